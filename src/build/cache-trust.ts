// Which cache a build may write: an unmerged commit must not write what a later build reads.
import { WHY_FOREIGN } from "../context/push-policy.ts";
import type { RunContext } from "../context/run-context.ts";
import type { Entry } from "../lib/csv.ts";
import { cacheAttributes } from "./cache.ts";

/** GitHub keeps the cache of a pull request's run apart; one that runs on the default branch writes that branch's. */
export function whyNotExported(
  entry: Entry,
  { trust, event, dependabot }: Pick<RunContext, "trust" | "event" | "dependabot">,
): string | undefined {
  if (trust.kind === "foreign")
    return `${WHY_FOREIGN[trust.why]} Later builds must be able to trust the cache`;
  if (dependabot) return "Dependabot started this run, and its token may only read";
  const isApart = [
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
    "merge_group",
  ].includes(event);
  const type = cacheAttributes(entry).get("type");
  const isShared = type === "gha" ? !isApart : !["inline", "local"].includes(type ?? "");
  return trust.kind === "unmerged" && isShared
    ? "This commit is not merged yet, and later builds must be able to trust the cache"
    : undefined;
}
