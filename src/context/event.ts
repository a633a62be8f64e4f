// The run's context from the environment and the event that GitHub wrote into a file.
import { field, textField, list } from "../lib/json.ts";
import type {
  OwnerKind,
  Ref,
  Repository,
  RunContext,
  GitContext,
  RepositoryDetails,
  RepositoryContext,
} from "./run-context.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const DEPENDABOT = "dependabot[bot]";

/**
 * `event` is the parsed file of `GITHUB_EVENT_PATH`; nothing in it is taken for granted. It is read here and not
 * by `@actions/github`, whose client would be loaded with it on every run: more than twice the start of node.
 * Source: GitHub docs, "Default environment variables" and "Webhook events and payloads".
 */
export function readRunContext(environment: Environment, event: unknown): RunContext {
  const actor = environment.GITHUB_ACTOR;
  const author = textField(event, "pull_request", "user", "login");
  return {
    event: environment.GITHUB_EVENT_NAME ?? "local",
    actor,
    repository: readRepository(environment.GITHUB_REPOSITORY, event),
    ref: readRef(environment.GITHUB_REF ?? "", event),
    head: isForeign(event) ? "foreign" : "own",
    // A run that somebody else starts again keeps Dependabot's rights: its author counts, too.
    dependabot: [actor, author].includes(DEPENDABOT),
  };
}

function readRepository(slug: string | undefined, event: unknown): Repository | undefined {
  const [owner, name] = slug?.split("/") ?? [];
  if (owner === undefined || name === undefined) return undefined;
  const kind = textField(event, "repository", "owner", "type");
  return {
    owner,
    name,
    ownerKind: isOwnerKind(kind) ? kind : undefined,
    defaultBranch: textField(event, "repository", "default_branch"),
    isPrivate: field(event, "repository", "private") === true || undefined,
  };
}

function isOwnerKind(text: string | undefined): text is OwnerKind {
  return text === "User" || text === "Organization";
}

/** The event of a pull request counts more than the ref, which `pull_request_target` sets to the base. */
function readRef(ref: string, event: unknown): Ref {
  const number = field(event, "pull_request", "number");
  if (typeof number === "number") return { kind: "pull-request", number };
  const [, space, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
  if (space === undefined || name === undefined) return { kind: "none" };
  return { kind: space === "heads" ? "branch" : "tag", name };
}

/** A fork that was deleted has no repository any more: foreign, too. */
function isForeign(event: unknown): boolean {
  const own = textField(event, "repository", "full_name");
  const head = field(event, "pull_request", "head") ?? field(event, "workflow_run") ?? undefined;
  if (head === undefined) return false;
  return (textField(head, "repo", "full_name") ?? textField(head, "head_repository", "full_name")) !== own;
}

/** `head`: what git says is checked out, where that is to count more than the event; `now`: when the run began. */
export function readGitContext(
  environment: Environment,
  event: unknown,
  { head, now }: { head: { ref: string; sha: string } | undefined; now: Date },
): GitContext {
  const name = environment.GITHUB_EVENT_NAME || "local";
  const ref = head?.ref ?? refOf(name, environment.GITHUB_REF ?? "", event);
  const sha = head?.sha ?? shaOf(environment, event);
  const repository = readRepositoryFacts(environment, event);
  return {
    event: name,
    ref,
    sha,
    baseRef: baseRefOf(ref, event),
    defaultBranch: textField(event, "repository", "default_branch") ?? scheduledBranch(name, ref),
    repository,
    commitTime: sha === undefined ? undefined : commitTimeOf(sha, event),
    now,
  };
}

/** `pull_request_target` runs on the base branch, and is about the pull request all the same. */
function refOf(name: string, ref: string, event: unknown): string {
  const number = field(event, "pull_request", "number") ?? field(event, "number");
  return name === "pull_request_target" && typeof number === "number" ? `refs/pull/${number}/merge` : ref;
}

/** The commit of the run; the pull request's own one where `DOCKER_METADATA_PR_HEAD_SHA` asks for it. */
function shaOf(environment: Environment, event: unknown): string | undefined {
  const wantsHead = /true/i.test(environment.DOCKER_METADATA_PR_HEAD_SHA ?? "");
  const head = wantsHead ? textField(event, "pull_request", "head", "sha") : undefined;
  return head ?? (environment.GITHUB_SHA || undefined);
}

function baseRefOf(ref: string, event: unknown): string | undefined {
  if (ref.startsWith("refs/tags/")) return textField(event, "base_ref")?.replace(/^refs\/heads\//, "");
  return ref.startsWith("refs/pull/") ? textField(event, "pull_request", "base", "ref") : undefined;
}

/** A schedule runs on the default branch only, and its event tells nothing of the repository. */
function scheduledBranch(name: string, ref: string): string | undefined {
  return name === "schedule" ? /^refs\/heads\/(.+)$/.exec(ref)?.[1] : undefined;
}

function readRepositoryFacts(environment: Environment, event: unknown): RepositoryContext | undefined {
  const slug = environment.GITHUB_REPOSITORY;
  const name = slug?.split("/")[1];
  if (slug === undefined || name === undefined) return undefined;
  const server = (environment.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
  return {
    name: textField(event, "repository", "name") ?? name,
    url: textField(event, "repository", "html_url") ?? `${server}/${slug}`,
    details: readDetails(field(event, "repository")),
  };
}

/** The description is there in every event that tells of the repository, `null` when it has none. */
function readDetails(repository: unknown): RepositoryDetails | undefined {
  if (field(repository, "description") === undefined) return undefined;
  return {
    description: textField(repository, "description") ?? "",
    license: textField(repository, "license", "spdx_id") ?? "",
    defaultBranch: textField(repository, "default_branch"),
  };
}

/** A push tells its commits, and the last one by itself; a merge group tells its own. */
function commitTimeOf(sha: string, event: unknown): Date | undefined {
  const commits = [
    ...list(field(event, "commits")),
    field(event, "head_commit"),
    field(event, "merge_group", "head_commit"),
    field(event, "workflow_run", "head_commit"),
  ];
  const told = textField(
    commits.find((commit) => textField(commit, "id") === sha),
    "timestamp",
  );
  const time = new Date(told ?? NaN);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
