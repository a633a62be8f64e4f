// One check of a line of docs/ghcr.md: what it needs, what it asks, what its answer means.
import type { Given, Need } from "./credentials.ts";
import { NEEDS } from "./credentials.ts";
import { NoAnswer, type Reply, type Site } from "./site.ts";

export type Finding = {
  /** `yes`: it is as the line says. `undecided`: what was seen says neither. */
  answer: "yes" | "no" | "undecided" | "not checked";
  seen: string;
};

export type Check = {
  /** The line of docs/ghcr.md, as its table has it. */
  line: string;
  /** Which part of the line. */
  part: string;
  needs: readonly Need[];
  run: (site: Site, given: Given) => Promise<Finding>;
};

/** `what` of a check: the line, and which part of it where several checks share it. */
type What = { line: string; part: string };

/** The check, with what it needs as a record that has it all. */
export function check<const N extends Need>(
  what: What,
  needs: readonly N[],
  run: (site: Site, given: Record<N, string>) => Finding | Promise<Finding>,
): Check {
  return { ...what, needs, run: async (site, given) => run(site, given as Record<N, string>) };
}

/** What is missing is "not checked", what fails is "undecided": only an answer decides. */
export async function runCheck({ needs, run }: Check, site: Site, given: Given): Promise<Finding> {
  const missing = needs.filter((need) => given[need] === undefined);
  if (missing.length > 0)
    return { answer: "not checked", seen: `needs ${missing.map((need) => NEEDS[need]).join("; and ")}` };
  if (site.options.deadline?.aborted === true)
    return { answer: "not checked", seen: "needs more than the five minutes that a run has" };
  try {
    return await run(site, given);
  } catch (error) {
    if (error instanceof NoAnswer) return undecided(error.message);
    throw error;
  }
}

export const yes = (seen: string): Finding => ({ answer: "yes", seen });
export const no = (seen: string): Finding => ({ answer: "no", seen });
export const undecided = (seen: string): Finding => ({ answer: "undecided", seen });

/** The answer in words, as the report shows it. */
export const said = ({ status, words }: Reply): string =>
  words === "" ? `${status}` : `${status}, "${words}"`;
