export const id = 356;
export const ids = [356,360,153];
export const modules = {

/***/ 6360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseInputs: () => (/* binding */ diagnoseInputs),
/* harmony export */   h: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _causes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);
/* harmony import */ var _advice_job_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6664);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1515);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
/* harmony import */ var _input_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5387);
// Makes a diagnosis of a failure: the cause's record gives the words, the context decides which advice applies.





/** `records` are the causes' own; a test hands in others to show that no decision depends on their text. */
function diagnose(failure, context, records = _causes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_RECORDS */ .bn) {
    const { cause, alternatives, location, excerpt } = failure;
    const record = (0,_causes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(cause, records);
    const advice = record.advise(cause, context, location);
    const confidence = confidenceOf(record, failure);
    const { printed = [] } = advice;
    const isPlain = confidence !== "medium" || advice.isHedged === true;
    return {
        code: cause.code,
        title: advice.title,
        problem: isPlain ? advice.problem : `Most likely: ${advice.problem}`,
        remedies: applicable(advice.remedies, context),
        confidence,
        evidence: [...(failure.evidence ?? []), ...printed.map(_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__/* .quotePrinted */ .B), ...(advice.evidence ?? [])],
        ...(printed.length > 0 && { printed }),
        ...(excerpt !== undefined && { excerpt }),
        alternatives,
        location,
    };
}
/** The diagnosis of a run that never began. */
function diagnoseInputs(problems) {
    return {
        code: "input-invalid",
        evidence: [],
        ...(0,_input_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .adviseOnInputs */ .VY)(problems),
        confidence: "high",
        alternatives: [],
        location: undefined,
    };
}
/**
 * What is granted already, or was just refused, is not advised again, and a workflow's lines do not help on one's own
 * machine. Under act a token is handed over instead of granted.
 */
function applicable(remedies, context) {
    const fitting = remedies.filter(({ grants, snippet, repeats }) => repeats !== true &&
        !(grants === "write" && context.packages === "write" && !context.isAct) &&
        !((0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnOwnMachine */ .B2)(context) && snippet?.language === "yaml"));
    const [first = remedies[0], ...others] = context.isAct ? forAct(fitting, context) : fitting;
    const worded = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnOwnMachine */ .B2)(context) ? withoutJob : (remedy) => remedy;
    return [worded(first), ...others.map(worded)];
}
/** A command at a terminal is no job. */
function withoutJob(remedy) {
    return { ...remedy, action: remedy.action.replaceAll("Run the job again", "Run the command again") };
}
/** The first remedy that grants a permission becomes act's, and the others go. */
function forAct(remedies, context) {
    const at = remedies.findIndex(({ grants }) => grants !== undefined);
    return remedies.flatMap((remedy, index) => {
        if (remedy.grants === undefined)
            return remedy;
        return index === at ? (0,_advice_job_token_js__WEBPACK_IMPORTED_MODULE_1__/* .handTokenToAct */ .u)(context) : [];
    });
}
/** A cause with alternatives is the likeliest of several. */
function confidenceOf({ isExplained }, { alternatives }) {
    if (!isExplained)
        return "low";
    return alternatives.length === 0 ? "high" : "medium";
}


/***/ }),

/***/ 1147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readLinks)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50);
/* harmony import */ var _image_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8654);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7047);
// What a manifest names: its layers and its configuration, or the manifests of its index.




/** Source: OCI image specification 1.1, "Image Media Types"; docker's "Image Manifest V2, Schema 2". */
const INDEX_TYPES = new Set([
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
]);
const MANIFEST_TYPES = new Set([
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
]);
/** Any image or artifact may be copied: only what has to be copied with it is read. */
function readLinks({ type, body }) {
    const json = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body);
    const [named = ""] = type.split(";");
    const mediaType = named.trim().toLowerCase();
    const own = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "mediaType");
    if (own !== undefined && own !== mediaType)
        return flaw("calls itself another type than the registry does");
    // Source: CVE-2021-41190; containerd, `validateMediaType`: what is both is another thing to each client.
    const others = INDEX_TYPES.has(mediaType) ? ["config", "layers"] : ["manifests"];
    if (others.some((name) => ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, name) ?? undefined) !== undefined))
        return flaw("is an image and an index at once");
    if (Object.keys((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(json)).some(isOtherSpelling))
        return flaw("writes a field's name in other letters, and some programs read it as that field");
    if (INDEX_TYPES.has(mediaType))
        return readEntries(json);
    if (MANIFEST_TYPES.has(mediaType))
        return readBlobs(json);
    return flaw(`is of the type ${JSON.stringify(mediaType.slice(0, 100))}, which is no image's`);
}
const FIELDS = ["schemaVersion", "mediaType", "artifactType", "config", "layers", "manifests", "subject"];
/** `Subject` and `ſubject` are `subject` to a registry written in Go. Source: Go's documentation, `encoding/json`, "Unmarshal". */
function isOtherSpelling(name) {
    return FIELDS.some((own) => own !== name && own.toUpperCase() === name.toUpperCase());
}
function readEntries(json) {
    const entries = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "manifests"));
    if (entries.length > _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_LIMITS */ .Cl.promotedManifests)
        return flaw(`is an index of more than ${_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_LIMITS */ .Cl.promotedManifests} manifests`);
    const read = entries.flatMap((entry) => (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readDescriptor */ .qq)(entry) ?? []);
    return read.length < entries.length
        ? flaw("has an entry that cannot be read")
        : { kind: "index", entries: read, hasSubject: hasSubject(json) };
}
function readBlobs(json) {
    const entries = [(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "config"), ...(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "layers"))];
    if (entries.length > _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_LIMITS */ .Cl.promotedLayers)
        return flaw(`has more than ${_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_LIMITS */ .Cl.promotedLayers} layers`);
    const blobs = entries.filter((entry) => !isForeign(entry)).map((entry) => (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readDescriptor */ .qq)(entry));
    const read = blobs.flatMap((blob) => blob === undefined ? [] : [{ digest: blob.digest, size: blob.size }]);
    if (read.length < blobs.length)
        return flaw("has a layer that cannot be read");
    const subject = (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(json, "subject", "digest") ?? "");
    return { kind: "manifest", blobs: read, subject, hasSubject: hasSubject(json) };
}
/** Source: OCI image specification 1.1, "Image Manifest" and "Image Index", `subject`. */
function hasSubject(json) {
    return ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "subject") ?? undefined) !== undefined;
}
/** A layer of Windows that may not be distributed stays where it is. Source: OCI image specification 1.1, "Non-Distributable Layers". */
function isForeign(entry) {
    return (/foreign|nondistributable/.test((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "mediaType") ?? "") &&
        (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(entry, "urls")).length > 0);
}
function flaw(text) {
    return { kind: "flaw", flaw: text };
}


