// Where paths really lead: a folder that lies in none of others, and a link that leaves the workspace.
import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep, isAbsolute } from "node:path";

/** The first of these places that lies in none of the paths; links and mounts are followed. The first need not be there. */
export function findPlaceOutside(
  places: readonly [string, ...string[]],
  paths: readonly string[],
): string | undefined {
  const taken = new Set(paths.flatMap(namesOf));
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
  const real = realPath(path);
  if (real.startsWith("/proc/")) return "leads into /proc";
  const roots = [...workspaces, ...workspaces.map(realPath)];
  const isIn = (file: string) => roots.some((root) => contains(root, file));
  return isIn(resolve(path)) && !isIn(real) ? "is a link that leads out of the workspace" : undefined;
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path, and the identity of what is there: a mount shows the same folder under another path. */
function namesOf(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return [realPath(path), ...(found === undefined ? [] : [`${found.dev}:${found.ino}`])];
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
