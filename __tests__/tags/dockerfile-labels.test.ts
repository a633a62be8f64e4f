// The labels of a Dockerfile: those of the stage that is built, in every spelling that docker takes.
import { describe, expect, test } from "@jest/globals";
import { readDockerfileLabels, replacedLabels } from "../../src/tags/dockerfile-labels.ts";

const read = (text: string, target?: string) => Object.fromEntries(readDockerfileLabels(text, target));

describe("a label is read", () => {
  test.each<[string, string, Record<string, string>]>([
    ["bare", "LABEL a=b", { a: "b" }],
    ["several in a line", 'LABEL a=b "c d"="e f" g=\'h i\'', { a: "b", "c d": "e f", g: "h i" }],
    ["over several lines", 'LABEL a="b" \\\n  # why\n  c=d\\ e', { a: "b", c: "d e" }],
    ["as it was once written", "LABEL a b  c", { a: "b c" }],
    ["with an equals sign in its value", 'label a="b=c"', { a: "b=c" }],
    ["with quotes in its value", String.raw`LABEL a="say \"b\""`, { a: 'say "b"' }],
    ["with a variable, as it stands", "ARG V\nLABEL a=$V b=${V}", { a: "$V", b: "${V}" }],
    ["empty", 'LABEL a="" b=', { a: "", b: "" }],
    ["twice: the last one counts", "LABEL a=1\nLABEL a=2", { a: "2" }],
    ["in a file with CRLF", "LABEL a=1 \\\r\n  b=2\r\n", { a: "1", b: "2" }],
  ])("%s", (_what, label, expected) => {
    expect(read(`FROM scratch\n${label}\n`)).toEqual(expected);
  });

  test.each([
    ["a comment", "# LABEL a=b"],
    ["another instruction", "RUN echo LABEL a=b"],
    ["a heredoc", "RUN <<EOF\nLABEL a=b\nEOF"],
    ["a label without a name", "LABEL"],
  ])("but not from %s", (_what, text) => {
    expect(read(`FROM scratch\n${text}\n`)).toEqual({});
  });
});

const STAGES = `FROM alpine AS Base
LABEL a=base b=base
FROM --platform=$BUILDPLATFORM base AS other
LABEL a=other
FROM scratch
LABEL c=last
FROM base
LABEL b=final
`;

test.each([
  [undefined, { a: "base", b: "final" }],
  ["other", { a: "other", b: "base" }],
  ["BASE", { a: "base", b: "base" }],
  ["nowhere", {}],
])("the stage %s has its own labels and those of the stage below it", (target, expected) => {
  expect(read(STAGES, target)).toEqual(expected);
});

test("a label is replaced where the image's differs, unless the user wrote it", () => {
  const dockerfile = new Map([
    ["title", "Mine"],
    ["url", "https://example.com"],
    ["vendor", "Acme"],
    ["same", "x"],
  ]);
  const labels = ["title", "url", "same", "revision"].map((key) => ({ key, value: "x" }));
  expect(replacedLabels(labels, dockerfile, ["url=x"])).toEqual(["title"]);
});
