export const id = 845;
export const ids = [845];
export const modules = {

/***/ 4845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ classifyDenial),
  classifyRefusal: () => (/* binding */ classifyRefusal),
  v: () => (/* binding */ isRefusal)
});

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/context.ts + 1 modules
var diagnosis_context = __webpack_require__(1515);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/signatures/read.ts + 6 modules
var read = __webpack_require__(2920);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/failure.ts
var diagnosis_failure = __webpack_require__(1804);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/log/hosts.ts
var hosts = __webpack_require__(9744);
// EXTERNAL MODULE: ./.tools/action/src/access/scopes.ts
var scopes = __webpack_require__(9894);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/refusals/job.ts


/** Runs of forks and of Dependabot get none of the repository's secrets. */
function emptyToken({ head, dependabot, pullRequest }) {
    if (head === "foreign")
        return (0,diagnosis_failure/* likelyCause */.IT)({ code: "fork-pull-request" }, "token-missing");
    if (dependabot)
        return (0,diagnosis_failure/* likelyCause */.IT)({ code: "dependabot" }, "token-missing");
    return pullRequest
        ? (0,diagnosis_failure/* likelyCause */.IT)({ code: "token-missing" }, "fork-pull-request", "dependabot")
        : (0,diagnosis_failure/* certainCause */._)({ code: "token-missing" });
}
/** An event whose token only reads, whatever the job's `permissions:` are. */
function restrictedByEvent({ head, dependabot }) {
    if (head === "foreign")
        return (0,diagnosis_failure/* certainCause */._)({ code: "fork-pull-request" });
    return dependabot ? (0,diagnosis_failure/* likelyCause */.IT)({ code: "dependabot" }, "workflow-permission-missing") : undefined;
}
/** An installation token: the event comes first, then the owner, then the job's own `permissions:`. */
function jobNotAllowed(context) {
    const { tokenKind, packages, head, pullRequest } = context;
    if (tokenKind === "app")
        return (0,diagnosis_failure/* likelyCause */.IT)({ code: "token-kind-unsupported" }, "package-creation-forbidden");
    const restricted = restrictedByEvent(context);
    if (restricted !== undefined)
        return restricted;
    if ((0,diagnosis_context/* isAnotherOwner */.jG)(context, context.repository?.owner))
        return (0,diagnosis_failure/* likelyCause */.IT)({ code: "wrong-owner" }, "workflow-permission-missing");
    const missing = { code: "workflow-permission-missing" };
    if (packages === "write" || (packages === "read" && (0,diagnosis_context/* requestedAccess */.BO)(context) === "pull"))
        return (0,diagnosis_failure/* likelyCause */.IT)({ code: "package-access-missing" }, "package-creation-forbidden");
    if (packages !== undefined)
        return pullRequest ? (0,diagnosis_failure/* likelyCause */.IT)(missing, "fork-pull-request") : (0,diagnosis_failure/* certainCause */._)(missing);
    // Whose commit it is is not known: most pull requests that may not write come from a fork.
    return pullRequest && head === undefined
        ? (0,diagnosis_failure/* likelyCause */.IT)({ code: "fork-pull-request" }, "workflow-permission-missing", "dependabot")
        : (0,diagnosis_failure/* likelyCause */.IT)(missing, "package-access-missing");
}
/** Signing and attesting need permissions of their own, which no run of a fork can have. */
function identityRefused({ head }) {
    return head === "foreign"
        ? (0,diagnosis_failure/* likelyCause */.IT)({ code: "fork-pull-request" }, "workflow-permission-missing")
        : (0,diagnosis_failure/* certainCause */._)({ code: "workflow-permission-missing", permission: "identity" });
}
/** In a workflow the job that should have signed may not; elsewhere the image is another one, or was never signed. */
function notSigned(context) {
    const { tokenKind } = context;
    return tokenKind === "installation" || tokenKind === "unknown"
        ? (0,diagnosis_failure/* likelyCause */.IT)({ code: "workflow-permission-missing", permission: "identity" }, "not-logged-in", "tag-not-found")
        : (0,diagnosis_failure/* likelyCause */.IT)({ code: "tag-not-found", reference: undefined }, "not-logged-in");
}
/** The package exists, and its own access list leaves the token's holder out. */
function noPackageRole(context) {
    const access = { code: "package-access-missing" };
    if (context.tokenKind !== "installation") {
        const job = context.tokenKind === "unknown" ? restrictedByEvent(context) : undefined;
        return job ?? (0,diagnosis_failure/* likelyCause */.IT)(access, "wrong-owner");
    }
    const job = { ...context, head: context.head ?? "own" };
    const failure = jobNotAllowed(job);
    if (context.packages === "write")
        return failure;
    return failure.cause.code === "workflow-permission-missing" && context.packages === undefined
        ? (0,diagnosis_failure/* likelyCause */.IT)(access, "workflow-permission-missing")
        : failure;
}
/** The answer is the same whether or not there is anything to read. */
function noReadRole(context) {
    const hasToken = context.tokenKind !== "none" && context.tokenKind !== "unknown";
    return hasToken || (0,diagnosis_context/* requestedAccess */.BO)(context) !== "pull"
        ? noPackageRole(context)
        : (0,diagnosis_failure/* likelyCause */.IT)({ code: "package-not-found-or-private" }, "package-access-missing");
}
/** The package does not exist yet, and the token may not create one under this owner. */
function creationForbidden(context) {
    const { tokenKind, repository } = context;
    const forbidden = { code: "package-creation-forbidden" };
    return (0,diagnosis_context/* isAnotherOwner */.jG)(context, tokenKind === "installation" ? repository?.owner : (0,diagnosis_context/* loginOf */.DQ)(context))
        ? (0,diagnosis_failure/* likelyCause */.IT)({ code: "wrong-owner" }, "package-creation-forbidden")
        : (0,diagnosis_failure/* likelyCause */.IT)(forbidden, "wrong-owner");
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/refusals/credential.ts




function scopeMissing(context) {
    return { code: "scope-missing", missing: scopes/* NEEDED_SCOPES */.K0[(0,diagnosis_context/* requestedAccess */.BO)(context)], proof: "wording" };
}
/** GitHub's registry takes classic tokens and the job's own; no other fact helps any other token. */
function unsupportedKind({ tokenKind }) {
    if (tokenKind === "fine-grained" || tokenKind === "refresh")
        return (0,diagnosis_failure/* certainCause */._)({ code: "token-kind-unsupported" });
    return tokenKind === "app" ? (0,diagnosis_failure/* likelyCause */.IT)({ code: "token-kind-unsupported" }, "token-invalid") : undefined;
}
/** The credential itself is refused. */
function credentialRefused(context) {
    const { tokenKind, api, operation } = context;
    const unsupported = unsupportedKind(context);
    if (unsupported !== undefined)
        return unsupported;
    if (tokenKind === "none" && operation !== "login")
        return anonymousRefused(context);
    const refused = { code: "token-invalid", proof: "registry" };
    if (api.kind !== "accepted")
        return tokenKind === "installation"
            ? (0,diagnosis_failure/* likelyCause */.IT)(refused, "workflow-permission-missing", "package-access-missing")
            : (0,diagnosis_failure/* likelyCause */.IT)(refused, "scope-missing", "sso-required", "token-kind-unsupported");
    // GitHub takes the token, so it is not a bad one: a job's lacks a permission, a person's a scope.
    return tokenKind === "installation"
        ? jobNotAllowed(context)
        : (missingInScopeList(context) ?? deniedWithoutReason(context));
}
/** Without a login no credential was refused, except an old one that docker still keeps. */
function anonymousRefused(context) {
    return (0,diagnosis_context/* requestedAccess */.BO)(context) === "pull"
        ? (0,diagnosis_failure/* likelyCause */.IT)({ code: "package-not-found-or-private" }, "not-logged-in", "token-invalid")
        : (0,diagnosis_failure/* likelyCause */.IT)({ code: "not-logged-in" }, "token-invalid");
}
/**
 * ghcr.io answers bad tokens like this; without a login it was seen during outages, and on a push. A job's own token is
 * never mistyped: a tool that says so has not read the login (helm's serves helm alone), or came in a bad moment.
 */
function userNotAuthenticated(context) {
    if (context.tokenKind === "installation")
        return (0,diagnosis_failure/* likelyCause */.IT)({ code: "not-logged-in" }, "registry-unavailable", "workflow-permission-missing");
    if (context.tokenKind !== "none")
        return credentialRefused(context);
    return (0,diagnosis_context/* requestedAccess */.BO)(context) === "pull"
        ? (0,diagnosis_failure/* likelyCause */.IT)({
            code: "registry-unavailable",
            reason: "it refuses to give away what anybody may have",
            host: undefined,
        }, "token-invalid", "package-not-found-or-private")
        : (0,diagnosis_failure/* likelyCause */.IT)({ code: "not-logged-in" }, "token-invalid");
}
/** The answer names scopes. */
function scopesDoNotMatch(context) {
    const unsupported = unsupportedKind(context);
    if (unsupported !== undefined)
        return unsupported;
    if (context.tokenKind === "installation")
        return jobNotAllowed(context);
    if (context.tokenKind === "app-user" || context.scopeCheck === "off")
        return deniedWithoutReason(context);
    if (context.api.kind === "accepted" && context.api.grant.kind === "listed")
        return missingInScopeList(context) ?? deniedWithoutReason(context);
    return (0,diagnosis_failure/* likelyCause */.IT)(scopeMissing(context), "token-kind-unsupported", "sso-required");
}
/** A scope that GitHub's list lacks, where there is a list. */
function missingInScopeList(context) {
    const { api, tokenKind, scopeCheck } = context;
    if (tokenKind === "app-user" || scopeCheck === "off" || api.kind !== "accepted")
        return undefined;
    const finding = (0,scopes/* checkScopes */.A6)(api.grant, (0,diagnosis_context/* requestedAccess */.BO)(context));
    switch (finding.kind) {
        case "missing":
            return (0,diagnosis_failure/* certainCause */._)({ code: "scope-missing", missing: finding.scopes, proof: "list" });
        case "implied":
            return (0,diagnosis_failure/* likelyCause */.IT)({ code: "scope-missing", missing: finding.scopes, proof: "registry" }, "sso-required", "classic-pat-forbidden");
        case "listed":
        case "unlisted":
            return undefined;
    }
}
/** The registry requires a login, and saw none, or one that is no use. */
function loginRequired(context) {
    const { tokenKind, api, operation } = context;
    // A login always sends a credential, so that is what was refused.
    if (operation === "login")
        return credentialRefused(context);
    const access = (0,diagnosis_context/* requestedAccess */.BO)(context);
    if (tokenKind === "installation" && context.packages === "none")
        return jobNotAllowed(context);
    if (tokenKind === "installation" && access === "pull")
        return (0,diagnosis_failure/* likelyCause */.IT)({ code: "package-access-missing" }, "workflow-permission-missing", "not-logged-in");
    if (access === "pull")
        return (0,diagnosis_failure/* likelyCause */.IT)({ code: "package-not-found-or-private" }, "not-logged-in", "token-invalid");
    const isLoggedIn = tokenKind !== "none" && (api.kind === "accepted" || tokenKind === "fine-grained");
    return isLoggedIn ? credentialRefused(context) : (0,diagnosis_failure/* likelyCause */.IT)({ code: "not-logged-in" }, "token-invalid");
}
/** The registry does not say whether the package exists. */
function hiddenOrMissing(context) {
    const { tokenKind, isNamed } = context;
    if ((0,diagnosis_context/* requestedAccess */.BO)(context) === "pull")
        return packageNotFound(context);
    if (!isNamed)
        return (0,diagnosis_failure/* likelyCause */.IT)({ code: "registry-missing-from-reference", reference: undefined }, "not-logged-in");
    return tokenKind === "none" || tokenKind === "unknown"
        ? (0,diagnosis_failure/* likelyCause */.IT)({ code: "not-logged-in" }, "token-invalid", "package-access-missing")
        : credentialRefused(context);
}
function packageNotFound(context) {
    if (context.operation === "delete" && context.tokenKind === "installation")
        return (0,diagnosis_failure/* likelyCause */.IT)({ code: "package-access-missing" }, "package-not-found-or-private", "scope-missing");
    if (context.tokenKind === "installation" && context.packages === "none")
        return jobNotAllowed(context);
    const rights = context.tokenKind === "none" ? [] : ["package-access-missing"];
    return (0,diagnosis_failure/* likelyCause */.IT)({ code: "package-not-found-or-private" }, "token-invalid", ...rights);
}
/** Refused without a reason, or in words that are not known yet. */
function deniedWithoutReason(context) {
    const unsupported = unsupportedKind(context);
    if (unsupported !== undefined)
        return unsupported;
    const { tokenKind, api, packages, operation } = context;
    if (operation === "login" && api.kind !== "accepted")
        return credentialRefused(context);
    const access = (0,diagnosis_context/* requestedAccess */.BO)(context);
    const cause = { code: "denied-hidden" };
    if (tokenKind === "installation") {
        const job = jobNotAllowed({ ...context, head: context.head ?? "own" });
        const isEstablished = packages !== undefined || job.cause.code !== "workflow-permission-missing";
        return isEstablished
            ? job
            : (0,diagnosis_failure/* likelyCause */.IT)(cause, "workflow-permission-missing", "package-access-missing", "token-invalid");
    }
    if (tokenKind === "none")
        return access === "pull"
            ? packageNotFound(context)
            : (0,diagnosis_failure/* likelyCause */.IT)({ code: "not-logged-in" }, "denied-hidden");
    return api.kind === "accepted"
        ? (0,diagnosis_failure/* likelyCause */.IT)(cause, "sso-required", "classic-pat-forbidden", "package-access-missing")
        : (0,diagnosis_failure/* likelyCause */.IT)(cause, "token-invalid", "scope-missing", "sso-required", "package-access-missing");
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/classify-refusal.ts
// Names the cause of a refusal by its signature and its context: the same words mean different things for different tokens.






/** Classifies what the registry answered to us, by what we know of token, owner and event. */
function classifyRefusal(message, accessRequest, { api, tokenKind }) {
    const context = (0,diagnosis_context/* failureContextOf */.P7)(accessRequest, { api, tokenKind });
    // As every client prints it; the bare message of a refused credential is `denied`.
    const signature = (0,read/* signatureOf */.y)(`denied: ${message}`);
    return classifyDenial(signature !== undefined && isRefusal(signature) ? signature : "forbidden", context);
}
/** Whether it is a refusal, whose meaning depends on the context. */
function isRefusal(signature) {
    return Object.hasOwn(REFUSALS, signature);
}
/** GitHub's API knows best; then the registry's words decide, then the context. */
function classifyDenial(signature, context) {
    const { api } = context;
    if (api.kind === "rejected")
        return (0,diagnosis_failure/* certainCause */._)({ code: "token-invalid", proof: "github" });
    const ssoUrl = api.kind === "accepted" ? api.ssoUrl : undefined;
    if (ssoUrl !== undefined)
        return (0,diagnosis_failure/* certainCause */._)({ code: "sso-required", url: ssoUrl });
    return REFUSALS[signature](context);
}
/** A row for each signature; one without does not compile. */
const REFUSALS = {
    "sso-required": () => (0,diagnosis_failure/* certainCause */._)({ code: "sso-required", url: undefined }),
    "classic-pat-forbidden": () => (0,diagnosis_failure/* certainCause */._)({ code: "classic-pat-forbidden" }),
    "ip-not-allowed": () => (0,diagnosis_failure/* certainCause */._)({ code: "ip-not-allowed" }),
    billing: () => (0,diagnosis_failure/* certainCause */._)({ code: "billing" }),
    "rate-limited": ({ registry }) => (0,diagnosis_failure/* certainCause */._)({ code: "rate-limited", host: registry.host }),
    "upload-too-large": () => (0,diagnosis_failure/* certainCause */._)({ code: "upload-too-large" }),
    "delete-refused": () => (0,diagnosis_failure/* certainCause */._)({ code: "delete-refused" }),
    "identity-refused": identityRefused,
    "not-signed": notSigned,
    "tag-immutable": () => (0,diagnosis_failure/* certainCause */._)({ code: "tag-immutable", reference: undefined }),
    "token-malformed": () => (0,diagnosis_failure/* certainCause */._)({ code: "token-malformed", flaw: "a character in it that no token has", isOurs: false }),
    "token-missing": emptyToken,
    "credential-refused": credentialRefused,
    "user-not-authenticated": userNotAuthenticated,
    "exchange-refused": (context) => context.tokenKind === "none" ? anonymousRefused(context) : credentialRefused(context),
    "scopes-do-not-match": scopesDoNotMatch,
    "scope-named": (context) => unsupportedKind(context) ?? (0,diagnosis_failure/* certainCause */._)(scopeMissing(context)),
    "no-write": noPackageRole,
    "no-read": noReadRole,
    "no-create": creationForbidden,
    "installation-may-not": jobNotAllowed,
    "installation-may-not-read": noPackageRole,
    "owner-elsewhere": () => (0,diagnosis_failure/* certainCause */._)({ code: "wrong-owner" }),
    "integration-may-not": jobNotAllowed,
    "fine-grained-may-not": () => (0,diagnosis_failure/* likelyCause */.IT)({ code: "token-kind-unsupported" }, "scope-missing"),
    "api-forbidden": (context) => unsupportedKind(context) ??
        (0,diagnosis_failure/* likelyCause */.IT)({ code: "scope-missing", missing: ["repo"], proof: "api" }, "sso-required", "token-kind-unsupported"),
    "anonymous-refused": anonymousRefused,
    "no-credentials": () => (0,diagnosis_failure/* certainCause */._)({ code: "not-logged-in" }),
    "login-needed": loginRequired,
    unauthorized: loginRequired,
    challenge: () => (0,diagnosis_failure/* certainCause */._)({ code: "not-logged-in" }),
    "hidden-or-missing": hiddenOrMissing,
    "package-not-found": packageNotFound,
    "tag-not-found": () => (0,diagnosis_failure/* likelyCause */.IT)({ code: "tag-not-found", reference: undefined }, "package-not-found-or-private"),
    // Docker Hub's words, which others use, too: where it was meant, its login is at fault, else the name.
    "insufficient-scope": (context) => {
        if (context.registry.host === hosts/* DOCKER_HUB */.Xb)
            return loginRequired(context);
        return (0,diagnosis_context/* requestedAccess */.BO)(context) === "pull"
            ? packageNotFound(context)
            : (0,diagnosis_failure/* certainCause */._)({ code: "registry-missing-from-reference", reference: undefined });
    },
    "bare-denied": (context) => (0,diagnosis_context/* requestedAccess */.BO)(context) === "pull" ? packageNotFound(context) : deniedWithoutReason(context),
    forbidden: deniedWithoutReason,
};


/***/ }),

