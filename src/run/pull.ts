// `surepush pull`: asks whether the image may be had, pulls it, and says why not when it does not come.
import type { Diagnosis } from "../diagnosis/advice/advice.ts";
import { only } from "../diagnosis/classify-refusal.ts";
import { shapeOf } from "../access/token.ts";
import { explainCommand } from "./steps/docker-failure.ts";
import { explain, interruption, type Accident } from "./explain.ts";
import { noticeVerdict } from "./steps/notices.ts";
import type { EngineWish, Ports } from "../ports/ports.ts";
import { clear, type Clearance } from "./steps/preflight.ts";
import type { Request } from "../config/config.ts";
import { Stopwatch } from "../lib/timings.ts";

export type Pulled = {
  end: { kind: "pulled"; reference: string } | { kind: "failed"; diagnosis: Diagnosis };
  clearance: Clearance | undefined;
};

/** Whether docker answers at all; who builds nothing has no more to know. */
export const SHORT_LOOK: EngineWish = { builder: undefined, endpoint: undefined, version: false };

/** Without a token nobody is asked, and nobody logs in: anybody may pull what is public. */
export async function pull(request: Request, reference: string, ports: Ports): Promise<Pulled> {
  const { question, credentials } = request;
  const watch = new Stopwatch(ports);
  const shape = shapeOf(credentials.token).kind;
  const login = shape === "whole" ? credentials : undefined;
  const looking = ports.engine.look(SHORT_LOOK);
  await using session = await ports.engine.openSession(question.registry.host, login);
  const clearance =
    shape === "empty" ? undefined : await watch.time("Preflight", () => clear(request, ports));
  const fail = async (accident: Accident): Promise<Pulled> => ({
    end: { kind: "failed", diagnosis: await explain(accident, { request, clearance }, ports) },
    clearance,
  });

  if (ports.stop.aborted) return await fail(only(interruption(ports.stop)));
  if (clearance?.verdict.kind === "denied") return await fail(clearance.verdict);
  if (clearance !== undefined) noticeVerdict(clearance, request, ports.reporter);
  const docker = await watch.time("Docker", () => looking);
  if (docker.kind === "unavailable")
    return await fail(only({ code: "docker-unavailable", reason: docker.reason }));

  const loggedIn = await watch.time("Login", () => session.loggedIn());
  const result =
    loggedIn.kind === "failed" ? loggedIn : await watch.time("Pull", () => session.pull(reference));
  return result.kind === "failed"
    ? await fail(await explainCommand(result, { request, clearance }, ports))
    : { end: { kind: "pulled", reference }, clearance };
}
