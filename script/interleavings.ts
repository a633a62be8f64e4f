// Searches the scenarios of simultaneous publications, and prints how many states and orders each has. With --sample and
// seconds, it takes orders by chance from those that are too long for the tests.
import { sample, search, type SearchResult } from "../__tests__/run/support/interleavings.ts";
import { judge, SCENARIOS } from "../__tests__/run/support/scenarios.ts";

/** Beyond this a search is broken off, and says so. */
const MOST_STATES = 2_000_000;

const [word = "", seconds = "5"] = process.argv.slice(2);
if (word === "--sample") await sampleAll(Number(seconds) * 1_000);
else await searchAll();

async function sampleAll(milliseconds: number): Promise<void> {
  for (const scenario of SCENARIOS.filter(({ size }) => size === "long")) {
    const { orders, violations } = await sample(scenario, judge, milliseconds);
    console.log(`${scenario.name}: ${orders} orders by chance, ${violations.length} wrong ends`);
    showFirst(violations);
    if (orders === 0) process.exitCode = 1;
  }
}

async function searchAll(): Promise<void> {
  console.log("| Scenario | States | Orders | Wrong ends | Time |");
  console.log("| :-- | --: | --: | --: | --: |");
  for (const scenario of SCENARIOS.filter(({ name }) => name.includes(word))) {
    const begun = performance.now();
    const { states, interleavings, violations, isWhole } = await search(scenario, judge, MOST_STATES);
    const took = ((performance.now() - begun) / 1_000).toFixed(0);
    const orders = isWhole ? interleavings.toLocaleString("en") : "not searched to its end";
    console.log(
      `| ${scenario.name} | ${states.toLocaleString("en")} | ${orders} | ${violations.length} | ${took} s |`,
    );
    showFirst(violations);
  }
}

function showFirst([first]: SearchResult["violations"]): void {
  if (first === undefined) return;
  console.error(`${first.why}\n${first.ended.trace.join("\n")}`);
  process.exitCode = 1;
}
