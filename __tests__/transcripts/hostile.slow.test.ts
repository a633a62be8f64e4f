// Stories of a registry and an API that do everything wrong, told by the built action: they end, and with the right verdict.
import { describe, expect, test } from "@jest/globals";
import type { Socket } from "node:net";

import { serve } from "../support/server.ts";
import { pour } from "../support/raw-server.ts";
import { hostileAt } from "../support/hostile-front.ts";
import { classic, PAT, play, type Told } from "../support/story.ts";

const tokens = [classic("read:packages, write:packages")];
const inputs = { token: PAT, tags: "1.0.0,latest" };

const DEEP = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
const says = (bytes: string) => (socket: Socket) => {
  socket.end(bytes);
};
const answers = (body: string) =>
  says(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
const toItself = (socket: Socket, { url = "" }: { url?: string | undefined }) => {
  socket.end(`HTTP/1.1 302 Found\r\nlocation: ${url}\r\ncontent-length: 0\r\n\r\n`);
};
const hundredMegabytes = (socket: Socket) => {
  socket.write("HTTP/1.1 200 OK\r\ncontent-length: 104857600\r\n\r\n");
  pour(socket, "x".repeat(65_536));
};

/** What people and the steps that follow are told. */
const ending = ({ exitCode, outputs: { verdict, pushed, code } }: Told) => ({
  exitCode,
  verdict,
  pushed,
  code,
});
const PUSHED = { exitCode: 0, verdict: "allowed", pushed: "true", code: "" };
const UNDECIDED = { ...PUSHED, verdict: "undecided" };
const INCOMPLETE = { exitCode: 1, verdict: "allowed", pushed: "false", code: "publication-incomplete" };

type Speak = Parameters<typeof hostileAt>[1];
describe.each<[string, RegExp, typeof PUSHED]>([
  ["GitHub's API", /^GET \/user/, PUSHED],
  ["the push probe", /^POST/, UNDECIDED],
  ["the cancelling of its upload", /^DELETE/, PUSHED],
  ["a tag that is set", /^PUT .*latest/, INCOMPLETE],
])("%s", (_step, step, expected) => {
  test.each<[string, Speak]>([
    ["no HTTP", says("SSH-2.0-OpenSSH_9.9\r\n")],
    ["a list 100000 deep", answers(DEEP)],
    ["a way to itself", toItself],
    ["100 MB", hundredMegabytes],
  ])("answers with %s", async (_story, speak) => {
    const told = await play({ world: { tokens }, inputs, front: hostileAt(step, speak) });
    expect(ending(told)).toEqual(expected);
    expect(told.raw).not.toContain("Surepush itself failed");
  });
});

describe("a registry that sends logins to another host", () => {
  test("is refused before docker has the token, and no other host gets it", async () => {
    await using elsewhere = await serve(() => ({ status: 200, body: '{"token":"t"}' }));
    const challenge = `Bearer realm="${elsewhere.url}/token",service="x"`;
    const speak = says(
      `HTTP/1.1 401 Unauthorized\r\nwww-authenticate: ${challenge}\r\ncontent-length: 0\r\n\r\n`,
    );
    const told = await play({ world: { tokens }, inputs, front: hostileAt(/^GET \/v2\/$/, speak) });
    expect(ending(told)).toEqual({ ...INCOMPLETE, code: "registry-unavailable" });
    const logins = told.docker.filter(({ args }) => args[0] === "login");
    expect(logins.map(({ input }) => input)).toEqual([""]);
    expect(told.docker.filter(({ args }) => args.includes("build"))).toEqual([]);
    expect(told.annotations.at(-1)?.message).toContain(`it sends logins to ${elsewhere.url}`);
    expect(elsewhere.seen).toEqual([]);
    expect(told.left).toEqual([]);
  });

  test("is probed as before where there is no login", async () => {
    const told = await play({
      world: { tokens },
      inputs: { ...inputs, operation: "check" },
      front: hostileAt(/^GET \/v2\/$/, says("SSH\r\n")),
    });
    expect(told.outputs).toMatchObject({ verdict: "allowed", code: "" });
    expect(told.requests).not.toContain("GET /v2/ 401");
  });
});
