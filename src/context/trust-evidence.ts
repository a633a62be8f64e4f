// What the trust policy is decided by, read from the event: whose head it is about, and which run it follows.
import { field, list, textField } from "../lib/json.ts";
import { EVENTS, type Checkout, type TrustEvidence } from "./push-policy.ts";
import type { EventPayload } from "./run-context.ts";

/**
 * Where the event of a name describes the head that it is about; of another event such a field says nothing. A deployment
 * that a workflow made names its run. Source: GitHub docs, "Webhook events and payloads".
 */
const HEADS: ReadonlyMap<string, "pull_request" | "workflow_run"> = new Map([
  ["pull_request", "pull_request"],
  ["pull_request_review", "pull_request"],
  ["pull_request_review_comment", "pull_request"],
  ["pull_request_target", "pull_request"],
  ["workflow_run", "workflow_run"],
  ["deployment", "workflow_run"],
  ["deployment_status", "workflow_run"],
]);

export function trustEvidence(
  name: string,
  { event, sha, checkouts }: { event: EventPayload; sha: string | undefined; checkouts: readonly Checkout[] },
): TrustEvidence {
  const payload = event.kind === "read" ? event.payload : undefined;
  const place = HEADS.get(name);
  const head = place === undefined ? undefined : (field(payload, place) ?? undefined);
  const run = place === "workflow_run" ? head : undefined;
  const branch = textField(run, "head_branch");
  return {
    event: name,
    isEventRead: event.kind === "read",
    head: headOwner(head, {
      repository: field(payload, "repository"),
      isDeployment: name.startsWith("deploy"),
    }),
    sha,
    headRef: textField(head, "head", "ref") ?? textField(head, "head_branch"),
    headSha: textField(head, "head", "sha") ?? textField(head, "head_sha"),
    run: {
      event: textField(run, "event") ?? "",
      isOnDefaultBranch:
        branch !== undefined && branch === textField(payload, "repository", "default_branch"),
    },
    checkouts,
  };
}

/** A fork that was deleted has no repository any more: it is foreign, too. */
function headOwner(
  head: unknown,
  { repository, isDeployment }: { repository: unknown; isDeployment: boolean },
): TrustEvidence["head"] {
  if (head === undefined) return "unknown";
  const owner =
    textField(head, "head", "repo", "full_name") ?? textField(head, "head_repository", "full_name");
  if (owner === undefined && isDeployment) return isOwnRun(head, field(repository, "id")) ? "own" : "foreign";
  return owner !== undefined && owner === textField(repository, "full_name") ? "own" : "foreign";
}

/** A deployment's run does not name the head's repository, but its pull requests do, and of a fork it lists none. */
function isOwnRun(run: unknown, id: unknown): boolean {
  const { commit } = EVENTS.get(textField(run, "event") ?? "") ?? { commit: "unmerged" };
  if (commit === "own") return true;
  const heads = list(field(run, "pull_requests")).map((pull) => field(pull, "head", "repo", "id"));
  return typeof id === "number" && heads.length > 0 && heads.every((head) => head === id);
}
