// Writes the generated parts of the README and of docs/builders.md: the tables of inputs and outputs, every `uses:` line
// that names us, and what each driver can do.
// With --check it writes nothing, names what is stale, and fails.
import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { parse } from "yaml";
import { CAPABILITIES, DRIVERS, supports } from "../src/build/driver.ts";
import { USES } from "../src/diagnosis/advice/remedies.ts";

type Entry = { description: string; default?: string };
type Action = { inputs: Record<string, Entry>; outputs: Record<string, Entry> };
type Part = { file: string; name: string; pattern: RegExp; text: string };

const README = "README.md";
const BUILDERS = "docs/builders.md";
const FROM_ACTION = { file: README, source: "action.yml" };

const action = parse(readFileSync("action.yml", "utf8")) as Action;
const repository = (JSON.parse(readFileSync("package.json", "utf8")) as { repository: { url: string } })
  .repository.url;
const [, slug = ""] = /github\.com\/(.+)\.git$/.exec(repository) ?? [];

const parts: readonly Part[] = [
  await marked("inputs", FROM_ACTION, [
    ["Input", "What it is", "Default"],
    ...Object.entries(action.inputs).map(([name, { description, default: standard }]) => [
      code(name),
      description,
      standard === undefined ? "" : code(standard),
    ]),
  ]),
  await marked("outputs", FROM_ACTION, [
    ["Output", "What it is"],
    ...Object.entries(action.outputs).map(([name, { description }]) => [code(name), description]),
  ]),
  await marked("drivers", { file: BUILDERS, source: "src/build/driver.ts" }, [
    ["", ...DRIVERS.map(code)],
    ...CAPABILITIES.map((capability) => [
      capability,
      ...DRIVERS.map((driver) => (supports(driver, capability) ? "yes" : "no")),
    ]),
  ]),
  { file: README, name: "the `uses:` lines", pattern: /uses: [\w.-]+\/surepush@\S+/g, text: `uses: ${USES}` },
];

const complaints = USES.startsWith(`${slug}@`)
  ? []
  : [`USES in src/diagnosis/advice/remedies.ts is ${USES}, and package.json's repository is ${slug}`];
const isCheck = process.argv.includes("--check");
for (const { file, name, pattern, text } of parts) {
  const old = readFileSync(file, "utf8");
  if (old.search(pattern) < 0) complaints.push(`${file} has no place for ${name}`);
  const renewed = old.replaceAll(pattern, () => text);
  if (renewed === old) continue;
  if (isCheck) complaints.push(`${file}: ${name} are stale; run \`npm run readme\``);
  else writeFileSync(file, renewed);
}
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

/** A table between two comments that only the document's source shows. */
async function marked(
  name: string,
  { file, source }: { file: string; source: string },
  rows: readonly string[][],
): Promise<Part> {
  const [begin, end] = [`<!-- ${name}: begin, from ${source} by npm run readme -->`, `<!-- ${name}: end -->`];
  const [head = [], ...body] = rows.map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|")));
  const lines = [head, head.map(() => ":--"), ...body].map((cells) => `| ${cells.join(" | ")} |`);
  const table = await format(lines.join("\n"), { ...(await resolveConfig(file)), parser: "markdown" });
  return {
    file,
    name: `the ${name}`,
    pattern: new RegExp(`${begin}.*?${end}`, "gs"),
    text: `${begin}\n\n${table}\n${end}`,
  };
}

function code(text: string): string {
  return `\`${text}\``;
}
