// Blobs that are passed on from one registry to another: whole and right, or not at all.
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";

import { Secret } from "../../src/lib/secret.ts";
import { blobOf, contentsOf, startStreaming, type Handler } from "./support/streaming.ts";

const BODY = randomBytes(300_000);
const BLOB = blobOf(BODY);
const whole: Handler = (_request, response) => {
  response.writeHead(200, { "content-length": BODY.length }).end(BODY);
};

async function copy(get: Handler, blob = BLOB, put?: Handler) {
  await using from = await startStreaming({ get });
  await using to = await startStreaming(put && { put });
  const source = contentsOf(from.host).source(from.image);
  const brought = await contentsOf(to.host).bring(to.image, blob, source);
  return { brought, uploads: [...to.uploads], seen: to.seen, broken: to.broken };
}

test("a blob is passed on whole", async () => {
  const { brought, uploads } = await copy(whole);
  expect(brought).toEqual({ kind: "brought", by: "sent" });
  expect(uploads).toEqual([[BLOB.digest, BODY.length]]);
});

test("an empty blob is passed on, too", async () => {
  const { brought, uploads } = await copy((_request, response) => response.end(), blobOf(Buffer.of()));
  expect(brought).toEqual({ kind: "brought", by: "sent" });
  expect(uploads).toHaveLength(1);
});

test("a blob that is there already is not read and not sent", async () => {
  await using from = await startStreaming({ get: whole });
  await using to = await startStreaming();
  to.uploads.set(BLOB.digest, BODY.length);
  const brought = await contentsOf(to.host).bring(to.image, BLOB, contentsOf(from.host).source(from.image));
  expect(brought).toEqual({ kind: "brought", by: "there" });
  expect(from.seen).toEqual([]);
  expect(to.seen.map(({ method }) => method)).not.toContain("PUT");
});

test.each([
  ["is not sent again, which the store says without a login", 200, "there"],
  ["is sent where the store does not have it", 404, "sent"],
])("a blob for which the registry links to its store %s", async (_story, status, by) => {
  await using from = await startStreaming({ get: whole });
  const stored: (string | undefined)[] = [];
  await using to = await startStreaming({
    head: ({ url = "", headers }, response) => {
      if (url.startsWith("/store")) stored.push(headers.authorization);
      if (url.startsWith("/store")) response.writeHead(status).end();
      else response.writeHead(307, { location: "/store/1" }).end();
    },
    get: (_request, response) => response.end(JSON.stringify({ token: "bearer" })),
  });
  const source = contentsOf(from.host).source(from.image);
  const brought = await contentsOf(to.host, new Secret("s3cret")).bring(to.image, BLOB, source);
  expect(brought).toEqual({ kind: "brought", by });
  expect(stored).toEqual([undefined]);
});

test("a layer is opened at its source when its turn to be sent has come: four are under way", async () => {
  let isHeld = true;
  const held: (() => void)[] = [];
  await using from = await startStreaming({ get: whole });
  await using to = await startStreaming({
    put: (request, response) => {
      request.resume().on("end", () => {
        const answer = () => response.writeHead(201).end();
        if (isHeld) held.push(answer);
        else answer();
      });
    },
  });
  const [source, destination] = [contentsOf(from.host).source(from.image), contentsOf(to.host)];
  const bringing = Array.from({ length: 6 }, () => destination.bring(to.image, BLOB, source));
  const opened = () => from.seen.filter(({ path }) => path.includes("/blobs/")).length;
  while (held.length < 4) await sleep(5);
  // Time for a fifth download to arrive, if one were opened.
  await sleep(50);
  expect(opened()).toBe(4);
  isHeld = false;
  for (const answer of held) answer();
  expect(await Promise.all(bringing)).toEqual(Array(6).fill({ kind: "brought", by: "sent" }));
  expect(opened()).toBe(6);
});

