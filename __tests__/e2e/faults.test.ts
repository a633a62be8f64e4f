// Some rows of the fault table (script/faults plays all of them), with each docker that the tests run with.
import { expect, test } from "@jest/globals";

import { play } from "../../script/lib/faults/play.ts";
import { problemsOf } from "../../script/lib/faults/report.ts";
import { casesFor } from "../../script/lib/faults/by-engine.ts";

test.each([
  "token exchange: 503 once",
  "push: send the manifest: 403 once",
  "set a floating tag: 403 once",
  "exact tags: SIGTERM",
  "login, beside the preflight: SIGKILL",
  "the list of signatures: SIGKILL",
  "sign: write the list: another run writes it in the same moment",
  "merge: the jobs before: a job is missing",
  "merge: read what is attested: 503 once",
  "merge: setting a floating tag: 1.2.4",
  "merge: exact tags: SIGTERM",
  "merge: floating tags: SIGKILL",
  "registries: set a floating tag at the second: 403 once",
  "registries: floating tags at ghcr.io: SIGTERM",
  "promote to two: set an exact tag at the second: 403 once",
  "promote to two: the second: dies before its floating tags",
  "merge to two: set a floating tag at ghcr.io: 403 once",
  "merge to two: before the floating tags: SIGTERM",
])("a run that meets this ends as the fault table says: %s", async (name) => {
  const one = casesFor(process.env.SUREPUSH_ENGINE_KIND).find((each) => each.name === name);
  if (one === undefined) throw new Error(`The fault table has no "${name}"`);
  expect(problemsOf(one.row.expected, await play(one.accident))).toEqual([]);
});
