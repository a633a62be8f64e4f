// The registry is asked as docker would ask it, for the real repository, and nothing is left behind there.
import { afterEach, describe, expect, test } from "@jest/globals";
import { openRegistry } from "../../src/registry/client.ts";
import { openHttp } from "../../src/net/http.ts";
import type { RegistryEvidence } from "../../src/access/evidence.ts";
import type { Access } from "../../src/access/scopes.ts";
import { Secret } from "../../src/lib/secret.ts";
import { mint } from "../../twin/mint.ts";
import { startTwin, type Twin } from "../../twin/twin.ts";
import { newWorld, type World } from "../../twin/world.ts";
import { accessRequestFor } from "../run/support/fakes.ts";
import { serve, type Reply, type Seen } from "../support/server.ts";

const PAT = mint("classic", "registry");
const base64 = (text: string) => Buffer.from(text).toString("base64");
const PATH = "/v2/acme/app";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

type Open = {
  ask: (access: Access) => Promise<RegistryEvidence>;
  settle: () => Promise<void>;
  masked: string[];
  /** The methods of all requests, in their order, whether they arrived or not. */
  sent: string[];
};

function open(host: string): Open {
  const masked: string[] = [];
  const sent: string[] = [];
  const credentials = { username: "octocat", token: new Secret(PAT) };
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  const address = { host, url: `http://${host}`, gitHub: undefined };
  const registry = openRegistry({
    // One try each: that others are made is the client's business, and told there.
    http: (request) => {
      sent.push(request.method);
      return http({ attempts: 1, ...request });
    },
    registry: address,
    credentials,
    mask: (secret) => masked.push(secret.reveal()),
  });
  return {
    ask: (access) =>
      registry.ask(accessRequestFor({ access, image: { host, path: "acme/app" }, registry: address })),
    settle: registry.settle,
    masked,
    sent,
  };
}

function world(given: Partial<World> = {}): World {
  return newWorld({
    accounts: [{ login: "acme", kind: "User" }],
    tokens: [{ kind: "classic", value: PAT, owner: "acme", scopes: ["write:packages"] }],
    ...given,
  });
}

const log = ({ requests }: Twin) =>
  requests.map(
    ({ method, path, status }) => `${method} ${path.replace(/uploads?\/.+/, "uploads/ID")} ${status}`,
  );

describe("against the twin", () => {
  test("a push is asked for with an upload that is begun and cancelled", async () => {
    await using twin = await startTwin(world(), { upstream: "shelf" });
    const { ask, settle, masked } = open(twin.host);
    const evidence = await ask("push");
    await settle();
    expect(evidence).toEqual({ kind: "accepted", step: "push probe", status: 202 });
    expect(log(twin)).toEqual([
      `GET /token?service=${encodeURIComponent(twin.host)}&scope=repository%3Aacme%2Fapp%3Apull%2Cpush 200`,
      `POST ${PATH}/blobs/uploads/ 202`,
      `DELETE ${PATH}/blobs/uploads/ID 405`,
    ]);
    expect(twin.requests[0]?.exchange).toEqual({
      user: "octocat",
      scopes: ["repository:acme/app:pull,push"],
    });
    expect(masked).toEqual([base64(PAT)]);
  });

  test.each<Access>(["pull", "delete"])("a %s is asked for with the list of tags", async (access) => {
    await using twin = await startTwin(world(), { upstream: "shelf" });
    const { ask, settle } = open(twin.host);
    await ask(access);
    await settle();
    expect(twin.requests[0]?.exchange?.scopes).toEqual(["repository:acme/app:pull"]);
    expect(log(twin).slice(1)).toEqual([`GET ${PATH}/tags/list?n=1 404`]);
  });

  test.each<[string, Partial<World>, object]>([
    [
      "an unknown token, at the exchange",
      { tokens: [] },
      { kind: "refused", step: "token exchange", status: 403, message: "denied" },
    ],
    [
      "a token of too few scopes, at the probe",
      { tokens: [{ kind: "classic", value: PAT, owner: "acme", scopes: ["read:packages"] }] },
      {
        kind: "refused",
        step: "push probe",
        status: 403,
        message: "permission_denied: The token provided does not match expected scopes.",
      },
    ],
    [
      "a list without read:packages where each scope must be listed, at the exchange",
      { policy: "literal" },
      { kind: "refused", step: "token exchange", status: 403, message: "denied" },
    ],
    [
      "nobody while the exchange is down",
      { faults: [{ path: "/token", status: 503 }] },
      { kind: "silent", step: "token exchange", reason: "it answered 503" },
    ],
    [
      "nobody while uploads are down",
      { faults: [{ path: "/uploads/", status: 503 }] },
      { kind: "silent", step: "push probe", reason: "it answered 503" },
    ],
    [
      "nobody when the connection breaks",
      { faults: [{ path: "/uploads/", reset: true }] },
      { kind: "silent", step: "push probe", reason: "it broke the connection" },
    ],
    [
      "nobody by the front page of a captive network",
      { faults: [{ path: "/token", status: 200, body: "<html>Log in" }] },
      { kind: "silent", step: "token exchange", reason: "its answer has no token" },
    ],
  ])("refused is %s", async (_story, given, expected) => {
    await using twin = await startTwin(world(given), { upstream: "shelf" });
    const { ask, settle } = open(twin.host);
    expect(await ask("push")).toEqual(expected);
    await settle();
    expect(log(twin).filter((line) => line.startsWith("DELETE"))).toEqual([]);
  });
});

