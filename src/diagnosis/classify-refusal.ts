// A sign and what surrounds it name the cause: the same words mean different things for different tokens.
import type { Cause, CauseCode } from "./causes.ts";
import { requestedAccess, failureContextOf, isAnotherOwner, type FailureContext } from "./context.ts";
import type { Evidence } from "../access/evidence.ts";
import type { AccessRequest } from "../access/request.ts";
import { NEEDED_SCOPES, checkScopes } from "../access/scopes.ts";
import type { RefusalSignature, Signature } from "./signatures/signature.ts";
import { signatureOf } from "./signatures/match.ts";

/** The likeliest cause first; `alternatives` are the others that the same answer could come from. */
export type Failure = { cause: Cause; alternatives: readonly CauseCode[] };

/** Explains what the registry said to us, by what we know of token, owner and event. */
export function classifyRefusal(
  message: string,
  accessRequest: AccessRequest,
  { api, tokenKind }: Pick<Evidence, "api" | "tokenKind">,
): Failure {
  const failureContext = failureContextOf(accessRequest, { api, tokenKind });
  // As every client prints it; the bare message of a refused credential is `denied`.
  const signature = signatureOf(`denied: ${message}`);
  return classifyDenial(
    signature !== undefined && isRefusal(signature) ? signature : "forbidden",
    failureContext,
  );
}

/** Whether somebody refuses: what such a sign means, its circumstances decide. */
export function isRefusal(signature: Signature): signature is RefusalSignature {
  return Object.hasOwn(REFUSALS, signature);
}

/** What GitHub's API knows stands above the registry's words; then the words, then the circumstances. */
export function classifyDenial(signature: RefusalSignature, failureContext: FailureContext): Failure {
  const { api } = failureContext;
  if (api.kind === "rejected") return certainCause({ code: "token-invalid", proof: "github" });
  const ssoUrl = api.kind === "accepted" ? api.ssoUrl : undefined;
  if (ssoUrl !== undefined) return certainCause({ code: "sso-required", url: ssoUrl });
  return REFUSALS[signature](failureContext);
}

/** A row for each sign; one without does not compile. */
const REFUSALS: Readonly<Record<RefusalSignature, (failureContext: FailureContext) => Failure>> = {
  "sso-required": () => certainCause({ code: "sso-required", url: undefined }),
  "classic-pat-forbidden": () => certainCause({ code: "classic-pat-forbidden" }),
  "ip-not-allowed": () => certainCause({ code: "ip-not-allowed" }),
  billing: () => certainCause({ code: "billing" }),
  "rate-limited": ({ host }) => certainCause({ code: "rate-limited", host }),
  "upload-too-large": () => certainCause({ code: "upload-too-large" }),
  "tag-immutable": () => certainCause({ code: "tag-immutable", reference: undefined }),
  "token-malformed": () =>
    certainCause({ code: "token-malformed", flaw: "a character in it that no token has", isOurs: false }),
  "token-missing": byEmptyToken,
  "credential-refused": byCredential,
  "user-not-authenticated": byUser,
  "exchange-refused": (failureContext) =>
    failureContext.tokenKind === "none" ? byNobody(failureContext) : byCredential(failureContext),
  "scopes-do-not-match": byScopes,
  "scope-named": (failureContext) => byKind(failureContext) ?? certainCause(missingScope(failureContext)),
  "no-write": byPackage,
  "no-read": byReading,
  "no-create": byOwner,
  "installation-may-not": byJob,
  "installation-may-not-read": byPackage,
  "owner-elsewhere": () => certainCause({ code: "wrong-owner" }),
  "integration-may-not": byJob,
  "fine-grained-may-not": () => likelyCause({ code: "token-kind-unsupported" }, "scope-missing"),
  "api-forbidden": (failureContext) =>
    byKind(failureContext) ??
    likelyCause(
      { code: "scope-missing", missing: ["repo"], proof: "api" },
      "sso-required",
      "token-kind-unsupported",
    ),
  "anonymous-refused": byNobody,
  "login-needed": byNobody,
  unauthorized: byNobody,
  challenge: () => certainCause({ code: "not-logged-in" }),
  "hidden-or-missing": byHiding,
  "package-not-found": byMissing,
  "tag-not-found": () =>
    likelyCause({ code: "tag-not-found", reference: undefined }, "package-not-found-or-private"),
  "insufficient-scope": () => certainCause({ code: "registry-missing-from-reference", reference: undefined }),
  "bare-denied": (failureContext) =>
    requestedAccess(failureContext) === "pull" ? byMissing(failureContext) : hidden(failureContext),
  forbidden: hidden,
};

/** The likeliest cause of several. */
export function likelyCause(cause: Cause, ...alternatives: CauseCode[]): Failure {
  return { cause, alternatives };
}

