// What somebody tells around a log: each field by itself, and every mistake named.
import { describe, expect, test } from "@jest/globals";
import type { FailureContext } from "../../src/diagnosis/context.ts";
import { registryInLog } from "../../src/oci/host.ts";
import { readFailureContext } from "../../src/cli/explain-context.ts";

test("an empty context is valid, and nothing is guessed", () => {
  const { context, problems } = readFailureContext({});
  expect(problems).toEqual([]);
  expect(context).toEqual({
    isAct: false,
    version: expect.stringMatching(/^\d/),
    build: undefined,
    operation: undefined,
    isRun: false,
    registry: registryInLog("ghcr.io"),
    image: undefined,
    isNamed: false,
    pushesTo: [],
    ownerKind: undefined,
    tokenKind: "unknown",
    api: { kind: "silent", reason: "it was not asked" },
    scopeCheck: "auto",
    event: "unknown",
    repository: undefined,
    head: undefined,
    pullRequest: false,
    dependabot: false,
    packages: undefined,
  });
});

describe("a field is read", () => {
  test.each<[string, unknown, Partial<FailureContext>]>([
    ["operation", "pull", { operation: "pull" }],
    ["operation", "check", { operation: "push" }],
    ["operation", "unknown", { operation: undefined }],
    ["tokenKind", "github-token", { tokenKind: "installation" }],
    ["tokenKind", "app", { tokenKind: "app" }],
    ["tokenKind", null, { tokenKind: "unknown" }],
    ["event", "fork-pull_request", { head: "foreign", pullRequest: true }],
    ["event", "pull_request", { head: undefined, pullRequest: true }],
    ["event", "fork", { head: undefined, pullRequest: false }],
    ["event", "push", { head: undefined, pullRequest: false }],
    ["actor", "dependabot[bot]", { dependabot: true }],
    [
      "repository",
      "Octo-Org/app",
      {
        repository: { owner: "Octo-Org", name: "app", ownerKind: undefined },
      },
    ],
    ["repository", "fork", { repository: undefined }],
    [
      "image",
      "ghcr.io/Octo-Org/App:1.2",
      { image: { host: "ghcr.io", path: "octo-org/app" }, isNamed: true },
    ],
    ["image", "octo-org/app@sha256:0", { image: { host: "ghcr.io", path: "octo-org/app" }, isNamed: true }],
    ["registry", "Containers.GHE.example", { registry: registryInLog("containers.ghe.example") }],
    ["permissions", "packages: write", { packages: "write", tokenKind: "installation" }],
    ["permissions", "contents: read, issues: write", { packages: "none" }],
    ["permissions", { contents: "read", packages: "read" }, { packages: "read" }],
    ["permissions", {}, { packages: "none" }],
    ["permissions", "write-all", { packages: "write" }],
    ["permissions", "read and write", { packages: "write" }],
    ["permissions", "read-all", { packages: "read" }],
    ["permissions", "{}", { packages: "none" }],
    ["permissions", "something else", { packages: undefined }],
    ["notes", "the writer's own", {}],
  ])("%s: %j", (field, value, expected) => {
    const { context, problems } = readFailureContext({ [field]: value });
    expect(problems).toEqual([]);
    expect(context).toMatchObject(expected);
  });

  test.each<[unknown, string[]]>([
    [
      ["repo", "write:packages"],
      ["repo", "write:packages"],
    ],
    ["repo, write:packages", ["repo", "write:packages"]],
    [[], []],
  ])("scopes: %j are GitHub's own list", (scopes, expected) => {
    const { api } = readFailureContext({ scopes }).context;
    expect(api).toMatchObject({ kind: "accepted", grant: { kind: "listed", scopes: new Set(expected) } });
  });

  test.each([
    ["org", "Organization"],
    ["user", "User"],
    ["unknown", undefined],
    ["octo-org", undefined],
  ])("owner: %s", (owner, kind) => {
    expect(readFailureContext({ owner }).context.ownerKind).toBe(kind);
  });
});

describe("a mistake is named, with what is allowed", () => {
  test.each<[string, unknown, string, string, RegExp]>([
    ["operation", "publish", "context.operation", '"publish"', /build, .*push/],
    ["tokenKind", "pat", "context.tokenKind", '"pat"', /classic/],
    ["tokenKind", 7, "context.tokenKind", "7", /text/],
    ["scopes", 7, "context.scopes", "7", /list/],
    ["scopes", [7], "context.scopes", "[7]", /list/],
    ["image", "ghcr.io/", "context.image", '"ghcr.io/"', /OWNER\/NAME/],
    ["registry", "https://ghcr.io", "context.registry", '"https://ghcr.io"', /host name/],
    ["registry", "ghrc.io", "context.registry", '"ghrc.io"', /host name/],
    ["permissions", [], "context.permissions", "[]", /packages: write/],
    ["permissions", { packages: { x: 1 } }, "context.permissions", '{"packages":{"x":1}}', /packages: write/],
    ["image", "docker.io/octo/app", "context.image", '"docker.io/octo/app"', /OWNER\/NAME/],
  ])("%s: %j", (...[field, value, input, shown, allowed]) => {
    const { problems } = readFailureContext({ [field]: value });
    expect(problems).toEqual([
      {
        input,
        value: shown,
        flaw: expect.stringMatching(/^(it|what) /),
        allowed: expect.stringMatching(allowed),
      },
    ]);
  });

  test.each([[null], [[]], ["text"], [7]])("%j is no object", (json) => {
    expect(readFailureContext(json).problems).toEqual([
      expect.objectContaining({ input: "context", allowed: "a JSON object" }),
    ]);
  });

  test("one that is nested too deeply to be shown", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    for (const json of [deep, { scopes: deep }])
      expect(readFailureContext(json).problems.map(({ value }) => value)).toEqual([
        "something nested too deeply",
      ]);
  });

  test("all of them at once", () => {
    expect(readFailureContext({ operation: "x", tokenKind: "y", scopes: 1 }).problems).toHaveLength(3);
  });
});
