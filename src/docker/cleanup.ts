// A private docker configuration that its run left behind; `post` loads this and nothing else.
import { existsSync, readdirSync, readFileSync, rmSync, readlinkSync, statSync } from "node:fs";
import { lstat, readdir, readFile, rm, rmdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseJson, field, textField } from "../lib/json.ts";
import { TIMEOUTS } from "../lib/limits.ts";
import { certificatesIn } from "./endpoint-tls.ts";
import { recordsIn, removeBuilders, removeContainer } from "./temporary-builder.ts";
import { hostname } from "node:os";

type Environment = NodeJS.ProcessEnv;

/** How a folder of ours is recognised; the mark says whose it is. */
export const FOLDER_PREFIX = "surepush-";
export const MARKER = ".surepush-docker-config";

/**
 * Removes the folder, and the builder that was made for it, if it is there and is ours; says whether it did. Somebody
 * may have changed it since its run ended, so docker does not read its configuration, which can name plugins to start.
 */
export async function removeLeftover(folder: string, environment: Environment): Promise<boolean> {
  if ((await markOf(folder)) === undefined) {
    await removeUnmarked(folder);
    return false;
  }
  await endOrphans(folder);
  const isGone =
    !existsSync(recordsIn(folder)) ||
    (await removeContainer(folder, environment, TIMEOUTS.removeLeftoverBuilder));
  await (isGone ? removeFolder(folder) : forgetLogins(folder));
  return true;
}

/** A run that was killed at its very beginning has made its folder and not yet marked it: it is empty, or it is not ours. */
async function removeUnmarked(folder: string): Promise<void> {
  if (basename(folder).startsWith(FOLDER_PREFIX)) await rmdir(folder).catch(() => undefined);
}

/**
 * Removes what runs that were killed have left in a folder for temporary files. A run that is at work is left alone,
 * and so is what belongs to another user. Windows has no owner to compare, so nothing is swept there.
 */
export async function sweepLeftovers(
  parent: string,
  environment: Environment,
  hasOwners = process.getuid !== undefined,
): Promise<void> {
  if (!hasOwners) return;
  const names = await readdir(parent).catch(() => []);
  const sweep = async (folder: string) => {
    if (hasOwnerEnded((await markOf(folder)) ?? "")) await removeLeftover(folder, environment);
  };
  const folders = names.filter((name) => name.startsWith(FOLDER_PREFIX)).map((name) => join(parent, name));
  await Promise.all(folders.map(sweep));
}

/**
 * Ends a session's traces: builder, login, folder. Where the builder does not go in time its records stay, without
 * any login beside them, for the next clean-up.
 */
export async function removeSession(
  folder: string,
  environment: Environment,
  timeout: number,
): Promise<void> {
  if (await removeBuilders(folder, environment, timeout)) await removeFolder(folder);
  else await forgetLogins(folder);
}

/** The same for a process that ends without waiting: what only docker can remove stays for the next run. */
export function dropSession(folder: string): void {
  const builders = existsSync(recordsIn(folder));
  for (const path of builders ? secretsIn(folder) : [folder]) rmSync(path, { recursive: true, force: true });
}

/** The mark goes last: what a kill leaves of the rest is still known to be ours. */
export async function removeFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter((name) => name !== MARKER).map((name) => remove(join(folder, name))));
  await remove(folder);
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 3 });
}

/** The login (half written, too), the build's secrets, and keys of builders and daemons; a context holds its daemon's. */
function secretsIn(folder: string): string[] {
  const others = ["config.json", "config.json.new", "buildkitd.toml", "secrets", "contexts"].map((name) =>
    join(folder, name),
  );
  return [...others, certificatesIn(folder)];
}

/** Nothing is written in its place: somebody could have made a link of it. */
async function forgetLogins(folder: string): Promise<void> {
  await Promise.all(secretsIn(folder).map(remove));
}

/** The mark's content, where the folder is ours: no link to another, and not another user's. */
async function markOf(folder: string): Promise<string | undefined> {
  if (!basename(folder).startsWith(FOLDER_PREFIX)) return undefined;
  try {
    const found = await lstat(folder);
    const isOwn = process.getuid === undefined || found.uid === process.getuid();
    return found.isDirectory() && isOwn ? await readFile(join(folder, MARKER), "utf8") : undefined;
  } catch {
    return undefined;
  }
}

/** How long to wait between two looks for a process that was killed, in milliseconds. */
const PAUSE = 10;

/**
 * A docker that outlived its run would push on, or write its login again. It is recognised by the configuration that it
 * was given; only Linux shows that. Source: proc(5), `/proc/pid/environ`.
 */
async function endOrphans(folder: string): Promise<void> {
  for (let waited = 0; waited < TIMEOUTS.killOrphan; waited += PAUSE) {
    const pids = usersOf(folder);
    if (pids.length === 0) return;
    for (const pid of pids) kill(pid);
    await sleep(PAUSE);
  }
}

/** Processes of this user whose docker configuration is this very folder, by any path. */
function usersOf(folder: string): number[] {
  if (process.platform !== "linux") return [];
  const isUser = (pid: number) =>
    attempt(() => statSync(`/proc/${pid}`).uid) === process.getuid?.() &&
    environmentOf(pid).some((variable) => {
      const [, path] = /^DOCKER_CONFIG=(\/.*)$/s.exec(variable) ?? [];
      return (
        path !== undefined &&
        basename(path) === basename(folder) &&
        isSame(`/proc/${pid}/root${path}`, folder)
      );
    });
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && isUser(pid));
}

function isSame(one: string, other: string): boolean {
  const found = identityOf(one);
  return found !== undefined && found === identityOf(other);
}

function identityOf(path: string): string | undefined {
  return attempt(() => {
    const { dev, ino } = statSync(path);
    return `${dev} ${ino}`;
  });
}

/** Nothing of another user's process, or of one that has just ended. */
function environmentOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
  } catch {
    return [];
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended in this very moment.
  }
}

/** A process as a line of text, for a folder's mark. */
export function formatOwner(pid = process.pid): string {
  return JSON.stringify({ place: place(), pid, began: beginningOf(pid) });
}

/**
 * Whether the process that such a text names has ended. What cannot be known (another machine's folder, another
 * container's, a mark of another kind) is not gone: it may be at work.
 */
export function hasOwnerEnded(text: string): boolean {
  const owner = parseJson(text);
  const pid = field(owner, "pid");
  const began = textField(owner, "began");
  if (textField(owner, "place") !== place() || typeof pid !== "number" || began === undefined) return false;
  return beginningOf(pid) !== began;
}

/** Numbers of processes mean something on one machine only, and there in one namespace: a container has its own. */
function place(): string {
  return `${hostname()} ${attempt(() => readlinkSync("/proc/self/ns/pid")) ?? ""}`.trim();
}

/**
 * When a process began, in the system's own count; nothing when there is none, or only its remains. Where the system
 * does not show it, any process of that number counts as the one that was meant. Source: proc(5), `/proc/pid/stat`.
 */
function beginningOf(pid: number): string | undefined {
  if (process.platform !== "linux") return attempt(() => (process.kill(pid, 0), "some time"));
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, "utf8")) ?? "";
  // The name before it, in parentheses, may hold anything.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return state === "Z" ? undefined : fields[18];
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
