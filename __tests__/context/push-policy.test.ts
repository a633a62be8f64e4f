// The trust policy: a row for every event, whose commit it is in every case, and what is pushed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  decidePush,
  EVENTS,
  judgeTrust,
  type Checkout,
  type EventRow,
  type ForeignReason,
  type PushChoice,
  type PushDecision,
  type Trust,
  type TrustEvidence,
} from "../../src/context/push-policy.ts";

const SHA = "a".repeat(40);
const HEAD_SHA = "b".repeat(40);
const OTHER: Checkout = { kind: "commit", sha: "c".repeat(40) };
const HEAD: Checkout = { kind: "commit", sha: HEAD_SHA };

/** A readable event of the repository's own, with its own commit checked out. */
function evidence(event: string, given: Partial<TrustEvidence> = {}): TrustEvidence {
  const namesHead = EVENTS.get(event)?.namesHead === "always";
  return {
    event,
    isEventRead: true,
    head: namesHead ? "own" : "unknown",
    sha: SHA,
    headSha: namesHead ? HEAD_SHA : undefined,
    headRef: undefined,
    run: { event: event === "workflow_run" ? "push" : "", isOnDefaultBranch: true },
    checkouts: [{ kind: "commit", sha: SHA }],
    ...given,
  };
}

/** What becomes of a run, in the words of the page. */
function outcome(given: TrustEvidence): string {
  const trust = judgeTrust(given);
  const push = (choice: PushChoice) => decidePush(choice, { trust, dependabot: false }).kind === "push";
  if (trust.kind === "foreign") return "foreign";
  return `${trust.kind}, ${push("auto") ? "pushed" : "built only"}`;
}

function rowOf(event: string): string {
  const fork = EVENTS.get(event)?.namesHead !== "never" ? outcome(evidence(event, { head: "foreign" })) : "–";
  const cells = [
    `\`${event}\``,
    outcome(evidence(event)),
    fork,
    outcome(evidence(event, { checkouts: [OTHER] })),
    outcome(evidence(event, { isEventRead: false })),
  ];
  return `| ${cells.join(" | ")} |`;
}

test("the page's table is what the policy decides, for every event that GitHub documents", () => {
  const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "trust.md"), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  const bare = rows.map((row) => row.replaceAll(/\s+/g, " "));
  expect(bare).toEqual([...EVENTS.keys()].map(rowOf));
});

/** Source: actions/runner, `src/Sdk/WorkflowParser/workflow-v1.0.json` at 0db56bf, `on-mapping-strict`. */
const DOCUMENTED =
  "branch_protection_rule check_run check_suite create delete deployment deployment_status discussion discussion_comment fork gollum image_version issue_comment issues label merge_group milestone page_build project project_card project_column public pull_request pull_request_comment pull_request_review pull_request_review_comment pull_request_target push registry_package release repository_dispatch schedule status watch workflow_call workflow_dispatch workflow_run";

test.each(DOCUMENTED.split(" "))("the event %s has a row", (event) => {
  expect(EVENTS.has(event)).toBe(true);
});

test.each(["", "sponsorship", "constructor", "__proto__", "PUSH"])(
  "the event %j is foreign until somebody decides",
  (event) => {
    expect(judgeTrust(evidence(event))).toEqual({ kind: "foreign", why: "event-unknown" });
  },
);

const events = [...EVENTS.entries()];

describe.each(events)("under %s", (event, row) => {
  test("an event that cannot be read is foreign", () => {
    expect(judgeTrust(evidence(event, { isEventRead: false }))).toEqual({
      kind: "foreign",
      why: "event-unreadable",
    });
  });

  test("a head of another repository is foreign, no matter what is checked out", () => {
    for (const checkouts of [[], [OTHER], [HEAD]])
      expect(judgeTrust(evidence(event, { head: "foreign", checkouts }))).toEqual({
        kind: "foreign",
        why: "fork",
      });
  });

  test("without a checkout nothing is compared", () => {
    const none = judgeTrust(evidence(event, { checkouts: [{ kind: "none" }] }));
    expect(none).toEqual(judgeTrust(evidence(event)));
  });

  test.each<[string, Checkout]>([
    ["another commit", OTHER],
    ["a commit that cannot be read", { kind: "unknown" }],
    ["a context from elsewhere", { kind: "elsewhere" }],
  ])("%s is foreign exactly where the row says so", (_what, checkout) => {
    const { kind } = judgeTrust(evidence(event, { checkouts: [{ kind: "commit", sha: SHA }, checkout] }));
    expect(kind === "foreign").toBe(row.otherCommit === "foreign");
  });

  test("nothing foreign is ever pushed, and nothing unmerged by itself", () => {
    for (const head of ["own", "foreign", "unknown"] as const)
      for (const isEventRead of [true, false])
        for (const checkouts of [[], [OTHER], [HEAD]])
          for (const run of ["push", "pull_request", "workflow_run", "issue_comment", ""]) {
            const given = evidence(event, {
              head,
              isEventRead,
              checkouts,
              run: { event: run, isOnDefaultBranch: false },
            });
            const trust = judgeTrust(given);
            const pushed = (["auto", "true", "false"] as const).filter(
              (choice) => decidePush(choice, { trust, dependabot: false }).kind === "push",
            );
            expect(pushed).toEqual(
              ALLOWED[trust.kind].filter(
                (choice) => choice !== "auto" || trust.kind !== "own" || trust.autoPush,
              ),
            );
          }
  });
});

const ALLOWED: Readonly<Record<Trust["kind"], readonly PushChoice[]>> = {
  own: ["auto", "true"],
  unmerged: ["true"],
  foreign: [],
};

