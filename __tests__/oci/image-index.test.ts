// An index as anybody may have written it: what is no plain list of images is a flaw, and never an exception.
import { describe, expect, test } from "@jest/globals";
import { readManifest } from "../../src/oci/image-index.ts";

const INDEX = "application/vnd.oci.image.index.v1+json";
const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const digest = `sha256:${"a".repeat(64)}`;
const platform = { os: "linux", architecture: "amd64" };
const entry = { mediaType: MANIFEST, digest, size: 7, platform };

const read = (json: unknown, type = INDEX) =>
  readManifest({ type, body: Buffer.from(typeof json === "string" ? json : JSON.stringify(json)) });

test("an index is read with the parameters of its media type, and with annotations of any name", () => {
  const annotations = { __proto__x: "1", "org.opencontainers.image.title": "app" };
  expect(
    read({ schemaVersion: 2, mediaType: INDEX, manifests: [entry], annotations }, `${INDEX}; charset=utf-8`),
  ).toEqual({
    kind: "index",
    family: "oci",
    annotations,
    images: [{ descriptor: entry, platform }],
    attestations: [],
  });
});

describe("it is a flaw that", () => {
  test.each<[string, unknown, RegExp]>([
    ["it is no JSON", "{", /without a manifest/],
    ["it is a number", 1, /without a manifest/],
    ["it is a list", [entry], /without a manifest/],
    ["it is empty", { manifests: [] }, /without a manifest/],
    ["its manifests are an object", { manifests: { 0: entry } }, /without a manifest/],
    ["it calls itself something else", { mediaType: MANIFEST, manifests: [entry] }, /another type/],
    ["an entry is null", { manifests: [null] }, /cannot be read/],
    ["a digest is a path", { manifests: [{ ...entry, digest: "../../x" }] }, /cannot be read/],
    ["a size is negative", { manifests: [{ ...entry, size: -1 }] }, /cannot be read/],
    ["a size is no number", { manifests: [{ ...entry, size: "7" }] }, /cannot be read/],
    ["a size is no whole number", { manifests: [{ ...entry, size: 1.5 }] }, /cannot be read/],
    [
      "an entry's annotation is no text",
      { manifests: [{ ...entry, annotations: { a: 1 } }] },
      /cannot be read/,
    ],
    ["an annotation is no text", { manifests: [entry], annotations: { a: {} } }, /no texts/],
    ["annotations are a list", { manifests: [entry], annotations: ["a"] }, /no texts/],
    ["it holds an index", { manifests: [{ ...entry, mediaType: INDEX }] }, /another index/],
    ["an image has no platform", { manifests: [{ ...entry, platform: undefined }] }, /without a platform/],
    [
      "a platform is unknown",
      { manifests: [{ ...entry, platform: { os: "unknown", architecture: "unknown" } }] },
      /without a platform/,
    ],
    ["it has 101 entries", { manifests: Array(101).fill(entry) }, /more than 100/],
  ])("%s", (_story, json, says) => {
    expect(read(json)).toEqual({ kind: "flaw", flaw: expect.stringMatching(says) });
  });

  test("it is of a type that nobody knows", () => {
    expect(read({ manifests: [entry] }, "application/json")).toEqual({
      kind: "flaw",
      flaw: expect.stringMatching(/neither an image/),
    });
  });
});
