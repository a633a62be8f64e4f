// Docker takes the token to wherever the registry's challenge says, so the challenge is read before docker has it.
import { afterEach, expect, test } from "@jest/globals";
import { findForeignRealm } from "../../src/registry/auth.ts";
import { openHttp } from "../../src/net/http.ts";
import { serve, type Reply } from "../support/server.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** What is found at a registry that answers so; `HOST` in a header is the registry itself. */
async function find(answer: (host: string) => Reply) {
  await using server = await serve(({ headers }) => answer(headers.host ?? ""));
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  const registry = { host: server.host, url: server.url, gitHub: undefined };
  return { flaw: await findForeignRealm(http, registry), seen: server.seen };
}

const challenge = (header: string | string[]) => (host: string) => ({
  status: 401,
  headers: { "www-authenticate": [header].flat().map((line) => line.replaceAll("HOST", host)) },
});

test("one request asks for it, without a credential", async () => {
  const { seen } = await find(challenge('Bearer realm="http://HOST/token",service="ghcr.io"'));
  expect(seen).toMatchObject([{ method: "GET", path: "/v2/" }]);
  expect(seen[0]?.headers.authorization).toBeUndefined();
});

test.each<[string, string | string[]]>([
  ["in quotes", 'Bearer realm="http://evil.example/token",service="x"'],
  ["without quotes", "Bearer realm=http://evil.example/token,service=x"],
  ["after other words", 'Bearer service="x", scope="a:b:c" , realm = "http://evil.example/token"'],
  ["in another case", 'bearer REALM="http://evil.example/token"'],
  ["after another challenge", ['Basic realm="x"', 'Bearer realm="http://evil.example/token"']],
  ["after one that is its own", 'Bearer realm="http://HOST/token", Bearer realm="http://evil.example/token"'],
  ["behind a name that is its own", 'Bearer realm="http://HOST@evil.example/token"'],
  ["with a path that is its own", 'Bearer realm="http://evil.example/HOST/token"'],
])("a realm on another host is found %s", async (_story, header) => {
  const { flaw } = await find(challenge(header));
  expect(flaw).toBe(
    "it sends whoever logs in to http://evil.example, which is not its own, so that docker was not given the token",
  );
});

test.each<[string, (host: string) => Reply]>([
  ["its own realm", challenge('Bearer realm="http://HOST/token",service="ghcr.io"')],
  ["a realm without an address", challenge('Bearer realm="ghcr"')],
  ["a realm of Basic, which is followed by nobody", challenge('Basic realm="http://evil.example/"')],
  ["no challenge", () => ({ status: 200 })],
  ["a fault of its own", () => ({ status: 503 })],
  ["a broken connection", () => "reset"],
])("there is no flaw in %s", async (_story, answer) => {
  const { flaw, seen } = await find(answer);
  expect(flaw).toBeUndefined();
  expect(seen).toHaveLength(1);
});
