// The table of rules in docs/recipes.md says what each rule gives, and in which run.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { branch, gitTag, made, names, pullRequest, runContext } from "./support/samples.ts";

const recipes = readFileSync(join(import.meta.dirname, "../../docs/recipes.md"), "utf8");
const ROWS = [...recipes.matchAll(/^\| `(type=[^`]+)` +\| (.+?) +\| `([^`]+)`.*\|$/gm)].map(
  ([, rule = "", fits = "", gives = ""]) => [rule, fits, gives] as const,
);

const RUNS = {
  "a push to a branch": branch("main"),
  "a git tag": gitTag("v1.2.3"),
  "a pull request": pullRequest(),
  "a git tag that is a version": gitTag("v1.2.3"),
  "the same, by Python's rules": gitTag("v1.2.3rc1"),
  "a git tag that the expression finds": gitTag("v1.2.3"),
  "the default branch": branch("main"),
  "a schedule": runContext({ event: "schedule" }),
  "any event": branch("feat/x"),
  "any event, where `enable` is true": branch("main"),
};

test("each kind of rule has a row", () => {
  const types = ROWS.map(([rule]) => /^type=(\w+)/.exec(rule)?.[1]);
  expect(types).toEqual(["ref", "ref", "ref", "semver", "pep440", "match", "edge", "schedule", "sha", "raw"]);
});

test.each(ROWS)("%s, for %s, gives %s", (rule, fits, gives) => {
  const run = Object.entries(RUNS).find(([name]) => name === fits)?.[1] ?? runContext({ ref: "" });
  expect(names(made({ tags: rule, flavor: "latest=false" }, run))).toEqual([gives]);
});

test("a rule that does not fit the event gives nothing", () => {
  const tags = ROWS.map(([rule]) => rule).filter((rule) =>
    /type=(ref|semver|pep440|match|schedule)/.test(rule),
  );
  expect(names(made({ tags: tags.join("\n") }, runContext({ ref: "refs/notes/x" })))).toEqual([]);
});
