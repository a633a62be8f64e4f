// Attack: a registry redirects docker's login, or asks for it in words that can be read in two ways; by the built action.
import { expect, test } from "@jest/globals";
import { hostileAt } from "../support/hostile-front.ts";
import { serve } from "../support/server.ts";
import { classic, PAT, play } from "../support/story.ts";

const tokens = [classic("read:packages, write:packages")];
const inputs = { token: PAT, tags: "1.0.0,latest" };

const head = (status: number, name: string, value: string) =>
  `HTTP/1.1 ${status} X\r\n${name}: ${value}\r\ncontent-length: 0\r\n\r\n`;

test.each<[string, (elsewhere: string) => string]>([
  ["by 302", (url) => head(302, "location", `${url}/v2/`)],
  ["by 307", (url) => head(307, "location", `${url}/v2/`)],
  [
    "by a realm beside another parameter's quotes",
    (url) => head(401, "www-authenticate", `Bearer error="realm=x",realm="${url}/token"`),
  ],
  [
    "by two realms",
    (url) => head(401, "www-authenticate", `Bearer realm="http://127.0.0.1/",realm="${url}/token"`),
  ],
  ["by a backslash", (url) => head(401, "www-authenticate", `Bearer realm="${url}\\@127.0.0.1/token"`)],
  ["in no HTTP", () => "SSH-2.0-OpenSSH_9.9\r\n"],
])("a login that is sent elsewhere %s ends the run before docker has the token", async (_way, speak) => {
  await using elsewhere = await serve(() => ({ status: 200, body: '{"token":"t"}' }));
  const front = hostileAt(/^GET \/v2\/$/, (socket) => socket.end(speak(elsewhere.url)));
  const told = await play({ world: { tokens }, inputs, front });
  expect(told.exitCode).toBe(1);
  expect(told.outputs).toMatchObject({ pushed: "false", code: "registry-unavailable" });
  const logins = told.docker.filter(({ args }) => args[0] === "login");
  expect(logins.map(({ input }) => input)).toEqual([""]);
  expect(told.docker.filter(({ args }) => args.includes("build"))).toEqual([]);
  expect(told.annotations.at(-1)?.message).toContain("so that docker was not given the token");
  expect(elsewhere.seen).toEqual([]);
  expect(told.left).toEqual([]);
});

test.each<[string, string]>([
  ["a fault of its own", "HTTP/1.1 503 X\r\ncontent-length: 0\r\n\r\n"],
  ["too many requests", "HTTP/1.1 429 X\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n"],
  ["silence", ""],
])("%s at the login is docker's to report", async (_way, says) => {
  const front = hostileAt(/^GET \/v2\/$/, (socket) => socket.end(says));
  const told = await play({ world: { tokens }, inputs, front });
  expect(told.exitCode).toBe(0);
  const logins = told.docker.filter(({ args }) => args[0] === "login");
  expect(logins.map(({ input }) => input)).toEqual([PAT]);
});
