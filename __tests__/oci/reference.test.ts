// The grammar of image references, as the OCI distribution specification has it.
import { describe, expect, test } from "@jest/globals";
import {
  ownerOf,
  packageOf,
  parseDigest,
  parseImage,
  formatImage,
  formatReference,
  findTagProblem,
} from "../../src/oci/reference.ts";

describe("an image is read", () => {
  test.each<[string, string, boolean]>([
    ["ghcr.io/octo/app", "octo/app", false],
    ["ghcr.io/octo/app/worker/x", "octo/app/worker/x", false],
    ["ghcr.io/Octo/App", "octo/app", true],
    ["GHCR.IO/octo/app", "octo/app", false],
    ["ghcr.io/o/a.b_c__d-e--f", "o/a.b_c__d-e--f", false],
    ["ghcr.io/0/1", "0/1", false],
  ])("%s", (text, path, lowered) => {
    expect(parseImage(text, "ghcr.io")).toEqual({ kind: "image", image: { host: "ghcr.io", path }, lowered });
  });

  test("with a port in its registry", () => {
    expect(parseImage("localhost:5000/octo/app", "localhost:5000")).toMatchObject({
      image: { host: "localhost:5000", path: "octo/app" },
    });
  });
});

describe("an image is refused for", () => {
  test.each<[string, string, RegExp]>([
    ["a tag inside", "ghcr.io/octo/app:1.0", /contains a tag/],
    ["an empty tag", "ghcr.io/octo/app:", /contains a tag/],
    ["a digest inside", `ghcr.io/octo/app@sha256:${"a".repeat(64)}`, /contains a digest/],
    ["a tag and a digest", "ghcr.io/octo/app:1@sha256:0", /contains a digest/],
    ["being a URL", "https://ghcr.io/octo/app", /URL/],
    ["naming no registry", "octo/app", /not name a registry/],
    ["being empty", "", /not name a registry/],
    ["a look-alike registry", "ghrc.io/octo/app", /looks like ghcr\.io/],
    ["another registry", "docker.io/octo/app", /not on the registry ghcr\.io/],
    ["a port that the registry has not", "ghcr.io:444/octo/app", /not on the registry ghcr\.io/],
    ["a name without an owner", "ghcr.io/app", /no OWNER\/NAME|begins with|contains "/],
    ["no name at all", "ghcr.io", /no OWNER\/NAME|begins with|contains "/],
    ["a slash at its end", "ghcr.io/octo/app/", /no OWNER\/NAME|begins with|contains "/],
    ["two slashes", "ghcr.io/octo//app", /no OWNER\/NAME|begins with|contains "/],
    ["a leading hyphen", "ghcr.io/octo/-app", /no OWNER\/NAME|begins with|contains "/],
    ["three underscores", "ghcr.io/octo/a___b", /no OWNER\/NAME|begins with|contains "/],
    ["two dots", "ghcr.io/octo/a..b", /no OWNER\/NAME|begins with|contains "/],
    ["a step upwards", "ghcr.io/octo/../app", /no OWNER\/NAME|begins with|contains "/],
    ["a blank", "ghcr.io/octo/a b", /no OWNER\/NAME|begins with|contains "/],
    ["a percent sign", "ghcr.io/octo/a%2fb", /no OWNER\/NAME|begins with|contains "/],
    ["a letter beyond ASCII", "ghcr.io/octo/ä", /no OWNER\/NAME|begins with|contains "/],
    ["a line end", "ghcr.io/octo/app\n", /no OWNER\/NAME|begins with|contains "/],
  ])("%s", (_name, text, flaw) => {
    expect(parseImage(text, "ghcr.io")).toEqual({ kind: "flaw", flaw: expect.stringMatching(flaw) });
  });
});

describe("a tag", () => {
  test.each(["latest", "v1.2.3", "_x", "0", "A-b.c_d", "a".repeat(128)])("may be %s", (tag) => {
    expect(findTagProblem(tag)).toBeUndefined();
  });

  test.each([
    [".x", 'begins with "."'],
    ["-x", 'begins with "-"'],
    ["a b", 'contains " "'],
    ["a/b", 'contains "/"'],
    ["a:b", 'contains ":"'],
    ["ä", 'contains "ä"'],
    ["", "is empty"],
    ["v1\n", 'contains "\\n"'],
    ["v1+build", 'contains "+"'],
    ["${x}", 'contains "$"'],
  ])("may not be %j, and the character is named", (tag, flaw) => {
    expect(findTagProblem(tag)).toContain(flaw);
  });

  test("may not have 129 characters", () => {
    expect(findTagProblem("a".repeat(129))).toMatch(/more than 128/);
  });
});

describe("a digest", () => {
  const hex = "0123456789abcdef".repeat(4);
  test("is sha256 and 64 small hex digits", () => {
    expect(parseDigest(`sha256:${hex}`)).toBe(`sha256:${hex}`);
  });

  test.each([
    hex,
    `sha256:${hex}0`,
    `sha256:${hex.slice(1)}`,
    `sha512:${hex}`,
    `SHA256:${hex}`,
    ` sha256:${hex}`,
  ])("is not %j", (text) => {
    expect(parseDigest(text)).toBeUndefined();
  });

  test("is not in capitals, nor followed by a line end", () => {
    expect(parseDigest(`sha256:${hex.toUpperCase()}`)).toBeUndefined();
    expect(parseDigest(`sha256:${hex}\n`)).toBeUndefined();
  });
});

test("an image prints with and without its tag, and knows its owner and its package", () => {
  const image = { host: "ghcr.io", path: "octo/app/worker" };
  expect(formatImage(image)).toBe("ghcr.io/octo/app/worker");
  expect(formatReference(image, "V1")).toBe("ghcr.io/octo/app/worker:V1");
  expect(ownerOf(image)).toBe("octo");
  expect(packageOf(image)).toBe("app/worker");
});
