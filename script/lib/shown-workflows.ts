// The whole workflows that the README and the documents show.
import { shownBlocks } from "./shown-blocks.ts";

/** `name` is that of the document, and a number: `readme-1`. */
export type ShownWorkflow = { name: string; text: string };

export function shownWorkflows(): ShownWorkflow[] {
  const found = shownBlocks().filter(({ language, text }) => language === "yaml" && isWholeWorkflow(text));
  return found.map(({ file, text }, index) => {
    const name = file
      .replace(/^docs\//, "")
      .replace(/\.md$/, "")
      .replaceAll("/", "-")
      .toLowerCase();
    const before = found.slice(0, index).filter((other) => other.file === file);
    return { name: `${name}-${before.length + 1}`, text };
  });
}

export function isWholeWorkflow(text: string): boolean {
  return /^on:/m.test(text) && /^jobs:/m.test(text);
}
