// A stranger's repository, by real git: nothing in it is started, and nothing of ours is told to it.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { withGuardedGit } from "../../src/context/child-environment.ts";
import { commitTimeInClone, findCloneRefusal, headOfClone, readClone } from "../../src/context/git.ts";
import { folderWith, type Folder } from "../support/folder.ts";

const MISSING = "1".repeat(40);
const start = process.cwd();
let folder: Folder;
/** Where the stranger's repository is; git is started there whatever the working folder is. */
let cwd: string;
/** Written by whatever of the clone was started. */
let trace: string;
let environment: NodeJS.ProcessEnv;

beforeEach(() => {
  folder = folderWith({ "clone/file": "text" });
  trace = join(folder.path, "started");
  environment = {
    ...process.env,
    HOME: folder.path,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CEILING_DIRECTORIES: folder.path,
  };
  cwd = join(folder.path, "clone");
  process.chdir(cwd);
});
afterEach(() => {
  process.chdir(start);
  folder[Symbol.dispose]();
});

function git(...args: string[]): string {
  const who = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=trunk"];
  const options = { cwd, env: environment, encoding: "utf8", stdio: "pipe" } as const;
  return execFileSync("git", [...who, ...args], options).trim();
}

/** A clone whose missing commits git would fetch from a remote, by a program that the clone names. */
function clone(...options: string[]): void {
  git("init", "--quiet", ...options, ".");
  git("config", "core.repositoryFormatVersion", "1");
  git("config", "extensions.partialClone", "origin");
  git("config", "remote.origin.url", folder.path);
  git("config", "remote.origin.promisor", "true");
  git("config", "remote.origin.uploadpack", program("upload"));
}

/** A program that leaves a trace. */
function program(name: string): string {
  const file = join(folder.path, name);
  writeFileSync(file, `#!/bin/sh\necho ${name} >> '${trace}'\nexit 1\n`);
  chmodSync(file, 0o755);
  return file;
}

const started = () => (existsSync(trace) ? readFileSync(trace, "utf8") : "nothing");

test("the trap works: git alone starts the program that a partial clone names", () => {
  clone();
  expect(() => git("show", "--no-patch", "--format=%cI", MISSING, "--")).toThrow();
  expect(started()).toContain("upload");
});

describe("a partial clone starts no program", () => {
  test("when a commit is asked for", async () => {
    clone();
    expect(await commitTimeInClone(environment, MISSING)).toBeUndefined();
    expect(started()).toBe("nothing");
  });

  test("when HEAD names a commit that is not there", async () => {
    clone();
    writeFileSync(".git/HEAD", `${MISSING}\n`);
    writeFileSync(".git/packed-refs", `${"2".repeat(40)} refs/tags/v1\n`);
    await headOfClone(environment);
    await readClone(environment);
    expect(started()).toBe("nothing");
  });
});

test("a signed commit starts no gpg that the clone names", async () => {
  clone();
  git("add", "file");
  git("commit", "--quiet", "--message=one");
  const unsigned = git("cat-file", "commit", "HEAD");
  const signed = unsigned.replace(
    /\n\n/,
    "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n",
  );
  const sha = execFileSync("git", ["hash-object", "-t", "commit", "-w", "--stdin"], {
    cwd,
    env: environment,
    input: `${signed}\n`,
    encoding: "utf8",
  }).trim();
  git("update-ref", "refs/heads/trunk", sha);
  git("config", "log.showSignature", "true");
  git("config", "gpg.program", program("gpg"));
  expect(await commitTimeInClone(environment, sha)).toBeInstanceOf(Date);
  expect(started()).toBe("nothing");
  // What buildx asks for the provenance. Source: docker/buildx, `util/gitutil`, FullCommit.
  execFileSync("git", ["show", "--format=%H", "HEAD", "--quiet", "--"], { env: withGuardedGit(environment) });
  expect(started()).toBe("nothing");
});

test("a bare repository that is only a folder is no clone", async () => {
  clone("--bare");
  git(
    "update-ref",
    "HEAD",
    git("commit-tree", git("hash-object", "-t", "tree", "-w", "/dev/null"), "-m", "x"),
  );
  expect(await headOfClone(environment)).toBeUndefined();
  expect(await readClone(environment)).toMatchObject({ remote: undefined, head: undefined });
});

test("git of ours inherits no input, token or other secret", async () => {
  const bin = join(folder.path, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "git"), `#!/bin/sh\nenv >> '${trace}'\nexit 1\n`);
  chmodSync(join(bin, "git"), 0o755);
  const secrets = {
    INPUT_TOKEN: "s-1",
    INPUT_SECRETS: "s-2",
    GITHUB_TOKEN: "s-3",
    NPM_TOKEN: "s-4",
    ACTIONS_RUNTIME_TOKEN: "s-5",
  };
  const settings = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "http.extraheader", GIT_CONFIG_VALUE_0: "s-6" };
  await readClone({ ...environment, ...secrets, ...settings, PATH: `${bin}:${process.env.PATH ?? ""}` });
  expect(started()).toContain("GIT_ALLOW_PROTOCOL=none");
  expect(started()).not.toMatch(/s-\d/);
});

describe("the git that buildx runs", () => {
  test("starts neither a file monitor nor a hook that the clone names", () => {
    git("init", "--quiet", ".");
    git("add", "file");
    git("commit", "--quiet", "--message=one");
    git("config", "core.fsmonitor", program("fsmonitor"));
    writeFileSync(".git/hooks/post-index-change", readFileSync(program("hook")), { mode: 0o755 });
    writeFileSync("file", "text");
    const status = (env: NodeJS.ProcessEnv) => execFileSync("git", ["status", "--porcelain"], { env });
    status(withGuardedGit(environment));
    expect(started()).toBe("nothing");
    status(environment);
    expect(started()).toContain("fsmonitor");
  });

  test("keeps the settings that the environment brings", () => {
    const settings = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "user.name", GIT_CONFIG_VALUE_0: "ann" };
    const guarded = withGuardedGit({ ...environment, ...settings });
    const asked = execFileSync("git", ["config", "user.name"], { env: guarded, encoding: "utf8" });
    expect(asked.trim()).toBe("ann");
  });
});

describe("a clone that git refuses", () => {
  // Git's own switch for its tests: every folder is somebody else's.
  const elses = () => ({ ...environment, GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" });

  test("is reported in git's words, with the command that allows it", async () => {
    git("init", "--quiet", ".");
    const refusal = await findCloneRefusal(elses());
    expect(refusal?.words).toMatch(/^detected dubious ownership in repository at '.*clone'$/);
    expect(refusal?.command).toMatch(/^git config --global --add safe\.directory \S*clone$/);
  });

  test("is read once the environment allows it", async () => {
    git("init", "--quiet", ".");
    const settings = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "safe.directory", GIT_CONFIG_VALUE_0: "*" };
    expect(await findCloneRefusal({ ...elses(), ...settings })).toBeUndefined();
  });

  test("is none where there is no clone", async () => {
    expect(await findCloneRefusal(environment)).toBeUndefined();
  });
});
