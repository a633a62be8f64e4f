// The one reader of a run's context: the environment, and the event that GitHub wrote into a file.
import { parseBoolean } from "../lib/boolean.ts";
import { field, list, parseJson, textField } from "../lib/json.ts";
import { readPullRequestRun } from "./pull-request-run.ts";
import { builtInstead, judgeTrust, type Checkout } from "./push-policy.ts";
import { trustEvidence } from "./trust-evidence.ts";
import {
  branchOf,
  type EventPayload,
  type OwnerKind,
  type Repository,
  type RepositoryDetails,
  type RunContext,
} from "./run-context.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const DEPENDABOT = "dependabot[bot]";

export type ContextSources = {
  environment: Environment;
  /** Nothing in it is taken for granted. */
  event: EventPayload;
  /** What git says is checked out, where that counts more than the event. */
  head: { ref: string | undefined; sha: string } | undefined;
  /** What is checked out where the build's contexts lie; nothing is compared without it. */
  checkouts?: readonly Checkout[];
  /** When the run began. */
  now: Date;
};

/**
 * The event is read here and not by `@actions/github`, whose client would be loaded with it on every run: more than
 * twice the start of node. Source: GitHub docs, "Default environment variables" and "Webhook events and payloads".
 */
export function readRunContext({
  environment,
  event,
  head,
  checkouts = [],
  now,
}: ContextSources): RunContext {
  const payload = event.kind === "read" ? event.payload : undefined;
  const name = environment.GITHUB_EVENT_NAME || "local";
  const actor = environment.GITHUB_ACTOR || undefined;
  const author = textField(payload, "pull_request", "user", "login");
  const pullRequest = pullRequestNumber(payload);
  const runnerRef = environment.GITHUB_REF || undefined;
  const ref = head === undefined ? refOf(name, runnerRef, pullRequest) : head.ref;
  const evidence = trustEvidence(name, { event, sha: environment.GITHUB_SHA || undefined, checkouts });
  const instead = builtInstead(evidence);
  const sha = head?.sha ?? instead ?? shaOf(environment, payload);
  return {
    event: name,
    eventRead: event.kind,
    actor,
    ref,
    sha,
    headRef: evidence.headRef,
    headSha: evidence.headSha,
    baseRef: baseRefOf(ref, payload),
    pullRequest,
    pullRequestRun: readPullRequestRun(name, payload),
    isPrerelease: name === "release" && field(payload, "release", "prerelease") === true,
    defaultBranch: textField(payload, "repository", "default_branch") ?? scheduledBranch(name, ref),
    repository: readRepository(environment, payload),
    commitTime: sha === undefined ? undefined : commitTimeOf(sha, payload),
    now,
    head: evidence.head === "foreign" ? "foreign" : "own",
    trust: judgeTrust(evidence),
    insteadOf: instead === undefined ? undefined : evidence.sha,
    // A run that somebody else starts again keeps Dependabot's rights: its author counts, too.
    dependabot: [actor, author].includes(DEPENDABOT),
    server: {
      url: withoutSlash(environment.GITHUB_SERVER_URL)?.toLowerCase(),
      apiUrl: environment.GITHUB_API_URL || undefined,
      ghHost: environment.GH_HOST?.toLowerCase() || undefined,
    },
    workflow: {
      commit: environment.GITHUB_SHA || runnerRef,
      id: environment.GITHUB_RUN_ID || undefined,
      attempt: environment.GITHUB_RUN_ATTEMPT || undefined,
      architecture: environment.RUNNER_ARCH || undefined,
      // Source: nektos/act's documentation, "Skipping steps".
      isAct: environment.ACT === "true",
    },
  };
}

