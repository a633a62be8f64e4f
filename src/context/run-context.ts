// Where a run stands: the event that started it, the repository, whose commit is built.

export type RunContext = {
  /** `push`, `pull_request`, `schedule` …; `local` outside of GitHub Actions. */
  event: string;
  actor: string | undefined;
  repository: Repository | undefined;
  ref: Ref;
  /** Whether the commit that is built comes from the repository itself or from somebody's fork. */
  head: "own" | "foreign";
  /** Dependabot opened the pull request or started the run: its runs get a token that only reads. */
  dependabot: boolean;
};

export type Repository = {
  owner: string;
  name: string;
  ownerKind: OwnerKind | undefined;
  defaultBranch: string | undefined;
  /** Whether strangers cannot see it, where the event tells. */
  isPrivate?: boolean | undefined;
};

export type OwnerKind = "User" | "Organization";

export type Ref =
  | { kind: "branch"; name: string }
  | { kind: "tag"; name: string }
  | { kind: "pull-request"; number: number }
  | { kind: "none" };

const PULL_REQUEST_EVENTS = new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
]);

export function isPullRequest(context: RunContext): boolean {
  return PULL_REQUEST_EVENTS.has(context.event);
}

/**
 * A stranger's commit in a run that holds our secrets: what it builds must not be pushed.
 * Source: GitHub docs, "Secure use reference", on `pull_request_target` and `workflow_run`.
 */
export function isForeignHeadWithSecrets(context: RunContext): boolean {
  return context.head === "foreign" && ["pull_request_target", "workflow_run"].includes(context.event);
}

/** The user name of whoever names none: GitHub's registry looks at the token only. */
export const PLACEHOLDER_USER = "surepush";

export type GitContext = {
  /** `push`, `pull_request`, `schedule` …; `local` outside of GitHub Actions. */
  event: string;
  /** `refs/heads/main`, `refs/tags/v1`, `refs/pull/7/merge`; empty when there is none. */
  ref: string;
  /** The commit that is built, in full. */
  sha: string | undefined;
  /** The branch that a pull request or a git tag starts from, where the event tells it. */
  baseRef: string | undefined;
  defaultBranch: string | undefined;
  repository: RepositoryContext | undefined;
  /** When the commit was made. */
  commitTime: Date | undefined;
  /** When the run began. */
  now: Date;
};

/** A repository as GitHub shows it. A description or a licence that is not there is an empty text. */
export type RepositoryContext = {
  name: string;
  /** Its page, such as `https://github.com/owner/name`. */
  url: string;
  /** Nothing where the event does not tell: then GitHub's API is asked. */
  details: RepositoryDetails | undefined;
};

export type RepositoryDetails = {
  description: string;
  /** As SPDX has it, such as `MIT`. */
  license: string;
  defaultBranch: string | undefined;
};

/** What GitHub's API or the clone is asked for, because the event does not tell it. */
export type MissingDetails = { details: boolean; commitTime: boolean };

export function missingDetails({ repository, commitTime, sha }: GitContext): MissingDetails {
  return {
    details: repository !== undefined && repository.details === undefined,
    commitTime: sha !== undefined && commitTime === undefined,
  };
}

/** The name of a ref of that kind; nothing for any other ref. */
export function branchOf({ ref }: Pick<GitContext, "ref">): string | undefined {
  return /^refs\/heads\/(.+)$/s.exec(ref)?.[1];
}

export function gitTagOf({ ref }: Pick<GitContext, "ref">): string | undefined {
  return /^refs\/tags\/(.+)$/s.exec(ref)?.[1];
}

/** `7` for `refs/pull/7/merge`; `7/head` for `refs/pull/7/head`, as docker/metadata-action has it. */
export function pullRequestOf({ ref }: Pick<GitContext, "ref">): string | undefined {
  return /^refs\/pull\/(.+?)(?:\/merge)?$/.exec(ref)?.[1];
}

/** The events that always run on the default branch's last commit. Source: GitHub docs, "Events that trigger workflows". */
const ON_DEFAULT_BRANCH = /create|discussion|issues|schedule/;

export function isOnDefaultBranch(facts: GitContext): boolean {
  const branch = branchOf(facts) ?? facts.ref;
  if (branch === "") return false;
  return branch === facts.defaultBranch || ON_DEFAULT_BRANCH.test(facts.event);
}

/** A commit that nobody has merged yet: it never moves what people pull without a version. */
export function isUnmerged({ event, ref }: GitContext): boolean {
  return event.startsWith("pull_request") || event === "merge_group" || ref.startsWith("refs/pull/");
}

/** `branch feat/x`, `git tag v1`, for a sentence. */
export function formatRef(facts: GitContext): string {
  const branch = branchOf(facts);
  const tag = gitTagOf(facts);
  if (branch !== undefined) return `the branch ${branch}`;
  if (tag !== undefined) return `the git tag ${tag}`;
  return facts.ref === "" ? "no git ref" : facts.ref;
}
