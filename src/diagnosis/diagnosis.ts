// A diagnosis: what is wrong, how we know, what to do.
import type { CauseCode } from "./causes/index.ts";
import type { Location } from "./log/build-steps.ts";
import { USES, type Remedy } from "./advice/remedies.ts";
import { GITHUB_DOT_COM } from "../oci/host.ts";

export type Confidence = "high" | "medium" | "low";

export type Diagnosis = {
  code: CauseCode;
  /** A headline of a few words. */
  title: string;
  /** One sentence without jargon. */
  problem: string;
  /** Who said what, a sentence each; what was printed is among it. */
  evidence: readonly string[];
  /** The end of what the command that failed has printed. */
  printed?: readonly string[];
  /** The lines of the Dockerfile around the one that failed, with their numbers. */
  excerpt?: readonly string[];
  /** In the order to try. */
  remedies: readonly [Remedy, ...Remedy[]];
  /** `high` where nothing else explains it, `medium` where it is the likeliest of several, `low` where no reason was given. */
  confidence: Confidence;
  /** What else the same answer can come from, likeliest first. */
  alternatives: readonly CauseCode[];
  /** Where in the repository it is to be fixed, where that is known. */
  location: Location | undefined;
};

/** A line that a command printed, as evidence. */
export function quotePrinted(line: string): string {
  return `It printed: ${line}`;
}

/** The documentation of a cause: why it happens, what to do. */
export function causeLink(code: CauseCode): string {
  return `${GITHUB_DOT_COM}/${USES.replace(/@.*$/, "")}/blob/main/docs/causes.md#${code}`;
}
