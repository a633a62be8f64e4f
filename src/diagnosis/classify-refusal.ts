// Names the cause of a refusal by its signature and its context: the same words mean different things for different tokens.
import type { Cause, CauseCode } from "./causes/index.ts";
import {
  requestedAccess,
  failureContextOf,
  isAnotherOwner,
  loginOf,
  type FailureContext,
} from "./context.ts";
import type { Evidence } from "../access/evidence.ts";
import type { AccessRequest } from "../access/request.ts";
import { NEEDED_SCOPES, checkScopes } from "../access/scopes.ts";
import type { RefusalSignature, Signature } from "./signatures/signature.ts";
import { signatureOf } from "./signatures/match.ts";
import { certainCause, likelyCause, type Failure } from "./failure.ts";

/** Classifies what the registry answered to us, by what we know of token, owner and event. */
export function classifyRefusal(
  message: string,
  accessRequest: AccessRequest,
  { api, tokenKind }: Pick<Evidence, "api" | "tokenKind">,
): Failure {
  const context = failureContextOf(accessRequest, { api, tokenKind });
  // As every client prints it; the bare message of a refused credential is `denied`.
  const signature = signatureOf(`denied: ${message}`);
  return classifyDenial(signature !== undefined && isRefusal(signature) ? signature : "forbidden", context);
}

/** Whether it is a refusal, whose meaning depends on the context. */
export function isRefusal(signature: Signature): signature is RefusalSignature {
  return Object.hasOwn(REFUSALS, signature);
}

/** GitHub's API knows best; then the registry's words decide, then the context. */
export function classifyDenial(signature: RefusalSignature, context: FailureContext): Failure {
  const { api } = context;
  if (api.kind === "rejected") return certainCause({ code: "token-invalid", proof: "github" });
  const ssoUrl = api.kind === "accepted" ? api.ssoUrl : undefined;
  if (ssoUrl !== undefined) return certainCause({ code: "sso-required", url: ssoUrl });
  return REFUSALS[signature](context);
}

/** A row for each signature; one without does not compile. */
const REFUSALS: Readonly<Record<RefusalSignature, (context: FailureContext) => Failure>> = {
  "sso-required": () => certainCause({ code: "sso-required", url: undefined }),
  "classic-pat-forbidden": () => certainCause({ code: "classic-pat-forbidden" }),
  "ip-not-allowed": () => certainCause({ code: "ip-not-allowed" }),
  billing: () => certainCause({ code: "billing" }),
  "rate-limited": ({ registry }) => certainCause({ code: "rate-limited", host: registry.host }),
  "upload-too-large": () => certainCause({ code: "upload-too-large" }),
  "tag-immutable": () => certainCause({ code: "tag-immutable", reference: undefined }),
  "token-malformed": () =>
    certainCause({ code: "token-malformed", flaw: "a character in it that no token has", isOurs: false }),
  "token-missing": emptyToken,
  "credential-refused": credentialRefused,
  "user-not-authenticated": userNotAuthenticated,
  "exchange-refused": (context) =>
    context.tokenKind === "none" ? loginRequired(context) : credentialRefused(context),
  "scopes-do-not-match": scopesDoNotMatch,
  "scope-named": (context) => unsupportedKind(context) ?? certainCause(scopeMissing(context)),
  "no-write": noPackageRole,
  "no-read": noReadRole,
  "no-create": creationForbidden,
  "installation-may-not": jobNotAllowed,
  "installation-may-not-read": noPackageRole,
  "owner-elsewhere": () => certainCause({ code: "wrong-owner" }),
  "integration-may-not": jobNotAllowed,
  "fine-grained-may-not": () => likelyCause({ code: "token-kind-unsupported" }, "scope-missing"),
  "api-forbidden": (context) =>
    unsupportedKind(context) ??
    likelyCause(
      { code: "scope-missing", missing: ["repo"], proof: "api" },
      "sso-required",
      "token-kind-unsupported",
    ),
  "anonymous-refused": loginRequired,
  "login-needed": loginRequired,
  unauthorized: loginRequired,
  challenge: () => certainCause({ code: "not-logged-in" }),
  "hidden-or-missing": hiddenOrMissing,
  "package-not-found": packageNotFound,
  "tag-not-found": () =>
    likelyCause({ code: "tag-not-found", reference: undefined }, "package-not-found-or-private"),
  "insufficient-scope": () => certainCause({ code: "registry-missing-from-reference", reference: undefined }),
  "bare-denied": (context) =>
    requestedAccess(context) === "pull" ? packageNotFound(context) : deniedWithoutReason(context),
  forbidden: deniedWithoutReason,
};

function scopeMissing(context: FailureContext): Cause {
  return { code: "scope-missing", missing: NEEDED_SCOPES[requestedAccess(context)], proof: "wording" };
}

/** Runs of forks and of Dependabot get none of the repository's secrets. */
function emptyToken({ head, dependabot, pullRequest }: FailureContext): Failure {
  if (head === "foreign") return likelyCause({ code: "fork-pull-request" }, "token-missing");
  if (dependabot) return likelyCause({ code: "dependabot" }, "token-missing");
  return pullRequest
    ? likelyCause({ code: "token-missing" }, "fork-pull-request", "dependabot")
    : certainCause({ code: "token-missing" });
}

