// Bad input: every mistake at once, each with the input, the value and what is allowed.
import { describe, expect, test } from "@jest/globals";
import type { InputName } from "../../src/config/inputs.ts";
import type { ParseContext } from "../../src/config/parse-context.ts";
import { runContext } from "../tags/support/samples.ts";
import { JOB_TOKEN, problems, request, TOKEN, type BadInput, type Written } from "./support/samples.ts";

const ROWS: readonly BadInput[] = [
  [
    "an unknown operation",
    { operation: "pull" },
    "operation",
    "pull",
    /not one of/,
    /^push, check, merge, promote or attest$/,
  ],
  [
    "an operation in capitals",
    { operation: "PUSH" },
    "operation",
    "PUSH",
    /not one of/,
    /push, check, merge, promote or attest/,
  ],
  [
    "an unknown scope-check",
    { "scope-check": "on" },
    "scope-check",
    "on",
    /not one of/,
    /^auto, strict or off$/,
  ],
  [
    "a dry run of what is public at once",
    { operation: "attest", source: `ghcr.io/acme/app@sha256:${"a".repeat(64)}`, "dry-run": "true" },
    "dry-run",
    "true",
    /does nothing but sign/,
    /^false, or leave it out$/,
  ],
  ["an unknown push", { push: "yes" }, "push", "yes", /not one of/, /^auto, true or false$/],
  ["an unknown access", { access: "write" }, "access", "write", /not one of/, /push, pull or delete/],
  ["retries in words", { retries: "three" }, "retries", "three", /not a whole number in range/, /0 to 10/],
  ["too many retries", { retries: "11" }, "retries", "11", /not a whole number in range/, /0 to 10/],
  ["negative retries", { retries: "-1" }, "retries", "-1", /not a whole number in range/, /0 to 10/],
  ["half a retry", { retries: "1.5" }, "retries", "1.5", /not a whole number in range/, /0 to 10/],
  [
    "an immutable expression",
    { immutable: "^v.+$" },
    "immutable",
    "^v.+$",
    /not a tag pattern/,
    /matches anything/,
  ],
  [
    "immutable in other words",
    { immutable: "yes!" },
    "immutable",
    "yes!",
    /not a tag pattern/,
    /true, false/,
  ],
  [
    "immutable as a switch of another kind",
    { immutable: "yes" },
    "immutable",
    "yes",
    /not a tag pattern/,
    /true, false/,
  ],
  ["immutable both ways", { immutable: "true,v*" }, "immutable", "true", /not a tag pattern/, /one a line/],
  ["an unknown dry-run", { "dry-run": "yes" }, "dry-run", "yes", /not one of/, /false or true/],
  ["a target of two lines", { target: "x\n::error::y" }, "target", "x\n::error::y", /one line/, /one line/],
  ["a context that is not there", { context: "none" }, "context", "none", /folder does not exist/, /folder/],
  [
    "a context that is a file",
    { context: "Dockerfile" },
    "context",
    "Dockerfile",
    /folder does not exist/,
    /folder/,
  ],
  ["a Dockerfile that is not there", { file: "none" }, "file", "none", /file does not exist/, /Dockerfile/],
  ["a Dockerfile that is a folder", { file: "." }, "file", ".", /file does not exist/, /Dockerfile/],
  ["a build argument without a name", { "build-args": "=1" }, "build-args", "=1", /name/, /NAME=VALUE/],
  ["a build argument of two words", { "build-args": "a b" }, "build-args", "a b", /name/, /NAME=VALUE/],
];

test.each(ROWS)("a bad input: %s", (...[, given, input, value, flaw, allowed]) => {
  expect(problems(given)).toEqual([
    { input, value, flaw: expect.stringMatching(flaw), allowed: expect.stringMatching(allowed) },
  ]);
});

test.each<[string, Written, Partial<ParseContext>, { input: InputName }]>([
  [
    "no image, and no repository",
    {},
    { context: runContext({ repository: undefined }) },
    { input: "images" },
  ],
  [
    "no Dockerfile in the context",
    {},
    { look: (path) => (path === "." ? "folder" : undefined) },
    { input: "file" },
  ],
])("an input that is bad in this run: %s", (...[, given, around, { input }]) => {
  const found = problems(given, around);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ input });
  expect(found[0]?.flaw).not.toBe("");
  expect(found[0]?.allowed).not.toBe("");
});

test("all mistakes are found at once, in one go through the inputs", () => {
  const given: Written = {
    operation: "x",
    push: "x",
    access: "x",
    "scope-check": "x",
    "dry-run": "x",
    retries: "x",
    immutable: "^",
    registry: "https://x",
    images: "a:b",
    tags: "type=a\ntype=b",
    context: "none",
    file: "none",
    "build-args": "=",
  };
  const found = problems(given).map(({ input }) => input);
  expect(found.toSorted()).toEqual([...Object.keys(given), "tags"].toSorted());
});

describe("no token is ever quoted in a mistake", () => {
  test.each(["docker.io", "ghcr.io", "https://ghcr.io"])("with the registry %s", (registry) => {
    const given = { registry, token: JOB_TOKEN, push: "x" };
    expect(problems(given).length).toBeGreaterThan(0);
    expect(JSON.stringify(problems(given))).not.toContain(JOB_TOKEN);
  });
});

test("a check needs neither tags nor context nor Dockerfile", () => {
  const around = { look: () => undefined, context: runContext({ ref: "" }) };
  expect(problems({ operation: "check" }, around)).toEqual([]);
});

test("a remote context is docker's to look at", () => {
  const look = () => undefined;
  expect(problems({ context: "https://github.com/octo/app.git" }, { look })).toEqual([]);
});

test("a request keeps its secrets when it is printed", () => {
  expect(JSON.stringify(request())).not.toContain(TOKEN);
  expect(JSON.stringify(request())).not.toContain(JOB_TOKEN);
});
