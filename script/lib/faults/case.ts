// A case: one fault at one place of a run, and how the run should end.
import type { Kind } from "./kind.ts";
import type { LegFault } from "./legs.ts";
import type { Whence } from "./source.ts";
import { isOfMerge, isOfSigning, isOfTwo, STEPS, whenceOf, type Step, type StepName } from "./step.ts";

/**
 * Where a run is when something other than an answer goes wrong: the steps that hold it there, because the twin does not
 * answer them, and those that have been answered.
 */
export const PHASES = {
  preflight: { held: ["token exchange"] },
  "login, beside the preflight": { held: ["login: `/v2/`", "push probe"] },
  login: { held: ["login: `/v2/`"] },
  build: { held: [] },
  "push of layers": { held: ["push: begin an upload"] },
  "push of the manifest": { held: ["push: send the manifest"] },
  "exact tags": { held: ["set an exact tag"] },
  "floating tags": { held: ["set a floating tag"], done: ["set another floating tag"] },
  "reading back": {
    held: ["read a tag back"],
    done: ["set another floating tag", "set a third floating tag"],
  },
  "the signature": { held: ["sign: a certificate"] },
  "the list of signatures": { held: ["sign: write the list"] },
  "merge: preflight": { held: ["merge: token exchange"] },
  "merge: artifacts": { held: ["merge: list the artifacts"], done: ["merge: push probe"] },
  "merge: digests": { held: ["merge: read a digest"], done: ["merge: push probe"] },
  "merge: exact tags": { held: ["merge: set an exact tag"] },
  "merge: floating tags": { held: ["merge: set a floating tag"], done: ["merge: set another floating tag"] },
  "merge: reading back": {
    held: ["merge: read a tag back"],
    done: ["merge: set another floating tag", "merge: set a third floating tag"],
  },
  "promote: preflight": { held: ["promote: token exchange"] },
  "promote: reading the source": { held: ["promote: read the source"], done: ["promote: push probe"] },
  "promote: reading a layer": { held: ["promote: read a layer"] },
  "promote: sending a layer": { held: ["promote: send a layer"] },
  "promote: writing an image": { held: ["promote: write an image"] },
  "promote: listing referrers": { held: ["promote: write the list of referrers"] },
  "promote: exact tags": { held: ["promote: set an exact tag"] },
  "promote: floating tags": {
    held: ["promote: set a floating tag"],
    done: ["promote: set another floating tag"],
  },
  "promote: reading back": {
    held: ["promote: read a tag back"],
    done: ["promote: set another floating tag", "promote: set a third floating tag"],
  },
  "promote beside: taking a layer over": { held: ["promote beside: take a layer over"] },
  "registries: preflight at the second": {
    held: ["registries: push probe at the second"],
    done: ["registries: push probe at ghcr.io"],
  },
  "registries: exact tags at the second": {
    held: ["registries: set an exact tag at the second"],
    done: ["registries: set an exact tag at ghcr.io"],
  },
  "registries: floating tags at the second": {
    held: ["registries: set a floating tag at the second"],
    done: ["registries: set a floating tag at ghcr.io", "registries: set another floating tag at the second"],
  },
  "registries: before the floating tags": {
    held: [
      "registries: set another floating tag at ghcr.io",
      "registries: set a third floating tag at ghcr.io",
      "registries: set a floating tag at ghcr.io",
      "registries: set another floating tag at the second",
      "registries: set a third floating tag at the second",
      "registries: set a floating tag at the second",
    ],
  },
  "registries: floating tags at ghcr.io": {
    held: ["registries: set a floating tag at ghcr.io"],
    done: ["registries: set a floating tag at the second", "registries: set another floating tag at ghcr.io"],
  },
} as const satisfies Record<string, { held: readonly StepName[]; done?: readonly StepName[] }>;
export type Phase = keyof typeof PHASES;

/** The signals go to the action; docker is killed as its child, the daemon as a machine that dies would end it. */
export const BLOWS = ["SIGINT", "SIGTERM", "SIGKILL", "docker killed", "daemon killed", "disk full"] as const;
export type Blow = (typeof BLOWS)[number];