/***/ }),

/***/ 4153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFailure: () => (/* binding */ explainFailure)
/* harmony export */ });
/* harmony import */ var _access_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4733);
/* harmony import */ var _diagnosis_causes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);
/* harmony import */ var _diagnosis_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1515);
/* harmony import */ var _diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6360);
/* harmony import */ var _diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1804);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7047);
/* harmony import */ var _steps_docker_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6402);
/* harmony import */ var _steps_preflight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5637);
// Explains a failure: the cause and all that the run knows around it become a diagnosis.








/**
 * It may quote a secret that docker printed: what people read of it is redacted as it is rendered. Asks GitHub for the
 * image's owner only where the advice differs by it.
 */
async function explainFailure(failure, run, { inspector, stop }) {
    // Anything that fails after the run was stopped failed because of that.
    const known = stop.aborted ? (0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .certainCause */ ._)((0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .interruptedCause */ .ch)(stop, failure)) : failure;
    const { accessRequest, credentials } = run.config;
    const findings = run.preflight?.findings ?? { tokenKind: (0,_steps_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .heldTokenKind */ .bd)(run.config) };
    const owner = knownOwner(run.config, findings) ?? (await askForOwner(known));
    const isSso = owner.ssoUrl !== undefined && known.alternatives.includes("sso-required");
    const context = {
        ...(0,_diagnosis_context_js__WEBPACK_IMPORTED_MODULE_1__/* .failureContextOf */ .P7)(accessRequest, { api: findings.api ?? _diagnosis_context_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_ASKED */ .Lf, tokenKind: findings.tokenKind }),
        ownerKind: owner.kind,
        checksum: findings.checksum,
        isAct: run.config.context.workflow.isAct,
        build: buildSourceOf(run.config),
    };
    const evidence = [
        ...(0,_access_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .formatEvidence */ .V)(relevant(findings, known.cause), accessRequest.registry.host),
        ...(isSso
            ? [
                `GitHub says that the token must be authorised for ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerOf */ .bf)(accessRequest.image)}'s single sign-on.`,
            ]
            : []),
        ...(known.match === undefined ? [] : [(0,_steps_docker_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDockerLine */ .W)(known.match)]),
        ...(known.evidence ?? []),
    ];
    const sso = (0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .certainCause */ ._)({
        code: "sso-required",
        url: owner.ssoUrl,
    });
    return (0,_diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnose */ .h)({ ...known, ...(isSso ? sso : {}), evidence }, context);
    function askForOwner({ cause, alternatives }) {
        const matters = (0,_diagnosis_causes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(cause).needsOwner || alternatives.includes("sso-required");
        const token = findings.api?.kind === "accepted" ? credentials.token : run.config.gitHubToken;
        return matters && token !== undefined ? inspector.owner(token, accessRequest) : UNKNOWN_OWNER;
    }
}
/** A check builds nothing. */
function buildSourceOf({ operation, build: { options } }) {
    return operation !== "push" ? undefined : { context: options.context, file: options.values.file?.[0] };
}
const UNKNOWN_OWNER = { kind: undefined, ssoUrl: undefined };
/** The findings that explain this cause. */
function relevant(findings, cause) {
    const { tokenKind, registry } = findings;
    switch ((0,_diagnosis_causes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(cause).findings) {
        case "all":
            return findings;
        case "registry":
            return registry === undefined ? findings : { tokenKind, registry };
        case "none":
            return { tokenKind };
    }
}
/** A personal account has no single sign-on; the event or GitHub's answer to the token may show that the owner is one. */
function knownOwner({ accessRequest: { context, image } }, { api }) {
    const { owner, ownerKind } = context.repository ?? {};
    const isOwner = (login) => login?.toLowerCase() === (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerOf */ .bf)(image);
    const isPersonal = (isOwner(owner) && ownerKind === "User") || (api?.kind === "accepted" && isOwner(api.login));
    return isPersonal ? { kind: "User", ssoUrl: undefined } : undefined;
}


/***/ }),

/***/ 5594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteImage: () => (/* binding */ promoteImage)
});

// EXTERNAL MODULE: ./.tools/action/src/oci/reference.ts
var oci_reference = __webpack_require__(7047);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/end-of-publication.ts
var end_of_publication = __webpack_require__(402);
// EXTERNAL MODULE: ./.tools/action/src/lib/request-failure.ts
var request_failure = __webpack_require__(4822);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/failure.ts
var failure = __webpack_require__(1804);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/promote/source-image.ts

