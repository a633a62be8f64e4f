// A docker on the PATH that writes down how it was called and plays what a test says: node under docker's name, so
// that it is a real process on every system.
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Folder } from "./folder.ts";

export type Play = {
  status?: number;
  says?: [stream: "stdout" | "stderr", text: string][];
  /** What it writes where `--metadata-file` points. */
  metadata?: string;
  /** Reads its input to the end, as a login always does. */
  reads?: boolean;
  /** Goes on until it is stopped. */
  hangs?: boolean;
  /** Does not end on SIGTERM. */
  stubborn?: boolean;
  /** Works by a process of its own, as a client does by its plugin. */
  plugin?: boolean;
  /** Ends by a signal of its own. */
  killed?: boolean;
  /** Leaves a process behind that is in no group of its own making, and holds on to what it prints to. */
  daemon?: boolean;
};

export type Call = {
  args: string[];
  input: string;
  /** The docker configuration that it was given: the folder, and the file in it. */
  folder: string;
  config: string;
  builders: string | undefined;
  progress: string | undefined;
};

export type RecordedDocker = { environment: NodeJS.ProcessEnv; calls: () => Call[] };

/** `plays` by the beginning of the command line; any other command succeeds without a word. */
export function recordDocker({ path }: Folder, plays: Readonly<Record<string, Play>> = {}): RecordedDocker {
  const bin = join(path, "bin");
  const file = join(path, "docker-calls");
  const script = join(path, "docker-plays");
  writeFileSync(script, JSON.stringify(plays));
  mkdirSync(bin);
  if (process.platform === "win32") copyFileSync(process.execPath, join(bin, "docker.exe"));
  else symlinkSync(process.execPath, join(bin, "docker"));
  const preload = pathToFileURL(join(import.meta.dirname, "recorded-docker-process.mjs")).href;
  return {
    environment: {
      PATH: bin,
      NODE_OPTIONS: `--import=${preload}`,
      RECORDED_PLAYS: script,
      RECORDED_CALLS: file,
    },
    calls: () =>
      existsSync(file)
        ? readFileSync(file, "utf8")
            // What comes after the last line end is still being written.
            .split("\n")
            .slice(0, -1)
            .map((line) => JSON.parse(line) as Call)
        : [],
  };
}
