// What looks like a secret is not shown, whoever put it into the log.
import { expect, test } from "@jest/globals";
import { printableLine, redactShapes } from "../../src/lib/redact.ts";
import { mint } from "../../twin/mint.ts";

const pat = mint("classic", "shape");

test.each([
  ["a classic token", `docker login -p ${pat} ghcr.io`, "docker login -p *** ghcr.io"],
  ["an installation token of the long kind", `x ghs_123456_${"eyJhbGciOi.J9".repeat(20)} y`, "x *** y"],
  ["a fine-grained token", `token=github_pat_${"A1b2".repeat(20)}`, "token=***"],
  ["a basic authorization", `Authorization: Basic ${btoa(`me:${pat}`)}`, "Authorization: Basic ***"],
  ["a bearer token", `authorization: bearer ${btoa(pat)}, then`, "authorization: bearer ***, then"],
  ["user and password in an address", `https://me:${pat}@ghcr.io/v2/`, "https://***@ghcr.io/v2/"],
  ["the base64 of a token", `bearer is ${btoa(pat)}`, "bearer is ***"],
  ["docker's own record", '{"auth": "bWU6c2VjcmV0"}', '{"auth": "***"}'],
  [
    "a password behind its name",
    "docker login --password hunter22 ghcr.io",
    "docker login --password *** ghcr.io",
  ],
  ["a signature", "https://x.example/blob?sig=abcdef123456&se=1", "https://x.example/blob?sig=***&se=1"],
  ["an old token of 40 letters", `Authorization: token ${"0a".repeat(20)}`, "Authorization: token ***"],
  ["a token with letters before it", `X${pat}`, "X***"],
  ["a password with an @ in it", "https://me:pa@ss@ghcr.io/v2/", "https://***@ghcr.io/v2/"],
  ["a password of 2,000 letters", `https://me:${"p".repeat(2_000)}@ghcr.io`, "https://***@ghcr.io"],
  ["a token alone in an address", "https://sometoken@github.com/a/b", "https://***@github.com/a/b"],
])("%s", (_what, text, safe) => {
  expect(redactShapes(text)).toBe(safe);
});

test.each([
  "ghcr.io/octo/app@sha256:0123",
  "The ghs_ tokens grew.",
  "Bearer realm=x",
  "a@b.example",
  '"https://x.example","a@b.example"',
  "https://x.example/a@b?c@d",
])("%s is none", (text) => {
  expect(redactShapes(text)).toBe(text);
});

test.each([
  ["an escape sequence", "denied\u001b]52;c;AAAA\u0007", "denied]52;c;AAAA"],
  ["a control of the second kind", "a\u009b2Jb", "a2Jb"],
  ["a mark that turns the writing", "a\u202eb", "ab"],
  ["a token with a control inside", `${pat.slice(0, 8)}\u0000${pat.slice(8)}`, "***"],
  ["a token with a letter without width inside", `${pat.slice(0, 8)}\u200b${pat.slice(8)}`, "***"],
  ["a command to the runner, which takes it in the middle of a line", "x ##[add-mask]y", "x ## [add-mask]y"],
])("%s is not handed on", (_what, text, safe) => {
  expect(printableLine(text)).toBe(safe);
});
