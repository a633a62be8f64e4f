// CSV with quotes, by csv-parse.
import { CsvError, parse } from "csv-parse/sync";
import type { ReadCsv } from "../../lib/csv.ts";
import { invalid, parsed } from "../../lib/result.ts";

/** A quote inside of a field is a character like any other, as docker's actions have it. */
export const readQuotedCsv: ReadCsv = (text, { comments = false } = {}) => {
  try {
    return parsed(
      parse(text, {
        record_delimiter: ["\r\n", "\n", "\r"],
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
        ...(comments ? { comment: "#", comment_no_infix: true } : {}),
      }),
    );
  } catch (error) {
    if (error instanceof CsvError && error.code === "CSV_QUOTE_NOT_CLOSED")
      return invalid("it has an unclosed quote");
    throw error;
  }
};
