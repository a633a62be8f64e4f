// HTTP over Node's own client: deadlines, a few retries, bounded bodies, the environment's proxies.
import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { ATTEMPTS, BACK_OFFS, READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";
import type { RequestFailure } from "../lib/request-failure.ts";
import { isTransient, parseRetryAfter, RetryBudget, type RetryPorts } from "../lib/retry.ts";
import type { Http, HttpRequest, HttpAnswer } from "../ports/http.ts";

type Client = {
  request: (
    url: string,
    options: RequestOptions,
    answered: (answer: IncomingMessage) => void,
  ) => ClientRequest;
  agent: Agent;
};

export type ClosableHttp = { http: Http; close: () => void };

/** `environment` is where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` stand, in either case. */
export function openHttp(environment: NodeJS.ProcessEnv, stop: AbortSignal): ClosableHttp {
  const clients = new Map<string, Promise<Client | undefined>>();
  const closing = new AbortController();
  const ended = AbortSignal.any([stop, closing.signal]);
  const retryPorts: RetryPorts = {
    chance: Math.random,
    clock: {
      now: () => performance.now(),
      pause: (milliseconds) => sleep(milliseconds, undefined, { signal: ended }).catch(() => undefined),
    },
    stop: ended,
  };

  const http: Http = async (request) => {
    const client = await clientFor(new URL(request.url).protocol);
    if (client === undefined) return { kind: "failure", reason: NO_PROXY, retryable: false };
    const { attempts = ATTEMPTS.request } = request;
    return new RetryBudget({ ...BACK_OFFS.request, retries: attempts - 1 }, retryPorts).retry({
      what: "to ask",
      attempt: () => once(client, request, ended),
      failure: failureOf,
    });
  };

  function clientFor(protocol: string): Promise<Client | undefined> {
    const client = clients.get(protocol) ?? openClient(protocol, environment);
    clients.set(protocol, client);
    return client;
  }

  return {
    http,
    close: () => {
      // What nobody waits for any more would else be tried again, and keep the process alive.
      closing.abort();
      for (const client of clients.values())
        void client.then((opened) => {
          opened?.agent.destroy();
        });
    },
  };
}

/**
 * Node's agent reads the proxies itself, from Node 24.5 on (`proxyEnv`, Node's documentation of `http.Agent`). Nothing
 * where it cannot make sense of them; what stands there is not shown, for a proxy's password may be in it.
 */
async function openClient(protocol: string, environment: NodeJS.ProcessEnv): Promise<Client | undefined> {
  const { request, Agent } = protocol === "http:" ? await import("node:http") : await import("node:https");
  try {
    return { request, agent: new Agent({ keepAlive: true, proxyEnv: environment }) };
  } catch {
    return undefined;
  }
}

const NO_PROXY = "the environment names a proxy (`HTTPS_PROXY`, `HTTP_PROXY`) by an address that is none";

/** One try. It always ends: with an answer, with a failure, or with the deadline's failure. */
function once({ request, agent }: Client, wanted: HttpRequest, stop: AbortSignal): Promise<HttpAnswer> {
  const {
    method,
    url,
    headers = {},
    body,
    deadline = TIMEOUTS.request,
    longest = READ_LIMITS.response,
    headOnly = false,
  } = wanted;
  const length =
    body === undefined && method !== "POST" ? {} : { "content-length": String(body?.length ?? 0) };
  return new Promise((resolve) => {
    const end = (answer: HttpAnswer) => {
      clearTimeout(timer);
      resolve(answer);
    };
    const fail = (reason: string, how: { retryable?: boolean; unreadable?: boolean } = {}) => {
      end({ kind: "failure", reason, retryable: true, ...how });
      sent.destroy();
    };
    const sent = request(
      url,
      { method, agent, signal: stop, headers: { "user-agent": "surepush", ...headers, ...length } },
      (answer) => {
        if (headOnly) {
          end({ kind: "answer", status: statusOf(answer), headers: flatten(answer), body: new Uint8Array() });
          dismiss(answer);
        } else collect(answer, longest, { end, fail });
      },
    );
    const timer = setTimeout(() => {
      fail(`it took more than ${deadline / 1000} s`);
    }, deadline);
    sent.on("error", (error: NodeJS.ErrnoException) => {
      fail(formatError(error), error.code?.startsWith("HPE_") === true ? { unreadable: true } : {});
    });
    sent.end(body);
  });
}

function collect(
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

function statusOf({ statusCode = 0 }: IncomingMessage): number {
  return statusCode;
}

/** A short body is read, so that the connection serves again; any other one ends with its connection. */
function dismiss(answer: IncomingMessage): void {
  answer.on("error", () => undefined);
  if (Number(answer.headers["content-length"]) <= READ_LIMITS.dismissed) answer.resume();
  else answer.destroy();
}

/** Nothing for an answer that another attempt would not change. */
function failureOf(answer: HttpAnswer): Omit<RequestFailure, "kind"> | undefined {
  if (answer.kind === "failure") return { ...answer, retryAfter: undefined };
  const { status, headers } = answer;
  if (!isTransient(status)) return undefined;
  const retryAfter = parseRetryAfter(headers["retry-after"] ?? "", Date.now());
  return { reason: `it answered ${status}`, retryable: true, retryAfter };
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
function flatten({ headers, headersDistinct }: IncomingMessage): Record<string, string> {
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

function formatError(error: NodeJS.ErrnoException): string {
  const { code = "", message } = error;
  if (REASONS[code] !== undefined) return REASONS[code];
  return code.startsWith("HPE_")
    ? `its answer is not HTTP (${code})`
    : `the connection failed (${code || message})`;
}
