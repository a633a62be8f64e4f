// Inputs of several entries as people write them: lines, commas, and what an editor or a YAML list leaves at them.
import { readLines } from "../tags/language/fields.ts";
import type { InputName, Inputs } from "./inputs.ts";
import type { ReportProblem } from "./parse-context.ts";

/**
 * Each entry of `tags`. Plain tags and references may share a line: `1.2.3,latest`. Fields of a rule have a `=`. No tag holds
 * a quote, so quotes around a whole entry are taken off.
 */
export function readTagEntries(text: string): string[] {
  return readLines(text).flatMap((written) => {
    const line = /^['‘“]([^'‘’“”]*)['’”]$/.exec(written)?.[1]?.trim() ?? written;
    const plain = QUOTED.test(line) ? line.replaceAll('"', "") : line;
    if (/[="{]/.test(plain)) return [line];
    return plain
      .split(",")
      .map((entry) => entry.trim())
      .filter((entry) => entry !== "");
  });
}

/** `"1.2.3","latest"`; a comma inside of quotes belongs to the entry. */
const QUOTED = /^"[^"=,]*"(?:\s*,\s*"[^"=,]*")*\s*,?$/;

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
  "attests",
  "add-hosts",
  "allow",
  "ulimit",
  "no-cache-filters",
  "ssh",
  "secrets",
  "secret-envs",
  "secret-files",
  "immutable",
  "digests",
] as const satisfies readonly InputName[];

const IS_A_TEXT = "and an input is a text";

/**
 * An input is a text. A YAML list is none, and in a text its dashes and brackets are part of the entries. Returns the inputs
 * that were pasted so: nothing else that is wrong in them was meant.
 */
export function checkPastedLists(
  inputs: Pick<Inputs, (typeof LISTS)[number]>,
  report: ReportProblem,
): ReadonlySet<string> {
  const pasted = new Set<string>();
  for (const input of LISTS) {
    const text = inputs[input].trim();
    const dashed = dashedLines(text);
    if (dashed.length === 0 && !/^\[.*\]$/s.test(text)) continue;
    pasted.add(input);
    const isSecret = input.startsWith("secret");
    const allowed = `\`${input}: |\` with one entry a line, without`;
    for (const line of isSecret ? dashed.slice(0, 1) : dashed)
      report(input, isSecret ? "- …" : line, {
        flaw: `it begins with the dash of a YAML list, ${IS_A_TEXT}`,
        allowed: `${allowed} dashes`,
      });
    if (dashed.length === 0)
      report(input, isSecret ? "[…]" : text, {
        flaw: `it is a list in brackets, ${IS_A_TEXT}`,
        allowed: `${allowed} brackets and quotes`,
      });
  }
  return pasted;
}

/** Keys of a step's YAML that stand around the lines of these inputs. */
const KEYS = ["images", "tags", "flavor", "labels", "annotations", "with"] as const;
const KEY = new RegExp(`^(?<key>${KEYS.join("|")})\\s*:(?:\\s+(?<value>.*))?$`);

/** What an entry of each input is called. */
const ENTRIES = {
  images: "an image",
  tags: "a tag",
  flavor: "a flavor",
  labels: "a label",
  annotations: "an annotation",
} as const;
type KeyedInput = keyof typeof ENTRIES;
const KEYED_INPUTS = Object.keys(ENTRIES) as KeyedInput[];

/**
 * A key of YAML in front of the lines: `tags: |`, `tags: type=sha`. It would become a tag. `tags:1.2` without a space is a
 * reference. Returns the inputs that were pasted so.
 */
export function checkPastedKeys(
  inputs: Pick<Inputs, KeyedInput>,
  report: ReportProblem,
): ReadonlySet<string> {
  const pasted = new Set<string>();
  for (const input of KEYED_INPUTS)
    for (const line of keyLines(input, inputs[input])) {
      pasted.add(input);
      const { key = "", value = "" } = KEY.exec(line)?.groups ?? {};
      report(input, line, {
        flaw: `it is a key of YAML, not ${ENTRIES[input]}`,
        allowed: "",
        remedies: [{ action: whatToPaste(input, key, value) }],
      });
    }
  return pasted;
}

/** A label's value may go on over several lines, so that only its first line is a key. */
function keyLines(input: KeyedInput, text: string): string[] {
  const lines = splitLines(text);
  const isFreeText = input === "labels" || input === "annotations";
  return (isFreeText ? lines.slice(0, 1) : lines).filter((line) => KEY.test(line));
}

/** `|`, `>-` and the like begin a text on the lines below. */
function whatToPaste(input: string, key: string, value: string): string {
  const isBlock = value === "" || /^[|>][-+\d]*$/.test(value);
  if (key !== input && key !== "with")
    return `Give the input \`${key}\` what is ${isBlock ? "below" : "behind"} \`${key}:\`.`;
  return isBlock
    ? `Paste only the lines below \`${value === "" ? `${key}:` : `${key}: ${value}`}\`.`
    : `Paste only what is behind \`${key}:\`, which is \`${value}\`.`;
}

/** A list begins with one. A later line that begins so may go on a value in quotes. */
function dashedLines(text: string): string[] {
  return /^-\s/.test(text) || !text.includes('"') ? splitLines(text).filter((line) => /^-\s/.test(line)) : [];
}
