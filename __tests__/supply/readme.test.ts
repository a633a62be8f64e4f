// "It says denied" in the README: what stands beside a message is what `surepush explain` says of it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { readFailureContext } from "../../src/cli/explain-context.ts";
import { classifyLog } from "../../src/diagnosis/classify-log.ts";
import { parseLog } from "../../src/diagnosis/log/reader.ts";

const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
/** `| \`WORDS\` | … [code](docs/causes.md#code) … |`: the words, and the first cause that is linked. */
const rows = [...readme.matchAll(/^\| `([^`]+)` +\|[^[|]*\[[\w-]+\]\(docs\/causes\.md#([\w-]+)\)/gm)].map(
  ([, words = "", code = ""]) => ({ words, code }),
);

test("the README has the ten commonest messages", () => {
  expect(rows).toHaveLength(10);
});

test.each(rows)("the README calls `$words` what the diagnosis calls it, $code", ({ words, code }) => {
  const { context } = readFailureContext({});
  expect(classifyLog(parseLog(words, context.registry.host), context, "").cause.code).toBe(code);
});
