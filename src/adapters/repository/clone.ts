// What the clone in the working directory tells of itself: where it comes from, what is checked out, its main branch.
import { readFile } from "node:fs/promises";
import { field, readJson, textField } from "../../domain/json.ts";
import { askGit, headOfClone } from "./git.ts";

export type Clone = {
  /** The address of `origin`, or of the only remote; as git would use it, so with a token where one is in it. */
  remote: string | undefined;
  /** The ref is empty where only a commit is checked out; the commit is where there is none yet. */
  head: { ref: string; sha: string | undefined } | undefined;
  defaultBranch: string | undefined;
  /** The field `repository` of a `package.json` that is here. */
  packageRepository: string | undefined;
};

/** Asks git for names only: nothing that would run a program that a stranger's clone names. */
export async function readClone(environment: NodeJS.ProcessEnv): Promise<Clone> {
  const ask = (...args: string[]) => askGit(environment, args);
  const [remote, head, unborn, defaultBranch, packageRepository] = await Promise.all([
    addressOfRemote(ask),
    headOfClone(environment),
    ask("symbolic-ref", "--quiet", "HEAD"),
    nameOfDefaultBranch(ask),
    repositoryOfPackage(),
  ]);
  return { remote, head: head ?? unbornHead(unborn), defaultBranch, packageRepository };
}

type Ask = (...args: string[]) => Promise<string | undefined>;

/** `get-url` minds `insteadOf`, by which people shorten addresses. */
async function addressOfRemote(ask: Ask): Promise<string | undefined> {
  const origin = await ask("remote", "get-url", "origin");
  if (origin !== undefined) return origin;
  const [only, ...others] = (await ask("remote"))?.split("\n").filter(Boolean) ?? [];
  return only !== undefined && others.length === 0 ? ask("remote", "get-url", "--", only) : undefined;
}

/** What `git clone` wrote down; else the one of the two usual names that is there. */
async function nameOfDefaultBranch(ask: Ask): Promise<string | undefined> {
  const told = await ask("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD");
  if (told) return told.replace("refs/remotes/origin/", "");
  const [here, names] = await Promise.all([
    ask("symbolic-ref", "--quiet", "HEAD"),
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
  const json = text === undefined ? undefined : readJson(text);
  return textField(json, "repository") ?? textField(field(json, "repository"), "url");
}
