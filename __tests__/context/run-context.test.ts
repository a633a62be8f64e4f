// The run's context, from events as GitHub writes them.
import { describe, expect, test } from "@jest/globals";
import type { RunContext } from "../../src/context/run-context.ts";
import { readRunContext } from "../../src/context/event.ts";

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

const NUMBER_7 = { kind: "pull-request", number: 7 } as const;
const MAIN = { kind: "branch", name: "main" } as const;

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
    { ref: { kind: "branch", name: "feat/x" } },
  ],
  [
    "a git tag",
    environment("push", "refs/tags/v1.2"),
    { repository },
    { ref: { kind: "tag", name: "v1.2" } },
  ],
  [
    "a schedule",
    environment("schedule", "refs/heads/main"),
    { repository, schedule: "0 0 * * *" },
    { event: "schedule", ref: MAIN, head: "own" },
  ],
  ["an own pull request", environment("pull_request", PULL_REF), pull(OWN), { ref: NUMBER_7, head: "own" }],
  [
    "a fork's pull request",
    environment("pull_request", PULL_REF),
    pull(FORK),
    { ref: NUMBER_7, head: "foreign" },
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
    { event: "pull_request_target", ref: NUMBER_7, head: "foreign" },
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
  expect(readRunContext(variables, event)).toMatchObject(expected);
});

test.each<[string, string, RunContext["repository"]]>([
  [
    "an organisation's",
    "Organization",
    { owner: "Acme", name: "App", ownerKind: "Organization", defaultBranch: "main" },
  ],
  ["a person's", "User", { owner: "Acme", name: "App", ownerKind: "User", defaultBranch: "main" }],
  [
    "a kind that we do not know",
    "Robot",
    { owner: "Acme", name: "App", ownerKind: undefined, defaultBranch: "main" },
  ],
])("the repository is %s", (_name, type, expected) => {
  const event = { repository: { ...repository, owner: { login: "Acme", type } } };
  expect(readRunContext(environment("push", "refs/heads/main"), event).repository).toEqual(expected);
});

describe("outside of GitHub Actions", () => {
  test("there is a context that knows nothing", () => {
    expect(readRunContext({}, undefined)).toEqual({
      event: "local",
      actor: undefined,
      repository: undefined,
      ref: { kind: "none" },
      head: "own",
      dependabot: false,
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
    expect(readRunContext(environment("push", "refs/heads/main"), event)).toMatchObject({
      ref: MAIN,
      repository: { owner: "Acme", name: "App", ownerKind: undefined, defaultBranch: undefined },
    });
  });

  test.each(["", "App", undefined])("a repository %j is none", (slug) => {
    expect(readRunContext({ GITHUB_REPOSITORY: slug }, {}).repository).toBeUndefined();
  });

  test.each(["", "main", "refs/heads/", "refs/notes/x"])("a ref %j is none", (ref) => {
    expect(readRunContext(environment("push", ref), {}).ref).toEqual({ kind: "none" });
  });
});
