// The kinds of fault that an HTTP step can meet, as the twin plays them.
import type { FaultEffect } from "../../../twin/world.ts";

const refusal = (code: string, message: string) => ({ errors: [{ code, message }] });

/** Long enough to be a delay, short enough to be waited for. */
const DELAY_MS = 1_500;
const DRIP_MS = 1;
/** Longer than anybody waits. */
const NEVER_MS = 600_000;

export const KINDS = {
  "500": { status: 500, body: refusal("UNKNOWN", "unknown error") },
  "502": { status: 502, body: "<html><h1>502 Bad Gateway</h1></html>" },
  "503": { status: 503, body: "" },
  // ghcr.io's own form: its unit is one that no client reads as seconds.
  "429": {
    status: 429,
    headers: { "retry-after": "880.092µs" },
    body: refusal("TOOMANYREQUESTS", "retry-after: 880.092µs, allowed: 44000/minute"),
  },
  reset: { reset: true },
  cut: { cut: true },
  delay: { delayMs: DELAY_MS },
  truncated: { truncated: true },
  // As long as what was asked for is short.
  slow: { dripMs: DRIP_MS },
  "another content": { status: 200, body: { schemaVersion: 2, layers: [] } },
  "401": { status: 401, body: refusal("UNAUTHORIZED", "authentication required") },
  "403": { status: 403, body: refusal("DENIED", "denied") },
  "refused to the job": { status: 403, body: { message: "Resource not accessible by integration" } },
  silence: { delayMs: NEVER_MS },
  "404": { status: 404, body: refusal("MANIFEST_UNKNOWN", "manifest unknown") },
  "unknown blob": { status: 404, body: refusal("BLOB_UNKNOWN", "blob unknown to registry") },
  "unknown upload": { status: 404, body: refusal("BLOB_UPLOAD_UNKNOWN", "blob upload unknown to registry") },
  "invalid upload": { status: 400, body: refusal("BLOB_UPLOAD_INVALID", "blob upload invalid") },
  "empty 201": { status: 201 },
} as const satisfies Record<string, FaultEffect>;

export type Kind = keyof typeof KINDS;
