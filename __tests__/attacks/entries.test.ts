// Attack: an entry that docker reads as one thing and we read as another: blanks, line ends, sheer length.
import { describe, expect, test } from "@jest/globals";
import { whyNotExported } from "../../src/build/cache-trust.ts";
import { exportEntry } from "../../src/build/cache.ts";
import { problems, request } from "../config/support/samples.ts";
import { entryOf } from "../support/csv.ts";

/** This commit is not merged, and what later builds read is not its to write. */
const unmerged = {
  event: "workflow_run",
  trust: { kind: "unmerged", by: "run" },
  dependabot: false,
} as const;

// buildx keeps the blanks of a cache entry's names and values: `util/buildflags/cache.go`.
test.each([
  "type=registry,ref=ghcr.io/octo-org/app:cache, type=inline",
  "type=registry,ref=ghcr.io/octo-org/app:cache,type =local",
  "type=inline, type=inline,type=registry",
  "type=inline ,ref=x",
  "type=local\n,type=registry,ref=x",
])("an unmerged commit does not write the shared cache %j", (entry) => {
  expect(whyNotExported(entryOf(entry), unmerged)).toContain("not merged yet");
});

test("a cache that only looks inline still cannot fail the build", () => {
  expect(exportEntry(entryOf("type=registry,ref=x, type=inline")).text).toContain("ignore-error=true");
});

// One buildx ends the entry at a line end, another reads on; a lone CR is a letter to both.
describe("an entry of more than one line is refused", () => {
  test.each(["outputs", "cache-to", "cache-from", "attests", "build-contexts"] as const)("%s", (input) => {
    const [first, second] =
      input === "build-contexts" ? ["a=.", "x"] : ["type=registry,ref=x", ",type=local"];
    const quoted = (text: string) => (input === "outputs" ? text : `"${text}"`);
    expect(problems({ [input]: quoted(`${first}\r${second}`) })).toMatchObject([
      { input, flaw: "it must be one line" },
    ]);
  });
});

test("an output of 20,000 characters is read at once, however its name is made", () => {
  const begun = performance.now();
  expect(problems({ outputs: `type=image,push=true,name=${"a:".repeat(10_000)}` })).not.toEqual([]);
  expect(performance.now() - begun).toBeLessThan(150);
});

test.each(["debug", "info", "warn", "error"])(
  "a template's helper `log` writes nothing, level %s",
  (level) => {
    const written: unknown[] = [];
    const { debug, info, warn, error, log } = console;
    const write = (...words: unknown[]) => void written.push(words);
    Object.assign(console, { debug: write, info: write, warn: write, error: write, log: write });
    try {
      const tags = `type=raw,value=good{{log '::add-mask::x' level='${level}'}}`;
      expect(request({ tags }).metadata.tags.map(({ name }) => name)).toEqual(["good"]);
    } finally {
      Object.assign(console, { debug, info, warn, error, log });
    }
    expect(written).toEqual([]);
  },
);
