export const id = 353;
export const ids = [353];
export const modules = {

/***/ 3353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ formatOwner),
/* harmony export */   ZW: () => (/* binding */ sweepLeftovers),
/* harmony export */   cz: () => (/* binding */ dropSession),
/* harmony export */   dF: () => (/* binding */ removeSession),
/* harmony export */   kE: () => (/* binding */ FOLDER_PREFIX),
/* harmony export */   removeLeftover: () => (/* binding */ removeLeftover),
/* harmony export */   tl: () => (/* binding */ MARKER)
/* harmony export */ });
/* unused harmony exports removeFolder, hasOwnerEnded */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50);
/* harmony import */ var _temporary_builder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8156);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_7__);
// A private docker configuration that its run left behind; `post` loads this and nothing else.








/** How a folder of ours is recognised; the mark says whose it is. */
const FOLDER_PREFIX = "surepush-";
const MARKER = ".surepush-docker-config";
/**
 * Removes the folder, and the builder that was made for it, if it is there and is ours; says whether it did. Somebody
 * may have changed it since its run ended, so docker does not read its configuration, which can name plugins to start.
 */
async function removeLeftover(folder, environment) {
    if ((await markOf(folder)) === undefined) {
        await removeUnmarked(folder);
        return false;
    }
    await endOrphans(folder);
    const isGone = !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_temporary_builder_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsIn */ .Q0)(folder)) ||
        (await (0,_temporary_builder_js__WEBPACK_IMPORTED_MODULE_6__/* .removeContainer */ .od)(folder, environment, _lib_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .TIMEOUTS */ .fT.removeLeftoverBuilder));
    await (isGone ? removeFolder(folder) : forgetLogins(folder));
    return true;
}
/** A run that was killed at its very beginning has made its folder and not yet marked it: it is empty, or it is not ours. */
async function removeUnmarked(folder) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).startsWith(FOLDER_PREFIX))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(folder).catch(() => undefined);
}
/**
 * Removes what runs that were killed have left in a folder for temporary files. A run that is at work is left alone,
 * and so is what belongs to another user. Windows has no owner to compare, so nothing is swept there.
 */
async function sweepLeftovers(parent, environment, hasOwners = process.getuid !== undefined) {
    if (!hasOwners)
        return;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => []);
    const sweep = async (folder) => {
        if (hasOwnerEnded((await markOf(folder)) ?? ""))
            await removeLeftover(folder, environment);
    };
    const folders = names.filter((name) => name.startsWith(FOLDER_PREFIX)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name));
    await Promise.all(folders.map(sweep));
}
/**
 * Ends a session's traces: builder, login, folder. Where the builder does not go in time its records stay, without
 * any login beside them, for the next clean-up.
 */
async function removeSession(folder, environment, timeout) {
    if (await (0,_temporary_builder_js__WEBPACK_IMPORTED_MODULE_6__/* .removeBuilders */ .po)(folder, environment, timeout))
        await removeFolder(folder);
    else
        await forgetLogins(folder);
}
/** The same for a process that ends without waiting: what only docker can remove stays for the next run. */
function dropSession(folder) {
    const builders = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_temporary_builder_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsIn */ .Q0)(folder));
    for (const path of builders ? secretsIn(folder) : [folder])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
}
/** The mark goes last: what a kill leaves of the rest is still known to be ours. */
async function removeFolder(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    await Promise.all(names.filter((name) => name !== MARKER).map((name) => remove((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))));
    await remove(folder);
}
function remove(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
/** The login (half written, too), the build's secrets, and keys of builders and daemons; a context holds its daemon's. */
function secretsIn(folder) {
    const others = ["config.json", "config.json.new", "buildkitd.toml", "secrets", "contexts"].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    return [...others, (0,_temporary_builder_js__WEBPACK_IMPORTED_MODULE_6__/* .certificatesIn */ .Yc)(folder)];
}
/** Nothing is written in its place: somebody could have made a link of it. */
async function forgetLogins(folder) {
    await Promise.all(secretsIn(folder).map(remove));
}
/** The mark's content, where the folder is ours: no link to another, and not another user's. */
async function markOf(folder) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).startsWith(FOLDER_PREFIX))
        return undefined;
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder);
        const isOwn = process.getuid === undefined || found.uid === process.getuid();
        return found.isDirectory() && isOwn ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MARKER), "utf8") : undefined;
    }
    catch {
        return undefined;
    }
}
/** How long to wait between two looks for a process that was killed, in milliseconds. */
const PAUSE = 10;
/**
 * A docker that outlived its run would push on, or write its login again. It is recognised by the configuration that it
 * was given; only Linux shows that. Source: proc(5), `/proc/pid/environ`.
 */
