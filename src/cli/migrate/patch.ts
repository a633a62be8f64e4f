// Changes to a text as a unified diff, which `git apply` and `patch` take.
import type { Lines } from "./steps.ts";

/** The lines that take these lines' place. */
export type Edit = Lines & { lines: readonly string[] };

/** Lines around a change, as diff and git have them. */
const AROUND = 3;

/** `before` and `after`: how many lines of the old and the new text come before it. */
type Row = { sign: " " | "-" | "+"; text: string; before: number; after: number };

/** `path` is from the repository's top, with `/`. Edits do not overlap; lines of `text` are counted from 0. */
export function formatPatch(path: string, text: string, edits: readonly Edit[]): string {
  const isOpen = text !== "" && !text.endsWith("\n");
  const source = linesOf(text);
  const rows = rowsOf(source, withEndsOf(source, edits), isOpen);
  const shown = rows.map(() => false);
  for (const [at, { sign }] of rows.entries())
    if (sign !== " ") shown.fill(true, Math.max(0, at - AROUND), at + AROUND + 1);
  const starts = rows.flatMap((_, at) => (shown[at] === true && shown[at - 1] !== true ? [at] : []));
  const hunks = starts.map((start) => {
    const length = shown.slice(start).indexOf(false);
    return rows.slice(start, length === -1 ? undefined : start + length);
  });
  // The old and the new text each have a last line.
  const open = isOpen
    ? [rows.findLast(({ sign }) => sign !== "+"), rows.findLast(({ sign }) => sign === "+")]
    : [];
  const ends = open.filter((row) => row?.sign !== "+" || row === rows.at(-1));
  const formatted = hunks.map((hunk) => formatHunk(hunk, ends));
  return hunks.length === 0 ? "" : `--- a/${path}\n+++ b/${path}\n${formatted.join("")}`;
}

/** As diff has it behind a last line that does not end. */
const OPEN_END = "\\ No newline at end of file\n";

/** Lines end as the text's first one does: Windows puts a carriage return before the line feed. */
function withEndsOf([first = ""]: readonly string[], edits: readonly Edit[]): readonly Edit[] {
  return first.endsWith("\r")
    ? edits.map((edit) => ({ ...edit, lines: edit.lines.map((line) => `${line}\r`) }))
    : edits;
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, "").split("\n");
}

function rowsOf(source: readonly string[], edits: readonly Edit[], isOpen: boolean): Row[] {
  const rows: Row[] = [];
  let [before, after] = [0, 0];
  const add = (sign: Row["sign"], lines: readonly string[]): void => {
    for (const text of lines) {
      rows.push({ sign, text, before, after });
      if (sign !== "+") before += 1;
      if (sign !== "-") after += 1;
    }
  };
  for (const { from, to, lines } of edits.toSorted((one, other) => one.from - other.from)) {
    add(" ", source.slice(before, from));
    const old = source.slice(from, to);
    // What an edit begins and ends with as before is no change.
    const shared = sharedHead(old, lines);
    // A last line without an end gets one where others follow it.
    const isOpened = isOpen && to === source.length && shared === old.length && lines.length > shared;
    const head = isOpened ? Math.max(0, shared - 1) : shared;
    const tail = sharedHead(old.slice(head).toReversed(), lines.slice(head).toReversed());
    add(" ", old.slice(0, head));
    add("-", old.slice(head, old.length - tail));
    add("+", lines.slice(head, lines.length - tail));
    add(" ", old.slice(old.length - tail));
  }
  add(" ", source.slice(before));
  return rows;
}

/** How many lines two texts have in common at their beginning. */
function sharedHead(one: readonly string[], other: readonly string[]): number {
  const differing = one.findIndex((line, at) => line !== other[at]);
  return differing === -1 ? one.length : differing;
}

/** `ends`: rows behind which a line feed is missing. */
function formatHunk(hunk: readonly Row[], ends: readonly (Row | undefined)[]): string {
  const [first = { before: 0, after: 0 }] = hunk;
  const count = (sign: Row["sign"]): number => hunk.filter((row) => row.sign !== sign).length;
  const range = (start: number, length: number): string => `${length === 0 ? start : start + 1},${length}`;
  const head = `@@ -${range(first.before, count("+"))} +${range(first.after, count("-"))} @@\n`;
  return head + hunk.map((row) => `${row.sign}${row.text}\n${ends.includes(row) ? OPEN_END : ""}`).join("");
}
