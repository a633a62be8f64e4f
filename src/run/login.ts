// `surepush login`: into the user's own docker configuration, with a word on what the token will do there.
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { certainCause, interruptedCause, type Failure } from "../diagnosis/failure.ts";
import { PLACEHOLDER_USER } from "../context/run-context.ts";
import { NEEDED_SCOPES, checkScopes, type Access } from "../access/scopes.ts";
import { verifyChecksum } from "../access/token.ts";
import { judgeShape } from "../diagnosis/verdict.ts";
import { explainDockerFailure } from "./steps/docker-failure.ts";
import { explainFailure } from "./explain.ts";
import type { Ports } from "../ports/ports.ts";
import { heldTokenKind, type PreflightResult } from "./steps/preflight.ts";
import type { Config } from "../config/config.ts";
import { PhaseTimer } from "./steps/timings.ts";
import type { Reporter } from "../ports/reporter.ts";

export type LoginOutcome = {
  end: { kind: "logged-in"; host: string; username: string } | { kind: "failed"; diagnosis: Diagnosis };
  preflight: PreflightResult | undefined;
};

/** The login is in the name of the token's owner, where GitHub's API names it and no other was chosen. */
export async function logIn(config: Config, ports: Ports): Promise<LoginOutcome> {
  const { accessRequest, credentials } = config;
  const { host } = accessRequest.registry;
  const timer = new PhaseTimer(ports);
  const { shape } = credentials.token;
  if (shape.kind !== "whole") return fail(judgeShape(shape), undefined);

  const api = await timer.time("Preflight", () => ports.inspector.inspect(credentials.token, accessRequest));
  // Nothing was refused. A login proves nothing: what the token may do is what `check` finds out.
  const verdict = { kind: "allowed", folded: [] } as const;
  const preflight = {
    verdict,
    findings: {
      tokenKind: heldTokenKind(config),
      checksum: await verifyChecksum(credentials.token, ports.crc32),
      api,
    },
  };
  if (ports.stop.aborted) return fail(certainCause(interruptedCause(ports.stop)), preflight);
  const owner = api.kind === "accepted" ? api.login : undefined;
  const username =
    credentials.username === PLACEHOLDER_USER ? (owner ?? PLACEHOLDER_USER) : credentials.username;
  const result = await timer.time("Login", () => ports.engine.logIn(host, { ...credentials, username }));
  if (result.kind === "failed")
    return fail(await explainDockerFailure(result, { config, preflight }, ports), preflight);
  const lacking = (["pull", "push"] as const).filter(
    (access) => api.kind === "accepted" && checkScopes(api.grant, access).kind === "missing",
  );
  for (const access of lacking) noticeLack(access, ports.reporter);
  return { end: { kind: "logged-in", host, username }, preflight };

  async function fail(failure: Failure, known: PreflightResult | undefined): Promise<LoginOutcome> {
    const diagnosis = await explainFailure(failure, { config, preflight: known }, ports);
    return { end: { kind: "failed", diagnosis }, preflight: known };
  }
}

function noticeLack(access: Access, reporter: Reporter): void {
  reporter.notice(
    `This token will not ${access}`,
    `The login is there, but to ${access} a token needs ${NEEDED_SCOPES[access].join(" and ")}, and GitHub lists neither that nor what implies it.`,
  );
}
