// Runs docker as a process of our own: its output streams on, and it can be stopped.
import { type ChildProcess, execFile } from "node:child_process";
import { READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";
import { HAS_GROUPS, spawnDocker } from "./spawn.ts";
import type { CommandStatus } from "../ports/docker.ts";

export type DockerProcess = {
  args: readonly string[];
  environment: NodeJS.ProcessEnv;
  /** What it reads on its standard input: the only way a secret goes in. It waits for one that is still to come. */
  input?: string | Promise<string>;
  /** How long it may take, in milliseconds; then it is ended at once, and was `late`. */
  deadline?: number;
  /**
   * Takes each piece of output as it comes; without it the output is only kept. No more comes before it is done, and a piece
   * is gone once it is.
   */
  print?: ((chunk: Buffer) => Promise<void> | undefined) | undefined;
};

export type ProcessEnd = {
  status: CommandStatus;
  /** The end of what it printed, both streams as they came. */
  output: string;
};

export type RunningProcess = { ended: Promise<ProcessEnd>; stop: () => Promise<void> };

const running = new Set<ChildProcess>();

/** Ends every docker at once, with all it started: a second Ctrl-C does not want to wait. */
export function endDockersAtOnce(): void {
  for (const child of running) signalAll(child, "SIGKILL");
}

/** Starts docker. `stop` aborted, or the answer's `stop` called, ends it: first kindly, then not. */
export function startDocker(
  { args, environment, input, deadline, print }: DockerProcess,
  stop: AbortSignal,
): RunningProcess {
  const child = spawnDocker(args, environment);
  if (child instanceof Error)
    return {
      ended: Promise.resolve({ status: "not started", output: child.message }),
      stop: () => Promise.resolve(),
    };
  running.add(child);
  const kept = keepEnd();
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      kept.add(chunk);
      const printing = print?.(chunk);
      if (printing === undefined) return;
      stream.pause();
      void printing.then(() => {
        release(chunk);
        stream.resume();
      });
    });
  // A docker that ends before it has read its input: its exit code says why.
  child.stdin.on("error", () => undefined);
  void Promise.resolve(input).then((text) => child.stdin.end(text));

  let isLate = false;
  let timer = setTimer(deadline, () => {
    isLate = true;
    signalAll(child, "SIGKILL");
  });
  const end = () => {
    if (!running.has(child)) return;
    signalAll(child, "SIGTERM");
    clearTimeout(timer);
    timer = setTimer(TIMEOUTS.dockerGrace, () => {
      signalAll(child, "SIGKILL");
    });
  };
  const ended = endOf(child, kept.text).then(({ status, output }): ProcessEnd => {
    running.delete(child);
    stop.removeEventListener("abort", end);
    clearTimeout(timer);
    return { status: isLate ? "late" : status, output };
  });
  if (stop.aborted) end();
  stop.addEventListener("abort", end);
  return {
    ended,
    stop: async () => {
      end();
      await ended;
    },
  };
}

function setTimer(milliseconds: number | undefined, act: () => void): NodeJS.Timeout | undefined {
  return milliseconds === undefined ? undefined : setTimeout(act, milliseconds);
}

/** Resolves once it, and all it started, have closed their output. */
function endOf(child: ChildProcess, output: () => string): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    child.on("error", ({ message }) => {
      resolve({ status: "not started", output: message });
    });
    child.on("close", (code, signal) => {
      resolve({ status: code ?? signal ?? "not started", output: output() });
    });
    child.on("exit", (_code, signal) => {
      // Killed alone, it leaves a plugin behind that would push on.
      if (signal === "SIGKILL") signalAll(child, "SIGKILL");
      // A daemon that was started by the way may hold the pipes for as long as it lives: ssh to a far docker does so.
      const look = setInterval(() => {
        if (signalAll(child, 0)) return;
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, TIMEOUTS.dockerPipes);
      child.on("close", () => {
        clearInterval(look);
      });
    });
  });
}

/**
 * Docker's plugins are processes of their own: an older client ends without them, and they would go on to push. Says
 * whether there was a process; signal 0 only asks.
 */
function signalAll({ pid }: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  try {
    return pid !== undefined && process.kill(HAS_GROUPS ? -pid : pid, signal);
  } catch {
    return false;
  }
}

/**
 * Gives a piece's memory back at once. The garbage collector does not know how large it is, and lets a hundred megabytes
 * of them come together. What shares its memory with others stays.
 */
function release({ buffer, byteLength }: Buffer): void {
  // Node 20 cannot.
  const own: ArrayBufferLike & { transfer?: (length: number) => unknown } = buffer;
  if (own.byteLength === byteLength) own.transfer?.(0);
}

/** The last so many bytes, copied: pieces do not stay. */
function keepEnd(): { add: (chunk: Buffer) => void; text: () => string } {
  const most = READ_LIMITS.dockerOutput;
  const kept = Buffer.allocUnsafe(2 * most);
  let length = 0;
  return {
    add: (chunk) => {
      const end = chunk.subarray(-most);
      if (length + end.length > kept.length) {
        kept.copyWithin(0, length - most, length);
        length = most;
      }
      length += end.copy(kept, length);
    },
    text: () => kept.toString("utf8", Math.max(0, length - most), length),
  };
}

export type CommandAnswer = { exitCode: number; stdout: string; stderr: string };

/** Nothing when docker is not there or does not answer in time. */
export type AskDocker = (
  environment: NodeJS.ProcessEnv,
  args: string[],
) => Promise<CommandAnswer | undefined>;

/** By Node alone. The action has GitHub's toolkit for it, `action/toolkit.ts`, which takes longer to load. */
export const askDocker: AskDocker = (environment, args) =>
  new Promise((resolve) => {
    const options = { env: environment, timeout: TIMEOUTS.dockerQuery, windowsHide: true };
    execFile("docker", args, options, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : error.code;
      // What could not be started, or was ended, has no number.
      resolve(typeof exitCode === "number" ? { exitCode, stdout, stderr } : undefined);
    });
  });
