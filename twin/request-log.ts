// Remembers every request, so that a test can say what was asked and what was answered.
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";

import { readBasic } from "./credentials.ts";

export type RecordedRequest = {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** "none" as long as there is no answer; it stays so when a fault resets the connection. */
  readonly status: number | "none";
  /** Bytes of the request's body that were taken in: 0 for an upload that was refused. */
  readonly bodyLength: number;
  /** When it came, and when its answer was sent, in milliseconds of `performance.now()`. */
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  /** Only for the token exchange: the user name that was sent, and every `scope` parameter. */
  readonly exchange?: { readonly user: string | undefined; readonly scopes: readonly string[] };
};

export function logRequest(request: IncomingMessage, response: ServerResponse): RecordedRequest {
  const startedAt = performance.now();
  let endedAt: number | undefined;
  response.once("close", () => {
    endedAt = performance.now();
  });
  let bodyLength = 0;
  // Paused before the listener is added: the body would else flow away before anyone could pass it on.
  request.pause().on("data", (chunk: Buffer) => {
    bodyLength += chunk.length;
  });
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://twin");
  return {
    method: request.method ?? "",
    path: request.url ?? "",
    headers: request.headers,
    startedAt,
    get endedAt() {
      return endedAt;
    },
    // Getters, because a client may hold its answer before an event could have told us that it was sent.
    get status() {
      return response.headersSent ? response.statusCode : "none";
    },
    get bodyLength() {
      return bodyLength;
    },
    ...(pathname === "/token" && {
      exchange: {
        user: readBasic(request.headers.authorization)?.user,
        scopes: searchParams.getAll("scope"),
      },
    }),
  };
}
