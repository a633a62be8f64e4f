// Where a tag points, as the registry says it or as its content proves it, and whether there is an image at all.
import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { OTHER_DIGEST } from "../run/support/fakes.ts";
import { serve, type Reply } from "../support/server.ts";
import { imageAt, open } from "./support/open.ts";

describe("a tag points", () => {
  const at = (digest: string): Reply => ({ status: 200, headers: { "docker-content-digest": digest } });
  test.each<[string, Reply, object]>([
    ["where the registry says", at(OTHER_DIGEST), { kind: "at", digest: OTHER_DIGEST }],
    ["to no half digest", at("sha256:abc"), { kind: "request-failure", reason: "the registry answered 200" }],
    ["nowhere when there is none", { status: 404 }, { kind: "missing" }],
    ["nobody knows where when it is refused", { status: 403 }, { kind: "request-failure", retryable: false }],
    ["nobody knows where when it fails", { status: 502 }, { kind: "request-failure", retryable: true }],
  ])("%s", async (_story, reply, expected) => {
    await using server = await serve(({ path }) =>
      path.startsWith("/token") ? { status: 200, body: '{"token":"t"}' } : reply,
    );
    expect(await open(server.host).resolve(imageAt(server.host), "v1")).toMatchObject(expected);
    expect(server.seen[1]?.method).toBe("HEAD");
  });
});

test.each<[string, Reply]>([
  ["no digest", { status: 200 }],
  ["that it does not know the method", { status: 405 }],
])("where a registry's answer to HEAD says %s, the content has the digest", async (_story, head) => {
  const body = '{"schemaVersion":2}';
  await using server = await serve(({ path, method }) => {
    if (path.startsWith("/token")) return { status: 200, body: '{"token":"t"}' };
    return method === "HEAD" ? head : { status: 200, body };
  });
  const digest = `sha256:${createHash("sha256").update(body).digest("hex")}`;
  expect(await open(server.host).resolve(imageAt(server.host), "v1")).toEqual({ kind: "at", digest });
});

describe("a tag points, by its content,", () => {
  const body = '{"schemaVersion":2}';
  const hash = `sha256:${createHash("sha256").update(body).digest("hex")}`;
  const named = (name: string): Reply => ({ status: 200, headers: { "docker-content-digest": name }, body });
  const lie = { kind: "request-failure", retryable: true };
  test.each<[string, Reply, object]>([
    ["where the registry says", named(hash), { kind: "at", digest: hash }],
    ["where its hash says", { status: 200, body }, { kind: "at", digest: hash }],
    ["nobody knows where, when the registry calls it by another digest", named(OTHER_DIGEST), lie],
    [
      "nobody knows where, and no words of the registry are repeated",
      named("::error::"),
      { reason: `the registry calls it something else, and its content has the hash ${hash}` },
    ],
    ["nowhere when there is none", { status: 404 }, { kind: "missing" }],
    [
      "nobody knows where, when it is refused",
      { status: 403 },
      { kind: "request-failure", retryable: false },
    ],
  ])("%s", async (_story, reply, expected) => {
    await using server = await serve(({ path }) =>
      path.startsWith("/token") ? { status: 200, body: '{"token":"t"}' } : reply,
    );
    expect(await open(server.host).resolveVerified(imageAt(server.host), "v1")).toMatchObject(expected);
    expect(server.seen[1]?.method).toBe("GET");
  });
});

test.each<[string, Reply, boolean | undefined]>([
  ["an image with tags is there", { status: 200, body: '{"tags":["v1"]}' }, true],
  ["an image without tags is there", { status: 200, body: '{"tags":null}' }, true],
  ["no image is there after a 404", { status: 404 }, false],
  ["unknown after a 403", { status: 403 }, undefined],
  ["unknown after a 503", { status: 503 }, undefined],
])("whether an image is there: %s", async (_story, reply, expected) => {
  await using server = await serve(({ path }) =>
    path.startsWith("/token") ? { status: 200, body: '{"token":"t"}' } : reply,
  );
  expect(await open(server.host).exists(imageAt(server.host))).toBe(expected);
  expect(server.seen[1]?.path).toBe("/v2/acme/app/tags/list?n=1");
});
