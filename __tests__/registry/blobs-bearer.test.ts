// A copy that takes longer than a bearer serves, as five minutes at Docker Hub and GitLab: no layer is lost, and none is tried in vain.
import { randomBytes } from "node:crypto";
import { expect, test } from "@jest/globals";

import { Secret } from "../../src/lib/secret.ts";
import { blobOf, contentsOf, startStreaming, type Handler } from "./support/streaming.ts";

const BODY = randomBytes(300_000);
const BLOB = blobOf(BODY);
const token = new Secret("s3cret-login");

/** A token service that numbers its bearers, beside blobs. */
function numbered(blobs: Handler): { get: Handler; count: () => number } {
  let count = 0;
  const get: Handler = (request, response) => {
    if (request.url?.startsWith("/token") === true)
      response.end(JSON.stringify({ token: `bearer-${++count}` }));
    else blobs(request, response);
  };
  return { get, count: () => count };
}

test("a source whose bearer has run out gives a new one, once for all layers", async () => {
  const tokens = numbered((_request, response) => response.end(BODY));
  const hasExpired = (authorization = "") => authorization === "Bearer bearer-1";
  await using from = await startStreaming({ get: tokens.get, hasExpired });
  await using to = await startStreaming();
  const source = contentsOf(from.host, token).source(from.image);
  const destination = contentsOf(to.host);
  const bringing = [1, 2, 3].map(() => destination.bring(to.image, BLOB, source));
  expect(await Promise.all(bringing)).toEqual(Array(3).fill({ kind: "brought", by: "sent" }));
  expect(tokens.count()).toBe(2);
});

test("a layer that has waited for its turn longer than a bearer serves begins its upload with a new one", async () => {
  await using from = await startStreaming({ get: (_request, response) => response.end(BODY) });
  const tokens = numbered((_request, response) => response.writeHead(404).end());
  let serves = 1;
  let puts = 0;
  await using to = await startStreaming({
    get: tokens.get,
    hasExpired: (authorization = "") => authorization !== `Bearer bearer-${serves}`,
    put: (request, response) => {
      request.resume().on("end", () => {
        // The first four end together, with the time of their bearer.
        if (++puts === 4) serves = 2;
        response.writeHead(201).end();
      });
    },
  });
  const [source, destination] = [contentsOf(from.host).source(from.image), contentsOf(to.host, token)];
  const bringing = Array.from({ length: 6 }, () => destination.bring(to.image, BLOB, source));
  expect(await Promise.all(bringing)).toEqual(Array(6).fill({ kind: "brought", by: "sent" }));
  expect(puts).toBe(6);
  expect(tokens.count()).toBe(2);
});

test("an upload that was begun with the bearer before is begun anew, and is no retry", async () => {
  await using from = await startStreaming({ get: (_request, response) => response.end(BODY) });
  const tokens = numbered((_request, response) => response.writeHead(404).end());
  let puts = 0;
  await using to = await startStreaming({
    get: tokens.get,
    hasExpired: (authorization = "") => puts > 0 && authorization === "Bearer bearer-1",
    put: (request, response) => {
      request.resume().on("end", () => response.writeHead(puts++ === 0 ? 401 : 201).end());
    },
  });
  const source = contentsOf(from.host).source(from.image);
  const brought = await contentsOf(to.host, token).bring(to.image, BLOB, source);
  expect(brought).toEqual({ kind: "brought", by: "sent" });
  expect(puts).toBe(2);
});
