// Words and `--tag` on a command line: a tag that is empty, a word that is meant as a command, and docker's local names.
import { describe, expect, test } from "@jest/globals";
import { parseCommandLine } from "../../src/cli/args.ts";

const parse = (...args: string[]) => {
  const line = parseCommandLine(args);
  switch (line.kind) {
    case "command":
      return { words: line.words, tags: line.inputs.tags };
    case "unusable":
      return line.flaw;
    case "help":
    case "version":
    case "explain":
    case "init":
    case "migrate":
      return line.kind;
  }
};

describe("an empty tag, which a variable that is not set leaves, is refused:", () => {
  const refusal = "The tag is empty. Is the variable set? Leave the tag out to push the branch's name.";
  test.each<[string[]]>([
    [[""]],
    [[" "]],
    [["push", ""]],
    [["v1", ""]],
    [["", "--dry-run"]],
    [["--tag="]],
    [["--tag", ""]],
    [["-t", ""]],
    [["--tags", " "]],
  ])("%j", (args) => {
    expect(parse(...args)).toBe(refusal);
  });

  test("and of a pull", () => {
    expect(parse("pull", "")).toBe(
      "The tag is empty. Is the variable set? Leave the tag out to pull `latest`.",
    );
  });
});

describe("a first word that other programs have as a command", () => {
  const words = [
    ...["build", "deploy", "doctor", "images", "list", "logout", "ls"],
    ...["publish", "run", "status", "tags", "test", "update"],
  ];
  test.each(words)("%s is refused, and is a tag by --tag or behind push", (word) => {
    expect(parse(word)).toContain(`There is no command \`${word}\`: `);
    expect(parse(word)).toContain(`To push a tag of that name, type \`surepush --tag ${word}\`.`);
    expect(parse("--tag", word)).toEqual({ words: [], tags: word });
    expect(parse("push", word)).toEqual({ words: [word], tags: "" });
  });

  test("says what does here what is meant", () => {
    expect(parse("build", ".")).toBe(
      "There is no command `build`: `surepush` alone builds and pushes. To push a tag of that name, type `surepush --tag build`.",
    );
  });

  test.each(["latest", "nightly", "main", "prod", "testing", "edge", "dev"])("%s is a tag", (word) => {
    expect(parse(word)).toEqual({ words: [word], tags: "" });
  });
});

describe("a name and a tag without a registry, as in `docker build -t hello:v1`, is", () => {
  test("refused as -t", () => {
    expect(parse("-t", "hello:v1", ".")).toBe(
      "Here `-t` is the tag alone, `-t v1`, or all of it, `-t ghcr.io/OWNER/hello:v1`, and not `hello:v1`.",
    );
  });

  test("refused as a word", () => {
    expect(parse("hello:v1")).toBe(
      "Here a word is the tag alone, `v1`, or all of it, `ghcr.io/OWNER/hello:v1`, and not `hello:v1`.",
    );
  });

  test.each<[string[]]>([[["--load"]], [["--push", "false"]], [["--outputs", "type=docker"]]])(
    "taken where nothing is pushed: %j",
    (args) => {
      expect(parse("-t", "hello:v1", ...args)).toEqual({ words: [], tags: "hello:v1" });
    },
  );

  test("taken with its registry", () => {
    expect(parse("-t", "ghcr.io/a/hello:v1")).toEqual({ words: [], tags: "ghcr.io/a/hello:v1" });
  });
});
