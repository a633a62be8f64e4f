// Archives as a source: read where they lie, and refused where they are not what they should be.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

import { parseJson } from "../../src/lib/json.ts";
import type { ArchiveSource } from "../../src/oci/source.ts";
import { Contents, OCI } from "../run/support/parts.ts";
import { at, folder, makeFolder, open, removeFolder, tar, textOf, write } from "./support/archive-folder.ts";

beforeEach(makeFolder);
afterEach(removeFolder);

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

  test.each(["1.2.3", "latest", "docker.io/library/app:latest", "app:latest", "app"])(
    "that lists an image once for each of its names has it by each: %s",
    async (choice) => {
      const { digests } = layout(["1.2.3", "other"]);
      const entry = (digest: string | undefined, names: Record<string, string>) => {
        const annotations = Object.entries(names).map(([key, name]) => [`${key}.name`, name]);
        return {
          mediaType: OCI.manifest,
          digest,
          size: 1,
          annotations: Object.fromEntries(annotations) as object,
        };
      };
      const ref = "org.opencontainers.image.ref";
      const containerd = "io.containerd.image";
      const manifests = [
        entry(digests[0], { [ref]: "1.2.3", [containerd]: "docker.io/library/app:1.2.3" }),
        entry(digests[1], { [ref]: "other", [containerd]: "docker.io/library/other:1" }),
        entry(digests[0], { [ref]: "latest", [containerd]: "docker.io/library/app:latest" }),
      ];
      write("image/index.json", JSON.stringify({ schemaVersion: 2, manifests }));
      expect(await open("oci-layout", at("image"), choice)).toMatchObject({ reference: digests[0] });
    },
  );

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
      /compressed with gzip.*`gzip --decompress`/,
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
    [
      "is a text",
      () => {
        write("text", "a".repeat(600));
        return at("text");
      },
      /^is not a tar file$/,
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
