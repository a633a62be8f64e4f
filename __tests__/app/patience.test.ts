// Patience has bounds: a number of tries, a time for all of them, and the end of the run.
import { describe, expect, test } from "@jest/globals";
import { Patience, type Trial } from "../../src/app/patience.ts";
import type { Setback } from "../../src/domain/setback.ts";
import { fault, refusal } from "./support/fake-shelf.ts";
import { outside, type Outside } from "./support/fakes.ts";

type Result = Setback | { kind: "good" };

/** Tries something that fails so often; the answers are the tries, and whether each was another one. */
async function tryIt(
  setbacks: readonly Setback[],
  { retries = 3, around = outside(), patience = new Patience(retries, around.ports) } = {},
): Promise<{ result: Result; tries: boolean[]; around: Outside; patience: Patience }> {
  const left = [...setbacks];
  const tries: boolean[] = [];
  const trial: Trial<Result> = {
    what: "to do it",
    attempt: (again) => {
      tries.push(again);
      return Promise.resolve(left.shift() ?? { kind: "good" });
    },
    setback: (result) => (result.kind === "setback" ? result : undefined),
  };
  return { result: await patience.persist(trial), tries, around, patience };
}

test("what goes well is done once, without a word", async () => {
  const { result, tries, around } = await tryIt([]);
  expect(result).toEqual({ kind: "good" });
  expect(tries).toEqual([false]);
  expect(around.lines).toEqual([]);
});

test("each further try is told before its wait: which one, of what, and why", async () => {
  const { tries, around } = await tryIt([fault, fault]);
  expect(tries).toEqual([false, true, true]);
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
  const { result, tries } = await tryIt(Array<Setback>(20).fill(fault), { retries });
  expect(result).toBe(fault);
  expect(tries).toHaveLength(count);
});

test("a refusal is the last word", async () => {
  const { result, tries, around } = await tryIt([refusal]);
  expect(result).toBe(refusal);
  expect(tries).toEqual([false]);
  expect(around.pauses).toEqual([]);
});

describe("it gives up when", () => {
  test("the registry asks for a longer wait than there is patience", async () => {
    const { tries } = await tryIt([{ ...fault, wait: 60_001 }]);
    expect(tries).toEqual([false]);
  });

  test("five minutes have passed since the first setback of the run, whatever it was of", async () => {
    const waits = Array<Setback>(6).fill({ ...fault, wait: 59_000 });
    const { tries, around, patience } = await tryIt(waits, { retries: 10 });
    expect(tries).toHaveLength(5);
    expect(around.pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(300_000);
    expect((await tryIt([{ ...fault, wait: 59_000 }], { around, patience })).tries).toEqual([false]);
  });

  test("the run is stopped", async () => {
    const stop = new AbortController();
    stop.abort("SIGTERM");
    expect((await tryIt([fault], { around: outside({ stop }) })).tries).toEqual([false]);
  });
});

test("a wait that the registry asks for is waited", async () => {
  expect((await tryIt([{ ...fault, wait: 7_000 }])).around.pauses).toEqual([8_000]);
});
