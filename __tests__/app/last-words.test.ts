// A command's last words decide why it failed; what stands above them may be any program's output.
import { describe, expect, test } from "@jest/globals";
import { explainCommand } from "../../src/app/command-failure.ts";
import { explain } from "../../src/app/explain.ts";
import type { Clearance } from "../../src/app/preflight.ts";
import type { ApiEvidence } from "../../src/domain/evidence.ts";
import type { Cause } from "../../src/domain/cause.ts";
import type { TokenKind } from "../../src/domain/token.ts";
import { ALLOWED, api, outside, questionFor, requestFor } from "./support/fakes.ts";

const REFUSAL = "denied: permission_denied: write_package";

function learnt(tokenKind: TokenKind, given: ApiEvidence): Clearance {
  return {
    verdict: { kind: "allowed", folded: [] },
    findings: { tokenKind, checksum: "right", api: given, registry: ALLOWED },
  };
}

function codeOf(output: string, clearance?: Clearance): Cause["code"] {
  const failure = { kind: "failed", command: "docker push", status: 1, output } as const;
  return explainCommand(failure, requestFor(), clearance).cause.code;
}

describe("a refusal", () => {
  const quiet = "a line\n";
  test.each<[string, string, Cause["code"]]>([
    ["in the last line decides", quiet.repeat(20) + REFUSAL, "package-access-missing"],
    ["three lines above the last decides", `${REFUSAL}\n${quiet.repeat(3)}`, "package-access-missing"],
    ["before blank lines decides", `${REFUSAL}\n\n\n\n\n\n  \n`, "package-access-missing"],
    ["in lines of Windows decides", `${REFUSAL}\r\na\r\nb\r\nc`, "package-access-missing"],
    ["four lines above the last is somebody else's", `${REFUSAL}\n${quiet.repeat(4)}`, "unknown"],
    ["far above in lines of Windows is, too", `${REFUSAL}\r\n${"a line\r\n".repeat(4)}`, "unknown"],
  ])("%s", (_story, output, expected) => {
    expect(codeOf(output)).toBe(expected);
  });

  test("that two lines make up together is none", () => {
    expect(codeOf("permission_denied:\nwrite_package")).toBe("unknown");
  });
});

describe("what the preflight has learnt explains a command's refusal:", () => {
  const hidden = "error from registry: denied: denied";
  const unknownToGitHub: ApiEvidence = { kind: "rejected", status: 401, message: "Bad credentials" };
  test.each<[string, Clearance | undefined, Cause["code"]]>([
    ["the token's kind", learnt("installation", api()), "workflow-permission-missing"],
    ["GitHub's list", learnt("classic", api("repo")), "scope-missing"],
    ["GitHub's refusal", learnt("classic", unknownToGitHub), "token-invalid"],
    ["nothing, where nobody asked", undefined, "denied-hidden"],
  ])("%s", (_story, clearance, expected) => {
    expect(codeOf(hidden, clearance)).toBe(expected);
  });
});

describe("GitHub is asked for the owner to explain", () => {
  test.each<[Cause, boolean]>([
    [{ code: "workflow-permission-missing" }, true],
    [{ code: "package-access-missing" }, true],
    [{ code: "package-not-found-or-private" }, true],
    [{ code: "token-invalid" }, false],
    [{ code: "fork-pull-request" }, false],
    [{ code: "billing" }, false],
  ])("%j: %s", async (cause, isAsked) => {
    const { ports, calls } = outside();
    const clearance = learnt("classic", api("repo"));
    await explain({ cause, alternatives: [] }, { request: requestFor(), clearance }, ports);
    expect(calls).toHaveLength(isAsked ? 1 : 0);
  });

  test("a refusal of a run that has no repository", async () => {
    const { ports, calls } = outside();
    const question = questionFor({ context: { ...questionFor().context, repository: undefined } });
    const run = { request: requestFor({ question }), clearance: learnt("classic", api("repo")) };
    await explain({ cause: { code: "package-access-missing" }, alternatives: [] }, run, ports);
    expect(calls).toHaveLength(1);
  });
});

test.each<Cause>([
  { code: "build-command-failed", output: "x" },
  { code: "publication-incomplete", tags: [] },
])("nothing is told of a token that has no part in it: $code", async (cause) => {
  const run = { request: requestFor(), clearance: learnt("classic", api("repo")) };
  const { evidence } = await explain({ cause, alternatives: [] }, run, outside().ports);
  expect(evidence.join("\n")).not.toMatch(/GitHub|token|repo/);
});
