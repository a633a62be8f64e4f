// One run of the action under a fault: on which engine, what it builds, when it is struck, and whether it ends in time.
import { helloImage } from "../../../__tests__/support/hello-image.ts";
import { SMALL_DISK, startOwnEngine, type OwnEngine } from "../../../__tests__/support/own-engine.ts";
import type { Job, Ran } from "../../../twin/runner.ts";
import { endless, strike } from "./blow.ts";
import type { FaultCase } from "./case.ts";
import { kill } from "./leftover.ts";
import type { Scene } from "./scene.ts";
import { TINY, type Files } from "./scene-job.ts";

/** A signal's answer must come within this, or the runner kills the step. Source: actions/runner, `ProcessInvoker`. */
const PATIENCE_MS = 7_500;
/** A run that takes longer is killed, and reported as one that did not end. Docker's daemon retries a layer for 50 s, and we start docker four times. */
const LONGEST_MS = 300_000;

export async function engineFor(accident: FaultCase): Promise<OwnEngine | undefined> {
  if (accident.kind !== "blow") return undefined;
  if (accident.blow === "disk full") return startOwnEngine(SMALL_DISK.size);
  return accident.blow === "daemon killed" ? startOwnEngine() : undefined;
}

/** An image that fits no small disk, one that is never built to its end, or a quick one. */
export function filesFor(accident: FaultCase, { mark }: Scene): Files {
  if (accident.kind !== "blow" || accident.phase !== "build") return TINY;
  if (accident.blow === "disk full")
    return { ...helloImage("COPY large /"), large: Buffer.alloc(SMALL_DISK.tooLarge, 1) };
  return helloImage(endless(mark));
}

type Stage = { scene: Scene; engine: OwnEngine | undefined };

export async function runWith(
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
