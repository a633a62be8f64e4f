// The context of a run: the event that started it, the repository, whose commit is built, and what its tags are made of.
import type { PullRequestRun } from "./pull-request-run.ts";
import type { Trust } from "./push-policy.ts";

export type RunContext = {
  /** `push`, `pull_request`, `schedule` …; `local` outside of GitHub Actions. */
  event: string;
  /** Whether the event's file could be read: only then is what the event does not say known to be absent. */
  eventRead: EventPayload["kind"];
  actor: string | undefined;
  /** `refs/heads/main`, `refs/tags/v1`, `refs/pull/7/merge`. */
  ref: string | undefined;
  /** The commit that is built, in full. */
  sha: string | undefined;
  /** The head that the event names beside its own commit, a pull request's: its branch and commit. */
  headRef: string | undefined;
  headSha: string | undefined;
  /** The branch that a pull request or a git tag starts from, where the event has it. */
  baseRef: string | undefined;
  /** The pull request that the event is about. */
  pullRequest: number | undefined;
  /** The pull request's run that this `workflow_run` follows. */
  pullRequestRun: PullRequestRun | undefined;
  /** Whether the run is for a release whose pre-release box is ticked; its git tag may look like a release's. */
  isPrerelease: boolean;
  defaultBranch: string | undefined;
  repository: Repository | undefined;
  /** When the commit was made. */
  commitTime: Date | undefined;
  /** When the run began. */
  now: Date;
  /** Whether the commit that is built comes from the repository itself or from somebody's fork. */
  head: "own" | "foreign";
  /** Whose commit is built, by the trust policy. */
  trust: Trust;
  /** The event's own commit where another one, one's own, is checked out and built. */
  insteadOf: string | undefined;
  /** Dependabot opened the pull request or started the run: its runs get a token that only reads. */
  dependabot: boolean;
  /** The GitHub that runs the workflow. */
  server: GitHubServer;
  workflow: WorkflowRun;
};

/** What the file of `GITHUB_EVENT_PATH` holds; `unreadable` where it is there and is no JSON object. */
export type EventPayload = { kind: "read"; payload: object } | { kind: "missing" } | { kind: "unreadable" };

/** `GITHUB_SERVER_URL`, in lower case and without a slash at its end, `GITHUB_API_URL`, and `GH_HOST`. */
export type GitHubServer = {
  url: string | undefined;
  apiUrl: string | undefined;
  ghHost: string | undefined;
};

export type WorkflowRun = {
  /** `GITHUB_SHA`, else `GITHUB_REF`: what docker fetches where the repository itself is the build's context. */
  commit: string | undefined;
  /** `GITHUB_RUN_ID` and `GITHUB_RUN_ATTEMPT`. */
  id: string | undefined;
  attempt: string | undefined;
  /** `RUNNER_ARCH`: `X64`, `ARM64`. */
  architecture: string | undefined;
  /** Whether nektos/act runs the workflow, which then has no GITHUB_TOKEN of its own. */
  isAct: boolean;
};

/** A repository as the workflow and its event have it. */
export type Repository = {
  owner: string;
  name: string;
  ownerKind: OwnerKind | undefined;
  /** Whether strangers cannot see it; nothing where the event does not say. */
  isPrivate: boolean | undefined;
  /** Its page, such as `https://github.com/owner/name`. */
  url: string;
  /** Nothing where the event has none: then it comes from GitHub's API. */
  details: RepositoryDetails | undefined;
};

export type OwnerKind = "User" | "Organization";

export type RepositoryDetails = {
  description: string | undefined;
  /** As SPDX has it, such as `MIT`. */
  license: string | undefined;
  defaultBranch: string | undefined;
};

const PULL_REQUEST_EVENTS = new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
]);

export function isPullRequest({ event }: Pick<RunContext, "event">): boolean {
  return PULL_REQUEST_EVENTS.has(event);
}

/** The user name where none is given: GitHub's registry looks at the token only. */
export const PLACEHOLDER_USER = "surepush";

/** What comes from GitHub's API or the clone, because the event does not have it. */
export type MissingDetails = { details: boolean; commitTime: boolean };

export function missingDetails({ repository, commitTime, sha }: RunContext): MissingDetails {
  return {
    details: repository !== undefined && repository.details === undefined,
    commitTime: sha !== undefined && commitTime === undefined,
  };
}

/** The name of a ref of that kind; nothing for any other ref. */
export function branchOf({ ref }: Pick<RunContext, "ref">): string | undefined {
  return /^refs\/heads\/(.+)$/s.exec(ref ?? "")?.[1];
}

export function gitTagOf({ ref }: Pick<RunContext, "ref">): string | undefined {
  return /^refs\/tags\/(.+)$/s.exec(ref ?? "")?.[1];
}

/** `7` for `refs/pull/7/merge`; `7/head` for `refs/pull/7/head`, as docker/metadata-action has it. */
export function pullRequestOf({ ref }: Pick<RunContext, "ref">): string | undefined {
  return /^refs\/pull\/(.+?)(?:\/merge)?$/.exec(ref ?? "")?.[1];
}

/** The events that always run on the default branch's last commit. Source: GitHub docs, "Events that trigger workflows". */
const ON_DEFAULT_BRANCH = /create|discussion|issues|schedule/;

export function isOnDefaultBranch(context: RunContext): boolean {
  const branch = branchOf(context) ?? context.ref;
  if (branch === undefined) return false;
  return branch === context.defaultBranch || ON_DEFAULT_BRANCH.test(context.event);
}

/** A commit that is not merged yet: it never moves what people pull without a version. */
export function isUnmerged({ event, ref, trust }: RunContext): boolean {
  return (
    trust.kind !== "own" ||
    event.startsWith("pull_request") ||
    event === "merge_group" ||
    ref?.startsWith("refs/pull/") === true
  );
}

/** `the branch feat/x`, `the git tag v1`, for a sentence. */
export function formatRef(context: Pick<RunContext, "ref">): string {
  const branch = branchOf(context);
  const tag = gitTagOf(context);
  if (branch !== undefined) return `the branch ${branch}`;
  if (tag !== undefined) return `the git tag ${tag}`;
  return context.ref ?? "no git ref";
}
