// Lists as the inputs have them: one entry a line, its fields between commas.
import type { TagLibraries } from "./libraries.ts";
import { parsed, type ParseResult } from "../../lib/result.ts";

/** The entries of an input. A line that begins with `#` is a comment. */
export function readLines(text: string): string[] {
  return text
    .trim()
    .split(/\r\n|\n|\r/)
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The fields of one entry. */
export function readFields(line: string, libraries: TagLibraries): ParseResult<string[]> {
  const records = libraries.csv(line);
  if (records.kind === "flaw") return records;
  return parsed((records.value[0] ?? []).map((field) => field.trim()));
}

/** Lines of free text: quotes around a whole one, or around a piece between commas, are taken off. */
export function readTexts(text: string, libraries: TagLibraries): ParseResult<string[]> {
  const records = libraries.csv(text.trim(), { comments: true });
  if (records.kind === "flaw") return records;
  return parsed(records.value.map((fields) => fields.join(",").trim()).filter((line) => line !== ""));
}

/** `key=value` at its first `=`, both trimmed. A field that begins with no word and `=` is a value alone. */
export function splitField(field: string): { key: string | undefined; value: string } {
  const [, key, value] = /^([\w-]+)\s*=(.*)$/s.exec(field) ?? [];
  return key === undefined || value === undefined
    ? { key: undefined, value: field }
    : { key: key.toLowerCase(), value: value.trim() };
}
