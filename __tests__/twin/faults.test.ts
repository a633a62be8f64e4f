// What goes wrong on purpose hits the requests it was meant for, and no others.
import { request, type IncomingHttpHeaders } from "node:http";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { mint } from "../../twin/mint.ts";
import { startTwin, type Twin } from "../../twin/twin.ts";
import { type Fault, newWorld } from "../../twin/world.ts";

const token = mint("classic", "faults");
let twin: Twin;
beforeAll(async () => {
  const accounts = [{ login: "octocat", kind: "User" as const }];
  const tokens = [{ kind: "classic" as const, value: token, owner: "octocat", scopes: ["write:packages"] }];
  twin = await startTwin(newWorld({ accounts, tokens }), { upstream: "shelf" });
});
afterAll(() => twin.stop());

/** The statuses of so many requests, one after the other; "reset" where there was no answer. */
async function statuses(count: number, path: string, method = "GET"): Promise<(number | string)[]> {
  const all: (number | string)[] = [];
  for (let i = 0; i < count; i++) {
    const status = await fetch(twin.url + path, { method }).then(
      (answer) => answer.status,
      () => "reset",
    );
    all.push(status);
  }
  return all;
}

test.each<[string, Fault[], (number | string)[]]>([
  ["without a limit hits all", [{ path: "/rate", status: 503 }], [503, 503, 503, 503]],
  ["with times stops", [{ path: "/rate", status: 503, times: 2 }], [503, 503, 200, 200]],
  ["with nth waits its turn", [{ path: "/rate", status: 503, nth: 3 }], [200, 200, 503, 503]],
  ["with both hits a window", [{ path: "/rate", status: 503, nth: 2, times: 1 }], [200, 503, 200, 200]],
  [
    "that resets ends without an answer",
    [{ path: "/rate", reset: true, times: 1 }],
    ["reset", 200, 200, 200],
  ],
  ["of another path spares", [{ path: "^/token", status: 503 }], [200, 200, 200, 200]],
  ["of another method spares", [{ path: "/rate", method: "POST", status: 503 }], [200, 200, 200, 200]],
  ["of another agent spares", [{ path: "/rate", agent: "^docker/", status: 503 }], [200, 200, 200, 200]],
  ["of this agent hits", [{ path: "/rate", agent: /node/, status: 503 }], [503, 503, 503, 503]],
  ["by a RegExp, g or not, hits each", [{ path: /rate_limit$/g, status: 503 }], [503, 503, 503, 503]],
  [
    "counts a request that an earlier one answers",
    [
      { path: "/rate", status: 500, times: 1 },
      { path: "/rate", status: 502, nth: 2, times: 1 },
    ],
    [500, 502, 200, 200],
  ],
])("a fault %s", async (_story, faults, expected) => {
  twin.world.faults = faults;
  expect(await statuses(4, "/rate_limit")).toEqual(expected);
});

test("a fault answers with its own headers and body, at the registry too", async () => {
  const body = {
    errors: [{ code: "TOOMANYREQUESTS", message: "retry-after: 880.092µs, allowed: 44000/minute" }],
  };
  twin.world.faults = [{ path: "^/v2/$", status: 429, headers: { "retry-after": "1" }, body }];
  const answer = await fetch(`${twin.url}/v2/`);
  expect([answer.status, answer.headers.get("retry-after"), await answer.json()]).toEqual([429, "1", body]);
});

test("a text as a body is sent as it is", async () => {
  twin.world.faults = [{ path: "/user", status: 502, body: "<html>Unicorn!</html>" }];
  const answer = await fetch(`${twin.url}/user`);
  expect([answer.headers.get("content-type"), await answer.text()]).toEqual([
    "text/plain; charset=utf-8",
    "<html>Unicorn!</html>",
  ]);
});

test("a delay holds the request, then the next fault has it", async () => {
  twin.world.faults = [
    { path: "/user", delayMs: 120 },
    { path: "/user", status: 504 },
  ];
  const before = performance.now();
  expect(await statuses(1, "/user")).toEqual([504]);
  expect(performance.now() - before).toBeGreaterThanOrEqual(110);
});

