#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9054:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openTerminal)
/* harmony export */ });
/** A terminal masks nothing: what could hold a secret is never printed in the first place. */
function openTerminal(write) {
    const print = (line) => {
        write(`${line}\n`);
    };
    return {
        mask: () => undefined,
        info: print,
        notice: (title, text) => {
            print(`${title}: ${text}`);
        },
        group: (title, work) => {
            print(`${title} …`);
            return work();
        },
        output: write,
    };
}


/***/ }),

/***/ 5581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9054);
/* harmony import */ var _domain_input_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2658);
/* harmony import */ var _render_annotation_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(755);
/* harmony import */ var _render_conclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6249);
/* harmony import */ var _shell_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2980);
/* harmony import */ var _shell_request_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4791);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3122);
// The command's door: the action's engine, with a terminal around it.








try {
    process.exitCode = await main(process.argv.slice(2), process.env);
}
catch (error) {
    process.stderr.write(`Surepush itself failed: ${(0,_wiring_js__WEBPACK_IMPORTED_MODULE_4__/* .tellThrown */ .UT)(error)}
`);
    process.exitCode = 1;
}
async function main(args, environment) {
    const read = (0,_shell_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .readArguments */ .l)(args, environment, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, "utf8"));
    switch (read.kind) {
        case "help":
            process.stdout.write(_shell_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .HELP */ ._);
            return 0;
        case "unusable":
            process.stderr.write(`${read.flaw}\n\n${_shell_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .HELP */ ._}`);
            return 2;
        case "inputs": {
            const parsed = (0,_shell_request_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRequest */ .T)(read.inputs, (0,_wiring_js__WEBPACK_IMPORTED_MODULE_4__/* .surroundings */ .i5)(environment));
            if (parsed.kind === "problems") {
                print((0,_render_annotation_js__WEBPACK_IMPORTED_MODULE_5__/* .annotate */ .f)((0,_domain_input_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnoseInputs */ .K)(parsed.problems)));
                return 2;
            }
            const stop = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_4__/* .stopOnSignals */ .ZI)();
            const reporter = (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .openTerminal */ .j)((text) => process.stderr.write(text));
            const outcome = await (0,_wiring_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)(parsed.request, { environment, reporter, stop, onSession: () => undefined });
            const { end } = outcome;
            if (end.kind === "failed")
                print((0,_render_annotation_js__WEBPACK_IMPORTED_MODULE_5__/* .annotate */ .f)(end.diagnosis));
            else
                process.stdout.write(`${(0,_render_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)(end, parsed.request)}\n`);
            return (0,_wiring_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$)(end, stop);
        }
    }
}
function print({ title, message }) {
    process.stderr.write(`${title}\n\n${message}\n`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9844:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildFlags),
/* harmony export */   u: () => (/* binding */ isRemoteContext)
/* harmony export */ });
// Build options: what the user may say of a build, and the docker flag that each becomes.
/** Both `docker buildx build` and the classic `docker build` know these. */
const ROWS = [
    { flag: "--file", values: ({ file }) => (file === undefined ? [] : [file]) },
    { flag: "--target", values: ({ target }) => (target === undefined ? [] : [target]) },
    { flag: "--build-arg", values: ({ buildArgs }) => buildArgs },
];
/** The flags of a build, without the context, which comes last on a command line. */
function buildFlags(options) {
    return ROWS.flatMap(({ flag, values }) => values(options).map((value) => `${flag}=${value}`));
}
/** Whether docker fetches the context by itself (git, a tarball's URL), so that no folder has to be there. */
function isRemoteContext(context) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i.test(context);
}


/***/ }),

/***/ 8677:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ printImage),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   nt: () => (/* binding */ printReference),
/* harmony export */   wg: () => (/* binding */ packageOf),
/* harmony export */   z1: () => (/* binding */ tagFlaw),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _registry_host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8980);
// Image references: `host/owner/name:tag`, in the grammar of the OCI distribution specification.

const COMPONENT = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})+$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Reads `host/owner/name` for a registry. Upper case is lowered, and said; everything else must be right. */
function parseImage(text, registry) {
    const [first = "", ...rest] = text.split("/");
    if (/^[a-z]+:\/\//i.test(text))
        return { kind: "flaw", flaw: "it is a URL" };
    if (text.includes("@"))
        return { kind: "flaw", flaw: "it has a digest inside" };
    if (rest.at(-1)?.includes(":"))
        return { kind: "flaw", flaw: "it has a tag inside" };
    if (!/[.:]|^localhost$/.test(first))
        return { kind: "flaw", flaw: "it names no registry" };
    const hostFlaw = (0,_registry_host_js__WEBPACK_IMPORTED_MODULE_0__/* .registryFlaw */ .m_)(first);
    if (hostFlaw !== undefined)
        return { kind: "flaw", flaw: `of its registry ${first}: ${hostFlaw}` };
    if (first.toLowerCase() !== registry)
        return { kind: "flaw", flaw: `it is not on the registry ${registry}` };
    const path = rest.join("/").toLowerCase();
    // Beyond ASCII lower case is a matter of opinion.
    if (!PATH.test(path) || !/^[\x21-\x7e]+$/.test(text))
        return { kind: "flaw", flaw: "what follows the registry is no owner and name" };
    return { kind: "image", image: { host: registry, path }, lowered: path !== rest.join("/") };
}
/** Why a text cannot be a tag, or nothing when it can. */
function tagFlaw(text) {
    if (TAG.test(text))
        return undefined;
    return text.length > 128
        ? "it has more than 128 characters"
        : "it has a character that no tag may have there";
}
/** A digest from docker or a registry, or nothing when the text is none. */
function parseDigest(text) {
    return DIGEST.test(text) ? text : undefined;
}
function printImage({ host, path }) {
    return `${host}/${path}`;
}
/** `host/owner/name:tag`. */
function printReference(image, tag) {
    return `${printImage(image)}:${tag}`;
}
/** The account that owns the package: the path's first part. */
function ownerOf({ path }) {
    return path.slice(0, path.indexOf("/"));
}
/** The package's name: everything after the owner. */
function packageOf({ path }) {
    return path.slice(path.indexOf("/") + 1);
}


/***/ }),

/***/ 2658:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ diagnoseInputs)
/* harmony export */ });
/** The diagnosis of a run that never began. */
function diagnoseInputs(problems) {
    const inputs = [...new Set(problems.map(({ input }) => input))];
    return {
        code: "input-invalid",
        title: inputs.length === 1
            ? `The input ${inputs.join("")} is wrong`
            : `These inputs are wrong: ${inputs.join(", ")}`,
        problem: "The run did not begin: nothing was contacted, and nothing was built.",
        evidence: problems.map(({ input, value, flaw }) => `\`${input}\` cannot be "${value}": ${flaw}.`),
        remedies: remedies(problems),
        alternatives: [],
    };
}
function remedies(problems) {
    const [first, ...others] = [
        ...new Set(problems.map(({ input, allowed }) => `Give \`${input}\` ${allowed}.`)),
    ];
    return [{ action: first ?? "Look at the inputs." }, ...others.map((action) => ({ action }))];
}


/***/ }),

/***/ 8980:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Q$: () => (/* binding */ GITHUB_DOT_COM),
/* harmony export */   U$: () => (/* binding */ registryHost),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   m_: () => (/* binding */ registryFlaw)
/* harmony export */ });
// Registries and the GitHub they belong to: which host a token may go to, and which API explains it.
const GITHUB_DOT_COM = "https://github.com";
const HOST = /^(?=.{1,253}(?::|$))[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?$/i;
/** Hosts that look like ghcr.io and are somebody else's. Source: public reports of the mistyped `ghrc.io`. */
const LOOK_ALIKES = new Set(["ghrc.io", "gchr.io", "ghcr.com", "ghcr.io.com", "gcr.ghio", "chcr.io"]);
/** Why a text cannot be the registry, or nothing when it can. */
function registryFlaw(text) {
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
/** The registry of a GitHub server: `ghcr.io`, `containers.SUB.ghe.com` or `containers.HOST`. */
function registryOf(serverUrl) {
    const host = new URL(serverUrl).host;
    return host === "github.com" ? "ghcr.io" : `containers.${host}`;
}
/**
 * Finds the GitHub behind a registry from the registry's own name, so that a token never reaches a host that is
 * not its own: what the environment says counts only when it is that host, or loopback (tests, demo).
 */
function registryHost(host, environment) {
    const name = host.toLowerCase();
    const gitHub = gitHubOf(name, environment);
    const told = environment.apiUrl;
    const apiUrl = told !== undefined && isLoopbackUrl(told) ? told : gitHub?.apiUrl;
    return {
        host: name,
        url: `${isLoopback(name) ? "http" : "https"}://${name}`,
        gitHub: gitHub && apiUrl !== undefined ? { ...gitHub, apiUrl: apiUrl.replace(/\/+$/, "") } : undefined,
    };
}
function gitHubOf(host, environment) {
    const server = host === "ghcr.io" ? "github.com" : /^containers\.(.+)$/.exec(host)?.[1];
    if (server === "github.com")
        return { serverUrl: GITHUB_DOT_COM, apiUrl: "https://api.github.com" };
    if (server?.endsWith(".ghe.com"))
        return { serverUrl: `https://${server}`, apiUrl: `https://api.${server}` };
    if (server !== undefined)
        return { serverUrl: `https://${server}`, apiUrl: `https://${server}/api/v3` };
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

/***/ 4899:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isForeignHeadWithSecrets),
/* harmony export */   r: () => (/* binding */ isPullRequest)
/* harmony export */ });
// Where a run stands: the event that started it, the repository, whose commit is built.
const PULL_REQUEST_EVENTS = new Set([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
]);
function isPullRequest(context) {
    return PULL_REQUEST_EVENTS.has(context.event);
}
/**
 * A stranger's commit in a run that holds our secrets: what it builds must not be pushed.
 * Source: GitHub docs, "Secure use reference", on `pull_request_target` and `workflow_run`.
 */
function isForeignHeadWithSecrets(context) {
    return context.head === "foreign" && ["pull_request_target", "workflow_run"].includes(context.event);
}


/***/ }),

/***/ 6130:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ basicCredentials),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* unused harmony export disguises */
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
    /** `console.log` and `util.inspect` ask for this one. */
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return "***";
    }
}
/** What docker, curl and we send as `Authorization: Basic …`. */
function basicCredentials(username, token) {
    return new Secret(base64(`${username}:${token.reveal()}`));
}
/**
 * Every form in which a token can come out of docker, GitHub or the registry: itself, base64(token) (ghcr.io
 * hands that out as its bearer token) and base64(user:token) (docker's `config.json`, `Authorization: Basic`).
 * Longest first, so that a mask never leaves the rest of a longer form behind.
 */
function disguises(token, username) {
    const value = token.reveal();
    const forms = [value, value.trim()].flatMap((form) => [form, base64(form), base64(`${username}:${form}`)]);
    return [...new Set(value.trim() === "" ? [] : forms)]
        .sort((a, b) => b.length - a.length)
        .map((form) => new Secret(form));
}
function base64(text) {
    return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}


/***/ }),

/***/ 937:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   bC: () => (/* binding */ isGitHubs)
/* harmony export */ });
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
/** Reads a token without asking anybody. A wrong checksum is evidence ("mistyped?"), never a refusal. */
function shapeOf(token) {
    const text = token.reveal();
    if (text.trim() === "")
        return { kind: "empty" };
    const flaw = flawOf(text);
    if (flaw !== undefined)
        return { kind: "malformed", flaw };
    const family = FAMILIES.find(({ shape }) => shape.test(text));
    return { kind: "whole", tokenKind: family?.kind ?? "unknown", checksum: checksumOf(text, family) };
}
/** The kind for the outputs: the letters inside quotes or white space still tell it. */
function kindOf(token) {
    const bare = token.reveal().replaceAll(/["'\s]/g, "");
    return FAMILIES.find(({ shape }) => shape.test(bare))?.kind ?? "unknown";
}
/** Whether GitHub made it, by its prefix: such a token is for GitHub's own hosts and for nobody else. */
function isGitHubs(token) {
    return /^(?:gh[a-z]|github_pat)_/.test(token.reveal().trim());
}
function flawOf(text) {
    if (/[\r\n]$/.test(text))
        return "a line end after it";
    if (/[\r\n]/.test(text))
        return "a line end inside it";
    if (/\s/.test(text))
        return "a blank in it";
    if (/^["'`]|["'`]$/.test(text))
        return "quotes around it";
    if (/[^\x21-\x7e]/.test(text))
        return "a character in it that no token has";
    return undefined;
}
function checksumOf(text, family) {
    if (!family?.checksummed)
        return "none";
    const [, body = ""] = text.split("_", 2);
    return base62(crc32(body.slice(0, -6))).padStart(6, "0") === body.slice(-6) ? "right" : "wrong";
}
/** CRC-32 as IEEE 802.3 has it (polynomial 0xEDB88320), of ASCII text. */
function crc32(text) {
    let crc = ~0;
    for (const character of text) {
        crc ^= character.charCodeAt(0);
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc >>> 0;
}
function base62(number) {
    const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const rest = Math.floor(number / 62);
    return (rest > 0 ? base62(rest) : "") + digits.charAt(number % 62);
}


/***/ }),

/***/ 755:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ annotate)
/* harmony export */ });
function annotate(diagnosis) {
    const { title, problem, evidence, remedies, alternatives, code } = diagnosis;
    const lines = [
        problem,
        ...section("How we know:", evidence.map((line) => `- ${line}`)),
        ...section("What to do:", remedies.map((remedy, index) => tellRemedy(remedy, index + 1))),
        ...section("", alternatives.length > 0 ? [`It could also be: ${alternatives.join(", ")}.`] : []),
        "",
        `(${code})`,
    ];
    return { title, message: lines.join("\n") };
}
function section(heading, lines) {
    return lines.length === 0 ? [] : ["", ...(heading === "" ? [] : [heading]), ...lines];
}
function tellRemedy({ action, link, snippet }, number) {
    const below = [...(link === undefined ? [] : [link]), ...(snippet?.text.split("\n") ?? [])];
    return [`${number}. ${action}`, ...below.map((line) => `     ${line}`)].join("\n");
}


