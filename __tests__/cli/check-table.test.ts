// The lines of a check: what a person reads of a token, its scopes, its end, the registry and docker.
import { describe, expect, test } from "@jest/globals";
import { formatCheckTable, type CheckFindings } from "../../src/cli/check-table.ts";
import { styleFor, wantsColours } from "../../src/cli/style.ts";
import { ALLOWED, api, accessRequestFor, REFUSED, SILENT } from "../run/support/fakes.ts";

type Findings = CheckFindings["preflight"]["findings"];

function table(findings: Partial<Findings>, given: Partial<CheckFindings> = {}): string {
  return formatCheckTable(
    {
      accessRequest: accessRequestFor(),
      preflight: {
        verdict: { kind: "allowed", folded: [] },
        findings: { tokenKind: "classic", ...findings },
      },
      source: "GH_TOKEN",
      docker: {
        kind: "ready",
        version: "28.5.2",
        buildx: true,
        buildxVersion: undefined,
        builder: { driver: "docker", name: undefined },
      },
      now: new Date("2026-11-25T12:00:00Z"),
      ...given,
    },
    styleFor(false),
  );
}

test("a good token", () => {
  expect(table({ checksum: "right", api: api("repo, write:packages"), registry: ALLOWED })).toBe(
    [
      "image    ghcr.io/acme/app",
      "token    classic, of octocat, from GH_TOKEN",
      "scopes   repo, write:packages (and so read:packages, which GitHub does not list then)",
      "ghcr.io  allows it (202 to the push probe)",
      "docker   28.5.2, with buildx",
      "",
    ].join("\n"),
  );
});

test("after a refusal a scope that is only implied is not taken for granted", () => {
  const preflight = {
    verdict: { kind: "denied", cause: { code: "denied-hidden" }, alternatives: [] },
    findings: { tokenKind: "classic", api: api("repo, write:packages"), registry: REFUSED },
  } as const;
  expect(table({}, { preflight })).toContain("scopes   repo, write:packages; read:packages is not listed\n");
});

describe("each line shows", () => {
  const expiring = (expires: string): Partial<Findings> => {
    const told = api("repo");
    return { api: told.kind === "accepted" ? { ...told, expires } : told };
  };
  test.each<[string, Partial<Findings>, Partial<CheckFindings>, string]>([
    ["no token", { tokenKind: "none" }, { source: undefined }, "token    none\nscopes   not asked"],
    ["a mistyped one", { checksum: "wrong" }, {}, "from GH_TOKEN, its checksum is wrong"],
    ["no scope at all", { api: { ...api(""), ...{} } }, {}, "scopes   "],
    [
      "a token without a list",
      { api: api() },
      {},
      "scopes   none listed: only classic and OAuth tokens have them",
    ],
    [
      "a token that GitHub does not know",
      { api: { kind: "rejected", status: 401, message: "Bad credentials" } },
      {},
      "scopes   GitHub does not take the token (401 Bad credentials)",
    ],
    [
      "a silent GitHub",
      { api: { kind: "silent", reason: "it answered 503" } },
      {},
      "unknown, GitHub's API did not list them: it answered 503",
    ],
    [
      "an end far off",
      expiring("2026-12-25 12:00:00 UTC"),
      {},
      "expires  2026-12-25 12:00:00 UTC, in 30 days",
    ],
    ["an end tomorrow", expiring("2026-11-26 13:00:00 UTC"), {}, ", in a day"],
    ["an end today", expiring("2026-11-25 13:00:00 UTC"), {}, ", within a day"],
    ["an end that is no date", expiring("some day"), {}, "expires  some day\n"],
    ["a refusal", { registry: REFUSED }, {}, "ghcr.io  refuses: denied (403 to the token exchange)"],
    ["a silent registry", { registry: SILENT }, {}, "ghcr.io  does not say: it answered 503"],
    ["one that was not waited for", { api: api("repo") }, {}, "ghcr.io  no answer in time"],
    ["one to which a damaged token was not sent", {}, {}, "ghcr.io  not asked"],
    ["no docker", {}, { docker: { kind: "unavailable", reason: "it hangs" } }, "docker   it hangs"],
  ])("%s", (...[, findings, given, line]) => {
    expect(table(findings, given)).toContain(line);
  });
});

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: "1" }, false],
  [true, { NO_COLOR: "" }, true],
  [true, { TERM: "dumb" }, false],
])("a terminal: %s, %j: colours %s", (isTerminal, environment, colours) => {
  expect(wantsColours(isTerminal, environment)).toBe(colours);
  expect(styleFor(colours).bad("x") === "x").toBe(!colours);
});
