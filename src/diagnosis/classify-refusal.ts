// Names the cause of a refusal by its signature and its context: the same words mean different things for different tokens.
import { requestedAccess, failureContextOf, type FailureContext } from "./context.ts";
import type { Evidence } from "../access/evidence.ts";
import type { AccessRequest } from "../access/request.ts";
import type { RefusalSignature, Signature } from "./signatures/signature.ts";
import { signatureOf } from "./signatures/read.ts";
import { certainCause, likelyCause, type Failure } from "./failure.ts";
import { DOCKER_HUB } from "./log/hosts.ts";
import {
  anonymousRefused,
  credentialRefused,
  deniedWithoutReason,
  hiddenOrMissing,
  loginRequired,
  packageNotFound,
  scopeMissing,
  scopesDoNotMatch,
  unsupportedKind,
  userNotAuthenticated,
} from "./refusals/credential.ts";
import {
  creationForbidden,
  emptyToken,
  identityRefused,
  jobNotAllowed,
  noPackageRole,
  noReadRole,
  notSigned,
} from "./refusals/job.ts";

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
  "delete-refused": () => certainCause({ code: "delete-refused" }),
  "identity-refused": identityRefused,
  "not-signed": notSigned,
  "tag-immutable": () => certainCause({ code: "tag-immutable", reference: undefined }),
  "token-malformed": () =>
    certainCause({ code: "token-malformed", flaw: "a character in it that no token has", isOurs: false }),
  "token-missing": emptyToken,
  "credential-refused": credentialRefused,
  "user-not-authenticated": userNotAuthenticated,
  "exchange-refused": (context) =>
    context.tokenKind === "none" ? anonymousRefused(context) : credentialRefused(context),
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
  "anonymous-refused": anonymousRefused,
  "no-credentials": () => certainCause({ code: "not-logged-in" }),
  "login-needed": loginRequired,
  unauthorized: loginRequired,
  challenge: () => certainCause({ code: "not-logged-in" }),
  "hidden-or-missing": hiddenOrMissing,
  "package-not-found": packageNotFound,
  "tag-not-found": () =>
    likelyCause({ code: "tag-not-found", reference: undefined }, "package-not-found-or-private"),
  // Docker Hub's words, which others use, too: where it was meant, its login is at fault, else the name.
  "insufficient-scope": (context) => {
    if (context.registry.host === DOCKER_HUB) return loginRequired(context);
    return requestedAccess(context) === "pull"
      ? packageNotFound(context)
      : certainCause({ code: "registry-missing-from-reference", reference: undefined });
  },
  "bare-denied": (context) =>
    requestedAccess(context) === "pull" ? packageNotFound(context) : deniedWithoutReason(context),
  forbidden: deniedWithoutReason,
};
