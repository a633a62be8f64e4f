// Tags that move from release to release never move backwards, and `latest` is a release's alone.
import { describe, expect, test } from "@jest/globals";
import type { RunContext } from "../../src/context/run-context.ts";
import type { PublishedTags } from "../../src/tags/metadata.ts";
import { branch, gitTag, listed, made, names, pullRequest, type Written } from "./support/samples.ts";

const THREE =
  "type=semver,pattern={{version}}\ntype=semver,pattern={{major}}.{{minor}}\ntype=semver,pattern={{major}}";
const REF = "type=ref,event=tag";
const NONE: PublishedTags = { kind: "none" };
const MERGE_GROUP = branch("gh-readonly-queue/main/pr-7", { event: "merge_group" });

test.each<[string, Written, RunContext, PublishedTags, string[]]>([
  ["the first release", { tags: THREE }, gitTag("v1.2.3"), NONE, ["1.2.3", "1.2", "1", "latest"]],
  [
    "the highest one",
    { tags: THREE },
    gitTag("v1.2.3"),
    listed("1.2.2", "1.1.9"),
    ["1.2.3", "1.2", "1", "latest"],
  ],
  ["the same one again", { tags: THREE }, gitTag("v1.2.3"), listed("1.2.3"), ["1.2.3", "1.2", "1", "latest"]],
  ["a repair of an old minor", { tags: THREE }, gitTag("v1.2.4"), listed("1.3.0"), ["1.2.4", "1.2"]],
  ["a repair of an old major", { tags: THREE }, gitTag("v1.2.4"), listed("2.0.0"), ["1.2.4", "1.2", "1"]],
  ["a lower patch, late", { tags: THREE }, gitTag("v1.2.3"), listed("1.2.10"), ["1.2.3"]],
  ["10 is above 9", { tags: THREE }, gitTag("v1.10.0"), listed("1.9.0"), ["1.10.0", "1.10", "1", "latest"]],
  ["what is published with a v", { tags: THREE }, gitTag("v1.2.4"), listed("v1.3.0"), ["1.2.4", "1.2"]],
  ["a pre-release", { tags: THREE }, gitTag("v2.0.0-rc.1"), NONE, ["2.0.0-rc.1"]],
  [
    "published pre-releases do not count",
    { tags: THREE },
    gitTag("v1.2.3"),
    listed("2.0.0-rc.1", "1.3.0-alpine"),
    ["1.2.3", "1.2", "1", "latest"],
  ],
  [
    "tags that are no versions do not count",
    { tags: THREE },
    gitTag("v1.2.3"),
    listed("20260101", "2026.1", "main", "sha-9999999", "latest", "9"),
    ["1.2.3", "1.2", "1", "latest"],
  ],
  [
    "nobody could tell: as if it were the highest",
    { tags: THREE },
    gitTag("v1.2.3"),
    { kind: "unknown", reason: "x", retryable: false },
    ["1.2.3", "1.2", "1", "latest"],
  ],
  [
    "of a flavor, compared with its own: it is no pre-release",
    { tags: THREE, flavor: "suffix=-alpine,onlatest=true" },
    gitTag("v1.2.4"),
    listed("1.3.0-alpine", "9.0.0"),
    ["1.2.4-alpine", "1.2-alpine"],
  ],
  [
    "of a flavor, and another one's of the same length does not count",
    { tags: THREE, flavor: "suffix=-alpine" },
    gitTag("v1.2.4"),
    listed("1.3.0-debian"),
    ["1.2.4-alpine", "1.2-alpine", "1-alpine", "latest"],
  ],
  [
    "python's versions, where bare numbers do not count: they may be days and runs",
    { tags: "type=pep440,pattern={{version}}" },
    gitTag("1.2.4"),
    listed("20260101", "9"),
    ["1.2.4", "latest"],
  ],
  [
    "of a flavor that is the highest, whatever the others have",
    { tags: THREE, flavor: "prefix=web-,onlatest=true" },
    gitTag("v1.2.4"),
    listed("web-1.2.3", "api-2.0.0", "3.0.0"),
    ["web-1.2.4", "web-1.2", "web-1", "web-latest"],
  ],
  [
    "of a rule's own suffix",
    { tags: "type=semver,pattern={{major}},suffix=-slim" },
    gitTag("v1.2.4"),
    listed("1.9.9", "1.2.3-slim"),
    ["1-slim", "latest"],
  ],
  [
    "flavor latest=true",
    { tags: THREE, flavor: "latest=true" },
    gitTag("v1.2.4"),
    listed("2.0.0"),
    ["1.2.4", "1.2", "1", "latest"],
  ],
  [
    "flavor latest=false",
    { tags: THREE, flavor: "latest=false" },
    gitTag("v1.2.4"),
    NONE,
    ["1.2.4", "1.2", "1"],
  ],
  [
    "flavor latest by an expression",
    { tags: "type=ref,event=branch", flavor: "latest={{is_default_branch}}" },
    branch("main"),
    NONE,
    ["main", "latest"],
  ],
  [
    "python's versions",
    { tags: "type=pep440,pattern={{version}}\ntype=pep440,pattern={{major}}" },
    gitTag("1.2.4"),
    listed("1.3.0", "1.4.0rc1"),
    ["1.2.4"],
  ],
  [
    "a match that moves",
    { tags: "type=match,pattern=v(\\d+.\\d+),group=1" },
    gitTag("v1.2.4"),
    listed("1.2.5"),
    [],
  ],
  [
    "a match that stays",
    { tags: "type=match,pattern=v(.*),group=1" },
    gitTag("v1.2.4"),
    listed("1.2.5"),
    ["1.2.4"],
  ],
  ["a git tag that is a version", { tags: REF }, gitTag("v1.2.3"), NONE, ["v1.2.3", "latest"]],
  ["a git tag that ends in a version", { tags: REF }, gitTag("app@1.2.3"), NONE, ["app-1.2.3", "latest"]],
  ["a git tag of an old version", { tags: REF }, gitTag("v1.2.3"), listed("v1.10.0"), ["v1.2.3"]],
  ["nightly-2026 is no release", { tags: REF }, gitTag("nightly-2026"), NONE, ["nightly-2026"]],
  [
    "nightly-2026, matched, neither",
    { tags: "type=match,pattern=\\d+" },
    gitTag("nightly-2026"),
    NONE,
    ["2026"],
  ],
  ["release1 is a word", { tags: REF }, gitTag("release1"), NONE, ["release1"]],
  [
    "20260304-RC2 is a candidate",
    { tags: "type=match,pattern=\\d{8}" },
    gitTag("20260304-RC2"),
    NONE,
    ["20260304"],
  ],
  ["a git tag called latest", { tags: REF }, gitTag("latest"), NONE, ["latest"]],
  ["a branch called latest", { tags: "type=ref,event=branch" }, branch("latest"), NONE, ["branch-latest"]],
  [
    "a branch called latest, by an expression",
    { tags: "{{branch}}" },
    branch("latest"),
    NONE,
    ["branch-latest"],
  ],
  [
    "latest on the default branch, as many write it",
    { tags: "type=raw,value=latest,enable={{is_default_branch}}" },
    branch("main"),
    NONE,
    ["latest"],
  ],
  ["latest by name, on a branch", { tags: "latest" }, branch("main"), NONE, ["latest"]],
  ["latest by name, on a pull request", { tags: "latest\ntype=ref,event=pr" }, pullRequest(), NONE, ["pr-7"]],
  [
    "latest by name and without the flavor's suffix, on a pull request",
    { tags: "latest,suffix=\ntype=ref,event=pr", flavor: "suffix=-x,onlatest=true" },
    pullRequest(),
    NONE,
    ["pr-7-x"],
  ],
  [
    "flavor latest=true, on a pull request",
    { tags: "type=ref,event=pr", flavor: "latest=true" },
    pullRequest(),
    NONE,
    ["pr-7"],
  ],
  [
    "flavor latest=true, in a merge group",
    { tags: "type=ref,event=branch", flavor: "latest=true\nsuffix=-x,onlatest=true" },
    MERGE_GROUP,
    NONE,
    ["gh-readonly-queue-main-pr-7-x"],
  ],
  [
    "a version by value, on a pull request",
    { tags: "type=semver,pattern={{version}},value=1.0.0" },
    pullRequest(),
    NONE,
    ["1.0.0"],
  ],
])("the tags of a release: %s", (...[, written, of, published, expected]) => {
  expect(names(made(written, of, published))).toEqual(expected);
});

