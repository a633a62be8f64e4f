// A sign and what surrounds it name the cause: the same words mean different things for different tokens.
import type { Cause, CauseCode } from "./causes.ts";
import { accessOf, circumstancesOf, isElsewhere, type Circumstances } from "./context.ts";
import type { Evidence } from "../access/evidence.ts";
import type { Question } from "../access/request.ts";
import { NEEDED, weigh } from "../access/scopes.ts";
import type { RefusalSign, Sign } from "./signatures/signature.ts";
import { signOf } from "./signatures/match.ts";

/** The likeliest cause first; `alternatives` are the others that the same answer could come from. */
export type Explanation = { cause: Cause; alternatives: readonly CauseCode[] };

/** Explains what the registry said to us, by what we know of token, owner and event. */
export function explainRefusal(
  message: string,
  question: Question,
  { api, tokenKind }: Pick<Evidence, "api" | "tokenKind">,
): Explanation {
  const around = circumstancesOf(question, { api, tokenKind });
  // As every client prints it; the bare message of a refused credential is `denied`.
  const sign = signOf(`denied: ${message}`);
  return explainDenial(sign !== undefined && isRefusal(sign) ? sign : "forbidden", around);
}

/** Whether somebody refuses: what such a sign means, its circumstances decide. */
export function isRefusal(sign: Sign): sign is RefusalSign {
  return Object.hasOwn(REFUSALS, sign);
}

/** What GitHub's API knows stands above the registry's words; then the words, then the circumstances. */
export function explainDenial(sign: RefusalSign, around: Circumstances): Explanation {
  const { api } = around;
  if (api.kind === "rejected") return only({ code: "token-invalid", proof: "github" });
  const ssoUrl = api.kind === "accepted" ? api.ssoUrl : undefined;
  if (ssoUrl !== undefined) return only({ code: "sso-required", url: ssoUrl });
  return REFUSALS[sign](around);
}

/** A row for each sign; one without does not compile. */
const REFUSALS: Readonly<Record<RefusalSign, (around: Circumstances) => Explanation>> = {
  "sso-required": () => only({ code: "sso-required", url: undefined }),
  "classic-pat-forbidden": () => only({ code: "classic-pat-forbidden" }),
  "ip-not-allowed": () => only({ code: "ip-not-allowed" }),
  billing: () => only({ code: "billing" }),
  "rate-limited": ({ host }) => only({ code: "rate-limited", host }),
  "upload-too-large": () => only({ code: "upload-too-large" }),
  "tag-immutable": () => only({ code: "tag-immutable", reference: undefined }),
  "token-malformed": () =>
    only({ code: "token-malformed", flaw: "a character in it that no token has", isOurs: false }),
  "token-missing": byEmptyToken,
  "credential-refused": byCredential,
  "user-not-authenticated": byUser,
  "exchange-refused": (around) => (around.tokenKind === "none" ? byNobody(around) : byCredential(around)),
  "scopes-do-not-match": byScopes,
  "scope-named": (around) => byKind(around) ?? only(missingScope(around)),
  "no-write": byPackage,
  "no-read": byReading,
  "no-create": byOwner,
  "installation-may-not": byJob,
  "installation-may-not-read": byPackage,
  "owner-elsewhere": () => only({ code: "wrong-owner" }),
  "integration-may-not": byJob,
  "fine-grained-may-not": () => likely({ code: "token-kind-unsupported" }, "scope-missing"),
  "api-forbidden": (around) =>
    byKind(around) ??
    likely(
      { code: "scope-missing", missing: ["repo"], proof: "api" },
      "sso-required",
      "token-kind-unsupported",
    ),
  "anonymous-refused": byNobody,
  "login-needed": byNobody,
  unauthorized: byNobody,
  challenge: () => only({ code: "not-logged-in" }),
  "hidden-or-missing": byHiding,
  "package-not-found": byMissing,
  "tag-not-found": () =>
    likely({ code: "tag-not-found", reference: undefined }, "package-not-found-or-private"),
  "insufficient-scope": () => only({ code: "registry-missing-from-reference", reference: undefined }),
  "bare-denied": (around) => (accessOf(around) === "pull" ? byMissing(around) : hidden(around)),
  forbidden: hidden,
};

/** The likeliest cause of several. */
export function likely(cause: Cause, ...alternatives: CauseCode[]): Explanation {
  return { cause, alternatives };
}

/** A cause that leaves no other. */
export function only(cause: Cause): Explanation {
  return likely(cause);
}

