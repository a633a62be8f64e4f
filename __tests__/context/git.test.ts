// What git says of a real clone, and nothing where there is none.
import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { commitTimeInClone, headOfClone } from "../../src/context/git.ts";
import { folderWith, type Folder } from "../support/folder.ts";

let folder: Folder;
let environment: NodeJS.ProcessEnv;
beforeEach(() => {
  folder = folderWith({ file: "" });
  environment = {
    ...process.env,
    GIT_DIR: `${folder.path}/.git`,
    GIT_WORK_TREE: folder.path,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_COMMITTER_DATE: "2026-03-04T06:06:07+01:00",
  };
});
afterEach(() => {
  folder[Symbol.dispose]();
});

function git(...args: string[]): string {
  const who = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=trunk"];
  return execFileSync("git", [...who, ...args], { env: environment, encoding: "utf8", stdio: "pipe" }).trim();
}

/** A clone with one commit. */
function commit(): string {
  git("init", "--quiet");
  git("add", "file");
  git("commit", "--quiet", "--message=one");
  return git("rev-parse", "HEAD");
}

test("a commit's time is when it was committed", async () => {
  const sha = commit();
  expect(await commitTimeInClone(environment, sha)).toEqual(new Date("2026-03-04T05:06:07Z"));
});

test.each([
  ["a commit that is not there", "f".repeat(40)],
  ["what only looks like an option", "--output=x"],
])("a commit has no time when it is %s", async (_name, sha) => {
  commit();
  expect(await commitTimeInClone(environment, sha)).toBeUndefined();
});

describe("what is checked out is", () => {
  test.each<[string, () => void, string | undefined]>([
    ["a branch", () => undefined, "refs/heads/trunk"],
    [
      "a git tag, by its commit",
      () => {
        git("tag", "v1");
        git("checkout", "--quiet", "--detach");
      },
      "refs/tags/v1",
    ],
    [
      "a pull request, as actions/checkout leaves it",
      () => {
        git("update-ref", "refs/remotes/pull/7/merge", "HEAD");
        git("checkout", "--quiet", "--detach");
        git("branch", "--quiet", "-D", "trunk");
      },
      "refs/pull/7/merge",
    ],
    [
      "a remote's branch",
      () => {
        git("update-ref", "refs/remotes/origin/feat/x", "HEAD");
        git("checkout", "--quiet", "--detach");
        git("branch", "--quiet", "-D", "trunk");
      },
      "refs/heads/feat/x",
    ],
    [
      "a commit that nobody knows by name",
      () => {
        git("checkout", "--quiet", "--detach");
        git("branch", "--quiet", "-D", "trunk");
      },
      undefined,
    ],
  ])("%s", async (_name, arrange, ref) => {
    const sha = commit();
    arrange();
    expect(await headOfClone(environment)).toEqual({ ref, sha });
  });

  test("nothing where there is no clone, or no git", async () => {
    expect(await headOfClone(environment)).toBeUndefined();
    commit();
    expect(await headOfClone({ ...environment, PATH: "/nowhere" })).toBeUndefined();
  });
});
