// Stories of `surepush migrate`: the built command on a file, and git on what it prints.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderWith } from "../support/folder.ts";
import { workflowOf } from "../cli/migrate/support/migrated.ts";

const CLI = join(import.meta.dirname, "..", "..", "dist", "cli", "index.js");
const PATH = ".github/workflows/image.yml";
const BUILD = "- uses: docker/build-push-action@v6\n  with:\n    push: true\n    tags: a/b:1\n";
const OTHERS = Array.from({ length: 12 }, (_, at) => `- run: echo ${at}\n`).join("");

function migrate(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "migrate", ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });
  return { status, stdout, stderr };
}

describe("git applies the patch to", () => {
  const two = OTHERS + BUILD + OTHERS + BUILD + OTHERS;
  test.each([
    ["a file with changes far apart", workflowOf(two, "push")],
    ["one that changes in its last line", workflowOf(OTHERS + BUILD, "push")],
    ["one whose last line does not end", workflowOf(OTHERS + BUILD, "push").trimEnd()],
    ["one that Windows wrote", workflowOf(OTHERS + BUILD, "push").replaceAll("\n", "\r\n")],
    ["one with empty lines at its end", `${workflowOf(BUILD, "push")}\n\n`],
    [
      "one in which a step goes",
      workflowOf(`- uses: docker/setup-buildx-action@v3\n${OTHERS}${BUILD}`, "push"),
    ],
  ])("%s", (_what, text) => {
    using folder = folderWith({ [PATH]: text });
    const { status, stdout, stderr } = migrate(folder.path, PATH);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^\.github\/workflows\/image\.yml: Look at what differs, and try it with `dry-run: true` first/m,
    );
    const applied = spawnSync("git", ["apply", "-"], { cwd: folder.path, input: stdout, encoding: "utf8" });
    expect(applied).toMatchObject({ status: 0, stderr: "" });
    const after = readFileSync(join(folder.path, PATH), "utf8");
    const hasBareLineFeed = (whole: string) => /(?<!\r)\n/.test(whole);
    expect(hasBareLineFeed(after)).toBe(hasBareLineFeed(text));
    expect(after).not.toMatch(/docker\/(?:build-push|setup-buildx)/);
    expect(after.match(/surepush@v1/g)).toHaveLength(text === workflowOf(two, "push") ? 2 : 1);
    const kept = (whole: string) => whole.split("\n").filter((line) => line.includes("echo"));
    expect(kept(after)).toEqual(kept(text));
  });
});

test("the patch names the file from the repository's top, wherever it is called", () => {
  using folder = folderWith({ [PATH]: workflowOf(BUILD, "push") });
  expect(migrate(join(folder.path, ".github"), "workflows/image.yml").stdout).toMatch(
    /^--- a\/\.github\/workflows\/image\.yml\n\+\+\+ b\/\.github\/workflows\/image\.yml\n@@ /,
  );
});

test.each([
  ["a file that is not there", ["none.yml"], 2, /^none\.yml cannot be read: there is no such file/],
  ["a folder", ["."], 2, /^\. cannot be read: it is no file/],
  ["no YAML", ["broken.yml"], 2, /^broken\.yml cannot be read: /],
  ["no workflow", ["other.yml"], 2, /^other\.yml cannot be read: it has no `jobs:`/],
  ["nothing of docker's", ["plain.yml"], 3, /^plain\.yml has no step that uses docker\/build-push-action\./],
  ["two files", ["plain.yml", "other.yml"], 2, /^Give one workflow, not 2: plain\.yml other\.yml/],
])("%s is refused or passed over", (...[, args, exitCode, words]) => {
  using folder = folderWith({
    "broken.yml": "jobs: [",
    "other.yml": "a: 1\n",
    "plain.yml": workflowOf("- run: echo\n"),
  });
  const { status, stdout, stderr } = migrate(folder.path, ...args);
  expect({ status, stdout }).toEqual({ status: exitCode, stdout: "" });
  expect(stderr).toMatch(words);
});

test("a workflow without docker's action says what is there, and where to read on", () => {
  using folder = folderWith({ "cd.yml": workflowOf("- run: docker push a/b:1\n") });
  const { status, stderr } = migrate(folder.path, "cd.yml");
  expect(status).toBe(3);
  expect(stderr).toBe(
    `cd.yml has no step that uses docker/build-push-action.
cd.yml:6: It pushes with \`run: docker push a/b:1\`: by hand.
What moves over, and how: https://github.com/F1bonacci66/surepush/blob/main/docs/migration.md
`,
  );
});

test("a short text that would become a long one by aliases is refused at once", () => {
  const bomb = [
    "a: &a [x,x,x,x,x,x,x,x,x]",
    ..."bcdefghi"
      .split("")
      .map((name, at) => `${name}: &${name} [${`*${"abcdefghi"[at] ?? ""},`.repeat(9)}]`),
  ];
  using folder = folderWith({ "bomb.yml": `${bomb.join("\n")}\njobs:\n  x: *i\n` });
  expect(migrate(folder.path, "bomb.yml")).toMatchObject({ status: 3, stdout: "" });
});
