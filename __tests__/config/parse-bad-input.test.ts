// Bad input: every mistake at once, each with the input, the value and what is allowed.
import { describe, expect, test } from "@jest/globals";
import type { InputName } from "../../src/config/inputs.ts";
import type { ParseContext } from "../../src/config/parse-context.ts";
import { runContext } from "../tags/support/samples.ts";
import { JOB_TOKEN, problems, request, TOKEN, type Written } from "./support/samples.ts";

type Row = readonly [string, Written, input: InputName, value: string, flaw: RegExp, allowed: RegExp];

const ROWS: readonly Row[] = [
  ["an unknown operation", { operation: "pull" }, "operation", "pull", /not one of/, /^push or check$/],
  ["an operation in capitals", { operation: "PUSH" }, "operation", "PUSH", /not one of/, /push or check/],
  [
    "an unknown scope-check",
    { "scope-check": "on" },
    "scope-check",
    "on",
    /not one of/,
    /^auto, strict or off$/,
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
    /stands for anything/,
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
  [
    "a registry that is a URL",
    { registry: "https://ghcr.io" },
    "registry",
    "https://ghcr.io",
    /URL/,
    /host name/,
  ],
  ["plain HTTP", { registry: "http://ghcr.io" }, "registry", "http://ghcr.io", /URL/, /host name/],
  ["the look-alike ghrc.io", { registry: "ghrc.io" }, "registry", "ghrc.io", /somebody else/, /ghcr\.io/],
  ["the look-alike gchr.io", { registry: "gchr.io" }, "registry", "gchr.io", /somebody else/, /ghcr\.io/],
  ["a registry with a path", { registry: "ghcr.io/x" }, "registry", "ghcr.io/x", /path/, /host name/],
  [
    "an image with a tag inside",
    { images: "ghcr.io/a/b:1" },
    "images",
    "ghcr.io/a/b:1",
    /contains a tag/,
    /OWNER\/NAME/,
  ],
  [
    "an image of a look-alike",
    { images: "ghrc.io/a/b" },
    "images",
    "ghrc.io/a/b",
    /somebody else/,
    /OWNER\/NAME/,
  ],
  [
    "an image that is a URL",
    { images: "https://ghcr.io/a/b" },
    "images",
    "https://ghcr.io/a/b",
    /URL/,
    /OWNER/,
  ],
  [
    "an image elsewhere",
    { images: "docker.io/a/b" },
    "images",
    "docker.io/a/b",
    /not on the registry/,
    /ghcr\.io/,
  ],
  [
    "an image without a registry",
    { images: "a/b" },
    "images",
    "a/b",
    /not name a registry/,
    /ghcr\.io\/OWNER/,
  ],
  [
    "one of several images, with a tag inside",
    { images: "ghcr.io/a/b\nghcr.io/a/c:1" },
    "images",
    "ghcr.io/a/c:1",
    /contains a tag/,
    /one a line/,
  ],
  [
    "one of several images, on a look-alike",
    { images: "ghcr.io/a/b\nghrc.io/a/c" },
    "images",
    "ghrc.io/a/c",
    /somebody else/,
    /one a line/,
  ],
  [
    "one of several images, of no grammar",
    { images: "ghcr.io/a/b\na//b" },
    "images",
    "a//b",
    /not an image name/,
    /one a line/,
  ],
  [
    "an image's attribute that nobody knows",
    { images: "name=ghcr.io/a/b,if=true" },
    "images",
    "name=ghcr.io/a/b,if=true",
    /no attribute "if"/,
    /one a line/,
  ],
  [
    "an image that is enabled by a word",
    { images: "name=ghcr.io/a/b,enable=yes" },
    "images",
    "name=ghcr.io/a/b,enable=yes",
    /enable is true or false/,
    /one a line/,
  ],
  [
    "no image that is enabled",
    { images: "name=ghcr.io/a/b,enable=false" },
    "images",
    "name=ghcr.io/a/b,enable=false",
    /none .* is enabled/,
    /one a line/,
  ],
  [
    "a registry with a port that cannot be",
    { registry: "127.0.0.1:99999" },
    "registry",
    "127.0.0.1:99999",
    /host name/,
    /host name/,
  ],
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
  [
    "the job's own token for a stranger's registry",
    { registry: "docker.io", images: "docker.io/a/b", token: JOB_TOKEN },
    "registry",
    "docker.io",
    /not for this registry/,
    /`token` of its own/,
  ],
  [
    "a token of GitHub's that was given for a stranger's registry",
    { registry: "docker.io", images: "docker.io/a/b", token: TOKEN, "github-token": "" },
    "registry",
    "docker.io",
    /not for this registry/,
    /`token` of its own/,
  ],
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
