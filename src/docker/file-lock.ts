// A lock beside a file: two jobs of one runner account change the same docker configuration.
import { open, rm, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { field } from "../lib/json.ts";
import { FILE_LOCK } from "../lib/limits.ts";

/** Runs `work` while no other process of ours holds the lock. Docker itself takes none. */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${file}.lock`;
  const end = performance.now() + FILE_LOCK.longest;
  while (!(await take(lock))) {
    if (performance.now() > end) throw Object.assign(new Error(`${lock} stays locked`), { code: "EEXIST" });
    if (await isStale(lock)) await rm(lock, { force: true });
    else await sleep(FILE_LOCK.pause);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await (await open(lock, "wx", 0o600)).close();
    return true;
  } catch (error) {
    if (field(error, "code") === "EEXIST") return false;
    throw error;
  }
}

/** A killed process leaves its lock behind. */
async function isStale(lock: string): Promise<boolean> {
  const found = await stat(lock).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > FILE_LOCK.stale;
}
