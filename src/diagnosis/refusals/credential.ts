// Refusals of the credential, and refusals without a reason: whose token it is and what GitHub says of it decide.
import type { Cause, CauseCode } from "../causes/index.ts";
import { requestedAccess, type FailureContext } from "../context.ts";
import { certainCause, likelyCause, type Failure } from "../failure.ts";
import { NEEDED_SCOPES, checkScopes } from "../../access/scopes.ts";
import { jobNotAllowed } from "./job.ts";

export function scopeMissing(context: FailureContext): Cause {
  return { code: "scope-missing", missing: NEEDED_SCOPES[requestedAccess(context)], proof: "wording" };
}

/** GitHub's registry takes classic tokens and the job's own; no other fact helps any other token. */
export function unsupportedKind({ tokenKind }: FailureContext): Failure | undefined {
  if (tokenKind === "fine-grained" || tokenKind === "refresh")
    return certainCause({ code: "token-kind-unsupported" });
  return tokenKind === "app" ? likelyCause({ code: "token-kind-unsupported" }, "token-invalid") : undefined;
}

/** The credential itself is refused. */
export function credentialRefused(context: FailureContext): Failure {
  const { tokenKind, api, operation } = context;
  const unsupported = unsupportedKind(context);
  if (unsupported !== undefined) return unsupported;
  if (tokenKind === "none" && operation !== "login") return anonymousRefused(context);
  const refused: Cause = { code: "token-invalid", proof: "registry" };
  if (api.kind !== "accepted")
    return tokenKind === "installation"
      ? likelyCause(refused, "workflow-permission-missing", "package-access-missing")
      : likelyCause(refused, "scope-missing", "sso-required", "token-kind-unsupported");
  // GitHub takes the token, so it is not a bad one: a job's lacks a permission, a person's a scope.
  return tokenKind === "installation"
    ? jobNotAllowed(context)
    : (missingInScopeList(context) ?? deniedWithoutReason(context));
}

/** Without a login no credential was refused, except an old one that docker still keeps. */
export function anonymousRefused(context: FailureContext): Failure {
  return requestedAccess(context) === "pull"
    ? likelyCause({ code: "package-not-found-or-private" }, "not-logged-in", "token-invalid")
    : likelyCause({ code: "not-logged-in" }, "token-invalid");
}

/**
 * ghcr.io answers bad tokens like this; without a login it was seen during outages, and on a push. A job's own token is
 * never mistyped: a tool that says so has not read the login (helm's serves helm alone), or came in a bad moment.
 */
export function userNotAuthenticated(context: FailureContext): Failure {
  if (context.tokenKind === "installation")
    return likelyCause({ code: "not-logged-in" }, "registry-unavailable", "workflow-permission-missing");
  if (context.tokenKind !== "none") return credentialRefused(context);
  return requestedAccess(context) === "pull"
    ? likelyCause(
        {
          code: "registry-unavailable",
          reason: "it refuses to give away what anybody may have",
          host: undefined,
        },
        "token-invalid",
        "package-not-found-or-private",
      )
    : likelyCause({ code: "not-logged-in" }, "token-invalid");
}

/** The answer names scopes. */
export function scopesDoNotMatch(context: FailureContext): Failure {
  const unsupported = unsupportedKind(context);
  if (unsupported !== undefined) return unsupported;
  if (context.tokenKind === "installation") return jobNotAllowed(context);
  if (context.tokenKind === "app-user" || context.scopeCheck === "off") return deniedWithoutReason(context);
  if (context.api.kind === "accepted" && context.api.grant.kind === "listed")
    return missingInScopeList(context) ?? deniedWithoutReason(context);
  return likelyCause(scopeMissing(context), "token-kind-unsupported", "sso-required");
}

/** A scope that GitHub's list lacks, where there is a list. */
function missingInScopeList(context: FailureContext): Failure | undefined {
  const { api, tokenKind, scopeCheck } = context;
  if (tokenKind === "app-user" || scopeCheck === "off" || api.kind !== "accepted") return undefined;
  const finding = checkScopes(api.grant, requestedAccess(context));
  switch (finding.kind) {
    case "missing":
      return certainCause({ code: "scope-missing", missing: finding.scopes, proof: "list" });
    case "implied":
      return likelyCause(
        { code: "scope-missing", missing: finding.scopes, proof: "registry" },
        "sso-required",
        "classic-pat-forbidden",
      );
    case "listed":
    case "unlisted":
      return undefined;
  }
}

/** The registry requires a login, and saw none, or one that is no use. */
export function loginRequired(context: FailureContext): Failure {
  const { tokenKind, api, operation } = context;
  // A login always sends a credential, so that is what was refused.
  if (operation === "login") return credentialRefused(context);
  const access = requestedAccess(context);
  if (tokenKind === "installation" && context.packages === "none") return jobNotAllowed(context);
  if (tokenKind === "installation" && access === "pull")
    return likelyCause({ code: "package-access-missing" }, "workflow-permission-missing", "not-logged-in");
  if (access === "pull")
    return likelyCause({ code: "package-not-found-or-private" }, "not-logged-in", "token-invalid");
  const isLoggedIn = tokenKind !== "none" && (api.kind === "accepted" || tokenKind === "fine-grained");
  return isLoggedIn ? credentialRefused(context) : likelyCause({ code: "not-logged-in" }, "token-invalid");
}

/** The registry does not say whether the package exists. */
export function hiddenOrMissing(context: FailureContext): Failure {
  const { tokenKind, isNamed } = context;
  if (requestedAccess(context) === "pull") return packageNotFound(context);
  if (!isNamed)
    return likelyCause({ code: "registry-missing-from-reference", reference: undefined }, "not-logged-in");
  return tokenKind === "none" || tokenKind === "unknown"
    ? likelyCause({ code: "not-logged-in" }, "token-invalid", "package-access-missing")
    : credentialRefused(context);
}

export function packageNotFound(context: FailureContext): Failure {
  if (context.operation === "delete" && context.tokenKind === "installation")
    return likelyCause({ code: "package-access-missing" }, "package-not-found-or-private", "scope-missing");
  if (context.tokenKind === "installation" && context.packages === "none") return jobNotAllowed(context);
  const rights: readonly CauseCode[] = context.tokenKind === "none" ? [] : ["package-access-missing"];
  return likelyCause({ code: "package-not-found-or-private" }, "token-invalid", ...rights);
}

/** Refused without a reason, or in words that are not known yet. */
export function deniedWithoutReason(context: FailureContext): Failure {
  const unsupported = unsupportedKind(context);
  if (unsupported !== undefined) return unsupported;
  const { tokenKind, api, packages, operation } = context;
  if (operation === "login" && api.kind !== "accepted") return credentialRefused(context);
  const access = requestedAccess(context);
  const cause: Cause = { code: "denied-hidden" };
  if (tokenKind === "installation") {
    const job = jobNotAllowed({ ...context, head: context.head ?? "own" });
    const isEstablished = packages !== undefined || job.cause.code !== "workflow-permission-missing";
    return isEstablished
      ? job
      : likelyCause(cause, "workflow-permission-missing", "package-access-missing", "token-invalid");
  }
  if (tokenKind === "none")
    return access === "pull"
      ? packageNotFound(context)
      : likelyCause({ code: "not-logged-in" }, "denied-hidden");
  return api.kind === "accepted"
    ? likelyCause(cause, "sso-required", "classic-pat-forbidden", "package-access-missing")
    : likelyCause(cause, "token-invalid", "scope-missing", "sso-required", "package-access-missing");
}
