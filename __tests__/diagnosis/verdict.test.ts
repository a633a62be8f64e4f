// The registry is the judge; everything else explains it.
import { describe, expect, test } from "@jest/globals";
import type { Evidence } from "../../src/access/evidence.ts";
import type { AccessRequest } from "../../src/access/request.ts";
import { judge, judgeScopes, judgeShape } from "../../src/diagnosis/verdict.ts";
import {
  ALLOWED,
  GITHUB_SILENT,
  listing,
  question,
  refused,
  SILENT,
  UNKNOWN_TO_GITHUB,
  UNLISTED,
} from "./support/samples.ts";

const evidence = (given: Partial<Evidence>): Evidence => ({
  tokenKind: "classic",
  checksum: "right",
  api: listing("write:packages, read:packages"),
  registry: ALLOWED,
  ...given,
});

const FOLDED = listing("repo, write:packages");
const FULL = listing("write:packages, read:packages, delete:packages");
const STRICT = { scopeCheck: "strict" } as const;
const OFF = { scopeCheck: "off" } as const;
const PULL = { access: "pull" } as const;
const OWN = { host: "ghcr.io", path: "octocat/app" };
const DELETE = { access: "delete" } as const;
const allowed = (...folded: string[]) => ({ kind: "allowed", folded });
const denied = (code: string, facts: object = {}) => ({ kind: "denied", cause: { code, ...facts } });
const UNDECIDED = { kind: "undecided" };
const READ = { missing: ["read:packages"] };

const STORIES: readonly [string, Partial<AccessRequest>, Partial<Evidence>, object][] = [
  ["all scopes listed, 202", {}, {}, allowed()],
  ["read:packages folded, 202", {}, { api: FOLDED }, allowed("read:packages")],
  [
    "read:packages folded, the registry refuses: the mission",
    {},
    { api: FOLDED, registry: refused("denied") },
    denied("scope-missing", { ...READ, proof: "registry" }),
  ],
  ["folded, 202, strict", STRICT, { api: FOLDED }, denied("scope-missing", { ...READ, proof: "strict" })],
  ["all listed, 202, strict", STRICT, {}, allowed()],
  ["folded, 202, scopes not looked at", OFF, { api: FOLDED }, allowed()],
  [
    "folded, refused, scopes not looked at",
    OFF,
    { api: FOLDED, registry: refused("denied") },
    denied("denied-hidden"),
  ],
  [
    "repo only",
    {},
    { api: listing("repo") },
    denied("scope-missing", { missing: ["write:packages", "read:packages"], proof: "list" }),
  ],
  [
    "read:packages only, to push",
    {},
    { api: listing("read:packages"), registry: SILENT },
    denied("scope-missing", { missing: ["write:packages"], proof: "list" }),
  ],
  ["read:packages only, to pull", PULL, { api: listing("read:packages") }, allowed()],
  [
    "write:packages, to pull, strict",
    { ...PULL, ...STRICT },
    { api: FOLDED },
    denied("scope-missing", { ...READ, proof: "strict" }),
  ],
  [
    "no scope at all, a pull that the registry allows: a public package",
    PULL,
    { api: listing("") },
    allowed(),
  ],
  [
    "no scope at all, a pull that it refuses",
    PULL,
    { api: listing(""), registry: refused("denied") },
    denied("scope-missing", { ...READ, proof: "list" }),
  ],
  [
    "no scope at all, a pull that it allows, strict",
    { ...PULL, ...STRICT },
    { api: listing("") },
    denied("scope-missing", { ...READ, proof: "list" }),
  ],
  ["repo only, scopes not looked at, 202", OFF, { api: listing("repo") }, allowed()],
  ["a bad token", {}, { api: UNKNOWN_TO_GITHUB, registry: refused("denied") }, denied("token-invalid")],
  ["a token that GitHub does not know and the registry takes", {}, { api: UNKNOWN_TO_GITHUB }, allowed()],
  ["GitHub silent, 202", {}, { api: GITHUB_SILENT }, allowed()],
  ["GitHub silent, 202, strict", STRICT, { api: GITHUB_SILENT }, allowed()],
  ["the job's token, 202, strict", STRICT, { tokenKind: "installation", api: UNLISTED }, allowed()],
  [
    "the job's token without packages: write",
    {},
    {
      tokenKind: "installation",
      api: UNLISTED,
      registry: refused("installation not allowed to Create organization package"),
    },
    denied("workflow-permission-missing"),
  ],
  [
    "a fine-grained token, refused",
    {},
    { tokenKind: "fine-grained", api: UNLISTED, registry: refused("denied") },
    denied("token-kind-unsupported"),
  ],
  ["a wrong checksum, 202", {}, { checksum: "wrong" }, allowed()],
  ["the registry silent", {}, { registry: SILENT }, UNDECIDED],
  ["both silent", {}, { api: GITHUB_SILENT, registry: SILENT }, UNDECIDED],
  [
    "the registry silent about a token that GitHub does not know",
    {},
    { api: UNKNOWN_TO_GITHUB, registry: SILENT },
    UNDECIDED,
  ],
  ["a deletion of one's own, with all scopes", { ...DELETE, image: OWN }, { api: FULL }, allowed()],
  ["a deletion of somebody else's, with all scopes", DELETE, { api: FULL }, UNDECIDED],
  [
    "a deletion of one's own with too few scopes, scopes not looked at",
    { ...DELETE, ...OFF, image: OWN },
    { api: listing("read:packages") },
    UNDECIDED,
  ],
  [
    "a deletion without delete:packages",
    DELETE,
    {},
    denied("scope-missing", { missing: ["delete:packages"], proof: "list" }),
  ],
  ["a deletion with no list of scopes", DELETE, { api: UNLISTED }, UNDECIDED],
  ["a deletion, and GitHub silent", DELETE, { api: GITHUB_SILENT }, UNDECIDED],
];

