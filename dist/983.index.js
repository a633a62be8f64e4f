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


/***/ })

};