/***/ }),

/***/ 6249:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _domain_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8677);

function conclude(end, { question, tags }) {
    const image = (0,_domain_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .printImage */ .Lh)(question.image);
    switch (end.kind) {
        case "pushed":
            return [
                ...tags.map((tag) => `Pushed ${(0,_domain_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .printReference */ .nt)(question.image, tag)}`),
                `${image}@${end.digest}`,
            ].join("\n");
        case "built":
            return `Built ${image}, and did not push it.`;
        case "planned":
            return `Would run: ${end.command}`;
        case "checked":
            return `${question.registry.host} allows it: you may ${question.access} ${image}.`;
    }
}


/***/ }),

/***/ 2980:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ HELP),
  l: () => (/* binding */ readArguments)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./src/shell/inputs.ts
// The inputs' names and how the runner hands them over.
/** Every input of `action.yml`; a test holds the two lists together. */
const INPUTS = [
    "token",
    "username",
    "registry",
    "images",
    "tags",
    "context",
    "file",
    "build-args",
    "target",
    "push",
    "operation",
    "access",
    "github-token",
    "scope-check",
    "dry-run",
];
/** The runner hands `build-args` over as `INPUT_BUILD-ARGS`. Nothing is trimmed: a token's blanks are evidence. */
function readInputs(environment) {
    const read = (name) => environment[`INPUT_${name.toUpperCase()}`] ?? "";
    return Object.fromEntries(INPUTS.map((name) => [name, read(name)]));
}

;// CONCATENATED MODULE: ./src/shell/arguments.ts
// The command's arguments as inputs: the same names as the action's, so that there is one list to learn.


/** Tokens come by the environment or by standard input; on a command line everybody could read them. */
const SECRET_INPUTS = ["token", "github-token"];
/** The operation is the first word, and no option. */
const OPTIONS = INPUTS.filter((name) => !SECRET_INPUTS.includes(name) && name !== "operation");
const FLAGS = ["dry-run"];
const HELP = `surepush check [--access pull|push|delete] --images ghcr.io/OWNER/NAME
surepush push --tags TAG,TAG [--context FOLDER] --images ghcr.io/OWNER/NAME

Asks GitHub and the registry whether your token may do it; \`push\` then builds, tags, pushes and reads back.

The token: --token-stdin, else GITHUB_TOKEN, else GH_TOKEN. It is never taken from the command line.
Options, as the action's inputs: ${OPTIONS.map((name) => `--${name}`).join(" ")}

Exit code: 0 done, 1 refused or failed, 2 wrong usage, 130 and 143 interrupted.
`;
/** `token` is what standard input held, when the arguments ask for it. */
function readArguments(args, environment, readStdin) {
    const parsed = parse(args);
    if (parsed.kind === "unusable")
        return parsed;
    const { values, positionals } = parsed;
    if (values.help === true)
        return { kind: "help" };
    const [operation, ...others] = positionals;
    if ((operation !== "push" && operation !== "check") || others.length > 0)
        return { kind: "unusable", flaw: `give one operation: push or check, not "${positionals.join(" ")}"` };
    const token = values["token-stdin"] === true
        ? readStdin().replace(/\r?\n$/, "")
        : environment.GITHUB_TOKEN || environment.GH_TOKEN || "";
    const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join("\n") : String(value),
    ]));
    return { kind: "inputs", inputs: { ...readInputs({}), ...given, operation, token } };
}
function parse(args) {
    const named = OPTIONS.map((name) => [
        name,
        FLAGS.includes(name) ? { type: "boolean" } : { type: "string", multiple: true },
    ]);
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                ...Object.fromEntries(named),
                "token-stdin": { type: "boolean" },
                help: { type: "boolean", short: "h" },
            },
        });
        return { kind: "parsed", values, positionals };
    }
    catch (error) {
        return { kind: "unusable", flaw: error instanceof Error ? error.message : String(error) };
    }
}


/***/ }),

/***/ 4791:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseRequest)
});

// EXTERNAL MODULE: ./src/domain/registry-host.ts
var registry_host = __nccwpck_require__(8980);
// EXTERNAL MODULE: ./src/domain/run-context.ts
var run_context = __nccwpck_require__(4899);
// EXTERNAL MODULE: ./src/domain/secret.ts
var secret = __nccwpck_require__(6130);
// EXTERNAL MODULE: ./src/domain/token.ts
var domain_token = __nccwpck_require__(937);
;// CONCATENATED MODULE: ./src/domain/trust.ts
// Trust: whether this event may push at all, whatever the token may do.

/** `auto` pushes on every event but pull requests; a stranger's commit is never pushed with our secrets. */
function decidePush(choice, context) {
    if (choice === "false")
        return { kind: "build-only", reason: "asked" };
    if ((0,run_context/* isForeignHeadWithSecrets */.C)(context))
        return choice === "true" ? { kind: "forbidden" } : { kind: "build-only", reason: "fork" };
    if (choice === "true" || !(0,run_context/* isPullRequest */.r)(context))
        return { kind: "push" };
    if (context.head === "foreign")
        return { kind: "build-only", reason: "fork" };
    return { kind: "build-only", reason: context.dependabot ? "dependabot" : "pull-request" };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/domain/build-option.ts
var build_option = __nccwpck_require__(9844);
;// CONCATENATED MODULE: ./src/shell/build.ts
// The inputs of a build: its context, its Dockerfile, its arguments.


/** Folder and Dockerfile must be there where a build is `needed`; docker looks by itself at what is remote. */
function parseBuild(inputs, { needed, look }, complain) {
    const context = inputs.context.trim() || ".";
    const file = optional(inputs.file);
    if (needed && !(0,build_option/* isRemoteContext */.u)(context)) {
        const isFolder = look(context) === "folder";
        const dockerfile = file ?? (0,external_node_path_.join)(context, "Dockerfile");
        if (!isFolder)
            complain("context", context, {
                flaw: "there is no such folder",
                allowed: "a folder, or the URL of a git repository",
            });
        if ((isFolder || file !== undefined) && look(dockerfile) !== "file")
            complain("file", dockerfile, { flaw: "there is no such file", allowed: "the path of a Dockerfile" });
    }
    const buildArgs = lines(inputs["build-args"]);
    for (const argument of buildArgs)
        if (!/^[^\s=]+(?:=|$)/.test(argument))
            complain("build-args", argument, {
                flaw: "it does not begin with a name",
                allowed: "NAME=VALUE, one a line",
            });
    return { context, file, target: optional(inputs.target), buildArgs };
}
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
function optional(text) {
    return text.trim() || undefined;
}

// EXTERNAL MODULE: ./src/domain/image-reference.ts
var image_reference = __nccwpck_require__(8677);
;// CONCATENATED MODULE: ./src/domain/tag.ts
/** `latest` on the default branch, else the branch's or the git tag's name; `pr-7` on a pull request. */
function defaultTags({ ref, repository }) {
    return tagsOf(ref, repository?.defaultBranch).filter((tag) => tag !== "");
}
function tagsOf(ref, defaultBranch) {
    switch (ref.kind) {
        case "branch":
            return [ref.name === defaultBranch ? "latest" : fit(ref.name)];
        case "tag":
            return [fit(ref.name)];
        case "pull-request":
            return [`pr-${ref.number}`];
        case "none":
            return [];
    }
}
/** Makes a git name a tag: `feat/x` becomes `feat-x`. */
function fit(name) {
    return name
        .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
        .replace(/^[.-]+/, "")
        .slice(0, 128);
}

;// CONCATENATED MODULE: ./src/shell/image.ts
// The inputs of an image's name: registry, image, tags.



/** Left out, it is the registry of the GitHub that runs the workflow. */
function parseRegistry(inputs, { serverUrl = registry_host/* GITHUB_DOT_COM */.Q$, apiUrl }, complain) {
    const standard = URL.canParse(serverUrl) ? (0,registry_host/* registryOf */.Fv)(serverUrl) : "ghcr.io";
    const text = inputs.registry.trim() || standard;
    const flaw = (0,registry_host/* registryFlaw */.m_)(text);
    if (flaw !== undefined)
        complain("registry", text, { flaw, allowed: `a host name such as ${standard}, with a port or without` });
    return (0,registry_host/* registryHost */.U$)(flaw === undefined ? text : standard, {
        serverUrl,
        ...(apiUrl === undefined ? {} : { apiUrl }),
    });
}
/** Left out, it is the repository's own name on the registry. One image, for now. */
function parseImages(inputs, { registry, context: { repository } }, complain) {
    const allowed = `one image such as ${registry.host}/OWNER/NAME`;
    const images = list(inputs.images);
    const [text = repository && `${registry.host}/${repository.owner}/${repository.name}`] = images;
    if (text === undefined || images.length > 1) {
        const flaw = text === undefined
            ? "it is empty, and there is no repository to name the image after"
            : "it is more than one image";
        complain("images", inputs.images.trim(), { flaw, allowed });
        return undefined;
    }
    const parsed = (0,image_reference/* parseImage */.zZ)(text, registry.host);
    if (parsed.kind === "flaw") {
        complain("images", text, { flaw: parsed.flaw, allowed });
        return undefined;
    }
    const { image, lowered } = parsed;
    const remark = `The image is named ${image.host}/${image.path}: registries know lower case only.`;
    return { image, remarks: lowered ? [remark] : [] };
}
/** Left out, they come from the event. */
function parseTags(inputs, context, complain) {
    const written = list(inputs.tags);
    const tags = [...new Set(written.length > 0 ? written : defaultTags(context))];
    const allowed = "letters, digits and `_ . -`, at most 128, beginning with a letter, a digit or `_`";
    if (tags.length === 0)
        complain("tags", inputs.tags.trim(), {
            flaw: "it is empty, and the event has no branch or tag to take one from",
            allowed,
        });
    for (const tag of tags) {
        const flaw = (0,image_reference/* tagFlaw */.z1)(tag);
        if (flaw !== undefined)
            complain("tags", tag, { flaw, allowed });
    }
    return tags;
}
/** One a line, or separated by commas. */
function list(text) {
    return text
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== "");
}

;// CONCATENATED MODULE: ./src/shell/request.ts







function parseRequest(inputs, surroundings) {
    const problems = [];
    const complain = (input, value, why) => problems.push({ input, value, ...why });
    const { context } = surroundings;
    for (const input of ["username", "context", "file", "target"])
        if (/[\r\n]/.test(inputs[input].trim()))
            complain(input, inputs[input], { flaw: "it has a line end inside", allowed: "one line" });
    const operation = choose("operation", ["push", "check"], "push");
    const pushChoice = choose("push", ["auto", "true", "false"], "auto");
    const scopeCheck = choose("scope-check", ["auto", "strict", "off"], "auto");
    const access = choose("access", ["push", "pull", "delete"], "push");
    const dryRun = choose("dry-run", ["false", "true"], "false") === "true";
    const registry = parseRegistry(inputs, surroundings, complain);
    const parsedImage = parseImages(inputs, { registry, context }, complain);
    const tags = operation === "push" ? parseTags(inputs, context, complain) : [];
    const build = parseBuild(inputs, { needed: operation === "push", look: surroundings.look }, complain);
    const push = decidePush(pushChoice, context);
    if (push.kind === "push" && (0,run_context/* isPullRequest */.r)(context) && tags.includes("latest"))
        complain("tags", "latest", {
            flaw: "a pull request never moves it",
            allowed: "any other tag, such as `pr-7`",
        });
    const token = new secret/* Secret */.zh(inputs.token);
    const jobToken = inputs["github-token"];
    const isOwn = isOwnGitHub(registry, surroundings);
    if (isLost(token, registry) ||
        (!isOwn && (0,domain_token/* kindOf */.I)(token) === "installation") ||
        (!isOwn && jobToken !== "" && inputs.token === jobToken))
        complain("registry", registry.host, {
            flaw: "the token is GitHub's, and not for this registry",
            allowed: "the registry that the token is for, or another one together with a `token` of its own",
        });
    if (problems.length > 0 || parsedImage === undefined)
        return { kind: "problems", problems };
    return {
        kind: "request",
        request: {
            operation,
            question: {
                access: operation === "check" ? access : "push",
                image: parsedImage.image,
                registry,
                context,
                scopeCheck,
            },
            credentials: {
                username: inputs.username.trim() || (context.actor ?? "surepush"),
                token,
            },
            gitHubToken: isOwn && jobToken !== "" ? new secret/* Secret */.zh(jobToken) : undefined,
            tags,
            build,
            push,
            dryRun,
            remarks: parsedImage.remarks,
        },
    };
    function choose(input, choices, standard) {
        const value = inputs[input].trim();
        const chosen = value === "" ? standard : choices.find((choice) => choice === value);
        if (chosen === undefined)
            complain(input, value, { flaw: "it is none of the choices", allowed: orList(choices) });
        return chosen ?? standard;
    }
}
/** A token of GitHub's on its way to a host that is neither GitHub's nor this machine. */
function isLost(token, { gitHub, host }) {
    return (0,domain_token/* isGitHubs */.bC)(token) && gitHub === undefined && !(0,registry_host/* isLoopback */.U9)(host);
}
/** Whether the workflow's GitHub is the registry's, so that the job's own token may go there. */
function isOwnGitHub({ gitHub, host }, { serverUrl = registry_host/* GITHUB_DOT_COM */.Q$ }) {
    return (0,registry_host/* isLoopback */.U9)(host) || gitHub?.serverUrl === serverUrl;
}
/** `auto, true or false` */
function orList(words) {
    return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}


