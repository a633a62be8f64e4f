// Trust: whether this event may push at all, whatever the token may do.
import { isForeignHeadWithSecrets, isPullRequest, type RunContext } from "./run-context.ts";

export type PushChoice = "auto" | "true" | "false";

export type PushDecision =
  | { kind: "push" }
  | { kind: "build-only"; reason: "asked" | "pull-request" | "fork" | "dependabot" }
  | { kind: "forbidden" };

/** `auto` pushes on every event but pull requests; a stranger's commit is never pushed with our secrets. */
export function decidePush(choice: PushChoice, context: RunContext): PushDecision {
  if (choice === "false") return { kind: "build-only", reason: "asked" };
  if (isForeignHeadWithSecrets(context))
    return choice === "true" ? { kind: "forbidden" } : { kind: "build-only", reason: "fork" };
  if (choice === "true" || !isPullRequest(context)) return { kind: "push" };
  if (context.head === "foreign") return { kind: "build-only", reason: "fork" };
  return { kind: "build-only", reason: context.dependabot ? "dependabot" : "pull-request" };
}
