export const id = 111;
export const ids = [111];
export const modules = {

/***/ 1111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTemplate: () => (/* binding */ renderTemplate)
/* harmony export */ });
/* harmony import */ var handlebars_dist_handlebars_min_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6347);
/* harmony import */ var handlebars_dist_handlebars_min_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(handlebars_dist_handlebars_min_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);
/* harmony import */ var _lib_thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9844);
// Templates of more than plain names, by Handlebars: conditions, dates, comments.



/** Its helper `log` would write to our standard output, which others read. */
const engine = handlebars_dist_handlebars_min_js__WEBPACK_IMPORTED_MODULE_0___default().create();
engine.registerHelper("log", () => undefined);
/** Nothing is escaped: a tag and a label are no HTML. An unknown name is a mistake, as in a plain template. */
function renderTemplate(text, values, { times, format }) {
    const dated = (time) => (wanted, options) => {
        const { tz = "UTC", ...others } = options?.hash ?? {};
        const [unknown] = Object.keys(others);
        if (typeof wanted !== "string" || typeof tz !== "string")
            throw new Error("a date needs a format in quotes");
        if (unknown !== undefined)
            throw new Error(`a date has no attribute "${unknown}", only tz`);
        return format(time, { format: wanted, zone: tz });
    };
    const known = { ...values, date: dated(times.date), commit_date: dated(times.commit_date) };
    try {
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(engine.compile(text, { noEscape: true, strict: true })(known));
    }
    catch (error) {
        const why = (0,_lib_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error);
        const [, unknown] = /^"(.+?)" not defined in /.exec(why) ?? [];
        if (unknown !== undefined)
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)(`there is no expression {{${unknown}}} here, only ${Object.keys(known).join(", ")}`);
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)(`its expression cannot be read (${why.replaceAll(/\s+/g, " ")})`);
    }
}


/***/ })

};
