// Whether everybody may pull: asked with nobody's credentials, once, and by two requests at most.
import { afterEach, describe, expect, test } from "@jest/globals";
import { openRegistry } from "../../src/registry/client.ts";
import { Secret } from "../../src/lib/secret.ts";
import { openHttp } from "../../src/net/http.ts";
import { accessRequestFor } from "../run/support/fakes.ts";
import { mint } from "../../twin/mint.ts";
import { serve, type Reply, type TestServer } from "../support/server.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

function open({ host, url }: TestServer) {
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  const masked: string[] = [];
  const address = { host, url, gitHub: undefined };
  const registry = openRegistry({
    http,
    registry: address,
    credentials: { username: "octocat", token: new Secret(mint("classic", "anonymous")) },
    mask: (secret) => masked.push(secret.reveal()),
  });
  const image = { host, path: "acme/web/app" };
  return { registry, masked, image, accessRequest: accessRequestFor({ image, registry: address }) };
}

const BEARER: Reply = { status: 200, body: '{"token":"of-nobody"}' };

test("an anonymous token is requested, for a pull alone, and the list of tags is read with it", async () => {
  await using server = await serve(({ path }) => (path.startsWith("/token") ? BEARER : { status: 200 }));
  const { registry, masked, image } = open(server);
  expect(await registry.askAnonymously(image)).toMatchObject({ kind: "accepted", step: "pull probe" });
  expect(server.seen.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)).toEqual([
    `GET /token?service=${server.host}&scope=repository:acme/web/app:pull`,
    "GET /v2/acme/web/app/tags/list?n=1",
  ]);
  expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([undefined, "Bearer of-nobody"]);
  // A token that everybody is given is no secret.
  expect(masked).toEqual([]);
});

describe("the answer is", () => {
  test.each<[string, Reply, Reply, string, number]>([
    ["no: the token is refused", { status: 401 }, { status: 200 }, "refused", 1],
    ["no: the token is denied", { status: 403 }, { status: 200 }, "refused", 1],
    ["no: the list is refused", BEARER, { status: 401 }, "refused", 2],
    ["no: there is no such package", BEARER, { status: 404 }, "refused", 2],
    ["unknown: no token in it", { status: 200, body: "{}" }, { status: 200 }, "silent", 1],
    ["unknown: the exchange fails, and is tried once", { status: 500 }, { status: 200 }, "silent", 1],
    ["unknown: the list fails, and is tried once", BEARER, { status: 503 }, "silent", 2],
    ["unknown: too many requests", { status: 429 }, { status: 200 }, "silent", 1],
    ["unknown: the connection breaks", "reset", { status: 200 }, "silent", 1],
  ])("%s", async (...[, exchange, list, kind, requests]) => {
    await using server = await serve(({ path }) => (path.startsWith("/token") ? exchange : list));
    const { registry, image } = open(server);
    expect(await registry.askAnonymously(image)).toMatchObject({ kind });
    expect(server.seen).toHaveLength(requests);
  });
});

test("the push's own bearer is neither used for it nor replaced by the anonymous one", async () => {
  await using server = await serve(({ path, headers }) =>
    path.startsWith("/token")
      ? { status: 200, body: `{"token":"${headers.authorization === undefined ? "of-nobody" : "ours"}"}` }
      : { status: 404 },
  );
  const { registry, image, accessRequest } = open(server);
  await registry.ask({ ...accessRequest, access: "pull" });
  await registry.askAnonymously(image);
  await registry.resolve(image, "main");
  const bearers = server.seen
    .filter(({ path }) => path.startsWith("/v2/"))
    .map(({ headers }) => headers.authorization);
  expect(bearers).toEqual(["Bearer ours", "Bearer of-nobody", "Bearer ours"]);
});
