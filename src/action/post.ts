// The clean-up's door: removes what a step that was killed could not. Every job runs it, and few have left anything.
import { existsSync } from "node:fs";
import { DOCKER_CONFIG_STATE, KEPT_LOGIN_STATE, savedState } from "./state.ts";

export async function runPost(environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    const folder = savedState(environment, DOCKER_CONFIG_STATE);
    if (folder !== undefined && existsSync(folder)) await removeFolderOfStep(folder, environment);
  } finally {
    if (savedState(environment, KEPT_LOGIN_STATE) !== undefined) await removeLoginOfStep(environment);
  }
}

async function removeFolderOfStep(folder: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const { withoutJobSecrets } = await import("../context/child-environment.ts");
  const { removeLeftover } = await import("../docker/cleanup.ts");
  if (await removeLeftover(folder, withoutJobSecrets(environment)))
    console.log("Removed the docker login of a step that was stopped.");
}

async function removeLoginOfStep(environment: NodeJS.ProcessEnv): Promise<void> {
  const { dropKeptLogin } = await import("./kept-login.ts");
  const dropped = await dropKeptLogin(environment);
  if (dropped !== undefined) console.log(dropped);
}
