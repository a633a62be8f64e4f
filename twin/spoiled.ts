// An answer that is spoiled on its way: cut, shortened, or dripping. The request itself is obeyed.
import {
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as send,
  type ServerResponse,
} from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

import { endToEnd } from "./upstream.ts";
import type { Spoiling } from "./world.ts";

type Whole = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/** Marks what the twin asks of itself, which no fault hits and no log holds. */
const OWN_MARK = "x-twin-own";

export const isOurOwn = ({ headers }: IncomingMessage): boolean => OWN_MARK in headers;

/** The answer that the twin at `host` would have given. */
export async function askWhole(request: IncomingMessage, host: string): Promise<Whole> {
  const { method, url = "/", headers } = request;
  const outgoing = send(`http://${host}${url}`, {
    method,
    headers: { ...headers, [OWN_MARK]: "yes" },
    agent: false,
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once("response", resolve).once("error", reject);
  });
  request.pipe(outgoing);
  const answer = await answered;
  return { status: answer.statusCode ?? 502, headers: endToEnd(answer.headers), body: await buffer(answer) };
}

export async function sendSpoiled(whole: Whole, response: ServerResponse, spoiling: Spoiling): Promise<void> {
  const { status, headers, body } = whole;
  const half = body.subarray(0, body.length / 2);
  if ("truncated" in spoiling) {
    // An answer to HEAD tells the length of what it leaves out.
    response.writeHead(status, body.length === 0 ? headers : { ...headers, "content-length": half.length });
    response.end(half);
  } else if ("cut" in spoiling) {
    // Not by a reset, which would take back what the client has not read yet.
    const breakOff = () => response.destroy();
    if (half.length === 0) breakOff();
    else response.writeHead(status, headers).write(half, breakOff);
  } else {
    const gone = new AbortController();
    response.once("close", () => {
      gone.abort();
    });
    response.writeHead(status, headers).flushHeaders();
    for (const byte of body) {
      await sleep(spoiling.dripMs, undefined, { signal: gone.signal });
      response.write(Uint8Array.of(byte));
    }
    response.end();
  }
}
