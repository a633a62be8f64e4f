// Writes the generated parts of the README and of docs/builders.md: the tables of inputs and outputs, every `uses:` line
// that names us, and what each driver can do.
// With --check it writes nothing, names what is stale, and fails.
import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { parse } from "yaml";
import { CAPABILITIES, DRIVERS, supports } from "../src/build/driver.ts";
import { ANY_REGISTRY, REGISTRIES } from "../src/diagnosis/advice/registries.ts";
import { USES } from "../src/diagnosis/advice/remedies.ts";

type Entry = { description: string; default?: string };
type Action = { inputs: Record<string, Entry>; outputs: Record<string, Entry> };
type Part = { file: string; name: string; pattern: RegExp; text: string };

const README = "README.md";
const BUILDERS = "docs/builders.md";
const RECIPES = "docs/recipes.md";
const FROM_ACTION = { file: README, source: "action.yml" };

/** What most workflows need stands open; the groups below are folded. Every input and output stands in one of them. */
const EVERYDAY_INPUTS = [
  ...[
    "token",
    "images",
    "tags",
    "context",
    "file",
    "platforms",
    "build-args",
    "secrets",
    "cache",
    "push",
    "load",
  ],
  ...["immutable", "operation", "dry-run"],
];
const MORE_INPUTS: Readonly<Record<string, readonly string[]>> = {
  "Tags, labels, annotations": [
    ...["flavor", "labels", "annotations", "metadata-context", "sep-tags", "sep-labels", "sep-annotations"],
  ],
  "The build": [
    ...[
      "target",
      "build-contexts",
      "secret-envs",
      "secret-files",
      "ssh",
      "cache-from",
      "cache-to",
      "no-cache",
    ],
    ...[
      "no-cache-filters",
      "pull",
      "outputs",
      "provenance",
      "sbom",
      "attests",
      "reproducible",
      "network",
      "add-hosts",
    ],
    ...["allow", "cgroup-parent", "shm-size", "ulimit", "call"],
  ],
  "A job for each platform": ["push-by-digest", "digests"],
  "The builder": [
    "builder",
    "endpoint",
    "endpoint-cacert",
    "endpoint-cert",
    "endpoint-key",
    "buildkitd-config-inline",
  ],
  "The signature": ["sign", "push-to-registry"],
  "An image that is there already": ["source"],
  "Several registries, and a login for later steps": ["registry-auth", "keep-login"],
  "Login, preflight, publication": [
    ...[
      "username",
      "registry",
      "github-token",
      "access",
      "scope-check",
      "expect-package",
      "allow-older",
      "retries",
    ],
  ],
};
const EVERYDAY_OUTPUTS = ["image", "reference", "tags", "digest", "pushed", "code"];

const action = parse(readFileSync("action.yml", "utf8")) as Action;
const repository = (JSON.parse(readFileSync("package.json", "utf8")) as { repository: { url: string } })
  .repository.url;
const [, slug = ""] = /github\.com\/(.+)\.git$/.exec(repository) ?? [];

const parts: readonly Part[] = [
  await marked(
    "inputs",
    FROM_ACTION,
    inputTable(EVERYDAY_INPUTS) +
      Object.entries(MORE_INPUTS)
        .map(([title, names]) => folded(title, inputTable(names)))
        .join(""),
  ),
  await marked(
    "outputs",
    FROM_ACTION,
    outputTable(EVERYDAY_OUTPUTS) +
      folded("All others", outputTable(without(Object.keys(action.outputs), EVERYDAY_OUTPUTS))),
  ),
  await marked(
    "drivers",
    { file: BUILDERS, source: "src/build/driver.ts" },
    table([
      ["", ...DRIVERS.map(code)],
      ...CAPABILITIES.map((capability) => [
        capability,
        ...DRIVERS.map((driver) => (supports(driver, capability) ? "yes" : "no")),
      ]),
    ]),
  ),
  await marked(
    "registries",
    { file: RECIPES, source: "src/diagnosis/advice/registries.ts" },
    table([
      ["Registry", "Login", "Before the first push", "What differs", "Source"],
      ...[...REGISTRIES, ANY_REGISTRY].map(({ name, login, before, differs, source, tried }) => [
        tried ? name : `${name} (read, not tried)`,
        ...[login, before, differs, source],
      ]),
    ]),
  ),
  { file: README, name: "the `uses:` lines", pattern: /uses: [\w.-]+\/surepush@\S+/g, text: `uses: ${USES}` },
];

const complaints = USES.startsWith(`${slug}@`)
  ? []
  : [`USES in src/diagnosis/advice/remedies.ts is ${USES}, and package.json's repository is ${slug}`];
const grouped = [...EVERYDAY_INPUTS, ...Object.values(MORE_INPUTS).flat()];
for (const name of without(Object.keys(action.inputs), grouped))
  complaints.push(`The input ${name} stands in no group of script/readme.ts`);
for (const name of without(grouped, Object.keys(action.inputs)))
  complaints.push(`${name} of script/readme.ts is no input of action.yml`);
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

/** A part between two comments that only the document's source shows. */
async function marked(
  name: string,
  { file, source }: { file: string; source: string },
  content: string,
): Promise<Part> {
  const [begin, end] = [`<!-- ${name}: begin, from ${source} by npm run readme -->`, `<!-- ${name}: end -->`];
  const text = await format(content, { ...(await resolveConfig(file)), parser: "markdown" });
  return {
    file,
    name: `the ${name}`,
    pattern: new RegExp(`${begin}.*?${end}`, "gs"),
    text: `${begin}\n\n${text}\n${end}`,
  };
}

function inputTable(names: readonly string[]): string {
  return table([
    ["Input", "What it is", "Default"],
    ...names.map((name) => {
      const { description = "", default: standard } = action.inputs[name] ?? {};
      return [code(name), description, standard === undefined ? "" : code(standard)];
    }),
  ]);
}

function outputTable(names: readonly string[]): string {
  return table([
    ["Output", "What it is"],
    ...names.map((name) => [code(name), action.outputs[name]?.description ?? ""]),
  ]);
}

/** The first row is the head. */
function table(rows: readonly string[][]): string {
  const [head = [], ...body] = rows.map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|")));
  return `${[head, head.map(() => ":--"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n\n`;
}

function folded(title: string, content: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${content}</details>\n\n`;
}

function without(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => !others.includes(name));
}

function code(text: string): string {
  return `\`${text}\``;
}
