// The files that a failed command of a Dockerfile names, as paths of the context that it may have copied.
import { instructionsOf } from "./dockerfile.ts";

/** A path without blanks, or a file's name. */
const PATH = /[\w@+.-]*[\w@+-](?:\/[\w@+.-]+)*/g;
const MOST = 200;

/**
 * `said` is the command and what it printed. A source of a `COPY` counts where its name or the folder that it becomes
 * is said; of `COPY . .` each path that is said may be one of the context.
 */
export function namedFiles(said: readonly string[], dockerfile: string): string[] {
  const words = [...new Set(said.flatMap((line) => line.match(PATH) ?? []))].slice(0, MOST);
  const last = new Set(words.map(lastPart));
  const copied = copiedPaths(dockerfile).filter((path) => last.has(lastPart(path)));
  return [...new Set([...copied, ...words])];
}

/** Sources of `COPY` and `ADD` that come from the context, and have no pattern and no variable in them. */
function copiedPaths(dockerfile: string): string[] {
  return instructionsOf(dockerfile).flatMap(({ text }) => {
    const [, flags = "", rest = ""] = /^\s*(?:copy|add)\s+((?:--\S+\s+)*)(.*)$/is.exec(text) ?? [];
    if (rest === "" || /--from=/i.test(flags)) return [];
    const paths = rest.startsWith("[")
      ? [...rest.matchAll(/"([^"]*)"/g)].map(([, one = ""]) => one)
      : rest.trim().split(/\s+/);
    return paths.slice(0, -1).filter((path) => !/[*?$[\\]/.test(path));
  });
}

function lastPart(path: string): string {
  return path.replace(/\/+$/, "").split("/").at(-1) ?? "";
}
