// A phase is timed once: the summary and the reporter get the same figure.
import { expect, test } from "@jest/globals";
import { PhaseTimer } from "../../../src/run/steps/timings.ts";
import type { PhaseTiming } from "../../../src/ports/reporter.ts";
import { outside } from "../support/fakes.ts";

function timed() {
  const { ports } = outside();
  const reported: (string | PhaseTiming)[] = [];
  const reporter = {
    ...ports.reporter,
    phaseStarted: (name: string) => reported.push(name),
    phaseEnded: (timing: PhaseTiming) => reported.push(timing),
  };
  return { timer: new PhaseTimer({ clock: ports.clock, reporter }), reported };
}

test("a phase is reported as it begins and as it ends, with the time that the summary has", async () => {
  const { timer, reported } = timed();
  expect(await timer.time("Build", () => Promise.resolve(7))).toBe(7);
  expect(timer.phases).toEqual([{ name: "Build", duration: 10 }]);
  expect(reported).toEqual(["Build", ...timer.phases]);
});

test("a phase that throws has ended, too", async () => {
  const { timer, reported } = timed();
  await expect(timer.time("Build", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(reported).toEqual(["Build", { name: "Build", duration: 10 }]);
});
