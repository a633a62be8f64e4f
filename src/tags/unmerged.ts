// Which floating tags an unmerged commit must not move: those of a branch or a version, which others pull.
import { branchOf, type RunContext } from "../context/run-context.ts";
import type { TagRule } from "./rules.ts";
import { sanitizeTag } from "./tag-name.ts";

/** Under `workflow_run` the ref is the default branch's, whatever is built. A pull request's own tag may move. */
export function movesForOthers(
  rule: TagRule,
  name: string,
  { context, hash }: { context: RunContext; hash: (text: string) => string },
): boolean {
  // The branch of a merge queue is the run's own, and goes with it.
  const isQueue = context.event === "merge_group";
  if (rule.type === "ref") return !(rule.event === "pr" || (rule.event === "branch" && isQueue));
  if (rule.type !== "raw") return true;
  const branches = [context.defaultBranch, context.baseRef, isQueue ? undefined : branchOf(context)];
  const names = branches.flatMap((branch) => (branch === undefined ? [] : sanitizeTag(branch, hash)));
  return names.includes(name) || /^v?\d+(?:\.\d+)*$/i.test(name);
}
