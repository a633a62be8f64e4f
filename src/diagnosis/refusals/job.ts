// Refusals of a job or of its token's holder: the event, the job's `permissions:` and the package's access list decide.
import type { Cause } from "../causes/index.ts";
import { isAnotherOwner, loginOf, requestedAccess, type FailureContext } from "../context.ts";
import { certainCause, likelyCause, type Failure } from "../failure.ts";

/** Runs of forks and of Dependabot get none of the repository's secrets. */
export function emptyToken({ head, dependabot, pullRequest }: FailureContext): Failure {
  if (head === "foreign") return likelyCause({ code: "fork-pull-request" }, "token-missing");
  if (dependabot) return likelyCause({ code: "dependabot" }, "token-missing");
  return pullRequest
    ? likelyCause({ code: "token-missing" }, "fork-pull-request", "dependabot")
    : certainCause({ code: "token-missing" });
}

/** An event whose token only reads, whatever the job's `permissions:` are. */
function restrictedByEvent({ head, dependabot }: FailureContext): Failure | undefined {
  if (head === "foreign") return certainCause({ code: "fork-pull-request" });
  return dependabot ? likelyCause({ code: "dependabot" }, "workflow-permission-missing") : undefined;
}

/** An installation token: the event comes first, then the owner, then the job's own `permissions:`. */
export function jobNotAllowed(context: FailureContext): Failure {
  const { tokenKind, packages, head, pullRequest } = context;
  if (tokenKind === "app")
    return likelyCause({ code: "token-kind-unsupported" }, "package-creation-forbidden");
  const restricted = restrictedByEvent(context);
  if (restricted !== undefined) return restricted;
  if (isAnotherOwner(context, context.repository?.owner))
    return likelyCause({ code: "wrong-owner" }, "workflow-permission-missing");
  const missing: Cause = { code: "workflow-permission-missing" };
  if (packages === "write" || (packages === "read" && requestedAccess(context) === "pull"))
    return likelyCause({ code: "package-access-missing" }, "package-creation-forbidden");
  if (packages !== undefined)
    return pullRequest ? likelyCause(missing, "fork-pull-request") : certainCause(missing);
  // Whose commit it is is not known: most pull requests that may not write come from a fork.
  return pullRequest && head === undefined
    ? likelyCause({ code: "fork-pull-request" }, "workflow-permission-missing", "dependabot")
    : likelyCause(missing, "package-access-missing");
}

/** Signing and attesting need permissions of their own, which no run of a fork can have. */
export function identityRefused({ head }: FailureContext): Failure {
  return head === "foreign"
    ? likelyCause({ code: "fork-pull-request" }, "workflow-permission-missing")
    : certainCause({ code: "workflow-permission-missing", permission: "identity" });
}

/** In a workflow the job that should have signed may not; elsewhere the image is another one, or was never signed. */
export function notSigned(context: FailureContext): Failure {
  const { tokenKind } = context;
  return tokenKind === "installation" || tokenKind === "unknown"
    ? likelyCause(
        { code: "workflow-permission-missing", permission: "identity" },
        "not-logged-in",
        "tag-not-found",
      )
    : likelyCause({ code: "tag-not-found", reference: undefined }, "not-logged-in");
}

/** The package exists, and its own access list leaves the token's holder out. */
export function noPackageRole(context: FailureContext): Failure {
  const access: Cause = { code: "package-access-missing" };
  if (context.tokenKind !== "installation") {
    const job = context.tokenKind === "unknown" ? restrictedByEvent(context) : undefined;
    return job ?? likelyCause(access, "wrong-owner");
  }
  const job = { ...context, head: context.head ?? "own" };
  const failure = jobNotAllowed(job);
  if (context.packages === "write") return failure;
  return failure.cause.code === "workflow-permission-missing" && context.packages === undefined
    ? likelyCause(access, "workflow-permission-missing")
    : failure;
}

/** The answer is the same whether or not there is anything to read. */
export function noReadRole(context: FailureContext): Failure {
  const hasToken = context.tokenKind !== "none" && context.tokenKind !== "unknown";
  return hasToken || requestedAccess(context) !== "pull"
    ? noPackageRole(context)
    : likelyCause({ code: "package-not-found-or-private" }, "package-access-missing");
}

/** The package does not exist yet, and the token may not create one under this owner. */
export function creationForbidden(context: FailureContext): Failure {
  const { tokenKind, repository } = context;
  const forbidden: Cause = { code: "package-creation-forbidden" };
  return isAnotherOwner(context, tokenKind === "installation" ? repository?.owner : loginOf(context))
    ? likelyCause({ code: "wrong-owner" }, "package-creation-forbidden")
    : likelyCause(forbidden, "wrong-owner");
}
