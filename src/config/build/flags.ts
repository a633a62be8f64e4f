// The inputs of a build as their flags' values: split, and looked at, by the rows of one table.
import {
  BUILD_OPTIONS,
  TEXT_BUILD_INPUTS,
  type BuildValues,
  type Splitting,
  type TextBuildInput,
} from "../../build/options.ts";
import { parseEntry, type Entry, type ReadCsv } from "../../lib/csv.ts";
import { parsed, type ParseResult } from "../../lib/result.ts";
import { parseSwitch } from "../choices.ts";
import type { Inputs, TextInput } from "../inputs.ts";
import type { ReportProblem } from "../parse-context.ts";

export type ListTools = { readCsv: ReadCsv; report: ReportProblem };

/** The shape of a value where a wrong one is easy to recognise; docker judges the rest. */
const SHAPES: Readonly<Partial<Record<TextBuildInput, { shape: RegExp; flaw: string; allowed: string }>>> = {
  platforms: {
    shape: /^[\w.()-]+(?:\/[\w.-]+){0,2}$/,
    flaw: "it is not a platform",
    allowed: "platforms such as linux/amd64 and linux/arm64, one a line or separated by commas",
  },
  "add-hosts": { shape: /^[^:=\s]+[:=]./, flaw: "it is not HOST:ADDRESS", allowed: "HOST:ADDRESS" },
  "shm-size": {
    shape: /^\d+(?:\.\d+)? ?(?:[kmgt]i?)?b?$/i,
    flaw: "it is not a size",
    allowed: "a size such as 64m or 2g",
  },
  ulimit: {
    shape: /^\w+=-?\d+(?::-?\d+)?$/,
    flaw: "it is not a limit",
    allowed: "NAME=SOFT:HARD such as nofile=1024:1024",
  },
  call: {
    shape: /^(?:build|check|outline|targets)(?:,|$)/,
    flaw: "docker does not know it",
    allowed: "build, check, outline or targets",
  },
};

/** By input; one that is empty is not there. */
export function parseBuildInputs(
  inputs: Pick<Inputs, TextBuildInput>,
  tools: ListTools,
): Pick<BuildValues, TextBuildInput> {
  const read = TEXT_BUILD_INPUTS.map((input) => [input, readBuildInput(input, inputs, tools)] as const);
  return Object.fromEntries(read.filter(([, values]) => values.length > 0));
}

function readBuildInput(
  input: TextBuildInput,
  inputs: Pick<Inputs, TextBuildInput>,
  tools: ListTools,
): readonly string[] {
  const values = split(BUILD_OPTIONS[input].splits, { input, text: inputs[input] }, tools);
  const { shape, flaw = "", allowed = "" } = SHAPES[input] ?? {};
  for (const value of values) if (shape?.test(value) === false) tools.report(input, value, { flaw, allowed });
  return values;
}

function split(
  splits: Splitting,
  { input, text }: { input: TextBuildInput; text: string },
  { readCsv, report }: ListTools,
): readonly string[] {
  switch (splits) {
    case "text": {
      const value = text.trim();
      if (/[\r\n]/.test(value)) report(input, text, { flaw: "it must be one line", allowed: "one line" });
      return value === "" ? [] : [value];
    }
    case "switch":
      return parseSwitch(input, text, report) ? ["true"] : [];
    case "lines":
    case "list":
      return parseList(input, text, { readCsv, report, commas: splits === "list" });
  }
}

/** Values, one a line or, with `commas`, separated by commas; quotes keep a value together. */
export function readList(
  text: string,
  { readCsv, commas }: { readCsv: ReadCsv; commas: boolean },
): ParseResult<string[]> {
  const records = readCsv(text.trim());
  if (records.kind === "flaw") return records;
  const values = records.value.flatMap((record) => {
    if (!commas) return record.join(",");
    // One quoted field may hold several values, as docker's actions have it.
    return record.length === 1 ? (record[0] ?? "").split(",") : record;
  });
  return parsed(values.map((value) => value.trim()).filter((value) => value !== ""));
}

/** The values of an input's list; none where it cannot be read. */
export function parseList(
  input: TextInput,
  text: string,
  { commas = false, ...tools }: ListTools & { commas?: boolean },
): readonly string[] {
  return valuesOrReport(input, text, { list: readList(text, { ...tools, commas }), ...tools });
}

/** Entries such as `type=registry,ref=x`, one a line. */
export function parseEntries(input: TextInput, text: string, tools: ListTools): Entry[] {
  const values = parseList(input, text, tools);
  checkOneLine(input, values, tools.report);
  return values.map((value) => parseEntry(value, tools.readCsv));
}

/** One buildx ends an entry at a line end and another reads on, so that its meaning is unknown. */
export function checkOneLine(input: TextInput, entries: readonly string[], report: ReportProblem): void {
  for (const entry of entries)
    if (/[\r\n]/.test(entry)) report(input, entry, { flaw: "it must be one line", allowed: "one line" });
}

export function valuesOrReport<Value>(
  input: TextInput,
  text: string,
  { list, report }: { list: ParseResult<readonly Value[]>; report: ReportProblem },
): readonly Value[] {
  if (list.kind === "read") return list.value;
  report(input, text, { flaw: list.flaw, allowed: "values with closed quotes" });
  return [];
}
