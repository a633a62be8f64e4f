// The blocks of code that the README and the documents show, as a reader would copy them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const FOLDERS = ["docs", "docs/ru"];

export type ShownBlock = {
  /** `docs/recipes.md`. */
  file: string;
  /** Of its opening fence, from 1. */
  line: number;
  /** As the fence says: `yaml`, `sh`, `text`. */
  language: string;
  text: string;
};

export function shownBlocks(): ShownBlock[] {
  const documents = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  );
  return ["README.md", ...documents].flatMap((file) => blocksIn(file));
}

/** A block in a list is indented, and its lines are as if it were not. */
function blocksIn(file: string): ShownBlock[] {
  const markdown = readFileSync(join(root, file), "utf8");
  return [...markdown.matchAll(/^( *)```(\S*)[^\n]*\n(.*?)^ *```$/gms)].map(
    ({ index, 1: indent = "", 2: language = "", 3: text = "" }) => ({
      file,
      line: markdown.slice(0, index).split("\n").length,
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    }),
  );
}
