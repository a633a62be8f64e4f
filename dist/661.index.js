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
/* harmony import */ var _made_builder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1714);
// A private docker configuration that its step left behind; `post` loads this and nothing else.



/** How a folder of ours is told from any other. */
const FOLDER_PREFIX = "surepush-";
const MARKER = ".surepush-docker-config";
/** Removes the folder, and the builder whose records it holds, if it is there and is ours; says whether it did. */
async function removeLeftover(folder, environment) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).startsWith(FOLDER_PREFIX))
        return false;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, MARKER));
    }
    catch {
        return false;
    }
    await (0,_made_builder_js__WEBPACK_IMPORTED_MODULE_2__/* .removeBuilders */ .po)(folder, { ...environment, DOCKER_CONFIG: folder });
    await removeFolder(folder);
    return true;
}
function removeFolder(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
}


/***/ }),

/***/ 1714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ withOwnRecords),
/* harmony export */   k8: () => (/* binding */ makeBuilder),
/* harmony export */   po: () => (/* binding */ removeBuilders)
/* harmony export */ });
/* unused harmony export createArguments */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5976);
// A builder of our own, for one session: its records lie in the session's private folder and go with it.



/** Where buildx keeps its records of our builder; nobody else's builders are in there. */
function withOwnRecords(folder, environment) {
    return { ...environment, BUILDX_CONFIG: recordsIn(folder) };
}
/**
 * Makes it and starts it at once, so that what is wrong is told before the build. The name is the folder's, which no
 * other session has: the driver docker-container names a container after it.
 */
async function makeBuilder(order, { folder, environment, stop, print }) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).toLowerCase();
    const command = {
        args: createArguments(order, name),
        environment: withOwnRecords(folder, environment),
        print,
    };
    return { name, ended: await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .startDocker */ .H)(command, stop).ended };
}
function createArguments(order, name) {
    const create = ["buildx", "create", `--name=${name}`, `--driver=${order.driver}`, "--bootstrap"];
    switch (order.driver) {
        case "docker-container":
            return [...create, ...(order.hostNetwork ? ["--driver-opt=network=host"] : [])];
        case "remote":
            return [...create, "--", order.endpoint];
    }
}
/** Removes what `makeBuilder` made in that folder, its container and volume included; does nothing where it made none. */
async function removeBuilders(folder, environment) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsIn(folder), "instances")).catch(() => []);
    for (const name of names) {
        const command = {
            args: ["buildx", "rm", "--force", name],
            environment: withOwnRecords(folder, environment),
        };
        await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .startDocker */ .H)(command, NEVER).ended;
    }
}
/** A run that is stopped still cleans up. */
const NEVER = new AbortController().signal;
function recordsIn(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "buildx");
}


/***/ }),

/***/ 5976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ startDocker)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
// Runs docker as a process of our own: its output streams on, and it can be stopped.

/** A failure tells itself in its last lines; more is not kept. */
const KEPT = 64 * 1024;
/** A process that leads a group can be ended with all that it has started. */
const HAS_GROUPS = process.platform !== "win32";
/** How long docker may take to end by itself, in milliseconds; the runner grants 7.5 s in all. */
const GRACE = 4_000;
/** Starts docker. `stop` aborted, or the answer's `stop` called, ends it: first kindly, then not. */
function startDocker({ args, environment, input, print }, stop) {
    const child = trySpawn(args, environment);
    if (child instanceof Error)
        return {
            ended: Promise.resolve({ status: "not started", output: child.message }),
            stop: () => Promise.resolve(),
        };
    const kept = keepEnd();
    const take = (chunk) => {
        kept.add(chunk);
        print?.(chunk);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    // A docker that ends before it has read its input: its exit code tells why.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    const ended = new Promise((resolve) => {
        child.on("error", ({ message }) => {
            resolve({ status: "not started", output: message });
        });
        child.on("close", (code, signal) => {
            resolve({ status: code ?? signal ?? "not started", output: kept.text() });
        });
    });
    let hasEnded = false;
    const end = () => {
        if (hasEnded)
            return;
        signalAll(child, "SIGTERM");
        const timer = setTimeout(() => {
            signalAll(child, "SIGKILL");
        }, GRACE);
        void ended.then(() => {
            clearTimeout(timer);
        });
    };
    void ended.then(() => {
        hasEnded = true;
        stop.removeEventListener("abort", end);
    });
    if (stop.aborted)
        end();
    stop.addEventListener("abort", end);
    return {
        ended,
        stop: async () => {
            end();
            await ended;
        },
    };
}
/** Docker's plugins are processes of their own: an older client ends without them, and they would go on to push. */
function signalAll({ pid }, name) {
    if (pid === undefined)
        return;
    try {
        process.kill(HAS_GROUPS ? -pid : pid, name);
    }
    catch {
        // The last of them ended in this very moment.
    }
}
/** An argument that is too long for the system is thrown at once; all else comes as an event. */
function trySpawn(args, env) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("docker", args, {
            env,
            stdio: ["pipe", "pipe", "pipe"],
            windowsHide: true,
            detached: HAS_GROUPS,
        });
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
function keepEnd() {
    const chunks = [];
    let length = 0;
    return {
        add: (chunk) => {
            chunks.push(chunk);
            length += chunk.length;
            while (length - (chunks[0]?.length ?? 0) > KEPT)
                length -= chunks.shift()?.length ?? 0;
        },
        text: () => Buffer.concat(chunks).toString("utf8"),
    };
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
    if (folder !== undefined && (await (0,_adapters_docker_leftover_js__WEBPACK_IMPORTED_MODULE_0__/* .removeLeftover */ .MG)(folder, environment)))
        console.log("Removed the docker login of a step that was stopped.");
}


/***/ })

};
