// Wordings: the words by which a failure is known. A newly seen one is one row of a table here, and one test row.
import { BUILD_PATTERNS } from "./build.ts";
import { MACHINE_PATTERNS } from "./machine.ts";
import { NETWORK_PATTERNS } from "./network.ts";
import { REGISTRY_PATTERNS } from "./registry.ts";
import type { Pattern } from "./signature.ts";

/** The first row that fits a line counts. */
export const PATTERNS: readonly Pattern[] = [
  ...REGISTRY_PATTERNS,
  ...MACHINE_PATTERNS,
  ...BUILD_PATTERNS,
  ...NETWORK_PATTERNS,
];

/** The wording that a line holds, the first of the table. One pass over the line, however many wordings there are. */
export function findPattern(line: string): Pattern | undefined {
  const text = `\n${line.toLowerCase()}\n`;
  const { gate, byBegin } = index();
  if (!gate.test(text)) return undefined;
  let best: Ranked | undefined;
  // Where the first piece stands first, the others have the most room: once a line is enough.
  const tried = new Set<Ranked>();
  for (let at = 0; at + KEY_LENGTH <= text.length; at++)
    for (const ranked of byBegin.get(keyAt(text, at)) ?? [])
      if ((best === undefined || ranked.rank < best.rank) && !tried.has(ranked)) {
        const [first = "", ...others] = ranked.pattern.pieces;
        if (!text.startsWith(first, at)) continue;
        if (others.length > 0) tried.add(ranked);
        if (follow(others, text, at + first.length)) best = ranked;
      }
  return best?.pattern;
}

/** A wording and its place in the table. */
type Ranked = { pattern: Pattern; rank: number };

/** `gate`: most lines have no wording's first piece, and one look tells. `byBegin`: wordings by their first letters. */
type Index = { gate: RegExp; byBegin: ReadonlyMap<number, readonly Ranked[]> };

let made: Index | undefined;

/** Made when a first line is read: a run that goes well reads none. */
function index(): Index {
  return (made ??= makeIndex());
}

function makeIndex(): Index {
  const firsts = new Set(PATTERNS.map(({ pieces: [first] }) => literal(first)));
  const byBegin = new Map<number, Ranked[]>();
  for (const [rank, pattern] of PATTERNS.entries()) {
    const key = keyAt(pattern.pieces[0] ?? "", 0);
    byBegin.set(key, [...(byBegin.get(key) ?? []), { pattern, rank }]);
  }
  return { gate: new RegExp([...firsts].join("|")), byBegin };
}

function literal(text = ""): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** The letters that wordings are found by; none begins with fewer. */
const KEY_LENGTH = 4;

/** Four letters as one number. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let index = at; index < at + KEY_LENGTH; index++) key = Math.imul(key, 131) + text.charCodeAt(index);
  return key;
}

/** Whether the pieces stand in the text from a place on, in their order. */
function follow(pieces: readonly string[], text: string, from: number): boolean {
  let at = from;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}
