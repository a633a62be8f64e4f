// Attack: an output that docker pushes, spelt so that it does not look like a push.
import { expect, test } from "@jest/globals";
import { parseOutput } from "../../src/build/outputs.ts";
import { problems } from "../config/support/samples.ts";
import { entryOf } from "../support/csv.ts";

/** Go's blanks around a name are dropped, and no others. */
const NEXT_LINE = "\u0085";
const BOM = "\uFEFF";

test.each([
  ["a blank of Go's before a name", `type=image,${NEXT_LINE}push=true`, true],
  ["no blank of Go's before another name", `type=image,push=true,${BOM}push=false`, true],
  ["a type after a blank of Go's", `type=local,dest=out,${NEXT_LINE}type=registry`, true],
  ["a type after no blank of Go's", `type=registry,${BOM}type=local,dest=x`, true],
  ["docker's own format, which its own builder pushes", "type=docker,push=true", true],
  ["the same into a file, which nobody pushes", "type=docker,dest=a.tar,push=true", false],
])("%s", (_story, text, pushes) => {
  expect(parseOutput(entryOf(text)).pushes).toBe(pushes);
});

test("docker's own format with `push` is an error: whether it is pushed hangs on the builder", () => {
  expect(problems({ outputs: "type=docker,push=true" })).toMatchObject([
    { input: "outputs", allowed: expect.stringContaining("type=image,push=true") },
  ]);
  expect(problems({ outputs: "type=docker" })).toEqual([]);
});
