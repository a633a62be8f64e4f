// The command line: which command, with which inputs. The options are the action's inputs, so that there is one list to learn.
import { parseArgs } from "node:util";
import { holdsToken } from "../lib/redact.ts";
import { readInputs, type Inputs } from "../config/inputs.ts";
import {
  WHY_NO_TOKEN,
  flawInAnonymous,
  flawInCommandWord,
  flawInLocalNames,
  flawInOption,
  flawInWords,
} from "./flaws.ts";
import {
  ALIASES,
  COMMAND_NAMES,
  OPTIONS,
  OWN_ARGUMENTS,
  SWITCHES,
  type CommandName,
  type OwnArguments,
} from "./options.ts";
import { parsePullTarget } from "./pull-target.ts";

export type CommandLine =
  | {
      kind: "command";
      command: CommandName;
      inputs: Inputs;
      /** Tags to push, or the tag or digest to pull. */
      words: readonly string[];
      /** A check without a token: whether everybody may pull. */
      anonymous: boolean;
      /** The token is what standard input holds. */
      tokenFromStdin: boolean;
      json: boolean;
      verbose: boolean;
    }
  /** They read their own arguments: they need no token and no image. */
  | { kind: OwnArguments; args: readonly string[] }
  | { kind: "help"; command: CommandName | undefined }
  | { kind: "version"; json: boolean }
  | { kind: "unusable"; flaw: string; json: boolean };

/** Reads no environment and makes no request. A flaw never repeats what might be a token. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const json = args.includes("--json");
  const unusable = (flaw: string): CommandLine => ({ kind: "unusable", flaw, json });
  if (args.some(holdsToken)) return unusable(WHY_NO_TOKEN);
  const own = OWN_ARGUMENTS.find((name) => name === args[0]);
  if (own !== undefined) return { kind: own, args: args.slice(1) };

  const { values, words, flaw } = parse(args);
  if (flaw !== undefined) return unusable(flaw);
  const [first = "", ...others] = words;
  const named = COMMAND_NAMES.find((name) => name === first);
  if (values.has("help") || first === "help")
    return { kind: "help", command: named ?? COMMAND_NAMES.find((name) => name === others[0]) };
  if (values.has("version") || first === "version") return { kind: "version", json };
  const noCommand = named === undefined ? flawInCommandWord(first) : undefined;
  if (noCommand !== undefined) return unusable(noCommand);
  const command = named ?? "push";
  const rest = named === undefined ? words : others;
  const wrongWords =
    flawInWords(command, rest) ?? (command === "push" ? flawInNames(rest, values) : undefined);
  if (wrongWords !== undefined) return unusable(wrongWords);
  const anonymous = values.has("anonymous");
  const misplaced = anonymous ? flawInAnonymous(command, values) : undefined;
  if (misplaced !== undefined) return unusable(misplaced);
  const given = Object.fromEntries(OPTIONS.map((name) => [name, values.get(name)?.join("\n") ?? ""]));
  const inputs = { ...readInputs({}), ...given, operation: command === "push" ? "push" : "check" };
  const usable = { kind: "command", command, anonymous } as const;
  const [pulled] = command === "pull" ? others : [];
  const target = pulled === undefined ? undefined : parsePullTarget(pulled, inputs.images);
  if (target?.kind === "flaw") return unusable(target.flaw);
  return {
    ...usable,
    inputs: {
      ...inputs,
      images: target?.image ?? inputs.images,
      access: anonymous ? "pull" : inputs.access,
    },
    words: target === undefined ? rest : [target.reference],
    tokenFromStdin: values.has("token-stdin"),
    json,
    verbose: values.has("verbose"),
  };
}

/** Where nothing is pushed, an image may have a local name. */
function flawInNames(words: readonly string[], values: Values): string | undefined {
  const isBuiltOnly =
    ["load", "outputs", "call"].some((name) => values.has(name)) || values.get("push")?.at(-1) === "false";
  return isBuiltOnly ? undefined : flawInLocalNames(words, values.get("tags") ?? []);
}

type Values = ReadonlyMap<string, readonly string[]>;
type Parsed = { values: Values; words: readonly string[]; flaw?: string | undefined };

function parse(args: readonly string[]): Parsed {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        [...OPTIONS, ...Object.keys(ALIASES)]
          .filter((name) => !SWITCHES.has(name))
          .map((name) => [name, { type: "string" as const }]),
      ),
      help: { type: "boolean", short: "h" },
      tags: { type: "string", short: "t" },
      file: { type: "string", short: "f" },
    },
  });
  const values = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const flaw = flawInOption(token);
    if (flaw !== undefined) return { values, words, flaw };
    const name = ALIASES[token.name] ?? token.name;
    values.set(name, [...(values.get(name) ?? []), token.value ?? "true"]);
  }
  return { values, words };
}

/** A version in full: `v1.0.0`, `1.0.0-rc.1`. Source: Semantic Versioning 2.0.0. */
const VERSION = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;

/** A version is its own tag, and `latest` with it where it is the highest one; any other word is a tag or a rule. */
export function tagInput(words: readonly string[], option: string): string {
  const rules = words.map((word) =>
    VERSION.test(word) ? `type=semver,pattern={{raw}},value=${word}` : word,
  );
  return [...rules, option].filter((line) => line !== "").join("\n");
}
