// Plays a case: the built action as a runner runs it, its clean-up, a look at all that is left, and the run once more.

import { helloImage } from "../../../__tests__/support/hello-image.ts";
import { startOwnEngine, type OwnEngine } from "../../../__tests__/support/own-engine.ts";
import type { Job, Ran } from "../../../twin/runner.ts";
import { arm, disarm } from "./arm.ts";
import { endless, isOfDeadDaemon, strike } from "./blow.ts";
import {
  isMerge,
  promotesFrom,
  pushesToTwo,
  signingOf,
  stepOf,
  type FaultCase,
  type Expected,
} from "./case.ts";
import { dockerCalls } from "./docker-calls.ts";
import { publishesNothing } from "./legs.ts";
import { findLeaks, withoutMasks } from "./leak.ts";
import { filesBelow, filesLeft, kill, survivors } from "./leftover.ts";
import { OVERTAKEN, type Published } from "./published.ts";
import { moveSource, startRace } from "./race.ts";
import { Scene, TINY, type Files } from "./scene.ts";
import { findStrayed, findUntoldLag } from "./second.ts";
import { formatSignatures } from "./signed.ts";
import { completesSignature, findUntoldSignature, signAtOnce } from "./signing.ts";
import type { Step } from "./step.ts";
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

/** A signal's answer must come within this, or the runner kills the step. Source: actions/runner, `ProcessInvoker`. */
const PATIENCE_MS = 7_500;
/** A run that takes longer is killed, and reported as one that did not end. Docker's daemon retries a layer for 50 s, and we start docker four times. */
const LONGEST_MS = 300_000;
/** How a run says that it does not hold a tag, or cannot know: it lost, it could not compare, it failed. */
const STAYS = /stays on 1\.2\.4|compared|moved on|publication-incomplete/;
/** A disk that has room for what the engine needs, and a file that does not fit on it; BuildKit's image is on the disk, too. */
const [SMALL_DISK, LARGE] =
  process.env.SUREPUSH_ENGINE_KIND === "container"
    ? (["300m", 256 * 1024 * 1024] as const)
    : (["40m", 64 * 1024 * 1024] as const);

export async function play(accident: FaultCase): Promise<Seen> {
  const signing = signingOf(accident);
  await using scene = await Scene.open({
    signing,
    merges: isMerge(accident),
    pushesToTwo: pushesToTwo(accident),
    promotes: promotesFrom(accident),
  });
  await using engine = await engineFor(accident);
  using job = scene.job({ files: filesFor(accident, scene), environment: engine?.environment });
  arm(accident, scene);

  const race = accident.kind === "race" ? startRace(accident, scene) : undefined;
  const twice = runTwice(accident, scene);
  const moving = accident.kind === "source moves" ? moveSource(scene) : undefined;
  const run = await runWith(accident, job, { scene, engine });
  const step = stepOf(accident);
  await moving;
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
        images: scene.images,
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

async function engineFor(accident: FaultCase): Promise<OwnEngine | undefined> {
  if (accident.kind !== "blow") return undefined;
  if (accident.blow === "disk full") return startOwnEngine(SMALL_DISK);
  return accident.blow === "daemon killed" ? startOwnEngine() : undefined;
}

/** An image that fits no small disk, one that is never built to its end, or a quick one. */
function filesFor(accident: FaultCase, { mark }: Scene): Files {
  if (accident.kind !== "blow" || accident.phase !== "build") return TINY;
  if (accident.blow === "disk full") return { ...helloImage("COPY large /"), large: Buffer.alloc(LARGE, 1) };
  return helloImage(endless(mark));
}

type Stage = { scene: Scene; engine: OwnEngine | undefined };

async function runWith(
  accident: FaultCase,
  job: Job,
  { scene, engine }: Stage,
): Promise<{ main: Ran; late: string[] }> {
  let struck: Promise<number> | undefined;
  let tooLong: NodeJS.Timeout | undefined;
  const late: string[] = [];
  const main = await job.main((pid) => {
    tooLong = setTimeout(() => {
      late.push("the run did not end");
      kill(pid);
    }, LONGEST_MS);
    if (accident.kind !== "blow" || accident.blow === "disk full") return;
    struck = strike(accident.phase, accident.blow, { scene, pid, engine }).then(
      () => performance.now(),
      (error: unknown) => {
        late.push(String(error));
        return performance.now();
      },
    );
  });
  clearTimeout(tooLong);
  const patient = accident.kind === "blow" && accident.blow.startsWith("SIG");
  if (patient && performance.now() - ((await struck) ?? 0) > PATIENCE_MS)
    late.push("the runner would not have waited");
  return { main, late };
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
