export const id = 402;
export const ids = [402];
export const modules = {

/***/ 4733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatEvidence)
/* harmony export */ });
/* unused harmony export formatScopes */
/** The evidence as sentences: who said what, in their own words. */
function formatEvidence({ checksum, api, registry }, host) {
    return [
        ...(checksum === "wrong" ? ["The token's checksum is wrong: it looks truncated or mistyped."] : []),
        ...(api === undefined ? [] : formatApi(api)),
        ...(registry === undefined ? [] : formatRegistry(registry, host)),
    ];
}
function formatApi(api) {
    switch (api.kind) {
        case "accepted": {
            const whose = api.login === undefined ? "" : ` (it belongs to ${api.login})`;
            return [
                `GitHub accepts the token${whose} and ${formatGrant(api.grant)}.`,
                ...(api.expires === undefined ? [] : [`GitHub says that the token expires on ${api.expires}.`]),
            ];
        }
        case "rejected":
            return [`GitHub's API answered ${api.status} "${api.message}".`];
        case "silent":
            return [`GitHub's API says nothing about the token: ${api.reason}.`];
    }
}
function formatGrant(grant) {
    if (grant.kind === "unlisted")
        return `lists no scopes (${grant.reason})`;
    return grant.scopes.size === 0 ? "lists no scope at all" : `lists \`${formatScopes(grant.scopes)}\``;
}
/** `repo, write:packages`, as GitHub's header has it. */
function formatScopes(scopes) {
    return [...scopes].join(", ");
}
function formatRegistry(registry, host) {
    switch (registry.kind) {
        case "accepted":
            return [`${host} answered the ${registry.step} with ${registry.status}: it allows it.`];
        case "refused":
            return [
                `${host} answered the ${registry.step} with ${registry.status} ${quote(registry.message)}.`,
                ...(registry.granted === undefined ? [] : [formatGranted(registry.granted, host)]),
            ];
        case "withheld":
            return [`The login at ${host} was not sent: ${registry.reason}.`];
        case "silent":
            return [`${host} gave no useful answer to the ${registry.step}: ${registry.reason}.`];
    }
}
/** Docker Hub gives a token without the right that was asked for, and says so only in the token. */
function formatGranted(granted, host) {
    const right = granted.length === 0 ? "nothing" : granted.join(" and ");
    return `The token that ${host} gave allows ${right} there.`;
}
function quote(message) {
    if (message === "")
        return "and no reason";
    return message === "denied" ? "`denied` (docker prints it as `denied: denied`)" : `\`${message}\``;
}


/***/ }),

/***/ 6402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ explainDockerFailure),
  W: () => (/* binding */ formatDockerLine)
});

