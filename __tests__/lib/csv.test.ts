// Lists of inputs are read as docker's actions read them: by the rules of csv-parse with forgiving quotes.
import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { attributesOf, fieldsOf, quoteField, parseCsv } from "../../src/lib/csv.ts";

/** As docker/actions-toolkit calls it. */
const theirs = (text: string): unknown => {
  try {
    return parse(text, { columns: false, relaxQuotes: true, relaxColumnCount: true, skipEmptyLines: true });
  } catch {
    return "an error";
  }
};

const ours = (text: string): unknown => {
  const csv = parseCsv(text);
  return csv.kind === "records" ? csv.records : "an error";
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
])("a CSV text: %s", (_name, text) => {
  expect(ours(text)).toEqual(theirs(text));
});

test("a random row of quotes, commas, letters, blanks and line ends", () => {
  const letters = ['"', ",", "\n", "a", " ", "="];
  const texts = Array.from({ length: 6 ** 5 }, (_, number) =>
    Array.from({ length: 5 }, (_letter, at) => letters[Math.floor(number / 6 ** at) % 6]).join(""),
  );
  const different = texts.filter((text) => JSON.stringify(ours(text)) !== JSON.stringify(theirs(text)));
  expect(different).toEqual([]);
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
      "may have blanks around them",
      "type = gha , mode=max",
      [
        ["type", "gha"],
        ["mode", "max"],
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
  ])("%s", (_name, entry, attributes) => {
    expect([...attributesOf(entry)]).toEqual(attributes);
  });

  test.each(["plain", "with,comma", 'with "quotes"', "two\nlines", ""])(
    "holds %j as it is, once quoted",
    (text) => {
      expect(
        fieldsOf(`first,${quoteField(text)}`)
          .slice(1)
          .join(""),
      ).toBe(text);
    },
  );
});
