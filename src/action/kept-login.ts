// `keep-login`: the registry's login stays in docker's configuration when the step ends, and goes when the job ends.
import type { Config } from "../config/config.ts";
import { keepLogin, keptLoginAt, parseKeptLogin, removeKeptLogin } from "../docker/kept-login.ts";
import { textField } from "../lib/json.ts";
import type { Reporter } from "../ports/reporter.ts";
import type { RunEnd } from "../run/outcome.ts";
import { loginFor } from "../run/steps/readiness.ts";
import { escapeData, KEPT_LOGIN_STATE, saveState, savedState } from "./state.ts";
import { loadTokens } from "./tokens.ts";

/** Logs what became of it. The run is done by now, so a login that cannot be kept is a warning and no failure. */
export async function keepLoginAfter(
  end: RunEnd,
  config: Config,
  { environment, reporter }: { environment: NodeJS.ProcessEnv; reporter: Pick<Reporter, "info" | "warning"> },
): Promise<void> {
  const login = config.keepLogin && end.kind !== "failed" ? loginFor(config) : undefined;
  if (login === undefined) return;
  const { host } = config.accessRequest.registry;
  let isKept = false;
  try {
    const kept = keptLoginAt(host, environment);
    // Saved before the login is written, so that the clean-up of a step that is killed in between removes it.
    saveState(environment, KEPT_LOGIN_STATE, JSON.stringify(kept));
    const result = await keepLogin(kept, login);
    isKept = result === "kept";
    reporter.info(formatKept(result, host));
  } catch (error) {
    const text = `The login at ${host} could not be kept: ${codeOf(error)}. Later steps need a login of their own.`;
    reporter.warning("The login could not be kept", text, undefined);
  }
  // The last value counts: the clean-up removes only what this step has written.
  if (!isKept) saveState(environment, KEPT_LOGIN_STATE, "");
}

function formatKept(result: Awaited<ReturnType<typeof keepLogin>>, host: string): string {
  switch (result) {
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
  try {
    const { token, registryAuth } = await loadTokens(environment);
    const own = registryAuth.entries.find(({ host }) => host === kept.host);
    const isGone = await removeKeptLogin(kept, own?.password ?? token);
    return isGone ? `Removed docker's login at ${kept.host}.` : undefined;
  } catch (error) {
    const text = `Docker's login at ${kept.host} could not be removed: ${codeOf(error)}. Run \`docker logout ${kept.host}\`.`;
    return `::warning title=A login is left::${escapeData(text)}`;
  }
}

/** The message of a file's error names a path, and says no more than its code. */
function codeOf(error: unknown): string {
  return textField(error, "code") ?? String(error);
}
