export const id = 661;
export const ids = [661];
export const modules = {

/***/ 9262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ removeLeftover),
/* harmony export */   kE: () => (/* binding */ FOLDER_PREFIX),
/* harmony export */   tl: () => (/* binding */ MARKER),
/* harmony export */   v$: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// A private docker configuration that its step left behind; `post` loads this and nothing else.


/** How a folder of ours is told from any other. */
const FOLDER_PREFIX = "surepush-";
const MARKER = ".surepush-docker-config";
/** Removes the folder if it is there and is ours; says whether it did. */
async function removeLeftover(folder) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).startsWith(FOLDER_PREFIX))
        return false;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, MARKER));
    }
    catch {
        return false;
    }
    await removeFolder(folder);
    return true;
}
function removeFolder(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DOCKER_CONFIG_STATE),
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _adapters_docker_leftover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9262);
/* harmony import */ var _adapters_runner_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9040);
// The clean-up's door: removes what a step that was killed could not.


/** The state's name under which the step keeps its private docker configuration. */
const DOCKER_CONFIG_STATE = "docker-config";
async function post(environment) {
    const folder = (0,_adapters_runner_state_js__WEBPACK_IMPORTED_MODULE_1__/* .keptState */ .g)(environment, DOCKER_CONFIG_STATE);
    if (folder !== undefined && (await (0,_adapters_docker_leftover_js__WEBPACK_IMPORTED_MODULE_0__/* .removeLeftover */ .MG)(folder)))
        console.log("Removed the docker login of a step that was stopped.");
}


/***/ })

};
