// What the step keeps for its clean-up: written at once and by hand, before anything can be killed or is loaded.
import { appendFileSync } from "node:fs";

/** The state's name under which the step keeps its private docker configuration. */
export const DOCKER_CONFIG_STATE = "docker-config";
/** The same for the login that `keep-login` has left in docker's own configuration. */
export const KEPT_LOGIN_STATE = "kept-login";

/**
 * `value` is one line. Says why the runner's file did not take it, where it did not: the runner then gets it by a
 * command, its older way, for a clean-up that knew of no step would begin the step once more.
 * Source: GitHub docs, "Sending values to the pre and post actions"; actions/runner, `SaveStateCommandExtension`.
 */
export function saveState(environment: NodeJS.ProcessEnv, name: string, value: string): string | undefined {
  const { GITHUB_STATE: file = "" } = environment;
  try {
    appendFileSync(file, `${name}=${value}\n`);
    return undefined;
  } catch (error) {
    process.stdout.write(`::save-state name=${name}::${escapeData(value)}\n`);
    return file === "" ? "GITHUB_STATE names no file" : `GITHUB_STATE: ${String(error)}`;
  }
}

/** A value that the step kept, where the clean-up runs; else nothing. */
export function savedState(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  return environment[`STATE_${name}`] || undefined;
}

/** Data as a command's line holds it. Source: GitHub docs, "Workflow commands"; `@actions/core` does the same. */
export function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
