// GitHub's API on pull requests: which ones a branch of a repository or a fork has.
import { field, list, parseJson, shortField, textField } from "../lib/json.ts";
import { printableLine } from "../lib/redact.ts";
import { ATTEMPTS, READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";
import type { Http } from "../ports/http.ts";
import type { PullRequest, PullRequestApi } from "../ports/github.ts";
import { apiHeaders } from "./api.ts";

/** A publication depends on it. */
const BOUNDS = {
  deadline: TIMEOUTS.request,
  attempts: ATTEMPTS.request,
  longest: READ_LIMITS.gitHubPullRequests,
};

/** A branch with as many has a history that nobody reads. */
const MOST = 30;

/**
 * `…/commits/SHA/pulls` finds nothing of a fork whose commit is not in the repository. Source: GitHub's REST API, `GET
 * /repos/{owner}/{repo}/pulls`, `head`; quarkusio/pt.quarkus.io#389.
 */
export function openPullRequests(http: Http): PullRequestApi {
  return {
    async ofBranch({ apiUrl, slug, token }, { owner, branch }) {
      const head = encodeURIComponent(`${owner}:${branch}`);
      const answer = await http({
        method: "GET",
        url: `${apiUrl}/repos/${slug}/pulls?state=all&head=${head}&per_page=${MOST}`,
        headers: apiHeaders(token),
        ...BOUNDS,
      });
      if (answer.kind === "failure") return { kind: "unknown", reason: answer.reason };
      const json = parseJson(answer.body);
      if (answer.status !== 200) {
        const message = printableLine(shortField(json, "message") ?? "");
        return { kind: "unknown", reason: `it answered ${answer.status} ${message}`.trimEnd() };
      }
      const entries = list(json);
      const pullRequests = entries.flatMap((entry) => readPullRequest(entry) ?? []);
      if (!Array.isArray(json) || pullRequests.length < entries.length)
        return { kind: "unknown", reason: "its list cannot be read" };
      return entries.length < MOST
        ? { kind: "listed", pullRequests }
        : { kind: "unknown", reason: `the branch has ${MOST} pull requests or more` };
    },
  };
}

function readPullRequest(entry: unknown): PullRequest | undefined {
  const number = field(entry, "number");
  const sha = textField(entry, "head", "sha");
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1 || sha === undefined)
    return undefined;
  const repository = (side: "head" | "base") => {
    const id = field(entry, side, "repo", "id");
    return typeof id === "number" ? id : undefined;
  };
  const isOpen = field(entry, "state") === "open";
  return { number, isOpen, sha, head: repository("head"), base: repository("base") };
}
