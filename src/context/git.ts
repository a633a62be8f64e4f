// Questions to git about the clone in the working directory.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { setImmediate as afterIo } from "node:timers/promises";
import { field, parseJson, textField } from "../lib/json.ts";
import { READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";
import { GIT_OPTIONS, gitEnvironment } from "./child-environment.ts";

type GitAnswer = { exitCode: number | undefined; stdout: string; stderr: string };

/** No exit code when there is no git, or when it does not answer in time. */
function runGit(environment: NodeJS.ProcessEnv, args: readonly string[]): Promise<GitAnswer> {
  const options = {
    env: gitEnvironment(environment),
    timeout: TIMEOUTS.git,
    maxBuffer: READ_LIMITS.gitOutput,
    windowsHide: true,
  };
  return new Promise((resolve) => {
    execFile("git", [...GIT_OPTIONS, ...args], options, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : error.code;
      resolve({ exitCode: typeof exitCode === "number" ? exitCode : undefined, stdout, stderr });
    });
  });
}

/** Nothing when there is no git, no clone, or no answer. */
async function askGit(environment: NodeJS.ProcessEnv, args: readonly string[]): Promise<string | undefined> {
  const { exitCode, stdout } = await runGit(environment, args);
  return exitCode === 0 ? stdout.trim() : undefined;
}

type Ask = (...args: string[]) => Promise<string | undefined>;

/** The ref of the branch that is checked out; nothing for a detached HEAD. */
function readBranch(ask: Ask): Promise<string | undefined> {
  return ask("symbolic-ref", "--quiet", "HEAD");
}

/** Why git does not read the clone that is here, and the command that makes it. */
export type CloneRefusal = { words: string; command: string | undefined };

/** Nothing where git reads the clone, or where there is none. */
export async function findCloneRefusal(environment: NodeJS.ProcessEnv): Promise<CloneRefusal | undefined> {
  const { stderr } = await runGit(environment, ["rev-parse", "--git-dir"]);
  const words = /^fatal: (.+)$/m.exec(stderr)?.[1];
  if (words === undefined || words.startsWith("not a git repository")) return undefined;
  return { words, command: /^\s*(git config .*safe\.directory .+)$/m.exec(stderr)?.[1] };
}

/** When a commit was made; a shallow clone has the one that was checked out. */
export async function commitTimeInClone(
  environment: NodeJS.ProcessEnv,
  sha: string,
): Promise<Date | undefined> {
  // Anything else might be an option.
  if (!/^[0-9a-f]+$/.test(sha)) return undefined;
  // To start a process takes 6 ms, in which the run's first requests would wait to be sent.
  await afterIo();
  // The object itself: no setting of the clone changes how it is shown.
  const commit = await askGit(environment, ["cat-file", "commit", sha]);
  const seconds = /^committer .* (\d+) [+-]\d{4}$/m.exec(commit ?? "")?.[1];
  return seconds === undefined ? undefined : new Date(Number(seconds) * 1000);
}

/** Without a ref where only a commit is checked out. */
export type Head = { ref: string | undefined; sha: string };

/** What is checked out: the branch, or for a detached HEAD the ref that its commit is known by. */
export function headOfClone(environment: NodeJS.ProcessEnv): Promise<Head | undefined> {
  const ask: Ask = (...args) => askGit(environment, args);
  return readHead(ask, readBranch(ask));
}

async function readHead(ask: Ask, asked: Promise<string | undefined>): Promise<Head | undefined> {
  const [sha, branch] = await Promise.all([ask("rev-parse", "HEAD"), asked]);
  if (sha === undefined) return undefined;
  if (branch !== undefined && branch !== "") return { ref: branch, sha };
  const names = await ask("for-each-ref", "--format=%(refname)", "--points-at=HEAD");
  return { ref: likeliestRef(names?.split("\n") ?? []), sha };
}

