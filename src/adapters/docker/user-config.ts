// The user's own docker configuration: where it is, and what stands in it.
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { readJson, record } from "../../domain/json.ts";

export function userFolder({ DOCKER_CONFIG }: NodeJS.ProcessEnv): string {
  return DOCKER_CONFIG || join(homedir(), ".docker");
}

/** Without a file docker starts from nothing; a file that is broken is docker's to complain of, not ours. */
export function readUserConfig(folder: string): Promise<Record<string, unknown>> {
  return readFile(join(folder, "config.json"), "utf8").then(
    (text) => record(readJson(text)),
    () => ({}),
  );
}
