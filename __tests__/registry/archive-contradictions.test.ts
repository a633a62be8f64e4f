// Archives that are one image to one program and another image to the next are refused.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";

import { field, parseJson } from "../../src/lib/json.ts";
import type { Digest } from "../../src/oci/reference.ts";
import { openArchives } from "../../src/registry/archive/open.ts";
import { Contents } from "../run/support/parts.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "archive-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const contents = new Contents();
const tested = contents.layered("linux/amd64", "tested");
const other = contents.layered("linux/amd64", "other");
const index = contents.index(contents.entriesOf("linux/amd64", tested, contents.attestation()));
const blob = (digest: string) => `blobs/${digest.replace(":", "/")}`;
const configOf = (image: Digest) =>
  blob(String(field(parseJson(contents.get(image)?.body ?? ""), "config", "digest")));

/** `files`, one after another, and all blobs behind them. */
function archive(files: readonly (readonly [name: string, body: string | Uint8Array])[]): string {
  const path = join(folder, "image.tar");
  const blobs = [...contents].map(([digest, { body }]) => [blob(digest), body] as const);
  for (const [at, [name, body]] of [...files, ...blobs].entries()) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
    execFileSync("tar", ["-C", folder, at === 0 ? "-cf" : "-rf", path, name]);
  }
  return path;
}

const indexJson = (image: Digest) =>
  [
    "index.json",
    JSON.stringify({
      schemaVersion: 2,
      manifests: [{ mediaType: contents.get(image)?.type, digest: image, size: contents.sizeOf(image) }],
    }),
  ] as const;
const manifestJson = (...configs: string[]) =>
  [
    "manifest.json",
    JSON.stringify(configs.map((Config) => ({ Config, RepoTags: null, Layers: [] }))),
  ] as const;
const open = (kind: "oci-archive" | "docker-archive", path: string) =>
  openArchives().open({ kind, path, choice: undefined });

test.each([
  ["an image", tested],
  ["an index of which docker lists one platform", index],
])("%s in both of docker's lists is taken", async (_what, image) => {
  const path = archive([indexJson(image), manifestJson(configOf(tested))]);
  expect(await open("docker-archive", path)).toMatchObject({ kind: "archive", reference: image });
});

test.each([
  ["another image", () => manifestJson(configOf(other))],
  ["no image", () => manifestJson()],
  ["an image that is not there", () => manifestJson("gone.json")],
])("docker's older list must name the same image, and not %s", async (_what, list) => {
  expect(await open("docker-archive", archive([indexJson(tested), list()]))).toEqual({
    kind: "flaw",
    flaw: "names another image in its `index.json` than in its `manifest.json`",
  });
});

test.each([
  ["index.json", () => [indexJson(tested), indexJson(other)]],
  ["manifest.json", () => [manifestJson(configOf(tested)), manifestJson(configOf(other))]],
  ["blobs/x", () => [["blobs/x", "1"] as const, ["blobs/./x", "2"] as const]],
])("a file with two entries named %s is refused", async (name, files) => {
  const flaw = `has two entries named ${JSON.stringify(name)}`;
  expect(await open("oci-archive", archive(files()))).toEqual({ kind: "flaw", flaw });
});

test("a layer that stands there twice is taken, as jib writes it, and not if only its length is the same", async () => {
  const body = "l".repeat(600_000);
  const with2 = (second: string) =>
    open("oci-archive", archive([indexJson(tested), ["blobs/x", body], ["blobs/x", second]]));
  expect(await with2(body)).toMatchObject({ kind: "archive" });
  expect(await with2(`${body.slice(1)}x`)).toMatchObject({ kind: "flaw" });
});