async function endOrphans(folder) {
    for (let waited = 0; waited < _lib_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .TIMEOUTS */ .fT.killOrphan; waited += PAUSE) {
        const pids = usersOf(folder);
        if (pids.length === 0)
            return;
        for (const pid of pids)
            kill(pid);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(PAUSE);
    }
}
/** Processes of this user whose docker configuration is this very folder, by any path. */
function usersOf(folder) {
    if (process.platform !== "linux")
        return [];
    const isUser = (pid) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(`/proc/${pid}`).uid) === process.getuid?.() &&
        environmentOf(pid).some((variable) => {
            const [, path] = /^DOCKER_CONFIG=(\/.*)$/s.exec(variable) ?? [];
            return (path !== undefined &&
                (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder) &&
                isSame(`/proc/${pid}/root${path}`, folder));
        });
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc")
        .map(Number)
        .filter((pid) => pid > 0 && pid !== process.pid && isUser(pid));
}
function isSame(one, other) {
    const found = identityOf(one);
    return found !== undefined && found === identityOf(other);
}
function identityOf(path) {
    return attempt(() => {
        const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return `${dev} ${ino}`;
    });
}
/** Nothing of another user's process, or of one that has just ended. */
function environmentOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, "utf8").split("\0");
    }
    catch {
        return [];
    }
}
function kill(pid) {
    try {
        process.kill(pid, "SIGKILL");
    }
    catch {
        // It ended in this very moment.
    }
}
/** A process as a line of text, for a folder's mark. */
function formatOwner(pid = process.pid) {
    return JSON.stringify({ place: place(), pid, began: beginningOf(pid) });
}
/**
 * Whether the process that such a text names has ended. What cannot be known (another machine's folder, another
 * container's, a mark of another kind) is not gone: it may be at work.
 */
function hasOwnerEnded(text) {
    const owner = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text);
    const pid = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(owner, "pid");
    const began = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textField */ .M8)(owner, "began");
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textField */ .M8)(owner, "place") !== place() || typeof pid !== "number" || began === undefined)
        return false;
    return beginningOf(pid) !== began;
}
/** Numbers of processes mean something on one machine only, and there in one namespace: a container has its own. */
function place() {
    return `${(0,node_os__WEBPACK_IMPORTED_MODULE_7__.hostname)()} ${attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid")) ?? ""}`.trim();
}
/**
 * When a process began, in the system's own count; nothing when there is none, or only its remains. Where the system
 * does not show it, any process of that number counts as the one that was meant. Source: proc(5), `/proc/pid/stat`.
 */
function beginningOf(pid) {
    if (process.platform !== "linux")
        return attempt(() => (process.kill(pid, 0), "some time"));
    const stat = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, "utf8")) ?? "";
    // The name before it, in parentheses, may hold anything.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" ? undefined : fields[18];
}
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ can),
/* harmony export */   $r: () => (/* binding */ findClient),
/* harmony export */   DY: () => (/* binding */ findSocket),
/* harmony export */   Fw: () => (/* binding */ commandFor),
/* harmony export */   ah: () => (/* binding */ findBuildx)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20);
/* harmony import */ var _user_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4041);
// Where docker's client, its plugin buildx and its daemon's socket are, without a question to docker.




