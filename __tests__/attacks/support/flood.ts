// Hands what a docker floods us with to the runner's log, and tells on standard error how much memory that took, in MiB.
import { openRunner } from "../../../src/action/runner.ts";
import { readProgress } from "../../../src/build/progress.ts";
import { startDocker } from "../../../src/docker/process.ts";
import { SecretRegistry } from "../../../src/lib/secret-registry.ts";
import { peakOf } from "../../support/peak-memory.ts";

const progress = readProgress(() => performance.now());
const runner = openRunner(process.env, new SecretRegistry());
const print = (chunk: Buffer) => {
  progress.add(chunk);
  return runner.output(chunk);
};
const command = { args: ["build"], environment: process.env, print };
await runner.group("Build", () => startDocker(command, new AbortController().signal).ended);
process.stderr.write(`${Math.round(peakOf(process.pid) ?? NaN)} ${progress.steps().length}\n`);
