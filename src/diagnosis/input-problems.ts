// Mistakes in what the user wrote, in one shape for every input, and the cause that they are.
import { OF_THE_MACHINE, type Advice, type CauseRecords } from "./causes/record.ts";
import type { Remedy } from "./advice/remedies.ts";
import type { CloneRefusal } from "../context/git.ts";

export type InputProblem = {
  input: string;
  value: string;
  flaw: string;
  /** What may stand there, as a clause: `auto, true or false`. */
  allowed: string;
  /** The headline where this is all that is wrong; it says which input it is, if left out. */
  title?: string;
  /** It was not given at all. */
  isLeftOut?: true;
  /** What to do, where that is more than to give the input another value. */
  remedies?: readonly Remedy[];
};

/** It is found before anything else can fail; `isLate`: after the preflight, by what docker or the commit is like. */
export type InputCause = { code: "input-invalid"; problems: readonly InputProblem[]; isLate?: true };

export const INPUT_CAUSES: CauseRecords<InputCause> = {
  "input-invalid": {
    why: "An input has a value that it cannot have. Nothing was built.",
    howToTell: "an input has a value that it cannot have",
    ...OF_THE_MACHINE,
    advise: ({ problems, isLate }) => adviseOnInputs(problems, isLate),
  },
};

export function adviseOnInputs(problems: readonly InputProblem[], isLate = false): Advice {
  const inputs = [...new Set(problems.map(({ input }) => input))];
  const actions = problems.flatMap(
    ({ input, allowed, remedies }): readonly Remedy[] =>
      remedies ?? [{ action: `Give \`${input}\` ${allowed}.` }],
  );
  const [first = { action: "Check the inputs." }, ...others] = actions.filter(
    ({ action }, index) => actions.findIndex((one) => one.action === action) === index,
  );
  // A command's inputs are its options.
  const kind = inputs.every((input) => input.startsWith("--")) ? "option" : "input";
  const [only] = problems.length === 1 ? problems : [];
  return {
    title:
      only?.title ??
      (inputs.length === 1
        ? `The ${kind} ${inputs.join("")} is wrong`
        : `These ${kind}s are wrong: ${inputs.join(", ")}`),
    problem: isLate
      ? "Nothing was built, and nothing was pushed."
      : "The run did not begin: nothing was contacted, and nothing was built.",
    evidence: problems.map(formatProblem),
    remedies: [first, ...others],
  };
}

function formatProblem({ input, value, flaw, isLeftOut }: InputProblem): string {
  const start = isLeftOut === true ? `\`${input}\` is left out, and ` : `\`${input}\` cannot be "${value}": `;
  return `${start}${flaw}${flaw.endsWith("?") ? "" : "."}`;
}

/** As a mistake in an input: what is wrong, and what helps. */
export function formatRefusal({ words, command }: CloneRefusal): { flaw: string; allowed: string } {
  return {
    flaw: `git refuses the clone that is here: ${words}`,
    allowed: command === undefined ? "a clone that git reads" : `\`${command}\`, if you trust who owns it`,
  };
}
