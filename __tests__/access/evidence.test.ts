// The evidence as sentences: who said what, in their own words.
import { describe, expect, test } from "@jest/globals";
import { formatScopes, formatEvidence, type Findings } from "../../src/access/evidence.ts";
import {
  ALLOWED,
  GITHUB_SILENT,
  listing,
  refused,
  SILENT,
  UNKNOWN_TO_GITHUB,
  UNLISTED,
} from "../diagnosis/support/samples.ts";

const lines = (findings: Partial<Findings>) =>
  formatEvidence({ tokenKind: "classic", ...findings }, "ghcr.io");

describe("one sentence says", () => {
  test.each<[string, Partial<Findings>, RegExp]>([
    ["a wrong checksum", { checksum: "wrong" }, /truncated or mistyped/],
    [
      "whose token it is, and its scopes",
      { api: listing("repo, write:packages") },
      /octocat.*`repo, write:packages`/,
    ],
    ["a token without any scope", { api: listing("") }, /no scope at all/],
    ["a token without a list", { api: UNLISTED }, /no scopes \(an App's token\)/],
    ["GitHub's refusal", { api: UNKNOWN_TO_GITHUB }, /401 "Bad credentials"/],
    ["GitHub's silence", { api: GITHUB_SILENT }, /GitHub's API.*no answer in time/],
    ["the registry's yes", { registry: ALLOWED }, /ghcr\.io.*push probe.*202/],
    [
      "the registry's words",
      { registry: refused("permission_denied: write_package") },
      /403 `permission_denied: write_package`/,
    ],
    [
      "docker's words for a bare denial",
      { registry: refused("denied") },
      /token exchange.*403.*denied: denied/,
    ],
    ["a hidden reason", { registry: refused("") }, /403 and no reason/],
    ["the registry's silence", { registry: SILENT }, /ghcr\.io.*push probe.*503/],
  ])("%s", (_name, findings, sentence) => {
    expect(lines(findings)).toEqual([expect.stringMatching(sentence)]);
    expect(lines(findings)[0]).toMatch(/\.$/);
  });
});

test("evidence leaves out what is unknown", () => {
  expect(lines({})).toEqual([]);
  expect(lines({ checksum: "right" })).toEqual([]);
  expect(lines({ checksum: "none" })).toEqual([]);
});

test("when a token expires is shown", () => {
  expect(lines({ api: listing("repo", { expires: "2026-12-25 09:33:01 UTC" }) })[1]).toContain(
    "2026-12-25 09:33:01 UTC",
  );
});

test("a token of an unknown owner has no owner", () => {
  expect(lines({ api: listing("repo", { login: undefined }) }).join("")).not.toMatch(/belongs|undefined/);
});

test("all that is known is shown, the token first, the registry last", () => {
  const told = lines({ checksum: "wrong", api: listing("repo"), registry: refused("denied") });
  expect(told.map((line) => line.slice(0, 9))).toEqual(["The token", "GitHub ac", "ghcr.io a"]);
});

test("scopes are listed as GitHub's header has them", () => {
  expect(formatScopes(new Set(["repo", "gist"]))).toBe("repo, gist");
});