/***/ }),

/***/ 3122:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I$: () => (/* binding */ exitCode),
  eF: () => (/* binding */ wiring_run),
  ZI: () => (/* binding */ stopOnSignals),
  i5: () => (/* binding */ surroundings),
  UT: () => (/* binding */ tellThrown)
});

// UNUSED EXPORTS: temporaryFolder

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/domain/build-option.ts
var build_option = __nccwpck_require__(9844);
// EXTERNAL MODULE: ./src/domain/image-reference.ts
var image_reference = __nccwpck_require__(8677);
;// CONCATENATED MODULE: ./src/domain/json.ts
// JSON from outside: it may be anything, and is asked field by field.
/** A body as JSON, or nothing when it is none. */
function readJson(body) {
    try {
        return JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
    }
    catch {
        return undefined;
    }
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
/** A value as a list; anything else is an empty one. */
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** A value as an object by names; anything else, a list too, is an empty one. */
function record(value) {
    const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
    return isRecord ? value : {};
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(3193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./src/adapters/docker/question.ts
// Short questions to docker's client: what it answers is read, and nobody watches.

/** The longest that docker may take to answer, in milliseconds. */
const PATIENCE = 20_000;
/** Nothing when docker is not there or does not answer in time. */
async function askDocker(environment, args) {
    const env = environment;
    const answer = getExecOutput("docker", args, { env, ignoreReturnCode: true, silent: true });
    return Promise.race([answer.catch(() => undefined), timeout()]);
}
function timeout() {
    return new Promise((resolve) => {
        setTimeout(resolve, PATIENCE, undefined).unref();
    });
}

;// CONCATENATED MODULE: ./src/adapters/docker/user-config.ts
// The user's own docker configuration: where it is, and what stands in it.




function userFolder({ DOCKER_CONFIG }) {
    return DOCKER_CONFIG || (0,external_node_path_.join)((0,external_node_os_namespaceObject.homedir)(), ".docker");
}
/** Without a file docker starts from nothing; a file that is broken is docker's to complain of, not ours. */
function readUserConfig(folder) {
    return (0,promises_namespaceObject.readFile)((0,external_node_path_.join)(folder, "config.json"), "utf8").then((text) => record(readJson(text)), () => ({}));
}

;// CONCATENATED MODULE: ./src/adapters/docker/look.ts
// Looks whether docker can build at all: is a daemon there, is buildx there.






/** The longest that a daemon behind a socket of this machine may take, before docker's client is asked, in ms. */
const SOCKET_PATIENCE = 1_000;
/**
 * A question to docker's client takes 0.03 to 0.1 s of a processor; the daemon's socket and a look into the plugin
 * folders tell the same for next to nothing. Only where they tell nothing is the client asked: it knows of contexts,
 * of daemons far away, and of the reason when there is none.
 */
async function lookAtEngine(environment) {
    const config = await readUserConfig(userFolder(environment));
    const [version, buildx] = await Promise.all([
        askSocket(environment, config),
        hasBuildx(environment, config),
    ]);
    if (version !== undefined)
        return { kind: "ready", version, buildx };
    const server = await askDocker(environment, ["version", "--format", "{{json .Server}}"]);
    if (server === undefined)
        return { kind: "unavailable", reason: "there is no `docker` command here, or it does not answer" };
    const told = textField(readJson(server.stdout), "Version");
    if (told !== undefined)
        return { kind: "ready", version: told, buildx };
    const said = server.stderr.trim().split("\n").at(-1) ?? "";
    return { kind: "unavailable", reason: `docker's daemon does not answer (${said})` };
}
/** The version of the daemon behind the socket that docker would use. Source: Docker Engine API, `GET /version`. */
async function askSocket(environment, config) {
    const socketPath = socketOf(environment, config);
    if (socketPath === undefined)
        return undefined;
    return new Promise((resolve) => {
        const asked = (0,external_node_http_.request)({ socketPath, path: "/version", timeout: SOCKET_PATIENCE }, (answer) => {
            const chunks = [];
            answer.on("data", (chunk) => chunks.push(chunk));
            answer.on("end", () => {
                resolve(textField(readJson(Buffer.concat(chunks)), "Version"));
            });
        });
        asked.on("timeout", () => asked.destroy());
        asked.on("close", () => {
            resolve(undefined);
        });
        asked.on("error", () => undefined);
        asked.end();
    });
}
/** A context, and a daemon that is not behind a socket, are the client's business. */
function socketOf({ DOCKER_HOST, DOCKER_CONTEXT }, config) {
    if (DOCKER_HOST)
        return /^unix:\/\/(\/.+)$/.exec(DOCKER_HOST)?.[1];
    if (DOCKER_CONTEXT || textField(config, "currentContext") !== undefined)
        return undefined;
    return process.platform === "win32" ? "//./pipe/docker_engine" : "/var/run/docker.sock";
}
/** The first folder that has the plugin decides, as it does for docker: a broken one hides all others. */
async function hasBuildx(environment, config) {
    const file = process.platform === "win32" ? "docker-buildx.exe" : "docker-buildx";
    for (const path of pluginFolders(environment, config).map((folder) => (0,external_node_path_.join)(folder, file)))
        if (await can(path, promises_namespaceObject.constants.F_OK)) {
            if (await can(path, promises_namespaceObject.constants.X_OK))
                return true;
            break;
        }
    return (await askDocker(environment, ["buildx", "version"]))?.exitCode === 0;
}
/** Source: docker/cli, `cli-plugins/manager` and its `manager_unix.go`, `manager_windows.go`. */
function pluginFolders(environment, config) {
    const { ProgramData = "", ProgramFiles = "" } = environment;
    const system = process.platform === "win32"
        ? [ProgramData, ProgramFiles].map((folder) => (0,external_node_path_.join)(folder, "Docker"))
        : ["/usr/local/lib", "/usr/local/libexec", "/usr/lib", "/usr/libexec"].map((folder) => (0,external_node_path_.join)(folder, "docker"));
    const own = [userFolder(environment), ...system].map((folder) => (0,external_node_path_.join)(folder, "cli-plugins"));
    return [...list(field(config, "cliPluginsExtraDirs")).map(String), ...own];
}
function can(path, mode) {
    return (0,promises_namespaceObject.access)(path, mode).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./src/adapters/docker/leftover.ts
// A private docker configuration that its step left behind; `post` loads this and nothing else.


/** How a folder of ours is told from any other. */
const FOLDER_PREFIX = "surepush-";
const MARKER = ".surepush-docker-config";
/** Removes the folder if it is there and is ours; says whether it did. */
async function removeLeftover(folder) {
    if (!basename(folder).startsWith(FOLDER_PREFIX))
        return false;
    try {
        await access(join(folder, MARKER));
    }
    catch {
        return false;
    }
    await removeFolder(folder);
    return true;
}
function removeFolder(folder) {
    return (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
}

;// CONCATENATED MODULE: ./src/adapters/docker/private-config.ts
// The private docker configuration: made from the user's own, so that a login touches neither that nor a keychain.





/**
 * Opens a folder of mode 0700 with files of mode 0600. Other logins, contexts, builders and plugins of the user go
 * on working; the login at `host` stays in the file, for an empty `credHelpers` entry keeps it out of `credsStore`.
 * Source: docker/cli `cli/config/configfile`, docker's reference on `config.json`.
 */
async function openPrivateConfig(host, around) {
    const { environment, temporaryFolder, onOpened } = around;
    const users = userFolder(environment);
    await (0,promises_namespaceObject.mkdir)(temporaryFolder, { recursive: true });
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_.join)(temporaryFolder, FOLDER_PREFIX));
    const remove = () => removeFolder(folder);
    try {
        await (0,promises_namespaceObject.writeFile)((0,external_node_path_.join)(folder, MARKER), "", { mode: 0o600 });
        onOpened(folder);
        const config = adapt(await readUserConfig(users), { host, users, environment });
        await (0,promises_namespaceObject.writeFile)((0,external_node_path_.join)(folder, "config.json"), JSON.stringify(config), { mode: 0o600 });
        // A `currentContext` without its context breaks every docker command.
        await copyFolder((0,external_node_path_.join)(users, "contexts"), (0,external_node_path_.join)(folder, "contexts"));
    }
    catch (error) {
        await remove();
        throw error;
    }
    return { folder, environment: { ...environment, ...overrides(folder, { users, environment }) }, remove };
}
function adapt(config, { host, users, environment }) {
    // Docker lets the logins of this variable count more than the file's; here they stand beside ours.
    const given = record(field(readJson(environment.DOCKER_AUTH_CONFIG ?? ""), "auths"));
    const logins = Object.entries({ ...record(config.auths), ...given }).filter(([name]) => name !== host);
    return {
        ...config,
        auths: Object.fromEntries(logins),
        credHelpers: { ...record(config.credHelpers), [host]: "" },
        cliPluginsExtraDirs: [...list(config.cliPluginsExtraDirs), (0,external_node_path_.join)(users, "cli-plugins")],
    };
}
/** Builders stay in the user's own folder, and so do the certificates of a daemon behind TLS. */
function overrides(folder, { users, environment }) {
    const usesTls = Boolean(environment.DOCKER_TLS_VERIFY) || Boolean(environment.DOCKER_TLS);
    return {
        DOCKER_CONFIG: folder,
        // Its logins stand in our file.
        DOCKER_AUTH_CONFIG: undefined,
        // Asked for, a file of its own would tell the provenance; the pushed attestation tells it anyway.
        BUILDX_METADATA_PROVENANCE: environment.BUILDX_METADATA_PROVENANCE ?? "disabled",
        BUILDX_CONFIG: environment.BUILDX_CONFIG || (0,external_node_path_.join)(users, "buildx"),
        ...(usesTls ? { DOCKER_CERT_PATH: environment.DOCKER_CERT_PATH || users } : {}),
    };
}
async function copyFolder(from, to) {
    try {
        await (0,promises_namespaceObject.cp)(from, to, { recursive: true });
    }
    catch (error) {
        if (!["ENOENT", "ENOTDIR"].includes(String(field(error, "code"))))
            throw error;
    }
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./src/adapters/docker/process.ts
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
        return (0,external_node_child_process_namespaceObject.spawn)("docker", args, {
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

;// CONCATENATED MODULE: ./src/adapters/docker/engine.ts
// Docker: looked at once, logged in to one registry in private, asked for one build.









function openEngine(wiring) {
    return {
        look: () => lookAtEngine(wiring.environment),
        openSession: (host, credentials) => openSession(wiring, host, credentials),
        describe: (plan) => ["docker", ...buildArguments(plan)].map(quote).join(" "),
    };
}
async function openSession(wiring, host, credentials) {
    const config = await openPrivateConfig(host, wiring);
    const environment = config.environment;
    const login = credentials &&
        startDocker({
            args: ["login", "--username", credentials.username, "--password-stdin", host],
            environment,
            input: credentials.token.reveal(),
        }, wiring.stop);
    return {
        loggedIn: async () => login === undefined ? { kind: "done" } : resultOf("docker login", await login.ended),
        build: (plan) => (plan.buildx ? buildWithBuildx : buildClassically)(plan, { ...wiring, config }),
        async [Symbol.asyncDispose]() {
            // A login that ends after its folder is gone would make it again, with the token in it.
            await login?.stop();
            await config.remove();
        },
    };
}
async function buildWithBuildx(plan, session) {
    const metadataFile = (0,external_node_path_.join)(session.config.folder, "metadata.json");
    const built = await run("docker build", buildArguments(plan, plan.push ? metadataFile : undefined), session);
    if (built.kind === "failed")
        return built;
    const metadata = plan.push ? readJson(await (0,promises_namespaceObject.readFile)(metadataFile, "utf8").catch(() => "")) : undefined;
    return { kind: "done", digest: (0,image_reference/* parseDigest */.m)(textField(metadata, "containerimage.digest") ?? "") };
}
/** Without buildx: build, push, and ask the engine which digest the push gave the image. */
async function buildClassically(plan, session) {
    const [reference = ""] = plan.references;
    const built = await run("docker build", buildArguments(plan), session);
    if (built.kind === "failed")
        return built;
    if (!plan.push)
        return { kind: "done", digest: undefined };
    const pushed = await run("docker push", ["push", reference], session);
    return pushed.kind === "failed" ? pushed : { kind: "done", digest: await pushedDigest(reference, session) };
}
async function pushedDigest(reference, { config }) {
    const args = ["image", "inspect", "--format", "{{json .RepoDigests}}", reference];
    const answer = await askDocker(config.environment, args);
    const repository = reference.slice(0, reference.lastIndexOf(":"));
    const own = list(readJson(answer?.stdout ?? ""))
        .map(String)
        .find((text) => text.startsWith(`${repository}@`));
    return (0,image_reference/* parseDigest */.m)(own?.slice(repository.length + 1) ?? "");
}
/** The command line of a build, without `docker` itself. */
function buildArguments({ options, references, push, buildx }, metadataFile) {
    return [
        ...(buildx ? ["buildx", "build"] : ["build"]),
        ...references.map((reference) => `--tag=${reference}`),
        ...(buildx && push ? ["--push"] : []),
        ...(metadataFile === undefined ? [] : [`--metadata-file=${metadataFile}`]),
        ...(0,build_option/* buildFlags */.A)(options),
        "--",
        options.context,
    ];
}
async function run(command, args, { config, stop, print }) {
    return resultOf(command, await startDocker({ args, environment: config.environment, print }, stop).ended);
}
function resultOf(command, { status, output }) {
    return status === 0 ? { kind: "done" } : { kind: "failed", command, status, output };
}
/** An argument as a person would type it. */
function quote(argument) {
    return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./src/adapters/ghcr/answer.ts

/**
 * 401 and 403 are refusals, and so is 404 where something is read; everything else that was not expected (5xx, 429,
 * a redirect, a page of a proxy's) says nothing of the token.
 */
function weighAnswer(step, answer, expected) {
    if (answer.kind === "failure")
        return { kind: "silent", step, reason: answer.reason };
    const { status } = answer;
    if (status === expected)
        return { kind: "accepted", step, status };
    const refused = status === 401 || status === 403 || (status === 404 && step === "pull probe");
    if (!refused)
        return { kind: "silent", step, reason: `it answered ${status}` };
    const message = messageOf(answer);
    return message === "" && answer.body.length > 0
        ? { kind: "silent", step, reason: `it answered ${status} with a page that is no registry's` }
        : { kind: "refused", step, status, message };
}
/** Why a request came to nothing, as a clause for a person. */
function tellAnswer(answer) {
    if (answer.kind === "failure")
        return answer.reason;
    const message = messageOf(answer);
    return message === ""
        ? `the registry answered ${answer.status}`
        : `the registry answered ${answer.status}, ${message}`;
}
/** The first message of `{"errors":[{"code":…,"message":…}]}`, the OCI specification's form; else nothing. */
function messageOf({ body }) {
    const [error] = list(field(readJson(body), "errors"));
    const message = textField(error, "message");
    return (message ?? "").replaceAll(/\s+/g, " ").slice(0, 500);
}

// EXTERNAL MODULE: ./src/domain/secret.ts
var secret = __nccwpck_require__(6130);
;// CONCATENATED MODULE: ./src/adapters/ghcr/exchange.ts



/** The actions that a registry token is asked for. Source: CNCF distribution, "Token scope documentation". */
const ACTIONS = { pull: "pull", push: "pull,push", delete: "pull" };
/** Goes to the registry's own host only. The bearer is opaque (on ghcr.io base64 of the token): masked, never read. */
async function exchange({ http, registry, credentials, mask }, { image, access }) {
    const url = new URL("/token", registry.url);
    url.searchParams.set("service", registry.host);
    url.searchParams.set("scope", `repository:${image.path}:${ACTIONS[access]}`);
    const basic = (0,secret/* basicCredentials */.BG)(credentials.username, credentials.token);
    const answer = await http({
        method: "GET",
        url: url.href,
        headers: { authorization: `Basic ${basic.reveal()}` },
    });
    const evidence = weighAnswer("token exchange", answer, 200);
    const token = evidence.kind === "accepted" && answer.kind === "answer" ? bearerOf(answer.body) : undefined;
    if (token !== undefined) {
        mask(token);
        return { kind: "bearer", token };
    }
    const empty = {
        kind: "silent",
        step: "token exchange",
        reason: "its answer holds no token",
    };
    return { kind: "none", evidence: evidence.kind === "accepted" ? empty : evidence, answer };
}
/** Registries call it `token`, `access_token`, or both. */
function bearerOf(body) {
    const json = readJson(body);
    const token = textField(json, "token") ?? textField(json, "access_token");
    return token !== undefined && /^[\x21-\x7e]+$/.test(token) ? new secret/* Secret */.zh(token) : undefined;
}

;// CONCATENATED MODULE: ./src/adapters/ghcr/registry.ts



/** The manifests that buildx and docker push. Source: OCI image specification; docker's "Image Manifest V2". */
const MANIFEST_TYPES = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");
/** Source of the requests: the OCI distribution specification 1.1. */
function openRegistry(wiring) {
    const { http, registry } = wiring;
    let bearer;
    let cancelled;
    return { ask, tag, readBack, settle };
    async function ask(question) {
        bearer = exchange(wiring, question);
        const exchanged = await bearer;
        if (exchanged.kind === "bearer")
            return probe(question, exchanged.token);
        // A registry that was down before the build may be there after it: then it is asked anew.
        bearer = undefined;
        return exchanged.evidence;
    }
    /** An upload that is begun and cancelled asks for the right to push; the list of tags for that to pull. */
    async function probe({ image, access }, token) {
        const headers = authorization(token);
        if (access !== "push") {
            const list = await http({ method: "GET", url: `${repositoryUrl(image)}/tags/list?n=1`, headers });
            return weighAnswer("pull probe", list, 200);
        }
        const begun = await http({ method: "POST", url: `${repositoryUrl(image)}/blobs/uploads/`, headers });
        cancelled = cancel(begun, headers);
        return weighAnswer("push probe", begun, 202);
    }
    /** ghcr.io may answer 405: then the session runs out by itself, and leaves no blob and no tag behind. */
    async function cancel(begun, headers) {
        const location = begun.kind === "answer" && begun.status === 202 ? begun.headers.location : undefined;
        if (location === undefined || !URL.canParse(location, registry.url))
            return undefined;
        const url = new URL(location, registry.url);
        return url.origin === new URL(registry.url).origin
            ? http({ method: "DELETE", url: url.href, headers, attempts: 1, deadline: 3_000 })
            : undefined;
    }
    async function tag(image, digest, tags) {
        if (tags.length === 0)
            return [];
        const accept = { accept: MANIFEST_TYPES };
        const manifest = await send(image, { method: "GET", url: manifestUrl(image, digest), headers: accept });
        const type = manifest.kind === "answer" ? manifest.headers["content-type"] : undefined;
        if (manifest.kind !== "answer" || manifest.status !== 200 || type === undefined)
            return tags.map((name) => unknownState(name, manifest));
        const { body } = manifest;
        const put = async (name) => {
            const headers = { "content-type": type };
            const answer = await send(image, { method: "PUT", url: manifestUrl(image, name), headers, body });
            return answer.kind === "answer" && answer.status === 201
                ? { tag: name, digest }
                : unknownState(name, answer);
        };
        return Promise.all(tags.map(put));
    }
    async function readBack(image, tags) {
        const accept = { accept: MANIFEST_TYPES };
        const read = async (name) => {
            const answer = await send(image, { method: "HEAD", url: manifestUrl(image, name), headers: accept });
            const told = answer.kind === "answer" ? answer.headers["docker-content-digest"] : undefined;
            const digest = (0,image_reference/* parseDigest */.m)(told ?? "");
            return digest === undefined ? unknownState(name, answer) : { tag: name, digest };
        };
        return Promise.all(tags.map(read));
    }
    /** With the bearer at hand, and once more with a new one when that has run out during a long build. */
    async function send(image, request) {
        const renew = () => exchange(wiring, { image, access: "push" });
        const used = (bearer ??= renew());
        const answer = await sendWith(await used, request);
        if (answer.kind === "failure" || answer.status !== 401)
            return answer;
        // Of several requests that were told 401 at once, the first one renews the bearer for all.
        if (bearer === used)
            bearer = renew();
        return sendWith(await bearer, request);
    }
    async function sendWith(exchanged, request) {
        if (exchanged.kind === "none")
            return exchanged.answer;
        return http({ ...request, headers: { ...request.headers, ...authorization(exchanged.token) } });
    }
    async function settle() {
        await cancelled;
    }
    function manifestUrl(image, reference) {
        return `${repositoryUrl(image)}/manifests/${reference}`;
    }
    function repositoryUrl({ path }) {
        return `${registry.url}/v2/${path}`;
    }
}
function authorization(token) {
    return { authorization: `Bearer ${token.reveal()}` };
}
function unknownState(tag, answer) {
    return { tag, digest: undefined, reason: tellAnswer(answer) };
}

;// CONCATENATED MODULE: ./src/domain/scope.ts
// Scopes: what GitHub lists for a token, what that implies, and what each access needs.
/** Source: GitHub docs, "About permissions for GitHub Packages". */
const NEEDED = {
    pull: ["read:packages"],
    push: ["write:packages", "read:packages"],
    delete: ["delete:packages", "read:packages"],
};
/**
 * GitHub leaves a scope out of its list when another listed one implies it. `repo` implies nothing for packages,
 * `delete:packages` neither reads nor writes.
 * Source: GitHub docs, "Scopes for OAuth apps" (normalized scopes).
 */
const IMPLIES = {
    "write:packages": ["read:packages"],
};
/** Holds a token's grant against what an access needs. */
function weigh(grant, access) {
    if (grant.kind === "unlisted")
        return { kind: "unlisted" };
    const held = grant.scopes;
    const implied = new Set([...held].flatMap((scope) => IMPLIES[scope] ?? []));
    const unlisted = NEEDED[access].filter((scope) => !held.has(scope));
    const missing = unlisted.filter((scope) => !implied.has(scope));
    if (missing.length > 0)
        return { kind: "missing", scopes: missing };
    return unlisted.length > 0 ? { kind: "implied", scopes: unlisted } : { kind: "listed" };
}
/** Reads the `X-OAuth-Scopes` header: `repo, write:packages`. An empty header is a token without any scope. */
function parseScopes(header) {
    return new Set(header.split(/[\s,]+/).filter((scope) => scope !== ""));
}

;// CONCATENATED MODULE: ./src/adapters/github.ts



/** GitHub's API explains, and never decides: better no answer than a slow one. */
const DEADLINE = 5_000;
const ATTEMPTS = 2;
function openInspector(http) {
    return {
        async inspect(token, kind, { registry }) {
            if (registry.gitHub === undefined)
                return { kind: "silent", reason: `${registry.host} is not a registry of GitHub's` };
            // `/user` answers 403 to an installation token; the rate limit is told to everybody, and costs nothing.
            const path = kind === "installation" ? "/rate_limit" : "/user";
            const answer = await http({
                method: "GET",
                url: registry.gitHub.apiUrl + path,
                headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/vnd.github+json" },
                deadline: DEADLINE,
                attempts: ATTEMPTS,
            });
            return github_weighAnswer(answer, kind);
        },
        owner: askForOwner,
    };
}
function github_weighAnswer(answer, kind) {
    if (answer.kind === "failure")
        return { kind: "silent", reason: answer.reason };
    const { status, headers, body } = answer;
    const ssoUrl = ssoUrlOf(headers["x-github-sso"]);
    const json = readJson(body);
    if (status === 401)
        return { kind: "rejected", status, message: textField(json, "message") ?? "" };
    if (status !== 200 && ssoUrl === undefined)
        return { kind: "silent", reason: `it answered ${status}` };
    return {
        kind: "accepted",
        login: textField(json, "login"),
        grant: grantOf(headers["x-oauth-scopes"], kind),
        expires: headers["github-authentication-token-expiration"],
        ssoUrl,
    };
}
/** The header is there for classic and OAuth tokens, empty when they have no scope. */
function grantOf(header, kind) {
    if (header !== undefined)
        return { kind: "listed", scopes: parseScopes(header) };
    const reason = kind === "installation"
        ? "what a GITHUB_TOKEN may do stands in the workflow's permissions"
        : "only classic and OAuth tokens have them";
    return { kind: "unlisted", reason };
}
/** `required; url=https://github.com/orgs/ORG/sso?authorization_request=…` */
function ssoUrlOf(header) {
    return /^required;\s*url=(https:\/\/\S+)/.exec(header ?? "")?.[1];
}
/**
 * Asks for the organisation of the image's owner's name: a personal account is none, and one whose single sign-on
 * bars the token says so. GitHub's REST client is loaded here only: few runs need it.
 */
async function askForOwner(token, { registry, image }) {
    if (registry.gitHub === undefined)
        return { kind: undefined, ssoUrl: undefined };
    const { getOctokit } = await __nccwpck_require__.e(/* import() */ 218).then(__nccwpck_require__.bind(__nccwpck_require__, 2218));
    const { rest } = getOctokit(token.reveal(), { baseUrl: registry.gitHub.apiUrl });
    try {
        await rest.orgs.get({ org: (0,image_reference/* ownerOf */.bf)(image), request: { signal: AbortSignal.timeout(DEADLINE) } });
        return { kind: "Organization", ssoUrl: undefined };
    }
    catch (error) {
        const ssoUrl = ssoUrlOf(textField(error, "response", "headers", "x-github-sso"));
        if (ssoUrl !== undefined)
            return { kind: "Organization", ssoUrl };
        return { kind: field(error, "status") === 404 ? "User" : undefined, ssoUrl };
    }
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./src/domain/back-off.ts
// Back-off: whether an answer is worth another try, and how long to wait before it.
/** The server's own faults, and its "too many". Nothing here is a refusal. */
const TRANSIENT = new Set([429, 500, 502, 503, 504]);
/** The longest that a run waits because a server asked it to, in milliseconds. */
const back_off_PATIENCE = 10_000;
function isTransient(status) {
    return TRANSIENT.has(status);
}
/**
 * Milliseconds to wait before try number `next` (2, 3, …), or nothing when the server wants more patience than a
 * run has. `chance` is a random number from 0 to 1: it spreads those who were all refused at the same moment.
 */
function waitBefore(next, retryAfter, chance) {
    // A date instead of seconds is allowed, too; nobody was seen to send one.
    const asked = /^\d+(?:\.\d+)?$/.test(retryAfter ?? "") ? Number(retryAfter) * 1000 : undefined;
    if (asked !== undefined)
        return asked <= back_off_PATIENCE ? asked : undefined;
    return 150 * 2 ** (next - 2) * (1 + chance);
}

;// CONCATENATED MODULE: ./src/adapters/http.ts


/** No manifest and no answer of GitHub's API is longer; a longer one is not read. */
const LONGEST_BODY = 8 * 1024 * 1024;
const http_DEADLINE = 10_000;
const http_ATTEMPTS = 3;
/** `environment` is where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` stand, in either case. */
function openHttp(environment, stop) {
    const clients = new Map();
    const closing = new AbortController();
    const ended = AbortSignal.any([stop, closing.signal]);
    const http = async (request) => {
        const client = await clientFor(new URL(request.url).protocol);
        const { attempts = http_ATTEMPTS } = request;
        for (let attempt = 1;; attempt++) {
            const answer = await once(client, request, ended);
            const transient = answer.kind === "failure" || isTransient(answer.status);
            if (!transient || attempt >= attempts || ended.aborted)
                return answer;
            const retryAfter = answer.kind === "answer" ? answer.headers["retry-after"] : undefined;
            const wait = waitBefore(attempt + 1, retryAfter, Math.random());
            if (wait === undefined)
                return answer;
            await (0,external_node_timers_promises_namespaceObject.setTimeout)(wait, undefined, { signal: ended }).catch(() => undefined);
        }
    };
    function clientFor(protocol) {
        const client = clients.get(protocol) ?? openClient(protocol, environment);
        clients.set(protocol, client);
        return client;
    }
    return {
        http,
        close: () => {
            // What nobody waits for any more would else be tried again, and keep the process alive.
            closing.abort();
            for (const client of clients.values())
                void client.then(({ agent }) => {
                    agent.destroy();
                });
        },
    };
}
/** Node's agent reads the proxies itself, from Node 24.5 on (`proxyEnv`, Node's documentation of `http.Agent`). */
async function openClient(protocol, environment) {
    const { request, Agent } = protocol === "http:" ? await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23)) : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23));
    return { request, agent: new Agent({ keepAlive: true, proxyEnv: environment }) };
}
/** One try. It always ends: with an answer, with a failure, or with the deadline's failure. */
function once({ request, agent }, wanted, stop) {
    const { method, url, headers = {}, body, deadline = http_DEADLINE } = wanted;
    const length = body === undefined && method !== "POST" ? {} : { "content-length": String(body?.length ?? 0) };
    return new Promise((resolve) => {
        const end = (answer) => {
            clearTimeout(timer);
            resolve(answer);
        };
        const fail = (reason) => {
            end({ kind: "failure", reason });
            sent.destroy();
        };
        const sent = request(url, { method, agent, signal: stop, headers: { "user-agent": "surepush", ...headers, ...length } }, (answer) => {
            collect(answer, end, fail);
        });
        const timer = setTimeout(() => {
            fail(`it took more than ${deadline / 1000} s`);
        }, deadline);
        sent.on("error", (error) => {
            fail(tellError(error));
        });
        sent.end(body);
    });
}
function collect(answer, end, fail) {
    const chunks = [];
    let length = 0;
    answer.on("data", (chunk) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length > LONGEST_BODY)
            fail(`its answer is longer than ${LONGEST_BODY} bytes`);
    });
    answer.on("error", (error) => {
        fail(tellError(error));
    });
    answer.on("end", () => {
        end({
            kind: "answer",
            status: answer.statusCode ?? 0,
            headers: flatten(answer),
            body: Buffer.concat(chunks),
        });
    });
}
function flatten({ headers }) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}
const REASONS = {
    ECONNREFUSED: "it refused the connection",
    ECONNRESET: "it broke the connection",
    ENOTFOUND: "its name could not be resolved",
    EAI_AGAIN: "its name could not be resolved",
    ETIMEDOUT: "it could not be reached in time",
};
function tellError(error) {
    return REASONS[error.code ?? ""] ?? `the connection failed (${error.code ?? error.message})`;
}

;// CONCATENATED MODULE: ./src/domain/sign.ts
// Signs: the words of a refusal, and what they mean. A newly seen wording is one row here and one test row.
/** The first row that matches counts; a failed command's own output may hold the words of any other. Each wording is public: the source stands behind it. */
const SIGNS = [
    // moby/moby `client/errors.go`; a daemon that is stopped in mid-build
    {
        wording: /cannot connect to the docker daemon|is the docker daemon running/i,
        sign: "daemon-unreachable",
    },
    // buildkit `solver/errdefs`: a RUN that failed; BuildKit of docker 20.10 and the classic builder for the same
    {
        wording: /did not complete successfully: exit code|executor failed running|returned a non-zero code/i,
        sign: "command-failed",
    },
    // docker/cli, moby/moby issues on ghcr.io with single sign-on
    { wording: /protected by organization SAML enforcement/i, sign: "sso" },
    // GitHub docs, "Setting a personal access token policy for your organization"
    { wording: /forbids access via a personal access token \(classic\)/i, sign: "classic-forbidden" },
    // GitHub docs, "Managing allowed IP addresses for your organization"
    { wording: /IP allow list enabled/i, sign: "ip-not-allowed" },
    // community/community discussions on packages and billing
    { wording: /billing-related error/i, sign: "billing" },
    // docker/build-push-action issues on write_package
    { wording: /permission_denied: write_package/i, sign: "no-write" },
    { wording: /permission_denied: read_package/i, sign: "no-read" },
    { wording: /permission_denied: create_package/i, sign: "no-create" },
    // docker/login-action, docker/build-push-action issues on missing `packages: write`
    {
        wording: /installation not allowed to (?:create|write) organization package/i,
        sign: "installation-may-not",
    },
    // community/community discussions: GITHUB_TOKEN on the namespace of somebody else
    { wording: /requested installation does not exist/i, sign: "installation-elsewhere" },
    // community/community discussions on scopes and on fine-grained tokens
    { wording: /token provided does not match expected scopes/i, sign: "scopes-do-not-match" },
    // docker/login-action issues on expired tokens
    { wording: /cannot be authenticated with the token provided/i, sign: "credential-refused" },
    // the registry's answer to nobody in particular: distribution/distribution `errcode`
    { wording: /requested access to the resource is denied/i, sign: "hidden-or-missing" },
    // distribution/distribution `errcode`: what is to be read is not there
    { wording: /name not known to registry|manifest unknown/i, sign: "hidden-or-missing" },
    { wording: /authentication required/i, sign: "login-needed" },
    // moby/moby `registry/errors.go` and containerd's `remotes/docker`
    {
        wording: /unexpected (?:HTTP )?status[^\n]{0,300}?(?::|code) 5\d\d\b|\b50[0234] (?:internal server error|bad gateway|service unavailable|gateway timeout)/i,
        sign: "server-fault",
    },
    {
        wording: /connection reset by peer|connection refused|unexpected EOF|i\/o timeout/i,
        sign: "server-fault",
    },
    // docker login with a bad credential, docker/login-action issues; last, for it is the least telling
    {
        wording: /^denied$|\b(?:denied|error from registry): denied\b|failed to fetch oauth token[^\n]{0,300}?\b403\b/i,
        sign: "credential-refused",
    },
];
/** What a registry's message or a command's output means, when it is a wording that we know. */
function readSign(text) {
    return SIGNS.find(({ wording }) => wording.test(text))?.sign;
}

;// CONCATENATED MODULE: ./src/domain/refusal.ts



/** Explains what the registry (or a docker that asked it) said, by what we know of token, owner and event. */
function explainRefusal(message, question, known) {
    const { api } = known;
    if (api.kind === "rejected")
        return only({ code: "token-invalid" });
    const ssoUrl = api.kind === "accepted" ? api.ssoUrl : undefined;
    if (ssoUrl !== undefined)
        return only({ code: "sso-required", url: ssoUrl });
    return bySign(readSign(message), question, known);
}
function bySign(sign, question, known) {
    switch (sign) {
        case "sso":
            return only({ code: "sso-required", url: undefined });
        case "classic-forbidden":
            return only({ code: "classic-pat-forbidden" });
        case "ip-not-allowed":
            return only({ code: "ip-not-allowed" });
        case "billing":
            return only({ code: "billing" });
        case "installation-elsewhere":
            return only({ code: "wrong-owner" });
        case "installation-may-not":
            return byJob(question);
        case "no-write":
        case "no-read":
            return byPackage(question, known);
        case "no-create":
            return byOwner(question, known);
        case "scopes-do-not-match":
        case "credential-refused":
        case "login-needed":
            return byToken(sign, question, known);
        case "hidden-or-missing":
            return question.access === "pull"
                ? { cause: { code: "package-not-found-or-private" }, alternatives: ["token-invalid"] }
                : byToken(sign, question, known);
        case "server-fault":
        case "daemon-unreachable":
        case "command-failed":
        case undefined:
            return refusal_hidden(known);
    }
}
/** The token reached the registry, and the registry wants something else of it. */
function byToken(sign, question, known) {
    const { api, tokenKind } = known;
    if (tokenKind === "fine-grained" || tokenKind === "refresh")
        return only({ code: "token-kind-unsupported" });
    // A refused credential of a job may as well have run out; GitHub's API would know.
    if (tokenKind === "installation")
        return sign === "credential-refused" && api.kind === "silent" ? refusal_hidden(known) : byJob(question);
    const goesByScopes = tokenKind !== "app-user" && question.scopeCheck !== "off";
    return (goesByScopes ? missingScopes(sign, question, api) : undefined) ?? refusal_hidden(known);
}
/** Refused, in words that tell nothing or that nobody knows yet. */
function refusal_hidden({ api, tokenKind }) {
    if (tokenKind === "fine-grained" || tokenKind === "refresh")
        return only({ code: "token-kind-unsupported" });
    const cause = { code: "denied-hidden" };
    if (tokenKind === "installation")
        return {
            cause,
            alternatives: ["workflow-permission-missing", "package-access-missing", "token-invalid"],
        };
    if (api.kind === "accepted")
        return { cause, alternatives: ["sso-required", "classic-pat-forbidden", "package-access-missing"] };
    return { cause, alternatives: ["token-invalid", "scope-missing", "sso-required"] };
}
function missingScopes(sign, { access }, api) {
    const finding = api.kind === "accepted" ? weigh(api.grant, access) : { kind: "unlisted" };
    switch (finding.kind) {
        case "missing":
            return only({ code: "scope-missing", missing: finding.scopes, proof: "list" });
        case "implied":
            return {
                cause: { code: "scope-missing", missing: finding.scopes, proof: "registry" },
                alternatives: ["sso-required", "classic-pat-forbidden"],
            };
        case "listed":
            return undefined;
        case "unlisted":
            return sign === "scopes-do-not-match"
                ? {
                    cause: { code: "scope-missing", missing: NEEDED[access], proof: "wording" },
                    alternatives: ["token-kind-unsupported"],
                }
                : undefined;
    }
}
/** An installation token: the event comes first, then the owner, then the job's own `permissions:`. */
function byJob({ context, image }) {
    if (context.head === "foreign")
        return only({ code: "fork-pull-request" });
    if (context.dependabot)
        return { cause: { code: "dependabot" }, alternatives: ["workflow-permission-missing"] };
    if (context.repository !== undefined && context.repository.owner.toLowerCase() !== (0,image_reference/* ownerOf */.bf)(image))
        return { cause: { code: "wrong-owner" }, alternatives: ["workflow-permission-missing"] };
    return { cause: { code: "workflow-permission-missing" }, alternatives: ["package-access-missing"] };
}
/** The package is there, and its own access list does not hold whoever asks. */
function byPackage(question, { tokenKind }) {
    if (tokenKind !== "installation")
        return { cause: { code: "package-access-missing" }, alternatives: ["wrong-owner"] };
    const job = byJob(question);
    return job.cause.code === "workflow-permission-missing"
        ? { cause: { code: "package-access-missing" }, alternatives: ["workflow-permission-missing"] }
        : job;
}
/** The package is not there yet, and whoever asks may not make one under this owner. */
function byOwner({ image, context }, { api, tokenKind }) {
    const self = tokenKind === "installation"
        ? context.repository?.owner
        : api.kind === "accepted"
            ? api.login
            : undefined;
    return self !== undefined && self.toLowerCase() !== (0,image_reference/* ownerOf */.bf)(image)
        ? { cause: { code: "wrong-owner" }, alternatives: ["package-creation-forbidden"] }
        : { cause: { code: "package-creation-forbidden" }, alternatives: ["wrong-owner"] };
}
/** A cause that leaves no other. */
function only(cause) {
    return { cause, alternatives: [] };
}

// EXTERNAL MODULE: ./src/domain/registry-host.ts
var registry_host = __nccwpck_require__(8980);
;// CONCATENATED MODULE: ./src/domain/remedy.ts
// Remedies: what a person does next, with the link to open and the text to paste.



/** How a workflow names this action; a test holds it to `package.json`. */
const USES = "F1bonacci66/surepush@v1";
function serverOf({ registry }) {
    return registry.gitHub?.serverUrl ?? registry_host/* GITHUB_DOT_COM */.Q$;
}
function tokensLink(question) {
    return `${serverOf(question)}/settings/tokens`;
}
/** GitHub's page for a new classic token, with the boxes ticked. */
function newTokenLink(question) {
    const scopes = NEEDED[question.access].join(",");
    const description = encodeURIComponent(`Docker Registry (${question.registry.host})`);
    return `${serverOf(question)}/settings/tokens/new?scopes=${scopes}&description=${description}`;
}
/** The package's own settings, where its access list is. */
function packageLink(question, ownerKind) {
    const accounts = ownerKind === "Organization" ? "orgs" : "users";
    const name = encodeURIComponent((0,image_reference/* packageOf */.wg)(question.image));
    return `${serverOf(question)}/${accounts}/${(0,image_reference/* ownerOf */.bf)(question.image)}/packages/container/${name}/settings`;
}
function organizationPackagesLink(question) {
    return `${serverOf(question)}/organizations/${(0,image_reference/* ownerOf */.bf)(question.image)}/settings/packages`;
}
/** `permissions:` as every workflow of ours has it; whoever lists one permission sets all others to none. */
function permissions(access) {
    return {
        language: "yaml",
        text: ["permissions:", "  contents: read", `  packages: ${access === "pull" ? "read" : "write"}`].join("\n"),
    };
}
/** The same block where a reusable workflow is called: the called job can have no more than this grants. */
function callerPermissions(access) {
    const block = permissions(access).text.replaceAll(/^/gm, "    ");
    return {
        language: "yaml",
        text: ["jobs:", "  image:", "    uses: ./.github/workflows/image.yml", block].join("\n"),
    };
}
/** A step that asks the registry and changes nothing. */
function checkStep(access) {
    return {
        language: "yaml",
        text: [
            `- uses: ${USES}`,
            "  with:",
            "    operation: check",
            `    access: ${access}`,
            "    token: ${{ secrets.YOUR_TOKEN }}",
        ].join("\n"),
    };
}
function useGitHubToken(access) {
    return {
        action: "In a workflow no token of your own is needed for the repository's own package: leave the input `token` out, and give the job these permissions.",
        snippet: permissions(access),
    };
}
/** `push to ghcr.io/octo/app` */
function aim({ access, image }) {
    return `${access} ${AIMS[access]}${(0,image_reference/* printImage */.Lh)(image)}`;
}
const AIMS = { pull: "", push: "to ", delete: "" };

;// CONCATENATED MODULE: ./src/domain/advice-account.ts


function adviseOnAccount(cause, { question, owner: { kind } }) {
    const owner = (0,image_reference/* ownerOf */.bf)(question.image);
    switch (cause.code) {
        case "sso-required":
            return {
                title: `The token is not authorised for ${owner}'s single sign-on`,
                problem: `${owner} uses single sign-on, and this token has not been authorised for it.`,
                remedies: [
                    {
                        action: `Authorise the token: open your tokens, press "Configure SSO" beside it, then "Authorize" beside ${owner}. The token stays the same.`,
                        link: cause.url ?? tokensLink(question),
                    },
                    useGitHubToken(question.access),
                ],
            };
        case "classic-pat-forbidden":
            return {
                title: `${owner} does not allow classic tokens`,
                problem: `${owner} forbids access with a classic personal access token, and GitHub's registry takes no other personal token.`,
                remedies: [
                    useGitHubToken(question.access),
                    { action: `Or ask an owner of ${owner} to allow classic tokens.` },
                ],
            };
        case "ip-not-allowed":
            return {
                title: `${owner} does not allow this address`,
                problem: `${owner} lets in listed IP addresses only, and this machine's is not one of them.`,
                remedies: [
                    {
                        action: `Ask an owner of ${owner} to add the machine's address to the organisation's IP allow list.`,
                        link: `${serverOf(question)}/organizations/${owner}/settings/security`,
                    },
                    {
                        action: "Or run the job on a runner whose address is listed (a self-hosted one, or a larger runner with a fixed address).",
                    },
                ],
            };
        case "billing":
            return {
                title: `${owner}'s billing stops the registry`,
                problem: `GitHub refuses because of ${owner}'s billing: a failed payment, or a spending limit that is reached.`,
                remedies: [
                    {
                        action: `Ask whoever pays for ${owner} to look at Settings → Billing and licensing.`,
                        link: kind === "User"
                            ? `${serverOf(question)}/settings/billing`
                            : `${serverOf(question)}/organizations/${owner}/settings/billing`,
                    },
                ],
            };
    }
}

;// CONCATENATED MODULE: ./src/domain/advice-package.ts


function adviseOnPackage(cause, scene) {
    const { question, tokenKind, owner } = scene;
    const { access, context, image, registry } = question;
    const account = (0,image_reference/* ownerOf */.bf)(image);
    const repository = context.repository && `${context.repository.owner}/${context.repository.name}`;
    const asker = tokenKind === "installation" ? `the repository ${repository ?? "of this workflow"}` : "the token's owner";
    const self = tokenKind === "installation" ? context.repository?.owner : scene.login;
    switch (cause.code) {
        case "workflow-permission-missing":
            return {
                title: `The job may not ${access}: \`packages: ${access === "pull" ? "read" : "write"}\` is missing`,
                problem: `The job's GITHUB_TOKEN may not ${aim(question)}: the workflow does not grant it.`,
                remedies: [
                    { action: "Add this to the job (or to the top of the workflow):", snippet: permissions(access) },
                    {
                        action: "Is the job part of a reusable workflow? Then the job that calls it must grant the same, for the called one can have no more:",
                        snippet: callerPermissions(access),
                    },
                    {
                        action: 'Is the block there already? Then the package\'s access list leaves this repository out: add it under "Manage Actions access".',
                        link: packageLink(question, owner.kind),
                    },
                ],
            };
        case "fork-pull-request":
            return {
                title: "A fork's pull request may not push",
                problem: "This run builds a commit from a fork, and GitHub gives such a run a token that may only read.",
                remedies: [
                    {
                        action: "Build pull requests without pushing, which is what the default does, and push when the change is merged:",
                        snippet: { language: "yaml", text: "with:\n  push: auto" },
                    },
                ],
            };
        case "dependabot":
            return {
                title: "A run of Dependabot may not push",
                problem: "Dependabot started this run, and GitHub gives such a run a token that only reads, and none of the Actions secrets.",
                remedies: [
                    {
                        action: "Build Dependabot's pull requests without pushing, which is what the default does:",
                        snippet: { language: "yaml", text: "with:\n  push: auto" },
                    },
                    {
                        action: "Or, where its image is really needed, raise the token's permissions in the job:",
                        snippet: permissions(access),
                    },
                ],
            };
        case "wrong-owner":
            return {
                title: `This token has no say over ${account}`,
                problem: `The image belongs to ${account}, and ${asker} is not allowed to ${access} there.`,
                remedies: [
                    {
                        action: "Push under the owner that the token belongs to:",
                        snippet: {
                            language: "yaml",
                            text: `with:
  images: ${registry.host}/${self?.toLowerCase() ?? "OWNER"}/${(0,image_reference/* packageOf */.wg)(image)}`,
                        },
                    },
                    {
                        action: `Or use a classic token of somebody who may ${access} packages of ${account}, saved as a secret.`,
                        link: newTokenLink(question),
                    },
                ],
            };
        case "package-access-missing":
            return {
                title: "The package's access list leaves you out",
                problem: `The package ${(0,image_reference/* printImage */.Lh)(image)} exists, and ${asker} has no ${access === "pull" ? "read" : "write"} role in it.`,
                remedies: [
                    {
                        action: tokenKind === "installation"
                            ? `Open the package's settings and add ${repository ?? "the repository"} under "Manage Actions access", with the role Write. (A package made by hand or by another repository knows nothing of this one.)`
                            : "Ask the package's admin to give you the role Write in the package's settings.",
                        link: packageLink(question, owner.kind),
                    },
                    ...(tokenKind === "installation"
                        ? [{ action: "Make sure that the job has the permission, too:", snippet: permissions(access) }]
                        : []),
                ],
            };
        case "package-creation-forbidden":
            return {
                title: `No new package may be made under ${account}`,
                problem: `The package ${(0,image_reference/* printImage */.Lh)(image)} does not exist yet, and ${account} does not let you make it.`,
                remedies: [
                    {
                        action: `Ask an owner of ${account} to allow the creation of packages of this visibility.`,
                        link: organizationPackagesLink(question),
                    },
                    { action: "Or make sure that the owner in the image's name is the one you meant." },
                ],
            };
        case "package-not-found-or-private":
            return {
                title: "The package is private or does not exist",
                problem: `${registry.host} does not say whether ${(0,image_reference/* printImage */.Lh)(image)} exists: it is private, or there is no such package.`,
                remedies: [
                    {
                        action: "Compare the name, letter by letter, with the owner's list of packages.",
                        link: `${serverOf(question)}/${account}?tab=packages`,
                    },
                    {
                        action: "Is it private? Then give the repository or the token's owner the role Read in its settings.",
                        link: packageLink(question, owner.kind),
                    },
                ],
            };
        case "denied-hidden":
            return {
                title: `${registry.host} refused and did not say why`,
                problem: `${registry.host} does not let this token ${aim(question)}, and neither it nor GitHub's API says why.`,
                remedies: [
                    {
                        action: 'Look whether the token is still valid, has the right boxes ticked, and is authorised for the organisation ("Configure SSO").',
                        link: tokensLink(question),
                    },
                    {
                        action: "Make a new classic token, with the right boxes ticked by this link.",
                        link: newTokenLink(question),
                    },
                    { action: "Then ask the registry again:", snippet: checkStep(access) },
                ],
            };
    }
}

;// CONCATENATED MODULE: ./src/domain/advice-run.ts



function adviseOnRun(cause, { question }) {
    const { host } = question.registry;
    switch (cause.code) {
        case "registry-unavailable":
            return {
                title: `${host} does not answer`,
                problem: `${host} did not do its part: ${cause.reason}. Nothing is known to be wrong on your side.`,
                remedies: [
                    { action: "Try again in a few minutes." },
                    ...(serverOf(question) === registry_host/* GITHUB_DOT_COM */.Q$ ? [STATUS_PAGE] : []),
                    { action: "Does this machine reach other hosts? Else look at its network, its DNS and its proxy." },
                ],
            };
        case "check-undecided":
            return {
                title: "The check could not be decided",
                problem: `Nobody could say whether the token may ${aim(question)}: ${cause.reason}.`,
                remedies: [
                    {
                        action: "Ask with a classic token of your own: GitHub lists the scopes of such a token.",
                        link: newTokenLink(question),
                    },
                ],
            };
        case "docker-unavailable":
            return {
                title: "Docker does not answer",
                problem: `The image cannot be built: ${cause.reason}.`,
                remedies: [
                    {
                        action: "On your own machine or runner: start Docker, and see that this command shows a server.",
                        snippet: { language: "sh", text: "docker version" },
                    },
                    {
                        action: "On GitHub's hosted runners: use `runs-on: ubuntu-latest`; those for Windows and macOS have no Docker for Linux images.",
                    },
                ],
            };
        case "build-command-failed":
            return {
                title: "The build failed",
                problem: "A command of the Dockerfile failed; the registry had nothing to do with it.",
                evidence: shownLines(cause.output),
                remedies: [{ action: "Mend the command that the build's output names, and run the job again." }],
            };
        case "publication-incomplete":
            return {
                title: "Not every tag was published",
                problem: `${host} has the image, but not under every tag that was asked for.`,
                evidence: cause.tags.map((state) => tellTag(state, question)),
                remedies: [
                    {
                        action: "Run the job again: it builds again and sets every tag.",
                    },
                ],
            };
        case "interrupted":
            return {
                title: "The run was stopped",
                problem: `The run was stopped from outside (${cause.signal}) before it could ${aim(question)}.`,
                remedies: [{ action: "Run the job again." }],
            };
        case "unknown":
            return {
                title: `It failed: ${cause.happened}`,
                problem: `It failed, and we do not know this failure yet: ${cause.happened}.`,
                evidence: shownLines(cause.output),
                remedies: [
                    {
                        action: cause.output === ""
                            ? "Run the job again. If it happens again, please report it to Surepush: it should not."
                            : "The last lines of its output, above, say what happened in its own words.",
                    },
                ],
            };
    }
}
const STATUS_PAGE = {
    action: "See whether GitHub knows of trouble.",
    link: "https://www.githubstatus.com",
};
function tellTag(state, { image }) {
    const reference = (0,image_reference/* printReference */.nt)(image, state.tag);
    return state.digest === undefined ? `${reference}: ${state.reason}` : `${reference} is ${state.digest}`;
}
/** The last lines of a command's output, without blank ones. */
function shownLines(output) {
    return output
        .split(/\r?\n/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== "")
        .slice(-8);
}

;// CONCATENATED MODULE: ./src/domain/advice-token.ts


function adviseOnToken(cause, { question, tokenKind }) {
    switch (cause.code) {
        case "token-missing":
            return question.context.event === "local" ? adviseOnNoTokenHere(question) : adviseOnNoToken(question);
        case "token-malformed":
            return {
                title: "The token was damaged on its way here",
                problem: `The token has ${cause.flaw}; it was not sent anywhere.`,
                remedies: [
                    {
                        action: "Save the secret again, without quotes, blanks or a line end. From a file that holds only the token, this does it:",
                        snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | gh secret set YOUR_TOKEN" },
                    },
                ],
            };
        case "token-invalid":
            return {
                title: "The token is bad, expired or revoked",
                problem: `GitHub does not know this token: it is bad, expired or revoked.`,
                remedies: [
                    {
                        action: "Look whether the token is still in your list, and not expired.",
                        link: tokensLink(question),
                    },
                    newToken(question, "Make a new classic token, with the right boxes ticked by this link, and save it as the secret."),
                    useGitHubToken(question.access),
                ],
            };
        case "token-kind-unsupported":
            return {
                title: `${question.registry.host} does not take this kind of token`,
                problem: `${KIND_NAMES[tokenKind]} cannot ${aim(question)}: GitHub Packages takes classic personal access tokens and the job's GITHUB_TOKEN.`,
                remedies: [
                    useGitHubToken(question.access),
                    newToken(question, "Or make a classic token, with the right boxes ticked by this link, and save it as the secret."),
                ],
            };
        case "scope-missing":
            return adviseOnScope(cause, question, tokenKind);
    }
}
const KIND_NAMES = {
    classic: "A classic personal access token",
    oauth: "An OAuth token",
    "app-user": "An App's user token",
    installation: "An App's installation token",
    "fine-grained": "A fine-grained personal access token",
    refresh: "A refresh token",
    unknown: "A token of an unknown kind",
};
function adviseOnScope({ missing, proof }, question, tokenKind) {
    const lacking = and(missing);
    const needs = `To ${question.access}, a token needs ${and(NEEDED[question.access])}.`;
    const [boxes, are] = missing.length > 1 ? ["the boxes", "are"] : ["the box", "is"];
    const editToken = {
        action: `Edit the token: open your tokens, choose it, tick ${boxes} ${lacking} and press "Update token". The token stays the same, so the secret need not change.`,
        link: tokensLink(question),
    };
    const remedies = [
        tokenKind === "oauth" ? refreshGh(missing) : editToken,
        newToken(question, "Or make a new classic token, with the right boxes ticked by this link, and save it as the secret."),
    ];
    switch (proof) {
        case "list":
            return {
                title: `The token lacks ${missing.join(" and ")}`,
                problem: `The token cannot ${aim(question)}: ${lacking} ${are} missing.`,
                evidence: [needs],
                remedies,
            };
        case "registry":
            return refusedToken([needs, `${lacking} ${are} not in GitHub's list.`]);
        case "wording":
            return refusedToken([needs, `${question.registry.host} says that the token's scopes do not match.`]);
        case "strict":
            return {
                title: `\`scope-check: strict\`: ${missing.join(" and ")} ${are} not listed`,
                problem: `\`scope-check: strict\` wants every scope listed by name, and ${lacking} ${are} not in GitHub's list.`,
                evidence: [
                    needs,
                    `GitHub normally hides ${lacking} when \`write:packages\` is there, so the token may well be good.`,
                ],
                remedies: [
                    {
                        action: "Let the registry decide: leave `scope-check` out, or set it to `auto`.",
                        snippet: { language: "yaml", text: "with:\n  scope-check: auto" },
                    },
                    ...remedies,
                ],
            };
    }
    function refusedToken(evidence) {
        return {
            title: `The token most likely lacks ${missing.join(" and ")}`,
            problem: `${question.registry.host} refused the token, and the likeliest reason is that ${lacking} ${are} missing.`,
            evidence,
            remedies: [
                ...remedies,
                {
                    action: "Prove the repair by the registry's answer, with this step. GitHub's list is no proof: it leaves out what `write:packages` implies, and may look the same afterwards.",
                    snippet: checkStep(question.access),
                },
            ],
        };
    }
}
function newToken(question, action) {
    return { action, link: newTokenLink(question) };
}
/** An OAuth token is nearly always the one that GitHub's own command keeps: it has no boxes to tick. */
function refreshGh(missing) {
    return {
        action: "Is it the token of GitHub's command `gh`? Then this adds what is missing:",
        snippet: { language: "sh", text: `gh auth refresh --scopes ${missing.join(",")}` },
    };
}
function adviseOnNoTokenHere(question) {
    return {
        title: "There is no token",
        problem: `There is no token to ${aim(question)} with.`,
        remedies: [
            { action: "Put one into the environment variable GITHUB_TOKEN, or hand it over with `--token-stdin`." },
            newToken(question, "You have none? Make a classic token, with the right boxes ticked by this link."),
        ],
    };
}
function adviseOnNoToken(question) {
    return {
        title: "The token is empty",
        problem: `There is no token to ${aim(question)} with: the input \`token\` is empty.`,
        evidence: [
            "A secret that does not exist, or that this run may not see (a fork's pull request, Dependabot, another environment), arrives as an empty text.",
        ],
        remedies: [
            {
                action: "Leave the input `token` out: the job's own GITHUB_TOKEN is taken then. Give the job these permissions.",
                snippet: permissions(question.access),
            },
            {
                action: "Or, if you meant a secret: compare its name with the one in the repository's Settings → Secrets and variables → Actions.",
            },
        ],
    };
}
/** `a` and `b`, each as code. */
function and(words) {
    return words.map((word) => `\`${word}\``).join(" and ");
}

;// CONCATENATED MODULE: ./src/domain/diagnosis.ts




/** Words the advice. A cause without its advice does not compile. */
function diagnose(cause, scene) {
    const { evidence = [], ...advice } = advise(cause, scene);
    return {
        code: cause.code,
        ...advice,
        evidence: [...scene.evidence, ...evidence],
        alternatives: scene.alternatives,
    };
}
function advise(cause, scene) {
    switch (cause.code) {
        case "token-missing":
        case "token-malformed":
        case "token-invalid":
        case "token-kind-unsupported":
        case "scope-missing":
            return adviseOnToken(cause, scene);
        case "sso-required":
        case "classic-pat-forbidden":
        case "ip-not-allowed":
        case "billing":
            return adviseOnAccount(cause, scene);
        case "workflow-permission-missing":
        case "fork-pull-request":
        case "dependabot":
        case "wrong-owner":
        case "package-access-missing":
        case "package-creation-forbidden":
        case "package-not-found-or-private":
        case "denied-hidden":
            return adviseOnPackage(cause, scene);
        case "registry-unavailable":
        case "check-undecided":
        case "docker-unavailable":
        case "build-command-failed":
        case "publication-incomplete":
        case "interrupted":
        case "unknown":
            return adviseOnRun(cause, scene);
    }
}

;// CONCATENATED MODULE: ./src/domain/evidence.ts
/** The evidence as sentences: who said what, in their own words. */
function tell({ checksum, api, registry }, host) {
    return [
        ...(checksum === "wrong" ? ["The token's checksum is wrong: it looks truncated or mistyped."] : []),
        ...(api === undefined ? [] : tellApi(api)),
        ...(registry === undefined ? [] : tellRegistry(registry, host)),
    ];
}
function tellApi(api) {
    switch (api.kind) {
        case "accepted": {
            const whose = api.login === undefined ? "" : ` (it belongs to ${api.login})`;
            return [
                `GitHub accepts the token${whose} and ${tellGrant(api.grant)}.`,
                ...(api.expires === undefined ? [] : [`GitHub says that the token expires on ${api.expires}.`]),
            ];
        }
        case "rejected":
            return [`GitHub's API answered ${api.status} "${api.message}".`];
        case "silent":
            return [`GitHub's API could not tell: ${api.reason}.`];
    }
}
function tellGrant(grant) {
    if (grant.kind === "unlisted")
        return `lists no scopes (${grant.reason})`;
    return grant.scopes.size === 0 ? "lists no scope at all" : `lists \`${listScopes(grant.scopes)}\``;
}
/** `repo, write:packages`, as GitHub's header has it. */
function listScopes(scopes) {
    return [...scopes].join(", ");
}
function tellRegistry(registry, host) {
    switch (registry.kind) {
        case "accepted":
            return [`${host} answered the ${registry.step} with ${registry.status}: it allows it.`];
        case "refused":
            return [`${host} answered the ${registry.step} with ${registry.status} ${evidence_quote(registry.message)}.`];
        case "silent":
            return [`${host} gave no useful answer to the ${registry.step}: ${registry.reason}.`];
    }
}
function evidence_quote(message) {
    if (message === "")
        return "and no reason";
    return message === "denied" ? "`denied` (docker prints it as `denied: denied`)" : `\`${message}\``;
}

// EXTERNAL MODULE: ./src/domain/token.ts
var token = __nccwpck_require__(937);
;// CONCATENATED MODULE: ./src/app/explain.ts





/** Words an explanation. Asks GitHub for the image's owner only where the advice differs by it. */
async function explain(explanation, run, { inspector, stop }) {
    // Whatever fails after somebody stopped the run, failed because of that.
    const { cause, alternatives } = stop.aborted ? only(interruption(stop)) : explanation;
    const { question, credentials } = run.request;
    const findings = run.clearance?.findings ?? { tokenKind: (0,token/* kindOf */.I)(credentials.token) };
    const owner = knownOwner(run.request, findings) ?? (await askForOwner(cause.code, alternatives));
    const isSso = owner.ssoUrl !== undefined && alternatives.includes("sso-required");
    return diagnose(isSso ? { code: "sso-required", url: owner.ssoUrl } : cause, {
        question,
        tokenKind: findings.tokenKind,
        login: findings.api?.kind === "accepted" ? findings.api.login : undefined,
        owner,
        evidence: [
            ...tell(relevant(findings, cause.code), question.registry.host),
            ...(isSso
                ? [`GitHub says that the token must be authorised for ${(0,image_reference/* ownerOf */.bf)(question.image)}'s single sign-on.`]
                : []),
        ],
        alternatives: isSso ? [] : alternatives,
    });
    function askForOwner(code, others) {
        const matters = OWNER_MATTERS.has(code) || others.includes("sso-required");
        const token = findings.api?.kind === "accepted" ? credentials.token : run.request.gitHubToken;
        return matters && token !== undefined ? inspector.owner(token, question) : UNKNOWN_OWNER;
    }
}
/** The cause of a run that was stopped: the reason of `stop` is the signal's name. */
function interruption(stop) {
    return { code: "interrupted", signal: String(stop.reason) };
}
const OWNER_MATTERS = new Set([
    "workflow-permission-missing",
    "package-access-missing",
    "package-not-found-or-private",
]);
const UNKNOWN_OWNER = { kind: undefined, ssoUrl: undefined };
/** What was learnt of the token explains a refusal; told beside anything else it would only cast suspicion. */
function relevant(findings, code) {
    const { tokenKind, registry } = findings;
    if (TOKEN_HAS_NO_PART.has(code))
        return { tokenKind };
    return code === "registry-unavailable" && registry !== undefined ? { tokenKind, registry } : findings;
}
const TOKEN_HAS_NO_PART = new Set([
    "docker-unavailable",
    "build-command-failed",
    "publication-incomplete",
    "interrupted",
]);
/** A personal account has no single sign-on; the event or GitHub's answer to the token may tell that it is one. */
function knownOwner({ question: { context, image } }, { api }) {
    const { owner, ownerKind } = context.repository ?? {};
    const isOwner = (login) => login?.toLowerCase() === (0,image_reference/* ownerOf */.bf)(image);
    const isPersonal = (isOwner(owner) && ownerKind === "User") || (api?.kind === "accepted" && isOwner(api.login));
    return isPersonal ? { kind: "User", ssoUrl: undefined } : undefined;
}

;// CONCATENATED MODULE: ./src/app/notices.ts
function noticeVerdict({ verdict, findings }, { operation }, reporter) {
    if (findings.checksum === "wrong")
        reporter.notice("The token looks mistyped", "The token's checksum is wrong. It is used all the same.");
    if (verdict.kind === "undecided" && operation === "push")
        reporter.notice("The registry could not say whether this is allowed", `${verdict.reason}. The run goes on.`);
    if (verdict.kind === "allowed" && verdict.folded.length > 0)
        reporter.notice(`GitHub does not list ${verdict.folded.join(" and ")}`, `GitHub folds ${verdict.folded.join(" and ")} into write:packages, which is listed. The registry was asked, and allows it.`);
}
function noticeEngine(engine, reporter) {
    if (engine.kind === "unavailable")
        return;
    reporter.info(`Docker ${engine.version} answers${engine.buildx ? ", and buildx is there" : ""}.`);
    if (!engine.buildx)
        reporter.notice("This docker has no buildx", "The image is built by the classic `docker build`. Install the docker-buildx plugin for faster builds.");
}
const WHY_NOT_PUSHED = {
    asked: undefined,
    "pull-request": "A pull request's image is built and not pushed. Set `push: true` to push it.",
    fork: "This run builds a commit from a fork. Its image is built and not pushed: the token of such a run may only read.",
    dependabot: "Dependabot started this run. Its image is built and not pushed: the token of such a run may only read.",
};
/** Says why nothing is pushed, unless the user asked for just that. */
function noticePush({ push }, reporter) {
    const why = push.kind === "build-only" ? WHY_NOT_PUSHED[push.reason] : undefined;
    if (why !== undefined)
        reporter.notice("The image is not pushed", why);
}

;// CONCATENATED MODULE: ./src/domain/verdict.ts



/** An empty or damaged token is refused without asking anybody: it would be sent away, and for nothing. */
function judgeShape(shape) {
    const cause = shape.kind === "empty" ? { code: "token-missing" } : { code: "token-malformed", flaw: shape.flaw };
    return { kind: "denied", ...only(cause) };
}
/**
 * What GitHub's list of scopes decides before the registry has answered: a scope neither held nor implied is a
 * refusal (but a public package can be pulled by anybody), and `strict` wants each one listed by name.
 */
function judgeScopes(question, api) {
    const { access, scopeCheck } = question;
    if (api.kind !== "accepted" || scopeCheck === "off")
        return undefined;
    const finding = weigh(api.grant, access);
    if (finding.kind === "missing" && (access !== "pull" || scopeCheck === "strict"))
        return missing(finding, "list");
    if (finding.kind === "implied" && scopeCheck === "strict")
        return missing(finding, "strict");
    return undefined;
}
/** Weighs all the evidence. */
function judge(question, evidence) {
    const { api, registry } = evidence;
    const byScopes = judgeScopes(question, api);
    if (byScopes !== undefined)
        return byScopes;
    switch (registry.kind) {
        case "refused":
            return { kind: "denied", ...explainRefusal(registry.message, question, evidence) };
        case "silent":
            return { kind: "undecided", reason: `${question.registry.host} could not say: ${registry.reason}` };
        case "accepted":
            return judgeAccepted(question, evidence);
    }
}
function judgeAccepted(question, { api }) {
    const finding = api.kind === "accepted" ? weigh(api.grant, question.access) : { kind: "unlisted" };
    if (question.access === "delete")
        return judgeDeletion(finding, question, api);
    const folded = finding.kind === "implied" && question.scopeCheck !== "off" ? finding.scopes : [];
    return { kind: "allowed", folded };
}
/** A deletion cannot be tried without deleting: scopes tell only of a package of the token's own owner. */
function judgeDeletion(finding, { image }, api) {
    const login = api.kind === "accepted" ? api.login : undefined;
    const tells = finding.kind === "listed" || finding.kind === "implied";
    if (tells && login?.toLowerCase() === (0,image_reference/* ownerOf */.bf)(image))
        return { kind: "allowed", folded: [] };
    const reason = tells
        ? `the token has the scopes, but ${(0,image_reference/* ownerOf */.bf)(image)} must also have given its owner the role Admin in the package`
        : "GitHub lists no scopes for it that would do";
    return { kind: "undecided", reason: `a deletion cannot be tried without deleting, and ${reason}` };
}
function missing(finding, proof) {
    return { kind: "denied", ...only({ code: "scope-missing", missing: finding.scopes, proof }) };
}

;// CONCATENATED MODULE: ./src/app/preflight.ts



/** Says so at once when the token's shape or its scopes decide; else the registry is the judge. */
async function clear(request, { inspector, registry, reporter }) {
    const { question, credentials } = request;
    const tokenKind = (0,token/* kindOf */.I)(credentials.token);
    const shape = (0,token/* shapeOf */.F5)(credentials.token);
    if (shape.kind !== "whole")
        return { verdict: judgeShape(shape), findings: { tokenKind } };
    const asked = registry.ask(question);
    const inspected = inspector.inspect(credentials.token, tokenKind, question);
    announce(request, reporter);
    const api = await inspected;
    const byScopes = judgeScopes(question, api);
    const early = { tokenKind, checksum: shape.checksum, api };
    if (byScopes !== undefined)
        return { verdict: byScopes, findings: early };
    const evidence = { ...early, registry: await asked };
    return { verdict: judge(question, evidence), findings: evidence };
}
/** Said while the answers are on their way. */
function announce({ question, remarks }, reporter) {
    const { registry, access, image } = question;
    for (const remark of remarks)
        reporter.info(remark);
    reporter.info(`Asking GitHub and ${registry.host} whether this token may ${access} ${(0,image_reference/* printImage */.Lh)(image)}.`);
}

;// CONCATENATED MODULE: ./src/app/stopwatch.ts
class Stopwatch {
    phases = [];
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /** Does the work and writes down how long it took, whether it succeeds or not. */
    async time(name, work) {
        const start = this.#clock.now();
        try {
            return await work();
        }
        finally {
            this.phases.push({ name, duration: this.#clock.now() - start });
        }
    }
}

;// CONCATENATED MODULE: ./src/app/check.ts
// `operation: check`: may this access be had? Asks, builds nothing, changes nothing.





async function check(request, ports) {
    const watch = new Stopwatch(ports.clock);
    const clearance = await watch.time("Preflight", () => clear(request, ports));
    noticeVerdict(clearance, request, ports.reporter);
    return { end: await endOf(clearance, request, ports), clearance, phases: watch.phases };
}
/** A check that could not be made has not passed: whoever asked wants an answer. */
async function endOf(clearance, request, ports) {
    const { verdict, findings } = clearance;
    switch (verdict.kind) {
        case "allowed":
            return { kind: "checked" };
        case "denied":
            return { kind: "failed", diagnosis: await explain(verdict, { request, clearance }, ports) };
        case "undecided": {
            const code = findings.registry?.kind === "silent" ? "registry-unavailable" : "check-undecided";
            const explanation = only({ code, reason: verdict.reason });
            return { kind: "failed", diagnosis: await explain(explanation, { request, clearance }, ports) };
        }
    }
}

// EXTERNAL MODULE: ./src/domain/run-context.ts
var run_context = __nccwpck_require__(4899);
;// CONCATENATED MODULE: ./src/app/command-failure.ts


/** A cause is named only where the last words name it; else it is `unknown`, with docker's own words. */
function explainCommand({ command, status, output }, { question }, clearance) {
    const decisive = decisiveLines(output);
    const sign = readSign(decisive);
    const { findings, verdict } = clearance ?? {};
    const happened = `\`${command}\` ${tellStatus(status)}`;
    const host = question.registry.host;
    if (sign === "command-failed")
        return only({ code: "build-command-failed", output });
    if (sign === "daemon-unreachable")
        return only({ code: "docker-unavailable", reason: "docker's daemon does not answer any more" });
    // A build asks other registries, too, for its base images: only at our own is it about our token.
    const isOurs = command !== "docker build" || /failed to push|^ > pushing /m.test(decisive);
    if (!isOurs)
        return only({ code: "unknown", happened, output });
    if (sign === "server-fault")
        return only({ code: "registry-unavailable", reason: `${happened} because of an error of ${host}'s` });
    if (sign !== undefined)
        return explainRefusal(decisive, question, known(findings));
    return verdict?.kind === "undecided"
        ? only({ code: "registry-unavailable", reason: `${verdict.reason}, and ${happened}` })
        : only({ code: "unknown", happened, output });
}
function known(findings) {
    const unasked = { kind: "silent", reason: "it was not asked" };
    return { tokenKind: findings?.tokenKind ?? "unknown", api: findings?.api ?? unasked };
}
/** A command's last words tell why it failed; what stands above them may be any program's output. */
function decisiveLines(output) {
    return output.trimEnd().split(/\r?\n/).slice(-4).join("\n");
}
/** A clause after the command's name. */
function tellStatus(status) {
    if (status === "not started")
        return "could not be started";
    return typeof status === "number" ? `failed with exit code ${status}` : `was ended by ${status}`;
}

;// CONCATENATED MODULE: ./src/app/publish.ts
/** `pushed` only when the registry answers for every tag with this very digest. */
async function publish({ question: { image }, tags }, digest, registry) {
    if (digest === undefined)
        return incomplete({ code: "unknown", happened: "docker did not say which digest it pushed", output: "" });
    const [, ...others] = tags;
    const set = await registry.tag(image, digest, others);
    const read = await registry.readBack(image, tags);
    const states = read.map((state) => tellWhy(state, digest, set.find(({ tag }) => tag === state.tag)));
    return states.every((state) => state.digest === digest)
        ? { kind: "pushed", digest }
        : incomplete({ code: "publication-incomplete", tags: states });
}
/** A tag that reads back wrong because it could not be set says so in the words of that refusal. */
function tellWhy(read, digest, set) {
    return read.digest !== digest && set?.digest === undefined && set !== undefined ? set : read;
}
function incomplete(cause) {
    return { kind: "incomplete", cause };
}

;// CONCATENATED MODULE: ./src/app/push.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










/** The login begins beside the preflight: it proves nothing, takes as long, and is gone with the session. */
async function push(request, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const watch = new Stopwatch(ports.clock);
        const looking = ports.engine.look();
        const session = __addDisposableResource(env_1, await ports.engine.openSession(request.question.registry.host, loginFor(request)), true);
        const clearance = await watch.time("Preflight", () => clearToPush(request, ports));
        const end = await proceed({ request, ports, watch, session, clearance, looking });
        return { end, clearance, phases: watch.phases };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function proceed(run) {
    const { request, ports, watch, session, clearance } = run;
    const { reporter, engine } = ports;
    if (ports.stop.aborted)
        return fail(interruption(ports.stop), run);
    if (request.push.kind === "forbidden")
        return fail({ code: "fork-pull-request" }, run);
    if (clearance?.verdict.kind === "denied")
        return failFor(clearance.verdict, run);
    if (clearance !== undefined)
        noticeVerdict(clearance, request, reporter);
    noticePush(request, reporter);
    const docker = await watch.time("Docker", () => run.looking);
    if (docker.kind === "unavailable")
        return fail({ code: "docker-unavailable", reason: docker.reason }, run);
    noticeEngine(docker, reporter);
    const plan = planOf(request, docker.buildx);
    if (request.dryRun)
        return { kind: "planned", command: engine.describe(plan) };
    const login = await watch.time("Login", () => session.loggedIn());
    if (login.kind === "failed" && plan.push)
        return failCommand(login, run);
    const title = plan.push ? "Build and push" : "Build";
    const built = await watch.time(title, () => reporter.group(title, () => session.build(plan)));
    if (built.kind === "failed")
        return failCommand(built, run);
    if (!plan.push)
        return { kind: "built" };
    const published = await watch.time("Tags", () => publish(request, built.digest, ports.registry));
    return published.kind === "pushed" ? published : fail(published.cause, run);
}
/** Asks only where something is to be pushed. */
async function clearToPush(request, ports) {
    return request.push.kind === "push" ? clear(request, ports) : undefined;
}
/** A damaged token is sent nowhere; a stranger's commit is built without our login. */
function loginFor({ credentials, question, dryRun }) {
    const useful = !dryRun && !(0,run_context/* isForeignHeadWithSecrets */.C)(question.context);
    return useful && (0,token/* shapeOf */.F5)(credentials.token).kind === "whole" ? credentials : undefined;
}
function planOf({ build, tags, question, push: { kind } }, buildx) {
    const references = tags.map((tag) => (0,image_reference/* printReference */.nt)(question.image, tag));
    const pushes = kind === "push";
    return { options: build, references: pushes ? references.slice(0, 1) : references, push: pushes, buildx };
}
function fail(cause, run) {
    return failFor(only(cause), run);
}
function failCommand(failure, run) {
    return failFor(explainCommand(failure, run.request, run.clearance), run);
}
async function failFor(explanation, { ports, request, clearance }) {
    return { kind: "failed", diagnosis: await explain(explanation, { request, clearance }, ports) };
}

;// CONCATENATED MODULE: ./src/shell/run-context.ts
// The run's context from the environment and the event that GitHub wrote into a file.

const DEPENDABOT = "dependabot[bot]";
/**
 * `event` is the parsed file of `GITHUB_EVENT_PATH`; nothing in it is taken for granted. It is read here and not
 * by `@actions/github`, whose client would be loaded with it on every run: more than twice the start of node.
 * Source: GitHub docs, "Default environment variables" and "Webhook events and payloads".
 */
function readRunContext(environment, event) {
    const actor = environment.GITHUB_ACTOR;
    const author = textField(event, "pull_request", "user", "login");
    return {
        event: environment.GITHUB_EVENT_NAME ?? "local",
        actor,
        repository: readRepository(environment.GITHUB_REPOSITORY, event),
        ref: readRef(environment.GITHUB_REF ?? "", event),
        head: isForeign(event) ? "foreign" : "own",
        // A run that somebody else starts again keeps Dependabot's rights: its author counts, too.
        dependabot: [actor, author].includes(DEPENDABOT),
    };
}
function readRepository(slug, event) {
    const [owner, name] = slug?.split("/") ?? [];
    if (owner === undefined || name === undefined)
        return undefined;
    const kind = textField(event, "repository", "owner", "type");
    return {
        owner,
        name,
        ownerKind: isOwnerKind(kind) ? kind : undefined,
        defaultBranch: textField(event, "repository", "default_branch"),
    };
}
function isOwnerKind(text) {
    return text === "User" || text === "Organization";
}
/** The event of a pull request counts more than the ref, which `pull_request_target` sets to the base. */
function readRef(ref, event) {
    const number = field(event, "pull_request", "number");
    if (typeof number === "number")
        return { kind: "pull-request", number };
    const [, space, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
    if (space === undefined || name === undefined)
        return { kind: "none" };
    return { kind: space === "heads" ? "branch" : "tag", name };
}
/** A fork that was deleted has no repository any more: foreign, too. */
function isForeign(event) {
    const own = textField(event, "repository", "full_name");
    const head = field(event, "pull_request", "head") ?? field(event, "workflow_run") ?? undefined;
    if (head === undefined)
        return false;
    return (textField(head, "repo", "full_name") ?? textField(head, "head_repository", "full_name")) !== own;
}

;// CONCATENATED MODULE: ./src/wiring.ts
// Wires the adapters for one run; both doors, the action's and the command's, hand a request in here.










/** Does what the request asks for, and leaves nothing open behind. */
async function wiring_run(request, { environment, reporter, stop, onSession }) {
    const { question, credentials } = request;
    const { http, close } = openHttp(environment, stop);
    const registry = openRegistry({
        http,
        credentials,
        registry: question.registry,
        mask: (secret) => {
            reporter.mask(secret);
        },
    });
    const ports = {
        registry,
        inspector: openInspector(http),
        engine: openEngine({
            environment,
            temporaryFolder: temporaryFolder(environment),
            onOpened: onSession,
            stop,
            print: (chunk) => {
                reporter.output(chunk);
            },
        }),
        reporter,
        clock: { now: () => performance.now() },
        stop,
    };
    try {
        return await (request.operation === "check" ? check : push)(request, ports);
    }
    finally {
        await registry.settle();
        close();
    }
}
/** What the shell needs to know of the outside. */
function surroundings(environment) {
    return {
        context: readRunContext(environment, readEvent(environment.GITHUB_EVENT_PATH)),
        serverUrl: environment.GITHUB_SERVER_URL?.replace(/\/+$/, "").toLowerCase(),
        apiUrl: environment.GITHUB_API_URL,
        look: (path) => {
            const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
            return found?.isDirectory() ? "folder" : found && "file";
        },
    };
}
function readEvent(path) {
    return path && (0,external_node_fs_.existsSync)(path) ? readJson((0,external_node_fs_.readFileSync)(path)) : undefined;
}
/** The runner empties its own folder after the job. */
function temporaryFolder(environment) {
    return environment.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();
}
/** A signal that aborts when the process is told to end; its reason is the signal's name. */
function stopOnSignals() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"])
        process.on(name, () => {
            controller.abort(name);
        });
    return controller.signal;
}
/** 130 and 143 are what a shell makes of the two signals. */
function exitCode(end, stop) {
    if (stop.aborted)
        return stop.reason === "SIGINT" ? 130 : 143;
    return end.kind === "failed" ? 1 : 0;
}
/** Anything can be thrown; the stack helps whoever mends it. */
function tellThrown(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
