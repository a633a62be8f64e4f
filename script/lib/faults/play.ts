// Plays a case: the built action as a runner runs it, its clean-up, a look at all that is left, and the run once more.
import type { Ran } from "../../../twin/runner.ts";
import { arm, disarm } from "./arm.ts";
import { isOfDeadDaemon } from "./blow.ts";
import {
  isMerge,
  promotesFrom,
  publishesToTwo,
  signingOf,
  stepOf,
  type FaultCase,
  type Expected,
} from "./case.ts";
import { dockerCalls } from "./docker-calls.ts";
import { publishesNothing } from "./legs.ts";
import { findLeaks, withoutMasks } from "./leak.ts";
import { filesBelow, filesLeft, survivors } from "./leftover.ts";
import { OVERTAKEN, type Published } from "./published.ts";
import { letDie, moveSource, startRace } from "./race.ts";
import type { Step } from "./request-step.ts";
import { Scene } from "./scene.ts";
import { findStrayed, findUntoldLag } from "./second.ts";
import { formatSignatures } from "./signed.ts";
import { completesSignature, findUntoldSignature, signAtOnce } from "./signing.ts";
import { engineFor, filesFor, runWith } from "./struck-run.ts";
import { findClaims, findUntold, findUntoldTries } from "./told.ts";

export type Seen = Omit<Expected, "attempts"> & {
  attempts: number;
  /** Each tag, and whether it has moved. */
  moved: string;
  /** What should have been told and was not, or was told and is not so. */
  untold: string[];
  /** Files and processes that are still there after the clean-up. */
  left: string[];
  /** Where a form of a token was found. */
  leaked: string[];
  /** Whether the same run completes what is missing, once the fault is gone. */
  completes: boolean;
};

/** How a run says that it does not hold a tag, or cannot know: it lost, it could not compare, it failed. */
const STAYS = /stays on 1\.2\.4|compared|moved on|publication-incomplete/;
export async function play(accident: FaultCase): Promise<Seen> {
  const signing = signingOf(accident);
  await using scene = await Scene.open({
    signing,
    merges: isMerge(accident),
    publishesToTwo: publishesToTwo(accident),
    promotes: promotesFrom(accident),
  });
  await using engine = await engineFor(accident);
  using job = scene.job({ files: filesFor(accident, scene), environment: engine?.environment });
  arm(accident, scene);

  const race = accident.kind === "race" ? startRace(accident, scene) : undefined;
  const twice = runTwice(accident, scene);
  const meanwhile = happenBeside(accident, scene);
  const run = await runWith(accident, job, { scene, engine });
  const step = stepOf(accident);
  await meanwhile;
  const [rival, other] = [await race, await twice];
  const { digest = "" } = run.main.outputs;
  const beside = rival ?? other;
  const runs =
    accident.kind === "signed twice" ? await signAtOnce(scene, digest) : beside && [run.main, beside];
  const attempts =
    runs === undefined
      ? countAttempts(step, scene, dockerCalls(job))
      : runs.filter(({ exitCode }) => exitCode === 0).length;
  const missed = accident.kind === "answer" && scene.requestsAt(step).length === 0;
  const post = await job.post();
  const processes = (await survivors(scene.mark)).filter((program) => !isOfDeadDaemon(accident, program));
  const { main, late } = run;
  const traces = [
    { where: "the log", text: withoutMasks(main.raw) },
    { where: "the clean-up's log", text: withoutMasks(post.raw) },
    ...filesBelow(job.folder),
  ];
  const strayed = findStrayed(scene);
  disarm(scene);
  const published = await scene.tags();
  const signatures = published.digest === undefined ? undefined : await scene.signatures(published.digest);
  const { code = "", verdict = "" } = main.outputs;
  return {
    exit: main.exitCode ?? "killed",
    code,
    verdict,
    attempts,
    tags: signatures === undefined ? published.tags : `${published.tags}; ${formatSignatures(signatures)}`,
    moved: published.moved,
    untold: [
      ...findUntold(main, {
        ...published,
        isPushed: pushesThough(accident, published),
        images: scene.prefixes,
      }),
      ...(signing === undefined ? [] : findUntoldSignature(main, { ...published, scene })),
      // A bearer that has run out is renewed without a word.
      ...(accident.kind === "answer" && accident.fault !== "401"
        ? findUntoldTries(main, step, attempts)
        : []),
      ...(rival !== undefined && !STAYS.test(main.raw) ? ["nothing is said of the tags that stay"] : []),
      ...(accident.kind === "answer" && accident.fault !== "delay" ? findClaims(main, step) : []),
      ...findUntoldLag(main, scene, published),
      ...(await scene.findUncopied(published)),
      ...(missed ? ["the fault struck nothing"] : []),
      ...late,
      ...(post.exitCode === 0 ? [] : ["the clean-up failed"]),
    ],
    left: [...processes, ...filesLeft(job.folder)],
    leaked: [...findLeaks(scene.secrets, traces), ...strayed],
    completes:
      main.exitCode === 0 ||
      (signatures === undefined
        ? await completes(scene)
        : await completesSignature(scene, published.digest ?? "", main)),
  };
}

/** Whether the run has pushed, where its exit code does not say so. */
function pushesThough(accident: FaultCase, { tags }: Published): boolean | undefined {
  if (accident.kind === "legs" && publishesNothing(accident.leg)) return false;
  return signingOf(accident) !== undefined && tags === "new" ? true : undefined;
}

function happenBeside(accident: FaultCase, scene: Scene): Promise<void> | undefined {
  if (accident.kind === "dies") return letDie(accident, scene);
  return accident.kind === "source moves" ? moveSource(scene) : undefined;
}

function runTwice(accident: FaultCase, scene: Scene): Promise<Ran> | undefined {
  if (accident.kind === "merged twice") return runBeside(scene, false);
  return accident.kind === "promoted twice" ? runBeside(scene, accident.isHigher) : undefined;
}

/** The same job, or that of a higher version, in another run of the workflow. */
async function runBeside(scene: Scene, isHigher: boolean): Promise<Ran> {
  using job = scene.job({ isHigher });
  const ran = await job.main();
  await job.post();
  return ran;
}

function countAttempts(step: Step, scene: Scene, calls: readonly string[]): number {
  switch (step.attempt) {
    case "request":
      return scene.requestsAt(step).length;
    case "login":
      return calls.filter((call) => call.startsWith("login ")).length;
    case "push": {
      const pushes = calls.filter((call) => /^push | --push\b|push=true/.test(call));
      // Each registry has a push of its own where the build pushes nothing.
      const apart = new Set(pushes.filter((call) => call.startsWith("push ")));
      return pushes.length - Math.max(0, apart.size - 1);
    }
  }
}

async function completes(scene: Scene): Promise<boolean> {
  using job = scene.job();
  const main = await job.main();
  await job.post();
  const { tags, digest } = await scene.tags();
  const isWhole = tags === "new" || tags === OVERTAKEN;
  return main.outputs.pushed === "true" && isWhole && main.outputs.digest === digest;
}
