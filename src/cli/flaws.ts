// What is wrong with a command line, in words that say what to type instead.
import { parseArgs, type ParseArgsConfig } from "node:util";
import { field } from "../lib/json.ts";
import { nearestWord } from "../lib/nearest.ts";
import { messageOf } from "../lib/thrown.ts";
import {
  ALIASES,
  COMMAND_NAMES,
  OPTIONS,
  OWN,
  OWN_ARGUMENTS,
  SWITCHES,
  TOKEN_OPTIONS,
  type CommandName,
} from "./options.ts";

export const WHY_NO_TOKEN = `A token does not belong on a command line: everybody on this machine can read it there, and the shell keeps it in its history.
If it was a real one, revoke it now: https://github.com/settings/tokens
Hand the new one over with --token-stdin, or in the environment variable GITHUB_TOKEN.`;

/** An option as `parseArgs` reads it. */
type OptionToken = {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
};

export function flawInOption({ name, rawName, value, inlineValue }: OptionToken): string | undefined {
  if (TOKEN_OPTIONS.has(name)) return WHY_NO_TOKEN;
  const names: readonly string[] = [...OPTIONS, ...Object.keys(ALIASES), ...OWN];
  if (!names.includes(name)) return noSuchOption(rawName, names, "surepush");
  if (SWITCHES.has(name))
    return value === undefined || value === "true" || value === "false"
      ? undefined
      : `${rawName} cannot be "${value}". Allowed: true or false, or nothing at all.`;
  if (OWN.some((own) => own === name)) return value === undefined ? undefined : `${rawName} takes no value.`;
  // Docker's has no value.
  if (name === "push" && inlineValue !== true && !PUSH_CHOICES.includes(value ?? ""))
    return "It pushes anyway: leave `--push` out.";
  // What looks like an option was meant as one.
  const isForgotten = value === undefined || (inlineValue !== true && value.startsWith("-"));
  if (isForgotten) return `${rawName} needs a value.`;
  return (ALIASES[name] ?? name) === "tags" && value.trim() === "" ? emptyTag("push") : undefined;
}

const PUSH_CHOICES: readonly string[] = ["auto", "true", "false"];

function noSuchOption(rawName: string, names: readonly string[], command: string): string {
  const meant = nearestWord(rawName.replace(/^-+/, ""), names);
  const hint = meant === undefined ? `\`${command} --help\` has them all.` : `Did you mean --${meant}?`;
  return `There is no option ${rawName}. ${hint}`;
}

/** The first option that a command with arguments of its own does not have. */
export function findUnknownOption(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
  command: string,
): string | undefined {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const unknown = tokens.find((token) => token.kind === "option" && !Object.hasOwn(options, token.name));
  return unknown?.kind === "option"
    ? noSuchOption(unknown.rawName, Object.keys(options), `surepush ${command}`)
    : undefined;
}

/** A shell makes an empty word of a variable that is not set. */
function emptyTag(command: CommandName): string {
  const without = command === "pull" ? "to pull `latest`" : "to push the branch's name";
  return `The tag is empty. Is the variable set? Leave the tag out ${without}.`;
}

const BUILDS = "`surepush` alone builds and pushes.";
const CHECKS = "`surepush check` says whether a push will be allowed.";
const LISTS = "GitHub lists the images and their tags on the owner's page, under Packages.";
const SHOWS = "`surepush --dry-run` shows the tags without a push.";

/** Words that other programs have as commands, and what does here what they do there. */
const NO_COMMANDS: ReadonlyMap<string, string> = new Map([
  ["build", BUILDS],
  ["deploy", BUILDS],
  ["doctor", CHECKS],
  ["images", LISTS],
  ["list", LISTS],
  ["logout", "`docker logout ghcr.io` ends what `surepush login` began."],
  ["ls", LISTS],
  ["publish", BUILDS],
  ["run", BUILDS],
  ["status", CHECKS],
  ["tags", SHOWS],
  ["test", CHECKS],
  ["update", BUILDS],
]);

/** A first word that is meant as a command, and is none. */
export function flawInCommandWord(word: string): string | undefined {
  const meant = nearestWord(word, [...COMMAND_NAMES, ...OWN_ARGUMENTS, "help", "version"]);
  const hint =
    NO_COMMANDS.get(word) ?? (meant === undefined ? undefined : `Did you mean \`surepush ${meant}\`?`);
  return (
    hint &&
    `There is no command \`${word}\`: ${hint} To push a tag of that name, type \`surepush --tag ${word}\`.`
  );
}

const MOST_WORDS: Readonly<Record<CommandName, number>> = { push: Infinity, pull: 1, check: 0, login: 0 };

export function flawInWords(command: CommandName, words: readonly string[]): string | undefined {
  if (words.length > MOST_WORDS[command])
    return command === "pull"
      ? giveOne("tag to pull", words)
      : `\`surepush ${command}\` takes options only, and no ${words.join(" ")}. The image is named by --image.`;
  return words.some((word) => word.trim() === "") ? emptyTag(command) : undefined;
}

export function giveOne(what: string, words: readonly string[]): string {
  return words.length === 0
    ? `Give one ${what}.`
    : `Give one ${what}, not ${words.length}: ${words.join(" ")}`;
}

/** Docker's `-t NAME:TAG` is an image of Docker Hub there; nothing is pushed to it from here. */
export function flawInLocalNames(words: readonly string[], options: readonly string[]): string | undefined {
  const isLocal = (text: string): boolean => /^[\w.-]+:[\w.-]+$/.test(text);
  const option = options.find(isLocal);
  const name = option ?? words.find(isLocal);
  if (name === undefined) return undefined;
  const [tag, whole] = [name.slice(name.indexOf(":") + 1), `ghcr.io/OWNER/${name}`];
  return option === undefined
    ? `Here a word is the tag alone, \`${tag}\`, or all of it, \`${whole}\`, and not \`${name}\`.`
    : `Here \`-t\` is the tag alone, \`-t ${tag}\`, or all of it, \`-t ${whole}\`, and not \`${name}\`.`;
}

/** Why a file cannot be read, as the end of a sentence. */
export function whyUnreadable(error: unknown): string {
  return field(error, "code") === "ENOENT" ? "there is no such file" : messageOf(error);
}

/** A push and a deletion need a token. */
export function flawInAnonymous(
  command: CommandName,
  values: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const access = values.get("access")?.at(-1) ?? "pull";
  if (command !== "check" || access !== "pull")
    return "--anonymous goes with `surepush check --access pull`: without a token an image can only be pulled.";
  return values.has("token-stdin")
    ? "--anonymous and --token-stdin exclude each other: it asks without a token."
    : undefined;
}
