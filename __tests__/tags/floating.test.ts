// Which tags move from image to image: they are set last, and a whole version is not among them.
import { describe, expect, test } from "@jest/globals";
import type { RunContext } from "../../src/context/run-context.ts";
import { branch, runContext, gitTag, made, pullRequest } from "./support/samples.ts";

const sorted = (tags: string, of: RunContext, flavor = "latest=false") => {
  const found = made({ tags, flavor }, of).tags;
  return {
    stays: found.filter(({ floats }) => !floats).map(({ name }) => name),
    floats: found.filter(({ floats }) => floats).map(({ name }) => name),
  };
};

test("a release's full version is fixed; its short versions and latest float", () => {
  const tags = ["{{version}}", "{{major}}.{{minor}}", "{{major}}", "v{{version}}", "{{raw}}"]
    .map((pattern) => `type=semver,pattern=${pattern}`)
    .join("\n");
  expect(sorted(tags, gitTag("v1.2.3"), "latest=auto")).toEqual({
    stays: ["1.2.3", "v1.2.3"],
    floats: ["1.2", "1", "latest"],
  });
});

test("prefix and suffix change nothing of it", () => {
  const tags = "type=semver,pattern={{version}},prefix=a-\ntype=semver,pattern={{major}},suffix=-1.2.3";
  expect(sorted(tags, gitTag("v1.2.3"))).toEqual({ stays: ["a-1.2.3"], floats: ["1-1.2.3"] });
});

describe.each<[string, string, RunContext, string[]]>([
  ["a pre-release", "type=semver,pattern={{major}}", gitTag("v1.2.3-rc.1"), ["1.2.3-rc.1"]],
  ["a version of Python's", "type=pep440,pattern={{version}}", gitTag("1.2"), ["1.2"]],
  ["what a pattern finds of a version", "type=match,pattern=\\d+\\.\\d+\\.\\d+", gitTag("v1.2.3"), ["1.2.3"]],
  ["a pattern's find without a version", "type=match,pattern=[0-9a-f]{7}$", gitTag("x-860c190"), ["860c190"]],
  ["a commit", "type=sha", runContext(), ["sha-860c190"]],
  [
    "a whole commit",
    "type=sha,format=long,prefix=",
    runContext(),
    ["860c1904a1ce19322e91ac35af1ab07466440c37"],
  ],
  ["a git tag with a version", "type=ref,event=tag", gitTag("app-v1.2.3"), ["app-v1.2.3"]],
  ["a plain version", "1.2.3", runContext(), ["1.2.3"]],
  ["a plain commit", "build-860c1904", runContext(), ["build-860c1904"]],
  ["a commit for one processor", "type=raw,value={{sha}}-amd64", runContext(), ["860c190-amd64"]],
  ["a version with its commit", "type=semver,pattern=v{{major}}-{{sha}}", gitTag("v1.2.3"), ["v1-860c190"]],
  ["a day", "2026-11-25\n20261125", runContext(), ["2026-11-25", "20261125"]],
  [
    "a night's build with its day",
    "type=schedule,pattern=nightly-{{date 'YYYYMMDD'}}",
    runContext({ event: "schedule" }),
    ["nightly-20261125"],
  ],
])("%s", (...[, tags, of, stays]) => {
  test("stays", () => {
    expect(sorted(tags, of)).toEqual({ stays, floats: [] });
  });
});

describe.each<[string, string, RunContext, string[]]>([
  ["a branch", "type=ref,event=branch", branch("release-1.2.3"), ["release-1.2.3"]],
  ["a branch by its name", "type=raw,value={{branch}}", branch("release-1.2.3"), ["release-1.2.3"]],
  ["a pull request", "type=ref,event=pr", pullRequest(), ["pr-7"]],
  ["edge", "type=edge", runContext(), ["edge"]],
  ["a night's build", "type=schedule", runContext({ event: "schedule" }), ["nightly"]],
  ["a git tag that is moved from release to release", "type=ref,event=tag", gitTag("v1"), ["v1"]],
  ["a short find", "type=match,pattern=v(\\d+),group=1", gitTag("v1.2.3"), ["1"]],
  [
    "a plain word",
    "stable\n1\n1.2\ndeadbeef\n1234567890.1",
    runContext(),
    ["stable", "1", "1.2", "deadbeef", "1234567890.1"],
  ],
])("%s", (...[, tags, of, floats]) => {
  test("floats", () => {
    expect(sorted(tags, of)).toEqual({ stays: [], floats });
  });
});
