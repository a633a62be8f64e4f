// What a command line may hold: the commands, the options, and docker's names for them.
import { INPUTS, type InputName } from "../config/inputs.ts";

export type CommandName = "push" | "check" | "pull" | "login";

/** Commands that read their own arguments. */
export const OWN_ARGUMENTS = ["explain", "init", "migrate"] as const;
export type OwnArguments = (typeof OWN_ARGUMENTS)[number];

export const COMMAND_NAMES: readonly CommandName[] = ["push", "check", "pull", "login"];

/** Inputs that are no option: the operation is the first word, secrets are never on a command line, and only a workflow signs. */
const NO_OPTIONS: ReadonlySet<string> = new Set([
  ...["token", "github-token", "registry-auth", "keep-login", "secrets", "operation", "digests"],
  ...["sign", "push-to-registry", "source"],
]);
export const OPTIONS: readonly InputName[] = INPUTS.filter((name) => !NO_OPTIONS.has(name));
/** Options without a value, or with `=true` and `=false`. */
export const SWITCHES: ReadonlySet<string> = new Set([
  "allow-older",
  "dry-run",
  "load",
  "no-cache",
  "pull",
  "push-by-digest",
]);
/** The command's own. */
export const OWN = ["anonymous", "token-stdin", "json", "verbose", "help", "version"] as const;

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
export const TOKEN_OPTIONS: ReadonlySet<string> = new Set([
  "token",
  "github-token",
  "registry-auth",
  "password",
  "pat",
  "secret",
  "secrets",
]);
