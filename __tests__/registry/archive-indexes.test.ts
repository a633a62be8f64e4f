// An archive's indexes are read down to a bound, and one that would lead back to itself is damaged: no hash can name itself.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";

import { BACK_OFFS, READ_LIMITS } from "../../src/lib/limits.ts";
import { RetryBudget } from "../../src/lib/retry.ts";
import type { Digest } from "../../src/oci/reference.ts";
import { openArchives } from "../../src/registry/archive/open.ts";
import { SourceReader } from "../../src/run/steps/promote/read-source.ts";
import { Contents, OCI } from "../run/support/parts.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "indexes-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, body: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), body);
}

const entryOf = (contents: Contents, digest: Digest, mediaType: string) => ({
  mediaType,
  digest,
  size: contents.sizeOf(digest),
});

/** What becomes of the layout of this index. */
async function readLayout(contents: Contents, root: Digest) {
  for (const [digest, { body }] of contents) write(`blobs/${digest.replace(":", "/")}`, body);
  const manifests = [entryOf(contents, root, OCI.index)];
  write("index.json", JSON.stringify({ schemaVersion: 2, manifests }));
  write("oci-layout", JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  const opened = await openArchives().open({ kind: "oci-layout", path: folder, choice: undefined });
  if (opened.kind !== "archive") return opened;
  const clock = { now: () => 0, pause: () => Promise.resolve() };
  const reader = new SourceReader({
    source: opened.source,
    name: "oci-layout://image",
    host: "ghcr.io",
    login: undefined,
    budget: new RetryBudget(
      { ...BACK_OFFS.publication, retries: 0 },
      { chance: Math.random, clock, stop: new AbortController().signal },
    ),
    reporter: { info: () => undefined },
  });
  const found = await reader.find(opened.reference);
  return found.kind === "failed" ? found : await reader.readAll(found);
}

/** An image within as many indexes. */
function nested(depth: number): { contents: Contents; root: Digest } {
  const contents = new Contents();
  let root = contents.image("linux/amd64");
  let type: string = OCI.manifest;
  for (let level = 0; level < depth; level++) {
    root = contents.index([entryOf(contents, root, type)]);
    type = OCI.index;
  }
  return { contents, root };
}

test("indexes within indexes are read down to the bound", async () => {
  const { contents, root } = nested(READ_LIMITS.promotedDepth);
  expect(await readLayout(contents, root)).toMatchObject({
    kind: "image",
    root: { found: { digest: root } },
  });
});

test.each([READ_LIMITS.promotedDepth + 1, 200])("%d indexes within each other are refused", async (depth) => {
  const { contents, root } = nested(depth);
  expect(await readLayout(contents, root)).toMatchObject({
    kind: "failed",
    cause: { code: "promote-source-unsuited", flaw: expect.stringMatching(/indexes within indexes/) },
  });
});

test("an index that leads back to itself is damaged", async () => {
  const { contents, root } = nested(2);
  const self = { ...entryOf(contents, root, OCI.index) };
  const [inner = ""] = [...contents.keys()].filter(
    (digest) => digest !== root && contents.get(digest)?.type === OCI.index,
  );
  contents.set(inner, {
    type: OCI.index,
    body: Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: OCI.index, manifests: [self] })),
  });
  expect(await readLayout(contents, root)).toMatchObject({
    kind: "failed",
    cause: { code: "promote-source-unsuited", flaw: expect.stringMatching(/is damaged/) },
  });
});
