// An answer as it arrives: its head, its body up to a bound, and why it did not come.
import type { IncomingMessage } from "node:http";
import { READ_LIMITS } from "../lib/limits.ts";
import type { UnsentReason } from "../lib/request-failure.ts";
import type { HttpAnswer } from "../ports/http.ts";

/** Reads the body, up to `longest` bytes. */
export function collect(
  answer: IncomingMessage,
  longest: number,
  {
    end,
    fail,
  }: { end: (answer: HttpAnswer) => void; fail: (reason: string, how?: { retryable: boolean }) => void },
): void {
  const body = gather();
  answer.on("data", (chunk: Uint8Array) => {
    if (body.add(chunk) > longest) fail(`its answer is longer than ${longest} bytes`, { retryable: false });
  });
  answer.on("error", (error) => {
    fail(formatError(error));
  });
  answer.on("end", () => {
    end({ kind: "answer", status: statusOf(answer), headers: flatten(answer), body: body.bytes() });
  });
}

export function statusOf({ statusCode = 0 }: IncomingMessage): number {
  return statusCode;
}

/** A short body is read, so that the connection serves again; any other one ends with its connection. */
export function dismiss(answer: IncomingMessage): void {
  answer.on("error", () => undefined);
  if (Number(answer.headers["content-length"]) <= READ_LIMITS.dismissed) answer.resume();
  else answer.destroy();
}

/** In one piece at once: eight million pieces of a byte each would take a hundred times their bytes. */
function gather(): { add: (chunk: Uint8Array) => number; bytes: () => Uint8Array } {
  let all = new Uint8Array(16 * 1024);
  let length = 0;
  return {
    add: (chunk) => {
      const after = length + chunk.length;
      if (after > all.length) {
        const larger = new Uint8Array(Math.max(after, 2 * all.length));
        larger.set(all.subarray(0, length));
        all = larger;
      }
      all.set(chunk, length);
      return (length = after);
    },
    bytes: () => all.subarray(0, length),
  };
}

/** Node joins what was sent several times by commas, behind which a challenge could hide in another's open quotes. */
export function flatten({ headers, headersDistinct }: IncomingMessage): Record<string, string> {
  const lines = headersDistinct["www-authenticate"];
  return Object.fromEntries(
    Object.entries({ ...headers, ...(lines && { "www-authenticate": lines.join("\n") }) }).flatMap(
      ([name, value]) => (value === undefined ? [] : [[name, String(value)]]),
    ),
  );
}

/** Codes of Node, of the system and, with HPE, of Node's parser of HTTP. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "it refused the connection",
  ECONNRESET: "it broke the connection",
  ENOTFOUND: "its name could not be resolved",
  EAI_AGAIN: "its name could not be resolved",
  ETIMEDOUT: "it could not be reached in time",
  HPE_HEADER_OVERFLOW: "the head of its answer is too long",
};

/** `hostname` is the one that a look-up failed for: behind a proxy it is the proxy's. Source: Node's documentation, "DNS", "Errors". */
export function unsentReason(
  { code = "", hostname }: NodeJS.ErrnoException & { hostname?: unknown },
  url: string,
): UnsentReason | undefined {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return hostname === new URL(url).hostname ? "name" : undefined;
  return code === "ENETUNREACH" || code === "EHOSTUNREACH" || code === "ENETDOWN" ? "route" : undefined;
}

export function formatError(error: NodeJS.ErrnoException): string {
  const { code = "", message } = error;
  if (REASONS[code] !== undefined) return REASONS[code];
  return code.startsWith("HPE_")
    ? `its answer is not HTTP (${code})`
    : `the connection failed (${code || message})`;
}
