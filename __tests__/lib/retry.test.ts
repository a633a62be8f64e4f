// When it is worth another try, and how soon.
import { describe, expect, test } from "@jest/globals";
import { findRetryAfter, isTransient, parseRetryAfter, delayBefore } from "../../src/lib/retry.ts";
import { BACK_OFFS } from "../../src/lib/limits.ts";

test.each([429, 500, 502, 503, 504])("%i is tried again", (status) => {
  expect(isTransient(status)).toBe(true);
});

test.each([200, 202, 301, 400, 401, 403, 404, 409, 416, 501])("%i is an answer", (status) => {
  expect(isTransient(status)).toBe(false);
});

describe("the wait before another try", () => {
  test.each([
    [2, BACK_OFFS.request, 300],
    [3, BACK_OFFS.request, 600],
    [4, BACK_OFFS.request, 1_200],
    [9, BACK_OFFS.request, 3_000],
    [2, BACK_OFFS.publication, 1_000],
    [2, BACK_OFFS.tags, 100],
    [3, BACK_OFFS.tags, 2_000],
    [4, BACK_OFFS.publication, 4_000],
    [9, BACK_OFFS.publication, 20_000],
  ])("before try %i is anything from nothing to its longest", (next, pace, longest) => {
    const wait = (chance: number) => delayBefore(next, { asked: undefined, chance }, pace);
    expect(wait(0)).toBe(0);
    expect(wait(0.5)).toBe(longest / 2);
    expect(wait(1)).toBe(longest);
  });

  test.each([0, 0.88, 1_000, 10_000])("is never shorter than what was asked for: %d ms", (asked) => {
    expect(delayBefore(2, { asked, chance: 0 }, BACK_OFFS.request)).toBe(asked);
    expect(delayBefore(2, { asked, chance: 1 }, BACK_OFFS.request)).toBe(asked + 300);
  });

  test("is not waited when more is asked for than there is patience", () => {
    const asked = 10_001;
    expect(delayBefore(2, { asked, chance: 0 }, BACK_OFFS.request)).toBeUndefined();
    expect(delayBefore(2, { asked, chance: 0 }, BACK_OFFS.publication)).toBe(asked);
  });
});

const NOW = Date.parse("2026-11-25T08:00:00Z");

test.each([
  ["0", 0],
  ["1", 1_000],
  ["1.5", 1_500],
  ["86400", 86_400_000],
  ["880.092µs", 0.880092],
  ["880μs", 0.88],
  ["880us", 0.88],
  ["880Âµs", 0.88],
  ["12ns", 0.000012],
  ["15ms", 15],
  ["1m30.5s", 90_500],
  ["1h0m0s", 3_600_000],
  ["Wed, 25 Nov 2026 08:00:07 GMT", 7_000],
  ["Wed, 25 Nov 2026 07:59:00 GMT", 0],
])("a Retry-After of %j is %d ms", (text, milliseconds) => {
  expect(parseRetryAfter(text, NOW)).toBeCloseTo(milliseconds, 6);
});

test.each(["", "soon", "-1", "Infinity", "1e3", "2026-11-25", "1 s", "s", "1d", "Wed, no date"])(
  "a Retry-After of %j is none",
  (text) => {
    expect(parseRetryAfter(text, NOW)).toBeUndefined();
  },
);

test.each([
  ["ERROR: toomanyrequests: retry-after: 1.5ms, allowed: 44000/minute", 1.5],
  ["failed: Retry-After: 2; then", 2_000],
  ["toomanyrequests: too many", undefined],
  ["retry-after: soon", undefined],
])("what docker prints asks for it: %s", (text, milliseconds) => {
  expect(findRetryAfter(text)).toBe(milliseconds);
});
