// Stories of `surepush init`: the built command in a clone, and what it left there.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { folderWith } from "../support/folder.ts";

const CLI = join(import.meta.dirname, "..", "..", "dist", "cli", "index.js");
const WORKFLOW = ".github/workflows/image.yml";
let folder: ReturnType<typeof folderWith>;

function git(...args: string[]): void {
  const { status, stderr } = spawnSync("git", ["-C", folder.path, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

function init(args: readonly string[], from = ".") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "init", ...args], {
    cwd: join(folder.path, from),
    encoding: "utf8",
    env: { PATH: process.env.PATH, GIT_CEILING_DIRECTORIES: join(folder.path, "..") },
  });
  return { status, stdout, stderr };
}

const written = (): string => readFileSync(join(folder.path, WORKFLOW), "utf8");

beforeEach(() => {
  folder = folderWith({ Dockerfile: "FROM scratch\n" });
  git("init", "--quiet", "--initial-branch", "trunk");
  git("remote", "add", "origin", "git@github.com:Octo-Org/App.git");
});
afterEach(() => {
  folder[Symbol.dispose]();
});

test("without an answer it shows the workflow, and writes nothing", () => {
  const { status, stdout, stderr } = init([]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^name: image\n[^]*uses: F1bonacci66\/surepush@v1\n$/);
  expect(stderr).toContain("Nothing was written: `surepush init --yes` writes it.");
  expect(existsSync(join(folder.path, WORKFLOW))).toBe(false);
});

test("--yes writes what it shows, from any folder of the clone", () => {
  mkdirSync(join(folder.path, "src"));
  const { status, stdout, stderr } = init(["--yes"], "src");
  expect(status).toBe(0);
  expect(written()).toBe(stdout);
  expect(stderr).toContain(`git add ${WORKFLOW}`);
  // The workflow would fail with it as it is.
  expect(stderr.indexOf("is not released yet")).toBeLessThan(stderr.indexOf("git add"));
});

test("the branch that is checked out starts it, where git names no default and there is no `main` or `master`", () => {
  expect(init([]).stdout).toContain("    branches: [trunk]\n");
});

test("a file that is there stays, unless --force says otherwise; the same file is fine", () => {
  init(["--yes"]);
  expect(init(["--yes"])).toMatchObject({
    status: 0,
    stderr: expect.stringContaining("says the same") as unknown,
  });
  writeFileSync(join(folder.path, WORKFLOW), "mine\n");
  const refused = init(["--yes"]);
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining("--force") as unknown });
  expect(written()).toBe("mine\n");
  expect(init(["--yes", "--force"]).status).toBe(0);
  expect(written()).toContain("surepush@v1");
});

describe("where another workflow pushes an image already", () => {
  const push = (step: string): void => {
    mkdirSync(join(folder.path, ".github", "workflows"), { recursive: true });
    const text = `on: push\njobs:\n  cd:\n    runs-on: x\n    steps:\n      ${step}\n`;
    writeFileSync(join(folder.path, ".github", "workflows", "cd.yml"), text);
  };

  test("--yes writes nothing, and says which line and how to change that one; --force writes", () => {
    push("- run: docker push ghcr.io/octo-org/app");
    const { status, stderr } = init(["--yes"]);
    expect(status).toBe(1);
    expect(stderr).toContain(
      "Nothing was written: cd.yml already pushes an image (line 6). To change that one, type `surepush migrate .github/workflows/cd.yml`.",
    );
    expect(existsSync(join(folder.path, WORKFLOW))).toBe(false);
    expect(init(["--yes", "--force"]).status).toBe(0);
    expect(written()).toContain("surepush@v1");
  });

  test("one that only builds is no reason", () => {
    push("- run: docker build .");
    expect(init(["--yes"]).status).toBe(0);
  });
});

describe("a stranger's clone", () => {
  test("whose .github is a link is not written through it", () => {
    const elsewhere = join(folder.path, "elsewhere");
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, join(folder.path, ".github"));
    expect(init(["--yes", "--force"])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(".github is a link") as unknown,
    });
    expect(existsSync(join(elsewhere, "workflows"))).toBe(false);
  });

  test("starts no program of its own, and has no file outside read", () => {
    git("config", "core.fsmonitor", "touch STARTED");
    rmSync(join(folder.path, "Dockerfile"));
    writeFileSync(join(folder.path, "..", "outside-of-the-clone"), "RUN --mount=type=secret,id=LEAKED x\n");
    symlinkSync("../outside-of-the-clone", join(folder.path, "Dockerfile"));
    const { status, stdout } = init([]);
    rmSync(join(folder.path, "..", "outside-of-the-clone"));
    expect(status).toBe(0);
    expect(stdout).not.toContain("LEAKED");
    expect(existsSync(join(folder.path, "STARTED"))).toBe(false);
  });
});

test.each([
  [
    "no Dockerfile",
    () => {
      rmSync(join(folder.path, "Dockerfile"));
    },
    /There is no Dockerfile in /,
  ],
  [
    "no clone",
    () => {
      rmSync(join(folder.path, ".git"), { recursive: true });
    },
    /there is no git repository here/,
  ],
])("%s is said, and nothing is shown", (_what, spoil, words) => {
  spoil();
  const { status, stdout, stderr } = init(["--yes"]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(words);
});

test("a word that it does not take is refused, with the help", () => {
  const { status, stderr } = init(["image.yml"]);
  expect(status).toBe(2);
  expect(stderr).toContain("surepush init [--yes] [--force]");
});
