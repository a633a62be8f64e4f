// Where an engine ends a fault otherwise than the newest one does, and why.
import { CASES } from "./table.ts";
import { failed, PUSHED, SEVERAL, type Case } from "./case.ts";
import type { StepName } from "./step.ts";
import { casesOfAnswers, casesOfBlows, type AnswerRow, type BlowRow } from "./cases.ts";

const FLAKES = "500, 502, 503, 429, reset, cut";

/** Docker's classic store: we start a `docker push` after the build, and the daemon pushes, not BuildKit. */
const PUSHED_BY_DAEMON: readonly AnswerRow[] = [
  // It asks for a token again by itself.
  ["push: token", "once", "500, 502, 503, cut, truncated", PUSHED, 1],
  // The daemon takes a 429 as final, and we wait and start it again.
  ["push: look for a layer", "once", "429", PUSHED, 2],
  ["push: begin an upload", "once", "429", PUSHED, 2],
  ["push: send a layer", "once", "429", PUSHED, 2],
  ["push: send a layer", "once", "unknown upload, invalid upload", PUSHED, 1],
  // It sends a manifest once.
  ["push: send the manifest", "once", FLAKES, PUSHED, 2],
  ["registries: send the manifest at the second", "once", "500, reset", PUSHED, 2],
];

/** No push has begun while the image is built. */
const BUILT_APART: readonly BlowRow[] = [
  ["build", "SIGINT", { exit: 130, code: "interrupted", verdict: "allowed", tags: "old" }, 0],
  ["build", "SIGTERM", { exit: 143, code: "interrupted", verdict: "allowed", tags: "old" }, 0],
  ["build", "SIGKILL", { exit: "killed", code: "", verdict: "", tags: "old" }, 0],
  ["build", "docker killed", failed("interrupted"), 0],
  ["build", "daemon killed", failed("docker-unavailable"), 0],
  ["build", "disk full", failed("disk-full"), 0],
];

/** A builder with BuildKit 0.34 pushes by digest, so that no tag has moved when the image cannot be read. */
const PUSHED_BY_DIGEST: readonly AnswerRow[] = [
  [
    "token exchange",
    "always",
    "503, reset",
    { ...failed("publication-incomplete"), verdict: "undecided" },
    SEVERAL,
  ],
  ["read the manifest", "always", "503, reset, truncated, 404", failed("publication-incomplete"), 5],
  ["read the manifest", "always", "403", failed("publication-incomplete"), 2],
  // It asks for a token again by itself.
  ["push: token", "once", "500, 502, 503, cut, truncated", PUSHED, 1],
  // A connection that breaks while it waits for the answer is final to it, and we start it again.
  ["push: send a layer", "once", "cut", PUSHED, 2],
];

const BY_ENGINE: Readonly<Record<string, readonly Case[] | undefined>> = {
  hosted: [...casesOfAnswers(PUSHED_BY_DAEMON), ...casesOfBlows(BUILT_APART)],
  container: casesOfAnswers(PUSHED_BY_DIGEST),
};

/** Requests that an engine never sends. Docker's classic store sends a manifest without a look whether it is there. */
const NEVER_SENT: Readonly<Record<string, readonly StepName[] | undefined>> = {
  hosted: ["push: look for the manifest"],
};

/** The fault table as that engine should play it, without the faults that cannot strike there. */
export function casesFor(engine = "newest"): readonly Case[] {
  const own = new Map(BY_ENGINE[engine]?.map((one) => [one.name, one]));
  const known = new Set(CASES.map(({ name }) => name));
  const strange = [...own.keys()].filter((name) => !known.has(name));
  if (strange.length > 0) throw new Error(`The fault table has no ${strange.join(", ")}`);
  const neverSent = new Set(NEVER_SENT[engine]);
  return CASES.filter(({ accident }) => accident.kind !== "answer" || !neverSent.has(accident.step)).map(
    (one) => own.get(one.name) ?? one,
  );
}
