// Matches: where in a log a signature was found, and which of them decides.
import type { LineFacts } from "./facts.ts";
import type { LogReference } from "./references.ts";
import { weightOf, type Signature, type Weight } from "../signatures/signature.ts";

/** The phase that the line belongs to. `command`: a program of the Dockerfile printed it, not docker. */
export type BuildPhase =
  | "builder"
  /** BuildKit fetches a context from a git repository. */
  | "git"
  | "base image"
  | "command"
  | "push"
  | "cache import"
  | "cache export";

export type LogMatch = {
  signature: Signature;
  /** Counted from 1. */
  line: number;
  /** The line, bare and cut to a length for people. */
  text: string;
  phase: BuildPhase | undefined;
  facts: LineFacts;
  /** BuildKit's number of the step. */
  step: number | undefined;
  /** The registry's image that was named last, in this line or above it. */
  image: LogReference | undefined;
  /** Whether the job had failed before, or was already cleaning up. */
  afterJob: boolean;
};

/** What explains a failed command better than its exit code does. */
const REASONS: ReadonlySet<Signature> = new Set([
  "disk-full",
  "exec-format",
  "out-of-memory",
  "emulation-crashed",
  "killed",
]);
/** How far above the end of a command its reason may stand where no step is numbered, in lines. */
const NEAR = 40;

const ORDER: readonly Weight[] = ["cause", "refusal", "fault", "trace"];

/** The heaviest match; among equals the last, because a run ends with what made it fail. */
export function decidingMatch(matches: readonly LogMatch[]): LogMatch | undefined {
  const failed = matches.findLast(
    ({ signature, afterJob }) => signature === "build-command-failed" && !afterJob,
  );
  const reason = failed && matches.findLast((match) => isReason(match, failed));
  if (reason !== undefined) return reason;
  return matches
    .filter((match) => match === failed || counts(match, failed))
    .toSorted((a, b) => heaviness(a) - heaviness(b) || b.line - a.line)[0];
}

/** Whether the failed command printed it, near its end. */
function isReason({ signature, step, line }: LogMatch, failed: LogMatch): boolean {
  if (!REASONS.has(signature)) return false;
  return step !== undefined && failed.step !== undefined
    ? step === failed.step
    : line <= failed.line && failed.line - line <= NEAR;
}

/** What a program printed says nothing of the run, nor does a cache that does not exist yet. */
function counts({ phase, line, signature }: LogMatch, failed: LogMatch | undefined): boolean {
  if (phase === "cache import") return false;
  if (phase === "command" && !(failed === undefined && REASONS.has(signature))) return false;
  // A failed command's output may contain the words of any other failure.
  return failed === undefined || line > failed.line;
}

/**
 * A program that met such a reason, and was not said to have failed, may have got over it. Of several tries that a line
 * each lists, the last one counts.
 */
function heaviness({ signature, afterJob, phase, text }: LogMatch): number {
  const weight = ORDER.indexOf(afterJob || phase === "command" ? "trace" : weightOf(signature));
  return LISTED.test(text) ? Math.max(weight, ORDER.indexOf("fault")) : weight;
}

/** Source: hashicorp/go-multierror, `ListFormatFunc`. */
const LISTED = /^\s{0,8}\* /;
