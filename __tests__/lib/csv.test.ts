// Lists of inputs are read as docker's actions read them: by csv-parse with forgiving quotes, loaded for a quoted field.
import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { attributesOf, makeEntry, needsCsvLibrary, readPlainCsv, withField } from "../../src/lib/csv.ts";
import { loadCsv } from "../../src/tags/libs/load.ts";
import { entryOf, readCsv } from "../support/csv.ts";

/** As docker/actions-toolkit calls it. */
const theirs = (text: string): unknown => {
  try {
    return parse(text, { columns: false, relaxQuotes: true, relaxColumnCount: true, skipEmptyLines: true });
  } catch {
    return "it has an unclosed quote";
  }
};

const ours = (text: string): unknown => {
  const records = readCsv(text);
  return records.kind === "read" ? records.value : records.flaw;
};

test.each([
  ["one word", "a"],
  ["fields", "a,b,,c,"],
  ["lines, some of them empty", "a\n\nb\n"],
  ["lines as Windows ends them", "a\r\nb,c\r\n"],
  ["blanks", " a , b "],
  ["quotes around a comma", '"a,b",c'],
  ["quotes around a line end", '"a\nb"\nc'],
  ["quotes in quotes", '"say ""hello"""'],
  ["quotes in the middle", 'say "hello",b'],
  ["text behind the quotes", '"a"b,c'],
  ["nothing in quotes", '"",a'],
  ["only nothing in quotes", '""'],
  ["a blank before the quotes", ' "a,b"'],
  ["JSON", 'A={"a":1,"b":[2,3]}'],
  ["quotes that are not closed", 'a,"b'],
  ["nothing", ""],
])("a list is read as docker's actions read it: %s", (_name, text) => {
  expect(ours(text)).toEqual(theirs(text));
});

test("without a quoted field a list is read without the library, and to the same records", () => {
  const letters = ['"', ",", "\n", "a", " ", "#"];
  const texts = Array.from({ length: 6 ** 4 }, (_, number) =>
    Array.from({ length: 4 }, (_letter, at) => letters[Math.floor(number / 6 ** at) % 6]).join(""),
  );
  const plain = texts.filter((text) => !needsCsvLibrary(text));
  expect(plain.length).toBeGreaterThan(500);
  for (const text of plain)
    expect([text, readPlainCsv(text)]).toEqual([text, { kind: "read", value: theirs(text) }]);
});

test("lines may end in different ways in one list", () => {
  expect(ours('"a"\r\nb\nc')).toEqual([["a"], ["b"], ["c"]]);
});

test("a quoted field in a text that the reader was not loaded for is a mistake of ours", async () => {
  const reader = await loadCsv(["a", 'b="c"']);
  expect(reader('b="c"')).toEqual({ kind: "read", value: [['b="c"']] });
  expect(() => reader('"a,b"')).toThrow("not loaded");
});

describe("an entry", () => {
  test.each<[string, string, [string, string][]]>([
    [
      "has attributes",
      "type=gha,mode=max",
      [
        ["type", "gha"],
        ["mode", "max"],
      ],
    ],
    [
      "may have blanks around their names, and keep those of their values",
      "type =gha , mode= max",
      [
        ["type", "gha "],
        ["mode", " max"],
      ],
    ],
    ["may have an equals sign in a value", "src=a=b", [["src", "a=b"]]],
    [
      "may have quotes around a field",
      'type=image,"name=a,b"',
      [
        ["type", "image"],
        ["name", "a,b"],
      ],
    ],
    [
      "may have words without a value",
      "type=image,push",
      [
        ["type", "image"],
        ["push", ""],
      ],
    ],
    ["is one field where its quotes are not closed", '"type=image', [['"type', "image"]]],
  ])("%s", (_name, text, attributes) => {
    expect([...entryOf(text).attributes]).toEqual(attributes);
  });

  test.each(["plain", "with,comma", 'with "quotes"', "two\nlines", ""])(
    "of our own is written so that docker reads %j in it",
    (field) => {
      const fields = ["first", field, "last"];
      expect(entryOf(makeEntry(...fields).text).fields).toEqual(fields);
      expect(entryOf(withField(entryOf('"a,b"'), field).text).fields).toEqual(["a,b", field]);
    },
  );
});

describe("an input of 120 KiB is read at once", () => {
  const many = 120 * 1024;
  test.each<[string, () => unknown]>([
    ["of blank lines", () => needsCsvLibrary(`[${"\n".repeat(many)}`)],
    ["of blanks in a field", () => attributesOf([`a${" ".repeat(many)}x=b`])],
    ["of blanks after quotes", () => attributesOf([`"a"${" ".repeat(many)}x`])],
  ])("%s", (_what, read) => {
    const begin = performance.now();
    read();
    // It took 15 to 38 s.
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