/** A job's container may have the daemon's socket, and even buildx, without docker's client. */
function findClient({ PATH, Path }) {
    const name = process.platform === "win32" ? "docker.exe" : "docker";
    const folders = (PATH ?? Path ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== "");
    return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find((file) => can(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK));
}
/** The first folder that has the plugin decides, as it does for docker: a broken one hides all others. */
function findBuildx(environment, config) {
    const name = process.platform === "win32" ? "docker-buildx.exe" : "docker-buildx";
    const file = pluginFolders(environment, config)
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))
        .find((path) => can(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.F_OK));
    return file !== undefined && can(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK) ? file : undefined;
}
/** Source: docker/cli, `cli-plugins/manager` and its `manager_unix.go`, `manager_windows.go`. */
function pluginFolders(environment, config) {
    const { ProgramData = "", ProgramFiles = "" } = environment;
    const system = process.platform === "win32"
        ? [ProgramData, ProgramFiles].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "Docker"))
        : ["/usr/local/lib", "/usr/local/libexec", "/usr/lib", "/usr/libexec"].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "docker"));
    const own = [(0,_user_config_js__WEBPACK_IMPORTED_MODULE_3__/* .userFolder */ .Y)(environment), ...system].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "cli-plugins"));
    return [...(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(config, "cliPluginsExtraDirs")).map(String), ...own];
}
/** A context, and a daemon that is not behind a socket, are the client's business. */
function findSocket({ DOCKER_HOST, DOCKER_CONTEXT }, config) {
    if (DOCKER_HOST)
        return /^unix:\/\/(\/.+)$/.exec(DOCKER_HOST)?.[1];
    if (DOCKER_CONTEXT || (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(config, "currentContext") !== undefined)
        return undefined;
    return process.platform === "win32" ? "//./pipe/docker_engine" : "/var/run/docker.sock";
}
/**
 * Buildx itself, where docker would only start it: docker starts it twice, and all that takes 0.08 to 0.12 s. Through docker where
 * that may do more: it is somebody's script, it knows a daemon that no socket shows, or it says why the plugin does not work.
 */
function commandFor(args, environment) {
    const through = ["docker", args];
    if (args[0] !== "buildx" || process.platform !== "linux")
        return through;
    const config = (0,_user_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readUserConfig */ .A)((0,_user_config_js__WEBPACK_IMPORTED_MODULE_3__/* .userFolder */ .Y)(environment));
    const socket = findSocket(environment, config);
    if (socket === undefined || !can(socket, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK))
        return through;
    const buildx = findBuildx(environment, config);
    return buildx !== undefined && isProgram(findClient(environment)) && isProgram(buildx)
        ? [buildx, args.slice(1)]
        : through;
}
/** A file that this machine runs by itself, as it does Node: no script, and nothing for another processor. Source: elf(5). */
function isProgram(file) {
    const [own, head] = [process.execPath, file].map(headOf);
    return own !== undefined && head !== undefined && own.equals(head);
}
/** Magic, class and byte order; and the machine. */
function headOf(file) {
    if (file === undefined)
        return undefined;
    const head = Buffer.alloc(20);
    try {
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r");
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(opened, head);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
        }
    }
    catch {
        return undefined;
    }
    return Buffer.concat([head.subarray(0, 6), head.subarray(18)]);
}
function can(path, mode) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, mode);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ startDocker),
/* harmony export */   ad: () => (/* binding */ askDocker),
/* harmony export */   ro: () => (/* binding */ endDockersAtOnce)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7335);
// Runs docker as a process of our own: its output streams on, and it can be stopped.



