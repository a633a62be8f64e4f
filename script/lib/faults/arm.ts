// Lets the registries and GitHub play a fault.
import type { Fault } from "../../../twin/world.ts";
import type { FaultCase } from "./case.ts";
import { KINDS } from "./kind.ts";
import { LEG_FAULTS, leaveArtifacts } from "./legs.ts";
import { PHASES } from "./phases.ts";
import { faultAt, type Step } from "./request-step.ts";
import type { Scene } from "./scene.ts";
import { STEPS, type StepName } from "./step.ts";

/** Lets them play the fault, or hold the run in the phase in which it will be struck. */
export function arm(accident: FaultCase, scene: Scene): void {
  switch (accident.kind) {
    case "answer":
      put(scene, accident.step, (step) => faultAt(step, KINDS[accident.fault], accident.times));
      break;
    case "blow":
      // A docker daemon that lost its client waits for the answer, and so does the next push of the same layer.
      for (const held of PHASES[accident.phase].held)
        for (const effect of [{ until: scene.gone.promise }, KINDS.reset])
          put(scene, held, (step) => faultAt(step, effect, 1));
      break;
    case "legs":
      LEG_FAULTS[accident.leg](scene.twin);
      break;
    case "race":
    case "signed twice":
    case "merged twice":
    case "promoted twice":
    case "source moves":
    case "dies":
      break;
  }
}

function put(scene: Scene, name: StepName, faultOf: (step: Step) => Fault): void {
  const step: Step = STEPS[name];
  scene.faultsAt(step).push(faultOf(step));
}

/** As if nothing had been wrong: what is still held is reset. */
export function disarm({ twin, second, source, gone, images }: Scene): void {
  gone.resolve();
  twin.world.faults = [];
  second?.faults.splice(0);
  source?.faults.splice(0);
  leaveArtifacts(twin, images);
}
