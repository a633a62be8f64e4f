// Which tags must not move once they are there.
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isImmutable } from "../../src/tags/immutable.ts";

const tag = (name: string, floats = false) => ({ name, rule: name, floats });

test("every tag may move by default", () => {
  expect(isImmutable(tag("1.2.3"), { kind: "none" })).toBe(false);
});

test.each([
  ["1.2.3", false, true],
  ["latest", true, false],
])("the tag %s stands for one image, unless it floats (%s)", (name, floats, expected) => {
  expect(isImmutable(tag(name, floats), { kind: "exact" })).toBe(expected);
});

test.each([
  ["v*", "v1.2.3", true],
  ["v*", "v", true],
  ["v*", "1.2.3", false],
  ["*", "anything", true],
  ["*-stable", "1.2-stable", true],
  ["*-stable", "1.2-stable-2", false],
  ["1.*.3", "1.2.3", true],
  ["1.*.3", "1.3", false],
  ["a*b*a", "aba", true],
  ["a*b*a", "ab", false],
  ["aa*aa", "aaa", false],
  ["**", "x", true],
  ["latest", "latest", true],
  ["latest", "latest-2", false],
  ["1.2.3", "1x2y3", false],
])("the pattern %j on the tag %j: %s, floating or not", (pattern, name, expected) => {
  for (const floats of [true, false])
    expect(isImmutable(tag(name, floats), { kind: "matching", patterns: ["never", pattern] })).toBe(expected);
});

test("a pattern means what an expression with .* in its place would", () => {
  const letters = (more: string) =>
    fc.array(fc.constantFrom("a", "b", ".", more), { maxLength: 8 }).map((all) => all.join(""));
  fc.assert(
    fc.property(letters("*"), letters("c"), (pattern, name) => {
      const parts = pattern.split("*").map((part) => part.replaceAll(".", "\\."));
      const expected = new RegExp(`^${parts.join(".*")}$`).test(name);
      expect(isImmutable(tag(name), { kind: "matching", patterns: [pattern] })).toBe(expected);
    }),
  );
});