test.each(STORIES)("the verdict: %s", async (...[, asked, given, verdict]) => {
  expect(await judge(question(asked), evidence(given))).toMatchObject(verdict);
});

test.each<[string, Partial<AccessRequest>, Partial<Evidence>, RegExp]>([
  ["who did not answer, and why", {}, { registry: SILENT }, /ghcr\.io .*503/],
  ["that a deletion cannot be tried", DELETE, { api: UNLISTED }, /deletion cannot be tried/],
])("an undecided verdict says %s, and does not mention a bad token", async (...[, asked, given, reason]) => {
  const verdict = await judge(question(asked), evidence(given));
  expect(verdict).toEqual({ kind: "undecided", reason: expect.stringMatching(reason) });
});

describe("before the registry has answered", () => {
  test.each<[string, Partial<AccessRequest>, Evidence["api"], boolean]>([
    ["a scope neither listed nor implied decides a push", {}, listing("repo"), true],
    ["it decides a deletion", DELETE, listing("repo"), true],
    ["it does not decide a pull", PULL, listing("repo"), false],
    ["it decides a pull when strict", { ...PULL, ...STRICT }, listing("repo"), true],
    ["an implied scope does not decide", {}, FOLDED, false],
    ["an implied scope decides when strict", STRICT, FOLDED, true],
    ["nothing decides when scopes are not looked at", OFF, listing("repo"), false],
    ["a bad token does not decide", {}, UNKNOWN_TO_GITHUB, false],
    ["silence does not decide", STRICT, GITHUB_SILENT, false],
    ["a token without a list does not decide", STRICT, UNLISTED, false],
  ])("%s", (...[, asked, api, decides]) => {
    expect(judgeScopes(question(asked), api)?.cause.code).toBe(decides ? "scope-missing" : undefined);
  });
});

test("an empty token and a damaged one are refused without asking anybody", () => {
  expect(judgeShape({ kind: "empty" })).toEqual({
    kind: "denied",
    cause: { code: "token-missing" },
    alternatives: [],
  });
  expect(judgeShape({ kind: "malformed", flaw: "a space in it" })).toEqual({
    kind: "denied",
    cause: { code: "token-malformed", flaw: "a space in it", isOurs: true },
    alternatives: [],
  });
});
