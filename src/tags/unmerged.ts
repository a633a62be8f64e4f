// Under which tags an unmerged commit may be pushed: those that are its own, and none that somebody else pulls.
import { branchOf, pullRequestOf, type RunContext } from "../context/run-context.ts";
import { sanitizeTag } from "./tag-name.ts";

/** `name` is the rule's own, `whole` the tag with prefix and suffix. */
type Candidate = { name: string; whole: string };

type Surroundings = { context: RunContext; hash: (text: string) => string };

/**
 * A tag that names the pull request, the commit, the run, or the branch of the pull request or of the merge queue. What
 * counts is the whole tag: a prefix makes `release-1.7` of the number 7.
 */
export function isOwnTag({ name, whole }: Candidate, { context, hash }: Surroundings): boolean {
  if (COMPANION.test(whole)) return false;
  if (namesCommitOrRun(whole, context)) return true;
  const fitted = sanitizeTag(name, hash);
  const isBranch = (branch: string | undefined) =>
    branch !== undefined && sanitizeTag(branch, hash) === fitted;
  if (context.event === "merge_group" && isBranch(branchOf(context))) return true;
  if (namesOtherPullRequest(whole, context)) return false;
  if (namesPullRequest(whole) || namesMergeRef(whole, context)) return true;
  if (!TOPIC.test(context.headRef ?? "") || !isBranch(context.headRef)) return false;
  return !isNamedAfterBase(fitted, { context, hash });
}

/** What belongs to the image of a digest: signatures, attestations, referrers. Source: sigstore/cosign; OCI distribution specification, "Referrers Tag Schema". */
const COMPANION = /(?:^|[-_.])sha(?:256|512)-[0-9a-f]{32,}/i;

/** `pr-7`, also inside of a name, such as `1.2.3-pr.7`. */
const PULL_REQUEST = /(?<=^|[-_.])(?:pr|mr|pull|pull-?request)[-_.]?(\d+)(?=$|[-_.])/gi;

function namesPullRequest(tag: string): boolean {
  return tag.search(PULL_REQUEST) !== -1;
}

function namesOtherPullRequest(tag: string, context: RunContext): boolean {
  const own = ownNumber(context);
  return [...tag.matchAll(PULL_REQUEST)].some(([, number]) => number !== own);
}

/** `${{ github.ref_name }}` of a pull request is `7/merge`. A prefix makes a version of it, such as `1.7-merge`. */
function namesMergeRef(tag: string, context: RunContext): boolean {
  const number = /^(\d+)-merge(?=$|[-_])/.exec(tag)?.[1];
  return number !== undefined && number === ownNumber(context);
}

/** A merge queue's branch is `gh-readonly-queue/BASE/pr-7-COMMIT`. */
function ownNumber(context: RunContext): string | undefined {
  if (context.event === "merge_group") return /\/pr-(\d+)-[0-9a-f]+$/.exec(branchOf(context) ?? "")?.[1];
  return context.pullRequest === undefined
    ? pullRequestOf(context)?.split("/")[0]
    : String(context.pullRequest);
}

/** As `git rev-parse --short` has it at least. `git describe` writes a `g` before it. */
const SHORTEST_SHA = 7;
/** The number of a run has ten digits and more; a shorter one may be a version. */
const SHORTEST_RUN = 8;
/** `20261129`: a commit whose hash begins like a date can be made. */
const DATE = /^(?:19|20)\d{6,}$/;

function namesCommitOrRun(tag: string, { sha, headSha, workflow: { id = "" } }: RunContext): boolean {
  const words = tag.toLowerCase().split(/[^0-9a-z]+/);
  const isCommit = (word: string) =>
    word.length >= SHORTEST_SHA &&
    !DATE.test(word) &&
    [sha, headSha].some((commit) => commit?.startsWith(word) === true);
  return words.some(
    (word) =>
      isCommit(word) || isCommit(word.replace(/^g/, "")) || (word === id && id.length >= SHORTEST_RUN),
  );
}

/**
 * Branches that are made for one change, by people and by tools. Any other name may be the one of a long-lived branch or
 * of an image: `alpine`, `3.12-slim`, `customers/acme`. Words such as `test/` and `docs/` name images, too.
 */
const TOPIC =
  /^(?:feat|feature|features|fix|fixes|bug|bugfix|hotfix|chore|refactor|revert|topic|wip|dependabot|renovate|copilot|claude|codex|cursor)\//i;

/** `feature-epic-alpine`, where the pull request is to be merged into `feature/epic`. */
function isNamedAfterBase(branch: string, { context, hash }: Surroundings): boolean {
  return [context.defaultBranch, context.baseRef].some((base) => {
    const name = base === undefined ? undefined : sanitizeTag(base, hash);
    return name !== undefined && (branch === name || branch.startsWith(`${name}-`));
  });
}
