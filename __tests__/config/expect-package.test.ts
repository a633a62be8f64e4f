// The input `expect-package`: several words, one visibility among them, and only where GitHub keeps the package.
import { describe, expect, test } from "@jest/globals";
import { problems, request } from "./support/samples.ts";

describe("expect-package", () => {
  test.each([
    ["", []],
    ["public", ["public"]],
    ["linked\npublic", ["public", "linked"]],
    ["private, linked", ["private", "linked"]],
    ["  internal\r\n\tlinked\n\n", ["internal", "linked"]],
    ["public\npublic", ["public"]],
  ])("%j is %j", (text, expected) => {
    expect(request({ "expect-package": text }).expectPackage).toEqual(expected);
  });

  test.each([
    ["Public", /not one of the choices/],
    ["unlinked", /not one of the choices/],
    ["public\nprivate", /cannot be all of these at once/],
  ])("%j is a mistake", (text, flaw) => {
    expect(problems({ "expect-package": text })).toEqual([
      expect.objectContaining({ input: "expect-package", flaw: expect.stringMatching(flaw) }),
    ]);
  });

  test("is a mistake where the registry is not GitHub's", () => {
    const given = { "expect-package": "public", registry: "registry.example.com", token: "t" };
    expect(problems({ ...given, images: "registry.example.com/acme/app" })).toContainEqual(
      expect.objectContaining({
        input: "expect-package",
        flaw: "registry.example.com is not a registry of GitHub's",
      }),
    );
  });
});
