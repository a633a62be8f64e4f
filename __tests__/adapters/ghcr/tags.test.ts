// Tags are set by sending the very manifest that was pushed under another name, and read back one by one.
import { afterEach, describe, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { openRegistry, type SettlingRegistry } from "../../../src/adapters/ghcr/registry.ts";
import { openHttp } from "../../../src/adapters/http.ts";
import { parseDigest } from "../../../src/domain/image-reference.ts";
import { Secret } from "../../../src/domain/secret.ts";
import { mint } from "../../../twin/mint.ts";
import { startTwin, type Twin } from "../../../twin/twin.ts";
import { newWorld, type Fault, type World } from "../../../twin/world.ts";
import { digest, DIGEST, OTHER_DIGEST, questionFor } from "../../app/support/fakes.ts";
import { serve, type Reply } from "../support/server.ts";

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

test("a tag gets the same bytes of the same media type, and reads back the same digest", async () => {
  await using twin = await start();
  const registry = open(twin.host);
  const set = await registry.tag(imageAt(twin.host), PUSHED, ["v1", "v2"]);
  expect(set).toEqual(["v1", "v2"].map((tag) => ({ tag, digest: PUSHED })));
  const read = await registry.readBack(imageAt(twin.host), ["first", "v1", "v2"]);
  expect(read).toEqual(["first", "v1", "v2"].map((tag) => ({ tag, digest: PUSHED })));
  const answer = await fetch(`${twin.url}${PATH}/manifests/v2`, {
    headers: { authorization: `Bearer ${Buffer.from(PAT).toString("base64")}` },
  });
  expect(answer.headers.get("content-type")).toBe(INDEX);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(MANIFEST);
});

test("every kind of manifest that docker pushes is asked for", async () => {
  await using twin = await start();
  await open(twin.host).tag(imageAt(twin.host), PUSHED, ["v1"]);
  const get = twin.requests.find(({ method, path }) => method === "GET" && path.includes("/manifests/"));
  expect(get?.headers.accept?.split(", ")).toEqual([
    INDEX,
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.docker.distribution.manifest.v2+json",
  ]);
});

test("no tag to set asks for nothing", async () => {
  await using twin = await start();
  const before = twin.requests.length;
  expect(await open(twin.host).tag(imageAt(twin.host), PUSHED, [])).toEqual([]);
  expect(twin.requests).toHaveLength(before);
});

describe("a tag that fails tells why, and the others are set all the same:", () => {
  const denied = { errors: [{ code: "DENIED", message: "permission_denied:\n write_package" }] };
  test.each<[string, Fault, string]>([
    [
      "refused",
      { path: "/manifests/v1", method: "PUT", status: 403, body: denied },
      "the registry answered 403, permission_denied: write_package",
    ],
    ["without a reason", { path: "/manifests/v1", method: "PUT", status: 500 }, "the registry answered 500"],
    [
      "by a broken connection",
      { path: "/manifests/v1", method: "PUT", reset: true },
      "it broke the connection",
    ],
  ])("%s", async (_story, fault, reason) => {
    await using twin = await start([fault]);
    const set = await open(twin.host).tag(imageAt(twin.host), PUSHED, ["v1", "v2"]);
    expect(set).toEqual([
      { tag: "v1", digest: undefined, reason },
      { tag: "v2", digest: PUSHED },
    ]);
  });
});

test("a manifest that is not there sets no tag", async () => {
  await using twin = await start();
  const set = await open(twin.host).tag(imageAt(twin.host), DIGEST, ["v1", "v2"]);
  const reason = "the registry answered 404, manifest unknown";
  expect(set).toEqual(["v1", "v2"].map((tag) => ({ tag, digest: undefined, reason })));
  expect(count(twin, "PUT", `${PATH}/manifests/v`)).toBe(0);
});

test("without a bearer no tag is set, and the exchange's refusal is the reason", async () => {
  await using twin = await start([
    { path: "^/token", status: 403, body: { errors: [{ message: "denied" }] } },
  ]);
  const set = await open(twin.host).tag(imageAt(twin.host), PUSHED, ["v1"]);
  expect(set).toEqual([{ tag: "v1", digest: undefined, reason: "the registry answered 403, denied" }]);
  expect(count(twin, "GET", `${PATH}/manifests`)).toBe(0);
});

describe("reading back", () => {
  test.each<[string, Reply, object]>([
    [
      "takes another digest as it is",
      { status: 200, headers: { "docker-content-digest": OTHER_DIGEST } },
      { tag: "v1", digest: OTHER_DIGEST },
    ],
    [
      "takes no half digest",
      { status: 200, headers: { "docker-content-digest": "sha256:abc" } },
      { tag: "v1", digest: undefined, reason: "the registry answered 200" },
    ],
    ["tells of a tag that is gone", { status: 404 }, { tag: "v1", reason: "the registry answered 404" }],
  ])("%s", async (_story, reply, expected) => {
    await using server = await serve(({ path }) =>
      path.startsWith("/token") ? { status: 200, body: '{"token":"t"}' } : reply,
    );
    expect(await open(server.host).readBack(imageAt(server.host), ["v1"])).toMatchObject([expected]);
    expect(server.seen[1]?.method).toBe("HEAD");
  });
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
    await registry.ask(questionFor({ image, registry: address }));
    lifetime.over = true;
    const tags = Array.from({ length: 12 }, (_none, index) => `v${index}`);
    const read = await registry.readBack(image, tags);
    expect(read).toEqual(tags.map((tag) => ({ tag, digest: digest("c") })));
    const exchanges = server.seen.filter(({ path }) => path.startsWith("/token"));
    expect(exchanges).toHaveLength(2);
    expect(exchanges[1]?.path).toContain("pull%2Cpush");
  });

  test("is not renewed again and again where the new one is refused, too", async () => {
    await using server = await serve(({ path }) =>
      path.startsWith("/token") ? { status: 200, body: '{"token":"t"}' } : { status: 401 },
    );
    const read = await open(server.host).readBack(imageAt(server.host), ["v1"]);
    expect(read).toEqual([{ tag: "v1", digest: undefined, reason: "the registry answered 401" }]);
    expect(server.seen.map(({ method }) => method)).toEqual(["GET", "HEAD", "GET", "HEAD"]);
  });
});
