// Runs docker as a process of our own: its output streams on, and it can be stopped.
import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from "node:child_process";

export type Command = {
  args: readonly string[];
  environment: NodeJS.ProcessEnv;
  /** What it reads on its standard input: the only way a secret goes in. */
  input?: string;
  /** Takes each piece of output as it comes; without it the output is only kept. */
  print?: ((chunk: Buffer) => void) | undefined;
};

export type Ended = {
  /** An exit code, or the name of the signal that ended it; `not started` when it could not be. */
  status: number | string;
  /** The end of what it printed, both streams as they came. */
  output: string;
};

export type Running = { ended: Promise<Ended>; stop: () => Promise<void> };

/** A failure tells itself in its last lines; more is not kept. */
const KEPT = 64 * 1024;
/** A process that leads a group can be ended with all that it has started. */
const HAS_GROUPS = process.platform !== "win32";
/** How long docker may take to end by itself, in milliseconds; the runner grants 7.5 s in all. */
const GRACE = 4_000;

/** Starts docker. `stop` aborted, or the answer's `stop` called, ends it: first kindly, then not. */
export function startDocker({ args, environment, input, print }: Command, stop: AbortSignal): Running {
  const child = trySpawn(args, environment);
  if (child instanceof Error)
    return {
      ended: Promise.resolve({ status: "not started", output: child.message }),
      stop: () => Promise.resolve(),
    };
  const kept = keepEnd();
  const take = (chunk: Buffer) => {
    kept.add(chunk);
    print?.(chunk);
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  // A docker that ends before it has read its input: its exit code tells why.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);

  const ended = new Promise<Ended>((resolve) => {
    child.on("error", ({ message }) => {
      resolve({ status: "not started", output: message });
    });
    child.on("close", (code, signal) => {
      resolve({ status: code ?? signal ?? "not started", output: kept.text() });
    });
  });
  let hasEnded = false;
  const end = () => {
    if (hasEnded) return;
    signalAll(child, "SIGTERM");
    const timer = setTimeout(() => {
      signalAll(child, "SIGKILL");
    }, GRACE);
    void ended.then(() => {
      clearTimeout(timer);
    });
  };
  void ended.then(() => {
    hasEnded = true;
    stop.removeEventListener("abort", end);
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

/** Docker's plugins are processes of their own: an older client ends without them, and they would go on to push. */
function signalAll({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(HAS_GROUPS ? -pid : pid, name);
  } catch {
    // The last of them ended in this very moment.
  }
}

/** An argument that is too long for the system is thrown at once; all else comes as an event. */
function trySpawn(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcessWithoutNullStreams | Error {
  try {
    return spawn("docker", args, {
      env,
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
      detached: HAS_GROUPS,
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function keepEnd(): { add: (chunk: Buffer) => void; text: () => string } {
  const chunks: Buffer[] = [];
  let length = 0;
  return {
    add: (chunk) => {
      chunks.push(chunk);
      length += chunk.length;
      while (length - (chunks[0]?.length ?? 0) > KEPT) length -= chunks.shift()?.length ?? 0;
    },
    text: () => Buffer.concat(chunks).toString("utf8"),
  };
}