// EXTERNAL MODULE: ./.tools/action/src/build/options.ts
var options = __webpack_require__(4525);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/causes/index.ts + 32 modules
var causes = __webpack_require__(4461);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/context.ts + 1 modules
var diagnosis_context = __webpack_require__(1515);
// EXTERNAL MODULE: ./.tools/action/src/build/dockerfile.ts
var build_dockerfile = __webpack_require__(2065);
// EXTERNAL MODULE: ./.tools/action/src/access/evidence.ts
var access_evidence = __webpack_require__(4733);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/failure.ts
var diagnosis_failure = __webpack_require__(1804);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/log/named.ts
var named = __webpack_require__(7850);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/git.ts
// Why git could not fetch a build's context: git's own words say it.
/** The first row that fits counts. Source: git `remote-curl.c`, `fetch.c`, `connect.c`; OpenSSH; BuildKit `source/git`. */
const TROUBLES = [
    {
        words: /\(publickey|host key verification|could not read from remote|ssh (?:forward|agent|auth|socket|key)/i,
        trouble: "ssh",
    },
    { words: /remote ref|not our ref|contain ref|remote branch|pathspec/i, trouble: "ref" },
    {
        words: /could not read (?:username|password)|authentication|terminal prompts|access denied|\b40[13]\b/i,
        trouble: "login",
    },
    { words: /repository .{0,300}not found|not found\.?$|\b404\b/i, trouble: "repository" },
];
/** How git's lines begin, and those of the ssh that it runs. */
const GITS = /^(?:fatal|error|remote|[^\s:@]{1,100}@[^\s:]{1,250}): \S|^(?:Permission denied \(|Host key )/;
/** `printed` are git's last lines, or the log's; `text` is the line that says that git failed. */
function readGitFailure(printed, text) {
    const lines = printed.filter((line) => GITS.test(line));
    for (const { words, trouble } of TROUBLES) {
        const said = lines.findLast((line) => words.test(line));
        if (said !== undefined || words.test(text))
            return { trouble, said: said ?? lines.at(-1) };
    }
    return { trouble: "other", said: lines.at(-1) };
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/advice/docker-trouble.ts
var docker_trouble = __webpack_require__(1593);
// EXTERNAL MODULE: ./.tools/action/src/oci/reference.ts
var reference = __webpack_require__(7047);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/references.ts
// Images that a log names: as references, and inside the URLs of registry requests.

/** What a reference or a URL consists of, after the host. */
const PATH = /[A-Za-z0-9._/:%?&=-]{1,400}/y;
/** The last image of a registry that a line names. */
function findReference(line, host) {
    const at = line.lastIndexOf(`${host}/`);
    if (at < 0)
        return findPathBeforeHost(line, host);
    PATH.lastIndex = at + host.length + 1;
    const path = withoutEnd(nameIn(PATH.exec(line)?.[0] ?? ""));
    const [name = "", tag] = path.split(":");
    const parsed = (0,reference/* parseImage */.zZ)(`${host}/${name}`, host);
    if (parsed.kind === "flaw")
        return undefined;
    return { image: parsed.image, reference: `${host}/${name}${tag ? `:${tag}` : ""}` };
}
/** `… /v2/octo/app/blobs/uploads/ in ghcr.io`, as podman and skopeo have it. */
function findPathBeforeHost(line, host) {
    const from = line.includes(` in ${host}`) ? line.lastIndexOf("/v2/") : -1;
    if (from < 0)
        return undefined;
    PATH.lastIndex = from + 1;
    const parsed = (0,reference/* parseImage */.zZ)(`${host}/${nameIn(PATH.exec(line)?.[0] ?? "")}`, host);
    return parsed.kind === "image"
        ? { image: parsed.image, reference: `${host}/${parsed.image.path}` }
        : undefined;
}
/**
 * `octo/app:1` of itself, of `v2/octo/app/manifests/1` and of `token?scope=repository%3Aocto%2Fapp%3Apull`.
 * Source: the OCI distribution specification's endpoints; CNCF distribution, "Token authentication".
 */
function nameIn(path) {
    if (path.startsWith("v2/")) {
        const parts = path.split("/");
        const end = parts.findIndex((part) => ["manifests", "blobs", "tags", "referrers"].includes(part));
        return parts.slice(1, end).join("/");
    }
    const scope = path.startsWith("token?") ? unescaped(path).split("scope=repository:")[1] : undefined;
    return scope?.split(":")[0] ?? path.split(/[?&=%]/)[0] ?? "";
}
function unescaped(query) {
    return query.replaceAll(/%3A/gi, ":").replaceAll(/%2F/gi, "/");
}
/** The image that a failing base image's line names: `failed to resolve source metadata for X`, and its like. */
function findBaseImage(line) {
    const named = /(?:metadata for|access denied for|failed to solve:|resolve reference) "?([\w.:/@-]{1,300})/i.exec(line)?.[1];
    const image = named === undefined ? "" : withoutEnd(named);
    return /[/:.]/.test(image) ? image : undefined;
}
/** A sentence may go on after a name, with a mark that is no part of it. */
function withoutEnd(name) {
    return /[.:/-]$/.test(name) ? withoutEnd(name.slice(0, -1)) : name;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/classify-build.ts





function isBuildSignature(signature) {
    return Object.hasOwn(BUILDS, signature);
}
function classifyBuild(signature, ...[match, log, context]) {
    return BUILDS[signature](match, log, context);
}
/** The end of a process that was killed: SIGKILL, most often the kernel's for lack of memory. */
const KILLED = 137;
/** A row for each signature; one without does not compile. */
const BUILDS = {
    "base-image-rate-limited": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "base-image-rate-limited", image: findBaseImage(text) }),
    "build-command-failed": ({ text }, { commandOutput }) => (0,named/* findExitCode */.pf)(text) === KILLED
        ? (0,diagnosis_failure/* likelyCause */.IT)({ code: "out-of-memory", where: "command" }, "interrupted", "build-command-failed")
        : (0,diagnosis_failure/* certainCause */._)({
            code: "build-command-failed",
            command: (0,named/* findCommand */.Zv)(text),
            output: commandOutput.filter((line) => line !== text),
        }),
    "build-context-missing": ({ text }, { instruction }) => {
        const stage = (0,named/* findStage */.U9)(instruction ?? "");
        return (0,diagnosis_failure/* certainCause */._)({
            code: "build-context-missing",
            missing: (0,named/* findMissingPath */.X1)(text),
            ...(stage === undefined ? {} : { source: { kind: "stage", stage } }),
        });
    },
    "builder-unavailable": ({ text }) => {
        const gone = (0,named/* findBuilderName */.w6)(text);
        return gone === undefined
            ? (0,diagnosis_failure/* likelyCause */.IT)({ code: "builder-unavailable" }, "docker-unavailable")
            : (0,diagnosis_failure/* certainCause */._)({ code: "builder-unavailable", gone });
    },
    "builder-lost": (_match, _log, { isRun }) => 
    // A run looks for docker's daemon by itself.
    isRun
        ? (0,diagnosis_failure/* likelyCause */.IT)({ code: "builder-unavailable", isLost: true }, "docker-unavailable")
        : (0,diagnosis_failure/* likelyCause */.IT)({ code: "docker-unavailable", reason: REASONS.silent, trouble: { kind: "silent" } }, "builder-unavailable", "out-of-memory"),
    "buildx-missing": () => (0,diagnosis_failure/* certainCause */._)({ code: "buildx-missing" }),
    "buildx-too-old": ({ text }) => (0,diagnosis_failure/* likelyCause */.IT)({
        code: "buildx-too-old",
        lacks: (0,named/* findFlag */.ch)(text) ?? "what the build asks for",
        needed: undefined,
        found: undefined,
    }, "buildx-missing"),
    "cache-unsupported": () => (0,diagnosis_failure/* certainCause */._)({ code: "cache-unsupported", when: "before the build" }),
    "cache-not-written": () => (0,diagnosis_failure/* certainCause */._)({ code: "cache-unsupported", when: "after the push" }),
    "credential-store-error": ({ facts }) => (0,diagnosis_failure/* certainCause */._)({
        code: "credential-store-error",
        trouble: { kind: facts.isLoginFileRefused ? "file" : "helper" },
    }),
    "login-file-refused": () => (0,diagnosis_failure/* certainCause */._)({ code: "credential-store-error", trouble: { kind: "file" } }),
    "disk-full": () => (0,diagnosis_failure/* certainCause */._)({ code: "disk-full" }),
    "docker-unavailable": (match) => {
        const trouble = troubleOf(match);
        return (0,diagnosis_failure/* certainCause */._)({ code: "docker-unavailable", reason: REASONS[trouble.kind], trouble });
    },
    "docker-version-mismatch": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "docker-version-mismatch", versions: (0,named/* findApiVersions */.F$)(text) }),
    "stage-misspelt": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "dockerfile-invalid", flaw: formatMisspelt((0,named/* findMisspelt */.Dr)(text)) }),
    "dockerfile-missing": ({ text }) => (0,diagnosis_failure/* certainCause */._)({
        code: "build-context-missing",
        missing: (0,named/* findMissingPath */.X1)(text),
        source: { kind: "dockerfile", search: { kind: "unknown" } },
    }),
    "dockerfile-invalid": ({ text }) => (0,diagnosis_failure/* certainCause */._)({
        code: "dockerfile-invalid",
        flaw: (0,named/* findFlaw */.cV)(text),
        ...(isUtf16(text) ? { unreadable: "utf-16" } : {}),
    }),
    "emulation-crashed": () => (0,diagnosis_failure/* certainCause */._)({ code: "emulation-crashed" }),
    "exec-format": () => (0,diagnosis_failure/* likelyCause */.IT)({ code: "platform-unsupported", where: "command" }, "emulation-missing"),
    "git-context-failed": ({ text }, { commandOutput }) => (0,diagnosis_failure/* certainCause */._)({
        code: "build-context-missing",
        missing: undefined,
        source: { kind: "git", ...readGitFailure(commandOutput, text) },
    }),
    "path-missing": ({ facts }) => (0,diagnosis_failure/* likelyCause */.IT)({ code: "build-context-missing", missing: facts.missingPath }, "unknown"),
    interrupted: (_match, { matches }) => (0,diagnosis_failure/* certainCause */._)({ code: "interrupted", signal: undefined, by: whoStopped(matches) }),
    "stopped-by-limit": () => (0,diagnosis_failure/* certainCause */._)({ code: "interrupted", signal: undefined, by: "time limit" }),
    "stopped-by-newer-run": () => (0,diagnosis_failure/* certainCause */._)({ code: "interrupted", signal: undefined, by: "newer run" }),
    "stopped-by-person": () => (0,diagnosis_failure/* certainCause */._)({ code: "interrupted", signal: undefined, by: "person" }),
    "runner-lost": () => (0,diagnosis_failure/* certainCause */._)({ code: "interrupted", signal: undefined, by: "runner" }),
    killed: ({ phase, text }, { matches }) => phase === "command" ||
        (0,named/* findExitCode */.pf)(text) === KILLED ||
        matches.some(({ signature }) => signature === "build-command-failed")
        ? (0,diagnosis_failure/* likelyCause */.IT)({ code: "out-of-memory", where: "command" }, "interrupted")
        : (0,diagnosis_failure/* likelyCause */.IT)({ code: "interrupted", signal: undefined }, "out-of-memory"),
    "local-image-missing": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "local-image-missing", image: (0,named/* findLocalImage */.e9)(text) }),
    "manifest-list-nested": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "manifest-list-nested", image: (0,named/* findLocalImage */.e9)(text) }),
    "manifest-rejected": ({ facts }, _log, { registry }) => (0,diagnosis_failure/* likelyCause */.IT)({ code: "attestation-unsupported", host: facts.host ?? registry.host }, "registry-unavailable"),
    "name-without-owner": ({ image }) => (0,diagnosis_failure/* likelyCause */.IT)({ code: "reference-invalid", reference: image?.reference }, "wrong-owner"),
    "out-of-memory": () => (0,diagnosis_failure/* certainCause */._)({ code: "out-of-memory", where: "command" }),
    "platform-unsupported": ({ text }) => /driver|exporting manifest lists/i.test(text)
        ? (0,diagnosis_failure/* certainCause */._)({ code: "platform-unsupported", where: "builder" })
        : (0,diagnosis_failure/* likelyCause */.IT)({ code: "platform-unsupported", where: "image" }, "tag-not-found"),
    "policy-denied": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "policy-denied", image: findBaseImage(text) }),
    "reference-invalid": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "reference-invalid", reference: (0,named/* findInvalidReference */.SL)(text) }),
    "runner-starved": () => (0,diagnosis_failure/* likelyCause */.IT)({ code: "out-of-memory", where: "runner" }, "interrupted"),
    "secret-missing": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "secret-missing", secret: (0,named/* findSecret */.mt)(text) }),
};
const REASONS = {
    "client missing": "there is no `docker` command",
    "not allowed": "this user may not use docker's socket",
    tls: "its client and its daemon do not agree on TLS",
    "context missing": "its context is not there",
    ssh: "its daemon is not reached by ssh",
    silent: "docker's daemon does not answer",
};
function troubleOf({ text, facts }) {
    return facts.missingProgram === undefined ? (0,docker_trouble/* findDockerTrouble */.l)(text) : { kind: "client missing" };
}
function formatMisspelt(found) {
    return found && `there is no stage \`${found.stage}\`, but one named \`${found.nearest}\``;
}
const STOPPED = {
    "runner-lost": "runner",
    "stopped-by-limit": "time limit",
    "stopped-by-newer-run": "newer run",
    "stopped-by-person": "person",
};
/** The runner says who stopped the run, and then that it was stopped. */
function whoStopped(matches) {
    return matches.map(({ signature }) => STOPPED[signature]).findLast((by) => by !== undefined);
}
/** Docker prints the file's byte order mark, and a NUL after each letter; what is no UTF-8 is read as U+FFFD. */
function isUtf16(text) {
    return /unknown instruction: (?:\uFFFD|\0|ÿþ|þÿ|[A-Za-z#]\0)/i.test(text);
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/log/hosts.ts
var hosts = __webpack_require__(9744);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/classify-fault.ts


/** The host is the one that the line names, or the registry's in a step that only speaks to the registry. */
function classifyFault(signature, { facts, phase, text }, context) {
    const host = facts.host ?? (phase === "push" || context.isRun ? context.registry.host : undefined);
    const unavailable = (reason) => ({ code: "registry-unavailable", reason, host });
    const unreached = (trouble) => ({ code: "network-error", trouble, host });
    switch (signature) {
        case "server-fault":
            return (0,diagnosis_failure/* certainCause */._)(unavailable("it answered with an error of its own"));
        case "blob-unknown":
            // GitHub's registry says so in bad moments; others where an index names what they do not take.
            return (0,hosts/* isAnotherRegistry */.bu)(host, context.registry.host)
                ? (0,diagnosis_failure/* likelyCause */.IT)({ code: "attestation-unsupported", host }, "registry-unavailable")
                : (0,diagnosis_failure/* certainCause */._)(unavailable("it answered with an error of its own"));
        case "rejected":
            return (0,diagnosis_failure/* certainCause */._)({
                code: "registry-rejected",
                host: host ?? context.registry.host,
                status: facts.status ?? 400,
                words: text,
            });
        case "connection-broken":
            return (0,diagnosis_failure/* likelyCause */.IT)(unavailable("the connection to it broke"), "network-error");
        case "name-unresolved":
            return (0,diagnosis_failure/* certainCause */._)(unreached("name"));
        case "certificate":
            return (0,diagnosis_failure/* certainCause */._)(unreached("certificate"));
        case "protocol":
            return (0,diagnosis_failure/* certainCause */._)(unreached("protocol"));
        case "unreachable":
            return (0,diagnosis_failure/* likelyCause */.IT)(unreached("unreachable"), "registry-unavailable");
        case "proxy-refused":
            return (0,diagnosis_failure/* certainCause */._)(unreached("proxy"));
        case "too-slow":
            return (0,diagnosis_failure/* likelyCause */.IT)(unreached("slow"), "registry-unavailable");
    }
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/classify-refusal.ts + 2 modules
var classify_refusal = __webpack_require__(4845);
// EXTERNAL MODULE: ./.tools/action/src/oci/host.ts
var oci_host = __webpack_require__(6450);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/signature.ts
const WEIGHTS = {
    "anonymous-refused": "refusal",
    "api-forbidden": "refusal",
    "bare-denied": "refusal",
    "hidden-or-missing": "refusal",
    "login-needed": "refusal",
    "buildx-missing": "refusal",
    "buildx-too-old": "refusal",
    "package-not-found": "refusal",
    "tag-not-found": "refusal",
    forbidden: "refusal",
    unauthorized: "refusal",
    "blob-unknown": "fault",
    "builder-unavailable": "refusal",
    "cache-not-written": "fault",
    "git-context-failed": "trace",
    "local-image-missing": "fault",
    "connection-broken": "fault",
    "name-unresolved": "fault",
    "server-fault": "fault",
    "too-slow": "fault",
    certificate: "fault",
    protocol: "fault",
    "proxy-refused": "fault",
    unreachable: "fault",
    challenge: "trace",
    rejected: "trace",
    "path-missing": "trace",
    "runner-lost": "trace",
    "runner-starved": "trace",
    "stopped-by-limit": "trace",
    "stopped-by-newer-run": "trace",
    "stopped-by-person": "trace",
    killed: "trace",
    "not-signed": "trace",
    interrupted: "trace",
};
function weightOf(signature) {
    return WEIGHTS[signature] ?? "cause";
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log-context.ts
// What a log adds to the context of a failure: the operation, the image, the job's permissions, and who it was that refused.





/** The log's hints and the match fill in what is not known otherwise; a refusal of another registry is about that one. */
function completeContext(known, log, match) {
    const { hints } = log;
    const image = known.image ?? match.image?.image;
    const packages = known.packages ?? hints.packages;
    const operation = known.operation ?? operationOf(match, hints);
    const isNamed = known.isNamed || image !== undefined || NAMES_A_REGISTRY.test(match.text);
    const ownerKind = known.ownerKind ?? (/ organization package/i.test(match.text) ? "Organization" : undefined);
    const context = { ...known, image, isNamed, packages, operation, ownerKind };
    const refuser = whoRefused(match, log, context);
    return refuser.kind === "another registry" ? contextElsewhere(context, refuser.host, match) : context;
}
/** Nothing that is known of the token and of the job is good for another registry, unless it is GitHub's, too. */
function contextElsewhere(context, host, { text }) {
    const registry = (0,oci_host/* registryInLog */.NW)(host);
    const image = findReference(text, host)?.image;
    return registry.gitHub === undefined
        ? {
            ...context,
            registry,
            image,
            isNamed: true,
            tokenKind: "unknown",
            api: diagnosis_context/* NOT_ASKED */.Lf,
            packages: undefined,
        }
        : { ...context, registry, image, isNamed: true };
}
/** By the host that the line names, else by the one that the push went to. */
function whoRefused(match, { hints }, context) {
    const { facts, phase, signature } = match;
    if ((0,hosts/* isActionsCache */.Y8)(facts.host))
        return { kind: "actions cache" };
    const isRefused = weightOf(signature) === "refusal" || CREDENTIAL_REFUSALS.has(signature);
    if (!isRefused || context.isRun || isAboutBaseImage(match, hints, context))
        return { kind: "registry" };
    const isPush = phase === "push" || (context.operation ?? "push") === "push";
    const host = facts.host ?? (isPush ? hints.pushTarget : undefined);
    if (!(0,hosts/* isAnotherRegistry */.bu)(host, context.registry.host))
        return { kind: "registry" };
    // Where registries are written out, a name that goes to Docker Hub is meant to go there.
    const isMeant = context.pushesTo.length > 0 || hints.meant.length > 0;
    return host === hosts/* DOCKER_HUB */.Xb &&
        (0,diagnosis_context/* requestedAccess */.BO)(context) === "push" &&
        context.operation !== "login" &&
        // It has the image, so that its name is the right one.
        signature !== "tag-not-found" &&
        !isMeant
        ? { kind: "docker hub by default" }
        : { kind: "another registry", host };
}
/** Refusals that say why, and yet are of a credential that may be none. */
const CREDENTIAL_REFUSALS = new Set([
    "credential-refused",
    "exchange-refused",
    "insufficient-scope",
    "no-credentials",
    "user-not-authenticated",
]);
/** A host before a path, or after `in`, as podman has it; Docker Hub's own apart. */
const NAMES_A_REGISTRY = /response from registry|(?:https?:\/\/| in )(?!docker\.io|[a-z-]{1,20}\.docker\.(?:io|com))[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,6}/;
/** The words of actions/delete-package-versions, dataaxiom/ghcr-cleanup-action and GitHub's REST API on a deletion. */
const DELETES = /\bdelet(?:e|ing) (?:a |the )?(?:package|version|it\b)|\bdelete:packages\b/i;
function operationOf({ text, phase }, hints) {
    if (DELETES.test(text))
        return "delete";
    if (phase === "push" || hints.pushes)
        return "push";
    if (phase === "base image")
        return "build";
    if (hints.pulls)
        return "pull";
    if (hints.builds)
        return "build";
    return /\/v2\/"?:|docker login|login attempt/.test(text) ? "login" : undefined;
}
/** A build also asks other registries, for the image that it starts from: that is not about the image that is pushed. */
function isAboutBaseImage({ phase, text, signature }, hints, { operation }) {
    if (weightOf(signature) !== "refusal" &&
        signature !== "credential-refused" &&
        signature !== "insufficient-scope")
        return false;
    if (phase === "base image")
        return operation !== "pull";
    if (phase !== undefined || operation === "pull" || hints.merges)
        return false;
    const isMetadata = /source metadata|load metadata for|resolve image config|pull access denied/.test(text);
    return isMetadata || (operation === "build" && /failed to solve|failed to authorize/.test(text));
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/match.ts

/** What explains a failed command better than its exit code does. */
const match_REASONS = new Set([
    "disk-full",
    "exec-format",
    "out-of-memory",
    "emulation-crashed",
    "killed",
]);
/** How far above the end of a command its reason may stand where no step is numbered, in lines. */
const NEAR = 40;
const ORDER = ["cause", "refusal", "fault", "trace"];
/** The heaviest match; among equals the last, because a run ends with what made it fail. */
function decidingMatch(matches) {
    const failed = matches.findLast(({ signature, afterJob }) => signature === "build-command-failed" && !afterJob);
    const reason = failed && matches.findLast((match) => isReason(match, failed));
    if (reason !== undefined)
        return reason;
    return matches
        .filter((match) => match === failed || counts(match, failed))
        .toSorted((a, b) => heaviness(a) - heaviness(b) || b.line - a.line)[0];
}
/** Whether the failed command printed it, near its end. */
function isReason({ signature, step, line }, failed) {
    if (!match_REASONS.has(signature))
        return false;
    return step !== undefined && failed.step !== undefined
        ? step === failed.step
        : line <= failed.line && failed.line - line <= NEAR;
}
/** What a program printed says nothing of the run, nor does a cache that does not exist yet. */
function counts({ phase, line, signature }, failed) {
    if (phase === "cache import")
        return false;
    if (phase === "command" && !(failed === undefined && match_REASONS.has(signature)))
        return false;
    // A failed command's output may contain the words of any other failure.
    return failed === undefined || line > failed.line;
}
/**
 * A program that met such a reason, and was not said to have failed, may have got over it. Of several tries that a line
 * each lists, the last one counts.
 */
function heaviness({ signature, afterJob, phase, text }) {
    const weight = ORDER.indexOf(afterJob || phase === "command" ? "trace" : weightOf(signature));
    return LISTED.test(text) ? Math.max(weight, ORDER.indexOf("fault")) : weight;
}
/** Source: hashicorp/go-multierror, `ListFormatFunc`. */
const LISTED = /^\s{0,8}\* /;

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/classify-log.ts









/** `happened` is a clause for a log without a known signature; a log alone does not even say that something failed. */
function classifyLog(log, known, happened) {
    const match = decidingMatch(known.isRun ? log.matches.filter(isCredible) : log.matches);
    if (match === undefined) {
        const lacks = happened === undefined ? lackOf(log) : undefined;
        return (0,diagnosis_failure/* certainCause */._)({ code: "unknown", happened, output: log.lastLines, ...(lacks && { lacks }) });
    }
    return { ...classifyMatch(match, log, completeContext(known, log, match)), match };
}
function lackOf({ lastLines, hints }) {
    if (lastLines.every((line) => line.trim() === ""))
        return "lines";
    return hints.complains ? undefined : "errors";
}
/**
 * A credential is refused with 401 or 403, and a tag that is set cannot be missing: where docker's words contradict the
 * request or its status, they say too much.
 */
function isCredible({ signature, text, facts: { status } }) {
    if (signature === "tag-not-found")
        return !/failed to push|PUT request/i.test(text);
    const isOfCredential = signature === "credential-refused" || signature === "anonymous-refused";
    return !isOfCredential || status === undefined || status === 401 || status === 403;
}
function classifyMatch(match, log, context) {
    const { signature } = match;
    const refuser = whoRefused(match, log, context);
    if (refuser.kind === "actions cache")
        return cacheFailed(match);
    if (refuser.kind === "docker hub by default")
        return (0,diagnosis_failure/* likelyCause */.IT)({ code: "registry-missing-from-reference", reference: findBaseImage(match.text) }, "not-logged-in");
    if ((0,classify_refusal/* isRefusal */.v)(signature))
        return isAboutBaseImage(match, log.hints, context)
            ? baseImageDenied(match, log, context)
            : withFacts((0,classify_refusal/* classifyDenial */.m)(signature, context), match);
    if (match.phase === "cache export" && weightOf(signature) === "fault")
        return (0,diagnosis_failure/* certainCause */._)({ code: "cache-unsupported", when: "after the push" });
    if (match.phase === "builder" && weightOf(signature) === "fault" && match.facts.host === undefined)
        return (0,diagnosis_failure/* likelyCause */.IT)({ code: "builder-unavailable" }, "docker-unavailable");
    return isBuildSignature(signature)
        ? classifyBuild(signature, match, log, context)
        : classifyFault(signature, match, context);
}
/** The cache is written last; before that, its store is asked for the layers that it promised. */
function cacheFailed({ phase, signature }) {
    const isWriting = phase === "cache export" || signature === "cache-not-written";
    return (0,diagnosis_failure/* certainCause */._)({ code: "cache-unsupported", when: isWriting ? "after the push" : "for a layer" });
}
/** What the line names: the reference that was written, the scope that is wanted. */
function withFacts({ cause, alternatives }, { image, text, facts, signature }) {
    if ("reference" in cause)
        return { cause: { ...cause, reference: findBaseImage(text) ?? image?.reference }, alternatives };
    if (cause.code === "rate-limited")
        return { cause: { ...cause, host: facts.host ?? cause.host }, alternatives };
    const scopes = signature === "scope-named" ? (0,named/* findScopes */.$)(text) : [];
    return cause.code === "scope-missing" && scopes.length > 0
        ? { cause: { ...cause, missing: scopes, proof: "api" }, alternatives }
        : { cause, alternatives };
}
function baseImageDenied({ text, signature }, { instruction = "" }, { tokenKind }) {
    const cause = {
        code: "base-image-denied",
        image: findBaseImage(text),
        stage: (0,named/* findStage */.U9)(instruction),
    };
    return signature === "credential-refused" && tokenKind !== "none"
        ? { cause, alternatives: ["token-invalid", "package-not-found-or-private"] }
        : { cause, alternatives: ["not-logged-in", "package-not-found-or-private", "token-invalid"] };
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/log/progress-lines.ts
var progress_lines = __webpack_require__(9774);
// EXTERNAL MODULE: ./.tools/action/src/lib/limits.ts
var limits = __webpack_require__(50);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/lines.ts
// A log's lines as the tool wrote them: without colours, time stamps, and without what a log's keeper adds.

/** What is longer is read in pieces, which overlap so that no wording is cut in two. */
const LONGEST = limits/* READ_LIMITS */.Cl.logLine;
const OVERLAP = 512;
/** A log that was kept inside of JSON, once or more often, on one line of its own. */
const JSON_BEGIN = /^\uFEFF?\s{0,20}(?:\{\s{0,5}"|"|\[\s{0,5}["{])/;
const JSON_END = /"\}[\]}]{0,8}$/;
const JSON_LINE_END = /(?<!\\)\\{1,8}(?:r\\{1,8}n|[nr])/;
const JSON_ESCAPED = /(?<!\\)\\{1,8}([/t])/g;
/** What is escaped in other logs, too. */
const ESCAPED = /(?<!\\)\\{1,8}(u001b|x1b|033|")/g;
/** CSI and OSC sequences, and what is left of the first where the log's keeper dropped the escape character. */
const COLOURS = [
    // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
    /\x1b\[[0-9;?]{0,32}[A-Za-z]/g,
    // eslint-disable-next-line no-control-regex -- likewise
    /\x1b\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)/g,
    /\[\d{1,3}(?:;\d{1,3}){0,4}m/g,
];
/** GitHub's logs have a time before each line, those of `gh run view` job and step before that. */
const STAMP = /^\uFEFF?(?:[^\t]{0,200}\t){0,2}\uFEFF?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?[ \t]?/;
/** The runner's own marks, and the columns of `act` and of docker compose. */
const MARK = /^(?:##\[[a-z-]{1,20}\]|::[a-z-]{1,20}(?: [^:]{0,300})?::|\[[^\]]{1,100}\]\s{1,20}\|\s?)/;
/** A step's number that GitHub's page makes a link of, when a log is copied from it: `50[3](https://…#step:2:2)`. */
const STEP_LINK = /\[(\w{1,20})\]\(https:\/\/[^\s)]{1,200}#step:\d{1,4}:\d{1,6}\)/g;
/** The line without time stamps, colours and marks. The rest is unchanged. */
function bareLine(line) {
    const text = line.includes("\\")
        ? line.replaceAll(ESCAPED, (_, name) => (name === '"' ? name : "\x1b"))
        : line;
    const bare = text.includes("#step:") ? text.replaceAll(STEP_LINK, "$1") : text;
    const plain = COLOURS.reduce((rest, colour) => rest.replaceAll(colour, ""), bare);
    return plain.replace(STAMP, "").replace(MARK, "").trimEnd();
}
/**
 * Cuts a text that comes piece by piece into lines: at line feeds, at carriage returns (a progress bar draws itself
 * anew) and, where the log was kept in JSON, at those that it has escaped. It keeps no more than one line's begin,
 * however long the line is. Empty lines are counted and not handed on.
 */
class LineCutter {
    #rest = "";
    #number = 1;
    #isJson = false;
    #isBegun = false;
    *cut(piece) {
        const lines = (this.#rest + piece).split("\n");
        this.#rest = lines.pop() ?? "";
        for (const line of lines) {
            if (line !== "")
                yield* this.#parts(line);
            this.#number += 1;
            this.#isBegun = false;
        }
        if (this.#rest.length <= LONGEST)
            return;
        yield* this.#parts(this.#rest);
        this.#rest = this.#rest.slice(-OVERLAP);
    }
    *end() {
        yield* this.#parts(this.#rest);
        this.#rest = "";
    }
    *#parts(line) {
        const goesOn = this.#isBegun;
        if (!goesOn)
            this.#isJson =
                JSON_BEGIN.test(line) || (line.includes("\\") && JSON_BEGIN.test(line.replace(STAMP, "")));
        this.#isBegun = true;
        if (line === "")
            return;
        if (!goesOn && !this.#isJson && line.length <= LONGEST && !line.includes("\r")) {
            yield { text: line, number: this.#number };
            return;
        }
        const parts = this.#isJson ? line.split(JSON_LINE_END).map(outOfJson) : line.split("\r");
        for (const [index, part] of parts.entries())
            for (const text of windows(part, goesOn && index === 0))
                yield { text, number: this.#number };
    }
}
function outOfJson(part) {
    return part.replace(JSON_END, "").replaceAll(JSON_ESCAPED, (_, name) => (name === "t" ? " " : "/"));
}
/** A piece that begins inside of a line may begin inside of a word, perhaps of a secret: that word is left out. */
function* windows(line, goesOn) {
    if (line.length <= LONGEST) {
        if (line !== "")
            yield goesOn ? line.replace(/^\S{1,250}/, "…") : line;
        return;
    }
    for (let at = 0; at < line.length; at += LONGEST - OVERLAP) {
        const window = line.slice(at, at + LONGEST);
        yield goesOn || at > 0 ? window.replace(/^\S{1,250}/, "…") : window;
    }
}
/** How many lines a person is shown of the end of something. */
const SHOWN_LINES = 10;
/** Adds a line to the end of what was printed, of which no more is kept than is shown. */
function keepEnd(lines, line) {
    lines.push(line);
    if (lines.length > SHOWN_LINES)
        lines.shift();
}
/** Every line of a text that is there as a whole. */
function* linesOf(text) {
    const cutter = new LineCutter();
    yield* cutter.cut(text);
    yield* cutter.end();
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/build-steps.ts
// The steps of a build in its log: which step a line belongs to, and where the Dockerfile fails.



const NOWHERE = { phase: undefined, step: undefined, title: false, failed: false };
/** ` > [build 3/4] RUN make:`, which stands between two rules, above the last lines of a step that failed. */
const EXCERPT = /^ ?> (.+):$/;
const EXCERPT_END = /^-{6}$/;
/** `[build 3/4] ` before an instruction. */
const STAGE = /^\[[^\]]{1,100}\] /;
const RUNNING = /^ ?---> Running in /;
const CLASSIC_MARK = /^ ?---> |^Removing intermediate container |^The command '/;
const OUTPUT = /^(?:\d{1,6}\.\d{1,4} )?(.*)$/;
/** `Dockerfile:12`, and a rule below it. */
const PLACE = /^([^\s:][^:]{0,200}):(\d{1,6})$/;
const RULE = /^-{10,}$/;
/** The same place in the parser's words. */
const PARSER = /dockerfile parse error (?:on )?line (\d{1,6})/i;
/** A line of the Dockerfile, as the excerpt shows it. */
const SHOWN_SOURCE = /^\s{0,8}\d{1,6} \|(?: >>> (\S.*))?/;
/** The first row that matches a title counts. */
const PHASES = [
    { title: /^importing cache/, phase: "cache import" },
    { title: /^exporting (?:cache|to github actions cache)/i, phase: "cache export" },
    {
        title: /^\[internal\] (?:booting buildkit|waiting for connection)|^creating container buildx_|^booting builder/,
        phase: "builder",
    },
    { title: /load git source /, phase: "git" },
    { title: /^pushing |^exporting to/, phase: "push" },
    { title: /load metadata for |^resolve image config|^(?:\[[^\]]{1,100}\] )?FROM /, phase: "base image" },
    { title: /^(?:\[[^\]]{1,100}\] )?RUN\b/, phase: "command" },
];
/** BuildKit's last line, and how actions print it again. */
const LAST_ERROR = /^(?:error: )?(?:buildx (?:bake |call )?failed with: )?(?:error: |(?:error: )?failed to )/i;
/** As much of an error as tells it from others, in characters. */
const ERROR_START = 193;
class BuildSteps {
    #phases = new Map();
    /** The step whose lines have no number: an excerpt's, or the classic builder's. */
    #open;
    /** The phase of the title above. */
    #begun;
    #instruction;
    #error;
    /** The phase of the step that the log spoke of last. */
    #last;
    #above;
    #location;
    #output = [];
    /** Where a bare line stands, as far as that is known. */
    read(text) {
        const place = this.#find(text);
        // A program may print what looks like a location.
        if (place.phase !== "command")
            this.#findLocation(text);
        return place;
    }
    get location() {
        return this.#location;
    }
    /** The instruction that failed, as the classic builder and older BuildKits name it: without a line. */
    get instruction() {
        return this.#instruction;
    }
    /** The end of what the last command, or git, printed, as far as the log marks it. */
    get commandOutput() {
        return this.#output;
    }
    #find(text) {
        const line = (0,progress_lines/* parseProgressLine */.dA)(text);
        if (line !== undefined)
            return this.#readStepLine(line);
        const classic = (0,progress_lines/* parseClassicStep */.IS)(text);
        const title = EXCERPT.exec(text)?.[1] ?? classic;
        if (title !== undefined) {
            this.#instruction = title.replace(STAGE, "");
            this.#begun = phaseOf(title);
            this.#last = this.#begun;
            // The classic builder may refuse a RUN before it runs.
            this.#open = classic !== undefined && this.#begun === "command" ? undefined : this.#begun;
            this.#output = [];
            return { ...NOWHERE, phase: this.#open, title: true };
        }
        if (RUNNING.test(text))
            this.#open = this.#begun;
        if (EXCERPT_END.test(text))
            this.#open = undefined;
        else if (hasOutput(this.#open)) {
            if (CLASSIC_MARK.test(text))
                return NOWHERE;
            this.#keepOutput(text);
        }
        if (this.#open !== undefined)
            return { ...NOWHERE, phase: this.#open };
        const shown = SHOWN_SOURCE.exec(text);
        if (shown === null)
            return this.#placeOfError(text);
        this.#instruction = shown[1] ?? this.#instruction;
        return { ...NOWHERE, title: true };
    }
    #readStepLine(line) {
        const { step, text } = line;
        const named = phaseOf(text);
        const isNew = named !== undefined && !this.#phases.has(step);
        if (isNew) {
            // No build has more steps; what is kept of a log is bounded.
            if (this.#phases.size >= limits/* READ_LIMITS */.Cl.buildSteps)
                this.#phases.clear();
            this.#phases.set(step, named);
            if (hasOutput(named))
                this.#output = [];
        }
        const phase = this.#phases.get(step);
        this.#last = phase;
        if (line.kind === "error") {
            // Docker prints this line, not the program.
            const place = { phase: phase === "command" ? undefined : phase, step, title: false, failed: true };
            this.#error = { text: line.message.slice(0, ERROR_START), place };
            return place;
        }
        if (hasOutput(phase) && line.kind === "output")
            this.#keepOutput(text);
        return { phase, step, title: isNew || text.startsWith("["), failed: false };
    }
    /** BuildKit's last line repeats the error of a step; where no step had one, it is about the last one. */
    #placeOfError(text) {
        if (this.#error !== undefined && text.includes(this.#error.text))
            return this.#error.place;
        const isAfterSteps = this.#last === "builder" || this.#last === "cache export";
        return isAfterSteps && LAST_ERROR.test(text) ? { ...NOWHERE, phase: this.#last, failed: true } : NOWHERE;
    }
    #findLocation(text) {
        if (this.#above !== undefined && RULE.test(text))
            this.#location = this.#above;
        const parsed = PARSER.exec(text)?.[1];
        if (parsed !== undefined)
            this.#location = { file: "Dockerfile", line: Number(parsed) };
        const [, file, line] = PLACE.exec(text) ?? [];
        this.#above = file !== undefined && line !== undefined ? { file, line: Number(line) } : undefined;
    }
    #keepOutput(line) {
        keepEnd(this.#output, OUTPUT.exec(line)?.[1] ?? line);
    }
}
/** A program runs in it whose words explain a failure: the Dockerfile's command, or git. */
function hasOutput(phase) {
    return phase === "command" || phase === "git";
}
function phaseOf(title) {
    return PHASES.find((row) => row.title.test(title))?.phase;
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/log/facts.ts + 1 modules
var log_facts = __webpack_require__(2478);
// EXTERNAL MODULE: ./.tools/action/src/lib/redact.ts
var redact = __webpack_require__(2267);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/signatures/read.ts + 6 modules
var read = __webpack_require__(2920);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/reader.ts
// Reads a log of any tool line by line and keeps what a diagnosis needs: a page at most, however long the log is.









/** How much of a line is shown to a person, and how much is kept to be made presentable, in characters. */
const SHOWN = 400;
const KEPT = 2 * SHOWN;
/** No image is pushed to more registries. */
const MOST_TARGETS = 8;
/** No pattern and no hint is shorter, in characters. */
const SHORTEST = 6;
const PUSHES = /\bdocker push\b|\bpushing\b|failed to push|the push refers to|\/blobs\/uploads?\/|push access denied/i;
const PULLS = /\b(?:docker|podman|nerdctl|helm|skopeo|crane|oras) (?:pull|run|show|copy|inspect)\b|trying to pull|failed to pull|pulling from|unable to find image|initializing source|pull access denied|imagepull|\/tags\/list\b/i;
const reader_BUILDS = /failed to solve|buildx|^step \d|docker build|dockerfile/i;
const MERGES = /\b(?:imagetools|manifest) create\b/i;
/** How tools of any kind speak of a failure. */
const COMPLAINS = /error|fail|fatal|denied|refused|forbidden|unauthori[sz]ed|exception|panic|invalid|missing|unknown|unexpected|not found|no such|cannot|can't|could not|unable|time(?:d )?-?out|exit (?:code|status)|abort|cancell?ed|kill/i;
/** What the runner prints at the end of a step that failed, and after the last step. */
const ENDED = /##\[error\](?:Process completed with exit code|The process ')|Post job cleanup\.$|Cleaning up orphan processes$/;
/** What docker prints at the end of a push that went well. */
const PUSHED = /: digest: sha256:[0-9a-f]{64} size: \d/;
const PERMISSION = /^([A-Za-z-]{1,40}): (read|write|none)$/;
class LogReader {
    #host;
    #image;
    #afterJob = false;
    #isListing = false;
    #steps = new BuildSteps();
    #signatures = new read/* SignatureReader */.I();
    #matches = new Map();
    #lastLines = [];
    #hints = {
        packages: undefined,
        loggedIn: false,
        pushTarget: undefined,
        meant: [],
        pushes: false,
        pulls: false,
        builds: false,
        merges: false,
        complains: false,
    };
    /** `host` is the registry whose images are of interest. */
    constructor(host) {
        this.#host = host;
    }
    /** Takes one line, with all its marks and colours. */
    read({ text: line, number }) {
        if (line.length < SHORTEST) {
            keepEnd(this.#lastLines, line);
            return;
        }
        const text = bareLine(line);
        if (text === "")
            return;
        const position = this.#steps.read(text);
        this.#takeHints(text);
        keepEnd(this.#lastLines, text.slice(0, KEPT));
        this.#image = findReference(text, this.#host) ?? this.#image;
        if (!position.title)
            this.#match(text, number, position);
        if (ENDED.test(line))
            this.#afterJob = true;
    }
    #match(line, number, position) {
        const found = this.#signatures.read(line, position);
        if (found === undefined)
            return;
        const { phase, step } = position;
        const text = found.text.slice(0, KEPT);
        const key = `${found.signature} ${phase ?? ""} ${String(this.#afterJob)}`;
        // The last one of its kind counts, and stands last.
        this.#matches.delete(key);
        const facts = (0,log_facts/* readFacts */.M)(text, this.#host);
        const match = { signature: found.signature, line: number, text, facts, phase, step };
        this.#matches.set(key, { ...match, afterJob: this.#afterJob, image: this.#image });
    }
    get result() {
        const { commandOutput: output, location } = this.#steps;
        return {
            matches: [...this.#matches.values()].map((match) => ({
                ...match,
                text: shown(match.text),
            })),
            location: location && { ...location, file: (0,redact/* printableLine */.oy)(location.file) },
            instruction: this.#steps.instruction,
            commandOutput: (output.length > 0 ? output : this.#lastLines).map(shown),
            lastLines: this.#lastLines.map(shown),
            hints: { ...this.#hints },
        };
    }
    #takeHints(text) {
        const hints = this.#hints;
        this.#readPermission(text);
        if (text.startsWith("Login Succeeded")) {
            hints.loggedIn = true;
            this.#forget("trace");
        }
        // A push that went well in the end recovered from its faults.
        const progress = (0,progress_lines/* parseProgressLine */.dA)(text);
        if (PUSHED.test(text) || (0,progress_lines/* isManifestPushed */.BK)(progress))
            this.#forget("trace", "fault");
        hints.pushTarget = (0,hosts/* findPushTarget */.J9)(text) ?? hints.pushTarget;
        const meant = (0,hosts/* findMeant */.z7)(text);
        if (meant !== undefined && !hints.meant.includes(meant))
            hints.meant = [...hints.meant, meant].slice(-MOST_TARGETS);
        hints.pushes ||= PUSHES.test(text);
        hints.pulls ||= PULLS.test(text);
        hints.merges ||= MERGES.test(text);
        hints.complains ||= COMPLAINS.test(text);
        hints.builds ||= progress !== undefined || reader_BUILDS.test(text);
    }
    /** The runner lists what the job's token may do, a line each; a permission that it does not list is `none`. */
    #readPermission(text) {
        if (text === "GITHUB_TOKEN Permissions") {
            this.#isListing = true;
            this.#hints.packages = "none";
        }
        else if (this.#isListing) {
            const [, name, value] = PERMISSION.exec(text) ?? [];
            this.#isListing = name !== undefined;
            if (name === "Packages" && (value === "read" || value === "write"))
                this.#hints.packages = value;
        }
    }
    #forget(...weights) {
        for (const [key, { signature }] of this.#matches)
            if (weights.includes(weightOf(signature)))
                this.#matches.delete(key);
    }
}
/** Reads a whole log. */
function parseLog(text, host) {
    const reader = new LogReader(host);
    for (const line of linesOf(text))
        reader.read(line);
    return reader.result;
}
/** A line for a person: not too long, without what looks like a secret, and without control characters. */
function shown(text) {
    const safe = (0,redact/* printableLine */.oy)(text);
    return safe.length > SHOWN ? `${safe.slice(0, SHOWN)} …` : safe;
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/log/status.ts
var log_status = __webpack_require__(7577);
// EXTERNAL MODULE: ./.tools/action/src/lib/retry.ts
var retry = __webpack_require__(406);
;// CONCATENATED MODULE: ./.tools/action/src/build/named-files.ts
// The files that a failed `RUN` command names, as paths of the build context.

/** A path without spaces, or a file name. */
const named_files_PATH = /[\w@+.-]*[\w@+-](?:\/[\w@+.-]+)*/g;
const MOST = 200;
/**
 * `said` is the command and its output. A source of a `COPY` counts if its name or its target folder occurs there; for
 * `COPY . .` every path that occurs may be in the context.
 */
function namedFiles(said, dockerfile) {
    const words = [...new Set(said.flatMap((line) => line.match(named_files_PATH) ?? []))].slice(0, MOST);
    const last = new Set(words.map(lastPart));
    const copied = copiedPaths(dockerfile).filter((path) => last.has(lastPart(path)));
    return [...new Set([...copied, ...words])];
}
/** Sources of `COPY` and `ADD` in the context, without patterns and variables. */
function copiedPaths(dockerfile) {
    return (0,build_dockerfile/* instructionsOf */.Jk)(dockerfile).flatMap(({ text }) => {
        const [, flags = "", rest = ""] = /^\s*(?:copy|add)\s+((?:--\S+\s+)*)(.*)$/is.exec(text) ?? [];
        if (rest === "" || /--from=/i.test(flags))
            return [];
        const paths = rest.startsWith("[")
            ? [...rest.matchAll(/"([^"]*)"/g)].map(([, one = ""]) => one)
            : rest.trim().split(/\s+/);
        return paths.slice(0, -1).filter((path) => !/[*?$[\\]/.test(path));
    });
}
function lastPart(path) {
    return path.replace(/\/+$/, "").split("/").at(-1) ?? "";
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/complete-cause.ts
// What a run knows of a failure beside docker's words: the files that are here, and the rule that made a tag.

async function completeCause(cause, { command, config, engine }) {
    const { options } = config.build;
    if (cause.code === "build-context-missing")
        return completeMissing(cause, options, engine);
    if (cause.code === "dockerfile-invalid")
        return { ...cause, unreadable: engine.findUnreadable(options) ?? cause.unreadable };
    // BuildKit of docker 28 breaks off its answer where it would quote a line that is no UTF-8.
    const isBuild = command === "docker build";
    const unreadable = cause.code === "unknown" && isBuild ? engine.findUnreadable(options) : undefined;
    if (unreadable !== undefined)
        return { code: "dockerfile-invalid", flaw: undefined, unreadable };
    if (cause.code === "build-command-failed") {
        const said = [cause.command ?? "", ...cause.output];
        const names = namedFiles(said, (await engine.readDockerfile(options)) ?? "");
        return { ...cause, unfetched: engine.findUnfetched(options, names) };
    }
    if (cause.code !== "reference-invalid")
        return cause;
    const tag = config.metadata.tags.find(({ name }) => cause.reference?.endsWith(`:${name}`) === true);
    return tag === undefined ? cause : { ...cause, rule: tag.rule };
}
function completeMissing(cause, options, engine) {
    if (cause.source?.kind === "dockerfile")
        return { ...cause, source: { ...cause.source, search: engine.findDockerfile(options) } };
    if (cause.source !== undefined || cause.missing === undefined)
        return cause;
    const unfetched = engine.findUnfetched(options, [cause.missing]);
    return unfetched?.kind === "submodule"
        ? { ...cause, source: { kind: "submodule", path: unfetched.path } }
        : cause;
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/other-registry.ts
var other_registry = __webpack_require__(2074);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/preflight.ts
var steps_preflight = __webpack_require__(5637);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/other-registry-failure.ts









/** BuildKit's last words on a push, and docker's first. */
const PUSH = /failed to push ([^\s/]{1,253})\/|The push refers to repository \[([^\]/\s]{1,253})\//g;
function findOther({ output }, { logins, destinations }) {
    const [, built, pushed] = [...output.matchAll(PUSH)].at(-1) ?? [];
    const host = (0,oci_host/* canonicalHost */.rQ)(built ?? pushed ?? "");
    const login = logins.find(({ registry }) => registry.host === host);
    const [image] = (0,reference/* imagesAt */.Yu)(destinations, host);
    return login && image && { login, image };
}
/** Nothing where the push went to the token's registry, or docker's words say of a passing trouble whose it is. */
async function explainOtherRegistry(failure, { found, config }, registry) {
    const other = findOther(failure, config);
    if (other === undefined || (0,causes/* retryRule */.b6)(found.cause).kind === "transient")
        return undefined;
    const { image, login } = other;
    const answer = await registry.ask({ ...config.accessRequest, image, registry: login.registry });
    const tokenKind = (0,steps_preflight/* heldTokenKind */.bd)(config);
    const said = (0,access_evidence/* formatEvidence */.V)({ tokenKind, registry: answer }, image.host);
    const evidence = [...(found.evidence ?? []), ...said.map((line) => `Asked again, ${line}`)];
    const verdict = (0,other_registry/* judgeOther */.G)(answer, image, login);
    const { match } = found;
    if (verdict.kind === "denied")
        return { ...verdict, match, evidence };
    return { ...(0,diagnosis_failure/* certainCause */._)(whatIsLeft(answer, { found, host: image.host })), match, evidence };
}
/** It allows the push, or does not say. */
function whatIsLeft(answer, { found, host }) {
    const words = found.match?.text;
    const status = words === undefined ? undefined : (0,log_status/* findStatus */.G)(words);
    if (answer.kind === "accepted" && status !== undefined && !(0,retry/* isTransient */.dg)(status) && status < 500)
        return { code: "registry-rejected", host, status, words };
    const reason = answer.kind === "silent"
        ? answer.reason
        : "it failed docker's request, and allows the same when asked again";
    return { code: "registry-unavailable", reason, host };
}

// EXTERNAL MODULE: ./.tools/action/src/run/steps/build/build-requirements.ts
var build_requirements = __webpack_require__(3750);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/docker-failure.ts
// Why a docker command failed: by docker's output, by the preflight's findings, and by asking the registry once more.
















/** A cause is named only where docker's output names it; otherwise it is `unknown`, with the end of the output. */
async function explainDockerFailure(failure, run, { registry, engine }) {
    const { config, preflight } = run;
    const happened = `\`${failure.command}\` ${formatStatus(failure.status)}`;
    let found = failure.registryFault === undefined
        ? await explainOutput(failure, { ...run, happened }, engine)
        : (0,diagnosis_failure/* certainCause */._)(unavailable(failure.registryFault, config.accessRequest.registry.host));
    const other = await explainOtherRegistry(failure, { found, config }, registry);
    if (other !== undefined)
        return other;
    const { cause } = found;
    if (cause.code === "denied-hidden" && config.push.kind === "push")
        return askAgain(found, run, registry);
    if ((0,causes/* recordOf */.zv)(cause).mayBeDeadDaemon && !(0,diagnosis_failure/* isSilenceOf */.hi)(found, config.accessRequest.registry.host)) {
        const docker = await engine.detect((0,build_requirements/* dockerQueryFor */.UY)(config));
        if (docker.kind === "unavailable")
            return { ...found, ...(0,diagnosis_failure/* certainCause */._)(gone(docker.reason)) };
        if (cause.code === "unknown")
            found = { ...found, cause: { ...cause, tools: toolsOf(docker) } };
    }
    if (isUnexplained(cause) && isAllowed(run) && speaksToRegistry(failure, config))
        return askAboutUnknown(found, { ...run, output: failure.output }, registry);
    const isOfABuild = failure.command === "docker build";
    return cause.code === "unknown" && !isOfABuild && preflight?.verdict.kind === "undecided"
        ? (0,diagnosis_failure/* certainCause */._)(unavailable(`${preflight.verdict.reason}, and ${happened}`))
        : found;
}
/** Docker's output names the cause, as far as anything does. */
async function explainOutput(failure, { config, preflight, happened }, engine) {
    const log = parseLog(failure.output, config.accessRequest.registry.host);
    const found = classifyLog(log, contextOf(failure, { config, preflight }), happened);
    const cause = (found.cause.code === "unknown" ? killed(failure) : undefined) ??
        (await completeCause(found.cause, { ...failure, config, engine }));
    const placed = (0,causes/* recordOf */.zv)(cause).inDockerfile ? await place(log, config.build.options, engine) : undefined;
    return { ...found, cause, ...placed };
}
/** For a report of the failure. */
function toolsOf({ version, buildx, buildxVersion, builder }) {
    return [
        ...(version === undefined ? [] : [`docker ${version}`]),
        ...(buildx ? [`buildx ${buildxVersion ?? ""}`.trim()] : []),
        `builder: ${builder.driver}`,
    ];
}
/** The line that named the cause, as evidence. */
function formatDockerLine({ text }) {
    return `Docker said: ${text}`;
}
function gone(reason) {
    return { code: "docker-unavailable", reason: `it stopped while it worked, and ${reason}` };
}
/** The whole run was not stopped: this docker alone was killed, by a person or for lack of memory. */
function killed({ status }) {
    return typeof status === "number" || status === "late" || status === "not started"
        ? undefined
        : { code: "interrupted", signal: status };
}
/** The words are unknown, or say a status alone, or blame a token that the registry itself has just accepted. */
function isUnexplained(cause) {
    if (cause.code === "unknown" || cause.code === "registry-rejected")
        return true;
    return cause.code === "token-invalid" && cause.proof === "registry";
}
/** The registry itself said yes before docker was started. */
function isAllowed({ preflight }) {
    return preflight?.verdict.kind === "allowed" && preflight.findings.registry?.kind === "accepted";
}
/** As BuildKit says it, and as the excerpt of the step in which docker's old store of images pushes. */
const FAILED_PUSH = /failed to push |^ ?> pushing .{1,400} with docker:$/m;
/** A build speaks to others, too, until it pushes. */
function speaksToRegistry({ command, output }, { push }) {
    if (command === "docker build")
        return push.kind === "push" && FAILED_PUSH.test(output);
    return command === "docker login" || command === "docker push";
}
/** No signature matches: what the registry answers now, and the status that docker names, decide. */
async function askAboutUnknown(found, { config, preflight, output }, registry) {
    const { accessRequest } = config;
    const { host } = accessRequest.registry;
    const tokenKind = (0,steps_preflight/* heldTokenKind */.bd)(config);
    const answer = await registry.ask(accessRequest);
    const { lastLines } = parseLog(output, host);
    const words = found.match?.text ?? lastLines.findLast((line) => line.trim() !== "");
    const evidence = [
        ...(words === undefined || found.match !== undefined ? [] : [`Docker said: ${words}`]),
        ...(0,access_evidence/* formatEvidence */.V)({ tokenKind, registry: answer }, host).map((line) => `Asked again, ${line}`),
    ];
    const known = { ...found, evidence };
    switch (answer.kind) {
        case "refused": {
            const api = preflight?.findings.api ?? diagnosis_context/* NOT_ASKED */.Lf;
            return { ...known, ...(0,classify_refusal.classifyRefusal)(answer.message, accessRequest, { api, tokenKind }) };
        }
        case "withheld":
        case "silent":
            return { ...known, ...(0,diagnosis_failure/* certainCause */._)(unavailable(answer.reason, host)) };
        case "accepted": {
            const status = lastLines.map(log_status/* findStatus */.G).findLast((one) => one !== undefined);
            if (status !== undefined && !(0,retry/* isTransient */.dg)(status) && status < 500)
                return { ...known, ...(0,diagnosis_failure/* certainCause */._)({ code: "registry-rejected", host, status, words }) };
            return {
                ...known,
                ...(0,diagnosis_failure/* certainCause */._)(unavailable("it failed docker's request, and allows the same when asked again", host)),
            };
        }
    }
}
/** The registry gives us the reason that docker's client did not show. */
async function askAgain(found, { config, preflight }, registry) {
    const { accessRequest } = config;
    const answer = await registry.ask(accessRequest);
    const tokenKind = (0,steps_preflight/* heldTokenKind */.bd)(config);
    const evidence = (0,access_evidence/* formatEvidence */.V)({ tokenKind, registry: answer }, accessRequest.registry.host).map((line) => `Asked again, ${line}`);
    if (answer.kind === "accepted" && found.match?.facts.loginWithoutBearer === true)
        return {
            ...found,
            ...(0,diagnosis_failure/* certainCause */._)(unavailable("it refused docker's login, and allows the push when asked again")),
            evidence,
        };
    if (answer.kind !== "refused" || answer.message === "")
        return { ...found, evidence };
    const api = preflight?.findings.api ?? diagnosis_context/* NOT_ASKED */.Lf;
    return {
        match: found.match,
        ...(0,classify_refusal.classifyRefusal)(answer.message, accessRequest, { api, tokenKind }),
        evidence,
    };
}
/** The line of the Dockerfile: as the builder reports it, or that of the instruction that it names. */
async function place({ location, instruction }, build, engine) {
    if (location === undefined && instruction === undefined)
        return {};
    const dockerfile = await engine.readDockerfile(build);
    const line = location?.line ??
        (dockerfile === undefined ? undefined : (0,build_dockerfile/* lineOfInstruction */.Gt)(dockerfile, instruction ?? ""));
    if (line === undefined)
        return {};
    return {
        location: (0,options/* placeIn */.VV)(build, { line }),
        ...(dockerfile !== undefined && { excerpt: (0,build_dockerfile/* linesAround */.Bw)(dockerfile, line).map(redact/* printableLine */.oy) }),
    };
}
function contextOf({ command }, { config, preflight }) {
    const { accessRequest } = config;
    const known = { tokenKind: (0,steps_preflight/* heldTokenKind */.bd)(config), api: preflight?.findings.api ?? diagnosis_context/* NOT_ASKED */.Lf };
    return { ...(0,diagnosis_context/* failureContextOf */.P7)(accessRequest, known), operation: docker_failure_operationOf(command, config) };
}
function docker_failure_operationOf(command, { push }) {
    if (command === "docker login")
        return "login";
    if (command === "docker pull")
        return "pull";
    return push.kind === "push" ? "push" : "build";
}
function unavailable(reason, host) {
    return { code: "registry-unavailable", reason, host };
}
/** A clause after the command's name. */
function formatStatus(status) {
    if (status === "not started")
        return "could not be started";
    if (status === "late")
        return "did not come to an end";
    return typeof status === "number" ? `failed with exit code ${status}` : `was ended by ${status}`;
}


/***/ })

};