/** Where a run is held while another one publishes a higher version: a step, and which of its requests. */
export const HOLDS = {
  "list before the floating tags": { step: "list of tags", nth: 2 },
  "setting a floating tag": { step: "set a floating tag", nth: 1 },
  "list after a floating tag": { step: "list of tags", nth: 3 },
  "reading a floating tag back": { step: "read a tag back", nth: 1 },
  "merge: list before the floating tags": { step: "merge: list of tags", nth: 2 },
  "merge: setting a floating tag": { step: "merge: set a floating tag", nth: 1 },
  "merge: reading a floating tag back": { step: "merge: read a tag back", nth: 1 },
  "promote: reading a layer": { step: "promote: read a layer", nth: 1 },
  "promote: list before the floating tags": { step: "promote: list of tags", nth: 2 },
  "promote: setting a floating tag": { step: "promote: set a floating tag", nth: 1 },
  "promote: reading a floating tag back": { step: "promote: read a tag back", nth: 1 },
} as const satisfies Record<string, { step: StepName; nth: number }>;
export type Hold = keyof typeof HOLDS;

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
  | { kind: "source moves" };

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

/** What the scene's jobs do. */
export function isMerge(accident: FaultCase): boolean {
  switch (accident.kind) {
    case "answer":
      return isOfMerge(accident.step);
    case "blow":
      return PHASES[accident.phase].held.some(isOfMerge);
    case "race":
      return isOfMerge(HOLDS[accident.hold].step);
    case "signed twice":
      return false;
    case "promoted twice":
    case "source moves":
      return false;
    case "legs":
    case "merged twice":
      return true;
  }
}

/** Where the source of the scene's promotions is; nothing where they do not promote. */
export function promotesFrom(accident: FaultCase): Whence | undefined {
  switch (accident.kind) {
    case "answer":
      return whenceOf(accident.step);
    case "blow":
      return PHASES[accident.phase].held.map(whenceOf).find((whence) => whence !== undefined);
    case "race":
      return whenceOf(HOLDS[accident.hold].step);
    case "promoted twice":
    case "source moves":
      return "afar";
    case "signed twice":
    case "legs":
    case "merged twice":
      return undefined;
  }
}

/** Whether the scene's jobs push to ghcr.io and to a second registry. */
export function pushesToTwo(accident: FaultCase): boolean {
  switch (accident.kind) {
    case "answer":
      return isOfTwo(accident.step);
    case "blow":
      return PHASES[accident.phase].held.some(isOfTwo);
    case "race":
    case "signed twice":
    case "legs":
    case "merged twice":
    case "promoted twice":
    case "source moves":
      return false;
  }
}

/** `private`: by the Sigstore that has timestamps and no log. */
export function signingOf(accident: FaultCase): "public" | "private" | undefined {
  switch (accident.kind) {
    case "answer":
      if (accident.step === "sign: a timestamp") return "private";
      return isOfSigning(accident.step) ? "public" : undefined;
    case "blow":
      return PHASES[accident.phase].held.some(isOfSigning) ? "public" : undefined;
    case "race":
      return undefined;
    case "signed twice":
      return "public";
    case "legs":
    case "merged twice":
    case "promoted twice":
    case "source moves":
      return undefined;
  }
}

/** The step whose attempts count. A build ends with a push, so its attempts are docker's pushes. */
export function stepOf(accident: FaultCase): Step {
  switch (accident.kind) {
    case "answer":
      return STEPS[accident.step];
    case "blow":
      return STEPS[PHASES[accident.phase].held[0] ?? "push: send the manifest"];
    case "race":
      return STEPS[HOLDS[accident.hold].step];
    case "signed twice":
      return STEPS["sign: write the list"];
    case "legs":
    case "merged twice":
      return STEPS["merge: set an exact tag"];
    case "promoted twice":
      return STEPS["promote: set an exact tag"];
    case "source moves":
      return STEPS["promote: read the source"];
  }
}
