// Whose head an event is about: only the fields that the event of its name has are read.
import { describe, expect, test } from "@jest/globals";
import { EVENTS } from "../../src/context/push-policy.ts";
import { trustEvidence } from "../../src/context/trust-evidence.ts";

const repository = { id: 7, full_name: "acme/app", default_branch: "main" };
const evidence = (name: string, payload: object) =>
  trustEvidence(name, {
    event: { kind: "read", payload: { repository, ...payload } },
    sha: "a",
    checkouts: [],
  });

const OWN = { full_name: "acme/app" };
const pull_request = { head: { sha: "b", repo: OWN } };
const workflow_run = { head_sha: "c", head_branch: "main", event: "push", head_repository: OWN };

describe.each([...EVENTS.keys()])("under %s", (name) => {
  test("a head is read from the event's own field alone", () => {
    const { headSha } = evidence(name, { pull_request, workflow_run });
    const isPull = /^pull_request(?:_target|_review|_review_comment)?$/.test(name);
    expect(headSha).toBe(isPull ? "b" : /^(?:workflow_run|deployment.*)$/.test(name) ? "c" : undefined);
  });

  test("the field of another event names no head, so that it can be no proof", () => {
    const others = /^(?:workflow_run|deployment.*)$/.test(name) ? { pull_request } : { workflow_run };
    expect(evidence(name, others)).toMatchObject({
      head: "unknown",
      headSha: undefined,
      run: { event: "", isOnDefaultBranch: false },
    });
  });
});

const pulls = (...ids: number[]) => ({ pull_requests: ids.map((id) => ({ head: { repo: { id } } })) });

test.each<[string, object, string]>([
  ["of a push", { event: "push" }, "own"],
  ["of a run that follows another", { event: "workflow_run" }, "own"],
  ["of an own pull request", { event: "pull_request", ...pulls(7) }, "own"],
  ["of a fork's pull request, which is not listed", { event: "pull_request", ...pulls() }, "foreign"],
  ["of a pull request of two repositories", { event: "pull_request", ...pulls(7, 8) }, "foreign"],
  ["of an event of no known name", { event: "sponsorship" }, "foreign"],
  ["of no event", {}, "foreign"],
  ["that names its repository", { event: "push", head_repository: { full_name: "stranger/app" } }, "foreign"],
])("a deployment by a workflow's run %s", (_what, run, head) => {
  expect(evidence("deployment", { workflow_run: run }).head).toBe(head);
});

test("a deployment that no workflow made names no head", () => {
  expect(evidence("deployment_status", { workflow_run: null }).head).toBe("unknown");
});
