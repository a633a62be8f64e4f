// Only `reveal()` gives a secret away, and every form in which one can be printed is known.
import { format, inspect } from "node:util";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { encodedForms, printedForms } from "../../src/lib/encoded-forms.ts";
import { basicCredentials, Secret } from "../../src/lib/secret.ts";

const secret = new Secret("hush");

describe("a secret prints as ***", () => {
  test.each<[string, string]>([
    ["as a string", String(secret)],
    // eslint-disable-next-line @typescript-eslint/restrict-template-expressions -- the mistake that it guards against
    ["in a template", `${secret}`],
    // eslint-disable-next-line @typescript-eslint/restrict-plus-operands -- the same
    ["added to a text", "" + secret],
    ["joined in a list", [secret].join()],
    ["by util.inspect", inspect(secret)],
    ["by util.format %s", format("%s", secret)],
    ["by console.log's %o", format("%o", secret)],
  ])("%s", (_how, printed) => {
    expect(printed).toBe("***");
  });

  test("as JSON", () => {
    expect(JSON.stringify({ token: secret })).toBe('{"token":"***"}');
  });

  test("deep inside of something that is inspected with everything hidden", () => {
    const printed = inspect({ a: { b: [secret] } }, { depth: 9, showHidden: true });
    expect(printed).toContain("***");
    expect(printed).not.toContain("hush");
  });

  test("in an error that carries it", () => {
    expect(inspect(new Error("no", { cause: secret }))).not.toContain("hush");
  });
});

describe("a secret has no property that a loop, a copy or a reflection could find", () => {
  test.each<[string, unknown]>([
    ["its keys", Reflect.ownKeys(secret)],
    ["a copy", Object.entries(Object.assign({}, secret))],
  ])("%s", (_how, found) => {
    expect(found).toEqual([]);
  });
});

test("only reveal gives the secret away", () => {
  expect(secret.reveal()).toBe("hush");
});

describe("basic credentials are base64 of user:token in UTF-8", () => {
  test.each([
    ["a plain user name", "octocat", "b2N0b2NhdDpodXNo"],
    ["a user name beyond Latin-1", "Ольга☃", Buffer.from("Ольга☃:hush").toString("base64")],
  ])("%s", (_name, user, expected) => {
    expect(basicCredentials(user, secret).reveal()).toBe(expected);
  });
});

describe("the disguises of a token", () => {
  const shown = (token: string, user: string) =>
    encodedForms(new Secret(token), user).map((form) => form.reveal());
  const base64 = (text: string) => Buffer.from(text).toString("base64");

  test("are itself, its base64 and docker's base64, longest first", () => {
    expect(shown("hush", "octocat")).toEqual([base64("octocat:hush"), base64("hush"), "hush"]);
  });

  test("hide it in the base64 of any text that contains it, but for a letter at each end", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ unit: "binary-ascii", minLength: 12 }),
        fc.string(),
        (...texts) => {
          const [before, token, after] = texts.map((text) => text.replaceAll(/\s/g, "_"));
          for (const encoding of ["base64", "base64url"] as const) {
            const encoded = Buffer.from(`${before}${token}${after}`).toString(encoding);
            const plain = Buffer.from(encoded, encoding).indexOf(Buffer.from(`${token}`));
            const [first, last] = [plain, plain + Buffer.byteLength(`${token}`)].map((at) => (at * 8) / 6);
            const alone = encoded.slice(Math.ceil(first ?? 0), Math.floor(last ?? 0));
            expect(shown(`${token}`, "octocat").some((form) => alone === form)).toBe(true);
          }
        },
      ),
    );
  });

  test.each([
    ["a line end after it", "hush\n"],
    ["blanks around it", "  hush\t"],
    ["a Windows line end", "hush\r\n"],
  ])("hold the trimmed and the untrimmed forms of a token with %s", (_name, token) => {
    const both = ["hush", token].flatMap((form) => [form, base64(form), base64(`octocat:${form}`)]);
    expect(shown(token, "octocat")).toEqual(expect.arrayContaining(both));
  });

  test("hold docker's form under a user name beyond Latin-1", () => {
    expect(shown("hush", "Ольга")).toContain(base64("Ольга:hush"));
  });

  test("never come after a shorter form, which would leave the rest of them in the log", () => {
    const lengths = shown(" hush \n", "octocat").map((form) => form.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });

  test.each([
    ["an empty token", ""],
    ["a token of blanks", " \n\t"],
  ])("are none for %s: masking it would hide the whole log", (_name, token) => {
    expect(shown(token, "octocat")).toEqual([]);
  });
});

describe("a build's secret", () => {
  const forms = (value: string) => printedForms(new Secret(value)).map((form) => form.reveal());

  test("is hidden as it is, without the blanks around it, and in base64", () => {
    expect(forms(" s3cret ")).toEqual(
      expect.arrayContaining([" s3cret ", "s3cret", btoa(" s3cret "), btoa("s3cret")]),
    );
  });

  test("is hidden as a URL and JSON have it", () => {
    expect(forms('a "b"/c\\d')).toEqual(expect.arrayContaining(["a%20%22b%22%2Fc%5Cd", 'a \\"b\\"/c\\\\d']));
  });

  test("of several lines is hidden line by line, those that are too ordinary left out", () => {
    const key = "-----BEGIN KEY-----\nAAAABBBBCCCC\n{\n-----END KEY-----\n";
    expect(forms(key)).toEqual(expect.arrayContaining([key, "AAAABBBBCCCC", "-----END KEY-----"]));
    expect(forms(key)).not.toContain("{");
  });

  test("is hidden longest form first", () => {
    const lengths = forms("a longer one\nwith lines").map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });

  test("that is JSON is hidden text by text, and line by line, those that are too ordinary left out", () => {
    const key = "-----BEGIN KEY-----\nAAAABBBBCCCC\n";
    const account = { type: "user", private_key: key, nested: [{ "not this": "but this one" }], n: 12345678 };
    expect(forms(JSON.stringify(account, null, 2))).toEqual(
      expect.arrayContaining([key, "AAAABBBBCCCC", JSON.stringify(key).slice(1, -1), "but this one"]),
    );
    for (const ordinary of ["user", "not this", "private_key", "12345678"])
      expect(forms(JSON.stringify(account))).not.toContain(ordinary);
  });

  test("that is JSON in JSON, as `toJSON(secrets)` makes it, is hidden text by text", () => {
    const account = JSON.stringify({ password: "correct horse" });
    expect(forms(JSON.stringify({ ACCOUNT: account }))).toEqual(
      expect.arrayContaining([account, "correct horse", btoa("correct horse")]),
    );
  });

  test.each([
    ["is not JSON though it begins so", "{ not JSON, but long enough"],
    ["is JSON of numbers", "[12345678, 23456789]"],
  ])("that %s is hidden as it is", (_what, value) => {
    expect(forms(value)).toContain(value);
    expect(forms(value)).not.toContain("12345678");
  });

  test("whose JSON is nested deeper than a stack is hidden as it is", () => {
    const depth = 100_000;
    const json = `${"[".repeat(depth)}"deep inside"${"]".repeat(depth)}`;
    expect(forms(json)).toContain(json);
  });
});
