// HTTP that always ends: with an answer, or with a reason; and that tries again only where that is of use.
import { afterEach, describe, expect, test } from "@jest/globals";
import { READ_LIMITS } from "../../src/lib/limits.ts";
import { openHttp, type ClosableHttp } from "../../src/net/http.ts";
import { startProxy } from "../support/proxy.ts";
import { serve, type Reply } from "../support/server.ts";
import type { HttpRequest, HttpAnswer } from "../../src/ports/http.ts";

const opened: ClosableHttp[] = [];
afterEach(() => {
  for (const { close } of opened.splice(0)) close();
});

function ask(
  request: Omit<HttpRequest, "method"> & Partial<HttpRequest>,
  environment: NodeJS.ProcessEnv = {},
  stop = new AbortController().signal,
): Promise<HttpAnswer> {
  const http = openHttp(environment, stop);
  opened.push(http);
  return http.http({ method: "GET", ...request });
}

/** The status, or the reason for having none. */
const told = (answer: HttpAnswer) => (answer.kind === "answer" ? answer.status : answer.reason);
const AT_ONCE = { "retry-after": "0" };

describe("a request", () => {
  test("carries method, headers and body, and its answer comes back whole", async () => {
    const body = Buffer.from([0, 255, 10, 13]);
    await using server = await serve(({ body }) => ({ status: 201, headers: { "X-Some": "thing" }, body }));
    const answer = await ask({ method: "PUT", url: `${server.url}/a?b=c`, headers: { "x-mine": "1" }, body });
    expect(answer).toMatchObject({ kind: "answer", status: 201, headers: { "x-some": "thing" } });
    expect(answer.kind === "answer" && Buffer.from(answer.body)).toEqual(body);
    expect(server.seen).toMatchObject([
      {
        method: "PUT",
        path: "/a?b=c",
        body,
        headers: { "x-mine": "1", "content-length": "4", "user-agent": "surepush" },
      },
    ]);
  });

  test("that begins an upload says that its body is empty", async () => {
    await using server = await serve(() => ({ status: 202 }));
    await ask({ method: "POST", url: server.url });
    expect(server.seen).toMatchObject([{ headers: { "content-length": "0" } }]);
  });
});

describe("is tried again until it is answered:", () => {
  test.each<[string, Reply]>([
    ...[429, 500, 502, 503, 504].map((status): [string, Reply] => [
      String(status),
      { status, headers: AT_ONCE },
    ]),
    ["a broken connection", "reset"],
    ["half an answer", "half"],
  ])("%s", async (_story, reply) => {
    await using server = await serve((_seen, nth) => (nth === 1 ? reply : { status: 200 }));
    expect(told(await ask({ url: server.url }))).toBe(200);
    expect(server.seen).toHaveLength(2);
  });
});

describe("is not tried again:", () => {
  test.each([200, 202, 301, 400, 401, 403, 404, 405, 501])("%i", async (status) => {
    await using server = await serve(() => ({ status, headers: AT_ONCE }));
    expect(told(await ask({ url: server.url }))).toBe(status);
    expect(server.seen).toHaveLength(1);
  });

  test("a server that asks for more patience than a run has", async () => {
    await using server = await serve(() => ({ status: 429, headers: { "retry-after": "11" } }));
    expect(told(await ask({ url: server.url }))).toBe(429);
    expect(server.seen).toHaveLength(1);
  });
});

test("three tries are made, or as many as are asked for", async () => {
  await using server = await serve(() => ({ status: 503, headers: AT_ONCE }));
  expect(told(await ask({ url: server.url }))).toBe(503);
  expect(server.seen).toHaveLength(3);
  expect(told(await ask({ url: server.url, attempts: 1 }))).toBe(503);
  expect(server.seen).toHaveLength(4);
});

test("a wait that the server asks for is kept", async () => {
  await using server = await serve((_seen, nth) => ({
    status: nth === 1 ? 503 : 200,
    headers: { "retry-after": "0.6" },
  }));
  const start = performance.now();
  expect(told(await ask({ url: server.url }))).toBe(200);
  expect(performance.now() - start).toBeGreaterThan(590);
});

