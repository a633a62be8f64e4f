// The pull request's run that a workflow_run follows, as it is read from the event.
import { describe, expect, test } from "@jest/globals";
import { readPullRequestRun } from "../../src/context/pull-request-run.ts";

const SHA = "5".repeat(40);
const RUN = {
  event: "pull_request",
  head_branch: "fix/login",
  head_sha: SHA,
  head_repository: { id: 200, owner: { login: "stranger" } },
};
const payload = (run: object) => ({ repository: { id: 100 }, workflow_run: { ...RUN, ...run } });

test("it has the head's repository, owner, branch and commit, and the repository that the run is in", () => {
  expect(readPullRequestRun("workflow_run", payload({}))).toEqual({
    head: { repository: 200, owner: "stranger" },
    base: 100,
    branch: "fix/login",
    sha: SHA,
  });
});

test("its number is not read from the event, which lists none of a fork's and may list another repository's", () => {
  const run = readPullRequestRun("workflow_run", payload({ pull_requests: [{ number: 8 }] }));
  expect(JSON.stringify(run)).not.toContain("8");
});

describe("it is none", () => {
  test.each<[string, unknown, string?]>([
    ["of another event, whatever that says", payload({}), "workflow_call"],
    ["of a run that had the repository's secrets", payload({ event: "pull_request_target" })],
    ["of a push", payload({ event: "push" })],
    ["of a fork that was deleted", payload({ head_repository: null })],
    ["where the owner is not named", payload({ head_repository: { id: 200 } })],
    ["where the id is a text", payload({ head_repository: { id: "200", owner: { login: "stranger" } } })],
    ["where the branch is not named", payload({ head_branch: null })],
    ["where the commit is a branch", payload({ head_sha: "main" })],
    ["where the commit is short", payload({ head_sha: "5555555" })],
    ["where the run's own repository is not named", { workflow_run: RUN }],
    ["where the event is not read", undefined],
  ])("%s", (_story, given, event = "workflow_run") => {
    expect(readPullRequestRun(event, given)).toBeUndefined();
  });
});
