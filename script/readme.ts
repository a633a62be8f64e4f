// Writes the README's generated parts: the tables of inputs and outputs, and every `uses:` line that names us.
// With --check it writes nothing, names what is stale, and fails.
import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { parse } from "yaml";
import { USES } from "../src/diagnosis/advice/remedies.ts";

type Entry = { description: string; default?: string };
type Action = { inputs: Record<string, Entry>; outputs: Record<string, Entry> };
type Part = { name: string; pattern: RegExp; text: string };

const README = "README.md";

const action = parse(readFileSync("action.yml", "utf8")) as Action;
const repository = (JSON.parse(readFileSync("package.json", "utf8")) as { repository: { url: string } })
  .repository.url;
const [, slug = ""] = /github\.com\/(.+)\.git$/.exec(repository) ?? [];

const parts: readonly Part[] = [
  await marked("inputs", [
    ["Input", "What it is", "Default"],
    ...Object.entries(action.inputs).map(([name, { description, default: standard }]) => [
      code(name),
      description,
      standard === undefined ? "" : code(standard),
    ]),
  ]),
  await marked("outputs", [
    ["Output", "What it is"],
    ...Object.entries(action.outputs).map(([name, { description }]) => [code(name), description]),
  ]),
  { name: "the `uses:` lines", pattern: /uses: [\w.-]+\/surepush@\S+/g, text: `uses: ${USES}` },
];

const old = readFileSync(README, "utf8");
const complaints = USES.startsWith(`${slug}@`)
  ? []
  : [`USES in src/domain/remedy.ts is ${USES}, and package.json's repository is ${slug}`];
let readme = old;
for (const { name, pattern, text } of parts) {
  if (readme.search(pattern) < 0) complaints.push(`${README} has no place for ${name}`);
  const renewed = readme.replaceAll(pattern, () => text);
  if (renewed !== readme && process.argv.includes("--check"))
    complaints.push(`${README}: ${name} are stale; run \`npm run readme\``);
  readme = renewed;
}

if (!process.argv.includes("--check") && readme !== old) writeFileSync(README, readme);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

/** A table between two comments that only the README's source shows. */
async function marked(name: string, rows: readonly string[][]): Promise<Part> {
  const [begin, end] = [
    `<!-- ${name}: begin, from action.yml by npm run readme -->`,
    `<!-- ${name}: end -->`,
  ];
  const [head = [], ...body] = rows.map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|")));
  const lines = [head, head.map(() => ":--"), ...body].map((cells) => `| ${cells.join(" | ")} |`);
  const table = await format(lines.join("\n"), { ...(await resolveConfig(README)), parser: "markdown" });
  return {
    name: `the ${name}`,
    pattern: new RegExp(`${begin}.*?${end}`, "gs"),
    text: `${begin}\n\n${table}\n${end}`,
  };
}

function code(text: string): string {
  return `\`${text}\``;
}
