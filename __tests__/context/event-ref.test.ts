// The ref, commit and repository of a run; nothing in an event is taken for granted.
import { describe, expect, test } from "@jest/globals";
import type { RunContext } from "../../src/context/run-context.ts";
import { SHA } from "../tags/support/samples.ts";
import { contextOf } from "./support/read.ts";

const HEAD = "b".repeat(40);
const REPOSITORY = {
  name: "app",
  html_url: "https://github.com/octo/app",
  description: "It's",
  license: { spdx_id: "MIT" },
  default_branch: "trunk",
};

function read(
  variables: Record<string, string>,
  event: unknown,
  head?: { ref: string | undefined; sha: string },
): RunContext {
  const ordinary = { GITHUB_EVENT_NAME: "push", GITHUB_REPOSITORY: "octo/app", GITHUB_SHA: SHA };
  return contextOf({ ...ordinary, ...variables }, event, head);
}

describe("the ref is", () => {
  const pull = { number: 7, pull_request: { number: 7, base: { ref: "trunk" }, head: { sha: HEAD } } };
  test.each<[string, Record<string, string>, unknown, Partial<RunContext>]>([
    ["the runner's", { GITHUB_REF: "refs/heads/x" }, {}, { ref: "refs/heads/x", baseRef: undefined }],
    [
      "the pull request's under pull_request_target",
      { GITHUB_EVENT_NAME: "pull_request_target", GITHUB_REF: "refs/heads/trunk" },
      pull,
      { ref: "refs/pull/7/merge", baseRef: "trunk" },
    ],
    ["none outside of a workflow", { GITHUB_EVENT_NAME: "" }, undefined, { event: "local", ref: undefined }],
    [
      "a git tag's, with the branch that it was made on",
      { GITHUB_REF: "refs/tags/v1" },
      { base_ref: "refs/heads/trunk" },
      { baseRef: "trunk" },
    ],
  ])("%s", (...[, environment, event, expected]) => {
    expect(read(environment, event)).toMatchObject(expected);
  });

  test("git's where git is asked, even if git has none", () => {
    const head = { ref: "refs/tags/v2", sha: HEAD };
    expect(read({ GITHUB_REF: "refs/heads/x" }, {}, head)).toMatchObject({ ref: "refs/tags/v2", sha: HEAD });
    const detached = { ref: undefined, sha: HEAD };
    expect(read({ GITHUB_REF: "refs/heads/x" }, {}, detached).ref).toBeUndefined();
  });

  test("and the commit is the pull request's own where DOCKER_METADATA_PR_HEAD_SHA says so", () => {
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
    ["nothing where there is no event", undefined, false],
  ])("%s", (_name, event, isKnown) => {
    expect(read({}, event).commitTime).toEqual(isKnown ? new Date("2026-03-04T05:06:07Z") : undefined);
  });
});

describe("the repository is", () => {
  test("as the event has it", () => {
    expect(read({}, { repository: REPOSITORY })).toMatchObject({
      defaultBranch: "trunk",
      repository: {
        name: "app",
        url: "https://github.com/octo/app",
        details: { description: "It's", license: "MIT", defaultBranch: "trunk" },
      },
    });
  });

  test("without a description and a license where it has none", () => {
    const event = { repository: { ...REPOSITORY, description: null, license: null } };
    expect(read({}, event).repository?.details).toEqual({
      description: undefined,
      license: undefined,
      defaultBranch: "trunk",
    });
  });

  test("known by its name, without details, where the event has none", () => {
    const { repository, defaultBranch } = read(
      { GITHUB_SERVER_URL: "https://ghe.example/" },
      { schedule: "x" },
    );
    expect(repository).toMatchObject({ owner: "octo", name: "app", url: "https://ghe.example/octo/app" });
    expect(repository?.details).toBeUndefined();
    expect(defaultBranch).toBeUndefined();
  });

  test("one whose default branch is the one that a schedule runs on", () => {
    const environment = { GITHUB_EVENT_NAME: "schedule", GITHUB_REF: "refs/heads/trunk" };
    expect(read(environment, { schedule: "x" }).defaultBranch).toBe("trunk");
  });

  test("none outside of a workflow", () => {
    expect(read({ GITHUB_REPOSITORY: "" }, undefined).repository).toBeUndefined();
  });
});

test("the server's address is in lower case and without a slash at its end, and an empty one is none", () => {
  expect(read({ GITHUB_SERVER_URL: "https://GHE.example/" }, {}).server.url).toBe("https://ghe.example");
  expect(read({ GITHUB_SERVER_URL: "", GITHUB_API_URL: "" }, {}).server).toEqual({
    url: undefined,
    apiUrl: undefined,
  });
});

test("docker fetches the runner's commit, even if the tags are made of another", () => {
  const head = { ref: undefined, sha: HEAD };
  expect(read({ GITHUB_REF: "refs/heads/x" }, {}, head).workflow.commit).toBe(SHA);
  expect(read({ GITHUB_REF: "refs/heads/x", GITHUB_SHA: "" }, {}).workflow.commit).toBe("refs/heads/x");
});
