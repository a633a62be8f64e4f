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
export const NOBODY = "surepush";
