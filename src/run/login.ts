// `surepush login`: into the user's own docker configuration, with a word on what the token will do there.
import type { Diagnosis } from "../diagnosis/advice/advice.ts";
import { only } from "../diagnosis/classify-refusal.ts";
import { NOBODY } from "../context/run-context.ts";
import { NEEDED, weigh, type Access } from "../access/scopes.ts";
import { kindOf, shapeOf } from "../access/token.ts";
import { judgeShape } from "../diagnosis/verdict.ts";
import { explainCommand } from "./steps/docker-failure.ts";
import { explain, interruption, type Accident } from "./explain.ts";
import type { Ports, Reporter } from "../ports/ports.ts";
import { heldToken, type Clearance } from "./steps/preflight.ts";
import type { Request } from "../config/config.ts";
import { Stopwatch } from "../lib/timings.ts";

export type LoggedIn = {
  end: { kind: "logged-in"; host: string; username: string } | { kind: "failed"; diagnosis: Diagnosis };
  clearance: Clearance | undefined;
};

/** The login is in the name of the token's owner, where GitHub tells it and nobody chose another. */
export async function login(request: Request, ports: Ports): Promise<LoggedIn> {
  const { question, credentials } = request;
  const { host } = question.registry;
  const watch = new Stopwatch(ports);
  const shape = shapeOf(credentials.token);
  if (shape.kind !== "whole") return fail(judgeShape(shape), undefined);

  const api = await watch.time("Preflight", () =>
    ports.inspector.inspect(credentials.token, kindOf(credentials.token), question),
  );
  // Nobody has refused anything. A login proves nothing, and what the token may do is asked by `check`.
  const verdict = { kind: "allowed", folded: [] } as const;
  const clearance = { verdict, findings: { tokenKind: heldToken(request), checksum: shape.checksum, api } };
  if (ports.stop.aborted) return fail(only(interruption(ports.stop)), clearance);
  const owner = api.kind === "accepted" ? api.login : undefined;
  const username = credentials.username === NOBODY ? (owner ?? NOBODY) : credentials.username;
  const result = await watch.time("Login", () => ports.engine.logIn(host, { ...credentials, username }));
  if (result.kind === "failed")
    return fail(await explainCommand(result, { request, clearance }, ports), clearance);
  const lacking = (["pull", "push"] as const).filter(
    (access) => api.kind === "accepted" && weigh(api.grant, access).kind === "missing",
  );
  for (const access of lacking) noticeLack(access, ports.reporter);
  return { end: { kind: "logged-in", host, username }, clearance };

  async function fail(accident: Accident, known: Clearance | undefined): Promise<LoggedIn> {
    const diagnosis = await explain(accident, { request, clearance: known }, ports);
    return { end: { kind: "failed", diagnosis }, clearance: known };
  }
}

function noticeLack(access: Access, reporter: Reporter): void {
  reporter.notice(
    `This token will not ${access}`,
    `The login is there, but to ${access} a token needs ${NEEDED[access].join(" and ")}, and GitHub lists neither that nor what implies it.`,
  );
}
