export const id = 621;
export const ids = [621];
export const modules = {

/***/ 7902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ verifyChecksum),
/* harmony export */   o: () => (/* binding */ Token)
/* harmony export */ });
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7182);
// A token: a secret whose prefix shows its kind, and whose checksum shows whether it was damaged on its way here.

/**
 * GitHub's prefixes. Never judge by length: `ghs_` tokens grew from 40 to about 520 characters in April 2026.
 * Source: GitHub docs, "About authentication to GitHub", and GitHub's blog of 2021-04-05 on token formats
 * (the checksum covers `ghp_ gho_ ghu_ ghr_`).
 */
const FAMILIES = [
    { kind: "classic", shape: /^ghp_/, checksummed: true },
    { kind: "oauth", shape: /^gho_/, checksummed: true },
    { kind: "app-user", shape: /^ghu_/, checksummed: true },
    { kind: "refresh", shape: /^ghr_/, checksummed: true },
    { kind: "installation", shape: /^ghs_/, checksummed: false },
    { kind: "fine-grained", shape: /^github_pat_/, checksummed: false },
    // Made before the prefixes came, in April 2021.
    { kind: "classic", shape: /^[0-9a-f]{40}$/, checksummed: false },
];
/** Read once, where the token comes in, and without asking anybody. */
class Token extends _lib_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh {
    /** Quotes and white space around it do not hide it. */
    kind;
    shape;
    /** Whether GitHub made it, by its prefix: such a token is for GitHub's own hosts only. */
    isGitHub;
    constructor(text) {
        super(text);
        this.kind = familyOf(text.replaceAll(/["'\s]/g, ""))?.kind ?? "unknown";
        this.shape = shapeOf(text);
        this.isGitHub = /^(?:gh[a-z]|github_pat)_/.test(text.trim());
    }
}
/**
 * Whether the last six characters are the checksum of those before them. A wrong one is evidence ("mistyped?"), never
 * a refusal. `crc32` is called only where a token has a checksum.
 */
async function verifyChecksum(token, crc32) {
    const text = token.reveal();
    if (familyOf(text)?.checksummed !== true)
        return "none";
    const [, body = ""] = text.split("_", 2);
    const expected = base62(await crc32(body.slice(0, -6))).padStart(6, "0");
    return expected === body.slice(-6) ? "right" : "wrong";
}
function shapeOf(text) {
    if (text.trim() === "")
        return { kind: "empty" };
    const flaw = flawOf(text);
    return flaw === undefined ? { kind: "whole" } : { kind: "malformed", flaw };
}
function familyOf(text) {
    return FAMILIES.find(({ shape }) => shape.test(text));
}
function flawOf(text) {
    if (/[\r\n]$/.test(text))
        return "a line end after it";
    if (/[\r\n]/.test(text))
        return "a line end inside it";
    if (/\s/.test(text))
        return "a space in it";
    if (/^["'`]|["'`]$/.test(text))
        return "quotes around it";
    if (/[^\x21-\x7e]/.test(text))
        return "a character in it that no token has";
    return undefined;
}
function base62(number) {
    const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const rest = Math.floor(number / 62);
    return (rest > 0 ? base62(rest) : "") + digits.charAt(number % 62);
}


/***/ }),

/***/ 983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ dropKeptLogin),
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

// EXTERNAL MODULE: ./.tools/action/src/docker/private-config.ts
var private_config = __webpack_require__(4257);
;// CONCATENATED MODULE: ./.tools/action/src/docker/kept-login.ts
// The login that is kept for later steps: one entry of the user's own docker configuration, and its end.








function keptLoginAt(host, environment) {
    return { file: (0,external_node_path_.join)((0,private_config/* userFolder */.Ys)(environment), "config.json"), host };
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
        if (auths[key] !== undefined)
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





const KEPT_LOGIN_STATE = "kept-login";
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
        (0,state/* saveState */.LZ)(environment, KEPT_LOGIN_STATE, JSON.stringify(kept));
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
        (0,state/* saveState */.LZ)(environment, KEPT_LOGIN_STATE, "");
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
    const kept = parseKeptLogin((0,state/* savedState */.fP)(environment, KEPT_LOGIN_STATE) ?? "");
    if (kept === undefined)
        return undefined;
    const { token, registryAuth } = await (0,tokens/* loadTokens */.d)(environment);
    const own = registryAuth.entries.find(({ host }) => host === kept.host);
    try {
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

/***/ 8621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DOCKER_CONFIG_STATE),
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _context_child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4154);
/* harmony import */ var _docker_cleanup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3353);
/* harmony import */ var _kept_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(983);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9030);
// The clean-up's door: removes what a step that was killed could not.




/** The state's name under which the step keeps its private docker configuration. */
const DOCKER_CONFIG_STATE = "docker-config";
async function runPost(environment) {
    try {
        const folder = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .savedState */ .fP)(environment, DOCKER_CONFIG_STATE);
        if (folder !== undefined && (await (0,_docker_cleanup_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLeftover */ .MG)(folder, (0,_context_child_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutJobSecrets */ .tL)(environment))))
            console.log("Removed the docker login of a step that was stopped.");
    }
    finally {
        const dropped = await (0,_kept_login_js__WEBPACK_IMPORTED_MODULE_2__/* .dropKeptLogin */ .r)(environment);
        if (dropped !== undefined)
            console.log(dropped);
    }
}


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ loadTokens)
/* harmony export */ });
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3687);
// The inputs that are secrets. The library for YAML is loaded only for a list of logins: it is larger than what most runs load.

const NO_ENTRIES = { kind: "entries", entries: [] };
async function loadTokens(environment) {
    const { parseYamlEntries } = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasYaml */ .ue)(environment)
        ? await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(557)]).then(__webpack_require__.bind(__webpack_require__, 5938))
        : { parseYamlEntries: () => NO_ENTRIES };
    return (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readTokens */ .He)(environment, parseYamlEntries);
}


