// Writes each whole workflow that the README and the documents show into a folder: `node readme-workflows.ts FOLDER`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { shownWorkflows } from "./shown-workflows.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder to write to");
for (const { name, text } of shownWorkflows()) writeFileSync(join(folder, `${name}.yml`), text);
