// The reader of lists with its library, and entries of it.
import { parseEntry, type Entry } from "../../src/lib/csv.ts";
import { loadCsv } from "../../src/tags/libs/load.ts";

export const readCsv = await loadCsv(['"']);

export const entryOf = (text: string): Entry => parseEntry(text, readCsv);
