// Tags that come from the event, when the user names none.
import type { Ref, RunContext } from "./run-context.ts";

/** `latest` on the default branch, else the branch's or the git tag's name; `pr-7` on a pull request. */
export function defaultTags({ ref, repository }: RunContext): string[] {
  return tagsOf(ref, repository?.defaultBranch).filter((tag) => tag !== "");
}

function tagsOf(ref: Ref, defaultBranch: string | undefined): string[] {
  switch (ref.kind) {
    case "branch":
      return [ref.name === defaultBranch ? "latest" : fit(ref.name)];
    case "tag":
      return [fit(ref.name)];
    case "pull-request":
      return [`pr-${ref.number}`];
    case "none":
      return [];
  }
}

/** Makes a git name a tag: `feat/x` becomes `feat-x`. */
function fit(name: string): string {
  return name
    .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[.-]+/, "")
    .slice(0, 128);
}
