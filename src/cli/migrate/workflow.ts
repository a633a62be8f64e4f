// A workflow's jobs and steps with the lines that they stand on, so that a step can be replaced and all else stays as it is.
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type YAMLMap,
} from "yaml";
import type { Lines, Step, StepEnv, StepInput, Workflow, WorkflowJob } from "./steps.ts";

export type ReadWorkflow = { kind: "workflow"; workflow: Workflow } | { kind: "unreadable"; why: string };

/** Nothing that the text says is run. Aliases are counted, so that a short text cannot become a long one. */
export function readWorkflow(text: string): ReadWorkflow {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, logLevel: "silent" });
  const [error] = document.errors;
  if (error !== undefined) return { kind: "unreadable", why: error.message.split("\n")[0] ?? "" };
  const { contents } = document;
  const jobs = jobsOf(document);
  if (!isMap(contents) || jobs === undefined)
    return { kind: "unreadable", why: "it has no `jobs:`, and is no composite action" };
  const at = (offset: number): number => lineCounter.linePos(offset).line - 1;
  const source = text.split(/\r?\n/);
  return {
    kind: "workflow",
    workflow: {
      lines: source,
      // A composite action runs for its caller's event.
      triggers: document.has("jobs") ? triggersOf(document.get("on")) : ["workflow_call"],
      jobs: jobs.flatMap((pair) => readJob(pair, contents, { at, source }) ?? []),
    },
  };
}

/** A workflow's jobs; a composite action's steps are those of one job. */
function jobsOf({ contents }: Document): Pair[] | undefined {
  if (!isMap(contents)) return undefined;
  const jobs = contents.get("jobs");
  if (isMap(jobs)) return jobs.items;
  const runs = contents.items.find(({ key }) => isScalar(key) && key.value === "runs");
  return runs !== undefined && isMap(runs.value) && isSeq(runs.value.get("steps")) ? [runs] : undefined;
}

type Place = { at: (offset: number) => number; source: readonly string[] };

function readJob({ key, value }: Pair, top: YAMLMap, place: Place): WorkflowJob | undefined {
  if (!isMap(value)) return undefined;
  const steps = value.get("steps");
  const called = textOf(value, "uses");
  const hasSteps = isSeq(steps) && steps.flow !== true;
  if (!hasSteps && called === undefined) return undefined;
  const env = { ...textsOf(top.get("env")), ...textsOf(value.get("env")) };
  return {
    name: String(isScalar(key) ? key.value : key),
    env,
    lines: linesOf(value, place),
    called: called === undefined ? undefined : { path: called, line: lineOf(value, "uses", place) },
    steps: hasSteps ? steps.items.flatMap((item) => (isMap(item) ? readStep(item, place) : [])) : [],
  };
}

function readStep(step: YAMLMap, place: Place): Step {
  const inputs = step.get("with");
  const { source } = place;
  const { from: first, to } = linesOf(step, place);
  // Docker's own examples once had the dash on a line of its own. An anchor may stand behind it.
  const from = /^\s*-\s*(?:&\S+\s*)?(?:#.*)?$/.test(source[first - 1] ?? "") ? first - 1 : first;
  const withLine = lineOf(step, "with", place);
  // `with:` with nothing below it but comments.
  const isEmpty = withLine !== -1 && inputs === undefined;
  const isUnusual =
    step.flow === true ||
    withLine === from ||
    (withLine !== -1 && !isEmpty && (!isMap(inputs) || inputs.flow === true)) ||
    !/^\s*-(?:\s|$)/.test(source[from] ?? "");
  return {
    uses: textOf(step, "uses") ?? "",
    usesLine: lineOf(step, "uses", place),
    id: textOf(step, "id"),
    isUnusual,
    isAnchored: hasAnchor(step),
    lines: { from, to },
    inputs: isMap(inputs) ? readInputs(inputs, place) : new Map(),
    // From the line of `with:` itself.
    inputLines: isMap(inputs)
      ? { from: withLine, to: linesOf(inputs, place).to }
      : isEmpty
        ? { from: withLine, to: withLine + 1 }
        : undefined,
    env: readEnv(step, place),
  };
}

function readEnv(step: YAMLMap, place: Place): StepEnv {
  const env = step.get("env", true) as unknown;
  if (env === undefined) return { kind: "none" };
  return isMap(env) && env.flow !== true
    ? { kind: "lines", line: lineOf(step, "env", place), variables: readInputs(env, place) }
    : { kind: "inline" };
}

function hasAnchor(step: YAMLMap): boolean {
  let found = false;
  visit(step, {
    Value: (_, { anchor }) => {
      found ||= anchor !== undefined;
    },
  });
  return found;
}

function readInputs(inputs: YAMLMap, place: Place): Map<string, StepInput> {
  const starts = inputs.items.map(({ key }) => startOf(key, place));
  return new Map(
    inputs.items.map(({ key, value }, at) => {
      const name = String(isScalar(key) ? key.value : key);
      const end = starts[at + 1] ?? linesOf(inputs, place).to;
      const lines = {
        from: starts[at] ?? 0,
        to: withoutTrailing({ from: starts[at] ?? 0, to: end }, place.source),
      };
      const text =
        isScalar(value) && value.value !== null ? (value.value as { toString: () => string }).toString() : "";
      return [name, { value: text, lines }];
    }),
  );
}

/** `on: push`, `on: [push]` and `on: {push: …}`. */
function triggersOf(on: unknown): string[] {
  if (typeof on === "string") return [on];
  if (isSeq(on)) return on.items.map((item) => String(isScalar(item) ? item.value : item));
  return isMap(on) ? on.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];
}

function textsOf(node: unknown): Record<string, string> {
  if (!isMap(node)) return {};
  return Object.fromEntries(
    node.items.flatMap(({ key, value }) =>
      isScalar(key) && isScalar(value) ? [[String(key.value), String(value.value)]] : [],
    ),
  );
}

function textOf(map: YAMLMap, name: string): string | undefined {
  const value = map.get(name);
  return typeof value === "string" ? value : undefined;
}

function lineOf(map: YAMLMap, name: string, place: Place): number {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
  return pair === undefined ? -1 : startOf(pair.key, place);
}

function startOf(node: unknown, { at }: Place): number {
  return isScalar(node) && node.range ? at(node.range[0]) : -1;
}

/** Without the comments and empty lines behind it, which belong to what follows. */
function linesOf(node: YAMLMap, { at, source }: Place): Lines {
  const [start, end] = node.range ?? [0, 0];
  const from = at(start);
  return { from, to: withoutTrailing({ from, to: at(Math.max(start, end - 1)) + 1 }, source) };
}

function withoutTrailing({ from, to }: Lines, source: readonly string[]): number {
  let end = to;
  while (end > from + 1 && /^\s*(?:#.*)?$/.test(source[end - 1] ?? "")) end -= 1;
  return end;
}
