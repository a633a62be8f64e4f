// An answer as a value, and the one place that writes it to a connection.
import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

export type Answer = {
  status: number;
  headers?: OutgoingHttpHeaders;
  /** Text and bytes are sent as they are, anything else as JSON. */
  body?: unknown;
};

/** Node leaves the body out of an answer to HEAD, so a refusal there hides its reason just as ghcr.io's does. */
export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const { type, bytes } = written(body);
  response.writeHead(status, { ...type, "content-length": bytes.length, ...headers });
  response.end(bytes);
}

function written(body: unknown): { type: OutgoingHttpHeaders; bytes: Uint8Array } {
  if (body === undefined) return { type: {}, bytes: Buffer.alloc(0) };
  if (body instanceof Uint8Array)
    return { type: { "content-type": "application/octet-stream" }, bytes: body };
  if (typeof body === "string") {
    return { type: { "content-type": "text/plain; charset=utf-8" }, bytes: Buffer.from(body) };
  }
  return { type: { "content-type": "application/json" }, bytes: Buffer.from(JSON.stringify(body)) };
}