/** A process that leads a group can be ended with all that it has started. */
const HAS_GROUPS = process.platform !== "win32";
const running = new Set();
/** Ends every docker at once, with all it started: a second Ctrl-C does not want to wait. */
function endDockersAtOnce() {
    for (const child of running)
        signalAll(child, "SIGKILL");
}
/** Starts docker. `stop` aborted, or the answer's `stop` called, ends it: first kindly, then not. */
function startDocker({ args, environment, input, deadline, print }, stop) {
    const child = trySpawn(args, environment);
    if (child instanceof Error)
        return {
            ended: Promise.resolve({ status: "not started", output: child.message }),
            stop: () => Promise.resolve(),
        };
    running.add(child);
    const kept = keepEnd();
    for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk) => {
            kept.add(chunk);
            const printing = print?.(chunk);
            if (printing === undefined)
                return;
            stream.pause();
            void printing.then(() => {
                release(chunk);
                stream.resume();
            });
        });
    // A docker that ends before it has read its input: its exit code says why.
    child.stdin.on("error", () => undefined);
    void Promise.resolve(input).then((text) => child.stdin.end(text));
    let isLate = false;
    let timer = setTimer(deadline, () => {
        isLate = true;
        signalAll(child, "SIGKILL");
    });
    const end = () => {
        if (!running.has(child))
            return;
        signalAll(child, "SIGTERM");
        clearTimeout(timer);
        timer = setTimer(_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMEOUTS */ .fT.dockerGrace, () => {
            signalAll(child, "SIGKILL");
        });
    };
    const ended = endOf(child, kept.text).then(({ status, output }) => {
        running.delete(child);
        stop.removeEventListener("abort", end);
        clearTimeout(timer);
        return { status: isLate ? "late" : status, output };
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
function setTimer(milliseconds, act) {
    return milliseconds === undefined ? undefined : setTimeout(act, milliseconds);
}
/** Resolves once it, and all it started, have closed their output. */
function endOf(child, output) {
    return new Promise((resolve) => {
        child.on("error", ({ message }) => {
            resolve({ status: "not started", output: message });
        });
        child.on("close", (code, signal) => {
            resolve({ status: code ?? signal ?? "not started", output: output() });
        });
        child.on("exit", (_code, signal) => {
            // Killed alone, it leaves a plugin behind that would push on.
            if (signal === "SIGKILL")
                signalAll(child, "SIGKILL");
            // A daemon that was started by the way may hold the pipes for as long as it lives: ssh to a far docker does so.
            const look = setInterval(() => {
                if (signalAll(child, 0))
                    return;
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMEOUTS */ .fT.dockerPipes);
            child.on("close", () => {
                clearInterval(look);
            });
        });
    });
}
/**
 * Docker's plugins are processes of their own: an older client ends without them, and they would go on to push. Says
 * whether there was a process; signal 0 only asks.
 */
function signalAll({ pid }, signal) {
    try {
        return pid !== undefined && process.kill(HAS_GROUPS ? -pid : pid, signal);
    }
    catch {
        return false;
    }
}
/** An argument that is too long for the system is thrown at once; all else comes as an event. */
function trySpawn(args, env) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(...(0,_installed_js__WEBPACK_IMPORTED_MODULE_2__/* .commandFor */ .Fw)(args, env), {
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
/**
 * Gives a piece's memory back at once. The garbage collector does not know how large it is, and lets a hundred megabytes
 * of them come together. What shares its memory with others stays.
 */
function release({ buffer, byteLength }) {
    // Node 20 cannot.
    const own = buffer;
    if (own.byteLength === byteLength)
        own.transfer?.(0);
}
/** The last so many bytes, copied: pieces do not stay. */
function keepEnd() {
    const most = _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_LIMITS */ .Cl.dockerOutput;
    const kept = Buffer.allocUnsafe(2 * most);
    let length = 0;
    return {
        add: (chunk) => {
            const end = chunk.subarray(-most);
            if (length + end.length > kept.length) {
                kept.copyWithin(0, length - most, length);
                length = most;
            }
            length += end.copy(kept, length);
        },
        text: () => kept.toString("utf8", Math.max(0, length - most), length),
    };
}
/** By Node alone. The action has GitHub's toolkit for it, `action/toolkit.ts`, which takes longer to load. */
const askDocker = (environment, args) => new Promise((resolve) => {
    const options = { env: environment, timeout: _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMEOUTS */ .fT.dockerQuery, windowsHide: true };
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("docker", args, options, (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : error.code;
        // What could not be started, or was ended, has no number.
        resolve(typeof exitCode === "number" ? { exitCode, stdout, stderr } : undefined);
    });
});


/***/ }),

/***/ 8156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ withOwnRecords),
/* harmony export */   Q0: () => (/* binding */ recordsIn),
/* harmony export */   Yc: () => (/* binding */ certificatesIn),
/* harmony export */   k8: () => (/* binding */ makeBuilder),
/* harmony export */   od: () => (/* binding */ removeContainer),
/* harmony export */   po: () => (/* binding */ removeBuilders)
/* harmony export */ });
/* unused harmony exports daemonOverTls, createArguments */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _lib_csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3664);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(304);
// A builder of our own, for one session: its records lie in the session's private folder and go with it.





/** Where buildx keeps its records of our builder; other builders are not in there. */
function withOwnRecords(folder, environment) {
    return { ...environment, BUILDX_CONFIG: recordsIn(folder) };
}
/**
 * Makes it and starts it at once, so that a fault is reported before the build. The name is the folder's, which no
 * other session has: the driver docker-container names a container after it.
 */
async function makeBuilder(order, { folder, environment, stop, print }) {
    const name = nameFor(folder);
    const files = await writeFiles(order, folder);
    // Buildx fails here with a user's `tty`, for its output is no terminal.
    const own = { ...withOwnRecords(folder, environment), BUILDKIT_PROGRESS: "plain" };
    const daemon = order.driver === "remote" ? undefined : daemonOverTls(environment);
    let ended = { status: 0, output: "" };
    for (const [index, args] of createArguments(order, { name, files, daemon }).entries()) {
        ended = await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .startDocker */ .Hw)({ args, environment: own, print }, stop).ended;
        const failedAt = order.driver === "remote" ? order.endpoints[index]?.address : undefined;
        if (ended.status !== 0)
            return { name, ended, failedAt };
    }
    return { name, ended };
}
/**
 * Buildx makes no builder on a daemon whose certificates are in the environment: it wants a context. Source: docker/buildx,
 * `commands/create.go`; docker/cli, `cli/flags/options.go` and `opts/hosts.go`, for the files and the host.
 */