function missingScope(around: Circumstances): Cause {
  return { code: "scope-missing", missing: NEEDED[accessOf(around)], proof: "wording" };
}

/** Runs of forks and of Dependabot are handed none of the repository's secrets. */
function byEmptyToken({ head, dependabot, pullRequest }: Circumstances): Explanation {
  if (head === "foreign") return likely({ code: "fork-pull-request" }, "token-missing");
  if (dependabot) return likely({ code: "dependabot" }, "token-missing");
  return pullRequest
    ? likely({ code: "token-missing" }, "fork-pull-request", "dependabot")
    : only({ code: "token-missing" });
}

/** GitHub's registry takes classic tokens and the job's own; of all others nothing else need be known. */
function byKind({ tokenKind }: Circumstances): Explanation | undefined {
  if (tokenKind === "fine-grained" || tokenKind === "refresh")
    return only({ code: "token-kind-unsupported" });
  return tokenKind === "app" ? likely({ code: "token-kind-unsupported" }, "token-invalid") : undefined;
}

/** The credential is refused, as such. */
function byCredential(around: Circumstances): Explanation {
  const { tokenKind, api } = around;
  const unsupported = byKind(around);
  if (unsupported !== undefined) return unsupported;
  const refused: Cause = { code: "token-invalid", proof: "registry" };
  if (api.kind !== "accepted")
    return tokenKind === "installation"
      ? likely(refused, "workflow-permission-missing", "package-access-missing")
      : likely(refused, "scope-missing", "sso-required", "token-kind-unsupported");
  // GitHub takes the token, so that it is no bad one: a job's lacks a permission, a person's a scope.
  return tokenKind === "installation" ? byJob(around) : (byList(around) ?? hidden(around));
}

/** Said to bad tokens; where nobody is logged in, ghcr.io was seen to say it in bad moments, and to those who push. */
function byUser(around: Circumstances): Explanation {
  if (around.tokenKind !== "none") return byCredential(around);
  return accessOf(around) === "pull"
    ? likely(
        {
          code: "registry-unavailable",
          reason: "it refuses to give away what anybody may have",
          host: undefined,
        },
        "token-invalid",
        "package-not-found-or-private",
      )
    : likely({ code: "not-logged-in" }, "token-invalid");
}

/** The words speak of scopes. */
function byScopes(around: Circumstances): Explanation {
  const unsupported = byKind(around);
  if (unsupported !== undefined) return unsupported;
  if (around.tokenKind === "installation") return byJob(around);
  if (around.tokenKind === "app-user" || around.scopeCheck === "off") return hidden(around);
  if (around.api.kind === "accepted" && around.api.grant.kind === "listed")
    return byList(around) ?? hidden(around);
  return likely(missingScope(around), "token-kind-unsupported", "sso-required");
}

