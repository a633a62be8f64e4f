// Searches the scenarios of simultaneous publications, and prints how many states and orders each has.
import { search } from "../__tests__/run/support/interleavings.ts";
import { judge, SCENARIOS } from "../__tests__/run/support/scenarios.ts";

/** Beyond this a search is broken off, and says so. */
const MOST_STATES = 2_000_000;

const [word = ""] = process.argv.slice(2);
console.log("| Scenario | States | Orders | Wrong ends | Time |");
console.log("| :-- | --: | --: | --: | --: |");
for (const scenario of SCENARIOS.filter(({ name }) => name.includes(word))) {
  const begun = performance.now();
  const { states, interleavings, violations, isWhole } = await search(scenario, judge, MOST_STATES);
  const seconds = ((performance.now() - begun) / 1_000).toFixed(0);
  const orders = isWhole ? interleavings.toLocaleString("en") : "not searched to its end";
  console.log(
    `| ${scenario.name} | ${states.toLocaleString("en")} | ${orders} | ${violations.length} | ${seconds} s |`,
  );
  const [first] = violations;
  if (first === undefined) continue;
  console.error(`${first.why}\n${first.ended.trace.join("\n")}`);
  process.exitCode = 1;
}
