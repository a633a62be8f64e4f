// A failure: its cause, what else it may be, and what was seen of it.
import type { Cause, CauseCode } from "./causes/index.ts";
import type { Location } from "./log/build-steps.ts";
import type { LogMatch } from "./log/match.ts";

export type Failure = {
  /** The likeliest. */
  cause: Cause;
  /** What else the same answer can come from, likeliest first. */
  alternatives: readonly CauseCode[];
  /** The line of docker's output, or of a log, that named the cause. */
  match?: LogMatch | undefined;
  /** Sentences for people on who said what. No decision reads them; what a decision needs is a fact of `match`. */
  evidence?: readonly string[];
  /** Where in the repository it is to be fixed. */
  location?: Location | undefined;
  /** The lines around it, with their numbers. */
  excerpt?: readonly string[] | undefined;
};

/** The likeliest cause of several. */
export function likelyCause(cause: Cause, ...alternatives: CauseCode[]): Failure {
  return { cause, alternatives };
}

/** A cause that leaves no other. */
export function certainCause(cause: Cause): Failure {
  return likelyCause(cause);
}

/** Whether the line names this host as the one that did not answer. Whoever says so, docker or its daemon, is alive. */
export function isSilenceOf({ cause, match }: Failure, host: string): boolean {
  const isOfNetwork = cause.code === "network-error" || cause.code === "registry-unavailable";
  return isOfNetwork && cause.host === host && match?.facts.host === host;
}

/** The cause of a run that was stopped: the reason of `stop` is the signal's name. `failure` is what came of that. */
export function interruptedCause(stop: AbortSignal, failure?: Pick<Failure, "cause">): Cause {
  const cause = failure?.cause;
  const unsigned =
    cause?.code === "attestation-failed" ? { image: cause.image, digest: cause.digest } : undefined;
  const incomplete =
    cause?.code === "publication-incomplete" &&
    cause.moves.some(({ now }) => now.kind === "at" && now.digest === cause.digest);
  return { code: "interrupted", signal: String(stop.reason), unsigned, incomplete };
}
