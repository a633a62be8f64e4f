// Refusals and what they mean, a row each: what the registry says, to whom, about what.
import type { CauseCode } from "../../../src/diagnosis/causes/index.ts";
import type { ApiEvidence } from "../../../src/access/evidence.ts";
import type { AccessRequest } from "../../../src/access/request.ts";
import type { TokenKind } from "../../../src/access/token.ts";
import { context, GITHUB_SILENT, listing, UNKNOWN_TO_GITHUB, UNLISTED } from "./samples.ts";

type Case = {
  says: string;
  kind: TokenKind;
  api?: ApiEvidence;
  asked?: Partial<AccessRequest>;
  cause: CauseCode;
  or?: readonly CauseCode[];
};

const MAY_NOT = "installation not allowed to Create organization package";
const FULL = listing("write:packages, read:packages, delete:packages");
const image = { host: "ghcr.io", path: "other/app" };
const fork = { context: context({ event: "pull_request", head: "foreign" }) };
const bot = { context: context({ event: "pull_request", dependabot: true }) };
const off = { scopeCheck: "off" } as const;
const HIDDEN: readonly CauseCode[] = ["sso-required", "classic-pat-forbidden", "package-access-missing"];

export const CASES: Readonly<Record<string, Case>> = {
  "GitHub does not know the token": {
    says: "denied",
    kind: "classic",
    api: UNKNOWN_TO_GITHUB,
    cause: "token-invalid",
  },
  "GitHub does not know the token, whatever the registry says": {
    says: "permission_denied: write_package",
    kind: "installation",
    api: UNKNOWN_TO_GITHUB,
    cause: "token-invalid",
  },
  "the registry asks for single sign-on": {
    says: "Resource protected by organization SAML enforcement.",
    kind: "classic",
    cause: "sso-required",
  },
  "GitHub sends an address for single sign-on": {
    says: "denied",
    kind: "classic",
    api: listing("write:packages", { ssoUrl: "https://github.com/orgs/acme/sso?x=1" }),
    cause: "sso-required",
  },
  "the organisation forbids classic tokens": {
    says: "`acme` forbids access via a personal access token (classic).",
    kind: "classic",
    cause: "classic-pat-forbidden",
  },
  "the address is not on the list": {
    says: "has an IP allow list enabled",
    kind: "installation",
    cause: "ip-not-allowed",
  },
  "the bill is not paid": { says: "Encountered a billing-related error", kind: "classic", cause: "billing" },
  "the installation is somebody else's": {
    says: "The requested installation does not exist.",
    kind: "installation",
    cause: "wrong-owner",
  },
  "the job has no packages: write": {
    says: MAY_NOT,
    kind: "installation",
    api: UNLISTED,
    cause: "workflow-permission-missing",
    or: ["package-access-missing"],
  },
  "the job's token is refused, and GitHub does not tell whether it still is one": {
    says: "denied",
    kind: "installation",
    api: GITHUB_SILENT,
    cause: "token-invalid",
    or: ["workflow-permission-missing", "package-access-missing"],
  },
  "words that nobody knows yet, with a scope that is only implied": {
    says: "the moon is full",
    kind: "classic",
    api: listing("write:packages"),
    cause: "denied-hidden",
    or: ["sso-required", "classic-pat-forbidden", "package-access-missing"],
  },
  "an App's user token has no scopes to lack": {
    says: "permission_denied: The token provided does not match expected scopes.",
    kind: "app-user",
    api: UNLISTED,
    cause: "denied-hidden",
    or: ["sso-required", "classic-pat-forbidden", "package-access-missing"],
  },
  "a pull of what is not there": {
    says: "repository name not known to registry",
    kind: "classic",
    api: listing("write:packages"),
    asked: { access: "pull" },
    cause: "package-not-found-or-private",
    or: ["token-invalid", "package-access-missing"],
  },
  "a fork's pull request": { says: MAY_NOT, kind: "installation", asked: fork, cause: "fork-pull-request" },
  "Dependabot's pull request": {
    says: MAY_NOT,
    kind: "installation",
    asked: bot,
    cause: "dependabot",
    or: ["workflow-permission-missing"],
  },
  "the job's token and another owner's image": {
    says: MAY_NOT,
    kind: "installation",
    asked: { image },
    cause: "wrong-owner",
    or: ["workflow-permission-missing"],
  },
  "a package that a person may not write": {
    says: "permission_denied: write_package",
    kind: "classic",
    api: FULL,
    cause: "package-access-missing",
    or: ["wrong-owner"],
  },
  "a package that this repository may not write": {
    says: "permission_denied: write_package",
    kind: "installation",
    api: UNLISTED,
    cause: "package-access-missing",
    or: ["workflow-permission-missing"],
  },
  "a package that this repository may not read": {
    says: "permission_denied: read_package",
    kind: "installation",
    asked: { access: "pull" },
    cause: "package-access-missing",
    or: ["workflow-permission-missing"],
  },
  "a package that a fork may not write": {
    says: "permission_denied: write_package",
    kind: "installation",
    asked: fork,
    cause: "fork-pull-request",
  },
  "a new package under one's own organisation": {
    says: "permission_denied: create_package",
    kind: "installation",
    cause: "package-creation-forbidden",
    or: ["wrong-owner"],
  },
  "a new package under another owner, by the job": {
    says: "permission_denied: create_package",
    kind: "installation",
    asked: { image },
    cause: "wrong-owner",
    or: ["package-creation-forbidden"],
  },
  "a new package under another owner, by a person": {
    says: "permission_denied: create_package",
    kind: "classic",
    api: FULL,
    cause: "wrong-owner",
    or: ["package-creation-forbidden"],
  },
  "a new package under one's own name in other letters": {
    says: "permission_denied: create_package",
    kind: "classic",
    api: listing("write:packages", { login: "ACME" }),
    cause: "package-creation-forbidden",
    or: ["wrong-owner"],
  },
  "a new package by nobody we know": {
    says: "permission_denied: create_package",
    kind: "classic",
    api: GITHUB_SILENT,
    cause: "package-creation-forbidden",
    or: ["wrong-owner"],
  },
  "a fine-grained token": {
    says: "denied",
    kind: "fine-grained",
    api: UNLISTED,
    cause: "token-kind-unsupported",
  },
  "a fine-grained token with scopes that do not match": {
    says: "The token provided does not match expected scopes.",
    kind: "fine-grained",
    cause: "token-kind-unsupported",
  },
  "a refresh token": { says: "denied", kind: "refresh", cause: "token-kind-unsupported" },
  "the token of the mission": {
    says: "denied",
    kind: "classic",
    api: listing("repo, write:packages"),
    cause: "scope-missing",
    or: ["sso-required", "classic-pat-forbidden"],
  },
  "scopes that do not match, and GitHub silent": {
    says: "permission_denied: The token provided does not match expected scopes.",
    kind: "unknown",
    api: GITHUB_SILENT,
    cause: "scope-missing",
    or: ["token-kind-unsupported", "sso-required"],
  },
  "a denial with all scopes listed": {
    says: "denied",
    kind: "classic",
    api: FULL,
    cause: "denied-hidden",
    or: HIDDEN,
  },
  "a denial, and GitHub silent": {
    says: "denied",
    kind: "classic",
    api: GITHUB_SILENT,
    cause: "token-invalid",
    or: ["scope-missing", "sso-required", "token-kind-unsupported"],
  },
  "a denial where scopes are not looked at": {
    says: "denied",
    kind: "classic",
    api: listing("repo, write:packages"),
    asked: off,
    cause: "denied-hidden",
    or: HIDDEN,
  },
  "no word at all": { says: "", kind: "oauth", api: FULL, cause: "denied-hidden", or: HIDDEN },
  "words that nobody knows": {
    says: "teapot",
    kind: "classic",
    api: FULL,
    cause: "denied-hidden",
    or: HIDDEN,
  },
  "a login that did not take": {
    says: "authentication required",
    kind: "classic",
    api: FULL,
    cause: "denied-hidden",
    or: HIDDEN,
  },
  "a pull of what is private or missing": {
    says: "requested access to the resource is denied",
    kind: "classic",
    api: FULL,
    asked: { access: "pull" },
    cause: "package-not-found-or-private",
    or: ["token-invalid", "package-access-missing"],
  },
  "a push to what is private or missing, by the job": {
    says: "requested access to the resource is denied",
    kind: "installation",
    cause: "workflow-permission-missing",
    or: ["package-access-missing"],
  },
};
