// The user's own docker configuration, as docker finds it.
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseJson, record } from "../lib/json.ts";

export function userFolder({ DOCKER_CONFIG }: NodeJS.ProcessEnv): string {
  return DOCKER_CONFIG || join(homedir(), ".docker");
}

/** Without a file docker starts from nothing; a file that is broken is docker's to complain of, not ours. */
export function readUserConfig(folder: string): Record<string, unknown> {
  try {
    return record(parseJson(readFileSync(join(folder, "config.json"), "utf8")));
  } catch {
    return {};
  }
}
