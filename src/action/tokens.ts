// The inputs that are secrets. The library for YAML is loaded only for a list of logins: it is larger than what most runs load.
import { hasYaml, readTokens, type InputTokens } from "../config/inputs.ts";
import type { YamlEntries } from "../config/registry-auth.ts";

const NO_ENTRIES: YamlEntries = { kind: "entries", entries: [] };

export async function loadTokens(environment: NodeJS.ProcessEnv): Promise<InputTokens> {
  const { parseYamlEntries } = hasYaml(environment)
    ? await import("./yaml-entries.ts")
    : { parseYamlEntries: () => NO_ENTRIES };
  return readTokens(environment, parseYamlEntries);
}
