// Times a piece of work and runs a command for `script/bench`; writes figures as median, minimum and maximum.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** In milliseconds. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export const timeNode = () => time(() => run([process.execPath, "-e", "0"]));

/** Fails unless the exit code is 0: the time of a command that failed says nothing. */
export function run(
  [command = "", ...args]: string[],
  environment: NodeJS.ProcessEnv = {},
  input = "",
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...environment },
      stdio: ["pipe", "ignore", "pipe"],
    });
    const said: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.stdin.end(input);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(" ")} failed:\n${Buffer.concat(said).toString()}`));
    });
  });
}

/**
 * The environment in which every node writes its peak of memory into a file as it ends. `VmHWM` is the process's own; the
 * peak that `getrusage` reports has the parent's in it, which was its own before `execve`. Source: proc(5), getrusage(2).
 */
export function reportPeaksTo(file: string): Record<string, string> {
  const module = `${file}.mjs`;
  const read = `/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]`;
  const write = `appendFileSync(${JSON.stringify(file)}, ${read} + "\\n")`;
  const text = `import { appendFileSync, readFileSync } from "node:fs";\nprocess.on("exit", () => ${write});\n`;
  writeFileSync(module, text);
  return { NODE_OPTIONS: `--import=file://${module}` };
}

/** In MiB, of all that have ended so far. */
export function readPeak(file: string): number {
  const kibibytes = readFileSync(file, "utf8").trim().split("\n").map(Number);
  return Math.round(Math.max(...kibibytes) / 1024);
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

export function formatSpread(values: readonly number[], digits = 0): string {
  const sorted = values.toSorted((a, b) => a - b);
  const [min = 0, max = 0] = [sorted[0], sorted.at(-1)];
  return `${median(values).toFixed(digits)} (${min.toFixed(digits)} to ${max.toFixed(digits)})`;
}
