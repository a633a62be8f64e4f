// HTTP over Node's own client: deadlines, a few retries, bounded bodies, the environment's proxies.
import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { isTransient, parseRetryAfter, SHORT_BACK_OFF, delayBefore } from "../lib/retry.ts";
import type { Http, HttpRequest, HttpAnswer } from "../ports/http.ts";

/** No manifest and no answer of GitHub's API is longer; a longer one is not read. */
const LONGEST = 8 * 1024 * 1024;
const TOO_LONG = "its answer is longer than";
const DEADLINE = 10_000;
const ATTEMPTS = 3;

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

  const http: Http = async (request) => {
    const client = await clientFor(new URL(request.url).protocol);
    if (client === undefined) return { kind: "failure", reason: NO_PROXY };
    const { attempts = ATTEMPTS } = request;
    for (let attempt = 1; ; attempt++) {
      const answer = await once(client, request, ended);
      const transient =
        answer.kind === "failure" ? !answer.reason.startsWith(TOO_LONG) : isTransient(answer.status);
      if (!transient || attempt >= attempts || ended.aborted) return answer;
      const asked = answer.kind === "answer" ? retryAfter(answer) : undefined;
      const wait = delayBefore(attempt + 1, { asked, chance: Math.random() }, SHORT_BACK_OFF);
      if (wait === undefined) return answer;
      await sleep(wait, undefined, { signal: ended }).catch(() => undefined);
    }
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
  const { method, url, headers = {}, body, deadline = DEADLINE, longest = LONGEST } = wanted;
  const length =
    body === undefined && method !== "POST" ? {} : { "content-length": String(body?.length ?? 0) };
  return new Promise((resolve) => {
    const end = (answer: HttpAnswer) => {
      clearTimeout(timer);
      resolve(answer);
    };
    const fail = (reason: string) => {
      end({ kind: "failure", reason });
      sent.destroy();
    };
    const sent = request(
      url,
      { method, agent, signal: stop, headers: { "user-agent": "surepush", ...headers, ...length } },
      (answer) => {
        collect(answer, longest, { end, fail });
      },
    );
    const timer = setTimeout(() => {
      fail(`it took more than ${deadline / 1000} s`);
    }, deadline);
    sent.on("error", (error: NodeJS.ErrnoException) => {
      fail(formatError(error));
    });
    sent.end(body);
  });
}

function collect(
  answer: IncomingMessage,
  longest: number,
  { end, fail }: { end: (answer: HttpAnswer) => void; fail: (reason: string) => void },
): void {
  const body = gather();
  answer.on("data", (chunk: Uint8Array) => {
    if (body.add(chunk) > longest) fail(`${TOO_LONG} ${longest} bytes`);
  });
  answer.on("error", (error) => {
    fail(formatError(error));
  });
  answer.on("end", () => {
    const { statusCode: status = 0 } = answer;
    end({ kind: "answer", status, headers: flatten(answer), body: body.bytes() });
  });
}

function retryAfter({ headers }: Extract<HttpAnswer, { kind: "answer" }>): number | undefined {
  return parseRetryAfter(headers["retry-after"] ?? "", Date.now());
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

function flatten({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
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
