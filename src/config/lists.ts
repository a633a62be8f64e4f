// Inputs of several entries as people write them: lines, commas, and what an editor or a YAML list leaves at them.
import { readLines } from "../tags/language/fields.ts";
import type { InputName, Inputs } from "./inputs.ts";
import type { ReportProblem } from "./parse-context.ts";

/** Each entry of `tags`. Plain tags and references may share a line: `1.2.3,latest`. Fields of a rule have a `=`, or quotes. */
export function readTagEntries(text: string): string[] {
  return readLines(text).flatMap((line) => {
    if (/[="{]/.test(line)) return [line];
    return line
      .split(",")
      .map((entry) => entry.trim())
      .filter((entry) => entry !== "");
  });
}

/** One entry a line; quotes are characters like any other. */
export function splitLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const LISTS = [
  "images",
  "tags",
  "flavor",
  "labels",
  "annotations",
  "build-args",
  "build-contexts",
  "platforms",
  "cache-from",
  "cache-to",
  "outputs",
] as const satisfies readonly InputName[];

/**
 * An input is a text. A YAML list is none, and in a text its dashes are part of the entries. Returns the inputs that were
 * pasted so: nothing else that is wrong in them was meant.
 */
export function checkDashes(
  inputs: Pick<Inputs, (typeof LISTS)[number]>,
  report: ReportProblem,
): ReadonlySet<string> {
  const pasted = new Set<string>();
  for (const input of LISTS) {
    const lines = splitLines(inputs[input]);
    // A line that begins so may go on a value in quotes.
    const dashed = inputs[input].includes('"') ? [] : lines.filter((line) => /^-\s/.test(line));
    if (dashed.length > 0) pasted.add(input);
    for (const line of dashed)
      report(input, line, {
        flaw: "it begins with the dash of a YAML list, and an input is a text",
        allowed: `\`${input}: |\` with one entry a line, without dashes`,
      });
  }
  return pasted;
}
