// A grid of events and rule sets, and what each cell comes to; beside it, where it differs, what docker/metadata-action
// (dist of v6, November 2026) made of the same inputs, and the rule of docs/migration.md that is the reason.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

import { resolveTags } from "../../src/tags/resolve.ts";
import { contextOf } from "../context/support/read.ts";
import { LANGUAGE, names } from "./support/samples.ts";
import { parseWritten } from "../config/support/samples.ts";

type Event = { event: string; ref: string; sha: string; payload: unknown };
type RuleSet = Partial<Record<"tags" | "flavor" | "labels" | "annotations", string>> & {
  environment?: Record<string, string>;
};
/** Tags between blanks; nothing where the run is an error. */
type Cell = string | { tags: string; theirs: string; rules: string[] };

const read = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), "utf8");
const EVENTS = JSON.parse(read("grid", "events.json")) as Record<string, Event>;
const RULE_SETS = JSON.parse(read("grid", "rule-sets.json")) as Record<string, RuleSet>;
const EXPECTED = JSON.parse(read("grid", "expected.json")) as Record<string, Record<string, Cell>>;

/** What no event of the grid tells, and the clone or GitHub's API does. */
const COMMITTED = new Date("2026-03-04T05:06:07Z");

function tagsOf({ environment, ...written }: RuleSet, { event, ref, sha, payload }: Event): string {
  const variables = {
    GITHUB_EVENT_NAME: event,
    GITHUB_REF: ref,
    GITHUB_SHA: sha,
    GITHUB_REPOSITORY: "octo-org/app",
    ...environment,
  };
  const context = contextOf(variables, payload);
  const parsed = parseWritten(
    { ...written, images: "ghcr.io/octo-org/app", push: isTrusted(event, payload) ? "true" : "auto" },
    { context, variable: (name) => environment?.[name] },
  );
  if (parsed.kind === "problems") return "";
  const { metadataRules, push } = parsed.config;
  const known = { ...context, commitTime: context.commitTime ?? COMMITTED };
  const resolved = resolveTags(
    metadataRules,
    { context: known, published: { kind: "none" }, pushes: push.kind === "push", cacheTags: [] },
    LANGUAGE,
  );
  return resolved.kind === "problems" ? "" : names(resolved.metadata).join(" ");
}

/** Where a push may be forced. */
const isTrusted = (event: string, payload: unknown) =>
  event !== "pull_request_target" && !JSON.stringify(payload).includes("stranger");

test("the grid is whole", () => {
  expect(Object.keys(RULE_SETS).length).toBeGreaterThanOrEqual(60);
  expect(Object.keys(EXPECTED)).toEqual(Object.keys(RULE_SETS));
  for (const row of Object.values(EXPECTED)) expect(Object.keys(row)).toEqual(Object.keys(EVENTS));
});

describe("tags of the rule set", () => {
  test.each(Object.entries(RULE_SETS))("%s", (name, ruleSet) => {
    const found = Object.entries(EVENTS).map(([event, of]) => [event, tagsOf(ruleSet, of)]);
    const expected = Object.entries(EXPECTED[name] ?? {}).map(([event, cell]) => [
      event,
      typeof cell === "string" ? cell : cell.tags,
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });
});

/** Rows of the kinds of versions and of mistakes, each for the events that it is about. */
const VERSIONS = JSON.parse(read("grid", "versions.json")) as {
  events: Record<string, Event>;
  ruleSets: Record<string, RuleSet>;
  expected: Record<string, Record<string, Cell>>;
};

describe("tags of versions of other schemes, and of unknown expressions:", () => {
  test.each(Object.entries(VERSIONS.expected))("%s", (name, row) => {
    const ruleSet = VERSIONS.ruleSets[name] ?? RULE_SETS[name] ?? {};
    for (const [event, cell] of Object.entries(row)) {
      const of = VERSIONS.events[event] ?? EVENTS[event];
      const tags = of === undefined ? "no such event" : tagsOf(ruleSet, of);
      expect([event, tags]).toEqual([event, typeof cell === "string" ? cell : cell.tags]);
    }
  });
});

test("every difference has its rule in docs/migration.md, of which there are at most eight", () => {
  const section =
    read("..", "..", "docs", "migration.md").split("### What differs")[1]?.split("\n#")[0] ?? "";
  const rules = [...section.matchAll(/^\d\. \*\*(.+?)\.\*\*/gm)].map(([, rule]) => rule ?? "");
  expect(rules.length).toBeLessThanOrEqual(8);
  const rows = [...Object.values(EXPECTED), ...Object.values(VERSIONS.expected)];
  const cells = rows.flatMap((row) => Object.values(row));
  const used = new Set(cells.flatMap((cell) => (typeof cell === "string" ? [] : cell.rules)));
  expect([...used].toSorted()).toEqual(rules.toSorted());
});
