// How a run should end when somebody kills it, its docker or docker's daemon, and when the disk is full.
import { failed } from "./case.ts";
import type { BlowRow } from "./cases.ts";
import type { Phase } from "./phases.ts";
import { EXACT_SET, FIRST_SET } from "./published.ts";

/** Tags are as they were, but for those that were set before the phase, and those that another try will set again. */
const stopped = (phase: Phase, tags: string, { verdict = "allowed", attempts = 1 } = {}): BlowRow[] => [
  [phase, "SIGINT", { exit: 130, code: "interrupted", verdict, tags }, attempts],
  [phase, "SIGTERM", { exit: 143, code: "interrupted", verdict, tags }, attempts],
];

/** Who is killed says nothing. */
const killed = (phase: Phase, tags: string): BlowRow => [
  phase,
  "SIGKILL",
  { exit: "killed", code: "", verdict: "", tags },
  1,
];

/** All three, in one phase. `killed`: what the tags are after SIGKILL. */
export const struck = (
  phase: Phase,
  tags: string,
  { killed: torn = tags, ...given }: { verdict?: string; attempts?: number; killed?: string } = {},
): BlowRow[] => [...stopped(phase, tags, given), killed(phase, torn)];

export const BLOWN: readonly BlowRow[] = [
  ...stopped("preflight", "old", { verdict: "undecided" }),
  ...stopped("login, beside the preflight", "old", { verdict: "undecided" }),
  ...stopped("build", "old"),
  ...stopped("push of layers", "old"),
  ...stopped("push of the manifest", "old"),
  ...stopped("exact tags", FIRST_SET),
  ...stopped("floating tags", EXACT_SET),
  // What was being compared is compared to the end.
  ...stopped("reading back", "new", { attempts: 2 }),
  killed("preflight", "old"),
  killed("login, beside the preflight", "old"),
  killed("build", "old"),
  killed("push of layers", "old"),
  killed("push of the manifest", "old"),
  killed("exact tags", FIRST_SET),
  // No registry moves two tags at once, and who is killed between two of them puts none back.
  killed("floating tags", "torn"),
  killed("reading back", "new"),
  ["login", "docker killed", failed("interrupted"), 1],
  ["build", "docker killed", failed("interrupted"), 1],
  ["push of layers", "docker killed", failed("interrupted"), 1],
  ["push of the manifest", "docker killed", failed("interrupted"), 1],
  ["build", "daemon killed", failed("docker-unavailable"), 1],
  ["push of the manifest", "daemon killed", failed("docker-unavailable"), 1],
  ["build", "disk full", failed("disk-full"), 1],
];
