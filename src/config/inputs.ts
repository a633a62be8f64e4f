// The inputs' names and how the runner hands them over.
import { BUILD_INPUTS } from "../build/options.ts";

/** Every input of `action.yml`; a test holds the two lists together. */
export const INPUTS = [
  "token",
  "username",
  "registry",
  "images",
  "tags",
  "flavor",
  "labels",
  "annotations",
  "metadata-context",
  "sep-tags",
  "sep-labels",
  "sep-annotations",
  "context",
  ...BUILD_INPUTS,
  "cache",
  "secrets",
  "secret-envs",
  "secret-files",
  "provenance",
  "sbom",
  "attests",
  "endpoint",
  "push",
  "retries",
  "immutable",
  "operation",
  "access",
  "github-token",
  "scope-check",
  "dry-run",
] as const;

export type InputName = (typeof INPUTS)[number];

/** What the user wrote, word for word; an input that was left out is an empty text. */
export type Inputs = Readonly<Record<InputName, string>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** The runner hands `build-args` over as `INPUT_BUILD-ARGS`. Nothing is trimmed: a token's blanks are evidence. */
export function readInputs(environment: Environment): Inputs {
  const read = (name: string) => environment[`INPUT_${name.toUpperCase()}`] ?? "";
  return Object.fromEntries(INPUTS.map((name) => [name, read(name)])) as Inputs;
}
