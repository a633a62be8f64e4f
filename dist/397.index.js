export const id = 397;
export const ids = [397];
export const modules = {

/***/ 2397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readQuotedCsv: () => (/* binding */ readQuotedCsv)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);
// CSV with quotes, by csv-parse.


/** A quote inside of a field is a character like any other, as docker's actions have it. */
const readQuotedCsv = (text, { comments = false } = {}) => {
    try {
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)((0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
            record_delimiter: ["\r\n", "\n", "\r"],
            relax_quotes: true,
            relax_column_count: true,
            skip_empty_lines: true,
            ...(comments ? { comment: "#", comment_no_infix: true } : {}),
        }));
    }
    catch (error) {
        if (error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$ && error.code === "CSV_QUOTE_NOT_CLOSED")
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)("it has an unclosed quote");
        throw error;
    }
};


/***/ })

};
