// The Dockerfile's text, as far as a failure has to be placed in it.

/**
 * The line on which an instruction begins, counted from 1. Builders print an instruction in one line, with what stood
 * on the lines that continue it, and without comments.
 */
export function lineOfInstruction(dockerfile: string, instruction: string): number | undefined {
  const wanted = folded(instruction);
  const lines = dockerfile.split(/\r?\n/);
  const at = lines.findIndex((_, index) => folded(instructionFrom(lines, index)) === wanted);
  return at < 0 ? undefined : at + 1;
}

/** The instruction that begins on a line, with all that continues it. */
function instructionFrom(lines: readonly string[], begin: number): string {
  const parts: string[] = [];
  for (const line of lines.slice(begin)) {
    if (parts.length > 0 && /^\s*(?:#|$)/.test(line)) continue;
    parts.push(line.replace(/\\\s*$/, ""));
    if (!/\\\s*$/.test(line)) break;
  }
  return parts.join("");
}

/** Blanks are no difference. */
function folded(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