/***/ 2478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readFacts)
});

// EXTERNAL MODULE: ./.tools/action/src/lib/retry.ts
var retry = __webpack_require__(406);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/codes.ts
// Codes in a line: the registry's, the operating system's, GitHub's. Their spellings are few and stand in a specification.
/** A code of more than one word, `MANIFEST_UNKNOWN`, `manifest unknown`. */
const SEVERAL_WORDS = /\b(blob[_ ]upload[_ ](?:unknown|invalid)|(?:manifest[_ ])?blob[_ ]unknown|digest[_ ]invalid|manifest[_ ](?:unknown|invalid)|(?:name|tag)[_ ](?:invalid|unknown))\b/i;
/**
 * A code of one word, which is a word of any sentence, too: as JSON, in capitals, or as distribution prints it, with a
 * colon or nothing behind it. `permission denied` and `access denied` are none.
 */
const ONE_WORD = /\bcode["']?\s{0,2}[:=]\s{0,2}["']?(DENIED|TOOMANYREQUESTS|UNAUTHORIZED|UNAVAILABLE)\b|(?:^|[:"'] |\[)(DENIED|UNAUTHORIZED|UNAVAILABLE): |(?:^|: |["'(])(denied|unauthorized)(?::|\. |\.?["')\]]{0,2}$)|\b(toomanyrequests)\b/i;
/** The first code of a line. `unauthorized: unauthenticated: …`: what stands behind it is its message. */
function findRegistryCode(line) {
    const several = SEVERAL_WORDS.exec(line);
    const one = ONE_WORD.exec(line);
    const first = (several?.index ?? Infinity) < (one?.index ?? Infinity) ? several : one;
    const name = first?.slice(1).find(Boolean);
    const code = name?.toUpperCase().replaceAll(" ", "_");
    return code !== undefined && isRegistryCode(code) ? code : undefined;
}
const REGISTRY_CODES = new Set([
    "BLOB_UNKNOWN",
    "BLOB_UPLOAD_INVALID",
    "BLOB_UPLOAD_UNKNOWN",
    "DENIED",
    "DIGEST_INVALID",
    "MANIFEST_BLOB_UNKNOWN",
    "MANIFEST_INVALID",
    "MANIFEST_UNKNOWN",
    "NAME_INVALID",
    "NAME_UNKNOWN",
    "TAG_INVALID",
    "TOOMANYREQUESTS",
    "UNAUTHORIZED",
    "UNAVAILABLE",
]);
function isRegistryCode(code) {
    return REGISTRY_CODES.has(code);
}
/** The right that GitHub's registry names behind its code: `permission_denied: write_package`. */
function findPackagePermission(line) {
    const [, right] = /permission_denied: (create|read|write)_package\b/i.exec(line) ?? [];
    return right?.toLowerCase();
}
/**
 * The name itself, as Node has it, or the text of the C library, of Windows or of Java, whatever program prints it.
 * Source: glibc and Apple `strerror`, `gai_strerror`; Go `net`, `syscall`; Windows system error codes; Java `java.net`.
 */
const ERRNOS = [
    {
        pattern: /no space left on device|\bENOSPC\b|disk quota exceeded|\bEDQUOT\b|not enough space on the disk/i,
        errno: "ENOSPC",
    },
    { pattern: /cannot allocate memory|\bENOMEM\b/i, errno: "ENOMEM" },
    { pattern: /exec format error|\bENOEXEC\b/i, errno: "ENOEXEC" },
    {
        pattern: /no such host|\bdial tcp: lookup |\bENOTFOUND\b|\bEAI_AGAIN\b|name or service not known|failure in name resolution|nodename nor servname|could not resolve host|server misbehaving|UnknownHostException/i,
        errno: "EAI",
    },
    { pattern: /connection refused|\bECONNREFUSED\b|actively refused/i, errno: "ECONNREFUSED" },
    {
        pattern: /no route to host|\bEHOSTUNREACH\b|network is unreachable|\bENETUNREACH\b|cannot assign requested address|\bEADDRNOTAVAIL\b|unreachable (?:network|host)/i,
        errno: "EUNREACH",
    },
    {
        pattern: /connection reset|\bECONNRESET\b|(?:write|socket|send)\w{0,12}[^:\n]{0,40}[:"] ?"?broken pipe|\bEPIPE\b|forcibly closed by the remote host|connection aborted/i,
        errno: "ECONNRESET",
    },
    {
        pattern: /connection timed out|operation timed out|\bETIMEDOUT\b|did not properly respond after a period|connect timed out/i,
        errno: "ETIMEDOUT",
    },
];
function findErrno(line) {
    return ERRNOS.find(({ pattern }) => pattern.test(line))?.errno;
}
/**
 * A certificate that is not taken. Source: Go `crypto/x509`, `crypto/tls`; OpenSSL `X509_verify_cert_error_string`; Node
 * `tls`; Java `sun.security.validator`; .NET `SslStream`.
 */
const CERTIFICATE = /\bx509: |certificate verify failed|certificate has expired|\bCERT_[A-Z_]{3,40}\b|\bUNABLE_TO_(?:VERIFY|GET)_[A-Z_]{3,40}\b|self[- ]signed certificate|local issuer certificate|verify the first certificate|ssl certificate problem|remote error: tls|PKIX path|certification path|CertificateExpiredException|remote certificate is invalid/i;
function isOfCertificate(line) {
    return CERTIFICATE.test(line);
}
const CALL_ENDS = {
    Canceled: "CANCELED",
    DeadlineExceeded: "DEADLINE_EXCEEDED",
    ResourceExhausted: "RESOURCE_EXHAUSTED",
    Unavailable: "UNAVAILABLE",
};
function findCallEnd(line) {
    const [, name = ""] = /\brpc error: code = ([A-Z][A-Za-z]{3,20})\b/.exec(line) ?? [];
    return CALL_ENDS[name];
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/log/hosts.ts
var hosts = __webpack_require__(9744);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/log/named.ts
var named = __webpack_require__(7850);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/log/status.ts
var log_status = __webpack_require__(7577);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/facts.ts
// What a line of docker's output says beside its signature, as values that a decision may read.





/** Source: moby `registry/auth.go`, which tries basic authentication where `/v2/` named no token endpoint. */
const LOGIN_WITHOUT_BEARER = /login attempt to \S{1,300} failed with status: 401/;
const TOKEN = /\/token\b|bearer token|oauth token|anonymous token/i;
/** Source: BuildKit `cache/remotecache/export.go`. */
const CACHE_WRITE = /error writing (?:config|layer|manifest) blob/;
const PUT = /\bPUT\b/;
/** Source: containerd `core/remotes/docker/pusher.go`, `core/content`. */
const TRANSFER = /failed commit on ref|failed to copy: |failed to (?:push|pull) /i;
/** Source: containerd `core/remotes/docker/auth`, moby `registry/auth.go`. */
const ANONYMOUS = /anonymous token|no basic auth credentials/i;
/** An address of it, or the words of cli/cli and of octokit before its answer. */
const GITHUB_API = /\bapi\.github\.com\b|\/api\/v3\/|\/packages\/(?:container|docker)\/|^gh: |\bHttpError\b/;
const OWNERLESS = /\/v2\/[a-z0-9._-]{1,128}\/(?:manifests|blobs|tags)\//i;
/** Go gives the name of a status alone, without its number, where a proxy refused to pass the connection on. Source: Go `net/http`, `Transport`. */
const PROXYS = /(?:get|head|post|put|patch) "?https:\/\/[^\s"]{1,400}"?: (?:Bad Request|Forbidden|Proxy Authentication Required|Bad Gateway|Service Unavailable|Gateway Timeout)\.?$/i;
/**
 * `docker: command not found`, `sh: 1: docker: not found`, `"docker": executable file not found`, `spawn docker ENOENT`,
 * `Unable to locate executable file: docker.`, `The term 'docker' is not recognized`. Source: bash, dash, Go's `os/exec`,
 * Node's `child_process`, actions/toolkit `io.which`, PowerShell, cmd.
 */
const MISSING_PROGRAM = /(?:^|[\s"'`:/\\])([a-z][a-z0-9-]{1,40})(?:\.exe)?["'`]?(?:: command not found|: not found$|: executable file not found|(?:: spawn)? ENOENT| is not recognized)/i;
const MISSING_BEHIND = /(?:executable file: |command not found: )([a-z][a-z0-9-]{1,40})/i;
/** Source: docker/cli `config`, containers/image `pkg/docker/config`, helm and oras. */
const LOGIN_FILE = /[\\/]\.docker(?![^\s"']{0,100}\.sock)[\\/":]|[\\/]containers[\\/]?(?:auth\.json)?[":]|\bauth\.json\b|\.dockercfg|[\\/]registry[\\/]config\.json/i;
/** What a system says of a file that it does not hand out. Source: Linux `errno`, Windows system error codes. */
const FILE_REFUSED = /permission denied|access is denied|operation not permitted|read-only file system|cross-device link|used by another process|is a directory|not a directory/i;
/** Source: docker/cli `config/credentials`: a helper is a program of this name. */
const HELPER = /docker-credential-[a-z0-9-]{2,40}(?:\.exe)?["'`]?(?:: |.{0,60}(?:non-zero exit|exit status|failed|cannot))/i;
/** `unix:///var/run/docker.sock`, `dial unix /run/buildkit/buildkitd.sock`, `//./pipe/docker_engine`, docker's own `http://%2Fvar%2Frun…`. */
const SOCKET = /(?:unix[: ]|pipe\/|%2f)[^\s"]{0,200}?(docker|podman|containerd|buildkit)[^\s"]{0,60}(?:\.sock\b|engine\b)/i;
const UNANSWERED = /connect: |connection refused|no such file|permission denied|cannot find the file|cannot connect|is the docker daemon running/i;
/** What a CI system calls the part of its work that it stops. Source: GitHub Actions, Azure Pipelines, GitLab, Jenkins, CircleCI. */
const TIME_LIMIT = /\b(?:action|build|execution|job|pipeline|run|stage|step|task)\b.{0,80}(?:timed out|timeout|time limit|longer than|exceeded).{0,60}\b\d{1,6}(?:\.\d)? ?(?:h|m|s|hours?|min|minutes?|sec|seconds?)\d{0,2}(?:m|s)?/i;
/** Requests have seconds, runs have minutes and hours. */
const MINUTES_OVER = /\b(?:exceeded|longer than|timed out after|timeout of)\b.{0,40}\b\d{1,4} ?(?:h\d{0,2}|hours?|m\d{1,2}s|min(?:ute)?s?)\b/i;
const OUT_OF_TIME = /\b(?:aborted|cancell?ed|killed|stopped|terminated)\b.{0,40}\b(?:build|job|step|run) ?(?:timed out|time-?out)/i;
const STOPPED = /^(?:\S{1,20} )?(?:the |this )?(?:build|job|operation|pipeline|run|step|task|workflow)(?: was| has been)? (?:cancell?ed|aborted)\b|^(?:\S{1,20} )?(?:cancell?ed|aborted|stopped) by \S|\bcancel(?:lation)? request received|^cancell?ing since /i;
/** Source: GitHub REST, "Delete a package version". */
const DELETION = /\bDELETE\b.{0,300}\/versions\//;
/** Moby says the last of an answer that is no JSON. Source: moby `registry`, distribution `registry/client/errors.go`. */
const PAGE = /<!doctype|<html|<\?xml|error parsing HTTP \d{3} response body/i;
/** `host` is the registry's. */
function readFacts(line, host) {
    return {
        host: (0,hosts/* findHost */.my)(line),
        status: (0,log_status/* findStatus */.G)(line),
        registryCode: findRegistryCode(line),
        packagePermission: findPackagePermission(line),
        errno: findErrno(line),
        isOfCertificate: isOfCertificate(line),
        apiVersions: (0,named/* findApiVersions */.F$)(line),
        endpoint: endpointOf(line),
        isCacheWrite: CACHE_WRITE.test(line),
        isPut: PUT.test(line),
        callEnd: findCallEnd(line),
        isTransfer: TRANSFER.test(line),
        isAnonymous: ANONYMOUS.test(line),
        isOwnerless: OWNERLESS.test(line),
        hasPage: PAGE.test(line),
        isProxys: PROXYS.test(line),
        socket: findSocket(line),
        stopped: findStop(line),
        isDeletion: DELETION.test(line),
        isHelperFailed: HELPER.test(line),
        missingProgram: findMissingProgram(line),
        missingPath: (0,named/* findMissingPath */.X1)(line),
        isLoginFileRefused: LOGIN_FILE.test(line) && FILE_REFUSED.test(line),
        namesRegistry: line.includes(host),
        retryAfter: (0,retry/* findRetryAfter */.WX)(line),
        loginWithoutBearer: LOGIN_WITHOUT_BEARER.test(line),
    };
}
function findSocket(line) {
    const name = SOCKET.exec(line)?.[1]?.toLowerCase();
    if (name === undefined || !UNANSWERED.test(line))
        return undefined;
    return name.startsWith("buildkit") ? "builder" : "engine";
}
function findStop(line) {
    if ([TIME_LIMIT, MINUTES_OVER, OUT_OF_TIME].some((pattern) => pattern.test(line)))
        return "time limit";
    return STOPPED.test(line) ? "somebody" : undefined;
}
function findMissingProgram(line) {
    return (MISSING_BEHIND.exec(line) ?? MISSING_PROGRAM.exec(line))?.[1]?.toLowerCase();
}
function endpointOf(line) {
    if (TOKEN.test(line))
        return "token";
    if (line.includes("/manifests/"))
        return "manifest";
    if (line.includes("/blobs/upload"))
        return "upload";
    if (line.includes("/blobs/"))
        return "blob";
    if (line.includes("/tags/list"))
        return "tags";
    return GITHUB_API.test(line) ? "github api" : undefined;
}


/***/ }),

/***/ 9744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ findPushTarget),
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   Y8: () => (/* binding */ isActionsCache),
/* harmony export */   bu: () => (/* binding */ isAnotherRegistry),
/* harmony export */   my: () => (/* binding */ findHost),
/* harmony export */   z7: () => (/* binding */ findMeant)
/* harmony export */ });
// Hosts that a line names: which one was asked, and whose machine it is.
/** Docker Hub's host in a reference; its machines have several names. */
const DOCKER_HUB = "docker.io";
/** The address of a request; of several the last one answered. */
const REQUEST = /(?:get|head|post|put|patch|delete|request to) ["'(]?https?:\/\/([a-z0-9][a-z0-9.-]{1,250}(?::\d{1,5})?)/gi;
/** An address, or a name that was looked up or connected to. */
const ADDRESS = /(?:https?:\/\/|lookup |resolve host:? ?|econnrefused |enotfound |eai_again |connect to )"?([a-z0-9][a-z0-9.-]{1,250}(?::\d{1,5})?)/i;
/** The host that a reference begins with, behind the words that clients put before one. */
const REFERENCE = /(?:to push|to pull|pull image|reference|metadata for|permission for|denied for|manifest for|repository|signing| in|docker:\/\/|oci:\/\/) ?["'[]{0,2}((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?::\d{1,5})?|localhost:\d{1,5})\//i;
/** A host without a path. */
const BARE = /(?:for registry|token for|from host) ["']?((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?::\d{1,5})?)/i;
const HUB = /(?:^|\.)docker\.(?:io|com)$/;
/** Web pages for people: no request went to them. */
const PAGES = /^(?:docs|www|help|status)\.|^gh\.io$|^aka\.ms$/;
/** Source: actions/toolkit `packages/cache`; tonistiigi/go-actions-cache: the service, and the store that it signs addresses of. */
const ACTIONS_CACHE = /(?:^|\.)actions\.githubusercontent\.com$|^productionresultssa\d{1,4}\.blob\.core\.windows\.net$/;
/** GitHub's sites, and the store that its registry sends clients to for layers. */
const GITHUBS = /(?:^|\.)github(?:usercontent)?\.com$|^ghcr[a-z0-9]{0,30}\.blob\.core\.windows\.net$/;
/** The host that was asked. All names of Docker Hub are one. */
function findHost(line) {
    const requested = [...line.matchAll(REQUEST)].at(-1)?.[1];
    return canonical(requested ?? ADDRESS.exec(line)?.[1] ?? REFERENCE.exec(line)?.[1] ?? BARE.exec(line)?.[1]);
}
function canonical(host) {
    const name = host?.toLowerCase().replace(/[.-]$/, "");
    return name !== undefined && HUB.test(name) && !PAGES.test(name) ? DOCKER_HUB : name;
}
/** Where GitHub keeps the caches of Actions: no registry. */
function isActionsCache(host) {
    return host !== undefined && ACTIONS_CACHE.test(host);
}
/** Whether another registry than this one was asked. GitHub's API and its stores stand behind its registry. */
function isAnotherRegistry(host, registry) {
    return host !== undefined && host !== registry && !GITHUBS.test(host) && !PAGES.test(host);
}
/** BuildKit's step that fetches a token, and docker's first line of a push. */
const PUSHING_TO = /^#\d{1,6} \[auth\] .{1,300}push\S{0,20} token for (\S{1,253})$|^the push refers to (?:a )?repository \[([^\]/]{1,253})\//i;
/** A reference with its transport before it, in a command: the user wrote the host. */
const WRITTEN = /(?:oci|docker):\/\/([a-z0-9.:-]{1,253})\//i;
const PUSHED_TO = /pushing manifest for ([a-z0-9.:-]{1,253})\/\S{1,300} .{0,20}done$/i;
/** The registry that a push goes to. */
function findPushTarget(line) {
    const [, token, repository] = PUSHING_TO.exec(line) ?? [];
    return canonical(token ?? repository);
}
/** A registry that is meant: an image was pushed there, or a command names it. */
function findMeant(line) {
    return canonical((PUSHED_TO.exec(line) ?? WRITTEN.exec(line))?.[1]);
}


/***/ }),

/***/ 7577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findStatus)
/* harmony export */ });
// The HTTP status that a line gives, in whatever shape its client prints it: as a number, in brackets, by its name.
/** `status code 403`, `status: 503`, `HTTP status: 502`, `status=500`, `StatusCode: 400`, `from registry 403 (Forbidden)`. */
const BEHIND_WORD = /(?:status(?:[ _]?code)?|from registry|response code)["']?\s{0,2}[:=]?\s{0,2}["'(]{0,2}([45]\d\d)(?!\d)/i;
/** `HTTP 403`, `HTTP/2 503`, `(HTTP 400)`, `HTTP Error 404`. */
const HTTP = /\bhttp(?:\/\d(?:\.\d)?)?(?: error)?[ _:]{1,2}([45]\d\d)(?!\d)/i;
/** `https://ghcr.io/v2/octo/app/manifests/1: 500 Server Error`. */
const BEHIND_ADDRESS = /https?:\/\/[^\s"]{1,400}[^\s":]"?: ["']?([45]\d\d)(?= [A-Z])/i;
/** `403 Forbidden`, `503 (Service Unavailable)`, `401: Unauthorized`. */
const BEFORE_NAME = /(?:^|[^\d.])([45]\d\d)[:,]? ["'(]{0,2}(?:bad request|unauthorized|payment required|forbidden|not found|method not allowed|not acceptable|conflict|gone|precondition failed|request entity too large|unsupported media type|requested range not satisfiable|unprocessable (?:entity|content)|too many requests|internal server error|bad gateway|service unavailable|gateway time-?out)/i;
/** `DELETE /users/octo/packages/container/app/versions/1 - 404`: a request with its answer behind it. */
const BEHIND_REQUEST = /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) \S{1,400}(?: -|:| =>)? ([45]\d\d)(?: |$)/;
/** `'Forbidden'`, as .NET names a status. */
const NAMED = /(?:status|responded with|received|returned)[^'"]{0,40}['"](unauthorized|forbidden|not ?found|bad ?request|too ?many ?requests|internal ?server ?error|bad ?gateway|service ?unavailable|gateway ?timeout)['"]/i;
/** `RequestError [HttpError]: Server Error`: octokit gives GitHub's message, which often is the status alone. */
const OCTOKITS = /\bHttpError\]?: (unauthorized|forbidden|not found|bad request|server error|bad gateway|service unavailable|gateway timeout)\b/i;
const NAMES = {
    badrequest: 400,
    unauthorized: 401,
    forbidden: 403,
    notfound: 404,
    toomanyrequests: 429,
    internalservererror: 500,
    servererror: 500,
    badgateway: 502,
    serviceunavailable: 503,
    gatewaytimeout: 504,
};
/** A status that says that a request failed. */
function findStatus(line) {
    const number = [BEHIND_WORD, HTTP, BEFORE_NAME, BEHIND_ADDRESS, BEHIND_REQUEST]
        .map((pattern) => pattern.exec(line)?.[1])
        .find((found) => found !== undefined);
    if (number !== undefined)
        return Number(number);
    const name = (NAMED.exec(line) ?? OCTOKITS.exec(line))?.[1];
    return name === undefined ? undefined : NAMES[name.toLowerCase().replaceAll(" ", "")];
}


/***/ }),

