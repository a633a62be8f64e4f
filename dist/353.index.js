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
/* harmony import */ var _endpoint_tls_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6712);
/* harmony import */ var _temporary_builder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8156);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_8__);
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
    const isGone = !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_temporary_builder_js__WEBPACK_IMPORTED_MODULE_7__/* .recordsIn */ .Q0)(folder)) ||
        (await (0,_temporary_builder_js__WEBPACK_IMPORTED_MODULE_7__/* .removeContainer */ .od)(folder, environment, _lib_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .TIMEOUTS */ .fT.removeLeftoverBuilder));
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
    if (await (0,_temporary_builder_js__WEBPACK_IMPORTED_MODULE_7__/* .removeBuilders */ .po)(folder, environment, timeout))
        await removeFolder(folder);
    else
        await forgetLogins(folder);
}
/** The same for a process that ends without waiting: what only docker can remove stays for the next run. */
function dropSession(folder) {
    const builders = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_temporary_builder_js__WEBPACK_IMPORTED_MODULE_7__/* .recordsIn */ .Q0)(folder));
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
    return [...others, (0,_endpoint_tls_js__WEBPACK_IMPORTED_MODULE_6__/* .certificatesIn */ .Yc)(folder)];
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
    return `${(0,node_os__WEBPACK_IMPORTED_MODULE_8__.hostname)()} ${attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid")) ?? ""}`.trim();
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

/***/ 6712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YL: () => (/* binding */ writeCertificates),
/* harmony export */   Yc: () => (/* binding */ certificatesIn),
/* harmony export */   bL: () => (/* binding */ findTlsFault)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// The certificates for a BuildKit elsewhere: their files, and a TLS handshake of our own, which says what is wrong with them.


/** Text becomes a file of the session's private folder, for its owner only, and goes with it. */
async function writeCertificates(certificates, folder) {
    const files = {};
    for (const name of ["cacert", "cert", "key"]) {
        const certificate = certificates[name];
        if (certificate === undefined)
            continue;
        if (certificate.kind === "file") {
            files[name] = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(certificate.path);
            continue;
        }
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(certificatesIn(folder), `${name}.pem`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(certificatesIn(folder), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, certificate.pem.reveal(), { mode: 0o600 });
        files[name] = file;
    }
    return files;
}
/** Certificates that were given as text, and a key among them. */
function certificatesIn(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "certificates");
}
/**
 * Only what buildx cannot get past either; all else is left to buildx. The codes are Node's: OpenSSL's verification errors,
 * and the alerts of RFC 8446, section 6.2, that are about the client's certificate.
 */
const FAULTS = [
    [/^(UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT_LOCALLY)$/, "authority"],
    [/^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|CERT_SIGNATURE_FAILURE)$/, "authority"],
    [/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/, "expired"],
    [/^ERR_TLS_CERT_ALTNAME_INVALID$/, "name"],
    [/ALERT_(UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_(REQUIRED|EXPIRED|REVOKED|UNKNOWN))$/, "client"],
    [/^ERR_OSSL_X509_KEY_VALUES_MISMATCH$/, "key"],
    [/^ERR_SSL_WRONG_VERSION_NUMBER$/, "plain"],
];
/**
 * Buildx retries for 20 s, and does not say why. Nothing until `stop` where the handshake succeeds: a server with TLS 1.3
 * refuses the client's certificate after it.
 * Source: moby/buildkit, `client/client.go`, for the authorities: those of the file alone.
 */
async function findTlsFault(address, { cacert, cert, key }, stop) {
    if (!address.startsWith("tcp://") || cacert === undefined)
        return undefined;
    try {
        const { hostname, port } = new URL(address);
        const read = async (path) => (path === undefined ? undefined : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
        const [ca, ownCert, ownKey] = await Promise.all([read(cacert), read(cert), read(key)]);
        // Loaded late: the clean-up reads this file, too, and needs no TLS.
        const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23));
        return await new Promise((resolve, reject) => {
            // What Go's client trusts need not be a root.
            const trust = { ca, allowPartialTrustChain: true };
            const client = { cert: ownCert, key: ownKey, ALPNProtocols: ["h2"] };
            const host = hostname.replace(/^\[|\]$/g, "");
            const socket = connect({ host, port: Number(port), ...trust, ...client });
            const end = () => {
                socket.destroy();
                resolve(undefined);
            };
            socket.on("error", reject).on("close", end).resume();
            stop.addEventListener("abort", end);
            if (stop.aborted)
                end();
        });
    }
    catch (error) {
        const { code = "" } = error;
        return FAULTS.find(([pattern]) => pattern.test(code))?.[1];
    }
}


