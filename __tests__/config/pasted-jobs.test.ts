// Jobs of public repositories: what docker's actions make of their inputs, we make of them, pasted unchanged.
//
// The rows were recorded with the actions' own bundles and a docker that writes down how it is called. A row that comes
// to something else names its rule of docs/migration.md.
import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatReferences } from "../../src/oci/reference.ts";
import { formatLabel } from "../../src/tags/labels.ts";
import { fillArguments } from "../../src/run/steps/tags/resolve-tags.ts";
import { LANGUAGE } from "../tags/support/samples.ts";
import { contextOf } from "../context/support/read.ts";
import { parseWritten } from "./support/samples.ts";

type Row = {
  repository: string;
  file: string;
  /** Which of the file's builds. */
  step?: string;
  /** `push`, `tag v1.2.3`, `pull_request` … */
  on: string;
  branch: string;
  inputs: Readonly<Record<string, string>>;
  tags: readonly string[];
  labels: readonly string[];
  args: readonly string[];
};

const read = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");
const ROWS = (JSON.parse(read("support/pasted-jobs.json")) as { rows: Row[] }).rows;

/** What differs, by the heading in docs/migration.md. */
const DIFFERENT: readonly { heading: string; isFor: (row: Row) => boolean }[] = [
  {
    heading: "Default rules",
    isFor: ({ on, inputs: given }) =>
      /^(?:tag|release|schedule)\b/.test(on) && given.images !== undefined && given.tags === undefined,
  },
  {
    heading: "Valid tags",
    isFor: ({ tags }) => tags.some((reference) => /:[.-]/.test(reference)),
  },
  {
    heading: "Every image has a tag, and is pushed once",
    isFor: ({ inputs: { images, tags, outputs } }) =>
      images === undefined && tags === undefined && outputs === undefined,
  },
  {
    heading: "Unmerged commits",
    isFor: ({ on, inputs: { tags = "" } }) => on === "pull_request" && tags.includes("value=7/merge"),
  },
  {
    heading: "The commit's time",
    isFor: ({ inputs: given }) => given["build-args"]?.includes("image.created") === true,
  },
  {
    heading: "An image without an owner",
    isFor: ({ inputs: { images = "" } }) => /^ghcr\.io\/[^/]+$/.test(images),
  },
];

const SHA = "0123456789abcdef0123456789abcdef01234567";

function titleOf({ repository, file, step = "", on }: Row): string {
  return `${repository}, ${file.replace(".github/workflows/", "")} ${step} (${on})`;
}

/** The run that the row was recorded in. */
function runOf({ repository, on, branch }: Row): { environment: Record<string, string>; event: object } {
  const [owner = "", name = ""] = repository.split("/");
  const [word = "", gitTag] = on.split(" ");
  const ref = gitTag === undefined ? `refs/heads/${branch}` : `refs/tags/${gitTag}`;
  const isPull = word === "pull_request";
  const own = { ref: branch, sha: SHA, repo: { full_name: repository, id: 1, fork: false } };
  return {
    environment: {
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: repository,
      GITHUB_SHA: SHA,
      GITHUB_ACTOR: owner,
      GITHUB_EVENT_NAME: word === "tag" ? "push" : word,
      GITHUB_REF: isPull ? "refs/pull/7/merge" : ref,
    },
    event: {
      repository: {
        name,
        full_name: repository,
        html_url: `https://github.com/${repository}`,
        description: "A program",
        default_branch: branch,
        license: { spdx_id: "MIT" },
        owner: { login: owner, type: "User" },
        private: false,
      },
      head_commit: { id: SHA, timestamp: "2026-03-04T05:06:07Z" },
      ...(word === "schedule" ? { schedule: "0 6 * * 1" } : {}),
      ...(isPull
        ? { number: 7, pull_request: { number: 7, head: own, base: own, user: { login: owner } } }
        : {}),
      ...(gitTag === undefined ? {} : { base_ref: `refs/heads/${branch}` }),
      ...(word === "release"
        ? { action: "published", release: { tag_name: gitTag, prerelease: false } }
        : {}),
    },
  };
}

type Plan = Pick<Row, "tags" | "labels" | "args">;

/** The same inputs in our hands, with docker's own login where the job has one; or the first mistake. */
function ours(row: Row): Plan | string {
  const { environment, event } = runOf(row);
  const config = { auths: { "https://index.docker.io/v1/": {} } };
  const parsed = parseWritten(row.inputs, {
    context: contextOf(environment, event),
    variable: (name) => (name === "HOME" ? "/home/runner" : environment[name]),
    look: (path) => (path.includes("Dockerfile") ? "file" : "folder"),
    read: (path) => (path.endsWith("/.docker/config.json") ? JSON.stringify(config) : undefined),
  });
  if (parsed.kind === "problems") return JSON.stringify(parsed.problems);
  const { destinations, metadata, context } = parsed.config;
  const names = metadata.tags.map(({ name }) => name);
  const completed = { kind: "metadata", metadata, context, published: { kind: "none" } } as const;
  const { build } = fillArguments(parsed.config, completed, { libraries: LANGUAGE });
  return {
    tags: formatReferences(destinations, names),
    labels: metadata.labels.map(formatLabel),
    args: build.options.values["build-args"] ?? [],
  };
}

/** The repository's labels are there, too, where docker's action was given none. */
function same(row: Row): Plan | string {
  const plan = ours(row);
  if (typeof plan === "string") return plan;
  return {
    ...plan,
    tags: plan.tags.toSorted(),
    labels: plan.labels.filter((label) => row.labels.includes(label)).toSorted(),
  };
}

/** Docker takes each once, and `latest` where there is no tag; it fails for upper case, which is lowered here. */
function theirs({ tags, labels, args }: Row): Plan {
  const whole = tags.map((reference) => {
    const [name = "", tag = "latest"] = reference.split(":");
    return `${name.toLowerCase()}:${tag}`;
  });
  return { tags: [...new Set(whole)].toSorted(), labels: labels.toSorted(), args };
}

test("the rows are jobs of many repositories, and nearly all give the same result", () => {
  expect(new Set(ROWS.map(({ repository }) => repository)).size).toBeGreaterThanOrEqual(60);
  expect(
    new Set(ROWS.map(({ repository, file, step = "" }) => `${repository} ${file} ${step}`)).size,
  ).toBeGreaterThanOrEqual(70);
  const different = ROWS.filter((row) => DIFFERENT.some(({ isFor }) => isFor(row)));
  expect(different.length / ROWS.length).toBeLessThanOrEqual(9 / 110);
});

describe("docker's actions and this one give the same tags, labels and arguments:", () => {
  test.each(
    ROWS.filter((row) => !DIFFERENT.some(({ isFor }) => isFor(row))).map(
      (row) => [titleOf(row), row] as const,
    ),
  )("%s", (_title, row) => {
    expect(same(row)).toEqual(theirs(row));
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
