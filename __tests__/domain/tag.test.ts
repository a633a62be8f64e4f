// The tags of a run that names none.
import { describe, expect, test } from "@jest/globals";
import { tagFlaw } from "../../src/domain/image-reference.ts";
import type { Ref } from "../../src/domain/run-context.ts";
import { defaultTags } from "../../src/domain/tag.ts";
import { context } from "./support/samples.ts";

const branch = (name: string): Ref => ({ kind: "branch", name });

test.each<[string, Ref, string[]]>([
  ["the default branch is latest", branch("main"), ["latest"]],
  ["another branch is its name", branch("next"), ["next"]],
  ["a branch keeps its case", branch("Next"), ["Next"]],
  ["a slash becomes a hyphen", branch("feat/x/y"), ["feat-x-y"]],
  ["what no tag may have becomes one hyphen", branch("a#$+b"), ["a-b"]],
  ["a tag never begins with a dot or a hyphen", branch("-.x"), ["x"]],
  ["a branch without any letter that will do gives none", branch("ветка"), []],
  ["a git tag is its name", { kind: "tag", name: "v1.2.3" }, ["v1.2.3"]],
  ["a git tag of the default branch's name is not latest", { kind: "tag", name: "main" }, ["main"]],
  ["a git tag with build data is made to fit", { kind: "tag", name: "v1+5" }, ["v1-5"]],
  ["a pull request is its number, never latest", { kind: "pull-request", number: 7 }, ["pr-7"]],
  ["without a ref there is none", { kind: "none" }, []],
])("%s", (_name, ref, tags) => {
  expect(defaultTags(context({ ref }))).toEqual(tags);
});

describe("without a known default branch", () => {
  test.each([
    [
      "a repository that does not tell",
      { owner: "a", name: "b", ownerKind: undefined, defaultBranch: undefined },
    ],
    ["no repository", undefined],
  ])("no branch is latest: %s", (_name, repository) => {
    expect(defaultTags(context({ ref: branch("main"), repository }))).toEqual(["main"]);
  });
});

test("a long or odd name always gives a tag that may be one", () => {
  for (const name of [
    "x".repeat(300),
    "/".repeat(3) + "y".repeat(200),
    "..a",
    "-_-",
    "dependabot/npm_and_yarn/a-1.0",
  ])
    for (const tag of defaultTags(context({ ref: branch(name) }))) expect(tagFlaw(tag)).toBeUndefined();
  expect(defaultTags(context({ ref: branch("x".repeat(300)) }))).toEqual(["x".repeat(128)]);
});
