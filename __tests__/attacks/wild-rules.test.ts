// Attack: a tag rule's regular expression or template never ends; the deadline ends it, whatever it catches.
import { expect, test } from "@jest/globals";
import { withinDeadline } from "../../src/tags/libs/deadline.ts";

const long = `${"a".repeat(60)}!`;

test("what ends in time keeps its result and its exception", () => {
  expect(withinDeadline(() => 7)).toEqual({ result: 7 });
  expect(() =>
    withinDeadline(() => {
      throw new RangeError("mine");
    }),
  ).toThrow(RangeError);
  expect(withinDeadline(() => /^(a+)+$/.exec(long), 50)).toBeUndefined();
  const endless = () => {
    for (;;)
      try {
        for (;;);
      } catch {
        // It cannot be caught.
      }
  };
  expect(withinDeadline(endless, 50)).toBeUndefined();
});

test("work within work, and after work that was cut off, keeps its own result", () => {
  expect(withinDeadline(() => withinDeadline(() => 1)?.result)).toEqual({ result: 1 });
  expect(withinDeadline(() => /^(a+)+$/.exec(long), 50)).toBeUndefined();
  expect(withinDeadline(() => 2)).toEqual({ result: 2 });
});
