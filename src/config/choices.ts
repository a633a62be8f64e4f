// Inputs with few values: one of several words, or yes and no.
import { parseBoolean } from "../lib/boolean.ts";
import type { Inputs, TextInput } from "./inputs.ts";
import type { ReportProblem } from "./parse-context.ts";

/** One of the choices of an input, in lower case; anything else is a problem. */
export type ChooseOption = <Choice extends string>(
  input: TextInput,
  choices: readonly [Choice, ...Choice[]],
  standard: Choice,
) => Choice;

export function chooseFrom(inputs: Inputs, report: ReportProblem): ChooseOption {
  return (input, choices, standard) => {
    const value = inputs[input].trim();
    const flag = parseBoolean(value);
    const word = value === "" ? standard : flag === undefined ? value : String(flag);
    const chosen = choices.find((choice) => choice === word);
    if (chosen === undefined)
      report(input, value, { flaw: "it is not one of the choices", allowed: orList(choices) });
    return chosen ?? standard;
  };
}

/** Yes or no; an input that was left out is a no. */
export function parseSwitch(input: TextInput, text: string, report: ReportProblem): boolean {
  const word = text.trim();
  const flag = word === "" ? false : parseBoolean(word);
  if (flag === undefined)
    report(input, word, { flaw: "it is not one of the choices", allowed: "true or false" });
  return flag ?? false;
}

/** `auto, true or false` */
function orList(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
