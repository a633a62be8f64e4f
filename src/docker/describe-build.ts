// A build's command line, for a person to read and to type: a line for each option, quoted for a shell.
import { SOURCE_DATE_EPOCH } from "../config/build/source-date.ts";
import type { BuildPlan } from "../ports/docker.ts";
import { buildArguments } from "./build.ts";

export function describeBuild(plan: BuildPlan): string[] {
  const { epoch } = plan.description;
  const variables = epoch === undefined ? [] : [`${SOURCE_DATE_EPOCH}=${epoch}`];
  const pushes = plan.push && plan.pushesApart ? plan.references : [];
  return [
    ...optionLines([...variables, "docker", ...buildArguments(plan)]),
    ...pushes.map((reference) => `&& docker push ${quote(reference)}`),
  ];
}

/** Each option begins a line of its own. */
function optionLines(words: readonly string[]): string[] {
  return words.reduce<string[]>(
    (lines, word) =>
      word.startsWith("--") || lines.length === 0
        ? [...lines, quote(word)]
        : [...lines.slice(0, -1), `${lines.at(-1) ?? ""} ${quote(word)}`],
    [],
  );
}

/** An argument as a person would type it, on one line: a line of its own could be a command to the runner. */
function quote(argument: string): string {
  if (/[\r\n]/.test(argument)) {
    const escaped = argument.replaceAll(/[\\']/g, "\\$&").replaceAll("\r", "\\r").replaceAll("\n", "\\n");
    return `$'${escaped}'`;
  }
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
}
