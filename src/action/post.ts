// The clean-up's door: removes what a step that was killed could not.
import { withoutJobSecrets } from "../context/child-environment.ts";
import { removeLeftover } from "../docker/cleanup.ts";
import { dropKeptLogin } from "./kept-login.ts";
import { savedState } from "./state.ts";

/** The state's name under which the step keeps its private docker configuration. */
export const DOCKER_CONFIG_STATE = "docker-config";

export async function runPost(environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    const folder = savedState(environment, DOCKER_CONFIG_STATE);
    if (folder !== undefined && (await removeLeftover(folder, withoutJobSecrets(environment))))
      console.log("Removed the docker login of a step that was stopped.");
  } finally {
    const dropped = await dropKeptLogin(environment);
    if (dropped !== undefined) console.log(dropped);
  }
}
