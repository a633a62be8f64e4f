// Which tags a commit that nobody has merged is pushed under: its own, and none that others pull.
import { describe, expect, test } from "@jest/globals";
import type { RunContext } from "../../src/context/run-context.ts";
import { branch, LANGUAGE, made, names, pullRequest, rules, SHA } from "./support/samples.ts";
import { resolveTags } from "../../src/tags/resolve.ts";

const HEAD_SHA = "0123456789abcdef0123456789abcdef01234567";
const unmerged: Partial<RunContext> = {
  trust: { kind: "unmerged", by: "pull-request" },
  headSha: HEAD_SHA,
  headRef: "feat/login",
  baseRef: "release/2.x",
  workflow: { commit: SHA, id: "1234567890", attempt: "1", architecture: undefined, isAct: false },
};

function kept(tags: string, flavor = "", given: Partial<RunContext> = {}): string[] {
  return names(made({ tags, flavor }, pullRequest({ ...unmerged, ...given })));
}

describe("kept", () => {
  test.each<[string, string, string, string]>([
    ["the pull request's tag", "type=ref,event=pr", "", "pr-7"],
    [
      "the same with affixes",
      "type=ref,event=pr,prefix=preview-pr-",
      "suffix=-alpine",
      "preview-pr-7-alpine",
    ],
    ["the same, written out", "type=raw,value=app-pr-7-debug", "", "app-pr-7-debug"],
    ["a version that says of which pull request", "1.2.3-pr.7", "", "1.2.3-pr.7"],
    ["the same as GitVersion writes it", "1.2.3-PullRequest7.1", "", "1.2.3-PullRequest7.1"],
    ["the commit", "type=sha", "prefix=v", "sha-860c190"],
    ["the commit without a prefix", "type=sha,prefix=", "suffix=-alpine", "860c190-alpine"],
    ["the commit in a template", "type=raw,value=edge-{{sha}}", "", "edge-860c190"],
    ["the head's commit, written out", `type=raw,value=${HEAD_SHA}`, "", HEAD_SHA],
    ["a short form of it", "v1-0123456", "", "v1-0123456"],
    ["the run", "ci-1234567890", "", "ci-1234567890"],
    ["`github.ref_name` (AcalaNetwork/Acala)", "type=raw,value=7/merge", "", "7-merge"],
    ["the same with a suffix", "type=raw,value=7/merge", "suffix=-alpine", "7-merge-alpine"],
    ["the head's branch", "type=raw,value=feat/login", "suffix=-alpine", "feat-login-alpine"],
  ])("%s", (_what, ...[tags, flavor, name]) => {
    expect(kept(tags, flavor)).toEqual([name]);
  });

  test("the branch of a merge queue", () => {
    const context = branch("gh-readonly-queue/main/pr-7-abc", {
      event: "merge_group",
      trust: { kind: "unmerged", by: "run" },
    });
    expect(names(made({ tags: "type=ref,event=branch\ntype=edge,branch=x\nmain" }, context))).toEqual([
      "gh-readonly-queue-main-pr-7-abc",
    ]);
  });
});

describe("left out", () => {
  test.each<[string, string]>([
    ["main", ""],
    ["main", "suffix=-alpine"],
    ["main", "prefix=app-"],
    ["release/2.x", ""],
    ["v1.x\nv1-alpine\nmain-alpine\napp-1", ""],
    ["edge\nnightly\nstable\ndevelop\npreview\nanything", ""],
    ["1.2.3\nv1.2.3\n1.2\n1", ""],
    ["1.2.3", "suffix=-alpine"],
    ["type=semver,pattern={{version}},value=1.2.3\ntype=pep440,pattern={{major}},value=1.2.3", ""],
    ["type=match,pattern=v(.*),value=v1.2.3", ""],
    ["type=ref,event=branch\ntype=edge\ntype=schedule", ""],
    ["type=ref,event=pr,prefix=\ntype=ref,event=pr,prefix=v", ""],
    ["7\nv7\nnode-7\npr\npr-\nexpr-7", ""],
    ["086abcd\n0123456a\nv0123456\n860c19", ""],
    ["8-merge\n17-merge\n7-merged\n7-merge.1\nmerge-7", ""],
    ["7/merge", "prefix=1."],
    ["7-merge-pr-8", ""],
    ["type=raw,value=x-feat-login", ""],
    ["latest", ""],
  ])("%j, flavor %j", (tags, flavor) => {
    expect(kept(tags, flavor)).toEqual([]);
  });

  test.each([
    ["main", "main"],
    ["release/2.x", "main"],
    ["login", "main"],
    ["customers/acme", "main"],
    ["feature/epic", "feature/epic"],
    ["feature/epic-alpine", "feature/epic"],
  ])("the head's branch %s, which may be no topic branch, with the base %s", (headRef, baseRef) => {
    expect(kept(`type=raw,value=${headRef}`, "", { headRef, baseRef })).toEqual([]);
  });

  test("the branch that a workflow_run runs on, for any commit that is built", () => {
    const context = branch("trunk", {
      ...unmerged,
      event: "workflow_run",
      headRef: "trunk",
      defaultBranch: "trunk",
    });
    expect(names(made({ tags: "type=ref,event=branch\ntype=raw,value={{branch}}" }, context))).toEqual([]);
  });
});

test("each tag that is left out is named, with the reason", () => {
  const { remarks } = made({ tags: "edge\nmain" }, pullRequest(unmerged));
  expect(remarks).toEqual([
    "The tag edge is left out: this commit is not merged yet, and the tag names neither it nor its pull request.",
    "The tag main is left out: this commit is not merged yet, and the tag names neither it nor its pull request.",
  ]);
});

test("what is only built, or is the repository's own, keeps each tag", () => {
  const tags = "main\n1.2.3\nedge";
  const all = ["main", "1.2.3", "edge"];
  const sources = {
    context: pullRequest(unmerged),
    published: { kind: "none" },
    pushes: false,
    cacheTags: [],
  } as const;
  expect(resolveTags(rules({ tags }), sources, LANGUAGE)).toMatchObject({
    metadata: { tags: all.map((name) => ({ name })) },
  });
  expect(names(made({ tags }, branch("main")))).toEqual(expect.arrayContaining(all));
});