/***/ }),

/***/ 844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ isSshContext),
/* harmony export */   hS: () => (/* binding */ asFolder),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   q$: () => (/* binding */ isHttpUrl),
/* harmony export */   uN: () => (/* binding */ isRemoteContext)
/* harmony export */ });
// Where a build context comes from, parsed as buildx parses it: a folder, a URL that docker fetches, an image.
// Source: docker/buildx, `build/opt.go`, `util/urlutil` and `util/ocilayout`; moby/buildkit, `dfgitutil` and `gitutil`.
/** Docker fetches a Dockerfile from such a URL, too. */
function isHttpUrl(text) {
    return /^https?:\/\//.test(text);
}
/** Whether docker itself fetches the context (git, the URL of a tarball). A folder of that name wins. */
function isRemoteContext(context) {
    if (isHttpUrl(context) || context.startsWith("github.com/"))
        return true;
    const [, scheme = "", path = ""] = /^([a-z0-9]+):\/\/[^/?#]*([^?#]*)/i.exec(context) ?? [];
    if (/^https?$/i.test(scheme))
        return path.endsWith(".git");
    return /^git$/i.test(scheme) || isSshContext(context);
}
/** Git fetches it over SSH, also in the short form `alice@host:path`. buildx forwards the SSH agent to such a build. */
function isSshContext(context) {
    return /^(?:ssh:\/\/|[\w-]+@[a-z0-9.-]+:)/i.test(context);
}
/** For the main context a folder wins over a URL: a leading `./` makes it a path for every buildx. */
function asFolder(folder) {
    return isRemoteContext(folder) || folder.startsWith("-") ? `./${folder}` : folder;
}
/** For a named context a URL wins over a folder. */
function readSource(source) {
    if (isRemoteContext(source))
        return { kind: "fetched" };
    if (/^(?:docker-image:\/\/|target:)/.test(source))
        return { kind: "image" };
    const layout = /^oci-layout:\/\/(.*)$/s.exec(source)?.[1];
    return { kind: "local", paths: layout === undefined ? [source] : layoutPaths(layout) };
}
/** A path may contain `@` or `:`; only some versions of buildx read a digest or a tag behind the last one. */
function layoutPaths(layout) {
    const before = (text, at) => (at === -1 ? text : text.slice(0, at));
    const withoutDigest = [
        layout,
        before(layout, layout.indexOf("@")),
        before(layout, layout.lastIndexOf("@")),
    ];
    return [...new Set(withoutDigest.flatMap((path) => [path, before(path, path.lastIndexOf(":"))]))];
}


/***/ }),

/***/ 4525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ BUILD_INPUTS),
/* harmony export */   Aw: () => (/* binding */ buildFlags),
/* harmony export */   S9: () => (/* binding */ dockerfileOf),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   Y6: () => (/* binding */ BUILD_OPTIONS),
/* harmony export */   hr: () => (/* binding */ TEXT_BUILD_INPUTS),
/* harmony export */   lm: () => (/* binding */ versionsNeeded),
/* harmony export */   sp: () => (/* binding */ attestationInputs),
/* harmony export */   xb: () => (/* binding */ inputsForBuildx)
/* harmony export */ });
/* harmony import */ var _context_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(844);
// Build options: every input of a build and its docker flag.

/**
 * Names and splitting are docker/build-push-action's (v7.3). The versions are those of docker/buildx's release notes.
 * Not here, because they need more than a flag: the context, which comes last on a command line;
 * secrets (`secrets.ts`); attestations (`attestations.ts`); tags, labels and annotations.
 */
const BUILD_OPTIONS = {
    file: { flag: "--file", splits: "text", classic: true },
    target: { flag: "--target", splits: "text", classic: true },
    "build-args": { flag: "--build-arg", splits: "lines", classic: true },
    "build-contexts": { flag: "--build-context", splits: "lines", since: "0.8.0", parsed: true },
    platforms: { flag: "--platform", splits: "list", joined: true },
    "no-cache": { flag: "--no-cache", splits: "switch", classic: true },
    "no-cache-filters": { flag: "--no-cache-filter", splits: "list", since: "0.8.0" },
    pull: { flag: "--pull", splits: "switch", classic: true },
    "cache-from": { flag: "--cache-from", splits: "lines", classic: true, parsed: true },
    "cache-to": { flag: "--cache-to", splits: "lines", parsed: true },
    outputs: { flag: "--output", splits: "lines", parsed: true },
    load: { flag: "--load", splits: "switch" },
    builder: { flag: "--builder", splits: "text" },
    network: { flag: "--network", splits: "text", classic: true },
    "add-hosts": { flag: "--add-host", splits: "list", classic: true },
    allow: { flag: "--allow", splits: "list" },
    "cgroup-parent": { flag: "--cgroup-parent", splits: "text", classic: true },
    "shm-size": { flag: "--shm-size", splits: "text", classic: true },
    ulimit: { flag: "--ulimit", splits: "lines", classic: true },
    ssh: { flag: "--ssh", splits: "list" },
    call: { flag: "--call", splits: "text", since: "0.15.0" },
};
const BUILD_INPUTS = Object.keys(BUILD_OPTIONS);
const TEXT_BUILD_INPUTS = BUILD_INPUTS.filter((input) => !("parsed" in BUILD_OPTIONS[input]));
/** The flags of a build, without secrets and without the context, which comes last on a command line. */
function buildFlags(options) {
    return [
        ...BUILD_INPUTS.flatMap((input) => flagsOf(BUILD_OPTIONS[input], valuesOf(options, input))),
        ...options.attestations.map(({ text }) => `--attest=${text}`),
    ];
}
/**
 * The file of BuildKit's `Dockerfile:12`, as a path from the working folder: BuildKit prints the file's name only.
 * Undefined where docker fetches the context: the file is not in this repository.
 */
