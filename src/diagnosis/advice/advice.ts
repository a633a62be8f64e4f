// What advice is made of: the words that a cause calls for, and the scene that they are said in.
import type { Location } from "../log/build-steps.ts";
import type { CauseCode } from "../causes.ts";
import type { FailureContext } from "../context.ts";
import type { OwnerEvidence } from "../../access/evidence.ts";
import type { AccessRequest } from "../../access/request.ts";
import type { Remedy } from "./remedies.ts";
import type { HeldToken } from "../../access/token.ts";

export type Confidence = "high" | "medium" | "low";

export type Diagnosis = {
  code: CauseCode;
  /** A headline of a few words. */
  title: string;
  /** One sentence without jargon. */
  problem: string;
  /** Who said what, a sentence each. */
  evidence: readonly string[];
  /** In the order to try. */
  remedies: readonly [Remedy, ...Remedy[]];
  /** `high` where nothing else explains it, `medium` where it is the likeliest of several, `low` where nobody knows. */
  confidence: Confidence;
  /** What else the same answer can come from, likeliest first. */
  alternatives: readonly CauseCode[];
  /** Where in the repository it is to be mended, where that is known. */
  location: Location | undefined;
};

/** What the words of a diagnosis differ by, the cause apart. */
export type Advice = Pick<Diagnosis, "title" | "problem" | "remedies"> & { evidence?: readonly string[] };

/** What surrounds a cause. */
export type AdviceContext = {
  accessRequest: AccessRequest;
  tokenKind: HeldToken;
  /** Whose token it is, where GitHub told. */
  login: string | undefined;
  owner: OwnerEvidence;
  evidence: readonly string[];
  alternatives: readonly CauseCode[];
  location: Location | undefined;
  /** What the job's `permissions:` grant of packages, where it is known. */
  packages: FailureContext["packages"];
};

/** A piece of a log or a name, as code in a sentence. */
export function codeSpan(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}
