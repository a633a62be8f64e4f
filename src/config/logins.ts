// The logins of a run at further registries: those of `registry-auth`, then those that docker's own configuration holds.
import type { RegistryLogin } from "../access/registry-login.ts";
import type { Token } from "../access/token.ts";
import type { RunContext } from "../context/run-context.ts";
import { GITHUB_DOT_COM, isLoopback, registryHost, type RegistryHost } from "../oci/host.ts";
import { parseSwitch } from "./choices.ts";
import { findLoginKeeper, readDockerLogins } from "./docker-login.ts";
import type { Inputs } from "./inputs.ts";
import type { AuthEntry, RegistryAuth } from "./registry-auth.ts";
import type { ParseContext, ReportProblem } from "./parse-context.ts";

/** The login of `registry` itself is that of `token`. */
export function parseLogins(
  { entries, flaws }: RegistryAuth,
  { registry, parseContext }: { registry: RegistryHost; parseContext: ParseContext },
  report: ReportProblem,
): RegistryLogin[] {
  const { server } = parseContext.context;
  for (const { value, flaw, allowed } of flaws) report("registry-auth", value, { flaw, allowed });
  const at = (host: string) =>
    registryHost(host, {
      serverUrl: server.url ?? GITHUB_DOT_COM,
      ...(server.apiUrl === undefined ? {} : { apiUrl: server.apiUrl }),
      ...(server.ghHost === undefined ? {} : { ghHost: server.ghHost }),
    });
  const login = (from: RegistryLogin["from"], { host, username, password }: AuthEntry): RegistryLogin => ({
    registry: at(host),
    credentials: { username, token: password },
    from,
  });
  for (const { host, password } of entries)
    if (
      host !== registry.host &&
      isMisdirected(password, at(host), isOwnGitHub(at(host), parseContext.context))
    )
      report("registry-auth", host, {
        flaw: "the password is a token of GitHub's, and not for this registry",
        allowed: "a password or token of that registry's own",
      });
  const given = new Set([registry.host, ...entries.map(({ host }) => host)]);
  return [
    ...entries.filter(({ host }) => host !== registry.host).map((entry) => login("registry-auth", entry)),
    ...readDockerLogins(parseContext)
      .filter(({ host }) => !given.has(host))
      .map((entry) => login("docker-config", entry)),
  ];
}

/** Where something is pushed; a fork's run has no secrets, and only builds. */
export function reportEmptyLogins({ empty }: RegistryAuth, report: ReportProblem): void {
  for (const { host } of empty)
    report("registry-auth", host, {
      flaw: "its username or password is empty, as a secret is that does not exist",
      allowed: "both, or no entry",
    });
}

/** A keychain outlives the job, and asks a person before it opens: no step's login goes there. */
export function parseKeepLogin(
  inputs: Pick<Inputs, "keep-login">,
  { registry: { host }, parseContext }: { registry: RegistryHost; parseContext: ParseContext },
  report: ReportProblem,
): boolean {
  const isAsked = parseSwitch("keep-login", inputs["keep-login"], report);
  const keeper = isAsked ? findLoginKeeper(host, parseContext) : undefined;
  if (keeper !== undefined)
    report("keep-login", "true", {
      flaw: `docker keeps the logins at ${host} with \`docker-credential-${keeper}\`, and a login there would outlive the job`,
      allowed: `false; or a docker configuration without \`credsStore\` and without a helper for ${host}`,
    });
  return isAsked;
}

/** A token of GitHub's is for its own hosts and this machine; an installation's for the run's own GitHub. */
export function isMisdirected(token: Token, { gitHub, host }: RegistryHost, isOwn: boolean): boolean {
  if (token.isGitHub && gitHub === undefined && !isLoopback(host)) return true;
  return !isOwn && token.kind === "installation";
}

/** Whether the workflow's GitHub is the registry's, so that the job's own token may go there. */
export function isOwnGitHub({ gitHub, host }: RegistryHost, { server }: RunContext): boolean {
  return isLoopback(host) || gitHub?.serverUrl === (server.url ?? GITHUB_DOT_COM);
}
