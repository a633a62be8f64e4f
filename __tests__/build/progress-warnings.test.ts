// The linter's warnings, out of buildx's metadata.
import { expect, test } from "@jest/globals";
import { readWarnings } from "../../src/build/progress.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const warning = (short: string, line: number, more: object = {}) => ({
  short: base64(short),
  detail: [base64("Write it"), base64("in one case")],
  url: "https://docs.docker.com/x",
  range: [{ start: { line }, end: { line } }],
  ...more,
});
const read = (...warnings: unknown[]) => readWarnings({ "buildx.build.warnings": warnings });

test("each build warning has its text, rule, URL and line", () => {
  expect(read(warning("FromAsCasing: ‘as’ and ‘FROM’ (line 3)", 3))).toEqual([
    {
      text: "FromAsCasing: ‘as’ and ‘FROM’",
      detail: "Write it in one case",
      url: "https://docs.docker.com/x",
      line: 3,
    },
  ]);
});

test("build warnings are sorted by line, each once for all platforms", () => {
  const [a, b] = [warning("B: b (line 9)", 9), warning("A: a (line 2)", 2)];
  expect(read(a, b, a, b).map(({ text }) => text)).toEqual(["A: a", "B: b"]);
});

test("a build warning on two lines is two warnings", () => {
  expect(read(warning("A: a (line 1)", 1), warning("A: a (line 2)", 2))).toHaveLength(2);
});

test.each([
  ["no list", {}],
  ["no metadata", undefined],
  ["something else", { "buildx.build.warnings": [1, null, { short: "*" }, { short: 5 }] }],
])("%s is no warning", (_name, metadata) => {
  expect(readWarnings(metadata)).toEqual([]);
});

test("a build warning without a place has no line", () => {
  expect(read(warning("A: a", 0, { range: [], url: "", detail: undefined }))).toEqual([
    { text: "A: a", detail: "", url: undefined, line: undefined },
  ]);
});