/** A cause that leaves no other. */
export function certainCause(cause: Cause): Failure {
  return likelyCause(cause);
}

function missingScope(failureContext: FailureContext): Cause {
  return { code: "scope-missing", missing: NEEDED_SCOPES[requestedAccess(failureContext)], proof: "wording" };
}

/** Runs of forks and of Dependabot are handed none of the repository's secrets. */
function byEmptyToken({ head, dependabot, pullRequest }: FailureContext): Failure {
  if (head === "foreign") return likelyCause({ code: "fork-pull-request" }, "token-missing");
  if (dependabot) return likelyCause({ code: "dependabot" }, "token-missing");
  return pullRequest
    ? likelyCause({ code: "token-missing" }, "fork-pull-request", "dependabot")
    : certainCause({ code: "token-missing" });
}

/** GitHub's registry takes classic tokens and the job's own; of all others nothing else need be known. */
function byKind({ tokenKind }: FailureContext): Failure | undefined {
  if (tokenKind === "fine-grained" || tokenKind === "refresh")
    return certainCause({ code: "token-kind-unsupported" });
  return tokenKind === "app" ? likelyCause({ code: "token-kind-unsupported" }, "token-invalid") : undefined;
}

/** The credential is refused, as such. */
function byCredential(failureContext: FailureContext): Failure {
  const { tokenKind, api } = failureContext;
  const unsupported = byKind(failureContext);
  if (unsupported !== undefined) return unsupported;
  const refused: Cause = { code: "token-invalid", proof: "registry" };
  if (api.kind !== "accepted")
    return tokenKind === "installation"
      ? likelyCause(refused, "workflow-permission-missing", "package-access-missing")
      : likelyCause(refused, "scope-missing", "sso-required", "token-kind-unsupported");
  // GitHub takes the token, so that it is no bad one: a job's lacks a permission, a person's a scope.
  return tokenKind === "installation"
    ? byJob(failureContext)
    : (byList(failureContext) ?? hidden(failureContext));
}

