// Where a Dockerfile is that is not where the build looks for it.
import { lstatSync, readdirSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import type { DockerfileSearch } from "../diagnosis/advice/build-context.ts";
import { READ_LIMITS } from "../lib/limits.ts";

/** Names that people give to Dockerfiles. Source: docker docs, "Dockerfile overview"; podman-build(1). */
const NAMED = /^(?:dockerfile|containerfile)(?:\.[\w.-]+)?$|^[\w.-]+\.(?:dockerfile|containerfile)$/i;
const SKIPPED: ReadonlySet<string> = new Set([".git", "node_modules", "vendor"]);
/** `.dockerignore` may have the Dockerfile's name before it: `Dockerfile.dockerignore`. */
const IGNORE = /\.dockerignore$/i;
/** How many folders deep. */
const DEPTH = 3;
/** How many are named to a person. */
const NAMES = 3;

/** `file` is the path that docker looks for, and `folder` the context's; both seen from the working folder. */
export function findDockerfile(file: string, folder: string): DockerfileSearch {
  const target = linkOutside(file);
  if (target !== undefined) return { kind: "link", target };
  // A folder that was only made for the checkout holds nothing.
  if (entriesOf(folder).length === 0) return { kind: "empty" };
  const files = dockerfilesIn(folder).filter((found) => found !== file);
  return files.length === 0 ? { kind: "unknown" } : { kind: "elsewhere", files };
}

/** The nearest come first. */
function dockerfilesIn(root: string): string[] {
  const found: string[] = [];
  let seen = 0;
  let level = [root];
  for (let depth = 0; depth <= DEPTH && found.length < NAMES; depth++) {
    const next: string[] = [];
    for (const folder of level)
      for (const { name, isFolder } of entriesOf(folder)) {
        if (++seen > READ_LIMITS.searchedFiles) return found.slice(0, NAMES);
        const path = join(folder, name).replaceAll(sep, "/");
        if (isFolder && !SKIPPED.has(name)) next.push(path);
        if (!isFolder && NAMED.test(name) && !IGNORE.test(name)) found.push(path);
      }
    level = next;
  }
  return found.slice(0, NAMES);
}

function entriesOf(folder: string): { name: string; isFolder: boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  } catch {
    return [];
  }
}

/** The link's target, as a path from the working folder, where it is not below the link's own folder. */
function linkOutside(file: string): string | undefined {
  try {
    if (!lstatSync(file).isSymbolicLink()) return undefined;
    const real = realpathSync(file);
    const inside = relative(realpathSync(dirname(file)), real);
    if (!inside.startsWith("..")) return undefined;
    return (relative(process.cwd(), real) || basename(readlinkSync(file))).replaceAll(sep, "/");
  } catch {
    return undefined;
  }
}
