// The help: what to type, what happens, and what the exit code means.
import type { InputName } from "../config/inputs.ts";
import { OPTIONS, optionOf, type CommandName } from "./options.ts";

const USAGE: Readonly<Record<CommandName, readonly [usage: string, about: string]>> = {
  push: [
    "surepush [TAG…]",
    "Builds this folder, pushes it under each TAG, and reads every tag back. A version such as v1.0.0 becomes\n`latest`, too, if it is the highest. Without a TAG it is the branch's or git tag's name.",
  ],
  check: [
    "surepush check [--access pull|push|delete] [--anonymous]",
    "Asks GitHub and the registry whether your token may do it. Builds and changes nothing.\nWith --access pull --anonymous it asks without a token: can everybody pull the image?",
  ],
  pull: [
    "surepush pull [TAG|IMAGE:TAG]",
    "Pulls the image, `latest` without a TAG. A public one needs no token.",
  ],
  login: [
    "surepush login",
    "Logs docker in for good, in your own docker configuration. No other command touches that.",
  ],
};

/** What makes a difference to a command; a push takes all of them. */
const OPTIONS_OF: Readonly<Record<CommandName, readonly InputName[]>> = {
  push: OPTIONS,
  check: ["images", "registry", "username", "access", "scope-check", "expect-package", "retries"],
  pull: ["images", "registry", "username", "scope-check", "retries"],
  login: ["images", "registry", "username", "scope-check", "retries"],
};

const EXPLAIN = [
  "surepush explain [FILE]",
  "Says what went wrong in a log of docker, or of a whole job.",
] as const;
const INIT = [
  "surepush init",
  "Shows the workflow that this repository can start with, and writes it where you want that.",
] as const;
const MIGRATE = [
  "surepush migrate FILE",
  "Reads a workflow that uses docker's own actions, and prints a patch that uses Surepush in their place.",
] as const;

const COMMON = `The image:  --image, else the git remote, else the repository in package.json.
The token:  --token-stdin, else GITHUB_TOKEN, GH_TOKEN, CR_PAT, else \`gh auth token\`, else you are asked. Never on
            the command line, and not docker's login.

--json      one JSON object instead of text
--verbose   docker's output as it comes
--help      this, and after a command all that it takes
--version   which Surepush this is

Exit code: 0 done, 1 refused or failed, 2 wrong usage, 3 undecided (check), 129, 130 and 143 interrupted.
`;

export function helpFor(command: CommandName | undefined): string {
  if (command === undefined) {
    const all = [...Object.values(USAGE), EXPLAIN, INIT, MIGRATE];
    return `${all.map(([usage, about]) => `${usage}\n${indent(about)}`).join("\n")}\n\n${COMMON}`;
  }
  const [usage, about] = USAGE[command];
  return `${usage} [OPTION…]\n${indent(about)}\n\nOptions are the action's inputs:\n${indent(wrap(OPTIONS_OF[command].map(optionOf)))}\n\n${COMMON}`;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "    ");
}

/** Words in lines of a terminal's width. */
function wrap(words: readonly string[]): string {
  const lines = [""];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length > 70) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`.trim();
  }
  return lines.join("\n");
}
