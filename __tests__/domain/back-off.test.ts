// When it is worth another try, and how soon.
import { describe, expect, test } from "@jest/globals";
import { isTransient, waitBefore } from "../../src/domain/back-off.ts";

test.each([429, 500, 502, 503, 504])("%i is tried again", (status) => {
  expect(isTransient(status)).toBe(true);
});

test.each([200, 202, 301, 400, 401, 403, 404, 409, 416, 501])("%i is an answer", (status) => {
  expect(isTransient(status)).toBe(false);
});

describe("the wait before another try", () => {
  test.each([
    [2, 150],
    [3, 300],
    [4, 600],
  ])("before try %i is %i ms at least, and twice that at most", (next, least) => {
    expect(waitBefore(next, undefined, 0)).toBe(least);
    expect(waitBefore(next, undefined, 0.5)).toBe(least * 1.5);
    expect(waitBefore(next, undefined, 1)).toBe(least * 2);
  });

  test.each([
    ["0", 0],
    ["1", 1000],
    ["10", 10_000],
  ])("is what the server asks for: %s s", (asked, milliseconds) => {
    expect(waitBefore(2, asked, 0.5)).toBe(milliseconds);
  });

  test.each(["11", "880", "86400"])("is not waited when the server asks for %s s", (asked) => {
    expect(waitBefore(2, asked, 0)).toBeUndefined();
  });

  test.each(["Wed, 25 Nov 2026 08:00:00 GMT", "soon", "880.092µs", "Infinity"])(
    "is our own when the server says %j",
    (asked) => {
      expect(waitBefore(3, asked, 0)).toBe(300);
    },
  );
});
