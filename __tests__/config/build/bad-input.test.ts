// Bad input of a build: the input, the value and what is allowed, and never a secret's value.
import { runContext } from "../../tags/support/samples.ts";
import { describe, expect, test } from "@jest/globals";
import type { Inputs } from "../../../src/config/inputs.ts";
import { problems, request, surroundings } from "../support/samples.ts";

const HUSH = "hush-hush-hush";

test.each<[string, Partial<Inputs>, object]>([
  [
    "a switch that is neither on nor off",
    { load: "yes" },
    { input: "load", value: "yes", allowed: "true or false" },
  ],
  ["a platform with blanks", { platforms: "linux amd64" }, { input: "platforms", value: "linux amd64" }],
  [
    "one platform of several",
    { platforms: "linux/amd64,linux/a/b/c" },
    { input: "platforms", value: "linux/a/b/c" },
  ],
  [
    "a build context without a source",
    { "build-contexts": "src" },
    { input: "build-contexts", value: "src" },
  ],
  ["a host without an address", { "add-hosts": "docker" }, { input: "add-hosts", value: "docker" }],
  ["no size", { "shm-size": "much" }, { input: "shm-size", value: "much" }],
  ["no limit", { ulimit: "nofile" }, { input: "ulimit", value: "nofile" }],
  ["an unknown call", { call: "lint" }, { input: "call", value: "lint" }],
  ["an unknown cache", { cache: "gha" }, { input: "cache", value: "gha", allowed: "off, auto or registry" }],
  [
    "a cache by a word and by name",
    { cache: "auto", "cache-to": "type=gha" },
    { input: "cache", value: "auto" },
  ],
  ["a builder of two lines", { builder: "a\nb" }, { input: "builder", value: "a\nb", allowed: "one line" }],
  ["a context of two lines", { context: "https://x\n::error::y" }, { input: "context" }],
  ["quotes that are not closed", { "build-args": '"A=1' }, { input: "build-args", flaw: /quote/ }],
  [
    "an endpoint that is no address",
    { endpoint: "buildkitd:1234" },
    { input: "endpoint", value: "buildkitd:1234" },
  ],
  ["an endpoint beside a builder", { endpoint: "tcp://b:1", builder: "mine" }, { input: "endpoint" }],
  ["an unknown template", { context: "https://x/{{ branch }}" }, { input: "context", flaw: /{{ branch }}/ }],
  ["the run's repository where there is none", { context: "{{defaultContext}}" }, { input: "context" }],
  [
    "an output that pushes another image",
    { images: "ghcr.io/acme/app", outputs: "type=image,name=ghcr.io/acme/other:1,push=true" },
    { input: "outputs", flaw: /another image/ },
  ],
  [
    "an output that pushes, and the word not to",
    { outputs: "type=registry", push: "false" },
    { input: "push", value: "false" },
  ],
  ["a secret without a name", { secrets: HUSH }, { input: "secrets", value: "***" }],
  ["a secret whose name has a comma", { secrets: `a,b=${HUSH}` }, { input: "secrets", value: "***" }],
  ["a secret whose name is empty", { secrets: `=${HUSH}` }, { input: "secrets", value: "***" }],
  ["a secret whose quotes are not closed", { secrets: `"A=${HUSH}` }, { input: "secrets", value: "***" }],
  ["a variable without a name", { "secret-envs": "MY_VARIABLE" }, { input: "secret-envs", value: "***" }],
])("a bad build input: %s", (_name, given, expected) => {
  const found = problems(given);
  expect(found).toHaveLength(1);
  const { flaw = /./, ...rest } = expected as { flaw?: RegExp };
  expect(found[0]).toMatchObject(rest);
  expect(found[0]?.flaw).toMatch(flaw);
  expect(found[0]?.allowed).not.toBe("");
  expect(JSON.stringify(found)).not.toContain(HUSH);
});

describe("what docker takes is no mistake", () => {
  test.each<[string, Partial<Inputs>]>([
    ["a platform with a variant", { platforms: "linux/arm/v7" }],
    ["the builder's own platform", { platforms: "local" }],
    ["Windows of a version", { platforms: "windows(10.0.17763)/amd64" }],
    ["a size with a unit", { "shm-size": "1.5GiB" }],
    ["a limit without an end", { ulimit: "memlock=-1:-1" }],
    ["a linter's answer in JSON", { call: "check,format=json" }],
    ["a host by its special name", { "add-hosts": "host.docker.internal:host-gateway" }],
    ["an output that pushes the very image", { outputs: "type=image,name=ghcr.io/acme/app:1,push=true" }],
  ])("%s", (_name, given) => {
    expect(problems(given)).toEqual([]);
  });
});

