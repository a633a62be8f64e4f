// Files in a folder of a test's own, the tar file that they make, and what is read of it.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import type { ArchiveSource } from "../../../src/oci/source.ts";
import type { OpenedArchive } from "../../../src/ports/promotion.ts";
import { openArchives } from "../../../src/registry/archive/open.ts";

export let folder = "";
/** Before each test. */
export function makeFolder(): void {
  folder = mkdtempSync(join(tmpdir(), "archive-"));
}

/** After each test. */
export function removeFolder(): void {
  rmSync(folder, { recursive: true, force: true });
}

export const at = (name: string) => join(folder, name);

export function write(name: string, body: string | Uint8Array): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), body);
}

/** The files of the folder `image`, as one tar file. */
export function tar(...options: string[]): string {
  execFileSync("tar", ["-C", at("image"), "-cf", at("image.tar"), ...options, "."]);
  return at("image.tar");
}

export const open = (kind: ArchiveSource["kind"], path: string, choice?: string) =>
  openArchives().open({ kind, path, choice });

export async function textOf(opened: OpenedArchive, digest: string): Promise<string> {
  if (opened.kind !== "archive") throw new Error(JSON.stringify(opened));
  const content = await opened.source.blob(digest as `sha256:${string}`);
  if (content.kind !== "blob") return content.reason;
  const chunks: Uint8Array[] = [];
  for await (const chunk of content.chunks) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
