// Where a run is when it is struck, or while another run overtakes it, by what can be seen of it.
import type { StepName } from "./step.ts";
import type { OneOfTwo, ToTwo } from "./two-steps.ts";

type Held = { held: readonly StepName[]; done?: readonly StepName[] };
type TwoPhase =
  | "preflight at the second"
  | "exact tags at the second"
  | "before the floating tags"
  | `floating tags at ${OneOfTwo}`;

/** What sets the floating tags at a registry, the last one in front. */
export const floatingAt = (kind: ToTwo, registry: OneOfTwo) =>
  [
    `${kind}: set a floating tag at ${registry}`,
    `${kind}: set another floating tag at ${registry}`,
    `${kind}: set a third floating tag at ${registry}`,
  ] as const satisfies StepName[];

function phasesOfTwo<Kind extends ToTwo>(kind: Kind): Record<`${Kind}: ${TwoPhase}`, Held> {
  const [atGhcr, anotherAtGhcr, thirdAtGhcr] = floatingAt(kind, "ghcr.io");
  const [atSecond, anotherAtSecond, thirdAtSecond] = floatingAt(kind, "the second");
  const phases: Record<TwoPhase, Held> = {
    "preflight at the second": {
      held: [`${kind}: push probe at the second`],
      done: [`${kind}: push probe at ghcr.io`],
    },
    "exact tags at the second": {
      held: [`${kind}: set an exact tag at the second`],
      done: [
        `${kind}: set another exact tag at the second`,
        `${kind}: set an exact tag at ghcr.io`,
        `${kind}: set another exact tag at ghcr.io`,
      ],
    },
    "before the floating tags": {
      held: [atSecond, anotherAtSecond, thirdAtSecond, atGhcr, anotherAtGhcr, thirdAtGhcr],
    },
    "floating tags at the second": {
      held: [atSecond],
      done: [anotherAtSecond, atGhcr, anotherAtGhcr, thirdAtGhcr],
    },
    "floating tags at ghcr.io": {
      held: [atGhcr],
      done: [anotherAtGhcr, atSecond, anotherAtSecond, thirdAtSecond],
    },
  };
  const named = Object.entries(phases).map(([name, held]) => [`${kind}: ${name}`, held]);
  return Object.fromEntries(named) as Record<`${Kind}: ${TwoPhase}`, Held>;
}

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
  ...phasesOfTwo("registries"),
  // The other exact tag is set by docker's own push, where that is not by digest.
  "registries: exact tags at the second": {
    held: ["registries: set an exact tag at the second"],
    done: ["registries: set an exact tag at ghcr.io"],
  },
  ...phasesOfTwo("promote to two"),
  "promote to two: sending a layer at the second": { held: ["promote to two: send a layer at the second"] },
  ...phasesOfTwo("merge to two"),
} as const satisfies Record<string, Held>;
export type Phase = keyof typeof PHASES;

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
