// Which run may push: a grid of events and choices.
import { describe, expect, test } from "@jest/globals";
import type { RunContext } from "../../src/context/run-context.ts";
import { decidePush, type PushDecision } from "../../src/context/push-policy.ts";
import { runContext } from "../tags/support/samples.ts";

const PUSH: PushDecision = { kind: "push" };
const FORBIDDEN: PushDecision = { kind: "forbidden" };
const buildOnly = (reason: Extract<PushDecision, { kind: "build-only" }>["reason"]): PushDecision => ({
  kind: "build-only",
  reason,
});

const foreign = { head: "foreign" } as const;
const dependabot = { dependabot: true };

const GRID: readonly [string, Partial<RunContext>, auto: PushDecision, asked: PushDecision][] = [
  ["a push", { event: "push" }, PUSH, PUSH],
  ["a schedule", { event: "schedule" }, PUSH, PUSH],
  ["a release", { event: "release" }, PUSH, PUSH],
  ["a start by hand", { event: "workflow_dispatch" }, PUSH, PUSH],
  ["a run on one's own machine", { event: "local" }, PUSH, PUSH],
  ["a push by Dependabot", { event: "push", ...dependabot }, PUSH, PUSH],
  ["an own pull request", { event: "pull_request" }, buildOnly("pull-request"), PUSH],
  ["a review of an own one", { event: "pull_request_review" }, buildOnly("pull-request"), PUSH],
  ["a comment in a review", { event: "pull_request_review_comment" }, buildOnly("pull-request"), PUSH],
  ["an own pull_request_target", { event: "pull_request_target" }, buildOnly("pull-request"), PUSH],
  ["Dependabot's pull request", { event: "pull_request", ...dependabot }, buildOnly("dependabot"), PUSH],
  ["a fork's pull request", { event: "pull_request", ...foreign }, buildOnly("fork"), PUSH],
  [
    "Dependabot's pull request in a fork",
    { event: "pull_request", ...foreign, ...dependabot },
    buildOnly("fork"),
    PUSH,
  ],
  [
    "a fork's pull_request_target",
    { event: "pull_request_target", ...foreign },
    buildOnly("fork"),
    FORBIDDEN,
  ],
  ["a workflow_run of a fork", { event: "workflow_run", ...foreign }, buildOnly("fork"), FORBIDDEN],
  ["a workflow_run of one's own", { event: "workflow_run" }, PUSH, PUSH],
];

describe.each(GRID)("%s", (...[, given, auto, asked]) => {
  test("by itself", () => {
    expect(decidePush("auto", runContext(given))).toEqual(auto);
  });

  test("when asked to push", () => {
    expect(decidePush("true", runContext(given))).toEqual(asked);
  });

  test("when asked not to", () => {
    expect(decidePush("false", runContext(given))).toEqual(buildOnly("asked"));
  });
});

test("a foreign commit in a run with our secrets is never pushed, whatever is chosen", () => {
  for (const event of ["pull_request_target", "workflow_run"])
    for (const choice of ["auto", "true", "false"] as const)
      expect(decidePush(choice, runContext({ event, ...foreign })).kind).not.toBe("push");
});
