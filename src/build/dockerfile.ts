// The Dockerfile's text, as far as a failure has to be placed in it.
import { READ_LIMITS } from "../lib/limits.ts";

/**
 * The line on which an instruction begins, counted from 1. Builders print an instruction in one line, with what stood
 * on the lines that continue it, and without comments. Where it stands twice, nobody can tell which one it was.
 */
export function lineOfInstruction(dockerfile: string, instruction: string): number | undefined {
  if (dockerfile.length > READ_LIMITS.dockerfile) return undefined;
  const wanted = folded(instruction);
  const [first, second] = instructionsOf(dockerfile).filter(({ text }) => folded(text) === wanted);
  return second === undefined ? first?.line : undefined;
}

/** Every instruction with all that continues it; the lines of a heredoc are none. */
function* instructions(dockerfile: string): Generator<{ line: number; text: string }> {
  let begun: { line: number; parts: string[] } | undefined;
  let heredoc: string | undefined;
  for (const [index, line] of dockerfile.split(/\r?\n/).entries()) {
    if (heredoc !== undefined) {
      if (line.trim() === heredoc) heredoc = undefined;
      continue;
    }
    if (/^\s*(?:#|$)/.test(line)) continue;
    begun ??= { line: index + 1, parts: [] };
    const goesOn = /\\\s*$/.test(line);
    begun.parts.push(goesOn ? line.slice(0, line.lastIndexOf("\\")) : line);
    if (goesOn) continue;
    yield { line: begun.line, text: begun.parts.join("") };
    heredoc = /<<-?["']?([A-Za-z_][A-Za-z0-9_]*)/.exec(line)?.[1];
    begun = undefined;
  }
}

/** Each with the line on which it begins, and in one line itself. */
export function instructionsOf(dockerfile: string): { line: number; text: string }[] {
  return [...instructions(dockerfile)];
}

/** Blanks are no difference, nor is the case of the instruction's name. */
function folded(text: string): string {
  const [name = "", ...rest] = text.trim().split(/\s+/);
  return [name.toUpperCase(), ...rest].join(" ");
}