function placeIn(options, { line }) {
    const path = dockerfileOf(options);
    return path === undefined ? undefined : { file: path.replace(/^(?:\.\/)+/, ""), line };
}
/** The Dockerfile's path from the working folder, where the context is a folder. */
function dockerfileOf({ context, dockerfile, values }) {
    if ((0,_context_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isRemoteContext */ .uN)(context))
        return undefined;
    return dockerfile ?? values.file?.[0] ?? `${context.replace(/\/+$/, "")}/Dockerfile`;
}
function flagsOf({ flag, splits, joined }, values) {
    if (splits === "switch")
        return values.map(() => flag);
    const told = joined && values.length > 0 ? [values.join(",")] : values;
    return told.map((value) => `${flag}=${value}`);
}
function valuesOf({ values, outputs }, input) {
    const given = input === "outputs" ? outputs : (values[input] ?? []);
    return given.map((value) => (typeof value === "string" ? value : value.text));
}
/** The inputs in use that need buildx. */
function inputsForBuildx(options) {
    const { secrets, attestations } = options;
    const rows = BUILD_OPTIONS;
    return [
        ...BUILD_INPUTS.filter((input) => valuesOf(options, input).length > 0 && rows[input].classic !== true),
        ...new Set(secrets.map(({ input }) => input)),
        ...attestationInputs(attestations),
    ];
}
/** The inputs in use that need a newer buildx, with the first version that supports each. */
function versionsNeeded(options) {
    const rows = BUILD_OPTIONS;
    const used = BUILD_INPUTS.filter((input) => valuesOf(options, input).length > 0);
    return [
        ...used.flatMap((input) => {
            const { flag, since } = rows[input];
            return since === undefined ? [] : [{ input, flag, since }];
        }),
        ...attestationInputs(options.attestations).map((input) => ({ input, flag: "--attest", since: "0.10.0" })),
    ];
}
/** The inputs of attestations, which share one flag. A type without an input of its own comes from `attests`. */
function attestationInputs(attestations) {
    const types = attestations.map(({ attributes }) => attributes.get("type") ?? "");
    return [...new Set(types.map((type) => (["provenance", "sbom"].includes(type) ? type : "attests")))];
}


/***/ }),

/***/ 3687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ue: () => (/* binding */ hasYaml),
  Ko: () => (/* binding */ readInputs),
  He: () => (/* binding */ readTokens)
});

// UNUSED EXPORTS: INPUTS

// EXTERNAL MODULE: ./.tools/action/src/access/token.ts
var token = __webpack_require__(7902);
// EXTERNAL MODULE: ./.tools/action/src/build/options.ts
var options = __webpack_require__(4525);
// EXTERNAL MODULE: ./.tools/action/src/oci/host.ts
var oci_host = __webpack_require__(6450);
;// CONCATENATED MODULE: ./.tools/action/src/config/registry-auth.ts
// The input `registry-auth`: logins at further registries, in docker/login-action's form.


const NO_REGISTRY_AUTH = { entries: [], empty: [], flaws: [] };
const ALLOWED = "a YAML list of `registry`, `username` and `password`, as docker/login-action takes it";
const MOST = { characters: 64 * 1024, entries: 50 };
/** Source of the names: docker/login-action 4, `src/context.ts`; without `registry` it is Docker Hub. */
function parseRegistryAuth(text, readYaml) {
    if (text.trim() === "")
        return NO_REGISTRY_AUTH;
    if (text.length > MOST.characters)
        return flawed("the whole", "it is too long");
    const read = readYaml(text);
    if (read.kind === "flaw")
        return flawed(`line ${read.line}`, read.flaw);
    if (read.entries.length === 0)
        return flawed("the whole", "it is not a list");
    if (read.entries.length > MOST.entries)
        return flawed("the whole", `it has more than ${MOST.entries} entries`);
    const parsed = read.entries.map(parseEntry);
    const entries = parsed.flatMap((one) => ("host" in one ? [one] : []));
    const flaws = parsed.flatMap((one) => ("flaw" in one ? [one] : []));
    const hosts = entries.map(({ host }) => host);
    const twice = hosts.filter((host, at) => hosts.indexOf(host) !== at);
    const isWhole = (one) => one.username !== "" && one.password.reveal() !== "";
    return {
        entries: entries.filter(isWhole),
        empty: entries.filter((one) => !isWhole(one)).map(({ host }) => host),
        flaws: [
            ...flaws,
            ...twice.map((host) => ({
                value: host,
                flaw: "it has two logins",
                allowed: "one entry for each registry",
            })),
        ],
    };
}
function flawed(value, flaw) {
    return { ...NO_REGISTRY_AUTH, flaws: [{ value, flaw, allowed: ALLOWED }] };
}
function parseEntry(entry, index) {
    const value = `entry ${index + 1}`;
    const unknown = [...entry.keys()].find((key) => !["registry", "username", "password", "ecr"].includes(key));
    if (unknown !== undefined)
        return { value, flaw: `it has \`${unknown}\``, allowed: ALLOWED };
    if (!["", "false"].includes(entry.get("ecr") ?? ""))
        return {
            value,
            flaw: "it has `ecr`, and nothing here asks AWS for a password",
            allowed: "the step aws-actions/amazon-ecr-login before this one, whose login is used",
        };
    const written = (entry.get("registry") ?? "").trim();
    const host = (0,oci_host/* canonicalHost */.rQ)(written === "" ? "docker.io" : written);
    const flaw = (0,oci_host/* findHostProblem */.xR)(host);
    // What stands at the name of a registry by mistake may be a password.
    if (flaw !== undefined)
        return {
            value: `${value}, registry`,
            flaw,
            allowed: "a host name such as docker.io, with a port or without",
        };
    const username = (entry.get("username") ?? "").trim();
    const password = (entry.get("password") ?? "").replace(/[\r\n]+$/, "");
    if (/[\r\n]/.test(username) || username.includes(":"))
        return { value: `${value}, username`, flaw: "it has a colon or a line end", allowed: "a user's name" };
    return { host, username, password: new token/* Token */.o(password) };
}

