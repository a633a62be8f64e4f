// `$GITHUB_ARTIFACTS` as the runner reads it: one line for an image, one digest for a name, whatever a job does.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

import { declareImages, imagesBuiltHere } from "../../src/action/artifacts-file.ts";
import type { Digest } from "../../src/oci/reference.ts";
import type { PromotionSource } from "../../src/oci/source.ts";
import { folderWith } from "../support/folder.ts";

const A: Digest = `sha256:${"a".repeat(64)}`;
const B: Digest = `sha256:${"b".repeat(64)}`;
const app = { host: "ghcr.io", path: "acme/app" };
const web = { host: "ghcr.io", path: "acme/web" };

type Before = { file?: string; list?: unknown };

/** What is in the step's file afterwards, and what is said. */
function declare(before: Before, images = [app], digest = A): { file: string; remarks: string[] } {
  using folder = folderWith();
  const [file, listed] = [join(folder.path, "artifacts"), join(folder.path, "list")];
  writeFileSync(file, before.file ?? "");
  writeFileSync(listed, before.list === undefined ? "" : JSON.stringify(before.list));
  const environment = { GITHUB_ARTIFACTS: file, GITHUB_ARTIFACTS_LIST: listed };
  const remarks = declareImages(environment, { images, digest });
  return { file: readFileSync(file, "utf8"), remarks };
}

test("an image is a line without its tag, which the runner takes for an OCI subject", () => {
  const { file, remarks } = declare({}, [app, web]);
  expect(file).toBe(`ghcr.io/acme/app@${A}\nghcr.io/acme/web@${A}\n`);
  expect(remarks).toEqual([]);
  // actions/runner, `s_ociDigestSuffixRegex`; a line with `=` fails the step.
  for (const line of file.trimEnd().split("\n")) {
    expect(line).toMatch(/^(.+)@(sha256):([0-9a-f]{64})$/);
    expect(line).not.toContain("=");
  }
});

test.each<[string, Before]>([
  ["this step", { file: `ghcr.io/acme/app@${A}\n` }],
  ["this step, with a scheme", { file: `oci://ghcr.io/acme/app@${A}\n` }],
  [
    "an earlier step",
    { list: { version: 1, subjects: [{ name: "ghcr.io/acme/app", digest: A, kind: "oci" }] } },
  ],
])("what %s has declared is not declared again", (_where, before) => {
  expect(declare(before)).toEqual({ file: before.file ?? "", remarks: [] });
});

test.each<[string, Before]>([
  ["this step", { file: `ghcr.io/acme/app@${B}\n` }],
  [
    "an earlier step",
    { list: { version: 1, subjects: [{ name: "ghcr.io/acme/app", digest: B, kind: "oci" }] } },
  ],
])("a name that %s gave another digest is left alone, and that is said", (_where, before) => {
  const { file, remarks } = declare(before);
  expect(file).toBe(before.file ?? "");
  expect(remarks).toEqual([expect.stringContaining(B)]);
});

test("a file that cannot be written is said, and fails nothing", () => {
  const environment = { GITHUB_ARTIFACTS: "/no/such/folder/artifacts" };
  expect(declareImages(environment, { images: [app], digest: A })).toEqual([
    expect.stringContaining("could not be added"),
  ]);
});

test("a runner without the file gets none", () => {
  expect(declareImages({}, { images: [app], digest: A })).toEqual([]);
});

test("what is promoted from another repository or an archive is not declared", () => {
  const destinations = [{ kind: "own", image: app }] as const;
  const declared = (promotion: PromotionSource | undefined) => imagesBuiltHere({ destinations, promotion });
  expect(declared(undefined)).toEqual([app]);
  expect(declared({ kind: "registry", image: app, reference: "main" })).toEqual([app]);
  expect(declared({ kind: "registry", image: web, reference: A })).toEqual([]);
  expect(declared({ kind: "oci-archive", path: "image.tar", choice: undefined })).toEqual([]);
});
