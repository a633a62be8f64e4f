// A server that does everything wrong: a request to it ends in time, with a reason, and little of it is kept.
import { afterEach, describe, expect, test } from "@jest/globals";
import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { openHttp } from "../../src/net/http.ts";
import { drip, pour, serveRaw } from "../support/raw-server.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

type Asked = { told: string | number; body: Uint8Array; connections: number };

/** Asks a server that speaks so, and gives it half a second for each try. */
async function ask(speak: (socket: Socket) => void, attempts = 1): Promise<Asked> {
  await using server = await serveRaw(speak);
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  const answer = await http({ method: "GET", url: `${server.url}/x`, deadline: 500, attempts });
  const connections = server.connections();
  return answer.kind === "failure"
    ? { told: answer.reason, body: new Uint8Array(), connections }
    : { told: answer.status, body: answer.body, connections };
}

const HEAD = "HTTP/1.1 200 OK\r\n";
const CHUNKED = `${HEAD}transfer-encoding: chunked\r\n\r\n`;
const LATE = "it took more than 0.5 s";
const LONG = "its answer is longer than 8388608 bytes";
const LONG_HEAD = "the head of its answer is too long";
const NO_HTTP = expect.stringMatching(/^its answer is not HTTP \(HPE_\w+\)$/) as unknown;
const BROKEN = "it broke the connection";

/** Says one thing, and then another in the given way. */
const after =
  (first: string, go: (socket: Socket, piece: string) => void, piece: string) => (socket: Socket) => {
    socket.write(first);
    go(socket, piece);
  };
const says = (bytes: string | Uint8Array) => (socket: Socket) => {
  socket.end(bytes);
};

describe("a request ends with a reason when", () => {
  test.each<[string, (socket: Socket) => void, unknown]>([
    ["nothing is answered", () => undefined, LATE],
    ["the head comes in drops, and has no end", after(HEAD, drip, "x: y\r\n"), LATE],
    ["the head pours, and has no end", after(HEAD, pour, `x: ${"y".repeat(1000)}\r\n`), LONG_HEAD],
    ["one header has no end", after(`${HEAD}x: `, pour, "y".repeat(1000)), LONG_HEAD],
    ["the body comes in drops", after(`${HEAD}content-length: 1000000\r\n\r\n`, drip, "y"), LATE],
    ["the body comes in chunks without an end", after(CHUNKED, drip, "1\r\ny\r\n"), LATE],
    ["the body pours, and has no end", after(`${HEAD}\r\n`, pour, "y".repeat(65_536)), LONG],
    ["chunks of one byte pour", after(CHUNKED, pour, "1\r\ny\r\n".repeat(10_000)), LATE],
    [
      "what follows the body has no end",
      after(`${CHUNKED}0\r\n`, pour, `x: ${"y".repeat(1000)}\r\n`),
      LONG_HEAD,
    ],
    ["the size of a chunk has no end", after(`${CHUNKED}1;`, pour, "y".repeat(1000)), NO_HTTP],
    [
      "it is told to go on, for ever",
      (socket) => {
        drip(socket, "HTTP/1.1 100 Continue\r\n\r\n");
      },
      LATE,
    ],
    [
      "hints pour",
      (socket) => {
        pour(socket, "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n");
      },
      LATE,
    ],
    [
      "another protocol begins",
      says("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"),
      LATE,
    ],
    ["the length is below nothing", says(`${HEAD}content-length: -1\r\n\r\n`), NO_HTTP],
    ["the length is beyond all numbers", says(`${HEAD}content-length: ${"9".repeat(30)}\r\n\r\n`), NO_HTTP],
    ["there are two lengths", says(`${HEAD}content-length: 1\r\ncontent-length: 2\r\n\r\nab`), NO_HTTP],
    ["the body is shorter than it said", says(`${HEAD}content-length: 10\r\n\r\nab`), BROKEN],
    ["a header holds a NUL", says(`${HEAD}x: a\0b\r\n\r\n`), NO_HTTP],
    ["it speaks SSH", says("SSH-2.0-OpenSSH_9.9\r\n"), NO_HTTP],
    ["it speaks TLS", says(Buffer.from([0x15, 3, 1, 0, 2, 2, 70])), NO_HTTP],
    ["it hangs up", says(""), BROKEN],
  ])("%s", async (_story, speak, expected) => {
    const { told } = await ask(speak);
    expect(told).toEqual(expected);
  });
});

test("an answer that is too long is not asked for again: it would be as long", async () => {
  const { told, connections } = await ask(after(`${HEAD}\r\n`, pour, "y".repeat(65_536)), 3);
  expect(told).toBe(LONG);
  expect(connections).toBe(1);
});

test("a compressed body is not unpacked: it was not asked for, and a small body may hold a large one", async () => {
  const small = gzipSync(Buffer.alloc(20_000_000));
  const { told, body } = await ask((socket) => {
    socket.write(`${HEAD}content-encoding: gzip\r\ncontent-length: ${small.length}\r\n\r\n`);
    socket.end(small);
  });
  expect(told).toBe(200);
  expect(body).toHaveLength(small.length);
});

test.each([
  "HTTP/1.1 000 None\r\ncontent-length: 0\r\n\r\n",
  "HTTP/1.1 999 Many\r\ncontent-length: 0\r\n\r\n",
])("a status that nobody knows is an answer: %j", async (answer) => {
  expect((await ask(says(answer))).told).toBe(Number(/ (\d+) /.exec(answer)?.[1]));
});

test("a second, unrequested answer is not taken for the next one", async () => {
  await using server = await serveRaw(says(`${HEAD}content-length: 0\r\n\r\nHTTP/1.1 403 No\r\n\r\n`));
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  for (let nth = 1; nth <= 2; nth++)
    expect(await http({ method: "GET", url: server.url, attempts: 1 })).toMatchObject({ status: 200 });
});

test("a redirect is an answer, and is not followed", async () => {
  await using elsewhere = await serveRaw(says(`${HEAD}\r\n`));
  const { told } = await ask(
    says(`HTTP/1.1 307 Go\r\nlocation: ${elsewhere.url}\r\ncontent-length: 0\r\n\r\n`),
  );
  expect(told).toBe(307);
  expect(elsewhere.connections()).toBe(0);
});

test("an invalid proxy address is reported, and its text is not shown", async () => {
  const { http, close } = openHttp({ HTTP_PROXY: "http://" }, new AbortController().signal);
  const answer = await http({ method: "GET", url: "http://registry.invalid/" });
  expect(answer).toEqual({
    kind: "failure",
    reason: "the address of the proxy in the environment (`HTTPS_PROXY`, `HTTP_PROXY`) is not valid",
    retryable: false,
  });
  close();
});
