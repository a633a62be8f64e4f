// Attack: a registry's challenge that reads one way to us and another way to docker, which takes the token where it says.
import { afterEach, describe, expect, test } from "@jest/globals";
import { findLoginFlaw } from "../../src/registry/challenge.ts";
import { openHttp } from "../../src/net/http.ts";
import { drip, pour, serveRaw } from "../support/raw-server.ts";
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
  return { flaw: await findLoginFlaw(http, registry), seen: server.seen };
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
  ["after other words", 'Bearer service="x", scope="a:b:c" , realm = "http://evil.example/token"'],
  ["in another case", 'bearer REALM="http://evil.example/token"'],
  ["after another challenge", ['Basic realm="x"', 'Bearer realm="http://evil.example/token"']],
  ["after one that is its own", 'Bearer realm="http://HOST/token", Bearer realm="http://evil.example/token"'],
  ["behind a name that is its own", 'Bearer realm="http://HOST@evil.example/token"'],
  ["with a path that is its own", 'Bearer realm="http://evil.example/HOST/token"'],
])("a realm on another host is found %s", async (_story, header) => {
  const { flaw } = await find(challenge(header));
  expect(flaw).toBe(
    "it sends logins to http://evil.example, which is not its own, so that docker was not given the token",
  );
});

const AMBIGUOUS =
  "it asks for a login in words that can be read in two ways, so that docker was not given the token";

test.each<[string, string | string[]]>([
  [
    "a realm in another parameter's quotes",
    'Bearer error="realm=\\"http://HOST/token\\"",realm="http://HOST/t"',
  ],
  ["a backslash in its host", 'Bearer realm="http://HOST\\@evil.example/token"'],
  ["a backslash before a letter", 'Bearer realm="http://\\HOST/token"'],
  ["two realms", 'Bearer realm="http://HOST/token",realm="http://HOST/other"'],
  ["two bearers", 'Bearer realm="http://HOST/token", Bearer realm="http://HOST/other"'],
  ["an address without quotes", "Bearer realm=http://evil.example/token,service=x"],
  ["a quote that does not close", 'Bearer realm="http://evil.example/token'],
  ["a quote that closes on the next line", ['Basic a="', 'Bearer realm="http://evil.example/",b="']],
  ["letters after a quote", 'Bearer realm="http://HOST/token"x'],
  ["two parameters without a comma", 'Bearer service="x" realm="http://evil.example/token"'],
  ["a parameter without a scheme", 'realm="http://evil.example/token"'],
  ["no scheme in its address", 'Bearer realm="//evil.example/token"'],
  ["another scheme in its address", 'Bearer realm="ftp://HOST/token"'],
  ["a tab in its address", 'Bearer realm="htt\tp://HOST/token"'],
  ["a user in its address", 'Bearer realm="http://evil.example@HOST/token"'],
  ["a port that is none", 'Bearer realm="http://HOST:99999/token"'],
  ["letters of another alphabet", 'Bearer realm="http://HOST/\u00e9"'],
])("docker gets no token by a challenge with %s", async (_story, header) => {
  const { flaw } = await find(challenge(header));
  expect(flaw).toMatch(/ so that docker was not given the token$/);
});

test("what can be read in two ways is called so", async () => {
  expect((await find(challenge('Bearer realm="http://HOST/a",realm="http://HOST/b"'))).flaw).toBe(AMBIGUOUS);
});

test.each([
  'error="realm=x"',
  'scope="repository:a:pull realm=http://HOST/token"',
  'error="Bearer realm=x, realm=y"',
])("a foreign realm is found beside %s", async (parameter) => {
  const { flaw } = await find(challenge(`Bearer ${parameter},realm="http://evil.example/token"`));
  expect(flaw).toContain("http://evil.example");
});

test.each([301, 302, 303, 307, 308])("a redirect by %d is not followed into a login", async (status) => {
  const { flaw } = await find((host) => ({ status, headers: { location: `http://${host}/v2/` } }));
  expect(flaw).toBe(`it redirects logins (${status}), so that docker was not given the token`);
});

describe("the head decides, though behind it there", () => {
  const head = 'HTTP/1.1 401 X\r\nwww-authenticate: Bearer realm="http://evil.example/token"\r\n';
  test.each<[string, Parameters<typeof serveRaw>[0]]>([
    [
      "is a body without an end",
      (socket) => {
        socket.write(`${head}\r\n`);
        pour(socket, "x".repeat(65_536));
      },
    ],
    [
      "is a body that drips",
      (socket) => {
        socket.write(`${head}content-length: 10000\r\n\r\n`);
        drip(socket, "x");
      },
    ],
  ])("%s", async (_story, speak) => {
    await using server = await serveRaw(speak);
    const { http, close } = openHttp({}, new AbortController().signal);
    closers.push(close);
    const flaw = await findLoginFlaw(http, { host: server.host, url: server.url, gitHub: undefined });
    expect(flaw).toContain("http://evil.example");
  });
});

test("a head that is too long for us, and not for docker, is no silence", async () => {
  const long = "x".repeat(40_000);
  const { flaw } = await find(() => ({ status: 401, headers: { "x-long": long } }));
  expect(flaw).toBe(AMBIGUOUS);
});

test.each<[string, (host: string) => Reply]>([
  ["its own realm", challenge('Bearer realm="http://HOST/token",service="ghcr.io"')],
  ["a realm without an address", challenge('Bearer realm="ghcr"')],
  ["a realm of Basic, which is followed by nobody", challenge('Basic realm="http://evil.example/"')],
  ["no challenge", () => ({ status: 200 })],
  ["its own Basic", challenge('Basic realm="Registry Realm", charset="UTF-8"')],
  ["a scheme that docker does not know", challenge('Negotiate abc==, Bearer realm="http://HOST/token"')],
  ["a challenge after empty elements", challenge(', ,Bearer realm="http://HOST/token" , service="x",')],
  ["a fault of its own", () => ({ status: 503, headers: { location: "/v2/" } })],
  ["too many requests", () => ({ status: 429 })],
  ["a broken connection", () => "reset"],
])("there is no flaw in %s", async (_story, answer) => {
  const { flaw, seen } = await find(answer);
  expect(flaw).toBeUndefined();
  expect(seen).toHaveLength(1);
});
