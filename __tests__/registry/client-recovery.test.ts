// A registry that was down before the build is asked anew after it, and one that has refused is not.
import { afterEach, expect, test } from "@jest/globals";
import { openRegistry } from "../../src/registry/client.ts";
import { openHttp } from "../../src/net/http.ts";
import { Secret } from "../../src/lib/secret.ts";
import { mint } from "../../twin/mint.ts";
import { DIGEST, accessRequestFor } from "../run/support/fakes.ts";
import { serve, type Reply } from "../support/server.ts";

const REFUSAL = JSON.stringify({ errors: [{ code: "DENIED", message: "denied" }] });
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A registry whose first exchange is answered so, and the number of its exchanges. */
async function openWith(first: Reply) {
  let exchanges = 0;
  const server = await serve(({ path }) => {
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
  const request = accessRequestFor({ image, registry: address });
  return {
    registry,
    image,
    request,
    count: () => exchanges,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

test.each<[string, Reply]>([
  ["answered 503", { status: 503 }],
  ["broke the connection", "reset"],
  ["gave no token", { status: 200, body: "{}" }],
])("an exchange that %s before the build is made once more for the tags", async (_story, first) => {
  await using opened = await openWith(first);
  const { registry, image, request, count } = opened;
  const evidence = await registry.ask(request);
  expect(evidence).toMatchObject({ kind: "silent", step: "token exchange" });
  const found = await Promise.all(["v1", "v2"].map((tag) => registry.resolve(image, tag)));
  expect(found).toEqual([1, 2].map(() => ({ kind: "at", digest: DIGEST })));
  expect(count()).toBe(2);
});

test.each([401, 403])(
  "a login that was refused with %d before the build is not sent once more for what is read beside",
  async (status) => {
    await using opened = await openWith({ status, body: REFUSAL });
    const { registry, image, request, count } = opened;
    expect(await registry.ask(request)).toMatchObject({ kind: "refused", step: "token exchange", status });
    const found = await registry.resolve(image, "v1");
    expect(found).toMatchObject({ kind: "request-failure", retryable: false });
    expect(count()).toBe(1);
  },
);