/** What GitHub's list of scopes explains, where there is one. */
function byList(around: Circumstances): Explanation | undefined {
  const { api, tokenKind, scopeCheck } = around;
  if (tokenKind === "app-user" || scopeCheck === "off" || api.kind !== "accepted") return undefined;
  const finding = weigh(api.grant, accessOf(around));
  switch (finding.kind) {
    case "missing":
      return only({ code: "scope-missing", missing: finding.scopes, proof: "list" });
    case "implied":
      return likely(
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
function byEvent({ head, dependabot }: Circumstances): Explanation | undefined {
  if (head === "foreign") return only({ code: "fork-pull-request" });
  return dependabot ? likely({ code: "dependabot" }, "workflow-permission-missing") : undefined;
}

/** An installation token: the event comes first, then the owner, then the job's own `permissions:`. */
function byJob(around: Circumstances): Explanation {
  const { tokenKind, packages, head, pullRequest } = around;
  if (tokenKind === "app") return likely({ code: "token-kind-unsupported" }, "package-creation-forbidden");
  const byWhom = byEvent(around);
  if (byWhom !== undefined) return byWhom;
  if (isElsewhere(around, around.repositoryOwner))
    return likely({ code: "wrong-owner" }, "workflow-permission-missing");
  const missing: Cause = { code: "workflow-permission-missing" };
  if (packages === "write") return likely({ code: "package-access-missing" }, "package-creation-forbidden");
  if (packages !== undefined) return pullRequest ? likely(missing, "fork-pull-request") : only(missing);
  // Nobody told whose commit it is: pull requests that may not write are a fork's most of all.
  return pullRequest && head === undefined
    ? likely({ code: "fork-pull-request" }, "workflow-permission-missing", "dependabot")
    : likely(missing, "package-access-missing");
}

/** The package is there, and its own access list does not hold whoever asks. */
function byPackage(around: Circumstances): Explanation {
  const access: Cause = { code: "package-access-missing" };
  if (around.tokenKind !== "installation") {
    const job = around.tokenKind === "unknown" ? byEvent(around) : undefined;
    return job ?? likely(access, "wrong-owner");
  }
  const job = { ...around, head: around.head ?? "own" };
  const told = byJob(job);
  if (around.packages === "write") return told;
  return told.cause.code === "workflow-permission-missing" && around.packages === undefined
    ? likely(access, "workflow-permission-missing")
    : told;
}

/** Who may not even read is told so in the same words whether or not there is anything to read. */
function byReading(around: Circumstances): Explanation {
  const isSomebody = around.tokenKind !== "none" && around.tokenKind !== "unknown";
  return isSomebody || accessOf(around) !== "pull"
    ? byPackage(around)
    : likely({ code: "package-not-found-or-private" }, "package-access-missing");
}

/** The package is not there yet, and whoever asks may not make one under this owner. */
function byOwner(around: Circumstances): Explanation {
  const { tokenKind, api, repositoryOwner } = around;
  const login = api.kind === "accepted" ? api.login : undefined;
  const forbidden: Cause = { code: "package-creation-forbidden" };
  return isElsewhere(around, tokenKind === "installation" ? repositoryOwner : login)
    ? likely({ code: "wrong-owner" }, "package-creation-forbidden")
    : likely(forbidden, "wrong-owner");
}

/** The registry wants a login, and saw none, or none that will do. */
function byNobody(around: Circumstances): Explanation {
  const { tokenKind, api, operation } = around;
  // Whoever logs in holds out a credential, and it was that.
  if (operation === "login") return byCredential(around);
  const access = accessOf(around);
  if (tokenKind === "installation" && access === "pull")
    return likely({ code: "package-access-missing" }, "workflow-permission-missing", "not-logged-in");
  if (access === "pull")
    return likely({ code: "package-not-found-or-private" }, "not-logged-in", "token-invalid");
  const isLoggedIn = tokenKind !== "none" && (api.kind === "accepted" || tokenKind === "fine-grained");
  return isLoggedIn ? byCredential(around) : likely({ code: "not-logged-in" }, "token-invalid");
}

/** The registry does not say whether there is anything. */
function byHiding(around: Circumstances): Explanation {
  const { tokenKind, isNamed } = around;
  if (accessOf(around) === "pull") return byMissing(around);
  if (!isNamed)
    return likely({ code: "registry-missing-from-reference", reference: undefined }, "not-logged-in");
  return tokenKind === "none" || tokenKind === "unknown"
    ? likely({ code: "not-logged-in" }, "token-invalid", "package-access-missing")
    : byCredential(around);
}

function byMissing(around: Circumstances): Explanation {
  if (around.operation === "delete" && around.tokenKind === "installation")
    return likely({ code: "package-access-missing" }, "package-not-found-or-private", "scope-missing");
  const rights: readonly CauseCode[] = around.tokenKind === "none" ? [] : ["package-access-missing"];
  return likely({ code: "package-not-found-or-private" }, "token-invalid", ...rights);
}

/** Refused, in words that tell nothing or that nobody knows yet. */
function hidden(around: Circumstances): Explanation {
  const unsupported = byKind(around);
  if (unsupported !== undefined) return unsupported;
  const { tokenKind, api, packages, operation } = around;
  if (operation === "login" && api.kind !== "accepted") return byCredential(around);
  const access = accessOf(around);
  const cause: Cause = { code: "denied-hidden" };
  if (tokenKind === "installation") {
    const job = byJob({ ...around, head: around.head ?? "own" });
    const isTold = packages !== undefined || job.cause.code !== "workflow-permission-missing";
    return isTold
      ? job
      : likely(cause, "workflow-permission-missing", "package-access-missing", "token-invalid");
  }
  if (tokenKind === "none")
    return access === "pull" ? byMissing(around) : likely({ code: "not-logged-in" }, "denied-hidden");
  return api.kind === "accepted"
    ? likely(cause, "sso-required", "classic-pat-forbidden", "package-access-missing")
    : likely(cause, "token-invalid", "scope-missing", "sso-required", "package-access-missing");
}