/***/ }),

/***/ 7335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ can),
/* harmony export */   $r: () => (/* binding */ findClient),
/* harmony export */   DY: () => (/* binding */ findSocket),
/* harmony export */   FR: () => (/* binding */ findDirectBuildx),
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
/** Docker sets it for its plugins; a buildx that finds it takes itself for one, prints its usage to other words, and ends with 0. */
const IN_A_PLUGIN = "DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND";
/**
 * Buildx itself, where docker would only start it: docker starts it twice, and all that takes 0.08 to 0.12 s. Through docker where
 * that may do more: it is somebody's script, it knows a daemon that no socket shows, or it says why the plugin does not work.
 */
function findDirectBuildx(environment) {
    if (process.platform !== "linux" || environment[IN_A_PLUGIN])
        return undefined;
    const config = (0,_user_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readUserConfig */ .A)((0,_user_config_js__WEBPACK_IMPORTED_MODULE_3__/* .userFolder */ .Y)(environment));
    const socket = findSocket(environment, config);
    if (socket === undefined || !can(socket, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK))
        return undefined;
    const buildx = findBuildx(environment, config);
    // A name without a folder would be looked for in PATH.
    if (buildx === undefined || !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(buildx) || !isProgram(buildx))
        return undefined;
    return isClient(findClient(environment)) ? buildx : undefined;
}
/** Docker's own: snap, podman and version managers start something else behind a link with this name. */
function isClient(file) {
    return file !== undefined && isProgram(file) && headOf(file)?.name === "docker";
}
/** Wrappers and stand-ins that are programs have less, in bytes; docker's client has 32 million at least, buildx 65. */
const SMALLEST = 8_000_000;
/** A file that this machine runs by itself, as it does Node: no script, and nothing for another processor. Source: elf(5). */
function isProgram(file) {
    const [own, found] = [process.execPath, file].map(headOf);
    return own !== undefined && found !== undefined && found.size >= SMALLEST && own.head.equals(found.head);
}
/** Magic, class and byte order, and the machine; `name` is that of the file itself, where this is a link. */
function headOf(file) {
    const head = Buffer.alloc(20);
    try {
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r");
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(opened, head);
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file));
            return {
                name,
                size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened).size,
                head: Buffer.concat([head.subarray(0, 6), head.subarray(18)]),
            };
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
        }
    }
    catch {
        return undefined;
    }
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

/***/ 9920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ad: () => (/* binding */ askDocker),
  ro: () => (/* binding */ endDockersAtOnce),
  Hw: () => (/* binding */ startDocker)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./.tools/action/src/lib/limits.ts
var limits = __webpack_require__(50);
// EXTERNAL MODULE: ./.tools/action/src/docker/installed.ts
var installed = __webpack_require__(7335);
;// CONCATENATED MODULE: ./.tools/action/src/docker/spawn.ts
// Starts docker, or buildx by itself.