function failing(cause) {
    return { kind: "failed", ...(0,failure/* certainCause */._)(cause) };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/promote/copy-image.ts
// Copies an image into a repository by its digest: layers first, then its manifests, then what refers to it. No tag is set.



/** Into each of these repositories; the first failure is that of all. */
async function copyTo(images, { source, name, image }, ports) {
    const copies = images.map((to) => new ImageCopy({ to, from: source, name }, ports));
    const failures = await Promise.all(copies.map((copy) => copy.run(image)));
    const failed = failures.find((failure) => failure !== undefined);
    return failed ?? { kind: "copies", copies: copies.map(({ result }) => result) };
}
class ImageCopy {
    #order;
    #ports;
    #blobs = new Map();
    #manifests = new Map();
    #count = { there: 0, mounted: 0, sent: 0, bytes: 0, referrers: 0 };
    constructor(order, ports) {
        this.#order = order;
        this.#ports = ports;
    }
    get result() {
        return { image: this.#order.to, ...this.#count };
    }
    /** The image's own manifest comes with its first tag, unless something refers to it. */
    async run({ root, referrers }) {
        const [failure, found] = await Promise.all([this.#bringParts(root), referrers]);
        if (failure !== undefined)
            return failure;
        if (found.kind === "failed")
            return found;
        if (found.referrers.length === 0)
            return undefined;
        return (await this.#bring(root)) ?? (await this.#bringReferrers(found.referrers));
    }
    /** In the registry's list, beside what is listed there already. */
    async #bringReferrers(referrers) {
        this.#count.referrers = referrers.length;
        const brought = await Promise.all(referrers.map(({ node }) => this.#bring(node)));
        const subjects = [...new Set(referrers.map(({ subject }) => subject))];
        const failure = brought.find((one) => one !== undefined);
        if (failure !== undefined)
            return failure;
        const enlisted = await Promise.all(subjects.map((subject) => this.#enlist(subject, referrers.filter((one) => one.subject === subject))));
        return enlisted.find((one) => one !== undefined);
    }
    #enlist(subject, referrers) {
        const { to } = this.#order;
        const entries = referrers.map(({ entry }) => entry);
        return this.#try(`to list what refers to ${(0,oci_reference/* formatReference */.FH)(to, subject)}`, () => this.#ports.signing.referrers.enlist(to, subject, entries));
    }
    /** A registry takes a manifest only when it has what that names. */
    #bring(node) {
        const { digest } = node.found;
        const bringing = this.#manifests.get(digest) ?? this.#bringManifest(node);
        this.#manifests.set(digest, bringing);
        return bringing;
    }
    async #bringManifest(node) {
        const failure = await this.#bringParts(node);
        if (failure !== undefined)
            return failure;
        const { to } = this.#order;
        const { digest } = node.found;
        return this.#try(`to write ${(0,oci_reference/* formatReference */.FH)(to, digest)}`, () => this.#ports.registry.tag(to, digest, node.found));
    }
    async #bringParts({ blobs, children }) {
        const brought = await Promise.all([
            ...blobs.map((blob) => this.#bringBlob(blob)),
            ...children.map((child) => this.#bring(child)),
        ]);
        return brought.find((one) => one !== undefined);
    }
    /** One that several images have is brought once. */
    #bringBlob(blob) {
        const bringing = this.#blobs.get(blob.digest) ?? this.#bringOne(blob);
        this.#blobs.set(blob.digest, bringing);
        return bringing;
    }
    #bringOne(blob) {
        const { to, from } = this.#order;
        return this.#try(`to copy ${blob.digest} to ${(0,oci_reference/* formatImage */.vy)(to)}`, async () => {
            const brought = await this.#ports.contents.bring(to, blob, from);
            if ((0,request_failure/* isRequestFailure */.U)(brought))
                return brought;
            this.#count[brought.by]++;
            if (brought.by === "sent")
                this.#count.bytes += blob.size;
            return brought;
        });
    }
    async #try(what, attempt) {
        const result = await this.#ports.budget.retry({
            what,
            attempt,
            failure: (one) => ((0,request_failure/* isRequestFailure */.U)(one) ? one : undefined),
        });
        if (!(0,request_failure/* isRequestFailure */.U)(result))
            return undefined;
        const { to: image, name: source } = this.#order;
        return failing({ code: "promote-copy-failed", source, image, what, reason: result.reason });
    }
}

// EXTERNAL MODULE: ./.tools/action/src/run/steps/tags/resolve-tags.ts
var resolve_tags = __webpack_require__(3330);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/promote/find-pull-request.ts


/** The one open pull request of the run's own branch, whose head is the run's commit still. */
async function findPullRequest(run, config, { pullRequests }) {
    const { head, branch, sha } = run;
    const facts = { code: "pull-request-unknown", head: `${head.owner}:${branch}`, sha };
    const page = (0,resolve_tags/* repositoryAddress */.n6)(config);
    if (page === undefined)
        return failing({ ...facts, why: "no-api" });
    const listed = await pullRequests.ofBranch(page, { owner: head.owner, branch });
    if (listed.kind === "unknown")
        return failing({ ...facts, why: "no-answer", reason: listed.reason });
    const own = listed.pullRequests.filter((one) => isOf(run, one));
    const open = own.filter(({ isOpen }) => isOpen);
    const [first, ...others] = open.filter((one) => one.sha === sha);
    if (first !== undefined && others.length === 0)
        return { kind: "pull-request", number: first.number };
    if (first !== undefined) {
        const numbers = [first, ...others].map(({ number }) => number);
        return failing({ ...facts, why: "several", numbers });
    }
    if (open.length > 0)
        return { kind: "over", reason: "pull-request-moved-on" };
    return own.length > 0
        ? { kind: "over", reason: "pull-request-closed" }
        : failing({ ...facts, why: "none" });
}
/** A branch of that name may be another fork's by now, and its pull request another repository's. */
function isOf({ head, base }, one) {
    return one.head === head.repository && one.base === base;
}

;// CONCATENATED MODULE: ./.tools/action/src/oci/source.ts
// What is promoted: where an image lies that is published as it is.

/** As people read it. */
function formatSource(source) {
    if (source.kind === "registry")
        return (0,oci_reference/* formatReference */.FH)(source.image, source.reference);
    if (source.kind === "docker-daemon")
        return `${source.kind}:${source.image}`;
    const { kind, path, choice } = source;
    const chosen = choice === undefined ? "" : `${(0,oci_reference/* parseDigest */.m)(choice) === undefined ? ":" : "@"}${choice}`;
    return `${kind}:${kind === "oci-layout" ? "//" : ""}${path}${chosen}`;
}

