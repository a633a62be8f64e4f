// The same questions by GitHub's toolkit, for the action.
import { getExecOutput } from "@actions/exec";
import { PATIENCE, type AskDocker } from "./question.ts";

export const askDockerByToolkit: AskDocker = (environment, args) => {
  const env = environment as Record<string, string>;
  const answer = getExecOutput("docker", args, { env, ignoreReturnCode: true, silent: true });
  return Promise.race([answer.catch(() => undefined), timeout()]);
};

function timeout(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE, undefined).unref();
  });
}
