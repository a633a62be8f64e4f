// The facts of a run, from what GitHub hands over; nothing in an event is taken for granted.
import { describe, expect, test } from "@jest/globals";
import type { GitContext } from "../../src/context/run-context.ts";
import { readGitContext } from "../../src/context/event.ts";
import { SHA } from "../tags/support/samples.ts";

const NOW = new Date("2026-11-25T12:00:00Z");
const HEAD = "b".repeat(40);
const REPOSITORY = {
  name: "app",
  html_url: "https://github.com/octo/app",
  description: "It's",
  license: { spdx_id: "MIT" },
  default_branch: "trunk",
};

function read(
  environment: Record<string, string>,
  event: unknown,
  head?: { ref: string; sha: string },
): GitContext {
  const variables = {
    GITHUB_EVENT_NAME: "push",
    GITHUB_REPOSITORY: "octo/app",
    GITHUB_SHA: SHA,
    ...environment,
  };
  return readGitContext(variables, event, { head, now: NOW });
}

describe("the ref is", () => {
  const pull = { number: 7, pull_request: { number: 7, base: { ref: "trunk" }, head: { sha: HEAD } } };
  test.each<[string, Record<string, string>, unknown, Partial<GitContext>]>([
    ["the runner's", { GITHUB_REF: "refs/heads/x" }, {}, { ref: "refs/heads/x", baseRef: undefined }],
    [
      "the pull request's under pull_request_target",
      { GITHUB_EVENT_NAME: "pull_request_target", GITHUB_REF: "refs/heads/trunk" },
      pull,
      { ref: "refs/pull/7/merge", baseRef: "trunk" },
    ],
    ["none outside of a workflow", { GITHUB_EVENT_NAME: "" }, undefined, { event: "local", ref: "" }],
    [
      "a git tag's, with the branch that it was made on",
      { GITHUB_REF: "refs/tags/v1" },
      { base_ref: "refs/heads/trunk" },
      { baseRef: "trunk" },
    ],
  ])("%s", (...[, environment, event, expected]) => {
    expect(read(environment, event)).toMatchObject(expected);
  });

  test("git's, where git is to count more", () => {
    const head = { ref: "refs/tags/v2", sha: HEAD };
    expect(read({ GITHUB_REF: "refs/heads/x" }, {}, head)).toMatchObject({ ref: "refs/tags/v2", sha: HEAD });
  });

  test("and the commit is the pull request's own where somebody says so", () => {
    expect(read({ DOCKER_METADATA_PR_HEAD_SHA: "true" }, pull).sha).toBe(HEAD);
    expect(read({}, pull).sha).toBe(SHA);
  });
});

describe("the commit's time is that of", () => {
  const stamp = { id: SHA, timestamp: "2026-03-04T06:06:07+01:00" };
  test.each<[string, unknown, boolean]>([
    ["the push's last commit", { head_commit: stamp }, true],
    ["one of the push's commits", { commits: [{ id: HEAD, timestamp: "x" }, stamp] }, true],
    ["a merge group's commit", { merge_group: { head_commit: stamp } }, true],
    ["no other commit", { head_commit: { ...stamp, id: HEAD } }, false],
    ["nothing where it is no time", { head_commit: { id: SHA, timestamp: "yesterday" } }, false],
    ["nothing where nothing is told", undefined, false],
  ])("%s", (_name, event, isKnown) => {
    expect(read({}, event).commitTime).toEqual(isKnown ? new Date("2026-03-04T05:06:07Z") : undefined);
  });
});

describe("the repository is", () => {
  test("what the event tells", () => {
    expect(read({}, { repository: REPOSITORY })).toMatchObject({
      defaultBranch: "trunk",
      repository: {
        name: "app",
        url: "https://github.com/octo/app",
        details: { description: "It's", license: "MIT", defaultBranch: "trunk" },
      },
    });
  });

  test("without a description and a licence, where it has none", () => {
    const event = { repository: { ...REPOSITORY, description: null, license: null } };
    expect(read({}, event).repository?.details).toMatchObject({ description: "", license: "" });
  });

  test("known by its name, and the rest is to be asked for, where the event tells nothing", () => {
    const { repository, defaultBranch } = read(
      { GITHUB_SERVER_URL: "https://ghe.example/" },
      { schedule: "x" },
    );
    expect(repository).toEqual({ name: "app", url: "https://ghe.example/octo/app", details: undefined });
    expect(defaultBranch).toBeUndefined();
  });

  test("one whose default branch a schedule tells: it runs nowhere else", () => {
    const environment = { GITHUB_EVENT_NAME: "schedule", GITHUB_REF: "refs/heads/trunk" };
    expect(read(environment, { schedule: "x" }).defaultBranch).toBe("trunk");
  });

  test("none outside of a workflow", () => {
    expect(read({ GITHUB_REPOSITORY: "" }, undefined).repository).toBeUndefined();
  });
});
