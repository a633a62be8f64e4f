// `keep-login`: the registry's login stays in docker's configuration when the step ends, and goes when the job ends.
import type { Config } from "../config/config.ts";
import { readTokens } from "../config/inputs.ts";
import { keepLogin, keptLoginAt, parseKeptLogin, removeKeptLogin } from "../docker/kept-login.ts";
import type { RunEnd } from "../run/outcome.ts";
import { loginFor } from "../run/steps/readiness.ts";
import { saveState, savedState } from "./state.ts";

const KEPT_LOGIN_STATE = "kept-login";

/** Says what became of it, as a line of the log; nothing where no login was to be kept. */
export async function keepLoginAfter(
  end: RunEnd,
  config: Config,
  environment: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const login = config.keepLogin && end.kind !== "failed" ? loginFor(config) : undefined;
  if (login === undefined) return undefined;
  const { host } = config.accessRequest.registry;
  const kept = keptLoginAt(host, environment);
  // The clean-up knows of it before it is there, and takes out nothing that has another token.
  saveState(environment, KEPT_LOGIN_STATE, JSON.stringify(kept));
  switch (await keepLogin(kept, login)) {
    case "kept":
      return `Docker stays logged in at ${host} until the job ends.`;
    case "there already":
      return `Docker is logged in at ${host} already; that login stays as it is.`;
    case "unreadable":
      return `The login at ${host} is not kept: docker's configuration is no JSON.`;
  }
}

/** At the end of the job. Whose token it was is known from the inputs, so that no secret has to be kept in between. */
export async function dropKeptLogin(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const kept = parseKeptLogin(savedState(environment, KEPT_LOGIN_STATE) ?? "");
  if (kept === undefined) return undefined;
  const { token, registryAuth } = readTokens(environment);
  const own = registryAuth.entries.find(({ host }) => host === kept.host);
  const isGone = await removeKeptLogin(kept, own?.password ?? token);
  return isGone ? `Removed docker's login at ${kept.host}.` : undefined;
}