/** Said to bad tokens; where nobody is logged in, ghcr.io was seen to say it in bad moments, and to those who push. */
function byUser(failureContext: FailureContext): Failure {
  if (failureContext.tokenKind !== "none") return byCredential(failureContext);
  return requestedAccess(failureContext) === "pull"
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

/** The words speak of scopes. */
function byScopes(failureContext: FailureContext): Failure {
  const unsupported = byKind(failureContext);
  if (unsupported !== undefined) return unsupported;
  if (failureContext.tokenKind === "installation") return byJob(failureContext);
  if (failureContext.tokenKind === "app-user" || failureContext.scopeCheck === "off")
    return hidden(failureContext);
  if (failureContext.api.kind === "accepted" && failureContext.api.grant.kind === "listed")
    return byList(failureContext) ?? hidden(failureContext);
  return likelyCause(missingScope(failureContext), "token-kind-unsupported", "sso-required");
}

/** What GitHub's list of scopes explains, where there is one. */
function byList(failureContext: FailureContext): Failure | undefined {
  const { api, tokenKind, scopeCheck } = failureContext;
  if (tokenKind === "app-user" || scopeCheck === "off" || api.kind !== "accepted") return undefined;
  const finding = checkScopes(api.grant, requestedAccess(failureContext));
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

/** What the event says of a job's token, whatever its `permissions:` are. */
function byEvent({ head, dependabot }: FailureContext): Failure | undefined {
  if (head === "foreign") return certainCause({ code: "fork-pull-request" });
  return dependabot ? likelyCause({ code: "dependabot" }, "workflow-permission-missing") : undefined;
}

/** An installation token: the event comes first, then the owner, then the job's own `permissions:`. */
function byJob(failureContext: FailureContext): Failure {
  const { tokenKind, packages, head, pullRequest } = failureContext;
  if (tokenKind === "app")
    return likelyCause({ code: "token-kind-unsupported" }, "package-creation-forbidden");
  const byWhom = byEvent(failureContext);
  if (byWhom !== undefined) return byWhom;
  if (isAnotherOwner(failureContext, failureContext.repositoryOwner))
    return likelyCause({ code: "wrong-owner" }, "workflow-permission-missing");
  const missing: Cause = { code: "workflow-permission-missing" };
  if (packages === "write")
    return likelyCause({ code: "package-access-missing" }, "package-creation-forbidden");
  if (packages !== undefined)
    return pullRequest ? likelyCause(missing, "fork-pull-request") : certainCause(missing);
  // Nobody told whose commit it is: pull requests that may not write are a fork's most of all.
  return pullRequest && head === undefined
    ? likelyCause({ code: "fork-pull-request" }, "workflow-permission-missing", "dependabot")
    : likelyCause(missing, "package-access-missing");
}

/** The package is there, and its own access list does not hold whoever asks. */
function byPackage(failureContext: FailureContext): Failure {
  const access: Cause = { code: "package-access-missing" };
  if (failureContext.tokenKind !== "installation") {
    const job = failureContext.tokenKind === "unknown" ? byEvent(failureContext) : undefined;
    return job ?? likelyCause(access, "wrong-owner");
  }
  const job = { ...failureContext, head: failureContext.head ?? "own" };
  const told = byJob(job);
  if (failureContext.packages === "write") return told;
  return told.cause.code === "workflow-permission-missing" && failureContext.packages === undefined
    ? likelyCause(access, "workflow-permission-missing")
    : told;
}

/** Who may not even read is told so in the same words whether or not there is anything to read. */
function byReading(failureContext: FailureContext): Failure {
  const isSomebody = failureContext.tokenKind !== "none" && failureContext.tokenKind !== "unknown";
  return isSomebody || requestedAccess(failureContext) !== "pull"
    ? byPackage(failureContext)
    : likelyCause({ code: "package-not-found-or-private" }, "package-access-missing");
}

/** The package is not there yet, and whoever asks may not make one under this owner. */
function byOwner(failureContext: FailureContext): Failure {
  const { tokenKind, api, repositoryOwner } = failureContext;
  const login = api.kind === "accepted" ? api.login : undefined;
  const forbidden: Cause = { code: "package-creation-forbidden" };
  return isAnotherOwner(failureContext, tokenKind === "installation" ? repositoryOwner : login)
    ? likelyCause({ code: "wrong-owner" }, "package-creation-forbidden")
    : likelyCause(forbidden, "wrong-owner");
}

/** The registry wants a login, and saw none, or none that will do. */
function byNobody(failureContext: FailureContext): Failure {
  const { tokenKind, api, operation } = failureContext;
  // Whoever logs in holds out a credential, and it was that.
  if (operation === "login") return byCredential(failureContext);
  const access = requestedAccess(failureContext);
  if (tokenKind === "installation" && access === "pull")
    return likelyCause({ code: "package-access-missing" }, "workflow-permission-missing", "not-logged-in");
  if (access === "pull")
    return likelyCause({ code: "package-not-found-or-private" }, "not-logged-in", "token-invalid");
  const isLoggedIn = tokenKind !== "none" && (api.kind === "accepted" || tokenKind === "fine-grained");
  return isLoggedIn ? byCredential(failureContext) : likelyCause({ code: "not-logged-in" }, "token-invalid");
}

/** The registry does not say whether there is anything. */
function byHiding(failureContext: FailureContext): Failure {
  const { tokenKind, isNamed } = failureContext;
  if (requestedAccess(failureContext) === "pull") return byMissing(failureContext);
  if (!isNamed)
    return likelyCause({ code: "registry-missing-from-reference", reference: undefined }, "not-logged-in");
  return tokenKind === "none" || tokenKind === "unknown"
    ? likelyCause({ code: "not-logged-in" }, "token-invalid", "package-access-missing")
    : byCredential(failureContext);
}

function byMissing(failureContext: FailureContext): Failure {
  if (failureContext.operation === "delete" && failureContext.tokenKind === "installation")
    return likelyCause({ code: "package-access-missing" }, "package-not-found-or-private", "scope-missing");
  const rights: readonly CauseCode[] = failureContext.tokenKind === "none" ? [] : ["package-access-missing"];
  return likelyCause({ code: "package-not-found-or-private" }, "token-invalid", ...rights);
}

/** Refused, in words that tell nothing or that nobody knows yet. */
function hidden(failureContext: FailureContext): Failure {
  const unsupported = byKind(failureContext);
  if (unsupported !== undefined) return unsupported;
  const { tokenKind, api, packages, operation } = failureContext;
  if (operation === "login" && api.kind !== "accepted") return byCredential(failureContext);
  const access = requestedAccess(failureContext);
  const cause: Cause = { code: "denied-hidden" };
  if (tokenKind === "installation") {
    const job = byJob({ ...failureContext, head: failureContext.head ?? "own" });
    const isTold = packages !== undefined || job.cause.code !== "workflow-permission-missing";
    return isTold
      ? job
      : likelyCause(cause, "workflow-permission-missing", "package-access-missing", "token-invalid");
  }
  if (tokenKind === "none")
    return access === "pull"
      ? byMissing(failureContext)
      : likelyCause({ code: "not-logged-in" }, "denied-hidden");
  return api.kind === "accepted"
    ? likelyCause(cause, "sso-required", "classic-pat-forbidden", "package-access-missing")
    : likelyCause(cause, "token-invalid", "scope-missing", "sso-required", "package-access-missing");
}
