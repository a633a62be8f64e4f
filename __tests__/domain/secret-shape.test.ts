// What looks like a secret is not shown, whoever put it into the log.
import { expect, test } from "@jest/globals";
import { redact } from "../../src/domain/secret-shape.ts";
import { mint } from "../../twin/mint.ts";

const pat = mint("classic", "shape");

test.each([
  ["a classic token", `docker login -p ${pat} ghcr.io`, "docker login -p *** ghcr.io"],
  ["an installation token of the long kind", `x ghs_123456_${"eyJhbGciOi.J9".repeat(20)} y`, "x *** y"],
  ["a fine-grained token", `token=github_pat_${"A1b2".repeat(20)}`, "token=***"],
  ["a basic authorization", `Authorization: Basic ${btoa(`me:${pat}`)}`, "Authorization: Basic ***"],
  ["a bearer token", `authorization: bearer ${btoa(pat)}, then`, "authorization: bearer ***, then"],
  ["user and password in an address", `https://me:${pat}@ghcr.io/v2/`, "https://***@ghcr.io/v2/"],
  ["a token alone in an address", "https://sometoken@github.com/a/b", "https://***@github.com/a/b"],
])("%s", (_what, text, safe) => {
  expect(redact(text)).toBe(safe);
});

test.each(["ghcr.io/octo/app@sha256:0123", "The ghs_ tokens grew.", "Bearer realm=x", "a@b.example"])(
  "%s is none",
  (text) => {
    expect(redact(text)).toBe(text);
  },
);
