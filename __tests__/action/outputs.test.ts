// The outputs: all of them, whatever happened.
import { describe, expect, test } from "@jest/globals";
import type { RunEnd } from "../../src/run/outcome.ts";
import { OUTPUTS, outputsOf, outputsWithoutRun } from "../../src/action/outputs.ts";
import { buildDone } from "../run/support/fakes.ts";
import { UNLISTED } from "../diagnosis/support/samples.ts";
import { diagnosis, DIGEST, outcome, pushed, REFERENCE, request, TOKEN } from "../report/support/samples.ts";

const ENDS: readonly [string, RunEnd][] = [
  ["pushed", pushed()],
  ["built", { kind: "built" }],
  ["planned", { kind: "planned", command: ["docker buildx build ."] }],
  ["checked", { kind: "checked" }],
  ["failed", { kind: "failed", diagnosis: diagnosis() }],
];

const REST = {
  image: "ghcr.io/acme/app",
  tags: "ghcr.io/acme/app:V1\nghcr.io/acme/app:latest",
  verdict: "allowed",
  "token-kind": "classic",
  scopes: "repo,write:packages",
};

describe.each(ENDS)("%s", (kind, end) => {
  const outputs = outputsOf(outcome(end), request());

  test("sets every output", () => {
    expect(Object.keys(outputs).toSorted()).toEqual([...OUTPUTS].toSorted());
    expect(outputs).toMatchObject(REST);
  });

  test("says whether it was pushed", () => {
    const pushed = kind === "pushed";
    expect(outputs).toMatchObject({
      pushed: String(pushed),
      digest: pushed ? DIGEST : "",
      reference: pushed ? REFERENCE : "",
    });
  });

  test("has a code when it failed, and then only", () => {
    expect(outputs.code).toBe(kind === "failed" ? "scope-missing" : "");
  });

  test("holds no token", () => {
    expect(JSON.stringify(outputs)).not.toContain(TOKEN);
  });
});

test.each(["allowed", "denied", "undecided"] as const)("the verdict %s is an output", (kind) => {
  const verdict =
    kind === "allowed"
      ? { kind, folded: [] }
      : kind === "denied"
        ? { kind, cause: { code: "billing" as const }, alternatives: [] }
        : { kind, reason: "silence" };
  const found = outcome({ kind: "built" }, { preflight: { verdict, findings: { tokenKind: "oauth" } } });
  expect(outputsOf(found, request())).toMatchObject({ verdict: kind, "token-kind": "oauth", scopes: "" });
});

test("without a preflight there is no verdict, and the token's prefix shows its kind", () => {
  const found = outcome({ kind: "built" }, { preflight: undefined });
  expect(outputsOf(found, request())).toMatchObject({ verdict: "", scopes: "", "token-kind": "classic" });
});

test("a token without a list has no scopes", () => {
  const preflight = {
    verdict: { kind: "allowed" as const, folded: [] },
    findings: { tokenKind: "installation" as const, api: UNLISTED },
  };
  expect(outputsOf(outcome({ kind: "built" }, { preflight }), request()).scopes).toBe("");
});

test("a run that ends before any request sets every output, too", () => {
  expect(Object.keys(outputsWithoutRun()).toSorted()).toEqual([...OUTPUTS].toSorted());
  expect(outputsWithoutRun()).toMatchObject({ pushed: "false", code: "unknown", verdict: "", diagnosis: "" });
});

test("a failure hands its diagnosis on as one JSON object", () => {
  const failed = { ...diagnosis({ location: { file: "Dockerfile", line: 3 } }) };
  const outputs = outputsOf(outcome({ kind: "failed", diagnosis: failed }), request());
  expect(outputs.diagnosis).not.toContain("\n");
  expect(JSON.parse(outputs.diagnosis)).toEqual({
    code: "scope-missing",
    title: "The token lacks read:packages",
    problem: "The token cannot push: it lacks `read:packages`.",
    evidence: ["GitHub lists `repo`.", "ghcr.io answered 403."],
    remedies: [
      { action: "Tick the box.", link: "https://github.com/settings/tokens" },
      { action: "Or add this:", snippet: "permissions:\n  packages: write" },
    ],
    confidence: "medium",
    alternatives: ["sso-required", "billing"],
    location: { file: "Dockerfile", line: 3 },
    link: expect.stringMatching(/docs\/causes\.md#scope-missing$/),
  });
  expect(outputsWithoutRun(failed)).toMatchObject({ code: "scope-missing", diagnosis: outputs.diagnosis });
});

test("the image's id is that of the build, pushed or not", () => {
  const build = { ...buildDone({ imageId: DIGEST }), remarks: [] };
  expect(outputsOf(outcome({ kind: "built", build }), request()).imageid).toBe(DIGEST);
  expect(outputsOf(outcome(pushed({ build })), request()).imageid).toBe(DIGEST);
});