/** A git tag says most; then what actions/checkout makes of a pull request, then a branch, ours or a remote's. */
function likeliestRef(names: readonly string[]): string | undefined {
  const tag = names.find((name) => name.startsWith("refs/tags/"));
  if (tag !== undefined) return tag;
  const pull = names
    .map((name) => /^refs\/remotes\/(pull\/\d+\/(?:merge|head))$/.exec(name)?.[1])
    .find(Boolean);
  if (pull !== undefined) return `refs/${pull}`;
  const local = names.find((name) => name.startsWith("refs/heads/"));
  if (local !== undefined) return local;
  const remote = names
    .map((name) => /^refs\/remotes\/[^/]+\/(.+)$/.exec(name)?.[1])
    .find((name) => name !== undefined && name !== "HEAD");
  return remote && `refs/heads/${remote}`;
}

export type Clone = {
  /** The address of `origin`, or of the only remote; as git would use it, so with a token where one is in it. */
  remote: string | undefined;
  /** Without a ref where only a commit is checked out; without a commit where there is none yet. */
  head: { ref: string | undefined; sha: string | undefined } | undefined;
  defaultBranch: string | undefined;
  /** The field `repository` of a `package.json` that is here. */
  packageRepository: string | undefined;
  refusal: CloneRefusal | undefined;
};

/** Asks git for names only: nothing that would run a program that a stranger's clone names. */
export async function readClone(environment: NodeJS.ProcessEnv): Promise<Clone> {
  const ask: Ask = (...args) => askGit(environment, args);
  const asked = readBranch(ask);
  const [remote, head, branch, defaultBranch, packageRepository] = await Promise.all([
    addressOfRemote(ask),
    readHead(ask, asked),
    asked,
    nameOfDefaultBranch(ask, asked),
    repositoryOfPackage(),
  ]);
  const found = head ?? unbornHead(branch);
  const refusal = found === undefined ? await findCloneRefusal(environment) : undefined;
  return { remote, head: found, defaultBranch, packageRepository, refusal };
}

/** `get-url` minds `insteadOf`, by which people shorten addresses. */
async function addressOfRemote(ask: Ask): Promise<string | undefined> {
  const origin = await ask("remote", "get-url", "origin");
  if (origin !== undefined) return origin;
  const [only, ...others] = (await ask("remote"))?.split("\n").filter(Boolean) ?? [];
  return only !== undefined && others.length === 0 ? ask("remote", "get-url", "--", only) : undefined;
}

/** What `git clone` wrote down; else the one of the two usual names that is there. */
async function nameOfDefaultBranch(
  ask: Ask,
  branch: Promise<string | undefined>,
): Promise<string | undefined> {
  const head = await ask("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD");
  if (head) return head.replace("refs/remotes/origin/", "");
  const [here, names] = await Promise.all([
    branch,
    ask("for-each-ref", "--format=%(refname)", "refs/heads/main", "refs/heads/master"),
  ]);
  const branches = [...(names?.split("\n") ?? []), here ?? ""];
  return ["main", "master"].find((name) => branches.includes(`refs/heads/${name}`));
}

/** A branch without a commit. */
function unbornHead(ref: string | undefined): Clone["head"] {
  return ref ? { ref, sha: undefined } : undefined;
}

async function repositoryOfPackage(): Promise<string | undefined> {
  const text = await readFile("package.json", "utf8").catch(() => undefined);
  const json = text === undefined ? undefined : parseJson(text);
  return textField(json, "repository") ?? textField(field(json, "repository"), "url");
}

export type Project = {
  /** The clone's top folder, as an absolute path. */
  root: string;
  /** Paths from there, with `/`: what git knows, and what it would add. */
  files: readonly string[];
  /** Names of git's tags. */
  tags: readonly string[];
};

/** What a clone holds; nothing where there is none. */
export async function readProject(environment: NodeJS.ProcessEnv): Promise<Project | undefined> {
  const ask: Ask = (...args) => askGit(environment, args);
  const root = await ask("rev-parse", "--show-toplevel");
  if (root === undefined || root === "") return undefined;
  const [files, tags] = await Promise.all([
    ask("-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"),
    ask("for-each-ref", "--format=%(refname:strip=2)", "refs/tags"),
  ]);
  return { root, files: files?.split("\0").filter(Boolean) ?? [], tags: tags?.split("\n") ?? [] };
}
