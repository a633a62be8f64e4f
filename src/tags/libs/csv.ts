// CSV, by csv-parse.
import { parse } from "csv-parse/sync";
import { invalid, parsed, type ParseResult } from "../../lib/result.ts";

/** A quote inside of a field is a character like any other. */
export function parseCsvLine(text: string, of: "lines" | "fields"): ParseResult<string[][]> {
  const comments = of === "lines" ? { comment: "#", comment_no_infix: true } : {};
  try {
    return parsed(
      parse(text, { relax_quotes: true, relax_column_count: true, skip_empty_lines: true, ...comments }),
    );
  } catch (error) {
    const [why = ""] = (error instanceof Error ? error.message : String(error)).split(/[:,]/);
    return invalid(`its quotes do not close as CSV wants it (${why})`);
  }
}
