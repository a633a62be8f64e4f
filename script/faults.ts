// Plays the fault table, prints it, and writes it into docs/reliability.md; with WORDs only the cases that have one of them
// in their name, and writes nothing. With --check it plays nothing, and says whether the document shows this very table.
import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";

import { forEachAtOnce } from "./lib/at-once.ts";
import type { Case } from "./lib/faults/case.ts";
import { play } from "./lib/faults/play.ts";
import { problemsOf, renderTable, type Played } from "./lib/faults/report.ts";
import { casesFor } from "./lib/faults/by-engine.ts";
import { CASES } from "./lib/faults/table.ts";

const DOCUMENT = "docs/reliability.md";
const PLACE = /(<!-- faults: begin[^>]*-->\n)[^]*(<!-- faults: end -->)/;

const words = process.argv.slice(2);
const engine = process.env.SUREPUSH_ENGINE_KIND;
if (words[0] === "--check") {
  if (readFileSync(DOCUMENT, "utf8") !== (await documentWith(CASES, [])))
    fail(`${DOCUMENT} does not show the fault table as one that was played and went well; run script/faults`);
} else {
  const all = casesFor(engine);
  const cases = all.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  const failures = await playAll(cases);
  console.log(renderTable(cases, failures).join("\n"));
  if (all.length < CASES.length)
    console.log(
      `\n${CASES.length - all.length} more faults cannot strike here: this engine sends no such request.`,
    );
  if (cases.length === CASES.length && engine === "newest")
    writeFileSync(DOCUMENT, await documentWith(cases, failures));
  if (failures.length > 0) fail(`${failures.length} of ${cases.length} faults did not end as they should`);
  if (cases.length === 0) fail(`No fault has "${words.join('" or "')}" in its name`);
}

async function playAll(cases: readonly Case[]): Promise<Played[]> {
  const failures: Played[] = [];
  await forEachAtOnce(cases, async (one) => {
    const before = performance.now();
    const seen = await play(one.accident);
    const problems = problemsOf(one.row.expected, seen);
    if (problems.length > 0) failures.push({ one, seen, problems });
    const seconds = ((performance.now() - before) / 1000).toFixed(1);
    console.error(
      `${problems.length === 0 ? "ok  " : "FAIL"} ${seconds} s  ${[one.name, ...problems].join("\n            ")}`,
    );
  });
  return failures;
}

async function documentWith(cases: readonly Case[], failures: readonly Played[]): Promise<string> {
  const table = renderTable(cases, failures).join("\n");
  const text = readFileSync(DOCUMENT, "utf8").replace(
    PLACE,
    (_all, begin: string, end: string) => `${begin}\n${table}\n\n${end}`,
  );
  return format(text, { ...(await resolveConfig(DOCUMENT)), parser: "markdown" });
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
