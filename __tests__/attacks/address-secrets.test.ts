// Attack: a password stands in the address of a context in a way that docker, git or a server reads and a filter does not.
import { describe, expect, test } from "@jest/globals";
import { SecretRegistry } from "../../src/lib/secret-registry.ts";
import { problems } from "../config/support/samples.ts";

const SECRET = "hunter2hunter2";
const REST = `${SECRET}xxxxxxxxxxxx`;

const ADDRESSES = [
  ...["user:§@host:x.git", "https:/user:§@host/x", "//user:§@host/x", "https://user:§/x@host/x.git"],
  ...["https://user:§?x@host/x.git", "https://user:§#x@host/x.git", "https:user:§@host/x"],
  ...["https://§@host/x.git", "https://§:@host/x.git", "https://§:x-oauth-basic@host/x.git"],
  ...["http://§@host/x.git", "git+https://§@host/x.git"],
  ...["https://user:§@sha256:443/x", "https://mailto:§@host/x"],
  ...["accesstoken", "ACCESSTOKEN", "privatetoken", "key", "pass", "pat", "passphrase", "credential"].map(
    (name) => `https://host/x.tgz?a=b&${name}=§`,
  ),
  ...["credentials", "authorization", "code", "token[]", "tok%65n", "tok%2565n", "Sig", "X-Api-Key"].map(
    (name) => `https://host/x.tgz?${name}=§`,
  ),
  ...["https://host/x.tgz;token=§", "https://host/x;token=§/y.tgz", "https://host/x.git#main?token=§"],
  ...["https://host/x?u=https://u:§@h/", "https://host/x?u=https%3A%2F%2Fu%3A§%40h%2F"],
  ...["https://host/x?u=https%253A%252F%252Fu%253A§%2540h", "https://host/https://u:§@h/x.tgz"],
].map((address) => address.replace("§", SECRET));

const TOKENS = ["glpat-", "gldt-", "npm_", "pypi-", "dckr_pat_", "hf_"].flatMap((begin) =>
  [`https://host/${begin}§/x.git`, `https://host/x.tgz?t=${begin}§`].map((address) =>
    address.replace("§", `${REST}${SECRET}`),
  ),
);

describe.each([...ADDRESSES, ...TOKENS])("%s", (address) => {
  test.each<["context" | "build-contexts", string]>([
    ["context", address],
    ["build-contexts", `more=${address}`],
  ])("as %s is refused with the secret that does the same, and not repeated", (input, text) => {
    const found = problems({ [input]: text });
    expect(found.map(({ input: name }) => name)).toContain(input);
    expect(found.map(({ allowed }) => allowed).join()).toContain("GIT_AUTH_TOKEN");
    expect(JSON.stringify(found)).not.toContain(SECRET);
  });

  test("is masked before anything is printed", () => {
    const secrets = new SecretRegistry();
    secrets.addCredentialsIn(`more=${address}\n${address}`);
    expect(secrets.redact(`docker said: ${address}`)).not.toContain(SECRET);
  });
});
