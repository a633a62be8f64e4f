// Lines come out the same however a text is cut into pieces, and a line without an end takes no more room than its begin.
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { LineSplitter } from "../../src/lib/line-splitter.ts";

const linesOf = (pieces: readonly string[], longest = 100) => {
  const splitter = new LineSplitter({ longest, atReturns: true });
  return [...pieces.flatMap((piece) => splitter.add(piece)), ...splitter.end()].map(({ text }) => text);
};

test.each<[string, string[]]>([
  ["a\nb\r\nc\rd", ["a", "b", "c", "d"]],
  ["a\n\nb\n", ["a", "", "b"]],
  ["", []],
])("%j", (text, lines) => {
  expect(linesOf([text])).toEqual(lines);
});

test("any text in any pieces has the same lines", () => {
  const piece = fc
    .array(fc.constantFrom("a", "bc", "\n", "\r", "\r\n"), { maxLength: 6 })
    .map((some) => some.join(""));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const whole = linesOf([pieces.join("")]);
      expect(linesOf(pieces)).toEqual(whole);
      expect(linesOf(Array.from(pieces.join("")))).toEqual(whole);
    }),
  );
});

test("a lone CR ends no line where it must not, and CRLF ends one", () => {
  const splitter = new LineSplitter({ longest: 100, atReturns: false });
  const pieces = ["a\rb\r", "c\r", "\nd"].flatMap((piece) => splitter.add(piece));
  expect([...pieces, ...splitter.end()].map(({ text }) => text)).toEqual(["a\rb\rc", "d"]);
});

test("of a long line the beginning is kept, and the next line is whole", () => {
  const splitter = new LineSplitter({ longest: 3, atReturns: true });
  expect([...splitter.add("abcd"), ...splitter.add("efg\nhi"), ...splitter.end()]).toEqual([
    { text: "abc", isCut: true },
    { text: "hi", isCut: false },
  ]);
});
