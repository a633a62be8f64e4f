// Comma separated values as inputs hold them: a line is a record, and quotes keep a comma or a line end inside a field.
import { parsed, type ParseResult } from "./result.ts";

/** Records of fields with their white space, without empty lines. `comments`: without lines that begin with `#`. */
export type ReadCsv = (text: string, options?: { comments?: boolean }) => ParseResult<string[][]>;

/** A quote has a meaning only where a field begins with it. Inputs are trimmed before they are read. */
export function needsCsvLibrary(text: string): boolean {
  // Blank lines are no part of the repetition: each of many would begin it anew.
  return /(?:^|[,\r\n])[^\S\r\n]*"/.test(text);
}

/** Reads what has no quoted field. */
export const readPlainCsv: ReadCsv = (text, { comments = false } = {}) =>
  parsed(
    text
      .split(/\r\n|\n|\r/)
      .filter((line) => line !== "" && !(comments && line.startsWith("#")))
      .map((line) => line.split(",")),
  );

/** An entry such as `type=registry,ref=x`, which docker reads as one record. */
export type Entry = {
  /** As it was written, for docker's flag. */
  text: string;
  fields: readonly string[];
  /** By name in lower case; see `attributesOf`. */
  attributes: ReadonlyMap<string, string>;
};

/** Docker reports quotes that are not closed; here the whole text is one field then. */
export function parseEntry(text: string, readCsv: ReadCsv): Entry {
  const records = readCsv(text);
  return entryWith(text, records.kind === "read" ? records.value.flat() : [text]);
}

/** An entry of our own. */
export function makeEntry(...fields: readonly string[]): Entry {
  return entryWith(fields.map(quoteField).join(","), fields);
}

/** The entry as it was written, with one more field. */
export function withField({ text, fields }: Entry, field: string): Entry {
  return entryWith(`${text},${quoteField(field)}`, [...fields, field]);
}

function entryWith(text: string, fields: readonly string[]): Entry {
  return { text, fields, attributes: attributesOf(fields) };
}

/**
 * An entry's attributes by name in lower case, for buildx reads names in any case: `type=registry,REF=x` has `type` and
 * `ref`. A later one of a name counts. buildx drops the blanks around a name of an output or an attestation and keeps
 * those of a cache. Source: docker/buildx, `util/buildflags`, `export.go`, `attests.go` and `cache.go`.
 */
export function attributesOf(
  fields: readonly string[],
  names: "trimmed" | "as written" = "trimmed",
): ReadonlyMap<string, string> {
  const pairs = fields.map((text) => {
    const [name, value = ""] = splitPair(text);
    return [(names === "trimmed" ? trimBlanks(name) : name).toLowerCase(), value] as const;
  });
  return new Map(pairs);
}

/** Docker's blanks, which are Unicode's white space: JavaScript's `trim` leaves U+0085 and takes U+FEFF. Source: Go, `unicode.IsSpace`. */
const BLANKS = /^\p{White_Space}+|(?<!\p{White_Space})\p{White_Space}+$/gu;

function trimBlanks(text: string): string {
  return text.replaceAll(BLANKS, "");
}

/** `NAME=VALUE` at its first equals sign; without one there is no value. */
export function splitPair(text: string): [name: string, value: string | undefined] {
  const at = text.indexOf("=");
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** A field as one that a reader of CSV takes for just that text. */
export function quoteField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
