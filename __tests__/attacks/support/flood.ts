// Hands what a docker floods us with to the runner's log, and tells on standard error how much memory that took, in MiB.
import { readFileSync } from "node:fs";
import { openRunner } from "../../../src/action/runner.ts";
import { readProgress } from "../../../src/build/progress.ts";
import { startDocker } from "../../../src/docker/process.ts";
import { SecretRegistry } from "../../../src/lib/secret-registry.ts";

const progress = readProgress(() => performance.now());
const runner = openRunner(process.env, new SecretRegistry());
const print = (chunk: Buffer) => {
  progress.add(chunk);
  return runner.output(chunk);
};
const command = { args: ["build"], environment: process.env, print };
await runner.group("Build", () => startDocker(command, new AbortController().signal).ended);
// What `getrusage` reports has the peak of the process that started this one in it. Source: proc_pid_status(5), getrusage(2).
const [, kibibytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
process.stderr.write(`${Math.round(Number(kibibytes) / 1024)} ${progress.steps().length}\n`);