/** A process that leads a group can be ended with all that it has started. */
const HAS_GROUPS = process.platform !== "win32";
/** Buildx by itself where that is the same; through docker where it is not, or where buildx's file cannot be started after all. */
function spawnDocker(args, env) {
    const buildx = args[0] === "buildx" ? (0,installed/* findDirectBuildx */.FR)(env) : undefined;
    const direct = buildx === undefined ? undefined : spawnProgram(buildx, args.slice(1), env);
    if (direct === undefined)
        return spawnProgram("docker", args, env);
    if (!(direct instanceof Error) && direct.pid !== undefined)
        return direct;
    // It says why by an event; docker does so in its own words.
    if (!(direct instanceof Error))
        direct.on("error", () => undefined);
    return spawnProgram("docker", args, env);
}
/** An argument that is too long for the system is thrown at once; all else comes as an event. */
function spawnProgram(file, args, env) {
    try {
        return (0,external_node_child_process_.spawn)(file, args, {
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

;// CONCATENATED MODULE: ./.tools/action/src/docker/process.ts
// Runs docker as a process of our own: its output streams on, and it can be stopped.



const running = new Set();
/** Ends every docker at once, with all it started: a second Ctrl-C does not want to wait. */
function endDockersAtOnce() {
    for (const child of running)
        signalAll(child, "SIGKILL");
}
/** Starts docker. `stop` aborted, or the answer's `stop` called, ends it: first kindly, then not. */
function startDocker({ args, environment, input, deadline, print }, stop) {
    const child = spawnDocker(args, environment);
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
        timer = setTimer(limits/* TIMEOUTS */.fT.dockerGrace, () => {
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
            }, limits/* TIMEOUTS */.fT.dockerPipes);
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
    const most = limits/* READ_LIMITS */.Cl.dockerOutput;
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
    const options = { env: environment, timeout: limits/* TIMEOUTS */.fT.dockerQuery, windowsHide: true };
    (0,external_node_child_process_.execFile)("docker", args, options, (error, stdout, stderr) => {
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
/* harmony import */ var _lib_csv_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3664);
/* harmony import */ var _endpoint_tls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6712);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9920);
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
        const address = order.driver === "remote" ? order.endpoints[index]?.address : undefined;
        const creating = (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .startDocker */ .Hw)({ args, environment: own, print }, stop);
        const handshake = new AbortController();
        const fault = (0,_endpoint_tls_js__WEBPACK_IMPORTED_MODULE_3__/* .findTlsFault */ .bL)(address ?? "", files.certificates ?? {}, handshake.signal);
        void fault.then((found) => (found === undefined ? undefined : creating.stop()));
        ended = await creating.ended;
        handshake.abort();
        if (ended.status !== 0)
            return { name, ended, failedAt: address, tls: await fault };
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
    return [...fields, ...(DOCKER_TLS_VERIFY ? [] : ["skip-tls-verify=true"])].map(_lib_csv_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteField */ .nL).join(",");
}
async function writeFiles(order, folder) {
    if (order.driver === "remote")
        return { certificates: await (0,_endpoint_tls_js__WEBPACK_IMPORTED_MODULE_3__/* .writeCertificates */ .YL)(order.certificates, folder) };
    const { daemonConfig } = order;
    if (daemonConfig === undefined)
        return {};
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "buildkitd.toml");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, daemonConfig, { mode: 0o600 });
    return { daemonConfig: file };
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
    return Object.entries(files).map(([option, path]) => `--driver-opt=${(0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteField */ .nL)(`${option}=${path}`)}`);
}
/**
 * Removes what `makeBuilder` made in that folder, its container and volume included; does nothing where it made none.
 * Says whether docker came to an end with it in time.
 */
async function removeBuilders(folder, environment, deadline) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(recordsIn(folder), "instances")).catch(() => []);
    const remove = (name) => (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .startDocker */ .Hw)({
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
        const { status } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .startDocker */ .Hw)({ args, environment, deadline }, NEVER).ended;
        if (typeof status !== "number")
            return false;
    }
    return true;
}
/** A run that is stopped still cleans up. */
const NEVER = new AbortController().signal;
/** Where buildx keeps its records of a builder that was made for this folder. */
function recordsIn(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "buildx");
}


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readUserConfig),
/* harmony export */   Y: () => (/* binding */ userFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20);
// The user's own docker configuration, as docker finds it.




function userFolder({ DOCKER_CONFIG }) {
    return DOCKER_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".docker");
}
/** Without a file docker starts from nothing; a file that is broken is docker's to complain of, not ours. */
function readUserConfig(folder) {
    try {
        return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "config.json"), "utf8")));
    }
    catch {
        return {};
    }
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

/***/ 20:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ shortField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50);
// JSON from outside: it may be anything, and is read field by field.

