// A registry that was down before the build is asked anew after it.
import { afterEach, expect, test } from "@jest/globals";
import { openRegistry } from "../../src/registry/client.ts";
import { openHttp } from "../../src/net/http.ts";
import { Secret } from "../../src/lib/secret.ts";
import { mint } from "../../twin/mint.ts";
import { DIGEST, accessRequestFor } from "../run/support/fakes.ts";
import { serve, type Reply } from "../support/server.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

test.each<[string, Reply]>([
  ["answered 503", { status: 503 }],
  ["broke the connection", "reset"],
  ["gave no token", { status: 200, body: "{}" }],
])("an exchange that %s before the build is made once more for the tags", async (_story, first) => {
  let exchanges = 0;
  await using server = await serve(({ path }) => {
    if (!path.startsWith("/token")) return { status: 200, headers: { "docker-content-digest": DIGEST } };
    return ++exchanges === 1 ? first : { status: 200, body: '{"token":"t"}' };
  });
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  const address = { host: server.host, url: server.url, gitHub: undefined };
  const credentials = { username: "octocat", token: new Secret(mint("classic", "recovery")) };
  const registry = openRegistry({
    http: (request) => http({ attempts: 1, ...request }),
    registry: address,
    credentials,
    mask: () => undefined,
  });
  const image = { host: server.host, path: "acme/app" };
  const evidence = await registry.ask(accessRequestFor({ image, registry: address }));
  expect(evidence).toMatchObject({ kind: "silent", step: "token exchange" });
  const found = await Promise.all(["v1", "v2"].map((tag) => registry.resolve(image, tag)));
  expect(found).toEqual([1, 2].map(() => ({ kind: "at", digest: DIGEST })));
  expect(exchanges).toBe(2);
});