;// CONCATENATED MODULE: ./.tools/action/src/config/inputs.ts
// The inputs' names and how the runner hands them over.



/** Every input of `action.yml`; a test holds the two lists together. */
const INPUTS = [
    "token",
    "username",
    "registry",
    "registry-auth",
    "keep-login",
    "images",
    "tags",
    "flavor",
    "labels",
    "annotations",
    "metadata-context",
    "sep-tags",
    "sep-labels",
    "sep-annotations",
    "context",
    ...options/* BUILD_INPUTS */.$9,
    "cache",
    "secrets",
    "secret-envs",
    "secret-files",
    "provenance",
    "sbom",
    "attests",
    "endpoint",
    "endpoint-cacert",
    "endpoint-cert",
    "endpoint-key",
    "buildkitd-config-inline",
    "push",
    "push-by-digest",
    "digests",
    "reproducible",
    "retries",
    "immutable",
    "allow-older",
    "expect-package",
    "sign",
    "push-to-registry",
    "operation",
    "source",
    "access",
    "github-token",
    "scope-check",
    "dry-run",
];
/** The inputs that hold secrets; each is parsed at once, and no text from the first line. */
const SECRET_INPUTS = ["token", "github-token", "registry-auth"];
function readInputs(environment) {
    const names = INPUTS.filter((name) => !SECRET_INPUTS.some((secret) => secret === name));
    return Object.fromEntries(names.map((name) => [name, readInput(environment, name)]));
}
/** `readTokens` calls its reader of YAML only then. */
function hasYaml(environment) {
    return readInput(environment, "registry-auth").trim() !== "";
}
/** Nothing is trimmed: a token's white space is evidence. */
function readTokens(environment, readYaml) {
    const jobToken = readInput(environment, "github-token");
    return {
        token: new token/* Token */.o(readInput(environment, "token")),
        jobToken: jobToken === "" ? undefined : new token/* Token */.o(jobToken),
        registryAuth: parseRegistryAuth(readInput(environment, "registry-auth"), readYaml),
    };
}
/** The runner hands `build-args` over as `INPUT_BUILD-ARGS`. */
function readInput(environment, name) {
    return environment[`INPUT_${name.toUpperCase()}`] ?? "";
}


/***/ }),

