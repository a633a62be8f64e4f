export const id = 67;
export const ids = [67];
export const modules = {

/***/ 67:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatDate: () => (/* binding */ formatDate)
/* harmony export */ });
/* harmony import */ var moment_timezone_builds_moment_timezone_with_data_1970_2030_min_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2132);
/* harmony import */ var moment_timezone_builds_moment_timezone_with_data_1970_2030_min_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(moment_timezone_builds_moment_timezone_with_data_1970_2030_min_js__WEBPACK_IMPORTED_MODULE_0__);
// Dates in the format of moment, which is the one that docker/metadata-action's language speaks.
// The build with every zone's rules from 1970 to 2030: all of history would be five times as large.

/** Throws for an unknown time zone. */
function formatDate(time, { format, zone }) {
    if (moment_timezone_builds_moment_timezone_with_data_1970_2030_min_js__WEBPACK_IMPORTED_MODULE_0___default().tz.zone(zone) === null)
        throw new Error(`there is no time zone "${zone}"`);
    return moment_timezone_builds_moment_timezone_with_data_1970_2030_min_js__WEBPACK_IMPORTED_MODULE_0___default()(time).tz(zone).format(format);
}


/***/ })

};
