// All steps by name, and what a name says of the run that has the step.
import { MERGE_STEPS } from "./merge-steps.ts";
import { OWN_STEPS } from "./own-steps.ts";
import { PROMOTE_STEPS } from "./promote-steps.ts";
import type { Whence } from "./source.ts";
import { TWO_STEPS } from "./two-steps.ts";

export const STEPS = { ...OWN_STEPS, ...MERGE_STEPS, ...PROMOTE_STEPS, ...TWO_STEPS };

export type StepName = keyof typeof STEPS;

/** Whether only a run that signs has this step. */
export const isOfSigning = (step: StepName): boolean => step.startsWith("sign: ");

/** Whether it is one of a merge. */
export const isOfMerge = (step: StepName): boolean => /^merge(?: to two)?: /.test(step);

/** Where a promotion's source is, if it is one of a promotion. */
export function whenceOf(step: StepName): Whence | undefined {
  if (step.startsWith("promote beside: ")) return "beside";
  return /^promote(?: to two)?: /.test(step) ? "afar" : undefined;
}

/** Whether it is one of a publication to two registries. */
export const isOfTwo = (step: StepName): boolean => step in TWO_STEPS;
