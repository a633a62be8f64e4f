// Patience has bounds: a number of tries, a time for all of them, and the end of the run.
import { describe, expect, test } from "@jest/globals";
import { BACK_OFFS } from "../../src/lib/limits.ts";
import { RetryBudget, type RetryTask } from "../../src/lib/retry.ts";
import { fault, refusal } from "../run/support/fake-registry.ts";
import { outside, type Outside } from "../run/support/fakes.ts";
import type { RequestFailure } from "../../src/lib/request-failure.ts";

type Result = RequestFailure | { kind: "good" };

/** Tries something that fails so often. */
async function tryIt(
  setbacks: readonly RequestFailure[],
  {
    retries = 3,
    around = outside(),
    budget = new RetryBudget({ ...BACK_OFFS.publication, retries }, around.ports),
  } = {},
): Promise<{ result: Result; tries: number; around: Outside; budget: RetryBudget }> {
  const left = [...setbacks];
  let tries = 0;
  const trial: RetryTask<Result> = {
    what: "to do it",
    attempt: () => {
      tries++;
      return Promise.resolve(left.shift() ?? { kind: "good" });
    },
    failure: (result) => (result.kind === "request-failure" ? result : undefined),
  };
  const result = await budget.retry(trial);
  return { result, tries, around, budget };
}

test("a success is tried once and logs nothing", async () => {
  const { result, tries, around } = await tryIt([]);
  expect(result).toEqual({ kind: "good" });
  expect(tries).toBe(1);
  expect(around.lines).toEqual([]);
});

test("each retry is logged before its wait: which one, of what, and why", async () => {
  const { tries, around } = await tryIt([fault, fault]);
  expect(tries).toBe(3);
  expect(around.pauses).toEqual([1_000, 2_000]);
  expect(around.lines).toEqual([
    "Trying again to do it in 1.0 s, 1 of 3. Why: the registry answered 503.",
    "Trying again to do it in 2.0 s, 2 of 3. Why: the registry answered 503.",
  ]);
});

test.each([
  [0, 1],
  [1, 2],
  [3, 4],
  [10, 11],
])("with %i retries it is tried %i times", async (retries, count) => {
  const { result, tries } = await tryIt(Array<RequestFailure>(20).fill(fault), { retries });
  expect(result).toBe(fault);
  expect(tries).toBe(count);
});

test("a refusal is the last word", async () => {
  const { result, tries, around } = await tryIt([refusal]);
  expect(result).toBe(refusal);
  expect(tries).toBe(1);
  expect(around.pauses).toEqual([]);
});

describe("it gives up when", () => {
  test("the registry asks for a longer wait than there is patience", async () => {
    const { tries } = await tryIt([{ ...fault, retryAfter: 60_001 }]);
    expect(tries).toBe(1);
  });

  test("five minutes have passed since the first failure of any kind", async () => {
    const waits = Array<RequestFailure>(6).fill({ ...fault, retryAfter: 59_000 });
    const { tries, around, budget } = await tryIt(waits, { retries: 10 });
    expect(tries).toBe(5);
    expect(around.pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(300_000);
    expect((await tryIt([{ ...fault, retryAfter: 59_000 }], { around, budget })).tries).toBe(1);
  });

  test("the run is stopped", async () => {
    const stop = new AbortController();
    stop.abort("SIGTERM");
    expect((await tryIt([fault], { around: outside({ stop }) })).tries).toBe(1);
  });
});

test("a wait that the registry asks for is waited", async () => {
  expect((await tryIt([{ ...fault, retryAfter: 7_000 }])).around.pauses).toEqual([8_000]);
});