/** A body as JSON, or nothing when it is none, or is nested so deeply that to write it again would exhaust the stack. */
function parseJson(body) {
    try {
        const text = typeof body === "string" ? body : new TextDecoder().decode(body);
        return isDeeperThan(text, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .READ_LIMITS */ .Cl.jsonDepth) ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isDeeperThan(text, deepest) {
    let [depth, isText] = [0, false];
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (isText && character === "\\")
            at++;
        else if (character === '"')
            isText = !isText;
        else if (!isText && (character === "[" || character === "{") && ++depth > deepest)
            return true;
        else if (!isText && (character === "]" || character === "}"))
            depth--;
    }
    return false;
}
/** A field of a value that may be anything; a path of names goes deeper. */
function field(value, ...[name, ...rest]) {
    const found = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
    const [next, ...others] = rest;
    return next === undefined ? found : field(found, next, ...others);
}
/** The same where only a text that is not empty will do. */
function textField(value, ...path) {
    const found = field(value, ...path);
    return typeof found === "string" && found !== "" ? found : undefined;
}
/** The same for what a person is to read: no name and no sentence is longer than a page's line or two. */
function shortField(value, ...path) {
    return textField(value, ...path)?.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .READ_LIMITS */ .Cl.shownField);
}
/** A value as a list; anything else is an empty one. */
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** A value as an object by names; anything else, a list too, is an empty one. */
function record(value) {
    const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
    return isRecord ? value : {};
}


/***/ }),

