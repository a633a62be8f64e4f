// Runs what the README and the documents show in YAML and for a shell, each block as script/lib/examples/table.ts says, and names
// what is not run, with the reason. With words it runs only the blocks of places or rows that have them.
//
// Then it runs workflows of docker's own actions as `surepush migrate` writes them.
//
// act gives no job its rights: the token gets those that the block's `permissions:` name. actions/checkout is a stand-in that checks
// the commit out. `ghcr.io`, `api.github.com`, `docker.io` and Sigstore's hosts are played on this machine, under their own names.
import { openFront } from "./lib/examples/front.ts";
import { matchExamples, type Example } from "./lib/examples/match.ts";
import { migratedWorkflow, MIGRATIONS } from "./lib/examples/migrations.ts";
import { runExample } from "./lib/examples/run.ts";

const words = process.argv.slice(2);
const { SUREPUSH_EXAMPLES: folder, SUREPUSH_EXAMPLES_ADDRESS: address } = process.env;
if (folder === undefined || address === undefined)
  throw new Error("Run script/examples: it brings what this needs.");

const { examples, mistakes } = matchExamples();
for (const mistake of mistakes) console.error(mistake);
let failed = mistakes.length;
let passed = 0;

await using front = await openFront(address, folder);
const migrated = MIGRATIONS.map((row) => ({
  text: migratedWorkflow(row.file, folder),
  places: [`script/lib/examples/migrated/${row.file}`],
  row,
}));
const chosen = [...examples, ...migrated].filter(isChosen);
for (const example of chosen.filter(({ row }) => row.kind !== "unrun")) {
  const begun = performance.now();
  const wrong = await runExample({ front, folder }, example).catch((error: unknown) => [String(error)]);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${wrong.length === 0 ? "passed" : "FAILED"}  ${nameOf(example)} (${seconds} s)`);
  for (const line of wrong) console.log(line.replaceAll(/^/gm, "    "));
  if (wrong.length === 0) passed += 1;
  else failed += 1;
}
for (const { row, ...example } of chosen)
  if (row.kind === "unrun") console.log(`not run ${nameOf({ ...example, row })}: ${row.why}`);
console.log(`Tests: ${failed > 0 ? `${failed} failed, ` : ""}${passed} passed, ${failed + passed} total`);
process.exitCode = failed > 0 ? 1 : 0;

function isChosen({ places, text }: Example): boolean {
  const shown = `${places.join(" ")} ${text}`;
  return words.every((word) => shown.includes(word));
}

function nameOf({ places: [first = "", ...others], row }: Example): string {
  const also = others.length > 0 ? `, and ${others.length} places more` : "";
  return `${first}${also}: ${JSON.stringify("is" in row ? row.is : row.has)}`;
}