/***/ 3509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g_: () => (/* binding */ judgeTrust),
/* harmony export */   qY: () => (/* binding */ EVENTS),
/* harmony export */   so: () => (/* binding */ WHY_FOREIGN),
/* harmony export */   tP: () => (/* binding */ builtInstead),
/* harmony export */   vn: () => (/* binding */ decidePush)
/* harmony export */ });
// The trust policy: whose commit a run builds, and so what is logged in, pushed, tagged and cached, and who gets secrets.
/** Somebody with write access starts these, or a clock. */
const CHOSEN = { commit: "own", otherCommit: "own", autoPush: true, namesHead: "never" };
/** These run on a commit of the repository, and speak of something that may be a stranger's. */
const ABOUT = { commit: "own", otherCommit: "foreign", autoPush: true, namesHead: "never" };
/** A run of a fork's pull request can make one, of its own commit. */
const DEPLOYED = { ...ABOUT, namesHead: "sometimes" };
/** Anybody can start these by a few words. */
const TALK = { ...ABOUT, autoPush: false };
const PULL_REQUEST = {
    commit: "unmerged",
    otherCommit: "same",
    autoPush: false,
    namesHead: "always",
};
/** A pull request in a run that has the repository's secrets, or that anybody can start by a few words. */
const BESIDE_PULL_REQUEST = { ...PULL_REQUEST, otherCommit: "foreign" };
/** Every event, in the order of the page. An event that is not here is foreign. Source: actions/runner, `workflow-v1.0.json`. */
const EVENTS = new Map([
    ["branch_protection_rule", ABOUT],
    ["check_run", ABOUT],
    ["check_suite", ABOUT],
    ["create", CHOSEN],
    ["delete", ABOUT],
    ["deployment", DEPLOYED],
    ["deployment_status", DEPLOYED],
    ["discussion", TALK],
    ["discussion_comment", TALK],
    ["fork", ABOUT],
    ["gollum", ABOUT],
    ["image_version", ABOUT],
    ["issue_comment", TALK],
    ["issues", TALK],
    ["label", ABOUT],
    ["merge_group", { ...PULL_REQUEST, namesHead: "never" }],
    ["milestone", ABOUT],
    ["page_build", ABOUT],
    ["project", ABOUT],
    ["project_card", ABOUT],
    ["project_column", ABOUT],
    ["public", ABOUT],
    ["pull_request", PULL_REQUEST],
    ["pull_request_comment", TALK],
    ["pull_request_review", BESIDE_PULL_REQUEST],
    ["pull_request_review_comment", BESIDE_PULL_REQUEST],
    ["pull_request_target", BESIDE_PULL_REQUEST],
    ["push", CHOSEN],
    ["registry_package", ABOUT],
    ["release", CHOSEN],
    ["repository_dispatch", CHOSEN],
    ["schedule", CHOSEN],
    ["status", ABOUT],
    ["watch", ABOUT],
    ["workflow_call", CHOSEN],
    ["workflow_dispatch", CHOSEN],
    ["workflow_run", { ...ABOUT, namesHead: "always" }],
]);
/** Without a checkout nothing is compared. Outside of GitHub Actions there is no event, and all is the user's own. */
function judgeTrust(evidence) {
    const { event, isEventRead, head, headSha, run } = evidence;
    if (event === "local")
        return { kind: "own", autoPush: true };
    const row = EVENTS.get(event);
    if (row === undefined)
        return { kind: "foreign", why: "event-unknown" };
    if (!isEventRead || (row.namesHead === "always" && head === "unknown"))
        return { kind: "foreign", why: "event-unreadable" };
    if (head === "foreign")
        return { kind: "foreign", why: "fork" };
    const others = otherCheckouts(evidence);
    const isNamed = (checkout) => checkout.kind === "commit" && checkout.sha === headSha;
    if (row.otherCommit === "foreign" &&
        !(row.namesHead === "always" && others.every(isNamed)) &&
        others.length > 0)
        return { kind: "foreign", why: "checkout" };
    if (row.commit === "unmerged")
        return { kind: "unmerged", by: event === "merge_group" ? "run" : "pull-request" };
    // A run that follows another one hides whose commit that one built.
    const isMerged = EVENTS.get(run.event)?.otherCommit === "own";
    if (event === "workflow_run" && !(isMerged && (others.length === 0 || run.isOnDefaultBranch)))
        return { kind: "unmerged", by: "run" };
    if (row.namesHead === "sometimes" && head === "own" && !isMerged)
        return { kind: "unmerged", by: "run" };
    return { kind: "own", autoPush: row.autoPush };
}
/** The commit that is built instead of the event's, where that is one's own. */
function builtInstead(evidence) {
    if (evidence.sha === undefined || EVENTS.get(evidence.event)?.otherCommit !== "own")
        return undefined;
    const other = otherCheckouts(evidence).find(({ kind }) => kind === "commit");
    return other?.kind === "commit" ? other.sha : undefined;
}
function otherCheckouts({ checkouts, sha }) {
    return checkouts.filter((checkout) => checkout.kind !== "none" && !(checkout.kind === "commit" && checkout.sha === sha));
}
/** A stranger's commit is never pushed, not even with `push: true`. */
function decidePush(choice, { trust, dependabot }) {
    if (choice === "false")
        return { kind: "build-only", reason: "asked" };
    switch (trust.kind) {
        case "foreign":
            return choice === "true"
                ? { kind: "forbidden", why: trust.why }
                : { kind: "build-only", reason: trust.why };
        case "unmerged":
            if (choice === "true")
                return { kind: "push" };
            if (trust.by === "run")
                return { kind: "build-only", reason: "unmerged-run" };
            return { kind: "build-only", reason: dependabot ? "dependabot" : "pull-request" };
        case "own":
            return choice === "true" || trust.autoPush ? { kind: "push" } : { kind: "build-only", reason: "talk" };
    }
}
/** Why a commit is foreign, as a sentence. */
const WHY_FOREIGN = {
    fork: "This run builds a commit from a fork.",
    checkout: "What is checked out is not the commit of this run's event, so it may be a stranger's.",
    "event-unreadable": "The file of this run's event cannot be read, or names no head, so the commit may be a stranger's.",
    "event-unknown": "Surepush does not know this event, so the commit may be a stranger's.",
};


/***/ }),

/***/ 1804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ likelyCause),
/* harmony export */   _: () => (/* binding */ certainCause)
/* harmony export */ });
/** The likeliest cause of several. */
function likelyCause(cause, ...alternatives) {
    return { cause, alternatives };
}
/** A cause that leaves no other. */
function certainCause(cause) {
    return likelyCause(cause);
}


/***/ }),

/***/ 3353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ removeLeftover),
/* harmony export */   Vu: () => (/* binding */ formatOwner),
/* harmony export */   ZW: () => (/* binding */ sweepLeftovers),
/* harmony export */   dF: () => (/* binding */ removeSession),
/* harmony export */   kE: () => (/* binding */ FOLDER_PREFIX),
/* harmony export */   tl: () => (/* binding */ MARKER),
/* harmony export */   v$: () => (/* binding */ removeFolder)
/* harmony export */ });
/* unused harmony exports dropSession, hasOwnerEnded */
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
    if ((await markOf(folder)) === undefined)
        return false;
    await endOrphans(folder);
    const isGone = !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_temporary_builder_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsIn */ .Q0)(folder)) ||
        (await (0,_temporary_builder_js__WEBPACK_IMPORTED_MODULE_6__/* .removeContainer */ .od)(folder, environment, _lib_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .TIMEOUTS */ .fT.removeLeftoverBuilder));
    await (isGone ? removeFolder(folder) : forgetLogins(folder));
    return true;
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
    const builders = existsSync(recordsIn(folder));
    for (const path of builders ? secretsIn(folder) : [folder])
        rmSync(path, { recursive: true, force: true });
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

/***/ 4257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ readUserConfig),
/* harmony export */   Ys: () => (/* binding */ userFolder),
/* harmony export */   ez: () => (/* binding */ openPrivateConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20);
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6450);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7182);
/* harmony import */ var _cleanup_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3353);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_8__);
// The private docker configuration: made from the user's own, so that a login touches neither that nor a keychain.









/**
 * Opens a folder of mode 0700 with files of mode 0600. Other logins, contexts, builders and plugins of the user go
 * on working; the login at `host` stays in the file, for an empty `credHelpers` entry, under the key that docker
 * uses, keeps it out of `credsStore`.
 * Source: docker/cli `cli/config/configfile`, docker's reference on `config.json`.
 */
