// The labels that a Dockerfile sets, to say which of them the repository's values replace.
import { parseLabel, type Label } from "./labels.ts";
import { instructionsOf } from "../build/dockerfile.ts";

export type DockerfileLabels = ReadonlyMap<string, string>;

type Stage = { name: string; labels: Map<string, string> };

/** Those of the stage that is built, and of the stages that it is built from. Variables in a value stay as they are. */
export function readDockerfileLabels(dockerfile: string, target: string | undefined): DockerfileLabels {
  const stages: Stage[] = [];
  for (const { text } of instructionsOf(dockerfile)) {
    const [, word = "", rest = ""] = /^\s*(\S+)\s*(.*)$/s.exec(text) ?? [];
    if (/^from$/i.test(word)) stages.push(stageOf(rest, stages));
    if (/^label$/i.test(word))
      for (const { key, value } of parseLabelInstruction(rest)) stages.at(-1)?.labels.set(key, value);
  }
  const wanted = target?.toLowerCase();
  const stage = wanted === undefined ? stages.at(-1) : stages.find(({ name }) => name === wanted);
  return stage?.labels ?? new Map();
}

/** `--platform=… base AS name`: it begins with the labels of a stage before it. */
function stageOf(text: string, stages: readonly Stage[]): Stage {
  const [, base = "", name = ""] = /^(?:--\S+\s+)*(\S+)(?:\s+as\s+(\S+))?/i.exec(text) ?? [];
  const below = stages.findLast((stage) => stage.name !== "" && stage.name === base.toLowerCase());
  return { name: name.toLowerCase(), labels: new Map(below?.labels) };
}

/** `a=b "c d"='e f'`, or as it was once written, `a b c`. Source: Docker docs, "Dockerfile reference", LABEL. */
function parseLabelInstruction(text: string): Label[] {
  const words = text.match(/(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/gs) ?? [];
  const [first = "", ...rest] = words;
  if (!first.includes("="))
    return first === "" ? [] : [{ key: unquote(first), value: rest.map(unquote).join(" ") }];
  return words.flatMap((word) => parseLabel(unquote(word)) ?? []);
}

function unquote(word: string): string {
  return word.replaceAll(
    /"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/gs,
    (...[, double, single, escaped]: string[]) =>
      double === undefined ? (single ?? escaped ?? "") : double.replaceAll(/\\(["\\$])/g, "$1"),
  );
}

/** The labels on the image that hide the Dockerfile's; `own` are those that the user writes, and therefore knows of. */
export function replacedLabels(
  labels: readonly Label[],
  dockerfile: DockerfileLabels,
  own: readonly string[],
): string[] {
  const written = new Set(own.map((line) => parseLabel(line)?.key));
  return labels
    .filter(({ key, value }) => !written.has(key) && dockerfile.has(key) && dockerfile.get(key) !== value)
    .map(({ key }) => key);
}
