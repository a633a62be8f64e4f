// Simultaneous releases: in every order of their requests the floating tag ends on the right version.
import { expect, test } from "@jest/globals";
import { search } from "../../support/interleavings.ts";
import { judge, SCENARIOS } from "../../support/scenarios.ts";

test.each(SCENARIOS.filter(({ size }) => size === "quick"))(
  "in every order of requests no floating tag ends below a green run's version: $name",
  async (scenario) => {
    const { violations, interleavings, isWhole } = await search(scenario, judge);
    expect(violations.slice(0, 1)).toEqual([]);
    expect(isWhole).toBe(true);
    expect(interleavings).toBeGreaterThan(1_000n);
  },
);