async function openPrivateConfig(host, options) {
    const { environment, temporaryFolder, onOpened, others = [] } = options;
    const users = userFolder(environment);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(temporaryFolder, { recursive: true });
    const sweeping = (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_7__/* .sweepLeftovers */ .ZW)(temporaryFolder, environment);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, _cleanup_js__WEBPACK_IMPORTED_MODULE_7__/* .FOLDER_PREFIX */ .kE));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _cleanup_js__WEBPACK_IMPORTED_MODULE_7__/* .MARKER */ .tl), (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_7__/* .formatOwner */ .Vu)(), { mode: 0o600 });
        onOpened(folder);
        const config = adapt(await readUserConfig(users), { host, others, users, environment });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "config.json"), JSON.stringify(config), { mode: 0o600 });
        // A `currentContext` without its context breaks every docker command.
        await copyFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(users, "contexts"), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "contexts"));
    }
    catch (error) {
        await (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_7__/* .removeFolder */ .v$)(folder);
        throw error;
    }
    const own = { ...environment, ...overrides(folder, { users, environment }) };
    const remove = async (timeout) => {
        const swept = Promise.race([sweeping, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(_lib_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .TIMEOUTS */ .fT.sweep, undefined, { ref: false })]);
        await Promise.all([(0,_cleanup_js__WEBPACK_IMPORTED_MODULE_7__/* .removeSession */ .dF)(folder, own, timeout), swept]);
    };
    const addLogin = (credentials) => writeLogin(folder, host, credentials);
    return { folder, environment: own, addLogin, remove };
}
/** In one piece, because docker may read the file, or write it, at the same moment. Source: docker/cli `config/configfile`. */
async function writeLogin(folder, host, { username, token }) {
    const config = await readUserConfig(folder);
    const auths = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(config.auths);
    const key = (0,_oci_host_js__WEBPACK_IMPORTED_MODULE_4__/* .dockerKeyOf */ .zz)(host);
    if (auths[key] !== undefined)
        return;
    const auth = (0,_lib_secret_js__WEBPACK_IMPORTED_MODULE_6__/* .basicCredentials */ .BG)(username, token).reveal();
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "config.json");
    const text = JSON.stringify({ ...config, auths: { ...auths, [key]: { auth } } });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${file}.new`, text, { mode: 0o600 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${file}.new`, file);
}
function adapt(config, { host, others, users, environment }) {
    // Docker lets the logins of this variable count more than the file's; here they are kept beside ours.
    const given = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(environment.DOCKER_AUTH_CONFIG ?? ""), "auths"));
    const own = others.map(({ host: at, credentials: { username, token } }) => {
        const auth = (0,_lib_secret_js__WEBPACK_IMPORTED_MODULE_6__/* .basicCredentials */ .BG)(username, token).reveal();
        return [(0,_oci_host_js__WEBPACK_IMPORTED_MODULE_4__/* .dockerKeyOf */ .zz)(at), { auth }];
    });
    const replaced = new Set([host, ...others.map((one) => one.host)].map(_oci_host_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalHost */ .rQ));
    const logins = Object.entries({ ...(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(config.auths), ...given }).filter(([name]) => !replaced.has((0,_oci_host_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalHost */ .rQ)(name)));
    return {
        ...config,
        auths: Object.fromEntries([...logins, ...own]),
        credHelpers: {
            ...(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(config.credHelpers),
            ...Object.fromEntries([(0,_oci_host_js__WEBPACK_IMPORTED_MODULE_4__/* .dockerKeyOf */ .zz)(host), ...own.map(([key]) => key)].map((key) => [key, ""])),
        },
        cliPluginsExtraDirs: [...(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(config.cliPluginsExtraDirs), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(users, "cli-plugins")],
    };
}
/** Builders stay in the user's own folder, and so do the certificates of a daemon behind TLS. */
function overrides(folder, { users, environment }) {
    const usesTls = Boolean(environment.DOCKER_TLS_VERIFY) || Boolean(environment.DOCKER_TLS);
    return {
        DOCKER_CONFIG: folder,
        // Its logins are in our file.
        DOCKER_AUTH_CONFIG: undefined,
        // A file of its own would hold the provenance where it is asked for; the pushed attestation holds it anyway.
        BUILDX_METADATA_PROVENANCE: environment.BUILDX_METADATA_PROVENANCE ?? "disabled",
        BUILDX_CONFIG: environment.BUILDX_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(users, "buildx"),
        ...(usesTls ? { DOCKER_CERT_PATH: environment.DOCKER_CERT_PATH || users } : {}),
    };
}
async function copyFolder(from, to) {
    try {
        // Where it is a link, docker would write into what it leads to.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, { recursive: true, dereference: true });
    }
    catch (error) {
        if (!["ENOENT", "ENOTDIR"].includes(String((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(error, "code"))))
            throw error;
    }
}
function userFolder({ DOCKER_CONFIG }) {
    return DOCKER_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_8__.homedir)(), ".docker");
}
/** Without a file docker starts from nothing; a file that is broken is docker's to complain of, not ours. */
function readUserConfig(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "config.json"), "utf8").then((text) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text)), () => ({}));
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
/* unused harmony export createArguments */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3664);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(304);
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
    const own = withOwnRecords(folder, environment);
    const daemon = order.driver === "remote" ? undefined : daemonOverTls(environment);
    let ended;
    for (const args of createArguments(order, { name, files, daemon })) {
        ended = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .startDocker */ .Hw)({ args, environment: own, print }, stop).ended;
        if (ended.status !== 0)
            break;
    }
    return { name, ended: ended ?? { status: 0, output: "" } };
}
/**
 * Buildx makes no builder on a daemon whose certificates are in the environment: it wants a context. Source: docker/buildx,
 * `commands/create.go`; docker/cli, `opts/hosts.go`, for the names of the files.
 */
