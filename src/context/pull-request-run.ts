// The pull request's run that a `workflow_run` follows: whose branch and commit it built, as the event has it.
import { field, textField } from "../lib/json.ts";

/** What GitHub itself says of the run, and none of what the run left behind. */
export type PullRequestRun = {
  /** The head's repository, and the one that the run is in, by their ids: a name can be given to another one. */
  head: { repository: number; owner: string };
  base: number;
  branch: string;
  sha: string;
};

/**
 * Nothing where the run was not a pull request's own: one of `pull_request_target` had the repository's secrets. Source:
 * GitHub docs, "Webhook events and payloads", `workflow_run`.
 */
export function readPullRequestRun(event: string, payload: unknown): PullRequestRun | undefined {
  const run = field(payload, "workflow_run");
  if (event !== "workflow_run" || textField(run, "event") !== "pull_request") return undefined;
  const id = field(run, "head_repository", "id");
  const base = field(payload, "repository", "id");
  const owner = textField(run, "head_repository", "owner", "login");
  const branch = textField(run, "head_branch");
  const sha = textField(run, "head_sha");
  if (typeof id !== "number" || typeof base !== "number" || owner === undefined) return undefined;
  if (branch === undefined || sha === undefined || !COMMIT.test(sha)) return undefined;
  return { head: { repository: id, owner }, base, branch, sha };
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
