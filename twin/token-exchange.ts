// ghcr.io's `/token`: a personal access token goes in, a bearer token comes out.
import type { IncomingMessage } from "node:http";

import type { Answer } from "./answer.ts";
import { anonymousBearerFor, bearerFor, callerOfBasic } from "./credentials.ts";
import { ruleExchange } from "./policy.ts";
import { refuse } from "./refusals.ts";
import { addressOfScope } from "./registry-paths.ts";
import type { World } from "./world.ts";

/** The scope is absent when `docker login` asks; one or several `repository:OWNER/NAME:pull,push` otherwise. */
export function answerTokenExchange(
  world: World,
  { method, headers }: IncomingMessage,
  query: URLSearchParams,
): Answer {
  // containerd and buildkit try OAuth2's POST first and turn to GET on a 405. That ghcr.io answers 405 is assumed:
  // public reports show these clients failing at the GET.
  if (method !== "GET") return { status: 405, headers: { allow: "GET" } };
  const caller = callerOfBasic(world, headers.authorization);
  const asked = query.getAll("scope").flatMap((scope) => addressOfScope(scope) ?? []);
  const ruling = ruleExchange(world, caller, asked);
  if (ruling !== "allowed") return refuse(ruling);
  const token = caller.kind === "holder" ? bearerFor(caller.token) : anonymousBearerFor(asked);
  return { status: 200, body: { token } };
}
