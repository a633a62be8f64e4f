// Mistakes in what the user wrote, in one shape for every input.
import type { Diagnosis } from "./advice/advice.ts";
import type { CloneRefusal } from "../context/git.ts";

export type InputProblem = {
  input: string;
  value: string;
  flaw: string;
  /** What may stand there, as a clause: `auto, true or false`. */
  allowed: string;
};

/** The diagnosis of a run that never began. */
export function diagnoseInputs(problems: readonly InputProblem[]): Diagnosis {
  const inputs = [...new Set(problems.map(({ input }) => input))];
  return {
    code: "input-invalid",
    title:
      inputs.length === 1
        ? `The input ${inputs.join("")} is wrong`
        : `These inputs are wrong: ${inputs.join(", ")}`,
    problem: "The run did not begin: nothing was contacted, and nothing was built.",
    evidence: problems.map(({ input, value, flaw }) => `\`${input}\` cannot be "${value}": ${flaw}.`),
    remedies: remedies(problems),
    confidence: "high",
    alternatives: [],
    location: undefined,
  };
}

function remedies(problems: readonly InputProblem[]): Diagnosis["remedies"] {
  const [first, ...others] = [
    ...new Set(problems.map(({ input, allowed }) => `Give \`${input}\` ${allowed}.`)),
  ];
  return [{ action: first ?? "Look at the inputs." }, ...others.map((action) => ({ action }))];
}

/** As a mistake in an input: what is wrong, and what helps. */
export function formatRefusal({ words, command }: CloneRefusal): { flaw: string; allowed: string } {
  return {
    flaw: `git refuses the clone that is here: ${words}`,
    allowed: command === undefined ? "a clone that git reads" : `\`${command}\`, if you trust who owns it`,
  };
}
