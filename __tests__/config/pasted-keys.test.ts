// A key of YAML pasted with the lines below it is reported, and does not become a tag.
import { describe, expect, test } from "@jest/globals";
import { runContext } from "../tags/support/samples.ts";
import { problems, request, type Written } from "./support/samples.ts";

describe("a key of YAML is reported with what to paste instead", () => {
  test.each<[keyof Written, string, value: string, flaw: string, action: string]>([
    [
      "tags",
      "tags: |\n  type=ref,event=branch",
      "tags: |",
      "it is a key of YAML, not a tag",
      "Paste only the lines below `tags: |`.",
    ],
    [
      "tags",
      "tags: type=sha",
      "tags: type=sha",
      "it is a key of YAML, not a tag",
      "Paste only what is behind `tags:`, which is `type=sha`.",
    ],
    [
      "tags",
      "v1\nimages: ghcr.io/octocat/hello",
      "images: ghcr.io/octocat/hello",
      "it is a key of YAML, not a tag",
      "Give the input `images` what is behind `images:`.",
    ],
    ["tags", "with:", "with:", "it is a key of YAML, not a tag", "Paste only the lines below `with:`."],
    [
      "images",
      "images: >-\n  ghcr.io/acme/app",
      "images: >-",
      "it is a key of YAML, not an image",
      "Paste only the lines below `images: >-`.",
    ],
    [
      "flavor",
      "flavor: |\n  latest=true",
      "flavor: |",
      "it is a key of YAML, not a flavor",
      "Paste only the lines below `flavor: |`.",
    ],
    [
      "labels",
      "labels: |\n  a=b",
      "labels: |",
      "it is a key of YAML, not a label",
      "Paste only the lines below `labels: |`.",
    ],
    [
      "annotations",
      "annotations: a=b",
      "annotations: a=b",
      "it is a key of YAML, not an annotation",
      "Paste only what is behind `annotations:`, which is `a=b`.",
    ],
  ])("%s: %j", (...[input, text, value, flaw, action]) => {
    expect(problems({ [input]: text })).toEqual([
      { input, value, flaw, allowed: "", remedies: [{ action }] },
    ]);
  });
});

test.each([
  ["a branch that is named like a key", { tags: "type=ref,event=branch" }, "refs/heads/tags", ["tags"]],
  ["a tag that is named like one", { tags: "with,tags" }, "refs/heads/main", ["with", "tags"]],
  ["an image that is named like one", { tags: "ghcr.io/acme/tags:v1" }, "refs/heads/main", ["v1"]],
])("%s is none", (...[, written, ref, names]) => {
  const { metadata } = request(written, { context: runContext({ ref }) });
  expect(metadata.tags.map(({ name }) => name)).toEqual(names);
});

test("a later line of a label's value in quotes is no key", () => {
  expect(problems({ labels: '"note=first\nwith: milk"', push: "maybe" }).map(({ input }) => input)).toEqual([
    "push",
  ]);
});
