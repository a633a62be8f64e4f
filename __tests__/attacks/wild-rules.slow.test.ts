// Attack: a tag rule's regular expression backtracks for ever, or a template loops; by the built action, too.
import { expect, test } from "@jest/globals";
import { classic, PAT, play } from "../support/story.ts";

const tokens = [classic("read:packages, write:packages")];
const long = `${"a".repeat(60)}!`;
const each = `${"{{#each @root}}".repeat(20)}x${"{{/each}}".repeat(20)}`;
const doubling = `${Array.from({ length: 40 }, (_, at) => `{{#*inline "p${at}"}}{{> p${at + 1}}}{{> p${at + 1}}}{{/inline}}`).join("")}{{#*inline "p40"}}x{{/inline}}{{> p0}}`;

test.each<[string, Record<string, string>, RegExp]>([
  [
    "a pattern",
    { tags: `type=raw,value=good\ntype=match,pattern=^(a+)+$,value=${long}` },
    /type=match,pattern/,
  ],
  [
    "a version's match",
    { tags: `type=semver,pattern={{version}},match=^(a+)+$,value=${long}` },
    /type=semver/,
  ],
  ["a loop in a tag", { tags: `type=raw,value=${each}` }, /type=raw/],
  ["a loop in a label", { tags: "good", labels: `a=${each}` }, /labels/],
  ["partials that double", { tags: "good", labels: `a=${doubling}` }, /labels/],
])("%s that runs wild is an input's mistake, named, within seconds", async (_what, inputs, named) => {
  const begun = performance.now();
  const told = await play({ world: { tokens }, inputs: { token: PAT, ...inputs } });
  expect(performance.now() - begun).toBeLessThan(30_000);
  expect({ exitCode: told.exitCode, code: told.outputs.code }).toEqual({
    exitCode: 1,
    code: "input-invalid",
  });
  expect(told.summary).toMatch(/it takes too long to evaluate/);
  expect(told.summary).toMatch(named);
  expect(told.docker.filter(({ args }) => args.includes("build"))).toEqual([]);
});
