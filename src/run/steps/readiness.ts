// What is known of a push before any request: what it lacks, and whose login it may have.
import type { Config, Credentials } from "../../config/config.ts";
import { WHY_FOREIGN, type ForeignReason } from "../../context/push-policy.ts";
import type { HostLogin } from "../../ports/docker.ts";
import { certainCause, type Failure } from "../../diagnosis/failure.ts";

/** What is known to fail before any request. A build that gets no secrets lacks none. */
export function unready({ build, context }: Config): Failure | undefined {
  const [first] = build.missingSecrets;
  if (first === undefined || context.trust.kind === "foreign") return undefined;
  const evidence = build.missingSecrets.map(
    ({ input, id, reason }) => `\`${input}\` names \`${id}\`: ${reason}.`,
  );
  return { ...certainCause({ code: "secret-missing", secret: first.id }), evidence };
}

/** A commit that must not be pushed. */
export function explainForeign(why: ForeignReason): Failure {
  const code = why === "fork" ? "fork-pull-request" : "untrusted-commit";
  return { ...certainCause({ code }), evidence: [WHY_FOREIGN[why]] };
}

/** A damaged token is sent nowhere; a stranger's commit is built without our login. */
export function loginFor(config: Config): Credentials | undefined {
  const { credentials } = config;
  return mayLogIn(config) && credentials.token.shape.kind === "whole" ? credentials : undefined;
}

/** Those that docker does not have already. */
export function otherLoginsFor(config: Config): HostLogin[] {
  if (!mayLogIn(config)) return [];
  return config.logins
    .filter(({ from }) => from === "registry-auth")
    .map(({ registry: { host }, credentials }) => ({ host, credentials }));
}

function mayLogIn({ context, dryRun }: Config): boolean {
  return !dryRun && context.trust.kind !== "foreign";
}
