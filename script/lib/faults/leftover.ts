// What a run has left on the machine: files, and processes that bear its mark.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import type { Trace } from "./leak.ts";

const GONE_WITHIN_MS = 3_000;

export type Process = { pid: number; words: readonly string[] };

/** In their environment, or (in a container, which has another one) on their command line. */
export function processesOf(mark: string): Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const [environment, line] = [readProc(pid, "environ"), readProc(pid, "cmdline")];
      // A process that has ended, and waits for its parent to notice, has no command line.
      const isMarked = line !== "" && (environment.includes(mark) || line.includes(mark));
      return isMarked ? [{ pid: Number(pid), words: line.split("\0") }] : [];
    });
}

function readProc(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}

export function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended in this very moment.
  }
}

function entriesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" });
}

/** Every file below a folder, with its text. */
export function filesBelow(folder: string): Trace[] {
  return entriesBelow(folder)
    .map((where) => ({ where: withoutChance(where), path: join(folder, where) }))
    .filter(({ path }) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .map(({ where, path }) => ({ where, text: readFileSync(path, "latin1") }));
}

/** A name that is the same when it happens again: `mkdtemp` ends one with six letters. */
const withoutChance = (name: string): string => name.replaceAll(/-\w{6,16}(?=\/|$)/g, "-…");

/** What is still running some time after the clean-up; it is ended here. */
export async function survivors(mark: string): Promise<string[]> {
  for (let waited = 0; waited < GONE_WITHIN_MS && processesOf(mark).length > 0; waited += 50) await sleep(50);
  const alive = processesOf(mark);
  for (const { pid } of alive) kill(pid);
  return alive.map(({ words: [program = "", argument = ""] }) => `${basename(program)} ${argument}`);
}

/** All that a run may have written to: what the runner empties, the user's home, the system's temporary folder. */
export function filesLeft(folder: string): string[] {
  return ["temp", "tmp", "home"].flatMap((name) =>
    entriesBelow(join(folder, name)).map((entry) => withoutChance(join(name, entry))),
  );
}
