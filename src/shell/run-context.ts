// The run's context from the environment and the event that GitHub wrote into a file.
import { field, textField } from "../domain/json.ts";
import type { OwnerKind, Ref, Repository, RunContext } from "../domain/run-context.ts";

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
