// A slip of the fingers is known, another word is not.
import { expect, test } from "@jest/globals";
import { nearestWord } from "../../src/lib/nearest.ts";

test.each([
  ["chekc", "check"],
  ["chek", "check"],
  ["PUHS", "push"],
  ["pluhs", undefined],
  ["push", undefined],
  ["v1.0.0", undefined],
  ["", undefined],
  ["platfroms", "platforms"],
  ["plattforms", "platforms"],
])("%s means %s", (word, meant) => {
  expect(nearestWord(word, ["check", "push", "platforms"])).toBe(meant);
});

test("a text of any length is no slip, and costs nothing", () => {
  expect(nearestWord("plat".repeat(1_000_000), ["check", "platforms"])).toBeUndefined();
});