function daemonOverTls(environment) {
    const { DOCKER_HOST, DOCKER_TLS_VERIFY, DOCKER_TLS, DOCKER_CERT_PATH } = environment;
    if (!DOCKER_HOST?.startsWith("tcp://") || !DOCKER_CERT_PATH || !(DOCKER_TLS_VERIFY || DOCKER_TLS))
        return undefined;
    const file = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(DOCKER_CERT_PATH, `${name}.pem`);
    const fields = [`host=${DOCKER_HOST}`, `ca=${file("ca")}`, `cert=${file("cert")}`, `key=${file("key")}`];
    return [...fields, ...(DOCKER_TLS_VERIFY ? [] : ["skip-tls-verify=true"])].map(_lib_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteField */ .nL).join(",");
}
async function writeFiles(order, folder) {
    if (order.driver === "remote")
        return { certificates: await writeCertificates(order.certificates, folder) };
    const { daemonConfig } = order;
    if (daemonConfig === undefined)
        return {};
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "buildkitd.toml");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, daemonConfig, { mode: 0o600 });
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
function nameFor(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).toLowerCase();
}
/** The command lines, one after the other: the last of them starts the builder, with all its nodes. */
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
                ...(index === endpoints.length - 1 ? ["--bootstrap"] : []),
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
    return Object.entries(files).map(([option, path]) => `--driver-opt=${(0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteField */ .nL)(`${option}=${path}`)}`);
}
/**
 * Removes what `makeBuilder` made in that folder, its container and volume included; does nothing where it made none.
 * Says whether docker came to an end with it in time.
 */
async function removeBuilders(folder, environment, deadline) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsIn(folder), "instances")).catch(() => []);
    const remove = (name) => (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .startDocker */ .Hw)({
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
        const { status } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .startDocker */ .Hw)({ args, environment, deadline }, NEVER).ended;
        if (typeof status !== "number")
            return false;
    }
    return true;
}
/** A run that is stopped still cleans up. */
const NEVER = new AbortController().signal;
/** Certificates that were given as text, and a key among them. */
function certificatesIn(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "certificates");
}
/** Where buildx keeps its records of a builder that was made for this folder. */
function recordsIn(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "buildx");
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
    /** Manifests of an index that becomes a part of another one: some thirty platforms, and what is attested of each. */
    indexEntries: 100,
    /** Manifests that belong to an image that is promoted, with all that is attested of it. */
    promotedManifests: 500,
    /** All of these together: they are held until the tags are set. */
    promotedManifestBytes: 64 * MIB,
    /** A list of what refers to a manifest: an entry takes some 300 bytes, and more than `promotedManifests` are not read. */
    referrerList: 1 * MIB,
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


/***/ }),

/***/ 7182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ basicCredentials),
/* harmony export */   WG: () => (/* binding */ encodeBase64),
/* harmony export */   y4: () => (/* binding */ decodeBase64),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
// A secret: it prints as `***` however it is printed, and only `reveal()` gives it away.
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The secret itself. Call it only where the value leaves for docker, GitHub or the registry. */
    reveal() {
        return this.#value;
    }
    toString() {
        return "***";
    }
    toJSON() {
        return "***";
    }
    /** Called by `console.log` and `util.inspect`. */
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return "***";
    }
}
/** What docker, curl and we send as `Authorization: Basic …`. */
function basicCredentials(username, token) {
    return new Secret(encodeBase64(`${username}:${token.reveal()}`));
}
/** Of the text in UTF-8, as docker encodes it. */
function encodeBase64(text) {
    const bytes = new TextEncoder().encode(text);
    let binary = "";
    for (let at = 0; at < bytes.length; at += PIECE)
        binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
    return btoa(binary);
}
/** A text in UTF-8; nothing where it is no base64, or no text. */
function decodeBase64(text) {
    try {
        const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** As many arguments as a call takes on any stack. */
const PIECE = 8 * 1024;


/***/ }),

