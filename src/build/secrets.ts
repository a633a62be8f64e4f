// Build secrets: what `RUN --mount=type=secret` reads, and how it gets there without appearing in an argument.
import { quoteField, splitPair } from "../lib/csv.ts";
import { holdsToken } from "../lib/redact.ts";
import type { Secret } from "../lib/secret.ts";

export type BuildSecret = { id: string } &
  /** `github-token` lets docker fetch the run's own repository, where that is the context. */
  (
    | { input: "secrets" | "github-token"; value: Secret }
    /** The name of a variable that docker inherits. */
    | { input: "secret-envs"; variable: string; value: Secret }
    /** The path of a file that docker reads. */
    | { input: "secret-files"; path: string; value: Secret }
  );

/** A secret that is named but missing, and why. */
export type MissingSecret = { input: BuildSecret["input"]; id: string; reason: string };

/** Suffixes of names of secrets: a subset of BuildKit's check `SecretsUsedInArgOrEnv`. */
const SECRET_NAME =
  /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|API_?KEY|ACCESS_KEY|PRIVATE_KEY|SECRET_KEY)$/i;

/** The names of build arguments that look like secrets, by name or by value. Without a value it is a variable's. */
export function findSecretArguments(buildArgs: readonly string[]): string[] {
  return buildArgs
    .map(splitPair)
    .filter(([name, value]) => value !== "" && (SECRET_NAME.test(name) || holdsToken(value ?? "")))
    .map(([name]) => name)
    .filter((name) => !/public/i.test(name));
}

/** The value of `--secret`. `file` is where the value was written, for the kind that needs one. */
export function secretFlag(secret: BuildSecret, file: string): string {
  switch (secret.input) {
    case "secrets":
    case "github-token":
      return `id=${secret.id},${quoteField(`src=${file}`)}`;
    case "secret-envs":
      return `id=${secret.id},${quoteField(`env=${secret.variable}`)}`;
    case "secret-files":
      return `id=${secret.id},${quoteField(`src=${secret.path}`)}`;
  }
}