const BEGUN: Reply = { status: 202, headers: { location: `${PATH}/blobs/uploads/1` } };
const TOKEN: Reply = { status: 200, body: JSON.stringify({ token: "bearer" }) };

/** A registry that gives a bearer to everybody; the rest is the test's. */
const registryOf = (answer: (line: string, seen: Seen) => Reply) =>
  serve((seen) =>
    seen.path.startsWith("/token") ? TOKEN : answer(`${seen.method} ${seen.path.replace(PATH, "")}`, seen),
  );

describe("the probe's upload is cancelled", () => {
  test.each<[string, Reply]>([
    ["is refused", { status: 405 }],
    ["fails", { status: 503, headers: { "retry-after": "0" } }],
    ["breaks the connection", "reset"],
  ])("once, and a cancellation that %s changes nothing", async (_story, reply) => {
    await using server = await registryOf((line) => (line.startsWith("DELETE") ? reply : BEGUN));
    const { ask, settle } = open(server.host);
    expect(await ask("push")).toMatchObject({ kind: "accepted" });
    await settle();
    expect(server.seen.map(({ method }) => method)).toEqual(["GET", "POST", "DELETE"]);
    expect(server.seen[2]).toMatchObject({ headers: { authorization: "Bearer bearer" } });
  });

  test("and the answer is not kept waiting by it", async () => {
    await using server = await registryOf((line) => (line.startsWith("DELETE") ? "never" : BEGUN));
    const { ask, settle } = open(server.host);
    await ask("push");
    const isOver = settle().then(() => "over");
    const isOpen = new Promise((resolve) => setImmediate(resolve, "open"));
    expect(await Promise.race([isOver, isOpen])).toBe("open");
  });

  test("at the query that the registry keeps its state in", async () => {
    const location = `${PATH}/blobs/uploads/1?_state=a%2Bb`;
    await using server = await registryOf(() => ({ status: 202, headers: { location } }));
    const { ask, settle } = open(server.host);
    await ask("push");
    await settle();
    expect(server.seen.at(-1)).toMatchObject({ method: "DELETE", path: location });
  });
});

test.each([
  ["another host", (other: string) => `http://${other}${PATH}/blobs/uploads/1`],
  ["another host, without a scheme", (other: string) => `//${other}/blobs/uploads/1`],
  ["another host, behind our own as a user name", (other: string) => `http://127.0.0.1@${other}/`],
  ["our own host by another scheme", (_other: string, own = "") => `https://${own}${PATH}/blobs/uploads/1`],
  ["nowhere", () => "http://["],
])("a Location at %s gets no request and no bearer", async (_story, location) => {
  await using other = await serve(() => ({ status: 204 }));
  await using server = await registryOf((_line, { headers }) => ({
    status: 202,
    headers: { location: location(other.host, String(headers.host)) },
  }));
  const { ask, settle, sent } = open(server.host);
  expect(await ask("push")).toMatchObject({ kind: "accepted" });
  await settle();
  // Sent by another scheme it would arrive nowhere, and all the same have left with the bearer.
  expect(sent).toEqual(["GET", "POST"]);
  expect(other.seen).toEqual([]);
  expect(server.seen).toHaveLength(2);
});

describe("the bearer", () => {
  test.each([
    ["token", { token: "one" }, "one"],
    ["access_token", { access_token: "two" }, "two"],
    ["both, the first of which counts", { token: "one", access_token: "two" }, "one"],
  ])("is read from %s, and masked before it is used", async (_story, body, expected) => {
    await using server = await serve(({ path }) =>
      path.startsWith("/token") ? { status: 200, body: JSON.stringify(body) } : BEGUN,
    );
    const { ask, settle, masked } = open(server.host);
    await ask("push");
    await settle();
    expect(masked).toEqual([expected]);
    expect(server.seen[1]).toMatchObject({ headers: { authorization: `Bearer ${expected}` } });
  });

  test.each([
    ["a line end, which would end the header", "a\r\nx-evil: 1"],
    ["a blank", "a b"],
    ["nothing", ""],
  ])("with %s in it is none", async (_story, token) => {
    await using server = await serve(() => ({ status: 200, body: JSON.stringify({ token }) }));
    const { ask, masked } = open(server.host);
    const reason = "its answer has no token";
    expect(await ask("push")).toEqual({ kind: "silent", step: "token exchange", reason });
    expect(masked).toEqual([]);
  });

  test("goes by Basic to the registry's own /token, with user and token", async () => {
    await using server = await registryOf(() => BEGUN);
    const { ask, settle } = open(server.host);
    await ask("push");
    await settle();
    expect(server.seen[0]?.headers.authorization).toBe(`Basic ${base64(`octocat:${PAT}`)}`);
  });
});
