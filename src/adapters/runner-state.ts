// What the step keeps for its clean-up: written at once and by hand, before anything can be killed or is loaded.
import { appendFileSync } from "node:fs";

/** `value` is one line. Source: GitHub docs, "Sending values to the pre and post actions". */
export function keepState(environment: NodeJS.ProcessEnv, name: string, value: string): void {
  const file = environment.GITHUB_STATE;
  if (file !== undefined && file !== "") appendFileSync(file, `${name}=${value}\n`);
}

/** A value that the step kept, where the clean-up runs; else nothing. */
export function keptState(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  return environment[`STATE_${name}`] || undefined;
}
