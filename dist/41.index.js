export const id = 41;
export const ids = [41,360,153];
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

/***/ 6041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attestImage: () => (/* binding */ attestImage)
/* harmony export */ });
/* harmony import */ var _diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1804);
/* harmony import */ var _lib_request_failure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4822);
/* harmony import */ var _lib_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(406);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7047);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4153);
/* harmony import */ var _steps_end_of_publication_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(402);
/* harmony import */ var _steps_notices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2303);
/* harmony import */ var _steps_preflight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5637);
/* harmony import */ var _steps_readiness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8246);
/* harmony import */ var _steps_sign_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9925);
/* harmony import */ var _steps_timings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9213);











/** The provenance states this run's workflow and commit, so a run of a stranger's commit signs nothing. */
async function attestImage(config, ports) {
    const timer = new _steps_timings_js__WEBPACK_IMPORTED_MODULE_8__/* .PhaseTimer */ .x(ports);
    const { trust } = config.context;
    const end = (result, preflight) => ({
        end: result,
        preflight,
        metadata: config.metadata,
        phases: timer.phases,
    });
    const fail = async (failure, preflight) => {
        const diagnosis = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__.explainFailure)(failure, { config, preflight }, ports);
        return end({ kind: "failed", diagnosis }, preflight);
    };
    if (trust.kind === "foreign")
        return fail((0,_steps_readiness_js__WEBPACK_IMPORTED_MODULE_6__/* .explainForeign */ .cx)(trust.why));
    const finding = (0,_steps_sign_js__WEBPACK_IMPORTED_MODULE_7__/* .findSigningObstacle */ .Iv)({ config, ports });
    const preflight = await timer.time("Preflight", () => (0,_steps_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .runPreflight */ .hg)(config, ports));
    const obstacle = await finding;
    if (ports.stop.aborted)
        return fail((0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .certainCause */ ._)((0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .interruptedCause */ .ch)(ports.stop)), preflight);
    if (preflight.verdict.kind === "denied")
        return fail(preflight.verdict, preflight);
    (0,_steps_notices_js__WEBPACK_IMPORTED_MODULE_4__/* .noticeVerdict */ .Ob)(preflight, config, ports.reporter);
    const refusal = (0,_steps_sign_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseUnsigned */ .wA)(obstacle, config);
    if (refusal !== undefined)
        return fail(refusal, preflight);
    const { accessRequest, source } = config;
    const { image, registry } = accessRequest;
    if (source === undefined)
        throw new Error("an attestation without a source is refused while it is parsed");
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(image, source);
    const found = await new _lib_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryBudget */ .Km((0,_steps_end_of_publication_js__WEBPACK_IMPORTED_MODULE_3__/* .publicationPolicy */ .Jl)(config), ports).retry({
        what: `to read ${reference}`,
        attempt: () => ports.registry.content(image, source),
        failure: (answer) => ((0,_lib_request_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .isRequestFailure */ .U)(answer) ? answer : undefined),
    });
    if (found.kind === "missing")
        return fail((0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .certainCause */ ._)({ code: "tag-not-found", reference }), preflight);
    if ((0,_lib_request_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .isRequestFailure */ .U)(found)) {
        const { reason } = found;
        return fail((0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .certainCause */ ._)({ code: "registry-unavailable", reason, host: registry.host }), preflight);
    }
    const images = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .ownImages */ .Fq)(config.destinations);
    const signed = await timer.time("Signature", () => (0,_steps_sign_js__WEBPACK_IMPORTED_MODULE_7__/* .signPublished */ .Am)({ images, digest: source }, obstacle, { config, ports }));
    return signed.kind === "failed"
        ? fail(signed.failure, preflight)
        : end({ kind: "attested", digest: source, signature: signed.signature }, preflight);
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


/***/ })

};
