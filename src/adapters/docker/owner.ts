// Whose a private folder is: the process that made it, told from a later one that has its number.
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { field, readJson, textField } from "../../domain/json.ts";

/** A process as a line of text, to stand in a folder's mark. */
export function printOwner(pid = process.pid): string {
  return JSON.stringify({ place: place(), pid, began: beginningOf(pid) });
}

/**
 * Whether the process that such a text names has ended. What cannot be known (another machine's folder, another
 * container's, a mark of another kind) is not gone: it may be at work.
 */
export function isGone(text: string): boolean {
  const owner = readJson(text);
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
 * does not tell, a process that is there is as good as the one that was meant. Source: proc(5), `/proc/pid/stat`.
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
