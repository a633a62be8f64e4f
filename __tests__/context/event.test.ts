// Who started a run and whose commit it builds, from variables and events as GitHub writes them.
import { describe, expect, test } from "@jest/globals";
import type { RunContext } from "../../src/context/run-context.ts";
import { parseEvent, readRunContext } from "../../src/context/event.ts";
import { contextOf, NOW } from "./support/read.ts";

const repository = {
  full_name: "Acme/App",
  default_branch: "main",
  owner: { login: "Acme", type: "Organization" },
};
const pull = (head: unknown, author = "octocat") => ({
  repository,
  pull_request: { number: 7, user: { login: author }, head },
});
const OWN = { repo: { full_name: "Acme/App" } };
const FORK = { repo: { full_name: "stranger/App" } };
const GONE = { repo: null };
const PULL_REF = "refs/pull/7/merge";

const environment = (event: string, ref: string, actor = "octocat") => ({
  GITHUB_EVENT_NAME: event,
  GITHUB_REF: ref,
  GITHUB_ACTOR: actor,
  GITHUB_REPOSITORY: "Acme/App",
});

const MAIN = "refs/heads/main";

const ROWS: readonly [string, Record<string, string>, unknown, Partial<RunContext>][] = [
  [
    "a push",
    environment("push", "refs/heads/main"),
    { repository },
    { event: "push", ref: MAIN, head: "own" },
  ],
  [
    "a push to a branch with slashes",
    environment("push", "refs/heads/feat/x"),
    { repository },
    { ref: "refs/heads/feat/x", pullRequest: undefined },
  ],
  ["a git tag", environment("push", "refs/tags/v1.2"), { repository }, { ref: "refs/tags/v1.2" }],
  [
    "a schedule",
    environment("schedule", "refs/heads/main"),
    { repository, schedule: "0 0 * * *" },
    { event: "schedule", ref: MAIN, head: "own" },
  ],
  ["an own pull request", environment("pull_request", PULL_REF), pull(OWN), { pullRequest: 7, head: "own" }],
  [
    "a fork's pull request",
    environment("pull_request", PULL_REF),
    pull(FORK),
    { pullRequest: 7, head: "foreign" },
  ],
  [
    "a pull request whose fork is gone",
    environment("pull_request", PULL_REF),
    pull(GONE),
    { head: "foreign" },
  ],
  [
    "a fork's pull_request_target, whose ref is the base",
    environment("pull_request_target", "refs/heads/main"),
    pull(FORK),
    { event: "pull_request_target", pullRequest: 7, head: "foreign" },
  ],
  [
    "a workflow_run of a fork",
    environment("workflow_run", "refs/heads/main"),
    { repository, workflow_run: { head_repository: { full_name: "stranger/App" } } },
    { event: "workflow_run", head: "foreign", ref: MAIN },
  ],
  [
    "a workflow_run of one's own",
    environment("workflow_run", "refs/heads/main"),
    { repository, workflow_run: { head_repository: { full_name: "Acme/App" } } },
    { head: "own" },
  ],
  [
    "a workflow_run about one pull request",
    environment("workflow_run", "refs/heads/main"),
    { repository, workflow_run: { pull_requests: [{ number: 7 }] } },
    { pullRequest: 7 },
  ],
  [
    "a workflow_run whose branch has one pull request here and one into a fork",
    environment("workflow_run", "refs/heads/main"),
    {
      repository: { ...repository, id: 1 },
      workflow_run: {
        pull_requests: [
          { number: 9, base: { repo: { id: 2 } } },
          { number: 7, base: { repo: { id: 1 } } },
        ],
      },
    },
    { pullRequest: 7 },
  ],
  [
    "a workflow_run whose branch has two pull requests",
    environment("workflow_run", "refs/heads/main"),
    { repository, workflow_run: { pull_requests: [{ number: 7 }, { number: 8 }] } },
    { pullRequest: undefined },
  ],
  [
    "a workflow_run whose fork is gone",
    environment("workflow_run", "refs/heads/main"),
    { repository, workflow_run: { head_repository: null } },
    { head: "foreign" },
  ],
  [
    "Dependabot as the actor",
    environment("push", "refs/heads/x", "dependabot[bot]"),
    { repository },
    { dependabot: true, actor: "dependabot[bot]" },
  ],
  [
    "Dependabot as the author, started again by somebody",
    environment("pull_request", PULL_REF),
    pull(OWN, "dependabot[bot]"),
    { dependabot: true, actor: "octocat", head: "own" },
  ],
  [
    "somebody who is called like it",
    environment("push", "refs/heads/x", "dependabot"),
    { repository },
    { dependabot: false },
  ],
];

test.each(ROWS)("%s", (...[, variables, event, expected]) => {
  expect(contextOf(variables, event)).toMatchObject(expected);
});

test.each([
  ["an organization's", "Organization", "Organization"],
  ["a person's", "User", "User"],
  ["of an unknown kind of owner", "Robot", undefined],
])("the repository is %s", (_name, type, ownerKind) => {
  const event = { repository: { ...repository, owner: { login: "Acme", type } } };
  const found = contextOf(environment("push", "refs/heads/main"), event).repository;
  expect(found).toMatchObject({ owner: "Acme", name: "App" });
  expect(found?.ownerKind).toBe(ownerKind);
});

describe("outside of GitHub Actions", () => {
  test("nothing is known but that the run is local", () => {
    expect(contextOf({}, undefined)).toEqual({
      event: "local",
      eventRead: "missing",
      actor: undefined,
      ref: undefined,
      sha: undefined,
      baseRef: undefined,
      pullRequest: undefined,
      isPrerelease: false,
      defaultBranch: undefined,
      repository: undefined,
      commitTime: undefined,
      now: NOW,
      head: "own",
      trust: { kind: "own", autoPush: true },
      insteadOf: undefined,
      headRef: undefined,
      headSha: undefined,
      dependabot: false,
      server: { url: undefined, apiUrl: undefined, ghHost: undefined },
      workflow: {
        commit: undefined,
        id: undefined,
        attempt: undefined,
        architecture: undefined,
        isAct: false,
      },
    });
  });

  test.each([
    null,
    1,
    "text",
    [],
    {},
    { repository: null },
    { pull_request: null },
    { repository: { owner: "x" } },
  ])("an event file that holds %j does not throw", (event) => {
    expect(contextOf(environment("push", "refs/heads/main"), event)).toMatchObject({
      ref: MAIN,
      repository: { owner: "Acme", name: "App", ownerKind: undefined },
    });
  });

  test.each(["", "App", "/App", undefined])("a repository %j is none", (slug) => {
    expect(contextOf({ GITHUB_REPOSITORY: slug }, {}).repository).toBeUndefined();
  });
});

describe("the event's file is", () => {
  test.each([
    ["read", '{"ref":"refs/heads/main"}', "read"],
    ["read with a byte order mark", new TextEncoder().encode("\ufeff{}"), "read"],
    ["unreadable where it is empty", "", "unreadable"],
    ["unreadable where it is cut off", '{"ref":', "unreadable"],
    ["unreadable where it is not an object", "[]", "unreadable"],
  ] as const)("%s", (_name, text, eventRead) => {
    const sources = { environment: {}, event: parseEvent(text), head: undefined, now: NOW };
    expect(readRunContext(sources).eventRead).toBe(eventRead);
  });

  test("missing where there is none", () => {
    expect(contextOf(environment("push", "refs/heads/main"), undefined).eventRead).toBe("missing");
  });
});
