// What a line means by its words or its codes, as every client wraps them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { weightOf, type Signature } from "../../../src/diagnosis/signatures/signature.ts";
import { findPattern, PATTERNS } from "../../../src/diagnosis/signatures/match.ts";
import { signatureOf } from "../../../src/diagnosis/signatures/read.ts";

/** `signature<TAB>line`: a line as a tool prints it, one for each wording, and those that a code or a status decides. */
const LINES = readFileSync(join(import.meta.dirname, "../support/wordings.txt"), "utf8")
  .trim()
  .split("\n")
  .map((row) => row.split("\t") as [signature: Signature, line: string]);

test.each(LINES)("%s: %s", (signature, line) => {
  expect(signatureOf(line)).toBe(signature);
});

describe("every wording", () => {
  const decided = new Set(LINES.map(([, line]) => findPattern(line)));

  test.each(PATTERNS.map((pattern) => [JSON.stringify(pattern.pieces), pattern] as const))(
    "%s decides a line of its own: no row above hides it",
    (_says, pattern) => {
      expect(decided).toContain(pattern);
    },
  );

  test("begins with at least four letters, in lower case", () => {
    for (const { pieces } of PATTERNS) {
      expect(pieces[0]?.length).toBeGreaterThanOrEqual(4);
      expect(pieces.join("")).toBe(pieces.join("").toLowerCase());
    }
  });

  test("stands once in the table", () => {
    expect(new Set(PATTERNS.map(({ pieces }) => pieces.join("\0"))).size).toBe(PATTERNS.length);
  });
});

/** The core of what a registry says, which each client wraps in its own way. */
const CORES: readonly [string, Signature][] = [
  ["permission_denied: write_package", "no-write"],
  ["permission_denied: read_package", "no-read"],
  ["permission_denied: create_package", "no-create"],
  ["installation not allowed to Create organization package", "installation-may-not"],
  ["permission_denied: installation not allowed to Write organization package", "installation-may-not"],
  ["permission_denied: The requested installation does not exist.", "owner-elsewhere"],
  ["permission_denied: The token provided does not match expected scopes.", "scopes-do-not-match"],
  ["unauthenticated: User cannot be authenticated with the token provided.", "user-not-authenticated"],
  [
    "Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.",
    "sso-required",
  ],
  ["`acme` forbids access via a personal access token (classic).", "classic-pat-forbidden"],
  ["the `acme` organization has an IP allow list enabled", "ip-not-allowed"],
  ["Encountered a billing-related error: spending limit reached", "billing"],
  ["requested access to the resource is denied", "hidden-or-missing"],
  ["denied", "credential-refused"],
];

describe.each(CORES)("%s", (core, signature) => {
  test.each([
    ["by docker", `denied: ${core}`],
    ["by docker's daemon", `Error response from daemon: Get "https://ghcr.io/v2/": denied: ${core}`],
    ["by a newer docker", `error from registry: ${core}`],
    ["by a newer docker's daemon", `Error response from daemon: error from registry: ${core}`],
    ["by crane and kaniko", `DENIED: ${core}`],
    ["by helm and oras", `response status code 403: denied: ${core}`],
    ["by buildx", `ERROR: failed to push ghcr.io/acme/app:1: denied: ${core}`],
    [
      "by podman",
      `writing blob: initiating layer upload to /v2/acme/app/blobs/uploads/ in ghcr.io: denied: ${core}`,
    ],
    ["by a pull", `Error response from daemon: Head "https://ghcr.io/v2/a/b/manifests/1": denied: ${core}`],
  ])("is known %s", (_who, text) => {
    expect(signatureOf(text)).toBe(signature);
  });

  test("is known in any case", () => {
    expect(signatureOf(`DENIED: ${core.toUpperCase()}`)).toBe(signature);
  });
});

describe("no signature is found in", () => {
  test.each([
    ["nothing", ""],
    ["words that two lines make up together", "permission_denied:\nwrite_package"],
    ["a denial inside of a sentence", "#5 access was denied by the firewall"],
    ["a step numbered like a server's fault", "#500 DONE 502.1s"],
    ["a warning about the password's place", "WARNING! Using --password via the CLI is insecure."],
    ["a warning about where the password is kept", "WARNING! Your password will be stored unencrypted."],
    ["a login that succeeded", "Login Succeeded"],
  ])("%s", (_name, text) => {
    expect(signatureOf(text)).toBeUndefined();
  });
});

describe("a hidden reason is no server's fault", () => {
  test.each([
    "unexpected status from HEAD request to https://ghcr.io/v2/a/b/blobs/sha256:0: 403 Forbidden",
    "unexpected status from HEAD request to http://127.0.0.1:5000/v2/a/b/manifests/1: 403 Forbidden",
    "unexpected status from HEAD request to https://ghcr.io/v2/a/error-500/blobs/sha256:0: 403 Forbidden",
  ])("%s", (line) => {
    expect(signatureOf(line)).toBe("forbidden");
  });
});

test("the first piece may stand twice, before the others", () => {
  expect(signatureOf("failed to fetch oauth token, and failed to fetch oauth token: 403 Forbidden")).toBe(
    "credential-refused",
  );
});

test.each<[Signature, string]>([
  ["no-write", "cause"],
  ["forbidden", "refusal"],
  ["connection-broken", "fault"],
  ["challenge", "trace"],
])("%s weighs as a %s", (signature, weight) => {
  expect(weightOf(signature)).toBe(weight);
});