// EXTERNAL MODULE: ./.tools/action/src/run/steps/docker-failure.ts + 14 modules
var docker_failure = __webpack_require__(6402);
// EXTERNAL MODULE: ./.tools/action/src/run/explain.ts
var explain = __webpack_require__(4153);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/build/build-requirements.ts
var build_requirements = __webpack_require__(3750);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/notices.ts
var notices = __webpack_require__(2303);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/preflight.ts
var preflight = __webpack_require__(5637);
;// CONCATENATED MODULE: ./.tools/action/src/run/pull.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** Whether docker answers at all; who builds nothing has no more to know. */
const MINIMAL_DETECTION = { builder: undefined, isRemote: false, version: false };
/** Without a token there is no preflight and no login: a public image needs neither. */
async function pullImage(config, reference, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { accessRequest, credentials } = config;
        const timer = new PhaseTimer(ports);
        const shape = credentials.token.shape.kind;
        const login = shape === "whole" ? credentials : undefined;
        const looking = ports.engine.detect(MINIMAL_DETECTION);
        const session = __addDisposableResource(env_1, ports.engine.openSession(accessRequest.registry.host, login), true);
        const preflight = shape === "empty" ? undefined : await timer.time("Preflight", () => runPreflight(config, ports));
        const fail = async (failure) => ({
            end: { kind: "failed", diagnosis: await explainFailure(failure, { config, preflight }, ports) },
            preflight,
        });
        if (ports.stop.aborted)
            return await fail(certainCause(interruptedCause(ports.stop)));
        if (preflight?.verdict.kind === "denied")
            return await fail(preflight.verdict);
        if (preflight !== undefined)
            noticeVerdict(preflight, config, ports.reporter);
        const docker = await timer.time("Docker", () => looking);
        if (docker.kind === "unavailable")
            return await fail(certainCause(dockerUnavailable(docker)));
        const loggedIn = await timer.time("Login", () => session.loggedIn());
        const result = loggedIn.kind === "failed" ? loggedIn : await timer.time("Pull", () => session.pull(reference));
        return result.kind === "failed"
            ? await fail(await explainDockerFailure(result, { config, preflight }, ports))
            : { end: { kind: "pulled", reference }, preflight };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/promote/save-image.ts





/** The private folder, without a login; nothing where the source needs no docker, or nothing is to be pushed. */
function openSessionFor({ promotion, push, accessRequest }, { engine }) {
    return promotion?.kind === "docker-daemon" && push.kind === "push"
        ? engine.openSession(accessRequest.registry.host, undefined)
        : undefined;
}
async function saveImage(source, session, { config, ports }) {
    const docker = await ports.engine.detect(MINIMAL_DETECTION);
    if (docker.kind === "unavailable")
        return failing((0,build_requirements/* dockerUnavailable */.J)(docker));
    const saved = await session.save(source.image);
    switch (saved.kind) {
        case "missing":
            return failing({ code: "promote-source-missing", source: formatSource(source), place: "docker" });
        case "failed": {
            const failure = await (0,docker_failure/* explainDockerFailure */.g)(saved, { config, preflight: undefined }, ports);
            return { kind: "failed", ...failure };
        }
        case "saved":
            return {
                kind: "saved",
                archive: { kind: "docker-archive", path: saved.path, choice: undefined },
                digests: saved.digests,
            };
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/promote/open-source.ts




/** `session`: where docker saves an image of its own. */
async function openSource(config, ports, session) {
    const { promotion } = config;
    if (promotion === undefined)
        throw new Error("a promotion without a source is refused while it is parsed");
    switch (promotion.kind) {
        case "registry":
            return openRegistrySource(promotion, config, ports);
        case "docker-daemon":
            if (session === undefined)
                throw new Error("docker saves an image in a session only");
            return openDaemonImage(promotion, session, { config, ports });
        case "oci-layout":
        case "oci-archive":
        case "docker-archive":
            return openArchive(promotion, ports);
    }
}
function openRegistrySource(promotion, config, { contents }) {
    const { image, reference } = promotion;
    const { host } = image;
    const login = config.logins.find(({ registry }) => registry.host === host)?.from ?? "none";
    return {
        kind: "open",
        source: contents.source(image),
        reference,
        name: formatSource(promotion),
        place: (0,oci_reference/* formatImage */.vy)(image),
        host,
        login: host === config.accessRequest.registry.host ? "token" : login,
    };
}
async function openArchive(promotion, { archives, reporter }) {
    const name = formatSource(promotion);
    const opened = await archives.open(promotion);
    switch (opened.kind) {
        case "missing":
            return failing({ code: "promote-source-missing", source: name, place: "file" });
        case "flaw":
            return failing({ code: "promote-source-unsuited", source: name, flaw: opened.flaw });
        case "archive": {
            const { source, reference } = opened;
            if (opened.isMade === true)
                reporter.info(formatMade(name, reference));
            return { kind: "open", source, reference, name, place: promotion.path, host: name, login: undefined };
        }
    }
}
/** The containerd store keeps the manifest that a registry knows; the classic one keeps none, and one is made at each save. */
async function openDaemonImage(promotion, session, around) {
    const name = formatSource(promotion);
    const { archives, reporter } = around.ports;
    const saved = await saveImage(promotion, session, around);
    if (saved.kind === "failed")
        return saved;
    const opened = await archives.open(saved.archive);
    if (opened.kind !== "archive") {
        const flaw = opened.kind === "flaw" ? opened.flaw : "was saved, and is not in its file";
        return failing({ code: "promote-source-unsuited", source: name, flaw });
    }
    const { source, reference } = opened;
    const known = saved.digests.map((digest) => digest.slice(digest.indexOf("@") + 1));
    if (!known.includes(reference)) {
        reporter.info(formatMade(name, reference));
        const before = saved.digests.find((digest) => digest.includes("@"));
        if (before !== undefined)
            reporter.info(`Docker knows it as ${before}, too. \`source: ${before}\` keeps that digest.`);
    }
    return { kind: "open", source, reference, name, place: name, host: name, login: undefined };
}
function formatMade(name, made) {
    return `${name} has no registry's manifest. One is made of it: ${made}.`;
}
/** What lies in the same repository is there already, and all that belongs to it. */
function imagesWithout({ source }, { destinations }) {
    const own = source.image && (0,oci_reference/* formatImage */.vy)(source.image);
    return (0,oci_reference/* ownImages */.Fq)(destinations).filter((image) => (0,oci_reference/* formatImage */.vy)(image) !== own);
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/promote/tagged-entries.ts
// Whether a stranger's index names an image that has a tag of its own here: a clean-up that deletes the index deletes its entries.



/** Tags that are asked for at once. */
const BATCH = 10;
/**
 * The tags are looked at only where an entry is here already, which no build of a fork's makes so. Source:
 * dataaxiom/ghcr-cleanup-action 1.2.1, `deletePlatformChild`: an entry that is in no other index goes, with its tags.
 */
async function findTaggedEntry({ children }, image, around) {
    const entries = [...new Set(children.map(({ found }) => found.digest))];
    const known = await lookup(entries, image, around);
    if (known.kind === "failed")
        return known;
    const here = new Set(known.digests.filter((digest) => digest !== undefined));
    if (here.size === 0)
        return undefined;
    const listed = await around.registry.listTags(image);
    if (listed.kind === "unknown")
        return copyFailed("to list the tags", image, { ...around, ...listed });
    const tags = listed.kind === "listed" ? listed.tags.filter((tag) => tag !== around.ownTag) : [];
    for (let at = 0; at < tags.length; at += BATCH) {
        const batch = tags.slice(at, at + BATCH);
        const found = await lookup(batch, image, around);
        if (found.kind === "failed")
            return found;
        const place = found.digests.findIndex((digest) => digest !== undefined && here.has(digest));
        if (place !== -1)
            return failing({
                code: "promote-source-unsuited",
                source: around.name,
                flaw: `names ${found.digests[place]}, which is ${(0,oci_reference/* formatReference */.FH)(image, batch[place] ?? "")}: a clean-up that deletes the one would delete the other`,
            });
    }
    return undefined;
}
async function lookup(references, image, around) {
    const { registry, budget } = around;
    const what = `to look at the tags of ${(0,oci_reference/* formatImage */.vy)(image)}`;
    const looked = await Promise.all(references.map((reference) => budget.retry({
        what,
        attempt: () => registry.resolve(image, reference),
        failure: (one) => ((0,request_failure/* isRequestFailure */.U)(one) ? one : undefined),
    })));
    const failure = looked.find((one) => (0,request_failure/* isRequestFailure */.U)(one));
    if (failure !== undefined)
        return copyFailed(what, image, { ...around, ...failure });
    return { kind: "digests", digests: looked.map((one) => ("digest" in one ? one.digest : undefined)) };
}
function copyFailed(what, image, { name: source, reason }) {
    return failing({ code: "promote-copy-failed", source, image, what, reason });
}

// EXTERNAL MODULE: ./.tools/action/src/lib/limits.ts
var limits = __webpack_require__(50);
// EXTERNAL MODULE: ./.tools/action/src/oci/index-entry.ts
var index_entry = __webpack_require__(799);
// EXTERNAL MODULE: ./.tools/action/src/oci/image-links.ts
var image_links = __webpack_require__(1147);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/promote/read-referrers.ts
// What refers to an image at its source: signatures, lists of contents. Anybody may have written the list.


/** Lists that are read at once: all of an image's would take its memory. */
const LISTS = 4;
class ReferrerReader {
    #access;
    #listed = new Set();
    #bytes = 0;
    constructor(access) {
        this.#access = access;
    }
    /** What refers to these, and what refers to that. */
    async readAll(digests) {
        const waiting = [...digests];
        const referrers = [];
        let failed;
        const work = async () => {
            for (let subject = waiting.shift(); subject !== undefined; subject = waiting.shift()) {
                if (failed !== undefined || this.#listed.has(subject))
                    continue;
                this.#listed.add(subject);
                const found = await this.#readOf(subject);
                if (found.kind === "failed")
                    failed ??= found;
                else {
                    referrers.push(...found.referrers);
                    waiting.push(...found.referrers.map(({ node }) => node.found.digest));
                }
            }
        };
        await Promise.all(Array.from({ length: LISTS }, work));
        return failed ?? { kind: "referrers", referrers };
    }
    async #readOf(subject) {
        const listed = await this.#access.list(subject);
        if (listed.kind === "failed")
            return listed;
        const read = await Promise.all(listed.entries.map((entry) => this.#readOne(subject, entry)));
        const failed = read.find((one) => one?.kind === "failed");
        const referrers = read.flatMap((one) => (one?.kind === "node" ? [one] : []));
        if (failed?.kind === "failed")
            return failed;
        return {
            kind: "referrers",
            referrers: referrers.map(({ entry, node }) => ({ subject, entry, node })),
        };
    }
    /** A list may name what was deleted meanwhile. */
    async #readOne(subject, entry) {
        const found = await this.#access.read(entry.digest);
        switch (found.kind) {
            case "missing":
                return undefined;
            case "failed":
                return found;
            case "manifest": {
                const node = this.#nodeOf(found, subject);
                if (typeof node !== "string")
                    return { kind: "node", entry, node };
                this.#access.skip(entry.digest, node);
                return undefined;
            }
        }
    }
    /** Or why it is not taken: only what names the subject itself, under its own hash, belongs to that. */
    #nodeOf(found, subject) {
        const links = (0,image_links/* readLinks */.C)(found);
        if (links.kind === "flaw")
            return links.flaw;
        if (links.kind === "index")
            return "is an index";
        if (links.subject !== subject)
            return "does not refer to that itself";
        const size = links.blobs.reduce((sum, blob) => sum + blob.size, 0);
        if (this.#bytes + size > limits/* READ_LIMITS */.Cl.promotedReferrerBytes)
            return `makes them longer than ${limits/* READ_LIMITS */.Cl.promotedReferrerBytes} bytes together`;
        this.#bytes += size;
        return { kind: "node", found, blobs: links.blobs, children: [] };
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/promote/source-access.ts



class SourceAccess {
    #order;
    #count = 0;
    #bytes = 0;
    constructor(order) {
        this.#order = order;
    }
    async read(reference) {
        const { source, name } = this.#order;
        if (this.#count++ >= limits/* READ_LIMITS */.Cl.promotedManifests)
            return this.unsuited(`has more than ${limits/* READ_LIMITS */.Cl.promotedManifests} manifests`);
        const found = await this.#retry(`to read ${name}`, () => source.read(reference));
        if (found.kind === "missing")
            return found;
        if ((0,request_failure/* isRequestFailure */.U)(found))
            return this.#unreadable(found);
        this.#bytes += found.body.length;
        return this.#bytes > limits/* READ_LIMITS */.Cl.promotedManifestBytes
            ? this.unsuited(`has manifests of more than ${limits/* READ_LIMITS */.Cl.promotedManifestBytes} bytes`)
            : found;
    }
    async list(subject) {
        const { source, name } = this.#order;
        const listed = await this.#retry(`to list what refers to ${name}`, () => source.referrers(subject));
        return (0,request_failure/* isRequestFailure */.U)(listed) ? this.#unreadable(listed) : listed;
    }
    unsuited(flaw) {
        return failing({ code: "promote-source-unsuited", source: this.#order.name, flaw });
    }
    missing() {
        return failing({ code: "promote-source-missing", source: this.#order.name });
    }
    /** What does not come along, and does not keep the image from being promoted. */
    skip(digest, why) {
        this.#order.reporter.info(`${digest} is listed beside ${this.#order.name}, and is not copied: it ${why}.`);
    }
    #retry(what, attempt) {
        const failure = (result) => ((0,request_failure/* isRequestFailure */.U)(result) ? result : undefined);
        return this.#order.budget.retry({ what, attempt, failure });
    }
    #unreadable({ reason, retryable }) {
        const { name: source, host, login } = this.#order;
        if (login === undefined)
            return this.unsuited(`is damaged: ${reason}`);
        return retryable
            ? failing({ code: "registry-unavailable", reason: `${source} could not be read: ${reason}`, host })
            : failing({ code: "promote-source-denied", source, host, reason, login });
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/promote/read-source.ts
// The image that is promoted, as its source has it: read from the top, each manifest once.





/** Reads each manifest once. Whatever is wrong with one of them is what is wrong with the image. */
class SourceReader {
    #access;
    #referrers;
    #nodes = new Map();
    #isForeign;
    constructor(order) {
        this.#isForeign = order.isForeign === true;
        this.#access = new SourceAccess(order);
        this.#referrers = new ReferrerReader(this.#access);
    }
    /** A tag is resolved here, once: from now on the image is known by its digest. */
    async find(reference) {
        const found = await this.#access.read(reference);
        if (found.kind === "missing")
            return this.#access.missing();
        if (found.kind === "failed")
            return found;
        const links = this.#linksOf(found);
        return links.kind === "flaw" ? this.#access.unsuited(links.flaw) : found;
    }
    /** All that has to be copied. */
    async readAll(found) {
        const own = this.#referrers.readAll([found.digest]);
        const root = await this.#node(found, 0);
        if (root.kind === "failed")
            return root;
        const others = this.#referrers.readAll(subjectsOf(root));
        return { kind: "image", root, referrers: Promise.all([own, others]).then(joined) };
    }
    /** A registry lists what has a `subject` beside that: a stranger's would stand beside a release, as its signatures do. */
    #linksOf(found) {
        const links = (0,image_links/* readLinks */.C)(found);
        return this.#isForeign && links.kind !== "flaw" && links.hasSubject
            ? { kind: "flaw", flaw: "refers to another image by its `subject`, which a fork's image may not" }
            : links;
    }
    async #node(found, depth) {
        const links = this.#linksOf(found);
        switch (links.kind) {
            case "flaw":
                return this.#access.unsuited(`names ${found.digest}, which ${links.flaw}`);
            case "manifest":
                return { kind: "node", found, blobs: links.blobs, children: [] };
            case "index": {
                // No build makes one, and clean-ups delete an index's entries with it: such an entry may be a release's own index.
                if (this.#isForeign && depth > 0)
                    return this.#access.unsuited("has an index within its index, which a fork's image may not");
                if (depth >= limits/* READ_LIMITS */.Cl.promotedDepth)
                    return this.#access.unsuited(`has indexes within indexes, more than ${limits/* READ_LIMITS */.Cl.promotedDepth} deep`);
                const children = await Promise.all(links.entries.map((entry) => this.#child(entry, depth + 1)));
                const failed = children.find((child) => child.kind === "failed");
                const nodes = children.filter((child) => child.kind === "node");
                return failed ?? { kind: "node", found, blobs: [], children: nodes };
            }
        }
    }
    /** Of one that is named twice the content is read once. */
    #child({ digest }, depth) {
        const node = this.#nodes.get(digest) ?? this.#readChild(digest, depth);
        this.#nodes.set(digest, node);
        return node;
    }
    async #readChild(digest, depth) {
        const found = await this.#access.read(digest);
        if (found.kind === "missing")
            return this.#access.unsuited(`names ${digest}, which is not there`);
        return found.kind === "manifest" ? this.#node(found, depth) : found;
    }
}
/**
 * What something may refer to. What BuildKit attests is in the index, and nobody signs it by itself. Each manifest is visited
 * once: with indexes that name one child many times the paths are without number.
 */
function subjectsOf(root) {
    const seen = new Set();
    const visit = ({ found, children }) => {
        seen.add(found.digest);
        const links = (0,image_links/* readLinks */.C)(found);
        const attested = new Set(links.kind === "index" ? links.entries.filter(index_entry/* isMarkedAttestation */.Xf).map(({ digest }) => digest) : []);
        for (const child of children) {
            const { digest } = child.found;
            if (!attested.has(digest) && !seen.has(digest))
                visit(child);
        }
    };
    visit(root);
    return [...seen];
}
function joined(all) {
    const failed = all.find((one) => one.kind === "failed");
    const referrers = all.flatMap((one) => (one.kind === "referrers" ? one.referrers : []));
    return failed ?? { kind: "referrers", referrers };
}

// EXTERNAL MODULE: ./.tools/action/src/run/steps/without-build.ts
var without_build = __webpack_require__(5307);
;// CONCATENATED MODULE: ./.tools/action/src/run/promote.ts
var promote_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var promote_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









async function promoteImage(config, ports) {
    const { forkPullRequest, push, context, metadata } = config;
    if (forkPullRequest === undefined || push.kind !== "push")
        return promote(config, ports);
    const found = await findPullRequest(forkPullRequest, config, ports);
    const ended = (end) => ({ end, preflight: undefined, metadata, phases: [] });
    switch (found.kind) {
        case "failed":
            return ended(await (0,end_of_publication/* failFor */.qC)(found, { config, ports, preflight: undefined }));
        case "over":
            return ended({ kind: "not-promoted", reason: found.reason });
        case "pull-request": {
            const { number } = found;
            const { sha } = forkPullRequest;
            ports.reporter.info(`${sha} is the head of the pull request ${number}, and a fork's: it gets the tag pr-${number} alone.`);
            const about = { ...context, pullRequest: number, ref: `refs/pull/${number}/merge`, sha, headSha: sha };
            // A refusal is explained by the token, which is the repository's own here.
            const { accessRequest } = config;
            const asked = { ...accessRequest, context: { ...accessRequest.context, head: "own" } };
            return promote({ ...config, context: about, accessRequest: asked }, ports);
        }
    }
}
async function promote(config, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = promote_addDisposableResource(env_1, openSessionFor(config, ports), true);
        const material = {
            idle: (reason) => ({ kind: "not-promoted", reason }),
            phase: "Source",
            hasPackage: liesWhereItGoes(config),
            read: () => readSource(config, ports, session),
            make: (read) => (read.kind === "failed" ? read : publishable(read, config, ports)),
        };
        return await (0,without_build/* publishWithoutBuild */.U9)(material, config, ports);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = promote_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Then every package that gets tags is there already, for the source is in it. */
function liesWhereItGoes({ promotion, destinations }) {
    const source = promotion?.kind === "registry" ? (0,oci_reference/* formatImage */.vy)(promotion.image) : undefined;
    return (0,oci_reference/* ownImages */.Fq)(destinations).every((image) => (0,oci_reference/* formatImage */.vy)(image) === source);
}
async function readSource(config, ports, session) {
    const opened = await openSource(config, ports, session);
    if (opened.kind === "failed")
        return opened;
    const reader = new SourceReader({
        ...opened,
        budget: (0,without_build/* budgetFor */.vO)(config, ports),
        reporter: ports.reporter,
        isForeign: config.forkPullRequest !== undefined,
    });
    const others = imagesWithout(opened, config);
    for (const to of others)
        ports.contents.prepare(to, opened.source);
    const found = await reader.find(opened.reference);
    if (found.kind === "failed")
        return found;
    if (others.length === 0)
        return { kind: "source", opened, found, image: undefined };
    const image = await reader.readAll(found);
    return image.kind === "failed" ? image : { kind: "source", opened, found, image };
}
function publishable({ opened, found, image }, config, ports) {
    const promoted = { source: opened.name, copies: [] };
    return {
        kind: "publishable",
        manifest: found,
        sources: [`${opened.place}@${found.digest}`],
        about: { promoted },
        ...(image && {
            bring: async () => {
                const around = { ...ports, budget: (0,without_build/* budgetFor */.vO)(config, ports) };
                const images = imagesWithout(opened, config);
                const tagged = await findTagged(image, { config, images, name: opened.name }, around);
                if (tagged !== undefined)
                    return tagged;
                const copied = await copyTo(images, { ...opened, image }, around);
                if (copied.kind === "failed")
                    return copied;
                const end = await findEnd(config, ports);
                return end ?? { kind: "brought", about: { promoted: { ...promoted, copies: copied.copies } } };
            },
        }),
    };
}
/** Of a fork's image, before any of it is sent. */
async function findTagged({ root }, { config, images, name }, ports) {
    if (config.forkPullRequest === undefined)
        return undefined;
    const around = { ...ports, name, ownTag: `pr-${config.context.pullRequest}` };
    const found = await Promise.all(images.map((image) => findTaggedEntry(root, image, around)));
    return found.find((one) => one !== undefined);
}
/** A pull request may be closed, or get another commit, while its image is copied. */
async function findEnd(config, ports) {
    if (config.forkPullRequest === undefined)
        return undefined;
    const found = await findPullRequest(config.forkPullRequest, config, ports);
    switch (found.kind) {
        case "failed":
            return found;
        case "over":
            return { kind: "ended", end: { kind: "not-promoted", reason: found.reason } };
        case "pull-request":
            return found.number === config.context.pullRequest
                ? undefined
                : { kind: "ended", end: { kind: "not-promoted", reason: "pull-request-closed" } };
    }
}


/***/ }),

/***/ 5307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ publishWithoutBuild),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   vO: () => (/* binding */ budgetFor)
/* harmony export */ });
/* harmony import */ var _diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1804);
/* harmony import */ var _lib_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(406);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7047);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3998);
/* harmony import */ var _end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(402);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2303);
/* harmony import */ var _package_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9070);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5637);
/* harmony import */ var _readiness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8246);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9925);
/* harmony import */ var _tags_branch_guard_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7196);
/* harmony import */ var _tags_publish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1259);
/* harmony import */ var _tags_resolve_tags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3330);
/* harmony import */ var _tags_tag_snapshot_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7111);
/* harmony import */ var _timings_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9213);















