// `surepush pull`: asks whether the image may be had, pulls it, and says why not when it does not come.
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { certainCause, interruptedCause, type Failure } from "../diagnosis/failure.ts";
import { explainDockerFailure } from "./steps/docker-failure.ts";
import { explainFailure } from "./explain.ts";
import { dockerUnavailable } from "./steps/build/build-requirements.ts";
import { noticeVerdict } from "./steps/notices.ts";
import type { Ports } from "../ports/ports.ts";
import { runPreflight, type PreflightResult } from "./steps/preflight.ts";
import type { Config } from "../config/config.ts";
import { PhaseTimer } from "./steps/timings.ts";
import type { DockerQuery } from "../ports/docker.ts";

export type PullOutcome = {
  end: { kind: "pulled"; reference: string } | { kind: "failed"; diagnosis: Diagnosis };
  preflight: PreflightResult | undefined;
};

/** Whether docker answers at all; who builds nothing has no more to know. */
export const MINIMAL_DETECTION: DockerQuery = { builder: undefined, isRemote: false, version: false };

/** Without a token there is no preflight and no login: a public image needs neither. */
export async function pullImage(config: Config, reference: string, ports: Ports): Promise<PullOutcome> {
  const { accessRequest, credentials } = config;
  const timer = new PhaseTimer(ports);
  const shape = credentials.token.shape.kind;
  const login = shape === "whole" ? credentials : undefined;
  const looking = ports.engine.detect(MINIMAL_DETECTION);
  await using session = ports.engine.openSession(accessRequest.registry.host, login);
  const preflight =
    shape === "empty" ? undefined : await timer.time("Preflight", () => runPreflight(config, ports));
  const fail = async (failure: Failure): Promise<PullOutcome> => ({
    end: { kind: "failed", diagnosis: await explainFailure(failure, { config, preflight }, ports) },
    preflight,
  });

  if (ports.stop.aborted) return await fail(certainCause(interruptedCause(ports.stop)));
  if (preflight?.verdict.kind === "denied") return await fail(preflight.verdict);
  if (preflight !== undefined) noticeVerdict(preflight, config, ports.reporter);
  const docker = await timer.time("Docker", () => looking);
  if (docker.kind === "unavailable") return await fail(certainCause(dockerUnavailable(docker)));

  const loggedIn = await timer.time("Login", () => session.loggedIn());
  const result =
    loggedIn.kind === "failed" ? loggedIn : await timer.time("Pull", () => session.pull(reference));
  return result.kind === "failed"
    ? await fail(await explainDockerFailure(result, { config, preflight }, ports))
    : { end: { kind: "pulled", reference }, preflight };
}
