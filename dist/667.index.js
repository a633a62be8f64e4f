export const id = 667;
export const ids = [667];
export const modules = {

/***/ 4667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommandFailure: () => (/* binding */ explainCommandFailure)
/* harmony export */ });
/* unused harmony export requestFailureFor */
/* harmony import */ var _diagnosis_log_progress_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9774);
/* harmony import */ var _diagnosis_causes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7047);
/* harmony import */ var _docker_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6402);
// Why a docker command failed, and whether it is worth a retry; loaded by the first failure.




async function explainCommandFailure(result, run) {
    const failure = await (0,_docker_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainDockerFailure */ .g)(result, run, run.ports);
    return { failure, requestFailure: await requestFailureFor(result, failure, run) };
}
/** The decision reads the cause and the facts of docker's line, never a sentence of ours. */
async function requestFailureFor(commandFailure, failure, run) {
    const { cause, match } = failure;
    return {
        kind: "request-failure",
        reason: match === undefined ? `\`${commandFailure.command}\` failed (${cause.code})` : (0,_docker_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDockerLine */ .W)(match),
        retryable: await isRetryable(commandFailure, failure, run),
        // Only the line that decides speaks for the registry: a program of the Dockerfile may print such words, too.
        retryAfter: match?.facts.retryAfter,
    };
}
/** Whether it is the registry's fault, and may be over in a moment. */
async function isRetryable(commandFailure, failure, run) {
    const { image, registry } = run.config.accessRequest;
    const { command, status, registryFault } = commandFailure;
    const isPush = isOfThePush(commandFailure, failure, run.config);
    const rule = (0,_diagnosis_causes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .retryRule */ .b6)(failure.cause);
    switch (rule.kind) {
        case "never":
            return false;
        case "transient": {
            // A slow registry may be quicker next time; one that we do not trust with the token stays the same.
            const isFinal = registryFault !== undefined && status !== "late";
            const hosts = [registry.host, ...(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .ownImages */ .Fq)(run.config.destinations).map(({ host }) => host)];
            const isOfRegistry = rule.host === undefined || hosts.includes(rule.host);
            return (isPush || command === "docker login") && !isFinal && isOfRegistry;
        }
        case "if-just-created":
            return isPush && (await isJustCreated(image, run));
    }
}
/** A build also talks to the builder, to other registries, and to all that its commands reach. */
function isOfThePush({ command, output }, { match }, { push }) {
    if (command !== "docker build")
        return command === "docker push";
    return push.kind === "push" && ((0,_diagnosis_log_progress_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .areStepsDone */ .g1)(output) || match?.facts.namesRegistry === true);
}
/** The registry allowed the upload and had no such package: this run has just created it. */
async function isJustCreated(image, { preflight, snapshot }) {
    return preflight?.verdict.kind === "allowed" && (await snapshot)?.justCreated(image) === true;
}


/***/ })

};
