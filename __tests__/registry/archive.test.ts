// Archives as a source: read where they lie, and refused where they are not what they should be.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

import { parseJson } from "../../src/lib/json.ts";
import type { ArchiveSource } from "../../src/oci/source.ts";
import { openArchives } from "../../src/registry/archive/open.ts";
import { hashOf } from "../../src/registry/content.ts";
import { Contents, OCI } from "../run/support/parts.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "archive-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);

function write(name: string, body: string | Uint8Array): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), body);
}

/** The files of the folder `image`, as one tar file. */
function tar(...options: string[]): string {
  execFileSync("tar", ["-C", at("image"), "-cf", at("image.tar"), ...options, "."]);
  return at("image.tar");
}

const open = (kind: ArchiveSource["kind"], path: string, choice?: string) =>
  openArchives().open({ kind, path, choice });

/** A layout of these images, each under its name. */
function layout(names: readonly string[]): { contents: Contents; digests: string[] } {
  const contents = new Contents();
  const digests = names.map((name) => contents.layered("linux/amd64", name));
  for (const [digest, { body }] of contents) write(`image/blobs/${digest.replace(":", "/")}`, body);
  const manifests = digests.map((digest, index) => ({
    mediaType: OCI.manifest,
    digest,
    size: contents.get(digest)?.body.byteLength,
    annotations: { "org.opencontainers.image.ref.name": names[index] },
  }));
  write("image/index.json", JSON.stringify({ schemaVersion: 2, manifests }));
  write("image/oci-layout", JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  return { contents, digests };
}

async function textOf(opened: Awaited<ReturnType<typeof open>>, digest: string): Promise<string> {
  if (opened.kind !== "archive") throw new Error(JSON.stringify(opened));
  const content = await opened.source.blob(digest as `sha256:${string}`);
  if (content.kind !== "blob") return content.reason;
  const chunks: Uint8Array[] = [];
  for await (const chunk of content.chunks) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe("an OCI layout", () => {
  test.each<[ArchiveSource["kind"], () => string]>([
    ["oci-layout", () => at("image")],
    ["oci-archive", () => tar()],
    ["oci-archive", () => tar("--format=pax", `--pax-option=comment=${"x".repeat(300)}`)],
    ["docker-archive", () => tar()],
  ])("is read where it lies, as %s", async (kind, path) => {
    const { contents, digests } = layout(["1.2.3"]);
    const opened = await open(kind, path());
    expect(opened).toMatchObject({ kind: "archive", reference: digests[0] });
    if (opened.kind !== "archive") return;
    const found = await opened.source.read(opened.reference);
    const body = contents.get(digests[0] ?? "")?.body;
    expect(found).toEqual({
      kind: "manifest",
      digest: digests[0],
      type: OCI.manifest,
      body: new Uint8Array(body ?? []),
    });
    const layers = (parseJson(body ?? "") as { layers: { digest: string }[] }).layers;
    expect(await textOf(opened, layers[0]?.digest ?? "")).toBe('"1.2.3"');
  });

  test("of several images needs a choice, by name or by digest", async () => {
    const { digests } = layout(["one", "other"]);
    const path = at("image");
    expect(await open("oci-layout", path)).toEqual({
      kind: "flaw",
      flaw: 'holds 2 images, and none is chosen: "one", "other"',
    });
    expect(await open("oci-layout", path, "other")).toMatchObject({ reference: digests[1] });
    expect(await open("oci-layout", path, digests[0])).toMatchObject({ reference: digests[0] });
    expect(await open("oci-layout", path, "gone")).toEqual({ kind: "missing" });
  });

  test("with a manifest of another content is damaged", async () => {
    const { digests } = layout(["one"]);
    write(`image/blobs/${(digests[0] ?? "").replace(":", "/")}`, "{}");
    const opened = await open("oci-layout", at("image"));
    if (opened.kind !== "archive") throw new Error(opened.kind);
    expect(await opened.source.read(opened.reference)).toMatchObject({
      kind: "request-failure",
      reason: expect.stringContaining("another content"),
    });
  });

  test("does not hand out what lies behind a link", async () => {
    const { digests } = layout(["one"]);
    const [digest = ""] = digests;
    rmSync(at(`image/blobs/${digest.replace(":", "/")}`));
    symlinkSync("/etc/passwd", at(`image/blobs/${digest.replace(":", "/")}`));
    expect(await textOf(await open("oci-layout", at("image")), digest)).toContain("is not in it");
  });
});

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

  test("is refused where a layer is a link, and taken where a link stands beside it", async () => {
    write("image/0123.json", config);
    write("image/real.tar", layer);
    symlinkSync("real.tar", at("image/link.tar"));
    const take = (name: string) => {
      write("image/manifest.json", JSON.stringify([{ ...image, Layers: [name] }]));
      return open("docker-archive", tar());
    };
    expect(await take("real.tar")).toMatchObject({ kind: "archive" });
    expect(await take("link.tar")).toEqual({ kind: "flaw", flaw: 'lacks the layer "link.tar"' });
  });

  test("of two images the chosen one is taken", async () => {
    const path = save([image, { ...image, RepoTags: ["app:2"] }]);
    expect(await open("docker-archive", path, "app:2")).toMatchObject({ kind: "archive" });
  });
});

describe("a file is refused that", () => {
  test.each<[string, () => string, RegExp]>([
    [
      "has an entry that climbs",
      () => {
        write("image/x", "x");
        return tar("-P", "--transform=s,^./x,../x,");
      },
      /leads out of it, "\.\.\/x"/,
    ],
    [
      "has an entry of the whole machine",
      () => {
        write("image/x", "x");
        return tar("-P", "--transform=s,^./x,/tmp/x,");
      },
      /leads out of it/,
    ],
    [
      "has a pipe",
      () => {
        layout(["one"]);
        execFileSync("mkfifo", [at("image/pipe")]);
        return tar();
      },
      /no file, "pipe"/,
    ],
    [
      "is compressed",
      () => {
        layout(["one"]);
        tar();
        execFileSync("gzip", [at("image.tar")]);
        return at("image.tar.gz");
      },
      /not a tar file/,
    ],
    [
      "is cut off",
      () => {
        write("image/large", Buffer.alloc(100_000));
        execFileSync("truncate", ["-s", "50000", tar()]);
        return at("image.tar");
      },
      /cut off/,
    ],
    [
      "is empty",
      () => {
        write("empty", "");
        return at("empty");
      },
      /no `index.json`/,
    ],
    ["is a folder", () => folder, /is not a file/],
  ])("%s", async (_story, make, flaw) => {
    mkdirSync(at("image"), { recursive: true });
    expect(await open("oci-archive", make())).toEqual({ kind: "flaw", flaw: expect.stringMatching(flaw) });
  });
});

test("what is not there is missing", async () => {
  expect(await open("oci-layout", at("gone"))).toEqual({ kind: "missing" });
});
