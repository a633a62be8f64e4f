// Which pull request of a fork left the archive: GitHub is asked, and nothing in the archive is.
import type { Config } from "../../../config/config.ts";
import type { PullRequestRun } from "../../../context/pull-request-run.ts";
import type { BuildOnlyReason } from "../../../context/push-policy.ts";
import type { Ports } from "../../../ports/ports.ts";
import type { PullRequest } from "../../../ports/github.ts";
import { repositoryAddress } from "../tags/resolve-tags.ts";
import { failing, type Failing } from "./source-image.ts";

export type FoundPullRequest =
  | { kind: "pull-request"; number: number }
  /** It is known, and nothing of this run's commit is to be published any more. */
  | { kind: "over"; reason: Extract<BuildOnlyReason, "pull-request-closed" | "pull-request-moved-on"> }
  | Failing;

/** The one open pull request of the run's own branch, whose head is the run's commit still. */
export async function findPullRequest(
  run: PullRequestRun,
  config: Config,
  { pullRequests }: Pick<Ports, "pullRequests">,
): Promise<FoundPullRequest> {
  const { head, branch, sha } = run;
  const facts = { code: "pull-request-unknown", head: `${head.owner}:${branch}`, sha } as const;
  const page = repositoryAddress(config);
  if (page === undefined) return failing({ ...facts, why: "no-api" });
  const listed = await pullRequests.ofBranch(page, { owner: head.owner, branch });
  if (listed.kind === "unknown") return failing({ ...facts, why: "no-answer", reason: listed.reason });
  const own = listed.pullRequests.filter((one) => isOf(run, one));
  const open = own.filter(({ isOpen }) => isOpen);
  const [first, ...others] = open.filter((one) => one.sha === sha);
  if (first !== undefined && others.length === 0) return { kind: "pull-request", number: first.number };
  if (first !== undefined) {
    const numbers = [first, ...others].map(({ number }) => number);
    return failing({ ...facts, why: "several", numbers });
  }
  if (open.length > 0) return { kind: "over", reason: "pull-request-moved-on" };
  return own.length > 0
    ? { kind: "over", reason: "pull-request-closed" }
    : failing({ ...facts, why: "none" });
}

/** A branch of that name may be another fork's by now, and its pull request another repository's. */
function isOf({ head, base }: PullRequestRun, one: PullRequest): boolean {
  return one.head === head.repository && one.base === base;
}
