// The inputs' names and how the runner hands them over.
import { Token } from "../access/token.ts";
import { BUILD_INPUTS } from "../build/options.ts";
import { parseRegistryAuth, type ReadYamlEntries, type RegistryAuth } from "./registry-auth.ts";

/** Every input of `action.yml`; a test holds the two lists together. */
export const INPUTS = [
  "token",
  "username",
  "registry",
  "registry-auth",
  "keep-login",
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
  "endpoint-cacert",
  "endpoint-cert",
  "endpoint-key",
  "buildkitd-config-inline",
  "push",
  "push-by-digest",
  "digests",
  "reproducible",
  "retries",
  "immutable",
  "allow-older",
  "expect-package",
  "sign",
  "push-to-registry",
  "operation",
  "source",
  "access",
  "github-token",
  "scope-check",
  "dry-run",
] as const;

export type InputName = (typeof INPUTS)[number];

/** The inputs that hold secrets; each is parsed at once, and no text from the first line. */
const SECRET_INPUTS = ["token", "github-token", "registry-auth"] as const;
type SecretInput = (typeof SECRET_INPUTS)[number];

/** The inputs that are read as text. */
export type TextInput = Exclude<InputName, SecretInput>;

/** What the user wrote, word for word; an input that was left out is an empty text. */
export type Inputs = Readonly<Record<TextInput, string>>;

/** `jobToken` is the job's own, the default of `github-token`. */
export type InputTokens = { token: Token; jobToken: Token | undefined; registryAuth: RegistryAuth };

type Environment = Readonly<Record<string, string | undefined>>;

export function readInputs(environment: Environment): Inputs {
  const names = INPUTS.filter((name) => !SECRET_INPUTS.some((secret) => secret === name));
  return Object.fromEntries(names.map((name) => [name, readInput(environment, name)])) as Inputs;
}

/** `readTokens` calls its reader of YAML only then. */
export function hasYaml(environment: Environment): boolean {
  return readInput(environment, "registry-auth").trim() !== "";
}

/** Nothing is trimmed: a token's white space is evidence. */
export function readTokens(environment: Environment, readYaml: ReadYamlEntries): InputTokens {
  const jobToken = readInput(environment, "github-token");
  return {
    token: new Token(readInput(environment, "token")),
    jobToken: jobToken === "" ? undefined : new Token(jobToken),
    registryAuth: parseRegistryAuth(readInput(environment, "registry-auth"), readYaml),
  };
}

/** The runner hands `build-args` over as `INPUT_BUILD-ARGS`. */
function readInput(environment: Environment, name: InputName): string {
  return environment[`INPUT_${name.toUpperCase()}`] ?? "";
}
