// Layers to a registry that takes them slowly: waiting for the turn is no idleness.
import { afterEach, expect, jest, test } from "@jest/globals";

import { TIMEOUTS } from "../../src/lib/limits.ts";
import { blobOf, contentsOf, startStreaming } from "./support/streaming.ts";

/** More than the sockets' buffers take. */
const BODY = Buffer.alloc(12 * 1024 * 1024, 1);
const IDLE = 1_000;
const UPLOAD = 1.5 * IDLE;

afterEach(() => {
  jest.restoreAllMocks();
});

test("six layers arrive at a registry for which one takes longer than a download may stand still", async () => {
  jest.replaceProperty(TIMEOUTS, "transferIdle", IDLE as never);
  await using from = await startStreaming({
    get: (_request, response) => response.writeHead(200, { "content-length": BODY.length }).end(BODY),
  });
  await using to = await startStreaming({
    put: (request, response) => {
      request.on("data", ({ length }: Buffer) => {
        request.pause();
        setTimeout(() => request.resume(), (length / BODY.length) * UPLOAD);
      });
      request.on("end", () => response.writeHead(201).end());
    },
  });
  const [source, destination] = [contentsOf(from.host).source(from.image), contentsOf(to.host)];
  const bringing = Array.from({ length: 6 }, () => destination.bring(to.image, blobOf(BODY), source));
  expect(await Promise.all(bringing)).toEqual(Array(6).fill({ kind: "brought", by: "sent" }));
}, 30_000);
