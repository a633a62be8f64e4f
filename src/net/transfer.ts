// Bodies of any length: one that is read while it arrives, and one that is sent while it is made.
import { once } from "node:events";
import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import { READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";
import type { RequestFailure } from "../lib/request-failure.ts";
import type { Chunks, HttpAnswer, HttpTransfer, OpenedBody } from "../ports/http.ts";
import { collect, formatError } from "./answer.ts";
import type { CountPassed } from "./garbage.ts";

/** Node's own, for one protocol, by a proxy or without. */
export type HttpClient = {
  request: (
    url: string,
    options: RequestOptions,
    answered: (answer: IncomingMessage) => void,
  ) => ClientRequest;
  agent: Agent;
};

type Opening = Parameters<HttpTransfer["open"]>[0];
type Sending = Parameters<HttpTransfer["send"]>[0];

export function openBody(
  { request, agent }: HttpClient,
  { url, headers }: Opening,
  stop: AbortSignal,
): Promise<OpenedBody | HttpAnswer> {
  return new Promise((resolve) => {
    const options = { method: "GET", agent, signal: stop, headers: { "user-agent": "surepush", ...headers } };
    const sent = request(url, options, (answer) => {
      if (answer.statusCode === 200) resolve({ kind: "body", chunks: chunksOf(answer) });
      else collectInto(answer, sent, resolve);
    });
    failWhenIdle(sent, TIMEOUTS.transferIdle);
    sent.on("error", (error) => {
      resolve(failure(formatError(error)));
    });
    sent.end();
  });
}

/** Whoever stops reading ends the connection with it. */
async function* chunksOf(answer: IncomingMessage): Chunks {
  try {
    for await (const chunk of answer) yield chunk as Uint8Array;
  } catch (error) {
    yield brokenOff(formatError(error as NodeJS.ErrnoException));
  }
}

/** The answer may come before the body has ended: then the rest is not sent. */
export async function sendBody(
  { request, agent }: HttpClient,
  { url, headers, length, chunks }: Sending,
  { stop, countPassed }: { stop: AbortSignal; countPassed: CountPassed },
): Promise<HttpAnswer> {
  const answered = new AbortController();
  let answer: HttpAnswer | undefined;
  const end = (one: HttpAnswer) => {
    answer ??= one;
    answered.abort();
  };
  const all = { "user-agent": "surepush", ...headers, "content-length": String(length) };
  const sent = request(url, { method: "PUT", agent, signal: stop, headers: all }, (incoming) => {
    collectInto(incoming, sent, end);
  });
  failWhenIdle(sent, TIMEOUTS.transferIdle);
  sent.on("error", (error) => {
    end(failure(formatError(error)));
  });
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) end({ ...chunk, kind: "failure" });
    if (answer !== undefined || !(chunk instanceof Uint8Array)) break;
    countPassed(chunk.length);
    if (!sent.write(chunk)) await once(sent, "drain", { signal: answered.signal }).catch(() => undefined);
  }
  if (answer === undefined) {
    // From here on it is the registry that works.
    sent.setTimeout(TIMEOUTS.uploadAnswer);
    sent.end();
    if (!answered.signal.aborted) await once(answered.signal, "abort");
  }
  // Ends what is half sent; after a whole answer there is nothing to end.
  if (!sent.writableEnded) sent.destroy();
  return answer ?? failure("it gave no answer");
}

function collectInto(
  answer: IncomingMessage,
  sent: ClientRequest,
  resolve: (answer: HttpAnswer) => void,
): void {
  const fail = (reason: string, { retryable }: { retryable: boolean } = { retryable: true }) => {
    resolve({ ...failure(reason), retryable });
    sent.destroy();
  };
  collect(answer, READ_LIMITS.registryAnswer, { end: resolve, fail });
}

function failWhenIdle(sent: ClientRequest, idle: number): void {
  sent.setTimeout(idle, () => {
    sent.destroy(new Error(`nothing moved for ${idle / 1000} s`));
  });
}

function failure(reason: string): Extract<HttpAnswer, { kind: "failure" }> {
  return { kind: "failure", reason, retryable: true };
}

function brokenOff(reason: string): RequestFailure {
  return { kind: "request-failure", reason, retryable: true, retryAfter: undefined };
}
