// The files that a failed `RUN` command names, as paths of the build context.
import { instructionsOf } from "./dockerfile.ts";

/** A path without spaces, or a file name. */
const PATH = /[\w@+.-]*[\w@+-](?:\/[\w@+.-]+)*/g;
const MOST = 200;

/**
 * `said` is the command and its output. A source of a `COPY` counts if its name or its target folder occurs there; for
 * `COPY . .` every path that occurs may be in the context.
 */
export function namedFiles(said: readonly string[], dockerfile: string): string[] {
  const words = [...new Set(said.flatMap((line) => line.match(PATH) ?? []))].slice(0, MOST);
  const last = new Set(words.map(lastPart));
  const copied = copiedPaths(dockerfile).filter((path) => last.has(lastPart(path)));
  return [...new Set([...copied, ...words])];
}

/** Sources of `COPY` and `ADD` in the context, without patterns and variables. */
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
