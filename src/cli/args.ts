// The command line: which command, with which inputs. The options are the action's inputs, so that there is one list to learn.
import { parseArgs } from "node:util";
import { distance } from "fastest-levenshtein";
import { holdsToken } from "../lib/redact.ts";
import { INPUTS, readInputs, type InputName, type Inputs } from "../config/inputs.ts";
import { parsePullTarget } from "./pull-target.ts";

export type CommandName = "push" | "check" | "pull" | "login";

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

/** Commands that read their own arguments. */
const OWN_ARGUMENTS = ["explain", "init", "migrate"] as const;
type OwnArguments = (typeof OWN_ARGUMENTS)[number];

export const COMMAND_NAMES: readonly CommandName[] = ["push", "check", "pull", "login"];

/** Inputs that are no option: the operation is the first word, secrets are never on a command line, and only a workflow signs. */
const NO_OPTIONS: ReadonlySet<string> = new Set([
  ...["token", "github-token", "registry-auth", "keep-login", "secrets", "operation", "digests"],
  ...["sign", "push-to-registry", "source"],
]);
export const OPTIONS: readonly InputName[] = INPUTS.filter((name) => !NO_OPTIONS.has(name));
/** Options without a value, or with `=true` and `=false`. */
const SWITCHES: ReadonlySet<string> = new Set([
  "allow-older",
  "dry-run",
  "load",
  "no-cache",
  "pull",
  "push-by-digest",
]);
/** The command's own. */
const OWN = ["anonymous", "token-stdin", "json", "verbose", "help", "version"] as const;

/** As docker's own commands have them, and people's fingers. */
export const ALIASES: Readonly<Record<string, string>> = {
  annotation: "annotations",
  "build-arg": "build-args",
  image: "images",
  label: "labels",
  platform: "platforms",
  tag: "tags",
};

/** The option that gives an input, in docker's word where it has one: `--image`. */
export function optionOf(input: string): string {
  const [alias = input] = Object.entries(ALIASES).find(([, name]) => name === input) ?? [];
  return `--${alias}`;
}

/** Ways in which people hand over a token where everybody can read it. */
const TOKEN_OPTIONS: ReadonlySet<string> = new Set([
  "token",
  "github-token",
  "registry-auth",
  "password",
  "pat",
  "secret",
  "secrets",
]);

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
  const meant =
    named === undefined
      ? nearestWord(first, [...COMMAND_NAMES, ...OWN_ARGUMENTS, "help", "version"])
      : undefined;
  if (meant !== undefined)
    return unusable(
      `There is no command ${first}. Did you mean \`surepush ${meant}\`? To push a tag of that name: surepush push ${first}`,
    );
  const command = named ?? "push";
  const tooMany = flawInWords(command, named === undefined ? words : others);
  if (tooMany !== undefined) return unusable(tooMany);
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
    words: target === undefined ? (named === undefined ? words : others) : [target.reference],
    tokenFromStdin: values.has("token-stdin"),
    json,
    verbose: values.has("verbose"),
  };
}

const WHY_NO_TOKEN = `A token does not belong on a command line: everybody on this machine can read it there, and the shell keeps it in its history.
If it was a real one, revoke it now: https://github.com/settings/tokens
Hand the new one over with --token-stdin, or in the environment variable GITHUB_TOKEN.`;

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

type OptionToken = {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
};

function flawInOption({ name, rawName, value, inlineValue }: OptionToken): string | undefined {
  if (TOKEN_OPTIONS.has(name)) return WHY_NO_TOKEN;
  const names: readonly string[] = [...OPTIONS, ...Object.keys(ALIASES), ...OWN];
  if (!names.includes(name)) {
    const meant = nearestWord(name, names);
    return `There is no option ${rawName}.${meant === undefined ? " `surepush --help` has them all." : ` Did you mean --${meant}?`}`;
  }
  if (SWITCHES.has(name))
    return value === undefined || value === "true" || value === "false"
      ? undefined
      : `${rawName} cannot be "${value}". Allowed: true or false, or nothing at all.`;
  if (OWN.some((own) => own === name)) return value === undefined ? undefined : `${rawName} takes no value.`;
  // What looks like an option was meant as one.
  const isForgotten = value === undefined || (inlineValue !== true && value.startsWith("-"));
  return isForgotten ? `${rawName} needs a value.` : undefined;
}

function flawInWords(command: CommandName, words: readonly string[]): string | undefined {
  const most = { push: Infinity, pull: 1, check: 0, login: 0 }[command];
  if (words.length <= most) return undefined;
  return command === "pull"
    ? `Give one tag to pull, not ${words.length}: ${words.join(" ")}`
    : `\`surepush ${command}\` takes options only, and no ${words.join(" ")}. The image is named by --image.`;
}

/** A push and a deletion need a token. */
function flawInAnonymous(command: CommandName, values: Values): string | undefined {
  const access = values.get("access")?.at(-1) ?? "pull";
  if (command !== "check" || access !== "pull")
    return "--anonymous goes with `surepush check --access pull`: without a token an image can only be pulled.";
  return values.has("token-stdin")
    ? "--anonymous and --token-stdin exclude each other: it asks without a token."
    : undefined;
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

/** The one that differs by one slip of the fingers, or by two in a longer word. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const least = word.length > 5 ? 2 : 1;
  return words
    .map((candidate) => ({ candidate, distance: slips(word.toLowerCase(), candidate) }))
    .filter((one) => one.distance > 0 && one.distance <= least)
    .sort((one, other) => one.distance - other.distance)[0]?.candidate;
}

/** Two neighbours that changed places are one slip; the package counts them as two changes. */
function slips(word: string, candidate: string): number {
  const letters = Array.from(word);
  const swapped = letters
    .slice(1)
    .map((letter, at) => letters.with(at, letter).with(at + 1, letters[at] ?? ""));
  return Math.min(distance(word, candidate), ...swapped.map((one) => distance(one.join(""), candidate) + 1));
}
