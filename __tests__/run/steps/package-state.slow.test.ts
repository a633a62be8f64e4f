// Nothing that is asked of a package holds up a push that went well for longer than a second.
import { afterEach, expect, test } from "@jest/globals";
import type { Fault } from "../../../twin/world.ts";
import { closeAll, lookAround } from "./support/package-twin.ts";

afterEach(closeAll);

const slow = (path: string): Fault => ({ path, delayMs: 5_000 });
const API = "/packages/container/";
const EXCHANGE = String.raw`^/token\?.*%3Apull(&|$)`;

test.each<[string, Fault[], boolean]>([
  ["GitHub's API is slow, for a package that was there", [slow(API)], false],
  ["GitHub's API is slow, for a package that the run made", [slow(API)], true],
  ["the registry is slow, for a package that was there", [slow(EXCHANGE)], false],
  ["both are slow, for a package that the run made", [slow(API), slow(EXCHANGE)], true],
  ["the list of tags is slow, for a public package", [slow("/tags/list")], true],
])("the run's end waits for a second: %s", async (_what, faults, justCreated) => {
  const { waited, states, requests } = await lookAround({
    found: { visibility: "public" },
    justCreated,
    faults,
  });
  expect(waited).toBeGreaterThan(900);
  expect(waited).toBeLessThan(1_500);
  expect(states).toHaveLength(1);
  expect(requests.length).toBeLessThanOrEqual(3);
});
