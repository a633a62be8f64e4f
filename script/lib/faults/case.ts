// A case: one fault at one place of a run, and how the run should end.
import type { Kind } from "./kind.ts";
import type { LegFault } from "./legs.ts";
import type { Whence } from "./source.ts";
import { floatingAt, HOLDS, PHASES, type Hold, type Phase } from "./phases.ts";
import type { Step } from "./request-step.ts";
import { isOfMerge, isOfSigning, isOfTwo, STEPS, whenceOf, type StepName } from "./step.ts";
import type { OneOfTwo, ToTwo } from "./two-steps.ts";

/** The signals go to the action; docker is killed as its child, the daemon as a machine that dies would end it. */
export const BLOWS = ["SIGINT", "SIGTERM", "SIGKILL", "docker killed", "daemon killed", "disk full"] as const;
export type Blow = (typeof BLOWS)[number];

export type FaultCase =
  | { kind: "answer"; step: StepName; fault: Kind; times: number | undefined }
  | { kind: "blow"; phase: Phase; blow: Blow }
  /** `fault`: what becomes of the held request, and of all of its kind after it. */
  | { kind: "race"; hold: Hold; fault: Kind | undefined }
  /** Two runs sign the same image, and write its list of signatures at the same moment. */
  | { kind: "signed twice" }
  /** What the jobs before a merge have left is wrong. */
  | { kind: "legs"; leg: LegFault }
  /** Two merges of the same commit run at once. */
  | { kind: "merged twice" }
  /** Two promotions run at once: of the same image under the same version, or of a higher one. */
  | { kind: "promoted twice"; isHigher: boolean }
  /** The source's tag moves while what it pointed to is copied. */
  | { kind: "source moves" }
  /** One of two registries answers nothing any more, from that moment on. */
  | { kind: "dies"; publishes: ToTwo; registry: OneOfTwo; before: Death };

/** All that a registry is asked to do next has come to it, and none of it is done. */
export const DEATHS = ["its exact tags are read back", "its floating tags"] as const;
export type Death = (typeof DEATHS)[number];

export type Ending = {
  /** `killed` by a signal that nobody can catch. */
  exit: number | "killed";
  /** The outputs of that name, empty where there are none. */
  code: string;
  verdict: string;
  /** In the words of `published.ts`. */
  tags: string;
};

export const PUSHED: Ending = { exit: 0, code: "", verdict: "allowed", tags: "new" };
/** The registry could not be asked before the build, and was there after it. */
export const UNDECIDED: Ending = { ...PUSHED, verdict: "undecided" };
export const denied = (code: string): Ending => ({ exit: 1, code, verdict: "denied", tags: "old" });
export const failed = (code: string, tags = "old"): Ending => ({ exit: 1, code, verdict: "allowed", tags });

export type Expected = Ending & {
  /** Requests at the step where the step is ours, else runs of docker: its logins, its pushes. Of a race: runs that end well. */
  attempts: number | typeof SEVERAL;
};

/** Further tries wait for a random time, and those of the same moment share a request: each time there are others. */
export const SEVERAL = "several";

/** Several faults that should end alike. */
export type Row = { place: string; how: string; faults: readonly string[]; expected: Expected };
export type Case = { name: string; row: Row; fault: string; accident: FaultCase };

/** The steps at which it goes wrong; the attempts of the first one count. */
export function stepsOf(accident: FaultCase): readonly [StepName, ...StepName[]] {
  switch (accident.kind) {
    case "answer":
      return [accident.step];
    case "blow": {
      const [first, ...others] = PHASES[accident.phase].held as readonly StepName[];
      // A build ends with a push, so its attempts are docker's pushes.
      return [first ?? "push: send the manifest", ...others];
    }
    case "race":
      return [HOLDS[accident.hold].step];
    case "signed twice":
      return ["sign: write the list"];
    case "legs":
    case "merged twice":
      return ["merge: set an exact tag"];
    case "promoted twice":
      return ["promote: set an exact tag"];
    case "source moves":
      return ["promote: read the source"];
    case "dies": {
      const { publishes, registry, before } = accident;
      return before === "its floating tags"
        ? floatingAt(publishes, registry)
        : [`${publishes}: read an exact tag back at ${registry}`];
    }
  }
}

/** Whether the scene's jobs merge. */
export const isMerge = (accident: FaultCase): boolean => stepsOf(accident).some(isOfMerge);

/** Where the source of the scene's promotions is; nothing where they do not promote. */
export const promotesFrom = (accident: FaultCase): Whence | undefined => whenceOf(stepsOf(accident)[0]);

/** Whether the scene's jobs publish to ghcr.io and to a second registry. */
export const publishesToTwo = (accident: FaultCase): boolean => stepsOf(accident).some(isOfTwo);

/** `private`: by the Sigstore that has timestamps and no log. */
export function signingOf(accident: FaultCase): "public" | "private" | undefined {
  const steps = stepsOf(accident);
  if (steps.includes("sign: a timestamp")) return "private";
  return steps.some(isOfSigning) ? "public" : undefined;
}

/** The step whose attempts count. */
export const stepOf = (accident: FaultCase): Step => STEPS[stepsOf(accident)[0]];
