export const id = 386;
export const ids = [386];
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
        empty: entries.filter((one) => !isWhole(one)),
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
/** Of other actions and clients. Any other name may be a part of a password that YAML took for one, and is not repeated. */
const KNOWN_NAMES = new Set("scope logout user name login pass token host server url email".split(" "));
function parseEntry(entry, index) {
    const value = `entry ${index + 1}`;
    const unknown = [...entry.keys()].find((key) => !["registry", "username", "password", "ecr"].includes(key));
    if (unknown !== undefined) {
        const name = KNOWN_NAMES.has(unknown) ? `\`${unknown}\`` : "a name that is none of these";
        return { value, flaw: `it has ${name}`, allowed: ALLOWED };
    }
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
/**
 * A stranger's commit is never pushed, not even with `push: true`. `promotesFork`: nothing is built, and what a fork's pull
 * request left is to be published under the pull request's own tag.
 */
function decidePush(choice, { trust, dependabot }, promotesFork = false) {
    if (choice === "false")
        return { kind: "build-only", reason: "asked" };
    if (promotesFork)
        return choice === "true" ? { kind: "push" } : { kind: "build-only", reason: "fork-archive" };
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
/* harmony export */   IT: () => (/* binding */ likelyCause),
/* harmony export */   _: () => (/* binding */ certainCause),
/* harmony export */   ch: () => (/* binding */ interruptedCause),
/* harmony export */   hi: () => (/* binding */ isSilenceOf)
/* harmony export */ });
/** The likeliest cause of several. */
function likelyCause(cause, ...alternatives) {
    return { cause, alternatives };
}
/** A cause that leaves no other. */
function certainCause(cause) {
    return likelyCause(cause);
}
/** Whether the line names this host as the one that did not answer. Whoever says so, docker or its daemon, is alive. */
function isSilenceOf({ cause, match }, host) {
    const isOfNetwork = cause.code === "network-error" || cause.code === "registry-unavailable";
    return isOfNetwork && cause.host === host && match?.facts.host === host;
}
/** The cause of a run that was stopped: the reason of `stop` is the signal's name. `failure` is what came of that. */
function interruptedCause(stop, failure) {
    const cause = failure?.cause;
    const unsigned = cause?.code === "attestation-failed" ? { image: cause.image, digest: cause.digest } : undefined;
    const incomplete = cause?.code === "publication-incomplete" &&
        cause.moves.some(({ now }) => now.kind === "at" && now.digest === cause.digest);
    return { code: "interrupted", signal: String(stop.reason), unsigned, incomplete };
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
