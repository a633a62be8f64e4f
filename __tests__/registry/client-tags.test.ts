// Tags are set by sending the very manifest that was pushed under another name, and read back one by one.
import { afterEach, describe, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { openRegistry, type SettlingRegistry } from "../../src/registry/client.ts";
import { openHttp } from "../../src/net/http.ts";
import { parseDigest } from "../../src/oci/reference.ts";
import { Secret } from "../../src/lib/secret.ts";
import { mint } from "../../twin/mint.ts";
import { startTwin, type Twin } from "../../twin/twin.ts";
import { newWorld, type Fault, type World } from "../../twin/world.ts";
import { digest, DIGEST, OTHER_DIGEST, accessRequestFor } from "../run/support/fakes.ts";
import { serve, type Reply } from "../support/server.ts";
import type { RequestFailure } from "../../src/lib/request-failure.ts";

const PAT = mint("classic", "tags");
const PATH = "/v2/acme/app";
const INDEX = "application/vnd.oci.image.index.v1+json";
/** With a line end and an odd order of keys, which a manifest that is read and written again would lose. */
const MANIFEST = Buffer.from('{ "manifests": [],\r\n"schemaVersion":2 }\n');
const PUSHED = parseDigest(`sha256:${createHash("sha256").update(MANIFEST).digest("hex")}`) ?? DIGEST;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const imageAt = (host: string) => ({ host, path: "acme/app" });

function open(host: string): SettlingRegistry {
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  return openRegistry({
    http: (request) => http({ attempts: 1, ...request }),
    registry: { host, url: `http://${host}`, gitHub: undefined },
    credentials: { username: "octocat", token: new Secret(PAT) },
    mask: () => undefined,
  });
}

/** A registry that holds the manifest under `first`. */
async function start(faults: Fault[] = []): Promise<Twin> {
  const world: World = newWorld({
    accounts: [{ login: "acme", kind: "User" }],
    tokens: [{ kind: "classic", value: PAT, owner: "acme", scopes: ["write:packages"] }],
  });
  const twin = await startTwin(world, { upstream: "shelf" });
  const authorization = `Bearer ${Buffer.from(PAT).toString("base64")}`;
  const headers = { authorization, "content-type": INDEX };
  await fetch(`${twin.url}${PATH}/manifests/first`, { method: "PUT", headers, body: MANIFEST });
  world.faults.push(...faults);
  return twin;
}

const count = ({ requests }: Twin, method: string, path: string) =>
  requests.filter((request) => request.method === method && request.path.startsWith(path)).length;

/** Sets a tag to what was pushed, as a publication does. */
async function point(name: string, host: string): Promise<{ kind: "set" } | RequestFailure> {
  const registry = open(host);
  const found = await registry.manifest(imageAt(host), PUSHED);
  return found.kind === "request-failure" ? found : registry.tag(imageAt(host), name, found);
}

test("a tag gets the same bytes of the same media type, and reads back the same digest", async () => {
  await using twin = await start();
  const registry = open(twin.host);
  expect(await registry.resolve(imageAt(twin.host), "v1")).toEqual({ kind: "missing" });
  expect(await point("v1", twin.host)).toEqual({ kind: "set" });
  for (const reference of ["first", "v1", PUSHED])
    expect(await registry.resolve(imageAt(twin.host), reference)).toEqual({ kind: "at", digest: PUSHED });
  const answer = await fetch(`${twin.url}${PATH}/manifests/v1`, {
    headers: { authorization: `Bearer ${Buffer.from(PAT).toString("base64")}` },
  });
  expect(answer.headers.get("content-type")).toBe(INDEX);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(MANIFEST);
});

test("every kind of manifest that docker pushes is asked for", async () => {
  await using twin = await start();
  await open(twin.host).manifest(imageAt(twin.host), PUSHED);
  const get = twin.requests.find(({ method, path }) => method === "GET" && path.includes("/manifests/"));
  expect(get?.headers.accept?.split(", ")).toEqual([
    INDEX,
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.docker.distribution.manifest.v2+json",
  ]);
});

const told = (code: string, message: string) => ({ errors: [{ code, message }] });

describe("a tag that cannot be set tells why, whose fault it is, and when to try again:", () => {
  test.each<[string, Omit<Extract<Fault, { status: number }>, "path">, Partial<RequestFailure>]>([
    [
      "a refusal",
      { status: 403, body: told("DENIED", "permission_denied:\n write_package") },
      { reason: "the registry answered 403, permission_denied: write_package", retryable: false },
    ],
    ["an error of its own", { status: 500 }, { reason: "the registry answered 500", retryable: true }],
    [
      "too many requests",
      { status: 429, headers: { "retry-after": "2" } },
      { retryable: true, retryAfter: 2_000 },
    ],
    [
      "too many requests, in ghcr.io's own form",
      { status: 429, body: told("TOOMANYREQUESTS", "retry-after: 1.5ms, allowed: 44000/minute") },
      { retryable: true, retryAfter: 1.5 },
    ],
    [
      "an upload that it has lost",
      { status: 404, body: told("MANIFEST_BLOB_UNKNOWN", "blob unknown to registry") },
      { retryable: true },
    ],
    [
      "an upload that it calls invalid",
      { status: 400, body: told("BLOB_UPLOAD_INVALID", "") },
      { retryable: true },
    ],
    [
      "a manifest that it calls invalid",
      { status: 400, body: told("MANIFEST_INVALID", "") },
      { retryable: false },
    ],
    [
      "a status that sets nothing",
      { status: 202 },
      { reason: "the registry answered 202", retryable: false },
    ],
  ])("%s", async (_story, fault, expected) => {
    await using twin = await start([{ path: "/manifests/v1", method: "PUT", ...fault }]);
    expect(await point("v1", twin.host)).toMatchObject({ kind: "request-failure", ...expected });
    expect(count(twin, "PUT", `${PATH}/manifests/v1`)).toBe(1);
  });

  test("a broken connection", async () => {
    await using twin = await start([{ path: "/manifests/v1", method: "PUT", reset: true }]);
    const reason = "it broke the connection";
    expect(await point("v1", twin.host)).toMatchObject({ reason, retryable: true });
  });

  test("an exchange that refuses", async () => {
    await using twin = await start([{ path: "^/token", status: 403, body: told("DENIED", "denied") }]);
    const reason = "the registry answered 403, denied";
    expect(await point("v1", twin.host)).toMatchObject({ reason, retryable: false });
    expect(count(twin, "GET", `${PATH}/manifests`)).toBe(0);
  });
});

test("a manifest that arrives cut short is no manifest", async () => {
  await using twin = await start([
    {
      path: `/manifests/${PUSHED}`,
      status: 200,
      headers: { "content-type": INDEX },
      body: '{ "manifests": [',
    },
  ]);
  expect(await open(twin.host).manifest(imageAt(twin.host), PUSHED)).toMatchObject({
    kind: "request-failure",
    reason: "its manifest arrived damaged",
    retryable: true,
  });
});

test("a manifest that was pushed and is not there is the registry's fault", async () => {
  await using twin = await start();
  expect(await open(twin.host).manifest(imageAt(twin.host), DIGEST)).toMatchObject({
    kind: "request-failure",
    reason: "the registry answered 404, manifest unknown",
    retryable: true,
  });
});

describe("a tag points", () => {
  const at = (digest: string): Reply => ({ status: 200, headers: { "docker-content-digest": digest } });
  test.each<[string, Reply, object]>([
    ["where the registry says", at(OTHER_DIGEST), { kind: "at", digest: OTHER_DIGEST }],
    ["to no half digest", at("sha256:abc"), { kind: "request-failure", reason: "the registry answered 200" }],
    ["nowhere when there is none", { status: 404 }, { kind: "missing" }],
    ["nobody knows where when it is refused", { status: 403 }, { kind: "request-failure", retryable: false }],
    ["nobody knows where when it fails", { status: 502 }, { kind: "request-failure", retryable: true }],
  ])("%s", async (_story, reply, expected) => {
    await using server = await serve(({ path }) =>
      path.startsWith("/token") ? { status: 200, body: '{"token":"t"}' } : reply,
    );
    expect(await open(server.host).resolve(imageAt(server.host), "v1")).toMatchObject(expected);
    expect(server.seen[1]?.method).toBe("HEAD");
  });
});

describe("a tag points, by its content,", () => {
  const body = '{"schemaVersion":2}';
  const hash = `sha256:${createHash("sha256").update(body).digest("hex")}`;
  const named = (name: string): Reply => ({ status: 200, headers: { "docker-content-digest": name }, body });
  const lie = { kind: "request-failure", retryable: true };
  test.each<[string, Reply, object]>([
    ["where the registry says", named(hash), { kind: "at", digest: hash }],
    ["where its hash says", { status: 200, body }, { kind: "at", digest: hash }],
    ["nobody knows where, when the registry calls it by another digest", named(OTHER_DIGEST), lie],
    [
      "nobody knows where, and no words of the registry are repeated",
      named("::error::"),
      { reason: `the registry calls it something else, and its content has the hash ${hash}` },
    ],
    ["nowhere when there is none", { status: 404 }, { kind: "missing" }],
    [
      "nobody knows where, when it is refused",
      { status: 403 },
      { kind: "request-failure", retryable: false },
    ],
  ])("%s", async (_story, reply, expected) => {
    await using server = await serve(({ path }) =>
      path.startsWith("/token") ? { status: 200, body: '{"token":"t"}' } : reply,
    );
    expect(await open(server.host).resolveVerified(imageAt(server.host), "v1")).toMatchObject(expected);
    expect(server.seen[1]?.method).toBe("GET");
  });
});

test.each<[string, Reply, boolean | undefined]>([
  ["an image with tags is there", { status: 200, body: '{"tags":["v1"]}' }, true],
  ["an image without tags is there", { status: 200, body: '{"tags":null}' }, true],
  ["no image is there after a 404", { status: 404 }, false],
  ["unknown after a 403", { status: 403 }, undefined],
  ["unknown after a 503", { status: 503 }, undefined],
])("whether an image is there: %s", async (_story, reply, expected) => {
  await using server = await serve(({ path }) =>
    path.startsWith("/token") ? { status: 200, body: '{"token":"t"}' } : reply,
  );
  expect(await open(server.host).exists(imageAt(server.host))).toBe(expected);
  expect(server.seen[1]?.path).toBe(`${PATH}/tags/list?n=1`);
});

describe("a bearer that has run out during a long build", () => {
  /** Takes the newest bearer only; each exchange makes one. */
  async function forgetful(lifetime: { over: boolean }) {
    let newest = 0;
    return serve(({ path, headers }) => {
      if (path.startsWith("/token")) return { status: 200, body: JSON.stringify({ token: `t${++newest}` }) };
      if (path.endsWith("/uploads/")) return { status: 202 };
      const isGood = headers.authorization === `Bearer t${newest}` && (!lifetime.over || newest > 1);
      return isGood ? { status: 200, headers: { "docker-content-digest": digest("c") } } : { status: 401 };
    });
  }

  test("is renewed once for many requests", async () => {
    const lifetime = { over: false };
    await using server = await forgetful(lifetime);
    const registry = open(server.host);
    const image = imageAt(server.host);
    const address = { host: server.host, url: server.url, gitHub: undefined };
    await registry.ask(accessRequestFor({ image, registry: address }));
    lifetime.over = true;
    const tags = Array.from({ length: 12 }, (_none, index) => `v${index}`);
    const read = await Promise.all(tags.map((tag) => registry.resolve(image, tag)));
    expect(read).toEqual(tags.map(() => ({ kind: "at", digest: digest("c") })));
    const exchanges = server.seen.filter(({ path }) => path.startsWith("/token"));
    expect(exchanges).toHaveLength(2);
    expect(exchanges[1]?.path).toContain("pull%2Cpush");
  });

  test("is asked for anew by the next try, when its renewal failed", async () => {
    let exchanges = 0;
    await using server = await serve(({ path, headers }) => {
      if (path.startsWith("/token"))
        return ++exchanges === 2
          ? { status: 503 }
          : { status: 200, body: JSON.stringify({ token: `t${exchanges}` }) };
      return headers.authorization === "Bearer t1" ? { status: 401 } : { status: 404 };
    });
    const registry = open(server.host);
    expect(await registry.resolve(imageAt(server.host), "v1")).toMatchObject({
      reason: "the registry answered 503",
    });
    expect(await registry.resolve(imageAt(server.host), "v1")).toEqual({ kind: "missing" });
  });

  test("is not renewed again and again where the new one is refused, too", async () => {
    await using server = await serve(({ path }) =>
      path.startsWith("/token") ? { status: 200, body: '{"token":"t"}' } : { status: 401 },
    );
    const read = await open(server.host).resolve(imageAt(server.host), "v1");
    expect(read).toMatchObject({ reason: "the registry answered 401", retryable: false });
    expect(server.seen.map(({ method }) => method)).toEqual(["GET", "HEAD", "GET", "HEAD"]);
  });
});
