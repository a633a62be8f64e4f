// The inputs of a build as their flags' values: split, and looked at, by the rows of one table.
import {
  BUILD_INPUTS,
  BUILD_OPTIONS,
  type BuildInput,
  type BuildOptions,
  type Splitting,
} from "../build/options.ts";
import { parseOutput } from "../build/outputs.ts";
import { parseCsv } from "../lib/csv.ts";
import { parseSwitch } from "./choices.ts";
import { splitLines } from "./lists.ts";
import type { Inputs, TextInput } from "./inputs.ts";
import type { ReportProblem } from "./parse-context.ts";

type BuildInputs = Pick<BuildOptions, "values" | "outputs">;

/** The shape of a value where a wrong one is easy to tell; docker judges the rest. */
const SHAPES: Readonly<Partial<Record<BuildInput, { shape: RegExp; flaw: string; allowed: string }>>> = {
  "build-contexts": {
    shape: /^[^=]+=./,
    flaw: "it is not NAME=SOURCE",
    allowed: "NAME=SOURCE, one a line",
  },
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

export function parseBuildInputs(inputs: Pick<Inputs, BuildInput>, report: ReportProblem): BuildInputs {
  const read = BUILD_INPUTS.map((input) => [input, readBuildInput(input, inputs, report)] as const);
  const values = read.filter(([input, texts]) => input !== "outputs" && texts.length > 0);
  const outputs = read.flatMap(([input, texts]) => (input === "outputs" ? texts : [])).map(parseOutput);
  return { values: Object.fromEntries(values), outputs };
}

function readBuildInput(
  input: BuildInput,
  inputs: Pick<Inputs, BuildInput>,
  report: ReportProblem,
): readonly string[] {
  const row: { splits: Splitting; unquoted?: true } = BUILD_OPTIONS[input];
  const text = inputs[input];
  const values = row.unquoted ? splitLines(text) : split(row.splits, { input, text }, report);
  const { shape, flaw = "", allowed = "" } = SHAPES[input] ?? {};
  for (const value of values) if (shape?.test(value) === false) report(input, value, { flaw, allowed });
  return values;
}

function split(
  splits: Splitting,
  { input, text }: { input: BuildInput; text: string },
  report: ReportProblem,
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
      return parseList(input, text, { report, commas: splits === "list" });
  }
}

/** Values that stand one a line or, with `commas`, separated by commas; quotes keep a value together. */
export function parseList(
  input: TextInput,
  text: string,
  { report, commas }: { report: ReportProblem; commas: boolean },
): string[] {
  const csv = parseCsv(text.trim());
  if (csv.kind === "flaw") {
    report(input, text, { flaw: csv.flaw, allowed: "values with closed quotes" });
    return [];
  }
  return csv.records
    .flatMap((record) => {
      if (!commas) return record.join(",");
      // One quoted field may hold several values, as docker's actions have it.
      return record.length === 1 ? (record[0] ?? "").split(",") : record;
    })
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
