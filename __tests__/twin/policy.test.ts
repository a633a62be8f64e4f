// Who may do what: one row a rule.
import { describe, expect, test } from "@jest/globals";

import type { Caller } from "../../twin/credentials.ts";
import { rule, ruleExchange } from "../../twin/policy.ts";
import { addressNotAllowed, classicForbidden, type Refusal, refusals } from "../../twin/refusals.ts";
import {
  type Action,
  type InstallationToken,
  newWorld,
  type Policy,
  type ScopedToken,
  type Token,
  type World,
} from "../../twin/world.ts";

const worldUnder = (policy: Policy): World =>
  newWorld({
    policy,
    accounts: [
      { login: "Octocat", kind: "User" },
      { login: "hubot", kind: "User" },
      { login: "acme", kind: "Organization", members: ["octocat"] },
      { login: "closed", kind: "Organization", members: ["octocat"], barsPackageCreation: true },
      { login: "sso", kind: "Organization", members: ["octocat"], samlEnforced: true },
      { login: "modern", kind: "Organization", members: ["octocat"], forbidsClassicTokens: true },
      { login: "walled", kind: "Organization", members: ["octocat"], ipAllowList: true },
    ],
    packages: [
      { owner: "octocat", name: "mine", visibility: "private", access: { "octocat/app": "write" } },
      {
        owner: "acme",
        name: "linked",
        visibility: "private",
        access: { "acme/app": "write", octocat: "read" },
      },
      { owner: "acme", name: "by-hand", visibility: "private", access: { octocat: "admin" } },
      { owner: "acme", name: "inside", visibility: "internal", access: {} },
      { owner: "acme", name: "hidden", visibility: "private", access: {} },
      { owner: "acme", name: "open", visibility: "public", access: {} },
      { owner: "sso", name: "open", visibility: "public", access: {} },
    ],
  });

const classic = (...scopes: string[]): Token => ({ value: "t", kind: "classic", owner: "octocat", scopes });
const full = classic("write:packages", "delete:packages");
const oauth: ScopedToken = { value: "t", kind: "oauth", owner: "octocat", scopes: ["write:packages"] };
const finegrained: Token = { value: "t", kind: "fine-grained", owner: "octocat" };
const ofApp = (packages: "none" | "read" | "write"): Token => ({
  value: "t",
  kind: "user-to-server",
  owner: "octocat",
  packages,
});
const job = (repository: string, packages: InstallationToken["packages"], actions = true): Token => ({
  value: "t",
  kind: "installation",
  repository,
  packages,
  actions,
});
const anonymous: Caller = { kind: "anonymous" };
const stranger: Caller = { kind: "stranger" };
const callerOf = (who: Token | Caller): Caller => ("value" in who ? { kind: "holder", token: who } : who);

type Row = [
  story: string,
  who: Token | Caller,
  ask: `${Action} ${string}/${string}`,
  ruling: "allowed" | Refusal,
];

function ruleRow(world: World, who: Token | Caller, ask: string): "allowed" | Refusal {
  const [, action = "", owner = "", name = ""] = /^(\S+) ([^/]+)\/(.+)$/.exec(ask) ?? [];
  return rule(world, callerOf(who), { action: action as Action, owner, name });
}

