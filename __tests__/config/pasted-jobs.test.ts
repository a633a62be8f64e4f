// Jobs of public repositories: what docker's actions make of their inputs, we make of them, pasted unchanged.
//
// The rows were recorded with the actions' own bundles and a docker that writes down how it is called. A row that comes
// to something else names its rule of docs/migration.md.
import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROWS, same, theirs, titleOf, type PastedJob } from "./support/pasted-jobs.ts";

const read = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");

/** What differs, by the heading in docs/migration.md. */
const DIFFERENT: readonly { heading: string; isFor: (row: PastedJob) => boolean }[] = [
  {
    heading: "Default rules",
    isFor: ({ on, inputs: { images, tags, outputs } }) =>
      /^(?:tag|release|schedule)\b/.test(on) &&
      images !== undefined &&
      tags === undefined &&
      outputs === undefined,
  },
  {
    heading: "Valid tags",
    isFor: ({ tags }) => tags.some((reference) => /:[.-]/.test(reference)),
  },
  {
    heading: "The commit's time",
    isFor: ({ inputs: given }) => given["build-args"]?.includes("image.created") === true,
  },
  {
    heading: "Outputs of a step that is gone",
    isFor: ({ inputs: given }) => given["build-args"]?.includes("BUILD_METADATA=") === true,
  },
  {
    heading: "References of another image than `images`",
    isFor: ({ repository }) => repository === "1337-server/automatic-ripping-machine",
  },
  {
    heading: "The version beside references",
    isFor: ({ repository }) => /^(?:OpenHausIO|Dashlane)\//.test(repository),
  },
];

const REFUSED = ROWS.filter(({ refused }) => refused !== undefined);
const differs = (row: PastedJob) => DIFFERENT.some(({ isFor }) => isFor(row));
const SAME = ROWS.filter((row) => row.refused === undefined && !differs(row));

test("the rows are jobs of many repositories, and nearly all give the same result", () => {
  const jobs = ROWS.map(({ repository, file, step = "" }) => `${repository} ${file} ${step}`);
  expect(new Set(ROWS.map(({ repository }) => repository)).size).toBeGreaterThanOrEqual(121);
  expect(new Set(jobs).size).toBeGreaterThanOrEqual(158);
  expect([SAME.length, REFUSED.length, ROWS.length]).toEqual([209, 5, 231]);
});

describe("docker's actions and this one give the same tags, labels and arguments:", () => {
  test.each(SAME.map((row) => [titleOf(row), row] as const))("%s", (_title, row) => {
    expect(same(row)).toEqual(theirs(row));
  });
});

describe("what is refused after the build there is refused before it here:", () => {
  test.each(REFUSED.map((row) => [titleOf(row), row] as const))("%s", (_title, row) => {
    expect(same(row)).toEqual(expect.stringMatching(/"flaw":/));
  });
});

describe.each(DIFFERENT)("the rule “$heading”", ({ heading, isFor }) => {
  test("is explained, and its rows do differ", () => {
    expect(read("../../docs/migration.md")).toContain(`**${heading}.**`);
    const rows = ROWS.filter(isFor);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(same(row)).not.toEqual(theirs(row));
  });
});

test("with docker/metadata-action's own four rules written out, its default tags are ours, too", () => {
  const tags = ["type=schedule", "type=ref,event=branch", "type=ref,event=tag", "type=ref,event=pr"];
  for (const rule of tags) expect(read("../../docs/migration.md")).toContain(`\`${rule}\``);
  const [defaults] = DIFFERENT;
  const rows = ROWS.filter((row) => defaults?.isFor(row));
  expect(rows.length).toBe(7);
  for (const row of rows)
    expect(same({ ...row, inputs: { ...row.inputs, tags: tags.join("\n") } })).toEqual(theirs(row));
});