function daemonOverTls(environment) {
    const { DOCKER_HOST, DOCKER_TLS_VERIFY, DOCKER_TLS, DOCKER_CERT_PATH } = environment;
    if (!DOCKER_HOST || !DOCKER_CERT_PATH || !(DOCKER_TLS_VERIFY || DOCKER_TLS))
        return undefined;
    // A host without a scheme is one of `tcp://` for docker.
    const host = DOCKER_HOST.includes("://") ? DOCKER_HOST : `tcp://${DOCKER_HOST}`;
    if (!host.startsWith("tcp://"))
        return undefined;
    const file = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(DOCKER_CERT_PATH, `${name}.pem`);
    // Docker does without a client's certificate that is not there: not every daemon asks for one.
    const own = ["cert", "key"].filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file(name)));
    const fields = [`host=${host}`, ...["ca", ...own].map((name) => `${name}=${file(name)}`)];
    return [...fields, ...(DOCKER_TLS_VERIFY ? [] : ["skip-tls-verify=true"])].map(_lib_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteField */ .nL).join(",");
}
async function writeFiles(order, folder) {
    if (order.driver === "remote")
        return { certificates: await writeCertificates(order.certificates, folder) };
    const { daemonConfig } = order;
    if (daemonConfig === undefined)
        return {};
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "buildkitd.toml");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, daemonConfig, { mode: 0o600 });
    return { daemonConfig: file };
}
/** Text becomes a file of the session's private folder, for its owner only, and goes with it. */
async function writeCertificates(certificates, folder) {
    const files = {};
    for (const name of ["cacert", "cert", "key"]) {
        const certificate = certificates[name];
        if (certificate === undefined)
            continue;
        if (certificate.kind === "file") {
            files[name] = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(certificate.path);
            continue;
        }
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(certificatesIn(folder), `${name}.pem`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(certificatesIn(folder), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, certificate.pem.reveal(), { mode: 0o600 });
        files[name] = file;
    }
    return files;
}
function nameFor(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).toLowerCase();
}
/**
 * The command lines, one after the other. Each starts its node: an older buildx says nothing where one of several does
 * not answer, and none says which. Source: docker/buildx, `builder/builder.go`.
 */
function createArguments(order, { name, files = {}, daemon }) {
    const create = ["buildx", "create", `--name=${name}`, `--driver=${order.driver}`];
    switch (order.driver) {
        case "docker-container":
            return [
                ...(daemon === undefined ? [] : [["context", "create", `--docker=${daemon}`, "--", contextOf(name)]]),
                [
                    ...create,
                    "--bootstrap",
                    ...(order.hostNetwork ? ["--driver-opt=network=host"] : []),
                    // Its name before buildx 0.15, which newer ones still take.
                    ...(files.daemonConfig === undefined ? [] : [`--config=${files.daemonConfig}`]),
                    ...(daemon === undefined ? [] : ["--", contextOf(name)]),
                ],
            ];
        case "remote": {
            const { endpoints } = order;
            return endpoints.map(({ address, platforms }, index) => [
                ...create,
                ...(index === 0 ? [] : ["--append"]),
                "--bootstrap",
                ...(endpoints.length === 1 ? [] : [`--node=${name}${index}`]),
                ...(platforms.length === 0 ? [] : [`--platform=${platforms.join(",")}`]),
                ...optionsFor(address, files.certificates ?? {}),
                "--",
                address,
            ]);
        }
    }
}
/** Buildx takes a context for a builder of the same name. */
function contextOf(name) {
    return `${name}-daemon`;
}
/** The value of a driver's option is a record of CSV, in which a path may have a comma. */
function optionsFor(address, files) {
    if (!address.startsWith("tcp://"))
        return [];
    return Object.entries(files).map(([option, path]) => `--driver-opt=${(0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteField */ .nL)(`${option}=${path}`)}`);
}
/**
 * Removes what `makeBuilder` made in that folder, its container and volume included; does nothing where it made none.
 * Says whether docker came to an end with it in time.
 */
