// What a release may be made of, and which tags follow it: `script/release` and `script/archive`, on real repositories.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

const scripts = join(import.meta.dirname, "..", "..", "script");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
  git("init", "--quiet", "--initial-branch=main");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function git(...args: string[]): string {
  const identity = ["-c", "user.name=Octo Cat", "-c", "user.email=octocat@example.com"];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  return execFileSync("git", [...identity, ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
    stdio: "pipe",
  }).trim();
}

/** What the version changes. */
const CHANGES = "- It is new.\n\n- So is this.";

/** A commit of that version with its changes, as `origin` has it on that branch; `main` when it is reviewed. */
function commit(version: string, branch = "main"): void {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ version }));
  const older = "## 1.2.3-rc.1\n\n- Older.\n";
  writeFileSync(join(folder, "CHANGELOG.md"), `# Changes\n\n## ${version}\n\n${CHANGES}\n\n${older}`);
  git("add", "--all");
  git("commit", "--quiet", "--allow-empty", "--message", version);
  git("update-ref", `refs/remotes/origin/${branch}`, "HEAD");
}

function run(script: string, ...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(join(scripts, script), args, {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, said: (stdout + stderr).trim() };
}

describe("a tag is released when", () => {
  test("it is the version of package.json, on a commit of main, light or annotated", () => {
    commit("1.2.3");
    git("tag", "v1.2.3");
    expect(run("release", "check", "v1.2.3")).toEqual({ status: 0, said: "" });
    commit("1.2.4");
    git("tag", "--annotate", "--message=1.2.4", "v1.2.4");
    expect(run("release", "check", "v1.2.4")).toEqual({ status: 0, said: "" });
  });

  test("its commit is on the branch of its own older line", () => {
    commit("1.2.4", "release/v1");
    git("tag", "v1.2.4");
    expect(run("release", "check", "v1.2.4").status).toBe(0);
  });
});

describe("a tag is not released when", () => {
  test.each<[string, string, string | undefined, RegExp]>([
    [
      "it is another version than package.json's",
      "v1.2.4",
      "main",
      /tag is v1\.2\.4, and package\.json says 1\.2\.3/,
    ],
    ["its commit is on no branch of ours", "v1.2.3", "feature", /neither on main nor on release\/v1/],
    [
      "its commit is on the branch of another line",
      "v1.2.3",
      "release/v2",
      /neither on main nor on release\/v1/,
    ],
  ])("%s", (...[, tag, branch, words]) => {
    commit("1.2.3", branch);
    git("tag", tag);
    const { status, said } = run("release", "check", tag);
    expect(said).toMatch(words);
    expect(status).toBe(1);
  });

  test("it is on another commit than the one at hand, or not there", () => {
    commit("1.2.3");
    expect(run("release", "check", "v1.2.3")).toEqual({ status: 1, said: "There is no tag v1.2.3 here." });
    git("tag", "v1.2.3");
    commit("1.2.3");
    expect(run("release", "check", "v1.2.3").said).toContain("not on the commit that is checked out");
  });

  test("the changelog says nothing of it", () => {
    commit("1.2.3");
    writeFileSync(join(folder, "CHANGELOG.md"), "# Changes\n\n## 1.2.30\n\n- Another one.\n");
    git("tag", "v1.2.3");
    expect(run("release", "check", "v1.2.3")).toEqual({
      status: 1,
      said: "CHANGELOG.md says nothing of 1.2.3: it needs a section `## 1.2.3`.",
    });
  });

  test.each(["1.2.3", "v1.2", "v1.2.3-rc.1", "v01.2.3", "v1.2.3;id", "v1", ""])("it is called %j", (tag) => {
    const { status, said } = run("release", "plan", tag);
    expect(said).toContain("A release is called vMAJOR.MINOR.PATCH");
    expect(status).toBe(1);
  });
});

describe("the major tag and the latest release", () => {
  test.each<[string, string, string[], string]>([
    ["follow the first release", "v1.0.0", [], "latest=true major=v1"],
    ["follow a higher version, by number and not by letter", "v1.10.0", ["v1.9.0"], "latest=true major=v1"],
    ["stay, for a patch of an older minor line", "v1.2.4", ["v1.2.3", "v1.3.0"], "latest=false"],
    ["part, for a patch of an older major line", "v1.9.1", ["v1.9.0", "v2.0.0"], "latest=false major=v1"],
    [
      "follow past what is no release",
      "v1.0.1",
      ["v1", "v1.0.2-rc.1", "v1.x", "very-new"],
      "latest=true major=v1",
    ],
    ["of 1 say nothing of 10", "v1.0.1", ["v10.0.0"], "latest=false major=v1"],
  ])("%s", (...[, tag, others, told]) => {
    commit("0.0.0");
    for (const name of [...others, tag]) git("tag", name);
    expect(run("release", "plan", tag)).toEqual({ status: 0, said: told.replaceAll(" ", "\n") });
  });
});

test("the notes of a release are the changelog's section of that version alone", () => {
  commit("1.2.3");
  expect(run("release", "notes", "v1.2.3")).toEqual({ status: 0, said: CHANGES });
});

test("what npm publishes is the command with a README whose links lead to the repository", () => {
  const root = join(scripts, "..");
  const published = join(folder, "package");
  const made = spawnSync(join(scripts, "package"), [published], { cwd: root, encoding: "utf8" });
  expect(made).toMatchObject({ status: 0, stderr: "" });
  const packed = execFileSync("npm", ["pack", "--json", "--dry-run"], { cwd: published, encoding: "utf8" });
  const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }];
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["LICENSE", "README.md", "index.js", "licenses.txt", "package.json"]),
  );
  const links = readFileSync(join(published, "README.md"), "utf8").match(/\]\([^)]+\)/g) ?? [];
  expect(links.length).toBeGreaterThan(1);
  expect(links.filter((link) => !/^\]\((?:https:\/\/|#)/.test(link))).toEqual([]);
});

describe("an archive is the same bytes whoever packs it, and holds", () => {
  const OTHERS = ["dist/index.js", "docs/a.md", "src/a.ts", "__tests__/a.test.ts"];
  const RUN = ["LICENSE", "README.md", "SECURITY.md", "action.yml", "dist/index.js", "docs/a.md"];
  const ALL = [
    ...RUN,
    ".gitattributes",
    "CHANGELOG.md",
    "package.json",
    "secret",
    "src/a.ts",
    "__tests__/a.test.ts",
  ];

  test.each([
    ["surepush-v1.2.3.tar", "what is run and its papers alone", RUN],
    ["surepush-v1.2.3-source.tar", "every file, those too that GitHub's archive leaves out", ALL],
  ])("(%s) %s", (archive, _what, expected) => {
    for (const name of ["action.yml", "LICENSE", "README.md", "SECURITY.md", "secret"])
      writeFileSync(join(folder, name), name);
    for (const name of OTHERS) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), name);
    }
    writeFileSync(join(folder, ".gitattributes"), "/src export-ignore\n/__tests__ export-ignore\n");
    commit("1.2.3");
    const [first = "", second = ""] = ["a", "b"].map((name) => {
      mkdirSync(join(folder, name));
      // Who packs it later, or has another mask of rights, has files of other times and rights.
      if (name === "b") execFileSync("touch", ["--date=2001-01-01", "LICENSE"], { cwd: folder });
      if (name === "b") chmodSync(join(folder, "README.md"), 0o664);
      expect(run("archive", "v1.2.3", join(folder, name))).toEqual({ status: 0, said: "" });
      return join(folder, name, archive);
    });
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
    const files = execFileSync("tar", ["--list", "--file", first], { encoding: "utf8" }).split("\n");
    expect(files.filter((name) => /[^/]$/.test(name)).toSorted()).toEqual(
      expected.map((name) => `surepush-v1.2.3/${name}`).toSorted(),
    );
  });
});

test("what a job downloads holds all that it runs, and is at most 1.3 MB", () => {
  const root = join(scripts, "..");
  const head = execFileSync("git", ["archive", "--format=tar", "HEAD"], { cwd: root, maxBuffer: 100e6 });
  const names = execFileSync("tar", ["--list"], { input: head, encoding: "utf8" }).split("\n");
  const run = execFileSync("git", ["ls-files", "action.yml", "dist"], { cwd: root, encoding: "utf8" });
  expect(names).toEqual(expect.arrayContaining(run.trim().split("\n")));
  expect(gzipSync(head).length).toBeLessThanOrEqual(1_300_000);
});
