// Finds each block's row and each row's block, and says which have none.
import { shownBlocks, type ShownBlock } from "../shown-blocks.ts";
import type { Row } from "./row.ts";
import { ROWS } from "./table.ts";

const LANGUAGES = ["yaml", "sh", "bash", "powershell"];

/** A block, with every place where a document shows just that. */
export type Example = { text: string; places: readonly string[]; row: Row };

/** What is shown in two places is one example. `mistakes`: a block without a row or with two, a row without a block. */
export function matchExamples(): { examples: Example[]; mistakes: string[] } {
  const shown = shownBlocks().filter(({ language }) => LANGUAGES.includes(language));
  const texts = [...new Set(shown.map(({ text }) => text))];
  const matches = texts.map((text) => {
    const places = shown.filter((block) => block.text === text);
    const files = new Set(places.map(({ file }) => file));
    const rows = ROWS.filter((row) => files.has(row.file) && fits(row, text));
    return { text, places: places.map(placeOf), rows };
  });
  const blocksOf = (row: Row) => matches.filter(({ rows }) => rows.includes(row)).length;
  const mistakes = [
    ...matches
      .filter(({ rows }) => rows.length !== 1)
      .map(({ text, places, rows }) => `${places.join(", ")} has ${rows.length} rows, not 1:\n${text}`),
    ...ROWS.filter((row) => blocksOf(row) !== 1).map(
      (row) => `${blocksOf(row)} blocks, not 1, fit the row ${JSON.stringify(row)}`,
    ),
  ];
  return {
    mistakes,
    examples: matches.flatMap(({ text, places, rows: [row] }) =>
      row === undefined ? [] : [{ text, places, row }],
    ),
  };
}

const placeOf = ({ file, line }: ShownBlock): string => `${file}:${line}`;

function fits(row: Row, text: string): boolean {
  return "is" in row ? text === row.is : text.includes(row.has);
}