async function removeBuilders(folder, environment, deadline) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(recordsIn(folder), "instances")).catch(() => []);
    const remove = (name) => (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .startDocker */ .Hw)({
        args: ["buildx", "rm", "--force", "--", name],
        environment: withOwnRecords(folder, environment),
        deadline,
    }, NEVER).ended;
    const ends = await Promise.all(names.map(remove));
    return ends.every(({ status }) => typeof status === "number");
}
/**
 * Removes the container and the volume of a builder whose run is over, by docker alone: buildx would believe the folder's
 * records, which may name any endpoint. Says whether docker came to an end with it in time. Source: docker/buildx,
 * `driver/docker-container`, for the names.
 */
async function removeContainer(folder, environment, deadline) {
    const container = `buildx_buildkit_${nameFor(folder)}0`;
    for (const args of [
        ["rm", "--force", "--volumes", "--", container],
        ["volume", "rm", "--force", "--", `${container}_state`],
    ]) {
        const { status } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .startDocker */ .Hw)({ args, environment, deadline }, NEVER).ended;
        if (typeof status !== "number")
            return false;
    }
    return true;
}
/** A run that is stopped still cleans up. */
const NEVER = new AbortController().signal;
/** Certificates that were given as text, and a key among them. */
function certificatesIn(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "certificates");
}
/** Where buildx keeps its records of a builder that was made for this folder. */
function recordsIn(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "buildx");
}


/***/ }),

/***/ 3664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   T6: () => (/* binding */ splitPair),
/* harmony export */   Td: () => (/* binding */ attributesOf),
/* harmony export */   ZH: () => (/* binding */ withField),
/* harmony export */   dW: () => (/* binding */ readPlainCsv),
/* harmony export */   hW: () => (/* binding */ needsCsvLibrary),
/* harmony export */   lq: () => (/* binding */ makeEntry),
/* harmony export */   nL: () => (/* binding */ quoteField)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
// Comma separated values as inputs hold them: a line is a record, and quotes keep a comma or a line end inside a field.

/** A quote has a meaning only where a field begins with it. Inputs are trimmed before they are read. */
function needsCsvLibrary(text) {
    // Blank lines are no part of the repetition: each of many would begin it anew.
    return /(?:^|[,\r\n])[^\S\r\n]*"/.test(text);
}
/** Reads what has no quoted field. */
const readPlainCsv = (text, { comments = false } = {}) => (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== "" && !(comments && line.startsWith("#")))
    .map((line) => line.split(",")));
/** Docker reports quotes that are not closed; here the whole text is one field then. */
function parseEntry(text, readCsv) {
    const records = readCsv(text);
    return entryWith(text, records.kind === "read" ? records.value.flat() : [text]);
}
/** An entry of our own. */
function makeEntry(...fields) {
    return entryWith(fields.map(quoteField).join(","), fields);
}
/** The entry as it was written, with one more field. */
function withField({ text, fields }, field) {
    return entryWith(`${text},${quoteField(field)}`, [...fields, field]);
}
function entryWith(text, fields) {
    return { text, fields, attributes: attributesOf(fields) };
}
/**
 * An entry's attributes by name in lower case, for buildx reads names in any case: `type=registry,REF=x` has `type` and
 * `ref`. A later one of a name counts. buildx drops the blanks around a name of an output or an attestation and keeps
 * those of a cache. Source: docker/buildx, `util/buildflags`, `export.go`, `attests.go` and `cache.go`.
 */
function attributesOf(fields, names = "trimmed") {
    const pairs = fields.map((text) => {
        const [name, value = ""] = splitPair(text);
        return [(names === "trimmed" ? trimBlanks(name) : name).toLowerCase(), value];
    });
    return new Map(pairs);
}
/** Docker's blanks, which are Unicode's white space: JavaScript's `trim` leaves U+0085 and takes U+FEFF. Source: Go, `unicode.IsSpace`. */
const BLANKS = /^\p{White_Space}+|(?<!\p{White_Space})\p{White_Space}+$/gu;
function trimBlanks(text) {
    return text.replaceAll(BLANKS, "");
}
/** `NAME=VALUE` at its first equals sign; without one there is no value. */
function splitPair(text) {
    const at = text.indexOf("=");
    return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
/** A field as one that a reader of CSV takes for just that text. */
function quoteField(text) {
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 2639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invalid),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
// What became of reading a text that somebody wrote: a value, or a flaw that says how it is wrong.
function parsed(value) {
    return { kind: "read", value };
}
function invalid(text) {
    return { kind: "flaw", flaw: text };
}


/***/ })

};
