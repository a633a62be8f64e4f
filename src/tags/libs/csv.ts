// CSV, by csv-parse.
import { parse } from "csv-parse/sync";
import { flaw, read, type Read } from "../../lib/result.ts";

/** A quote inside of a field is a character like any other. */
export function readCsv(text: string, of: "lines" | "fields"): Read<string[][]> {
  const comments = of === "lines" ? { comment: "#", comment_no_infix: true } : {};
  try {
    return read(
      parse(text, { relax_quotes: true, relax_column_count: true, skip_empty_lines: true, ...comments }),
    );
  } catch (error) {
    const [why = ""] = (error instanceof Error ? error.message : String(error)).split(/[:,]/);
    return flaw(`its quotes do not close as CSV wants it (${why})`);
  }
}
