// The words by which a step needs docker, and those that push an image: commands and actions, no prose.
import type { Step } from "./steps.ts";

/** What needs what docker's own steps have set up. */
const NEEDS_DOCKER =
  /\b(?:docker|buildx|cosign|crane|oras|skopeo|helm|podman|attest|trivy|grype|syft|scout|dive)\b/i;

/** Docker's daemon started anew: that needs no login and no builder. */
const OF_THE_DAEMON =
  /\b(?:systemctl\s+[\w-]+\s+docker|service\s+docker\s+[\w-]+)(?:\.(?:service|socket))?\b/g;

/** What a shell prints, up to the next command. One that asks a command, `$(…)`, is more than a text. */
const PRINTED = /\b(?:echo|printf)\b[^|;&]*/g;

/** As much of a line as a note quotes. */
const LONGEST_QUOTE = 60;

/** The first line of a step that needs docker, as a note quotes it. */
export function wordsOfDocker(step: Step, lines: readonly string[]): string | undefined {
  return quoteLine(step, lines, NEEDS_DOCKER)?.words;
}

/** What pushes an image in a script. */
const PUSHES =
  /\b(?:(?:docker|podman|buildah)\s+(?:image\s+|compose\s+|manifest\s+)?push\b|buildx?\b.*\s--push\b|crane\s+push\b|skopeo\s+copy\b)/;

/** The first line of a step's script that pushes an image; lines are counted from 0. */
export function pushIn(step: Step, lines: readonly string[]): { line: number; words: string } | undefined {
  return step.uses === "" ? quoteLine(step, lines, PUSHES) : undefined;
}

function quoteLine(
  { uses, lines: { from, to } }: Step,
  lines: readonly string[],
  words: RegExp,
): { line: number; words: string } | undefined {
  const at = lines.slice(from, to).findIndex((line) => words.test(withoutProse(line, uses === "")));
  if (at === -1) return undefined;
  const text = (lines[from + at] ?? "").trim().replace(/^- /, "").replaceAll("`", "'");
  const isLong = text.length > LONGEST_QUOTE;
  return { line: from + at, words: isLong ? `${text.slice(0, LONGEST_QUOTE)}…` : text };
}

/** The name of a script is prose; that of an action's step may say what the action is for. */
function withoutProse(line: string, isScript: boolean): string {
  if (/^\s*#/.test(line) || (isScript && /^\s*(?:- )?name:/.test(line))) return "";
  return line
    .replace(/\s#.*$/, "")
    .replaceAll(PRINTED, (printed) => (/\$\(|`/.test(printed) ? printed : ""))
    .replaceAll(OF_THE_DAEMON, "");
}
