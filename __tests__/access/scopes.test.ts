// Which scopes an access needs, and what GitHub's list says of them.
import { describe, expect, test } from "@jest/globals";
import {
  parseScopes,
  checkScopes,
  type Access,
  type Scope,
  type ScopeCheckResult,
} from "../../src/access/scopes.ts";

describe("the header X-OAuth-Scopes", () => {
  test.each<[string, string, string[]]>([
    ["as GitHub writes it", "repo, write:packages", ["repo", "write:packages"]],
    ["without blanks", "repo,write:packages", ["repo", "write:packages"]],
    ["with blanks around", "  repo ,  gist ", ["repo", "gist"]],
    ["with one scope", "repo", ["repo"]],
    ["with a scope twice", "repo, repo", ["repo"]],
    ["empty: a token without any scope", "", []],
    ["of blanks", " ", []],
  ])("%s", (_name, header, scopes) => {
    expect([...parseScopes(header)]).toEqual(scopes);
  });
});

const LISTED: ScopeCheckResult = { kind: "listed" };
const implied = (...scopes: Scope[]): ScopeCheckResult => ({ kind: "implied", scopes });
const missing = (...scopes: Scope[]): ScopeCheckResult => ({ kind: "missing", scopes });

describe("a list held against what an access needs", () => {
  test.each<[string, Access, ScopeCheckResult]>([
    ["read:packages", "pull", LISTED],
    ["write:packages", "pull", implied("read:packages")],
    ["repo", "pull", missing("read:packages")],
    ["", "pull", missing("read:packages")],
    ["delete:packages", "pull", missing("read:packages")],
    ["write:packages, read:packages", "push", LISTED],
    ["repo, write:packages", "push", implied("read:packages")],
    ["read:packages", "push", missing("write:packages")],
    ["repo", "push", missing("write:packages", "read:packages")],
    ["repo, admin:org, workflow", "push", missing("write:packages", "read:packages")],
    ["delete:packages, read:packages", "push", missing("write:packages")],
    ["admin:packages", "push", missing("write:packages", "read:packages")],
    ["", "push", missing("write:packages", "read:packages")],
    ["delete:packages, read:packages", "delete", LISTED],
    ["delete:packages, write:packages", "delete", implied("read:packages")],
    ["delete:packages", "delete", missing("read:packages")],
    ["write:packages, read:packages", "delete", missing("delete:packages")],
    ["repo", "delete", missing("delete:packages", "read:packages")],
    ["__proto__, constructor, toString", "pull", missing("read:packages")],
  ])("`%s` to %s", (scopes, access, finding) => {
    expect(checkScopes({ kind: "listed", scopes: parseScopes(scopes) }, access)).toEqual(finding);
  });

  test.each<Access>(["pull", "push", "delete"])("a token without a list is never lacking to %s", (access) => {
    expect(checkScopes({ kind: "unlisted", reason: "an App" }, access)).toEqual({ kind: "unlisted" });
  });
});
