// A higher version is published while a run is held at a request.
import type { Ran } from "../../../twin/runner.ts";
import { until } from "./blow.ts";
import { HOLDS, type FaultCase } from "./case.ts";
import { KINDS } from "./kind.ts";
import type { Scene } from "./scene.ts";
import { faultAt, STEPS } from "./step.ts";

/** Returns at once; the promise is how the other run ended. Then the held request goes on, or fails with all of its kind. */
export async function startRace(
  { hold, fault }: Extract<FaultCase, { kind: "race" }>,
  scene: Scene,
): Promise<Ran> {
  const { world } = scene.twin;
  const { step: name, nth } = HOLDS[hold];
  const step = STEPS[name];
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = (step.before ?? 0) + nth;
  const effect = fault === undefined ? undefined : KINDS[fault];
  world.faults = [
    { ...faultAt(step, { until: released }, 1), nth: first },
    ...(effect === undefined ? [] : [{ ...faultAt(step, effect, undefined), nth: first }]),
  ];
  try {
    await until(`a run at "${hold}"`, () => scene.requestsAt(step).length >= nth);
    // What has been struck stays so; the other run is to meet nothing.
    world.faults = [];
    using other = scene.job({ isHigher: true });
    const ended = await other.main();
    await other.post();
    if (effect !== undefined) world.faults = [faultAt({ ...step, before: 0 }, effect, undefined)];
    return ended;
  } finally {
    release();
  }
}
