// An image is weighed by its manifests: each platform by its layers, and attestations are none.
import { expect, test } from "@jest/globals";
import { measureImage } from "../../src/registry/image-size.ts";

const manifest = (...sizes: number[]) => ({
  layers: sizes.map((size, at) => ({ digest: `sha256:${at}`, size })),
});
const entry = (digest: string, platform: object, annotations: object = {}) => ({
  digest,
  platform,
  annotations,
});
const INDEX = {
  manifests: [
    entry("sha256:amd", { os: "linux", architecture: "amd64" }),
    entry("sha256:arm", { os: "linux", architecture: "arm", variant: "v7" }),
    entry(
      "sha256:att",
      { os: "unknown", architecture: "unknown" },
      { "vnd.docker.reference.type": "attestation-manifest" },
    ),
  ],
};
const SHELF: Record<string, unknown> = {
  v1: INDEX,
  one: manifest(5),
  "sha256:amd": manifest(10, 20),
  "sha256:arm": manifest(7),
};
const read = (name: string) =>
  Promise.resolve(
    SHELF[name] === undefined ? undefined : { digest: `digest of ${name}`, manifest: SHELF[name] },
  );

test("an index has its platforms, and beside them attestations", async () => {
  const sized = await measureImage("v1", read);
  expect(sized).toMatchObject({ digest: "digest of v1", attestations: 1 });
  expect(
    sized?.platforms.map(({ platform, layers }) => [platform, layers.map(({ bytes }) => bytes)]),
  ).toEqual([
    ["linux/amd64", [10, 20]],
    ["linux/arm/v7", [7]],
  ]);
});

test("an artifact in an index is no platform, whoever made it", async () => {
  const { manifests } = INDEX;
  const artifact = { digest: "sha256:amd", artifactType: "application/vnd.example.sbom" };
  const image = { ...manifests[0], artifactType: "application/vnd.oci.image.config.v1+json" };
  const index = { manifests: [artifact, image] };
  const sized = await measureImage("x", (name) =>
    name === "x" ? Promise.resolve({ digest: "d", manifest: index }) : read(name),
  );
  expect(sized).toMatchObject({ attestations: 1, platforms: [{ platform: "linux/amd64" }] });
});

test("an image for one platform is that one", async () => {
  expect(await measureImage("one", read)).toEqual({
    digest: "digest of one",
    platforms: [{ platform: undefined, layers: [{ digest: "sha256:0", bytes: 5 }], config: undefined }],
    attestations: 0,
  });
});

test("a missing image has no size", async () => {
  expect(await measureImage("none", read)).toBeUndefined();
});

test("a platform that cannot be read is left out", async () => {
  const half = (name: string) => (name === "sha256:arm" ? Promise.resolve(undefined) : read(name));
  expect((await measureImage("v1", half))?.platforms).toHaveLength(1);
});

test.each([[null], [[]], [{ layers: [{ size: "much" }, 5] }], [{ manifests: [null, 3] }]])(
  "%j breaks nothing",
  async (broken) => {
    const sized = await measureImage("x", () => Promise.resolve({ digest: "d", manifest: broken }));
    expect(sized).toMatchObject({ digest: "d", attestations: 0 });
  },
);
