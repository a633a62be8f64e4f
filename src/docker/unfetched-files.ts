// What git has not fetched, and what is no text that docker reads, looked up after a build has failed on it.
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { basename, join, normalize, sep } from "node:path";
import type { UnfetchedFile, UnreadableDockerfile } from "../diagnosis/advice/unfetched-files.ts";
import { READ_LIMITS } from "../lib/limits.ts";

/** Source: git-lfs, `docs/spec.md`. */
const POINTER = "version https://git-lfs.github.com/spec/";
/** How many names are looked up. */
const NAMES = 200;

/**
 * The first of these names, as a build prints them, that git has not fetched. `context` is a folder seen from the
 * working folder, where `.gitmodules` is. No link is followed: a name may be a stranger's.
 */
export function findUnfetched(context: string, names: readonly string[]): UnfetchedFile | undefined {
  const folders = emptySubmodules(context);
  for (const name of names.slice(0, NAMES)) {
    const path = inContext(name);
    if (path === undefined) continue;
    const folder = folders.find((one) => path === one || path.startsWith(`${one}/`));
    if (folder !== undefined) return { kind: "submodule", path: folder };
    if (startOf(join(context, path)).toString("latin1").startsWith(POINTER)) return { kind: "lfs", path };
  }
  return undefined;
}

/** A byte order mark, or letters with a NUL between them. */
export function findUnreadable(file: string): UnreadableDockerfile | undefined {
  const start = startOf(file);
  const text = start.toString("latin1");
  if (text.startsWith(POINTER)) return "lfs";
  const hasMark = text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff");
  return hasMark || /^(?:[ -~\r\n]\0){4}|^(?:\0[ -~\r\n]){4}/.test(text) ? "utf-16" : undefined;
}

/** As paths from the context's folder. Source: gitmodules(5). */
function emptySubmodules(context: string): string[] {
  let text = "";
  try {
    if (lstatSync(".gitmodules").size <= READ_LIMITS.dockerfile) text = readFileSync(".gitmodules", "utf8");
  } catch {
    return [];
  }
  const below = normalize(`${context}/`).split(sep).join("/").replace(/^\.\//, "");
  return [...text.matchAll(/^\s*path\s*=\s*"?([^"\r\n]+?)"?\s*$/gm)]
    .map(([, path = ""]) => path)
    .filter((path) => path.startsWith(below) && isEmptyFolder(path))
    .map((path) => path.slice(below.length));
}

function isEmptyFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory() && readdirSync(path).length === 0;
  } catch {
    return false;
  }
}

/** A path below the context's folder, as `COPY` takes it: `/a` is `a`. */
function inContext(name: string): string | undefined {
  const path = normalize(name.replace(/^\/+/, "")).split(sep).join("/").replace(/\/$/, "");
  return path === "" || path === "." || path.startsWith("..") || basename(path) === "" ? undefined : path;
}

function startOf(file: string): Buffer {
  const start = Buffer.alloc(64);
  try {
    if (!lstatSync(file).isFile()) return start;
    const handle = openSync(file, "r");
    try {
      return start.subarray(0, readSync(handle, start));
    } finally {
      closeSync(handle);
    }
  } catch {
    return start;
  }
}
