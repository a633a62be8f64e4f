// Secrets in addresses are found wherever docker and git would take them, and names are left alone.
import { describe, expect, test } from "@jest/globals";
import { credentialsIn, withoutSecrets } from "../../src/lib/address.ts";
import { mint } from "../../twin/mint.ts";

const pat = mint("classic", "address");

test.each<[string, string, { user: string; password: string }[]]>([
  ["a token", `A=${pat} b`, [{ user: "", password: pat }]],
  [
    "an address with a user's password",
    "https://me:hunter2@x.example/a",
    [{ user: "me", password: "hunter2" }],
  ],
  [
    "an address with a token alone",
    `https://${"0a".repeat(20)}@x.example`,
    [{ user: "0a".repeat(20), password: "0a".repeat(20) }],
  ],
  ["an address with a name alone", "ssh://git@github.com/a/b https://octocat@github.com/octocat/a", []],
  [
    "nothing of the kind",
    "ghcr.io/octo/app@sha256:0123 node:20.1-alpine@sha256:0123 mailto:octocat@x.example",
    [],
  ],
  [
    "a token before git's own word",
    "https://hunter2@x.example:x https://hunter2:x-oauth-basic@x.example",
    [
      { user: "hunter2", password: "hunter2" },
      { user: "x-oauth-basic", password: "hunter2" },
    ],
  ],
  [
    "a password with a slash, which docker cuts there",
    "https://me:hunter2/3@x.example",
    [
      { user: "me", password: "hunter2/3" },
      { user: "me", password: "hunter2" },
    ],
  ],
  [
    "a password that is percent-encoded",
    "https://me:hunter%32@x.example",
    [
      { user: "me", password: "hunter%32" },
      { user: "me", password: "hunter2" },
    ],
  ],
])("the credentials in a text with %s are found, to be masked", (_what, text, found) => {
  expect(credentialsIn(text)).toEqual(found);
});

describe("an address is shown without", () => {
  test.each([
    ["a password", "https://me:hunter2@x.example/a", "https://***@x.example/a"],
    ["a password with an @ in it", "https://me:pa@ss@x.example", "https://***@x.example"],
    ["a password with a quote in it", "https://me:o'pass@x.example", "https://***@x.example"],
    ["a password of 2,000 letters", `https://me:${"p".repeat(2_000)}@x.example`, "https://***@x.example"],
    ["a token instead of a user", `https://${"0a".repeat(10)}@x.example`, "https://***@x.example"],
    ["a token as git's user", `${pat}@github.com:a/b`, "***@github.com:a/b"],
    ["a token in its path", `https://x.example/${pat}/a`, "https://x.example/***/a"],
    [
      "GitLab's parameter",
      "https://x.example/a.tgz?private_token=x&b=c",
      "https://x.example/a.tgz?private_token=***&b=c",
    ],
    [
      "a parameter in other letters",
      "https://x.example/?a=b;Private%5FToken=x",
      "https://x.example/?a=b;Private%5FToken=***",
    ],
    [
      "a parameter in camel case",
      "https://x.example/?accessToken=x#y",
      "https://x.example/?accessToken=***#y",
    ],
    [
      "a signature",
      "https://x.example/a?X-Amz-Date=1&X-Amz-Signature=ab",
      "https://x.example/a?X-Amz-Date=1&X-Amz-Signature=***",
    ],
    ["a signature of Azure's", "https://x.example/a?se=1&sig=ab%3D", "https://x.example/a?se=1&sig=***"],
    ["a parameter of what has no scheme", "github.com/a/b?token=x", "github.com/a/b?token=***"],
  ])("%s", (_what, address, safe) => {
    expect(withoutSecrets(address)).toBe(safe);
  });
});

test.each([
  "ssh://APKAEIBAERJR2EXAMPLE@git-codecommit.us-east-1.amazonaws.com/v1/repos/a",
  "git@github.com:a/b.git#main:docker",
  "https://github.com/a/b.git?ref=main&subdir=c&checksum=0123",
  "https://x.example/?token=&signature-version=4&author=a",
  "https://x.example/a@b?c=d@e",
  "docker-image://ghcr.io/a/b:c@sha256:0123",
  "docker-image://node:20.1-alpine@sha256:0123",
  "https://git@github.com/a/b.git",
  "https://acme@dev.azure.com/acme/app/_git/app",
  "https://x.example/a.tgz?keyboard=de&encode=x&passenger=y#a/b@c",
  "./a?token/b",
])("%s holds none", (address) => {
  expect(withoutSecrets(address)).toBe(address);
});