describe("nothing is stored of a source that", () => {
  const chunk = Buffer.alloc(64 * 1024, 1);
  const rows: [string, Handler, { retryable: boolean; reason: RegExp }][] = [
    [
      "sends another content of the same length",
      (_request, response) => response.end(Buffer.alloc(BODY.length, 7)),
      { retryable: true, reason: /another content/ },
    ],
    [
      "breaks off",
      (_request, response) => {
        response.writeHead(200, { "content-length": BODY.length }).write(BODY.subarray(0, 100_000), () => {
          response.destroy();
        });
      },
      { retryable: true, reason: /broke the connection|ended after/ },
    ],
    [
      "ends early, as if that were all",
      (_request, response) => response.end(BODY.subarray(0, 100_000)),
      { retryable: true, reason: /ended after 100000 of 300000 bytes/ },
    ],
    [
      "has no end",
      (_request, response) => {
        const write = () => {
          while (!response.destroyed && response.write(chunk));
        };
        response.on("drain", write).on("error", () => undefined);
        write();
      },
      { retryable: true, reason: /longer than its 300000 bytes/ },
    ],
    [
      "says a length that is longer than its manifest's",
      (_request, response) => {
        response
          .writeHead(200, { "content-length": BODY.length + 1 })
          .end(Buffer.concat([BODY, Buffer.of(1)]));
      },
      { retryable: true, reason: /longer than its 300000 bytes/ },
    ],
    [
      "does not have it",
      (_request, response) => response.writeHead(404).end(),
      { retryable: false, reason: /404/ },
    ],
    [
      "refuses it",
      (_request, response) => response.writeHead(403).end(),
      { retryable: false, reason: /403/ },
    ],
    ["stumbles", (_request, response) => response.writeHead(503).end(), { retryable: true, reason: /503/ }],
  ];
  test.each(rows)("%s", async (_name, get, { retryable, reason }) => {
    const { brought, uploads } = await copy(get);
    expect(brought).toMatchObject({ kind: "request-failure", retryable });
    expect(brought).toHaveProperty("reason", expect.stringMatching(reason));
    expect(uploads).toEqual([]);
  });
});

describe("a registry that takes no upload is the failure", () => {
  test.each<[string, Handler, boolean]>([
    ["when it refuses before it has read", (_request, response) => response.writeHead(413).end(), false],
    ["when it stumbles", (_request, response) => response.writeHead(502).end(), true],
    ["when it breaks the connection", (request) => request.socket.resetAndDestroy(), true],
    ["when the bearer has run out", (_request, response) => response.writeHead(401).end(), true],
  ])("%s", async (_name, put, retryable) => {
    const { brought } = await copy(whole, BLOB, put);
    expect(brought).toMatchObject({ kind: "request-failure", retryable });
  });
});

describe("a login", () => {
  const token = new Secret("s3cret-login");
  const links = async (to: string) => {
    const registry = await startStreaming({
      get: ({ url = "" }, response) => {
        if (url.startsWith("/token")) response.end(JSON.stringify({ token: "bearer" }));
        else response.writeHead(307, { location: to }).end();
      },
    });
    return registry;
  };

  test("does not go to the store that a registry hands its blobs out by", async () => {
    await using store = await startStreaming({ get: whole });
    await using from = await links(`http://${store.host}/blob`);
    await using to = await startStreaming();
    const source = contentsOf(from.host, token).source(from.image);
    const brought = await contentsOf(to.host).bring(to.image, BLOB, source);
    // In the clear a link to another host is not followed at all.
    expect(brought).toMatchObject({ kind: "request-failure", reason: expect.stringMatching(/307/) });
    expect(store.seen).toEqual([]);
  });

  test("does not go along with a link within the registry", async () => {
    const seen: (string | undefined)[] = [];
    await using from = await startStreaming({
      get: ({ url = "", headers }, response) => {
        if (url.startsWith("/token")) response.end(JSON.stringify({ token: "bearer" }));
        else if (url.startsWith("/store")) {
          seen.push(headers.authorization);
          response.end(BODY);
        } else response.writeHead(307, { location: "/store/1" }).end();
      },
    });
    await using to = await startStreaming();
    const source = contentsOf(from.host, token).source(from.image);
    expect(await contentsOf(to.host).bring(to.image, BLOB, source)).toMatchObject({ by: "sent" });
    expect(seen).toEqual([undefined]);
  });

  test("of one registry is never sent to the other", async () => {
    await using from = await startStreaming({
      get: ({ url = "" }, response) => {
        response.end(url.startsWith("/token") ? JSON.stringify({ token: "bearer" }) : BODY);
      },
    });
    await using to = await startStreaming();
    const source = contentsOf(from.host, token).source(from.image);
    await contentsOf(to.host).bring(to.image, BLOB, source);
    expect(to.seen.map(({ authorization }) => authorization)).toEqual(to.seen.map(() => undefined));
    expect(from.seen.some(({ authorization }) => authorization !== undefined)).toBe(true);
  });
});
