// GitHub's REST API on pull requests: those of a repository that come from one branch.
import type { Answer } from "./answer.ts";
import type { WorldPullRequest, WorldRepository } from "./world.ts";

/** GitHub docs, "List pull requests": newest first; `head` is `OWNER:BRANCH`, and all are listed where it is another text. */
export function listPullRequests(repository: WorldRepository, query: URLSearchParams): Answer {
  const head = query.get("head") ?? "";
  const state = query.get("state") ?? "open";
  const isAsked = (one: WorldPullRequest) =>
    (!head.includes(":") || head === `${one.head.owner}:${one.head.branch}`) &&
    (state === "all" || state === one.state);
  const found = (repository.pullRequests ?? []).filter(isAsked).slice(0, Number(query.get("per_page") ?? 30));
  return {
    status: 200,
    body: found.map(({ number, state: own, head: { owner, branch, sha, repository: id }, base }) => ({
      number,
      state: own,
      head: { ref: branch, sha, user: { login: owner }, repo: id === null ? null : { id } },
      base: { ref: repository.defaultBranch, repo: { id: base, full_name: repository.name } },
    })),
  };
}
