// The lines of docs/ghcr.md that say what is assumed: how sure each one is.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Assumption = { line: string; sure: "M" | "L" };

const DOCUMENT = join(import.meta.dirname, "..", "..", "..", "docs", "ghcr.md");
const ROW = /^\| (.+?) +\| +(M|L) +\| .+\|$/gm;

export function readAssumptions(text = readFileSync(DOCUMENT, "utf8")): Assumption[] {
  return [...text.matchAll(ROW)].map(([, line = "", sure]) => ({ line, sure: sure === "M" ? "M" : "L" }));
}
