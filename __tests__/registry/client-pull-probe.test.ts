// Whether a package may be read is asked by reading its list of tags.
import { afterEach, expect, test } from "@jest/globals";
import { openRegistry } from "../../src/registry/client.ts";
import { openHttp } from "../../src/net/http.ts";
import { Secret } from "../../src/lib/secret.ts";
import { accessRequestFor } from "../run/support/fakes.ts";
import { mint } from "../../twin/mint.ts";
import { serve } from "../support/server.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

test.each([
  [200, "accepted"],
  [202, "silent"],
  [401, "refused"],
  [403, "refused"],
  [404, "refused"],
  [500, "silent"],
])("a list answered with %i is %s, and nothing is begun that had to be cancelled", async (status, kind) => {
  await using server = await serve(({ path }) =>
    path.startsWith("/token")
      ? { status: 200, body: '{"token":"t"}' }
      : { status, headers: { location: "/x" } },
  );
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  const address = { host: server.host, url: server.url, gitHub: undefined };
  const credentials = { username: "octocat", token: new Secret(mint("classic", "pull")) };
  const registry = openRegistry({
    http: (request) => http({ ...request, attempts: 1 }),
    registry: address,
    credentials,
    mask: () => undefined,
  });
  const image = { host: server.host, path: "acme/app" };
  const accessRequest = accessRequestFor({ image, registry: address, access: "pull" });
  expect(await registry.ask(accessRequest)).toMatchObject({ kind, step: "pull probe" });
  await registry.settle();
  expect(server.seen.map(({ method, path }) => `${method} ${path.split("?")[0] ?? ""}`)).toEqual([
    "GET /token",
    "GET /v2/acme/app/tags/list",
  ]);
  expect(server.seen[1]?.headers.authorization).toBe("Bearer t");
});
