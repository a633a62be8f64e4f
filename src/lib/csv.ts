// Comma separated values as inputs hold them: a line is a record, and quotes keep a comma or a line end inside a field.

export type Csv =
  { kind: "records"; records: readonly (readonly string[])[] } | { kind: "flaw"; flaw: string };

/**
 * Reads RFC 4180, with a forgiving eye on quotes: one inside an unquoted field is a character like any other, and a
 * quoted field that goes on after its closing quote keeps both quotes. That is how docker's actions read their lists
 * (csv-parse with `relax_quotes`); a test compares the two. Empty lines are no records, and blanks stay.
 */
export function parseCsv(text: string): Csv {
  const records: string[][] = [];
  let record: string[] = [];
  let field = "";
  let wasQuoted = false;
  let at = 0;

  const endField = () => {
    record.push(field);
    field = "";
    wasQuoted = false;
  };
  const endRecord = () => {
    if (record.length > 0 || field !== "" || wasQuoted) {
      endField();
      records.push(record);
    }
    record = [];
  };

  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"' && field === "" && !wasQuoted) {
      const quoted = readQuoted(text, at);
      if (quoted === undefined) return { kind: "flaw", flaw: "it has an unclosed quote" };
      field = quoted.field;
      wasQuoted = true;
      at = quoted.end;
      continue;
    }
    const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(at, at + 2))?.[0];
    if (lineEnd !== undefined) endRecord();
    else if (character === ",") endField();
    else field += character;
    at += lineEnd?.length ?? 1;
  }
  endRecord();
  return { kind: "records", records };
}

/** The field that begins with the quote at `start`, and where the text goes on behind it. */
function readQuoted(text: string, start: number): { field: string; end: number } | undefined {
  const match = /"((?:[^"]|"")*)"(?!")/y;
  match.lastIndex = start;
  const [whole, inside] = match.exec(text) ?? [];
  if (whole === undefined || inside === undefined) return undefined;
  const end = start + whole.length;
  const field = inside.replaceAll('""', '"');
  const closes = end === text.length || /[,\r\n]/.test(text.charAt(end));
  return { field: closes ? field : `"${field}"`, end };
}

/** The fields of one entry such as `type=registry,ref=x`; docker reads entries by the same rules. */
export function fieldsOf(entry: string): readonly string[] {
  const csv = parseCsv(entry);
  return csv.kind === "records" ? csv.records.flat() : [entry];
}

/**
 * An entry's attributes by name in lower case, for buildx reads names in any case: `type=registry,REF=x` has `type` and
 * `ref`. A later one of a name counts. Source: docker/buildx, `util/buildflags`.
 */
export function attributesOf(entry: string): ReadonlyMap<string, string> {
  const pairs = fieldsOf(entry).map((text) => {
    const [name, value] = splitPair(text);
    return [name.trim().toLowerCase(), (value ?? "").trim()] as const;
  });
  return new Map(pairs);
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
