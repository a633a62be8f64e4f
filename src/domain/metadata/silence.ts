// When no rule gives a tag: each says why.
import type { InputProblem } from "../input-problem.ts";
import { tellRef, type Facts } from "./facts.ts";
import type { Metadata } from "./metadata.ts";

export function tellSilence({ silent }: Metadata, facts: Facts): InputProblem[] {
  const allowed = `at least one rule that gives a tag for the event ${facts.event} and ${tellRef(facts)}`;
  return silent.map(({ rule, why }) => ({
    input: "tags",
    value: rule,
    flaw: `it gives no tag: ${why}`,
    allowed,
  }));
}

/** Whether GitHub's API may still tell the default branch, and so give a rule its tag. */
export function mayStillSpeak({ defaultBranch, repository }: Facts): boolean {
  return defaultBranch === undefined && repository !== undefined && repository.details === undefined;
}
