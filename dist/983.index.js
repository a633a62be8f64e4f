export const id = 983;
export const ids = [983];
export const modules = {

/***/ 983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dropKeptLogin: () => (/* binding */ dropKeptLogin),
  x: () => (/* binding */ keepLoginAfter)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.tools/action/src/lib/json.ts
var lib_json = __webpack_require__(20);
// EXTERNAL MODULE: ./.tools/action/src/lib/secret.ts
var secret = __webpack_require__(7182);
// EXTERNAL MODULE: ./.tools/action/src/oci/host.ts
var oci_host = __webpack_require__(6450);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.tools/action/src/lib/limits.ts
var limits = __webpack_require__(50);
;// CONCATENATED MODULE: ./.tools/action/src/docker/file-lock.ts
// A lock beside a file: two jobs of one runner account change the same docker configuration.




/** Runs `work` while no other process of ours holds the lock. Docker itself takes none. */
async function withLock(file, work) {
    const lock = `${file}.lock`;
    const end = performance.now() + limits/* FILE_LOCK */.hF.longest;
    while (!(await take(lock))) {
        if (performance.now() > end)
            throw Object.assign(new Error(`${lock} stays locked`), { code: "EEXIST" });
        if (await isStale(lock))
            await (0,promises_.rm)(lock, { force: true });
        else
            await (0,external_node_timers_promises_.setTimeout)(limits/* FILE_LOCK */.hF.pause);
    }
    try {
        return await work();
    }
    finally {
        await (0,promises_.rm)(lock, { force: true });
    }
}
async function take(lock) {
    try {
        await (await (0,promises_.open)(lock, "wx", 0o600)).close();
        return true;
    }
    catch (error) {
        if ((0,lib_json/* field */.ZZ)(error, "code") === "EEXIST")
            return false;
        throw error;
    }
}
/** A killed process leaves its lock behind. */
async function isStale(lock) {
    const found = await (0,promises_.stat)(lock).catch(() => undefined);
    return found !== undefined && Date.now() - found.mtimeMs > limits/* FILE_LOCK */.hF.stale;
}

// EXTERNAL MODULE: ./.tools/action/src/docker/user-config.ts
var user_config = __webpack_require__(4041);
;// CONCATENATED MODULE: ./.tools/action/src/docker/kept-login.ts
// The login that is kept for later steps: one entry of the user's own docker configuration, and its end.








function keptLoginAt(host, environment) {
    return { file: (0,external_node_path_.join)((0,user_config/* userFolder */.Y)(environment), "config.json"), host };
}
/** A login that is there already stays, and is not ours to take out. */
async function keepLogin({ file, host }, { username, token }) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true, mode: 0o700 });
    return withLock(file, async () => {
        const config = await readConfig(file);
        if (config === undefined)
            return "unreadable";
        const auths = (0,lib_json/* record */.g1)(config.auths);
        const key = (0,oci_host/* dockerKeyOf */.zz)(host);
        // A credential store leaves an empty entry behind, which is no login. Source: docker/cli, `cli/config/configfile`.
        if (Object.keys((0,lib_json/* record */.g1)(auths[key])).length > 0)
            return "there already";
        const auth = (0,secret/* basicCredentials */.BG)(username, token).reveal();
        await writeConfig(file, { ...config, auths: { ...auths, [key]: { auth } } });
        return "kept";
    });
}
/** Says whether the entry was there and had this very token. Another one is somebody else's by now. */
async function removeKeptLogin({ file, host }, token) {
    if ((await (0,promises_.stat)(file).catch(() => undefined)) === undefined)
        return false;
    return withLock(file, async () => {
        const config = await readConfig(file);
        const { [(0,oci_host/* dockerKeyOf */.zz)(host)]: entry, ...others } = (0,lib_json/* record */.g1)(config?.auths);
        const auth = (0,secret/* decodeBase64 */.y4)((0,lib_json/* textField */.M8)(entry, "auth") ?? "");
        if (config === undefined || auth?.slice(auth.indexOf(":") + 1) !== token.reveal())
            return false;
        await writeConfig(file, { ...config, auths: Object.keys(others).length === 0 ? undefined : others });
        return true;
    });
}
/** What a step kept as its state; nothing where it is no such thing. */
function parseKeptLogin(state) {
    const json = (0,lib_json/* parseJson */.qF)(state);
    const file = (0,lib_json/* textField */.M8)(json, "file");
    const host = (0,lib_json/* textField */.M8)(json, "host");
    return file === undefined || host === undefined || (0,oci_host/* findHostProblem */.xR)(host) !== undefined
        ? undefined
        : { file, host };
}
/** A file that is not there is an empty configuration; one that is no JSON, or cannot be read, is not touched. */
async function readConfig(file) {
    const text = await (0,promises_.readFile)(file, "utf8").catch((error) => {
        if ((0,lib_json/* field */.ZZ)(error, "code") === "ENOENT")
            return "{}";
        throw error;
    });
    const json = (0,lib_json/* parseJson */.qF)(text);
    return typeof json === "object" && json !== null && !Array.isArray(json) ? (0,lib_json/* record */.g1)(json) : undefined;
}
/** In one piece, and where a link leads to, as docker writes it. Source: docker/cli, `cli/config/configfile`. */
async function writeConfig(file, config) {
    const target = await (0,promises_.realpath)(file).catch(() => file);
    const mode = (await (0,promises_.stat)(target).catch(() => undefined))?.mode ?? 0o600;
    const temporary = `${target}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(temporary, JSON.stringify(config, undefined, "\t"), { mode: mode & 0o777, flag: "wx" });
        await (0,promises_.rename)(temporary, target);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./.tools/action/src/run/steps/readiness.ts
var readiness = __webpack_require__(8246);
// EXTERNAL MODULE: ./.tools/action/src/action/state.ts
var state = __webpack_require__(9030);
// EXTERNAL MODULE: ./.tools/action/src/action/tokens.ts
var tokens = __webpack_require__(9573);
;// CONCATENATED MODULE: ./.tools/action/src/action/kept-login.ts





/** Logs what became of it. The run is done by now, so a login that cannot be kept is a warning and no failure. */
async function keepLoginAfter(end, config, { environment, reporter }) {
    const login = config.keepLogin && end.kind !== "failed" ? (0,readiness/* loginFor */.LD)(config) : undefined;
    if (login === undefined)
        return;
    const { host } = config.accessRequest.registry;
    let isKept = false;
    try {
        const kept = keptLoginAt(host, environment);
        // Saved before the login is written, so that the clean-up of a step that is killed in between removes it.
        (0,state/* saveState */.LZ)(environment, state/* KEPT_LOGIN_STATE */.zn, JSON.stringify(kept));
        const result = await keepLogin(kept, login);
        isKept = result === "kept";
        reporter.info(formatKept(result, host));
    }
    catch (error) {
        const text = `The login at ${host} could not be kept: ${codeOf(error)}. Later steps need a login of their own.`;
        reporter.warning("The login could not be kept", text, undefined);
    }
    // The last value counts: the clean-up removes only what this step has written.
    if (!isKept)
        (0,state/* saveState */.LZ)(environment, state/* KEPT_LOGIN_STATE */.zn, "");
}
function formatKept(result, host) {
    switch (result) {
        case "kept":
            return `Docker stays logged in at ${host} until the job ends.`;
        case "there already":
            return `Docker is logged in at ${host} already; that login stays as it is.`;
        case "unreadable":
            return `The login at ${host} is not kept: docker's configuration is no JSON.`;
    }
}
/** At the end of the job. Whose token it was is known from the inputs, so that no secret has to be kept in between. */
async function dropKeptLogin(environment) {
    const kept = parseKeptLogin((0,state/* savedState */.fP)(environment, state/* KEPT_LOGIN_STATE */.zn) ?? "");
    if (kept === undefined)
        return undefined;
    try {
        const { token, registryAuth } = await (0,tokens/* loadTokens */.d)(environment);
        const own = registryAuth.entries.find(({ host }) => host === kept.host);
        const isGone = await removeKeptLogin(kept, own?.password ?? token);
        return isGone ? `Removed docker's login at ${kept.host}.` : undefined;
    }
    catch (error) {
        const text = `Docker's login at ${kept.host} could not be removed: ${codeOf(error)}. Run \`docker logout ${kept.host}\`.`;
        return `::warning title=A login is left::${(0,state/* escapeData */.uf)(text)}`;
    }
}
/** The message of a file's error names a path, and says no more than its code. */
function codeOf(error) {
    return (0,lib_json/* textField */.M8)(error, "code") ?? String(error);
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


/***/ })

};