describe("secrets that cannot be had", () => {
  const missing = (given: Partial<Inputs>) =>
    request(given, {
      variable: (name) => ({ EMPTY: "", BLANK: " \n", SET: "x" })[name] || undefined,
      look: (path) =>
        ({ ".": "folder" as const, folder: "folder" as const })[path] ??
        (path === "none" ? undefined : "file"),
      read: (path) => ({ empty: "\n", full: "x" })[path],
    }).build.missingSecrets.map(({ input, id }) => `${input} ${id}`);

  test.each<[string, Partial<Inputs>, string[]]>([
    ["have an empty value", { secrets: "A=\nB= \nC=x" }, ["secrets A", "secrets B"]],
    [
      "are a variable that is not set, empty or blank",
      { "secret-envs": "A=NONE,B=EMPTY,C=BLANK,D=SET" },
      ["secret-envs A", "secret-envs B", "secret-envs C"],
    ],
    [
      "are a file that is not there, a folder, unreadable or empty",
      { "secret-files": "A=none\nB=folder\nC=unreadable\nD=empty\nE=full" },
      ["secret-files A", "secret-files B", "secret-files C", "secret-files D"],
    ],
  ])("%s", (_name, given, expected) => {
    expect(missing(given)).toEqual(expected);
  });
});

describe("where a user says what becomes of the result, `push: auto` means that", () => {
  test.each<[string, Partial<Inputs>, string]>([
    ["nothing said", {}, "push"],
    ["load", { load: "true" }, "build-only"],
    ["files", { outputs: "type=local,dest=x" }, "build-only"],
    ["an image that is not pushed", { outputs: "type=image,push=false" }, "build-only"],
    ["an image that is pushed", { outputs: "type=image,push=true" }, "push"],
    ["a question to the Dockerfile", { call: "outline" }, "build-only"],
    ["a question to the Dockerfile, and push", { call: "check", push: "true" }, "build-only"],
    ["load, and push", { load: "true", push: "True" }, "push"],
  ])("%s: %s", (_name, given, kind) => {
    expect(request(given).push.kind).toBe(kind);
  });

  test("an image that is pushed by its digest has no tags", () => {
    expect(
      request({ outputs: "type=image,push-by-digest=true,push=true", tags: "type=raw,value=v1" }).metadata
        .tags,
    ).toEqual([]);
  });

  test("an output that pushes a stranger's commit is forbidden", () => {
    const stranger = { context: runContext({ trust: { kind: "foreign", why: "fork" } }) };
    expect(request({ outputs: "type=registry" }, stranger).push.kind).toBe("forbidden");
  });
});

describe("GitHub's cache", () => {
  const token = `e30.${Buffer.from(JSON.stringify({ ac: '[{"Permission":3}]' })).toString("base64url")}.x`;
  const caches = (variables: Record<string, string>) =>
    request({ cache: "auto" }, { variable: (name) => variables[name] }).build.options.values;

  test("is used where the runner has one", () => {
    for (const address of ["ACTIONS_RESULTS_URL", "ACTIONS_CACHE_URL"])
      expect(Object.keys(caches({ [address]: "https://x", ACTIONS_RUNTIME_TOKEN: token }))).toEqual([
        "cache-from",
        "cache-to",
      ]);
  });

  test("is not used where it has none", () => {
    expect(caches({})).toEqual({});
    expect(caches({ ACTIONS_RUNTIME_TOKEN: token })).toEqual({});
    expect(caches({ ACTIONS_RESULTS_URL: "https://x" })).toEqual({});
  });
});

test("docker's actions' own switches are obeyed", () => {
  const off = { variable: (name: string) => (/ANNOTATIONS|SUMMARY/.test(name) ? "false" : undefined) };
  expect(request({}, off).build.reports).toEqual({ warnings: false, summary: false });
  expect(surroundings().variable("DOCKER_BUILD_SUMMARY")).toBeUndefined();
  expect(request().build.reports).toEqual({ warnings: true, summary: true });
});
