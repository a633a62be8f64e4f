// Reports that people wrote in public: repository and thread stand in each row, the names in it are others.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { CAUSE_RECORDS } from "../../src/diagnosis/causes/index.ts";
import { codeOf } from "./support/logs.ts";

type Report = {
  id: string;
  source: string;
  operation: string;
  log: string;
  context: Record<string, unknown>;
  cause: string;
  alsoAcceptable: readonly string[];
};

const REPORTS = readFileSync(join(import.meta.dirname, "support/reports.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Report);

test.each(REPORTS)("$id is $cause ($source)", ({ cause, log, context, operation, alsoAcceptable }) => {
  expect([cause, ...alsoAcceptable]).toContain(codeOf(log, { ...context, operation }));
});

test("every cause that a report names is one", () => {
  const named = REPORTS.flatMap(({ cause, alsoAcceptable }) => [cause, ...alsoAcceptable]);
  expect(named.filter((code) => !Object.hasOwn(CAUSE_RECORDS, code))).toEqual([]);
});
