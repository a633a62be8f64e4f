// The tags of an image: all pages or none, on one host, and never without an end.
import { afterEach, describe, expect, test } from "@jest/globals";
import { openRegistry } from "../../src/registry/client.ts";
import { openHttp } from "../../src/net/http.ts";
import { Secret } from "../../src/lib/secret.ts";
import { mint } from "../../twin/mint.ts";
import { startTwin } from "../../twin/twin.ts";
import { newWorld } from "../../twin/world.ts";
import { accessRequestFor } from "../run/support/fakes.ts";
import { serve, type Reply, type Seen } from "../support/server.ts";

const PAT = mint("classic", "list");
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

function open(host: string) {
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  return openRegistry({
    http: (request) => http({ ...request, attempts: 1 }),
    registry: { host, url: `http://${host}`, gitHub: undefined },
    credentials: { username: "octocat", token: new Secret(PAT) },
    mask: () => undefined,
  });
}
const imageAt = (host: string) => ({ host, path: "acme/app" });

/** A registry whose list of tags is these replies, one after the other. */
const lists = (reply: (page: number, seen: Seen) => Reply) => {
  let page = 0;
  return serve((seen) => {
    if (seen.path.startsWith("/token")) return { status: 200, body: '{"token":"t"}' };
    return seen.path.includes("/tags/list") ? reply(page++, seen) : { status: 202 };
  });
};
const page = (tags: unknown, link?: string): Reply => ({
  status: 200,
  body: JSON.stringify({ name: "acme/app", tags }),
  ...(link === undefined ? {} : { headers: { link } }),
});

describe("the list is read", () => {
  test("page by page, to its end", async () => {
    await using server = await lists((index) =>
      index < 3
        ? page([`v${index}`], `</v2/acme/app/tags/list?last=v${index}&n=1>; rel="next"`)
        : page(["v3"]),
    );
    const found = await open(server.host).listTags(imageAt(server.host));
    expect(found).toEqual({ kind: "listed", tags: ["v0", "v1", "v2", "v3"] });
    const asked = server.seen.filter(({ path }) => path.includes("list")).map(({ path }) => path);
    expect(asked[0]).toBe("/v2/acme/app/tags/list?n=1000");
    expect(asked[3]).toContain("last=v2");
  });

  test.each([
    ["whose last tag was deleted", page(null), { kind: "listed", tags: [] }],
    ["that nobody has pushed yet", { status: 404 }, { kind: "none" }],
    [
      "behind a refusal",
      { status: 403 },
      { kind: "unknown", reason: "the registry answered 403", retryable: false },
    ],
    [
      "behind a proxy's page",
      { status: 200, body: "<html>" },
      { kind: "unknown", reason: "the registry answered 200", retryable: true },
    ],
    [
      "behind a fault",
      { status: 500 },
      { kind: "unknown", reason: "the registry answered 500", retryable: true },
    ],
  ])("of a package %s", async (_story, reply, expected) => {
    await using server = await lists(() => reply);
    expect(await open(server.host).listTags(imageAt(server.host))).toEqual(expected);
  });

  test("not at all when a later page is missing: the highest version may be on it", async () => {
    await using server = await lists((index) =>
      index === 0 ? page(["v1"], "</v2/acme/app/tags/list?last=v1>; rel=next") : { status: 500 },
    );
    expect(await open(server.host).listTags(imageAt(server.host))).toMatchObject({ kind: "unknown" });
  });

  test("not without an end", async () => {
    await using server = await lists((index) =>
      page(["v"], `</v2/acme/app/tags/list?page=${index}>; rel="next"`),
    );
    const found = await open(server.host).listTags(imageAt(server.host));
    expect(found).toMatchObject({ kind: "unknown", reason: expect.stringContaining("too many") });
    expect(server.seen.length).toBeLessThan(510);
  });
});

test("a next page on another host is not followed: the bearer would go along", async () => {
  await using stranger = await serve(() => page(["evil"]));
  await using server = await lists(() => page(["v1"], `<${stranger.url}/v2/acme/app/tags/list>; rel="next"`));
  const found = await open(server.host).listTags(imageAt(server.host));
  expect(stranger.seen).toEqual([]);
  // The highest version may be on it.
  expect(found).toMatchObject({ kind: "unknown", reason: "its list of tags goes on at another host" });
});

test("the tag list uses the probe's bearer, and runs beside the probe", async () => {
  const waiting: string[] = [];
  await using server = await serve(({ path, method }) => {
    waiting.push(`${method} ${path.split("?")[0] ?? ""}`);
    if (path.startsWith("/token")) return { status: 200, body: '{"token":"t"}' };
    return path.includes("list") ? page(["v1"]) : { status: 202 };
  });
  const registry = open(server.host);
  const image = imageAt(server.host);
  const address = { host: server.host, url: server.url, gitHub: undefined };
  const [probe, tags] = await Promise.all([
    registry.ask(accessRequestFor({ image, registry: address })),
    registry.listTags(image),
  ]);
  expect(probe.kind).toBe("accepted");
  expect(tags).toEqual({ kind: "listed", tags: ["v1"] });
  expect(waiting.filter((request) => request === "GET /token")).toHaveLength(1);
});

test("the tag list of each image uses that image's bearer", async () => {
  await using server = await lists(() => page(["v1"]));
  const registry = open(server.host);
  const address = { host: server.host, url: server.url, gitHub: undefined };
  for (const path of ["acme/app", "acme/other"])
    await registry.ask(accessRequestFor({ image: { host: server.host, path }, registry: address }));
  await Promise.all(
    ["acme/app", "acme/other"].map((path) => registry.resolve({ host: server.host, path }, "v1")),
  );
  const exchanges = server.seen.filter(({ path }) => path.startsWith("/token")).map(({ path }) => path);
  expect(exchanges).toHaveLength(2);
  expect(exchanges[1]).toContain("acme%2Fother");
});

test("the twin lists what was pushed, and knows nothing of what was not", async () => {
  const world = newWorld({
    accounts: [{ login: "acme", kind: "User" }],
    tokens: [{ kind: "classic", value: PAT, owner: "acme", scopes: ["write:packages"] }],
  });
  await using twin = await startTwin(world, { upstream: "shelf" });
  const registry = open(twin.host);
  expect(await registry.listTags(imageAt(twin.host))).toEqual({ kind: "none" });
  const authorization = `Bearer ${Buffer.from(PAT).toString("base64")}`;
  const headers = { authorization, "content-type": "application/vnd.oci.image.index.v1+json" };
  await fetch(`${twin.url}/v2/acme/app/manifests/1.2.3`, { method: "PUT", headers, body: "{}" });
  expect(await registry.listTags(imageAt(twin.host))).toEqual({ kind: "listed", tags: ["1.2.3"] });
});
