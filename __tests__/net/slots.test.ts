// Slots: no more work at once than there are slots, and nothing is left out.
import { expect, test } from "@jest/globals";
import { setTimeout as sleep } from "node:timers/promises";
import { openSlots } from "../../src/net/slots.ts";

test("10000 pieces of work are done, 16 at once, in their order, also where some fail", async () => {
  const inTurn = openSlots(16);
  let under = 0;
  let most = 0;
  const begun: number[] = [];
  const work = (number: number) => async () => {
    begun.push(number);
    most = Math.max(most, ++under);
    if (number % 100 === 0) await sleep(1);
    under--;
    if (number % 7 === 0) throw new Error("it failed");
    return number;
  };
  const numbers = Array.from({ length: 10_000 }, (_, number) => number);
  const ends = await Promise.allSettled(numbers.map((number) => inTurn(work(number))));
  expect(ends.filter(({ status }) => status === "rejected")).toHaveLength(1_429);
  expect(begun).toEqual(numbers);
  expect(most).toBeLessThanOrEqual(16);
});
