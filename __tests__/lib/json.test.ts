// JSON from outside may be anything.
import { describe, expect, test } from "@jest/globals";
import { field, list, record, parseJson, textField } from "../../src/lib/json.ts";

describe("a body is read", () => {
  test.each<[string, string, unknown]>([
    ["an object", '{"a":1}', { a: 1 }],
    ["a text", '"a"', "a"],
    ["null", "null", null],
    ["nothing", "", undefined],
    ["a page of HTML", "<html>", undefined],
    ["half an object", '{"a":', undefined],
  ])("%s, as text and as bytes", (_name, body, value) => {
    expect(parseJson(body)).toEqual(value);
    expect(parseJson(new TextEncoder().encode(body))).toEqual(value);
  });

  test("bytes that are no UTF-8 do not throw", () => {
    expect(parseJson(new Uint8Array([0xff, 0xfe, 0x00]))).toBeUndefined();
  });
});

describe("a field is found or not, and never throws", () => {
  const value = { a: { b: "c", n: 1, e: "", l: ["x"] }, z: null };
  test.each<[string, [string, ...string[]], unknown]>([
    ["one name", ["z"], null],
    ["a path", ["a", "b"], "c"],
    ["an item of a list", ["a", "l", "0"], "x"],
    ["a name that is not there", ["q"], undefined],
    ["a path through a text", ["a", "b", "length"], undefined],
    ["a path through null", ["z", "b"], undefined],
    ["a path through nothing", ["q", "r", "s"], undefined],
  ])("%s", (_name, path, found) => {
    expect(field(value, ...path)).toEqual(found);
  });

  test.each([undefined, null, 1, "text", true])("in %p there is none", (outside) => {
    expect(field(outside, "a")).toBeUndefined();
    expect(textField(outside, "a", "b")).toBeUndefined();
  });

  test.each<[string, [string, ...string[]], string | undefined]>([
    ["a text", ["a", "b"], "c"],
    ["an empty text is none", ["a", "e"], undefined],
    ["a number is none", ["a", "n"], undefined],
    ["an object is none", ["a"], undefined],
  ])("where a text is wanted: %s", (_name, path, found) => {
    expect(textField(value, ...path)).toBe(found);
  });
});

test.each([
  ["a list", [1, "a"], [1, "a"], {}],
  ["an object", { a: 1 }, [], { a: 1 }],
  ["null", null, [], {}],
  ["nothing", undefined, [], {}],
  ["a text", "abc", [], {}],
])("a JSON value: %s, taken as a list and as a record", (...[, value, asList, asRecord]) => {
  expect(list(value)).toEqual(asList);
  expect(record(value)).toEqual(asRecord);
});
