// Which caches an unmerged commit may write: none that the build of another commit reads.
import { expect, test } from "@jest/globals";
import { entryOf } from "../support/csv.ts";
import { whyNotExported } from "../../src/build/cache-trust.ts";

const ENTRIES = ["type=gha", "TYPE=registry,ref=x", "type=s3,bucket=x", "type=local,dest=x", "type=inline"];

test.each<[string, string[]]>([
  ["pull_request", ["type=gha", "type=local,dest=x", "type=inline"]],
  ["merge_group", ["type=gha", "type=local,dest=x", "type=inline"]],
  ["pull_request_target", ["type=local,dest=x", "type=inline"]],
  ["workflow_run", ["type=local,dest=x", "type=inline"]],
])("under %s an unmerged commit writes %j", (event, written) => {
  const context = { event, trust: { kind: "unmerged", by: "run" }, dependabot: false } as const;
  expect(ENTRIES.filter((text) => whyNotExported(entryOf(text), context) === undefined)).toEqual(written);
});

test("a stranger's commit writes none, and one's own writes all", () => {
  const foreign = {
    event: "pull_request",
    trust: { kind: "foreign", why: "fork" },
    dependabot: false,
  } as const;
  const own = { event: "push", trust: { kind: "own", autoPush: true }, dependabot: false } as const;
  for (const one of ENTRIES.map(entryOf)) {
    expect(whyNotExported(one, foreign)).toContain("fork");
    expect(whyNotExported(one, own)).toBeUndefined();
  }
});
