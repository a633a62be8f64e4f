// What refers to an image by the registry's API: all pages, or a failure, and never a part of them.
import { expect, test } from "@jest/globals";

import { DIGEST, OTHER_DIGEST } from "../run/support/fakes.ts";
import { serve, type Reply } from "../support/server.ts";
import { imageAt, open } from "./support/open.ts";

const page = (digest: string, link?: string): Reply => ({
  status: 200,
  body: JSON.stringify({ manifests: [{ mediaType: "x", digest, size: 1 }] }),
  ...(link !== undefined && { headers: { link: `<${link}>; rel="next"` } }),
});

/** `reply` gets the number of the page, from 0; there is no list by the tag. */
async function find(reply: (page: number) => Reply) {
  let count = 0;
  await using server = await serve(({ path }) => {
    if (path.startsWith("/token")) return { status: 200, body: '{"token":"t"}' };
    return path.includes("/referrers/") ? reply(count++) : { status: 404 };
  });
  return await open(server.host).referrers.find(imageAt(server.host), DIGEST);
}

test("a list of two pages is read to its end", async () => {
  const found = await find((at) => (at === 0 ? page(DIGEST, "?page=2") : page(OTHER_DIGEST)));
  expect(found).toMatchObject({ kind: "referrers", entries: [{ digest: DIGEST }, { digest: OTHER_DIGEST }] });
});

test.each<[string, (page: number) => Reply, RegExp]>([
  ["is not there", (at) => (at === 0 ? page(DIGEST, "?page=2") : { status: 404 }), /404/],
  ["is on another host", () => page(DIGEST, "https://evil.example/2"), /goes on at another host/],
  ["is the same one", () => page(DIGEST, "?"), /circle/],
  ["leads to one more, without an end", (at) => page(DIGEST, `?page=${at}`), /more than 100 pages/],
])("a list whose next page %s is a failure: a signature may stand on it", async (_story, reply, reason) => {
  expect(await find(reply)).toMatchObject({
    kind: "request-failure",
    reason: expect.stringMatching(reason),
    retryable: false,
  });
});

test("a registry without the API has nothing to list by it", async () => {
  expect(await find(() => ({ status: 404 }))).toEqual({ kind: "referrers", entries: [] });
});
