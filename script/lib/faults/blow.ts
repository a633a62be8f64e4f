// Strikes a run in a phase: waits until the run is there, by what can be seen of it, and then kills what is to be killed.
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import type { OwnEngine } from "../../../__tests__/support/own-engine.ts";
import type { Blow, FaultCase } from "./case.ts";
import { kill, processesOf } from "./leftover.ts";
import { PHASES, type Phase } from "./phases.ts";
import type { Scene } from "./scene.ts";
import { STEPS, type StepName } from "./step.ts";

const SEEN_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 10;

/** What runs a `RUN` in the image that is built. */
const CONTAINER_SHELL = "/bin/sh";

/** A line of the Dockerfile that runs until somebody ends it. The shell stays above it, as it has more to do. */
export const endless = (mark: string): string => `RUN /bin/busybox sleep 600; : ${mark}`;

export type Target = { scene: Scene; pid: number; engine: OwnEngine | undefined };

export async function strike(
  phase: Phase,
  blow: Exclude<Blow, "disk full">,
  { scene, pid, engine }: Target,
): Promise<void> {
  await until(`a run in its phase "${phase}"`, () => isIn(phase, scene));
  switch (blow) {
    case "SIGINT":
    case "SIGTERM":
    case "SIGKILL":
      process.kill(pid, blow);
      break;
    case "docker killed":
      for (const docker of dockersOf(scene)) kill(docker);
      break;
    case "daemon killed":
      engine?.kill();
      break;
  }
}

function isIn(phase: Phase, scene: Scene): boolean {
  const { held, done = [] }: { held: readonly StepName[]; done?: readonly StepName[] } = PHASES[phase];
  if (held.length === 0) return isBuilding(scene);
  const asked = (step: StepName) => scene.requestsAt(STEPS[step]);
  return (
    held.every((step) => asked(step).length > 0) &&
    done.every((step) => asked(step).some(({ status }) => status !== "none"))
  );
}

/** The container's shell, and not one of the programs that are about to start it. */
function isBuilding({ mark }: Scene): boolean {
  return processesOf(mark).some(
    ({ words: [program = "", ...others] }) =>
      program === CONTAINER_SHELL && others.some((word) => word.includes(mark)),
  );
}

/** What the action has started: docker, without the plugin that is its own child; or buildx, where docker is left out. */
function dockersOf({ mark }: Scene): number[] {
  const named = (name: string) =>
    processesOf(mark)
      .filter(({ words: [program = ""] }) => basename(program) === name)
      .map(({ pid }) => pid);
  const dockers = named("docker");
  return dockers.length > 0 ? dockers : named("docker-buildx");
}

/** Throws when it does not come true for a long time. */
export async function until(what: string, isTrue: () => boolean): Promise<void> {
  for (let waited = 0; !isTrue(); waited += LOOK_EVERY_MS) {
    if (waited > SEEN_WITHIN_MS) throw new Error(`There was never ${what}`);
    await sleep(LOOK_EVERY_MS);
  }
}

/** A container outlives the daemon that dies: that is the machine's to clean up, and not a run's. */
export function isOfDeadDaemon(accident: FaultCase, program: string): boolean {
  return (
    accident.kind === "blow" &&
    accident.blow === "daemon killed" &&
    program.startsWith(`${basename(CONTAINER_SHELL)} `)
  );
}
