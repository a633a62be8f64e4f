// Where paths really lead: a folder that lies in none of others, and a link that leaves the workspace.
import { accessSync, constants, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep, isAbsolute } from "node:path";

/** The first of these places that lies in none of the paths; links and mounts are followed. The first need not be there. */
export function findPlaceOutside(
  places: readonly [string, ...string[]],
  paths: readonly string[],
): string | undefined {
  const mounts = readMounts();
  const taken = new Set(
    paths.flatMap((path) => [...namesOf(path), ...mountsBelow(path, mounts).flatMap(namesOf)]),
  );
  const [first, ...others] = places;
  return [first, ...others.filter(isUsable)].find(
    (place) => !ancestorsOf(place).some((name) => taken.has(name)),
  );
}

/**
 * Why a file that the user names by a path is not the file that it seems to be: a checkout may contain links to anything
 * that the runner can read.
 */
export function findLinkFlaw(path: string, workspaces: readonly string[]): string | undefined {
  const named = resolve(path);
  const real = realPath(named);
  if (real.startsWith("/proc/")) return "leads into /proc";
  if (!namesSame(path, real)) return "goes back by `..` behind a link";
  const roots = [...workspaces, ...workspaces.map(realPath)];
  const isIn = (file: string) => roots.some((root) => contains(root, file));
  if (!isIn(named) && !foldersAbove(named).some((folder) => isIn(realPath(folder)))) return undefined;
  if (!isIn(real)) return "is a link that leads out of the workspace";
  return isInClone(real) && !isInClone(named) ? "is a link into the clone's own files" : undefined;
}

/** The system follows a link before it goes back by `..`; `resolve` does not. */
function namesSame(path: string, real: string): boolean {
  try {
    return realpathSync.native(path) === real;
  } catch {
    return true;
  }
}

/** A workspace may have another name, by a link above it. */
function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder)];
}

/** There `actions/checkout` may keep its token: `.git/config`. A file system may ignore case. */
function isInClone(path: string): boolean {
  return path.split(sep).some((name) => /^\.git$/i.test(name));
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path, and the identity of what is there: a mount shows the same folder under another path. */
function namesOf(path: string): string[] {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return [realPath(path), `${dev}:${ino}`];
  } catch {
    // What we cannot look at, docker's client cannot read, either.
    return [realPath(path)];
  }
}

/** A mount below a folder shows in it what lies elsewhere. */
function mountsBelow(path: string, mounts: readonly string[]): string[] {
  const real = realPath(path);
  return mounts.filter((mount) => contains(real, mount));
}

/** Where file systems are mounted; other systems than Linux have no such file. Source: proc_pid_mountinfo(5), field 5. */
function readMounts(): string[] {
  try {
    return readFileSync("/proc/self/mountinfo", "utf8")
      .split("\n")
      .flatMap((line) => line.split(" ")[4] ?? [])
      .map((path) =>
        path.replaceAll(/\\([0-7]{3})/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 8))),
      );
  } catch {
    return [];
  }
}

function ancestorsOf(place: string): string[] {
  const real = realPath(place);
  const parent = dirname(real);
  return [...namesOf(real), ...(parent === real ? [] : ancestorsOf(parent))];
}

/** Of a path that is not there, the part that is counts. */
function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync.native(whole);
  } catch {
    return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole));
  }
}

function isUsable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}
