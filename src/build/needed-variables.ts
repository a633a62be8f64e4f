// The variables of the job's environment that a build itself reads, by what its options name.
import { splitPair } from "../lib/csv.ts";
import { cacheAttributes } from "./cache.ts";
import type { BuildOptions } from "./options.ts";

/** buildx hands it to BuildKit for GitHub's cache. Source: docker/buildx, `util/buildflags/cache.go`, `addGithubToken`. */
const CACHE_TOKEN = "ACTIONS_RUNTIME_TOKEN";

/** Secrets that are variables, build arguments without a value, and what GitHub's cache is asked with. */
export function variablesOfBuild({ secrets, values }: BuildOptions): Set<string> {
  const caches = [...(values["cache-from"] ?? []), ...(values["cache-to"] ?? [])];
  const isGitHubs = caches.some((entry) => cacheAttributes(entry).get("type") === "gha");
  return new Set([
    ...secrets.flatMap((secret) => (secret.input === "secret-envs" ? [secret.variable] : [])),
    ...(values["build-args"] ?? []).flatMap((argument) => {
      const [name, value] = splitPair(argument);
      return value === undefined ? [name] : [];
    }),
    ...(isGitHubs ? [CACHE_TOKEN] : []),
  ]);
}
