// What is known of a cause before it happens: the words for people, and the properties that decisions read.
import type { Access } from "../../access/scopes.ts";
import type { HeldToken } from "../../access/token.ts";
import type { Remedy } from "../advice/remedies.ts";
import type { FailureContext } from "../context.ts";
import type { Location } from "../log/build-steps.ts";

/** A new cause answers each of these questions, and does not compile before. `Facts` is the cause's own type. */
export type CauseRecord<Facts> = {
  /** What lies behind it, in a sentence or two. */
  why: string;
  /** Completes "It is this one when …". */
  howToTell: string;
  /** Title, problem and remedies. A method, so that a record of one cause is also a `CauseRecord<Cause>`. */
  advise(cause: Facts, context: FailureContext, location: Location | undefined): Advice;
  /** Whether another attempt may succeed. */
  retry(cause: Facts): RetryRule;
  /** Which of the preflight's findings explain it; the others would only cast suspicion on the token. */
  findings: "all" | "registry" | "none";
  /** Whether the advice differs for a person and an organisation, so that GitHub is asked which one owns the image. */
  needsOwner: boolean;
  /** Whether a line of the Dockerfile can be the place to fix. */
  inDockerfile: boolean;
  /** Whether docker says the same when its daemon has died in the middle of the work. */
  mayBeDeadDaemon: boolean;
  /** `false` where no reason was given: then confidence is low. */
  isExplained: boolean;
  /** For whom docs/causes.md shows the advice. */
  docs: { tokenKind: HeldToken; access: Access };
};

type Properties = Omit<CauseRecord<never>, "why" | "howToTell" | "advise" | "retry"> & {
  retry: () => RetryRule;
};

export const NEVER: RetryRule = { kind: "never" };
export const IF_JUST_CREATED: RetryRule = { kind: "if-just-created" };

/** What most causes have in common, by where they lie; a record names one of these, or writes out what differs. */
const COMMON: Properties = {
  retry: () => NEVER,
  findings: "none",
  needsOwner: false,
  inDockerfile: false,
  mayBeDeadDaemon: false,
  isExplained: true,
  docs: { tokenKind: "classic", access: "push" },
};

/** The token has nothing to do with it: docker, its builder, its disk, a name, the network, a rule of the registry. */
export const OF_THE_MACHINE: Properties = COMMON;
/** In what is built. */
export const OF_THE_BUILD: Properties = { ...COMMON, inDockerfile: true };
/** In the token and what it may do: all that the preflight found explains it. */
export const OF_THE_TOKEN: Properties = { ...COMMON, findings: "all" };

/** One record for each code of a family. */
export type CauseRecords<Family extends { code: string }> = {
  readonly [Code in Family["code"]]: CauseRecord<Extract<Family, { code: Code }>>;
};

/** What the advice on a cause consists of. Nothing decides by its text. */
export type Advice = {
  /** A headline of a few words. */
  title: string;
  /** One sentence without jargon. */
  problem: string;
  /** Set where `problem` itself says that it is only the likeliest of several. */
  isHedged?: boolean;
  /** The end of what the command that failed has printed. */
  printed?: readonly string[];
  /** Sentences that support it. */
  evidence?: readonly string[];
  /** In the order to try. */
  remedies: readonly [Remedy, ...Remedy[]];
};

export type RetryRule =
  | { kind: "never" }
  /** A moment's trouble of `host`, or of the way to it; of the registry where no host is known. */
  | { kind: "transient"; host: string | undefined }
  /** What a registry says of a package that was created a moment ago, and is not visible to its own owner yet. */
  | { kind: "if-just-created" };

/** A piece of a log or a name, as code in a sentence. */
export function codeSpan(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}
