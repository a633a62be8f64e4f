// A higher version is published while a run is held at a request.
import type { Ran } from "../../../twin/runner.ts";
import { until } from "./blow.ts";
import { HOLDS, type FaultCase } from "./case.ts";
import { KINDS } from "./kind.ts";
import type { Scene } from "./scene.ts";
import { faultAt, STEPS, type Step } from "./step.ts";

/** Returns at once; the promise is how the other run ended. Then the held request goes on, or fails with all of its kind. */
export async function startRace(
  { hold, fault }: Extract<FaultCase, { kind: "race" }>,
  scene: Scene,
): Promise<Ran> {
  const { step: name, nth } = HOLDS[hold];
  const step: Step = STEPS[name];
  const faults = scene.faultsAt(step);
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = (step.before ?? 0) + nth;
  const effect = fault === undefined ? undefined : KINDS[fault];
  faults.push(
    { ...faultAt(step, { until: released }, 1), nth: first },
    ...(effect === undefined ? [] : [{ ...faultAt(step, effect, undefined), nth: first }]),
  );
  try {
    await until(`a run at "${hold}"`, () => scene.requestsAt(step).length >= nth);
    // What has been struck stays so; the other run is to meet nothing.
    faults.splice(0);
    using other = scene.job({ isHigher: true });
    const ended = await other.main();
    await other.post();
    if (effect !== undefined) faults.push(faultAt({ ...step, before: 0 }, effect, undefined));
    return ended;
  } finally {
    release();
  }
}

/** The source's tag moves while a layer of what it pointed to is read. */
export async function moveSource(scene: Scene): Promise<void> {
  const step: Step = STEPS["promote: read a layer"];
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  scene.faultsAt(step).push(faultAt(step, { until: released }, 1));
  try {
    await until("a promotion that reads a layer", () => scene.requestsAt(step).length > 0);
    await scene.source?.move();
  } finally {
    release();
  }
}
