// How much memory a process has had.
import { readFileSync } from "node:fs";

/**
 * The most so far, in MiB; nothing once it is gone. What `getrusage` reports has the peak of the process that started it in it.
 * Source: proc_pid_status(5), `VmHWM`; getrusage(2).
 */
export function peakOf(pid: number): number | undefined {
  try {
    const [, kibibytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
  } catch {
    return undefined;
  }
}
