// Sightings: where in a log a sign was seen, and which of them decides.
import type { Mention } from "./mention.ts";
import { weightOf, type Sign, type Weight } from "./sign.ts";

/** What docker was at when it said so. `command` is a program of the Dockerfile's that speaks, not docker. */
export type Phase = "base image" | "command" | "push" | "cache import" | "cache export";

export type Sighting = {
  sign: Sign;
  /** Counted from 1. */
  line: number;
  /** The line, bare and cut to a length for people. */
  text: string;
  phase: Phase | undefined;
  /** The image of ours that was spoken of last, there or above it. */
  image: Mention | undefined;
  /** Whether the job was already cleaning up. */
  afterJob: boolean;
};

/** What explains a command that failed better than its failing does. */
const INSIDE_A_COMMAND: ReadonlySet<Sign> = new Set(["disk-full", "exec-format"]);

const ORDER: readonly Weight[] = ["cause", "refusal", "fault", "trace"];

/** The sighting that tells most; among equals the last, for a run ends with what it failed of. */
export function decisive(sightings: readonly Sighting[]): Sighting | undefined {
  const failed = sightings.findLast(({ sign, afterJob }) => sign === "build-command-failed" && !afterJob);
  const reason = failed && sightings.findLast(({ sign }) => INSIDE_A_COMMAND.has(sign));
  if (reason !== undefined) return reason;
  const heavy = (sighting: Sighting) => ORDER.indexOf(weightIn(sighting, failed));
  return sightings.toSorted((a, b) => heavy(a) - heavy(b) || b.line - a.line)[0];
}

/** A sign's weight where it stands: what a program printed, or what docker got over, is a trace at most. */
function weightIn(sighting: Sighting, failed: Sighting | undefined): Weight {
  const { sign, phase, line, afterJob } = sighting;
  if (afterJob || phase === "cache import") return "trace";
  if (sighting === failed) return weightOf(sign);
  // A failed command's output may hold the words of any other failure.
  return phase === "command" || (failed !== undefined && line < failed.line) ? "trace" : weightOf(sign);
}
