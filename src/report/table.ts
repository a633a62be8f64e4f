// Tables and parts that fold, as Markdown; the cells are Markdown already.
import { htmlText, tableRow } from "./markdown.ts";

type Alignment = ":--" | ":-:" | "--:";

/** The first column is text, the others are numbers, where nothing else is said. */
export function grid(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  alignment: readonly Alignment[] = head.map((_, index) => (index === 0 ? ":--" : "--:")),
): string {
  return [head, alignment, ...rows].map((cells) => tableRow(cells.map(String))).join("\n");
}

/** A block that a person can open; Markdown in it needs a blank line before it. */
export function folded(title: string, content: string): string {
  return `<details><summary>${htmlText(title)}</summary>\n\n${content}\n\n</details>`;
}
