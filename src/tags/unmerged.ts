// Under which tags an unmerged commit may be pushed: those that are its own, and none that somebody else pulls.
import { branchOf, type RunContext } from "../context/run-context.ts";
import type { TagRule } from "./rules.ts";
import { sanitizeTag } from "./tag-name.ts";

/** `name` is the rule's own, `whole` the tag with prefix and suffix. */
type Candidate = { rule: TagRule; name: string; whole: string };

type Surroundings = { context: RunContext; hash: (text: string) => string };

/** A tag that names the pull request, the commit, the run, or the branch of the pull request or of the merge queue. */
export function isOwnTag({ rule, name, whole }: Candidate, { context, hash }: Surroundings): boolean {
  if (rule.type === "sha" || PULL_REQUEST.test(whole)) return true;
  if (rule.type === "ref" && rule.event === "pr") return !/^v?\d/i.test(whole);
  if (namesCommitOrRun(whole, context)) return true;
  const fitted = sanitizeTag(name, hash);
  const isBranch = (branch: string | undefined) =>
    branch !== undefined && sanitizeTag(branch, hash) === fitted;
  if (context.event === "merge_group" && isBranch(branchOf(context))) return true;
  return isBranch(context.headRef) && !looksShared(fitted, { context, hash });
}

/** `pr-7`, also inside of a name, such as `1.2.3-pr.7`. */
const PULL_REQUEST = /(?:^|[-_.])(?:pr|pull|pull-?request)[-_.]?\d+(?=$|[-_.])/i;

/** As `git rev-parse --short` has it at least. `git describe` writes a `g` before it. */
const SHORTEST_SHA = 7;
/** The number of a run has ten digits and more; a shorter one may be a version. */
const SHORTEST_RUN = 8;

function namesCommitOrRun(tag: string, { sha, headSha, workflow: { id = "" } }: RunContext): boolean {
  const words = tag.toLowerCase().split(/[^0-9a-z]+/);
  const isCommit = (word: string) =>
    word.length >= SHORTEST_SHA && [sha, headSha].some((commit) => commit?.startsWith(word) === true);
  return words.some(
    (word) =>
      isCommit(word) || isCommit(word.replace(/^g/, "")) || (word === id && id.length >= SHORTEST_RUN),
  );
}

const VERSION = /^v?\d+(?:\.(?:\d+|x))*$/i;
/** Names that people pull, and branches that others merge into. */
const SHARED_WORD =
  /^(?:latest|stable|releases?|current|lts|prod|production|main|master|trunk|edge|nightly|daily|weekly|dev|devel|develop|development|next|canary|alpha|beta|rc|test|testing|staging|unstable|head)$/i;

/** Such a word or a version, with one more word beside it at most: `main-alpine`, `app-v1`. The branches below have them, too. */
function looksShared(branch: string, { context, hash }: Surroundings): boolean {
  const words = branch.split(/[-_+]+/);
  if (words.length <= 2 && words.some((word) => VERSION.test(word) || SHARED_WORD.test(word))) return true;
  return [context.defaultBranch, context.baseRef].some((base) => {
    const name = base === undefined ? undefined : sanitizeTag(base, hash);
    return (
      name !== undefined && (branch === name || branch.startsWith(`${name}-`) || branch.endsWith(`-${name}`))
    );
  });
}
