export const id = 161;
export const ids = [161];
export const modules = {

/***/ 3599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ packageStateOf),
/* harmony export */   v: () => (/* binding */ isSameRepository)
/* harmony export */ });
/** What is claimed of a package; two answers that contradict each other claim nothing. */
function packageStateOf(evidence) {
    const { image, ownerKind } = evidence;
    return { image, visibility: visibilityOf(evidence), link: linkOf(evidence), ownerKind };
}
function visibilityOf({ anonymous, details, ownerKind, exists, }) {
    if (anonymous?.kind === "accepted")
        return "public";
    // A package that is known to exist and is not found says nothing: the registry may need a moment to know it.
    const isRefused = anonymous?.kind === "refused" && !(exists && anonymous.status === 404);
    if (details !== undefined)
        return isRefused && details.visibility === "public" ? undefined : details.visibility;
    if (!isRefused || !exists)
        return undefined;
    // Only an organisation has internal packages.
    return ownerKind === "User" ? "private" : "not-public";
}
function linkOf({ details, seesRepository }) {
    if (details === undefined)
        return { kind: "unknown" };
    if (details.repository !== undefined)
        return { kind: "linked", repository: details.repository };
    return { kind: seesRepository ? "unlinked" : "unknown" };
}
/** GitHub's names know no upper and lower case. Where no repository is known, any will do. */
function isSameRepository(linked, repository) {
    return repository === undefined || linked.toLowerCase() === repository.toLowerCase();
}


/***/ }),

/***/ 9894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ checkScopes),
/* harmony export */   Fg: () => (/* binding */ parseScopes),
/* harmony export */   K0: () => (/* binding */ NEEDED_SCOPES)
/* harmony export */ });
/* unused harmony export impliedBy */
// Scopes: what GitHub lists for a token, what that implies, and what each access needs.
/** Source: GitHub docs, "About permissions for GitHub Packages". */
const NEEDED_SCOPES = {
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
function checkScopes(grant, access) {
    if (grant.kind === "unlisted")
        return { kind: "unlisted" };
    const held = grant.scopes;
    const implied = new Set(impliedBy(held));
    const unlisted = NEEDED_SCOPES[access].filter((scope) => !held.has(scope));
    const missing = unlisted.filter((scope) => !implied.has(scope));
    if (missing.length > 0)
        return { kind: "missing", scopes: missing };
    return unlisted.length > 0 ? { kind: "implied", scopes: unlisted } : { kind: "listed" };
}
/** What GitHub does not list, because a scope that it lists implies it. */
function impliedBy(held) {
    return [...held].flatMap((scope) => IMPLIES[scope] ?? []).filter((scope) => !held.has(scope));
}
/** Reads the `X-OAuth-Scopes` header: `repo, write:packages`. An empty header is a token without any scope. */
function parseScopes(header) {
    return new Set(header.split(/[\s,]+/).filter((scope) => scope !== ""));
}


/***/ }),

/***/ 9161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.tools/action/src/lib/csv.ts
var csv = __webpack_require__(3664);
// EXTERNAL MODULE: ./.tools/action/src/lib/secret.ts
var lib_secret = __webpack_require__(7182);
;// CONCATENATED MODULE: ./.tools/action/src/config/build/args.ts
// The input `build-args`: each line is an argument, and what looks like the rest of another one's value is refused.

const NAME = /^[A-Za-z_][\w.-]*$/;
/** How values of several lines are written, for `build-args` and `secrets` alike. Source: docker docs, "Build secrets". */
const SEVERAL_LINES = 'NAME=VALUE, one a line; quotes around the whole hold the lines of a value together, `"NAME=first line…last line"`, or `secret-envs: NAME=VARIABLE` takes a secret from the environment';
/** A line that is no argument may be part of a secret, so it is not shown. */
function checkBuildArgs(args, { variable }, report) {
    let last;
    for (const arg of args) {
        const [name, value] = (0,csv/* splitPair */.T6)(arg);
        const isNamed = NAME.test(name);
        if (isNamed && (value !== undefined || variable(name) !== undefined))
            last = name;
        else if (value === undefined && /^[A-Z][A-Z0-9_]{0,40}$/.test(name))
            report("build-args", name, {
                flaw: "it has no value, and no variable of this name is set",
                allowed: SEVERAL_LINES,
            });
        else {
            report("build-args", last === undefined ? arg : `${last}=…`, {
                flaw: last === undefined
                    ? "it does not begin with a name"
                    : "the line after it is no NAME=VALUE and no variable that is set",
                allowed: SEVERAL_LINES,
            });
            // What comes after it may be the rest of the same value, and is not shown.
            return;
        }
    }
}
/** `A=1,B=2` in one line is one argument. Where the Dockerfile declares `B` and nothing gives it, that was not meant. */
function warnOfJoinedArgs(args, dockerfile) {
    const given = new Set(args.map((arg) => (0,csv/* splitPair */.T6)(arg)[0]));
    const declared = new Set([...dockerfile.matchAll(/^\s*ARG\s+([A-Za-z_]\w*)/gim)].map(([, name]) => name));
    return args.flatMap((arg) => {
        const [name, value = ""] = (0,csv/* splitPair */.T6)(arg);
        const joined = [...value.matchAll(/,\s*([A-Za-z_]\w*)=/g)].map(([, other = ""]) => other);
        const missed = joined.filter((other) => declared.has(other) && !given.has(other));
        if (missed.length === 0)
            return [];
        return [
            {
                title: `The Dockerfile's ARG ${missed.join(", ")} gets no value`,
                text: `The input build-args has one argument a line, so ${missed.map((one) => `${one}=`).join(", ")} is part of the value of ${name}. Put each argument on a line of its own.`,
            },
        ];
    });
}

// EXTERNAL MODULE: ./.tools/action/src/build/options.ts
var build_options = __webpack_require__(4525);
// EXTERNAL MODULE: ./.tools/action/src/lib/result.ts
var result = __webpack_require__(2639);
// EXTERNAL MODULE: ./.tools/action/src/lib/boolean.ts
var lib_boolean = __webpack_require__(8356);
;// CONCATENATED MODULE: ./.tools/action/src/config/choices.ts
// Inputs with few values: one of several words, or yes and no.

function chooseFrom(inputs, report) {
    return (input, choices, standard) => {
        const value = inputs[input].trim();
        const flag = (0,lib_boolean/* parseBoolean */.y)(value);
        const word = value === "" ? standard : flag === undefined ? value : String(flag);
        const chosen = choices.find((choice) => choice === word);
        if (chosen === undefined)
            report(input, value, { flaw: "it is not one of the choices", allowed: orList(choices) });
        return chosen ?? standard;
    };
}
/** Yes or no; an input that was left out is a no. */
function parseSwitch(input, text, report) {
    const word = text.trim();
    const flag = word === "" ? false : (0,lib_boolean/* parseBoolean */.y)(word);
    if (flag === undefined)
        report(input, word, { flaw: "it is not one of the choices", allowed: "true or false" });
    return flag ?? false;
}
/** `auto, true or false` */
function orList(words) {
    return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

;// CONCATENATED MODULE: ./.tools/action/src/config/build/flags.ts
// The inputs of a build as their flags' values: split, and looked at, by the rows of one table.




/** The shape of a value where a wrong one is easy to recognise; docker judges the rest. */
const SHAPES = {
    platforms: {
        shape: /^[\w.()-]+(?:\/[\w.-]+){0,2}$/,
        flaw: "it is not a platform",
        allowed: "platforms such as linux/amd64 and linux/arm64, one a line or separated by commas",
    },
    "add-hosts": { shape: /^[^:=\s]+[:=]./, flaw: "it is not HOST:ADDRESS", allowed: "HOST:ADDRESS" },
    "shm-size": {
        shape: /^\d+(?:\.\d+)? ?(?:[kmgt]i?)?b?$/i,
        flaw: "it is not a size",
        allowed: "a size such as 64m or 2g",
    },
    ulimit: {
        shape: /^\w+=-?\d+(?::-?\d+)?$/,
        flaw: "it is not a limit",
        allowed: "NAME=SOFT:HARD such as nofile=1024:1024",
    },
    call: {
        shape: /^(?:build|check|outline|targets)(?:,|$)/,
        flaw: "docker does not know it",
        allowed: "build, check, outline or targets",
    },
};
/** By input; one that is empty is not there. */
function parseBuildInputs(inputs, tools) {
    const read = build_options/* TEXT_BUILD_INPUTS */.hr.map((input) => [input, readBuildInput(input, inputs, tools)]);
    return Object.fromEntries(read.filter(([, values]) => values.length > 0));
}
function readBuildInput(input, inputs, tools) {
    const values = split(build_options/* BUILD_OPTIONS */.Y6[input].splits, { input, text: inputs[input] }, tools);
    const { shape, flaw = "", allowed = "" } = SHAPES[input] ?? {};
    for (const value of values)
        if (shape?.test(value) === false)
            tools.report(input, value, { flaw, allowed });
    return values;
}
function split(splits, { input, text }, { readCsv, report }) {
    switch (splits) {
        case "text": {
            const value = text.trim();
            if (/[\r\n]/.test(value))
                report(input, text, { flaw: "it must be one line", allowed: "one line" });
            return value === "" ? [] : [value];
        }
        case "switch":
            return parseSwitch(input, text, report) ? ["true"] : [];
        case "lines":
        case "list":
            return parseList(input, text, { readCsv, report, commas: splits === "list" });
    }
}
/** Values, one a line or, with `commas`, separated by commas; quotes keep a value together. */
function readList(text, { readCsv, commas }) {
    const records = readCsv(text.trim());
    if (records.kind === "flaw")
        return records;
    const values = records.value.flatMap((record) => {
        if (!commas)
            return record.join(",");
        // One quoted field may hold several values, as docker's actions have it.
        return record.length === 1 ? (record[0] ?? "").split(",") : record;
    });
    return (0,result/* parsed */.Y)(values.map((value) => value.trim()).filter((value) => value !== ""));
}
/** The values of an input's list; none where it cannot be read. */
function parseList(input, text, { commas = false, ...tools }) {
    return valuesOrReport(input, text, { list: readList(text, { ...tools, commas }), ...tools });
}
/** Entries such as `type=registry,ref=x`, one a line. */
function parseEntries(input, text, tools) {
    const values = parseList(input, text, tools);
    checkOneLine(input, values, tools.report);
    return values.map((value) => (0,csv/* parseEntry */.ER)(value, tools.readCsv));
}
/** One buildx ends an entry at a line end and another reads on, so that its meaning is unknown. */
function checkOneLine(input, entries, report) {
    for (const entry of entries)
        if (/[\r\n]/.test(entry))
            report(input, entry, { flaw: "it must be one line", allowed: "one line" });
}
function valuesOrReport(input, text, { list, report }) {
    if (list.kind === "read")
        return list.value;
    report(input, text, { flaw: list.flaw, allowed: "values with closed quotes" });
    return [];
}

;// CONCATENATED MODULE: ./.tools/action/src/config/build/secrets.ts




const HIDDEN = "***";
/** All that a build or its builder is given, and nobody may read in the log. */
function secretsOf({ options, certificates }) {
    const texts = Object.values(certificates).flatMap((one) => (one.kind === "text" ? [one.pem] : []));
    const keys = texts.filter((pem) => pem.reveal().includes("PRIVATE KEY"));
    return [...options.secrets.map(({ value }) => value), ...keys];
}
/** A secret's own value never gets into a complaint. */
function parseBuildSecrets(inputs, { variable: variableOf, look, read, findLinkFlaw, libraries }, report) {
    const secrets = [];
    const missing = [];
    const tools = { readCsv: libraries.csv, report };
    for (const [index, line] of readValues(inputs.secrets, tools).entries()) {
        const [id, value] = named("secrets", line, index === 1 ? secrets[0]?.id : undefined);
        // What comes after it may be the rest of the same value.
        if (id === HIDDEN)
            break;
        if (value.trim() === "")
            miss("secrets", id, "its value is empty");
        else
            secrets.push({ id, input: "secrets", value: new lib_secret/* Secret */.zh(value) });
    }
    for (const line of parseList("secret-envs", inputs["secret-envs"], { ...tools, commas: true })) {
        const [id, variable] = named("secret-envs", line);
        const value = variableOf(variable) ?? "";
        if (value.trim() === "")
            miss("secret-envs", id, `the variable ${variable} is not set, or empty`);
        else
            secrets.push({ id, input: "secret-envs", variable, value: new lib_secret/* Secret */.zh(value) });
    }
    for (const line of parseList("secret-files", inputs["secret-files"], tools)) {
        const [id, path] = named("secret-files", line);
        const flaw = findLinkFlaw(path);
        if (flaw !== undefined) {
            report("secret-files", path, { flaw: `it ${flaw}`, allowed: "the path at which the file really is" });
            continue;
        }
        const content = look(path) === "file" ? read(path) : undefined;
        if (content === undefined)
            miss("secret-files", id, `there is no file ${shownPath(path)} that can be read`);
        else if (content.trim() === "")
            miss("secret-files", id, `the file ${path} is empty`);
        else
            secrets.push({ id, input: "secret-files", path, value: new lib_secret/* Secret */.zh(content) });
    }
    return { secrets, missing };
    /** `before`: the name on the line before, where that can be no piece of a secret. */
    function named(input, line, before) {
        const [id, value = ""] = (0,csv/* splitPair */.T6)(line);
        const isNamed = line.includes("=") && /^[^\s",]+$/.test(id);
        // Without a name the whole line may be the secret.
        if (!isNamed)
            report(input, before === undefined ? HIDDEN : `${before}=…`, {
                flaw: before === undefined
                    ? "one of its lines does not begin with a name"
                    : "the line after it does not begin with a name",
                allowed: ALLOWED[input],
            });
        return [isNamed ? id : HIDDEN, value];
    }
    function miss(input, id, reason) {
        if (id !== HIDDEN)
            missing.push({ input, id, reason });
    }
}
const ALLOWED = {
    secrets: SEVERAL_LINES,
    "secret-envs": "NAME=VARIABLE, one a line",
    "secret-files": "NAME=FILE, one a line",
};
/** What hardly is a path may be the secret itself, in the wrong input. */
function shownPath(path) {
    return path.length <= LONGEST_PATH && /[./\\]/.test(path) ? path : HIDDEN;
}
const LONGEST_PATH = 100;
/** Only names are trimmed: white space may be part of a secret. A quoted value may have several lines. */
function readValues(text, { readCsv, report }) {
    const records = readCsv(text);
    if (records.kind === "flaw") {
        report("secrets", HIDDEN, { flaw: records.flaw, allowed: "values with closed quotes" });
        return [];
    }
    return records.value.map((record) => record.join(",")).filter((line) => line.trim() !== "");
}

// EXTERNAL MODULE: ./.tools/action/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(1068);
// EXTERNAL MODULE: ./.tools/action/node_modules/@actions/core/lib/summary.js
var summary = __webpack_require__(3387);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.tools/action/src/lib/redact.ts
var redact = __webpack_require__(2267);
// EXTERNAL MODULE: ./.tools/action/src/lib/limits.ts
var lib_limits = __webpack_require__(50);
;// CONCATENATED MODULE: ./.tools/action/src/action/runner-limits.ts
// What the runner has no room for: it is left out whole and said, because a piece of a value is another value.

/** Variables that Linux can hand to a process: one that is longer lets no later step of the job start. */
function fitVariables(variables) {
    const isLong = ([name, value]) => Buffer.byteLength(`${name}=${value}`) >= lib_limits/* RUNNER_LIMITS */.C4.variable;
    const { kept, left } = runner_limits_split(variables, isLong);
    return { value: kept, warning: warn(left, "longer than 128 KiB, and no later step could start") };
}
/** Outputs are counted together: the longest ones go first, so that the digest and the verdict stay. */
function fitOutputs(outputs) {
    const sizes = Object.entries(outputs)
        .map(([name, value]) => ({ name, size: outputSize(value) }))
        .sort((one, other) => other.size - one.size);
    let total = sizes.reduce((sum, { size }) => sum + size, 0);
    const long = new Set();
    for (const { name, size } of sizes) {
        if (total <= lib_limits/* RUNNER_LIMITS */.C4.outputs)
            break;
        long.add(name);
        total -= size;
    }
    const { kept, left } = runner_limits_split(outputs, ([name]) => long.has(name));
    const empty = Object.fromEntries(left.map((name) => [name, ""]));
    return {
        value: { ...kept, ...empty },
        warning: warn(left, "too long for the runner, which takes 1 MiB in all"),
    };
}
/** GitHub counts characters of UTF-16, two bytes each. */
function outputSize(value) {
    return 2 * value.length;
}
const SUMMARY_END = "\n\nThe rest is left out: a step's summary has room for 1 MiB.\n";
/** As many sections as there is room for. One that is too long by itself loses its last lines. */
function fitSummary(summary) {
    if (Buffer.byteLength(summary) <= lib_limits/* RUNNER_LIMITS */.C4.summary)
        return summary;
    const room = lib_limits/* RUNNER_LIMITS */.C4.summary - Buffer.byteLength(SUMMARY_END);
    const sections = takeWhole(summary.split(/\n(?=#{1,6} |<details)/), room);
    const kept = sections === "" ? takeWhole(summary.split("\n"), room) : sections;
    return kept.trimEnd() + SUMMARY_END;
}
/** The first pieces, of which all fit. */
function takeWhole(pieces, room) {
    const kept = [];
    let left = room;
    for (const piece of pieces) {
        left -= Buffer.byteLength(piece) + 1;
        if (left < 0)
            break;
        kept.push(piece);
    }
    return kept.join("\n");
}
function runner_limits_split(texts, isLong) {
    const entries = Object.entries(texts);
    const left = entries.filter(isLong).map(([name]) => name);
    return { kept: Object.fromEntries(entries.filter((entry) => !isLong(entry))), left };
}
function warn(names, why) {
    return names.length === 0 ? undefined : `${names.join(", ")}: ${why}.`;
}

// EXTERNAL MODULE: ./.tools/action/src/action/state.ts
var state = __webpack_require__(9030);
// EXTERNAL MODULE: ./.tools/action/src/lib/thrown.ts
var thrown = __webpack_require__(9844);
;// CONCATENATED MODULE: ./.tools/action/src/action/runner.ts
// The GitHub runner as reporter: log, masks, annotations, outputs, summary, by `@actions/core`.







const LINE_FEED = 0x0a;
/** Masks are printed at once: all that this process prints later, Node's own warnings too, comes after them. */
function openRunner(environment, secrets) {
    /** The word that ends `stop-commands`, while it is in force. */
    let resume;
    let isLineOpen = false;
    secrets.onForm(mask);
    return {
        info: (text) => {
            (0,core/* info */.pq)(prose(text));
        },
        notice: (title, text) => {
            (0,core/* notice */.lm)(prose(text), { title: prose(title) });
        },
        phaseStarted: () => undefined,
        phaseEnded: () => undefined,
        warning: (title, text, place) => {
            (0,core/* warning */.$e)(prose(text), { title: prose(title), ...placeOf(place) });
        },
        group,
        // What is not written yet would wait in memory, and a build's log may be a gigabyte.
        output: (chunk) => new Promise((resolve) => {
            process.stdout.write(chunk, () => {
                resolve();
            });
            isLineOpen = chunk.at(-1) !== LINE_FEED;
        }),
        conclude: async (end) => {
            if (end.error !== undefined) {
                const { title, message, location } = end.error;
                (0,core/* error */.z3)((0,redact/* plainText */.wh)(message), { title: (0,redact/* plainText */.wh)(title), ...placeOf(location) });
            }
            const fitted = { outputs: fitOutputs(end.outputs), variables: fitVariables(end.variables) };
            for (const [what, { warning: text }] of Object.entries(fitted))
                if (text !== undefined)
                    (0,core/* warning */.$e)(text, { title: `Some ${what} are left out` });
            const flaws = [
                flawOf("GITHUB_OUTPUT", () => {
                    for (const [name, value] of Object.entries(fitted.outputs.value))
                        (0,core/* setOutput */.uH)(name, value);
                }),
                flawOf("GITHUB_ENV", () => {
                    for (const [name, value] of Object.entries(fitted.variables.value))
                        (0,core/* exportVariable */.dN)(name, value);
                }),
            ].filter((flaw) => flaw !== undefined);
            for (const flaw of flaws)
                (0,core/* error */.z3)(flaw, { title: "The steps that follow will not see what was done" });
            if (environment.GITHUB_STEP_SUMMARY)
                // A summary that cannot be written is no reason to fail a push that is done.
                await summary/* summary */.z
                    .addRaw(fitSummary(end.summary), true)
                    .write()
                    .catch((thrown) => {
                    (0,core/* info */.pq)((0,redact/* plainText */.wh)(`The summary could not be written: ${String(thrown)}`));
                });
            return flaws.length === 0;
        },
    };
    function mask(form) {
        const isStopped = resume !== undefined;
        resumeCommands();
        write(`::add-mask::${(0,state/* escapeData */.uf)(form.reveal())}`);
        if (isStopped)
            stopCommands();
    }
    /** Notices and warnings are kept beside the log, so they do not rely on the runner's masks. */
    function prose(text) {
        return secrets.redact((0,redact/* plainText */.wh)(text));
    }
    /** While docker prints, nothing that it prints is a command to the runner. */
    async function group(title, work) {
        (0,core/* startGroup */.Oh)(title);
        stopCommands();
        try {
            return await work();
        }
        finally {
            resumeCommands();
            (0,core/* endGroup */.N4)();
        }
    }
    /** Under a new word each time: one that was printed is known to docker's build, too. */
    function stopCommands() {
        resume = (0,external_node_crypto_.randomUUID)();
        write(`::stop-commands::${resume}`);
    }
    /** The runner knows a command at the beginning of a line only. */
    function resumeCommands() {
        if (resume === undefined)
            return;
        if (isLineOpen)
            write("");
        isLineOpen = false;
        write(`::${resume}::`);
        resume = undefined;
    }
}
function write(line) {
    process.stdout.write(`${line}${external_node_os_.EOL}`);
}
/** A disk that is full, or a file that is not there, is the runner's trouble: a stack of ours says nothing more. */
function flawOf(variable, write) {
    try {
        write();
        return undefined;
    }
    catch (error) {
        return `The file that ${variable} names could not be written: ${(0,thrown/* messageOf */.b)(error)}.`;
    }
}
function placeOf(location) {
    return location === undefined ? {} : { file: location.file, startLine: location.line };
}

// EXTERNAL MODULE: ./.tools/action/src/oci/reference.ts
var oci_reference = __webpack_require__(7047);
// EXTERNAL MODULE: ./.tools/action/src/lib/json.ts
var lib_json = __webpack_require__(20);
// EXTERNAL MODULE: ./.tools/action/src/access/scopes.ts
var scopes = __webpack_require__(9894);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.tools/action/src/context/child-environment.ts
var child_environment = __webpack_require__(4154);
;// CONCATENATED MODULE: ./.tools/action/src/context/git.ts
// Questions to git about the clone in the working directory.






/** No exit code when there is no git, or when it does not answer in time. */
function runGit(environment, args) {
    const options = {
        env: (0,child_environment/* gitEnvironment */._K)(environment),
        timeout: lib_limits/* TIMEOUTS */.fT.git,
        maxBuffer: lib_limits/* READ_LIMITS */.Cl.gitOutput,
        windowsHide: true,
    };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)("git", [...child_environment/* GIT_OPTIONS */.sg, ...args], options, (error, stdout, stderr) => {
            const exitCode = error === null ? 0 : error.code;
            resolve({ exitCode: typeof exitCode === "number" ? exitCode : undefined, stdout, stderr });
        });
    });
}
/** Nothing when there is no git, no clone, or no answer. */
async function askGit(environment, args) {
    const { exitCode, stdout } = await runGit(environment, args);
    return exitCode === 0 ? stdout.trim() : undefined;
}
/** The ref of the branch that is checked out; nothing for a detached HEAD. */
function readBranch(ask) {
    return ask("symbolic-ref", "--quiet", "HEAD");
}
/** Nothing where git reads the clone, or where there is none. */
async function findCloneRefusal(environment) {
    const { stderr } = await runGit(environment, ["rev-parse", "--git-dir"]);
    const words = /^fatal: (.+)$/m.exec(stderr)?.[1];
    if (words === undefined || words.startsWith("not a git repository"))
        return undefined;
    return { words, command: /^\s*(git config .*safe\.directory .+)$/m.exec(stderr)?.[1] };
}
/** When a commit was made; a shallow clone has the one that was checked out. */
async function commitTimeInClone(environment, sha) {
    // Anything else might be an option.
    if (!/^[0-9a-f]+$/.test(sha))
        return undefined;
    // To start a process takes 6 ms, in which the run's first requests would wait to be sent.
    await (0,promises_.setImmediate)();
    // The object itself: no setting of the clone changes how it is shown.
    const commit = await askGit(environment, ["cat-file", "commit", sha]);
    const seconds = /^committer .* (\d+) [+-]\d{4}$/m.exec(commit ?? "")?.[1];
    return seconds === undefined ? undefined : new Date(Number(seconds) * 1000);
}
/** What is checked out: the branch, or for a detached HEAD the ref that its commit is known by. */
function headOfClone(environment) {
    const ask = (...args) => askGit(environment, args);
    return readHead(ask, readBranch(ask));
}
async function readHead(ask, asked) {
    const [sha, branch] = await Promise.all([ask("rev-parse", "HEAD"), asked]);
    if (sha === undefined)
        return undefined;
    if (branch !== undefined && branch !== "")
        return { ref: branch, sha };
    const names = await ask("for-each-ref", "--format=%(refname)", "--points-at=HEAD");
    return { ref: likeliestRef(names?.split("\n") ?? []), sha };
}
/** A git tag says most; then what actions/checkout makes of a pull request, then a branch, ours or a remote's. */
function likeliestRef(names) {
    const tag = names.find((name) => name.startsWith("refs/tags/"));
    if (tag !== undefined)
        return tag;
    const pull = names
        .map((name) => /^refs\/remotes\/(pull\/\d+\/(?:merge|head))$/.exec(name)?.[1])
        .find(Boolean);
    if (pull !== undefined)
        return `refs/${pull}`;
    const local = names.find((name) => name.startsWith("refs/heads/"));
    if (local !== undefined)
        return local;
    const remote = names
        .map((name) => /^refs\/remotes\/[^/]+\/(.+)$/.exec(name)?.[1])
        .find((name) => name !== undefined && name !== "HEAD");
    return remote && `refs/heads/${remote}`;
}
/** Asks git for names only: nothing that would run a program that a stranger's clone names. */
async function readClone(environment) {
    const ask = (...args) => askGit(environment, args);
    const asked = readBranch(ask);
    const [remote, head, branch, defaultBranch, packageRepository] = await Promise.all([
        addressOfRemote(ask),
        readHead(ask, asked),
        asked,
        nameOfDefaultBranch(ask, asked),
        repositoryOfPackage(),
    ]);
    const found = head ?? unbornHead(branch);
    const refusal = found === undefined ? await findCloneRefusal(environment) : undefined;
    return { remote, head: found, defaultBranch, packageRepository, refusal };
}
/** `get-url` minds `insteadOf`, by which people shorten addresses. */
async function addressOfRemote(ask) {
    const origin = await ask("remote", "get-url", "origin");
    if (origin !== undefined)
        return origin;
    const [only, ...others] = (await ask("remote"))?.split("\n").filter(Boolean) ?? [];
    return only !== undefined && others.length === 0 ? ask("remote", "get-url", "--", only) : undefined;
}
/** What `git clone` wrote down; else the one of the two usual names that is there. */
async function nameOfDefaultBranch(ask, branch) {
    const head = await ask("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD");
    if (head)
        return head.replace("refs/remotes/origin/", "");
    const [here, names] = await Promise.all([
        branch,
        ask("for-each-ref", "--format=%(refname)", "refs/heads/main", "refs/heads/master"),
    ]);
    const branches = [...(names?.split("\n") ?? []), here ?? ""];
    return ["main", "master"].find((name) => branches.includes(`refs/heads/${name}`));
}
/** A branch without a commit. */
function unbornHead(ref) {
    return ref ? { ref, sha: undefined } : undefined;
}
async function repositoryOfPackage() {
    const text = await readFile("package.json", "utf8").catch(() => undefined);
    const json = text === undefined ? undefined : parseJson(text);
    return textField(json, "repository") ?? textField(field(json, "repository"), "url");
}
/** What a clone holds; nothing where there is none. */
async function readProject(environment) {
    const ask = (...args) => askGit(environment, args);
    const root = await ask("rev-parse", "--show-toplevel");
    if (root === undefined || root === "")
        return undefined;
    const [files, tags] = await Promise.all([
        ask("-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"),
        ask("for-each-ref", "--format=%(refname:strip=2)", "refs/tags"),
    ]);
    return { root, files: files?.split("\0").filter(Boolean) ?? [], tags: tags?.split("\n") ?? [] };
}

;// CONCATENATED MODULE: ./.tools/action/src/github/api.ts






/** GitHub's API explains, and never decides: better no answer than a slow one. */
const BOUNDS = {
    deadline: lib_limits/* TIMEOUTS */.fT.gitHubApi,
    attempts: lib_limits/* ATTEMPTS */.PY.gitHubApi,
    longest: lib_limits/* READ_LIMITS */.Cl.gitHubToken,
};
/** Source: GitHub docs, "Getting started with the REST API". */
function apiHeaders(token) {
    return { authorization: `Bearer ${token.reveal()}`, accept: "application/vnd.github+json" };
}
function openTokenInspector(http, owner = ownerByHttp(http)) {
    return {
        async inspect(token, { registry }) {
            if (registry.gitHub === undefined)
                return { kind: "silent", reason: `${registry.host} is not a registry of GitHub's` };
            // `/user` answers 403 to an installation token; the rate limit is open to every token, and costs nothing.
            const path = token.kind === "installation" ? "/rate_limit" : "/user";
            const answer = await http({
                method: "GET",
                url: registry.gitHub.apiUrl + path,
                headers: apiHeaders(token),
                ...BOUNDS,
            });
            return weighAnswer(answer, token.kind, registry.gitHub);
        },
        owner,
    };
}
function weighAnswer(answer, kind, gitHub) {
    if (answer.kind === "failure") {
        const { reason, unsent } = answer;
        return { kind: "silent", reason, ...(unsent && { unsent }) };
    }
    const { status, headers, body } = answer;
    const ssoUrl = ssoUrlOf(headers["x-github-sso"], gitHub);
    const json = (0,lib_json/* parseJson */.qF)(body);
    if (status === 401)
        return { kind: "rejected", status, message: (0,redact/* printableLine */.oy)((0,lib_json/* shortField */.FP)(json, "message") ?? "") };
    if (status !== 200 && ssoUrl === undefined)
        return { kind: "silent", reason: `it answered ${status}` };
    return {
        kind: "accepted",
        login: loginIn(json),
        grant: grantOf(headers["x-oauth-scopes"], kind),
        expires: headers["github-authentication-token-expiration"],
        ssoUrl,
    };
}
/** It is printed, and given to docker: what is no user's name is none. Source: GitHub docs, "Username considerations". */
function loginIn(json) {
    const login = (0,lib_json/* shortField */.FP)(json, "login");
    return login !== undefined && /^[\w-]+(?:\[bot\])?$/.test(login) && !login.startsWith("-")
        ? login
        : undefined;
}
/** The header is there for classic and OAuth tokens, empty when they have no scope. */
function grantOf(header, kind) {
    if (header !== undefined)
        return { kind: "listed", scopes: (0,scopes/* parseScopes */.Fg)(header) };
    const reason = kind === "installation"
        ? "what a GITHUB_TOKEN may do is set by the workflow's permissions"
        : "only classic and OAuth tokens have them";
    return { kind: "unlisted", reason };
}
/** `required; url=https://github.com/orgs/ORG/sso?authorization_request=…`; a person is sent to GitHub itself only. */
function ssoUrlOf(header, { serverUrl }) {
    const url = /^required;\s*url=(https:\/\/\S+)/.exec(header ?? "")?.[1] ?? "";
    return URL.canParse(url) && new URL(url).origin === new URL(serverUrl).origin
        ? new URL(url).href
        : undefined;
}
/**
 * Asks for the organisation of the image's owner's name: a personal account is none, and one whose single sign-on
 * bars the token says so. Source: GitHub's REST API, `GET /orgs/{org}`.
 */
function ownerByHttp(http) {
    return async (token, { registry, image }) => {
        if (registry.gitHub === undefined)
            return { kind: undefined, ssoUrl: undefined };
        const answer = await http({
            method: "GET",
            url: `${registry.gitHub.apiUrl}/orgs/${(0,oci_reference/* ownerOf */.bf)(image)}`,
            headers: apiHeaders(token),
            ...BOUNDS,
        });
        if (answer.kind === "failure")
            return { kind: undefined, ssoUrl: undefined };
        const ssoUrl = ssoUrlOf(answer.headers["x-github-sso"], registry.gitHub);
        if (answer.status === 200 || ssoUrl !== undefined)
            return { kind: "Organization", ssoUrl };
        return { kind: answer.status === 404 ? "User" : undefined, ssoUrl };
    };
}
/** What a label says is not worth a long wait. */
const DETAILS_BOUNDS = {
    deadline: lib_limits/* TIMEOUTS */.fT.gitHubApi,
    attempts: lib_limits/* ATTEMPTS */.PY.gitHubApi,
    longest: lib_limits/* READ_LIMITS */.Cl.gitHubDetails,
};
function openRepositoryDetails(http, environment) {
    return {
        async branchHead(page, branch) {
            const path = branch.split("/").map(encodeURIComponent).join("/");
            return (0,lib_json/* textField */.M8)(await ask(page, `/git/ref/heads/${path}`), "object", "sha");
        },
        async contains(page, { commit, in: other }) {
            // The second page has no list of files. "ahead": the other one has this commit and more.
            const json = await ask(page, `/compare/${commit}...${other}?per_page=1&page=2`);
            const status = (0,lib_json/* textField */.M8)(json, "status");
            return status === undefined ? undefined : status === "ahead" || status === "identical";
        },
        async details(page) {
            const json = await ask(page, "");
            return json === undefined
                ? undefined
                : {
                    description: (0,lib_json/* shortField */.FP)(json, "description"),
                    license: (0,lib_json/* shortField */.FP)(json, "license", "spdx_id"),
                    defaultBranch: (0,lib_json/* shortField */.FP)(json, "default_branch"),
                };
        },
        async commitTime(sha, page) {
            const inClone = await commitTimeInClone(environment, sha);
            if (inClone !== undefined || page === undefined)
                return inClone;
            const date = (0,lib_json/* textField */.M8)(await ask(page, `/commits/${sha}`), "commit", "committer", "date");
            const time = new Date(date ?? NaN);
            return Number.isNaN(time.getTime()) ? undefined : time;
        },
    };
    /**
     * Source: GitHub's REST API, `GET /repos/{owner}/{repo}`, `…/commits/{ref}`, `…/git/ref/{ref}` and
     * `…/compare/{basehead}`.
     */
    async function ask({ apiUrl, slug, token }, path) {
        const answer = await http({
            method: "GET",
            url: `${apiUrl}/repos/${slug}${path}`,
            headers: apiHeaders(token),
            ...DETAILS_BOUNDS,
        });
        return answer.kind === "answer" && answer.status === 200 ? (0,lib_json/* parseJson */.qF)(answer.body) : undefined;
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/action/toolkit.ts
// The same questions by GitHub's toolkit, for the action.




/** Loaded only here: docker's files and its socket answer the questions of most runs. */
const askDockerByToolkit = async (environment, args) => {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const env = environment;
    const answer = getExecOutput("docker", args, { env, ignoreReturnCode: true, silent: true });
    return Promise.race([answer.catch(() => undefined), timeout()]);
};
function timeout() {
    return new Promise((resolve) => {
        setTimeout(resolve, lib_limits/* TIMEOUTS */.fT.dockerQuery, undefined).unref();
    });
}
/** Loaded only here: few runs need it, and it is larger than all else together. */
const askForOwner = async (token, { registry, image }) => {
    if (registry.gitHub === undefined)
        return { kind: undefined, ssoUrl: undefined };
    const { getOctokit } = await __webpack_require__.e(/* import() */ 218).then(__webpack_require__.bind(__webpack_require__, 2218));
    const { rest } = getOctokit(token.reveal(), { baseUrl: registry.gitHub.apiUrl });
    try {
        await rest.orgs.get({
            org: (0,oci_reference/* ownerOf */.bf)(image),
            request: { signal: AbortSignal.timeout(lib_limits/* TIMEOUTS */.fT.gitHubApi) },
        });
        return { kind: "Organization", ssoUrl: undefined };
    }
    catch (error) {
        const ssoUrl = ssoUrlOf((0,lib_json/* textField */.M8)(error, "response", "headers", "x-github-sso"), registry.gitHub);
        if (ssoUrl !== undefined)
            return { kind: "Organization", ssoUrl };
        return { kind: (0,lib_json/* field */.ZZ)(error, "status") === 404 ? "User" : undefined, ssoUrl };
    }
};

;// CONCATENATED MODULE: ./.tools/action/src/sigstore/signer.ts
function openSigner(options) {
    return async (order) => {
        const { sign } = await Promise.all(/* import() */[__webpack_require__.e(74), __webpack_require__.e(868)]).then(__webpack_require__.bind(__webpack_require__, 3868));
        return sign(order, options);
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/lib/encoded-forms.ts
// The forms in which a secret can be printed: as it is, encoded, and line by line.


/**
 * Every form in which docker, GitHub or the registry can print a token: itself, its encodings, its base64 (ghcr.io's
 * bearer token) and base64(user:token) (docker's `config.json`, `Authorization: Basic`). Longest first, so that a mask
 * never leaves the rest of a longer form behind.
 */
function encodedForms(token, username) {
    const value = token.reveal();
    if (value.trim() === "")
        return [];
    const forms = [value, value.trim()].flatMap((form) => [
        ...formsOf(form),
        (0,lib_secret/* encodeBase64 */.WG)(`${username}:${form}`),
    ]);
    return longestFirst(forms).map((form) => new lib_secret/* Secret */.zh(form));
}
/** A part of a secret that is shorter than this is too ordinary to be hidden everywhere. */
const SHORTEST_PART = 8;
/**
 * The runner looks for every mask in every line of the job's log, and each part has up to eleven forms. A service
 * account's key has 40 parts, a chain of certificates with its key 200. Longest first: short parts are the likeliest to be
 * ordinary words.
 */
const MOST_PARTS = 500;
/**
 * Every form in which a build can print a secret of its own: the value, its encodings, and, as a log is made of lines
 * and programs print fields, the longer lines and the longer texts in a value that is JSON.
 */
function printedForms(secret) {
    const value = secret.reveal();
    const texts = [value, ...textsInJson(value)];
    const parts = texts
        .flatMap((text) => [...(text === value ? [] : [text]), ...text.split(/\r?\n/)])
        .filter((part) => part.trim().length >= SHORTEST_PART);
    const printed = new Set([value, value.trim(), ...longestFirst(parts).slice(0, MOST_PARTS)]);
    const forms = [...printed].flatMap(formsOf).filter((form) => form.trim() !== "");
    return longestFirst(forms).map((form) => new lib_secret/* Secret */.zh(form));
}
/** The texts of a service account's key, a docker config or GitHub's `toJSON(secrets)`; names are no secrets. */
function textsInJson(json) {
    const texts = [];
    // Not by recursion: the nesting may be deeper than the stack.
    const rest = parseObject(json);
    for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
        if (typeof value === "object" && value !== null)
            for (const inner of Object.values(value))
                rest.push(inner);
        if (typeof value !== "string")
            continue;
        texts.push(value);
        rest.push(...parseObject(value));
    }
    return texts;
}
/** None where the text is no object and no list. */
function parseObject(text) {
    const json = /^\s*[[{]/.test(text) ? (0,lib_json/* parseJson */.qF)(text) : undefined;
    return json === undefined ? [] : [json];
}
/** Each one once. */
function longestFirst(forms) {
    return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
/** The value, and what URLs, JSON and base64 make of it. */
function formsOf(value) {
    const inside = [0, 1, 2].map((shift) => base64Inside(value, shift));
    return [
        value,
        encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(value))),
        JSON.stringify(value).slice(1, -1),
        ...[(0,lib_secret/* encodeBase64 */.WG)(value), ...inside.filter(({ length }) => length >= SHORTEST_PART)].flatMap((text) => [
            text,
            text.replaceAll("+", "-").replaceAll("/", "_"),
        ]),
    ];
}
/**
 * The letters that a value is sure to have in the base64 of a longer text, where `shift` bytes and any number of three
 * more come before it: a letter holds six bits, and those at both ends may hold bits of a neighbour's.
 */
function base64Inside(value, shift) {
    const bits = (shift + new TextEncoder().encode(value).length) * 8;
    return (0,lib_secret/* encodeBase64 */.WG)("x".repeat(shift) + value).slice(Math.ceil((shift * 8) / 6), Math.floor(bits / 6));
}

// EXTERNAL MODULE: ./.tools/action/src/lib/address.ts
var lib_address = __webpack_require__(6116);
;// CONCATENATED MODULE: ./.tools/action/src/lib/secret-registry.ts
// The secrets of a run: each is added once, the runner masks its forms, and prose is redacted by all of them.




/** A shorter form is found in any word, so prose keeps it. The runner masks it all the same. */
const SHORTEST = 3;
/** No single word of ours, and of GitHub's in an address, is as long. */
const NO_WORD = 16;
class SecretRegistry {
    #forms = new Map();
    #listeners = [];
    #longestFirst;
    /** A token that is sent with a user name. The name may become known later: then add it again. */
    addToken(token, username) {
        this.#addForms(encodedForms(token, username));
    }
    /** A login at another registry, whose password may have several lines. */
    addLogin(username, password) {
        this.addToken(password, username);
        this.addBuildSecret(password);
    }
    /** What a build can read, and print in any way. */
    addBuildSecret(secret) {
        this.#addForms(printedForms(secret));
    }
    /** What is sent and printed only as it is, such as a registry's bearer token. */
    add(secret) {
        this.#addForms([secret]);
    }
    /** Tokens and passwords in a text, such as an address. */
    addCredentialsIn(text) {
        for (const { user, password } of (0,lib_address/* credentialsIn */.W)(text))
            this.addToken(new lib_secret/* Secret */.zh(password), user);
    }
    /** Calls with each form once, those that are known already at once. */
    onForm(listener) {
        this.#listeners.push(listener);
        for (const form of this.#forms.values())
            listener(form);
    }
    /** Prose without any secret. Not for what a program reads: a secret may be an ordinary word. */
    redact(text) {
        const hidden = this.#hide(text, SHORTEST);
        // A secret whose letters are separated by invisible characters shows once those are gone.
        const plain = (0,redact/* plainText */.wh)(hidden);
        const safe = this.#hide(plain, SHORTEST);
        return safe === plain ? hidden : safe;
    }
    /** A path or a name that a program reads, without the secrets that are too long to be one of its words. */
    redactLongForms(text) {
        return this.#hide(text, NO_WORD);
    }
    #addForms(forms) {
        for (const form of forms) {
            const text = form.reveal();
            if (text.trim() === "" || this.#forms.has(text))
                continue;
            this.#forms.set(text, form);
            this.#longestFirst = undefined;
            for (const listener of this.#listeners)
                listener(form);
        }
    }
    #hide(text, shortest) {
        this.#longestFirst ??= longestFirst(this.#forms.keys());
        return this.#longestFirst.reduce((hidden, form) => (form.length < shortest ? hidden : hidden.replaceAll(form, "***")), text);
    }
}

// EXTERNAL MODULE: ./.tools/action/src/action/outputs.ts + 1 modules
var action_outputs = __webpack_require__(12);
// EXTERNAL MODULE: ./.tools/action/src/config/inputs.ts + 1 modules
var config_inputs = __webpack_require__(3687);
// EXTERNAL MODULE: ./.tools/action/src/action/tokens.ts
var action_tokens = __webpack_require__(9573);
// EXTERNAL MODULE: ./.tools/action/src/build/cache.ts
var cache = __webpack_require__(3729);
// EXTERNAL MODULE: ./.tools/action/src/build/context-source.ts
var context_source = __webpack_require__(844);
// EXTERNAL MODULE: ./.tools/action/src/build/outputs.ts
var build_outputs = __webpack_require__(8833);
;// CONCATENATED MODULE: ./.tools/action/src/build/local-paths.ts
// The local paths that a build reads or writes. Docker sends everything in them to the build.


/** A Dockerfile counts with its folder, which the frontend that it names can read. */
function localPaths({ context, values, outputs }) {
    const { file = [], "build-contexts": contexts = [], "cache-from": from = [], "cache-to": to = [] } = values;
    const of = (input, paths) => paths.map((path) => ({ input, path }));
    return [
        ...of("context", (0,context_source/* isRemoteContext */.uN)(context) ? [] : [context]),
        ...of("file", file.map((path) => `${path}/..`)),
        ...of("build-contexts", contexts.flatMap(({ source }) => pathsOfSource(source))),
        ...of("cache-from", from.flatMap(({ attributes }) => (0,build_outputs/* pathsIn */.Mr)(attributes))),
        ...of("cache-to", to.flatMap(({ attributes }) => (0,build_outputs/* pathsIn */.Mr)(attributes))),
        ...of("outputs", outputs.flatMap(({ paths }) => paths)),
    ];
}
function pathsOfSource(text) {
    const source = (0,context_source/* readSource */.o$)(text);
    return source.kind === "local" ? source.paths : [];
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/input-problems.ts
var input_problems = __webpack_require__(5387);
;// CONCATENATED MODULE: ./.tools/action/src/tags/metadata.ts
/** Of a run that makes no image. */
const NO_METADATA = {
    tags: [],
    skippedRules: [],
    labels: [],
    annotations: [],
    remarks: [],
    warnings: [],
    movesByVersion: false,
};

// EXTERNAL MODULE: ./.tools/action/src/tags/resolve.ts + 4 modules
var resolve = __webpack_require__(6191);
// EXTERNAL MODULE: ./.tools/action/src/context/run-context.ts
var run_context = __webpack_require__(1151);
// EXTERNAL MODULE: ./.tools/action/src/context/push-policy.ts
var push_policy = __webpack_require__(3509);
// EXTERNAL MODULE: ./.tools/action/src/tags/dockerfile-labels.ts
var dockerfile_labels = __webpack_require__(3846);
// EXTERNAL MODULE: ./.tools/action/src/build/attestations.ts
var attestations = __webpack_require__(1528);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/advice/build-context.ts
var build_context = __webpack_require__(441);
;// CONCATENATED MODULE: ./.tools/action/src/config/build/context.ts
// What is built: the context, further ones beside it, and the Dockerfile.






/** Folder and Dockerfile must be there where a build is `needed`; docker looks by itself at what is remote. */
function parseBuildContext(inputs, { needed, parseContext }, report) {
    const own = ownRepository(parseContext.context);
    const fill = (input, text) => fillTemplate(text, own, (flaw) => {
        report(input, text, { flaw, allowed: "`{{defaultContext}}` in a workflow, or no braces" });
    });
    const filled = fill("context", inputs.context.trim() || ".");
    const isFolder = parseContext.look(filled) === "folder";
    const context = isFolder ? (0,context_source/* asFolder */.hS)(filled) : filled;
    const file = inputs.file.trim();
    checkOneLine("context", [(0,lib_address/* withoutSecrets */.c)(context)], report);
    rejectSecrets("context", context, report);
    const { trust } = parseContext.context;
    const agent = parseContext.variable("SSH_AUTH_SOCK");
    if (trust.kind === "foreign" && (0,context_source/* isSshContext */.MZ)(context) && agent !== undefined)
        report("context", (0,lib_address/* withoutSecrets */.c)(context), {
            flaw: "docker would hand your SSH agent to this build, which may be a stranger's",
            allowed: "an https:// address, or a step without SSH_AUTH_SOCK",
        });
    if ((0,context_source/* isRemoteContext */.uN)(context)) {
        const isOwn = own !== undefined && context.startsWith(own);
        return { context, dockerfile: undefined, fill, gitAuthId: isOwn ? gitAuthIdFor(own) : undefined };
    }
    const written = file || dockerfileIn(context);
    const dockerfile = findDockerfile(written, parseContext);
    // An unknown template is a problem already.
    if (needed && !isFolder && !context.includes("{{"))
        report("context", (0,lib_address/* withoutSecrets */.c)(context), {
            flaw: "the folder does not exist",
            allowed: "a folder, or the URL of a git repository",
        });
    if (needed && (isFolder || file !== "") && dockerfile === undefined)
        report("file", written, {
            flaw: "the file does not exist",
            allowed: "the path of a Dockerfile",
            ...(file === "" && { title: "There is no Dockerfile to build" }),
            ...remedyFor(parseContext.findDockerfile(written, context), parseContext.context),
        });
    return { context, dockerfile, fill, gitAuthId: undefined };
}
/** The input `build-contexts`; a template stays one. */
function readNamedContexts({ "build-contexts": text }, readCsv) {
    const list = readList(text, { readCsv, commas: false });
    return list.kind === "read" ? (0,result/* parsed */.Y)(list.value.map(namedContext)) : list;
}
/** As they are built: with the template filled in. */
function parseNamedContexts({ "build-contexts": whole }, { buildContexts: list, fill }, report) {
    return valuesOrReport("build-contexts", whole, { list, report }).map(({ text, source }) => {
        checkOneLine("build-contexts", [text], report);
        if (!/^[^=]+=./.test(text))
            report("build-contexts", (0,lib_address/* withoutSecrets */.c)(text), {
                flaw: "it is not NAME=SOURCE",
                allowed: "NAME=SOURCE, one a line",
            });
        rejectSecrets("build-contexts", source, report);
        return namedContext(fill("build-contexts", text));
    });
}
function namedContext(text) {
    return { text, source: (0,csv/* splitPair */.T6)(text)[1] ?? "" };
}
/** The way to the Dockerfile that was meant, where what is there shows it. */
function remedyFor(search, { event }) {
    const [remedy] = (0,build_context/* helpWithDockerfile */.Uf)(search, { event });
    return remedy === undefined ? {} : { remedies: [remedy] };
}
/** Docker takes `dockerfile` where there is no `Dockerfile`. Source: docker/buildx, `build/opt.go`. */
function findDockerfile(path, { look }) {
    const lower = path.replace(/(^|\/)Dockerfile$/, "$1dockerfile");
    return [...new Set([path, lower])].find((one) => look(one) === "file");
}
/** The provenance names the URLs of what was built, and with `mode=max` whole. Source: docker docs, "Provenance attestation". */
function rejectSecrets(input, source, report) {
    const safe = (0,lib_address/* withoutSecrets */.c)(source);
    if (safe !== source)
        report(input, safe, {
            flaw: "it contains a password or a token, which the image's provenance would publish",
            allowed: "the URL without it, and the password as the secret GIT_AUTH_TOKEN (`secrets: GIT_AUTH_TOKEN=…`), or GIT_AUTH_TOKEN.HOST for one host; of a tarball, a folder that a step before the build fills",
        });
}
/** `Dockerfile` in the working directory, else `FOLDER/Dockerfile`. */
function dockerfileIn(context) {
    const folder = context.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
    if (context.startsWith("/") && folder === "")
        return "/Dockerfile";
    return folder === "." || folder === "" ? "Dockerfile" : `${folder}/Dockerfile`;
}
/** `https://github.com/octo/app.git#<commit>`; nothing outside of GitHub Actions. Source: docker/build-push-action. */
function ownRepository({ repository, server, workflow: { commit } }) {
    if (repository === undefined || commit === undefined || server.url === undefined)
        return undefined;
    return `${server.url}/${repository.owner}/${repository.name}.git#${commit}`;
}
/** The one template that docker/build-push-action knows, by its own name. */
function fillTemplate(text, own, complain) {
    const filled = own === undefined ? text : text.replaceAll(/\{\{\{?\s*defaultContext\s*\}?\}\}/g, () => own);
    const [left] = /\{\{.*?\}\}/.exec(filled) ?? [];
    if (left !== undefined)
        complain(`${left} is unknown here`);
    return filled;
}
/** Docker takes `GIT_AUTH_TOKEN.<host>` for the login at that host. Source: docker docs, "Build secrets". */
function gitAuthIdFor(own) {
    return `GIT_AUTH_TOKEN.${new URL(own).host}`;
}

;// CONCATENATED MODULE: ./.tools/action/src/config/build/daemon-config.ts
/** More is no configuration. */
const LONGEST = 64 * 1024;
/** A table's head, a key with a value or a comment, somewhere at the beginning of a line. Source: TOML 1.0. BuildKit reads the rest. */
const IS_TOML = /^[ \t]*(?:\[[^\n]*\]|[\w."' -]+=|#)/m;
const daemon_config_ALLOWED = 'TOML, as in buildkitd.toml: [registry."docker.io"] and below it mirrors = ["mirror.example.com"]';
/** Where somebody else starts the builder, its configuration is theirs. */
function parseDaemonConfig(inputs, report) {
    const text = inputs["buildkitd-config-inline"];
    if (text.trim() === "")
        return undefined;
    const flaw = daemon_config_flawOf(text);
    // It may hold addresses with a password in them.
    if (flaw !== undefined)
        report("buildkitd-config-inline", "***", { flaw, allowed: daemon_config_ALLOWED });
    const other = ["builder", "endpoint"].find((name) => inputs[name].trim() !== "");
    if (other !== undefined)
        report("buildkitd-config-inline", "***", {
            flaw: `\`${other}\` names a builder that is there already`,
            allowed: `nothing beside \`${other}\`: it configures the builder that is made for this run`,
        });
    return text;
}
function daemon_config_flawOf(text) {
    if (text.length > LONGEST)
        return `it is longer than ${LONGEST / 1024} KiB`;
    // eslint-disable-next-line no-control-regex -- TOML allows none of them.
    if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text))
        return "it has control characters";
    if (!IS_TOML.test(text))
        return "it is not TOML (a path belongs in no input of ours)";
    return undefined;
}

;// CONCATENATED MODULE: ./.tools/action/src/config/build/endpoints.ts
// The inputs of BuildKits elsewhere: their addresses, what each builds for, and the certificates to reach them with.


/** Source: docker/buildx, the drivers' connection helpers. */
const ADDRESS = /^(?:tcp|unix|docker-container|kube-pod|ssh):\/\/\S+$/;
/** Buildx hands what follows `tcp://` to Go's dialer, and says what is wrong with it after 20 seconds. */
const TCP = /^tcp:\/\/(?:\[[\da-f:.]+(?:%\w+)?\]|[^:/?#[\]]+):\d{1,5}$/i;
/** `linux/arm64`, `linux/arm/v7`; several are separated by commas. */
const PLATFORMS = /^[a-z0-9]+(?:\/[a-z0-9]+){1,2}(?:,[a-z0-9]+(?:\/[a-z0-9]+){1,2})*$/;
const WANTED = "where a buildkitd listens, such as tcp://HOST:1234, or one address a line with what it builds for: linux/arm64=tcp://HOST:1234";
function parseEndpoints(inputs, report) {
    const lines = inputs.endpoint.split(/\r?\n/).flatMap((line) => line.trim() || []);
    const shown = lines.map(lib_address/* withoutSecrets */.c);
    const endpoints = lines.map((line, index) => {
        const value = shown[index] ?? "";
        const [, written = "", address = ""] = /^(?:([^=:]*)=)?(.*)$/.exec(line) ?? [];
        if (/^tcp:\/\/[^/?#]*@/.test(address))
            report("endpoint", endpoints_HIDDEN, {
                flaw: "it contains a user or a password, which BuildKit does not use",
                allowed: WANTED,
            });
        else if (!ADDRESS.test(address))
            report("endpoint", value, { flaw: "it is not an address", allowed: WANTED });
        else if (address.startsWith("tcp://") && !TCP.test(address))
            report("endpoint", value, {
                flaw: /:\d+(?:[/?#]|$)/.test(address.replace(/\[.*\]/, ""))
                    ? "something follows the port"
                    : "it has no port",
                allowed: WANTED,
            });
        else if (written !== "" && !PLATFORMS.test(written))
            report("endpoint", value, { flaw: `"${written}" is not a platform`, allowed: WANTED });
        return { address, platforms: written === "" ? [] : written.split(",") };
    });
    // Two nodes for the same platforms would take turns, and what one has built the other does not have.
    if (endpoints.length > 1 && endpoints.slice(1).some(({ platforms }) => platforms.length === 0))
        report("endpoint", shown.join(", "), {
            flaw: "it does not say what the second address builds for",
            allowed: "platforms before each address but the first: linux/arm64=tcp://HOST:1234",
        });
    for (const [what, values] of [
        ["address", endpoints.map(({ address }) => (0,lib_address/* withoutSecrets */.c)(address))],
        ["platform", endpoints.flatMap(({ platforms }) => platforms)],
    ])
        for (const value of new Set(values.filter((one, index) => values.indexOf(one) !== index)))
            report("endpoint", value, { flaw: `this ${what} stands there twice`, allowed: `each ${what} once` });
    if (endpoints.length > 0 && inputs.builder.trim() !== "")
        report("endpoint", shown.join(", "), {
            flaw: "`builder` names a builder already",
            allowed: "nothing beside `builder`",
        });
    return endpoints;
}
const CERTIFICATES = { "endpoint-cacert": "cacert", "endpoint-cert": "cert", "endpoint-key": "key" };
/** Source: docker/buildx, `driver/remote/factory.go`, for what belongs together. */
function parseCertificates(inputs, { look, read, findLinkFlaw }, report) {
    const names = Object.keys(CERTIFICATES);
    const found = names.flatMap((input) => {
        const certificate = parseCertificate(input, inputs[input]);
        return certificate === undefined ? [] : [[input, certificate]];
    });
    const given = new Set(found.map(([input]) => input));
    const [first] = given;
    const isReached = /(?:^|=|\s)tcp:\/\//.test(inputs.endpoint);
    if (first !== undefined && !isReached)
        report(first, endpoints_HIDDEN, {
            flaw: "there is no `endpoint` that is reached over TLS",
            allowed: "certificates beside an endpoint tcp://HOST:PORT",
        });
    else if (first !== undefined && !given.has("endpoint-cacert"))
        report(first, endpoints_HIDDEN, {
            flaw: "`endpoint-cacert` is not set",
            allowed: "the certificate of the authority that signed the BuildKit's own, beside it",
        });
    if (given.has("endpoint-cert") !== given.has("endpoint-key"))
        report(given.has("endpoint-cert") ? "endpoint-cert" : "endpoint-key", endpoints_HIDDEN, {
            flaw: "a client's certificate and its key belong together",
            allowed: "`endpoint-cert` and `endpoint-key`, both or neither",
        });
    return Object.fromEntries(found.map(([input, certificate]) => [CERTIFICATES[input], certificate]));
    function parseCertificate(input, written) {
        const text = written.trim();
        if (text === "")
            return undefined;
        if (text.startsWith("-----BEGIN")) {
            if (!PEM.test(text))
                report(input, endpoints_HIDDEN, {
                    flaw: "its lines are joined, or its end is missing",
                    allowed: A_CERTIFICATE,
                });
            return { kind: "text", pem: new lib_secret/* Secret */.zh(`${text}\n`) };
        }
        const isPath = text.length <= endpoints_LONGEST_PATH && !/[\r\n]/.test(text);
        const flaw = isPath ? findLinkFlaw(text) : undefined;
        const content = isPath && flaw === undefined && look(text) === "file" ? read(text) : undefined;
        if (!content?.includes("-----BEGIN"))
            report(input, isPath && input !== "endpoint-key" ? text : endpoints_HIDDEN, {
                flaw: flaw === undefined ? whyNoCertificate(isPath, content) : `it ${flaw}`,
                allowed: A_CERTIFICATE,
            });
        return { kind: "file", path: text };
    }
}
/** What is meant as a key may be one in another form, such as base64. */
const endpoints_HIDDEN = "***";
const endpoints_LONGEST_PATH = 200;
/** One or more blocks, each on lines of its own. Source: RFC 7468. */
const PEM = /^-----BEGIN [A-Z0-9 ]+-----\r?\n[^]+\n-----END [A-Z0-9 ]+-----$/;
const A_CERTIFICATE = "the path of a PEM file, or its text, from -----BEGIN to -----END";
function whyNoCertificate(isPath, content) {
    if (!isPath)
        return "it is neither a path nor PEM text";
    return content === undefined ? "there is no such file that can be read" : "it is not a PEM file";
}

;// CONCATENATED MODULE: ./.tools/action/src/config/build/source-date.ts
// The build's time as `SOURCE_DATE_EPOCH`: the user's own as a build argument or as a variable, else the commit's.

/** Source: reproducible-builds.org, "SOURCE_DATE_EPOCH"; docker/buildx hands the variable on as a build argument. */
const SOURCE_DATE_EPOCH = "SOURCE_DATE_EPOCH";
/** Whole seconds, up to the end of the year 9999: BuildKit writes no later time into an image. */
function isTime(text) {
    return /^\d{1,12}$/.test(text) && Number(text) <= 253_402_300_799;
}
/**
 * Of several arguments docker takes the last one. A variable that is no number is left out with a warning: BuildKit would
 * fail the build.
 */
function parseSourceDate(args, { variable }, report) {
    let sourceDate;
    for (const arg of args) {
        const [name, value] = (0,csv/* splitPair */.T6)(arg);
        if (name !== SOURCE_DATE_EPOCH || value === undefined)
            continue;
        // The values of templates are not known yet.
        if (!isTime(value) && !value.includes("{{"))
            report("build-args", arg, {
                flaw: "it is no time",
                allowed: `${SOURCE_DATE_EPOCH}=SECONDS, a whole number of seconds since 1970, as \`git log -1 --format=%ct\` prints it`,
            });
        const seconds = isTime(value) ? Number(value) : undefined;
        sourceDate = { kind: "argument", seconds };
    }
    if (sourceDate !== undefined)
        return { sourceDate, warnings: [] };
    const given = variable(SOURCE_DATE_EPOCH)?.trim() ?? "";
    if (isTime(given))
        return { sourceDate: { kind: "variable", seconds: Number(given) }, warnings: [] };
    const text = `The variable ${SOURCE_DATE_EPOCH} is "${given}", and not a number of seconds since 1970. The build gets the commit's time, where that is known.`;
    const title = `${SOURCE_DATE_EPOCH} is no time`;
    return { sourceDate: { kind: "commit" }, warnings: given === "" ? [] : [{ title, text }] };
}

;// CONCATENATED MODULE: ./.tools/action/src/config/build/build.ts













function parseBuild(inputs, around, report) {
    const { parseContext, destinations, outputs, choose } = around;
    const { variable, libraries } = parseContext;
    const tools = { readCsv: libraries.csv, report };
    const entryOf = (text) => (0,csv/* parseEntry */.ER)(text, libraries.csv);
    const { context, dockerfile, fill, gitAuthId } = parseBuildContext(inputs, around, report);
    const read = parseBuildInputs(inputs, tools);
    const args = read["build-args"] ?? [];
    checkBuildArgs(args, parseContext, report);
    const date = parseSourceDate(args, parseContext, report);
    const cache = parseCache(inputs, { ...around, platforms: read.platforms ?? [] }, report);
    const values = {
        ...read,
        ...given("build-contexts", parseNamedContexts(inputs, { ...parseContext, fill }, report)),
        ...given("cache-from", cache.from),
        ...given("cache-to", cache.to),
    };
    checkOutputs(outputs, destinations, report);
    const { secrets, missing } = parseBuildSecrets(inputs, parseContext, report);
    const run = runUrl(parseContext.context);
    const attests = parseEntries("attests", inputs.attests, tools);
    const [provenance, sbom] = [inputs.provenance.trim(), inputs.sbom.trim()].map((text) => text === "" ? undefined : entryOf(text));
    const isPrivate = parseContext.context.repository?.isPrivate ?? false;
    const text = dockerfile === undefined ? "" : (parseContext.read(dockerfile) ?? "");
    const build = {
        options: {
            context,
            dockerfile,
            values,
            outputs,
            secrets,
            attestations: (0,attestations/* parseAttestations */.nU)({ provenance, sbom, attests }, run),
        },
        missingSecrets: missing,
        sourceDate: date.sourceDate,
        pushByDigest: around.pushByDigest,
        reproducible: choose("reproducible", ["false", "true"], "false") === "true",
        warnings: [...date.warnings, ...warnOfJoinedArgs(args, text)],
        dockerfileLabels: (0,dockerfile_labels/* readDockerfileLabels */.m)(text, values.target?.[0]),
        endpoints: parseEndpoints(inputs, report),
        certificates: parseCertificates(inputs, parseContext, report),
        daemonConfig: parseDaemonConfig(inputs, report),
        standardProvenance: (0,lib_boolean/* parseBoolean */.y)(variable("BUILDX_NO_DEFAULT_ATTESTATIONS"))
            ? undefined
            : (0,attestations/* standardProvenance */.z8)(isPrivate, run),
        reports: {
            warnings: (0,lib_boolean/* parseBoolean */.y)(variable("DOCKER_BUILD_CHECKS_ANNOTATIONS")) ?? true,
            summary: (0,lib_boolean/* parseBoolean */.y)(variable("DOCKER_BUILD_SUMMARY")) ?? true,
        },
    };
    // A login at the repository's host that the user gives counts more than the job's own.
    const isGiven = secrets.some(({ id }) => id === "GIT_AUTH_TOKEN" || id === gitAuthId);
    return { build, gitAuthId: isGiven ? undefined : gitAuthId };
}
function parseCache(inputs, { image, pushByDigest, platforms, parseContext, choose }, report) {
    const { variable, libraries, context } = parseContext;
    const choice = choose("cache", ["off", "auto", "registry"], "off");
    const tools = { readCsv: libraries.csv, report };
    const entriesOf = (input) => parseEntries(input, inputs[input], tools);
    const [from, to] = [entriesOf("cache-from"), entriesOf("cache-to")];
    if (choice === "off" || image === undefined)
        return { from, to: to.map(cache/* exportEntry */.N) };
    if (from.length + to.length > 0)
        report("cache", choice, {
            flaw: "`cache-from` or `cache-to` says something else",
            allowed: "off, where they are written",
        });
    // Without the address of GitHub's cache docker does not use it.
    const hasCache = variable("ACTIONS_RESULTS_URL") ?? variable("ACTIONS_CACHE_URL");
    const token = hasCache === undefined ? "" : (variable("ACTIONS_RUNTIME_TOKEN") ?? "");
    // Jobs that build one platform each would otherwise replace each other's cache.
    const own = platforms.length > 0 ? platforms.toSorted().join("-") : context.workflow.architecture;
    const part = pushByDigest ? own : undefined;
    return (0,cache/* chooseCache */.e3)(choice, { image, part, job: (0,cache/* readJobCache */.WZ)(token) });
}
/** What is pushed must be one of the images that are asked about before, and read back afterwards. */
function checkOutputs(outputs, destinations, report) {
    const images = destinations.map(oci_reference/* formatDestination */.kS);
    const known = new Set(images.map(oci_reference/* canonicalName */.Ew));
    for (const { text, type, pushes, names } of outputs) {
        if (!pushes || images.length === 0)
            continue;
        if (type === "docker")
            report("outputs", text, {
                flaw: "docker's own builder would push it, and no other builder does",
                allowed: "type=image,push=true, or type=docker without `push`",
            });
        // Of the other types docker replaces the names by the tags. Source: docker/buildx, `build/opt.go`.
        if (type === "moby" && names.length > 0)
            report("outputs", text, {
                flaw: "docker would push this name, regardless of `tags`",
                allowed: "type=image, or no name in it",
            });
        if (names.some((name) => !known.has((0,oci_reference/* canonicalName */.Ew)((0,oci_reference/* splitTag */.RK)(name.split("@")[0] ?? "").name))))
            report("outputs", text, {
                flaw: "it pushes to another image than `images`",
                allowed: `outputs whose name is ${images.join(" or ")}`,
            });
    }
}
/** An input that is empty is not there. */
function given(input, values) {
    return values.length === 0 ? {} : { [input]: values };
}
/** The page of this very run. Source: GitHub docs, "Default environment variables". */
function runUrl({ repository, server, workflow: { id, attempt = "1" } }) {
    if (server.url === undefined || repository === undefined || id === undefined)
        return undefined;
    return `${server.url}/${repository.owner}/${repository.name}/actions/runs/${id}/attempts/${attempt}`;
}

// EXTERNAL MODULE: ./.tools/action/src/tags/language/fields.ts
var language_fields = __webpack_require__(1802);
// EXTERNAL MODULE: ./.tools/action/src/oci/host.ts
var oci_host = __webpack_require__(6450);
// EXTERNAL MODULE: ./.tools/action/src/tags/language/expressions.ts
var expressions = __webpack_require__(6076);
// EXTERNAL MODULE: ./.tools/action/src/lib/nearest.ts
var nearest = __webpack_require__(6082);
// EXTERNAL MODULE: ./.tools/action/src/tags/release.ts
var release = __webpack_require__(7001);
;// CONCATENATED MODULE: ./.tools/action/src/tags/rules.ts
// Tag rules, in docker/metadata-action's own language: `type=semver,pattern={{version}}`.







const REF_EVENTS = ["branch", "tag", "pr"];
const SHA_FORMATS = ["short", "long"];
/** Source: docker/metadata-action's README, "priority attribute". */
const PRIORITIES = {
    schedule: 1000,
    semver: 900,
    pep440: 900,
    match: 800,
    edge: 700,
    ref: 600,
    raw: 200,
    sha: 100,
};
const TYPES = Object.keys(PRIORITIES);
/** What any rule may say. One that its type does not ask for is let pass, one that is none of these is a mistake. */
const ATTRIBUTES = [
    ...["type", "enable", "priority", "prefix", "suffix", "pattern"],
    ...["value", "match", "group", "branch", "event", "format"],
];
/** `type: sha`, `type=sha` with another sign, or without one: it would be a tag, `type-sha`. */
const MISWRITTEN_RULE = /^type\s*(?:[:＝]\s*|\s)[a-z]/i;
function parseTagRule(text, libraries) {
    if (MISWRITTEN_RULE.test(text))
        return (0,result/* invalid */.G)("a rule is written with `=`, such as type=sha");
    const fields = (0,language_fields/* readFields */.qU)(text, libraries);
    if (fields.kind === "flaw")
        return fields;
    const attributes = new Map(fields.value.map(language_fields/* splitField */.dU).map(({ key = "value", value }) => [key, value]));
    const flawOnLatest = takeOnLatest(attributes);
    if (flawOnLatest !== undefined)
        return (0,result/* invalid */.G)(flawOnLatest);
    const unknown = [...attributes.keys()].find((key) => !ATTRIBUTES.includes(key));
    if (unknown !== undefined)
        return (0,result/* invalid */.G)(`it has no attribute "${unknown}"${(0,nearest/* onlyOf */.u)(ATTRIBUTES, unknown)}`);
    const type = attributes.get("type") ?? "raw";
    if (!isTagType(type))
        return (0,result/* invalid */.G)(`there is no type "${type}"${(0,nearest/* onlyOf */.u)(TYPES, type)}`);
    const priority = Number(attributes.get("priority") ?? PRIORITIES[type]);
    if (Number.isNaN(priority))
        return (0,result/* invalid */.G)("its priority is no number");
    if (type !== "ref" && attributes.has("event"))
        return (0,result/* invalid */.G)(`type=${type} has no event, only type=ref has one: ${REF_EVENTS.join(", ")}`);
    const flaw = findExpressionFlaw(type, attributes);
    if (flaw !== undefined)
        return (0,result/* invalid */.G)(flaw);
    const own = parseOwn(type, attributes);
    if (own.kind === "flaw")
        return own;
    const common = {
        text,
        enable: attributes.get("enable") ?? "true",
        priority,
        prefix: attributes.get("prefix") ?? prefixOf(own.value),
        suffix: attributes.get("suffix"),
    };
    return (0,result/* parsed */.Y)({ ...common, ...own.value });
}
/** It is the flavor's. `false` is what a rule's own prefix and suffix come to in any case; docker/metadata-action passes over both. */
function takeOnLatest(attributes) {
    const word = attributes.get("onlatest");
    if (word !== undefined && (0,lib_boolean/* parseBoolean */.y)(word) !== false)
        return "onlatest belongs to the input flavor, behind a prefix or a suffix: `flavor: suffix=-x,onlatest=true`";
    attributes.delete("onlatest");
    return undefined;
}
/** For any event: a mistake must not wait for the first release. A regular expression has its own `$`. */
function findExpressionFlaw(type, attributes) {
    const names = ["prefix", "suffix", "value", "branch", ...(type === "match" ? [] : ["pattern"])];
    const flaws = names.map((name) => (0,expressions/* findTextFlaw */.rq)(attributes.get(name) ?? ""));
    return [(0,expressions/* findGitHubExpression */.l3)(attributes.get("enable") ?? ""), ...flaws].find((flaw) => flaw !== undefined);
}
/** `pr-` and `sha-` are the prefixes unless the rule has a prefix of its own, an empty one included. */
function prefixOf(rule) {
    if (rule.type === "ref" && rule.event === "pr")
        return "pr-";
    return rule.type === "sha" ? "sha-" : undefined;
}
function parseOwn(type, attributes) {
    const value = attributes.get("value") || undefined;
    const pattern = attributes.get("pattern");
    switch (type) {
        case "schedule":
            return (0,result/* parsed */.Y)({ type, pattern: pattern ?? "nightly" });
        case "semver":
        case "pep440": {
            if (pattern === undefined)
                return (0,result/* invalid */.G)(`type=${type} needs a pattern such as {{version}}`);
            const match = attributes.get("match");
            if (!match)
                return (0,result/* parsed */.Y)({ type, pattern, value, match: undefined });
            const compiled = compile(match, "match");
            return compiled.kind === "flaw" ? compiled : (0,result/* parsed */.Y)({ type, pattern, value, match: compiled.value });
        }
        case "match": {
            if (pattern === undefined)
                return (0,result/* invalid */.G)("type=match needs a pattern, which is a regular expression");
            const group = Number(attributes.get("group") ?? 0);
            if (!Number.isInteger(group) || group < 0)
                return (0,result/* invalid */.G)("its group is no number");
            const [, inner, flags] = /^\/(.+)\/(.*)$/s.exec(pattern) ?? [];
            const compiled = compile(inner ?? pattern, "pattern", flags);
            return compiled.kind === "flaw" ? compiled : (0,result/* parsed */.Y)({ type, pattern: compiled.value, value, group });
        }
        case "edge":
            return (0,result/* parsed */.Y)({ type, branch: attributes.get("branch") || undefined });
        case "ref": {
            const event = REF_EVENTS.find((known) => known === attributes.get("event"));
            return event === undefined
                ? (0,result/* invalid */.G)(`type=ref needs an event: ${REF_EVENTS.join(", ")}`)
                : (0,result/* parsed */.Y)({ type, event });
        }
        case "raw":
            return attributes.has("value")
                ? (0,result/* parsed */.Y)({ type, value: value ?? "" })
                : (0,result/* invalid */.G)("type=raw needs a value, such as type=raw,value=nightly");
        case "sha": {
            const format = SHA_FORMATS.find((known) => known === (attributes.get("format") ?? "short"));
            return format === undefined
                ? (0,result/* invalid */.G)(`its format must be one of ${SHA_FORMATS.join(", ")}`)
                : (0,result/* parsed */.Y)({ type, format });
        }
    }
}
function isTagType(text) {
    return Object.hasOwn(PRIORITIES, text);
}
function compile(source, attribute, flags = "") {
    try {
        // A global expression would match one piece only, and remember where.
        return (0,result/* parsed */.Y)(new RegExp(source, flags.replaceAll(/[gy]/g, "")));
    }
    catch {
        return (0,result/* invalid */.G)(`its ${attribute} is no regular expression`);
    }
}
/** Of a git tag that is more than a version, such as a monorepo's `pkg-a/v1.2.3`: it says nothing of `latest`. */
const OWN_NAME = "type=raw,value={{tag}}";
/** As a user would write them. `0` is never a tag: before 1.0.0 every minor version may break. */
function defaultRules(context, libraries) {
    if (context.event === "schedule")
        return ["type=schedule"];
    const gitTag = (0,run_context/* gitTagOf */.Eb)(context);
    if (gitTag === undefined)
        return ["type=ref,event=branch", "type=ref,event=pr"];
    const version = libraries.schemes.semver.read(gitTag);
    if (version === undefined)
        return [(0,release/* parseRelease */.BC)(gitTag) === undefined ? OWN_NAME : "type=ref,event=tag"];
    return [
        "type=semver,pattern={{version}}",
        "type=semver,pattern={{major}}.{{minor}}",
        ...(version.numbers[0] === 0 ? [] : ["type=semver,pattern={{major}}"]),
    ];
}

;// CONCATENATED MODULE: ./.tools/action/src/config/lists.ts
// Inputs of several entries as people write them: lines, commas, and what an editor or a YAML list leaves at them.

/**
 * Each entry of `tags`. Plain tags and references may share a line: `1.2.3,latest`. Fields of a rule have a `=`. No tag holds
 * a quote, so quotes around a whole entry are taken off.
 */
function readTagEntries(text) {
    return (0,language_fields/* readLines */.Se)(text).flatMap((written) => {
        const line = /^['‘“]([^'‘’“”]*)['’”]$/.exec(written)?.[1]?.trim() ?? written;
        const plain = QUOTED.test(line) ? line.replaceAll('"', "") : line;
        if (/[="{]/.test(plain))
            return [line];
        return plain
            .split(",")
            .map((entry) => entry.trim())
            .filter((entry) => entry !== "");
    });
}
/** `"1.2.3","latest"`; a comma inside of quotes belongs to the entry. */
const QUOTED = /^"[^"=,]*"(?:\s*,\s*"[^"=,]*")*\s*,?$/;
/** One entry a line; quotes are characters like any other. */
function splitLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
const LISTS = [
    "images",
    "tags",
    "flavor",
    "labels",
    "annotations",
    "build-args",
    "build-contexts",
    "platforms",
    "cache-from",
    "cache-to",
    "outputs",
    "attests",
    "add-hosts",
    "allow",
    "ulimit",
    "no-cache-filters",
    "ssh",
    "secrets",
    "secret-envs",
    "secret-files",
    "immutable",
    "digests",
];
const IS_A_TEXT = "and an input is a text";
/**
 * An input is a text. A YAML list is none, and in a text its dashes and brackets are part of the entries. Returns the inputs
 * that were pasted so: nothing else that is wrong in them was meant.
 */
function checkPastedLists(inputs, report) {
    const pasted = new Set();
    for (const input of LISTS) {
        const text = inputs[input].trim();
        const dashed = dashedLines(text);
        if (dashed.length === 0 && !/^\[.*\]$/s.test(text))
            continue;
        pasted.add(input);
        const isSecret = input.startsWith("secret");
        const allowed = `\`${input}: |\` with one entry a line, without`;
        for (const line of isSecret ? dashed.slice(0, 1) : dashed)
            report(input, isSecret ? "- …" : line, {
                flaw: `it begins with the dash of a YAML list, ${IS_A_TEXT}`,
                allowed: `${allowed} dashes`,
            });
        if (dashed.length === 0)
            report(input, isSecret ? "[…]" : text, {
                flaw: `it is a list in brackets, ${IS_A_TEXT}`,
                allowed: `${allowed} brackets and quotes`,
            });
    }
    return pasted;
}
/** Keys of a step's YAML that stand around the lines of these inputs. */
const KEYS = ["images", "tags", "flavor", "labels", "annotations", "with"];
const KEY = new RegExp(`^(?<key>${KEYS.join("|")})\\s*:(?:\\s+(?<value>.*))?$`);
/** What an entry of each input is called. */
const ENTRIES = {
    images: "an image",
    tags: "a tag",
    flavor: "a flavor",
    labels: "a label",
    annotations: "an annotation",
};
const KEYED_INPUTS = Object.keys(ENTRIES);
/**
 * A key of YAML in front of the lines: `tags: |`, `tags: type=sha`. It would become a tag. `tags:1.2` without a space is a
 * reference. Returns the inputs that were pasted so.
 */
function checkPastedKeys(inputs, report) {
    const pasted = new Set();
    for (const input of KEYED_INPUTS)
        for (const line of keyLines(input, inputs[input])) {
            pasted.add(input);
            const { key = "", value = "" } = KEY.exec(line)?.groups ?? {};
            report(input, line, {
                flaw: `it is a key of YAML, not ${ENTRIES[input]}`,
                allowed: "",
                remedies: [{ action: whatToPaste(input, key, value) }],
            });
        }
    return pasted;
}
/** A label's value may go on over several lines, so that only its first line is a key. */
function keyLines(input, text) {
    const lines = splitLines(text);
    const isFreeText = input === "labels" || input === "annotations";
    return (isFreeText ? lines.slice(0, 1) : lines).filter((line) => KEY.test(line));
}
/** `|`, `>-` and the like begin a text on the lines below. */
function whatToPaste(input, key, value) {
    const isBlock = value === "" || /^[|>][-+\d]*$/.test(value);
    if (key !== input && key !== "with")
        return `Give the input \`${key}\` what is ${isBlock ? "below" : "behind"} \`${key}:\`.`;
    return isBlock
        ? `Paste only the lines below \`${value === "" ? `${key}:` : `${key}: ${value}`}\`.`
        : `Paste only what is behind \`${key}:\`, which is \`${value}\`.`;
}
/** A list begins with one. A later line that begins so may go on a value in quotes. */
function dashedLines(text) {
    return /^-\s/.test(text) || !text.includes('"') ? splitLines(text).filter((line) => /^-\s/.test(line)) : [];
}

;// CONCATENATED MODULE: ./.tools/action/src/config/references.ts




const references_ALLOWED = "a reference such as ghcr.io/OWNER/NAME:TAG";
/**
 * `ghcr.io/acme/app:1.2.3`, `ghcr.io/acme/app` or `snuba:test`; nothing for a tag alone, which has no colon, and for a
 * rule, which has a `=`.
 */
function parseWrittenReference(text) {
    if (/[\s="]/.test(text) || MISWRITTEN_RULE.test(text) || !(text.includes(":") || namesRegistry(text)))
        return undefined;
    return splitReference(text);
}
function splitReference(text) {
    return { text, ...(0,oci_reference/* splitTag */.RK)(text) };
}
/** A branch such as `1.x/fix` names none. */
function namesRegistry(text) {
    return /(?:^localhost|[.][a-z][a-z-]*)$/i.test((0,oci_reference/* registryOfReference */.S0)(text) ?? "");
}
function readReferences(inputs, { context, variable, outputs, }, report) {
    const isDigestOnly = outputs.some(({ byDigest }) => byDigest);
    const entries = readTagEntries(inputs.tags).map((text) => ({ text, reference: referenceIn(text) }));
    const references = entries.flatMap(({ reference }) => reference ?? []);
    const [first] = references;
    for (const { text } of entries)
        if (!/[="{]/.test(text) && /\s/.test(text) && /^\w[\w.-]*(?:\.[\w.-]*|:\d+)\/|\/\S*:/.test(text))
            report("tags", text, {
                flaw: "it contains a space",
                allowed: "one reference a line, or commas between them",
            });
    checkDigestOnly(outputs, entries, report);
    if (first === undefined) {
        const named = outputs.flatMap(({ names }) => names).map(splitReference);
        return named.length === 0 ? undefined : { input: "outputs", references: named };
    }
    for (const { text, reference } of entries)
        if (reference === undefined)
            reportMixed(text, first, report);
        else
            checkTag(reference, report);
    return { input: "tags", references };
    /** `octo/app` may be a branch, too: where no image is named and no such branch is built, it is an image. */
    function referenceIn(text) {
        const refs = [(0,run_context/* branchOf */.W0)(context), (0,run_context/* gitTagOf */.Eb)(context), variable("GITHUB_HEAD_REF")];
        if (refs.includes(text))
            return undefined;
        const namesNone = inputs.images.trim() === "";
        const isBare = (namesNone || isDigestOnly) &&
            /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)+$/.test(text);
        return isBare ? splitReference(text) : parseWrittenReference(text);
    }
}
function reportMixed(text, { text: whole, name, tag }, report) {
    report("tags", text, {
        flaw: `it is mixed with a whole reference, ${whole}`,
        allowed: `whole references only; or \`images: ${name}\`, and tags and rules alone in \`tags\`, such as ${tag ?? "latest"}`,
    });
}
function checkTag({ text, tag }, report) {
    if (text.includes("@"))
        report("tags", text, { flaw: "it contains a digest", allowed: references_ALLOWED });
    else if (tag !== undefined && (0,oci_reference/* findTagProblem */.lu)(tag) !== undefined)
        report("tags", text, { flaw: `of its tag: ${(0,oci_reference/* findTagProblem */.lu)(tag) ?? ""}`, allowed: references_ALLOWED });
}
/** BuildKit refuses to push by digest what has a tag. A rule is allowed, for the labels. */
function checkDigestOnly(outputs, entries, report) {
    const output = outputs.find(({ byDigest }) => byDigest);
    const tagged = entries.find(({ text, reference }) => reference === undefined ? !/[="{]/.test(text) : reference.tag !== undefined);
    if (output === undefined || tagged === undefined)
        return;
    report("outputs", output.text, {
        flaw: `it pushes by digest, without a tag, and \`tags\` names ${tagged.text}`,
        allowed: "an output without `push-by-digest`, or no tag: the job that joins the digests sets the tags",
    });
}
/** The tags of each image, by its canonical name. */
function tagsByImage(references) {
    const tags = new Map();
    for (const { name, tag = "latest" } of references) {
        const image = (0,oci_reference/* canonicalName */.Ew)(name);
        tags.set(image, [...(tags.get(image) ?? []), tag]);
    }
    return tags;
}

;// CONCATENATED MODULE: ./.tools/action/src/config/images.ts
// The inputs of the images' names: the registry, the images there and elsewhere.







/** Left out, it is the registry of the GitHub that runs the workflow. */
function parseRegistry(inputs, { server }, report) {
    const { url: serverUrl = oci_host/* GITHUB_DOT_COM */.Q$, apiUrl, ghHost } = server;
    const standard = URL.canParse(serverUrl) ? (0,oci_host/* registryOf */.Fv)(serverUrl) : "ghcr.io";
    const text = inputs.registry.trim() || standard;
    const flaw = (0,oci_host/* findHostProblem */.xR)(text);
    if (flaw !== undefined)
        report("registry", text, { flaw, allowed: `a host name such as ${standard}, with a port or without` });
    return (0,oci_host/* registryHost */.U$)(flaw === undefined ? (0,oci_host/* canonicalHost */.rQ)(text) : standard, {
        serverUrl,
        ...(apiUrl === undefined ? {} : { apiUrl }),
        ...(ghHost === undefined ? {} : { ghHost }),
    });
}
/** Left out, they are those that `tags` or `outputs` name, else the repository's own name on the registry. */
function parseImages(inputs, { registry, logins, context, references }, { libraries, report }) {
    const allowed = allowedImages(registry);
    const isWritten = inputs.images.trim() !== "";
    const written = readNames(inputs.images, libraries);
    if (written.kind === "flaw") {
        report("images", inputs.images.trim(), { flaw: written.flaw, allowed });
        return undefined;
    }
    const input = isWritten ? "images" : (references?.input ?? "images");
    const referred = references?.references.map(({ name }) => name);
    const names = isWritten ? written.value : (referred ?? standardNames(registry, context));
    if (names.length === 0) {
        const flaw = isWritten
            ? "none of its images is enabled"
            : "it is empty, and there is no repository to name the image after";
        report("images", inputs.images.trim(), { flaw, allowed });
        return undefined;
    }
    const others = logins.map((login) => login.registry.host);
    const parsed = names.map((name) => ({ name, ...(0,oci_reference/* parseDestination */.G2)(name, registry.host, others) }));
    const destinations = unique(parsed.flatMap((one) => (one.kind === "destination" ? [one.destination] : [])));
    const image = (0,oci_reference/* ownImages */.Fq)(destinations).find(({ host }) => host === registry.host);
    const flawed = parsed.flatMap((one) => one.kind === "flaw" ? [{ input, name: one.name, flaw: one.flaw }] : []);
    const missing = image === undefined ? names.map((name) => ({ input, name, flaw: whyNotOwn(name, registry.host) })) : [];
    const isStandard = !isWritten && referred === undefined;
    // Where no image is on our registry, each says why it is not.
    for (const one of flawed) {
        const flaw = missing.find(({ name }) => name === one.name)?.flaw ?? one.flaw;
        if (isStandard)
            report(one.input, "", {
                flaw: `it is left out, and the repository's name makes no image, ${one.name}: ${flaw}`,
                allowed,
            });
        else
            report(one.input, one.name, { flaw, allowed });
    }
    const remarks = parsed.flatMap((one) => one.kind === "destination" && one.lowered
        ? [`The image is named ${(0,oci_reference/* formatDestination */.kS)(one.destination)}: registries know lower case only.`]
        : []);
    const tagged = withTags(destinations, references, report);
    return {
        image,
        destinations: tagged,
        remarks: [...new Set(remarks)],
        missing: flawed.length > 0 ? [] : missing,
    };
}
function allowedImages({ host }) {
    return `an image such as ${host}/OWNER/NAME, one a line`;
}
function standardNames({ host }, { repository }) {
    return repository === undefined ? [] : [`${host}/${repository.owner}/${repository.name}`];
}
/** The image that a run on our registry is about where it names none of its own. */
function standardImage(registry, context) {
    const [name = ""] = standardNames(registry, context);
    const parsed = (0,oci_reference/* parseImage */.zZ)(name, registry.host);
    return parsed.kind === "image" ? parsed.image : (0,oci_reference/* placeholderImage */.jM)(registry.host);
}
/** Each image gets the tags of the references that name it; one that none names gets all. */
function withTags(destinations, written, report) {
    // Without an image, what is wrong is said of the images.
    if (written?.input !== "tags" || destinations.length === 0)
        return [...destinations];
    const { references } = written;
    const known = new Set(destinations.map((one) => (0,oci_reference/* canonicalName */.Ew)((0,oci_reference/* formatDestination */.kS)(one))));
    for (const { text, name } of references)
        if (!known.has((0,oci_reference/* canonicalName */.Ew)(name)))
            report("tags", text, {
                flaw: "it is a tag of another image than `images`",
                allowed: `a tag alone, or a reference of ${destinations.map(oci_reference/* formatDestination */.kS).join(" or ")}; without \`images\`, references in \`tags\` name the images`,
            });
    const tags = tagsByImage(references);
    const most = new Set([...tags.values()].flat());
    return destinations.map((one) => {
        const only = [...new Set(tags.get((0,oci_reference/* canonicalName */.Ew)((0,oci_reference/* formatDestination */.kS)(one))))];
        return only.length === 0 || only.length === most.size ? one : { ...one, only };
    });
}
function whyNotOwn(name, registry) {
    const parsed = (0,oci_reference/* parseImage */.zZ)(name, registry);
    return parsed.kind === "flaw" ? parsed.flaw : "";
}
function unique(destinations) {
    const byName = destinations.map((one) => [(0,oci_reference/* canonicalName */.Ew)((0,oci_reference/* formatDestination */.kS)(one)), one]);
    return [...new Map(byName.toReversed()).values()].toReversed();
}
/** `ghcr.io/a/b`, `name=ghcr.io/a/b,enable=false`, or several plain names between commas. */
function readNames(text, libraries) {
    const names = [];
    for (const line of (0,language_fields/* readLines */.Se)(text)) {
        const fields = (0,language_fields/* readFields */.qU)(line, libraries);
        if (fields.kind === "flaw")
            return fields;
        const own = [];
        let isEnabled = true;
        for (const { key, value } of fields.value.map(language_fields/* splitField */.dU)) {
            if (key === undefined || key === "name")
                own.push(value);
            else if (key !== "enable")
                return (0,result/* invalid */.G)(`it has no attribute "${key}", only name, enable`);
            else {
                const flag = (0,lib_boolean/* parseBoolean */.y)(value);
                if (flag === undefined)
                    return (0,result/* invalid */.G)("enable is true or false");
                isEnabled = flag;
            }
        }
        if (isEnabled)
            names.push(...own.filter((name) => name !== ""));
    }
    return (0,result/* parsed */.Y)(names);
}

// EXTERNAL MODULE: ./.tools/action/src/access/token.ts
var token = __webpack_require__(7902);
;// CONCATENATED MODULE: ./.tools/action/src/config/docker-login.ts
// Docker's own logins: at which registries the user's docker config has one, and which of them can be used here.





/** Where docker pushes by itself, it needs a login: docker/login-action or `docker login` writes it into this file. */
function lacksDockerLogin(destinations, outside) {
    const config = readDockerConfig(outside);
    return destinations
        .filter(({ kind }) => kind === "elsewhere")
        .map((one) => (0,oci_reference/* registryOfReference */.S0)((0,oci_reference/* canonicalName */.Ew)((0,oci_reference/* formatDestination */.kS)(one))) ?? "docker.io")
        .find((host) => !hasLogin(config, host));
}
/**
 * The logins that stand in the file itself. One that a credential helper keeps, or that is an identity token, stays docker's.
 * Docker lets those of DOCKER_AUTH_CONFIG count more. Source: docker/cli, `cli/config/configfile`.
 */
function readDockerLogins(outside) {
    const config = readDockerConfig(outside);
    const given = (0,lib_json/* record */.g1)((0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(outside.variable("DOCKER_AUTH_CONFIG") ?? ""), "auths"));
    const found = new Map();
    const add = (key, entry) => {
        const host = (0,oci_host/* canonicalHost */.rQ)(key.replace(/^https?:\/\/([^/]+)(?:\/v[12])?\/?$/, "$1"));
        const login = (0,oci_host/* findHostProblem */.xR)(host) === undefined ? readEntry(entry) : undefined;
        if (login !== undefined && (!found.has(host) || key === (0,oci_host/* dockerKeyOf */.zz)(host)))
            found.set(host, { host, ...login });
    };
    for (const [key, entry] of Object.entries((0,lib_json/* record */.g1)((0,lib_json/* field */.ZZ)(config, "auths"))))
        if (!isKept(config, key))
            add(key, entry);
    for (const [key, entry] of Object.entries(given))
        add(key, entry);
    return [...found.values()];
}
/** What keeps the login of a host instead of the file: a credential helper's name. */
function findLoginKeeper(host, outside) {
    const config = readDockerConfig(outside);
    const key = (0,oci_host/* dockerKeyOf */.zz)(host);
    if (!isKept(config, key))
        return undefined;
    return (0,lib_json/* textField */.M8)(config, "credHelpers", key) ?? (0,lib_json/* textField */.M8)(config, "credsStore");
}
function readDockerConfig({ read, variable }) {
    const folder = variable("DOCKER_CONFIG") ?? `${variable("HOME") ?? variable("USERPROFILE") ?? "~"}/.docker`;
    return (0,lib_json/* parseJson */.qF)(read(`${folder}/config.json`) ?? "");
}
/** A helper of the host's own counts more than the store, and an empty one is the file. */
function isKept(config, key) {
    const helper = (0,lib_json/* field */.ZZ)(config, "credHelpers", key) ?? (0,lib_json/* field */.ZZ)(config, "credsStore");
    return typeof helper === "string" && helper !== "";
}
function readEntry(entry) {
    if (((0,lib_json/* textField */.M8)(entry, "identitytoken") ?? "") !== "")
        return undefined;
    const auth = (0,lib_secret/* decodeBase64 */.y4)((0,lib_json/* textField */.M8)(entry, "auth") ?? "") ?? "";
    const colon = auth.indexOf(":");
    const username = auth.slice(0, Math.max(colon, 0));
    // Docker takes away the zero bytes that old versions have written.
    const password = colon === -1 ? "" : auth.slice(colon + 1).replace(/^\0+|\0+$/g, "");
    return username === "" || password === "" ? undefined : { username, password: new token/* Token */.o(password) };
}
/** Source: docker/cli, `cli/config/configfile`: a credential store leaves an empty entry in `auths`. */
function hasLogin(config, host) {
    const keys = host === "docker.io" ? [oci_host/* HUB_KEY */.SM, "index.docker.io", "docker.io"] : [host, `https://${host}`];
    return keys.some((key) => (0,lib_json/* field */.ZZ)(config, "auths", key) !== undefined || (0,lib_json/* field */.ZZ)(config, "credHelpers", key) !== undefined);
}

;// CONCATENATED MODULE: ./.tools/action/src/config/logins.ts



/** The login of `registry` itself is that of `token`. */
function parseLogins({ entries, flaws }, { registry, parseContext }, report) {
    const { server } = parseContext.context;
    for (const { value, flaw, allowed } of flaws)
        report("registry-auth", value, { flaw, allowed });
    const at = (host) => (0,oci_host/* registryHost */.U$)(host, {
        serverUrl: server.url ?? oci_host/* GITHUB_DOT_COM */.Q$,
        ...(server.apiUrl === undefined ? {} : { apiUrl: server.apiUrl }),
        ...(server.ghHost === undefined ? {} : { ghHost: server.ghHost }),
    });
    const login = (from, { host, username, password }) => ({
        registry: at(host),
        credentials: { username, token: password },
        from,
    });
    for (const { host, password } of entries)
        if (host !== registry.host &&
            isMisdirected(password, at(host), isOwnGitHub(at(host), parseContext.context)))
            report("registry-auth", host, {
                flaw: "the password is a token of GitHub's, and not for this registry",
                allowed: "a password or token of that registry's own",
            });
    const given = new Set([registry.host, ...entries.map(({ host }) => host)]);
    return [
        ...entries.filter(({ host }) => host !== registry.host).map((entry) => login("registry-auth", entry)),
        ...readDockerLogins(parseContext)
            .filter(({ host }) => !given.has(host))
            .map((entry) => login("docker-config", entry)),
    ];
}
/** Where something is pushed; a fork's run has no secrets, and only builds. */
function reportEmptyLogins({ empty }, report) {
    for (const { host } of empty)
        report("registry-auth", host, {
            flaw: "its username or password is empty, as a secret is that does not exist",
            allowed: "both, or no entry",
        });
}
/** A keychain outlives the job, and asks a person before it opens: no step's login goes there. */
function parseKeepLogin(inputs, { registry: { host }, parseContext }, report) {
    const isAsked = parseSwitch("keep-login", inputs["keep-login"], report);
    const keeper = isAsked ? findLoginKeeper(host, parseContext) : undefined;
    if (keeper !== undefined)
        report("keep-login", "true", {
            flaw: `docker keeps the logins at ${host} with \`docker-credential-${keeper}\`, and a login there would outlive the job`,
            allowed: `false; or a docker configuration without \`credsStore\` and without a helper for ${host}`,
        });
    return isAsked;
}
/** A token of GitHub's is for its own hosts and this machine; an installation's for the run's own GitHub. */
function isMisdirected(token, { gitHub, host }, isOwn) {
    if (token.isGitHub && gitHub === undefined && !(0,oci_host/* isLoopback */.U9)(host))
        return true;
    return !isOwn && token.kind === "installation";
}
/** Whether the workflow's GitHub is the registry's, so that the job's own token may go there. */
function isOwnGitHub({ gitHub, host }, { server }) {
    return (0,oci_host/* isLoopback */.U9)(host) || gitHub?.serverUrl === (server.url ?? oci_host/* GITHUB_DOT_COM */.Q$);
}

// EXTERNAL MODULE: ./.tools/action/src/tags/language/template.ts
var template = __webpack_require__(9017);
// EXTERNAL MODULE: ./.tools/action/src/tags/flavor.ts
var tags_flavor = __webpack_require__(8998);
;// CONCATENATED MODULE: ./.tools/action/src/config/parse-context.ts
/** Source: docker/metadata-action's README, "environment variables". */
const SHA_LENGTH_VARIABLE = "DOCKER_METADATA_SHORT_SHA_LENGTH";
/** The login is kept there during the build, so no path of the build may contain it. */
function findTemporaryFolder(exposed, parseContext, report) {
    const found = parseContext.findTemporaryFolder(exposed.map(({ path }) => path));
    if (found !== undefined)
        return found;
    const alone = exposed.filter(({ path }) => parseContext.findTemporaryFolder([path]) === undefined);
    for (const { input, path } of alone.length > 0 ? alone : exposed)
        report(input, path, {
            flaw: "docker would hand it to the build with every folder in which the login could be kept",
            allowed: "a folder that does not contain the folders for temporary files",
        });
    return "";
}

;// CONCATENATED MODULE: ./.tools/action/src/config/tags.ts








const A_RULE = "a tag, or a rule such as `type=semver,pattern={{version}}`, one a line";
const A_FLAVOR = "`latest=auto`, `prefix=x-` or `suffix=-x,onlatest=true`, one a line";
const A_LABEL = "`name=value`, one a line";
/** Everything is read, and nothing is filled in yet: expressions may need what is still to be asked for. */
function parseMetadata(inputs, { context, libraries, variable, references }, report) {
    const tags = rulesOfReferences(references) ?? rulesOfLines();
    const flavor = (0,language_fields/* readLines */.Se)(inputs.flavor).reduce((made, line) => take("flavor", line, (0,tags_flavor/* parseFlavor */.wp)(line, made, libraries))[0] ?? made, tags_flavor/* NO_FLAVOR */.n6);
    return {
        tags: byPriority(tags),
        flavor,
        labels: take("labels", inputs.labels, (0,language_fields/* readTexts */.Z7)(inputs.labels, libraries)).flat(),
        annotations: take("annotations", inputs.annotations, (0,language_fields/* readTexts */.Z7)(inputs.annotations, libraries)).flat(),
        shaLength: shaLength(),
    };
    function rulesOfLines() {
        const written = readTagEntries(inputs.tags);
        const lines = written.length > 0 ? written : defaultRules(context, libraries);
        const isDefault = written.length === 0;
        return lines.flatMap((line) => take("tags", line, parseTagRule(line, libraries)).map((rule) => ({ ...rule, isDefault })));
    }
    /** A reference is the tag in it, without the flavor's prefix and suffix. */
    function rulesOfReferences(written) {
        const { input, references: all = [] } = written ?? {};
        // An output's name without a tag leaves the tags to `tags`.
        if (input === undefined || (input === "outputs" && all.every(({ tag }) => tag === undefined)))
            return undefined;
        if (input === "outputs" && inputs.tags.trim() !== "")
            return undefined;
        return all.flatMap(({ text, tag = "latest" }) => take("tags", text, parseTagRule(`type=raw,value=${tag},prefix=,suffix=`, libraries)).map((rule) => ({
            ...rule,
            text,
        })));
    }
    function shaLength() {
        const written = variable(SHA_LENGTH_VARIABLE)?.trim() || undefined;
        const length = written === undefined ? template/* SHORT_SHA */.AZ : parseShaLength(written);
        if (length === undefined)
            report(SHA_LENGTH_VARIABLE, written ?? "", {
                flaw: "it is not a number of characters",
                allowed: "a whole number such as 7 or 12",
            });
        return length ?? template/* SHORT_SHA */.AZ;
    }
    function take(input, text, got) {
        if (got.kind === "read")
            return [got.value];
        report(input, text, { flaw: got.flaw, allowed: tags_ALLOWED[input] ?? "" });
        return [];
    }
}
/**
 * Nobody can pull what has no tag. What is only built needs none, as with docker/build-push-action; with `push: false`, and
 * nothing that names or keeps the image, it gets none.
 */
function namingOf(inputs, { choice, push, build, }) {
    const isWritten = [inputs.images, inputs.tags].some((text) => text.trim() !== "");
    const isOnlyBuilt = push.kind === "build-only";
    const { options, pushByDigest } = build;
    if (pushByDigest || (0,build_outputs/* isByDigest */.sR)(options))
        return isOnlyBuilt && (pushByDigest || !isWritten) ? "none" : "bare";
    if (!isOnlyBuilt)
        return "needed";
    const isKept = options.outputs.length > 0 || options.values.load !== undefined;
    return choice !== "false" || isWritten || isKept ? "optional" : "none";
}
/** What is allowed in each of these inputs. */
const tags_ALLOWED = {
    tags: A_RULE,
    flavor: A_FLAVOR,
    labels: A_LABEL,
    annotations: A_LABEL,
};
function byPriority(rules) {
    return rules.toSorted((one, other) => other.priority - one.priority);
}
function parseForm(inputs, { variable }) {
    return {
        separators: {
            tags: inputs["sep-tags"] || "\n",
            labels: inputs["sep-labels"] || "\n",
            annotations: inputs["sep-annotations"] || "\n",
        },
        levels: parseLevels(variable(LEVELS)?.trim() || "manifest,index"),
        // Outputs go into the environment unless the variable says no.
        toEnvironment: (0,lib_boolean/* parseBoolean */.y)(variable(TO_ENVIRONMENT)) ?? true,
    };
}
/** Source: docker/metadata-action's README, "environment variables". The levels of the output `annotations`, separated by commas. */
const LEVELS = "DOCKER_METADATA_ANNOTATIONS_LEVELS";
/** Whether outputs are variables for the steps that follow, too. */
const TO_ENVIRONMENT = "DOCKER_METADATA_SET_OUTPUT_ENV";
/** How many characters a short commit has; nothing when the text is no such number. */
function parseShaLength(text) {
    const length = Number(text);
    return Number.isInteger(length) && length > 0 ? length : undefined;
}
function parseLevels(text) {
    return text
        .split(",")
        .map((level) => level.trim())
        .filter((level) => level !== "");
}

;// CONCATENATED MODULE: ./.tools/action/src/config/merge.ts



/** The digests to merge. */
function parseMerge(inputs, around, report) {
    const { operation, pushByDigest, destinations } = around;
    if (pushByDigest)
        checkPushByDigest(inputs, around, report);
    if (pushByDigest || operation === "merge")
        for (const one of destinations)
            if (one.kind === "elsewhere")
                report("images", one.name, {
                    flaw: "it is on another registry, and an image is merged on the token's own only",
                    allowed: "images of one registry, and its token",
                });
    return parseDigests(inputs, around, report);
}
const TO_THE_MERGE = {
    action: "Move `tags` to the step with `operation: merge`: it sets them when every platform is there.",
};
function checkPushByDigest(inputs, { operation, options }, report) {
    if (operation !== "push")
        report("push-by-digest", "true", {
            flaw: `\`operation\` is ${operation}, and only a push has a digest`,
            allowed: "false, or leave it out",
        });
    const [tag] = splitLines(inputs.tags);
    if (tag !== undefined)
        report("tags", tag, {
            flaw: "`push-by-digest` pushes without a tag",
            allowed: "nothing",
            remedies: [TO_THE_MERGE],
        });
    const [output] = options.outputs;
    if (output !== undefined)
        report("outputs", output.text, {
            flaw: "`push-by-digest` makes the output by itself",
            allowed: "nothing, or leave `push-by-digest` out",
        });
    if (options.values.load !== undefined)
        report("load", "true", {
            flaw: "an image that is pushed by its digest has no name to be loaded under",
            allowed: "false, or leave `push-by-digest` out",
        });
}
/** One a line, or as `join(needs.*.outputs.digest, ',')` gives them, for an expression of GitHub's can write no line. */
function splitDigests(text) {
    return text.split(/[\s,]+/).filter((digest) => digest !== "");
}
/** Whether a line, or a place between commas, is empty: the output of a job that handed nothing over. */
function hasGap(text) {
    const places = text.replace(/\r?\n$/, "").split(/,[^\S\n]*\r?\n|\r?\n|,/);
    return places.some((place) => place.trim() === "");
}
function parseDigests({ digests: text }, { operation, destinations, push, options }, report) {
    const lines = splitDigests(text);
    const images = destinations.map(oci_reference/* formatDestination */.kS);
    const allowed = `a digest, \`sha256:…\` or \`${images[0] ?? "IMAGE"}@sha256:…\`, one a line or with commas between`;
    if (text !== "" && operation !== "merge") {
        report("digests", lines[0] ?? "", {
            flaw: `\`operation\` is ${operation}, and only a merge takes digests`,
            allowed: "nothing, or set `operation: merge`",
        });
        return [];
    }
    if (text !== "" && lines.length === 0 && push.kind === "push")
        report("digests", "", {
            flaw: "there is no digest in it: a job that pushed nothing has an empty output",
            allowed,
        });
    // With `platforms` the merge says which one is missing.
    if (lines.length > 0 && hasGap(text) && push.kind === "push" && options.values.platforms === undefined)
        report("digests", lines[0] ?? "", {
            flaw: "one of its places is empty, as the output of a job that pushed nothing is: the image would lack that platform",
            allowed: `${allowed}, without an empty place`,
        });
    if (lines.length > lib_limits/* READ_LIMITS */.Cl.mergedDigests) {
        report("digests", `${lines.length} digests`, {
            flaw: `it has more than ${lib_limits/* READ_LIMITS */.Cl.mergedDigests} digests`,
            allowed: "a digest for each platform",
        });
        return [];
    }
    const known = new Set(images.map(oci_reference/* canonicalName */.Ew));
    return lines.flatMap((line) => {
        const [digestText = "", ...before] = line.split("@").toReversed();
        const digest = (0,oci_reference/* parseDigest */.m)(digestText);
        const name = before.toReversed().join("@");
        const isOurs = before.length === 0 || (before.length === 1 && known.has((0,oci_reference/* canonicalName */.Ew)(name)));
        if (digest !== undefined && isOurs)
            return digest;
        const flaw = digest === undefined ? "it is not a digest" : `it is of another image than ${images.join(" or ")}`;
        report("digests", line, { flaw, allowed });
        return [];
    });
}

// EXTERNAL MODULE: ./.tools/action/src/config/promote.ts
var promote = __webpack_require__(6583);
;// CONCATENATED MODULE: ./.tools/action/src/config/publication.ts

const MOST_RETRIES = 10;
const STANDARD_RETRIES = 3;
/** What a tag can hold, and `*`. */
const PATTERN = /^[\w.*-]{1,128}$/;
/** What can be a tag's name, and hardly was meant as one. */
const MEANT_AS_A_SWITCH = /^(?:true|false|yes|no|on|off|enabled|disabled)$/i;
function parsePublication(inputs, report) {
    return {
        retries: parseRetries(inputs, report),
        immutable: parseImmutable(inputs, report),
        allowOlder: parseAllowOlder(inputs, report),
    };
}
function parseRetries({ retries }, report) {
    const text = retries.trim();
    if (text === "")
        return STANDARD_RETRIES;
    const count = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
    if (count <= MOST_RETRIES)
        return count;
    report("retries", text, {
        flaw: "it is not a whole number in range",
        allowed: `a whole number from 0 to ${MOST_RETRIES}`,
    });
    return STANDARD_RETRIES;
}
function parseAllowOlder({ "allow-older": written }, report) {
    const text = written.trim();
    const flag = text === "" ? false : (0,lib_boolean/* parseBoolean */.y)(text);
    if (flag === undefined)
        report("allow-older", text, { flaw: "it is neither true nor false", allowed: "true or false" });
    return flag ?? false;
}
function parseImmutable({ immutable }, report) {
    const words = immutable.split(/[\s,]+/).filter((word) => word !== "");
    const [only = "false"] = words;
    // One letter or digit is a tag's name: `1`.
    const flag = words.length <= 1 && only.length > 1 ? (0,lib_boolean/* parseBoolean */.y)(only) : undefined;
    if (flag !== undefined)
        return { kind: flag ? "exact" : "none" };
    for (const word of words)
        if (!PATTERN.test(word) || MEANT_AS_A_SWITCH.test(word))
            report("immutable", word, {
                flaw: "it is not a tag pattern",
                allowed: "true, false, or names in which `*` matches anything, one a line: `*.*.*`, `*-stable`",
            });
    return { kind: "matching", patterns: words };
}
const EXPECTATIONS = ["public", "private", "internal", "linked"];
/** A package has one visibility, and may be linked as well. */
function parseExpectPackage(inputs, { host, gitHub }, report) {
    const input = "expect-package";
    const text = inputs[input];
    const words = [...new Set(text.split(/[\s,]+/).filter((word) => word !== ""))];
    const known = EXPECTATIONS.filter((expectation) => words.includes(expectation));
    for (const word of words)
        if (!known.some((expectation) => expectation === word))
            report(input, word, {
                flaw: "it is not one of the choices",
                allowed: "public, private, internal or linked, one a line",
            });
    const visibilities = known.filter((expectation) => expectation !== "linked");
    if (visibilities.length > 1)
        report(input, visibilities.join(", "), {
            flaw: "a package cannot be all of these at once",
            allowed: "one of public, private and internal, and `linked` beside it",
        });
    if (known.length > 0 && gitHub === undefined)
        report(input, known.join(", "), {
            flaw: `${host} is not a registry of GitHub's`,
            allowed: "nothing, for only GitHub's packages have a visibility and a repository",
        });
    return known;
}

// EXTERNAL MODULE: ./.tools/action/src/attest/services.ts
var services = __webpack_require__(9558);
;// CONCATENATED MODULE: ./.tools/action/src/config/sign.ts
// The inputs of signing, and whether this job can sign at all: as far as it is known before any request.




/** `isAsked`: the operation is to attest, which is nothing but signing. */
function parseSigning(isAsked, around, choose) {
    const choice = choose("sign", ["false", "true", "auto"], "false");
    const pushToRegistry = choose("push-to-registry", ["true", "false"], "true") === "true";
    if (choice === "false" && !isAsked)
        return { kind: "off" };
    const required = isAsked || choice === "true";
    const found = readMeans(around);
    return typeof found === "string"
        ? { kind: "impossible", required, why: found }
        : { kind: "sign", required, pushToRegistry, ...found };
}
/**
 * What runs on the default branch and can build a commit of another one. Source: GitHub docs, "Events that trigger
 * workflows", `GITHUB_REF`.
 */
const ON_ANOTHER_REF = new Set([
    "pull_request_target",
    "workflow_run",
    "deployment",
    "deployment_status",
]);
/** The obstacle that nobody can remove from the workflow comes first. Source: GitHub docs, "Artifact attestations". */
function readMeans({ registry, destinations, promotion, parseContext: { context, variable }, }) {
    const { repository, workflow, server, event, trust } = context;
    if ((0,oci_reference/* ownImages */.Fq)(destinations).length === 0)
        return "elsewhere-only";
    // What a stranger built is never declared as built here, wherever it comes from.
    if (trust.kind === "foreign" || (0,promote/* promotesForeignImage */.vd)({ promotion, destinations }))
        return "foreign-source";
    if (workflow.isAct)
        return "act";
    if (event === "local" || repository === undefined)
        return "not-in-a-workflow";
    if (trust.kind === "unmerged" && ON_ANOTHER_REF.has(event))
        return "unmerged-commit";
    const gitHub = (0,services/* signingGitHub */.VB)(server, registry);
    if (gitHub === undefined)
        return "enterprise-server";
    if (repository.isPrivate === true && repository.ownerKind === "User")
        return "private-personal-repository";
    const url = variable("ACTIONS_ID_TOKEN_REQUEST_URL");
    const token = variable("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
    if (url === undefined || token === undefined)
        return "id-token-missing";
    if (!(0,services/* isIdentityAddress */.$5)(url, gitHub))
        return "identity-address";
    const slug = `${repository.owner}/${repository.name}`;
    return { gitHub, slug, identity: { url, token: new lib_secret/* Secret */.zh(token) } };
}
/** `source: IMAGE@sha256:…`, of `operation: attest`. */
function parseSource({ source }, { isAsked, dryRun }, report) {
    const text = source.trim();
    if (!isAsked)
        return undefined;
    if (dryRun)
        report("dry-run", "true", {
            flaw: "`operation` is attest, which does nothing but sign",
            allowed: "false, or leave it out",
        });
    const asSource = (input, value, why) => {
        if (input === "images")
            report("source", value, { ...why, allowed: SOURCE });
        else
            report(input, value, why);
    };
    const at = text.indexOf("@");
    const digest = (0,oci_reference/* parseDigest */.m)(text.slice(at + 1));
    // A tag before the digest counts for nothing, as docker has it.
    if (at > 0 && digest !== undefined)
        return { images: (0,oci_reference/* splitTag */.RK)(text.slice(0, at)).name, digest, report: asSource };
    report("source", text, {
        flaw: text === "" ? "it is empty" : "it does not name an image by its digest",
        allowed: SOURCE,
    });
    return undefined;
}
const SOURCE = "the image to attest, as `ghcr.io/OWNER/NAME@sha256:…`, such as the output `reference` of the push";

;// CONCATENATED MODULE: ./.tools/action/src/config/tokens.ts

/** An entry of `registry-auth` for the registry itself takes the place of `token` and `username`. */
function addTokens(parsed, given) {
    const { registry, result } = parsed;
    const own = given.registryAuth.entries.find(({ host }) => host === registry.host);
    const tokens = own === undefined ? given : { ...given, token: own.password };
    const isJobs = tokens.token.reveal() === tokens.jobToken?.reveal();
    const { isOwnGitHub } = parsed;
    const problems = isMisdirected(tokens.token, registry, isOwnGitHub) || (isJobs && !isOwnGitHub)
        ? [
            {
                input: "registry",
                value: registry.host,
                flaw: "the token is GitHub's, and not for this registry",
                allowed: `the registry that the token is for, or another one together with a \`token\` of its own${ofOwnServer(registry)}`,
            },
        ]
        : [];
    if (result.kind === "problems")
        return { kind: "problems", problems: [...result.problems, ...problems] };
    if (problems.length > 0)
        return { kind: "problems", problems };
    return {
        kind: "config",
        config: {
            ...result.config,
            build: withGitAuth(result, tokens),
            credentials: { username: own?.username ?? result.username, token: tokens.token },
            gitHubToken: parsed.isOwnGitHub ? tokens.jobToken : undefined,
            signing: withStoreToken(result.config.signing, tokens),
        },
    };
}
/** A server of one's own is known by its name only where the environment names it, too. */
function ofOwnServer({ gitHub, host }) {
    const server = gitHub === undefined ? /^containers\.(.+)$/.exec(host)?.[1] : undefined;
    return server === undefined ? "" : `; if ${server} is your GitHub, GH_HOST=${server} in the environment`;
}
/** It goes to the run's own GitHub, whichever registry the image is on. */
function withStoreToken(signing, { jobToken }) {
    if (signing.kind !== "sign")
        return signing;
    if (jobToken !== undefined)
        return { ...signing, token: jobToken };
    return { kind: "impossible", required: signing.required, why: "token-missing" };
}
function withGitAuth({ config: { build }, gitAuthId }, { jobToken }) {
    if (gitAuthId === undefined || jobToken === undefined)
        return build;
    const secret = { id: gitAuthId, input: "github-token", value: jobToken };
    return { ...build, options: { ...build.options, secrets: [...build.options.secrets, secret] } };
}

;// CONCATENATED MODULE: ./.tools/action/src/config/parse.ts

























/** Every mistake together, those in the tokens' way included. */
function parseConfig(inputs, tokens, parseContext) {
    return addTokens(parseSettings(inputs, parseContext, tokens.registryAuth), tokens);
}
function parseSettings(inputs, parseContext, registryAuth) {
    const problems = [];
    const reportAll = (input, value, why) => problems.push({ input, value, ...why });
    const pasted = new Set([...checkPastedLists(inputs, reportAll), ...checkPastedKeys(inputs, reportAll)]);
    const report = (input, value, why) => {
        if (!pasted.has(input))
            reportAll(input, value, why);
    };
    const choose = chooseFrom(inputs, report);
    const { context, libraries } = parseContext;
    if (/[\r\n]/.test(inputs.username.trim()))
        report("username", inputs.username, { flaw: "it must be one line", allowed: "one line" });
    const operation = choose("operation", ["push", "check", "merge", "promote", "attest"], "push");
    const pushChoice = choose("push", ["auto", "true", "false"], "auto");
    const scopeCheck = choose("scope-check", ["auto", "strict", "off"], "auto");
    const access = choose("access", ["push", "pull", "delete"], "push");
    const dryRun = choose("dry-run", ["false", "true"], "false") === "true";
    const pushByDigest = choose("push-by-digest", ["false", "true"], "false") === "true";
    const publication = parsePublication(inputs, report);
    const registry = parseRegistry(inputs, context, report);
    const logins = parseLogins(registryAuth, { registry, parseContext }, report);
    const keepLogin = parseKeepLogin(inputs, { registry, parseContext }, report);
    checkOneLine("outputs", splitLines(inputs.outputs), report);
    const outputs = splitLines(inputs.outputs).map((text) => (0,build_outputs/* parseOutput */.Fw)((0,csv/* parseEntry */.ER)(text, libraries.csv)));
    const references = readReferences(inputs, { ...parseContext, outputs }, report);
    const expectPackage = parseExpectPackage(inputs, registry, report);
    const source = parseSource(inputs, { isAsked: operation === "attest", dryRun }, report);
    const images = source ?? { images: inputs.images, report };
    const reading = { libraries, report: images.report };
    const parsedImages = parseImages(images, { registry, logins, context, references }, reading);
    choose("metadata-context", ["workflow", "git"], "workflow");
    if (parseContext.lacksClone)
        report("metadata-context", inputs["metadata-context"], {
            flaw: "there is no git clone in the working directory",
            allowed: "`workflow`, or `git` after a step actions/checkout",
            ...(parseContext.lacksClone.refusal && (0,input_problems/* formatRefusal */.Wl)(parseContext.lacksClone.refusal)),
        });
    const needed = operation === "push";
    const hasTags = operation !== "check" && operation !== "attest";
    const { build, gitAuthId } = parseBuild(inputs, {
        needed,
        pushByDigest,
        image: parsedImages?.image,
        destinations: parsedImages?.destinations ?? [],
        outputs,
        parseContext,
        choose,
    }, report);
    if (pushChoice === "false" && outputs.some(({ pushes }) => pushes))
        report("push", "false", {
            flaw: "`outputs` pushes",
            allowed: "auto or true, or an output that does not push",
        });
    const temporaryFolder = findTemporaryFolder(needed ? localPaths(build.options) : [], parseContext, report);
    const promoted = {
        operation,
        registry,
        image: parsedImages?.image,
        destinations: parsedImages?.destinations ?? [],
    };
    const promotion = (0,promote/* parsePromotion */.Hr)(inputs, promoted, report);
    const forkPullRequest = (0,promote/* readForkPullRequest */.JN)({ promotion, context });
    const push = (0,push_policy/* decidePush */.vn)(choiceFor(pushChoice, build.options), context, forkPullRequest !== undefined);
    if (parsedImages !== undefined && (operation === "check" || operation === "attest" || push.kind === "push"))
        needOwnImage(parsedImages);
    if (push.kind === "push")
        reportEmptyLogins(registryAuth, report);
    if (push.kind === "push" && (0,promote/* mayPromoteForeign */.SJ)({ promotion, context }))
        report("source", inputs.source, {
            flaw: "the run that this one follows does not say whose commit it was for, so its files may be a stranger's",
            allowed: "an archive in a run that follows the pull request's own workflow, or an image of the registry",
        });
    const around = { operation, pushByDigest, destinations: parsedImages?.destinations ?? [], push };
    const digests = parseMerge(inputs, { ...around, options: build.options }, report);
    const signed = { ...around, registry, promotion, parseContext };
    const signing = parseSigning(operation === "attest", signed, choose);
    const metadataRules = parseMetadata(inputs, { ...parseContext, references }, report);
    const naming = namingOf(inputs, { choice: pushChoice, push, build });
    // A fork's tag has the pull request's number, which is still to be asked for.
    const isKnown = hasTags && problems.length === 0 && forkPullRequest === undefined;
    const metadata = isKnown ? resolveNow(metadataRules) : NO_METADATA;
    const parsed = { registry, isOwnGitHub: isOwnGitHub(registry, context) };
    if (problems.length > 0 || parsedImages === undefined)
        return { ...parsed, result: { kind: "problems", problems } };
    const config = {
        operation,
        context,
        accessRequest: {
            access: operation === "check" ? access : "push",
            image: parsedImages.image ?? standardImage(registry, context),
            registry,
            context,
            scopeCheck,
        },
        destinations: parsedImages.destinations,
        logins,
        keepLogin,
        metadata,
        metadataRules,
        form: parseForm(inputs, parseContext),
        naming,
        build,
        push,
        publication,
        digests,
        signing,
        source: source?.digest,
        promotion,
        forkPullRequest,
        expectPackage,
        temporaryFolder,
        dryRun,
        remarks: [
            ...parsedImages.remarks,
            ...(publication.immutable.kind === "none" ? [] : parsedImages.destinations.flatMap(formatUnprotected)),
        ],
    };
    const username = inputs.username.trim() || (context.actor ?? run_context/* PLACEHOLDER_USER */.cl);
    return { ...parsed, result: { kind: "settings", config, username, gitAuthId } };
    /** Elsewhere alone, there is a login for each, ours or docker's own. */
    function needOwnImage({ destinations, missing }) {
        const host = operation === "push" ? lacksDockerLogin(destinations, parseContext) : undefined;
        if (operation === "push" && host === undefined)
            return;
        const login = host === undefined ? "" : `, or a login of docker's own at ${host} before this step`;
        for (const { input, name, flaw } of missing)
            images.report(input, name, { flaw, allowed: `${allowedImages(registry)}${login}` });
    }
    /** What is still to be asked for may make a tag of a rule that gives none yet. */
    function resolveNow(rules) {
        const resolved = (0,resolve/* resolveTags */.yN)(rules, {
            context,
            published: { kind: "none" },
            pushes: push.kind === "push",
            cacheTags: (0,cache/* cacheTags */._A)(build.options, parsedImages?.destinations ?? []),
        }, libraries);
        if (resolved.kind === "problems") {
            for (const { input, value, flaw } of resolved.problems)
                report(input, value, { flaw, allowed: tags_ALLOWED[input] ?? "" });
            return NO_METADATA;
        }
        if (naming === "none" || naming === "bare")
            return { ...resolved.metadata, tags: [] };
        if (naming === "needed" && resolved.metadata.tags.length === 0 && !(0,resolve/* mayStillMatch */.Ji)(context))
            problems.push(...(0,resolve/* explainMissingTags */.ZY)(resolved.metadata, context, rules));
        return resolved.metadata;
    }
}
/**
 * `outputs` and `load` say what becomes of the result: it is pushed only if an output pushes. A `call` of another kind
 * than a build has no image.
 */
function choiceFor(choice, { values, outputs }) {
    if (values.call?.[0]?.startsWith("build") === false)
        return "false";
    if (choice !== "auto")
        return choice;
    if (outputs.some(({ pushes }) => pushes))
        return "true";
    return outputs.length > 0 || values.load !== undefined ? "false" : "auto";
}
/** Elsewhere docker sets all tags by itself, without a look at them before. */
function formatUnprotected(destination) {
    return destination.kind === "own"
        ? []
        : [`The input immutable does not protect the tags of ${destination.name}: docker pushes them itself.`];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.tools/action/src/build/progress.ts
var build_progress = __webpack_require__(6068);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.tools/action/src/build/secrets.ts
var secrets = __webpack_require__(2890);
;// CONCATENATED MODULE: ./.tools/action/src/docker/build.ts
// One build by docker: its command line, its secrets in files, and what it reports in the end.










function filesIn(folder) {
    return {
        metadata: (0,external_node_path_.join)(folder, "metadata.json"),
        imageId: (0,external_node_path_.join)(folder, "image-id"),
        secrets: (0,external_node_path_.join)(folder, "secrets"),
    };
}
/** The command line of a build, without `docker` itself; without files it is one for a person to read. */
function buildArguments(plan, { files, builder } = {}) {
    const { options, references, buildx, description } = plan;
    return [
        ...(buildx ? ["buildx", "build"] : ["build"]),
        ...(builder === undefined ? [] : [`--builder=${builder}`]),
        ...references.map((reference) => `--tag=${reference}`),
        ...(buildx ? buildxFlags(plan, files) : []),
        ...description.labels.map((label) => `--label=${label}`),
        ...description.annotations.map((annotation) => `--annotation=${annotation}`),
        ...(0,build_options/* buildFlags */.Aw)(options),
        ...options.secrets.map((secret, index) => `--secret=${(0,secrets/* secretFlag */.Z)(secret, files ? fileOf(files, index) : "…")}`),
        "--",
        options.context,
    ];
}
/** An output that pushes by itself needs no `--push`; files without an image have no id. */
function buildxFlags({ options, push, pushesApart }, files) {
    const { outputs } = options;
    const hasImage = !outputs.some(({ type }) => type === "local" || type === "tar");
    return [
        ...(push && !pushesApart && !outputs.some(({ pushes }) => pushes) ? ["--push"] : []),
        ...(files ? [`--metadata-file=${files.metadata}`] : []),
        ...(files && hasImage ? [`--iidfile=${files.imageId}`] : []),
    ];
}
/** What has no flag, but a variable. */
function buildEnvironment(plan, environment) {
    const { epoch } = plan.description;
    const fetches = !plan.buildx && (0,context_source/* isRemoteContext */.uN)(plan.options.context);
    return {
        ...(0,child_environment/* withGuardedGit */.RC)(environment, { fetches }),
        // Progress lines are read: a user's `rawjson` or `quiet` would hide what went wrong.
        BUILDKIT_PROGRESS: "plain",
        [SOURCE_DATE_EPOCH]: epoch === undefined ? undefined : String(epoch),
        BUILDX_METADATA_WARNINGS: environment.BUILDX_METADATA_WARNINGS || "true",
        ...(plan.withoutAttestations ? { BUILDX_NO_DEFAULT_ATTESTATIONS: "1" } : {}),
    };
}
/** Secrets that are values become files for docker to read, for their owner only. */
async function writeSecrets(secrets, files) {
    const values = secrets.map((secret, index) => ({ secret, file: fileOf(files, index) }));
    const written = values.filter(({ secret: { input } }) => input === "secrets" || input === "github-token");
    if (written.length > 0)
        await (0,external_node_fs_promises_.mkdir)(files.secrets, { mode: 0o700 });
    for (const { secret, file } of written)
        await (0,external_node_fs_promises_.writeFile)(file, secret.value.reveal(), { mode: 0o600 });
}
function fileOf({ secrets }, index) {
    return (0,external_node_path_.join)(secrets, String(index));
}
/** What buildx reports of a build that went well. */
async function readResult(files, report) {
    const [metadata, imageId] = await Promise.all([
        readOrNothing(files.metadata),
        readOrNothing(files.imageId),
    ]);
    const json = (0,lib_json/* parseJson */.qF)(metadata);
    return {
        kind: "done",
        digest: (0,oci_reference/* parseDigest */.m)((0,lib_json/* textField */.M8)(json, "containerimage.digest") ?? ""),
        imageId: imageId.trim() || undefined,
        metadata: json === null || json === undefined ? "" : metadata,
        report,
        warnings: (0,build_progress/* readWarnings */.q6)(json),
    };
}
function readOrNothing(file) {
    return (0,external_node_fs_promises_.readFile)(file, "utf8").catch(() => "");
}

;// CONCATENATED MODULE: ./.tools/action/src/docker/describe-build.ts
// A build's command line, for a person to read and to type: a line for each option, quoted for a shell.


function describeBuild(plan) {
    const { epoch } = plan.description;
    const variables = epoch === undefined ? [] : [`${SOURCE_DATE_EPOCH}=${epoch}`];
    const pushes = plan.push && plan.pushesApart ? plan.references : [];
    return [
        ...optionLines([...variables, "docker", ...buildArguments(plan)]),
        ...pushes.map((reference) => `&& docker push ${quote(reference)}`),
    ];
}
/** Each option begins a line of its own. */
function optionLines(words) {
    return words.reduce((lines, word) => word.startsWith("--") || lines.length === 0
        ? [...lines, quote(word)]
        : [...lines.slice(0, -1), `${lines.at(-1) ?? ""} ${quote(word)}`], []);
}
/** An argument as a person would type it, on one line: a line of its own could be a command to the runner. */
function quote(argument) {
    if (/[\r\n]/.test(argument)) {
        const escaped = argument.replaceAll(/[\\']/g, "\\$&").replaceAll("\r", "\\r").replaceAll("\n", "\\n");
        return `$'${escaped}'`;
    }
    return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/advice/docker-trouble.ts
var docker_trouble = __webpack_require__(1593);
// EXTERNAL MODULE: ./.tools/action/src/lib/version.ts
var version = __webpack_require__(8200);
// EXTERNAL MODULE: ./.tools/action/src/build/driver.ts
var build_driver = __webpack_require__(4253);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/log/named.ts
var named = __webpack_require__(7850);
// EXTERNAL MODULE: ./.tools/action/src/docker/user-config.ts
var user_config = __webpack_require__(4041);
;// CONCATENATED MODULE: ./.tools/action/src/docker/current-builder.ts
// The builder that buildx would take, read from its own records: to ask buildx itself takes 0.1 s of a processor.







/**
 * The order is buildx's: the one that is named, the variable, the current one, the one of this endpoint, docker's own.
 * A name without a record may be a docker context's, which is docker's own driver, or unknown to buildx: it is asked.
 * Source: docker/buildx, `store/store.go`, `store/storeutil/storeutil.go`.
 */
async function findBuilder(environment, config, { name: named, ask }) {
    const records = environment.BUILDX_CONFIG || (0,external_node_path_.join)((0,user_config/* userFolder */.Y)(environment), "buildx");
    const context = contextOf(environment, config);
    const endpoint = context ?? addressOf(environment);
    const name = named ?? (environment.BUILDX_BUILDER || currentBuilder(records, endpoint));
    if (name === undefined)
        return { name, driver: "docker" };
    const place = name === (context ?? "default") ? {} : { isElsewhere: true };
    if (name === "default")
        return { name, driver: "docker", ...place };
    const record = read((0,external_node_path_.join)(records, "instances", name.toLowerCase()));
    const driver = (0,lib_json/* textField */.M8)(record, "Driver");
    if (driver !== undefined)
        return { name, driver: (0,build_driver/* parseDriver */.wi)(driver) };
    const found = await askBuildx(environment, name, ask);
    return found.driver === "docker" ? { ...found, ...place } : found;
}
/** A context by its name, unless it is the standard one. Source: docker/buildx, `util/dockerutil/context.go`. */
function contextOf({ DOCKER_CONTEXT, DOCKER_HOST }, config) {
    const context = DOCKER_HOST ? undefined : DOCKER_CONTEXT || (0,lib_json/* textField */.M8)(config, "currentContext");
    return context === "default" ? undefined : context;
}
/** The daemon's, where no context says it. */
function addressOf({ DOCKER_HOST }) {
    return (DOCKER_HOST ||
        (process.platform === "win32" ? "npipe:////./pipe/docker_engine" : "unix:///var/run/docker.sock"));
}
function currentBuilder(records, endpoint) {
    const current = read((0,external_node_path_.join)(records, "current"));
    const name = (0,lib_json/* textField */.M8)(current, "Name");
    if (name !== undefined && ((0,lib_json/* field */.ZZ)(current, "Global") === true || (0,lib_json/* textField */.M8)(current, "Key") === endpoint))
        return name;
    const hash = (0,external_node_crypto_.createHash)("sha256").update(endpoint).digest("hex");
    return readText((0,external_node_path_.join)(records, "defaults", hash)).trim() || undefined;
}
/** Docker's own where buildx does not say: then the build says what is wrong, in buildx's words. */
async function askBuildx(environment, name, ask) {
    const answer = await ask(environment, ["buildx", "inspect", name]);
    const driver = /^Driver:\s+(\S+)/m.exec(answer?.stdout ?? "")?.[1];
    if (driver !== undefined)
        return { name, driver: (0,build_driver/* parseDriver */.wi)(driver) };
    const isGone = (0,named/* findBuilderName */.w6)(answer?.stderr ?? "") !== undefined;
    return { name, driver: "docker", ...(isGone ? { isGone } : {}) };
}
function read(file) {
    return (0,lib_json/* parseJson */.qF)(readText(file));
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8");
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./.tools/action/src/docker/installed.ts
var installed = __webpack_require__(7335);
;// CONCATENATED MODULE: ./.tools/action/src/docker/detect.ts
// Looks whether docker can build at all: is a daemon there, is buildx there.











/**
 * A question to docker's client takes 0.03 to 0.1 s of a processor; the daemon's socket, a look into the plugin
 * folders and buildx's records show the same for next to nothing. The client is asked only where they show nothing: it
 * knows of contexts, of daemons far away, and of the reason when there is none.
 */
async function detectDocker(environment, query, ask) {
    if ((0,installed/* findClient */.$r)(environment) === undefined)
        return NO_CLIENT;
    const config = (0,user_config/* readUserConfig */.A)((0,user_config/* userFolder */.Y)(environment));
    const [buildx, builder] = await Promise.all([
        lookForBuildx(environment, config, { ask, asksVersion: query.version }),
        !query.isRemote
            ? findBuilder(environment, config, { name: query.builder, ask })
            : { name: undefined, driver: "remote" },
    ]);
    if (FAR_AWAY.has(builder.driver))
        return { kind: "ready", version: undefined, ...buildx, builder };
    const daemon = (await askSocket(environment, config)) ?? (await askClient(environment, config, ask));
    if (daemon.kind === "unavailable")
        return daemon;
    const isContainerd = daemon.hasContainerd && builder.driver === "docker";
    const driver = isContainerd ? "docker+containerd" : builder.driver;
    return { kind: "ready", version: daemon.version, ...buildx, builder: { ...builder, driver } };
}
/** What these build needs no daemon here. */
const FAR_AWAY = new Set(["kubernetes", "remote", "cloud"]);
const NO_CLIENT = {
    kind: "unavailable",
    reason: "there is no `docker` command here",
    trouble: { kind: "client missing" },
};
async function askClient(environment, config, ask) {
    const answer = await ask(environment, ["info", "--format", "{{json .}}"]);
    if (answer === undefined)
        return { kind: "unavailable", reason: "the `docker` command does not answer" };
    const daemon = readDaemon(answer.stdout);
    if (daemon !== undefined)
        return daemon;
    const errors = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(answer.stdout), "ServerErrors")).map(String);
    const said = answer.stderr.trim().split("\n").at(-1) || errors.at(-1) || "";
    // What ssh says may have several lines.
    const trouble = (0,docker_trouble/* findDockerTrouble */.l)(errors.at(-1) ?? said);
    const socket = isDefault(environment, config) ? findRootlessSocket(environment) : undefined;
    return {
        kind: "unavailable",
        reason: `${trouble.kind === "context missing" ? "docker's context is not there" : "docker's daemon does not answer"} (${said})`,
        trouble: trouble.kind === "silent" && socket !== undefined ? { ...trouble, socket } : trouble,
    };
}
/** Neither a variable nor a context says where the daemon is. */
function isDefault({ DOCKER_HOST, DOCKER_CONTEXT }, config) {
    return !DOCKER_HOST && !DOCKER_CONTEXT && (0,lib_json/* textField */.M8)(config, "currentContext") === undefined;
}
/** Where a rootless daemon, or Docker Desktop's, listens. Source: docker docs, "Rootless mode"; Docker Desktop's context. */
function findRootlessSocket({ XDG_RUNTIME_DIR, HOME }) {
    const user = process.getuid?.();
    const files = [
        ...(XDG_RUNTIME_DIR ? [(0,external_node_path_.join)(XDG_RUNTIME_DIR, "docker.sock")] : []),
        ...(user === undefined ? [] : [`/run/user/${user}/docker.sock`]),
        ...(HOME ? [(0,external_node_path_.join)(HOME, ".docker/run/docker.sock"), (0,external_node_path_.join)(HOME, ".docker/desktop/docker.sock")] : []),
    ];
    const found = files.find((file) => (0,installed/* can */.$3)(file, external_node_fs_.constants.F_OK));
    return found === undefined ? undefined : `unix://${found}`;
}
/** `ServerVersion`, and where the images are stored. */
function readDaemon(body) {
    const json = (0,lib_json/* parseJson */.qF)(body);
    const version = (0,lib_json/* textField */.M8)(json, "ServerVersion");
    const store = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(json, "DriverStatus")).find((row) => (0,lib_json/* list */.p_)(row)[0] === "driver-type");
    const hasContainerd = String((0,lib_json/* list */.p_)(store)[1]).startsWith("io.containerd.");
    return version === undefined ? undefined : { kind: "daemon", version, hasContainerd };
}
/** The daemon behind the socket that docker would use. Source: Docker Engine API, `GET /info`. */
async function askSocket(environment, config) {
    const socketPath = (0,installed/* findSocket */.DY)(environment, config);
    if (socketPath === undefined)
        return undefined;
    // Without an agent, which would look for the name that a certificate must have.
    const createConnection = () => (0,external_node_net_.connect)(socketPath);
    const signal = AbortSignal.timeout(lib_limits/* TIMEOUTS */.fT.dockerSocket);
    return new Promise((resolve) => {
        const asked = (0,external_node_http_.request)({ createConnection, path: "/info", signal }, (answer) => {
            const chunks = [];
            answer.on("data", (chunk) => chunks.push(chunk));
            answer.on("end", () => {
                resolve(readDaemon(Buffer.concat(chunks)));
            });
        });
        asked.on("close", () => {
            resolve(undefined);
        });
        asked.on("error", () => undefined);
        asked.end();
    });
}
async function lookForBuildx(environment, config, { ask, asksVersion }) {
    if (!asksVersion && (0,installed/* findBuildx */.ah)(environment, config) !== undefined)
        return { buildx: true, buildxVersion: undefined };
    const answer = await ask(environment, ["buildx", "version"]);
    return { buildx: answer?.exitCode === 0, buildxVersion: (0,version/* findVersion */.A)(answer?.stdout ?? "") };
}

;// CONCATENATED MODULE: ./.tools/action/src/docker/dockerfile-search.ts
// Where a Dockerfile is that is not where the build looks for it.



/** Names that people give to Dockerfiles. Source: docker docs, "Dockerfile overview"; podman-build(1). */
const NAMED = /^(?:dockerfile|containerfile)(?:\.[\w.-]+)?$|^[\w.-]+\.(?:dockerfile|containerfile)$/i;
const SKIPPED = new Set([".git", "node_modules", "vendor"]);
/** `.dockerignore` may have the Dockerfile's name before it: `Dockerfile.dockerignore`. */
const IGNORE = /\.dockerignore$/i;
/** How many folders deep. */
const DEPTH = 3;
/** How many are named to a person. */
const NAMES = 3;
/** `file` is the path that docker looks for, and `folder` the context's; both seen from the working folder. */
function dockerfile_search_findDockerfile(file, folder) {
    const target = linkOutside(file);
    if (target !== undefined)
        return { kind: "link", target };
    // A folder that was only made for the checkout holds nothing.
    if (entriesOf(folder).length === 0)
        return { kind: "empty" };
    const files = dockerfilesIn(folder).filter((found) => found !== file);
    return files.length === 0 ? { kind: "unknown" } : { kind: "elsewhere", files };
}
/** The nearest come first. */
function dockerfilesIn(root) {
    const found = [];
    let seen = 0;
    let level = [root];
    for (let depth = 0; depth <= DEPTH && found.length < NAMES; depth++) {
        const next = [];
        for (const folder of level)
            for (const { name, isFolder } of entriesOf(folder)) {
                if (++seen > lib_limits/* READ_LIMITS */.Cl.searchedFiles)
                    return found.slice(0, NAMES);
                const path = (0,external_node_path_.join)(folder, name).replaceAll(external_node_path_.sep, "/");
                if (isFolder && !SKIPPED.has(name))
                    next.push(path);
                if (!isFolder && NAMED.test(name) && !IGNORE.test(name))
                    found.push(path);
            }
        level = next;
    }
    return found.slice(0, NAMES);
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
            .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
            .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
    }
    catch {
        return [];
    }
}
/** The link's target, as a path from the working folder, where it is not below the link's own folder. */
function linkOutside(file) {
    try {
        if (!(0,external_node_fs_.lstatSync)(file).isSymbolicLink())
            return undefined;
        const real = (0,external_node_fs_.realpathSync)(file);
        const inside = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(file)), real);
        if (!inside.startsWith(".."))
            return undefined;
        return ((0,external_node_path_.relative)(process.cwd(), real) || (0,external_node_path_.basename)((0,external_node_fs_.readlinkSync)(file))).replaceAll(external_node_path_.sep, "/");
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/docker/unfetched-files.ts
// What git has not fetched, and what is no text that docker reads, looked up after a build has failed on it.



/** Source: git-lfs, `docs/spec.md`. */
const POINTER = "version https://git-lfs.github.com/spec/";
/** How many names are looked up. */
const unfetched_files_NAMES = 200;
/**
 * The first of these names, as a build prints them, that git has not fetched. `context` is a folder seen from the
 * working folder, where `.gitmodules` is. No link is followed: a name may be a stranger's.
 */
function findUnfetched(context, names) {
    const folders = emptySubmodules(context);
    for (const name of names.slice(0, unfetched_files_NAMES)) {
        const path = inContext(name);
        if (path === undefined)
            continue;
        const folder = folders.find((one) => path === one || path.startsWith(`${one}/`));
        if (folder !== undefined)
            return { kind: "submodule", path: folder };
        if (startOf((0,external_node_path_.join)(context, path)).toString("latin1").startsWith(POINTER))
            return { kind: "lfs", path };
    }
    return undefined;
}
/** A byte order mark, or letters with a NUL between them. */
function findUnreadable(file) {
    const start = startOf(file);
    const text = start.toString("latin1");
    if (text.startsWith(POINTER))
        return "lfs";
    const hasMark = text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff");
    return hasMark || /^(?:[ -~\r\n]\0){4}|^(?:\0[ -~\r\n]){4}/.test(text) ? "utf-16" : undefined;
}
/** As paths from the context's folder. Source: gitmodules(5). */
function emptySubmodules(context) {
    let text = "";
    try {
        if ((0,external_node_fs_.lstatSync)(".gitmodules").size <= lib_limits/* READ_LIMITS */.Cl.dockerfile)
            text = (0,external_node_fs_.readFileSync)(".gitmodules", "utf8");
    }
    catch {
        return [];
    }
    const below = (0,external_node_path_.normalize)(`${context}/`).split(external_node_path_.sep).join("/").replace(/^\.\//, "");
    return [...text.matchAll(/^\s*path\s*=\s*"?([^"\r\n]+?)"?\s*$/gm)]
        .map(([, path = ""]) => path)
        .filter((path) => path.startsWith(below) && isEmptyFolder(path))
        .map((path) => path.slice(below.length));
}
function isEmptyFolder(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).isDirectory() && (0,external_node_fs_.readdirSync)(path).length === 0;
    }
    catch {
        return false;
    }
}
/** A path below the context's folder, as `COPY` takes it: `/a` is `a`. */
function inContext(name) {
    const path = (0,external_node_path_.normalize)(name.replace(/^\/+/, "")).split(external_node_path_.sep).join("/").replace(/\/$/, "");
    return path === "" || path === "." || path.startsWith("..") || (0,external_node_path_.basename)(path) === "" ? undefined : path;
}
function startOf(file) {
    const start = Buffer.alloc(64);
    try {
        if (!(0,external_node_fs_.lstatSync)(file).isFile())
            return start;
        const handle = (0,external_node_fs_.openSync)(file, "r");
        try {
            return start.subarray(0, (0,external_node_fs_.readSync)(handle, start));
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
    catch {
        return start;
    }
}

// EXTERNAL MODULE: ./.tools/action/src/docker/process.ts + 1 modules
var docker_process = __webpack_require__(9920);
;// CONCATENATED MODULE: ./.tools/action/src/docker/login.ts

function startLogin(host, { username, token }, wiring) {
    const { environment, stop, deadline } = wiring;
    const flaw = Promise.resolve(wiring.flaw);
    const args = ["login", "--username", username, "--password-stdin", host];
    // Without a word docker's login ends by itself.
    const input = flaw.then((found) => (found === undefined ? token.reveal() : ""));
    const running = (0,docker_process/* startDocker */.Hw)({ args, environment, input, deadline }, stop);
    return { stop: running.stop, mayHaveToken: flaw.then((found) => found === undefined), ended: end() };
    async function end() {
        const [{ status, output }, found] = await Promise.all([running.ended, flaw]);
        if (status === 0 && found === undefined)
            return { kind: "done" };
        const late = status === "late" ? `it let \`docker login\` wait for ${deadline / 1000} s` : undefined;
        return { kind: "failed", command: "docker login", status, output, registryFault: found ?? late };
    }
}

// EXTERNAL MODULE: ./.tools/action/src/docker/temporary-builder.ts
var temporary_builder = __webpack_require__(8156);
// EXTERNAL MODULE: ./.tools/action/src/docker/cleanup.ts
var cleanup = __webpack_require__(3353);
;// CONCATENATED MODULE: ./.tools/action/src/docker/private-config.ts
// The private docker configuration: made from the user's own, so that a login touches neither that nor a keychain.











/**
 * Opens a folder of mode 0700 with files of mode 0600. Other logins, contexts, builders and plugins of the user go
 * on working; the login at `host` stays in the file, for an empty `credHelpers` entry, under the key that docker
 * uses, keeps it out of `credsStore`.
 * Source: docker/cli `cli/config/configfile`, docker's reference on `config.json`.
 */
function openPrivateConfig(host, options) {
    const { environment, temporaryFolder, onOpened, others = [] } = options;
    const users = (0,user_config/* userFolder */.Y)(environment);
    (0,external_node_fs_.mkdirSync)(temporaryFolder, { recursive: true });
    const sweeping = (0,cleanup/* sweepLeftovers */.ZW)(temporaryFolder, environment);
    const folder = (0,external_node_path_.join)(temporaryFolder, `${cleanup/* FOLDER_PREFIX */.kE}${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`);
    onOpened(folder);
    (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, cleanup/* MARKER */.tl), (0,cleanup/* formatOwner */.Vu)(), { mode: 0o600 });
        const config = adapt((0,user_config/* readUserConfig */.A)(users), { host, others, users, environment });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "config.json"), JSON.stringify(config), { mode: 0o600 });
        // A `currentContext` without its context breaks every docker command.
        copyFolder((0,external_node_path_.join)(users, "contexts"), (0,external_node_path_.join)(folder, "contexts"));
    }
    catch (error) {
        (0,cleanup/* dropSession */.cz)(folder);
        throw error;
    }
    const own = { ...environment, ...overrides(folder, { users, environment }) };
    const remove = async (timeout) => {
        const swept = Promise.race([sweeping, (0,promises_.setTimeout)(lib_limits/* TIMEOUTS */.fT.sweep, undefined, { ref: false })]);
        await Promise.all([(0,cleanup/* removeSession */.dF)(folder, own, timeout), swept]);
    };
    const addLogin = (credentials) => writeLogin(folder, host, credentials);
    return { folder, environment: own, addLogin, remove };
}
/** In one piece, because docker may read the file, or write it, at the same moment. Source: docker/cli `config/configfile`. */
async function writeLogin(folder, host, { username, token }) {
    const config = (0,user_config/* readUserConfig */.A)(folder);
    const auths = (0,lib_json/* record */.g1)(config.auths);
    const key = (0,oci_host/* dockerKeyOf */.zz)(host);
    if (auths[key] !== undefined)
        return;
    const auth = (0,lib_secret/* basicCredentials */.BG)(username, token).reveal();
    const file = (0,external_node_path_.join)(folder, "config.json");
    const text = JSON.stringify({ ...config, auths: { ...auths, [key]: { auth } } });
    await (0,external_node_fs_promises_.writeFile)(`${file}.new`, text, { mode: 0o600 });
    await (0,external_node_fs_promises_.rename)(`${file}.new`, file);
}
function adapt(config, { host, others, users, environment }) {
    // Docker lets the logins of this variable count more than the file's; here they are kept beside ours.
    const given = (0,lib_json/* record */.g1)((0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(environment.DOCKER_AUTH_CONFIG ?? ""), "auths"));
    const own = others.map(({ host: at, credentials: { username, token } }) => {
        const auth = (0,lib_secret/* basicCredentials */.BG)(username, token).reveal();
        return [(0,oci_host/* dockerKeyOf */.zz)(at), { auth }];
    });
    const replaced = new Set([host, ...others.map((one) => one.host)].map(oci_host/* canonicalHost */.rQ));
    const logins = Object.entries({ ...(0,lib_json/* record */.g1)(config.auths), ...given }).filter(([name]) => !replaced.has((0,oci_host/* canonicalHost */.rQ)(name)));
    return {
        ...config,
        auths: Object.fromEntries([...logins, ...own]),
        credHelpers: {
            ...(0,lib_json/* record */.g1)(config.credHelpers),
            ...Object.fromEntries([(0,oci_host/* dockerKeyOf */.zz)(host), ...own.map(([key]) => key)].map((key) => [key, ""])),
        },
        cliPluginsExtraDirs: [...(0,lib_json/* list */.p_)(config.cliPluginsExtraDirs), (0,external_node_path_.join)(users, "cli-plugins")],
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
        BUILDX_CONFIG: environment.BUILDX_CONFIG || (0,external_node_path_.join)(users, "buildx"),
        ...(usesTls ? { DOCKER_CERT_PATH: environment.DOCKER_CERT_PATH || users } : {}),
    };
}
/** A context's files lie so deep: `meta/ID/meta.json`, `tls/ID/docker/ca.pem`. A link to a folder above it would go on for ever. */
const DEPTH_OF_CONTEXTS = 4;
/** Where one is a link, docker would write into what it leads to; `cpSync` keeps links. What is neither file nor folder stays. */
function copyFolder(from, to, depth = DEPTH_OF_CONTEXTS) {
    const found = readable(() => (0,external_node_fs_.statSync)(from, { throwIfNoEntry: false }));
    if (found?.isFile())
        readable(() => {
            (0,external_node_fs_.copyFileSync)(from, to);
        });
    if (!found?.isDirectory() || depth === 0)
        return;
    (0,external_node_fs_.mkdirSync)(to);
    for (const name of readable(() => (0,external_node_fs_.readdirSync)(from)) ?? [])
        copyFolder((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name), depth - 1);
}
/** Docker run by root leaves contexts that no other user may read. They are missed by docker where it wants one. */
function readable(read) {
    try {
        return read();
    }
    catch (error) {
        if (["EACCES", "ELOOP"].includes(String((0,lib_json/* field */.ZZ)(error, "code"))))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/docker/save.ts
// `docker save`: an image of the engine's as a file in the session's private folder.



/** Docker itself writes the file, so that no memory of ours is taken. */
async function saveImage(order, stop) {
    const { image, folder, environment, print } = order;
    // The folder is gone then.
    if (stop.aborted)
        return { kind: "failed", command: "docker save", status: "SIGTERM", output: "" };
    const path = (0,external_node_path_.join)(folder, "image.tar");
    const args = ["save", "--output", path, "--", image];
    const [{ status, output }, digests] = await Promise.all([
        (0,docker_process/* startDocker */.Hw)({ args, environment, print }, stop).ended,
        readDigests(order),
    ]);
    if (status === 0)
        return { kind: "saved", path, digests };
    return UNKNOWN_IMAGE.test(output)
        ? { kind: "missing" }
        : { kind: "failed", command: "docker save", status, output };
}
/** Source: moby, `daemon/images/image.go` and `daemon/containerd/image.go`; `image/tarexport/save.go`. */
const UNKNOWN_IMAGE = /^Error response from daemon: (?:No such image: |reference does not exist)/im;
/** The id is the manifest's digest in the containerd store, and the configuration's in the classic one. */
async function readDigests({ image, environment, ask = docker_process/* askDocker */.ad }) {
    const format = "[{{json .Id}},{{json .RepoDigests}}]";
    const answer = await ask(environment, ["image", "inspect", "--format", format, "--", image]);
    const [id, known] = (0,lib_json/* list */.p_)((0,lib_json/* parseJson */.qF)(answer?.stdout ?? ""));
    return [id, ...(0,lib_json/* list */.p_)(known)].filter((one) => typeof one === "string");
}

;// CONCATENATED MODULE: ./.tools/action/src/docker/client.ts
// Docker: looked at once, logged in to one registry in private, asked for one build.

















function openEngine(wiring) {
    return {
        detect: (query) => Promise.race([detectDocker(wiring.environment, query, wiring.ask ?? docker_process/* askDocker */.ad), stopped(wiring.stop)]),
        openSession: (host, credentials, others = []) => openSession(wiring, { host, credentials, others }),
        logIn: (host, credentials) => startLogin(host, credentials, {
            ...wiring,
            flaw: wiring.findLoginFlaw?.(),
            deadline: lib_limits/* TIMEOUTS */.fT.loginWithKeychain,
        }).ended,
        readDockerfile: async (options) => {
            const path = (0,build_options/* dockerfileOf */.S9)(options);
            return path === undefined ? undefined : (0,external_node_fs_promises_.readFile)(path, "utf8").catch(() => undefined);
        },
        findDockerfile: (options) => {
            const path = (0,build_options/* dockerfileOf */.S9)(options);
            return path === undefined ? { kind: "unknown" } : dockerfile_search_findDockerfile(path, options.context);
        },
        findUnreadable: (options) => {
            const path = (0,build_options/* dockerfileOf */.S9)(options);
            return path === undefined ? undefined : findUnreadable(path);
        },
        findUnfetched: (options, paths) => (0,build_options/* dockerfileOf */.S9)(options) === undefined ? undefined : findUnfetched(options.context, paths),
        describe: describeBuild,
    };
}
function openSession(wiring, { host, credentials, others }) {
    const findFlaw = () => (credentials === undefined ? undefined : wiring.findLoginFlaw?.());
    const firstFlaw = findFlaw();
    const config = openPrivateConfig(host, { ...wiring, others });
    const environment = config.environment;
    const logIn = (flaw = findFlaw()) => credentials && startLogin(host, credentials, { ...wiring, environment, flaw, deadline: lib_limits/* TIMEOUTS */.fT.login });
    let login = logIn(firstFlaw);
    let builder;
    const ending = new AbortController();
    const stopOrEnd = AbortSignal.any([wiring.stop, ending.signal]);
    let saving;
    const loggedIn = async () => (await login?.ended) ?? { kind: "done" };
    return {
        loggedIn,
        buildBesideLogin: async () => {
            if (credentials === undefined || login === undefined)
                return true;
            const isAllowed = await login.mayHaveToken;
            if (isAllowed)
                await config.addLogin(credentials);
            return isAllowed;
        },
        logInAgain: () => {
            login = logIn();
            return loggedIn();
        },
        makeBuilder: async (order) => {
            const made = await (0,temporary_builder/* makeBuilder */.k8)(order, { ...wiring, folder: config.folder, environment });
            const result = resultOf("docker buildx create", made.ended);
            // One that could not be started keeps its record, and would fail the build.
            if (result.kind === "failed")
                return { ...result, endpoint: made.failedAt, tls: made.tls };
            builder = made.name;
            return result;
        },
        build: (plan, stop = wiring.stop) => (plan.buildx ? buildWithBuildx : buildClassically)(plan, { ...wiring, stop, config, builder }),
        push: (reference) => pushOne(reference, { ...wiring, config }),
        save: (image) => {
            saving = saveImage({ ...wiring, image, environment, folder: config.folder }, stopOrEnd);
            return saving;
        },
        pull: (reference) => run("docker pull", ["pull", "--", reference], { ...wiring, environment }),
        async [Symbol.asyncDispose]() {
            // A login that ends after its folder is gone would make it again, with the token in it.
            ending.abort();
            await Promise.all([login?.stop(), saving]);
            await config.remove(wiring.stop.aborted ? lib_limits/* TIMEOUTS */.fT.removeBuilderWhenStopped : lib_limits/* TIMEOUTS */.fT.removeBuilder);
        },
    };
}
/** A run that is stopped does not wait for a docker that does not answer. */
function stopped(stop) {
    const none = { kind: "unavailable", reason: "the run was stopped" };
    return new Promise((resolve) => {
        if (stop.aborted)
            resolve(none);
        stop.addEventListener("abort", () => {
            resolve(none);
        });
    });
}
async function buildWithBuildx(plan, session) {
    const files = filesIn(session.config.folder);
    await writeSecrets(plan.options.secrets, files);
    const progress = (0,build_progress/* readProgress */.gQ)(() => performance.now());
    const print = (chunk) => {
        progress.add(chunk);
        return session.print(chunk);
    };
    const { config, builder } = session;
    const own = builder === undefined ? config.environment : (0,temporary_builder/* withOwnRecords */.Jb)(config.folder, config.environment);
    const environment = buildEnvironment(plan, own);
    const args = buildArguments(plan, { files, builder });
    const built = await run("docker build", args, { ...session, environment, print });
    return built.kind === "failed"
        ? built
        : readResult(files, (0,build_progress/* summarizeBuild */.S$)(progress.steps(), progress.configs()));
}
/** Without buildx: what is pushed is pushed afterwards. */
async function buildClassically(plan, session) {
    const { config } = session;
    const files = filesIn(config.folder);
    const environment = buildEnvironment(plan, config.environment);
    const built = await run("docker build", buildArguments(plan, { files }), { ...session, environment });
    return built.kind === "failed" ? built : readResult(files, (0,build_progress/* summarizeBuild */.S$)([]));
}
/** Docker says at the end which digest it pushed; where its words are others, the engine keeps it. */
async function pushOne(reference, session) {
    const { stop, print } = session;
    const { environment } = session.config;
    const end = await (0,docker_process/* startDocker */.Hw)({ args: ["push", reference], environment, print }, stop).ended;
    const pushed = resultOf("docker push", end);
    if (pushed.kind === "failed")
        return pushed;
    return {
        kind: "done",
        digest: findPushedDigest(reference, end.output) ?? (await pushedDigest(reference, session)),
    };
}
/**
 * The daemon's own words, the same from docker 1.10 on: `latest: digest: sha256:… size: 736`.
 * Source: moby/moby, `distribution/push_v2.go`.
 */
function findPushedDigest(reference, output) {
    const tag = reference.slice(reference.lastIndexOf(":") + 1);
    const words = output.split(/\r?\n/).map((line) => /^(\S+): digest: (\S+) size: \d+$/.exec(line) ?? []);
    const [, , digest = ""] = words.findLast(([, pushed]) => pushed === tag) ?? [];
    return (0,oci_reference/* parseDigest */.m)(digest);
}
async function pushedDigest(reference, { config, ask = docker_process/* askDocker */.ad }) {
    const args = ["image", "inspect", "--format", "{{json .RepoDigests}}", reference];
    const answer = await ask(config.environment, args);
    const repository = reference.slice(0, reference.lastIndexOf(":"));
    const own = (0,lib_json/* list */.p_)((0,lib_json/* parseJson */.qF)(answer?.stdout ?? ""))
        .map(String)
        .find((text) => text.startsWith(`${repository}@`));
    return (0,oci_reference/* parseDigest */.m)(own?.slice(repository.length + 1) ?? "");
}
async function run(command, args, { environment, stop, print }) {
    return resultOf(command, await (0,docker_process/* startDocker */.Hw)({ args, environment, print }, stop).ended);
}
function resultOf(command, { status, output }) {
    return status === 0 ? { kind: "done" } : { kind: "failed", command, status, output };
}

// EXTERNAL MODULE: ./.tools/action/src/lib/retry.ts
var retry = __webpack_require__(406);
;// CONCATENATED MODULE: ./.tools/action/src/registry/challenge.ts
// The registry's challenge, read strictly before docker follows it: what two readers could read in two ways is refused.



/**
 * Why docker must not be given the token, as a clause; nothing when it may. We send the token to the registry's own
 * host, no matter what a challenge says; docker follows redirects, and sends it to any host that a challenge names. No answer,
 * 5xx and 429 are no reason: docker reports them itself. Source: CNCF distribution, "Token Authentication Specification".
 */
async function findLoginFlaw(http, registry) {
    const answer = await http({
        method: "GET",
        url: `${registry.url}/v2/`,
        deadline: lib_limits/* TIMEOUTS */.fT.challenge,
        attempts: lib_limits/* ATTEMPTS */.PY.once,
        headOnly: true,
    });
    if (answer.kind === "failure")
        return answer.unreadable === true ? withheld(AMBIGUOUS) : undefined;
    const { status, headers } = answer;
    if ((0,retry/* isTransient */.dg)(status))
        return undefined;
    if (status >= 300 && status < 400)
        return withheld(`it redirects logins (${status})`);
    const challenges = parseChallenges(headers["www-authenticate"] ?? "");
    const bearers = challenges?.filter(({ scheme }) => scheme === "bearer") ?? [];
    const realms = bearers.map(({ parameters }) => parameters.get("realm") ?? "").filter(isAddress);
    const foreign = realms.find((realm) => URL.canParse(realm) && !(0,oci_host/* isOwnAddress */.v7)(registry, realm));
    if (foreign !== undefined)
        return withheld(`it sends logins to ${new URL(foreign).origin}, which is not its own`);
    const isAmbiguous = challenges === undefined ||
        bearers.length > 1 ||
        !realms.every((realm) => URL.canParse(realm) && isPlainUrl(realm));
    return isAmbiguous ? withheld(AMBIGUOUS) : undefined;
}
const AMBIGUOUS = "it asks for a login in words that can be read in two ways";
function withheld(why) {
    return `${why}, so that docker was not given the token`;
}
/** `ghcr` is the name of a realm, and no place to send anything to. */
function isAddress(realm) {
    return /[^\w. -]/.test(realm);
}
/** Without a user, and without what URL parsers take out or turn round. */
function isPlainUrl(realm) {
    return /^https?:\/\/(?:[a-z0-9.-]+|\[::1\])(?::\d{1,5})?(?:[/?][\w\-./?=&%~:+,]*)?$/i.test(realm);
}
/** A header that was sent several times has one line for each. */
const LINE_END = "\n";
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
/** Printable without a quote or a backslash: readers differ in what they make of an escape. */
const challenge_QUOTED = '"[\\t\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e\\x80-\\xff]*"';
const SPACE = "[ \\t]*";
/** What is between two commas. Source: RFC 9110, 11.2 and 11.6.1. */
const PARAMETER = new RegExp(`(${TOKEN})${SPACE}=${SPACE}(?:(${TOKEN})|(${challenge_QUOTED}))${SPACE}(?=,|$)`, "y");
const SCHEME = new RegExp(`(${TOKEN})(?:${SPACE}(?=,|$)| +)`, "y");
const TOKEN_68 = new RegExp(`[A-Za-z0-9._~+/-]+=*${SPACE}(?=,|$)`, "y");
const SEPARATOR = /[ \t,]*/y;
/** Nothing where a line is no list of challenges, or says one thing twice. */
function parseChallenges(header) {
    const lines = header.split(LINE_END).map(parseLine);
    return lines.includes(undefined) ? undefined : lines.flatMap((line) => line ?? []);
}
function parseLine(line) {
    const challenges = [];
    let at = 0;
    const next = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(line);
        if (found !== null)
            at = pattern.lastIndex;
        return found;
    };
    for (next(SEPARATOR); at < line.length; next(SEPARATOR)) {
        let parameter = next(PARAMETER);
        if (parameter === null) {
            const [, scheme] = next(SCHEME) ?? [];
            if (scheme === undefined)
                return undefined;
            challenges.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
            // A scheme alone ends at a comma; after a space comes its first parameter, or its token68.
            if (at >= line.length || line[at] === ",")
                continue;
            parameter = next(PARAMETER);
            if (parameter === null && next(TOKEN_68) === null)
                return undefined;
            if (parameter === null)
                continue;
        }
        const [, name = "", bare, quoted = ""] = parameter;
        const parameters = challenges.at(-1)?.parameters;
        if (parameters === undefined || parameters.has(name.toLowerCase()))
            return undefined;
        parameters.set(name.toLowerCase(), bare ?? quoted.slice(1, -1));
    }
    return challenges;
}

// EXTERNAL MODULE: ./.tools/action/src/registry/response.ts
var response = __webpack_require__(4019);
;// CONCATENATED MODULE: ./.tools/action/src/registry/token-service.ts





/**
 * The login goes to the service that the registry itself names, over https, on any host: docker sends it there, too. What can be
 * read in two ways gets nothing, and a redirect is not followed. Source: CNCF distribution, "Token Authentication Specification".
 */
async function findTokenService({ http, registry }, attempts) {
    const answer = await http({
        method: "GET",
        url: `${registry.url}/v2/`,
        headOnly: true,
        ...(attempts === undefined ? {} : { attempts }),
    });
    if (answer.kind === "answer" && answer.status === 200)
        return { kind: "open" };
    if (answer.kind === "failure" || answer.status !== 401) {
        const evidence = (0,response/* classifyResponse */.IJ)("token exchange", answer, 401);
        return { kind: "none", evidence, answer };
    }
    const challenges = parseChallenges(answer.headers["www-authenticate"] ?? "");
    const bearers = challenges?.filter(({ scheme }) => scheme === "bearer") ?? [];
    const [bearer] = bearers;
    if (bearer !== undefined && bearers.length === 1) {
        const realm = bearer.parameters.get("realm") ?? "";
        if (!isPlainUrl(realm) || !URL.canParse(realm))
            return token_service_withheld(token_service_AMBIGUOUS, answer);
        if (!mayHaveLogin(registry, realm))
            return token_service_withheld(`it sends logins to ${new URL(realm).origin}, which is not https`, answer);
        return { kind: "bearer", realm, service: bearer.parameters.get("service") };
    }
    const isBasic = bearers.length === 0 && challenges?.some(({ scheme }) => scheme === "basic") === true;
    return isBasic ? { kind: "basic" } : token_service_withheld(token_service_AMBIGUOUS, answer);
}
const token_service_AMBIGUOUS = "it asks for a login in words that can be read in two ways";
/** Plain HTTP stays on this machine, as the registry does. */
function mayHaveLogin({ host }, realm) {
    const { protocol, host: named } = new URL(realm);
    return protocol === "https:" || ((0,oci_host/* isLoopback */.U9)(host) && (0,oci_host/* isLoopback */.U9)(named));
}
function token_service_withheld(why, answer) {
    return { kind: "none", evidence: { kind: "withheld", step: "token exchange", reason: why }, answer };
}
/**
 * The actions in the claim `access` of a bearer that is a JWT; its signature is not checked, for nothing is decided by it.
 * Source: CNCF distribution, "Token Authentication Implementation".
 */
function grantedActions(bearer, { path }) {
    const [, payload = ""] = bearer.reveal().split(".");
    const base64 = payload.replaceAll("-", "+").replaceAll("_", "/");
    const access = (0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)((0,lib_secret/* decodeBase64 */.y4)(base64) ?? ""), "access");
    if (!Array.isArray(access))
        return undefined;
    return (0,lib_json/* list */.p_)(access)
        .filter((one) => (0,lib_json/* textField */.M8)(one, "type") === "repository" && (0,lib_json/* textField */.M8)(one, "name") === path)
        .flatMap((one) => (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(one, "actions")))
        .filter((action) => typeof action === "string" && /^[a-z*]{1,20}$/.test(action))
        .map(String);
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/auth.ts





/** The actions that a registry token is requested for. Source: CNCF distribution, "Token scope documentation". */
const ACTIONS = { pull: "pull", push: "pull,push", delete: "pull" };
async function exchangeToken(options, request, attempts) {
    const { registry } = options;
    const found = options.tokens === "named"
        ? await findTokenService(options, attempts)
        : { kind: "bearer", realm: new URL("/token", registry.url).href, service: registry.host };
    switch (found.kind) {
        case "none":
            return found;
        case "open":
            return { kind: "authorized", headers: {}, granted: undefined };
        case "basic":
            return tryBasic(options, attempts);
        case "bearer":
            return requestBearer(found, options, { ...request, attempts });
    }
}
/** No service says whether the login is right, so the registry itself is asked before it is asked for anything else. */
async function tryBasic({ http, registry, credentials }, attempts) {
    const headers = basicHeader(credentials);
    const answer = await http({
        method: "GET",
        url: `${registry.url}/v2/`,
        headers,
        longest: lib_limits/* READ_LIMITS */.Cl.registryToken,
        ...(attempts === undefined ? {} : { attempts }),
    });
    const evidence = (0,response/* classifyNamedLogin */.fx)("login", answer);
    return evidence.kind === "accepted"
        ? { kind: "authorized", headers, granted: undefined }
        : { kind: "none", evidence, answer };
}
/** The bearer is masked; where it is opaque (on ghcr.io base64 of the token), it is not read. */
async function requestBearer({ realm, service }, { http, credentials, mask, tokens }, { image, access, mountsFrom, attempts }) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set("service", service);
    url.searchParams.set("scope", `repository:${image.path}:${ACTIONS[access]}`);
    if (mountsFrom !== undefined)
        url.searchParams.append("scope", `repository:${mountsFrom.path}:pull`);
    const answer = await http({
        method: "GET",
        url: url.href,
        ...(credentials && { headers: basicHeader(credentials) }),
        longest: lib_limits/* READ_LIMITS */.Cl.registryToken,
        ...(attempts === undefined ? {} : { attempts }),
    });
    const step = "token exchange";
    const evidence = tokens === "named" ? (0,response/* classifyNamedLogin */.fx)(step, answer) : (0,response/* classifyResponse */.IJ)(step, answer, 200);
    const token = evidence.kind === "accepted" && answer.kind === "answer" ? bearerOf(answer.body) : undefined;
    if (token !== undefined) {
        if (credentials !== undefined)
            mask(token);
        const granted = tokens === "named" ? grantedActions(token, image) : undefined;
        return { kind: "authorized", headers: authorization(token), granted };
    }
    const empty = {
        kind: "silent",
        step: "token exchange",
        reason: "its answer has no token",
    };
    return { kind: "none", evidence: evidence.kind === "accepted" ? empty : evidence, answer };
}
/** Registries call it `token`, `access_token`, or both. */
function bearerOf(body) {
    const json = (0,lib_json/* parseJson */.qF)(body);
    const token = (0,lib_json/* textField */.M8)(json, "token") ?? (0,lib_json/* textField */.M8)(json, "access_token");
    return token !== undefined && /^[\x21-\x7e]+$/.test(token) ? new lib_secret/* Secret */.zh(token) : undefined;
}
function authorization(token) {
    return { authorization: `Bearer ${token.reveal()}` };
}
function basicHeader(credentials) {
    if (credentials === undefined)
        return {};
    return { authorization: `Basic ${(0,lib_secret/* basicCredentials */.BG)(credentials.username, credentials.token).reveal()}` };
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/anonymous.ts



/** No bearer of ours goes along: it would answer for its holder. */
async function askAnonymously(image, wiring) {
    const anonymous = { ...wiring, credentials: undefined };
    const exchanged = await exchangeToken(anonymous, { image, access: "pull" }, lib_limits/* ATTEMPTS */.PY.once);
    if (exchanged.kind === "none")
        return exchanged.evidence;
    const url = `${wiring.registry.url}/v2/${image.path}/tags/list?n=1`;
    const { headers } = exchanged;
    const answer = await wiring.http({ method: "GET", url, headers, attempts: lib_limits/* ATTEMPTS */.PY.once });
    return (0,response/* classifyResponse */.IJ)("pull probe", answer, 200);
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/bearers.ts
// The bearers of a registry, one for each repository, and the requests that carry them.


class Bearers {
    #options;
    #exchanges = new Map();
    /** Repositories that are only read from: there a bearer for pushing may be refused. */
    #sources = new Set();
    constructor(options) {
        this.#options = options;
    }
    /** The preflight's own: with the retries of a request, and forgotten where it came to nothing. A refusal is final. */
    async ask(request) {
        const { path } = request.image;
        if (request.access === "push")
            this.#sources.delete(path);
        const exchange = exchangeToken(this.#options, request);
        this.#exchanges.set(path, exchange);
        const exchanged = await exchange;
        // A registry that was down before the build may be up after it: then it is asked again.
        if (exchanged.kind === "none" && exchanged.evidence.kind !== "refused")
            this.#forget(path, exchange);
        return exchanged;
    }
    /** Whether there is one; what was not asked for is not there. */
    async has({ path }) {
        return (await this.#exchanges.get(path))?.kind === "authorized";
    }
    /** From now on the image is only read, unless it is asked whether it may be pushed. */
    readOnly({ path }) {
        if (!this.#exchanges.has(path))
            this.#sources.add(path);
    }
    of(image, wanted = { attempts: lib_limits/* ATTEMPTS */.PY.once }) {
        return this.#exchanges.get(keyOf(image, wanted)) ?? this.#exchange(image, wanted);
    }
    /** With the bearer at hand, and once more with a new one when that has run out during a long build or copy. */
    send(image, request, mountsFrom) {
        const wanted = { attempts: request.attempts, mountsFrom };
        return this.renewing(image, wanted, (exchanged) => this.#sendWith(exchanged, request));
    }
    /** The same for what is no plain request. Each attempt is made with what the exchange gave. */
    async renewing(image, wanted, attempt) {
        const used = this.of(image, wanted);
        const exchanged = await used;
        const answer = await attempt(exchanged);
        if (answer.status !== 401)
            return answer;
        // The preflight was refused, and the run ends: no registry is sent a wrong password twice.
        if (exchanged.kind === "none" && this.#exchanges.get(keyOf(image, wanted)) === used)
            return answer;
        this.#forget(keyOf(image, wanted), used);
        return attempt(await this.of(image, wanted));
    }
    /** Of several requests that got a 401 at once, the first one renews the bearer for all. */
    #forget(key, used) {
        if (this.#exchanges.get(key) === used)
            this.#exchanges.delete(key);
    }
    /** One exchange for all requests that wait for it. A failed one is forgotten: the next attempt makes a new one. */
    #exchange(image, wanted) {
        const key = keyOf(image, wanted);
        const access = this.#sources.has(image.path) ? "pull" : "push";
        const request = { image, access, mountsFrom: wanted.mountsFrom };
        const exchange = exchangeToken(this.#options, request, wanted.attempts).then((result) => {
            if (result.kind === "none")
                this.#forget(key, exchange);
            return result;
        });
        this.#exchanges.set(key, exchange);
        return exchange;
    }
    async #sendWith(exchanged, request) {
        if (exchanged.kind === "none")
            return withoutBearer(exchanged.answer);
        return this.#options.http({ ...request, headers: { ...request.headers, ...exchanged.headers } });
    }
}
/** That there is no token service must not look as if there were no such manifest. */
function withoutBearer(answer) {
    return answer.kind === "answer" && answer.status === 404
        ? { kind: "failure", reason: "it answered 404 when it was asked for a token", retryable: false }
        : answer;
}
function keyOf({ path }, { mountsFrom }) {
    return mountsFrom === undefined ? path : `${path} ${mountsFrom.path}`;
}

// EXTERNAL MODULE: ./.tools/action/src/lib/request-failure.ts
var request_failure = __webpack_require__(4822);
// EXTERNAL MODULE: ./.tools/action/src/registry/content.ts
var registry_content = __webpack_require__(8831);
;// CONCATENATED MODULE: ./.tools/action/src/registry/upload.ts
// The upload that the probe begins, and that is cancelled at once.

/**
 * Deletes nothing but what the repository has below `blobs`, even if the answer names something else. ghcr.io may answer 405: then
 * the session runs out by itself, and leaves no blob and no tag behind.
 */
async function cancelUpload({ begun, blobs, headers }, { http, base }) {
    const location = begun.kind === "answer" && begun.status === 202 ? begun.headers.location : undefined;
    if (location === undefined || !URL.canParse(location, base))
        return undefined;
    const { href: url } = new URL(location, base);
    return url.startsWith(new URL(blobs).href)
        ? http({ method: "DELETE", url, headers, attempts: lib_limits/* ATTEMPTS */.PY.once, deadline: lib_limits/* TIMEOUTS */.fT.cancelUpload })
        : undefined;
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/blobs.ts





/** Source of the requests: OCI distribution specification 1.1, "Pushing blobs" and "Mounting a blob from another repository". */
function openBlobs({ bearers, http, transfer, url }) {
    return { bring, open };
    async function bring(image, blob, source) {
        const mounted = source.image?.host === image.host ? await mount(image, blob, source.image) : undefined;
        if (mounted?.kind === "brought")
            return mounted;
        if (await isThere(image, blob)) {
            await cancel(image, mounted);
            return { kind: "brought", by: "there" };
        }
        return transfer.inTurn(async () => {
            const sent = await passOn(image, mounted, { blob, source });
            // A layer may have waited for its turn longer than a bearer serves. The beginning of an upload renews it.
            const last = sent.kind === "expired" ? await passOn(image, undefined, { blob, source }) : sent;
            return last.kind === "expired" ? { ...last.failure, retryable: true } : last;
        });
    }
    async function passOn(image, begun, { blob, source }) {
        const upload = begun ?? (await begin(image));
        if ((0,request_failure/* isRequestFailure */.U)(upload))
            return upload;
        const content = await source.blob(blob.digest);
        if ((0,request_failure/* isRequestFailure */.U)(content)) {
            await cancel(image, upload);
            return { ...content, reason: `${blob.digest} could not be read: ${content.reason}` };
        }
        return sendTo(image, upload.location, { blob, content });
    }
    /** A registry that cannot take it over begins an upload instead. What it refuses is sent like any other blob. */
    async function mount(image, { digest }, from) {
        const query = new URLSearchParams({ mount: digest, from: from.path });
        const request = {
            method: "POST",
            url: `${blobsUrl(image)}/uploads/?${query.toString()}`,
            attempts: 1,
        };
        const answer = await bearers.send(image, request, from);
        if (answer.kind === "answer" && answer.status === 201)
            return { kind: "brought", by: "mounted" };
        const upload = uploadOf(answer);
        return (0,request_failure/* isRequestFailure */.U)(upload) ? undefined : upload;
    }
    async function begin(image) {
        return uploadOf(await bearers.send(image, { method: "POST", url: `${blobsUrl(image)}/uploads/`, attempts: 1 }));
    }
    function uploadOf(begun) {
        const location = begun.kind === "answer" && begun.status === 202 ? begun.headers.location : undefined;
        if (location === undefined || !URL.canParse(location, url))
            return (0,response/* requestFailureOf */.Vw)(begun);
        const upload = new URL(location, url);
        return upload.origin === new URL(url).origin
            ? { kind: "upload", location: upload, begun }
            : { ...registry_content/* DAMAGED */.Ax, reason: "it sends uploads to another host", retryable: false };
    }
    async function cancel(image, upload) {
        if (upload === undefined)
            return;
        const exchanged = await bearers.of(image);
        if (exchanged.kind === "none")
            return;
        const { headers } = exchanged;
        await cancelUpload({ begun: upload.begun, blobs: `${blobsUrl(image)}/`, headers }, { http, base: url });
    }
    /** A registry may answer by a link to its store, which is followed without the bearer, as for the content itself. */
    async function isThere(image, { digest }) {
        const answer = await bearers.send(image, {
            method: "HEAD",
            url: `${blobsUrl(image)}/${digest}`,
            attempts: 1,
        });
        const found = await (0,registry_content/* followRedirect */.AT)(answer, { http, base: url, method: "HEAD" });
        return found.kind === "answer" && found.status === 200;
    }
    /** The end is held back until the hash is right, so that the registry never has a whole blob of another content. */
    async function sendTo(image, location, { blob, content }) {
        const exchanged = await bearers.of(image);
        if (exchanged.kind === "none")
            return (0,response/* requestFailureOf */.Vw)(exchanged.answer);
        location.searchParams.set("digest", blob.digest);
        const answer = await transfer.send({
            url: location.href,
            headers: { ...exchanged.headers, "content-type": "application/octet-stream" },
            length: blob.size,
            chunks: (0,registry_content/* verified */.zr)(content.chunks, blob),
        });
        if (answer.kind === "answer" && answer.status === 201)
            return { kind: "brought", by: "sent" };
        const failure = (0,response/* requestFailureOf */.Vw)(answer);
        return answer.kind === "answer" && answer.status === 401 ? { kind: "expired", failure } : failure;
    }
    /** The bearer goes to the registry only, and never to the store that it may name. */
    async function open(image, digest) {
        const address = `${blobsUrl(image)}/${digest}`;
        // Some registries' bearers serve for five minutes, and the copy of an image may take longer.
        const first = await bearers.renewing(image, { attempts: lib_limits/* ATTEMPTS */.PY.once }, (exchanged) => exchanged.kind === "none"
            ? Promise.resolve(exchanged.answer)
            : transfer.open({ url: address, headers: exchanged.headers }));
        const link = first.kind === "answer" ? (0,registry_content/* redirectOf */.Yx)(first, url) : undefined;
        const opened = link === undefined ? first : await transfer.open({ url: link });
        return opened.kind === "body" ? { kind: "blob", chunks: opened.chunks } : (0,response/* requestFailureOf */.Vw)(opened);
    }
    function blobsUrl({ path }) {
        return `${url}/v2/${path}/blobs`;
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/contents.ts



function openContents(access, transfer) {
    const { bearers, getManifest, content, referrers } = access;
    const blobs = openBlobs({ ...access, transfer });
    return { prepare, bring: blobs.bring, source };
    function source(image) {
        bearers.readOnly(image);
        return {
            read: (reference) => read(image, reference),
            referrers: (digest) => referrers.find(image, digest),
            blob: (digest) => blobs.open(image, digest),
            image,
        };
    }
    function prepare(image, { image: mountsFrom }) {
        if (mountsFrom?.host === image.host)
            void bearers.of(image, { mountsFrom });
    }
    async function read(image, reference) {
        const digest = (0,oci_reference/* parseDigest */.m)(reference);
        if (digest === undefined)
            return (0,registry_content/* readTaggedAnswer */.rE)(await getManifest(image, reference));
        const found = await content(image, digest);
        return found.kind === "manifest" ? { ...found, digest } : found;
    }
}

// EXTERNAL MODULE: ./.tools/action/src/tags/labels.ts
var tags_labels = __webpack_require__(2529);
// EXTERNAL MODULE: ./.tools/action/src/oci/index-entry.ts
var index_entry = __webpack_require__(799);
;// CONCATENATED MODULE: ./.tools/action/src/registry/image-size.ts



/** An index has one manifest a platform, and one more for the attestations of each. Source: OCI image specification 1.1. */
async function measureImage(reference, read) {
    const found = await read(reference);
    if (found === undefined)
        return undefined;
    const { digest, manifest } = found;
    const entries = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(manifest, "manifests"));
    if (entries.length === 0)
        return { digest, platforms: [{ platform: undefined, ...contentsOf(manifest) }], attestations: 0 };
    const images = entries.filter((entry) => !isAttestation(entry));
    if (images.length > lib_limits/* READ_LIMITS */.Cl.platforms)
        return undefined;
    const platforms = await Promise.all(images.map((entry) => weighPlatform(entry, read)));
    return {
        digest,
        platforms: platforms.filter((platform) => platform !== undefined),
        attestations: entries.length - images.length,
    };
}
async function weighPlatform(entry, read) {
    const found = await read((0,lib_json/* shortField */.FP)(entry, "digest") ?? "");
    const words = ["os", "architecture", "variant"].map((name) => (0,lib_json/* shortField */.FP)(entry, "platform", name));
    const platform = words.filter((word) => word !== undefined).join("/");
    return found && { platform: platform || undefined, ...contentsOf(found.manifest) };
}
/**
 * An entry of an index that is no image: BuildKit's attestations, and any artifact; an image's own type may be named as well.
 * Source: OCI image specification 1.1, "Content Descriptors".
 */
function isAttestation(entry) {
    const type = (0,lib_json/* shortField */.FP)(entry, "artifactType");
    return (0,index_entry/* isMarkedAttestation */.Xf)(entry) || (type !== undefined && !index_entry/* IMAGE_CONFIGS */.iH.has(type));
}
function contentsOf(manifest) {
    const layers = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(manifest, "layers")).map((layer) => ({
        digest: (0,lib_json/* shortField */.FP)(layer, "digest") ?? "",
        bytes: bytesOf((0,lib_json/* field */.ZZ)(layer, "size")),
    }));
    return { layers, config: (0,lib_json/* shortField */.FP)(manifest, "config", "digest") };
}
function bytesOf(size) {
    return typeof size === "number" ? size : 0;
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/image-labels.ts
// What a published image says of itself: its annotations, and the labels in its configuration.



/**
 * Annotations count more than labels: a base image's labels are handed down, its annotations are not. Of several
 * platforms the first one speaks for all. Source: OCI image specification 1.1, "Annotations", "Image Configuration".
 */
async function readImageLabels(digest, read) {
    const found = [];
    let manifest = await readJson("manifests", digest);
    if (manifest.kind === "request-failure")
        return manifest;
    found.push(stringsOf((0,lib_json/* field */.ZZ)(manifest.json, "annotations")));
    const platform = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(manifest.json, "manifests")).find((entry) => !isAttestation(entry));
    if (platform !== undefined) {
        manifest = await readJson("manifests", (0,lib_json/* shortField */.FP)(platform, "digest") ?? "");
        if (manifest.kind === "request-failure")
            return manifest;
        found.push(stringsOf((0,lib_json/* field */.ZZ)(manifest.json, "annotations")));
    }
    const annotated = merge(found);
    if (annotated.has(tags_labels/* REVISION_LABEL */.P1) && annotated.has(tags_labels/* VERSION_LABEL */.Qu))
        return { kind: "labels", labels: annotated };
    const config = await readJson("blobs", (0,lib_json/* shortField */.FP)(manifest.json, "config", "digest") ?? "");
    if (config.kind === "request-failure")
        return config;
    return { kind: "labels", labels: merge([...found, stringsOf((0,lib_json/* field */.ZZ)(config.json, "config", "Labels"))]) };
    async function readJson(kind, of) {
        const bytes = await read(kind, of);
        return bytes instanceof Uint8Array ? { kind: "json", json: (0,lib_json/* parseJson */.qF)(bytes) } : bytes;
    }
}
/** The first one that has a name counts. */
function merge(sources) {
    return new Map(sources.toReversed().flatMap((source) => [...source]));
}
function stringsOf(value) {
    if (typeof value !== "object" || value === null)
        return new Map();
    return new Map(Object.entries(value).filter((entry) => typeof entry[1] === "string"));
}

;// CONCATENATED MODULE: ./.tools/action/src/oci/instruction.ts
// A step of an image's history as its Dockerfile has it, without what builders write around it.

const instruction_LONGEST = 1_000;
/** `/bin/sh -c `, `/bin/bash -eo pipefail -c ` and the like. */
const SHELL = /^\/bin\/(?:ba|da|a)?sh (?:-[a-z]*o pipefail )?-[a-z]*c /;
/** The classic builder's mark of a step that runs nothing. Source: moby, `builder/dockerfile`. */
const NOTHING_RUN = /^\/bin\/sh -c #\(nop\) +/;
/** `|2 NAME=value OTHER=value `: build arguments, whose values may be secret. Source: moby/buildkit, `frontend/dockerfile/dockerfile2llb`. */
const ARGUMENTS = /^\|\d+ /;
/** Nothing for an entry without a text. */
function cleanInstruction(createdBy) {
    const text = (0,redact/* printableLine */.oy)(createdBy.slice(0, instruction_LONGEST))
        .replace(/ # buildkit$/, "")
        .replace(NOTHING_RUN, "")
        .replaceAll(/\s+/g, " ")
        .trim();
    if (text === "")
        return undefined;
    const isRun = text.startsWith("RUN ");
    const command = isRun ? text.slice("RUN ".length) : text;
    if (ARGUMENTS.test(command))
        return afterArguments(command);
    return isRun || SHELL.test(command) ? `RUN ${command.replace(SHELL, "")}` : text;
}
/** A value may hold anything, a shell's call, too: only what stands behind the last one is surely the command's. */
function afterArguments(command) {
    const at = command.lastIndexOf("/bin/sh -c ");
    return at === -1
        ? "RUN (a command with build arguments)"
        : `RUN ${command.slice(at + "/bin/sh -c ".length)}`;
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/image-history.ts
// Which instruction made which layer, by the history in an image's configuration.


/** `histories` by the digest of the configuration. One that does not fit the layers names none of them. */
function nameLayers(size, histories) {
    return { ...size, platforms: size.platforms.map((platform) => nameOnPlatform(platform, histories)) };
}
function nameOnPlatform(platform, histories) {
    const { config = "", layers } = platform;
    // Source: OCI image specification 1.1, "Image Configuration", `history`.
    const made = (0,lib_json/* list */.p_)(histories.get(config)).filter((entry) => (0,lib_json/* field */.ZZ)(entry, "empty_layer") !== true);
    if (made.length !== layers.length)
        return platform;
    const named = layers.map((layer, index) => ({
        ...layer,
        madeBy: cleanInstruction((0,lib_json/* textField */.M8)(made[index], "created_by") ?? ""),
    }));
    return { ...platform, layers: named };
}

;// CONCATENATED MODULE: ./.tools/action/src/attest/referrer.ts
// A signed bundle as an OCI artifact that refers to its image, and the list that a registry without an API keeps of these.

/** Source: Sigstore bundle specification, v0.3; cosign's "Sigstore bundle in OCI" specification. */
const BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
const MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json";
const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
/** The configuration of an artifact that needs none, `{}`. Source: OCI image specification 1.1, "Guidance for an empty descriptor". */
const EMPTY_TYPE = "application/vnd.oci.empty.v1+json";
const EMPTY = new TextEncoder().encode("{}");
/** Source: OCI image specification 1.1, "Image manifest", `subject` and `artifactType`. */
function artifactManifest({ predicateType, created }, { subject, config, bundle }) {
    const manifest = {
        schemaVersion: 2,
        mediaType: MANIFEST_TYPE,
        artifactType: BUNDLE_TYPE,
        config: { ...config, mediaType: EMPTY_TYPE },
        layers: [{ ...bundle, mediaType: BUNDLE_TYPE }],
        subject,
        annotations: annotationsFor(predicateType, created),
    };
    return new TextEncoder().encode(JSON.stringify(manifest));
}
/** Source: cosign's "Sigstore bundle in OCI" specification; actions/attest writes the same. */
function annotationsFor(predicateType, created) {
    return {
        "org.opencontainers.image.created": created.toISOString(),
        "dev.sigstore.bundle.content": "dsse-envelope",
        "dev.sigstore.bundle.predicateType": predicateType,
    };
}
/** An entry in a list of referrers, as the registry's own API would make it of the manifest. */
function referrerEntry(manifest, digest) {
    return {
        mediaType: MANIFEST_TYPE,
        digest,
        size: manifest.length,
        artifactType: BUNDLE_TYPE,
        annotations: (0,lib_json/* record */.g1)((0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(manifest), "annotations")),
    };
}
/** The tag of the list, where the registry has no API. Source: OCI distribution specification 1.1, "Referrers tag schema". */
function referrersTag(digest) {
    return digest.replace(":", "-");
}
/** Whether a list, by the API or the tag, has all of these. */
function listsReferrers(index, digests) {
    const listed = new Set((0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(index), "manifests")).map((entry) => (0,lib_json/* textField */.M8)(entry, "digest")));
    return digests.every((digest) => listed.has(digest));
}
/** The list with these added, and nothing else changed; nothing where the text is no list. */
function addReferrers(index, referrers) {
    const empty = { schemaVersion: 2, mediaType: INDEX_TYPE, manifests: [] };
    const json = index === undefined ? empty : (0,lib_json/* parseJson */.qF)(index);
    const manifests = (0,lib_json/* field */.ZZ)(json, "manifests");
    if (!Array.isArray(manifests))
        return undefined;
    const known = new Set(manifests.map((entry) => (0,lib_json/* textField */.M8)(entry, "digest")));
    const added = referrers.filter(({ digest }) => !known.has(digest));
    return new TextEncoder().encode(JSON.stringify({ ...(0,lib_json/* record */.g1)(json), manifests: [...manifests, ...added] }));
}

// EXTERNAL MODULE: ./.tools/action/src/oci/image-index.ts
var image_index = __webpack_require__(8654);
;// CONCATENATED MODULE: ./.tools/action/src/registry/pages.ts
/**
 * The next page is on the same host, or it is not followed: the bearer goes along. A list whose next page cannot be read is not at
 * its end. Source: OCI distribution specification 1.1, "Listing Tags" and "Listing Referrers"; RFC 8288.
 */
function findNextPage({ headers }, current) {
    const [, target] = /<([^>]+)>\s*;[^,]*\brel="?next"?/.exec(headers.link ?? "") ?? [];
    if (target === undefined)
        return { kind: "page", url: undefined };
    if (!URL.canParse(target, current))
        return { kind: "flaw", flaw: "goes on at no address" };
    const { origin, href } = new URL(target, current);
    if (origin !== new URL(current).origin)
        return { kind: "flaw", flaw: "goes on at another host" };
    return href === current ? { kind: "flaw", flaw: "goes in a circle" } : { kind: "page", url: href };
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/referrer-pages.ts
// What refers to an image by the registry's API, page by page: all of it, or a failure.





/**
 * Without the API a registry answers 404, or another refusal; what has gone wrong for a moment, or is too long, is not "none", and
 * neither is a later page that is missing. `ask`: one try. Source: OCI distribution specification 1.1, "Listing Referrers".
 */
async function readPages(first, ask) {
    const entries = [];
    let next = first;
    for (let page = 0; next !== undefined; page++) {
        // More than can be copied; who reads each of them says so.
        if (entries.length > lib_limits/* READ_LIMITS */.Cl.promotedManifests)
            break;
        if (page >= lib_limits/* READ_LIMITS */.Cl.referrerPages)
            return cutOff(`has more than ${lib_limits/* READ_LIMITS */.Cl.referrerPages} pages`);
        const answer = await ask(next);
        if (answer.kind === "failure" || answer.status !== 200) {
            const failure = (0,response/* requestFailureOf */.Vw)(answer);
            const isNone = page === 0 && answer.kind === "answer" && !failure.retryable;
            return isNone ? { kind: "referrers", entries } : failure;
        }
        entries.push(...(0,image_index/* readReferrers */.tV)(answer.body));
        const following = findNextPage(answer, next);
        if (following.kind === "flaw")
            return cutOff(following.flaw);
        next = following.url;
    }
    return { kind: "referrers", entries };
}
function cutOff(flaw) {
    return { ...registry_content/* DAMAGED */.Ax, reason: `its list of what refers to an image ${flaw}`, retryable: false };
}

// EXTERNAL MODULE: ./.tools/action/src/attest/statement.ts
var statement = __webpack_require__(7113);
;// CONCATENATED MODULE: ./.tools/action/src/attest/sbom.ts
// The lists of contents (SBOM) that BuildKit has pushed with an image, and the statements that are signed of them.




function attestationManifests(index) {
    const entries = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(index), "manifests"));
    const images = entries.filter((entry) => !(0,index_entry/* isMarkedAttestation */.Xf)(entry));
    const held = new Set(images.map((entry) => (0,lib_json/* textField */.M8)(entry, "digest")));
    const manifests = entries.filter(index_entry/* isMarkedAttestation */.Xf).flatMap((entry) => {
        const digest = (0,oci_reference/* parseDigest */.m)((0,lib_json/* textField */.M8)(entry, "digest") ?? "");
        const about = (0,index_entry/* subjectOf */.et)(entry);
        // An index says nothing of an image that it does not hold.
        return digest === undefined || about === undefined || !held.has(about) ? [] : [{ digest, about }];
    });
    return { images: images.length, manifests };
}
/** The layers of an attestation manifest that are lists of contents. */
function sbomLayers(manifest, about) {
    return (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(manifest), "layers")).flatMap((layer) => {
        const digest = (0,oci_reference/* parseDigest */.m)((0,lib_json/* textField */.M8)(layer, "digest") ?? "");
        const type = (0,lib_json/* textField */.M8)(layer, "annotations", "in-toto.io/predicate-type") ?? "";
        const isSbom = (0,lib_json/* textField */.M8)(layer, "mediaType") === statement/* STATEMENT_TYPE */.z && isSbomType(type);
        const size = Number((0,lib_json/* field */.ZZ)(layer, "size") ?? 0);
        return digest !== undefined && isSbom ? [{ digest, about, size }] : [];
    });
}
const SPDX = "https://spdx.dev/Document";
const KINDS = [SPDX, "https://cyclonedx.org/bom"];
function isSbomType(type) {
    return KINDS.some((kind) => type === kind || type.startsWith(`${kind}/`));
}
/**
 * What is signed of a list: its own words, on the image that they are about; and on the index, where that holds no other
 * image. Nothing where BuildKit's statement cannot be read, and where its own words are of another kind or about
 * another image than the build's job has labelled them: signed, they would be a provenance that a builder has made up.
 */
function sbomStatement(statement, { about, index }) {
    const json = (0,lib_json/* parseJson */.qF)(statement);
    const predicate = (0,lib_json/* field */.ZZ)(json, "predicate");
    const predicateType = (0,lib_json/* textField */.M8)(json, "predicateType");
    if (predicateType === undefined || !isSbomType(predicateType))
        return undefined;
    if (typeof predicate !== "object" || predicate === null || !isOn(json, about))
        return undefined;
    const digests = index === undefined ? [about] : [index, about];
    return { predicateType: withVersion(predicateType, predicate), predicate, digests };
}
/** BuildKit names no subject where the build has no name to push under. */
function isOn(statement, about) {
    const subjects = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(statement, "subject"));
    const hash = about.slice("sha256:".length);
    return subjects.length === 0 || subjects.some((one) => (0,lib_json/* textField */.M8)(one, "digest", "sha256") === hash);
}
/** Verifiers look for the version in the type: `https://spdx.dev/Document/v2.3`. Source: actions/attest's README. */
function withVersion(type, predicate) {
    const version = /^SPDX-(\d+\.\d+)$/.exec((0,lib_json/* textField */.M8)(predicate, "spdxVersion") ?? "")?.[1];
    return type === SPDX && version !== undefined ? `https://spdx.dev/Document/v${version}` : type;
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/sboms.ts
// The lists of contents (SBOM) that BuildKit has pushed with an image, each read by its digest.





async function readSboms(image, digest, { send, manifest, http, url }) {
    const index = await manifest(image, digest);
    if ((0,request_failure/* isRequestFailure */.U)(index))
        return index;
    const { images, manifests } = attestationManifests(index.body);
    if (manifests.length > lib_limits/* READ_LIMITS */.Cl.indexEntries)
        return tooMuch(`${manifests.length} attestations`);
    const statements = [];
    const unsigned = [];
    let [count, length] = [0, 0];
    for (const { digest: of, about } of manifests) {
        const found = await manifest(image, of);
        if ((0,request_failure/* isRequestFailure */.U)(found))
            return found;
        for (const layer of sbomLayers(found.body, about)) {
            if (++count > lib_limits/* READ_LIMITS */.Cl.sboms)
                return tooMuch(`more than ${lib_limits/* READ_LIMITS */.Cl.sboms} lists of contents`);
            if (layer.size > lib_limits/* READ_LIMITS */.Cl.sbom) {
                unsigned.push({ about, why: `it has ${layer.size} bytes, and GitHub takes ${lib_limits/* READ_LIMITS */.Cl.sbom}` });
                continue;
            }
            const content = await blob(layer.digest);
            if (!(content instanceof Uint8Array))
                return content;
            length += content.length;
            if (length > lib_limits/* READ_LIMITS */.Cl.allSboms)
                return tooMuch(`lists of contents of more than ${lib_limits/* READ_LIMITS */.Cl.allSboms} bytes`);
            const statement = sbomStatement(content, { about, index: images === 1 ? digest : undefined });
            if (statement !== undefined)
                statements.push(statement);
            else
                unsigned.push({ about, why: "it is no list of what is in that image" });
        }
    }
    return { kind: "sboms", statements, unsigned };
    async function blob(of) {
        const longest = lib_limits/* READ_LIMITS */.Cl.sbom;
        const first = await send(image, { method: "GET", url: `${url}/v2/${image.path}/blobs/${of}`, longest });
        const answer = await (0,registry_content/* followRedirect */.AT)(first, { http, base: url, longest });
        if (answer.kind !== "answer" || answer.status !== 200)
            return (0,response/* requestFailureOf */.Vw)(answer);
        return (0,registry_content/* matchesDigest */._j)(answer.body, of) ? answer.body : registry_content/* DAMAGED */.Ax;
    }
}
/** Whoever built the image wrote how many there are. */
function tooMuch(what) {
    return { ...registry_content/* DAMAGED */.Ax, reason: `it has ${what}`, retryable: false };
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/referrers.ts
// Signed bundles beside an image: artifacts that refer to it, listed by the registry's API or by a tag.








/** How often a list is written that another run writes, too. */
const ROUNDS = 3;
/** Source: OCI distribution specification 1.1, "Listing referrers" and "Pushing manifests with subject". */
function openReferrers({ send, manifest, http, url }, pause) {
    return {
        sboms: (image, digest) => readSboms(image, digest, { send, manifest, http, url }),
        attach,
        find,
        enlist,
    };
    async function attach(image, subject, artifacts) {
        const found = await manifest(image, subject);
        if ((0,request_failure/* isRequestFailure */.U)(found))
            return found;
        const about = { mediaType: found.type, digest: subject, size: found.body.length };
        const referrers = [];
        let isListed = true;
        for (const artifact of artifacts) {
            const pushed = await pushArtifact(image, artifact, about);
            if ((0,request_failure/* isRequestFailure */.U)(pushed))
                return pushed;
            referrers.push(pushed.referrer);
            isListed &&= pushed.isListed;
        }
        return isListed ? { kind: "attached", by: "api" } : enlist(image, subject, referrers);
    }
    /** Where the API does not list what was pushed, the tag does. */
    async function enlist(image, subject, referrers) {
        if (await isInApi(image, subject, referrers))
            return { kind: "attached", by: "api" };
        return listByTag(image, subject, referrers);
    }
    /** Both lists at once: a client that does not trust the API has written the tag, too. */
    async function find(image, subject) {
        // The caller tries again.
        const once = { longest: lib_limits/* READ_LIMITS */.Cl.referrerList, attempts: lib_limits/* ATTEMPTS */.PY.once };
        const headers = { accept: INDEX_TYPE };
        const [byApi, byTag] = await Promise.all([
            readPages(`${repository(image)}/referrers/${subject}`, (page) => send(image, { method: "GET", url: page, headers, ...once })),
            readList(image, referrersTag(subject), once),
        ]);
        if ((0,request_failure/* isRequestFailure */.U)(byTag))
            return byTag;
        if ((0,request_failure/* isRequestFailure */.U)(byApi))
            return byApi;
        const listed = [...byApi.entries, ...(byTag.body === undefined ? [] : (0,image_index/* readReferrers */.tV)(byTag.body))];
        const entries = new Map(listed.map((entry) => [entry.digest, entry]));
        return { kind: "referrers", entries: [...entries.values()] };
    }
    /** `isListed`: the registry says that its API lists it. */
    async function pushArtifact(image, { bundle, predicateType }, subject) {
        for (const content of [EMPTY, bundle]) {
            const failure = await pushBlob(image, content);
            if (failure !== undefined)
                return failure;
        }
        const body = artifactManifest({ predicateType, created: new Date() }, { subject, config: describe(EMPTY), bundle: describe(bundle) });
        const digest = (0,registry_content/* hashOf */.qQ)(body);
        const answer = await put(image, digest, { type: MANIFEST_TYPE, body });
        if (answer.kind !== "answer" || answer.status !== 201)
            return (0,response/* requestFailureOf */.Vw)(answer);
        const isListed = answer.headers["oci-subject"] === subject.digest;
        return { kind: "pushed", referrer: referrerEntry(body, digest), isListed };
    }
    /** One that is there already is not sent. The bearer follows the upload to the registry's own address only. */
    async function pushBlob(image, content) {
        const digest = (0,registry_content/* hashOf */.qQ)(content);
        const there = await send(image, { method: "HEAD", url: `${repository(image)}/blobs/${digest}` });
        if (there.kind === "answer" && there.status === 200)
            return undefined;
        const begun = await send(image, { method: "POST", url: `${repository(image)}/blobs/uploads/` });
        const location = begun.kind === "answer" && begun.status === 202 ? begun.headers.location : undefined;
        if (location === undefined || !URL.canParse(location, url))
            return (0,response/* requestFailureOf */.Vw)(begun);
        const upload = new URL(location, url);
        if (upload.origin !== new URL(url).origin)
            return { ...registry_content/* DAMAGED */.Ax, reason: "it sends uploads to another host", retryable: false };
        upload.searchParams.set("digest", digest);
        const headers = { "content-type": "application/octet-stream" };
        const sent = await send(image, { method: "PUT", url: upload.href, headers, body: content });
        return sent.kind === "answer" && sent.status === 201 ? undefined : (0,response/* requestFailureOf */.Vw)(sent);
    }
    /** A registry may have the API, and not say so in its answer to the push. */
    async function isInApi(image, subject, referrers) {
        const headers = { accept: INDEX_TYPE };
        const answer = await send(image, {
            method: "GET",
            url: `${repository(image)}/referrers/${subject}`,
            headers,
        });
        return (answer.kind === "answer" && answer.status === 200 && listsReferrers(answer.body, digests(referrers)));
    }
    /**
     * Read, add, write, wait, read again; once more where another run's list came in between. What stays open: a run that has
     * read before this one wrote, and writes after this one has waited. Registries know no condition for a write.
     */
    async function listByTag(image, subject, referrers) {
        const tag = referrersTag(subject);
        for (let round = 0; round < ROUNDS; round++) {
            const before = await readList(image, tag);
            if ((0,request_failure/* isRequestFailure */.U)(before))
                return before;
            if (before.body !== undefined && listsReferrers(before.body, digests(referrers)))
                return { kind: "attached", by: "tag" };
            const body = addReferrers(before.body, referrers);
            if (body === undefined)
                return { ...registry_content/* DAMAGED */.Ax, reason: `its tag ${tag} is no list`, retryable: false };
            const answer = await put(image, tag, { type: INDEX_TYPE, body });
            if (answer.kind !== "answer" || answer.status !== 201)
                return (0,response/* requestFailureOf */.Vw)(answer);
            await pause(lib_limits/* TIMEOUTS */.fT.listSettles * 2 ** round * (1 + Math.random()));
        }
        const after = await readList(image, tag);
        if ((0,request_failure/* isRequestFailure */.U)(after))
            return after;
        return after.body !== undefined && listsReferrers(after.body, digests(referrers))
            ? { kind: "attached", by: "tag" }
            : { ...registry_content/* DAMAGED */.Ax, reason: `other runs wrote its tag ${tag} at the same time, ${ROUNDS} times` };
    }
    async function readList(image, tag, bounds = {}) {
        const headers = { accept: INDEX_TYPE };
        const answer = await send(image, {
            method: "GET",
            url: `${repository(image)}/manifests/${tag}`,
            headers,
            ...bounds,
        });
        if (answer.kind === "answer" && answer.status === 404)
            return { kind: "list", body: undefined };
        return answer.kind === "answer" && answer.status === 200
            ? { kind: "list", body: answer.body }
            : (0,response/* requestFailureOf */.Vw)(answer);
    }
    function put(image, reference, { type, body }) {
        const headers = { "content-type": type };
        return send(image, {
            method: "PUT",
            url: `${repository(image)}/manifests/${reference}`,
            headers,
            body,
        });
    }
    function repository({ path }) {
        return `${url}/v2/${path}`;
    }
}
function digests(referrers) {
    return referrers.map(({ digest }) => digest);
}
function describe(content) {
    return { mediaType: "application/octet-stream", digest: (0,registry_content/* hashOf */.qQ)(content), size: content.length };
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/tag-list.ts
// The list of an image's tags, page by page.






const { tagsPerPage, tagPages, tags: mostTags } = lib_limits/* READ_LIMITS */.Cl;
/**
 * Source: OCI distribution specification 1.1, "Listing Tags": `Link: <URL>; rel="next"` is the next page, and 404 means that
 * the image was never pushed. A list that is not read to its end is no list: the highest version may be missing.
 */
async function fetchTagList(url, send) {
    const tags = [];
    const begun = performance.now();
    let next = `${url}?n=${tagsPerPage}`;
    for (let page = 0; next !== undefined; page++) {
        const left = lib_limits/* TIMEOUTS */.fT.tagList - (performance.now() - begun);
        if (page >= tagPages || tags.length > mostTags || left <= 0)
            return unknown(`it has more than ${tags.length} tags, which is too many to read`);
        const answer = await send({
            method: "GET",
            url: next,
            deadline: left,
            attempts: lib_limits/* ATTEMPTS */.PY.tagList,
            longest: lib_limits/* READ_LIMITS */.Cl.tagPage,
        });
        if (answer.kind === "answer" && answer.status === 404)
            return { kind: "none" };
        const json = answer.kind === "answer" && answer.status === 200 ? (0,lib_json/* parseJson */.qF)(answer.body) : undefined;
        if (answer.kind === "failure" || json === undefined)
            return unknown((0,response/* formatResponse */.nZ)(answer), mayPass(answer));
        // A package whose last tag was deleted answers `null`.
        for (const tag of (0,lib_json/* list */.p_)((0,lib_json/* record */.g1)(json).tags))
            if (typeof tag === "string" && (0,oci_reference/* findTagProblem */.lu)(tag) === undefined)
                tags.push(tag);
        const following = findNextPage(answer, next);
        if (following.kind === "flaw")
            return unknown(`its list of tags ${following.flaw}`);
        next = following.url;
    }
    return { kind: "listed", tags };
}
/** A refusal stays one; a list that was cut short, or a registry that was down, may be there the next time. */
function mayPass(answer) {
    return answer.kind === "failure" || (0,retry/* isTransient */.dg)(answer.status) || answer.status === 200;
}
function unknown(reason, retryable = false) {
    return { kind: "unknown", reason, retryable };
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/tag-lookup.ts



/** By HEAD, or by GET where the registry's answer to that has no digest. */
async function lookUpTag(ask) {
    const answer = await ask("HEAD");
    if (answer.kind === "failure")
        return (0,response/* requestFailureOf */.Vw)(answer);
    const { status, headers } = answer;
    if (status === 404)
        return { kind: "missing" };
    const named = status === 200 ? headers[response/* DIGEST_HEADER */.Bx] : undefined;
    // A registry may leave out the header, and the method.
    const saysNothing = status === 405 || status === 501 || (status === 200 && named === undefined);
    if (saysNothing)
        return lookUpContent(() => ask("GET"));
    const digest = (0,oci_reference/* parseDigest */.m)(named ?? "");
    return digest === undefined ? (0,response/* requestFailureOf */.Vw)(answer) : { kind: "at", digest };
}
/** The digest is the hash of what came. */
async function lookUpContent(ask) {
    const answer = await ask();
    if (answer.kind === "answer" && answer.status === 404)
        return { kind: "missing" };
    if (answer.kind === "failure" || answer.status !== 200)
        return (0,response/* requestFailureOf */.Vw)(answer);
    const digest = (0,registry_content/* hashOf */.qQ)(answer.body);
    const named = answer.headers[response/* DIGEST_HEADER */.Bx];
    return named === undefined || named === digest ? { kind: "at", digest } : (0,registry_content/* misnamed */.H9)(digest, named);
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/client.ts















/** Source of the requests: the OCI distribution specification 1.1. */
function openRegistry(wiring) {
    const { http, registry, pause = () => Promise.resolve() } = wiring;
    const bearers = new Bearers(wiring);
    const cancelled = [];
    const referrers = openReferrers({ send, manifest, http, url: registry.url }, pause);
    return {
        ask,
        hasToken: (image) => bearers.has(image),
        askAnonymously: (image) => askAnonymously(image, wiring),
        listTags,
        exists,
        resolve,
        resolveVerified,
        manifest,
        content,
        configuration,
        digestOf: registry_content/* hashOf */.qQ,
        tag,
        labels,
        imageSize,
        settle,
        referrers,
        openContents: (transfer) => openContents({ bearers, getManifest, content, referrers, http, url: registry.url }, transfer),
    };
    async function ask(accessRequest) {
        const exchanged = await bearers.ask(accessRequest);
        return exchanged.kind === "authorized" ? probe(accessRequest, exchanged) : exchanged.evidence;
    }
    function listTags(image) {
        return fetchTagList(`${repositoryUrl(image)}/tags/list`, (request) => send(image, request));
    }
    /** An upload that is begun and cancelled asks for the right to push; the list of tags for that to pull. */
    async function probe({ image, access }, by) {
        const { headers, granted } = by;
        if (access !== "push") {
            const list = await http({ method: "GET", url: `${repositoryUrl(image)}/tags/list?n=1`, headers });
            return (0,response/* classifyResponse */.IJ)("pull probe", list, 200);
        }
        const begun = await http({ method: "POST", url: `${repositoryUrl(image)}/blobs/uploads/`, headers });
        const upload = { begun, blobs: `${repositoryUrl(image)}/blobs/`, headers };
        cancelled.push(cancelUpload(upload, { http, base: registry.url }));
        const isNamed = wiring.tokens === "named";
        return isNamed ? (0,response/* classifyNamedProbe */.ks)(begun, granted) : (0,response/* classifyResponse */.IJ)("push probe", begun, 202);
    }
    async function exists(image) {
        const answer = await send(image, { method: "GET", url: `${repositoryUrl(image)}/tags/list?n=1` });
        if (answer.kind === "failure")
            return undefined;
        return answer.status === 404 ? false : answer.status === 200 || undefined;
    }
    function resolve(image, reference) {
        const url = manifestUrl(image, reference);
        return lookUpTag((method) => sendOnce(image, { method, url }));
    }
    function resolveVerified(image, reference) {
        return lookUpContent(() => getManifest(image, reference));
    }
    async function content(image, digest) {
        return (0,registry_content/* readManifestAnswer */.gY)(await getManifest(image, digest), digest);
    }
    function getManifest(image, reference) {
        return sendOnce(image, { method: "GET", url: manifestUrl(image, reference) });
    }
    async function manifest(image, digest) {
        const found = await content(image, digest);
        // It received this digest a moment ago: not to know it is its own fault, and no refusal.
        return found.kind === "missing" ? { ...found.failure, retryable: true } : found;
    }
    async function tag(image, name, { type, body }) {
        const headers = { "content-type": type };
        const answer = await sendOnce(image, { method: "PUT", url: manifestUrl(image, name), headers, body });
        return answer.kind === "answer" && answer.status === 201 ? { kind: "set" } : (0,response/* requestFailureOf */.Vw)(answer);
    }
    function labels(image, digest) {
        return readImageLabels(digest, async (kind, of) => {
            const known = (0,oci_reference/* parseDigest */.m)(of);
            return known === undefined
                ? { ...registry_content/* DAMAGED */.Ax, retryable: false }
                : readBytes(image, { kind, digest: known });
        });
    }
    async function configuration(image, digest) {
        const bytes = await readBytes(image, { kind: "blobs", digest });
        return bytes instanceof Uint8Array ? { kind: "configuration", json: (0,lib_json/* parseJson */.qF)(bytes) } : bytes;
    }
    async function readBytes(image, { kind, digest }, limits = { longest: lib_limits/* READ_LIMITS */.Cl.imageConfig }) {
        const url = `${repositoryUrl(image)}/${kind}/${digest}`;
        const first = await sendOnce(image, { method: "GET", url, ...limits });
        const answer = await (0,registry_content/* followRedirect */.AT)(first, { http, base: registry.url, ...limits });
        return (0,registry_content/* readContentAnswer */.yE)(answer, digest);
    }
    /** The end of a run waits for it: one attempt, and a short one; the configurations are read beside the manifests. */
    async function imageSize(image, reference, configs = []) {
        const reading = Promise.all(configs.map(async (of) => [of, await readHistory(image, of)]));
        const size = await readSize(image, reference);
        return size && nameLayers(size, new Map(await reading));
    }
    async function readHistory(image, digest) {
        const limits = { longest: lib_limits/* READ_LIMITS */.Cl.imageHistory, deadline: lib_limits/* TIMEOUTS */.fT.imageSize };
        const bytes = await readBytes(image, { kind: "blobs", digest }, limits);
        return bytes instanceof Uint8Array ? (0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(bytes), "history") : undefined;
    }
    function readSize(image, reference) {
        const read = async (name) => {
            const headers = { accept: registry_content/* MANIFEST_TYPES */._P };
            const request = {
                method: "GET",
                url: manifestUrl(image, name),
                headers,
                attempts: lib_limits/* ATTEMPTS */.PY.once,
                deadline: lib_limits/* TIMEOUTS */.fT.imageSize,
            };
            const answer = await send(image, request);
            if (answer.kind !== "answer" || answer.status !== 200)
                return undefined;
            return { digest: answer.headers[response/* DIGEST_HEADER */.Bx] ?? name, manifest: (0,lib_json/* parseJson */.qF)(answer.body) };
        };
        return measureImage(reference, read);
    }
    /** One attempt; the caller retries and logs. */
    function sendOnce(image, request) {
        const headers = { accept: registry_content/* MANIFEST_TYPES */._P, ...request.headers };
        return send(image, { ...request, headers, attempts: lib_limits/* ATTEMPTS */.PY.once });
    }
    function send(image, request) {
        return bearers.send(image, request);
    }
    async function settle() {
        await Promise.all(cancelled);
    }
    function manifestUrl(image, reference) {
        return `${repositoryUrl(image)}/manifests/${reference}`;
    }
    function repositoryUrl({ path }) {
        return `${registry.url}/v2/${path}`;
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/registries.ts



/** A registry that no login is held for is asked without one. */
function openRegistries(options) {
    const { http, registry, credentials, logins, mask, pause } = options;
    const clients = new Map();
    function open(host) {
        if (host === registry.host) {
            const isGitHubs = registry.gitHub !== undefined || (0,oci_host/* isLoopback */.U9)(host);
            return openRegistry({ http, mask, pause, registry, credentials, tokens: isGitHubs ? "own" : "named" });
        }
        const login = logins.find((one) => one.registry.host === host);
        const at = login?.registry ?? (0,oci_host/* registryHost */.U$)(host, {});
        return openRegistry({
            http,
            mask,
            pause,
            registry: at,
            credentials: login?.credentials,
            tokens: "named",
        });
    }
    function at({ host }) {
        const client = clients.get(host) ?? open(host);
        clients.set(host, client);
        return client;
    }
    return {
        ask: (request) => at(request.image).ask(request),
        hasToken: (image) => at(image).hasToken(image),
        askAnonymously: (image) => at(image).askAnonymously(image),
        listTags: (image) => at(image).listTags(image),
        exists: (image) => at(image).exists(image),
        resolve: (image, reference) => at(image).resolve(image, reference),
        resolveVerified: (image, reference) => at(image).resolveVerified(image, reference),
        manifest: (image, digest) => at(image).manifest(image, digest),
        content: (image, digest) => at(image).content(image, digest),
        configuration: (image, digest) => at(image).configuration(image, digest),
        digestOf: registry_content/* hashOf */.qQ,
        tag: (image, name, manifest) => at(image).tag(image, name, manifest),
        labels: (image, digest) => at(image).labels(image, digest),
        imageSize: (image, reference, configs) => at(image).imageSize(image, reference, configs),
        settle: async () => {
            await Promise.all([...clients.values()].map((client) => client.settle()));
        },
        referrers: {
            sboms: (image, digest) => at(image).referrers.sboms(image, digest),
            attach: (image, subject, artifacts) => at(image).referrers.attach(image, subject, artifacts),
            find: (image, subject) => at(image).referrers.find(image, subject),
            enlist: (image, subject, listed) => at(image).referrers.enlist(image, subject, listed),
        },
        openContents: (transfer) => {
            const contents = (image) => at(image).openContents(transfer);
            return {
                prepare: (image, source) => {
                    contents(image).prepare(image, source);
                },
                bring: (image, blob, source) => contents(image).bring(image, blob, source),
                source: (image) => contents(image).source(image),
            };
        },
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/github/artifact-service.ts
// Where a run's artifacts are kept, by the runner's variables; most runs never ask.



/** What is needed for the requests is loaded by the first one. */
function openRunArtifacts(http, environment, mask) {
    const found = findService(environment);
    if (found.kind === "absent") {
        const absent = () => Promise.resolve(found);
        return { save: absent, load: absent };
    }
    const open = async () => {
        mask(new lib_secret/* Secret */.zh(found.token));
        return (await __webpack_require__.e(/* import() */ 202).then(__webpack_require__.bind(__webpack_require__, 6202))).openArtifacts(http, found);
    };
    return {
        save: async (name, text, replaces) => (await open()).save(name, text, replaces),
        load: async (prefix) => (await open()).load(prefix),
    };
}
/** Source: `@actions/artifact`, which takes run and job from the token's claim `scp`, and refuses GitHub Enterprise Server. */
function findService({ GITHUB_SERVER_URL: server = "", ACTIONS_RUNTIME_TOKEN: token = "", ACTIONS_RESULTS_URL: service = "", GITHUB_RETENTION_DAYS: kept = "", }) {
    const host = URL.canParse(server) ? new URL(server).hostname : "github.com";
    if (host !== "github.com" && !/\.(?:ghe\.com|localhost)$/.test(host))
        return { kind: "absent", reason: "GitHub Enterprise Server has no artifact service for this action" };
    const ids = idsIn(token);
    if (ids === undefined || !/^https?:/.test(service) || !URL.canParse(service))
        return { kind: "absent", reason: "this runner has no artifact service" };
    return isSafe(new URL(service))
        ? {
            kind: "service",
            url: service,
            token,
            ...ids,
            ...(/^[1-9]\d{0,3}$/.test(kept) && { days: Number(kept) }),
        }
        : { kind: "absent", reason: "the runner's token would be sent to its artifact service in the clear" };
}
/** `act` serves artifacts over plain HTTP, at an address of its own machine. */
function isSafe({ protocol, host, hostname }) {
    const isPrivate = /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(hostname);
    return protocol === "https:" || (0,oci_host/* isLoopback */.U9)(host) || isPrivate;
}
/** `Actions.Results:RUN:JOB`, among other scopes. */
function idsIn(token) {
    const claims = (0,lib_json/* parseJson */.qF)(Buffer.from(token.split(".")[1] ?? "", "base64url"));
    const scopes = (0,lib_json/* textField */.M8)(claims, "scp")?.split(" ") ?? (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(claims, "scp"));
    for (const scope of scopes) {
        const [name, run, job, ...rest] = String(scope).split(":");
        if (name === "Actions.Results" && run && job && rest.length === 0)
            return { run, job };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.tools/action/src/github/packages.ts




const VISIBILITIES = ["public", "private", "internal"];
/** `owner/name`. Source: GitHub docs, "Username considerations"; a repository's name has letters, digits, `.`, `-`, `_`. */
const REPOSITORY = /^[\w-]{1,100}\/[\w.-]{1,100}$/;
/**
 * Source: GitHub's REST API, "Get a package for a user" and "… for an organization"; the slashes of a package's name
 * are `%2F`. A token that may not ask is answered 403 or 404: then nothing is known.
 */
function openPackages(http) {
    return {
        async details(token, { image, registry, ownerKind }) {
            if (registry.gitHub === undefined)
                return undefined;
            const accounts = ownerKind === "User" ? "users" : "orgs";
            const name = encodeURIComponent((0,oci_reference/* packageOf */.wg)(image));
            const answer = await http({
                method: "GET",
                url: `${registry.gitHub.apiUrl}/${accounts}/${(0,oci_reference/* ownerOf */.bf)(image)}/packages/container/${name}`,
                headers: apiHeaders(token),
                deadline: lib_limits/* TIMEOUTS */.fT.gitHubApi,
                attempts: lib_limits/* ATTEMPTS */.PY.once,
                longest: lib_limits/* READ_LIMITS */.Cl.gitHubToken,
            });
            if (answer.kind === "failure" || answer.status !== 200)
                return undefined;
            const json = (0,lib_json/* parseJson */.qF)(answer.body);
            const visibility = VISIBILITIES.find((one) => one === (0,lib_json/* shortField */.FP)(json, "visibility"));
            const repository = (0,lib_json/* shortField */.FP)(json, "repository", "full_name") ?? "";
            return visibility && { visibility, repository: REPOSITORY.test(repository) ? repository : undefined };
        },
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/github/pull-requests.ts
// GitHub's API on pull requests: which ones a branch of a repository or a fork has.




/** A publication depends on it. */
const pull_requests_BOUNDS = {
    deadline: lib_limits/* TIMEOUTS */.fT.request,
    attempts: lib_limits/* ATTEMPTS */.PY.request,
    longest: lib_limits/* READ_LIMITS */.Cl.gitHubPullRequests,
};
/** A branch with as many has a history that nobody reads. */
const MOST = 30;
/**
 * `…/commits/SHA/pulls` finds nothing of a fork whose commit is not in the repository. Source: GitHub's REST API, `GET
 * /repos/{owner}/{repo}/pulls`, `head`; quarkusio/pt.quarkus.io#389.
 */
function openPullRequests(http) {
    return {
        async ofBranch({ apiUrl, slug, token }, { owner, branch }) {
            const head = encodeURIComponent(`${owner}:${branch}`);
            const answer = await http({
                method: "GET",
                url: `${apiUrl}/repos/${slug}/pulls?state=all&head=${head}&per_page=${MOST}`,
                headers: apiHeaders(token),
                ...pull_requests_BOUNDS,
            });
            if (answer.kind === "failure")
                return { kind: "unknown", reason: answer.reason };
            const json = (0,lib_json/* parseJson */.qF)(answer.body);
            if (answer.status !== 200) {
                const message = (0,redact/* printableLine */.oy)((0,lib_json/* shortField */.FP)(json, "message") ?? "");
                return { kind: "unknown", reason: `it answered ${answer.status} ${message}`.trimEnd() };
            }
            const entries = (0,lib_json/* list */.p_)(json);
            const pullRequests = entries.flatMap((entry) => readPullRequest(entry) ?? []);
            if (!Array.isArray(json) || pullRequests.length < entries.length)
                return { kind: "unknown", reason: "its list cannot be read" };
            return entries.length < MOST
                ? { kind: "listed", pullRequests }
                : { kind: "unknown", reason: `the branch has ${MOST} pull requests or more` };
        },
    };
}
function readPullRequest(entry) {
    const number = (0,lib_json/* field */.ZZ)(entry, "number");
    const sha = (0,lib_json/* textField */.M8)(entry, "head", "sha");
    if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1 || sha === undefined)
        return undefined;
    const repository = (side) => {
        const id = (0,lib_json/* field */.ZZ)(entry, side, "repo", "id");
        return typeof id === "number" ? id : undefined;
    };
    const isOpen = (0,lib_json/* field */.ZZ)(entry, "state") === "open";
    return { number, isOpen, sha, head: repository("head"), base: repository("base") };
}

;// CONCATENATED MODULE: ./.tools/action/src/net/answer.ts

/** Reads the body, up to `longest` bytes. */
function collect(answer, longest, { end, fail, }) {
    const body = gather();
    answer.on("data", (chunk) => {
        if (body.add(chunk) > longest)
            fail(`its answer is longer than ${longest} bytes`, { retryable: false });
    });
    answer.on("error", (error) => {
        fail(formatError(error));
    });
    answer.on("end", () => {
        end({ kind: "answer", status: statusOf(answer), headers: flatten(answer), body: body.bytes() });
    });
}
function statusOf({ statusCode = 0 }) {
    return statusCode;
}
/** A short body is read, so that the connection serves again; any other one ends with its connection. */
function dismiss(answer) {
    answer.on("error", () => undefined);
    if (Number(answer.headers["content-length"]) <= lib_limits/* READ_LIMITS */.Cl.dismissed)
        answer.resume();
    else
        answer.destroy();
}
/** In one piece at once: eight million pieces of a byte each would take a hundred times their bytes. */
function gather() {
    let all = new Uint8Array(16 * 1024);
    let length = 0;
    return {
        add: (chunk) => {
            const after = length + chunk.length;
            if (after > all.length) {
                const larger = new Uint8Array(Math.max(after, 2 * all.length));
                larger.set(all.subarray(0, length));
                all = larger;
            }
            all.set(chunk, length);
            return (length = after);
        },
        bytes: () => all.subarray(0, length),
    };
}
/** Node joins what was sent several times by commas, behind which a challenge could hide in another's open quotes. */
function flatten({ headers, headersDistinct }) {
    const lines = headersDistinct["www-authenticate"];
    return Object.fromEntries(Object.entries({ ...headers, ...(lines && { "www-authenticate": lines.join("\n") }) }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}
/** Codes of Node, of the system and, with HPE, of Node's parser of HTTP. */
const REASONS = {
    ECONNREFUSED: "it refused the connection",
    ECONNRESET: "it broke the connection",
    ENOTFOUND: "its name could not be resolved",
    EAI_AGAIN: "its name could not be resolved",
    ETIMEDOUT: "it could not be reached in time",
    HPE_HEADER_OVERFLOW: "the head of its answer is too long",
};
/** `hostname` is the one that a look-up failed for: behind a proxy it is the proxy's. Source: Node's documentation, "DNS", "Errors". */
function unsentReason({ code = "", hostname }, url) {
    if (code === "ENOTFOUND" || code === "EAI_AGAIN")
        return hostname === new URL(url).hostname ? "name" : undefined;
    return code === "ENETUNREACH" || code === "EHOSTUNREACH" || code === "ENETDOWN" ? "route" : undefined;
}
function formatError(error) {
    const { code = "", message } = error;
    if (REASONS[code] !== undefined)
        return REASONS[code];
    return code.startsWith("HPE_")
        ? `its answer is not HTTP (${code})`
        : `the connection failed (${code || message})`;
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./.tools/action/src/net/garbage.ts
// Frees the pieces of a long body as they pass. Node alone would let more than 64 MB of them pile up.


const EVERY_BYTES = 8 * 1024 * 1024;
/** A piece lies outside of V8's heap, which counts it late. Source: V8, `kExternalAllocationSoftLimit`; Node's `v8.setFlagsFromString`. */
function openGarbageCollector() {
    let passed = 0;
    let collect;
    return (length) => {
        passed += length;
        if (passed < EVERY_BYTES)
            return;
        passed = 0;
        collect ??= findCollector();
        collect({ type: "minor" });
    };
}
function findCollector() {
    (0,external_node_v8_.setFlagsFromString)("--expose-gc");
    const found = (0,external_node_vm_.runInNewContext)("globalThis.gc");
    return typeof found === "function" ? found : () => undefined;
}

;// CONCATENATED MODULE: ./.tools/action/src/net/proxy.ts
// Whether a request goes through the environment's proxy: never on loopback, and not where `NO_PROXY` says so.


/** As Node's agent reads them; Node does not know `ALL_PROXY`. */
function usesProxy(url, environment) {
    const { http_proxy, HTTP_PROXY, https_proxy, HTTPS_PROXY } = environment;
    const proxy = url.protocol === "https:" ? https_proxy || HTTPS_PROXY : http_proxy || HTTP_PROXY;
    if (!proxy || (0,oci_host/* isLoopback */.U9)(url.host))
        return false;
    const exceptions = (environment.no_proxy || environment.NO_PROXY || "").split(/[\s,]+/);
    return !exceptions.some((entry) => entry !== "" && isException(entry.toLowerCase(), url));
}
/**
 * `*`, an address, a range of addresses (CIDR), a name together with all names below it, or, behind a dot, these only;
 * with a port, of that port only. Source: Go, `golang.org/x/net/http/httpproxy`; curl's manual, "NO_PROXY".
 */
function isException(entry, url) {
    if (entry === "*")
        return true;
    const host = url.hostname
        .toLowerCase()
        .replace(/^\[|\]$/g, "")
        .replace(/\.$/, "");
    if (entry.includes("/"))
        return (0,external_node_net_.isIP)(host) !== 0 && isInRange(host, entry);
    const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+|.*:.*:.*))(?::(\d+))?$/.exec(entry) ?? [];
    const name = (bracketed ?? plain ?? "").replace(/^\*(?=\.)/, "").replace(/\.$/, "");
    if (name === "" || (port !== undefined && port !== portOf(url)))
        return false;
    if ((0,external_node_net_.isIP)(name) !== 0)
        return (0,external_node_net_.isIP)(host) !== 0 && isInRange(host, `${name}/${(0,external_node_net_.isIP)(name) === 6 ? 128 : 32}`);
    return name.startsWith(".") ? host.endsWith(name) : host === name || host.endsWith(`.${name}`);
}
function portOf({ port, protocol }) {
    return port || (protocol === "https:" ? "443" : "80");
}
function isInRange(host, range) {
    const [network = "", length = ""] = range.split("/");
    const family = (0,external_node_net_.isIP)(network) === 6 ? "ipv6" : "ipv4";
    const bits = /^\d{1,3}$/.test(length) ? Number(length) : Infinity;
    if ((0,external_node_net_.isIP)(network) === 0 || bits > (family === "ipv6" ? 128 : 32))
        return false;
    const ranges = new external_node_net_.BlockList();
    ranges.addSubnet(network, bits, family);
    return ranges.check(host, (0,external_node_net_.isIP)(host) === 6 ? "ipv6" : "ipv4");
}

;// CONCATENATED MODULE: ./.tools/action/src/net/slots.ts
// Slots: so many pieces of work at once, and the others wait for their turn.
function openSlots(count) {
    const waiting = new Set();
    let free = count;
    return async (work) => {
        if (free > 0)
            free--;
        else
            await new Promise((turn) => waiting.add(turn));
        try {
            return await work();
        }
        finally {
            // A slot is handed on to the one that has waited longest.
            const [turn] = waiting;
            if (turn === undefined)
                free++;
            else {
                waiting.delete(turn);
                turn();
            }
        }
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./.tools/action/src/net/transfer.ts
// Bodies of any length: one that is read while it arrives, and one that is sent while it is made.



function openBody({ request, agent }, { url, headers }, stop) {
    return new Promise((resolve) => {
        const options = { method: "GET", agent, signal: stop, headers: { "user-agent": "surepush", ...headers } };
        const sent = request(url, options, (answer) => {
            if (answer.statusCode === 200)
                resolve({ kind: "body", chunks: chunksOf(answer) });
            else
                collectInto(answer, sent, resolve);
        });
        failWhenIdle(sent, lib_limits/* TIMEOUTS */.fT.transferIdle);
        sent.on("error", (error) => {
            resolve(failure(formatError(error)));
        });
        sent.end();
    });
}
/** Whoever stops reading ends the connection with it. */
async function* chunksOf(answer) {
    try {
        for await (const chunk of answer)
            yield chunk;
    }
    catch (error) {
        yield brokenOff(formatError(error));
    }
}
/** The answer may come before the body has ended: then the rest is not sent. */
async function sendBody({ request, agent }, { url, headers, length, chunks }, { stop, countPassed }) {
    const answered = new AbortController();
    let answer;
    const end = (one) => {
        answer ??= one;
        answered.abort();
    };
    const all = { "user-agent": "surepush", ...headers, "content-length": String(length) };
    const sent = request(url, { method: "PUT", agent, signal: stop, headers: all }, (incoming) => {
        collectInto(incoming, sent, end);
    });
    failWhenIdle(sent, lib_limits/* TIMEOUTS */.fT.transferIdle);
    sent.on("error", (error) => {
        end(failure(formatError(error)));
    });
    for await (const chunk of chunks) {
        if (!(chunk instanceof Uint8Array))
            end({ ...chunk, kind: "failure" });
        if (answer !== undefined || !(chunk instanceof Uint8Array))
            break;
        countPassed(chunk.length);
        if (!sent.write(chunk))
            await (0,external_node_events_.once)(sent, "drain", { signal: answered.signal }).catch(() => undefined);
    }
    if (answer === undefined) {
        // From here on it is the registry that works.
        sent.setTimeout(lib_limits/* TIMEOUTS */.fT.uploadAnswer);
        sent.end();
        if (!answered.signal.aborted)
            await (0,external_node_events_.once)(answered.signal, "abort");
    }
    // Ends what is half sent; after a whole answer there is nothing to end.
    if (!sent.writableEnded)
        sent.destroy();
    return answer ?? failure("it gave no answer");
}
function collectInto(answer, sent, resolve) {
    const fail = (reason, { retryable } = { retryable: true }) => {
        resolve({ ...failure(reason), retryable });
        sent.destroy();
    };
    collect(answer, lib_limits/* READ_LIMITS */.Cl.registryAnswer, { end: resolve, fail });
}
function failWhenIdle(sent, idle) {
    sent.setTimeout(idle, () => {
        sent.destroy(new Error(`nothing moved for ${idle / 1000} s`));
    });
}
function failure(reason) {
    return { kind: "failure", reason, retryable: true };
}
function brokenOff(reason) {
    return { kind: "request-failure", reason, retryable: true, retryAfter: undefined };
}

;// CONCATENATED MODULE: ./.tools/action/src/net/http.ts
// HTTP over Node's own client: deadlines, a few retries, bounded bodies, the environment's proxies.








/** Requests under way at once; thousands of tags would else be as many connections. */
const CONCURRENCY = 16;
/** Layers under way at once: more would share the same line. Source: docker's `max-concurrent-uploads` is 5. */
const LAYERS = 4;
/** `environment` has `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in either case. */
function openHttp(environment, stop) {
    const clients = new Map();
    const closing = new AbortController();
    const ended = AbortSignal.any([stop, closing.signal]);
    const retryPorts = {
        chance: Math.random,
        clock: {
            now: () => performance.now(),
            pause: (milliseconds) => (0,promises_.setTimeout)(milliseconds, undefined, { signal: ended }).catch(() => undefined),
        },
        stop: ended,
    };
    const inTurn = openSlots(CONCURRENCY);
    const http = async (request) => {
        const client = await clientOf(request);
        if ("kind" in client)
            return client;
        const { attempts = lib_limits/* ATTEMPTS */.PY.request } = request;
        return new retry/* RetryBudget */.Km({ ...lib_limits/* BACK_OFFS */.Fi.request, retries: attempts - 1 }, retryPorts).retry({
            what: "to ask",
            attempt: () => inTurn(() => once(client, request, ended)),
            failure: failureOf,
        });
    };
    const countPassed = openGarbageCollector();
    const transfer = {
        open: async (request) => {
            const client = await clientOf(request);
            return "kind" in client ? client : openBody(client, request, ended);
        },
        send: async (request) => {
            const client = await clientOf(request);
            return "kind" in client ? client : sendBody(client, request, { stop: ended, countPassed });
        },
        inTurn: openSlots(LAYERS),
    };
    async function clientOf({ url: address, headers, }) {
        const url = new URL(address);
        const isProxied = usesProxy(url, environment);
        if (isProxied && url.protocol === "http:" && headers?.authorization !== undefined)
            return { kind: "failure", reason: IN_CLEAR, retryable: false };
        const client = await clientFor(url.protocol, isProxied);
        return client ?? { kind: "failure", reason: NO_PROXY, retryable: false };
    }
    function clientFor(protocol, isProxied) {
        const kind = `${protocol} ${isProxied}`;
        const client = clients.get(kind) ?? openClient(protocol, isProxied ? environment : undefined);
        clients.set(kind, client);
        return client;
    }
    return {
        http,
        transfer,
        close: () => {
            // A request that is no longer needed would else be retried, and keep the process alive.
            closing.abort();
            for (const client of clients.values())
                void client.then((opened) => {
                    opened?.agent.destroy();
                });
        },
    };
}
/**
 * Node's agent reads the proxies itself, from Node 24.5 on (`proxyEnv`, Node's documentation of `http.Agent`); which
 * hosts need none is decided before. Nothing where it cannot make sense of them; its text is not shown, for a
 * proxy's password may be in it.
 */
async function openClient(protocol, environment) {
    const { request, Agent } = protocol === "http:" ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23));
    try {
        const proxyEnv = environment && { ...environment, NO_PROXY: undefined, no_proxy: undefined };
        return { request, agent: new Agent({ keepAlive: true, ...(proxyEnv && { proxyEnv }) }) };
    }
    catch {
        return undefined;
    }
}
const IN_CLEAR = "plain HTTP would show the credential to the environment's proxy (`HTTP_PROXY`)";
const NO_PROXY = "the address of the proxy in the environment (`HTTPS_PROXY`, `HTTP_PROXY`) is not valid";
/** One try. It always ends: with an answer, with a failure, or with the deadline's failure. */
function once({ request, agent }, wanted, stop) {
    const { method, url, headers = {}, body, deadline = lib_limits/* TIMEOUTS */.fT.request, longest = lib_limits/* READ_LIMITS */.Cl.response, headOnly = false, } = wanted;
    const length = body === undefined && method !== "POST" ? {} : { "content-length": String(body?.length ?? 0) };
    return new Promise((resolve) => {
        const end = (answer) => {
            clearTimeout(timer);
            resolve(answer);
        };
        const fail = (reason, how = {}) => {
            end({ kind: "failure", reason, retryable: true, ...how });
            sent.destroy();
        };
        const sent = request(url, { method, agent, signal: stop, headers: { "user-agent": "surepush", ...headers, ...length } }, (answer) => {
            if (headOnly) {
                end({ kind: "answer", status: statusOf(answer), headers: flatten(answer), body: new Uint8Array() });
                dismiss(answer);
            }
            else
                collect(answer, longest, { end, fail });
        });
        const timer = setTimeout(() => {
            fail(`it took more than ${deadline / 1000} s`);
        }, deadline);
        sent.on("error", (error) => {
            // Nobody waits for it any more: to try it again would only put a line into the log of a run that has ended.
            const how = stop.aborted ? { retryable: false } : {};
            const unsent = unsentReason(error, url);
            if (error.code?.startsWith("HPE_") === true)
                fail(formatError(error), { unreadable: true });
            else
                fail(formatError(error), { ...how, ...(unsent && { unsent }) });
        });
        sent.end(body);
    });
}
/** Nothing for an answer that another attempt would not change. */
function failureOf(answer) {
    if (answer.kind === "failure")
        return { ...answer, retryAfter: undefined };
    const { status, headers } = answer;
    if (!(0,retry/* isTransient */.dg)(status))
        return undefined;
    const retryAfter = (0,retry/* parseRetryAfter */.mu)(headers["retry-after"] ?? "", Date.now());
    return { reason: `it answered ${status}`, retryable: true, retryAfter };
}

;// CONCATENATED MODULE: ./.tools/action/src/tags/libs/deadline.ts
// A bound in time on what somebody else's patterns and templates can make us compute.



const script = new external_node_vm_.Script("work()");
/** One for all, for a context takes longer to make than most work. */
let context;
/**
 * The work's result; nothing when it takes too long. V8 ends it wherever it is: a regular expression that backtracks
 * for ever keeps JavaScript's meaning, as docker/metadata-action has it, and still ends. The work must be synchronous
 * and leave nothing half done. Source: Node's documentation of `vm`, `timeout`.
 */
function withinDeadline(work, timeout = lib_limits/* TIMEOUTS */.fT.tagRules) {
    try {
        context ??= (0,external_node_vm_.createContext)({});
        context.work = work;
        return { result: script.runInContext(context, { timeout }) };
    }
    catch (error) {
        // It is an error of the other context's, and none of this one's classes.
        if ((0,lib_json/* field */.ZZ)(error, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT")
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/tags/libs/load.ts
// The languages that rules are written in, by the libraries that know them: each is loaded only where it is needed.



/** A reader for what is in these texts. */
async function loadCsv(texts) {
    const library = texts.some(csv/* needsCsvLibrary */.hW) ? await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(397)]).then(__webpack_require__.bind(__webpack_require__, 2397)) : undefined;
    return (text, options) => {
        if (!(0,csv/* needsCsvLibrary */.hW)(text))
            return (0,csv/* readPlainCsv */.dW)(text, options);
        if (library === undefined)
            throw new Error("The library for CSV was not loaded");
        return library.readQuotedCsv(text, options);
    };
}
/** Loads what a run needs; `neededLibraries` says what that is. */
async function loadTagLibraries(needed, csv) {
    const load = (library, part) => needed.has(library) ? part() : Promise.resolve(undefined);
    const [templates, calendar, semver, pep440] = await Promise.all([
        load("template", () => Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(111)]).then(__webpack_require__.bind(__webpack_require__, 1111))),
        load("date", () => Promise.all(/* import() */[__webpack_require__.e(132), __webpack_require__.e(67)]).then(__webpack_require__.bind(__webpack_require__, 67))),
        load("semver", () => __webpack_require__.e(/* import() */ 545).then(__webpack_require__.bind(__webpack_require__, 6545))),
        load("pep440", () => __webpack_require__.e(/* import() */ 837).then(__webpack_require__.bind(__webpack_require__, 8218))),
    ]);
    return {
        csv,
        template: (text, values, times) => must(templates, "template").renderTemplate(text, values, {
            times,
            format: (time, wanted) => must(calendar, "date").formatDate(time, wanted),
        }),
        schemes: {
            semver: lazily(() => must(semver, "semver").semver),
            pep440: lazily(() => must(pep440, "pep440").pep440),
        },
        withinDeadline: (work) => withinDeadline(work),
        hash: (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex"),
    };
}
function lazily(scheme) {
    return { read: (text) => scheme().read(text) };
}
/** That a library is missing here is a mistake of ours, in what `neededLibraries` says. */
function must(part, library) {
    if (part === undefined)
        throw new Error(`The library for ${library} was not loaded`);
    return part;
}

;// CONCATENATED MODULE: ./.tools/action/src/build/needed-variables.ts
// The variables of the job's environment that a build itself reads, by what its options name.


/** buildx hands it to BuildKit for GitHub's cache. Source: docker/buildx, `util/buildflags/cache.go`, `addGithubToken`. */
const CACHE_TOKEN = "ACTIONS_RUNTIME_TOKEN";
/** Secrets that are variables, build arguments without a value, and what GitHub's cache is asked with. */
function variablesOfBuild({ secrets, values }) {
    const caches = [...(values["cache-from"] ?? []), ...(values["cache-to"] ?? [])];
    const isGitHubs = caches.some((entry) => (0,cache/* cacheAttributes */.Km)(entry).get("type") === "gha");
    return new Set([
        ...secrets.flatMap((secret) => (secret.input === "secret-envs" ? [secret.variable] : [])),
        ...(values["build-args"] ?? []).flatMap((argument) => {
            const [name, value] = (0,csv/* splitPair */.T6)(argument);
            return value === undefined ? [name] : [];
        }),
        ...(isGitHubs ? [CACHE_TOKEN] : []),
    ]);
}

;// CONCATENATED MODULE: ./.tools/action/src/context/checkout.ts
// The commit that is checked out around a folder, read from git's own files: it costs no process and starts nothing.


/**
 * Looks upwards as git does, and no further than `top` where the folder lies in that. Files without a clone, out of an
 * artifact perhaps, are somebody's. Source: gitrepository-layout(5).
 */
function readCheckout(folder, top) {
    const real = realPath(folder);
    return findCheckout(real, realPath(top)) ?? { kind: isEmpty(real) ? "none" : "unknown" };
}
function findCheckout(folder, top) {
    const place = (0,external_node_path_.join)(folder, ".git");
    const found = (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false });
    if (found !== undefined)
        return commitIn(found.isDirectory() ? place : linkedFolder(place));
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder || folder === top ? undefined : findCheckout(parent, top);
}
function isEmpty(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).length === 0;
    }
    catch (error) {
        return error.code === "ENOENT";
    }
}
/** Git follows links before it looks upwards. */
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return (0,external_node_path_.resolve)(path);
    }
}
/** A work tree and a submodule have a file that names the folder. */
function linkedFolder(file) {
    const path = /^gitdir: (.+)$/m.exec(checkout_read(file))?.[1];
    return path === undefined ? undefined : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path);
}
/** Other ways to keep refs, such as `reftable`, come to `unknown`. */
function commitIn(folder) {
    if (folder === undefined)
        return { kind: "unknown" };
    const head = checkout_read((0,external_node_path_.join)(folder, "HEAD")).trim();
    const ref = /^ref: (refs\/\S+)$/.exec(head)?.[1];
    const common = (0,external_node_path_.resolve)(folder, checkout_read((0,external_node_path_.join)(folder, "commondir")).trim() || ".");
    const sha = ref === undefined ? head : shaOf(ref, common);
    return isSha(sha) ? { kind: "commit", sha } : { kind: "unknown" };
}
function shaOf(ref, common) {
    const loose = checkout_read((0,external_node_path_.join)(common, ref)).trim();
    if (loose !== "")
        return loose;
    const packed = checkout_read((0,external_node_path_.join)(common, "packed-refs"))
        .split("\n")
        .find((line) => line.endsWith(` ${ref}`));
    return packed?.split(" ")[0] ?? "";
}
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** A crafted `.git` may hold links to what never ends, such as /dev/zero. */
const checkout_LONGEST = 64 * 1024 * 1024;
function checkout_read(file) {
    try {
        const found = (0,external_node_fs_.statSync)(file);
        if (!found.isFile() || found.size > checkout_LONGEST)
            return "";
        return (0,external_node_fs_.readFileSync)(file, "utf8");
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/docker/real-paths.ts
// Where paths really lead: a folder that lies in none of others, and a link that leaves the workspace.


/** The first of these places that lies in none of the paths; links and mounts are followed. The first need not be there. */
function findPlaceOutside(places, paths) {
    const mounts = readMounts();
    const taken = new Set(paths.flatMap((path) => [...namesOf(path), ...mountsBelow(path, mounts).flatMap(namesOf)]));
    const [first, ...others] = places;
    return [first, ...others.filter(isUsable)].find((place) => !ancestorsOf(place).some((name) => taken.has(name)));
}
/**
 * Why a file that the user names by a path is not the file that it seems to be: a checkout may contain links to anything
 * that the runner can read.
 */
function findLinkFlaw(path, workspaces) {
    const named = (0,external_node_path_.resolve)(path);
    const real = real_paths_realPath(named);
    if (real.startsWith("/proc/"))
        return "leads into /proc";
    if (!namesSame(path, real))
        return "goes back by `..` behind a link";
    const roots = [...workspaces, ...workspaces.map(real_paths_realPath)];
    const isIn = (file) => roots.some((root) => contains(root, file));
    if (!isIn(named) && !foldersAbove(named).some((folder) => isIn(real_paths_realPath(folder))))
        return undefined;
    if (!isIn(real))
        return "is a link that leads out of the workspace";
    return isInClone(real) && !isInClone(named) ? "is a link into the clone's own files" : undefined;
}
/** The system follows a link before it goes back by `..`; `resolve` does not. */
function namesSame(path, real) {
    try {
        return external_node_fs_.realpathSync.native(path) === real;
    }
    catch {
        return true;
    }
}
/** A workspace may have another name, by a link above it. */
function foldersAbove(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return folder === path ? [] : [folder, ...foldersAbove(folder)];
}
/** There `actions/checkout` may keep its token: `.git/config`. A file system may ignore case. */
function isInClone(path) {
    return path.split(external_node_path_.sep).some((name) => /^\.git$/i.test(name));
}
function contains(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
/** A path, and the identity of what is there: a mount shows the same folder under another path. */
function namesOf(path) {
    try {
        const { dev, ino } = (0,external_node_fs_.statSync)(path, { bigint: true });
        return [real_paths_realPath(path), `${dev}:${ino}`];
    }
    catch {
        // What we cannot look at, docker's client cannot read, either.
        return [real_paths_realPath(path)];
    }
}
/** A mount below a folder shows in it what lies elsewhere. */
function mountsBelow(path, mounts) {
    const real = real_paths_realPath(path);
    return mounts.filter((mount) => contains(real, mount));
}
/** Where file systems are mounted; other systems than Linux have no such file. Source: proc_pid_mountinfo(5), field 5. */
function readMounts() {
    try {
        return (0,external_node_fs_.readFileSync)("/proc/self/mountinfo", "utf8")
            .split("\n")
            .flatMap((line) => line.split(" ")[4] ?? [])
            .map((path) => path.replaceAll(/\\([0-7]{3})/g, (_whole, code) => String.fromCharCode(parseInt(code, 8))));
    }
    catch {
        return [];
    }
}
function ancestorsOf(place) {
    const real = real_paths_realPath(place);
    const parent = (0,external_node_path_.dirname)(real);
    return [...namesOf(real), ...(parent === real ? [] : ancestorsOf(parent))];
}
/** Of a path that is not there, the part that is counts. */
function real_paths_realPath(path) {
    const whole = (0,external_node_path_.resolve)(path);
    try {
        return external_node_fs_.realpathSync.native(whole);
    }
    catch {
        return (0,external_node_path_.dirname)(whole) === whole ? whole : (0,external_node_path_.join)(real_paths_realPath((0,external_node_path_.dirname)(whole)), (0,external_node_path_.basename)(whole));
    }
}
function isUsable(folder) {
    try {
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(folder).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/signals.ts
// Signals from outside: the first asks the run to end, a second one hurries it, and neither waits for ever.

/** What a shell makes of each signal: 128 and its number. SIGHUP comes when a terminal is closed. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
/** A signal that aborts on SIGINT and SIGTERM; its reason is the signal's name. */
function stopOnSignals({ process, hurry }) {
    const controller = new AbortController();
    const { signal } = controller;
    const end = () => {
        hurry();
        process.exit(exitCodeOf(signal));
    };
    const take = (name) => {
        const isFirst = !signal.aborted;
        controller.abort(name);
        if (!isFirst)
            hurry();
        // Hard deadline: what is still pending is stuck.
        setTimeout(end, isFirst ? lib_limits/* TIMEOUTS */.fT.afterFirstSignal : lib_limits/* TIMEOUTS */.fT.afterSecondSignal).unref();
    };
    for (const name of Object.keys(SIGNALS))
        process.on(name, () => {
            take(name);
        });
    return signal;
}
/** Aborted when a run that was stopped has had its time to restore tags. */
function cleanupDeadline(stop) {
    const controller = new AbortController();
    const abort = () => {
        controller.abort();
    };
    stop.addEventListener("abort", () => setTimeout(abort, lib_limits/* TIMEOUTS */.fT.undo).unref());
    return controller.signal;
}
/** The exit code of a run that was stopped. */
function exitCodeOf({ reason }) {
    return Object.entries(SIGNALS).find(([name]) => name === reason)?.[1] ?? 1;
}

;// CONCATENATED MODULE: ./.tools/action/src/github/attestations.ts
// GitHub's attestations API: stores a signed bundle for a repository, and says beforehand whether it would.




/** Source: GitHub's REST API, "Create an attestation". */
function openAttestations(http) {
    return {
        async probe(address) {
            // Nothing that could be stored: whoever may store is told that it is no bundle.
            const answer = await post(address, new TextEncoder().encode("{}"), {
                attempts: lib_limits/* ATTEMPTS */.PY.once,
                deadline: lib_limits/* TIMEOUTS */.fT.gitHubApi,
            });
            const isRefused = answer.kind === "answer" && answer.status === 403;
            const refusal = isRefused ? refusalOf(answer) : undefined;
            return refusal?.why === "other" ? undefined : refusal;
        },
        async store(address, bundle) {
            const body = Buffer.concat([Buffer.from('{"bundle":'), bundle, Buffer.from("}")]);
            const answer = await post(address, body, {
                attempts: lib_limits/* ATTEMPTS */.PY.request,
                deadline: lib_limits/* TIMEOUTS */.fT.attestation,
            });
            if (answer.kind !== "answer" || answer.status !== 201)
                return refusalOf(answer);
            const id = (0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(answer.body), "id");
            return { kind: "stored", id: /^\d{1,20}$/.test(String(id)) ? String(id) : undefined };
        },
    };
    function post({ apiUrl, slug, token }, body, limits) {
        return http({
            method: "POST",
            url: `${apiUrl}/repos/${slug}/attestations`,
            headers: { ...apiHeaders(token), "content-type": "application/json" },
            body,
            longest: lib_limits/* READ_LIMITS */.Cl.attestation,
            ...limits,
        });
    }
}
/**
 * GitHub says "Resource not accessible by integration" to a job without the permission, and "Feature not available for …"
 * where the plan has none. Source: actions/attest#193; reports of 2026.
 */
function refusalOf(answer) {
    if (answer.kind === "failure")
        return { kind: "refused", why: "other", reason: answer.reason };
    const message = (0,redact/* printableLine */.oy)((0,lib_json/* shortField */.FP)((0,lib_json/* parseJson */.qF)(answer.body), "message") ?? "");
    const reason = message === "" ? `it answered ${answer.status}` : `it answered ${answer.status}, ${message}`;
    if (/not accessible by (?:integration|personal access token)/i.test(message))
        return { kind: "refused", why: "permission", reason };
    if (/^feature not available/i.test(message))
        return { kind: "refused", why: "plan", reason };
    return { kind: "refused", why: "other", reason };
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/failure.ts
var diagnosis_failure = __webpack_require__(1804);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/tags/tag-store.ts
var tag_store = __webpack_require__(4010);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/tags/kept-tags.ts
// Before docker's push moves a branch's tag: the tags that a newer commit holds, so that nothing is pushed.


/** The tag that docker sets by its push, where a branch decides on it and no version. */
function branchTagOf({ pushed }) {
    return pushed?.floats === true && pushed.contest === undefined ? pushed : undefined;
}
/** Such a tag, where the build itself moves it by its push, so that the branch must be asked before. */
function movedByBuild({ push, pushesApart, pushed, options, }) {
    const canBeHeld = push && !pushesApart && !options.outputs.some(({ pushes }) => pushes);
    return canBeHeld ? branchTagOf({ pushed }) : undefined;
}
/** All of the tags as they are, where the one that docker would set must stay: what it pushes cannot be taken back. */
async function findKeptTags({ guard, destinations, tags, pushed, snapshot }, ports) {
    const storeOf = (image) => new tag_store/* TagStore */.q({ image, justCreated: snapshot.justCreated(image) }, ports);
    const stores = (0,oci_reference/* ownImages */.Fq)(destinations).map(storeOf);
    const read = async (store, { name }) => {
        const state = await store.look(name);
        const ruling = await guard.rulingFor(state, store);
        return { image: store.image, tag: name, before: state, now: state, error: undefined, ruling };
    };
    if (!(await guard.isBehind()))
        return undefined;
    const first = await Promise.all(stores.map((store) => read(store, pushed)));
    if (!first.some(({ ruling }) => ruling !== undefined))
        return undefined;
    const others = tags.filter((tag) => tag !== pushed);
    const rest = stores.flatMap((store) => others.map((tag) => read(store, tag)));
    return [...first, ...(await Promise.all(rest))];
}

// EXTERNAL MODULE: ./.tools/action/src/run/steps/tags/branch-guard.ts
var branch_guard = __webpack_require__(7196);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/tags/tag-snapshot.ts
var tag_snapshot = __webpack_require__(7111);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/build/build-requirements.ts
var build_requirements = __webpack_require__(3750);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/notices.ts
var notices = __webpack_require__(2303);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/build/make-builder.ts


/** The plan to build by. */
async function makeBuilder({ plan, remarks, order, instead }, { config, ports, session, timer, docker }) {
    const { reporter, stop } = ports;
    const planned = { kind: "ready", plan, remarks };
    if (order === undefined)
        return planned;
    const made = await timer.time("Builder", () => reporter.group("Make a builder", () => session.makeBuilder(order)));
    if (made.kind === "done")
        return planned;
    if (instead === undefined || stop.aborted)
        return { ...(0,build_requirements/* explainMissingBuilder */.Vd)(made, config, docker), kind: "failed" };
    const isNew = ({ title }) => !remarks.some((one) => one.title === title);
    (0,notices/* noticePlan */.Y0)({ remarks: instead.remarks.filter(isNew) }, reporter);
    return { kind: "ready", ...instead };
}

// EXTERNAL MODULE: ./.tools/action/src/tags/moving.ts + 1 modules
var moving = __webpack_require__(6359);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/build/argument-lengths.ts

/** Room for the flag's own name, the level of an annotation and the end of the text. */
const argument_lengths_LONGEST = lib_limits/* RUNNER_LIMITS */.C4.variable - 100;
/** An input can be no longer by itself; `{{label '…'}}` may make an argument of it that is. */
function findLongArguments({ options, description }) {
    const given = [
        ["labels", description.labels],
        ["annotations", description.annotations],
        ["build-args", options.values["build-args"] ?? []],
    ];
    return given.flatMap(([input, texts]) => texts
        .filter((text) => sizeOf(text) > argument_lengths_LONGEST)
        .map((text) => ({
        input,
        // The value is too long to be read, and may be a secret.
        value: `${text.slice(0, Math.min(text.indexOf("="), 100))}=…`,
        flaw: `it is ${Math.ceil(sizeOf(text) / 1024)} KiB long, and docker can be given no argument of more than 128 KiB`,
        allowed: "a shorter value; a file in the context, or `secret-files`, holds a longer one",
    })));
}
const sizeOf = (text) => new TextEncoder().encode(text).length;

// EXTERNAL MODULE: ./.tools/action/src/run/steps/build/fit-options.ts + 1 modules
var fit_options = __webpack_require__(2865);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/build/plan-build.ts
// The plan of a build: what was asked for, fitted to what may be done in this run and what the builder can do.











function planBuild(config, docker, image) {
    const means = (0,build_requirements/* chooseBuilder */.Z7)(config, docker, image.metadata.tags);
    if (means.kind === "missing")
        return { ...means, kind: "impossible" };
    const { buildx, builder } = docker;
    const fit = (one) => fitPlan({ config, buildx, isElsewhere: builder.isElsewhere === true, ...one }, image);
    if ((0,build_requirements/* isRewritten */.vC)(config) && lacksTime(config, image.context))
        return { ...(0,diagnosis_failure/* certainCause */._)(WITHOUT_TIME), kind: "impossible" };
    const fitted = fit(means);
    const problems = findLongArguments(fitted.plan);
    if (problems.length > 0)
        return { ...(0,diagnosis_failure/* certainCause */._)({ code: "input-invalid", problems, isLate: true }), kind: "impossible" };
    const { order, instead } = means;
    return { kind: "plan", ...fitted, order, instead: instead && fit(instead) };
}
function fitPlan(site, { metadata, context }) {
    const { config, driver, buildx } = site;
    const { options, remarks } = (0,fit_options/* fitOptions */.k6)(site);
    const push = config.push.kind === "push";
    const keepsAnnotations = buildx && (0,build_driver/* supports */.xY)(driver, "annotations");
    const hasIndex = push && (0,fit_options/* isIndex */.nw)(options);
    const isAnnotated = config.metadataRules.annotations.length > 0;
    if (push && !keepsAnnotations)
        remarks.push({ ...(buildx ? DROPPED : CLASSIC), level: isAnnotated ? "warning" : "info" });
    else if (push && !hasIndex && metadata.annotations.some(({ level }) => isIndexLevel(level)))
        remarks.push(WITHOUT_INDEX);
    const names = plan_build_namesOf({ ...config, options }, metadata);
    const isHeld = branchTagOf(names) !== undefined &&
        !hasIndex &&
        isInEngine({ ...site, options }) &&
        (0,branch_guard/* branchCommitOf */.vt)({ config, context, tags: metadata.tags }) !== undefined;
    const plan = {
        options,
        ...names,
        push,
        buildx,
        pushesApart: push && (!buildx || isHeld || (driver === "docker" && isInEngine({ ...site, options }))),
        withoutAttestations: !options.attestations.some(attestations/* isAsked */.D6),
        description: {
            ...describeImage(metadata, { keepsAnnotations, hasIndex }),
            epoch: epochOf(config, context),
        },
    };
    return { plan, remarks };
}
/**
 * Docker's own builder keeps what it builds in the engine, from where `docker push` takes it. Then a branch can be asked once
 * more before its tag moves: the push of a build moves it minutes after any question. With the classic store the daemon
 * pushes either way, and `docker push` prints the digest of what it pushed. Buildx reads the tag back for it, by five more
 * requests, and gets another run's digest where that has moved the tag meanwhile.
 * Source: docker/buildx, `build/build.go`, `remoteDigestWithMoby`.
 */
function isInEngine({ driver, isElsewhere, options: { outputs, values }, }) {
    const isKept = outputs.length === 0 && values.load === undefined && values.call === undefined;
    return (0,build_driver/* isDockerDriver */.Ly)(driver) && !isElsewhere && isKept;
}
/** Docker itself says nothing of it. A warning for who sets the input `annotations`; the labels say the same. */
const DROPPED = {
    title: "Docker drops the annotations",
    text: "This docker keeps images in a store that has no annotations; the labels are there. To have both, add the step docker/setup-buildx-action before this one, or turn docker's containerd image store on.",
};
const CLASSIC = {
    title: "The image has no annotations",
    text: "This docker has no buildx, and the classic `docker build` cannot write them; the labels are there. To have both, install the docker-buildx plugin.",
};
const WITHOUT_INDEX = {
    level: "notice",
    title: "There is no index to write on",
    text: "The image of one platform has none, so its annotations of the level index are left out. With `provenance: true` it has one.",
};
/** What docker pushes, or, for an image that is built only, all its names. */
function plan_build_namesOf({ options, destinations, push, naming, }, { tags }) {
    const nameless = options.outputs.find((output) => output.byDigest);
    if (nameless !== undefined) {
        const isNamed = nameless.names.length === 0 && naming === "bare";
        const references = isNamed ? destinations.map(oci_reference/* formatDestination */.kS) : [];
        return { references, pushed: undefined };
    }
    const isPushed = push.kind === "push";
    const inOrder = isPushed ? (0,moving/* inPublicationOrder */.cN)(tags) : tags;
    const names = inOrder.map(({ name }) => name);
    return {
        references: (isPushed ? oci_reference/* pushedReferences */.C1 : oci_reference/* formatReferences */.C8)(destinations, names),
        pushed: isPushed ? inOrder[0] : undefined,
    };
}
/** The plan of another try: what the first one has built is taken from the cache. */
function replanFromCache(plan) {
    return { ...plan, options: (0,fit_options/* leave */.qG)(plan.options, "no-cache", "no-cache-filters", "pull") };
}
/** `hasIndex`: whether what is pushed has an index around the image, which can be written on, too. */
function describeImage({ labels, annotations }, { keepsAnnotations, hasIndex }) {
    const levels = hasIndex ? ["manifest", "index"] : ["manifest"];
    const fitting = annotations.filter(({ level }) => hasIndex || !isIndexLevel(level));
    return {
        labels: labels.map(tags_labels/* formatLabel */.wR),
        annotations: keepsAnnotations ? (0,tags_labels/* formatAnnotations */.MR)(fitting, levels) : [],
    };
}
function epochOf({ build: { sourceDate } }, { commitTime }) {
    switch (sourceDate.kind) {
        case "variable":
            return sourceDate.seconds;
        case "argument":
            return undefined;
        case "commit":
            return commitTime && Math.floor(commitTime.getTime() / 1000);
    }
}
function lacksTime({ build: { sourceDate } }, { commitTime }) {
    return sourceDate.kind === "commit" && commitTime === undefined;
}
const WITHOUT_TIME = {
    code: "input-invalid",
    isLate: true,
    problems: [
        {
            input: "reproducible",
            value: "true",
            flaw: "the commit's time is not known",
            allowed: "true where the commit's time is known, or with the variable SOURCE_DATE_EPOCH",
        },
    ],
};
/** BuildKit fails a build that has an annotation for an index, and has none. */
function isIndexLevel(level) {
    return level?.split(",").some((one) => /^(?:index|manifest-descriptor)/.test(one)) ?? false;
}

// EXTERNAL MODULE: ./.tools/action/src/run/steps/other-preflights.ts
var other_preflights = __webpack_require__(7925);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/log/progress-lines.ts
var progress_lines = __webpack_require__(9774);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/build/build.ts
// Docker's part of a push with retries: the registry's own faults are retried, and nothing is built twice.



function logInWithRetry(run) {
    return retryCommand("to log in", run, (number) => number === 1 ? run.session.loggedIn() : run.session.logInAgain());
}
/** Builds, and pushes what is to be pushed; with buildx both is one command, unless the push must be held back. */
async function buildWithRetry(plan, run) {
    const { session, ports } = run;
    const { kept } = run;
    let fitted = kept === undefined ? plan : { ...plan, push: false };
    const title = fitted.push && !fitted.pushesApart ? "Build and push" : "Build";
    const built = await retryCommand("to build and push", run, async () => {
        const result = await ports.reporter.group(title, () => session.build(fitted, ports.stop));
        // Retry without `--no-cache`: the steps are already built.
        if (result.kind === "failed" && (0,progress_lines/* areStepsDone */.g1)(result.output))
            fitted = replanFromCache(fitted);
        return result;
    });
    if (kept !== undefined && built.kind === "done")
        return { kind: "kept", built, moves: kept };
    if (built.kind === "failed" || !plan.push || !plan.pushesApart)
        return built;
    const failed = await run.beforePush?.();
    if (failed !== undefined)
        return failed;
    const moves = await run.findKept?.();
    if (moves !== undefined)
        return { kind: "kept", built, moves };
    // What buildx calls a digest is the image's id where docker's own store holds it: the push alone knows.
    let digest;
    for (const reference of plan.references) {
        const pushed = await retryCommand(`to push ${reference}`, run, () => ports.reporter.group("Push", () => session.push(reference)));
        if (pushed.kind === "failed")
            return pushed;
        digest ??= pushed.digest;
    }
    return { ...built, digest, metadata: withDigest(built.metadata, digest) };
}
/** Buildx's report of a build that was pushed afterwards. */
function withDigest(metadata, digest) {
    const report = (0,lib_json/* record */.g1)((0,lib_json/* parseJson */.qF)(metadata));
    if (digest === undefined || Object.keys(report).length === 0)
        return metadata;
    return JSON.stringify({ ...report, "containerimage.digest": digest });
}
/** A failure is explained at once: its cause decides whether a retry may help. A good run does not load what explains one. */
async function retryCommand(what, run, attempt) {
    const { budget } = run;
    let tries = 0;
    const task = {
        what,
        attempt: async (number) => {
            tries = number;
            const result = await attempt(number);
            if (result.kind === "done")
                return result;
            const { explainCommandFailure } = await Promise.all(/* import() */[__webpack_require__.e(461), __webpack_require__.e(845), __webpack_require__.e(402), __webpack_require__.e(667)]).then(__webpack_require__.bind(__webpack_require__, 4667));
            return { kind: "failed", ...(await explainCommandFailure(result, run)) };
        },
        failure: (result) => (result.kind === "failed" ? result.requestFailure : undefined),
    };
    const result = await budget.retry(task);
    if (result.kind === "done" || tries === 1)
        return result;
    const { failure } = result;
    const evidence = [...(failure.evidence ?? []), `It was tried ${tries} times.`];
    return { kind: "failed", failure: { ...failure, evidence } };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/build/concurrent-login.ts




class ConcurrentLogin {
    #run;
    #login;
    #isNeeded;
    #moves;
    #failing = new AbortController();
    /** Nothing depends on the login of a run that pushes nothing to the token's registry: a base image may be public. */
    constructor(run, plan, driver) {
        const { push } = plan;
        this.#run = run;
        this.#moves = movesTagAnyway(plan, driver);
        this.#isNeeded = push && pushesToOurs(run.config) && !(0,other_preflights/* pushesElsewhereOnly */.H7)(run.config);
        this.#login = logInWithRetry({ ...run, budget: new retry/* RetryBudget */.Km(run.policy, run.ports) }).then((login) => {
            if (login.kind === "failed" && this.#isNeeded)
                this.#failing.abort();
            return login;
        });
    }
    /** Resolves when the build may begin. A failure where the build had to wait for the login, and that failed. */
    async untilBuildMayBegin() {
        const { session, preflight } = this.#run;
        const areGood = !this.#isNeeded || (preflight?.verdict.kind === "allowed" && !this.#moves);
        return areGood && (await session.buildBesideLogin()) ? undefined : this.ended();
    }
    /** A login that fails ends the build. One that fails after docker's own push is over changes nothing: the push was accepted. */
    async build(plan, run) {
        const stop = AbortSignal.any([this.#run.ports.stop, this.#failing.signal]);
        const ports = { ...this.#run.ports, stop };
        const budget = new retry/* RetryBudget */.Km(this.#run.policy, ports);
        const built = await buildWithRetry(plan, { ...run, ports, budget, beforePush: () => this.ended() });
        if (built.kind === "failed")
            return this.#failing.signal.aborted ? ((await this.ended()) ?? built) : built;
        return plan.push && plan.pushed === undefined ? ((await this.ended()) ?? built) : built;
    }
    /** The failure of a login that the run needs. */
    async ended() {
        const login = await this.#login;
        return login.kind === "failed" && this.#isNeeded ? login : undefined;
    }
}
/**
 * Whether the build's own push may move a tag though the login fails for good. Docker's classic store asks the registry for a
 * login before each push, as `docker login` does: what fails the one fails the other. Its containerd store does not.
 */
function movesTagAnyway({ pushed, pushesApart }, driver) {
    return pushed !== undefined && !pushesApart && driver !== "docker";
}
/** Whether the run pushes anything by a login of ours. */
function pushesToOurs({ destinations }) {
    return (0,oci_reference/* ownImages */.Fq)(destinations).length > 0;
}

// EXTERNAL MODULE: ./.tools/action/src/run/steps/tags/resolve-tags.ts
var resolve_tags = __webpack_require__(3330);
// EXTERNAL MODULE: ./.tools/action/src/run/outcome.ts
var run_outcome = __webpack_require__(3998);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/readiness.ts
var readiness = __webpack_require__(8246);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/why-not-pushed.ts
var why_not_pushed = __webpack_require__(9372);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/merge/digest-artifact.ts
var digest_artifact = __webpack_require__(1504);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/merge/hand-over.ts



/** Where there is no such service the output is there all the same; where there is one that fails, the merge would miss it. */
async function handOver({ config, digest }, { artifacts, registry, reporter }) {
    const name = (0,digest_artifact/* artifactName */.Cs)(config, registry);
    const text = (0,digest_artifact/* formatArtifact */.oN)(config, { kind: "pushed", digest });
    const saved = await artifacts.save(name, text, (0,digest_artifact/* replacesArtifact */.Y2)(config));
    switch (saved.kind) {
        case "saved":
            reporter.info(`The artifact ${saved.name} hands the digest to the merge.`);
            return undefined;
        case "absent":
            reporter.info(`The digest is in the output digest, and not in an artifact: ${saved.reason}. Hand it to the input digests of the merge.`);
            return undefined;
        case "failed":
            return (0,diagnosis_failure/* certainCause */._)({
                code: "artifacts-unavailable",
                aim: "save",
                reason: saved.reason,
                absent: false,
            });
    }
}
/**
 * The merge has no checkout, and perhaps other inputs: it may decide to push where this job did not, and would take the digest
 * for lost. What the event decides it knows. Nothing is lost where this cannot be left.
 */
async function handOverReason(config, { artifacts, registry, reporter }) {
    const { push, build } = config;
    if (!build.pushByDigest || push.kind !== "build-only" || (0,why_not_pushed/* isByEvent */.S0)(push.reason))
        return;
    const name = (0,digest_artifact/* artifactName */.Cs)(config, registry);
    const text = (0,digest_artifact/* formatArtifact */.oN)(config, { kind: "built", why: push.reason });
    const saved = await artifacts.save(name, text, (0,digest_artifact/* replacesArtifact */.Y2)(config));
    reporter.info(saved.kind === "saved"
        ? `The artifact ${saved.name} says to the merge why nothing is pushed.`
        : `The merge does not learn why nothing is pushed: ${saved.reason}.`);
}

// EXTERNAL MODULE: ./.tools/action/src/run/steps/preflight.ts
var preflight = __webpack_require__(5637);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/tags/publish.ts + 3 modules
var publish = __webpack_require__(1259);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/package-state.ts
var package_state = __webpack_require__(9070);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/end-of-publication.ts
var end_of_publication = __webpack_require__(402);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/sign.ts
var sign = __webpack_require__(9925);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/timings.ts
var timings = __webpack_require__(9213);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/weigh-image.ts
// What is in the image, for the summary: its layers and, after a build that took some seconds, what made each.


/** In seconds. After a shorter build nobody asks what made its layers, and each request counts. */
const WORTH_A_HISTORY = 5;
/** Each is a request. BuildKit prints that of a platform's attestations, too. */
const MOST_HISTORIES = 8;
/** What the first tag that was there held: of a release that is `1` or `latest`. It is read while docker builds, so that it takes no time. */
async function weighBefore(run, tags, snapshot) {
    const [image] = (0,oci_reference/* ownImages */.Fq)(run.config.destinations);
    if (image === undefined)
        return undefined;
    const states = await snapshot;
    const held = tags.map(({ name }) => states.of(image, name)).find((state) => state.kind === "at");
    return held?.kind === "at" ? weighImage(run, held.digest) : undefined;
}
/** What a tag or a digest holds. */
async function weighImage({ config, ports }, reference, configs = []) {
    const [image] = (0,oci_reference/* ownImages */.Fq)(config.destinations);
    return reference === undefined || image === undefined
        ? undefined
        : ports.registry.imageSize(image, reference, configs);
}
/** The configurations to read beside the manifests: docker has named them, so that none waits for its manifest. */
function historiesOf(report) {
    const isWorthIt = (0,build_progress/* tookSeconds */.Jn)(report) >= WORTH_A_HISTORY && report.configs.length <= MOST_HISTORIES;
    return isWorthIt ? report.configs : [];
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/publish-built.ts





/** Tags that could not be set fail the run, and the digest stays named. */
async function publishBuilt(run, built, { work, snapshot, packages, remarks, sizeBefore }) {
    const { config, ports, timer } = run;
    const size = weighImage(run, built.digest, historiesOf(built.report));
    const published = await timer.time("Tags", async () => (0,publish/* publish */.m)({ ...work, snapshot: await snapshot }, built.digest, ports));
    (0,notices/* noticeMoves */.hM)(published.moves, ports.reporter);
    if (published.kind === "incomplete")
        return { ...(await (0,end_of_publication/* failFor */.qC)(published, run)), moves: published.moves, digest: built.digest };
    const done = {
        ...published,
        metadata: built.metadata,
        packages: await packages(),
        build: { ...built, remarks, size: await size, before: await sizeBefore },
    };
    const lost = config.build.pushByDigest
        ? await handOver({ config, digest: published.digest }, ports)
        : undefined;
    return lost === undefined ? (0,end_of_publication/* signAndEnd */.oq)(done, run) : { ...(await (0,end_of_publication/* failFor */.qC)(lost, run)), pushed: done };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/push.ts
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
async function pushImage(given, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        let config = given;
        const timer = new timings/* PhaseTimer */.x(ports);
        const flaw = (0,readiness/* unready */.vf)(config);
        if (flaw !== undefined) {
            const run = { config, ports, preflight: undefined };
            const { metadata } = config;
            return { end: await (0,end_of_publication/* failFor */.qC)(flaw, run), preflight: undefined, metadata, phases: timer.phases };
        }
        const looking = ports.engine.detect((0,build_requirements/* dockerQueryFor */.UY)(config));
        const preflighting = timer.time("Preflight", () => clearToPush(config, ports));
        // Started beside it and after it, so that the registry's bearer is requested once.
        const completing = (0,resolve_tags/* resolveMetadata */.M2)(config, ports);
        // The private folder is made while the first answers are on their way.
        const { host } = config.accessRequest.registry;
        const logins = (0,readiness/* otherLoginsFor */.yV)(config);
        const session = __addDisposableResource(env_1, ports.engine.openSession(host, (0,readiness/* loginFor */.LD)(config), logins), true);
        const early = config.push.kind === "push" && !config.dryRun
            ? (0,tag_snapshot/* beginTagSnapshot */.A)(config.destinations, completing, ports)
            : undefined;
        const finding = (0,sign/* findSigningObstacle */.Iv)({ config, ports });
        const preflight = await preflighting;
        config = (0,other_preflights/* leaveToDocker */.TT)(config, preflight?.leftToDocker);
        const run = { config, ports, timer, session, preflight, looking, early, obstacle: await finding };
        const outcome = (end, metadata = config.metadata) => ({
            end,
            preflight: preflight,
            metadata,
            phases: timer.phases,
            destinations: config.destinations,
        });
        const refusal = refuse(run);
        if (refusal !== undefined)
            return outcome(await (0,end_of_publication/* failFor */.qC)(refusal, run));
        const completed = await timer.time("Metadata", () => completing);
        if (completed.kind === "failed")
            return outcome(completed);
        const end = await proceed(run, completed);
        return outcome(end, (0,run_outcome/* withoutLostTags */.mu)(completed.metadata, end));
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
/** What ends a run before anything is built. */
function refuse({ config, ports: { stop }, preflight, obstacle }) {
    if (stop.aborted)
        return (0,diagnosis_failure/* certainCause */._)((0,diagnosis_failure/* interruptedCause */.ch)(stop));
    if (config.push.kind === "forbidden")
        return (0,readiness/* explainForeign */.cx)(config.push.why);
    return preflight?.verdict.kind === "denied" ? preflight.verdict : (0,sign/* refuseUnsigned */.wA)(obstacle, config);
}
async function proceed(run, completed) {
    const { config, ports, timer, preflight } = run;
    const { reporter } = ports;
    if (preflight !== undefined)
        (0,notices/* noticeVerdict */.Ob)(preflight, config, reporter);
    (0,why_not_pushed/* noticePush */.l0)(config, reporter);
    (0,notices/* noticeOtherCommit */.UV)(config, reporter);
    (0,notices/* noticeEndpoint */.Ij)(config, reporter);
    (0,notices/* noticeMetadata */.C)(completed, config, reporter);
    for (const { title, text } of config.build.warnings)
        reporter.warning(title, text, undefined);
    const docker = await timer.time("Docker", () => run.looking);
    if (docker.kind === "unavailable")
        return fail((0,build_requirements/* dockerUnavailable */.J)(docker), run);
    (0,notices/* noticeEngine */.XQ)(docker, reporter);
    const planned = planBuild((0,resolve_tags/* fillArguments */.Ax)(config, completed, ports), docker, completed);
    if (planned.kind === "impossible")
        return (0,end_of_publication/* failFor */.qC)(planned, run);
    (0,notices/* noticePlan */.Y0)(planned, reporter);
    (0,notices/* noticeSecretArguments */.LC)(config, reporter);
    if (config.dryRun)
        return { kind: "planned", command: ports.engine.describe(planned.plan) };
    return build(run, planned, { docker, completed });
}
async function build(run, planned, { docker, completed }) {
    const { config, ports, timer } = run;
    const { context, published: listedBefore } = completed;
    const { tags } = completed.metadata;
    // Each phase has its own: the minutes of a build do not count against the tags that are set after it.
    const policy = (0,end_of_publication/* publicationPolicy */.Jl)(config);
    const budget = () => new retry/* RetryBudget */.Km(policy, ports);
    const question = { config, context, tags };
    // Beside the login, where the build itself will move the branch's tag; and anew when the image is there.
    const early = movedByBuild(planned.plan) && (0,branch_guard/* branchGuardFor */.tA)(question, ports);
    early?.begin();
    const login = new ConcurrentLogin({ ...run, policy }, planned.plan, planned.order?.driver ?? docker.builder.driver);
    const refused = await timer.time("Login", () => login.untilBuildMayBegin());
    if (refused !== undefined)
        return (0,end_of_publication/* failFor */.qC)(refused.failure, run);
    const builder = await makeBuilder(planned, { ...run, docker });
    if (builder.kind === "failed")
        return (0,end_of_publication/* failFor */.qC)(builder, run);
    const { plan, remarks } = builder;
    const snapshot = plan.push
        ? (0,tag_snapshot/* takeTagSnapshot */.C)(config.destinations, tags, { ...ports, budget: budget(), begun: run.early })
        : undefined;
    const packages = (0,package_state/* lookAtPackages */.Q)(run, snapshot);
    const guard = (0,branch_guard/* branchGuardFor */.tA)(question, ports);
    const work = {
        ...config.publication,
        plan,
        tags,
        destinations: config.destinations,
        published: listedBefore,
        guard,
    };
    (0,notices/* noticeUncompared */.xh)(plan, config, ports.reporter);
    // What docker is about to move must have been seen at its old place.
    const taken = snapshot && plan.pushed && (0,publish/* findTakenTag */.H)({ ...work, snapshot: await snapshot });
    if (taken !== undefined)
        return (0,end_of_publication/* failFor */.qC)(taken, run);
    const findKept = async (asked = guard, pushed = plan.pushed) => snapshot && asked && pushed?.floats
        ? findKeptTags({ ...work, guard: asked, pushed, snapshot: await snapshot }, { ...ports, budget: budget() })
        : undefined;
    const moved = movedByBuild(plan);
    const kept = early && moved && (await findKept(early, moved));
    const sizeBefore = snapshot && weighBefore(run, tags, snapshot);
    const built = await timer.time(plan.push ? "Build and push" : "Build", () => login.build(plan, { ...run, snapshot, findKept, kept }));
    if (built.kind === "failed")
        return (0,end_of_publication/* failFor */.qC)(built.failure, run);
    (0,notices/* noticeBuild */.Zx)(built.kind === "kept" ? built.built : built, config, ports.reporter);
    if (built.kind === "kept") {
        (0,notices/* noticeMoves */.hM)(built.moves, ports.reporter);
        return { kind: "built", build: { ...built.built, remarks }, moves: built.moves };
    }
    if (snapshot === undefined) {
        await handOverReason(config, ports);
        return { kind: "built", build: { ...built, remarks } };
    }
    return publishBuilt(run, built, { work, snapshot, packages, remarks, sizeBefore });
}
/** Asks only where something is to be pushed by a login of ours; elsewhere docker has one of its own. */
async function clearToPush(config, ports) {
    return config.push.kind === "push" && pushesToOurs(config) ? (0,preflight/* runPreflight */.hg)(config, ports) : undefined;
}
function fail(cause, run) {
    return (0,end_of_publication/* failFor */.qC)((0,diagnosis_failure/* certainCause */._)(cause), run);
}

;// CONCATENATED MODULE: ./.tools/action/src/run/operations.ts

const OPERATIONS = {
    push: pushImage,
    check: async (config, ports) => (await Promise.all(/* import() */[__webpack_require__.e(461), __webpack_require__.e(845), __webpack_require__.e(402), __webpack_require__.e(104)]).then(__webpack_require__.bind(__webpack_require__, 3104))).checkAccess(config, ports),
    merge: async (config, ports) => (await __webpack_require__.e(/* import() */ 842).then(__webpack_require__.bind(__webpack_require__, 842))).mergeImage(config, ports),
    promote: async (config, ports) => (await Promise.all(/* import() */[__webpack_require__.e(461), __webpack_require__.e(845), __webpack_require__.e(402), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 5594))).promoteImage(config, ports),
    attest: async (config, ports) => (await Promise.all(/* import() */[__webpack_require__.e(461), __webpack_require__.e(845), __webpack_require__.e(402), __webpack_require__.e(41)]).then(__webpack_require__.bind(__webpack_require__, 6041))).attestImage(config, ports),
};

// EXTERNAL MODULE: ./.tools/action/src/tags/build-args.ts
var build_args = __webpack_require__(4416);
;// CONCATENATED MODULE: ./.tools/action/src/tags/needed-libraries.ts
// Which libraries a run needs: what the inputs do not use is not loaded.




/** A version needs its scheme only where there is a git tag, or a rule with a value of its own. */
function neededLibraries(texts, context) {
    const { images, tags, flavor, labels, annotations } = texts;
    const isDated = (0,build_args/* asksForCommitDate */.j)(texts["build-args"] ?? "");
    const some = (test) => [images, tags, flavor, labels, annotations].some(test);
    const hasVersion = (0,run_context/* gitTagOf */.Eb)(context) !== undefined || (0,language_fields/* readLines */.Se)(tags).some(hasOwnVersion);
    const wanted = [
        ["template", isDated || some((text) => text.split("\n").some((line) => !(0,template/* isPlain */.$i)(line)))],
        ["date", isDated || some(template/* asksForDate */.YM)],
        ["semver", hasVersion],
        ["pep440", hasVersion && tags.toLowerCase().includes("pep440")],
    ];
    return new Set(wanted.flatMap(([library, isWanted]) => (isWanted ? [library] : [])));
}
/** A rule of versions that has a value, by name or bare. */
function hasOwnVersion(line) {
    const fields = line.toLowerCase().split(",");
    return (/semver|pep440|match/.test(line.toLowerCase()) &&
        fields.some((field) => !field.includes("=") || field.includes("value")));
}

;// CONCATENATED MODULE: ./.tools/action/src/config/build/sources.ts
// What a build takes its files from, by the inputs as they were written: a stranger's checkout may be among it.

/** The template, with a folder behind it or not: it is the event's own commit. */
const OWN_REPOSITORY = /^\{\{\{?\s*defaultContext\s*\}?\}\}(?::[^{}]*)?$/;
function readBuildSources({ context, file }, buildContexts, isFolder) {
    return [
        ...readContext(context.trim() || ".", isFolder),
        ...buildContexts.flatMap(({ source }) => readFurther(source, isFolder)),
        ...sources_readFile(file.trim()),
    ];
}
function readContext(text, isFolder) {
    if (OWN_REPOSITORY.test(text))
        return [];
    const path = isFolder(text) ? (0,context_source/* asFolder */.hS)(text) : text;
    return [(0,context_source/* isRemoteContext */.uN)(path) ? { kind: "fetched" } : { kind: "folder", path }];
}
/** An old buildx fetches `example.org/app.git`, too: what is no folder counts as fetched. */
function readFurther(text, isFolder) {
    if (OWN_REPOSITORY.test(text))
        return [];
    const source = (0,context_source/* readSource */.o$)(text);
    switch (source.kind) {
        case "image":
            return [];
        case "fetched":
            return [{ kind: "fetched" }];
        case "local": {
            const paths = source.paths.filter(isFolder);
            return paths.length === 0 ? [{ kind: "fetched" }] : paths.map((path) => ({ kind: "folder", path }));
        }
    }
}
/** A Dockerfile of another folder runs its commands with what the build is given. */
function sources_readFile(file) {
    if (file === "")
        return [];
    return [(0,context_source/* isHttpUrl */.q$)(file) ? { kind: "fetched" } : { kind: "folder", path: `${file}/..` }];
}

;// CONCATENATED MODULE: ./.tools/action/src/context/pull-request-run.ts
// The pull request's run that a `workflow_run` follows: whose branch and commit it built, as the event has it.

/**
 * Nothing where the run was not a pull request's own: one of `pull_request_target` had the repository's secrets. Source:
 * GitHub docs, "Webhook events and payloads", `workflow_run`.
 */
function readPullRequestRun(event, payload) {
    const run = (0,lib_json/* field */.ZZ)(payload, "workflow_run");
    if (event !== "workflow_run" || (0,lib_json/* textField */.M8)(run, "event") !== "pull_request")
        return undefined;
    const id = (0,lib_json/* field */.ZZ)(run, "head_repository", "id");
    const base = (0,lib_json/* field */.ZZ)(payload, "repository", "id");
    const owner = (0,lib_json/* textField */.M8)(run, "head_repository", "owner", "login");
    const branch = (0,lib_json/* textField */.M8)(run, "head_branch");
    const sha = (0,lib_json/* textField */.M8)(run, "head_sha");
    if (typeof id !== "number" || typeof base !== "number" || owner === undefined)
        return undefined;
    if (branch === undefined || sha === undefined || !COMMIT.test(sha))
        return undefined;
    return { head: { repository: id, owner }, base, branch, sha };
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

;// CONCATENATED MODULE: ./.tools/action/src/context/trust-evidence.ts
// What the trust policy is decided by, read from the event: whose head it is about, and which run it follows.


/**
 * Where the event of a name describes the head that it is about; of another event such a field says nothing. A deployment
 * that a workflow made names its run. Source: GitHub docs, "Webhook events and payloads".
 */
const HEADS = new Map([
    ["pull_request", "pull_request"],
    ["pull_request_review", "pull_request"],
    ["pull_request_review_comment", "pull_request"],
    ["pull_request_target", "pull_request"],
    ["workflow_run", "workflow_run"],
    ["deployment", "workflow_run"],
    ["deployment_status", "workflow_run"],
]);
function trustEvidence(name, { event, sha, checkouts }) {
    const payload = event.kind === "read" ? event.payload : undefined;
    const place = HEADS.get(name);
    const head = place === undefined ? undefined : ((0,lib_json/* field */.ZZ)(payload, place) ?? undefined);
    const run = place === "workflow_run" ? head : undefined;
    const branch = (0,lib_json/* textField */.M8)(run, "head_branch");
    return {
        event: name,
        isEventRead: event.kind === "read",
        head: headOwner(head, {
            repository: (0,lib_json/* field */.ZZ)(payload, "repository"),
            isDeployment: name.startsWith("deploy"),
        }),
        sha,
        headRef: (0,lib_json/* textField */.M8)(head, "head", "ref") ?? (0,lib_json/* textField */.M8)(head, "head_branch"),
        headSha: (0,lib_json/* textField */.M8)(head, "head", "sha") ?? (0,lib_json/* textField */.M8)(head, "head_sha"),
        run: {
            event: (0,lib_json/* textField */.M8)(run, "event") ?? "",
            isOnDefaultBranch: branch !== undefined && branch === (0,lib_json/* textField */.M8)(payload, "repository", "default_branch"),
        },
        checkouts,
    };
}
/** A fork that was deleted has no repository any more: it is foreign, too. */
function headOwner(head, { repository, isDeployment }) {
    if (head === undefined)
        return "unknown";
    const owner = (0,lib_json/* textField */.M8)(head, "head", "repo", "full_name") ?? (0,lib_json/* textField */.M8)(head, "head_repository", "full_name");
    if (owner === undefined && isDeployment)
        return isOwnRun(head, (0,lib_json/* field */.ZZ)(repository, "id")) ? "own" : "foreign";
    return owner !== undefined && owner === (0,lib_json/* textField */.M8)(repository, "full_name") ? "own" : "foreign";
}
/** A deployment's run does not name the head's repository, but its pull requests do, and of a fork it lists none. */
function isOwnRun(run, id) {
    const { commit } = push_policy/* EVENTS */.qY.get((0,lib_json/* textField */.M8)(run, "event") ?? "") ?? { commit: "unmerged" };
    if (commit === "own")
        return true;
    const heads = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(run, "pull_requests")).map((pull) => (0,lib_json/* field */.ZZ)(pull, "head", "repo", "id"));
    return typeof id === "number" && heads.length > 0 && heads.every((head) => head === id);
}

;// CONCATENATED MODULE: ./.tools/action/src/context/event.ts
// The one reader of a run's context: the environment, and the event that GitHub wrote into a file.






const DEPENDABOT = "dependabot[bot]";
/**
 * The event is read here and not by `@actions/github`, whose client would be loaded with it on every run: more than
 * twice the start of node. Source: GitHub docs, "Default environment variables" and "Webhook events and payloads".
 */
function readRunContext({ environment, event, head, checkouts = [], now, }) {
    const payload = event.kind === "read" ? event.payload : undefined;
    const name = environment.GITHUB_EVENT_NAME || "local";
    const actor = environment.GITHUB_ACTOR || undefined;
    const author = (0,lib_json/* textField */.M8)(payload, "pull_request", "user", "login");
    const pullRequest = pullRequestNumber(payload);
    const runnerRef = environment.GITHUB_REF || undefined;
    const ref = head === undefined ? refOf(name, runnerRef, pullRequest) : head.ref;
    const evidence = trustEvidence(name, { event, sha: environment.GITHUB_SHA || undefined, checkouts });
    const instead = (0,push_policy/* builtInstead */.tP)(evidence);
    const sha = head?.sha ?? instead ?? event_shaOf(environment, payload);
    return {
        event: name,
        eventRead: event.kind,
        actor,
        ref,
        sha,
        headRef: evidence.headRef,
        headSha: evidence.headSha,
        baseRef: baseRefOf(ref, payload),
        pullRequest,
        pullRequestRun: readPullRequestRun(name, payload),
        isPrerelease: name === "release" && (0,lib_json/* field */.ZZ)(payload, "release", "prerelease") === true,
        defaultBranch: (0,lib_json/* textField */.M8)(payload, "repository", "default_branch") ?? scheduledBranch(name, ref),
        repository: readRepository(environment, payload),
        commitTime: sha === undefined ? undefined : commitTimeOf(sha, payload),
        now,
        head: evidence.head === "foreign" ? "foreign" : "own",
        trust: (0,push_policy/* judgeTrust */.g_)(evidence),
        insteadOf: instead === undefined ? undefined : evidence.sha,
        // A run that somebody else starts again keeps Dependabot's rights: its author counts, too.
        dependabot: [actor, author].includes(DEPENDABOT),
        server: {
            url: withoutSlash(environment.GITHUB_SERVER_URL)?.toLowerCase(),
            apiUrl: environment.GITHUB_API_URL || undefined,
            ghHost: environment.GH_HOST?.toLowerCase() || undefined,
        },
        workflow: {
            commit: environment.GITHUB_SHA || runnerRef,
            id: environment.GITHUB_RUN_ID || undefined,
            attempt: environment.GITHUB_RUN_ATTEMPT || undefined,
            architecture: environment.RUNNER_ARCH || undefined,
            // Source: nektos/act's documentation, "Skipping steps".
            isAct: environment.ACT === "true",
        },
    };
}
/** A repository without details is one whose description, license and default branch are still to be asked for. */
function readRepository(environment, payload) {
    const [owner, name] = environment.GITHUB_REPOSITORY?.split("/") ?? [];
    if (!owner || !name)
        return undefined;
    const kind = (0,lib_json/* textField */.M8)(payload, "repository", "owner", "type");
    const isPrivate = (0,lib_json/* field */.ZZ)(payload, "repository", "private");
    const server = withoutSlash(environment.GITHUB_SERVER_URL) ?? "https://github.com";
    return {
        owner,
        name,
        ownerKind: isOwnerKind(kind) ? kind : undefined,
        isPrivate: typeof isPrivate === "boolean" ? isPrivate : undefined,
        url: (0,lib_json/* textField */.M8)(payload, "repository", "html_url") ?? `${server}/${owner}/${name}`,
        details: readDetails((0,lib_json/* field */.ZZ)(payload, "repository")),
    };
}
function withoutSlash(url) {
    return url?.replace(/\/+$/, "") || undefined;
}
function isOwnerKind(text) {
    return text === "User" || text === "Organization";
}
/** The description is there in every event that describes the repository, `null` when it has none. */
function readDetails(repository) {
    if ((0,lib_json/* field */.ZZ)(repository, "description") === undefined)
        return undefined;
    return {
        description: (0,lib_json/* textField */.M8)(repository, "description"),
        license: (0,lib_json/* textField */.M8)(repository, "license", "spdx_id"),
        defaultBranch: (0,lib_json/* textField */.M8)(repository, "default_branch"),
    };
}
/**
 * Of a `workflow_run` that was about one pull request alone, its number. One into another
 * repository of the same network has a number of that repository.
 */
function pullRequestNumber(payload) {
    const repository = (0,lib_json/* field */.ZZ)(payload, "repository", "id");
    const [first, ...others] = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(payload, "workflow_run", "pull_requests")).filter((pull) => (0,lib_json/* field */.ZZ)(pull, "base", "repo", "id") === repository);
    const number = (0,lib_json/* field */.ZZ)(payload, "pull_request", "number") ??
        (0,lib_json/* field */.ZZ)(payload, "number") ??
        (others.length === 0 ? (0,lib_json/* field */.ZZ)(first, "number") : undefined);
    return typeof number === "number" ? number : undefined;
}
/** `pull_request_target` runs on the base branch, and is about the pull request all the same. */
function refOf(event, ref, pullRequest) {
    return event === "pull_request_target" && pullRequest !== undefined
        ? `refs/pull/${pullRequest}/merge`
        : ref;
}
/** The commit of the run; the pull request's own one where `DOCKER_METADATA_PR_HEAD_SHA` asks for it. */
function event_shaOf(environment, payload) {
    const wantsHead = (0,lib_boolean/* parseBoolean */.y)(environment.DOCKER_METADATA_PR_HEAD_SHA) ?? false;
    const head = wantsHead ? (0,lib_json/* textField */.M8)(payload, "pull_request", "head", "sha") : undefined;
    return head ?? (environment.GITHUB_SHA || undefined);
}
function baseRefOf(ref, payload) {
    if (ref?.startsWith("refs/tags/"))
        return (0,lib_json/* textField */.M8)(payload, "base_ref")?.replace(/^refs\/heads\//, "");
    return ref?.startsWith("refs/pull/") ? (0,lib_json/* textField */.M8)(payload, "pull_request", "base", "ref") : undefined;
}
/** A schedule runs on the default branch only, and its event does not describe the repository. */
function scheduledBranch(event, ref) {
    return event === "schedule" ? (0,run_context/* branchOf */.W0)({ ref }) : undefined;
}
/** A push lists its commits and the last one by itself; a merge group has its own. */
function commitTimeOf(sha, payload) {
    const commits = [
        ...(0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(payload, "commits")),
        (0,lib_json/* field */.ZZ)(payload, "head_commit"),
        (0,lib_json/* field */.ZZ)(payload, "merge_group", "head_commit"),
        (0,lib_json/* field */.ZZ)(payload, "workflow_run", "head_commit"),
    ];
    const own = commits.find((commit) => (0,lib_json/* textField */.M8)(commit, "id") === sha);
    const time = new Date((0,lib_json/* textField */.M8)(own, "timestamp") ?? NaN);
    return Number.isNaN(time.getTime()) ? undefined : time;
}
/** The text of the file of `GITHUB_EVENT_PATH`. */
function parseEvent(text) {
    const payload = (0,lib_json/* parseJson */.qF)(text);
    return typeof payload === "object" && payload !== null && !Array.isArray(payload)
        ? { kind: "read", payload }
        : { kind: "unreadable" };
}

;// CONCATENATED MODULE: ./.tools/action/src/wiring.ts
// Wires the adapters for one run; both doors, the action's and the command's, hand a request in here.



























/** Does what the request asks for, and leaves nothing open behind. */
function runOperation(config, wiring) {
    return withPorts(config, wiring, (ports) => OPERATIONS[config.operation](config, ports));
}
/** Opens the outside for one piece of work, and closes it. */
async function withPorts(config, { environment, libraries, secrets, reporter, stop, onSession, tools }, work) {
    const { accessRequest, credentials, logins } = config;
    const inherited = (0,child_environment.withoutJobSecrets)(environment, variablesOfBuild(config.build.options));
    const { http, transfer, close } = openHttp(inherited, stop);
    const last = openHttp(inherited, cleanupDeadline(stop));
    const pause = (milliseconds) => (0,promises_.setTimeout)(milliseconds, undefined, { signal: stop }).catch(() => undefined);
    const around = {
        credentials,
        logins,
        registry: accessRequest.registry,
        mask: (secret) => {
            secrets.add(secret);
        },
        pause,
    };
    const registry = openRegistries({ ...around, http });
    const repository = openRepositoryDetails(http, inherited);
    const ports = {
        registry,
        undo: openRegistries({ ...around, http: (one) => last.http({ ...one, attempts: lib_limits/* ATTEMPTS */.PY.undo }) }),
        contents: registry.openContents(transfer),
        // Loaded late: few runs promote one.
        archives: {
            open: async (source) => (await __webpack_require__.e(/* import() */ 604).then(__webpack_require__.bind(__webpack_require__, 6604))).openArchives().open(source),
        },
        inspector: openTokenInspector(http, tools.askForOwner),
        packages: openPackages(http),
        signing: {
            sign: tools.openSigner?.({ http, mask: around.mask }),
            store: openAttestations(http),
            referrers: registry.referrers,
        },
        engine: openEngine({
            environment: inherited,
            temporaryFolder: config.temporaryFolder,
            onOpened: onSession,
            stop,
            ask: tools.askDocker,
            findLoginFlaw: () => findLoginFlaw(http, accessRequest.registry),
            print: (chunk) => reporter.output(chunk),
        }),
        artifacts: openRunArtifacts(http, environment, around.mask),
        repositories: repository,
        branches: repository,
        pullRequests: openPullRequests(http),
        libraries,
        reporter,
        clock: {
            now: () => performance.now(),
            wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds, undefined, { ref: false }),
            pause,
        },
        chance: Math.random,
        // Loaded late: a job's own token has no checksum.
        crc32: async (text) => (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23))).crc32(text),
        stop,
    };
    try {
        return await work(ports);
    }
    finally {
        await registry.settle();
        close();
        last.close();
    }
}
/** What the parsers need to know of the outside. Git is called only with `metadata-context: git`. */
async function readParseContext(inputs, environment, event = readEvent(environment.GITHUB_EVENT_PATH)) {
    const isGits = inputs["metadata-context"].trim() === "git";
    const head = isGits ? await headOfClone(environment) : undefined;
    const csv = await loadCsv(Object.values(inputs));
    const buildContexts = readNamedContexts(inputs, csv);
    const context = readRunContext({
        environment,
        event,
        head,
        checkouts: checkoutsOf(inputs, buildContexts.kind === "read" ? buildContexts.value : [], environment),
        now: new Date(),
    });
    return {
        context,
        lacksClone: isGits && head === undefined && { refusal: await findCloneRefusal(environment) },
        libraries: await loadTagLibraries(neededLibraries(inputs, context), csv),
        buildContexts,
        look: lookAtPath,
        findDockerfile: dockerfile_search_findDockerfile,
        findLinkFlaw: (path) => findLinkFlaw(path, [environment.GITHUB_WORKSPACE || ".", "."]),
        findTemporaryFolder: (paths) => findPlaceOutside(temporaryFolders(environment), paths),
        read: wiring_readText,
        variable: (name) => environment[name] || undefined,
    };
}
/** What is checked out where the build's contexts lie. */
function checkoutsOf(inputs, buildContexts, { GITHUB_EVENT_NAME, GITHUB_WORKSPACE }) {
    if (!GITHUB_EVENT_NAME)
        return [];
    const isFolder = (path) => lookAtPath(path) === "folder";
    return readBuildSources(inputs, buildContexts, isFolder).map((source) => source.kind === "fetched" ? { kind: "elsewhere" } : readCheckout(source.path, GITHUB_WORKSPACE || "."));
}
/** What has a name that no path can have, or that may not be read, is not there for us. */
function lookAtPath(path) {
    try {
        const found = (0,external_node_fs_.statSync)(path);
        // What is neither, such as /dev/zero behind a link, has no end perhaps.
        return found.isDirectory() ? "folder" : found.isFile() ? "file" : undefined;
    }
    catch {
        return undefined;
    }
}
function wiring_readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        return undefined;
    }
}
function readEvent(path) {
    if (!path || !(0,external_node_fs_.existsSync)(path))
        return { kind: "missing" };
    try {
        return parseEvent((0,external_node_fs_.readFileSync)(path));
    }
    catch {
        return { kind: "unreadable" };
    }
}
/** In the order in which they are taken. The runner empties its own folder after the job. */
function temporaryFolders(environment) {
    const { RUNNER_TEMP, XDG_RUNTIME_DIR } = environment;
    const others = [(0,external_node_os_.tmpdir)(), ...(XDG_RUNTIME_DIR ? [XDG_RUNTIME_DIR] : []), "/tmp", "/var/tmp"];
    return RUNNER_TEMP ? [RUNNER_TEMP, ...others] : [(0,external_node_os_.tmpdir)(), ...others];
}
/** A signal that aborts on SIGINT and SIGTERM; on the second one every docker is ended at once. */
function abortOnSignals(outside) {
    return stopOnSignals({ process: outside, hurry: docker_process/* endDockersAtOnce */.ro });
}
function exitCode(end, stop) {
    if (stop.aborted)
        return exitCodeOf(stop);
    return end.kind === "failed" ? 1 : 0;
}

;// CONCATENATED MODULE: ./.tools/action/src/action/main.ts
// The step's door: inputs in, outputs, annotation and summary out.













/** Returns the exit code. `stateFlaw`: why the step's state could not be kept for its clean-up, if it could not. */
async function runStep(environment, stateFlaw) {
    const secrets = new SecretRegistry();
    const runner = openRunner(environment, secrets);
    try {
        return await Promise.race([step({ runner, secrets, environment, stateFlaw }), crash()]);
    }
    catch (error) {
        const outputs = (0,action_outputs/* outputsWithoutRun */.M5)();
        const annotation = { title: "Surepush itself failed", message: secrets.redact((0,thrown/* formatThrown */.C)(error)) };
        await runner.conclude({ error: annotation, outputs, variables: {}, summary: "" });
        return 1;
    }
}
/** When the report's code is read, in milliseconds from the run's first request: by then docker builds where nothing was slow. */
const LOAD_END_AFTER = 100;
async function step({ runner, secrets, environment, stateFlaw }) {
    const inputs = (0,config_inputs/* readInputs */.Ko)(environment);
    const tokens = await (0,action_tokens/* loadTokens */.d)(environment);
    const given = [tokens.token, tokens.jobToken].filter((token) => token !== undefined);
    for (const token of given)
        secrets.addToken(token, inputs.username);
    const { entries, empty } = tokens.registryAuth;
    for (const { username, password } of [...entries, ...empty])
        secrets.addLogin(username, password);
    // The runner masks the workflow's secrets. A token in an address, say, can come from elsewhere.
    secrets.addCredentialsIn(Object.values(inputs).join("\n"));
    warnOfState(stateFlaw);
    const parseContext = await readParseContext(inputs, environment);
    const parsed = parseConfig(inputs, tokens, parseContext);
    if (parsed.kind === "problems") {
        const { concludeProblems } = await Promise.all(/* import() */[__webpack_require__.e(461), __webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__, 8772));
        await concludeProblems(parsed.problems, { runner, secrets });
        return 1;
    }
    const { config } = parsed;
    for (const token of given)
        secrets.addToken(token, config.credentials.username);
    for (const { credentials } of config.logins)
        secrets.addLogin(credentials.username, credentials.token);
    if (config.signing.kind === "sign")
        secrets.add(config.signing.identity.token);
    for (const secret of secretsOf(config.build))
        secrets.addBuildSecret(secret);
    const stop = abortOnSignals(process);
    const onSession = (folder) => {
        const flaw = (0,state/* saveState */.LZ)(environment, state/* DOCKER_CONFIG_STATE */.Ai, folder);
        if (stateFlaw === undefined)
            warnOfState(flaw);
    };
    const running = runOperation(config, {
        environment,
        libraries: parseContext.libraries,
        secrets,
        reporter: runner,
        stop,
        onSession,
        tools: { askForOwner: askForOwner, askDocker: askDockerByToolkit, openSigner: openSigner },
    });
    // Read while docker works, for what is published by then is not to be lost; before that each millisecond counts.
    const beginning = (0,promises_.setTimeout)(LOAD_END_AFTER, undefined, { ref: false });
    const loading = Promise.race([running, beginning]).then(() => Promise.all(/* import() */[__webpack_require__.e(461), __webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__, 8772)));
    const [outcome, { concludeRun }] = await Promise.all([running, loading]);
    const isWritten = await concludeRun(outcome, config, { runner, secrets, environment });
    return isWritten ? exitCode(outcome.end, stop) : exitCode({ kind: "failed" }, stop);
    function warnOfState(flaw) {
        if (flaw === undefined)
            return;
        const text = `The runner's file could not be written (${flaw}). The clean-up was announced by a command instead.`;
        runner.warning("What the clean-up needs could not be kept", text, undefined);
    }
}
/** What is thrown outside of any `await` ends the step, too, and is reported like all else. */
function crash() {
    return new Promise((_resolve, reject) => {
        process.once("uncaughtException", reject);
        process.once("unhandledRejection", reject);
    });
}


/***/ }),

/***/ 12:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ outputsOf),
  M5: () => (/* binding */ outputsWithoutRun),
  ht: () => (/* binding */ variablesOf)
});

// UNUSED EXPORTS: OUTPUTS, metadataOutputs

// EXTERNAL MODULE: ./.tools/action/src/run/outcome.ts
var run_outcome = __webpack_require__(3998);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/advice/links.ts
var links = __webpack_require__(9206);
// EXTERNAL MODULE: ./.tools/action/src/oci/reference.ts
var reference = __webpack_require__(7047);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/diagnosis.ts
var diagnosis_diagnosis = __webpack_require__(3899);
// EXTERNAL MODULE: ./.tools/action/src/lib/redact.ts
var redact = __webpack_require__(2267);
;// CONCATENATED MODULE: ./.tools/action/src/report/json.ts
// A diagnosis as JSON, for a program to read: one object, whose fields are a promise.


/**
 * `{code, title, problem, evidence: [text], remedies: [{action, snippet?, link?}], confidence, alternatives: [code],
 * location?: {file, line}, link}`. `confidence` is `high`, `medium` or `low`; `link` explains the cause.
 */
function diagnosisJson(diagnosis) {
    return jsonLine(diagnosisFields(diagnosis));
}
/** The same fields, for a larger object. */
function diagnosisFields(diagnosis) {
    const { code, title, problem, evidence, remedies, confidence, alternatives, location } = diagnosis;
    return {
        code,
        title,
        problem,
        evidence,
        remedies: remedies.map(({ action, snippet, link }) => ({ action, snippet: snippet?.text, link })),
        confidence,
        alternatives,
        location,
        link: (0,diagnosis_diagnosis/* causeLink */.A)(code),
    };
}
function jsonLine(value) {
    const json = JSON.stringify(value);
    // All that `plain` would change is inside of a text, where JSON has a second spelling for every letter.
    return (0,redact/* plainText */.wh)(json) === json ? json : json.replaceAll(/(?<=##)\[|[^\x20-\x7e]/g, spell);
}
function spell(letter) {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// EXTERNAL MODULE: ./.tools/action/src/tags/labels.ts
var labels = __webpack_require__(2529);
;// CONCATENATED MODULE: ./.tools/action/src/action/outputs.ts
// The outputs of a run; all of them are set, however it ended.





/** Every output of `action.yml`; a test holds the two lists together. */
const OUTPUTS = [
    "image",
    "reference",
    "tags",
    "tag-names",
    "version",
    "labels",
    "annotations",
    "json",
    "digest",
    "imageid",
    "metadata",
    "pushed",
    "visibility",
    "linked",
    "package-url",
    "signed",
    "attestation-url",
    "verdict",
    "code",
    "diagnosis",
    "token-kind",
    "scopes",
];
function outputsOf(outcome, config) {
    const { end, preflight } = outcome;
    const { accessRequest, credentials } = config;
    const image = (0,reference/* formatImage */.vy)(accessRequest.image);
    const pushed = (0,run_outcome/* pushedOf */.v$)(end);
    const digest = (end.kind === "attested" ? end.digest : pushed?.digest) ?? "";
    const grant = preflight?.findings.api?.kind === "accepted" ? preflight.findings.api.grant : undefined;
    return {
        image,
        reference: digest === "" ? "" : `${image}@${digest}`,
        ...metadataOutputs(outcome, config),
        digest,
        imageid: (end.kind === "built" ? end.build : pushed?.build)?.imageId ?? "",
        metadata: pushed?.metadata ?? "",
        pushed: String(pushed !== undefined),
        ...packageOutputs(end, config),
        ...signatureOutputs(end, config),
        verdict: preflight?.verdict.kind ?? "",
        code: end.kind === "failed" ? end.diagnosis.code : "",
        diagnosis: end.kind === "failed" ? diagnosisJson(end.diagnosis) : "",
        "token-kind": preflight?.findings.tokenKind ?? credentials.token.kind,
        scopes: grant?.kind === "listed" ? [...grant.scopes].join(",") : "",
    };
}
/** `signed` is empty where nothing was to be signed; the address is that of the provenance. */
function signatureOutputs(end, { signing }) {
    const signature = (0,run_outcome/* signatureOf */.yK)(end);
    if (signing.kind === "off")
        return { signed: "", "attestation-url": "" };
    const [provenance] = signature?.kind === "signed" ? signature.attestations : [];
    return { signed: String(signature?.kind === "signed"), "attestation-url": provenance?.url ?? "" };
}
/** Of the first image; what was not learnt is empty. */
function packageOutputs(end, { accessRequest }) {
    const [state] = (0,run_outcome/* packagesOf */.DT)(end);
    const { visibility = "", link = { kind: "unknown" }, ownerKind } = state ?? {};
    const linked = { unknown: "", unlinked: "none", linked: link.kind === "linked" ? link.repository : "" };
    const page = state && ownerKind && (0,links/* packagePage */.GW)({ ...accessRequest, ...state });
    return { visibility, linked: linked[link.kind], "package-url": page ?? "" };
}
/** The outputs of a run that never came to a request: its inputs were wrong, or we were. */
function outputsWithoutRun(diagnosis) {
    const none = Object.fromEntries(OUTPUTS.map((name) => [name, ""]));
    const failure = diagnosis && { code: diagnosis.code, diagnosis: diagnosisJson(diagnosis) };
    return { ...none, pushed: "false", code: "unknown", ...failure };
}
function metadataOutputs({ metadata }, { destinations, form: { separators, levels } }) {
    const names = metadata.tags.map(({ name }) => name);
    const tags = (0,reference/* formatReferences */.C8)(destinations, names);
    const annotations = (0,labels/* formatAnnotations */.MR)(metadata.annotations, levels);
    const json = {
        tags,
        "tag-names": names,
        labels: Object.fromEntries(metadata.labels.map(({ key, value }) => [key, value])),
        annotations,
    };
    return {
        tags: tags.join(separators.tags),
        "tag-names": names.join(separators.tags),
        version: names[0] ?? "",
        labels: metadata.labels.map(labels/* formatLabel */.wR).join(separators.labels),
        annotations: annotations.join(separators.annotations),
        json: names.length === 0 ? "" : JSON.stringify(json),
    };
}
/** `DOCKER_METADATA_OUTPUT_TAGS` and so on; none of a run without tags, which would hide those of another step. */
function variablesOf(outcome, config) {
    if (!config.form.toEnvironment || outcome.metadata.tags.length === 0)
        return {};
    return Object.fromEntries(Object.entries(metadataOutputs(outcome, config)).map(([name, value]) => [
        `DOCKER_METADATA_OUTPUT_${name.replaceAll("-", "_").toUpperCase()}`,
        value,
    ]));
}


/***/ }),

/***/ 9891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readClaims),
/* harmony export */   W: () => (/* binding */ certificateIdentity)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);
// What GitHub says of the job in its identity token: what the provenance states, and the certificate repeats.


const NAMES = {
    issuer: "iss",
    subject: "sub",
    repository: "repository",
    ref: "ref",
    sha: "sha",
    event: "event_name",
    repositoryId: "repository_id",
    ownerId: "repository_owner_id",
    runnerEnvironment: "runner_environment",
    workflowRef: "workflow_ref",
    jobWorkflowRef: "job_workflow_ref",
    runId: "run_id",
    runAttempt: "run_attempt",
};
/** The signature is Sigstore's to check: it gives no certificate for a token that GitHub has not signed. */
function readClaims(token) {
    const payload = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(decodeBase64Url(token.split(".")[1] ?? ""));
    const found = Object.entries(NAMES).map(([name, claim]) => [name, (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(payload, claim)]);
    const missing = found.filter(([, value]) => value === undefined).map(([name]) => name);
    if (missing.length > 0)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)(`its token does not name ${missing.join(", ")}`);
    const visibility = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(payload, "repository_visibility") === "public" ? "public" : "private";
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ ...Object.fromEntries(found), visibility });
}
/** RFC 7515, "base64url". What is none decodes to nothing. */
function decodeBase64Url(text) {
    try {
        const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
        return Uint8Array.from(binary, (character) => character.charCodeAt(0));
    }
    catch {
        return new Uint8Array();
    }
}
/** The name in the certificate, by which a verifier knows the workflow. Source: Fulcio's docs, "OIDC usage". */
function certificateIdentity({ jobWorkflowRef }, serverUrl) {
    return `${serverUrl}/${jobWorkflowRef}`;
}


/***/ }),

/***/ 9787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ WHY_UNSIGNED),
/* harmony export */   Y: () => (/* binding */ isPermission)
/* harmony export */ });
// Why a job cannot sign: what is known of it before anything is built.
/** The job's `permissions:` are at fault, and there is a block to paste. */
function isPermission(obstacle) {
    return obstacle === "id-token-missing" || obstacle === "attestations-missing";
}
/** Each as a clause. Source: GitHub docs, "Artifact attestations", on plans; the words of GitHub's API to a repository without. */
const WHY_UNSIGNED = {
    "id-token-missing": "the job's `permissions:` lack `id-token: write`",
    "attestations-missing": "the job's `permissions:` lack `attestations: write`",
    "identity-address": "`ACTIONS_ID_TOKEN_REQUEST_URL` does not name a host of GitHub's",
    "unmerged-commit": "the commit is not merged, and under this event the job's identity is that of the default branch",
    "not-in-a-workflow": "only a workflow of GitHub's has an identity to sign with",
    act: "`act` has no identity to sign with",
    "enterprise-server": "GitHub Enterprise Server has no artifact attestations",
    "private-personal-repository": "GitHub has no artifact attestations for private repositories of personal accounts",
    plan: "the owner's plan has no artifact attestations for this private repository",
    "elsewhere-only": "all images go to registries where docker's own login pushes",
    "foreign-source": "the `source` is not an image of the repository that it is promoted in, and the signature would say that this workflow built it from this commit",
    "token-missing": "the input `github-token` is empty, and attestations are stored with it",
};


/***/ }),

/***/ 9825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ provenanceOf),
/* harmony export */   T: () => (/* binding */ PROVENANCE_TYPE)
/* harmony export */ });
const PROVENANCE_TYPE = "https://slsa.dev/provenance/v1";
/** Source: SLSA 1.0, "Provenance"; GitHub Actions' build type, https://actions.github.io/buildtypes/workflow/v1. */
function provenanceOf(digest, claims, serverUrl) {
    const repository = `${serverUrl}/${claims.repository}`;
    const [path = "", ...ref] = withoutRepository(claims).split("@");
    return {
        predicateType: PROVENANCE_TYPE,
        digests: [digest],
        predicate: {
            buildDefinition: {
                buildType: "https://actions.github.io/buildtypes/workflow/v1",
                externalParameters: { workflow: { ref: ref.join("@"), repository, path } },
                internalParameters: {
                    github: {
                        event_name: claims.event,
                        repository_id: claims.repositoryId,
                        repository_owner_id: claims.ownerId,
                        runner_environment: claims.runnerEnvironment,
                    },
                },
                resolvedDependencies: [{ uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
            },
            runDetails: {
                builder: { id: `${serverUrl}/${claims.jobWorkflowRef}` },
                metadata: {
                    invocationId: `${repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`,
                },
            },
        },
    };
}
/** `.github/workflows/image.yml@refs/heads/main` */
function withoutRepository({ workflowRef, repository }) {
    return workflowRef.startsWith(`${repository}/`) ? workflowRef.slice(repository.length + 1) : workflowRef;
}


/***/ }),

/***/ 9558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ isIdentityAddress),
/* harmony export */   IW: () => (/* binding */ sigstoreFor),
/* harmony export */   VB: () => (/* binding */ signingGitHub)
/* harmony export */ });
/* unused harmony export GITHUB_ISSUER */
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6450);

/**
 * The run's own GitHub, by its name; nothing for an Enterprise Server. One that is played on this machine counts only for an image
 * on this machine: an image of a real registry is signed by the real Sigstore, whatever the environment says.
 */
function signingGitHub({ url }, { host, gitHub }) {
    if ((0,_oci_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(host) && gitHub !== undefined && (0,_oci_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(new URL(gitHub.apiUrl).host))
        return gitHub;
    const serverUrl = url ?? _oci_host_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_DOT_COM */ .Q$;
    const name = URL.canParse(serverUrl) ? new URL(serverUrl).host : "";
    if (name !== "github.com" && !name.endsWith(".ghe.com"))
        return undefined;
    return { serverUrl: `https://${name}`, apiUrl: `https://api.${name}` };
}
/** Whether the job's secret for its identity may be sent there: to its GitHub's own hosts. Source: GitHub docs, "OpenID Connect". */
function isIdentityAddress(address, { serverUrl, apiUrl }) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname, host, username, password } = new URL(address);
    if (username !== "" || password !== "")
        return false;
    if ((0,_oci_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(new URL(apiUrl).host))
        return (0,_oci_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(host) && protocol === "http:";
    if (protocol !== "https:")
        return false;
    const server = new URL(serverUrl).hostname;
    const owned = server === "github.com" ? ["actions.githubusercontent.com"] : [server];
    return owned.some((name) => hostname === name || hostname.endsWith(`.${name}`));
}
/** As GitHub's own action chooses: what is private is in no public log. Source: actions/toolkit, packages/attest/RELEASES.md and README. */
function sigstoreFor(visibility, { serverUrl, apiUrl }) {
    const server = new URL(serverUrl).hostname;
    const own = server === "github.com" ? "githubapp.com" : server;
    const isPlayed = (0,_oci_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(new URL(apiUrl).host);
    const at = (service, host) => isPlayed ? `${apiUrl}/sigstore/${service}` : `https://${service}.${host}`;
    return visibility === "public"
        ? {
            instance: "public-good",
            certificates: at("fulcio", "sigstore.dev"),
            log: at("rekor", "sigstore.dev"),
            timestamps: undefined,
        }
        : {
            instance: "github",
            certificates: at("fulcio", own),
            log: undefined,
            timestamps: at("timestamp", own),
        };
}
/** Who vouches for a workflow's identity, for the command that verifies it. */
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";


/***/ }),

/***/ 7113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ statementBytes),
/* harmony export */   z: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7047);
// A statement on an image, as in-toto has it: the digests that it is about, and what is said of them.

/** The media type of a statement in a DSSE envelope. Source: in-toto attestation framework, "Envelope". */
const STATEMENT_TYPE = "application/vnd.in-toto+json";
/** The very bytes that are signed. Source: in-toto attestation framework, "Statement v1". */
function statementBytes({ predicateType, predicate, digests }, images) {
    const subject = images.flatMap((image) => digests.map((digest) => ({
        name: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy)(image),
        digest: { sha256: digest.slice("sha256:".length) },
    })));
    const statement = { _type: "https://in-toto.io/Statement/v1", subject, predicateType, predicate };
    return new TextEncoder().encode(JSON.stringify(statement));
}


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   nU: () => (/* binding */ parseAttestations),
/* harmony export */   z8: () => (/* binding */ standardProvenance)
/* harmony export */ });
/* harmony import */ var _lib_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3664);
// Attestations: the inputs `provenance`, `sbom` and `attests` as values of docker's flag `--attest`.

/**
 * The values of `--attest`. `provenance` and `sbom` override an entry of the same type in `attests`; a provenance without
 * a `builder-id` gets `run`, the URL of this run. Source: docker/build-push-action v7.3, its README and inputs.
 */
function parseAttestations({ provenance, sbom, attests }, run) {
    const others = attests.filter(({ attributes }) => {
        const type = attributes.get("type");
        return !(type === "provenance" && provenance) && !(type === "sbom" && sbom);
    });
    return [
        ...(provenance ? [readProvenance(provenance, run)] : []),
        ...(sbom ? [(0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .makeEntry */ .lq)("type=sbom", ...sbom.fields.map(spellSwitch))] : []),
        ...others.map((entry) => entry.attributes.get("type") === "provenance"
            ? withBuilder(entry, run)
            : (0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .makeEntry */ .lq)(...entry.fields.map(spellSwitch))),
    ];
}
function readProvenance({ text, fields }, run) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return withBuilder((0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .makeEntry */ .lq)("type=provenance"), run);
    if (/^(?:false|False|FALSE)$/.test(text))
        return (0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .makeEntry */ .lq)("type=provenance", "disabled=true");
    return withBuilder((0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .makeEntry */ .lq)("type=provenance", ...fields.map(spellSwitch)), run);
}
/** The default provenance of a multi-platform image: `mode=max` for a public source, else `mode=min`. */
function standardProvenance(isPrivate, run) {
    const details = isPrivate ? ["mode=min", "inline-only=true"] : ["mode=max"];
    return withBuilder((0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .makeEntry */ .lq)("type=provenance", ...details), run);
}
/** Whether it turns the attestation on. */
function isAsked({ attributes }) {
    return !["true", "1"].includes(attributes.get("disabled") ?? "false");
}
function withBuilder(entry, run) {
    return run === undefined || entry.attributes.has("builder-id")
        ? entry
        : (0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(entry, `builder-id=${run}`);
}
/** A lone boolean turns the whole attestation on or off; docker's word for off is `disabled=true`. */
function spellSwitch(field) {
    if (/^(?:1|t|T|true|TRUE|True)$/.test(field))
        return "disabled=false";
    return /^(?:0|f|F|false|FALSE|False)$/.test(field) ? "disabled=true" : field;
}


/***/ }),

/***/ 3729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ cacheAttributes),
/* harmony export */   N: () => (/* binding */ exportEntry),
/* harmony export */   WZ: () => (/* binding */ readJobCache),
/* harmony export */   _A: () => (/* binding */ cacheTags),
/* harmony export */   e3: () => (/* binding */ chooseCache),
/* harmony export */   mO: () => (/* binding */ isInline)
/* harmony export */ });
/* unused harmony export CACHE_TAG */
/* harmony import */ var _lib_csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3664);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7047);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20);
// The build's cache: where it is read and written. A cache error never fails a good build.



/** The tag that `cache: registry` uses, beside the image's own tags. */
const CACHE_TAG = "buildcache";
/**
 * `auto` is GitHub's cache with a scope for each image; `registry` is a tag of the package itself. `part`: the platforms
 * of a job that builds only some of them and has its own cache.
 */
function chooseCache(choice, { image, job, part }) {
    const suffix = part === undefined ? "" : `-${part.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
    if (choice === "registry") {
        const entry = (0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .makeEntry */ .lq)("type=registry", `ref=${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(image, `${CACHE_TAG}${suffix}`)}`);
        return { from: [entry], to: [exportEntry((0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .withField */ .ZH)(entry, "mode=max"))] };
    }
    if (job === undefined)
        return { from: [], to: [] };
    const entry = (0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .makeEntry */ .lq)("type=gha", `scope=${image.path}${suffix}`);
    return { from: [entry], to: job.canWrite ? [exportEntry((0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .withField */ .ZH)(entry, "mode=max"))] : [] };
}
/**
 * A cache export that fails must not fail the build, so `ignore-error` is added. A bare reference takes no attributes and
 * is written out; `inline` is part of the image and needs none. Source: docker docs, "Cache storage backends".
 */
function exportEntry(entry) {
    const isBare = entry.fields.every((field) => !field.includes("="));
    const whole = isBare ? (0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .makeEntry */ .lq)("type=registry", `ref=${entry.text}`) : entry;
    return isInline(entry) || cacheAttributes(whole).has("ignore-error")
        ? whole
        : (0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .withField */ .ZH)(whole, "ignore-error=true");
}
/** The only cache export that docker's own builder always supports. */
function isInline(entry) {
    return cacheAttributes(entry).get("type") === "inline";
}
/** The tags of these images that hold the build's caches: an image that is pushed there replaces the cache. */
function cacheTags({ values }, destinations) {
    const images = new Set(destinations.map((destination) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDestination */ .kS)(destination))));
    return [...(values["cache-from"] ?? []), ...(values["cache-to"] ?? [])].flatMap((entry) => {
        const { name, tag } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .splitTag */ .RK)(cacheAttributes(exportEntry(entry)).get("ref")?.split("@")[0] ?? "");
        return tag !== undefined && images.has((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(name)) ? [tag] : [];
    });
}
/** `type=registry, type=inline` is a registry cache: the space is part of the second key. */
function cacheAttributes({ fields }) {
    return (0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .attributesOf */ .Td)(fields, "as written");
}
/**
 * Reads the rights in the runner's own token for its cache: a claim `ac`, a text that lists
 * `{"Scope":…,"Permission":bits}`; bit 2 means write. Without the claim writing is tried. A value that is
 * no token would make docker fail the build, so the cache is left out. Source: docker/actions-toolkit, `GitHubActionsRuntimeToken`.
 */
function readJobCache(token) {
    const [, payload, signature] = token.split(".");
    if (payload === undefined || signature === undefined)
        return undefined;
    const claims = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(decodeBase64Url(payload));
    if (claims === undefined)
        return undefined;
    const rights = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(claims, "ac");
    const allows = (entry) => (Number((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(entry, "Permission")) & 2) === 2;
    return { canWrite: rights === undefined || (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(rights)).some(allows) };
}
function decodeBase64Url(text) {
    try {
        return atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 2065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ linesAround),
/* harmony export */   Gt: () => (/* binding */ lineOfInstruction),
/* harmony export */   Jk: () => (/* binding */ instructionsOf)
/* harmony export */ });
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50);
// Finds the line of the Dockerfile that a failure belongs to.

/**
 * The line on which an instruction begins, counted from 1. Builders print an instruction on one line, with its continued
 * lines and without comments. Undefined where it occurs twice.
 */
function lineOfInstruction(dockerfile, instruction) {
    if (dockerfile.length > _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .READ_LIMITS */ .Cl.dockerfile)
        return undefined;
    const wanted = folded(instruction);
    const [first, second] = instructionsOf(dockerfile).filter(({ text }) => folded(text) === wanted);
    return second === undefined ? first?.line : undefined;
}
/** Lines that are shown above and below. */
const AROUND = 3;
const LONGEST_SHOWN = 200;
/** The line with those around it, `  5 > RUN make`; none where the file has no such line. */
function linesAround(dockerfile, line) {
    if (dockerfile.length > _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .READ_LIMITS */ .Cl.dockerfile)
        return [];
    const lines = dockerfile.trimEnd().split(/\r?\n/);
    if (line > lines.length)
        return [];
    const first = Math.max(1, line - AROUND);
    const shown = lines.slice(first - 1, line + AROUND);
    const width = String(first + shown.length - 1).length;
    return shown.map((text, index) => {
        const number = first + index;
        const mark = number === line ? ">" : " ";
        return `${String(number).padStart(width)} ${mark} ${text.slice(0, LONGEST_SHOWN)}`.trimEnd();
    });
}
/** Every instruction with its continued lines. The lines of a heredoc are no instructions. */
function* instructions(dockerfile) {
    let begun;
    let heredoc;
    for (const [index, line] of dockerfile.split(/\r?\n/).entries()) {
        if (heredoc !== undefined) {
            if (line.trim() === heredoc)
                heredoc = undefined;
            continue;
        }
        if (/^\s*(?:#|$)/.test(line))
            continue;
        begun ??= { line: index + 1, parts: [] };
        const goesOn = /\\\s*$/.test(line);
        begun.parts.push(goesOn ? line.slice(0, line.lastIndexOf("\\")) : line);
        if (goesOn)
            continue;
        yield { line: begun.line, text: begun.parts.join("") };
        heredoc = /<<-?["']?([A-Za-z_][A-Za-z0-9_]*)/.exec(line)?.[1];
        begun = undefined;
    }
}
/** Each on one line, with the number of the line on which it begins. */
function instructionsOf(dockerfile) {
    return [...instructions(dockerfile)];
}
/** White space and the case of the instruction's name do not matter. */
function folded(text) {
    const [name = "", ...rest] = text.trim().split(/\s+/);
    return [name.toUpperCase(), ...rest].join(" ");
}


/***/ }),

/***/ 4253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ isDockerDriver),
/* harmony export */   q2: () => (/* binding */ formatDriver),
/* harmony export */   wi: () => (/* binding */ parseDriver),
/* harmony export */   xY: () => (/* binding */ supports)
/* harmony export */ });
/* unused harmony exports CAPABILITIES, DRIVERS */
// Drivers of buildx builders, and what each of them supports.
/** A separate BuildKit supports all of it. */
const CAPABILITIES = [
    "several platforms",
    "annotations",
    "attestations",
    "cache export",
    /** An archive of the image: `type=oci`, or `type=docker` with a `dest`. */
    "image archives",
    "push by digest",
    /** Clamps file times to `SOURCE_DATE_EPOCH`. Docker's own builder unpacks the image and refuses both together. */
    "rewritten times",
    /** A build with two results, such as `push` and `load`. */
    "several outputs",
];
/** What docker's own builder supports with neither image store. */
const NOT_DOCKERS = new Set(["push by digest", "rewritten times"]);
/**
 * Seen with docker 20.10 and 28.5, buildx 0.13 and 0.29: buildx refuses what is not listed before it builds, except
 * annotations, which docker's own store drops silently. Source: docker docs, "Build drivers" and
 * "containerd image store".
 */
const CAN = {
    docker: [],
    "docker+containerd": CAPABILITIES.filter((capability) => !NOT_DOCKERS.has(capability)),
    "docker-container": CAPABILITIES,
    kubernetes: CAPABILITIES,
    remote: CAPABILITIES,
    cloud: CAPABILITIES,
};
function supports(driver, capability) {
    return CAN[driver].includes(capability);
}
/** Whether the builder is docker's daemon itself, so that the engine has the built image, too. */
function isDockerDriver(driver) {
    return driver === "docker" || driver === "docker+containerd";
}
/** A driver's name from buildx. An unknown one counts as a separate BuildKit, which supports everything. */
function parseDriver(name) {
    return DRIVERS.find((driver) => driver === name) ?? "cloud";
}
const DRIVERS = Object.keys(CAN);
/** What people call it. */
function formatDriver(driver) {
    switch (driver) {
        case "docker":
            return "docker's own builder without the containerd image store";
        case "docker+containerd":
            return "docker's own builder";
        case "docker-container":
        case "kubernetes":
        case "remote":
        case "cloud":
            return `the builder of the driver ${driver}`;
    }
}


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ parseOutput),
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   sR: () => (/* binding */ isByDigest)
/* harmony export */ });
/* harmony import */ var _lib_boolean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
// Build outputs: what an entry of the input `outputs` does with the result.

/** Source: docker/buildx, `util/buildflags/export.go`; moby/buildkit, README on exporters. */
function parseOutput({ text, fields, attributes }) {
    const isOneField = fields.length === 1;
    // A bare word is the folder that the files go to, `TYPE=registry` too; `-` is standard output.
    if (isOneField && fields[0] === text && !text.startsWith("type="))
        return {
            text,
            type: "local",
            pushes: false,
            byDigest: false,
            names: [],
            isArchive: false,
            paths: [text],
        };
    const type = attributes.get("type") ?? "";
    const dest = attributes.get("dest") ?? "";
    return {
        text,
        type,
        pushes: type === "registry" || (isImage(type, dest) && isOn(attributes.get("push"))),
        byDigest: isOn(attributes.get("push-by-digest")),
        names: (attributes.get("name") ?? "").split(",").filter((name) => name !== ""),
        isArchive: type === "oci" || (type === "docker" && dest !== ""),
        paths: isOneField ? [text] : pathsIn(attributes),
    };
}
/** The folders and files that an entry's attributes name. */
function pathsIn(attributes) {
    return ["src", "dest"].flatMap((name) => attributes.get(name) || []);
}
/**
 * Docker's own driver turns `image`, and `docker` without a `dest`, into `moby`, where `push` applies, too.
 * Source: docker/buildx, `build/opt.go`.
 */
function isImage(type, dest) {
    return type === "image" || type === "moby" || (type === "docker" && dest === "");
}
/** Whether the image is pushed without tags. */
function isByDigest({ outputs }) {
    return outputs.some(({ byDigest }) => byDigest);
}
/** BuildKit reads an empty value as true, and fails for a value that is no boolean. */
function isOn(text) {
    return text === "" || (0,_lib_boolean_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoolean */ .y)(text) === true;
}


/***/ }),

/***/ 6068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ tookSeconds),
/* harmony export */   S$: () => (/* binding */ summarizeBuild),
/* harmony export */   gQ: () => (/* binding */ readProgress),
/* harmony export */   oo: () => (/* binding */ MOST_WARNINGS),
/* harmony export */   q6: () => (/* binding */ readWarnings)
/* harmony export */ });
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2267);
/* harmony import */ var _diagnosis_log_progress_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9774);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7047);
// The progress of a build, read from the lines that buildx prints.





const LINE_FEED = 0x0a;
/**
 * Reads `--progress=plain`, which buildx prints without a terminal. A log may hold a gigabyte of programs' output: such
 * lines are recognised by their bytes and never decoded. `now` is a clock in
 * milliseconds.
 */
function readProgress(now) {
    const steps = new Map();
    const configs = new Set();
    const decoder = new TextDecoder();
    let rest = new Uint8Array(0);
    const take = (bytes) => {
        if (isOfProgram(bytes))
            return;
        const line = (0,_diagnosis_log_progress_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .parseProgressLine */ .dA)(decoder.decode(bytes).replace(/\r$/, ""));
        if (line === undefined)
            return;
        const config = line.kind === "status" ? configIn(line.text) : undefined;
        if (config !== undefined && configs.size < _lib_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_LIMITS */ .Cl.platforms)
            configs.add(config);
        const step = steps.get(line.step);
        const seconds = now() / 1000;
        steps.set(line.step, step === undefined ? begin(line.text, seconds) : goOn(step, line, seconds));
    };
    return {
        add: (chunk) => {
            let begun = 0;
            for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, begun)) {
                const line = chunk.subarray(begun, end);
                take(rest.length === 0 ? line : join(rest, line));
                rest = new Uint8Array(0);
                begun = end + 1;
            }
            if (begun < chunk.length && rest.length < _lib_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_LIMITS */ .Cl.progressLine)
                rest = join(rest, chunk.subarray(begun));
        },
        steps: () => [...steps.values()],
        configs: () => [...configs],
    };
}
/** The image's id is its configuration's digest. Source: moby/buildkit, `exporter/containerimage`; moby, `builder/builder-next/exporter`. */
function configIn(text) {
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(/^(?:exporting config|writing image) (sha256:[0-9a-f]{64})\b/.exec(text)?.[1] ?? "");
}
function join(one, other) {
    const room = Math.max(0, _lib_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_LIMITS */ .Cl.progressLine - one.length);
    const whole = new Uint8Array(one.length + Math.min(room, other.length));
    whole.set(one);
    whole.set(other.subarray(0, room), one.length);
    return whole;
}
/** `#7 12.34 …`: a program of step 7 printed this after 12.34 seconds. */
function isOfProgram(line) {
    let at = 1;
    while (isDigit(line[at]))
        at++;
    if (line[0] !== HASH || line[at] !== SPACE || !isDigit(line[at + 1]))
        return false;
    for (at++; isDigit(line[at]);)
        at++;
    return line[at] === DOT && isDigit(line[at + 1]);
}
const [HASH, SPACE, DOT] = [0x23, 0x20, 0x2e];
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
function begin(name, begun) {
    return { name, stage: stageOf(name), state: "running", begun, seconds: 0, said: "" };
}
/** `[linux/arm64 base 2/3] RUN make` belongs to `base`; a single stage without a name prints `[2/3]`. */
function stageOf(name) {
    const [, words] = /^\[((?:\S+ +)*)\d+\/\d+\] /.exec(name) ?? [];
    if (words === undefined)
        return undefined;
    return (words
        .trim()
        .split(/ +/)
        .find((word) => !word.includes("/")) || ONLY_STAGE);
}
const ONLY_STAGE = "(the only one)";
function goOn(step, line, now) {
    switch (line.kind) {
        case "cached":
            return { ...step, state: "cached" };
        case "done": {
            // A step that is printed again (a base that is pulled later) keeps its longest time.
            const state = step.state === "cached" ? "cached" : "done";
            // Steps that run at once are printed one after the other: the later one began before its first line.
            const begun = Math.min(step.begun, now - line.seconds);
            return { ...step, state, begun, seconds: Math.max(step.seconds, line.seconds) };
        }
        case "error":
            return { ...step, state: "failed", said: line.message };
        case "output":
        case "status":
            return step;
    }
}
/** The whole build, in seconds. */
function tookSeconds({ timeline }) {
    const begun = timeline[0]?.begun ?? 0;
    return Math.max(0, ...timeline.map((step) => step.begun + step.seconds - begun));
}
const SHOWN = 5;
const DRAWN = 24;
function summarizeBuild(steps, configs = []) {
    const written = steps.filter(({ stage }) => stage !== undefined);
    const cacheable = written.filter(({ name }) => !/\] FROM /i.test(name));
    const timed = steps
        .filter(({ seconds, state }) => state === "done" && seconds >= 0.1)
        .map((step) => ({ ...step, name: (0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLine */ .oy)(step.name) }))
        .toSorted((a, b) => b.seconds - a.seconds);
    const fault = steps.find(({ name, state }) => state === "failed" && name.startsWith("exporting cache"));
    return {
        stages: stagesOf(written),
        steps: cacheable.length,
        cached: countCached(cacheable),
        slowest: timed.slice(0, SHOWN),
        timeline: timed.slice(0, DRAWN).toSorted((a, b) => a.begun - b.begun),
        cacheFault: fault && (0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLine */ .oy)(fault.said),
        configs,
    };
}
function stagesOf(steps) {
    const names = [...new Set(steps.flatMap(({ stage }) => stage ?? []))];
    return names.map((name) => {
        const own = steps.filter(({ stage }) => stage === name);
        const seconds = own.reduce((sum, step) => sum + step.seconds, 0);
        return { name, steps: own.length, cached: countCached(own), seconds };
    });
}
function countCached(steps) {
    return steps.filter(({ state }) => state === "cached").length;
}
/** GitHub shows ten warnings per step. */
const MOST_WARNINGS = 10;
/**
 * The warnings in the metadata of a build, each once: several platforms repeat them.
 * Source: docker/buildx (0.16 and later, with `BUILDX_METADATA_WARNINGS`), moby/buildkit `VertexWarning`, whose texts
 * are in base64.
 */
function readWarnings(metadata) {
    const warnings = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(metadata, "buildx.build.warnings")).flatMap((entry) => readWarning(entry) ?? []);
    const byIdentity = new Map(warnings.map((warning) => [`${warning.line ?? 0} ${warning.text}`, warning]));
    return [...byIdentity.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
function readWarning(entry) {
    const text = decode((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(entry, "short") ?? "").replace(/ \(line \d+\)$/, "");
    if (text === "")
        return undefined;
    const detail = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(entry, "detail")).map((line) => decode(String(line)));
    const url = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(entry, "url");
    const [range] = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(entry, "range"));
    const line = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(range, "start", "line");
    return {
        text: (0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLine */ .oy)(text),
        detail: (0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLine */ .oy)(detail.join(" ")),
        url: url === undefined ? undefined : (0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLine */ .oy)(url),
        line: typeof line === "number" && line > 0 ? line : undefined,
    };
}
function decode(base64) {
    try {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        return new TextDecoder().decode(bytes);
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 2890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findSecretArguments),
/* harmony export */   Z: () => (/* binding */ secretFlag)
/* harmony export */ });
/* harmony import */ var _lib_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3664);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2267);
// Build secrets: what `RUN --mount=type=secret` reads, and how it gets there without appearing in an argument.


/** Suffixes of names of secrets: a subset of BuildKit's check `SecretsUsedInArgOrEnv`. */
const SECRET_NAME = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|API_?KEY|ACCESS_KEY|PRIVATE_KEY|SECRET_KEY)$/i;
/** The names of build arguments that look like secrets, by name or by value. Without a value it is a variable's. */
function findSecretArguments(buildArgs) {
    return buildArgs
        .map(_lib_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPair */ .T6)
        .filter(([name, value]) => value !== "" && (SECRET_NAME.test(name) || (0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsToken */ .Qe)(value ?? "")))
        .map(([name]) => name)
        .filter((name) => !/public/i.test(name));
}
/** The value of `--secret`. `file` is where the value was written, for the kind that needs one. */
function secretFlag(secret, file) {
    switch (secret.input) {
        case "secrets":
        case "github-token":
            return `id=${secret.id},${(0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteField */ .nL)(`src=${file}`)}`;
        case "secret-envs":
            return `id=${secret.id},${(0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteField */ .nL)(`env=${secret.variable}`)}`;
        case "secret-files":
            return `id=${secret.id},${(0,_lib_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteField */ .nL)(`src=${secret.path}`)}`;
    }
}


/***/ }),

/***/ 6583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ parsePromotion),
/* harmony export */   JN: () => (/* binding */ readForkPullRequest),
/* harmony export */   SJ: () => (/* binding */ mayPromoteForeign),
/* harmony export */   vd: () => (/* binding */ promotesForeignImage)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7047);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);


/** Inputs that would change the image, and how. */
const CHANGES = [
    ["labels", "with another label"],
    ["annotations", "with another annotation"],
    ["platforms", "with fewer platforms"],
];
/** `source` of `operation: promote`; nothing of another operation. */
function parsePromotion(inputs, around, report) {
    if (around.operation !== "promote")
        return undefined;
    for (const [input, change] of CHANGES)
        if (inputs[input].trim() !== "")
            report(input, inputs[input].trim(), {
                flaw: `\`operation\` is promote, which publishes an image as it is: ${change} it would be another image`,
                allowed: "nothing",
            });
    for (const one of around.destinations)
        if (one.kind === "elsewhere")
            report("images", one.name, {
                flaw: "it is on another registry, and an image is promoted to the token's own only",
                allowed: "images of one registry, and its token",
            });
    const text = inputs.source.trim();
    const read = readReference(text, around);
    if (read.kind === "read")
        return read.value;
    const name = around.image === undefined ? `${around.registry.host}/OWNER/NAME` : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy)(around.image);
    report("source", text, {
        flaw: read.flaw,
        allowed: `\`sha256:…\` of this image, \`${name}:TAG\`, \`IMAGE@sha256:…\`, \`oci-layout://DIR\`, \`oci-archive:FILE\`, \`docker-archive:FILE\`, or \`docker-daemon:NAME\``,
    });
    return undefined;
}
/** A fork's pull request has built it, and this run, which follows, builds nothing. Its files are all that is a stranger's. */
function readForkPullRequest({ promotion, context, }) {
    const { trust, pullRequestRun } = context;
    const isFork = trust.kind === "foreign" && trust.why === "fork";
    return isFork && isArchive(promotion) ? pullRequestRun : undefined;
}
/**
 * A run that follows one that is neither a push's nor a pull request's own: what that one left may be a stranger's, handed on.
 */
function mayPromoteForeign({ promotion, context }) {
    const { event, trust, pullRequestRun } = context;
    const isHidden = event === "workflow_run" && trust.kind === "unmerged" && pullRequestRun === undefined;
    return isHidden && isArchive(promotion);
}
/** Not what docker's own daemon or a registry holds under a name. */
const ARCHIVES = new Set(["oci-layout", "oci-archive", "docker-archive"]);
function isArchive(promotion) {
    return promotion !== undefined && ARCHIVES.has(promotion.kind);
}
/** Only what lies in a repository that is pushed to can be what this repository's workflows built. */
function promotesForeignImage({ promotion, destinations, }) {
    if (promotion === undefined)
        return false;
    if (promotion.kind !== "registry")
        return true;
    const source = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy)(promotion.image);
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ownImages */ .Fq)(destinations).every((image) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy)(image) !== source);
}
/** `sha256:…`, `ghcr.io/acme/app:main` or `ghcr.io/acme/app@sha256:…`; where there are both, the digest counts. */
function readReference(text, { registry, image: own }) {
    if (text === "")
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)("it is empty");
    const other = readDaemonImage(text) ?? readArchive(text);
    if (other !== undefined)
        return other;
    if (/^https?:\/\//i.test(text))
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)("it is a URL");
    const alone = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text);
    if (alone !== undefined)
        return own === undefined ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)("there is no image that it is of") : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(sourceAt(own, alone));
    const at = text.indexOf("@");
    const { name, tag } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .splitTag */ .RK)(at === -1 ? text : text.slice(0, at));
    const digest = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text.slice(at + 1));
    if (at !== -1 && digest === undefined)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)("what follows its `@` is not a digest");
    // A name alone is Docker Hub's by custom, and `main` alone hardly means an image of that name there.
    const host = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .registryOfReference */ .S0)(name);
    if (host === undefined)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)("it does not name a registry");
    const found = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDestination */ .G2)(name, registry.host, [(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .registryOfReference */ .S0)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(name)) ?? host]);
    if (found.kind === "flaw")
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)(found.flaw);
    if (found.destination.kind === "elsewhere")
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)("it is not an image name");
    const reference = digest ?? tag;
    if (reference === undefined)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)("it names neither a tag nor a digest");
    const flaw = digest === undefined ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .findTagProblem */ .lu)(reference) : undefined;
    return flaw === undefined
        ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(sourceAt(found.destination.image, reference))
        : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)(`of its tag: ${flaw}`);
}
function sourceAt(image, reference) {
    return { kind: "registry", image, reference };
}
/**
 * The words of buildx and skopeo: `oci-layout://DIR`, `oci-archive:FILE`, `docker-archive:FILE`; which of several images is said
 * behind it, by `:NAME` or `@sha256:…`.
 */
function readArchive(text) {
    const [, word = "", rest = ""] = /^(oci-layout|oci-archive|docker-archive|oci|dir):(.*)$/.exec(text) ?? [];
    const kind = KINDS.find((one) => one === word);
    if (word === "")
        return undefined;
    if (kind === undefined)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)(`\`${word}:\` is none of the forms of a source`);
    if (kind === "oci-layout" && !rest.startsWith("//"))
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)("it lacks the `//` behind `oci-layout:`");
    const [, path = "", digest, name] = /^([^@:]+)(?:@(.+)|:(.+))?$/.exec(kind === "oci-layout" ? rest.slice(2) : rest) ?? [];
    if (path === "")
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)(kind === "oci-layout" ? "it names no folder" : "it names no file");
    if (digest !== undefined && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(digest) === undefined)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)("what follows its `@` is not a digest");
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ kind, path, choice: digest ?? name });
}
const KINDS = ["oci-layout", "oci-archive", "docker-archive"];
/** Docker's own lookup: a name without a tag means `latest`, and an id may be short. Source: docker docs, `docker image tag`. */
function readDaemonImage(text) {
    const [, image] = /^docker-daemon:(.*)$/s.exec(text) ?? [];
    if (image === undefined)
        return undefined;
    if (image === "")
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)("it names no image of docker's");
    if (/^[0-9a-f]{64}$/.test(image))
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ kind: "docker-daemon", image: `sha256:${image}` });
    if ((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(image) !== undefined || /^[0-9a-f]{12}$/.test(image))
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ kind: "docker-daemon", image });
    const at = image.indexOf("@");
    const { name, tag } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .splitTag */ .RK)(at === -1 ? image : image.slice(0, at));
    if (!DOCKER_NAME.test(name))
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)("what follows `docker-daemon:` is not a name that docker can have");
    const flaw = tag === undefined ? undefined : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .findTagProblem */ .lu)(tag);
    if (flaw !== undefined)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)(`of its tag: ${flaw}`);
    if (at !== -1 && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(image.slice(at + 1)) === undefined)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)("what follows its `@` is not a digest");
    const isWhole = at !== -1 || tag !== undefined;
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ kind: "docker-daemon", image: isWhole ? image : `${image}:latest` });
}
/** Source: distribution/reference, "Grammar": a host, and components that begin and end with a letter or a digit. */
const DOCKER_NAME = /^(?:[a-z\d][a-z\d.-]*(?::\d+)?\/)?[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*)*$/;


/***/ }),

/***/ 1151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ gitTagOf),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   cl: () => (/* binding */ PLACEHOLDER_USER),
/* harmony export */   r0: () => (/* binding */ isPullRequest),
/* harmony export */   rq: () => (/* binding */ formatRef),
/* harmony export */   sg: () => (/* binding */ isUnmerged),
/* harmony export */   tN: () => (/* binding */ missingDetails),
/* harmony export */   vZ: () => (/* binding */ isOnDefaultBranch)
/* harmony export */ });
const PULL_REQUEST_EVENTS = new Set([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
]);
function isPullRequest({ event }) {
    return PULL_REQUEST_EVENTS.has(event);
}
/** The user name where none is given: GitHub's registry looks at the token only. */
const PLACEHOLDER_USER = "surepush";
function missingDetails({ repository, commitTime, sha }) {
    return {
        details: repository !== undefined && repository.details === undefined,
        commitTime: sha !== undefined && commitTime === undefined,
    };
}
/** The name of a ref of that kind; nothing for any other ref. */
function branchOf({ ref }) {
    return /^refs\/heads\/(.+)$/s.exec(ref ?? "")?.[1];
}
function gitTagOf({ ref }) {
    return /^refs\/tags\/(.+)$/s.exec(ref ?? "")?.[1];
}
/** `7` for `refs/pull/7/merge`; `7/head` for `refs/pull/7/head`, as docker/metadata-action has it. */
function pullRequestOf({ ref }) {
    return /^refs\/pull\/(.+?)(?:\/merge)?$/.exec(ref ?? "")?.[1];
}
/** The events that always run on the default branch's last commit. Source: GitHub docs, "Events that trigger workflows". */
const ON_DEFAULT_BRANCH = /create|discussion|issues|schedule/;
function isOnDefaultBranch(context) {
    const branch = branchOf(context) ?? context.ref;
    if (branch === undefined)
        return false;
    return branch === context.defaultBranch || ON_DEFAULT_BRANCH.test(context.event);
}
/** A commit that is not merged yet: it never moves what people pull without a version. */
function isUnmerged({ event, ref, trust }) {
    return (trust.kind !== "own" ||
        event.startsWith("pull_request") ||
        event === "merge_group" ||
        ref?.startsWith("refs/pull/") === true);
}
/** `the branch feat/x`, `the git tag v1`, for a sentence. */
function formatRef(context) {
    const branch = branchOf(context);
    const tag = gitTagOf(context);
    if (branch !== undefined)
        return `the branch ${branch}`;
    if (tag !== undefined)
        return `the git tag ${tag}`;
    return context.ref ?? "no git ref";
}


/***/ }),

/***/ 441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Uf: () => (/* binding */ helpWithDockerfile),
/* harmony export */   cc: () => (/* binding */ adviseOnStage),
/* harmony export */   ib: () => (/* binding */ adviseOnFile),
/* harmony export */   mT: () => (/* binding */ adviseOnDockerfile)
/* harmony export */ });
/* harmony import */ var _causes_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6514);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1515);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6533);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1639);
// Advice on what a build needs and does not find: its Dockerfile, a file of its context, a file of another stage.




/** `file` is the path that docker looked for. */
function adviseOnDockerfile(search, file, context) {
    const name = file === undefined ? "the Dockerfile" : (0,_causes_record_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(file);
    const [first, ...others] = helpWithDockerfile(search, context);
    const remedies = [first ?? (0,_remedies_js__WEBPACK_IMPORTED_MODULE_3__/* .checkOutFirst */ .b5)(), ...others];
    switch (search.kind) {
        case "empty":
            return {
                title: "There is no Dockerfile",
                problem: `Docker did not find ${name}: the folder is empty, so the repository was not checked out.`,
                remedies,
            };
        case "elsewhere":
            return {
                title: "There is no Dockerfile where docker looks for it",
                problem: `Docker did not find ${name}. There is ${search.files.map(_causes_record_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS).join(", ")}.`,
                remedies,
            };
        case "link":
            return {
                title: "The Dockerfile is a link to another folder",
                problem: `${name} is a symbolic link to ${(0,_causes_record_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(search.target)}. Docker gets the Dockerfile's folder only, where the link leads nowhere.`,
                remedies,
            };
        case "unknown":
            return {
                title: "There is no Dockerfile",
                problem: `Docker did not find ${name}.`,
                remedies: [
                    (0,_remedies_js__WEBPACK_IMPORTED_MODULE_3__/* .checkOutFirst */ .b5)(),
                    {
                        action: `Is it in another folder, or does it have another name (${(0,_causes_record_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)("Containerfile")})? Name it with ${(0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInput */ .Mc)(context, "file")}, as a path from the working folder. Upper and lower case differ.`,
                    },
                ],
            };
    }
}
/** The way to the Dockerfile that was meant; nothing where what is there does not show it. */
function helpWithDockerfile(search, context) {
    switch (search.kind) {
        case "unknown":
            return [];
        case "empty":
            return (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnOwnMachine */ .B2)(context)
                ? [nameFile(context, "PATH/TO/Dockerfile")]
                : [
                    {
                        ...(0,_remedies_js__WEBPACK_IMPORTED_MODULE_3__/* .checkOutFirst */ .b5)(),
                        action: "The folder is empty: check out the repository in a step before.",
                    },
                    fetchByDocker(),
                ];
        case "elsewhere":
            return search.files.slice(0, 1).map((file) => nameFile(context, file));
        case "link":
            return [nameFile(context, search.target), { action: "Or replace the link with a copy of the file." }];
    }
}
/** A file that `COPY --from=` takes from another stage. */
function adviseOnStage(stage, missing, place) {
    const file = missing === undefined ? "a file" : (0,_causes_record_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(missing);
    return {
        title: `The stage ${stage} has no such file`,
        problem: `${capital(place)} copies ${file} from the stage ${(0,_causes_record_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(stage)}, and that stage has none.`,
        remedies: [
            {
                action: `See where the stage ${(0,_causes_record_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(stage)} puts its result. The path after ${(0,_causes_record_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(`--from=${stage}`)} is one inside of that stage, seen from its root; .dockerignore has no part in it.`,
                snippet: {
                    language: "sh",
                    text: `docker build --target ${stage} --tag look .\ndocker run --rm look ls -la ${missing?.replace(/\/[^/]*$/, "") || "/"}`,
                },
            },
            { action: "Does a RUN of that stage end well without making it? Let it fail then (`set -e`)." },
        ],
    };
}
function adviseOnFile(missing, place) {
    return {
        title: "A file that the build needs is not there",
        problem: `${missing === undefined ? "A file or folder" : (0,_causes_record_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(missing)} that ${place} asks for is not in the build's context.`,
        remedies: [
            {
                action: "Check the path, seen from the context's folder. A Dockerfile cannot reach above that folder, and upper and lower case differ.",
            },
            { action: "Check whether `.dockerignore` leaves it out." },
            {
                ...(0,_remedies_js__WEBPACK_IMPORTED_MODULE_3__/* .checkOutFirst */ .b5)(),
                action: "In a workflow: check out the code first, and build what an earlier step makes (say, `dist/`) in the same job.",
            },
        ],
    };
}
function placeOf(location) {
    return location === undefined ? "the Dockerfile" : `line ${location.line} of ${location.file}`;
}
function nameFile(context, file) {
    return {
        action: `Name ${(0,_causes_record_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(file)} with ${(0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInput */ .Mc)(context, "file")}:`,
        snippet: (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnOwnMachine */ .B2)(context)
            ? { language: "sh", text: `--file ${(0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(file)}` }
            : { language: "yaml", text: `with:\n  file: ${yamlWord(file)}` },
    };
}
function yamlWord(text) {
    return /^[\w./-]+$/.test(text) ? text : JSON.stringify(text);
}
/** The run's own commit, as a git context. */
function fetchByDocker() {
    return {
        action: "Or let docker fetch the commit itself, without a checkout:",
        snippet: { language: "yaml", text: `- uses: ${_remedies_js__WEBPACK_IMPORTED_MODULE_3__/* .USES */ .tk}\n  with:\n    context: "{{defaultContext}}"` },
    };
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 6533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ formatInput),
/* harmony export */   Oe: () => (/* binding */ buildCommand),
/* harmony export */   aP: () => (/* binding */ taggedImage),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _lib_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6116);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7047);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1515);
// Commands and names of inputs in a remedy: the run's own, so that they can be pasted as they are.



/** Options of the command whose name is not the input's. */
const OPTIONS = { platforms: "platform", images: "image", tags: "tag" };
/** "the input `platforms`" in a workflow, "the option `--platform`" on one's own machine. */
function formatInput(context, input) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnOwnMachine */ .B2)(context) ? `the option \`--${OPTIONS[input] ?? input}\`` : `the input \`${input}\``;
}
/** `docker build` of the run's own Dockerfile and context. */
function buildCommand({ build }, ...flags) {
    const file = build?.file === undefined ? [] : ["--file", shellWord(build.file)];
    const words = ["docker build", ...flags, ...file, shellWord(build?.context ?? ".")];
    return { language: "sh", text: words.join(" ") };
}
/** The run's own image, with a placeholder for its tag. */
function taggedImage(context) {
    return `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImage */ .vy)((0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .imageToShow */ .GP)(context))}:TAG`;
}
/** A password in an address is not shown; whatever a shell would read is quoted. */
function shellWord(text) {
    const safe = (0,_lib_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(text);
    return /^[\w@%+=:,./-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 1593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findDockerTrouble),
/* harmony export */   w: () => (/* binding */ helpWithDocker)
/* harmony export */ });
/** By what docker's client says. Source: docker/cli `context/docker`, `context/store`, `connhelper`, docker/buildx `create`; Go `crypto/tls`, `net/http`. */
function findDockerTrouble(said) {
    if (/context "[^"\n]*"[^\n]{0,20}(?:not found|does not exist)/i.test(said))
        return { kind: "context missing" };
    if (/\bdial-stdio\b|command \[ssh /i.test(said))
        return { kind: "ssh" };
    if (/permission denied/i.test(said))
        return { kind: "not allowed" };
    return /\btls\b|x509|certificate|\b(?:ca|cert|key)\.pem|https? (?:client|server)|http request/i.test(said)
        ? { kind: "tls" }
        : { kind: "silent" };
}
/** In the order to try. Source: docker docs, "Rootless mode", "Protect the Docker daemon socket", "Linux post-installation steps". */
function helpWithDocker(trouble) {
    switch (trouble.kind) {
        case "client missing":
            return [
                {
                    action: "Does the job run in a container? The daemon's socket alone is not enough: use an image that has docker's client and buildx, or install them in a step before.",
                    snippet: {
                        language: "sh",
                        text: "sudo apt-get update\nsudo apt-get install --yes docker-cli docker-buildx",
                    },
                },
                onHostedRunners(),
                startDocker(),
            ];
        case "not allowed":
            return [
                {
                    action: "Add the user to the group `docker`, log out of the machine and in again. Anybody who may use docker's socket has root's rights:",
                    snippet: { language: "sh", text: 'sudo usermod -aG docker "$USER"' },
                },
                rootless(),
            ];
        case "tls":
            return [
                {
                    action: "The client and the daemon must agree on TLS. With `docker:dind` beside the job, either share its certificates:",
                    snippet: {
                        language: "sh",
                        text: "export DOCKER_HOST=tcp://docker:2376 DOCKER_TLS_VERIFY=1 DOCKER_CERT_PATH=/certs/client",
                    },
                },
                {
                    action: "Or switch TLS off on both sides: start the daemon with an empty `DOCKER_TLS_CERTDIR`, and ask its port without TLS. Do so in a network of the job's own only.",
                    snippet: {
                        language: "sh",
                        text: "export DOCKER_HOST=tcp://docker:2375\nunset DOCKER_TLS_VERIFY DOCKER_CERT_PATH",
                    },
                },
                {
                    action: "Buildx takes certificates from a context only. Make one from the environment, and use it:",
                    snippet: {
                        language: "sh",
                        text: "docker context create job\ndocker buildx create --use job",
                    },
                },
            ];
        case "context missing":
            return [
                {
                    action: "The context is named by the variable DOCKER_CONTEXT, or by `currentContext` in docker's configuration. See which there are, and name one of them:",
                    snippet: { language: "sh", text: "docker context ls" },
                },
                {
                    action: "Or use the daemon of this machine:",
                    snippet: { language: "sh", text: "unset DOCKER_CONTEXT\ndocker context use default" },
                },
                {
                    action: "Did another step make it? Then it is in the configuration of that step's user: the two must have the same HOME and DOCKER_CONFIG.",
                },
            ];
        case "ssh":
            return [
                {
                    action: "Docker's daemon is reached by ssh here, which cannot ask for anything in a job: it needs a key without a passphrase, the host in `known_hosts`, and a user who may use docker there. This must show a server:",
                    snippet: { language: "sh", text: "ssh USER@HOST docker version" },
                },
                {
                    action: "Or use the daemon of this machine:",
                    snippet: { language: "sh", text: "unset DOCKER_HOST DOCKER_CONTEXT\ndocker context use default" },
                },
            ];
        case "silent":
            return [
                ...(trouble.socket === undefined ? [] : [rootless(trouble.socket)]),
                startDocker(),
                onHostedRunners(),
                ...(trouble.socket === undefined ? [rootless()] : []),
            ];
    }
}
function startDocker() {
    return {
        action: "On your own machine or runner: start Docker, and check that this command shows a server.",
        snippet: { language: "sh", text: "docker version" },
    };
}
function onHostedRunners() {
    return {
        action: "On GitHub's hosted runners: use `runs-on: ubuntu-latest`. Those for Windows and macOS have no Docker for Linux images.",
    };
}
/** A rootless daemon listens on a socket of its user's. */
function rootless(socket) {
    return {
        action: socket === undefined
            ? "Does docker run rootless? Then tell the client where its socket is:"
            : "Docker runs rootless here. Tell the client where its socket is:",
        snippet: {
            language: "sh",
            text: `export DOCKER_HOST=${socket ?? "unix://$XDG_RUNTIME_DIR/docker.sock"}`,
        },
    };
}


/***/ }),

/***/ 9206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   GW: () => (/* binding */ packagePage),
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   Xv: () => (/* binding */ newTokenLinkFor),
/* harmony export */   _s: () => (/* binding */ tagsLink),
/* harmony export */   rU: () => (/* binding */ tokensLink),
/* harmony export */   uE: () => (/* binding */ packagesLink),
/* harmony export */   y9: () => (/* binding */ organizationLink),
/* harmony export */   z2: () => (/* binding */ packageLink)
/* harmony export */ });
/* unused harmony export newTokenLink */
/* harmony import */ var _access_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9894);
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6450);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7047);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1515);
// Links to GitHub's pages: tokens, packages, an organisation's settings.




function serverOf({ registry }) {
    return registry.gitHub?.serverUrl ?? _oci_host_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_DOT_COM */ .Q$;
}
function tokensLink(context) {
    return `${serverOf(context)}/settings/tokens`;
}
/** GitHub's page for a new classic token, with the boxes ticked. */
function newTokenLink({ access, registry }) {
    const scopes = _access_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .NEEDED_SCOPES */ .K0[access].join(",");
    const description = encodeQuery(`Docker Registry (${registry.host})`);
    return `${serverOf({ registry })}/settings/tokens/new?scopes=${scopes}&description=${description}`;
}
/** The same page, for the access that failed. */
function newTokenLinkFor(context) {
    return newTokenLink({ access: (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .requestedAccess */ .BO)(context), registry: context.registry });
}
/** Terminals and Markdown end a link at a bracket. */
function encodeQuery(text) {
    return encodeURIComponent(text).replaceAll("(", "%28").replaceAll(")", "%29");
}
/** The package's own settings, where its access list and its visibility are. */
function packageLink(context) {
    return containerLink(context, "settings");
}
/** The package's page, as GitHub's API has it in `html_url`. Source: GitHub's REST API, "Get a package for a user". */
function packagePage(context) {
    const { image } = context;
    return image && `${accountLink(context, image)}/package/${encodeURIComponent((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .packageOf */ .wg)(image))}`;
}
/** The package's tags, newest first. */
function tagsLink(context) {
    return containerLink(context, "versions?filters%5Bversion_type%5D=tagged");
}
function containerLink(context, page) {
    const { image } = context;
    return image && `${accountLink(context, image)}/${encodeURIComponent((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .packageOf */ .wg)(image))}/${page}`;
}
function accountLink(context, image) {
    const accounts = context.ownerKind === "Organization" ? "orgs" : "users";
    return `${serverOf(context)}/${accounts}/${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)(image)}/packages/container`;
}
/** A page of an organisation's settings; nothing where the image's owner is not known. */
function organizationLink(context, page) {
    const { image } = context;
    return image && `${serverOf(context)}/organizations/${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)(image)}/settings/${page}`;
}
/** The owner's list of packages. */
function packagesLink(context) {
    const { image } = context;
    return image && `${serverOf(context)}/${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)(image)}?tab=packages`;
}


/***/ }),

/***/ 1639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ formatAim),
/* harmony export */   Kk: () => (/* binding */ logoutSnippet),
/* harmony export */   TM: () => (/* binding */ loginSnippet),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   b5: () => (/* binding */ checkOutFirst),
/* harmony export */   bn: () => (/* binding */ checkStep),
/* harmony export */   hN: () => (/* binding */ grantPermissions),
/* harmony export */   qZ: () => (/* binding */ surepushStep),
/* harmony export */   tK: () => (/* binding */ proofOfRepair),
/* harmony export */   tk: () => (/* binding */ USES),
/* harmony export */   uE: () => (/* binding */ useGitHubToken),
/* harmony export */   uv: () => (/* binding */ newToken),
/* harmony export */   w8: () => (/* binding */ grantCallerPermissions)
/* harmony export */ });
/* unused harmony export permissions */
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7047);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1515);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9206);
// Remedies: what a person does next, with the link to open and the text to paste.



/** How a workflow names this action; a test holds it to `package.json`. */
const USES = "F1bonacci66/surepush@v1";
/** `permissions:` as every workflow of ours has it; a job that lists one permission sets all others to none. */
function permissions(access) {
    return {
        language: "yaml",
        text: ["permissions:", "  contents: read", `  packages: ${packagesPermission(access)}`].join("\n"),
    };
}
function packagesPermission(access) {
    return access === "pull" ? "read" : "write";
}
/** To add `permissions:` to the job. */
function grantPermissions(context, action) {
    const access = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .requestedAccess */ .BO)(context);
    return { action, snippet: permissions(access), grants: packagesPermission(access) };
}
/** To add the same block where a reusable workflow is called: the called job can have no more than this grants. */
function grantCallerPermissions(context, action) {
    const access = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .requestedAccess */ .BO)(context);
    const block = permissions(access).text.replaceAll(/^/gm, "    ");
    const text = ["jobs:", "  image:", "    uses: ./.github/workflows/image.yml", block].join("\n");
    return { action, snippet: { language: "yaml", text }, grants: packagesPermission(access) };
}
/** A step that asks the registry and changes nothing. */
function checkStep(access, whose = "own") {
    return {
        language: "yaml",
        text: [
            `- uses: ${USES}`,
            "  with:",
            "    operation: check",
            `    access: ${access}`,
            ...(whose === "own" ? ["    token: ${{ secrets.YOUR_TOKEN }}"] : []),
        ].join("\n"),
    };
}
/** What asks the registry and changes nothing: a step in a workflow, a command elsewhere. */
function proofOfRepair(context) {
    const access = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .requestedAccess */ .BO)(context);
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnOwnMachine */ .B2)(context)
        ? {
            language: "sh",
            text: `surepush check --access ${access} --image ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy)((0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .imageToShow */ .GP)(context))}`,
        }
        : checkStep(access);
}
/** `start` is a clause such as `Make a new classic token`; what follows is how to keep it. */
function newToken(context, start) {
    const { keep, snippet } = keepToken(context);
    return {
        action: `${start}, with the right boxes ticked by this link, and ${keep}`,
        link: (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .newTokenLinkFor */ .Xv)(context),
        ...(snippet && { snippet: { language: "sh", text: snippet } }),
    };
}
/** Where a new token goes. A command of ours reads it from the environment, docker from its login. */
function keepToken(context) {
    if (context.isAct)
        return { keep: "hand it to act:", snippet: "act -s GITHUB_TOKEN=YOUR_TOKEN" };
    if (!(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnOwnMachine */ .B2)(context))
        return { keep: "save it as the secret." };
    return context.isRun
        ? {
            keep: "paste it after this line, which does not show it:",
            snippet: "read -rs GITHUB_TOKEN && export GITHUB_TOKEN",
        }
        : { keep: "log in with it:", snippet: loginSnippet(context).text };
}
/** For docker on one's own machine; the token is in a variable, so that the shell's history does not hold it. */
function loginSnippet({ registry }) {
    return {
        language: "sh",
        text: `printf '%s' "$TOKEN" | docker login ${registry.host} --username YOUR_NAME --password-stdin`,
    };
}
function logoutSnippet({ registry }) {
    return { language: "sh", text: `docker logout ${registry.host}` };
}
/** The code is not on the runner before it is checked out. */
function checkOutFirst() {
    return {
        action: "In a workflow: check out the code in a step before.",
        snippet: { language: "yaml", text: `- uses: actions/checkout@v7\n- uses: ${USES}` },
    };
}
/** The whole of what a job needs to build and push its repository's own image. */
function surepushStep() {
    return { language: "yaml", text: `- uses: ${USES}` };
}
/** Of no use to a job whose own token was refused. */
function useGitHubToken(context) {
    const remedy = grantPermissions(context, "In a workflow no token of your own is needed for the repository's own package: leave the input `token` out, and give the job these permissions.");
    return { ...remedy, repeats: context.tokenKind === "installation" };
}
/** `push to ghcr.io/octo/app` */
function formatAim(context) {
    const access = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .requestedAccess */ .BO)(context);
    return `${access} ${AIMS[access]}${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy)((0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .imageToShow */ .GP)(context))}`;
}
const AIMS = { pull: "", push: "to ", delete: "" };
/** `octo/app`, the repository whose workflow it is. */
function repositoryOf({ repository }) {
    return repository && `${repository.owner}/${repository.name}`;
}


/***/ }),

/***/ 6514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ OF_THE_TOKEN),
/* harmony export */   QI: () => (/* binding */ OF_THE_MACHINE),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   fG: () => (/* binding */ OF_THE_BUILD),
/* harmony export */   qv: () => (/* binding */ IF_JUST_CREATED),
/* harmony export */   tm: () => (/* binding */ NEVER)
/* harmony export */ });
const NEVER = { kind: "never" };
const IF_JUST_CREATED = { kind: "if-just-created" };
/** What most causes have in common, by where they lie; a record names one of these, or writes out what differs. */
const COMMON = {
    retry: () => NEVER,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
};
/** The token has nothing to do with it: docker, its builder, its disk, a name, the network, a rule of the registry. */
const OF_THE_MACHINE = COMMON;
/** In what is built. */
const OF_THE_BUILD = { ...COMMON, inDockerfile: true };
/** In the token and what it may do: all that the preflight found explains it. */
const OF_THE_TOKEN = { ...COMMON, findings: "all" };
/** A piece of a log or a name, as code in a sentence. */
function codeSpan(text) {
    return `\`${text.replaceAll("`", "'")}\``;
}


/***/ }),

/***/ 1515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lf: () => (/* binding */ NOT_ASKED),
  P7: () => (/* binding */ failureContextOf),
  GP: () => (/* binding */ imageToShow),
  jG: () => (/* binding */ isAnotherOwner),
  B2: () => (/* binding */ isOnOwnMachine),
  DQ: () => (/* binding */ loginOf),
  SG: () => (/* binding */ ownerToShow),
  BO: () => (/* binding */ requestedAccess)
});

;// CONCATENATED MODULE: ./.tools/action/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./.tools/action/src/oci/reference.ts
var reference = __webpack_require__(7047);
// EXTERNAL MODULE: ./.tools/action/src/context/run-context.ts
var run_context = __webpack_require__(1151);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/context.ts
// What is known around a failure. Everything may be missing; what is missing is never guessed.



/** GitHub's API was not asked about the token. */
const NOT_ASKED = { kind: "silent", reason: "it was not asked" };
/** What a run of ours knows before it reads a word of docker's output. */
function failureContextOf({ access, image, registry, context, scopeCheck }, { api, tokenKind }) {
    return {
        operation: access,
        isRun: true,
        registry,
        image,
        isNamed: true,
        pushesTo: [registry.host],
        ownerKind: undefined,
        tokenKind,
        api,
        scopeCheck,
        event: context.event,
        repository: context.repository,
        head: context.head,
        pullRequest: (0,run_context/* isPullRequest */.r0)(context),
        dependabot: context.dependabot,
        packages: undefined,
        isAct: false,
        version: package_namespaceObject.rE,
        build: undefined,
    };
}
/** The access that the registry is asked for: a login and a build are there to push. */
function requestedAccess({ operation }) {
    return operation === "pull" || operation === "delete" ? operation : "push";
}
/** The image for a sentence: a placeholder where it is not known. */
function imageToShow({ image, registry }) {
    return image ?? (0,reference/* placeholderImage */.jM)(registry.host);
}
/** The image's owner for a sentence. */
function ownerToShow(context) {
    return (0,reference/* ownerOf */.bf)(imageToShow(context));
}
/** Whether the image belongs to another account than this one; `false` where one of the two is not known. */
function isAnotherOwner({ image }, account) {
    return account !== undefined && image !== undefined && account.toLowerCase() !== (0,reference/* ownerOf */.bf)(image);
}
/** Whether the failure happened outside of a workflow, as far as anybody said so. */
function isOnOwnMachine({ event }) {
    return event === "local";
}
/** The login that the token belongs to, where GitHub says it. */
function loginOf({ api }) {
    return api.kind === "accepted" ? api.login : undefined;
}


/***/ }),

/***/ 3899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ causeLink),
/* harmony export */   B: () => (/* binding */ quotePrinted)
/* harmony export */ });
/* harmony import */ var _advice_remedies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1639);
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6450);


/** A line that a command printed, as evidence. */
function quotePrinted(line) {
    return `It printed: ${line}`;
}
/** The documentation of a cause: why it happens, what to do. */
function causeLink(code) {
    return `${_oci_host_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_DOT_COM */ .Q$}/${_advice_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .USES */ .tk.replace(/@.*$/, "")}/blob/main/docs/causes.md#${code}`;
}


/***/ }),

/***/ 5387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VY: () => (/* binding */ adviseOnInputs),
/* harmony export */   Wl: () => (/* binding */ formatRefusal),
/* harmony export */   iU: () => (/* binding */ INPUT_CAUSES)
/* harmony export */ });
/* harmony import */ var _causes_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6514);
// Mistakes in what the user wrote, in one shape for every input, and the cause that they are.

const INPUT_CAUSES = {
    "input-invalid": {
        why: "An input has a value that it cannot have. Nothing was built.",
        howToTell: "an input has a value that it cannot have",
        ..._causes_record_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_THE_MACHINE */ .QI,
        advise: ({ problems, isLate }) => adviseOnInputs(problems, isLate),
    },
};
function adviseOnInputs(problems, isLate = false) {
    const inputs = [...new Set(problems.map(({ input }) => input))];
    const actions = problems.flatMap(({ input, allowed, remedies }) => remedies ?? [{ action: `Give \`${input}\` ${allowed}.` }]);
    const [first = { action: "Check the inputs." }, ...others] = actions.filter(({ action }, index) => actions.findIndex((one) => one.action === action) === index);
    // A command's inputs are its options.
    const kind = inputs.every((input) => input.startsWith("--")) ? "option" : "input";
    const [only] = problems.length === 1 ? problems : [];
    return {
        title: only?.title ??
            (inputs.length === 1
                ? `The ${kind} ${inputs.join("")} is wrong`
                : `These ${kind}s are wrong: ${inputs.join(", ")}`),
        problem: isLate
            ? "Nothing was built, and nothing was pushed."
            : "The run did not begin: nothing was contacted, and nothing was built.",
        evidence: problems.map(formatProblem),
        remedies: [first, ...others],
    };
}
function formatProblem({ input, value, flaw, isLeftOut }) {
    const start = isLeftOut === true ? `\`${input}\` is left out, and ` : `\`${input}\` cannot be "${value}": `;
    return `${start}${flaw}${flaw.endsWith("?") ? "" : "."}`;
}
/** As a mistake in an input: what is wrong, and what helps. */
function formatRefusal({ words, command }) {
    return {
        flaw: `git refuses the clone that is here: ${words}`,
        allowed: command === undefined ? "a clone that git reads" : `\`${command}\`, if you trust who owns it`,
    };
}


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findScopes),
/* harmony export */   Dr: () => (/* binding */ findMisspelt),
/* harmony export */   F$: () => (/* binding */ findApiVersions),
/* harmony export */   SL: () => (/* binding */ findInvalidReference),
/* harmony export */   U9: () => (/* binding */ findStage),
/* harmony export */   X1: () => (/* binding */ findMissingPath),
/* harmony export */   Zv: () => (/* binding */ findCommand),
/* harmony export */   cV: () => (/* binding */ findFlaw),
/* harmony export */   ch: () => (/* binding */ findFlag),
/* harmony export */   e9: () => (/* binding */ findLocalImage),
/* harmony export */   mt: () => (/* binding */ findSecret),
/* harmony export */   pf: () => (/* binding */ findExitCode),
/* harmony export */   w6: () => (/* binding */ findBuilderName)
/* harmony export */ });
// What a failing line names for its cause: the command, the file, the flaw, the secret, the scope.
/** `/bin/sh -c make`, without the shell. */
function findCommand(text) {
    const command = between(text, 'process "', '" did not complete') ??
        between(text, "executor failed running [", "]: exit") ??
        between(text, "The command '", "' returned");
    return command?.replace(/^\/bin\/(?:ba)?sh (?:[^ ]{1,20} ){0,4}?-c /, "");
}
function between(text, begin, end) {
    const from = text.indexOf(begin);
    const to = text.indexOf(end, from);
    return from < 0 || to < 0 ? undefined : text.slice(from + begin.length, to);
}
/** The path that is not there. */
function findMissingPath(text) {
    return (/"([^"]{1,200})"(?:: not found| not found: not found)/.exec(text)?.[1] ??
        /(?:lstat|stat|open|path) "?([^\s":]{1,200})"?:? (?:no such|not found|file does not exist)/.exec(text)?.[1] ??
        /symlinks in Dockerfile path: lstat ([^\s:]{1,200})/.exec(text)?.[1]);
}
/** What is wrong in the Dockerfile, as its parser says it. */
function findFlaw(text) {
    const at = text.search(/unknown instruction|target stage|failed to parse|base name|no build stage/i);
    return /parse error (?:on )?line \d{1,6}: (.+)/.exec(text)?.[1] ?? (at < 0 ? undefined : text.slice(at));
}
/** The builder that buildx does not know. */
function findBuilderName(text) {
    return /no builder "([^"]{1,100})" found/i.exec(text)?.[1];
}
/** The stage that is not there, and the one that BuildKit takes for it. */
function findMisspelt(text) {
    const [, stage, nearest] = /failed to solve: ([\w-]{1,100}): .{1,1000}\(did you mean ([\w-]{1,100})\?\)/.exec(text) ?? [];
    return stage === undefined || nearest === undefined ? undefined : { stage, nearest };
}
/** The stage that an instruction copies from; an image's name has a slash, a dot or a colon in it. */
function findStage(instruction) {
    return /^(?:COPY|ADD)\s.{0,200}?--from=([\w-]{1,100})(?=\s)/i.exec(instruction)?.[1];
}
/** The scopes that GitHub wants. */
function findScopes(text) {
    const [, first, second] = /(?:at least|needs the|scopes?:?) \[?["']?([a-z]{2,20}(?::[a-z]{2,20})?)\b(?:["'`]? and ["'`]?([a-z]{2,20}:[a-z]{2,20})\b)?/.exec(text) ?? [];
    return [first, second].filter((scope) => scope !== undefined);
}
/** The secret that a RUN needs. */
function findSecret(text) {
    return /secret "?([\w.-]{1,100})"?: not found/i.exec(text)?.[1];
}
/** The flag that the client does not know. */
function findFlag(text) {
    return /--[a-z-]+/.exec(text)?.[0];
}
/** The reference that breaks the rules. */
function findInvalidReference(text) {
    return /(?:invalid tag|argument) "([^"]{1,200})"/.exec(text)?.[1];
}
/** The image that docker does not hold, or that is a list. */
function findLocalImage(text) {
    return (/(?:with the tag: |does not exist: |no such (?:image|object): )([\w.:/@-]{1,300})/i.exec(text)?.[1] ??
        /([\w.:/@-]{1,300}) is a manifest list$/i.exec(text)?.[1]);
}
/** How a command of the Dockerfile ended. 137 is SIGKILL's, mostly the kernel's for lack of memory. */
function findExitCode(text) {
    const code = /(?:exit code:? |exit status |non-zero code: )(\d{1,3})\b/.exec(text)?.[1];
    return code === undefined ? undefined : Number(code);
}
/** The API versions that docker's client and daemon do not share. */
function findApiVersions(text) {
    const [, client, daemon] = /client version (\d\.\d{1,3}) is too (?:old|new).{0,20} supported api version is (\d\.\d{1,3})/i.exec(text) ?? [];
    return client === undefined || daemon === undefined ? undefined : { client, daemon };
}


/***/ }),

/***/ 9774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ isManifestPushed),
/* harmony export */   IS: () => (/* binding */ parseClassicStep),
/* harmony export */   dA: () => (/* binding */ parseProgressLine),
/* harmony export */   g1: () => (/* binding */ areStepsDone)
/* harmony export */ });
// The one reader of a builder's plain progress: what a single line says, and of which step.
const NUMBERED = /^#(\d{1,6}) (.*)$/;
const DONE = /^DONE (\d{1,9}(?:\.\d{1,9})?)s$/;
const ERROR = /^ERROR:? (.*)$/;
const CLASSIC = /^Step \d{1,4}\/\d{1,4} : (.*)$/;
/** Source: moby/buildkit, `util/progress/progressui/printer.go`. */
function parseProgressLine(line) {
    const [, number, text] = line.startsWith("#") ? (NUMBERED.exec(line) ?? []) : [];
    if (number === undefined || text === undefined)
        return undefined;
    const step = Number(number);
    if (text === "CACHED")
        return { kind: "cached", step, text };
    const seconds = DONE.exec(text)?.[1];
    if (seconds !== undefined)
        return { kind: "done", step, text, seconds: Number(seconds) };
    const message = ERROR.exec(text)?.[1];
    if (message !== undefined)
        return { kind: "error", step, text, message };
    return { kind: /^\d/.test(text) ? "output" : "status", step, text };
}
/** The instruction in a title of the classic builder's, `Step 3/4 : RUN make`. */
function parseClassicStep(line) {
    return CLASSIC.exec(line)?.[1];
}
/** BuildKit has pushed the manifest of an image: the last line of a push that went well. */
function isManifestPushed(line) {
    return line?.kind === "status" && /^pushing manifest for .{1,300} done$/.test(line.text);
}
/** Whether all steps of a Dockerfile were run: BuildKit exports and pushes afterwards, and its last line says what failed. */
function areStepsDone(output) {
    return output
        .split(/[\r\n]+/)
        .some((line) => /^ERROR: .*failed to push /.test(line) ||
        parseProgressLine(line)?.text.startsWith("exporting to image") === true);
}


/***/ }),

/***/ 2074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ judgeOther)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1804);

function judgeOther(evidence, image, login) {
    const denied = (why, isMissing = false) => {
        const { username } = login.credentials;
        const cause = {
            code: "other-registry-refused",
            why,
            image,
            username,
            from: login.from,
            isMissing,
        };
        return { kind: "denied", ...(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .certainCause */ ._)(cause) };
    };
    switch (evidence.kind) {
        case "accepted":
            return { kind: "allowed", folded: [] };
        case "refused":
            return denied(evidence.step === "push probe" ? "push" : "login", evidence.status === 404);
        case "withheld":
            return denied("withheld");
        case "silent":
            return { kind: "undecided", reason: `${image.host} did not decide: ${evidence.reason}` };
    }
}


/***/ }),

/***/ 2179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ judgeShape),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   fH: () => (/* binding */ judgeScopes)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7047);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1804);
/* harmony import */ var _access_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9894);



/** An empty or damaged token is refused at once: it would be sent to the registry for nothing. */
function judgeShape(shape) {
    const cause = shape.kind === "empty"
        ? { code: "token-missing" }
        : { code: "token-malformed", flaw: shape.flaw, isOurs: true };
    return { kind: "denied", ...(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .certainCause */ ._)(cause) };
}
/**
 * What GitHub's list of scopes decides before the registry has answered: a scope neither held nor implied is a
 * refusal (but a public package can be pulled by anybody), and `strict` wants each one listed by name.
 */
function judgeScopes(accessRequest, api) {
    const { access, scopeCheck } = accessRequest;
    if (api.kind !== "accepted" || scopeCheck === "off")
        return undefined;
    const finding = (0,_access_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .checkScopes */ .A6)(api.grant, access);
    if (finding.kind === "missing" && (access !== "pull" || scopeCheck === "strict"))
        return missing(finding, "list");
    if (finding.kind === "implied" && scopeCheck === "strict")
        return missing(finding, "strict");
    return undefined;
}
/** Judges by all the evidence. What reads a refusal is loaded when there is one. */
async function judge(accessRequest, evidence) {
    const { api, registry } = evidence;
    const byScopes = judgeScopes(accessRequest, api);
    if (byScopes !== undefined)
        return byScopes;
    switch (registry.kind) {
        case "refused": {
            const { classifyRefusal } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 4845));
            return { kind: "denied", ...classifyRefusal(registry.message, accessRequest, evidence) };
        }
        case "withheld":
        case "silent":
            return {
                kind: "undecided",
                reason: `${accessRequest.registry.host} did not decide: ${registry.reason}`,
            };
        case "accepted":
            return judgeAccepted(accessRequest, evidence);
    }
}
function judgeAccepted(accessRequest, { api }) {
    const finding = api.kind === "accepted" ? (0,_access_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .checkScopes */ .A6)(api.grant, accessRequest.access) : { kind: "unlisted" };
    if (accessRequest.access === "delete")
        return judgeDeletion(finding, accessRequest, api);
    const folded = finding.kind === "implied" && accessRequest.scopeCheck !== "off" ? finding.scopes : [];
    return { kind: "allowed", folded };
}
/** A deletion cannot be tried without deleting: scopes decide only for a package of the token's own account. */
function judgeDeletion(finding, { image }, api) {
    const login = api.kind === "accepted" ? api.login : undefined;
    const hasScopes = finding.kind === "listed" || finding.kind === "implied";
    if (hasScopes && login?.toLowerCase() === (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(image))
        return { kind: "allowed", folded: [] };
    const reason = hasScopes
        ? `the token has the scopes, but ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(image)} must also have given its owner the role Admin in the package`
        : "GitHub lists no scopes for it that would do";
    return { kind: "undecided", reason: `a deletion cannot be tried without deleting, and ${reason}` };
}
function missing(finding, proof) {
    return { kind: "denied", ...(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .certainCause */ ._)({ code: "scope-missing", missing: finding.scopes, proof }) };
}


/***/ }),

/***/ 6116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ credentialsIn),
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2267);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3664);
// Secrets in URLs, parsed as docker and git parse them: user and password, and parameters with a secret's name.


const SPLIT_AT_TOKEN = new RegExp(`(${[_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN */ .CV, _redact_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_TOKEN */ .Dg, _redact_js__WEBPACK_IMPORTED_MODULE_0__/* .WEB_TOKEN */ .Vv].map(({ source }) => source).join("|")})`);
/** Whatever is shorter is found in other words, too. */
const SHORTEST = 6;
/** What stands alone before a host is a name (`git@`), or a token when it is longer than names are. */
const LONGEST_NAME = 20;
/** Users that git's servers ask for beside a token. Source: the documentation of GitHub, GitLab and Bitbucket. */
const KNOWN_USER = /^(?:git|oauth2|x-access-token|x-oauth-basic|x-token-auth|gitlab-ci-token|token|user|username|anonymous)?$/i;
/** Parameters of GitLab, of signed addresses of S3, Azure, Google, CloudFront and Akamai, and their kin. Without separators. */
const SECRET_PARAMETER = /(?:token|secret|password|passwd|passphrase|pwd|signature|authorization|credentials?|api_?key|access_?key|secret_?key|private_?key)$/;
/** Words that end other words, too: as a word of their own, in snake case. */
const SECRET_WORD = /(?:^|_)(?:sig|auth|jwt|key|pass|pat|code|hmac|bearer|session|hdnts|hdnea)$/;
/** How often an address in an address is looked into, and a text is decoded. */
const DEPTH = 3;
/** An address with `***` for each secret in it. */
function withoutSecrets(address) {
    return piecesOf(address)
        .map(({ text, credentials }) => (credentials === undefined ? text : "***"))
        .join("");
}
/** The credentials in the addresses of a text, and tokens. What is as short as a word is left out. */
function credentialsIn(text) {
    const found = text
        .split(/[\s"<>`]+/)
        .flatMap((word) => [word, ...(word.includes("/") ? addressesIn(word) : [])])
        .flatMap((address) => piecesOf(address))
        .flatMap(({ credentials = [] }) => credentials)
        .flatMap(formsOf)
        .filter(({ password }) => password.length >= SHORTEST);
    return [...new Map(found.map((one) => [`${one.user}\n${one.password}`, one])).values()];
}
/** A program may print the password decoded, or cut where it takes the host to end: `invalid port ":PASSWORD"`. */
function formsOf({ user, password }) {
    const [begin = ""] = password.split(/[/?#]/, 1);
    return [...new Set([password, begin, decode(password)])].map((form) => ({ user, password: form }));
}
const BEGINS_ADDRESS = /^(?:[a-z][a-z0-9+.-]+:\/+|\/\/+)/i;
/** A word cut before each scheme and each `//`, so that each piece holds one address at most. */
function addressesIn(word) {
    const cuts = [0];
    for (const { index } of word.matchAll(/:\/+|\/\/+/g)) {
        let start = index;
        if (word.charAt(index) === ":")
            while (start > (cuts.at(-1) ?? 0) && /[a-z0-9+.-]/i.test(word.charAt(start - 1)))
                start--;
        if (start > 0)
            cuts.push(start);
    }
    return cuts.map((start, index) => word.slice(start, cuts[index + 1]));
}
/** Together they are the address again. Source: RFC 3986, appendix B. */
function piecesOf(address, depth = DEPTH) {
    const [scheme = ""] = BEGINS_ADDRESS.exec(address) ?? [];
    const rest = address.slice(scheme.length);
    const at = userEnd(rest, scheme);
    const behind = rest.slice(Math.max(at, 0));
    const query = behind.search(/[?#;]/);
    const [path, parameters] = query === -1 ? [behind, ""] : [behind.slice(0, query), behind.slice(query)];
    return [
        { text: scheme },
        ...(at === -1 ? [] : [userPiece(rest.slice(0, at), { scheme, path })]),
        ...nestedPieces(path, depth),
        ...parameters.split(/(?=[?&;#])/).flatMap((parameter) => parameterPieces(parameter, depth)),
    ];
}
/** Where the `@` behind a user stands; that before a digest and in an address of mail is none. What is no port is a password, though docker would take its slash for the host's end. */
function userEnd(rest, scheme) {
    const end = rest.search(scheme === "" && /^[^@:/?#]*@/.test(rest) ? /[:/?#]/ : /[/?#]/);
    const authority = end === -1 ? rest : rest.slice(0, end);
    const at = authority.lastIndexOf("@");
    if (/^(?:docker-image:\/\/)?$/.test(scheme) && /@sha\d+:[^@]*$|(?:^|=)mailto:/i.test(authority))
        return -1;
    if (scheme === "")
        return at !== -1 && /^[^@:]*@|@[\w.[\]-]+(?::|$)/.test(authority) ? at : -1;
    const isPort = /^(?:[^:]*|\[.*\])(?::\d*)?$/.test(authority);
    return at === -1 && !isPort ? rest.lastIndexOf("@") : at;
}
/** SSH sends no password from an address: there a long name, such as AWS's `APKA…`, is a name. */
function userPiece(text, { scheme, path }) {
    const colon = text.indexOf(":");
    const [user, password] = colon === -1 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
    if (password !== "")
        return KNOWN_USER.test(password) && !KNOWN_USER.test(user)
            ? { text, credentials: [{ user: password, password: user }] }
            : { text, credentials: [{ user, password }] };
    return isToken(user, { scheme, path }) ? { text, credentials: [{ user, password: user }] } : { text };
}
/** Git's servers take a token as the user's name. An owner is none: `https://acme@dev.azure.com/acme/app`. */
function isToken(user, { scheme, path }) {
    if (SPLIT_AT_TOKEN.test(user))
        return true;
    if (/^(?:[a-z0-9.-]+\+)?https?:/i.test(scheme))
        return !KNOWN_USER.test(user) && path.split("/")[1]?.toLowerCase() !== user.toLowerCase();
    return user.length >= LONGEST_NAME && !/^(?:(?:git\+)?ssh:.*|\/*)$/i.test(scheme);
}
/** `&private_token=…`, with the character before it. */
function parameterPieces(parameter, depth) {
    const [name, value = ""] = (0,_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPair */ .T6)(parameter);
    if (value === "")
        return nestedPieces(parameter, depth);
    if (!isSecretName(decode(name.slice(1))))
        return [{ text: `${name}=` }, ...nestedPieces(value, depth)];
    return [{ text: `${name}=` }, { text: value, credentials: [{ user: "", password: value }] }];
}
function isSecretName(name) {
    const snake = snakeCase(name);
    return SECRET_PARAMETER.test(snake) || SECRET_WORD.test(snake);
}
/** Tokens, and addresses inside of an address, percent-encoded or not. */
function nestedPieces(text, depth) {
    const decoded = decode(text);
    if (depth === 0 || !/:\/|\/\//.test(decoded))
        return tokenPieces(text);
    if (decoded === text) {
        return addressesIn(text).flatMap((piece) => BEGINS_ADDRESS.test(piece) ? piecesOf(piece, depth - 1) : tokenPieces(piece));
    }
    const found = addressesIn(decoded)
        .flatMap((address) => piecesOf(address, depth - 1))
        .flatMap(({ credentials = [] }) => credentials);
    return found.length > 0 ? [{ text, credentials: found }] : tokenPieces(text);
}
function tokenPieces(text) {
    return text
        .split(SPLIT_AT_TOKEN)
        .map((piece, index) => index % 2 === 0 ? { text: piece } : { text: piece, credentials: [{ user: "", password: piece }] });
}
/** `privateToken`, `X-Amz-Signature` and `token[]` as `private_token`, `x_amz_signature` and `token`. */
function snakeCase(name) {
    return name
        .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
        .replaceAll(/[^A-Za-z0-9]+/g, "_")
        .replaceAll(/^_|_$/g, "")
        .toLowerCase();
}
/** A text may be encoded more than once. */
function decode(text, depth = DEPTH) {
    try {
        const decoded = decodeURIComponent(text);
        return decoded === text || depth === 1 ? decoded : decode(decoded, depth - 1);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 8356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseBoolean)
/* harmony export */ });
// The one reader of "is it true?": in inputs, in variables of the environment, in attributes of docker's flags.
/**
 * The forms of Go's `strconv.ParseBool`, which docker reads, among them those of YAML 1.2's core schema; nothing for
 * any other text. Source: Go, package strconv; YAML 1.2.2, section 10.3.2.
 */
function parseBoolean(text) {
    const word = text?.trim() ?? "";
    if (/^(?:1|t|T|true|True|TRUE)$/.test(word))
        return true;
    return /^(?:0|f|F|false|False|FALSE)$/.test(word) ? false : undefined;
}


/***/ }),

/***/ 6082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ onlyOf)
/* harmony export */ });
/* unused harmony export nearestWord */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
// The known word that a mistyped one stands for.

/** The one that differs by one slip of the fingers, or by two in a longer word; nothing for a word that is known. */
function nearestWord(word, words) {
    const most = word.length > 5 ? 2 : 1;
    return words
        .filter((candidate) => Math.abs(candidate.length - word.length) <= most)
        .map((candidate) => ({ candidate, slips: countSlips(word.toLowerCase(), candidate) }))
        .filter(({ slips }) => slips > 0 && slips <= most)
        .sort((one, other) => one.slips - other.slips)[0]?.candidate;
}
/** Ends a sentence on a word that is unknown: the known word that is meant, else all of them. */
function onlyOf(words, unknown) {
    const meant = nearestWord(unknown, words);
    return meant === undefined ? `, only ${words.join(", ")}` : `. Did you mean "${meant}"?`;
}
/** Letters that are missing, too many or others; two neighbours that changed places are one slip, too. */
function countSlips(word, candidate) {
    const swapped = word
        .split("")
        .slice(1)
        .map((letter, at) => word.slice(0, at) + letter + word.charAt(at) + word.slice(at + 2));
    return Math.min((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, candidate), ...swapped.map((one) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(one, candidate) + 1));
}


/***/ }),

/***/ 2267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ TOKEN),
/* harmony export */   Dg: () => (/* binding */ OTHER_TOKEN),
/* harmony export */   Qe: () => (/* binding */ holdsToken),
/* harmony export */   Vv: () => (/* binding */ WEB_TOKEN),
/* harmony export */   YA: () => (/* binding */ redactShapes),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   oy: () => (/* binding */ printableLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
// What of a text may be shown: without what has the shape of a secret, and without what a terminal or a runner obeys.
/**
 * Tokens of others than GitHub, by the beginnings that they have. Source: the documentation of GitLab ("Token prefixes"), npm, PyPI, Docker
 * Hub, Slack, Stripe, Hugging Face, Google Cloud, Atlassian and DigitalOcean.
 */
const OTHER_TOKEN = /(?<![A-Za-z0-9])(?:gl[a-z]{2,6}-[\w-]{16,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{16,}|dckr_[a-z]{3}_[\w-]{16,}|xox[a-z]-[\w-]{10,}|[rs]k_live_\w{16,}|hf_[A-Za-z0-9]{30,}|AIza[\w-]{30,}|AT(?:ATT|BB|CTT)\w{20,}|dop_v1_[0-9a-f]{40,})/g;
/** A JSON Web Token. It begins where a word does, so that no letter is looked at twice. Source: RFC 7519. */
const WEB_TOKEN = /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}(?:\.[\w-]+)?/g;
/**
 * GitHub's tokens and the beginning of their base64, values of telling names (`password=`), an authorization, what
 * comes before the host of an address. Source: GitHub docs; RFC 7617 and 6750; docker's config.json.
 */
const SHAPES = [
    OTHER_TOKEN,
    WEB_TOKEN,
    /(?:gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{10,}/g,
    /(?<=(?:auth|password|passwd|secret|sig|signature|token)(?:=|"\s{0,3}:\s{0,3}"))[^\s"'&]{6,}/gi,
    /(?<=(?:basic|bearer)[ "']{1,4})[A-Za-z0-9+/=_.~-]{16,}/gi,
    /Z2h[a-z0-9]X[A-Za-z0-9+/=_-]{10,}/g,
    /(?<=token )[0-9a-f]{40}/gi,
    /(?<= (?:-p|--password) )[^\s]{6,}/g,
    /(?<=:\/\/)[^\s/?#"<>]+(?=@)/g,
];
/** The text with each secret as `***`. */
function redactShapes(text) {
    return SHAPES.reduce((safe, shape) => safe.replaceAll(shape, "***"), text);
}
/** A line that can be printed anywhere. */
function printableLine(text) {
    return redactShapes(plainLine(text));
}
/** A token of GitHub's that is long enough to be one. */
const TOKEN = /(?:gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{20,}/g;
/** Whether a text holds what is shaped like a token of GitHub's. */
function holdsToken(text) {
    return text.search(TOKEN) !== -1;
}
/** Of many lines, line feeds and tabs stay; what was another line end becomes a line feed. */
function plainText(text) {
    return disarm(text.replaceAll(LINE_END, "\n").replaceAll(UNSEEN, ""));
}
/** The same on one line. */
function plainLine(text) {
    return disarm(text.replaceAll(LINE_ENDS, " ").replaceAll(UNSEEN, ""));
}
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]+/g;
/**
 * Controls but the tab and the line feed, marks that turn the direction of writing, letters without width.
 * Source: Unicode, "Bidirectional Algorithm" (UAX 9), and its category Cf.
 */
const UNSEEN = 
// eslint-disable-next-line no-control-regex -- these are what is looked for
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
/**
 * The runner takes `::command::` at the begin of a line, behind blanks, too, and `##[command]` even in the middle of
 * one. Source: actions/runner, `src/Runner.Common/ActionCommand.cs`.
 */
function disarm(text) {
    return text.replaceAll("##[", "## [").replaceAll(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, "$1: ");
}


/***/ }),

/***/ 4822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isRequestFailure)
/* harmony export */ });
// A request that failed: why, and whether another try may help.
function isRequestFailure(result) {
    return result.kind === "request-failure";
}


/***/ }),

/***/ 406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ RetryBudget),
/* harmony export */   WX: () => (/* binding */ findRetryAfter),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/* unused harmony export delayBefore */
/** The server's own faults, and its "too many". Nothing here is a refusal. */
const TRANSIENT = new Set([429, 500, 502, 503, 504]);
function isTransient(status) {
    return TRANSIENT.has(status);
}
/**
 * Milliseconds to wait before attempt number `next` (2, 3, …); nothing when the other side asks for a longer wait than
 * the policy allows. `asked` is what it asks for. `chance`, from 0 to 1, spreads clients that failed at the same moment
 * over the whole of the wait. Source: AWS Architecture Blog, "Exponential Backoff And Jitter", 2015 ("full jitter").
 */
function delayBefore(next, { asked, chance }, { base, first = base, cap, longestWait }) {
    if (asked !== undefined)
        return asked <= longestWait ? asked + chance * base : undefined;
    return chance * (next === 2 ? first : Math.min(cap, base * 2 ** (next - 2)));
}
/** What Go's durations count in, in milliseconds. Source: Go's documentation of `time.ParseDuration`. */
const UNITS = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
};
const DURATION = /^(?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+$/;
/**
 * A `Retry-After` in milliseconds: seconds, a date (RFC 9110), or a duration as Go prints it, which is what ghcr.io
 * writes (`880.092µs`). `now` is the time in milliseconds since 1970. Nothing when it is none of these.
 */
function parseRetryAfter(text, now) {
    if (/^\d+(?:\.\d+)?$/.test(text))
        return Number(text) * 1_000;
    // Node reads a header as Latin-1, in which the two bytes of `µ` are two characters.
    const duration = text.replace("Â", "");
    if (DURATION.test(duration)) {
        const parts = duration.matchAll(/(\d+(?:\.\d+)?)([a-zµμ]+)/g);
        return [...parts].reduce((sum, [, count, unit = ""]) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
    }
    const date = /^[A-Z][a-z]{2}, \d/.test(text) ? Date.parse(text) : NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** The wait that a registry asks for in words: `toomanyrequests: retry-after: 880.092µs, allowed: 44000/minute`. */
function findRetryAfter(text) {
    const [, found] = /\bretry-after: ?(\d[^\s,;"]{0,40})/i.exec(text) ?? [];
    return found === undefined ? undefined : parseRetryAfter(found, 0);
}
/** The one retry. All tasks of a budget share the policy's window: a phase of a run has one, and so has a request. */
class RetryBudget {
    #policy;
    #ports;
    #since;
    constructor(policy, ports) {
        this.#policy = policy;
        this.#ports = ports;
    }
    /** The last result: a good one, or a failure that another attempt would not mend or that there is no time for. */
    async retry({ what, attempt, failure }) {
        for (let number = 1;; number++) {
            const result = await attempt(number);
            const found = failure(result);
            if (found?.retryable !== true || !(await this.#waitFor(number, what, found)))
                return result;
        }
    }
    /** Waits before retry `number`; `false` when the policy does not allow it, or the run is stopped. */
    async #waitFor(number, what, { reason, retryAfter: asked }) {
        const { chance, clock, reporter, stop } = this.#ports;
        const { retries, window } = this.#policy;
        if (number > retries || stop.aborted)
            return false;
        const now = clock.now();
        this.#since ??= now;
        const wait = delayBefore(number + 1, { asked, chance: chance() }, this.#policy);
        if (wait === undefined || now + wait - this.#since > window)
            return false;
        const seconds = (wait / 1_000).toFixed(1);
        reporter?.info(`Trying again ${what} in ${seconds} s, ${number} of ${retries}. Why: ${reason}.`);
        await clock.pause(wait);
        // It may have been stopped meanwhile.
        return !this.#ports.stop.aborted;
    }
}


/***/ }),

/***/ 9844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ formatThrown),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
// What was thrown, as text. Anything can be thrown.
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** With the stack, which helps to find the fault. */
function formatThrown(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


/***/ }),

/***/ 8200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findVersion),
/* harmony export */   t: () => (/* binding */ isOlder)
/* harmony export */ });
// Versions as `1.2.3`, and which of two is the older.
/** The first version in a text such as `github.com/docker/buildx v0.29.1 a32761a`; a build of a commit has none. */
function findVersion(text) {
    return /(?<![\w.])v?(\d+\.\d+\.\d+)/.exec(text)?.[1];
}
function isOlder(one, than) {
    const [left, right] = [one, than].map((version) => version.split(".").map(Number));
    const difference = left?.map((number, index) => number - (right?.[index] ?? 0)).find((step) => step !== 0);
    return (difference ?? 0) < 0;
}


/***/ }),

/***/ 8654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tw: () => (/* binding */ sortByPlatform),
/* harmony export */   Vn: () => (/* binding */ describeAlone),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   _M: () => (/* binding */ writeIndex),
/* harmony export */   qq: () => (/* binding */ readDescriptor),
/* harmony export */   tV: () => (/* binding */ readReferrers)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50);
/* harmony import */ var _index_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(799);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7047);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5391);
// An image index: read strictly, since anybody may have written it, and written anew from the parts of several.





/** Source: OCI image specification 1.1, "Image Media Types"; docker's "Image Manifest V2, Schema 2". */
const FAMILIES = {
    oci: {
        index: "application/vnd.oci.image.index.v1+json",
        manifest: "application/vnd.oci.image.manifest.v1+json",
    },
    docker: {
        index: "application/vnd.docker.distribution.manifest.list.v2+json",
        manifest: "application/vnd.docker.distribution.manifest.v2+json",
    },
};
/** An index within an index is none that a build makes, and is not followed. */
function readManifest({ type, body }) {
    const json = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body);
    const mediaType = (0,_index_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .bareType */ .Hf)(type);
    const own = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "mediaType");
    if (own !== undefined && own !== mediaType)
        return flaw("calls itself another type than the registry does");
    const annotations = stringsOf((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "annotations"));
    if (annotations === undefined)
        return flaw("has annotations that are no texts");
    const family = familyOf(mediaType);
    // Source: CVE-2021-41190: what is both is another thing to each client.
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "manifests") !== undefined && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "config") !== undefined)
        return flaw("is an image and an index at once");
    if (family === undefined)
        return flaw("is neither an image nor an index of images");
    if (mediaType === FAMILIES[family].index)
        return readEntries(json, family, annotations);
    const config = (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(json, "config", "digest") ?? "");
    const isImage = _index_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_CONFIGS */ .iH.has((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(json, "config", "mediaType") ?? "");
    return isImage && config !== undefined
        ? { kind: "image", family, annotations, config }
        : flaw("is not an image, but an artifact of another kind");
}
function readEntries(json, family, annotations) {
    const entries = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "manifests"));
    if (entries.length === 0)
        return flaw("is an index without a manifest");
    if (entries.length > _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_LIMITS */ .Cl.indexEntries)
        return flaw(`is an index of more than ${_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_LIMITS */ .Cl.indexEntries} manifests`);
    const images = [];
    const attestations = [];
    for (const entry of entries) {
        const descriptor = readDescriptor(entry);
        if (descriptor === undefined)
            return flaw("has an entry that cannot be read");
        if (Object.values(FAMILIES).some(({ index }) => index === descriptor.mediaType))
            return flaw("is an index that holds another index");
        const isAttached = (0,_index_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarkedAttestation */ .Xf)(descriptor);
        // BuildKit writes what is attested in OCI's types, whatever those of the image are.
        const types = [
            FAMILIES[family].manifest,
            ...(isAttached ? [FAMILIES.oci.manifest] : []),
        ];
        if (!types.includes(descriptor.mediaType))
            return flaw(`has the entry ${descriptor.digest} of another media type than its own`);
        if (isAttached)
            attestations.push(descriptor);
        else {
            const platform = (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlatform */ .Kd)(descriptor.platform);
            if (platform === undefined || platform.os === "unknown")
                return flaw(`has the entry ${descriptor.digest} without a platform`);
            images.push({ descriptor, platform });
        }
    }
    const digests = new Set(images.map(({ descriptor }) => descriptor.digest));
    if (!attestations.every((one) => digests.has((0,_index_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(one) ?? "sha256:")))
        return flaw("has an attestation of an image that it does not hold");
    return { kind: "index", family, annotations, images, attestations };
}
/** The entries of a list of referrers that can be read, each as it stands there. */
function readReferrers(body) {
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body), "manifests")).flatMap((entry) => readDescriptor(entry) ?? []);
}
function readDescriptor(entry) {
    const digest = (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "digest") ?? "");
    const mediaType = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "mediaType");
    const size = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(entry, "size");
    const [platform, artifactType] = [(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(entry, "platform"), (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(entry, "artifactType")];
    const annotations = stringsOf((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(entry, "annotations"));
    const isWhole = digest !== undefined && mediaType !== undefined && annotations !== undefined && isSize(size);
    if (!isWhole || (artifactType !== undefined && typeof artifactType !== "string"))
        return undefined;
    return {
        mediaType,
        digest,
        size,
        ...(Object.keys(annotations).length > 0 && { annotations }),
        ...(platform !== undefined && { platform: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(platform) }),
        ...(artifactType !== undefined && { artifactType }),
    };
}
function isSize(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function familyOf(mediaType) {
    return ["oci", "docker"].find((family) => Object.values(FAMILIES[family]).includes(mediaType));
}
/** A value as texts by name; nothing where it is there and holds anything else. */
function stringsOf(value) {
    const entries = Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value));
    const texts = entries.filter((entry) => typeof entry[1] === "string");
    const isOdd = value !== undefined && value !== null && (typeof value !== "object" || Array.isArray(value));
    return isOdd || texts.length < entries.length ? undefined : Object.fromEntries(texts);
}
function flaw(text) {
    return { kind: "flaw", flaw: text };
}
/** An entry for an image that stood by itself, in no index. */
function describeAlone(digest, { type, body }, platform) {
    const { os, architecture, variant, osVersion } = platform;
    return {
        mediaType: (0,_index_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .bareType */ .Hf)(type),
        digest,
        size: body.byteLength,
        platform: {
            architecture,
            os,
            ...(osVersion !== undefined && { "os.version": osVersion }),
            ...(variant !== undefined && { variant }),
        },
    };
}
/**
 * Flat, images first and then what is attested of each, as BuildKit writes it. Of the same parts it makes the same bytes.
 * Source: moby/buildkit, `exporter/containerimage/writer.go`.
 */
function writeIndex({ family, images, attestations, annotations }) {
    const manifests = [
        ...images.map(({ descriptor }) => descriptor),
        ...images.flatMap(({ descriptor }) => attestations.filter((one) => (0,_index_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(one) === descriptor.digest)),
    ];
    const { index: mediaType } = FAMILIES[family];
    const written = family === "oci" && Object.keys(annotations).length > 0 ? { annotations } : {};
    const json = { schemaVersion: 2, mediaType, manifests, ...written };
    return { type: mediaType, body: new TextEncoder().encode(JSON.stringify(json, undefined, 2)) };
}
/** In the order of `wanted`, and those that it does not name after them, by their names. */
function sortByPlatform(images, wanted) {
    const places = new Map(wanted.map((platform, at) => [(0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)(platform), at]));
    const keyed = images.map((image) => ({ image, name: (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)(image.platform) }));
    const placeOf = (name) => places.get(name) ?? places.size;
    return keyed
        .sort((one, other) => placeOf(one.name) - placeOf(other.name) || (one.name < other.name ? -1 : 1))
        .map(({ image }) => image);
}


/***/ }),

/***/ 799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ bareType),
/* harmony export */   Xf: () => (/* binding */ isMarkedAttestation),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   iH: () => (/* binding */ IMAGE_CONFIGS)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7047);
// What an entry of an image index is: an image, or what BuildKit attests of one.


/** Source: OCI image specification 1.1, "Image Configuration"; docker's "Image Manifest V2, Schema 2". */
const IMAGE_CONFIGS = new Set([
    "application/vnd.oci.image.config.v1+json",
    "application/vnd.docker.container.image.v1+json",
]);
/** Source: moby/buildkit, docs on "Attestation storage". */
function isMarkedAttestation(entry) {
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "annotations", "vnd.docker.reference.type") === "attestation-manifest";
}
/** The image that an attestation is of. */
function subjectOf(entry) {
    return (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "annotations", "vnd.docker.reference.digest") ?? "");
}
/** A media type without its parameters. */
function bareType(type) {
    const [named = ""] = type.split(";");
    return named.trim().toLowerCase();
}


/***/ }),

/***/ 5391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Kd: () => (/* binding */ readPlatform)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20);
// Platforms: `linux/arm64`, `linux/arm/v7`, in one spelling, however a person or a builder writes them.

/** No platform has a longer part, and none has another character. */
const PART = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
/** Source: containerd/platforms, `normalizeArch`. */
const ARCHITECTURES = {
    i386: { architecture: "386" },
    x86_64: { architecture: "amd64" },
    "x86-64": { architecture: "amd64" },
    aarch64: { architecture: "arm64" },
    armhf: { architecture: "arm", variant: "v7" },
    armel: { architecture: "arm", variant: "v6" },
};
/** The variants that go without saying. */
const IMPLIED = { amd64: "v1", arm64: "v8" };
/** Nothing where a text is no platform. `linux` alone names no processor. */
function parsePlatform(text) {
    const [os = "", architecture = "", variant, ...rest] = text.trim().split("/");
    return rest.length > 0 ? undefined : normalize({ os, architecture, ...(variant && { variant }) });
}
/** The platform of an index's entry, or of an image's configuration. Source: OCI image specification 1.1. */
function readPlatform(json) {
    const variant = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(json, "variant");
    const osVersion = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(json, "os.version");
    // One that is there and is no text is no platform of anybody's.
    const isOdd = [(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "variant"), (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "os.version")].some((value) => value !== undefined && typeof value !== "string");
    const platform = {
        os: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(json, "os") ?? "",
        architecture: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(json, "architecture") ?? "",
        ...(variant !== undefined && { variant }),
        ...(osVersion !== undefined && { osVersion }),
    };
    return isOdd ? undefined : normalize(platform);
}
function normalize({ os, architecture, variant, osVersion }) {
    const parts = [os, architecture, ...[variant, osVersion].filter((part) => part !== undefined)];
    if (!parts.every((part) => PART.test(part)))
        return undefined;
    const lowered = architecture.toLowerCase();
    const named = Object.hasOwn(ARCHITECTURES, lowered) ? ARCHITECTURES[lowered] : undefined;
    const known = named ?? { architecture: lowered };
    const written = variant?.toLowerCase().replace(/^(?=\d)/, "v") ?? known.variant;
    const standard = known.architecture === "arm" ? (written ?? "v7") : written;
    return {
        os: os.toLowerCase() === "macos" ? "darwin" : os.toLowerCase(),
        architecture: known.architecture,
        ...(standard !== undefined && standard !== IMPLIED[known.architecture] && { variant: standard }),
        ...(osVersion !== undefined && { osVersion }),
    };
}
/** `linux/arm/v7`; a version of Windows in brackets, as docker has it: `windows(10.0.17763)/amd64`. */
function formatPlatform({ os, architecture, variant, osVersion }) {
    const system = osVersion === undefined ? os : `${os}(${osVersion})`;
    return [system, architecture, ...(variant === undefined ? [] : [variant])].join("/");
}


/***/ }),

/***/ 7047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ pushedReferences),
/* harmony export */   C8: () => (/* binding */ formatReferences),
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Fq: () => (/* binding */ ownImages),
/* harmony export */   G2: () => (/* binding */ parseDestination),
/* harmony export */   Nj: () => (/* binding */ tagsFor),
/* harmony export */   O9: () => (/* binding */ ownDestinations),
/* harmony export */   RK: () => (/* binding */ splitTag),
/* harmony export */   S0: () => (/* binding */ registryOfReference),
/* harmony export */   Yu: () => (/* binding */ imagesAt),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   jM: () => (/* binding */ placeholderImage),
/* harmony export */   kS: () => (/* binding */ formatDestination),
/* harmony export */   lu: () => (/* binding */ findTagProblem),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   vy: () => (/* binding */ formatImage),
/* harmony export */   wg: () => (/* binding */ packageOf),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6450);
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
        return { kind: "flaw", flaw: "it contains a digest" };
    if (rest.at(-1)?.includes(":"))
        return { kind: "flaw", flaw: "it contains a tag" };
    if (!/[.:]|^localhost$/.test(first))
        return { kind: "flaw", flaw: "it does not name a registry" };
    const hostFlaw = (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .findHostProblem */ .xR)(first);
    if (hostFlaw !== undefined)
        return { kind: "flaw", flaw: `of its registry ${first}: ${hostFlaw}` };
    if ((0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHost */ .rQ)(first) !== (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHost */ .rQ)(registry))
        return { kind: "flaw", flaw: `it is not on the registry ${registry}` };
    const path = rest.join("/").toLowerCase();
    // Beyond ASCII lower case is a matter of opinion.
    if (!PATH.test(path) || !/^[\x21-\x7e]+$/.test(text))
        return { kind: "flaw", flaw: findPathProblem(path) ?? "it has no OWNER/NAME after the registry" };
    return { kind: "image", image: { host: registry, path }, lowered: path !== rest.join("/") };
}
/** The character that a name of GitHub's may have and an image's may not: `acme-`, `.github`, `a___b`. */
function findPathProblem(path) {
    for (const part of path.split("/")) {
        const quoted = `"${part}"`;
        const [edge] = /^[._-]/.exec(part) ?? [];
        if (edge !== undefined)
            return `${quoted} begins with "${edge}", and a part of an image's name begins with a letter or digit`;
        const [end] = /[._-]$/.exec(part) ?? [];
        if (end !== undefined)
            return `${quoted} ends with "${end}", and a part of an image's name ends with a letter or digit`;
        const [odd] = /[^a-z0-9._-]/u.exec(part) ?? [];
        if (odd !== undefined)
            return `${quoted} contains "${odd}", and an image's name consists of letters, digits, ".", "_" and "-"`;
        const [run] = /\.{2,}|_{3,}|[._-]*(?:\._|_\.|\.-|-\.|_-|-_)[._-]*/.exec(part) ?? [];
        if (run !== undefined)
            return `${quoted} contains "${run}", and an image's name has one ".", one or two "_", or any "-" between letters and digits`;
    }
    return undefined;
}
/** Why a text cannot be a tag, or nothing when it can. */
function findTagProblem(text) {
    if (TAG.test(text))
        return undefined;
    if (text === "")
        return "it is empty";
    if (text.length > 128)
        return "it has more than 128 characters";
    const [odd] = /[^\w.-]/u.exec(text) ?? [];
    return odd === undefined
        ? `it begins with "${text.charAt(0)}", and a tag begins with a letter, a digit or "_"`
        : `it contains ${JSON.stringify(odd)}, and a tag consists of letters, digits, ".", "_" and "-"`;
}
/** A placeholder where the image is unknown, for a person to fill in. */
function placeholderImage(host) {
    return { host, path: "OWNER/NAME" };
}
/** A digest from docker or a registry, or nothing when the text is none. */
function parseDigest(text) {
    return DIGEST.test(text) ? text : undefined;
}
function formatImage({ host, path }) {
    return `${host}/${path}`;
}
/** `host/owner/name:tag`, or `host/owner/name@sha256:…`. */
function formatReference(image, reference) {
    return `${formatImage(image)}${parseDigest(reference) === undefined ? ":" : "@"}${reference}`;
}
/** The account that owns the package: the path's first part. */
function ownerOf({ path }) {
    return path.slice(0, path.indexOf("/"));
}
/** The package's name: everything after the owner. */
function packageOf({ path }) {
    return path.slice(path.indexOf("/") + 1);
}
/** The host before a reference's name; without one it is Docker Hub's. */
function registryOfReference(reference) {
    const [first = "", ...rest] = reference?.split("/") ?? [];
    return rest.length > 0 && /[.:]|^localhost$/.test(first) ? first : undefined;
}
/** A reference's name, and what comes after its colon; the colon of a host's port is none. */
function splitTag(reference) {
    const colon = reference.indexOf(":", reference.lastIndexOf("/") + 1);
    return colon === -1
        ? { name: reference, tag: undefined }
        : { name: reference.slice(0, colon), tag: reference.slice(colon + 1) };
}
/** Source of the grammar: CNCF distribution, `reference`. A name without a host is Docker Hub's. */
const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
/** `others`: the hosts of further registries that a login is held for. */
function parseDestination(text, registry, others = []) {
    const [first = ""] = text.split("/");
    if ((0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHost */ .rQ)(first) === (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHost */ .rQ)(registry)) {
        const parsed = parseImage(text, registry);
        return parsed.kind === "flaw"
            ? parsed
            : { kind: "destination", destination: { kind: "own", image: parsed.image }, lowered: parsed.lowered };
    }
    const name = text.toLowerCase();
    const hasHost = text.includes("/") && /[.:]|^localhost$/.test(first);
    const path = hasHost ? name.slice(first.length + 1) : name;
    const hostFlaw = hasHost ? (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .findHostProblem */ .xR)(first) : undefined;
    if (hostFlaw !== undefined)
        return { kind: "flaw", flaw: `of its registry ${first}: ${hostFlaw}` };
    if (/[:@]/.test(path))
        return { kind: "flaw", flaw: "it contains a tag or a digest" };
    if (!NAME.test(path))
        return { kind: "flaw", flaw: "it is not an image name" };
    const lowered = name !== text;
    const canonical = canonicalName(name);
    const host = registryOfReference(canonical);
    if (host === undefined || !others.includes(host))
        return { kind: "destination", destination: { kind: "elsewhere", name }, lowered };
    const image = { host, path: canonical.slice(host.length + 1) };
    const written = canonical === name ? {} : { name };
    return { kind: "destination", destination: { kind: "own", image, ...written }, lowered };
}
function ownImages(destinations) {
    return ownDestinations(destinations).map(({ image }) => image);
}
/** Those on one registry. */
function imagesAt(destinations, host) {
    return ownImages(destinations).filter((image) => image.host === host);
}
/** Those on registries that a login is held for, each with its tags. */
function ownDestinations(destinations) {
    return destinations.filter((one) => one.kind === "own");
}
function formatDestination(one) {
    return one.kind === "own" ? (one.name ?? formatImage(one.image)) : one.name;
}
/** One spelling of an image's name: `octo/app` is docker.io/octo/app, `redis` is docker.io/library/redis. */
function canonicalName(name) {
    const lowered = name.toLowerCase();
    const host = registryOfReference(lowered);
    const path = host === undefined ? lowered : lowered.slice(host.length + 1);
    if (host !== undefined && (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHost */ .rQ)(host) !== "docker.io")
        return lowered;
    return `docker.io/${path.includes("/") ? path : `library/${path}`}`;
}
/** Those of the run's tags that an image gets. */
function tagsFor({ only }, tags) {
    return tags.filter(({ name }) => only?.includes(name) ?? true);
}
/** Every image with its tags, image by image. */
function formatReferences(destinations, tags) {
    return destinations.flatMap((one) => namesFor(one, tags).map((tag) => `${formatDestination(one)}:${tag}`));
}
/** What docker pushes: on our registry one reference an image, for the other tags are set there; elsewhere all. */
function pushedReferences(destinations, tags) {
    return destinations.flatMap((one) => {
        const own = namesFor(one, tags);
        return formatReferences([one], one.kind === "own" ? own.slice(0, 1) : own);
    });
}
function namesFor({ only }, tags) {
    return only === undefined ? tags : tags.filter((tag) => only.includes(tag));
}


/***/ }),

/***/ 938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ pointsAt),
/* harmony export */   Tl: () => (/* binding */ tagStateOf),
/* harmony export */   u3: () => (/* binding */ sameTagState)
/* harmony export */ });
/* harmony import */ var _lib_request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4822);

function pointsAt(state, digest) {
    return state.kind === "at" && state.digest === digest;
}
function sameTagState(one, other) {
    return one.kind === "at" ? pointsAt(other, one.digest) : one.kind === "missing" && other.kind === "missing";
}
/** Where a tag points, by what came of asking. */
function tagStateOf(answer) {
    return (0,_lib_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequestFailure */ .U)(answer) ? { kind: "unknown", reason: answer.reason } : answer;
}


/***/ }),

/***/ 8831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ followRedirect),
/* harmony export */   Ax: () => (/* binding */ DAMAGED),
/* harmony export */   H9: () => (/* binding */ misnamed),
/* harmony export */   Yx: () => (/* binding */ redirectOf),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   _j: () => (/* binding */ matchesDigest),
/* harmony export */   gY: () => (/* binding */ readManifestAnswer),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   rE: () => (/* binding */ readTaggedAnswer),
/* harmony export */   yE: () => (/* binding */ readContentAnswer),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7047);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4019);
// Content by its digest: what a registry or its store sends is what was asked for, or damaged.



/** The manifests that buildx and docker push. Source: OCI image specification; docker's "Image Manifest V2". */
const MANIFEST_TYPES = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");
/** What a digest names is what has that hash; an answer that was cut short has another one. */
function matchesDigest(body, digest) {
    return digest === hashOf(body);
}
function hashOf(body) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(body).digest("hex")}`;
}
const DAMAGED = {
    kind: "request-failure",
    reason: "its manifest arrived damaged",
    retryable: true,
    retryAfter: undefined,
};
/** A truncated answer looks the same, so the caller tries once more. */
function misnamed(hash, named) {
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(named) ?? "something else";
    return { ...DAMAGED, reason: `the registry calls it ${name}, and its content has the hash ${hash}` };
}
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * Registries hand blobs out by a link to a store. The link is followed once and without the bearer: the digest proves
 * the content. Source: OCI distribution specification 1.1, "Pulling blobs".
 */
async function followRedirect(answer, { http, base, ...request }) {
    const url = redirectOf(answer, base);
    return url === undefined ? answer : http({ method: "GET", url, attempts: 1, ...request });
}
/** Where an answer leads: to a place that is safe from eavesdroppers, or to the registry itself. */
function redirectOf(answer, base) {
    const location = answer.kind === "answer" && REDIRECTS.has(answer.status) ? answer.headers.location : undefined;
    if (location === undefined || !URL.canParse(location, base))
        return undefined;
    const url = new URL(location, base);
    const isSafe = url.protocol === "https:" || url.origin === new URL(base).origin;
    return isSafe ? url.href : undefined;
}
/** The same bytes, of which the last piece comes only when all of them have the size and the hash that they should. */
async function* verified(chunks, { digest, size }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let length = 0;
    let held;
    for await (const chunk of chunks) {
        const isBytes = chunk instanceof Uint8Array;
        if (isBytes)
            length += chunk.length;
        if (!isBytes || length > size) {
            yield isBytes ? { ...DAMAGED, reason: `${digest} is longer than its ${size} bytes` } : chunk;
            return;
        }
        hash.update(chunk);
        if (held !== undefined)
            yield held;
        held = chunk;
    }
    if (length < size)
        yield { ...DAMAGED, reason: `${digest} ended after ${length} of ${size} bytes` };
    else if (hash.digest("hex") !== digest.slice("sha256:".length))
        yield { ...DAMAGED, reason: `${digest} arrived with another content` };
    else if (held !== undefined)
        yield held;
}
/** A blob's or a manifest's bytes. */
function readContentAnswer(answer, digest) {
    if (answer.kind !== "answer" || answer.status !== 200)
        return (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .requestFailureOf */ .Vw)(answer);
    return matchesDigest(answer.body, digest) ? answer.body : DAMAGED;
}
function readManifestAnswer(answer, digest) {
    if (answer.kind === "answer" && answer.status === 404)
        return { kind: "missing", failure: (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .requestFailureOf */ .Vw)(answer) };
    const type = answer.kind === "answer" ? answer.headers["content-type"] : undefined;
    if (type === undefined)
        return (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .requestFailureOf */ .Vw)(answer);
    const body = readContentAnswer(answer, digest);
    return body instanceof Uint8Array ? { kind: "manifest", type, body } : body;
}
/** The same by a tag, whose digest is the hash of what came. */
function readTaggedAnswer(answer) {
    if (answer.kind === "failure")
        return (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .requestFailureOf */ .Vw)(answer);
    const digest = hashOf(answer.body);
    const named = answer.headers[_response_js__WEBPACK_IMPORTED_MODULE_2__/* .DIGEST_HEADER */ .Bx];
    if (answer.status === 200 && named !== undefined && named !== digest)
        return misnamed(digest, named);
    const found = readManifestAnswer(answer, digest);
    return found.kind === "manifest" ? { ...found, digest } : found;
}


/***/ }),

/***/ 4019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ DIGEST_HEADER),
/* harmony export */   IJ: () => (/* binding */ classifyResponse),
/* harmony export */   Vw: () => (/* binding */ requestFailureOf),
/* harmony export */   fx: () => (/* binding */ classifyNamedLogin),
/* harmony export */   ks: () => (/* binding */ classifyNamedProbe),
/* harmony export */   nZ: () => (/* binding */ formatResponse)
/* harmony export */ });
/* harmony import */ var _lib_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(406);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2267);
// What a registry's answer says: allowed, refused with its reason, or nothing that could be used.




/**
 * 401 and 403 are refusals, and so is 404 where something is read; everything else that was not expected (5xx, 429,
 * a redirect, a page of a proxy's) says nothing of the token.
 */
function classifyResponse(step, answer, expected) {
    if (answer.kind === "failure") {
        const { reason, unsent } = answer;
        return { kind: "silent", step, reason, ...(unsent && { unsent }) };
    }
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
/** Where registries, and their token services, say why: Docker Hub in `details`, others in `message`. */
const REASONS = ["details", "message", "error_description", "error"];
/** A refused login comes in any form, as JSON or a line of text; a page in HTML is a proxy's. */
function classifyNamedLogin(step, answer) {
    const evidence = classifyResponse(step, answer, 200);
    if (evidence.kind !== "silent" || answer.kind === "failure")
        return evidence;
    const { status, body, headers } = answer;
    const isRefusal = (status === 401 || status === 403) && !/html/i.test(headers["content-type"] ?? "");
    if (!isRefusal)
        return evidence;
    const json = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body);
    const message = REASONS.map((name) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(json, name)).find((text) => text !== undefined) ?? "";
    return { kind: "refused", step, status, message: shown(message) };
}
/**
 * Registries answer 404 to a push, too, where a repository must be made first, or may not be seen. What the token says of itself
 * explains a refusal; it decides nothing.
 */
function classifyNamedProbe(answer, granted) {
    const step = "push probe";
    const evidence = classifyResponse(step, answer, 202);
    const isMissing = answer.kind === "answer" && answer.status === 404 && messageOf(answer) !== "";
    const found = isMissing
        ? { kind: "refused", step, status: 404, message: messageOf(answer) }
        : evidence;
    return found.kind === "refused" && granted !== undefined ? { ...found, granted } : found;
}
/** Why a request came to nothing, as a clause for a person. */
function formatResponse(answer) {
    if (answer.kind === "failure")
        return answer.reason;
    const message = messageOf(answer);
    return message === ""
        ? `the registry answered ${answer.status}`
        : `the registry answered ${answer.status}, ${message}`;
}
/** An answer that was not the wanted one: whose fault it is, and when another try may be made. */
function requestFailureOf(answer) {
    const retryAfter = answer.kind === "answer" ? answer.headers["retry-after"] : undefined;
    return {
        kind: "request-failure",
        reason: formatResponse(answer),
        retryable: isPassing(answer),
        retryAfter: (0,_lib_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRetryAfter */ .mu)(retryAfter ?? "", Date.now()) ?? (0,_lib_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .findRetryAfter */ .WX)(formatResponse(answer)),
    };
}
const DIGEST_HEADER = "docker-content-digest";
/** A registry that has lost an upload says so with a status of the 400s. Source: OCI distribution specification 1.1. */
const LOST = /^(?:BLOB_UPLOAD_UNKNOWN|BLOB_UPLOAD_INVALID|BLOB_UNKNOWN|MANIFEST_BLOB_UNKNOWN)$/;
function isPassing(answer) {
    if (answer.kind === "failure")
        return answer.retryable;
    if ((0,_lib_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(answer.status))
        return true;
    return LOST.test((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(firstError(answer), "code") ?? "");
}
/** The first message of `{"errors":[{"code":…,"message":…}]}`, the OCI specification's form; else nothing. */
function messageOf(answer) {
    const message = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(firstError(answer), "message");
    return shown(message ?? "");
}
/** What it repeats of the request is hidden before it is cut: half a token is no longer one to a mask. */
function shown(message) {
    return (0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .printableLine */ .oy)(message.slice(0, 4_000).replaceAll(/\s+/g, " ")).slice(0, _lib_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_LIMITS */ .Cl.shownField);
}
function firstError({ body }) {
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body), "errors"))[0];
}


/***/ }),

/***/ 3998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   mu: () => (/* binding */ withoutLostTags),
/* harmony export */   v$: () => (/* binding */ pushedOf),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var _oci_tag_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(938);

/** What is known of the signature, however the run ended. */
function signatureOf(end) {
    return end.kind === "attested" ? end.signature : pushedOf(end)?.signature;
}
/** What was pushed, whether the run was content with it or not. */
function pushedOf(end) {
    return end.kind === "pushed" ? end : end.kind === "failed" ? end.pushed : undefined;
}
/** What was learnt of the packages. */
function packagesOf(end) {
    switch (end.kind) {
        case "pushed":
        case "checked":
            return end.packages ?? [];
        case "failed":
            return end.packages ?? end.pushed?.packages ?? [];
        case "attested":
        case "built":
        case "not-merged":
        case "not-promoted":
        case "planned":
            return [];
    }
}
/** The tags that this run published: one that stays with another run's image is none of them. */
function withoutLostTags(metadata, end) {
    if (end.kind !== "pushed")
        return metadata;
    const lost = new Set(end.moves.filter(({ now }) => !(0,_oci_tag_state_js__WEBPACK_IMPORTED_MODULE_0__/* .pointsAt */ .DY)(now, end.digest)).map(({ tag }) => tag));
    return { ...metadata, tags: metadata.tags.filter(({ name }) => !lost.has(name)) };
}


/***/ }),

/***/ 3750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ dockerUnavailable),
/* harmony export */   SJ: () => (/* binding */ isFreeOfNames),
/* harmony export */   UY: () => (/* binding */ dockerQueryFor),
/* harmony export */   Vd: () => (/* binding */ explainMissingBuilder),
/* harmony export */   Z7: () => (/* binding */ chooseBuilder),
/* harmony export */   vC: () => (/* binding */ isRewritten)
/* harmony export */ });
/* harmony import */ var _build_attestations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1528);
/* harmony import */ var _build_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4525);
/* harmony import */ var _build_driver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4253);
/* harmony import */ var _diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1804);
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6450);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7047);
/* harmony import */ var _tags_immutable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3324);
/* harmony import */ var _lib_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8200);
// What a build asks of docker beyond the ordinary: a buildx, a newer one, a builder that can do it.








/** What a look at docker has to find out for this request. */
function dockerQueryFor(config) {
    const { options, endpoints } = config.build;
    return {
        builder: options.values.builder?.[0],
        isRemote: endpoints.length > 0,
        version: (0,_build_options_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsNeeded */ .lm)(options).length > 0,
    };
}
/** A builder that somebody chose is used as it is; docker's own gives way to one that can do more. */
function chooseBuilder(config, docker, tags) {
    const { buildx, builder } = docker;
    const flaw = buildx ? (gone(builder) ?? tooOld(config, docker)) : withoutBuildx(config);
    if (flaw !== undefined)
        return { kind: "missing", ...flaw };
    const { endpoints, certificates, daemonConfig } = config.build;
    if (endpoints.length > 0)
        return { kind: "means", order: { driver: "remote", endpoints, certificates }, driver: "remote" };
    const inputs = inputsForBuilder(config, builder.driver);
    const present = { order: undefined, driver: builder.driver };
    if (inputs.length > 0 && builder.name !== undefined)
        return { kind: "missing", ...(0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .certainCause */ ._)(unsuited(config, builder.driver)) };
    const isWanted = buildx && lacking(wishes(config, tags), builder.driver).length > 0;
    if (inputs.length === 0 && (!isWanted || builder.name !== undefined))
        return { kind: "means", ...present };
    const hostNetwork = (0,_oci_host_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(config.accessRequest.registry.host);
    return {
        kind: "means",
        order: {
            driver: "docker-container",
            hostNetwork,
            ...(daemonConfig === undefined ? {} : { daemonConfig }),
        },
        driver: "docker-container",
        instead: inputs.length === 0 ? present : undefined,
    };
}
/**
 * Whether a builder that can may push by digest alone: an image that is loaded, too, goes to other registries, or whose
 * outputs the user names, has to be pushed by name.
 */
function isFreeOfNames({ options, destinations, push, }) {
    const { values, outputs } = options;
    const isFree = outputs.length === 0 && values.load === undefined && values.call === undefined;
    return push.kind === "push" && isFree && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .ownImages */ .Fq)(destinations).length === destinations.length;
}
/** Why there is no builder that can do what was asked for, though one was to be made. */
function explainMissingBuilder({ output, endpoint, tls }, config, { builder }) {
    const [last = ""] = output.trimEnd().split("\n").slice(-1);
    const said = last.replace(/^ERROR: /, "");
    if (config.build.endpoints.length > 0) {
        if (endpoint !== undefined && tls !== undefined)
            return (0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .certainCause */ ._)({ code: "builder-unavailable", endpoint, tls });
        const cause = { code: "builder-unavailable", ...(endpoint === undefined ? {} : { endpoint }) };
        return { ...(0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .certainCause */ ._)(cause), evidence: [`Buildx said: ${said}`] };
    }
    const evidence = [`A builder that can was to be made, and \`docker buildx create\` failed: ${said}`];
    const cause = unsuited(config, builder.driver);
    return { ...(0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .certainCause */ ._)({ ...cause, creationFailed: true }), evidence };
}
/** Docker cannot be used at all. */
function dockerUnavailable({ reason, trouble, }) {
    return { code: "docker-unavailable", reason, ...(trouble === undefined ? {} : { trouble }) };
}
function gone({ name, isGone }) {
    return isGone === true && name !== undefined
        ? (0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .certainCause */ ._)({ code: "builder-unavailable", gone: name })
        : undefined;
}
function withoutBuildx({ build, push }) {
    // The classic build leaves its image in the engine anyway; caches are left out, with a notice.
    const free = new Set(["load", "cache-to"]);
    const inputs = (0,_build_options_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsForBuildx */ .xb)(build.options).filter((input) => !free.has(input));
    const all = [
        ...inputs,
        ...(isRewritten({ build, push }) ? ["reproducible"] : []),
        ...(isPushedByDigest({ build, push }) ? ["push-by-digest"] : []),
        ...(build.endpoints.length === 0 ? [] : ["endpoint"]),
        ...(build.daemonConfig === undefined ? [] : [DAEMON_CONFIG]),
    ];
    const evidence = [`Only buildx knows what these inputs ask for: ${listInputs(all)}.`];
    return all.length === 0 ? undefined : { ...(0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .certainCause */ ._)({ code: "buildx-missing" }), evidence };
}
/** A buildx of a commit has no version, and is taken for a new one. */
function tooOld({ build }, { buildxVersion: found }) {
    if (found === undefined)
        return undefined;
    const [first, ...others] = (0,_build_options_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsNeeded */ .lm)(build.options).filter(({ since }) => (0,_lib_version_js__WEBPACK_IMPORTED_MODULE_5__/* .isOlder */ .t)(found, since));
    if (first === undefined)
        return undefined;
    const { input, flag, since: needed } = first;
    const needs = [{ input, since: needed }, ...others];
    const evidence = needs.map((one) => `\`${one.input}\` needs buildx ${one.since} or newer, and ${found} is here.`);
    return { ...(0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .certainCause */ ._)({ code: "buildx-too-old", lacks: flag, needed, found }), evidence };
}
/** A builder that runs already keeps its configuration. */
const DAEMON_CONFIG = "buildkitd-config-inline";
/** The inputs for which a builder has to be made, or an error where one was chosen. */
function inputsForBuilder(config, driver) {
    const inputs = lacking(needs(config), driver);
    return config.build.daemonConfig === undefined ? inputs : [...inputs, DAEMON_CONFIG];
}
/** The inputs that ask for what this driver cannot do. */
function lacking(all, driver) {
    const inputs = all.flatMap(({ inputs: names, capability }) => ((0,_build_driver_js__WEBPACK_IMPORTED_MODULE_1__/* .supports */ .xY)(driver, capability) ? [] : names));
    return [...new Set(inputs)];
}
/** What the inputs name and not every builder can do. A cache is no need: the image is as good without it. */
function needs({ build, push }) {
    const { values, outputs, attestations } = build.options;
    const asked = attestations.filter(_build_attestations_js__WEBPACK_IMPORTED_MODULE_6__/* .isAsked */ .D6);
    const others = outputs.filter(({ type }) => type !== "image" && type !== "registry");
    const rows = [
        { inputs: ["platforms"], capability: "several platforms", isAsked: (values.platforms?.length ?? 0) > 1 },
        { inputs: (0,_build_options_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationInputs */ .sp)(asked), capability: "attestations", isAsked: asked.length > 0 },
        {
            inputs: ["outputs"],
            capability: "image archives",
            isAsked: outputs.some(({ isArchive }) => isArchive),
        },
        { inputs: ["outputs"], capability: "push by digest", isAsked: outputs.some(({ byDigest }) => byDigest) },
        {
            inputs: ["push-by-digest"],
            capability: "push by digest",
            isAsked: isPushedByDigest({ build, push }),
        },
        { inputs: ["reproducible"], capability: "rewritten times", isAsked: isRewritten({ build, push }) },
        {
            inputs: ["outputs"],
            capability: "several outputs",
            isAsked: outputs.length > 1 || (push.kind === "push" && others.length > 0),
        },
    ];
    return rows.filter((row) => row.isAsked);
}
/** Whether `reproducible` has an image to work on: one that is pushed, loaded or written somewhere. */
function isRewritten({ build, push }) {
    const { outputs, values } = build.options;
    const isKept = push.kind === "push" || outputs.length > 0 || values.load !== undefined;
    return build.reproducible && isKept && values.call === undefined;
}
function isPushedByDigest({ build, push }) {
    return build.pushByDigest && push.kind === "push";
}
/** What is used where the builder can do it. Docker's own push by name moves a protected tag without comparing it. */
function wishes(config, tags) {
    const { immutable } = config.publication;
    const isAsked = isFreeOfNames({ ...config, options: config.build.options }) &&
        tags.some((tag) => (0,_tags_immutable_js__WEBPACK_IMPORTED_MODULE_7__/* .isImmutable */ .t)(tag, immutable));
    return isAsked ? [{ inputs: ["immutable"], capability: "push by digest" }] : [];
}
function unsuited(config, driver) {
    const inputs = inputsForBuilder(config, driver);
    if (inputs.includes("platforms"))
        return { code: "platform-unsupported", where: "builder" };
    const withAnyStore = lacking(needs(config), "docker+containerd").length > 0;
    const isConfigured = inputs.includes(DAEMON_CONFIG);
    return {
        code: "option-unsupported",
        inputs,
        builder: (0,_build_driver_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDriver */ .q2)(driver),
        ...(withAnyStore ? { withAnyStore } : {}),
        ...(isConfigured ? { isConfigured } : {}),
    };
}
function listInputs(inputs) {
    return inputs.map((input) => `\`${input}\``).join(", ");
}


/***/ }),

/***/ 2865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k6: () => (/* binding */ fitOptions),
  nw: () => (/* binding */ isIndex),
  qG: () => (/* binding */ leave),
  ID: () => (/* binding */ levelForForeign)
});

// EXTERNAL MODULE: ./.tools/action/src/build/attestations.ts
var build_attestations = __webpack_require__(1528);
// EXTERNAL MODULE: ./.tools/action/src/context/push-policy.ts
var push_policy = __webpack_require__(3509);
// EXTERNAL MODULE: ./.tools/action/src/build/cache.ts
var cache = __webpack_require__(3729);
;// CONCATENATED MODULE: ./.tools/action/src/build/cache-trust.ts
// Which cache a build may write: an unmerged commit must not write what a later build reads.


/** GitHub keeps the cache of a pull request's run apart; one that runs on the default branch writes that branch's. */
function whyNotExported(entry, { trust, event, dependabot }) {
    if (trust.kind === "foreign")
        return `${push_policy/* WHY_FOREIGN */.so[trust.why]} Later builds must be able to trust the cache`;
    if (dependabot)
        return "Dependabot started this run, and its token may only read";
    const isApart = [
        "pull_request",
        "pull_request_review",
        "pull_request_review_comment",
        "merge_group",
    ].includes(event);
    const type = (0,cache/* cacheAttributes */.Km)(entry).get("type");
    const isShared = type === "gha" ? !isApart : !["inline", "local"].includes(type ?? "");
    return trust.kind === "unmerged" && isShared
        ? "This commit is not merged yet, and later builds must be able to trust the cache"
        : undefined;
}

// EXTERNAL MODULE: ./.tools/action/src/build/outputs.ts
var outputs = __webpack_require__(8833);
// EXTERNAL MODULE: ./.tools/action/src/build/driver.ts
var build_driver = __webpack_require__(4253);
// EXTERNAL MODULE: ./.tools/action/src/oci/reference.ts
var reference = __webpack_require__(7047);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/build/build-requirements.ts
var build_requirements = __webpack_require__(3750);
// EXTERNAL MODULE: ./.tools/action/src/lib/csv.ts
var csv = __webpack_require__(3664);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/build/fit-options.ts
// The options of a build, fitted to what may be done in this run and what the builder can do, one step after the other.









/** A stranger's commit gets no secrets: its Dockerfile could send them anywhere. */
const withoutSecrets = (options, { config: { context } }) => {
    const { secrets, values } = options;
    const named = [...secrets.map(({ input }) => input), ...(values.ssh === undefined ? [] : ["ssh"])];
    if (context.trust.kind !== "foreign" || named.length === 0)
        return { options };
    const withheld = [...new Set(named)].join(", ");
    return {
        options: leave({ ...options, secrets: [] }, "ssh"),
        remark: {
            level: levelForForeign(context.trust.why),
            title: "The build gets no secrets",
            text: `${push_policy/* WHY_FOREIGN */.so[context.trust.why]} It must not see them: ${withheld}.`,
        },
    };
};
/** A fork's pull request is what it should be; a commit that may be a stranger's is worth a look. */
function levelForForeign(why) {
    return why === "fork" ? "info" : "notice";
}
/** The classic build knows no cache of the kinds that can be named. */
const withoutClassicCache = (options, { buildx }) => {
    const { "cache-from": from, "cache-to": to } = options.values;
    if (buildx || (from === undefined && to === undefined))
        return { options };
    return {
        options: leave(options, "cache-from", "cache-to"),
        remark: {
            level: "notice",
            title: "The build's cache is not used",
            text: "The classic `docker build` knows no such cache. Install the docker-buildx plugin.",
        },
    };
};
/** A fork's build could put anything into a cache that later builds trust; and not every builder can write one. */
const withoutCacheExport = (options, { config, driver }) => {
    const exports = options.values["cache-to"] ?? [];
    const kept = exports.filter((entry) => whyNotExported(entry, config.context) === undefined &&
        ((0,build_driver/* supports */.xY)(driver, "cache export") || (0,cache/* isInline */.mO)(entry)));
    const reason = exports
        .map((entry) => whyNotExported(entry, config.context))
        .find((why) => why !== undefined);
    if (kept.length === exports.length)
        return { options };
    const rest = leave(options, "cache-to");
    return {
        options: kept.length === 0 ? rest : { ...rest, values: { ...rest.values, "cache-to": kept } },
        remark: {
            level: reason === undefined ? "notice" : "info",
            title: "The build's cache is not written",
            text: `${reason ?? whyUnable(driver)}.`,
        },
    };
};
function whyUnable(driver) {
    return `It cannot be written by ${(0,build_driver/* formatDriver */.q2)(driver)}. Turn on the containerd image store of your docker, or make a builder with docker/setup-buildx-action before this step`;
}
/** What docker itself builds is in the engine when it is pushed; to ask for both is more than an older one can do. */
const withoutLoad = (options, { config, driver, buildx }) => {
    const isThere = !buildx || (config.push.kind === "push" && (0,build_driver/* isDockerDriver */.Ly)(driver));
    return { options: isThere ? leave(options, "load") : options };
};
/**
 * An image for several platforms is an index anyway and carries its provenance. One for a single platform stays
 * what it is, without entries `unknown/unknown`, unless attestations are asked for, or it becomes a part of one for
 * several. Provenance says when it was built, so
 * that an index with it is never the same twice.
 */
const withProvenance = (options, { config: { build }, driver }) => {
    const { values, outputs, attestations } = options;
    const isSaid = attestations.some(({ attributes }) => attributes.get("type") === "provenance");
    const isLoaded = values.load !== undefined || outputs.some(({ type }) => type === "docker");
    const { standardProvenance: standard } = build;
    return standard !== undefined &&
        !build.reproducible &&
        (isIndex(options) || build.pushByDigest) &&
        !isSaid &&
        !isLoaded &&
        (0,build_driver/* supports */.xY)(driver, "attestations")
        ? { options: { ...options, attestations: [standard, ...attestations] } }
        : { options };
};
/**
 * All tags are set when the image is there as a whole, so that not even the first one runs ahead. A builder with a store
 * of images gives it no name there (`store`): of two builds that create the same name at once, BuildKit fails one.
 * Source: moby/buildkit, `exporter/containerimage/export.go`.
 */
const pushedByDigest = (options, { config: { destinations, push, build }, driver, buildx }) => {
    const images = (0,reference/* ownImages */.Fq)(destinations);
    const isFree = (0,build_requirements/* isFreeOfNames */.SJ)({ options, destinations, push });
    if (!buildx || !(0,build_driver/* supports */.xY)(driver, "push by digest") || !isFree)
        return { options };
    const names = images.map(reference/* formatImage */.vy).join(",");
    const switches = ["push=true", "push-by-digest=true", "name-canonical=true", "store=false"];
    // An older BuildKit writes docker's media types where nothing is attested, and docker's list has no annotations.
    const types = build.pushByDigest ? ["oci-mediatypes=true"] : [];
    const output = (0,csv/* makeEntry */.lq)("type=image", ...switches, ...types, `name=${names}`);
    return { options: { ...options, outputs: [(0,outputs/* parseOutput */.Fw)(output)] } };
};
/** The exporter's word for it. Source: moby/buildkit, "Build reproducibility". */
const REWRITTEN = "rewrite-timestamp=true";
/** Every image of the build, wherever it goes, has no file that is younger than the commit. */
const withRewrittenTimes = (options, { config: { build, push } }) => {
    if (!(0,build_requirements/* isRewritten */.vC)({ build, push }))
        return { options };
    const isImage = ({ type }) => ["image", "registry", "oci", "docker"].includes(type);
    const written = options.outputs.map((output) => isImage(output) && !/rewrite-timestamp/i.test(output.text)
        ? { ...output, text: `${output.text},${REWRITTEN}` }
        : output);
    const pushes = push.kind === "push" && !options.outputs.some((output) => output.pushes);
    const added = [
        ...(pushes ? ["type=registry"] : []),
        ...(options.values.load === undefined ? [] : ["type=docker"]),
    ].map((entry) => (0,outputs/* parseOutput */.Fw)((0,csv/* makeEntry */.lq)(entry, REWRITTEN)));
    return { options: { ...leave(options, "load"), outputs: [...written, ...added] } };
};
const STEPS = [
    withoutSecrets,
    withoutClassicCache,
    withoutCacheExport,
    withoutLoad,
    withProvenance,
    pushedByDigest,
    withRewrittenTimes,
];
/** The user's options after every step, and a remark of each that left something out. */
function fitOptions(site) {
    const remarks = [];
    const options = STEPS.reduce((fitted, step) => {
        const { options: next, remark } = step(fitted, site);
        if (remark !== undefined)
            remarks.push(remark);
        return next;
    }, site.config.build.options);
    return { options, remarks };
}
/** Whether the image is more than the one of a platform: others are beside it, or what is attested of it. */
function isIndex({ values, attestations }) {
    return (values.platforms?.length ?? 0) > 1 || attestations.some(build_attestations/* isAsked */.D6);
}
function leave(options, ...inputs) {
    const rest = Object.entries(options.values).filter(([input]) => !inputs.some((left) => left === input));
    return { ...options, values: Object.fromEntries(rest) };
}


/***/ }),

/***/ 402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ publicationPolicy),
/* harmony export */   oq: () => (/* binding */ signAndEnd),
/* harmony export */   qC: () => (/* binding */ failFor)
/* harmony export */ });
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7047);
/* harmony import */ var _package_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5246);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9925);




function publicationPolicy({ publication }) {
    return { ..._lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .BACK_OFFS */ .Fi.publication, retries: publication.retries };
}
/** An image that cannot be signed stays published. */
async function signAndEnd(pushed, run) {
    const { config, timer, obstacle } = run;
    const about = { images: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .ownImages */ .Fq)(config.destinations), digest: pushed.digest };
    const sign = () => (0,_sign_js__WEBPACK_IMPORTED_MODULE_3__/* .signPublished */ .Am)(about, obstacle, run);
    const signed = await (config.signing.kind === "sign" ? timer.time("Signature", sign) : sign());
    if (signed.kind === "done")
        return (0,_package_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfPush */ .X)({ ...pushed, signature: signed.signature }, run);
    return { ...(await failFor(signed.failure, run)), pushed };
}
/** Of several images it may be another one than the first that the failure is about. A good run does not load what explains one. */
async function failFor(failure, { ports, config, preflight }) {
    const about = { ...config, accessRequest: preflight?.accessRequest ?? config.accessRequest };
    const { explainFailure } = await Promise.all(/* import() */[__webpack_require__.e(461), __webpack_require__.e(845), __webpack_require__.e(402), __webpack_require__.e(153)]).then(__webpack_require__.bind(__webpack_require__, 4153));
    return { kind: "failed", diagnosis: await explainFailure(failure, { config: about, preflight }, ports) };
}


/***/ }),

/***/ 1504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   DS: () => (/* binding */ artifactPrefix),
/* harmony export */   GJ: () => (/* binding */ parseArtifact),
/* harmony export */   Y2: () => (/* binding */ replacesArtifact),
/* harmony export */   oN: () => (/* binding */ formatArtifact)
/* harmony export */ });
/* harmony import */ var _build_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4525);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5391);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7047);
/* harmony import */ var _tags_labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2529);
/* harmony import */ var _why_not_pushed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9372);
// What the job of a platform leaves for the merge, as an artifact: its digest, or why it pushed none. Read as a stranger's text.







/** What the artifacts of an image begin with. Two images with one slug have different hashes. */
function artifactPrefix(image, { digestOf }) {
    return `surepush-${slug(image.path)}-${shortHash((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatImage */ .vy)(image), digestOf)}-`;
}
/**
 * The same for a job that runs again, so that its artifact replaces the older one; another for each variant of a platform, so
 * that none is replaced by another one without a word. Of a secret only the name counts: a name can be read by everybody.
 */
function artifactName(config, registry) {
    const { accessRequest, build, context, metadataRules } = config;
    const { options } = build;
    const { labels, annotations } = metadataRules;
    const asked = platformsOf(config);
    const platforms = asked.length > 0 ? asked : [`own ${context.workflow.architecture ?? ""}`];
    const secrets = options.secrets.map(({ input, id }) => [input, id]);
    // The run's address is another one in each attempt.
    const attestations = options.attestations.map(({ fields }) => fields.filter((one) => !one.startsWith("builder-id=")));
    const flags = [...(0,_build_options_js__WEBPACK_IMPORTED_MODULE_0__/* .buildFlags */ .Aw)({ ...options, attestations: [] }), attestations, secrets];
    const variant = [options.context, flags, labels, annotations, build.reproducible];
    const hash = shortHash(JSON.stringify([platforms, variant]), registry.digestOf);
    return `${artifactPrefix(accessRequest.image, registry)}${slug(platforms.join("-"))}-${hash}`;
}
function platformsOf({ build }) {
    return (build.options.values.platforms ?? []).map((text) => {
        const platform = (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePlatform */ .FL)(text);
        return platform === undefined ? text : (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform);
    });
}
function shortHash(text, digestOf) {
    return digestOf(new TextEncoder().encode(text)).slice("sha256:".length, "sha256:".length + 10);
}
/** Letters, digits and dashes. Source: `@actions/artifact`, which refuses `"`, `:`, `<`, `>`, `|`, `*`, `?`, `/` and `\`. */
function slug(text) {
    const plain = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
    return plain.slice(0, 60).replaceAll(/^-|-$/g, "");
}
/** Of the format below. */
const FORMAT = 1;
function formatArtifact(config, made) {
    const { context, destinations, metadata } = config;
    // What the user labels the image with counts, as it does in the merge.
    const labelled = metadata.labels.find(({ key }) => key === _tags_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .REVISION_LABEL */ .P1)?.value;
    const json = {
        surepush: FORMAT,
        ...(made.kind === "pushed" ? { digest: made.digest } : { "not-pushed": made.why }),
        images: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .ownImages */ .Fq)(destinations).map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatImage */ .vy),
        platforms: platformsOf(config),
        commit: labelled ?? context.sha,
        attempt: attemptOf(config),
    };
    return `${JSON.stringify(json, undefined, 2)}\n`;
}
function attemptOf({ context: { workflow } }) {
    const attempt = Number(workflow.attempt ?? "1");
    return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}
/** What an earlier attempt left is no longer of use. What another job of this attempt left is one more of the same: the merge says so. */
function replacesArtifact(config) {
    return (before) => (parseArtifact({ text: before })?.attempt ?? 0) < attemptOf(config);
}
/** Nothing where it is not what `formatArtifact` writes. */
function parseArtifact({ text }) {
    const json = text.length > _lib_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_LIMITS */ .Cl.digestArtifact ? undefined : (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    const made = madeOf(json);
    const attempt = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(json, "attempt");
    const images = textsOf((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(json, "images"));
    const platforms = textsOf((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(json, "platforms"));
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(json, "surepush") !== FORMAT || made === undefined || images.length === 0)
        return undefined;
    if (typeof attempt !== "number" || !Number.isSafeInteger(attempt) || attempt < 1)
        return undefined;
    const known = platforms.map(_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePlatform */ .FL);
    if (!known.every((platform) => platform !== undefined))
        return undefined;
    return {
        made,
        images,
        platforms: known.map(_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq),
        commit: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(json, "commit"),
        attempt,
    };
}
/** One of the two, and not both. */
function madeOf(json) {
    const [digest, why] = [(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(json, "digest"), (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(json, "not-pushed")];
    const known = typeof digest === "string" ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(digest) : undefined;
    if (why === undefined)
        return known && { kind: "pushed", digest: known };
    return digest === undefined && typeof why === "string" && (0,_why_not_pushed_js__WEBPACK_IMPORTED_MODULE_5__/* .isBuildOnlyReason */ .xI)(why)
        ? { kind: "built", why }
        : undefined;
}
function textsOf(value) {
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(value).filter((entry) => typeof entry === "string");
}


/***/ }),

/***/ 2303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ noticeUnknownPackage),
/* harmony export */   C: () => (/* binding */ noticeMetadata),
/* harmony export */   Ij: () => (/* binding */ noticeEndpoint),
/* harmony export */   LC: () => (/* binding */ noticeSecretArguments),
/* harmony export */   Ob: () => (/* binding */ noticeVerdict),
/* harmony export */   UV: () => (/* binding */ noticeOtherCommit),
/* harmony export */   XQ: () => (/* binding */ noticeEngine),
/* harmony export */   Y0: () => (/* binding */ noticePlan),
/* harmony export */   Zx: () => (/* binding */ noticeBuild),
/* harmony export */   hM: () => (/* binding */ noticeMoves),
/* harmony export */   xh: () => (/* binding */ noticeUncompared)
/* harmony export */ });
/* harmony import */ var _tags_dockerfile_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3846);
/* harmony import */ var _build_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6450);
/* harmony import */ var _build_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2890);
/* harmony import */ var _build_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6068);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7047);
/* harmony import */ var _tags_immutable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3324);
// What a person should know of a run that goes on.







function noticeVerdict({ verdict, findings, leftToDocker = [] }, { operation, accessRequest }, reporter) {
    for (const host of leftToDocker)
        reporter.info(`${host} cannot be asked by us: docker pushes there with the login that it has.`);
    if (findings.checksum === "wrong") {
        const text = "The token's checksum is wrong. It is used anyway.";
        // A token that the registry takes is not mistyped.
        if (verdict.kind === "allowed")
            reporter.info(text);
        else
            reporter.notice("The token looks mistyped", text);
    }
    if (verdict.kind === "undecided" && operation !== "check")
        reporter.notice("The registry did not say whether this is allowed", `${verdict.reason}. The run goes on.`);
    if (verdict.kind === "allowed" && verdict.folded.length > 0)
        reporter.info(`GitHub does not list ${verdict.folded.join(" and ")}: write:packages includes it. The registry allows the ${operation === "check" ? accessRequest.access : "push"}.`);
}
/** A `tcp://` endpoint has no TLS without certificates. On this machine nothing can listen in between. */
function noticeEndpoint({ build: { endpoints, certificates } }, reporter) {
    if (certificates.cacert !== undefined)
        return;
    const hosts = endpoints
        .flatMap(({ address }) => /^tcp:\/\/([^/?#]*)/.exec(address)?.[1] ?? [])
        .filter((host) => !(0,_oci_host_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(host));
    if (hosts.length === 0)
        return;
    reporter.warning("The builder is reached without TLS", `The registry's login and the build's secrets cross the network to ${hosts.join(" and ")} in the clear. Set \`endpoint-cacert\` (and \`endpoint-cert\`, \`endpoint-key\`), or use an endpoint ssh://.`, undefined);
}
function noticeEngine({ version, buildx, builder }, reporter) {
    if (version !== undefined)
        reporter.info(`Docker ${version} answers${buildx ? ", and buildx is there" : ""}.`);
    if (builder.name !== undefined && builder.name !== "default")
        reporter.info(`The builder ${builder.name} builds (driver ${builder.driver}).`);
}
/** What was changed in the tags or left out. */
function noticeMetadata({ metadata }, { build, metadataRules }, reporter) {
    for (const remark of metadata.remarks)
        reporter.info(remark);
    const replaced = (0,_tags_dockerfile_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .replacedLabels */ .o)(metadata.labels, build.dockerfileLabels, metadataRules.labels);
    if (replaced.length > 0)
        reporter.info(`The Dockerfile's own ${replaced.join(", ")} ${replaced.length === 1 ? "is" : "are"} replaced by the repository's. Write ${replaced.length === 1 ? "it" : "them"} in the input labels to keep the Dockerfile's.`);
    for (const { title, text } of metadata.warnings)
        reporter.warning(title, text, undefined);
}
/** Floating tags that hold another run's image, and one warning for all of which that could not be learnt. */
function noticeMoves(moves, reporter) {
    const doubts = moves.flatMap(({ image, tag, ruling }) => {
        const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReference */ .FH)(image, tag);
        switch (ruling?.kind) {
            case undefined:
                return [];
            case "outranked":
                reporter.info(`${reference} stays on ${ruling.version}, which is higher.`);
                return [];
            case "newer-commit":
                reporter.info(`${reference} stays on ${ruling.sha}, which contains this commit. Set \`allow-older: true\` to move it back.`);
                return [];
            case "moved-on":
                reporter.info(`${reference} was moved by another run after this one.`);
                return [];
            case "undecided":
                return [{ text: `${reference} stays where it is`, reason: ruling.reason }];
            case "unchecked":
                return [{ text: `${reference} is set, and was not compared afterwards`, reason: ruling.reason }];
        }
    });
    const [first] = doubts;
    if (first !== undefined)
        reporter.warning("It is not known which versions are published", `The registry's list of tags could not be read: ${first.reason}. ${doubts.map(({ text }) => text).join("; ")}. Run the job again when the registry answers.`, undefined);
}
/** What is left out of the build. */
function noticePlan({ remarks }, reporter) {
    for (const note of remarks)
        notice(note, reporter);
}
function notice({ level, title, text }, reporter) {
    switch (level) {
        case "info":
            reporter.info(`${title}. ${text}`);
            break;
        case "notice":
            reporter.notice(title, text);
            break;
        case "warning":
            reporter.warning(title, text, undefined);
    }
}
/** The user wants to know, and the image is pushed: a warning, and no failure. */
function noticeUnknownPackage({ reason }, reporter) {
    const text = `The image is pushed, and \`expect-package\` could not be checked: ${reason}.`;
    reporter.warning("What is expected of the package was not checked", text, undefined);
}
/** Names only: a value is a secret perhaps. */
function noticeSecretArguments({ build }, reporter) {
    const names = (0,_build_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .findSecretArguments */ .G)(build.options.values["build-args"] ?? []);
    if (names.length > 0)
        reporter.warning("Build arguments look like secrets", `An image shows its build arguments to everybody who can pull it: ${names.join(", ")}. Give them as \`secrets\`, and read them by \`RUN --mount=type=secret,id=NAME\`.`, undefined);
}
/** The linter's findings on their lines of the Dockerfile, and a cache that could not be written. */
function noticeBuild({ warnings, report }, { build }, reporter) {
    if (report.cacheFault !== undefined)
        reporter.notice("The build's cache could not be written", `The image is not affected. Docker said: ${report.cacheFault}`);
    if (!build.reports.warnings)
        return;
    for (const warning of warnings.slice(0, _build_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_WARNINGS */ .oo))
        formatWarning(warning, build.options, reporter);
    if (warnings.length > _build_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_WARNINGS */ .oo)
        reporter.info(`${warnings.length - _build_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_WARNINGS */ .oo} more warnings on the Dockerfile are in the build's output.`);
}
function formatWarning({ text, detail, url, line }, options, reporter) {
    const message = [detail, ...(url === undefined ? [] : [url])].join("\n");
    reporter.warning(text, message, (0,_build_options_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(options, { line: line ?? 1 }));
}
/** A protected tag that docker itself pushes is compared too early: another run may set it while this one builds. */
function noticeUncompared({ pushed }, { publication }, reporter) {
    if (pushed === undefined || !(0,_tags_immutable_js__WEBPACK_IMPORTED_MODULE_6__/* .isImmutable */ .t)(pushed, publication.immutable))
        return;
    reporter.info(`\`immutable\`: docker pushes ${pushed.name} by its name here, so that tag is compared before the build only.`);
}
/** Two commits, and which of them is built. */
function noticeOtherCommit({ context }, reporter) {
    if (context.insteadOf === undefined || context.sha === undefined)
        return;
    reporter.warning("Another commit is built than the event's", `${context.sha} is checked out, and the event ${context.event} is about ${context.insteadOf}. The image's labels name what is built. If that is not meant, check out the event's commit: actions/checkout without \`ref\`.`, undefined);
}


/***/ }),

/***/ 7925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ pushesElsewhereOnly),
/* harmony export */   TT: () => (/* binding */ leaveToDocker),
/* harmony export */   p6: () => (/* binding */ askOthers)
/* harmony export */ });
/* harmony import */ var _diagnosis_other_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2074);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7047);



async function askOthers(config, tokenKind, { registry, clock }) {
    const { preflight } = _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TIMEOUTS */ .fT;
    const reason = `no answer within ${preflight / 1000} s`;
    const late = clock
        .wait(preflight)
        .then(() => ({ kind: "silent", step: "preflight", reason }));
    const ask = async (image, login) => {
        const accessRequest = { ...config.accessRequest, image, registry: login.registry };
        const evidence = await Promise.race([registry.ask(accessRequest), late]);
        const verdict = (0,_diagnosis_other_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeOther */ .G)(evidence, image, login);
        const result = { verdict, findings: { tokenKind, registry: evidence }, accessRequest };
        // Only a push has a docker that may do it.
        const isDockers = login.from === "docker-config" && config.operation === "push";
        const isLeft = isDockers && (evidence.kind === "silent" || evidence.kind === "withheld");
        return { result, left: isLeft ? [image.host] : [] };
    };
    const asked = await Promise.all(config.logins.flatMap((login) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesAt */ .Yu)(config.destinations, login.registry.host).map((image) => ask(image, login))));
    const left = new Set(asked.flatMap((one) => one.left));
    const results = asked.map(({ result }) => result);
    return {
        results: results.filter(({ accessRequest }) => !left.has(accessRequest.registry.host)),
        left: [...left],
    };
}
/** Whether all images that are pushed by a login of ours are on other registries than the token's. */
function pushesElsewhereOnly({ accessRequest, destinations }) {
    return ((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .ownImages */ .Fq)(destinations).length > 0 && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesAt */ .Yu)(destinations, accessRequest.registry.host).length === 0);
}
/** What only docker can speak to gets all its tags from docker. */
function leaveToDocker(config, left = []) {
    const settle = (one) => one.kind === "own" && left.includes(one.image.host)
        ? { ...(one.only && { only: one.only }), kind: "elsewhere", name: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDestination */ .kS)(one) }
        : one;
    return left.length === 0 ? config : { ...config, destinations: config.destinations.map(settle) };
}


/***/ }),

/***/ 9070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ lookAtPackages),
/* harmony export */   Y: () => (/* binding */ lookAtPackagesNow)
/* harmony export */ });
/* harmony import */ var _access_package_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3599);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7047);
// The package after the push: can the world pull it, and which repository is it linked to?



/**
 * Asks beside the build, and after it only for a package that this run made: the result is called once the tags are
 * published. Without a snapshot nothing is pushed, and no request is made. What is
 * not known within a second is left out: nothing here delays a push that went well.
 */
function lookAtPackages(lookup, snapshot) {
    const looks = imagesOf(lookup).map((image) => ({
        image,
        early: snapshot?.then((before) => (before.justCreated(image) ? undefined : ask(image, lookup))),
    }));
    return () => Promise.all(looks.map(async ({ image, early }) => stateWithin((await early) ?? ask(image, lookup), { image, exists: true }, lookup)));
}
/** The same for a check, which knows that a package exists where it was allowed to pull it. */
function lookAtPackagesNow(lookup) {
    const exists = lookup.config.accessRequest.access === "pull";
    return Promise.all(imagesOf(lookup).map((image) => stateWithin(ask(image, lookup), { image, exists }, lookup)));
}
/** Only GitHub's packages have a visibility and a repository. */
function imagesOf({ config: { accessRequest, destinations } }) {
    return accessRequest.registry.gitHub === undefined
        ? []
        : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesAt */ .Yu)(destinations, accessRequest.registry.host);
}
/** At most three requests: an anonymous token, a pull with it, and GitHub's packages API with GitHub's own token. */
function ask(image, { config, preflight, ports }) {
    const { accessRequest, credentials } = config;
    const address = { ...accessRequest, image, ownerKind: ownerKindOf(image, config, preflight) };
    return {
        anonymous: ports.registry.askAnonymously(image),
        details: ports.packages.details(credentials.token, address),
    };
}
async function stateWithin(answers, { image, exists }, { config, preflight, ports }) {
    const late = ports.clock.wait(_lib_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TIMEOUTS */ .fT.packageState).then(() => undefined);
    const [anonymous, details] = await Promise.all([
        Promise.race([answers.anonymous, late]),
        Promise.race([answers.details, late]),
    ]);
    const known = ownerKindOf(image, config, preflight);
    return (0,_access_package_state_js__WEBPACK_IMPORTED_MODULE_2__/* .packageStateOf */ .$)({
        image,
        anonymous,
        details,
        // The owner's kind was unknown: the organisation's list was read, and has the package.
        ownerKind: known ?? (details && "Organization"),
        exists,
        seesRepository: seesRepository(config, preflight),
    });
}
/** The event and GitHub's answer to the token may show whose the image is. */
function ownerKindOf(image, { context: { repository } }, preflight) {
    const isOwner = (login) => login?.toLowerCase() === (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(image);
    if (isOwner(repository?.owner) && repository?.ownerKind !== undefined)
        return repository.ownerKind;
    const api = preflight?.findings.api;
    return api?.kind === "accepted" && isOwner(api.login) ? "User" : undefined;
}
/** A token that cannot see a private repository may be answered as if no package were linked to it. */
function seesRepository({ context }, preflight) {
    const { api, tokenKind } = preflight?.findings ?? {};
    const scopes = api?.kind === "accepted" && api.grant.kind === "listed" ? api.grant.scopes : undefined;
    return (tokenKind === "installation" || scopes?.has("repo") === true || context.repository?.isPrivate === false);
}


/***/ }),

/***/ 5246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ endOfCheck),
  X: () => (/* binding */ endOfPush)
});

// EXTERNAL MODULE: ./.tools/action/src/access/package-state.ts
var package_state = __webpack_require__(3599);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/expectation.ts
// Holds a package against what the input `expect-package` wants it to be.

function checkExpectation({ visibility, link }, expectation, context) {
    return expectation === "linked"
        ? checkLink(link, context)
        : checkVisibility(visibility, expectation, context.isPushed);
}
function checkLink(link, { repository, isPushed }) {
    switch (link.kind) {
        case "unknown":
            return { kind: "unknown" };
        case "unlinked":
            return { kind: "unmet", cause: { code: "package-not-linked", linkedTo: undefined, isPushed } };
        case "linked":
            return (0,package_state/* isSameRepository */.v)(link.repository, repository)
                ? { kind: "met" }
                : { kind: "unmet", cause: { code: "package-not-linked", linkedTo: link.repository, isPushed } };
    }
}
function checkVisibility(found, wanted, isPushed) {
    if (found === undefined || (found === "not-public" && wanted !== "public"))
        return { kind: "unknown" };
    if (found === wanted)
        return { kind: "met" };
    return { kind: "unmet", cause: { code: `package-not-${wanted}`, found, isPushed } };
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/failure.ts
var diagnosis_failure = __webpack_require__(1804);
// EXTERNAL MODULE: ./.tools/action/src/oci/reference.ts
var reference = __webpack_require__(7047);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/notices.ts
var notices = __webpack_require__(2303);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/package-verdict.ts




/** Nothing that is learnt of a package fails a push that went well, unless the user expects something of it. */
async function endOfPush(pushed, run) {
    const verdict = judgePackages(pushed.packages ?? [], run.config, true);
    switch (verdict.kind) {
        case "met":
            return pushed;
        case "unknown":
            (0,notices/* noticeUnknownPackage */.$_)(verdict, run.ports.reporter);
            return pushed;
        case "unmet":
            return { ...(await explain(verdict, run)), pushed };
    }
}
/** A check that could not be made has not passed. */
async function endOfCheck(packages, run) {
    const verdict = judgePackages(packages, run.config, false);
    switch (verdict.kind) {
        case "met":
            return { kind: "checked", packages };
        case "unknown": {
            const failure = (0,diagnosis_failure/* certainCause */._)({ code: "check-undecided", reason: verdict.reason });
            return { ...(await explain({ failure, image: run.config.accessRequest.image }, run)), packages };
        }
        case "unmet":
            return { ...(await explain(verdict, run)), packages };
    }
}
/** Of several images it may be another one than the first. */
async function explain({ failure, image }, { config, preflight, ports }) {
    const about = { ...config, accessRequest: { ...config.accessRequest, image } };
    const { explainFailure } = await Promise.all(/* import() */[__webpack_require__.e(461), __webpack_require__.e(845), __webpack_require__.e(402), __webpack_require__.e(153)]).then(__webpack_require__.bind(__webpack_require__, 4153));
    return { kind: "failed", diagnosis: await explainFailure(failure, { config: about, preflight }, ports) };
}
/** Of several expectations that are not met the first one is the cause; the others are listed as evidence. */
function judgePackages(packages, { expectPackage, context: { repository } }, isPushed) {
    const context = { repository: repository && `${repository.owner}/${repository.name}`, isPushed };
    const checks = packages.flatMap((state) => expectPackage.map((expectation) => ({
        image: state.image,
        expectation,
        result: checkExpectation(state, expectation, context),
    })));
    const unmet = checks.flatMap(({ result, ...check }) => result.kind === "unmet" ? [{ ...check, cause: result.cause }] : []);
    const [first, ...others] = unmet;
    if (first !== undefined) {
        const evidence = others.map(({ image, expectation }) => `${(0,reference/* formatImage */.vy)(image)} is not ${expectation}, either.`);
        return { kind: "unmet", failure: { ...(0,diagnosis_failure/* certainCause */._)(first.cause), evidence }, image: first.image };
    }
    const unknown = checks.find(({ result }) => result.kind === "unknown");
    if (unknown === undefined)
        return { kind: "met" };
    const reason = `neither the registry nor GitHub's API says whether ${(0,reference/* formatImage */.vy)(unknown.image)} is ${unknown.expectation}`;
    return { kind: "unknown", reason };
}


/***/ }),

/***/ 5637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ formatWait),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bd: () => (/* binding */ heldTokenKind),
/* harmony export */   hg: () => (/* binding */ runPreflight)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7047);
/* harmony import */ var _other_preflights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7925);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7902);
/* harmony import */ var _diagnosis_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2179);
// The preflight: asks GitHub's API and the registry at once, before any build, and weighs what they say.






const { preflight: PREFLIGHT, gitHubApiWhenAllowed: EXPLANATION } = _lib_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TIMEOUTS */ .fT;
/** Says so at once when the token's shape or its scopes decide; else the registry is the judge. */
async function runPreflight(config, ports) {
    const { inspector, registry, reporter, clock, crc32 } = ports;
    const { accessRequest, credentials } = config;
    const tokenKind = heldTokenKind(config);
    const asking = (0,_other_preflights_js__WEBPACK_IMPORTED_MODULE_1__/* .askOthers */ .p6)(config, tokenKind, ports);
    if ((0,_other_preflights_js__WEBPACK_IMPORTED_MODULE_1__/* .pushesElsewhereOnly */ .H7)(config)) {
        announce(config, reporter);
        const { results, left } = await asking;
        const allowed = { verdict: { kind: "allowed", folded: [] }, findings: { tokenKind } };
        return { ...worst(results[0] ?? allowed, results), leftToDocker: left };
    }
    const shape = credentials.token.shape;
    if (shape.kind !== "whole")
        return { verdict: (0,_diagnosis_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeShape */ .HV)(shape), findings: { tokenKind } };
    const late = clock.wait(PREFLIGHT).then(() => ({ kind: "silent", reason: formatWait(PREFLIGHT) }));
    const ask = (about) => ({
        about,
        answer: Promise.race([registry.ask(about), late.then((end) => ({ ...end, step: "preflight" }))]),
    });
    const asked = ask(accessRequest);
    const source = pulledImage(config);
    const others = [
        ...(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesAt */ .Yu)(config.destinations, accessRequest.registry.host)
            .slice(1)
            .map((image) => ask({ ...accessRequest, image })),
        ...(source === undefined ? [] : [ask({ ...accessRequest, access: "pull", image: source })]),
    ];
    const inspected = inspector.inspect(credentials.token, accessRequest);
    const checking = (0,_access_token_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyChecksum */ .j)(credentials.token, crc32);
    announce(config, reporter);
    const answers = [asked, ...others].map(({ answer }) => answer);
    const api = await Promise.race([inspected, late, unneeded(accessRequest, answers, clock)]);
    const byScopes = (0,_diagnosis_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeScopes */ .fH)(accessRequest, api);
    const early = { tokenKind, checksum: await checking, api };
    if (byScopes !== undefined)
        return { verdict: byScopes, findings: early };
    const weigh = async ({ about, answer }) => {
        const found = await answer;
        // A repository that has images and no tag answers so, too: whether the source is there its reading tells.
        const isUntold = about.image === source && found.kind === "refused" && found.status === 404;
        const registryEvidence = isUntold ? { ...found, kind: "accepted" } : found;
        const evidence = { ...early, registry: registryEvidence };
        return { verdict: await (0,_diagnosis_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)(about, evidence), findings: evidence, accessRequest: about };
    };
    const { results, left } = await asking;
    const result = worst(await weigh(asked), [...(await Promise.all(others.map(weigh))), ...results]);
    return left.length === 0 ? result : { ...result, leftToDocker: left };
}
/** What is promoted from another repository of this registry: who may push need not be let in there. */
function pulledImage({ promotion, destinations, accessRequest }) {
    const { host } = accessRequest.registry;
    if (promotion?.kind !== "registry" || promotion.image.host !== host)
        return undefined;
    const isPushed = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesAt */ .Yu)(destinations, host).some(({ path }) => path === promotion.image.path);
    return isPushed ? undefined : promotion.image;
}
/** Resolves when GitHub's API is no longer needed and had its time. For a deletion its answer is half of the verdict. */
async function unneeded({ access }, answers, clock) {
    const answered = await Promise.all(answers);
    if (access === "delete" || answered.some(({ kind }) => kind !== "accepted"))
        return new Promise(() => undefined);
    await clock.wait(EXPLANATION);
    return { kind: "silent", reason: formatWait(EXPLANATION) };
}
function formatWait(milliseconds) {
    return `no answer within ${milliseconds / 1000} s`;
}
/** One image that is refused refuses them all: they are pushed together. */
function worst(first, others) {
    const of = (kind) => [first, ...others].find(({ verdict }) => verdict.kind === kind);
    const undecided = of("undecided");
    const isOthers = undecided?.accessRequest?.registry.host !== first.accessRequest?.registry.host;
    return (of("denied") ?? (undecided && isOthers ? { ...first, verdict: undecided.verdict } : undecided) ?? first);
}
/** An installation token that is not the job's own is another App's. */
function heldTokenKind({ credentials, gitHubToken }) {
    const { kind } = credentials.token;
    const isOthers = gitHubToken !== undefined && gitHubToken.reveal() !== credentials.token.reveal();
    return kind === "installation" && isOthers ? "app" : kind;
}
/** Said while the answers are on their way. */
function announce(config, reporter) {
    const { accessRequest, destinations, remarks } = config;
    const { registry, access } = accessRequest;
    const source = pulledImage(config);
    const pulled = source === undefined ? "" : `, and pull ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy)(source)}`;
    const images = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesAt */ .Yu)(destinations, registry.host).map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy).join(", ");
    for (const remark of remarks)
        reporter.info(remark);
    if (images !== "")
        reporter.info(`Asking GitHub and ${registry.host} whether this token may ${access} ${images}${pulled}.`);
    const others = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ownImages */ .Fq)(destinations).filter(({ host }) => host !== registry.host);
    for (const host of new Set(others.map((image) => image.host)))
        reporter.info(`Asking ${host} whether its login may ${access} ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesAt */ .Yu)(destinations, host).map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy).join(", ")}.`);
}


/***/ }),

/***/ 9925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ signPublished),
/* harmony export */   Iv: () => (/* binding */ findSigningObstacle),
/* harmony export */   wA: () => (/* binding */ refuseUnsigned)
/* harmony export */ });
/* harmony import */ var _attest_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
/* harmony import */ var _attest_obstacle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9787);
/* harmony import */ var _attest_provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9825);
/* harmony import */ var _diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1804);
/* harmony import */ var _lib_request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4822);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7047);
// Signs a published image: provenance and lists of contents, stored at GitHub and beside the image.






/** What is in the way, as far as it can be known before the build. GitHub's API is asked only where a run is to sign. */
async function findSigningObstacle({ config, ports }) {
    const { signing, operation, push } = config;
    if (operation !== "attest" && push.kind !== "push")
        return undefined;
    switch (signing.kind) {
        case "off":
            return undefined;
        case "impossible":
            return signing.why;
        case "sign": {
            const address = storeAddress(signing);
            const refusal = address && (await ports.signing.store.probe(address));
            return refusal && obstacleOf(refusal);
        }
    }
}
/** Why a run that has to sign ends before it builds. */
function refuseUnsigned(obstacle, { signing }) {
    return obstacle !== undefined && signing.kind !== "off" && signing.required
        ? (0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .certainCause */ ._)({ code: "signing-unavailable", obstacle })
        : undefined;
}
/** A run that need not sign says why it has not, and is content. */
async function signPublished({ images, digest }, obstacle, run) {
    const { config, ports } = run;
    const { signing } = config;
    const [first] = images;
    if (signing.kind === "off" || first === undefined)
        return { kind: "done", signature: undefined };
    if (obstacle !== undefined) {
        const why = _attest_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .WHY_UNSIGNED */ .D[obstacle];
        ports.reporter.info(`The image is not signed: ${why}.`);
        return { kind: "done", signature: { kind: "unsigned", why } };
    }
    if (signing.kind === "impossible")
        return { kind: "done", signature: undefined };
    const signed = await sign({ first, images, digest }, signing, run);
    if (signed.kind === "signed")
        return { kind: "done", signature: signed };
    const { stage, reason } = signed;
    if (signing.required || ports.stop.aborted)
        return {
            kind: "failed",
            failure: (0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .certainCause */ ._)({ code: "attestation-failed", image: first, digest, ...signed.facts }),
        };
    const text = `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(first, digest)} is pushed, and not signed (${stage}: ${reason}). \`operation: attest\` with \`source:\` signs it later.`;
    ports.reporter.warning("The image is not signed", text, undefined);
    return { kind: "done", signature: { kind: "unsigned", why: reason } };
}
function notSigned(stage, reason, obstacle) {
    return { kind: "not-signed", stage, reason, facts: { stage, reason, obstacle } };
}
async function sign({ first, images, digest }, signing, { ports }) {
    const { gitHub, identity, slug, pushToRegistry } = signing;
    const { referrers, sign: signer } = ports.signing;
    if (signer === undefined)
        return notSigned("identity", "it has no signer here");
    const contents = await referrers.sboms(first, digest);
    if ((0,_lib_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isRequestFailure */ .U)(contents))
        return notSigned("contents", contents.reason);
    const signed = await signer({
        identity,
        slug,
        gitHub,
        images,
        statements: (claims) => [(0,_attest_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .provenanceOf */ .J)(digest, claims, gitHub.serverUrl), ...contents.statements],
    });
    if (signed.kind === "signing-failure")
        return notSigned(signed.step, signed.reason);
    const stored = await store(signed, signing, ports);
    if (stored.kind === "not-signed")
        return stored;
    const attached = pushToRegistry ? await attach(signed, images, ports) : { kind: "not-attached" };
    if (attached.kind === "not-signed")
        return attached;
    for (const { about, why } of contents.unsigned)
        ports.reporter.warning("A list of contents (SBOM) is not signed", `The provenance of the image is signed, and the list of contents of ${about} is not: ${why}.`, undefined);
    return {
        kind: "signed",
        instance: signed.instance,
        identity: (0,_attest_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .certificateIdentity */ .W)(signed.claims, gitHub.serverUrl),
        signer: signed.claims.jobWorkflowRef,
        issuer: signed.claims.issuer,
        slug,
        attestations: stored.attestations,
        list: attached.kind === "attached" ? attached.by : undefined,
    };
}
async function store({ statements }, signing, { signing: { store: api } }) {
    const { gitHub, slug } = signing;
    const address = storeAddress(signing);
    const attestations = [];
    for (const { bundle, predicateType, digests } of statements) {
        const stored = address && (await api.store(address, bundle));
        if (stored === undefined)
            return notSigned("store", "it has no token", "token-missing");
        if (stored.kind === "refused")
            return notSigned("store", stored.reason, obstacleOf(stored));
        const { id } = stored;
        const url = id === undefined ? undefined : `${gitHub.serverUrl}/${slug}/attestations/${id}`;
        attestations.push({ predicateType, about: digests[0], url });
    }
    return { kind: "stored", attestations };
}
/** One list for each manifest that something was signed of: every write of it can meet another run's. */
async function attach({ statements }, images, { signing: { referrers } }) {
    const bySubject = new Map();
    for (const statement of statements) {
        const [subject] = statement.digests;
        bySubject.set(subject, [...(bySubject.get(subject) ?? []), statement]);
    }
    let by = "api";
    for (const image of images)
        for (const [subject, artifacts] of bySubject) {
            const attached = await referrers.attach(image, subject, artifacts);
            if ((0,_lib_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isRequestFailure */ .U)(attached))
                return notSigned("registry", attached.reason);
            if (attached.by === "tag")
                by = "tag";
        }
    return { kind: "attached", by };
}
function storeAddress({ gitHub: { apiUrl }, slug, token }) {
    return token && { apiUrl, slug, token };
}
function obstacleOf({ why }) {
    switch (why) {
        case "permission":
            return "attestations-missing";
        case "plan":
            return "plan";
        case "other":
            return undefined;
    }
}


/***/ }),

/***/ 7196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tA: () => (/* binding */ branchGuardFor),
/* harmony export */   vt: () => (/* binding */ branchCommitOf)
/* harmony export */ });
/* unused harmony export BranchGuard */
/* harmony import */ var _context_run_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1151);
/* harmony import */ var _lib_request_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4822);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7047);
/* harmony import */ var _tags_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2529);
/* harmony import */ var _resolve_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3330);





/** Nothing where no branch decides: on a git tag, where versions do, or where `allow-older` says so. */
function branchGuardFor(question, ports) {
    const commit = branchCommitOf(question);
    return commit && new BranchGuard(commit, ports);
}
function branchCommitOf({ config, context, tags }) {
    const page = (0,_resolve_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryAddress */ .n6)(config);
    const branch = (0,_context_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOf */ .W0)(context);
    const { sha } = context;
    const isDecided = !tags.some(({ floats, contest }) => floats && contest === undefined);
    if (page === undefined || branch === undefined || sha === undefined)
        return undefined;
    const isAsked = config.push.kind === "push" && !config.publication.allowOlder && !(0,_context_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnmerged */ .sg)(context);
    return isAsked && !isDecided ? { page, branch, sha } : undefined;
}
/** What cannot be asked or read decides nothing: then the tag moves. Times never decide. */
class BranchGuard {
    #commit;
    #api;
    #reporter;
    #head;
    /** By the revision that a tag holds: most of a run's tags hold the same one. */
    #contains = new Map();
    /** Images that name no commit, each said once. */
    #unnamed = new Set();
    constructor(commit, { branches, reporter }) {
        this.#commit = commit;
        this.#api = branches;
        this.#reporter = reporter;
    }
    /** Asks beside other work, so that the answer is there when a tag is about to move. */
    begin() {
        void this.#askHead();
    }
    #askHead() {
        const { page, branch } = this.#commit;
        return (this.#head ??= this.#api.branchHead(page, branch));
    }
    /** Whether the branch is known to be elsewhere; only then a tag may have to stay. */
    async isBehind() {
        const head = await this.#askHead();
        return head !== undefined && head !== this.#commit.sha;
    }
    /** Why a tag that holds this stays where it is; nothing where it moves. */
    async rulingFor(held, store) {
        const { page, sha } = this.#commit;
        if (!(await this.isBehind()) || held.kind !== "at")
            return undefined;
        const found = await store.labels(held.digest);
        const revision = (0,_lib_request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRequestFailure */ .U)(found) ? undefined : found.labels.get(_tags_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .REVISION_LABEL */ .P1);
        if (!(0,_lib_request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRequestFailure */ .U)(found) && (revision === undefined || !COMMIT.test(revision)))
            this.#sayUnnamed(store.image, held.digest);
        if (revision === undefined || !COMMIT.test(revision) || revision === sha)
            return undefined;
        const asking = this.#contains.get(revision) ?? this.#api.contains(page, { commit: sha, in: revision });
        this.#contains.set(revision, asking);
        return (await asking) === true ? { kind: "newer-commit", sha: revision } : undefined;
    }
    /** Whoever lets an older run end last learns that nothing could be compared. */
    #sayUnnamed(image, digest) {
        if (this.#unnamed.has(digest))
            return;
        this.#unnamed.add(digest);
        this.#reporter.info(`${this.#commit.branch} is at another commit than this run, and ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(image, digest)} does not name its own: whether it is newer is not known, and its tags move. Label images with \`${_tags_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .REVISION_LABEL */ .P1}=COMMIT\`, and a newer one stays.`);
    }
}
/** A commit's name, by SHA-1 or SHA-256. A label may hold anything. */
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;


/***/ }),

/***/ 1259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ findTakenTag),
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./.tools/action/src/oci/reference.ts
var oci_reference = __webpack_require__(7047);
// EXTERNAL MODULE: ./.tools/action/src/tags/immutable.ts
var tags_immutable = __webpack_require__(3324);
// EXTERNAL MODULE: ./.tools/action/src/tags/moving.ts + 1 modules
var moving = __webpack_require__(6359);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/failure.ts
var failure = __webpack_require__(1804);
// EXTERNAL MODULE: ./.tools/action/src/lib/limits.ts
var limits = __webpack_require__(50);
// EXTERNAL MODULE: ./.tools/action/src/lib/retry.ts
var retry = __webpack_require__(406);
// EXTERNAL MODULE: ./.tools/action/src/oci/tag-state.ts
var tag_state = __webpack_require__(938);
// EXTERNAL MODULE: ./.tools/action/src/lib/request-failure.ts
var request_failure = __webpack_require__(4822);
// EXTERNAL MODULE: ./.tools/action/src/tags/labels.ts
var labels = __webpack_require__(2529);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/tags/version-held.ts
// The version that a floating tag holds, where the registry's tags cannot be listed: by the image's own word, and proved.




/**
 * An image's label alone proves nothing, for a base image hands its labels down: it counts where the tag of that version
 * has the same digest.
 */
async function findVersionHeld(state, contest, store) {
    if (state.kind === "missing")
        return { kind: "not-higher" };
    if (state.kind === "unknown" || contest === undefined)
        return { kind: "unknown" };
    const found = await store.labels(state.digest);
    const name = (0,request_failure/* isRequestFailure */.U)(found) ? undefined : found.labels.get(labels/* VERSION_LABEL */.Qu);
    const compared = name === undefined || (0,oci_reference/* findTagProblem */.lu)(name) !== undefined ? undefined : contest.compare(name);
    if (name === undefined || compared === undefined)
        return { kind: "unknown" };
    if (!(0,tag_state/* pointsAt */.DY)(await store.look(name), state.digest))
        return { kind: "unknown" };
    const version = contest.findHighest([name])?.version ?? name;
    return compared > 0 ? { kind: "higher", version } : { kind: "not-higher" };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/tags/floating-tag.ts


/**
 * So often a tag is compared and set again. Another run that answers takes two turns at most; more is no run of ours.
 */
const ROUNDS = 6;
class FloatingTag {
    #order;
    #store;
    #before;
    /** Whether it may hold this run's image by this run's doing. A write that failed may have been obeyed. */
    #wasSet;
    #now;
    #error;
    #ruling;
    #taken;
    constructor(order, store) {
        this.#order = order;
        this.#store = store;
        this.#wasSet = order.pushedOver !== undefined;
    }
    get hasError() {
        return this.#error !== undefined;
    }
    /** Where a protected tag pointed right before it was to be set, if to another image. */
    get taken() {
        const { tag } = this.#order;
        return this.#taken && { image: this.#store.image, tag: tag.name, state: this.#taken };
    }
    /** Reads what it holds, right before it is moved. */
    prepare() {
        const { tag, pushedOver } = this.#order;
        return (this.#before ??=
            pushedOver === undefined ? this.#store.look(tag.name) : Promise.resolve(pushedOver));
    }
    /** Whether all went well: it holds this run's image, or rightly another one. */
    async move(listing) {
        const before = await this.prepare();
        if (this.#order.tag.contest === undefined || this.#order.isProtected)
            return this.#moveFreely(before);
        const listed = await listing;
        if (listed.kind === "unknown")
            return this.#moveUnlisted(listed.reason);
        if (this.#rivalIn(listed)?.isHigher !== true && !(await this.#set()))
            return false;
        return this.#settle(before);
    }
    /** No version decides: the last run that moves it holds it, unless a newer commit does already. */
    async #moveFreely(before) {
        const { tag, digest, guard, isProtected } = this.#order;
        this.#ruling = isProtected ? undefined : await guard?.rulingFor(before, this.#store);
        if (this.#ruling !== undefined) {
            // A builder that pushes by name, and whose push could not be held back.
            if (this.#wasSet)
                await this.#restore(before);
            return true;
        }
        if (!(await this.#set()))
            return false;
        const seen = await this.#store.seeMoved(tag.name, digest, before);
        this.#now = seen;
        if ((0,tag_state/* pointsAt */.DY)(seen, digest))
            return true;
        if (seen.kind === "unknown")
            return false;
        if (seen.kind === "at" && !(0,tag_state/* sameTagState */.u3)(seen, before))
            this.#ruling = { kind: "moved-on" };
        else
            this.#error = NOT_SHOWN;
        return this.#error === undefined;
    }
    /**
     * Nothing is moved backwards by guessing: what the tag holds must say and prove its version. It is read again, for a
     * list that fails takes its time.
     */
    async #moveUnlisted(reason) {
        const { tag, pushedOver } = this.#order;
        if (pushedOver === undefined)
            this.#before = this.#store.look(tag.name);
        const before = await this.prepare();
        const held = await findVersionHeld(before, tag.contest, this.#store);
        if (held.kind === "higher")
            this.#ruling = { kind: "outranked", version: held.version };
        else if (held.kind === "unknown")
            this.#ruling = { kind: "undecided", reason };
        if (this.#ruling !== undefined) {
            this.#now = before;
            // Docker has set it already, against nothing that could be known.
            if (this.#wasSet)
                await this.#restore(before);
            return true;
        }
        return (await this.#set()) && this.#settle(before);
    }
    /** Lists and compares until nothing higher is there, and points the tag at the highest. */
    async #settle(before) {
        const { digest } = this.#order;
        // Only what this run has set may take a moment to show.
        let written = this.#wasSet ? { digest, over: before } : undefined;
        for (let round = 0; round < ROUNDS; round++) {
            const [listed, seen] = await Promise.all([this.#store.list(), this.#see(written)]);
            this.#now = seen;
            const rival = this.#rivalIn(listed);
            const higher = rival?.isHigher === true ? rival : undefined;
            if (seen.kind === "unknown" && higher === undefined)
                return false;
            if (listed.kind === "unknown")
                return this.#endUnlisted(listed.reason, { seen, before });
            const target = higher === undefined ? digest : await this.#digestOf(higher);
            if (target === undefined) {
                this.#error = `${higher?.version ?? ""} is published, and where its tag points could not be read`;
                return false;
            }
            if ((0,tag_state/* pointsAt */.DY)(seen, target)) {
                this.#ruling = higher && { kind: "outranked", version: higher.version };
                return true;
            }
            if (!(await this.#set(target)))
                return false;
            written = { digest: target, over: seen };
        }
        this.#error ??= NOT_SHOWN;
        return false;
    }
    /** The list could not be read any more: what the tag holds is all that is known. */
    #endUnlisted(reason, { seen, before }) {
        if (!this.#wasSet)
            this.#ruling = { kind: "undecided", reason };
        else if ((0,tag_state/* pointsAt */.DY)(seen, this.#order.digest))
            this.#ruling = { kind: "unchecked", reason };
        else if (seen.kind === "at" && !(0,tag_state/* sameTagState */.u3)(seen, before))
            this.#ruling = { kind: "moved-on" };
        else
            this.#error = NOT_SHOWN;
        return this.#error === undefined;
    }
    #see(written) {
        const { name } = this.#order.tag;
        return written === undefined
            ? this.#store.look(name)
            : this.#store.seeMoved(name, written.digest, written.over);
    }
    /** Back to what it held when it was moved, while it still holds this run's image; then compared as above. */
    async putBack() {
        const before = await this.prepare();
        if (this.#wasSet && !this.#order.isProtected)
            await this.#restore(before);
    }
    async #restore(before) {
        const { tag, digest } = this.#order;
        this.#now = undefined;
        for (let round = 0; round < ROUNDS; round++) {
            const [listed, seen] = await Promise.all([this.#listContest(), this.#store.look(tag.name)]);
            const isOurs = (0,tag_state/* pointsAt */.DY)(seen, digest);
            const rival = this.#rivalIn(listed);
            const isOthers = isOurs || !(0,tag_state/* sameTagState */.u3)(seen, before);
            // Another run moved it, and checks what it did; or it pointed the tag here again, for this version is published.
            if (round === 0 ? !isOurs : isOthers && (seen.kind !== "unknown" || rival === undefined))
                return;
            const target = rival === undefined ? digestOf(before) : await this.#digestOf(rival);
            if (target === undefined || (0,tag_state/* pointsAt */.DY)(seen, target))
                return;
            if ((await this.#store.put(tag.name, target)) !== undefined)
                return;
        }
    }
    /** What it points to in the end. One that was not touched is read once. */
    async result() {
        const { tag, pushedOver } = this.#order;
        const before = await (this.#before ?? pushedOver ?? this.#store.glance(tag.name));
        const now = this.#now ?? (await this.#store.glance(tag.name));
        return { image: this.#store.image, tag: tag.name, before, now, error: this.#error, ruling: this.#ruling };
    }
    /** Sets it, unless docker has. */
    async #set(target = this.#order.digest) {
        const { tag, digest, pushedOver, isProtected } = this.#order;
        if (pushedOver !== undefined && target === digest && this.#now === undefined)
            return true;
        if (target === digest)
            this.#wasSet = true;
        const failure = await (isProtected
            ? this.#store.putNew(tag.name, target)
            : this.#store.put(tag.name, target));
        if (failure?.kind === "at")
            this.#taken = this.#now = failure;
        else if (failure !== undefined)
            this.#error = failure.reason;
        return failure === undefined;
    }
    /** The highest version that was published while this run built. One that was there before has been compared then. */
    #rivalIn(listed) {
        const { tag, known } = this.#order;
        const rival = listed.kind === "listed" ? tag.contest?.findHighest(listed.tags) : undefined;
        return rival !== undefined && known.has(rival.tag) ? undefined : rival;
    }
    async #listContest() {
        return this.#order.tag.contest === undefined ? { kind: "none" } : this.#store.list();
    }
    async #digestOf({ tag }) {
        return digestOf(await this.#store.look(tag));
    }
}
const NOT_SHOWN = "it was set, and the registry does not show it";
function digestOf(state) {
    return state.kind === "at" ? state.digest : undefined;
}

// EXTERNAL MODULE: ./.tools/action/src/run/steps/tags/tag-store.ts
var tag_store = __webpack_require__(4010);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/tags/tag-publisher.ts



class TagPublisher {
    #order;
    #store;
    #staying;
    #floating;
    #now = new Map();
    #errors = new Map();
    #taken = [];
    #listing;
    constructor(order, ports) {
        const { image, tags, snapshot, pushed, isProtected, digest, manifest } = order;
        this.#order = order;
        this.#store = new tag_store/* TagStore */.q({ image, justCreated: snapshot.justCreated(image) }, ports);
        if (manifest !== undefined)
            this.#store.hold(digest, manifest);
        this.#staying = tags.filter(({ floats }) => !floats);
        this.#floating = tags
            .filter(({ floats }) => floats)
            .map((tag) => {
            const pushedOver = tag === pushed ? snapshot.of(image, tag.name) : undefined;
            return new FloatingTag({ ...order, tag, pushedOver, isProtected: isProtected(tag) }, this.#store);
        });
    }
    get image() {
        return this.#order.image;
    }
    /** Whether the registry did not let a tag be set. */
    get hasErrors() {
        return this.#errors.size > 0 || this.taken.length > 0 || this.#floating.some(({ hasError }) => hasError);
    }
    /** Tags that must not move, and were found at another image right before they were set. */
    get taken() {
        return [...this.#taken, ...this.#floating.flatMap(({ taken }) => taken ?? [])];
    }
    /** Protected tags, but for the pushed one, that point to another image already, or whose digest is unknown. The manifest is read first, so that the tags can be set right after. */
    async findTaken() {
        const { image, digest, tags, pushed, isProtected } = this.#order;
        const untouched = tags.filter((tag) => isProtected(tag) && tag !== pushed);
        if (untouched.length > 0)
            await this.#store.preload(digest);
        const found = await Promise.all(untouched.map(async ({ name }) => ({ image, tag: name, state: await this.#store.look(name) })));
        return found.filter(({ state }) => state.kind !== "missing" && !(0,tag_state/* pointsAt */.DY)(state, digest));
    }
    /**
     * Points the tags that stay at the image, all at once, and sees that they do; says whether all went well. While they
     * are read back, the registry's tags are listed and those that float are read: that takes no time of its own.
     */
    async setStaying() {
        const { tags, pushed, digest } = this.#order;
        if (tags.some((tag) => tag !== pushed))
            void this.#store.preload(digest);
        const isPut = await Promise.all(this.#staying.map((tag) => this.#putOne(tag)));
        if (!isPut.every(Boolean)) {
            await Promise.all(this.#staying.map((tag) => this.#seeOne(tag)));
            return false;
        }
        const [isSeen] = await Promise.all([
            Promise.all(this.#staying.map((tag) => this.#seeOne(tag))),
            this.#prepareFloating(),
        ]);
        return isSeen.every(Boolean);
    }
    async #prepareFloating() {
        if (this.#order.tags.some(({ floats, contest }) => floats && contest !== undefined))
            this.#listing = this.#store.list();
        await Promise.all([this.#listing, ...this.#floating.map((tag) => tag.prepare())]);
    }
    /** Moves the tags that float, all at once, each against what the registry holds; says whether all went well. */
    async moveFloating() {
        const listing = this.#listing ?? Promise.resolve({ kind: "none" });
        const done = await Promise.all(this.#floating.map((tag) => tag.move(listing)));
        return done.every(Boolean);
    }
    async #putOne(tag) {
        const { image, digest, pushed, isProtected } = this.#order;
        const { name } = tag;
        if (tag === pushed)
            return true;
        const failure = await (isProtected(tag)
            ? this.#store.putNew(name, digest)
            : this.#store.put(name, digest));
        if (failure?.kind === "at") {
            this.#taken.push({ image, tag: name, state: failure });
            this.#now.set(name, failure);
        }
        else if (failure !== undefined)
            this.#errors.set(name, failure.reason);
        return failure === undefined;
    }
    async #seeOne({ name }) {
        if (this.#errors.has(name) || this.#now.has(name))
            return false;
        const { image, digest, snapshot } = this.#order;
        const seen = await this.#store.see(name, digest);
        this.#now.set(name, seen);
        if ((0,tag_state/* pointsAt */.DY)(seen, digest))
            return true;
        // One that cannot be read may well be set; one at a third image was moved by another run, which answers for it.
        if (seen.kind === "missing" || (0,tag_state/* sameTagState */.u3)(seen, snapshot.of(image, name)))
            this.#errors.set(name, "it was set, and the registry does not show it");
        return false;
    }
    async putBack() {
        await Promise.all(this.#floating.map((tag) => tag.putBack()));
    }
    /** What every tag points to now; those that were seen already are not asked again. */
    async readBack() {
        const { image, digest, snapshot, tags } = this.#order;
        // An image that was pushed by its digest only is read back by that.
        if (tags.length === 0) {
            const now = await this.#store.see(digest, digest);
            return [{ image, tag: digest, before: snapshot.of(image, digest), now, error: undefined }];
        }
        const staying = this.#staying.map(async ({ name }) => ({
            image,
            tag: name,
            before: snapshot.of(image, name),
            now: this.#now.get(name) ?? (await this.#store.glance(name)),
            error: this.#errors.get(name),
        }));
        const moves = await Promise.all([...staying, ...this.#floating.map((tag) => tag.result())]);
        // In the order of the rules.
        return tags.flatMap(({ name }) => moves.find((move) => move.tag === name) ?? []);
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/tags/publish.ts








/**
 * `pushed` only when the registry answers for every tag of every image of ours with this very digest, or a tag that
 * floats rightly stays on another one. Else the tags that float go back to what they held when this run moved them, as
 * far as that could be had and no other run has moved them since.
 */
async function publish(work, digest, outside) {
    if (digest === undefined)
        return incomplete({ code: "unknown", happened: "docker did not say which digest it pushed", output: [] });
    // A budget of its own: the minutes of a build do not count against the tags.
    const ports = {
        ...outside,
        budget: new retry/* RetryBudget */.Km({ ...limits/* BACK_OFFS */.Fi.tags, retries: work.retries }, outside),
    };
    const known = new Set(work.published.kind === "listed" ? work.published.tags : []);
    const isProtected = (tag) => (0,tags_immutable/* isImmutable */.t)(tag, work.immutable);
    const publishers = (0,oci_reference/* ownDestinations */.O9)(work.destinations).map((one) => new TagPublisher({ ...work, ...orderFor(one, work), digest, known, guard: work.guard, isProtected }, ports));
    work.guard?.begin();
    const onAll = async (step) => (await Promise.all(publishers.map(step))).every(Boolean);
    const taken = await Promise.all(publishers.map((publisher) => publisher.findTaken()));
    const putBack = (those = publishers) => Promise.all(those.map((publisher) => publisher.putBack()));
    const readBack = async () => (await Promise.all(publishers.map((publisher) => publisher.readBack()))).flat();
    const [found] = taken.flat();
    if (found !== undefined) {
        await putBack();
        return { ...formatTaken(found, COMPARED), kind: "incomplete", moves: await readBack() };
    }
    const areStaying = await onAll((publisher) => publisher.setStaying());
    const isDone = areStaying && !ports.stop.aborted && (await onAll((publisher) => publisher.moveFloating()));
    // Where every registry has its exact tags, one that fails later puts back its own: the others are complete.
    const failed = new Set(publishers.filter(({ hasErrors }) => hasErrors).map(({ image }) => image.host));
    if (failed.size > 0)
        await putBack(areStaying ? publishers.filter(({ image }) => failed.has(image.host)) : publishers);
    const moves = await readBack();
    const [lost] = publishers.flatMap((publisher) => publisher.taken);
    if (lost !== undefined)
        return { ...formatTaken(lost, COMPARED), kind: "incomplete", moves };
    // A run that was stopped says so, even if all of it is there.
    return isDone &&
        !ports.stop.aborted &&
        moves.every(({ now, ruling }) => (0,tag_state/* pointsAt */.DY)(now, digest) || ruling !== undefined)
        ? { kind: "pushed", digest, moves }
        : incomplete({ code: "publication-incomplete", digest, moves }, moves);
}
/** An image's own tags, and the one of them that docker has set by its push. */
function orderFor(destination, { plan, tags }) {
    const own = (0,oci_reference/* tagsFor */.Nj)(destination, tags);
    return { image: destination.image, tags: own, pushed: plan.pushed && (0,moving/* inPublicationOrder */.cN)(own)[0] };
}
/** Before the build, where docker would move a tag before it can be compared: one that must not move. */
function findTakenTag(work) {
    const tags = protectedTags(work);
    const found = (0,oci_reference/* ownDestinations */.O9)(work.destinations).flatMap((one) => (0,oci_reference/* tagsFor */.Nj)(one, tags).map(({ name: tag }) => ({
        image: one.image,
        tag,
        state: work.snapshot.of(one.image, tag),
    })));
    const [taken] = found.filter(({ state }) => state.kind !== "missing");
    return taken && formatTaken(taken);
}
function protectedTags({ tags, immutable }) {
    return tags.filter((tag) => (0,tags_immutable/* isImmutable */.t)(tag, immutable));
}
/** A publisher looks at a tag when it knows the digest that the tag is to have. */
const COMPARED = { isCompared: true };
/** What cannot be looked at may be there, and is not touched. */
function formatTaken({ image, tag, state }, compared) {
    const reference = (0,oci_reference/* formatReference */.FH)(image, tag);
    if (state.kind !== "at") {
        const why = state.kind === "unknown" ? `, for ${state.reason}` : "";
        const reason = `it is unknown whether ${reference} exists, and it must not move${why}`;
        return (0,failure/* certainCause */._)({ code: "registry-unavailable", reason, host: image.host });
    }
    const evidence = [`${reference} points to ${state.digest}, and the input \`immutable\` protects it.`];
    return { ...(0,failure/* certainCause */._)({ code: "tag-immutable", reference, ...compared }), evidence };
}
function incomplete(cause, moves = []) {
    return { ...(0,failure/* certainCause */._)(cause), kind: "incomplete", moves };
}


/***/ }),

/***/ 3330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ fillArguments),
/* harmony export */   M2: () => (/* binding */ resolveMetadata),
/* harmony export */   n6: () => (/* binding */ repositoryAddress)
/* harmony export */ });
/* harmony import */ var _tags_build_args_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4416);
/* harmony import */ var _build_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3729);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7047);
/* harmony import */ var _context_run_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1151);
/* harmony import */ var _tags_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6191);
// The metadata, completed beside the preflight: by the tags that are published, and by what the event does not say.





/** Asks for nothing that is known, or decides nothing. */
async function resolveMetadata(config, { registry, repositories, libraries }) {
    const { push, metadataRules } = config;
    if (isHopeless(config))
        return {
            kind: "metadata",
            metadata: config.metadata,
            context: config.context,
            published: { kind: "none" },
        };
    const [context, published] = await Promise.all([
        completeContext(config, repositories),
        askForTags(config, registry),
    ]);
    const resolved = (0,_tags_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveTags */ .yN)(metadataRules, {
        context,
        published,
        pushes: push.kind === "push",
        cacheTags: (0,_build_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheTags */ ._A)(config.build.options, config.destinations),
    }, libraries);
    if (resolved.kind === "problems")
        return failed(resolved.problems.map(withAllowed));
    const { naming } = config;
    const isTagless = naming === "none" || naming === "bare";
    const metadata = isTagless ? { ...resolved.metadata, tags: [] } : resolved.metadata;
    const isMissing = metadata.tags.length === 0;
    if (isMissing && naming === "needed")
        return failed((0,_tags_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .explainMissingTags */ .ZY)(metadata, context, config.metadataRules));
    const remarks = isMissing && naming === "optional" ? [...metadata.remarks, NAMELESS] : metadata.remarks;
    return { kind: "metadata", metadata: { ...metadata, remarks }, context, published };
}
const NAMELESS = "No rule gives a tag for this event: the image is built without a name.";
/** Whether the run is refused in any case: then no request is made. */
function isHopeless({ push: { kind }, credentials, destinations, accessRequest }) {
    const needsToken = kind === "push" && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .imagesAt */ .Yu)(destinations, accessRequest.registry.host).length > 0;
    return kind === "forbidden" || (needsToken && credentials.token.shape.kind !== "whole");
}
/** Only tags that move from release to release can move backwards, and only by a push. */
async function askForTags({ metadata, destinations, push, logins }, registry) {
    if (!metadata.movesByVersion || push.kind !== "push")
        return { kind: "none" };
    // Where docker is logged in, and we are not answered, docker pushes.
    const dockers = new Set(logins.filter(({ from }) => from === "docker-config").map((one) => one.registry.host));
    const listed = await Promise.all((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .ownImages */ .Fq)(destinations).map(async (image) => ({ image, list: await registry.listTags(image) })));
    const all = listed
        .filter(({ image, list }) => list.kind !== "unknown" || !dockers.has(image.host))
        .map(({ list }) => list);
    const unknown = all.find(({ kind }) => kind === "unknown");
    const tags = all.flatMap((one) => (one.kind === "listed" ? one.tags : []));
    return unknown ?? { kind: "listed", tags };
}
/** What the event does not say is read from GitHub's API and the clone. */
async function completeContext(config, repositories) {
    const { context } = config;
    const lacking = (0,_context_run_context_js__WEBPACK_IMPORTED_MODULE_3__/* .missingDetails */ .tN)(context);
    const page = repositoryAddress(config);
    const [details, commitTime] = await Promise.all([
        lacking.details && page !== undefined ? repositories.details(page) : undefined,
        lacking.commitTime && context.sha !== undefined ? repositories.commitTime(context.sha, page) : undefined,
    ]);
    const { repository } = context;
    return {
        ...context,
        commitTime: context.commitTime ?? commitTime ?? timeOf(config.build.sourceDate),
        defaultBranch: context.defaultBranch ?? details?.defaultBranch,
        repository: repository && { ...repository, details: repository.details ?? details },
    };
}
/** The user's time is the next best one, and no later run has another. */
function timeOf(date) {
    const seconds = date.kind === "commit" ? undefined : date.seconds;
    return seconds === undefined ? undefined : new Date(seconds * 1000);
}
/** The job's own token goes to the job's own GitHub only; where there is none, no request is made. */
function repositoryAddress({ accessRequest: { registry }, context, gitHubToken, }) {
    const { repository } = context;
    if (repository === undefined || registry.gitHub === undefined || gitHubToken === undefined)
        return undefined;
    const { owner, name } = repository;
    return { apiUrl: registry.gitHub.apiUrl, slug: `${owner}/${name}`, token: gitHubToken };
}
function withAllowed(problem) {
    return { ...problem, allowed: "only expressions that this run can fill in" };
}
async function failed(problems) {
    const { diagnoseInputs } = await Promise.all(/* import() */[__webpack_require__.e(461), __webpack_require__.e(360)]).then(__webpack_require__.bind(__webpack_require__, 6360));
    const diagnosis = diagnoseInputs(problems);
    return {
        kind: "failed",
        diagnosis: { ...diagnosis, problem: "Nothing was built, and nothing was pushed." },
    };
}
/** Arguments may name what the tags came to. */
function fillArguments(config, { metadata, context }, { libraries }) {
    const { options } = config.build;
    const args = options.values["build-args"];
    if (args === undefined)
        return config;
    const { shaLength } = config.metadataRules;
    const filled = (0,_tags_build_args_js__WEBPACK_IMPORTED_MODULE_0__/* .fillBuildArgs */ .F)(args, { metadata, context, shaLength, libraries });
    const values = { ...options.values, "build-args": filled };
    return { ...config, build: { ...config.build, options: { ...options, values } } };
}


/***/ }),

/***/ 7111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ beginTagSnapshot),
/* harmony export */   C: () => (/* binding */ takeTagSnapshot)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7047);
/* harmony import */ var _oci_tag_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(938);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50);
/* harmony import */ var _lib_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(406);
/* harmony import */ var _lib_request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4822);
// Before: what an image's tags point to while nothing has been pushed yet.






/** Beside the preflight's probe, as soon as the registry has given a token: one attempt, and nothing where there is none. */
async function beginTagSnapshot(destinations, completing, ports) {
    const images = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ownImages */ .Fq)(destinations);
    const [completed, ...haveToken] = await Promise.all([
        completing,
        ...images.map((image) => ports.registry.hasToken(image)),
    ]);
    if (completed.kind === "failed" || images.length === 0 || !haveToken.every(Boolean))
        return undefined;
    const budget = new _lib_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryBudget */ .Km({ ..._lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .BACK_OFFS */ .Fi.publication, retries: 0 }, ports);
    return takeTagSnapshot(destinations, completed.metadata.tags, { ...ports, budget });
}
/**
 * A tag that docker does not move by itself is read while docker builds, so that it takes no time; nothing is read where the
 * snapshot that was begun beside the preflight has every answer.
 */
async function takeTagSnapshot(destinations, tags, ports) {
    const begun = await ports.begun;
    if (begun?.isComplete === true)
        return begun;
    const looking = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDestinations */ .O9)(destinations).map(async (one) => [(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy)(one.image), await look(one.image, (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsFor */ .Nj)(one, tags), ports)]);
    const looks = new Map(await Promise.all(looking));
    return {
        of: (image, tag) => looks.get((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy)(image))?.states.get(tag) ?? { kind: "unknown", reason: "not asked" },
        justCreated: (image) => looks.get((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy)(image))?.isNew === true,
        isComplete: [...looks.values()].every(({ states, isNew }) => isNew !== undefined && [...states.values()].every(isKnown)),
    };
}
/** All tags at once, and once more those for which the registry gave no answer. */
async function look(image, tags, { registry, budget, hasPackage = false }) {
    const states = new Map();
    const find = async ({ name }) => {
        const answer = await registry.resolve(image, name);
        states.set(name, (0,_oci_tag_state_js__WEBPACK_IMPORTED_MODULE_3__/* .tagStateOf */ .Tl)(answer));
        return answer;
    };
    await budget.retry({
        what: `to read the tags of ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy)(image)}`,
        attempt: () => Promise.all(tags.filter(({ name }) => !isKnown(states.get(name))).map(find)),
        failure: (answers) => answers.filter(_lib_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isRequestFailure */ .U).find(({ retryable }) => retryable),
    });
    const isEmpty = [...states.values()].every(({ kind }) => kind === "missing");
    if (!isEmpty || hasPackage)
        return { states, isNew: false };
    const exists = await registry.exists(image);
    return { states, isNew: exists === undefined ? undefined : !exists };
}
function isKnown(state) {
    return state !== undefined && state.kind !== "unknown";
}


/***/ }),

/***/ 4010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ TagStore)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7047);
/* harmony import */ var _oci_tag_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(938);
/* harmony import */ var _lib_request_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4822);
// The tags of one image in the registry, read and set with retries.



class TagStore {
    image;
    #justCreated;
    #ports;
    /** The tag that is read back by its content. */
    #proof;
    /** The writes that are on their way. */
    #writing = new Set();
    #manifests = new Map();
    constructor({ image, justCreated }, ports) {
        this.image = image;
        this.#justCreated = justCreated;
        this.#ports = ports;
    }
    /** A run that was stopped may still undo what it has half done. */
    get #registry() {
        const { registry, undo, stop } = this.#ports;
        return stop.aborted ? undo : registry;
    }
    put(tag, digest) {
        return this.#noteWrite(this.#put(tag, digest));
    }
    async #put(tag, digest) {
        const manifest = await this.#load(digest);
        if ((0,_lib_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .U)(manifest))
            return manifest;
        const answer = await this.#retry(`to set ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(this.image, tag)}`, () => this.#registry.tag(this.image, tag, manifest));
        if (!(0,_lib_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .U)(answer))
            return undefined;
        return !answer.retryable && (await this.#holds(tag, digest)) ? undefined : answer;
    }
    /** A registry whose own rules keep tags from moving refuses even the image that a run before this one has put there. */
    async #holds(tag, digest) {
        return !this.#ports.stop.aborted && (0,_oci_tag_state_js__WEBPACK_IMPORTED_MODULE_2__/* .pointsAt */ .DY)(await this.glance(tag), digest);
    }
    /** Sets a tag that must not move. Each try reads it first: one that points to another image is left alone and reported. */
    putNew(tag, digest) {
        return this.#noteWrite(this.#putNew(tag, digest));
    }
    async #putNew(tag, digest) {
        const manifest = await this.#load(digest);
        if ((0,_lib_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .U)(manifest))
            return manifest;
        const answer = await this.#retry(`to set ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(this.image, tag)}`, async () => {
            const found = await this.#registry.resolve(this.image, tag);
            return found.kind === "missing" ? this.#registry.tag(this.image, tag, manifest) : found;
        });
        return answer.kind === "set" || (answer.kind === "at" && answer.digest === digest) ? undefined : answer;
    }
    async #noteWrite(writing) {
        this.#writing.add(writing);
        try {
            return await writing;
        }
        finally {
            this.#writing.delete(writing);
        }
    }
    /** A manifest of this run's own, which no registry has to be asked for. */
    hold(digest, manifest) {
        this.#manifests.set(digest, Promise.resolve(manifest));
    }
    /** Reads the manifest, for the tags that are pointed at it later. */
    async preload(digest) {
        await this.#load(digest);
    }
    /** One manifest serves all tags that are pointed at it. One that could not be read is requested again. */
    async #load(digest) {
        const loading = this.#manifests.get(digest) ??
            this.#retry(`to read ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(this.image, digest)}`, () => this.#registry.manifest(this.image, digest));
        this.#manifests.set(digest, loading);
        const loaded = await loading;
        // A run that is stopped meanwhile needs it to undo what it has done.
        if ((0,_lib_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .U)(loaded) && this.#ports.stop.aborted)
            this.#manifests.delete(digest);
        return loaded;
    }
    /** Every tag; `unknown` only after the retries. */
    list() {
        return this.#ports.budget.retry({
            what: `to list the tags of ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy)(this.image)}`,
            attempt: () => this.#evenWhenStopped((registry) => registry.listTags(this.image), ({ kind }) => kind === "unknown"),
            failure: (listed) => (listed.kind === "unknown" ? { ...listed, retryAfter: undefined } : undefined),
        });
    }
    labels(digest) {
        return this.#retry(`to read the labels of ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(this.image, digest)}`, () => this.#ports.registry.labels(this.image, digest));
    }
    /** One try, for where all is lost already. */
    async glance(tag) {
        return (0,_oci_tag_state_js__WEBPACK_IMPORTED_MODULE_2__/* .tagStateOf */ .Tl)(await this.#registry.resolve(this.image, tag));
    }
    /** Reads until the tag points where it was just pointed; a registry may take a moment to show it everywhere. */
    see(tag, digest) {
        return this.#readBack(tag, (found) => ((0,_oci_tag_state_js__WEBPACK_IMPORTED_MODULE_2__/* .pointsAt */ .DY)(found, digest) ? undefined : lagOf(found)));
    }
    /** The same where other runs move the tag, too: only what it held before, or nothing, is read again. */
    seeMoved(tag, digest, before) {
        return this.#readBack(tag, (found) => {
            const isOld = found.kind === "missing" || (0,_oci_tag_state_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTagState */ .u3)(found, before);
            return isOld && !(0,_oci_tag_state_js__WEBPACK_IMPORTED_MODULE_2__/* .pointsAt */ .DY)(found, digest) ? lagOf(found) : undefined;
        });
    }
    look(reference) {
        return this.#read(reference, { by: "resolve" });
    }
    /**
     * A digest in a header is the registry's word: the first tag that is read back proves it by its content. Nothing is read
     * beside a write of the same manifest: a registry on a file system answers 500 while it rewrites the manifest's link. In 13
     * of 40 runs with ten tags distribution 2.8 did so for a read beside the writes, and in none for a read after them.
     */
    async #readBack(tag, whyAgain) {
        this.#proof ??= tag;
        if (this.#writing.size > 0)
            await Promise.allSettled(this.#writing);
        return this.#read(tag, { by: this.#proof === tag ? "resolveVerified" : "resolve", whyAgain });
    }
    async #read(reference, { by, whyAgain }) {
        const read = () => this.#evenWhenStopped((registry) => registry[by](this.image, reference), _lib_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .U);
        return (0,_oci_tag_state_js__WEBPACK_IMPORTED_MODULE_2__/* .tagStateOf */ .Tl)(await this.#retry(`to read ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(this.image, reference)}`, read, whyAgain));
    }
    /** A signal ends the requests on their way. What was being compared is compared to the end all the same. */
    async #evenWhenStopped(ask, hasFailed) {
        const registry = this.#registry;
        const result = await ask(registry);
        return hasFailed(result) && registry !== this.#registry ? ask(this.#registry) : result;
    }
    /** `whyAgain` finds fault with an answer that came. */
    #retry(what, attempt, whyAgain = () => undefined) {
        const failure = (result) => (0,_lib_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .U)(result) ? this.#forgive(result) : whyAgain(result);
        return this.#ports.budget.retry({ what, attempt, failure });
    }
    /** A package that this run has made is not known everywhere at once: then even a refusal may be over in a moment. */
    #forgive(failure) {
        return this.#justCreated ? { ...failure, retryable: true } : failure;
    }
}
function lagOf(found) {
    const reason = found.kind === "at" ? `it pointed to ${found.digest}` : "it was not there";
    return { kind: "request-failure", reason, retryable: true, retryAfter: undefined };
}


/***/ }),

/***/ 9213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ PhaseTimer)
/* harmony export */ });
class PhaseTimer {
    phases = [];
    #ports;
    constructor(ports) {
        this.#ports = ports;
    }
    /** Does the work and writes down how long it took, whether it succeeds or not. */
    async time(name, work) {
        const { clock, reporter } = this.#ports;
        const start = clock.now();
        reporter.phaseStarted(name);
        try {
            return await work();
        }
        finally {
            const timing = { name, duration: clock.now() - start };
            this.phases.push(timing);
            reporter.phaseEnded(timing);
        }
    }
}


/***/ }),

/***/ 9372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ isByEvent),
/* harmony export */   l0: () => (/* binding */ noticePush),
/* harmony export */   rw: () => (/* binding */ whyNotPushed),
/* harmony export */   xI: () => (/* binding */ isBuildOnlyReason)
/* harmony export */ });
/* harmony import */ var _context_push_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3509);
/* harmony import */ var _build_fit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2865);


const WHY_NOT_PUSHED = {
    asked: {
        level: "info",
        text: "The image is built and not pushed, for `push` is false.",
        byEvent: false,
    },
    "pull-request": {
        level: "info",
        text: "A pull request's image is built and not pushed. Set `push: true` to push it.",
        byEvent: true,
    },
    dependabot: {
        level: "info",
        text: "Dependabot started this run. Its image is built and not pushed: the token of such a run may only read.",
        byEvent: true,
    },
    "unmerged-run": {
        level: "info",
        text: "This commit is not merged yet. Its image is built and not pushed. Set `push: true` to push it.",
        byEvent: false,
    },
    talk: {
        level: "notice",
        text: "Anybody can start this event. The image is built and not pushed. Set `push: true` to push it.",
        byEvent: true,
    },
    fork: withoutLogin("fork", true),
    checkout: withoutLogin("checkout", false),
    "event-unreadable": withoutLogin("event-unreadable", true),
    "event-unknown": withoutLogin("event-unknown", true),
    "fork-archive": {
        level: "info",
        text: "The archive is a fork's pull request's. Set `push: true` to promote it as `pr-` and the pull request's number.",
        byEvent: false,
    },
    "pull-request-closed": {
        level: "info",
        text: "The pull request is closed, and its image is not published any more.",
        byEvent: false,
    },
    "pull-request-moved-on": {
        level: "info",
        text: "The pull request has another commit by now, and that one's run promotes its image.",
        byEvent: false,
    },
};
function withoutLogin(why, byEvent) {
    const text = `${_context_push_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .WHY_FOREIGN */ .so[why]} Its image is built and not pushed, without a login and without secrets.`;
    return { level: (0,_build_fit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .levelForForeign */ .ID)(why), text, byEvent };
}
function whyNotPushed(reason) {
    return WHY_NOT_PUSHED[reason].text;
}
/** Whether each job of the run decides so, whatever it checks out. */
function isByEvent(reason) {
    return WHY_NOT_PUSHED[reason].byEvent;
}
function isBuildOnlyReason(text) {
    return Object.hasOwn(WHY_NOT_PUSHED, text);
}
/** Says why nothing is pushed, unless the user asked for just that. */
function noticePush({ push }, reporter) {
    if (push.kind !== "build-only" || push.reason === "asked")
        return;
    const { level, text } = WHY_NOT_PUSHED[push.reason];
    switch (level) {
        case "info":
            reporter.info(text);
            break;
        case "notice":
            reporter.notice("The image is not pushed", text);
            break;
        case "warning":
            reporter.warning("The image is not pushed", text, undefined);
    }
}


/***/ }),

/***/ 4416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fillBuildArgs),
/* harmony export */   j: () => (/* binding */ asksForCommitDate)
/* harmony export */ });
/* harmony import */ var _language_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9017);

/** Any other braces stay as they are: a value may hold a template of somebody else. */
const EXPRESSION = /(?<!\{)\{\{\s*(?:(?<name>version|tag|sha|branch)|(?<date>commit_date(?:\s[^{}]*)?)|label\s+'(?<label>[^']+)')\s*\}\}(?!\})/g;
function fillBuildArgs(args, { metadata: { tags, labels }, context, shaLength, libraries }) {
    const values = (0,_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .globalValues */ .wX)(context, shaLength);
    const version = tags[0]?.name ?? labelOf(labels, "org.opencontainers.image.version") ?? "";
    const known = { ...values, version };
    return args.map((arg) => arg.replaceAll(EXPRESSION, (...match) => {
        const { name, date, label } = match.at(-1);
        if (name !== undefined)
            return String(known[name]);
        if (label !== undefined)
            return labelOf(labels, label) ?? "";
        const filled = libraries.template(`{{${date ?? ""}}}`, known, (0,_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .timesOf */ .Qv)(context));
        return filled.kind === "read" ? filled.value : match[0];
    }));
}
/** Whether a text asks for the commit's date, and so for a calendar. */
function asksForCommitDate(buildArgs) {
    return /\{\{\s*commit_date/.test(buildArgs);
}
function labelOf(labels, wanted) {
    return labels.find(({ key }) => key === wanted)?.value;
}


/***/ }),

/***/ 3846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readDockerfileLabels),
/* harmony export */   o: () => (/* binding */ replacedLabels)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2529);
/* harmony import */ var _build_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2065);
// The labels that a Dockerfile sets, to say which of them the repository's values replace.


/** Those of the stage that is built, and of the stages that it is built from. Variables in a value stay as they are. */
function readDockerfileLabels(dockerfile, target) {
    const stages = [];
    for (const { text } of (0,_build_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .instructionsOf */ .Jk)(dockerfile)) {
        const [, word = "", rest = ""] = /^\s*(\S+)\s*(.*)$/s.exec(text) ?? [];
        if (/^from$/i.test(word))
            stages.push(stageOf(rest, stages));
        if (/^label$/i.test(word))
            for (const { key, value } of parseLabelInstruction(rest))
                stages.at(-1)?.labels.set(key, value);
    }
    const wanted = target?.toLowerCase();
    const stage = wanted === undefined ? stages.at(-1) : stages.find(({ name }) => name === wanted);
    return stage?.labels ?? new Map();
}
/** `--platform=… base AS name`: it begins with the labels of a stage before it. */
function stageOf(text, stages) {
    const [, base = "", name = ""] = /^(?:--\S+\s+)*(\S+)(?:\s+as\s+(\S+))?/i.exec(text) ?? [];
    const below = stages.findLast((stage) => stage.name !== "" && stage.name === base.toLowerCase());
    return { name: name.toLowerCase(), labels: new Map(below?.labels) };
}
/** `a=b "c d"='e f'`, or as it was once written, `a b c`. Source: Docker docs, "Dockerfile reference", LABEL. */
function parseLabelInstruction(text) {
    const words = text.match(/(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/gs) ?? [];
    const [first = "", ...rest] = words;
    if (!first.includes("="))
        return first === "" ? [] : [{ key: unquote(first), value: rest.map(unquote).join(" ") }];
    return words.flatMap((word) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLabel */ .Q_)(unquote(word)) ?? []);
}
function unquote(word) {
    return word.replaceAll(/"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/gs, (...[, double, single, escaped]) => double === undefined ? (single ?? escaped ?? "") : double.replaceAll(/\\(["\\$])/g, "$1"));
}
/** The labels on the image that hide the Dockerfile's; `own` are those that the user writes, and therefore knows of. */
function replacedLabels(labels, dockerfile, own) {
    const written = new Set(own.map((line) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLabel */ .Q_)(line)?.key));
    return labels
        .filter(({ key, value }) => !written.has(key) && dockerfile.has(key) && dockerfile.get(key) !== value)
        .map(({ key }) => key);
}


/***/ }),

/***/ 8998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ applyAffixes),
/* harmony export */   Fy: () => (/* binding */ isLatestChoice),
/* harmony export */   cn: () => (/* binding */ affixesOf),
/* harmony export */   dv: () => (/* binding */ affixesOfLatest),
/* harmony export */   n6: () => (/* binding */ NO_FLAVOR),
/* harmony export */   wp: () => (/* binding */ parseFlavor)
/* harmony export */ });
/* harmony import */ var _language_expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6076);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2639);
/* harmony import */ var _language_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1802);
/* harmony import */ var _language_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9017);
// The flavor: what holds for every tag, and whether there is a `latest`.





const NO_FLAVOR = {
    latest: "auto",
    prefix: "",
    suffix: "",
    prefixLatest: false,
    suffixLatest: false,
};
/** Each attribute as it is written. */
const WITH_VALUES = {
    latest: "`latest=true`, `latest=false` or `latest=auto`",
    prefix: "`prefix=x-`",
    suffix: "`suffix=-x`",
    onlatest: "`prefix=x-,onlatest=true` or `suffix=-x,onlatest=true`",
};
/** Adds what one line of the input says: `suffix=-alpine,onlatest=true`. */
function parseFlavor(line, flavor, libraries) {
    const fields = (0,_language_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readFields */ .qU)(line, libraries);
    if (fields.kind === "flaw")
        return fields;
    const made = { ...flavor };
    let affix;
    for (const { key, value } of fields.value.map(_language_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .splitField */ .dU)) {
        const flaw = (0,_language_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .findTextFlaw */ .rq)(value);
        if (flaw !== undefined)
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .G)(flaw);
        switch (key) {
            case "latest":
                if (!value.includes("{{") && !isLatestChoice(value))
                    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .G)("latest is auto, true or false");
                made.latest = value;
                break;
            case "prefix":
            case "suffix":
                made[key] = value;
                affix = key;
                break;
            case "onlatest":
                if (value !== "true" && value !== "false")
                    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .G)("onlatest is true or false");
                if (affix === undefined)
                    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .G)("onlatest belongs after a prefix or a suffix, on the same line");
                made[`${affix}Latest`] = value === "true";
                break;
            case undefined:
            default:
                return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .G)(key === undefined && Object.hasOwn(WITH_VALUES, value)
                    ? `${value} needs a value: write ${WITH_VALUES[value] ?? ""}`
                    : `it has no attribute "${key ?? value}"${(0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyOf */ .u)(Object.keys(WITH_VALUES), key ?? value)}`);
        }
    }
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(made);
}
function isLatestChoice(text) {
    return ["auto", "true", "false"].includes(text);
}
/** The rule's own count more than the flavor's, empty ones included. */
function affixesOf(rule, flavor, expressions) {
    return fillBoth(rule.prefix ?? flavor.prefix, rule.suffix ?? flavor.suffix, expressions);
}
/** The prefix and suffix of `latest`. */
function affixesOfLatest(flavor, expressions) {
    const { prefix, suffix, prefixLatest, suffixLatest } = flavor;
    return fillBoth(prefixLatest ? prefix : "", suffixLatest ? suffix : "", expressions);
}
function fillBoth(before, after, expressions) {
    const prefix = (0,_language_template_js__WEBPACK_IMPORTED_MODULE_2__/* .fillTemplate */ .ou)(before, expressions);
    if (prefix.kind === "flaw")
        return prefix;
    const suffix = (0,_language_template_js__WEBPACK_IMPORTED_MODULE_2__/* .fillTemplate */ .ou)(after, expressions);
    return suffix.kind === "flaw" ? suffix : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)({ prefix: prefix.value, suffix: suffix.value });
}
function applyAffixes({ prefix, suffix }, name) {
    return `${prefix}${name}${suffix}`;
}


/***/ }),

/***/ 3324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isImmutable)
/* harmony export */ });
function isImmutable({ name, floats }, immutable) {
    switch (immutable.kind) {
        case "none":
            return false;
        case "exact":
            return !floats;
        case "matching":
            return immutable.patterns.some((pattern) => matches(pattern, name));
    }
}
/** Piece by piece, each as far to the left as it is found: no pattern takes longer than its own length. */
function matches(pattern, name) {
    const [first = "", ...rest] = pattern.split("*");
    const last = rest.pop();
    if (last === undefined)
        return name === pattern;
    if (!name.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of rest) {
        const found = name.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return name.length - last.length >= at && name.endsWith(last);
}


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ standardLabels),
/* harmony export */   Jx: () => (/* binding */ ownCommits),
/* harmony export */   MR: () => (/* binding */ formatAnnotations),
/* harmony export */   Mr: () => (/* binding */ mergeLabels),
/* harmony export */   P1: () => (/* binding */ REVISION_LABEL),
/* harmony export */   Q_: () => (/* binding */ parseLabel),
/* harmony export */   Qu: () => (/* binding */ VERSION_LABEL),
/* harmony export */   Rc: () => (/* binding */ SOURCE_LABEL),
/* harmony export */   fr: () => (/* binding */ parseAnnotation),
/* harmony export */   wR: () => (/* binding */ formatLabel)
/* harmony export */ });
const PREFIX = "org.opencontainers.image.";
/** The labels that name the version and the commit of a published image. */
const VERSION_LABEL = `${PREFIX}version`;
const REVISION_LABEL = `${PREFIX}revision`;
/** The page of the repository that an image is built from. */
const SOURCE_LABEL = `${PREFIX}source`;
/** Source: OCI image specification, "Pre-Defined Annotation Keys". Sorted; what is not known is left out. */
function standardLabels(context, version) {
    const { repository, sha, commitTime, now } = context;
    const details = repository?.details;
    const rows = {
        created: (commitTime ?? now).toISOString().replace(".000Z", "Z"),
        // An empty one would hide what the Dockerfile or the base image says.
        description: details?.description || undefined,
        licenses: details?.license || undefined,
        revision: sha,
        source: repository?.url,
        title: repository?.name,
        url: repository?.url,
        version,
    };
    return Object.entries(rows).flatMap(([name, value]) => value === undefined ? [] : [{ key: PREFIX + name, value }]);
}
/** The run's own commit, and what the user labels or annotates the image with as one. */
function ownCommits({ sha }, { labels, annotations }) {
    const own = [...labels, ...annotations].filter(({ key }) => key === REVISION_LABEL);
    return new Set([sha, ...own.map(({ value }) => value)].filter((one) => one !== undefined));
}
/** The user's own count more, one by one; sorted by name, as docker/metadata-action sorts them. */
function mergeLabels(standard, own) {
    // To compare by the rules of a language costs some ms the first time, and the standard ones are in order.
    if (own.length === 0)
        return standard;
    const merged = new Map([...standard, ...own].map((label) => [`${label.level ?? ""}:${label.key}`, label]));
    return [...merged.values()].sort((one, other) => one.key.localeCompare(other.key));
}
const LEVEL = /^((?:(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?)(?:,(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?)*):(.*)$/s;
/** `key=value`; nothing when it is none. */
function parseLabel(line) {
    const at = line.indexOf("=");
    return at > 0 ? { key: line.slice(0, at), value: line.slice(at + 1) } : undefined;
}
/** The same, with a level before it or without, as `docker buildx build --annotation` takes it. */
function parseAnnotation(line) {
    const [, level, rest] = LEVEL.exec(line) ?? [];
    const label = parseLabel(rest ?? line);
    return label !== undefined && level !== undefined ? { ...label, level } : label;
}
function formatLabel({ key, value }) {
    return `${key}=${value}`;
}
/** One line for each level, and one for each annotation that has a level of its own. */
function formatAnnotations(annotations, levels) {
    const common = annotations.filter(({ level }) => level === undefined).map(formatLabel);
    const own = annotations.flatMap((one) => one.level === undefined ? [] : [`${one.level}:${formatLabel(one)}`]);
    return [...levels.flatMap((level) => common.map((line) => `${level}:${line}`)), ...own];
}


/***/ }),

/***/ 6076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l3: () => (/* binding */ findGitHubExpression),
/* harmony export */   rq: () => (/* binding */ findTextFlaw)
/* harmony export */ });
/* unused harmony export findShellVariable */
// Expressions that no run can fill in: GitHub's own in two braces, and a shell's variables.
/** What GitHub fills in before the step begins. Source: GitHub docs, "Contexts reference". */
const GITHUB_CONTEXTS = "github|env|vars|job|jobs|steps|runner|secrets|strategy|matrix|needs|inputs|fromJSON|toJSON|format|join|hashFiles";
const OF_GITHUB = new RegExp(`\\{\\{\\{?\\s*(?:#(?:if|unless)\\s+)?((?:${GITHUB_CONTEXTS})\\b[^{}]*?)\\s*\\}?\\}\\}`, "i");
/** Completes a flaw where a text has `{{ github.run_number }}` or the like; nothing where it has none. */
function findGitHubExpression(text) {
    const found = OF_GITHUB.exec(text);
    if (found === null)
        return undefined;
    const [whole, inner = ""] = found;
    return text[found.index - 1] === "$"
        ? `only a workflow's file fills in $${whole}`
        : `there is no expression ${whole} here; did you mean \${{ ${inner} }}?`;
}
/** A shell's `${NAME}`, `$(…)`, `$NAME`, `` `…` `` or `%NAME%`: no shell reads it, and no tag may hold these characters. */
const OF_A_SHELL = /\$(?:\{(?!\{)[^{}]*\}?|\([^()]*\)?|[A-Z_][A-Z0-9_]+)|`[^`]+`|%[A-Za-z_]\w*%/;
function findShellVariable(text) {
    const [found] = OF_A_SHELL.exec(text) ?? [];
    if (found === undefined)
        return undefined;
    const [name] = /[A-Za-z_]\w*/.exec(found) ?? [];
    const meant = /^(?:\$\(|`)/.test(found) || name === undefined ? "" : `; did you mean \${{ env.${name} }}?`;
    return `no shell fills in ${found} here${meant}`;
}
/** What GitHub writes for a list and for an object. Source: GitHub docs, "Evaluate expressions in workflows", casting. */
const OF_A_CAST = /^(?:Array|Object)$/;
/** The first flaw of a text that becomes a tag, or a piece of one. */
function findTextFlaw(text) {
    if (OF_A_CAST.test(text))
        return `${text} is what GitHub writes for a list; did you mean \${{ join(…, ',') }}?`;
    return findGitHubExpression(text) ?? findShellVariable(text);
}


/***/ }),

/***/ 1802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   dU: () => (/* binding */ splitField),
/* harmony export */   qU: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);

/** The entries of an input. A line that begins with `#` is a comment. */
function readLines(text) {
    return text
        .trim()
        .split(/\r\n|\n|\r/)
        .filter((line) => !line.startsWith("#"))
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
/** The fields of one entry. */
function readFields(line, libraries) {
    const records = libraries.csv(line);
    if (records.kind === "flaw")
        return records;
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)((records.value[0] ?? []).map((field) => field.trim()));
}
/** Lines of free text: quotes around a whole one, or around a piece between commas, are taken off. */
function readTexts(text, libraries) {
    const records = libraries.csv(text.trim(), { comments: true });
    if (records.kind === "flaw")
        return records;
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(records.value.map((fields) => fields.join(",").trim()).filter((line) => line !== ""));
}
/** `key=value` at its first `=`, both trimmed. A field that begins with no word and `=` is a value alone. */
function splitField(field) {
    const [, key, value] = /^([\w-]+)\s*=(.*)$/s.exec(field) ?? [];
    return key === undefined || value === undefined
        ? { key: undefined, value: field }
        : { key: key.toLowerCase(), value: value.trim() };
}


/***/ }),

/***/ 9017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   AZ: () => (/* binding */ SHORT_SHA),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   YM: () => (/* binding */ asksForDate),
/* harmony export */   ou: () => (/* binding */ fillTemplate),
/* harmony export */   wX: () => (/* binding */ globalValues)
/* harmony export */ });
/* harmony import */ var _context_run_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1151);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6076);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2639);
// Expressions: `{{branch}}` and its kin. Plain names are filled in here; only the rest needs a template engine.



const NAME = /\{\{\s*([A-Za-z_]\w*)\s*\}\}/g;
const TAKES_A_FORMAT = new Set(["date", "commit_date"]);
/** How many characters of a commit are shown, unless the user says otherwise. */
const SHORT_SHA = 7;
/** The values of the global expressions in this run. */
function globalValues(context, shaLength) {
    const isDefault = (0,_context_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnDefaultBranch */ .vZ)(context);
    return {
        branch: (0,_context_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOf */ .W0)(context) ?? "",
        tag: (0,_context_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .gitTagOf */ .Eb)(context) ?? "",
        sha: (context.sha ?? "").slice(0, shaLength),
        base_ref: context.baseRef ?? "",
        is_default_branch: String(isDefault),
        is_not_default_branch: String(!isDefault),
    };
}
function timesOf({ now, commitTime }) {
    return { date: now, commit_date: commitTime ?? now };
}
/** Whether a text holds nothing but plain names, so that no template engine is needed. */
function isPlain(text) {
    if (["{{{", "}}}", "\\{{"].some((mark) => text.includes(mark)))
        return false;
    const rest = text.replaceAll(NAME, (whole, name) => (TAKES_A_FORMAT.has(name) ? whole : ""));
    return !rest.includes("{{");
}
/** Whether a text asks for a date, and so for a calendar. */
function asksForDate(text) {
    return /\{\{[^{}]*date/.test(text);
}
/** Fills a template in. An unknown name is a mistake, not an empty text. */
function fillTemplate(text, { values, times, libraries }) {
    const flaw = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .findGitHubExpression */ .l3)(text);
    if (flaw !== undefined)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)(flaw);
    if (!isPlain(text))
        return libraries.template(text, values, times);
    const names = [...text.matchAll(NAME)].map(([, name = ""]) => name);
    const unknown = names.find((name) => !Object.hasOwn(values, name));
    if (unknown !== undefined)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)(`there is no expression {{${unknown}}} here, only ${[...Object.keys(values), "date", "commit_date"].join(", ")}`);
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(text.replaceAll(NAME, (_whole, name) => String(values[name])));
}


/***/ }),

/***/ 6359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U8: () => (/* binding */ contestOf),
  cN: () => (/* binding */ inPublicationOrder),
  vY: () => (/* binding */ isFloating),
  rU: () => (/* binding */ isMoving),
  OE: () => (/* binding */ versionSourceOfText)
});

// EXTERNAL MODULE: ./.tools/action/src/tags/release.ts
var tags_release = __webpack_require__(7001);
;// CONCATENATED MODULE: ./.tools/action/src/tags/published.ts

/** Where a name shows a release: as many of its numbers as it has, from the first one on. */
function formOf(name, { text, numbers, build }) {
    const parts = text.split(".");
    for (let shown = numbers.length; shown > 0; shown--) {
        const written = published_escape(parts.slice(0, shown).join("."));
        const built = build === undefined ? "" : `(?:[+-]${build.replaceAll(/[^0-9A-Za-z]/g, "[^0-9A-Za-z]")})?`;
        const found = new RegExp(`(?<![\\d.])${written}${built}(?!\\d|\\.\\d)`).exec(name);
        if (found !== null)
            return { before: name.slice(0, found.index), after: name.slice(found.index + found[0].length), shown };
    }
    return { before: "", after: "", shown: numbers.length };
}
/**
 * The releases among published tags, of the same form only: `1.2.3-alpine` is 1.2.3 where `-alpine` is the suffix. A
 * tag that moves, such as `1.3`, counts: it is there because 1.3.0 or a later one is.
 */
function publishedReleases(tags, reading) {
    const { own, form, affixes } = reading;
    const before = asWritten(affixes.prefix + form.before).replace(/^[.-]+/, "");
    const after = asWritten(form.after + affixes.suffix);
    const build = own.build === undefined ? "" : "(?:-(?<build>[\\w.-]+?))?";
    const pattern = new RegExp(`^${loosely(before.replace(/(?<=^|[-_.])v$/i, ""))}(?<v>v?)(?<epoch>\\d+-(?=\\d+\\.)|)(?<numbers>\\d+(?:\\.\\d+)*)${build}${loosely(after)}$`, "i");
    return tags.flatMap((tag) => {
        const { v = "", epoch = "", numbers = "", build: built } = pattern.exec(tag)?.groups ?? {};
        const release = (0,tags_release/* parseRelease */.BC)(epoch.replace("-", "!") + numbers + (built === undefined ? "" : `+${built}`));
        return release !== undefined && counts(release, v !== "", reading) ? [{ tag, release }] : [];
    });
}
function counts(release, hasV, { own, form, takesMonths }) {
    if (release.build !== undefined && kindOf(release.build) !== kindOf(own.build ?? ""))
        return false;
    // Beside build metadata, a tag that moves may hold a version with build metadata as well as a plain one.
    if (own.build !== undefined && release.build === undefined && release.numbers.length < own.numbers.length)
        return false;
    if (!(0,tags_release/* hasDots */.X_)(release))
        return hasV || form.shown === 1;
    const [year = "", ...rest] = release.numbers;
    const isMonth = year.length === 4 && rest.length === 1 && (own.numbers[0] ?? "").length < 4;
    return takesMonths || !isMonth || form.shown < 3;
}
/** `fork` of `fork.1`: what else follows a version is a pre-release or another flavor. */
function kindOf(build) {
    return /^[0-9a-f]{7,64}$/i.test(build) ? "commit" : build.replace(/[^a-z].*$/is, "").toLowerCase();
}
/** As a tag has it: each run of other characters is `-`. */
function asWritten(text) {
    return text.replaceAll(/[^A-Za-z0-9._-]+/g, "-");
}
/** A day and a commit are another one in every release. */
function loosely(text) {
    return published_escape(text)
        .replaceAll(/(?<![0-9a-f])(?=[a-f]*\d)[0-9a-f]{7,64}(?![0-9a-z])/gi, "[0-9a-f]{7,64}")
        .replaceAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, String.raw `\d{4}-\d{2}-\d{2}`);
}
function published_escape(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./.tools/action/src/tags/moving.ts


/** Words of a git tag that say by themselves that it is no release. */
const UNSTABLE = /(?:^|[^a-z])(?:alpha|beta|rc|pre|preview|dev|nightly|canary|snapshot|edge|next|test|unstable|experimental)(?:$|[^a-z])/i;
/** A version at the end of a name, behind nothing or a separator: `v1.2`, `2026`, `app@1.2.3`, `release-1.2`. */
const AT_THE_END = /^(?:.*[-_/@+ ]v?|v?)?(\d+(?:\.\d+)+|(?<=^v?)\d+)(\+[\w.-]+)?$/i;
/** The same with anything behind a separator: only a rule that takes the version out of it may read it so. */
const INSIDE = /(?:^|[-_/@+ ])v?(\d+(?:\.\d+)+)()(?=$|[-_/@+ ])/i;
/**
 * The version inside a git tag that no rule calls one. `nightly-2026` holds none, and neither does what says `rc` or
 * `beta`. `nameOf`: what a rule takes out of a text.
 */
function versionSourceOfText(text, nameOf) {
    const [whole, version = "", build = ""] = (UNSTABLE.test(text) ? null : (AT_THE_END.exec(text) ?? (nameOf && INSIDE.exec(text)))) ?? [];
    const release = (0,tags_release/* parseRelease */.BC)(version + build);
    if (whole === undefined || release === undefined)
        return undefined;
    const at = text.indexOf(whole) + whole.lastIndexOf(version + build);
    const put = (other) => text.slice(0, at) + other.text + text.slice(at + version.length + build.length);
    const nameFor = (other) => (nameOf === undefined ? put(other) : nameOf(put(other)));
    return { release, isRelease: true, takesMonths: true, nameFor };
}
/** Whether a higher version would take the same name, so that the tag moves from release to release. */
function isMoving({ release, isRelease, nameFor }, name) {
    return isRelease && (0,tags_release/* nextReleases */.ut)(release).some((next) => nameFor(next) === name);
}
/** `name`: the rule's own, without `affixes`. `takes`: whether that version would be given the same tag. */
function contestOf({ release, takesMonths }, { name, affixes }, takes) {
    const reading = { own: release, form: formOf(name, release), affixes, takesMonths };
    const read = (tags) => publishedReleases(tags, reading).filter((other) => takes(other.release));
    const toOwn = (other) => (0,tags_release/* compareReleases */.c0)(other.release, release);
    return {
        version: formatRelease(release),
        findHighest: (published) => {
            const [first, ...rest] = read(published).filter((other) => {
                const compared = toOwn(other);
                return compared > 0 || (compared < 0 && !isBeginning(other.release, release));
            });
            if (first === undefined)
                return undefined;
            const highest = rest.reduce((best, other) => ((0,tags_release/* compareReleases */.c0)(other.release, best.release) > 0 ? other : best), first);
            return { version: formatRelease(highest.release), tag: highest.tag, isHigher: toOwn(highest) > 0 };
        },
        compare: (tag) => read([tag]).map(toOwn)[0],
    };
}
/** `1.2` of 1.2.3: a tag that holds this run's own image. */
function isBeginning(one, of) {
    return of.text.startsWith(`${one.text}.`);
}
function formatRelease({ text, build }) {
    return build === undefined ? text : `${text}+${build}`;
}
/** What is in a name that stands for one image: a whole version, a day, or a commit. */
const NAMES_ONE = [
    /(?:^|\D)\d{1,9}\.\d{1,9}\.\d{1,9}(?:\D|$)/,
    /(?:^|\D)\d{4}-?\d{2}-?\d{2}(?:\D|$)/,
    /(?:^|[-_.])(?=[a-f]{0,63}\d)[0-9a-f]{7,64}(?:$|-)/,
];
/** `name` is what the rule gives by itself, without prefix and suffix; `versionSource` is what it was made of. */
function isFloating(rule, { name, versionSource }) {
    switch (rule.type) {
        case "semver":
        case "pep440":
        case "match":
            return (versionSource === undefined || isMoving(versionSource, name)) && !namesOne(name);
        case "sha":
            return false;
        case "edge":
            return true;
        case "ref":
            // A branch moves, even if its name looks like a version.
            return rule.event !== "tag" || !namesOne(name);
        case "raw":
            // A branch's tag moves with the branch, even if its name looks like a version.
            return /\{\{\s*branch\s*\}\}/.test(rule.value)
                ? !/\{\{\s*(?:sha|date)\b/.test(rule.value)
                : !namesOne(name);
        case "schedule":
            return !namesOne(name);
    }
}
function namesOne(name) {
    return NAMES_ONE.some((form) => form.test(name));
}
/** Tags that stay come before those that float, which then never run ahead of them. */
function inPublicationOrder(tags) {
    return tags.toSorted((one, other) => Number(one.floats) - Number(other.floats));
}


/***/ }),

/***/ 7001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   X_: () => (/* binding */ hasDots),
/* harmony export */   c0: () => (/* binding */ compareReleases),
/* harmony export */   ut: () => (/* binding */ nextReleases)
/* harmony export */ });
// What a release is: numbers between dots, in one order for git tags and published tags alike.
const RELEASE = /^v?((?:(\d+)!)?(\d+(?:\.\d+)*))(?:\+([\w.-]+))?$/i;
/** Semantic, calendar and zero-padded versions, of any count of numbers; nothing where the text is no release. */
function parseRelease(text) {
    const [, whole, epoch = "0", numbers, build] = RELEASE.exec(text) ?? [];
    if (whole === undefined || numbers === undefined)
        return undefined;
    return { text: whole, numbers: numbers.split(".").map(withoutZeros), epoch: withoutZeros(epoch), build };
}
/**
 * Below zero when the first one is lower. A plain version is above every one with build metadata, and a version with
 * dots above every bare number, which is as likely a day or the number of a run. Missing numbers are zeros.
 */
function compareReleases(one, other) {
    return (Number(isPlain(one)) - Number(isPlain(other)) ||
        Number(hasDots(one)) - Number(hasDots(other)) ||
        compareNumber(one.epoch, other.epoch) ||
        compareNumbers(one.numbers, other.numbers) ||
        compareNumbers(numbersIn(one.build), numbersIn(other.build)));
}
/** Releases that are higher by as little as can be, in each of the numbers; zero-padded where this one is. */
function nextReleases({ text, numbers }) {
    const before = text.slice(0, text.indexOf("!") + 1);
    const written = text.slice(before.length).split(".");
    return numbers.flatMap((number, place) => {
        const next = written.map((part, at) => {
            if (at < place)
                return part;
            const raised = at === place ? String(BigInt(number) + 1n) : "0";
            return part.startsWith("0") ? raised.padStart(part.length, "0") : raised;
        });
        return parseRelease(before + next.join(".")) ?? [];
    });
}
function isPlain({ build }) {
    return build === undefined;
}
function hasDots({ numbers }) {
    return numbers.length > 1;
}
function compareNumbers(one, other) {
    const length = Math.max(one.length, other.length);
    for (let at = 0; at < length; at++) {
        const compared = compareNumber(one[at] ?? "0", other[at] ?? "0");
        if (compared !== 0)
            return compared;
    }
    return 0;
}
/** By their digits: a day with its seconds is above what a number holds exactly. */
function compareNumber(one, other) {
    return one.length - other.length || Number(one > other) - Number(one < other);
}
function numbersIn(build) {
    return (build?.match(/\d+/g) ?? []).map(withoutZeros);
}
function withoutZeros(digits) {
    return digits.replace(/^0+(?=\d)/, "");
}


/***/ }),

/***/ 6191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZY: () => (/* binding */ explainMissingTags),
  Ji: () => (/* binding */ mayStillMatch),
  yN: () => (/* binding */ resolveTags)
});

// EXTERNAL MODULE: ./.tools/action/src/context/run-context.ts
var run_context = __webpack_require__(1151);
// EXTERNAL MODULE: ./.tools/action/src/tags/language/template.ts
var template = __webpack_require__(9017);
// EXTERNAL MODULE: ./.tools/action/src/tags/labels.ts
var tags_labels = __webpack_require__(2529);
// EXTERNAL MODULE: ./.tools/action/src/lib/result.ts
var result = __webpack_require__(2639);
// EXTERNAL MODULE: ./.tools/action/src/tags/flavor.ts
var tags_flavor = __webpack_require__(8998);
// EXTERNAL MODULE: ./.tools/action/src/tags/moving.ts + 1 modules
var moving = __webpack_require__(6359);
// EXTERNAL MODULE: ./.tools/action/src/tags/release.ts
var tags_release = __webpack_require__(7001);
;// CONCATENATED MODULE: ./.tools/action/src/tags/evaluate.ts
// One tag rule in one run: the tag that it gives, or why it gives none.





/** Completes "it gave no tag: …" and "the tag is left out: …". */
const NOT_FOR_PRERELEASE = "GitHub marks this release as a pre-release";
/** The name is still without prefix and suffix, and may hold what no tag may. */
function evaluateRule(rule, situation) {
    const { context, expressions } = situation;
    const enabled = (0,template/* fillTemplate */.ou)(rule.enable, expressions);
    if (enabled.kind === "flaw")
        return enabled;
    if (enabled.value !== "true" && enabled.value !== "false")
        return (0,result/* invalid */.G)(`enable is "${enabled.value}", which is neither true nor false`);
    if (enabled.value === "false")
        return nothing("it is not enabled");
    switch (rule.type) {
        case "schedule":
            return context.event.includes("schedule")
                ? named((0,template/* fillTemplate */.ou)(rule.pattern, expressions))
                : nothing(`the event is ${context.event}, not schedule`);
        case "semver":
        case "pep440":
            return evaluateVersion(rule, situation);
        case "match":
            return evaluateMatch(rule, situation);
        case "edge": {
            const branch = rule.branch ?? context.defaultBranch;
            if (branch === undefined)
                return nothing("the default branch is not known");
            return (0,run_context/* branchOf */.W0)(context) === branch
                ? named((0,result/* parsed */.Y)("edge"))
                : nothing(`the run is for ${(0,run_context/* formatRef */.rq)(context)}, not for the branch ${branch}`);
        }
        case "ref":
            return evaluateRef(rule, context);
        case "raw":
            return named((0,template/* fillTemplate */.ou)(rule.value, expressions), "its value is empty");
        case "sha":
            if (context.sha === undefined)
                return nothing("the commit is not known");
            return named((0,result/* parsed */.Y)(rule.format === "long" ? context.sha : String(expressions.values.sha)));
    }
}
function evaluateVersion(rule, situation) {
    const source = sourceOf(rule, situation);
    if (source.kind !== "text")
        return source.kind === "flaw" ? source : nothing(source.why);
    const { expressions } = situation;
    const matched = rule.match?.exec(source.text);
    // What does not match is taken as it is: that is how docker/metadata-action has it.
    const text = (matched?.[1] ?? matched?.[0] ?? source.text).replaceAll("/", "-");
    const scheme = expressions.libraries.schemes[rule.type];
    const version = scheme.read(text);
    if (version === undefined)
        return nothing(`${text} is no ${rule.type} version`);
    const name = nameOf(rule, { text, version }, expressions);
    if (name.kind === "flaw")
        return name;
    const release = (0,tags_release/* parseRelease */.BC)(version.text + (version.build === undefined ? "" : `+${version.build}`));
    const nameFor = (other) => {
        const read = readRelease(other, scheme);
        const again = read && nameOf(rule, { text: other.text, version: read }, expressions);
        return again?.kind === "read" ? again.value : undefined;
    };
    const takesMonths = rule.type !== "semver" || rule.isDefault === true;
    const versionSource = release && { release, isRelease: version.isRelease, takesMonths, nameFor };
    if (!situation.context.isPrerelease || versionSource === undefined)
        return given(name.value, versionSource);
    // What moves from release to release is not for a pre-release: it gives its whole self, too.
    const whole = (0,moving/* isMoving */.rU)(versionSource, name.value) ? versionSource.release.text : name.value;
    return given(whole, { ...versionSource, isRelease: false });
}
/** `1.3` is no semantic version, and is a tag that moves: 1.3.0 or a later one is published, and has the rule's names. */
function readRelease({ text, numbers }, scheme) {
    return (scheme.read(text) ??
        (numbers.length < 3 ? scheme.read([...numbers, "0", "0"].slice(0, 3).join(".")) : undefined));
}
/** Anything but a release gives its whole self: `1.2` must not be a beta, nor `1.2.3` what has build metadata. */
function nameOf(rule, source, expressions) {
    const name = nameWithoutBuild(rule, source, expressions);
    const { build, numbers, isRelease } = source.version;
    if (name.kind === "flaw" || build === undefined || /\+|\{\{\s*build/.test(rule.pattern + name.value))
        return name;
    const plain = numbers.join(".");
    return (0,result/* parsed */.Y)(isRelease ? name.value.replace(plain, `${plain}+${build}`) : `${name.value}+${build}`);
}
function nameWithoutBuild({ type, pattern }, { text, version }, { values, ...expressions }) {
    const known = { ...values, ...version.values };
    if (version.isRelease)
        return (0,template/* fillTemplate */.ou)(pattern, { ...expressions, values: known });
    if (!/^\s*\{\{\{?\s*raw\s*\}?\}\}\s*$/.test(pattern))
        return (0,result/* parsed */.Y)(version.text);
    return (0,result/* parsed */.Y)(type === "semver" ? String(version.values.raw) : text);
}
function evaluateMatch(rule, situation) {
    const source = sourceOf(rule, situation);
    if (source.kind !== "text")
        return source.kind === "flaw" ? source : nothing(source.why);
    const { text } = source;
    const find = (whole) => rule.pattern.exec(whole)?.[rule.group];
    const found = rule.pattern.exec(text);
    if (found === null)
        return nothing(`${rule.pattern.source} does not match ${text}`);
    const name = found[rule.group];
    if (name === undefined)
        return nothing(`its pattern has no group ${rule.group} in ${text}`);
    const versionSource = (0,moving/* versionSourceOfText */.OE)(text, find);
    if (!situation.context.isPrerelease || versionSource === undefined)
        return given(name, versionSource);
    return (0,moving/* isMoving */.rU)(versionSource, name)
        ? nothing(NOT_FOR_PRERELEASE)
        : given(name, { ...versionSource, isRelease: false });
}
function evaluateRef({ event }, context) {
    const not = (what) => nothing(`the run is for ${(0,run_context/* formatRef */.rq)(context)}, not for a ${what}`);
    switch (event) {
        case "branch": {
            const branch = (0,run_context/* branchOf */.W0)(context);
            return branch === undefined ? not("branch") : given(branch);
        }
        case "tag": {
            const tag = (0,run_context/* gitTagOf */.Eb)(context);
            return tag === undefined ? not("git tag") : given(tag, (0,moving/* versionSourceOfText */.OE)(tag));
        }
        case "pr": {
            const number = (0,run_context/* pullRequestOf */._n)(context);
            return number === undefined ? not("pull request") : given(number);
        }
    }
}
/** The rule's own value, else the git tag. */
function sourceOf({ value }, { context, expressions }) {
    if (value !== undefined) {
        const filled = (0,template/* fillTemplate */.ou)(value, expressions);
        return filled.kind === "flaw" ? filled : { kind: "text", text: filled.value };
    }
    const tag = (0,run_context/* gitTagOf */.Eb)(context);
    return tag === undefined
        ? { kind: "none", why: `the run is for ${(0,run_context/* formatRef */.rq)(context)}, not for a git tag` }
        : { kind: "text", text: tag };
}
function named(name, whyEmpty = "its pattern gives an empty text") {
    if (name.kind === "flaw")
        return name;
    return name.value === "" ? nothing(whyEmpty) : given(name.value);
}
function given(name, versionSource) {
    return name === "" ? nothing("its name is empty") : (0,result/* parsed */.Y)({ kind: "name", name, versionSource });
}
function nothing(why) {
    return (0,result/* parsed */.Y)({ kind: "nothing", why });
}

;// CONCATENATED MODULE: ./.tools/action/src/tags/tag-name.ts
/** Whether the name comes from a branch, and not from what the user wrote. */
function isNamedAfterBranch(rule) {
    switch (rule.type) {
        case "ref":
            return rule.event === "branch";
        case "raw":
            return /\{\{\s*branch\s*\}\}/.test(rule.value);
        case "schedule":
        case "semver":
        case "pep440":
        case "match":
        case "edge":
        case "sha":
            return false;
    }
}
/** Plain names that people pull to get the newest release. Any other word is what the user calls this very build. */
const NEWEST = /^(?:latest|stable|release|current|lts|prod|production|v?\d+(?:\.\d+)?)$/i;
function isNewest(rule, name) {
    return rule.type === "raw" && !rule.value.includes("{{") && NEWEST.test(name);
}
/** A tag has at most so many characters. Source: OCI distribution specification. */
const LONGEST = 128;
/** How much of a hash keeps two long names apart: 48 bits. */
const HASH_LENGTH = 12;
/** Whether a name holds nothing that a tag could begin with. */
function isEmptyTag(name) {
    return !/[A-Za-z0-9_]/.test(name);
}
/**
 * Makes a name a tag, as the field does: each run of other characters becomes `-`. A tag begins with a letter, a digit
 * or `_`; one that is too long keeps its beginning and gets a hash of the whole name, and so does one of which nothing
 * would be left.
 */
function sanitizeTag(name, hash) {
    const clean = name.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "");
    const mark = () => hash(name).slice(0, HASH_LENGTH);
    if (clean === "")
        return `tag-${mark()}`;
    if (clean.length <= LONGEST)
        return clean;
    return `${clean.slice(0, LONGEST - HASH_LENGTH - 1)}-${mark()}`;
}
/** Several plain tags that were written in one line, which become one tag: `latest 1.2.3`. */
function joinedWarning({ text }, name) {
    const words = text.split(/[\s;|]+/);
    const isPlain = words.length > 1 && words.every((word) => /^\w[\w.-]*$/.test(word));
    if (!isPlain)
        return [];
    const count = words.length === 2 ? "Two" : String(words.length);
    return [
        {
            title: `${count} words make one tag, ${name}`,
            text: `The input tags has ${JSON.stringify(text)} in one line, which is one tag, as with docker/metadata-action. For several tags write one a line, or commas between them.`,
        },
    ];
}

;// CONCATENATED MODULE: ./.tools/action/src/tags/unmerged.ts
// Under which tags an unmerged commit may be pushed: those that are its own, and none that somebody else pulls.


/**
 * A tag that names the pull request, the commit, the run, or the branch of the pull request or of the merge queue. What
 * counts is the whole tag: a prefix makes `release-1.7` of the number 7.
 */
function isOwnTag({ name, whole }, { context, hash }) {
    if (COMPANION.test(whole))
        return false;
    if (namesCommitOrRun(whole, context))
        return true;
    const fitted = sanitizeTag(name, hash);
    const isBranch = (branch) => branch !== undefined && sanitizeTag(branch, hash) === fitted;
    if (context.event === "merge_group" && isBranch((0,run_context/* branchOf */.W0)(context)))
        return true;
    if (namesOtherPullRequest(whole, context))
        return false;
    if (namesPullRequest(whole) || namesMergeRef(whole, context))
        return true;
    if (!TOPIC.test(context.headRef ?? "") || !isBranch(context.headRef))
        return false;
    return !isNamedAfterBase(fitted, { context, hash });
}
/** What belongs to the image of a digest: signatures, attestations, referrers. Source: sigstore/cosign; OCI distribution specification, "Referrers Tag Schema". */
const COMPANION = /(?:^|[-_.])sha(?:256|512)-[0-9a-f]{32,}/i;
/** `pr-7`, also inside of a name, such as `1.2.3-pr.7`. */
const PULL_REQUEST = /(?<=^|[-_.])(?:pr|mr|pull|pull-?request)[-_.]?(\d+)(?=$|[-_.])/gi;
function namesPullRequest(tag) {
    return tag.search(PULL_REQUEST) !== -1;
}
function namesOtherPullRequest(tag, context) {
    const own = ownNumber(context);
    return [...tag.matchAll(PULL_REQUEST)].some(([, number]) => number !== own);
}
/** `${{ github.ref_name }}` of a pull request is `7/merge`. A prefix makes a version of it, such as `1.7-merge`. */
function namesMergeRef(tag, context) {
    const number = /^(\d+)-merge(?=$|[-_])/.exec(tag)?.[1];
    return number !== undefined && number === ownNumber(context);
}
/** A merge queue's branch is `gh-readonly-queue/BASE/pr-7-COMMIT`. */
function ownNumber(context) {
    if (context.event === "merge_group")
        return /\/pr-(\d+)-[0-9a-f]+$/.exec((0,run_context/* branchOf */.W0)(context) ?? "")?.[1];
    return context.pullRequest === undefined
        ? (0,run_context/* pullRequestOf */._n)(context)?.split("/")[0]
        : String(context.pullRequest);
}
/** As `git rev-parse --short` has it at least. `git describe` writes a `g` before it. */
const SHORTEST_SHA = 7;
/** The number of a run has ten digits and more; a shorter one may be a version. */
const SHORTEST_RUN = 8;
/** `20261129`: a commit whose hash begins like a date can be made. */
const DATE = /^(?:19|20)\d{6,}$/;
function namesCommitOrRun(tag, { sha, headSha, workflow: { id = "" } }) {
    const words = tag.toLowerCase().split(/[^0-9a-z]+/);
    const isCommit = (word) => word.length >= SHORTEST_SHA &&
        !DATE.test(word) &&
        [sha, headSha].some((commit) => commit?.startsWith(word) === true);
    return words.some((word) => isCommit(word) || isCommit(word.replace(/^g/, "")) || (word === id && id.length >= SHORTEST_RUN));
}
/**
 * Branches that are made for one change, by people and by tools. Any other name may be the one of a long-lived branch or
 * of an image: `alpine`, `3.12-slim`, `customers/acme`. Words such as `test/` and `docs/` name images, too.
 */
const TOPIC = /^(?:feat|feature|features|fix|fixes|bug|bugfix|hotfix|chore|refactor|revert|topic|wip|dependabot|renovate|copilot|claude|codex|cursor)\//i;
/** `feature-epic-alpine`, where the pull request is to be merged into `feature/epic`. */
function isNamedAfterBase(branch, { context, hash }) {
    return [context.defaultBranch, context.baseRef].some((base) => {
        const name = base === undefined ? undefined : sanitizeTag(base, hash);
        return name !== undefined && (branch === name || branch.startsWith(`${name}-`));
    });
}

;// CONCATENATED MODULE: ./.tools/action/src/tags/tag-set.ts
// An image's tags: which a run's rules come to, which are left out, and why.







/** The tags as they come together, rule by rule. */
class TagSet {
    tags = [];
    #names = new Set();
    skippedRules = [];
    remarks = [];
    warnings = [];
    problems = [];
    movesByVersion = false;
    /** Whether a rule gives a version as it is: then `latest` is probably meant to go with it. */
    #hasBareVersion = false;
    #flavor;
    #around;
    #latest;
    /** What the first rule that gave a tag made it of: `latest` goes by that. */
    #first;
    constructor(flavor, surroundings) {
        this.#flavor = flavor;
        this.#around = surroundings;
        const { expressions } = surroundings;
        const choice = this.#read("flavor", flavor.latest, (0,template/* fillTemplate */.ou)(flavor.latest, expressions)) ?? "false";
        if (!(0,tags_flavor/* isLatestChoice */.Fy)(choice))
            this.#complain("flavor", flavor.latest, `latest is "${choice}", and must be auto, true or false`);
        const affixes = this.#read("flavor", flavor.prefix + flavor.suffix, (0,tags_flavor/* affixesOfLatest */.dv)(flavor, expressions));
        const name = (0,tags_flavor/* applyAffixes */.B9)(affixes ?? { prefix: "", suffix: "" }, "latest");
        this.#latest = { name: sanitizeTag(name, expressions.libraries.hash), choice };
    }
    add(rule) {
        const { expressions, context } = this.#around;
        const tagResult = this.#read("tags", rule.text, evaluateRule(rule, { context, expressions }));
        const affixes = this.#read("tags", rule.text, (0,tags_flavor/* affixesOf */.cn)(rule, this.#flavor, expressions));
        if (tagResult === undefined || affixes === undefined)
            return;
        if (tagResult.kind === "nothing") {
            this.skippedRules.push({ rule: rule.text, why: tagResult.why });
            return;
        }
        this.#hasBareVersion ||= tagResult.versionSource !== undefined && affixes.suffix === "";
        this.#first ??= { ...tagResult, rule, affixes };
        const { hash } = this.#around.expressions.libraries;
        // A name without any letter that will do would come to its affixes alone, as all such names would.
        const whole = (0,tags_flavor/* applyAffixes */.B9)(affixes, isEmptyTag(tagResult.name) ? sanitizeTag(tagResult.name, hash) : tagResult.name);
        const name = this.#fit(whole, rule);
        const contest = this.#contestFor(tagResult, affixes);
        const floats = (0,moving/* isFloating */.vY)(rule, tagResult);
        const why = this.#whyNot(name) ??
            this.#whyNotPushed({ name: tagResult.name, whole: name }) ??
            this.#whyNotForPrerelease(name, rule) ??
            this.#higher(contest);
        if (why !== undefined)
            this.#leaveOut(name, rule.text, why);
        else
            this.#keep({ name, rule: rule.text, floats, contest });
    }
    /** Only the release of the highest version is the latest, unless the flavor says so itself. */
    addLatest() {
        const { name, choice } = this.#latest;
        if (this.#first === undefined || choice === "false")
            return;
        const rule = `flavor latest=${choice}`;
        const { isPrerelease } = this.#around.context;
        if (choice === "true" || (isPrerelease && this.#first.versionSource !== undefined)) {
            const why = this.#whyNot(name) ?? (isPrerelease ? NOT_FOR_PRERELEASE : undefined);
            if (why === undefined)
                this.#keep({ name, rule, floats: true });
            else
                this.#leaveOut(name, rule, why);
            return;
        }
        const { versionSource } = this.#first;
        if (versionSource?.isRelease !== true || (0,run_context/* isUnmerged */.sg)(this.#around.context))
            return;
        this.movesByVersion = true;
        const contest = (0,moving/* contestOf */.U8)(versionSource, this.#first, () => true);
        const why = this.#higher(contest);
        if (why !== undefined) {
            this.#leaveOut(name, rule, why);
            return;
        }
        this.#keep({ name, rule, floats: true, contest });
        const { suffix } = this.#first.rule;
        if (suffix && !suffix.includes("{{") && name === "latest" && !this.#hasBareVersion)
            this.warnings.push(suffixWarning(suffix, this.tags[0]?.name ?? ""));
    }
    /** With the flavor's prefix and suffix, or bare. */
    #isLatest(name) {
        return name === this.#latest.name || name === "latest";
    }
    #whyNotPushed(tag) {
        const { context, pushes, cacheTags, expressions } = this.#around;
        if (!pushes || context.trust.kind === "own")
            return undefined;
        if (context.trust.kind === "foreign")
            return tag.whole === `pr-${context.pullRequest}`
                ? undefined
                : "a fork's image gets its pull request's own tag alone";
        if (cacheTags.includes(tag.whole))
            return "this commit is not merged yet, and the tag holds a cache";
        return !isOwnTag(tag, { context, hash: expressions.libraries.hash })
            ? "this commit is not merged yet, and the tag names neither it nor its pull request"
            : undefined;
    }
    #whyNot(name) {
        const { context, pushes } = this.#around;
        return this.#isLatest(name) && pushes && (0,run_context/* isUnmerged */.sg)(context)
            ? "this commit is not merged yet"
            : undefined;
    }
    #whyNotForPrerelease(name, rule) {
        if (!this.#around.context.isPrerelease)
            return undefined;
        return isNewest(rule, name) || this.#isLatest(name) ? NOT_FOR_PRERELEASE : undefined;
    }
    /** Which versions compete for a tag that moves from release to release. */
    #contestFor({ name, versionSource }, affixes) {
        if (versionSource === undefined || !(0,moving/* isMoving */.rU)(versionSource, name))
            return undefined;
        this.movesByVersion = true;
        return (0,moving/* contestOf */.U8)(versionSource, { name, affixes }, (other) => versionSource.nameFor(other) === name);
    }
    /** Why a tag that moves from release to release must stay where it is. */
    #higher(contest) {
        const { published } = this.#around;
        const rival = published.kind === "listed" ? contest?.findHighest(published.tags) : undefined;
        if (contest === undefined || rival?.isHigher !== true)
            return undefined;
        return contest.version.includes("+") && !rival.version.includes("+")
            ? `${rival.version} is published, and ${contest.version} ${BESIDE}`
            : `${rival.version} is published already, and is higher`;
    }
    /** A branch may be called `latest`, and is not the latest release for that. */
    #fit(whole, rule) {
        const { hash } = this.#around.expressions.libraries;
        const fitted = sanitizeTag(whole, hash);
        const name = this.#isLatest(fitted) && isNamedAfterBranch(rule) ? sanitizeTag(`branch-${fitted}`, hash) : fitted;
        if (name !== whole)
            this.#remark(`The tag ${JSON.stringify(whole)} is written ${name}.`);
        this.warnings.push(...joinedWarning(rule, name));
        return name;
    }
    #keep(tag) {
        if (this.#names.has(tag.name))
            return;
        this.#names.add(tag.name);
        this.tags.push(tag);
    }
    #leaveOut(name, rule, why) {
        const isKnown = this.skippedRules.some((skipped) => skipped.why === why);
        this.skippedRules.push({ rule, why });
        if (!why.endsWith(BESIDE))
            this.#remark(`The tag ${name} is left out: ${why}.`);
        else if (!isKnown)
            this.#remark(`Tags that move, such as ${name}, are left out: ${why}.`);
    }
    #remark(text) {
        if (!this.remarks.includes(text))
            this.remarks.push(text);
    }
    #read(input, value, got) {
        if (got.kind === "read")
            return got.value;
        this.#complain(input, value, got.flaw);
        return undefined;
    }
    #complain(input, value, flaw) {
        if (!this.problems.some((one) => one.value === value && one.flaw === flaw))
            this.problems.push({ input, value, flaw });
    }
}
/** What build metadata makes of a version that is published without; said once for all tags. */
const BESIDE = "stays beside it";
/** People who write a suffix on each of their rules do not expect the bare `latest` to move. */
function suffixWarning(suffix, name) {
    return {
        title: "The tag latest has no suffix",
        text: `The tag latest moves to the image of ${name}, as it does with docker/metadata-action: a rule's own suffix is not for latest. For latest${suffix} instead, take the suffix out of the rules and write \`flavor: suffix=${suffix},onlatest=true\`.`,
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/tags/resolve.ts





/** A rule that nobody typed says where it comes from. */
function explainMissingTags({ skippedRules }, context, { tags }) {
    const origin = tags.every(({ isDefault }) => isDefault === true)
        ? "this is the rule where no tag is given, and "
        : "";
    const rule = ruleFor(context);
    const isThere = rule === undefined || skippedRules.some((one) => one.rule.startsWith(rule));
    const line = isThere ? "" : `: add the line \`${rule}\``;
    const allowed = `at least one rule that gives a tag for the event ${context.event} and ${(0,run_context/* formatRef */.rq)(context)}${line}`;
    return skippedRules.map(({ rule, why }) => ({
        input: "tags",
        value: rule,
        flaw: `${origin}it gives no tag: ${why}`,
        allowed,
    }));
}
/** The rule that names the image after what the run is for. */
function ruleFor(context) {
    if (context.event === "schedule")
        return "type=schedule";
    if ((0,run_context/* branchOf */.W0)(context) !== undefined)
        return "type=ref,event=branch";
    if ((0,run_context/* gitTagOf */.Eb)(context) !== undefined)
        return "type=ref,event=tag";
    return (0,run_context/* pullRequestOf */._n)(context) === undefined ? undefined : "type=ref,event=pr";
}
/** Whether GitHub's API may still name the default branch, and so give a rule its tag. */
function mayStillMatch({ defaultBranch, repository }) {
    return defaultBranch === undefined && repository !== undefined && repository.details === undefined;
}
/**
 * A pure function: the same rules, context and published tags always give the same metadata. Rules that
 * take too long are a mistake, named by the one that was evaluated last.
 */
function resolveTags(rules, sources, libraries) {
    let last = { input: "tags", value: "" };
    const evaluated = libraries.withinDeadline(() => evaluateRules(rules, sources, { libraries, onRule: (rule) => (last = rule) }));
    return (evaluated?.result ?? { kind: "problems", problems: [{ ...last, flaw: "it takes too long to evaluate" }] });
}
function evaluateRules(rules, { context, published, pushes, cacheTags }, { libraries, onRule }) {
    const expressions = { values: (0,template/* globalValues */.wX)(context, rules.shaLength), times: (0,template/* timesOf */.Qv)(context), libraries };
    onRule({ input: "flavor", value: rules.flavor.latest });
    const tagSet = new TagSet(rules.flavor, { context, published, pushes, cacheTags, expressions });
    for (const rule of rules.tags) {
        onRule({ input: "tags", value: rule.text });
        tagSet.add(rule);
    }
    tagSet.addLatest();
    const version = tagSet.tags[0]?.name ?? "";
    const standard = (0,tags_labels/* standardLabels */.Fn)(context, version);
    const describe = (input, parse) => (0,tags_labels/* mergeLabels */.Mr)(standard, rules[input].flatMap((line) => {
        onRule({ input, value: line });
        const label = readLabel(line, parse, { ...expressions, values: { ...expressions.values, version } });
        if (label.kind === "read")
            return [label.value];
        tagSet.problems.push({ input, value: line, flaw: label.flaw });
        return [];
    }));
    const labels = describe("labels", tags_labels/* parseLabel */.Q_);
    const annotations = describe("annotations", tags_labels/* parseAnnotation */.fr);
    if (tagSet.problems.length > 0)
        return { kind: "problems", problems: tagSet.problems };
    const { tags, skippedRules, remarks, warnings, movesByVersion } = tagSet;
    return {
        kind: "metadata",
        metadata: { tags, skippedRules, labels, annotations, remarks, warnings, movesByVersion },
    };
}
function readLabel(line, parse, expressions) {
    const filled = (0,template/* fillTemplate */.ou)(line, expressions);
    if (filled.kind === "flaw")
        return filled;
    const label = parse(filled.value);
    return label === undefined ? (0,result/* invalid */.G)("it is not key=value") : (0,result/* parsed */.Y)(label);
}


/***/ })

};
