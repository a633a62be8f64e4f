// The processes of this machine, as everybody on it can look at them.
import { readdirSync, readFileSync } from "node:fs";

export type Seen = {
  /** Every command line that was seen. */
  readonly commands: ReadonlySet<string>;
  /** The environments of the processes that are called docker. */
  readonly environments: ReadonlySet<string>;
};

/** Looks at them again and again until it is disposed of. */
export function watchProcesses(): Seen & Disposable {
  const commands = new Set<string>();
  const environments = new Set<string>();
  const look = () => {
    for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      const command = read(`/proc/${id}/cmdline`);
      commands.add(command.replaceAll("\0", " "));
      if (/^\S*docker/.test(command)) environments.add(read(`/proc/${id}/environ`));
    }
  };
  const timer = setInterval(look, 20);
  return {
    commands,
    environments,
    [Symbol.dispose]: () => {
      clearInterval(timer);
    },
  };
}

/** Nothing of a process that has ended meanwhile, or is somebody else's. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
