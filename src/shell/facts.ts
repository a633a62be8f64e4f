// The facts of a run from the environment and the event: its commit, its repository, its time.
import { field, list, textField } from "../domain/json.ts";
import type { Facts, RepositoryDetails, RepositoryFacts } from "../domain/metadata/facts.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** `head`: what git says is checked out, where that is to count more than the event; `now`: when the run began. */
export function readFacts(
  environment: Environment,
  event: unknown,
  { head, now }: { head: { ref: string; sha: string } | undefined; now: Date },
): Facts {
  const name = environment.GITHUB_EVENT_NAME || "local";
  const ref = head?.ref ?? refOf(name, environment.GITHUB_REF ?? "", event);
  const sha = head?.sha ?? shaOf(environment, event);
  const repository = readRepository(environment, event);
  return {
    event: name,
    ref,
    sha,
    baseRef: baseRefOf(ref, event),
    defaultBranch: repository?.details?.defaultBranch ?? scheduledBranch(name, ref),
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

function readRepository(environment: Environment, event: unknown): RepositoryFacts | undefined {
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
