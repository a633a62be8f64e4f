// Questions to git about the clone in the working directory.
import { execFile } from "node:child_process";

/** The longest that git may take to answer, in milliseconds. */
const PATIENCE = 5_000;

/** Nothing when there is no git, no clone, or no answer. */
export function askGit(environment: NodeJS.ProcessEnv, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile("git", args, { env: environment, timeout: PATIENCE, windowsHide: true }, (error, stdout) => {
      resolve(error === null ? stdout.trim() : undefined);
    });
  });
}

/** When a commit was made; a shallow clone has the one that was checked out. */
export async function commitTimeInClone(
  environment: NodeJS.ProcessEnv,
  sha: string,
): Promise<Date | undefined> {
  // Anything else might be an option.
  if (!/^[0-9a-f]+$/.test(sha)) return undefined;
  const told = await askGit(environment, [
    "-c",
    "log.showSignature=false",
    "show",
    "--no-patch",
    "--format=%cI",
    sha,
    "--",
  ]);
  return told === undefined || told === "" ? undefined : new Date(told);
}

export type Head = { ref: string; sha: string };

/** What is checked out: the branch, or for a detached HEAD the ref that its commit is known by. */
export async function headOfClone(environment: NodeJS.ProcessEnv): Promise<Head | undefined> {
  const ask = (...args: string[]) => askGit(environment, args);
  const [sha, branch] = await Promise.all([ask("rev-parse", "HEAD"), ask("symbolic-ref", "--quiet", "HEAD")]);
  if (sha === undefined) return undefined;
  if (branch !== undefined && branch !== "") return { ref: branch, sha };
  const names = await ask("for-each-ref", "--format=%(refname)", "--points-at=HEAD");
  return { ref: likeliestRef(names?.split("\n") ?? []), sha };
}

/** A git tag tells most; then what actions/checkout makes of a pull request, then a branch, ours or a remote's. */
function likeliestRef(names: readonly string[]): string {
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
  return remote === undefined ? "" : `refs/heads/${remote}`;
}
