// Writes each whole workflow that the README shows into a folder: `node readme-workflows.ts FOLDER`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder to write to");
const readme = readFileSync(join(import.meta.dirname, "..", "..", "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = ""]) => text);
const workflows = blocks.filter((text) => /^on:/m.test(text) && /^jobs:/m.test(text));
if (workflows.length === 0) throw new Error("The README shows no whole workflow");
for (const [index, text] of workflows.entries()) writeFileSync(join(folder, `readme-${index + 1}.yml`), text);