/** An answer as it arrives, and whether it came to its end. */
function arrivalOf(
  path: string,
  method = "GET",
): Promise<{ headers?: IncomingHttpHeaders; text: string; end: string }> {
  return new Promise((resolve) => {
    let text = "";
    const asked = request(twin.url + path, { method, agent: false }, (answer) => {
      const { headers } = answer;
      answer.on("data", (chunk: Buffer) => (text += chunk.toString()));
      answer.on("end", () => {
        resolve({ headers, text, end: "whole" });
      });
      answer.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
        resolve({ headers, text, end: code });
      });
    });
    asked.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
      resolve({ text, end: code });
    });
    asked.end();
  });
}

describe("an answer", () => {
  const path = "/rate_limit";

  test("that is cut has its headers and half of its body, and no end", async () => {
    twin.world.faults = [];
    const whole = await arrivalOf(path);
    twin.world.faults = [{ path, cut: true }];
    const { headers, text, end } = await arrivalOf(path);
    expect(headers?.["content-length"]).toBe(String(whole.text.length));
    expect([text, end]).toEqual([whole.text.slice(0, whole.text.length / 2), "ECONNRESET"]);
  });

  test("without a body is cut before it comes, though the request was obeyed", async () => {
    const url = `${twin.url}/v2/octocat/app/manifests/cut`;
    const headers = { authorization: `Bearer ${Buffer.from(token).toString("base64")}` };
    twin.world.faults = [{ path: "/manifests/cut$", method: "PUT", cut: true }];
    const put = { method: "PUT", headers: { ...headers, "content-type": "application/json" }, body: "{}" };
    await expect(fetch(url, put)).rejects.toThrow("fetch failed");
    const { status } = await fetch(url, { headers });
    expect(status).toBe(200);
  });

  test("that is truncated says that its half is all", async () => {
    twin.world.faults = [];
    const whole = await arrivalOf(path);
    twin.world.faults = [{ path, truncated: true }];
    const { headers, text, end } = await arrivalOf(path);
    expect([text, end]).toEqual([whole.text.slice(0, whole.text.length / 2), "whole"]);
    expect(headers?.["content-length"]).toBe(String(text.length));
  });

  test("that drips comes in the end, and stop does not wait for it", async () => {
    const slow = await startTwin(
      newWorld({
        faults: [
          { path, dripMs: 1, times: 1 },
          { path, dripMs: 60_000, nth: 2 },
        ],
      }),
      {
        upstream: "shelf",
      },
    );
    const dripped = (await fetch(slow.url + path)).json();
    expect(await dripped).toHaveProperty("rate.limit", 60);
    const endless = await fetch(slow.url + path);
    await slow.stop();
    await expect(endless.text()).rejects.toThrow();
  });

  test("that is spoiled is one request in the log", async () => {
    twin.world.faults = [{ path, truncated: true }];
    const before = twin.requests.length;
    await arrivalOf(path);
    expect(twin.requests.slice(before).map(({ path, status }) => [path, status])).toEqual([
      ["/rate_limit", 200],
    ]);
  });
});

test("a reset is remembered as no answer", async () => {
  twin.world.faults = [{ path: "/user", reset: true }];
  await statuses(1, "/user", "POST");
  expect(twin.requests.at(-1)).toMatchObject({ method: "POST", path: "/user", status: "none" });
});

test("stop does not wait for a delay", async () => {
  const slow = await startTwin(newWorld({ faults: [{ path: "/user", delayMs: 60_000 }] }), {
    upstream: "shelf",
  });
  const outcome = fetch(`${slow.url}/user`).then(
    () => "answered",
    () => "cut off",
  );
  while (slow.requests.length === 0) await new Promise(setImmediate);
  await slow.stop();
  expect(await outcome).toBe("cut off");
});

test("a bug in the twin is answered with 500, not with a reset connection", async () => {
  twin.world.faults = [{ path: "(", status: 503 }];
  const answer = await fetch(`${twin.url}/user`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain("The twin failed: SyntaxError: Invalid regular expression");
});
