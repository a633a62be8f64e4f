export const id = 798;
export const ids = [798];
export const modules = {

/***/ 4798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

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
;// CONCATENATED MODULE: ./.tools/action/src/lib/boolean.ts
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

;// CONCATENATED MODULE: ./.tools/action/src/config/choices.ts
// Inputs with few values: one of several words, or yes and no.

function chooseFrom(inputs, report) {
    return (input, choices, standard) => {
        const value = inputs[input].trim();
        const flag = parseBoolean(value);
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
    const flag = word === "" ? false : parseBoolean(word);
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
        return `The file that ${variable} names could not be written: ${error instanceof Error ? error.message : String(error)}.`;
    }
}
function placeOf(location) {
    return location === undefined ? {} : { file: location.file, startLine: location.line };
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
// EXTERNAL MODULE: ./.tools/action/src/oci/reference.ts
var oci_reference = __webpack_require__(7047);
// EXTERNAL MODULE: ./.tools/action/src/lib/json.ts
var lib_json = __webpack_require__(20);
;// CONCATENATED MODULE: ./.tools/action/src/access/scopes.ts
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
                headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/vnd.github+json" },
                ...BOUNDS,
            });
            return weighAnswer(answer, token.kind, registry.gitHub);
        },
        owner,
    };
}
function weighAnswer(answer, kind, gitHub) {
    if (answer.kind === "failure")
        return { kind: "silent", reason: answer.reason };
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
        return { kind: "listed", scopes: parseScopes(header) };
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
            headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/vnd.github+json" },
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
            headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/vnd.github+json" },
            ...DETAILS_BOUNDS,
        });
        return answer.kind === "answer" && answer.status === 200 ? (0,lib_json/* parseJson */.qF)(answer.body) : undefined;
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/action/toolkit.ts
// The same questions by GitHub's toolkit, for the action.





const askDockerByToolkit = (environment, args) => {
    const env = environment;
    const answer = (0,exec/* getExecOutput */.H)("docker", args, { env, ignoreReturnCode: true, silent: true });
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

;// CONCATENATED MODULE: ./.tools/action/src/attest/obstacle.ts
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

// EXTERNAL MODULE: ./.tools/action/src/oci/host.ts
var oci_host = __webpack_require__(6450);
;// CONCATENATED MODULE: ./.tools/action/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./.tools/action/src/context/run-context.ts
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

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/context.ts
// What is known around a failure. Everything may be missing; what is missing is never guessed.



/** GitHub's API was not asked about the token. */
const context_NOT_ASKED = { kind: "silent", reason: "it was not asked" };
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
        pullRequest: isPullRequest(context),
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
    return image ?? (0,oci_reference/* placeholderImage */.jM)(registry.host);
}
/** The image's owner for a sentence. */
function ownerToShow(context) {
    return (0,oci_reference/* ownerOf */.bf)(imageToShow(context));
}
/** Whether the image belongs to another account than this one; `false` where one of the two is not known. */
function isAnotherOwner({ image }, account) {
    return account !== undefined && image !== undefined && account.toLowerCase() !== (0,oci_reference/* ownerOf */.bf)(image);
}
/** Whether the failure happened outside of a workflow, as far as anybody said so. */
function isOnOwnMachine({ event }) {
    return event === "local";
}
/** The login that the token belongs to, where GitHub says it. */
function loginOf({ api }) {
    return api.kind === "accepted" ? api.login : undefined;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/remedies.ts
// Remedies: what a person does next, with the link to open and the text to paste.




/** How a workflow names this action; a test holds it to `package.json`. */
const USES = "F1bonacci66/surepush@v1";
function serverOf({ registry }) {
    return registry.gitHub?.serverUrl ?? oci_host/* GITHUB_DOT_COM */.Q$;
}
function tokensLink(context) {
    return `${serverOf(context)}/settings/tokens`;
}
/** GitHub's page for a new classic token, with the boxes ticked. */
function newTokenLink({ access, registry }) {
    const scopes = NEEDED_SCOPES[access].join(",");
    const description = encodeURIComponent(`Docker Registry (${registry.host})`);
    return `${serverOf({ registry })}/settings/tokens/new?scopes=${scopes}&description=${description}`;
}
/** The same page, for the access that failed. */
function newTokenLinkFor(context) {
    return newTokenLink({ access: requestedAccess(context), registry: context.registry });
}
/** The package's own settings, where its access list and its visibility are. */
function packageLink(context) {
    return containerLink(context, "settings");
}
/** The package's page, as GitHub's API has it in `html_url`. Source: GitHub's REST API, "Get a package for a user". */
function packagePage(context) {
    const { image } = context;
    return image && `${accountLink(context, image)}/package/${encodeURIComponent((0,oci_reference/* packageOf */.wg)(image))}`;
}
/** The package's tags, newest first. */
function tagsLink(context) {
    return containerLink(context, "versions?filters%5Bversion_type%5D=tagged");
}
function containerLink(context, page) {
    const { image } = context;
    return image && `${accountLink(context, image)}/${encodeURIComponent((0,oci_reference/* packageOf */.wg)(image))}/${page}`;
}
function accountLink(context, image) {
    const accounts = context.ownerKind === "Organization" ? "orgs" : "users";
    return `${serverOf(context)}/${accounts}/${(0,oci_reference/* ownerOf */.bf)(image)}/packages/container`;
}
/** A page of an organisation's settings; nothing where the image's owner is not known. */
function organizationLink(context, page) {
    const { image } = context;
    return image && `${serverOf(context)}/organizations/${(0,oci_reference/* ownerOf */.bf)(image)}/settings/${page}`;
}
/** The owner's list of packages. */
function packagesLink(context) {
    const { image } = context;
    return image && `${serverOf(context)}/${(0,oci_reference/* ownerOf */.bf)(image)}?tab=packages`;
}
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
    const access = requestedAccess(context);
    return { action, snippet: permissions(access), grants: packagesPermission(access) };
}
/** To add the same block where a reusable workflow is called: the called job can have no more than this grants. */
function grantCallerPermissions(context, action) {
    const access = requestedAccess(context);
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
    const access = requestedAccess(context);
    return isOnOwnMachine(context)
        ? {
            language: "sh",
            text: `surepush check --access ${access} --image ${(0,oci_reference/* formatImage */.vy)(imageToShow(context))}`,
        }
        : checkStep(access);
}
/** `start` is a clause such as `Make a new classic token`; what follows is how to keep it. */
function newToken(context, start) {
    const { keep, snippet } = keepToken(context);
    return {
        action: `${start}, with the right boxes ticked by this link, and ${keep}`,
        link: newTokenLinkFor(context),
        ...(snippet && { snippet: { language: "sh", text: snippet } }),
    };
}
/** Where a new token goes. A command of ours reads it from the environment, docker from its login. */
function keepToken(context) {
    if (context.isAct)
        return { keep: "hand it to act:", snippet: "act -s GITHUB_TOKEN=YOUR_TOKEN" };
    if (!isOnOwnMachine(context))
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
    const access = requestedAccess(context);
    return `${access} ${AIMS[access]}${(0,oci_reference/* formatImage */.vy)(imageToShow(context))}`;
}
const AIMS = { pull: "", push: "to ", delete: "" };
/** `octo/app`, the repository whose workflow it is. */
function repositoryOf({ repository }) {
    return repository && `${repository.owner}/${repository.name}`;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/identity.ts
// What a job needs to sign and to attest: a token of GitHub that says who it is.


/** To ask GitHub for a token that says who the job is, as signing and attesting do. */
function adviseOnIdentity() {
    return {
        title: "The job may not sign: `id-token: write` is missing",
        problem: "The job may not ask GitHub for a token that says who it is, or may not write attestations: the workflow does not grant it.",
        remedies: [
            {
                action: "Add these two lines to the job's `permissions:`, beside those that it has: whatever is not listed there is none.",
                snippet: {
                    language: "yaml",
                    text: "id-token: write\nattestations: write",
                },
            },
            {
                action: "Is the job part of a reusable workflow? Then the job that calls it must grant the same, because the called one cannot have more.",
            },
            {
                action: "Does it run outside of GitHub's runners, as with `act`? There is no such token there: sign with a key, or leave the step out.",
            },
        ],
    };
}
/** What a job of ours needs that signs, whole: what is not listed is none. */
const SIGNING_PERMISSIONS = [
    "permissions:",
    "  contents: read",
    "  packages: write",
    "  id-token: write",
    "  attestations: write",
];
/** A run of ours that was to sign, and may not. */
function adviseOnSigning(obstacle, context) {
    const permission = obstacle === "id-token-missing" ? "id-token: write" : "attestations: write";
    return {
        title: `The job may not sign: \`${permission}\` is missing`,
        problem: obstacle === "id-token-missing"
            ? "The image was to be signed, and the job may not ask GitHub for its identity: the workflow does not grant it."
            : "The image was to be signed, and the job may not store attestations: the workflow does not grant it.",
        remedies: signingRemedies(context),
    };
}
/** Under act permissions change nothing. Where it is known that the job has `packages: write`, the rest is added to that. */
function signingRemedies({ isAct, packages }) {
    if (isAct)
        return [{ action: "`act` has no identity to sign with: sign in a run on GitHub." }];
    if (packages !== undefined)
        return adviseOnIdentity().remedies;
    return [
        {
            action: "Give the job these permissions. What is not listed is none:",
            snippet: { language: "yaml", text: SIGNING_PERMISSIONS.join("\n") },
        },
        {
            action: "Is the job part of a reusable workflow? Then the job that calls it must grant the same, because the called one cannot have more:",
            snippet: {
                language: "yaml",
                text: [
                    "jobs:",
                    "  image:",
                    "    uses: ./.github/workflows/image.yml",
                    ...SIGNING_PERMISSIONS.map((line) => `    ${line}`),
                ].join("\n"),
            },
        },
        {
            action: "Does Dependabot or a fork's pull request start the run? Such a run gets no identity, whatever the workflow grants. `sign: auto` leaves the signature out there.",
        },
    ];
}
/** The step that signs what is there. */
function signLater({ image, digest }) {
    const text = [
        `- uses: ${USES}`,
        "  with:",
        "    operation: attest",
        `    source: ${(0,oci_reference/* formatReference */.FH)(image, digest)}`,
    ].join("\n");
    return {
        action: "Complete it by this step, in a job of the same workflow. Nothing is built, and no tag is moved:",
        snippet: { language: "yaml", text },
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/record.ts
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

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/attestation.ts
// Signing: a job that cannot sign, and an image that is pushed and not signed.




const SUBJECTS = {
    identity: "GitHub was asked for the job's identity",
    certificate: "Sigstore was asked for a certificate",
    log: "Sigstore's log was asked for an entry",
    timestamp: "the timestamp service was asked for a timestamp",
    store: "GitHub was to store the attestation",
    registry: "the registry was to store the attestation",
    contents: "the registry was asked for the image's list of contents (SBOM)",
};
const ATTESTATION_CAUSES = {
    "signing-unavailable": {
        why: "`sign: true` asks for a signature, and this job cannot have one. That is known before anything is built. `sign: auto` would say so in one line, and push all the same.",
        howToTell: "`sign: true` or `operation: attest` is set, and the run says why it cannot sign",
        ...OF_THE_MACHINE,
        docs: { tokenKind: "installation", access: "push" },
        advise: ({ obstacle }, context) => isPermission(obstacle)
            ? adviseOnSigning(obstacle, context)
            : {
                title: "This job cannot sign",
                problem: `The image was to be signed, and cannot be: ${WHY_UNSIGNED[obstacle]}.`,
                remedies: completed({ obstacle, context }, {
                    action: "Or push without a signature where there can be none:",
                    snippet: { language: "yaml", text: "with:\n  sign: auto" },
                }),
            },
    },
    "attestation-failed": {
        why: "The image is pushed, under all its tags, and something went wrong while it was signed, or while the signature was stored. The image is not taken back.",
        howToTell: "the output `pushed` is `true`, and the failure names Sigstore, GitHub's attestations or the registry",
        ...OF_THE_MACHINE,
        retry: () => NEVER,
        docs: { tokenKind: "installation", access: "push" },
        advise: ({ image, digest, stage, reason, obstacle }, context) => ({
            title: "The image is pushed, and not signed",
            problem: `${(0,oci_reference/* formatReference */.FH)(image, digest)} is there, and its attestation is not complete.`,
            evidence: [`When ${SUBJECTS[stage]}, ${reason}.`],
            remedies: completed({ obstacle, context }, signLater({ image, digest })),
        }),
    },
};
/** What is in the way comes first. */
function completed({ obstacle, context }, last) {
    if (obstacle === undefined)
        return [last];
    const first = isPermission(obstacle)
        ? adviseOnSigning(obstacle, context).remedies
        : OBSTACLE_REMEDIES[obstacle];
    const [one, ...more] = first;
    return one === undefined ? [last] : [one, ...more, last];
}
const OBSTACLE_REMEDIES = {
    "identity-address": [
        {
            action: "Does a step or a proxy of the runner set `ACTIONS_ID_TOKEN_REQUEST_URL`? Then take that away: the job's secret goes to GitHub's own hosts only.",
        },
    ],
    "unmerged-commit": [
        {
            action: "Sign when the commit is merged, or build it under `pull_request`, where the identity names the pull request: signed here, it would verify as a build of the default branch.",
        },
    ],
    "not-in-a-workflow": [{ action: "Sign in a workflow of GitHub Actions." }],
    act: [{ action: "Sign in a run on GitHub. Under `act` leave `sign` out." }],
    "enterprise-server": [
        {
            action: "On GitHub Enterprise Server sign with a key of your own, for instance by `cosign sign --key`.",
        },
    ],
    "private-personal-repository": [
        {
            action: "Make the repository public, or move it to an organisation whose plan has artifact attestations (GitHub Enterprise Cloud).",
        },
    ],
    plan: [
        {
            action: "Make the repository public, or ask an owner for a plan that has artifact attestations (GitHub Enterprise Cloud).",
        },
    ],
    "elsewhere-only": [
        { action: "Push one image to the registry that the input `token` is for: that one is signed." },
    ],
    "foreign-source": [
        {
            action: "Sign it where it is built, and leave `sign` out here: from another repository what signs it is copied along.",
        },
    ],
    "token-missing": [
        {
            action: "Leave the input `github-token` out: its default is the job's own token.",
        },
    ],
};

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/account.ts
// What an account or organisation forbids: single sign-on, token policies, addresses, billing.



const ACCOUNT_CAUSES = {
    "sso-required": {
        why: "The organisation uses single sign-on, and every token must be authorised for it once.",
        howToTell: "the organisation uses single sign-on, and the token is not authorised for it",
        ...OF_THE_TOKEN,
        advise: (cause, context) => ({
            title: `The token is not authorised for ${ownerToShow(context)}'s single sign-on`,
            problem: `${ownerToShow(context)} uses single sign-on, and this token has not been authorised for it.`,
            remedies: [
                {
                    action: `Authorise the token: open your tokens, press "Configure SSO" beside it, then "Authorize" beside ${ownerToShow(context)}. The token stays the same.`,
                    link: cause.url ?? tokensLink(context),
                },
                useGitHubToken(context),
            ],
        }),
    },
    "classic-pat-forbidden": {
        why: "The organisation forbids classic personal access tokens, and GitHub's registry accepts no other personal token. What remains is the job's GITHUB_TOKEN.",
        howToTell: "the organisation forbids classic tokens",
        ...OF_THE_TOKEN,
        advise: (_cause, context) => ({
            title: `${ownerToShow(context)} does not allow classic tokens`,
            problem: `${ownerToShow(context)} forbids access with a classic personal access token, and GitHub's registry accepts no other personal token.`,
            remedies: [
                useGitHubToken(context),
                { action: `Or ask an owner of ${ownerToShow(context)} to allow classic tokens.` },
            ],
        }),
    },
    "ip-not-allowed": {
        why: "The organisation allows listed IP addresses only, and this machine's is not on the list.",
        howToTell: "the organisation has a list of IP addresses, and this machine is not on it",
        ...OF_THE_TOKEN,
        advise: (_cause, context) => ({
            title: `${ownerToShow(context)} does not allow this address`,
            problem: `${ownerToShow(context)} allows listed IP addresses only, and this machine's is not on the list.`,
            remedies: [
                {
                    action: `Ask an owner of ${ownerToShow(context)} to add the machine's address to the organisation's IP allow list.`,
                    link: organizationLink(context, "security"),
                },
                {
                    action: "Or run the job on a runner whose address is listed (a self-hosted one, or a larger runner with a fixed address).",
                },
            ],
        }),
    },
    billing: {
        why: "A payment failed, or a spending limit is reached. GitHub then refuses what costs money: private packages, and runners.",
        howToTell: "a payment failed or a spending limit is reached",
        ...OF_THE_TOKEN,
        advise: (_cause, context) => ({
            title: `${ownerToShow(context)}'s billing stops the registry`,
            problem: `GitHub refuses because of ${ownerToShow(context)}'s billing: a failed payment, or a spending limit that is reached.`,
            remedies: [
                {
                    action: `Ask the person who pays for ${ownerToShow(context)} to look at Settings → Billing and licensing.`,
                    link: context.ownerKind === "User"
                        ? `${serverOf(context)}/settings/billing`
                        : organizationLink(context, "billing"),
                },
            ],
        }),
    },
};

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/base-image.ts
// The image that a build starts from: often on another registry, and not the one that is pushed.


const BASE_IMAGE_CAUSES = {
    "base-image-denied": {
        why: "The build starts from another image, and that one's registry does not give it away: it is private, does not exist, or wants a login.",
        howToTell: "the line names another image than the one that is pushed",
        ...OF_THE_BUILD,
        advise: (cause, context, location) => cause.stage === undefined
            ? adviseOnImage(cause, context, location)
            : adviseOnMissingStage(cause.stage, cause, location),
    },
    "base-image-rate-limited": {
        why: "Docker Hub counts pulls by account or, without a login, by IP address, which runners share with many others.",
        howToTell: "the limit is Docker Hub's, on the image the build starts from",
        ...OF_THE_BUILD,
        advise: (cause, context, location) => ({
            title: "Docker Hub's limit of pulls is reached",
            problem: `Docker Hub refuses ${nameOf(cause)}${base_image_placeOf(location)}: too many pulls came from this account or this address.`,
            evidence: ["It is about the image that the build starts from, not about the one that is pushed."],
            remedies: [
                {
                    action: "Log in to Docker Hub in a step before: with an account the limit is higher, and is yours alone.",
                    snippet: {
                        language: "sh",
                        text: `printf '%s' "$DOCKERHUB_TOKEN" | docker login --username YOUR_NAME --password-stdin`,
                    },
                },
                { action: `Or keep a copy of the image on ${context.registry.host}, and start from that.` },
                { action: "Or try again in an hour." },
            ],
        }),
    },
};
function adviseOnImage(cause, context, location) {
    return {
        title: "The build may not read the image it starts from",
        problem: `The registry refuses ${nameOf(cause)}${base_image_placeOf(location)}: it is private, does not exist, or needs a login.`,
        evidence: ["It is about the image that the build starts from, not about the one that is pushed."],
        remedies: [
            {
                action: "Compare the name after FROM (or `--from=`), letter by letter. Is it a stage of the same Dockerfile? Then its name has another spelling there.",
            },
            accessTo(cause, context),
            {
                action: "Is it public? Then an old login can be in the way: log docker out.",
                snippet: { language: "sh", text: `docker logout ${hostOf(cause) ?? context.registry.host}` },
                repeats: context.tokenKind === "none",
            },
        ],
    };
}
/** What is no stage is an image to docker. Source: Dockerfile reference, "COPY --from". */
function adviseOnMissingStage(stage, cause, location) {
    return {
        title: `There is no stage ${stage}`,
        problem: `The Dockerfile has no stage ${codeSpan(stage)} above ${base_image_placeOf(location) === "" ? "that line" : `line ${location?.line} of ${location?.file}`}, so docker looked for an image of that name, and may not read ${nameOf(cause)}.`,
        remedies: [
            {
                action: `Compare the name after ${codeSpan("--from=")} with those after ${codeSpan("AS")} in the lines with FROM. The stage must stand above the line that copies from it.`,
                snippet: { language: "sh", text: "grep -n -i -E '^FROM|--from=' Dockerfile" },
            },
            {
                action: `Is an image meant? Then write its registry, its owner and its tag: ${codeSpan(`--from=docker.io/OWNER/${stage}:TAG`)}.`,
            },
        ],
    };
}
function nameOf({ image }) {
    return image === undefined ? "the image that the build starts from" : codeSpan(image);
}
function base_image_placeOf(location) {
    return location === undefined ? "" : ` (line ${location.line} of ${location.file})`;
}
/** How to get at a private image: by a role in its package on our registry, by a login elsewhere. */
function accessTo(cause, { registry }) {
    const host = hostOf(cause);
    return host === undefined || host === registry.host
        ? {
            action: `Is it a private package on ${registry.host}? Open its settings and give this repository the role Read under "Manage Actions access".`,
        }
        : {
            action: `Is it private? Then log in to ${host} in a step before:`,
            snippet: {
                language: "sh",
                text: `printf '%s' "$PASSWORD" | docker login ${host} --username YOUR_NAME --password-stdin`,
            },
        };
}
function hostOf({ image }) {
    return image === undefined ? undefined : ((0,oci_reference/* registryOfReference */.S0)(image) ?? "docker.io");
}

;// CONCATENATED MODULE: ./.tools/action/src/lib/address.ts
// Secrets in URLs, parsed as docker and git parse them: user and password, and parameters with a secret's name.


const SPLIT_AT_TOKEN = new RegExp(`(${[redact/* TOKEN */.CV, redact/* OTHER_TOKEN */.Dg, redact/* WEB_TOKEN */.Vv].map(({ source }) => source).join("|")})`);
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
    const [name, value = ""] = (0,csv/* splitPair */.T6)(parameter);
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

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/commands.ts
// Commands and names of inputs in a remedy: the run's own, so that they can be pasted as they are.



/** Options of the command whose name is not the input's. */
const OPTIONS = { platforms: "platform", images: "image", tags: "tag" };
/** "the input `platforms`" in a workflow, "the option `--platform`" on one's own machine. */
function formatInput(context, input) {
    return isOnOwnMachine(context) ? `the option \`--${OPTIONS[input] ?? input}\`` : `the input \`${input}\``;
}
/** `docker build` of the run's own Dockerfile and context. */
function buildCommand({ build }, ...flags) {
    const file = build?.file === undefined ? [] : ["--file", shellWord(build.file)];
    const words = ["docker build", ...flags, ...file, shellWord(build?.context ?? ".")];
    return { language: "sh", text: words.join(" ") };
}
/** The run's own image, with a placeholder for its tag. */
function taggedImage(context) {
    return `${(0,oci_reference/* formatImage */.vy)(imageToShow(context))}:TAG`;
}
/** A password in an address is not shown; whatever a shell would read is quoted. */
function shellWord(text) {
    const safe = withoutSecrets(text);
    return /^[\w@%+=:,./-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/build-context.ts
// Advice on what a build needs and does not find: its Dockerfile, a file of its context, a file of another stage.




/** `file` is the path that docker looked for. */
function adviseOnDockerfile(search, file, context) {
    const name = file === undefined ? "the Dockerfile" : codeSpan(file);
    const [first, ...others] = helpWithDockerfile(search, context);
    const remedies = [first ?? checkOutFirst(), ...others];
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
                problem: `Docker did not find ${name}. There is ${search.files.map(codeSpan).join(", ")}.`,
                remedies,
            };
        case "link":
            return {
                title: "The Dockerfile is a link to another folder",
                problem: `${name} is a symbolic link to ${codeSpan(search.target)}. Docker gets the Dockerfile's folder only, where the link leads nowhere.`,
                remedies,
            };
        case "unknown":
            return {
                title: "There is no Dockerfile",
                problem: `Docker did not find ${name}.`,
                remedies: [
                    checkOutFirst(),
                    {
                        action: `Is it in another folder, or does it have another name (${codeSpan("Containerfile")})? Name it with ${formatInput(context, "file")}, as a path from the working folder. Upper and lower case differ.`,
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
            return isOnOwnMachine(context)
                ? [nameFile(context, "PATH/TO/Dockerfile")]
                : [
                    {
                        ...checkOutFirst(),
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
    const file = missing === undefined ? "a file" : codeSpan(missing);
    return {
        title: `The stage ${stage} has no such file`,
        problem: `${capital(place)} copies ${file} from the stage ${codeSpan(stage)}, and that stage has none.`,
        remedies: [
            {
                action: `See where the stage ${codeSpan(stage)} puts its result. The path after ${codeSpan(`--from=${stage}`)} is one inside of that stage, seen from its root; .dockerignore has no part in it.`,
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
        problem: `${missing === undefined ? "A file or folder" : codeSpan(missing)} that ${place} asks for is not in the build's context.`,
        remedies: [
            {
                action: "Check the path, seen from the context's folder. A Dockerfile cannot reach above that folder, and upper and lower case differ.",
            },
            { action: "Check whether `.dockerignore` leaves it out." },
            {
                ...checkOutFirst(),
                action: "In a workflow: check out the code first, and build what an earlier step makes (say, `dist/`) in the same job.",
            },
        ],
    };
}
function build_context_placeOf(location) {
    return location === undefined ? "the Dockerfile" : `line ${location.line} of ${location.file}`;
}
function nameFile(context, file) {
    return {
        action: `Name ${codeSpan(file)} with ${formatInput(context, "file")}:`,
        snippet: isOnOwnMachine(context)
            ? { language: "sh", text: `--file ${shellWord(file)}` }
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
        snippet: { language: "yaml", text: `- uses: ${USES}\n  with:\n    context: "{{defaultContext}}"` },
    };
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/unfetched-files.ts
// Advice on files that are not what the build takes them for: not fetched by the checkout, or in another encoding.




/** A sentence. */
function formatUnfetched({ kind, path }) {
    return kind === "submodule"
        ? `${codeSpan(path)} is a git submodule, and its folder is empty: it was not checked out.`
        : `${codeSpan(path)} is a pointer of Git LFS, and not the file itself: that was not checked out.`;
}
/** Source: actions/checkout's README, `submodules` and `lfs`; git-submodule(1), git-lfs-pull(1). */
function fetchFile({ kind }, context) {
    if (isOnOwnMachine(context))
        return {
            action: kind === "submodule" ? "Fetch the submodules:" : "Fetch the files of Git LFS:",
            snippet: {
                language: "sh",
                text: kind === "submodule" ? "git submodule update --init --recursive" : "git lfs pull",
            },
        };
    return {
        action: kind === "submodule"
            ? "Check out the submodules, too. (For a private one of another repository, give `token` there a token that may read it.)"
            : "Check out the files of Git LFS, too:",
        snippet: {
            language: "yaml",
            text: `- uses: actions/checkout@v7\n  with:\n    ${kind === "submodule" ? "submodules: recursive" : "lfs: true"}\n- uses: ${USES}`,
        },
    };
}
/** A file below a submodule's folder is missing. */
function adviseOnSubmodule(path, { missing, place }, context) {
    const file = missing === undefined ? "the file" : codeSpan(missing);
    return {
        title: "A submodule was not checked out",
        problem: `${formatUnfetched({ kind: "submodule", path })} So ${file} that ${place} asks for is not there.`,
        remedies: [fetchFile({ kind: "submodule" }, context)],
    };
}
/** `place` is the Dockerfile. */
function adviseOnUnreadable(kind, file, context) {
    if (kind === "lfs")
        return {
            title: "The Dockerfile is a pointer of Git LFS",
            problem: formatUnfetched({ kind: "lfs", path: file }),
            remedies: [
                fetchFile({ kind: "lfs" }, context),
                { action: "Or take the Dockerfile out of Git LFS: `.gitattributes` names what is in it." },
            ],
        };
    const word = shellWord(file);
    return {
        title: "The Dockerfile is written in UTF-16",
        problem: `${codeSpan(file)} is written in UTF-16, as PowerShell's \`>\` writes it, and docker reads UTF-8.`,
        remedies: [
            {
                action: "Save it as UTF-8. In PowerShell:",
                snippet: { language: "sh", text: `(Get-Content ${word}) | Set-Content -Encoding utf8 ${word}` },
            },
            {
                action: "Elsewhere:",
                snippet: { language: "sh", text: `iconv -f UTF-16 -t UTF-8 ${word} > utf8 && mv utf8 ${word}` },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/git-context.ts
// Advice on a build context in a git repository that could not be fetched.



function adviseOnGit({ trouble, said }, context) {
    return {
        title: "Git could not fetch the build's context",
        problem: `The build's context, or one of its named contexts, is a git repository, and ${HAPPENED[trouble]}.`,
        evidence: said === undefined ? [] : [`Git said: ${said}`],
        remedies: REMEDIES[trouble](context),
    };
}
const HAPPENED = {
    login: "its host wants a login that the build does not have",
    repository: "its host has no such repository, or does not show it without a login",
    ref: "it has no such branch, tag or commit",
    ssh: "the build cannot log in there by SSH",
    other: "git could not fetch it",
};
const REMEDIES = {
    login: (context) => [giveToken(context), checkOutFirst()],
    repository: (context) => [
        {
            action: 'Compare the address with the repository\'s, letter by letter. Is it private? Then git needs a token: GitHub says "not found" without one.',
        },
        giveToken(context),
        checkOutFirst(),
    ],
    ref: () => [
        {
            action: "Compare what stands behind the `#` in the address with the repository's branches and tags. The branch of a merged pull request is often deleted.",
            snippet: { language: "sh", text: "git ls-remote ADDRESS" },
        },
        checkOutFirst(),
    ],
    ssh: (context) => [
        {
            action: "Use the address with `https://`. A public repository needs no login then, and a private one takes a token.",
        },
        {
            action: `Or start an agent with the key in a step before, and forward it with ${formatInput(context, "ssh")}:`,
            snippet: { language: "yaml", text: "with:\n  ssh: default" },
        },
        checkOutFirst(),
    ],
    other: (context) => [
        checkOutFirst(),
        {
            action: "To see git's own words, build it by hand:",
            snippet: buildCommand(context, "--progress=plain"),
        },
    ],
};
/** Source: docker docs, "Build context", on private repositories. */
function giveToken(context) {
    return {
        action: `Give git a token that may read the repository, as the build secret ${codeSpan("GIT_AUTH_TOKEN")}. The job's own token reads the job's own repository only.`,
        snippet: context.event === "local"
            ? { language: "sh", text: buildCommand(context, "--secret id=GIT_AUTH_TOKEN").text }
            : { language: "yaml", text: "with:\n  secrets: |\n    GIT_AUTH_TOKEN=${{ secrets.YOUR_TOKEN }}" },
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/build.ts
// The build: its Dockerfile, its files, its commands, its secrets.





const BUILD_CAUSES = {
    "build-command-failed": {
        why: "A command of the Dockerfile ended with an error. The registry has nothing to do with it.",
        howToTell: "a `RUN` of the Dockerfile failed",
        ...OF_THE_BUILD,
        advise: (cause, context, location) => ({
            title: "A command of the Dockerfile failed",
            problem: `${cause.command === undefined ? "A command" : `The command ${codeSpan(cause.command)}`} in ${build_context_placeOf(location)} ended with an error; the registry had nothing to do with it.`,
            evidence: [
                ...cause.output.map((line) => `It printed: ${line}`),
                ...(cause.unfetched === undefined ? [] : [formatUnfetched(cause.unfetched)]),
            ],
            remedies: [
                cause.unfetched === undefined
                    ? { action: "Fix what its last lines name, and run the job again." }
                    : fetchFile(cause.unfetched, context),
                {
                    action: "To try it without a push, build on your own machine up to that step:",
                    snippet: buildCommand(context, "--progress=plain"),
                },
            ],
        }),
    },
    "dockerfile-invalid": {
        why: "The Dockerfile cannot be read: an unknown instruction, a missing argument, a stage that does not exist.",
        howToTell: "the Dockerfile has a mistake in it",
        ...OF_THE_BUILD,
        advise: ({ flaw, unreadable }, context, location) => unreadable !== undefined
            ? adviseOnUnreadable(unreadable, location?.file ?? context.build?.file ?? "Dockerfile", context)
            : {
                title: "The Dockerfile has a mistake",
                problem: `Docker cannot read ${build_context_placeOf(location)}${flaw === undefined ? "" : `: ${flaw}`}.`,
                remedies: [
                    {
                        action: "Fix that line. Instructions stand first on their line: FROM, RUN, COPY, ARG and so on.",
                    },
                    {
                        action: "Docker checks a Dockerfile without building it, from buildx 0.15 on:",
                        snippet: buildCommand(context, "--check"),
                    },
                ],
            },
    },
    "build-context-missing": {
        why: "The build asks for a file or folder that is not there: it is mistyped, lies above the context's folder, is left out by .dockerignore, was never checked out, or another stage has not made it. The same goes for a Dockerfile, and for a git repository that cannot be fetched.",
        howToTell: "the line names a file, a folder or a git repository that the build does not find",
        ...OF_THE_BUILD,
        advise: ({ missing, source }, context, location) => {
            switch (source?.kind) {
                case "dockerfile":
                    return adviseOnDockerfile(source.search, missing, context);
                case "stage":
                    return adviseOnStage(source.stage, missing, build_context_placeOf(location));
                case "submodule":
                    return adviseOnSubmodule(source.path, { missing, place: build_context_placeOf(location) }, context);
                case "git":
                    return adviseOnGit(source, context);
                case undefined:
                    return adviseOnFile(missing, build_context_placeOf(location));
            }
        },
    },
    "secret-missing": {
        why: "The Dockerfile asks for a build secret that was not passed to the build, or whose file is not there.",
        howToTell: "the build secret was not passed to the build, or is empty",
        ...OF_THE_BUILD,
        advise: (cause) => ({
            title: "A build secret is missing",
            problem: `The build needs ${cause.secret === undefined ? "a secret" : `the secret ${codeSpan(cause.secret)}`}, which was not passed to the build or is empty.`,
            remedies: [
                {
                    action: "Compare the name after `--mount=type=secret,id=` in the Dockerfile with the one that the build is given.",
                },
                {
                    action: "Is it empty? A secret that does not exist, or that the run may not see (a fork, Dependabot), arrives as an empty text: look in Settings → Secrets and variables → Actions.",
                },
            ],
        }),
    },
};

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/cache.ts
function adviseOnCache(when) {
    switch (when) {
        case "before the build":
            return adviseOnCacheDriver();
        case "for a layer":
            return adviseOnCachedLayer();
        case "after the push":
            return adviseOnCacheStore();
    }
}
/** The address of a layer in the Actions cache is signed for some minutes only. */
function adviseOnCachedLayer() {
    return {
        title: "A layer could not be fetched from the build cache",
        problem: "A layer that the cache promised could not be fetched from its store any more; no registry refused anything.",
        remedies: [
            { action: "Run the job again." },
            {
                action: "Does it happen again? Then build without that cache (leave `cache-from` out), or keep the cache in a registry:",
                snippet: {
                    language: "yaml",
                    text: "with:\n  cache-from: type=registry,ref=IMAGE:buildcache\n  cache-to: type=registry,ref=IMAGE:buildcache,mode=max",
                },
            },
        ],
    };
}
function adviseOnCacheDriver() {
    return {
        title: "This builder cannot write that cache",
        problem: "Docker's own builder cannot export a build cache of this kind, and stops before it builds.",
        remedies: [
            {
                action: "Make a builder that can, in a step before, and use it:",
                snippet: { language: "sh", text: "docker buildx create --use" },
            },
            { action: "Or leave the cache's export (`cache-to`) out." },
        ],
    };
}
function adviseOnCacheStore() {
    return {
        title: "The build cache could not be written",
        problem: "The cache could not be written to its store; the image itself has no part in that.",
        evidence: ["A cache is written last: the image was built, and where it was to be pushed, pushed before."],
        remedies: [
            {
                action: "Let a cache that fails not fail the build: add `ignore-error=true` to it.",
                snippet: { language: "yaml", text: "with:\n  cache-to: type=gha,mode=max,ignore-error=true" },
            },
            { action: "Run the job again: the store may be back." },
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/builder.ts
// Advice on a builder that does not start, ended, is gone, or does not answer.


function adviseOnBuilder({ gone, endpoint, isLost }, context) {
    if (isLost === true)
        return adviseOnLostBuilder();
    if (endpoint !== undefined)
        return adviseOnEndpoint(endpoint, context);
    return gone === undefined ? adviseOnStart() : adviseOnGoneBuilder(gone, context);
}
function adviseOnStart() {
    return {
        title: "The builder does not start",
        problem: "Docker answers, but the container in which buildx runs its builder does not start.",
        remedies: [
            {
                action: "See what the builder says; its container is named in the log (`buildx_buildkit_…`):",
                snippet: {
                    language: "sh",
                    text: "docker ps --all --filter name=buildx_buildkit\ndocker logs --tail 20 CONTAINER",
                },
            },
            {
                action: "Remove it and make a new one:",
                snippet: { language: "sh", text: "docker buildx rm NAME\ndocker buildx create --use --bootstrap" },
            },
            {
                action: "Or build with docker's own builder, which needs no container (`docker buildx use default`).",
            },
        ],
    };
}
function adviseOnLostBuilder() {
    return {
        title: "The builder ended in the middle of the build",
        problem: "Docker answers, but the connection to the builder broke in the middle of the build.",
        remedies: [
            { action: "Run the job again." },
            {
                action: "Does it happen again at the same step? Then the builder most likely ran out of memory: let that step do less at a time, or use a larger machine. The builder's own log says more.",
                snippet: {
                    language: "sh",
                    text: "docker ps --all --filter name=buildx_buildkit\ndocker logs --tail 20 CONTAINER",
                },
            },
            {
                action: "Is the builder on another machine (`endpoint`, a remote or a Kubernetes builder)? Then check that machine, and the network between the two.",
            },
        ],
    };
}
/** Source: docker docs, "Remote driver". */
function adviseOnEndpoint(endpoint, context) {
    return {
        title: "No BuildKit answers",
        problem: `No BuildKit answers at ${codeSpan(endpoint)}, which ${formatInput(context, "endpoint")} names.`,
        remedies: [
            {
                action: "Check that BuildKit runs there, that it listens on this address and port, and that a firewall lets this machine through. With TLS it wants certificates.",
                snippet: {
                    language: "sh",
                    text: `docker buildx create --name probe --driver remote ${shellWord(endpoint)}\ndocker buildx inspect --bootstrap probe`,
                },
            },
            { action: `Or leave ${formatInput(context, "endpoint")} out, and build on this machine.` },
        ],
    };
}
/** A builder is known on the machine, and to the user, that made it. Source: docker/buildx `store`. */
function adviseOnGoneBuilder(name, context) {
    return {
        title: `There is no builder ${name}`,
        problem: `Buildx knows no builder ${codeSpan(name)} on this machine: it was never made here, or it is gone.`,
        remedies: [
            {
                action: `Leave ${formatInput(context, "builder")} out, and unset the variable BUILDX_BUILDER: docker's own builder is used then, or a temporary one is made where the build needs it.`,
            },
            {
                action: "Or make it in a step before. (In a workflow, docker/setup-buildx-action does.)",
                snippet: { language: "sh", text: `docker buildx create --name ${shellWord(name)} --bootstrap` },
            },
            {
                action: "Or use one of those that are here:",
                snippet: { language: "sh", text: "docker buildx ls" },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/builder.ts
// The builder: what it cannot do, and which one can.



const BUILDER_CAUSES = {
    "option-unsupported": {
        why: "Docker's own builder cannot do all that a BuildKit of its own can: with docker's old store of images no attestations and no archives of an image, and never a push by digest alone.",
        howToTell: "an input asks for what only another builder can do",
        ...OF_THE_MACHINE,
        advise: (cause) => ({
            title: `This builder cannot do it: ${cause.inputs.join(", ")}`,
            problem: `${cause.inputs.map(codeSpan).join(" and ")} ask for what ${cause.builder} cannot do.`,
            remedies: [...betterBuilder(cause), { action: "Or leave out what asks for it." }],
        }),
    },
    "cache-unsupported": {
        why: "The build cache could not be written: this builder cannot do it, or the place it goes to did not take it. The image itself may be fine.",
        howToTell: "the line speaks of exporting a cache",
        ...OF_THE_MACHINE,
        advise: (cause) => adviseOnCache(cause.when),
    },
    "builder-unavailable": {
        why: "buildx runs its builder, BuildKit, in a container of its own, and that container did not start or stopped again; or the builder that is named was never made here, or is gone. Docker itself answers.",
        howToTell: "`docker buildx ls` does not show the builder, or `docker ps --all` shows its container as stopped or restarting",
        ...OF_THE_MACHINE,
        mayBeDeadDaemon: true,
        advise: (cause, context) => adviseOnBuilder(cause, context),
    },
    "buildx-missing": {
        why: "The build asks for something that only buildx can do, docker's plugin for builds, and it is not installed or is too old.",
        howToTell: "`docker buildx version` fails",
        ...OF_THE_MACHINE,
        advise: () => ({
            title: "buildx is missing",
            problem: "The build asks for something that only buildx can do, and this docker has no buildx, or an old one.",
            remedies: [
                {
                    action: "On Debian, Ubuntu and the like install docker's plugin (with docker's own packages it is `docker-buildx-plugin`):",
                    snippet: { language: "sh", text: "sudo apt-get install docker-buildx\ndocker buildx version" },
                },
                { action: "On GitHub's hosted runners for Linux it is there: use `runs-on: ubuntu-latest`." },
            ],
        }),
    },
    "buildx-too-old": {
        why: "The build asks for something that this version of buildx does not know yet.",
        howToTell: "`docker buildx version` tells an old one",
        ...OF_THE_MACHINE,
        advise: (cause) => ({
            title: "buildx is too old",
            problem: `This buildx${cause.found === undefined ? "" : ` (${cause.found})`} does not know ${codeSpan(cause.lacks)}${cause.needed === undefined ? "" : `, which came with ${cause.needed}`}.`,
            remedies: [
                {
                    action: "Install a newer one, and look at its version:",
                    snippet: { language: "sh", text: "docker buildx version" },
                },
                { action: `Or leave out what asks for ${codeSpan(cause.lacks)}.` },
            ],
        }),
    },
};
/** What can do all that docker's own builder cannot. */
function betterBuilder({ creationFailed = false, }) {
    return [
        {
            action: "In a workflow: make a builder that can in a step before. It is used by itself.",
            snippet: { language: "yaml", text: "- uses: docker/setup-buildx-action@v4" },
            repeats: creationFailed,
        },
        {
            action: "On your own machine or runner:",
            snippet: { language: "sh", text: "docker buildx create --use" },
            repeats: creationFailed,
        },
        {
            action: "Turn on docker's containerd image store in `/etc/docker/daemon.json`, and start docker again:",
            snippet: { language: "json", text: '{ "features": { "containerd-snapshotter": true } }' },
        },
    ];
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/input-problems.ts
// Mistakes in what the user wrote, in one shape for every input, and the cause that they are.

const INPUT_CAUSES = {
    "input-invalid": {
        why: "An input has a value that it cannot have. Nothing was contacted, and nothing was built.",
        howToTell: "an input has a value that it cannot have",
        ...OF_THE_MACHINE,
        advise: ({ problems }) => adviseOnInputs(problems),
    },
};
function adviseOnInputs(problems) {
    const inputs = [...new Set(problems.map(({ input }) => input))];
    const actions = problems.map(({ input, allowed, remedy }) => remedy ?? { action: `Give \`${input}\` ${allowed}.` });
    const [first = { action: "Check the inputs." }, ...others] = actions.filter(({ action }, index) => actions.findIndex((one) => one.action === action) === index);
    // A command's inputs are its options.
    const kind = inputs.every((input) => input.startsWith("--")) ? "option" : "input";
    const [only] = problems.length === 1 ? problems : [];
    return {
        title: only?.title ??
            (inputs.length === 1
                ? `The ${kind} ${inputs.join("")} is wrong`
                : `These ${kind}s are wrong: ${inputs.join(", ")}`),
        problem: "The run did not begin: nothing was contacted, and nothing was built.",
        evidence: problems.map(({ input, value, flaw }) => `\`${input}\` cannot be "${value}": ${flaw}${flaw.endsWith("?") ? "" : "."}`),
        remedies: [first, ...others],
    };
}
/** As a mistake in an input: what is wrong, and what helps. */
function formatRefusal({ words, command }) {
    return {
        flaw: `git refuses the clone that is here: ${words}`,
        allowed: command === undefined ? "a clone that git reads" : `\`${command}\`, if you trust who owns it`,
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/image.ts



const IMAGE_CAUSES = {
    "local-image-missing": {
        why: "Docker was asked for an image that it does not hold under this name: it was built under another one, or by a builder that keeps its result to itself.",
        howToTell: "`docker image ls` does not show the image under this name",
        ...OF_THE_MACHINE,
        advise: (cause, context) => ({
            title: "Docker does not hold that image",
            problem: `Docker holds no image ${cause.image === undefined ? "of this name" : codeSpan(cause.image)}. No registry was asked.`,
            remedies: [
                {
                    action: "See under which name the image was built, and give it the name that is pushed:",
                    snippet: {
                        language: "sh",
                        text: `docker image ls\ndocker tag NAME:TAG ${image_nameOf(cause, context)}`,
                    },
                },
                {
                    action: "Was it built with `docker buildx`? Such a builder keeps its result to itself: push it from the build, or load it into docker.",
                    snippet: { language: "sh", text: `docker buildx build --push --tag ${image_nameOf(cause, context)} .` },
                },
                {
                    action: "Was it built in another job? Each job has a docker of its own: build and push in the same job.",
                },
            ],
        }),
    },
    "manifest-list-nested": {
        why: "`docker manifest create` takes images only, and one of its parts is a list: buildx makes a list even for one platform, because it adds an attestation of how the image was built.",
        howToTell: "`docker buildx imagetools inspect` shows more than one manifest for a part",
        ...OF_THE_MACHINE,
        advise: (cause, context) => ({
            title: "A part of the list is a list itself",
            problem: `${cause.image === undefined ? "One of the images" : codeSpan(cause.image)} is a list of manifests, and \`docker manifest create\` takes single images only.`,
            remedies: [
                {
                    action: "Join them with buildx, which takes lists, too, and pushes the result:",
                    snippet: {
                        language: "sh",
                        text: `docker buildx imagetools create --tag ${(0,oci_reference/* formatImage */.vy)(imageToShow(context))}:TAG IMAGE:TAG-amd64 IMAGE:TAG-arm64`,
                    },
                },
                {
                    action: "Or build the parts without attestations, so that each is a single image:",
                    snippet: { language: "yaml", text: "with:\n  provenance: false" },
                },
            ],
        }),
    },
    "attestation-unsupported": {
        why: "The registry does not accept a manifest of this kind. Since version 0.10 buildx adds an attestation to each image, as a manifest of its own; some registries refuse it, or the list that names it.",
        howToTell: "the same push goes well with `--provenance=false`",
        ...OF_THE_MACHINE,
        advise: (cause, context) => ({
            title: `${cause.host ?? context.registry.host} does not accept this kind of manifest`,
            problem: `${cause.host ?? context.registry.host} refused a manifest of the image: most registries that do so do not know attestations.`,
            isHedged: true,
            remedies: [
                { action: "Push once more: a short outage of the registry can look the same." },
                {
                    action: "Build without attestations:",
                    snippet: { language: "yaml", text: "with:\n  provenance: false\n  sbom: false" },
                },
                {
                    action: "Or, with a new buildx, keep them in the older form, which more registries take:",
                    snippet: { language: "yaml", text: 'env:\n  BUILDX_NO_DEFAULT_OCI_ARTIFACT: "true"' },
                },
            ],
        }),
    },
    "policy-denied": {
        why: "A policy on this machine or of this build says which images may be used, and this one is not among them. No registry refused anything.",
        howToTell: "the line speaks of a policy",
        ...OF_THE_BUILD,
        advise: (cause) => ({
            title: "A policy forbids this image",
            problem: `A policy does not allow ${cause.image === undefined ? "the image" : codeSpan(cause.image)} here; no registry was at fault.`,
            remedies: [
                {
                    action: "See what the policy allows: for docker the file in `EXPERIMENTAL_BUILDKIT_SOURCE_POLICY` or beside the Dockerfile, for podman and buildah `/etc/containers/policy.json`.",
                },
                { action: "Start from an image that it allows, or ask the policy's owner to add this one." },
            ],
        }),
    },
};
function image_nameOf({ image }, context) {
    return image ?? `${(0,oci_reference/* formatImage */.vy)(imageToShow(context))}:TAG`;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/job.ts
// The job: its permissions, the event that it runs for, and the account that its token belongs to.





const JOB_CAUSES = {
    "workflow-permission-missing": {
        why: "The job's GITHUB_TOKEN may do what `permissions:` grants, and `packages: write` is not among it. As soon as one permission is written, all others are none. Logging in works all the same.",
        howToTell: "the job's `permissions:` do not grant packages (`write` to push, `read` to pull)",
        ...OF_THE_TOKEN,
        retry: () => IF_JUST_CREATED,
        needsOwner: true,
        docs: { tokenKind: "installation", access: "push" },
        advise: ({ permission }, context) => permission === "identity" ? adviseOnIdentity() : adviseOnPackages(context),
    },
    "fork-pull-request": {
        why: "A pull request from a fork gets a token that may only read, and no secrets, whatever the workflow says.",
        howToTell: "the pull request comes from a fork",
        ...OF_THE_TOKEN,
        docs: { tokenKind: "installation", access: "push" },
        advise: () => ({
            title: "A fork's pull request may not push",
            problem: "This run builds a commit from a fork, and GitHub gives such a run a token that may only read.",
            remedies: [
                {
                    action: "Build pull requests without pushing, which is what the default does, and push when the change is merged:",
                    snippet: { language: "yaml", text: "with:\n  push: auto" },
                },
            ],
        }),
    },
    "untrusted-commit": {
        why: "The commit that is built may be a stranger's: it is not the one of the run's event, or the event cannot be read or is not known. Such a commit gets no login and no secrets, and is not pushed.",
        howToTell: "under an event that anybody can start, another commit than the event's is checked out",
        ...OF_THE_MACHINE,
        docs: { tokenKind: "installation", access: "push" },
        advise: () => ({
            title: "A commit that may be a stranger's is not pushed",
            problem: "The workflow asks for a push, and what it builds may be a stranger's commit.",
            remedies: [
                {
                    action: "Push from a run whose event is about the commit itself: a push, a release, a schedule or a start by hand, after somebody has reviewed it:",
                    snippet: { language: "yaml", text: "on:\n  push:\n    branches: [main]" },
                },
                {
                    action: "Under this event, build without pushing:",
                    snippet: { language: "yaml", text: "with:\n  push: auto" },
                },
                { action: "See docs/trust.md for whose commit may do what." },
            ],
        }),
    },
    dependabot: {
        why: "A run that Dependabot started gets a token that may only read, and Dependabot's own secrets instead of those of Actions, even when somebody else starts it again.",
        howToTell: "Dependabot opened the pull request or started the run",
        ...OF_THE_TOKEN,
        docs: { tokenKind: "installation", access: "push" },
        advise: (_cause, context) => ({
            title: "A run of Dependabot may not push",
            problem: "Dependabot started this run, and GitHub gives such a run a token that only reads, and none of the Actions secrets.",
            remedies: [
                {
                    action: "Build Dependabot's pull requests without pushing, which is what the default does:",
                    snippet: { language: "yaml", text: "with:\n  push: auto" },
                },
                grantPermissions(context, "Or, where its image is really needed, raise the token's permissions in the job:"),
            ],
        }),
    },
    "wrong-owner": {
        why: "The image's name begins with an owner that this token has no access to: another account's, or a mistyped one.",
        howToTell: "the owner in the image's name is not the one the token belongs to",
        ...OF_THE_TOKEN,
        advise: (_cause, context) => ({
            title: `This token has no access to ${ownerToShow(context)}`,
            problem: `The image belongs to ${ownerToShow(context)}, and ${holderOf(context)} is not allowed to ${requestedAccess(context)} there.`,
            remedies: [
                {
                    action: "Push under the owner that the token belongs to:",
                    snippet: {
                        language: "yaml",
                        text: `with:
  images: ${context.registry.host}/${accountOfToken(context)?.toLowerCase() ?? "OWNER"}/${(0,oci_reference/* packageOf */.wg)(imageToShow(context))}`,
                    },
                },
                {
                    action: `Or use a classic token of somebody who may ${requestedAccess(context)} packages of ${ownerToShow(context)}, saved as a secret.`,
                    link: newTokenLinkFor(context),
                },
            ],
        }),
    },
};
function adviseOnPackages(context) {
    return {
        title: `The job may not ${requestedAccess(context)}: \`packages: ${requestedAccess(context) === "pull" ? "read" : "write"}\` is missing`,
        problem: `The job's GITHUB_TOKEN may not ${formatAim(context)}: the workflow does not grant it.`,
        remedies: [
            grantPermissions(context, "Add this to the job (or to the top of the workflow):"),
            grantCallerPermissions(context, "Is the job part of a reusable workflow? Then the job that calls it must grant the same, because the called one cannot have more:"),
            {
                action: 'Is it there already? Then the package\'s access list leaves this repository out: add it under "Manage Actions access".',
                link: packageLink(context),
            },
        ],
    };
}
/** Who holds the token: the workflow's repository, or a person. */
function holderOf(context) {
    return context.tokenKind === "installation"
        ? `the repository ${repositoryOf(context) ?? "of this workflow"}`
        : "whoever the token belongs to";
}
/** The account that the token belongs to. */
function accountOfToken(context) {
    return context.tokenKind === "installation" ? context.repository?.owner : loginOf(context);
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/docker-trouble.ts
/** By what docker's client says. Source: docker/cli `context/docker`, docker/buildx `create`; Go `crypto/tls`, `net/http`. */
function findDockerTrouble(said) {
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

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/login-store.ts
function helpWithLogins(trouble) {
    const ours = {
        action: "Our own step is not affected: it keeps its login in a private folder, and asks no keychain.",
    };
    switch (trouble.kind) {
        case "helper":
            return {
                title: "Docker's keychain does not work",
                problem: "Docker keeps logins with the help of another program, and that program is missing or fails. The token was not even tried.",
                remedies: [
                    {
                        action: 'Open docker\'s config.json, remove the lines "credsStore" and "credHelpers", and log in again. The login is then kept in that file:',
                        snippet: { language: "sh", text: 'cat "$HOME/.docker/config.json"' },
                    },
                    {
                        action: "Or install the program that they name, `docker-credential-…`, and check that it is on the PATH.",
                    },
                    ours,
                ],
            };
        case "file":
            return {
                title: "The file with docker's logins cannot be used",
                problem: "The client may not read or write the file in which it keeps logins. The token was not even tried.",
                remedies: [
                    {
                        action: "Let docker keep them in a folder that this user may write to, for all steps that follow:",
                        snippet: {
                            language: "sh",
                            text: 'export DOCKER_CONFIG="${RUNNER_TEMP:-$HOME}/docker-config"\nmkdir -p "$DOCKER_CONFIG"\necho "DOCKER_CONFIG=$DOCKER_CONFIG" >> "$GITHUB_ENV"',
                        },
                    },
                    {
                        action: "Does the folder belong to root, because docker once ran with `sudo`? Then give it back to its user. (podman, buildah and skopeo keep theirs in `$REGISTRY_AUTH_FILE`.)",
                        snippet: { language: "sh", text: 'sudo chown -R "$USER" "$HOME/.docker"' },
                    },
                    ours,
                ],
            };
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/machine.ts
// The machine that docker runs on: docker itself, its disk, its keychain.



const MACHINE_CAUSES = {
    "docker-unavailable": {
        why: "There is no docker, its daemon does not run, or this user may not use its socket.",
        howToTell: "`docker version` shows no server",
        ...OF_THE_MACHINE,
        advise: ({ reason, trouble = { kind: "silent" } }) => ({
            title: trouble.kind === "client missing" ? "There is no docker here" : "Docker does not answer",
            problem: `Docker cannot be used here: ${reason}.`,
            remedies: helpWithDocker(trouble),
        }),
    },
    "docker-version-mismatch": {
        why: "Docker's client and its daemon speak different versions of docker's API, and neither takes the other's: since version 29 the daemon refuses clients older than 25, and an old daemon does not know what a new client asks for.",
        howToTell: "the line names two API versions",
        ...OF_THE_MACHINE,
        advise: ({ versions }) => ({
            title: "Docker's client and daemon do not fit together",
            problem: versions === undefined
                ? "Docker's client and its daemon speak different versions of docker's API."
                : `Docker's client speaks version ${versions.client} of docker's API, and its daemon wants ${versions.daemon}.`,
            remedies: [
                {
                    action: "Bring the older of the two up to date: this shows both. The client is the one in the step, the container or the library that printed the line.",
                    snippet: { language: "sh", text: "docker version" },
                },
                {
                    action: "Is the daemon the older one? Then the client can be told to speak its version:",
                    snippet: { language: "sh", text: `export DOCKER_API_VERSION=${versions?.daemon ?? "1.44"}` },
                },
            ],
        }),
    },
    "disk-full": {
        why: "The machine that builds has no room left. Hosted runners have some 14 GB to begin with, and layers are written twice.",
        howToTell: "`df -h` shows a full disk",
        ...OF_THE_BUILD,
        advise: () => ({
            title: "The disk is full",
            problem: "The machine that builds has no room left on its disk.",
            remedies: [
                {
                    action: "See what is left, and what docker keeps. The last command deletes what is not in use, and asks first:",
                    snippet: { language: "sh", text: "df -h\ndocker system df\ndocker system prune" },
                },
                {
                    action: "On a hosted runner, free room in a step before (some 10 GB are tools that few need), or use a larger runner:",
                    snippet: {
                        language: "yaml",
                        text: "- run: sudo rm -rf /usr/share/dotnet /usr/local/lib/android",
                    },
                },
                { action: "Make the image smaller: delete what a RUN has downloaded in the same RUN." },
            ],
        }),
    },
    "out-of-memory": {
        why: "The machine, or the limit that is set for docker, has too little memory for what was run: the kernel kills a process then, and says nothing in the log but its exit code 137.",
        howToTell: "the command ended with exit code 137, or the kernel's log names the process",
        ...OF_THE_BUILD,
        advise: ({ where }) => ({
            title: "There was not enough memory",
            problem: where === "runner"
                ? "The runner was lost in the middle of the job: most often because a step took all its memory."
                : "A command of the build was stopped because it took more memory than there is.",
            remedies: [
                {
                    action: "Let it do less at a time: fewer jobs of a compiler (`make -j2`, `CARGO_BUILD_JOBS=2`), one platform after the other, a limit for Node's heap (`NODE_OPTIONS=--max-old-space-size=4096`).",
                },
                {
                    action: "Or give it more: a larger runner; on your own machine more memory for Docker Desktop (Settings → Resources) or for the builder.",
                },
            ],
        }),
    },
    "credential-store-error": {
        why: "Docker keeps logins in its config.json, or with the help of another program (`docker-credential-…`). The file cannot be read or written, or the program is missing or fails. The token was not even tried.",
        howToTell: "the line names `docker-credential-…` or the file in which a client keeps its logins",
        ...OF_THE_MACHINE,
        advise: ({ trouble = { kind: "helper" } }) => helpWithLogins(trouble),
    },
};

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/merge-unsuited.ts
// Why a digest is no part of an image that is merged, and what to do.

const UNSUITED = {
    commit: {
        title: "A digest is of another commit",
        remedies: [
            {
                action: "Does a job check out another commit than the one that the run is for? If it is meant, check the same one out in the merge's job, too.",
            },
            {
                action: "Is the digest of an earlier run? Take those of this run's jobs: without `digests` they come from its artifacts.",
            },
            { action: "Or give every job and the merge the same label:", snippet: revisionSnippet() },
        ],
    },
    image: {
        title: "A digest is of another image",
        remedies: [
            { action: "Name the same image in `images` of every job and of the merge." },
            { action: "Does another job leave an artifact of that name? Give it another one." },
        ],
    },
    contents: {
        title: "A digest is not an image",
        remedies: [
            {
                action: "Take the output `digest` of a step with `push-by-digest: true`: it is the image's. A signature, a chart or an attestation has a digest, too, and cannot be run.",
            },
        ],
    },
    types: {
        title: "The digests are of two kinds",
        remedies: [
            {
                action: "Let the same kind of builder build for every platform: docker's own without the containerd image store writes docker's media types, BuildKit those of OCI. `push-by-digest: true` takes a BuildKit everywhere.",
            },
        ],
    },
    platform: {
        title: "A digest is for another platform",
        remedies: [
            { action: "If it is meant, name it in the merge's `platforms`, too." },
            {
                action: "If not, find the job that pushed it: every job of a run can leave a digest. `digests` names those that count:",
                snippet: digestsSnippet(),
            },
        ],
    },
};
/** A merge that is handed its digests. */
function digestsSnippet() {
    return {
        language: "yaml",
        text: [
            `- uses: ${USES}`,
            "  with:",
            "    operation: merge",
            "    digests: |",
            "      ${{ needs.amd64.outputs.digest }}",
            "      ${{ needs.arm64.outputs.digest }}",
        ].join("\n"),
    };
}
function revisionSnippet() {
    return {
        language: "yaml",
        text: "with:\n  labels: org.opencontainers.image.revision=${{ github.sha }}",
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/merge.ts
// A merge: the digests that were to become one image, and why they do not.




const MERGE_CAUSES = {
    "merge-platform-missing": {
        why: "An image for several platforms was to be put together, and one of the platforms that `platforms` names was not among the digests.",
        howToTell: "the input `platforms` names a platform for which no digest is there",
        ...OF_THE_MACHINE,
        advise: ({ platforms, found, unpushed }) => ({
            title: `No image for ${platforms.join(" and ")}`,
            problem: `The image was to have ${platforms.join(" and ")}, and no digest of that platform is there. No tag was touched.`,
            evidence: [
                found.length === 0
                    ? "No digest for any platform is there."
                    : `There are digests for ${found.join(", ")}.`,
                ...unpushed,
            ],
            remedies: unpushed.length > 0
                ? [{ action: "Let all jobs push or none: give each the same `push`, and the same checkout." }]
                : whereMissing(platforms),
        }),
    },
    "merge-platform-duplicate": {
        why: "Two of the digests that were to become one image are for the same platform, so that it is not known which one is meant.",
        howToTell: "two digests are for the same platform",
        ...OF_THE_MACHINE,
        advise: ({ platform, digests }) => ({
            title: `Two images for ${platform}`,
            problem: `An image has one part for ${platform}, and two were handed in. No tag was touched.`,
            evidence: digests.map((digest) => `${digest} is for ${platform}.`),
            remedies: [
                {
                    action: "Do several jobs build this image for one platform, such as variants with other build arguments? Hand each merge its own digests:",
                    snippet: digestsSnippet(),
                },
                {
                    action: "Is it the same digest twice? The outputs of a matrix's jobs overwrite each other: leave `digests` out, and the merge takes them from the run's artifacts.",
                },
            ],
        }),
    },
    "merge-digest-missing": {
        why: "A digest that was to become a part of an image is not in the registry: it was deleted meanwhile, or it belongs to another image.",
        howToTell: "the registry knows no such digest in this image",
        ...OF_THE_MACHINE,
        advise: ({ image, digest, platform }) => ({
            title: "A digest is not in the registry",
            problem: `${(0,oci_reference/* formatReference */.FH)(image, digest)}${platform === undefined ? "" : `, for ${platform},`} is not in the registry. No tag was touched.`,
            remedies: [
                {
                    action: "Is there something that deletes versions without a tag? Until the merge is done these digests have none: let it keep what is younger than a day, say.",
                },
                {
                    action: `Was it pushed to another image? Only digests of ${(0,oci_reference/* formatImage */.vy)(image)} can be merged into it.`,
                },
                { action: "Then run the job of that platform again, and the merge after it." },
            ],
        }),
    },
    "merge-digest-unsuited": {
        why: "A digest that was to become a part of an image is another commit's, another image's, for a platform that nobody asked for, or no image at all.",
        howToTell: "one of the digests is of another commit or image than the rest",
        ...OF_THE_MACHINE,
        advise: ({ image, digest, flaw, why }) => ({
            title: UNSUITED[why].title,
            problem: `${(0,oci_reference/* formatReference */.FH)(image, digest)} cannot be a part of this image: it ${flaw}. No tag was touched.`,
            remedies: UNSUITED[why].remedies,
        }),
    },
    "merge-without-digests": {
        why: "There is nothing to merge: no job of this run has pushed the image by its digest.",
        howToTell: "the run has no artifact with a digest of this image",
        ...OF_THE_MACHINE,
        advise: ({ image }) => ({
            title: "There are no digests to merge",
            problem: `No job of this run has left a digest of ${(0,oci_reference/* formatImage */.vy)(image)}.`,
            remedies: [
                {
                    action: "Let a job for each platform push by digest, and the merge wait for them:",
                    snippet: { language: "yaml", text: jobs() },
                },
                {
                    action: "Do the jobs and the merge name the same image in `images`? They must, letter for letter.",
                },
                { action: "Or hand the digests over:", snippet: digestsSnippet() },
            ],
        }),
    },
    "artifacts-unavailable": {
        why: "Digests go from job to job as artifacts of the run, and the service for these did not answer, or is not there.",
        howToTell: "GitHub's artifact service is not there, or fails",
        ...OF_THE_MACHINE,
        advise: ({ aim, reason, absent }) => ({
            title: "The run's artifacts cannot be had",
            problem: aim === "save"
                ? `The image is pushed, but its digest could not be left for the merge: ${reason}.`
                : `The digests to merge could not be read from the run's artifacts: ${reason}.`,
            remedies: absent ? [WITHOUT_ARTIFACTS] : [{ action: "Run the job again." }, WITHOUT_ARTIFACTS],
        }),
    },
};
function whereMissing(platforms) {
    return [
        {
            action: `Did the job for ${platforms.join(" or ")} fail, or was it skipped? Run it again, and then the merge: the digests of the other jobs are kept.`,
        },
        {
            action: "Does a job's `platforms` say another platform than the merge's? The two must name the same ones.",
        },
        needsOf(),
    ];
}
function needsOf() {
    return {
        action: "Let the merge wait for every job:",
        snippet: { language: "yaml", text: "image:\n  needs: platform" },
    };
}
const WITHOUT_ARTIFACTS = {
    action: "Do without artifacts: hand the jobs' output `digest` over. This works everywhere, on GitHub Enterprise Server and under act, too:",
    snippet: digestsSnippet(),
};
function jobs() {
    return [
        `- uses: ${USES}    # in a job for each platform`,
        "  with:",
        "    platforms: ${{ matrix.platform }}",
        "    push-by-digest: true",
        `- uses: ${USES}    # in a job that needs those`,
        "  with:",
        "    operation: merge",
    ].join("\n");
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/network-trouble.ts
const TROUBLES = {
    name: {
        isTransient: false,
        happened: "its name could not be resolved",
        remedies: [
            {
                action: "Check the machine's DNS: the server named in /etc/resolv.conf, a VPN, docker's own `dns` setting.",
            },
        ],
    },
    unreachable: {
        isTransient: true,
        happened: "the connection was refused, or there is no way to it",
        remedies: [
            {
                action: "Check the machine's network, its firewall and its proxy (HTTPS_PROXY, and docker's own proxy setting).",
            },
        ],
    },
    slow: {
        isTransient: true,
        happened: "it did not answer in time",
        remedies: [
            { action: "Try again: it may be a short outage." },
            {
                action: "Does it happen each time? Then look at the firewall, the proxy, and the MTU of a VPN (large packets that are lost look like this).",
            },
        ],
    },
    certificate: {
        isTransient: false,
        happened: "its certificate is not one that this machine trusts",
        remedies: [
            {
                action: "Is there a proxy that opens HTTPS? Then install its certificate on the machine, and for docker's daemon, too, and restart docker. Do not switch the check off.",
            },
            { action: "Check the machine's clock: with a wrong date every certificate is bad." },
        ],
    },
    proxy: {
        isTransient: false,
        happened: "a proxy on the way does not pass the request on",
        remedies: [
            {
                action: "Look at HTTPS_PROXY and at docker's own proxy setting: does the proxy want a password, and may it reach this host? Name hosts that need no proxy in NO_PROXY.",
            },
        ],
    },
    protocol: {
        isTransient: false,
        happened: "it does not speak HTTPS",
        remedies: [
            {
                action: "Is it a registry of your own that speaks plain HTTP? Then name it under `insecure-registries` in docker's daemon.json.",
            },
            { action: "Else a proxy answers in its place: look at HTTPS_PROXY." },
        ],
    },
};

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/network.ts
// The way to the registry, and the registry itself: failures that are no mistake in the workflow.





const NETWORK_CAUSES = {
    "network-error": {
        why: "This machine did not reach the host: its name, its certificate, a proxy or a firewall is in the way.",
        howToTell: "the machine does not reach the host by other means either",
        ...OF_THE_MACHINE,
        retry: ({ trouble, host }) => (TROUBLES[trouble].isTransient ? { kind: "transient", host } : NEVER),
        mayBeDeadDaemon: true,
        advise: (cause, context) => {
            const host = cause.host ?? "The host";
            const { happened, remedies } = TROUBLES[cause.trouble];
            return {
                title: `${host} cannot be reached from here`,
                problem: `This machine did not reach ${cause.host ?? "a host"}: ${happened}.`,
                remedies: [
                    ...remedies,
                    {
                        action: "Ask the host by hand. Any answer says that the way is free; a registry's right one to this is 401.",
                        snippet: {
                            language: "sh",
                            text: `curl -sSI https://${cause.host ?? context.registry.host}/v2/`,
                        },
                    },
                ],
            };
        },
    },
    "registry-unavailable": {
        why: "The registry has trouble of its own, or the connection to it broke. Nothing is known to be wrong with the token.",
        howToTell: "the same run works some minutes later",
        ...OF_THE_MACHINE,
        retry: ({ host }) => ({ kind: "transient", host }),
        findings: "registry",
        mayBeDeadDaemon: true,
        advise: (cause, context) => ({
            title: `${cause.host ?? "The registry"} does not answer`,
            problem: `${cause.host ?? "The registry"} did not do its part: ${cause.reason}. Nothing is known to be wrong on your side.`,
            remedies: [
                { action: "Try again in a few minutes." },
                ...(isGitHubs(cause.host, context) ? [STATUS_PAGE] : []),
                { action: "Does this machine reach other hosts? Else look at its network, its DNS and its proxy." },
            ],
        }),
    },
    "rate-limited": {
        why: "The host was asked more often than it allows in a time.",
        howToTell: "the line says that there were too many requests",
        ...OF_THE_TOKEN,
        retry: ({ host }) => ({ kind: "transient", host }),
        advise: (cause) => ({
            title: `${cause.host} was asked too often`,
            problem: `${cause.host} allows a limited number of requests in a time, and this one was over the limit.`,
            remedies: [
                { action: "Wait some minutes, and run it again." },
                {
                    action: "Does it happen often? Then let fewer jobs push at the same time (`max-parallel: 1` in a matrix), and log in: without a login the limit is lower.",
                },
            ],
        }),
    },
    "registry-rejected": {
        why: "The registry allows the access, and rejects one of docker's requests all the same, with a status of the 400s that it does not explain.",
        howToTell: "the registry allows the access when it is asked, and docker's line names another status of the 400s",
        ...OF_THE_MACHINE,
        findings: "registry",
        isExplained: false,
        advise: ({ host, status, words }, context) => ({
            title: `${host} rejected a request of docker's with ${status}`,
            problem: context.isRun
                ? `${host} allows this token to ${formatAim(context)}, and answered one of docker's requests with ${status}; nothing is known to be wrong on your side.`
                : `${host} answered one of the requests with ${status}, and the log does not say why.`,
            evidence: words === undefined || !context.isRun ? [] : [`Docker's last words: ${words}`],
            remedies: [
                {
                    action: "Does a proxy or a firewall stand before the registry? Then look at its log: such a status often is its own.",
                },
                {
                    action: "Push the same image by hand, to see whether it is this machine's docker:",
                    snippet: { language: "sh", text: `docker push ${taggedImage(context)}` },
                },
                ...(serverOf(context) === oci_host/* GITHUB_DOT_COM */.Q$ ? [STATUS_PAGE] : []),
            ],
        }),
    },
    "upload-too-large": {
        why: "A layer, or a part of one, is larger than the registry takes. ghcr.io takes layers of up to 10 GB.",
        howToTell: "a layer is larger than the registry takes",
        ...OF_THE_MACHINE,
        advise: (_cause, context) => ({
            title: "A layer is too large",
            problem: `${context.registry.host} does not accept a layer, or a part of one, of this size.`,
            remedies: [
                {
                    action: "See which layer is the large one:",
                    snippet: { language: "sh", text: `docker history ${taggedImage(context)}` },
                },
                {
                    action: "Make it smaller, or split it into several RUN or COPY instructions; ghcr.io takes layers of up to 10 GB.",
                },
                {
                    action: "Does the line speak of 4 MiB? Then the client sends its uploads in parts that are too large: use docker, or set its part size below 4 MiB.",
                },
            ],
        }),
    },
};
/** Whether GitHub's own page may know of the trouble. */
function isGitHubs(host, context) {
    return (host === undefined || host === context.registry.host) && serverOf(context) === oci_host/* GITHUB_DOT_COM */.Q$;
}
const STATUS_PAGE = {
    action: "See whether GitHub knows of trouble.",
    link: "https://www.githubstatus.com",
};

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/registries.ts
// How registries differ: what a login is there, what must exist before a push, and what they do not do.
/** Each row is from the pages that it names. They were read in November 2026 and nothing was tried, unless `tried` says so. */
const REGISTRIES = [
    {
        name: "Docker Hub",
        hosts: /^docker\.io$/,
        login: "the Docker ID, and a personal access token with the permission Repo Read & Write; or the organisation's name, and an organisation access token with the scope Image Push",
        before: "the namespace: the Docker ID's own, or an organisation's; an organisation access token also needs the repository, or the scope Repository Create",
        differs: "API at `registry-1.docker.io`, tokens from `auth.docker.io`; the token service answers 200 and leaves `push` out of the token; a push makes the repository, and it can be public; a manifest is deleted by its digest, and 403 as long as something refers to it",
        source: "Docker docs, [Access token reference](https://docs.docker.com/security/access-tokens/reference/), [Registry authentication](https://docs.docker.com/reference/api/registry/auth/) and [Supported registry API](https://docs.docker.com/reference/api/registry/latest/); [docker/cli#4977](https://github.com/docker/cli/issues/4977)",
        tried: false,
    },
    {
        name: "quay.io",
        hosts: /^quay\.io$/,
        login: "a robot account's name with its `+`, and its token; the robot needs the permission Write in the repository",
        before: "the repository, unless the login may create it by a push: it is private then, for which quay.io needs an active plan",
        differs: "the token service answers 401 for a wrong password, and leaves `push` out of the token where it is not allowed",
        source: "Red Hat Quay docs, [Managing access to repositories](https://docs.redhat.com/en/documentation/red_hat_quay/3.11/html/use_red_hat_quay/use-quay-manage-repo) and [Creating a repository by using Podman](https://github.com/quay/quay-docs/blob/HEAD/modules/creating-an-image-repository-via-docker.adoc); Quay's source, [v2auth.py](https://github.com/quay/quay/blob/HEAD/endpoints/v2/v2auth.py)",
        tried: false,
    },
    {
        name: "GitLab",
        hosts: /^registry\.gitlab\.com$/,
        login: "a deploy token, or a personal, project or group access token, with the scopes `read_registry` and `write_registry`, and the name that belongs to it",
        before: "the project, with its container registry on; the image's path begins with the project's",
        differs: "tokens from `gitlab.com/jwt/auth`, which answers 403 `access forbidden` to a token without those scopes, and leaves `push` out of the token where it is not allowed",
        source: "GitLab docs, [Authenticate with the container registry](https://docs.gitlab.com/user/packages/container_registry/authenticate_with_container_registry/); GitLab's source, “Authentication Flow” of its container registry, and `container_registry_authentication_service.rb`",
        tried: false,
    },
    {
        name: "Amazon ECR",
        hosts: /^\d{12}\.dkr[.-]ecr(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/,
        login: "`AWS`, and what `aws ecr get-login-password` prints, for 12 hours; the step aws-actions/amazon-ecr-login leaves that login",
        before: "the repository (`aws ecr create-repository`), or a repository creation template for create on push",
        differs: "basic auth with each request; `name unknown` where the repository is missing; tags can be immutable",
        source: "AWS docs, [Private registry authentication](https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html), [Pushing a Docker image](https://docs.aws.amazon.com/AmazonECR/latest/userguide/docker-push-ecr-image.html) and [Preventing image tags from being overwritten](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html); [amazon-ecr-login#166](https://github.com/aws-actions/amazon-ecr-login/issues/166)",
        tried: false,
    },
    {
        name: "Amazon ECR Public",
        hosts: /^public\.ecr\.aws$/,
        login: "`AWS`, and what `aws ecr-public get-login-password --region us-east-1` prints, for 12 hours; the step aws-actions/amazon-ecr-login leaves that login with `registry-type: public`",
        before: "the repository, below the registry's alias",
        differs: "logins come from us-east-1 only; `name unknown` where the repository is missing",
        source: "AWS docs, [Registry authentication in Amazon ECR public](https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html); [amazon-ecr-login](https://github.com/aws-actions/amazon-ecr-login), “ECR Public” and “Troubleshooting”, and its [#202](https://github.com/aws-actions/amazon-ecr-login/issues/202)",
        tried: false,
    },
    {
        name: "Google Artifact Registry",
        hosts: /^(?:[a-z0-9-]+-docker\.pkg\.dev|(?:[a-z]+\.)?gcr\.io)$/,
        login: "`oauth2accesstoken` and an access token, or `_json_key_base64` and a service account's key in base64; the account needs the role Artifact Registry Writer",
        before: "the repository (`gcloud artifacts repositories create`); at gcr.io a push makes it, if the account has the permission `artifactregistry.repositories.createOnPush`",
        differs: "tokens from `/v2/token` of its own host; the image's path is project, repository and image, at gcr.io without the repository",
        source: "Google Cloud docs, [Configure authentication to Artifact Registry for Docker](https://docs.cloud.google.com/artifact-registry/docs/docker/authentication), [Push and pull images](https://docs.cloud.google.com/artifact-registry/docs/docker/pushing-and-pulling) and [gcr.io repositories](https://docs.cloud.google.com/artifact-registry/docs/transition/gcr-repositories); [apple/container#1026](https://github.com/apple/container/issues/1026); the wording of gcr.io's own refusal",
        tried: false,
    },
    {
        name: "Azure Container Registry",
        hosts: /^[a-z0-9]+(?:-[a-z0-9]+)?\.azurecr\.(?:io|cn|us)$/,
        login: "a service principal's ID and password with the role AcrPush (Container Registry Repository Writer where the registry has ABAC); or a token's name and password with `content/read` and `content/write`; or `00000000-0000-0000-0000-000000000000`, and what `az acr login --expose-token` prints",
        before: "nothing below the registry: a push makes the repository",
        differs: "`az acr login` without `--expose-token` leaves an Entra token in docker's configuration, for 3 hours; where that is an identity token, docker pushes there",
        source: "Microsoft Learn, [Authenticate with an Azure container registry](https://learn.microsoft.com/azure/container-registry/container-registry-authentication), [Create a token with repository-scoped permissions](https://learn.microsoft.com/azure/container-registry/container-registry-repository-scoped-permissions) and [ABAC for repository permissions](https://learn.microsoft.com/azure/container-registry/container-registry-rbac-abac-repository-permissions)",
        tried: false,
    },
    {
        name: "Harbor",
        hosts: /^(?:demo\.goharbor\.io)$/,
        login: "a robot account's full name with its prefix (`robot$` unless the administrator changed it), and its secret; the robot needs Push Repository and Pull Repository in the project",
        before: "the project, which is no proxy cache",
        differs: "recognised by name only at demo.goharbor.io; a robot account expires after 30 days unless set otherwise; tags can be immutable by a rule of the project",
        source: "Harbor docs, [Create Project Robot Accounts](https://goharbor.io/docs/latest/working-with-projects/project-configuration/create-robot-accounts/), [Create System Robot Accounts](https://goharbor.io/docs/latest/administration/robot-accounts/), [Pulling and Pushing Images](https://goharbor.io/docs/latest/working-with-projects/working-with-images/pulling-pushing-images/) and [Tag Immutability Rules](https://goharbor.io/docs/latest/working-with-projects/working-with-images/create-tag-immutability-rules/)",
        tried: false,
    },
];
/** A registry by the distribution specification. CNCF distribution was tried. */
const ANY_REGISTRY = {
    name: "CNCF distribution, and any other by the specification",
    hosts: /^/,
    login: "a user, and a password or token that may push",
    before: "what its administrator says",
    differs: "no login, basic auth or a token service; no referrers API (2.8 and 3.1); deletions are off unless configured",
    source: "OCI distribution specification 1.1; CNCF distribution, [Configuring a registry](https://distribution.github.io/distribution/about/configuration/) and [#4828](https://github.com/distribution/distribution/pull/4828)",
    tried: true,
};
function knownRegistry(host) {
    return REGISTRIES.find(({ hosts }) => hosts.test(host)) ?? ANY_REGISTRY;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/other-registry.ts



const OTHER_REGISTRY_CAUSES = {
    "other-registry-refused": {
        why: "The run pushes to several registries, and one of them refuses it. Nothing is built or pushed then, so that none of them lags behind the others.",
        howToTell: "the registry that is named is another one than that of the token",
        ...OF_THE_MACHINE,
        findings: "registry",
        advise: (cause) => {
            const { image, username, why } = cause;
            const { host } = image;
            const whose = `as ${codeSpan(username)}`;
            switch (why) {
                case "login":
                    return {
                        title: `${host} refuses the login`,
                        problem: `${host} does not take the password with which ${codeSpan(username)} logs in, so nothing was built.`,
                        remedies: [renew(cause), ...others(cause)],
                    };
                case "push":
                    return {
                        title: `${host} refuses the push`,
                        problem: `${host} takes the login ${whose}, and does not let it push ${(0,oci_reference/* formatImage */.vy)(image)}, so nothing was built.`,
                        remedies: [grant(cause), renew(cause), ...others(cause)],
                    };
                case "withheld":
                    return {
                        title: `${host} does not get the login`,
                        problem: `${host} asks for its login in a way in which it is not sent, so nothing was built.`,
                        remedies: [
                            {
                                action: `Is ${host} the registry that was meant? Whoever runs it sets which token service it names, and that has to be at https.`,
                            },
                            ...others(cause),
                        ],
                    };
            }
        },
    },
};
function grant({ image, username, isMissing }) {
    const known = knownRegistry(image.host);
    const lead = isMissing ? "It has no such repository, or does not show it. " : "";
    const needed = known === ANY_REGISTRY ? "" : ` What has to be there before: ${known.before}.`;
    return { action: `${lead}Let ${codeSpan(username)} push to ${(0,oci_reference/* formatImage */.vy)(image)}.${needed}` };
}
function renew({ image, from }) {
    const known = knownRegistry(image.host);
    const where = from === "registry-auth"
        ? "the entry of `registry-auth`"
        : "the step before this one that logs docker in, such as docker/login-action";
    const name = known === ANY_REGISTRY ? image.host : known.name;
    return { action: `Look at ${where}. At ${name} a login is ${known.login}.` };
}
function others({ image }) {
    return [
        { action: `Or take ${(0,oci_reference/* formatImage */.vy)(image)} out of \`images\`: the other registries get theirs then.` },
    ];
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/hidden-package.ts
// Advice on a package that is private or does not exist: how to see it, to read it, and to delete from it.


/** Source: GitHub docs, "Configuring a package's access control and visibility". */
function adviseOnHidden(context) {
    return [
        compareName(context),
        inSettings(context, "New packages are private until somebody changes that. Should anybody be able to pull it?", 'press "Change visibility" → "Public"'),
        ...readPrivate(context),
    ];
}
/** A private package is read with a login that has a role in it. */
function readPrivate(context) {
    if (context.tokenKind === "installation")
        return [
            inSettings(context, "Should it stay private?", `add ${repositoryOf(context) ?? "the repository"} under "Manage Actions access", with the role Read`),
            grantPermissions(context, "Then the job needs this permission, too:"),
        ];
    const role = inSettings(context, "Should it stay private?", 'give the token\'s owner the role Read under "Manage access"');
    return context.tokenKind === "none" || context.tokenKind === "unknown"
        ? [
            {
                action: "Should it stay private? Then log in to pull, with a classic token that has `read:packages`, of somebody who may read the package:",
                snippet: loginSnippet(context),
            },
            role,
        ]
        : [role];
}
/** Source: GitHub docs, "Deleting and restoring a package". */
function adviseOnDeletion(context) {
    const isJobs = context.tokenKind === "installation";
    const who = isJobs
        ? `give ${repositoryOf(context) ?? "the repository"} the role Admin under "Manage Actions access"`
        : 'give the token\'s owner the role Admin under "Manage access"';
    return [
        compareName(context),
        inSettings(context, "To delete, a role that only reads or writes is not enough.", who),
        isJobs
            ? grantPermissions(context, "The job needs this permission, too:")
            : newToken(context, "A classic token needs `delete:packages` beside `read:packages`: make one"),
    ];
}
/** Anybody can open the list, which shows each reader what that reader may see. */
function compareName(context) {
    return {
        action: "Compare the name, letter by letter, with the owner's list of packages, which shows you those that you may see.",
        link: packagesLink(context),
    };
}
/** To anybody but its admins GitHub answers 404 for a package's settings, so that others get no link. */
function inSettings(context, why, step) {
    const reader = context.tokenKind === "installation" ? context.repository?.owner : loginOf(context);
    return reader !== undefined && !isAnotherOwner(context, reader)
        ? { action: `${why} Open the package's settings and ${step}.`, link: packageLink(context) }
        : {
            action: `${why} Ask an admin of the package (${ownerToShow(context)}) to open its settings and ${step}.`,
        };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/package.ts






const PACKAGE_CAUSES = {
    "package-access-missing": {
        why: "The package exists, and its own access list does not hold this repository or this person. A package made by hand, by a personal token or by another repository knows nothing of this one, and `permissions:` do not change that. To delete takes the role Admin; without it GitHub answers `Package not found`.",
        howToTell: "the job's permissions are right, and the package's own access list leaves the repository out",
        ...OF_THE_TOKEN,
        retry: () => IF_JUST_CREATED,
        needsOwner: true,
        docs: { tokenKind: "installation", access: "push" },
        advise: (_cause, context) => ({
            title: "The package's access list leaves you out",
            problem: `The package ${(0,oci_reference/* formatImage */.vy)(imageToShow(context))} exists, and ${holderOf(context)} has no ${ROLES[requestedAccess(context)].toLowerCase()} role in it.`,
            remedies: [
                {
                    action: context.tokenKind === "installation"
                        ? `Open the package's settings and add ${repositoryOf(context) ?? "the repository"} under "Manage Actions access", with the role ${ROLES[requestedAccess(context)]}. (A package made by hand or by another repository knows nothing of this one.)`
                        : `Ask the package's admin to give you the role ${ROLES[requestedAccess(context)]} in the package's settings.`,
                    link: packageLink(context),
                },
                ...(context.tokenKind === "installation" && context.packages !== "write"
                    ? [grantPermissions(context, "Make sure that the job has the permission, too:")]
                    : []),
            ],
        }),
    },
    "package-creation-forbidden": {
        why: "The package does not exist yet, and the organisation does not let this token make it.",
        howToTell: "the package does not exist yet, and the organisation restricts who may make one",
        ...OF_THE_TOKEN,
        docs: { tokenKind: "installation", access: "push" },
        advise: (_cause, context) => ({
            title: `No new package may be made under ${ownerToShow(context)}`,
            problem: `The package ${(0,oci_reference/* formatImage */.vy)(imageToShow(context))} does not exist yet, and ${ownerToShow(context)} does not let you make it.`,
            remedies: [
                {
                    action: `Ask an owner of ${ownerToShow(context)} to allow the creation of packages of this visibility.`,
                    link: organizationLink(context, "packages"),
                },
                { action: "Or make sure that the owner in the image's name is the one you meant." },
            ],
        }),
    },
    "package-not-found-or-private": {
        why: "There is no such package, or it is private and this login may not read it. The registry does not say which of the two.",
        howToTell: "the name is mistyped, or the package is private",
        ...OF_THE_TOKEN,
        retry: () => IF_JUST_CREATED,
        needsOwner: true,
        docs: { tokenKind: "classic", access: "pull" },
        advise: (_cause, context) => ({
            title: "The package is private or does not exist",
            problem: `${context.registry.host} does not say whether ${(0,oci_reference/* formatImage */.vy)(imageToShow(context))} exists: it is private, or there is no such package.`,
            remedies: requestedAccess(context) === "delete" ? adviseOnDeletion(context) : adviseOnHidden(context),
        }),
    },
    "delete-refused": {
        why: "GitHub keeps the last version of a package, and the last one that has a tag, until the package itself is deleted; and versions of a public package that were downloaded more than 5000 times, for others may depend on them. The token may be fine.",
        howToTell: "the line says that it cannot be deleted",
        ...OF_THE_MACHINE,
        needsOwner: true,
        docs: { tokenKind: "classic", access: "delete" },
        advise: (_cause, context) => ({
            title: "GitHub does not delete this version",
            problem: "GitHub deletes neither a package's last version, nor its last one with a tag, nor a public one with more than 5000 downloads; the token has no part in that.",
            remedies: [
                {
                    action: "Is it the last version, or the last one with a tag? Keep one (a clean-up has an input for that), or delete the whole package at the end of its settings.",
                    link: packageLink(context),
                },
                {
                    action: "Was it downloaded more than 5000 times? Leave it out of the clean-up, or ask GitHub's support.",
                },
            ],
        }),
    },
    "denied-hidden": {
        why: "The registry refused and gave no reason. Clients often ask with a request whose answer has no text, so that the reason is lost.",
        howToTell: "none of the others fits",
        ...OF_THE_TOKEN,
        retry: () => IF_JUST_CREATED,
        isExplained: false,
        advise: (_cause, context) => adviseOnSilence(context),
    },
};
/** The role in the package that each access takes. Source: GitHub docs, "About permissions for GitHub Packages". */
const ROLES = { pull: "Read", push: "Write", delete: "Admin" };
/** The registry gave no reason. What to look at first depends on whose token it is. */
function adviseOnSilence(context) {
    const { host } = context.registry;
    const words = {
        title: `${host} refused and did not say why`,
        problem: `${host} does not let this token ${formatAim(context)}, and neither it nor GitHub's API says why.`,
    };
    const ask = {
        action: `Then ask the registry itself, which this ${isOnOwnMachine(context) ? "command" : "step"} does:`,
        snippet: proofOfRepair(context),
        // A run of ours has just asked.
        repeats: context.isRun,
    };
    if (context.tokenKind === "installation")
        return {
            ...words,
            remedies: [
                grantPermissions(context, "Check whether the job has these permissions:"),
                {
                    action: 'It has? Then check whether the package\'s settings list this repository under "Manage Actions access".',
                    link: packageLink(context),
                },
                { ...ask, snippet: checkStep(requestedAccess(context), "job") },
            ],
        };
    return {
        ...words,
        remedies: [
            {
                action: 'Check whether the token is still valid, has the right boxes ticked, and is authorised for the organisation ("Configure SSO").',
                link: tokensLink(context),
            },
            // GitHub takes this one: another one of its kind would be refused alike.
            { ...newToken(context, "Or make a new classic token"), repeats: context.api.kind === "accepted" },
            ask,
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/package-state.ts




/** What all of them have in common: nothing was refused, so no token is at fault. */
const SAME = {
    retry: () => NEVER,
    findings: "none",
    needsOwner: true,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
};
const PACKAGE_STATE_CAUSES = {
    "package-not-public": {
        ...SAME,
        why: "A package is private when it is made, even in a public repository, until somebody changes that by hand. The input `expect-package` wants it to be public.",
        howToTell: "`expect-package` has `public`, and a pull without a login is refused",
        advise: (cause, context) => ({
            ...wordsFor("public", cause, context),
            remedies: [
                {
                    action: `Open the package's settings, as somebody with the role Admin in it. At the end of the page, under "Danger Zone", press "Change visibility" and choose Public. GitHub has no API for this, and a public package can never be made private again.`,
                    link: packageLink(context),
                },
                ...(context.ownerKind === "Organization"
                    ? [
                        {
                            action: `Public cannot be chosen there? Then an owner of ${ownerToShow(context)} has to allow public packages first, under "Package creation".`,
                            link: organizationLink(context, "packages"),
                        },
                    ]
                    : []),
                { action: "Is it right as it is? Then take `public` out of `expect-package`." },
            ],
        }),
    },
    "package-not-private": {
        ...SAME,
        why: "The input `expect-package` wants the package to be private, and more people can pull it than those who were given access.",
        howToTell: "`expect-package` has `private`, and a pull without a login is allowed, or GitHub calls it internal",
        advise: (cause, context) => ({
            ...wordsFor("private", cause, context),
            remedies: narrowing("private", cause.found, context),
        }),
    },
    "package-not-internal": {
        ...SAME,
        why: "The input `expect-package` wants the package to be internal: open to every member of its organisation, and to nobody else.",
        howToTell: "`expect-package` has `internal`, and GitHub calls the package public or private",
        advise: (cause, context) => ({
            ...wordsFor("internal", cause, context),
            remedies: narrowing("internal", cause.found, context),
        }),
    },
    "package-not-linked": {
        ...SAME,
        why: "A package that a person's token made is linked to no repository. Its access list then leaves the repository's workflows out, so that their GITHUB_TOKEN is refused with `write_package`. The label `org.opencontainers.image.source` links a package only while it is made.",
        howToTell: "`expect-package` has `linked`, and GitHub names no repository for the package, or another one",
        advise: (cause, context) => adviseOnLink(cause, context),
    },
};
/** Who can pull. Source: GitHub docs, "Configuring a package's access control and visibility". */
const AUDIENCES = {
    public: "anybody can pull it",
    internal: "every member of its organisation can pull it",
    private: "only those with access to it can pull it",
    "not-public": "only those with access to it can pull it",
};
function wordsFor(wanted, { found, isPushed }, context) {
    const image = (0,oci_reference/* formatImage */.vy)(imageToShow(context));
    const state = found === "not-public" ? "not public" : found;
    return {
        title: `The package is ${found === "not-public" ? state : `${state}, not ${wanted}`}`,
        problem: `${image} is ${state}: ${AUDIENCES[found]}. The input \`expect-package\` wants it to be ${wanted}.`,
        evidence: pushedEvidence(isPushed),
    };
}
function pushedEvidence(isPushed) {
    return isPushed
        ? ["The image is pushed, and every tag was read back: only the expectation is not met."]
        : [];
}
/** From public there is no way back. Source: GitHub docs, "Configuring a package's access control and visibility". */
function narrowing(wanted, found, context) {
    const stay = { action: `Is it right as it is? Then take \`${wanted}\` out of \`expect-package\`.` };
    if (found !== "public")
        return [
            {
                action: `Open the package's settings, as somebody with the role Admin in it. At the end of the page, under "Danger Zone", press "Change visibility" and choose ${wanted === "private" ? "Private" : "Internal"}. GitHub has no API for this.`,
                link: packageLink(context),
            },
            stay,
        ];
    return [
        {
            action: 'GitHub never makes a public package private again. Delete the package: at the end of its settings, under "Danger Zone", press "Delete this package" (GitHub support does it where a version has over 5000 downloads). The next push makes a new one, which is private.',
            link: packageLink(context),
        },
        {
            action: "Take every secret in the image as known: anybody could pull it. Make new ones.",
        },
        stay,
    ];
}
function adviseOnLink({ linkedTo, isPushed }, context) {
    const image = (0,oci_reference/* formatImage */.vy)(imageToShow(context));
    const repository = repositoryOf(context) ?? "the repository";
    const state = linkedTo === undefined ? "is linked to no repository" : `is linked to ${linkedTo}, not to ${repository}`;
    return {
        title: linkedTo === undefined ? "The package is not linked" : "The package is linked to another repository",
        problem: `${image} ${state}. A push by the GITHUB_TOKEN of ${repository} is refused with \`permission_denied: write_package\`, unless the package's access list holds it.`,
        evidence: pushedEvidence(isPushed),
        remedies: [
            {
                action: `Open the package's page, as somebody with the role Admin in it, press "Connect repository" and choose ${repository}. GitHub has no API for this.`,
                link: packagePage(context),
            },
            {
                action: `Then look in its settings whether "Manage Actions access" has ${repository} with the role Write, and add it if not.`,
                link: packageLink(context),
            },
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/platform.ts
// Platforms: what the builder cannot build, the image does not have, or the machine cannot run.




const PLATFORM_CAUSES = {
    "platform-unsupported": {
        why: "The image, or the builder, does not do the platform (operating system and processor) that is asked for.",
        howToTell: "the image has no variant for this platform, or the builder cannot do several",
        ...OF_THE_BUILD,
        advise: (cause, context) => adviseOnPlatform(cause, context),
    },
    "emulation-crashed": {
        why: "QEMU, which runs programs for another kind of processor, crashed. The program itself may be fine.",
        howToTell: "the line says `qemu: uncaught target signal`, and the step works on a machine of that kind",
        ...OF_THE_BUILD,
        advise: () => ({
            title: "The emulation of another processor crashed",
            problem: "QEMU crashed while it ran a command for another kind of processor; the command may be fine.",
            remedies: [
                buildOnTheRightMachine(),
                {
                    action: "Or use another version of QEMU:",
                    snippet: {
                        language: "yaml",
                        text: "- uses: docker/setup-qemu-action@v4\n  with:\n    image: tonistiigi/binfmt:latest",
                    },
                },
                {
                    action: "Or let that step run on the machine's own processor, where what it makes is for any (`FROM --platform=$BUILDPLATFORM`).",
                },
            ],
        }),
    },
    "emulation-missing": {
        why: "A command for another kind of processor was started on a machine that cannot emulate it.",
        howToTell: "the step is for another kind of processor, and QEMU is not set up",
        ...OF_THE_BUILD,
        advise: () => ({
            title: "The machine cannot run commands of that platform",
            problem: "A command for another kind of processor was started, and this machine has no emulation for it.",
            remedies: [emulate(), buildOnTheRightMachine()],
        }),
    },
};
function adviseOnPlatform(cause, context) {
    switch (cause.where) {
        case "builder":
            return {
                title: "This builder cannot do that platform",
                problem: "Docker's own builder makes images of one platform at a time, and several were asked for.",
                remedies: [...betterBuilder(cause), { action: "Ask for one platform only." }],
            };
        case "image":
            return {
                title: "The image has no variant for this platform",
                problem: "The image is there, but not for the operating system and processor that is asked for.",
                remedies: [
                    {
                        action: "See which platforms it has:",
                        snippet: { language: "sh", text: `docker buildx imagetools inspect ${imageIn(context)}` },
                    },
                    {
                        action: "Ask for one of those, if the machine can run it:",
                        snippet: { language: "sh", text: `docker pull --platform linux/amd64 ${imageIn(context)}` },
                    },
                    {
                        action: `Is the image yours? Then build it for that platform, too, with ${formatInput(context, "platforms")}.`,
                    },
                ],
            };
        case "command":
            return {
                title: "A program for another platform was started",
                problem: "The machine cannot run this program: it is for another kind of processor, or a script without its first line (`#!/bin/sh`).",
                remedies: [emulate(), buildOnTheRightMachine()],
            };
    }
}
/** What is pulled is the image in question; a build starts from another one. */
function imageIn(context) {
    return context.operation === "pull" ? taggedImage(context) : "IMAGE:TAG";
}
function emulate() {
    return {
        action: "Is the step for another kind of processor? Then set up QEMU in a step before:",
        snippet: { language: "yaml", text: "- uses: docker/setup-qemu-action@v4" },
    };
}
function buildOnTheRightMachine() {
    return {
        action: "Or build each platform on a machine of its kind, and merge: this job does both on GitHub's runners, and is quicker, too (docs/recipes.md, “A runner for each platform”).",
        snippet: { language: "yaml", text: MULTI_PLATFORM },
    };
}
const [REPOSITORY = "", RELEASE = ""] = USES.split("@");
const MULTI_PLATFORM = [
    "jobs:",
    "  image:",
    `    uses: ${REPOSITORY}/.github/workflows/multi-platform.yml@${RELEASE}`,
].join("\n");

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/promote.ts
// A promotion: what was to be published as it is, and why it is not.


const WITH = {
    token: "to the login with `token`",
    "registry-auth": "to the login of `registry-auth`",
    "docker-config": "to the login that docker's configuration holds",
    none: "without a login",
};
const LOG_IN = {
    "registry-auth": "Take a login that may read it:",
    "docker-config": "Take a login that may read it, instead of the one that an earlier step has left:",
    none: "Log in there. A token that may only read is enough:",
};
function authSnippet(host) {
    return {
        language: "yaml",
        text: [
            "with:",
            "  registry-auth: |",
            `    - registry: ${host}`,
            "      username: ${{ vars.OTHER_USERNAME }}",
            "      password: ${{ secrets.OTHER_TOKEN }}",
        ].join("\n"),
    };
}
const PROMOTE_CAUSES = {
    "promote-source-missing": {
        why: "The image that was to be published under other tags is not in its registry: the tag or the digest is mistyped, was never pushed, or was deleted.",
        howToTell: "the registry knows no such tag or digest",
        ...OF_THE_MACHINE,
        advise: ({ source }) => ({
            title: "There is nothing to promote",
            problem: `${source} is not in its registry. No tag was touched.`,
            remedies: [
                {
                    action: "Did the job that builds it fail, or does it run after this one? Let this job need it, and take its output `digest`.",
                },
                { action: "Is the tag right? `1.2.3` and `v1.2.3` are two tags." },
                {
                    action: "Is it a private package of another repository? A token that may not see it gets the same answer: open the package's settings, and give this repository the role Read under “Manage Actions access”.",
                },
                {
                    action: "Is there something that deletes versions without a tag? Let it keep what is younger than a day, say.",
                },
            ],
        }),
    },
    "promote-source-unsuited": {
        why: "What was to be published is no image that can be copied whole: a part of it is missing or damaged, or it is something else.",
        howToTell: "the source is no image, or not a whole one",
        ...OF_THE_MACHINE,
        advise: ({ source, flaw }) => ({
            title: "The source cannot be promoted",
            problem: `${source} cannot be promoted: it ${flaw}. No tag was touched.`,
            remedies: [
                {
                    action: "Is it the image that is meant? Compare the digest with the output `digest` of its build.",
                },
                { action: "Build and push it again, and promote that." },
            ],
        }),
    },
    "promote-source-denied": {
        why: "The registry does not let this login read the image that was to be published.",
        howToTell: "the registry refuses to hand the source out",
        ...OF_THE_MACHINE,
        advise: ({ source, host, reason, login }) => ({
            title: "The source may not be read",
            problem: `${host} does not hand out ${source} ${WITH[login]}: ${reason}. No tag was touched.`,
            remedies: login === "token"
                ? [
                    {
                        action: "Is it another package of ghcr.io? Open its settings, and give this repository the role Read under “Manage Actions access”.",
                    },
                    { action: `Else use a \`token\` that may read ${source}, too.` },
                ]
                : [{ action: LOG_IN[login], snippet: authSnippet(host) }],
        }),
    },
    "promote-copy-failed": {
        why: "A part of the image did not arrive in the repository where it was to be published.",
        howToTell: "a layer or a manifest could not be copied",
        ...OF_THE_MACHINE,
        advise: ({ source, image, what, reason }) => ({
            title: "The image was not copied",
            problem: `${source} was not copied to ${(0,oci_reference/* formatImage */.vy)(image)}: it was not possible ${what}. No tag was touched.`,
            evidence: [`Why: ${reason}.`],
            remedies: [
                { action: "Run the job again: what has arrived is not sent again." },
                { action: "If it fails at the same place, look at the registry's status page, and at its limits." },
            ],
        }),
    },
};

;// CONCATENATED MODULE: ./.tools/action/src/lib/request-failure.ts
// A request that failed: why, and whether another try may help.
function isRequestFailure(result) {
    return result.kind === "request-failure";
}

;// CONCATENATED MODULE: ./.tools/action/src/oci/tag-state.ts

function pointsAt(state, digest) {
    return state.kind === "at" && state.digest === digest;
}
function sameTagState(one, other) {
    return one.kind === "at" ? pointsAt(other, one.digest) : one.kind === "missing" && other.kind === "missing";
}
/** Where a tag points, by what came of asking. */
function tagStateOf(answer) {
    return isRequestFailure(answer) ? { kind: "unknown", reason: answer.reason } : answer;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/publication.ts
// A publication that did not set every tag.



const PUBLICATION_CAUSES = {
    "publication-incomplete": {
        why: "The image is there, but not under every tag that was asked for.",
        howToTell: "some of the tags answer with another digest",
        ...OF_THE_MACHINE,
        advise: (cause, context) => ({
            title: "Not every tag was published",
            problem: formatLag(cause, context.registry.host),
            evidence: [
                `Every tag should point to ${cause.digest}.`,
                ...cause.moves.map((move) => formatMove(move, cause.digest)),
            ],
            remedies: [
                {
                    action: "Was a tag refused? Then look at what the registry said of it, above, and fix that first.",
                },
                {
                    action: "Run the job again: it sets every tag. What was built comes from the cache, where there is one.",
                },
                {
                    action: "Or set what is missing by hand, after a `docker login`. Nothing is built, so this is the way where `immutable` protects a version that is there already:",
                    snippet: { language: "sh", text: setByHand(cause) },
                },
            ],
        }),
    },
};
/** Of several registries, those that lag behind the others. */
function formatLag({ digest, moves }, host) {
    const hosts = (those) => [...new Set(those.map(({ image }) => image.host))];
    const all = hosts(moves);
    const lagging = hosts(moves.filter(({ now, ruling }) => !pointsAt(now, digest) && ruling === undefined));
    if (all.length < 2 || lagging.length === all.length || lagging.length === 0)
        return `${all.length < 2 ? `${host} has` : `${all.join(" and ")} have`} the image, but not under every tag that was asked for.`;
    const complete = all.filter((one) => !lagging.includes(one));
    return `${lagging.join(" and ")} lags behind ${complete.join(" and ")}: it does not have every tag that was asked for.`;
}
/** A command for each tag that does not point where it should. Source: docker docs, `docker buildx imagetools create`. */
function setByHand({ digest, moves }) {
    return moves
        .filter(({ now, ruling }) => !pointsAt(now, digest) && ruling === undefined)
        .map(({ image, tag }) => {
        const [target, source] = [(0,oci_reference/* formatReference */.FH)(image, tag), (0,oci_reference/* formatReference */.FH)(image, digest)];
        return `docker buildx imagetools create --tag ${target} ${source}`;
    })
        .join("\n");
}
function formatMove({ image, tag, before, now, error }, digest) {
    const reference = (0,oci_reference/* formatReference */.FH)(image, tag);
    const why = error === undefined ? "" : `: ${error}`;
    if (pointsAt(now, digest))
        return `${reference} is set to ${digest}.`;
    if (now.kind === "unknown")
        return `${reference}: where it points is unknown: ${now.reason}.`;
    const place = now.kind === "missing" ? "is not there" : `points to ${now.digest}`;
    return `${reference} ${place}${sameTagState(now, before) ? ", as before" : ""}${why}.`;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/reference.ts
// Names: tags that are not there or must not move, references that break the rules or lack a registry.





const REFERENCE_CAUSES = {
    "tag-not-found": {
        why: "The package is there, and this tag or digest is not: it was mistyped, never pushed, or deleted.",
        howToTell: "the tag is mistyped, was never pushed, or was deleted",
        ...OF_THE_BUILD,
        findings: "all",
        advise: (cause, context) => ({
            title: "There is no such tag",
            problem: `${cause.reference === undefined ? "The tag" : codeSpan(cause.reference)} is not there, or not under this name.`,
            remedies: [
                {
                    action: "Compare the tag, letter by letter, with the package's list of tags (`v1.2.3` is another one than `1.2.3`).",
                    ...(isOnRegistry(cause.reference, context) ? { link: tagsLink(context) } : {}),
                },
                { action: "Does another job push it? Then let this one wait for that, with `needs:`." },
            ],
        }),
    },
    "tag-immutable": {
        why: "The tag is there already and must not move to another image.",
        howToTell: "the tag exists already and is protected against being moved",
        ...OF_THE_MACHINE,
        advise: (cause, context) => ({
            title: "The tag must not be moved",
            problem: `${cause.reference === undefined ? "The tag" : codeSpan(cause.reference)} is there already, and is protected against being moved to another image.`,
            remedies: [
                { action: "Push under a new tag: for a release the next version." },
                {
                    action: "Is this run to complete a release of the same image? Docker's own builder cannot compare the two before it moves the tag; put the step docker/setup-buildx-action before this one, whose builder can.",
                },
                {
                    action: "Is it the same commit, built once more? Two builds differ in their files' times: `reproducible: true` gives the same image again, as far as the Dockerfile allows it.",
                },
                {
                    action: `Or, if it was meant to move, take the protection away first (${formatInput(context, "immutable")}).`,
                },
            ],
        }),
    },
    "reference-invalid": {
        why: "The image's name breaks the rules for names: upper case, an empty part (often an empty variable), a space, a wrong host.",
        howToTell: "the name has upper case, an empty part or a mistyped host",
        ...OF_THE_BUILD,
        advise: (cause, context) => ({
            title: "The image's name breaks the rules",
            problem: `${cause.reference === undefined ? "The name of the image" : codeSpan(cause.reference)} is no name that a registry can have.`,
            remedies: helpWithReference(cause.rule, context),
        }),
    },
    "registry-missing-from-reference": {
        why: "The name does not begin with a registry's host, so docker took it for one on Docker Hub and asked there, where your login is not good.",
        howToTell: "the name has no `ghcr.io/` before it, so that docker asked Docker Hub",
        ...OF_THE_TOKEN,
        advise: (cause, context) => ({
            title: "The name has no registry before it",
            problem: `${cause.reference === undefined ? "The image's name" : codeSpan(cause.reference)} does not begin with ${context.registry.host}, so docker asked Docker Hub.`,
            remedies: [
                {
                    action: `Put the registry and the owner before the name: \`${context.registry.host}/${ownerToShow(context)}/${(0,oci_reference/* packageOf */.wg)(imageToShow(context))}:TAG\`.`,
                },
                {
                    action: "Has the image been built under the short name already? Then give it the long one, too, and push that:",
                    snippet: {
                        language: "sh",
                        text: `docker tag NAME:TAG ${taggedImage(context)}\ndocker push ${taggedImage(context)}`,
                    },
                },
            ],
        }),
    },
};
function helpWithReference(rule, context) {
    const others = [
        {
            action: `Write all of it in lower case, with the right host, an owner, a name, and a tag that is not empty: \`${(0,oci_reference/* formatImage */.vy)(imageToShow(context)).toLowerCase()}:TAG\`.`,
        },
        {
            action: "Does it come from a variable? An empty one leaves a hole in the name, and `github.repository` may have upper case. This lowers it:",
            snippet: { language: "sh", text: 'echo "IMAGE=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"' },
        },
        {
            action: `Or leave ${formatInput(context, "images")} out: the image is then named after your repository.`,
        },
    ];
    if (rule === undefined)
        return others;
    const byRule = `The rule ${codeSpan(rule)} of ${formatInput(context, "tags")} made this tag: change it.`;
    return [
        {
            action: `${byRule} A tag has up to 128 letters, digits, dots, underscores and hyphens, and does not begin with a dot or a hyphen.`,
        },
        ...others,
    ];
}
/** Whether the reference is, as far as it is known, one on the registry that the failure is about. */
function isOnRegistry(reference, { registry }) {
    return reference?.startsWith(`${registry.host}/`) ?? true;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/report-block.ts
// A report of a failure in unknown words: a block to copy, and a link that opens a new issue.



/** The block is redacted with the rest of the diagnosis; the link holds no line of the log. */
function reportIt(failure, context) {
    const { happened, output, tools = [] } = failure;
    const versions = [...(context.version === undefined ? [] : [`Surepush ${context.version}`]), ...tools];
    const what = happened ?? "a log that explain does not know";
    const lines = isOnOwnMachine(context) ? "the last lines" : "the block from the job's summary";
    return {
        action: `Do these words not help? Please report them. The link opens a new issue with the versions filled in, and no line of the log; add ${lines} once you have checked that nothing secret is left in them.`,
        link: newIssueLink(`explain: ${what.replaceAll("`", "")}`, ["code: unknown", ...versions].join("\n")),
        snippet: {
            language: "text",
            text: ["code: unknown", ...versions, what, ...output.map((line) => `> ${line}`)].join("\n"),
        },
    };
}
function newIssueLink(title, body) {
    const query = `title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
    return `${oci_host/* GITHUB_DOT_COM */.Q$}/${USES.replace(/@.*$/, "")}/issues/new?${query}`;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/run.ts
// The run as a whole: it was stopped, it could not be decided, or it failed in unknown words.





const RUN_CAUSES = {
    "check-undecided": {
        why: "It is undecided whether the access is allowed, so that a check cannot pass.",
        howToTell: "neither the registry nor GitHub's API decided",
        ...OF_THE_TOKEN,
        advise: (cause, context) => ({
            title: "The check could not be decided",
            problem: `It is undecided whether the token may ${formatAim(context)}: ${cause.reason}.`,
            remedies: [
                {
                    action: "Ask with a classic token of your own: GitHub lists the scopes of such a token.",
                    link: newTokenLinkFor(context),
                    repeats: context.tokenKind === "classic",
                },
                { action: "Try again in a few minutes: the registry or GitHub's API may answer then." },
            ],
        }),
    },
    interrupted: {
        why: "Somebody or something stopped the run: a person, a time limit, a newer run of the same group.",
        howToTell: "the run was cancelled",
        ...OF_THE_MACHINE,
        mayBeDeadDaemon: true,
        advise: ({ signal, by, unsigned, incomplete }, context) => {
            const { title, problem, remedies } = STOPPED_BY[by ?? "unknown"];
            const how = signal === undefined ? "" : ` (${signal})`;
            if (incomplete === true)
                return {
                    title: "The run was stopped before every tag was set",
                    problem: `Some of the tags point at the new image. The run was stopped${how} before the others did: ${problem}.`,
                    remedies: [{ action: "Run the job again: it sets every tag." }, ...remedies.slice(1)],
                };
            return unsigned === undefined
                ? {
                    title,
                    problem: `The run was stopped${how} before it could ${formatAim(context)}: ${problem}.`,
                    remedies,
                }
                : {
                    title: "The image is pushed, and the run was stopped before it was signed",
                    problem: `${(0,oci_reference/* formatReference */.FH)(unsigned.image, unsigned.digest)} is there. The run was stopped${how} before its attestation was complete: ${problem}.`,
                    remedies: [signLater(unsigned)],
                };
        },
    },
    unknown: {
        why: "The words of this failure are not known yet.",
        howToTell: "no known words stand in the log",
        ...OF_THE_TOKEN,
        mayBeDeadDaemon: true,
        isExplained: false,
        advise: (cause, context) => adviseOnUnknown(cause, context),
    },
};
/** `problem` is a clause. Source: GitHub docs, "Workflow syntax", on `timeout-minutes` and `concurrency`. */
const STOPPED_BY = {
    "time limit": {
        title: "The time limit stopped the run",
        problem: "it took longer than its time limit allows",
        remedies: [
            {
                action: "See in the log which step takes the time. Building for another kind of processor under emulation takes ten times as long: build on a machine of that kind (`runs-on: ubuntu-24.04-arm`).",
            },
            {
                action: "Or give the job more time (the default is 360 minutes, which is the most on hosted runners):",
                snippet: { language: "yaml", text: "timeout-minutes: 60" },
            },
            {
                action: "Let later runs start from this one's layers, with a build cache (`cache-to`, `cache-from`).",
            },
        ],
    },
    "newer run": {
        title: "A newer run replaced this one",
        problem: "a newer run of the same `concurrency` group took its place",
        remedies: [
            { action: "Nothing is wrong: look at the newer run." },
            {
                action: "Should each run end? Then let the newer one wait:",
                snippet: {
                    language: "yaml",
                    text: "concurrency:\n  group: ${{ github.workflow }}-${{ github.ref }}\n  cancel-in-progress: false",
                },
            },
        ],
    },
    person: {
        title: "Somebody canceled the run",
        problem: "somebody canceled it",
        remedies: [{ action: "Run the job again, if it is still wanted." }],
    },
    runner: {
        title: "The runner went away",
        problem: "its runner was shut down, or lost its connection to GitHub",
        remedies: [
            { action: "Run the job again." },
            {
                action: "Does it happen again at the same step? Then that step may take all memory or processors of the machine: let it do less at a time, or use a larger runner.",
            },
            {
                action: "Is it a runner of your own? Then check its service, its network, and whether it is a spot instance that its cloud took back.",
            },
        ],
    },
    unknown: {
        title: "The run was stopped",
        problem: "it was stopped from outside",
        remedies: [
            { action: "Run the job again." },
            {
                action: "Did nobody cancel it? Then look at `timeout-minutes` and at `cancel-in-progress` in the workflow.",
            },
        ],
    },
};
function adviseOnUnknown(cause, context) {
    const { happened, output } = cause;
    const report = reportIt(cause, context);
    if (happened === undefined)
        return {
            title: "Nothing in this log is a failure that we know",
            problem: "Nothing in this log is a failure that we know: it went well, or it failed in words that are new to us.",
            evidence: output.map((line) => `The log ends: ${line}`),
            remedies: [{ action: "Give more of the log: the lines around the first one that is red." }, report],
        };
    return {
        title: `It failed: ${happened}`,
        problem: `It failed, and we do not know this failure yet: ${happened}.`,
        evidence: output.map((line) => `It printed: ${line}`),
        remedies: [
            {
                action: output.length === 0
                    ? "Run the job again."
                    : "Read the last lines of its output, above: they say what happened in its own words.",
            },
            report,
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/scope.ts
// A scope that the token lacks: how we know, both ways to fix it, and what proves the repair.




const SCOPE_CAUSES = {
    "scope-missing": {
        why: "A classic token can do what its boxes (scopes) say, and one of them is not ticked. To push takes `write:packages` and `read:packages`, to pull `read:packages`, to delete `delete:packages` and `read:packages`.",
        howToTell: "a box of the token (`read:packages`, `write:packages`) is not ticked",
        ...OF_THE_TOKEN,
        advise: (cause, context) => adviseOnScope(cause, context),
    },
};
function adviseOnScope({ missing, proof }, context) {
    const access = requestedAccess(context);
    const lacking = and(missing);
    const needs = `To ${access}, a token needs ${and(NEEDED_SCOPES[access])}.`;
    const [boxes, are] = missing.length > 1 ? ["the boxes", "are"] : ["the box", "is"];
    const editToken = {
        action: `Edit the token: open your tokens, choose it, tick ${boxes} ${lacking} and press "Update token". The token stays the same, so ${isOnOwnMachine(context) ? "your login" : "the secret"} need not change.`,
        link: tokensLink(context),
    };
    const remedies = [
        context.tokenKind === "oauth" ? refreshGh(missing) : editToken,
        newToken(context, "Or make a new classic token"),
    ];
    switch (proof) {
        case "list":
            return {
                title: `The token lacks ${missing.join(" and ")}`,
                problem: `The token cannot ${formatAim(context)}: ${lacking} ${are} missing.`,
                evidence: [needs],
                remedies,
            };
        case "registry":
            return refusedToken(context.registry.host, [needs, `${lacking} ${are} not in GitHub's list.`]);
        case "wording":
            return refusedToken(context.registry.host, [
                needs,
                `${context.registry.host} says that the token's scopes do not match.`,
            ]);
        case "api":
            return refusedToken("GitHub's API", [
                `${lacking} ${are} what GitHub's API wants here, whatever the registry allows.`,
            ]);
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
    function refusedToken(who, evidence) {
        return {
            title: `The token most likely lacks ${missing.join(" and ")}`,
            problem: `${who} refused the token, and the likeliest reason is that ${lacking} ${are} missing.`,
            isHedged: true,
            evidence,
            remedies: [
                ...remedies,
                {
                    action: `Prove the repair by the registry's answer, with this ${isOnOwnMachine(context) ? "command" : "step"}. GitHub's list is no proof: it leaves out what \`write:packages\` implies, and may look the same afterwards.`,
                    snippet: proofOfRepair(context),
                },
            ],
        };
    }
}
/** An OAuth token is nearly always the one that GitHub's own command keeps: it has no boxes to tick. */
function refreshGh(missing) {
    return {
        action: "Is it the token of GitHub's command `gh`? Then this adds what is missing:",
        snippet: { language: "sh", text: `gh auth refresh --scopes ${missing.join(",")}` },
    };
}
/** `a` and `b`, each as code. */
function and(words) {
    return words.map((word) => `\`${word}\``).join(" and ");
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/job-token.ts
// Advice on the job's own token: what to do where it was refused, and what stands for it under act.



/** Under act there is no token of the job's: `-s` hands one over. Source: nektos/act's documentation, "GITHUB_TOKEN". */
function handTokenToAct(context) {
    const scopes = NEEDED_SCOPES[requestedAccess(context)].join(",");
    return {
        action: "`act` has no token of the job's own, and `permissions:` change nothing there: hand over one of yours that has the scopes, here that of GitHub's command `gh`.",
        snippet: {
            language: "sh",
            text: `gh auth refresh --scopes ${scopes}\nact -s GITHUB_TOKEN="$(gh auth token)"`,
        },
    };
}
/** GitHub makes it for each job: it is never mistyped and is in no list of tokens. Source: GitHub docs, "GITHUB_TOKEN". */
function adviseOnBadJobToken(context) {
    const { host } = context.registry;
    return {
        title: `${host} refused the job's GITHUB_TOKEN`,
        problem: `${host} refused the job's GITHUB_TOKEN as such. GitHub makes a new one for each job and ends it with the job.`,
        isHedged: true,
        remedies: [
            {
                action: "Was it handed on from another job, or saved as a secret? Then it has expired: use `${{ github.token }}` in the job that uses it, which is what this step does when the input `token` is left out.",
            },
            grantPermissions(context, "Make sure that the job has these permissions:"),
            {
                action: "Is it the right one? Run the job again: it gets a new token, and GitHub may have had a short outage.",
            },
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/token.ts
// The token itself: missing, damaged, expired, of a kind that will not do, or never used.




const TOKEN_CAUSES = {
    "token-missing": {
        why: "There was no token to log in with. A secret that does not exist, or that the run may not see, arrives as an empty text, without a warning.",
        howToTell: "the secret has another name, or the run may not see it (a fork, Dependabot, another environment)",
        ...OF_THE_TOKEN,
        advise: (_cause, context) => isOnOwnMachine(context) ? adviseOnNoTokenHere(context) : adviseOnNoToken(context),
    },
    "token-malformed": {
        why: "The token has something around it or in it that no token has: a line end, a space, quotes. It got there when the secret was saved.",
        howToTell: "the secret was pasted with quotes, a space or a line end",
        ...OF_THE_TOKEN,
        advise: (cause, context) => ({
            title: "The token was damaged on its way here",
            problem: `The token has ${cause.flaw}${cause.isOurs ? "; it was not sent anywhere" : ""}.`,
            remedies: [
                isOnOwnMachine(context)
                    ? COPY_AGAIN
                    : {
                        action: "Save the secret again, without quotes, spaces or a line end. From a file that holds only the token, this does it:",
                        snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | gh secret set YOUR_TOKEN" },
                    },
            ],
        }),
    },
    "token-invalid": {
        why: "The token is mistyped, expired or revoked. A refused token is refused for public images, too: an old login that docker still keeps is enough.",
        howToTell: "the token is mistyped, expired or revoked, or docker still keeps an old login",
        ...OF_THE_TOKEN,
        advise: (cause, context) => adviseOnBadToken(cause.proof, context),
    },
    "token-kind-unsupported": {
        why: "GitHub's registry accepts classic personal access tokens and the job's own GITHUB_TOKEN. It does not accept fine-grained tokens, and mostly no tokens of other Apps. A login with one of those may succeed all the same.",
        howToTell: "the token begins with `github_pat_`, or an App other than GitHub Actions made it",
        ...OF_THE_TOKEN,
        docs: { tokenKind: "fine-grained", access: "push" },
        advise: (_cause, context) => ({
            title: `${context.registry.host} does not accept this kind of token`,
            problem: `${KIND_NAMES[context.tokenKind]} cannot ${formatAim(context)}: GitHub Packages accepts classic personal access tokens and the job's GITHUB_TOKEN.`,
            remedies: isOnOwnMachine(context)
                ? [newToken(context, "Make a classic token")]
                : [useGitHubToken(context), newToken(context, "Or make a classic token")],
        }),
    },
    "not-logged-in": {
        why: "There was no login to the registry when it was asked, or the login was for another registry or another user of the machine.",
        howToTell: "no login took place before, or it was for another registry, another user or another machine",
        ...OF_THE_TOKEN,
        advise: (_cause, context) => ({
            title: `Not logged in to ${context.registry.host}`,
            problem: `${context.registry.host} was asked to ${formatAim(context)} without a login, or with one that is not for it.`,
            remedies: isOnOwnMachine(context)
                ? [logInHere(context), newToken(context, "You have no token? Make a classic one")]
                : [LOG_IN_BY_STEP, logInHere(context)],
        }),
    },
};
const COPY_AGAIN = {
    action: "Copy the token again, without quotes, spaces or a line end. From a file that holds only the token, this does it:",
    snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | surepush check --token-stdin" },
};
const KIND_NAMES = {
    classic: "A classic personal access token",
    oauth: "An OAuth token",
    "app-user": "An App's user token",
    installation: "The job's GITHUB_TOKEN",
    app: "The token of an App other than GitHub Actions",
    none: "No token at all",
    "fine-grained": "A fine-grained personal access token",
    refresh: "A refresh token",
    unknown: "A token of an unknown kind",
};
/** GitHub knows; the registry only refuses, and what docker keeps from an old login is refused like a bad token. */
function adviseOnBadToken(proof, context) {
    if (context.tokenKind === "installation")
        return adviseOnBadJobToken(context);
    const { host } = context.registry;
    const look = {
        action: "Check whether the token is still in your list, and not expired.",
        link: tokensLink(context),
    };
    const renew = newToken(context, "Make a new classic token");
    const own = useGitHubTokenWhere(context);
    if (proof === "github")
        return {
            title: "The token is bad, expired or revoked",
            problem: "GitHub does not know this token: it is bad, expired or revoked.",
            remedies: [look, renew, ...own],
        };
    const forget = {
        action: "Is the image public? Then no login is needed: let docker forget the old one, and pull again. (helm has its own: `helm registry logout`.)",
        snippet: logoutSnippet(context),
    };
    return {
        title: `${host} refused the token`,
        problem: `${host} refused the token as such; most likely it is mistyped, expired or revoked.`,
        isHedged: true,
        evidence: ["A token that is refused is refused for public images, too."],
        remedies: requestedAccess(context) === "pull" ? [forget, look, renew, ...own] : [look, renew, ...own],
    };
}
const LOG_IN_BY_STEP = {
    action: "In a workflow this step logs in by itself; give the job `packages: write` and `contents: read`.",
    snippet: surepushStep(),
    grants: "write",
};
/** There is no GITHUB_TOKEN on a machine of one's own. */
function useGitHubTokenWhere(context) {
    return isOnOwnMachine(context) ? [] : [useGitHubToken(context)];
}
function logInHere(context) {
    return {
        action: "On a machine of your own, log in with a classic token:",
        snippet: loginSnippet(context),
    };
}
function adviseOnNoTokenHere(context) {
    return {
        title: "There is no token",
        problem: `There is no token to ${formatAim(context)} with.`,
        remedies: [
            { action: "Put one into the environment variable GITHUB_TOKEN, or hand it over with `--token-stdin`." },
            newToken(context, "You have none? Make a classic token"),
        ],
    };
}
function adviseOnNoToken(context) {
    return {
        title: "The token is empty",
        problem: `There is no token to ${formatAim(context)} with: the input for it is empty.`,
        evidence: [
            "A secret that does not exist, or that this run may not see (a fork's pull request, Dependabot, another environment), arrives as an empty text.",
        ],
        remedies: [
            grantPermissions(context, "Leave the input `token` out: the job's own GITHUB_TOKEN is taken then. Give the job these permissions."),
            {
                action: "Or, if you meant a secret: compare its name with the one in the repository's Settings → Secrets and variables → Actions.",
            },
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/index.ts
// Every cause that a diagnosis can name, and the record of each.





















/** A code without its whole record does not compile. */
const CAUSE_RECORDS = {
    ...TOKEN_CAUSES,
    ...SCOPE_CAUSES,
    ...ACCOUNT_CAUSES,
    ...JOB_CAUSES,
    ...PACKAGE_CAUSES,
    ...PACKAGE_STATE_CAUSES,
    ...OTHER_REGISTRY_CAUSES,
    ...REFERENCE_CAUSES,
    ...BUILD_CAUSES,
    ...BUILDER_CAUSES,
    ...PLATFORM_CAUSES,
    ...BASE_IMAGE_CAUSES,
    ...IMAGE_CAUSES,
    ...MACHINE_CAUSES,
    ...NETWORK_CAUSES,
    ...RUN_CAUSES,
    ...PUBLICATION_CAUSES,
    ...MERGE_CAUSES,
    ...PROMOTE_CAUSES,
    ...ATTESTATION_CAUSES,
    ...INPUT_CAUSES,
};
/** The record of a cause; its functions take that very cause. */
function recordOf(cause, records = CAUSE_RECORDS) {
    return records[cause.code];
}
/** Whether a retry may get over it. */
function retryRule(cause) {
    return recordOf(cause).retry(cause);
}
/** Completes "it is this one when …", to tell a cause from its alternatives. */
function howToTell(code) {
    return CAUSE_RECORDS[code].howToTell;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/diagnose.ts
// Makes a diagnosis of a failure: the cause's record gives the words, the context decides which advice applies.




/** `records` are the causes' own; a test hands in others to show that no decision depends on their text. */
function diagnose(failure, context, records = CAUSE_RECORDS) {
    const { cause, alternatives, location } = failure;
    const record = recordOf(cause, records);
    const advice = record.advise(cause, context, location);
    const confidence = confidenceOf(record, failure);
    const isPlain = confidence !== "medium" || advice.isHedged === true;
    return {
        code: cause.code,
        title: advice.title,
        problem: isPlain ? advice.problem : `Most likely: ${advice.problem}`,
        remedies: applicable(advice.remedies, context),
        confidence,
        evidence: [...(failure.evidence ?? []), ...(advice.evidence ?? [])],
        alternatives,
        location,
    };
}
/** The diagnosis of a run that never began. */
function diagnoseInputs(problems) {
    return {
        code: "input-invalid",
        evidence: [],
        ...adviseOnInputs(problems),
        confidence: "high",
        alternatives: [],
        location: undefined,
    };
}
/**
 * What is granted already, or was just refused, is not advised again, and a workflow's lines do not help on one's own
 * machine. Under act a token is handed over instead of granted.
 */
function applicable(remedies, context) {
    const fitting = remedies.filter(({ grants, snippet, repeats }) => repeats !== true &&
        !(grants === "write" && context.packages === "write" && !context.isAct) &&
        !(isOnOwnMachine(context) && snippet?.language === "yaml"));
    const [first = remedies[0], ...others] = context.isAct ? forAct(fitting, context) : fitting;
    const worded = isOnOwnMachine(context) ? withoutJob : (remedy) => remedy;
    return [worded(first), ...others.map(worded)];
}
/** A command at a terminal is no job. */
function withoutJob(remedy) {
    return { ...remedy, action: remedy.action.replaceAll("Run the job again", "Run the command again") };
}
/** The first remedy that grants a permission becomes act's, and the others go. */
function forAct(remedies, context) {
    const at = remedies.findIndex(({ grants }) => grants !== undefined);
    return remedies.flatMap((remedy, index) => {
        if (remedy.grants === undefined)
            return remedy;
        return index === at ? handTokenToAct(context) : [];
    });
}
/** A cause with alternatives is the likeliest of several. */
function confidenceOf({ isExplained }, { alternatives }) {
    if (!isExplained)
        return "low";
    return alternatives.length === 0 ? "high" : "medium";
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
        ...encoded_forms_formsOf(form),
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
    const forms = [...printed].flatMap(encoded_forms_formsOf).filter((form) => form.trim() !== "");
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
function encoded_forms_formsOf(value) {
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

;// CONCATENATED MODULE: ./.tools/action/src/lib/secret-registry.ts
// The secrets of a run: each is added once, the runner masks its forms, and prose is redacted by all of them.




/** A shorter form is found in any word, so prose keeps it. The runner masks it all the same. */
const secret_registry_SHORTEST = 3;
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
        for (const { user, password } of credentialsIn(text))
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
        const hidden = this.#hide(text, secret_registry_SHORTEST);
        // A secret whose letters are separated by invisible characters shows once those are gone.
        const plain = (0,redact/* plainText */.wh)(hidden);
        const safe = this.#hide(plain, secret_registry_SHORTEST);
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

// EXTERNAL MODULE: ./.tools/action/src/action/post.ts
var post = __webpack_require__(8621);
;// CONCATENATED MODULE: ./.tools/action/src/run/outcome.ts

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
    const lost = new Set(end.moves.filter(({ now }) => !pointsAt(now, end.digest)).map(({ tag }) => tag));
    return { ...metadata, tags: metadata.tags.filter(({ name }) => !lost.has(name)) };
}

// EXTERNAL MODULE: ./.tools/action/src/action/kept-login.ts + 2 modules
var kept_login = __webpack_require__(983);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.tools/action/src/config/promote.ts


/** `source` of `operation: promote`; nothing of another operation. */
function parsePromotion(inputs, around, report) {
    if (around.operation !== "promote")
        return undefined;
    for (const input of ["labels", "annotations"])
        if (inputs[input].trim() !== "")
            report(input, inputs[input].trim(), {
                flaw: "`operation` is promote, which publishes an image as it is: with another label it would be another image",
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
    const name = around.image === undefined ? `${around.registry.host}/OWNER/NAME` : (0,oci_reference/* formatImage */.vy)(around.image);
    report("source", text, {
        flaw: read.flaw,
        allowed: `\`sha256:…\` of this image, \`${name}:TAG\`, \`IMAGE@sha256:…\`, \`oci-layout://DIR\`, \`oci-archive:FILE\`, or \`docker-archive:FILE\``,
    });
    return undefined;
}
/** Only what lies in a repository that is pushed to can be what this repository's workflows built. */
function promotesForeignImage({ promotion, destinations, }) {
    if (promotion === undefined)
        return false;
    if (promotion.kind !== "registry")
        return true;
    const source = (0,oci_reference/* formatImage */.vy)(promotion.image);
    return (0,oci_reference/* ownImages */.Fq)(destinations).every((image) => (0,oci_reference/* formatImage */.vy)(image) !== source);
}
/** `sha256:…`, `ghcr.io/acme/app:main` or `ghcr.io/acme/app@sha256:…`; where there are both, the digest counts. */
function readReference(text, { registry, image: own }) {
    if (text === "")
        return (0,result/* invalid */.G)("it is empty");
    const archive = readArchive(text);
    if (archive !== undefined)
        return archive;
    if (/^https?:\/\//i.test(text))
        return (0,result/* invalid */.G)("it is a URL");
    const alone = (0,oci_reference/* parseDigest */.m)(text);
    if (alone !== undefined)
        return own === undefined ? (0,result/* invalid */.G)("there is no image that it is of") : (0,result/* parsed */.Y)(sourceAt(own, alone));
    const at = text.indexOf("@");
    const { name, tag } = (0,oci_reference/* splitTag */.RK)(at === -1 ? text : text.slice(0, at));
    const digest = (0,oci_reference/* parseDigest */.m)(text.slice(at + 1));
    if (at !== -1 && digest === undefined)
        return (0,result/* invalid */.G)("what follows its `@` is not a digest");
    // A name alone is Docker Hub's by custom, and `main` alone hardly means an image of that name there.
    const host = (0,oci_reference/* registryOfReference */.S0)(name);
    if (host === undefined)
        return (0,result/* invalid */.G)("it does not name a registry");
    const found = (0,oci_reference/* parseDestination */.G2)(name, registry.host, [(0,oci_reference/* registryOfReference */.S0)((0,oci_reference/* canonicalName */.Ew)(name)) ?? host]);
    if (found.kind === "flaw")
        return (0,result/* invalid */.G)(found.flaw);
    if (found.destination.kind === "elsewhere")
        return (0,result/* invalid */.G)("it is not an image name");
    const reference = digest ?? tag;
    if (reference === undefined)
        return (0,result/* invalid */.G)("it names neither a tag nor a digest");
    const flaw = digest === undefined ? (0,oci_reference/* findTagProblem */.lu)(reference) : undefined;
    return flaw === undefined
        ? (0,result/* parsed */.Y)(sourceAt(found.destination.image, reference))
        : (0,result/* invalid */.G)(`of its tag: ${flaw}`);
}
function sourceAt(image, reference) {
    return { kind: "registry", image, reference };
}
/**
 * The words of buildx and skopeo: `oci-layout://DIR`, `oci-archive:FILE`, `docker-archive:FILE`; which of several images is said
 * behind it, by `:NAME` or `@sha256:…`.
 */
function readArchive(text) {
    const [, word = "", rest = ""] = /^(oci-layout|oci-archive|docker-archive|docker-daemon|oci|dir):(.*)$/.exec(text) ?? [];
    const kind = KINDS.find((one) => one === word);
    if (word === "")
        return undefined;
    if (kind === undefined)
        return (0,result/* invalid */.G)(`\`${word}:\` is none of the forms of a source`);
    if (kind === "oci-layout" && !rest.startsWith("//"))
        return (0,result/* invalid */.G)("it lacks the `//` behind `oci-layout:`");
    const [, path = "", digest, name] = /^([^@:]+)(?:@(.+)|:(.+))?$/.exec(kind === "oci-layout" ? rest.slice(2) : rest) ?? [];
    if (path === "")
        return (0,result/* invalid */.G)(kind === "oci-layout" ? "it names no folder" : "it names no file");
    if (digest !== undefined && (0,oci_reference/* parseDigest */.m)(digest) === undefined)
        return (0,result/* invalid */.G)("what follows its `@` is not a digest");
    return (0,result/* parsed */.Y)({ kind, path, choice: digest ?? name });
}
const KINDS = ["oci-layout", "oci-archive", "docker-archive"];

;// CONCATENATED MODULE: ./.tools/action/src/action/artifacts-file.ts
// The runner's list of what a job makes, `$GITHUB_ARTIFACTS`: a later actions/attest without inputs finds the image there.




/**
 * A line for each image, once. The runner fails a step that gives a name a second digest within a job: then nothing is written,
 * and the line for the log says so. Source: actions/runner#4527, `CreateArtifactsFileCommand`, `ArtifactsListFileCommand`.
 */
function declareImages(environment, { images, digest }) {
    const { GITHUB_ARTIFACTS: file, GITHUB_ARTIFACTS_LIST: declared } = environment;
    if (!file)
        return [];
    const known = new Map([...declaredBefore(declared), ...linesOf(file)]);
    const remarks = [];
    const lines = images.flatMap((image) => {
        const name = (0,oci_reference/* formatImage */.vy)(image);
        const before = known.get(name);
        if (before !== undefined && before !== digest)
            remarks.push(`${name} is already among the job's artifacts, as ${before}: ${digest} is not added, for the runner takes one digest a name.`);
        return before === undefined ? [(0,oci_reference/* formatReference */.FH)(image, digest)] : [];
    });
    if (lines.length === 0)
        return remarks;
    try {
        (0,external_node_fs_.appendFileSync)(file, lines.map((line) => `${line}\n`).join(""));
    }
    catch (error) {
        remarks.push(`The image could not be added to the job's artifacts: ${String(error)}.`);
    }
    return remarks;
}
/** What is declared is attested as built by this workflow: an image that is promoted from elsewhere is not. */
function imagesBuiltHere(config) {
    return promotesForeignImage(config) ? [] : (0,oci_reference/* ownImages */.Fq)(config.destinations);
}
/** Of the steps before, as the runner hands them over. */
function declaredBefore(path) {
    const subjects = (0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(read(path)), "subjects");
    return (0,lib_json/* list */.p_)(subjects).flatMap((subject) => {
        const name = (0,lib_json/* textField */.M8)(subject, "name");
        return name === undefined ? [] : [[name, (0,lib_json/* textField */.M8)(subject, "digest") ?? ""]];
    });
}
/** Of this step. */
function linesOf(path) {
    return read(path)
        .split(/\r?\n/)
        .flatMap((line) => {
        const [, name, digest] = /^\s*(?:oci:\/\/)?(\S+)@(sha256:[0-9a-f]{64})\s*$/i.exec(line) ?? [];
        return name === undefined || digest === undefined ? [] : [[name, digest]];
    });
}
function read(path) {
    try {
        return path ? (0,external_node_fs_.readFileSync)(path, "utf8") : "";
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/diagnosis.ts


/** The documentation of a cause: why it happens, what to do. */
function causeLink(code) {
    return `${oci_host/* GITHUB_DOT_COM */.Q$}/${USES.replace(/@.*$/, "")}/blob/main/docs/causes.md#${code}`;
}

;// CONCATENATED MODULE: ./.tools/action/src/report/annotation.ts
// A diagnosis as an annotation: plain text of a few lines, read beside the workflow's log.


/** An annotation is read beside other things: the job's summary holds the remedies that do not fit. */
const SHOWN_REMEDIES = 3;
function formatAnnotation(diagnosis) {
    const { title, location, remedies, code } = diagnosis;
    // Each wrong input is mended by a remedy of its own, so that none of these is the likelier.
    const shown = code === "input-invalid" ? remedies : remedies.slice(0, SHOWN_REMEDIES);
    const lines = diagnosisLines(diagnosis, shown).map((line) => line.kind === "link" ? line.before + line.url : line.text);
    return { title, message: lines.join("\n"), ...(location === undefined ? {} : { location }) };
}
/** `remedies`: those that are shown. */
function diagnosisLines(diagnosis, remedies = diagnosis.remedies) {
    const { problem, evidence, alternatives, code } = diagnosis;
    const left = diagnosis.remedies.length - remedies.length;
    return [
        textLine(problem),
        ...section("How we know:", evidence.map((line) => textLine(`- ${line}`))),
        ...section("What to do:", [
            ...remedies.flatMap((remedy, index) => remedyLines(remedy, index + 1)),
            ...(left === 0 ? [] : [textLine(`The job's summary has ${left} more.`)]),
        ]),
        ...section("It could also be:", alternatives.map((other) => textLine(`- ${other}: ${howToTell(other)}`))),
        textLine(""),
        { kind: "link", before: `(${code}) `, url: causeLink(code) },
    ];
}
function section(heading, lines) {
    return lines.length === 0 ? [] : [textLine(""), { kind: "heading", text: heading }, ...lines];
}
function remedyLines({ action, link, snippet }, number) {
    const before = "     ";
    return [
        textLine(`${number}. ${action}`),
        ...(link === undefined ? [] : [{ kind: "link", before, url: link }]),
        ...annotation_linesOf(snippet).map((line) => textLine(before + line)),
    ];
}
function annotation_linesOf(snippet) {
    return snippet === undefined || snippet.language === "text" ? [] : snippet.text.split("\n");
}
function textLine(text) {
    return { kind: "text", text };
}

// EXTERNAL MODULE: ./.tools/action/src/context/push-policy.ts
var push_policy = __webpack_require__(3509);
;// CONCATENATED MODULE: ./.tools/action/src/build/attestations.ts
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
        ...(sbom ? [(0,csv/* makeEntry */.lq)("type=sbom", ...sbom.fields.map(spellSwitch))] : []),
        ...others.map((entry) => entry.attributes.get("type") === "provenance"
            ? withBuilder(entry, run)
            : (0,csv/* makeEntry */.lq)(...entry.fields.map(spellSwitch))),
    ];
}
function readProvenance({ text, fields }, run) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return withBuilder((0,csv/* makeEntry */.lq)("type=provenance"), run);
    if (/^(?:false|False|FALSE)$/.test(text))
        return (0,csv/* makeEntry */.lq)("type=provenance", "disabled=true");
    return withBuilder((0,csv/* makeEntry */.lq)("type=provenance", ...fields.map(spellSwitch)), run);
}
/** The default provenance of a multi-platform image: `mode=max` for a public source, else `mode=min`. */
function standardProvenance(isPrivate, run) {
    const details = isPrivate ? ["mode=min", "inline-only=true"] : ["mode=max"];
    return withBuilder((0,csv/* makeEntry */.lq)("type=provenance", ...details), run);
}
/** Whether it turns the attestation on. */
function isAsked({ attributes }) {
    return !["true", "1"].includes(attributes.get("disabled") ?? "false");
}
function withBuilder(entry, run) {
    return run === undefined || entry.attributes.has("builder-id")
        ? entry
        : (0,csv/* withField */.ZH)(entry, `builder-id=${run}`);
}
/** A lone boolean turns the whole attestation on or off; docker's word for off is `disabled=true`. */
function spellSwitch(field) {
    if (/^(?:1|t|T|true|TRUE|True)$/.test(field))
        return "disabled=false";
    return /^(?:0|f|F|false|FALSE|False)$/.test(field) ? "disabled=true" : field;
}

;// CONCATENATED MODULE: ./.tools/action/src/build/cache.ts
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
        const entry = (0,csv/* makeEntry */.lq)("type=registry", `ref=${(0,oci_reference/* formatReference */.FH)(image, `${CACHE_TAG}${suffix}`)}`);
        return { from: [entry], to: [exportEntry((0,csv/* withField */.ZH)(entry, "mode=max"))] };
    }
    if (job === undefined)
        return { from: [], to: [] };
    const entry = (0,csv/* makeEntry */.lq)("type=gha", `scope=${image.path}${suffix}`);
    return { from: [entry], to: job.canWrite ? [exportEntry((0,csv/* withField */.ZH)(entry, "mode=max"))] : [] };
}
/**
 * A cache export that fails must not fail the build, so `ignore-error` is added. A bare reference takes no attributes and
 * is written out; `inline` is part of the image and needs none. Source: docker docs, "Cache storage backends".
 */
function exportEntry(entry) {
    const isBare = entry.fields.every((field) => !field.includes("="));
    const whole = isBare ? (0,csv/* makeEntry */.lq)("type=registry", `ref=${entry.text}`) : entry;
    return isInline(entry) || cacheAttributes(whole).has("ignore-error")
        ? whole
        : (0,csv/* withField */.ZH)(whole, "ignore-error=true");
}
/** The only cache export that docker's own builder always supports. */
function isInline(entry) {
    return cacheAttributes(entry).get("type") === "inline";
}
/** The tags of these images that hold the build's caches: an image that is pushed there replaces the cache. */
function cacheTags({ values }, destinations) {
    const images = new Set(destinations.map((destination) => (0,oci_reference/* canonicalName */.Ew)((0,oci_reference/* formatDestination */.kS)(destination))));
    return [...(values["cache-from"] ?? []), ...(values["cache-to"] ?? [])].flatMap((entry) => {
        const { name, tag } = (0,oci_reference/* splitTag */.RK)(cacheAttributes(exportEntry(entry)).get("ref")?.split("@")[0] ?? "");
        return tag !== undefined && images.has((0,oci_reference/* canonicalName */.Ew)(name)) ? [tag] : [];
    });
}
/** `type=registry, type=inline` is a registry cache: the space is part of the second key. */
function cacheAttributes({ fields }) {
    return (0,csv/* attributesOf */.Td)(fields, "as written");
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
    const claims = (0,lib_json/* parseJson */.qF)(decodeBase64Url(payload));
    if (claims === undefined)
        return undefined;
    const rights = (0,lib_json/* textField */.M8)(claims, "ac");
    const allows = (entry) => (Number((0,lib_json/* field */.ZZ)(entry, "Permission")) & 2) === 2;
    return { canWrite: rights === undefined || (0,lib_json/* list */.p_)((0,lib_json/* parseJson */.qF)(rights)).some(allows) };
}
function decodeBase64Url(text) {
    try {
        return atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    }
    catch {
        return "";
    }
}

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
    const type = cacheAttributes(entry).get("type");
    const isShared = type === "gha" ? !isApart : !["inline", "local"].includes(type ?? "");
    return trust.kind === "unmerged" && isShared
        ? "This commit is not merged yet, and later builds must be able to trust the cache"
        : undefined;
}

;// CONCATENATED MODULE: ./.tools/action/src/build/outputs.ts
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
    return text === "" || parseBoolean(text) === true;
}

;// CONCATENATED MODULE: ./.tools/action/src/build/driver.ts
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

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/failure.ts
var diagnosis_failure = __webpack_require__(1804);
;// CONCATENATED MODULE: ./.tools/action/src/tags/immutable.ts
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

;// CONCATENATED MODULE: ./.tools/action/src/lib/version.ts
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

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/build/build-requirements.ts
// What a build asks of docker beyond the ordinary: a buildx, a newer one, a builder that can do it.








/** What a look at docker has to find out for this request. */
function dockerQueryFor(config) {
    const { options, endpoints } = config.build;
    return {
        builder: options.values.builder?.[0],
        isRemote: endpoints.length > 0,
        version: (0,build_options/* versionsNeeded */.lm)(options).length > 0,
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
        return { kind: "missing", ...(0,diagnosis_failure/* certainCause */._)(unsuited(inputs, builder.driver)) };
    const isWanted = buildx && lacking(wishes(config, tags), builder.driver).length > 0;
    if (inputs.length === 0 && (!isWanted || builder.name !== undefined))
        return { kind: "means", ...present };
    const hostNetwork = (0,oci_host/* isLoopback */.U9)(config.accessRequest.registry.host);
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
    return push.kind === "push" && isFree && (0,oci_reference/* ownImages */.Fq)(destinations).length === destinations.length;
}
/** Why there is no builder that can do what was asked for, though one was to be made. */
function explainMissingBuilder({ output }, config, { builder }) {
    const addresses = config.build.endpoints.map(({ address }) => address);
    const [last = ""] = output.trimEnd().split("\n").slice(-1);
    const said = last.replace(/^ERROR: /, "");
    if (addresses.length > 0) {
        const cause = { code: "builder-unavailable", endpoint: addresses.join(" or ") };
        return { ...(0,diagnosis_failure/* certainCause */._)(cause), evidence: [`Buildx said: ${said}`] };
    }
    const evidence = [`A builder that can was to be made, and \`docker buildx create\` failed: ${said}`];
    const cause = unsuited(inputsForBuilder(config, builder.driver), builder.driver);
    return { ...(0,diagnosis_failure/* certainCause */._)({ ...cause, creationFailed: true }), evidence };
}
/** Docker cannot be used at all. */
function dockerUnavailable({ reason, trouble, }) {
    return { code: "docker-unavailable", reason, ...(trouble === undefined ? {} : { trouble }) };
}
function gone({ name, isGone }) {
    return isGone === true && name !== undefined
        ? (0,diagnosis_failure/* certainCause */._)({ code: "builder-unavailable", gone: name })
        : undefined;
}
function withoutBuildx({ build, push }) {
    // The classic build leaves its image in the engine anyway; caches are left out, with a notice.
    const free = new Set(["load", "cache-to"]);
    const inputs = (0,build_options/* inputsForBuildx */.xb)(build.options).filter((input) => !free.has(input));
    const all = [
        ...inputs,
        ...(isRewritten({ build, push }) ? ["reproducible"] : []),
        ...(isPushedByDigest({ build, push }) ? ["push-by-digest"] : []),
        ...(build.endpoints.length === 0 ? [] : ["endpoint"]),
        ...(build.daemonConfig === undefined ? [] : [DAEMON_CONFIG]),
    ];
    const evidence = [`Only buildx knows what these inputs ask for: ${listInputs(all)}.`];
    return all.length === 0 ? undefined : { ...(0,diagnosis_failure/* certainCause */._)({ code: "buildx-missing" }), evidence };
}
/** A buildx of a commit has no version, and is taken for a new one. */
function tooOld({ build }, { buildxVersion: found }) {
    if (found === undefined)
        return undefined;
    const [first, ...others] = (0,build_options/* versionsNeeded */.lm)(build.options).filter(({ since }) => isOlder(found, since));
    if (first === undefined)
        return undefined;
    const { input, flag, since: needed } = first;
    const needs = [{ input, since: needed }, ...others];
    const evidence = needs.map((one) => `\`${one.input}\` needs buildx ${one.since} or newer, and ${found} is here.`);
    return { ...(0,diagnosis_failure/* certainCause */._)({ code: "buildx-too-old", lacks: flag, needed, found }), evidence };
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
    const inputs = all.flatMap(({ inputs: names, capability }) => (supports(driver, capability) ? [] : names));
    return [...new Set(inputs)];
}
/** What the inputs name and not every builder can do. A cache is no need: the image is as good without it. */
function needs({ build, push }) {
    const { values, outputs, attestations } = build.options;
    const asked = attestations.filter(isAsked);
    const others = outputs.filter(({ type }) => type !== "image" && type !== "registry");
    const rows = [
        { inputs: ["platforms"], capability: "several platforms", isAsked: (values.platforms?.length ?? 0) > 1 },
        { inputs: (0,build_options/* attestationInputs */.sp)(asked), capability: "attestations", isAsked: asked.length > 0 },
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
        tags.some((tag) => isImmutable(tag, immutable));
    return isAsked ? [{ inputs: ["immutable"], capability: "push by digest" }] : [];
}
function unsuited(inputs, driver) {
    return inputs.includes("platforms")
        ? { code: "platform-unsupported", where: "builder" }
        : { code: "option-unsupported", inputs, builder: formatDriver(driver) };
}
function listInputs(inputs) {
    return inputs.map((input) => `\`${input}\``).join(", ");
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/build/fit-options.ts
// The options of a build, fitted to what may be done in this run and what the builder can do, one step after the other.









/** A stranger's commit gets no secrets: its Dockerfile could send them anywhere. */
const fit_options_withoutSecrets = (options, { config: { context } }) => {
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
        (supports(driver, "cache export") || isInline(entry)));
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
    return `It cannot be written by ${formatDriver(driver)}. Turn on the containerd image store of your docker, or make a builder with docker/setup-buildx-action before this step`;
}
/** What docker itself builds is in the engine when it is pushed; to ask for both is more than an older one can do. */
const withoutLoad = (options, { config, driver, buildx }) => {
    const isThere = !buildx || (config.push.kind === "push" && isDockerDriver(driver));
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
        supports(driver, "attestations")
        ? { options: { ...options, attestations: [standard, ...attestations] } }
        : { options };
};
/**
 * All tags are set when the image is there as a whole, so that not even the first one runs ahead. A builder with a store
 * of images gives it no name there (`store`): of two builds that create the same name at once, BuildKit fails one.
 * Source: moby/buildkit, `exporter/containerimage/export.go`.
 */
const pushedByDigest = (options, { config: { destinations, push, build }, driver, buildx }) => {
    const images = (0,oci_reference/* ownImages */.Fq)(destinations);
    const isFree = isFreeOfNames({ options, destinations, push });
    if (!buildx || !supports(driver, "push by digest") || !isFree)
        return { options };
    const names = images.map(oci_reference/* formatImage */.vy).join(",");
    const switches = ["push=true", "push-by-digest=true", "name-canonical=true", "store=false"];
    // An older BuildKit writes docker's media types where nothing is attested, and docker's list has no annotations.
    const types = build.pushByDigest ? ["oci-mediatypes=true"] : [];
    const output = (0,csv/* makeEntry */.lq)("type=image", ...switches, ...types, `name=${names}`);
    return { options: { ...options, outputs: [parseOutput(output)] } };
};
/** The exporter's word for it. Source: moby/buildkit, "Build reproducibility". */
const REWRITTEN = "rewrite-timestamp=true";
/** Every image of the build, wherever it goes, has no file that is younger than the commit. */
const withRewrittenTimes = (options, { config: { build, push } }) => {
    if (!isRewritten({ build, push }))
        return { options };
    const isImage = ({ type }) => ["image", "registry", "oci", "docker"].includes(type);
    const written = options.outputs.map((output) => isImage(output) && !/rewrite-timestamp/i.test(output.text)
        ? { ...output, text: `${output.text},${REWRITTEN}` }
        : output);
    const pushes = push.kind === "push" && !options.outputs.some((output) => output.pushes);
    const added = [
        ...(pushes ? ["type=registry"] : []),
        ...(options.values.load === undefined ? [] : ["type=docker"]),
    ].map((entry) => parseOutput((0,csv/* makeEntry */.lq)(entry, REWRITTEN)));
    return { options: { ...leave(options, "load"), outputs: [...written, ...added] } };
};
const STEPS = [
    fit_options_withoutSecrets,
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
    return (values.platforms?.length ?? 0) > 1 || attestations.some(isAsked);
}
function leave(options, ...inputs) {
    const rest = Object.entries(options.values).filter(([input]) => !inputs.some((left) => left === input));
    return { ...options, values: Object.fromEntries(rest) };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/why-not-pushed.ts


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
};
function withoutLogin(why, byEvent) {
    const text = `${push_policy/* WHY_FOREIGN */.so[why]} Its image is built and not pushed, without a login and without secrets.`;
    return { level: levelForForeign(why), text, byEvent };
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

;// CONCATENATED MODULE: ./.tools/action/src/access/package-state.ts
/** What is claimed of a package; two answers that contradict each other claim nothing. */
function package_state_packageStateOf(evidence) {
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

;// CONCATENATED MODULE: ./.tools/action/src/report/markdown.ts
// One line of ours, with code in backticks, as Markdown: what came from outside cannot become markup.

/** `text` may hold anything. Only a pair of backticks is Markdown, and a line end becomes a space. */
function inlineMarkdown(text) {
    const pieces = oneLine(text).split("`");
    const paired = pieces.length % 2 === 1;
    return pieces
        .map((piece, index) => {
        const isCode = index % 2 === 1 && (paired || index < pieces.length - 1);
        return isCode ? codeMarkdown(piece) : piece.split(BETWEEN_WORDS).map(word).join("");
    })
        .join("");
}
/**
 * What GitHub makes links of in plain words: addresses and mentions. An entity or a backslash is no obstacle to all that
 * do so, for some look at the finished text. Source: GitHub Flavored Markdown, "Autolinks (extension)".
 */
const ADDRESS = /:\/\/|www\.|mailto:|xmpp:|@/i;
/** What is between words is kept, as a word of its own. */
const BETWEEN_WORDS = /([\s"'(),;]+)/;
function word(text) {
    return ADDRESS.test(text) ? codeMarkdown(text) : markdown_escape(text);
}
/** Any text as code. */
function codeMarkdown(text) {
    const line = oneLine(text);
    const fence = fenceFor(line, 1);
    const pad = line.startsWith("`") || line.endsWith("`") || line === "" ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A block of text as it is, in a fence that nothing inside can close. */
function codeBlock(text, language) {
    const lines = (0,redact/* plainText */.wh)(text);
    const fence = fenceFor(lines, 3);
    return `${fence}${language}\n${lines}\n${fence}`;
}
/** A text where Markdown is not read: in the line of an HTML tag. */
function htmlText(text) {
    return oneLine(text).replaceAll(/[&<>"'`]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
/** A link whose address may come from outside: what could end it, or is no part of an address, is written as `%…`. */
function autolink(address) {
    const whole = address.replaceAll(/\p{Surrogate}/gu, "\ufffd");
    return `<${whole.replaceAll(/[^\w%:/?#@&=+$,;.~*'()-]/gu, encodeURIComponent)}>`;
}
/** A row of a table. A bar ends a cell, in code, too; whether a backslash before it counts, readers do not agree. */
function tableRow(cells) {
    return `| ${cells.map((cell) => cell.replaceAll("\\|", "\\ |").replaceAll("|", "\\|")).join(" | ")} |`;
}
function oneLine(text) {
    return (0,redact/* plainLine */.h0)(text).replaceAll(/\s+/g, " ");
}
/** More backticks than the text's longest run of them, and at least so many. */
function fenceFor(text, least) {
    const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length + 1);
    return "`".repeat(Math.max(least, ...runs));
}
/** Entities for what is markup in HTML, and for the bar; backslashes for what is markup in Markdown. */
function markdown_escape(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll(/[\\*_[\]#!~$]/g, "\\$&")
        .replaceAll("|", "&#124;");
}

;// CONCATENATED MODULE: ./.tools/action/src/report/package.ts
// What a person should know of the packages: who can pull them, and whether the next push may happen.





/** Lines for a log or a terminal. */
function packagesText(packages, config) {
    return formatPackages(packages ?? [], config).map(({ text, link }) => (0,redact/* plainLine */.h0)(link === undefined ? text : `${text} ${link}`));
}
/** The same for the summary. */
function packagesMarkdown(packages, config) {
    return formatPackages(packages ?? [], config).map(({ text, link }) => link === undefined ? inlineMarkdown(text) : `${inlineMarkdown(text)} ${autolink(link)}`);
}
/** Nothing is said of what was not learnt. */
function formatPackages(packages, config) {
    const isAlone = packages.length === 1;
    return packages.flatMap((state) => [...formatVisibility(state, config), ...formatLink(state, config)].map(({ text, link }) => ({
        text: isAlone ? text : `${(0,oci_reference/* formatImage */.vy)(state.image)}: ${text}`,
        link,
    })));
}
function formatVisibility(state, config) {
    switch (state.visibility) {
        case undefined:
            return [];
        case "public":
            return [{ text: "Public: anybody can pull it." }];
        case "internal":
            return [
                withLink(`Internal: every member of ${(0,oci_reference/* ownerOf */.bf)(state.image)} can pull it, and nobody else. ${CHANGE}`, settingsOf(state, config)),
            ];
        case "private":
        case "not-public": {
            const word = state.visibility === "private" ? "Private" : "Not public";
            const audience = `${word}: only those who were given access to the package can pull it.`;
            const change = isSurprise(config) ? PUBLISH : CHANGE;
            return [withLink(`${audience} ${change}`, settingsOf(state, config))];
        }
    }
}
const CHANGE = 'An admin of the package changes that by "Change visibility", at the end of its settings';
/** Source: GitHub docs, "Configuring a package's access control and visibility". */
const PUBLISH = 'That is usual after a first push. To let everybody pull it, an admin of the package presses "Change visibility" at the end of its settings, and chooses Public (GitHub has no API for it, and no way back)';
/** Of a public repository people expect a public image. Source: GitHub docs, "About permissions for GitHub Packages". */
function isSurprise({ context: { repository }, expectPackage }) {
    return (repository?.isPrivate === false && !expectPackage.some((one) => one === "private" || one === "internal"));
}
function withLink(text, link) {
    return link === undefined ? { text: `${text}.` } : { text: `${text}:`, link };
}
/** What has just been pushed by a job's own token will be pushed by it again. */
function formatLink(state, config) {
    const { link } = state;
    const { repository } = config.context;
    const own = repository && `${repository.owner}/${repository.name}`;
    if (link.kind === "unknown" || config.credentials.token.kind === "installation")
        return [];
    if (link.kind === "linked" && isSameRepository(link.repository, own))
        return [];
    const who = own ?? "the repository";
    const refusal = `a push with ${own === undefined ? "a workflow's GITHUB_TOKEN" : `the GITHUB_TOKEN of ${own}`} will be refused (permission_denied: write_package), unless the package's settings have ${who} under "Manage Actions access"`;
    if (link.kind === "linked")
        return [withLink(`Linked to ${link.repository}, not to ${who}: ${refusal}`, settingsOf(state, config))];
    return [
        withLink(`Not linked to a repository: ${refusal}. To link it, press "Connect repository" on the package's page (a label links a package only with the push that makes it)`, packagePage({ ...config.accessRequest, ...state })),
    ];
}
/** A person's package has its page elsewhere than an organisation's: without the owner's kind there is none to name. */
function settingsOf(state, { accessRequest }) {
    return state.ownerKind && packageLink({ ...accessRequest, ...state });
}

;// CONCATENATED MODULE: ./.tools/action/src/attest/provenance.ts
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

;// CONCATENATED MODULE: ./.tools/action/src/report/table.ts
// Tables and parts that fold, as Markdown; the cells are Markdown already.

/** The first column is text, the others are numbers, where nothing else is said. */
function grid(head, rows, alignment = head.map((_, index) => (index === 0 ? ":--" : "--:"))) {
    return [head, alignment, ...rows].map((cells) => tableRow(cells.map(String))).join("\n");
}
/** A block that a person can open; Markdown in it needs a blank line before it. */
function folded(title, content) {
    return `<details><summary>${htmlText(title)}</summary>\n\n${content}\n\n</details>`;
}

;// CONCATENATED MODULE: ./.tools/action/src/report/signature.ts





/** A line for a log or a terminal; none where nothing was to be signed. */
function signatureText(signature) {
    if (signature?.kind !== "signed")
        return [];
    const urls = signature.attestations.flatMap(({ url }) => (url === undefined ? [] : [url]));
    return [`Signed by ${signature.identity}`, ...urls].map(redact/* plainLine */.h0);
}
/** Who signed, where GitHub shows it, and the commands for whoever pulls it. */
function signatureMarkdown(signature, digest, { destinations }) {
    const [image] = (0,oci_reference/* ownImages */.Fq)(destinations);
    if (signature === undefined || image === undefined)
        return [];
    if (signature.kind === "unsigned")
        return [`Not signed: ${inlineMarkdown(signature.why)}.`];
    const reference = (0,oci_reference/* formatReference */.FH)(image, digest);
    const commands = [ghCommand(signature, reference), ...cosignCommand(signature, reference)];
    return [
        [`Signed by ${codeMarkdown(signature.identity)}`, ...signature.attestations.map(formatAttestation)].join(" · "),
        folded("Verify it", codeBlock(commands.join("\n"), "sh")),
    ];
}
function formatAttestation({ predicateType, url }) {
    const name = predicateType === PROVENANCE_TYPE ? "Provenance" : "Contents (SBOM)";
    return url === undefined ? name : `[${name}](${autolink(url)})`;
}
/** A workflow of another repository has to be named. Source: GitHub CLI manual, `gh attestation verify`. */
function ghCommand({ slug, signer }, reference) {
    const [workflow = ""] = signer.split("@");
    const isOwn = signer.toLowerCase().startsWith(`${slug.toLowerCase()}/`);
    return `gh attestation verify oci://${reference} --repo ${slug}${isOwn ? "" : ` --signer-workflow ${workflow}`}`;
}
/** cosign reads what is beside the image. GitHub's own Sigstore has no log, and a trusted root of its own. Source: cosign's manual. */
function cosignCommand({ instance, identity, issuer, list }, reference) {
    if (list === undefined)
        return [];
    const root = instance === "github"
        ? ["  --trusted-root github_trusted_root.json --insecure-ignore-tlog --use-signed-timestamps \\"]
        : [];
    return [
        "cosign verify-attestation --type slsaprovenance1 \\",
        ...root,
        `  --certificate-identity ${identity} \\`,
        `  --certificate-oidc-issuer ${issuer} \\`,
        `  ${reference}`,
    ];
}

;// CONCATENATED MODULE: ./.tools/action/src/tags/labels.ts
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

;// CONCATENATED MODULE: ./.tools/action/src/report/conclusion.ts
// How a run ended well, in a few lines for a log or a terminal, which obey none of them.









/** `who` was asked about in a check. */
function formatConclusion({ end, metadata }, config, who = "you") {
    return {
        text: formatEnd({ end, metadata }, config, who),
        packages: packagesText(packagesOf(end), config),
        signature: signatureText(signatureOf(end)),
    };
}
function formatEnd({ end, metadata }, config, who) {
    const { accessRequest, destinations } = config;
    const images = destinations.map(oci_reference/* formatDestination */.kS).join(", ");
    switch (end.kind) {
        case "pushed":
            // The reference comes last: scripts read it with `tail -n 1`.
            return [
                ...references(metadata, destinations).map((reference) => `Pushed ${reference}`),
                ...(0,oci_reference/* ownImages */.Fq)(destinations).map((image) => `${(0,oci_reference/* formatImage */.vy)(image)}@${end.digest}`),
            ].join("\n");
        case "attested":
            return `Attested ${(0,oci_reference/* ownImages */.Fq)(destinations)
                .map((image) => (0,oci_reference/* formatReference */.FH)(image, end.digest))
                .join(", ")}.`;
        case "built":
            return `Built ${images}, and did not push it.`;
        case "not-merged":
            return [`Merged nothing: ${images} was not to be pushed.`, ...end.reasons.map(whyNotPushed)].join(" ");
        case "not-promoted":
            return [`Promoted nothing: ${images} was not to be pushed.`, whyNotPushed(end.reason)].join(" ");
        case "planned":
            return [...formatPlan(metadata), `Would run: ${(0,redact/* plainLine */.h0)((0,redact/* redactShapes */.YA)(end.command.join(" ")))}`].join("\n");
        case "checked":
            return `${accessRequest.registry.host} allows it: ${who} may ${accessRequest.access} ${(0,oci_reference/* ownImages */.Fq)(destinations).map(oci_reference/* formatImage */.vy).join(", ")}.`;
    }
}
/** Every tag with the rule that made it, every rule that made none, every label; each on one line. */
function formatPlan({ tags, skippedRules, labels }) {
    return [
        ...tags.map(({ name, rule }) => `Tag ${name}, by ${rule}`),
        ...skippedRules.map(({ rule, why }) => `No tag by ${rule}: ${why}`),
        ...labels.map((label) => `Label ${formatLabel(label).replaceAll(/\s+/g, " ")}`),
    ].map(redact/* plainLine */.h0);
}
function references({ tags }, destinations) {
    return (0,oci_reference/* formatReferences */.C8)(destinations, tags.map(({ name }) => name));
}

;// CONCATENATED MODULE: ./.tools/action/src/report/redact-outcome.ts
/** For what people read. Outputs take labels and annotations as they are: the steps that follow put them on images. */
function redactOutcome(outcome, secrets) {
    const { end, metadata, preflight } = outcome;
    return {
        ...outcome,
        end: redactEnd(end, secrets),
        metadata: redactMetadata(metadata, secrets),
        preflight: preflight && { ...preflight, findings: redactFindings(preflight.findings, secrets) },
    };
}
function redactEnd(end, secrets) {
    switch (end.kind) {
        case "pushed":
            return redactPushed(end, secrets);
        case "built":
            return { ...end, ...redactBuild(end, secrets) };
        case "not-merged":
        case "not-promoted":
            return end;
        case "planned":
            return { ...end, command: end.command.map((line) => secrets.redact(line)) };
        case "checked":
            return { ...end, ...redactPackages(end, secrets) };
        case "attested":
            return { ...end, ...redactSignature(end, secrets) };
        case "failed":
            return {
                ...end,
                diagnosis: redactDiagnosis(end.diagnosis, secrets),
                ...(end.moves && { moves: redactMoves(end.moves, secrets) }),
                ...(end.digest && { digest: end.digest }),
                ...redactPackages(end, secrets),
                ...(end.pushed && { pushed: redactPushed(end.pushed, secrets) }),
            };
    }
}
function redactPushed(pushed, secrets) {
    return {
        ...pushed,
        moves: redactMoves(pushed.moves, secrets),
        ...redactPackages(pushed, secrets),
        ...redactBuild(pushed, secrets),
        ...redactSignature(pushed, secrets),
    };
}
/** Names of workflows and links are GitHub's words, and commands hold them. */
function redactSignature({ signature }, secrets) {
    return signature?.kind === "unsigned"
        ? { signature: { ...signature, why: secrets.redact(signature.why) } }
        : {};
}
/** The repository's name is GitHub's word. */
function redactPackages({ packages }, secrets) {
    if (packages === undefined)
        return {};
    const redactRepository = (link) => link.kind === "linked" ? { ...link, repository: secrets.redactLongForms(link.repository) } : link;
    return { packages: packages.map((state) => ({ ...state, link: redactRepository(state.link) })) };
}
function redactDiagnosis(diagnosis, secrets) {
    const { title, problem, evidence, remedies, location } = diagnosis;
    const [first, ...others] = remedies;
    return {
        ...diagnosis,
        title: secrets.redact(title),
        problem: secrets.redact(problem),
        evidence: evidence.map((line) => secrets.redact(line)),
        remedies: [redactRemedy(first, secrets), ...others.map((remedy) => redactRemedy(remedy, secrets))],
        location: location && { ...location, file: secrets.redactLongForms(location.file) },
    };
}
function redactRemedy({ action, snippet, link }, secrets) {
    return {
        action: secrets.redact(action),
        ...(snippet && { snippet: { ...snippet, text: secrets.redact(snippet.text) } }),
        ...(link !== undefined && { link: redactLink(link, secrets) }),
    };
}
function redactLink(link, secrets) {
    const [host = ""] = /^[a-z]+:\/\/[^/?#]*/.exec(link) ?? [];
    return host + secrets.redactLongForms(link.slice(host.length));
}
function redactMetadata(metadata, secrets) {
    const { tags, skippedRules, labels, annotations, remarks } = metadata;
    const redactValue = (label) => ({
        ...label,
        value: secrets.redact(label.value),
    });
    return {
        ...metadata,
        tags: tags.map((tag) => ({ ...tag, rule: secrets.redact(tag.rule) })),
        skippedRules: skippedRules.map(({ rule, why }) => ({
            rule: secrets.redact(rule),
            why: secrets.redact(why),
        })),
        labels: labels.map(redactValue),
        annotations: annotations.map(redactValue),
        remarks: remarks.map((remark) => secrets.redact(remark)),
    };
}
/** What GitHub and the registry said, and whose token GitHub says it is. */
function redactFindings(findings, secrets) {
    const { api, registry } = findings;
    return {
        ...findings,
        ...(api && { api: redactApi(api, secrets) }),
        ...(registry && { registry: redactRegistry(registry, secrets) }),
    };
}
function redactApi(api, secrets) {
    switch (api.kind) {
        case "accepted": {
            const { login, grant } = api;
            return {
                ...api,
                login: login && secrets.redactLongForms(login),
                grant: grant.kind === "unlisted" ? { ...grant, reason: secrets.redact(grant.reason) } : grant,
            };
        }
        case "rejected":
            return { ...api, message: secrets.redact(api.message) };
        case "silent":
            return { ...api, reason: secrets.redact(api.reason) };
    }
}
function redactRegistry(registry, secrets) {
    switch (registry.kind) {
        case "accepted":
            return registry;
        case "refused":
            return { ...registry, message: secrets.redact(registry.message) };
        case "withheld":
        case "silent":
            return { ...registry, reason: secrets.redact(registry.reason) };
    }
}
function redactBuild({ build }, secrets) {
    if (build === undefined)
        return {};
    const { report, remarks } = build;
    const redactName = (named) => ({
        ...named,
        name: secrets.redact(named.name),
    });
    const redactStep = (step) => ({
        ...redactName(step),
        stage: step.stage && secrets.redact(step.stage),
        said: secrets.redact(step.said),
    });
    return {
        build: {
            ...build,
            remarks: remarks.map((note) => ({
                ...note,
                title: secrets.redact(note.title),
                text: secrets.redact(note.text),
            })),
            report: {
                ...report,
                stages: report.stages.map(redactName),
                slowest: report.slowest.map(redactStep),
                timeline: report.timeline.map(redactStep),
                cacheFault: report.cacheFault && secrets.redact(report.cacheFault),
            },
        },
    };
}
function redactMoves(moves, secrets) {
    const redactState = (state) => state.kind === "unknown" ? { ...state, reason: secrets.redact(state.reason) } : state;
    return moves.map(({ before, now, error, ...move }) => ({
        ...move,
        before: redactState(before),
        now: redactState(now),
        error: error && secrets.redact(error),
    }));
}

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
        link: causeLink(code),
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
    const image = (0,oci_reference/* formatImage */.vy)(accessRequest.image);
    const pushed = pushedOf(end);
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
    const signature = signatureOf(end);
    if (signing.kind === "off")
        return { signed: "", "attestation-url": "" };
    const [provenance] = signature?.kind === "signed" ? signature.attestations : [];
    return { signed: String(signature?.kind === "signed"), "attestation-url": provenance?.url ?? "" };
}
/** Of the first image; what was not learnt is empty. */
function packageOutputs(end, { accessRequest }) {
    const [state] = packagesOf(end);
    const { visibility = "", link = { kind: "unknown" }, ownerKind } = state ?? {};
    const linked = { unknown: "", unlinked: "none", linked: link.kind === "linked" ? link.repository : "" };
    const page = state && ownerKind && packagePage({ ...accessRequest, ...state });
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
    const tags = (0,oci_reference/* formatReferences */.C8)(destinations, names);
    const annotations = formatAnnotations(metadata.annotations, levels);
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
        labels: metadata.labels.map(formatLabel).join(separators.labels),
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

;// CONCATENATED MODULE: ./.tools/action/src/report/units.ts
// Durations, sizes and counts, for a person.
/** `0.12 s`, `3.4 s`, `75 s`, from milliseconds. */
function formatSeconds(duration) {
    const digits = duration < 1000 ? 2 : duration < 10_000 ? 1 : 0;
    return `${(duration / 1000).toFixed(digits)} s`;
}
/** Whether a duration in milliseconds is more than `0.00 s`, so that a person has a use for it. */
function tookTime(duration) {
    return duration >= 5;
}
/** `61.5 s`, from seconds, as BuildKit writes them. */
function formatTenths(seconds) {
    return `${seconds.toFixed(1)} s`;
}
/** Decimal units, as registries and `docker images` show them. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const power = Math.min(3, Math.floor(Math.log10(bytes) / 3));
    const value = bytes / 1000 ** power;
    return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ${["B", "kB", "MB", "GB"][power] ?? ""}`;
}
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./.tools/action/src/oci/image-size.ts
// The size of a published image: what somebody who pulls it has to load, by platform and layer.
function compressedBytes({ layers }) {
    return layers.reduce((sum, { bytes }) => sum + bytes, 0);
}
/** The same platform of an image that was there before. */
function samePlatformIn({ platform }, image) {
    const [only] = image.platforms;
    if (image.platforms.length === 1 && (platform === undefined || only?.platform === undefined))
        return only;
    return image.platforms.find((other) => other.platform === platform);
}

;// CONCATENATED MODULE: ./.tools/action/src/report/gantt.ts
const gantt_LONGEST_NAME = 60;
/** Steps that stand in no stage of the Dockerfile: the build's own, such as the push. */
const OUTSIDE = "build and push";
/** `steps` in the order in which they began. Times are in milliseconds from the first step on, as Mermaid's `x` reads them. */
function formatGantt(steps, title) {
    const start = steps[0]?.begun ?? 0;
    const stages = [...new Set(steps.map(({ stage }) => stage))];
    return [
        "```mermaid",
        "gantt",
        `  title ${chartText(title)}`,
        "  dateFormat x",
        "  axisFormat %M:%S",
        ...stages.flatMap((stage) => [
            `  section ${chartText(stage ?? OUTSIDE)}`,
            ...steps
                .filter((step) => step.stage === stage)
                .map(({ name, begun, seconds }) => {
                const [from, to] = [begun - start, begun - start + seconds].map((at) => Math.round(at * 1000));
                return `  ${taskText(withoutStage(name))} :${from}, ${to}`;
            }),
        ]),
        "```",
    ].join("\n");
}
/** `[linux/amd64 build 2/3] RUN make` as `RUN make (linux/amd64)`: the stage is the section's. */
function withoutStage(name) {
    const [, platform = "", command = name] = /^\[(?:(\w+\/\S+) )?[^\]]*\] (.*)$/s.exec(name) ?? [];
    return platform === "" ? command : `${command.slice(0, gantt_LONGEST_NAME - platform.length - 3)} (${platform})`;
}
/** A task that begins with one of Mermaid's own words (`click`, `title`, `gantt`, in any case) would be that statement. */
function taskText(name) {
    const text = chartText(name);
    return /^(?:RUN|COPY|ADD|FROM|WORKDIR) /.test(text) ? text : `· ${text}`;
}
/** Letters, digits and marks that mean nothing to Mermaid: a name may hold anything. Its `:`, `,`, `;`, `#` and `%` do. */
function chartText(text) {
    const plain = text.replaceAll(/[^\p{L}\p{N}._/=+()@-]+/gu, " ").trim();
    return plain.slice(0, gantt_LONGEST_NAME).trimEnd() || "-";
}

;// CONCATENATED MODULE: ./.tools/action/src/report/build-report.ts





/** Parts of a page, in order; none where nothing is known. */
function formatBuildReport({ report, size, before, remarks, warnings }) {
    return [
        ...remarks
            .filter(({ level }) => level !== "info")
            .map(({ title, text }) => `> **${inlineMarkdown(title)}.** ${inlineMarkdown(text)}`),
        ...(report.cacheFault === undefined
            ? []
            : [
                `> **The cache could not be written.** The image is not affected. ${inlineMarkdown(report.cacheFault)}`,
            ]),
        ...formatCache(report),
        ...formatTimeline(report),
        ...(report.stages.length < 2 ? [] : [formatStages(report.stages)]),
        ...(report.slowest.length === 0 ? [] : [formatSlowest(report)]),
        ...(size === undefined ? [] : formatSize(size, before)),
        ...(warnings.length === 0
            ? []
            : [
                `${plural(warnings.length, "warning")} on the Dockerfile, ${warnings.length === 1 ? "shown" : "each shown"} on its line.`,
            ]),
    ];
}
function formatCache({ steps, cached }) {
    if (steps === 0)
        return [];
    const share = Math.round((100 * cached) / steps);
    return [`From the cache: ${cached} of ${plural(steps, "step")} (${share} %).`];
}
/** A short build needs no picture. */
const WORTH_A_PICTURE = 10;
function formatTimeline({ timeline, steps, cached }) {
    const begun = timeline[0]?.begun ?? 0;
    const took = Math.max(0, ...timeline.map((step) => step.begun + step.seconds - begun));
    if (took < WORTH_A_PICTURE)
        return [];
    return [
        formatGantt(timeline, `Where the time went, ${formatTenths(took)}, ${cached} of ${steps} from the cache`),
    ];
}
function formatStages(stages) {
    const rows = stages.map(({ name, steps, cached, seconds }) => [
        codeMarkdown(name),
        steps,
        cached,
        formatTenths(seconds),
    ]);
    return folded("Stages", grid(["Stage", "Steps", "From the cache", "Time"], rows));
}
function formatSlowest({ slowest }) {
    const rows = slowest.map(({ name, seconds }) => [codeMarkdown(cut(name)), formatTenths(seconds)]);
    return folded("The slowest steps", grid(["Step", "Time"], rows));
}
/** One platform is a sentence, several are a table. */
function formatSize(size, before) {
    const platforms = size.platforms.filter(({ layers }) => layers.length > 0);
    const [only] = platforms;
    if (only === undefined)
        return formatAttestations(size);
    return [
        ...(platforms.length === 1
            ? [
                `Size: ${formatBytes(compressedBytes(only))} compressed in ${plural(only.layers.length, "layer")}${formatChange(only, size, before)}`,
            ]
            : [
                grid(["Platform", "Compressed", "Layers", "Against the one before"], platforms.map((platform) => [
                    inlineMarkdown(platform.platform ?? "unknown"),
                    formatBytes(compressedBytes(platform)),
                    platform.layers.length,
                    formatChange(platform, size, before).replace(/^, /, ""),
                ]), [":--", "--:", "--:", ":--"]),
            ]),
        ...formatAttestations(size),
        ...platforms.map((platform) => folded(`Layers${platform.platform === undefined ? "" : ` of ${platform.platform}`}`, formatLayers(platform.layers))),
    ];
}
function formatAttestations({ attestations }) {
    if (attestations === 0)
        return [];
    const entries = plural(attestations, "more entry", "more entries");
    return [
        `The index has ${entries} \`unknown/unknown\`: attestations, which record how the image was built and what is inside. They are never pulled with the image.`,
    ];
}
function formatChange(platform, size, before) {
    const old = before && samePlatformIn(platform, before);
    if (old === undefined)
        return "";
    if (size.digest === before?.digest)
        return ", the very image that was there before";
    const difference = compressedBytes(platform) - compressedBytes(old);
    if (difference === 0)
        return ", as large as the one before";
    return `, ${formatBytes(Math.abs(difference))} ${difference > 0 ? "more" : "less"} than the one before (${formatBytes(compressedBytes(old))})`;
}
const WIDEST_BAR = 18;
function formatLayers(layers) {
    const largest = Math.max(1, ...layers.map(({ bytes }) => bytes));
    const rows = layers.map(({ digest, bytes }) => [
        codeMarkdown(digest.slice(0, "sha256:".length + 12)),
        formatBytes(bytes),
        bar(bytes / largest),
    ]);
    return grid(["Layer", "Compressed", ""], rows, [":--", "--:", ":--"]);
}
/** Half a block at least, for a layer that has anything in it. */
function bar(share) {
    const halves = Math.ceil(share * WIDEST_BAR * 2);
    return "█".repeat(Math.floor(halves / 2)) + "▌".repeat(halves % 2);
}
const build_report_LONGEST_NAME = 120;
function cut(text) {
    return text.length > build_report_LONGEST_NAME ? `${text.slice(0, build_report_LONGEST_NAME - 1)}…` : text;
}

;// CONCATENATED MODULE: ./.tools/action/src/report/merged.ts


/** In the index's order; nothing where nothing was merged. */
function platformsMarkdown(merged) {
    if (merged.length === 0)
        return [];
    const rows = merged.map(({ platform, digest, attestations }) => [
        codeMarkdown(platform),
        codeMarkdown(digest),
        attestations,
    ]);
    return [grid(["Platform", "Digest", "Attestations"], rows, [":--", ":--", "--:"])];
}

;// CONCATENATED MODULE: ./.tools/action/src/report/promoted.ts
// Where a promoted image came from, and how, as the summary shows it.



/** Nothing where nothing was promoted. */
function promotedMarkdown(promoted) {
    if (promoted === undefined)
        return [];
    const { source, copies } = promoted;
    return [[`Promoted from ${codeMarkdown(source)}`, ...copies.map(formatCopy)].join("; ")];
}
/** `5 parts to ghcr.io/acme/app: 3 taken over inside of the registry, 1 sent (12.3 MB), 1 there already`. */
function formatCopy({ image, there, mounted, sent, bytes, referrers }) {
    const ways = [
        ...(mounted > 0 ? [`${mounted} taken over inside of the registry`] : []),
        ...(sent > 0 ? [`${sent} sent (${formatBytes(bytes)})`] : []),
        ...(there > 0 ? [`${there} there already`] : []),
        ...(referrers > 0 ? [`with ${plural(referrers, "signature or list", "signatures and lists")}`] : []),
    ];
    return `${plural(there + mounted + sent, "part")} to ${codeMarkdown((0,oci_reference/* formatImage */.vy)(image))}: ${ways.join(", ")}`;
}

;// CONCATENATED MODULE: ./.tools/action/src/report/registries.ts
// Several registries as one publication: how far each of them has come.




/** Nothing for one registry. `digest` is what every tag was to point at. */
function registriesMarkdown(moves, digest) {
    const hosts = [...new Set(moves.map(({ image }) => image.host))];
    if (hosts.length < 2 || digest === undefined)
        return [];
    const rows = hosts.map((host) => {
        const own = moves.filter(({ image, tag }) => image.host === host && (0,oci_reference/* parseDigest */.m)(tag) === undefined);
        const lacking = own.filter(({ now, ruling }) => !pointsAt(now, digest) && ruling === undefined);
        const tags = lacking.map(({ tag }) => codeMarkdown(tag)).join(", ");
        return [
            inlineMarkdown(host),
            `${own.filter(({ now }) => pointsAt(now, digest)).length} of ${own.length}`,
            lacking.length === 0 ? "✅ complete" : `❌ lags behind: ${tags}`,
        ];
    });
    return [grid(["Registry", "Tags", ""], rows, [":--", ":--", ":--"])];
}

;// CONCATENATED MODULE: ./.tools/action/src/report/publication.ts












/** `names` are the tags of the run. */
function formatPushed(pushed, names, config) {
    const { destinations } = config;
    const elsewhere = (0,oci_reference/* formatReferences */.C8)(destinations.filter(({ kind }) => kind === "elsewhere"), names);
    return [
        codeBlock(pullCommands(pushed, config).join("\n"), "sh"),
        [`Digest ${codeMarkdown(pushed.digest)}`, ...pagesOf(pushed, config)].join(" · "),
        ...packagesMarkdown(pushed.packages, config),
        ...signatureMarkdown(pushed.signature, pushed.digest, config),
        ...(elsewhere.length === 0 ? [] : [`Pushed by docker: ${elsewhere.map(codeMarkdown).join(", ")}`]),
        ...registriesMarkdown(pushed.moves, pushed.digest),
        ...formatTagMoves(pushed.moves, config),
        ...promotedMarkdown(pushed.promoted),
        ...platformsMarkdown(pushed.merged ?? []),
    ];
}
/** Each image by its first tag that points at what was pushed; by its digest where no tag does. */
function pullCommands({ moves, digest }, { destinations }) {
    return (0,oci_reference/* ownImages */.Fq)(destinations).map((image) => {
        const name = (0,oci_reference/* formatImage */.vy)(image);
        const set = moves.find((move) => (0,oci_reference/* formatImage */.vy)(move.image) === name && pointsAt(move.now, digest));
        const reference = set === undefined ? `${name}@${digest}` : (0,oci_reference/* formatReference */.FH)(image, set.tag);
        return `docker pull ${reference}`;
    });
}
function pagesOf({ packages = [] }, { accessRequest }) {
    return packages.flatMap((state) => {
        const page = state.ownerKind && packagePage({ ...accessRequest, ...state });
        const title = packages.length === 1 ? "The package's page" : `The page of ${(0,oci_reference/* formatImage */.vy)(state.image)}`;
        return page === undefined ? [] : [`[${inlineMarkdown(title)}](${autolink(page)})`];
    });
}
/** How many tags hold what was pushed. */
function countTags({ moves, digest }) {
    return moves.filter(({ tag, now }) => (0,oci_reference/* parseDigest */.m)(tag) === undefined && pointsAt(now, digest)).length;
}
/** `4 tags · 40.9 MB · 4.9 s`, as far as it is known. The size is what a pull for one platform loads. */
function formatFigures(tags, build, phases) {
    const sizes = build?.size?.platforms.map(compressedBytes).filter((bytes) => bytes > 0) ?? [];
    const time = phases.reduce((sum, { duration }) => sum + duration, 0);
    return [
        ...(tags === 0 ? [] : [plural(tags, "tag")]),
        ...(sizes.length > 1 ? [plural(sizes.length, "platform")] : sizes.map(formatBytes)),
        ...(tookTime(time) ? [formatSeconds(time)] : []),
    ];
}
/**
 * Nothing where an image has no tags, and was pushed by its digest. `whole` writes the digests before in full, so that a
 * person can go back to them.
 */
function formatTagMoves(moves, { destinations }, digests = "short") {
    const isAlone = (0,oci_reference/* ownImages */.Fq)(destinations).length === 1;
    const write = digests === "short" ? publication_short : String;
    const rows = moves
        .filter(({ tag }) => (0,oci_reference/* parseDigest */.m)(tag) === undefined)
        .map(({ image, tag, before, now, ruling }) => [
        codeMarkdown(isAlone ? tag : (0,oci_reference/* formatReference */.FH)(image, tag)),
        iconOf({ before, now, ruling }),
        ruling === undefined ? formatNow(before, now) : formatRuling(ruling, formatNow(before, now)),
        formatTagState(before, write),
    ]);
    if (rows.length === 0)
        return [];
    return [grid(["Tag", "", "Points at", "Before"], rows, [":--", ":-:", ":--", ":--"])];
}
function iconOf({ before, now, ruling }) {
    if (now.kind === "unknown")
        return "❔";
    if (ruling !== undefined || sameTagState(before, now))
        return "➖";
    return before.kind === "missing" ? "🆕" : "➡️";
}
function formatNow(before, now) {
    return sameTagState(before, now) ? "as before" : formatTagState(now, publication_short);
}
function formatRuling(ruling, now) {
    switch (ruling.kind) {
        case "outranked":
            return `stays on ${inlineMarkdown(ruling.version)}: a higher version`;
        case "newer-commit":
            return `stays on ${codeMarkdown(ruling.sha.slice(0, 12))}, which contains this commit`;
        case "moved-on":
            return `${now}, by another run`;
        case "undecided":
            return `${now}: the list of tags could not be read: ${inlineMarkdown(ruling.reason)}`;
        case "unchecked":
            return `${now}, not compared: the list of tags could not be read: ${inlineMarkdown(ruling.reason)}`;
    }
}
function formatTagState(state, write) {
    switch (state.kind) {
        case "at":
            return codeMarkdown(write(state.digest));
        case "missing":
            return "not there";
        case "unknown":
            return `not known: ${inlineMarkdown(state.reason)}`;
    }
}
/** Enough of it to tell images apart; the whole digest stands above the table. */
function publication_short(digest) {
    return digest.slice("sha256:".length, "sha256:".length + 12);
}

;// CONCATENATED MODULE: ./.tools/action/src/report/summary.ts














function formatSummary({ end, metadata, phases }, config) {
    const { accessRequest, destinations } = config;
    const names = metadata.tags.map(({ name }) => name);
    const references = (0,oci_reference/* formatReferences */.C8)(destinations, names).map(codeMarkdown);
    const images = formatImages(destinations);
    switch (end.kind) {
        case "pushed":
            return page([`✅ Pushed ${images}`, ...formatFigures(countTags(end), end.build, phases)].join(" · "), ...formatPushed(end, names, config), ...reportOf(end.build, config), timings(phases));
        case "built":
            return page([`Built ${images}, not pushed`, ...formatFigures(0, end.build, phases)].join(" · "), ...(references.length === 0 ? [] : [`Its tags would be ${references.join(", ")}.`]), ...formatTagMoves(end.moves ?? [], config), ...reportOf(end.build, config), timings(phases));
        case "not-merged":
            return page(`Nothing to merge of ${images}`, ["The jobs of the platforms built only.", ...end.reasons.map(whyNotPushed)].join(" "));
        case "not-promoted":
            return page(`Nothing promoted to ${images}`, whyNotPushed(end.reason));
        case "planned":
            return page("Dry run: nothing was built", ...summary_formatPlan(metadata, config), codeBlock((0,redact/* redactShapes */.YA)(end.command.join(" \\\n  ")), "sh"));
        case "attested":
            return page(`✅ Signed ${images}`, codeMarkdown(end.digest), ...signatureMarkdown(end.signature, end.digest, config), timings(phases));
        case "checked":
            return page(`✅ ${inlineMarkdown(accessRequest.registry.host)} allows it`, `You may ${accessRequest.access} ${(0,oci_reference/* ownImages */.Fq)(destinations).map(oci_reference/* formatImage */.vy).map(codeMarkdown).join(", ")}.`, ...packagesMarkdown(end.packages, config), timings(phases));
        case "failed":
            return [
                formatDiagnosis(end.diagnosis).trimEnd(),
                ...(end.pushed === undefined
                    ? [
                        ...registriesMarkdown(end.moves ?? [], end.digest),
                        ...formatTagMoves(end.moves ?? [], config, "whole"),
                    ]
                    : formatPushed(end.pushed, names, config)),
                timings(phases),
            ].join("\n\n");
    }
}
/** The first one, and how many more. */
function formatImages([first, ...others]) {
    const name = first === undefined ? "" : codeMarkdown((0,oci_reference/* formatDestination */.kS)(first));
    return others.length === 0 ? name : `${name} and ${others.length} more`;
}
/** What docker/build-push-action's users switch off by `DOCKER_BUILD_SUMMARY: false`. */
function reportOf(build, config) {
    return build && config.build.reports.summary ? formatBuildReport(build) : [];
}
/** Every tag with the rule that made it, every rule that made none, every label. */
function summary_formatPlan({ tags, skippedRules, labels }, { destinations }) {
    const rows = [
        ...tags.map(({ name, rule }) => [codeMarkdown(name), codeMarkdown(rule)]),
        ...skippedRules.map(({ rule, why }) => [`none: ${inlineMarkdown(why)}`, codeMarkdown(rule)]),
    ];
    return [
        `For ${destinations.map((one) => codeMarkdown((0,oci_reference/* formatDestination */.kS)(one))).join(", ")}:`,
        ...(rows.length === 0 ? [] : [grid(["Tag", "Rule"], rows, [":--", ":--"])]),
        ...(labels.length === 0
            ? []
            : [folded("Labels", labels.map((label) => `- ${codeMarkdown(formatLabel(label))}`).join("\n"))]),
    ];
}
/** What is wrong, how we know, what to do. */
function formatDiagnosis({ title, problem, evidence, remedies, alternatives, code: name, }) {
    return page(inlineMarkdown(title), inlineMarkdown(problem), ...(evidence.length === 0
        ? []
        : ["#### How we know", evidence.map((line) => `- ${inlineMarkdown(line)}`).join("\n")]), "#### What to do", remedies.map((remedy, index) => step(remedy, index + 1)).join("\n"), ...(alternatives.length === 0
        ? []
        : [
            "#### It could also be",
            alternatives.map((other) => `- ${linked(other)}: ${inlineMarkdown(howToTell(other))}`).join("\n"),
        ]), `Cause: ${linked(name)}`);
}
function linked(name) {
    return `[${codeMarkdown(name)}](${causeLink(name)})`;
}
function step({ action, link, snippet }, number) {
    const linked = link === undefined ? "" : ` ${autolink(link)}`;
    const pasted = snippet === undefined ? "" : `\n\n${codeBlock(snippet.text, snippet.language).replaceAll(/^/gm, "   ")}`;
    return `${number}. ${inlineMarkdown(action)}${linked}${pasted}`;
}
function timings(phases) {
    const shown = phases.filter(({ duration }) => tookTime(duration));
    const times = shown.map(({ name, duration }) => `${name} ${formatSeconds(duration)}`);
    return times.length === 0 ? "" : `Time: ${times.join(" · ")}\n`;
}
function page(title, ...parts) {
    return `${[`### ${title}`, ...parts].join("\n\n").trimEnd()}\n`;
}

// EXTERNAL MODULE: ./.tools/action/src/config/inputs.ts + 2 modules
var config_inputs = __webpack_require__(2723);
// EXTERNAL MODULE: ./.tools/action/src/build/context-source.ts
var context_source = __webpack_require__(844);
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
        ...of("cache-from", from.flatMap(({ attributes }) => pathsIn(attributes))),
        ...of("cache-to", to.flatMap(({ attributes }) => pathsIn(attributes))),
        ...of("outputs", outputs.flatMap(({ paths }) => paths)),
    ];
}
function pathsOfSource(text) {
    const source = (0,context_source/* readSource */.o$)(text);
    return source.kind === "local" ? source.paths : [];
}

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

;// CONCATENATED MODULE: ./.tools/action/src/tags/language/expressions.ts
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

;// CONCATENATED MODULE: ./.tools/action/src/tags/language/template.ts
// Expressions: `{{branch}}` and its kin. Plain names are filled in here; only the rest needs a template engine.



const template_NAME = /\{\{\s*([A-Za-z_]\w*)\s*\}\}/g;
const TAKES_A_FORMAT = new Set(["date", "commit_date"]);
/** How many characters of a commit are shown, unless the user says otherwise. */
const SHORT_SHA = 7;
/** The values of the global expressions in this run. */
function globalValues(context, shaLength) {
    const isDefault = isOnDefaultBranch(context);
    return {
        branch: branchOf(context) ?? "",
        tag: gitTagOf(context) ?? "",
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
    const rest = text.replaceAll(template_NAME, (whole, name) => (TAKES_A_FORMAT.has(name) ? whole : ""));
    return !rest.includes("{{");
}
/** Whether a text asks for a date, and so for a calendar. */
function asksForDate(text) {
    return /\{\{[^{}]*date/.test(text);
}
/** Fills a template in. An unknown name is a mistake, not an empty text. */
function fillTemplate(text, { values, times, libraries }) {
    const flaw = findGitHubExpression(text);
    if (flaw !== undefined)
        return (0,result/* invalid */.G)(flaw);
    if (!isPlain(text))
        return libraries.template(text, values, times);
    const names = [...text.matchAll(template_NAME)].map(([, name = ""]) => name);
    const unknown = names.find((name) => !Object.hasOwn(values, name));
    if (unknown !== undefined)
        return (0,result/* invalid */.G)(`there is no expression {{${unknown}}} here, only ${[...Object.keys(values), "date", "commit_date"].join(", ")}`);
    return (0,result/* parsed */.Y)(text.replaceAll(template_NAME, (_whole, name) => String(values[name])));
}

;// CONCATENATED MODULE: ./.tools/action/src/tags/language/fields.ts

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
    return (0,result/* parsed */.Y)((records.value[0] ?? []).map((field) => field.trim()));
}
/** Lines of free text: quotes around a whole one, or around a piece between commas, are taken off. */
function readTexts(text, libraries) {
    const records = libraries.csv(text.trim(), { comments: true });
    if (records.kind === "flaw")
        return records;
    return (0,result/* parsed */.Y)(records.value.map((fields) => fields.join(",").trim()).filter((line) => line !== ""));
}
/** `key=value` at its first `=`, both trimmed. A field that begins with no word and `=` is a value alone. */
function splitField(field) {
    const [, key, value] = /^([\w-]+)\s*=(.*)$/s.exec(field) ?? [];
    return key === undefined || value === undefined
        ? { key: undefined, value: field }
        : { key: key.toLowerCase(), value: value.trim() };
}

;// CONCATENATED MODULE: ./.tools/action/src/tags/flavor.ts
// The flavor: what holds for every tag, and whether there is a `latest`.




const NO_FLAVOR = {
    latest: "auto",
    prefix: "",
    suffix: "",
    prefixLatest: false,
    suffixLatest: false,
};
/** Adds what one line of the input says: `suffix=-alpine,onlatest=true`. */
function parseFlavor(line, flavor, libraries) {
    const fields = readFields(line, libraries);
    if (fields.kind === "flaw")
        return fields;
    const made = { ...flavor };
    let affix;
    for (const { key, value } of fields.value.map(splitField)) {
        const flaw = findTextFlaw(value);
        if (flaw !== undefined)
            return (0,result/* invalid */.G)(flaw);
        switch (key) {
            case "latest":
                if (!value.includes("{{") && !isLatestChoice(value))
                    return (0,result/* invalid */.G)("latest is auto, true or false");
                made.latest = value;
                break;
            case "prefix":
            case "suffix":
                made[key] = value;
                affix = key;
                break;
            case "onlatest":
                if (value !== "true" && value !== "false")
                    return (0,result/* invalid */.G)("onlatest is true or false");
                if (affix === undefined)
                    return (0,result/* invalid */.G)("onlatest belongs after a prefix or a suffix, on the same line");
                made[`${affix}Latest`] = value === "true";
                break;
            case undefined:
            default:
                return (0,result/* invalid */.G)(`it has no attribute "${key ?? value}", only latest, prefix, suffix, onlatest`);
        }
    }
    return (0,result/* parsed */.Y)(made);
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
    const prefix = fillTemplate(before, expressions);
    if (prefix.kind === "flaw")
        return prefix;
    const suffix = fillTemplate(after, expressions);
    return suffix.kind === "flaw" ? suffix : (0,result/* parsed */.Y)({ prefix: prefix.value, suffix: suffix.value });
}
function applyAffixes({ prefix, suffix }, name) {
    return `${prefix}${name}${suffix}`;
}

;// CONCATENATED MODULE: ./.tools/action/src/tags/release.ts
// What a release is: numbers between dots, in one order for git tags and published tags alike.
const release_RELEASE = /^v?((?:(\d+)!)?(\d+(?:\.\d+)*))(?:\+([\w.-]+))?$/i;
/** Semantic, calendar and zero-padded versions, of any count of numbers; nothing where the text is no release. */
function parseRelease(text) {
    const [, whole, epoch = "0", numbers, build] = release_RELEASE.exec(text) ?? [];
    if (whole === undefined || numbers === undefined)
        return undefined;
    return { text: whole, numbers: numbers.split(".").map(withoutZeros), epoch: withoutZeros(epoch), build };
}
/**
 * Below zero when the first one is lower. A plain version is above every one with build metadata, and a version with
 * dots above every bare number, which is as likely a day or the number of a run. Missing numbers are zeros.
 */
function compareReleases(one, other) {
    return (Number(release_isPlain(one)) - Number(release_isPlain(other)) ||
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
function release_isPlain({ build }) {
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
        const release = parseRelease(epoch.replace("-", "!") + numbers + (built === undefined ? "" : `+${built}`));
        return release !== undefined && counts(release, v !== "", reading) ? [{ tag, release }] : [];
    });
}
function counts(release, hasV, { own, form, takesMonths }) {
    if (release.build !== undefined && kindOf(release.build) !== kindOf(own.build ?? ""))
        return false;
    // Beside build metadata, a tag that moves may hold a version with build metadata as well as a plain one.
    if (own.build !== undefined && release.build === undefined && release.numbers.length < own.numbers.length)
        return false;
    if (!hasDots(release))
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
    const release = parseRelease(version + build);
    if (whole === undefined || release === undefined)
        return undefined;
    const at = text.indexOf(whole) + whole.lastIndexOf(version + build);
    const put = (other) => text.slice(0, at) + other.text + text.slice(at + version.length + build.length);
    const nameFor = (other) => (nameOf === undefined ? put(other) : nameOf(put(other)));
    return { release, isRelease: true, takesMonths: true, nameFor };
}
/** Whether a higher version would take the same name, so that the tag moves from release to release. */
function isMoving({ release, isRelease, nameFor }, name) {
    return isRelease && nextReleases(release).some((next) => nameFor(next) === name);
}
/** `name`: the rule's own, without `affixes`. `takes`: whether that version would be given the same tag. */
function contestOf({ release, takesMonths }, { name, affixes }, takes) {
    const reading = { own: release, form: formOf(name, release), affixes, takesMonths };
    const read = (tags) => publishedReleases(tags, reading).filter((other) => takes(other.release));
    const toOwn = (other) => compareReleases(other.release, release);
    return {
        version: formatRelease(release),
        findHighest: (published) => {
            const [first, ...rest] = read(published).filter((other) => {
                const compared = toOwn(other);
                return compared > 0 || (compared < 0 && !isBeginning(other.release, release));
            });
            if (first === undefined)
                return undefined;
            const highest = rest.reduce((best, other) => (compareReleases(other.release, best.release) > 0 ? other : best), first);
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

;// CONCATENATED MODULE: ./.tools/action/src/tags/evaluate.ts
// One tag rule in one run: the tag that it gives, or why it gives none.





/** Completes "it gave no tag: …" and "the tag is left out: …". */
const NOT_FOR_PRERELEASE = "GitHub marks this release as a pre-release";
/** The name is still without prefix and suffix, and may hold what no tag may. */
function evaluateRule(rule, situation) {
    const { context, expressions } = situation;
    const enabled = fillTemplate(rule.enable, expressions);
    if (enabled.kind === "flaw")
        return enabled;
    if (enabled.value !== "true" && enabled.value !== "false")
        return (0,result/* invalid */.G)(`enable is "${enabled.value}", which is neither true nor false`);
    if (enabled.value === "false")
        return nothing("it is not enabled");
    switch (rule.type) {
        case "schedule":
            return context.event.includes("schedule")
                ? named(fillTemplate(rule.pattern, expressions))
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
            return branchOf(context) === branch
                ? named((0,result/* parsed */.Y)("edge"))
                : nothing(`the run is for ${formatRef(context)}, not for the branch ${branch}`);
        }
        case "ref":
            return evaluateRef(rule, context);
        case "raw":
            return named(fillTemplate(rule.value, expressions), "its value is empty");
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
    const name = evaluate_nameOf(rule, { text, version }, expressions);
    if (name.kind === "flaw")
        return name;
    const release = parseRelease(version.text + (version.build === undefined ? "" : `+${version.build}`));
    const nameFor = (other) => {
        const read = readRelease(other, scheme);
        const again = read && evaluate_nameOf(rule, { text: other.text, version: read }, expressions);
        return again?.kind === "read" ? again.value : undefined;
    };
    const takesMonths = rule.type !== "semver" || rule.isDefault === true;
    const versionSource = release && { release, isRelease: version.isRelease, takesMonths, nameFor };
    if (!situation.context.isPrerelease || versionSource === undefined)
        return given(name.value, versionSource);
    // What moves from release to release is not for a pre-release: it gives its whole self, too.
    const whole = isMoving(versionSource, name.value) ? versionSource.release.text : name.value;
    return given(whole, { ...versionSource, isRelease: false });
}
/** `1.3` is no semantic version, and is a tag that moves: 1.3.0 or a later one is published, and has the rule's names. */
function readRelease({ text, numbers }, scheme) {
    return (scheme.read(text) ??
        (numbers.length < 3 ? scheme.read([...numbers, "0", "0"].slice(0, 3).join(".")) : undefined));
}
/** Anything but a release gives its whole self: `1.2` must not be a beta, nor `1.2.3` what has build metadata. */
function evaluate_nameOf(rule, source, expressions) {
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
        return fillTemplate(pattern, { ...expressions, values: known });
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
    const versionSource = versionSourceOfText(text, find);
    if (!situation.context.isPrerelease || versionSource === undefined)
        return given(name, versionSource);
    return isMoving(versionSource, name)
        ? nothing(NOT_FOR_PRERELEASE)
        : given(name, { ...versionSource, isRelease: false });
}
function evaluateRef({ event }, context) {
    const not = (what) => nothing(`the run is for ${formatRef(context)}, not for a ${what}`);
    switch (event) {
        case "branch": {
            const branch = branchOf(context);
            return branch === undefined ? not("branch") : given(branch);
        }
        case "tag": {
            const tag = gitTagOf(context);
            return tag === undefined ? not("git tag") : given(tag, versionSourceOfText(tag));
        }
        case "pr": {
            const number = pullRequestOf(context);
            return number === undefined ? not("pull request") : given(number);
        }
    }
}
/** The rule's own value, else the git tag. */
function sourceOf({ value }, { context, expressions }) {
    if (value !== undefined) {
        const filled = fillTemplate(value, expressions);
        return filled.kind === "flaw" ? filled : { kind: "text", text: filled.value };
    }
    const tag = gitTagOf(context);
    return tag === undefined
        ? { kind: "none", why: `the run is for ${formatRef(context)}, not for a git tag` }
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
    if (context.event === "merge_group" && isBranch(branchOf(context)))
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
        return /\/pr-(\d+)-[0-9a-f]+$/.exec(branchOf(context) ?? "")?.[1];
    return context.pullRequest === undefined
        ? pullRequestOf(context)?.split("/")[0]
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
        const choice = this.#read("flavor", flavor.latest, fillTemplate(flavor.latest, expressions)) ?? "false";
        if (!isLatestChoice(choice))
            this.#complain("flavor", flavor.latest, `latest is "${choice}", and must be auto, true or false`);
        const affixes = this.#read("flavor", flavor.prefix + flavor.suffix, affixesOfLatest(flavor, expressions));
        const name = applyAffixes(affixes ?? { prefix: "", suffix: "" }, "latest");
        this.#latest = { name: sanitizeTag(name, expressions.libraries.hash), choice };
    }
    add(rule) {
        const { expressions, context } = this.#around;
        const tagResult = this.#read("tags", rule.text, evaluateRule(rule, { context, expressions }));
        const affixes = this.#read("tags", rule.text, affixesOf(rule, this.#flavor, expressions));
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
        const whole = applyAffixes(affixes, isEmptyTag(tagResult.name) ? sanitizeTag(tagResult.name, hash) : tagResult.name);
        const name = this.#fit(whole, rule);
        const contest = this.#contestFor(tagResult, affixes);
        const floats = isFloating(rule, tagResult);
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
        if (versionSource?.isRelease !== true || isUnmerged(this.#around.context))
            return;
        this.movesByVersion = true;
        const contest = contestOf(versionSource, this.#first, () => true);
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
        if (cacheTags.includes(tag.whole))
            return "this commit is not merged yet, and the tag holds a cache";
        return !isOwnTag(tag, { context, hash: expressions.libraries.hash })
            ? "this commit is not merged yet, and the tag names neither it nor its pull request"
            : undefined;
    }
    #whyNot(name) {
        const { context, pushes } = this.#around;
        return this.#isLatest(name) && pushes && isUnmerged(context)
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
        if (versionSource === undefined || !isMoving(versionSource, name))
            return undefined;
        this.movesByVersion = true;
        return contestOf(versionSource, { name, affixes }, (other) => versionSource.nameFor(other) === name);
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





function explainMissingTags({ skippedRules }, context) {
    const allowed = `at least one rule that gives a tag for the event ${context.event} and ${formatRef(context)}`;
    return skippedRules.map(({ rule, why }) => ({
        input: "tags",
        value: rule,
        flaw: `it gives no tag: ${why}`,
        allowed,
    }));
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
    const expressions = { values: globalValues(context, rules.shaLength), times: timesOf(context), libraries };
    onRule({ input: "flavor", value: rules.flavor.latest });
    const tagSet = new TagSet(rules.flavor, { context, published, pushes, cacheTags, expressions });
    for (const rule of rules.tags) {
        onRule({ input: "tags", value: rule.text });
        tagSet.add(rule);
    }
    tagSet.addLatest();
    const version = tagSet.tags[0]?.name ?? "";
    const standard = standardLabels(context, version);
    const describe = (input, parse) => mergeLabels(standard, rules[input].flatMap((line) => {
        onRule({ input, value: line });
        const label = readLabel(line, parse, { ...expressions, values: { ...expressions.values, version } });
        if (label.kind === "read")
            return [label.value];
        tagSet.problems.push({ input, value: line, flaw: label.flaw });
        return [];
    }));
    const labels = describe("labels", parseLabel);
    const annotations = describe("annotations", parseAnnotation);
    if (tagSet.problems.length > 0)
        return { kind: "problems", problems: tagSet.problems };
    const { tags, skippedRules, remarks, warnings, movesByVersion } = tagSet;
    return {
        kind: "metadata",
        metadata: { tags, skippedRules, labels, annotations, remarks, warnings, movesByVersion },
    };
}
function readLabel(line, parse, expressions) {
    const filled = fillTemplate(line, expressions);
    if (filled.kind === "flaw")
        return filled;
    const label = parse(filled.value);
    return label === undefined ? (0,result/* invalid */.G)("it is not key=value") : (0,result/* parsed */.Y)(label);
}

;// CONCATENATED MODULE: ./.tools/action/src/build/dockerfile.ts
// Finds the line of the Dockerfile that a failure belongs to.

/**
 * The line on which an instruction begins, counted from 1. Builders print an instruction on one line, with its continued
 * lines and without comments. Undefined where it occurs twice.
 */
function lineOfInstruction(dockerfile, instruction) {
    if (dockerfile.length > lib_limits/* READ_LIMITS */.Cl.dockerfile)
        return undefined;
    const wanted = dockerfile_folded(instruction);
    const [first, second] = instructionsOf(dockerfile).filter(({ text }) => dockerfile_folded(text) === wanted);
    return second === undefined ? first?.line : undefined;
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
function dockerfile_folded(text) {
    const [name = "", ...rest] = text.trim().split(/\s+/);
    return [name.toUpperCase(), ...rest].join(" ");
}

;// CONCATENATED MODULE: ./.tools/action/src/tags/dockerfile-labels.ts
// The labels that a Dockerfile sets, to say which of them the repository's values replace.


/** Those of the stage that is built, and of the stages that it is built from. Variables in a value stay as they are. */
function readDockerfileLabels(dockerfile, target) {
    const stages = [];
    for (const { text } of instructionsOf(dockerfile)) {
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
    return words.flatMap((word) => parseLabel(unquote(word)) ?? []);
}
function unquote(word) {
    return word.replaceAll(/"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/gs, (...[, double, single, escaped]) => double === undefined ? (single ?? escaped ?? "") : double.replaceAll(/\\(["\\$])/g, "$1"));
}
/** The labels on the image that hide the Dockerfile's; `own` are those that the user writes, and therefore knows of. */
function replacedLabels(labels, dockerfile, own) {
    const written = new Set(own.map((line) => parseLabel(line)?.key));
    return labels
        .filter(({ key, value }) => !written.has(key) && dockerfile.has(key) && dockerfile.get(key) !== value)
        .map(({ key }) => key);
}

;// CONCATENATED MODULE: ./.tools/action/src/config/build/context.ts
// What is built: the context, further ones beside it, and the Dockerfile.






/** Folder and Dockerfile must be there where a build is `needed`; docker looks by itself at what is remote. */
function parseBuildContext(inputs, { needed, parseContext }, report) {
    const own = ownRepository(parseContext.context);
    const fill = (input, text) => context_fillTemplate(text, own, (flaw) => {
        report(input, text, { flaw, allowed: "`{{defaultContext}}` in a workflow, or no braces" });
    });
    const filled = fill("context", inputs.context.trim() || ".");
    const isFolder = parseContext.look(filled) === "folder";
    const context = isFolder ? (0,context_source/* asFolder */.hS)(filled) : filled;
    const file = inputs.file.trim();
    checkOneLine("context", [withoutSecrets(context)], report);
    rejectSecrets("context", context, report);
    const { trust } = parseContext.context;
    const agent = parseContext.variable("SSH_AUTH_SOCK");
    if (trust.kind === "foreign" && (0,context_source/* isSshContext */.MZ)(context) && agent !== undefined)
        report("context", withoutSecrets(context), {
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
        report("context", withoutSecrets(context), {
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
            report("build-contexts", withoutSecrets(text), {
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
    const [remedy] = helpWithDockerfile(search, { event });
    return remedy === undefined ? {} : { remedy };
}
/** Docker takes `dockerfile` where there is no `Dockerfile`. Source: docker/buildx, `build/opt.go`. */
function findDockerfile(path, { look }) {
    const lower = path.replace(/(^|\/)Dockerfile$/, "$1dockerfile");
    return [...new Set([path, lower])].find((one) => look(one) === "file");
}
/** The provenance names the URLs of what was built, and with `mode=max` whole. Source: docker docs, "Provenance attestation". */
function rejectSecrets(input, source, report) {
    const safe = withoutSecrets(source);
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
function context_fillTemplate(text, own, complain) {
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
const daemon_config_LONGEST = 64 * 1024;
/** A table's head, or a key with a value, somewhere at the beginning of a line. Source: TOML 1.0. BuildKit reads the rest. */
const IS_TOML = /^[ \t]*(?:\[[^\n]*\]|[\w."' -]+=)/m;
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
    if (text.length > daemon_config_LONGEST)
        return `it is longer than ${daemon_config_LONGEST / 1024} KiB`;
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
const endpoints_ADDRESS = /^(?:tcp|unix|docker-container|kube-pod|ssh):\/\/\S+$/;
/** `linux/arm64`, `linux/arm/v7`; several are separated by commas. */
const PLATFORMS = /^[a-z0-9]+(?:\/[a-z0-9]+){1,2}(?:,[a-z0-9]+(?:\/[a-z0-9]+){1,2})*$/;
const WANTED = "where a buildkitd listens, such as tcp://HOST:1234, or one address a line with what it builds for: linux/arm64=tcp://HOST:1234";
function parseEndpoints(inputs, report) {
    const lines = inputs.endpoint.split(/\r?\n/).flatMap((line) => line.trim() || []);
    const shown = lines.map(withoutSecrets);
    const endpoints = lines.map((line, index) => {
        const value = shown[index] ?? "";
        const [, written = "", address = ""] = /^(?:([^=:]*)=)?(.*)$/.exec(line) ?? [];
        if (/^tcp:\/\/[^/?#]*@/.test(address))
            report("endpoint", endpoints_HIDDEN, {
                flaw: "it contains a user or a password, which BuildKit does not use",
                allowed: WANTED,
            });
        else if (!endpoints_ADDRESS.test(address))
            report("endpoint", value, { flaw: "it is not an address", allowed: WANTED });
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
/** Whole seconds, few enough for a number. */
const SECONDS = /^\d{1,12}$/;
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
        if (!SECONDS.test(value) && !value.includes("{{"))
            report("build-args", arg, {
                flaw: "it is no time",
                allowed: `${SOURCE_DATE_EPOCH}=SECONDS, a whole number of seconds since 1970, as \`git log -1 --format=%ct\` prints it`,
            });
        const seconds = SECONDS.test(value) ? Number(value) : undefined;
        sourceDate = { kind: "argument", seconds };
    }
    if (sourceDate !== undefined)
        return { sourceDate, warnings: [] };
    const given = variable(SOURCE_DATE_EPOCH)?.trim() ?? "";
    if (SECONDS.test(given))
        return { sourceDate: { kind: "variable", seconds: Number(given) }, warnings: [] };
    const text = `The variable ${SOURCE_DATE_EPOCH} is "${given}", and not a number of seconds since 1970. The build gets the commit's time.`;
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
        ...build_given("build-contexts", parseNamedContexts(inputs, { ...parseContext, fill }, report)),
        ...build_given("cache-from", cache.from),
        ...build_given("cache-to", cache.to),
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
            attestations: parseAttestations({ provenance, sbom, attests }, run),
        },
        missingSecrets: missing,
        sourceDate: date.sourceDate,
        pushByDigest: around.pushByDigest,
        reproducible: choose("reproducible", ["false", "true"], "false") === "true",
        warnings: [...date.warnings, ...warnOfJoinedArgs(args, text)],
        dockerfileLabels: readDockerfileLabels(text, values.target?.[0]),
        endpoints: parseEndpoints(inputs, report),
        certificates: parseCertificates(inputs, parseContext, report),
        daemonConfig: parseDaemonConfig(inputs, report),
        standardProvenance: parseBoolean(variable("BUILDX_NO_DEFAULT_ATTESTATIONS"))
            ? undefined
            : standardProvenance(isPrivate, run),
        reports: {
            warnings: parseBoolean(variable("DOCKER_BUILD_CHECKS_ANNOTATIONS")) ?? true,
            summary: parseBoolean(variable("DOCKER_BUILD_SUMMARY")) ?? true,
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
        return { from, to: to.map(exportEntry) };
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
    return chooseCache(choice, { image, part, job: readJobCache(token) });
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
function build_given(input, values) {
    return values.length === 0 ? {} : { [input]: values };
}
/** The page of this very run. Source: GitHub docs, "Default environment variables". */
function runUrl({ repository, server, workflow: { id, attempt = "1" } }) {
    if (server.url === undefined || repository === undefined || id === undefined)
        return undefined;
    return `${server.url}/${repository.owner}/${repository.name}/actions/runs/${id}/attempts/${attempt}`;
}

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
const TYPES = Object.keys(PRIORITIES).join(", ");
/** What any rule may say. One that its type does not ask for is let pass, one that is none of these is a mistake. */
const ATTRIBUTES = "type, enable, priority, prefix, suffix, pattern, value, match, group, branch, event, format";
/** `type: sha`, `type=sha` with another sign, or without one: it would be a tag, `type-sha`. */
const MISWRITTEN_RULE = /^type\s*(?:[:＝]\s*|\s)[a-z]/i;
function parseTagRule(text, libraries) {
    if (MISWRITTEN_RULE.test(text))
        return (0,result/* invalid */.G)("a rule is written with `=`, such as type=sha");
    const fields = readFields(text, libraries);
    if (fields.kind === "flaw")
        return fields;
    const attributes = new Map(fields.value.map(splitField).map(({ key = "value", value }) => [key, value]));
    const flawOnLatest = takeOnLatest(attributes);
    if (flawOnLatest !== undefined)
        return (0,result/* invalid */.G)(flawOnLatest);
    const unknown = [...attributes.keys()].find((key) => !ATTRIBUTES.split(", ").includes(key));
    if (unknown !== undefined)
        return (0,result/* invalid */.G)(`it has no attribute "${unknown}", only ${ATTRIBUTES}`);
    const type = attributes.get("type") ?? "raw";
    if (!isTagType(type))
        return (0,result/* invalid */.G)(`there is no type "${type}", only ${TYPES}`);
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
    if (word !== undefined && parseBoolean(word) !== false)
        return "onlatest belongs to the input flavor, behind a prefix or a suffix: `flavor: suffix=-x,onlatest=true`";
    attributes.delete("onlatest");
    return undefined;
}
/** For any event: a mistake must not wait for the first release. A regular expression has its own `$`. */
function findExpressionFlaw(type, attributes) {
    const names = ["prefix", "suffix", "value", "branch", ...(type === "match" ? [] : ["pattern"])];
    const flaws = names.map((name) => findTextFlaw(attributes.get(name) ?? ""));
    return [findGitHubExpression(attributes.get("enable") ?? ""), ...flaws].find((flaw) => flaw !== undefined);
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
    const gitTag = gitTagOf(context);
    if (gitTag === undefined)
        return ["type=ref,event=branch", "type=ref,event=pr"];
    const version = libraries.schemes.semver.read(gitTag);
    if (version === undefined)
        return [parseRelease(gitTag) === undefined ? OWN_NAME : "type=ref,event=tag"];
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
    return readLines(text).flatMap((written) => {
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
        const refs = [branchOf(context), gitTagOf(context), variable("GITHUB_HEAD_REF")];
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
    for (const line of readLines(text)) {
        const fields = readFields(line, libraries);
        if (fields.kind === "flaw")
            return fields;
        const own = [];
        let isEnabled = true;
        for (const { key, value } of fields.value.map(splitField)) {
            if (key === undefined || key === "name")
                own.push(value);
            else if (key !== "enable")
                return (0,result/* invalid */.G)(`it has no attribute "${key}", only name, enable`);
            else {
                const flag = parseBoolean(value);
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
    for (const host of empty)
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

;// CONCATENATED MODULE: ./.tools/action/src/config/parse-context.ts
/** Source: docker/metadata-action's README, "environment variables". */
const SHA_LENGTH_VARIABLE = "DOCKER_METADATA_SHORT_SHA_LENGTH";

;// CONCATENATED MODULE: ./.tools/action/src/config/tags.ts








const A_RULE = "a tag, or a rule such as `type=semver,pattern={{version}}`, one a line";
const A_FLAVOR = "`latest=auto`, `prefix=x-` or `suffix=-x,onlatest=true`, one a line";
const A_LABEL = "`name=value`, one a line";
/** Everything is read, and nothing is filled in yet: expressions may need what is still to be asked for. */
function parseMetadata(inputs, { context, libraries, variable, references }, report) {
    const tags = rulesOfReferences(references) ?? rulesOfLines();
    const flavor = readLines(inputs.flavor).reduce((made, line) => take("flavor", line, parseFlavor(line, made, libraries))[0] ?? made, NO_FLAVOR);
    return {
        tags: byPriority(tags),
        flavor,
        labels: take("labels", inputs.labels, readTexts(inputs.labels, libraries)).flat(),
        annotations: take("annotations", inputs.annotations, readTexts(inputs.annotations, libraries)).flat(),
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
        const length = written === undefined ? SHORT_SHA : parseShaLength(written);
        if (length === undefined)
            report(SHA_LENGTH_VARIABLE, written ?? "", {
                flaw: "it is not a number of characters",
                allowed: "a whole number such as 7 or 12",
            });
        return length ?? SHORT_SHA;
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
    if (pushByDigest || isByDigest(options))
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
        toEnvironment: parseBoolean(variable(TO_ENVIRONMENT)) ?? true,
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
            remedy: TO_THE_MERGE,
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
function parseDigests({ digests: text }, { operation, destinations, push }, report) {
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
    const flag = text === "" ? false : parseBoolean(text);
    if (flag === undefined)
        report("allow-older", text, { flaw: "it is neither true nor false", allowed: "true or false" });
    return flag ?? false;
}
function parseImmutable({ immutable }, report) {
    const words = immutable.split(/[\s,]+/).filter((word) => word !== "");
    const [only = "false"] = words;
    // One letter or digit is a tag's name: `1`.
    const flag = words.length <= 1 && only.length > 1 ? parseBoolean(only) : undefined;
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
    if (promotesForeignImage({ promotion, destinations }))
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
    const pasted = checkPastedLists(inputs, reportAll);
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
    const outputs = splitLines(inputs.outputs).map((text) => parseOutput((0,csv/* parseEntry */.ER)(text, libraries.csv)));
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
            ...(parseContext.lacksClone.refusal && formatRefusal(parseContext.lacksClone.refusal)),
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
    const push = (0,push_policy/* decidePush */.vn)(choiceFor(pushChoice, build.options), context);
    if (parsedImages !== undefined && (operation === "check" || operation === "attest" || push.kind === "push"))
        needOwnImage(parsedImages);
    if (push.kind === "push")
        reportEmptyLogins(registryAuth, report);
    const around = { operation, pushByDigest, destinations: parsedImages?.destinations ?? [], push };
    const digests = parseMerge(inputs, { ...around, options: build.options }, report);
    const promotion = parsePromotion(inputs, { ...around, registry, image: parsedImages?.image }, report);
    const signed = { ...around, registry, promotion, parseContext };
    const signing = parseSigning(operation === "attest", signed, choose);
    const metadataRules = parseMetadata(inputs, { ...parseContext, references }, report);
    const naming = namingOf(inputs, { choice: pushChoice, push, build });
    const metadata = hasTags && problems.length === 0 ? resolveNow(metadataRules) : NO_METADATA;
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
        expectPackage,
        temporaryFolder,
        dryRun,
        remarks: [
            ...parsedImages.remarks,
            ...(publication.immutable.kind === "none" ? [] : parsedImages.destinations.flatMap(formatUnprotected)),
        ],
    };
    const username = inputs.username.trim() || (context.actor ?? PLACEHOLDER_USER);
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
        const resolved = resolveTags(rules, {
            context,
            published: { kind: "none" },
            pushes: push.kind === "push",
            cacheTags: cacheTags(build.options, parsedImages?.destinations ?? []),
        }, libraries);
        if (resolved.kind === "problems") {
            for (const { input, value, flaw } of resolved.problems)
                report(input, value, { flaw, allowed: tags_ALLOWED[input] ?? "" });
            return NO_METADATA;
        }
        if (naming === "none" || naming === "bare")
            return { ...resolved.metadata, tags: [] };
        if (naming === "needed" && resolved.metadata.tags.length === 0 && !mayStillMatch(context))
            problems.push(...explainMissingTags(resolved.metadata, context));
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
/** Elsewhere docker sets all tags by itself, without a look at them before. */
function formatUnprotected(destination) {
    return destination.kind === "own"
        ? []
        : [`The input immutable does not protect the tags of ${destination.name}: docker pushes them itself.`];
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.tools/action/src/oci/index-entry.ts
// What an entry of an image index is: an image, or what BuildKit attests of one.


/** Source: OCI image specification 1.1, "Image Configuration"; docker's "Image Manifest V2, Schema 2". */
const IMAGE_CONFIGS = new Set([
    "application/vnd.oci.image.config.v1+json",
    "application/vnd.docker.container.image.v1+json",
]);
/** Source: moby/buildkit, docs on "Attestation storage". */
function isMarkedAttestation(entry) {
    return (0,lib_json/* textField */.M8)(entry, "annotations", "vnd.docker.reference.type") === "attestation-manifest";
}
/** The image that an attestation is of. */
function subjectOf(entry) {
    return (0,oci_reference/* parseDigest */.m)((0,lib_json/* textField */.M8)(entry, "annotations", "vnd.docker.reference.digest") ?? "");
}
/** A media type without its parameters. */
function bareType(type) {
    const [named = ""] = type.split(";");
    return named.trim().toLowerCase();
}

;// CONCATENATED MODULE: ./.tools/action/src/oci/platform.ts
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
    const variant = (0,lib_json/* textField */.M8)(json, "variant");
    const osVersion = (0,lib_json/* textField */.M8)(json, "os.version");
    // One that is there and is no text is no platform of anybody's.
    const isOdd = [(0,lib_json/* field */.ZZ)(json, "variant"), (0,lib_json/* field */.ZZ)(json, "os.version")].some((value) => value !== undefined && typeof value !== "string");
    const platform = {
        os: (0,lib_json/* textField */.M8)(json, "os") ?? "",
        architecture: (0,lib_json/* textField */.M8)(json, "architecture") ?? "",
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

;// CONCATENATED MODULE: ./.tools/action/src/oci/image-index.ts
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
    const json = (0,lib_json/* parseJson */.qF)(body);
    const mediaType = bareType(type);
    const own = (0,lib_json/* field */.ZZ)(json, "mediaType");
    if (own !== undefined && own !== mediaType)
        return flaw("calls itself another type than the registry does");
    const annotations = stringsOf((0,lib_json/* field */.ZZ)(json, "annotations"));
    if (annotations === undefined)
        return flaw("has annotations that are no texts");
    const family = familyOf(mediaType);
    // Source: CVE-2021-41190: what is both is another thing to each client.
    if ((0,lib_json/* field */.ZZ)(json, "manifests") !== undefined && (0,lib_json/* field */.ZZ)(json, "config") !== undefined)
        return flaw("is an image and an index at once");
    if (family === undefined)
        return flaw("is neither an image nor an index of images");
    if (mediaType === FAMILIES[family].index)
        return readEntries(json, family, annotations);
    const config = (0,oci_reference/* parseDigest */.m)((0,lib_json/* textField */.M8)(json, "config", "digest") ?? "");
    const isImage = IMAGE_CONFIGS.has((0,lib_json/* textField */.M8)(json, "config", "mediaType") ?? "");
    return isImage && config !== undefined
        ? { kind: "image", family, annotations, config }
        : flaw("is not an image, but an artifact of another kind");
}
function readEntries(json, family, annotations) {
    const entries = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(json, "manifests"));
    if (entries.length === 0)
        return flaw("is an index without a manifest");
    if (entries.length > lib_limits/* READ_LIMITS */.Cl.indexEntries)
        return flaw(`is an index of more than ${lib_limits/* READ_LIMITS */.Cl.indexEntries} manifests`);
    const images = [];
    const attestations = [];
    for (const entry of entries) {
        const descriptor = readDescriptor(entry);
        if (descriptor === undefined)
            return flaw("has an entry that cannot be read");
        if (Object.values(FAMILIES).some(({ index }) => index === descriptor.mediaType))
            return flaw("is an index that holds another index");
        const isAttached = isMarkedAttestation(descriptor);
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
            const platform = readPlatform(descriptor.platform);
            if (platform === undefined || platform.os === "unknown")
                return flaw(`has the entry ${descriptor.digest} without a platform`);
            images.push({ descriptor, platform });
        }
    }
    const digests = new Set(images.map(({ descriptor }) => descriptor.digest));
    if (!attestations.every((one) => digests.has(subjectOf(one) ?? "sha256:")))
        return flaw("has an attestation of an image that it does not hold");
    return { kind: "index", family, annotations, images, attestations };
}
/** The entries of a list of referrers that can be read, each as it stands there. */
function readReferrers(body) {
    return (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(body), "manifests")).flatMap((entry) => readDescriptor(entry) ?? []);
}
function readDescriptor(entry) {
    const digest = (0,oci_reference/* parseDigest */.m)((0,lib_json/* textField */.M8)(entry, "digest") ?? "");
    const mediaType = (0,lib_json/* textField */.M8)(entry, "mediaType");
    const size = (0,lib_json/* field */.ZZ)(entry, "size");
    const [platform, artifactType] = [(0,lib_json/* field */.ZZ)(entry, "platform"), (0,lib_json/* field */.ZZ)(entry, "artifactType")];
    const annotations = stringsOf((0,lib_json/* field */.ZZ)(entry, "annotations"));
    const isWhole = digest !== undefined && mediaType !== undefined && annotations !== undefined && isSize(size);
    if (!isWhole || (artifactType !== undefined && typeof artifactType !== "string"))
        return undefined;
    return {
        mediaType,
        digest,
        size,
        ...(Object.keys(annotations).length > 0 && { annotations }),
        ...(platform !== undefined && { platform: (0,lib_json/* record */.g1)(platform) }),
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
    const entries = Object.entries((0,lib_json/* record */.g1)(value));
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
        mediaType: bareType(type),
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
        ...images.flatMap(({ descriptor }) => attestations.filter((one) => subjectOf(one) === descriptor.digest)),
    ];
    const { index: mediaType } = FAMILIES[family];
    const written = family === "oci" && Object.keys(annotations).length > 0 ? { annotations } : {};
    const json = { schemaVersion: 2, mediaType, manifests, ...written };
    return { type: mediaType, body: new TextEncoder().encode(JSON.stringify(json, undefined, 2)) };
}
/** In the order of `wanted`, and those that it does not name after them, by their names. */
function sortByPlatform(images, wanted) {
    const places = new Map(wanted.map((platform, at) => [formatPlatform(platform), at]));
    const keyed = images.map((image) => ({ image, name: formatPlatform(image.platform) }));
    const placeOf = (name) => places.get(name) ?? places.size;
    return keyed
        .sort((one, other) => placeOf(one.name) - placeOf(other.name) || (one.name < other.name ? -1 : 1))
        .map(({ image }) => image);
}

;// CONCATENATED MODULE: ./.tools/action/src/oci/image-links.ts
// What a manifest names: its layers and its configuration, or the manifests of its index.




/** Source: OCI image specification 1.1, "Image Media Types"; docker's "Image Manifest V2, Schema 2". */
const INDEX_TYPES = new Set([
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
]);
const MANIFEST_TYPES = new Set([
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
]);
/** Any image or artifact may be copied: only what has to be copied with it is read. */
function readLinks({ type, body }) {
    const json = (0,lib_json/* parseJson */.qF)(body);
    const [named = ""] = type.split(";");
    const mediaType = named.trim().toLowerCase();
    const own = (0,lib_json/* field */.ZZ)(json, "mediaType");
    if (own !== undefined && own !== mediaType)
        return image_links_flaw("calls itself another type than the registry does");
    // Source: CVE-2021-41190: what is both is another thing to each client.
    if ((0,lib_json/* field */.ZZ)(json, "manifests") !== undefined && (0,lib_json/* field */.ZZ)(json, "layers") !== undefined)
        return image_links_flaw("is an image and an index at once");
    if (INDEX_TYPES.has(mediaType))
        return image_links_readEntries((0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(json, "manifests")));
    if (MANIFEST_TYPES.has(mediaType))
        return readBlobs(json);
    return image_links_flaw(`is of the type ${JSON.stringify(mediaType.slice(0, 100))}, which is no image's`);
}
function image_links_readEntries(entries) {
    if (entries.length > lib_limits/* READ_LIMITS */.Cl.promotedManifests)
        return image_links_flaw(`is an index of more than ${lib_limits/* READ_LIMITS */.Cl.promotedManifests} manifests`);
    const read = entries.flatMap((entry) => readDescriptor(entry) ?? []);
    return read.length < entries.length
        ? image_links_flaw("has an entry that cannot be read")
        : { kind: "index", entries: read };
}
function readBlobs(json) {
    const entries = [(0,lib_json/* field */.ZZ)(json, "config"), ...(0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(json, "layers"))];
    if (entries.length > lib_limits/* READ_LIMITS */.Cl.promotedLayers)
        return image_links_flaw(`has more than ${lib_limits/* READ_LIMITS */.Cl.promotedLayers} layers`);
    const blobs = entries.filter((entry) => !isForeign(entry)).map((entry) => readDescriptor(entry));
    const read = blobs.flatMap((blob) => blob === undefined ? [] : [{ digest: blob.digest, size: blob.size }]);
    return read.length < blobs.length
        ? image_links_flaw("has a layer that cannot be read")
        : { kind: "manifest", blobs: read, subject: (0,oci_reference/* parseDigest */.m)((0,lib_json/* textField */.M8)(json, "subject", "digest") ?? "") };
}
/** A layer of Windows that may not be distributed stays where it is. Source: OCI image specification 1.1, "Non-Distributable Layers". */
function isForeign(entry) {
    return (/foreign|nondistributable/.test((0,lib_json/* textField */.M8)(entry, "mediaType") ?? "") &&
        (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(entry, "urls")).length > 0);
}
function image_links_flaw(text) {
    return { kind: "flaw", flaw: text };
}

;// CONCATENATED MODULE: ./.tools/action/src/lib/retry.ts
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

;// CONCATENATED MODULE: ./.tools/action/src/registry/response.ts
// What a registry's answer says: allowed, refused with its reason, or nothing that could be used.




/**
 * 401 and 403 are refusals, and so is 404 where something is read; everything else that was not expected (5xx, 429,
 * a redirect, a page of a proxy's) says nothing of the token.
 */
function classifyResponse(step, answer, expected) {
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
    const json = (0,lib_json/* parseJson */.qF)(body);
    const message = REASONS.map((name) => (0,lib_json/* textField */.M8)(json, name)).find((text) => text !== undefined) ?? "";
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
        retryAfter: parseRetryAfter(retryAfter ?? "", Date.now()) ?? findRetryAfter(formatResponse(answer)),
    };
}
/** A registry that has lost an upload says so with a status of the 400s. Source: OCI distribution specification 1.1. */
const LOST = /^(?:BLOB_UPLOAD_UNKNOWN|BLOB_UPLOAD_INVALID|BLOB_UNKNOWN|MANIFEST_BLOB_UNKNOWN)$/;
function isPassing(answer) {
    if (answer.kind === "failure")
        return answer.retryable;
    if (isTransient(answer.status))
        return true;
    return LOST.test((0,lib_json/* textField */.M8)(firstError(answer), "code") ?? "");
}
/** The first message of `{"errors":[{"code":…,"message":…}]}`, the OCI specification's form; else nothing. */
function messageOf(answer) {
    const message = (0,lib_json/* textField */.M8)(firstError(answer), "message");
    return shown(message ?? "");
}
/** What it repeats of the request is hidden before it is cut: half a token is no longer one to a mask. */
function shown(message) {
    return (0,redact/* printableLine */.oy)(message.slice(0, 4_000).replaceAll(/\s+/g, " ")).slice(0, lib_limits/* READ_LIMITS */.Cl.shownField);
}
function firstError({ body }) {
    return (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(body), "errors"))[0];
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/content.ts
// Content by its digest: what a registry or its store sends is what was asked for, or damaged.



/** The manifests that buildx and docker push. Source: OCI image specification; docker's "Image Manifest V2". */
const content_MANIFEST_TYPES = [
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
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(body).digest("hex")}`;
}
const DAMAGED = {
    kind: "request-failure",
    reason: "its manifest arrived damaged",
    retryable: true,
    retryAfter: undefined,
};
/** A truncated answer looks the same, so the caller tries once more. */
function misnamed(hash, named) {
    const name = (0,oci_reference/* parseDigest */.m)(named) ?? "something else";
    return { ...DAMAGED, reason: `the registry calls it ${name}, and its content has the hash ${hash}` };
}
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * Registries hand blobs out by a link to a store. The link is followed once and without the bearer: the digest proves
 * the content. Source: OCI distribution specification 1.1, "Pulling blobs".
 */
async function followRedirect(answer, { http, base, longest }) {
    const url = redirectOf(answer, base);
    return url === undefined ? answer : http({ method: "GET", url, attempts: 1, longest });
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
    const hash = (0,external_node_crypto_.createHash)("sha256");
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
        return requestFailureOf(answer);
    return matchesDigest(answer.body, digest) ? answer.body : DAMAGED;
}
function readManifestAnswer(answer, digest) {
    if (answer.kind === "answer" && answer.status === 404)
        return { kind: "missing", failure: requestFailureOf(answer) };
    const type = answer.kind === "answer" ? answer.headers["content-type"] : undefined;
    if (type === undefined)
        return requestFailureOf(answer);
    const body = readContentAnswer(answer, digest);
    return body instanceof Uint8Array ? { kind: "manifest", type, body } : body;
}
/** The same by a tag, whose digest is the hash of what came. */
function readTaggedAnswer(answer) {
    if (answer.kind === "failure")
        return requestFailureOf(answer);
    const digest = hashOf(answer.body);
    const named = answer.headers["docker-content-digest"];
    if (answer.status === 200 && named !== undefined && named !== digest)
        return misnamed(digest, named);
    const found = readManifestAnswer(answer, digest);
    return found.kind === "manifest" ? { ...found, digest } : found;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.tools/action/src/registry/archive/file-tree.ts
// Where an archive's files are: in a folder, or in a tar file of which only the heads are read.



/** No link is followed: what it leads to may be any file of this machine. */
function folderTree(folder) {
    return {
        kind: "tree",
        find: async (name) => {
            let path = folder;
            for (const part of name.split("/")) {
                path = (0,external_node_path_.join)(path, part);
                const found = await (0,promises_.lstat)(path).catch(() => undefined);
                if (found === undefined || found.isSymbolicLink())
                    return undefined;
                if (found.isFile())
                    return { path, start: 0, length: found.size };
            }
            return undefined;
        },
    };
}
/** Nothing where it is longer than `longest`, or shorter than it says. */
async function readExtent({ path, start, length }, longest) {
    if (length > longest)
        return undefined;
    const file = await (0,promises_.open)(path, "r");
    try {
        return await readAt(file, start, length);
    }
    finally {
        await file.close();
    }
}
async function readAt(file, position, length) {
    const bytes = new Uint8Array(length);
    let read = 0;
    while (read < length) {
        const { bytesRead } = await file.read(bytes, read, length - read, position + read);
        if (bytesRead === 0)
            return undefined;
        read += bytesRead;
    }
    return bytes;
}
async function* streamExtent({ path, start, length }) {
    if (length === 0)
        return;
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { start, end: start + length - 1 }))
            yield chunk;
    }
    catch (error) {
        const reason = `${path} could not be read (${error.code ?? String(error)})`;
        yield {
            kind: "request-failure",
            reason,
            retryable: false,
            retryAfter: undefined,
        };
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/archive/layout.ts
// OCI's image layout: blobs by their digest, and an index of what is in it.






const INDEX = "application/vnd.oci.image.index.v1+json";
const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
/** What an image is called in a layout. Source: OCI image specification 1.1, "Pre-Defined Annotation Keys"; containerd. */
const NAMES = ["org.opencontainers.image.ref.name", "io.containerd.image.name"];
/** Source: OCI image specification 1.1, "Image Layout". */
async function openLayout(tree, { choice }) {
    const extent = await tree.find("index.json");
    const body = extent && (await readExtent(extent, lib_limits/* READ_LIMITS */.Cl.response));
    if (body === undefined)
        return { kind: "flaw", flaw: "has no `index.json` that can be read" };
    const entries = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(body), "manifests"));
    const known = new Map(readReferrers(body).map((entry) => [entry.digest, namesOf(entry.annotations)]));
    if (known.size === 0)
        return { kind: "flaw", flaw: "holds no image" };
    if (entries.length > lib_limits/* READ_LIMITS */.Cl.promotedManifests)
        return { kind: "flaw", flaw: `holds more than ${lib_limits/* READ_LIMITS */.Cl.promotedManifests} images` };
    const chosen = [...known].filter(([digest, names]) => isChosen(choice, digest, names));
    const [first, second] = chosen;
    if (first === undefined)
        return { kind: "missing" };
    if (second !== undefined)
        return { kind: "flaw", flaw: ambiguous([...known]) };
    return { kind: "archive", source: layoutSource(tree), reference: first[0] };
}
function isChosen(choice, digest, names) {
    return choice === undefined || choice === digest || names.includes(choice);
}
function namesOf(annotations) {
    return NAMES.flatMap((name) => annotations?.[name] ?? []);
}
/** The names are somebody else's words. */
function ambiguous(images) {
    const shown = images.slice(0, 5).map(([digest, [name]]) => name?.slice(0, 100) ?? digest);
    const more = images.length > shown.length ? ` and ${images.length - shown.length} more` : "";
    return `holds ${images.length} images, and none is chosen: ${shown.map((one) => JSON.stringify(one)).join(", ")}${more}`;
}
function layoutSource(tree) {
    return {
        image: undefined,
        read: (reference) => layout_readManifest(tree, reference),
        referrers: () => Promise.resolve({ kind: "referrers", entries: [] }),
        blob: async (digest) => {
            const extent = await tree.find(blobName(digest));
            return extent === undefined
                ? failure(`${digest} is not in it`)
                : { kind: "blob", chunks: streamExtent(extent) };
        },
    };
}
async function layout_readManifest(tree, reference) {
    const digest = (0,oci_reference/* parseDigest */.m)(reference);
    const extent = digest && (await tree.find(blobName(digest)));
    if (digest === undefined || extent === undefined)
        return { kind: "missing", failure: failure(`${reference} is not in it`) };
    const body = await readExtent(extent, lib_limits/* READ_LIMITS */.Cl.response);
    if (body === undefined)
        return failure(`${reference} is too long for a manifest, or cut off`);
    if (hashOf(body) !== digest)
        return failure(`${reference} has another content`);
    return { kind: "manifest", digest, type: typeOf(body), body };
}
/** A manifest of OCI's may leave its type out. */
function typeOf(body) {
    const json = (0,lib_json/* parseJson */.qF)(body);
    return (0,lib_json/* textField */.M8)(json, "mediaType") ?? ((0,lib_json/* field */.ZZ)(json, "manifests") === undefined ? MANIFEST : INDEX);
}
function blobName(digest) {
    return `blobs/${digest.replace(":", "/")}`;
}
function failure(reason) {
    return { kind: "request-failure", reason, retryable: false, retryAfter: undefined };
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/archive/docker-archive.ts
// What `docker save` writes: from docker 25 on an OCI layout, too; before that a list of files, of which a manifest is made.








const docker_archive_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const CONFIG = "application/vnd.oci.image.config.v1+json";
const LAYER = "application/vnd.oci.image.layer.v1.tar";
/** Source: moby, `image/spec/v1.2.md`, "Combined Image JSON + Filesystem Changeset Format". */
async function openDockerArchive(tree, source) {
    const extent = await tree.find("manifest.json");
    if ((await tree.find("index.json")) !== undefined) {
        const opened = await openLayout(tree, source);
        return extent === undefined ? opened : agreeing(tree, extent, opened);
    }
    const body = extent && (await readExtent(extent, lib_limits/* READ_LIMITS */.Cl.response));
    if (body === undefined)
        return { kind: "flaw", flaw: "has no `manifest.json` that can be read" };
    const images = (0,lib_json/* list */.p_)((0,lib_json/* parseJson */.qF)(body));
    const named = images.map((image) => [(0,lib_json/* textField */.M8)(image, "Config") ?? "", tagsOf(image)]);
    const chosen = images.filter((image) => source.choice === undefined || tagsOf(image).includes(source.choice));
    const [first] = chosen;
    if (first === undefined)
        return images.length === 0 ? { kind: "flaw", flaw: "holds no image" } : { kind: "missing" };
    return chosen.length > 1 ? { kind: "flaw", flaw: ambiguous(named) } : openListed(tree, first);
}
/** One docker loads the image of `index.json`, an older one that of `manifest.json`: it must be the same. */
async function agreeing(tree, extent, opened) {
    if (opened.kind !== "archive")
        return opened;
    const body = await readExtent(extent, lib_limits/* READ_LIMITS */.Cl.response);
    const images = body === undefined ? [] : (0,lib_json/* list */.p_)((0,lib_json/* parseJson */.qF)(body));
    if (images.length > lib_limits/* READ_LIMITS */.Cl.promotedManifests)
        return { kind: "flaw", flaw: `holds more than ${lib_limits/* READ_LIMITS */.Cl.promotedManifests} images` };
    const listed = new Set();
    for (const image of images) {
        const config = await tree.find((0,lib_json/* textField */.M8)(image, "Config") ?? "");
        const content = config && (await readExtent(config, lib_limits/* READ_LIMITS */.Cl.imageConfig));
        if (content !== undefined)
            listed.add(hashOf(content));
    }
    const configs = await configsOf(opened.source, opened.reference);
    return configs.some((config) => listed.has(config))
        ? opened
        : { kind: "flaw", flaw: "names another image in its `index.json` than in its `manifest.json`" };
}
/** Of an image, or of each platform of an index: docker lists one of them. One manifest is held at a time. */
async function configsOf({ read }, reference) {
    const found = await read(reference);
    if (found.kind !== "manifest")
        return [];
    const links = readLinks(found);
    if (links.kind !== "index")
        return [configOf(found)].flatMap((config) => config ?? []);
    const configs = [];
    for (const { digest } of links.entries) {
        const config = configOf(await read(digest));
        if (config !== undefined)
            configs.push(config);
    }
    return configs;
}
function configOf(found) {
    if (found.kind !== "manifest")
        return undefined;
    return (0,oci_reference/* parseDigest */.m)((0,lib_json/* textField */.M8)((0,lib_json/* parseJson */.qF)(found.body), "config", "digest") ?? "");
}
function tagsOf(image) {
    return (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(image, "RepoTags")).filter((tag) => typeof tag === "string");
}
/** The layers go as they are. Of the same file the same manifest is made each time. */
async function openListed(tree, image) {
    const config = await tree.find((0,lib_json/* textField */.M8)(image, "Config") ?? "");
    const body = config && (await readExtent(config, lib_limits/* READ_LIMITS */.Cl.imageConfig));
    if (config === undefined || body === undefined)
        return { kind: "flaw", flaw: "lacks the image's configuration" };
    const names = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(image, "Layers")).map(String);
    const diffs = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(body), "rootfs", "diff_ids")).map((diff) => (0,oci_reference/* parseDigest */.m)(String(diff)));
    if (names.length !== diffs.length || names.length > lib_limits/* READ_LIMITS */.Cl.promotedLayers)
        return { kind: "flaw", flaw: "lists other layers than the image's configuration" };
    const layers = [];
    for (const [at, name] of names.entries()) {
        const extent = await tree.find(name);
        const diff = diffs[at];
        if (extent === undefined || diff === undefined)
            return { kind: "flaw", flaw: `lacks the layer ${JSON.stringify(name.slice(0, 200))}` };
        layers.push(await describeLayer(extent, diff));
    }
    return made({ digest: hashOf(body), extent: config, mediaType: CONFIG }, layers);
}
/** The configuration names a layer by its content before it is compressed. */
async function describeLayer(extent, diff) {
    const head = await readExtent({ ...extent, length: Math.min(2, extent.length) }, 2);
    if (head?.[0] !== 0x1f || head[1] !== 0x8b)
        return { digest: diff, extent, mediaType: LAYER };
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of streamExtent(extent))
        if (chunk instanceof Uint8Array)
            hash.update(chunk);
    return { digest: `sha256:${hash.digest("hex")}`, extent, mediaType: `${LAYER}+gzip` };
}
function made(config, layers) {
    const describe = ({ mediaType, digest, extent: { length } }) => ({ mediaType, digest, size: length });
    const manifest = {
        schemaVersion: 2,
        mediaType: docker_archive_MANIFEST,
        config: describe(config),
        layers: layers.map(describe),
    };
    const body = new TextEncoder().encode(JSON.stringify(manifest));
    const digest = hashOf(body);
    const parts = new Map([config, ...layers].map((part) => [part.digest, part.extent]));
    return {
        kind: "archive",
        reference: digest,
        isMade: true,
        source: {
            image: undefined,
            read: (reference) => Promise.resolve(reference === digest
                ? { kind: "manifest", digest, type: docker_archive_MANIFEST, body }
                : { kind: "missing", failure: failure(`${reference} is not in it`) }),
            referrers: () => Promise.resolve({ kind: "referrers", entries: [] }),
            blob: (of) => {
                const extent = parts.get(of);
                return Promise.resolve(extent === undefined
                    ? failure(`${of} is not in it`)
                    : { kind: "blob", chunks: streamExtent(extent) });
            },
        },
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/archive/tar.ts
// The heads of a tar file: which files it has, and where their bytes lie. Nothing is unpacked.



const BLOCK = 512;
/** What is compared at once. */
const PIECE = 256 * 1024;
/** Source: POSIX.1-2017, "pax Interchange Format" and "ustar Interchange Format"; GNU tar's manual, "Basic Tar Format". */
async function readTar(path) {
    const file = await (0,promises_.open)(path, "r");
    try {
        const { size } = await file.stat();
        return await readHeads({ path, file, size });
    }
    finally {
        await file.close();
    }
}
async function readHeads({ path, file, size }) {
    const files = new Map();
    const names = new Set();
    let long = {};
    for (let position = 0, heads = 0; position + BLOCK <= size;) {
        const head = await readAt(file, position, BLOCK);
        if (head === undefined || head.every((byte) => byte === 0))
            break;
        if (!isHead(head))
            return tar_flaw(position === 0 ? "is not a tar file" : "is a damaged tar file");
        if (++heads > lib_limits/* READ_LIMITS */.Cl.archiveEntries)
            return tar_flaw(`has more than ${lib_limits/* READ_LIMITS */.Cl.archiveEntries} entries`);
        const type = String.fromCharCode(head[156] ?? 0);
        const length = long.size ?? numberIn(head, 124, 12);
        if (length === undefined || length > size - position - BLOCK)
            return tar_flaw("is cut off, or damaged");
        const start = position + BLOCK;
        position = start + Math.ceil(length / BLOCK) * BLOCK;
        if (type === "x" || type === "L" || type === "g") {
            const text = length > lib_limits/* READ_LIMITS */.Cl.archiveName ? undefined : await readAt(file, start, length);
            if (text === undefined)
                return tar_flaw("has a name that is too long");
            if (type === "x")
                long = { ...long, ...readPax(text) };
            if (type === "L")
                long = { ...long, path: textIn(text, 0, length) };
            continue;
        }
        const written = long.path ?? nameIn(head);
        const name = plainName(written);
        long = {};
        if (isUnsafe(written))
            return tar_flaw(`has an entry that leads out of it, ${tar_shown(written)}`);
        // Some programs take the first of two, others the last. The same bytes twice are one file: jib writes repeated layers so.
        const extent = { path, start, length };
        const isTwice = type !== "5" && names.has(name) && IMAGE_FILES.test(name);
        if (isTwice && !(await isSame(file, files.get(name), extent)))
            return tar_flaw(`has two entries named ${tar_shown(name)}`);
        names.add(name);
        if (type === "0" || type === "\0")
            files.set(name, extent);
        // A link is not followed: podman writes some beside the files, for clients that are older than those.
        else if (!/[125]/.test(type))
            return tar_flaw(`has an entry that is no file, ${tar_shown(name)}`);
    }
    return { kind: "tree", find: (name) => Promise.resolve(files.get(name)) };
}
/** What says which image it is. */
const IMAGE_FILES = /^(?:index\.json|manifest\.json|blobs\/.+)$/;
async function isSame(file, one, other) {
    if (one?.length !== other.length)
        return false;
    for (let at = 0; at < other.length; at += PIECE) {
        const length = Math.min(PIECE, other.length - at);
        const pieces = [await readAt(file, one.start + at, length), await readAt(file, other.start + at, length)];
        const [first, second] = pieces;
        if (first === undefined || second === undefined || Buffer.compare(first, second) !== 0)
            return false;
    }
    return true;
}
/** `./blobs//sha256/…` is the same file as `blobs/sha256/…`. */
function plainName(name) {
    return name
        .split("/")
        .filter((part) => part !== "" && part !== ".")
        .join("/");
}
/** By its checksum: the sum of its bytes, with blanks in the checksum's own place. */
function isHead(head) {
    const sum = head.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 0x20 : byte), 0);
    return numberIn(head, 148, 8) === sum;
}
/** Octal digits; from 8 GiB on GNU tar writes the bytes of the number behind a first bit. */
function numberIn(head, at, length) {
    const field = head.subarray(at, at + length);
    if ((field[0] ?? 0) & 0x80) {
        const value = field.slice(1).reduce((all, byte) => all * 256 + byte, 0);
        return Number.isSafeInteger(value) ? value : undefined;
    }
    const text = textIn(field, 0, length).trim();
    return /^[0-7]+$/.test(text) ? parseInt(text, 8) : text === "" ? 0 : undefined;
}
function nameIn(head) {
    const isUstar = textIn(head, 257, 5) === "ustar";
    const prefix = isUstar ? textIn(head, 345, 155) : "";
    const name = textIn(head, 0, 100);
    return prefix === "" ? name : `${prefix}/${name}`;
}
/** `27 path=blobs/sha256/…\n`, of which only these two matter. */
function readPax(bytes) {
    const text = new TextDecoder().decode(bytes);
    const [, path] = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text) ?? [];
    const [, size] = /(?:^|\n)\d+ size=(\d{1,15})\n/.exec(text) ?? [];
    return { ...(path !== undefined && { path }), ...(size !== undefined && { size: Number(size) }) };
}
function textIn(bytes, at, length) {
    const field = bytes.subarray(at, at + length);
    const end = field.indexOf(0);
    return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
}
function isUnsafe(name) {
    return name.startsWith("/") || name.includes("\\") || name.split("/").includes("..");
}
function tar_shown(name) {
    return JSON.stringify(name.slice(0, 200));
}
function tar_flaw(text) {
    return { kind: "flaw", flaw: text };
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/archive/open.ts
// An image in a folder or a file as a source: OCI's layout, or what `docker save` writes.





/** Nothing is unpacked, and no link is followed. */
function openArchives() {
    return { open: open_open };
}
async function open_open(source) {
    const { kind, path } = source;
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        return { kind: "missing" };
    if (kind === "oci-layout" ? !found.isDirectory() : !found.isFile())
        return { kind: "flaw", flaw: kind === "oci-layout" ? "is not a folder" : "is not a file" };
    const tree = kind === "oci-layout" ? folderTree(path) : await readTar(path);
    if (tree.kind === "flaw")
        return tree;
    return kind === "docker-archive" ? openDockerArchive(tree, source) : openLayout(tree, source);
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/progress-lines.ts
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

;// CONCATENATED MODULE: ./.tools/action/src/build/progress.ts
// The progress of a build, read from the lines that buildx prints.




const progress_LINE_FEED = 0x0a;
/**
 * Reads `--progress=plain`, which buildx prints without a terminal. A log may hold a gigabyte of programs' output: such
 * lines are recognised by their bytes and never decoded. `now` is a clock in
 * milliseconds.
 */
function readProgress(now) {
    const steps = new Map();
    const decoder = new TextDecoder();
    let rest = new Uint8Array(0);
    const take = (bytes) => {
        if (isOfProgram(bytes))
            return;
        const line = parseProgressLine(decoder.decode(bytes).replace(/\r$/, ""));
        if (line === undefined)
            return;
        const step = steps.get(line.step);
        const seconds = now() / 1000;
        steps.set(line.step, step === undefined ? begin(line.text, seconds) : goOn(step, line, seconds));
    };
    return {
        add: (chunk) => {
            let begun = 0;
            for (let end = chunk.indexOf(progress_LINE_FEED); end !== -1; end = chunk.indexOf(progress_LINE_FEED, begun)) {
                const line = chunk.subarray(begun, end);
                take(rest.length === 0 ? line : join(rest, line));
                rest = new Uint8Array(0);
                begun = end + 1;
            }
            if (begun < chunk.length && rest.length < lib_limits/* READ_LIMITS */.Cl.progressLine)
                rest = join(rest, chunk.subarray(begun));
        },
        steps: () => [...steps.values()],
    };
}
function join(one, other) {
    const room = Math.max(0, lib_limits/* READ_LIMITS */.Cl.progressLine - one.length);
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
    return { name, stage: progress_stageOf(name), state: "running", begun, seconds: 0, said: "" };
}
/** `[linux/arm64 base 2/3] RUN make` belongs to `base`; a single stage without a name prints `[2/3]`. */
function progress_stageOf(name) {
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
const SHOWN = 5;
const DRAWN = 24;
function summarizeBuild(steps) {
    const written = steps.filter(({ stage }) => stage !== undefined);
    const cacheable = written.filter(({ name }) => !/\] FROM /i.test(name));
    const timed = steps
        .filter(({ seconds, state }) => state === "done" && seconds >= 0.1)
        .map((step) => ({ ...step, name: (0,redact/* printableLine */.oy)(step.name) }))
        .toSorted((a, b) => b.seconds - a.seconds);
    const fault = steps.find(({ name, state }) => state === "failed" && name.startsWith("exporting cache"));
    return {
        stages: stagesOf(written),
        steps: cacheable.length,
        cached: countCached(cacheable),
        slowest: timed.slice(0, SHOWN),
        timeline: timed.slice(0, DRAWN).toSorted((a, b) => a.begun - b.begun),
        cacheFault: fault && (0,redact/* printableLine */.oy)(fault.said),
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
    const warnings = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(metadata, "buildx.build.warnings")).flatMap((entry) => readWarning(entry) ?? []);
    const byIdentity = new Map(warnings.map((warning) => [`${warning.line ?? 0} ${warning.text}`, warning]));
    return [...byIdentity.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
function readWarning(entry) {
    const text = progress_decode((0,lib_json/* textField */.M8)(entry, "short") ?? "").replace(/ \(line \d+\)$/, "");
    if (text === "")
        return undefined;
    const detail = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(entry, "detail")).map((line) => progress_decode(String(line)));
    const url = (0,lib_json/* textField */.M8)(entry, "url");
    const [range] = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(entry, "range"));
    const line = (0,lib_json/* field */.ZZ)(range, "start", "line");
    return {
        text: (0,redact/* printableLine */.oy)(text),
        detail: (0,redact/* printableLine */.oy)(detail.join(" ")),
        url: url === undefined ? undefined : (0,redact/* printableLine */.oy)(url),
        line: typeof line === "number" && line > 0 ? line : undefined,
    };
}
function progress_decode(base64) {
    try {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        return new TextDecoder().decode(bytes);
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/build/secrets.ts
// Build secrets: what `RUN --mount=type=secret` reads, and how it gets there without appearing in an argument.


/** Suffixes of names of secrets: a subset of BuildKit's check `SecretsUsedInArgOrEnv`. */
const SECRET_NAME = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|API_?KEY|ACCESS_KEY|PRIVATE_KEY|SECRET_KEY)$/i;
/** The names of build arguments that look like secrets, by name or by value. Without a value it is a variable's. */
function findSecretArguments(buildArgs) {
    return buildArgs
        .map(csv/* splitPair */.T6)
        .filter(([name, value]) => value !== "" && (SECRET_NAME.test(name) || (0,redact/* holdsToken */.Qe)(value ?? "")))
        .map(([name]) => name)
        .filter((name) => !/public/i.test(name));
}
/** The value of `--secret`. `file` is where the value was written, for the kind that needs one. */
function secretFlag(secret, file) {
    switch (secret.input) {
        case "secrets":
        case "github-token":
            return `id=${secret.id},${(0,csv/* quoteField */.nL)(`src=${file}`)}`;
        case "secret-envs":
            return `id=${secret.id},${(0,csv/* quoteField */.nL)(`env=${secret.variable}`)}`;
        case "secret-files":
            return `id=${secret.id},${(0,csv/* quoteField */.nL)(`src=${secret.path}`)}`;
    }
}

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
        ...options.secrets.map((secret, index) => `--secret=${secretFlag(secret, files ? fileOf(files, index) : "…")}`),
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
        await (0,promises_.mkdir)(files.secrets, { mode: 0o700 });
    for (const { secret, file } of written)
        await (0,promises_.writeFile)(file, secret.value.reveal(), { mode: 0o600 });
}
function fileOf({ secrets }, index) {
    return (0,external_node_path_.join)(secrets, String(index));
}
/** What buildx reports of a build that went well. */
async function readResult(files, steps) {
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
        report: summarizeBuild(steps),
        warnings: readWarnings(json),
    };
}
function readOrNothing(file) {
    return (0,promises_.readFile)(file, "utf8").catch(() => "");
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/named.ts
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

// EXTERNAL MODULE: ./.tools/action/src/docker/private-config.ts
var private_config = __webpack_require__(4257);
;// CONCATENATED MODULE: ./.tools/action/src/docker/current-builder.ts
// The builder that buildx would take, read from its own records: to ask buildx itself takes 0.1 s of a processor.







/**
 * The order is buildx's: the one that is named, the variable, the current one, the one of this endpoint, docker's own.
 * A name without a record may be a docker context's, which is docker's own driver, or unknown to buildx: it is asked.
 * Source: docker/buildx, `store/store.go`, `store/storeutil/storeutil.go`.
 */
async function findBuilder(environment, config, { name: named, ask }) {
    const records = environment.BUILDX_CONFIG || (0,external_node_path_.join)((0,private_config/* userFolder */.Ys)(environment), "buildx");
    const context = contextOf(environment, config);
    const endpoint = context ?? addressOf(environment);
    const name = named ?? (environment.BUILDX_BUILDER || (await currentBuilder(records, endpoint)));
    if (name === undefined)
        return { name, driver: "docker" };
    const place = name === (context ?? "default") ? {} : { isElsewhere: true };
    if (name === "default")
        return { name, driver: "docker", ...place };
    const record = await current_builder_read((0,external_node_path_.join)(records, "instances", name.toLowerCase()));
    const driver = (0,lib_json/* textField */.M8)(record, "Driver");
    if (driver !== undefined)
        return { name, driver: parseDriver(driver) };
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
async function currentBuilder(records, endpoint) {
    const current = await current_builder_read((0,external_node_path_.join)(records, "current"));
    const name = (0,lib_json/* textField */.M8)(current, "Name");
    if (name !== undefined && ((0,lib_json/* field */.ZZ)(current, "Global") === true || (0,lib_json/* textField */.M8)(current, "Key") === endpoint))
        return name;
    const hash = (0,external_node_crypto_.createHash)("sha256").update(endpoint).digest("hex");
    const standard = await (0,promises_.readFile)((0,external_node_path_.join)(records, "defaults", hash), "utf8").catch(() => "");
    return standard.trim() || undefined;
}
/** Docker's own where buildx does not say: then the build says what is wrong, in buildx's words. */
async function askBuildx(environment, name, ask) {
    const answer = await ask(environment, ["buildx", "inspect", name]);
    const driver = /^Driver:\s+(\S+)/m.exec(answer?.stdout ?? "")?.[1];
    if (driver !== undefined)
        return { name, driver: parseDriver(driver) };
    const isGone = findBuilderName(answer?.stderr ?? "") !== undefined;
    return { name, driver: "docker", ...(isGone ? { isGone } : {}) };
}
function current_builder_read(file) {
    return (0,promises_.readFile)(file, "utf8").then(lib_json/* parseJson */.qF, () => undefined);
}

;// CONCATENATED MODULE: ./.tools/action/src/docker/detect.ts
// Looks whether docker can build at all: is a daemon there, is buildx there.









/**
 * A question to docker's client takes 0.03 to 0.1 s of a processor; the daemon's socket, a look into the plugin
 * folders and buildx's records show the same for next to nothing. The client is asked only where they show nothing: it
 * knows of contexts, of daemons far away, and of the reason when there is none.
 */
async function detectDocker(environment, query, ask) {
    if (!(await hasClient(environment)))
        return NO_CLIENT;
    const config = await (0,private_config/* readUserConfig */.AV)((0,private_config/* userFolder */.Ys)(environment));
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
/** A job's container may have the daemon's socket, and even buildx, without docker's client. */
async function hasClient({ PATH, Path }) {
    const file = process.platform === "win32" ? "docker.exe" : "docker";
    const folders = (PATH ?? Path ?? "").split(external_node_path_.delimiter).filter((folder) => folder !== "");
    const found = await Promise.all(folders.map((folder) => can((0,external_node_path_.join)(folder, file), promises_.constants.X_OK)));
    return found.includes(true);
}
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
    const trouble = findDockerTrouble(said);
    const socket = isDefault(environment, config) ? await findRootlessSocket(environment) : undefined;
    return {
        kind: "unavailable",
        reason: `docker's daemon does not answer (${said})`,
        trouble: trouble.kind === "silent" && socket !== undefined ? { ...trouble, socket } : trouble,
    };
}
/** Neither a variable nor a context says where the daemon is. */
function isDefault({ DOCKER_HOST, DOCKER_CONTEXT }, config) {
    return !DOCKER_HOST && !DOCKER_CONTEXT && (0,lib_json/* textField */.M8)(config, "currentContext") === undefined;
}
/** Where a rootless daemon, or Docker Desktop's, listens. Source: docker docs, "Rootless mode"; Docker Desktop's context. */
async function findRootlessSocket({ XDG_RUNTIME_DIR, HOME }) {
    const user = process.getuid?.();
    const files = [
        ...(XDG_RUNTIME_DIR ? [(0,external_node_path_.join)(XDG_RUNTIME_DIR, "docker.sock")] : []),
        ...(user === undefined ? [] : [`/run/user/${user}/docker.sock`]),
        ...(HOME ? [(0,external_node_path_.join)(HOME, ".docker/run/docker.sock"), (0,external_node_path_.join)(HOME, ".docker/desktop/docker.sock")] : []),
    ];
    for (const file of files)
        if (await can(file, promises_.constants.F_OK))
            return `unix://${file}`;
    return undefined;
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
    const socketPath = socketOf(environment, config);
    if (socketPath === undefined)
        return undefined;
    return new Promise((resolve) => {
        const asked = (0,external_node_http_.request)({ socketPath, path: "/info", timeout: lib_limits/* TIMEOUTS */.fT.dockerSocket }, (answer) => {
            const chunks = [];
            answer.on("data", (chunk) => chunks.push(chunk));
            answer.on("end", () => {
                resolve(readDaemon(Buffer.concat(chunks)));
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
    if (DOCKER_CONTEXT || (0,lib_json/* textField */.M8)(config, "currentContext") !== undefined)
        return undefined;
    return process.platform === "win32" ? "//./pipe/docker_engine" : "/var/run/docker.sock";
}
/** The first folder that has the plugin decides, as it does for docker: a broken one hides all others. */
async function lookForBuildx(environment, config, { ask, asksVersion }) {
    const file = process.platform === "win32" ? "docker-buildx.exe" : "docker-buildx";
    for (const path of pluginFolders(environment, config).map((folder) => (0,external_node_path_.join)(folder, file)))
        if (await can(path, promises_.constants.F_OK)) {
            if (!asksVersion && (await can(path, promises_.constants.X_OK)))
                return { buildx: true, buildxVersion: undefined };
            break;
        }
    const answer = await ask(environment, ["buildx", "version"]);
    return { buildx: answer?.exitCode === 0, buildxVersion: findVersion(answer?.stdout ?? "") };
}
/** Source: docker/cli, `cli-plugins/manager` and its `manager_unix.go`, `manager_windows.go`. */
function pluginFolders(environment, config) {
    const { ProgramData = "", ProgramFiles = "" } = environment;
    const system = process.platform === "win32"
        ? [ProgramData, ProgramFiles].map((folder) => (0,external_node_path_.join)(folder, "Docker"))
        : ["/usr/local/lib", "/usr/local/libexec", "/usr/lib", "/usr/libexec"].map((folder) => (0,external_node_path_.join)(folder, "docker"));
    const own = [(0,private_config/* userFolder */.Ys)(environment), ...system].map((folder) => (0,external_node_path_.join)(folder, "cli-plugins"));
    return [...(0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(config, "cliPluginsExtraDirs")).map(String), ...own];
}
function can(path, mode) {
    return (0,promises_.access)(path, mode).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./.tools/action/src/docker/dockerfile-search.ts
// Where a Dockerfile is that is not where the build looks for it.



/** Names that people give to Dockerfiles. Source: docker docs, "Dockerfile overview"; podman-build(1). */
const NAMED = /^(?:dockerfile|containerfile)(?:\.[\w.-]+)?$|^[\w.-]+\.(?:dockerfile|containerfile)$/i;
const SKIPPED = new Set([".git", "node_modules", "vendor"]);
/** `.dockerignore` may have the Dockerfile's name before it: `Dockerfile.dockerignore`. */
const IGNORE = /\.dockerignore$/i;
/** How many folders deep. */
const dockerfile_search_DEPTH = 3;
/** How many are named to a person. */
const dockerfile_search_NAMES = 3;
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
    for (let depth = 0; depth <= dockerfile_search_DEPTH && found.length < dockerfile_search_NAMES; depth++) {
        const next = [];
        for (const folder of level)
            for (const { name, isFolder } of entriesOf(folder)) {
                if (++seen > lib_limits/* READ_LIMITS */.Cl.searchedFiles)
                    return found.slice(0, dockerfile_search_NAMES);
                const path = (0,external_node_path_.join)(folder, name).replaceAll(external_node_path_.sep, "/");
                if (isFolder && !SKIPPED.has(name))
                    next.push(path);
                if (!isFolder && NAMED.test(name) && !IGNORE.test(name))
                    found.push(path);
            }
        level = next;
    }
    return found.slice(0, dockerfile_search_NAMES);
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

// EXTERNAL MODULE: ./.tools/action/src/docker/process.ts
var docker_process = __webpack_require__(304);
;// CONCATENATED MODULE: ./.tools/action/src/docker/login.ts

function startLogin(host, { username, token }, wiring) {
    const { environment, stop, findLoginFlaw, deadline } = wiring;
    const flaw = Promise.resolve(findLoginFlaw?.());
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
;// CONCATENATED MODULE: ./.tools/action/src/docker/client.ts
// Docker: looked at once, logged in to one registry in private, asked for one build.
















function openEngine(wiring) {
    return {
        detect: (query) => Promise.race([detectDocker(wiring.environment, query, wiring.ask ?? docker_process/* askDocker */.ad), stopped(wiring.stop)]),
        openSession: (host, credentials, others = []) => openSession(wiring, { host, credentials, others }),
        logIn: (host, credentials) => startLogin(host, credentials, { ...wiring, deadline: lib_limits/* TIMEOUTS */.fT.loginWithKeychain }).ended,
        readDockerfile: async (options) => {
            const path = (0,build_options/* dockerfileOf */.S9)(options);
            return path === undefined ? undefined : (0,promises_.readFile)(path, "utf8").catch(() => undefined);
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
        describe: (plan) => {
            const { epoch } = plan.description;
            const variables = epoch === undefined ? [] : [`${SOURCE_DATE_EPOCH}=${epoch}`];
            const pushes = plan.push && plan.pushesApart ? plan.references : [];
            return [
                ...optionLines([...variables, "docker", ...buildArguments(plan)]),
                ...pushes.map((reference) => `&& docker push ${quote(reference)}`),
            ];
        },
    };
}
async function openSession(wiring, { host, credentials, others }) {
    const config = await (0,private_config/* openPrivateConfig */.ez)(host, { ...wiring, others });
    const environment = config.environment;
    const logIn = () => credentials && startLogin(host, credentials, { ...wiring, environment, deadline: lib_limits/* TIMEOUTS */.fT.login });
    let login = logIn();
    let builder;
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
            if (result.kind === "done")
                builder = made.name;
            return result;
        },
        build: (plan, stop = wiring.stop) => (plan.buildx ? buildWithBuildx : buildClassically)(plan, { ...wiring, stop, config, builder }),
        push: (reference) => pushOne(reference, { ...wiring, config }),
        pull: (reference) => run("docker pull", ["pull", "--", reference], { ...wiring, environment }),
        async [Symbol.asyncDispose]() {
            // A login that ends after its folder is gone would make it again, with the token in it.
            await login?.stop();
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
    const progress = readProgress(() => performance.now());
    const print = (chunk) => {
        progress.add(chunk);
        return session.print(chunk);
    };
    const { config, builder } = session;
    const own = builder === undefined ? config.environment : (0,temporary_builder/* withOwnRecords */.Jb)(config.folder, config.environment);
    const environment = buildEnvironment(plan, own);
    const args = buildArguments(plan, { files, builder });
    const built = await run("docker build", args, { ...session, environment, print });
    return built.kind === "failed" ? built : readResult(files, progress.steps());
}
/** Without buildx: what is pushed is pushed afterwards. */
async function buildClassically(plan, session) {
    const { config } = session;
    const files = filesIn(config.folder);
    const environment = buildEnvironment(plan, config.environment);
    const built = await run("docker build", buildArguments(plan, { files }), { ...session, environment });
    return built.kind === "failed" ? built : readResult(files, []);
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
    if (isTransient(status))
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
const challenge_SPACE = "[ \\t]*";
/** What is between two commas. Source: RFC 9110, 11.2 and 11.6.1. */
const PARAMETER = new RegExp(`(${TOKEN})${challenge_SPACE}=${challenge_SPACE}(?:(${TOKEN})|(${challenge_QUOTED}))${challenge_SPACE}(?=,|$)`, "y");
const SCHEME = new RegExp(`(${TOKEN})(?:${challenge_SPACE}(?=,|$)| +)`, "y");
const TOKEN_68 = new RegExp(`[A-Za-z0-9._~+/-]+=*${challenge_SPACE}(?=,|$)`, "y");
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
        const evidence = classifyResponse("token exchange", answer, 401);
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
    const evidence = classifyNamedLogin("login", answer);
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
    const evidence = tokens === "named" ? classifyNamedLogin(step, answer) : classifyResponse(step, answer, 200);
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
    return classifyResponse("pull probe", answer, 200);
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
    /** The preflight's own: with the retries of a request, and forgotten where it came to nothing. */
    async ask(request) {
        const { path } = request.image;
        if (request.access === "push")
            this.#sources.delete(path);
        const exchange = exchangeToken(this.#options, request);
        this.#exchanges.set(path, exchange);
        const exchanged = await exchange;
        // A registry that was down before the build may be up after it: then it is asked again.
        if (exchanged.kind === "none" && this.#exchanges.get(path) === exchange)
            this.#exchanges.delete(path);
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
    /** With the bearer at hand, and once more with a new one when that has run out during a long build. */
    async send(image, request, mountsFrom) {
        const wanted = { attempts: request.attempts, mountsFrom };
        const used = this.of(image, wanted);
        const answer = await this.#sendWith(await used, request);
        if (answer.kind === "failure" || answer.status !== 401)
            return answer;
        this.#forget(keyOf(image, wanted), used);
        return this.#sendWith(await this.of(image, wanted), request);
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
            return exchanged.answer;
        return this.#options.http({ ...request, headers: { ...request.headers, ...exchanged.headers } });
    }
}
function keyOf({ path }, { mountsFrom }) {
    return mountsFrom === undefined ? path : `${path} ${mountsFrom.path}`;
}

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
        const upload = mounted ?? (await begin(image));
        if (isRequestFailure(upload))
            return upload;
        return transfer.inTurn(() => passOn(image, upload, { blob, source }));
    }
    async function passOn(image, upload, { blob, source }) {
        const content = await source.blob(blob.digest);
        if (isRequestFailure(content)) {
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
        return isRequestFailure(upload) ? undefined : upload;
    }
    async function begin(image) {
        return uploadOf(await bearers.send(image, { method: "POST", url: `${blobsUrl(image)}/uploads/`, attempts: 1 }));
    }
    function uploadOf(begun) {
        const location = begun.kind === "answer" && begun.status === 202 ? begun.headers.location : undefined;
        if (location === undefined || !URL.canParse(location, url))
            return requestFailureOf(begun);
        const upload = new URL(location, url);
        return upload.origin === new URL(url).origin
            ? { kind: "upload", location: upload, begun }
            : { ...DAMAGED, reason: "it sends uploads to another host", retryable: false };
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
    async function isThere(image, { digest }) {
        const answer = await bearers.send(image, {
            method: "HEAD",
            url: `${blobsUrl(image)}/${digest}`,
            attempts: 1,
        });
        return answer.kind === "answer" && answer.status === 200;
    }
    /** The end is held back until the hash is right, so that the registry never has a whole blob of another content. */
    async function sendTo(image, location, { blob, content }) {
        const exchanged = await bearers.of(image);
        if (exchanged.kind === "none")
            return requestFailureOf(exchanged.answer);
        location.searchParams.set("digest", blob.digest);
        const answer = await transfer.send({
            url: location.href,
            headers: { ...exchanged.headers, "content-type": "application/octet-stream" },
            length: blob.size,
            chunks: verified(content.chunks, blob),
        });
        if (answer.kind === "answer" && answer.status === 201)
            return { kind: "brought", by: "sent" };
        // A bearer that has run out on the way serves no more; the next try has another one.
        const hasExpired = answer.kind === "answer" && answer.status === 401;
        return { ...requestFailureOf(answer), ...(hasExpired && { retryable: true }) };
    }
    /** The bearer goes to the registry only, and never to the store that it may name. */
    async function open(image, digest) {
        const exchanged = await bearers.of(image);
        if (exchanged.kind === "none")
            return requestFailureOf(exchanged.answer);
        const first = await transfer.open({
            url: `${blobsUrl(image)}/${digest}`,
            headers: exchanged.headers,
        });
        const link = first.kind === "answer" ? redirectOf(first, url) : undefined;
        const opened = link === undefined ? first : await transfer.open({ url: link });
        return opened.kind === "body" ? { kind: "blob", chunks: opened.chunks } : requestFailureOf(opened);
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
            return readTaggedAnswer(await getManifest(image, reference));
        const found = await content(image, digest);
        return found.kind === "manifest" ? { ...found, digest } : found;
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/image-size.ts



/** An index has one manifest a platform, and one more for the attestations of each. Source: OCI image specification 1.1. */
async function measureImage(reference, read) {
    const found = await read(reference);
    if (found === undefined)
        return undefined;
    const { digest, manifest } = found;
    const entries = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(manifest, "manifests"));
    if (entries.length === 0)
        return { digest, platforms: [{ platform: undefined, layers: layersOf(manifest) }], attestations: 0 };
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
    return found && { platform: platform || undefined, layers: layersOf(found.manifest) };
}
/**
 * An entry of an index that is no image: BuildKit's attestations, and any artifact; an image's own type may be named as well.
 * Source: OCI image specification 1.1, "Content Descriptors".
 */
function isAttestation(entry) {
    const type = (0,lib_json/* shortField */.FP)(entry, "artifactType");
    return isMarkedAttestation(entry) || (type !== undefined && !IMAGE_CONFIGS.has(type));
}
function layersOf(manifest) {
    return (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(manifest, "layers")).map((layer) => ({
        digest: (0,lib_json/* shortField */.FP)(layer, "digest") ?? "",
        bytes: bytesOf((0,lib_json/* field */.ZZ)(layer, "size")),
    }));
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
    found.push(image_labels_stringsOf((0,lib_json/* field */.ZZ)(manifest.json, "annotations")));
    const platform = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(manifest.json, "manifests")).find((entry) => !isAttestation(entry));
    if (platform !== undefined) {
        manifest = await readJson("manifests", (0,lib_json/* shortField */.FP)(platform, "digest") ?? "");
        if (manifest.kind === "request-failure")
            return manifest;
        found.push(image_labels_stringsOf((0,lib_json/* field */.ZZ)(manifest.json, "annotations")));
    }
    const annotated = merge(found);
    if (annotated.has(REVISION_LABEL) && annotated.has(VERSION_LABEL))
        return { kind: "labels", labels: annotated };
    const config = await readJson("blobs", (0,lib_json/* shortField */.FP)(manifest.json, "config", "digest") ?? "");
    if (config.kind === "request-failure")
        return config;
    return { kind: "labels", labels: merge([...found, image_labels_stringsOf((0,lib_json/* field */.ZZ)(config.json, "config", "Labels"))]) };
    async function readJson(kind, of) {
        const bytes = await read(kind, of);
        return bytes instanceof Uint8Array ? { kind: "json", json: (0,lib_json/* parseJson */.qF)(bytes) } : bytes;
    }
}
/** The first one that has a name counts. */
function merge(sources) {
    return new Map(sources.toReversed().flatMap((source) => [...source]));
}
function image_labels_stringsOf(value) {
    if (typeof value !== "object" || value === null)
        return new Map();
    return new Map(Object.entries(value).filter((entry) => typeof entry[1] === "string"));
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

// EXTERNAL MODULE: ./.tools/action/src/attest/statement.ts
var statement = __webpack_require__(7113);
;// CONCATENATED MODULE: ./.tools/action/src/attest/sbom.ts
// The lists of contents (SBOM) that BuildKit has pushed with an image, and the statements that are signed of them.




function attestationManifests(index) {
    const entries = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(index), "manifests"));
    const images = entries.filter((entry) => !isMarkedAttestation(entry));
    const held = new Set(images.map((entry) => (0,lib_json/* textField */.M8)(entry, "digest")));
    const manifests = entries.filter(isMarkedAttestation).flatMap((entry) => {
        const digest = (0,oci_reference/* parseDigest */.m)((0,lib_json/* textField */.M8)(entry, "digest") ?? "");
        const about = subjectOf(entry);
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
        return digest !== undefined && isSbom ? [{ digest, about }] : [];
    });
}
const SPDX = "https://spdx.dev/Document";
const sbom_KINDS = [SPDX, "https://cyclonedx.org/bom"];
function isSbomType(type) {
    return sbom_KINDS.some((kind) => type === kind || type.startsWith(`${kind}/`));
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
    if (typeof predicate !== "object" || predicate === null || !sbom_isOn(json, about))
        return undefined;
    const digests = index === undefined ? [about] : [index, about];
    return { predicateType: withVersion(predicateType, predicate), predicate, digests };
}
/** BuildKit names no subject where the build has no name to push under. */
function sbom_isOn(statement, about) {
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
    if (isRequestFailure(index))
        return index;
    const { images, manifests } = attestationManifests(index.body);
    if (manifests.length > lib_limits/* READ_LIMITS */.Cl.indexEntries)
        return tooMuch(`${manifests.length} attestations`);
    const statements = [];
    let [count, length] = [0, 0];
    for (const { digest: of, about } of manifests) {
        const found = await manifest(image, of);
        if (isRequestFailure(found))
            return found;
        for (const layer of sbomLayers(found.body, about)) {
            if (++count > lib_limits/* READ_LIMITS */.Cl.sboms)
                return tooMuch(`more than ${lib_limits/* READ_LIMITS */.Cl.sboms} lists of contents`);
            const content = await blob(layer.digest);
            if (!(content instanceof Uint8Array))
                return content;
            length += content.length;
            if (length > lib_limits/* READ_LIMITS */.Cl.allSboms)
                return tooMuch(`lists of contents of more than ${lib_limits/* READ_LIMITS */.Cl.allSboms} bytes`);
            const statement = sbomStatement(content, { about, index: images === 1 ? digest : undefined });
            if (statement !== undefined)
                statements.push(statement);
        }
    }
    return { kind: "sboms", statements };
    async function blob(of) {
        const longest = lib_limits/* READ_LIMITS */.Cl.sbom;
        const first = await send(image, { method: "GET", url: `${url}/v2/${image.path}/blobs/${of}`, longest });
        const answer = await followRedirect(first, { http, base: url, longest });
        if (answer.kind !== "answer" || answer.status !== 200)
            return requestFailureOf(answer);
        return matchesDigest(answer.body, of) ? answer.body : DAMAGED;
    }
}
/** Whoever built the image wrote how many there are. */
function tooMuch(what) {
    return { ...DAMAGED, reason: `it has ${what}`, retryable: false };
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
        if (isRequestFailure(found))
            return found;
        const about = { mediaType: found.type, digest: subject, size: found.body.length };
        const referrers = [];
        let isListed = true;
        for (const artifact of artifacts) {
            const pushed = await pushArtifact(image, artifact, about);
            if (isRequestFailure(pushed))
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
        const headers = { accept: INDEX_TYPE };
        const longest = lib_limits/* READ_LIMITS */.Cl.referrerList;
        const api = `${repository(image)}/referrers/${subject}`;
        const [byApi, byTag] = await Promise.all([
            send(image, { method: "GET", url: api, headers, longest }),
            readList(image, referrersTag(subject), longest),
        ]);
        if (isRequestFailure(byTag))
            return byTag;
        const isRead = byApi.kind === "answer" && byApi.status === 200;
        // Without the API a registry answers 404; what has gone wrong for a moment, or is too long, is not "none".
        const failure = isRead ? undefined : requestFailureOf(byApi);
        if (failure !== undefined && (failure.retryable || byApi.kind === "failure"))
            return failure;
        const lists = [...(isRead ? [byApi.body] : []), ...(byTag.body === undefined ? [] : [byTag.body])];
        const entries = new Map(lists.flatMap(readReferrers).map((entry) => [entry.digest, entry]));
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
        const digest = hashOf(body);
        const answer = await put(image, digest, { type: MANIFEST_TYPE, body });
        if (answer.kind !== "answer" || answer.status !== 201)
            return requestFailureOf(answer);
        const isListed = answer.headers["oci-subject"] === subject.digest;
        return { kind: "pushed", referrer: referrerEntry(body, digest), isListed };
    }
    /** One that is there already is not sent. The bearer follows the upload to the registry's own address only. */
    async function pushBlob(image, content) {
        const digest = hashOf(content);
        const there = await send(image, { method: "HEAD", url: `${repository(image)}/blobs/${digest}` });
        if (there.kind === "answer" && there.status === 200)
            return undefined;
        const begun = await send(image, { method: "POST", url: `${repository(image)}/blobs/uploads/` });
        const location = begun.kind === "answer" && begun.status === 202 ? begun.headers.location : undefined;
        if (location === undefined || !URL.canParse(location, url))
            return requestFailureOf(begun);
        const upload = new URL(location, url);
        if (upload.origin !== new URL(url).origin)
            return { ...DAMAGED, reason: "it sends uploads to another host", retryable: false };
        upload.searchParams.set("digest", digest);
        const headers = { "content-type": "application/octet-stream" };
        const sent = await send(image, { method: "PUT", url: upload.href, headers, body: content });
        return sent.kind === "answer" && sent.status === 201 ? undefined : requestFailureOf(sent);
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
            if (isRequestFailure(before))
                return before;
            if (before.body !== undefined && listsReferrers(before.body, digests(referrers)))
                return { kind: "attached", by: "tag" };
            const body = addReferrers(before.body, referrers);
            if (body === undefined)
                return { ...DAMAGED, reason: `its tag ${tag} is no list`, retryable: false };
            const answer = await put(image, tag, { type: INDEX_TYPE, body });
            if (answer.kind !== "answer" || answer.status !== 201)
                return requestFailureOf(answer);
            await pause(lib_limits/* TIMEOUTS */.fT.listSettles * 2 ** round * (1 + Math.random()));
        }
        const after = await readList(image, tag);
        if (isRequestFailure(after))
            return after;
        return after.body !== undefined && listsReferrers(after.body, digests(referrers))
            ? { kind: "attached", by: "tag" }
            : { ...DAMAGED, reason: `other runs wrote its tag ${tag} at the same time, ${ROUNDS} times` };
    }
    async function readList(image, tag, longest) {
        const headers = { accept: INDEX_TYPE };
        const answer = await send(image, {
            method: "GET",
            url: `${repository(image)}/manifests/${tag}`,
            headers,
            ...(longest !== undefined && { longest }),
        });
        if (answer.kind === "answer" && answer.status === 404)
            return { kind: "list", body: undefined };
        return answer.kind === "answer" && answer.status === 200
            ? { kind: "list", body: answer.body }
            : requestFailureOf(answer);
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
    return { mediaType: "application/octet-stream", digest: hashOf(content), size: content.length };
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
            return unknown(formatResponse(answer), mayPass(answer));
        // A package whose last tag was deleted answers `null`.
        for (const tag of (0,lib_json/* list */.p_)((0,lib_json/* record */.g1)(json).tags))
            if (typeof tag === "string" && (0,oci_reference/* findTagProblem */.lu)(tag) === undefined)
                tags.push(tag);
        const before = next;
        next = nextPage(answer.headers.link, before);
        if (next === before)
            return unknown("its list of tags goes in a circle");
    }
    return { kind: "listed", tags };
}
/** The next page is on the same host, or it is not followed: the bearer goes along. */
function nextPage(link, current) {
    const [, target] = /<([^>]+)>\s*;[^,]*\brel="?next"?/.exec(link ?? "") ?? [];
    if (target === undefined || !URL.canParse(target, current))
        return undefined;
    const url = new URL(target, current);
    return url.origin === new URL(current).origin ? url.href : undefined;
}
/** A refusal stays one; a list that was cut short, or a registry that was down, may be there the next time. */
function mayPass(answer) {
    return answer.kind === "failure" || isTransient(answer.status) || answer.status === 200;
}
function unknown(reason, retryable = false) {
    return { kind: "unknown", reason, retryable };
}

;// CONCATENATED MODULE: ./.tools/action/src/registry/client.ts













const DIGEST_HEADER = "docker-content-digest";
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
        digestOf: hashOf,
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
            return classifyResponse("pull probe", list, 200);
        }
        const begun = await http({ method: "POST", url: `${repositoryUrl(image)}/blobs/uploads/`, headers });
        const upload = { begun, blobs: `${repositoryUrl(image)}/blobs/`, headers };
        cancelled.push(cancelUpload(upload, { http, base: registry.url }));
        const isNamed = wiring.tokens === "named";
        return isNamed ? classifyNamedProbe(begun, granted) : classifyResponse("push probe", begun, 202);
    }
    async function exists(image) {
        const answer = await send(image, { method: "GET", url: `${repositoryUrl(image)}/tags/list?n=1` });
        if (answer.kind === "failure")
            return undefined;
        return answer.status === 404 ? false : answer.status === 200 || undefined;
    }
    async function resolve(image, reference) {
        const answer = await sendOnce(image, { method: "HEAD", url: manifestUrl(image, reference) });
        if (answer.kind === "answer" && answer.status === 404)
            return { kind: "missing" };
        const header = answer.kind === "answer" && answer.status === 200 ? answer.headers[DIGEST_HEADER] : undefined;
        const digest = (0,oci_reference/* parseDigest */.m)(header ?? "");
        return digest === undefined ? requestFailureOf(answer) : { kind: "at", digest };
    }
    async function resolveVerified(image, reference) {
        const answer = await getManifest(image, reference);
        if (answer.kind === "answer" && answer.status === 404)
            return { kind: "missing" };
        if (answer.kind === "failure" || answer.status !== 200)
            return requestFailureOf(answer);
        const digest = hashOf(answer.body);
        const named = answer.headers[DIGEST_HEADER];
        return named === undefined || named === digest ? { kind: "at", digest } : misnamed(digest, named);
    }
    async function content(image, digest) {
        return readManifestAnswer(await getManifest(image, digest), digest);
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
        return answer.kind === "answer" && answer.status === 201 ? { kind: "set" } : requestFailureOf(answer);
    }
    function labels(image, digest) {
        return readImageLabels(digest, async (kind, of) => {
            const known = (0,oci_reference/* parseDigest */.m)(of);
            return known === undefined ? { ...DAMAGED, retryable: false } : readBytes(image, kind, known);
        });
    }
    async function configuration(image, digest) {
        const bytes = await readBytes(image, "blobs", digest);
        return bytes instanceof Uint8Array ? { kind: "configuration", json: (0,lib_json/* parseJson */.qF)(bytes) } : bytes;
    }
    async function readBytes(image, kind, digest) {
        const longest = lib_limits/* READ_LIMITS */.Cl.imageConfig;
        const url = `${repositoryUrl(image)}/${kind}/${digest}`;
        const first = await sendOnce(image, { method: "GET", url, longest });
        return readContentAnswer(await followRedirect(first, { http, base: registry.url, longest }), digest);
    }
    /** The end of a run waits for it: one attempt, and a short one. */
    function imageSize(image, reference) {
        const read = async (name) => {
            const headers = { accept: content_MANIFEST_TYPES };
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
            return { digest: answer.headers[DIGEST_HEADER] ?? name, manifest: (0,lib_json/* parseJson */.qF)(answer.body) };
        };
        return measureImage(reference, read);
    }
    /** One attempt; the caller retries and logs. */
    function sendOnce(image, request) {
        const headers = { accept: content_MANIFEST_TYPES, ...request.headers };
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
        digestOf: hashOf,
        tag: (image, name, manifest) => at(image).tag(image, name, manifest),
        labels: (image, digest) => at(image).labels(image, digest),
        imageSize: (image, reference) => at(image).imageSize(image, reference),
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
        save: async (name, text) => (await open()).save(name, text),
        load: async (prefix) => (await open()).load(prefix),
    };
}
/** Source: `@actions/artifact`, which takes run and job from the token's claim `scp`, and refuses GitHub Enterprise Server. */
function findService({ GITHUB_SERVER_URL: server = "", ACTIONS_RUNTIME_TOKEN: token = "", ACTIONS_RESULTS_URL: service = "", }) {
    const host = URL.canParse(server) ? new URL(server).hostname : "github.com";
    if (host !== "github.com" && !/\.(?:ghe\.com|localhost)$/.test(host))
        return { kind: "absent", reason: "GitHub Enterprise Server has no artifact service for this action" };
    const ids = idsIn(token);
    if (ids === undefined || !/^https?:/.test(service) || !URL.canParse(service))
        return { kind: "absent", reason: "this runner has no artifact service" };
    return isSafe(new URL(service))
        ? { kind: "service", url: service, token, ...ids }
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
const packages_REPOSITORY = /^[\w-]{1,100}\/[\w.-]{1,100}$/;
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
                headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/vnd.github+json" },
                deadline: lib_limits/* TIMEOUTS */.fT.gitHubApi,
                attempts: lib_limits/* ATTEMPTS */.PY.once,
                longest: lib_limits/* READ_LIMITS */.Cl.gitHubToken,
            });
            if (answer.kind === "failure" || answer.status !== 200)
                return undefined;
            const json = (0,lib_json/* parseJson */.qF)(answer.body);
            const visibility = VISIBILITIES.find((one) => one === (0,lib_json/* shortField */.FP)(json, "visibility"));
            const repository = (0,lib_json/* shortField */.FP)(json, "repository", "full_name") ?? "";
            return visibility && { visibility, repository: packages_REPOSITORY.test(repository) ? repository : undefined };
        },
    };
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
const answer_REASONS = {
    ECONNREFUSED: "it refused the connection",
    ECONNRESET: "it broke the connection",
    ENOTFOUND: "its name could not be resolved",
    EAI_AGAIN: "its name could not be resolved",
    ETIMEDOUT: "it could not be reached in time",
    HPE_HEADER_OVERFLOW: "the head of its answer is too long",
};
function formatError(error) {
    const { code = "", message } = error;
    if (answer_REASONS[code] !== undefined)
        return answer_REASONS[code];
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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
            resolve(transfer_failure(formatError(error)));
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
        end(transfer_failure(formatError(error)));
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
    return answer ?? transfer_failure("it gave no answer");
}
function collectInto(answer, sent, resolve) {
    const fail = (reason, { retryable } = { retryable: true }) => {
        resolve({ ...transfer_failure(reason), retryable });
        sent.destroy();
    };
    collect(answer, lib_limits/* READ_LIMITS */.Cl.registryAnswer, { end: resolve, fail });
}
function failWhenIdle(sent, idle) {
    sent.setTimeout(idle, () => {
        sent.destroy(new Error(`nothing moved for ${idle / 1000} s`));
    });
}
function transfer_failure(reason) {
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
            pause: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal: ended }).catch(() => undefined),
        },
        stop: ended,
    };
    const inTurn = openSlots(CONCURRENCY);
    const http = async (request) => {
        const client = await clientOf(request);
        if ("kind" in client)
            return client;
        const { attempts = lib_limits/* ATTEMPTS */.PY.request } = request;
        return new RetryBudget({ ...lib_limits/* BACK_OFFS */.Fi.request, retries: attempts - 1 }, retryPorts).retry({
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
            fail(formatError(error), error.code?.startsWith("HPE_") === true ? { unreadable: true } : how);
        });
        sent.end(body);
    });
}
/** Nothing for an answer that another attempt would not change. */
function failureOf(answer) {
    if (answer.kind === "failure")
        return { ...answer, retryAfter: undefined };
    const { status, headers } = answer;
    if (!isTransient(status))
        return undefined;
    const retryAfter = parseRetryAfter(headers["retry-after"] ?? "", Date.now());
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
    const isGitHubs = caches.some((entry) => cacheAttributes(entry).get("type") === "gha");
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
    const taken = new Set(paths.flatMap((path) => [...real_paths_namesOf(path), ...mountsBelow(path, mounts).flatMap(real_paths_namesOf)]));
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
function real_paths_namesOf(path) {
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
    return [...real_paths_namesOf(real), ...(parent === real ? [] : ancestorsOf(parent))];
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
            headers: {
                authorization: `Bearer ${token.reveal()}`,
                accept: "application/vnd.github+json",
                "content-type": "application/json",
            },
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

;// CONCATENATED MODULE: ./.tools/action/src/access/evidence.ts
/** The evidence as sentences: who said what, in their own words. */
function formatEvidence({ checksum, api, registry }, host) {
    return [
        ...(checksum === "wrong" ? ["The token's checksum is wrong: it looks truncated or mistyped."] : []),
        ...(api === undefined ? [] : formatApi(api)),
        ...(registry === undefined ? [] : formatRegistry(registry, host)),
    ];
}
function formatApi(api) {
    switch (api.kind) {
        case "accepted": {
            const whose = api.login === undefined ? "" : ` (it belongs to ${api.login})`;
            return [
                `GitHub accepts the token${whose} and ${formatGrant(api.grant)}.`,
                ...(api.expires === undefined ? [] : [`GitHub says that the token expires on ${api.expires}.`]),
            ];
        }
        case "rejected":
            return [`GitHub's API answered ${api.status} "${api.message}".`];
        case "silent":
            return [`GitHub's API says nothing about the token: ${api.reason}.`];
    }
}
function formatGrant(grant) {
    if (grant.kind === "unlisted")
        return `lists no scopes (${grant.reason})`;
    return grant.scopes.size === 0 ? "lists no scope at all" : `lists \`${formatScopes(grant.scopes)}\``;
}
/** `repo, write:packages`, as GitHub's header has it. */
function formatScopes(scopes) {
    return [...scopes].join(", ");
}
function formatRegistry(registry, host) {
    switch (registry.kind) {
        case "accepted":
            return [`${host} answered the ${registry.step} with ${registry.status}: it allows it.`];
        case "refused":
            return [
                `${host} answered the ${registry.step} with ${registry.status} ${evidence_quote(registry.message)}.`,
                ...(registry.granted === undefined ? [] : [formatGranted(registry.granted, host)]),
            ];
        case "withheld":
            return [`The login at ${host} was not sent: ${registry.reason}.`];
        case "silent":
            return [`${host} gave no useful answer to the ${registry.step}: ${registry.reason}.`];
    }
}
/** Docker Hub gives a token without the right that was asked for, and says so only in the token. */
function formatGranted(granted, host) {
    const right = granted.length === 0 ? "nothing" : granted.join(" and ");
    return `The token that ${host} gave allows ${right} there.`;
}
function evidence_quote(message) {
    if (message === "")
        return "and no reason";
    return message === "denied" ? "`denied` (docker prints it as `denied: denied`)" : `\`${message}\``;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/git.ts
// Why git could not fetch a build's context: git's own words say it.
/** The first row that fits counts. Source: git `remote-curl.c`, `fetch.c`, `connect.c`; OpenSSH; BuildKit `source/git`. */
const git_TROUBLES = [
    {
        words: /\(publickey|host key verification|could not read from remote|ssh (?:forward|agent|auth|socket|key)/i,
        trouble: "ssh",
    },
    { words: /remote ref|not our ref|contain ref|remote branch|pathspec/i, trouble: "ref" },
    {
        words: /could not read (?:username|password)|authentication|terminal prompts|access denied|\b40[13]\b/i,
        trouble: "login",
    },
    { words: /repository .{0,300}not found|not found\.?$|\b404\b/i, trouble: "repository" },
];
/** How git's lines begin, and those of the ssh that it runs. */
const GITS = /^(?:fatal|error|remote|[^\s:@]{1,100}@[^\s:]{1,250}): \S|^(?:Permission denied \(|Host key )/;
/** `printed` are git's last lines, or the log's; `text` is the line that says that git failed. */
function readGitFailure(printed, text) {
    const lines = printed.filter((line) => GITS.test(line));
    for (const { words, trouble } of git_TROUBLES) {
        const said = lines.findLast((line) => words.test(line));
        if (said !== undefined || words.test(text))
            return { trouble, said: said ?? lines.at(-1) };
    }
    return { trouble: "other", said: lines.at(-1) };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/references.ts
// Images that a log names: as references, and inside the URLs of registry requests.

/** What a reference or a URL consists of, after the host. */
const PATH = /[A-Za-z0-9._/:%?&=-]{1,400}/y;
/** The last image of a registry that a line names. */
function findReference(line, host) {
    const at = line.lastIndexOf(`${host}/`);
    if (at < 0)
        return findPathBeforeHost(line, host);
    PATH.lastIndex = at + host.length + 1;
    const path = withoutEnd(references_nameIn(PATH.exec(line)?.[0] ?? ""));
    const [name = "", tag] = path.split(":");
    const parsed = (0,oci_reference/* parseImage */.zZ)(`${host}/${name}`, host);
    if (parsed.kind === "flaw")
        return undefined;
    return { image: parsed.image, reference: `${host}/${name}${tag ? `:${tag}` : ""}` };
}
/** `… /v2/octo/app/blobs/uploads/ in ghcr.io`, as podman and skopeo have it. */
function findPathBeforeHost(line, host) {
    const from = line.includes(` in ${host}`) ? line.lastIndexOf("/v2/") : -1;
    if (from < 0)
        return undefined;
    PATH.lastIndex = from + 1;
    const parsed = (0,oci_reference/* parseImage */.zZ)(`${host}/${references_nameIn(PATH.exec(line)?.[0] ?? "")}`, host);
    return parsed.kind === "image"
        ? { image: parsed.image, reference: `${host}/${parsed.image.path}` }
        : undefined;
}
/**
 * `octo/app:1` of itself, of `v2/octo/app/manifests/1` and of `token?scope=repository%3Aocto%2Fapp%3Apull`.
 * Source: the OCI distribution specification's endpoints; CNCF distribution, "Token authentication".
 */
function references_nameIn(path) {
    if (path.startsWith("v2/")) {
        const parts = path.split("/");
        const end = parts.findIndex((part) => ["manifests", "blobs", "tags", "referrers"].includes(part));
        return parts.slice(1, end).join("/");
    }
    const scope = path.startsWith("token?") ? unescaped(path).split("scope=repository:")[1] : undefined;
    return scope?.split(":")[0] ?? path.split(/[?&=%]/)[0] ?? "";
}
function unescaped(query) {
    return query.replaceAll(/%3A/gi, ":").replaceAll(/%2F/gi, "/");
}
/** The image that a failing base image's line names: `failed to resolve source metadata for X`, and its like. */
function findBaseImage(line) {
    const named = /(?:metadata for|access denied for|failed to solve:|resolve reference) "?([\w.:/@-]{1,300})/i.exec(line)?.[1];
    const image = named === undefined ? "" : withoutEnd(named);
    return /[/:.]/.test(image) ? image : undefined;
}
/** A sentence may go on after a name, with a mark that is no part of it. */
function withoutEnd(name) {
    return /[.:/-]$/.test(name) ? withoutEnd(name.slice(0, -1)) : name;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/classify-build.ts





function isBuildSignature(signature) {
    return Object.hasOwn(BUILDS, signature);
}
function classifyBuild(signature, ...[match, log, context]) {
    return BUILDS[signature](match, log, context);
}
/** The end of a process that was killed: SIGKILL, most often the kernel's for lack of memory. */
const KILLED = 137;
/** A row for each signature; one without does not compile. */
const BUILDS = {
    "base-image-rate-limited": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "base-image-rate-limited", image: findBaseImage(text) }),
    "build-command-failed": ({ text }, { commandOutput }) => findExitCode(text) === KILLED
        ? (0,diagnosis_failure/* likelyCause */.I)({ code: "out-of-memory", where: "command" }, "interrupted", "build-command-failed")
        : (0,diagnosis_failure/* certainCause */._)({
            code: "build-command-failed",
            command: findCommand(text),
            output: commandOutput.filter((line) => line !== text),
        }),
    "build-context-missing": ({ text }, { instruction }) => {
        const stage = findStage(instruction ?? "");
        return (0,diagnosis_failure/* certainCause */._)({
            code: "build-context-missing",
            missing: findMissingPath(text),
            ...(stage === undefined ? {} : { source: { kind: "stage", stage } }),
        });
    },
    "builder-unavailable": ({ text }) => {
        const gone = findBuilderName(text);
        return gone === undefined
            ? (0,diagnosis_failure/* likelyCause */.I)({ code: "builder-unavailable" }, "docker-unavailable")
            : (0,diagnosis_failure/* certainCause */._)({ code: "builder-unavailable", gone });
    },
    "builder-lost": (_match, _log, { isRun }) => 
    // A run looks for docker's daemon by itself.
    isRun
        ? (0,diagnosis_failure/* likelyCause */.I)({ code: "builder-unavailable", isLost: true }, "docker-unavailable")
        : (0,diagnosis_failure/* likelyCause */.I)({ code: "docker-unavailable", reason: classify_build_REASONS.silent, trouble: { kind: "silent" } }, "builder-unavailable", "out-of-memory"),
    "buildx-missing": () => (0,diagnosis_failure/* certainCause */._)({ code: "buildx-missing" }),
    "buildx-too-old": ({ text }) => (0,diagnosis_failure/* likelyCause */.I)({
        code: "buildx-too-old",
        lacks: findFlag(text) ?? "what the build asks for",
        needed: undefined,
        found: undefined,
    }, "buildx-missing"),
    "cache-unsupported": () => (0,diagnosis_failure/* certainCause */._)({ code: "cache-unsupported", when: "before the build" }),
    "cache-not-written": () => (0,diagnosis_failure/* certainCause */._)({ code: "cache-unsupported", when: "after the push" }),
    "credential-store-error": ({ facts }) => (0,diagnosis_failure/* certainCause */._)({
        code: "credential-store-error",
        trouble: { kind: facts.isLoginFileRefused ? "file" : "helper" },
    }),
    "login-file-refused": () => (0,diagnosis_failure/* certainCause */._)({ code: "credential-store-error", trouble: { kind: "file" } }),
    "disk-full": () => (0,diagnosis_failure/* certainCause */._)({ code: "disk-full" }),
    "docker-unavailable": (match) => {
        const trouble = troubleOf(match);
        return (0,diagnosis_failure/* certainCause */._)({ code: "docker-unavailable", reason: classify_build_REASONS[trouble.kind], trouble });
    },
    "docker-version-mismatch": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "docker-version-mismatch", versions: findApiVersions(text) }),
    "stage-misspelt": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "dockerfile-invalid", flaw: formatMisspelt(findMisspelt(text)) }),
    "dockerfile-missing": ({ text }) => (0,diagnosis_failure/* certainCause */._)({
        code: "build-context-missing",
        missing: findMissingPath(text),
        source: { kind: "dockerfile", search: { kind: "unknown" } },
    }),
    "dockerfile-invalid": ({ text }) => (0,diagnosis_failure/* certainCause */._)({
        code: "dockerfile-invalid",
        flaw: findFlaw(text),
        ...(isUtf16(text) ? { unreadable: "utf-16" } : {}),
    }),
    "emulation-crashed": () => (0,diagnosis_failure/* certainCause */._)({ code: "emulation-crashed" }),
    "exec-format": () => (0,diagnosis_failure/* likelyCause */.I)({ code: "platform-unsupported", where: "command" }, "emulation-missing"),
    "git-context-failed": ({ text }, { commandOutput }) => (0,diagnosis_failure/* certainCause */._)({
        code: "build-context-missing",
        missing: undefined,
        source: { kind: "git", ...readGitFailure(commandOutput, text) },
    }),
    "path-missing": ({ facts }) => (0,diagnosis_failure/* likelyCause */.I)({ code: "build-context-missing", missing: facts.missingPath }, "unknown"),
    interrupted: (_match, { matches }) => (0,diagnosis_failure/* certainCause */._)({ code: "interrupted", signal: undefined, by: whoStopped(matches) }),
    "stopped-by-limit": () => (0,diagnosis_failure/* certainCause */._)({ code: "interrupted", signal: undefined, by: "time limit" }),
    "stopped-by-newer-run": () => (0,diagnosis_failure/* certainCause */._)({ code: "interrupted", signal: undefined, by: "newer run" }),
    "stopped-by-person": () => (0,diagnosis_failure/* certainCause */._)({ code: "interrupted", signal: undefined, by: "person" }),
    "runner-lost": () => (0,diagnosis_failure/* certainCause */._)({ code: "interrupted", signal: undefined, by: "runner" }),
    killed: ({ phase, text }, { matches }) => phase === "command" ||
        findExitCode(text) === KILLED ||
        matches.some(({ signature }) => signature === "build-command-failed")
        ? (0,diagnosis_failure/* likelyCause */.I)({ code: "out-of-memory", where: "command" }, "interrupted")
        : (0,diagnosis_failure/* likelyCause */.I)({ code: "interrupted", signal: undefined }, "out-of-memory"),
    "local-image-missing": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "local-image-missing", image: findLocalImage(text) }),
    "manifest-list-nested": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "manifest-list-nested", image: findLocalImage(text) }),
    "manifest-rejected": ({ facts }, _log, { registry }) => (0,diagnosis_failure/* likelyCause */.I)({ code: "attestation-unsupported", host: facts.host ?? registry.host }, "registry-unavailable"),
    "name-without-owner": ({ image }) => (0,diagnosis_failure/* likelyCause */.I)({ code: "reference-invalid", reference: image?.reference }, "wrong-owner"),
    "out-of-memory": () => (0,diagnosis_failure/* certainCause */._)({ code: "out-of-memory", where: "command" }),
    "platform-unsupported": ({ text }) => /driver|exporting manifest lists/i.test(text)
        ? (0,diagnosis_failure/* certainCause */._)({ code: "platform-unsupported", where: "builder" })
        : (0,diagnosis_failure/* likelyCause */.I)({ code: "platform-unsupported", where: "image" }, "tag-not-found"),
    "policy-denied": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "policy-denied", image: findBaseImage(text) }),
    "reference-invalid": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "reference-invalid", reference: findInvalidReference(text) }),
    "runner-starved": () => (0,diagnosis_failure/* likelyCause */.I)({ code: "out-of-memory", where: "runner" }, "interrupted"),
    "secret-missing": ({ text }) => (0,diagnosis_failure/* certainCause */._)({ code: "secret-missing", secret: findSecret(text) }),
};
const classify_build_REASONS = {
    "client missing": "there is no `docker` command",
    "not allowed": "this user may not use docker's socket",
    tls: "its client and its daemon do not agree on TLS",
    silent: "docker's daemon does not answer",
};
function troubleOf({ text, facts }) {
    return facts.missingProgram === undefined ? findDockerTrouble(text) : { kind: "client missing" };
}
function formatMisspelt(found) {
    return found && `there is no stage \`${found.stage}\`, but one named \`${found.nearest}\``;
}
const STOPPED = {
    "runner-lost": "runner",
    "stopped-by-limit": "time limit",
    "stopped-by-newer-run": "newer run",
    "stopped-by-person": "person",
};
/** The runner says who stopped the run, and then that it was stopped. */
function whoStopped(matches) {
    return matches.map(({ signature }) => STOPPED[signature]).findLast((by) => by !== undefined);
}
/** Docker prints the file's byte order mark, and a NUL after each letter; what is no UTF-8 is read as U+FFFD. */
function isUtf16(text) {
    return /unknown instruction: (?:\uFFFD|\0|ÿþ|þÿ|[A-Za-z#]\0)/i.test(text);
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/hosts.ts
// Hosts that a line names: which one was asked, and whose machine it is.
/** Docker Hub's host in a reference; its machines have several names. */
const DOCKER_HUB = "docker.io";
/** The address of a request; of several the last one answered. */
const REQUEST = /(?:get|head|post|put|patch|delete|request to) ["'(]?https?:\/\/([a-z0-9][a-z0-9.-]{1,250}(?::\d{1,5})?)/gi;
/** An address, or a name that was looked up or connected to. */
const hosts_ADDRESS = /(?:https?:\/\/|lookup |resolve host:? ?|econnrefused |enotfound |eai_again |connect to )"?([a-z0-9][a-z0-9.-]{1,250}(?::\d{1,5})?)/i;
/** The host that a reference begins with, behind the words that clients put before one. */
const REFERENCE = /(?:to push|to pull|pull image|reference|metadata for|permission for|denied for|manifest for|repository|signing| in|docker:\/\/|oci:\/\/) ?["'[]{0,2}((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?::\d{1,5})?|localhost:\d{1,5})\//i;
/** A host without a path. */
const BARE = /(?:for registry|token for|from host) ["']?((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?::\d{1,5})?)/i;
const HUB = /(?:^|\.)docker\.(?:io|com)$/;
/** Web pages for people: no request went to them. */
const PAGES = /^(?:docs|www|help|status)\.|^gh\.io$|^aka\.ms$/;
/** Source: actions/toolkit `packages/cache`; tonistiigi/go-actions-cache: the service, and the store that it signs addresses of. */
const ACTIONS_CACHE = /(?:^|\.)actions\.githubusercontent\.com$|^productionresultssa\d{1,4}\.blob\.core\.windows\.net$/;
/** GitHub's sites, and the store that its registry sends clients to for layers. */
const GITHUBS = /(?:^|\.)github(?:usercontent)?\.com$|^ghcr[a-z0-9]{0,30}\.blob\.core\.windows\.net$/;
/** The host that was asked. All names of Docker Hub are one. */
function findHost(line) {
    const requested = [...line.matchAll(REQUEST)].at(-1)?.[1];
    return canonical(requested ?? hosts_ADDRESS.exec(line)?.[1] ?? REFERENCE.exec(line)?.[1] ?? BARE.exec(line)?.[1]);
}
function canonical(host) {
    const name = host?.toLowerCase().replace(/[.-]$/, "");
    return name !== undefined && HUB.test(name) && !PAGES.test(name) ? DOCKER_HUB : name;
}
/** Where GitHub keeps the caches of Actions: no registry. */
function isActionsCache(host) {
    return host !== undefined && ACTIONS_CACHE.test(host);
}
/** Whether another registry than this one was asked. GitHub's API and its stores stand behind its registry. */
function isAnotherRegistry(host, registry) {
    return host !== undefined && host !== registry && !GITHUBS.test(host) && !PAGES.test(host);
}
/** BuildKit's step that fetches a token, and docker's first line of a push. */
const PUSHING_TO = /^#\d{1,6} \[auth\] .{1,300}push\S{0,20} token for (\S{1,253})$|^the push refers to (?:a )?repository \[([^\]/]{1,253})\//i;
/** A reference with its transport before it, in a command: the user wrote the host. */
const WRITTEN = /(?:oci|docker):\/\/([a-z0-9.:-]{1,253})\//i;
const PUSHED_TO = /pushing manifest for ([a-z0-9.:-]{1,253})\/\S{1,300} .{0,20}done$/i;
/** The registry that a push goes to. */
function findPushTarget(line) {
    const [, token, repository] = PUSHING_TO.exec(line) ?? [];
    return canonical(token ?? repository);
}
/** A registry that is meant: an image was pushed there, or a command names it. */
function findMeant(line) {
    return canonical((PUSHED_TO.exec(line) ?? WRITTEN.exec(line))?.[1]);
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/classify-fault.ts


/** The host is the one that the line names, or the registry's in a step that only speaks to the registry. */
function classifyFault(signature, { facts, phase, text }, context) {
    const host = facts.host ?? (phase === "push" || context.isRun ? context.registry.host : undefined);
    const unavailable = (reason) => ({ code: "registry-unavailable", reason, host });
    const unreached = (trouble) => ({ code: "network-error", trouble, host });
    switch (signature) {
        case "server-fault":
            return (0,diagnosis_failure/* certainCause */._)(unavailable("it answered with an error of its own"));
        case "blob-unknown":
            // GitHub's registry says so in bad moments; others where an index names what they do not take.
            return isAnotherRegistry(host, context.registry.host)
                ? (0,diagnosis_failure/* likelyCause */.I)({ code: "attestation-unsupported", host }, "registry-unavailable")
                : (0,diagnosis_failure/* certainCause */._)(unavailable("it answered with an error of its own"));
        case "rejected":
            return (0,diagnosis_failure/* certainCause */._)({
                code: "registry-rejected",
                host: host ?? context.registry.host,
                status: facts.status ?? 400,
                words: text,
            });
        case "connection-broken":
            return (0,diagnosis_failure/* likelyCause */.I)(unavailable("the connection to it broke"), "network-error");
        case "name-unresolved":
            return (0,diagnosis_failure/* certainCause */._)(unreached("name"));
        case "certificate":
            return (0,diagnosis_failure/* certainCause */._)(unreached("certificate"));
        case "protocol":
            return (0,diagnosis_failure/* certainCause */._)(unreached("protocol"));
        case "unreachable":
            return (0,diagnosis_failure/* likelyCause */.I)(unreached("unreachable"), "registry-unavailable");
        case "proxy-refused":
            return (0,diagnosis_failure/* certainCause */._)(unreached("proxy"));
        case "too-slow":
            return (0,diagnosis_failure/* likelyCause */.I)(unreached("slow"), "registry-unavailable");
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/codes.ts
// Codes in a line: the registry's, the operating system's, GitHub's. Their spellings are few and stand in a specification.
/** A code of more than one word, `MANIFEST_UNKNOWN`, `manifest unknown`. */
const SEVERAL_WORDS = /\b(blob[_ ]upload[_ ](?:unknown|invalid)|(?:manifest[_ ])?blob[_ ]unknown|digest[_ ]invalid|manifest[_ ](?:unknown|invalid)|(?:name|tag)[_ ](?:invalid|unknown))\b/i;
/**
 * A code of one word, which is a word of any sentence, too: as JSON, in capitals, or as distribution prints it, with a
 * colon or nothing behind it. `permission denied` and `access denied` are none.
 */
const ONE_WORD = /\bcode["']?\s{0,2}[:=]\s{0,2}["']?(DENIED|TOOMANYREQUESTS|UNAUTHORIZED|UNAVAILABLE)\b|(?:^|[:"'] |\[)(DENIED|UNAUTHORIZED|UNAVAILABLE): |(?:^|: |["'(])(denied|unauthorized)(?::|\. |\.?["')\]]{0,2}$)|\b(toomanyrequests)\b/i;
/** The first code of a line. `unauthorized: unauthenticated: …`: what stands behind it is its message. */
function findRegistryCode(line) {
    const several = SEVERAL_WORDS.exec(line);
    const one = ONE_WORD.exec(line);
    const first = (several?.index ?? Infinity) < (one?.index ?? Infinity) ? several : one;
    const name = first?.slice(1).find(Boolean);
    const code = name?.toUpperCase().replaceAll(" ", "_");
    return code !== undefined && isRegistryCode(code) ? code : undefined;
}
const REGISTRY_CODES = new Set([
    "BLOB_UNKNOWN",
    "BLOB_UPLOAD_INVALID",
    "BLOB_UPLOAD_UNKNOWN",
    "DENIED",
    "DIGEST_INVALID",
    "MANIFEST_BLOB_UNKNOWN",
    "MANIFEST_INVALID",
    "MANIFEST_UNKNOWN",
    "NAME_INVALID",
    "NAME_UNKNOWN",
    "TAG_INVALID",
    "TOOMANYREQUESTS",
    "UNAUTHORIZED",
    "UNAVAILABLE",
]);
function isRegistryCode(code) {
    return REGISTRY_CODES.has(code);
}
/** The right that GitHub's registry names behind its code: `permission_denied: write_package`. */
function findPackagePermission(line) {
    const [, right] = /permission_denied: (create|read|write)_package\b/i.exec(line) ?? [];
    return right?.toLowerCase();
}
/**
 * The name itself, as Node has it, or the text of the C library, of Windows or of Java, whatever program prints it.
 * Source: glibc and Apple `strerror`, `gai_strerror`; Go `net`, `syscall`; Windows system error codes; Java `java.net`.
 */
const ERRNOS = [
    {
        pattern: /no space left on device|\bENOSPC\b|disk quota exceeded|\bEDQUOT\b|not enough space on the disk/i,
        errno: "ENOSPC",
    },
    { pattern: /cannot allocate memory|\bENOMEM\b/i, errno: "ENOMEM" },
    { pattern: /exec format error|\bENOEXEC\b/i, errno: "ENOEXEC" },
    {
        pattern: /no such host|\bdial tcp: lookup |\bENOTFOUND\b|\bEAI_AGAIN\b|name or service not known|failure in name resolution|nodename nor servname|could not resolve host|server misbehaving|UnknownHostException/i,
        errno: "EAI",
    },
    { pattern: /connection refused|\bECONNREFUSED\b|actively refused/i, errno: "ECONNREFUSED" },
    {
        pattern: /no route to host|\bEHOSTUNREACH\b|network is unreachable|\bENETUNREACH\b|cannot assign requested address|\bEADDRNOTAVAIL\b|unreachable (?:network|host)/i,
        errno: "EUNREACH",
    },
    {
        pattern: /connection reset|\bECONNRESET\b|(?:write|socket|send)\w{0,12}[^:\n]{0,40}[:"] ?"?broken pipe|\bEPIPE\b|forcibly closed by the remote host|connection aborted/i,
        errno: "ECONNRESET",
    },
    {
        pattern: /connection timed out|operation timed out|\bETIMEDOUT\b|did not properly respond after a period|connect timed out/i,
        errno: "ETIMEDOUT",
    },
];
function findErrno(line) {
    return ERRNOS.find(({ pattern }) => pattern.test(line))?.errno;
}
/**
 * A certificate that is not taken. Source: Go `crypto/x509`, `crypto/tls`; OpenSSL `X509_verify_cert_error_string`; Node
 * `tls`; Java `sun.security.validator`; .NET `SslStream`.
 */
const CERTIFICATE = /\bx509: |certificate verify failed|certificate has expired|\bCERT_[A-Z_]{3,40}\b|\bUNABLE_TO_(?:VERIFY|GET)_[A-Z_]{3,40}\b|self[- ]signed certificate|local issuer certificate|verify the first certificate|ssl certificate problem|remote error: tls|PKIX path|certification path|CertificateExpiredException|remote certificate is invalid/i;
function isOfCertificate(line) {
    return CERTIFICATE.test(line);
}
const CALL_ENDS = {
    Canceled: "CANCELED",
    DeadlineExceeded: "DEADLINE_EXCEEDED",
    ResourceExhausted: "RESOURCE_EXHAUSTED",
    Unavailable: "UNAVAILABLE",
};
function findCallEnd(line) {
    const [, name = ""] = /\brpc error: code = ([A-Z][A-Za-z]{3,20})\b/.exec(line) ?? [];
    return CALL_ENDS[name];
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/status.ts
// The HTTP status that a line gives, in whatever shape its client prints it: as a number, in brackets, by its name.
/** `status code 403`, `status: 503`, `HTTP status: 502`, `status=500`, `StatusCode: 400`, `from registry 403 (Forbidden)`. */
const BEHIND_WORD = /(?:status(?:[ _]?code)?|from registry|response code)["']?\s{0,2}[:=]?\s{0,2}["'(]{0,2}([45]\d\d)(?!\d)/i;
/** `HTTP 403`, `HTTP/2 503`, `(HTTP 400)`, `HTTP Error 404`. */
const HTTP = /\bhttp(?:\/\d(?:\.\d)?)?(?: error)?[ _:]{1,2}([45]\d\d)(?!\d)/i;
/** `https://ghcr.io/v2/octo/app/manifests/1: 500 Server Error`. */
const BEHIND_ADDRESS = /https?:\/\/[^\s"]{1,400}[^\s":]"?: ["']?([45]\d\d)(?= [A-Z])/i;
/** `403 Forbidden`, `503 (Service Unavailable)`, `401: Unauthorized`. */
const BEFORE_NAME = /(?:^|[^\d.])([45]\d\d)[:,]? ["'(]{0,2}(?:bad request|unauthorized|payment required|forbidden|not found|method not allowed|not acceptable|conflict|gone|precondition failed|request entity too large|unsupported media type|requested range not satisfiable|unprocessable (?:entity|content)|too many requests|internal server error|bad gateway|service unavailable|gateway time-?out)/i;
/** `DELETE /users/octo/packages/container/app/versions/1 - 404`: a request with its answer behind it. */
const BEHIND_REQUEST = /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) \S{1,400}(?: -|:| =>)? ([45]\d\d)(?: |$)/;
/** `'Forbidden'`, as .NET names a status. */
const status_NAMED = /(?:status|responded with|received|returned)[^'"]{0,40}['"](unauthorized|forbidden|not ?found|bad ?request|too ?many ?requests|internal ?server ?error|bad ?gateway|service ?unavailable|gateway ?timeout)['"]/i;
/** `RequestError [HttpError]: Server Error`: octokit gives GitHub's message, which often is the status alone. */
const OCTOKITS = /\bHttpError\]?: (unauthorized|forbidden|not found|bad request|server error|bad gateway|service unavailable|gateway timeout)\b/i;
const status_NAMES = {
    badrequest: 400,
    unauthorized: 401,
    forbidden: 403,
    notfound: 404,
    toomanyrequests: 429,
    internalservererror: 500,
    servererror: 500,
    badgateway: 502,
    serviceunavailable: 503,
    gatewaytimeout: 504,
};
/** A status that says that a request failed. */
function findStatus(line) {
    const number = [BEHIND_WORD, HTTP, BEFORE_NAME, BEHIND_ADDRESS, BEHIND_REQUEST]
        .map((pattern) => pattern.exec(line)?.[1])
        .find((found) => found !== undefined);
    if (number !== undefined)
        return Number(number);
    const name = (status_NAMED.exec(line) ?? OCTOKITS.exec(line))?.[1];
    return name === undefined ? undefined : status_NAMES[name.toLowerCase().replaceAll(" ", "")];
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/facts.ts
// What a line of docker's output says beside its signature, as values that a decision may read.





/** Source: moby `registry/auth.go`, which tries basic authentication where `/v2/` named no token endpoint. */
const LOGIN_WITHOUT_BEARER = /login attempt to \S{1,300} failed with status: 401/;
const facts_TOKEN = /\/token\b|bearer token|oauth token|anonymous token/i;
/** Source: BuildKit `cache/remotecache/export.go`. */
const CACHE_WRITE = /error writing (?:config|layer|manifest) blob/;
const PUT = /\bPUT\b/;
/** Source: containerd `core/remotes/docker/pusher.go`, `core/content`. */
const TRANSFER = /failed commit on ref|failed to copy: |failed to (?:push|pull) /i;
/** Source: containerd `core/remotes/docker/auth`, moby `registry/auth.go`. */
const ANONYMOUS = /anonymous token|no basic auth credentials/i;
/** An address of it, or the words of cli/cli and of octokit before its answer. */
const GITHUB_API = /\bapi\.github\.com\b|\/api\/v3\/|\/packages\/(?:container|docker)\/|^gh: |\bHttpError\b/;
const OWNERLESS = /\/v2\/[a-z0-9._-]{1,128}\/(?:manifests|blobs|tags)\//i;
/** Go gives the name of a status alone, without its number, where a proxy refused to pass the connection on. Source: Go `net/http`, `Transport`. */
const PROXYS = /(?:get|head|post|put|patch) "?https:\/\/[^\s"]{1,400}"?: (?:Bad Request|Forbidden|Proxy Authentication Required|Bad Gateway|Service Unavailable|Gateway Timeout)\.?$/i;
/**
 * `docker: command not found`, `sh: 1: docker: not found`, `"docker": executable file not found`, `spawn docker ENOENT`,
 * `Unable to locate executable file: docker.`, `The term 'docker' is not recognized`. Source: bash, dash, Go's `os/exec`,
 * Node's `child_process`, actions/toolkit `io.which`, PowerShell, cmd.
 */
const MISSING_PROGRAM = /(?:^|[\s"'`:/\\])([a-z][a-z0-9-]{1,40})(?:\.exe)?["'`]?(?:: command not found|: not found$|: executable file not found|(?:: spawn)? ENOENT| is not recognized)/i;
const MISSING_BEHIND = /(?:executable file: |command not found: )([a-z][a-z0-9-]{1,40})/i;
/** Source: docker/cli `config`, containers/image `pkg/docker/config`, helm and oras. */
const LOGIN_FILE = /[\\/]\.docker(?![^\s"']{0,100}\.sock)[\\/":]|[\\/]containers[\\/]?(?:auth\.json)?[":]|\bauth\.json\b|\.dockercfg|[\\/]registry[\\/]config\.json/i;
/** What a system says of a file that it does not hand out. Source: Linux `errno`, Windows system error codes. */
const FILE_REFUSED = /permission denied|access is denied|operation not permitted|read-only file system|cross-device link|used by another process|is a directory|not a directory/i;
/** Source: docker/cli `config/credentials`: a helper is a program of this name. */
const HELPER = /docker-credential-[a-z0-9-]{2,40}(?:\.exe)?["'`]?(?:: |.{0,60}(?:non-zero exit|exit status|failed|cannot))/i;
/** `unix:///var/run/docker.sock`, `dial unix /run/buildkit/buildkitd.sock`, `//./pipe/docker_engine`, docker's own `http://%2Fvar%2Frun…`. */
const SOCKET = /(?:unix[: ]|pipe\/|%2f)[^\s"]{0,200}?(docker|podman|containerd|buildkit)[^\s"]{0,60}(?:\.sock\b|engine\b)/i;
const UNANSWERED = /connect: |connection refused|no such file|permission denied|cannot find the file|cannot connect|is the docker daemon running/i;
/** What a CI system calls the part of its work that it stops. Source: GitHub Actions, Azure Pipelines, GitLab, Jenkins, CircleCI. */
const TIME_LIMIT = /\b(?:action|build|execution|job|pipeline|run|stage|step|task)\b.{0,80}(?:timed out|timeout|time limit|longer than|exceeded).{0,60}\b\d{1,6}(?:\.\d)? ?(?:h|m|s|hours?|min|minutes?|sec|seconds?)\d{0,2}(?:m|s)?/i;
/** Requests have seconds, runs have minutes and hours. */
const MINUTES_OVER = /\b(?:exceeded|longer than|timed out after|timeout of)\b.{0,40}\b\d{1,4} ?(?:h\d{0,2}|hours?|m\d{1,2}s|min(?:ute)?s?)\b/i;
const OUT_OF_TIME = /\b(?:aborted|cancell?ed|killed|stopped|terminated)\b.{0,40}\b(?:build|job|step|run) ?(?:timed out|time-?out)/i;
const facts_STOPPED = /^(?:\S{1,20} )?(?:the |this )?(?:build|job|operation|pipeline|run|step|task|workflow)(?: was| has been)? (?:cancell?ed|aborted)\b|^(?:\S{1,20} )?(?:cancell?ed|aborted|stopped) by \S|\bcancel(?:lation)? request received|^cancell?ing since /i;
/** Source: GitHub REST, "Delete a package version". */
const DELETION = /\bDELETE\b.{0,300}\/versions\//;
/** Moby says the last of an answer that is no JSON. Source: moby `registry`, distribution `registry/client/errors.go`. */
const PAGE = /<!doctype|<html|<\?xml|error parsing HTTP \d{3} response body/i;
/** `host` is the registry's. */
function readFacts(line, host) {
    return {
        host: findHost(line),
        status: findStatus(line),
        registryCode: findRegistryCode(line),
        packagePermission: findPackagePermission(line),
        errno: findErrno(line),
        isOfCertificate: isOfCertificate(line),
        apiVersions: findApiVersions(line),
        endpoint: endpointOf(line),
        isCacheWrite: CACHE_WRITE.test(line),
        isPut: PUT.test(line),
        callEnd: findCallEnd(line),
        isTransfer: TRANSFER.test(line),
        isAnonymous: ANONYMOUS.test(line),
        isOwnerless: OWNERLESS.test(line),
        hasPage: PAGE.test(line),
        isProxys: PROXYS.test(line),
        socket: findSocket(line),
        stopped: findStop(line),
        isDeletion: DELETION.test(line),
        isHelperFailed: HELPER.test(line),
        missingProgram: findMissingProgram(line),
        missingPath: findMissingPath(line),
        isLoginFileRefused: LOGIN_FILE.test(line) && FILE_REFUSED.test(line),
        namesRegistry: line.includes(host),
        retryAfter: findRetryAfter(line),
        loginWithoutBearer: LOGIN_WITHOUT_BEARER.test(line),
    };
}
function findSocket(line) {
    const name = SOCKET.exec(line)?.[1]?.toLowerCase();
    if (name === undefined || !UNANSWERED.test(line))
        return undefined;
    return name.startsWith("buildkit") ? "builder" : "engine";
}
function findStop(line) {
    if ([TIME_LIMIT, MINUTES_OVER, OUT_OF_TIME].some((pattern) => pattern.test(line)))
        return "time limit";
    return facts_STOPPED.test(line) ? "somebody" : undefined;
}
function findMissingProgram(line) {
    return (MISSING_BEHIND.exec(line) ?? MISSING_PROGRAM.exec(line))?.[1]?.toLowerCase();
}
function endpointOf(line) {
    if (facts_TOKEN.test(line))
        return "token";
    if (line.includes("/manifests/"))
        return "manifest";
    if (line.includes("/blobs/upload"))
        return "upload";
    if (line.includes("/blobs/"))
        return "blob";
    if (line.includes("/tags/list"))
        return "tags";
    return GITHUB_API.test(line) ? "github api" : undefined;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/facts.ts

/** Facts that no wording of the same line can overrule. */
function signatureOfDecidingFact(facts) {
    const { packagePermission, apiVersions, errno } = facts;
    if (packagePermission !== undefined)
        return PACKAGE_PERMISSIONS[packagePermission];
    if (apiVersions !== undefined)
        return "docker-version-mismatch";
    return errno === undefined ? undefined : LOCAL_ERRNOS[errno];
}
/** Facts of a line whose words are not known. */
function signatureOfFacts(facts, line, position) {
    if (facts.isProxys)
        return "proxy-refused";
    return (byStep(position) ??
        byProgram(facts) ??
        bySocket(facts) ??
        byFile(facts, line) ??
        (facts.isOfCertificate ? "certificate" : undefined) ??
        byRegistryCode(facts) ??
        byStatus(facts) ??
        (facts.errno === undefined ? undefined : NETWORK_ERRNOS[facts.errno]) ??
        (facts.isAnonymous ? "anonymous-refused" : undefined) ??
        byStop(facts) ??
        (facts.callEnd === undefined ? undefined : facts_CALL_ENDS[facts.callEnd]));
}
const PACKAGE_PERMISSIONS = {
    create: "no-create",
    read: "no-read",
    write: "no-write",
};
/** What this machine lacks. */
const LOCAL_ERRNOS = {
    ENOEXEC: "exec-format",
    ENOMEM: "out-of-memory",
    ENOSPC: "disk-full",
};
/** Trouble on the way to a host, which words may tell more of: docker's daemon is one, too. */
const NETWORK_ERRNOS = {
    EAI: "name-unresolved",
    ECONNREFUSED: "unreachable",
    ECONNRESET: "connection-broken",
    ETIMEDOUT: "too-slow",
    EUNREACH: "unreachable",
};
/** A call to the daemon or the builder, which says no more than how it ended. */
const facts_CALL_ENDS = {
    CANCELED: "interrupted",
    DEADLINE_EXCEEDED: "too-slow",
    RESOURCE_EXHAUSTED: "out-of-memory",
    UNAVAILABLE: "builder-lost",
};
function byStep({ phase, failed }) {
    if (!failed)
        return undefined;
    if (phase === "builder")
        return "builder-unavailable";
    if (phase === "git")
        return "git-context-failed";
    return phase === "cache export" ? "cache-not-written" : undefined;
}
/** A program that docker's own work needs. */
function byProgram({ missingProgram, isHelperFailed }) {
    if (isHelperFailed)
        return "credential-store-error";
    if (missingProgram === undefined)
        return undefined;
    if (missingProgram.startsWith("docker-credential-"))
        return "credential-store-error";
    if (missingProgram === "docker-buildx")
        return "buildx-missing";
    return missingProgram === "docker" ? "docker-unavailable" : undefined;
}
function bySocket({ socket }) {
    if (socket === undefined)
        return undefined;
    return socket === "builder" ? "builder-unavailable" : "docker-unavailable";
}
function byStop({ stopped }) {
    if (stopped === undefined)
        return undefined;
    return stopped === "time limit" ? "stopped-by-limit" : "interrupted";
}
function byFile({ isLoginFileRefused, missingPath }, line) {
    if (isLoginFileRefused)
        return "login-file-refused";
    return missingPath !== undefined && DOCKERS.test(line) ? "path-missing" : undefined;
}
/** How docker's own commands begin the line that ends them. */
const DOCKERS = /^(?:Error: )?(?:buildx (?:bake |call )?failed with: )?ERROR: /;
const facts_REGISTRY_CODES = {
    BLOB_UNKNOWN: "blob-unknown",
    BLOB_UPLOAD_INVALID: "server-fault",
    BLOB_UPLOAD_UNKNOWN: "server-fault",
    DENIED: "bare-denied",
    DIGEST_INVALID: "server-fault",
    MANIFEST_BLOB_UNKNOWN: "blob-unknown",
    MANIFEST_INVALID: "manifest-rejected",
    MANIFEST_UNKNOWN: "tag-not-found",
    NAME_INVALID: "reference-invalid",
    NAME_UNKNOWN: "package-not-found",
    TAG_INVALID: "reference-invalid",
    TOOMANYREQUESTS: "rate-limited",
    UNAUTHORIZED: "unauthorized",
    UNAVAILABLE: "server-fault",
};
/** At the token's endpoint the credential alone is looked at. */
function byRegistryCode(facts) {
    const { registryCode, endpoint } = facts;
    if (registryCode === undefined)
        return undefined;
    if (registryCode === "TOOMANYREQUESTS")
        return rateLimited(facts);
    const isOfCredential = registryCode === "DENIED" || registryCode === "UNAUTHORIZED";
    return isOfCredential && endpoint === "token" ? exchangeRefused(facts) : facts_REGISTRY_CODES[registryCode];
}
function byStatus(facts) {
    const { status, endpoint } = facts;
    switch (status) {
        case undefined:
            return undefined;
        case 400:
            return byBadRequest(facts);
        case 401:
            return endpoint === "token" ? exchangeRefused(facts) : "unauthorized";
        case 403:
            if (endpoint === "github api")
                return "api-forbidden";
            return endpoint === "token" ? exchangeRefused(facts) : "forbidden";
        case 404:
            if (endpoint === "manifest" && !facts.isPut)
                return "tag-not-found";
            if (endpoint === "github api" || endpoint === "tags")
                return "package-not-found";
            return rejected(facts);
        case 407:
            return "proxy-refused";
        case 413:
        case 416:
            return "upload-too-large";
        case 429:
            return rateLimited(facts);
        default:
            return status >= 500 ? "server-fault" : rejected(facts);
    }
}
function byBadRequest(facts) {
    if (facts.isOwnerless)
        return "name-without-owner";
    // GitHub keeps a package's last version.
    if (facts.isDeletion)
        return "delete-refused";
    return facts.hasPage || facts.endpoint === "upload" ? "server-fault" : rejected(facts);
}
/** Any program may print a status; one with a registry's or GitHub's address is of our kind. */
function rejected({ endpoint, hasPage, isTransfer, isCacheWrite }) {
    // A registry that takes images may take no cache.
    if (isCacheWrite)
        return "cache-not-written";
    return endpoint !== undefined || hasPage || isTransfer ? "rejected" : undefined;
}
function exchangeRefused({ isAnonymous }) {
    return isAnonymous ? "anonymous-refused" : "exchange-refused";
}
/** Docker Hub counts what is pulled. */
function rateLimited({ host }) {
    return host === DOCKER_HUB ? "base-image-rate-limited" : "rate-limited";
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/build.ts
const BUILD_PATTERNS = [
    // BuildKit `source/git`, moby `builder/remotecontext/git`, kaniko: a context in a git repository
    { pieces: ["failed to fetch remote "], signature: "git-context-failed" },
    { pieces: ["error fetching default branch for repository"], signature: "git-context-failed" },
    { pieces: ["repository does not contain ref "], signature: "git-context-failed" },
    { pieces: ["unable to 'git clone' to temporary context"], signature: "git-context-failed" },
    // git's own last words, where no step of a build says whose they are
    { pieces: ["fatal: could not read "], signature: "git-context-failed", isGeneral: true },
    { pieces: ["fatal: authentication failed for"], signature: "git-context-failed", isGeneral: true },
    // docker/buildx, BuildKit `session/sshforward`: a git address with SSH, or `--ssh`, without an agent
    { pieces: ["invalid empty ssh agent socket"], signature: "git-context-failed" },
    { pieces: ["unset ssh forward key"], signature: "git-context-failed" },
    // docker/buildx `build`, `driver`: what the docker driver cannot do
    { pieces: ["cache export", "not supported for"], signature: "cache-unsupported" },
    { pieces: ["unknown cache exporter"], signature: "cache-unsupported" },
    { pieces: ["unknown cache importer"], signature: "cache-unsupported" },
    { pieces: ["multiple platforms feature"], signature: "platform-unsupported" },
    { pieces: ["multi-platform build is not supported"], signature: "platform-unsupported" },
    { pieces: ["does not currently support exporting manifest lists"], signature: "platform-unsupported" },
    // moby, containerd: the image has nothing for this machine
    { pieces: ["no matching manifest for"], signature: "platform-unsupported" },
    { pieces: ["no match for platform in manifest"], signature: "platform-unsupported" },
    { pieces: ["does not match the specified platform"], signature: "platform-unsupported" },
    { pieces: ["does not provide the specified platform"], signature: "platform-unsupported" },
    { pieces: ["cannot be used on this platform"], signature: "platform-unsupported" },
    { pieces: ["no image found in manifest list"], signature: "platform-unsupported" },
    // BuildKit `solver/errdefs`, docker 20.10's BuildKit, the classic builder
    { pieces: ["did not complete successfully: exit code"], signature: "build-command-failed" },
    { pieces: ["executor failed running"], signature: "build-command-failed" },
    { pieces: ["returned a non-zero code"], signature: "build-command-failed" },
    // the same line, cut off behind the command
    { pieces: ['failed to solve: process "'], signature: "build-command-failed" },
    // kaniko, buildah
    { pieces: ["failed to execute command: ", "exit status"], signature: "build-command-failed" },
    { pieces: ["building at step", "exit status"], signature: "build-command-failed" },
    { pieces: ["while running runtime: exit status"], signature: "build-command-failed" },
    // BuildKit `frontend/dockerfile`: a secret that a RUN needs
    { pieces: ["failed to solve: secret ", ": not found"], signature: "secret-missing" },
    { pieces: ["error: secret ", ": not found"], signature: "secret-missing" },
    { pieces: ["could not parse secrets", "no such file"], signature: "secret-missing" },
    { pieces: ["error: failed to build: failed to stat ", "no such file"], signature: "secret-missing" },
    // docker/cli `opts`, distribution/reference, go-containerregistry `name`, kubernetes
    { pieces: ["invalid reference format"], signature: "reference-invalid" },
    { pieces: ["repository name must be lowercase"], signature: "reference-invalid" },
    { pieces: ["could not parse reference"], signature: "reference-invalid" },
    { pieces: ["repository can only contain the characters"], signature: "reference-invalid" },
    { pieces: ["tag can only contain the characters"], signature: "reference-invalid" },
    { pieces: ["invalidimagename"], signature: "reference-invalid" },
    { pieces: ["invalid reference: "], signature: "reference-invalid" },
    { pieces: ["error parsing reference: "], signature: "reference-invalid" },
    { pieces: ["invalid image name"], signature: "reference-invalid" },
    { pieces: ["invalid repository name"], signature: "reference-invalid" },
    { pieces: ["tag is needed when pushing to registry"], signature: "reference-invalid" },
    { pieces: ['invalid tag "'], signature: "reference-invalid" },
    // look-alikes of ghcr.io
    { pieces: ["ghrc.io/"], signature: "reference-invalid" },
    { pieces: ["login ghrc.io"], signature: "reference-invalid" },
    { pieces: ["gchr.io/"], signature: "reference-invalid" },
    { pieces: ["login gchr.io"], signature: "reference-invalid" },
    // BuildKit `frontend/dockerfile`, `util/progress`; classic builder; kaniko; buildah: what the build is made of
    { pieces: ["failed to read dockerfile"], signature: "dockerfile-missing" },
    { pieces: ["unable to evaluate symlinks in dockerfile path"], signature: "dockerfile-missing" },
    { pieces: ["unable to open dockerfile"], signature: "dockerfile-missing" },
    { pieces: ["unable to prepare context"], signature: "build-context-missing" },
    { pieces: ["cannot locate specified dockerfile"], signature: "dockerfile-missing" },
    { pieces: ["error resolving dockerfile path"], signature: "dockerfile-missing" },
    { pieces: ["no containerfile or dockerfile specified or found"], signature: "dockerfile-missing" },
    { pieces: ["dockerfile: no such file or directory"], signature: "dockerfile-missing" },
    { pieces: ["failed to calculate checksum", "not found"], signature: "build-context-missing" },
    { pieces: ['" not found: not found'], signature: "build-context-missing" },
    { pieces: ['": not found\n'], signature: "build-context-missing" },
    { pieces: ["failed to walk ", "no such file"], signature: "build-context-missing" },
    { pieces: ["copy failed: stat "], signature: "build-context-missing" },
    { pieces: ["copy failed: file not found"], signature: "build-context-missing" },
    { pieces: ["copy failed: no source files"], signature: "build-context-missing" },
    { pieces: ["copy failed: forbidden path"], signature: "build-context-missing" },
    { pieces: ["file not found in build context"], signature: "build-context-missing" },
    { pieces: ["forbidden path outside the build context"], signature: "build-context-missing" },
    { pieces: ["building at step", "no such file or directory"], signature: "build-context-missing" },
    { pieces: ["no items matching glob"], signature: "build-context-missing" },
    { pieces: ["resolve : lstat "], signature: "build-context-missing" },
    { pieces: ["failed to solve", "lstat ", "no such file or directory"], signature: "build-context-missing" },
    { pieces: ["failed to get fileinfo for ", "no such file"], signature: "build-context-missing" },
    { pieces: ['build" requires exactly 1 argument'], signature: "build-context-missing" },
    // BuildKit `frontend/dockerfile/parser`, `instructions`
    { pieces: ["dockerfile parse error"], signature: "dockerfile-invalid" },
    { pieces: ["error response from daemon: unknown instruction"], signature: "dockerfile-invalid" },
    { pieces: ["dockerfile", "cannot be empty"], signature: "dockerfile-invalid" },
    { pieces: ["no build stage in current context"], signature: "dockerfile-invalid" },
    { pieces: ["no stage or image found with that name"], signature: "dockerfile-invalid" },
    { pieces: ["failed to reach build target"], signature: "dockerfile-invalid" },
    { pieces: ["base name ", "should not be blank"], signature: "dockerfile-invalid" },
    { pieces: ["failed to parse platform"], signature: "dockerfile-invalid" },
    { pieces: ["failed to process ", "unsupported modifier"], signature: "dockerfile-invalid" },
    { pieces: ["invalid from flag value"], signature: "dockerfile-invalid" },
    // whatever it finds wrong with a stage, before a step has run
    { pieces: ["failed to solve", " stage"], signature: "dockerfile-invalid", isGeneral: true },
    { pieces: ["stage ", "could not be found"], signature: "dockerfile-invalid", isGeneral: true },
    { pieces: ["failed to parse stage name"], signature: "dockerfile-invalid" },
    { pieces: ["from requires either one or three arguments"], signature: "dockerfile-invalid" },
    { pieces: ["unterminated heredoc"], signature: "dockerfile-invalid" },
    // BuildKit `cache/remotecache`, tonistiigi/go-actions-cache: the cache's own store
    { pieces: ["cache service responded with"], signature: "cache-not-written" },
    { pieces: ["error writing layer blob: "], signature: "cache-not-written", isGeneral: true },
    { pieces: ["error writing manifest blob: "], signature: "cache-not-written", isGeneral: true },
    { pieces: ["error writing to cache"], signature: "cache-not-written" },
    { pieces: ["failed to reserve cache"], signature: "cache-not-written" },
    { pieces: ["gha cache exporter: "], signature: "cache-not-written" },
    { pieces: ["our services aren't available right now"], signature: "cache-not-written" },
    { pieces: ["legacy service is shutting down"], signature: "cache-not-written" },
    { pieces: ["maximum timeout reached"], signature: "cache-not-written" },
    // GitHub Actions and moby, of a run that was stopped
    { pieces: ["the operation was canceled"], signature: "interrupted" },
    { pieces: ["has received a shutdown signal"], signature: "runner-lost" },
    { pieces: ["lost communication with the server", "cpu/memory"], signature: "runner-starved" },
    { pieces: ["lost communication with the server"], signature: "runner-lost" },
    { pieces: ["exceeded the maximum execution time"], signature: "stopped-by-limit" },
    { pieces: [" has timed out after "], signature: "stopped-by-limit" },
    { pieces: ["higher priority waiting request"], signature: "stopped-by-newer-run" },
    { pieces: ["the run was canceled by "], signature: "stopped-by-person" },
    // SIGKILL's end of a process, by a shell, by Go, by the parent process
    { pieces: ["signal: killed"], signature: "killed" },
    { pieces: ["\nkilled\n"], signature: "killed" },
    { pieces: ["exit code 137"], signature: "killed" },
    { pieces: ["context canceled"], signature: "interrupted" },
];

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/machine.ts
/** What the classic builder does not know. Source: docker/buildx `docs/reference/buildx_build.md`. */
const BUILDX_FLAGS = ["bootstrap", "cache-to", "load", "metadata-file", "platform", "push"];
/** What buildx came to know later than with its first versions. */
const NEWER_FLAGS = [
    "annotation",
    "attest",
    "build-context",
    "builder",
    "call",
    "check",
    "no-cache-filter",
    "provenance",
    "sbom",
];
const MACHINE_PATTERNS = [
    // BuildKit `executor/resources`, Node, GCC, Go, glibc: the kernel or a limit took the memory
    { pieces: ["resourceexhausted: "], signature: "out-of-memory" },
    { pieces: ["heap out of memory"], signature: "out-of-memory" },
    { pieces: ["fatal error: killed signal terminated program"], signature: "out-of-memory" },
    { pieces: ["internal compiler error: killed"], signature: "out-of-memory" },
    { pieces: ["oomkilled"], signature: "out-of-memory" },
    { pieces: ["out of memory: killed process"], signature: "out-of-memory" },
    { pieces: ["virtual memory exhausted"], signature: "out-of-memory" },
    // QEMU `linux-user/signal.c`
    { pieces: ["qemu: uncaught target signal"], signature: "emulation-crashed" },
    // moby/moby `daemon/server/middleware/version.go`; docker's client before 1.24
    { pieces: ["client version ", " is too old"], signature: "docker-version-mismatch" },
    { pieces: ["client version ", " is too new"], signature: "docker-version-mismatch" },
    { pieces: ["client is newer than server"], signature: "docker-version-mismatch" },
    // docker/buildx `driver`, docker-container and kubernetes
    {
        pieces: ["buildkit", " is restarting, wait until the container is running"],
        signature: "builder-unavailable",
    },
    { pieces: ["no such container: buildx_buildkit"], signature: "builder-unavailable" },
    { pieces: ["replicas to be ready, got "], signature: "builder-unavailable" },
    // docker/buildx `store`: a builder that was never made, or that is gone
    { pieces: ['no builder "', '" found'], signature: "builder-unavailable" },
    // moby/moby `distribution/push_v2.go`, `daemon/images`, docker/cli, containers/common: docker does not hold the image
    { pieces: ["image does not exist locally"], signature: "local-image-missing" },
    { pieces: ["tag does not exist: "], signature: "local-image-missing" },
    { pieces: ["no such image: "], signature: "local-image-missing" },
    { pieces: ["no such object: "], signature: "local-image-missing" },
    { pieces: [": image not known"], signature: "local-image-missing" },
    { pieces: ["error response from daemon: reference does not exist"], signature: "local-image-missing" },
    // docker/cli `manifest create`
    { pieces: [" is a manifest list"], signature: "manifest-list-nested" },
    // BuildKit `sourcepolicy`, containers/image `signature/policy_eval.go`
    { pieces: ["denied by policy"], signature: "policy-denied" },
    { pieces: ["not allowed by policy"], signature: "policy-denied" },
    { pieces: ["source image rejected: "], signature: "policy-denied" },
    // moby/moby `client/errors.go`, also of a daemon that is stopped in mid-build
    { pieces: ["cannot connect to the docker daemon"], signature: "docker-unavailable" },
    { pieces: ["unable to resolve docker endpoint"], signature: "docker-unavailable" },
    { pieces: ["is the docker daemon running"], signature: "docker-unavailable" },
    { pieces: ["failed to connect to the docker api"], signature: "docker-unavailable" },
    { pieces: ["permission denied while trying to connect to the docker"], signature: "docker-unavailable" },
    { pieces: ["docker_engine: the system cannot find the file"], signature: "docker-unavailable" },
    { pieces: ["dockerdesktoplinuxengine", "cannot find the file"], signature: "docker-unavailable" },
    { pieces: ["error during connect: "], signature: "docker-unavailable" },
    { pieces: ["docker desktop is not running"], signature: "docker-unavailable" },
    { pieces: ["docker desktop is unable to start"], signature: "docker-unavailable" },
    // a request to docker's own socket or pipe
    { pieces: ['"http://%2f'], signature: "docker-unavailable" },
    // docker/buildx, BuildKit: the builder, or docker's daemon with its own, ended in mid-build
    { pieces: ["failed to receive status: rpc error"], signature: "builder-lost" },
    { pieces: ["failed to list workers"], signature: "builder-lost" },
    { pieces: ["error reading from server: eof"], signature: "builder-lost" },
    { pieces: ["closing transport due to: connection error"], signature: "builder-lost" },
    // containers/podman
    { pieces: ["cannot connect to podman"], signature: "docker-unavailable" },
    { pieces: ["unable to connect to podman socket"], signature: "docker-unavailable" },
    // containerd/nerdctl
    { pieces: ["rootless containerd not running"], signature: "docker-unavailable" },
    // docker/buildx `create`, where DOCKER_HOST needs certificates
    { pieces: ["with tls data loaded from environment"], signature: "docker-unavailable" },
    // docker/docker-credential-helpers, docker/cli `config/credentials`, docker-py
    { pieces: ["error getting credentials"], signature: "credential-store-error" },
    { pieces: ["error saving credentials"], signature: "credential-store-error" },
    { pieces: ["error storing credentials"], signature: "credential-store-error" },
    { pieces: ["pass not initialized"], signature: "credential-store-error" },
    { pieces: ["credentials store error"], signature: "credential-store-error" },
    { pieces: ["unable to retrieve credentials"], signature: "credential-store-error" },
    // macOS: a keychain that is locked, as it is over SSH
    { pieces: ["keychain returned unsuccessful status"], signature: "credential-store-error" },
    { pieces: ["keychain cannot be accessed"], signature: "credential-store-error" },
    { pieces: ["user interaction is not allowed"], signature: "credential-store-error" },
    { pieces: ["user name or passphrase you entered is not correct"], signature: "credential-store-error" },
    // docker/cli without the plugin; the classic builder on what only BuildKit knows
    { pieces: ["'buildx' is not a docker command"], signature: "buildx-missing" },
    { pieces: ["unknown command: docker buildx"], signature: "buildx-missing" },
    { pieces: ["buildx component is missing"], signature: "buildx-missing" },
    { pieces: ["docker buildx is required"], signature: "buildx-missing" },
    { pieces: ["option requires buildkit"], signature: "buildx-missing" },
    // docker/cli itself, which shows its own help where its plugin would have been asked; buildx on what a newer one knows
    { pieces: ["\nunknown shorthand flag: 'f' in -f"], signature: "buildx-missing" },
    ...BUILDX_FLAGS.map((flag) => ({
        pieces: [`\nunknown flag: --${flag}`],
        signature: "buildx-missing",
    })),
    ...NEWER_FLAGS.map((flag) => ({
        pieces: [`\nunknown flag: --${flag}`],
        signature: "buildx-too-old",
    })),
    { pieces: ["\nunknown flag: --"], signature: "buildx-missing" },
    { pieces: ["\nerror: unknown flag: --push"], signature: "buildx-missing" },
    { pieces: ["buildx >= ", "required"], signature: "buildx-too-old" },
];

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/network.ts
const NETWORK_PATTERNS = [
    // Go `net/http`
    { pieces: ["server gave http response to https client"], signature: "protocol" },
    { pieces: ["first record does not look like a tls handshake"], signature: "protocol" },
    // Go `net`, Node
    { pieces: ["proxyconnect tcp"], signature: "unreachable" },
    { pieces: ["from proxy after connect"], signature: "proxy-refused" },
    { pieces: ["connect tunnel failed"], signature: "proxy-refused" },
    { pieces: ["tls handshake timeout"], signature: "too-slow" },
    { pieces: ["dial tcp", "i/o timeout"], signature: "too-slow" },
    { pieces: ["client.timeout exceeded"], signature: "too-slow" },
    { pieces: ["request canceled while waiting for connection"], signature: "too-slow" },
    // ghcr.io in bad moments (community/community, docker/build-push-action issues); distribution `errcode`
    { pieces: ["unknown blob"], signature: "blob-unknown" },
    // a registry that takes no attestations, or no index (docker/buildx#1513)
    { pieces: ['failed commit on ref "manifest-', "400 bad request"], signature: "manifest-rejected" },
    { pieces: ['failed commit on ref "index-', "400 bad request"], signature: "manifest-rejected" },
    { pieces: ["digest did not match"], signature: "server-fault" },
    { pieces: ["egress is over the account limit"], signature: "server-fault" },
    { pieces: ["is temporarily unavailable"], signature: "server-fault" },
    // ghcr.io's own parts that do not reach each other
    { pieces: ["unable to connect to authzd"], signature: "server-fault" },
    { pieces: ["twirp error"], signature: "server-fault" },
    { pieces: ["upstream connect error"], signature: "server-fault" },
    { pieces: ["server sent goaway"], signature: "server-fault" },
    { pieces: ["stream error: stream id", "internal_error"], signature: "server-fault" },
    // Go `net`, `io`, Node
    { pieces: ["unexpected eof"], signature: "connection-broken" },
    { pieces: [": eof\n"], signature: "connection-broken" },
    { pieces: ["use of closed network connection"], signature: "connection-broken" },
    { pieces: ["tls: bad record mac"], signature: "connection-broken" },
    { pieces: ["i/o timeout"], signature: "connection-broken", isGeneral: true },
    { pieces: ["context deadline exceeded"], signature: "connection-broken", isGeneral: true },
    { pieces: [": no response\n"], signature: "connection-broken", isGeneral: true },
    // containerd's and BuildKit's transfer, whatever ended it
    { pieces: ["request must be retried"], signature: "connection-broken" },
    { pieces: ["closed pipe"], signature: "connection-broken" },
    { pieces: ["closed response body"], signature: "connection-broken" },
    { pieces: ["failed commit on ref"], signature: "connection-broken", isGeneral: true },
    { pieces: ["failed to copy: "], signature: "connection-broken", isGeneral: true },
    // a token exchange that failed, with its status cut off
    { pieces: ["failed to fetch anonymous token"], signature: "anonymous-refused", isGeneral: true },
    { pieces: ["failed to fetch oauth token: unknown"], signature: "server-fault", isGeneral: true },
    { pieces: ["failed to fetch oauth token"], signature: "credential-refused", isGeneral: true },
];

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/registry.ts
/**
 * Whatever a client wraps them in (`denied: X`, `error from registry: X`, `DENIED: X`, `response status code 403: X`),
 * the core text is what a row holds. The more a row tells, the further up it stands.
 */
const REGISTRY_PATTERNS = [
    // BuildKit `frontend/dockerfile`: whatever a registry says of an image that should have been a stage
    { pieces: ["failed to resolve source metadata", "(did you mean "], signature: "stage-misspelt" },
    // containerd `core/content`: docker's own store lacks a part of an image
    { pieces: ["content digest sha256:", ": not found"], signature: "local-image-missing" },
    // docker/cli, moby/moby issues on ghcr.io with single sign-on; GitHub REST answers the same
    { pieces: ["organization saml enforcement"], signature: "sso-required" },
    { pieces: ["enabled or enforced saml sso"], signature: "sso-required" },
    { pieces: ["must grant your personal access token", "access to"], signature: "sso-required" },
    { pieces: ["must grant your oauth token access to"], signature: "sso-required" },
    // GitHub docs, "Setting a personal access token policy for your organization"
    { pieces: ["forbids access via a personal access token (classic)"], signature: "classic-pat-forbidden" },
    // GitHub docs, "Managing allowed IP addresses for your organization"
    { pieces: ["ip allow list enabled"], signature: "ip-not-allowed" },
    // community/community discussions on packages and billing; the second is of a job that was never started
    { pieces: ["billing-related error"], signature: "billing" },
    { pieces: ["account payments have failed"], signature: "billing" },
    { pieces: ["spending limit needs to be increased"], signature: "billing" },
    // actions/toolkit `core.getIDToken`, sigstore `providers/github`; GitHub REST on attestations
    { pieces: ["actions_id_token_request_"], signature: "identity-refused" },
    { pieces: ["attestation", "resource not accessible by integration"], signature: "identity-refused" },
    // sigstore/cosign: no token of the job, so that a person is asked for
    { pieces: ["non-interactive mode detected, using device flow"], signature: "identity-refused" },
    { pieces: ["error obtaining token: expired_token"], signature: "identity-refused" },
    // sigstore/cosign, cli/cli: there is no signature, most often because the signing job lacked a permission
    { pieces: ["no signatures found"], signature: "not-signed" },
    { pieces: ["no artifacts found"], signature: "not-signed" },
    { pieces: ["no attestations found"], signature: "not-signed" },
    // actions/attest: docker's config has no login for the registry
    { pieces: ["no credentials found for registry"], signature: "no-credentials" },
    // GitHub REST on packages
    { pieces: ["cannot delete the last"], signature: "delete-refused" },
    { pieces: ["downloads cannot be deleted"], signature: "delete-refused" },
    // docker/build-push-action issues on write_package
    { pieces: ["cannot create packages"], signature: "no-create" },
    { pieces: ["container support has not been enabled"], signature: "no-create" },
    { pieces: ["is already associated with another repository"], signature: "no-write" },
    // docker/login-action, docker/build-push-action issues on missing `packages: write`
    { pieces: ["installation not allowed to create organization package"], signature: "installation-may-not" },
    { pieces: ["installation not allowed to write organization package"], signature: "installation-may-not" },
    {
        pieces: ["installation not allowed to read organization package"],
        signature: "installation-may-not-read",
    },
    // community/community discussions: GITHUB_TOKEN in another owner's namespace; a mistyped owner
    { pieces: ["requested installation does not exist"], signature: "owner-elsewhere" },
    { pieces: ["not_found: owner not found"], signature: "owner-elsewhere" },
    // community/community discussions on scopes and on fine-grained tokens
    { pieces: ["token provided does not match expected scopes"], signature: "scopes-do-not-match" },
    // GitHub REST and GraphQL, and cli/cli, which name the scope
    { pieces: [":packages scope"], signature: "scope-named" },
    { pieces: [":packages` scope"], signature: "scope-named" },
    { pieces: [":packages' scope"], signature: "scope-named" },
    { pieces: ["this api operation needs the", "scope"], signature: "scope-named" },
    { pieces: ["token has not been granted the required scopes"], signature: "scope-named" },
    { pieces: ["missing required scope"], signature: "scope-named" },
    { pieces: ["token does not have the scopes needed"], signature: "scope-named" },
    { pieces: ["resource not accessible by integration"], signature: "integration-may-not" },
    { pieces: ["resource not accessible by personal access token"], signature: "fine-grained-may-not" },
    {
        pieces: ["forbids access via a personal access token with fine-grained"],
        signature: "fine-grained-may-not",
    },
    { pieces: ["forbids access via a fine-grained personal access token"], signature: "fine-grained-may-not" },
    // docker/login-action: an empty input; docker/cli `command/registry`: a login without a password
    { pieces: ["username and password required"], signature: "token-missing" },
    { pieces: ["\npassword required"], signature: "token-missing" },
    { pieces: ["error: username required"], signature: "token-missing" },
    { pieces: ["cannot perform an interactive login from a non tty device"], signature: "token-missing" },
    { pieces: ["cannot perform an interactive login from a non-tty device"], signature: "token-missing" },
    { pieces: ["flag needs an argument: 'p' in -p"], signature: "token-missing" },
    { pieces: ["flag needs an argument: --password"], signature: "token-missing" },
    { pieces: ["must provide --username with --password-stdin"], signature: "token-missing" },
    // actions/toolkit `core.getInput`
    { pieces: ["input required and not supplied: ", "token"], signature: "token-missing" },
    { pieces: ["input required and not supplied: password"], signature: "token-missing" },
    { pieces: ["input required and not supplied: username"], signature: "token-missing" },
    // Go `net/http`, Node's `http`: a line end in the token
    { pieces: ["invalid header field value"], signature: "token-malformed" },
    { pieces: ["invalid character in header content"], signature: "token-malformed" },
    { pieces: ["malformed http authorization header"], signature: "token-malformed" },
    { pieces: ["illegal base64 data at input byte"], signature: "token-malformed" },
    // docker/login-action issues on expired tokens; ghcr.io says it in bad moments, too
    { pieces: ["cannot be authenticated with the token provided"], signature: "user-not-authenticated" },
    { pieces: ["unauthorized: unauthenticated"], signature: "user-not-authenticated" },
    // docker login with a bad credential, docker/login-action issues
    { pieces: ["denied: denied"], signature: "credential-refused" },
    { pieces: ["error from registry: denied\n"], signature: "credential-refused" },
    // containerd `core/remotes/docker/auth`, also BuildKit's and helm's
    { pieces: ["failed to fetch oauth token", "403 forbidden"], signature: "credential-refused" },
    { pieces: ["failed to fetch oauth token", "401 unauthorized"], signature: "credential-refused" },
    { pieces: ["failed to fetch oauth token", "denied"], signature: "credential-refused" },
    // containers/image `docker_client.go`: podman, buildah, skopeo
    {
        pieces: ["requesting bearer token: invalid status code from registry 403"],
        signature: "credential-refused",
    },
    { pieces: ["invalid username/password"], signature: "credential-refused" },
    { pieces: ["existing credentials are invalid"], signature: "credential-refused" },
    // Docker Hub to a login with GitHub's token
    { pieces: ["docker.io/", "incorrect username or password"], signature: "insufficient-scope" },
    // Amazon ECR: its tokens live twelve hours
    { pieces: ["authorization token has expired"], signature: "credential-refused" },
    // helm and oras at login
    { pieces: ["login attempt to ", "failed with status: 403"], signature: "credential-refused" },
    { pieces: ["login attempt to ", "failed with status: 401"], signature: "credential-refused" },
    { pieces: ["authorization failed: https://", "/token"], signature: "credential-refused" },
    // GitHub REST to a bad, expired or revoked token
    { pieces: ['"bad credentials"'], signature: "credential-refused" },
    { pieces: [": bad credentials"], signature: "credential-refused" },
    { pieces: ["could not be authenticated by the github packages service"], signature: "credential-refused" },
    // Docker Hub's answers to a limit, by docker and by BuildKit; before ghcr.io's own
    { pieces: ["reached your", "pull rate limit"], signature: "base-image-rate-limited" },
    { pieces: ["toomanyrequests", "docker.com/increase-rate-limit"], signature: "base-image-rate-limited" },
    // ghcr.io (community/community discussions) and GitHub REST
    { pieces: [": too many requests\n"], signature: "rate-limited" },
    { pieces: ["api rate limit exceeded"], signature: "rate-limited" },
    { pieces: ["secondary rate limit"], signature: "rate-limited" },
    // ghcr.io to chunked uploads; nginx and other proxies before a registry
    { pieces: ["maximum permissible limit of 4"], signature: "upload-too-large" },
    // Amazon ECR, Harbor, Azure: a tag that must not move
    { pieces: ["cannot be overwritten because the", "immutable"], signature: "tag-immutable" },
    { pieces: ["configured as immutable"], signature: "tag-immutable" },
    // docker/cli and moby: no registry before the name, so that docker went to Docker Hub
    { pieces: ["push access denied"], signature: "insufficient-scope" },
    { pieces: ["insufficient_scope: authorization failed"], signature: "insufficient-scope" },
    { pieces: ["auth.docker.io/token?scope=repository%3alibrary%2f", "push"], signature: "insufficient-scope" },
    // the registry's general answers: distribution/distribution `errcode`
    { pieces: ["requested access to the resource is denied"], signature: "hidden-or-missing" },
    { pieces: ["pull access denied"], signature: "hidden-or-missing" },
    { pieces: ["repository does not exist or may require"], signature: "hidden-or-missing" },
    // distribution/distribution `errcode`: what is to be read is not there
    { pieces: ["no such manifest"], signature: "tag-not-found" },
    { pieces: ["content at ", "/manifests/", " not found"], signature: "tag-not-found" },
    // containerd and BuildKit `core/remotes/docker/resolver`
    { pieces: ["failed to resolve reference", ": not found"], signature: "tag-not-found" },
    { pieces: ["failed to resolve source metadata", ": not found"], signature: "tag-not-found" },
    { pieces: ["failed to pull image", ": not found"], signature: "tag-not-found" },
    { pieces: ["failed to load cache key", ": not found"], signature: "tag-not-found" },
    { pieces: ["ghcr.io/", ": not found"], signature: "tag-not-found" },
    { pieces: ["docker.io/", ": not found"], signature: "tag-not-found" },
    { pieces: ["name not known to registry"], signature: "package-not-found" },
    // GitHub REST on packages
    { pieces: [": package not found\n"], signature: "package-not-found" },
    { pieces: ["package not found.\n"], signature: "package-not-found" },
    { pieces: ["package not found. (http 404)"], signature: "package-not-found" },
    { pieces: ['"package not found'], signature: "package-not-found" },
    // dataaxiom/ghcr-cleanup-action 1.2.1, which warns of it and ends well
    { pieces: ["found while trying to delete it"], signature: "package-not-found" },
    // RFC 9110: not the registry's wish, a proxy's
    { pieces: ["proxy authentication required"], signature: "proxy-refused" },
    { pieces: ["authentication required"], signature: "login-needed", isGeneral: true },
    // kubernetes `kubelet`
    { pieces: ["unable to retrieve some image pull secrets"], signature: "anonymous-refused" },
    { pieces: ["requesting bearer token: invalid status code from registry 401"], signature: "unauthorized" },
    // GitLab
    { pieces: ["denied: access forbidden"], signature: "bare-denied" },
    // GoogleContainerTools/jib `registry`
    { pieces: ["make sure your credentials for "], signature: "unauthorized" },
    { pieces: ["unauthorized for "], signature: "unauthorized" },
    // wget and curl on `/v2/` without a login: how the registry answers everybody
    { pieces: ["awaiting response", "401 unauthorized"], signature: "challenge" },
    { pieces: ["http/1.1 401"], signature: "challenge" },
    { pieces: ["http/2 401"], signature: "challenge" },
];

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/match.ts
// Wordings: the words by which a failure is known. A newly seen one is one row of a table here, and one test row.




/** The first row that fits a line counts. */
const PATTERNS = [
    ...REGISTRY_PATTERNS,
    ...MACHINE_PATTERNS,
    ...BUILD_PATTERNS,
    ...NETWORK_PATTERNS,
];
/** The wording that a line holds, the first of the table. One pass over the line, however many wordings there are. */
function findPattern(line) {
    const text = `\n${line.toLowerCase()}\n`;
    const { gate, byBegin } = index();
    if (!gate.test(text))
        return undefined;
    let best;
    // Where the first piece stands first, the others have the most room: once a line is enough.
    const tried = new Set();
    for (let at = 0; at + KEY_LENGTH <= text.length; at++)
        for (const ranked of byBegin.get(keyAt(text, at)) ?? [])
            if ((best === undefined || ranked.rank < best.rank) && !tried.has(ranked)) {
                const [first = "", ...others] = ranked.pattern.pieces;
                if (!text.startsWith(first, at))
                    continue;
                if (others.length > 0)
                    tried.add(ranked);
                if (follow(others, text, at + first.length))
                    best = ranked;
            }
    return best?.pattern;
}
let match_made;
/** Made when a first line is read: a run that goes well reads none. */
function index() {
    return (match_made ??= makeIndex());
}
function makeIndex() {
    const firsts = new Set(PATTERNS.map(({ pieces: [first] }) => literal(first)));
    const byBegin = new Map();
    for (const [rank, pattern] of PATTERNS.entries()) {
        const key = keyAt(pattern.pieces[0] ?? "", 0);
        byBegin.set(key, [...(byBegin.get(key) ?? []), { pattern, rank }]);
    }
    return { gate: new RegExp([...firsts].join("|")), byBegin };
}
function literal(text = "") {
    return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
/** The letters that wordings are found by; none begins with fewer. */
const KEY_LENGTH = 4;
/** Four letters as one number. */
function keyAt(text, at) {
    let key = 0;
    for (let index = at; index < at + KEY_LENGTH; index++)
        key = Math.imul(key, 131) + text.charCodeAt(index);
    return key;
}
/** Whether the pieces stand in the text from a place on, in their order. */
function follow(pieces, text, from) {
    let at = from;
    for (const piece of pieces) {
        const found = text.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/read.ts



/** What docker and the actions around it put before a message; other tools' `error: ` is another one. */
const read_PREFIX = /^(?:buildx (?:bake |call )?failed with: |Error: |ERROR: )/;
/** A line of a command's usage, which is printed below a mistake in its flags. */
const USAGE = /^\s{0,8}(?:-[a-z], )?--[a-z][a-z-]{0,40}(?: [a-z]{1,20})?\s{2,60}\S/i;
/** Only such a line is read into facts. */
const FAILING = /error|fail|fatal|denied|forbidden|unauthori[sz]ed|unexpected|unavailable|gateway|too ?many|not found|not recognized|\be[a-z]{4,11}\b|unable to|refused|reset|broken pipe|unreachable|no (?:such|route|space)|x509|certificat|unknown|invalid|permission_|timed out|time-?out|anonymous|basic auth|exceeded|could not|cannot|cert_|misbehaving|not known|status|no response|cancel|abort|longer than|timed? ?out| - [45]\d\d/i;
/** A client that logs its requests prints the answer's status below. */
const read_REQUEST = /\b(?:GET|HEAD|POST|PATCH|PUT|DELETE) ["']?https?:\/\//;
/** As much of a line as may go on in the next one, in characters. */
const KEPT = 800;
class SignatureReader {
    /** The line above, where it tells of a failure in unknown words, or of a request: it may go on in this line. */
    #above = "";
    /** Whether the line above was understood by its facts: only words may still go on. */
    #isRead = false;
    /** `text` is the line, with the line above before it where a terminal broke the words in two. */
    read(line, position) {
        const wrapped = this.#above === "" ? "" : `${this.#above} ${line.trimStart()}`;
        const isRead = this.#isRead;
        this.#above = "";
        this.#isRead = false;
        const isFailing = FAILING.test(line);
        const parts = isFailing ? partsOf(line).map((text) => ({ text, facts: readFacts(text, "") })) : [];
        const wording = findWording(line);
        const decided = first(parts, ({ facts }) => signatureOfDecidingFact(facts)) ??
            (wording?.isGeneral === true ? undefined : wording?.signature);
        if (decided !== undefined)
            return { signature: decided, text: line };
        const pattern = findPattern(wrapped);
        // Words that lie far apart may meet by chance.
        const joined = pattern?.pieces.length === 1 ? pattern.signature : decidingFactOf(wrapped);
        if (joined !== undefined)
            return { signature: joined, text: wrapped };
        if (!isFailing) {
            if (wording !== undefined)
                return { signature: wording.signature, text: line };
            if (read_REQUEST.test(line))
                this.#above = line.slice(0, KEPT);
            return undefined;
        }
        const signature = first(parts, ({ text, facts }) => signatureOfFacts(facts, text, position)) ?? wording?.signature;
        this.#above = line.slice(0, KEPT);
        this.#isRead = signature !== undefined;
        if (signature !== undefined)
            return { signature, text: line };
        const both = isRead ? "" : wrapped.slice(0, KEPT);
        const byBoth = both === "" ? undefined : signatureOfFacts(readFacts(both, ""), both, position);
        if (byBoth === undefined)
            return undefined;
        this.#above = "";
        return { signature: byBoth, text: wrapped };
    }
}
const NOWHERE = { phase: undefined, step: undefined, title: false, failed: false };
/** What one line means by itself. */
function read_signatureOf(line) {
    return new SignatureReader().read(line, NOWHERE)?.signature;
}
function decidingFactOf(wrapped) {
    return wrapped === "" ? undefined : signatureOfDecidingFact(readFacts(wrapped.slice(0, 2 * KEPT), ""));
}
/** The parts of a long line that tell of a failure. They overlap, so that nothing is cut in two. */
function partsOf(line) {
    if (line.length <= KEPT)
        return [line];
    const parts = [];
    for (let at = 0; at < line.length; at += KEPT / 2)
        parts.push(line.slice(at, at + KEPT));
    return parts.filter((part) => FAILING.test(part));
}
function first(items, find) {
    return items.map(find).find((found) => found !== undefined);
}
/** By the words alone, whatever stands before them. */
function findWording(text) {
    if (USAGE.test(text))
        return undefined;
    const plain = text.replaceAll(/[“”„«»]/g, '"').replaceAll(/[‘’‚]/g, "'");
    const whole = findPattern(plain);
    if (whole !== undefined)
        return whole;
    let rest = plain;
    for (let times = 0; times < 3 && read_PREFIX.test(rest); times++)
        rest = rest.replace(read_PREFIX, "");
    return rest === plain ? undefined : findPattern(rest);
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/refusals/job.ts


/** Runs of forks and of Dependabot get none of the repository's secrets. */
function emptyToken({ head, dependabot, pullRequest }) {
    if (head === "foreign")
        return (0,diagnosis_failure/* likelyCause */.I)({ code: "fork-pull-request" }, "token-missing");
    if (dependabot)
        return (0,diagnosis_failure/* likelyCause */.I)({ code: "dependabot" }, "token-missing");
    return pullRequest
        ? (0,diagnosis_failure/* likelyCause */.I)({ code: "token-missing" }, "fork-pull-request", "dependabot")
        : (0,diagnosis_failure/* certainCause */._)({ code: "token-missing" });
}
/** An event whose token only reads, whatever the job's `permissions:` are. */
function restrictedByEvent({ head, dependabot }) {
    if (head === "foreign")
        return (0,diagnosis_failure/* certainCause */._)({ code: "fork-pull-request" });
    return dependabot ? (0,diagnosis_failure/* likelyCause */.I)({ code: "dependabot" }, "workflow-permission-missing") : undefined;
}
/** An installation token: the event comes first, then the owner, then the job's own `permissions:`. */
function jobNotAllowed(context) {
    const { tokenKind, packages, head, pullRequest } = context;
    if (tokenKind === "app")
        return (0,diagnosis_failure/* likelyCause */.I)({ code: "token-kind-unsupported" }, "package-creation-forbidden");
    const restricted = restrictedByEvent(context);
    if (restricted !== undefined)
        return restricted;
    if (isAnotherOwner(context, context.repository?.owner))
        return (0,diagnosis_failure/* likelyCause */.I)({ code: "wrong-owner" }, "workflow-permission-missing");
    const missing = { code: "workflow-permission-missing" };
    if (packages === "write" || (packages === "read" && requestedAccess(context) === "pull"))
        return (0,diagnosis_failure/* likelyCause */.I)({ code: "package-access-missing" }, "package-creation-forbidden");
    if (packages !== undefined)
        return pullRequest ? (0,diagnosis_failure/* likelyCause */.I)(missing, "fork-pull-request") : (0,diagnosis_failure/* certainCause */._)(missing);
    // Whose commit it is is not known: most pull requests that may not write come from a fork.
    return pullRequest && head === undefined
        ? (0,diagnosis_failure/* likelyCause */.I)({ code: "fork-pull-request" }, "workflow-permission-missing", "dependabot")
        : (0,diagnosis_failure/* likelyCause */.I)(missing, "package-access-missing");
}
/** Signing and attesting need permissions of their own, which no run of a fork can have. */
function identityRefused({ head }) {
    return head === "foreign"
        ? (0,diagnosis_failure/* likelyCause */.I)({ code: "fork-pull-request" }, "workflow-permission-missing")
        : (0,diagnosis_failure/* certainCause */._)({ code: "workflow-permission-missing", permission: "identity" });
}
/** In a workflow the job that should have signed may not; elsewhere the image is another one, or was never signed. */
function notSigned(context) {
    const { tokenKind } = context;
    return tokenKind === "installation" || tokenKind === "unknown"
        ? (0,diagnosis_failure/* likelyCause */.I)({ code: "workflow-permission-missing", permission: "identity" }, "not-logged-in", "tag-not-found")
        : (0,diagnosis_failure/* likelyCause */.I)({ code: "tag-not-found", reference: undefined }, "not-logged-in");
}
/** The package exists, and its own access list leaves the token's holder out. */
function noPackageRole(context) {
    const access = { code: "package-access-missing" };
    if (context.tokenKind !== "installation") {
        const job = context.tokenKind === "unknown" ? restrictedByEvent(context) : undefined;
        return job ?? (0,diagnosis_failure/* likelyCause */.I)(access, "wrong-owner");
    }
    const job = { ...context, head: context.head ?? "own" };
    const failure = jobNotAllowed(job);
    if (context.packages === "write")
        return failure;
    return failure.cause.code === "workflow-permission-missing" && context.packages === undefined
        ? (0,diagnosis_failure/* likelyCause */.I)(access, "workflow-permission-missing")
        : failure;
}
/** The answer is the same whether or not there is anything to read. */
function noReadRole(context) {
    const hasToken = context.tokenKind !== "none" && context.tokenKind !== "unknown";
    return hasToken || requestedAccess(context) !== "pull"
        ? noPackageRole(context)
        : (0,diagnosis_failure/* likelyCause */.I)({ code: "package-not-found-or-private" }, "package-access-missing");
}
/** The package does not exist yet, and the token may not create one under this owner. */
function creationForbidden(context) {
    const { tokenKind, repository } = context;
    const forbidden = { code: "package-creation-forbidden" };
    return isAnotherOwner(context, tokenKind === "installation" ? repository?.owner : loginOf(context))
        ? (0,diagnosis_failure/* likelyCause */.I)({ code: "wrong-owner" }, "package-creation-forbidden")
        : (0,diagnosis_failure/* likelyCause */.I)(forbidden, "wrong-owner");
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/refusals/credential.ts




function scopeMissing(context) {
    return { code: "scope-missing", missing: NEEDED_SCOPES[requestedAccess(context)], proof: "wording" };
}
/** GitHub's registry takes classic tokens and the job's own; no other fact helps any other token. */
function unsupportedKind({ tokenKind }) {
    if (tokenKind === "fine-grained" || tokenKind === "refresh")
        return (0,diagnosis_failure/* certainCause */._)({ code: "token-kind-unsupported" });
    return tokenKind === "app" ? (0,diagnosis_failure/* likelyCause */.I)({ code: "token-kind-unsupported" }, "token-invalid") : undefined;
}
/** The credential itself is refused. */
function credentialRefused(context) {
    const { tokenKind, api, operation } = context;
    const unsupported = unsupportedKind(context);
    if (unsupported !== undefined)
        return unsupported;
    if (tokenKind === "none" && operation !== "login")
        return anonymousRefused(context);
    const refused = { code: "token-invalid", proof: "registry" };
    if (api.kind !== "accepted")
        return tokenKind === "installation"
            ? (0,diagnosis_failure/* likelyCause */.I)(refused, "workflow-permission-missing", "package-access-missing")
            : (0,diagnosis_failure/* likelyCause */.I)(refused, "scope-missing", "sso-required", "token-kind-unsupported");
    // GitHub takes the token, so it is not a bad one: a job's lacks a permission, a person's a scope.
    return tokenKind === "installation"
        ? jobNotAllowed(context)
        : (missingInScopeList(context) ?? deniedWithoutReason(context));
}
/** Without a login no credential was refused, except an old one that docker still keeps. */
function anonymousRefused(context) {
    return requestedAccess(context) === "pull"
        ? (0,diagnosis_failure/* likelyCause */.I)({ code: "package-not-found-or-private" }, "not-logged-in", "token-invalid")
        : (0,diagnosis_failure/* likelyCause */.I)({ code: "not-logged-in" }, "token-invalid");
}
/**
 * ghcr.io answers bad tokens like this; without a login it was seen during outages, and on a push. A job's own token is
 * never mistyped: a tool that says so has not read the login (helm's serves helm alone), or came in a bad moment.
 */
function userNotAuthenticated(context) {
    if (context.tokenKind === "installation")
        return (0,diagnosis_failure/* likelyCause */.I)({ code: "not-logged-in" }, "registry-unavailable", "workflow-permission-missing");
    if (context.tokenKind !== "none")
        return credentialRefused(context);
    return requestedAccess(context) === "pull"
        ? (0,diagnosis_failure/* likelyCause */.I)({
            code: "registry-unavailable",
            reason: "it refuses to give away what anybody may have",
            host: undefined,
        }, "token-invalid", "package-not-found-or-private")
        : (0,diagnosis_failure/* likelyCause */.I)({ code: "not-logged-in" }, "token-invalid");
}
/** The answer names scopes. */
function scopesDoNotMatch(context) {
    const unsupported = unsupportedKind(context);
    if (unsupported !== undefined)
        return unsupported;
    if (context.tokenKind === "installation")
        return jobNotAllowed(context);
    if (context.tokenKind === "app-user" || context.scopeCheck === "off")
        return deniedWithoutReason(context);
    if (context.api.kind === "accepted" && context.api.grant.kind === "listed")
        return missingInScopeList(context) ?? deniedWithoutReason(context);
    return (0,diagnosis_failure/* likelyCause */.I)(scopeMissing(context), "token-kind-unsupported", "sso-required");
}
/** A scope that GitHub's list lacks, where there is a list. */
function missingInScopeList(context) {
    const { api, tokenKind, scopeCheck } = context;
    if (tokenKind === "app-user" || scopeCheck === "off" || api.kind !== "accepted")
        return undefined;
    const finding = checkScopes(api.grant, requestedAccess(context));
    switch (finding.kind) {
        case "missing":
            return (0,diagnosis_failure/* certainCause */._)({ code: "scope-missing", missing: finding.scopes, proof: "list" });
        case "implied":
            return (0,diagnosis_failure/* likelyCause */.I)({ code: "scope-missing", missing: finding.scopes, proof: "registry" }, "sso-required", "classic-pat-forbidden");
        case "listed":
        case "unlisted":
            return undefined;
    }
}
/** The registry requires a login, and saw none, or one that is no use. */
function loginRequired(context) {
    const { tokenKind, api, operation } = context;
    // A login always sends a credential, so that is what was refused.
    if (operation === "login")
        return credentialRefused(context);
    const access = requestedAccess(context);
    if (tokenKind === "installation" && context.packages === "none")
        return jobNotAllowed(context);
    if (tokenKind === "installation" && access === "pull")
        return (0,diagnosis_failure/* likelyCause */.I)({ code: "package-access-missing" }, "workflow-permission-missing", "not-logged-in");
    if (access === "pull")
        return (0,diagnosis_failure/* likelyCause */.I)({ code: "package-not-found-or-private" }, "not-logged-in", "token-invalid");
    const isLoggedIn = tokenKind !== "none" && (api.kind === "accepted" || tokenKind === "fine-grained");
    return isLoggedIn ? credentialRefused(context) : (0,diagnosis_failure/* likelyCause */.I)({ code: "not-logged-in" }, "token-invalid");
}
/** The registry does not say whether the package exists. */
function hiddenOrMissing(context) {
    const { tokenKind, isNamed } = context;
    if (requestedAccess(context) === "pull")
        return packageNotFound(context);
    if (!isNamed)
        return (0,diagnosis_failure/* likelyCause */.I)({ code: "registry-missing-from-reference", reference: undefined }, "not-logged-in");
    return tokenKind === "none" || tokenKind === "unknown"
        ? (0,diagnosis_failure/* likelyCause */.I)({ code: "not-logged-in" }, "token-invalid", "package-access-missing")
        : credentialRefused(context);
}
function packageNotFound(context) {
    if (context.operation === "delete" && context.tokenKind === "installation")
        return (0,diagnosis_failure/* likelyCause */.I)({ code: "package-access-missing" }, "package-not-found-or-private", "scope-missing");
    if (context.tokenKind === "installation" && context.packages === "none")
        return jobNotAllowed(context);
    const rights = context.tokenKind === "none" ? [] : ["package-access-missing"];
    return (0,diagnosis_failure/* likelyCause */.I)({ code: "package-not-found-or-private" }, "token-invalid", ...rights);
}
/** Refused without a reason, or in words that are not known yet. */
function deniedWithoutReason(context) {
    const unsupported = unsupportedKind(context);
    if (unsupported !== undefined)
        return unsupported;
    const { tokenKind, api, packages, operation } = context;
    if (operation === "login" && api.kind !== "accepted")
        return credentialRefused(context);
    const access = requestedAccess(context);
    const cause = { code: "denied-hidden" };
    if (tokenKind === "installation") {
        const job = jobNotAllowed({ ...context, head: context.head ?? "own" });
        const isEstablished = packages !== undefined || job.cause.code !== "workflow-permission-missing";
        return isEstablished
            ? job
            : (0,diagnosis_failure/* likelyCause */.I)(cause, "workflow-permission-missing", "package-access-missing", "token-invalid");
    }
    if (tokenKind === "none")
        return access === "pull"
            ? packageNotFound(context)
            : (0,diagnosis_failure/* likelyCause */.I)({ code: "not-logged-in" }, "denied-hidden");
    return api.kind === "accepted"
        ? (0,diagnosis_failure/* likelyCause */.I)(cause, "sso-required", "classic-pat-forbidden", "package-access-missing")
        : (0,diagnosis_failure/* likelyCause */.I)(cause, "token-invalid", "scope-missing", "sso-required", "package-access-missing");
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/classify-refusal.ts
// Names the cause of a refusal by its signature and its context: the same words mean different things for different tokens.






/** Classifies what the registry answered to us, by what we know of token, owner and event. */
function classifyRefusal(message, accessRequest, { api, tokenKind }) {
    const context = failureContextOf(accessRequest, { api, tokenKind });
    // As every client prints it; the bare message of a refused credential is `denied`.
    const signature = read_signatureOf(`denied: ${message}`);
    return classifyDenial(signature !== undefined && isRefusal(signature) ? signature : "forbidden", context);
}
/** Whether it is a refusal, whose meaning depends on the context. */
function isRefusal(signature) {
    return Object.hasOwn(REFUSALS, signature);
}
/** GitHub's API knows best; then the registry's words decide, then the context. */
function classifyDenial(signature, context) {
    const { api } = context;
    if (api.kind === "rejected")
        return (0,diagnosis_failure/* certainCause */._)({ code: "token-invalid", proof: "github" });
    const ssoUrl = api.kind === "accepted" ? api.ssoUrl : undefined;
    if (ssoUrl !== undefined)
        return (0,diagnosis_failure/* certainCause */._)({ code: "sso-required", url: ssoUrl });
    return REFUSALS[signature](context);
}
/** A row for each signature; one without does not compile. */
const REFUSALS = {
    "sso-required": () => (0,diagnosis_failure/* certainCause */._)({ code: "sso-required", url: undefined }),
    "classic-pat-forbidden": () => (0,diagnosis_failure/* certainCause */._)({ code: "classic-pat-forbidden" }),
    "ip-not-allowed": () => (0,diagnosis_failure/* certainCause */._)({ code: "ip-not-allowed" }),
    billing: () => (0,diagnosis_failure/* certainCause */._)({ code: "billing" }),
    "rate-limited": ({ registry }) => (0,diagnosis_failure/* certainCause */._)({ code: "rate-limited", host: registry.host }),
    "upload-too-large": () => (0,diagnosis_failure/* certainCause */._)({ code: "upload-too-large" }),
    "delete-refused": () => (0,diagnosis_failure/* certainCause */._)({ code: "delete-refused" }),
    "identity-refused": identityRefused,
    "not-signed": notSigned,
    "tag-immutable": () => (0,diagnosis_failure/* certainCause */._)({ code: "tag-immutable", reference: undefined }),
    "token-malformed": () => (0,diagnosis_failure/* certainCause */._)({ code: "token-malformed", flaw: "a character in it that no token has", isOurs: false }),
    "token-missing": emptyToken,
    "credential-refused": credentialRefused,
    "user-not-authenticated": userNotAuthenticated,
    "exchange-refused": (context) => context.tokenKind === "none" ? anonymousRefused(context) : credentialRefused(context),
    "scopes-do-not-match": scopesDoNotMatch,
    "scope-named": (context) => unsupportedKind(context) ?? (0,diagnosis_failure/* certainCause */._)(scopeMissing(context)),
    "no-write": noPackageRole,
    "no-read": noReadRole,
    "no-create": creationForbidden,
    "installation-may-not": jobNotAllowed,
    "installation-may-not-read": noPackageRole,
    "owner-elsewhere": () => (0,diagnosis_failure/* certainCause */._)({ code: "wrong-owner" }),
    "integration-may-not": jobNotAllowed,
    "fine-grained-may-not": () => (0,diagnosis_failure/* likelyCause */.I)({ code: "token-kind-unsupported" }, "scope-missing"),
    "api-forbidden": (context) => unsupportedKind(context) ??
        (0,diagnosis_failure/* likelyCause */.I)({ code: "scope-missing", missing: ["repo"], proof: "api" }, "sso-required", "token-kind-unsupported"),
    "anonymous-refused": anonymousRefused,
    "no-credentials": () => (0,diagnosis_failure/* certainCause */._)({ code: "not-logged-in" }),
    "login-needed": loginRequired,
    unauthorized: loginRequired,
    challenge: () => (0,diagnosis_failure/* certainCause */._)({ code: "not-logged-in" }),
    "hidden-or-missing": hiddenOrMissing,
    "package-not-found": packageNotFound,
    "tag-not-found": () => (0,diagnosis_failure/* likelyCause */.I)({ code: "tag-not-found", reference: undefined }, "package-not-found-or-private"),
    // Docker Hub's words, which others use, too: where it was meant, its login is at fault, else the name.
    "insufficient-scope": (context) => {
        if (context.registry.host === DOCKER_HUB)
            return loginRequired(context);
        return requestedAccess(context) === "pull"
            ? packageNotFound(context)
            : (0,diagnosis_failure/* certainCause */._)({ code: "registry-missing-from-reference", reference: undefined });
    },
    "bare-denied": (context) => requestedAccess(context) === "pull" ? packageNotFound(context) : deniedWithoutReason(context),
    forbidden: deniedWithoutReason,
};

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/signatures/signature.ts
const WEIGHTS = {
    "anonymous-refused": "refusal",
    "api-forbidden": "refusal",
    "bare-denied": "refusal",
    "hidden-or-missing": "refusal",
    "login-needed": "refusal",
    "buildx-missing": "refusal",
    "buildx-too-old": "refusal",
    "package-not-found": "refusal",
    "tag-not-found": "refusal",
    forbidden: "refusal",
    unauthorized: "refusal",
    "blob-unknown": "fault",
    "builder-unavailable": "refusal",
    "cache-not-written": "fault",
    "git-context-failed": "trace",
    "local-image-missing": "fault",
    "connection-broken": "fault",
    "name-unresolved": "fault",
    "server-fault": "fault",
    "too-slow": "fault",
    certificate: "fault",
    protocol: "fault",
    "proxy-refused": "fault",
    unreachable: "fault",
    challenge: "trace",
    rejected: "trace",
    "path-missing": "trace",
    "runner-lost": "trace",
    "runner-starved": "trace",
    "stopped-by-limit": "trace",
    "stopped-by-newer-run": "trace",
    "stopped-by-person": "trace",
    killed: "trace",
    "not-signed": "trace",
    interrupted: "trace",
};
function weightOf(signature) {
    return WEIGHTS[signature] ?? "cause";
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log-context.ts
// What a log adds to the context of a failure: the operation, the image, the job's permissions, and who it was that refused.





/** The log's hints and the match fill in what is not known otherwise; a refusal of another registry is about that one. */
function completeContext(known, log, match) {
    const { hints } = log;
    const image = known.image ?? match.image?.image;
    const packages = known.packages ?? hints.packages;
    const operation = known.operation ?? operationOf(match, hints);
    const isNamed = known.isNamed || image !== undefined || NAMES_A_REGISTRY.test(match.text);
    const ownerKind = known.ownerKind ?? (/ organization package/i.test(match.text) ? "Organization" : undefined);
    const context = { ...known, image, isNamed, packages, operation, ownerKind };
    const refuser = whoRefused(match, log, context);
    return refuser.kind === "another registry" ? contextElsewhere(context, refuser.host, match) : context;
}
/** Nothing that is known of the token and of the job is good for another registry, unless it is GitHub's, too. */
function contextElsewhere(context, host, { text }) {
    const registry = (0,oci_host/* registryInLog */.NW)(host);
    const image = findReference(text, host)?.image;
    return registry.gitHub === undefined
        ? {
            ...context,
            registry,
            image,
            isNamed: true,
            tokenKind: "unknown",
            api: context_NOT_ASKED,
            packages: undefined,
        }
        : { ...context, registry, image, isNamed: true };
}
/** By the host that the line names, else by the one that the push went to. */
function whoRefused(match, { hints }, context) {
    const { facts, phase, signature } = match;
    if (isActionsCache(facts.host))
        return { kind: "actions cache" };
    const isRefused = weightOf(signature) === "refusal" || CREDENTIAL_REFUSALS.has(signature);
    if (!isRefused || context.isRun || isAboutBaseImage(match, hints, context))
        return { kind: "registry" };
    const isPush = phase === "push" || (context.operation ?? "push") === "push";
    const host = facts.host ?? (isPush ? hints.pushTarget : undefined);
    if (!isAnotherRegistry(host, context.registry.host))
        return { kind: "registry" };
    // Where registries are written out, a name that goes to Docker Hub is meant to go there.
    const isMeant = context.pushesTo.length > 0 || hints.meant.length > 0;
    return host === DOCKER_HUB &&
        requestedAccess(context) === "push" &&
        context.operation !== "login" &&
        // It has the image, so that its name is the right one.
        signature !== "tag-not-found" &&
        !isMeant
        ? { kind: "docker hub by default" }
        : { kind: "another registry", host };
}
/** Refusals that say why, and yet are of a credential that may be none. */
const CREDENTIAL_REFUSALS = new Set([
    "credential-refused",
    "exchange-refused",
    "insufficient-scope",
    "no-credentials",
    "user-not-authenticated",
]);
/** A host before a path, or after `in`, as podman has it; Docker Hub's own apart. */
const NAMES_A_REGISTRY = /response from registry|(?:https?:\/\/| in )(?!docker\.io|[a-z-]{1,20}\.docker\.(?:io|com))[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,6}/;
/** The words of actions/delete-package-versions, dataaxiom/ghcr-cleanup-action and GitHub's REST API on a deletion. */
const DELETES = /\bdelet(?:e|ing) (?:a |the )?(?:package|version|it\b)|\bdelete:packages\b/i;
function operationOf({ text, phase }, hints) {
    if (DELETES.test(text))
        return "delete";
    if (phase === "push" || hints.pushes)
        return "push";
    if (phase === "base image")
        return "build";
    if (hints.pulls)
        return "pull";
    if (hints.builds)
        return "build";
    return /\/v2\/"?:|docker login|login attempt/.test(text) ? "login" : undefined;
}
/** A build also asks other registries, for the image that it starts from: that is not about the image that is pushed. */
function isAboutBaseImage({ phase, text, signature }, hints, { operation }) {
    if (weightOf(signature) !== "refusal" &&
        signature !== "credential-refused" &&
        signature !== "insufficient-scope")
        return false;
    if (phase === "base image")
        return operation !== "pull";
    if (phase !== undefined || operation === "pull" || hints.merges)
        return false;
    const isMetadata = /source metadata|load metadata for|resolve image config|pull access denied/.test(text);
    return isMetadata || (operation === "build" && /failed to solve|failed to authorize/.test(text));
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/match.ts

/** What explains a failed command better than its exit code does. */
const match_REASONS = new Set([
    "disk-full",
    "exec-format",
    "out-of-memory",
    "emulation-crashed",
    "killed",
]);
/** How far above the end of a command its reason may stand where no step is numbered, in lines. */
const NEAR = 40;
const ORDER = ["cause", "refusal", "fault", "trace"];
/** The heaviest match; among equals the last, because a run ends with what made it fail. */
function decidingMatch(matches) {
    const failed = matches.findLast(({ signature, afterJob }) => signature === "build-command-failed" && !afterJob);
    const reason = failed && matches.findLast((match) => isReason(match, failed));
    if (reason !== undefined)
        return reason;
    return matches
        .filter((match) => match === failed || match_counts(match, failed))
        .toSorted((a, b) => heaviness(a) - heaviness(b) || b.line - a.line)[0];
}
/** Whether the failed command printed it, near its end. */
function isReason({ signature, step, line }, failed) {
    if (!match_REASONS.has(signature))
        return false;
    return step !== undefined && failed.step !== undefined
        ? step === failed.step
        : line <= failed.line && failed.line - line <= NEAR;
}
/** What a program printed says nothing of the run, nor does a cache that does not exist yet. */
function match_counts({ phase, line, signature }, failed) {
    if (phase === "cache import")
        return false;
    if (phase === "command" && !(failed === undefined && match_REASONS.has(signature)))
        return false;
    // A failed command's output may contain the words of any other failure.
    return failed === undefined || line > failed.line;
}
/**
 * A program that met such a reason, and was not said to have failed, may have got over it. Of several tries that a line
 * each lists, the last one counts.
 */
function heaviness({ signature, afterJob, phase, text }) {
    const weight = ORDER.indexOf(afterJob || phase === "command" ? "trace" : weightOf(signature));
    return LISTED.test(text) ? Math.max(weight, ORDER.indexOf("fault")) : weight;
}
/** Source: hashicorp/go-multierror, `ListFormatFunc`. */
const LISTED = /^\s{0,8}\* /;

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/classify-log.ts









/** `happened` is a clause for a log without a known signature; a log alone does not even say that something failed. */
function classifyLog(log, known, happened) {
    const match = decidingMatch(known.isRun ? log.matches.filter(isCredible) : log.matches);
    if (match === undefined)
        return (0,diagnosis_failure/* certainCause */._)({ code: "unknown", happened, output: log.lastLines });
    return { ...classifyMatch(match, log, completeContext(known, log, match)), match };
}
/**
 * A credential is refused with 401 or 403, and a tag that is set cannot be missing: where docker's words contradict the
 * request or its status, they say too much.
 */
function isCredible({ signature, text, facts: { status } }) {
    if (signature === "tag-not-found")
        return !/failed to push|PUT request/i.test(text);
    const isOfCredential = signature === "credential-refused" || signature === "anonymous-refused";
    return !isOfCredential || status === undefined || status === 401 || status === 403;
}
function classifyMatch(match, log, context) {
    const { signature } = match;
    const refuser = whoRefused(match, log, context);
    if (refuser.kind === "actions cache")
        return cacheFailed(match);
    if (refuser.kind === "docker hub by default")
        return (0,diagnosis_failure/* likelyCause */.I)({ code: "registry-missing-from-reference", reference: findBaseImage(match.text) }, "not-logged-in");
    if (isRefusal(signature))
        return isAboutBaseImage(match, log.hints, context)
            ? baseImageDenied(match, log, context)
            : withFacts(classifyDenial(signature, context), match);
    if (match.phase === "cache export" && weightOf(signature) === "fault")
        return (0,diagnosis_failure/* certainCause */._)({ code: "cache-unsupported", when: "after the push" });
    if (match.phase === "builder" && weightOf(signature) === "fault" && match.facts.host === undefined)
        return (0,diagnosis_failure/* likelyCause */.I)({ code: "builder-unavailable" }, "docker-unavailable");
    return isBuildSignature(signature)
        ? classifyBuild(signature, match, log, context)
        : classifyFault(signature, match, context);
}
/** The cache is written last; before that, its store is asked for the layers that it promised. */
function cacheFailed({ phase, signature }) {
    const isWriting = phase === "cache export" || signature === "cache-not-written";
    return (0,diagnosis_failure/* certainCause */._)({ code: "cache-unsupported", when: isWriting ? "after the push" : "for a layer" });
}
/** What the line names: the reference that was written, the scope that is wanted. */
function withFacts({ cause, alternatives }, { image, text, facts, signature }) {
    if ("reference" in cause)
        return { cause: { ...cause, reference: findBaseImage(text) ?? image?.reference }, alternatives };
    if (cause.code === "rate-limited")
        return { cause: { ...cause, host: facts.host ?? cause.host }, alternatives };
    const scopes = signature === "scope-named" ? findScopes(text) : [];
    return cause.code === "scope-missing" && scopes.length > 0
        ? { cause: { ...cause, missing: scopes, proof: "api" }, alternatives }
        : { cause, alternatives };
}
function baseImageDenied({ text, signature }, { instruction = "" }, { tokenKind }) {
    const cause = {
        code: "base-image-denied",
        image: findBaseImage(text),
        stage: findStage(instruction),
    };
    return signature === "credential-refused" && tokenKind !== "none"
        ? { cause, alternatives: ["token-invalid", "package-not-found-or-private"] }
        : { cause, alternatives: ["not-logged-in", "package-not-found-or-private", "token-invalid"] };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/lines.ts
// A log's lines as the tool wrote them: without colours, time stamps, and without what a log's keeper adds.

/** What is longer is read in pieces, which overlap so that no wording is cut in two. */
const lines_LONGEST = lib_limits/* READ_LIMITS */.Cl.logLine;
const OVERLAP = 512;
/** A log that was kept inside of JSON, once or more often, on one line of its own. */
const JSON_BEGIN = /^\uFEFF?\s{0,20}(?:\{\s{0,5}"|"|\[\s{0,5}["{])/;
const JSON_END = /"\}[\]}]{0,8}$/;
const JSON_LINE_END = /(?<!\\)\\{1,8}(?:r\\{1,8}n|[nr])/;
const JSON_ESCAPED = /(?<!\\)\\{1,8}([/t])/g;
/** What is escaped in other logs, too. */
const ESCAPED = /(?<!\\)\\{1,8}(u001b|x1b|033|")/g;
/** CSI and OSC sequences, and what is left of the first where the log's keeper dropped the escape character. */
const COLOURS = [
    // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
    /\x1b\[[0-9;?]{0,32}[A-Za-z]/g,
    // eslint-disable-next-line no-control-regex -- likewise
    /\x1b\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)/g,
    /\[\d{1,3}(?:;\d{1,3}){0,4}m/g,
];
/** GitHub's logs have a time before each line, those of `gh run view` job and step before that. */
const STAMP = /^\uFEFF?(?:[^\t]{0,200}\t){0,2}\uFEFF?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?[ \t]?/;
/** The runner's own marks, and the columns of `act` and of docker compose. */
const MARK = /^(?:##\[[a-z-]{1,20}\]|::[a-z-]{1,20}(?: [^:]{0,300})?::|\[[^\]]{1,100}\]\s{1,20}\|\s?)/;
/** A step's number that GitHub's page makes a link of, when a log is copied from it: `50[3](https://…#step:2:2)`. */
const STEP_LINK = /\[(\w{1,20})\]\(https:\/\/[^\s)]{1,200}#step:\d{1,4}:\d{1,6}\)/g;
/** The line without time stamps, colours and marks. The rest is unchanged. */
function bareLine(line) {
    const text = line.includes("\\")
        ? line.replaceAll(ESCAPED, (_, name) => (name === '"' ? name : "\x1b"))
        : line;
    const bare = text.includes("#step:") ? text.replaceAll(STEP_LINK, "$1") : text;
    const plain = COLOURS.reduce((rest, colour) => rest.replaceAll(colour, ""), bare);
    return plain.replace(STAMP, "").replace(MARK, "").trimEnd();
}
/**
 * Cuts a text that comes piece by piece into lines: at line feeds, at carriage returns (a progress bar draws itself
 * anew) and, where the log was kept in JSON, at those that it has escaped. It keeps no more than one line's begin,
 * however long the line is. Empty lines are counted and not handed on.
 */
class LineCutter {
    #rest = "";
    #number = 1;
    #isJson = false;
    #isBegun = false;
    *cut(piece) {
        const lines = (this.#rest + piece).split("\n");
        this.#rest = lines.pop() ?? "";
        for (const line of lines) {
            if (line !== "")
                yield* this.#parts(line);
            this.#number += 1;
            this.#isBegun = false;
        }
        if (this.#rest.length <= lines_LONGEST)
            return;
        yield* this.#parts(this.#rest);
        this.#rest = this.#rest.slice(-OVERLAP);
    }
    *end() {
        yield* this.#parts(this.#rest);
        this.#rest = "";
    }
    *#parts(line) {
        const goesOn = this.#isBegun;
        if (!goesOn)
            this.#isJson =
                JSON_BEGIN.test(line) || (line.includes("\\") && JSON_BEGIN.test(line.replace(STAMP, "")));
        this.#isBegun = true;
        if (line === "")
            return;
        if (!goesOn && !this.#isJson && line.length <= lines_LONGEST && !line.includes("\r")) {
            yield { text: line, number: this.#number };
            return;
        }
        const parts = this.#isJson ? line.split(JSON_LINE_END).map(outOfJson) : line.split("\r");
        for (const [index, part] of parts.entries())
            for (const text of windows(part, goesOn && index === 0))
                yield { text, number: this.#number };
    }
}
function outOfJson(part) {
    return part.replace(JSON_END, "").replaceAll(JSON_ESCAPED, (_, name) => (name === "t" ? " " : "/"));
}
/** A piece that begins inside of a line may begin inside of a word, perhaps of a secret: that word is left out. */
function* windows(line, goesOn) {
    if (line.length <= lines_LONGEST) {
        if (line !== "")
            yield goesOn ? line.replace(/^\S{1,250}/, "…") : line;
        return;
    }
    for (let at = 0; at < line.length; at += lines_LONGEST - OVERLAP) {
        const window = line.slice(at, at + lines_LONGEST);
        yield goesOn || at > 0 ? window.replace(/^\S{1,250}/, "…") : window;
    }
}
/** How many lines a person is shown of the end of something. */
const SHOWN_LINES = 10;
/** Adds a line to the end of what was printed, of which no more is kept than is shown. */
function keepEnd(lines, line) {
    lines.push(line);
    if (lines.length > SHOWN_LINES)
        lines.shift();
}
/** Every line of a text that is there as a whole. */
function* lines_linesOf(text) {
    const cutter = new LineCutter();
    yield* cutter.cut(text);
    yield* cutter.end();
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/build-steps.ts
// The steps of a build in its log: which step a line belongs to, and where the Dockerfile fails.



const build_steps_NOWHERE = { phase: undefined, step: undefined, title: false, failed: false };
/** ` > [build 3/4] RUN make:`, which stands between two rules, above the last lines of a step that failed. */
const EXCERPT = /^ ?> (.+):$/;
const EXCERPT_END = /^-{6}$/;
/** `[build 3/4] ` before an instruction. */
const STAGE = /^\[[^\]]{1,100}\] /;
const RUNNING = /^ ?---> Running in /;
const CLASSIC_MARK = /^ ?---> |^Removing intermediate container |^The command '/;
const OUTPUT = /^(?:\d{1,6}\.\d{1,4} )?(.*)$/;
/** `Dockerfile:12`, and a rule below it. */
const PLACE = /^([^\s:][^:]{0,200}):(\d{1,6})$/;
const RULE = /^-{10,}$/;
/** The same place in the parser's words. */
const PARSER = /dockerfile parse error (?:on )?line (\d{1,6})/i;
/** A line of the Dockerfile, as the excerpt shows it. */
const SHOWN_SOURCE = /^\s{0,8}\d{1,6} \|(?: >>> (\S.*))?/;
/** The first row that matches a title counts. */
const PHASES = [
    { title: /^importing cache/, phase: "cache import" },
    { title: /^exporting (?:cache|to github actions cache)/i, phase: "cache export" },
    {
        title: /^\[internal\] (?:booting buildkit|waiting for connection)|^creating container buildx_|^booting builder/,
        phase: "builder",
    },
    { title: /load git source /, phase: "git" },
    { title: /^pushing |^exporting to/, phase: "push" },
    { title: /load metadata for |^resolve image config|^(?:\[[^\]]{1,100}\] )?FROM /, phase: "base image" },
    { title: /^(?:\[[^\]]{1,100}\] )?RUN\b/, phase: "command" },
];
/** BuildKit's last line, and how actions print it again. */
const LAST_ERROR = /^(?:error: )?(?:buildx (?:bake |call )?failed with: )?(?:error: |(?:error: )?failed to )/i;
/** As much of an error as tells it from others, in characters. */
const ERROR_START = 193;
class BuildSteps {
    #phases = new Map();
    /** The step whose lines have no number: an excerpt's, or the classic builder's. */
    #open;
    /** The phase of the title above. */
    #begun;
    #instruction;
    #error;
    /** The phase of the step that the log spoke of last. */
    #last;
    #above;
    #location;
    #output = [];
    /** Where a bare line stands, as far as that is known. */
    read(text) {
        const place = this.#find(text);
        // A program may print what looks like a location.
        if (place.phase !== "command")
            this.#findLocation(text);
        return place;
    }
    get location() {
        return this.#location;
    }
    /** The instruction that failed, as the classic builder and older BuildKits name it: without a line. */
    get instruction() {
        return this.#instruction;
    }
    /** The end of what the last command, or git, printed, as far as the log marks it. */
    get commandOutput() {
        return this.#output;
    }
    #find(text) {
        const line = parseProgressLine(text);
        if (line !== undefined)
            return this.#readStepLine(line);
        const classic = parseClassicStep(text);
        const title = EXCERPT.exec(text)?.[1] ?? classic;
        if (title !== undefined) {
            this.#instruction = title.replace(STAGE, "");
            this.#begun = phaseOf(title);
            this.#last = this.#begun;
            // The classic builder may refuse a RUN before it runs.
            this.#open = classic !== undefined && this.#begun === "command" ? undefined : this.#begun;
            this.#output = [];
            return { ...build_steps_NOWHERE, phase: this.#open, title: true };
        }
        if (RUNNING.test(text))
            this.#open = this.#begun;
        if (EXCERPT_END.test(text))
            this.#open = undefined;
        else if (hasOutput(this.#open)) {
            if (CLASSIC_MARK.test(text))
                return build_steps_NOWHERE;
            this.#keepOutput(text);
        }
        if (this.#open !== undefined)
            return { ...build_steps_NOWHERE, phase: this.#open };
        const shown = SHOWN_SOURCE.exec(text);
        if (shown === null)
            return this.#placeOfError(text);
        this.#instruction = shown[1] ?? this.#instruction;
        return { ...build_steps_NOWHERE, title: true };
    }
    #readStepLine(line) {
        const { step, text } = line;
        const named = phaseOf(text);
        const isNew = named !== undefined && !this.#phases.has(step);
        if (isNew) {
            // No build has more steps; what is kept of a log is bounded.
            if (this.#phases.size >= lib_limits/* READ_LIMITS */.Cl.buildSteps)
                this.#phases.clear();
            this.#phases.set(step, named);
            if (hasOutput(named))
                this.#output = [];
        }
        const phase = this.#phases.get(step);
        this.#last = phase;
        if (line.kind === "error") {
            // Docker prints this line, not the program.
            const place = { phase: phase === "command" ? undefined : phase, step, title: false, failed: true };
            this.#error = { text: line.message.slice(0, ERROR_START), place };
            return place;
        }
        if (hasOutput(phase) && line.kind === "output")
            this.#keepOutput(text);
        return { phase, step, title: isNew || text.startsWith("["), failed: false };
    }
    /** BuildKit's last line repeats the error of a step; where no step had one, it is about the last one. */
    #placeOfError(text) {
        if (this.#error !== undefined && text.includes(this.#error.text))
            return this.#error.place;
        const isAfterSteps = this.#last === "builder" || this.#last === "cache export";
        return isAfterSteps && LAST_ERROR.test(text) ? { ...build_steps_NOWHERE, phase: this.#last, failed: true } : build_steps_NOWHERE;
    }
    #findLocation(text) {
        if (this.#above !== undefined && RULE.test(text))
            this.#location = this.#above;
        const parsed = PARSER.exec(text)?.[1];
        if (parsed !== undefined)
            this.#location = { file: "Dockerfile", line: Number(parsed) };
        const [, file, line] = PLACE.exec(text) ?? [];
        this.#above = file !== undefined && line !== undefined ? { file, line: Number(line) } : undefined;
    }
    #keepOutput(line) {
        keepEnd(this.#output, OUTPUT.exec(line)?.[1] ?? line);
    }
}
/** A program runs in it whose words explain a failure: the Dockerfile's command, or git. */
function hasOutput(phase) {
    return phase === "command" || phase === "git";
}
function phaseOf(title) {
    return PHASES.find((row) => row.title.test(title))?.phase;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/log/reader.ts
// Reads a log of any tool line by line and keeps what a diagnosis needs: a page at most, however long the log is.









/** How much of a line is shown to a person, and how much is kept to be made presentable, in characters. */
const reader_SHOWN = 400;
const reader_KEPT = 2 * reader_SHOWN;
/** No image is pushed to more registries. */
const MOST_TARGETS = 8;
/** No pattern and no hint is shorter, in characters. */
const reader_SHORTEST = 6;
const PUSHES = /\bdocker push\b|\bpushing\b|failed to push|the push refers to|\/blobs\/uploads?\/|push access denied/i;
const PULLS = /\b(?:docker|podman|nerdctl|helm|skopeo|crane|oras) (?:pull|run|show|copy|inspect)\b|trying to pull|failed to pull|pulling from|unable to find image|initializing source|pull access denied|imagepull|\/tags\/list\b/i;
const reader_BUILDS = /failed to solve|buildx|^step \d|docker build|dockerfile/i;
const MERGES = /\b(?:imagetools|manifest) create\b/i;
/** What the runner prints at the end of a step that failed, and after the last step. */
const ENDED = /##\[error\](?:Process completed with exit code|The process ')|Post job cleanup\.$|Cleaning up orphan processes$/;
/** What docker prints at the end of a push that went well. */
const PUSHED = /: digest: sha256:[0-9a-f]{64} size: \d/;
const PERMISSION = /^([A-Za-z-]{1,40}): (read|write|none)$/;
class LogReader {
    #host;
    #image;
    #afterJob = false;
    #isListing = false;
    #steps = new BuildSteps();
    #signatures = new SignatureReader();
    #matches = new Map();
    #lastLines = [];
    #hints = {
        packages: undefined,
        loggedIn: false,
        pushTarget: undefined,
        meant: [],
        pushes: false,
        pulls: false,
        builds: false,
        merges: false,
    };
    /** `host` is the registry whose images are of interest. */
    constructor(host) {
        this.#host = host;
    }
    /** Takes one line, with all its marks and colours. */
    read({ text: line, number }) {
        if (line.length < reader_SHORTEST) {
            keepEnd(this.#lastLines, line);
            return;
        }
        const text = bareLine(line);
        if (text === "")
            return;
        const position = this.#steps.read(text);
        this.#takeHints(text);
        keepEnd(this.#lastLines, text.slice(0, reader_KEPT));
        this.#image = findReference(text, this.#host) ?? this.#image;
        if (!position.title)
            this.#match(text, number, position);
        if (ENDED.test(line))
            this.#afterJob = true;
    }
    #match(line, number, position) {
        const found = this.#signatures.read(line, position);
        if (found === undefined)
            return;
        const { phase, step } = position;
        const text = found.text.slice(0, reader_KEPT);
        const key = `${found.signature} ${phase ?? ""} ${String(this.#afterJob)}`;
        // The last one of its kind counts, and stands last.
        this.#matches.delete(key);
        const facts = readFacts(text, this.#host);
        const match = { signature: found.signature, line: number, text, facts, phase, step };
        this.#matches.set(key, { ...match, afterJob: this.#afterJob, image: this.#image });
    }
    get result() {
        const { commandOutput: output, location } = this.#steps;
        return {
            matches: [...this.#matches.values()].map((match) => ({
                ...match,
                text: reader_shown(match.text),
            })),
            location: location && { ...location, file: (0,redact/* printableLine */.oy)(location.file) },
            instruction: this.#steps.instruction,
            commandOutput: (output.length > 0 ? output : this.#lastLines).map(reader_shown),
            lastLines: this.#lastLines.map(reader_shown),
            hints: { ...this.#hints },
        };
    }
    #takeHints(text) {
        const hints = this.#hints;
        this.#readPermission(text);
        if (text.startsWith("Login Succeeded")) {
            hints.loggedIn = true;
            this.#forget("trace");
        }
        // A push that went well in the end recovered from its faults.
        const progress = parseProgressLine(text);
        if (PUSHED.test(text) || isManifestPushed(progress))
            this.#forget("trace", "fault");
        hints.pushTarget = findPushTarget(text) ?? hints.pushTarget;
        const meant = findMeant(text);
        if (meant !== undefined && !hints.meant.includes(meant))
            hints.meant = [...hints.meant, meant].slice(-MOST_TARGETS);
        hints.pushes ||= PUSHES.test(text);
        hints.pulls ||= PULLS.test(text);
        hints.merges ||= MERGES.test(text);
        hints.builds ||= progress !== undefined || reader_BUILDS.test(text);
    }
    /** The runner lists what the job's token may do, a line each; a permission that it does not list is `none`. */
    #readPermission(text) {
        if (text === "GITHUB_TOKEN Permissions") {
            this.#isListing = true;
            this.#hints.packages = "none";
        }
        else if (this.#isListing) {
            const [, name, value] = PERMISSION.exec(text) ?? [];
            this.#isListing = name !== undefined;
            if (name === "Packages" && (value === "read" || value === "write"))
                this.#hints.packages = value;
        }
    }
    #forget(...weights) {
        for (const [key, { signature }] of this.#matches)
            if (weights.includes(weightOf(signature)))
                this.#matches.delete(key);
    }
}
/** Reads a whole log. */
function parseLog(text, host) {
    const reader = new LogReader(host);
    for (const line of lines_linesOf(text))
        reader.read(line);
    return reader.result;
}
/** A line for a person: not too long, without what looks like a secret, and without control characters. */
function reader_shown(text) {
    const safe = (0,redact/* printableLine */.oy)(text);
    return safe.length > reader_SHOWN ? `${safe.slice(0, reader_SHOWN)} …` : safe;
}

;// CONCATENATED MODULE: ./.tools/action/src/build/named-files.ts
// The files that a failed `RUN` command names, as paths of the build context.

/** A path without spaces, or a file name. */
const named_files_PATH = /[\w@+.-]*[\w@+-](?:\/[\w@+.-]+)*/g;
const MOST = 200;
/**
 * `said` is the command and its output. A source of a `COPY` counts if its name or its target folder occurs there; for
 * `COPY . .` every path that occurs may be in the context.
 */
function namedFiles(said, dockerfile) {
    const words = [...new Set(said.flatMap((line) => line.match(named_files_PATH) ?? []))].slice(0, MOST);
    const last = new Set(words.map(lastPart));
    const copied = copiedPaths(dockerfile).filter((path) => last.has(lastPart(path)));
    return [...new Set([...copied, ...words])];
}
/** Sources of `COPY` and `ADD` in the context, without patterns and variables. */
function copiedPaths(dockerfile) {
    return instructionsOf(dockerfile).flatMap(({ text }) => {
        const [, flags = "", rest = ""] = /^\s*(?:copy|add)\s+((?:--\S+\s+)*)(.*)$/is.exec(text) ?? [];
        if (rest === "" || /--from=/i.test(flags))
            return [];
        const paths = rest.startsWith("[")
            ? [...rest.matchAll(/"([^"]*)"/g)].map(([, one = ""]) => one)
            : rest.trim().split(/\s+/);
        return paths.slice(0, -1).filter((path) => !/[*?$[\\]/.test(path));
    });
}
function lastPart(path) {
    return path.replace(/\/+$/, "").split("/").at(-1) ?? "";
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/complete-cause.ts
// What a run knows of a failure beside docker's words: the files that are here, and the rule that made a tag.

async function completeCause(cause, { command, config, engine }) {
    const { options } = config.build;
    if (cause.code === "build-context-missing")
        return completeMissing(cause, options, engine);
    if (cause.code === "dockerfile-invalid")
        return { ...cause, unreadable: engine.findUnreadable(options) ?? cause.unreadable };
    // BuildKit of docker 28 breaks off its answer where it would quote a line that is no UTF-8.
    const isBuild = command === "docker build";
    const unreadable = cause.code === "unknown" && isBuild ? engine.findUnreadable(options) : undefined;
    if (unreadable !== undefined)
        return { code: "dockerfile-invalid", flaw: undefined, unreadable };
    if (cause.code === "build-command-failed") {
        const said = [cause.command ?? "", ...cause.output];
        const names = namedFiles(said, (await engine.readDockerfile(options)) ?? "");
        return { ...cause, unfetched: engine.findUnfetched(options, names) };
    }
    if (cause.code !== "reference-invalid")
        return cause;
    const tag = config.metadata.tags.find(({ name }) => cause.reference?.endsWith(`:${name}`) === true);
    return tag === undefined ? cause : { ...cause, rule: tag.rule };
}
function completeMissing(cause, options, engine) {
    if (cause.source?.kind === "dockerfile")
        return { ...cause, source: { ...cause.source, search: engine.findDockerfile(options) } };
    if (cause.source !== undefined || cause.missing === undefined)
        return cause;
    const unfetched = engine.findUnfetched(options, [cause.missing]);
    return unfetched?.kind === "submodule"
        ? { ...cause, source: { kind: "submodule", path: unfetched.path } }
        : cause;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/other-registry.ts

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
        return { kind: "denied", ...(0,diagnosis_failure/* certainCause */._)(cause) };
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

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/other-preflights.ts



async function askOthers(config, tokenKind, { registry, clock }) {
    const { preflight } = lib_limits/* TIMEOUTS */.fT;
    const reason = `no answer within ${preflight / 1000} s`;
    const late = clock
        .wait(preflight)
        .then(() => ({ kind: "silent", step: "preflight", reason }));
    const ask = async (image, login) => {
        const accessRequest = { ...config.accessRequest, image, registry: login.registry };
        const evidence = await Promise.race([registry.ask(accessRequest), late]);
        const verdict = judgeOther(evidence, image, login);
        const result = { verdict, findings: { tokenKind, registry: evidence }, accessRequest };
        // Only a push has a docker that may do it.
        const isDockers = login.from === "docker-config" && config.operation === "push";
        const isLeft = isDockers && (evidence.kind === "silent" || evidence.kind === "withheld");
        return { result, left: isLeft ? [image.host] : [] };
    };
    const asked = await Promise.all(config.logins.flatMap((login) => (0,oci_reference/* imagesAt */.Yu)(config.destinations, login.registry.host).map((image) => ask(image, login))));
    const left = new Set(asked.flatMap((one) => one.left));
    const results = asked.map(({ result }) => result);
    return {
        results: results.filter(({ accessRequest }) => !left.has(accessRequest.registry.host)),
        left: [...left],
    };
}
/** Whether all images that are pushed by a login of ours are on other registries than the token's. */
function pushesElsewhereOnly({ accessRequest, destinations }) {
    return ((0,oci_reference/* ownImages */.Fq)(destinations).length > 0 && (0,oci_reference/* imagesAt */.Yu)(destinations, accessRequest.registry.host).length === 0);
}
/** What only docker can speak to gets all its tags from docker. */
function leaveToDocker(config, left = []) {
    const settle = (one) => one.kind === "own" && left.includes(one.image.host)
        ? { ...(one.only && { only: one.only }), kind: "elsewhere", name: (0,oci_reference/* formatDestination */.kS)(one) }
        : one;
    return left.length === 0 ? config : { ...config, destinations: config.destinations.map(settle) };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/verdict.ts




/** An empty or damaged token is refused at once: it would be sent to the registry for nothing. */
function judgeShape(shape) {
    const cause = shape.kind === "empty"
        ? { code: "token-missing" }
        : { code: "token-malformed", flaw: shape.flaw, isOurs: true };
    return { kind: "denied", ...(0,diagnosis_failure/* certainCause */._)(cause) };
}
/**
 * What GitHub's list of scopes decides before the registry has answered: a scope neither held nor implied is a
 * refusal (but a public package can be pulled by anybody), and `strict` wants each one listed by name.
 */
function judgeScopes(accessRequest, api) {
    const { access, scopeCheck } = accessRequest;
    if (api.kind !== "accepted" || scopeCheck === "off")
        return undefined;
    const finding = checkScopes(api.grant, access);
    if (finding.kind === "missing" && (access !== "pull" || scopeCheck === "strict"))
        return missing(finding, "list");
    if (finding.kind === "implied" && scopeCheck === "strict")
        return missing(finding, "strict");
    return undefined;
}
/** Judges by all the evidence. */
function verdict_judge(accessRequest, evidence) {
    const { api, registry } = evidence;
    const byScopes = judgeScopes(accessRequest, api);
    if (byScopes !== undefined)
        return byScopes;
    switch (registry.kind) {
        case "refused":
            return { kind: "denied", ...classifyRefusal(registry.message, accessRequest, evidence) };
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
    const finding = api.kind === "accepted" ? checkScopes(api.grant, accessRequest.access) : { kind: "unlisted" };
    if (accessRequest.access === "delete")
        return judgeDeletion(finding, accessRequest, api);
    const folded = finding.kind === "implied" && accessRequest.scopeCheck !== "off" ? finding.scopes : [];
    return { kind: "allowed", folded };
}
/** A deletion cannot be tried without deleting: scopes decide only for a package of the token's own account. */
function judgeDeletion(finding, { image }, api) {
    const login = api.kind === "accepted" ? api.login : undefined;
    const hasScopes = finding.kind === "listed" || finding.kind === "implied";
    if (hasScopes && login?.toLowerCase() === (0,oci_reference/* ownerOf */.bf)(image))
        return { kind: "allowed", folded: [] };
    const reason = hasScopes
        ? `the token has the scopes, but ${(0,oci_reference/* ownerOf */.bf)(image)} must also have given its owner the role Admin in the package`
        : "GitHub lists no scopes for it that would do";
    return { kind: "undecided", reason: `a deletion cannot be tried without deleting, and ${reason}` };
}
function missing(finding, proof) {
    return { kind: "denied", ...(0,diagnosis_failure/* certainCause */._)({ code: "scope-missing", missing: finding.scopes, proof }) };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/preflight.ts
// The preflight: asks GitHub's API and the registry at once, before any build, and weighs what they say.






const { preflight: PREFLIGHT, gitHubApiWhenAllowed: EXPLANATION } = lib_limits/* TIMEOUTS */.fT;
/** Says so at once when the token's shape or its scopes decide; else the registry is the judge. */
async function runPreflight(config, ports) {
    const { inspector, registry, reporter, clock, crc32 } = ports;
    const { accessRequest, credentials } = config;
    const tokenKind = heldTokenKind(config);
    const asking = askOthers(config, tokenKind, ports);
    if (pushesElsewhereOnly(config)) {
        announce(config, reporter);
        const { results, left } = await asking;
        const allowed = { verdict: { kind: "allowed", folded: [] }, findings: { tokenKind } };
        return { ...preflight_worst(results[0] ?? allowed, results), leftToDocker: left };
    }
    const shape = credentials.token.shape;
    if (shape.kind !== "whole")
        return { verdict: judgeShape(shape), findings: { tokenKind } };
    const late = clock.wait(PREFLIGHT).then(() => ({ kind: "silent", reason: preflight_formatWait(PREFLIGHT) }));
    const ask = (about) => ({
        about,
        answer: Promise.race([registry.ask(about), late.then((end) => ({ ...end, step: "preflight" }))]),
    });
    const asked = ask(accessRequest);
    const source = pulledImage(config);
    const others = [
        ...(0,oci_reference/* imagesAt */.Yu)(config.destinations, accessRequest.registry.host)
            .slice(1)
            .map((image) => ask({ ...accessRequest, image })),
        ...(source === undefined ? [] : [ask({ ...accessRequest, access: "pull", image: source })]),
    ];
    const inspected = inspector.inspect(credentials.token, accessRequest);
    const checking = (0,token/* verifyChecksum */.j)(credentials.token, crc32);
    announce(config, reporter);
    const answers = [asked, ...others].map(({ answer }) => answer);
    const api = await Promise.race([inspected, late, unneeded(accessRequest, answers, clock)]);
    const byScopes = judgeScopes(accessRequest, api);
    const early = { tokenKind, checksum: await checking, api };
    if (byScopes !== undefined)
        return { verdict: byScopes, findings: early };
    const weigh = async ({ about, answer }) => {
        const found = await answer;
        // A repository that has images and no tag answers so, too: whether the source is there its reading tells.
        const isUntold = about.image === source && found.kind === "refused" && found.status === 404;
        const registryEvidence = isUntold ? { ...found, kind: "accepted" } : found;
        const evidence = { ...early, registry: registryEvidence };
        return { verdict: verdict_judge(about, evidence), findings: evidence, accessRequest: about };
    };
    const { results, left } = await asking;
    const result = preflight_worst(await weigh(asked), [...(await Promise.all(others.map(weigh))), ...results]);
    return left.length === 0 ? result : { ...result, leftToDocker: left };
}
/** What is promoted from another repository of this registry: who may push need not be let in there. */
function pulledImage({ promotion, destinations, accessRequest }) {
    const { host } = accessRequest.registry;
    if (promotion?.kind !== "registry" || promotion.image.host !== host)
        return undefined;
    const isPushed = (0,oci_reference/* imagesAt */.Yu)(destinations, host).some(({ path }) => path === promotion.image.path);
    return isPushed ? undefined : promotion.image;
}
/** Resolves when GitHub's API is no longer needed and had its time. For a deletion its answer is half of the verdict. */
async function unneeded({ access }, answers, clock) {
    const answered = await Promise.all(answers);
    if (access === "delete" || answered.some(({ kind }) => kind !== "accepted"))
        return new Promise(() => undefined);
    await clock.wait(EXPLANATION);
    return { kind: "silent", reason: preflight_formatWait(EXPLANATION) };
}
function preflight_formatWait(milliseconds) {
    return `no answer within ${milliseconds / 1000} s`;
}
/** One image that is refused refuses them all: they are pushed together. */
function preflight_worst(first, others) {
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
    const pulled = source === undefined ? "" : `, and pull ${(0,oci_reference/* formatImage */.vy)(source)}`;
    const images = (0,oci_reference/* imagesAt */.Yu)(destinations, registry.host).map(oci_reference/* formatImage */.vy).join(", ");
    for (const remark of remarks)
        reporter.info(remark);
    if (images !== "")
        reporter.info(`Asking GitHub and ${registry.host} whether this token may ${access} ${images}${pulled}.`);
    const others = (0,oci_reference/* ownImages */.Fq)(destinations).filter(({ host }) => host !== registry.host);
    for (const host of new Set(others.map((image) => image.host)))
        reporter.info(`Asking ${host} whether its login may ${access} ${(0,oci_reference/* imagesAt */.Yu)(destinations, host).map(oci_reference/* formatImage */.vy).join(", ")}.`);
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/other-registry-failure.ts









/** BuildKit's last words on a push, and docker's first. */
const PUSH = /failed to push ([^\s/]{1,253})\/|The push refers to repository \[([^\]/\s]{1,253})\//g;
function findOther({ output }, { logins, destinations }) {
    const [, built, pushed] = [...output.matchAll(PUSH)].at(-1) ?? [];
    const host = (0,oci_host/* canonicalHost */.rQ)(built ?? pushed ?? "");
    const login = logins.find(({ registry }) => registry.host === host);
    const [image] = (0,oci_reference/* imagesAt */.Yu)(destinations, host);
    return login && image && { login, image };
}
/** Nothing where the push went to the token's registry, or docker's words say of a passing trouble whose it is. */
async function explainOtherRegistry(failure, { found, config }, registry) {
    const other = findOther(failure, config);
    if (other === undefined || retryRule(found.cause).kind === "transient")
        return undefined;
    const { image, login } = other;
    const answer = await registry.ask({ ...config.accessRequest, image, registry: login.registry });
    const tokenKind = heldTokenKind(config);
    const said = formatEvidence({ tokenKind, registry: answer }, image.host);
    const evidence = [...(found.evidence ?? []), ...said.map((line) => `Asked again, ${line}`)];
    const verdict = judgeOther(answer, image, login);
    const { match } = found;
    if (verdict.kind === "denied")
        return { ...verdict, match, evidence };
    return { ...(0,diagnosis_failure/* certainCause */._)(whatIsLeft(answer, { found, host: image.host })), match, evidence };
}
/** It allows the push, or does not say. */
function whatIsLeft(answer, { found, host }) {
    const words = found.match?.text;
    const status = words === undefined ? undefined : findStatus(words);
    if (answer.kind === "accepted" && status !== undefined && !isTransient(status) && status < 500)
        return { code: "registry-rejected", host, status, words };
    const reason = answer.kind === "silent"
        ? answer.reason
        : "it failed docker's request, and allows the same when asked again";
    return { code: "registry-unavailable", reason, host };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/docker-failure.ts
// Why a docker command failed: by docker's output, by the preflight's findings, and by asking the registry once more.















/** A cause is named only where docker's output names it; otherwise it is `unknown`, with the end of the output. */
async function explainDockerFailure(failure, run, { registry, engine }) {
    const { config, preflight } = run;
    const happened = `\`${failure.command}\` ${formatStatus(failure.status)}`;
    let found = failure.registryFault === undefined
        ? await explainOutput(failure, { ...run, happened }, engine)
        : (0,diagnosis_failure/* certainCause */._)(unavailable(failure.registryFault, config.accessRequest.registry.host));
    const other = await explainOtherRegistry(failure, { found, config }, registry);
    if (other !== undefined)
        return other;
    const { cause } = found;
    if (cause.code === "denied-hidden" && config.push.kind === "push")
        return askAgain(found, run, registry);
    if (recordOf(cause).mayBeDeadDaemon) {
        const docker = await engine.detect(dockerQueryFor(config));
        if (docker.kind === "unavailable")
            return { ...found, ...(0,diagnosis_failure/* certainCause */._)(docker_failure_gone(docker.reason)) };
        if (cause.code === "unknown")
            found = { ...found, cause: { ...cause, tools: toolsOf(docker) } };
    }
    if (isUnexplained(cause) && isAllowed(run) && speaksToRegistry(failure, config))
        return askAboutUnknown(found, { ...run, output: failure.output }, registry);
    const isOfABuild = failure.command === "docker build";
    return cause.code === "unknown" && !isOfABuild && preflight?.verdict.kind === "undecided"
        ? (0,diagnosis_failure/* certainCause */._)(unavailable(`${preflight.verdict.reason}, and ${happened}`))
        : found;
}
/** Docker's output names the cause, as far as anything does. */
async function explainOutput(failure, { config, preflight, happened }, engine) {
    const log = parseLog(failure.output, config.accessRequest.registry.host);
    const found = classifyLog(log, docker_failure_contextOf(failure, { config, preflight }), happened);
    const cause = (found.cause.code === "unknown" ? killed(failure) : undefined) ??
        (await completeCause(found.cause, { ...failure, config, engine }));
    const location = recordOf(cause).inDockerfile ? await place(log, config.build.options, engine) : undefined;
    return { ...found, cause, location };
}
/** For a report of the failure. */
function toolsOf({ version, buildx, buildxVersion, builder }) {
    return [
        ...(version === undefined ? [] : [`docker ${version}`]),
        ...(buildx ? [`buildx ${buildxVersion ?? ""}`.trim()] : []),
        `builder: ${builder.driver}`,
    ];
}
/** The line that named the cause, as evidence. */
function formatDockerLine({ text }) {
    return `Docker said: ${text}`;
}
function docker_failure_gone(reason) {
    return { code: "docker-unavailable", reason: `it stopped while it worked, and ${reason}` };
}
/** The whole run was not stopped: this docker alone was killed, by a person or for lack of memory. */
function killed({ status }) {
    return typeof status === "number" || status === "late" || status === "not started"
        ? undefined
        : { code: "interrupted", signal: status };
}
/** The words are unknown, or say a status alone, or blame a token that the registry itself has just accepted. */
function isUnexplained(cause) {
    if (cause.code === "unknown" || cause.code === "registry-rejected")
        return true;
    return cause.code === "token-invalid" && cause.proof === "registry";
}
/** The registry itself said yes before docker was started. */
function isAllowed({ preflight }) {
    return preflight?.verdict.kind === "allowed" && preflight.findings.registry?.kind === "accepted";
}
/** As BuildKit says it, and as the excerpt of the step in which docker's old store of images pushes. */
const FAILED_PUSH = /failed to push |^ ?> pushing .{1,400} with docker:$/m;
/** A build speaks to others, too, until it pushes. */
function speaksToRegistry({ command, output }, { push }) {
    if (command === "docker build")
        return push.kind === "push" && FAILED_PUSH.test(output);
    return command === "docker login" || command === "docker push";
}
/** No signature matches: what the registry answers now, and the status that docker names, decide. */
async function askAboutUnknown(found, { config, preflight, output }, registry) {
    const { accessRequest } = config;
    const { host } = accessRequest.registry;
    const tokenKind = heldTokenKind(config);
    const answer = await registry.ask(accessRequest);
    const { lastLines } = parseLog(output, host);
    const words = found.match?.text ?? lastLines.findLast((line) => line.trim() !== "");
    const evidence = [
        ...(words === undefined || found.match !== undefined ? [] : [`Docker said: ${words}`]),
        ...formatEvidence({ tokenKind, registry: answer }, host).map((line) => `Asked again, ${line}`),
    ];
    const known = { ...found, evidence };
    switch (answer.kind) {
        case "refused": {
            const api = preflight?.findings.api ?? context_NOT_ASKED;
            return { ...known, ...classifyRefusal(answer.message, accessRequest, { api, tokenKind }) };
        }
        case "withheld":
        case "silent":
            return { ...known, ...(0,diagnosis_failure/* certainCause */._)(unavailable(answer.reason, host)) };
        case "accepted": {
            const status = lastLines.map(findStatus).findLast((one) => one !== undefined);
            if (status !== undefined && !isTransient(status) && status < 500)
                return { ...known, ...(0,diagnosis_failure/* certainCause */._)({ code: "registry-rejected", host, status, words }) };
            return {
                ...known,
                ...(0,diagnosis_failure/* certainCause */._)(unavailable("it failed docker's request, and allows the same when asked again", host)),
            };
        }
    }
}
/** The registry gives us the reason that docker's client did not show. */
async function askAgain(found, { config, preflight }, registry) {
    const { accessRequest } = config;
    const answer = await registry.ask(accessRequest);
    const tokenKind = heldTokenKind(config);
    const evidence = formatEvidence({ tokenKind, registry: answer }, accessRequest.registry.host).map((line) => `Asked again, ${line}`);
    if (answer.kind === "accepted" && found.match?.facts.loginWithoutBearer === true)
        return {
            ...found,
            ...(0,diagnosis_failure/* certainCause */._)(unavailable("it refused docker's login, and allows the push when asked again")),
            evidence,
        };
    if (answer.kind !== "refused" || answer.message === "")
        return { ...found, evidence };
    const api = preflight?.findings.api ?? context_NOT_ASKED;
    return {
        match: found.match,
        ...classifyRefusal(answer.message, accessRequest, { api, tokenKind }),
        evidence,
    };
}
/** The line of the Dockerfile: as the builder reports it, or that of the instruction that it names. */
async function place({ location, instruction }, build, engine) {
    if (location !== undefined)
        return (0,build_options/* placeIn */.VV)(build, location);
    if (instruction === undefined)
        return undefined;
    const dockerfile = await engine.readDockerfile(build);
    const line = dockerfile === undefined ? undefined : lineOfInstruction(dockerfile, instruction);
    return line === undefined ? undefined : (0,build_options/* placeIn */.VV)(build, { line });
}
function docker_failure_contextOf({ command }, { config, preflight }) {
    const { accessRequest } = config;
    const known = { tokenKind: heldTokenKind(config), api: preflight?.findings.api ?? context_NOT_ASKED };
    return { ...failureContextOf(accessRequest, known), operation: docker_failure_operationOf(command, config) };
}
function docker_failure_operationOf(command, { push }) {
    if (command === "docker login")
        return "login";
    if (command === "docker pull")
        return "pull";
    return push.kind === "push" ? "push" : "build";
}
function unavailable(reason, host) {
    return { code: "registry-unavailable", reason, host };
}
/** A clause after the command's name. */
function formatStatus(status) {
    if (status === "not started")
        return "could not be started";
    if (status === "late")
        return "did not come to an end";
    return typeof status === "number" ? `failed with exit code ${status}` : `was ended by ${status}`;
}

;// CONCATENATED MODULE: ./.tools/action/src/run/explain.ts
// Explains a failure: the cause and all that the run knows around it become a diagnosis.








/**
 * It may quote a secret that docker printed: what people read of it is redacted as it is rendered. Asks GitHub for the
 * image's owner only where the advice differs by it.
 */
async function explainFailure(failure, run, { inspector, stop }) {
    // Anything that fails after the run was stopped failed because of that.
    const known = stop.aborted ? (0,diagnosis_failure/* certainCause */._)(interruptedCause(stop, failure)) : failure;
    const { accessRequest, credentials } = run.config;
    const findings = run.preflight?.findings ?? { tokenKind: heldTokenKind(run.config) };
    const owner = knownOwner(run.config, findings) ?? (await askForOwner(known));
    const isSso = owner.ssoUrl !== undefined && known.alternatives.includes("sso-required");
    const context = {
        ...failureContextOf(accessRequest, { api: findings.api ?? context_NOT_ASKED, tokenKind: findings.tokenKind }),
        ownerKind: owner.kind,
        isAct: run.config.context.workflow.isAct,
        build: buildSourceOf(run.config),
    };
    const evidence = [
        ...formatEvidence(relevant(findings, known.cause), accessRequest.registry.host),
        ...(isSso
            ? [
                `GitHub says that the token must be authorised for ${(0,oci_reference/* ownerOf */.bf)(accessRequest.image)}'s single sign-on.`,
            ]
            : []),
        ...(known.match === undefined ? [] : [formatDockerLine(known.match)]),
        ...(known.evidence ?? []),
    ];
    const sso = (0,diagnosis_failure/* certainCause */._)({
        code: "sso-required",
        url: owner.ssoUrl,
    });
    return diagnose({ ...known, ...(isSso ? sso : {}), evidence }, context);
    function askForOwner({ cause, alternatives }) {
        const matters = recordOf(cause).needsOwner || alternatives.includes("sso-required");
        const token = findings.api?.kind === "accepted" ? credentials.token : run.config.gitHubToken;
        return matters && token !== undefined ? inspector.owner(token, accessRequest) : UNKNOWN_OWNER;
    }
}
/** A check builds nothing. */
function buildSourceOf({ operation, build: { options } }) {
    return operation !== "push" ? undefined : { context: options.context, file: options.values.file?.[0] };
}
/** The cause of a run that was stopped: the reason of `stop` is the signal's name. `failure` is what came of that. */
function interruptedCause(stop, failure) {
    const cause = failure?.cause;
    const unsigned = cause?.code === "attestation-failed" ? { image: cause.image, digest: cause.digest } : undefined;
    const incomplete = cause?.code === "publication-incomplete" &&
        cause.moves.some(({ now }) => now.kind === "at" && now.digest === cause.digest);
    return { code: "interrupted", signal: String(stop.reason), unsigned, incomplete };
}
const UNKNOWN_OWNER = { kind: undefined, ssoUrl: undefined };
/** The findings that explain this cause. */
function relevant(findings, cause) {
    const { tokenKind, registry } = findings;
    switch (recordOf(cause).findings) {
        case "all":
            return findings;
        case "registry":
            return registry === undefined ? findings : { tokenKind, registry };
        case "none":
            return { tokenKind };
    }
}
/** A personal account has no single sign-on; the event or GitHub's answer to the token may show that the owner is one. */
function knownOwner({ accessRequest: { context, image } }, { api }) {
    const { owner, ownerKind } = context.repository ?? {};
    const isOwner = (login) => login?.toLowerCase() === (0,oci_reference/* ownerOf */.bf)(image);
    const isPersonal = (isOwner(owner) && ownerKind === "User") || (api?.kind === "accepted" && isOwner(api.login));
    return isPersonal ? { kind: "User", ssoUrl: undefined } : undefined;
}

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
            return isSameRepository(link.repository, repository)
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

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/notices.ts
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
        .filter((host) => !(0,oci_host/* isLoopback */.U9)(host));
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
    const replaced = replacedLabels(metadata.labels, build.dockerfileLabels, metadataRules.labels);
    if (replaced.length > 0)
        reporter.info(`The Dockerfile's own ${replaced.join(", ")} ${replaced.length === 1 ? "is" : "are"} replaced by the repository's. Write ${replaced.length === 1 ? "it" : "them"} in the input labels to keep the Dockerfile's.`);
    for (const { title, text } of metadata.warnings)
        reporter.warning(title, text, undefined);
}
/** Floating tags that hold another run's image, and one warning for all of which that could not be learnt. */
function noticeMoves(moves, reporter) {
    const doubts = moves.flatMap(({ image, tag, ruling }) => {
        const reference = (0,oci_reference/* formatReference */.FH)(image, tag);
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
    const names = findSecretArguments(build.options.values["build-args"] ?? []);
    if (names.length > 0)
        reporter.warning("Build arguments look like secrets", `An image shows its build arguments to everybody who can pull it: ${names.join(", ")}. Give them as \`secrets\`, and read them by \`RUN --mount=type=secret,id=NAME\`.`, undefined);
}
/** The linter's findings on their lines of the Dockerfile, and a cache that could not be written. */
function noticeBuild({ warnings, report }, { build }, reporter) {
    if (report.cacheFault !== undefined)
        reporter.notice("The build's cache could not be written", `The image is not affected. Docker said: ${report.cacheFault}`);
    if (!build.reports.warnings)
        return;
    for (const warning of warnings.slice(0, MOST_WARNINGS))
        formatWarning(warning, build.options, reporter);
    if (warnings.length > MOST_WARNINGS)
        reporter.info(`${warnings.length - MOST_WARNINGS} more warnings on the Dockerfile are in the build's output.`);
}
function formatWarning({ text, detail, url, line }, options, reporter) {
    const message = [detail, ...(url === undefined ? [] : [url])].join("\n");
    reporter.warning(text, message, (0,build_options/* placeIn */.VV)(options, { line: line ?? 1 }));
}
/** A protected tag that docker itself pushes is compared too early: another run may set it while this one builds. */
function noticeUncompared({ pushed }, { publication }, reporter) {
    if (pushed === undefined || !isImmutable(pushed, publication.immutable))
        return;
    reporter.info(`\`immutable\`: docker pushes ${pushed.name} by its name here, so that tag is compared before the build only.`);
}
/** Two commits, and which of them is built. */
function noticeOtherCommit({ context }, reporter) {
    if (context.insteadOf === undefined || context.sha === undefined)
        return;
    reporter.warning("Another commit is built than the event's", `${context.sha} is checked out, and the event ${context.event} is about ${context.insteadOf}. The image's labels name what is built. If that is not meant, check out the event's commit: actions/checkout without \`ref\`.`, undefined);
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/package-verdict.ts





/** Nothing that is learnt of a package fails a push that went well, unless the user expects something of it. */
async function endOfPush(pushed, run) {
    const verdict = judgePackages(pushed.packages ?? [], run.config, true);
    switch (verdict.kind) {
        case "met":
            return pushed;
        case "unknown":
            noticeUnknownPackage(verdict, run.ports.reporter);
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
        const evidence = others.map(({ image, expectation }) => `${(0,oci_reference/* formatImage */.vy)(image)} is not ${expectation}, either.`);
        return { kind: "unmet", failure: { ...(0,diagnosis_failure/* certainCause */._)(first.cause), evidence }, image: first.image };
    }
    const unknown = checks.find(({ result }) => result.kind === "unknown");
    if (unknown === undefined)
        return { kind: "met" };
    const reason = `neither the registry nor GitHub's API says whether ${(0,oci_reference/* formatImage */.vy)(unknown.image)} is ${unknown.expectation}`;
    return { kind: "unknown", reason };
}

// EXTERNAL MODULE: ./.tools/action/src/attest/claims.ts
var claims = __webpack_require__(9891);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/sign.ts
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
        ? (0,diagnosis_failure/* certainCause */._)({ code: "signing-unavailable", obstacle })
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
        const why = WHY_UNSIGNED[obstacle];
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
            failure: (0,diagnosis_failure/* certainCause */._)({ code: "attestation-failed", image: first, digest, ...signed.facts }),
        };
    const text = `${(0,oci_reference/* formatReference */.FH)(first, digest)} is pushed, and not signed (${stage}: ${reason}). \`operation: attest\` with \`source:\` signs it later.`;
    ports.reporter.warning("The image is not signed", text, undefined);
    return { kind: "done", signature: { kind: "unsigned", why: reason } };
}
function sign_notSigned(stage, reason, obstacle) {
    return { kind: "not-signed", stage, reason, facts: { stage, reason, obstacle } };
}
async function sign({ first, images, digest }, signing, { ports }) {
    const { gitHub, identity, slug, pushToRegistry } = signing;
    const { referrers, sign: signer } = ports.signing;
    if (signer === undefined)
        return sign_notSigned("identity", "it has no signer here");
    const contents = await referrers.sboms(first, digest);
    if (isRequestFailure(contents))
        return sign_notSigned("contents", contents.reason);
    const signed = await signer({
        identity,
        slug,
        gitHub,
        images,
        statements: (claims) => [provenanceOf(digest, claims, gitHub.serverUrl), ...contents.statements],
    });
    if (signed.kind === "signing-failure")
        return sign_notSigned(signed.step, signed.reason);
    const stored = await store(signed, signing, ports);
    if (stored.kind === "not-signed")
        return stored;
    const attached = pushToRegistry ? await attach(signed, images, ports) : { kind: "not-attached" };
    if (attached.kind === "not-signed")
        return attached;
    return {
        kind: "signed",
        instance: signed.instance,
        identity: (0,claims/* certificateIdentity */.W)(signed.claims, gitHub.serverUrl),
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
            return sign_notSigned("store", "it has no token", "token-missing");
        if (stored.kind === "refused")
            return sign_notSigned("store", stored.reason, obstacleOf(stored));
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
            if (isRequestFailure(attached))
                return sign_notSigned("registry", attached.reason);
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

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/end-of-publication.ts





function publicationPolicy({ publication }) {
    return { ...lib_limits/* BACK_OFFS */.Fi.publication, retries: publication.retries };
}
/** An image that cannot be signed stays published. */
async function signAndEnd(pushed, run) {
    const { config, timer, obstacle } = run;
    const about = { images: (0,oci_reference/* ownImages */.Fq)(config.destinations), digest: pushed.digest };
    const sign = () => signPublished(about, obstacle, run);
    const signed = await (config.signing.kind === "sign" ? timer.time("Signature", sign) : sign());
    if (signed.kind === "done")
        return endOfPush({ ...pushed, signature: signed.signature }, run);
    return { ...(await failFor(signed.failure, run)), pushed };
}
/** Of several images it may be another one than the first that the failure is about. */
async function failFor(failure, { ports, config, preflight }) {
    const about = { ...config, accessRequest: preflight?.accessRequest ?? config.accessRequest };
    return { kind: "failed", diagnosis: await explainFailure(failure, { config: about, preflight }, ports) };
}

// EXTERNAL MODULE: ./.tools/action/src/run/steps/readiness.ts
var readiness = __webpack_require__(8246);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/timings.ts
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

;// CONCATENATED MODULE: ./.tools/action/src/run/attest.ts











/** The provenance states this run's workflow and commit, so a run of a stranger's commit signs nothing. */
async function attestImage(config, ports) {
    const timer = new PhaseTimer(ports);
    const { trust } = config.context;
    const end = (result, preflight) => ({
        end: result,
        preflight,
        metadata: config.metadata,
        phases: timer.phases,
    });
    const fail = async (failure, preflight) => {
        const diagnosis = await explainFailure(failure, { config, preflight }, ports);
        return end({ kind: "failed", diagnosis }, preflight);
    };
    if (trust.kind === "foreign")
        return fail((0,readiness/* explainForeign */.cx)(trust.why));
    const finding = findSigningObstacle({ config, ports });
    const preflight = await timer.time("Preflight", () => runPreflight(config, ports));
    const obstacle = await finding;
    if (ports.stop.aborted)
        return fail((0,diagnosis_failure/* certainCause */._)(interruptedCause(ports.stop)), preflight);
    if (preflight.verdict.kind === "denied")
        return fail(preflight.verdict, preflight);
    noticeVerdict(preflight, config, ports.reporter);
    const refusal = refuseUnsigned(obstacle, config);
    if (refusal !== undefined)
        return fail(refusal, preflight);
    const { accessRequest, source } = config;
    const { image, registry } = accessRequest;
    if (source === undefined)
        throw new Error("an attestation without a source is refused while it is parsed");
    const reference = (0,oci_reference/* formatReference */.FH)(image, source);
    const found = await new RetryBudget(publicationPolicy(config), ports).retry({
        what: `to read ${reference}`,
        attempt: () => ports.registry.content(image, source),
        failure: (answer) => (isRequestFailure(answer) ? answer : undefined),
    });
    if (found.kind === "missing")
        return fail((0,diagnosis_failure/* certainCause */._)({ code: "tag-not-found", reference }), preflight);
    if (isRequestFailure(found)) {
        const { reason } = found;
        return fail((0,diagnosis_failure/* certainCause */._)({ code: "registry-unavailable", reason, host: registry.host }), preflight);
    }
    const images = (0,oci_reference/* ownImages */.Fq)(config.destinations);
    const signed = await timer.time("Signature", () => signPublished({ images, digest: source }, obstacle, { config, ports }));
    return signed.kind === "failed"
        ? fail(signed.failure, preflight)
        : end({ kind: "attested", digest: source, signature: signed.signature }, preflight);
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/public-preflight.ts






async function public_preflight_runPublicPreflight(config, { registry, reporter, clock }) {
    const { accessRequest } = config;
    const { preflight: limit } = TIMEOUTS;
    const late = clock
        .wait(limit)
        .then(() => ({ kind: "silent", step: "preflight", reason: formatWait(limit) }));
    const images = imagesAt(config.destinations, accessRequest.registry.host);
    const weigh = async (image) => {
        const evidence = await Promise.race([registry.askAnonymously(image), late]);
        const about = { ...accessRequest, image };
        const findings = { tokenKind: "none", registry: evidence };
        const verdict = judge(about, { ...findings, checksum: "none", api: NOT_ASKED });
        return { verdict: public_preflight_withoutLogin(verdict), findings, accessRequest: about };
    };
    const first = weigh(accessRequest.image);
    const others = images.slice(1).map(weigh);
    for (const remark of config.remarks)
        reporter.info(remark);
    reporter.info(`Asking ${accessRequest.registry.host} whether everybody may pull ${images.map(formatImage).join(", ")}.`);
    return worst(await first, await Promise.all(others));
}
/** What a login could be to blame for is not: there is none. */
function public_preflight_withoutLogin(verdict) {
    return verdict.kind === "denied" && verdict.cause.code === "package-not-found-or-private"
        ? { ...verdict, alternatives: [] }
        : verdict;
}
/** Once everybody may pull them. */
function public_preflight_publicPackages({ accessRequest, destinations }) {
    if (accessRequest.registry.gitHub === undefined)
        return [];
    return imagesAt(destinations, accessRequest.registry.host).map((image) => packageStateOf({
        image,
        anonymous: { kind: "accepted", step: "pull probe", status: 200 },
        details: undefined,
        ownerKind: undefined,
        exists: true,
        seesRepository: false,
    }));
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/package-state.ts
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
        : (0,oci_reference/* imagesAt */.Yu)(destinations, accessRequest.registry.host);
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
    const late = ports.clock.wait(lib_limits/* TIMEOUTS */.fT.packageState).then(() => undefined);
    const [anonymous, details] = await Promise.all([
        Promise.race([answers.anonymous, late]),
        Promise.race([answers.details, late]),
    ]);
    const known = ownerKindOf(image, config, preflight);
    return package_state_packageStateOf({
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
    const isOwner = (login) => login?.toLowerCase() === (0,oci_reference/* ownerOf */.bf)(image);
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

;// CONCATENATED MODULE: ./.tools/action/src/run/check.ts








function checkAccess(config, ports) {
    return check(config, ports, {
        preflight: () => runPreflight(config, ports),
        packages: (preflight) => lookAtPackagesNow({ config, preflight, ports }),
    });
}
/** Whether everybody may pull: no token is sent. GitHub's API is not called, for it shows nothing without a login. */
function checkPublicPull(config, ports) {
    return check(config, ports, {
        preflight: () => runPublicPreflight(config, ports),
        packages: () => Promise.resolve(publicPackages(config)),
    });
}
async function check(config, ports, question) {
    const timer = new PhaseTimer(ports);
    const preflight = await timer.time("Preflight", question.preflight);
    noticeVerdict(preflight, config, ports.reporter);
    const end = await endOf(preflight, { config, ports, question });
    return { end, preflight: preflight, metadata: config.metadata, phases: timer.phases };
}
/** A check that could not be made has not passed: the caller wants a yes or a no. */
async function endOf(preflight, { config, ports, question }) {
    const { verdict, findings } = preflight;
    // Of several images another one than the first may be refused.
    const about = { ...config, accessRequest: preflight.accessRequest ?? config.accessRequest };
    switch (verdict.kind) {
        case "allowed":
            return endOfCheck(await question.packages(preflight), { config, preflight, ports });
        case "denied":
            return {
                kind: "failed",
                diagnosis: await explainFailure(verdict, { config: about, preflight }, ports),
            };
        case "undecided": {
            const { reason } = verdict;
            const explanation = (0,diagnosis_failure/* certainCause */._)(findings.registry?.kind === "silent"
                ? { code: "registry-unavailable", reason, host: config.accessRequest.registry.host }
                : { code: "check-undecided", reason });
            return {
                kind: "failed",
                diagnosis: await explainFailure(explanation, { config: about, preflight }, ports),
            };
        }
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/merge/compose-index.ts





/** The platforms of the input `platforms`, each in one spelling. */
function wantedPlatforms({ build }) {
    return (build.options.values.platforms ?? []).flatMap((text) => parsePlatform(text) ?? []);
}
function composeIndex(parts, order) {
    const flaw = findOtherCommit(parts, order) ?? findOtherTypes(parts, order) ?? findPlatformFlaw(parts, order);
    const [first] = parts;
    if (flaw !== undefined)
        return { kind: "failed", ...(0,diagnosis_failure/* certainCause */._)(flaw) };
    if (first === undefined)
        throw new Error("there are no parts");
    const attestations = parts.flatMap((part) => part.attestations);
    const images = sortByPlatform(parts.flatMap((part) => part.images), order.wanted).map((image) => annotate(image, order.metadata));
    const annotations = indexAnnotations(order.metadata);
    return {
        kind: "index",
        manifest: writeIndex({ family: first.family, images, attestations, annotations }),
        platforms: images.map((image) => compose_index_describe(image, attestations)),
    };
}
function compose_index_describe({ descriptor, platform }, attestations) {
    const own = attestations.filter((one) => subjectOf(one) === descriptor.digest);
    return { platform: formatPlatform(platform), digest: descriptor.digest, attestations: own.length };
}
/** What says nothing of a commit may be of this one. A label of the user's counts as the run's own commit. */
function findOtherCommit(parts, { image, metadata, context }) {
    const own = [...metadata.labels, ...metadata.annotations].filter(({ key }) => key === REVISION_LABEL);
    const known = new Set([context.sha, ...own.map(({ value }) => value)].filter((one) => one !== undefined));
    for (const { digest, revisions } of known.size === 0 ? [] : parts) {
        const other = [...revisions].find((revision) => !known.has(revision));
        if (other !== undefined) {
            const flaw = `was built from the commit ${other.slice(0, 64)}, and this run is for ${[...known].join(" or ")}`;
            return { code: "merge-digest-unsuited", image, digest, flaw, why: "commit" };
        }
    }
    return undefined;
}
/** An index of both could be written, and not every client could read it. */
function findOtherTypes(parts, { image }) {
    const [first] = parts;
    const other = parts.find(({ family }) => family !== first?.family);
    if (first === undefined || other === undefined)
        return undefined;
    const flaw = `has ${compose_index_TYPES[other.family]} media types, and ${first.digest} has ${compose_index_TYPES[first.family]}`;
    return { code: "merge-digest-unsuited", image, digest: other.digest, flaw, why: "types" };
}
const compose_index_TYPES = { oci: "OCI's", docker: "docker's" };
function findPlatformFlaw(parts, { image, wanted }) {
    const byPlatform = new Map();
    for (const { descriptor, platform } of parts.flatMap(({ images }) => images)) {
        const name = formatPlatform(platform);
        byPlatform.set(name, [...(byPlatform.get(name) ?? []), descriptor.digest]);
    }
    const double = [...byPlatform].find(([, digests]) => digests.length > 1);
    if (double !== undefined)
        return { code: "merge-platform-duplicate", platform: double[0], digests: double[1].slice(0, 5) };
    const names = new Set(wanted.map(formatPlatform));
    const missing = [...names].filter((name) => !byPlatform.has(name));
    if (missing.length > 0)
        return {
            code: "merge-platform-missing",
            platforms: missing,
            found: [...byPlatform.keys()],
            unpushed: [],
        };
    const extra = names.size === 0 ? undefined : [...byPlatform].find(([name]) => !names.has(name));
    const [platform, [digest] = []] = extra ?? [];
    if (platform === undefined || digest === undefined)
        return undefined;
    const flaw = `is for ${platform}, which \`platforms\` does not name`;
    return { code: "merge-digest-unsuited", image, digest, flaw, why: "platform" };
}
/** A level may name several: `manifest,index`. */
function hasLevel(level, wanted) {
    return level?.split(",").includes(wanted) ?? false;
}
/** Those without a level are on the index, too, as those of a push are; in the order of their names. */
function indexAnnotations({ annotations }) {
    const own = annotations.filter(({ level }) => level === undefined || hasLevel(level, "index"));
    const sorted = own
        .map(({ key, value }) => [key, value])
        .sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
    return Object.fromEntries(sorted);
}
/** An entry of the index belongs to the index: what the user annotates it with is written here, and not by a build. */
function annotate({ descriptor, platform }, { annotations }) {
    const level = `manifest-descriptor[${formatPlatform(platform)}]`;
    const own = annotations.filter((one) => hasLevel(one.level, "manifest-descriptor") || hasLevel(one.level, level));
    if (own.length === 0)
        return { descriptor, platform };
    const added = Object.fromEntries(own.map(({ key, value }) => [key, value]));
    return { descriptor: { ...descriptor, annotations: { ...descriptor.annotations, ...added } }, platform };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/merge/digest-artifact.ts
// What the job of a platform leaves for the merge, as an artifact: its digest, or why it pushed none. Read as a stranger's text.






/** What the artifacts of an image begin with. Two images with one slug have different hashes. */
function artifactPrefix(image, { digestOf }) {
    return `surepush-${slug(image.path)}-${shortHash((0,oci_reference/* formatImage */.vy)(image), digestOf)}-`;
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
    const flags = [...(0,build_options/* buildFlags */.Aw)({ ...options, attestations: [] }), attestations, secrets];
    const variant = [options.context, flags, labels, annotations, build.reproducible];
    const hash = shortHash(JSON.stringify([platforms, variant]), registry.digestOf);
    return `${artifactPrefix(accessRequest.image, registry)}${slug(platforms.join("-"))}-${hash}`;
}
function platformsOf({ build }) {
    return (build.options.values.platforms ?? []).map((text) => {
        const platform = parsePlatform(text);
        return platform === undefined ? text : formatPlatform(platform);
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
    const { context, destinations } = config;
    const json = {
        surepush: FORMAT,
        ...(made.kind === "pushed" ? { digest: made.digest } : { "not-pushed": made.why }),
        images: (0,oci_reference/* ownImages */.Fq)(destinations).map(oci_reference/* formatImage */.vy),
        platforms: platformsOf(config),
        commit: context.sha,
        attempt: attemptOf(config),
    };
    return `${JSON.stringify(json, undefined, 2)}\n`;
}
function attemptOf({ context: { workflow } }) {
    const attempt = Number(workflow.attempt ?? "1");
    return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}
/** Nothing where it is not what `formatArtifact` writes. */
function parseArtifact({ text }) {
    const json = text.length > lib_limits/* READ_LIMITS */.Cl.digestArtifact ? undefined : (0,lib_json/* parseJson */.qF)(text);
    const made = madeOf(json);
    const attempt = (0,lib_json/* field */.ZZ)(json, "attempt");
    const images = textsOf((0,lib_json/* field */.ZZ)(json, "images"));
    const platforms = textsOf((0,lib_json/* field */.ZZ)(json, "platforms"));
    if ((0,lib_json/* field */.ZZ)(json, "surepush") !== FORMAT || made === undefined || images.length === 0)
        return undefined;
    if (typeof attempt !== "number" || !Number.isSafeInteger(attempt) || attempt < 1)
        return undefined;
    const known = platforms.map(parsePlatform);
    if (!known.every((platform) => platform !== undefined))
        return undefined;
    return {
        made,
        images,
        platforms: known.map(formatPlatform),
        commit: (0,lib_json/* textField */.M8)(json, "commit"),
        attempt,
    };
}
/** One of the two, and not both. */
function madeOf(json) {
    const [digest, why] = [(0,lib_json/* field */.ZZ)(json, "digest"), (0,lib_json/* field */.ZZ)(json, "not-pushed")];
    const known = typeof digest === "string" ? (0,oci_reference/* parseDigest */.m)(digest) : undefined;
    if (why === undefined)
        return known && { kind: "pushed", digest: known };
    return digest === undefined && typeof why === "string" && isBuildOnlyReason(why)
        ? { kind: "built", why }
        : undefined;
}
function textsOf(value) {
    return (0,lib_json/* list */.p_)(value).filter((entry) => typeof entry === "string");
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/merge/find-digests.ts




async function findDigests(config, { artifacts, registry }) {
    const { digests: given, accessRequest } = config;
    const { image } = accessRequest;
    if (given.length > 0)
        return { kind: "digests", digests: given.map((digest) => ({ digest, platform: undefined })) };
    const loaded = await artifacts.load(artifactPrefix(image, registry));
    if (loaded.kind !== "loaded") {
        const { kind, reason } = loaded;
        return failed({ code: "artifacts-unavailable", aim: "load", reason, absent: kind === "absent" });
    }
    if (loaded.artifacts.length === 0)
        return failed({ code: "merge-without-digests", image });
    const handed = [];
    for (const artifact of loaded.artifacts) {
        const one = parseArtifact(artifact);
        if (one === undefined) {
            const reason = `the artifact ${artifact.name} does not hold a digest in the form that this version writes`;
            return failed({ code: "artifacts-unavailable", aim: "load", reason, absent: false });
        }
        const current = Number(config.context.workflow.attempt ?? Infinity);
        if (one.attempt > current) {
            const reason = `the artifact ${artifact.name} says that it is of attempt ${one.attempt}, and the run is at attempt ${current}`;
            return failed({ code: "artifacts-unavailable", aim: "load", reason, absent: false });
        }
        const { made } = one;
        const flaw = made.kind === "pushed" ? find_digests_findFlaw(one, config) : undefined;
        if (made.kind === "pushed" && flaw !== undefined)
            return failed({ code: "merge-digest-unsuited", image, digest: made.digest, ...flaw });
        handed.push(one);
    }
    return digestsOf(latest(handed));
}
/** An image of which a job has pushed no part would lack it. */
function digestsOf(handed) {
    const digests = [];
    const unpushed = [];
    for (const { made, platforms } of handed) {
        const platform = platforms.length === 0 ? undefined : platforms.join(",");
        if (made.kind === "pushed")
            digests.push({ digest: made.digest, platform });
        else
            unpushed.push({ platform, why: made.why });
    }
    if (unpushed.length === 0)
        return { kind: "digests", digests };
    if (digests.length === 0)
        return { kind: "built-only", reasons: [...new Set(unpushed.map(({ why }) => why))] };
    const nameOf = ({ platform }) => platform ?? "a job's own platform";
    return failed({
        code: "merge-platform-missing",
        platforms: [...new Set(unpushed.map(nameOf))],
        found: [...new Set(digests.map(nameOf))],
        unpushed: unpushed.map((one) => `The job for ${nameOf(one)}: ${whyNotPushed(one.why)}`),
    });
}
/** Of what another job wrote. */
const LONGEST_SHOWN = 255;
function find_digests_findFlaw({ images, commit }, { destinations, context }) {
    const missing = (0,oci_reference/* ownImages */.Fq)(destinations)
        .map(oci_reference/* formatImage */.vy)
        .find((name) => !images.includes(name));
    if (missing !== undefined)
        return {
            flaw: `was pushed to ${images.slice(0, 3).join(", ").slice(0, LONGEST_SHOWN)}, and not to ${missing}`,
            why: "image",
        };
    if (commit !== undefined && context.sha !== undefined && commit !== context.sha)
        return {
            flaw: `was built from the commit ${commit.slice(0, 64)}, and this run is for ${context.sha}`,
            why: "commit",
        };
    return undefined;
}
/** A job that ran again counts by its last attempt: what it was given may have changed its artifact's name. */
function latest(handed) {
    const last = new Map();
    const keyOf = ({ platforms }) => platforms.toSorted().join(",");
    for (const one of handed) {
        const known = last.get(keyOf(one)) ?? 0;
        last.set(keyOf(one), Math.max(known, one.attempt));
    }
    return handed.filter((one) => one.platforms.length === 0 || one.attempt === last.get(keyOf(one)));
}
function failed(cause) {
    return { kind: "failed", ...(0,diagnosis_failure/* certainCause */._)(cause) };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/merge/part-store.ts



class PartStore {
    #image;
    #ports;
    constructor(image, ports) {
        this.#image = image;
        this.#ports = ports;
    }
    content(digest) {
        return this.#retry(digest, (registry) => registry.content(this.#image, digest));
    }
    configuration(digest) {
        return this.#retry(digest, (registry) => registry.configuration(this.#image, digest));
    }
    lookup(digest) {
        return this.#retry(digest, (registry) => registry.resolve(this.#image, digest));
    }
    #retry(digest, attempt) {
        const { registry, budget } = this.#ports;
        return budget.retry({
            what: `to read ${(0,oci_reference/* formatReference */.FH)(this.#image, digest)}`,
            attempt: () => attempt(registry),
            failure: (result) => (isRequestFailure(result) ? result : undefined),
        });
    }
    missing(digest, platform) {
        return failing({ code: "merge-digest-missing", image: this.#image, digest, platform });
    }
    /** `flaw` completes "it …". */
    unsuited(digest, flaw) {
        return failing({ code: "merge-digest-unsuited", image: this.#image, digest, flaw, why: "contents" });
    }
    unreadable({ reason }, digest) {
        const what = `${(0,oci_reference/* formatReference */.FH)(this.#image, digest)} could not be read: ${reason}`;
        return failing({ code: "registry-unavailable", reason: what, host: this.#image.host });
    }
}
function failing(cause) {
    return { kind: "failed", ...(0,diagnosis_failure/* certainCause */._)(cause) };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/merge/read-parts.ts
// The parts of an image that is to be merged, as the registry has them: which platforms, which commit, what is attested.







/** `source`: the repository's page, by which an image's labels are told from those of its base image. */
class PartReader {
    #store;
    #source;
    constructor(image, source, ports) {
        this.#store = new PartStore(image, ports);
        this.#source = source;
    }
    /** All at once; the first one that will not do, in the order given, is the failure. */
    async readAll(digests) {
        const read = await Promise.all(digests.map((one) => this.#read(one)));
        const failed = read.find((one) => one.kind === "failed");
        const parts = read.flatMap((one) => (one.kind === "part" ? [one.part] : []));
        return failed ?? { kind: "parts", parts };
    }
    /** A job pushes to all of its images, so that they share their digests. What cannot be read is not missing. */
    async findMissing(digests) {
        const looked = await Promise.all(digests.map(({ digest }) => this.#store.lookup(digest)));
        const missing = digests.find((_, index) => looked[index]?.kind === "missing");
        return missing && this.#store.missing(missing.digest, missing.platform);
    }
    async #read({ digest, platform }) {
        const found = await this.#store.content(digest);
        if (found.kind === "missing")
            return this.#store.missing(digest, platform);
        if (isRequestFailure(found))
            return this.#store.unreadable(found, digest);
        const manifest = readManifest(found);
        switch (manifest.kind) {
            case "flaw":
                return this.#store.unsuited(digest, manifest.flaw);
            case "image":
                return this.#readImage(digest, found, manifest);
            case "index":
                return this.#readIndex({ digest, platform }, manifest);
        }
    }
    async #readImage(digest, manifest, image) {
        const found = await this.#store.configuration(image.config);
        if (isRequestFailure(found))
            return this.#store.unreadable(found, image.config);
        const platform = readPlatform(found.json);
        if (platform === undefined)
            return this.#store.unsuited(digest, "names no platform in its configuration");
        const descriptor = describeAlone(digest, manifest, platform);
        const revision = image.annotations[REVISION_LABEL] ?? this.#labelled(found.json);
        const images = [{ descriptor, platform }];
        return part({ digest, family: image.family, images, attestations: [], revisions: setOf(revision) });
    }
    /** The commit that the index names its build has written; of its images it is read only where the index names none. */
    async #readIndex({ digest, platform }, index) {
        const { family, images, attestations, annotations } = index;
        const said = annotations[REVISION_LABEL];
        const looked = await Promise.all([
            ...images.map((image) => this.#readEntry(image)),
            ...attestations.map((descriptor) => this.#readListed(descriptor)),
        ]);
        const [missing] = looked.flatMap((one) => (one.kind === "missing" ? [one.digest] : []));
        if (missing !== undefined)
            return this.#store.missing(missing, platform);
        const failed = looked.find((one) => one.kind === "failed");
        if (failed !== undefined)
            return failed;
        const revisions = looked.flatMap((one) => (one.kind === "entry" ? (one.revision ?? []) : []));
        return part({
            digest,
            family,
            images,
            attestations,
            revisions: said === undefined ? new Set(revisions) : setOf(said),
        });
    }
    /**
     * What an index says of an entry is copied into the merged one, so it must be so. The variant is not compared: a build for
     * `arm/v7` may stand on a base image for `arm/v5`.
     */
    async #readEntry({ descriptor, platform }) {
        const { digest } = descriptor;
        const listed = await this.#readListed(descriptor);
        if (listed.kind !== "listed")
            return listed;
        const manifest = readManifest(listed.manifest);
        if (manifest.kind !== "image")
            return this.#store.unsuited(digest, "is not an image, though its index says so");
        const found = await this.#store.configuration(manifest.config);
        if (isRequestFailure(found))
            return this.#store.unreadable(found, manifest.config);
        const own = readPlatform(found.json);
        if (own?.os !== platform.os || own.architecture !== platform.architecture) {
            const is = own === undefined ? "no platform" : `${own.os}/${own.architecture}`;
            return this.#store.unsuited(digest, `is for ${is}, and its index calls it ${formatPlatform(platform)}`);
        }
        const revision = manifest.annotations[REVISION_LABEL] ?? this.#labelled(found.json);
        return { kind: "entry", revision };
    }
    async #readListed({ digest, size, mediaType }) {
        const found = await this.#store.content(digest);
        if (found.kind === "missing")
            return { kind: "missing", digest };
        if (isRequestFailure(found))
            return this.#store.unreadable(found, digest);
        const { byteLength } = found.body;
        if (byteLength !== size)
            return this.#store.unsuited(digest, `has ${byteLength} bytes, and its index says ${size}`);
        return bareType(found.type) === mediaType
            ? { kind: "listed", manifest: found }
            : this.#store.unsuited(digest, "has another media type than its index says");
    }
    /** A base image hands its labels down: a commit is this repository's where the source is. */
    #labelled(configuration) {
        const labels = (0,lib_json/* record */.g1)((0,lib_json/* field */.ZZ)(configuration, "config", "Labels"));
        const [revision, source] = [labels[REVISION_LABEL], labels[SOURCE_LABEL]];
        const isOurs = typeof source === "string" &&
            this.#source !== undefined &&
            source.toLowerCase() === this.#source.toLowerCase();
        return isOurs && typeof revision === "string" ? revision : undefined;
    }
}
function part(made) {
    return { kind: "part", part: made };
}
function setOf(revision) {
    return new Set(revision === undefined ? [] : [revision]);
}

;// CONCATENATED MODULE: ./.tools/action/src/tags/build-args.ts

/** Any other braces stay as they are: a value may hold a template of somebody else. */
const EXPRESSION = /(?<!\{)\{\{\s*(?:(?<name>version|tag|sha|branch)|(?<date>commit_date(?:\s[^{}]*)?)|label\s+'(?<label>[^']+)')\s*\}\}(?!\})/g;
function fillBuildArgs(args, { metadata: { tags, labels }, context, shaLength, libraries }) {
    const values = globalValues(context, shaLength);
    const version = tags[0]?.name ?? labelOf(labels, "org.opencontainers.image.version") ?? "";
    const known = { ...values, version };
    return args.map((arg) => arg.replaceAll(EXPRESSION, (...match) => {
        const { name, date, label } = match.at(-1);
        if (name !== undefined)
            return String(known[name]);
        if (label !== undefined)
            return labelOf(labels, label) ?? "";
        const filled = libraries.template(`{{${date ?? ""}}}`, known, timesOf(context));
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

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/tags/resolve-tags.ts
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
        resolve_tags_completeContext(config, repositories),
        askForTags(config, registry),
    ]);
    const resolved = resolveTags(metadataRules, {
        context,
        published,
        pushes: push.kind === "push",
        cacheTags: cacheTags(config.build.options, config.destinations),
    }, libraries);
    if (resolved.kind === "problems")
        return resolve_tags_failed(resolved.problems.map(withAllowed));
    const { naming } = config;
    const isTagless = naming === "none" || naming === "bare";
    const metadata = isTagless ? { ...resolved.metadata, tags: [] } : resolved.metadata;
    const isMissing = metadata.tags.length === 0;
    if (isMissing && naming === "needed")
        return resolve_tags_failed(explainMissingTags(metadata, context));
    const remarks = isMissing && naming === "optional" ? [...metadata.remarks, NAMELESS] : metadata.remarks;
    return { kind: "metadata", metadata: { ...metadata, remarks }, context, published };
}
const NAMELESS = "No rule gives a tag for this event: the image is built without a name.";
/** Whether the run is refused in any case: then no request is made. */
function isHopeless({ push: { kind }, credentials, destinations, accessRequest }) {
    const needsToken = kind === "push" && (0,oci_reference/* imagesAt */.Yu)(destinations, accessRequest.registry.host).length > 0;
    return kind === "forbidden" || (needsToken && credentials.token.shape.kind !== "whole");
}
/** Only tags that move from release to release can move backwards, and only by a push. */
async function askForTags({ metadata, destinations, push, logins }, registry) {
    if (!metadata.movesByVersion || push.kind !== "push")
        return { kind: "none" };
    // Where docker is logged in, and we are not answered, docker pushes.
    const dockers = new Set(logins.filter(({ from }) => from === "docker-config").map((one) => one.registry.host));
    const listed = await Promise.all((0,oci_reference/* ownImages */.Fq)(destinations).map(async (image) => ({ image, list: await registry.listTags(image) })));
    const all = listed
        .filter(({ image, list }) => list.kind !== "unknown" || !dockers.has(image.host))
        .map(({ list }) => list);
    const unknown = all.find(({ kind }) => kind === "unknown");
    const tags = all.flatMap((one) => (one.kind === "listed" ? one.tags : []));
    return unknown ?? { kind: "listed", tags };
}
/** What the event does not say is read from GitHub's API and the clone. */
async function resolve_tags_completeContext(config, repositories) {
    const { context } = config;
    const lacking = missingDetails(context);
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
function resolve_tags_failed(problems) {
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
    const filled = fillBuildArgs(args, { metadata, context, shaLength, libraries });
    const values = { ...options.values, "build-args": filled };
    return { ...config, build: { ...config.build, options: { ...options, values } } };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/tags/branch-guard.ts




/** Nothing where no branch decides: on a git tag, where versions do, or where `allow-older` says so. */
function branchGuardFor(question, api) {
    const commit = branchCommitOf(question);
    return commit && new BranchGuard(commit, api);
}
function branchCommitOf({ config, context, tags }) {
    const page = repositoryAddress(config);
    const branch = branchOf(context);
    const { sha } = context;
    const isDecided = !tags.some(({ floats, contest }) => floats && contest === undefined);
    if (page === undefined || branch === undefined || sha === undefined)
        return undefined;
    const isAsked = config.push.kind === "push" && !config.publication.allowOlder && !isUnmerged(context);
    return isAsked && !isDecided ? { page, branch, sha } : undefined;
}
/** What cannot be asked or read decides nothing: then the tag moves. Times never decide. */
class BranchGuard {
    #commit;
    #api;
    #head;
    /** By the revision that a tag holds: most of a run's tags hold the same one. */
    #contains = new Map();
    constructor(commit, api) {
        this.#commit = commit;
        this.#api = api;
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
        const revision = isRequestFailure(found) ? undefined : found.labels.get(REVISION_LABEL);
        if (revision === undefined || !COMMIT.test(revision) || revision === sha)
            return undefined;
        const asking = this.#contains.get(revision) ?? this.#api.contains(page, { commit: sha, in: revision });
        this.#contains.set(revision, asking);
        return (await asking) === true ? { kind: "newer-commit", sha: revision } : undefined;
    }
}
/** A commit's name, by SHA-1 or SHA-256. A label may hold anything. */
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

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
    const name = isRequestFailure(found) ? undefined : found.labels.get(VERSION_LABEL);
    const compared = name === undefined || (0,oci_reference/* findTagProblem */.lu)(name) !== undefined ? undefined : contest.compare(name);
    if (name === undefined || compared === undefined)
        return { kind: "unknown" };
    if (!pointsAt(await store.look(name), state.digest))
        return { kind: "unknown" };
    const version = contest.findHighest([name])?.version ?? name;
    return compared > 0 ? { kind: "higher", version } : { kind: "not-higher" };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/tags/floating-tag.ts


/**
 * So often a tag is compared and set again. Another run that answers takes two turns at most; more is no run of ours.
 */
const floating_tag_ROUNDS = 6;
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
        if (pointsAt(seen, digest))
            return true;
        if (seen.kind === "unknown")
            return false;
        if (seen.kind === "at" && !sameTagState(seen, before))
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
        for (let round = 0; round < floating_tag_ROUNDS; round++) {
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
            if (pointsAt(seen, target)) {
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
        else if (pointsAt(seen, this.#order.digest))
            this.#ruling = { kind: "unchecked", reason };
        else if (seen.kind === "at" && !sameTagState(seen, before))
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
        for (let round = 0; round < floating_tag_ROUNDS; round++) {
            const [listed, seen] = await Promise.all([this.#listContest(), this.#store.look(tag.name)]);
            const isOurs = pointsAt(seen, digest);
            const rival = this.#rivalIn(listed);
            const isOthers = isOurs || !sameTagState(seen, before);
            // Another run moved it, and checks what it did; or it pointed the tag here again, for this version is published.
            if (round === 0 ? !isOurs : isOthers && (seen.kind !== "unknown" || rival === undefined))
                return;
            const target = rival === undefined ? digestOf(before) : await this.#digestOf(rival);
            if (target === undefined || pointsAt(seen, target))
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

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/tags/tag-store.ts
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
        if (isRequestFailure(manifest))
            return manifest;
        const answer = await this.#retry(`to set ${(0,oci_reference/* formatReference */.FH)(this.image, tag)}`, () => this.#registry.tag(this.image, tag, manifest));
        return isRequestFailure(answer) ? answer : undefined;
    }
    /** Sets a tag that must not move. Each try reads it first: one that points to another image is left alone and reported. */
    putNew(tag, digest) {
        return this.#noteWrite(this.#putNew(tag, digest));
    }
    async #putNew(tag, digest) {
        const manifest = await this.#load(digest);
        if (isRequestFailure(manifest))
            return manifest;
        const answer = await this.#retry(`to set ${(0,oci_reference/* formatReference */.FH)(this.image, tag)}`, async () => {
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
            this.#retry(`to read ${(0,oci_reference/* formatReference */.FH)(this.image, digest)}`, () => this.#registry.manifest(this.image, digest));
        this.#manifests.set(digest, loading);
        const loaded = await loading;
        // A run that is stopped meanwhile needs it to undo what it has done.
        if (isRequestFailure(loaded) && this.#ports.stop.aborted)
            this.#manifests.delete(digest);
        return loaded;
    }
    /** Every tag; `unknown` only after the retries. */
    list() {
        return this.#ports.budget.retry({
            what: `to list the tags of ${(0,oci_reference/* formatImage */.vy)(this.image)}`,
            attempt: () => this.#evenWhenStopped((registry) => registry.listTags(this.image), ({ kind }) => kind === "unknown"),
            failure: (listed) => (listed.kind === "unknown" ? { ...listed, retryAfter: undefined } : undefined),
        });
    }
    labels(digest) {
        return this.#retry(`to read the labels of ${(0,oci_reference/* formatReference */.FH)(this.image, digest)}`, () => this.#ports.registry.labels(this.image, digest));
    }
    /** One try, for where all is lost already. */
    async glance(tag) {
        return tagStateOf(await this.#registry.resolve(this.image, tag));
    }
    /** Reads until the tag points where it was just pointed; a registry may take a moment to show it everywhere. */
    see(tag, digest) {
        return this.#readBack(tag, (found) => (pointsAt(found, digest) ? undefined : lagOf(found)));
    }
    /** The same where other runs move the tag, too: only what it held before, or nothing, is read again. */
    seeMoved(tag, digest, before) {
        return this.#readBack(tag, (found) => {
            const isOld = found.kind === "missing" || sameTagState(found, before);
            return isOld && !pointsAt(found, digest) ? lagOf(found) : undefined;
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
        const read = () => this.#evenWhenStopped((registry) => registry[by](this.image, reference), isRequestFailure);
        return tagStateOf(await this.#retry(`to read ${(0,oci_reference/* formatReference */.FH)(this.image, reference)}`, read, whyAgain));
    }
    /** A signal ends the requests on their way. What was being compared is compared to the end all the same. */
    async #evenWhenStopped(ask, hasFailed) {
        const registry = this.#registry;
        const result = await ask(registry);
        return hasFailed(result) && registry !== this.#registry ? ask(this.#registry) : result;
    }
    /** `whyAgain` finds fault with an answer that came. */
    #retry(what, attempt, whyAgain = () => undefined) {
        const failure = (result) => isRequestFailure(result) ? this.#forgive(result) : whyAgain(result);
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
        this.#store = new TagStore({ image, justCreated: snapshot.justCreated(image) }, ports);
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
        return found.filter(({ state }) => state.kind !== "missing" && !pointsAt(state, digest));
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
        if (pointsAt(seen, digest))
            return true;
        // One that cannot be read may well be set; one at a third image was moved by another run, which answers for it.
        if (seen.kind === "missing" || sameTagState(seen, snapshot.of(image, name)))
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
        budget: new RetryBudget({ ...lib_limits/* BACK_OFFS */.Fi.tags, retries: work.retries }, outside),
    };
    const known = new Set(work.published.kind === "listed" ? work.published.tags : []);
    const isProtected = (tag) => isImmutable(tag, work.immutable);
    const publishers = (0,oci_reference/* ownDestinations */.O9)(work.destinations).map((one) => new TagPublisher({ ...work, ...orderFor(one, work), digest, known, guard: work.guard, isProtected }, ports));
    work.guard?.begin();
    const onAll = async (step) => (await Promise.all(publishers.map(step))).every(Boolean);
    const taken = await Promise.all(publishers.map((publisher) => publisher.findTaken()));
    const putBack = (those = publishers) => Promise.all(those.map((publisher) => publisher.putBack()));
    const readBack = async () => (await Promise.all(publishers.map((publisher) => publisher.readBack()))).flat();
    const [found] = taken.flat();
    if (found !== undefined) {
        await putBack();
        return { ...formatTaken(found), kind: "incomplete", moves: await readBack() };
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
        return { ...formatTaken(lost), kind: "incomplete", moves };
    // A run that was stopped says so, even if all of it is there.
    return isDone &&
        !ports.stop.aborted &&
        moves.every(({ now, ruling }) => pointsAt(now, digest) || ruling !== undefined)
        ? { kind: "pushed", digest, moves }
        : incomplete({ code: "publication-incomplete", digest, moves }, moves);
}
/** An image's own tags, and the one of them that docker has set by its push. */
function orderFor(destination, { plan, tags }) {
    const own = (0,oci_reference/* tagsFor */.Nj)(destination, tags);
    return { image: destination.image, tags: own, pushed: plan.pushed && inPublicationOrder(own)[0] };
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
    return tags.filter((tag) => isImmutable(tag, immutable));
}
/** What cannot be looked at may be there, and is not touched. */
function formatTaken({ image, tag, state }) {
    const reference = (0,oci_reference/* formatReference */.FH)(image, tag);
    if (state.kind !== "at") {
        const why = state.kind === "unknown" ? `, for ${state.reason}` : "";
        const reason = `it is unknown whether ${reference} exists, and it must not move${why}`;
        return (0,diagnosis_failure/* certainCause */._)({ code: "registry-unavailable", reason, host: image.host });
    }
    const evidence = [`${reference} points to ${state.digest}, and the input \`immutable\` protects it.`];
    return { ...(0,diagnosis_failure/* certainCause */._)({ code: "tag-immutable", reference }), evidence };
}
function incomplete(cause, moves = []) {
    return { ...(0,diagnosis_failure/* certainCause */._)(cause), kind: "incomplete", moves };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/tags/tag-snapshot.ts
// Before: what an image's tags point to while nothing has been pushed yet.






/** Beside the preflight's probe, as soon as the registry has given a token: one attempt, and nothing where there is none. */
async function beginTagSnapshot(destinations, completing, ports) {
    const images = (0,oci_reference/* ownImages */.Fq)(destinations);
    const [completed, ...haveToken] = await Promise.all([
        completing,
        ...images.map((image) => ports.registry.hasToken(image)),
    ]);
    if (completed.kind === "failed" || images.length === 0 || !haveToken.every(Boolean))
        return undefined;
    const budget = new RetryBudget({ ...lib_limits/* BACK_OFFS */.Fi.publication, retries: 0 }, ports);
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
    const looking = (0,oci_reference/* ownDestinations */.O9)(destinations).map(async (one) => [(0,oci_reference/* formatImage */.vy)(one.image), await look(one.image, (0,oci_reference/* tagsFor */.Nj)(one, tags), ports)]);
    const looks = new Map(await Promise.all(looking));
    return {
        of: (image, tag) => looks.get((0,oci_reference/* formatImage */.vy)(image))?.states.get(tag) ?? { kind: "unknown", reason: "not asked" },
        justCreated: (image) => looks.get((0,oci_reference/* formatImage */.vy)(image))?.isNew === true,
        isComplete: [...looks.values()].every(({ states, isNew }) => isNew !== undefined && [...states.values()].every(isKnown)),
    };
}
/** All tags at once, and once more those for which the registry gave no answer. */
async function look(image, tags, { registry, budget }) {
    const states = new Map();
    const find = async ({ name }) => {
        const answer = await registry.resolve(image, name);
        states.set(name, tagStateOf(answer));
        return answer;
    };
    await budget.retry({
        what: `to read the tags of ${(0,oci_reference/* formatImage */.vy)(image)}`,
        attempt: () => Promise.all(tags.filter(({ name }) => !isKnown(states.get(name))).map(find)),
        failure: (answers) => answers.filter(isRequestFailure).find(({ retryable }) => retryable),
    });
    const isEmpty = [...states.values()].every(({ kind }) => kind === "missing");
    if (!isEmpty)
        return { states, isNew: false };
    const exists = await registry.exists(image);
    return { states, isNew: exists === undefined ? undefined : !exists };
}
function isKnown(state) {
    return state !== undefined && state.kind !== "unknown";
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/without-build.ts
















/** Docker is not asked, and nothing has to be checked out. */
async function publishWithoutBuild({ idle, phase, hasPackage, read, make }, config, ports) {
    const timer = new PhaseTimer(ports);
    const { push, metadata } = config;
    const ended = (end) => ({ end, preflight: undefined, metadata, phases: timer.phases });
    if (push.kind === "build-only")
        return ended(idle(push.reason));
    if (push.kind === "forbidden")
        return ended(await failFor((0,readiness/* explainForeign */.cx)(push.why), { config, ports, preflight: undefined }));
    // All of it beside the preflight: who may not push is told so without waiting for what would be pushed.
    const preflighting = timer.time("Preflight", () => runPreflight(config, ports));
    const completing = resolveMetadata(config, ports);
    const reading = isWhole(config) ? read() : undefined;
    const finding = findSigningObstacle({ config, ports });
    const preflight = await preflighting;
    const run = { config, ports, timer, preflight, obstacle: await finding };
    const outcome = (end, of = config.metadata) => ({
        end,
        preflight,
        metadata: of,
        phases: timer.phases,
    });
    if (ports.stop.aborted)
        return outcome(await failFor((0,diagnosis_failure/* certainCause */._)(interruptedCause(ports.stop)), run));
    if (preflight.verdict.kind === "denied")
        return outcome(await failFor(preflight.verdict, run));
    const refusal = refuseUnsigned(run.obstacle, config);
    if (refusal !== undefined)
        return outcome(await failFor(refusal, run));
    const completed = await timer.time("Metadata", () => completing);
    if (completed.kind === "failed")
        return outcome(completed);
    noticeVerdict(preflight, config, ports.reporter);
    noticeMetadata(completed, config, ports.reporter);
    // Beside what is read, so that it takes no time.
    const before = config.dryRun ? undefined : lookBefore(run, completed, hasPackage);
    const made = make(await timer.time(phase, () => reading ?? read()), completed);
    switch (made.kind) {
        case "ended":
            return outcome(made.end, completed.metadata);
        case "failed":
            return outcome(await failFor(made, run), completed.metadata);
        case "publishable": {
            const end = await publishMade({ ...run, before }, completed, made);
            return outcome(end, withoutLostTags(completed.metadata, end));
        }
    }
}
function lookBefore(run, { metadata }, hasPackage) {
    const { config, ports } = run;
    const budget = budgetFor(config, ports);
    const snapshot = takeTagSnapshot(config.destinations, metadata.tags, { ...ports, budget });
    const known = hasPackage ? Promise.resolve({ justCreated: () => false }) : snapshot;
    return { snapshot, packages: lookAtPackages(run, known) };
}
/** A token that is damaged is sent nowhere. */
function isWhole({ credentials }) {
    return credentials.token.shape.kind === "whole";
}
/** Each phase has a budget of its own. */
function budgetFor(config, ports) {
    return new RetryBudget(publicationPolicy(config), ports);
}
async function publishMade(run, { metadata: { tags }, context, published }, { manifest, sources, about, bring }) {
    const { config, ports, timer, before } = run;
    const { destinations } = config;
    if (before === undefined)
        return planned(config, tags, sources);
    const brought = bring === undefined ? undefined : await timer.time("Copy", bring);
    if (brought?.kind === "failed")
        return failFor(brought, run);
    const guard = branchGuardFor({ config, context, tags }, ports.branches);
    const digest = ports.registry.digestOf(manifest.body);
    const work = {
        ...config.publication,
        plan: { pushed: undefined },
        destinations,
        tags,
        published,
        guard,
        manifest,
    };
    const publication = await timer.time("Tags", async () => publish({ ...work, snapshot: await before.snapshot }, digest, ports));
    noticeMoves(publication.moves, ports.reporter);
    if (publication.kind === "incomplete")
        return { ...(await failFor(publication, run)), moves: publication.moves, digest };
    const pushed = {
        ...publication,
        metadata: "",
        packages: await before.packages(),
        ...about,
        ...brought?.about,
    };
    return signAndEnd(pushed, run);
}
/** What does the same by hand, but for the annotations and the checks. */
function planned({ destinations }, tags, sources) {
    const references = (0,oci_reference/* formatReferences */.C8)(destinations, tags.map(({ name }) => name));
    const targets = references.map((reference) => `--tag ${reference}`);
    return { kind: "planned", command: ["docker buildx imagetools create", ...targets, ...sources] };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/merge.ts





function mergeImage(config, ports) {
    const material = {
        // The jobs that build have built only, so that there is nothing to merge.
        idle: (reason) => ({ kind: "not-merged", reasons: [reason] }),
        phase: "Digests",
        // The jobs before have pushed to it.
        hasPackage: true,
        read: () => readParts(config, ports),
        make: (parts, completed) => compose(parts, completed, { config, ports }),
    };
    return publishWithoutBuild(material, config, ports);
}
async function readParts(config, ports) {
    const found = await findDigests(config, ports);
    if (found.kind !== "digests")
        return found;
    const { image } = config.accessRequest;
    const budget = budgetFor(config, ports);
    const source = config.context.repository?.url;
    const reader = new PartReader(image, source, { ...ports, budget });
    const [parts, ...elsewhere] = await Promise.all([
        reader.readAll(found.digests),
        ...(0,oci_reference/* ownImages */.Fq)(config.destinations)
            .slice(1)
            .map((other) => new PartReader(other, source, { ...ports, budget }).findMissing(found.digests)),
    ]);
    return elsewhere.find((failure) => failure !== undefined) ?? parts;
}
function compose(found, { metadata, context }, { config, ports }) {
    const { image } = config.accessRequest;
    switch (found.kind) {
        case "built-only":
            return { kind: "ended", end: { kind: "not-merged", reasons: found.reasons } };
        case "failed": {
            if (!config.dryRun || found.cause.code !== "merge-without-digests")
                return found;
            ports.reporter.info("No job of this run has left a digest; a dry run of theirs leaves none.");
            const end = planned(config, metadata.tags, [`${(0,oci_reference/* formatImage */.vy)(image)}@sha256:…`]);
            return { kind: "ended", end };
        }
        case "parts": {
            const wanted = wantedPlatforms(config);
            const composed = composeIndex(found.parts, { image, wanted, metadata, context });
            if (composed.kind === "failed")
                return composed;
            return {
                kind: "publishable",
                manifest: { kind: "manifest", ...composed.manifest },
                sources: composed.platforms.map(({ digest }) => `${(0,oci_reference/* formatImage */.vy)(image)}@${digest}`),
                about: { merged: composed.platforms },
            };
        }
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/promote/source-image.ts

function source_image_failing(cause) {
    return { kind: "failed", ...(0,diagnosis_failure/* certainCause */._)(cause) };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/promote/copy-image.ts
// Copies an image into a repository by its digest: layers first, then its manifests, then what refers to it. No tag is set.



/** Into each of these repositories; the first failure is that of all. */
async function copyTo(images, { source, name, image }, ports) {
    const copies = images.map((to) => new ImageCopy({ to, from: source, name }, ports));
    const failures = await Promise.all(copies.map((copy) => copy.run(image)));
    const failed = failures.find((failure) => failure !== undefined);
    return failed ?? { kind: "copies", copies: copies.map(({ result }) => result) };
}
class ImageCopy {
    #order;
    #ports;
    #blobs = new Map();
    #manifests = new Map();
    #count = { there: 0, mounted: 0, sent: 0, bytes: 0, referrers: 0 };
    constructor(order, ports) {
        this.#order = order;
        this.#ports = ports;
    }
    get result() {
        return { image: this.#order.to, ...this.#count };
    }
    /** The image's own manifest comes with its first tag, unless something refers to it. */
    async run({ root, referrers }) {
        const [failure, found] = await Promise.all([this.#bringParts(root), referrers]);
        if (failure !== undefined)
            return failure;
        if (found.kind === "failed")
            return found;
        if (found.referrers.length === 0)
            return undefined;
        return (await this.#bring(root)) ?? (await this.#bringReferrers(found.referrers));
    }
    /** In the registry's list, beside what is listed there already. */
    async #bringReferrers(referrers) {
        this.#count.referrers = referrers.length;
        const brought = await Promise.all(referrers.map(({ node }) => this.#bring(node)));
        const subjects = [...new Set(referrers.map(({ subject }) => subject))];
        const failure = brought.find((one) => one !== undefined);
        if (failure !== undefined)
            return failure;
        const enlisted = await Promise.all(subjects.map((subject) => this.#enlist(subject, referrers.filter((one) => one.subject === subject))));
        return enlisted.find((one) => one !== undefined);
    }
    #enlist(subject, referrers) {
        const { to } = this.#order;
        const entries = referrers.map(({ entry }) => entry);
        return this.#try(`to list what refers to ${(0,oci_reference/* formatReference */.FH)(to, subject)}`, () => this.#ports.signing.referrers.enlist(to, subject, entries));
    }
    /** A registry takes a manifest only when it has what that names. */
    #bring(node) {
        const { digest } = node.found;
        const bringing = this.#manifests.get(digest) ?? this.#bringManifest(node);
        this.#manifests.set(digest, bringing);
        return bringing;
    }
    async #bringManifest(node) {
        const failure = await this.#bringParts(node);
        if (failure !== undefined)
            return failure;
        const { to } = this.#order;
        const { digest } = node.found;
        return this.#try(`to write ${(0,oci_reference/* formatReference */.FH)(to, digest)}`, () => this.#ports.registry.tag(to, digest, node.found));
    }
    async #bringParts({ blobs, children }) {
        const brought = await Promise.all([
            ...blobs.map((blob) => this.#bringBlob(blob)),
            ...children.map((child) => this.#bring(child)),
        ]);
        return brought.find((one) => one !== undefined);
    }
    /** One that several images have is brought once. */
    #bringBlob(blob) {
        const bringing = this.#blobs.get(blob.digest) ?? this.#bringOne(blob);
        this.#blobs.set(blob.digest, bringing);
        return bringing;
    }
    #bringOne(blob) {
        const { to, from } = this.#order;
        return this.#try(`to copy ${blob.digest} to ${(0,oci_reference/* formatImage */.vy)(to)}`, async () => {
            const brought = await this.#ports.contents.bring(to, blob, from);
            if (isRequestFailure(brought))
                return brought;
            this.#count[brought.by]++;
            if (brought.by === "sent")
                this.#count.bytes += blob.size;
            return brought;
        });
    }
    async #try(what, attempt) {
        const result = await this.#ports.budget.retry({
            what,
            attempt,
            failure: (one) => (isRequestFailure(one) ? one : undefined),
        });
        if (!isRequestFailure(result))
            return undefined;
        const { to: image, name: source } = this.#order;
        return source_image_failing({ code: "promote-copy-failed", source, image, what, reason: result.reason });
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/oci/source.ts
// What is promoted: where an image lies that is published as it is.

/** As people read it. */
function formatSource(source) {
    if (source.kind === "registry")
        return (0,oci_reference/* formatReference */.FH)(source.image, source.reference);
    const { kind, path, choice } = source;
    const chosen = choice === undefined ? "" : `${(0,oci_reference/* parseDigest */.m)(choice) === undefined ? ":" : "@"}${choice}`;
    return `${kind}:${kind === "oci-layout" ? "//" : ""}${path}${chosen}`;
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/promote/open-source.ts



function openSource(config, ports) {
    const { promotion } = config;
    if (promotion === undefined)
        throw new Error("a promotion without a source is refused while it is parsed");
    return promotion.kind === "registry"
        ? Promise.resolve(openRegistrySource(promotion, config, ports))
        : openArchive(promotion, ports);
}
function openRegistrySource(promotion, config, { contents }) {
    const { image, reference } = promotion;
    const { host } = image;
    const login = config.logins.find(({ registry }) => registry.host === host)?.from ?? "none";
    return {
        kind: "open",
        source: contents.source(image),
        reference,
        name: formatSource(promotion),
        place: (0,oci_reference/* formatImage */.vy)(image),
        host,
        login: host === config.accessRequest.registry.host ? "token" : login,
    };
}
async function openArchive(promotion, { archives, reporter }) {
    const name = formatSource(promotion);
    const opened = await archives.open(promotion);
    switch (opened.kind) {
        case "missing":
            return source_image_failing({ code: "promote-source-missing", source: name });
        case "flaw":
            return source_image_failing({ code: "promote-source-unsuited", source: name, flaw: opened.flaw });
        case "archive": {
            const { source, reference } = opened;
            if (opened.isMade === true)
                reporter.info(`${name} has no registry's manifest. One is made of it: ${reference}.`);
            return { kind: "open", source, reference, name, place: promotion.path, host: name, login: undefined };
        }
    }
}
/** What lies in the same repository is there already, and all that belongs to it. */
function imagesWithout({ source }, { destinations }) {
    const own = source.image && (0,oci_reference/* formatImage */.vy)(source.image);
    return (0,oci_reference/* ownImages */.Fq)(destinations).filter((image) => (0,oci_reference/* formatImage */.vy)(image) !== own);
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/promote/read-referrers.ts
// What refers to an image at its source: signatures, lists of contents. Anybody may have written the list.


/** Lists that are read at once: all of an image's would take its memory. */
const read_referrers_LISTS = 4;
class ReferrerReader {
    #access;
    #listed = new Set();
    #bytes = 0;
    constructor(access) {
        this.#access = access;
    }
    /** What refers to these, and what refers to that. */
    async readAll(digests) {
        const waiting = [...digests];
        const referrers = [];
        let failed;
        const work = async () => {
            for (let subject = waiting.shift(); subject !== undefined; subject = waiting.shift()) {
                if (failed !== undefined || this.#listed.has(subject))
                    continue;
                this.#listed.add(subject);
                const found = await this.#readOf(subject);
                if (found.kind === "failed")
                    failed ??= found;
                else {
                    referrers.push(...found.referrers);
                    waiting.push(...found.referrers.map(({ node }) => node.found.digest));
                }
            }
        };
        await Promise.all(Array.from({ length: read_referrers_LISTS }, work));
        return failed ?? { kind: "referrers", referrers };
    }
    async #readOf(subject) {
        const listed = await this.#access.list(subject);
        if (listed.kind === "failed")
            return listed;
        const read = await Promise.all(listed.entries.map((entry) => this.#readOne(subject, entry)));
        const failed = read.find((one) => one?.kind === "failed");
        const referrers = read.flatMap((one) => (one?.kind === "node" ? [one] : []));
        if (failed?.kind === "failed")
            return failed;
        return {
            kind: "referrers",
            referrers: referrers.map(({ entry, node }) => ({ subject, entry, node })),
        };
    }
    /** A list may name what was deleted meanwhile. */
    async #readOne(subject, entry) {
        const found = await this.#access.read(entry.digest);
        switch (found.kind) {
            case "missing":
                return undefined;
            case "failed":
                return found;
            case "manifest": {
                const node = this.#nodeOf(found, subject);
                if (typeof node !== "string")
                    return { kind: "node", entry, node };
                this.#access.skip(entry.digest, node);
                return undefined;
            }
        }
    }
    /** Or why it is not taken: only what names the subject itself, under its own hash, belongs to that. */
    #nodeOf(found, subject) {
        const links = readLinks(found);
        if (links.kind === "flaw")
            return links.flaw;
        if (links.kind === "index")
            return "is an index";
        if (links.subject !== subject)
            return "does not refer to that itself";
        const size = links.blobs.reduce((sum, blob) => sum + blob.size, 0);
        if (this.#bytes + size > lib_limits/* READ_LIMITS */.Cl.promotedReferrerBytes)
            return `makes them longer than ${lib_limits/* READ_LIMITS */.Cl.promotedReferrerBytes} bytes together`;
        this.#bytes += size;
        return { kind: "node", found, blobs: links.blobs, children: [] };
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/promote/source-access.ts



class SourceAccess {
    #order;
    #count = 0;
    #bytes = 0;
    constructor(order) {
        this.#order = order;
    }
    async read(reference) {
        const { source, name } = this.#order;
        if (this.#count++ >= lib_limits/* READ_LIMITS */.Cl.promotedManifests)
            return this.unsuited(`has more than ${lib_limits/* READ_LIMITS */.Cl.promotedManifests} manifests`);
        const found = await this.#retry(`to read ${name}`, () => source.read(reference));
        if (found.kind === "missing")
            return found;
        if (isRequestFailure(found))
            return this.#unreadable(found);
        this.#bytes += found.body.length;
        return this.#bytes > lib_limits/* READ_LIMITS */.Cl.promotedManifestBytes
            ? this.unsuited(`has manifests of more than ${lib_limits/* READ_LIMITS */.Cl.promotedManifestBytes} bytes`)
            : found;
    }
    async list(subject) {
        const { source, name } = this.#order;
        const listed = await this.#retry(`to list what refers to ${name}`, () => source.referrers(subject));
        return isRequestFailure(listed) ? this.#unreadable(listed) : listed;
    }
    unsuited(flaw) {
        return source_image_failing({ code: "promote-source-unsuited", source: this.#order.name, flaw });
    }
    missing() {
        return source_image_failing({ code: "promote-source-missing", source: this.#order.name });
    }
    /** What does not come along, and does not keep the image from being promoted. */
    skip(digest, why) {
        this.#order.reporter.info(`${digest} is listed beside ${this.#order.name}, and is not copied: it ${why}.`);
    }
    #retry(what, attempt) {
        const failure = (result) => (isRequestFailure(result) ? result : undefined);
        return this.#order.budget.retry({ what, attempt, failure });
    }
    #unreadable({ reason, retryable }) {
        const { name: source, host, login } = this.#order;
        if (login === undefined)
            return this.unsuited(`is damaged: ${reason}`);
        return retryable
            ? source_image_failing({ code: "registry-unavailable", reason: `${source} could not be read: ${reason}`, host })
            : source_image_failing({ code: "promote-source-denied", source, host, reason, login });
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/promote/read-source.ts
// The image that is promoted, as its source has it: read from the top, each manifest once.





/** Reads each manifest once. Whatever is wrong with one of them is what is wrong with the image. */
class SourceReader {
    #access;
    #referrers;
    #nodes = new Map();
    constructor(order) {
        this.#access = new SourceAccess(order);
        this.#referrers = new ReferrerReader(this.#access);
    }
    /** A tag is resolved here, once: from now on the image is known by its digest. */
    async find(reference) {
        const found = await this.#access.read(reference);
        if (found.kind === "missing")
            return this.#access.missing();
        if (found.kind === "failed")
            return found;
        const links = readLinks(found);
        return links.kind === "flaw" ? this.#access.unsuited(links.flaw) : found;
    }
    /** All that has to be copied. */
    async readAll(found) {
        const own = this.#referrers.readAll([found.digest]);
        const root = await this.#node(found, 0);
        if (root.kind === "failed")
            return root;
        const others = this.#referrers.readAll(subjectsOf(root));
        return { kind: "image", root, referrers: Promise.all([own, others]).then(joined) };
    }
    async #node(found, depth) {
        const links = readLinks(found);
        switch (links.kind) {
            case "flaw":
                return this.#access.unsuited(`names ${found.digest}, which ${links.flaw}`);
            case "manifest":
                return { kind: "node", found, blobs: links.blobs, children: [] };
            case "index": {
                if (depth >= lib_limits/* READ_LIMITS */.Cl.promotedDepth)
                    return this.#access.unsuited(`has indexes within indexes, more than ${lib_limits/* READ_LIMITS */.Cl.promotedDepth} deep`);
                const children = await Promise.all(links.entries.map((entry) => this.#child(entry, depth + 1)));
                const failed = children.find((child) => child.kind === "failed");
                const nodes = children.filter((child) => child.kind === "node");
                return failed ?? { kind: "node", found, blobs: [], children: nodes };
            }
        }
    }
    /** Of one that is named twice the content is read once. */
    #child({ digest }, depth) {
        const node = this.#nodes.get(digest) ?? this.#readChild(digest, depth);
        this.#nodes.set(digest, node);
        return node;
    }
    async #readChild(digest, depth) {
        const found = await this.#access.read(digest);
        if (found.kind === "missing")
            return this.#access.unsuited(`names ${digest}, which is not there`);
        return found.kind === "manifest" ? this.#node(found, depth) : found;
    }
}
/** What something may refer to. What BuildKit attests is in the index, and nobody signs it by itself. */
function subjectsOf({ found, children }) {
    const links = readLinks(found);
    const attested = new Set(links.kind === "index" ? links.entries.filter(isMarkedAttestation).map(({ digest }) => digest) : []);
    return [found.digest, ...children.filter((child) => !attested.has(child.found.digest)).flatMap(subjectsOf)];
}
function joined(all) {
    const failed = all.find((one) => one.kind === "failed");
    const referrers = all.flatMap((one) => (one.kind === "referrers" ? one.referrers : []));
    return failed ?? { kind: "referrers", referrers };
}

;// CONCATENATED MODULE: ./.tools/action/src/run/promote.ts




function promoteImage(config, ports) {
    const material = {
        idle: (reason) => ({ kind: "not-promoted", reason }),
        phase: "Source",
        hasPackage: false,
        read: () => readSource(config, ports),
        make: (read) => (read.kind === "failed" ? read : publishable(read, config, ports)),
    };
    return publishWithoutBuild(material, config, ports);
}
async function readSource(config, ports) {
    const opened = await openSource(config, ports);
    if (opened.kind === "failed")
        return opened;
    const reader = new SourceReader({
        ...opened,
        budget: budgetFor(config, ports),
        reporter: ports.reporter,
    });
    const others = imagesWithout(opened, config);
    for (const to of others)
        ports.contents.prepare(to, opened.source);
    const found = await reader.find(opened.reference);
    if (found.kind === "failed")
        return found;
    if (others.length === 0)
        return { kind: "source", opened, found, image: undefined };
    const image = await reader.readAll(found);
    return image.kind === "failed" ? image : { kind: "source", opened, found, image };
}
function publishable({ opened, found, image }, config, ports) {
    const promoted = { source: opened.name, copies: [] };
    return {
        kind: "publishable",
        manifest: found,
        sources: [`${opened.place}@${found.digest}`],
        about: { promoted },
        ...(image && {
            bring: async () => {
                const around = { ...ports, budget: budgetFor(config, ports) };
                const copied = await copyTo(imagesWithout(opened, config), { ...opened, image }, around);
                return copied.kind === "failed"
                    ? copied
                    : { kind: "brought", about: { promoted: { ...promoted, copies: copied.copies } } };
            },
        }),
    };
}

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
    const storeOf = (image) => new TagStore({ image, justCreated: snapshot.justCreated(image) }, ports);
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
        return { ...explainMissingBuilder(made, config, docker), kind: "failed" };
    const isNew = ({ title }) => !remarks.some((one) => one.title === title);
    noticePlan({ remarks: instead.remarks.filter(isNew) }, reporter);
    return { kind: "ready", ...instead };
}

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

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/build/plan-build.ts
// The plan of a build: what was asked for, fitted to what may be done in this run and what the builder can do.











function planBuild(config, docker, image) {
    const means = chooseBuilder(config, docker, image.metadata.tags);
    if (means.kind === "missing")
        return { ...means, kind: "impossible" };
    const { buildx, builder } = docker;
    const fit = (one) => fitPlan({ config, buildx, isElsewhere: builder.isElsewhere === true, ...one }, image);
    if (isRewritten(config) && lacksTime(config, image.context))
        return { ...(0,diagnosis_failure/* certainCause */._)(WITHOUT_TIME), kind: "impossible" };
    const fitted = fit(means);
    const problems = findLongArguments(fitted.plan);
    if (problems.length > 0)
        return { ...(0,diagnosis_failure/* certainCause */._)({ code: "input-invalid", problems }), kind: "impossible" };
    const { order, instead } = means;
    return { kind: "plan", ...fitted, order, instead: instead && fit(instead) };
}
function fitPlan(site, { metadata, context }) {
    const { config, driver, buildx } = site;
    const { options, remarks } = fitOptions(site);
    const push = config.push.kind === "push";
    const keepsAnnotations = buildx && supports(driver, "annotations");
    const hasIndex = push && isIndex(options);
    const isAnnotated = config.metadataRules.annotations.length > 0;
    if (push && !keepsAnnotations)
        remarks.push({ ...(buildx ? DROPPED : plan_build_CLASSIC), level: isAnnotated ? "warning" : "info" });
    else if (push && !hasIndex && metadata.annotations.some(({ level }) => isIndexLevel(level)))
        remarks.push(WITHOUT_INDEX);
    const names = plan_build_namesOf({ ...config, options }, metadata);
    const isHeld = branchTagOf(names) !== undefined &&
        !hasIndex &&
        isInEngine({ ...site, options }) &&
        branchCommitOf({ config, context, tags: metadata.tags }) !== undefined;
    const plan = {
        options,
        ...names,
        push,
        buildx,
        pushesApart: push && (!buildx || isHeld || (driver === "docker" && isInEngine({ ...site, options }))),
        withoutAttestations: !options.attestations.some(isAsked),
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
    return isDockerDriver(driver) && !isElsewhere && isKept;
}
/** Docker itself says nothing of it. A warning for who sets the input `annotations`; the labels say the same. */
const DROPPED = {
    title: "Docker drops the annotations",
    text: "This docker keeps images in a store that has no annotations; the labels are there. To have both, add the step docker/setup-buildx-action before this one, or turn docker's containerd image store on.",
};
const plan_build_CLASSIC = {
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
    const inOrder = isPushed ? inPublicationOrder(tags) : tags;
    const names = inOrder.map(({ name }) => name);
    return {
        references: (isPushed ? oci_reference/* pushedReferences */.C1 : oci_reference/* formatReferences */.C8)(destinations, names),
        pushed: isPushed ? inOrder[0] : undefined,
    };
}
/** The plan of another try: what the first one has built is taken from the cache. */
function replanFromCache(plan) {
    return { ...plan, options: leave(plan.options, "no-cache", "no-cache-filters", "pull") };
}
/** `hasIndex`: whether what is pushed has an index around the image, which can be written on, too. */
function describeImage({ labels, annotations }, { keepsAnnotations, hasIndex }) {
    const levels = hasIndex ? ["manifest", "index"] : ["manifest"];
    const fitting = annotations.filter(({ level }) => hasIndex || !isIndexLevel(level));
    return {
        labels: labels.map(formatLabel),
        annotations: keepsAnnotations ? formatAnnotations(fitting, levels) : [],
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
        if (result.kind === "failed" && areStepsDone(result.output))
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
/** A failure is explained at once: its cause decides whether a retry may help. */
async function retryCommand(what, run, attempt) {
    const { config, preflight, ports, budget } = run;
    let tries = 0;
    const task = {
        what,
        attempt: async (number) => {
            tries = number;
            const result = await attempt(number);
            if (result.kind === "done")
                return result;
            const failure = await explainDockerFailure(result, { config, preflight }, ports);
            return { kind: "failed", failure, requestFailure: await requestFailureFor(result, failure, run) };
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
/** The decision reads the cause and the facts of docker's line, never a sentence of ours. */
async function requestFailureFor(commandFailure, failure, run) {
    const { cause, match } = failure;
    return {
        kind: "request-failure",
        reason: match === undefined ? `\`${commandFailure.command}\` failed (${cause.code})` : formatDockerLine(match),
        retryable: await isRetryable(commandFailure, failure, run),
        // Only the line that decides speaks for the registry: a program of the Dockerfile may print such words, too.
        retryAfter: match?.facts.retryAfter,
    };
}
/** Whether it is the registry's fault, and may be over in a moment. */
async function isRetryable(commandFailure, failure, run) {
    const { image, registry } = run.config.accessRequest;
    const { command, status, registryFault } = commandFailure;
    const isPush = isOfThePush(commandFailure, failure, run.config);
    const rule = retryRule(failure.cause);
    switch (rule.kind) {
        case "never":
            return false;
        case "transient": {
            // A slow registry may be quicker next time; one that we do not trust with the token stays the same.
            const isFinal = registryFault !== undefined && status !== "late";
            const hosts = [registry.host, ...(0,oci_reference/* ownImages */.Fq)(run.config.destinations).map(({ host }) => host)];
            const isOfRegistry = rule.host === undefined || hosts.includes(rule.host);
            return (isPush || command === "docker login") && !isFinal && isOfRegistry;
        }
        case "if-just-created":
            return isPush && (await isJustCreated(image, run));
    }
}
/** A build also talks to the builder, to other registries, and to all that its commands reach. */
function isOfThePush({ command, output }, { match }, { push }) {
    if (command !== "docker build")
        return command === "docker push";
    return push.kind === "push" && (areStepsDone(output) || match?.facts.namesRegistry === true);
}
/** The registry allowed the upload and had no such package: this run has just created it. */
async function isJustCreated(image, { preflight, snapshot }) {
    return preflight?.verdict.kind === "allowed" && (await snapshot)?.justCreated(image) === true;
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
        this.#isNeeded = push && pushesToOurs(run.config) && !pushesElsewhereOnly(run.config);
        this.#login = logInWithRetry({ ...run, budget: new RetryBudget(run.policy, run.ports) }).then((login) => {
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
        const budget = new RetryBudget(this.#run.policy, ports);
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

;// CONCATENATED MODULE: ./.tools/action/src/run/steps/merge/hand-over.ts



/** Where there is no such service the output is there all the same; where there is one that fails, the merge would miss it. */
async function handOver({ config, digest }, { artifacts, registry, reporter }) {
    const name = artifactName(config, registry);
    const saved = await artifacts.save(name, formatArtifact(config, { kind: "pushed", digest }));
    switch (saved.kind) {
        case "saved":
            reporter.info(`The artifact ${name} hands the digest to the merge.`);
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
    if (!build.pushByDigest || push.kind !== "build-only" || isByEvent(push.reason))
        return;
    const name = artifactName(config, registry);
    const saved = await artifacts.save(name, formatArtifact(config, { kind: "built", why: push.reason }));
    reporter.info(saved.kind === "saved"
        ? `The artifact ${name} says to the merge why nothing is pushed.`
        : `The merge does not learn why nothing is pushed: ${saved.reason}.`);
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
        const timer = new PhaseTimer(ports);
        const flaw = (0,readiness/* unready */.vf)(config);
        if (flaw !== undefined) {
            const run = { config, ports, preflight: undefined };
            const { metadata } = config;
            return { end: await failFor(flaw, run), preflight: undefined, metadata, phases: timer.phases };
        }
        const looking = ports.engine.detect(dockerQueryFor(config));
        const preflighting = timer.time("Preflight", () => clearToPush(config, ports));
        // Started beside it and after it, so that the registry's bearer is requested once.
        const completing = resolveMetadata(config, ports);
        // The private folder is made while the first answers are on their way.
        const { host } = config.accessRequest.registry;
        const logins = (0,readiness/* otherLoginsFor */.yV)(config);
        const session = __addDisposableResource(env_1, await ports.engine.openSession(host, (0,readiness/* loginFor */.LD)(config), logins), true);
        const early = config.push.kind === "push" && !config.dryRun
            ? beginTagSnapshot(config.destinations, completing, ports)
            : undefined;
        const finding = findSigningObstacle({ config, ports });
        const preflight = await preflighting;
        config = leaveToDocker(config, preflight?.leftToDocker);
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
            return outcome(await failFor(refusal, run));
        const completed = await timer.time("Metadata", () => completing);
        if (completed.kind === "failed")
            return outcome(completed);
        const end = await proceed(run, completed);
        return outcome(end, withoutLostTags(completed.metadata, end));
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
        return (0,diagnosis_failure/* certainCause */._)(interruptedCause(stop));
    if (config.push.kind === "forbidden")
        return (0,readiness/* explainForeign */.cx)(config.push.why);
    return preflight?.verdict.kind === "denied" ? preflight.verdict : refuseUnsigned(obstacle, config);
}
async function proceed(run, completed) {
    const { config, ports, timer, preflight } = run;
    const { reporter } = ports;
    if (preflight !== undefined)
        noticeVerdict(preflight, config, reporter);
    noticePush(config, reporter);
    noticeOtherCommit(config, reporter);
    noticeEndpoint(config, reporter);
    noticeMetadata(completed, config, reporter);
    for (const { title, text } of config.build.warnings)
        reporter.warning(title, text, undefined);
    const docker = await timer.time("Docker", () => run.looking);
    if (docker.kind === "unavailable")
        return fail(dockerUnavailable(docker), run);
    noticeEngine(docker, reporter);
    const planned = planBuild(fillArguments(config, completed, ports), docker, completed);
    if (planned.kind === "impossible")
        return failFor(planned, run);
    noticePlan(planned, reporter);
    noticeSecretArguments(config, reporter);
    if (config.dryRun)
        return { kind: "planned", command: ports.engine.describe(planned.plan) };
    return build(run, planned, { docker, completed });
}
async function build(run, planned, { docker, completed }) {
    const { config, ports, timer } = run;
    const { context, published: listedBefore } = completed;
    const { tags } = completed.metadata;
    // Each phase has its own: the minutes of a build do not count against the tags that are set after it.
    const policy = publicationPolicy(config);
    const budget = () => new RetryBudget(policy, ports);
    const question = { config, context, tags };
    // Beside the login, where the build itself will move the branch's tag; and anew when the image is there.
    const early = movedByBuild(planned.plan) && branchGuardFor(question, ports.branches);
    early?.begin();
    const login = new ConcurrentLogin({ ...run, policy }, planned.plan, planned.order?.driver ?? docker.builder.driver);
    const refused = await timer.time("Login", () => login.untilBuildMayBegin());
    if (refused !== undefined)
        return failFor(refused.failure, run);
    const builder = await makeBuilder(planned, { ...run, docker });
    if (builder.kind === "failed")
        return failFor(builder, run);
    const { plan, remarks } = builder;
    const snapshot = plan.push
        ? takeTagSnapshot(config.destinations, tags, { ...ports, budget: budget(), begun: run.early })
        : undefined;
    const packages = lookAtPackages(run, snapshot);
    const guard = branchGuardFor(question, ports.branches);
    const work = {
        ...config.publication,
        plan,
        tags,
        destinations: config.destinations,
        published: listedBefore,
        guard,
    };
    noticeUncompared(plan, config, ports.reporter);
    // What docker is about to move must have been seen at its old place.
    const taken = snapshot && plan.pushed && findTakenTag({ ...work, snapshot: await snapshot });
    if (taken !== undefined)
        return failFor(taken, run);
    const findKept = async (asked = guard, pushed = plan.pushed) => snapshot && asked && pushed?.floats
        ? findKeptTags({ ...work, guard: asked, pushed, snapshot: await snapshot }, { ...ports, budget: budget() })
        : undefined;
    const moved = movedByBuild(plan);
    const kept = early && moved && (await findKept(early, moved));
    const sizeBefore = plan.push ? weigh(run, tags[0]?.name) : undefined;
    const built = await timer.time(plan.push ? "Build and push" : "Build", () => login.build(plan, { ...run, snapshot, findKept, kept }));
    if (built.kind === "failed")
        return failFor(built.failure, run);
    noticeBuild(built.kind === "kept" ? built.built : built, config, ports.reporter);
    if (built.kind === "kept") {
        noticeMoves(built.moves, ports.reporter);
        return { kind: "built", build: { ...built.built, remarks }, moves: built.moves };
    }
    if (snapshot === undefined) {
        await handOverReason(config, ports);
        return { kind: "built", build: { ...built, remarks } };
    }
    const size = weigh(run, built.digest);
    const published = await timer.time("Tags", async () => publish({ ...work, snapshot: await snapshot }, built.digest, ports));
    noticeMoves(published.moves, ports.reporter);
    if (published.kind === "incomplete")
        return { ...(await failFor(published, run)), moves: published.moves, digest: built.digest };
    const done = {
        ...published,
        metadata: built.metadata,
        packages: await packages(),
        build: { ...built, remarks, size: await size, before: await sizeBefore },
    };
    const lost = config.build.pushByDigest
        ? await handOver({ config, digest: published.digest }, ports)
        : undefined;
    return lost === undefined ? signAndEnd(done, run) : { ...(await failFor(lost, run)), pushed: done };
}
/** Asks only where something is to be pushed by a login of ours; elsewhere docker has one of its own. */
async function clearToPush(config, ports) {
    return config.push.kind === "push" && pushesToOurs(config) ? runPreflight(config, ports) : undefined;
}
/** What a tag or a digest holds; for the first tag it is requested while docker builds, so that it takes no time. */
async function weigh({ config, ports }, reference) {
    const [image] = (0,oci_reference/* ownImages */.Fq)(config.destinations);
    return reference === undefined || image === undefined
        ? undefined
        : ports.registry.imageSize(image, reference);
}
function fail(cause, run) {
    return failFor((0,diagnosis_failure/* certainCause */._)(cause), run);
}

;// CONCATENATED MODULE: ./.tools/action/src/run/operations.ts
// What the input `operation` can be, and what does it.





const OPERATIONS = {
    push: pushImage,
    check: checkAccess,
    merge: mergeImage,
    promote: promoteImage,
    attest: attestImage,
};

;// CONCATENATED MODULE: ./.tools/action/src/tags/needed-libraries.ts
// Which libraries a run needs: what the inputs do not use is not loaded.




/** A version needs its scheme only where there is a git tag, or a rule with a value of its own. */
function neededLibraries(texts, context) {
    const { images, tags, flavor, labels, annotations } = texts;
    const isDated = asksForCommitDate(texts["build-args"] ?? "");
    const some = (test) => [images, tags, flavor, labels, annotations].some(test);
    const hasVersion = gitTagOf(context) !== undefined || readLines(tags).some(hasOwnVersion);
    const wanted = [
        ["template", isDated || some((text) => text.split("\n").some((line) => !isPlain(line)))],
        ["date", isDated || some(asksForDate)],
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
/** Of a `workflow_run` that was about one pull request alone, its number. */
function pullRequestNumber(payload) {
    const [first, ...others] = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(payload, "workflow_run", "pull_requests"));
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
    const wantsHead = parseBoolean(environment.DOCKER_METADATA_PR_HEAD_SHA) ?? false;
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
    return event === "schedule" ? /^refs\/heads\/(.+)$/.exec(ref ?? "")?.[1] : undefined;
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
    const inherited = (0,child_environment/* withoutJobSecrets */.tL)(environment, variablesOfBuild(config.build.options));
    const { http, transfer, close } = openHttp(inherited, stop);
    const last = openHttp(inherited, cleanupDeadline(stop));
    const pause = (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal: stop }).catch(() => undefined);
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
        archives: openArchives(),
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
        libraries,
        reporter,
        clock: {
            now: () => performance.now(),
            wait: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { ref: false }),
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
        read: readText,
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
function readText(path) {
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
/** Anything can be thrown; the stack helps to find the fault. */
function formatThrown(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

;// CONCATENATED MODULE: ./.tools/action/src/action/main.ts
// The step's door: inputs in, outputs, annotation and summary out.



















/** Returns the exit code. `stateFlaw`: why the step's state could not be kept for its clean-up, if it could not. */
async function runStep(environment, stateFlaw) {
    const secrets = new SecretRegistry();
    const runner = openRunner(environment, secrets);
    try {
        return await Promise.race([main_step({ runner, secrets, environment, stateFlaw }), crash()]);
    }
    catch (error) {
        const outputs = outputsWithoutRun();
        const annotation = { title: "Surepush itself failed", message: secrets.redact(formatThrown(error)) };
        await runner.conclude({ error: annotation, outputs, variables: {}, summary: "" });
        return 1;
    }
}
async function main_step({ runner, secrets, environment, stateFlaw }) {
    const inputs = (0,config_inputs/* readInputs */.Ko)(environment);
    const tokens = (0,config_inputs/* readTokens */.He)(environment);
    const given = [tokens.token, tokens.jobToken].filter((token) => token !== undefined);
    for (const token of given)
        secrets.addToken(token, inputs.username);
    for (const { username, password } of tokens.registryAuth.entries)
        secrets.addLogin(username, password);
    // The runner masks the workflow's secrets. A token in an address, say, can come from elsewhere.
    secrets.addCredentialsIn(Object.values(inputs).join("\n"));
    warnOfState(stateFlaw);
    const parseContext = await readParseContext(inputs, environment);
    const parsed = parseConfig(inputs, tokens, parseContext);
    if (parsed.kind === "problems") {
        const diagnosis = redactDiagnosis(diagnoseInputs(parsed.problems), secrets);
        const summary = formatDiagnosis(diagnosis);
        await runner.conclude({
            error: formatAnnotation(diagnosis),
            outputs: outputsWithoutRun(diagnosis),
            variables: {},
            summary,
        });
        return 1;
    }
    let { config } = parsed;
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
        const flaw = (0,state/* saveState */.LZ)(environment, post/* DOCKER_CONFIG_STATE */.A, folder);
        if (stateFlaw === undefined)
            warnOfState(flaw);
    };
    const outcome = await runOperation(config, {
        environment,
        libraries: parseContext.libraries,
        secrets,
        reporter: runner,
        stop,
        onSession,
        tools: { askForOwner: askForOwner, askDocker: askDockerByToolkit, openSigner: openSigner },
    });
    const shown = redactOutcome(outcome, secrets);
    config = { ...config, destinations: outcome.destinations ?? config.destinations };
    const { end } = shown;
    const done = end.kind === "failed" ? end.pushed : end;
    if (done !== undefined) {
        const { text, packages, signature } = formatConclusion({ ...shown, end: done }, config);
        for (const line of [text, ...packages, ...signature])
            runner.info(line);
    }
    await (0,kept_login/* keepLoginAfter */.x)(end, config, { environment, reporter: runner });
    const published = pushedOf(outcome.end);
    if (published !== undefined) {
        const declared = { images: imagesBuiltHere(config), digest: published.digest };
        for (const remark of declareImages(environment, declared))
            runner.info(remark);
    }
    const isWritten = await runner.conclude({
        error: end.kind === "failed" ? formatAnnotation(end.diagnosis) : undefined,
        outputs: outputsOf({ ...shown, metadata: outcome.metadata }, config),
        variables: variablesOf(outcome, config),
        summary: formatSummary(shown, config),
    });
    return isWritten ? exitCode(end, stop) : exitCode({ kind: "failed" }, stop);
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


/***/ })

};