/** Docker is not asked, and nothing has to be checked out. */
async function publishWithoutBuild({ idle, phase, hasPackage, read, make }, config, ports) {
    const timer = new _timings_js__WEBPACK_IMPORTED_MODULE_12__/* .PhaseTimer */ .x(ports);
    const { push, metadata } = config;
    const ended = (end) => ({ end, preflight: undefined, metadata, phases: timer.phases });
    if (push.kind === "build-only")
        return ended(idle(push.reason));
    if (push.kind === "forbidden")
        return ended(await (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .failFor */ .qC)((0,_readiness_js__WEBPACK_IMPORTED_MODULE_6__/* .explainForeign */ .cx)(push.why), { config, ports, preflight: undefined }));
    // All of it beside the preflight: who may not push is told so without waiting for what would be pushed.
    const preflighting = timer.time("Preflight", () => (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .runPreflight */ .hg)(config, ports));
    const completing = (0,_tags_resolve_tags_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveMetadata */ .M2)(config, ports);
    const reading = isWhole(config) ? read() : undefined;
    const early = config.dryRun
        ? undefined
        : (0,_tags_tag_snapshot_js__WEBPACK_IMPORTED_MODULE_11__/* .beginTagSnapshot */ .A)(config.destinations, completing, { ...ports, hasPackage });
    const finding = (0,_sign_js__WEBPACK_IMPORTED_MODULE_7__/* .findSigningObstacle */ .Iv)({ config, ports });
    const preflight = await preflighting;
    const run = { config, ports, timer, preflight, obstacle: await finding };
    const outcome = (end, of = config.metadata) => ({
        end,
        preflight,
        metadata: of,
        phases: timer.phases,
    });
    if (ports.stop.aborted)
        return outcome(await (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .failFor */ .qC)((0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .certainCause */ ._)((0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .interruptedCause */ .ch)(ports.stop)), run));
    if (preflight.verdict.kind === "denied")
        return outcome(await (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .failFor */ .qC)(preflight.verdict, run));
    const refusal = (0,_sign_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseUnsigned */ .wA)(run.obstacle, config);
    if (refusal !== undefined)
        return outcome(await (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .failFor */ .qC)(refusal, run));
    const completed = await timer.time("Metadata", () => completing);
    if (completed.kind === "failed")
        return outcome(completed);
    (0,_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .noticeVerdict */ .Ob)(preflight, config, ports.reporter);
    (0,_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .noticeMetadata */ .C)(completed, config, ports.reporter);
    // Beside what is read, so that it takes no time.
    const before = early && lookBefore(run, completed, { hasPackage, begun: early });
    const made = make(await timer.time(phase, () => reading ?? read()), completed);
    switch (made.kind) {
        case "ended":
            return outcome(made.end, completed.metadata);
        case "failed":
            return outcome(await (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .failFor */ .qC)(made, run), completed.metadata);
        case "publishable": {
            const end = await publishMade({ ...run, before }, completed, made);
            return outcome(end, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutLostTags */ .mu)(completed.metadata, end));
        }
    }
}
function lookBefore(run, { metadata }, { hasPackage, begun }) {
    const { config, ports } = run;
    const budget = budgetFor(config, ports);
    const around = { ...ports, budget, hasPackage, begun };
    const snapshot = (0,_tags_tag_snapshot_js__WEBPACK_IMPORTED_MODULE_11__/* .takeTagSnapshot */ .C)(config.destinations, metadata.tags, around);
    const known = hasPackage ? Promise.resolve({ justCreated: () => false }) : snapshot;
    return { snapshot, packages: (0,_package_state_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAtPackages */ .Q)(run, known) };
}
/** A token that is damaged is sent nowhere. */
function isWhole({ credentials }) {
    return credentials.token.shape.kind === "whole";
}
/** Each phase has a budget of its own. */
function budgetFor(config, ports) {
    return new _lib_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryBudget */ .Km((0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .publicationPolicy */ .Jl)(config), ports);
}
async function publishMade(run, { metadata: { tags }, context, published }, { manifest, sources, about, bring }) {
    const { config, ports, timer, before } = run;
    const { destinations } = config;
    if (before === undefined)
        return planned(config, tags, sources);
    const brought = bring === undefined ? undefined : await timer.time("Copy", bring);
    if (brought?.kind === "failed")
        return (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .failFor */ .qC)(brought, run);
    if (brought?.kind === "ended")
        return brought.end;
    const guard = (0,_tags_branch_guard_js__WEBPACK_IMPORTED_MODULE_8__/* .branchGuardFor */ .tA)({ config, context, tags }, ports);
    const digest = ports.registry.digestOf(manifest.body);
    const work = {
        ...config.publication,
        plan: { pushed: undefined },
        destinations,
        tags,
        published,
        guard,
        manifest,
    };
    const publication = await timer.time("Tags", async () => (0,_tags_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .publish */ .m)({ ...work, snapshot: await before.snapshot }, digest, ports));
    (0,_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .noticeMoves */ .hM)(publication.moves, ports.reporter);
    if (publication.kind === "incomplete")
        return { ...(await (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .failFor */ .qC)(publication, run)), moves: publication.moves, digest };
    const pushed = {
        ...publication,
        metadata: "",
        packages: await before.packages(),
        ...about,
        ...brought?.about,
    };
    return (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .signAndEnd */ .oq)(pushed, run);
}
/** What does the same by hand, but for the annotations and the checks. */
function planned({ destinations }, tags, sources) {
    const references = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReferences */ .C8)(destinations, tags.map(({ name }) => name));
    const targets = references.map((reference) => `--tag ${reference}`);
    return { kind: "planned", command: ["docker buildx imagetools create", ...targets, ...sources] };
}


/***/ })

};