/***/ 2920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ SignatureReader),
  y: () => (/* binding */ signatureOf)
});

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/log/facts.ts + 1 modules
var facts = __webpack_require__(2478);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/log/hosts.ts
var hosts = __webpack_require__(9744);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/facts.ts

/** Facts that no wording of the same line can overrule. */
function signatureOfDecidingFact(facts) {
    const { packagePermission, apiVersions, errno } = facts;
    if (packagePermission !== undefined)
        return PACKAGE_PERMISSIONS[packagePermission];
    if (apiVersions !== undefined)
        return "docker-version-mismatch";
    return errno === undefined ? undefined : LOCAL_ERRNOS[errno];
}
/** Facts of a line whose words are not known. */
function signatureOfFacts(facts, line, position) {
    if (facts.isProxys)
        return "proxy-refused";
    return (byStep(position) ??
        byProgram(facts) ??
        bySocket(facts) ??
        byFile(facts, line) ??
        (facts.isOfCertificate ? "certificate" : undefined) ??
        byRegistryCode(facts) ??
        byStatus(facts) ??
        (facts.errno === undefined ? undefined : NETWORK_ERRNOS[facts.errno]) ??
        (facts.isAnonymous ? "anonymous-refused" : undefined) ??
        byStop(facts) ??
        (facts.callEnd === undefined ? undefined : CALL_ENDS[facts.callEnd]));
}
const PACKAGE_PERMISSIONS = {
    create: "no-create",
    read: "no-read",
    write: "no-write",
};
/** What this machine lacks. */
const LOCAL_ERRNOS = {
    ENOEXEC: "exec-format",
    ENOMEM: "out-of-memory",
    ENOSPC: "disk-full",
};
/** Trouble on the way to a host, which words may tell more of: docker's daemon is one, too. */
const NETWORK_ERRNOS = {
    EAI: "name-unresolved",
    ECONNREFUSED: "unreachable",
    ECONNRESET: "connection-broken",
    ETIMEDOUT: "too-slow",
    EUNREACH: "unreachable",
};
/** A call to the daemon or the builder, which says no more than how it ended. */
const CALL_ENDS = {
    CANCELED: "interrupted",
    DEADLINE_EXCEEDED: "too-slow",
    RESOURCE_EXHAUSTED: "out-of-memory",
    UNAVAILABLE: "builder-lost",
};
function byStep({ phase, failed }) {
    if (!failed)
        return undefined;
    if (phase === "builder")
        return "builder-unavailable";
    if (phase === "git")
        return "git-context-failed";
    return phase === "cache export" ? "cache-not-written" : undefined;
}
/** A program that docker's own work needs. */
function byProgram({ missingProgram, isHelperFailed }) {
    if (isHelperFailed)
        return "credential-store-error";
    if (missingProgram === undefined)
        return undefined;
    if (missingProgram.startsWith("docker-credential-"))
        return "credential-store-error";
    if (missingProgram === "docker-buildx")
        return "buildx-missing";
    return missingProgram === "docker" ? "docker-unavailable" : undefined;
}
function bySocket({ socket }) {
    if (socket === undefined)
        return undefined;
    return socket === "builder" ? "builder-unavailable" : "docker-unavailable";
}
function byStop({ stopped }) {
    if (stopped === undefined)
        return undefined;
    return stopped === "time limit" ? "stopped-by-limit" : "interrupted";
}
function byFile({ isLoginFileRefused, missingPath }, line) {
    if (isLoginFileRefused)
        return "login-file-refused";
    return missingPath !== undefined && DOCKERS.test(line) ? "path-missing" : undefined;
}
/** How docker's own commands begin the line that ends them. */
const DOCKERS = /^(?:Error: )?(?:buildx (?:bake |call )?failed with: )?ERROR: /;
const REGISTRY_CODES = {
    BLOB_UNKNOWN: "blob-unknown",
    BLOB_UPLOAD_INVALID: "server-fault",
    BLOB_UPLOAD_UNKNOWN: "server-fault",
    DENIED: "bare-denied",
    DIGEST_INVALID: "server-fault",
    MANIFEST_BLOB_UNKNOWN: "blob-unknown",
    MANIFEST_INVALID: "manifest-rejected",
    MANIFEST_UNKNOWN: "tag-not-found",
    NAME_INVALID: "reference-invalid",
    NAME_UNKNOWN: "package-not-found",
    TAG_INVALID: "reference-invalid",
    TOOMANYREQUESTS: "rate-limited",
    UNAUTHORIZED: "unauthorized",
    UNAVAILABLE: "server-fault",
};
/** At the token's endpoint the credential alone is looked at. */
function byRegistryCode(facts) {
    const { registryCode, endpoint } = facts;
    if (registryCode === undefined)
        return undefined;
    if (registryCode === "TOOMANYREQUESTS")
        return rateLimited(facts);
    const isOfCredential = registryCode === "DENIED" || registryCode === "UNAUTHORIZED";
    return isOfCredential && endpoint === "token" ? exchangeRefused(facts) : REGISTRY_CODES[registryCode];
}
function byStatus(facts) {
    const { status, endpoint } = facts;
    switch (status) {
        case undefined:
            return undefined;
        case 400:
            return byBadRequest(facts);
        case 401:
            return endpoint === "token" ? exchangeRefused(facts) : "unauthorized";
        case 403:
            if (endpoint === "github api")
                return "api-forbidden";
            return endpoint === "token" ? exchangeRefused(facts) : "forbidden";
        case 404:
            if (endpoint === "manifest" && !facts.isPut)
                return "tag-not-found";
            if (endpoint === "github api" || endpoint === "tags")
                return "package-not-found";
            return rejected(facts);
        case 407:
            return "proxy-refused";
        case 413:
        case 416:
            return "upload-too-large";
        case 429:
            return rateLimited(facts);
        default:
            return status >= 500 ? "server-fault" : rejected(facts);
    }
}
function byBadRequest(facts) {
    if (facts.isOwnerless)
        return "name-without-owner";
    // GitHub keeps a package's last version.
    if (facts.isDeletion)
        return "delete-refused";
    return facts.hasPage || facts.endpoint === "upload" ? "server-fault" : rejected(facts);
}
/** Any program may print a status; one with a registry's or GitHub's address is of our kind. */
function rejected({ endpoint, hasPage, isTransfer, isCacheWrite }) {
    // A registry that takes images may take no cache.
    if (isCacheWrite)
        return "cache-not-written";
    return endpoint !== undefined || hasPage || isTransfer ? "rejected" : undefined;
}
function exchangeRefused({ isAnonymous }) {
    return isAnonymous ? "anonymous-refused" : "exchange-refused";
}
/** Docker Hub counts what is pulled. */
function rateLimited({ host }) {
    return host === hosts/* DOCKER_HUB */.Xb ? "base-image-rate-limited" : "rate-limited";
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/build.ts
const BUILD_PATTERNS = [
    // BuildKit `source/git`, moby `builder/remotecontext/git`, kaniko: a context in a git repository
    { pieces: ["failed to fetch remote "], signature: "git-context-failed" },
    { pieces: ["error fetching default branch for repository"], signature: "git-context-failed" },
    { pieces: ["repository does not contain ref "], signature: "git-context-failed" },
    { pieces: ["unable to 'git clone' to temporary context"], signature: "git-context-failed" },
    // git's own last words, where no step of a build says whose they are
    { pieces: ["fatal: could not read "], signature: "git-context-failed", isGeneral: true },
    { pieces: ["fatal: authentication failed for"], signature: "git-context-failed", isGeneral: true },
    // docker/buildx, BuildKit `session/sshforward`: a git address with SSH, or `--ssh`, without an agent
    { pieces: ["invalid empty ssh agent socket"], signature: "git-context-failed" },
    { pieces: ["unset ssh forward key"], signature: "git-context-failed" },
    // docker/buildx `build`, `driver`: what the docker driver cannot do
    { pieces: ["cache export", "not supported for"], signature: "cache-unsupported" },
    { pieces: ["unknown cache exporter"], signature: "cache-unsupported" },
    { pieces: ["unknown cache importer"], signature: "cache-unsupported" },
    { pieces: ["multiple platforms feature"], signature: "platform-unsupported" },
    { pieces: ["multi-platform build is not supported"], signature: "platform-unsupported" },
    { pieces: ["does not currently support exporting manifest lists"], signature: "platform-unsupported" },
    // moby, containerd: the image has nothing for this machine
    { pieces: ["no matching manifest for"], signature: "platform-unsupported" },
    { pieces: ["no match for platform in manifest"], signature: "platform-unsupported" },
    { pieces: ["does not match the specified platform"], signature: "platform-unsupported" },
    { pieces: ["does not provide the specified platform"], signature: "platform-unsupported" },
    { pieces: ["cannot be used on this platform"], signature: "platform-unsupported" },
    { pieces: ["no image found in manifest list"], signature: "platform-unsupported" },
    // BuildKit `solver/errdefs`, docker 20.10's BuildKit, the classic builder
    { pieces: ["did not complete successfully: exit code"], signature: "build-command-failed" },
    { pieces: ["executor failed running"], signature: "build-command-failed" },
    { pieces: ["returned a non-zero code"], signature: "build-command-failed" },
    // the same line, cut off behind the command
    { pieces: ['failed to solve: process "'], signature: "build-command-failed" },
    // kaniko, buildah
    { pieces: ["failed to execute command: ", "exit status"], signature: "build-command-failed" },
    { pieces: ["building at step", "exit status"], signature: "build-command-failed" },
    { pieces: ["while running runtime: exit status"], signature: "build-command-failed" },
    // BuildKit `frontend/dockerfile`: a secret that a RUN needs
    { pieces: ["failed to solve: secret ", ": not found"], signature: "secret-missing" },
    { pieces: ["error: secret ", ": not found"], signature: "secret-missing" },
    { pieces: ["could not parse secrets", "no such file"], signature: "secret-missing" },
    { pieces: ["error: failed to build: failed to stat ", "no such file"], signature: "secret-missing" },
    // docker/cli `opts`, distribution/reference, go-containerregistry `name`, kubernetes
    { pieces: ["invalid reference format"], signature: "reference-invalid" },
    { pieces: ["repository name must be lowercase"], signature: "reference-invalid" },
    { pieces: ["could not parse reference"], signature: "reference-invalid" },
    { pieces: ["repository can only contain the characters"], signature: "reference-invalid" },
    { pieces: ["tag can only contain the characters"], signature: "reference-invalid" },
    { pieces: ["invalidimagename"], signature: "reference-invalid" },
    { pieces: ["invalid reference: "], signature: "reference-invalid" },
    { pieces: ["error parsing reference: "], signature: "reference-invalid" },
    { pieces: ["invalid image name"], signature: "reference-invalid" },
    { pieces: ["invalid repository name"], signature: "reference-invalid" },
    { pieces: ["tag is needed when pushing to registry"], signature: "reference-invalid" },
    { pieces: ['invalid tag "'], signature: "reference-invalid" },
    // look-alikes of ghcr.io
    { pieces: ["ghrc.io/"], signature: "reference-invalid" },
    { pieces: ["login ghrc.io"], signature: "reference-invalid" },
    { pieces: ["gchr.io/"], signature: "reference-invalid" },
    { pieces: ["login gchr.io"], signature: "reference-invalid" },
    // BuildKit `frontend/dockerfile`, `util/progress`; classic builder; kaniko; buildah: what the build is made of
    { pieces: ["failed to read dockerfile"], signature: "dockerfile-missing" },
    { pieces: ["unable to evaluate symlinks in dockerfile path"], signature: "dockerfile-missing" },
    { pieces: ["unable to open dockerfile"], signature: "dockerfile-missing" },
    { pieces: ["unable to prepare context"], signature: "build-context-missing" },
    { pieces: ["cannot locate specified dockerfile"], signature: "dockerfile-missing" },
    { pieces: ["error resolving dockerfile path"], signature: "dockerfile-missing" },
    { pieces: ["no containerfile or dockerfile specified or found"], signature: "dockerfile-missing" },
    { pieces: ["dockerfile: no such file or directory"], signature: "dockerfile-missing" },
    { pieces: ["failed to calculate checksum", "not found"], signature: "build-context-missing" },
    { pieces: ['" not found: not found'], signature: "build-context-missing" },
    { pieces: ['": not found\n'], signature: "build-context-missing" },
    { pieces: ["failed to walk ", "no such file"], signature: "build-context-missing" },
    { pieces: ["copy failed: stat "], signature: "build-context-missing" },
    { pieces: ["copy failed: file not found"], signature: "build-context-missing" },
    { pieces: ["copy failed: no source files"], signature: "build-context-missing" },
    { pieces: ["copy failed: forbidden path"], signature: "build-context-missing" },
    { pieces: ["file not found in build context"], signature: "build-context-missing" },
    { pieces: ["forbidden path outside the build context"], signature: "build-context-missing" },
    { pieces: ["building at step", "no such file or directory"], signature: "build-context-missing" },
    { pieces: ["no items matching glob"], signature: "build-context-missing" },
    { pieces: ["resolve : lstat "], signature: "build-context-missing" },
    { pieces: ["failed to solve", "lstat ", "no such file or directory"], signature: "build-context-missing" },
    { pieces: ["failed to get fileinfo for ", "no such file"], signature: "build-context-missing" },
    { pieces: ['build" requires exactly 1 argument'], signature: "build-context-missing" },
    // BuildKit `frontend/dockerfile/parser`, `instructions`
    { pieces: ["dockerfile parse error"], signature: "dockerfile-invalid" },
    { pieces: ["error response from daemon: unknown instruction"], signature: "dockerfile-invalid" },
    { pieces: ["dockerfile", "cannot be empty"], signature: "dockerfile-invalid" },
    { pieces: ["no build stage in current context"], signature: "dockerfile-invalid" },
    { pieces: ["no stage or image found with that name"], signature: "dockerfile-invalid" },
    { pieces: ["failed to reach build target"], signature: "dockerfile-invalid" },
    { pieces: ["base name ", "should not be blank"], signature: "dockerfile-invalid" },
    { pieces: ["failed to parse platform"], signature: "dockerfile-invalid" },
    { pieces: ["failed to process ", "unsupported modifier"], signature: "dockerfile-invalid" },
    { pieces: ["invalid from flag value"], signature: "dockerfile-invalid" },
    // whatever it finds wrong with a stage, before a step has run
    { pieces: ["failed to solve", " stage"], signature: "dockerfile-invalid", isGeneral: true },
    { pieces: ["stage ", "could not be found"], signature: "dockerfile-invalid", isGeneral: true },
    { pieces: ["failed to parse stage name"], signature: "dockerfile-invalid" },
    { pieces: ["from requires either one or three arguments"], signature: "dockerfile-invalid" },
    { pieces: ["unterminated heredoc"], signature: "dockerfile-invalid" },
    // BuildKit `cache/remotecache`, tonistiigi/go-actions-cache: the cache's own store
    { pieces: ["cache service responded with"], signature: "cache-not-written" },
    { pieces: ["error writing layer blob: "], signature: "cache-not-written", isGeneral: true },
    { pieces: ["error writing manifest blob: "], signature: "cache-not-written", isGeneral: true },
    { pieces: ["error writing to cache"], signature: "cache-not-written" },
    { pieces: ["failed to reserve cache"], signature: "cache-not-written" },
    { pieces: ["gha cache exporter: "], signature: "cache-not-written" },
    { pieces: ["our services aren't available right now"], signature: "cache-not-written" },
    { pieces: ["legacy service is shutting down"], signature: "cache-not-written" },
    { pieces: ["maximum timeout reached"], signature: "cache-not-written" },
    // GitHub Actions and moby, of a run that was stopped
    { pieces: ["the operation was canceled"], signature: "interrupted" },
    { pieces: ["has received a shutdown signal"], signature: "runner-lost" },
    { pieces: ["lost communication with the server", "cpu/memory"], signature: "runner-starved" },
    { pieces: ["lost communication with the server"], signature: "runner-lost" },
    { pieces: ["exceeded the maximum execution time"], signature: "stopped-by-limit" },
    { pieces: [" has timed out after "], signature: "stopped-by-limit" },
    { pieces: ["higher priority waiting request"], signature: "stopped-by-newer-run" },
    { pieces: ["the run was canceled by "], signature: "stopped-by-person" },
    // SIGKILL's end of a process, by a shell, by Go, by the parent process
    { pieces: ["signal: killed"], signature: "killed" },
    { pieces: ["\nkilled\n"], signature: "killed" },
    { pieces: ["exit code 137"], signature: "killed" },
    { pieces: ["context canceled"], signature: "interrupted" },
    // BuildKit `util/appcontext`: buildx that was started without docker and got a signal
    { pieces: ["sigterm/sigints, forcing shutdown"], signature: "interrupted" },
];

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/machine.ts
/** What the classic builder does not know. Source: docker/buildx `docs/reference/buildx_build.md`. */
const BUILDX_FLAGS = ["bootstrap", "cache-to", "load", "metadata-file", "platform", "push"];
/** What buildx came to know later than with its first versions. */
const NEWER_FLAGS = [
    "annotation",
    "attest",
    "build-context",
    "builder",
    "call",
    "check",
    "no-cache-filter",
    "provenance",
    "sbom",
];
const MACHINE_PATTERNS = [
    // BuildKit `executor/resources`, Node, GCC, Go, glibc: the kernel or a limit took the memory
    { pieces: ["resourceexhausted: "], signature: "out-of-memory" },
    { pieces: ["heap out of memory"], signature: "out-of-memory" },
    { pieces: ["fatal error: killed signal terminated program"], signature: "out-of-memory" },
    { pieces: ["internal compiler error: killed"], signature: "out-of-memory" },
    { pieces: ["oomkilled"], signature: "out-of-memory" },
    { pieces: ["out of memory: killed process"], signature: "out-of-memory" },
    { pieces: ["virtual memory exhausted"], signature: "out-of-memory" },
    // QEMU `linux-user/signal.c`
    { pieces: ["qemu: uncaught target signal"], signature: "emulation-crashed" },
    // moby/moby `daemon/server/middleware/version.go`; docker's client before 1.24
    { pieces: ["client version ", " is too old"], signature: "docker-version-mismatch" },
    { pieces: ["client version ", " is too new"], signature: "docker-version-mismatch" },
    { pieces: ["client is newer than server"], signature: "docker-version-mismatch" },
    // docker/buildx `driver`, docker-container and kubernetes
    {
        pieces: ["buildkit", " is restarting, wait until the container is running"],
        signature: "builder-unavailable",
    },
    { pieces: ["no such container: buildx_buildkit"], signature: "builder-unavailable" },
    { pieces: ["replicas to be ready, got "], signature: "builder-unavailable" },
    // docker/buildx `store`: a builder that was never made, or that is gone
    { pieces: ['no builder "', '" found'], signature: "builder-unavailable" },
    // moby/moby `distribution/push_v2.go`, `daemon/images`, docker/cli, containers/common: docker does not hold the image
    { pieces: ["image does not exist locally"], signature: "local-image-missing" },
    { pieces: ["tag does not exist: "], signature: "local-image-missing" },
    { pieces: ["no such image: "], signature: "local-image-missing" },
    { pieces: ["no such object: "], signature: "local-image-missing" },
    { pieces: [": image not known"], signature: "local-image-missing" },
    { pieces: ["error response from daemon: reference does not exist"], signature: "local-image-missing" },
    // docker/cli `manifest create`
    { pieces: [" is a manifest list"], signature: "manifest-list-nested" },
    // BuildKit `sourcepolicy`, containers/image `signature/policy_eval.go`
    { pieces: ["denied by policy"], signature: "policy-denied" },
    { pieces: ["not allowed by policy"], signature: "policy-denied" },
    { pieces: ["source image rejected: "], signature: "policy-denied" },
    // moby/moby `client/errors.go`, also of a daemon that is stopped in mid-build
    { pieces: ["cannot connect to the docker daemon"], signature: "docker-unavailable" },
    { pieces: ["unable to resolve docker endpoint"], signature: "docker-unavailable" },
    { pieces: ["is the docker daemon running"], signature: "docker-unavailable" },
    { pieces: ["failed to connect to the docker api"], signature: "docker-unavailable" },
    { pieces: ["permission denied while trying to connect to the docker"], signature: "docker-unavailable" },
    { pieces: ["docker_engine: the system cannot find the file"], signature: "docker-unavailable" },
    { pieces: ["dockerdesktoplinuxengine", "cannot find the file"], signature: "docker-unavailable" },
    { pieces: ["error during connect: "], signature: "docker-unavailable" },
    { pieces: ["docker desktop is not running"], signature: "docker-unavailable" },
    { pieces: ["docker desktop is unable to start"], signature: "docker-unavailable" },
    // a request to docker's own socket or pipe
    { pieces: ['"http://%2f'], signature: "docker-unavailable" },
    // docker/buildx, BuildKit: the builder, or docker's daemon with its own, ended in mid-build
    { pieces: ["failed to receive status: rpc error"], signature: "builder-lost" },
    { pieces: ["failed to list workers"], signature: "builder-lost" },
    { pieces: ["error reading from server: eof"], signature: "builder-lost" },
    { pieces: ["closing transport due to: connection error"], signature: "builder-lost" },
    // containers/podman
    { pieces: ["cannot connect to podman"], signature: "docker-unavailable" },
    { pieces: ["unable to connect to podman socket"], signature: "docker-unavailable" },
    // containerd/nerdctl
    { pieces: ["rootless containerd not running"], signature: "docker-unavailable" },
    // docker/buildx `create`, where DOCKER_HOST needs certificates
    { pieces: ["with tls data loaded from environment"], signature: "docker-unavailable" },
    // docker/docker-credential-helpers, docker/cli `config/credentials`, docker-py
    { pieces: ["error getting credentials"], signature: "credential-store-error" },
    { pieces: ["error saving credentials"], signature: "credential-store-error" },
    { pieces: ["error storing credentials"], signature: "credential-store-error" },
    { pieces: ["pass not initialized"], signature: "credential-store-error" },
    { pieces: ["credentials store error"], signature: "credential-store-error" },
    { pieces: ["unable to retrieve credentials"], signature: "credential-store-error" },
    // macOS: a keychain that is locked, as it is over SSH
    { pieces: ["keychain returned unsuccessful status"], signature: "credential-store-error" },
    { pieces: ["keychain cannot be accessed"], signature: "credential-store-error" },
    { pieces: ["user interaction is not allowed"], signature: "credential-store-error" },
    { pieces: ["user name or passphrase you entered is not correct"], signature: "credential-store-error" },
    // docker/cli without the plugin; the classic builder on what only BuildKit knows
    { pieces: ["'buildx' is not a docker command"], signature: "buildx-missing" },
    { pieces: ["unknown command: docker buildx"], signature: "buildx-missing" },
    { pieces: ["buildx component is missing"], signature: "buildx-missing" },
    { pieces: ["docker buildx is required"], signature: "buildx-missing" },
    { pieces: ["option requires buildkit"], signature: "buildx-missing" },
    // docker/cli itself, which shows its own help where its plugin would have been asked; buildx on what a newer one knows
    { pieces: ["\nunknown shorthand flag: 'f' in -f"], signature: "buildx-missing" },
    ...BUILDX_FLAGS.map((flag) => ({
        pieces: [`\nunknown flag: --${flag}`],
        signature: "buildx-missing",
    })),
    ...NEWER_FLAGS.map((flag) => ({
        pieces: [`\nunknown flag: --${flag}`],
        signature: "buildx-too-old",
    })),
    { pieces: ["\nunknown flag: --"], signature: "buildx-missing" },
    { pieces: ["\nerror: unknown flag: --push"], signature: "buildx-missing" },
    { pieces: ["buildx >= ", "required"], signature: "buildx-too-old" },
];

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/network.ts
const NETWORK_PATTERNS = [
    // Go `net/http`
    { pieces: ["server gave http response to https client"], signature: "protocol" },
    { pieces: ["first record does not look like a tls handshake"], signature: "protocol" },
    // Go `net`, Node
    { pieces: ["proxyconnect tcp"], signature: "unreachable" },
    { pieces: ["from proxy after connect"], signature: "proxy-refused" },
    { pieces: ["connect tunnel failed"], signature: "proxy-refused" },
    { pieces: ["tls handshake timeout"], signature: "too-slow" },
    { pieces: ["dial tcp", "i/o timeout"], signature: "too-slow" },
    { pieces: ["client.timeout exceeded"], signature: "too-slow" },
    { pieces: ["request canceled while waiting for connection"], signature: "too-slow" },
    // ghcr.io in bad moments (community/community, docker/build-push-action issues); distribution `errcode`
    { pieces: ["unknown blob"], signature: "blob-unknown" },
    // a registry that takes no attestations, or no index (docker/buildx#1513)
    { pieces: ['failed commit on ref "manifest-', "400 bad request"], signature: "manifest-rejected" },
    { pieces: ['failed commit on ref "index-', "400 bad request"], signature: "manifest-rejected" },
    { pieces: ["digest did not match"], signature: "server-fault" },
    { pieces: ["egress is over the account limit"], signature: "server-fault" },
    { pieces: ["is temporarily unavailable"], signature: "server-fault" },
    // ghcr.io's own parts that do not reach each other
    { pieces: ["unable to connect to authzd"], signature: "server-fault" },
    { pieces: ["twirp error"], signature: "server-fault" },
    { pieces: ["upstream connect error"], signature: "server-fault" },
    { pieces: ["server sent goaway"], signature: "server-fault" },
    { pieces: ["stream error: stream id", "internal_error"], signature: "server-fault" },
    // Go `net`, `io`, Node
    { pieces: ["unexpected eof"], signature: "connection-broken" },
    { pieces: [": eof\n"], signature: "connection-broken" },
    { pieces: ["use of closed network connection"], signature: "connection-broken" },
    { pieces: ["tls: bad record mac"], signature: "connection-broken" },
    { pieces: ["i/o timeout"], signature: "connection-broken", isGeneral: true },
    { pieces: ["context deadline exceeded"], signature: "connection-broken", isGeneral: true },
    { pieces: [": no response\n"], signature: "connection-broken", isGeneral: true },
    // containerd's and BuildKit's transfer, whatever ended it
    { pieces: ["request must be retried"], signature: "connection-broken" },
    { pieces: ["closed pipe"], signature: "connection-broken" },
    { pieces: ["closed response body"], signature: "connection-broken" },
    { pieces: ["failed commit on ref"], signature: "connection-broken", isGeneral: true },
    { pieces: ["failed to copy: "], signature: "connection-broken", isGeneral: true },
    // a token exchange that failed, with its status cut off
    { pieces: ["failed to fetch anonymous token"], signature: "anonymous-refused", isGeneral: true },
    { pieces: ["failed to fetch oauth token: unknown"], signature: "server-fault", isGeneral: true },
    { pieces: ["failed to fetch oauth token"], signature: "credential-refused", isGeneral: true },
];

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/registry.ts
/**
 * Whatever a client wraps them in (`denied: X`, `error from registry: X`, `DENIED: X`, `response status code 403: X`),
 * the core text is what a row holds. The more a row tells, the further up it stands.
 */
const REGISTRY_PATTERNS = [
    // BuildKit `frontend/dockerfile`: whatever a registry says of an image that should have been a stage
    { pieces: ["failed to resolve source metadata", "(did you mean "], signature: "stage-misspelt" },
    // containerd `core/content`: docker's own store lacks a part of an image
    { pieces: ["content digest sha256:", ": not found"], signature: "local-image-missing" },
    // docker/cli, moby/moby issues on ghcr.io with single sign-on; GitHub REST answers the same
    { pieces: ["organization saml enforcement"], signature: "sso-required" },
    { pieces: ["enabled or enforced saml sso"], signature: "sso-required" },
    { pieces: ["must grant your personal access token", "access to"], signature: "sso-required" },
    { pieces: ["must grant your oauth token access to"], signature: "sso-required" },
    // GitHub docs, "Setting a personal access token policy for your organization"
    { pieces: ["forbids access via a personal access token (classic)"], signature: "classic-pat-forbidden" },
    // GitHub docs, "Managing allowed IP addresses for your organization"
    { pieces: ["ip allow list enabled"], signature: "ip-not-allowed" },
    // community/community discussions on packages and billing; the second is of a job that was never started
    { pieces: ["billing-related error"], signature: "billing" },
    { pieces: ["account payments have failed"], signature: "billing" },
    { pieces: ["spending limit needs to be increased"], signature: "billing" },
    // actions/toolkit `core.getIDToken`, sigstore `providers/github`; GitHub REST on attestations
    { pieces: ["actions_id_token_request_"], signature: "identity-refused" },
    { pieces: ["attestation", "resource not accessible by integration"], signature: "identity-refused" },
    // sigstore/cosign: no token of the job, so that a person is asked for
    { pieces: ["non-interactive mode detected, using device flow"], signature: "identity-refused" },
    { pieces: ["error obtaining token: expired_token"], signature: "identity-refused" },
    // sigstore/cosign, cli/cli: there is no signature, most often because the signing job lacked a permission
    { pieces: ["no signatures found"], signature: "not-signed" },
    { pieces: ["no artifacts found"], signature: "not-signed" },
    { pieces: ["no attestations found"], signature: "not-signed" },
    // actions/attest: docker's config has no login for the registry
    { pieces: ["no credentials found for registry"], signature: "no-credentials" },
    // GitHub REST on packages
    { pieces: ["cannot delete the last"], signature: "delete-refused" },
    { pieces: ["downloads cannot be deleted"], signature: "delete-refused" },
    // docker/build-push-action issues on write_package
    { pieces: ["cannot create packages"], signature: "no-create" },
    { pieces: ["container support has not been enabled"], signature: "no-create" },
    { pieces: ["is already associated with another repository"], signature: "no-write" },
    // docker/login-action, docker/build-push-action issues on missing `packages: write`
    { pieces: ["installation not allowed to create organization package"], signature: "installation-may-not" },
    { pieces: ["installation not allowed to write organization package"], signature: "installation-may-not" },
    {
        pieces: ["installation not allowed to read organization package"],
        signature: "installation-may-not-read",
    },
    // community/community discussions: GITHUB_TOKEN in another owner's namespace; a mistyped owner
    { pieces: ["requested installation does not exist"], signature: "owner-elsewhere" },
    { pieces: ["not_found: owner not found"], signature: "owner-elsewhere" },
    // community/community discussions on scopes and on fine-grained tokens
    { pieces: ["token provided does not match expected scopes"], signature: "scopes-do-not-match" },
    // GitHub REST and GraphQL, and cli/cli, which name the scope
    { pieces: [":packages scope"], signature: "scope-named" },
    { pieces: [":packages` scope"], signature: "scope-named" },
    { pieces: [":packages' scope"], signature: "scope-named" },
    { pieces: ["this api operation needs the", "scope"], signature: "scope-named" },
    { pieces: ["token has not been granted the required scopes"], signature: "scope-named" },
    { pieces: ["missing required scope"], signature: "scope-named" },
    { pieces: ["token does not have the scopes needed"], signature: "scope-named" },
    { pieces: ["resource not accessible by integration"], signature: "integration-may-not" },
    { pieces: ["resource not accessible by personal access token"], signature: "fine-grained-may-not" },
    {
        pieces: ["forbids access via a personal access token with fine-grained"],
        signature: "fine-grained-may-not",
    },
    { pieces: ["forbids access via a fine-grained personal access token"], signature: "fine-grained-may-not" },
    // docker/login-action: an empty input; docker/cli `command/registry`: a login without a password
    { pieces: ["username and password required"], signature: "token-missing" },
    { pieces: ["\npassword required"], signature: "token-missing" },
    { pieces: ["error: username required"], signature: "token-missing" },
    { pieces: ["cannot perform an interactive login from a non tty device"], signature: "token-missing" },
    { pieces: ["cannot perform an interactive login from a non-tty device"], signature: "token-missing" },
    { pieces: ["flag needs an argument: 'p' in -p"], signature: "token-missing" },
    { pieces: ["flag needs an argument: --password"], signature: "token-missing" },
    { pieces: ["must provide --username with --password-stdin"], signature: "token-missing" },
    // actions/toolkit `core.getInput`
    { pieces: ["input required and not supplied: ", "token"], signature: "token-missing" },
    { pieces: ["input required and not supplied: password"], signature: "token-missing" },
    { pieces: ["input required and not supplied: username"], signature: "token-missing" },
    // Go `net/http`, Node's `http`: a line end in the token
    { pieces: ["invalid header field value"], signature: "token-malformed" },
    { pieces: ["invalid character in header content"], signature: "token-malformed" },
    { pieces: ["malformed http authorization header"], signature: "token-malformed" },
    { pieces: ["illegal base64 data at input byte"], signature: "token-malformed" },
    // docker/login-action issues on expired tokens; ghcr.io says it in bad moments, too
    { pieces: ["cannot be authenticated with the token provided"], signature: "user-not-authenticated" },
    { pieces: ["unauthorized: unauthenticated"], signature: "user-not-authenticated" },
    // docker login with a bad credential, docker/login-action issues
    { pieces: ["denied: denied"], signature: "credential-refused" },
    { pieces: ["error from registry: denied\n"], signature: "credential-refused" },
    // containerd `core/remotes/docker/auth`, also BuildKit's and helm's
    { pieces: ["failed to fetch oauth token", "403 forbidden"], signature: "credential-refused" },
    { pieces: ["failed to fetch oauth token", "401 unauthorized"], signature: "credential-refused" },
    { pieces: ["failed to fetch oauth token", "denied"], signature: "credential-refused" },
    // containers/image `docker_client.go`: podman, buildah, skopeo
    {
        pieces: ["requesting bearer token: invalid status code from registry 403"],
        signature: "credential-refused",
    },
    { pieces: ["invalid username/password"], signature: "credential-refused" },
    { pieces: ["existing credentials are invalid"], signature: "credential-refused" },
    // Docker Hub to a login with GitHub's token
    { pieces: ["docker.io/", "incorrect username or password"], signature: "insufficient-scope" },
    // Amazon ECR: its tokens live twelve hours
    { pieces: ["authorization token has expired"], signature: "credential-refused" },
    // helm and oras at login
    { pieces: ["login attempt to ", "failed with status: 403"], signature: "credential-refused" },
    { pieces: ["login attempt to ", "failed with status: 401"], signature: "credential-refused" },
    { pieces: ["authorization failed: https://", "/token"], signature: "credential-refused" },
    // GitHub REST to a bad, expired or revoked token
    { pieces: ['"bad credentials"'], signature: "credential-refused" },
    { pieces: [": bad credentials"], signature: "credential-refused" },
    { pieces: ["could not be authenticated by the github packages service"], signature: "credential-refused" },
    // Docker Hub's answers to a limit, by docker and by BuildKit; before ghcr.io's own
    { pieces: ["reached your", "pull rate limit"], signature: "base-image-rate-limited" },
    { pieces: ["toomanyrequests", "docker.com/increase-rate-limit"], signature: "base-image-rate-limited" },
    // ghcr.io (community/community discussions) and GitHub REST
    { pieces: [": too many requests\n"], signature: "rate-limited" },
    { pieces: ["api rate limit exceeded"], signature: "rate-limited" },
    { pieces: ["secondary rate limit"], signature: "rate-limited" },
    // ghcr.io to chunked uploads; nginx and other proxies before a registry
    { pieces: ["maximum permissible limit of 4"], signature: "upload-too-large" },
    // Amazon ECR, Harbor, Azure: a tag that must not move
    { pieces: ["cannot be overwritten because the", "immutable"], signature: "tag-immutable" },
    { pieces: ["configured as immutable"], signature: "tag-immutable" },
    // docker/cli and moby: no registry before the name, so that docker went to Docker Hub
    { pieces: ["push access denied"], signature: "insufficient-scope" },
    { pieces: ["insufficient_scope: authorization failed"], signature: "insufficient-scope" },
    { pieces: ["auth.docker.io/token?scope=repository%3alibrary%2f", "push"], signature: "insufficient-scope" },
    // the registry's general answers: distribution/distribution `errcode`
    { pieces: ["requested access to the resource is denied"], signature: "hidden-or-missing" },
    { pieces: ["pull access denied"], signature: "hidden-or-missing" },
    { pieces: ["repository does not exist or may require"], signature: "hidden-or-missing" },
    // distribution/distribution `errcode`: what is to be read is not there
    { pieces: ["no such manifest"], signature: "tag-not-found" },
    { pieces: ["content at ", "/manifests/", " not found"], signature: "tag-not-found" },
    // containerd and BuildKit `core/remotes/docker/resolver`
    { pieces: ["failed to resolve reference", ": not found"], signature: "tag-not-found" },
    { pieces: ["failed to resolve source metadata", ": not found"], signature: "tag-not-found" },
    { pieces: ["failed to pull image", ": not found"], signature: "tag-not-found" },
    { pieces: ["failed to load cache key", ": not found"], signature: "tag-not-found" },
    { pieces: ["ghcr.io/", ": not found"], signature: "tag-not-found" },
    { pieces: ["docker.io/", ": not found"], signature: "tag-not-found" },
    { pieces: ["name not known to registry"], signature: "package-not-found" },
    // GitHub REST on packages
    { pieces: [": package not found\n"], signature: "package-not-found" },
    { pieces: ["package not found.\n"], signature: "package-not-found" },
    { pieces: ["package not found. (http 404)"], signature: "package-not-found" },
    { pieces: ['"package not found'], signature: "package-not-found" },
    // dataaxiom/ghcr-cleanup-action 1.2.1, which warns of it and ends well
    { pieces: ["found while trying to delete it"], signature: "package-not-found" },
    // RFC 9110: not the registry's wish, a proxy's
    { pieces: ["proxy authentication required"], signature: "proxy-refused" },
    { pieces: ["authentication required"], signature: "login-needed", isGeneral: true },
    // kubernetes `kubelet`
    { pieces: ["unable to retrieve some image pull secrets"], signature: "anonymous-refused" },
    { pieces: ["requesting bearer token: invalid status code from registry 401"], signature: "unauthorized" },
    // GitLab
    { pieces: ["denied: access forbidden"], signature: "bare-denied" },
    // GoogleContainerTools/jib `registry`
    { pieces: ["make sure your credentials for "], signature: "unauthorized" },
    { pieces: ["unauthorized for "], signature: "unauthorized" },
    // wget and curl on `/v2/` without a login: how the registry answers everybody
    { pieces: ["awaiting response", "401 unauthorized"], signature: "challenge" },
    { pieces: ["http/1.1 401"], signature: "challenge" },
    { pieces: ["http/2 401"], signature: "challenge" },
];

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/match.ts
// Wordings: the words by which a failure is known. A newly seen one is one row of a table here, and one test row.




/** The first row that fits a line counts. */
const PATTERNS = [
    ...REGISTRY_PATTERNS,
    ...MACHINE_PATTERNS,
    ...BUILD_PATTERNS,
    ...NETWORK_PATTERNS,
];
/** The wording that a line holds, the first of the table. One pass over the line, however many wordings there are. */
function findPattern(line) {
    const text = `\n${line.toLowerCase()}\n`;
    const { gate, byBegin } = index();
    if (!gate.test(text))
        return undefined;
    let best;
    // Where the first piece stands first, the others have the most room: once a line is enough.
    const tried = new Set();
    for (let at = 0; at + KEY_LENGTH <= text.length; at++)
        for (const ranked of byBegin.get(keyAt(text, at)) ?? [])
            if ((best === undefined || ranked.rank < best.rank) && !tried.has(ranked)) {
                const [first = "", ...others] = ranked.pattern.pieces;
                if (!text.startsWith(first, at))
                    continue;
                if (others.length > 0)
                    tried.add(ranked);
                if (follow(others, text, at + first.length))
                    best = ranked;
            }
    return best?.pattern;
}
let made;
/** Made when a first line is read: a run that goes well reads none. */
function index() {
    return (made ??= makeIndex());
}
function makeIndex() {
    const firsts = new Set(PATTERNS.map(({ pieces: [first] }) => literal(first)));
    const byBegin = new Map();
    for (const [rank, pattern] of PATTERNS.entries()) {
        const key = keyAt(pattern.pieces[0] ?? "", 0);
        byBegin.set(key, [...(byBegin.get(key) ?? []), { pattern, rank }]);
    }
    return { gate: new RegExp([...firsts].join("|")), byBegin };
}
function literal(text = "") {
    return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
/** The letters that wordings are found by; none begins with fewer. */
const KEY_LENGTH = 4;
/** Four letters as one number. */
function keyAt(text, at) {
    let key = 0;
    for (let index = at; index < at + KEY_LENGTH; index++)
        key = Math.imul(key, 131) + text.charCodeAt(index);
    return key;
}
/** Whether the pieces stand in the text from a place on, in their order. */
function follow(pieces, text, from) {
    let at = from;
    for (const piece of pieces) {
        const found = text.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/read.ts



/** What docker and the actions around it put before a message; other tools' `error: ` is another one. */
const PREFIX = /^(?:buildx (?:bake |call )?failed with: |Error: |ERROR: )/;
/** A line of a command's usage, which is printed below a mistake in its flags. */
const USAGE = /^\s{0,8}(?:-[a-z], )?--[a-z][a-z-]{0,40}(?: [a-z]{1,20})?\s{2,60}\S/i;
/** Only such a line is read into facts. */
const FAILING = /error|fail|fatal|denied|forbidden|unauthori[sz]ed|unexpected|unavailable|gateway|too ?many|not found|not recognized|\be[a-z]{4,11}\b|unable to|refused|reset|broken pipe|unreachable|no (?:such|route|space)|x509|certificat|unknown|invalid|permission_|timed out|time-?out|anonymous|basic auth|exceeded|could not|cannot|cert_|misbehaving|not known|status|no response|cancel|abort|longer than|timed? ?out| - [45]\d\d/i;
/** A client that logs its requests prints the answer's status below. */
const REQUEST = /\b(?:GET|HEAD|POST|PATCH|PUT|DELETE) ["']?https?:\/\//;
/** As much of a line as may go on in the next one, in characters. */
const KEPT = 800;
class SignatureReader {
    /** The line above, where it tells of a failure in unknown words, or of a request: it may go on in this line. */
    #above = "";
    /** Whether the line above was understood by its facts: only words may still go on. */
    #isRead = false;
    /** `text` is the line, with the line above before it where a terminal broke the words in two. */
    read(line, position) {
        const wrapped = this.#above === "" ? "" : `${this.#above} ${line.trimStart()}`;
        const isRead = this.#isRead;
        this.#above = "";
        this.#isRead = false;
        const isFailing = FAILING.test(line);
        const parts = isFailing ? partsOf(line).map((text) => ({ text, facts: (0,facts/* readFacts */.M)(text, "") })) : [];
        const wording = findWording(line);
        const decided = first(parts, ({ facts }) => signatureOfDecidingFact(facts)) ??
            (wording?.isGeneral === true ? undefined : wording?.signature);
        if (decided !== undefined)
            return { signature: decided, text: line };
        const pattern = findPattern(wrapped);
        // Words that lie far apart may meet by chance, and the line's own general words stand behind its facts.
        const isJoined = pattern?.pieces.length === 1 && pattern !== wording;
        const joined = isJoined ? pattern.signature : decidingFactOf(wrapped);
        if (joined !== undefined)
            return { signature: joined, text: wrapped };
        if (!isFailing) {
            if (wording !== undefined)
                return { signature: wording.signature, text: line };
            if (REQUEST.test(line))
                this.#above = line.slice(0, KEPT);
            return undefined;
        }
        const signature = first(parts, ({ text, facts }) => signatureOfFacts(facts, text, position)) ?? wording?.signature;
        this.#above = line.slice(0, KEPT);
        this.#isRead = signature !== undefined;
        if (signature !== undefined)
            return { signature, text: line };
        const both = isRead ? "" : wrapped.slice(0, KEPT);
        const byBoth = both === "" ? undefined : signatureOfFacts((0,facts/* readFacts */.M)(both, ""), both, position);
        if (byBoth === undefined)
            return undefined;
        this.#above = "";
        return { signature: byBoth, text: wrapped };
    }
}
const NOWHERE = { phase: undefined, step: undefined, title: false, failed: false };
/** What one line means by itself. */
function signatureOf(line) {
    return new SignatureReader().read(line, NOWHERE)?.signature;
}
function decidingFactOf(wrapped) {
    return wrapped === "" ? undefined : signatureOfDecidingFact((0,facts/* readFacts */.M)(wrapped.slice(0, 2 * KEPT), ""));
}
/** The parts of a long line that tell of a failure. They overlap, so that nothing is cut in two. */
function partsOf(line) {
    if (line.length <= KEPT)
        return [line];
    const parts = [];
    for (let at = 0; at < line.length; at += KEPT / 2)
        parts.push(line.slice(at, at + KEPT));
    return parts.filter((part) => FAILING.test(part));
}
function first(items, find) {
    return items.map(find).find((found) => found !== undefined);
}
/** By the words alone, whatever stands before them. */
function findWording(text) {
    if (USAGE.test(text))
        return undefined;
    const plain = text.replaceAll(/[“”„«»]/g, '"').replaceAll(/[‘’‚]/g, "'");
    const whole = findPattern(plain);
    if (whole !== undefined)
        return whole;
    let rest = plain;
    for (let times = 0; times < 3 && PREFIX.test(rest); times++)
        rest = rest.replace(PREFIX, "");
    return rest === plain ? undefined : findPattern(rest);
}


/***/ })

};
