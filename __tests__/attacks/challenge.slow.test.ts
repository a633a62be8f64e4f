// Attack: a challenge that is made to be read for long, or to more parameters than it has letters.
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseChallenges } from "../../src/registry/challenge.ts";

test("any header is read within its length, and every parameter once", () => {
  const pieces = [
    "Bearer",
    "Basic",
    " ",
    ",",
    "=",
    '"',
    "\\",
    "realm",
    "\t",
    "x",
    "http://a/",
    "\n",
    "abc==",
  ];
  const header = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((some) => some.join("")),
    fc.string({ unit: "binary", maxLength: 100 }),
  );
  fc.assert(
    fc.property(header, (text) => {
      const challenges = parseChallenges(text) ?? [];
      const names = challenges.reduce((sum, { parameters }) => sum + parameters.size, challenges.length);
      expect(names).toBeLessThanOrEqual(text.length);
    }),
  );
  const before = process.cpuUsage();
  for (const piece of pieces) parseChallenges(`Bearer ${piece.repeat(20_000)}!`);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2_000);
});
