// Manifests that a compromised job has pushed: what a client could read in two ways is no part of a merged image.
import { describe, expect, test } from "@jest/globals";
import { parseJson } from "../../src/lib/json.ts";
import { readManifest } from "../../src/oci/image-index.ts";
import { readLinks } from "../../src/oci/image-links.ts";

const OCI = "application/vnd.oci.image.manifest.v1+json";
const DOCKER = "application/vnd.docker.distribution.manifest.v2+json";
const INDEX = "application/vnd.oci.image.index.v1+json";
const DIGEST = `sha256:${"a".repeat(64)}`;
const PLATFORM = { os: "linux", architecture: "amd64" };

const read = (json: unknown, type = INDEX) =>
  readManifest({
    type,
    body: new TextEncoder().encode(typeof json === "string" ? json : JSON.stringify(json)),
  });
const indexOf = (fields: object) => ({
  manifests: [{ mediaType: OCI, digest: DIGEST, size: 2, platform: PLATFORM, ...fields }],
});

test("an index of one image is read", () => {
  expect(read(indexOf({}))).toMatchObject({ kind: "index", images: [{ platform: PLATFORM }] });
});

describe("is refused:", () => {
  test.each([
    ["an index under an unusual spelling of its type", INDEX.toUpperCase()],
    ["an index with a parameter in its type", `${INDEX}; charset=utf-8`],
    ["docker's image in an index of OCI's types", DOCKER],
    ["an artifact in the place of an image", "application/octet-stream"],
  ])("%s", (_story, mediaType) => {
    expect(read(indexOf({ mediaType }))).toMatchObject({ kind: "flaw" });
  });

  test.each([OCI, INDEX])("an image that is an index, too, as %s", (type) => {
    const config = { mediaType: "application/vnd.oci.image.config.v1+json", digest: DIGEST };
    expect(read({ ...indexOf({}), config }, type)).toMatchObject({ kind: "flaw" });
  });

  test("an entry that is nested so deeply that it cannot be written again", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const text = JSON.stringify(indexOf({ platform: { ...PLATFORM, x: 0 } })).replace('"x":0', `"x":${deep}`);
    expect(read(text)).toMatchObject({ kind: "flaw" });
  });
});

test("brackets in a text are no depth", () => {
  const text = JSON.stringify([`\\"${"[".repeat(10_000)}`]);
  expect(parseJson(text)).toEqual([`\\"${"[".repeat(10_000)}`]);
});

test.each(["Subject", "\u017fubject", "SUBJECT", "Manifests", "LAYERS"])(
  "a manifest with `%s` is refused: to a registry written in Go it is that very field",
  (name) => {
    const body = Buffer.from(JSON.stringify({ mediaType: OCI, layers: [], [name]: {} }));
    expect(readLinks({ type: OCI, body })).toMatchObject({
      kind: "flaw",
      flaw: expect.stringContaining("other letters"),
    });
  },
);

test.each([
  [
    "an image that has an index's entries, which a clean-up deletes with it",
    OCI,
    { config: {}, manifests: [] },
  ],
  ["an index that has an image's configuration", INDEX, { config: {}, manifests: [] }],
  ["an index that has an image's layers", INDEX, { layers: [], manifests: [] }],
])("%s, is not copied", (_story, type, json) => {
  const body = Buffer.from(JSON.stringify({ mediaType: type, ...json }));
  expect(readLinks({ type, body })).toEqual({ kind: "flaw", flaw: "is an image and an index at once" });
});