describe("policy implied", () => {
  test.each<Row>([
    ["an owner pushes to their own package", full, "push octocat/mine", "allowed"],
    ["an owner creates a package in their own namespace", full, "push octocat/new", "allowed"],
    ["write implies read", classic("write:packages"), "pull octocat/mine", "allowed"],
    ["repo implies nothing for packages", classic("repo"), "pull octocat/mine", refusals.scopes],
    ["read does not imply write", classic("read:packages"), "push octocat/mine", refusals.scopes],
    ["an empty list may nothing", classic(), "push octocat/mine", refusals.scopes],
    ["a public package needs no scope to be pulled", classic(), "pull acme/open", "allowed"],
    ["delete needs its own scope", classic("write:packages"), "delete octocat/mine", refusals.scopes],
    ["delete implies no read", classic("delete:packages"), "delete octocat/mine", refusals.scopes],
    ["delete with read", full, "delete octocat/mine", "allowed"],
    ["a writer is no administrator", full, "delete acme/linked", refusals.deletePackage],

    ["a reader may not write", full, "push acme/linked", refusals.writePackage],
    ["an administrator may write", full, "push acme/by-hand", "allowed"],
    ["a member reads internal packages", full, "pull acme/inside", "allowed"],
    ["... and no private ones", full, "pull acme/hidden", refusals.readPackage],
    ["a member without a role may not write them", full, "push acme/inside", refusals.writePackage],
    ["a member creates a package", full, "push acme/new", "allowed"],
    ["whoever may create sees an honest 404", full, "pull acme/new", "allowed"],
    ["the organisation bars creation", full, "push closed/new", refusals.createPackage],
    ["a namespace of somebody else", full, "push hubot/new", refusals.createPackage],
    ["what is missing there looks private", full, "pull hubot/new", refusals.privateOrMissing],
    ["a namespace of nobody", full, "push nobody/new", refusals.createPackage],

    ["single sign-on without authorisation", full, "push sso/new", refusals.samlClassic],
    ["the same with OAuth", oauth, "push sso/new", refusals.samlOAuth],
    ["... with it", { ...oauth, ssoAuthorisedFor: ["SSO"] }, "push sso/new", "allowed"],
    ["single sign-on does not hide what is public", full, "pull sso/open", "allowed"],
    ["an organisation that forbids classic tokens", full, "push modern/new", classicForbidden("modern")],
    ["... takes OAuth", oauth, "push modern/new", "allowed"],
    ["an address that is not on the list", full, "push walled/new", addressNotAllowed("walled")],

    ["fine-grained tokens are not taken", finegrained, "push octocat/mine", refusals.scopes],
    ["an App's user token, with the permission", ofApp("write"), "push octocat/mine", "allowed"],
    ["... to read only", ofApp("read"), "push octocat/mine", refusals.scopes],
    ["... reads", ofApp("read"), "pull octocat/mine", "allowed"],
    ["... with none", ofApp("none"), "pull octocat/mine", refusals.scopes],

    [
      "a job with packages: write on a linked package",
      job("acme/app", "write"),
      "push acme/linked",
      "allowed",
    ],
    ["a job on a package of a user", job("octocat/app", "write"), "push octocat/mine", "allowed"],
    ["a job creates a package", job("acme/app", "write"), "push acme/new", "allowed"],
    ["a job on a package made by hand", job("acme/app", "write"), "push acme/by-hand", refusals.writePackage],
    ["... cannot even read it", job("acme/app", "write"), "pull acme/by-hand", refusals.readPackage],
    ["a job that may read", job("acme/app", "read"), "pull acme/linked", "allowed"],
    ["... does not write", job("acme/app", "read"), "push acme/linked", refusals.installationMayNotWrite],
    ["... does not create", job("acme/app", "read"), "push acme/new", refusals.installationMayNotCreate],
    ["... nor in a user's namespace", job("octocat/app", "read"), "push octocat/mine", refusals.writePackage],
    ["a job without packages", job("acme/app", "none"), "pull acme/linked", refusals.readPackage],
    ["... pulls what is public", job("acme/app", "none"), "pull acme/open", "allowed"],
    [
      "a job in another namespace",
      job("octocat/app", "write"),
      "push acme/new",
      refusals.installationElsewhere,
    ],
    ["creation barred for jobs too", job("closed/app", "write"), "push closed/new", refusals.createPackage],
    [
      "a third-party App",
      job("acme/app", "write", false),
      "push acme/linked",
      refusals.installationMayNotWrite,
    ],
    ["... creates none", job("acme/app", "write", false), "push acme/new", refusals.installationMayNotCreate],

    ["anybody pulls what is public", anonymous, "pull acme/open", "allowed"],
    ["nobody pulls what is private", anonymous, "pull acme/linked", refusals.anonymous],
    ["missing looks the same to nobody", anonymous, "pull acme/none", refusals.anonymous],
    ["nobody pushes", anonymous, "push acme/open", refusals.unauthenticated],
    ["a bad credential breaks public pulls too", stranger, "pull acme/open", refusals.unauthenticated],
  ])("%s", (...[, who, ask, ruling]) => {
    expect(ruleRow(worldUnder("implied"), who, ask)).toEqual(ruling);
  });
});

describe("policy literal", () => {
  const write = classic("repo", "write:packages");
  const both = classic("repo", "write:packages", "read:packages");

  test("write:packages alone does not even pull", () => {
    expect(ruleRow(worldUnder("literal"), write, "pull octocat/mine")).toBe(refusals.scopes);
    expect(ruleRow(worldUnder("literal"), both, "push octocat/mine")).toBe("allowed");
  });

  test.each<[string, Policy, Token | Caller, "allowed" | Refusal]>([
    ["literal refuses write:packages alone, as a bad credential", "literal", write, refusals.badCredential],
    ["literal takes both", "literal", both, "allowed"],
    ["literal asks scopes of nobody but scoped tokens", "literal", job("acme/app", "none"), "allowed"],
    ["implied takes write:packages alone", "implied", write, "allowed"],
    ["implied takes a token without any scope: a login proves nothing", "implied", classic(), "allowed"],
    ["implied takes a fine-grained token too", "implied", finegrained, "allowed"],
    ["a stranger is denied", "implied", stranger, refusals.badCredential],
    ["nobody, asking for nothing, is turned away", "implied", anonymous, refusals.anonymous],
  ])("at the exchange, %s", (...[, policy, who, ruling]) => {
    expect(ruleExchange(worldUnder(policy), callerOf(who), [])).toBe(ruling);
  });
});

test("nobody gets a token for public packages, and for no others", () => {
  const world = worldUnder("implied");
  const open = { owner: "acme", name: "open" };
  const linked = { owner: "acme", name: "linked" };
  expect(ruleExchange(world, anonymous, [open])).toBe("allowed");
  expect(ruleExchange(world, anonymous, [open, linked])).toBe(refusals.anonymous);
});
