// What happens while a run is held at a request: a higher version is published, the source moves, a registry dies.
import type { Ran } from "../../../twin/runner.ts";
import { until } from "./blow.ts";
import { stepsOf, type FaultCase } from "./case.ts";
import { KINDS } from "./kind.ts";
import { HOLDS } from "./phases.ts";
import { faultAt, type Step } from "./request-step.ts";
import type { Scene } from "./scene.ts";
import { STEPS } from "./step.ts";

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

/** Holds what the run asks the registry next, and lets it answer nothing from then on. */
export async function letDie(accident: Extract<FaultCase, { kind: "dies" }>, scene: Scene): Promise<void> {
  const steps: readonly Step[] = stepsOf(accident).map((name) => STEPS[name]);
  let die: () => void = () => undefined;
  const dead = new Promise<void>((resolve) => {
    die = resolve;
  });
  for (const step of steps)
    for (const effect of [{ until: dead }, KINDS.reset]) scene.faultsAt(step).push(faultAt(step, effect, 1));
  try {
    await until(`a run at "${steps.map(({ path }) => path.source).join(", ")}"`, () =>
      steps.every((step) => scene.requestsAt(step).length > 0),
    );
    const [step] = steps;
    if (step !== undefined) scene.faultsAt(step).push({ path: /^\/(?:v2|token)\b/, ...KINDS.reset });
  } finally {
    die();
  }
}
