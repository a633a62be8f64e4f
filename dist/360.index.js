export const id = 360;
export const ids = [360];
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


/***/ })

};
