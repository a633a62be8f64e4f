// What `docker save` wrote before docker 25: a list of files without a registry's manifest.
import { symlinkSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

import { hashOf } from "../../src/registry/content.ts";
import { at, makeFolder, open, removeFolder, tar, textOf, write } from "./support/archive-folder.ts";

beforeEach(makeFolder);
afterEach(removeFolder);

describe("what an older docker saved", () => {
  const layer = Buffer.from("the layer's own tar");
  const config = JSON.stringify({ os: "linux", rootfs: { type: "layers", diff_ids: [hashOf(layer)] } });

  function save(images: readonly object[], bytes: Uint8Array = layer): string {
    write("image/0123.json", config);
    write("image/abc/layer.tar", bytes);
    write("image/manifest.json", JSON.stringify(images));
    return tar();
  }
  const image = { Config: "0123.json", RepoTags: ["app:1"], Layers: ["abc/layer.tar"] };

  test("gets a manifest, the same one each time, with its layers as they are", async () => {
    const [first, again] = [
      await open("docker-archive", save([image])),
      await open("docker-archive", save([image])),
    ];
    expect(first).toMatchObject({ kind: "archive", isMade: true });
    expect(again).toHaveProperty("reference", first.kind === "archive" ? first.reference : "");
    expect(await textOf(first, hashOf(layer))).toBe(layer.toString());
  });

  test("has a compressed layer's own digest", async () => {
    const packed = gzipSync(layer);
    expect(await textOf(await open("docker-archive", save([image], packed)), hashOf(packed))).toBe(
      packed.toString(),
    );
  });

  test.each<[string, object[], RegExp]>([
    ["two images and no choice", [image, { ...image, RepoTags: ["app:2"] }], /holds 2 images.*app:1.*app:2/],
    ["no image", [], /holds no image/],
    ["a layer that is not there", [{ ...image, Layers: ["gone/layer.tar"] }], /lacks the layer "gone/],
    ["fewer layers than its configuration", [{ ...image, Layers: [] }], /other layers/],
    [
      "a configuration elsewhere",
      [{ ...image, Config: "../../etc/passwd" }],
      /lacks the image's configuration/,
    ],
  ])("is refused with %s", async (_story, images, flaw) => {
    expect(await open("docker-archive", save(images))).toEqual({
      kind: "flaw",
      flaw: expect.stringMatching(flaw),
    });
  });

  function saveLinked(target: string): string {
    write("image/0123.json", JSON.stringify({ rootfs: { diff_ids: [hashOf(layer), hashOf(layer)] } }));
    write("image/abc/layer.tar", layer);
    write("image/def/VERSION", "1.0");
    symlinkSync(target, at("image/def/layer.tar"));
    symlinkSync("layer.tar", at("image/def/link.tar"));
    const Layers = ["abc/layer.tar", "def/layer.tar"];
    write("image/manifest.json", JSON.stringify([{ ...image, Layers }]));
    return tar();
  }

  test("has a layer twice, the second as a link to the first", async () => {
    const opened = await open("docker-archive", saveLinked("../abc/layer.tar"));
    expect(await textOf(opened, hashOf(layer))).toBe(layer.toString());
  });

  test.each([
    "/etc/passwd",
    "/abc/layer.tar",
    "../../abc/layer.tar",
    "../../../../../../etc/passwd",
    "link.tar",
    "../gone",
    ".",
  ])("is refused where a layer is a link to anything but a file of its own: %s", async (target) => {
    const path = saveLinked(target);
    expect(await open("docker-archive", path)).toEqual({
      kind: "flaw",
      flaw: 'lacks the layer "def/layer.tar"',
    });
  });

  test.each(["app:2", "docker.io/library/app:2"])(
    "of two images the chosen one is taken: %s",
    async (choice) => {
      const path = save([image, { ...image, RepoTags: ["app:2"] }]);
      expect(await open("docker-archive", path, choice)).toMatchObject({ kind: "archive" });
    },
  );
});