/***/ 50:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ RUNNER_LIMITS),
/* harmony export */   Cl: () => (/* binding */ READ_LIMITS),
/* harmony export */   Fi: () => (/* binding */ BACK_OFFS),
/* harmony export */   PY: () => (/* binding */ ATTEMPTS),
/* harmony export */   fT: () => (/* binding */ TIMEOUTS),
/* harmony export */   hF: () => (/* binding */ FILE_LOCK)
/* harmony export */ });
/* unused harmony export RUNNER_CANCELLATION */
// Every timeout and every bound on what is read, in one table, each with its reason.
/** When the runner acts on a cancelled step, in milliseconds. Source: actions/runner, `ProcessInvoker`. */
const RUNNER_CANCELLATION = {
    /** From SIGINT to SIGTERM. */
    terminate: 7_500,
    /** From SIGTERM to SIGKILL. */
    kill: 2_500,
};
/** The lock of a file that several jobs change, in milliseconds: it is held for a read and a write. */
const FILE_LOCK = {
    /** Between two tries. */
    pause: 20,
    /** A lock that is older was left by a killed process. */
    stale: 10_000,
    /** Then the file is not changed: longer than `stale`, so that a lock that was left never leads to it. */
    longest: 12_000,
};
/** In milliseconds. */
const TIMEOUTS = {
    // A cancelled run. `__tests__/lib/limits.test.ts` adds these up: they must stay inside RUNNER_CANCELLATION.
    /** After the first signal the process exits, even with work pending: before the runner sends the next one. */
    afterFirstSignal: 7_000,
    /** After the second signal the process exits: before the runner kills it and what it started. */
    afterSecondSignal: 2_000,
    /** Requests that restore tags may still be sent for so long after the first signal. */
    undo: 2_500,
    /** Between SIGTERM and SIGKILL for docker: BuildKit needs a moment to cancel its steps. */
    dockerGrace: 4_000,
    /** Docker has ended, and its pipes are still open: how often we look whether its process group is gone, too. */
    dockerPipes: 500,
    /** Removing a temporary builder after the signal; what is not removed in time is left to the post step. */
    removeBuilderWhenStopped: 1_500,
    /** Waiting for the sweep of what killed runs left behind; it began with the run, and the next run sweeps again. */
    sweep: 1_000,
    // Docker.
    /** A short question, such as `docker version`: a daemon behind SSH takes seconds. */
    dockerQuery: 20_000,
    /** A local daemon's socket answers within milliseconds, or the client asks instead. */
    dockerSocket: 1_000,
    /** `surepush check` reports docker's state, but does not wait for one that hangs. */
    dockerInCheck: 1_000,
    /** `docker login` in a run. */
    login: 30_000,
    /** `surepush login`: a keychain may first ask its owner for a password. */
    loginWithKeychain: 120_000,
    /** Removing a temporary builder at the end of a run. */
    removeBuilder: 15_000,
    /** The same in the post step, when nothing else is left to do. */
    removeLeftoverBuilder: 20_000,
    /** A process that SIGKILL does not end within this time is stuck in the kernel. */
    killOrphan: 2_000,
    // The registry and GitHub's API.
    /** One attempt of a request. */
    request: 10_000,
    /** The registry's challenge. Docker asks for it at the same time, and is answered as late. */
    challenge: 5_000,
    /** Cancelling the probe's upload; the registry drops it in time anyway. */
    cancelUpload: 3_000,
    /** One manifest for the size in the summary; nothing depends on it. */
    imageSize: 5_000,
    /** A layer on its way: nothing moves for so long. It may be of gigabytes, so that all of it has no deadline. */
    transferIdle: 60_000,
    /** The whole layer is sent: a registry reads gigabytes once more before it answers. */
    uploadAnswer: 5 * 60_000,
    /** All pages of an image's tag list. */
    tagList: 8_000,
    /** GitHub's API explains a refusal and fills in labels; no answer is better than a slow one. */
    gitHubApi: 5_000,
    /** All of the preflight, retries included. */
    preflight: 30_000,
    /** After the push, for what was not learnt beside the build: who can pull, and which repository is linked. */
    packageState: 1_000,
    /** One attempt of a request to Sigstore's services, or for the job's identity. */
    sigstore: 10_000,
    /** One attempt to store an attestation at GitHub's API. */
    attestation: 15_000,
    /**
     * Between the write of a list that several runs may write at once and the look at it; up to twice as long, by chance, and twice
     * as long in each further round. A run that has read the list before writes within it.
     */
    listSettles: 250,
    /** GitHub's API once the registry has allowed the access: nothing is left for it to explain. */
    gitHubApiWhenAllowed: 2_000,
    /** All tag rules and labels, evaluated once: they take milliseconds, unless a pattern or a template runs wild. */
    tagRules: 2_000,
    // Other programs.
    /** `git` in the clone: local reads only. */
    git: 5_000,
    /** `gh auth token`: a keychain may be locked. */
    gh: 10_000,
};
/** When a failed attempt is repeated; all in milliseconds. */
const BACK_OFFS = {
    /** A request before the build: somebody is waiting for the answer. */
    request: { base: 300, cap: 3_000, longestWait: 10_000, window: Infinity },
    /** A phase of a publication: what was built in minutes is worth some seconds more. */
    publication: { base: 1_000, cap: 20_000, longestWait: 60_000, window: 5 * 60_000 },
    /** Tags, of which many are set at once: a registry may answer 500 for a manifest that is just being tagged, and is over it at once. */
    tags: { first: 100, base: 1_000, cap: 20_000, longestWait: 60_000, window: 5 * 60_000 },
};
/** Attempts of a request, the first one included. */
const ATTEMPTS = { request: 3, gitHubApi: 2, tagList: 2, undo: 2, once: 1 };
const KIB = 1024;
const MIB = 1024 * KIB;
/** How much the runner takes from a step, in bytes. */
const RUNNER_LIMITS = {
    /** One variable with its name. Source: Linux, execve(2), `MAX_ARG_STRLEN`. */
    variable: 128 * KIB,
    /** All outputs of a job. Source: GitHub docs, "Workflow syntax", `jobs.<job_id>.outputs`. */
    outputs: 1 * MIB,
    /** A step's summary; one that is longer is not shown at all. Source: GitHub docs, "Workflow commands". */
    summary: 1 * MIB,
};
/** How much of an answer or a file is read, in bytes, where no other unit is named. */
const READ_LIMITS = {
    /** Files that are looked at in search of a Dockerfile, by their names. */
    searchedFiles: 5_000,
    /** GitHub takes workflows of 512 kB. In bytes. */
    workflow: 1 * MIB,
    /** The names of a large repository's files take some MiB. */
    gitOutput: 64 * MIB,
    /** Levels of lists and objects in JSON. `JSON.stringify` takes some thousand. */
    jsonDepth: 500,
    /** Longer than any manifest. */
    response: 8 * MIB,
    /** What a registry says of a layer that it does not take, or does not give. */
    registryAnswer: 64 * KIB,
    /** An unneeded body is read up to here, to use its connection again. */
    dismissed: 16 * KIB,
    /** A registry token is some hundred bytes, in bad cases some thousand. */
    registryToken: 256 * KIB,
    /** What GitHub's API says of a token. JSON takes some fifty times its size in memory. */
    gitHubToken: 256 * KIB,
    /** A repository's or a commit's details: a commit lists its files. */
    gitHubDetails: 2 * MIB,
    /** A branch's pull requests, each with its text: some 25 kB, 65 kB more at most. */
    gitHubPullRequests: 4 * MIB,
    /** The job's identity: a token of some two thousand bytes. */
    identityToken: 64 * KIB,
    /** A certificate with its chain, an entry of the log that holds hashes, or a timestamp. */
    sigstore: 1 * MIB,
    /** What GitHub's API says of an attestation that it stores. */
    attestation: 64 * KIB,
    /** A list of an image's contents. GitHub takes statements of so much. Source: actions/attest's README. */
    sbom: 16 * MIB,
    /** Lists of contents that are signed of one image: some thirty platforms, a list for each. */
    sboms: 50,
    /** All of these together. */
    allSboms: 128 * MIB,
    /** The end of docker's output that is kept for the diagnosis. */
    dockerOutput: 64 * KIB,
    /** A token on standard input. */
    stdinToken: 64 * KIB,
    /** A line of BuildKit's progress, in characters; a longer one is a program's output. */
    progressLine: 64 * KIB,
    /** A Dockerfile that is read for its base images, in characters. */
    dockerfile: 1 * MIB,
    /** A piece of a log's line that is searched at once, in characters. */
    logLine: 8 * KIB,
    /** Steps of a build in a log; a log with more is of more than one build. */
    buildSteps: 2_000,
    /** A field of an answer that is shown to a person, in characters. */
    shownField: 500,
    /** Tags in one page of a list; a registry may answer with fewer. */
    tagsPerPage: 1_000,
    /** One page of a tag list: 50,000 tags of 40 characters, for a registry that pays no heed to `n`. */
    tagPage: 2 * MIB,
    /** Pages of a tag list. With 100 tags a page these are 50,000; the list's timeout ends first. */
    tagPages: 500,
    /** Tags of a list. */
    tags: 50_000,
    /** An image's configuration: a line for each step of its Dockerfile. */
    imageConfig: 4 * MIB,
    /** The same where it is read for the summary only. */
    imageHistory: 256 * KIB,
    /** Manifests of an index that becomes a part of another one: some thirty platforms, and what is attested of each. */
    indexEntries: 100,
    /** Manifests that belong to an image that is promoted, with all that is attested of it. */
    promotedManifests: 500,
    /** All of these together: they are held until the tags are set. */
    promotedManifestBytes: 64 * MIB,
    /** A list of what refers to a manifest: an entry takes some 300 bytes, and more than `promotedManifests` are not read. */
    referrerList: 1 * MIB,
    /** Pages of such a list. */
    referrerPages: 100,
    /** What refers to an image that is promoted: signatures and lists of contents, all of them together. */
    promotedReferrerBytes: 256 * MIB,
    /** Indexes within an index. Source: docker and containerd make none; OCI's specification allows any. */
    promotedDepth: 4,
    /** Entries of an archive that holds images: three for each layer, in the old form. */
    archiveEntries: 20_000,
    /** The name of an entry of an archive, in bytes. */
    archiveName: 64 * KIB,
    /** Layers of one image. Docker builds 127 at most. */
    promotedLayers: 1_000,
    /** Digests that are merged into one index. */
    mergedDigests: 50,
    /** An artifact with a digest, zipped: some hundred bytes. */
    digestArtifact: 16 * KIB,
    /** A run's list of artifacts, of which there are at most 500 a job. */
    artifactList: 4 * MIB,
    /** Artifacts of a run that hold a digest. */
    digestArtifacts: 200,
    /** Platforms of an image whose size is read: each is one more request. */
    platforms: 50,
};


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
