// Labels and annotations: those of the repository, the user's over them one by one, and the levels they are for.
import { describe, expect, test } from "@jest/globals";
import { parseAnnotation, formatAnnotations, formatLabel } from "../../src/tags/labels.ts";
import type { RunContext } from "../../src/context/run-context.ts";
import { resolveTags } from "../../src/tags/resolve.ts";
import { runContext, gitTag, LANGUAGE, made, rules } from "./support/samples.ts";

const SOURCE = "org.opencontainers.image.source=https://github.com/Acme/App";
const labelsOf = (labels: string[], of: RunContext = runContext()) =>
  made({ labels }, of).labels.map(formatLabel);

describe("the user's labels count more, one by one:", () => {
  test.each<[string, string, string]>([
    ["a title", "org.opencontainers.image.title=Mine", "org.opencontainers.image.title=Mine"],
    ["commas and more signs", "a=b,c=d", "a=b,c=d"],
    ["an empty one", "a=", "a="],
    ["quotes and JSON", 'a={"b": "c"}', 'a={"b": "c"}'],
    ["expressions", "a={{branch}} {{sha}}", "a=main 860c190"],
    ["the version", "a={{version}}", "a=sha-860c190"],
    ["dates", "a={{commit_date 'YYYY-MM-DD HH:mm' tz='Asia/Tokyo'}}", "a=2026-03-04 14:06"],
    ["what would be HTML", "a={{#if branch}}<b>&'{{/if}}", "a=<b>&'"],
  ])("%s", (_name, line, expected) => {
    const labels = labelsOf([line]);
    expect(labels).toContain(expected);
    expect(labels).toContain(SOURCE);
  });
});

test("labels are sorted, and each name is there once", () => {
  const keys = made({ labels: ["z=1", "a=1", "z=2"] }, runContext()).labels.map(({ key }) => key);
  expect(keys).toEqual([...new Set(keys)].toSorted((one, other) => one.localeCompare(other)));
});

/** As an event without a repository leaves it. */
const BARE = {
  owner: "Acme",
  name: "App",
  ownerKind: undefined,
  isPrivate: undefined,
  url: "https://github.com/Acme/App",
  details: undefined,
};

test.each<[string, Partial<RunContext>, RegExp, boolean]>([
  ["the commit's time is the image's", {}, /created=2026-03-04T05:06:07Z$/m, true],
  [
    "without it the run's own time will do",
    { commitTime: undefined },
    /created=2026-11-25T12:00:00Z$/m,
    true,
  ],
  ["the source is there when the repository's details are not known", { repository: BARE }, /source=/, true],
  ["a license that is not known is left out", { repository: BARE }, /licenses/, false],
  [
    "a repository without a description sets none: an empty one would replace the Dockerfile's own",
    { repository: { ...BARE, details: { description: undefined, license: "MIT", defaultBranch: "main" } } },
    /description/,
    false,
  ],
  [
    "a repository without a license sets none",
    {
      repository: { ...BARE, details: { description: "An app", license: undefined, defaultBranch: "main" } },
    },
    /licenses/,
    false,
  ],
  ["without a repository there is no source", { repository: undefined }, /source/, false],
])("%s", (...[, given, expected, isThere]) => {
  expect(expected.test(labelsOf([], runContext(given)).join("\n"))).toBe(isThere);
});

test("the standard ones alone are in the same order as among others", () => {
  const alone = made({}, runContext()).labels;
  const among = made({ labels: ["zz=1"] }, runContext()).labels;
  expect(among.slice(0, -1)).toEqual(alone);
});

test("the version is the first tag", () => {
  const { labels } = made({ tags: "type=sha\ntype=semver,pattern={{version}}" }, gitTag("v1.2.3"));
  expect(labels.map(formatLabel)).toContain("org.opencontainers.image.version=1.2.3");
});

describe("an annotation is for", () => {
  test.each<[string, string, string[]]>([
    ["every level", "a=b", ["manifest:a=b", "index:a=b"]],
    ["the index only", "index:a=b", ["index:a=b"]],
    ["one platform's manifest", "manifest[linux/arm64]:a=b", ["manifest[linux/arm64]:a=b"]],
    ["two levels", "index,manifest-descriptor:a=b", ["index,manifest-descriptor:a=b"]],
    ["no level, for it is a part of the name", "my:a=b", ["manifest:my:a=b", "index:my:a=b"]],
  ])("%s", (_name, line, expected) => {
    const annotation = parseAnnotation(line);
    expect(formatAnnotations(annotation === undefined ? [] : [annotation], ["manifest", "index"])).toEqual(
      expected,
    );
  });

  test("a level of its own is kept beside the same name for all", () => {
    const { annotations } = made({ annotations: ["a=1", "index:a=2"] }, runContext());
    expect(formatAnnotations(annotations, ["manifest"])).toEqual(
      expect.arrayContaining(["manifest:a=1", "index:a=2"]),
    );
  });
});

test("every invalid label, and every bad expression, is reported with its input", () => {
  const resolved = resolveTags(
    rules({ labels: ["x", "a={{b}}"], annotations: ["=y"] }),
    { context: runContext(), published: { kind: "none" }, pushes: true, cacheTags: [] },
    LANGUAGE,
  );
  expect(resolved).toMatchObject({
    kind: "problems",
    problems: [
      { input: "labels", value: "x" },
      { input: "labels", value: "a={{b}}" },
      { input: "annotations", value: "=y" },
    ],
  });
});