/***/ 6450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   NW: () => (/* binding */ registryInLog),
/* harmony export */   Q$: () => (/* binding */ GITHUB_DOT_COM),
/* harmony export */   SM: () => (/* binding */ HUB_KEY),
/* harmony export */   U$: () => (/* binding */ registryHost),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   rQ: () => (/* binding */ canonicalHost),
/* harmony export */   v7: () => (/* binding */ isOwnAddress),
/* harmony export */   xR: () => (/* binding */ findHostProblem),
/* harmony export */   zz: () => (/* binding */ dockerKeyOf)
/* harmony export */ });
// Registries and the GitHub they belong to: which host a token may go to, and which API explains it.
const GITHUB_DOT_COM = "https://github.com";
const HOST = /^(?=.{1,253}(?::|$))[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?$/i;
/** Hosts that look like ghcr.io and are somebody else's. Source: public reports of the mistyped `ghrc.io`. */
const LOOK_ALIKES = new Set(["ghrc.io", "gchr.io", "ghcr.com", "ghcr.io.com", "gcr.ghio", "chcr.io"]);
/** Why a text cannot be the registry, or nothing when it can. */
function findHostProblem(text) {
    if (/^https?:\/\//i.test(text))
        return "it is a URL";
    if (text.includes("/"))
        return "it has a path";
    if (!HOST.test(text) || !URL.canParse(`https://${text}`))
        return "it is not a host name";
    if (LOOK_ALIKES.has(text.toLowerCase().replace(/:\d+$/, "")))
        return "it only looks like ghcr.io and belongs to somebody else";
    return undefined;
}
/** Docker Hub's key in docker's configuration. Source: docker/docker, `registry.IndexServer`. */
const HUB_KEY = "https://index.docker.io/v1/";
const HUB_HOSTS = new Set(["docker.io", "index.docker.io", "registry-1.docker.io"]);
/** One spelling of a registry's host: Docker Hub has several, and upper case is lower case. */
function canonicalHost(text) {
    const host = text.toLowerCase();
    if (host.replace(/\/$/, "") === HUB_KEY.slice(0, -1))
        return "docker.io";
    return HUB_HOSTS.has(host) ? "docker.io" : host;
}
/** Under which name docker keeps the login at a registry. */
function dockerKeyOf(host) {
    return host === "docker.io" ? HUB_KEY : host;
}
/** The registry of a GitHub server: `ghcr.io`, `containers.SUB.ghe.com` or `containers.HOST`. */
function registryOf(serverUrl) {
    const host = new URL(serverUrl).host;
    return host === "github.com" ? "ghcr.io" : `containers.${host}`;
}
/**
 * Finds the GitHub behind a registry, so that a token never reaches a host that is not its own. `ghcr.io`,
 * `containers.github.com` and `containers.*.ghe.com` are GitHub's by their names; `containers.HOST`, which anybody can
 * own, only where HOST is the server of the run. The environment's API counts only on loopback (tests, demo).
 */
function registryHost(host, environment) {
    const name = host.toLowerCase();
    const gitHub = gitHubOf(name, environment);
    const given = environment.apiUrl;
    const apiUrl = given !== undefined && isLoopbackUrl(given) ? given : gitHub?.apiUrl;
    return {
        host: name,
        url: `${isLoopback(name) ? "http" : "https"}://${apiHostOf(name)}`,
        gitHub: gitHub && apiUrl !== undefined ? { ...gitHub, apiUrl: apiUrl.replace(/\/+$/, "") } : undefined,
    };
}
/** Docker Hub's API has a host of its own. Source: CNCF distribution, `reference`, and docker/docker, `registry.DefaultV2Registry`. */
function apiHostOf(host) {
    return host === "docker.io" ? "registry-1.docker.io" : host;
}
/** The registry that a log names. No request is sent there, so its name is taken at its word. */
function registryInLog(host) {
    return registryHost(host, { ghHost: host.toLowerCase().replace(/^containers\./, "") });
}
/**
 * Whether an address is the registry's own, or its GitHub's, so that a token may go there because the registry says so.
 * Names under GitHub's own domains are GitHub's machines only; those under another server's domain may be anybody's.
 */
function isOwnAddress({ host, url, gitHub }, address) {
    const { origin, protocol, hostname } = new URL(address);
    if (origin === new URL(url).origin)
        return true;
    if (gitHub === undefined || protocol !== "https:" || isLoopback(host))
        return false;
    return [host, new URL(gitHub.serverUrl).hostname].some((name) => hostname === name || (isGitHubs(name) && hostname.endsWith(`.${name}`)));
}
/** Source: GitHub docs, "Getting started with data residency for GitHub Enterprise Cloud". */
function isGitHubs(name) {
    return name === "github.com" || name === "ghcr.io" || name.endsWith(".ghe.com");
}
function isServerOfRun(server, { serverUrl = "", ghHost = "" }) {
    const named = [serverUrl, `https://${ghHost}`].filter((url) => URL.canParse(url));
    return named.some((url) => new URL(url).host === server);
}
function gitHubOf(host, environment) {
    const server = host === "ghcr.io" ? "github.com" : /^containers\.(.+)$/.exec(host)?.[1];
    if (server === "github.com")
        return { serverUrl: GITHUB_DOT_COM, apiUrl: "https://api.github.com" };
    if (server?.endsWith(".ghe.com"))
        return { serverUrl: `https://${server}`, apiUrl: `https://api.${server}` };
    if (server !== undefined)
        return isServerOfRun(server, environment)
            ? { serverUrl: `https://${server}`, apiUrl: `https://${server}/api/v3` }
            : undefined;
    const { serverUrl = GITHUB_DOT_COM, apiUrl } = environment;
    return isLoopback(host) && apiUrl !== undefined && isLoopbackUrl(apiUrl)
        ? { serverUrl, apiUrl }
        : undefined;
}
/** `localhost`, `127.x.y.z` and `[::1]`, with or without a port: docker, too, speaks plain HTTP to these only. */
function isLoopback(host) {
    return /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d+)?$/i.test(host);
}
function isLoopbackUrl(url) {
    return URL.canParse(url) && isLoopback(new URL(url).host);
}


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ loginFor),
/* harmony export */   cx: () => (/* binding */ explainForeign),
/* harmony export */   vf: () => (/* binding */ unready),
/* harmony export */   yV: () => (/* binding */ otherLoginsFor)
/* harmony export */ });
/* harmony import */ var _context_push_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3509);
/* harmony import */ var _diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1804);


/** What is known to fail before any request. A build that gets no secrets lacks none. */
function unready({ build, context }) {
    const [first] = build.missingSecrets;
    if (first === undefined || context.trust.kind === "foreign")
        return undefined;
    const evidence = build.missingSecrets.map(({ input, id, reason }) => `\`${input}\` names \`${id}\`: ${reason}.`);
    return { ...(0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .certainCause */ ._)({ code: "secret-missing", secret: first.id }), evidence };
}
/** A commit that must not be pushed. */
function explainForeign(why) {
    const code = why === "fork" ? "fork-pull-request" : "untrusted-commit";
    return { ...(0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .certainCause */ ._)({ code }), evidence: [_context_push_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .WHY_FOREIGN */ .so[why]] };
}
/** A damaged token is sent nowhere; a stranger's commit is built without our login. */
function loginFor(config) {
    const { credentials } = config;
    return mayLogIn(config) && credentials.token.shape.kind === "whole" ? credentials : undefined;
}
/** Those that docker does not have already. */
function otherLoginsFor(config) {
    if (!mayLogIn(config))
        return [];
    return config.logins
        .filter(({ from }) => from === "registry-auth")
        .map(({ registry: { host }, credentials }) => ({ host, credentials }));
}
function mayLogIn({ context, dryRun }) {
    return !dryRun && context.trust.kind !== "foreign";
}


/***/ })

};