describe("ends with a reason when", () => {
  const LONGEST = READ_LIMITS.response;

  test("no answer comes before the deadline", async () => {
    await using server = await serve(() => "never");
    const answer = await ask({ url: server.url, deadline: 40, attempts: 1 });
    expect(answer).toEqual({ kind: "failure", reason: "it took more than 0.04 s", retryable: true });
  });

  test("the connection is refused", async () => {
    const server = await serve(() => "never");
    await server[Symbol.asyncDispose]();
    const answer = await ask({ url: server.url, attempts: 1 });
    expect(answer).toEqual({ kind: "failure", reason: "it refused the connection", retryable: true });
  });

  test("the connection is broken", async () => {
    await using server = await serve(() => "reset");
    const answer = await ask({ url: server.url, attempts: 1 });
    expect(answer).toEqual({ kind: "failure", reason: "it broke the connection", retryable: true });
  });

  test("the answer is longer than any manifest", async () => {
    await using server = await serve(() => ({ status: 200, body: Buffer.alloc(LONGEST + 1) }));
    const answer = await ask({ url: server.url, attempts: 1 });
    expect(answer).toEqual({
      kind: "failure",
      reason: `its answer is longer than ${LONGEST} bytes`,
      retryable: false,
    });
  });

  test("the answer is longer than is of use", async () => {
    await using server = await serve(() => ({ status: 200, body: Buffer.alloc(11) }));
    const answer = await ask({ url: server.url, longest: 10 });
    expect(answer).toEqual({
      kind: "failure",
      reason: "its answer is longer than 10 bytes",
      retryable: false,
    });
    expect(server.seen).toHaveLength(1);
  });

  test("and not when it is just as long", async () => {
    await using server = await serve(() => ({ status: 200, body: Buffer.alloc(LONGEST) }));
    expect(told(await ask({ url: server.url, attempts: 1 }))).toBe(200);
  });
});

describe("a run that is stopped", () => {
  test("gives up the request that is under way, and tries no other", async () => {
    const stop = new AbortController();
    await using server = await serve(() => {
      stop.abort("SIGTERM");
      return "never";
    });
    const answer = await ask({ url: server.url }, {}, stop.signal);
    expect(answer.kind).toBe("failure");
    expect(server.seen).toHaveLength(1);
  });

  test("does not wait for another try", async () => {
    const stop = new AbortController();
    await using server = await serve(() => {
      // By then the answer has come, and the wait has begun.
      setTimeout(() => {
        stop.abort("SIGTERM");
      }, 60);
      return { status: 503, headers: { "retry-after": "9" } };
    });
    const start = performance.now();
    await ask({ url: server.url }, {}, stop.signal);
    expect(performance.now() - start).toBeLessThan(8_000);
    expect(server.seen).toHaveLength(1);
  });
});

test.each<[string, Reply]>([
  ["under way", "never"],
  ["waiting for another try", { status: 503, headers: { "retry-after": "9" } }],
])("a request that is %s when HTTP is closed ends, for nobody waits for it", async (_story, reply) => {
  const { http, close } = openHttp({}, new AbortController().signal);
  await using server = await serve(() => {
    setTimeout(close, 60);
    return reply;
  });
  const start = performance.now();
  await http({ method: "GET", url: server.url });
  expect(performance.now() - start).toBeLessThan(8_000);
  expect(server.seen).toHaveLength(1);
});

describe("the environment's proxy", () => {
  test.each<[string, (proxy: string) => NodeJS.ProcessEnv]>([
    ["HTTP_PROXY", (proxy) => ({ HTTP_PROXY: proxy })],
    ["http_proxy", (proxy) => ({ http_proxy: proxy })],
    ["HTTP_PROXY with another host in NO_PROXY", (proxy) => ({ HTTP_PROXY: proxy, NO_PROXY: "ghcr.io" })],
  ])("is used for plain HTTP: %s", async (_story, environment) => {
    await using proxy = await startProxy();
    expect(told(await ask({ url: "http://registry.invalid/x", attempts: 1 }, environment(proxy.url)))).toBe(
      502,
    );
    expect(proxy.asked).toEqual(["http://registry.invalid/x"]);
  });

  test("tunnels HTTPS, without a look at the name's address", async () => {
    await using proxy = await startProxy();
    const answer = await ask(
      { url: "https://registry.invalid/v2/", attempts: 1 },
      { HTTPS_PROXY: proxy.url },
    );
    expect(answer.kind).toBe("failure");
    expect(proxy.asked).toEqual(["CONNECT registry.invalid:443"]);
  });

  test("that is gone is reported as a connection that failed", async () => {
    const proxy = await startProxy();
    await proxy[Symbol.asyncDispose]();
    const answer = await ask({ url: "http://registry.invalid/", attempts: 1 }, { HTTP_PROXY: proxy.url });
    expect(answer).toEqual({ kind: "failure", reason: "it refused the connection", retryable: true });
  });
});

test("a request that is still under way when all is closed has failed for good", async () => {
  let begun: () => void = () => undefined;
  const isBegun = new Promise<void>((resolve) => (begun = resolve));
  await using server = await serve(() => {
    begun();
    return "never";
  });
  const client = openHttp({}, new AbortController().signal);
  const asked = client.http({ method: "GET", url: server.url });
  await isBegun;
  client.close();
  expect(await asked).toMatchObject({ kind: "failure", retryable: false });
});
