// The whole workflows that the README and the documents show, as a reader would copy them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** `name` is that of the document, and a number: `readme-1`. */
export type ShownWorkflow = { name: string; text: string };

export function shownWorkflows(): ShownWorkflow[] {
  const documents = readdirSync(join(root, "docs")).filter((file) => file.endsWith(".md"));
  return ["README.md", ...documents.map((file) => join("docs", file))].flatMap((path) => {
    const blocks = [...readFileSync(join(root, path), "utf8").matchAll(/^```yaml\n(.*?)^```/gms)];
    const workflows = blocks.map(([, text = ""]) => text).filter(isWhole);
    const name = path
      .replace(/^docs\//, "")
      .replace(/\.md$/, "")
      .toLowerCase();
    return workflows.map((text, index) => ({ name: `${name}-${index + 1}`, text }));
  });
}

function isWhole(text: string): boolean {
  return /^on:/m.test(text) && /^jobs:/m.test(text);
}