/** A repository without details is one whose description, license and default branch are still to be asked for. */
function readRepository(environment: Environment, payload: unknown): Repository | undefined {
  const [owner, name] = environment.GITHUB_REPOSITORY?.split("/") ?? [];
  if (!owner || !name) return undefined;
  const kind = textField(payload, "repository", "owner", "type");
  const isPrivate = field(payload, "repository", "private");
  const server = withoutSlash(environment.GITHUB_SERVER_URL) ?? "https://github.com";
  return {
    owner,
    name,
    ownerKind: isOwnerKind(kind) ? kind : undefined,
    isPrivate: typeof isPrivate === "boolean" ? isPrivate : undefined,
    url: textField(payload, "repository", "html_url") ?? `${server}/${owner}/${name}`,
    details: readDetails(field(payload, "repository")),
  };
}

function withoutSlash(url: string | undefined): string | undefined {
  return url?.replace(/\/+$/, "") || undefined;
}

function isOwnerKind(text: string | undefined): text is OwnerKind {
  return text === "User" || text === "Organization";
}

/** The description is there in every event that describes the repository, `null` when it has none. */
function readDetails(repository: unknown): RepositoryDetails | undefined {
  if (field(repository, "description") === undefined) return undefined;
  return {
    description: textField(repository, "description"),
    license: textField(repository, "license", "spdx_id"),
    defaultBranch: textField(repository, "default_branch"),
  };
}

/**
 * Of a `workflow_run` that was about one pull request alone, its number. One into another
 * repository of the same network has a number of that repository.
 */
function pullRequestNumber(payload: unknown): number | undefined {
  const repository = field(payload, "repository", "id");
  const [first, ...others] = list(field(payload, "workflow_run", "pull_requests")).filter(
    (pull) => field(pull, "base", "repo", "id") === repository,
  );
  const number =
    field(payload, "pull_request", "number") ??
    field(payload, "number") ??
    (others.length === 0 ? field(first, "number") : undefined);
  return typeof number === "number" ? number : undefined;
}

/** `pull_request_target` runs on the base branch, and is about the pull request all the same. */
function refOf(event: string, ref: string | undefined, pullRequest: number | undefined): string | undefined {
  return event === "pull_request_target" && pullRequest !== undefined
    ? `refs/pull/${pullRequest}/merge`
    : ref;
}

/** The commit of the run; the pull request's own one where `DOCKER_METADATA_PR_HEAD_SHA` asks for it. */
function shaOf(environment: Environment, payload: unknown): string | undefined {
  const wantsHead = parseBoolean(environment.DOCKER_METADATA_PR_HEAD_SHA) ?? false;
  const head = wantsHead ? textField(payload, "pull_request", "head", "sha") : undefined;
  return head ?? (environment.GITHUB_SHA || undefined);
}

function baseRefOf(ref: string | undefined, payload: unknown): string | undefined {
  if (ref?.startsWith("refs/tags/")) return textField(payload, "base_ref")?.replace(/^refs\/heads\//, "");
  return ref?.startsWith("refs/pull/") ? textField(payload, "pull_request", "base", "ref") : undefined;
}

/** A schedule runs on the default branch only, and its event does not describe the repository. */
function scheduledBranch(event: string, ref: string | undefined): string | undefined {
  return event === "schedule" ? branchOf({ ref }) : undefined;
}

/** A push lists its commits and the last one by itself; a merge group has its own. */
function commitTimeOf(sha: string, payload: unknown): Date | undefined {
  const commits = [
    ...list(field(payload, "commits")),
    field(payload, "head_commit"),
    field(payload, "merge_group", "head_commit"),
    field(payload, "workflow_run", "head_commit"),
  ];
  const own = commits.find((commit) => textField(commit, "id") === sha);
  const time = new Date(textField(own, "timestamp") ?? NaN);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** The text of the file of `GITHUB_EVENT_PATH`. */
export function parseEvent(text: Uint8Array | string): EventPayload {
  const payload = parseJson(text);
  return typeof payload === "object" && payload !== null && !Array.isArray(payload)
    ? { kind: "read", payload }
    : { kind: "unreadable" };
}
