// Attack: what a build is given is published by its provenance or its history: URLs with a password, build arguments.
import { describe, expect, test } from "@jest/globals";
import { findSecretArguments } from "../../src/build/secrets.ts";
import { problems, request } from "../config/support/samples.ts";

const PASSWORD = "hunter2hunter2";

describe.each<["context" | "build-contexts", string]>([
  ["context", `https://me:${PASSWORD}@example.org/app.git`],
  ["context", `https://${PASSWORD}${PASSWORD}@example.org/app.git`],
  ["context", `ssh://git:${PASSWORD}@example.org/app.git`],
  ["context", `HTTPS://:${PASSWORD}@example.org/app.git`],
  ["context", `https://me:${PASSWORD.repeat(50)}@example.org/app.git`],
  ["context", `https://me:p@${PASSWORD}@example.org/app.git`],
  ["context", `https://example.org/app.tar.gz?private_token=${PASSWORD}`],
  ["context", `https://example.org/app.tar.gz?se=2026-01-01&sig=${PASSWORD}`],
  ["context", `https://example.org/app.tar.gz?access%5Ftoken=${PASSWORD}`],
  ["context", `github.com/octo-org/app?token=${PASSWORD}`],
  ["context", `ghp_${PASSWORD}${PASSWORD}@github.com:octo-org/app.git`],
  ["build-contexts", `more=https://example.org/app.tar.gz?X-Amz-Signature=${PASSWORD}`],
  ["build-contexts", `more=https://me:${PASSWORD}@example.org/app.git`],
])("%s: %s", (input, value) => {
  const found = problems({ [input]: value });

  test("is refused, with the secret that does the same", () => {
    expect(found.map((problem) => problem.input)).toEqual([input]);
    expect(found[0]?.flaw).toContain("provenance");
    expect(found[0]?.allowed).toContain("GIT_AUTH_TOKEN");
  });

  test("is not repeated", () => {
    expect(JSON.stringify(found)).not.toContain(PASSWORD);
  });
});

test.each([
  "ssh://git@example.org/app.git",
  "git@github.com:a/b.git",
  "https://org@dev.example.org/org/b.git",
  "https://example.org/a@b.git",
])("%s holds no password", (context) => {
  expect(request({ context }).build.options.context).toBe(context);
});

describe("a build argument looks like a secret", () => {
  test.each([
    "NPM_TOKEN=x",
    "TOKEN=x",
    "db_password=x",
    "AWS_SECRET_ACCESS_KEY=x",
    "API_KEY=x",
    "GITHUB_TOKEN",
    `ANY=ghp_${"a".repeat(36)}`,
  ])("%s", (argument) => {
    expect(findSecretArguments([argument])).toEqual([argument.replace(/=.*/, "")]);
  });

  test.each([
    "VERSION=1",
    "TOKEN_URL=x",
    "NPM_TOKEN=",
    "AWS_ACCESS_KEY_ID=x",
    "NEXT_PUBLIC_API_KEY=x",
    "SOURCE_DATE_EPOCH=0",
    "MONKEY=x",
  ])("not %s", (argument) => {
    expect(findSecretArguments([argument])).toEqual([]);
  });
});