test.each<[string, Pick<EventRow, "commit" | "autoPush">, string[]]>([
  [
    "built only by themselves",
    { commit: "own", autoPush: false },
    ["discussion", "discussion_comment", "issue_comment", "issues", "pull_request_comment"],
  ],
  [
    "unmerged",
    { commit: "unmerged", autoPush: false },
    [
      "merge_group",
      "pull_request",
      "pull_request_review",
      "pull_request_review_comment",
      "pull_request_target",
    ],
  ],
])("the events that are %s", (_what, expected, names) => {
  expect(
    events
      .filter(([, row]) => row.commit === expected.commit && row.autoPush === expected.autoPush)
      .map(([name]) => name),
  ).toEqual(names);
});

describe("a workflow_run", () => {
  const after = (run: TrustEvidence["run"], checkouts: Checkout[] = [HEAD]) =>
    judgeTrust(evidence("workflow_run", { run, checkouts }));

  test.each<[string, { run: TrustEvidence["run"]; checkouts: Checkout[] }, Trust["kind"]]>([
    [
      "of a push to the default branch, with that commit",
      { run: { event: "push", isOnDefaultBranch: true }, checkouts: [HEAD] },
      "own",
    ],
    [
      "of a push to another branch, with that commit",
      { run: { event: "push", isOnDefaultBranch: false }, checkouts: [HEAD] },
      "unmerged",
    ],
    [
      "of a push to another branch, with the default branch's commit",
      { run: { event: "push", isOnDefaultBranch: false }, checkouts: [] },
      "own",
    ],
    [
      "of a pull request",
      { run: { event: "pull_request", isOnDefaultBranch: false }, checkouts: [HEAD] },
      "unmerged",
    ],
    [
      "of a pull request from a branch called main",
      { run: { event: "pull_request", isOnDefaultBranch: true }, checkouts: [HEAD] },
      "unmerged",
    ],
    [
      "of another workflow_run, which hides a fork",
      { run: { event: "workflow_run", isOnDefaultBranch: true }, checkouts: [] },
      "unmerged",
    ],
    ["of a comment", { run: { event: "issue_comment", isOnDefaultBranch: true }, checkouts: [] }, "unmerged"],
    [
      "with a third commit",
      { run: { event: "push", isOnDefaultBranch: true }, checkouts: [OTHER] },
      "foreign",
    ],
  ])("%s", (_what, { run, checkouts }, kind) => {
    expect(after(run, checkouts).kind).toBe(kind);
  });

  test("that names no run is foreign", () => {
    expect(judgeTrust(evidence("workflow_run", { head: "unknown" }))).toEqual({
      kind: "foreign",
      why: "event-unreadable",
    });
  });
});

describe("a deployment", () => {
  test.each(["deployment", "deployment_status"])("%s: a workflow's is as merged as its run", (event) => {
    const of = (run: string) =>
      judgeTrust(evidence(event, { head: "own", run: { event: run, isOnDefaultBranch: false } })).kind;
    expect(["push", "workflow_dispatch", "pull_request", "workflow_run", ""].map(of)).toEqual([
      "own",
      "own",
      "unmerged",
      "unmerged",
      "unmerged",
    ]);
  });
});

test("the head of an own pull request may be checked out under pull_request_target", () => {
  expect(judgeTrust(evidence("pull_request_target", { checkouts: [HEAD] })).kind).toBe("unmerged");
});

test("on one's own machine every commit is trusted", () => {
  expect(judgeTrust(evidence("local", { isEventRead: false, checkouts: [OTHER] }))).toEqual({
    kind: "own",
    autoPush: true,
  });
});

const PUSH: PushDecision = { kind: "push" };
const OWN: Trust = { kind: "own", autoPush: true };
const PULL_REQUEST: Trust = { kind: "unmerged", by: "pull-request" };
const foreign = (why: ForeignReason): Trust => ({ kind: "foreign", why });
const buildOnly = (reason: Extract<PushDecision, { kind: "build-only" }>["reason"]): PushDecision => ({
  kind: "build-only",
  reason,
});

test.each<[string, { trust: Trust; dependabot?: true }, [auto: PushDecision, asked: PushDecision]]>([
  ["an own commit", { trust: OWN }, [PUSH, PUSH]],
  ["an own commit by Dependabot", { trust: OWN, dependabot: true }, [PUSH, PUSH]],
  ["an event that anybody starts", { trust: { kind: "own", autoPush: false } }, [buildOnly("talk"), PUSH]],
  ["a pull request", { trust: PULL_REQUEST }, [buildOnly("pull-request"), PUSH]],
  ["Dependabot's pull request", { trust: PULL_REQUEST, dependabot: true }, [buildOnly("dependabot"), PUSH]],
  ["an unmerged run", { trust: { kind: "unmerged", by: "run" } }, [buildOnly("unmerged-run"), PUSH]],
  ["a fork's commit", { trust: foreign("fork") }, [buildOnly("fork"), { kind: "forbidden", why: "fork" }]],
  [
    "another checkout, by Dependabot",
    { trust: foreign("checkout"), dependabot: true },
    [buildOnly("checkout"), { kind: "forbidden", why: "checkout" }],
  ],
])("%s, by itself and when asked to push", (_what, { trust, dependabot = false }, [auto, asked]) => {
  expect(decidePush("auto", { trust, dependabot })).toEqual(auto);
  expect(decidePush("true", { trust, dependabot })).toEqual(asked);
  expect(decidePush("false", { trust, dependabot })).toEqual(buildOnly("asked"));
});
