// Attack: a pull request is pushed under a tag that somebody else pulls, by the name of its branch or by its rules.
import { describe, expect, test } from "@jest/globals";
import { cacheTags } from "../../src/build/cache.ts";
import type { RunContext } from "../../src/context/run-context.ts";
import { request } from "../config/support/samples.ts";
import { made, names, pullRequest, SHA } from "../tags/support/samples.ts";

const unmerged: Partial<RunContext> = {
  trust: { kind: "unmerged", by: "pull-request" },
  headSha: "0123456789abcdef0123456789abcdef01234567",
  baseRef: "main",
  workflow: { commit: SHA, id: "1234567890", attempt: "1", architecture: undefined, isAct: false },
};

function kept(tags: string, given: Partial<RunContext> = {}): string[] {
  return names(made({ tags }, pullRequest({ ...unmerged, ...given })));
}

const kept7 = (headRef: string) => kept(`type=raw,value=${headRef}`, { headRef });

describe("the branch of pull request 7 gives no tag when it is called", () => {
  const digest = "a".repeat(64);
  test.each([
    ..."buildcache cache pr-8 pr-8/x feature/pr-8 stable-pr-1 pr-07 1.2.3-pr.8".split(" "),
    ..."1.2.3rc1 v1.2.3.rc1 1.2.3b2 1.2.3-rc.1-alpine v1_2_3 v2beta v2-x-y r1 rel-1-2".split(" "),
    ..."3.12-slim-bookworm main.alpine latest.alpine stable-alpine-3.19 nightly-20261129".split(" "),
    ..."alpine slim bookworm node20 qa uat live preprod rolling snapshot mainline prod-eu".split(" "),
    ..."release/1.7 stable/alpine customers/acme test/alpine docs/latest v1/x 3.12/slim".split(" "),
    `sha256-${digest}`,
    `sha256-${digest}.sig`,
    `sha256-${digest}.att`,
    `feature/sha256-${digest}.sbom`,
  ])("%s", (headRef) => {
    expect(kept7(headRef)).toEqual([]);
  });
});

test.each(["feature/login", "Fix/typo", "dependabot/npm_and_yarn/node-20.1", "renovate/node-20.x"])(
  "the topic branch %s gives its tag",
  (headRef) => {
    expect(kept7(headRef)).toEqual([headRef.replaceAll("/", "-")]);
  },
);

describe("a branch's name that is a rule's attributes gives no shared tag:", () => {
  test.each([
    "feature/x,value=1.2.3",
    "feature/x,value=pr-8",
    "feature/x,type=ref,event=pr,prefix=release-1.",
    "feature/x,value={{sha}},prefix=sha256-0000000000000000000000000000000000000000",
  ])("%s", (headRef) => {
    expect(kept7(headRef)).toEqual([]);
  });
});

describe("the number of a pull request makes no version, by", () => {
  test.each(["release-1.", "node-", "stable-1.", "v", "", "pr-8.", "3.12-", "preview-"])(
    "the prefix %j",
    (prefix) => {
      expect(kept(`type=ref,event=pr,prefix=${prefix},suffix=-alpine`)).toEqual([]);
    },
  );
});

test("a commit whose hash begins like a date is not named by a date", () => {
  const sha = `20261129${"a".repeat(32)}`;
  expect(kept("nightly-20261129", { sha })).toEqual([]);
  expect(kept("type=sha", { sha })).toEqual(["sha-2026112"]);
});

test("a commit is not named by fewer than seven characters", () => {
  expect(kept("x-860c19")).toEqual([]);
  expect(kept("x-860c190")).toEqual(["x-860c190"]);
});

test("a signature's tag is not the commit's where the commit has its length", () => {
  expect(kept("type=sha,prefix=sha256-,format=long", { sha: "ab".repeat(32) })).toEqual([]);
});

describe("a tag that holds a cache of the build is not replaced by the image:", () => {
  const tagsOf = (inputs: Record<string, string>) => {
    const { build, destinations } = request({ images: "ghcr.io/octo-org/app", ...inputs });
    return cacheTags(build.options, destinations);
  };

  test.each<[string, Record<string, string>, string[]]>([
    ["cache: registry", { cache: "registry" }, ["buildcache", "buildcache"]],
    ["cache-from", { "cache-from": "type=registry,ref=ghcr.io/Octo-Org/app:feature-x" }, ["feature-x"]],
    ["a bare reference", { "cache-from": "ghcr.io/octo-org/app:c@sha256:0" }, ["c"]],
    ["cache-to", { "cache-to": "type=registry,ref=ghcr.io/octo-org/app:c,mode=max" }, ["c"]],
    ["another image's tag is no tag of ours", { "cache-from": "ghcr.io/octo-org/app-cache:pr-7" }, []],
    ["GitHub's cache has none", { "cache-from": "type=gha" }, []],
  ])("%s", (_what, inputs, tags) => {
    expect(tagsOf(inputs)).toEqual(tags);
  });

  test("even where the tag is the pull request's own", () => {
    const written = { tags: "pr-7\npr-7-cache", cacheTags: ["pr-7-cache"] };
    const { tags, remarks } = made(written, pullRequest(unmerged));
    expect(tags.map(({ name }) => name)).toEqual(["pr-7"]);
    expect(remarks).toEqual([
      "The tag pr-7-cache is left out: this commit is not merged yet, and the tag holds a cache.",
    ]);
  });
});
