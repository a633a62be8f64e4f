// One registry knows all secrets of a run: listeners learn each form once, and prose is redacted by all of them.
import { describe, expect, test } from "@jest/globals";
import { SecretRegistry } from "../../src/lib/secret-registry.ts";
import { Secret } from "../../src/lib/secret.ts";

function registryOf(...values: string[]): SecretRegistry {
  const secrets = new SecretRegistry();
  for (const value of values) secrets.add(new Secret(value));
  return secrets;
}

describe("prose", () => {
  test.each([
    ["holds no secret", "say hush", "say ***"],
    ["holds none where one stands in another", "hush-hush!", "***!"],
    ["keeps what a secret of two letters happens to stand in", "exit 1", "exit 1"],
    ["holds no secret that what is not seen stands in", "hu\u200bsh", "***"],
    ["keeps what is not seen where no secret stands", "a\u200bb", "a\u200bb"],
  ])("%s", (_what, text, expected) => {
    expect(registryOf("hush", "hush-hush", "it").redact(text)).toBe(expected);
  });

  test("is redacted by a secret that was added after the first was redacted", () => {
    const secrets = registryOf("one");
    expect(secrets.redact("one two")).toBe("*** two");
    secrets.add(new Secret("two"));
    expect(secrets.redact("one two")).toBe("*** ***");
  });

  test.each<[what: string, add: (secrets: SecretRegistry) => void, told: { text: string; expected: string }]>(
    [
      [
        "a token, alone and with its user name",
        (secrets) => {
          secrets.addToken(new Secret("hush, hush"), "octocat");
        },
        { text: `hush%2C%20hush ${btoa("octocat:hush, hush")}`, expected: "*** ***" },
      ],
      [
        "a build's secret",
        (secrets) => {
          secrets.addBuildSecret(new Secret('{"password": "correct horse"}'));
        },
        { text: `correct horse ${btoa("correct horse")}`, expected: "*** ***" },
      ],
      [
        "a password in an address",
        (secrets) => {
          secrets.addCredentialsIn("https://octocat:correct-horse@example.com");
        },
        { text: "correct-horse", expected: "***" },
      ],
      [
        "nothing for a secret of blanks",
        (secrets) => {
          secrets.addToken(new Secret("   "), "octocat");
          secrets.addBuildSecret(new Secret("   "));
          secrets.add(new Secret("   "));
        },
        { text: "a   b", expected: "a   b" },
      ],
    ],
  )("hides %s", (_what, add, { text, expected }) => {
    const secrets = new SecretRegistry();
    add(secrets);
    expect(secrets.redact(text)).toBe(expected);
  });
});

test("what a program reads loses a secret only where it is longer than a word", () => {
  const secrets = registryOf("packages", "0123456789abcdef");
  expect(secrets.redactLongForms("packages/0123456789abcdef")).toBe("packages/***");
});

test("a listener is called with each form once, those of before and those to come, the shortest ones, too", () => {
  const secrets = registryOf("one");
  const heard: string[] = [];
  secrets.onForm((form) => heard.push(form.reveal()));
  for (const value of ["one", "2", "two"]) secrets.add(new Secret(value));
  expect(heard).toEqual(["one", "2", "two"]);
});
