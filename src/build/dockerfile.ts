// Finds the line of the Dockerfile that a failure belongs to.
import { READ_LIMITS } from "../lib/limits.ts";

/**
 * The line on which an instruction begins, counted from 1. Builders print an instruction on one line, with its continued
 * lines and without comments. Undefined where it occurs twice.
 */
export function lineOfInstruction(dockerfile: string, instruction: string): number | undefined {
  if (dockerfile.length > READ_LIMITS.dockerfile) return undefined;
  const wanted = folded(instruction);
  const [first, second] = instructionsOf(dockerfile).filter(({ text }) => folded(text) === wanted);
  return second === undefined ? first?.line : undefined;
}

/** Lines that are shown above and below. */
const AROUND = 3;
const LONGEST_SHOWN = 200;

/** The line with those around it, `  5 > RUN make`; none where the file has no such line. */
export function linesAround(dockerfile: string, line: number): string[] {
  if (dockerfile.length > READ_LIMITS.dockerfile) return [];
  const lines = dockerfile.trimEnd().split(/\r?\n/);
  if (line > lines.length) return [];
  const first = Math.max(1, line - AROUND);
  const shown = lines.slice(first - 1, line + AROUND);
  const width = String(first + shown.length - 1).length;
  return shown.map((text, index) => {
    const number = first + index;
    const mark = number === line ? ">" : " ";
    return `${String(number).padStart(width)} ${mark} ${text.slice(0, LONGEST_SHOWN)}`.trimEnd();
  });
}

/** Every instruction with its continued lines. The lines of a heredoc are no instructions. */
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

/** Each on one line, with the number of the line on which it begins. */
export function instructionsOf(dockerfile: string): { line: number; text: string }[] {
  return [...instructions(dockerfile)];
}

/** White space and the case of the instruction's name do not matter. */
function folded(text: string): string {
  const [name = "", ...rest] = text.trim().split(/\s+/);
  return [name.toUpperCase(), ...rest].join(" ");
}
