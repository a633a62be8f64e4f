// HTTP over Node's own client: deadlines, a few retries, bounded bodies, the environment's proxies.
import { setTimeout as sleep } from "node:timers/promises";
import { ATTEMPTS, BACK_OFFS, READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";
import type { RequestFailure, UnsentReason } from "../lib/request-failure.ts";
import { isTransient, parseRetryAfter, RetryBudget, type RetryPorts } from "../lib/retry.ts";
import type { Http, HttpRequest, HttpAnswer, HttpTransfer } from "../ports/http.ts";
import { collect, dismiss, flatten, formatError, statusOf, unsentReason } from "./answer.ts";
import { openGarbageCollector } from "./garbage.ts";
import { usesProxy } from "./proxy.ts";
import { openSlots } from "./slots.ts";
import { openBody, sendBody, type HttpClient } from "./transfer.ts";

/** Requests under way at once; thousands of tags would else be as many connections. */
const CONCURRENCY = 16;
/** Layers under way at once: more would share the same line. Source: docker's `max-concurrent-uploads` is 5. */
const LAYERS = 4;

export type ClosableHttp = { http: Http; transfer: HttpTransfer; close: () => void };

/** `environment` has `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in either case. */
export function openHttp(environment: NodeJS.ProcessEnv, stop: AbortSignal): ClosableHttp {
  const clients = new Map<string, Promise<HttpClient | undefined>>();
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

  const inTurn = openSlots(CONCURRENCY);

  const http: Http = async (request) => {
    const client = await clientOf(request);
    if ("kind" in client) return client;
    const { attempts = ATTEMPTS.request } = request;
    return new RetryBudget({ ...BACK_OFFS.request, retries: attempts - 1 }, retryPorts).retry({
      what: "to ask",
      attempt: () => inTurn(() => once(client, request, ended)),
      failure: failureOf,
    });
  };

  const countPassed = openGarbageCollector();
  const transfer: HttpTransfer = {
    open: async (request) => {
      const client = await clientOf(request);
      return "kind" in client ? client : openBody(client, request, ended);
    },
    send: async (request) => {
      const client = await clientOf(request);
      return "kind" in client ? client : sendBody(client, request, { stop: ended, countPassed });
    },
    inTurn: openSlots(LAYERS),
  };

  async function clientOf({
    url: address,
    headers,
  }: Pick<HttpRequest, "url" | "headers">): Promise<HttpClient | Extract<HttpAnswer, { kind: "failure" }>> {
    const url = new URL(address);
    const isProxied = usesProxy(url, environment);
    if (isProxied && url.protocol === "http:" && headers?.authorization !== undefined)
      return { kind: "failure", reason: IN_CLEAR, retryable: false };
    const client = await clientFor(url.protocol, isProxied);
    return client ?? { kind: "failure", reason: NO_PROXY, retryable: false };
  }

  function clientFor(protocol: string, isProxied: boolean): Promise<HttpClient | undefined> {
    const kind = `${protocol} ${isProxied}`;
    const client = clients.get(kind) ?? openClient(protocol, isProxied ? environment : undefined);
    clients.set(kind, client);
    return client;
  }

  return {
    http,
    transfer,
    close: () => {
      // A request that is no longer needed would else be retried, and keep the process alive.
      closing.abort();
      for (const client of clients.values())
        void client.then((opened) => {
          opened?.agent.destroy();
        });
    },
  };
}

/**
 * Node's agent reads the proxies itself, from Node 24.5 on (`proxyEnv`, Node's documentation of `http.Agent`); which
 * hosts need none is decided before. Nothing where it cannot make sense of them; its text is not shown, for a
 * proxy's password may be in it.
 */
async function openClient(
  protocol: string,
  environment: NodeJS.ProcessEnv | undefined,
): Promise<HttpClient | undefined> {
  const { request, Agent } = protocol === "http:" ? await import("node:http") : await import("node:https");
  try {
    const proxyEnv = environment && { ...environment, NO_PROXY: undefined, no_proxy: undefined };
    return { request, agent: new Agent({ keepAlive: true, ...(proxyEnv && { proxyEnv }) }) };
  } catch {
    return undefined;
  }
}

const IN_CLEAR = "plain HTTP would show the credential to the environment's proxy (`HTTP_PROXY`)";
const NO_PROXY = "the address of the proxy in the environment (`HTTPS_PROXY`, `HTTP_PROXY`) is not valid";

/** One try. It always ends: with an answer, with a failure, or with the deadline's failure. */
function once({ request, agent }: HttpClient, wanted: HttpRequest, stop: AbortSignal): Promise<HttpAnswer> {
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
    type How = { retryable?: boolean; unreadable?: boolean; unsent?: UnsentReason };
    const fail = (reason: string, how: How = {}) => {
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
      // Nobody waits for it any more: to try it again would only put a line into the log of a run that has ended.
      const how = stop.aborted ? { retryable: false } : {};
      const unsent = unsentReason(error, url);
      if (error.code?.startsWith("HPE_") === true) fail(formatError(error), { unreadable: true });
      else fail(formatError(error), { ...how, ...(unsent && { unsent }) });
    });
    sent.end(body);
  });
}

/** Nothing for an answer that another attempt would not change. */
function failureOf(answer: HttpAnswer): Omit<RequestFailure, "kind"> | undefined {
  if (answer.kind === "failure") return { ...answer, retryAfter: undefined };
  const { status, headers } = answer;
  if (!isTransient(status)) return undefined;
  const retryAfter = parseRetryAfter(headers["retry-after"] ?? "", Date.now());
  return { reason: `it answered ${status}`, retryable: true, retryAfter };
}
