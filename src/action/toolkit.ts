// The same questions by GitHub's toolkit, for the action.
import { TIMEOUTS } from "../lib/limits.ts";
import type { AskDocker } from "../docker/process.ts";
import { ownerOf } from "../oci/reference.ts";
import { field, textField } from "../lib/json.ts";
import { ssoUrlOf } from "../github/api.ts";
import type { TokenInspector } from "../ports/github.ts";

/** Loaded only here: docker's files and its socket answer the questions of most runs. */
export const askDockerByToolkit: AskDocker = async (environment, args) => {
  const { getExecOutput } = await import("@actions/exec");
  const env = environment as Record<string, string>;
  const answer = getExecOutput("docker", args, { env, ignoreReturnCode: true, silent: true });
  return Promise.race([answer.catch(() => undefined), timeout()]);
};

function timeout(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, TIMEOUTS.dockerQuery, undefined).unref();
  });
}

/** Loaded only here: few runs need it, and it is larger than all else together. */
export const askForOwner: TokenInspector["owner"] = async (token, { registry, image }) => {
  if (registry.gitHub === undefined) return { kind: undefined, ssoUrl: undefined };
  const { getOctokit } = await import("@actions/github");
  const { rest } = getOctokit(token.reveal(), { baseUrl: registry.gitHub.apiUrl });
  try {
    await rest.orgs.get({
      org: ownerOf(image),
      request: { signal: AbortSignal.timeout(TIMEOUTS.gitHubApi) },
    });
    return { kind: "Organization", ssoUrl: undefined };
  } catch (error) {
    const ssoUrl = ssoUrlOf(textField(error, "response", "headers", "x-github-sso"), registry.gitHub);
    if (ssoUrl !== undefined) return { kind: "Organization", ssoUrl };
    return { kind: field(error, "status") === 404 ? "User" : undefined, ssoUrl };
  }
};
