// The commit that is checked out around a folder, read from git's own files: it costs no process and starts nothing.
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Checkout } from "./push-policy.ts";

/**
 * Looks upwards as git does, and no further than `top` where the folder lies in that. Files without a clone, out of an
 * artifact perhaps, are somebody's. Source: gitrepository-layout(5).
 */
export function readCheckout(folder: string, top: string): Checkout {
  const real = realPath(folder);
  return findCheckout(real, realPath(top)) ?? { kind: isEmpty(real) ? "none" : "unknown" };
}

function findCheckout(folder: string, top: string): Checkout | undefined {
  const place = join(folder, ".git");
  const found = statSync(place, { throwIfNoEntry: false });
  if (found !== undefined) return commitIn(found.isDirectory() ? place : linkedFolder(place));
  const parent = dirname(folder);
  return parent === folder || folder === top ? undefined : findCheckout(parent, top);
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}

/** Git follows links before it looks upwards. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** A work tree and a submodule have a file that names the folder. */
function linkedFolder(file: string): string | undefined {
  const path = /^gitdir: (.+)$/m.exec(read(file))?.[1];
  return path === undefined ? undefined : resolve(dirname(file), path);
}

/** Other ways to keep refs, such as `reftable`, come to `unknown`. */
function commitIn(folder: string | undefined): Checkout {
  if (folder === undefined) return { kind: "unknown" };
  const head = read(join(folder, "HEAD")).trim();
  const ref = /^ref: (refs\/\S+)$/.exec(head)?.[1];
  const common = resolve(folder, read(join(folder, "commondir")).trim() || ".");
  const sha = ref === undefined ? head : shaOf(ref, common);
  return isSha(sha) ? { kind: "commit", sha } : { kind: "unknown" };
}

function shaOf(ref: string, common: string): string {
  const loose = read(join(common, ref)).trim();
  if (loose !== "") return loose;
  const packed = read(join(common, "packed-refs"))
    .split("\n")
    .find((line) => line.endsWith(` ${ref}`));
  return packed?.split(" ")[0] ?? "";
}

function isSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** A crafted `.git` may hold links to what never ends, such as /dev/zero. */
const LONGEST = 64 * 1024 * 1024;

function read(file: string): string {
  try {
    const found = statSync(file);
    if (!found.isFile() || found.size > LONGEST) return "";
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