describe("what is left out is said, with the reason", () => {
  test("a higher version", () => {
    const { remarks } = made({ tags: THREE }, gitTag("v1.2.4"), listed("1.3.0"));
    expect(remarks).toEqual([
      "The tag 1 is left out: 1.3.0 is published already, and is higher.",
      "The tag latest is left out: 1.3.0 is published already, and is higher.",
    ]);
  });

  test("a pull request", () => {
    const { remarks } = made({ tags: "latest\ntype=ref,event=pr" }, pullRequest());
    expect(remarks).toEqual(["The tag latest is left out: this commit is not merged yet."]);
  });
});

describe("the registry is asked for its tags", () => {
  test.each<[string, Written, RunContext, boolean]>([
    ["for a release", { tags: THREE }, gitTag("v1.2.3"), true],
    ["for a release without latest", { tags: THREE, flavor: "latest=false" }, gitTag("v1.2.3"), true],
    [
      "not for its full version alone",
      { tags: "type=semver,pattern={{version}}", flavor: "latest=false" },
      gitTag("v1.2.3"),
      false,
    ],
    ["not for a pre-release", { tags: THREE }, gitTag("v1.2.3-rc.1"), false],
    ["not for a branch", { tags: "type=ref,event=branch\ntype=edge\ntype=sha" }, branch("main"), false],
    ["not for plain tags", { tags: "latest\n1.2" }, branch("main"), false],
  ])("%s", (...[, written, of, expected]) => {
    expect(made(written, of).movesByVersion).toBe(expected);
  });
});