/** GitHub's registry takes classic tokens and the job's own; no other fact helps any other token. */
function unsupportedKind({ tokenKind }: FailureContext): Failure | undefined {
  if (tokenKind === "fine-grained" || tokenKind === "refresh")
    return certainCause({ code: "token-kind-unsupported" });
  return tokenKind === "app" ? likelyCause({ code: "token-kind-unsupported" }, "token-invalid") : undefined;
}

/** The credential itself is refused. */
function credentialRefused(context: FailureContext): Failure {
  const { tokenKind, api } = context;
  const unsupported = unsupportedKind(context);
  if (unsupported !== undefined) return unsupported;
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

/** ghcr.io answers bad tokens like this; without a login it was seen during outages, and on a push. */
function userNotAuthenticated(context: FailureContext): Failure {
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
function scopesDoNotMatch(context: FailureContext): Failure {
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

/** An event whose token only reads, whatever the job's `permissions:` are. */
function restrictedByEvent({ head, dependabot }: FailureContext): Failure | undefined {
  if (head === "foreign") return certainCause({ code: "fork-pull-request" });
  return dependabot ? likelyCause({ code: "dependabot" }, "workflow-permission-missing") : undefined;
}

/** An installation token: the event comes first, then the owner, then the job's own `permissions:`. */
function jobNotAllowed(context: FailureContext): Failure {
  const { tokenKind, packages, head, pullRequest } = context;
  if (tokenKind === "app")
    return likelyCause({ code: "token-kind-unsupported" }, "package-creation-forbidden");
  const restricted = restrictedByEvent(context);
  if (restricted !== undefined) return restricted;
  if (isAnotherOwner(context, context.repository?.owner))
    return likelyCause({ code: "wrong-owner" }, "workflow-permission-missing");
  const missing: Cause = { code: "workflow-permission-missing" };
  if (packages === "write")
    return likelyCause({ code: "package-access-missing" }, "package-creation-forbidden");
  if (packages !== undefined)
    return pullRequest ? likelyCause(missing, "fork-pull-request") : certainCause(missing);
  // Whose commit it is is not known: most pull requests that may not write come from a fork.
  return pullRequest && head === undefined
    ? likelyCause({ code: "fork-pull-request" }, "workflow-permission-missing", "dependabot")
    : likelyCause(missing, "package-access-missing");
}

/** The package exists, and its own access list leaves the token's holder out. */
function noPackageRole(context: FailureContext): Failure {
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
function noReadRole(context: FailureContext): Failure {
  const hasToken = context.tokenKind !== "none" && context.tokenKind !== "unknown";
  return hasToken || requestedAccess(context) !== "pull"
    ? noPackageRole(context)
    : likelyCause({ code: "package-not-found-or-private" }, "package-access-missing");
}

/** The package does not exist yet, and the token may not create one under this owner. */
function creationForbidden(context: FailureContext): Failure {
  const { tokenKind, repository } = context;
  const forbidden: Cause = { code: "package-creation-forbidden" };
  return isAnotherOwner(context, tokenKind === "installation" ? repository?.owner : loginOf(context))
    ? likelyCause({ code: "wrong-owner" }, "package-creation-forbidden")
    : likelyCause(forbidden, "wrong-owner");
}

/** The registry requires a login, and saw none, or one that is no use. */
function loginRequired(context: FailureContext): Failure {
  const { tokenKind, api, operation } = context;
  // A login always sends a credential, so that is what was refused.
  if (operation === "login") return credentialRefused(context);
  const access = requestedAccess(context);
  if (tokenKind === "installation" && access === "pull")
    return likelyCause({ code: "package-access-missing" }, "workflow-permission-missing", "not-logged-in");
  if (access === "pull")
    return likelyCause({ code: "package-not-found-or-private" }, "not-logged-in", "token-invalid");
  const isLoggedIn = tokenKind !== "none" && (api.kind === "accepted" || tokenKind === "fine-grained");
  return isLoggedIn ? credentialRefused(context) : likelyCause({ code: "not-logged-in" }, "token-invalid");
}

/** The registry does not say whether the package exists. */
function hiddenOrMissing(context: FailureContext): Failure {
  const { tokenKind, isNamed } = context;
  if (requestedAccess(context) === "pull") return packageNotFound(context);
  if (!isNamed)
    return likelyCause({ code: "registry-missing-from-reference", reference: undefined }, "not-logged-in");
  return tokenKind === "none" || tokenKind === "unknown"
    ? likelyCause({ code: "not-logged-in" }, "token-invalid", "package-access-missing")
    : credentialRefused(context);
}

function packageNotFound(context: FailureContext): Failure {
  if (context.operation === "delete" && context.tokenKind === "installation")
    return likelyCause({ code: "package-access-missing" }, "package-not-found-or-private", "scope-missing");
  const rights: readonly CauseCode[] = context.tokenKind === "none" ? [] : ["package-access-missing"];
  return likelyCause({ code: "package-not-found-or-private" }, "token-invalid", ...rights);
}

/** Refused without a reason, or in words that are not known yet. */
function deniedWithoutReason(context: FailureContext): Failure {
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
