// Short questions to docker's client: what it answers is read, and nobody watches.
import { getExecOutput } from "@actions/exec";

/** The longest that docker may take to answer, in milliseconds. */
const PATIENCE = 20_000;

export type Answer = { exitCode: number; stdout: string; stderr: string };

/** Nothing when docker is not there or does not answer in time. */
export async function askDocker(environment: NodeJS.ProcessEnv, args: string[]): Promise<Answer | undefined> {
  const env = environment as Record<string, string>;
  const answer = getExecOutput("docker", args, { env, ignoreReturnCode: true, silent: true });
  return Promise.race([answer.catch(() => undefined), timeout()]);
}

function timeout(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE, undefined).unref();
  });
}
