#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __knownSymbol = (name, symbol) => (symbol = Symbol[name]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== "object" && typeof value !== "function") __typeError("Object expected");
    var dispose, inner;
    if (async) dispose = value[__knownSymbol("asyncDispose")];
    if (dispose === void 0) {
      dispose = value[__knownSymbol("dispose")];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") __typeError("Object not disposable");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  };
  var fail2 = (e) => error = hasError ? new E(e, error, "An error was suppressed during disposal") : (hasError = true, e);
  var next = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail2(e), next()));
      } catch (e) {
        fail2(e);
      }
    }
    if (hasError) throw error;
  };
  return next();
};

// src/lib/result.ts
function parsed(value) {
  return { kind: "read", value };
}
function invalid(text) {
  return { kind: "flaw", flaw: text };
}
var init_result = __esm({
  "src/lib/result.ts"() {
    "use strict";
  }
});

// src/lib/csv.ts
function needsCsvLibrary(text) {
  return /(?:^|[,\r\n])[^\S\r\n]*"/.test(text);
}
function parseEntry(text, readCsv) {
  const records = readCsv(text);
  return entryWith(text, records.kind === "read" ? records.value.flat() : [text]);
}
function makeEntry(...fields) {
  return entryWith(fields.map(quoteField).join(","), fields);
}
function withField({ text, fields }, field2) {
  return entryWith(`${text},${quoteField(field2)}`, [...fields, field2]);
}
function entryWith(text, fields) {
  return { text, fields, attributes: attributesOf(fields) };
}
function attributesOf(fields, names = "trimmed") {
  const pairs = fields.map((text) => {
    const [name, value = ""] = splitPair(text);
    return [(names === "trimmed" ? trimBlanks(name) : name).toLowerCase(), value];
  });
  return new Map(pairs);
}
function trimBlanks(text) {
  return text.replaceAll(BLANKS, "");
}
function splitPair(text) {
  const at = text.indexOf("=");
  return at === -1 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
}
function quoteField(text) {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
var readPlainCsv, BLANKS;
var init_csv = __esm({
  "src/lib/csv.ts"() {
    "use strict";
    init_result();
    readPlainCsv = (text, { comments = false } = {}) => parsed(
      text.split(/\r\n|\n|\r/).filter((line) => line !== "" && !(comments && line.startsWith("#"))).map((line) => line.split(","))
    );
    BLANKS = new RegExp("^\\p{White_Space}+|(?<!\\p{White_Space})\\p{White_Space}+$", "gu");
  }
});

// src/lib/secret.ts
function basicCredentials(username, token) {
  return new Secret(encodeBase64(`${username}:${token.reveal()}`));
}
function encodeBase64(text) {
  const bytes = new TextEncoder().encode(text);
  let binary = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
function decodeBase64(text) {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
var Secret, PIECE;
var init_secret = __esm({
  "src/lib/secret.ts"() {
    "use strict";
    Secret = class {
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
      [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
        return "***";
      }
    };
    PIECE = 8 * 1024;
  }
});

// src/build/context-source.ts
function isHttpUrl(text) {
  return /^https?:\/\//.test(text);
}
function isRemoteContext(context2) {
  if (isHttpUrl(context2) || context2.startsWith("github.com/")) return true;
  const [, scheme = "", path = ""] = /^([a-z0-9]+):\/\/[^/?#]*([^?#]*)/i.exec(context2) ?? [];
  if (/^https?$/i.test(scheme)) return path.endsWith(".git");
  return /^git$/i.test(scheme) || isSshContext(context2);
}
function isSshContext(context2) {
  return /^(?:ssh:\/\/|[\w-]+@[a-z0-9.-]+:)/i.test(context2);
}
function asFolder(folder) {
  return isRemoteContext(folder) || folder.startsWith("-") ? `./${folder}` : folder;
}
function readSource(source) {
  if (isRemoteContext(source)) return { kind: "fetched" };
  if (/^(?:docker-image:\/\/|target:)/.test(source)) return { kind: "image" };
  const layout = /^oci-layout:\/\/(.*)$/s.exec(source)?.[1];
  return { kind: "local", paths: layout === void 0 ? [source] : layoutPaths(layout) };
}
function layoutPaths(layout) {
  const before = (text, at) => at === -1 ? text : text.slice(0, at);
  const withoutDigest = [
    layout,
    before(layout, layout.indexOf("@")),
    before(layout, layout.lastIndexOf("@"))
  ];
  return [...new Set(withoutDigest.flatMap((path) => [path, before(path, path.lastIndexOf(":"))]))];
}
var init_context_source = __esm({
  "src/build/context-source.ts"() {
    "use strict";
  }
});

// src/build/options.ts
function buildFlags(options) {
  return [
    ...BUILD_INPUTS.flatMap((input) => flagsOf(BUILD_OPTIONS[input], valuesOf(options, input))),
    ...options.attestations.map(({ text }) => `--attest=${text}`)
  ];
}
function placeIn(options, { line }) {
  const path = dockerfileOf(options);
  return path === void 0 ? void 0 : { file: path.replace(/^(?:\.\/)+/, ""), line };
}
function dockerfileOf({ context: context2, dockerfile, values }) {
  if (isRemoteContext(context2)) return void 0;
  return dockerfile ?? values.file?.[0] ?? `${context2.replace(/\/+$/, "")}/Dockerfile`;
}
function flagsOf({ flag, splits, joined }, values) {
  if (splits === "switch") return values.map(() => flag);
  const told = joined && values.length > 0 ? [values.join(",")] : values;
  return told.map((value) => `${flag}=${value}`);
}
function valuesOf({ values, outputs }, input) {
  const given3 = input === "outputs" ? outputs : values[input] ?? [];
  return given3.map((value) => typeof value === "string" ? value : value.text);
}
function inputsForBuildx(options) {
  const { secrets, attestations } = options;
  const rows = BUILD_OPTIONS;
  return [
    ...BUILD_INPUTS.filter((input) => valuesOf(options, input).length > 0 && rows[input].classic !== true),
    ...new Set(secrets.map(({ input }) => input)),
    ...attestationInputs(attestations)
  ];
}
function versionsNeeded(options) {
  const rows = BUILD_OPTIONS;
  const used = BUILD_INPUTS.filter((input) => valuesOf(options, input).length > 0);
  return [
    ...used.flatMap((input) => {
      const { flag, since } = rows[input];
      return since === void 0 ? [] : [{ input, flag, since }];
    }),
    ...attestationInputs(options.attestations).map(
      (input) => ({ input, flag: "--attest", since: "0.10.0" })
    )
  ];
}
function attestationInputs(attestations) {
  const types = attestations.map(({ attributes }) => attributes.get("type") ?? "");
  return [...new Set(types.map((type) => ["provenance", "sbom"].includes(type) ? type : "attests"))];
}
var BUILD_OPTIONS, BUILD_INPUTS, TEXT_BUILD_INPUTS;
var init_options = __esm({
  "src/build/options.ts"() {
    "use strict";
    init_context_source();
    BUILD_OPTIONS = {
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
      call: { flag: "--call", splits: "text", since: "0.15.0" }
    };
    BUILD_INPUTS = Object.keys(BUILD_OPTIONS);
    TEXT_BUILD_INPUTS = BUILD_INPUTS.filter(
      (input) => !("parsed" in BUILD_OPTIONS[input])
    );
  }
});

// src/lib/boolean.ts
function parseBoolean(text) {
  const word = text?.trim() ?? "";
  if (/^(?:1|t|T|true|True|TRUE)$/.test(word)) return true;
  return /^(?:0|f|F|false|False|FALSE)$/.test(word) ? false : void 0;
}
var init_boolean = __esm({
  "src/lib/boolean.ts"() {
    "use strict";
  }
});

// package.json
var package_default;
var init_package = __esm({
  "package.json"() {
    package_default = { version: "0.1.0" };
  }
});

// src/lib/limits.ts
var TIMEOUTS, BACK_OFFS, ATTEMPTS, KIB, MIB, RUNNER_LIMITS, READ_LIMITS;
var init_limits = __esm({
  "src/lib/limits.ts"() {
    "use strict";
    TIMEOUTS = {
      // A cancelled run. `__tests__/lib/limits.test.ts` adds these up: they must stay inside RUNNER_CANCELLATION.
      /** After the first signal the process exits, even with work pending: before the runner sends the next one. */
      afterFirstSignal: 7e3,
      /** After the second signal the process exits: before the runner kills it and what it started. */
      afterSecondSignal: 2e3,
      /** Requests that restore tags may still be sent for so long after the first signal. */
      undo: 2500,
      /** Between SIGTERM and SIGKILL for docker: BuildKit needs a moment to cancel its steps. */
      dockerGrace: 4e3,
      /** Docker has ended, and its pipes are still open: how often we look whether its process group is gone, too. */
      dockerPipes: 500,
      /** Removing a temporary builder after the signal; what is not removed in time is left to the post step. */
      removeBuilderWhenStopped: 1500,
      /** Waiting for the sweep of what killed runs left behind; it began with the run, and the next run sweeps again. */
      sweep: 1e3,
      // Docker.
      /** A short question, such as `docker version`: a daemon behind SSH takes seconds. */
      dockerQuery: 2e4,
      /** A local daemon's socket answers within milliseconds, or the client asks instead. */
      dockerSocket: 1e3,
      /** `surepush check` reports docker's state, but does not wait for one that hangs. */
      dockerInCheck: 1e3,
      /** `docker login` in a run. */
      login: 3e4,
      /** `surepush login`: a keychain may first ask its owner for a password. */
      loginWithKeychain: 12e4,
      /** Removing a temporary builder at the end of a run. */
      removeBuilder: 15e3,
      /** The same in the post step, when nothing else is left to do. */
      removeLeftoverBuilder: 2e4,
      /** A process that SIGKILL does not end within this time is stuck in the kernel. */
      killOrphan: 2e3,
      // The registry and GitHub's API.
      /** One attempt of a request. */
      request: 1e4,
      /** The registry's challenge. Docker asks for it at the same time, and is answered as late. */
      challenge: 5e3,
      /** Cancelling the probe's upload; the registry drops it in time anyway. */
      cancelUpload: 3e3,
      /** One manifest for the size in the summary; nothing depends on it. */
      imageSize: 5e3,
      /** A layer on its way: nothing moves for so long. It may be of gigabytes, so that all of it has no deadline. */
      transferIdle: 6e4,
      /** The whole layer is sent: a registry reads gigabytes once more before it answers. */
      uploadAnswer: 5 * 6e4,
      /** All pages of an image's tag list. */
      tagList: 8e3,
      /** GitHub's API explains a refusal and fills in labels; no answer is better than a slow one. */
      gitHubApi: 5e3,
      /** All of the preflight, retries included. */
      preflight: 3e4,
      /** After the push, for what was not learnt beside the build: who can pull, and which repository is linked. */
      packageState: 1e3,
      /** One attempt of a request to Sigstore's services, or for the job's identity. */
      sigstore: 1e4,
      /** One attempt to store an attestation at GitHub's API. */
      attestation: 15e3,
      /**
       * Between the write of a list that several runs may write at once and the look at it; up to twice as long, by chance, and twice
       * as long in each further round. A run that has read the list before writes within it.
       */
      listSettles: 250,
      /** GitHub's API once the registry has allowed the access: nothing is left for it to explain. */
      gitHubApiWhenAllowed: 2e3,
      /** All tag rules and labels, evaluated once: they take milliseconds, unless a pattern or a template runs wild. */
      tagRules: 2e3,
      // Other programs.
      /** `git` in the clone: local reads only. */
      git: 5e3,
      /** `gh auth token`: a keychain may be locked. */
      gh: 1e4
    };
    BACK_OFFS = {
      /** A request before the build: somebody is waiting for the answer. */
      request: { base: 300, cap: 3e3, longestWait: 1e4, window: Infinity },
      /** A phase of a publication: what was built in minutes is worth some seconds more. */
      publication: { base: 1e3, cap: 2e4, longestWait: 6e4, window: 5 * 6e4 },
      /** Tags, of which many are set at once: a registry may answer 500 for a manifest that is just being tagged, and is over it at once. */
      tags: { first: 100, base: 1e3, cap: 2e4, longestWait: 6e4, window: 5 * 6e4 }
    };
    ATTEMPTS = { request: 3, gitHubApi: 2, tagList: 2, undo: 2, once: 1 };
    KIB = 1024;
    MIB = 1024 * KIB;
    RUNNER_LIMITS = {
      /** One variable with its name. Source: Linux, execve(2), `MAX_ARG_STRLEN`. */
      variable: 128 * KIB,
      /** All outputs of a job. Source: GitHub docs, "Workflow syntax", `jobs.<job_id>.outputs`. */
      outputs: 1 * MIB,
      /** A step's summary; one that is longer is not shown at all. Source: GitHub docs, "Workflow commands". */
      summary: 1 * MIB
    };
    READ_LIMITS = {
      /** Files that are looked at in search of a Dockerfile, by their names. */
      searchedFiles: 5e3,
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
      buildSteps: 2e3,
      /** A field of an answer that is shown to a person, in characters. */
      shownField: 500,
      /** Tags in one page of a list; a registry may answer with fewer. */
      tagsPerPage: 1e3,
      /** One page of a tag list: 50,000 tags of 40 characters, for a registry that pays no heed to `n`. */
      tagPage: 2 * MIB,
      /** Pages of a tag list. With 100 tags a page these are 50,000; the list's timeout ends first. */
      tagPages: 500,
      /** Tags of a list. */
      tags: 5e4,
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
      archiveEntries: 2e4,
      /** The name of an entry of an archive, in bytes. */
      archiveName: 64 * KIB,
      /** Layers of one image. Docker builds 127 at most. */
      promotedLayers: 1e3,
      /** Digests that are merged into one index. */
      mergedDigests: 50,
      /** An artifact with a digest, zipped: some hundred bytes. */
      digestArtifact: 16 * KIB,
      /** A run's list of artifacts, of which there are at most 500 a job. */
      artifactList: 4 * MIB,
      /** Artifacts of a run that hold a digest. */
      digestArtifacts: 200,
      /** Platforms of an image whose size is read: each is one more request. */
      platforms: 50
    };
  }
});

// src/lib/json.ts
function parseJson(body) {
  try {
    const text = typeof body === "string" ? body : new TextDecoder().decode(body);
    return isDeeperThan(text, READ_LIMITS.jsonDepth) ? void 0 : JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isDeeperThan(text, deepest) {
  let [depth2, isText] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isText && character === "\\") at++;
    else if (character === '"') isText = !isText;
    else if (!isText && (character === "[" || character === "{") && ++depth2 > deepest) return true;
    else if (!isText && (character === "]" || character === "}")) depth2--;
  }
  return false;
}
function field(value, ...[name, ...rest]) {
  const found = typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
  const [next, ...others2] = rest;
  return next === void 0 ? found : field(found, next, ...others2);
}
function textField(value, ...path) {
  const found = field(value, ...path);
  return typeof found === "string" && found !== "" ? found : void 0;
}
function shortField(value, ...path) {
  return textField(value, ...path)?.slice(0, READ_LIMITS.shownField);
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function record(value) {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? value : {};
}
var init_json = __esm({
  "src/lib/json.ts"() {
    "use strict";
    init_limits();
  }
});

// src/lib/redact.ts
function redactShapes(text) {
  return SHAPES2.reduce((safe, shape) => safe.replaceAll(shape, "***"), text);
}
function printableLine(text) {
  return redactShapes(plainLine(text));
}
function holdsToken(text) {
  return text.search(TOKEN) !== -1;
}
function plainText(text) {
  return disarm(text.replaceAll(LINE_END, "\n").replaceAll(UNSEEN, ""));
}
function plainLine(text) {
  return disarm(text.replaceAll(LINE_ENDS, " ").replaceAll(UNSEEN, ""));
}
function disarm(text) {
  return text.replaceAll("##[", "## [").replaceAll(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, "$1: ");
}
var OTHER_TOKEN, WEB_TOKEN, SHAPES2, TOKEN, LINE_END, LINE_ENDS, UNSEEN;
var init_redact = __esm({
  "src/lib/redact.ts"() {
    "use strict";
    OTHER_TOKEN = /(?<![A-Za-z0-9])(?:gl[a-z]{2,6}-[\w-]{16,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{16,}|dckr_[a-z]{3}_[\w-]{16,}|xox[a-z]-[\w-]{10,}|[rs]k_live_\w{16,}|hf_[A-Za-z0-9]{30,}|AIza[\w-]{30,}|AT(?:ATT|BB|CTT)\w{20,}|dop_v1_[0-9a-f]{40,})/g;
    WEB_TOKEN = /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}(?:\.[\w-]+)?/g;
    SHAPES2 = [
      OTHER_TOKEN,
      WEB_TOKEN,
      /(?:gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{10,}/g,
      /(?<=(?:auth|password|passwd|secret|sig|signature|token)(?:=|"\s{0,3}:\s{0,3}"))[^\s"'&]{6,}/gi,
      /(?<=(?:basic|bearer)[ "']{1,4})[A-Za-z0-9+/=_.~-]{16,}/gi,
      /Z2h[a-z0-9]X[A-Za-z0-9+/=_-]{10,}/g,
      /(?<=token )[0-9a-f]{40}/gi,
      /(?<= (?:-p|--password) )[^\s]{6,}/g,
      /(?<=:\/\/)[^\s/?#"<>]+(?=@)/g
    ];
    TOKEN = /(?:gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{20,}/g;
    LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
    LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]+/g;
    UNSEEN = // eslint-disable-next-line no-control-regex -- these are what is looked for
    /[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
  }
});

// src/diagnosis/log/progress-lines.ts
function parseProgressLine(line) {
  const [, number, text] = line.startsWith("#") ? NUMBERED.exec(line) ?? [] : [];
  if (number === void 0 || text === void 0) return void 0;
  const step = Number(number);
  if (text === "CACHED") return { kind: "cached", step, text };
  const seconds = DONE.exec(text)?.[1];
  if (seconds !== void 0) return { kind: "done", step, text, seconds: Number(seconds) };
  const message = ERROR.exec(text)?.[1];
  if (message !== void 0) return { kind: "error", step, text, message };
  return { kind: /^\d/.test(text) ? "output" : "status", step, text };
}
function parseClassicStep(line) {
  return CLASSIC.exec(line)?.[1];
}
function isManifestPushed(line) {
  return line?.kind === "status" && /^pushing manifest for .{1,300} done$/.test(line.text);
}
function areStepsDone(output) {
  return output.split(/[\r\n]+/).some(
    (line) => /^ERROR: .*failed to push /.test(line) || parseProgressLine(line)?.text.startsWith("exporting to image") === true
  );
}
var NUMBERED, DONE, ERROR, CLASSIC;
var init_progress_lines = __esm({
  "src/diagnosis/log/progress-lines.ts"() {
    "use strict";
    NUMBERED = /^#(\d{1,6}) (.*)$/;
    DONE = /^DONE (\d{1,9}(?:\.\d{1,9})?)s$/;
    ERROR = /^ERROR:? (.*)$/;
    CLASSIC = /^Step \d{1,4}\/\d{1,4} : (.*)$/;
  }
});

// src/lib/address.ts
function withoutSecrets(address) {
  return piecesOf(address).map(({ text, credentials }) => credentials === void 0 ? text : "***").join("");
}
function credentialsIn(text) {
  const found = text.split(/[\s"<>`]+/).flatMap((word) => [word, ...word.includes("/") ? addressesIn(word) : []]).flatMap((address) => piecesOf(address)).flatMap(({ credentials = [] }) => credentials).flatMap(formsOf2).filter(({ password }) => password.length >= SHORTEST);
  return [...new Map(found.map((one) => [`${one.user}
${one.password}`, one])).values()];
}
function formsOf2({ user, password }) {
  const [begin2 = ""] = password.split(/[/?#]/, 1);
  return [.../* @__PURE__ */ new Set([password, begin2, decode(password)])].map((form) => ({ user, password: form }));
}
function addressesIn(word) {
  const cuts = [0];
  for (const { index: index2 } of word.matchAll(/:\/+|\/\/+/g)) {
    let start = index2;
    if (word.charAt(index2) === ":")
      while (start > (cuts.at(-1) ?? 0) && /[a-z0-9+.-]/i.test(word.charAt(start - 1))) start--;
    if (start > 0) cuts.push(start);
  }
  return cuts.map((start, index2) => word.slice(start, cuts[index2 + 1]));
}
function piecesOf(address, depth2 = DEPTH) {
  const [scheme = ""] = BEGINS_ADDRESS.exec(address) ?? [];
  const rest = address.slice(scheme.length);
  const at = userEnd(rest, scheme);
  const behind = rest.slice(Math.max(at, 0));
  const query = behind.search(/[?#;]/);
  const [path, parameters] = query === -1 ? [behind, ""] : [behind.slice(0, query), behind.slice(query)];
  return [
    { text: scheme },
    ...at === -1 ? [] : [userPiece(rest.slice(0, at), { scheme, path })],
    ...nestedPieces(path, depth2),
    ...parameters.split(/(?=[?&;#])/).flatMap((parameter) => parameterPieces(parameter, depth2))
  ];
}
function userEnd(rest, scheme) {
  const end = rest.search(scheme === "" && /^[^@:/?#]*@/.test(rest) ? /[:/?#]/ : /[/?#]/);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const at = authority.lastIndexOf("@");
  if (/^(?:docker-image:\/\/)?$/.test(scheme) && /@sha\d+:[^@]*$|(?:^|=)mailto:/i.test(authority)) return -1;
  if (scheme === "") return at !== -1 && /^[^@:]*@|@[\w.[\]-]+(?::|$)/.test(authority) ? at : -1;
  const isPort = /^(?:[^:]*|\[.*\])(?::\d*)?$/.test(authority);
  return at === -1 && !isPort ? rest.lastIndexOf("@") : at;
}
function userPiece(text, { scheme, path }) {
  const colon = text.indexOf(":");
  const [user, password] = colon === -1 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
  if (password !== "")
    return KNOWN_USER.test(password) && !KNOWN_USER.test(user) ? { text, credentials: [{ user: password, password: user }] } : { text, credentials: [{ user, password }] };
  return isToken(user, { scheme, path }) ? { text, credentials: [{ user, password: user }] } : { text };
}
function isToken(user, { scheme, path }) {
  if (SPLIT_AT_TOKEN.test(user)) return true;
  if (/^(?:[a-z0-9.-]+\+)?https?:/i.test(scheme))
    return !KNOWN_USER.test(user) && path.split("/")[1]?.toLowerCase() !== user.toLowerCase();
  return user.length >= LONGEST_NAME && !/^(?:(?:git\+)?ssh:.*|\/*)$/i.test(scheme);
}
function parameterPieces(parameter, depth2) {
  const [name, value = ""] = splitPair(parameter);
  if (value === "") return nestedPieces(parameter, depth2);
  if (!isSecretName(decode(name.slice(1)))) return [{ text: `${name}=` }, ...nestedPieces(value, depth2)];
  return [{ text: `${name}=` }, { text: value, credentials: [{ user: "", password: value }] }];
}
function isSecretName(name) {
  const snake = snakeCase(name);
  return SECRET_PARAMETER.test(snake) || SECRET_WORD.test(snake);
}
function nestedPieces(text, depth2) {
  const decoded = decode(text);
  if (depth2 === 0 || !/:\/|\/\//.test(decoded)) return tokenPieces(text);
  if (decoded === text) {
    return addressesIn(text).flatMap(
      (piece) => BEGINS_ADDRESS.test(piece) ? piecesOf(piece, depth2 - 1) : tokenPieces(piece)
    );
  }
  const found = addressesIn(decoded).flatMap((address) => piecesOf(address, depth2 - 1)).flatMap(({ credentials = [] }) => credentials);
  return found.length > 0 ? [{ text, credentials: found }] : tokenPieces(text);
}
function tokenPieces(text) {
  return text.split(SPLIT_AT_TOKEN).map(
    (piece, index2) => index2 % 2 === 0 ? { text: piece } : { text: piece, credentials: [{ user: "", password: piece }] }
  );
}
function snakeCase(name) {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_|_$/g, "").toLowerCase();
}
function decode(text, depth2 = DEPTH) {
  try {
    const decoded = decodeURIComponent(text);
    return decoded === text || depth2 === 1 ? decoded : decode(decoded, depth2 - 1);
  } catch {
    return text;
  }
}
var SPLIT_AT_TOKEN, SHORTEST, LONGEST_NAME, KNOWN_USER, SECRET_PARAMETER, SECRET_WORD, DEPTH, BEGINS_ADDRESS;
var init_address = __esm({
  "src/lib/address.ts"() {
    "use strict";
    init_redact();
    init_csv();
    SPLIT_AT_TOKEN = new RegExp(
      `(${[TOKEN, OTHER_TOKEN, WEB_TOKEN].map(({ source }) => source).join("|")})`
    );
    SHORTEST = 6;
    LONGEST_NAME = 20;
    KNOWN_USER = /^(?:git|oauth2|x-access-token|x-oauth-basic|x-token-auth|gitlab-ci-token|token|user|username|anonymous)?$/i;
    SECRET_PARAMETER = /(?:token|secret|password|passwd|passphrase|pwd|signature|authorization|credentials?|api_?key|access_?key|secret_?key|private_?key)$/;
    SECRET_WORD = /(?:^|_)(?:sig|auth|jwt|key|pass|pat|code|hmac|bearer|session|hdnts|hdnea)$/;
    DEPTH = 3;
    BEGINS_ADDRESS = /^(?:[a-z][a-z0-9+.-]+:\/+|\/\/+)/i;
  }
});

// src/access/evidence.ts
function formatEvidence({ checksum, api, registry }, host) {
  return [
    ...checksum === "wrong" ? ["The token's checksum is wrong: it looks truncated or mistyped."] : [],
    ...api === void 0 ? [] : formatApi(api),
    ...registry === void 0 ? [] : formatRegistry(registry, host)
  ];
}
function formatApi(api) {
  switch (api.kind) {
    case "accepted": {
      const whose = api.login === void 0 ? "" : ` (it belongs to ${api.login})`;
      return [
        `GitHub accepts the token${whose} and ${formatGrant(api.grant)}.`,
        ...api.expires === void 0 ? [] : [`GitHub says that the token expires on ${api.expires}.`]
      ];
    }
    case "rejected":
      return [`GitHub's API answered ${api.status} "${api.message}".`];
    case "silent":
      return [`GitHub's API says nothing about the token: ${api.reason}.`];
  }
}
function formatGrant(grant2) {
  if (grant2.kind === "unlisted") return `lists no scopes (${grant2.reason})`;
  return grant2.scopes.size === 0 ? "lists no scope at all" : `lists \`${formatScopes(grant2.scopes)}\``;
}
function formatScopes(scopes) {
  return [...scopes].join(", ");
}
function formatRegistry(registry, host) {
  switch (registry.kind) {
    case "accepted":
      return [`${host} answered the ${registry.step} with ${registry.status}: it allows it.`];
    case "refused":
      return [
        `${host} answered the ${registry.step} with ${registry.status} ${quote(registry.message)}.`,
        ...registry.granted === void 0 ? [] : [formatGranted(registry.granted, host)]
      ];
    case "withheld":
      return [`The login at ${host} was not sent: ${registry.reason}.`];
    case "silent":
      return [`${host} gave no useful answer to the ${registry.step}: ${registry.reason}.`];
  }
}
function formatGranted(granted, host) {
  const right = granted.length === 0 ? "nothing" : granted.join(" and ");
  return `The token that ${host} gave allows ${right} there.`;
}
function quote(message) {
  if (message === "") return "and no reason";
  return message === "denied" ? "`denied` (docker prints it as `denied: denied`)" : `\`${message}\``;
}
var init_evidence = __esm({
  "src/access/evidence.ts"() {
    "use strict";
  }
});

// src/attest/obstacle.ts
function isPermission(obstacle) {
  return obstacle === "id-token-missing" || obstacle === "attestations-missing";
}
var WHY_UNSIGNED;
var init_obstacle = __esm({
  "src/attest/obstacle.ts"() {
    "use strict";
    WHY_UNSIGNED = {
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
      "token-missing": "the input `github-token` is empty, and attestations are stored with it"
    };
  }
});

// src/oci/host.ts
function findHostProblem(text) {
  if (/^https?:\/\//i.test(text)) return "it is a URL";
  if (text.includes("/")) return "it has a path";
  if (!HOST.test(text) || !URL.canParse(`https://${text}`)) return "it is not a host name";
  if (LOOK_ALIKES.has(text.toLowerCase().replace(/:\d+$/, "")))
    return "it only looks like ghcr.io and belongs to somebody else";
  return void 0;
}
function canonicalHost(text) {
  const host = text.toLowerCase();
  if (host.replace(/\/$/, "") === HUB_KEY.slice(0, -1)) return "docker.io";
  return HUB_HOSTS.has(host) ? "docker.io" : host;
}
function dockerKeyOf(host) {
  return host === "docker.io" ? HUB_KEY : host;
}
function registryOf(serverUrl) {
  const host = new URL(serverUrl).host;
  return host === "github.com" ? "ghcr.io" : `containers.${host}`;
}
function registryHost(host, environment) {
  const name = host.toLowerCase();
  const gitHub = gitHubOf(name, environment);
  const given3 = environment.apiUrl;
  const apiUrl = given3 !== void 0 && isLoopbackUrl(given3) ? given3 : gitHub?.apiUrl;
  return {
    host: name,
    url: `${isLoopback(name) ? "http" : "https"}://${apiHostOf(name)}`,
    gitHub: gitHub && apiUrl !== void 0 ? { ...gitHub, apiUrl: apiUrl.replace(/\/+$/, "") } : void 0
  };
}
function apiHostOf(host) {
  return host === "docker.io" ? "registry-1.docker.io" : host;
}
function registryInLog(host) {
  return registryHost(host, { ghHost: host.toLowerCase().replace(/^containers\./, "") });
}
function isOwnAddress({ host, url, gitHub }, address) {
  const { origin, protocol, hostname: hostname2 } = new URL(address);
  if (origin === new URL(url).origin) return true;
  if (gitHub === void 0 || protocol !== "https:" || isLoopback(host)) return false;
  return [host, new URL(gitHub.serverUrl).hostname].some(
    (name) => hostname2 === name || isGitHubs(name) && hostname2.endsWith(`.${name}`)
  );
}
function isGitHubs(name) {
  return name === "github.com" || name === "ghcr.io" || name.endsWith(".ghe.com");
}
function isServerOfRun(server, { serverUrl = "", ghHost = "" }) {
  const named2 = [serverUrl, `https://${ghHost}`].filter((url) => URL.canParse(url));
  return named2.some((url) => new URL(url).host === server);
}
function gitHubOf(host, environment) {
  const server = host === "ghcr.io" ? "github.com" : /^containers\.(.+)$/.exec(host)?.[1];
  if (server === "github.com") return { serverUrl: GITHUB_DOT_COM, apiUrl: "https://api.github.com" };
  if (server?.endsWith(".ghe.com"))
    return { serverUrl: `https://${server}`, apiUrl: `https://api.${server}` };
  if (server !== void 0)
    return isServerOfRun(server, environment) ? { serverUrl: `https://${server}`, apiUrl: `https://${server}/api/v3` } : void 0;
  const { serverUrl = GITHUB_DOT_COM, apiUrl } = environment;
  return isLoopback(host) && apiUrl !== void 0 && isLoopbackUrl(apiUrl) ? { serverUrl, apiUrl } : void 0;
}
function isLoopback(host) {
  return /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d+)?$/i.test(host);
}
function isLoopbackUrl(url) {
  return URL.canParse(url) && isLoopback(new URL(url).host);
}
var GITHUB_DOT_COM, HOST, LOOK_ALIKES, HUB_KEY, HUB_HOSTS;
var init_host = __esm({
  "src/oci/host.ts"() {
    "use strict";
    GITHUB_DOT_COM = "https://github.com";
    HOST = /^(?=.{1,253}(?::|$))[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?$/i;
    LOOK_ALIKES = /* @__PURE__ */ new Set(["ghrc.io", "gchr.io", "ghcr.com", "ghcr.io.com", "gcr.ghio", "chcr.io"]);
    HUB_KEY = "https://index.docker.io/v1/";
    HUB_HOSTS = /* @__PURE__ */ new Set(["docker.io", "index.docker.io", "registry-1.docker.io"]);
  }
});

// src/oci/reference.ts
function parseImage(text, registry) {
  const [first2 = "", ...rest] = text.split("/");
  if (/^[a-z]+:\/\//i.test(text)) return { kind: "flaw", flaw: "it is a URL" };
  if (text.includes("@")) return { kind: "flaw", flaw: "it contains a digest" };
  if (rest.at(-1)?.includes(":")) return { kind: "flaw", flaw: "it contains a tag" };
  if (!/[.:]|^localhost$/.test(first2)) return { kind: "flaw", flaw: "it does not name a registry" };
  const hostFlaw = findHostProblem(first2);
  if (hostFlaw !== void 0) return { kind: "flaw", flaw: `of its registry ${first2}: ${hostFlaw}` };
  if (canonicalHost(first2) !== canonicalHost(registry))
    return { kind: "flaw", flaw: `it is not on the registry ${registry}` };
  const path = rest.join("/").toLowerCase();
  if (!PATH.test(path) || !/^[\x21-\x7e]+$/.test(text))
    return { kind: "flaw", flaw: findPathProblem(path) ?? "it has no OWNER/NAME after the registry" };
  return { kind: "image", image: { host: registry, path }, lowered: path !== rest.join("/") };
}
function findPathProblem(path) {
  for (const part of path.split("/")) {
    const quoted = `"${part}"`;
    const [edge] = /^[._-]/.exec(part) ?? [];
    if (edge !== void 0)
      return `${quoted} begins with "${edge}", and a part of an image's name begins with a letter or digit`;
    const [end] = /[._-]$/.exec(part) ?? [];
    if (end !== void 0)
      return `${quoted} ends with "${end}", and a part of an image's name ends with a letter or digit`;
    const [odd] = /[^a-z0-9._-]/u.exec(part) ?? [];
    if (odd !== void 0)
      return `${quoted} contains "${odd}", and an image's name consists of letters, digits, ".", "_" and "-"`;
    const [run2] = /\.{2,}|_{3,}|[._-]*(?:\._|_\.|\.-|-\.|_-|-_)[._-]*/.exec(part) ?? [];
    if (run2 !== void 0)
      return `${quoted} contains "${run2}", and an image's name has one ".", one or two "_", or any "-" between letters and digits`;
  }
  return void 0;
}
function findTagProblem(text) {
  if (TAG.test(text)) return void 0;
  if (text === "") return "it is empty";
  if (text.length > 128) return "it has more than 128 characters";
  const [odd] = /[^\w.-]/u.exec(text) ?? [];
  return odd === void 0 ? `it begins with "${text.charAt(0)}", and a tag begins with a letter, a digit or "_"` : `it contains ${JSON.stringify(odd)}, and a tag consists of letters, digits, ".", "_" and "-"`;
}
function placeholderImage(host) {
  return { host, path: "OWNER/NAME" };
}
function parseDigest(text) {
  return DIGEST.test(text) ? text : void 0;
}
function formatImage({ host, path }) {
  return `${host}/${path}`;
}
function formatReference(image, reference) {
  return `${formatImage(image)}${parseDigest(reference) === void 0 ? ":" : "@"}${reference}`;
}
function ownerOf({ path }) {
  return path.slice(0, path.indexOf("/"));
}
function packageOf({ path }) {
  return path.slice(path.indexOf("/") + 1);
}
function registryOfReference(reference) {
  const [first2 = "", ...rest] = reference?.split("/") ?? [];
  return rest.length > 0 && /[.:]|^localhost$/.test(first2) ? first2 : void 0;
}
function splitTag(reference) {
  const colon = reference.indexOf(":", reference.lastIndexOf("/") + 1);
  return colon === -1 ? { name: reference, tag: void 0 } : { name: reference.slice(0, colon), tag: reference.slice(colon + 1) };
}
function parseDestination(text, registry, others2 = []) {
  const [first2 = ""] = text.split("/");
  if (canonicalHost(first2) === canonicalHost(registry)) {
    const parsed2 = parseImage(text, registry);
    return parsed2.kind === "flaw" ? parsed2 : { kind: "destination", destination: { kind: "own", image: parsed2.image }, lowered: parsed2.lowered };
  }
  const name = text.toLowerCase();
  const hasHost = text.includes("/") && /[.:]|^localhost$/.test(first2);
  const path = hasHost ? name.slice(first2.length + 1) : name;
  const hostFlaw = hasHost ? findHostProblem(first2) : void 0;
  if (hostFlaw !== void 0) return { kind: "flaw", flaw: `of its registry ${first2}: ${hostFlaw}` };
  if (/[:@]/.test(path)) return { kind: "flaw", flaw: "it contains a tag or a digest" };
  if (!NAME2.test(path)) return { kind: "flaw", flaw: "it is not an image name" };
  const lowered = name !== text;
  const canonical2 = canonicalName(name);
  const host = registryOfReference(canonical2);
  if (host === void 0 || !others2.includes(host))
    return { kind: "destination", destination: { kind: "elsewhere", name }, lowered };
  const image = { host, path: canonical2.slice(host.length + 1) };
  const written = canonical2 === name ? {} : { name };
  return { kind: "destination", destination: { kind: "own", image, ...written }, lowered };
}
function ownImages(destinations) {
  return ownDestinations(destinations).map(({ image }) => image);
}
function imagesAt(destinations, host) {
  return ownImages(destinations).filter((image) => image.host === host);
}
function ownDestinations(destinations) {
  return destinations.filter((one) => one.kind === "own");
}
function formatDestination(one) {
  return one.kind === "own" ? one.name ?? formatImage(one.image) : one.name;
}
function canonicalName(name) {
  const lowered = name.toLowerCase();
  const host = registryOfReference(lowered);
  const path = host === void 0 ? lowered : lowered.slice(host.length + 1);
  if (host !== void 0 && canonicalHost(host) !== "docker.io") return lowered;
  return `docker.io/${path.includes("/") ? path : `library/${path}`}`;
}
function tagsFor({ only }, tags) {
  return tags.filter(({ name }) => only?.includes(name) ?? true);
}
function formatReferences(destinations, tags) {
  return destinations.flatMap((one) => namesFor(one, tags).map((tag) => `${formatDestination(one)}:${tag}`));
}
function pushedReferences(destinations, tags) {
  return destinations.flatMap((one) => {
    const own = namesFor(one, tags);
    return formatReferences([one], one.kind === "own" ? own.slice(0, 1) : own);
  });
}
function namesFor({ only }, tags) {
  return only === void 0 ? tags : tags.filter((tag) => only.includes(tag));
}
var COMPONENT, PATH, TAG, DIGEST, NAME2;
var init_reference = __esm({
  "src/oci/reference.ts"() {
    "use strict";
    init_host();
    COMPONENT = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
    PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})+$`);
    TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
    DIGEST = /^sha256:[0-9a-f]{64}$/;
    NAME2 = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
  }
});

// src/context/run-context.ts
function isPullRequest({ event }) {
  return PULL_REQUEST_EVENTS.has(event);
}
function missingDetails({ repository, commitTime, sha }) {
  return {
    details: repository !== void 0 && repository.details === void 0,
    commitTime: sha !== void 0 && commitTime === void 0
  };
}
function branchOf({ ref }) {
  return /^refs\/heads\/(.+)$/s.exec(ref ?? "")?.[1];
}
function gitTagOf({ ref }) {
  return /^refs\/tags\/(.+)$/s.exec(ref ?? "")?.[1];
}
function pullRequestOf({ ref }) {
  return /^refs\/pull\/(.+?)(?:\/merge)?$/.exec(ref ?? "")?.[1];
}
function isOnDefaultBranch(context2) {
  const branch = branchOf(context2) ?? context2.ref;
  if (branch === void 0) return false;
  return branch === context2.defaultBranch || ON_DEFAULT_BRANCH.test(context2.event);
}
function isUnmerged({ event, ref, trust }) {
  return trust.kind !== "own" || event.startsWith("pull_request") || event === "merge_group" || ref?.startsWith("refs/pull/") === true;
}
function formatRef(context2) {
  const branch = branchOf(context2);
  const tag = gitTagOf(context2);
  if (branch !== void 0) return `the branch ${branch}`;
  if (tag !== void 0) return `the git tag ${tag}`;
  return context2.ref ?? "no git ref";
}
var PULL_REQUEST_EVENTS, PLACEHOLDER_USER, ON_DEFAULT_BRANCH;
var init_run_context = __esm({
  "src/context/run-context.ts"() {
    "use strict";
    PULL_REQUEST_EVENTS = /* @__PURE__ */ new Set([
      "pull_request",
      "pull_request_target",
      "pull_request_review",
      "pull_request_review_comment"
    ]);
    PLACEHOLDER_USER = "surepush";
    ON_DEFAULT_BRANCH = /create|discussion|issues|schedule/;
  }
});

// src/diagnosis/context.ts
function failureContextOf({ access, image, registry, context: context2, scopeCheck }, { api, tokenKind }) {
  return {
    operation: access,
    isRun: true,
    registry,
    image,
    isNamed: true,
    pushesTo: [registry.host],
    ownerKind: void 0,
    tokenKind,
    api,
    scopeCheck,
    event: context2.event,
    repository: context2.repository,
    head: context2.head,
    pullRequest: isPullRequest(context2),
    dependabot: context2.dependabot,
    packages: void 0,
    isAct: false,
    version: package_default.version,
    build: void 0
  };
}
function requestedAccess({ operation }) {
  return operation === "pull" || operation === "delete" ? operation : "push";
}
function imageToShow({ image, registry }) {
  return image ?? placeholderImage(registry.host);
}
function ownerToShow(context2) {
  return ownerOf(imageToShow(context2));
}
function isAnotherOwner({ image }, account) {
  return account !== void 0 && image !== void 0 && account.toLowerCase() !== ownerOf(image);
}
function isOnOwnMachine({ event }) {
  return event === "local";
}
function loginOf({ api }) {
  return api.kind === "accepted" ? api.login : void 0;
}
var NOT_ASKED;
var init_context = __esm({
  "src/diagnosis/context.ts"() {
    "use strict";
    init_package();
    init_reference();
    init_run_context();
    NOT_ASKED = { kind: "silent", reason: "it was not asked" };
  }
});

// src/access/scopes.ts
function checkScopes(grant2, access) {
  if (grant2.kind === "unlisted") return { kind: "unlisted" };
  const held = grant2.scopes;
  const implied = new Set(impliedBy(held));
  const unlisted = NEEDED_SCOPES[access].filter((scope) => !held.has(scope));
  const missing2 = unlisted.filter((scope) => !implied.has(scope));
  if (missing2.length > 0) return { kind: "missing", scopes: missing2 };
  return unlisted.length > 0 ? { kind: "implied", scopes: unlisted } : { kind: "listed" };
}
function impliedBy(held) {
  return [...held].flatMap((scope) => IMPLIES[scope] ?? []).filter((scope) => !held.has(scope));
}
function parseScopes(header) {
  return new Set(header.split(/[\s,]+/).filter((scope) => scope !== ""));
}
var NEEDED_SCOPES, IMPLIES;
var init_scopes = __esm({
  "src/access/scopes.ts"() {
    "use strict";
    NEEDED_SCOPES = {
      pull: ["read:packages"],
      push: ["write:packages", "read:packages"],
      delete: ["delete:packages", "read:packages"]
    };
    IMPLIES = {
      "write:packages": ["read:packages"]
    };
  }
});

// src/diagnosis/advice/links.ts
function serverOf({ registry }) {
  return registry.gitHub?.serverUrl ?? GITHUB_DOT_COM;
}
function tokensLink(context2) {
  return `${serverOf(context2)}/settings/tokens`;
}
function newTokenLink({ access, registry }) {
  const scopes = NEEDED_SCOPES[access].join(",");
  const description = encodeQuery(`Docker Registry (${registry.host})`);
  return `${serverOf({ registry })}/settings/tokens/new?scopes=${scopes}&description=${description}`;
}
function newTokenLinkFor(context2) {
  return newTokenLink({ access: requestedAccess(context2), registry: context2.registry });
}
function encodeQuery(text) {
  return encodeURIComponent(text).replaceAll("(", "%28").replaceAll(")", "%29");
}
function packageLink(context2) {
  return containerLink(context2, "settings");
}
function packagePage(context2) {
  const { image } = context2;
  return image && `${accountLink(context2, image)}/package/${encodeURIComponent(packageOf(image))}`;
}
function tagsLink(context2) {
  return containerLink(context2, "versions?filters%5Bversion_type%5D=tagged");
}
function containerLink(context2, page) {
  const { image } = context2;
  return image && `${accountLink(context2, image)}/${encodeURIComponent(packageOf(image))}/${page}`;
}
function accountLink(context2, image) {
  const accounts = context2.ownerKind === "Organization" ? "orgs" : "users";
  return `${serverOf(context2)}/${accounts}/${ownerOf(image)}/packages/container`;
}
function organizationLink(context2, page) {
  const { image } = context2;
  return image && `${serverOf(context2)}/organizations/${ownerOf(image)}/settings/${page}`;
}
function packagesLink(context2) {
  const { image } = context2;
  return image && `${serverOf(context2)}/${ownerOf(image)}?tab=packages`;
}
var init_links = __esm({
  "src/diagnosis/advice/links.ts"() {
    "use strict";
    init_scopes();
    init_host();
    init_reference();
    init_context();
  }
});

// src/diagnosis/advice/remedies.ts
function permissions(access) {
  return {
    language: "yaml",
    text: ["permissions:", "  contents: read", `  packages: ${packagesPermission(access)}`].join("\n")
  };
}
function packagesPermission(access) {
  return access === "pull" ? "read" : "write";
}
function grantPermissions(context2, action) {
  const access = requestedAccess(context2);
  return { action, snippet: permissions(access), grants: packagesPermission(access) };
}
function grantCallerPermissions(context2, action) {
  const access = requestedAccess(context2);
  const block2 = permissions(access).text.replaceAll(/^/gm, "    ");
  const text = ["jobs:", "  image:", "    uses: ./.github/workflows/image.yml", block2].join("\n");
  return { action, snippet: { language: "yaml", text }, grants: packagesPermission(access) };
}
function checkStep(access, whose = "own") {
  return {
    language: "yaml",
    text: [
      `- uses: ${USES}`,
      "  with:",
      "    operation: check",
      `    access: ${access}`,
      ...whose === "own" ? ["    token: ${{ secrets.YOUR_TOKEN }}"] : []
    ].join("\n")
  };
}
function proofOfRepair(context2) {
  const access = requestedAccess(context2);
  return isOnOwnMachine(context2) ? {
    language: "sh",
    text: `surepush check --access ${access} --image ${formatImage(imageToShow(context2))}`
  } : checkStep(access);
}
function newToken(context2, start) {
  const { keep, snippet } = keepToken(context2);
  return {
    action: `${start}, with the right boxes ticked by this link, and ${keep}`,
    link: newTokenLinkFor(context2),
    ...snippet && { snippet: { language: "sh", text: snippet } }
  };
}
function keepToken(context2) {
  if (context2.isAct) return { keep: "hand it to act:", snippet: "act -s GITHUB_TOKEN=YOUR_TOKEN" };
  if (!isOnOwnMachine(context2)) return { keep: "save it as the secret." };
  return context2.isRun ? {
    keep: "paste it after this line, which does not show it:",
    snippet: "read -rs GITHUB_TOKEN && export GITHUB_TOKEN"
  } : { keep: "log in with it:", snippet: loginSnippet(context2).text };
}
function loginSnippet({ registry }) {
  return {
    language: "sh",
    text: `printf '%s' "$TOKEN" | docker login ${registry.host} --username YOUR_NAME --password-stdin`
  };
}
function logoutSnippet({ registry }) {
  return { language: "sh", text: `docker logout ${registry.host}` };
}
function checkOutFirst() {
  return {
    action: "In a workflow: check out the code in a step before.",
    snippet: { language: "yaml", text: `- uses: actions/checkout@v7
- uses: ${USES}` }
  };
}
function surepushStep() {
  return { language: "yaml", text: `- uses: ${USES}` };
}
function useGitHubToken(context2) {
  const remedy = grantPermissions(
    context2,
    "In a workflow no token of your own is needed for the repository's own package: leave the input `token` out, and give the job these permissions."
  );
  return { ...remedy, repeats: context2.tokenKind === "installation" };
}
function formatAim(context2) {
  const access = requestedAccess(context2);
  return `${access} ${AIMS[access]}${formatImage(imageToShow(context2))}`;
}
function repositoryOf({ repository }) {
  return repository && `${repository.owner}/${repository.name}`;
}
var USES, AIMS;
var init_remedies = __esm({
  "src/diagnosis/advice/remedies.ts"() {
    "use strict";
    init_reference();
    init_context();
    init_links();
    USES = "F1bonacci66/surepush@v1";
    AIMS = { pull: "", push: "to ", delete: "" };
  }
});

// src/diagnosis/advice/identity.ts
function adviseOnIdentity() {
  return {
    title: "The job may not sign: `id-token: write` is missing",
    problem: "The job may not ask GitHub for a token that says who it is, or may not write attestations: the workflow does not grant it.",
    remedies: [
      {
        action: "Add these two lines to the job's `permissions:`, beside those that it has: whatever is not listed there is none.",
        snippet: {
          language: "yaml",
          text: "id-token: write\nattestations: write"
        }
      },
      {
        action: "Is the job part of a reusable workflow? Then the job that calls it must grant the same, because the called one cannot have more."
      },
      {
        action: "Does it run outside of GitHub's runners, as with `act`? There is no such token there: sign with a key, or leave the step out."
      }
    ]
  };
}
function adviseOnSigning(obstacle, context2) {
  const permission = obstacle === "id-token-missing" ? "id-token: write" : "attestations: write";
  return {
    title: `The job may not sign: \`${permission}\` is missing`,
    problem: obstacle === "id-token-missing" ? "The image was to be signed, and the job may not ask GitHub for its identity: the workflow does not grant it." : "The image was to be signed, and the job may not store attestations: the workflow does not grant it.",
    remedies: signingRemedies(context2)
  };
}
function signingRemedies({ isAct, packages }) {
  if (isAct) return [{ action: "`act` has no identity to sign with: sign in a run on GitHub." }];
  if (packages !== void 0) return adviseOnIdentity().remedies;
  return [
    {
      action: "Give the job these permissions. What is not listed is none:",
      snippet: { language: "yaml", text: SIGNING_PERMISSIONS.join("\n") }
    },
    {
      action: "Is the job part of a reusable workflow? Then the job that calls it must grant the same, because the called one cannot have more:",
      snippet: {
        language: "yaml",
        text: [
          "jobs:",
          "  image:",
          "    uses: ./.github/workflows/image.yml",
          ...SIGNING_PERMISSIONS.map((line) => `    ${line}`)
        ].join("\n")
      }
    },
    {
      action: "Does Dependabot or a fork's pull request start the run? Such a run gets no identity, whatever the workflow grants. `sign: auto` leaves the signature out there."
    }
  ];
}
function signLater({ image, digest }) {
  const text = [
    `- uses: ${USES}`,
    "  with:",
    "    operation: attest",
    `    source: ${formatReference(image, digest)}`
  ].join("\n");
  return {
    action: "Complete it by this step, in a job of the same workflow. Nothing is built, and no tag is moved:",
    snippet: { language: "yaml", text }
  };
}
var SIGNING_PERMISSIONS;
var init_identity = __esm({
  "src/diagnosis/advice/identity.ts"() {
    "use strict";
    init_reference();
    init_remedies();
    SIGNING_PERMISSIONS = [
      "permissions:",
      "  contents: read",
      "  packages: write",
      "  id-token: write",
      "  attestations: write"
    ];
  }
});

// src/diagnosis/causes/record.ts
function codeSpan(text) {
  return `\`${text.replaceAll("`", "'")}\``;
}
var NEVER2, IF_JUST_CREATED, COMMON, OF_THE_MACHINE, OF_THE_BUILD, OF_THE_TOKEN;
var init_record = __esm({
  "src/diagnosis/causes/record.ts"() {
    "use strict";
    NEVER2 = { kind: "never" };
    IF_JUST_CREATED = { kind: "if-just-created" };
    COMMON = {
      retry: () => NEVER2,
      findings: "none",
      needsOwner: false,
      inDockerfile: false,
      mayBeDeadDaemon: false,
      isExplained: true,
      docs: { tokenKind: "classic", access: "push" }
    };
    OF_THE_MACHINE = COMMON;
    OF_THE_BUILD = { ...COMMON, inDockerfile: true };
    OF_THE_TOKEN = { ...COMMON, findings: "all" };
  }
});

// src/diagnosis/causes/attestation.ts
function completed({ obstacle, context: context2 }, last) {
  if (obstacle === void 0) return [last];
  const first2 = isPermission(obstacle) ? adviseOnSigning(obstacle, context2).remedies : OBSTACLE_REMEDIES[obstacle];
  const [one, ...more] = first2;
  return one === void 0 ? [last] : [one, ...more, last];
}
var SUBJECTS, ATTESTATION_CAUSES, OBSTACLE_REMEDIES;
var init_attestation = __esm({
  "src/diagnosis/causes/attestation.ts"() {
    "use strict";
    init_obstacle();
    init_reference();
    init_identity();
    init_record();
    SUBJECTS = {
      identity: "GitHub was asked for the job's identity",
      certificate: "Sigstore was asked for a certificate",
      log: "Sigstore's log was asked for an entry",
      timestamp: "the timestamp service was asked for a timestamp",
      store: "GitHub was to store the attestation",
      registry: "the registry was to store the attestation",
      contents: "the registry was asked for the image's list of contents (SBOM)"
    };
    ATTESTATION_CAUSES = {
      "signing-unavailable": {
        why: "`sign: true` asks for a signature, and this job cannot have one. That is known before anything is built. `sign: auto` would say so in one line, and push all the same.",
        howToTell: "`sign: true` or `operation: attest` is set, and the run says why it cannot sign",
        ...OF_THE_MACHINE,
        docs: { tokenKind: "installation", access: "push" },
        advise: ({ obstacle }, context2) => isPermission(obstacle) ? adviseOnSigning(obstacle, context2) : {
          title: "This job cannot sign",
          problem: `The image was to be signed, and cannot be: ${WHY_UNSIGNED[obstacle]}.`,
          remedies: completed(
            { obstacle, context: context2 },
            {
              action: "Or push without a signature where there can be none:",
              snippet: { language: "yaml", text: "with:\n  sign: auto" }
            }
          )
        }
      },
      "attestation-failed": {
        why: "The image is pushed, under all its tags, and something went wrong while it was signed, or while the signature was stored. The image is not taken back.",
        howToTell: "the output `pushed` is `true`, and the failure names Sigstore, GitHub's attestations or the registry",
        ...OF_THE_MACHINE,
        retry: () => NEVER2,
        docs: { tokenKind: "installation", access: "push" },
        advise: ({ image, digest, stage, reason, obstacle }, context2) => ({
          title: "The image is pushed, and not signed",
          problem: `${formatReference(image, digest)} is there, and its attestation is not complete.`,
          evidence: [`When ${SUBJECTS[stage]}, ${reason}.`],
          remedies: completed({ obstacle, context: context2 }, signLater({ image, digest }))
        })
      }
    };
    OBSTACLE_REMEDIES = {
      "identity-address": [
        {
          action: "Does a step or a proxy of the runner set `ACTIONS_ID_TOKEN_REQUEST_URL`? Then take that away: the job's secret goes to GitHub's own hosts only."
        }
      ],
      "unmerged-commit": [
        {
          action: "Sign when the commit is merged, or build it under `pull_request`, where the identity names the pull request: signed here, it would verify as a build of the default branch."
        }
      ],
      "not-in-a-workflow": [{ action: "Sign in a workflow of GitHub Actions." }],
      act: [{ action: "Sign in a run on GitHub. Under `act` leave `sign` out." }],
      "enterprise-server": [
        {
          action: "On GitHub Enterprise Server sign with a key of your own, for instance by `cosign sign --key`."
        }
      ],
      "private-personal-repository": [
        {
          action: "Make the repository public, or move it to an organisation whose plan has artifact attestations (GitHub Enterprise Cloud)."
        }
      ],
      plan: [
        {
          action: "Make the repository public, or ask an owner for a plan that has artifact attestations (GitHub Enterprise Cloud)."
        }
      ],
      "elsewhere-only": [
        { action: "Push one image to the registry that the input `token` is for: that one is signed." }
      ],
      "foreign-source": [
        {
          action: "Sign it where it is built, and leave `sign` out here: from another repository what signs it is copied along."
        }
      ],
      "token-missing": [
        {
          action: "Leave the input `github-token` out: its default is the job's own token."
        }
      ]
    };
  }
});

// src/diagnosis/causes/account.ts
var ACCOUNT_CAUSES;
var init_account = __esm({
  "src/diagnosis/causes/account.ts"() {
    "use strict";
    init_context();
    init_links();
    init_remedies();
    init_record();
    ACCOUNT_CAUSES = {
      "sso-required": {
        why: "The organisation uses single sign-on, and every token must be authorised for it once.",
        howToTell: "the organisation uses single sign-on, and the token is not authorised for it",
        ...OF_THE_TOKEN,
        advise: (cause, context2) => ({
          title: `The token is not authorised for ${ownerToShow(context2)}'s single sign-on`,
          problem: `${ownerToShow(context2)} uses single sign-on, and this token has not been authorised for it.`,
          remedies: [
            {
              action: `Authorise the token: open your tokens, press "Configure SSO" beside it, then "Authorize" beside ${ownerToShow(context2)}. The token stays the same.`,
              link: cause.url ?? tokensLink(context2)
            },
            useGitHubToken(context2)
          ]
        })
      },
      "classic-pat-forbidden": {
        why: "The organisation forbids classic personal access tokens, and GitHub's registry accepts no other personal token. What remains is the job's GITHUB_TOKEN.",
        howToTell: "the organisation forbids classic tokens",
        ...OF_THE_TOKEN,
        advise: (_cause, context2) => ({
          title: `${ownerToShow(context2)} does not allow classic tokens`,
          problem: `${ownerToShow(context2)} forbids access with a classic personal access token, and GitHub's registry accepts no other personal token.`,
          remedies: [
            useGitHubToken(context2),
            { action: `Or ask an owner of ${ownerToShow(context2)} to allow classic tokens.` }
          ]
        })
      },
      "ip-not-allowed": {
        why: "The organisation allows listed IP addresses only, and this machine's is not on the list.",
        howToTell: "the organisation has a list of IP addresses, and this machine is not on it",
        ...OF_THE_TOKEN,
        advise: (_cause, context2) => ({
          title: `${ownerToShow(context2)} does not allow this address`,
          problem: `${ownerToShow(context2)} allows listed IP addresses only, and this machine's is not on the list.`,
          remedies: [
            {
              action: `Ask an owner of ${ownerToShow(context2)} to add the machine's address to the organisation's IP allow list.`,
              link: organizationLink(context2, "security")
            },
            {
              action: "Or run the job on a runner whose address is listed (a self-hosted one, or a larger runner with a fixed address)."
            }
          ]
        })
      },
      billing: {
        why: "A payment failed, or a spending limit is reached. GitHub then refuses what costs money: private packages, and runners.",
        howToTell: "a payment failed or a spending limit is reached",
        ...OF_THE_TOKEN,
        advise: (_cause, context2) => ({
          title: `${ownerToShow(context2)}'s billing stops the registry`,
          problem: `GitHub refuses because of ${ownerToShow(context2)}'s billing: a failed payment, or a spending limit that is reached.`,
          remedies: [
            {
              action: `Ask the person who pays for ${ownerToShow(context2)} to look at Settings → Billing and licensing.`,
              link: context2.ownerKind === "User" ? `${serverOf(context2)}/settings/billing` : organizationLink(context2, "billing")
            }
          ]
        })
      }
    };
  }
});

// src/diagnosis/causes/base-image.ts
function adviseOnImage(cause, context2, location) {
  return {
    title: "The build may not read the image it starts from",
    problem: `The registry refuses ${nameOf(cause)}${placeOf(location)}: it is private, does not exist, or needs a login.`,
    evidence: ["It is about the image that the build starts from, not about the one that is pushed."],
    remedies: [
      {
        action: "Compare the name after FROM (or `--from=`), letter by letter. Is it a stage of the same Dockerfile? Then its name has another spelling there."
      },
      accessTo(cause, context2),
      {
        action: "Is it public? Then an old login can be in the way: log docker out.",
        snippet: { language: "sh", text: `docker logout ${hostOf(cause) ?? context2.registry.host}` },
        repeats: context2.tokenKind === "none"
      }
    ]
  };
}
function adviseOnMissingStage(stage, cause, location) {
  return {
    title: `There is no stage ${stage}`,
    problem: `The Dockerfile has no stage ${codeSpan(stage)} above ${placeOf(location) === "" ? "that line" : `line ${location?.line} of ${location?.file}`}, so docker looked for an image of that name, and may not read ${nameOf(cause)}.`,
    remedies: [
      {
        action: `Compare the name after ${codeSpan("--from=")} with those after ${codeSpan("AS")} in the lines with FROM. The stage must stand above the line that copies from it.`,
        snippet: { language: "sh", text: "grep -n -i -E '^FROM|--from=' Dockerfile" }
      },
      {
        action: `Is an image meant? Then write its registry, its owner and its tag: ${codeSpan(`--from=docker.io/OWNER/${stage}:TAG`)}.`
      }
    ]
  };
}
function nameOf({ image }) {
  return image === void 0 ? "the image that the build starts from" : codeSpan(image);
}
function placeOf(location) {
  return location === void 0 ? "" : ` (line ${location.line} of ${location.file})`;
}
function accessTo(cause, { registry }) {
  const host = hostOf(cause);
  return host === void 0 || host === registry.host ? {
    action: `Is it a private package on ${registry.host}? Open its settings and give this repository the role Read under "Manage Actions access".`
  } : {
    action: `Is it private? Then log in to ${host} in a step before:`,
    snippet: {
      language: "sh",
      text: `printf '%s' "$PASSWORD" | docker login ${host} --username YOUR_NAME --password-stdin`
    }
  };
}
function hostOf({ image }) {
  return image === void 0 ? void 0 : registryOfReference(image) ?? "docker.io";
}
var BASE_IMAGE_CAUSES;
var init_base_image = __esm({
  "src/diagnosis/causes/base-image.ts"() {
    "use strict";
    init_reference();
    init_record();
    BASE_IMAGE_CAUSES = {
      "base-image-denied": {
        why: "The build starts from another image, and that one's registry does not give it away: it is private, does not exist, or wants a login.",
        howToTell: "the line names another image than the one that is pushed",
        ...OF_THE_BUILD,
        advise: (cause, context2, location) => cause.stage === void 0 ? adviseOnImage(cause, context2, location) : adviseOnMissingStage(cause.stage, cause, location)
      },
      "base-image-rate-limited": {
        why: "Docker Hub counts pulls by account or, without a login, by IP address, which runners share with many others.",
        howToTell: "the limit is Docker Hub's, on the image the build starts from",
        ...OF_THE_BUILD,
        advise: (cause, context2, location) => ({
          title: "Docker Hub's limit of pulls is reached",
          problem: `Docker Hub refuses ${nameOf(cause)}${placeOf(location)}: too many pulls came from this account or this address.`,
          evidence: ["It is about the image that the build starts from, not about the one that is pushed."],
          remedies: [
            {
              action: "Log in to Docker Hub in a step before: with an account the limit is higher, and is yours alone.",
              snippet: {
                language: "sh",
                text: `printf '%s' "$DOCKERHUB_TOKEN" | docker login --username YOUR_NAME --password-stdin`
              }
            },
            { action: `Or keep a copy of the image on ${context2.registry.host}, and start from that.` },
            { action: "Or try again in an hour." }
          ]
        })
      }
    };
  }
});

// src/diagnosis/advice/commands.ts
function formatInput(context2, input) {
  return isOnOwnMachine(context2) ? `the option \`--${OPTIONS[input] ?? input}\`` : `the input \`${input}\``;
}
function buildCommand({ build: build2 }, ...flags) {
  const file = build2?.file === void 0 ? [] : ["--file", shellWord(build2.file)];
  const words = ["docker build", ...flags, ...file, shellWord(build2?.context ?? ".")];
  return { language: "sh", text: words.join(" ") };
}
function taggedImage(context2) {
  return `${formatImage(imageToShow(context2))}:TAG`;
}
function shellWord(text) {
  const safe = withoutSecrets(text);
  return /^[\w@%+=:,./-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`;
}
var OPTIONS;
var init_commands = __esm({
  "src/diagnosis/advice/commands.ts"() {
    "use strict";
    init_address();
    init_reference();
    init_context();
    OPTIONS = { platforms: "platform", images: "image", tags: "tag" };
  }
});

// src/diagnosis/advice/build-context.ts
function adviseOnDockerfile(search, file, context2) {
  const name = file === void 0 ? "the Dockerfile" : codeSpan(file);
  const [first2, ...others2] = helpWithDockerfile(search, context2);
  const remedies = [first2 ?? checkOutFirst(), ...others2];
  switch (search.kind) {
    case "empty":
      return {
        title: "There is no Dockerfile",
        problem: `Docker did not find ${name}: the folder is empty, so the repository was not checked out.`,
        remedies
      };
    case "elsewhere":
      return {
        title: "There is no Dockerfile where docker looks for it",
        problem: `Docker did not find ${name}. There is ${search.files.map(codeSpan).join(", ")}.`,
        remedies
      };
    case "link":
      return {
        title: "The Dockerfile is a link to another folder",
        problem: `${name} is a symbolic link to ${codeSpan(search.target)}. Docker gets the Dockerfile's folder only, where the link leads nowhere.`,
        remedies
      };
    case "unknown":
      return {
        title: "There is no Dockerfile",
        problem: `Docker did not find ${name}.`,
        remedies: [
          checkOutFirst(),
          {
            action: `Is it in another folder, or does it have another name (${codeSpan("Containerfile")})? Name it with ${formatInput(context2, "file")}, as a path from the working folder. Upper and lower case differ.`
          }
        ]
      };
  }
}
function helpWithDockerfile(search, context2) {
  switch (search.kind) {
    case "unknown":
      return [];
    case "empty":
      return isOnOwnMachine(context2) ? [nameFile(context2, "PATH/TO/Dockerfile")] : [
        {
          ...checkOutFirst(),
          action: "The folder is empty: check out the repository in a step before."
        },
        fetchByDocker()
      ];
    case "elsewhere":
      return search.files.slice(0, 1).map((file) => nameFile(context2, file));
    case "link":
      return [nameFile(context2, search.target), { action: "Or replace the link with a copy of the file." }];
  }
}
function adviseOnStage(stage, missing2, place3) {
  const file = missing2 === void 0 ? "a file" : codeSpan(missing2);
  return {
    title: `The stage ${stage} has no such file`,
    problem: `${capital(place3)} copies ${file} from the stage ${codeSpan(stage)}, and that stage has none.`,
    remedies: [
      {
        action: `See where the stage ${codeSpan(stage)} puts its result. The path after ${codeSpan(`--from=${stage}`)} is one inside of that stage, seen from its root; .dockerignore has no part in it.`,
        snippet: {
          language: "sh",
          text: `docker build --target ${stage} --tag look .
docker run --rm look ls -la ${missing2?.replace(/\/[^/]*$/, "") || "/"}`
        }
      },
      { action: "Does a RUN of that stage end well without making it? Let it fail then (`set -e`)." }
    ]
  };
}
function adviseOnFile(missing2, place3) {
  return {
    title: "A file that the build needs is not there",
    problem: `${missing2 === void 0 ? "A file or folder" : codeSpan(missing2)} that ${place3} asks for is not in the build's context.`,
    remedies: [
      {
        action: "Check the path, seen from the context's folder. A Dockerfile cannot reach above that folder, and upper and lower case differ."
      },
      { action: "Check whether `.dockerignore` leaves it out." },
      {
        ...checkOutFirst(),
        action: "In a workflow: check out the code first, and build what an earlier step makes (say, `dist/`) in the same job."
      }
    ]
  };
}
function placeOf2(location) {
  return location === void 0 ? "the Dockerfile" : `line ${location.line} of ${location.file}`;
}
function nameFile(context2, file) {
  return {
    action: `Name ${codeSpan(file)} with ${formatInput(context2, "file")}:`,
    snippet: isOnOwnMachine(context2) ? { language: "sh", text: `--file ${shellWord(file)}` } : { language: "yaml", text: `with:
  file: ${yamlWord(file)}` }
  };
}
function yamlWord(text) {
  return /^[\w./-]+$/.test(text) ? text : JSON.stringify(text);
}
function fetchByDocker() {
  return {
    action: "Or let docker fetch the commit itself, without a checkout:",
    snippet: { language: "yaml", text: `- uses: ${USES}
  with:
    context: "{{defaultContext}}"` }
  };
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
var init_build_context = __esm({
  "src/diagnosis/advice/build-context.ts"() {
    "use strict";
    init_record();
    init_context();
    init_commands();
    init_remedies();
  }
});

// src/diagnosis/advice/unfetched-files.ts
function formatUnfetched({ kind, path }) {
  return kind === "submodule" ? `${codeSpan(path)} is a git submodule, and its folder is empty: it was not checked out.` : `${codeSpan(path)} is a pointer of Git LFS, and not the file itself: that was not checked out.`;
}
function fetchFile({ kind }, context2) {
  if (isOnOwnMachine(context2))
    return {
      action: kind === "submodule" ? "Fetch the submodules:" : "Fetch the files of Git LFS:",
      snippet: {
        language: "sh",
        text: kind === "submodule" ? "git submodule update --init --recursive" : "git lfs pull"
      }
    };
  return {
    action: kind === "submodule" ? "Check out the submodules, too. (For a private one of another repository, give `token` there a token that may read it.)" : "Check out the files of Git LFS, too:",
    snippet: {
      language: "yaml",
      text: `- uses: actions/checkout@v7
  with:
    ${kind === "submodule" ? "submodules: recursive" : "lfs: true"}
- uses: ${USES}`
    }
  };
}
function adviseOnSubmodule(path, { missing: missing2, place: place3 }, context2) {
  const file = missing2 === void 0 ? "the file" : codeSpan(missing2);
  return {
    title: "A submodule was not checked out",
    problem: `${formatUnfetched({ kind: "submodule", path })} So ${file} that ${place3} asks for is not there.`,
    remedies: [fetchFile({ kind: "submodule" }, context2)]
  };
}
function adviseOnUnreadable(kind, file, context2) {
  if (kind === "lfs")
    return {
      title: "The Dockerfile is a pointer of Git LFS",
      problem: formatUnfetched({ kind: "lfs", path: file }),
      remedies: [
        fetchFile({ kind: "lfs" }, context2),
        { action: "Or take the Dockerfile out of Git LFS: `.gitattributes` names what is in it." }
      ]
    };
  const word = shellWord(file);
  return {
    title: "The Dockerfile is written in UTF-16",
    problem: `${codeSpan(file)} is written in UTF-16, as PowerShell's \`>\` writes it, and docker reads UTF-8.`,
    remedies: [
      {
        action: "Save it as UTF-8. In PowerShell:",
        snippet: { language: "sh", text: `(Get-Content ${word}) | Set-Content -Encoding utf8 ${word}` }
      },
      {
        action: "Elsewhere:",
        snippet: { language: "sh", text: `iconv -f UTF-16 -t UTF-8 ${word} > utf8 && mv utf8 ${word}` }
      }
    ]
  };
}
var init_unfetched_files = __esm({
  "src/diagnosis/advice/unfetched-files.ts"() {
    "use strict";
    init_record();
    init_context();
    init_commands();
    init_remedies();
  }
});

// src/diagnosis/advice/git-context.ts
function adviseOnGit({ trouble, said }, context2) {
  return {
    title: "Git could not fetch the build's context",
    problem: `The build's context, or one of its named contexts, is a git repository, and ${HAPPENED[trouble]}.`,
    evidence: said === void 0 ? [] : [`Git said: ${said}`],
    remedies: REMEDIES[trouble](context2)
  };
}
function giveToken(context2) {
  return {
    action: `Give git a token that may read the repository, as the build secret ${codeSpan("GIT_AUTH_TOKEN")}. The job's own token reads the job's own repository only.`,
    snippet: context2.event === "local" ? { language: "sh", text: buildCommand(context2, "--secret id=GIT_AUTH_TOKEN").text } : { language: "yaml", text: "with:\n  secrets: |\n    GIT_AUTH_TOKEN=${{ secrets.YOUR_TOKEN }}" }
  };
}
var HAPPENED, REMEDIES;
var init_git_context = __esm({
  "src/diagnosis/advice/git-context.ts"() {
    "use strict";
    init_record();
    init_commands();
    init_remedies();
    HAPPENED = {
      login: "its host wants a login that the build does not have",
      repository: "its host has no such repository, or does not show it without a login",
      ref: "it has no such branch, tag or commit",
      ssh: "the build cannot log in there by SSH",
      other: "git could not fetch it"
    };
    REMEDIES = {
      login: (context2) => [giveToken(context2), checkOutFirst()],
      repository: (context2) => [
        {
          action: `Compare the address with the repository's, letter by letter. Is it private? Then git needs a token: GitHub says "not found" without one.`
        },
        giveToken(context2),
        checkOutFirst()
      ],
      ref: () => [
        {
          action: "Compare what stands behind the `#` in the address with the repository's branches and tags. The branch of a merged pull request is often deleted.",
          snippet: { language: "sh", text: "git ls-remote ADDRESS" }
        },
        checkOutFirst()
      ],
      ssh: (context2) => [
        {
          action: "Use the address with `https://`. A public repository needs no login then, and a private one takes a token."
        },
        {
          action: `Or start an agent with the key in a step before, and forward it with ${formatInput(context2, "ssh")}:`,
          snippet: { language: "yaml", text: "with:\n  ssh: default" }
        },
        checkOutFirst()
      ],
      other: (context2) => [
        checkOutFirst(),
        {
          action: "To see git's own words, build it by hand:",
          snippet: buildCommand(context2, "--progress=plain")
        }
      ]
    };
  }
});

// src/diagnosis/causes/build.ts
var BUILD_CAUSES;
var init_build = __esm({
  "src/diagnosis/causes/build.ts"() {
    "use strict";
    init_commands();
    init_build_context();
    init_unfetched_files();
    init_git_context();
    init_record();
    BUILD_CAUSES = {
      "build-command-failed": {
        why: "A command of the Dockerfile ended with an error. The registry has nothing to do with it.",
        howToTell: "a `RUN` of the Dockerfile failed",
        ...OF_THE_BUILD,
        advise: (cause, context2, location) => ({
          title: "A command of the Dockerfile failed",
          problem: `${cause.command === void 0 ? "A command" : `The command ${codeSpan(cause.command)}`} in ${placeOf2(location)} ended with an error; the registry had nothing to do with it.`,
          printed: cause.output,
          evidence: cause.unfetched === void 0 ? [] : [formatUnfetched(cause.unfetched)],
          remedies: [
            cause.unfetched === void 0 ? { action: "Fix what its last lines name, and run the job again." } : fetchFile(cause.unfetched, context2),
            {
              action: "To try it without a push, build on your own machine up to that step:",
              snippet: buildCommand(context2, "--progress=plain")
            }
          ]
        })
      },
      "dockerfile-invalid": {
        why: "The Dockerfile cannot be read: an unknown instruction, a missing argument, a stage that does not exist.",
        howToTell: "the Dockerfile has a mistake in it",
        ...OF_THE_BUILD,
        advise: ({ flaw: flaw3, unreadable }, context2, location) => unreadable !== void 0 ? adviseOnUnreadable(unreadable, location?.file ?? context2.build?.file ?? "Dockerfile", context2) : {
          title: "The Dockerfile has a mistake",
          problem: `Docker cannot read ${placeOf2(location)}${flaw3 === void 0 ? "" : `: ${flaw3}`}.`,
          remedies: [
            {
              action: "Fix that line. Instructions stand first on their line: FROM, RUN, COPY, ARG and so on."
            },
            {
              action: "Docker checks a Dockerfile without building it, from buildx 0.15 on:",
              snippet: buildCommand(context2, "--check")
            }
          ]
        }
      },
      "build-context-missing": {
        why: "The build asks for a file or folder that is not there: it is mistyped, lies above the context's folder, is left out by .dockerignore, was never checked out, or another stage has not made it. The same goes for a Dockerfile, and for a git repository that cannot be fetched.",
        howToTell: "the line names a file, a folder or a git repository that the build does not find",
        ...OF_THE_BUILD,
        advise: ({ missing: missing2, source }, context2, location) => {
          switch (source?.kind) {
            case "dockerfile":
              return adviseOnDockerfile(source.search, missing2, context2);
            case "stage":
              return adviseOnStage(source.stage, missing2, placeOf2(location));
            case "submodule":
              return adviseOnSubmodule(source.path, { missing: missing2, place: placeOf2(location) }, context2);
            case "git":
              return adviseOnGit(source, context2);
            case void 0:
              return adviseOnFile(missing2, placeOf2(location));
          }
        }
      },
      "secret-missing": {
        why: "The Dockerfile asks for a build secret that was not passed to the build, or whose file is not there.",
        howToTell: "the build secret was not passed to the build, or is empty",
        ...OF_THE_BUILD,
        advise: (cause) => ({
          title: "A build secret is missing",
          problem: `The build needs ${cause.secret === void 0 ? "a secret" : `the secret ${codeSpan(cause.secret)}`}, which was not passed to the build or is empty.`,
          remedies: [
            {
              action: "Compare the name after `--mount=type=secret,id=` in the Dockerfile with the one that the build is given."
            },
            {
              action: "Is it empty? A secret that does not exist, or that the run may not see (a fork, Dependabot), arrives as an empty text: look in Settings → Secrets and variables → Actions."
            }
          ]
        })
      }
    };
  }
});

// src/diagnosis/advice/cache.ts
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
          text: "with:\n  cache-from: type=registry,ref=IMAGE:buildcache\n  cache-to: type=registry,ref=IMAGE:buildcache,mode=max"
        }
      }
    ]
  };
}
function adviseOnCacheDriver() {
  return {
    title: "This builder cannot write that cache",
    problem: "Docker's own builder cannot export a build cache of this kind, and stops before it builds.",
    remedies: [
      {
        action: "Make a builder that can, in a step before, and use it:",
        snippet: { language: "sh", text: "docker buildx create --use" }
      },
      { action: "Or leave the cache's export (`cache-to`) out." }
    ]
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
        snippet: { language: "yaml", text: "with:\n  cache-to: type=gha,mode=max,ignore-error=true" }
      },
      { action: "Run the job again: the store may be back." }
    ]
  };
}
var init_cache = __esm({
  "src/diagnosis/advice/cache.ts"() {
    "use strict";
  }
});

// src/diagnosis/advice/builder.ts
function adviseOnBuilder({ gone: gone3, endpoint, tls, isLost }, context2) {
  if (isLost === true) return adviseOnLostBuilder();
  if (endpoint !== void 0 && tls !== void 0) return adviseOnCertificates(endpoint, tls, context2);
  if (endpoint !== void 0) return adviseOnEndpoint(endpoint, context2);
  return gone3 === void 0 ? adviseOnStart() : adviseOnGoneBuilder(gone3, context2);
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
          text: "docker ps --all --filter name=buildx_buildkit\ndocker logs --tail 20 CONTAINER"
        }
      },
      {
        action: "Remove it and make a new one:",
        snippet: { language: "sh", text: "docker buildx rm NAME\ndocker buildx create --use --bootstrap" }
      },
      {
        action: "Or build with docker's own builder, which needs no container (`docker buildx use default`)."
      }
    ]
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
          text: "docker ps --all --filter name=buildx_buildkit\ndocker logs --tail 20 CONTAINER"
        }
      },
      {
        action: "Is the builder on another machine (`endpoint`, a remote or a Kubernetes builder)? Then check that machine, and the network between the two."
      }
    ]
  };
}
function adviseOnEndpoint(endpoint, context2) {
  return {
    title: "No BuildKit answers",
    problem: `No BuildKit answers at ${codeSpan(endpoint)}, which ${formatInput(context2, "endpoint")} names.`,
    remedies: [
      {
        action: "Check that BuildKit runs there, that it listens on this address and port, and that a firewall lets this machine through. With TLS it wants certificates.",
        snippet: {
          language: "sh",
          text: `docker buildx create --name probe --driver remote ${shellWord(endpoint)}
docker buildx inspect --bootstrap probe`
        }
      },
      { action: `Or leave ${formatInput(context2, "endpoint")} out, and build on this machine.` }
    ]
  };
}
function adviseOnCertificates(endpoint, fault, context2) {
  const input = (name) => formatInput(context2, name);
  const advice = {
    authority: [
      `the BuildKit's certificate was not signed by the authority in ${input("endpoint-cacert")}`,
      `Give ${input("endpoint-cacert")} the certificate of the authority that signed the BuildKit's (\`buildkitd --tlscert\`).`
    ],
    expired: [
      "the BuildKit's certificate, or its authority's, has expired or is not valid yet",
      "Renew the certificate that is out of date, and check this machine's clock."
    ],
    name: [
      "the BuildKit's certificate does not name this host",
      `Give ${input("endpoint")} a host that the certificate names, or make a certificate with this one as its \`subjectAltName\`.`
    ],
    client: [
      "BuildKit refuses the client's certificate, or misses it",
      `Give ${input("endpoint-cert")} a valid certificate by the authority that BuildKit knows (\`buildkitd --tlscacert\`), and ${input("endpoint-key")} its key.`
    ],
    key: [
      `${input("endpoint-key")} is not the key of ${input("endpoint-cert")}`,
      "Give both from the same pair."
    ],
    plain: [
      "what listens there does not speak TLS",
      "Start BuildKit with `--tlscacert`, `--tlscert` and `--tlskey`, and check the port."
    ]
  };
  const [why, action] = advice[fault];
  return {
    title: "The certificates do not fit this BuildKit",
    problem: `The TLS handshake with ${codeSpan(endpoint)}, which ${input("endpoint")} names, fails: ${why}.`,
    remedies: [{ action }]
  };
}
function adviseOnGoneBuilder(name, context2) {
  return {
    title: `There is no builder ${name}`,
    problem: `Buildx knows no builder ${codeSpan(name)} on this machine: it was never made here, or it is gone.`,
    remedies: [
      {
        action: `Leave ${formatInput(context2, "builder")} out, and unset the variable BUILDX_BUILDER: docker's own builder is used then, or a temporary one is made where the build needs it.`
      },
      {
        action: "Or make it in a step before. (In a workflow, docker/setup-buildx-action does.)",
        snippet: { language: "sh", text: `docker buildx create --name ${shellWord(name)} --bootstrap` }
      },
      {
        action: "Or use one of those that are here:",
        snippet: { language: "sh", text: "docker buildx ls" }
      }
    ]
  };
}
var init_builder = __esm({
  "src/diagnosis/advice/builder.ts"() {
    "use strict";
    init_record();
    init_commands();
  }
});

// src/diagnosis/causes/builder.ts
function configuredBuilder({ creationFailed = false }) {
  if (creationFailed)
    return [
      {
        action: "Does buildx name a line or a key of `buildkitd-config-inline`? Correct it: the input is BuildKit's own `buildkitd.toml`."
      },
      builderImage()
    ];
  return [
    {
      action: "Give the configuration to the step that makes the builder, and leave the input out here:",
      snippet: {
        language: "yaml",
        text: "- uses: docker/setup-buildx-action@v4\n  with:\n    buildkitd-config-inline: …"
      }
    }
  ];
}
function builderImage() {
  return {
    action: "The builder is a container. See whether docker gets its image here:",
    snippet: { language: "sh", text: "docker pull moby/buildkit:buildx-stable-1" }
  };
}
function betterBuilder({
  creationFailed = false,
  withAnyStore = false
}) {
  return [
    {
      action: "In a workflow: make a builder that can in a step before. It is used by itself.",
      snippet: { language: "yaml", text: "- uses: docker/setup-buildx-action@v4" },
      repeats: creationFailed
    },
    {
      action: "On your own machine or runner:",
      snippet: { language: "sh", text: "docker buildx create --use" },
      repeats: creationFailed
    },
    ...creationFailed ? [builderImage()] : [],
    ...withAnyStore ? [] : [
      {
        action: "Turn on docker's containerd image store in `/etc/docker/daemon.json`, and start docker again:",
        snippet: {
          language: "json",
          text: '{ "features": { "containerd-snapshotter": true } }'
        }
      }
    ]
  ];
}
var BUILDER_CAUSES;
var init_builder2 = __esm({
  "src/diagnosis/causes/builder.ts"() {
    "use strict";
    init_cache();
    init_builder();
    init_record();
    BUILDER_CAUSES = {
      "option-unsupported": {
        why: "Docker's own builder cannot do all that a BuildKit of its own can: with docker's old store of images no attestations and no archives of an image, and never a push by digest alone.",
        howToTell: "an input asks for what only another builder can do",
        ...OF_THE_MACHINE,
        advise: (cause) => ({
          ...cause.isConfigured === true && cause.creationFailed === true ? {
            title: "The builder with this configuration cannot be made",
            problem: "`buildkitd-config-inline` is for a builder that is made for this run, and none could be made with it."
          } : {
            title: `This builder cannot do it: ${cause.inputs.join(", ")}`,
            problem: `${cause.inputs.map(codeSpan).join(" and ")} ${cause.inputs.length === 1 ? "asks" : "ask"} for what ${cause.builder} cannot do.`
          },
          remedies: [
            ...cause.isConfigured === true ? configuredBuilder(cause) : betterBuilder(cause),
            { action: "Or leave out what asks for it." }
          ]
        })
      },
      "cache-unsupported": {
        why: "The build cache could not be written: this builder cannot do it, or the place it goes to did not take it. The image itself may be fine.",
        howToTell: "the line speaks of exporting a cache",
        ...OF_THE_MACHINE,
        advise: (cause) => adviseOnCache(cause.when)
      },
      "builder-unavailable": {
        why: "buildx runs its builder, BuildKit, in a container of its own, and that container did not start or stopped again; or the builder that is named was never made here, or is gone. Docker itself answers.",
        howToTell: "`docker buildx ls` does not show the builder, or `docker ps --all` shows its container as stopped or restarting",
        ...OF_THE_MACHINE,
        mayBeDeadDaemon: true,
        advise: (cause, context2) => adviseOnBuilder(cause, context2)
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
              snippet: { language: "sh", text: "sudo apt-get install docker-buildx\ndocker buildx version" }
            },
            { action: "On GitHub's hosted runners for Linux it is there: use `runs-on: ubuntu-latest`." }
          ]
        })
      },
      "buildx-too-old": {
        why: "The build asks for something that this version of buildx does not know yet.",
        howToTell: "`docker buildx version` tells an old one",
        ...OF_THE_MACHINE,
        advise: (cause) => ({
          title: "buildx is too old",
          problem: `This buildx${cause.found === void 0 ? "" : ` (${cause.found})`} does not know ${codeSpan(cause.lacks)}${cause.needed === void 0 ? "" : `, which came with ${cause.needed}`}.`,
          remedies: [
            {
              action: "Install a newer one, and look at its version:",
              snippet: { language: "sh", text: "docker buildx version" }
            },
            { action: `Or leave out what asks for ${codeSpan(cause.lacks)}.` }
          ]
        })
      }
    };
  }
});

// src/diagnosis/input-problems.ts
function adviseOnInputs(problems2, isLate = false) {
  const inputs = [...new Set(problems2.map(({ input }) => input))];
  const actions = problems2.flatMap(
    ({ input, allowed, remedies }) => remedies ?? [{ action: `Give \`${input}\` ${allowed}.` }]
  );
  const [first2 = { action: "Check the inputs." }, ...others2] = actions.filter(
    ({ action }, index2) => actions.findIndex((one) => one.action === action) === index2
  );
  const kind = inputs.every((input) => input.startsWith("--")) ? "option" : "input";
  const [only] = problems2.length === 1 ? problems2 : [];
  return {
    title: only?.title ?? (inputs.length === 1 ? `The ${kind} ${inputs.join("")} is wrong` : `These ${kind}s are wrong: ${inputs.join(", ")}`),
    problem: isLate ? "Nothing was built, and nothing was pushed." : "The run did not begin: nothing was contacted, and nothing was built.",
    evidence: problems2.map(formatProblem),
    remedies: [first2, ...others2]
  };
}
function formatProblem({ input, value, flaw: flaw3, isLeftOut }) {
  const start = isLeftOut === true ? `\`${input}\` is left out, and ` : `\`${input}\` cannot be "${value}": `;
  return `${start}${flaw3}${flaw3.endsWith("?") ? "" : "."}`;
}
function formatRefusal({ words, command }) {
  return {
    flaw: `git refuses the clone that is here: ${words}`,
    allowed: command === void 0 ? "a clone that git reads" : `\`${command}\`, if you trust who owns it`
  };
}
var INPUT_CAUSES;
var init_input_problems = __esm({
  "src/diagnosis/input-problems.ts"() {
    "use strict";
    init_record();
    INPUT_CAUSES = {
      "input-invalid": {
        why: "An input has a value that it cannot have. Nothing was built.",
        howToTell: "an input has a value that it cannot have",
        ...OF_THE_MACHINE,
        advise: ({ problems: problems2, isLate }) => adviseOnInputs(problems2, isLate)
      }
    };
  }
});

// src/diagnosis/causes/image.ts
function nameOf2({ image }, context2) {
  return image ?? `${formatImage(imageToShow(context2))}:TAG`;
}
var IMAGE_CAUSES;
var init_image = __esm({
  "src/diagnosis/causes/image.ts"() {
    "use strict";
    init_context();
    init_reference();
    init_record();
    IMAGE_CAUSES = {
      "local-image-missing": {
        why: "Docker was asked for an image that it does not hold under this name: it was built under another one, or by a builder that keeps its result to itself.",
        howToTell: "`docker image ls` does not show the image under this name",
        ...OF_THE_MACHINE,
        advise: (cause, context2) => ({
          title: "Docker does not hold that image",
          problem: `Docker holds no image ${cause.image === void 0 ? "of this name" : codeSpan(cause.image)}. No registry was asked.`,
          remedies: [
            {
              action: "See under which name the image was built, and give it the name that is pushed:",
              snippet: {
                language: "sh",
                text: `docker image ls
docker tag NAME:TAG ${nameOf2(cause, context2)}`
              }
            },
            {
              action: "Was it built with `docker buildx`? Such a builder keeps its result to itself: push it from the build, or load it into docker.",
              snippet: { language: "sh", text: `docker buildx build --push --tag ${nameOf2(cause, context2)} .` }
            },
            {
              action: "Was it built in another job? Each job has a docker of its own: build and push in the same job."
            }
          ]
        })
      },
      "manifest-list-nested": {
        why: "`docker manifest create` takes images only, and one of its parts is a list: buildx makes a list even for one platform, because it adds an attestation of how the image was built.",
        howToTell: "`docker buildx imagetools inspect` shows more than one manifest for a part",
        ...OF_THE_MACHINE,
        advise: (cause, context2) => ({
          title: "A part of the list is a list itself",
          problem: `${cause.image === void 0 ? "One of the images" : codeSpan(cause.image)} is a list of manifests, and \`docker manifest create\` takes single images only.`,
          remedies: [
            {
              action: "Join them with buildx, which takes lists, too, and pushes the result:",
              snippet: {
                language: "sh",
                text: `docker buildx imagetools create --tag ${formatImage(imageToShow(context2))}:TAG IMAGE:TAG-amd64 IMAGE:TAG-arm64`
              }
            },
            {
              action: "Or build the parts without attestations, so that each is a single image:",
              snippet: { language: "yaml", text: "with:\n  provenance: false" }
            }
          ]
        })
      },
      "attestation-unsupported": {
        why: "The registry does not accept a manifest of this kind. Since version 0.10 buildx adds an attestation to each image, as a manifest of its own; some registries refuse it, or the list that names it.",
        howToTell: "the same push goes well with `--provenance=false`",
        ...OF_THE_MACHINE,
        advise: (cause, context2) => ({
          title: `${cause.host ?? context2.registry.host} does not accept this kind of manifest`,
          problem: `${cause.host ?? context2.registry.host} refused a manifest of the image: most registries that do so do not know attestations.`,
          isHedged: true,
          remedies: [
            { action: "Push once more: a short outage of the registry can look the same." },
            {
              action: "Build without attestations:",
              snippet: { language: "yaml", text: "with:\n  provenance: false\n  sbom: false" }
            },
            {
              action: "Or, with a new buildx, keep them in the older form, which more registries take:",
              snippet: { language: "yaml", text: 'env:\n  BUILDX_NO_DEFAULT_OCI_ARTIFACT: "true"' }
            }
          ]
        })
      },
      "policy-denied": {
        why: "A policy on this machine or of this build says which images may be used, and this one is not among them. No registry refused anything.",
        howToTell: "the line speaks of a policy",
        ...OF_THE_BUILD,
        advise: (cause) => ({
          title: "A policy forbids this image",
          problem: `A policy does not allow ${cause.image === void 0 ? "the image" : codeSpan(cause.image)} here; no registry was at fault.`,
          remedies: [
            {
              action: "See what the policy allows: for docker the file in `EXPERIMENTAL_BUILDKIT_SOURCE_POLICY` or beside the Dockerfile, for podman and buildah `/etc/containers/policy.json`."
            },
            { action: "Start from an image that it allows, or ask the policy's owner to add this one." }
          ]
        })
      }
    };
  }
});

// src/diagnosis/causes/job.ts
function adviseOnPackages(context2) {
  return {
    title: `The job may not ${requestedAccess(context2)}: \`packages: ${requestedAccess(context2) === "pull" ? "read" : "write"}\` is missing`,
    problem: `The job's GITHUB_TOKEN may not ${formatAim(context2)}: the workflow does not grant it.`,
    remedies: [
      grantPermissions(context2, "Add this to the job (or to the top of the workflow):"),
      grantCallerPermissions(
        context2,
        "Is the job part of a reusable workflow? Then the job that calls it must grant the same, because the called one cannot have more:"
      ),
      {
        action: `Is it there already? Then the package's access list leaves this repository out: add it under "Manage Actions access".`,
        link: packageLink(context2)
      }
    ]
  };
}
function holderOf(context2) {
  return context2.tokenKind === "installation" ? `the repository ${repositoryOf(context2) ?? "of this workflow"}` : "whoever the token belongs to";
}
function accountOfToken(context2) {
  return context2.tokenKind === "installation" ? context2.repository?.owner : loginOf(context2);
}
var JOB_CAUSES;
var init_job = __esm({
  "src/diagnosis/causes/job.ts"() {
    "use strict";
    init_reference();
    init_identity();
    init_links();
    init_remedies();
    init_context();
    init_record();
    JOB_CAUSES = {
      "workflow-permission-missing": {
        why: "The job's GITHUB_TOKEN may do what `permissions:` grants, and `packages: write` is not among it. As soon as one permission is written, all others are none. Logging in works all the same.",
        howToTell: "the job's `permissions:` do not grant packages (`write` to push, `read` to pull)",
        ...OF_THE_TOKEN,
        retry: () => IF_JUST_CREATED,
        needsOwner: true,
        docs: { tokenKind: "installation", access: "push" },
        advise: ({ permission }, context2) => permission === "identity" ? adviseOnIdentity() : adviseOnPackages(context2)
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
              snippet: { language: "yaml", text: "with:\n  push: auto" }
            }
          ]
        })
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
              snippet: { language: "yaml", text: "on:\n  push:\n    branches: [main]" }
            },
            {
              action: "Under this event, build without pushing:",
              snippet: { language: "yaml", text: "with:\n  push: auto" }
            },
            { action: "See docs/trust.md for whose commit may do what." }
          ]
        })
      },
      dependabot: {
        why: "A run that Dependabot started gets a token that may only read, and Dependabot's own secrets instead of those of Actions, even when somebody else starts it again.",
        howToTell: "Dependabot opened the pull request or started the run",
        ...OF_THE_TOKEN,
        docs: { tokenKind: "installation", access: "push" },
        advise: (_cause, context2) => ({
          title: "A run of Dependabot may not push",
          problem: "Dependabot started this run, and GitHub gives such a run a token that only reads, and none of the Actions secrets.",
          remedies: [
            {
              action: "Build Dependabot's pull requests without pushing, which is what the default does:",
              snippet: { language: "yaml", text: "with:\n  push: auto" }
            },
            grantPermissions(
              context2,
              "Or, where its image is really needed, raise the token's permissions in the job:"
            )
          ]
        })
      },
      "wrong-owner": {
        why: "The image's name begins with an owner that this token has no access to: another account's, or a mistyped one.",
        howToTell: "the owner in the image's name is not the one the token belongs to",
        ...OF_THE_TOKEN,
        advise: (_cause, context2) => ({
          title: `This token has no access to ${ownerToShow(context2)}`,
          problem: `The image belongs to ${ownerToShow(context2)}, and ${holderOf(context2)} is not allowed to ${requestedAccess(context2)} there.`,
          remedies: [
            {
              action: "Push under the owner that the token belongs to:",
              snippet: {
                language: "yaml",
                text: `with:
  images: ${context2.registry.host}/${accountOfToken(context2)?.toLowerCase() ?? "OWNER"}/${packageOf(imageToShow(context2))}`
              }
            },
            {
              action: `Or use a classic token of somebody who may ${requestedAccess(context2)} packages of ${ownerToShow(context2)}, saved as a secret.`,
              link: newTokenLinkFor(context2)
            }
          ]
        })
      }
    };
  }
});

// src/diagnosis/advice/docker-trouble.ts
function findDockerTrouble(said) {
  if (/context "[^"\n]*"[^\n]{0,20}(?:not found|does not exist)/i.test(said))
    return { kind: "context missing" };
  if (/\bdial-stdio\b|command \[ssh /i.test(said)) return { kind: "ssh" };
  if (/permission denied/i.test(said)) return { kind: "not allowed" };
  return /\btls\b|x509|certificate|\b(?:ca|cert|key)\.pem|https? (?:client|server)|http request/i.test(said) ? { kind: "tls" } : { kind: "silent" };
}
function helpWithDocker(trouble) {
  switch (trouble.kind) {
    case "client missing":
      return [
        {
          action: "Does the job run in a container? The daemon's socket alone is not enough: use an image that has docker's client and buildx, or install them in a step before.",
          snippet: {
            language: "sh",
            text: "sudo apt-get update\nsudo apt-get install --yes docker-cli docker-buildx"
          }
        },
        onHostedRunners(),
        startDocker2()
      ];
    case "not allowed":
      return [
        {
          action: "Add the user to the group `docker`, log out of the machine and in again. Anybody who may use docker's socket has root's rights:",
          snippet: { language: "sh", text: 'sudo usermod -aG docker "$USER"' }
        },
        rootless()
      ];
    case "tls":
      return [
        {
          action: "The client and the daemon must agree on TLS. With `docker:dind` beside the job, either share its certificates:",
          snippet: {
            language: "sh",
            text: "export DOCKER_HOST=tcp://docker:2376 DOCKER_TLS_VERIFY=1 DOCKER_CERT_PATH=/certs/client"
          }
        },
        {
          action: "Or switch TLS off on both sides: start the daemon with an empty `DOCKER_TLS_CERTDIR`, and ask its port without TLS. Do so in a network of the job's own only.",
          snippet: {
            language: "sh",
            text: "export DOCKER_HOST=tcp://docker:2375\nunset DOCKER_TLS_VERIFY DOCKER_CERT_PATH"
          }
        },
        {
          action: "Buildx takes certificates from a context only. Make one from the environment, and use it:",
          snippet: {
            language: "sh",
            text: "docker context create job\ndocker buildx create --use job"
          }
        }
      ];
    case "context missing":
      return [
        {
          action: "The context is named by the variable DOCKER_CONTEXT, or by `currentContext` in docker's configuration. See which there are, and name one of them:",
          snippet: { language: "sh", text: "docker context ls" }
        },
        {
          action: "Or use the daemon of this machine:",
          snippet: { language: "sh", text: "unset DOCKER_CONTEXT\ndocker context use default" }
        },
        {
          action: "Did another step make it? Then it is in the configuration of that step's user: the two must have the same HOME and DOCKER_CONFIG."
        }
      ];
    case "ssh":
      return [
        {
          action: "Docker's daemon is reached by ssh here, which cannot ask for anything in a job: it needs a key without a passphrase, the host in `known_hosts`, and a user who may use docker there. This must show a server:",
          snippet: { language: "sh", text: "ssh USER@HOST docker version" }
        },
        {
          action: "Or use the daemon of this machine:",
          snippet: { language: "sh", text: "unset DOCKER_HOST DOCKER_CONTEXT\ndocker context use default" }
        }
      ];
    case "silent":
      return [
        ...trouble.socket === void 0 ? [] : [rootless(trouble.socket)],
        startDocker2(),
        onHostedRunners(),
        ...trouble.socket === void 0 ? [rootless()] : []
      ];
  }
}
function startDocker2() {
  return {
    action: "On your own machine or runner: start Docker, and check that this command shows a server.",
    snippet: { language: "sh", text: "docker version" }
  };
}
function onHostedRunners() {
  return {
    action: "On GitHub's hosted runners: use `runs-on: ubuntu-latest`. Those for Windows and macOS have no Docker for Linux images."
  };
}
function rootless(socket) {
  return {
    action: socket === void 0 ? "Does docker run rootless? Then tell the client where its socket is:" : "Docker runs rootless here. Tell the client where its socket is:",
    snippet: {
      language: "sh",
      text: `export DOCKER_HOST=${socket ?? "unix://$XDG_RUNTIME_DIR/docker.sock"}`
    }
  };
}
var init_docker_trouble = __esm({
  "src/diagnosis/advice/docker-trouble.ts"() {
    "use strict";
  }
});

// src/diagnosis/advice/login-store.ts
function helpWithLogins(trouble) {
  const ours = {
    action: "Our own step is not affected: it keeps its login in a private folder, and asks no keychain."
  };
  switch (trouble.kind) {
    case "helper":
      return {
        title: "Docker's keychain does not work",
        problem: "Docker keeps logins with the help of another program, and that program is missing or fails. The token was not even tried.",
        remedies: [
          {
            action: `Open docker's config.json, remove the lines "credsStore" and "credHelpers", and log in again. The login is then kept in that file:`,
            snippet: { language: "sh", text: 'cat "$HOME/.docker/config.json"' }
          },
          {
            action: "Or install the program that they name, `docker-credential-…`, and check that it is on the PATH."
          },
          ours
        ]
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
              text: 'export DOCKER_CONFIG="${RUNNER_TEMP:-$HOME}/docker-config"\nmkdir -p "$DOCKER_CONFIG"\necho "DOCKER_CONFIG=$DOCKER_CONFIG" >> "$GITHUB_ENV"'
            }
          },
          {
            action: "Does the folder belong to root, because docker once ran with `sudo`? Then give it back to its user. (podman, buildah and skopeo keep theirs in `$REGISTRY_AUTH_FILE`.)",
            snippet: { language: "sh", text: 'sudo chown -R "$USER" "$HOME/.docker"' }
          },
          ours
        ]
      };
  }
}
var init_login_store = __esm({
  "src/diagnosis/advice/login-store.ts"() {
    "use strict";
  }
});

// src/diagnosis/causes/machine.ts
var MACHINE_CAUSES;
var init_machine = __esm({
  "src/diagnosis/causes/machine.ts"() {
    "use strict";
    init_docker_trouble();
    init_login_store();
    init_record();
    MACHINE_CAUSES = {
      "docker-unavailable": {
        why: "There is no docker, its daemon does not run or is not reached, or this user may not use its socket.",
        howToTell: "`docker version` shows no server",
        ...OF_THE_MACHINE,
        advise: ({ reason, trouble = { kind: "silent" } }) => ({
          title: trouble.kind === "client missing" ? "There is no docker here" : "Docker does not answer",
          problem: `Docker cannot be used here: ${reason}.`,
          remedies: helpWithDocker(trouble)
        })
      },
      "docker-version-mismatch": {
        why: "Docker's client and its daemon speak different versions of docker's API, and neither takes the other's: since version 29 the daemon refuses clients older than 25, and an old daemon does not know what a new client asks for.",
        howToTell: "the line names two API versions",
        ...OF_THE_MACHINE,
        advise: ({ versions }) => ({
          title: "Docker's client and daemon do not fit together",
          problem: versions === void 0 ? "Docker's client and its daemon speak different versions of docker's API." : `Docker's client speaks version ${versions.client} of docker's API, and its daemon wants ${versions.daemon}.`,
          remedies: [
            {
              action: "Bring the older of the two up to date: this shows both. The client is the one in the step, the container or the library that printed the line.",
              snippet: { language: "sh", text: "docker version" }
            },
            {
              action: "Is the daemon the older one? Then the client can be told to speak its version:",
              snippet: { language: "sh", text: `export DOCKER_API_VERSION=${versions?.daemon ?? "1.44"}` }
            }
          ]
        })
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
              snippet: { language: "sh", text: "df -h\ndocker system df\ndocker system prune" }
            },
            {
              action: "On a hosted runner, free room in a step before (some 10 GB are tools that few need), or use a larger runner:",
              snippet: {
                language: "yaml",
                text: "- run: sudo rm -rf /usr/share/dotnet /usr/local/lib/android"
              }
            },
            { action: "Make the image smaller: delete what a RUN has downloaded in the same RUN." }
          ]
        })
      },
      "out-of-memory": {
        why: "The machine, or the limit that is set for docker, has too little memory for what was run: the kernel kills a process then, and says nothing in the log but its exit code 137.",
        howToTell: "the command ended with exit code 137, or the kernel's log names the process",
        ...OF_THE_BUILD,
        advise: ({ where }) => ({
          title: "There was not enough memory",
          problem: where === "runner" ? "The runner was lost in the middle of the job: most often because a step took all its memory." : "A command of the build was stopped because it took more memory than there is.",
          remedies: [
            {
              action: "Let it do less at a time: fewer jobs of a compiler (`make -j2`, `CARGO_BUILD_JOBS=2`), one platform after the other, a limit for Node's heap (`NODE_OPTIONS=--max-old-space-size=4096`)."
            },
            {
              action: "Or give it more: a larger runner; on your own machine more memory for Docker Desktop (Settings → Resources) or for the builder."
            }
          ]
        })
      },
      "credential-store-error": {
        why: "Docker keeps logins in its config.json, or with the help of another program (`docker-credential-…`). The file cannot be read or written, or the program is missing or fails. The token was not even tried.",
        howToTell: "the line names `docker-credential-…` or the file in which a client keeps its logins",
        ...OF_THE_MACHINE,
        advise: ({ trouble = { kind: "helper" } }) => helpWithLogins(trouble)
      }
    };
  }
});

// src/diagnosis/causes/merge-unsuited.ts
function digestsSnippet() {
  return {
    language: "yaml",
    text: [
      `- uses: ${USES}`,
      "  with:",
      "    operation: merge",
      "    digests: |",
      "      ${{ needs.amd64.outputs.digest }}",
      "      ${{ needs.arm64.outputs.digest }}"
    ].join("\n")
  };
}
function revisionSnippet() {
  return {
    language: "yaml",
    text: "with:\n  labels: org.opencontainers.image.revision=${{ github.sha }}"
  };
}
var UNSUITED;
var init_merge_unsuited = __esm({
  "src/diagnosis/causes/merge-unsuited.ts"() {
    "use strict";
    init_remedies();
    UNSUITED = {
      commit: {
        title: "A digest is of another commit",
        remedies: [
          {
            action: "Does a job check out another commit than the one that the run is for? If it is meant, check the same one out in the merge's job, too."
          },
          {
            action: "Is the digest of an earlier run? Take those of this run's jobs: without `digests` they come from its artifacts."
          },
          { action: "Or give every job and the merge the same label:", snippet: revisionSnippet() }
        ]
      },
      image: {
        title: "A digest is of another image",
        remedies: [
          { action: "Name the same image in `images` of every job and of the merge." },
          { action: "Does another job leave an artifact of that name? Give it another one." }
        ]
      },
      contents: {
        title: "A digest is not an image",
        remedies: [
          {
            action: "Take the output `digest` of a step with `push-by-digest: true`: it is the image's. A signature, a chart or an attestation has a digest, too, and cannot be run."
          }
        ]
      },
      types: {
        title: "The digests are of two kinds",
        remedies: [
          {
            action: "Let the same kind of builder build for every platform: docker's own without the containerd image store writes docker's media types, BuildKit those of OCI. `push-by-digest: true` takes a BuildKit everywhere."
          }
        ]
      },
      platform: {
        title: "A digest is for another platform",
        remedies: [
          { action: "If it is meant, name it in the merge's `platforms`, too." },
          {
            action: "If not, find the job that pushed it: every job of a run can leave a digest. `digests` names those that count:",
            snippet: digestsSnippet()
          }
        ]
      }
    };
  }
});

// src/diagnosis/causes/merge.ts
function whereMissing(platforms) {
  return [
    {
      action: `Did the job for ${platforms.join(" or ")} fail, or was it skipped? Run it again, and then the merge: the digests of the other jobs are kept.`
    },
    {
      action: "Does a job's `platforms` say another platform than the merge's? The two must name the same ones."
    },
    needsOf()
  ];
}
function needsOf() {
  return {
    action: "Let the merge wait for every job:",
    snippet: { language: "yaml", text: "image:\n  needs: platform" }
  };
}
function jobs() {
  return [
    `- uses: ${USES}    # in a job for each platform`,
    "  with:",
    "    platforms: ${{ matrix.platform }}",
    "    push-by-digest: true",
    `- uses: ${USES}    # in a job that needs those`,
    "  with:",
    "    operation: merge"
  ].join("\n");
}
var MERGE_CAUSES, WITHOUT_ARTIFACTS;
var init_merge = __esm({
  "src/diagnosis/causes/merge.ts"() {
    "use strict";
    init_reference();
    init_remedies();
    init_merge_unsuited();
    init_record();
    MERGE_CAUSES = {
      "merge-platform-missing": {
        why: "An image for several platforms was to be put together, and one of the platforms that `platforms` names was not among the digests.",
        howToTell: "the input `platforms` names a platform for which no digest is there",
        ...OF_THE_MACHINE,
        advise: ({ platforms, found, unpushed }) => ({
          title: `No image for ${platforms.join(" and ")}`,
          problem: `The image was to have ${platforms.join(" and ")}, and no digest of that platform is there. No tag was touched.`,
          evidence: [
            found.length === 0 ? "No digest for any platform is there." : `There are digests for ${found.join(", ")}.`,
            ...unpushed
          ],
          remedies: unpushed.length > 0 ? [{ action: "Let all jobs push or none: give each the same `push`, and the same checkout." }] : whereMissing(platforms)
        })
      },
      "merge-platform-duplicate": {
        why: "Two of the digests that were to become one image are for the same platform, so that it is not known which one is meant.",
        howToTell: "two digests are for the same platform",
        ...OF_THE_MACHINE,
        advise: ({ platform, digests: digests2 }) => ({
          title: `Two images for ${platform}`,
          problem: `An image has one part for ${platform}, and two were handed in. No tag was touched.`,
          evidence: digests2.map((digest) => `${digest} is for ${platform}.`),
          remedies: [
            {
              action: "Do several jobs build this image for one platform, such as variants with other build arguments? Hand each merge its own digests:",
              snippet: digestsSnippet()
            },
            {
              action: "Is it the same digest twice? The outputs of a matrix's jobs overwrite each other: leave `digests` out, and the merge takes them from the run's artifacts."
            }
          ]
        })
      },
      "merge-digest-missing": {
        why: "A digest that was to become a part of an image is not in the registry: it was deleted meanwhile, or it belongs to another image.",
        howToTell: "the registry knows no such digest in this image",
        ...OF_THE_MACHINE,
        advise: ({ image, digest, platform }) => ({
          title: "A digest is not in the registry",
          problem: `${formatReference(image, digest)}${platform === void 0 ? "" : `, for ${platform},`} is not in the registry. No tag was touched.`,
          remedies: [
            {
              action: "Is there something that deletes versions without a tag? Until the merge is done these digests have none: let it keep what is younger than a day, say."
            },
            {
              action: `Was it pushed to another image? Only digests of ${formatImage(image)} can be merged into it.`
            },
            { action: "Then run the job of that platform again, and the merge after it." }
          ]
        })
      },
      "merge-digest-unsuited": {
        why: "A digest that was to become a part of an image is another commit's, another image's, for a platform that nobody asked for, or no image at all.",
        howToTell: "one of the digests is of another commit or image than the rest",
        ...OF_THE_MACHINE,
        advise: ({ image, digest, flaw: flaw3, why }) => ({
          title: UNSUITED[why].title,
          problem: `${formatReference(image, digest)} cannot be a part of this image: it ${flaw3}. No tag was touched.`,
          remedies: UNSUITED[why].remedies
        })
      },
      "merge-without-digests": {
        why: "There is nothing to merge: no job of this run has pushed the image by its digest.",
        howToTell: "the run has no artifact with a digest of this image",
        ...OF_THE_MACHINE,
        advise: ({ image }) => ({
          title: "There are no digests to merge",
          problem: `No job of this run has left a digest of ${formatImage(image)}.`,
          remedies: [
            {
              action: "Let a job for each platform push by digest, and the merge wait for them:",
              snippet: { language: "yaml", text: jobs() }
            },
            {
              action: "Do the jobs and the merge name the same image in `images`? They must, letter for letter."
            },
            { action: "Or hand the digests over:", snippet: digestsSnippet() }
          ]
        })
      },
      "artifacts-unavailable": {
        why: "Digests go from job to job as artifacts of the run, and the service for these did not answer, or is not there.",
        howToTell: "GitHub's artifact service is not there, or fails",
        ...OF_THE_MACHINE,
        advise: ({ aim, reason, absent }) => ({
          title: "The run's artifacts cannot be had",
          problem: aim === "save" ? `The image is pushed, but its digest could not be left for the merge: ${reason}.` : `The digests to merge could not be read from the run's artifacts: ${reason}.`,
          remedies: absent ? [WITHOUT_ARTIFACTS] : [{ action: "Run the job again." }, WITHOUT_ARTIFACTS]
        })
      }
    };
    WITHOUT_ARTIFACTS = {
      action: "Do without artifacts: hand the jobs' output `digest` over. This works everywhere, on GitHub Enterprise Server and under act, too:",
      snippet: digestsSnippet()
    };
  }
});

// src/diagnosis/advice/offline.ts
function isOffline({ api, registry }, { host, unsent }) {
  const isOfRegistry = host === void 0 || host === registry.host;
  return isOfRegistry && unsent !== void 0 && api.kind === "silent" && api.unsent !== void 0;
}
function adviseOffline(context2) {
  const { api, registry } = context2;
  const isOwn = isOnOwnMachine(context2);
  const machine = isOwn ? "This machine" : "This runner";
  const verb = api.kind === "silent" && api.unsent === "name" ? "look up" : "reach";
  const ask2 = {
    action: isOwn ? "Ask the registry by hand: any answer says that the way is free, and 401 is the right one." : "Is it a runner of your own? Ask the registry in a step before: any answer says that the way is free, and 401 is the right one.",
    snippet: { language: "sh", text: `curl -I https://${registry.host}/v2/` }
  };
  const proxy = isOwn ? {
    action: "Behind a proxy? Then name it (Surepush reads this with Node 24.5 or newer):",
    snippet: { language: "sh", text: "export HTTPS_PROXY=http://PROXY:PORT" }
  } : {
    action: "Behind a proxy? Then set HTTPS_PROXY where the runner is started, and for its docker, too."
  };
  return {
    title: `${machine} cannot ${verb} ${registry.host}`,
    problem: `${machine} cannot ${verb} ${registry.host}, nor GitHub's API. Is it online?`,
    ...context2.checksum === "wrong" && {
      evidence: ["The token's checksum is wrong, too: it looks truncated or mistyped. Copy it anew."]
    },
    remedies: isOwn ? [ask2, proxy] : [
      { action: "Run the job again: a hosted runner without a network is rare, and soon replaced." },
      ask2,
      proxy
    ]
  };
}
var init_offline = __esm({
  "src/diagnosis/advice/offline.ts"() {
    "use strict";
    init_context();
  }
});

// src/diagnosis/advice/network-trouble.ts
var TROUBLES;
var init_network_trouble = __esm({
  "src/diagnosis/advice/network-trouble.ts"() {
    "use strict";
    TROUBLES = {
      name: {
        isTransient: false,
        happened: "its name could not be resolved",
        remedies: [
          {
            action: "Check the machine's DNS: the server named in /etc/resolv.conf, a VPN, docker's own `dns` setting."
          }
        ]
      },
      unreachable: {
        isTransient: true,
        happened: "the connection was refused, or there is no way to it",
        remedies: [
          {
            action: "Check the machine's network, its firewall and its proxy (HTTPS_PROXY, and docker's own proxy setting)."
          }
        ]
      },
      slow: {
        isTransient: true,
        happened: "it did not answer in time",
        remedies: [
          { action: "Try again: it may be a short outage." },
          {
            action: "Does it happen each time? Then look at the firewall, the proxy, and the MTU of a VPN (large packets that are lost look like this)."
          }
        ]
      },
      certificate: {
        isTransient: false,
        happened: "its certificate is not one that this machine trusts",
        remedies: [
          {
            action: "Is there a proxy that opens HTTPS? Then install its certificate on the machine, and for docker's daemon, too, and restart docker. Do not switch the check off."
          },
          { action: "Check the machine's clock: with a wrong date every certificate is bad." }
        ]
      },
      proxy: {
        isTransient: false,
        happened: "a proxy on the way does not pass the request on",
        remedies: [
          {
            action: "Look at HTTPS_PROXY and at docker's own proxy setting: does the proxy want a password, and may it reach this host? Name hosts that need no proxy in NO_PROXY."
          }
        ]
      },
      protocol: {
        isTransient: false,
        happened: "it does not speak HTTPS",
        remedies: [
          {
            action: "Is it a registry of your own that speaks plain HTTP? Then name it under `insecure-registries` in docker's daemon.json."
          },
          { action: "Else a proxy answers in its place: look at HTTPS_PROXY." }
        ]
      }
    };
  }
});

// src/diagnosis/causes/network.ts
function isGitHubs2(host, context2) {
  return (host === void 0 || host === context2.registry.host) && serverOf(context2) === GITHUB_DOT_COM;
}
function formatOwnPart({ checksum }) {
  return checksum === "wrong" ? "The token looks truncated or mistyped, too: its checksum is wrong." : "Nothing is known to be wrong on your side.";
}
function copyAnew({ checksum }) {
  return checksum === "wrong" ? [{ action: "Before that, copy the token anew from where you keep it: a letter is wrong or missing." }] : [];
}
var NETWORK_CAUSES, UNSENT, STATUS_PAGE;
var init_network = __esm({
  "src/diagnosis/causes/network.ts"() {
    "use strict";
    init_host();
    init_commands();
    init_links();
    init_remedies();
    init_offline();
    init_network_trouble();
    init_record();
    NETWORK_CAUSES = {
      "network-error": {
        why: "This machine did not reach the host: its name, its certificate, a proxy or a firewall is in the way.",
        howToTell: "the machine does not reach the host by other means either",
        ...OF_THE_MACHINE,
        retry: ({ trouble, host }) => TROUBLES[trouble].isTransient ? { kind: "transient", host } : NEVER2,
        mayBeDeadDaemon: true,
        advise: (cause, context2) => {
          const unsent = UNSENT[cause.trouble];
          if (isOffline(context2, { ...cause, unsent })) return adviseOffline(context2);
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
                  text: `curl -sSI https://${cause.host ?? context2.registry.host}/v2/`
                }
              }
            ]
          };
        }
      },
      "registry-unavailable": {
        why: "The registry has trouble of its own, or the connection to it broke. Nothing is known to be wrong with the token.",
        howToTell: "the same run works some minutes later",
        ...OF_THE_MACHINE,
        retry: ({ host }) => ({ kind: "transient", host }),
        findings: "registry",
        mayBeDeadDaemon: true,
        advise: (cause, context2) => {
          if (isOffline(context2, cause)) return adviseOffline(context2);
          return {
            title: `${cause.host ?? "The registry"} does not answer`,
            problem: `${cause.host ?? "The registry"} did not do its part: ${cause.reason}. ${formatOwnPart(context2)}`,
            remedies: [
              { action: "Try again in a few minutes." },
              ...copyAnew(context2),
              ...isGitHubs2(cause.host, context2) ? [STATUS_PAGE] : [],
              { action: "Does this machine reach other hosts? Else look at its network, its DNS and its proxy." }
            ]
          };
        }
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
              action: "Does it happen often? Then let fewer jobs push at the same time (`max-parallel: 1` in a matrix), and log in: without a login the limit is lower."
            }
          ]
        })
      },
      "registry-rejected": {
        why: "The registry allows the access, and rejects one of docker's requests all the same, with a status of the 400s that it does not explain.",
        howToTell: "the registry allows the access when it is asked, and docker's line names another status of the 400s",
        ...OF_THE_MACHINE,
        findings: "registry",
        isExplained: false,
        advise: ({ host, status, words }, context2) => ({
          title: `${host} rejected a request of docker's with ${status}`,
          problem: context2.isRun ? `${host} allows this token to ${formatAim(context2)}, and answered one of docker's requests with ${status}; nothing is known to be wrong on your side.` : `${host} answered one of the requests with ${status}, and the log does not say why.`,
          evidence: words === void 0 || !context2.isRun ? [] : [`Docker's last words: ${words}`],
          remedies: [
            {
              action: "Does a proxy or a firewall stand before the registry? Then look at its log: such a status often is its own."
            },
            {
              action: "Push the same image by hand, to see whether it is this machine's docker:",
              snippet: { language: "sh", text: `docker push ${taggedImage(context2)}` }
            },
            ...serverOf(context2) === GITHUB_DOT_COM ? [STATUS_PAGE] : []
          ]
        })
      },
      "upload-too-large": {
        why: "A layer, or a part of one, is larger than the registry takes. ghcr.io takes layers of up to 10 GB.",
        howToTell: "a layer is larger than the registry takes",
        ...OF_THE_MACHINE,
        advise: (_cause, context2) => ({
          title: "A layer is too large",
          problem: `${context2.registry.host} does not accept a layer, or a part of one, of this size.`,
          remedies: [
            {
              action: "See which layer is the large one:",
              snippet: { language: "sh", text: `docker history ${taggedImage(context2)}` }
            },
            {
              action: "Make it smaller, or split it into several RUN or COPY instructions; ghcr.io takes layers of up to 10 GB."
            },
            {
              action: "Does the line speak of 4 MiB? Then the client sends its uploads in parts that are too large: use docker, or set its part size below 4 MiB."
            }
          ]
        })
      }
    };
    UNSENT = {
      name: "name",
      unreachable: "route"
    };
    STATUS_PAGE = {
      action: "See whether GitHub knows of trouble.",
      link: "https://www.githubstatus.com"
    };
  }
});

// src/diagnosis/advice/registries.ts
function knownRegistry(host) {
  return REGISTRIES.find(({ hosts }) => hosts.test(host)) ?? ANY_REGISTRY;
}
var REGISTRIES, ANY_REGISTRY;
var init_registries = __esm({
  "src/diagnosis/advice/registries.ts"() {
    "use strict";
    REGISTRIES = [
      {
        name: "Docker Hub",
        hosts: /^docker\.io$/,
        login: "the Docker ID, and a personal access token with the permission Repo Read & Write; or the organisation's name, and an organisation access token with the scope Image Push",
        before: "the namespace: the Docker ID's own, or an organisation's; an organisation access token also needs the repository, or the scope Repository Create",
        differs: "API at `registry-1.docker.io`, tokens from `auth.docker.io`; the token service answers 200 and leaves `push` out of the token; a push makes the repository, and it can be public; a manifest is deleted by its digest, and 403 as long as something refers to it",
        source: "Docker docs, [Access token reference](https://docs.docker.com/security/access-tokens/reference/), [Registry authentication](https://docs.docker.com/reference/api/registry/auth/) and [Supported registry API](https://docs.docker.com/reference/api/registry/latest/); [docker/cli#4977](https://github.com/docker/cli/issues/4977)",
        tried: false
      },
      {
        name: "quay.io",
        hosts: /^quay\.io$/,
        login: "a robot account's name with its `+`, and its token; the robot needs the permission Write in the repository",
        before: "the repository, unless the login may create it by a push: it is private then, for which quay.io needs an active plan",
        differs: "the token service answers 401 for a wrong password, and leaves `push` out of the token where it is not allowed",
        source: "Red Hat Quay docs, [Managing access to repositories](https://docs.redhat.com/en/documentation/red_hat_quay/3.11/html/use_red_hat_quay/use-quay-manage-repo) and [Creating a repository by using Podman](https://github.com/quay/quay-docs/blob/HEAD/modules/creating-an-image-repository-via-docker.adoc); Quay's source, [v2auth.py](https://github.com/quay/quay/blob/HEAD/endpoints/v2/v2auth.py)",
        tried: false
      },
      {
        name: "GitLab",
        hosts: /^registry\.gitlab\.com$/,
        login: "a deploy token, or a personal, project or group access token, with the scopes `read_registry` and `write_registry`, and the name that belongs to it",
        before: "the project, with its container registry on; the image's path begins with the project's",
        differs: "tokens from `gitlab.com/jwt/auth`, which answers 403 `access forbidden` to a token without those scopes, and leaves `push` out of the token where it is not allowed",
        source: "GitLab docs, [Authenticate with the container registry](https://docs.gitlab.com/user/packages/container_registry/authenticate_with_container_registry/); GitLab's source, “Authentication Flow” of its container registry, and `container_registry_authentication_service.rb`",
        tried: false
      },
      {
        name: "Amazon ECR",
        hosts: /^\d{12}\.dkr[.-]ecr(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/,
        login: "`AWS`, and what `aws ecr get-login-password` prints, for 12 hours; the step aws-actions/amazon-ecr-login leaves that login",
        before: "the repository (`aws ecr create-repository`), or a repository creation template for create on push",
        differs: "basic auth with each request; `name unknown` where the repository is missing; tags can be immutable",
        source: "AWS docs, [Private registry authentication](https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html), [Pushing a Docker image](https://docs.aws.amazon.com/AmazonECR/latest/userguide/docker-push-ecr-image.html) and [Preventing image tags from being overwritten](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html); [amazon-ecr-login#166](https://github.com/aws-actions/amazon-ecr-login/issues/166)",
        tried: false
      },
      {
        name: "Amazon ECR Public",
        hosts: /^public\.ecr\.aws$/,
        login: "`AWS`, and what `aws ecr-public get-login-password --region us-east-1` prints, for 12 hours; the step aws-actions/amazon-ecr-login leaves that login with `registry-type: public`",
        before: "the repository, below the registry's alias",
        differs: "logins come from us-east-1 only; `name unknown` where the repository is missing",
        source: "AWS docs, [Registry authentication in Amazon ECR public](https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html); [amazon-ecr-login](https://github.com/aws-actions/amazon-ecr-login), “ECR Public” and “Troubleshooting”, and its [#202](https://github.com/aws-actions/amazon-ecr-login/issues/202)",
        tried: false
      },
      {
        name: "Google Artifact Registry",
        hosts: /^(?:[a-z0-9-]+-docker\.pkg\.dev|(?:[a-z]+\.)?gcr\.io)$/,
        login: "`oauth2accesstoken` and an access token, or `_json_key_base64` and a service account's key in base64; the account needs the role Artifact Registry Writer",
        before: "the repository (`gcloud artifacts repositories create`); at gcr.io a push makes it, if the account has the permission `artifactregistry.repositories.createOnPush`",
        differs: "tokens from `/v2/token` of its own host; the image's path is project, repository and image, at gcr.io without the repository",
        source: "Google Cloud docs, [Configure authentication to Artifact Registry for Docker](https://docs.cloud.google.com/artifact-registry/docs/docker/authentication), [Push and pull images](https://docs.cloud.google.com/artifact-registry/docs/docker/pushing-and-pulling) and [gcr.io repositories](https://docs.cloud.google.com/artifact-registry/docs/transition/gcr-repositories); [apple/container#1026](https://github.com/apple/container/issues/1026); the wording of gcr.io's own refusal",
        tried: false
      },
      {
        name: "Azure Container Registry",
        hosts: /^[a-z0-9]+(?:-[a-z0-9]+)?\.azurecr\.(?:io|cn|us)$/,
        login: "a service principal's ID and password with the role AcrPush (Container Registry Repository Writer where the registry has ABAC); or a token's name and password with `content/read` and `content/write`; or `00000000-0000-0000-0000-000000000000`, and what `az acr login --expose-token` prints",
        before: "nothing below the registry: a push makes the repository",
        differs: "`az acr login` without `--expose-token` leaves an Entra token in docker's configuration, for 3 hours; where that is an identity token, docker pushes there",
        source: "Microsoft Learn, [Authenticate with an Azure container registry](https://learn.microsoft.com/azure/container-registry/container-registry-authentication), [Create a token with repository-scoped permissions](https://learn.microsoft.com/azure/container-registry/container-registry-repository-scoped-permissions) and [ABAC for repository permissions](https://learn.microsoft.com/azure/container-registry/container-registry-rbac-abac-repository-permissions)",
        tried: false
      },
      {
        name: "Harbor",
        hosts: /^(?:demo\.goharbor\.io)$/,
        login: "a robot account's full name with its prefix (`robot$` unless the administrator changed it), and its secret; the robot needs Push Repository and Pull Repository in the project",
        before: "the project, which is no proxy cache",
        differs: "recognised by name only at demo.goharbor.io; a robot account expires after 30 days unless set otherwise; tags can be immutable by a rule of the project",
        source: "Harbor docs, [Create Project Robot Accounts](https://goharbor.io/docs/latest/working-with-projects/project-configuration/create-robot-accounts/), [Create System Robot Accounts](https://goharbor.io/docs/latest/administration/robot-accounts/), [Pulling and Pushing Images](https://goharbor.io/docs/latest/working-with-projects/working-with-images/pulling-pushing-images/) and [Tag Immutability Rules](https://goharbor.io/docs/latest/working-with-projects/working-with-images/create-tag-immutability-rules/)",
        tried: false
      }
    ];
    ANY_REGISTRY = {
      name: "CNCF distribution, and any other by the specification",
      hosts: /^/,
      login: "a user, and a password or token that may push",
      before: "what its administrator says",
      differs: "no login, basic auth or a token service; no referrers API (2.8 and 3.1); deletions are off unless configured",
      source: "OCI distribution specification 1.1; CNCF distribution, [Configuring a registry](https://distribution.github.io/distribution/about/configuration/) and [#4828](https://github.com/distribution/distribution/pull/4828)",
      tried: true
    };
  }
});

// src/diagnosis/causes/other-registry.ts
function grant({ image, username, isMissing }) {
  const known2 = knownRegistry(image.host);
  const lead = isMissing ? "It has no such repository, or does not show it. " : "";
  const needed = known2 === ANY_REGISTRY ? "" : ` What has to be there before: ${known2.before}.`;
  return { action: `${lead}Let ${codeSpan(username)} push to ${formatImage(image)}.${needed}` };
}
function renew({ image, from }) {
  const known2 = knownRegistry(image.host);
  const where = from === "registry-auth" ? "the entry of `registry-auth`" : "the step before this one that logs docker in, such as docker/login-action";
  const name = known2 === ANY_REGISTRY ? image.host : known2.name;
  return { action: `Look at ${where}. At ${name} a login is ${known2.login}.` };
}
function others({ image }) {
  return [
    { action: `Or take ${formatImage(image)} out of \`images\`: the other registries get theirs then.` }
  ];
}
var OTHER_REGISTRY_CAUSES;
var init_other_registry = __esm({
  "src/diagnosis/causes/other-registry.ts"() {
    "use strict";
    init_reference();
    init_registries();
    init_record();
    OTHER_REGISTRY_CAUSES = {
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
                remedies: [renew(cause), ...others(cause)]
              };
            case "push":
              return {
                title: `${host} refuses the push`,
                problem: `${host} takes the login ${whose}, and does not let it push ${formatImage(image)}, so nothing was built.`,
                remedies: [grant(cause), renew(cause), ...others(cause)]
              };
            case "withheld":
              return {
                title: `${host} does not get the login`,
                problem: `${host} asks for its login in a way in which it is not sent, so nothing was built.`,
                remedies: [
                  {
                    action: `Is ${host} the registry that was meant? Whoever runs it sets which token service it names, and that has to be at https.`
                  },
                  ...others(cause)
                ]
              };
          }
        }
      }
    };
  }
});

// src/diagnosis/advice/hidden-package.ts
function adviseOnHidden(context2) {
  return [
    compareName(context2),
    inSettings(
      context2,
      "New packages are private until somebody changes that. Should anybody be able to pull it?",
      'press "Change visibility" → "Public"'
    ),
    ...readPrivate(context2)
  ];
}
function readPrivate(context2) {
  if (context2.tokenKind === "installation")
    return [
      inSettings(
        context2,
        "Should it stay private?",
        `add ${repositoryOf(context2) ?? "the repository"} under "Manage Actions access", with the role Read`
      ),
      grantPermissions(context2, "Then the job needs this permission, too:")
    ];
  const role = inSettings(
    context2,
    "Should it stay private?",
    `give the token's owner the role Read under "Manage access"`
  );
  return context2.tokenKind === "none" || context2.tokenKind === "unknown" ? [
    {
      action: "Should it stay private? Then log in to pull, with a classic token that has `read:packages`, of somebody who may read the package:",
      snippet: loginSnippet(context2)
    },
    role
  ] : [role];
}
function adviseOnDeletion(context2) {
  const isJobs = context2.tokenKind === "installation";
  const who = isJobs ? `give ${repositoryOf(context2) ?? "the repository"} the role Admin under "Manage Actions access"` : `give the token's owner the role Admin under "Manage access"`;
  return [
    compareName(context2),
    inSettings(context2, "To delete, a role that only reads or writes is not enough.", who),
    isJobs ? grantPermissions(context2, "The job needs this permission, too:") : newToken(context2, "A classic token needs `delete:packages` beside `read:packages`: make one")
  ];
}
function compareName(context2) {
  return {
    action: "Compare the name, letter by letter, with the owner's list of packages, which shows you those that you may see.",
    link: packagesLink(context2)
  };
}
function inSettings(context2, why, step) {
  const reader = context2.tokenKind === "installation" ? context2.repository?.owner : loginOf(context2);
  return reader !== void 0 && !isAnotherOwner(context2, reader) ? { action: `${why} Open the package's settings and ${step}.`, link: packageLink(context2) } : {
    action: `${why} Ask an admin of the package (${ownerToShow(context2)}) to open its settings and ${step}.`
  };
}
var init_hidden_package = __esm({
  "src/diagnosis/advice/hidden-package.ts"() {
    "use strict";
    init_context();
    init_links();
    init_remedies();
  }
});

// src/diagnosis/causes/package.ts
function adviseOnSilence(context2) {
  const { host } = context2.registry;
  const words = {
    title: `${host} refused and did not say why`,
    problem: `${host} does not let this token ${formatAim(context2)}, and neither it nor GitHub's API says why.`
  };
  const ask2 = {
    action: `Then ask the registry itself, which this ${isOnOwnMachine(context2) ? "command" : "step"} does:`,
    snippet: proofOfRepair(context2),
    // A run of ours has just asked.
    repeats: context2.isRun
  };
  if (context2.tokenKind === "installation")
    return {
      ...words,
      remedies: [
        grantPermissions(context2, "Check whether the job has these permissions:"),
        {
          action: `It has? Then check whether the package's settings list this repository under "Manage Actions access".`,
          link: packageLink(context2)
        },
        { ...ask2, snippet: checkStep(requestedAccess(context2), "job") }
      ]
    };
  return {
    ...words,
    remedies: [
      {
        action: 'Check whether the token is still valid, has the right boxes ticked, and is authorised for the organisation ("Configure SSO").',
        link: tokensLink(context2)
      },
      // GitHub takes this one: another one of its kind would be refused alike.
      { ...newToken(context2, "Or make a new classic token"), repeats: context2.api.kind === "accepted" },
      ask2
    ]
  };
}
var PACKAGE_CAUSES, ROLES;
var init_package2 = __esm({
  "src/diagnosis/causes/package.ts"() {
    "use strict";
    init_hidden_package();
    init_reference();
    init_links();
    init_remedies();
    init_context();
    init_job();
    init_record();
    PACKAGE_CAUSES = {
      "package-access-missing": {
        why: "The package exists, and its own access list does not hold this repository or this person. A package made by hand, by a personal token or by another repository knows nothing of this one, and `permissions:` do not change that. To delete takes the role Admin; without it GitHub answers `Package not found`.",
        howToTell: "the job's permissions are right, and the package's own access list leaves the repository out",
        ...OF_THE_TOKEN,
        retry: () => IF_JUST_CREATED,
        needsOwner: true,
        docs: { tokenKind: "installation", access: "push" },
        advise: (_cause, context2) => ({
          title: "The package's access list leaves you out",
          problem: `The package ${formatImage(imageToShow(context2))} exists, and ${holderOf(context2)} has no ${ROLES[requestedAccess(context2)].toLowerCase()} role in it.`,
          remedies: [
            {
              action: context2.tokenKind === "installation" ? `Open the package's settings and add ${repositoryOf(context2) ?? "the repository"} under "Manage Actions access", with the role ${ROLES[requestedAccess(context2)]}. (A package made by hand or by another repository knows nothing of this one.)` : context2.isRun || context2.tokenKind !== "unknown" ? `Ask the package's admin to give you the role ${ROLES[requestedAccess(context2)]} in the package's settings.` : `In a workflow: open the package's settings and add the repository under "Manage Actions access", with the role ${ROLES[requestedAccess(context2)]}. On a machine: ask the package's admin to give you that role there.`,
              link: packageLink(context2)
            },
            ...context2.tokenKind === "installation" && context2.packages !== "write" ? [grantPermissions(context2, "Make sure that the job has the permission, too:")] : []
          ]
        })
      },
      "package-creation-forbidden": {
        why: "The package does not exist yet, and the organisation does not let this token make it.",
        howToTell: "the package does not exist yet, and the organisation restricts who may make one",
        ...OF_THE_TOKEN,
        docs: { tokenKind: "installation", access: "push" },
        advise: (_cause, context2) => ({
          title: `No new package may be made under ${ownerToShow(context2)}`,
          problem: `The package ${formatImage(imageToShow(context2))} does not exist yet, and ${ownerToShow(context2)} does not let you make it.`,
          remedies: [
            {
              action: `Ask an owner of ${ownerToShow(context2)} to allow the creation of packages of this visibility.`,
              link: organizationLink(context2, "packages")
            },
            { action: "Or make sure that the owner in the image's name is the one you meant." }
          ]
        })
      },
      "package-not-found-or-private": {
        why: "There is no such package, or it is private and this login may not read it. The registry does not say which of the two.",
        howToTell: "the name is mistyped, or the package is private",
        ...OF_THE_TOKEN,
        retry: () => IF_JUST_CREATED,
        needsOwner: true,
        docs: { tokenKind: "classic", access: "pull" },
        advise: (_cause, context2) => ({
          title: "The package is private or does not exist",
          problem: `${context2.registry.host} does not say whether ${formatImage(imageToShow(context2))} exists: it is private, or there is no such package.`,
          remedies: requestedAccess(context2) === "delete" ? adviseOnDeletion(context2) : adviseOnHidden(context2)
        })
      },
      "delete-refused": {
        why: "GitHub keeps the last version of a package, and the last one that has a tag, until the package itself is deleted; and versions of a public package that were downloaded more than 5000 times, for others may depend on them. The token may be fine.",
        howToTell: "the line says that it cannot be deleted",
        ...OF_THE_MACHINE,
        needsOwner: true,
        docs: { tokenKind: "classic", access: "delete" },
        advise: (_cause, context2) => ({
          title: "GitHub does not delete this version",
          problem: "GitHub deletes neither a package's last version, nor its last one with a tag, nor a public one with more than 5000 downloads; the token has no part in that.",
          remedies: [
            {
              action: "Is it the last version, or the last one with a tag? Keep one (a clean-up has an input for that), or delete the whole package at the end of its settings.",
              link: packageLink(context2)
            },
            {
              action: "Was it downloaded more than 5000 times? Leave it out of the clean-up, or ask GitHub's support."
            }
          ]
        })
      },
      "denied-hidden": {
        why: "The registry refused and gave no reason. Clients often ask with a request whose answer has no text, so that the reason is lost.",
        howToTell: "none of the others fits",
        ...OF_THE_TOKEN,
        retry: () => IF_JUST_CREATED,
        isExplained: false,
        advise: (_cause, context2) => adviseOnSilence(context2)
      }
    };
    ROLES = { pull: "Read", push: "Write", delete: "Admin" };
  }
});

// src/diagnosis/causes/package-state.ts
function wordsFor(wanted, { found, isPushed }, context2) {
  const image = formatImage(imageToShow(context2));
  const state = found === "not-public" ? "not public" : found;
  return {
    title: `The package is ${found === "not-public" ? state : `${state}, not ${wanted}`}`,
    problem: `${image} is ${state}: ${AUDIENCES[found]}. The input \`expect-package\` wants it to be ${wanted}.`,
    evidence: pushedEvidence(isPushed)
  };
}
function pushedEvidence(isPushed) {
  return isPushed ? ["The image is pushed, and every tag was read back: only the expectation is not met."] : [];
}
function narrowing(wanted, found, context2) {
  const stay = { action: `Is it right as it is? Then take \`${wanted}\` out of \`expect-package\`.` };
  if (found !== "public")
    return [
      {
        action: `Open the package's settings, as somebody with the role Admin in it. At the end of the page, under "Danger Zone", press "Change visibility" and choose ${wanted === "private" ? "Private" : "Internal"}. GitHub has no API for this.`,
        link: packageLink(context2)
      },
      stay
    ];
  return [
    {
      action: 'GitHub never makes a public package private again. Delete the package: at the end of its settings, under "Danger Zone", press "Delete this package" (GitHub support does it where a version has over 5000 downloads). The next push makes a new one, which is private.',
      link: packageLink(context2)
    },
    {
      action: "Take every secret in the image as known: anybody could pull it. Make new ones."
    },
    stay
  ];
}
function adviseOnLink({ linkedTo, isPushed }, context2) {
  const image = formatImage(imageToShow(context2));
  const repository = repositoryOf(context2) ?? "the repository";
  const state = linkedTo === void 0 ? "is linked to no repository" : `is linked to ${linkedTo}, not to ${repository}`;
  return {
    title: linkedTo === void 0 ? "The package is not linked" : "The package is linked to another repository",
    problem: `${image} ${state}. A push by the GITHUB_TOKEN of ${repository} is refused with \`permission_denied: write_package\`, unless the package's access list holds it.`,
    evidence: pushedEvidence(isPushed),
    remedies: [
      {
        action: `Open the package's page, as somebody with the role Admin in it, press "Connect repository" and choose ${repository}. GitHub has no API for this.`,
        link: packagePage(context2)
      },
      {
        action: `Then look in its settings whether "Manage Actions access" has ${repository} with the role Write, and add it if not.`,
        link: packageLink(context2)
      }
    ]
  };
}
var SAME, PACKAGE_STATE_CAUSES, AUDIENCES;
var init_package_state = __esm({
  "src/diagnosis/causes/package-state.ts"() {
    "use strict";
    init_reference();
    init_links();
    init_remedies();
    init_context();
    init_record();
    SAME = {
      retry: () => NEVER2,
      findings: "none",
      needsOwner: true,
      inDockerfile: false,
      mayBeDeadDaemon: false,
      isExplained: true,
      docs: { tokenKind: "classic", access: "push" }
    };
    PACKAGE_STATE_CAUSES = {
      "package-not-public": {
        ...SAME,
        why: "A package is private when it is made, even in a public repository, until somebody changes that by hand. The input `expect-package` wants it to be public.",
        howToTell: "`expect-package` has `public`, and a pull without a login is refused",
        advise: (cause, context2) => ({
          ...wordsFor("public", cause, context2),
          remedies: [
            {
              action: `Open the package's settings, as somebody with the role Admin in it. At the end of the page, under "Danger Zone", press "Change visibility" and choose Public. GitHub has no API for this, and a public package can never be made private again.`,
              link: packageLink(context2)
            },
            ...context2.ownerKind === "Organization" ? [
              {
                action: `Public cannot be chosen there? Then an owner of ${ownerToShow(context2)} has to allow public packages first, under "Package creation".`,
                link: organizationLink(context2, "packages")
              }
            ] : [],
            { action: "Is it right as it is? Then take `public` out of `expect-package`." }
          ]
        })
      },
      "package-not-private": {
        ...SAME,
        why: "The input `expect-package` wants the package to be private, and more people can pull it than those who were given access.",
        howToTell: "`expect-package` has `private`, and a pull without a login is allowed, or GitHub calls it internal",
        advise: (cause, context2) => ({
          ...wordsFor("private", cause, context2),
          remedies: narrowing("private", cause.found, context2)
        })
      },
      "package-not-internal": {
        ...SAME,
        why: "The input `expect-package` wants the package to be internal: open to every member of its organisation, and to nobody else.",
        howToTell: "`expect-package` has `internal`, and GitHub calls the package public or private",
        advise: (cause, context2) => ({
          ...wordsFor("internal", cause, context2),
          remedies: narrowing("internal", cause.found, context2)
        })
      },
      "package-not-linked": {
        ...SAME,
        why: "A package that a person's token made is linked to no repository. Its access list then leaves the repository's workflows out, so that their GITHUB_TOKEN is refused with `write_package`. The label `org.opencontainers.image.source` links a package only while it is made.",
        howToTell: "`expect-package` has `linked`, and GitHub names no repository for the package, or another one",
        advise: (cause, context2) => adviseOnLink(cause, context2)
      }
    };
    AUDIENCES = {
      public: "anybody can pull it",
      internal: "every member of its organisation can pull it",
      private: "only those with access to it can pull it",
      "not-public": "only those with access to it can pull it"
    };
  }
});

// src/diagnosis/causes/platform.ts
function adviseOnPlatform(cause, context2) {
  switch (cause.where) {
    case "builder":
      return {
        title: "This builder cannot do that platform",
        problem: "Docker's own builder makes images of one platform at a time, and several were asked for.",
        remedies: [...betterBuilder(cause), { action: "Ask for one platform only." }]
      };
    case "image":
      return {
        title: "The image has no variant for this platform",
        problem: "The image is there, but not for the operating system and processor that is asked for.",
        remedies: [
          {
            action: "See which platforms it has:",
            snippet: { language: "sh", text: `docker buildx imagetools inspect ${imageIn(context2)}` }
          },
          {
            action: "Ask for one of those, if the machine can run it:",
            snippet: { language: "sh", text: `docker pull --platform linux/amd64 ${imageIn(context2)}` }
          },
          {
            action: `Is the image yours? Then build it for that platform, too, with ${formatInput(context2, "platforms")}.`
          }
        ]
      };
    case "command":
      return {
        title: "A program for another platform was started",
        problem: "The machine cannot run this program: it is for another kind of processor, or a script without its first line (`#!/bin/sh`).",
        remedies: [emulate(), buildOnTheRightMachine()]
      };
  }
}
function imageIn(context2) {
  return context2.operation === "pull" ? taggedImage(context2) : "IMAGE:TAG";
}
function emulate() {
  return {
    action: "Is the step for another kind of processor? Then set up QEMU in a step before:",
    snippet: { language: "yaml", text: "- uses: docker/setup-qemu-action@v4" }
  };
}
function buildOnTheRightMachine() {
  return {
    action: "Or build each platform on a machine of its kind, and merge: this job does both on GitHub's runners, and is quicker, too. Grant it what a job that pushes is granted (docs/recipes.md, “A runner for each platform”).",
    snippet: { language: "yaml", text: MULTI_PLATFORM }
  };
}
var PLATFORM_CAUSES, REPOSITORY, RELEASE, MULTI_PLATFORM;
var init_platform = __esm({
  "src/diagnosis/causes/platform.ts"() {
    "use strict";
    init_commands();
    init_remedies();
    init_builder2();
    init_record();
    PLATFORM_CAUSES = {
      "platform-unsupported": {
        why: "The image, or the builder, does not do the platform (operating system and processor) that is asked for.",
        howToTell: "the image has no variant for this platform, or the builder cannot do several",
        ...OF_THE_BUILD,
        advise: (cause, context2) => adviseOnPlatform(cause, context2)
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
                text: "- uses: docker/setup-qemu-action@v4\n  with:\n    image: tonistiigi/binfmt:latest"
              }
            },
            {
              action: "Or let that step run on the machine's own processor, where what it makes is for any (`FROM --platform=$BUILDPLATFORM`)."
            }
          ]
        })
      },
      "emulation-missing": {
        why: "A command for another kind of processor was started on a machine that cannot emulate it.",
        howToTell: "the step is for another kind of processor, and QEMU is not set up",
        ...OF_THE_BUILD,
        advise: () => ({
          title: "The machine cannot run commands of that platform",
          problem: "A command for another kind of processor was started, and this machine has no emulation for it.",
          remedies: [emulate(), buildOnTheRightMachine()]
        })
      }
    };
    [REPOSITORY = "", RELEASE = ""] = USES.split("@");
    MULTI_PLATFORM = [
      "jobs:",
      "  image:",
      `    uses: ${REPOSITORY}/.github/workflows/multi-platform.yml@${RELEASE}`
    ].join("\n");
  }
});

// src/diagnosis/causes/promote.ts
function authSnippet(host) {
  return {
    language: "yaml",
    text: [
      "with:",
      "  registry-auth: |",
      `    - registry: ${host}`,
      "      username: ${{ vars.OTHER_USERNAME }}",
      "      password: ${{ secrets.OTHER_TOKEN }}"
    ].join("\n")
  };
}
function adviseOnPullRequest(cause) {
  switch (cause.why) {
    case "no-api":
      return {
        evidence: ["There is no token for GitHub's API, or the registry is not GitHub's."],
        remedies: [
          { action: "Leave the input `github-token` out: its default is the job's own token." },
          { action: "Promote to ghcr.io." }
        ]
      };
    case "no-answer":
      return {
        evidence: [`GitHub's API was asked for the branch's pull requests, and ${cause.reason}.`],
        remedies: [
          {
            action: "May the job ask? In a private repository its `permissions:` need `pull-requests: read`, too."
          },
          { action: "Else run the job again when GitHub's API answers." }
        ]
      };
    case "none":
      return {
        remedies: [
          {
            action: "Was the fork's branch or its owner renamed? Let the pull request's own workflow run again: this one follows it."
          }
        ]
      };
    case "several": {
      const names = cause.numbers.map((number) => `#${number}`);
      return {
        evidence: [`${names.join(" and ")} have this head.`],
        remedies: [{ action: `Close all of ${names.join(", ")} but one, and run this job again.` }]
      };
    }
  }
}
var WITH, LOG_IN, WHERE_MISSING, MISSING_REMEDIES, PROMOTE_CAUSES;
var init_promote = __esm({
  "src/diagnosis/causes/promote.ts"() {
    "use strict";
    init_reference();
    init_record();
    WITH = {
      token: "to the login with `token`",
      "registry-auth": "to the login of `registry-auth`",
      "docker-config": "to the login that docker's configuration holds",
      none: "without a login"
    };
    LOG_IN = {
      "registry-auth": "Take a login that may read it:",
      "docker-config": "Take a login that may read it, instead of the one that an earlier step has left:",
      none: "Log in there. A token that may only read is enough:"
    };
    WHERE_MISSING = {
      registry: (source) => `${source} is not in its registry.`,
      docker: (source) => `Docker has no image for ${source}.`,
      file: (source) => `${source} is not there.`
    };
    MISSING_REMEDIES = {
      registry: [
        {
          action: "Did the job that builds it fail, or does it run after this one? Let this job need it, and take its output `digest`."
        },
        { action: "Is the tag right? `1.2.3` and `v1.2.3` are two tags." },
        {
          action: "Is it a private package of another repository? A token that may not see it gets the same answer: open the package's settings, and give this repository the role Read under “Manage Actions access”."
        },
        {
          action: "Is there something that deletes versions without a tag? Let it keep what is younger than a day, say."
        }
      ],
      docker: [
        {
          action: "Does a step before build it without loading it? A builder of its own leaves the image in its cache: give that step `load: true`."
        },
        {
          action: "Is it in this docker, in this job, and by this name? This shows what is:",
          snippet: { language: "sh", text: "docker image ls" }
        }
      ],
      file: [
        {
          action: "Does a step before write it, or download it as an artifact? A relative path begins where the job's steps begin."
        },
        {
          action: "Does it hold the image that `:NAME` or `@sha256:…` behind it chooses? Without that, the only one is taken."
        }
      ]
    };
    PROMOTE_CAUSES = {
      "promote-source-missing": {
        why: "The image that was to be published under other tags is not where it is looked for: the tag or the digest is mistyped, was never pushed, or was deleted; an archive was not written; docker has not loaded it.",
        howToTell: "the registry, the archive or docker knows no such image",
        ...OF_THE_MACHINE,
        advise: ({ source, place: place3 }) => ({
          title: "There is nothing to promote",
          problem: `${WHERE_MISSING[place3 ?? "registry"](source)} No tag was touched.`,
          remedies: MISSING_REMEDIES[place3 ?? "registry"]
        })
      },
      "promote-source-unsuited": {
        why: "What was to be published is no image that can be copied whole: a part of it is missing or damaged, or it is something else.",
        howToTell: "the source is no image, or not a whole one",
        ...OF_THE_MACHINE,
        advise: ({ source, flaw: flaw3 }) => ({
          title: "The source cannot be promoted",
          problem: `${source} cannot be promoted: it ${flaw3}. No tag was touched.`,
          remedies: [
            {
              action: "Is it the image that is meant? Compare the digest with the output `digest` of its build."
            },
            { action: "Build and push it again, and promote that." }
          ]
        })
      },
      "promote-source-denied": {
        why: "The registry does not let this login read the image that was to be published.",
        howToTell: "the registry refuses to hand the source out",
        ...OF_THE_MACHINE,
        advise: ({ source, host, reason, login }) => ({
          title: "The source may not be read",
          problem: `${host} does not hand out ${source} ${WITH[login]}: ${reason}. No tag was touched.`,
          remedies: login === "token" ? [
            {
              action: "Is it another package of ghcr.io? Open its settings, and give this repository the role Read under “Manage Actions access”."
            },
            { action: `Else use a \`token\` that may read ${source}, too.` }
          ] : [{ action: LOG_IN[login], snippet: authSnippet(host) }]
        })
      },
      "promote-copy-failed": {
        why: "A part of the image did not arrive in the repository where it was to be published.",
        howToTell: "a layer or a manifest could not be copied",
        ...OF_THE_MACHINE,
        advise: ({ source, image, what, reason }) => ({
          title: "The image was not copied",
          problem: `${source} was not copied to ${formatImage(image)}: it was not possible ${what}. No tag was touched.`,
          evidence: [`Why: ${reason}.`],
          remedies: [
            { action: "Run the job again: what has arrived is not sent again." },
            { action: "If it fails at the same place, look at the registry's status page, and at its limits." }
          ]
        })
      },
      "pull-request-unknown": {
        why: "A fork's image is published under the number of its pull request alone, and GitHub did not say which one the run belongs to. What the run left behind is not asked: anybody could have written a number there.",
        howToTell: "GitHub's API names no open pull request, or several, whose head is the commit of the run",
        ...OF_THE_MACHINE,
        advise: (cause) => ({
          title: "It is not known which pull request this is",
          problem: `GitHub does not name the one pull request of ${cause.head} that has the head ${cause.sha}. No tag was touched.`,
          ...adviseOnPullRequest(cause)
        })
      }
    };
  }
});

// src/lib/request-failure.ts
function isRequestFailure(result) {
  return result.kind === "request-failure";
}
var init_request_failure = __esm({
  "src/lib/request-failure.ts"() {
    "use strict";
  }
});

// src/oci/tag-state.ts
function pointsAt(state, digest) {
  return state.kind === "at" && state.digest === digest;
}
function sameTagState(one, other) {
  return one.kind === "at" ? pointsAt(other, one.digest) : one.kind === "missing" && other.kind === "missing";
}
function tagStateOf(answer) {
  return isRequestFailure(answer) ? { kind: "unknown", reason: answer.reason } : answer;
}
var init_tag_state = __esm({
  "src/oci/tag-state.ts"() {
    "use strict";
    init_request_failure();
  }
});

// src/diagnosis/causes/publication.ts
function formatLag({ digest, moves }, host) {
  const hosts = (those) => [...new Set(those.map(({ image }) => image.host))];
  const all = hosts(moves);
  const lagging = hosts(moves.filter(({ now, ruling }) => !pointsAt(now, digest) && ruling === void 0));
  if (all.length < 2 || lagging.length === all.length || lagging.length === 0)
    return `${all.length < 2 ? `${host} has` : `${all.join(" and ")} have`} the image, but not under every tag that was asked for.`;
  const complete = all.filter((one) => !lagging.includes(one));
  return `${lagging.join(" and ")} lags behind ${complete.join(" and ")}: it does not have every tag that was asked for.`;
}
function setByHand({ digest, moves }) {
  return moves.filter(({ now, ruling }) => !pointsAt(now, digest) && ruling === void 0).map(({ image, tag }) => {
    const [target, source] = [formatReference(image, tag), formatReference(image, digest)];
    return `docker buildx imagetools create --tag ${target} ${source}`;
  }).join("\n");
}
function formatMove({ image, tag, before, now, error }, digest) {
  const reference = formatReference(image, tag);
  const why = error === void 0 ? "" : `: ${error}`;
  if (pointsAt(now, digest)) return `${reference} is set to ${digest}.`;
  if (now.kind === "unknown") return `${reference}: where it points is unknown: ${now.reason}.`;
  const place3 = now.kind === "missing" ? "is not there" : `points to ${now.digest}`;
  return `${reference} ${place3}${sameTagState(now, before) ? ", as before" : ""}${why}.`;
}
var PUBLICATION_CAUSES;
var init_publication = __esm({
  "src/diagnosis/causes/publication.ts"() {
    "use strict";
    init_reference();
    init_tag_state();
    init_record();
    PUBLICATION_CAUSES = {
      "publication-incomplete": {
        why: "The image is there, but not under every tag that was asked for.",
        howToTell: "some of the tags answer with another digest",
        ...OF_THE_MACHINE,
        advise: (cause, context2) => ({
          title: "Not every tag was published",
          problem: formatLag(cause, context2.registry.host),
          evidence: [
            `Every tag should point to ${cause.digest}.`,
            ...cause.moves.map((move) => formatMove(move, cause.digest))
          ],
          remedies: [
            {
              action: "Was a tag refused? Then look at what the registry said of it, above, and fix that first."
            },
            {
              action: "Run the job again: it sets every tag. What was built comes from the cache, where there is one."
            },
            {
              action: "Or set what is missing by hand, after a `docker login`. Nothing is built, so this is the way where `immutable` protects a version that is there already:",
              snippet: { language: "sh", text: setByHand(cause) }
            }
          ]
        })
      }
    };
  }
});

// src/diagnosis/causes/reference.ts
function helpWithReference(rule, context2) {
  const others2 = [
    {
      action: `Write all of it in lower case, with the right host, an owner, a name, and a tag that is not empty: \`${formatImage(imageToShow(context2)).toLowerCase()}:TAG\`.`
    },
    {
      action: "Does it come from a variable? An empty one leaves a hole in the name, and `github.repository` may have upper case. This lowers it:",
      snippet: { language: "sh", text: 'echo "IMAGE=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"' }
    },
    {
      action: `Or leave ${formatInput(context2, "images")} out: the image is then named after your repository.`
    }
  ];
  if (rule === void 0) return others2;
  const byRule = `The rule ${codeSpan(rule)} of ${formatInput(context2, "tags")} made this tag: change it.`;
  return [
    {
      action: `${byRule} A tag has up to 128 letters, digits, dots, underscores and hyphens, and does not begin with a dot or a hyphen.`
    },
    ...others2
  ];
}
function isOnRegistry(reference, { registry }) {
  return reference?.startsWith(`${registry.host}/`) ?? true;
}
var REFERENCE_CAUSES;
var init_reference2 = __esm({
  "src/diagnosis/causes/reference.ts"() {
    "use strict";
    init_reference();
    init_commands();
    init_links();
    init_context();
    init_record();
    REFERENCE_CAUSES = {
      "tag-not-found": {
        why: "The package is there, and this tag or digest is not: it was mistyped, never pushed, or deleted.",
        howToTell: "the tag is mistyped, was never pushed, or was deleted",
        ...OF_THE_BUILD,
        findings: "all",
        advise: (cause, context2) => ({
          title: "There is no such tag",
          problem: `${cause.reference === void 0 ? "The tag" : codeSpan(cause.reference)} is not there, or not under this name.`,
          remedies: [
            {
              action: "Compare the tag, letter by letter, with the package's list of tags (`v1.2.3` is another one than `1.2.3`).",
              ...isOnRegistry(cause.reference, context2) ? { link: tagsLink(context2) } : {}
            },
            { action: "Does another job push it? Then let this one wait for that, with `needs:`." }
          ]
        })
      },
      "tag-immutable": {
        why: "The tag is there already and must not move to another image.",
        howToTell: "the tag exists already and is protected against being moved",
        ...OF_THE_MACHINE,
        advise: (cause, context2) => ({
          title: "The tag must not be moved",
          problem: `${cause.reference === void 0 ? "The tag" : codeSpan(cause.reference)} is there already, and is protected against being moved to another image.`,
          remedies: [
            { action: "Push under a new tag: for a release the next version." },
            ...cause.isCompared === true ? [] : [
              {
                action: "Is this run to complete a release of the same image? Docker's own builder cannot compare the two before it moves the tag; put the step docker/setup-buildx-action before this one, whose builder can."
              }
            ],
            // A promotion and a merge build nothing.
            ...context2.isRun && context2.build === void 0 ? [] : [
              {
                action: "Is it the same commit, built once more? Two builds differ in their files' times: `reproducible: true` gives the same image again, as far as the Dockerfile allows it."
              }
            ],
            {
              action: `Or, if it was meant to move, take the protection away first (${formatInput(context2, "immutable")}).`
            }
          ]
        })
      },
      "reference-invalid": {
        why: "The image's name breaks the rules for names: upper case, an empty part (often an empty variable), a space, a wrong host.",
        howToTell: "the name has upper case, an empty part or a mistyped host",
        ...OF_THE_BUILD,
        advise: (cause, context2) => ({
          title: "The image's name breaks the rules",
          problem: `${cause.reference === void 0 ? "The name of the image" : codeSpan(cause.reference)} is no name that a registry can have.`,
          remedies: helpWithReference(cause.rule, context2)
        })
      },
      "registry-missing-from-reference": {
        why: "The name does not begin with a registry's host, so docker took it for one on Docker Hub and asked there, where your login is not good.",
        howToTell: "the name has no `ghcr.io/` before it, so that docker asked Docker Hub",
        ...OF_THE_TOKEN,
        advise: (cause, context2) => ({
          title: "The name has no registry before it",
          problem: `${cause.reference === void 0 ? "The image's name" : codeSpan(cause.reference)} does not begin with ${context2.registry.host}, so docker asked Docker Hub.`,
          remedies: [
            {
              action: `Put the registry and the owner before the name: \`${context2.registry.host}/${ownerToShow(context2)}/${packageOf(imageToShow(context2))}:TAG\`.`
            },
            {
              action: "Has the image been built under the short name already? Then give it the long one, too, and push that:",
              snippet: {
                language: "sh",
                text: `docker tag NAME:TAG ${taggedImage(context2)}
docker push ${taggedImage(context2)}`
              }
            }
          ]
        })
      }
    };
  }
});

// src/diagnosis/advice/report-block.ts
function reportIt(failure3, context2) {
  const { happened, output, tools = [] } = failure3;
  const versions = [...context2.version === void 0 ? [] : [`Surepush ${context2.version}`], ...tools];
  const what = happened ?? "a log that explain does not know";
  const lines = isOnOwnMachine(context2) ? "the last lines" : "the block from the job's summary";
  return {
    action: `Do these words not help? Please report them. The link opens a new issue with the versions filled in, and no line of the log; add ${lines} once you have checked that nothing secret is left in them.`,
    link: newIssueLink(`explain: ${what.replaceAll("`", "")}`, ["code: unknown", ...versions].join("\n")),
    snippet: {
      language: "text",
      text: ["code: unknown", ...versions, what, ...output.map((line) => `> ${line}`)].join("\n")
    }
  };
}
function newIssueLink(title, body) {
  const query = `title=${encodeQuery(title)}&body=${encodeQuery(body)}`;
  return `${GITHUB_DOT_COM}/${USES.replace(/@.*$/, "")}/issues/new?${query}`;
}
var init_report_block = __esm({
  "src/diagnosis/advice/report-block.ts"() {
    "use strict";
    init_host();
    init_context();
    init_links();
    init_remedies();
  }
});

// src/diagnosis/causes/run.ts
function adviseOnUnknown(cause, context2) {
  const { happened, output } = cause;
  if (cause.lacks === "lines")
    return {
      title: "The log is empty",
      problem: "There is nothing in this log to explain.",
      remedies: [withStandardError(context2)]
    };
  const report = reportIt(cause, context2);
  if (happened === void 0)
    return {
      title: "This log has no failure that we know",
      problem: "It went well, or it failed in words that are new to us.",
      evidence: output.map((line) => `The log ends: ${line}`),
      remedies: [
        { ...withStandardError(context2), repeats: cause.lacks !== "errors" },
        { action: "Give more of the log: the lines around the first one that is red." },
        report
      ]
    };
  return {
    title: `It failed: ${happened}`,
    problem: `It failed, and we do not know this failure yet: ${happened}.`,
    printed: output,
    remedies: [
      {
        action: output.length === 0 ? "Run the job again." : "Read the last lines of its output, above: they say what happened in its own words."
      },
      report
    ]
  };
}
function withStandardError(context2) {
  return {
    action: "Docker writes errors to standard error, which a pipe leaves out: add `2>&1`.",
    snippet: { language: "sh", text: `docker push ${taggedImage(context2)} 2>&1 | surepush explain` }
  };
}
var RUN_CAUSES, STOPPED_BY;
var init_run = __esm({
  "src/diagnosis/causes/run.ts"() {
    "use strict";
    init_commands();
    init_links();
    init_remedies();
    init_report_block();
    init_reference();
    init_identity();
    init_record();
    RUN_CAUSES = {
      "check-undecided": {
        why: "It is undecided whether the access is allowed, so that a check cannot pass.",
        howToTell: "neither the registry nor GitHub's API decided",
        ...OF_THE_TOKEN,
        advise: (cause, context2) => ({
          title: "The check could not be decided",
          problem: `It is undecided whether the token may ${formatAim(context2)}: ${cause.reason}.`,
          remedies: [
            {
              action: "Ask with a classic token of your own: GitHub lists the scopes of such a token.",
              link: newTokenLinkFor(context2),
              repeats: context2.tokenKind === "classic"
            },
            { action: "Try again in a few minutes: the registry or GitHub's API may answer then." }
          ]
        })
      },
      interrupted: {
        why: "Somebody or something stopped the run: a person, a time limit, a newer run of the same group.",
        howToTell: "the run was cancelled",
        ...OF_THE_MACHINE,
        mayBeDeadDaemon: true,
        advise: ({ signal, by, unsigned, incomplete: incomplete2 }, context2) => {
          const { title, problem, remedies } = STOPPED_BY[by ?? "unknown"];
          const how = signal === void 0 ? "" : ` (${signal})`;
          if (incomplete2 === true)
            return {
              title: "The run was stopped before every tag was set",
              problem: `Some of the tags point at the new image. The run was stopped${how} before the others did: ${problem}.`,
              remedies: [{ action: "Run the job again: it sets every tag." }, ...remedies.slice(1)]
            };
          return unsigned === void 0 ? {
            title,
            problem: `The run was stopped${how} before it could ${formatAim(context2)}: ${problem}.`,
            remedies
          } : {
            title: "The image is pushed, and the run was stopped before it was signed",
            problem: `${formatReference(unsigned.image, unsigned.digest)} is there. The run was stopped${how} before its attestation was complete: ${problem}.`,
            remedies: [signLater(unsigned)]
          };
        }
      },
      unknown: {
        why: "The words of this failure are not known yet.",
        howToTell: "no known words stand in the log",
        ...OF_THE_TOKEN,
        mayBeDeadDaemon: true,
        isExplained: false,
        advise: (cause, context2) => adviseOnUnknown(cause, context2)
      }
    };
    STOPPED_BY = {
      "time limit": {
        title: "The time limit stopped the run",
        problem: "it took longer than its time limit allows",
        remedies: [
          {
            action: "See in the log which step takes the time. Building for another kind of processor under emulation takes ten times as long: build on a machine of that kind (`runs-on: ubuntu-24.04-arm`)."
          },
          {
            action: "Or give the job more time (the default is 360 minutes, which is the most on hosted runners):",
            snippet: { language: "yaml", text: "timeout-minutes: 60" }
          },
          {
            action: "Let later runs start from this one's layers, with a build cache (`cache-to`, `cache-from`)."
          }
        ]
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
              text: "concurrency:\n  group: ${{ github.workflow }}-${{ github.ref }}\n  cancel-in-progress: false"
            }
          }
        ]
      },
      person: {
        title: "Somebody canceled the run",
        problem: "somebody canceled it",
        remedies: [{ action: "Run the job again, if it is still wanted." }]
      },
      runner: {
        title: "The runner went away",
        problem: "its runner was shut down, or lost its connection to GitHub",
        remedies: [
          { action: "Run the job again." },
          {
            action: "Does it happen again at the same step? Then that step may take all memory or processors of the machine: let it do less at a time, or use a larger runner."
          },
          {
            action: "Is it a runner of your own? Then check its service, its network, and whether it is a spot instance that its cloud took back."
          }
        ]
      },
      unknown: {
        title: "The run was stopped",
        problem: "it was stopped from outside",
        remedies: [
          { action: "Run the job again." },
          {
            action: "Did nobody cancel it? Then look at `timeout-minutes` and at `cancel-in-progress` in the workflow."
          }
        ]
      }
    };
  }
});

// src/diagnosis/causes/scope.ts
function adviseOnScope({ missing: missing2, proof }, context2) {
  const access = requestedAccess(context2);
  const lacking2 = and(missing2);
  const needs2 = `To ${access}, a token needs ${and(NEEDED_SCOPES[access])}.`;
  const [boxes, are] = missing2.length > 1 ? ["the boxes", "are"] : ["the box", "is"];
  const editToken = {
    action: `Edit the token: open your tokens, choose it, tick ${boxes} ${lacking2} and press "Update token". The token stays the same, so ${isOnOwnMachine(context2) ? "your login" : "the secret"} need not change.`,
    link: tokensLink(context2)
  };
  const remedies = [
    context2.tokenKind === "oauth" ? refreshGh(missing2) : editToken,
    newToken(context2, "Or make a new classic token")
  ];
  switch (proof) {
    case "list":
      return {
        title: `The token lacks ${missing2.join(" and ")}`,
        problem: `The token cannot ${formatAim(context2)}: ${lacking2} ${are} missing.`,
        evidence: [needs2],
        remedies
      };
    case "registry":
      return refusedToken(context2.registry.host, [needs2, `${lacking2} ${are} not in GitHub's list.`]);
    case "wording":
      return refusedToken(context2.registry.host, [
        needs2,
        `${context2.registry.host} says that the token's scopes do not match.`
      ]);
    case "api":
      return refusedToken("GitHub's API", [
        `${lacking2} ${are} what GitHub's API wants here, whatever the registry allows.`
      ]);
    case "strict":
      return {
        title: `\`scope-check: strict\`: ${missing2.join(" and ")} ${are} not listed`,
        problem: `\`scope-check: strict\` wants every scope listed by name, and ${lacking2} ${are} not in GitHub's list.`,
        evidence: [
          needs2,
          `GitHub normally hides ${lacking2} when \`write:packages\` is there, so the token may well be good.`
        ],
        remedies: [
          {
            action: "Let the registry decide: leave `scope-check` out, or set it to `auto`.",
            snippet: { language: "yaml", text: "with:\n  scope-check: auto" }
          },
          ...remedies
        ]
      };
  }
  function refusedToken(who, evidence) {
    return {
      title: `The token most likely lacks ${missing2.join(" and ")}`,
      problem: `${who} refused the token, and the likeliest reason is that ${lacking2} ${are} missing.`,
      isHedged: true,
      evidence,
      remedies: [
        ...remedies,
        {
          action: `Prove the repair by the registry's answer, with this ${isOnOwnMachine(context2) ? "command" : "step"}. GitHub's list is no proof: it leaves out what \`write:packages\` implies, and may look the same afterwards.`,
          snippet: proofOfRepair(context2)
        }
      ]
    };
  }
}
function refreshGh(missing2) {
  return {
    action: "Is it the token of GitHub's command `gh`? Then this adds what is missing:",
    snippet: { language: "sh", text: `gh auth refresh --scopes ${missing2.join(",")}` }
  };
}
function and(words) {
  return words.map((word) => `\`${word}\``).join(" and ");
}
var SCOPE_CAUSES;
var init_scope = __esm({
  "src/diagnosis/causes/scope.ts"() {
    "use strict";
    init_scopes();
    init_links();
    init_remedies();
    init_context();
    init_record();
    SCOPE_CAUSES = {
      "scope-missing": {
        why: "A classic token can do what its boxes (scopes) say, and one of them is not ticked. To push takes `write:packages` and `read:packages`, to pull `read:packages`, to delete `delete:packages` and `read:packages`.",
        howToTell: "a box of the token (`read:packages`, `write:packages`) is not ticked",
        ...OF_THE_TOKEN,
        advise: (cause, context2) => adviseOnScope(cause, context2)
      }
    };
  }
});

// src/diagnosis/advice/job-token.ts
function handTokenToAct(context2) {
  const scopes = NEEDED_SCOPES[requestedAccess(context2)].join(",");
  return {
    action: "`act` has no token of the job's own, and `permissions:` change nothing there: hand over one of yours that has the scopes, here that of GitHub's command `gh`.",
    snippet: {
      language: "sh",
      text: `gh auth refresh --scopes ${scopes}
act -s GITHUB_TOKEN="$(gh auth token)"`
    }
  };
}
function adviseOnBadJobToken(context2) {
  const { host } = context2.registry;
  return {
    title: `${host} refused the job's GITHUB_TOKEN`,
    problem: `${host} refused the job's GITHUB_TOKEN as such. GitHub makes a new one for each job and ends it with the job.`,
    isHedged: true,
    remedies: [
      {
        action: "Was it handed on from another job, or saved as a secret? Then it has expired: use `${{ github.token }}` in the job that uses it, which is what this step does when the input `token` is left out."
      },
      grantPermissions(context2, "Make sure that the job has these permissions:"),
      {
        action: "Is it the right one? Run the job again: it gets a new token, and GitHub may have had a short outage."
      }
    ]
  };
}
var init_job_token = __esm({
  "src/diagnosis/advice/job-token.ts"() {
    "use strict";
    init_scopes();
    init_context();
    init_remedies();
  }
});

// src/diagnosis/causes/token.ts
function adviseOnBadToken(proof, context2) {
  if (context2.tokenKind === "installation") return adviseOnBadJobToken(context2);
  const { host } = context2.registry;
  const look2 = {
    action: "Check whether the token is still in your list, and not expired.",
    link: tokensLink(context2)
  };
  if (context2.checksum === "wrong") return adviseOnMistypedToken(context2, look2);
  const renew2 = newToken(context2, "Make a new classic token");
  const own = useGitHubTokenWhere(context2);
  if (proof === "github")
    return {
      title: "The token is bad, expired or revoked",
      problem: "GitHub does not know this token: it is bad, expired or revoked.",
      remedies: [look2, renew2, ...own]
    };
  const forget = {
    action: "Is the image public? Then no login is needed: let docker forget the old one, and pull again. (helm has its own: `helm registry logout`.)",
    snippet: logoutSnippet(context2)
  };
  return {
    title: `${host} refused the token`,
    problem: `${host} refused the token as such; most likely it is mistyped, expired or revoked.`,
    isHedged: true,
    evidence: ["A token that is refused is refused for public images, too."],
    remedies: requestedAccess(context2) === "pull" ? [forget, look2, renew2, ...own] : [look2, renew2, ...own]
  };
}
function adviseOnMistypedToken(context2, look2) {
  const isOwn = isOnOwnMachine(context2);
  return {
    title: "The token is mistyped",
    problem: "The last letters of the token do not fit the others: most likely it is mistyped, or cut short.",
    isHedged: true,
    remedies: [
      isOwn ? {
        action: "Copy the token again, whole, and paste it after this line, which does not show it:",
        snippet: { language: "sh", text: "read -rs GITHUB_TOKEN && export GITHUB_TOKEN" }
      } : { action: "Copy the token again, whole, and save the secret anew." },
      look2,
      newToken(context2, "You have it no more? Make a new classic token"),
      ...useGitHubTokenWhere(context2)
    ]
  };
}
function useGitHubTokenWhere(context2) {
  return isOnOwnMachine(context2) ? [] : [useGitHubToken(context2)];
}
function logInHere(context2) {
  return {
    action: "On a machine of your own, log in with a classic token:",
    snippet: loginSnippet(context2)
  };
}
function adviseOnNoTokenHere(context2) {
  return {
    title: "There is no token",
    problem: `There is no token to ${formatAim(context2)} with.`,
    remedies: [
      { action: "Put one into the environment variable GITHUB_TOKEN, or hand it over with `--token-stdin`." },
      newToken(context2, "You have none? Make a classic token")
    ]
  };
}
function adviseOnNoToken(context2) {
  return {
    title: "The token is empty",
    problem: `There is no token to ${formatAim(context2)} with: the input for it is empty.`,
    evidence: [
      "A secret that does not exist, or that this run may not see (a fork's pull request, Dependabot, another environment), arrives as an empty text."
    ],
    remedies: [
      grantPermissions(
        context2,
        "Leave the input `token` out: the job's own GITHUB_TOKEN is taken then. Give the job these permissions."
      ),
      {
        action: "Or, if you meant a secret: compare its name with the one in the repository's Settings → Secrets and variables → Actions."
      }
    ]
  };
}
var TOKEN_CAUSES, COPY_AGAIN, KIND_NAMES, LOG_IN_BY_STEP;
var init_token = __esm({
  "src/diagnosis/causes/token.ts"() {
    "use strict";
    init_job_token();
    init_links();
    init_remedies();
    init_context();
    init_record();
    TOKEN_CAUSES = {
      "token-missing": {
        why: "There was no token to log in with. A secret that does not exist, or that the run may not see, arrives as an empty text, without a warning.",
        howToTell: "the secret has another name, or the run may not see it (a fork, Dependabot, another environment)",
        ...OF_THE_TOKEN,
        advise: (_cause, context2) => isOnOwnMachine(context2) ? adviseOnNoTokenHere(context2) : adviseOnNoToken(context2)
      },
      "token-malformed": {
        why: "The token has something around it or in it that no token has: a line end, a space, quotes. It got there when the secret was saved.",
        howToTell: "the secret was pasted with quotes, a space or a line end",
        ...OF_THE_TOKEN,
        advise: (cause, context2) => ({
          title: "The token was damaged on its way here",
          problem: `The token has ${cause.flaw}${cause.isOurs ? "; it was not sent anywhere" : ""}.`,
          remedies: [
            isOnOwnMachine(context2) ? COPY_AGAIN : {
              action: "Save the secret again, without quotes, spaces or a line end. From a file that holds only the token, this does it:",
              snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | gh secret set YOUR_TOKEN" }
            }
          ]
        })
      },
      "token-invalid": {
        why: "The token is mistyped, expired or revoked. A refused token is refused for public images, too: an old login that docker still keeps is enough.",
        howToTell: "the token is mistyped, expired or revoked, or docker still keeps an old login",
        ...OF_THE_TOKEN,
        advise: (cause, context2) => adviseOnBadToken(cause.proof, context2)
      },
      "token-kind-unsupported": {
        why: "GitHub's registry accepts classic personal access tokens and the job's own GITHUB_TOKEN. It does not accept fine-grained tokens, and mostly no tokens of other Apps. A login with one of those may succeed all the same.",
        howToTell: "the token begins with `github_pat_`, or an App other than GitHub Actions made it",
        ...OF_THE_TOKEN,
        docs: { tokenKind: "fine-grained", access: "push" },
        advise: (_cause, context2) => ({
          title: `${context2.registry.host} does not accept this kind of token`,
          problem: `${KIND_NAMES[context2.tokenKind]} cannot ${formatAim(context2)}: GitHub Packages accepts classic personal access tokens and the job's GITHUB_TOKEN.`,
          remedies: isOnOwnMachine(context2) ? [newToken(context2, "Make a classic token")] : [useGitHubToken(context2), newToken(context2, "Or make a classic token")]
        })
      },
      "not-logged-in": {
        why: "There was no login to the registry when it was asked, or the login was for another registry or another user of the machine.",
        howToTell: "no login took place before, or it was for another registry, another user or another machine",
        ...OF_THE_TOKEN,
        advise: (_cause, context2) => ({
          title: `Not logged in to ${context2.registry.host}`,
          problem: `${context2.registry.host} was asked to ${formatAim(context2)} without a login, or with one that is not for it.`,
          remedies: isOnOwnMachine(context2) ? [logInHere(context2), newToken(context2, "You have no token? Make a classic one")] : [LOG_IN_BY_STEP, logInHere(context2)]
        })
      }
    };
    COPY_AGAIN = {
      action: "Copy the token again, without quotes, spaces or a line end. From a file that holds only the token, this does it:",
      snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | surepush check --token-stdin" }
    };
    KIND_NAMES = {
      classic: "A classic personal access token",
      oauth: "An OAuth token",
      "app-user": "An App's user token",
      installation: "The job's GITHUB_TOKEN",
      app: "The token of an App other than GitHub Actions",
      none: "No token at all",
      "fine-grained": "A fine-grained personal access token",
      refresh: "A refresh token",
      unknown: "A token of an unknown kind"
    };
    LOG_IN_BY_STEP = {
      action: "In a workflow this step logs in by itself; give the job `packages: write` and `contents: read`.",
      snippet: surepushStep(),
      grants: "write"
    };
  }
});

// src/diagnosis/causes/index.ts
function recordOf(cause, records = CAUSE_RECORDS) {
  return records[cause.code];
}
function retryRule(cause) {
  return recordOf(cause).retry(cause);
}
function howToTell(code) {
  return CAUSE_RECORDS[code].howToTell;
}
var CAUSE_RECORDS;
var init_causes = __esm({
  "src/diagnosis/causes/index.ts"() {
    "use strict";
    init_attestation();
    init_account();
    init_base_image();
    init_build();
    init_builder2();
    init_input_problems();
    init_image();
    init_job();
    init_machine();
    init_merge();
    init_network();
    init_other_registry();
    init_package2();
    init_package_state();
    init_platform();
    init_promote();
    init_publication();
    init_reference2();
    init_run();
    init_scope();
    init_token();
    CAUSE_RECORDS = {
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
      ...INPUT_CAUSES
    };
  }
});

// src/diagnosis/failure.ts
function likelyCause(cause, ...alternatives) {
  return { cause, alternatives };
}
function certainCause(cause) {
  return likelyCause(cause);
}
function isSilenceOf({ cause, match }, host) {
  const isOfNetwork = cause.code === "network-error" || cause.code === "registry-unavailable";
  return isOfNetwork && cause.host === host && match?.facts.host === host;
}
function interruptedCause(stop, failure3) {
  const cause = failure3?.cause;
  const unsigned = cause?.code === "attestation-failed" ? { image: cause.image, digest: cause.digest } : void 0;
  const incomplete2 = cause?.code === "publication-incomplete" && cause.moves.some(({ now }) => now.kind === "at" && now.digest === cause.digest);
  return { code: "interrupted", signal: String(stop.reason), unsigned, incomplete: incomplete2 };
}
var init_failure = __esm({
  "src/diagnosis/failure.ts"() {
    "use strict";
  }
});

// src/diagnosis/log/named.ts
function findCommand(text) {
  const command = between(text, 'process "', '" did not complete') ?? between(text, "executor failed running [", "]: exit") ?? between(text, "The command '", "' returned");
  return command?.replace(/^\/bin\/(?:ba)?sh (?:[^ ]{1,20} ){0,4}?-c /, "");
}
function between(text, begin2, end) {
  const from = text.indexOf(begin2);
  const to = text.indexOf(end, from);
  return from < 0 || to < 0 ? void 0 : text.slice(from + begin2.length, to);
}
function findMissingPath(text) {
  return /"([^"]{1,200})"(?:: not found| not found: not found)/.exec(text)?.[1] ?? /(?:lstat|stat|open|path) "?([^\s":]{1,200})"?:? (?:no such|not found|file does not exist)/.exec(
    text
  )?.[1] ?? /symlinks in Dockerfile path: lstat ([^\s:]{1,200})/.exec(text)?.[1];
}
function findFlaw(text) {
  const at = text.search(/unknown instruction|target stage|failed to parse|base name|no build stage/i);
  return /parse error (?:on )?line \d{1,6}: (.+)/.exec(text)?.[1] ?? (at < 0 ? void 0 : text.slice(at));
}
function findBuilderName(text) {
  return /no builder "([^"]{1,100})" found/i.exec(text)?.[1];
}
function findMisspelt(text) {
  const [, stage, nearest] = /failed to solve: ([\w-]{1,100}): .{1,1000}\(did you mean ([\w-]{1,100})\?\)/.exec(text) ?? [];
  return stage === void 0 || nearest === void 0 ? void 0 : { stage, nearest };
}
function findStage(instruction) {
  return /^(?:COPY|ADD)\s.{0,200}?--from=([\w-]{1,100})(?=\s)/i.exec(instruction)?.[1];
}
function findScopes(text) {
  const [, first2, second] = /(?:at least|needs the|scopes?:?) \[?["']?([a-z]{2,20}(?::[a-z]{2,20})?)\b(?:["'`]? and ["'`]?([a-z]{2,20}:[a-z]{2,20})\b)?/.exec(
    text
  ) ?? [];
  return [first2, second].filter((scope) => scope !== void 0);
}
function findSecret(text) {
  return /secret "?([\w.-]{1,100})"?: not found/i.exec(text)?.[1];
}
function findFlag(text) {
  return /--[a-z-]+/.exec(text)?.[0];
}
function findInvalidReference(text) {
  return /(?:invalid tag|argument) "([^"]{1,200})"/.exec(text)?.[1];
}
function findLocalImage(text) {
  return /(?:with the tag: |does not exist: |no such (?:image|object): )([\w.:/@-]{1,300})/i.exec(text)?.[1] ?? /([\w.:/@-]{1,300}) is a manifest list$/i.exec(text)?.[1];
}
function findExitCode(text) {
  const code = /(?:exit code:? |exit status |non-zero code: )(\d{1,3})\b/.exec(text)?.[1];
  return code === void 0 ? void 0 : Number(code);
}
function findApiVersions(text) {
  const [, client, daemon] = /client version (\d\.\d{1,3}) is too (?:old|new).{0,20} supported api version is (\d\.\d{1,3})/i.exec(
    text
  ) ?? [];
  return client === void 0 || daemon === void 0 ? void 0 : { client, daemon };
}
var init_named = __esm({
  "src/diagnosis/log/named.ts"() {
    "use strict";
  }
});

// src/diagnosis/log/git.ts
function readGitFailure(printed, text) {
  const lines = printed.filter((line) => GITS.test(line));
  for (const { words, trouble } of TROUBLES2) {
    const said = lines.findLast((line) => words.test(line));
    if (said !== void 0 || words.test(text)) return { trouble, said: said ?? lines.at(-1) };
  }
  return { trouble: "other", said: lines.at(-1) };
}
var TROUBLES2, GITS;
var init_git = __esm({
  "src/diagnosis/log/git.ts"() {
    "use strict";
    TROUBLES2 = [
      {
        words: /\(publickey|host key verification|could not read from remote|ssh (?:forward|agent|auth|socket|key)/i,
        trouble: "ssh"
      },
      { words: /remote ref|not our ref|contain ref|remote branch|pathspec/i, trouble: "ref" },
      {
        words: /could not read (?:username|password)|authentication|terminal prompts|access denied|\b40[13]\b/i,
        trouble: "login"
      },
      { words: /repository .{0,300}not found|not found\.?$|\b404\b/i, trouble: "repository" }
    ];
    GITS = /^(?:fatal|error|remote|[^\s:@]{1,100}@[^\s:]{1,250}): \S|^(?:Permission denied \(|Host key )/;
  }
});

// src/diagnosis/log/references.ts
function findReference(line, host) {
  const at = line.lastIndexOf(`${host}/`);
  if (at < 0) return findPathBeforeHost(line, host);
  PATH2.lastIndex = at + host.length + 1;
  const path = withoutEnd(nameIn(PATH2.exec(line)?.[0] ?? ""));
  const [name = "", tag] = path.split(":");
  const parsed2 = parseImage(`${host}/${name}`, host);
  if (parsed2.kind === "flaw") return void 0;
  return { image: parsed2.image, reference: `${host}/${name}${tag ? `:${tag}` : ""}` };
}
function findPathBeforeHost(line, host) {
  const from = line.includes(` in ${host}`) ? line.lastIndexOf("/v2/") : -1;
  if (from < 0) return void 0;
  PATH2.lastIndex = from + 1;
  const parsed2 = parseImage(`${host}/${nameIn(PATH2.exec(line)?.[0] ?? "")}`, host);
  return parsed2.kind === "image" ? { image: parsed2.image, reference: `${host}/${parsed2.image.path}` } : void 0;
}
function nameIn(path) {
  if (path.startsWith("v2/")) {
    const parts = path.split("/");
    const end = parts.findIndex((part) => ["manifests", "blobs", "tags", "referrers"].includes(part));
    return parts.slice(1, end).join("/");
  }
  const scope = path.startsWith("token?") ? unescaped(path).split("scope=repository:")[1] : void 0;
  return scope?.split(":")[0] ?? path.split(/[?&=%]/)[0] ?? "";
}
function unescaped(query) {
  return query.replaceAll(/%3A/gi, ":").replaceAll(/%2F/gi, "/");
}
function findBaseImage(line) {
  const named2 = /(?:metadata for|access denied for|failed to solve:|resolve reference) "?([\w.:/@-]{1,300})/i.exec(
    line
  )?.[1];
  const image = named2 === void 0 ? "" : withoutEnd(named2);
  return /[/:.]/.test(image) ? image : void 0;
}
function withoutEnd(name) {
  return /[.:/-]$/.test(name) ? withoutEnd(name.slice(0, -1)) : name;
}
var PATH2;
var init_references = __esm({
  "src/diagnosis/log/references.ts"() {
    "use strict";
    init_reference();
    PATH2 = /[A-Za-z0-9._/:%?&=-]{1,400}/y;
  }
});

// src/diagnosis/classify-build.ts
function isBuildSignature(signature) {
  return Object.hasOwn(BUILDS, signature);
}
function classifyBuild(signature, ...[match, log, context2]) {
  return BUILDS[signature](match, log, context2);
}
function troubleOf({ text, facts }) {
  return facts.missingProgram === void 0 ? findDockerTrouble(text) : { kind: "client missing" };
}
function formatMisspelt(found) {
  return found && `there is no stage \`${found.stage}\`, but one named \`${found.nearest}\``;
}
function whoStopped(matches2) {
  return matches2.map(({ signature }) => STOPPED[signature]).findLast((by) => by !== void 0);
}
function isUtf16(text) {
  return /unknown instruction: (?:\uFFFD|\0|ÿþ|þÿ|[A-Za-z#]\0)/i.test(text);
}
var KILLED, BUILDS, REASONS, STOPPED;
var init_classify_build = __esm({
  "src/diagnosis/classify-build.ts"() {
    "use strict";
    init_failure();
    init_named();
    init_git();
    init_docker_trouble();
    init_references();
    KILLED = 137;
    BUILDS = {
      "base-image-rate-limited": ({ text }) => certainCause({ code: "base-image-rate-limited", image: findBaseImage(text) }),
      "build-command-failed": ({ text }, { commandOutput }) => findExitCode(text) === KILLED ? likelyCause({ code: "out-of-memory", where: "command" }, "interrupted", "build-command-failed") : certainCause({
        code: "build-command-failed",
        command: findCommand(text),
        output: commandOutput.filter((line) => line !== text)
      }),
      "build-context-missing": ({ text }, { instruction }) => {
        const stage = findStage(instruction ?? "");
        return certainCause({
          code: "build-context-missing",
          missing: findMissingPath(text),
          ...stage === void 0 ? {} : { source: { kind: "stage", stage } }
        });
      },
      "builder-unavailable": ({ text }) => {
        const gone3 = findBuilderName(text);
        return gone3 === void 0 ? likelyCause({ code: "builder-unavailable" }, "docker-unavailable") : certainCause({ code: "builder-unavailable", gone: gone3 });
      },
      "builder-lost": (_match, _log, { isRun }) => (
        // A run looks for docker's daemon by itself.
        isRun ? likelyCause({ code: "builder-unavailable", isLost: true }, "docker-unavailable") : likelyCause(
          { code: "docker-unavailable", reason: REASONS.silent, trouble: { kind: "silent" } },
          "builder-unavailable",
          "out-of-memory"
        )
      ),
      "buildx-missing": () => certainCause({ code: "buildx-missing" }),
      "buildx-too-old": ({ text }) => likelyCause(
        {
          code: "buildx-too-old",
          lacks: findFlag(text) ?? "what the build asks for",
          needed: void 0,
          found: void 0
        },
        "buildx-missing"
      ),
      "cache-unsupported": () => certainCause({ code: "cache-unsupported", when: "before the build" }),
      "cache-not-written": () => certainCause({ code: "cache-unsupported", when: "after the push" }),
      "credential-store-error": ({ facts }) => certainCause({
        code: "credential-store-error",
        trouble: { kind: facts.isLoginFileRefused ? "file" : "helper" }
      }),
      "login-file-refused": () => certainCause({ code: "credential-store-error", trouble: { kind: "file" } }),
      "disk-full": () => certainCause({ code: "disk-full" }),
      "docker-unavailable": (match) => {
        const trouble = troubleOf(match);
        return certainCause({ code: "docker-unavailable", reason: REASONS[trouble.kind], trouble });
      },
      "docker-version-mismatch": ({ text }) => certainCause({ code: "docker-version-mismatch", versions: findApiVersions(text) }),
      "stage-misspelt": ({ text }) => certainCause({ code: "dockerfile-invalid", flaw: formatMisspelt(findMisspelt(text)) }),
      "dockerfile-missing": ({ text }) => certainCause({
        code: "build-context-missing",
        missing: findMissingPath(text),
        source: { kind: "dockerfile", search: { kind: "unknown" } }
      }),
      "dockerfile-invalid": ({ text }) => certainCause({
        code: "dockerfile-invalid",
        flaw: findFlaw(text),
        ...isUtf16(text) ? { unreadable: "utf-16" } : {}
      }),
      "emulation-crashed": () => certainCause({ code: "emulation-crashed" }),
      "exec-format": () => likelyCause({ code: "platform-unsupported", where: "command" }, "emulation-missing"),
      "git-context-failed": ({ text }, { commandOutput }) => certainCause({
        code: "build-context-missing",
        missing: void 0,
        source: { kind: "git", ...readGitFailure(commandOutput, text) }
      }),
      "path-missing": ({ facts }) => likelyCause({ code: "build-context-missing", missing: facts.missingPath }, "unknown"),
      interrupted: (_match, { matches: matches2 }) => certainCause({ code: "interrupted", signal: void 0, by: whoStopped(matches2) }),
      "stopped-by-limit": () => certainCause({ code: "interrupted", signal: void 0, by: "time limit" }),
      "stopped-by-newer-run": () => certainCause({ code: "interrupted", signal: void 0, by: "newer run" }),
      "stopped-by-person": () => certainCause({ code: "interrupted", signal: void 0, by: "person" }),
      "runner-lost": () => certainCause({ code: "interrupted", signal: void 0, by: "runner" }),
      killed: ({ phase, text }, { matches: matches2 }) => phase === "command" || findExitCode(text) === KILLED || matches2.some(({ signature }) => signature === "build-command-failed") ? likelyCause({ code: "out-of-memory", where: "command" }, "interrupted") : likelyCause({ code: "interrupted", signal: void 0 }, "out-of-memory"),
      "local-image-missing": ({ text }) => certainCause({ code: "local-image-missing", image: findLocalImage(text) }),
      "manifest-list-nested": ({ text }) => certainCause({ code: "manifest-list-nested", image: findLocalImage(text) }),
      "manifest-rejected": ({ facts }, _log, { registry }) => likelyCause(
        { code: "attestation-unsupported", host: facts.host ?? registry.host },
        "registry-unavailable"
      ),
      "name-without-owner": ({ image }) => likelyCause({ code: "reference-invalid", reference: image?.reference }, "wrong-owner"),
      "out-of-memory": () => certainCause({ code: "out-of-memory", where: "command" }),
      "platform-unsupported": ({ text }) => /driver|exporting manifest lists/i.test(text) ? certainCause({ code: "platform-unsupported", where: "builder" }) : likelyCause({ code: "platform-unsupported", where: "image" }, "tag-not-found"),
      "policy-denied": ({ text }) => certainCause({ code: "policy-denied", image: findBaseImage(text) }),
      "reference-invalid": ({ text }) => certainCause({ code: "reference-invalid", reference: findInvalidReference(text) }),
      "runner-starved": () => likelyCause({ code: "out-of-memory", where: "runner" }, "interrupted"),
      "secret-missing": ({ text }) => certainCause({ code: "secret-missing", secret: findSecret(text) })
    };
    REASONS = {
      "client missing": "there is no `docker` command",
      "not allowed": "this user may not use docker's socket",
      tls: "its client and its daemon do not agree on TLS",
      "context missing": "its context is not there",
      ssh: "its daemon is not reached by ssh",
      silent: "docker's daemon does not answer"
    };
    STOPPED = {
      "runner-lost": "runner",
      "stopped-by-limit": "time limit",
      "stopped-by-newer-run": "newer run",
      "stopped-by-person": "person"
    };
  }
});

// src/diagnosis/log/hosts.ts
function findHost(line) {
  const requested = [...line.matchAll(REQUEST)].at(-1)?.[1];
  return canonical(requested ?? ADDRESS.exec(line)?.[1] ?? REFERENCE.exec(line)?.[1] ?? BARE.exec(line)?.[1]);
}
function canonical(host) {
  const name = host?.toLowerCase().replace(/[.-]$/, "");
  return name !== void 0 && HUB.test(name) && !PAGES.test(name) ? DOCKER_HUB : name;
}
function isActionsCache(host) {
  return host !== void 0 && ACTIONS_CACHE.test(host);
}
function isAnotherRegistry(host, registry) {
  return host !== void 0 && host !== registry && !GITHUBS.test(host) && !PAGES.test(host);
}
function findPushTarget(line) {
  const [, token, repository] = PUSHING_TO.exec(line) ?? [];
  return canonical(token ?? repository);
}
function findMeant(line) {
  return canonical((PUSHED_TO.exec(line) ?? WRITTEN.exec(line))?.[1]);
}
var DOCKER_HUB, REQUEST, ADDRESS, REFERENCE, BARE, HUB, PAGES, ACTIONS_CACHE, GITHUBS, PUSHING_TO, WRITTEN, PUSHED_TO;
var init_hosts = __esm({
  "src/diagnosis/log/hosts.ts"() {
    "use strict";
    DOCKER_HUB = "docker.io";
    REQUEST = /(?:get|head|post|put|patch|delete|request to) ["'(]?https?:\/\/([a-z0-9][a-z0-9.-]{1,250}(?::\d{1,5})?)/gi;
    ADDRESS = /(?:https?:\/\/|lookup |resolve host:? ?|econnrefused |enotfound |eai_again |connect to )"?([a-z0-9][a-z0-9.-]{1,250}(?::\d{1,5})?)/i;
    REFERENCE = /(?:to push|to pull|pull image|reference|metadata for|permission for|denied for|manifest for|repository|signing| in|docker:\/\/|oci:\/\/) ?["'[]{0,2}((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?::\d{1,5})?|localhost:\d{1,5})\//i;
    BARE = /(?:for registry|token for|from host) ["']?((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?::\d{1,5})?)/i;
    HUB = /(?:^|\.)docker\.(?:io|com)$/;
    PAGES = /^(?:docs|www|help|status)\.|^gh\.io$|^aka\.ms$/;
    ACTIONS_CACHE = /(?:^|\.)actions\.githubusercontent\.com$|^productionresultssa\d{1,4}\.blob\.core\.windows\.net$/;
    GITHUBS = /(?:^|\.)github(?:usercontent)?\.com$|^ghcr[a-z0-9]{0,30}\.blob\.core\.windows\.net$/;
    PUSHING_TO = /^#\d{1,6} \[auth\] .{1,300}push\S{0,20} token for (\S{1,253})$|^the push refers to (?:a )?repository \[([^\]/]{1,253})\//i;
    WRITTEN = /(?:oci|docker):\/\/([a-z0-9.:-]{1,253})\//i;
    PUSHED_TO = /pushing manifest for ([a-z0-9.:-]{1,253})\/\S{1,300} .{0,20}done$/i;
  }
});

// src/diagnosis/classify-fault.ts
function classifyFault(signature, { facts, phase, text }, context2) {
  const host = facts.host ?? (phase === "push" || context2.isRun ? context2.registry.host : void 0);
  const unavailable2 = (reason) => ({ code: "registry-unavailable", reason, host });
  const unreached = (trouble) => ({ code: "network-error", trouble, host });
  switch (signature) {
    case "server-fault":
      return certainCause(unavailable2("it answered with an error of its own"));
    case "blob-unknown":
      return isAnotherRegistry(host, context2.registry.host) ? likelyCause({ code: "attestation-unsupported", host }, "registry-unavailable") : certainCause(unavailable2("it answered with an error of its own"));
    case "rejected":
      return certainCause({
        code: "registry-rejected",
        host: host ?? context2.registry.host,
        status: facts.status ?? 400,
        words: text
      });
    case "connection-broken":
      return likelyCause(unavailable2("the connection to it broke"), "network-error");
    case "name-unresolved":
      return certainCause(unreached("name"));
    case "certificate":
      return certainCause(unreached("certificate"));
    case "protocol":
      return certainCause(unreached("protocol"));
    case "unreachable":
      return likelyCause(unreached("unreachable"), "registry-unavailable");
    case "proxy-refused":
      return certainCause(unreached("proxy"));
    case "too-slow":
      return likelyCause(unreached("slow"), "registry-unavailable");
  }
}
var init_classify_fault = __esm({
  "src/diagnosis/classify-fault.ts"() {
    "use strict";
    init_failure();
    init_hosts();
  }
});

// src/lib/retry.ts
function isTransient(status) {
  return TRANSIENT.has(status);
}
function delayBefore(next, { asked, chance }, { base, first: first2 = base, cap, longestWait }) {
  if (asked !== void 0) return asked <= longestWait ? asked + chance * base : void 0;
  return chance * (next === 2 ? first2 : Math.min(cap, base * 2 ** (next - 2)));
}
function parseRetryAfter(text, now) {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1e3;
  const duration = text.replace("Â", "");
  if (DURATION.test(duration)) {
    const parts = duration.matchAll(/(\d+(?:\.\d+)?)([a-zµμ]+)/g);
    return [...parts].reduce((sum, [, count, unit = ""]) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
  }
  const date = /^[A-Z][a-z]{2}, \d/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
function findRetryAfter(text) {
  const [, found] = /\bretry-after: ?(\d[^\s,;"]{0,40})/i.exec(text) ?? [];
  return found === void 0 ? void 0 : parseRetryAfter(found, 0);
}
var TRANSIENT, UNITS, DURATION, RetryBudget;
var init_retry = __esm({
  "src/lib/retry.ts"() {
    "use strict";
    TRANSIENT = /* @__PURE__ */ new Set([429, 500, 502, 503, 504]);
    UNITS = {
      ns: 1e-6,
      us: 1e-3,
      µs: 1e-3,
      μs: 1e-3,
      ms: 1,
      s: 1e3,
      m: 6e4,
      h: 36e5
    };
    DURATION = /^(?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+$/;
    RetryBudget = class {
      #policy;
      #ports;
      #since;
      constructor(policy, ports) {
        this.#policy = policy;
        this.#ports = ports;
      }
      /** The last result: a good one, or a failure that another attempt would not mend or that there is no time for. */
      async retry({ what, attempt: attempt2, failure: failure3 }) {
        for (let number = 1; ; number++) {
          const result = await attempt2(number);
          const found = failure3(result);
          if (found?.retryable !== true || !await this.#waitFor(number, what, found)) return result;
        }
      }
      /** Waits before retry `number`; `false` when the policy does not allow it, or the run is stopped. */
      async #waitFor(number, what, { reason, retryAfter: asked }) {
        const { chance, clock, reporter, stop } = this.#ports;
        const { retries, window } = this.#policy;
        if (number > retries || stop.aborted) return false;
        const now = clock.now();
        this.#since ??= now;
        const wait = delayBefore(number + 1, { asked, chance: chance() }, this.#policy);
        if (wait === void 0 || now + wait - this.#since > window) return false;
        const seconds = (wait / 1e3).toFixed(1);
        reporter?.info(`Trying again ${what} in ${seconds} s, ${number} of ${retries}. Why: ${reason}.`);
        await clock.pause(wait);
        return !this.#ports.stop.aborted;
      }
    };
  }
});

// src/diagnosis/log/codes.ts
function findRegistryCode(line) {
  const several = SEVERAL_WORDS.exec(line);
  const one = ONE_WORD.exec(line);
  const first2 = (several?.index ?? Infinity) < (one?.index ?? Infinity) ? several : one;
  const name = first2?.slice(1).find(Boolean);
  const code = name?.toUpperCase().replaceAll(" ", "_");
  return code !== void 0 && isRegistryCode(code) ? code : void 0;
}
function isRegistryCode(code) {
  return REGISTRY_CODES.has(code);
}
function findPackagePermission(line) {
  const [, right] = /permission_denied: (create|read|write)_package\b/i.exec(line) ?? [];
  return right?.toLowerCase();
}
function findErrno(line) {
  return ERRNOS.find(({ pattern }) => pattern.test(line))?.errno;
}
function isOfCertificate(line) {
  return CERTIFICATE.test(line);
}
function findCallEnd(line) {
  const [, name = ""] = /\brpc error: code = ([A-Z][A-Za-z]{3,20})\b/.exec(line) ?? [];
  return CALL_ENDS[name];
}
var SEVERAL_WORDS, ONE_WORD, REGISTRY_CODES, ERRNOS, CERTIFICATE, CALL_ENDS;
var init_codes = __esm({
  "src/diagnosis/log/codes.ts"() {
    "use strict";
    SEVERAL_WORDS = /\b(blob[_ ]upload[_ ](?:unknown|invalid)|(?:manifest[_ ])?blob[_ ]unknown|digest[_ ]invalid|manifest[_ ](?:unknown|invalid)|(?:name|tag)[_ ](?:invalid|unknown))\b/i;
    ONE_WORD = /\bcode["']?\s{0,2}[:=]\s{0,2}["']?(DENIED|TOOMANYREQUESTS|UNAUTHORIZED|UNAVAILABLE)\b|(?:^|[:"'] |\[)(DENIED|UNAUTHORIZED|UNAVAILABLE): |(?:^|: |["'(])(denied|unauthorized)(?::|\. |\.?["')\]]{0,2}$)|\b(toomanyrequests)\b/i;
    REGISTRY_CODES = /* @__PURE__ */ new Set([
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
      "UNAVAILABLE"
    ]);
    ERRNOS = [
      {
        pattern: /no space left on device|\bENOSPC\b|disk quota exceeded|\bEDQUOT\b|not enough space on the disk/i,
        errno: "ENOSPC"
      },
      { pattern: /cannot allocate memory|\bENOMEM\b/i, errno: "ENOMEM" },
      { pattern: /exec format error|\bENOEXEC\b/i, errno: "ENOEXEC" },
      {
        pattern: /no such host|\bdial tcp: lookup |\bENOTFOUND\b|\bEAI_AGAIN\b|name or service not known|failure in name resolution|nodename nor servname|could not resolve host|server misbehaving|UnknownHostException/i,
        errno: "EAI"
      },
      { pattern: /connection refused|\bECONNREFUSED\b|actively refused/i, errno: "ECONNREFUSED" },
      {
        pattern: /no route to host|\bEHOSTUNREACH\b|network is unreachable|\bENETUNREACH\b|cannot assign requested address|\bEADDRNOTAVAIL\b|unreachable (?:network|host)/i,
        errno: "EUNREACH"
      },
      {
        pattern: /connection reset|\bECONNRESET\b|(?:write|socket|send)\w{0,12}[^:\n]{0,40}[:"] ?"?broken pipe|\bEPIPE\b|forcibly closed by the remote host|connection aborted/i,
        errno: "ECONNRESET"
      },
      {
        pattern: /connection timed out|operation timed out|\bETIMEDOUT\b|did not properly respond after a period|connect timed out/i,
        errno: "ETIMEDOUT"
      }
    ];
    CERTIFICATE = /\bx509: |certificate verify failed|certificate has expired|\bCERT_[A-Z_]{3,40}\b|\bUNABLE_TO_(?:VERIFY|GET)_[A-Z_]{3,40}\b|self[- ]signed certificate|local issuer certificate|verify the first certificate|ssl certificate problem|remote error: tls|PKIX path|certification path|CertificateExpiredException|remote certificate is invalid/i;
    CALL_ENDS = {
      Canceled: "CANCELED",
      DeadlineExceeded: "DEADLINE_EXCEEDED",
      ResourceExhausted: "RESOURCE_EXHAUSTED",
      Unavailable: "UNAVAILABLE"
    };
  }
});

// src/diagnosis/log/status.ts
function findStatus(line) {
  const number = [BEHIND_WORD, HTTP, BEFORE_NAME, BEHIND_ADDRESS, BEHIND_REQUEST].map((pattern) => pattern.exec(line)?.[1]).find((found) => found !== void 0);
  if (number !== void 0) return Number(number);
  const name = (NAMED.exec(line) ?? OCTOKITS.exec(line))?.[1];
  return name === void 0 ? void 0 : NAMES[name.toLowerCase().replaceAll(" ", "")];
}
var BEHIND_WORD, HTTP, BEHIND_ADDRESS, BEFORE_NAME, BEHIND_REQUEST, NAMED, OCTOKITS, NAMES;
var init_status = __esm({
  "src/diagnosis/log/status.ts"() {
    "use strict";
    BEHIND_WORD = /(?:status(?:[ _]?code)?|from registry|response code)["']?\s{0,2}[:=]?\s{0,2}["'(]{0,2}([45]\d\d)(?!\d)/i;
    HTTP = /\bhttp(?:\/\d(?:\.\d)?)?(?: error)?[ _:]{1,2}([45]\d\d)(?!\d)/i;
    BEHIND_ADDRESS = /https?:\/\/[^\s"]{1,400}[^\s":]"?: ["']?([45]\d\d)(?= [A-Z])/i;
    BEFORE_NAME = /(?:^|[^\d.])([45]\d\d)[:,]? ["'(]{0,2}(?:bad request|unauthorized|payment required|forbidden|not found|method not allowed|not acceptable|conflict|gone|precondition failed|request entity too large|unsupported media type|requested range not satisfiable|unprocessable (?:entity|content)|too many requests|internal server error|bad gateway|service unavailable|gateway time-?out)/i;
    BEHIND_REQUEST = /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) \S{1,400}(?: -|:| =>)? ([45]\d\d)(?: |$)/;
    NAMED = /(?:status|responded with|received|returned)[^'"]{0,40}['"](unauthorized|forbidden|not ?found|bad ?request|too ?many ?requests|internal ?server ?error|bad ?gateway|service ?unavailable|gateway ?timeout)['"]/i;
    OCTOKITS = /\bHttpError\]?: (unauthorized|forbidden|not found|bad request|server error|bad gateway|service unavailable|gateway timeout)\b/i;
    NAMES = {
      badrequest: 400,
      unauthorized: 401,
      forbidden: 403,
      notfound: 404,
      toomanyrequests: 429,
      internalservererror: 500,
      servererror: 500,
      badgateway: 502,
      serviceunavailable: 503,
      gatewaytimeout: 504
    };
  }
});

// src/diagnosis/log/facts.ts
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
    socket: findSocket2(line),
    stopped: findStop(line),
    isDeletion: DELETION.test(line),
    isHelperFailed: HELPER.test(line),
    missingProgram: findMissingProgram(line),
    missingPath: findMissingPath(line),
    isLoginFileRefused: LOGIN_FILE.test(line) && FILE_REFUSED.test(line),
    namesRegistry: line.includes(host),
    retryAfter: findRetryAfter(line),
    loginWithoutBearer: LOGIN_WITHOUT_BEARER.test(line)
  };
}
function findSocket2(line) {
  const name = SOCKET.exec(line)?.[1]?.toLowerCase();
  if (name === void 0 || !UNANSWERED.test(line)) return void 0;
  return name.startsWith("buildkit") ? "builder" : "engine";
}
function findStop(line) {
  if ([TIME_LIMIT, MINUTES_OVER, OUT_OF_TIME].some((pattern) => pattern.test(line))) return "time limit";
  return STOPPED2.test(line) ? "somebody" : void 0;
}
function findMissingProgram(line) {
  return (MISSING_BEHIND.exec(line) ?? MISSING_PROGRAM.exec(line))?.[1]?.toLowerCase();
}
function endpointOf(line) {
  if (TOKEN2.test(line)) return "token";
  if (line.includes("/manifests/")) return "manifest";
  if (line.includes("/blobs/upload")) return "upload";
  if (line.includes("/blobs/")) return "blob";
  if (line.includes("/tags/list")) return "tags";
  return GITHUB_API.test(line) ? "github api" : void 0;
}
var LOGIN_WITHOUT_BEARER, TOKEN2, CACHE_WRITE, PUT, TRANSFER, ANONYMOUS, GITHUB_API, OWNERLESS, PROXYS, MISSING_PROGRAM, MISSING_BEHIND, LOGIN_FILE, FILE_REFUSED, HELPER, SOCKET, UNANSWERED, TIME_LIMIT, MINUTES_OVER, OUT_OF_TIME, STOPPED2, DELETION, PAGE;
var init_facts = __esm({
  "src/diagnosis/log/facts.ts"() {
    "use strict";
    init_retry();
    init_codes();
    init_hosts();
    init_named();
    init_status();
    LOGIN_WITHOUT_BEARER = /login attempt to \S{1,300} failed with status: 401/;
    TOKEN2 = /\/token\b|bearer token|oauth token|anonymous token/i;
    CACHE_WRITE = /error writing (?:config|layer|manifest) blob/;
    PUT = /\bPUT\b/;
    TRANSFER = /failed commit on ref|failed to copy: |failed to (?:push|pull) /i;
    ANONYMOUS = /anonymous token|no basic auth credentials/i;
    GITHUB_API = /\bapi\.github\.com\b|\/api\/v3\/|\/packages\/(?:container|docker)\/|^gh: |\bHttpError\b/;
    OWNERLESS = /\/v2\/[a-z0-9._-]{1,128}\/(?:manifests|blobs|tags)\//i;
    PROXYS = /(?:get|head|post|put|patch) "?https:\/\/[^\s"]{1,400}"?: (?:Bad Request|Forbidden|Proxy Authentication Required|Bad Gateway|Service Unavailable|Gateway Timeout)\.?$/i;
    MISSING_PROGRAM = /(?:^|[\s"'`:/\\])([a-z][a-z0-9-]{1,40})(?:\.exe)?["'`]?(?:: command not found|: not found$|: executable file not found|(?:: spawn)? ENOENT| is not recognized)/i;
    MISSING_BEHIND = /(?:executable file: |command not found: )([a-z][a-z0-9-]{1,40})/i;
    LOGIN_FILE = /[\\/]\.docker(?![^\s"']{0,100}\.sock)[\\/":]|[\\/]containers[\\/]?(?:auth\.json)?[":]|\bauth\.json\b|\.dockercfg|[\\/]registry[\\/]config\.json/i;
    FILE_REFUSED = /permission denied|access is denied|operation not permitted|read-only file system|cross-device link|used by another process|is a directory|not a directory/i;
    HELPER = /docker-credential-[a-z0-9-]{2,40}(?:\.exe)?["'`]?(?:: |.{0,60}(?:non-zero exit|exit status|failed|cannot))/i;
    SOCKET = /(?:unix[: ]|pipe\/|%2f)[^\s"]{0,200}?(docker|podman|containerd|buildkit)[^\s"]{0,60}(?:\.sock\b|engine\b)/i;
    UNANSWERED = /connect: |connection refused|no such file|permission denied|cannot find the file|cannot connect|is the docker daemon running/i;
    TIME_LIMIT = /\b(?:action|build|execution|job|pipeline|run|stage|step|task)\b.{0,80}(?:timed out|timeout|time limit|longer than|exceeded).{0,60}\b\d{1,6}(?:\.\d)? ?(?:h|m|s|hours?|min|minutes?|sec|seconds?)\d{0,2}(?:m|s)?/i;
    MINUTES_OVER = /\b(?:exceeded|longer than|timed out after|timeout of)\b.{0,40}\b\d{1,4} ?(?:h\d{0,2}|hours?|m\d{1,2}s|min(?:ute)?s?)\b/i;
    OUT_OF_TIME = /\b(?:aborted|cancell?ed|killed|stopped|terminated)\b.{0,40}\b(?:build|job|step|run) ?(?:timed out|time-?out)/i;
    STOPPED2 = /^(?:\S{1,20} )?(?:the |this )?(?:build|job|operation|pipeline|run|step|task|workflow)(?: was| has been)? (?:cancell?ed|aborted)\b|^(?:\S{1,20} )?(?:cancell?ed|aborted|stopped) by \S|\bcancel(?:lation)? request received|^cancell?ing since /i;
    DELETION = /\bDELETE\b.{0,300}\/versions\//;
    PAGE = /<!doctype|<html|<\?xml|error parsing HTTP \d{3} response body/i;
  }
});

// src/diagnosis/signatures/facts.ts
function signatureOfDecidingFact(facts) {
  const { packagePermission, apiVersions, errno } = facts;
  if (packagePermission !== void 0) return PACKAGE_PERMISSIONS[packagePermission];
  if (apiVersions !== void 0) return "docker-version-mismatch";
  return errno === void 0 ? void 0 : LOCAL_ERRNOS[errno];
}
function signatureOfFacts(facts, line, position) {
  if (facts.isProxys) return "proxy-refused";
  return byStep(position) ?? byProgram(facts) ?? bySocket(facts) ?? byFile(facts, line) ?? (facts.isOfCertificate ? "certificate" : void 0) ?? byRegistryCode(facts) ?? byStatus(facts) ?? (facts.errno === void 0 ? void 0 : NETWORK_ERRNOS[facts.errno]) ?? (facts.isAnonymous ? "anonymous-refused" : void 0) ?? byStop(facts) ?? (facts.callEnd === void 0 ? void 0 : CALL_ENDS2[facts.callEnd]);
}
function byStep({ phase, failed: failed2 }) {
  if (!failed2) return void 0;
  if (phase === "builder") return "builder-unavailable";
  if (phase === "git") return "git-context-failed";
  return phase === "cache export" ? "cache-not-written" : void 0;
}
function byProgram({ missingProgram, isHelperFailed }) {
  if (isHelperFailed) return "credential-store-error";
  if (missingProgram === void 0) return void 0;
  if (missingProgram.startsWith("docker-credential-")) return "credential-store-error";
  if (missingProgram === "docker-buildx") return "buildx-missing";
  return missingProgram === "docker" ? "docker-unavailable" : void 0;
}
function bySocket({ socket }) {
  if (socket === void 0) return void 0;
  return socket === "builder" ? "builder-unavailable" : "docker-unavailable";
}
function byStop({ stopped: stopped2 }) {
  if (stopped2 === void 0) return void 0;
  return stopped2 === "time limit" ? "stopped-by-limit" : "interrupted";
}
function byFile({ isLoginFileRefused, missingPath }, line) {
  if (isLoginFileRefused) return "login-file-refused";
  return missingPath !== void 0 && DOCKERS.test(line) ? "path-missing" : void 0;
}
function byRegistryCode(facts) {
  const { registryCode, endpoint } = facts;
  if (registryCode === void 0) return void 0;
  if (registryCode === "TOOMANYREQUESTS") return rateLimited(facts);
  const isOfCredential = registryCode === "DENIED" || registryCode === "UNAUTHORIZED";
  return isOfCredential && endpoint === "token" ? exchangeRefused(facts) : REGISTRY_CODES2[registryCode];
}
function byStatus(facts) {
  const { status, endpoint } = facts;
  switch (status) {
    case void 0:
      return void 0;
    case 400:
      return byBadRequest(facts);
    case 401:
      return endpoint === "token" ? exchangeRefused(facts) : "unauthorized";
    case 403:
      if (endpoint === "github api") return "api-forbidden";
      return endpoint === "token" ? exchangeRefused(facts) : "forbidden";
    case 404:
      if (endpoint === "manifest" && !facts.isPut) return "tag-not-found";
      if (endpoint === "github api" || endpoint === "tags") return "package-not-found";
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
  if (facts.isOwnerless) return "name-without-owner";
  if (facts.isDeletion) return "delete-refused";
  return facts.hasPage || facts.endpoint === "upload" ? "server-fault" : rejected(facts);
}
function rejected({ endpoint, hasPage, isTransfer, isCacheWrite }) {
  if (isCacheWrite) return "cache-not-written";
  return endpoint !== void 0 || hasPage || isTransfer ? "rejected" : void 0;
}
function exchangeRefused({ isAnonymous }) {
  return isAnonymous ? "anonymous-refused" : "exchange-refused";
}
function rateLimited({ host }) {
  return host === DOCKER_HUB ? "base-image-rate-limited" : "rate-limited";
}
var PACKAGE_PERMISSIONS, LOCAL_ERRNOS, NETWORK_ERRNOS, CALL_ENDS2, DOCKERS, REGISTRY_CODES2;
var init_facts2 = __esm({
  "src/diagnosis/signatures/facts.ts"() {
    "use strict";
    init_hosts();
    PACKAGE_PERMISSIONS = {
      create: "no-create",
      read: "no-read",
      write: "no-write"
    };
    LOCAL_ERRNOS = {
      ENOEXEC: "exec-format",
      ENOMEM: "out-of-memory",
      ENOSPC: "disk-full"
    };
    NETWORK_ERRNOS = {
      EAI: "name-unresolved",
      ECONNREFUSED: "unreachable",
      ECONNRESET: "connection-broken",
      ETIMEDOUT: "too-slow",
      EUNREACH: "unreachable"
    };
    CALL_ENDS2 = {
      CANCELED: "interrupted",
      DEADLINE_EXCEEDED: "too-slow",
      RESOURCE_EXHAUSTED: "out-of-memory",
      UNAVAILABLE: "builder-lost"
    };
    DOCKERS = /^(?:Error: )?(?:buildx (?:bake |call )?failed with: )?ERROR: /;
    REGISTRY_CODES2 = {
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
      UNAVAILABLE: "server-fault"
    };
  }
});

// src/diagnosis/signatures/build.ts
var BUILD_PATTERNS;
var init_build2 = __esm({
  "src/diagnosis/signatures/build.ts"() {
    "use strict";
    BUILD_PATTERNS = [
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
      // BuildKit `util/appcontext`: buildx that was started without docker and got a signal
      { pieces: ["sigterm/sigints, forcing shutdown"], signature: "interrupted" }
    ];
  }
});

// src/diagnosis/signatures/machine.ts
var BUILDX_FLAGS, NEWER_FLAGS, MACHINE_PATTERNS;
var init_machine2 = __esm({
  "src/diagnosis/signatures/machine.ts"() {
    "use strict";
    BUILDX_FLAGS = ["bootstrap", "cache-to", "load", "metadata-file", "platform", "push"];
    NEWER_FLAGS = [
      "annotation",
      "attest",
      "build-context",
      "builder",
      "call",
      "check",
      "no-cache-filter",
      "provenance",
      "sbom"
    ];
    MACHINE_PATTERNS = [
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
        signature: "builder-unavailable"
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
        pieces: [`
unknown flag: --${flag}`],
        signature: "buildx-missing"
      })),
      ...NEWER_FLAGS.map((flag) => ({
        pieces: [`
unknown flag: --${flag}`],
        signature: "buildx-too-old"
      })),
      { pieces: ["\nunknown flag: --"], signature: "buildx-missing" },
      { pieces: ["\nerror: unknown flag: --push"], signature: "buildx-missing" },
      { pieces: ["buildx >= ", "required"], signature: "buildx-too-old" }
    ];
  }
});

// src/diagnosis/signatures/network.ts
var NETWORK_PATTERNS;
var init_network2 = __esm({
  "src/diagnosis/signatures/network.ts"() {
    "use strict";
    NETWORK_PATTERNS = [
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
      { pieces: ["failed to fetch oauth token"], signature: "credential-refused", isGeneral: true }
    ];
  }
});

// src/diagnosis/signatures/registry.ts
var REGISTRY_PATTERNS;
var init_registry = __esm({
  "src/diagnosis/signatures/registry.ts"() {
    "use strict";
    REGISTRY_PATTERNS = [
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
        signature: "installation-may-not-read"
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
        signature: "fine-grained-may-not"
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
        signature: "credential-refused"
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
      { pieces: ["http/2 401"], signature: "challenge" }
    ];
  }
});

// src/diagnosis/signatures/match.ts
function findPattern(line) {
  const text = `
${line.toLowerCase()}
`;
  const { gate, byBegin } = index();
  if (!gate.test(text)) return void 0;
  let best;
  const tried = /* @__PURE__ */ new Set();
  for (let at = 0; at + KEY_LENGTH <= text.length; at++)
    for (const ranked of byBegin.get(keyAt(text, at)) ?? [])
      if ((best === void 0 || ranked.rank < best.rank) && !tried.has(ranked)) {
        const [first2 = "", ...others2] = ranked.pattern.pieces;
        if (!text.startsWith(first2, at)) continue;
        if (others2.length > 0) tried.add(ranked);
        if (follow(others2, text, at + first2.length)) best = ranked;
      }
  return best?.pattern;
}
function index() {
  return made ??= makeIndex();
}
function makeIndex() {
  const firsts = new Set(PATTERNS.map(({ pieces: [first2] }) => literal(first2)));
  const byBegin = /* @__PURE__ */ new Map();
  for (const [rank, pattern] of PATTERNS.entries()) {
    const key = keyAt(pattern.pieces[0] ?? "", 0);
    byBegin.set(key, [...byBegin.get(key) ?? [], { pattern, rank }]);
  }
  return { gate: new RegExp([...firsts].join("|")), byBegin };
}
function literal(text = "") {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
function keyAt(text, at) {
  let key = 0;
  for (let index2 = at; index2 < at + KEY_LENGTH; index2++) key = Math.imul(key, 131) + text.charCodeAt(index2);
  return key;
}
function follow(pieces, text, from) {
  let at = from;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}
var PATTERNS, made, KEY_LENGTH;
var init_match = __esm({
  "src/diagnosis/signatures/match.ts"() {
    "use strict";
    init_build2();
    init_machine2();
    init_network2();
    init_registry();
    PATTERNS = [
      ...REGISTRY_PATTERNS,
      ...MACHINE_PATTERNS,
      ...BUILD_PATTERNS,
      ...NETWORK_PATTERNS
    ];
    KEY_LENGTH = 4;
  }
});

// src/diagnosis/signatures/read.ts
function signatureOf(line) {
  return new SignatureReader().read(line, NOWHERE)?.signature;
}
function decidingFactOf(wrapped) {
  return wrapped === "" ? void 0 : signatureOfDecidingFact(readFacts(wrapped.slice(0, 2 * KEPT2), ""));
}
function partsOf(line) {
  if (line.length <= KEPT2) return [line];
  const parts = [];
  for (let at = 0; at < line.length; at += KEPT2 / 2) parts.push(line.slice(at, at + KEPT2));
  return parts.filter((part) => FAILING.test(part));
}
function first(items, find) {
  return items.map(find).find((found) => found !== void 0);
}
function findWording(text) {
  if (USAGE.test(text)) return void 0;
  const plain = text.replaceAll(/[“”„«»]/g, '"').replaceAll(/[‘’‚]/g, "'");
  const whole = findPattern(plain);
  if (whole !== void 0) return whole;
  let rest = plain;
  for (let times = 0; times < 3 && PREFIX.test(rest); times++) rest = rest.replace(PREFIX, "");
  return rest === plain ? void 0 : findPattern(rest);
}
var PREFIX, USAGE, FAILING, REQUEST2, KEPT2, SignatureReader, NOWHERE;
var init_read = __esm({
  "src/diagnosis/signatures/read.ts"() {
    "use strict";
    init_facts();
    init_facts2();
    init_match();
    PREFIX = /^(?:buildx (?:bake |call )?failed with: |Error: |ERROR: )/;
    USAGE = /^\s{0,8}(?:-[a-z], )?--[a-z][a-z-]{0,40}(?: [a-z]{1,20})?\s{2,60}\S/i;
    FAILING = /error|fail|fatal|denied|forbidden|unauthori[sz]ed|unexpected|unavailable|gateway|too ?many|not found|not recognized|\be[a-z]{4,11}\b|unable to|refused|reset|broken pipe|unreachable|no (?:such|route|space)|x509|certificat|unknown|invalid|permission_|timed out|time-?out|anonymous|basic auth|exceeded|could not|cannot|cert_|misbehaving|not known|status|no response|cancel|abort|longer than|timed? ?out| - [45]\d\d/i;
    REQUEST2 = /\b(?:GET|HEAD|POST|PATCH|PUT|DELETE) ["']?https?:\/\//;
    KEPT2 = 800;
    SignatureReader = class {
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
        const decided = first(parts, ({ facts }) => signatureOfDecidingFact(facts)) ?? (wording?.isGeneral === true ? void 0 : wording?.signature);
        if (decided !== void 0) return { signature: decided, text: line };
        const pattern = findPattern(wrapped);
        const isJoined = pattern?.pieces.length === 1 && pattern !== wording;
        const joined = isJoined ? pattern.signature : decidingFactOf(wrapped);
        if (joined !== void 0) return { signature: joined, text: wrapped };
        if (!isFailing) {
          if (wording !== void 0) return { signature: wording.signature, text: line };
          if (REQUEST2.test(line)) this.#above = line.slice(0, KEPT2);
          return void 0;
        }
        const signature = first(parts, ({ text, facts }) => signatureOfFacts(facts, text, position)) ?? wording?.signature;
        this.#above = line.slice(0, KEPT2);
        this.#isRead = signature !== void 0;
        if (signature !== void 0) return { signature, text: line };
        const both = isRead ? "" : wrapped.slice(0, KEPT2);
        const byBoth = both === "" ? void 0 : signatureOfFacts(readFacts(both, ""), both, position);
        if (byBoth === void 0) return void 0;
        this.#above = "";
        return { signature: byBoth, text: wrapped };
      }
    };
    NOWHERE = { phase: void 0, step: void 0, title: false, failed: false };
  }
});

// src/diagnosis/refusals/job.ts
function emptyToken({ head, dependabot, pullRequest }) {
  if (head === "foreign") return likelyCause({ code: "fork-pull-request" }, "token-missing");
  if (dependabot) return likelyCause({ code: "dependabot" }, "token-missing");
  return pullRequest ? likelyCause({ code: "token-missing" }, "fork-pull-request", "dependabot") : certainCause({ code: "token-missing" });
}
function restrictedByEvent({ head, dependabot }) {
  if (head === "foreign") return certainCause({ code: "fork-pull-request" });
  return dependabot ? likelyCause({ code: "dependabot" }, "workflow-permission-missing") : void 0;
}
function jobNotAllowed(context2) {
  const { tokenKind, packages, head, pullRequest } = context2;
  if (tokenKind === "app")
    return likelyCause({ code: "token-kind-unsupported" }, "package-creation-forbidden");
  const restricted = restrictedByEvent(context2);
  if (restricted !== void 0) return restricted;
  if (isAnotherOwner(context2, context2.repository?.owner))
    return likelyCause({ code: "wrong-owner" }, "workflow-permission-missing");
  const missing2 = { code: "workflow-permission-missing" };
  if (packages === "write" || packages === "read" && requestedAccess(context2) === "pull")
    return likelyCause({ code: "package-access-missing" }, "package-creation-forbidden");
  if (packages !== void 0)
    return pullRequest ? likelyCause(missing2, "fork-pull-request") : certainCause(missing2);
  return pullRequest && head === void 0 ? likelyCause({ code: "fork-pull-request" }, "workflow-permission-missing", "dependabot") : likelyCause(missing2, "package-access-missing");
}
function identityRefused({ head }) {
  return head === "foreign" ? likelyCause({ code: "fork-pull-request" }, "workflow-permission-missing") : certainCause({ code: "workflow-permission-missing", permission: "identity" });
}
function notSigned(context2) {
  const { tokenKind } = context2;
  return tokenKind === "installation" || tokenKind === "unknown" ? likelyCause(
    { code: "workflow-permission-missing", permission: "identity" },
    "not-logged-in",
    "tag-not-found"
  ) : likelyCause({ code: "tag-not-found", reference: void 0 }, "not-logged-in");
}
function noPackageRole(context2) {
  const access = { code: "package-access-missing" };
  if (context2.tokenKind !== "installation") {
    const job2 = context2.tokenKind === "unknown" ? restrictedByEvent(context2) : void 0;
    return job2 ?? likelyCause(access, "wrong-owner");
  }
  const job = { ...context2, head: context2.head ?? "own" };
  const failure3 = jobNotAllowed(job);
  if (context2.packages === "write") return failure3;
  return failure3.cause.code === "workflow-permission-missing" && context2.packages === void 0 ? likelyCause(access, "workflow-permission-missing") : failure3;
}
function noReadRole(context2) {
  const hasToken = context2.tokenKind !== "none" && context2.tokenKind !== "unknown";
  return hasToken || requestedAccess(context2) !== "pull" ? noPackageRole(context2) : likelyCause({ code: "package-not-found-or-private" }, "package-access-missing");
}
function creationForbidden(context2) {
  const { tokenKind, repository } = context2;
  const forbidden = { code: "package-creation-forbidden" };
  return isAnotherOwner(context2, tokenKind === "installation" ? repository?.owner : loginOf(context2)) ? likelyCause({ code: "wrong-owner" }, "package-creation-forbidden") : likelyCause(forbidden, "wrong-owner");
}
var init_job2 = __esm({
  "src/diagnosis/refusals/job.ts"() {
    "use strict";
    init_context();
    init_failure();
  }
});

// src/diagnosis/refusals/credential.ts
function scopeMissing(context2) {
  return { code: "scope-missing", missing: NEEDED_SCOPES[requestedAccess(context2)], proof: "wording" };
}
function unsupportedKind({ tokenKind }) {
  if (tokenKind === "fine-grained" || tokenKind === "refresh")
    return certainCause({ code: "token-kind-unsupported" });
  return tokenKind === "app" ? likelyCause({ code: "token-kind-unsupported" }, "token-invalid") : void 0;
}
function credentialRefused(context2) {
  const { tokenKind, api, operation } = context2;
  const unsupported = unsupportedKind(context2);
  if (unsupported !== void 0) return unsupported;
  if (tokenKind === "none" && operation !== "login") return anonymousRefused(context2);
  const refused = { code: "token-invalid", proof: "registry" };
  if (api.kind !== "accepted")
    return tokenKind === "installation" ? likelyCause(refused, "workflow-permission-missing", "package-access-missing") : likelyCause(refused, "scope-missing", "sso-required", "token-kind-unsupported");
  return tokenKind === "installation" ? jobNotAllowed(context2) : missingInScopeList(context2) ?? deniedWithoutReason(context2);
}
function anonymousRefused(context2) {
  return requestedAccess(context2) === "pull" ? likelyCause({ code: "package-not-found-or-private" }, "not-logged-in", "token-invalid") : likelyCause({ code: "not-logged-in" }, "token-invalid");
}
function userNotAuthenticated(context2) {
  if (context2.tokenKind === "installation")
    return likelyCause({ code: "not-logged-in" }, "registry-unavailable", "workflow-permission-missing");
  if (context2.tokenKind !== "none") return credentialRefused(context2);
  return requestedAccess(context2) === "pull" ? likelyCause(
    {
      code: "registry-unavailable",
      reason: "it refuses to give away what anybody may have",
      host: void 0
    },
    "token-invalid",
    "package-not-found-or-private"
  ) : likelyCause({ code: "not-logged-in" }, "token-invalid");
}
function scopesDoNotMatch(context2) {
  const unsupported = unsupportedKind(context2);
  if (unsupported !== void 0) return unsupported;
  if (context2.tokenKind === "installation") return jobNotAllowed(context2);
  if (context2.tokenKind === "app-user" || context2.scopeCheck === "off") return deniedWithoutReason(context2);
  if (context2.api.kind === "accepted" && context2.api.grant.kind === "listed")
    return missingInScopeList(context2) ?? deniedWithoutReason(context2);
  return likelyCause(scopeMissing(context2), "token-kind-unsupported", "sso-required");
}
function missingInScopeList(context2) {
  const { api, tokenKind, scopeCheck } = context2;
  if (tokenKind === "app-user" || scopeCheck === "off" || api.kind !== "accepted") return void 0;
  const finding = checkScopes(api.grant, requestedAccess(context2));
  switch (finding.kind) {
    case "missing":
      return certainCause({ code: "scope-missing", missing: finding.scopes, proof: "list" });
    case "implied":
      return likelyCause(
        { code: "scope-missing", missing: finding.scopes, proof: "registry" },
        "sso-required",
        "classic-pat-forbidden"
      );
    case "listed":
    case "unlisted":
      return void 0;
  }
}
function loginRequired(context2) {
  const { tokenKind, api, operation } = context2;
  if (operation === "login") return credentialRefused(context2);
  const access = requestedAccess(context2);
  if (tokenKind === "installation" && context2.packages === "none") return jobNotAllowed(context2);
  if (tokenKind === "installation" && access === "pull")
    return likelyCause({ code: "package-access-missing" }, "workflow-permission-missing", "not-logged-in");
  if (access === "pull")
    return likelyCause({ code: "package-not-found-or-private" }, "not-logged-in", "token-invalid");
  const isLoggedIn = tokenKind !== "none" && (api.kind === "accepted" || tokenKind === "fine-grained");
  return isLoggedIn ? credentialRefused(context2) : likelyCause({ code: "not-logged-in" }, "token-invalid");
}
function hiddenOrMissing(context2) {
  const { tokenKind, isNamed } = context2;
  if (requestedAccess(context2) === "pull") return packageNotFound(context2);
  if (!isNamed)
    return likelyCause({ code: "registry-missing-from-reference", reference: void 0 }, "not-logged-in");
  return tokenKind === "none" || tokenKind === "unknown" ? likelyCause({ code: "not-logged-in" }, "token-invalid", "package-access-missing") : credentialRefused(context2);
}
function packageNotFound(context2) {
  if (context2.operation === "delete" && context2.tokenKind === "installation")
    return likelyCause({ code: "package-access-missing" }, "package-not-found-or-private", "scope-missing");
  if (context2.tokenKind === "installation" && context2.packages === "none") return jobNotAllowed(context2);
  const rights = context2.tokenKind === "none" ? [] : ["package-access-missing"];
  return likelyCause({ code: "package-not-found-or-private" }, "token-invalid", ...rights);
}
function deniedWithoutReason(context2) {
  const unsupported = unsupportedKind(context2);
  if (unsupported !== void 0) return unsupported;
  const { tokenKind, api, packages, operation } = context2;
  if (operation === "login" && api.kind !== "accepted") return credentialRefused(context2);
  const access = requestedAccess(context2);
  const cause = { code: "denied-hidden" };
  if (tokenKind === "installation") {
    const job = jobNotAllowed({ ...context2, head: context2.head ?? "own" });
    const isEstablished = packages !== void 0 || job.cause.code !== "workflow-permission-missing";
    return isEstablished ? job : likelyCause(cause, "workflow-permission-missing", "package-access-missing", "token-invalid");
  }
  if (tokenKind === "none")
    return access === "pull" ? packageNotFound(context2) : likelyCause({ code: "not-logged-in" }, "denied-hidden");
  return api.kind === "accepted" ? likelyCause(cause, "sso-required", "classic-pat-forbidden", "package-access-missing") : likelyCause(cause, "token-invalid", "scope-missing", "sso-required", "package-access-missing");
}
var init_credential = __esm({
  "src/diagnosis/refusals/credential.ts"() {
    "use strict";
    init_context();
    init_failure();
    init_scopes();
    init_job2();
  }
});

// src/diagnosis/classify-refusal.ts
var classify_refusal_exports = {};
__export(classify_refusal_exports, {
  classifyDenial: () => classifyDenial,
  classifyRefusal: () => classifyRefusal,
  isRefusal: () => isRefusal
});
function classifyRefusal(message, accessRequest, { api, tokenKind }) {
  const context2 = failureContextOf(accessRequest, { api, tokenKind });
  const signature = signatureOf(`denied: ${message}`);
  return classifyDenial(signature !== void 0 && isRefusal(signature) ? signature : "forbidden", context2);
}
function isRefusal(signature) {
  return Object.hasOwn(REFUSALS, signature);
}
function classifyDenial(signature, context2) {
  const { api } = context2;
  if (api.kind === "rejected") return certainCause({ code: "token-invalid", proof: "github" });
  const ssoUrl = api.kind === "accepted" ? api.ssoUrl : void 0;
  if (ssoUrl !== void 0) return certainCause({ code: "sso-required", url: ssoUrl });
  return REFUSALS[signature](context2);
}
var REFUSALS;
var init_classify_refusal = __esm({
  "src/diagnosis/classify-refusal.ts"() {
    "use strict";
    init_context();
    init_read();
    init_failure();
    init_hosts();
    init_credential();
    init_job2();
    REFUSALS = {
      "sso-required": () => certainCause({ code: "sso-required", url: void 0 }),
      "classic-pat-forbidden": () => certainCause({ code: "classic-pat-forbidden" }),
      "ip-not-allowed": () => certainCause({ code: "ip-not-allowed" }),
      billing: () => certainCause({ code: "billing" }),
      "rate-limited": ({ registry }) => certainCause({ code: "rate-limited", host: registry.host }),
      "upload-too-large": () => certainCause({ code: "upload-too-large" }),
      "delete-refused": () => certainCause({ code: "delete-refused" }),
      "identity-refused": identityRefused,
      "not-signed": notSigned,
      "tag-immutable": () => certainCause({ code: "tag-immutable", reference: void 0 }),
      "token-malformed": () => certainCause({ code: "token-malformed", flaw: "a character in it that no token has", isOurs: false }),
      "token-missing": emptyToken,
      "credential-refused": credentialRefused,
      "user-not-authenticated": userNotAuthenticated,
      "exchange-refused": (context2) => context2.tokenKind === "none" ? anonymousRefused(context2) : credentialRefused(context2),
      "scopes-do-not-match": scopesDoNotMatch,
      "scope-named": (context2) => unsupportedKind(context2) ?? certainCause(scopeMissing(context2)),
      "no-write": noPackageRole,
      "no-read": noReadRole,
      "no-create": creationForbidden,
      "installation-may-not": jobNotAllowed,
      "installation-may-not-read": noPackageRole,
      "owner-elsewhere": () => certainCause({ code: "wrong-owner" }),
      "integration-may-not": jobNotAllowed,
      "fine-grained-may-not": () => likelyCause({ code: "token-kind-unsupported" }, "scope-missing"),
      "api-forbidden": (context2) => unsupportedKind(context2) ?? likelyCause(
        { code: "scope-missing", missing: ["repo"], proof: "api" },
        "sso-required",
        "token-kind-unsupported"
      ),
      "anonymous-refused": anonymousRefused,
      "no-credentials": () => certainCause({ code: "not-logged-in" }),
      "login-needed": loginRequired,
      unauthorized: loginRequired,
      challenge: () => certainCause({ code: "not-logged-in" }),
      "hidden-or-missing": hiddenOrMissing,
      "package-not-found": packageNotFound,
      "tag-not-found": () => likelyCause({ code: "tag-not-found", reference: void 0 }, "package-not-found-or-private"),
      // Docker Hub's words, which others use, too: where it was meant, its login is at fault, else the name.
      "insufficient-scope": (context2) => {
        if (context2.registry.host === DOCKER_HUB) return loginRequired(context2);
        return requestedAccess(context2) === "pull" ? packageNotFound(context2) : certainCause({ code: "registry-missing-from-reference", reference: void 0 });
      },
      "bare-denied": (context2) => requestedAccess(context2) === "pull" ? packageNotFound(context2) : deniedWithoutReason(context2),
      forbidden: deniedWithoutReason
    };
  }
});

// src/diagnosis/signatures/signature.ts
function weightOf(signature) {
  return WEIGHTS[signature] ?? "cause";
}
var WEIGHTS;
var init_signature = __esm({
  "src/diagnosis/signatures/signature.ts"() {
    "use strict";
    WEIGHTS = {
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
      interrupted: "trace"
    };
  }
});

// src/diagnosis/log-context.ts
function completeContext(known2, log, match) {
  const { hints } = log;
  const image = known2.image ?? match.image?.image;
  const packages = known2.packages ?? hints.packages;
  const operation = known2.operation ?? operationOf(match, hints);
  const isNamed = known2.isNamed || image !== void 0 || NAMES_A_REGISTRY.test(match.text);
  const ownerKind = known2.ownerKind ?? (/ organization package/i.test(match.text) ? "Organization" : void 0);
  const context2 = { ...known2, image, isNamed, packages, operation, ownerKind };
  const refuser = whoRefused(match, log, context2);
  return refuser.kind === "another registry" ? contextElsewhere(context2, refuser.host, match) : context2;
}
function contextElsewhere(context2, host, { text }) {
  const registry = registryInLog(host);
  const image = findReference(text, host)?.image;
  return registry.gitHub === void 0 ? {
    ...context2,
    registry,
    image,
    isNamed: true,
    tokenKind: "unknown",
    api: NOT_ASKED,
    packages: void 0
  } : { ...context2, registry, image, isNamed: true };
}
function whoRefused(match, { hints }, context2) {
  const { facts, phase, signature } = match;
  if (isActionsCache(facts.host)) return { kind: "actions cache" };
  const isRefused = weightOf(signature) === "refusal" || CREDENTIAL_REFUSALS.has(signature);
  if (!isRefused || context2.isRun || isAboutBaseImage(match, hints, context2)) return { kind: "registry" };
  const isPush = phase === "push" || (context2.operation ?? "push") === "push";
  const host = facts.host ?? (isPush ? hints.pushTarget : void 0);
  if (!isAnotherRegistry(host, context2.registry.host)) return { kind: "registry" };
  const isMeant = context2.pushesTo.length > 0 || hints.meant.length > 0;
  return host === DOCKER_HUB && requestedAccess(context2) === "push" && context2.operation !== "login" && // It has the image, so that its name is the right one.
  signature !== "tag-not-found" && !isMeant ? { kind: "docker hub by default" } : { kind: "another registry", host };
}
function operationOf({ text, phase }, hints) {
  if (DELETES.test(text)) return "delete";
  if (phase === "push" || hints.pushes) return "push";
  if (phase === "base image") return "build";
  if (hints.pulls) return "pull";
  if (hints.builds) return "build";
  return /\/v2\/"?:|docker login|login attempt/.test(text) ? "login" : void 0;
}
function isAboutBaseImage({ phase, text, signature }, hints, { operation }) {
  if (weightOf(signature) !== "refusal" && signature !== "credential-refused" && signature !== "insufficient-scope")
    return false;
  if (phase === "base image") return operation !== "pull";
  if (phase !== void 0 || operation === "pull" || hints.merges) return false;
  const isMetadata = /source metadata|load metadata for|resolve image config|pull access denied/.test(text);
  return isMetadata || operation === "build" && /failed to solve|failed to authorize/.test(text);
}
var CREDENTIAL_REFUSALS, NAMES_A_REGISTRY, DELETES;
var init_log_context = __esm({
  "src/diagnosis/log-context.ts"() {
    "use strict";
    init_context();
    init_host();
    init_hosts();
    init_references();
    init_signature();
    CREDENTIAL_REFUSALS = /* @__PURE__ */ new Set([
      "credential-refused",
      "exchange-refused",
      "insufficient-scope",
      "no-credentials",
      "user-not-authenticated"
    ]);
    NAMES_A_REGISTRY = /response from registry|(?:https?:\/\/| in )(?!docker\.io|[a-z-]{1,20}\.docker\.(?:io|com))[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,6}/;
    DELETES = /\bdelet(?:e|ing) (?:a |the )?(?:package|version|it\b)|\bdelete:packages\b/i;
  }
});

// src/diagnosis/log/match.ts
function decidingMatch(matches2) {
  const failed2 = matches2.findLast(
    ({ signature, afterJob }) => signature === "build-command-failed" && !afterJob
  );
  const reason = failed2 && matches2.findLast((match) => isReason(match, failed2));
  if (reason !== void 0) return reason;
  return matches2.filter((match) => match === failed2 || counts(match, failed2)).toSorted((a, b) => heaviness(a) - heaviness(b) || b.line - a.line)[0];
}
function isReason({ signature, step, line }, failed2) {
  if (!REASONS2.has(signature)) return false;
  return step !== void 0 && failed2.step !== void 0 ? step === failed2.step : line <= failed2.line && failed2.line - line <= NEAR;
}
function counts({ phase, line, signature }, failed2) {
  if (phase === "cache import") return false;
  if (phase === "command" && !(failed2 === void 0 && REASONS2.has(signature))) return false;
  return failed2 === void 0 || line > failed2.line;
}
function heaviness({ signature, afterJob, phase, text }) {
  const weight = ORDER.indexOf(afterJob || phase === "command" ? "trace" : weightOf(signature));
  return LISTED.test(text) ? Math.max(weight, ORDER.indexOf("fault")) : weight;
}
var REASONS2, NEAR, ORDER, LISTED;
var init_match2 = __esm({
  "src/diagnosis/log/match.ts"() {
    "use strict";
    init_signature();
    REASONS2 = /* @__PURE__ */ new Set([
      "disk-full",
      "exec-format",
      "out-of-memory",
      "emulation-crashed",
      "killed"
    ]);
    NEAR = 40;
    ORDER = ["cause", "refusal", "fault", "trace"];
    LISTED = /^\s{0,8}\* /;
  }
});

// src/diagnosis/classify-log.ts
function classifyLog(log, known2, happened) {
  const match = decidingMatch(known2.isRun ? log.matches.filter(isCredible) : log.matches);
  if (match === void 0) {
    const lacks = happened === void 0 ? lackOf(log) : void 0;
    return certainCause({ code: "unknown", happened, output: log.lastLines, ...lacks && { lacks } });
  }
  return { ...classifyMatch(match, log, completeContext(known2, log, match)), match };
}
function lackOf({ lastLines, hints }) {
  if (lastLines.every((line) => line.trim() === "")) return "lines";
  return hints.complains ? void 0 : "errors";
}
function isCredible({ signature, text, facts: { status } }) {
  if (signature === "tag-not-found") return !/failed to push|PUT request/i.test(text);
  const isOfCredential = signature === "credential-refused" || signature === "anonymous-refused";
  return !isOfCredential || status === void 0 || status === 401 || status === 403;
}
function classifyMatch(match, log, context2) {
  const { signature } = match;
  const refuser = whoRefused(match, log, context2);
  if (refuser.kind === "actions cache") return cacheFailed(match);
  if (refuser.kind === "docker hub by default")
    return likelyCause(
      { code: "registry-missing-from-reference", reference: findBaseImage(match.text) },
      "not-logged-in"
    );
  if (isRefusal(signature))
    return isAboutBaseImage(match, log.hints, context2) ? baseImageDenied(match, log, context2) : withFacts(classifyDenial(signature, context2), match);
  if (match.phase === "cache export" && weightOf(signature) === "fault")
    return certainCause({ code: "cache-unsupported", when: "after the push" });
  if (match.phase === "builder" && weightOf(signature) === "fault" && match.facts.host === void 0)
    return likelyCause({ code: "builder-unavailable" }, "docker-unavailable");
  return isBuildSignature(signature) ? classifyBuild(signature, match, log, context2) : classifyFault(signature, match, context2);
}
function cacheFailed({ phase, signature }) {
  const isWriting = phase === "cache export" || signature === "cache-not-written";
  return certainCause({ code: "cache-unsupported", when: isWriting ? "after the push" : "for a layer" });
}
function withFacts({ cause, alternatives }, { image, text, facts, signature }) {
  if ("reference" in cause)
    return { cause: { ...cause, reference: findBaseImage(text) ?? image?.reference }, alternatives };
  if (cause.code === "rate-limited")
    return { cause: { ...cause, host: facts.host ?? cause.host }, alternatives };
  const scopes = signature === "scope-named" ? findScopes(text) : [];
  return cause.code === "scope-missing" && scopes.length > 0 ? { cause: { ...cause, missing: scopes, proof: "api" }, alternatives } : { cause, alternatives };
}
function baseImageDenied({ text, signature }, { instruction = "" }, { tokenKind }) {
  const cause = {
    code: "base-image-denied",
    image: findBaseImage(text),
    stage: findStage(instruction)
  };
  return signature === "credential-refused" && tokenKind !== "none" ? { cause, alternatives: ["token-invalid", "package-not-found-or-private"] } : { cause, alternatives: ["not-logged-in", "package-not-found-or-private", "token-invalid"] };
}
var init_classify_log = __esm({
  "src/diagnosis/classify-log.ts"() {
    "use strict";
    init_classify_build();
    init_classify_fault();
    init_classify_refusal();
    init_failure();
    init_log_context();
    init_match2();
    init_named();
    init_references();
    init_signature();
  }
});

// src/diagnosis/diagnosis.ts
function quotePrinted(line) {
  return `It printed: ${line}`;
}
function causeLink(code) {
  return `${GITHUB_DOT_COM}/${USES.replace(/@.*$/, "")}/blob/main/docs/causes.md#${code}`;
}
var init_diagnosis = __esm({
  "src/diagnosis/diagnosis.ts"() {
    "use strict";
    init_remedies();
    init_host();
  }
});

// src/diagnosis/diagnose.ts
var diagnose_exports = {};
__export(diagnose_exports, {
  diagnose: () => diagnose,
  diagnoseInputs: () => diagnoseInputs
});
function diagnose(failure3, context2, records = CAUSE_RECORDS) {
  const { cause, alternatives, location, excerpt } = failure3;
  const record2 = recordOf(cause, records);
  const advice = record2.advise(cause, context2, location);
  const confidence = confidenceOf(record2, failure3);
  const { printed = [] } = advice;
  const isPlain4 = confidence !== "medium" || advice.isHedged === true;
  return {
    code: cause.code,
    title: advice.title,
    problem: isPlain4 ? advice.problem : `Most likely: ${advice.problem}`,
    remedies: applicable(advice.remedies, context2),
    confidence,
    evidence: [...failure3.evidence ?? [], ...printed.map(quotePrinted), ...advice.evidence ?? []],
    ...printed.length > 0 && { printed },
    ...excerpt !== void 0 && { excerpt },
    alternatives,
    location
  };
}
function diagnoseInputs(problems2) {
  return {
    code: "input-invalid",
    evidence: [],
    ...adviseOnInputs(problems2),
    confidence: "high",
    alternatives: [],
    location: void 0
  };
}
function applicable(remedies, context2) {
  const fitting = remedies.filter(
    ({ grants, snippet, repeats }) => repeats !== true && !(grants === "write" && context2.packages === "write" && !context2.isAct) && !(isOnOwnMachine(context2) && snippet?.language === "yaml")
  );
  const [first2 = remedies[0], ...others2] = context2.isAct ? forAct(fitting, context2) : fitting;
  const worded = isOnOwnMachine(context2) ? withoutJob : (remedy) => remedy;
  return [worded(first2), ...others2.map(worded)];
}
function withoutJob(remedy) {
  return { ...remedy, action: remedy.action.replaceAll("Run the job again", "Run the command again") };
}
function forAct(remedies, context2) {
  const at = remedies.findIndex(({ grants }) => grants !== void 0);
  return remedies.flatMap((remedy, index2) => {
    if (remedy.grants === void 0) return remedy;
    return index2 === at ? handTokenToAct(context2) : [];
  });
}
function confidenceOf({ isExplained }, { alternatives }) {
  if (!isExplained) return "low";
  return alternatives.length === 0 ? "high" : "medium";
}
var init_diagnose = __esm({
  "src/diagnosis/diagnose.ts"() {
    "use strict";
    init_causes();
    init_job_token();
    init_context();
    init_diagnosis();
    init_input_problems();
  }
});

// src/diagnosis/log/lines.ts
function bareLine(line) {
  const text = line.includes("\\") ? line.replaceAll(ESCAPED, (_, name) => name === '"' ? name : "\x1B") : line;
  const bare2 = text.includes("#step:") ? text.replaceAll(STEP_LINK, "$1") : text;
  const plain = COLOURS.reduce((rest, colour) => rest.replaceAll(colour, ""), bare2);
  return plain.replace(STAMP, "").replace(MARK, "").trimEnd();
}
function outOfJson(part) {
  return part.replace(JSON_END, "").replaceAll(JSON_ESCAPED, (_, name) => name === "t" ? " " : "/");
}
function* windows(line, goesOn) {
  if (line.length <= LONGEST) {
    if (line !== "") yield goesOn ? line.replace(/^\S{1,250}/, "…") : line;
    return;
  }
  for (let at = 0; at < line.length; at += LONGEST - OVERLAP) {
    const window = line.slice(at, at + LONGEST);
    yield goesOn || at > 0 ? window.replace(/^\S{1,250}/, "…") : window;
  }
}
function keepEnd2(lines, line) {
  lines.push(line);
  if (lines.length > SHOWN_LINES) lines.shift();
}
function* linesOf(text) {
  const cutter = new LineCutter();
  yield* cutter.cut(text);
  yield* cutter.end();
}
var LONGEST, OVERLAP, JSON_BEGIN, JSON_END, JSON_LINE_END, JSON_ESCAPED, ESCAPED, COLOURS, STAMP, MARK, STEP_LINK, LineCutter, SHOWN_LINES;
var init_lines = __esm({
  "src/diagnosis/log/lines.ts"() {
    "use strict";
    init_limits();
    LONGEST = READ_LIMITS.logLine;
    OVERLAP = 512;
    JSON_BEGIN = /^\uFEFF?\s{0,20}(?:\{\s{0,5}"|"|\[\s{0,5}["{])/;
    JSON_END = /"\}[\]}]{0,8}$/;
    JSON_LINE_END = /(?<!\\)\\{1,8}(?:r\\{1,8}n|[nr])/;
    JSON_ESCAPED = /(?<!\\)\\{1,8}([/t])/g;
    ESCAPED = /(?<!\\)\\{1,8}(u001b|x1b|033|")/g;
    COLOURS = [
      // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
      /\x1b\[[0-9;?]{0,32}[A-Za-z]/g,
      // eslint-disable-next-line no-control-regex -- likewise
      /\x1b\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)/g,
      /\[\d{1,3}(?:;\d{1,3}){0,4}m/g
    ];
    STAMP = /^\uFEFF?(?:[^\t]{0,200}\t){0,2}\uFEFF?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?[ \t]?/;
    MARK = /^(?:##\[[a-z-]{1,20}\]|::[a-z-]{1,20}(?: [^:]{0,300})?::|\[[^\]]{1,100}\]\s{1,20}\|\s?)/;
    STEP_LINK = /\[(\w{1,20})\]\(https:\/\/[^\s)]{1,200}#step:\d{1,4}:\d{1,6}\)/g;
    LineCutter = class {
      #rest = "";
      #number = 1;
      #isJson = false;
      #isBegun = false;
      *cut(piece) {
        const lines = (this.#rest + piece).split("\n");
        this.#rest = lines.pop() ?? "";
        for (const line of lines) {
          if (line !== "") yield* this.#parts(line);
          this.#number += 1;
          this.#isBegun = false;
        }
        if (this.#rest.length <= LONGEST) return;
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
          this.#isJson = JSON_BEGIN.test(line) || line.includes("\\") && JSON_BEGIN.test(line.replace(STAMP, ""));
        this.#isBegun = true;
        if (line === "") return;
        if (!goesOn && !this.#isJson && line.length <= LONGEST && !line.includes("\r")) {
          yield { text: line, number: this.#number };
          return;
        }
        const parts = this.#isJson ? line.split(JSON_LINE_END).map(outOfJson) : line.split("\r");
        for (const [index2, part] of parts.entries())
          for (const text of windows(part, goesOn && index2 === 0)) yield { text, number: this.#number };
      }
    };
    SHOWN_LINES = 10;
  }
});

// src/diagnosis/log/build-steps.ts
function hasOutput(phase) {
  return phase === "command" || phase === "git";
}
function phaseOf(title) {
  return PHASES.find((row) => row.title.test(title))?.phase;
}
var NOWHERE2, EXCERPT, EXCERPT_END, STAGE, RUNNING, CLASSIC_MARK, OUTPUT, PLACE, RULE, PARSER, SHOWN_SOURCE, PHASES, LAST_ERROR, ERROR_START, BuildSteps;
var init_build_steps = __esm({
  "src/diagnosis/log/build-steps.ts"() {
    "use strict";
    init_progress_lines();
    init_limits();
    init_lines();
    NOWHERE2 = { phase: void 0, step: void 0, title: false, failed: false };
    EXCERPT = /^ ?> (.+):$/;
    EXCERPT_END = /^-{6}$/;
    STAGE = /^\[[^\]]{1,100}\] /;
    RUNNING = /^ ?---> Running in /;
    CLASSIC_MARK = /^ ?---> |^Removing intermediate container |^The command '/;
    OUTPUT = /^(?:\d{1,6}\.\d{1,4} )?(.*)$/;
    PLACE = /^([^\s:][^:]{0,200}):(\d{1,6})$/;
    RULE = /^-{10,}$/;
    PARSER = /dockerfile parse error (?:on )?line (\d{1,6})/i;
    SHOWN_SOURCE = /^\s{0,8}\d{1,6} \|(?: >>> (\S.*))?/;
    PHASES = [
      { title: /^importing cache/, phase: "cache import" },
      { title: /^exporting (?:cache|to github actions cache)/i, phase: "cache export" },
      {
        title: /^\[internal\] (?:booting buildkit|waiting for connection)|^creating container buildx_|^booting builder/,
        phase: "builder"
      },
      { title: /load git source /, phase: "git" },
      { title: /^pushing |^exporting to/, phase: "push" },
      { title: /load metadata for |^resolve image config|^(?:\[[^\]]{1,100}\] )?FROM /, phase: "base image" },
      { title: /^(?:\[[^\]]{1,100}\] )?RUN\b/, phase: "command" }
    ];
    LAST_ERROR = /^(?:error: )?(?:buildx (?:bake |call )?failed with: )?(?:error: |(?:error: )?failed to )/i;
    ERROR_START = 193;
    BuildSteps = class {
      #phases = /* @__PURE__ */ new Map();
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
        const place3 = this.#find(text);
        if (place3.phase !== "command") this.#findLocation(text);
        return place3;
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
        if (line !== void 0) return this.#readStepLine(line);
        const classic = parseClassicStep(text);
        const title = EXCERPT.exec(text)?.[1] ?? classic;
        if (title !== void 0) {
          this.#instruction = title.replace(STAGE, "");
          this.#begun = phaseOf(title);
          this.#last = this.#begun;
          this.#open = classic !== void 0 && this.#begun === "command" ? void 0 : this.#begun;
          this.#output = [];
          return { ...NOWHERE2, phase: this.#open, title: true };
        }
        if (RUNNING.test(text)) this.#open = this.#begun;
        if (EXCERPT_END.test(text)) this.#open = void 0;
        else if (hasOutput(this.#open)) {
          if (CLASSIC_MARK.test(text)) return NOWHERE2;
          this.#keepOutput(text);
        }
        if (this.#open !== void 0) return { ...NOWHERE2, phase: this.#open };
        const shown4 = SHOWN_SOURCE.exec(text);
        if (shown4 === null) return this.#placeOfError(text);
        this.#instruction = shown4[1] ?? this.#instruction;
        return { ...NOWHERE2, title: true };
      }
      #readStepLine(line) {
        const { step, text } = line;
        const named2 = phaseOf(text);
        const isNew = named2 !== void 0 && !this.#phases.has(step);
        if (isNew) {
          if (this.#phases.size >= READ_LIMITS.buildSteps) this.#phases.clear();
          this.#phases.set(step, named2);
          if (hasOutput(named2)) this.#output = [];
        }
        const phase = this.#phases.get(step);
        this.#last = phase;
        if (line.kind === "error") {
          const place3 = { phase: phase === "command" ? void 0 : phase, step, title: false, failed: true };
          this.#error = { text: line.message.slice(0, ERROR_START), place: place3 };
          return place3;
        }
        if (hasOutput(phase) && line.kind === "output") this.#keepOutput(text);
        return { phase, step, title: isNew || text.startsWith("["), failed: false };
      }
      /** BuildKit's last line repeats the error of a step; where no step had one, it is about the last one. */
      #placeOfError(text) {
        if (this.#error !== void 0 && text.includes(this.#error.text)) return this.#error.place;
        const isAfterSteps = this.#last === "builder" || this.#last === "cache export";
        return isAfterSteps && LAST_ERROR.test(text) ? { ...NOWHERE2, phase: this.#last, failed: true } : NOWHERE2;
      }
      #findLocation(text) {
        if (this.#above !== void 0 && RULE.test(text)) this.#location = this.#above;
        const parsed2 = PARSER.exec(text)?.[1];
        if (parsed2 !== void 0) this.#location = { file: "Dockerfile", line: Number(parsed2) };
        const [, file, line] = PLACE.exec(text) ?? [];
        this.#above = file !== void 0 && line !== void 0 ? { file, line: Number(line) } : void 0;
      }
      #keepOutput(line) {
        keepEnd2(this.#output, OUTPUT.exec(line)?.[1] ?? line);
      }
    };
  }
});

// src/diagnosis/log/reader.ts
function parseLog(text, host) {
  const reader = new LogReader(host);
  for (const line of linesOf(text)) reader.read(line);
  return reader.result;
}
function shown(text) {
  const safe = printableLine(text);
  return safe.length > SHOWN ? `${safe.slice(0, SHOWN)} …` : safe;
}
var SHOWN, KEPT3, MOST_TARGETS, SHORTEST3, PUSHES, PULLS, BUILDS2, MERGES, COMPLAINS, ENDED, PUSHED, PERMISSION, LogReader;
var init_reader = __esm({
  "src/diagnosis/log/reader.ts"() {
    "use strict";
    init_progress_lines();
    init_build_steps();
    init_facts();
    init_hosts();
    init_lines();
    init_references();
    init_redact();
    init_read();
    init_signature();
    SHOWN = 400;
    KEPT3 = 2 * SHOWN;
    MOST_TARGETS = 8;
    SHORTEST3 = 6;
    PUSHES = /\bdocker push\b|\bpushing\b|failed to push|the push refers to|\/blobs\/uploads?\/|push access denied/i;
    PULLS = /\b(?:docker|podman|nerdctl|helm|skopeo|crane|oras) (?:pull|run|show|copy|inspect)\b|trying to pull|failed to pull|pulling from|unable to find image|initializing source|pull access denied|imagepull|\/tags\/list\b/i;
    BUILDS2 = /failed to solve|buildx|^step \d|docker build|dockerfile/i;
    MERGES = /\b(?:imagetools|manifest) create\b/i;
    COMPLAINS = /error|fail|fatal|denied|refused|forbidden|unauthori[sz]ed|exception|panic|invalid|missing|unknown|unexpected|not found|no such|cannot|can't|could not|unable|time(?:d )?-?out|exit (?:code|status)|abort|cancell?ed|kill/i;
    ENDED = /##\[error\](?:Process completed with exit code|The process ')|Post job cleanup\.$|Cleaning up orphan processes$/;
    PUSHED = /: digest: sha256:[0-9a-f]{64} size: \d/;
    PERMISSION = /^([A-Za-z-]{1,40}): (read|write|none)$/;
    LogReader = class {
      #host;
      #image;
      #afterJob = false;
      #isListing = false;
      #steps = new BuildSteps();
      #signatures = new SignatureReader();
      #matches = /* @__PURE__ */ new Map();
      #lastLines = [];
      #hints = {
        packages: void 0,
        loggedIn: false,
        pushTarget: void 0,
        meant: [],
        pushes: false,
        pulls: false,
        builds: false,
        merges: false,
        complains: false
      };
      /** `host` is the registry whose images are of interest. */
      constructor(host) {
        this.#host = host;
      }
      /** Takes one line, with all its marks and colours. */
      read({ text: line, number }) {
        if (line.length < SHORTEST3) {
          keepEnd2(this.#lastLines, line);
          return;
        }
        const text = bareLine(line);
        if (text === "") return;
        const position = this.#steps.read(text);
        this.#takeHints(text);
        keepEnd2(this.#lastLines, text.slice(0, KEPT3));
        this.#image = findReference(text, this.#host) ?? this.#image;
        if (!position.title) this.#match(text, number, position);
        if (ENDED.test(line)) this.#afterJob = true;
      }
      #match(line, number, position) {
        const found = this.#signatures.read(line, position);
        if (found === void 0) return;
        const { phase, step } = position;
        const text = found.text.slice(0, KEPT3);
        const key = `${found.signature} ${phase ?? ""} ${String(this.#afterJob)}`;
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
            text: shown(match.text)
          })),
          location: location && { ...location, file: printableLine(location.file) },
          instruction: this.#steps.instruction,
          commandOutput: (output.length > 0 ? output : this.#lastLines).map(shown),
          lastLines: this.#lastLines.map(shown),
          hints: { ...this.#hints }
        };
      }
      #takeHints(text) {
        const hints = this.#hints;
        this.#readPermission(text);
        if (text.startsWith("Login Succeeded")) {
          hints.loggedIn = true;
          this.#forget("trace");
        }
        const progress = parseProgressLine(text);
        if (PUSHED.test(text) || isManifestPushed(progress)) this.#forget("trace", "fault");
        hints.pushTarget = findPushTarget(text) ?? hints.pushTarget;
        const meant = findMeant(text);
        if (meant !== void 0 && !hints.meant.includes(meant))
          hints.meant = [...hints.meant, meant].slice(-MOST_TARGETS);
        hints.pushes ||= PUSHES.test(text);
        hints.pulls ||= PULLS.test(text);
        hints.merges ||= MERGES.test(text);
        hints.complains ||= COMPLAINS.test(text);
        hints.builds ||= progress !== void 0 || BUILDS2.test(text);
      }
      /** The runner lists what the job's token may do, a line each; a permission that it does not list is `none`. */
      #readPermission(text) {
        if (text === "GITHUB_TOKEN Permissions") {
          this.#isListing = true;
          this.#hints.packages = "none";
        } else if (this.#isListing) {
          const [, name, value] = PERMISSION.exec(text) ?? [];
          this.#isListing = name !== void 0;
          if (name === "Packages" && (value === "read" || value === "write")) this.#hints.packages = value;
        }
      }
      #forget(...weights) {
        for (const [key, { signature }] of this.#matches)
          if (weights.includes(weightOf(signature))) this.#matches.delete(key);
      }
    };
  }
});

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports2) {
    "use strict";
    exports2.__esModule = true;
    exports2.distance = exports2.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports2.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports2.closest = closest;
  }
});

// src/lib/nearest.ts
function nearestWord(word, words) {
  const most = word.length > 5 ? 2 : 1;
  return words.filter((candidate) => Math.abs(candidate.length - word.length) <= most).map((candidate) => ({ candidate, slips: countSlips(word.toLowerCase(), candidate) })).filter(({ slips }) => slips > 0 && slips <= most).sort((one, other) => one.slips - other.slips)[0]?.candidate;
}
function onlyOf(words, unknown2) {
  const meant = nearestWord(unknown2, words);
  return meant === void 0 ? `, only ${words.join(", ")}` : `. Did you mean "${meant}"?`;
}
function countSlips(word, candidate) {
  const swapped = word.split("").slice(1).map((letter, at) => word.slice(0, at) + letter + word.charAt(at) + word.slice(at + 2));
  return Math.min((0, import_fastest_levenshtein.distance)(word, candidate), ...swapped.map((one) => (0, import_fastest_levenshtein.distance)(one, candidate) + 1));
}
var import_fastest_levenshtein;
var init_nearest = __esm({
  "src/lib/nearest.ts"() {
    "use strict";
    import_fastest_levenshtein = __toESM(require_mod(), 1);
  }
});

// src/access/token.ts
async function verifyChecksum(token, crc32) {
  const text = token.reveal();
  if (familyOf(text)?.checksummed !== true) return "none";
  const [, body = ""] = text.split("_", 2);
  const expected = base62(await crc32(body.slice(0, -6))).padStart(6, "0");
  return expected === body.slice(-6) ? "right" : "wrong";
}
function shapeOf(text) {
  if (text.trim() === "") return { kind: "empty" };
  const flaw3 = flawOf(text);
  return flaw3 === void 0 ? { kind: "whole" } : { kind: "malformed", flaw: flaw3 };
}
function familyOf(text) {
  return FAMILIES.find(({ shape }) => shape.test(text));
}
function flawOf(text) {
  if (/[\r\n]$/.test(text)) return "a line end after it";
  if (/[\r\n]/.test(text)) return "a line end inside it";
  if (/\s/.test(text)) return "a space in it";
  if (/^["'`]|["'`]$/.test(text)) return "quotes around it";
  if (/[^\x21-\x7e]/.test(text)) return "a character in it that no token has";
  return void 0;
}
function base62(number) {
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const rest = Math.floor(number / 62);
  return (rest > 0 ? base62(rest) : "") + digits.charAt(number % 62);
}
var FAMILIES, Token;
var init_token2 = __esm({
  "src/access/token.ts"() {
    "use strict";
    init_secret();
    FAMILIES = [
      { kind: "classic", shape: /^ghp_/, checksummed: true },
      { kind: "oauth", shape: /^gho_/, checksummed: true },
      { kind: "app-user", shape: /^ghu_/, checksummed: true },
      { kind: "refresh", shape: /^ghr_/, checksummed: true },
      { kind: "installation", shape: /^ghs_/, checksummed: false },
      { kind: "fine-grained", shape: /^github_pat_/, checksummed: false },
      // Made before the prefixes came, in April 2021.
      { kind: "classic", shape: /^[0-9a-f]{40}$/, checksummed: false }
    ];
    Token = class extends Secret {
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
    };
  }
});

// src/context/push-policy.ts
function judgeTrust(evidence) {
  const { event, isEventRead, head, headSha, run: run2 } = evidence;
  if (event === "local") return { kind: "own", autoPush: true };
  const row = EVENTS.get(event);
  if (row === void 0) return { kind: "foreign", why: "event-unknown" };
  if (!isEventRead || row.namesHead === "always" && head === "unknown")
    return { kind: "foreign", why: "event-unreadable" };
  if (head === "foreign") return { kind: "foreign", why: "fork" };
  const others2 = otherCheckouts(evidence);
  const isNamed = (checkout) => checkout.kind === "commit" && checkout.sha === headSha;
  if (row.otherCommit === "foreign" && !(row.namesHead === "always" && others2.every(isNamed)) && others2.length > 0)
    return { kind: "foreign", why: "checkout" };
  if (row.commit === "unmerged")
    return { kind: "unmerged", by: event === "merge_group" ? "run" : "pull-request" };
  const isMerged = EVENTS.get(run2.event)?.otherCommit === "own";
  if (event === "workflow_run" && !(isMerged && (others2.length === 0 || run2.isOnDefaultBranch)))
    return { kind: "unmerged", by: "run" };
  if (row.namesHead === "sometimes" && head === "own" && !isMerged) return { kind: "unmerged", by: "run" };
  return { kind: "own", autoPush: row.autoPush };
}
function builtInstead(evidence) {
  if (evidence.sha === void 0 || EVENTS.get(evidence.event)?.otherCommit !== "own") return void 0;
  const other = otherCheckouts(evidence).find(({ kind }) => kind === "commit");
  return other?.kind === "commit" ? other.sha : void 0;
}
function otherCheckouts({ checkouts, sha }) {
  return checkouts.filter(
    (checkout) => checkout.kind !== "none" && !(checkout.kind === "commit" && checkout.sha === sha)
  );
}
function decidePush(choice, { trust, dependabot }, promotesFork = false) {
  if (choice === "false") return { kind: "build-only", reason: "asked" };
  if (promotesFork)
    return choice === "true" ? { kind: "push" } : { kind: "build-only", reason: "fork-archive" };
  switch (trust.kind) {
    case "foreign":
      return choice === "true" ? { kind: "forbidden", why: trust.why } : { kind: "build-only", reason: trust.why };
    case "unmerged":
      if (choice === "true") return { kind: "push" };
      if (trust.by === "run") return { kind: "build-only", reason: "unmerged-run" };
      return { kind: "build-only", reason: dependabot ? "dependabot" : "pull-request" };
    case "own":
      return choice === "true" || trust.autoPush ? { kind: "push" } : { kind: "build-only", reason: "talk" };
  }
}
var CHOSEN, ABOUT, DEPLOYED, TALK, PULL_REQUEST, BESIDE_PULL_REQUEST, EVENTS, WHY_FOREIGN;
var init_push_policy = __esm({
  "src/context/push-policy.ts"() {
    "use strict";
    CHOSEN = { commit: "own", otherCommit: "own", autoPush: true, namesHead: "never" };
    ABOUT = { commit: "own", otherCommit: "foreign", autoPush: true, namesHead: "never" };
    DEPLOYED = { ...ABOUT, namesHead: "sometimes" };
    TALK = { ...ABOUT, autoPush: false };
    PULL_REQUEST = {
      commit: "unmerged",
      otherCommit: "same",
      autoPush: false,
      namesHead: "always"
    };
    BESIDE_PULL_REQUEST = { ...PULL_REQUEST, otherCommit: "foreign" };
    EVENTS = /* @__PURE__ */ new Map([
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
      ["workflow_run", { ...ABOUT, namesHead: "always" }]
    ]);
    WHY_FOREIGN = {
      fork: "This run builds a commit from a fork.",
      checkout: "What is checked out is not the commit of this run's event, so it may be a stranger's.",
      "event-unreadable": "The file of this run's event cannot be read, or names no head, so the commit may be a stranger's.",
      "event-unknown": "Surepush does not know this event, so the commit may be a stranger's."
    };
  }
});

// src/tags/language/fields.ts
function readLines(text) {
  return text.trim().split(/\r\n|\n|\r/).filter((line) => !line.startsWith("#")).map((line) => line.trim()).filter((line) => line !== "");
}
function readFields(line, libraries) {
  const records = libraries.csv(line);
  if (records.kind === "flaw") return records;
  return parsed((records.value[0] ?? []).map((field2) => field2.trim()));
}
function readTexts(text, libraries) {
  const records = libraries.csv(text.trim(), { comments: true });
  if (records.kind === "flaw") return records;
  return parsed(records.value.map((fields) => fields.join(",").trim()).filter((line) => line !== ""));
}
function splitField(field2) {
  const [, key, value] = /^([\w-]+)\s*=(.*)$/s.exec(field2) ?? [];
  return key === void 0 || value === void 0 ? { key: void 0, value: field2 } : { key: key.toLowerCase(), value: value.trim() };
}
var init_fields = __esm({
  "src/tags/language/fields.ts"() {
    "use strict";
    init_result();
  }
});

// src/tags/language/expressions.ts
function findGitHubExpression(text) {
  const found = OF_GITHUB.exec(text);
  if (found === null) return void 0;
  const [whole, inner = ""] = found;
  return text[found.index - 1] === "$" ? `only a workflow's file fills in $${whole}` : `there is no expression ${whole} here; did you mean \${{ ${inner} }}?`;
}
function findShellVariable(text) {
  const [found] = OF_A_SHELL.exec(text) ?? [];
  if (found === void 0) return void 0;
  const [name] = /[A-Za-z_]\w*/.exec(found) ?? [];
  const meant = /^(?:\$\(|`)/.test(found) || name === void 0 ? "" : `; did you mean \${{ env.${name} }}?`;
  return `no shell fills in ${found} here${meant}`;
}
function findTextFlaw(text) {
  if (OF_A_CAST.test(text))
    return `${text} is what GitHub writes for a list; did you mean \${{ join(…, ',') }}?`;
  return findGitHubExpression(text) ?? findShellVariable(text);
}
var GITHUB_CONTEXTS, OF_GITHUB, OF_A_SHELL, OF_A_CAST;
var init_expressions = __esm({
  "src/tags/language/expressions.ts"() {
    "use strict";
    GITHUB_CONTEXTS = "github|env|vars|job|jobs|steps|runner|secrets|strategy|matrix|needs|inputs|fromJSON|toJSON|format|join|hashFiles";
    OF_GITHUB = new RegExp(
      `\\{\\{\\{?\\s*(?:#(?:if|unless)\\s+)?((?:${GITHUB_CONTEXTS})\\b[^{}]*?)\\s*\\}?\\}\\}`,
      "i"
    );
    OF_A_SHELL = /\$(?:\{(?!\{)[^{}]*\}?|\([^()]*\)?|[A-Z_][A-Z0-9_]+)|`[^`]+`|%[A-Za-z_]\w*%/;
    OF_A_CAST = /^(?:Array|Object)$/;
  }
});

// src/tags/release.ts
function parseRelease(text) {
  const [, whole, epoch = "0", numbers, build2] = RELEASE2.exec(text) ?? [];
  if (whole === void 0 || numbers === void 0) return void 0;
  return { text: whole, numbers: numbers.split(".").map(withoutZeros), epoch: withoutZeros(epoch), build: build2 };
}
function compareReleases(one, other) {
  return Number(isPlain2(one)) - Number(isPlain2(other)) || Number(hasDots(one)) - Number(hasDots(other)) || compareNumber(one.epoch, other.epoch) || compareNumbers(one.numbers, other.numbers) || compareNumbers(numbersIn(one.build), numbersIn(other.build));
}
function nextReleases({ text, numbers }) {
  const before = text.slice(0, text.indexOf("!") + 1);
  const written = text.slice(before.length).split(".");
  return numbers.flatMap((number, place3) => {
    const next = written.map((part, at) => {
      if (at < place3) return part;
      const raised = at === place3 ? String(BigInt(number) + 1n) : "0";
      return part.startsWith("0") ? raised.padStart(part.length, "0") : raised;
    });
    return parseRelease(before + next.join(".")) ?? [];
  });
}
function isPlain2({ build: build2 }) {
  return build2 === void 0;
}
function hasDots({ numbers }) {
  return numbers.length > 1;
}
function compareNumbers(one, other) {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at++) {
    const compared = compareNumber(one[at] ?? "0", other[at] ?? "0");
    if (compared !== 0) return compared;
  }
  return 0;
}
function compareNumber(one, other) {
  return one.length - other.length || Number(one > other) - Number(one < other);
}
function numbersIn(build2) {
  return (build2?.match(/\d+/g) ?? []).map(withoutZeros);
}
function withoutZeros(digits) {
  return digits.replace(/^0+(?=\d)/, "");
}
var RELEASE2;
var init_release = __esm({
  "src/tags/release.ts"() {
    "use strict";
    RELEASE2 = /^v?((?:(\d+)!)?(\d+(?:\.\d+)*))(?:\+([\w.-]+))?$/i;
  }
});

// src/build/cache.ts
function chooseCache(choice, { image, job, part }) {
  const suffix = part === void 0 ? "" : `-${part.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
  if (choice === "registry") {
    const entry2 = makeEntry("type=registry", `ref=${formatReference(image, `${CACHE_TAG}${suffix}`)}`);
    return { from: [entry2], to: [exportEntry(withField(entry2, "mode=max"))] };
  }
  if (job === void 0) return { from: [], to: [] };
  const entry = makeEntry("type=gha", `scope=${image.path}${suffix}`);
  return { from: [entry], to: job.canWrite ? [exportEntry(withField(entry, "mode=max"))] : [] };
}
function exportEntry(entry) {
  const isBare = entry.fields.every((field2) => !field2.includes("="));
  const whole = isBare ? makeEntry("type=registry", `ref=${entry.text}`) : entry;
  return isInline(entry) || cacheAttributes(whole).has("ignore-error") ? whole : withField(whole, "ignore-error=true");
}
function isInline(entry) {
  return cacheAttributes(entry).get("type") === "inline";
}
function cacheTags({ values }, destinations) {
  const images = new Set(destinations.map((destination) => canonicalName(formatDestination(destination))));
  return [...values["cache-from"] ?? [], ...values["cache-to"] ?? []].flatMap((entry) => {
    const { name, tag } = splitTag(cacheAttributes(exportEntry(entry)).get("ref")?.split("@")[0] ?? "");
    return tag !== void 0 && images.has(canonicalName(name)) ? [tag] : [];
  });
}
function cacheAttributes({ fields }) {
  return attributesOf(fields, "as written");
}
function readJobCache(token) {
  const [, payload, signature] = token.split(".");
  if (payload === void 0 || signature === void 0) return void 0;
  const claims = parseJson(decodeBase64Url(payload));
  if (claims === void 0) return void 0;
  const rights = textField(claims, "ac");
  const allows = (entry) => (Number(field(entry, "Permission")) & 2) === 2;
  return { canWrite: rights === void 0 || list(parseJson(rights)).some(allows) };
}
function decodeBase64Url(text) {
  try {
    return atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
}
var CACHE_TAG;
var init_cache2 = __esm({
  "src/build/cache.ts"() {
    "use strict";
    init_csv();
    init_reference();
    init_json();
    CACHE_TAG = "buildcache";
  }
});

// src/build/outputs.ts
function parseOutput({ text, fields, attributes }) {
  const isOneField = fields.length === 1;
  if (isOneField && fields[0] === text && !text.startsWith("type="))
    return {
      text,
      type: "local",
      pushes: false,
      byDigest: false,
      names: [],
      isArchive: false,
      paths: [text]
    };
  const type = attributes.get("type") ?? "";
  const dest = attributes.get("dest") ?? "";
  return {
    text,
    type,
    pushes: type === "registry" || isImage(type, dest) && isOn(attributes.get("push")),
    byDigest: isOn(attributes.get("push-by-digest")),
    names: (attributes.get("name") ?? "").split(",").filter((name) => name !== ""),
    isArchive: type === "oci" || type === "docker" && dest !== "",
    paths: isOneField ? [text] : pathsIn(attributes)
  };
}
function pathsIn(attributes) {
  return ["src", "dest"].flatMap((name) => attributes.get(name) || []);
}
function isImage(type, dest) {
  return type === "image" || type === "moby" || type === "docker" && dest === "";
}
function isByDigest({ outputs }) {
  return outputs.some(({ byDigest }) => byDigest);
}
function isOn(text) {
  return text === "" || parseBoolean(text) === true;
}
var init_outputs = __esm({
  "src/build/outputs.ts"() {
    "use strict";
    init_boolean();
  }
});

// src/tags/language/template.ts
function globalValues(context2, shaLength) {
  const isDefault2 = isOnDefaultBranch(context2);
  return {
    branch: branchOf(context2) ?? "",
    tag: gitTagOf(context2) ?? "",
    sha: (context2.sha ?? "").slice(0, shaLength),
    base_ref: context2.baseRef ?? "",
    is_default_branch: String(isDefault2),
    is_not_default_branch: String(!isDefault2)
  };
}
function timesOf({ now, commitTime }) {
  return { date: now, commit_date: commitTime ?? now };
}
function isPlain3(text) {
  if (["{{{", "}}}", "\\{{"].some((mark) => text.includes(mark))) return false;
  const rest = text.replaceAll(NAME4, (whole, name) => TAKES_A_FORMAT.has(name) ? whole : "");
  return !rest.includes("{{");
}
function asksForDate(text) {
  return /\{\{[^{}]*date/.test(text);
}
function fillTemplate(text, { values, times, libraries }) {
  const flaw3 = findGitHubExpression(text);
  if (flaw3 !== void 0) return invalid(flaw3);
  if (!isPlain3(text)) return libraries.template(text, values, times);
  const names = [...text.matchAll(NAME4)].map(([, name = ""]) => name);
  const unknown2 = names.find((name) => !Object.hasOwn(values, name));
  if (unknown2 !== void 0)
    return invalid(
      `there is no expression {{${unknown2}}} here, only ${[...Object.keys(values), "date", "commit_date"].join(", ")}`
    );
  return parsed(text.replaceAll(NAME4, (_whole, name) => String(values[name])));
}
var NAME4, TAKES_A_FORMAT, SHORT_SHA;
var init_template = __esm({
  "src/tags/language/template.ts"() {
    "use strict";
    init_run_context();
    init_expressions();
    init_result();
    NAME4 = /\{\{\s*([A-Za-z_]\w*)\s*\}\}/g;
    TAKES_A_FORMAT = /* @__PURE__ */ new Set(["date", "commit_date"]);
    SHORT_SHA = 7;
  }
});

// src/tags/labels.ts
function standardLabels(context2, version) {
  const { repository, sha, commitTime, now } = context2;
  const details = repository?.details;
  const rows = {
    created: (commitTime ?? now).toISOString().replace(".000Z", "Z"),
    // An empty one would hide what the Dockerfile or the base image says.
    description: details?.description || void 0,
    licenses: details?.license || void 0,
    revision: sha,
    source: repository?.url,
    title: repository?.name,
    url: repository?.url,
    version
  };
  return Object.entries(rows).flatMap(
    ([name, value]) => value === void 0 ? [] : [{ key: PREFIX2 + name, value }]
  );
}
function mergeLabels(standard, own) {
  if (own.length === 0) return standard;
  const merged = new Map([...standard, ...own].map((label) => [`${label.level ?? ""}:${label.key}`, label]));
  return [...merged.values()].sort((one, other) => one.key.localeCompare(other.key));
}
function parseLabel(line) {
  const at = line.indexOf("=");
  return at > 0 ? { key: line.slice(0, at), value: line.slice(at + 1) } : void 0;
}
function parseAnnotation(line) {
  const [, level, rest] = LEVEL.exec(line) ?? [];
  const label = parseLabel(rest ?? line);
  return label !== void 0 && level !== void 0 ? { ...label, level } : label;
}
function formatLabel({ key, value }) {
  return `${key}=${value}`;
}
function formatAnnotations(annotations, levels) {
  const common = annotations.filter(({ level }) => level === void 0).map(formatLabel);
  const own = annotations.flatMap(
    (one) => one.level === void 0 ? [] : [`${one.level}:${formatLabel(one)}`]
  );
  return [...levels.flatMap((level) => common.map((line) => `${level}:${line}`)), ...own];
}
var PREFIX2, VERSION_LABEL, REVISION_LABEL, SOURCE_LABEL, LEVEL;
var init_labels = __esm({
  "src/tags/labels.ts"() {
    "use strict";
    PREFIX2 = "org.opencontainers.image.";
    VERSION_LABEL = `${PREFIX2}version`;
    REVISION_LABEL = `${PREFIX2}revision`;
    SOURCE_LABEL = `${PREFIX2}source`;
    LEVEL = /^((?:(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?)(?:,(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?)*):(.*)$/s;
  }
});

// src/tags/flavor.ts
function parseFlavor(line, flavor, libraries) {
  const fields = readFields(line, libraries);
  if (fields.kind === "flaw") return fields;
  const made3 = { ...flavor };
  let affix;
  for (const { key, value } of fields.value.map(splitField)) {
    const flaw3 = findTextFlaw(value);
    if (flaw3 !== void 0) return invalid(flaw3);
    switch (key) {
      case "latest":
        if (!value.includes("{{") && !isLatestChoice(value)) return invalid("latest is auto, true or false");
        made3.latest = value;
        break;
      case "prefix":
      case "suffix":
        made3[key] = value;
        affix = key;
        break;
      case "onlatest":
        if (value !== "true" && value !== "false") return invalid("onlatest is true or false");
        if (affix === void 0)
          return invalid("onlatest belongs after a prefix or a suffix, on the same line");
        made3[`${affix}Latest`] = value === "true";
        break;
      case void 0:
      default:
        return invalid(
          key === void 0 && Object.hasOwn(WITH_VALUES, value) ? `${value} needs a value: write ${WITH_VALUES[value] ?? ""}` : `it has no attribute "${key ?? value}"${onlyOf(Object.keys(WITH_VALUES), key ?? value)}`
        );
    }
  }
  return parsed(made3);
}
function isLatestChoice(text) {
  return ["auto", "true", "false"].includes(text);
}
function affixesOf(rule, flavor, expressions) {
  return fillBoth(rule.prefix ?? flavor.prefix, rule.suffix ?? flavor.suffix, expressions);
}
function affixesOfLatest(flavor, expressions) {
  const { prefix, suffix, prefixLatest, suffixLatest } = flavor;
  return fillBoth(prefixLatest ? prefix : "", suffixLatest ? suffix : "", expressions);
}
function fillBoth(before, after, expressions) {
  const prefix = fillTemplate(before, expressions);
  if (prefix.kind === "flaw") return prefix;
  const suffix = fillTemplate(after, expressions);
  return suffix.kind === "flaw" ? suffix : parsed({ prefix: prefix.value, suffix: suffix.value });
}
function applyAffixes({ prefix, suffix }, name) {
  return `${prefix}${name}${suffix}`;
}
var NO_FLAVOR, WITH_VALUES;
var init_flavor = __esm({
  "src/tags/flavor.ts"() {
    "use strict";
    init_expressions();
    init_nearest();
    init_result();
    init_fields();
    init_template();
    NO_FLAVOR = {
      latest: "auto",
      prefix: "",
      suffix: "",
      prefixLatest: false,
      suffixLatest: false
    };
    WITH_VALUES = {
      latest: "`latest=true`, `latest=false` or `latest=auto`",
      prefix: "`prefix=x-`",
      suffix: "`suffix=-x`",
      onlatest: "`prefix=x-,onlatest=true` or `suffix=-x,onlatest=true`"
    };
  }
});

// src/tags/published.ts
function formOf(name, { text, numbers, build: build2 }) {
  const parts = text.split(".");
  for (let shown4 = numbers.length; shown4 > 0; shown4--) {
    const written = escape(parts.slice(0, shown4).join("."));
    const built = build2 === void 0 ? "" : `(?:[+-]${build2.replaceAll(/[^0-9A-Za-z]/g, "[^0-9A-Za-z]")})?`;
    const found = new RegExp(`(?<![\\d.])${written}${built}(?!\\d|\\.\\d)`).exec(name);
    if (found !== null)
      return { before: name.slice(0, found.index), after: name.slice(found.index + found[0].length), shown: shown4 };
  }
  return { before: "", after: "", shown: numbers.length };
}
function publishedReleases(tags, reading) {
  const { own, form, affixes } = reading;
  const before = asWritten(affixes.prefix + form.before).replace(/^[.-]+/, "");
  const after = asWritten(form.after + affixes.suffix);
  const build2 = own.build === void 0 ? "" : "(?:-(?<build>[\\w.-]+?))?";
  const pattern = new RegExp(
    `^${loosely(before.replace(/(?<=^|[-_.])v$/i, ""))}(?<v>v?)(?<epoch>\\d+-(?=\\d+\\.)|)(?<numbers>\\d+(?:\\.\\d+)*)${build2}${loosely(after)}$`,
    "i"
  );
  return tags.flatMap((tag) => {
    const { v = "", epoch = "", numbers = "", build: built } = pattern.exec(tag)?.groups ?? {};
    const release2 = parseRelease(
      epoch.replace("-", "!") + numbers + (built === void 0 ? "" : `+${built}`)
    );
    return release2 !== void 0 && counts2(release2, v !== "", reading) ? [{ tag, release: release2 }] : [];
  });
}
function counts2(release2, hasV, { own, form, takesMonths }) {
  if (release2.build !== void 0 && kindOf(release2.build) !== kindOf(own.build ?? "")) return false;
  if (own.build !== void 0 && release2.build === void 0 && release2.numbers.length < own.numbers.length)
    return false;
  if (!hasDots(release2)) return hasV || form.shown === 1;
  const [year = "", ...rest] = release2.numbers;
  const isMonth = year.length === 4 && rest.length === 1 && (own.numbers[0] ?? "").length < 4;
  return takesMonths || !isMonth || form.shown < 3;
}
function kindOf(build2) {
  return /^[0-9a-f]{7,64}$/i.test(build2) ? "commit" : build2.replace(/[^a-z].*$/is, "").toLowerCase();
}
function asWritten(text) {
  return text.replaceAll(/[^A-Za-z0-9._-]+/g, "-");
}
function loosely(text) {
  return escape(text).replaceAll(/(?<![0-9a-f])(?=[a-f]*\d)[0-9a-f]{7,64}(?![0-9a-z])/gi, "[0-9a-f]{7,64}").replaceAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, String.raw`\d{4}-\d{2}-\d{2}`);
}
function escape(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
var init_published = __esm({
  "src/tags/published.ts"() {
    "use strict";
    init_release();
  }
});

// src/tags/moving.ts
function versionSourceOfText(text, nameOf4) {
  const [whole, version = "", build2 = ""] = (UNSTABLE.test(text) ? null : AT_THE_END.exec(text) ?? (nameOf4 && INSIDE.exec(text))) ?? [];
  const release2 = parseRelease(version + build2);
  if (whole === void 0 || release2 === void 0) return void 0;
  const at = text.indexOf(whole) + whole.lastIndexOf(version + build2);
  const put = (other) => text.slice(0, at) + other.text + text.slice(at + version.length + build2.length);
  const nameFor2 = (other) => nameOf4 === void 0 ? put(other) : nameOf4(put(other));
  return { release: release2, isRelease: true, takesMonths: true, nameFor: nameFor2 };
}
function isMoving({ release: release2, isRelease, nameFor: nameFor2 }, name) {
  return isRelease && nextReleases(release2).some((next) => nameFor2(next) === name);
}
function contestOf({ release: release2, takesMonths }, { name, affixes }, takes) {
  const reading = { own: release2, form: formOf(name, release2), affixes, takesMonths };
  const read3 = (tags) => publishedReleases(tags, reading).filter((other) => takes(other.release));
  const toOwn = (other) => compareReleases(other.release, release2);
  return {
    version: formatRelease(release2),
    findHighest: (published) => {
      const [first2, ...rest] = read3(published).filter((other) => {
        const compared = toOwn(other);
        return compared > 0 || compared < 0 && !isBeginning(other.release, release2);
      });
      if (first2 === void 0) return void 0;
      const highest = rest.reduce(
        (best, other) => compareReleases(other.release, best.release) > 0 ? other : best,
        first2
      );
      return { version: formatRelease(highest.release), tag: highest.tag, isHigher: toOwn(highest) > 0 };
    },
    compare: (tag) => read3([tag]).map(toOwn)[0]
  };
}
function isBeginning(one, of) {
  return of.text.startsWith(`${one.text}.`);
}
function formatRelease({ text, build: build2 }) {
  return build2 === void 0 ? text : `${text}+${build2}`;
}
function isFloating(rule, { name, versionSource }) {
  switch (rule.type) {
    case "semver":
    case "pep440":
    case "match":
      return (versionSource === void 0 || isMoving(versionSource, name)) && !namesOne(name);
    case "sha":
      return false;
    case "edge":
      return true;
    case "ref":
      return rule.event !== "tag" || !namesOne(name);
    case "raw":
      return /\{\{\s*branch\s*\}\}/.test(rule.value) ? !/\{\{\s*(?:sha|date)\b/.test(rule.value) : !namesOne(name);
    case "schedule":
      return !namesOne(name);
  }
}
function namesOne(name) {
  return NAMES_ONE.some((form) => form.test(name));
}
function inPublicationOrder(tags) {
  return tags.toSorted((one, other) => Number(one.floats) - Number(other.floats));
}
var UNSTABLE, AT_THE_END, INSIDE, NAMES_ONE;
var init_moving = __esm({
  "src/tags/moving.ts"() {
    "use strict";
    init_published();
    init_release();
    UNSTABLE = /(?:^|[^a-z])(?:alpha|beta|rc|pre|preview|dev|nightly|canary|snapshot|edge|next|test|unstable|experimental)(?:$|[^a-z])/i;
    AT_THE_END = /^(?:.*[-_/@+ ]v?|v?)?(\d+(?:\.\d+)+|(?<=^v?)\d+)(\+[\w.-]+)?$/i;
    INSIDE = /(?:^|[-_/@+ ])v?(\d+(?:\.\d+)+)()(?=$|[-_/@+ ])/i;
    NAMES_ONE = [
      /(?:^|\D)\d{1,9}\.\d{1,9}\.\d{1,9}(?:\D|$)/,
      /(?:^|\D)\d{4}-?\d{2}-?\d{2}(?:\D|$)/,
      /(?:^|[-_.])(?=[a-f]{0,63}\d)[0-9a-f]{7,64}(?:$|-)/
    ];
  }
});

// src/tags/evaluate.ts
function evaluateRule(rule, situation) {
  const { context: context2, expressions } = situation;
  const enabled = fillTemplate(rule.enable, expressions);
  if (enabled.kind === "flaw") return enabled;
  if (enabled.value !== "true" && enabled.value !== "false")
    return invalid(`enable is "${enabled.value}", which is neither true nor false`);
  if (enabled.value === "false") return nothing("it is not enabled");
  switch (rule.type) {
    case "schedule":
      return context2.event.includes("schedule") ? named(fillTemplate(rule.pattern, expressions)) : nothing(`the event is ${context2.event}, not schedule`);
    case "semver":
    case "pep440":
      return evaluateVersion(rule, situation);
    case "match":
      return evaluateMatch(rule, situation);
    case "edge": {
      const branch = rule.branch ?? context2.defaultBranch;
      if (branch === void 0) return nothing("the default branch is not known");
      return branchOf(context2) === branch ? named(parsed("edge")) : nothing(`the run is for ${formatRef(context2)}, not for the branch ${branch}`);
    }
    case "ref":
      return evaluateRef(rule, context2);
    case "raw":
      return named(fillTemplate(rule.value, expressions), "its value is empty");
    case "sha":
      if (context2.sha === void 0) return nothing("the commit is not known");
      return named(parsed(rule.format === "long" ? context2.sha : String(expressions.values.sha)));
  }
}
function evaluateVersion(rule, situation) {
  const source = sourceOf(rule, situation);
  if (source.kind !== "text") return source.kind === "flaw" ? source : nothing(source.why);
  const { expressions } = situation;
  const matched = rule.match?.exec(source.text);
  const text = (matched?.[1] ?? matched?.[0] ?? source.text).replaceAll("/", "-");
  const scheme = expressions.libraries.schemes[rule.type];
  const version = scheme.read(text);
  if (version === void 0) return nothing(`${text} is no ${rule.type} version`);
  const name = nameOf3(rule, { text, version }, expressions);
  if (name.kind === "flaw") return name;
  const release2 = parseRelease(version.text + (version.build === void 0 ? "" : `+${version.build}`));
  const nameFor2 = (other) => {
    const read3 = readRelease(other, scheme);
    const again = read3 && nameOf3(rule, { text: other.text, version: read3 }, expressions);
    return again?.kind === "read" ? again.value : void 0;
  };
  const takesMonths = rule.type !== "semver" || rule.isDefault === true;
  const versionSource = release2 && { release: release2, isRelease: version.isRelease, takesMonths, nameFor: nameFor2 };
  if (!situation.context.isPrerelease || versionSource === void 0) return given(name.value, versionSource);
  const whole = isMoving(versionSource, name.value) ? versionSource.release.text : name.value;
  return given(whole, { ...versionSource, isRelease: false });
}
function readRelease({ text, numbers }, scheme) {
  return scheme.read(text) ?? (numbers.length < 3 ? scheme.read([...numbers, "0", "0"].slice(0, 3).join(".")) : void 0);
}
function nameOf3(rule, source, expressions) {
  const name = nameWithoutBuild(rule, source, expressions);
  const { build: build2, numbers, isRelease } = source.version;
  if (name.kind === "flaw" || build2 === void 0 || /\+|\{\{\s*build/.test(rule.pattern + name.value))
    return name;
  const plain = numbers.join(".");
  return parsed(isRelease ? name.value.replace(plain, `${plain}+${build2}`) : `${name.value}+${build2}`);
}
function nameWithoutBuild({ type, pattern }, { text, version }, { values, ...expressions }) {
  const known2 = { ...values, ...version.values };
  if (version.isRelease) return fillTemplate(pattern, { ...expressions, values: known2 });
  if (!/^\s*\{\{\{?\s*raw\s*\}?\}\}\s*$/.test(pattern)) return parsed(version.text);
  return parsed(type === "semver" ? String(version.values.raw) : text);
}
function evaluateMatch(rule, situation) {
  const source = sourceOf(rule, situation);
  if (source.kind !== "text") return source.kind === "flaw" ? source : nothing(source.why);
  const { text } = source;
  const find = (whole) => rule.pattern.exec(whole)?.[rule.group];
  const found = rule.pattern.exec(text);
  if (found === null) return nothing(`${rule.pattern.source} does not match ${text}`);
  const name = found[rule.group];
  if (name === void 0) return nothing(`its pattern has no group ${rule.group} in ${text}`);
  const versionSource = versionSourceOfText(text, find);
  if (!situation.context.isPrerelease || versionSource === void 0) return given(name, versionSource);
  return isMoving(versionSource, name) ? nothing(NOT_FOR_PRERELEASE) : given(name, { ...versionSource, isRelease: false });
}
function evaluateRef({ event }, context2) {
  const not = (what) => nothing(`the run is for ${formatRef(context2)}, not for a ${what}`);
  switch (event) {
    case "branch": {
      const branch = branchOf(context2);
      return branch === void 0 ? not("branch") : given(branch);
    }
    case "tag": {
      const tag = gitTagOf(context2);
      return tag === void 0 ? not("git tag") : given(tag, versionSourceOfText(tag));
    }
    case "pr": {
      const number = pullRequestOf(context2);
      return number === void 0 ? not("pull request") : given(number);
    }
  }
}
function sourceOf({ value }, { context: context2, expressions }) {
  if (value !== void 0) {
    const filled = fillTemplate(value, expressions);
    return filled.kind === "flaw" ? filled : { kind: "text", text: filled.value };
  }
  const tag = gitTagOf(context2);
  return tag === void 0 ? { kind: "none", why: `the run is for ${formatRef(context2)}, not for a git tag` } : { kind: "text", text: tag };
}
function named(name, whyEmpty = "its pattern gives an empty text") {
  if (name.kind === "flaw") return name;
  return name.value === "" ? nothing(whyEmpty) : given(name.value);
}
function given(name, versionSource) {
  return name === "" ? nothing("its name is empty") : parsed({ kind: "name", name, versionSource });
}
function nothing(why) {
  return parsed({ kind: "nothing", why });
}
var NOT_FOR_PRERELEASE;
var init_evaluate = __esm({
  "src/tags/evaluate.ts"() {
    "use strict";
    init_template();
    init_run_context();
    init_result();
    init_moving();
    init_release();
    NOT_FOR_PRERELEASE = "GitHub marks this release as a pre-release";
  }
});

// src/tags/tag-name.ts
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
function isNewest(rule, name) {
  return rule.type === "raw" && !rule.value.includes("{{") && NEWEST.test(name);
}
function isEmptyTag(name) {
  return !/[A-Za-z0-9_]/.test(name);
}
function sanitizeTag(name, hash) {
  const clean = name.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "");
  const mark = () => hash(name).slice(0, HASH_LENGTH);
  if (clean === "") return `tag-${mark()}`;
  if (clean.length <= LONGEST2) return clean;
  return `${clean.slice(0, LONGEST2 - HASH_LENGTH - 1)}-${mark()}`;
}
function joinedWarning({ text }, name) {
  const words = text.split(/[\s;|]+/);
  const isPlain4 = words.length > 1 && words.every((word) => /^\w[\w.-]*$/.test(word));
  if (!isPlain4) return [];
  const count = words.length === 2 ? "Two" : String(words.length);
  return [
    {
      title: `${count} words make one tag, ${name}`,
      text: `The input tags has ${JSON.stringify(text)} in one line, which is one tag, as with docker/metadata-action. For several tags write one a line, or commas between them.`
    }
  ];
}
var NEWEST, LONGEST2, HASH_LENGTH;
var init_tag_name = __esm({
  "src/tags/tag-name.ts"() {
    "use strict";
    NEWEST = /^(?:latest|stable|release|current|lts|prod|production|v?\d+(?:\.\d+)?)$/i;
    LONGEST2 = 128;
    HASH_LENGTH = 12;
  }
});

// src/tags/unmerged.ts
function isOwnTag({ name, whole }, { context: context2, hash }) {
  if (COMPANION.test(whole)) return false;
  if (namesCommitOrRun(whole, context2)) return true;
  const fitted = sanitizeTag(name, hash);
  const isBranch = (branch) => branch !== void 0 && sanitizeTag(branch, hash) === fitted;
  if (context2.event === "merge_group" && isBranch(branchOf(context2))) return true;
  if (namesOtherPullRequest(whole, context2)) return false;
  if (namesPullRequest(whole) || namesMergeRef(whole, context2)) return true;
  if (!TOPIC.test(context2.headRef ?? "") || !isBranch(context2.headRef)) return false;
  return !isNamedAfterBase(fitted, { context: context2, hash });
}
function namesPullRequest(tag) {
  return tag.search(PULL_REQUEST2) !== -1;
}
function namesOtherPullRequest(tag, context2) {
  const own = ownNumber(context2);
  return [...tag.matchAll(PULL_REQUEST2)].some(([, number]) => number !== own);
}
function namesMergeRef(tag, context2) {
  const number = /^(\d+)-merge(?=$|[-_])/.exec(tag)?.[1];
  return number !== void 0 && number === ownNumber(context2);
}
function ownNumber(context2) {
  if (context2.event === "merge_group") return /\/pr-(\d+)-[0-9a-f]+$/.exec(branchOf(context2) ?? "")?.[1];
  return context2.pullRequest === void 0 ? pullRequestOf(context2)?.split("/")[0] : String(context2.pullRequest);
}
function namesCommitOrRun(tag, { sha, headSha, workflow: { id = "" } }) {
  const words = tag.toLowerCase().split(/[^0-9a-z]+/);
  const isCommit = (word) => word.length >= SHORTEST_SHA && !DATE.test(word) && [sha, headSha].some((commit) => commit?.startsWith(word) === true);
  return words.some(
    (word) => isCommit(word) || isCommit(word.replace(/^g/, "")) || word === id && id.length >= SHORTEST_RUN
  );
}
function isNamedAfterBase(branch, { context: context2, hash }) {
  return [context2.defaultBranch, context2.baseRef].some((base) => {
    const name = base === void 0 ? void 0 : sanitizeTag(base, hash);
    return name !== void 0 && (branch === name || branch.startsWith(`${name}-`));
  });
}
var COMPANION, PULL_REQUEST2, SHORTEST_SHA, SHORTEST_RUN, DATE, TOPIC;
var init_unmerged = __esm({
  "src/tags/unmerged.ts"() {
    "use strict";
    init_run_context();
    init_tag_name();
    COMPANION = /(?:^|[-_.])sha(?:256|512)-[0-9a-f]{32,}/i;
    PULL_REQUEST2 = /(?<=^|[-_.])(?:pr|mr|pull|pull-?request)[-_.]?(\d+)(?=$|[-_.])/gi;
    SHORTEST_SHA = 7;
    SHORTEST_RUN = 8;
    DATE = /^(?:19|20)\d{6,}$/;
    TOPIC = /^(?:feat|feature|features|fix|fixes|bug|bugfix|hotfix|chore|refactor|revert|topic|wip|dependabot|renovate|copilot|claude|codex|cursor)\//i;
  }
});

// src/tags/tag-set.ts
function suffixWarning(suffix, name) {
  return {
    title: "The tag latest has no suffix",
    text: `The tag latest moves to the image of ${name}, as it does with docker/metadata-action: a rule's own suffix is not for latest. For latest${suffix} instead, take the suffix out of the rules and write \`flavor: suffix=${suffix},onlatest=true\`.`
  };
}
var TagSet, BESIDE;
var init_tag_set = __esm({
  "src/tags/tag-set.ts"() {
    "use strict";
    init_flavor();
    init_moving();
    init_evaluate();
    init_tag_name();
    init_template();
    init_run_context();
    init_unmerged();
    TagSet = class {
      tags = [];
      #names = /* @__PURE__ */ new Set();
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
        const { expressions, context: context2 } = this.#around;
        const tagResult = this.#read("tags", rule.text, evaluateRule(rule, { context: context2, expressions }));
        const affixes = this.#read("tags", rule.text, affixesOf(rule, this.#flavor, expressions));
        if (tagResult === void 0 || affixes === void 0) return;
        if (tagResult.kind === "nothing") {
          this.skippedRules.push({ rule: rule.text, why: tagResult.why });
          return;
        }
        this.#hasBareVersion ||= tagResult.versionSource !== void 0 && affixes.suffix === "";
        this.#first ??= { ...tagResult, rule, affixes };
        const { hash } = this.#around.expressions.libraries;
        const whole = applyAffixes(
          affixes,
          isEmptyTag(tagResult.name) ? sanitizeTag(tagResult.name, hash) : tagResult.name
        );
        const name = this.#fit(whole, rule);
        const contest = this.#contestFor(tagResult, affixes);
        const floats = isFloating(rule, tagResult);
        const why = this.#whyNot(name) ?? this.#whyNotPushed({ name: tagResult.name, whole: name }) ?? this.#whyNotForPrerelease(name, rule) ?? this.#higher(contest);
        if (why !== void 0) this.#leaveOut(name, rule.text, why);
        else this.#keep({ name, rule: rule.text, floats, contest });
      }
      /** Only the release of the highest version is the latest, unless the flavor says so itself. */
      addLatest() {
        const { name, choice } = this.#latest;
        if (this.#first === void 0 || choice === "false") return;
        const rule = `flavor latest=${choice}`;
        const { isPrerelease } = this.#around.context;
        if (choice === "true" || isPrerelease && this.#first.versionSource !== void 0) {
          const why2 = this.#whyNot(name) ?? (isPrerelease ? NOT_FOR_PRERELEASE : void 0);
          if (why2 === void 0) this.#keep({ name, rule, floats: true });
          else this.#leaveOut(name, rule, why2);
          return;
        }
        const { versionSource } = this.#first;
        if (versionSource?.isRelease !== true || isUnmerged(this.#around.context)) return;
        this.movesByVersion = true;
        const contest = contestOf(versionSource, this.#first, () => true);
        const why = this.#higher(contest);
        if (why !== void 0) {
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
        const { context: context2, pushes, cacheTags: cacheTags2, expressions } = this.#around;
        if (!pushes || context2.trust.kind === "own") return void 0;
        if (context2.trust.kind === "foreign")
          return tag.whole === `pr-${context2.pullRequest}` ? void 0 : "a fork's image gets its pull request's own tag alone";
        if (cacheTags2.includes(tag.whole)) return "this commit is not merged yet, and the tag holds a cache";
        return !isOwnTag(tag, { context: context2, hash: expressions.libraries.hash }) ? "this commit is not merged yet, and the tag names neither it nor its pull request" : void 0;
      }
      #whyNot(name) {
        const { context: context2, pushes } = this.#around;
        return this.#isLatest(name) && pushes && isUnmerged(context2) ? "this commit is not merged yet" : void 0;
      }
      #whyNotForPrerelease(name, rule) {
        if (!this.#around.context.isPrerelease) return void 0;
        return isNewest(rule, name) || this.#isLatest(name) ? NOT_FOR_PRERELEASE : void 0;
      }
      /** Which versions compete for a tag that moves from release to release. */
      #contestFor({ name, versionSource }, affixes) {
        if (versionSource === void 0 || !isMoving(versionSource, name)) return void 0;
        this.movesByVersion = true;
        return contestOf(versionSource, { name, affixes }, (other) => versionSource.nameFor(other) === name);
      }
      /** Why a tag that moves from release to release must stay where it is. */
      #higher(contest) {
        const { published } = this.#around;
        const rival = published.kind === "listed" ? contest?.findHighest(published.tags) : void 0;
        if (contest === void 0 || rival?.isHigher !== true) return void 0;
        return contest.version.includes("+") && !rival.version.includes("+") ? `${rival.version} is published, and ${contest.version} ${BESIDE}` : `${rival.version} is published already, and is higher`;
      }
      /** A branch may be called `latest`, and is not the latest release for that. */
      #fit(whole, rule) {
        const { hash } = this.#around.expressions.libraries;
        const fitted = sanitizeTag(whole, hash);
        const name = this.#isLatest(fitted) && isNamedAfterBranch(rule) ? sanitizeTag(`branch-${fitted}`, hash) : fitted;
        if (name !== whole) this.#remark(`The tag ${JSON.stringify(whole)} is written ${name}.`);
        this.warnings.push(...joinedWarning(rule, name));
        return name;
      }
      #keep(tag) {
        if (this.#names.has(tag.name)) return;
        this.#names.add(tag.name);
        this.tags.push(tag);
      }
      #leaveOut(name, rule, why) {
        const isKnown2 = this.skippedRules.some((skipped) => skipped.why === why);
        this.skippedRules.push({ rule, why });
        if (!why.endsWith(BESIDE)) this.#remark(`The tag ${name} is left out: ${why}.`);
        else if (!isKnown2) this.#remark(`Tags that move, such as ${name}, are left out: ${why}.`);
      }
      #remark(text) {
        if (!this.remarks.includes(text)) this.remarks.push(text);
      }
      #read(input, value, got) {
        if (got.kind === "read") return got.value;
        this.#complain(input, value, got.flaw);
        return void 0;
      }
      #complain(input, value, flaw3) {
        if (!this.problems.some((one) => one.value === value && one.flaw === flaw3))
          this.problems.push({ input, value, flaw: flaw3 });
      }
    };
    BESIDE = "stays beside it";
  }
});

// src/tags/resolve.ts
function explainMissingTags({ skippedRules }, context2, { tags }) {
  const origin = tags.every(({ isDefault: isDefault2 }) => isDefault2 === true) ? "this is the rule where no tag is given, and " : "";
  const rule = ruleFor(context2);
  const isThere = rule === void 0 || skippedRules.some((one) => one.rule.startsWith(rule));
  const line = isThere ? "" : `: add the line \`${rule}\``;
  const allowed = `at least one rule that gives a tag for the event ${context2.event} and ${formatRef(context2)}${line}`;
  return skippedRules.map(({ rule: rule2, why }) => ({
    input: "tags",
    value: rule2,
    flaw: `${origin}it gives no tag: ${why}`,
    allowed
  }));
}
function ruleFor(context2) {
  if (context2.event === "schedule") return "type=schedule";
  if (branchOf(context2) !== void 0) return "type=ref,event=branch";
  if (gitTagOf(context2) !== void 0) return "type=ref,event=tag";
  return pullRequestOf(context2) === void 0 ? void 0 : "type=ref,event=pr";
}
function mayStillMatch({ defaultBranch, repository }) {
  return defaultBranch === void 0 && repository !== void 0 && repository.details === void 0;
}
function resolveTags(rules, sources, libraries) {
  let last = { input: "tags", value: "" };
  const evaluated = libraries.withinDeadline(
    () => evaluateRules(rules, sources, { libraries, onRule: (rule) => last = rule })
  );
  return evaluated?.result ?? { kind: "problems", problems: [{ ...last, flaw: "it takes too long to evaluate" }] };
}
function evaluateRules(rules, { context: context2, published, pushes, cacheTags: cacheTags2 }, { libraries, onRule }) {
  const expressions = { values: globalValues(context2, rules.shaLength), times: timesOf(context2), libraries };
  onRule({ input: "flavor", value: rules.flavor.latest });
  const tagSet = new TagSet(rules.flavor, { context: context2, published, pushes, cacheTags: cacheTags2, expressions });
  for (const rule of rules.tags) {
    onRule({ input: "tags", value: rule.text });
    tagSet.add(rule);
  }
  tagSet.addLatest();
  const version = tagSet.tags[0]?.name ?? "";
  const standard = standardLabels(context2, version);
  const describe2 = (input, parse2) => mergeLabels(
    standard,
    rules[input].flatMap((line) => {
      onRule({ input, value: line });
      const label = readLabel(line, parse2, { ...expressions, values: { ...expressions.values, version } });
      if (label.kind === "read") return [label.value];
      tagSet.problems.push({ input, value: line, flaw: label.flaw });
      return [];
    })
  );
  const labels = describe2("labels", parseLabel);
  const annotations = describe2("annotations", parseAnnotation);
  if (tagSet.problems.length > 0) return { kind: "problems", problems: tagSet.problems };
  const { tags, skippedRules, remarks, warnings, movesByVersion } = tagSet;
  return {
    kind: "metadata",
    metadata: { tags, skippedRules, labels, annotations, remarks, warnings, movesByVersion }
  };
}
function readLabel(line, parse2, expressions) {
  const filled = fillTemplate(line, expressions);
  if (filled.kind === "flaw") return filled;
  const label = parse2(filled.value);
  return label === void 0 ? invalid("it is not key=value") : parsed(label);
}
var init_resolve = __esm({
  "src/tags/resolve.ts"() {
    "use strict";
    init_run_context();
    init_template();
    init_labels();
    init_result();
    init_tag_set();
  }
});

// src/build/dockerfile.ts
function lineOfInstruction(dockerfile, instruction) {
  if (dockerfile.length > READ_LIMITS.dockerfile) return void 0;
  const wanted = folded(instruction);
  const [first2, second] = instructionsOf(dockerfile).filter(({ text }) => folded(text) === wanted);
  return second === void 0 ? first2?.line : void 0;
}
function linesAround(dockerfile, line) {
  if (dockerfile.length > READ_LIMITS.dockerfile) return [];
  const lines = dockerfile.trimEnd().split(/\r?\n/);
  if (line > lines.length) return [];
  const first2 = Math.max(1, line - AROUND2);
  const shown4 = lines.slice(first2 - 1, line + AROUND2);
  const width = String(first2 + shown4.length - 1).length;
  return shown4.map((text, index2) => {
    const number = first2 + index2;
    const mark = number === line ? ">" : " ";
    return `${String(number).padStart(width)} ${mark} ${text.slice(0, LONGEST_SHOWN)}`.trimEnd();
  });
}
function* instructions(dockerfile) {
  let begun;
  let heredoc;
  for (const [index2, line] of dockerfile.split(/\r?\n/).entries()) {
    if (heredoc !== void 0) {
      if (line.trim() === heredoc) heredoc = void 0;
      continue;
    }
    if (/^\s*(?:#|$)/.test(line)) continue;
    begun ??= { line: index2 + 1, parts: [] };
    const goesOn = /\\\s*$/.test(line);
    begun.parts.push(goesOn ? line.slice(0, line.lastIndexOf("\\")) : line);
    if (goesOn) continue;
    yield { line: begun.line, text: begun.parts.join("") };
    heredoc = /<<-?["']?([A-Za-z_][A-Za-z0-9_]*)/.exec(line)?.[1];
    begun = void 0;
  }
}
function instructionsOf(dockerfile) {
  return [...instructions(dockerfile)];
}
function folded(text) {
  const [name = "", ...rest] = text.trim().split(/\s+/);
  return [name.toUpperCase(), ...rest].join(" ");
}
var AROUND2, LONGEST_SHOWN;
var init_dockerfile = __esm({
  "src/build/dockerfile.ts"() {
    "use strict";
    init_limits();
    AROUND2 = 3;
    LONGEST_SHOWN = 200;
  }
});

// src/tags/dockerfile-labels.ts
function readDockerfileLabels(dockerfile, target) {
  const stages = [];
  for (const { text } of instructionsOf(dockerfile)) {
    const [, word = "", rest = ""] = /^\s*(\S+)\s*(.*)$/s.exec(text) ?? [];
    if (/^from$/i.test(word)) stages.push(stageOf(rest, stages));
    if (/^label$/i.test(word))
      for (const { key, value } of parseLabelInstruction(rest)) stages.at(-1)?.labels.set(key, value);
  }
  const wanted = target?.toLowerCase();
  const stage = wanted === void 0 ? stages.at(-1) : stages.find(({ name }) => name === wanted);
  return stage?.labels ?? /* @__PURE__ */ new Map();
}
function stageOf(text, stages) {
  const [, base = "", name = ""] = /^(?:--\S+\s+)*(\S+)(?:\s+as\s+(\S+))?/i.exec(text) ?? [];
  const below = stages.findLast((stage) => stage.name !== "" && stage.name === base.toLowerCase());
  return { name: name.toLowerCase(), labels: new Map(below?.labels) };
}
function parseLabelInstruction(text) {
  const words = text.match(/(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/gs) ?? [];
  const [first2 = "", ...rest] = words;
  if (!first2.includes("="))
    return first2 === "" ? [] : [{ key: unquote(first2), value: rest.map(unquote).join(" ") }];
  return words.flatMap((word) => parseLabel(unquote(word)) ?? []);
}
function unquote(word) {
  return word.replaceAll(
    /"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/gs,
    (...[, double, single, escaped]) => double === void 0 ? single ?? escaped ?? "" : double.replaceAll(/\\(["\\$])/g, "$1")
  );
}
function replacedLabels(labels, dockerfile, own) {
  const written = new Set(own.map((line) => parseLabel(line)?.key));
  return labels.filter(({ key, value }) => !written.has(key) && dockerfile.has(key) && dockerfile.get(key) !== value).map(({ key }) => key);
}
var init_dockerfile_labels = __esm({
  "src/tags/dockerfile-labels.ts"() {
    "use strict";
    init_labels();
    init_dockerfile();
  }
});

// src/build/attestations.ts
function parseAttestations({ provenance, sbom, attests }, run2) {
  const others2 = attests.filter(({ attributes }) => {
    const type = attributes.get("type");
    return !(type === "provenance" && provenance) && !(type === "sbom" && sbom);
  });
  return [
    ...provenance ? [readProvenance(provenance, run2)] : [],
    ...sbom ? [makeEntry("type=sbom", ...sbom.fields.map(spellSwitch))] : [],
    ...others2.map(
      (entry) => entry.attributes.get("type") === "provenance" ? withBuilder(entry, run2) : makeEntry(...entry.fields.map(spellSwitch))
    )
  ];
}
function readProvenance({ text, fields }, run2) {
  if (/^(?:true|True|TRUE)$/.test(text)) return withBuilder(makeEntry("type=provenance"), run2);
  if (/^(?:false|False|FALSE)$/.test(text)) return makeEntry("type=provenance", "disabled=true");
  return withBuilder(makeEntry("type=provenance", ...fields.map(spellSwitch)), run2);
}
function standardProvenance(isPrivate, run2) {
  const details = isPrivate ? ["mode=min", "inline-only=true"] : ["mode=max"];
  return withBuilder(makeEntry("type=provenance", ...details), run2);
}
function isAsked({ attributes }) {
  return !["true", "1"].includes(attributes.get("disabled") ?? "false");
}
function withBuilder(entry, run2) {
  return run2 === void 0 || entry.attributes.has("builder-id") ? entry : withField(entry, `builder-id=${run2}`);
}
function spellSwitch(field2) {
  if (/^(?:1|t|T|true|TRUE|True)$/.test(field2)) return "disabled=false";
  return /^(?:0|f|F|false|FALSE|False)$/.test(field2) ? "disabled=true" : field2;
}
var init_attestations = __esm({
  "src/build/attestations.ts"() {
    "use strict";
    init_csv();
  }
});

// src/build/progress.ts
function readProgress(now) {
  const steps = /* @__PURE__ */ new Map();
  const configs = /* @__PURE__ */ new Set();
  const decoder = new TextDecoder();
  let rest = new Uint8Array(0);
  const take = (bytes) => {
    if (isOfProgram(bytes)) return;
    const line = parseProgressLine(decoder.decode(bytes).replace(/\r$/, ""));
    if (line === void 0) return;
    const config = line.kind === "status" ? configIn(line.text) : void 0;
    if (config !== void 0 && configs.size < READ_LIMITS.platforms) configs.add(config);
    const step = steps.get(line.step);
    const seconds = now() / 1e3;
    steps.set(line.step, step === void 0 ? begin(line.text, seconds) : goOn(step, line, seconds));
  };
  return {
    add: (chunk) => {
      let begun = 0;
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, begun)) {
        const line = chunk.subarray(begun, end);
        take(rest.length === 0 ? line : join7(rest, line));
        rest = new Uint8Array(0);
        begun = end + 1;
      }
      if (begun < chunk.length && rest.length < READ_LIMITS.progressLine)
        rest = join7(rest, chunk.subarray(begun));
    },
    steps: () => [...steps.values()],
    configs: () => [...configs]
  };
}
function configIn(text) {
  return parseDigest(/^(?:exporting config|writing image) (sha256:[0-9a-f]{64})\b/.exec(text)?.[1] ?? "");
}
function join7(one, other) {
  const room = Math.max(0, READ_LIMITS.progressLine - one.length);
  const whole = new Uint8Array(one.length + Math.min(room, other.length));
  whole.set(one);
  whole.set(other.subarray(0, room), one.length);
  return whole;
}
function isOfProgram(line) {
  let at = 1;
  while (isDigit(line[at])) at++;
  if (line[0] !== HASH || line[at] !== SPACE || !isDigit(line[at + 1])) return false;
  for (at++; isDigit(line[at]); ) at++;
  return line[at] === DOT && isDigit(line[at + 1]);
}
function isDigit(byte) {
  return byte !== void 0 && byte >= 48 && byte <= 57;
}
function begin(name, begun) {
  return { name, stage: stageOf2(name), state: "running", begun, seconds: 0, said: "" };
}
function stageOf2(name) {
  const [, words] = /^\[((?:\S+ +)*)\d+\/\d+\] /.exec(name) ?? [];
  if (words === void 0) return void 0;
  return words.trim().split(/ +/).find((word) => !word.includes("/")) || ONLY_STAGE;
}
function goOn(step, line, now) {
  switch (line.kind) {
    case "cached":
      return { ...step, state: "cached" };
    case "done": {
      const state = step.state === "cached" ? "cached" : "done";
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
function tookSeconds({ timeline }) {
  const begun = timeline[0]?.begun ?? 0;
  return Math.max(0, ...timeline.map((step) => step.begun + step.seconds - begun));
}
function summarizeBuild(steps, configs = []) {
  const written = steps.filter(({ stage }) => stage !== void 0);
  const cacheable = written.filter(({ name }) => !/\] FROM /i.test(name));
  const timed = steps.filter(({ seconds, state }) => state === "done" && seconds >= 0.1).map((step) => ({ ...step, name: printableLine(step.name) })).toSorted((a, b) => b.seconds - a.seconds);
  const fault = steps.find(({ name, state }) => state === "failed" && name.startsWith("exporting cache"));
  return {
    stages: stagesOf(written),
    steps: cacheable.length,
    cached: countCached(cacheable),
    slowest: timed.slice(0, SHOWN2),
    timeline: timed.slice(0, DRAWN).toSorted((a, b) => a.begun - b.begun),
    cacheFault: fault && printableLine(fault.said),
    configs
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
function readWarnings(metadata) {
  const warnings = list(field(metadata, "buildx.build.warnings")).flatMap(
    (entry) => readWarning(entry) ?? []
  );
  const byIdentity = new Map(warnings.map((warning) => [`${warning.line ?? 0} ${warning.text}`, warning]));
  return [...byIdentity.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
function readWarning(entry) {
  const text = decode3(textField(entry, "short") ?? "").replace(/ \(line \d+\)$/, "");
  if (text === "") return void 0;
  const detail = list(field(entry, "detail")).map((line2) => decode3(String(line2)));
  const url = textField(entry, "url");
  const [range2] = list(field(entry, "range"));
  const line = field(range2, "start", "line");
  return {
    text: printableLine(text),
    detail: printableLine(detail.join(" ")),
    url: url === void 0 ? void 0 : printableLine(url),
    line: typeof line === "number" && line > 0 ? line : void 0
  };
}
function decode3(base64) {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return "";
  }
}
var LINE_FEED, HASH, SPACE, DOT, ONLY_STAGE, SHOWN2, DRAWN, MOST_WARNINGS;
var init_progress = __esm({
  "src/build/progress.ts"() {
    "use strict";
    init_redact();
    init_progress_lines();
    init_json();
    init_limits();
    init_reference();
    LINE_FEED = 10;
    [HASH, SPACE, DOT] = [35, 32, 46];
    ONLY_STAGE = "(the only one)";
    SHOWN2 = 5;
    DRAWN = 24;
    MOST_WARNINGS = 10;
  }
});

// src/build/secrets.ts
function findSecretArguments(buildArgs) {
  return buildArgs.map(splitPair).filter(([name, value]) => value !== "" && (SECRET_NAME.test(name) || holdsToken(value ?? ""))).map(([name]) => name).filter((name) => !/public/i.test(name));
}
function secretFlag(secret, file) {
  switch (secret.input) {
    case "secrets":
    case "github-token":
      return `id=${secret.id},${quoteField(`src=${file}`)}`;
    case "secret-envs":
      return `id=${secret.id},${quoteField(`env=${secret.variable}`)}`;
    case "secret-files":
      return `id=${secret.id},${quoteField(`src=${secret.path}`)}`;
  }
}
var SECRET_NAME;
var init_secrets = __esm({
  "src/build/secrets.ts"() {
    "use strict";
    init_csv();
    init_redact();
    SECRET_NAME = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|API_?KEY|ACCESS_KEY|PRIVATE_KEY|SECRET_KEY)$/i;
  }
});

// src/lib/version.ts
function findVersion(text) {
  return /(?<![\w.])v?(\d+\.\d+\.\d+)/.exec(text)?.[1];
}
function isOlder(one, than) {
  const [left, right] = [one, than].map((version) => version.split(".").map(Number));
  const difference = left?.map((number, index2) => number - (right?.[index2] ?? 0)).find((step) => step !== 0);
  return (difference ?? 0) < 0;
}
var init_version = __esm({
  "src/lib/version.ts"() {
    "use strict";
  }
});

// src/build/driver.ts
function supports(driver, capability) {
  return CAN[driver].includes(capability);
}
function isDockerDriver(driver) {
  return driver === "docker" || driver === "docker+containerd";
}
function parseDriver(name) {
  return DRIVERS.find((driver) => driver === name) ?? "cloud";
}
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
var CAPABILITIES, NOT_DOCKERS, CAN, DRIVERS;
var init_driver = __esm({
  "src/build/driver.ts"() {
    "use strict";
    CAPABILITIES = [
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
      "several outputs"
    ];
    NOT_DOCKERS = /* @__PURE__ */ new Set(["push by digest", "rewritten times"]);
    CAN = {
      docker: [],
      "docker+containerd": CAPABILITIES.filter((capability) => !NOT_DOCKERS.has(capability)),
      "docker-container": CAPABILITIES,
      kubernetes: CAPABILITIES,
      remote: CAPABILITIES,
      cloud: CAPABILITIES
    };
    DRIVERS = Object.keys(CAN);
  }
});

// src/registry/response.ts
function classifyResponse(step, answer, expected) {
  if (answer.kind === "failure") {
    const { reason, unsent } = answer;
    return { kind: "silent", step, reason, ...unsent && { unsent } };
  }
  const { status } = answer;
  if (status === expected) return { kind: "accepted", step, status };
  const refused = status === 401 || status === 403 || status === 404 && step === "pull probe";
  if (!refused) return { kind: "silent", step, reason: `it answered ${status}` };
  const message = messageOf2(answer);
  return message === "" && answer.body.length > 0 ? { kind: "silent", step, reason: `it answered ${status} with a page that is no registry's` } : { kind: "refused", step, status, message };
}
function classifyNamedLogin(step, answer) {
  const evidence = classifyResponse(step, answer, 200);
  if (evidence.kind !== "silent" || answer.kind === "failure") return evidence;
  const { status, body, headers } = answer;
  const isRefusal2 = (status === 401 || status === 403) && !/html/i.test(headers["content-type"] ?? "");
  if (!isRefusal2) return evidence;
  const json = parseJson(body);
  const message = REASONS3.map((name) => textField(json, name)).find((text) => text !== void 0) ?? "";
  return { kind: "refused", step, status, message: shown2(message) };
}
function classifyNamedProbe(answer, granted) {
  const step = "push probe";
  const evidence = classifyResponse(step, answer, 202);
  const isMissing = answer.kind === "answer" && answer.status === 404 && messageOf2(answer) !== "";
  const found = isMissing ? { kind: "refused", step, status: 404, message: messageOf2(answer) } : evidence;
  return found.kind === "refused" && granted !== void 0 ? { ...found, granted } : found;
}
function formatResponse(answer) {
  if (answer.kind === "failure") return answer.reason;
  const message = messageOf2(answer);
  return message === "" ? `the registry answered ${answer.status}` : `the registry answered ${answer.status}, ${message}`;
}
function requestFailureOf(answer) {
  const retryAfter = answer.kind === "answer" ? answer.headers["retry-after"] : void 0;
  return {
    kind: "request-failure",
    reason: formatResponse(answer),
    retryable: isPassing(answer),
    retryAfter: parseRetryAfter(retryAfter ?? "", Date.now()) ?? findRetryAfter(formatResponse(answer))
  };
}
function isPassing(answer) {
  if (answer.kind === "failure") return answer.retryable;
  if (isTransient(answer.status)) return true;
  return LOST.test(textField(firstError(answer), "code") ?? "");
}
function messageOf2(answer) {
  const message = textField(firstError(answer), "message");
  return shown2(message ?? "");
}
function shown2(message) {
  return printableLine(message.slice(0, 4e3).replaceAll(/\s+/g, " ")).slice(0, READ_LIMITS.shownField);
}
function firstError({ body }) {
  return list(field(parseJson(body), "errors"))[0];
}
var REASONS3, DIGEST_HEADER, LOST;
var init_response = __esm({
  "src/registry/response.ts"() {
    "use strict";
    init_retry();
    init_json();
    init_limits();
    init_redact();
    REASONS3 = ["details", "message", "error_description", "error"];
    DIGEST_HEADER = "docker-content-digest";
    LOST = /^(?:BLOB_UPLOAD_UNKNOWN|BLOB_UPLOAD_INVALID|BLOB_UNKNOWN|MANIFEST_BLOB_UNKNOWN)$/;
  }
});

// src/registry/content.ts
function matchesDigest(body, digest) {
  return digest === hashOf(body);
}
function hashOf(body) {
  return `sha256:${(0, import_node_crypto3.createHash)("sha256").update(body).digest("hex")}`;
}
function misnamed(hash, named2) {
  const name = parseDigest(named2) ?? "something else";
  return { ...DAMAGED, reason: `the registry calls it ${name}, and its content has the hash ${hash}` };
}
async function followRedirect(answer, { http, base, ...request2 }) {
  const url = redirectOf(answer, base);
  return url === void 0 ? answer : http({ method: "GET", url, attempts: 1, ...request2 });
}
function redirectOf(answer, base) {
  const location = answer.kind === "answer" && REDIRECTS.has(answer.status) ? answer.headers.location : void 0;
  if (location === void 0 || !URL.canParse(location, base)) return void 0;
  const url = new URL(location, base);
  const isSafe2 = url.protocol === "https:" || url.origin === new URL(base).origin;
  return isSafe2 ? url.href : void 0;
}
async function* verified(chunks, { digest, size }) {
  const hash = (0, import_node_crypto3.createHash)("sha256");
  let length = 0;
  let held;
  for await (const chunk of chunks) {
    const isBytes = chunk instanceof Uint8Array;
    if (isBytes) length += chunk.length;
    if (!isBytes || length > size) {
      yield isBytes ? { ...DAMAGED, reason: `${digest} is longer than its ${size} bytes` } : chunk;
      return;
    }
    hash.update(chunk);
    if (held !== void 0) yield held;
    held = chunk;
  }
  if (length < size) yield { ...DAMAGED, reason: `${digest} ended after ${length} of ${size} bytes` };
  else if (hash.digest("hex") !== digest.slice("sha256:".length))
    yield { ...DAMAGED, reason: `${digest} arrived with another content` };
  else if (held !== void 0) yield held;
}
function readContentAnswer(answer, digest) {
  if (answer.kind !== "answer" || answer.status !== 200) return requestFailureOf(answer);
  return matchesDigest(answer.body, digest) ? answer.body : DAMAGED;
}
function readManifestAnswer(answer, digest) {
  if (answer.kind === "answer" && answer.status === 404)
    return { kind: "missing", failure: requestFailureOf(answer) };
  const type = answer.kind === "answer" ? answer.headers["content-type"] : void 0;
  if (type === void 0) return requestFailureOf(answer);
  const body = readContentAnswer(answer, digest);
  return body instanceof Uint8Array ? { kind: "manifest", type, body } : body;
}
function readTaggedAnswer(answer) {
  if (answer.kind === "failure") return requestFailureOf(answer);
  const digest = hashOf(answer.body);
  const named2 = answer.headers[DIGEST_HEADER];
  if (answer.status === 200 && named2 !== void 0 && named2 !== digest) return misnamed(digest, named2);
  const found = readManifestAnswer(answer, digest);
  return found.kind === "manifest" ? { ...found, digest } : found;
}
var import_node_crypto3, MANIFEST_TYPES, DAMAGED, REDIRECTS;
var init_content = __esm({
  "src/registry/content.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    init_reference();
    init_response();
    MANIFEST_TYPES = [
      "application/vnd.oci.image.index.v1+json",
      "application/vnd.oci.image.manifest.v1+json",
      "application/vnd.docker.distribution.manifest.list.v2+json",
      "application/vnd.docker.distribution.manifest.v2+json"
    ].join(", ");
    DAMAGED = {
      kind: "request-failure",
      reason: "its manifest arrived damaged",
      retryable: true,
      retryAfter: void 0
    };
    REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
  }
});

// src/oci/index-entry.ts
function isMarkedAttestation(entry) {
  return textField(entry, "annotations", "vnd.docker.reference.type") === "attestation-manifest";
}
function subjectOf(entry) {
  return parseDigest(textField(entry, "annotations", "vnd.docker.reference.digest") ?? "");
}
var IMAGE_CONFIGS;
var init_index_entry = __esm({
  "src/oci/index-entry.ts"() {
    "use strict";
    init_json();
    init_reference();
    IMAGE_CONFIGS = /* @__PURE__ */ new Set([
      "application/vnd.oci.image.config.v1+json",
      "application/vnd.docker.container.image.v1+json"
    ]);
  }
});

// src/oci/platform.ts
function parsePlatform(text) {
  const [os = "", architecture = "", variant, ...rest] = text.trim().split("/");
  return rest.length > 0 ? void 0 : normalize2({ os, architecture, ...variant && { variant } });
}
function normalize2({ os, architecture, variant, osVersion }) {
  const parts = [os, architecture, ...[variant, osVersion].filter((part) => part !== void 0)];
  if (!parts.every((part) => PART.test(part))) return void 0;
  const lowered = architecture.toLowerCase();
  const named2 = Object.hasOwn(ARCHITECTURES, lowered) ? ARCHITECTURES[lowered] : void 0;
  const known2 = named2 ?? { architecture: lowered };
  const written = variant?.toLowerCase().replace(/^(?=\d)/, "v") ?? known2.variant;
  const standard = known2.architecture === "arm" ? written ?? "v7" : written;
  return {
    os: os.toLowerCase() === "macos" ? "darwin" : os.toLowerCase(),
    architecture: known2.architecture,
    ...standard !== void 0 && standard !== IMPLIED[known2.architecture] && { variant: standard },
    ...osVersion !== void 0 && { osVersion }
  };
}
function formatPlatform({ os, architecture, variant, osVersion }) {
  const system = osVersion === void 0 ? os : `${os}(${osVersion})`;
  return [system, architecture, ...variant === void 0 ? [] : [variant]].join("/");
}
var PART, ARCHITECTURES, IMPLIED;
var init_platform2 = __esm({
  "src/oci/platform.ts"() {
    "use strict";
    init_json();
    PART = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
    ARCHITECTURES = {
      i386: { architecture: "386" },
      x86_64: { architecture: "amd64" },
      "x86-64": { architecture: "amd64" },
      aarch64: { architecture: "arm64" },
      armhf: { architecture: "arm", variant: "v7" },
      armel: { architecture: "arm", variant: "v6" }
    };
    IMPLIED = { amd64: "v1", arm64: "v8" };
  }
});

// src/oci/image-index.ts
function readReferrers(body) {
  return list(field(parseJson(body), "manifests")).flatMap((entry) => readDescriptor(entry) ?? []);
}
function readDescriptor(entry) {
  const digest = parseDigest(textField(entry, "digest") ?? "");
  const mediaType = textField(entry, "mediaType");
  const size = field(entry, "size");
  const [platform, artifactType] = [field(entry, "platform"), field(entry, "artifactType")];
  const annotations = stringsOf2(field(entry, "annotations"));
  const isWhole = digest !== void 0 && mediaType !== void 0 && annotations !== void 0 && isSize(size);
  if (!isWhole || artifactType !== void 0 && typeof artifactType !== "string") return void 0;
  return {
    mediaType,
    digest,
    size,
    ...Object.keys(annotations).length > 0 && { annotations },
    ...platform !== void 0 && { platform: record(platform) },
    ...artifactType !== void 0 && { artifactType }
  };
}
function isSize(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function stringsOf2(value) {
  const entries = Object.entries(record(value));
  const texts = entries.filter((entry) => typeof entry[1] === "string");
  const isOdd = value !== void 0 && value !== null && (typeof value !== "object" || Array.isArray(value));
  return isOdd || texts.length < entries.length ? void 0 : Object.fromEntries(texts);
}
var init_image_index = __esm({
  "src/oci/image-index.ts"() {
    "use strict";
    init_json();
    init_limits();
    init_index_entry();
    init_reference();
    init_platform2();
  }
});

// src/run/steps/tags/tag-store.ts
function lagOf(found) {
  const reason = found.kind === "at" ? `it pointed to ${found.digest}` : "it was not there";
  return { kind: "request-failure", reason, retryable: true, retryAfter: void 0 };
}
var TagStore;
var init_tag_store = __esm({
  "src/run/steps/tags/tag-store.ts"() {
    "use strict";
    init_reference();
    init_tag_state();
    init_request_failure();
    TagStore = class {
      image;
      #justCreated;
      #ports;
      /** The tag that is read back by its content. */
      #proof;
      /** The writes that are on their way. */
      #writing = /* @__PURE__ */ new Set();
      #manifests = /* @__PURE__ */ new Map();
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
        if (isRequestFailure(manifest)) return manifest;
        const answer = await this.#retry(
          `to set ${formatReference(this.image, tag)}`,
          () => this.#registry.tag(this.image, tag, manifest)
        );
        if (!isRequestFailure(answer)) return void 0;
        return !answer.retryable && await this.#holds(tag, digest) ? void 0 : answer;
      }
      /** A registry whose own rules keep tags from moving refuses even the image that a run before this one has put there. */
      async #holds(tag, digest) {
        return !this.#ports.stop.aborted && pointsAt(await this.glance(tag), digest);
      }
      /** Sets a tag that must not move. Each try reads it first: one that points to another image is left alone and reported. */
      putNew(tag, digest) {
        return this.#noteWrite(this.#putNew(tag, digest));
      }
      async #putNew(tag, digest) {
        const manifest = await this.#load(digest);
        if (isRequestFailure(manifest)) return manifest;
        const answer = await this.#retry(
          `to set ${formatReference(this.image, tag)}`,
          async () => {
            const found = await this.#registry.resolve(this.image, tag);
            return found.kind === "missing" ? this.#registry.tag(this.image, tag, manifest) : found;
          }
        );
        return answer.kind === "set" || answer.kind === "at" && answer.digest === digest ? void 0 : answer;
      }
      async #noteWrite(writing) {
        this.#writing.add(writing);
        try {
          return await writing;
        } finally {
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
        const loading = this.#manifests.get(digest) ?? this.#retry(
          `to read ${formatReference(this.image, digest)}`,
          () => this.#registry.manifest(this.image, digest)
        );
        this.#manifests.set(digest, loading);
        const loaded = await loading;
        if (isRequestFailure(loaded) && this.#ports.stop.aborted) this.#manifests.delete(digest);
        return loaded;
      }
      /** Every tag; `unknown` only after the retries. */
      list() {
        return this.#ports.budget.retry({
          what: `to list the tags of ${formatImage(this.image)}`,
          attempt: () => this.#evenWhenStopped(
            (registry) => registry.listTags(this.image),
            ({ kind }) => kind === "unknown"
          ),
          failure: (listed) => listed.kind === "unknown" ? { ...listed, retryAfter: void 0 } : void 0
        });
      }
      labels(digest) {
        return this.#retry(
          `to read the labels of ${formatReference(this.image, digest)}`,
          () => this.#ports.registry.labels(this.image, digest)
        );
      }
      /** One try, for where all is lost already. */
      async glance(tag) {
        return tagStateOf(await this.#registry.resolve(this.image, tag));
      }
      /** Reads until the tag points where it was just pointed; a registry may take a moment to show it everywhere. */
      see(tag, digest) {
        return this.#readBack(tag, (found) => pointsAt(found, digest) ? void 0 : lagOf(found));
      }
      /** The same where other runs move the tag, too: only what it held before, or nothing, is read again. */
      seeMoved(tag, digest, before) {
        return this.#readBack(tag, (found) => {
          const isOld = found.kind === "missing" || sameTagState(found, before);
          return isOld && !pointsAt(found, digest) ? lagOf(found) : void 0;
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
        if (this.#writing.size > 0) await Promise.allSettled(this.#writing);
        return this.#read(tag, { by: this.#proof === tag ? "resolveVerified" : "resolve", whyAgain });
      }
      async #read(reference, { by, whyAgain }) {
        const read3 = () => this.#evenWhenStopped((registry) => registry[by](this.image, reference), isRequestFailure);
        return tagStateOf(await this.#retry(`to read ${formatReference(this.image, reference)}`, read3, whyAgain));
      }
      /** A signal ends the requests on their way. What was being compared is compared to the end all the same. */
      async #evenWhenStopped(ask2, hasFailed) {
        const registry = this.#registry;
        const result = await ask2(registry);
        return hasFailed(result) && registry !== this.#registry ? ask2(this.#registry) : result;
      }
      /** `whyAgain` finds fault with an answer that came. */
      #retry(what, attempt2, whyAgain = () => void 0) {
        const failure3 = (result) => isRequestFailure(result) ? this.#forgive(result) : whyAgain(result);
        return this.#ports.budget.retry({ what, attempt: attempt2, failure: failure3 });
      }
      /** A package that this run has made is not known everywhere at once: then even a refusal may be over in a moment. */
      #forgive(failure3) {
        return this.#justCreated ? { ...failure3, retryable: true } : failure3;
      }
    };
  }
});

// src/tags/build-args.ts
function fillBuildArgs(args, { metadata: { tags, labels }, context: context2, shaLength, libraries }) {
  const values = globalValues(context2, shaLength);
  const version = tags[0]?.name ?? labelOf(labels, "org.opencontainers.image.version") ?? "";
  const known2 = { ...values, version };
  return args.map(
    (arg) => arg.replaceAll(EXPRESSION, (...match) => {
      const { name, date, label } = match.at(-1);
      if (name !== void 0) return String(known2[name]);
      if (label !== void 0) return labelOf(labels, label) ?? "";
      const filled = libraries.template(`{{${date ?? ""}}}`, known2, timesOf(context2));
      return filled.kind === "read" ? filled.value : match[0];
    })
  );
}
function asksForCommitDate(buildArgs) {
  return /\{\{\s*commit_date/.test(buildArgs);
}
function labelOf(labels, wanted) {
  return labels.find(({ key }) => key === wanted)?.value;
}
var EXPRESSION;
var init_build_args = __esm({
  "src/tags/build-args.ts"() {
    "use strict";
    init_template();
    EXPRESSION = /(?<!\{)\{\{\s*(?:(?<name>version|tag|sha|branch)|(?<date>commit_date(?:\s[^{}]*)?)|label\s+'(?<label>[^']+)')\s*\}\}(?!\})/g;
  }
});

// src/run/steps/tags/resolve-tags.ts
async function resolveMetadata(config, { registry, repositories, libraries }) {
  const { push, metadataRules } = config;
  if (isHopeless(config))
    return {
      kind: "metadata",
      metadata: config.metadata,
      context: config.context,
      published: { kind: "none" }
    };
  const [context2, published] = await Promise.all([
    completeContext2(config, repositories),
    askForTags(config, registry)
  ]);
  const resolved = resolveTags(
    metadataRules,
    {
      context: context2,
      published,
      pushes: push.kind === "push",
      cacheTags: cacheTags(config.build.options, config.destinations)
    },
    libraries
  );
  if (resolved.kind === "problems") return failed(resolved.problems.map(withAllowed));
  const { naming } = config;
  const isTagless = naming === "none" || naming === "bare";
  const metadata = isTagless ? { ...resolved.metadata, tags: [] } : resolved.metadata;
  const isMissing = metadata.tags.length === 0;
  if (isMissing && naming === "needed")
    return failed(explainMissingTags(metadata, context2, config.metadataRules));
  const remarks = isMissing && naming === "optional" ? [...metadata.remarks, NAMELESS] : metadata.remarks;
  return { kind: "metadata", metadata: { ...metadata, remarks }, context: context2, published };
}
function isHopeless({ push: { kind }, credentials, destinations, accessRequest }) {
  const needsToken = kind === "push" && imagesAt(destinations, accessRequest.registry.host).length > 0;
  return kind === "forbidden" || needsToken && credentials.token.shape.kind !== "whole";
}
async function askForTags({ metadata, destinations, push, logins }, registry) {
  if (!metadata.movesByVersion || push.kind !== "push") return { kind: "none" };
  const dockers = new Set(
    logins.filter(({ from }) => from === "docker-config").map((one) => one.registry.host)
  );
  const listed = await Promise.all(
    ownImages(destinations).map(async (image) => ({ image, list: await registry.listTags(image) }))
  );
  const all = listed.filter(({ image, list: list2 }) => list2.kind !== "unknown" || !dockers.has(image.host)).map(({ list: list2 }) => list2);
  const unknown2 = all.find(({ kind }) => kind === "unknown");
  const tags = all.flatMap((one) => one.kind === "listed" ? one.tags : []);
  return unknown2 ?? { kind: "listed", tags };
}
async function completeContext2(config, repositories) {
  const { context: context2 } = config;
  const lacking2 = missingDetails(context2);
  const page = repositoryAddress(config);
  const [details, commitTime] = await Promise.all([
    lacking2.details && page !== void 0 ? repositories.details(page) : void 0,
    lacking2.commitTime && context2.sha !== void 0 ? repositories.commitTime(context2.sha, page) : void 0
  ]);
  const { repository } = context2;
  return {
    ...context2,
    commitTime: context2.commitTime ?? commitTime ?? timeOf(config.build.sourceDate),
    defaultBranch: context2.defaultBranch ?? details?.defaultBranch,
    repository: repository && { ...repository, details: repository.details ?? details }
  };
}
function timeOf(date) {
  const seconds = date.kind === "commit" ? void 0 : date.seconds;
  return seconds === void 0 ? void 0 : new Date(seconds * 1e3);
}
function repositoryAddress({
  accessRequest: { registry },
  context: context2,
  gitHubToken
}) {
  const { repository } = context2;
  if (repository === void 0 || registry.gitHub === void 0 || gitHubToken === void 0)
    return void 0;
  const { owner, name } = repository;
  return { apiUrl: registry.gitHub.apiUrl, slug: `${owner}/${name}`, token: gitHubToken };
}
function withAllowed(problem) {
  return { ...problem, allowed: "only expressions that this run can fill in" };
}
async function failed(problems2) {
  const { diagnoseInputs: diagnoseInputs2 } = await Promise.resolve().then(() => (init_diagnose(), diagnose_exports));
  const diagnosis = diagnoseInputs2(problems2);
  return {
    kind: "failed",
    diagnosis: { ...diagnosis, problem: "Nothing was built, and nothing was pushed." }
  };
}
function fillArguments(config, { metadata, context: context2 }, { libraries }) {
  const { options } = config.build;
  const args = options.values["build-args"];
  if (args === void 0) return config;
  const { shaLength } = config.metadataRules;
  const filled = fillBuildArgs(args, { metadata, context: context2, shaLength, libraries });
  const values = { ...options.values, "build-args": filled };
  return { ...config, build: { ...config.build, options: { ...options, values } } };
}
var NAMELESS;
var init_resolve_tags = __esm({
  "src/run/steps/tags/resolve-tags.ts"() {
    "use strict";
    init_build_args();
    init_cache2();
    init_reference();
    init_run_context();
    init_resolve();
    NAMELESS = "No rule gives a tag for this event: the image is built without a name.";
  }
});

// src/run/steps/tags/branch-guard.ts
function branchGuardFor(question, ports) {
  const commit = branchCommitOf(question);
  return commit && new BranchGuard(commit, ports);
}
function branchCommitOf({ config, context: context2, tags }) {
  const page = repositoryAddress(config);
  const branch = branchOf(context2);
  const { sha } = context2;
  const isDecided = !tags.some(({ floats, contest }) => floats && contest === void 0);
  if (page === void 0 || branch === void 0 || sha === void 0) return void 0;
  const isAsked2 = config.push.kind === "push" && !config.publication.allowOlder && !isUnmerged(context2);
  return isAsked2 && !isDecided ? { page, branch, sha } : void 0;
}
var BranchGuard, COMMIT;
var init_branch_guard = __esm({
  "src/run/steps/tags/branch-guard.ts"() {
    "use strict";
    init_run_context();
    init_request_failure();
    init_reference();
    init_labels();
    init_resolve_tags();
    BranchGuard = class {
      #commit;
      #api;
      #reporter;
      #head;
      /** By the revision that a tag holds: most of a run's tags hold the same one. */
      #contains = /* @__PURE__ */ new Map();
      /** Images that name no commit, each said once. */
      #unnamed = /* @__PURE__ */ new Set();
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
        return this.#head ??= this.#api.branchHead(page, branch);
      }
      /** Whether the branch is known to be elsewhere; only then a tag may have to stay. */
      async isBehind() {
        const head = await this.#askHead();
        return head !== void 0 && head !== this.#commit.sha;
      }
      /** Why a tag that holds this stays where it is; nothing where it moves. */
      async rulingFor(held, store2) {
        const { page, sha } = this.#commit;
        if (!await this.isBehind() || held.kind !== "at") return void 0;
        const found = await store2.labels(held.digest);
        const revision = isRequestFailure(found) ? void 0 : found.labels.get(REVISION_LABEL);
        if (!isRequestFailure(found) && (revision === void 0 || !COMMIT.test(revision)))
          this.#sayUnnamed(store2.image, held.digest);
        if (revision === void 0 || !COMMIT.test(revision) || revision === sha) return void 0;
        const asking = this.#contains.get(revision) ?? this.#api.contains(page, { commit: sha, in: revision });
        this.#contains.set(revision, asking);
        return await asking === true ? { kind: "newer-commit", sha: revision } : void 0;
      }
      /** Whoever lets an older run end last learns that nothing could be compared. */
      #sayUnnamed(image, digest) {
        if (this.#unnamed.has(digest)) return;
        this.#unnamed.add(digest);
        this.#reporter.info(
          `${this.#commit.branch} is at another commit than this run, and ${formatReference(image, digest)} does not name its own: whether it is newer is not known, and its tags move. Label images with \`${REVISION_LABEL}=COMMIT\`, and a newer one stays.`
        );
      }
    };
    COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
  }
});

// src/run/steps/tags/tag-snapshot.ts
async function beginTagSnapshot(destinations, completing, ports) {
  const images = ownImages(destinations);
  const [completed2, ...haveToken] = await Promise.all([
    completing,
    ...images.map((image) => ports.registry.hasToken(image))
  ]);
  if (completed2.kind === "failed" || images.length === 0 || !haveToken.every(Boolean)) return void 0;
  const budget = new RetryBudget({ ...BACK_OFFS.publication, retries: 0 }, ports);
  return takeTagSnapshot(destinations, completed2.metadata.tags, { ...ports, budget });
}
async function takeTagSnapshot(destinations, tags, ports) {
  const begun = await ports.begun;
  if (begun?.isComplete === true) return begun;
  const looking = ownDestinations(destinations).map(
    async (one) => [formatImage(one.image), await look(one.image, tagsFor(one, tags), ports)]
  );
  const looks = new Map(await Promise.all(looking));
  return {
    of: (image, tag) => looks.get(formatImage(image))?.states.get(tag) ?? { kind: "unknown", reason: "not asked" },
    justCreated: (image) => looks.get(formatImage(image))?.isNew === true,
    isComplete: [...looks.values()].every(
      ({ states, isNew }) => isNew !== void 0 && [...states.values()].every(isKnown)
    )
  };
}
async function look(image, tags, { registry, budget, hasPackage = false }) {
  const states = /* @__PURE__ */ new Map();
  const find = async ({ name }) => {
    const answer = await registry.resolve(image, name);
    states.set(name, tagStateOf(answer));
    return answer;
  };
  await budget.retry({
    what: `to read the tags of ${formatImage(image)}`,
    attempt: () => Promise.all(tags.filter(({ name }) => !isKnown(states.get(name))).map(find)),
    failure: (answers) => answers.filter(isRequestFailure).find(({ retryable }) => retryable)
  });
  const isEmpty2 = [...states.values()].every(({ kind }) => kind === "missing");
  if (!isEmpty2 || hasPackage) return { states, isNew: false };
  const exists = await registry.exists(image);
  return { states, isNew: exists === void 0 ? void 0 : !exists };
}
function isKnown(state) {
  return state !== void 0 && state.kind !== "unknown";
}
var init_tag_snapshot = __esm({
  "src/run/steps/tags/tag-snapshot.ts"() {
    "use strict";
    init_reference();
    init_reference();
    init_tag_state();
    init_limits();
    init_retry();
    init_request_failure();
  }
});

// src/tags/immutable.ts
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
function matches(pattern, name) {
  const [first2 = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === void 0) return name === pattern;
  if (!name.startsWith(first2)) return false;
  let at = first2.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
var init_immutable = __esm({
  "src/tags/immutable.ts"() {
    "use strict";
  }
});

// src/run/steps/build/build-requirements.ts
function dockerQueryFor(config) {
  const { options, endpoints } = config.build;
  return {
    builder: options.values.builder?.[0],
    isRemote: endpoints.length > 0,
    version: versionsNeeded(options).length > 0
  };
}
function chooseBuilder(config, docker, tags) {
  const { buildx, builder } = docker;
  const flaw3 = buildx ? gone(builder) ?? tooOld(config, docker) : withoutBuildx(config);
  if (flaw3 !== void 0) return { kind: "missing", ...flaw3 };
  const { endpoints, certificates, daemonConfig } = config.build;
  if (endpoints.length > 0)
    return { kind: "means", order: { driver: "remote", endpoints, certificates }, driver: "remote" };
  const inputs = inputsForBuilder(config, builder.driver);
  const present = { order: void 0, driver: builder.driver };
  if (inputs.length > 0 && builder.name !== void 0)
    return { kind: "missing", ...certainCause(unsuited(config, builder.driver)) };
  const isWanted = buildx && lacking(wishes(config, tags), builder.driver).length > 0;
  if (inputs.length === 0 && (!isWanted || builder.name !== void 0)) return { kind: "means", ...present };
  const hostNetwork = isLoopback(config.accessRequest.registry.host);
  return {
    kind: "means",
    order: {
      driver: "docker-container",
      hostNetwork,
      ...daemonConfig === void 0 ? {} : { daemonConfig }
    },
    driver: "docker-container",
    instead: inputs.length === 0 ? present : void 0
  };
}
function isFreeOfNames({
  options,
  destinations,
  push
}) {
  const { values, outputs } = options;
  const isFree = outputs.length === 0 && values.load === void 0 && values.call === void 0;
  return push.kind === "push" && isFree && ownImages(destinations).length === destinations.length;
}
function explainMissingBuilder({ output, endpoint, tls }, config, { builder }) {
  const [last = ""] = output.trimEnd().split("\n").slice(-1);
  const said = last.replace(/^ERROR: /, "");
  if (config.build.endpoints.length > 0) {
    if (endpoint !== void 0 && tls !== void 0)
      return certainCause({ code: "builder-unavailable", endpoint, tls });
    const cause2 = { code: "builder-unavailable", ...endpoint === void 0 ? {} : { endpoint } };
    return { ...certainCause(cause2), evidence: [`Buildx said: ${said}`] };
  }
  const evidence = [`A builder that can was to be made, and \`docker buildx create\` failed: ${said}`];
  const cause = unsuited(config, builder.driver);
  return { ...certainCause({ ...cause, creationFailed: true }), evidence };
}
function dockerUnavailable({
  reason,
  trouble
}) {
  return { code: "docker-unavailable", reason, ...trouble === void 0 ? {} : { trouble } };
}
function gone({ name, isGone }) {
  return isGone === true && name !== void 0 ? certainCause({ code: "builder-unavailable", gone: name }) : void 0;
}
function withoutBuildx({ build: build2, push }) {
  const free = /* @__PURE__ */ new Set(["load", "cache-to"]);
  const inputs = inputsForBuildx(build2.options).filter((input) => !free.has(input));
  const all = [
    ...inputs,
    ...isRewritten({ build: build2, push }) ? ["reproducible"] : [],
    ...isPushedByDigest({ build: build2, push }) ? ["push-by-digest"] : [],
    ...build2.endpoints.length === 0 ? [] : ["endpoint"],
    ...build2.daemonConfig === void 0 ? [] : [DAEMON_CONFIG]
  ];
  const evidence = [`Only buildx knows what these inputs ask for: ${listInputs(all)}.`];
  return all.length === 0 ? void 0 : { ...certainCause({ code: "buildx-missing" }), evidence };
}
function tooOld({ build: build2 }, { buildxVersion: found }) {
  if (found === void 0) return void 0;
  const [first2, ...others2] = versionsNeeded(build2.options).filter(({ since }) => isOlder(found, since));
  if (first2 === void 0) return void 0;
  const { input, flag, since: needed } = first2;
  const needs2 = [{ input, since: needed }, ...others2];
  const evidence = needs2.map(
    (one) => `\`${one.input}\` needs buildx ${one.since} or newer, and ${found} is here.`
  );
  return { ...certainCause({ code: "buildx-too-old", lacks: flag, needed, found }), evidence };
}
function inputsForBuilder(config, driver) {
  const inputs = lacking(needs(config), driver);
  return config.build.daemonConfig === void 0 ? inputs : [...inputs, DAEMON_CONFIG];
}
function lacking(all, driver) {
  const inputs = all.flatMap(({ inputs: names, capability }) => supports(driver, capability) ? [] : names);
  return [...new Set(inputs)];
}
function needs({ build: build2, push }) {
  const { values, outputs, attestations } = build2.options;
  const asked = attestations.filter(isAsked);
  const others2 = outputs.filter(({ type }) => type !== "image" && type !== "registry");
  const rows = [
    { inputs: ["platforms"], capability: "several platforms", isAsked: (values.platforms?.length ?? 0) > 1 },
    { inputs: attestationInputs(asked), capability: "attestations", isAsked: asked.length > 0 },
    {
      inputs: ["outputs"],
      capability: "image archives",
      isAsked: outputs.some(({ isArchive: isArchive2 }) => isArchive2)
    },
    { inputs: ["outputs"], capability: "push by digest", isAsked: outputs.some(({ byDigest }) => byDigest) },
    {
      inputs: ["push-by-digest"],
      capability: "push by digest",
      isAsked: isPushedByDigest({ build: build2, push })
    },
    { inputs: ["reproducible"], capability: "rewritten times", isAsked: isRewritten({ build: build2, push }) },
    {
      inputs: ["outputs"],
      capability: "several outputs",
      isAsked: outputs.length > 1 || push.kind === "push" && others2.length > 0
    }
  ];
  return rows.filter((row) => row.isAsked);
}
function isRewritten({ build: build2, push }) {
  const { outputs, values } = build2.options;
  const isKept2 = push.kind === "push" || outputs.length > 0 || values.load !== void 0;
  return build2.reproducible && isKept2 && values.call === void 0;
}
function isPushedByDigest({ build: build2, push }) {
  return build2.pushByDigest && push.kind === "push";
}
function wishes(config, tags) {
  const { immutable } = config.publication;
  const isAsked2 = isFreeOfNames({ ...config, options: config.build.options }) && tags.some((tag) => isImmutable(tag, immutable));
  return isAsked2 ? [{ inputs: ["immutable"], capability: "push by digest" }] : [];
}
function unsuited(config, driver) {
  const inputs = inputsForBuilder(config, driver);
  if (inputs.includes("platforms")) return { code: "platform-unsupported", where: "builder" };
  const withAnyStore = lacking(needs(config), "docker+containerd").length > 0;
  const isConfigured = inputs.includes(DAEMON_CONFIG);
  return {
    code: "option-unsupported",
    inputs,
    builder: formatDriver(driver),
    ...withAnyStore ? { withAnyStore } : {},
    ...isConfigured ? { isConfigured } : {}
  };
}
function listInputs(inputs) {
  return inputs.map((input) => `\`${input}\``).join(", ");
}
var DAEMON_CONFIG;
var init_build_requirements = __esm({
  "src/run/steps/build/build-requirements.ts"() {
    "use strict";
    init_attestations();
    init_options();
    init_driver();
    init_failure();
    init_host();
    init_reference();
    init_immutable();
    init_version();
    DAEMON_CONFIG = "buildkitd-config-inline";
  }
});

// src/run/steps/notices.ts
function noticeVerdict({ verdict, findings, leftToDocker = [] }, { operation, accessRequest }, reporter) {
  for (const host of leftToDocker)
    reporter.info(`${host} cannot be asked by us: docker pushes there with the login that it has.`);
  if (findings.checksum === "wrong") {
    const text = "The token's checksum is wrong. It is used anyway.";
    if (verdict.kind === "allowed") reporter.info(text);
    else reporter.notice("The token looks mistyped", text);
  }
  if (verdict.kind === "undecided" && operation !== "check")
    reporter.notice(
      "The registry did not say whether this is allowed",
      `${verdict.reason}. The run goes on.`
    );
  if (verdict.kind === "allowed" && verdict.folded.length > 0)
    reporter.info(
      `GitHub does not list ${verdict.folded.join(" and ")}: write:packages includes it. The registry allows the ${operation === "check" ? accessRequest.access : "push"}.`
    );
}
function noticeEndpoint({ build: { endpoints, certificates } }, reporter) {
  if (certificates.cacert !== void 0) return;
  const hosts = endpoints.flatMap(({ address }) => /^tcp:\/\/([^/?#]*)/.exec(address)?.[1] ?? []).filter((host) => !isLoopback(host));
  if (hosts.length === 0) return;
  reporter.warning(
    "The builder is reached without TLS",
    `The registry's login and the build's secrets cross the network to ${hosts.join(" and ")} in the clear. Set \`endpoint-cacert\` (and \`endpoint-cert\`, \`endpoint-key\`), or use an endpoint ssh://.`,
    void 0
  );
}
function noticeEngine({ version, buildx, builder }, reporter) {
  if (version !== void 0)
    reporter.info(`Docker ${version} answers${buildx ? ", and buildx is there" : ""}.`);
  if (builder.name !== void 0 && builder.name !== "default")
    reporter.info(`The builder ${builder.name} builds (driver ${builder.driver}).`);
}
function noticeMetadata({ metadata }, { build: build2, metadataRules }, reporter) {
  for (const remark of metadata.remarks) reporter.info(remark);
  const replaced = replacedLabels(metadata.labels, build2.dockerfileLabels, metadataRules.labels);
  if (replaced.length > 0)
    reporter.info(
      `The Dockerfile's own ${replaced.join(", ")} ${replaced.length === 1 ? "is" : "are"} replaced by the repository's. Write ${replaced.length === 1 ? "it" : "them"} in the input labels to keep the Dockerfile's.`
    );
  for (const { title, text } of metadata.warnings) reporter.warning(title, text, void 0);
}
function noticeMoves(moves, reporter) {
  const doubts = moves.flatMap(({ image, tag, ruling }) => {
    const reference = formatReference(image, tag);
    switch (ruling?.kind) {
      case void 0:
        return [];
      case "outranked":
        reporter.info(`${reference} stays on ${ruling.version}, which is higher.`);
        return [];
      case "newer-commit":
        reporter.info(
          `${reference} stays on ${ruling.sha}, which contains this commit. Set \`allow-older: true\` to move it back.`
        );
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
  const [first2] = doubts;
  if (first2 !== void 0)
    reporter.warning(
      "It is not known which versions are published",
      `The registry's list of tags could not be read: ${first2.reason}. ${doubts.map(({ text }) => text).join("; ")}. Run the job again when the registry answers.`,
      void 0
    );
}
function noticePlan({ remarks }, reporter) {
  for (const note of remarks) notice(note, reporter);
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
      reporter.warning(title, text, void 0);
  }
}
function noticeUnknownPackage({ reason }, reporter) {
  const text = `The image is pushed, and \`expect-package\` could not be checked: ${reason}.`;
  reporter.warning("What is expected of the package was not checked", text, void 0);
}
function noticeSecretArguments({ build: build2 }, reporter) {
  const names = findSecretArguments(build2.options.values["build-args"] ?? []);
  if (names.length > 0)
    reporter.warning(
      "Build arguments look like secrets",
      `An image shows its build arguments to everybody who can pull it: ${names.join(", ")}. Give them as \`secrets\`, and read them by \`RUN --mount=type=secret,id=NAME\`.`,
      void 0
    );
}
function noticeBuild({ warnings, report }, { build: build2 }, reporter) {
  if (report.cacheFault !== void 0)
    reporter.notice(
      "The build's cache could not be written",
      `The image is not affected. Docker said: ${report.cacheFault}`
    );
  if (!build2.reports.warnings) return;
  for (const warning of warnings.slice(0, MOST_WARNINGS)) formatWarning(warning, build2.options, reporter);
  if (warnings.length > MOST_WARNINGS)
    reporter.info(
      `${warnings.length - MOST_WARNINGS} more warnings on the Dockerfile are in the build's output.`
    );
}
function formatWarning({ text, detail, url, line }, options, reporter) {
  const message = [detail, ...url === void 0 ? [] : [url]].join("\n");
  reporter.warning(text, message, placeIn(options, { line: line ?? 1 }));
}
function noticeUncompared({ pushed }, { publication }, reporter) {
  if (pushed === void 0 || !isImmutable(pushed, publication.immutable)) return;
  reporter.info(
    `\`immutable\`: docker pushes ${pushed.name} by its name here, so that tag is compared before the build only.`
  );
}
function noticeOtherCommit({ context: context2 }, reporter) {
  if (context2.insteadOf === void 0 || context2.sha === void 0) return;
  reporter.warning(
    "Another commit is built than the event's",
    `${context2.sha} is checked out, and the event ${context2.event} is about ${context2.insteadOf}. The image's labels name what is built. If that is not meant, check out the event's commit: actions/checkout without \`ref\`.`,
    void 0
  );
}
var init_notices = __esm({
  "src/run/steps/notices.ts"() {
    "use strict";
    init_dockerfile_labels();
    init_options();
    init_host();
    init_secrets();
    init_progress();
    init_reference();
    init_immutable();
  }
});

// src/build/cache-trust.ts
function whyNotExported(entry, { trust, event, dependabot }) {
  if (trust.kind === "foreign")
    return `${WHY_FOREIGN[trust.why]} Later builds must be able to trust the cache`;
  if (dependabot) return "Dependabot started this run, and its token may only read";
  const isApart = [
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
    "merge_group"
  ].includes(event);
  const type = cacheAttributes(entry).get("type");
  const isShared = type === "gha" ? !isApart : !["inline", "local"].includes(type ?? "");
  return trust.kind === "unmerged" && isShared ? "This commit is not merged yet, and later builds must be able to trust the cache" : void 0;
}
var init_cache_trust = __esm({
  "src/build/cache-trust.ts"() {
    "use strict";
    init_push_policy();
    init_cache2();
  }
});

// src/run/steps/build/fit-options.ts
function levelForForeign(why) {
  return why === "fork" ? "info" : "notice";
}
function whyUnable(driver) {
  return `It cannot be written by ${formatDriver(driver)}. Turn on the containerd image store of your docker, or make a builder with docker/setup-buildx-action before this step`;
}
function fitOptions(site) {
  const remarks = [];
  const options = STEPS.reduce((fitted, step) => {
    const { options: next, remark } = step(fitted, site);
    if (remark !== void 0) remarks.push(remark);
    return next;
  }, site.config.build.options);
  return { options, remarks };
}
function isIndex({ values, attestations }) {
  return (values.platforms?.length ?? 0) > 1 || attestations.some(isAsked);
}
function leave(options, ...inputs) {
  const rest = Object.entries(options.values).filter(([input]) => !inputs.some((left) => left === input));
  return { ...options, values: Object.fromEntries(rest) };
}
var withoutSecrets2, withoutClassicCache, withoutCacheExport, withoutLoad, withProvenance, pushedByDigest, REWRITTEN, withRewrittenTimes, STEPS;
var init_fit_options = __esm({
  "src/run/steps/build/fit-options.ts"() {
    "use strict";
    init_attestations();
    init_cache_trust();
    init_cache2();
    init_outputs();
    init_driver();
    init_reference();
    init_push_policy();
    init_build_requirements();
    init_csv();
    withoutSecrets2 = (options, { config: { context: context2 } }) => {
      const { secrets, values } = options;
      const named2 = [...secrets.map(({ input }) => input), ...values.ssh === void 0 ? [] : ["ssh"]];
      if (context2.trust.kind !== "foreign" || named2.length === 0) return { options };
      const withheld3 = [...new Set(named2)].join(", ");
      return {
        options: leave({ ...options, secrets: [] }, "ssh"),
        remark: {
          level: levelForForeign(context2.trust.why),
          title: "The build gets no secrets",
          text: `${WHY_FOREIGN[context2.trust.why]} It must not see them: ${withheld3}.`
        }
      };
    };
    withoutClassicCache = (options, { buildx }) => {
      const { "cache-from": from, "cache-to": to } = options.values;
      if (buildx || from === void 0 && to === void 0) return { options };
      return {
        options: leave(options, "cache-from", "cache-to"),
        remark: {
          level: "notice",
          title: "The build's cache is not used",
          text: "The classic `docker build` knows no such cache. Install the docker-buildx plugin."
        }
      };
    };
    withoutCacheExport = (options, { config, driver }) => {
      const exports2 = options.values["cache-to"] ?? [];
      const kept = exports2.filter(
        (entry) => whyNotExported(entry, config.context) === void 0 && (supports(driver, "cache export") || isInline(entry))
      );
      const reason = exports2.map((entry) => whyNotExported(entry, config.context)).find((why) => why !== void 0);
      if (kept.length === exports2.length) return { options };
      const rest = leave(options, "cache-to");
      return {
        options: kept.length === 0 ? rest : { ...rest, values: { ...rest.values, "cache-to": kept } },
        remark: {
          level: reason === void 0 ? "notice" : "info",
          title: "The build's cache is not written",
          text: `${reason ?? whyUnable(driver)}.`
        }
      };
    };
    withoutLoad = (options, { config, driver, buildx }) => {
      const isThere = !buildx || config.push.kind === "push" && isDockerDriver(driver);
      return { options: isThere ? leave(options, "load") : options };
    };
    withProvenance = (options, { config: { build: build2 }, driver }) => {
      const { values, outputs, attestations } = options;
      const isSaid = attestations.some(({ attributes }) => attributes.get("type") === "provenance");
      const isLoaded = values.load !== void 0 || outputs.some(({ type }) => type === "docker");
      const { standardProvenance: standard } = build2;
      return standard !== void 0 && !build2.reproducible && (isIndex(options) || build2.pushByDigest) && !isSaid && !isLoaded && supports(driver, "attestations") ? { options: { ...options, attestations: [standard, ...attestations] } } : { options };
    };
    pushedByDigest = (options, { config: { destinations, push, build: build2 }, driver, buildx }) => {
      const images = ownImages(destinations);
      const isFree = isFreeOfNames({ options, destinations, push });
      if (!buildx || !supports(driver, "push by digest") || !isFree) return { options };
      const names = images.map(formatImage).join(",");
      const switches = ["push=true", "push-by-digest=true", "name-canonical=true", "store=false"];
      const types = build2.pushByDigest ? ["oci-mediatypes=true"] : [];
      const output = makeEntry("type=image", ...switches, ...types, `name=${names}`);
      return { options: { ...options, outputs: [parseOutput(output)] } };
    };
    REWRITTEN = "rewrite-timestamp=true";
    withRewrittenTimes = (options, { config: { build: build2, push } }) => {
      if (!isRewritten({ build: build2, push })) return { options };
      const isImage2 = ({ type }) => ["image", "registry", "oci", "docker"].includes(type);
      const written = options.outputs.map(
        (output) => isImage2(output) && !/rewrite-timestamp/i.test(output.text) ? { ...output, text: `${output.text},${REWRITTEN}` } : output
      );
      const pushes = push.kind === "push" && !options.outputs.some((output) => output.pushes);
      const added = [
        ...pushes ? ["type=registry"] : [],
        ...options.values.load === void 0 ? [] : ["type=docker"]
      ].map((entry) => parseOutput(makeEntry(entry, REWRITTEN)));
      return { options: { ...leave(options, "load"), outputs: [...written, ...added] } };
    };
    STEPS = [
      withoutSecrets2,
      withoutClassicCache,
      withoutCacheExport,
      withoutLoad,
      withProvenance,
      pushedByDigest,
      withRewrittenTimes
    ];
  }
});

// src/diagnosis/other-registry.ts
function judgeOther(evidence, image, login) {
  const denied = (why, isMissing = false) => {
    const { username } = login.credentials;
    const cause = {
      code: "other-registry-refused",
      why,
      image,
      username,
      from: login.from,
      isMissing
    };
    return { kind: "denied", ...certainCause(cause) };
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
var init_other_registry2 = __esm({
  "src/diagnosis/other-registry.ts"() {
    "use strict";
    init_failure();
  }
});

// src/run/steps/other-preflights.ts
async function askOthers(config, tokenKind, { registry, clock }) {
  const { preflight } = TIMEOUTS;
  const reason = `no answer within ${preflight / 1e3} s`;
  const late = clock.wait(preflight).then(() => ({ kind: "silent", step: "preflight", reason }));
  const ask2 = async (image, login) => {
    const accessRequest = { ...config.accessRequest, image, registry: login.registry };
    const evidence = await Promise.race([registry.ask(accessRequest), late]);
    const verdict = judgeOther(evidence, image, login);
    const result = { verdict, findings: { tokenKind, registry: evidence }, accessRequest };
    const isDockers = login.from === "docker-config" && config.operation === "push";
    const isLeft = isDockers && (evidence.kind === "silent" || evidence.kind === "withheld");
    return { result, left: isLeft ? [image.host] : [] };
  };
  const asked = await Promise.all(
    config.logins.flatMap(
      (login) => imagesAt(config.destinations, login.registry.host).map((image) => ask2(image, login))
    )
  );
  const left = new Set(asked.flatMap((one) => one.left));
  const results = asked.map(({ result }) => result);
  return {
    results: results.filter(({ accessRequest }) => !left.has(accessRequest.registry.host)),
    left: [...left]
  };
}
function pushesElsewhereOnly({ accessRequest, destinations }) {
  return ownImages(destinations).length > 0 && imagesAt(destinations, accessRequest.registry.host).length === 0;
}
function leaveToDocker(config, left = []) {
  const settle = (one) => one.kind === "own" && left.includes(one.image.host) ? { ...one.only && { only: one.only }, kind: "elsewhere", name: formatDestination(one) } : one;
  return left.length === 0 ? config : { ...config, destinations: config.destinations.map(settle) };
}
var init_other_preflights = __esm({
  "src/run/steps/other-preflights.ts"() {
    "use strict";
    init_other_registry2();
    init_limits();
    init_reference();
  }
});

// src/build/named-files.ts
function namedFiles(said, dockerfile) {
  const words = [...new Set(said.flatMap((line) => line.match(PATH3) ?? []))].slice(0, MOST4);
  const last = new Set(words.map(lastPart));
  const copied = copiedPaths2(dockerfile).filter((path) => last.has(lastPart(path)));
  return [.../* @__PURE__ */ new Set([...copied, ...words])];
}
function copiedPaths2(dockerfile) {
  return instructionsOf(dockerfile).flatMap(({ text }) => {
    const [, flags = "", rest = ""] = /^\s*(?:copy|add)\s+((?:--\S+\s+)*)(.*)$/is.exec(text) ?? [];
    if (rest === "" || /--from=/i.test(flags)) return [];
    const paths = rest.startsWith("[") ? [...rest.matchAll(/"([^"]*)"/g)].map(([, one = ""]) => one) : rest.trim().split(/\s+/);
    return paths.slice(0, -1).filter((path) => !/[*?$[\\]/.test(path));
  });
}
function lastPart(path) {
  return path.replace(/\/+$/, "").split("/").at(-1) ?? "";
}
var PATH3, MOST4;
var init_named_files = __esm({
  "src/build/named-files.ts"() {
    "use strict";
    init_dockerfile();
    PATH3 = /[\w@+.-]*[\w@+-](?:\/[\w@+.-]+)*/g;
    MOST4 = 200;
  }
});

// src/run/steps/complete-cause.ts
async function completeCause(cause, { command, config, engine }) {
  const { options } = config.build;
  if (cause.code === "build-context-missing") return completeMissing(cause, options, engine);
  if (cause.code === "dockerfile-invalid")
    return { ...cause, unreadable: engine.findUnreadable(options) ?? cause.unreadable };
  const isBuild = command === "docker build";
  const unreadable = cause.code === "unknown" && isBuild ? engine.findUnreadable(options) : void 0;
  if (unreadable !== void 0) return { code: "dockerfile-invalid", flaw: void 0, unreadable };
  if (cause.code === "build-command-failed") {
    const said = [cause.command ?? "", ...cause.output];
    const names = namedFiles(said, await engine.readDockerfile(options) ?? "");
    return { ...cause, unfetched: engine.findUnfetched(options, names) };
  }
  if (cause.code !== "reference-invalid") return cause;
  const tag = config.metadata.tags.find(({ name }) => cause.reference?.endsWith(`:${name}`) === true);
  return tag === void 0 ? cause : { ...cause, rule: tag.rule };
}
function completeMissing(cause, options, engine) {
  if (cause.source?.kind === "dockerfile")
    return { ...cause, source: { ...cause.source, search: engine.findDockerfile(options) } };
  if (cause.source !== void 0 || cause.missing === void 0) return cause;
  const unfetched = engine.findUnfetched(options, [cause.missing]);
  return unfetched?.kind === "submodule" ? { ...cause, source: { kind: "submodule", path: unfetched.path } } : cause;
}
var init_complete_cause = __esm({
  "src/run/steps/complete-cause.ts"() {
    "use strict";
    init_named_files();
  }
});

// src/diagnosis/verdict.ts
function judgeShape(shape) {
  const cause = shape.kind === "empty" ? { code: "token-missing" } : { code: "token-malformed", flaw: shape.flaw, isOurs: true };
  return { kind: "denied", ...certainCause(cause) };
}
function judgeScopes(accessRequest, api) {
  const { access, scopeCheck } = accessRequest;
  if (api.kind !== "accepted" || scopeCheck === "off") return void 0;
  const finding = checkScopes(api.grant, access);
  if (finding.kind === "missing" && (access !== "pull" || scopeCheck === "strict"))
    return missing(finding, "list");
  if (finding.kind === "implied" && scopeCheck === "strict") return missing(finding, "strict");
  return void 0;
}
async function judge(accessRequest, evidence) {
  const { api, registry } = evidence;
  const byScopes = judgeScopes(accessRequest, api);
  if (byScopes !== void 0) return byScopes;
  switch (registry.kind) {
    case "refused": {
      const { classifyRefusal: classifyRefusal2 } = await Promise.resolve().then(() => (init_classify_refusal(), classify_refusal_exports));
      return { kind: "denied", ...classifyRefusal2(registry.message, accessRequest, evidence) };
    }
    case "withheld":
    case "silent":
      return {
        kind: "undecided",
        reason: `${accessRequest.registry.host} did not decide: ${registry.reason}`
      };
    case "accepted":
      return judgeAccepted(accessRequest, evidence);
  }
}
function judgeAccepted(accessRequest, { api }) {
  const finding = api.kind === "accepted" ? checkScopes(api.grant, accessRequest.access) : { kind: "unlisted" };
  if (accessRequest.access === "delete") return judgeDeletion(finding, accessRequest, api);
  const folded3 = finding.kind === "implied" && accessRequest.scopeCheck !== "off" ? finding.scopes : [];
  return { kind: "allowed", folded: folded3 };
}
function judgeDeletion(finding, { image }, api) {
  const login = api.kind === "accepted" ? api.login : void 0;
  const hasScopes = finding.kind === "listed" || finding.kind === "implied";
  if (hasScopes && login?.toLowerCase() === ownerOf(image)) return { kind: "allowed", folded: [] };
  const reason = hasScopes ? `the token has the scopes, but ${ownerOf(image)} must also have given its owner the role Admin in the package` : "GitHub lists no scopes for it that would do";
  return { kind: "undecided", reason: `a deletion cannot be tried without deleting, and ${reason}` };
}
function missing(finding, proof) {
  return { kind: "denied", ...certainCause({ code: "scope-missing", missing: finding.scopes, proof }) };
}
var init_verdict = __esm({
  "src/diagnosis/verdict.ts"() {
    "use strict";
    init_reference();
    init_failure();
    init_scopes();
  }
});

// src/run/steps/preflight.ts
async function runPreflight(config, ports) {
  const { inspector, registry, reporter, clock, crc32 } = ports;
  const { accessRequest, credentials } = config;
  const tokenKind = heldTokenKind(config);
  const asking = askOthers(config, tokenKind, ports);
  if (pushesElsewhereOnly(config)) {
    announce(config, reporter);
    const { results: results2, left: left2 } = await asking;
    const allowed = { verdict: { kind: "allowed", folded: [] }, findings: { tokenKind } };
    return { ...worst(results2[0] ?? allowed, results2), leftToDocker: left2 };
  }
  const shape = credentials.token.shape;
  if (shape.kind !== "whole") return { verdict: judgeShape(shape), findings: { tokenKind } };
  const late = clock.wait(PREFLIGHT).then(() => ({ kind: "silent", reason: formatWait(PREFLIGHT) }));
  const ask2 = (about) => ({
    about,
    answer: Promise.race([registry.ask(about), late.then((end) => ({ ...end, step: "preflight" }))])
  });
  const asked = ask2(accessRequest);
  const source = pulledImage(config);
  const others2 = [
    ...imagesAt(config.destinations, accessRequest.registry.host).slice(1).map((image) => ask2({ ...accessRequest, image })),
    ...source === void 0 ? [] : [ask2({ ...accessRequest, access: "pull", image: source })]
  ];
  const inspected = inspector.inspect(credentials.token, accessRequest);
  const checking = verifyChecksum(credentials.token, crc32);
  announce(config, reporter);
  const answers = [asked, ...others2].map(({ answer }) => answer);
  const api = await Promise.race([inspected, late, unneeded(accessRequest, answers, clock)]);
  const byScopes = judgeScopes(accessRequest, api);
  const early = { tokenKind, checksum: await checking, api };
  if (byScopes !== void 0) return { verdict: byScopes, findings: early };
  const weigh = async ({ about, answer }) => {
    const found = await answer;
    const isUntold = about.image === source && found.kind === "refused" && found.status === 404;
    const registryEvidence = isUntold ? { ...found, kind: "accepted" } : found;
    const evidence = { ...early, registry: registryEvidence };
    return { verdict: await judge(about, evidence), findings: evidence, accessRequest: about };
  };
  const { results, left } = await asking;
  const result = worst(await weigh(asked), [...await Promise.all(others2.map(weigh)), ...results]);
  return left.length === 0 ? result : { ...result, leftToDocker: left };
}
function pulledImage({ promotion, destinations, accessRequest }) {
  const { host } = accessRequest.registry;
  if (promotion?.kind !== "registry" || promotion.image.host !== host) return void 0;
  const isPushed = imagesAt(destinations, host).some(({ path }) => path === promotion.image.path);
  return isPushed ? void 0 : promotion.image;
}
async function unneeded({ access }, answers, clock) {
  const answered = await Promise.all(answers);
  if (access === "delete" || answered.some(({ kind }) => kind !== "accepted"))
    return new Promise(() => void 0);
  await clock.wait(EXPLANATION);
  return { kind: "silent", reason: formatWait(EXPLANATION) };
}
function formatWait(milliseconds) {
  return `no answer within ${milliseconds / 1e3} s`;
}
function worst(first2, others2) {
  const of = (kind) => [first2, ...others2].find(({ verdict }) => verdict.kind === kind);
  const undecided = of("undecided");
  const isOthers = undecided?.accessRequest?.registry.host !== first2.accessRequest?.registry.host;
  return of("denied") ?? (undecided && isOthers ? { ...first2, verdict: undecided.verdict } : undecided) ?? first2;
}
function heldTokenKind({ credentials, gitHubToken }) {
  const { kind } = credentials.token;
  const isOthers = gitHubToken !== void 0 && gitHubToken.reveal() !== credentials.token.reveal();
  return kind === "installation" && isOthers ? "app" : kind;
}
function announce(config, reporter) {
  const { accessRequest, destinations, remarks } = config;
  const { registry, access } = accessRequest;
  const source = pulledImage(config);
  const pulled = source === void 0 ? "" : `, and pull ${formatImage(source)}`;
  const images = imagesAt(destinations, registry.host).map(formatImage).join(", ");
  for (const remark of remarks) reporter.info(remark);
  if (images !== "")
    reporter.info(`Asking GitHub and ${registry.host} whether this token may ${access} ${images}${pulled}.`);
  const others2 = ownImages(destinations).filter(({ host }) => host !== registry.host);
  for (const host of new Set(others2.map((image) => image.host)))
    reporter.info(
      `Asking ${host} whether its login may ${access} ${imagesAt(destinations, host).map(formatImage).join(", ")}.`
    );
}
var PREFLIGHT, EXPLANATION;
var init_preflight = __esm({
  "src/run/steps/preflight.ts"() {
    "use strict";
    init_reference();
    init_other_preflights();
    init_reference();
    init_limits();
    init_token2();
    init_verdict();
    ({ preflight: PREFLIGHT, gitHubApiWhenAllowed: EXPLANATION } = TIMEOUTS);
  }
});

// src/run/steps/other-registry-failure.ts
function findOther({ output }, { logins, destinations }) {
  const [, built, pushed] = [...output.matchAll(PUSH)].at(-1) ?? [];
  const host = canonicalHost(built ?? pushed ?? "");
  const login = logins.find(({ registry }) => registry.host === host);
  const [image] = imagesAt(destinations, host);
  return login && image && { login, image };
}
async function explainOtherRegistry(failure3, { found, config }, registry) {
  const other = findOther(failure3, config);
  if (other === void 0 || retryRule(found.cause).kind === "transient") return void 0;
  const { image, login } = other;
  const answer = await registry.ask({ ...config.accessRequest, image, registry: login.registry });
  const tokenKind = heldTokenKind(config);
  const said = formatEvidence({ tokenKind, registry: answer }, image.host);
  const evidence = [...found.evidence ?? [], ...said.map((line) => `Asked again, ${line}`)];
  const verdict = judgeOther(answer, image, login);
  const { match } = found;
  if (verdict.kind === "denied") return { ...verdict, match, evidence };
  return { ...certainCause(whatIsLeft(answer, { found, host: image.host })), match, evidence };
}
function whatIsLeft(answer, { found, host }) {
  const words = found.match?.text;
  const status = words === void 0 ? void 0 : findStatus(words);
  if (answer.kind === "accepted" && status !== void 0 && !isTransient(status) && status < 500)
    return { code: "registry-rejected", host, status, words };
  const reason = answer.kind === "silent" ? answer.reason : "it failed docker's request, and allows the same when asked again";
  return { code: "registry-unavailable", reason, host };
}
var PUSH;
var init_other_registry_failure = __esm({
  "src/run/steps/other-registry-failure.ts"() {
    "use strict";
    init_evidence();
    init_causes();
    init_failure();
    init_status();
    init_other_registry2();
    init_retry();
    init_host();
    init_reference();
    init_preflight();
    PUSH = /failed to push ([^\s/]{1,253})\/|The push refers to repository \[([^\]/\s]{1,253})\//g;
  }
});

// src/run/steps/docker-failure.ts
async function explainDockerFailure(failure3, run2, { registry, engine }) {
  const { config, preflight } = run2;
  const happened = `\`${failure3.command}\` ${formatStatus(failure3.status)}`;
  let found = failure3.registryFault === void 0 ? await explainOutput(failure3, { ...run2, happened }, engine) : certainCause(unavailable(failure3.registryFault, config.accessRequest.registry.host));
  const other = await explainOtherRegistry(failure3, { found, config }, registry);
  if (other !== void 0) return other;
  const { cause } = found;
  if (cause.code === "denied-hidden" && config.push.kind === "push") return askAgain(found, run2, registry);
  if (recordOf(cause).mayBeDeadDaemon && !isSilenceOf(found, config.accessRequest.registry.host)) {
    const docker = await engine.detect(dockerQueryFor(config));
    if (docker.kind === "unavailable") return { ...found, ...certainCause(gone2(docker.reason)) };
    if (cause.code === "unknown") found = { ...found, cause: { ...cause, tools: toolsOf(docker) } };
  }
  if (isUnexplained(cause) && isAllowed(run2) && speaksToRegistry(failure3, config))
    return askAboutUnknown(found, { ...run2, output: failure3.output }, registry);
  const isOfABuild = failure3.command === "docker build";
  return cause.code === "unknown" && !isOfABuild && preflight?.verdict.kind === "undecided" ? certainCause(unavailable(`${preflight.verdict.reason}, and ${happened}`)) : found;
}
async function explainOutput(failure3, { config, preflight, happened }, engine) {
  const log = parseLog(failure3.output, config.accessRequest.registry.host);
  const found = classifyLog(log, contextOf5(failure3, { config, preflight }), happened);
  const cause = (found.cause.code === "unknown" ? killed(failure3) : void 0) ?? await completeCause(found.cause, { ...failure3, config, engine });
  const placed = recordOf(cause).inDockerfile ? await place2(log, config.build.options, engine) : void 0;
  return { ...found, cause, ...placed };
}
function toolsOf({ version, buildx, buildxVersion, builder }) {
  return [
    ...version === void 0 ? [] : [`docker ${version}`],
    ...buildx ? [`buildx ${buildxVersion ?? ""}`.trim()] : [],
    `builder: ${builder.driver}`
  ];
}
function formatDockerLine({ text }) {
  return `Docker said: ${text}`;
}
function gone2(reason) {
  return { code: "docker-unavailable", reason: `it stopped while it worked, and ${reason}` };
}
function killed({ status }) {
  return typeof status === "number" || status === "late" || status === "not started" ? void 0 : { code: "interrupted", signal: status };
}
function isUnexplained(cause) {
  if (cause.code === "unknown" || cause.code === "registry-rejected") return true;
  return cause.code === "token-invalid" && cause.proof === "registry";
}
function isAllowed({ preflight }) {
  return preflight?.verdict.kind === "allowed" && preflight.findings.registry?.kind === "accepted";
}
function speaksToRegistry({ command, output }, { push }) {
  if (command === "docker build") return push.kind === "push" && FAILED_PUSH.test(output);
  return command === "docker login" || command === "docker push";
}
async function askAboutUnknown(found, { config, preflight, output }, registry) {
  const { accessRequest } = config;
  const { host } = accessRequest.registry;
  const tokenKind = heldTokenKind(config);
  const answer = await registry.ask(accessRequest);
  const { lastLines } = parseLog(output, host);
  const words = found.match?.text ?? lastLines.findLast((line) => line.trim() !== "");
  const evidence = [
    ...words === void 0 || found.match !== void 0 ? [] : [`Docker said: ${words}`],
    ...formatEvidence({ tokenKind, registry: answer }, host).map((line) => `Asked again, ${line}`)
  ];
  const known2 = { ...found, evidence };
  switch (answer.kind) {
    case "refused": {
      const api = preflight?.findings.api ?? NOT_ASKED;
      return { ...known2, ...classifyRefusal(answer.message, accessRequest, { api, tokenKind }) };
    }
    case "withheld":
    case "silent":
      return { ...known2, ...certainCause(unavailable(answer.reason, host)) };
    case "accepted": {
      const status = lastLines.map(findStatus).findLast((one) => one !== void 0);
      if (status !== void 0 && !isTransient(status) && status < 500)
        return { ...known2, ...certainCause({ code: "registry-rejected", host, status, words }) };
      return {
        ...known2,
        ...certainCause(
          unavailable("it failed docker's request, and allows the same when asked again", host)
        )
      };
    }
  }
}
async function askAgain(found, { config, preflight }, registry) {
  const { accessRequest } = config;
  const answer = await registry.ask(accessRequest);
  const tokenKind = heldTokenKind(config);
  const evidence = formatEvidence({ tokenKind, registry: answer }, accessRequest.registry.host).map(
    (line) => `Asked again, ${line}`
  );
  if (answer.kind === "accepted" && found.match?.facts.loginWithoutBearer === true)
    return {
      ...found,
      ...certainCause(unavailable("it refused docker's login, and allows the push when asked again")),
      evidence
    };
  if (answer.kind !== "refused" || answer.message === "") return { ...found, evidence };
  const api = preflight?.findings.api ?? NOT_ASKED;
  return {
    match: found.match,
    ...classifyRefusal(answer.message, accessRequest, { api, tokenKind }),
    evidence
  };
}
async function place2({ location, instruction }, build2, engine) {
  if (location === void 0 && instruction === void 0) return {};
  const dockerfile = await engine.readDockerfile(build2);
  const line = location?.line ?? (dockerfile === void 0 ? void 0 : lineOfInstruction(dockerfile, instruction ?? ""));
  if (line === void 0) return {};
  return {
    location: placeIn(build2, { line }),
    ...dockerfile !== void 0 && { excerpt: linesAround(dockerfile, line).map(printableLine) }
  };
}
function contextOf5({ command }, { config, preflight }) {
  const { accessRequest } = config;
  const known2 = { tokenKind: heldTokenKind(config), api: preflight?.findings.api ?? NOT_ASKED };
  return { ...failureContextOf(accessRequest, known2), operation: operationOf2(command, config) };
}
function operationOf2(command, { push }) {
  if (command === "docker login") return "login";
  if (command === "docker pull") return "pull";
  return push.kind === "push" ? "push" : "build";
}
function unavailable(reason, host) {
  return { code: "registry-unavailable", reason, host };
}
function formatStatus(status) {
  if (status === "not started") return "could not be started";
  if (status === "late") return "did not come to an end";
  return typeof status === "number" ? `failed with exit code ${status}` : `was ended by ${status}`;
}
var FAILED_PUSH;
var init_docker_failure = __esm({
  "src/run/steps/docker-failure.ts"() {
    "use strict";
    init_options();
    init_causes();
    init_context();
    init_dockerfile();
    init_evidence();
    init_classify_log();
    init_reader();
    init_classify_refusal();
    init_status();
    init_redact();
    init_retry();
    init_failure();
    init_complete_cause();
    init_other_registry_failure();
    init_build_requirements();
    init_preflight();
    FAILED_PUSH = /failed to push |^ ?> pushing .{1,400} with docker:$/m;
  }
});

// src/run/steps/build/command-failure.ts
var command_failure_exports = {};
__export(command_failure_exports, {
  explainCommandFailure: () => explainCommandFailure,
  requestFailureFor: () => requestFailureFor
});
async function explainCommandFailure(result, run2) {
  const failure3 = await explainDockerFailure(result, run2, run2.ports);
  return { failure: failure3, requestFailure: await requestFailureFor(result, failure3, run2) };
}
async function requestFailureFor(commandFailure, failure3, run2) {
  const { cause, match } = failure3;
  return {
    kind: "request-failure",
    reason: match === void 0 ? `\`${commandFailure.command}\` failed (${cause.code})` : formatDockerLine(match),
    retryable: await isRetryable(commandFailure, failure3, run2),
    // Only the line that decides speaks for the registry: a program of the Dockerfile may print such words, too.
    retryAfter: match?.facts.retryAfter
  };
}
async function isRetryable(commandFailure, failure3, run2) {
  const { image, registry } = run2.config.accessRequest;
  const { command, status, registryFault } = commandFailure;
  const isPush = isOfThePush(commandFailure, failure3, run2.config);
  const rule = retryRule(failure3.cause);
  switch (rule.kind) {
    case "never":
      return false;
    case "transient": {
      const isFinal = registryFault !== void 0 && status !== "late";
      const hosts = [registry.host, ...ownImages(run2.config.destinations).map(({ host }) => host)];
      const isOfRegistry = rule.host === void 0 || hosts.includes(rule.host);
      return (isPush || command === "docker login") && !isFinal && isOfRegistry;
    }
    case "if-just-created":
      return isPush && await isJustCreated(image, run2);
  }
}
function isOfThePush({ command, output }, { match }, { push }) {
  if (command !== "docker build") return command === "docker push";
  return push.kind === "push" && (areStepsDone(output) || match?.facts.namesRegistry === true);
}
async function isJustCreated(image, { preflight, snapshot }) {
  return preflight?.verdict.kind === "allowed" && (await snapshot)?.justCreated(image) === true;
}
var init_command_failure = __esm({
  "src/run/steps/build/command-failure.ts"() {
    "use strict";
    init_progress_lines();
    init_causes();
    init_reference();
    init_docker_failure();
  }
});

// src/run/outcome.ts
function signatureOf2(end) {
  return end.kind === "attested" ? end.signature : pushedOf(end)?.signature;
}
function pushedOf(end) {
  return end.kind === "pushed" ? end : end.kind === "failed" ? end.pushed : void 0;
}
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
function withoutLostTags(metadata, end) {
  if (end.kind !== "pushed") return metadata;
  const lost = new Set(end.moves.filter(({ now }) => !pointsAt(now, end.digest)).map(({ tag }) => tag));
  return { ...metadata, tags: metadata.tags.filter(({ name }) => !lost.has(name)) };
}
var init_outcome = __esm({
  "src/run/outcome.ts"() {
    "use strict";
    init_tag_state();
  }
});

// src/run/steps/readiness.ts
function unready({ build: build2, context: context2 }) {
  const [first2] = build2.missingSecrets;
  if (first2 === void 0 || context2.trust.kind === "foreign") return void 0;
  const evidence = build2.missingSecrets.map(
    ({ input, id, reason }) => `\`${input}\` names \`${id}\`: ${reason}.`
  );
  return { ...certainCause({ code: "secret-missing", secret: first2.id }), evidence };
}
function explainForeign(why) {
  const code = why === "fork" ? "fork-pull-request" : "untrusted-commit";
  return { ...certainCause({ code }), evidence: [WHY_FOREIGN[why]] };
}
function loginFor(config) {
  const { credentials } = config;
  return mayLogIn(config) && credentials.token.shape.kind === "whole" ? credentials : void 0;
}
function otherLoginsFor(config) {
  if (!mayLogIn(config)) return [];
  return config.logins.filter(({ from }) => from === "registry-auth").map(({ registry: { host }, credentials }) => ({ host, credentials }));
}
function mayLogIn({ context: context2, dryRun }) {
  return !dryRun && context2.trust.kind !== "foreign";
}
var init_readiness = __esm({
  "src/run/steps/readiness.ts"() {
    "use strict";
    init_push_policy();
    init_failure();
  }
});

// src/run/steps/why-not-pushed.ts
function withoutLogin(why, byEvent) {
  const text = `${WHY_FOREIGN[why]} Its image is built and not pushed, without a login and without secrets.`;
  return { level: levelForForeign(why), text, byEvent };
}
function whyNotPushed(reason) {
  return WHY_NOT_PUSHED[reason].text;
}
function isByEvent(reason) {
  return WHY_NOT_PUSHED[reason].byEvent;
}
function isBuildOnlyReason(text) {
  return Object.hasOwn(WHY_NOT_PUSHED, text);
}
function noticePush({ push }, reporter) {
  if (push.kind !== "build-only" || push.reason === "asked") return;
  const { level, text } = WHY_NOT_PUSHED[push.reason];
  switch (level) {
    case "info":
      reporter.info(text);
      break;
    case "notice":
      reporter.notice("The image is not pushed", text);
      break;
    case "warning":
      reporter.warning("The image is not pushed", text, void 0);
  }
}
var WHY_NOT_PUSHED;
var init_why_not_pushed = __esm({
  "src/run/steps/why-not-pushed.ts"() {
    "use strict";
    init_push_policy();
    init_fit_options();
    WHY_NOT_PUSHED = {
      asked: {
        level: "info",
        text: "The image is built and not pushed, for `push` is false.",
        byEvent: false
      },
      "pull-request": {
        level: "info",
        text: "A pull request's image is built and not pushed. Set `push: true` to push it.",
        byEvent: true
      },
      dependabot: {
        level: "info",
        text: "Dependabot started this run. Its image is built and not pushed: the token of such a run may only read.",
        byEvent: true
      },
      "unmerged-run": {
        level: "info",
        text: "This commit is not merged yet. Its image is built and not pushed. Set `push: true` to push it.",
        byEvent: false
      },
      talk: {
        level: "notice",
        text: "Anybody can start this event. The image is built and not pushed. Set `push: true` to push it.",
        byEvent: true
      },
      fork: withoutLogin("fork", true),
      checkout: withoutLogin("checkout", false),
      "event-unreadable": withoutLogin("event-unreadable", true),
      "event-unknown": withoutLogin("event-unknown", true),
      "fork-archive": {
        level: "info",
        text: "The archive is a fork's pull request's. Set `push: true` to promote it as `pr-` and the pull request's number.",
        byEvent: false
      },
      "pull-request-closed": {
        level: "info",
        text: "The pull request is closed, and its image is not published any more.",
        byEvent: false
      },
      "pull-request-moved-on": {
        level: "info",
        text: "The pull request has another commit by now, and that one's run promotes its image.",
        byEvent: false
      }
    };
  }
});

// src/run/steps/merge/digest-artifact.ts
function artifactPrefix(image, { digestOf: digestOf2 }) {
  return `surepush-${slug(image.path)}-${shortHash(formatImage(image), digestOf2)}-`;
}
function artifactName(config, registry) {
  const { accessRequest, build: build2, context: context2, metadataRules } = config;
  const { options } = build2;
  const { labels, annotations } = metadataRules;
  const asked = platformsOf(config);
  const platforms = asked.length > 0 ? asked : [`own ${context2.workflow.architecture ?? ""}`];
  const secrets = options.secrets.map(({ input, id }) => [input, id]);
  const attestations = options.attestations.map(
    ({ fields }) => fields.filter((one) => !one.startsWith("builder-id="))
  );
  const flags = [...buildFlags({ ...options, attestations: [] }), attestations, secrets];
  const variant = [options.context, flags, labels, annotations, build2.reproducible];
  const hash = shortHash(JSON.stringify([platforms, variant]), registry.digestOf);
  return `${artifactPrefix(accessRequest.image, registry)}${slug(platforms.join("-"))}-${hash}`;
}
function platformsOf({ build: build2 }) {
  return (build2.options.values.platforms ?? []).map((text) => {
    const platform = parsePlatform(text);
    return platform === void 0 ? text : formatPlatform(platform);
  });
}
function shortHash(text, digestOf2) {
  return digestOf2(new TextEncoder().encode(text)).slice("sha256:".length, "sha256:".length + 10);
}
function slug(text) {
  const plain = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  return plain.slice(0, 60).replaceAll(/^-|-$/g, "");
}
function formatArtifact(config, made3) {
  const { context: context2, destinations, metadata } = config;
  const labelled = metadata.labels.find(({ key }) => key === REVISION_LABEL)?.value;
  const json = {
    surepush: FORMAT,
    ...made3.kind === "pushed" ? { digest: made3.digest } : { "not-pushed": made3.why },
    images: ownImages(destinations).map(formatImage),
    platforms: platformsOf(config),
    commit: labelled ?? context2.sha,
    attempt: attemptOf(config)
  };
  return `${JSON.stringify(json, void 0, 2)}
`;
}
function attemptOf({ context: { workflow } }) {
  const attempt2 = Number(workflow.attempt ?? "1");
  return Number.isSafeInteger(attempt2) && attempt2 > 0 ? attempt2 : 1;
}
function replacesArtifact(config) {
  return (before) => (parseArtifact({ text: before })?.attempt ?? 0) < attemptOf(config);
}
function parseArtifact({ text }) {
  const json = text.length > READ_LIMITS.digestArtifact ? void 0 : parseJson(text);
  const made3 = madeOf(json);
  const attempt2 = field(json, "attempt");
  const images = textsOf(field(json, "images"));
  const platforms = textsOf(field(json, "platforms"));
  if (field(json, "surepush") !== FORMAT || made3 === void 0 || images.length === 0) return void 0;
  if (typeof attempt2 !== "number" || !Number.isSafeInteger(attempt2) || attempt2 < 1) return void 0;
  const known2 = platforms.map(parsePlatform);
  if (!known2.every((platform) => platform !== void 0)) return void 0;
  return {
    made: made3,
    images,
    platforms: known2.map(formatPlatform),
    commit: textField(json, "commit"),
    attempt: attempt2
  };
}
function madeOf(json) {
  const [digest, why] = [field(json, "digest"), field(json, "not-pushed")];
  const known2 = typeof digest === "string" ? parseDigest(digest) : void 0;
  if (why === void 0) return known2 && { kind: "pushed", digest: known2 };
  return digest === void 0 && typeof why === "string" && isBuildOnlyReason(why) ? { kind: "built", why } : void 0;
}
function textsOf(value) {
  return list(value).filter((entry) => typeof entry === "string");
}
var FORMAT;
var init_digest_artifact = __esm({
  "src/run/steps/merge/digest-artifact.ts"() {
    "use strict";
    init_options();
    init_json();
    init_limits();
    init_platform2();
    init_reference();
    init_labels();
    init_why_not_pushed();
    FORMAT = 1;
  }
});

// src/run/steps/tags/version-held.ts
async function findVersionHeld(state, contest, store2) {
  if (state.kind === "missing") return { kind: "not-higher" };
  if (state.kind === "unknown" || contest === void 0) return { kind: "unknown" };
  const found = await store2.labels(state.digest);
  const name = isRequestFailure(found) ? void 0 : found.labels.get(VERSION_LABEL);
  const compared = name === void 0 || findTagProblem(name) !== void 0 ? void 0 : contest.compare(name);
  if (name === void 0 || compared === void 0) return { kind: "unknown" };
  if (!pointsAt(await store2.look(name), state.digest)) return { kind: "unknown" };
  const version = contest.findHighest([name])?.version ?? name;
  return compared > 0 ? { kind: "higher", version } : { kind: "not-higher" };
}
var init_version_held = __esm({
  "src/run/steps/tags/version-held.ts"() {
    "use strict";
    init_request_failure();
    init_reference();
    init_tag_state();
    init_labels();
  }
});

// src/run/steps/tags/floating-tag.ts
function digestOf(state) {
  return state.kind === "at" ? state.digest : void 0;
}
var ROUNDS2, FloatingTag, NOT_SHOWN;
var init_floating_tag = __esm({
  "src/run/steps/tags/floating-tag.ts"() {
    "use strict";
    init_tag_state();
    init_version_held();
    ROUNDS2 = 6;
    FloatingTag = class {
      #order;
      #store;
      #before;
      /** Whether it may hold this run's image by this run's doing. A write that failed may have been obeyed. */
      #wasSet;
      #now;
      #error;
      #ruling;
      #taken;
      constructor(order, store2) {
        this.#order = order;
        this.#store = store2;
        this.#wasSet = order.pushedOver !== void 0;
      }
      get hasError() {
        return this.#error !== void 0;
      }
      /** Where a protected tag pointed right before it was to be set, if to another image. */
      get taken() {
        const { tag } = this.#order;
        return this.#taken && { image: this.#store.image, tag: tag.name, state: this.#taken };
      }
      /** Reads what it holds, right before it is moved. */
      prepare() {
        const { tag, pushedOver } = this.#order;
        return this.#before ??= pushedOver === void 0 ? this.#store.look(tag.name) : Promise.resolve(pushedOver);
      }
      /** Whether all went well: it holds this run's image, or rightly another one. */
      async move(listing) {
        const before = await this.prepare();
        if (this.#order.tag.contest === void 0 || this.#order.isProtected) return this.#moveFreely(before);
        const listed = await listing;
        if (listed.kind === "unknown") return this.#moveUnlisted(listed.reason);
        if (this.#rivalIn(listed)?.isHigher !== true && !await this.#set()) return false;
        return this.#settle(before);
      }
      /** No version decides: the last run that moves it holds it, unless a newer commit does already. */
      async #moveFreely(before) {
        const { tag, digest, guard, isProtected } = this.#order;
        this.#ruling = isProtected ? void 0 : await guard?.rulingFor(before, this.#store);
        if (this.#ruling !== void 0) {
          if (this.#wasSet) await this.#restore(before);
          return true;
        }
        if (!await this.#set()) return false;
        const seen = await this.#store.seeMoved(tag.name, digest, before);
        this.#now = seen;
        if (pointsAt(seen, digest)) return true;
        if (seen.kind === "unknown") return false;
        if (seen.kind === "at" && !sameTagState(seen, before)) this.#ruling = { kind: "moved-on" };
        else this.#error = NOT_SHOWN;
        return this.#error === void 0;
      }
      /**
       * Nothing is moved backwards by guessing: what the tag holds must say and prove its version. It is read again, for a
       * list that fails takes its time.
       */
      async #moveUnlisted(reason) {
        const { tag, pushedOver } = this.#order;
        if (pushedOver === void 0) this.#before = this.#store.look(tag.name);
        const before = await this.prepare();
        const held = await findVersionHeld(before, tag.contest, this.#store);
        if (held.kind === "higher") this.#ruling = { kind: "outranked", version: held.version };
        else if (held.kind === "unknown") this.#ruling = { kind: "undecided", reason };
        if (this.#ruling !== void 0) {
          this.#now = before;
          if (this.#wasSet) await this.#restore(before);
          return true;
        }
        return await this.#set() && this.#settle(before);
      }
      /** Lists and compares until nothing higher is there, and points the tag at the highest. */
      async #settle(before) {
        const { digest } = this.#order;
        let written = this.#wasSet ? { digest, over: before } : void 0;
        for (let round = 0; round < ROUNDS2; round++) {
          const [listed, seen] = await Promise.all([this.#store.list(), this.#see(written)]);
          this.#now = seen;
          const rival = this.#rivalIn(listed);
          const higher = rival?.isHigher === true ? rival : void 0;
          if (seen.kind === "unknown" && higher === void 0) return false;
          if (listed.kind === "unknown") return this.#endUnlisted(listed.reason, { seen, before });
          const target = higher === void 0 ? digest : await this.#digestOf(higher);
          if (target === void 0) {
            this.#error = `${higher?.version ?? ""} is published, and where its tag points could not be read`;
            return false;
          }
          if (pointsAt(seen, target)) {
            this.#ruling = higher && { kind: "outranked", version: higher.version };
            return true;
          }
          if (!await this.#set(target)) return false;
          written = { digest: target, over: seen };
        }
        this.#error ??= NOT_SHOWN;
        return false;
      }
      /** The list could not be read any more: what the tag holds is all that is known. */
      #endUnlisted(reason, { seen, before }) {
        if (!this.#wasSet) this.#ruling = { kind: "undecided", reason };
        else if (pointsAt(seen, this.#order.digest)) this.#ruling = { kind: "unchecked", reason };
        else if (seen.kind === "at" && !sameTagState(seen, before)) this.#ruling = { kind: "moved-on" };
        else this.#error = NOT_SHOWN;
        return this.#error === void 0;
      }
      #see(written) {
        const { name } = this.#order.tag;
        return written === void 0 ? this.#store.look(name) : this.#store.seeMoved(name, written.digest, written.over);
      }
      /** Back to what it held when it was moved, while it still holds this run's image; then compared as above. */
      async putBack() {
        const before = await this.prepare();
        if (this.#wasSet && !this.#order.isProtected) await this.#restore(before);
      }
      async #restore(before) {
        const { tag, digest } = this.#order;
        this.#now = void 0;
        for (let round = 0; round < ROUNDS2; round++) {
          const [listed, seen] = await Promise.all([this.#listContest(), this.#store.look(tag.name)]);
          const isOurs = pointsAt(seen, digest);
          const rival = this.#rivalIn(listed);
          const isOthers = isOurs || !sameTagState(seen, before);
          if (round === 0 ? !isOurs : isOthers && (seen.kind !== "unknown" || rival === void 0)) return;
          const target = rival === void 0 ? digestOf(before) : await this.#digestOf(rival);
          if (target === void 0 || pointsAt(seen, target)) return;
          if (await this.#store.put(tag.name, target) !== void 0) return;
        }
      }
      /** What it points to in the end. One that was not touched is read once. */
      async result() {
        const { tag, pushedOver } = this.#order;
        const before = await (this.#before ?? pushedOver ?? this.#store.glance(tag.name));
        const now = this.#now ?? await this.#store.glance(tag.name);
        return { image: this.#store.image, tag: tag.name, before, now, error: this.#error, ruling: this.#ruling };
      }
      /** Sets it, unless docker has. */
      async #set(target = this.#order.digest) {
        const { tag, digest, pushedOver, isProtected } = this.#order;
        if (pushedOver !== void 0 && target === digest && this.#now === void 0) return true;
        if (target === digest) this.#wasSet = true;
        const failure3 = await (isProtected ? this.#store.putNew(tag.name, target) : this.#store.put(tag.name, target));
        if (failure3?.kind === "at") this.#taken = this.#now = failure3;
        else if (failure3 !== void 0) this.#error = failure3.reason;
        return failure3 === void 0;
      }
      /** The highest version that was published while this run built. One that was there before has been compared then. */
      #rivalIn(listed) {
        const { tag, known: known2 } = this.#order;
        const rival = listed.kind === "listed" ? tag.contest?.findHighest(listed.tags) : void 0;
        return rival !== void 0 && known2.has(rival.tag) ? void 0 : rival;
      }
      async #listContest() {
        return this.#order.tag.contest === void 0 ? { kind: "none" } : this.#store.list();
      }
      async #digestOf({ tag }) {
        return digestOf(await this.#store.look(tag));
      }
    };
    NOT_SHOWN = "it was set, and the registry does not show it";
  }
});

// src/run/steps/tags/tag-publisher.ts
var TagPublisher;
var init_tag_publisher = __esm({
  "src/run/steps/tags/tag-publisher.ts"() {
    "use strict";
    init_tag_state();
    init_floating_tag();
    init_tag_store();
    TagPublisher = class {
      #order;
      #store;
      #staying;
      #floating;
      #now = /* @__PURE__ */ new Map();
      #errors = /* @__PURE__ */ new Map();
      #taken = [];
      #listing;
      constructor(order, ports) {
        const { image, tags, snapshot, pushed, isProtected, digest, manifest } = order;
        this.#order = order;
        this.#store = new TagStore({ image, justCreated: snapshot.justCreated(image) }, ports);
        if (manifest !== void 0) this.#store.hold(digest, manifest);
        this.#staying = tags.filter(({ floats }) => !floats);
        this.#floating = tags.filter(({ floats }) => floats).map((tag) => {
          const pushedOver = tag === pushed ? snapshot.of(image, tag.name) : void 0;
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
        if (untouched.length > 0) await this.#store.preload(digest);
        const found = await Promise.all(
          untouched.map(async ({ name }) => ({ image, tag: name, state: await this.#store.look(name) }))
        );
        return found.filter(({ state }) => state.kind !== "missing" && !pointsAt(state, digest));
      }
      /**
       * Points the tags that stay at the image, all at once, and sees that they do; says whether all went well. While they
       * are read back, the registry's tags are listed and those that float are read: that takes no time of its own.
       */
      async setStaying() {
        const { tags, pushed, digest } = this.#order;
        if (tags.some((tag) => tag !== pushed)) void this.#store.preload(digest);
        const isPut = await Promise.all(this.#staying.map((tag) => this.#putOne(tag)));
        if (!isPut.every(Boolean)) {
          await Promise.all(this.#staying.map((tag) => this.#seeOne(tag)));
          return false;
        }
        const [isSeen] = await Promise.all([
          Promise.all(this.#staying.map((tag) => this.#seeOne(tag))),
          this.#prepareFloating()
        ]);
        return isSeen.every(Boolean);
      }
      async #prepareFloating() {
        if (this.#order.tags.some(({ floats, contest }) => floats && contest !== void 0))
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
        if (tag === pushed) return true;
        const failure3 = await (isProtected(tag) ? this.#store.putNew(name, digest) : this.#store.put(name, digest));
        if (failure3?.kind === "at") {
          this.#taken.push({ image, tag: name, state: failure3 });
          this.#now.set(name, failure3);
        } else if (failure3 !== void 0) this.#errors.set(name, failure3.reason);
        return failure3 === void 0;
      }
      async #seeOne({ name }) {
        if (this.#errors.has(name) || this.#now.has(name)) return false;
        const { image, digest, snapshot } = this.#order;
        const seen = await this.#store.see(name, digest);
        this.#now.set(name, seen);
        if (pointsAt(seen, digest)) return true;
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
        if (tags.length === 0) {
          const now = await this.#store.see(digest, digest);
          return [{ image, tag: digest, before: snapshot.of(image, digest), now, error: void 0 }];
        }
        const staying = this.#staying.map(async ({ name }) => ({
          image,
          tag: name,
          before: snapshot.of(image, name),
          now: this.#now.get(name) ?? await this.#store.glance(name),
          error: this.#errors.get(name)
        }));
        const moves = await Promise.all([...staying, ...this.#floating.map((tag) => tag.result())]);
        return tags.flatMap(({ name }) => moves.find((move) => move.tag === name) ?? []);
      }
    };
  }
});

// src/run/steps/tags/publish.ts
async function publish(work2, digest, outside) {
  if (digest === void 0)
    return incomplete({ code: "unknown", happened: "docker did not say which digest it pushed", output: [] });
  const ports = {
    ...outside,
    budget: new RetryBudget({ ...BACK_OFFS.tags, retries: work2.retries }, outside)
  };
  const known2 = new Set(work2.published.kind === "listed" ? work2.published.tags : []);
  const isProtected = (tag) => isImmutable(tag, work2.immutable);
  const publishers = ownDestinations(work2.destinations).map(
    (one) => new TagPublisher(
      { ...work2, ...orderFor(one, work2), digest, known: known2, guard: work2.guard, isProtected },
      ports
    )
  );
  work2.guard?.begin();
  const onAll = async (step) => (await Promise.all(publishers.map(step))).every(Boolean);
  const taken = await Promise.all(publishers.map((publisher) => publisher.findTaken()));
  const putBack = (those = publishers) => Promise.all(those.map((publisher) => publisher.putBack()));
  const readBack = async () => (await Promise.all(publishers.map((publisher) => publisher.readBack()))).flat();
  const [found] = taken.flat();
  if (found !== void 0) {
    await putBack();
    return { ...formatTaken(found, COMPARED), kind: "incomplete", moves: await readBack() };
  }
  const areStaying = await onAll((publisher) => publisher.setStaying());
  const isDone = areStaying && !ports.stop.aborted && await onAll((publisher) => publisher.moveFloating());
  const failed2 = new Set(publishers.filter(({ hasErrors }) => hasErrors).map(({ image }) => image.host));
  if (failed2.size > 0)
    await putBack(areStaying ? publishers.filter(({ image }) => failed2.has(image.host)) : publishers);
  const moves = await readBack();
  const [lost] = publishers.flatMap((publisher) => publisher.taken);
  if (lost !== void 0) return { ...formatTaken(lost, COMPARED), kind: "incomplete", moves };
  return isDone && !ports.stop.aborted && moves.every(({ now, ruling }) => pointsAt(now, digest) || ruling !== void 0) ? { kind: "pushed", digest, moves } : incomplete({ code: "publication-incomplete", digest, moves }, moves);
}
function orderFor(destination, { plan, tags }) {
  const own = tagsFor(destination, tags);
  return { image: destination.image, tags: own, pushed: plan.pushed && inPublicationOrder(own)[0] };
}
function findTakenTag(work2) {
  const tags = protectedTags(work2);
  const found = ownDestinations(work2.destinations).flatMap(
    (one) => tagsFor(one, tags).map(({ name: tag }) => ({
      image: one.image,
      tag,
      state: work2.snapshot.of(one.image, tag)
    }))
  );
  const [taken] = found.filter(({ state }) => state.kind !== "missing");
  return taken && formatTaken(taken);
}
function protectedTags({ tags, immutable }) {
  return tags.filter((tag) => isImmutable(tag, immutable));
}
function formatTaken({ image, tag, state }, compared) {
  const reference = formatReference(image, tag);
  if (state.kind !== "at") {
    const why = state.kind === "unknown" ? `, for ${state.reason}` : "";
    const reason = `it is unknown whether ${reference} exists, and it must not move${why}`;
    return certainCause({ code: "registry-unavailable", reason, host: image.host });
  }
  const evidence = [`${reference} points to ${state.digest}, and the input \`immutable\` protects it.`];
  return { ...certainCause({ code: "tag-immutable", reference, ...compared }), evidence };
}
function incomplete(cause, moves = []) {
  return { ...certainCause(cause), kind: "incomplete", moves };
}
var COMPARED;
var init_publish = __esm({
  "src/run/steps/tags/publish.ts"() {
    "use strict";
    init_reference();
    init_immutable();
    init_moving();
    init_failure();
    init_limits();
    init_retry();
    init_tag_state();
    init_tag_publisher();
    COMPARED = { isCompared: true };
  }
});

// src/access/package-state.ts
function packageStateOf(evidence) {
  const { image, ownerKind } = evidence;
  return { image, visibility: visibilityOf(evidence), link: linkOf(evidence), ownerKind };
}
function visibilityOf({
  anonymous,
  details,
  ownerKind,
  exists
}) {
  if (anonymous?.kind === "accepted") return "public";
  const isRefused = anonymous?.kind === "refused" && !(exists && anonymous.status === 404);
  if (details !== void 0)
    return isRefused && details.visibility === "public" ? void 0 : details.visibility;
  if (!isRefused || !exists) return void 0;
  return ownerKind === "User" ? "private" : "not-public";
}
function linkOf({ details, seesRepository: seesRepository2 }) {
  if (details === void 0) return { kind: "unknown" };
  if (details.repository !== void 0) return { kind: "linked", repository: details.repository };
  return { kind: seesRepository2 ? "unlinked" : "unknown" };
}
function isSameRepository(linked, repository) {
  return repository === void 0 || linked.toLowerCase() === repository.toLowerCase();
}
var init_package_state2 = __esm({
  "src/access/package-state.ts"() {
    "use strict";
  }
});

// src/run/steps/package-state.ts
function lookAtPackages(lookup, snapshot) {
  const looks = imagesOf(lookup).map((image) => ({
    image,
    early: snapshot?.then((before) => before.justCreated(image) ? void 0 : ask(image, lookup))
  }));
  return () => Promise.all(
    looks.map(
      async ({ image, early }) => stateWithin(await early ?? ask(image, lookup), { image, exists: true }, lookup)
    )
  );
}
function lookAtPackagesNow(lookup) {
  const exists = lookup.config.accessRequest.access === "pull";
  return Promise.all(
    imagesOf(lookup).map((image) => stateWithin(ask(image, lookup), { image, exists }, lookup))
  );
}
function imagesOf({ config: { accessRequest, destinations } }) {
  return accessRequest.registry.gitHub === void 0 ? [] : imagesAt(destinations, accessRequest.registry.host);
}
function ask(image, { config, preflight, ports }) {
  const { accessRequest, credentials } = config;
  const address = { ...accessRequest, image, ownerKind: ownerKindOf(image, config, preflight) };
  return {
    anonymous: ports.registry.askAnonymously(image),
    details: ports.packages.details(credentials.token, address)
  };
}
async function stateWithin(answers, { image, exists }, { config, preflight, ports }) {
  const late = ports.clock.wait(TIMEOUTS.packageState).then(() => void 0);
  const [anonymous, details] = await Promise.all([
    Promise.race([answers.anonymous, late]),
    Promise.race([answers.details, late])
  ]);
  const known2 = ownerKindOf(image, config, preflight);
  return packageStateOf({
    image,
    anonymous,
    details,
    // The owner's kind was unknown: the organisation's list was read, and has the package.
    ownerKind: known2 ?? (details && "Organization"),
    exists,
    seesRepository: seesRepository(config, preflight)
  });
}
function ownerKindOf(image, { context: { repository } }, preflight) {
  const isOwner = (login) => login?.toLowerCase() === ownerOf(image);
  if (isOwner(repository?.owner) && repository?.ownerKind !== void 0) return repository.ownerKind;
  const api = preflight?.findings.api;
  return api?.kind === "accepted" && isOwner(api.login) ? "User" : void 0;
}
function seesRepository({ context: context2 }, preflight) {
  const { api, tokenKind } = preflight?.findings ?? {};
  const scopes = api?.kind === "accepted" && api.grant.kind === "listed" ? api.grant.scopes : void 0;
  return tokenKind === "installation" || scopes?.has("repo") === true || context2.repository?.isPrivate === false;
}
var init_package_state3 = __esm({
  "src/run/steps/package-state.ts"() {
    "use strict";
    init_package_state2();
    init_limits();
    init_reference();
  }
});

// src/diagnosis/expectation.ts
function checkExpectation({ visibility, link }, expectation, context2) {
  return expectation === "linked" ? checkLink(link, context2) : checkVisibility(visibility, expectation, context2.isPushed);
}
function checkLink(link, { repository, isPushed }) {
  switch (link.kind) {
    case "unknown":
      return { kind: "unknown" };
    case "unlinked":
      return { kind: "unmet", cause: { code: "package-not-linked", linkedTo: void 0, isPushed } };
    case "linked":
      return isSameRepository(link.repository, repository) ? { kind: "met" } : { kind: "unmet", cause: { code: "package-not-linked", linkedTo: link.repository, isPushed } };
  }
}
function checkVisibility(found, wanted, isPushed) {
  if (found === void 0 || found === "not-public" && wanted !== "public") return { kind: "unknown" };
  if (found === wanted) return { kind: "met" };
  return { kind: "unmet", cause: { code: `package-not-${wanted}`, found, isPushed } };
}
var init_expectation = __esm({
  "src/diagnosis/expectation.ts"() {
    "use strict";
    init_package_state2();
  }
});

// src/run/explain.ts
var explain_exports = {};
__export(explain_exports, {
  explainFailure: () => explainFailure
});
async function explainFailure(failure3, run2, { inspector, stop }) {
  const known2 = stop.aborted ? certainCause(interruptedCause(stop, failure3)) : failure3;
  const { accessRequest, credentials } = run2.config;
  const findings = run2.preflight?.findings ?? { tokenKind: heldTokenKind(run2.config) };
  const owner = knownOwner(run2.config, findings) ?? await askForOwner(known2);
  const isSso = owner.ssoUrl !== void 0 && known2.alternatives.includes("sso-required");
  const context2 = {
    ...failureContextOf(accessRequest, { api: findings.api ?? NOT_ASKED, tokenKind: findings.tokenKind }),
    ownerKind: owner.kind,
    checksum: findings.checksum,
    isAct: run2.config.context.workflow.isAct,
    build: buildSourceOf(run2.config)
  };
  const evidence = [
    ...formatEvidence(relevant(findings, known2.cause), accessRequest.registry.host),
    ...isSso ? [
      `GitHub says that the token must be authorised for ${ownerOf(accessRequest.image)}'s single sign-on.`
    ] : [],
    ...known2.match === void 0 ? [] : [formatDockerLine(known2.match)],
    ...known2.evidence ?? []
  ];
  const sso = certainCause({
    code: "sso-required",
    url: owner.ssoUrl
  });
  return diagnose({ ...known2, ...isSso ? sso : {}, evidence }, context2);
  function askForOwner({ cause, alternatives }) {
    const matters = recordOf(cause).needsOwner || alternatives.includes("sso-required");
    const token = findings.api?.kind === "accepted" ? credentials.token : run2.config.gitHubToken;
    return matters && token !== void 0 ? inspector.owner(token, accessRequest) : UNKNOWN_OWNER;
  }
}
function buildSourceOf({ operation, build: { options } }) {
  return operation !== "push" ? void 0 : { context: options.context, file: options.values.file?.[0] };
}
function relevant(findings, cause) {
  const { tokenKind, registry } = findings;
  switch (recordOf(cause).findings) {
    case "all":
      return findings;
    case "registry":
      return registry === void 0 ? findings : { tokenKind, registry };
    case "none":
      return { tokenKind };
  }
}
function knownOwner({ accessRequest: { context: context2, image } }, { api }) {
  const { owner, ownerKind } = context2.repository ?? {};
  const isOwner = (login) => login?.toLowerCase() === ownerOf(image);
  const isPersonal = isOwner(owner) && ownerKind === "User" || api?.kind === "accepted" && isOwner(api.login);
  return isPersonal ? { kind: "User", ssoUrl: void 0 } : void 0;
}
var UNKNOWN_OWNER;
var init_explain = __esm({
  "src/run/explain.ts"() {
    "use strict";
    init_evidence();
    init_causes();
    init_context();
    init_diagnose();
    init_failure();
    init_reference();
    init_docker_failure();
    init_preflight();
    UNKNOWN_OWNER = { kind: void 0, ssoUrl: void 0 };
  }
});

// src/run/steps/package-verdict.ts
async function endOfPush(pushed, run2) {
  const verdict = judgePackages(pushed.packages ?? [], run2.config, true);
  switch (verdict.kind) {
    case "met":
      return pushed;
    case "unknown":
      noticeUnknownPackage(verdict, run2.ports.reporter);
      return pushed;
    case "unmet":
      return { ...await explain(verdict, run2), pushed };
  }
}
async function endOfCheck(packages, run2) {
  const verdict = judgePackages(packages, run2.config, false);
  switch (verdict.kind) {
    case "met":
      return { kind: "checked", packages };
    case "unknown": {
      const failure3 = certainCause({ code: "check-undecided", reason: verdict.reason });
      return { ...await explain({ failure: failure3, image: run2.config.accessRequest.image }, run2), packages };
    }
    case "unmet":
      return { ...await explain(verdict, run2), packages };
  }
}
async function explain({ failure: failure3, image }, { config, preflight, ports }) {
  const about = { ...config, accessRequest: { ...config.accessRequest, image } };
  const { explainFailure: explainFailure2 } = await Promise.resolve().then(() => (init_explain(), explain_exports));
  return { kind: "failed", diagnosis: await explainFailure2(failure3, { config: about, preflight }, ports) };
}
function judgePackages(packages, { expectPackage, context: { repository } }, isPushed) {
  const context2 = { repository: repository && `${repository.owner}/${repository.name}`, isPushed };
  const checks = packages.flatMap(
    (state) => expectPackage.map((expectation) => ({
      image: state.image,
      expectation,
      result: checkExpectation(state, expectation, context2)
    }))
  );
  const unmet = checks.flatMap(
    ({ result, ...check2 }) => result.kind === "unmet" ? [{ ...check2, cause: result.cause }] : []
  );
  const [first2, ...others2] = unmet;
  if (first2 !== void 0) {
    const evidence = others2.map(
      ({ image, expectation }) => `${formatImage(image)} is not ${expectation}, either.`
    );
    return { kind: "unmet", failure: { ...certainCause(first2.cause), evidence }, image: first2.image };
  }
  const unknown2 = checks.find(({ result }) => result.kind === "unknown");
  if (unknown2 === void 0) return { kind: "met" };
  const reason = `neither the registry nor GitHub's API says whether ${formatImage(unknown2.image)} is ${unknown2.expectation}`;
  return { kind: "unknown", reason };
}
var init_package_verdict = __esm({
  "src/run/steps/package-verdict.ts"() {
    "use strict";
    init_expectation();
    init_failure();
    init_reference();
    init_notices();
  }
});

// src/attest/claims.ts
function certificateIdentity({ jobWorkflowRef }, serverUrl) {
  return `${serverUrl}/${jobWorkflowRef}`;
}
var init_claims = __esm({
  "src/attest/claims.ts"() {
    "use strict";
    init_json();
    init_result();
  }
});

// src/attest/provenance.ts
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
            runner_environment: claims.runnerEnvironment
          }
        },
        resolvedDependencies: [{ uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } }]
      },
      runDetails: {
        builder: { id: `${serverUrl}/${claims.jobWorkflowRef}` },
        metadata: {
          invocationId: `${repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`
        }
      }
    }
  };
}
function withoutRepository({ workflowRef, repository }) {
  return workflowRef.startsWith(`${repository}/`) ? workflowRef.slice(repository.length + 1) : workflowRef;
}
var PROVENANCE_TYPE;
var init_provenance = __esm({
  "src/attest/provenance.ts"() {
    "use strict";
    PROVENANCE_TYPE = "https://slsa.dev/provenance/v1";
  }
});

// src/run/steps/sign.ts
async function findSigningObstacle({ config, ports }) {
  const { signing, operation, push } = config;
  if (operation !== "attest" && push.kind !== "push") return void 0;
  switch (signing.kind) {
    case "off":
      return void 0;
    case "impossible":
      return signing.why;
    case "sign": {
      const address = storeAddress(signing);
      const refusal = address && await ports.signing.store.probe(address);
      return refusal && obstacleOf(refusal);
    }
  }
}
function refuseUnsigned(obstacle, { signing }) {
  return obstacle !== void 0 && signing.kind !== "off" && signing.required ? certainCause({ code: "signing-unavailable", obstacle }) : void 0;
}
async function signPublished({ images, digest }, obstacle, run2) {
  const { config, ports } = run2;
  const { signing } = config;
  const [first2] = images;
  if (signing.kind === "off" || first2 === void 0) return { kind: "done", signature: void 0 };
  if (obstacle !== void 0) {
    const why = WHY_UNSIGNED[obstacle];
    ports.reporter.info(`The image is not signed: ${why}.`);
    return { kind: "done", signature: { kind: "unsigned", why } };
  }
  if (signing.kind === "impossible") return { kind: "done", signature: void 0 };
  const signed = await sign({ first: first2, images, digest }, signing, run2);
  if (signed.kind === "signed") return { kind: "done", signature: signed };
  const { stage, reason } = signed;
  if (signing.required || ports.stop.aborted)
    return {
      kind: "failed",
      failure: certainCause({ code: "attestation-failed", image: first2, digest, ...signed.facts })
    };
  const text = `${formatReference(first2, digest)} is pushed, and not signed (${stage}: ${reason}). \`operation: attest\` with \`source:\` signs it later.`;
  ports.reporter.warning("The image is not signed", text, void 0);
  return { kind: "done", signature: { kind: "unsigned", why: reason } };
}
function notSigned2(stage, reason, obstacle) {
  return { kind: "not-signed", stage, reason, facts: { stage, reason, obstacle } };
}
async function sign({ first: first2, images, digest }, signing, { ports }) {
  const { gitHub, identity, slug: slug2, pushToRegistry } = signing;
  const { referrers, sign: signer } = ports.signing;
  if (signer === void 0) return notSigned2("identity", "it has no signer here");
  const contents = await referrers.sboms(first2, digest);
  if (isRequestFailure(contents)) return notSigned2("contents", contents.reason);
  const signed = await signer({
    identity,
    slug: slug2,
    gitHub,
    images,
    statements: (claims) => [provenanceOf(digest, claims, gitHub.serverUrl), ...contents.statements]
  });
  if (signed.kind === "signing-failure") return notSigned2(signed.step, signed.reason);
  const stored = await store(signed, signing, ports);
  if (stored.kind === "not-signed") return stored;
  const attached = pushToRegistry ? await attach(signed, images, ports) : { kind: "not-attached" };
  if (attached.kind === "not-signed") return attached;
  for (const { about, why } of contents.unsigned)
    ports.reporter.warning(
      "A list of contents (SBOM) is not signed",
      `The provenance of the image is signed, and the list of contents of ${about} is not: ${why}.`,
      void 0
    );
  return {
    kind: "signed",
    instance: signed.instance,
    identity: certificateIdentity(signed.claims, gitHub.serverUrl),
    signer: signed.claims.jobWorkflowRef,
    issuer: signed.claims.issuer,
    slug: slug2,
    attestations: stored.attestations,
    list: attached.kind === "attached" ? attached.by : void 0
  };
}
async function store({ statements }, signing, { signing: { store: api } }) {
  const { gitHub, slug: slug2 } = signing;
  const address = storeAddress(signing);
  const attestations = [];
  for (const { bundle, predicateType, digests: digests2 } of statements) {
    const stored = address && await api.store(address, bundle);
    if (stored === void 0) return notSigned2("store", "it has no token", "token-missing");
    if (stored.kind === "refused") return notSigned2("store", stored.reason, obstacleOf(stored));
    const { id } = stored;
    const url = id === void 0 ? void 0 : `${gitHub.serverUrl}/${slug2}/attestations/${id}`;
    attestations.push({ predicateType, about: digests2[0], url });
  }
  return { kind: "stored", attestations };
}
async function attach({ statements }, images, { signing: { referrers } }) {
  const bySubject = /* @__PURE__ */ new Map();
  for (const statement of statements) {
    const [subject] = statement.digests;
    bySubject.set(subject, [...bySubject.get(subject) ?? [], statement]);
  }
  let by = "api";
  for (const image of images)
    for (const [subject, artifacts] of bySubject) {
      const attached = await referrers.attach(image, subject, artifacts);
      if (isRequestFailure(attached)) return notSigned2("registry", attached.reason);
      if (attached.by === "tag") by = "tag";
    }
  return { kind: "attached", by };
}
function storeAddress({ gitHub: { apiUrl }, slug: slug2, token }) {
  return token && { apiUrl, slug: slug2, token };
}
function obstacleOf({ why }) {
  switch (why) {
    case "permission":
      return "attestations-missing";
    case "plan":
      return "plan";
    case "other":
      return void 0;
  }
}
var init_sign = __esm({
  "src/run/steps/sign.ts"() {
    "use strict";
    init_claims();
    init_obstacle();
    init_provenance();
    init_failure();
    init_request_failure();
    init_reference();
  }
});

// src/run/steps/end-of-publication.ts
function publicationPolicy({ publication }) {
  return { ...BACK_OFFS.publication, retries: publication.retries };
}
async function signAndEnd(pushed, run2) {
  const { config, timer, obstacle } = run2;
  const about = { images: ownImages(config.destinations), digest: pushed.digest };
  const sign2 = () => signPublished(about, obstacle, run2);
  const signed = await (config.signing.kind === "sign" ? timer.time("Signature", sign2) : sign2());
  if (signed.kind === "done") return endOfPush({ ...pushed, signature: signed.signature }, run2);
  return { ...await failFor(signed.failure, run2), pushed };
}
async function failFor(failure3, { ports, config, preflight }) {
  const about = { ...config, accessRequest: preflight?.accessRequest ?? config.accessRequest };
  const { explainFailure: explainFailure2 } = await Promise.resolve().then(() => (init_explain(), explain_exports));
  return { kind: "failed", diagnosis: await explainFailure2(failure3, { config: about, preflight }, ports) };
}
var init_end_of_publication = __esm({
  "src/run/steps/end-of-publication.ts"() {
    "use strict";
    init_limits();
    init_reference();
    init_package_verdict();
    init_sign();
  }
});

// src/run/steps/timings.ts
var PhaseTimer;
var init_timings = __esm({
  "src/run/steps/timings.ts"() {
    "use strict";
    PhaseTimer = class {
      phases = [];
      #ports;
      constructor(ports) {
        this.#ports = ports;
      }
      /** Does the work and writes down how long it took, whether it succeeds or not. */
      async time(name, work2) {
        const { clock, reporter } = this.#ports;
        const start = clock.now();
        reporter.phaseStarted(name);
        try {
          return await work2();
        } finally {
          const timing = { name, duration: clock.now() - start };
          this.phases.push(timing);
          reporter.phaseEnded(timing);
        }
      }
    };
  }
});

// src/oci/image-links.ts
function readLinks({ type, body }) {
  const json = parseJson(body);
  const [named2 = ""] = type.split(";");
  const mediaType = named2.trim().toLowerCase();
  const own = field(json, "mediaType");
  if (own !== void 0 && own !== mediaType) return flaw("calls itself another type than the registry does");
  const others2 = INDEX_TYPES.has(mediaType) ? ["config", "layers"] : ["manifests"];
  if (others2.some((name) => (field(json, name) ?? void 0) !== void 0))
    return flaw("is an image and an index at once");
  if (Object.keys(record(json)).some(isOtherSpelling))
    return flaw("writes a field's name in other letters, and some programs read it as that field");
  if (INDEX_TYPES.has(mediaType)) return readEntries(json);
  if (MANIFEST_TYPES2.has(mediaType)) return readBlobs(json);
  return flaw(`is of the type ${JSON.stringify(mediaType.slice(0, 100))}, which is no image's`);
}
function isOtherSpelling(name) {
  return FIELDS.some((own) => own !== name && own.toUpperCase() === name.toUpperCase());
}
function readEntries(json) {
  const entries = list(field(json, "manifests"));
  if (entries.length > READ_LIMITS.promotedManifests)
    return flaw(`is an index of more than ${READ_LIMITS.promotedManifests} manifests`);
  const read3 = entries.flatMap((entry) => readDescriptor(entry) ?? []);
  return read3.length < entries.length ? flaw("has an entry that cannot be read") : { kind: "index", entries: read3, hasSubject: hasSubject(json) };
}
function readBlobs(json) {
  const entries = [field(json, "config"), ...list(field(json, "layers"))];
  if (entries.length > READ_LIMITS.promotedLayers)
    return flaw(`has more than ${READ_LIMITS.promotedLayers} layers`);
  const blobs = entries.filter((entry) => !isForeign(entry)).map((entry) => readDescriptor(entry));
  const read3 = blobs.flatMap(
    (blob) => blob === void 0 ? [] : [{ digest: blob.digest, size: blob.size }]
  );
  if (read3.length < blobs.length) return flaw("has a layer that cannot be read");
  const subject = parseDigest(textField(json, "subject", "digest") ?? "");
  return { kind: "manifest", blobs: read3, subject, hasSubject: hasSubject(json) };
}
function hasSubject(json) {
  return (field(json, "subject") ?? void 0) !== void 0;
}
function isForeign(entry) {
  return /foreign|nondistributable/.test(textField(entry, "mediaType") ?? "") && list(field(entry, "urls")).length > 0;
}
function flaw(text) {
  return { kind: "flaw", flaw: text };
}
var INDEX_TYPES, MANIFEST_TYPES2, FIELDS;
var init_image_links = __esm({
  "src/oci/image-links.ts"() {
    "use strict";
    init_json();
    init_limits();
    init_image_index();
    init_reference();
    INDEX_TYPES = /* @__PURE__ */ new Set([
      "application/vnd.oci.image.index.v1+json",
      "application/vnd.docker.distribution.manifest.list.v2+json"
    ]);
    MANIFEST_TYPES2 = /* @__PURE__ */ new Set([
      "application/vnd.oci.image.manifest.v1+json",
      "application/vnd.docker.distribution.manifest.v2+json"
    ]);
    FIELDS = ["schemaVersion", "mediaType", "artifactType", "config", "layers", "manifests", "subject"];
  }
});

// src/registry/archive/file-tree.ts
function folderTree(folder) {
  const find = async (name) => {
    let path = folder;
    for (const part of name.split("/")) {
      path = (0, import_node_path17.join)(path, part);
      const found = await (0, import_promises16.lstat)(path).catch(() => void 0);
      if (found === void 0 || found.isSymbolicLink()) return void 0;
      if (found.isFile()) return { path, start: 0, length: found.size };
    }
    return void 0;
  };
  return { kind: "tree", find, findLinked: find };
}
async function readExtent({ path, start, length }, longest) {
  if (length > longest) return void 0;
  const file = await (0, import_promises16.open)(path, "r");
  try {
    return await readAt(file, start, length);
  } finally {
    await file.close();
  }
}
async function readAt(file, position, length) {
  const bytes = new Uint8Array(length);
  let read3 = 0;
  while (read3 < length) {
    const { bytesRead } = await file.read(bytes, read3, length - read3, position + read3);
    if (bytesRead === 0) return void 0;
    read3 += bytesRead;
  }
  return bytes;
}
async function* streamExtent({ path, start, length }) {
  if (length === 0) return;
  try {
    for await (const chunk of (0, import_node_fs13.createReadStream)(path, { start, end: start + length - 1 }))
      yield chunk;
  } catch (error) {
    const reason = `${path} could not be read (${error.code ?? String(error)})`;
    yield {
      kind: "request-failure",
      reason,
      retryable: false,
      retryAfter: void 0
    };
  }
}
var import_node_fs13, import_promises16, import_node_path17;
var init_file_tree = __esm({
  "src/registry/archive/file-tree.ts"() {
    "use strict";
    import_node_fs13 = require("node:fs");
    import_promises16 = require("node:fs/promises");
    import_node_path17 = require("node:path");
  }
});

// src/registry/archive/layout.ts
async function openLayout(tree, { choice }) {
  const extent = await tree.find("index.json");
  const body = extent && await readExtent(extent, READ_LIMITS.response);
  if (body === void 0) return { kind: "flaw", flaw: "has no `index.json` that can be read" };
  const entries = list(field(parseJson(body), "manifests"));
  const known2 = readNames2(body);
  if (known2.size === 0) return { kind: "flaw", flaw: "holds no image" };
  if (entries.length > READ_LIMITS.promotedManifests)
    return { kind: "flaw", flaw: `holds more than ${READ_LIMITS.promotedManifests} images` };
  const [first2, second] = choose([...known2], choice);
  if (first2 === void 0) return { kind: "missing" };
  if (second !== void 0) return { kind: "flaw", flaw: ambiguous([...known2]) };
  return { kind: "archive", source: layoutSource(tree), reference: first2[0] };
}
function readNames2(index2) {
  const known2 = /* @__PURE__ */ new Map();
  for (const { digest, annotations } of readReferrers(index2))
    known2.set(digest, [...known2.get(digest) ?? [], ...namesOf3(annotations)]);
  return known2;
}
function choose(images, choice) {
  if (choice === void 0) return [...images];
  const exact = images.filter(([id, names]) => id === choice || names.includes(choice));
  const meant = canonicalTagged(choice);
  return exact.length > 0 ? exact : images.filter(([, names]) => names.some((name) => canonicalTagged(name) === meant));
}
function canonicalTagged(text) {
  const { name, tag } = splitTag(text);
  return `${canonicalName(name)}:${tag ?? "latest"}`;
}
function namesOf3(annotations) {
  return NAMES4.flatMap((name) => annotations?.[name] ?? []);
}
function ambiguous(images) {
  const shown4 = images.slice(0, 5).map(([digest, [name]]) => name?.slice(0, 100) ?? digest);
  const more = images.length > shown4.length ? ` and ${images.length - shown4.length} more` : "";
  return `holds ${images.length} images, and none is chosen: ${shown4.map((one) => JSON.stringify(one)).join(", ")}${more}`;
}
function layoutSource(tree) {
  return {
    image: void 0,
    read: (reference) => readManifest(tree, reference),
    referrers: () => Promise.resolve({ kind: "referrers", entries: [] }),
    blob: async (digest) => {
      const extent = await tree.find(blobName(digest));
      return extent === void 0 ? failure2(`${digest} is not in it`) : { kind: "blob", chunks: streamExtent(extent) };
    }
  };
}
async function readManifest(tree, reference) {
  const digest = parseDigest(reference);
  const extent = digest && await tree.find(blobName(digest));
  if (digest === void 0 || extent === void 0)
    return { kind: "missing", failure: failure2(`${reference} is not in it`) };
  const body = await readExtent(extent, READ_LIMITS.response);
  if (body === void 0) return failure2(`${reference} is too long for a manifest, or cut off`);
  if (hashOf(body) !== digest) return failure2(`${reference} has another content`);
  return { kind: "manifest", digest, type: typeOf(body), body };
}
function typeOf(body) {
  const json = parseJson(body);
  return textField(json, "mediaType") ?? (field(json, "manifests") === void 0 ? MANIFEST : INDEX);
}
function blobName(digest) {
  return `blobs/${digest.replace(":", "/")}`;
}
function failure2(reason) {
  return { kind: "request-failure", reason, retryable: false, retryAfter: void 0 };
}
var INDEX, MANIFEST, NAMES4;
var init_layout = __esm({
  "src/registry/archive/layout.ts"() {
    "use strict";
    init_json();
    init_limits();
    init_image_index();
    init_reference();
    init_content();
    init_file_tree();
    INDEX = "application/vnd.oci.image.index.v1+json";
    MANIFEST = "application/vnd.oci.image.manifest.v1+json";
    NAMES4 = ["org.opencontainers.image.ref.name", "io.containerd.image.name"];
  }
});

// src/registry/archive/docker-archive.ts
async function openDockerArchive(tree, source) {
  const extent = await tree.find("manifest.json");
  if (await tree.find("index.json") !== void 0) {
    const opened = await openLayout(tree, source);
    return extent === void 0 ? opened : agreeing(tree, extent, opened);
  }
  const body = extent && await readExtent(extent, READ_LIMITS.response);
  if (body === void 0) return { kind: "flaw", flaw: "has no `manifest.json` that can be read" };
  const images = list(parseJson(body));
  const named2 = images.map((image) => [textField(image, "Config") ?? "", tagsOf(image), image]);
  const chosen = choose(named2, source.choice);
  const [first2] = chosen;
  if (first2 === void 0)
    return images.length === 0 ? { kind: "flaw", flaw: "holds no image" } : { kind: "missing" };
  return chosen.length > 1 ? { kind: "flaw", flaw: ambiguous(named2) } : openListed(tree, first2[2]);
}
async function agreeing(tree, extent, opened) {
  if (opened.kind !== "archive") return opened;
  const body = await readExtent(extent, READ_LIMITS.response);
  const images = body === void 0 ? [] : list(parseJson(body));
  if (images.length > READ_LIMITS.promotedManifests)
    return { kind: "flaw", flaw: `holds more than ${READ_LIMITS.promotedManifests} images` };
  const listed = /* @__PURE__ */ new Set();
  for (const image of images) {
    const config = await tree.find(textField(image, "Config") ?? "");
    const content = config && await readExtent(config, READ_LIMITS.imageConfig);
    if (content !== void 0) listed.add(hashOf(content));
  }
  const configs = await configsOf(opened.source, opened.reference);
  return configs.some((config) => listed.has(config)) ? opened : { kind: "flaw", flaw: "names another image in its `index.json` than in its `manifest.json`" };
}
async function configsOf({ read: read3 }, reference) {
  const found = await read3(reference);
  if (found.kind !== "manifest") return [];
  const links = readLinks(found);
  if (links.kind !== "index") return [configOf(found)].flatMap((config) => config ?? []);
  const configs = [];
  for (const { digest } of links.entries) {
    const config = configOf(await read3(digest));
    if (config !== void 0) configs.push(config);
  }
  return configs;
}
function configOf(found) {
  if (found.kind !== "manifest") return void 0;
  return parseDigest(textField(parseJson(found.body), "config", "digest") ?? "");
}
function tagsOf(image) {
  return list(field(image, "RepoTags")).filter((tag) => typeof tag === "string");
}
async function openListed(tree, image) {
  const config = await tree.find(textField(image, "Config") ?? "");
  const body = config && await readExtent(config, READ_LIMITS.imageConfig);
  if (config === void 0 || body === void 0)
    return { kind: "flaw", flaw: "lacks the image's configuration" };
  const names = list(field(image, "Layers")).map(String);
  const diffs = list(field(parseJson(body), "rootfs", "diff_ids")).map((diff) => parseDigest(String(diff)));
  if (names.length !== diffs.length || names.length > READ_LIMITS.promotedLayers)
    return { kind: "flaw", flaw: "lists other layers than the image's configuration" };
  const layers = [];
  for (const [at, name] of names.entries()) {
    const extent = await tree.findLinked(name);
    const diff = diffs[at];
    if (extent === void 0 || diff === void 0)
      return { kind: "flaw", flaw: `lacks the layer ${JSON.stringify(name.slice(0, 200))}` };
    layers.push(await describeLayer(extent, diff));
  }
  return made2({ digest: hashOf(body), extent: config, mediaType: CONFIG }, layers);
}
async function describeLayer(extent, diff) {
  const head = await readExtent({ ...extent, length: Math.min(2, extent.length) }, 2);
  if (head?.[0] !== 31 || head[1] !== 139) return { digest: diff, extent, mediaType: LAYER };
  const hash = (0, import_node_crypto5.createHash)("sha256");
  for await (const chunk of streamExtent(extent)) if (chunk instanceof Uint8Array) hash.update(chunk);
  return { digest: `sha256:${hash.digest("hex")}`, extent, mediaType: `${LAYER}+gzip` };
}
function made2(config, layers) {
  const describe2 = ({ mediaType, digest: digest2, extent: { length } }) => ({ mediaType, digest: digest2, size: length });
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST2,
    config: describe2(config),
    layers: layers.map(describe2)
  };
  const body = new TextEncoder().encode(JSON.stringify(manifest));
  const digest = hashOf(body);
  const parts = new Map([config, ...layers].map((part) => [part.digest, part.extent]));
  return {
    kind: "archive",
    reference: digest,
    isMade: true,
    source: {
      image: void 0,
      read: (reference) => Promise.resolve(
        reference === digest ? { kind: "manifest", digest, type: MANIFEST2, body } : { kind: "missing", failure: failure2(`${reference} is not in it`) }
      ),
      referrers: () => Promise.resolve({ kind: "referrers", entries: [] }),
      blob: (of) => {
        const extent = parts.get(of);
        return Promise.resolve(
          extent === void 0 ? failure2(`${of} is not in it`) : { kind: "blob", chunks: streamExtent(extent) }
        );
      }
    }
  };
}
var import_node_crypto5, MANIFEST2, CONFIG, LAYER;
var init_docker_archive = __esm({
  "src/registry/archive/docker-archive.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
    init_json();
    init_limits();
    init_image_links();
    init_reference();
    init_content();
    init_file_tree();
    init_layout();
    MANIFEST2 = "application/vnd.oci.image.manifest.v1+json";
    CONFIG = "application/vnd.oci.image.config.v1+json";
    LAYER = "application/vnd.oci.image.layer.v1.tar";
  }
});

// src/registry/archive/tar.ts
async function readTar(path) {
  const file = await (0, import_promises17.open)(path, "r");
  try {
    const { size } = await file.stat();
    return await readHeads({ path, file, size });
  } finally {
    await file.close();
  }
}
async function readHeads({ path, file, size }) {
  const files = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Set();
  const links = /* @__PURE__ */ new Map();
  let long = {};
  for (let position = 0, heads = 0; position + BLOCK <= size; ) {
    const head = await readAt(file, position, BLOCK);
    if (head === void 0 || head.every((byte) => byte === 0)) break;
    if (!isHead(head)) return flaw2(position === 0 ? notTar(head) : "is a damaged tar file");
    if (++heads > READ_LIMITS.archiveEntries)
      return flaw2(`has more than ${READ_LIMITS.archiveEntries} entries`);
    const type = String.fromCharCode(head[156] ?? 0);
    const length = long.size ?? numberIn(head, 124, 12);
    if (length === void 0 || length > size - position - BLOCK) return flaw2("is cut off, or damaged");
    const start = position + BLOCK;
    position = start + Math.ceil(length / BLOCK) * BLOCK;
    if (type === "x" || type === "L" || type === "g") {
      const text = length > READ_LIMITS.archiveName ? void 0 : await readAt(file, start, length);
      if (text === void 0) return flaw2("has a name that is too long");
      if (type === "x") long = { ...long, ...readPax(text) };
      if (type === "L") long = { ...long, path: textIn(text, 0, length) };
      continue;
    }
    const written = long.path ?? nameIn2(head);
    const name = plainName(written);
    long = {};
    if (isUnsafe(written)) return flaw2(`has an entry that leads out of it, ${shown3(written)}`);
    const extent = { path, start, length };
    const isTwice = type !== "5" && names.has(name) && IMAGE_FILES.test(name);
    if (isTwice && !await isSame2(file, files.get(name), extent))
      return flaw2(`has two entries named ${shown3(name)}`);
    names.add(name);
    if (type === "0" || type === "\0") files.set(name, extent);
    else if (type === "2") links.set(name, textIn(head, 157, 100));
    else if (!/[125]/.test(type)) return flaw2(`has an entry that is no file, ${shown3(name)}`);
  }
  const linked = (name) => {
    const target = links.get(name);
    return target === void 0 || target.startsWith("/") ? void 0 : files.get(import_node_path18.posix.join(import_node_path18.posix.dirname(name), target));
  };
  return {
    kind: "tree",
    find: (name) => Promise.resolve(files.get(name)),
    // One link, and by name alone: what is not a file of this archive is never found.
    findLinked: (name) => Promise.resolve(files.get(name) ?? linked(name))
  };
}
function notTar(head) {
  const start = Buffer.from(head.subarray(0, 8)).toString("hex");
  const [name] = Object.entries(COMPRESSIONS).find(([, magic]) => start.startsWith(magic)) ?? [];
  return name === void 0 ? "is not a tar file" : `is compressed with ${name}, and a plain tar file is wanted: a step before can unpack it, as \`${name} --decompress\` does`;
}
async function isSame2(file, one, other) {
  if (one?.length !== other.length) return false;
  for (let at = 0; at < other.length; at += PIECE2) {
    const length = Math.min(PIECE2, other.length - at);
    const pieces = [await readAt(file, one.start + at, length), await readAt(file, other.start + at, length)];
    const [first2, second] = pieces;
    if (first2 === void 0 || second === void 0 || Buffer.compare(first2, second) !== 0) return false;
  }
  return true;
}
function plainName(name) {
  return name.split("/").filter((part) => part !== "" && part !== ".").join("/");
}
function isHead(head) {
  const sum = head.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 32 : byte), 0);
  return numberIn(head, 148, 8) === sum;
}
function numberIn(head, at, length) {
  const field2 = head.subarray(at, at + length);
  if ((field2[0] ?? 0) & 128) {
    const value = field2.slice(1).reduce((all, byte) => all * 256 + byte, 0);
    return Number.isSafeInteger(value) ? value : void 0;
  }
  const text = textIn(field2, 0, length).trim();
  return /^[0-7]+$/.test(text) ? parseInt(text, 8) : text === "" ? 0 : void 0;
}
function nameIn2(head) {
  const isUstar = textIn(head, 257, 5) === "ustar";
  const prefix = isUstar ? textIn(head, 345, 155) : "";
  const name = textIn(head, 0, 100);
  return prefix === "" ? name : `${prefix}/${name}`;
}
function readPax(bytes) {
  const text = new TextDecoder().decode(bytes);
  const [, path] = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text) ?? [];
  const [, size] = /(?:^|\n)\d+ size=(\d{1,15})\n/.exec(text) ?? [];
  return { ...path !== void 0 && { path }, ...size !== void 0 && { size: Number(size) } };
}
function textIn(bytes, at, length) {
  const field2 = bytes.subarray(at, at + length);
  const end = field2.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field2 : field2.subarray(0, end));
}
function isUnsafe(name) {
  return name.startsWith("/") || name.includes("\\") || name.split("/").includes("..");
}
function shown3(name) {
  return JSON.stringify(name.slice(0, 200));
}
function flaw2(text) {
  return { kind: "flaw", flaw: text };
}
var import_promises17, import_node_path18, BLOCK, PIECE2, COMPRESSIONS, IMAGE_FILES;
var init_tar = __esm({
  "src/registry/archive/tar.ts"() {
    "use strict";
    import_promises17 = require("node:fs/promises");
    import_node_path18 = require("node:path");
    init_limits();
    init_file_tree();
    BLOCK = 512;
    PIECE2 = 256 * 1024;
    COMPRESSIONS = { gzip: "1f8b", zstd: "28b52ffd", xz: "fd377a585a00", bzip2: "425a68" };
    IMAGE_FILES = /^(?:index\.json|manifest\.json|blobs\/.+)$/;
  }
});

// src/registry/archive/open.ts
var open_exports = {};
__export(open_exports, {
  openArchives: () => openArchives
});
function openArchives() {
  return { open: open4 };
}
async function open4(source) {
  const { kind, path } = source;
  const found = await (0, import_promises18.stat)(path).catch(() => void 0);
  if (found === void 0) return { kind: "missing" };
  if (kind === "oci-layout" ? !found.isDirectory() : !found.isFile())
    return { kind: "flaw", flaw: kind === "oci-layout" ? "is not a folder" : "is not a file" };
  const tree = kind === "oci-layout" ? folderTree(path) : await readTar(path);
  if (tree.kind === "flaw") return tree;
  return kind === "docker-archive" ? openDockerArchive(tree, source) : openLayout(tree, source);
}
var import_promises18;
var init_open = __esm({
  "src/registry/archive/open.ts"() {
    "use strict";
    import_promises18 = require("node:fs/promises");
    init_docker_archive();
    init_file_tree();
    init_layout();
    init_tar();
  }
});

// src/run/steps/public-preflight.ts
async function runPublicPreflight(config, { registry, reporter, clock }) {
  const { accessRequest } = config;
  const { preflight: limit } = TIMEOUTS;
  const late = clock.wait(limit).then(() => ({ kind: "silent", step: "preflight", reason: formatWait(limit) }));
  const images = imagesAt(config.destinations, accessRequest.registry.host);
  const weigh = async (image) => {
    const evidence = await Promise.race([registry.askAnonymously(image), late]);
    const about = { ...accessRequest, image };
    const findings = { tokenKind: "none", registry: evidence };
    const verdict = await judge(about, { ...findings, checksum: "none", api: NOT_ASKED });
    return { verdict: withoutLogin2(verdict), findings, accessRequest: about };
  };
  const first2 = weigh(accessRequest.image);
  const others2 = images.slice(1).map(weigh);
  for (const remark of config.remarks) reporter.info(remark);
  reporter.info(
    `Asking ${accessRequest.registry.host} whether everybody may pull ${images.map(formatImage).join(", ")}.`
  );
  return worst(await first2, await Promise.all(others2));
}
function withoutLogin2(verdict) {
  return verdict.kind === "denied" && verdict.cause.code === "package-not-found-or-private" ? { ...verdict, alternatives: [] } : verdict;
}
function publicPackages({ accessRequest, destinations }) {
  if (accessRequest.registry.gitHub === void 0) return [];
  return imagesAt(destinations, accessRequest.registry.host).map(
    (image) => packageStateOf({
      image,
      anonymous: { kind: "accepted", step: "pull probe", status: 200 },
      details: void 0,
      ownerKind: void 0,
      exists: true,
      seesRepository: false
    })
  );
}
var init_public_preflight = __esm({
  "src/run/steps/public-preflight.ts"() {
    "use strict";
    init_package_state2();
    init_context();
    init_verdict();
    init_limits();
    init_reference();
    init_preflight();
  }
});

// src/run/check.ts
function checkAccess(config, ports) {
  return check(config, ports, {
    preflight: () => runPreflight(config, ports),
    packages: (preflight) => lookAtPackagesNow({ config, preflight, ports })
  });
}
function checkPublicPull(config, ports) {
  return check(config, ports, {
    preflight: () => runPublicPreflight(config, ports),
    packages: () => Promise.resolve(publicPackages(config))
  });
}
async function check(config, ports, question) {
  const timer = new PhaseTimer(ports);
  const preflight = await timer.time("Preflight", question.preflight);
  noticeVerdict(preflight, config, ports.reporter);
  const end = await endOf2(preflight, { config, ports, question });
  return { end, preflight, metadata: config.metadata, phases: timer.phases };
}
async function endOf2(preflight, { config, ports, question }) {
  const { verdict, findings } = preflight;
  const about = { ...config, accessRequest: preflight.accessRequest ?? config.accessRequest };
  switch (verdict.kind) {
    case "allowed":
      return endOfCheck(await question.packages(preflight), { config, preflight, ports });
    case "denied":
      return {
        kind: "failed",
        diagnosis: await explainFailure(verdict, { config: about, preflight }, ports)
      };
    case "undecided": {
      const { reason } = verdict;
      const { registry } = findings;
      const { host } = config.accessRequest.registry;
      const explanation = certainCause(
        registry?.kind === "silent" ? { code: "registry-unavailable", reason, host, unsent: registry.unsent } : { code: "check-undecided", reason }
      );
      return {
        kind: "failed",
        diagnosis: await explainFailure(explanation, { config: about, preflight }, ports)
      };
    }
  }
}
var init_check = __esm({
  "src/run/check.ts"() {
    "use strict";
    init_failure();
    init_explain();
    init_notices();
    init_preflight();
    init_public_preflight();
    init_package_state3();
    init_package_verdict();
    init_timings();
  }
});

// src/run/pull.ts
async function pullImage(config, reference, ports) {
  var _stack = [];
  try {
    const { accessRequest, credentials } = config;
    const timer = new PhaseTimer(ports);
    const shape = credentials.token.shape.kind;
    const login = shape === "whole" ? credentials : void 0;
    const looking = ports.engine.detect(MINIMAL_DETECTION);
    const session = __using(_stack, ports.engine.openSession(accessRequest.registry.host, login), true);
    const preflight = shape === "empty" ? void 0 : await timer.time("Preflight", () => runPreflight(config, ports));
    const fail2 = async (failure3) => ({
      end: { kind: "failed", diagnosis: await explainFailure(failure3, { config, preflight }, ports) },
      preflight
    });
    if (ports.stop.aborted) return await fail2(certainCause(interruptedCause(ports.stop)));
    if (preflight?.verdict.kind === "denied") return await fail2(preflight.verdict);
    if (preflight !== void 0) noticeVerdict(preflight, config, ports.reporter);
    const docker = await timer.time("Docker", () => looking);
    if (docker.kind === "unavailable") return await fail2(certainCause(dockerUnavailable(docker)));
    const loggedIn = await timer.time("Login", () => session.loggedIn());
    const result = loggedIn.kind === "failed" ? loggedIn : await timer.time("Pull", () => session.pull(reference));
    return result.kind === "failed" ? await fail2(await explainDockerFailure(result, { config, preflight }, ports)) : { end: { kind: "pulled", reference }, preflight };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var MINIMAL_DETECTION;
var init_pull = __esm({
  "src/run/pull.ts"() {
    "use strict";
    init_failure();
    init_docker_failure();
    init_explain();
    init_build_requirements();
    init_notices();
    init_preflight();
    init_timings();
    MINIMAL_DETECTION = { builder: void 0, isRemote: false, version: false };
  }
});

// src/config/build/secrets.ts
init_csv();
init_secret();

// src/config/build/args.ts
init_csv();
var NAME = /^[A-Za-z_][\w.-]*$/;
var SEVERAL_LINES = 'NAME=VALUE, one a line; quotes around the whole hold the lines of a value together, `"NAME=first line…last line"`, or `secret-envs: NAME=VARIABLE` takes a secret from the environment';
function checkBuildArgs(args, { variable }, report) {
  let last;
  for (const arg of args) {
    const [name, value] = splitPair(arg);
    const isNamed = NAME.test(name);
    if (isNamed && (value !== void 0 || variable(name) !== void 0)) last = name;
    else if (value === void 0 && /^[A-Z][A-Z0-9_]{0,40}$/.test(name))
      report("build-args", name, {
        flaw: "it has no value, and no variable of this name is set",
        allowed: SEVERAL_LINES
      });
    else {
      report("build-args", last === void 0 ? arg : `${last}=…`, {
        flaw: last === void 0 ? "it does not begin with a name" : "the line after it is no NAME=VALUE and no variable that is set",
        allowed: SEVERAL_LINES
      });
      return;
    }
  }
}
function warnOfJoinedArgs(args, dockerfile) {
  const given3 = new Set(args.map((arg) => splitPair(arg)[0]));
  const declared = new Set([...dockerfile.matchAll(/^\s*ARG\s+([A-Za-z_]\w*)/gim)].map(([, name]) => name));
  return args.flatMap((arg) => {
    const [name, value = ""] = splitPair(arg);
    const joined = [...value.matchAll(/,\s*([A-Za-z_]\w*)=/g)].map(([, other = ""]) => other);
    const missed = joined.filter((other) => declared.has(other) && !given3.has(other));
    if (missed.length === 0) return [];
    return [
      {
        title: `The Dockerfile's ARG ${missed.join(", ")} gets no value`,
        text: `The input build-args has one argument a line, so ${missed.map((one) => `${one}=`).join(", ")} is part of the value of ${name}. Put each argument on a line of its own.`
      }
    ];
  });
}

// src/config/build/flags.ts
init_options();
init_csv();
init_result();

// src/config/choices.ts
init_boolean();
function chooseFrom(inputs, report) {
  return (input, choices, standard) => {
    const value = inputs[input].trim();
    const flag = parseBoolean(value);
    const word = value === "" ? standard : flag === void 0 ? value : String(flag);
    const chosen = choices.find((choice) => choice === word);
    if (chosen === void 0)
      report(input, value, { flaw: "it is not one of the choices", allowed: orList(choices) });
    return chosen ?? standard;
  };
}
function parseSwitch(input, text, report) {
  const word = text.trim();
  const flag = word === "" ? false : parseBoolean(word);
  if (flag === void 0)
    report(input, word, { flaw: "it is not one of the choices", allowed: "true or false" });
  return flag ?? false;
}
function orList(words) {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

// src/config/build/flags.ts
var SHAPES = {
  platforms: {
    shape: /^[\w.()-]+(?:\/[\w.-]+){0,2}$/,
    flaw: "it is not a platform",
    allowed: "platforms such as linux/amd64 and linux/arm64, one a line or separated by commas"
  },
  "add-hosts": { shape: /^[^:=\s]+[:=]./, flaw: "it is not HOST:ADDRESS", allowed: "HOST:ADDRESS" },
  "shm-size": {
    shape: /^\d+(?:\.\d+)? ?(?:[kmgt]i?)?b?$/i,
    flaw: "it is not a size",
    allowed: "a size such as 64m or 2g"
  },
  ulimit: {
    shape: /^\w+=-?\d+(?::-?\d+)?$/,
    flaw: "it is not a limit",
    allowed: "NAME=SOFT:HARD such as nofile=1024:1024"
  },
  call: {
    shape: /^(?:build|check|outline|targets)(?:,|$)/,
    flaw: "docker does not know it",
    allowed: "build, check, outline or targets"
  }
};
function parseBuildInputs(inputs, tools) {
  const read3 = TEXT_BUILD_INPUTS.map((input) => [input, readBuildInput(input, inputs, tools)]);
  return Object.fromEntries(read3.filter(([, values]) => values.length > 0));
}
function readBuildInput(input, inputs, tools) {
  const values = split(BUILD_OPTIONS[input].splits, { input, text: inputs[input] }, tools);
  const { shape, flaw: flaw3 = "", allowed = "" } = SHAPES[input] ?? {};
  for (const value of values) if (shape?.test(value) === false) tools.report(input, value, { flaw: flaw3, allowed });
  return values;
}
function split(splits, { input, text }, { readCsv, report }) {
  switch (splits) {
    case "text": {
      const value = text.trim();
      if (/[\r\n]/.test(value)) report(input, text, { flaw: "it must be one line", allowed: "one line" });
      return value === "" ? [] : [value];
    }
    case "switch":
      return parseSwitch(input, text, report) ? ["true"] : [];
    case "lines":
    case "list":
      return parseList(input, text, { readCsv, report, commas: splits === "list" });
  }
}
function readList(text, { readCsv, commas }) {
  const records = readCsv(text.trim());
  if (records.kind === "flaw") return records;
  const values = records.value.flatMap((record2) => {
    if (!commas) return record2.join(",");
    return record2.length === 1 ? (record2[0] ?? "").split(",") : record2;
  });
  return parsed(values.map((value) => value.trim()).filter((value) => value !== ""));
}
function parseList(input, text, { commas = false, ...tools }) {
  return valuesOrReport(input, text, { list: readList(text, { ...tools, commas }), ...tools });
}
function parseEntries(input, text, tools) {
  const values = parseList(input, text, tools);
  checkOneLine(input, values, tools.report);
  return values.map((value) => parseEntry(value, tools.readCsv));
}
function checkOneLine(input, entries, report) {
  for (const entry of entries)
    if (/[\r\n]/.test(entry)) report(input, entry, { flaw: "it must be one line", allowed: "one line" });
}
function valuesOrReport(input, text, { list: list2, report }) {
  if (list2.kind === "read") return list2.value;
  report(input, text, { flaw: list2.flaw, allowed: "values with closed quotes" });
  return [];
}

// src/config/build/secrets.ts
var HIDDEN = "***";
function secretsOf({ options, certificates }) {
  const texts = Object.values(certificates).flatMap((one) => one.kind === "text" ? [one.pem] : []);
  const keys = texts.filter((pem) => pem.reveal().includes("PRIVATE KEY"));
  return [...options.secrets.map(({ value }) => value), ...keys];
}
function parseBuildSecrets(inputs, { variable: variableOf, look: look2, read: read3, findLinkFlaw: findLinkFlaw2, libraries }, report) {
  const secrets = [];
  const missing2 = [];
  const tools = { readCsv: libraries.csv, report };
  for (const [index2, line] of readValues(inputs.secrets, tools).entries()) {
    const [id, value] = named2("secrets", line, index2 === 1 ? secrets[0]?.id : void 0);
    if (id === HIDDEN) break;
    if (value.trim() === "") miss("secrets", id, "its value is empty");
    else secrets.push({ id, input: "secrets", value: new Secret(value) });
  }
  for (const line of parseList("secret-envs", inputs["secret-envs"], { ...tools, commas: true })) {
    const [id, variable] = named2("secret-envs", line);
    const value = variableOf(variable) ?? "";
    if (value.trim() === "") miss("secret-envs", id, `the variable ${variable} is not set, or empty`);
    else secrets.push({ id, input: "secret-envs", variable, value: new Secret(value) });
  }
  for (const line of parseList("secret-files", inputs["secret-files"], tools)) {
    const [id, path] = named2("secret-files", line);
    const flaw3 = findLinkFlaw2(path);
    if (flaw3 !== void 0) {
      report("secret-files", path, { flaw: `it ${flaw3}`, allowed: "the path at which the file really is" });
      continue;
    }
    const content = look2(path) === "file" ? read3(path) : void 0;
    if (content === void 0)
      miss("secret-files", id, `there is no file ${shownPath(path)} that can be read`);
    else if (content.trim() === "") miss("secret-files", id, `the file ${path} is empty`);
    else secrets.push({ id, input: "secret-files", path, value: new Secret(content) });
  }
  return { secrets, missing: missing2 };
  function named2(input, line, before) {
    const [id, value = ""] = splitPair(line);
    const isNamed = line.includes("=") && /^[^\s",]+$/.test(id);
    if (!isNamed)
      report(input, before === void 0 ? HIDDEN : `${before}=…`, {
        flaw: before === void 0 ? "one of its lines does not begin with a name" : "the line after it does not begin with a name",
        allowed: ALLOWED[input]
      });
    return [isNamed ? id : HIDDEN, value];
  }
  function miss(input, id, reason) {
    if (id !== HIDDEN) missing2.push({ input, id, reason });
  }
}
var ALLOWED = {
  secrets: SEVERAL_LINES,
  "secret-envs": "NAME=VARIABLE, one a line",
  "secret-files": "NAME=FILE, one a line"
};
function shownPath(path) {
  return path.length <= LONGEST_PATH && /[./\\]/.test(path) ? path : HIDDEN;
}
var LONGEST_PATH = 100;
function readValues(text, { readCsv, report }) {
  const records = readCsv(text);
  if (records.kind === "flaw") {
    report("secrets", HIDDEN, { flaw: records.flaw, allowed: "values with closed quotes" });
    return [];
  }
  return records.value.map((record2) => record2.join(",")).filter((line) => line.trim() !== "");
}

// src/cli/main.ts
init_package();

// src/docker/cleanup.ts
var import_node_fs4 = require("node:fs");
var import_promises3 = require("node:fs/promises");
var import_node_path5 = require("node:path");
var import_promises4 = require("node:timers/promises");
init_json();
init_limits();

// src/docker/endpoint-tls.ts
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
async function writeCertificates(certificates, folder) {
  const files = {};
  for (const name of ["cacert", "cert", "key"]) {
    const certificate = certificates[name];
    if (certificate === void 0) continue;
    if (certificate.kind === "file") {
      files[name] = (0, import_node_path.resolve)(certificate.path);
      continue;
    }
    const file = (0, import_node_path.join)(certificatesIn(folder), `${name}.pem`);
    await (0, import_promises.mkdir)(certificatesIn(folder), { recursive: true, mode: 448 });
    await (0, import_promises.writeFile)(file, certificate.pem.reveal(), { mode: 384 });
    files[name] = file;
  }
  return files;
}
function certificatesIn(folder) {
  return (0, import_node_path.join)(folder, "certificates");
}
var FAULTS = [
  [/^(UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT_LOCALLY)$/, "authority"],
  [/^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|CERT_SIGNATURE_FAILURE)$/, "authority"],
  [/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/, "expired"],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, "name"],
  [/ALERT_(UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_(REQUIRED|EXPIRED|REVOKED|UNKNOWN))$/, "client"],
  [/^ERR_OSSL_X509_KEY_VALUES_MISMATCH$/, "key"],
  [/^ERR_SSL_WRONG_VERSION_NUMBER$/, "plain"]
];
async function findTlsFault(address, { cacert, cert, key }, stop) {
  if (!address.startsWith("tcp://") || cacert === void 0) return void 0;
  try {
    const { hostname: hostname2, port } = new URL(address);
    const read3 = async (path) => path === void 0 ? void 0 : (0, import_promises.readFile)(path);
    const [ca, ownCert, ownKey] = await Promise.all([read3(cacert), read3(cert), read3(key)]);
    const { connect: connect2 } = await Promise.resolve().then(() => __toESM(require("node:tls"), 1));
    return await new Promise((resolve5, reject) => {
      const trust = { ca, allowPartialTrustChain: true };
      const client = { cert: ownCert, key: ownKey, ALPNProtocols: ["h2"] };
      const host = hostname2.replace(/^\[|\]$/g, "");
      const socket = connect2({ host, port: Number(port), ...trust, ...client });
      const end = () => {
        socket.destroy();
        resolve5(void 0);
      };
      socket.on("error", reject).on("close", end).resume();
      stop.addEventListener("abort", end);
      if (stop.aborted) end();
    });
  } catch (error) {
    const { code = "" } = error;
    return FAULTS.find(([pattern]) => pattern.test(code))?.[1];
  }
}

// src/docker/temporary-builder.ts
var import_node_fs3 = require("node:fs");
var import_promises2 = require("node:fs/promises");
var import_node_path4 = require("node:path");
init_csv();

// src/docker/process.ts
var import_node_child_process2 = require("node:child_process");
init_limits();

// src/docker/spawn.ts
var import_node_child_process = require("node:child_process");

// src/docker/installed.ts
var import_node_fs2 = require("node:fs");
var import_node_path3 = require("node:path");
init_json();

// src/docker/user-config.ts
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");
var import_node_path2 = require("node:path");
init_json();
function userFolder({ DOCKER_CONFIG }) {
  return DOCKER_CONFIG || (0, import_node_path2.join)((0, import_node_os.homedir)(), ".docker");
}
function readUserConfig(folder) {
  try {
    return record(parseJson((0, import_node_fs.readFileSync)((0, import_node_path2.join)(folder, "config.json"), "utf8")));
  } catch {
    return {};
  }
}

// src/docker/installed.ts
function findClient({ PATH: PATH4, Path }) {
  const name = process.platform === "win32" ? "docker.exe" : "docker";
  const folders = (PATH4 ?? Path ?? "").split(import_node_path3.delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => (0, import_node_path3.join)(folder, name)).find((file) => can(file, import_node_fs2.constants.X_OK));
}
function findBuildx(environment, config) {
  const name = process.platform === "win32" ? "docker-buildx.exe" : "docker-buildx";
  const file = pluginFolders(environment, config).map((folder) => (0, import_node_path3.join)(folder, name)).find((path) => can(path, import_node_fs2.constants.F_OK));
  return file !== void 0 && can(file, import_node_fs2.constants.X_OK) ? file : void 0;
}
function pluginFolders(environment, config) {
  const { ProgramData = "", ProgramFiles = "" } = environment;
  const system = process.platform === "win32" ? [ProgramData, ProgramFiles].map((folder) => (0, import_node_path3.join)(folder, "Docker")) : ["/usr/local/lib", "/usr/local/libexec", "/usr/lib", "/usr/libexec"].map(
    (folder) => (0, import_node_path3.join)(folder, "docker")
  );
  const own = [userFolder(environment), ...system].map((folder) => (0, import_node_path3.join)(folder, "cli-plugins"));
  return [...list(field(config, "cliPluginsExtraDirs")).map(String), ...own];
}
function findSocket({ DOCKER_HOST, DOCKER_CONTEXT }, config) {
  if (DOCKER_HOST) return /^unix:\/\/(\/.+)$/.exec(DOCKER_HOST)?.[1];
  if (DOCKER_CONTEXT || textField(config, "currentContext") !== void 0) return void 0;
  return process.platform === "win32" ? "//./pipe/docker_engine" : "/var/run/docker.sock";
}
var IN_A_PLUGIN = "DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND";
function findDirectBuildx(environment) {
  if (process.platform !== "linux" || environment[IN_A_PLUGIN]) return void 0;
  const config = readUserConfig(userFolder(environment));
  const socket = findSocket(environment, config);
  if (socket === void 0 || !can(socket, import_node_fs2.constants.R_OK | import_node_fs2.constants.W_OK)) return void 0;
  const buildx = findBuildx(environment, config);
  if (buildx === void 0 || !(0, import_node_path3.isAbsolute)(buildx) || !isProgram(buildx)) return void 0;
  return isClient(findClient(environment)) ? buildx : void 0;
}
function isClient(file) {
  return file !== void 0 && isProgram(file) && headOf(file)?.name === "docker";
}
var SMALLEST = 8e6;
function isProgram(file) {
  const [own, found] = [process.execPath, file].map(headOf);
  return own !== void 0 && found !== void 0 && found.size >= SMALLEST && own.head.equals(found.head);
}
function headOf(file) {
  const head = Buffer.alloc(20);
  try {
    const opened = (0, import_node_fs2.openSync)(file, "r");
    try {
      (0, import_node_fs2.readSync)(opened, head);
      const name = (0, import_node_path3.basename)((0, import_node_fs2.realpathSync)(file));
      return {
        name,
        size: (0, import_node_fs2.fstatSync)(opened).size,
        head: Buffer.concat([head.subarray(0, 6), head.subarray(18)])
      };
    } finally {
      (0, import_node_fs2.closeSync)(opened);
    }
  } catch {
    return void 0;
  }
}
function can(path, mode) {
  try {
    (0, import_node_fs2.accessSync)(path, mode);
    return true;
  } catch {
    return false;
  }
}

// src/docker/spawn.ts
var HAS_GROUPS = process.platform !== "win32";
function spawnDocker(args, env) {
  const buildx = args[0] === "buildx" ? findDirectBuildx(env) : void 0;
  const direct = buildx === void 0 ? void 0 : spawnProgram(buildx, args.slice(1), env);
  if (direct === void 0) return spawnProgram("docker", args, env);
  if (!(direct instanceof Error) && direct.pid !== void 0) return direct;
  if (!(direct instanceof Error)) direct.on("error", () => void 0);
  return spawnProgram("docker", args, env);
}
function spawnProgram(file, args, env) {
  try {
    return (0, import_node_child_process.spawn)(file, args, {
      env,
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
      detached: HAS_GROUPS
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

// src/docker/process.ts
var running = /* @__PURE__ */ new Set();
function endDockersAtOnce() {
  for (const child of running) signalAll(child, "SIGKILL");
}
function startDocker({ args, environment, input, deadline, print }, stop) {
  const child = spawnDocker(args, environment);
  if (child instanceof Error)
    return {
      ended: Promise.resolve({ status: "not started", output: child.message }),
      stop: () => Promise.resolve()
    };
  running.add(child);
  const kept = keepEnd();
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      kept.add(chunk);
      const printing = print?.(chunk);
      if (printing === void 0) return;
      stream.pause();
      void printing.then(() => {
        release(chunk);
        stream.resume();
      });
    });
  child.stdin.on("error", () => void 0);
  void Promise.resolve(input).then((text) => child.stdin.end(text));
  let isLate = false;
  let timer = setTimer(deadline, () => {
    isLate = true;
    signalAll(child, "SIGKILL");
  });
  const end = () => {
    if (!running.has(child)) return;
    signalAll(child, "SIGTERM");
    clearTimeout(timer);
    timer = setTimer(TIMEOUTS.dockerGrace, () => {
      signalAll(child, "SIGKILL");
    });
  };
  const ended = endOf(child, kept.text).then(({ status, output }) => {
    running.delete(child);
    stop.removeEventListener("abort", end);
    clearTimeout(timer);
    return { status: isLate ? "late" : status, output };
  });
  if (stop.aborted) end();
  stop.addEventListener("abort", end);
  return {
    ended,
    stop: async () => {
      end();
      await ended;
    }
  };
}
function setTimer(milliseconds, act2) {
  return milliseconds === void 0 ? void 0 : setTimeout(act2, milliseconds);
}
function endOf(child, output) {
  return new Promise((resolve5) => {
    child.on("error", ({ message }) => {
      resolve5({ status: "not started", output: message });
    });
    child.on("close", (code, signal) => {
      resolve5({ status: code ?? signal ?? "not started", output: output() });
    });
    child.on("exit", (_code, signal) => {
      if (signal === "SIGKILL") signalAll(child, "SIGKILL");
      const look2 = setInterval(() => {
        if (signalAll(child, 0)) return;
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, TIMEOUTS.dockerPipes);
      child.on("close", () => {
        clearInterval(look2);
      });
    });
  });
}
function signalAll({ pid }, signal) {
  try {
    return pid !== void 0 && process.kill(HAS_GROUPS ? -pid : pid, signal);
  } catch {
    return false;
  }
}
function release({ buffer, byteLength }) {
  const own = buffer;
  if (own.byteLength === byteLength) own.transfer?.(0);
}
function keepEnd() {
  const most = READ_LIMITS.dockerOutput;
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
    text: () => kept.toString("utf8", Math.max(0, length - most), length)
  };
}
var askDocker = (environment, args) => new Promise((resolve5) => {
  const options = { env: environment, timeout: TIMEOUTS.dockerQuery, windowsHide: true };
  (0, import_node_child_process2.execFile)("docker", args, options, (error, stdout, stderr) => {
    const exitCode2 = error === null ? 0 : error.code;
    resolve5(typeof exitCode2 === "number" ? { exitCode: exitCode2, stdout, stderr } : void 0);
  });
});

// src/docker/temporary-builder.ts
function withOwnRecords(folder, environment) {
  return { ...environment, BUILDX_CONFIG: recordsIn(folder) };
}
async function makeBuilder(order, { folder, environment, stop, print }) {
  const name = nameFor(folder);
  const files = await writeFiles(order, folder);
  const own = { ...withOwnRecords(folder, environment), BUILDKIT_PROGRESS: "plain" };
  const daemon = order.driver === "remote" ? void 0 : daemonOverTls(environment);
  let ended = { status: 0, output: "" };
  for (const [index2, args] of createArguments(order, { name, files, daemon }).entries()) {
    const address = order.driver === "remote" ? order.endpoints[index2]?.address : void 0;
    const creating = startDocker({ args, environment: own, print }, stop);
    const handshake = new AbortController();
    const fault = findTlsFault(address ?? "", files.certificates ?? {}, handshake.signal);
    void fault.then((found) => found === void 0 ? void 0 : creating.stop());
    ended = await creating.ended;
    handshake.abort();
    if (ended.status !== 0) return { name, ended, failedAt: address, tls: await fault };
  }
  return { name, ended };
}
function daemonOverTls(environment) {
  const { DOCKER_HOST, DOCKER_TLS_VERIFY, DOCKER_TLS, DOCKER_CERT_PATH } = environment;
  if (!DOCKER_HOST || !DOCKER_CERT_PATH || !(DOCKER_TLS_VERIFY || DOCKER_TLS)) return void 0;
  const host = DOCKER_HOST.includes("://") ? DOCKER_HOST : `tcp://${DOCKER_HOST}`;
  if (!host.startsWith("tcp://")) return void 0;
  const file = (name) => (0, import_node_path4.resolve)(DOCKER_CERT_PATH, `${name}.pem`);
  const own = ["cert", "key"].filter((name) => (0, import_node_fs3.existsSync)(file(name)));
  const fields = [`host=${host}`, ...["ca", ...own].map((name) => `${name}=${file(name)}`)];
  return [...fields, ...DOCKER_TLS_VERIFY ? [] : ["skip-tls-verify=true"]].map(quoteField).join(",");
}
async function writeFiles(order, folder) {
  if (order.driver === "remote") return { certificates: await writeCertificates(order.certificates, folder) };
  const { daemonConfig } = order;
  if (daemonConfig === void 0) return {};
  const file = (0, import_node_path4.join)(folder, "buildkitd.toml");
  await (0, import_promises2.writeFile)(file, daemonConfig, { mode: 384 });
  return { daemonConfig: file };
}
function nameFor(folder) {
  return (0, import_node_path4.basename)(folder).toLowerCase();
}
function createArguments(order, { name, files = {}, daemon }) {
  const create = ["buildx", "create", `--name=${name}`, `--driver=${order.driver}`];
  switch (order.driver) {
    case "docker-container":
      return [
        ...daemon === void 0 ? [] : [["context", "create", `--docker=${daemon}`, "--", contextOf(name)]],
        [
          ...create,
          "--bootstrap",
          ...order.hostNetwork ? ["--driver-opt=network=host"] : [],
          // Its name before buildx 0.15, which newer ones still take.
          ...files.daemonConfig === void 0 ? [] : [`--config=${files.daemonConfig}`],
          ...daemon === void 0 ? [] : ["--", contextOf(name)]
        ]
      ];
    case "remote": {
      const { endpoints } = order;
      return endpoints.map(({ address, platforms }, index2) => [
        ...create,
        ...index2 === 0 ? [] : ["--append"],
        "--bootstrap",
        ...endpoints.length === 1 ? [] : [`--node=${name}${index2}`],
        ...platforms.length === 0 ? [] : [`--platform=${platforms.join(",")}`],
        ...optionsFor(address, files.certificates ?? {}),
        "--",
        address
      ]);
    }
  }
}
function contextOf(name) {
  return `${name}-daemon`;
}
function optionsFor(address, files) {
  if (!address.startsWith("tcp://")) return [];
  return Object.entries(files).map(([option, path]) => `--driver-opt=${quoteField(`${option}=${path}`)}`);
}
async function removeBuilders(folder, environment, deadline) {
  const names = await (0, import_promises2.readdir)((0, import_node_path4.join)(recordsIn(folder), "instances")).catch(() => []);
  const remove2 = (name) => startDocker(
    {
      args: ["buildx", "rm", "--force", "--", name],
      environment: withOwnRecords(folder, environment),
      deadline
    },
    NEVER
  ).ended;
  const ends = await Promise.all(names.map(remove2));
  return ends.every(({ status }) => typeof status === "number");
}
async function removeContainer(folder, environment, deadline) {
  const container = `buildx_buildkit_${nameFor(folder)}0`;
  for (const args of [
    ["rm", "--force", "--volumes", "--", container],
    ["volume", "rm", "--force", "--", `${container}_state`]
  ]) {
    const { status } = await startDocker({ args, environment, deadline }, NEVER).ended;
    if (typeof status !== "number") return false;
  }
  return true;
}
var NEVER = new AbortController().signal;
function recordsIn(folder) {
  return (0, import_node_path4.join)(folder, "buildx");
}

// src/docker/cleanup.ts
var import_node_os2 = require("node:os");
var FOLDER_PREFIX = "surepush-";
var MARKER = ".surepush-docker-config";
async function removeLeftover(folder, environment) {
  if (await markOf(folder) === void 0) {
    await removeUnmarked(folder);
    return false;
  }
  await endOrphans(folder);
  const isGone = !(0, import_node_fs4.existsSync)(recordsIn(folder)) || await removeContainer(folder, environment, TIMEOUTS.removeLeftoverBuilder);
  await (isGone ? removeFolder(folder) : forgetLogins(folder));
  return true;
}
async function removeUnmarked(folder) {
  if ((0, import_node_path5.basename)(folder).startsWith(FOLDER_PREFIX)) await (0, import_promises3.rmdir)(folder).catch(() => void 0);
}
async function sweepLeftovers(parent, environment, hasOwners = process.getuid !== void 0) {
  if (!hasOwners) return;
  const names = await (0, import_promises3.readdir)(parent).catch(() => []);
  const sweep = async (folder) => {
    if (hasOwnerEnded(await markOf(folder) ?? "")) await removeLeftover(folder, environment);
  };
  const folders = names.filter((name) => name.startsWith(FOLDER_PREFIX)).map((name) => (0, import_node_path5.join)(parent, name));
  await Promise.all(folders.map(sweep));
}
async function removeSession(folder, environment, timeout) {
  if (await removeBuilders(folder, environment, timeout)) await removeFolder(folder);
  else await forgetLogins(folder);
}
function dropSession(folder) {
  const builders = (0, import_node_fs4.existsSync)(recordsIn(folder));
  for (const path of builders ? secretsIn(folder) : [folder]) (0, import_node_fs4.rmSync)(path, { recursive: true, force: true });
}
async function removeFolder(folder) {
  const names = await (0, import_promises3.readdir)(folder).catch(() => []);
  await Promise.all(names.filter((name) => name !== MARKER).map((name) => remove((0, import_node_path5.join)(folder, name))));
  await remove(folder);
}
function remove(path) {
  return (0, import_promises3.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
function secretsIn(folder) {
  const others2 = ["config.json", "config.json.new", "buildkitd.toml", "secrets", "contexts"].map(
    (name) => (0, import_node_path5.join)(folder, name)
  );
  return [...others2, certificatesIn(folder)];
}
async function forgetLogins(folder) {
  await Promise.all(secretsIn(folder).map(remove));
}
async function markOf(folder) {
  if (!(0, import_node_path5.basename)(folder).startsWith(FOLDER_PREFIX)) return void 0;
  try {
    const found = await (0, import_promises3.lstat)(folder);
    const isOwn = process.getuid === void 0 || found.uid === process.getuid();
    return found.isDirectory() && isOwn ? await (0, import_promises3.readFile)((0, import_node_path5.join)(folder, MARKER), "utf8") : void 0;
  } catch {
    return void 0;
  }
}
var PAUSE = 10;
async function endOrphans(folder) {
  for (let waited = 0; waited < TIMEOUTS.killOrphan; waited += PAUSE) {
    const pids = usersOf(folder);
    if (pids.length === 0) return;
    for (const pid of pids) kill(pid);
    await (0, import_promises4.setTimeout)(PAUSE);
  }
}
function usersOf(folder) {
  if (process.platform !== "linux") return [];
  const isUser = (pid) => attempt(() => (0, import_node_fs4.statSync)(`/proc/${pid}`).uid) === process.getuid?.() && environmentOf(pid).some((variable) => {
    const [, path] = /^DOCKER_CONFIG=(\/.*)$/s.exec(variable) ?? [];
    return path !== void 0 && (0, import_node_path5.basename)(path) === (0, import_node_path5.basename)(folder) && isSame(`/proc/${pid}/root${path}`, folder);
  });
  return (0, import_node_fs4.readdirSync)("/proc").map(Number).filter((pid) => pid > 0 && pid !== process.pid && isUser(pid));
}
function isSame(one, other) {
  const found = identityOf(one);
  return found !== void 0 && found === identityOf(other);
}
function identityOf(path) {
  return attempt(() => {
    const { dev, ino } = (0, import_node_fs4.statSync)(path);
    return `${dev} ${ino}`;
  });
}
function environmentOf(pid) {
  try {
    return (0, import_node_fs4.readFileSync)(`/proc/${pid}/environ`, "utf8").split("\0");
  } catch {
    return [];
  }
}
function kill(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
  }
}
function formatOwner(pid = process.pid) {
  return JSON.stringify({ place: place(), pid, began: beginningOf(pid) });
}
function hasOwnerEnded(text) {
  const owner = parseJson(text);
  const pid = field(owner, "pid");
  const began = textField(owner, "began");
  if (textField(owner, "place") !== place() || typeof pid !== "number" || began === void 0) return false;
  return beginningOf(pid) !== began;
}
function place() {
  return `${(0, import_node_os2.hostname)()} ${attempt(() => (0, import_node_fs4.readlinkSync)("/proc/self/ns/pid")) ?? ""}`.trim();
}
function beginningOf(pid) {
  if (process.platform !== "linux") return attempt(() => (process.kill(pid, 0), "some time"));
  const stat3 = attempt(() => (0, import_node_fs4.readFileSync)(`/proc/${pid}/stat`, "utf8")) ?? "";
  const [state, ...fields] = stat3.slice(stat3.lastIndexOf(")") + 2).split(" ");
  return state === "Z" ? void 0 : fields[18];
}
function attempt(work2) {
  try {
    return work2();
  } catch {
    return void 0;
  }
}

// src/cli/terminal.ts
var import_node_string_decoder = require("node:string_decoder");
var import_node_util = require("node:util");
init_redact();
init_redact();
init_limits();

// src/lib/line-splitter.ts
var LineSplitter = class {
  #longest;
  #lineEnd;
  #line = "";
  #isCut = false;
  /** A CR at the end of a piece may be half of a line end. */
  #endsInReturn = false;
  constructor({ longest, atReturns }) {
    this.#longest = longest;
    this.#lineEnd = atReturns ? /\r\n|[\n\r]/ : /\r?\n/;
  }
  add(piece) {
    if (piece === "") return [];
    const text = this.#endsInReturn ? `\r${piece}` : piece;
    this.#endsInReturn = text.endsWith("\r");
    const [first2 = "", ...others2] = text.slice(0, this.#endsInReturn ? -1 : void 0).split(this.#lineEnd);
    this.#append(first2);
    return others2.map((next) => {
      const line = this.#take();
      this.#append(next);
      return line;
    });
  }
  /** The line that has no end yet, if there is one. */
  end() {
    this.#endsInReturn = false;
    return this.#line === "" ? [] : [this.#take()];
  }
  #append(text) {
    const room = this.#longest - this.#line.length;
    if (text.length > room) this.#isCut = true;
    this.#line += text.slice(0, room);
  }
  #take() {
    const line = { text: this.#line, isCut: this.#isCut };
    this.#line = "";
    this.#isCut = false;
    return line;
  }
};

// src/report/units.ts
function formatSeconds(duration) {
  const digits = duration < 1e3 ? 2 : duration < 1e4 ? 1 : 0;
  return `${(duration / 1e3).toFixed(digits)} s`;
}
function tookTime(duration) {
  return duration >= 5;
}

// src/cli/terminal.ts
init_progress_lines();
var KEPT = 300;
var CUT = 8 * 1024;
var BEAT = 100;
var FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
var WIPE = "\r\x1B[2K";
function openTerminal({ write, style, live, verbose, secrets }) {
  const kept = [];
  const decoder = new import_node_string_decoder.StringDecoder("utf8");
  const splitter = new LineSplitter({ longest: READ_LIMITS.progressLine, atReturns: true });
  let isDrawn = false;
  let running2;
  let timer;
  return {
    info: (text) => {
      print(style.faint(secrets.redact(plainText(text))));
    },
    notice: (title, text) => {
      print(`${style.doubtful(secrets.redact(plainLine(title)))}: ${secrets.redact(plainText(text))}`);
    },
    warning: (title, text, place3) => {
      const at = place3 === void 0 ? "" : plainLine(`${place3.file}:${place3.line}: `);
      print(`${at}${style.doubtful("warning")}: ${secrets.redact(plainLine(`${title}. ${text}`))}`);
    },
    group: (title, work2) => {
      if (live === void 0) print(`${title} …`);
      return work2();
    },
    phaseStarted: (name) => {
      running2 = { name, since: performance.now(), detail: "" };
      if (live === void 0) return;
      timer ??= setInterval(draw, BEAT).unref();
      draw();
    },
    phaseEnded: ({ name, duration }) => {
      running2 = void 0;
      if (tookTime(duration)) print(style.faint(`${name}: ${formatSeconds(duration)}`));
      else wipe();
    },
    output: (chunk) => {
      splitter.add(decoder.write(Buffer.from(chunk))).forEach(take);
      return void 0;
    },
    showOutput: () => {
      splitter.end().forEach(take);
      if (kept.length > 0) print(["", ...kept.splice(0), ""].join("\n"));
    },
    close: () => {
      clearInterval(timer);
      wipe();
      running2 = void 0;
    }
  };
  function take({ text: line, isCut }) {
    const whole = redactShapes(secrets.redact(plainLine((0, import_node_util.stripVTControlCharacters)(line))));
    const text = isCut ? `${whole.slice(0, -CUT)}…` : whole;
    if (running2 !== void 0) running2.detail = stepIn(text) ?? running2.detail;
    if (verbose) print(text);
    else kept.push(text);
    if (kept.length > KEPT) kept.shift();
  }
  function print(line) {
    wipe();
    write(`${line}
`);
    draw();
  }
  function draw() {
    if (live === void 0 || running2 === void 0) return;
    const { name, since, detail } = running2;
    const spent = performance.now() - since;
    const frame = FRAMES[Math.floor(spent / BEAT) % FRAMES.length] ?? "";
    const text = `${frame} ${name} … ${formatSeconds(spent)}  ${detail}`;
    isDrawn = true;
    write(
      WIPE + Array.from(text).slice(0, live.columns - 1).join("")
    );
  }
  function wipe() {
    if (isDrawn) write(WIPE);
    isDrawn = false;
  }
}
function stepIn(line) {
  const text = parseProgressLine(line)?.text;
  if (text?.startsWith("[") === true) return text;
  return parseClassicStep(line) === void 0 ? void 0 : line;
}

// src/lib/encoded-forms.ts
init_json();
init_secret();
function encodedForms(token, username) {
  const value = token.reveal();
  if (value.trim() === "") return [];
  const forms = [value, value.trim()].flatMap((form) => [
    ...formsOf(form),
    encodeBase64(`${username}:${form}`)
  ]);
  return longestFirst(forms).map((form) => new Secret(form));
}
var SHORTEST_PART = 8;
var MOST_PARTS = 500;
function printedForms(secret) {
  const value = secret.reveal();
  const texts = [value, ...textsInJson(value)];
  const parts = texts.flatMap((text) => [...text === value ? [] : [text], ...text.split(/\r?\n/)]).filter((part) => part.trim().length >= SHORTEST_PART);
  const printed = /* @__PURE__ */ new Set([value, value.trim(), ...longestFirst(parts).slice(0, MOST_PARTS)]);
  const forms = [...printed].flatMap(formsOf).filter((form) => form.trim() !== "");
  return longestFirst(forms).map((form) => new Secret(form));
}
function textsInJson(json) {
  const texts = [];
  const rest = parseObject(json);
  for (let value = rest.pop(); value !== void 0; value = rest.pop()) {
    if (typeof value === "object" && value !== null)
      for (const inner of Object.values(value)) rest.push(inner);
    if (typeof value !== "string") continue;
    texts.push(value);
    rest.push(...parseObject(value));
  }
  return texts;
}
function parseObject(text) {
  const json = /^\s*[[{]/.test(text) ? parseJson(text) : void 0;
  return json === void 0 ? [] : [json];
}
function longestFirst(forms) {
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
function formsOf(value) {
  const inside = [0, 1, 2].map((shift) => base64Inside(value, shift));
  return [
    value,
    encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(value))),
    JSON.stringify(value).slice(1, -1),
    ...[encodeBase64(value), ...inside.filter(({ length }) => length >= SHORTEST_PART)].flatMap((text) => [
      text,
      text.replaceAll("+", "-").replaceAll("/", "_")
    ])
  ];
}
function base64Inside(value, shift) {
  const bits = (shift + new TextEncoder().encode(value).length) * 8;
  return encodeBase64("x".repeat(shift) + value).slice(Math.ceil(shift * 8 / 6), Math.floor(bits / 6));
}

// src/lib/secret-registry.ts
init_address();
init_redact();
init_secret();
var SHORTEST2 = 3;
var NO_WORD = 16;
var SecretRegistry = class {
  #forms = /* @__PURE__ */ new Map();
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
    for (const { user, password } of credentialsIn(text)) this.addToken(new Secret(password), user);
  }
  /** Calls with each form once, those that are known already at once. */
  onForm(listener) {
    this.#listeners.push(listener);
    for (const form of this.#forms.values()) listener(form);
  }
  /** Prose without any secret. Not for what a program reads: a secret may be an ordinary word. */
  redact(text) {
    const hidden = this.#hide(text, SHORTEST2);
    const plain = plainText(hidden);
    const safe = this.#hide(plain, SHORTEST2);
    return safe === plain ? hidden : safe;
  }
  /** A path or a name that a program reads, without the secrets that are too long to be one of its words. */
  redactLongForms(text) {
    return this.#hide(text, NO_WORD);
  }
  #addForms(forms) {
    for (const form of forms) {
      const text = form.reveal();
      if (text.trim() === "" || this.#forms.has(text)) continue;
      this.#forms.set(text, form);
      this.#longestFirst = void 0;
      for (const listener of this.#listeners) listener(form);
    }
  }
  #hide(text, shortest) {
    this.#longestFirst ??= longestFirst(this.#forms.keys());
    return this.#longestFirst.reduce(
      (hidden, form) => form.length < shortest ? hidden : hidden.replaceAll(form, "***"),
      text
    );
  }
};

// src/report/redact-outcome.ts
function redactOutcome(outcome, secrets) {
  const { end, metadata, preflight } = outcome;
  return {
    ...outcome,
    end: redactEnd(end, secrets),
    metadata: redactMetadata(metadata, secrets),
    preflight: preflight && { ...preflight, findings: redactFindings(preflight.findings, secrets) }
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
        ...end.moves && { moves: redactMoves(end.moves, secrets) },
        ...end.digest && { digest: end.digest },
        ...redactPackages(end, secrets),
        ...end.pushed && { pushed: redactPushed(end.pushed, secrets) }
      };
  }
}
function redactPushed(pushed, secrets) {
  return {
    ...pushed,
    moves: redactMoves(pushed.moves, secrets),
    ...redactPackages(pushed, secrets),
    ...redactBuild(pushed, secrets),
    ...redactSignature(pushed, secrets)
  };
}
function redactSignature({ signature }, secrets) {
  return signature?.kind === "unsigned" ? { signature: { ...signature, why: secrets.redact(signature.why) } } : {};
}
function redactPackages({ packages }, secrets) {
  if (packages === void 0) return {};
  const redactRepository = (link) => link.kind === "linked" ? { ...link, repository: secrets.redactLongForms(link.repository) } : link;
  return { packages: packages.map((state) => ({ ...state, link: redactRepository(state.link) })) };
}
function redactDiagnosis(diagnosis, secrets) {
  const { title, problem, evidence, printed, excerpt, remedies, location } = diagnosis;
  const [first2, ...others2] = remedies;
  return {
    ...diagnosis,
    title: secrets.redact(title),
    problem: secrets.redact(problem),
    evidence: evidence.map((line) => secrets.redact(line)),
    ...printed && { printed: printed.map((line) => secrets.redact(line)) },
    ...excerpt && { excerpt: excerpt.map((line) => secrets.redact(line)) },
    remedies: [redactRemedy(first2, secrets), ...others2.map((remedy) => redactRemedy(remedy, secrets))],
    location: location && { ...location, file: secrets.redactLongForms(location.file) }
  };
}
function redactRemedy({ action, snippet, link }, secrets) {
  return {
    action: secrets.redact(action),
    ...snippet && { snippet: { ...snippet, text: secrets.redact(snippet.text) } },
    ...link !== void 0 && { link: redactLink(link, secrets) }
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
    value: secrets.redact(label.value)
  });
  return {
    ...metadata,
    tags: tags.map((tag) => ({ ...tag, rule: secrets.redact(tag.rule) })),
    skippedRules: skippedRules.map(({ rule, why }) => ({
      rule: secrets.redact(rule),
      why: secrets.redact(why)
    })),
    labels: labels.map(redactValue),
    annotations: annotations.map(redactValue),
    remarks: remarks.map((remark) => secrets.redact(remark))
  };
}
function redactFindings(findings, secrets) {
  const { api, registry } = findings;
  return {
    ...findings,
    ...api && { api: redactApi(api, secrets) },
    ...registry && { registry: redactRegistry(registry, secrets) }
  };
}
function redactApi(api, secrets) {
  switch (api.kind) {
    case "accepted": {
      const { login, grant: grant2 } = api;
      return {
        ...api,
        login: login && secrets.redactLongForms(login),
        grant: grant2.kind === "unlisted" ? { ...grant2, reason: secrets.redact(grant2.reason) } : grant2
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
function redactBuild({ build: build2 }, secrets) {
  if (build2 === void 0) return {};
  const { report, remarks } = build2;
  const redactName = (named2) => ({
    ...named2,
    name: secrets.redact(named2.name)
  });
  const redactStep = (step) => ({
    ...redactName(step),
    stage: step.stage && secrets.redact(step.stage),
    said: secrets.redact(step.said)
  });
  const redactSize = (size) => ({
    ...size,
    platforms: size.platforms.map((platform) => ({
      ...platform,
      layers: platform.layers.map((layer) => ({
        ...layer,
        madeBy: layer.madeBy && secrets.redact(layer.madeBy)
      }))
    }))
  });
  return {
    build: {
      ...build2,
      ...build2.size && { size: redactSize(build2.size) },
      remarks: remarks.map((note) => ({
        ...note,
        title: secrets.redact(note.title),
        text: secrets.redact(note.text)
      })),
      report: {
        ...report,
        stages: report.stages.map(redactName),
        slowest: report.slowest.map(redactStep),
        timeline: report.timeline.map(redactStep),
        cacheFault: report.cacheFault && secrets.redact(report.cacheFault)
      }
    }
  };
}
function redactMoves(moves, secrets) {
  const redactState = (state) => state.kind === "unknown" ? { ...state, reason: secrets.redact(state.reason) } : state;
  return moves.map(({ before, now, error, ...move }) => ({
    ...move,
    before: redactState(before),
    now: redactState(now),
    error: error && secrets.redact(error)
  }));
}

// src/cli/explain.ts
var import_node_fs5 = require("node:fs");

// src/diagnosis/diagnose-log.ts
init_evidence();
init_causes();
init_classify_log();
init_log_context();
init_diagnose();
init_lines();
init_reader();
async function diagnoseLogStream(pieces, known2) {
  const cutter = new LineCutter();
  const reader = new LogReader(known2.registry.host);
  for await (const piece of pieces) for (const line of cutter.cut(piece)) reader.read(line);
  for (const line of cutter.end()) reader.read(line);
  return diagnoseLog(reader.result, known2);
}
function diagnoseLog(log, known2) {
  const failure3 = classifyLog(log, known2);
  const { match, cause } = failure3;
  const context2 = match === void 0 ? known2 : completeContext(known2, log, match);
  const { api, registry, tokenKind } = context2;
  const evidence = [
    ...match === void 0 ? [] : [`Line ${match.line} of the log says: ${match.text}`],
    ...api.kind === "accepted" ? formatEvidence({ tokenKind, api }, registry.host) : [],
    ...formatJob(context2)
  ];
  const location = recordOf(cause).inDockerfile ? log.location : void 0;
  return diagnose({ ...failure3, evidence, location }, context2);
}
function formatJob({ packages, head, dependabot }) {
  return [
    ...packages === void 0 ? [] : [`The job's token has \`packages: ${packages}\`.`],
    ...head === "foreign" ? ["The run belongs to a pull request from a fork."] : [],
    ...dependabot ? ["Dependabot started the run."] : []
  ];
}

// src/report/json.ts
init_diagnosis();
init_redact();
function diagnosisJson(diagnosis) {
  return jsonLine(diagnosisFields(diagnosis));
}
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
    link: causeLink(code)
  };
}
function jsonLine(value) {
  const json = JSON.stringify(value);
  return plainText(json) === json ? json : json.replaceAll(/(?<=##)\[|[^\x20-\x7e]/g, spell);
}
function spell(letter) {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/cli/style.ts
var import_node_util2 = require("node:util");
var LOOKS = {
  strong: "bold",
  faint: "dim",
  good: "green",
  bad: "red",
  doubtful: "yellow",
  link: "cyan"
};
function styleFor(colours) {
  const paint = (role) => (text) => (
    // Whether the stream has colours is decided already: it may be standard error, which `styleText` does not look at.
    colours ? (0, import_node_util2.styleText)(LOOKS[role], text, { validateStream: false }) : text
  );
  return {
    strong: paint("strong"),
    faint: paint("faint"),
    good: paint("good"),
    bad: paint("bad"),
    doubtful: paint("doubtful"),
    link: paint("link")
  };
}
function wantsColours(isTerminal, { NO_COLOR, TERM }) {
  return isTerminal && !NO_COLOR && TERM !== "dumb";
}

// src/cli/page.ts
init_redact();

// src/report/annotation.ts
init_diagnosis();
init_causes();
function diagnosisLines(diagnosis, remedies = diagnosis.remedies) {
  const { problem, evidence, alternatives, code } = diagnosis;
  const left = diagnosis.remedies.length - remedies.length;
  return [
    textLine(problem),
    ...section(
      "How we know:",
      evidence.map((line) => textLine(`- ${line}`))
    ),
    ...section("What to do:", [
      ...remedies.flatMap((remedy, index2) => remedyLines(remedy, index2 + 1)),
      ...left === 0 ? [] : [textLine(`The job's summary has ${left} more.`)]
    ]),
    ...section(
      "It could also be:",
      alternatives.map((other) => textLine(`- ${other}: ${howToTell(other)}`))
    ),
    textLine(""),
    { kind: "link", before: `(${code}) `, url: causeLink(code) }
  ];
}
function section(heading, lines) {
  return lines.length === 0 ? [] : [textLine(""), { kind: "heading", text: heading }, ...lines];
}
function remedyLines({ action, link, snippet }, number) {
  const before = "     ";
  return [
    textLine(`${number}. ${action}`),
    ...link === void 0 ? [] : [{ kind: "link", before, url: link }],
    ...linesOf2(snippet).map((line) => textLine(before + line))
  ];
}
function linesOf2(snippet) {
  return snippet === void 0 || snippet.language === "text" ? [] : snippet.text.split("\n");
}
function textLine(text) {
  return { kind: "text", text };
}

// src/cli/page.ts
function formatPage(diagnosis, style) {
  const lines = diagnosisLines(diagnosis).map((line) => formatLine(line, style));
  return [style.strong(style.bad(plainLine(diagnosis.title))), "", ...lines, ""].join("\n");
}
function formatLine(line, style) {
  switch (line.kind) {
    case "heading":
      return style.strong(plainText(line.text));
    case "link":
      return line.before + style.link(plainText(line.url));
    case "text":
      return plainText(line.text);
  }
}

// src/cli/explain.ts
var import_node_util4 = require("node:util");
init_json();

// src/cli/explain-context.ts
init_package();
init_context();
init_reference();
init_json();
init_host();
init_scopes();
var TOKEN_KINDS = {
  app: "app",
  "app-user": "app-user",
  classic: "classic",
  "fine-grained": "fine-grained",
  "github-token": "installation",
  GITHUB_TOKEN: "installation",
  installation: "installation",
  none: "none",
  oauth: "oauth",
  refresh: "refresh",
  unknown: "unknown"
};
var OPERATIONS = {
  build: "build",
  check: "push",
  delete: "delete",
  login: "login",
  merge: "push",
  pull: "pull",
  push: "push",
  unknown: void 0
};
var OWNER_KINDS = {
  org: "Organization",
  organization: "Organization",
  Organization: "Organization",
  user: "User",
  User: "User",
  unknown: void 0
};
function readFailureContext(json) {
  const problems2 = [];
  const complain = (field2, value, why) => problems2.push({ input: `context.${field2}`, value: show(value), ...why });
  if (typeof json !== "object" || json === null || Array.isArray(json))
    problems2.push({
      input: "context",
      value: show(json),
      flaw: "it is not an object",
      allowed: "a JSON object"
    });
  const given3 = record(json);
  const text = (field2) => {
    const value = given3[field2] ?? void 0;
    if (value === void 0 || typeof value === "string") return value?.trim() || void 0;
    complain(field2, value, { flaw: "it is no text", allowed: "a text" });
    return void 0;
  };
  const choose2 = (field2, choices) => {
    const value = text(field2);
    if (value === void 0) return void 0;
    if (Object.hasOwn(choices, value)) return choices[value];
    complain(field2, value, {
      flaw: "it is not one of the choices",
      allowed: Object.keys(choices).join(", ")
    });
    return void 0;
  };
  const host = readHost(text("registry"), complain);
  const event = text("event") ?? "unknown";
  const actor = text("actor");
  const slug2 = text("repository");
  const owner = text("owner");
  const image = readImage(text("image"), host, complain);
  const [repositoryOwner, name] = slug2?.includes("/") ? slug2.split("/") : [];
  const packages = readPermissions(given3.permissions, complain);
  const ownerKind = owner === void 0 ? void 0 : OWNER_KINDS[owner];
  return {
    problems: problems2,
    context: {
      operation: choose2("operation", OPERATIONS),
      isRun: false,
      registry: registryInLog(host),
      image,
      isNamed: image !== void 0,
      pushesTo: registriesOf(text("tags")),
      ownerKind,
      // Only a job's own token has permissions.
      tokenKind: choose2("tokenKind", TOKEN_KINDS) ?? (packages === void 0 ? "unknown" : "installation"),
      api: readScopes(given3.scopes, complain),
      scopeCheck: "auto",
      event,
      repository: repositoryOwner && name ? { owner: repositoryOwner, name, ownerKind } : void 0,
      head: /fork.{0,5}pull|pull.{0,10}fork/i.test(event) ? "foreign" : void 0,
      pullRequest: event.includes("pull_request"),
      dependabot: actor === "dependabot[bot]",
      packages,
      isAct: false,
      version: package_default.version,
      build: void 0
    }
  };
}
function show(value) {
  try {
    return JSON.stringify(value).slice(0, 100);
  } catch {
    return "something nested too deeply";
  }
}
function readHost(registry, complain) {
  const flaw3 = registry === void 0 ? void 0 : findHostProblem(registry);
  if (flaw3 !== void 0) complain("registry", registry, { flaw: flaw3, allowed: "a host name such as ghcr.io" });
  return registry === void 0 || flaw3 !== void 0 ? "ghcr.io" : registry.toLowerCase();
}
function readImage(text, host, complain) {
  if (text === void 0) return void 0;
  const bare2 = text.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
  const [first2 = ""] = bare2.split("/");
  const parsed2 = parseImage(/[.:]/.test(first2) ? bare2 : `${host}/${bare2}`, host);
  if (parsed2.kind === "image") return parsed2.image;
  complain("image", text, { flaw: parsed2.flaw, allowed: `an image such as ${host}/OWNER/NAME` });
  return void 0;
}
function registriesOf(tags = "") {
  const hosts = tags.split(/[,\s]+/).map((tag) => registryOfReference(tag)?.toLowerCase());
  return [...new Set(hosts.filter((host) => host !== void 0))];
}
function readScopes(value, complain) {
  if (value === void 0 || value === null) return NOT_ASKED;
  const names = typeof value === "string" ? [...parseScopes(value)] : list(value);
  const scopes = names.filter((name) => typeof name === "string");
  if (scopes.length !== names.length || typeof value !== "string" && !Array.isArray(value)) {
    complain("scopes", value, {
      flaw: "it is not a list of texts",
      allowed: 'a list such as ["repo"], or null'
    });
    return NOT_ASKED;
  }
  const grant2 = { kind: "listed", scopes: new Set(scopes) };
  return { kind: "accepted", login: void 0, grant: grant2, expires: void 0, ssoUrl: void 0 };
}
function readPermissions(value, complain) {
  if (value === void 0 || value === null) return void 0;
  const values = typeof value === "object" ? Object.values(value) : [];
  const isUsable2 = typeof value === "string" || typeof value === "object" && !Array.isArray(value);
  if (!isUsable2 || values.some((one) => typeof one !== "string")) {
    complain("permissions", value, {
      flaw: "it is neither text nor an object",
      allowed: '"packages: write"'
    });
    return void 0;
  }
  const text = typeof value === "string" ? value : Object.entries(value).map((pair) => pair.join(": ")).join(", ");
  const packages = /\bpackages["']?\s*:\s*["']?(read|write|none)\b/i.exec(text)?.[1]?.toLowerCase();
  if (packages === "read" || packages === "write" || packages === "none") return packages;
  if (/write-all|read and write/i.test(text)) return "write";
  if (/read-all/i.test(text)) return "read";
  return text.includes(":") || /^(?:\{\})?$/.test(text.trim()) ? "none" : void 0;
}

// src/cli/explain.ts
var import_promises5 = require("node:fs/promises");

// src/lib/thrown.ts
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
function formatThrown(error) {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}

// src/cli/flaws.ts
var import_node_util3 = require("node:util");
init_json();
init_nearest();

// src/config/inputs.ts
init_token2();
init_options();

// src/config/registry-auth.ts
init_token2();
init_host();
var NO_REGISTRY_AUTH = { entries: [], empty: [], flaws: [] };
var MOST = { characters: 64 * 1024, entries: 50 };
var KNOWN_NAMES = new Set(
  "scope logout user name login pass token host server url email".split(" ")
);

// src/config/inputs.ts
var INPUTS = [
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
  ...BUILD_INPUTS,
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
  "dry-run"
];
var SECRET_INPUTS = ["token", "github-token", "registry-auth"];
function readInputs(environment) {
  const names = INPUTS.filter((name) => !SECRET_INPUTS.some((secret) => secret === name));
  return Object.fromEntries(names.map((name) => [name, readInput(environment, name)]));
}
function readInput(environment, name) {
  return environment[`INPUT_${name.toUpperCase()}`] ?? "";
}

// src/cli/options.ts
var OWN_ARGUMENTS = ["explain", "init", "migrate"];
var COMMAND_NAMES = ["push", "check", "pull", "login"];
var NO_OPTIONS = /* @__PURE__ */ new Set([
  ...["token", "github-token", "registry-auth", "keep-login", "secrets", "operation", "digests"],
  ...["sign", "push-to-registry", "source"]
]);
var OPTIONS2 = INPUTS.filter((name) => !NO_OPTIONS.has(name));
var SWITCHES = /* @__PURE__ */ new Set([
  "allow-older",
  "dry-run",
  "load",
  "no-cache",
  "pull",
  "push-by-digest"
]);
var OWN = ["anonymous", "token-stdin", "json", "verbose", "help", "version"];
var ALIASES = {
  annotation: "annotations",
  "build-arg": "build-args",
  image: "images",
  label: "labels",
  platform: "platforms",
  tag: "tags"
};
function optionOf(input) {
  const [alias = input] = Object.entries(ALIASES).find(([, name]) => name === input) ?? [];
  return `--${alias}`;
}
var TOKEN_OPTIONS = /* @__PURE__ */ new Set([
  "token",
  "github-token",
  "registry-auth",
  "password",
  "pat",
  "secret",
  "secrets"
]);

// src/cli/flaws.ts
var WHY_NO_TOKEN = `A token does not belong on a command line: everybody on this machine can read it there, and the shell keeps it in its history.
If it was a real one, revoke it now: https://github.com/settings/tokens
Hand the new one over with --token-stdin, or in the environment variable GITHUB_TOKEN.`;
function flawInOption({ name, rawName, value, inlineValue }) {
  if (TOKEN_OPTIONS.has(name)) return WHY_NO_TOKEN;
  const names = [...OPTIONS2, ...Object.keys(ALIASES), ...OWN];
  if (!names.includes(name)) return noSuchOption(rawName, names, "surepush");
  if (SWITCHES.has(name))
    return value === void 0 || value === "true" || value === "false" ? void 0 : `${rawName} cannot be "${value}". Allowed: true or false, or nothing at all.`;
  if (OWN.some((own) => own === name)) return value === void 0 ? void 0 : `${rawName} takes no value.`;
  if (name === "push" && inlineValue !== true && !PUSH_CHOICES.includes(value ?? ""))
    return "It pushes anyway: leave `--push` out.";
  const isForgotten = value === void 0 || inlineValue !== true && value.startsWith("-");
  if (isForgotten) return `${rawName} needs a value.`;
  return (ALIASES[name] ?? name) === "tags" && value.trim() === "" ? emptyTag("push") : void 0;
}
var PUSH_CHOICES = ["auto", "true", "false"];
function noSuchOption(rawName, names, command) {
  const meant = nearestWord(rawName.replace(/^-+/, ""), names);
  const hint = meant === void 0 ? `\`${command} --help\` has them all.` : `Did you mean --${meant}?`;
  return `There is no option ${rawName}. ${hint}`;
}
function findUnknownOption(args, options, command) {
  const { tokens } = (0, import_node_util3.parseArgs)({ args: [...args], options, strict: false, tokens: true });
  const unknown2 = tokens.find((token) => token.kind === "option" && !Object.hasOwn(options, token.name));
  return unknown2?.kind === "option" ? noSuchOption(unknown2.rawName, Object.keys(options), `surepush ${command}`) : void 0;
}
function emptyTag(command) {
  const without = command === "pull" ? "to pull `latest`" : "to push the branch's name";
  return `The tag is empty. Is the variable set? Leave the tag out ${without}.`;
}
var BUILDS3 = "`surepush` alone builds and pushes.";
var CHECKS = "`surepush check` says whether a push will be allowed.";
var LISTS = "GitHub lists the images and their tags on the owner's page, under Packages.";
var SHOWS = "`surepush --dry-run` shows the tags without a push.";
var NO_COMMANDS = /* @__PURE__ */ new Map([
  ["build", BUILDS3],
  ["deploy", BUILDS3],
  ["doctor", CHECKS],
  ["images", LISTS],
  ["list", LISTS],
  ["logout", "`docker logout ghcr.io` ends what `surepush login` began."],
  ["ls", LISTS],
  ["publish", BUILDS3],
  ["run", BUILDS3],
  ["status", CHECKS],
  ["tags", SHOWS],
  ["test", CHECKS],
  ["update", BUILDS3]
]);
function flawInCommandWord(word) {
  const meant = nearestWord(word, [...COMMAND_NAMES, ...OWN_ARGUMENTS, "help", "version"]);
  const hint = NO_COMMANDS.get(word) ?? (meant === void 0 ? void 0 : `Did you mean \`surepush ${meant}\`?`);
  return hint && `There is no command \`${word}\`: ${hint} To push a tag of that name, type \`surepush --tag ${word}\`.`;
}
var MOST_WORDS = { push: Infinity, pull: 1, check: 0, login: 0 };
function flawInWords(command, words) {
  if (words.length > MOST_WORDS[command])
    return command === "pull" ? giveOne("tag to pull", words) : `\`surepush ${command}\` takes options only, and no ${words.join(" ")}. The image is named by --image.`;
  return words.some((word) => word.trim() === "") ? emptyTag(command) : void 0;
}
function giveOne(what, words) {
  return words.length === 0 ? `Give one ${what}.` : `Give one ${what}, not ${words.length}: ${words.join(" ")}`;
}
function flawInLocalNames(words, options) {
  const isLocal = (text) => /^[\w.-]+:[\w.-]+$/.test(text);
  const option = options.find(isLocal);
  const name = option ?? words.find(isLocal);
  if (name === void 0) return void 0;
  const [tag, whole] = [name.slice(name.indexOf(":") + 1), `ghcr.io/OWNER/${name}`];
  return option === void 0 ? `Here a word is the tag alone, \`${tag}\`, or all of it, \`${whole}\`, and not \`${name}\`.` : `Here \`-t\` is the tag alone, \`-t ${tag}\`, or all of it, \`-t ${whole}\`, and not \`${name}\`.`;
}
function whyUnreadable(error) {
  return field(error, "code") === "ENOENT" ? "there is no such file" : messageOf(error);
}
function flawInAnonymous(command, values) {
  const access = values.get("access")?.at(-1) ?? "pull";
  if (command !== "check" || access !== "pull")
    return "--anonymous goes with `surepush check --access pull`: without a token an image can only be pulled.";
  return values.has("token-stdin") ? "--anonymous and --token-stdin exclude each other: it asks without a token." : void 0;
}

// src/cli/explain.ts
async function runExplain(args, outside) {
  const { stdin, stdout, stderr, env } = outside;
  const read3 = readExplainArguments(args, (path) => (0, import_node_fs5.readFileSync)(path, "utf8"));
  switch (read3.kind) {
    case "help":
      stdout.write(EXPLAIN_HELP);
      return 0;
    case "unusable":
      stderr.write(`${read3.flaws.join("\n")}

${EXPLAIN_HELP}`);
      return 2;
    case "explain": {
      if (read3.path === "-" && stdin.isTTY)
        stderr.write(
          `Paste the log, then press ${endOfInput(outside.platform)}. Or give a file: surepush explain FILE
`
        );
      const log = await openLog(read3.path);
      if (log.kind === "unreadable") {
        stderr.write(`${read3.path} cannot be read: ${log.reason}

${EXPLAIN_HELP}`);
        return 2;
      }
      const diagnosis = await diagnoseLogStream(log.pieces, read3.context);
      const style = styleFor(wantsColours(stdout.isTTY, env));
      stdout.write(read3.json ? `${diagnosisJson(diagnosis)}
` : formatPage(diagnosis, style));
      return diagnosis.code === "unknown" ? 3 : 0;
    }
  }
}
function endOfInput(platform) {
  return platform === "win32" ? "Ctrl-Z and Enter" : "Ctrl-D on a line of its own";
}
var EXPLAIN_HELP = `surepush explain [FILE] [--context FILE.json] [--json]

Reads a log from FILE, or from standard input, and says what went wrong, how it knows, and what to type.

--context   a JSON object with what you know; each field may be left out:
            operation, tokenKind, scopes, event, owner, actor, permissions, repository, image, registry
--json      one JSON object instead of text

Exit code: 0 it names a cause, 3 nothing in the log is known, 2 wrong usage.
`;
var OPTIONS_OF_EXPLAIN = {
  context: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" }
};
function readExplainArguments(args, read3) {
  const unknown2 = findUnknownOption(args, OPTIONS_OF_EXPLAIN, "explain");
  if (unknown2 !== void 0) return unusable(unknown2);
  let parsed2;
  try {
    parsed2 = (0, import_node_util4.parseArgs)({ args: [...args], allowPositionals: true, options: OPTIONS_OF_EXPLAIN });
  } catch (error) {
    return unusable(messageOf(error));
  }
  const { values, positionals } = parsed2;
  if (values.help === true) return { kind: "help" };
  if (positionals.length > 1) return unusable(giveOne("log", positionals));
  const file = readContext(values.context, read3);
  if (file.kind === "unusable") return file;
  const { context: context2, problems: problems2 } = readFailureContext(file.json);
  return problems2.length > 0 ? unusable(
    ...problems2.map(
      ({ input, value, flaw: flaw3, allowed }) => `${input} cannot be ${value}: ${flaw3}. Allowed: ${allowed}.`
    )
  ) : { kind: "explain", path: positionals[0] ?? "-", context: context2, json: values.json === true };
}
function readContext(path, read3) {
  if (path === void 0) return { kind: "read", json: {} };
  let text;
  try {
    text = read3(path);
  } catch (error) {
    return unusable(`--context ${path} cannot be read: ${whyUnreadable(error)}`);
  }
  const json = parseJson(text.replace(/^\uFEFF/, ""));
  return json === void 0 ? unusable(`--context ${path} is no JSON`) : { kind: "read", json };
}
function unusable(...flaws) {
  return { kind: "unusable", flaws };
}
async function openLog(path) {
  if (path === "-") return { kind: "readable", pieces: decode2(process.stdin) };
  try {
    const file = await (0, import_promises5.open)(path);
    const isFolder = (await file.stat()).isDirectory();
    if (!isFolder) return { kind: "readable", pieces: decode2(file.createReadStream()) };
    await file.close();
    return { kind: "unreadable", reason: "it is a folder" };
  } catch (error) {
    return { kind: "unreadable", reason: whyUnreadable(error) };
  }
}
async function* decode2(source) {
  let decoder;
  for await (const piece of source) {
    decoder ??= new TextDecoder(encodingOf(piece));
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder?.decode() ?? "";
}
function encodingOf([first2, second]) {
  if (first2 === 255 && second === 254) return "utf-16le";
  return first2 === 254 && second === 255 ? "utf-16be" : "utf-8";
}

// src/cli/init/init.ts
var import_promises8 = require("node:fs/promises");
var import_node_path6 = require("node:path");
var import_promises9 = require("node:readline/promises");
var import_node_util5 = require("node:util");

// src/context/git.ts
var import_node_child_process3 = require("node:child_process");
var import_promises6 = require("node:fs/promises");
var import_promises7 = require("node:timers/promises");
init_json();
init_limits();

// src/context/child-environment.ts
var JOB_TOKENS = /^(?:ACTIONS_ID_TOKEN_REQUEST_(?:TOKEN|URL)|ACTIONS_RUNTIME_TOKEN)$/i;
function withoutJobSecrets(environment, needed = /* @__PURE__ */ new Set()) {
  const kept = Object.entries(environment).filter(
    ([name]) => !/^INPUT_/i.test(name) && (!JOB_TOKENS.test(name) || needed.has(name))
  );
  return Object.fromEntries(kept);
}
function startNothingFromWorkingFolder({
  platform,
  env
}) {
  if (platform === "win32") env.NoDefaultCurrentDirectoryInExePath = "1";
}
var SETTINGS = [
  ["core.fsmonitor", ""],
  ["core.hooksPath", "/dev/null"],
  ["core.pager", "cat"],
  ["log.showSignature", "false"],
  ["safe.bareRepository", "explicit"]
];
var OFFLINE = { GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1" };
var GIT_OPTIONS = [
  "--no-pager",
  ...SETTINGS.flatMap(([name, value]) => ["-c", `${name}=${value}`])
];
var INHERITED = /* @__PURE__ */ new Set([
  ...["PATH", "PATHEXT", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "PROGRAMDATA", "TMPDIR", "TEMP", "TMP"],
  ...[
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "HOME",
    "HOMEDRIVE",
    "HOMEPATH",
    "USERPROFILE",
    "XDG_CONFIG_HOME"
  ],
  // Git also accepts a clone that belongs to the user who called sudo.
  ...["SUDO_UID", "NODEFAULTCURRENTDIRECTORYINEXEPATH"],
  ...[
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_CEILING_DIRECTORIES",
    "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    "GIT_EXEC_PATH"
  ],
  ...["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_TEST_ASSUME_DIFFERENT_OWNER"]
]);
function gitEnvironment(environment) {
  const kept = Object.entries(environment).filter(([name]) => INHERITED.has(name.toUpperCase()));
  return {
    ...Object.fromEntries(kept),
    ...writeSettings(readSettings(environment).filter(([name]) => /^safe\./i.test(name))),
    ...OFFLINE,
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    // What git says is read.
    LC_ALL: "C"
  };
}
function withGuardedGit(environment, { fetches = false } = {}) {
  return {
    ...environment,
    ...writeSettings([...readSettings(environment), ...SETTINGS]),
    ...fetches ? {} : OFFLINE
  };
}
function readSettings(environment) {
  const count = Number(environment.GIT_CONFIG_COUNT ?? 0);
  return Array.from({ length: count > 0 && count <= 1e3 ? count : 0 }, (_, index2) => [
    environment[`GIT_CONFIG_KEY_${index2}`] ?? "",
    environment[`GIT_CONFIG_VALUE_${index2}`] ?? ""
  ]);
}
function writeSettings(settings) {
  const variables = settings.flatMap(([name, value], index2) => [
    [`GIT_CONFIG_KEY_${index2}`, name],
    [`GIT_CONFIG_VALUE_${index2}`, value]
  ]);
  return settings.length === 0 ? {} : {
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(variables)
  };
}

// src/context/git.ts
function runGit(environment, args) {
  const options = {
    env: gitEnvironment(environment),
    timeout: TIMEOUTS.git,
    maxBuffer: READ_LIMITS.gitOutput,
    windowsHide: true
  };
  return new Promise((resolve5) => {
    (0, import_node_child_process3.execFile)("git", [...GIT_OPTIONS, ...args], options, (error, stdout, stderr) => {
      const exitCode2 = error === null ? 0 : error.code;
      resolve5({ exitCode: typeof exitCode2 === "number" ? exitCode2 : void 0, stdout, stderr });
    });
  });
}
async function askGit(environment, args) {
  const { exitCode: exitCode2, stdout } = await runGit(environment, args);
  return exitCode2 === 0 ? stdout.trim() : void 0;
}
function readBranch(ask2) {
  return ask2("symbolic-ref", "--quiet", "HEAD");
}
async function findCloneRefusal(environment) {
  const { stderr } = await runGit(environment, ["rev-parse", "--git-dir"]);
  const words = /^fatal: (.+)$/m.exec(stderr)?.[1];
  if (words === void 0 || words.startsWith("not a git repository")) return void 0;
  return { words, command: /^\s*(git config .*safe\.directory .+)$/m.exec(stderr)?.[1] };
}
async function commitTimeInClone(environment, sha) {
  if (!/^[0-9a-f]+$/.test(sha)) return void 0;
  await (0, import_promises7.setImmediate)();
  const commit = await askGit(environment, ["cat-file", "commit", sha]);
  const seconds = /^committer .* (\d+) [+-]\d{4}$/m.exec(commit ?? "")?.[1];
  return seconds === void 0 ? void 0 : new Date(Number(seconds) * 1e3);
}
function headOfClone(environment) {
  const ask2 = (...args) => askGit(environment, args);
  return readHead(ask2, readBranch(ask2));
}
async function readHead(ask2, asked) {
  const [sha, branch] = await Promise.all([ask2("rev-parse", "HEAD"), asked]);
  if (sha === void 0) return void 0;
  if (branch !== void 0 && branch !== "") return { ref: branch, sha };
  const names = await ask2("for-each-ref", "--format=%(refname)", "--points-at=HEAD");
  return { ref: likeliestRef(names?.split("\n") ?? []), sha };
}
function likeliestRef(names) {
  const tag = names.find((name) => name.startsWith("refs/tags/"));
  if (tag !== void 0) return tag;
  const pull = names.map((name) => /^refs\/remotes\/(pull\/\d+\/(?:merge|head))$/.exec(name)?.[1]).find(Boolean);
  if (pull !== void 0) return `refs/${pull}`;
  const local = names.find((name) => name.startsWith("refs/heads/"));
  if (local !== void 0) return local;
  const remote = names.map((name) => /^refs\/remotes\/[^/]+\/(.+)$/.exec(name)?.[1]).find((name) => name !== void 0 && name !== "HEAD");
  return remote && `refs/heads/${remote}`;
}
async function readClone(environment) {
  const ask2 = (...args) => askGit(environment, args);
  const asked = readBranch(ask2);
  const [remote, head, branch, defaultBranch, packageRepository] = await Promise.all([
    addressOfRemote(ask2),
    readHead(ask2, asked),
    asked,
    nameOfDefaultBranch(ask2, asked),
    repositoryOfPackage()
  ]);
  const found = head ?? unbornHead(branch);
  const refusal = found === void 0 ? await findCloneRefusal(environment) : void 0;
  return { remote, head: found, defaultBranch, packageRepository, refusal };
}
async function addressOfRemote(ask2) {
  const origin = await ask2("remote", "get-url", "origin");
  if (origin !== void 0) return origin;
  const [only, ...others2] = (await ask2("remote"))?.split("\n").filter(Boolean) ?? [];
  return only !== void 0 && others2.length === 0 ? ask2("remote", "get-url", "--", only) : void 0;
}
async function nameOfDefaultBranch(ask2, branch) {
  const head = await ask2("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD");
  if (head) return head.replace("refs/remotes/origin/", "");
  const [here, names] = await Promise.all([
    branch,
    ask2("for-each-ref", "--format=%(refname)", "refs/heads/main", "refs/heads/master")
  ]);
  const branches = [...names?.split("\n") ?? [], here ?? ""];
  return ["main", "master"].find((name) => branches.includes(`refs/heads/${name}`));
}
function unbornHead(ref) {
  return ref ? { ref, sha: void 0 } : void 0;
}
async function repositoryOfPackage() {
  const text = await (0, import_promises6.readFile)("package.json", "utf8").catch(() => void 0);
  const json = text === void 0 ? void 0 : parseJson(text);
  return textField(json, "repository") ?? textField(field(json, "repository"), "url");
}
async function readProject(environment) {
  const ask2 = (...args) => askGit(environment, args);
  const root = await ask2("rev-parse", "--show-toplevel");
  if (root === void 0 || root === "") return void 0;
  const [files, tags] = await Promise.all([
    ask2("-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"),
    ask2("for-each-ref", "--format=%(refname:strip=2)", "refs/tags")
  ]);
  return { root, files: files?.split("\0").filter(Boolean) ?? [], tags: tags?.split("\n") ?? [] };
}

// src/context/git-remote.ts
var URL_FORM = /^(?:git\+)?(?<scheme>https?|ssh|git):\/\/(?:[^/]*@)?(?<host>[^/:@]+)(?::(?<port>\d+))?\/(?<path>.+)$/i;
var SCP_FORM = /^(?:[^/@:]+@)?(?<host>[^/:@]{2,}):(?!\/\/)(?<path>.+)$/;
var SLUG = /^(?<owner>[A-Za-z0-9][\w-]*)\/(?<name>[\w.-]+)$/;
var GITHUB = /^(?:(?:www|ssh)\.)?github\.com$|^github(?:\.com)?-[\w-]+$|^github$/i;
var OTHERS = /^(?:gitlab|codeberg|bitbucket|gitee)\.|(?:^|\.)(?:gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com|sr\.ht|dev\.azure\.com|visualstudio\.com|amazonaws\.com|google\.com)$/i;
function readRemote(address) {
  const text = address.trim();
  const { scheme = "ssh", host, port, path } = (URL_FORM.exec(text) ?? SCP_FORM.exec(text))?.groups ?? {};
  if (host === void 0 || path === void 0) return elsewhere("a folder, and on no server");
  const slug2 = SLUG.exec(path.replace(/^\/+|\/+$/g, "").replace(/\.git$/i, ""))?.groups;
  if (OTHERS.test(host)) return elsewhere(`on ${host}, which is no GitHub`);
  if (slug2?.owner === void 0 || slug2.name === void 0 || /^\.{1,2}$/.test(slug2.name))
    return elsewhere(`on ${host}, and not of the form OWNER/NAME`);
  const { owner, name } = slug2;
  if (GITHUB.test(host)) return { kind: "repository", server: "https://github.com", owner, name };
  if (!host.includes(".") && host.toLowerCase() !== "localhost")
    return elsewhere(`on ${host}, an alias that only ssh knows`);
  const isWeb = /^https?$/i.test(scheme) && port !== void 0 && !["80", "443"].includes(port);
  return {
    kind: "repository",
    server: `https://${host.toLowerCase()}${isWeb ? `:${port}` : ""}`,
    owner,
    name
  };
}
function readRepositoryField(text) {
  const short = /^(?:(?<host>[a-z]+):)?(?<slug>[\w-]+\/[\w.-]+)$/.exec(text.trim())?.groups;
  if (short?.slug === void 0) return readRemote(text);
  return short.host === void 0 || short.host === "github" ? readRemote(`https://github.com/${short.slug}`) : elsewhere(`on ${short.host}, which is no GitHub`);
}
function elsewhere(where) {
  return { kind: "elsewhere", where };
}

// src/cli/init/init.ts
init_run_context();
init_input_problems();
init_limits();
init_redact();
init_host();

// src/cli/released.ts
init_package();
init_remedies();
function isReleased() {
  return !package_default.version.startsWith("0.");
}
var UNRELEASED = `${USES} is not released yet: write a commit's full SHA after the @ until it is. This prints the newest one: git ls-remote https://github.com/F1bonacci66/surepush HEAD`;

// src/cli/init/dockerfiles.ts
var NAME3 = /^(?:(?<before>[\w-]+)\.)?(?:[Dd]ockerfile|[Cc]ontainerfile)$|^(?:Dockerfile|Containerfile)\.(?<after>[\w-]+)$/;
var OTHER_PURPOSE = /(?:^|\/)(?:\.[^/]+|node_modules|vendor|third_party|tests?|__tests__|testdata|fixtures?|examples?|docs?|e2e)\//i;
var OTHER_NAME = /^(?:dev|devel|development|local|debug|tests?|ci|dockerignore|md|txt|in|j2|jinja2?|tmpl|tpl|template|erb|bak|old|orig)$/i;
var PLAIN_FOLDER = /(?:^|\/)(?:docker|dockerfiles|containers?|build|deploy|images?)$/i;
var MOST2 = 20;
function findDockerfiles(files) {
  return files.filter((path) => {
    const name = NAME3.exec(path.slice(path.lastIndexOf("/") + 1))?.groups;
    const own = name?.after ?? name?.before ?? "";
    return name !== void 0 && !OTHER_NAME.test(own) && !OTHER_PURPOSE.test(path);
  }).filter((path) => isPlain(path)).toSorted((one, other) => depth(one) - depth(other) || (one < other ? -1 : 1)).slice(0, MOST2);
}
function isPlain(path) {
  return /^[\w@.+/ -]+$/.test(path);
}
function depth(path) {
  return path.split("/").length;
}
function readImageSource(path, text, files) {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
  return {
    path,
    suffix: suffixOf(path, folder),
    context: contextOf2(folder, text, files),
    secrets: secretsIn2(text)
  };
}
function suffixOf(path, folder) {
  const { before, after } = NAME3.exec(path.slice(path.lastIndexOf("/") + 1))?.groups ?? {};
  const own = before ?? after ?? "";
  const isPlainFolder = folder === "." || own !== "" && PLAIN_FOLDER.test(folder);
  return toName(isPlainFolder ? own : `${folder.slice(folder.lastIndexOf("/") + 1)}-${own}`);
}
function toName(text) {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}
function tellApart(images) {
  const count = (suffix) => images.filter((one) => one.suffix === suffix).length;
  return images.map((one) => count(one.suffix) === 1 ? one : { ...one, suffix: toName(one.path) });
}
function contextOf2(folder, text, files) {
  const copied = copiedPaths(text);
  const isAlone = !files.some((file) => file.startsWith(`${folder}/`) && !isOfDocker(file));
  if (copied.includes(WHOLE) && isAlone) return ".";
  const isThere = (path) => files.some((file) => file === path || file.startsWith(`${path}/`));
  const isForTop = copied.some((path) => path !== WHOLE && !isThere(`${folder}/${path}`) && isThere(path));
  return isForTop ? "." : folder;
}
var WHOLE = ".";
function isOfDocker(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return NAME3.test(name) || name.endsWith(".dockerignore");
}
function copiedPaths(text) {
  return Array.from(text.matchAll(/^[ \t]*(?:COPY|ADD)[ \t](?<rest>.*)$/gim)).flatMap(({ groups }) => {
    const words = (groups?.rest ?? "").split(/\s+/).filter(Boolean);
    if (words.some((word) => word.startsWith("--from="))) return [];
    return words.filter((word) => !word.startsWith("--")).slice(0, -1).map((word) => word.replace(/^\.?\/(?=.)/, "").replace(/(?<=.)\/$/, "")).filter((word) => /^[\w@./-]+$/.test(word));
  });
}
function secretsIn2(text) {
  const mounts = text.split(/\s+/).filter((word) => word.startsWith("--mount=") && /[=,]type=secret(?:,|$)/.test(word));
  const ids = mounts.map((mount) => /[=,]id=(?<id>[\w.-]+)/.exec(mount)?.groups?.id);
  return [...new Set(ids.filter((id) => id !== void 0))];
}

// src/cli/migrate/pushes.ts
init_remedies();

// src/cli/migrate/docker-words.ts
var NEEDS_DOCKER = /\b(?:docker|buildx|cosign|crane|oras|skopeo|helm|podman|attest|trivy|grype|syft|scout|dive)\b/i;
var OF_THE_DAEMON = /\b(?:systemctl\s+[\w-]+\s+docker|service\s+docker\s+[\w-]+)(?:\.(?:service|socket))?\b/g;
var PRINTED = /\b(?:echo|printf)\b[^|;&]*/g;
var LONGEST_QUOTE = 60;
function wordsOfDocker(step, lines) {
  return quoteLine(step, lines, NEEDS_DOCKER)?.words;
}
var PUSHES2 = /\b(?:(?:docker|podman|buildah)\s+(?:image\s+|compose\s+|manifest\s+)?push\b|buildx?\b.*\s--push\b|crane\s+push\b|skopeo\s+copy\b)/;
function pushIn(step, lines) {
  return step.uses === "" ? quoteLine(step, lines, PUSHES2) : void 0;
}
function quoteLine({ uses, lines: { from, to } }, lines, words) {
  const at = lines.slice(from, to).findIndex((line) => words.test(withoutProse(line, uses === "")));
  if (at === -1) return void 0;
  const text = (lines[from + at] ?? "").trim().replace(/^- /, "").replaceAll("`", "'");
  const isLong = text.length > LONGEST_QUOTE;
  return { line: from + at, words: isLong ? `${text.slice(0, LONGEST_QUOTE)}…` : text };
}
function withoutProse(line, isScript) {
  if (/^\s*#/.test(line) || isScript && /^\s*(?:- )?name:/.test(line)) return "";
  return line.replace(/\s#.*$/, "").replaceAll(PRINTED, (printed) => /\$\(|`/.test(printed) ? printed : "").replaceAll(OF_THE_DAEMON, "");
}

// src/cli/migrate/steps.ts
function isAction({ uses }, name) {
  return uses.toLowerCase().startsWith(`docker/${name}-action@`);
}
function bare(text) {
  return text.replaceAll(/\s+/g, "");
}
function isOwnToken(password) {
  return /^\$\{\{(?:secrets\.GITHUB_TOKEN|github\.token)\}\}$/i.test(bare(password));
}

// src/cli/migrate/pushes.ts
var BUILDS4 = /build|push|publish|bake/i;
var AN_IMAGE = /docker|image|container|kaniko|buildah|ghcr|registry|build-push/i;
function findPushes({ jobs: jobs2, lines }) {
  return jobs2.flatMap(
    ({ called, steps }) => called === void 0 ? steps.flatMap((step) => pushOfStep(step, lines) ?? []) : [{ kind: "called", path: called.path, line: called.line + 1 }]
  );
}
function pushOfStep(step, lines) {
  const script2 = pushIn(step, lines);
  if (script2 !== void 0) return { kind: "script", words: script2.words, line: script2.line + 1 };
  const [action = ""] = step.uses.split("@");
  const line = step.usesLine + 1;
  const isPushed = bare(step.inputs.get("push")?.value ?? "") !== "false";
  if (isAction(step, "build-push")) {
    const says = ["push", "outputs"].some((name) => step.inputs.has(name));
    return says && isPushed ? { kind: "docker-action", line } : void 0;
  }
  if (action.toLowerCase() === (USES.split("@")[0] ?? "").toLowerCase())
    return isPushed ? { kind: "ours", line } : void 0;
  const isOther = !/^(?:actions|docker)\/(?!bake-action)/.test(action) && BUILDS4.test(action) && AN_IMAGE.test(action);
  return isOther ? { kind: "other-action", action, line } : void 0;
}
function formatLeftToDo(push) {
  switch (push.kind) {
    case "called":
      return `It calls ${push.path}: migrate that file.`;
    case "other-action":
      return `It builds by another action, ${push.action}: by hand.`;
    case "script":
      return `It pushes with \`${push.words}\`: by hand.`;
    case "ours":
      return "It uses Surepush already.";
    case "docker-action":
      return "It uses docker/build-push-action.";
  }
}

// src/cli/init/starter-workflow.ts
init_remedies();
var STARTER_PATH = ".github/workflows/image.yml";
function starterWorkflow(project) {
  const { images } = project;
  const branch = project.defaultBranch ?? "main";
  const defaultBranch = /^[!-~]+$/.test(branch) && !branch.includes("${{") ? branch : "main";
  const lines = [
    "name: image",
    "on:",
    "  push:",
    `    branches: [${quote2(escapeFilter(defaultBranch))}]`,
    `    tags: [${quote2(tagFilter(project.tags))}]`,
    "  pull_request:",
    "jobs:",
    "  image:",
    ...images.length > 1 ? matrix(project) : [],
    "    runs-on: ubuntu-latest",
    "    permissions:",
    "      contents: read",
    "      packages: write",
    "    steps:",
    "      - uses: actions/checkout@v7",
    ...block("        with:", checkoutInputs(project)),
    `      - uses: ${USES}`,
    ...block("        with:", stepInputs(project))
  ];
  return `${lines.join("\n")}
`;
}
function block(heading, lines) {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `          ${line}`)];
}
function matrix({ image = "ghcr.io/${{ github.repository }}", images }) {
  const entries = images.flatMap(({ suffix, context: context2, path }) => [
    `          - image: ${quote2(suffix === "" ? image : `${image}/${suffix}`)}`,
    `            context: ${quote2(context2)}`,
    `            file: ${quote2(path)}`
  ]);
  return ["    strategy:", "      fail-fast: false", "      matrix:", "        include:", ...entries];
}
function checkoutInputs({ hasSubmodules, hasLargeFiles }) {
  return [...hasSubmodules ? ["submodules: recursive"] : [], ...hasLargeFiles ? ["lfs: true"] : []];
}
function stepInputs({ images }) {
  const [{ path, context: context2 }] = images;
  const only = [
    ...context2 === "." ? [] : [`context: ${quote2(context2)}`],
    // A Dockerfile of that name in the context is found without a word.
    ...path === (context2 === "." ? "Dockerfile" : `${context2}/Dockerfile`) ? [] : [`file: ${quote2(path)}`]
  ];
  const several = [
    "images: ${{ matrix.image }}",
    "context: ${{ matrix.context }}",
    "file: ${{ matrix.file }}"
  ];
  const secrets = [...new Set(images.flatMap((one) => one.secrets))];
  return [
    ...images.length > 1 ? several : only,
    ...secrets.length === 0 ? [] : ["secrets: |", ...secrets.map((id) => `  ${id}=\${{ secrets.${secretName(id)} }}`)]
  ];
}
function secretName(id) {
  return id.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_").replace(/^(?=\d)/, "_");
}
function tagFilter(tags) {
  return !tags.some((tag) => /^v\d/.test(tag)) && tags.some((tag) => /^\d+\.\d/.test(tag)) ? "[0-9]*" : "v*";
}
function escapeFilter(branch) {
  return branch.replaceAll(/[*?+[\]!\\]/g, "\\$&");
}
function quote2(text) {
  return /^[A-Za-z./][\w./-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

// src/cli/init/pushing-workflow.ts
var MOST_WORKFLOWS = 100;
async function findPushingWorkflow(files, read3) {
  const paths = files.filter(
    (path) => /^\.github\/workflows\/[\w.@+ -]+\.ya?ml$/.test(path) && path !== STARTER_PATH
  );
  if (paths.length === 0) return void 0;
  const { readWorkflow } = await Promise.resolve().then(() => __toESM(require("./workflow.js"), 1));
  for (const path of paths.slice(0, MOST_WORKFLOWS)) {
    const workflow = readWorkflow(await read3(path));
    const pushes = workflow.kind === "workflow" ? findPushes(workflow.workflow) : [];
    const push = pushes.find(({ kind }) => kind !== "called");
    if (push === void 0) continue;
    const already = `${path.slice(path.lastIndexOf("/") + 1)} already pushes an image (line ${push.line}).`;
    return push.kind === "ours" ? `${already} It uses Surepush.` : `${already} To change that one, type \`surepush migrate ${path}\`.`;
  }
  return void 0;
}

// src/cli/init/init.ts
var INIT_HELP = `surepush init [--yes] [--force]

Shows a workflow that builds this repository's image and pushes it to ghcr.io, and asks whether to write it to
${STARTER_PATH}. Nothing is contacted.

--yes     writes it without a question
--force   replaces the file that is there, and writes it beside a workflow that pushes an image already

Exit code: 0 done, or shown and not wanted, 1 not written, 2 wrong usage.
`;
async function runInit(args, outside) {
  const { stdout, stderr } = outside;
  const read3 = readInitArguments(args);
  switch (read3.kind) {
    case "help":
      stdout.write(INIT_HELP);
      return 0;
    case "unusable":
      stderr.write(`${read3.flaw}

${INIT_HELP}`);
      return 2;
    case "init": {
      const found = await findProject(outside.env);
      if (found.kind === "nothing") {
        stderr.write(`${plainText(found.why)}
`);
        return 1;
      }
      const text = starterWorkflow(found.project);
      stdout.write(text);
      const path = (0, import_node_path6.join)(found.root, ...STARTER_PATH.split("/"));
      const end = await offer({ ...read3, text, path, root: found.root, pushed: found.pushed }, outside);
      stderr.write(`
${plainText(end.words)}
`);
      return end.exitCode;
    }
  }
}
var OPTIONS_OF_INIT = {
  yes: { type: "boolean", short: "y" },
  force: { type: "boolean", short: "f" },
  help: { type: "boolean", short: "h" }
};
function readInitArguments(args) {
  const unknown2 = findUnknownOption(args, OPTIONS_OF_INIT, "init");
  if (unknown2 !== void 0) return { kind: "unusable", flaw: unknown2 };
  try {
    const { values } = (0, import_node_util5.parseArgs)({ args: [...args], options: OPTIONS_OF_INIT });
    if (values.help === true) return { kind: "help" };
    return { kind: "init", yes: values.yes === true, force: values.force === true };
  } catch (error) {
    return { kind: "unusable", flaw: messageOf(error) };
  }
}
async function findProject(environment) {
  const [found, clone] = await Promise.all([readProject(environment), readClone(environment)]);
  if (found === void 0) {
    const { refusal } = clone;
    const why = refusal === void 0 ? "there is no git repository here" : formatRefusal(refusal).flaw;
    const remedy = refusal === void 0 ? "`git init`, or go to your clone" : formatRefusal(refusal).allowed;
    return { kind: "nothing", why: `No workflow can be made: ${why}. Do this first: ${remedy}.` };
  }
  const paths = findDockerfiles(found.files);
  const sources = await Promise.all(
    paths.map(async (path) => readImageSource(path, await readPlainFile(found, path), found.files))
  );
  const [first2, ...others2] = tellApart(sources);
  if (first2 === void 0)
    return {
      kind: "nothing",
      why: `There is no Dockerfile in ${found.root}, so that there is nothing to build. Folders such as tests, examples and docs were left out.`
    };
  const { files } = found;
  const attributes = files.includes(".gitattributes") ? await readPlainFile(found, ".gitattributes") : "";
  const project = {
    image: imageOf(clone.remote),
    // Without a remote's word and without `main` and `master` it is the branch that is checked out.
    defaultBranch: clone.defaultBranch ?? branchOf({ ref: clone.head?.ref }),
    images: [first2, ...others2],
    tags: found.tags,
    hasSubmodules: files.includes(".gitmodules"),
    hasLargeFiles: /\bfilter=lfs\b/.test(attributes)
  };
  const pushed = await findPushingWorkflow(files, (path) => readPlainFile(found, path, READ_LIMITS.workflow));
  return { kind: "project", root: found.root, project, pushed };
}
async function readPlainFile({ root }, path, longest = READ_LIMITS.dockerfile) {
  const whole = (0, import_node_path6.join)(root, ...path.split("/"));
  const isFile = await (0, import_promises8.lstat)(whole).then(
    (found) => found.isFile() && found.size <= longest,
    () => false
  );
  return isFile ? (0, import_promises8.readFile)(whole, "utf8") : "";
}
function imageOf(remote) {
  const read3 = remote === void 0 ? void 0 : readRemote(remote);
  return read3?.kind === "repository" ? `${registryOf(read3.server)}/${read3.owner}/${read3.name}`.toLowerCase() : void 0;
}
async function offer({ text, path, root, yes, force, pushed }, outside) {
  const link = await findLink(root);
  if (link !== void 0) return { words: `Nothing was written: ${link} is a link.`, exitCode: 1 };
  const there = await (0, import_promises8.readFile)(path, "utf8").catch(() => void 0);
  if (there === text) return { words: `${STARTER_PATH} is there already, and says the same.`, exitCode: 0 };
  if (pushed !== void 0 && there === void 0 && !force)
    return {
      words: `Nothing was written: ${pushed} \`surepush init --yes --force\` writes ${STARTER_PATH} beside it.`,
      exitCode: 1
    };
  if (there !== void 0 && !force)
    return {
      words: `Nothing was written: ${STARTER_PATH} is there already. \`surepush init --force\` replaces it.`,
      exitCode: 1
    };
  const isAsked2 = outside.stdin.isTTY && outside.stderr.isTTY && !yes;
  if (!yes && !isAsked2)
    return { words: "Nothing was written: `surepush init --yes` writes it.", exitCode: 0 };
  if (isAsked2 && !await confirm(outside)) return { words: "Nothing was written.", exitCode: 0 };
  try {
    await (0, import_promises8.mkdir)((0, import_node_path6.dirname)(path), { recursive: true });
    await (0, import_promises8.writeFile)(path, text, { flag: force ? "w" : "wx" });
  } catch (error) {
    const why = messageOf(error);
    return { words: `${STARTER_PATH} cannot be written: ${why}`, exitCode: 1 };
  }
  const release2 = isReleased() ? [] : [UNRELEASED];
  const words = [`${STARTER_PATH} is written.`, ...release2, "Next:", ...NEXT_STEPS].join("\n");
  return { words, exitCode: 0 };
}
async function findLink(root) {
  const parts = STARTER_PATH.split("/");
  for (const [at] of parts.entries()) {
    const part = parts.slice(0, at + 1).join("/");
    const found = await (0, import_promises8.lstat)((0, import_node_path6.join)(root, part)).catch(() => void 0);
    if (found?.isSymbolicLink() === true) return part;
  }
  return void 0;
}
async function confirm({ stdin, stderr }) {
  const lines = (0, import_promises9.createInterface)({ input: stdin, output: stderr });
  try {
    const answer = await lines.question(`
Write it to ${STARTER_PATH}? [y/N] `);
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}
var NEXT_STEPS = [`  git add ${STARTER_PATH}`, '  git commit -m "Build and push the image"', "  git push"];

// src/cli/migrate/migrate.ts
var import_promises10 = require("node:fs/promises");
var import_node_path7 = require("node:path");
var import_node_util6 = require("node:util");
init_limits();
init_redact();

// src/cli/migrate/docker-steps.ts
init_remedies();

// src/cli/migrate/differences.ts
var UNMERGED = "https://github.com/F1bonacci66/surepush/blob/main/docs/trust.md#the-tags-of-an-unmerged-commit";
function differencesOf(build2, hasRepositoryLabels, { triggers }) {
  const push = build2.inputs.get("push");
  if (push === void 0 || bare(push.value) === "false") return [];
  const unmerged = triggers.filter((event) => /^(?:pull_request|merge_group)/.test(event));
  return [
    ...hasRepositoryLabels ? [] : [
      {
        line: build2.usesLine + 1,
        text: "The image gets the repository's labels, too, such as `org.opencontainers.image.source`; they replace the Dockerfile's of the same names."
      }
    ],
    ...bare(push.value) === "true" && unmerged.length > 0 ? [
      {
        line: push.lines.from + 1,
        text: `For \`${unmerged.join("`, `")}\` it is pushed under tags of its own commit alone, such as \`pr-7\`: ${UNMERGED}`
      }
    ] : []
  ];
}

// src/cli/migrate/metadata-step.ts
function metadataOf({ inputs }, job) {
  const tags = inputs.get("tags")?.value ?? "";
  return job.steps.find((step) => isAction(step, "metadata") && asksFor(step, tags));
}
function asksFor({ id }, text) {
  return id !== void 0 && text.includes(`steps.${id}.outputs`);
}
function replacedMetadata(job) {
  const builds = job.steps.filter((step) => isAction(step, "build-push"));
  return job.steps.flatMap((step) => {
    const { id } = step;
    const asking = builds.filter(
      ({ inputs }) => Array.from(inputs.values()).some(({ value }) => asksFor(step, value))
    );
    const [owner] = asking;
    const goes = asking.every((build2) => metadataOf(build2, job) === step);
    return isAction(step, "metadata") && id !== void 0 && owner !== void 0 && goes ? [{ step, id, owner }] : [];
  });
}
var FROM_METADATA = ["tags", "labels", "annotations"];
function isOutputOf(id, name, { inputs }) {
  const value = inputs.get(name)?.value ?? "";
  return id !== void 0 && bare(value) === `\${{steps.${id}.outputs.${name}}}`;
}
var DEFAULT_TAGS = [
  "tags: |",
  ...["type=schedule", "type=ref,event=branch", "type=ref,event=tag", "type=ref,event=pr"].map(
    (rule) => `  ${rule}`
  )
];
var METADATA_ONLY = /* @__PURE__ */ new Set(["github-token", "bake-target"]);

// src/cli/migrate/references.ts
var SHARED = /* @__PURE__ */ new Set([
  "version",
  "tags",
  "tag-names",
  "labels",
  "annotations",
  "json"
]);
function adoptedId(build2, job, workflow) {
  if (build2.id !== void 0) return void 0;
  const adopted = replacedMetadata(job).find(({ owner }) => owner === build2);
  return adopted !== void 0 && referencesTo(adopted, job, workflow).length > 0 ? adopted.id : void 0;
}
function translateReferences(job, workflow) {
  return replacedMetadata(job).flatMap((metadata) => {
    const { id, owner } = metadata;
    if (owner.id === void 0) return [];
    return referencesTo(metadata, job, workflow).map((at) => ({
      from: at,
      to: at + 1,
      lines: [(workflow.lines[at] ?? "").replaceAll(`steps.${id}.`, `steps.${owner.id ?? id}.`)]
    }));
  });
}
function referencesTo({ id }, job, { lines }) {
  const own = job.steps.filter((step) => ["metadata", "build-push"].some((name) => isAction(step, name)));
  return range(job.lines).filter(
    (at) => (lines[at] ?? "").includes(`steps.${id}.`) && !own.some((step) => isIn(at, step.lines))
  );
}
function whyNoTranslation(job, workflow) {
  for (const metadata of replacedMetadata(job)) {
    const { step: replaced, id, owner } = metadata;
    const text = (at) => workflow.lines[at] ?? "";
    for (const at of referencesTo(metadata, job, workflow)) {
      const before = job.steps.some((step) => isIn(at, step.lines) && step.lines.from < owner.lines.from);
      if (before)
        return `Line ${at + 1} asks for \`${id}\` before the build, and our step does both at once.`;
      const missing2 = outputsIn(text(at), id).find((name) => !SHARED.has(name));
      if (missing2 !== void 0)
        return `Line ${at + 1} asks for the output \`${missing2}\`, which is not there.`;
    }
    const early = range({ from: replaced.lines.to, to: owner.lines.to }).find(
      (at) => readsVariable(translateArgument(at, { build: owner, id, text: text(at) }))
    );
    if (early !== void 0)
      return `Line ${early + 1} reads a variable \`DOCKER_METADATA_OUTPUT_…\`, which is set once our step has run.`;
    for (const build2 of job.steps.filter((step) => isAction(step, "build-push"))) {
      const unknown2 = range(build2.lines).find((at) => asksInBuild(at, { build: build2, id, text: text(at) }));
      if (unknown2 !== void 0)
        return `Line ${unknown2 + 1} asks for \`${id}\` in the very step that makes its outputs: only \`build-args\` can.`;
    }
  }
  return void 0;
}
function readsVariable(line) {
  return !/^\s*#/.test(line) && line.includes("DOCKER_METADATA_OUTPUT_");
}
function translateArgument(at, { build: build2, id, text }) {
  const args = build2.inputs.get("build-args");
  return args !== void 0 && isIn(at, args.lines) ? translateLine(text, id) : text;
}
function asksInBuild(at, line) {
  const { build: build2, id } = line;
  return translateArgument(at, line).includes(`steps.${id}.`) && !isOwnInput(at, build2, id);
}
function isOwnInput(at, build2, id) {
  return FROM_METADATA.some((name) => {
    const input = build2.inputs.get(name);
    return input !== void 0 && isIn(at, input.lines) && isOutputOf(id, name, build2);
  });
}
var VARIABLE = /\$\{\{\s*env\.DOCKER_METADATA_OUTPUT_VERSION\s*\}\}/g;
var VERSION = /\$\{\{\s*steps\.(?<step>[\w-]+)\.outputs\.version\s*\}\}/g;
var LABEL = /\$\{\{\s*fromJSON\(steps\.(?<step>[\w-]+)\.outputs\.json\)\.labels\['(?<label>[\w.-]+)'\]\s*\}\}/gi;
function translateLine(line, id) {
  return line.replaceAll(VARIABLE, "{{version}}").replaceAll(VERSION, (whole, step) => step === id ? "{{version}}" : whole).replaceAll(
    LABEL,
    (whole, step, label) => step === id ? `{{label '${label}'}}` : whole
  );
}
function outputsIn(line, id) {
  const pieces = line.split(`steps.${id}.`).slice(1);
  return pieces.map((piece) => /^outputs(?:\.|\[['"])(?<name>[\w-]+)/.exec(piece)?.groups?.name ?? piece);
}
function range({ from, to }) {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
function isIn(at, { from, to }) {
  return at >= from && at < to;
}

// src/cli/migrate/spare-steps.ts
function loginOf2(job) {
  return job.steps.find(
    (step) => isAction(step, "login") && /^(?:https:\/\/)?ghcr\.io\/?$/i.test(registryOfLogin(step, job))
  );
}
function registryOfLogin({ inputs }, { env }) {
  const registry = bare(inputs.get("registry")?.value ?? "");
  return registry.replaceAll(/\$\{\{env\.(\w+)\}\}/g, (_, name) => env[name] ?? "");
}
var OF_A_BUILD = /^(?:docker\/(?:login|metadata|setup-buildx|setup-qemu|build-push)-action@|actions\/(?:checkout|cache|setup-|upload-|download-))/;
function whyKept(step, job, { lines }) {
  if (isAction(step, "metadata"))
    return replacedMetadata(job).some((one) => one.step === step) ? void 0 : "";
  const isBuilder = isAction(step, "setup-buildx");
  if (!isBuilder && step !== loginOf2(job)) return whyOtherLogin(step, job);
  const kind = isBuilder ? "builder" : "login";
  if (step.isAnchored) return `This ${kind} stays: its anchor (\`&…\`) may be used elsewhere.`;
  if (isBuilder && step.inputs.size > 0) return "This builder stays: its inputs say what it has to be.";
  if (isBuilder && job.steps.some((one) => isAction(one, "build-push") && needsOwnBuilder(one)))
    return "This builder stays: docker's own may not be able to read or write such a cache.";
  const [needing] = job.steps.filter(({ uses, lines: { from } }) => !OF_A_BUILD.test(uses) && from > step.lines.from).flatMap((one) => {
    const words = wordsOfDocker(one, lines);
    return words === void 0 ? [] : [{ line: one.lines.from + 1, words }];
  });
  return needing && `This ${kind} stays: the step in line ${needing.line} needs it, \`${needing.words}\`.`;
}
function whyOtherLogin(step, job) {
  return registryOfLogin(step, job).includes("${{") && !isOwnToken(step.inputs.get("password")?.value ?? "") ? "This login stays: only the run knows its registry. Where that is ghcr.io, write its `password` as our `token`." : "";
}
function needsOwnBuilder({ inputs }) {
  const to = bare(inputs.get("cache-to")?.value ?? "");
  const from = inputs.get("cache-from")?.value ?? "";
  return to !== "" && to !== "type=inline" || /\btype=(?:gha|local|s3|azblob)\b/.test(from);
}
function removal({ lines }, { lines: source }) {
  const from = lines.from - commentsAbove(lines.from, source).length;
  const { to } = lines;
  const isBlank = /^\s*$/.test(source[to] ?? "x") && to < source.length - 1;
  return [{ from, to: isBlank ? to + 1 : to, lines: [] }];
}
function commentsAbove(line, source) {
  let from = line;
  while (/^\s*#/.test(source[from - 1] ?? "")) from -= 1;
  return source.slice(from, line);
}

// src/cli/migrate/push-input.ts
init_push_policy();
var DESTINATIONS = ["load", "outputs", "call"];
function saysWhatBecomes({ inputs }) {
  return ["push", ...DESTINATIONS].some((name) => inputs.has(name));
}
function keepsPush({ inputs }, { triggers }) {
  const value = bare(inputs.get("push")?.value ?? "").replaceAll('"', "'");
  const isUnlessPullRequest = /^(?:\$\{\{)?github\.event_name!='pull_request'(?:\}\})?$/.test(value);
  if (DESTINATIONS.some((name) => inputs.has(name))) return true;
  if (value !== "true" && !isUnlessPullRequest) return true;
  return triggers.filter((event) => !(isUnlessPullRequest && event === "pull_request")).some((event) => !isPushedOn(event));
}
function isPushedOn(event) {
  const row = event === "workflow_call" ? void 0 : EVENTS.get(event);
  return row?.autoPush === true && row.namesHead === "never";
}

// src/cli/migrate/step-inputs.ts
function inputsOf(build2, job, workflow) {
  const metadata = metadataOf(build2, job);
  const indent2 = " ".repeat(indentOf(workflow.lines[build2.usesLine] ?? "") + 2);
  const take = (input) => takeLines(input, { workflow, indent: indent2 });
  const unknown2 = [];
  const inputs = [
    ...tokenOf(build2, job).map((text) => indent2 + text),
    ...metadata === void 0 ? [] : inputsOfMetadata(metadata, take, indent2),
    ...contextOf3(build2, job).map((text) => indent2 + text),
    ...Array.from(build2.inputs).flatMap(([name, one]) => {
      if (FROM_METADATA.some((own) => own === name && isOutputOf(metadata?.id, own, build2))) return [];
      if (name === "push" && !keepsPush(build2, workflow)) return [];
      if (name === "builder" && bare(one.value).startsWith("${{steps.")) return [];
      if (name === "build-args") return take(one).map((line) => translateLine(line, metadata?.id ?? ""));
      if (INPUTS.some((known2) => known2 === name)) return take(one);
      unknown2.push({ line: one.lines.from + 1, text: `\`${name}\` has no like here, and is left out.` });
      return [];
    }),
    ...saysWhatBecomes(build2) ? [] : [`${indent2}push: false`]
  ];
  return { inputs, unknown: unknown2 };
}
function inputsOfMetadata({ inputs }, take, indent2) {
  const taken = Array.from(inputs).flatMap(([name, input]) => {
    if (METADATA_ONLY.has(name)) return [];
    const lines = take(input);
    return name === "context" ? lines.map((line) => line.replace(/^( *)context:/, "$1metadata-context:")) : lines;
  });
  return [...taken, ...inputs.has("tags") ? [] : DEFAULT_TAGS.map((text) => indent2 + text)];
}
function tokenOf(build2, job) {
  const login = loginOf2(job);
  if (login === void 0 || login.lines.from > build2.lines.from) return [];
  const password = login.inputs.get("password")?.value ?? "";
  const username = login.inputs.get("username")?.value ?? "";
  if (isOwnToken(password)) return [];
  const isActor = /^\$\{\{github\.(?:actor|repository_owner)\}\}$/.test(bare(username));
  return [
    ...isActor || username === "" ? [] : [`username: ${scalar(username)}`],
    `token: ${scalar(password)}`
  ];
}
function scalar(text) {
  return /^(?:\$\{\{[\w\s.[\]'-]+\}\}|[A-Za-z_][\w.@-]*)$/.test(text) && !text.includes("\n") ? text : JSON.stringify(text);
}
function contextOf3(build2, job) {
  const hasFiles = job.steps.some(({ uses }) => uses.startsWith("actions/checkout@"));
  return build2.inputs.has("context") || hasFiles ? [] : ['context: "{{defaultContext}}"'];
}
function takeLines({ lines: { from, to } }, { workflow: { lines: source }, indent: indent2 }) {
  const own = indentOf(source[from] ?? "");
  const comments = commentsAbove(from, source);
  const others2 = comments.findLastIndex((line) => indentOf(line) > own);
  return [...comments.slice(others2 + 1), ...source.slice(from, to)].map(
    (line) => line.trim() === "" ? "" : indent2 + line.slice(Math.min(own, indentOf(line)))
  );
}
function envOf({ env, usesLine }, metadata, workflow) {
  if (metadata?.env.kind !== "lines") return { lines: [], edits: [] };
  const own = env.kind === "lines" ? env.variables : /* @__PURE__ */ new Map();
  const indent2 = indentOf(workflow.lines[usesLine] ?? "");
  const lines = Array.from(metadata.env.variables).filter(([name]) => !own.has(name)).flatMap(([, variable]) => takeLines(variable, { workflow, indent: " ".repeat(indent2 + 2) }));
  if (lines.length === 0) return { lines: [], edits: [] };
  return env.kind === "lines" ? { lines: [], edits: [{ from: env.line + 1, to: env.line + 1, lines }] } : { lines: [`${" ".repeat(indent2)}env:`, ...lines], edits: [] };
}
function indentOf(line) {
  return line.length - line.replace(/^(?: |- )+/, "").length;
}

// src/cli/migrate/docker-steps.ts
function migrateJob(job, workflow) {
  const builds = job.steps.filter((step) => isAction(step, "build-push"));
  const notes = builds.flatMap((build2) => {
    const why = whyByHand(build2, job, workflow);
    return why === void 0 ? [] : [noteAt(build2, `${why} The job \`${job.name}\` stays as it is.`)];
  });
  if (builds.length === 0 || notes.length > 0) return { edits: [], notes };
  const replaced = builds.map((build2) => replaceBuild(build2, job, workflow));
  const spare = job.steps.filter((step) => ["login", "metadata", "setup-buildx"].some((name) => isAction(step, name))).map((step) => ({ step, kept: whyKept(step, job, workflow) }));
  return {
    edits: [
      ...replaced.flatMap(({ edits }) => edits),
      ...spare.flatMap(({ step, kept }) => kept === void 0 ? removal(step, workflow) : []),
      ...translateReferences(job, workflow)
    ],
    notes: [
      ...replaced.flatMap((one) => one.notes),
      ...spare.flatMap(({ step, kept }) => kept ? [noteAt(step, kept)] : [])
    ].toSorted((one, other) => one.line - other.line)
  };
}
function noteAt({ lines }, text) {
  return { line: lines.from + 1, text };
}
var BY_HAND = "https://github.com/F1bonacci66/surepush/blob/main/docs";
function whyByHand(build2, job, workflow) {
  const metadata = metadataOf(build2, job);
  const used = [build2, ...metadata === void 0 ? [] : [metadata]];
  if (used.some(({ isAnchored }) => isAnchored))
    return "The step has an anchor (`&…`), which an alias elsewhere may use: write both out.";
  if (used.some(({ isUnusual }) => isUnusual))
    return "The step is written in braces or with an alias, or its dash is before `with:`: write it as `- uses: …` on lines.";
  if (metadata !== void 0 && metadata.env.kind !== "none" && used.some(({ env }) => env.kind === "inline"))
    return "`env` is written in braces or with an alias: write it on lines.";
  const { inputs } = build2;
  if (inputs.get("outputs")?.value.includes("push-by-digest=true"))
    return `It pushes a platform by its digest, for a job that merges them: ${BY_HAND}/recipes.md#a-runner-for-each-platform has the jobs that do it here.`;
  for (const name of FROM_METADATA) {
    const { value = "" } = inputs.get(name) ?? {};
    const isWhole = isOutputOf(metadata?.id, name, build2);
    if (metadata?.id !== void 0 && value.includes(`steps.${metadata.id}.`) && !isWhole)
      return `\`${name}\` mixes the outputs of docker/metadata-action with more. Move the others into its input \`${name}\`${name === "tags" ? ", as `type=raw,value=…`" : ""}, and run this again.`;
    if (!isWhole && value !== "" && metadata?.inputs.has(name) === true)
      return `\`${name}\` stand in two steps, here and in docker/metadata-action. Write all of them there, and run this again.`;
  }
  return whyNoTranslation(job, workflow);
}
function replaceBuild(build2, job, workflow) {
  const metadata = metadataOf(build2, job);
  const indent2 = " ".repeat(indentOf(workflow.lines[build2.usesLine] ?? ""));
  const { inputs, unknown: unknown2 } = inputsOf(build2, job, workflow);
  const env = envOf(build2, metadata, workflow);
  const usesLine = (workflow.lines[build2.usesLine] ?? "").replace(/(uses:\s*).*$/, `$1${USES}`);
  const id = adoptedId(build2, job, workflow);
  const named2 = [usesLine, ...id === void 0 ? [] : [`${indent2}id: ${id}`], ...env.lines];
  const heading = inputs.length === 0 ? [] : [`${indent2}with:`, ...inputs];
  const at = build2.inputLines;
  const comments = commentsOfMetadata(build2, job, workflow);
  const top = build2.lines.from - commentsAbove(build2.lines.from, workflow.lines).length;
  const isFirst = build2.usesLine === top;
  const edits = [
    ...isFirst || comments.length === 0 ? [] : [{ from: top, to: top, lines: comments }],
    {
      from: build2.usesLine,
      to: build2.usesLine + 1,
      lines: [...isFirst ? comments : [], ...named2, ...at === void 0 ? heading : []]
    },
    ...env.edits,
    ...at === void 0 ? [] : [{ ...at, lines: heading }]
  ];
  const notes = differencesOf(build2, isOutputOf(metadata?.id, "labels", build2), workflow);
  return { edits, notes: [...notes, ...unknown2] };
}
function commentsOfMetadata(build2, job, { lines }) {
  return replacedMetadata(job).filter(({ owner }) => owner === build2).flatMap(({ step }) => commentsAbove(step.lines.from, lines));
}

// src/cli/migrate/patch.ts
var AROUND = 3;
function formatPatch(path, text, edits) {
  const isOpen = text !== "" && !text.endsWith("\n");
  const source = linesOf3(text);
  const rows = rowsOf(source, withEndsOf(source, edits), isOpen);
  const shown4 = rows.map(() => false);
  for (const [at, { sign: sign2 }] of rows.entries())
    if (sign2 !== " ") shown4.fill(true, Math.max(0, at - AROUND), at + AROUND + 1);
  const starts = rows.flatMap((_, at) => shown4[at] === true && shown4[at - 1] !== true ? [at] : []);
  const hunks = starts.map((start) => {
    const length = shown4.slice(start).indexOf(false);
    return rows.slice(start, length === -1 ? void 0 : start + length);
  });
  const open5 = isOpen ? [rows.findLast(({ sign: sign2 }) => sign2 !== "+"), rows.findLast(({ sign: sign2 }) => sign2 === "+")] : [];
  const ends = open5.filter((row) => row?.sign !== "+" || row === rows.at(-1));
  const formatted = hunks.map((hunk) => formatHunk(hunk, ends));
  return hunks.length === 0 ? "" : `--- a/${path}
+++ b/${path}
${formatted.join("")}`;
}
var OPEN_END = "\\ No newline at end of file\n";
function withEndsOf([first2 = ""], edits) {
  return first2.endsWith("\r") ? edits.map((edit) => ({ ...edit, lines: edit.lines.map((line) => `${line}\r`) })) : edits;
}
function linesOf3(text) {
  return text.replace(/\n$/, "").split("\n");
}
function rowsOf(source, edits, isOpen) {
  const rows = [];
  let [before, after] = [0, 0];
  const add = (sign2, lines) => {
    for (const text of lines) {
      rows.push({ sign: sign2, text, before, after });
      if (sign2 !== "+") before += 1;
      if (sign2 !== "-") after += 1;
    }
  };
  for (const { from, to, lines } of edits.toSorted((one, other) => one.from - other.from)) {
    add(" ", source.slice(before, from));
    const old = source.slice(from, to);
    const shared = sharedHead(old, lines);
    const isOpened = isOpen && to === source.length && shared === old.length && lines.length > shared;
    const head = isOpened ? Math.max(0, shared - 1) : shared;
    const tail = sharedHead(old.slice(head).toReversed(), lines.slice(head).toReversed());
    add(" ", old.slice(0, head));
    add("-", old.slice(head, old.length - tail));
    add("+", lines.slice(head, lines.length - tail));
    add(" ", old.slice(old.length - tail));
  }
  add(" ", source.slice(before));
  return rows;
}
function sharedHead(one, other) {
  const differing = one.findIndex((line, at) => line !== other[at]);
  return differing === -1 ? one.length : differing;
}
function formatHunk(hunk, ends) {
  const [first2 = { before: 0, after: 0 }] = hunk;
  const count = (sign2) => hunk.filter((row) => row.sign !== sign2).length;
  const range2 = (start, length) => `${length === 0 ? start : start + 1},${length}`;
  const head = `@@ -${range2(first2.before, count("+"))} +${range2(first2.after, count("-"))} @@
`;
  return head + hunk.map((row) => `${row.sign}${row.text}
${ends.includes(row) ? OPEN_END : ""}`).join("");
}

// src/cli/migrate/migrate.ts
var MIGRATE_HELP = `surepush migrate FILE

Reads a workflow that uses docker/login-action, docker/metadata-action and docker/build-push-action, and prints a patch
that uses Surepush in their place. What it cannot take over is said on standard error, with its line. Nothing is changed:

  surepush migrate .github/workflows/image.yml | git apply

Exit code: 0 there is a patch, 3 there is nothing to take over, 2 wrong usage, or the file cannot be read.
`;
async function runMigrate(args, outside) {
  const { stdout, stderr } = outside;
  const read3 = readMigrateArguments(args);
  if (read3.kind === "help") {
    stdout.write(MIGRATE_HELP);
    return 0;
  }
  if (read3.kind === "unusable") {
    stderr.write(`${read3.flaw}

${MIGRATE_HELP}`);
    return 2;
  }
  const migrated = await migrateFile(read3.path);
  if (migrated.kind === "unreadable") {
    stderr.write(`${read3.path} cannot be read: ${plainText(migrated.why)}
`);
    return 2;
  }
  const { patch, notes } = migrated;
  stdout.write(patch);
  for (const { line, text } of notes) stderr.write(plainText(`${read3.path}:${line}: ${text}
`));
  if (patch !== "") stderr.write(`${closing(read3.path)}
`);
  if (patch === "" && notes.length === 0) {
    stderr.write(`${read3.path} has no step that uses docker/build-push-action.
`);
    for (const push of migrated.pushes)
      stderr.write(plainText(`${read3.path}:${push.line}: ${formatLeftToDo(push)}
`));
    stderr.write(`What moves over, and how: ${BY_HAND2}
`);
  }
  return patch === "" ? 3 : 0;
}
function closing(path) {
  const release2 = isReleased() ? "" : `
${path}: ${UNRELEASED}`;
  return `${path}: Look at what differs, and try it with \`dry-run: true\` first: ${DIFFERENCES}${release2}`;
}
var BY_HAND2 = "https://github.com/F1bonacci66/surepush/blob/main/docs/migration.md";
var DIFFERENCES = `${BY_HAND2}#what-differs-and-why`;
var OPTIONS_OF_MIGRATE = { help: { type: "boolean", short: "h" } };
function readMigrateArguments(args) {
  const unknown2 = findUnknownOption(args, OPTIONS_OF_MIGRATE, "migrate");
  if (unknown2 !== void 0) return { kind: "unusable", flaw: unknown2 };
  try {
    const { values, positionals } = (0, import_node_util6.parseArgs)({
      args: [...args],
      allowPositionals: true,
      options: OPTIONS_OF_MIGRATE
    });
    if (values.help === true) return { kind: "help" };
    const [path, ...others2] = positionals;
    return path === void 0 || others2.length > 0 ? { kind: "unusable", flaw: giveOne("workflow", positionals) } : { kind: "migrate", path };
  } catch (error) {
    return { kind: "unusable", flaw: messageOf(error) };
  }
}
async function migrateFile(path) {
  let text;
  try {
    const found = await (0, import_promises10.stat)(path);
    if (!found.isFile()) return { kind: "unreadable", why: "it is no file" };
    if (found.size > READ_LIMITS.workflow)
      return { kind: "unreadable", why: "it is longer than any workflow" };
    text = await (0, import_promises10.readFile)(path, "utf8");
  } catch (error) {
    return { kind: "unreadable", why: whyUnreadable(error) };
  }
  const { readWorkflow } = await Promise.resolve().then(() => __toESM(require("./workflow.js"), 1));
  const read3 = readWorkflow(text);
  if (read3.kind === "unreadable") return read3;
  const migrations = read3.workflow.jobs.map((job) => migrateJob(job, read3.workflow));
  const patch = formatPatch(
    pathInRepository(path),
    text,
    migrations.flatMap(({ edits }) => edits)
  );
  return {
    kind: "migrated",
    patch,
    notes: migrations.flatMap(({ notes }) => notes),
    pushes: findPushes(read3.workflow)
  };
}
function pathInRepository(path) {
  const whole = (0, import_node_path7.resolve)(path).split(import_node_path7.sep);
  const top = whole.lastIndexOf(".github");
  return top === -1 ? (0, import_node_path7.relative)(".", path).split(import_node_path7.sep).join("/") : whole.slice(top).join("/");
}

// src/cli/token.ts
var import_node_child_process4 = require("node:child_process");
init_token2();
var import_node_readline = require("node:readline");
var import_node_stream = require("node:stream");
init_limits();
var VARIABLES = ["GITHUB_TOKEN", "GH_TOKEN", "CR_PAT"];
async function findToken({ environment, readStdin, askGh: askGh2 }) {
  if (readStdin !== void 0)
    return { token: new Token((await readStdin()).replace(/\r?\n$/, "")), source: "--token-stdin" };
  for (const source of VARIABLES) {
    const value2 = environment[source];
    if (value2) return { token: new Token(value2), source };
  }
  const value = await askGh2();
  return value ? { token: new Token(value), source: "gh auth token" } : void 0;
}
function askGh(environment, host) {
  const args = ["auth", "token", "--hostname", host];
  return new Promise((resolve5) => {
    (0, import_node_child_process4.execFile)("gh", args, { env: environment, timeout: TIMEOUTS.gh, windowsHide: true }, (error, stdout) => {
      resolve5(error === null ? stdout.trim() || void 0 : void 0);
    });
  });
}
function askHidden(question, { input, output }) {
  const nowhere = new import_node_stream.Writable({
    write: (_chunk, _encoding, done) => {
      done();
    }
  });
  const lines = (0, import_node_readline.createInterface)({ input, output: nowhere, terminal: true, historySize: 0 });
  output.write(question);
  return new Promise((resolve5) => {
    const end = (typed) => {
      resolve5(typed);
      lines.close();
    };
    lines.on("line", (text) => {
      end({ kind: "typed", text });
    });
    lines.on("SIGINT", () => {
      end({ kind: "interrupted" });
    });
    lines.on("close", () => {
      output.write("\n");
      resolve5({ kind: "typed", text: "" });
    });
  });
}
async function readAll(input) {
  const pieces = [];
  let length = 0;
  for await (const piece of input) {
    pieces.push(piece);
    length += piece.length;
    if (length > READ_LIMITS.stdinToken) break;
  }
  return Buffer.concat(pieces).subarray(0, READ_LIMITS.stdinToken).toString("utf8");
}

// src/cli/prepare.ts
init_diagnose();
init_links();
init_host();

// src/cli/folder-problem.ts
init_input_problems();
init_host();

// src/cli/inputs.ts
init_host();
init_reference();

// src/config/lists.ts
init_fields();
function readTagEntries(text) {
  return readLines(text).flatMap((written) => {
    const line = /^['‘“]([^'‘’“”]*)['’”]$/.exec(written)?.[1]?.trim() ?? written;
    const plain = QUOTED.test(line) ? line.replaceAll('"', "") : line;
    if (/[="{]/.test(plain)) return [line];
    return plain.split(",").map((entry) => entry.trim()).filter((entry) => entry !== "");
  });
}
var QUOTED = /^"[^"=,]*"(?:\s*,\s*"[^"=,]*")*\s*,?$/;
function splitLines(text) {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
var LISTS2 = [
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
  "digests"
];
var IS_A_TEXT = "and an input is a text";
function checkPastedLists(inputs, report) {
  const pasted = /* @__PURE__ */ new Set();
  for (const input of LISTS2) {
    const text = inputs[input].trim();
    const dashed = dashedLines(text);
    if (dashed.length === 0 && !/^\[.*\]$/s.test(text)) continue;
    pasted.add(input);
    const isSecret = input.startsWith("secret");
    const allowed = `\`${input}: |\` with one entry a line, without`;
    for (const line of isSecret ? dashed.slice(0, 1) : dashed)
      report(input, isSecret ? "- …" : line, {
        flaw: `it begins with the dash of a YAML list, ${IS_A_TEXT}`,
        allowed: `${allowed} dashes`
      });
    if (dashed.length === 0)
      report(input, isSecret ? "[…]" : text, {
        flaw: `it is a list in brackets, ${IS_A_TEXT}`,
        allowed: `${allowed} brackets and quotes`
      });
  }
  return pasted;
}
var KEYS = ["images", "tags", "flavor", "labels", "annotations", "with"];
var KEY = new RegExp(`^(?<key>${KEYS.join("|")})\\s*:(?:\\s+(?<value>.*))?$`);
var ENTRIES = {
  images: "an image",
  tags: "a tag",
  flavor: "a flavor",
  labels: "a label",
  annotations: "an annotation"
};
var KEYED_INPUTS = Object.keys(ENTRIES);
function checkPastedKeys(inputs, report) {
  const pasted = /* @__PURE__ */ new Set();
  for (const input of KEYED_INPUTS)
    for (const line of keyLines(input, inputs[input])) {
      pasted.add(input);
      const { key = "", value = "" } = KEY.exec(line)?.groups ?? {};
      report(input, line, {
        flaw: `it is a key of YAML, not ${ENTRIES[input]}`,
        allowed: "",
        remedies: [{ action: whatToPaste(input, key, value) }]
      });
    }
  return pasted;
}
function keyLines(input, text) {
  const lines = splitLines(text);
  const isFreeText = input === "labels" || input === "annotations";
  return (isFreeText ? lines.slice(0, 1) : lines).filter((line) => KEY.test(line));
}
function whatToPaste(input, key, value) {
  const isBlock = value === "" || /^[|>][-+\d]*$/.test(value);
  if (key !== input && key !== "with")
    return `Give the input \`${key}\` what is ${isBlock ? "below" : "behind"} \`${key}:\`.`;
  return isBlock ? `Paste only the lines below \`${value === "" ? `${key}:` : `${key}: ${value}`}\`.` : `Paste only what is behind \`${key}:\`, which is \`${value}\`.`;
}
function dashedLines(text) {
  return /^-\s/.test(text) || !text.includes('"') ? splitLines(text).filter((line) => /^-\s/.test(line)) : [];
}

// src/config/references.ts
init_run_context();
init_reference();

// src/tags/rules.ts
init_expressions();
init_boolean();
init_nearest();
init_result();
init_fields();
init_release();
init_run_context();
var REF_EVENTS = ["branch", "tag", "pr"];
var SHA_FORMATS = ["short", "long"];
var PRIORITIES = {
  schedule: 1e3,
  semver: 900,
  pep440: 900,
  match: 800,
  edge: 700,
  ref: 600,
  raw: 200,
  sha: 100
};
var TYPES = Object.keys(PRIORITIES);
var ATTRIBUTES = [
  ...["type", "enable", "priority", "prefix", "suffix", "pattern"],
  ...["value", "match", "group", "branch", "event", "format"]
];
var MISWRITTEN_RULE = /^type\s*(?:[:＝]\s*|\s)[a-z]/i;
function parseTagRule(text, libraries) {
  if (MISWRITTEN_RULE.test(text)) return invalid("a rule is written with `=`, such as type=sha");
  const fields = readFields(text, libraries);
  if (fields.kind === "flaw") return fields;
  const attributes = new Map(
    fields.value.map(splitField).map(({ key = "value", value }) => [key, value])
  );
  const flawOnLatest = takeOnLatest(attributes);
  if (flawOnLatest !== void 0) return invalid(flawOnLatest);
  const unknown2 = [...attributes.keys()].find((key) => !ATTRIBUTES.includes(key));
  if (unknown2 !== void 0) return invalid(`it has no attribute "${unknown2}"${onlyOf(ATTRIBUTES, unknown2)}`);
  const type = attributes.get("type") ?? "raw";
  if (!isTagType(type)) return invalid(`there is no type "${type}"${onlyOf(TYPES, type)}`);
  const priority = Number(attributes.get("priority") ?? PRIORITIES[type]);
  if (Number.isNaN(priority)) return invalid("its priority is no number");
  if (type !== "ref" && attributes.has("event"))
    return invalid(`type=${type} has no event, only type=ref has one: ${REF_EVENTS.join(", ")}`);
  const flaw3 = findExpressionFlaw(type, attributes);
  if (flaw3 !== void 0) return invalid(flaw3);
  const own = parseOwn(type, attributes);
  if (own.kind === "flaw") return own;
  const common = {
    text,
    enable: attributes.get("enable") ?? "true",
    priority,
    prefix: attributes.get("prefix") ?? prefixOf(own.value),
    suffix: attributes.get("suffix")
  };
  return parsed({ ...common, ...own.value });
}
function takeOnLatest(attributes) {
  const word = attributes.get("onlatest");
  if (word !== void 0 && parseBoolean(word) !== false)
    return "onlatest belongs to the input flavor, behind a prefix or a suffix: `flavor: suffix=-x,onlatest=true`";
  attributes.delete("onlatest");
  return void 0;
}
function findExpressionFlaw(type, attributes) {
  const names = ["prefix", "suffix", "value", "branch", ...type === "match" ? [] : ["pattern"]];
  const flaws = names.map((name) => findTextFlaw(attributes.get(name) ?? ""));
  return [findGitHubExpression(attributes.get("enable") ?? ""), ...flaws].find((flaw3) => flaw3 !== void 0);
}
function prefixOf(rule) {
  if (rule.type === "ref" && rule.event === "pr") return "pr-";
  return rule.type === "sha" ? "sha-" : void 0;
}
function parseOwn(type, attributes) {
  const value = attributes.get("value") || void 0;
  const pattern = attributes.get("pattern");
  switch (type) {
    case "schedule":
      return parsed({ type, pattern: pattern ?? "nightly" });
    case "semver":
    case "pep440": {
      if (pattern === void 0) return invalid(`type=${type} needs a pattern such as {{version}}`);
      const match = attributes.get("match");
      if (!match) return parsed({ type, pattern, value, match: void 0 });
      const compiled = compile(match, "match");
      return compiled.kind === "flaw" ? compiled : parsed({ type, pattern, value, match: compiled.value });
    }
    case "match": {
      if (pattern === void 0) return invalid("type=match needs a pattern, which is a regular expression");
      const group = Number(attributes.get("group") ?? 0);
      if (!Number.isInteger(group) || group < 0) return invalid("its group is no number");
      const [, inner, flags] = /^\/(.+)\/(.*)$/s.exec(pattern) ?? [];
      const compiled = compile(inner ?? pattern, "pattern", flags);
      return compiled.kind === "flaw" ? compiled : parsed({ type, pattern: compiled.value, value, group });
    }
    case "edge":
      return parsed({ type, branch: attributes.get("branch") || void 0 });
    case "ref": {
      const event = REF_EVENTS.find((known2) => known2 === attributes.get("event"));
      return event === void 0 ? invalid(`type=ref needs an event: ${REF_EVENTS.join(", ")}`) : parsed({ type, event });
    }
    case "raw":
      return attributes.has("value") ? parsed({ type, value: value ?? "" }) : invalid("type=raw needs a value, such as type=raw,value=nightly");
    case "sha": {
      const format = SHA_FORMATS.find((known2) => known2 === (attributes.get("format") ?? "short"));
      return format === void 0 ? invalid(`its format must be one of ${SHA_FORMATS.join(", ")}`) : parsed({ type, format });
    }
  }
}
function isTagType(text) {
  return Object.hasOwn(PRIORITIES, text);
}
function compile(source, attribute, flags = "") {
  try {
    return parsed(new RegExp(source, flags.replaceAll(/[gy]/g, "")));
  } catch {
    return invalid(`its ${attribute} is no regular expression`);
  }
}
var OWN_NAME = "type=raw,value={{tag}}";
function defaultRules(context2, libraries) {
  if (context2.event === "schedule") return ["type=schedule"];
  const gitTag = gitTagOf(context2);
  if (gitTag === void 0) return ["type=ref,event=branch", "type=ref,event=pr"];
  const version = libraries.schemes.semver.read(gitTag);
  if (version === void 0) return [parseRelease(gitTag) === void 0 ? OWN_NAME : "type=ref,event=tag"];
  return [
    "type=semver,pattern={{version}}",
    "type=semver,pattern={{major}}.{{minor}}",
    ...version.numbers[0] === 0 ? [] : ["type=semver,pattern={{major}}"]
  ];
}

// src/config/references.ts
var ALLOWED2 = "a reference such as ghcr.io/OWNER/NAME:TAG";
function parseWrittenReference(text) {
  if (/[\s="]/.test(text) || MISWRITTEN_RULE.test(text) || !(text.includes(":") || namesRegistry(text)))
    return void 0;
  return splitReference(text);
}
function splitReference(text) {
  return { text, ...splitTag(text) };
}
function namesRegistry(text) {
  return /(?:^localhost|[.][a-z][a-z-]*)$/i.test(registryOfReference(text) ?? "");
}
function readReferences(inputs, {
  context: context2,
  variable,
  outputs
}, report) {
  const isDigestOnly = outputs.some(({ byDigest }) => byDigest);
  const entries = readTagEntries(inputs.tags).map((text) => ({ text, reference: referenceIn(text) }));
  const references2 = entries.flatMap(({ reference }) => reference ?? []);
  const [first2] = references2;
  for (const { text } of entries)
    if (!/[="{]/.test(text) && /\s/.test(text) && /^\w[\w.-]*(?:\.[\w.-]*|:\d+)\/|\/\S*:/.test(text))
      report("tags", text, {
        flaw: "it contains a space",
        allowed: "one reference a line, or commas between them"
      });
  checkDigestOnly(outputs, entries, report);
  if (first2 === void 0) {
    const named2 = outputs.flatMap(({ names }) => names).map(splitReference);
    return named2.length === 0 ? void 0 : { input: "outputs", references: named2 };
  }
  for (const { text, reference } of entries)
    if (reference === void 0) reportMixed(text, first2, report);
    else checkTag(reference, report);
  return { input: "tags", references: references2 };
  function referenceIn(text) {
    const refs = [branchOf(context2), gitTagOf(context2), variable("GITHUB_HEAD_REF")];
    if (refs.includes(text)) return void 0;
    const namesNone = inputs.images.trim() === "";
    const isBare = (namesNone || isDigestOnly) && /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)+$/.test(text);
    return isBare ? splitReference(text) : parseWrittenReference(text);
  }
}
function reportMixed(text, { text: whole, name, tag }, report) {
  report("tags", text, {
    flaw: `it is mixed with a whole reference, ${whole}`,
    allowed: `whole references only; or \`images: ${name}\`, and tags and rules alone in \`tags\`, such as ${tag ?? "latest"}`
  });
}
function checkTag({ text, tag }, report) {
  if (text.includes("@")) report("tags", text, { flaw: "it contains a digest", allowed: ALLOWED2 });
  else if (tag !== void 0 && findTagProblem(tag) !== void 0)
    report("tags", text, { flaw: `of its tag: ${findTagProblem(tag) ?? ""}`, allowed: ALLOWED2 });
}
function checkDigestOnly(outputs, entries, report) {
  const output = outputs.find(({ byDigest }) => byDigest);
  const tagged = entries.find(
    ({ text, reference }) => reference === void 0 ? !/[="{]/.test(text) : reference.tag !== void 0
  );
  if (output === void 0 || tagged === void 0) return;
  report("outputs", output.text, {
    flaw: `it pushes by digest, without a tag, and \`tags\` names ${tagged.text}`,
    allowed: "an output without `push-by-digest`, or no tag: the job that joins the digests sets the tags"
  });
}
function tagsByImage(references2) {
  const tags = /* @__PURE__ */ new Map();
  for (const { name, tag = "latest" } of references2) {
    const image = canonicalName(name);
    tags.set(image, [...tags.get(image) ?? [], tag]);
  }
  return tags;
}

// src/cli/args.ts
var import_node_util7 = require("node:util");
init_redact();

// src/cli/pull-target.ts
init_reference();
function parsePullTarget(word, image) {
  if (parseDigest(word) !== void 0 || findTagProblem(word) === void 0)
    return { kind: "target", image: void 0, reference: word };
  const flaw3 = (text) => ({ kind: "flaw", flaw: `"${word}" ${text}` });
  const at = word.lastIndexOf("@");
  const written = at < 0 ? void 0 : word.slice(at + 1);
  const named2 = at < 0 ? word : word.slice(0, at);
  const { name, tag } = parseWrittenReference(named2) ?? { name: named2, tag: void 0 };
  if (!name.includes("/"))
    return flaw3(`is no tag: ${findTagProblem(word) ?? ""}. Give a tag, a digest or a whole reference.`);
  if (written !== void 0 && parseDigest(written) === void 0)
    return flaw3("has no digest after its @. A digest is sha256: and 64 digits of 0-9 and a-f.");
  const tagFlaw = tag === void 0 ? void 0 : findTagProblem(tag);
  if (tagFlaw !== void 0) return flaw3(`is no reference: of its tag, ${tagFlaw}.`);
  if (registryOfReference(name) === void 0)
    return flaw3(`names no registry. Did you mean ghcr.io/${named2}?`);
  if (image !== "") return flaw3("names the image, and so does --image. Give one of the two.");
  return { kind: "target", image: name, reference: written ?? tag ?? "latest" };
}

// src/cli/args.ts
function parseCommandLine(args) {
  const json = args.includes("--json");
  const unusable2 = (flaw4) => ({ kind: "unusable", flaw: flaw4, json });
  if (args.some(holdsToken)) return unusable2(WHY_NO_TOKEN);
  const own = OWN_ARGUMENTS.find((name) => name === args[0]);
  if (own !== void 0) return { kind: own, args: args.slice(1) };
  const { values, words, flaw: flaw3 } = parse(args);
  if (flaw3 !== void 0) return unusable2(flaw3);
  const [first2 = "", ...others2] = words;
  const named2 = COMMAND_NAMES.find((name) => name === first2);
  if (values.has("help") || first2 === "help")
    return { kind: "help", command: named2 ?? COMMAND_NAMES.find((name) => name === others2[0]) };
  if (values.has("version") || first2 === "version") return { kind: "version", json };
  const noCommand = named2 === void 0 ? flawInCommandWord(first2) : void 0;
  if (noCommand !== void 0) return unusable2(noCommand);
  const command = named2 ?? "push";
  const rest = named2 === void 0 ? words : others2;
  const wrongWords = flawInWords(command, rest) ?? (command === "push" ? flawInNames(rest, values) : void 0);
  if (wrongWords !== void 0) return unusable2(wrongWords);
  const anonymous = values.has("anonymous");
  const misplaced = anonymous ? flawInAnonymous(command, values) : void 0;
  if (misplaced !== void 0) return unusable2(misplaced);
  const given3 = Object.fromEntries(OPTIONS2.map((name) => [name, values.get(name)?.join("\n") ?? ""]));
  const inputs = { ...readInputs({}), ...given3, operation: command === "push" ? "push" : "check" };
  const usable = { kind: "command", command, anonymous };
  const [pulled] = command === "pull" ? others2 : [];
  const target = pulled === void 0 ? void 0 : parsePullTarget(pulled, inputs.images);
  if (target?.kind === "flaw") return unusable2(target.flaw);
  return {
    ...usable,
    inputs: {
      ...inputs,
      images: target?.image ?? inputs.images,
      access: anonymous ? "pull" : inputs.access
    },
    words: target === void 0 ? rest : [target.reference],
    tokenFromStdin: values.has("token-stdin"),
    json,
    verbose: values.has("verbose")
  };
}
function flawInNames(words, values) {
  const isBuiltOnly = ["load", "outputs", "call"].some((name) => values.has(name)) || values.get("push")?.at(-1) === "false";
  return isBuiltOnly ? void 0 : flawInLocalNames(words, values.get("tags") ?? []);
}
function parse(args) {
  const { tokens } = (0, import_node_util7.parseArgs)({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        [...OPTIONS2, ...Object.keys(ALIASES)].filter((name) => !SWITCHES.has(name)).map((name) => [name, { type: "string" }])
      ),
      help: { type: "boolean", short: "h" },
      tags: { type: "string", short: "t" },
      file: { type: "string", short: "f" }
    }
  });
  const values = /* @__PURE__ */ new Map();
  const words = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const flaw3 = flawInOption(token);
    if (flaw3 !== void 0) return { values, words, flaw: flaw3 };
    const name = ALIASES[token.name] ?? token.name;
    values.set(name, [...values.get(name) ?? [], token.value ?? "true"]);
  }
  return { values, words };
}
var VERSION2 = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
function tagInput(words, option) {
  const rules = words.map(
    (word) => VERSION2.test(word) ? `type=semver,pattern={{raw}},value=${word}` : word
  );
  return [...rules, option].filter((line) => line !== "").join("\n");
}

// src/cli/inputs.ts
function completeInputs({ command, inputs: typed, words, folder }) {
  const tags = command === "push" ? tagInput(words, typed.tags) : typed.tags;
  const inputs = command === "pull" ? typed : separateTags({ ...typed, tags });
  const named2 = /^(?:.*\bname=)?(?<host>localhost|[^\s/,=]+[.:][^\s/,=]*)\//.exec(inputs.images.trim())?.groups?.host;
  const isNameless = command === "login" && inputs.images === "" && folder?.nameless !== void 0;
  const registry = inputs.registry.trim() || (named2 ?? registryAmong(referencesIn(inputs)) ?? "");
  return {
    ...inputs,
    registry,
    // A login is to a registry. Where an image has to be named all the same, it is a placeholder.
    images: isNameless ? `${registry || "ghcr.io"}/owner/name` : inputs.images,
    access: command === "pull" ? "pull" : inputs.access
  };
}
function separateTags(inputs) {
  const lines = inputs.images.split("\n");
  const references2 = lines.map((line) => parseWrittenReference(line.trim()));
  if (references2.every((one) => one?.tag === void 0)) return inputs;
  if (inputs.tags === "" && references2.every((one) => one?.tag !== void 0))
    return { ...inputs, images: "", tags: inputs.images };
  const tags = references2.flatMap((one) => one?.tag ?? []);
  return {
    ...inputs,
    images: lines.map((line, at) => references2[at]?.name ?? line).join("\n"),
    tags: [inputs.tags, ...tags].filter((line) => line !== "").join("\n")
  };
}
function referencesIn({ tags }) {
  return readTagEntries(tags).flatMap((entry) => parseWrittenReference(entry) ?? []);
}
function registryAmong(references2) {
  const hosts = references2.flatMap(({ name }) => registryOfReference(name) ?? []);
  return hosts.find((host) => /^(?:ghcr\.io$|containers\.)/i.test(host)) ?? hosts[0];
}
function tokensFor({ registry }, token, folder) {
  const isOfClone = folder?.server !== void 0 && (registry === "" || isLoopback(registry) || registry.toLowerCase() === registryOf(folder.server));
  const jobToken = isOfClone && token.isGitHub ? token : void 0;
  return { token, jobToken, registryAuth: NO_REGISTRY_AUTH };
}
var OF_A_RUN = [
  "GITHUB_ACTOR",
  "GITHUB_BASE_REF",
  "GITHUB_EVENT_NAME",
  "GITHUB_EVENT_PATH",
  "GITHUB_HEAD_REF",
  "GITHUB_REF",
  "GITHUB_REPOSITORY",
  "GITHUB_SHA"
];
function isInActions({ GITHUB_ACTIONS }) {
  return GITHUB_ACTIONS === "true";
}
function localRun(folder, environment) {
  const bare2 = Object.fromEntries(Object.entries(environment).filter(([name]) => !OF_A_RUN.includes(name)));
  const { head, defaultBranch } = folder;
  const { remote, nameless } = repositoryOf2(folder);
  const slug2 = remote && `${remote.owner}/${remote.name}`;
  const repository = remote && { GITHUB_REPOSITORY: slug2, GITHUB_SERVER_URL: remote.server };
  return {
    environment: {
      ...bare2,
      ...repository,
      ...head === void 0 ? {} : { GITHUB_REF: head.ref, GITHUB_SHA: head.sha }
    },
    event: {
      repository: {
        default_branch: defaultBranch,
        ...remote && { html_url: `${remote.server}/${slug2 ?? ""}` }
      }
    },
    server: remote?.server,
    nameless,
    refusal: folder.refusal
  };
}
function repositoryOf2({ remote, packageRepository }) {
  const [what, read3] = remote !== void 0 ? ["the git remote", readRemote(remote)] : ["the repository in package.json", packageRepository && readRepositoryField(packageRepository)];
  if (read3 === "" || read3 === void 0) return { remote: void 0, nameless: { kind: "no remote" } };
  return read3.kind === "repository" ? { remote: read3, nameless: void 0 } : { remote: void 0, nameless: { kind: "elsewhere", what, where: read3.where } };
}

// src/cli/folder-problem.ts
function findFolderProblem({ command, words, inputs, folder }, environment) {
  if (folder === void 0) return void 0;
  const { nameless, server, refusal } = folder;
  const isNamed = inputs.images.trim() !== "" || referencesIn(inputs).length > 0;
  if (refusal !== void 0 && !isNamed) {
    const { flaw: flaw3, allowed } = formatRefusal(refusal);
    return { ...LEFT_OUT, input: "--image", flaw: flaw3, allowed: `an image, or run ${allowed}` };
  }
  if (nameless !== void 0 && !isNamed)
    return {
      ...LEFT_OUT,
      input: "--image",
      flaw: formatNameless(nameless),
      title: "The image has no name yet",
      allowed: "an image such as ghcr.io/OWNER/NAME",
      remedies: [nameImage({ command, words }), ...nameless.kind === "no remote" ? [ADD_REMOTE] : []]
    };
  if (server === void 0 || isNamedByUser(server, environment, inputs.registry)) return void 0;
  const { host } = new URL(server);
  return {
    ...LEFT_OUT,
    input: "--registry",
    flaw: `${host} is named by this clone alone: a token goes to no host because a clone names it`,
    allowed: `\`--registry ${registryOf(server)}\`, or GH_HOST=${host} in the environment, if that is your GitHub`
  };
}
var LEFT_OUT = { value: "", isLeftOut: true };
function formatNameless(nameless) {
  switch (nameless.kind) {
    case "no remote":
      return "there is no git remote here, and no repository in a package.json, to name it after";
    case "elsewhere":
      return `${nameless.what} is ${nameless.where}`;
  }
}
function nameImage({ command, words }) {
  const typed = words.every((word) => /^[\w.:@/+-]+$/.test(word)) ? words : [];
  const text = ["surepush", command, ...typed, "--image ghcr.io/OWNER/NAME"].join(" ");
  return { action: "Name the image:", snippet: { language: "sh", text } };
}
var ADD_REMOTE = {
  action: "Or, in a clone, say which repository it is of: the image is named after it then.",
  snippet: { language: "sh", text: "git remote add origin https://github.com/OWNER/NAME" }
};
function isNamedByUser(server, { GITHUB_SERVER_URL, GH_HOST }, registry) {
  const { host } = new URL(server);
  const named2 = [GITHUB_SERVER_URL ?? "", `https://${GH_HOST ?? ""}`].filter((url) => URL.canParse(url)).map((url) => new URL(url).host);
  return host === "github.com" || named2.includes(host) || registry !== "";
}

// src/cli/prepare.ts
init_token2();

// src/config/parse.ts
init_cache2();

// src/build/local-paths.ts
init_context_source();
init_outputs();
function localPaths({ context: context2, values, outputs }) {
  const { file = [], "build-contexts": contexts = [], "cache-from": from = [], "cache-to": to = [] } = values;
  const of = (input, paths) => paths.map((path) => ({ input, path }));
  return [
    ...of("context", isRemoteContext(context2) ? [] : [context2]),
    ...of(
      "file",
      file.map((path) => `${path}/..`)
    ),
    ...of(
      "build-contexts",
      contexts.flatMap(({ source }) => pathsOfSource(source))
    ),
    ...of(
      "cache-from",
      from.flatMap(({ attributes }) => pathsIn(attributes))
    ),
    ...of(
      "cache-to",
      to.flatMap(({ attributes }) => pathsIn(attributes))
    ),
    ...of(
      "outputs",
      outputs.flatMap(({ paths }) => paths)
    )
  ];
}
function pathsOfSource(text) {
  const source = readSource(text);
  return source.kind === "local" ? source.paths : [];
}

// src/config/parse.ts
init_outputs();
init_input_problems();
init_csv();

// src/tags/metadata.ts
var NO_METADATA = {
  tags: [],
  skippedRules: [],
  labels: [],
  annotations: [],
  remarks: [],
  warnings: [],
  movesByVersion: false
};

// src/config/parse.ts
init_resolve();
init_resolve();
init_run_context();
init_push_policy();

// src/config/build/build.ts
init_dockerfile_labels();
init_attestations();
init_cache2();
init_boolean();
init_csv();
init_reference();

// src/config/build/context.ts
init_build_context();
init_context_source();
init_address();
init_csv();
init_result();
function parseBuildContext(inputs, { needed, parseContext }, report) {
  const own = ownRepository(parseContext.context);
  const fill = (input, text) => fillTemplate2(text, own, (flaw3) => {
    report(input, text, { flaw: flaw3, allowed: "`{{defaultContext}}` in a workflow, or no braces" });
  });
  const filled = fill("context", inputs.context.trim() || ".");
  const isFolder = parseContext.look(filled) === "folder";
  const context2 = isFolder ? asFolder(filled) : filled;
  const file = inputs.file.trim();
  checkOneLine("context", [withoutSecrets(context2)], report);
  rejectSecrets("context", context2, report);
  const { trust } = parseContext.context;
  const agent = parseContext.variable("SSH_AUTH_SOCK");
  if (trust.kind === "foreign" && isSshContext(context2) && agent !== void 0)
    report("context", withoutSecrets(context2), {
      flaw: "docker would hand your SSH agent to this build, which may be a stranger's",
      allowed: "an https:// address, or a step without SSH_AUTH_SOCK"
    });
  if (isRemoteContext(context2)) {
    const isOwn = own !== void 0 && context2.startsWith(own);
    return { context: context2, dockerfile: void 0, fill, gitAuthId: isOwn ? gitAuthIdFor(own) : void 0 };
  }
  const written = file || dockerfileIn(context2);
  const dockerfile = findDockerfile(written, parseContext);
  if (needed && !isFolder && !context2.includes("{{"))
    report("context", withoutSecrets(context2), {
      flaw: "the folder does not exist",
      allowed: "a folder, or the URL of a git repository"
    });
  if (needed && (isFolder || file !== "") && dockerfile === void 0)
    report("file", written, {
      flaw: "the file does not exist",
      allowed: "the path of a Dockerfile",
      ...file === "" && { title: "There is no Dockerfile to build" },
      ...remedyFor(parseContext.findDockerfile(written, context2), parseContext.context)
    });
  return { context: context2, dockerfile, fill, gitAuthId: void 0 };
}
function readNamedContexts({ "build-contexts": text }, readCsv) {
  const list2 = readList(text, { readCsv, commas: false });
  return list2.kind === "read" ? parsed(list2.value.map(namedContext)) : list2;
}
function parseNamedContexts({ "build-contexts": whole }, { buildContexts: list2, fill }, report) {
  return valuesOrReport("build-contexts", whole, { list: list2, report }).map(({ text, source }) => {
    checkOneLine("build-contexts", [text], report);
    if (!/^[^=]+=./.test(text))
      report("build-contexts", withoutSecrets(text), {
        flaw: "it is not NAME=SOURCE",
        allowed: "NAME=SOURCE, one a line"
      });
    rejectSecrets("build-contexts", source, report);
    return namedContext(fill("build-contexts", text));
  });
}
function namedContext(text) {
  return { text, source: splitPair(text)[1] ?? "" };
}
function remedyFor(search, { event }) {
  const [remedy] = helpWithDockerfile(search, { event });
  return remedy === void 0 ? {} : { remedies: [remedy] };
}
function findDockerfile(path, { look: look2 }) {
  const lower = path.replace(/(^|\/)Dockerfile$/, "$1dockerfile");
  return [.../* @__PURE__ */ new Set([path, lower])].find((one) => look2(one) === "file");
}
function rejectSecrets(input, source, report) {
  const safe = withoutSecrets(source);
  if (safe !== source)
    report(input, safe, {
      flaw: "it contains a password or a token, which the image's provenance would publish",
      allowed: "the URL without it, and the password as the secret GIT_AUTH_TOKEN (`secrets: GIT_AUTH_TOKEN=…`), or GIT_AUTH_TOKEN.HOST for one host; of a tarball, a folder that a step before the build fills"
    });
}
function dockerfileIn(context2) {
  const folder = context2.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
  if (context2.startsWith("/") && folder === "") return "/Dockerfile";
  return folder === "." || folder === "" ? "Dockerfile" : `${folder}/Dockerfile`;
}
function ownRepository({ repository, server, workflow: { commit } }) {
  if (repository === void 0 || commit === void 0 || server.url === void 0) return void 0;
  return `${server.url}/${repository.owner}/${repository.name}.git#${commit}`;
}
function fillTemplate2(text, own, complain) {
  const filled = own === void 0 ? text : text.replaceAll(/\{\{\{?\s*defaultContext\s*\}?\}\}/g, () => own);
  const [left] = /\{\{.*?\}\}/.exec(filled) ?? [];
  if (left !== void 0) complain(`${left} is unknown here`);
  return filled;
}
function gitAuthIdFor(own) {
  return `GIT_AUTH_TOKEN.${new URL(own).host}`;
}

// src/config/build/daemon-config.ts
var LONGEST3 = 64 * 1024;
var IS_TOML = /^[ \t]*(?:\[[^\n]*\]|[\w."' -]+=|#)/m;
var ALLOWED3 = 'TOML, as in buildkitd.toml: [registry."docker.io"] and below it mirrors = ["mirror.example.com"]';
function parseDaemonConfig(inputs, report) {
  const text = inputs["buildkitd-config-inline"];
  if (text.trim() === "") return void 0;
  const flaw3 = flawOf2(text);
  if (flaw3 !== void 0) report("buildkitd-config-inline", "***", { flaw: flaw3, allowed: ALLOWED3 });
  const other = ["builder", "endpoint"].find((name) => inputs[name].trim() !== "");
  if (other !== void 0)
    report("buildkitd-config-inline", "***", {
      flaw: `\`${other}\` names a builder that is there already`,
      allowed: `nothing beside \`${other}\`: it configures the builder that is made for this run`
    });
  return text;
}
function flawOf2(text) {
  if (text.length > LONGEST3) return `it is longer than ${LONGEST3 / 1024} KiB`;
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text)) return "it has control characters";
  if (!IS_TOML.test(text)) return "it is not TOML (a path belongs in no input of ours)";
  return void 0;
}

// src/config/build/endpoints.ts
init_address();
init_secret();
var ADDRESS2 = /^(?:tcp|unix|docker-container|kube-pod|ssh):\/\/\S+$/;
var TCP = /^tcp:\/\/(?:\[[\da-f:.]+(?:%\w+)?\]|[^:/?#[\]]+):\d{1,5}$/i;
var PLATFORMS = /^[a-z0-9]+(?:\/[a-z0-9]+){1,2}(?:,[a-z0-9]+(?:\/[a-z0-9]+){1,2})*$/;
var WANTED = "where a buildkitd listens, such as tcp://HOST:1234, or one address a line with what it builds for: linux/arm64=tcp://HOST:1234";
function parseEndpoints(inputs, report) {
  const lines = inputs.endpoint.split(/\r?\n/).flatMap((line) => line.trim() || []);
  const shown4 = lines.map(withoutSecrets);
  const endpoints = lines.map((line, index2) => {
    const value = shown4[index2] ?? "";
    const [, written = "", address = ""] = /^(?:([^=:]*)=)?(.*)$/.exec(line) ?? [];
    if (/^tcp:\/\/[^/?#]*@/.test(address))
      report("endpoint", HIDDEN2, {
        flaw: "it contains a user or a password, which BuildKit does not use",
        allowed: WANTED
      });
    else if (!ADDRESS2.test(address))
      report("endpoint", value, { flaw: "it is not an address", allowed: WANTED });
    else if (address.startsWith("tcp://") && !TCP.test(address))
      report("endpoint", value, {
        flaw: /:\d+(?:[/?#]|$)/.test(address.replace(/\[.*\]/, "")) ? "something follows the port" : "it has no port",
        allowed: WANTED
      });
    else if (written !== "" && !PLATFORMS.test(written))
      report("endpoint", value, { flaw: `"${written}" is not a platform`, allowed: WANTED });
    return { address, platforms: written === "" ? [] : written.split(",") };
  });
  if (endpoints.length > 1 && endpoints.slice(1).some(({ platforms }) => platforms.length === 0))
    report("endpoint", shown4.join(", "), {
      flaw: "it does not say what the second address builds for",
      allowed: "platforms before each address but the first: linux/arm64=tcp://HOST:1234"
    });
  for (const [what, values] of [
    ["address", endpoints.map(({ address }) => withoutSecrets(address))],
    ["platform", endpoints.flatMap(({ platforms }) => platforms)]
  ])
    for (const value of new Set(values.filter((one, index2) => values.indexOf(one) !== index2)))
      report("endpoint", value, { flaw: `this ${what} stands there twice`, allowed: `each ${what} once` });
  if (endpoints.length > 0 && inputs.builder.trim() !== "")
    report("endpoint", shown4.join(", "), {
      flaw: "`builder` names a builder already",
      allowed: "nothing beside `builder`"
    });
  return endpoints;
}
var CERTIFICATES = { "endpoint-cacert": "cacert", "endpoint-cert": "cert", "endpoint-key": "key" };
function parseCertificates(inputs, { look: look2, read: read3, findLinkFlaw: findLinkFlaw2 }, report) {
  const names = Object.keys(CERTIFICATES);
  const found = names.flatMap((input) => {
    const certificate = parseCertificate(input, inputs[input]);
    return certificate === void 0 ? [] : [[input, certificate]];
  });
  const given3 = new Set(found.map(([input]) => input));
  const [first2] = given3;
  const isReached = /(?:^|=|\s)tcp:\/\//.test(inputs.endpoint);
  if (first2 !== void 0 && !isReached)
    report(first2, HIDDEN2, {
      flaw: "there is no `endpoint` that is reached over TLS",
      allowed: "certificates beside an endpoint tcp://HOST:PORT"
    });
  else if (first2 !== void 0 && !given3.has("endpoint-cacert"))
    report(first2, HIDDEN2, {
      flaw: "`endpoint-cacert` is not set",
      allowed: "the certificate of the authority that signed the BuildKit's own, beside it"
    });
  if (given3.has("endpoint-cert") !== given3.has("endpoint-key"))
    report(given3.has("endpoint-cert") ? "endpoint-cert" : "endpoint-key", HIDDEN2, {
      flaw: "a client's certificate and its key belong together",
      allowed: "`endpoint-cert` and `endpoint-key`, both or neither"
    });
  return Object.fromEntries(found.map(([input, certificate]) => [CERTIFICATES[input], certificate]));
  function parseCertificate(input, written) {
    const text = written.trim();
    if (text === "") return void 0;
    if (text.startsWith("-----BEGIN")) {
      if (!PEM.test(text))
        report(input, HIDDEN2, {
          flaw: "its lines are joined, or its end is missing",
          allowed: A_CERTIFICATE
        });
      return { kind: "text", pem: new Secret(`${text}
`) };
    }
    const isPath = text.length <= LONGEST_PATH2 && !/[\r\n]/.test(text);
    const flaw3 = isPath ? findLinkFlaw2(text) : void 0;
    const content = isPath && flaw3 === void 0 && look2(text) === "file" ? read3(text) : void 0;
    if (!content?.includes("-----BEGIN"))
      report(input, isPath && input !== "endpoint-key" ? text : HIDDEN2, {
        flaw: flaw3 === void 0 ? whyNoCertificate(isPath, content) : `it ${flaw3}`,
        allowed: A_CERTIFICATE
      });
    return { kind: "file", path: text };
  }
}
var HIDDEN2 = "***";
var LONGEST_PATH2 = 200;
var PEM = /^-----BEGIN [A-Z0-9 ]+-----\r?\n[^]+\n-----END [A-Z0-9 ]+-----$/;
var A_CERTIFICATE = "the path of a PEM file, or its text, from -----BEGIN to -----END";
function whyNoCertificate(isPath, content) {
  if (!isPath) return "it is neither a path nor PEM text";
  return content === void 0 ? "there is no such file that can be read" : "it is not a PEM file";
}

// src/config/build/source-date.ts
init_csv();
var SOURCE_DATE_EPOCH = "SOURCE_DATE_EPOCH";
function isTime(text) {
  return /^\d{1,12}$/.test(text) && Number(text) <= 253402300799;
}
function parseSourceDate(args, { variable }, report) {
  let sourceDate;
  for (const arg of args) {
    const [name, value] = splitPair(arg);
    if (name !== SOURCE_DATE_EPOCH || value === void 0) continue;
    if (!isTime(value) && !value.includes("{{"))
      report("build-args", arg, {
        flaw: "it is no time",
        allowed: `${SOURCE_DATE_EPOCH}=SECONDS, a whole number of seconds since 1970, as \`git log -1 --format=%ct\` prints it`
      });
    const seconds = isTime(value) ? Number(value) : void 0;
    sourceDate = { kind: "argument", seconds };
  }
  if (sourceDate !== void 0) return { sourceDate, warnings: [] };
  const given3 = variable(SOURCE_DATE_EPOCH)?.trim() ?? "";
  if (isTime(given3)) return { sourceDate: { kind: "variable", seconds: Number(given3) }, warnings: [] };
  const text = `The variable ${SOURCE_DATE_EPOCH} is "${given3}", and not a number of seconds since 1970. The build gets the commit's time, where that is known.`;
  const title = `${SOURCE_DATE_EPOCH} is no time`;
  return { sourceDate: { kind: "commit" }, warnings: given3 === "" ? [] : [{ title, text }] };
}

// src/config/build/build.ts
function parseBuild(inputs, around, report) {
  const { parseContext, destinations, outputs, choose: choose2 } = around;
  const { variable, libraries } = parseContext;
  const tools = { readCsv: libraries.csv, report };
  const entryOf = (text2) => parseEntry(text2, libraries.csv);
  const { context: context2, dockerfile, fill, gitAuthId } = parseBuildContext(inputs, around, report);
  const read3 = parseBuildInputs(inputs, tools);
  const args = read3["build-args"] ?? [];
  checkBuildArgs(args, parseContext, report);
  const date = parseSourceDate(args, parseContext, report);
  const cache = parseCache(inputs, { ...around, platforms: read3.platforms ?? [] }, report);
  const values = {
    ...read3,
    ...given2("build-contexts", parseNamedContexts(inputs, { ...parseContext, fill }, report)),
    ...given2("cache-from", cache.from),
    ...given2("cache-to", cache.to)
  };
  checkOutputs(outputs, destinations, report);
  const { secrets, missing: missing2 } = parseBuildSecrets(inputs, parseContext, report);
  const run2 = runUrl(parseContext.context);
  const attests = parseEntries("attests", inputs.attests, tools);
  const [provenance, sbom] = [inputs.provenance.trim(), inputs.sbom.trim()].map(
    (text2) => text2 === "" ? void 0 : entryOf(text2)
  );
  const isPrivate = parseContext.context.repository?.isPrivate ?? false;
  const text = dockerfile === void 0 ? "" : parseContext.read(dockerfile) ?? "";
  const build2 = {
    options: {
      context: context2,
      dockerfile,
      values,
      outputs,
      secrets,
      attestations: parseAttestations({ provenance, sbom, attests }, run2)
    },
    missingSecrets: missing2,
    sourceDate: date.sourceDate,
    pushByDigest: around.pushByDigest,
    reproducible: choose2("reproducible", ["false", "true"], "false") === "true",
    warnings: [...date.warnings, ...warnOfJoinedArgs(args, text)],
    dockerfileLabels: readDockerfileLabels(text, values.target?.[0]),
    endpoints: parseEndpoints(inputs, report),
    certificates: parseCertificates(inputs, parseContext, report),
    daemonConfig: parseDaemonConfig(inputs, report),
    standardProvenance: parseBoolean(variable("BUILDX_NO_DEFAULT_ATTESTATIONS")) ? void 0 : standardProvenance(isPrivate, run2),
    reports: {
      warnings: parseBoolean(variable("DOCKER_BUILD_CHECKS_ANNOTATIONS")) ?? true,
      summary: parseBoolean(variable("DOCKER_BUILD_SUMMARY")) ?? true
    }
  };
  const isGiven = secrets.some(({ id }) => id === "GIT_AUTH_TOKEN" || id === gitAuthId);
  return { build: build2, gitAuthId: isGiven ? void 0 : gitAuthId };
}
function parseCache(inputs, { image, pushByDigest, platforms, parseContext, choose: choose2 }, report) {
  const { variable, libraries, context: context2 } = parseContext;
  const choice = choose2("cache", ["off", "auto", "registry"], "off");
  const tools = { readCsv: libraries.csv, report };
  const entriesOf2 = (input) => parseEntries(input, inputs[input], tools);
  const [from, to] = [entriesOf2("cache-from"), entriesOf2("cache-to")];
  if (choice === "off" || image === void 0) return { from, to: to.map(exportEntry) };
  if (from.length + to.length > 0)
    report("cache", choice, {
      flaw: "`cache-from` or `cache-to` says something else",
      allowed: "off, where they are written"
    });
  const hasCache = variable("ACTIONS_RESULTS_URL") ?? variable("ACTIONS_CACHE_URL");
  const token = hasCache === void 0 ? "" : variable("ACTIONS_RUNTIME_TOKEN") ?? "";
  const own = platforms.length > 0 ? platforms.toSorted().join("-") : context2.workflow.architecture;
  const part = pushByDigest ? own : void 0;
  return chooseCache(choice, { image, part, job: readJobCache(token) });
}
function checkOutputs(outputs, destinations, report) {
  const images = destinations.map(formatDestination);
  const known2 = new Set(images.map(canonicalName));
  for (const { text, type, pushes, names } of outputs) {
    if (!pushes || images.length === 0) continue;
    if (type === "docker")
      report("outputs", text, {
        flaw: "docker's own builder would push it, and no other builder does",
        allowed: "type=image,push=true, or type=docker without `push`"
      });
    if (type === "moby" && names.length > 0)
      report("outputs", text, {
        flaw: "docker would push this name, regardless of `tags`",
        allowed: "type=image, or no name in it"
      });
    if (names.some((name) => !known2.has(canonicalName(splitTag(name.split("@")[0] ?? "").name))))
      report("outputs", text, {
        flaw: "it pushes to another image than `images`",
        allowed: `outputs whose name is ${images.join(" or ")}`
      });
  }
}
function given2(input, values) {
  return values.length === 0 ? {} : { [input]: values };
}
function runUrl({ repository, server, workflow: { id, attempt: attempt2 = "1" } }) {
  if (server.url === void 0 || repository === void 0 || id === void 0) return void 0;
  return `${server.url}/${repository.owner}/${repository.name}/actions/runs/${id}/attempts/${attempt2}`;
}

// src/config/images.ts
init_reference();
init_reference();
init_boolean();
init_result();
init_fields();
init_host();
function parseRegistry(inputs, { server }, report) {
  const { url: serverUrl = GITHUB_DOT_COM, apiUrl, ghHost } = server;
  const standard = URL.canParse(serverUrl) ? registryOf(serverUrl) : "ghcr.io";
  const text = inputs.registry.trim() || standard;
  const flaw3 = findHostProblem(text);
  if (flaw3 !== void 0)
    report("registry", text, { flaw: flaw3, allowed: `a host name such as ${standard}, with a port or without` });
  return registryHost(flaw3 === void 0 ? canonicalHost(text) : standard, {
    serverUrl,
    ...apiUrl === void 0 ? {} : { apiUrl },
    ...ghHost === void 0 ? {} : { ghHost }
  });
}
function parseImages(inputs, { registry, logins, context: context2, references: references2 }, { libraries, report }) {
  const allowed = allowedImages(registry);
  const isWritten = inputs.images.trim() !== "";
  const written = readNames(inputs.images, libraries);
  if (written.kind === "flaw") {
    report("images", inputs.images.trim(), { flaw: written.flaw, allowed });
    return void 0;
  }
  const input = isWritten ? "images" : references2?.input ?? "images";
  const referred = references2?.references.map(({ name }) => name);
  const names = isWritten ? written.value : referred ?? standardNames(registry, context2);
  if (names.length === 0) {
    const flaw3 = isWritten ? "none of its images is enabled" : "it is empty, and there is no repository to name the image after";
    report("images", inputs.images.trim(), { flaw: flaw3, allowed });
    return void 0;
  }
  const others2 = logins.map((login) => login.registry.host);
  const parsed2 = names.map((name) => ({ name, ...parseDestination(name, registry.host, others2) }));
  const destinations = unique(parsed2.flatMap((one) => one.kind === "destination" ? [one.destination] : []));
  const image = ownImages(destinations).find(({ host }) => host === registry.host);
  const flawed = parsed2.flatMap(
    (one) => one.kind === "flaw" ? [{ input, name: one.name, flaw: one.flaw }] : []
  );
  const missing2 = image === void 0 ? names.map((name) => ({ input, name, flaw: whyNotOwn(name, registry.host) })) : [];
  const isStandard = !isWritten && referred === void 0;
  for (const one of flawed) {
    const flaw3 = missing2.find(({ name }) => name === one.name)?.flaw ?? one.flaw;
    if (isStandard)
      report(one.input, "", {
        flaw: `it is left out, and the repository's name makes no image, ${one.name}: ${flaw3}`,
        allowed
      });
    else report(one.input, one.name, { flaw: flaw3, allowed });
  }
  const remarks = parsed2.flatMap(
    (one) => one.kind === "destination" && one.lowered ? [`The image is named ${formatDestination(one.destination)}: registries know lower case only.`] : []
  );
  const tagged = withTags(destinations, references2, report);
  return {
    image,
    destinations: tagged,
    remarks: [...new Set(remarks)],
    missing: flawed.length > 0 ? [] : missing2
  };
}
function allowedImages({ host }) {
  return `an image such as ${host}/OWNER/NAME, one a line`;
}
function standardNames({ host }, { repository }) {
  return repository === void 0 ? [] : [`${host}/${repository.owner}/${repository.name}`];
}
function standardImage(registry, context2) {
  const [name = ""] = standardNames(registry, context2);
  const parsed2 = parseImage(name, registry.host);
  return parsed2.kind === "image" ? parsed2.image : placeholderImage(registry.host);
}
function withTags(destinations, written, report) {
  if (written?.input !== "tags" || destinations.length === 0) return [...destinations];
  const { references: references2 } = written;
  const known2 = new Set(destinations.map((one) => canonicalName(formatDestination(one))));
  for (const { text, name } of references2)
    if (!known2.has(canonicalName(name)))
      report("tags", text, {
        flaw: "it is a tag of another image than `images`",
        allowed: `a tag alone, or a reference of ${destinations.map(formatDestination).join(" or ")}; without \`images\`, references in \`tags\` name the images`
      });
  const tags = tagsByImage(references2);
  const most = new Set([...tags.values()].flat());
  return destinations.map((one) => {
    const only = [...new Set(tags.get(canonicalName(formatDestination(one))))];
    return only.length === 0 || only.length === most.size ? one : { ...one, only };
  });
}
function whyNotOwn(name, registry) {
  const parsed2 = parseImage(name, registry);
  return parsed2.kind === "flaw" ? parsed2.flaw : "";
}
function unique(destinations) {
  const byName = destinations.map((one) => [canonicalName(formatDestination(one)), one]);
  return [...new Map(byName.toReversed()).values()].toReversed();
}
function readNames(text, libraries) {
  const names = [];
  for (const line of readLines(text)) {
    const fields = readFields(line, libraries);
    if (fields.kind === "flaw") return fields;
    const own = [];
    let isEnabled = true;
    for (const { key, value } of fields.value.map(splitField)) {
      if (key === void 0 || key === "name") own.push(value);
      else if (key !== "enable") return invalid(`it has no attribute "${key}", only name, enable`);
      else {
        const flag = parseBoolean(value);
        if (flag === void 0) return invalid("enable is true or false");
        isEnabled = flag;
      }
    }
    if (isEnabled) names.push(...own.filter((name) => name !== ""));
  }
  return parsed(names);
}

// src/config/docker-login.ts
init_reference();
init_host();
init_json();
init_secret();
init_token2();
function lacksDockerLogin(destinations, outside) {
  const config = readDockerConfig(outside);
  return destinations.filter(({ kind }) => kind === "elsewhere").map((one) => registryOfReference(canonicalName(formatDestination(one))) ?? "docker.io").find((host) => !hasLogin(config, host));
}
function readDockerLogins(outside) {
  const config = readDockerConfig(outside);
  const given3 = record(field(parseJson(outside.variable("DOCKER_AUTH_CONFIG") ?? ""), "auths"));
  const found = /* @__PURE__ */ new Map();
  const add = (key, entry) => {
    const host = canonicalHost(key.replace(/^https?:\/\/([^/]+)(?:\/v[12])?\/?$/, "$1"));
    const login = findHostProblem(host) === void 0 ? readEntry(entry) : void 0;
    if (login !== void 0 && (!found.has(host) || key === dockerKeyOf(host)))
      found.set(host, { host, ...login });
  };
  for (const [key, entry] of Object.entries(record(field(config, "auths"))))
    if (!isKept(config, key)) add(key, entry);
  for (const [key, entry] of Object.entries(given3)) add(key, entry);
  return [...found.values()];
}
function findLoginKeeper(host, outside) {
  const config = readDockerConfig(outside);
  const key = dockerKeyOf(host);
  if (!isKept(config, key)) return void 0;
  return textField(config, "credHelpers", key) ?? textField(config, "credsStore");
}
function readDockerConfig({ read: read3, variable }) {
  const folder = variable("DOCKER_CONFIG") ?? `${variable("HOME") ?? variable("USERPROFILE") ?? "~"}/.docker`;
  return parseJson(read3(`${folder}/config.json`) ?? "");
}
function isKept(config, key) {
  const helper = field(config, "credHelpers", key) ?? field(config, "credsStore");
  return typeof helper === "string" && helper !== "";
}
function readEntry(entry) {
  if ((textField(entry, "identitytoken") ?? "") !== "") return void 0;
  const auth = decodeBase64(textField(entry, "auth") ?? "") ?? "";
  const colon = auth.indexOf(":");
  const username = auth.slice(0, Math.max(colon, 0));
  const password = colon === -1 ? "" : auth.slice(colon + 1).replace(/^\0+|\0+$/g, "");
  return username === "" || password === "" ? void 0 : { username, password: new Token(password) };
}
function hasLogin(config, host) {
  const keys = host === "docker.io" ? [HUB_KEY, "index.docker.io", "docker.io"] : [host, `https://${host}`];
  return keys.some(
    (key) => field(config, "auths", key) !== void 0 || field(config, "credHelpers", key) !== void 0
  );
}

// src/config/logins.ts
init_host();
function parseLogins({ entries, flaws }, { registry, parseContext }, report) {
  const { server } = parseContext.context;
  for (const { value, flaw: flaw3, allowed } of flaws) report("registry-auth", value, { flaw: flaw3, allowed });
  const at = (host) => registryHost(host, {
    serverUrl: server.url ?? GITHUB_DOT_COM,
    ...server.apiUrl === void 0 ? {} : { apiUrl: server.apiUrl },
    ...server.ghHost === void 0 ? {} : { ghHost: server.ghHost }
  });
  const login = (from, { host, username, password }) => ({
    registry: at(host),
    credentials: { username, token: password },
    from
  });
  for (const { host, password } of entries)
    if (host !== registry.host && isMisdirected(password, at(host), isOwnGitHub(at(host), parseContext.context)))
      report("registry-auth", host, {
        flaw: "the password is a token of GitHub's, and not for this registry",
        allowed: "a password or token of that registry's own"
      });
  const given3 = /* @__PURE__ */ new Set([registry.host, ...entries.map(({ host }) => host)]);
  return [
    ...entries.filter(({ host }) => host !== registry.host).map((entry) => login("registry-auth", entry)),
    ...readDockerLogins(parseContext).filter(({ host }) => !given3.has(host)).map((entry) => login("docker-config", entry))
  ];
}
function reportEmptyLogins({ empty }, report) {
  for (const { host } of empty)
    report("registry-auth", host, {
      flaw: "its username or password is empty, as a secret is that does not exist",
      allowed: "both, or no entry"
    });
}
function parseKeepLogin(inputs, { registry: { host }, parseContext }, report) {
  const isAsked2 = parseSwitch("keep-login", inputs["keep-login"], report);
  const keeper = isAsked2 ? findLoginKeeper(host, parseContext) : void 0;
  if (keeper !== void 0)
    report("keep-login", "true", {
      flaw: `docker keeps the logins at ${host} with \`docker-credential-${keeper}\`, and a login there would outlive the job`,
      allowed: `false; or a docker configuration without \`credsStore\` and without a helper for ${host}`
    });
  return isAsked2;
}
function isMisdirected(token, { gitHub, host }, isOwn) {
  if (token.isGitHub && gitHub === void 0 && !isLoopback(host)) return true;
  return !isOwn && token.kind === "installation";
}
function isOwnGitHub({ gitHub, host }, { server }) {
  return isLoopback(host) || gitHub?.serverUrl === (server.url ?? GITHUB_DOT_COM);
}

// src/config/tags.ts
init_outputs();
init_boolean();
init_template();
init_flavor();
init_fields();

// src/config/parse-context.ts
var SHA_LENGTH_VARIABLE = "DOCKER_METADATA_SHORT_SHA_LENGTH";
function findTemporaryFolder(exposed, parseContext, report) {
  const found = parseContext.findTemporaryFolder(exposed.map(({ path }) => path));
  if (found !== void 0) return found;
  const alone = exposed.filter(({ path }) => parseContext.findTemporaryFolder([path]) === void 0);
  for (const { input, path } of alone.length > 0 ? alone : exposed)
    report(input, path, {
      flaw: "docker would hand it to the build with every folder in which the login could be kept",
      allowed: "a folder that does not contain the folders for temporary files"
    });
  return "";
}

// src/config/tags.ts
var A_RULE = "a tag, or a rule such as `type=semver,pattern={{version}}`, one a line";
var A_FLAVOR = "`latest=auto`, `prefix=x-` or `suffix=-x,onlatest=true`, one a line";
var A_LABEL = "`name=value`, one a line";
function parseMetadata(inputs, { context: context2, libraries, variable, references: references2 }, report) {
  const tags = rulesOfReferences(references2) ?? rulesOfLines();
  const flavor = readLines(inputs.flavor).reduce(
    (made3, line) => take("flavor", line, parseFlavor(line, made3, libraries))[0] ?? made3,
    NO_FLAVOR
  );
  return {
    tags: byPriority(tags),
    flavor,
    labels: take("labels", inputs.labels, readTexts(inputs.labels, libraries)).flat(),
    annotations: take("annotations", inputs.annotations, readTexts(inputs.annotations, libraries)).flat(),
    shaLength: shaLength()
  };
  function rulesOfLines() {
    const written = readTagEntries(inputs.tags);
    const lines = written.length > 0 ? written : defaultRules(context2, libraries);
    const isDefault2 = written.length === 0;
    return lines.flatMap(
      (line) => take("tags", line, parseTagRule(line, libraries)).map((rule) => ({ ...rule, isDefault: isDefault2 }))
    );
  }
  function rulesOfReferences(written) {
    const { input, references: all = [] } = written ?? {};
    if (input === void 0 || input === "outputs" && all.every(({ tag }) => tag === void 0))
      return void 0;
    if (input === "outputs" && inputs.tags.trim() !== "") return void 0;
    return all.flatMap(
      ({ text, tag = "latest" }) => take("tags", text, parseTagRule(`type=raw,value=${tag},prefix=,suffix=`, libraries)).map((rule) => ({
        ...rule,
        text
      }))
    );
  }
  function shaLength() {
    const written = variable(SHA_LENGTH_VARIABLE)?.trim() || void 0;
    const length = written === void 0 ? SHORT_SHA : parseShaLength(written);
    if (length === void 0)
      report(SHA_LENGTH_VARIABLE, written ?? "", {
        flaw: "it is not a number of characters",
        allowed: "a whole number such as 7 or 12"
      });
    return length ?? SHORT_SHA;
  }
  function take(input, text, got) {
    if (got.kind === "read") return [got.value];
    report(input, text, { flaw: got.flaw, allowed: ALLOWED4[input] ?? "" });
    return [];
  }
}
function namingOf(inputs, {
  choice,
  push,
  build: build2
}) {
  const isWritten = [inputs.images, inputs.tags].some((text) => text.trim() !== "");
  const isOnlyBuilt = push.kind === "build-only";
  const { options, pushByDigest } = build2;
  if (pushByDigest || isByDigest(options))
    return isOnlyBuilt && (pushByDigest || !isWritten) ? "none" : "bare";
  if (!isOnlyBuilt) return "needed";
  const isKept2 = options.outputs.length > 0 || options.values.load !== void 0;
  return choice !== "false" || isWritten || isKept2 ? "optional" : "none";
}
var ALLOWED4 = {
  tags: A_RULE,
  flavor: A_FLAVOR,
  labels: A_LABEL,
  annotations: A_LABEL
};
function byPriority(rules) {
  return rules.toSorted((one, other) => other.priority - one.priority);
}
function parseForm(inputs, { variable }) {
  return {
    separators: {
      tags: inputs["sep-tags"] || "\n",
      labels: inputs["sep-labels"] || "\n",
      annotations: inputs["sep-annotations"] || "\n"
    },
    levels: parseLevels(variable(LEVELS)?.trim() || "manifest,index"),
    // Outputs go into the environment unless the variable says no.
    toEnvironment: parseBoolean(variable(TO_ENVIRONMENT)) ?? true
  };
}
var LEVELS = "DOCKER_METADATA_ANNOTATIONS_LEVELS";
var TO_ENVIRONMENT = "DOCKER_METADATA_SET_OUTPUT_ENV";
function parseShaLength(text) {
  const length = Number(text);
  return Number.isInteger(length) && length > 0 ? length : void 0;
}
function parseLevels(text) {
  return text.split(",").map((level) => level.trim()).filter((level) => level !== "");
}

// src/config/merge.ts
init_limits();
init_reference();
function parseMerge(inputs, around, report) {
  const { operation, pushByDigest, destinations } = around;
  if (pushByDigest) checkPushByDigest(inputs, around, report);
  if (pushByDigest || operation === "merge") {
    for (const one of destinations)
      if (one.kind === "elsewhere")
        report("images", one.name, {
          flaw: "it is on another registry, and an image is merged on the token's own only",
          allowed: "images of one registry, and its token"
        });
  }
  return parseDigests(inputs, around, report);
}
var TO_THE_MERGE = {
  action: "Move `tags` to the step with `operation: merge`: it sets them when every platform is there."
};
function checkPushByDigest(inputs, { operation, options }, report) {
  if (operation !== "push")
    report("push-by-digest", "true", {
      flaw: `\`operation\` is ${operation}, and only a push has a digest`,
      allowed: "false, or leave it out"
    });
  const [tag] = splitLines(inputs.tags);
  if (tag !== void 0)
    report("tags", tag, {
      flaw: "`push-by-digest` pushes without a tag",
      allowed: "nothing",
      remedies: [TO_THE_MERGE]
    });
  const [output] = options.outputs;
  if (output !== void 0)
    report("outputs", output.text, {
      flaw: "`push-by-digest` makes the output by itself",
      allowed: "nothing, or leave `push-by-digest` out"
    });
  if (options.values.load !== void 0)
    report("load", "true", {
      flaw: "an image that is pushed by its digest has no name to be loaded under",
      allowed: "false, or leave `push-by-digest` out"
    });
}
function splitDigests(text) {
  return text.split(/[\s,]+/).filter((digest) => digest !== "");
}
function hasGap(text) {
  const places = text.replace(/\r?\n$/, "").split(/,[^\S\n]*\r?\n|\r?\n|,/);
  return places.some((place3) => place3.trim() === "");
}
function parseDigests({ digests: text }, { operation, destinations, push, options }, report) {
  const lines = splitDigests(text);
  const images = destinations.map(formatDestination);
  const allowed = `a digest, \`sha256:…\` or \`${images[0] ?? "IMAGE"}@sha256:…\`, one a line or with commas between`;
  if (text !== "" && operation !== "merge") {
    report("digests", lines[0] ?? "", {
      flaw: `\`operation\` is ${operation}, and only a merge takes digests`,
      allowed: "nothing, or set `operation: merge`"
    });
    return [];
  }
  if (text !== "" && lines.length === 0 && push.kind === "push")
    report("digests", "", {
      flaw: "there is no digest in it: a job that pushed nothing has an empty output",
      allowed
    });
  if (lines.length > 0 && hasGap(text) && push.kind === "push" && options.values.platforms === void 0)
    report("digests", lines[0] ?? "", {
      flaw: "one of its places is empty, as the output of a job that pushed nothing is: the image would lack that platform",
      allowed: `${allowed}, without an empty place`
    });
  if (lines.length > READ_LIMITS.mergedDigests) {
    report("digests", `${lines.length} digests`, {
      flaw: `it has more than ${READ_LIMITS.mergedDigests} digests`,
      allowed: "a digest for each platform"
    });
    return [];
  }
  const known2 = new Set(images.map(canonicalName));
  return lines.flatMap((line) => {
    const [digestText = "", ...before] = line.split("@").toReversed();
    const digest = parseDigest(digestText);
    const name = before.toReversed().join("@");
    const isOurs = before.length === 0 || before.length === 1 && known2.has(canonicalName(name));
    if (digest !== void 0 && isOurs) return digest;
    const flaw3 = digest === void 0 ? "it is not a digest" : `it is of another image than ${images.join(" or ")}`;
    report("digests", line, { flaw: flaw3, allowed });
    return [];
  });
}

// src/config/promote.ts
init_reference();
init_result();
var CHANGES = [
  ["labels", "with another label"],
  ["annotations", "with another annotation"],
  ["platforms", "with fewer platforms"]
];
function parsePromotion(inputs, around, report) {
  if (around.operation !== "promote") return void 0;
  for (const [input, change] of CHANGES)
    if (inputs[input].trim() !== "")
      report(input, inputs[input].trim(), {
        flaw: `\`operation\` is promote, which publishes an image as it is: ${change} it would be another image`,
        allowed: "nothing"
      });
  for (const one of around.destinations)
    if (one.kind === "elsewhere")
      report("images", one.name, {
        flaw: "it is on another registry, and an image is promoted to the token's own only",
        allowed: "images of one registry, and its token"
      });
  const text = inputs.source.trim();
  const read3 = readReference(text, around);
  if (read3.kind === "read") return read3.value;
  const name = around.image === void 0 ? `${around.registry.host}/OWNER/NAME` : formatImage(around.image);
  report("source", text, {
    flaw: read3.flaw,
    allowed: `\`sha256:…\` of this image, \`${name}:TAG\`, \`IMAGE@sha256:…\`, \`oci-layout://DIR\`, \`oci-archive:FILE\`, \`docker-archive:FILE\`, or \`docker-daemon:NAME\``
  });
  return void 0;
}
function readForkPullRequest({
  promotion,
  context: context2
}) {
  const { trust, pullRequestRun } = context2;
  const isFork = trust.kind === "foreign" && trust.why === "fork";
  return isFork && isArchive(promotion) ? pullRequestRun : void 0;
}
function mayPromoteForeign({ promotion, context: context2 }) {
  const { event, trust, pullRequestRun } = context2;
  const isHidden = event === "workflow_run" && trust.kind === "unmerged" && pullRequestRun === void 0;
  return isHidden && isArchive(promotion);
}
var ARCHIVES = /* @__PURE__ */ new Set(["oci-layout", "oci-archive", "docker-archive"]);
function isArchive(promotion) {
  return promotion !== void 0 && ARCHIVES.has(promotion.kind);
}
function promotesForeignImage({
  promotion,
  destinations
}) {
  if (promotion === void 0) return false;
  if (promotion.kind !== "registry") return true;
  const source = formatImage(promotion.image);
  return ownImages(destinations).every((image) => formatImage(image) !== source);
}
function readReference(text, { registry, image: own }) {
  if (text === "") return invalid("it is empty");
  const other = readDaemonImage(text) ?? readArchive(text);
  if (other !== void 0) return other;
  if (/^https?:\/\//i.test(text)) return invalid("it is a URL");
  const alone = parseDigest(text);
  if (alone !== void 0)
    return own === void 0 ? invalid("there is no image that it is of") : parsed(sourceAt(own, alone));
  const at = text.indexOf("@");
  const { name, tag } = splitTag(at === -1 ? text : text.slice(0, at));
  const digest = parseDigest(text.slice(at + 1));
  if (at !== -1 && digest === void 0) return invalid("what follows its `@` is not a digest");
  const host = registryOfReference(name);
  if (host === void 0) return invalid("it does not name a registry");
  const found = parseDestination(name, registry.host, [registryOfReference(canonicalName(name)) ?? host]);
  if (found.kind === "flaw") return invalid(found.flaw);
  if (found.destination.kind === "elsewhere") return invalid("it is not an image name");
  const reference = digest ?? tag;
  if (reference === void 0) return invalid("it names neither a tag nor a digest");
  const flaw3 = digest === void 0 ? findTagProblem(reference) : void 0;
  return flaw3 === void 0 ? parsed(sourceAt(found.destination.image, reference)) : invalid(`of its tag: ${flaw3}`);
}
function sourceAt(image, reference) {
  return { kind: "registry", image, reference };
}
function readArchive(text) {
  const [, word = "", rest = ""] = /^(oci-layout|oci-archive|docker-archive|oci|dir):(.*)$/.exec(text) ?? [];
  const kind = KINDS.find((one) => one === word);
  if (word === "") return void 0;
  if (kind === void 0) return invalid(`\`${word}:\` is none of the forms of a source`);
  if (kind === "oci-layout" && !rest.startsWith("//"))
    return invalid("it lacks the `//` behind `oci-layout:`");
  const [, path = "", digest, name] = /^([^@:]+)(?:@(.+)|:(.+))?$/.exec(kind === "oci-layout" ? rest.slice(2) : rest) ?? [];
  if (path === "") return invalid(kind === "oci-layout" ? "it names no folder" : "it names no file");
  if (digest !== void 0 && parseDigest(digest) === void 0)
    return invalid("what follows its `@` is not a digest");
  return parsed({ kind, path, choice: digest ?? name });
}
var KINDS = ["oci-layout", "oci-archive", "docker-archive"];
function readDaemonImage(text) {
  const [, image] = /^docker-daemon:(.*)$/s.exec(text) ?? [];
  if (image === void 0) return void 0;
  if (image === "") return invalid("it names no image of docker's");
  if (/^[0-9a-f]{64}$/.test(image)) return parsed({ kind: "docker-daemon", image: `sha256:${image}` });
  if (parseDigest(image) !== void 0 || /^[0-9a-f]{12}$/.test(image))
    return parsed({ kind: "docker-daemon", image });
  const at = image.indexOf("@");
  const { name, tag } = splitTag(at === -1 ? image : image.slice(0, at));
  if (!DOCKER_NAME.test(name))
    return invalid("what follows `docker-daemon:` is not a name that docker can have");
  const flaw3 = tag === void 0 ? void 0 : findTagProblem(tag);
  if (flaw3 !== void 0) return invalid(`of its tag: ${flaw3}`);
  if (at !== -1 && parseDigest(image.slice(at + 1)) === void 0)
    return invalid("what follows its `@` is not a digest");
  const isWhole = at !== -1 || tag !== void 0;
  return parsed({ kind: "docker-daemon", image: isWhole ? image : `${image}:latest` });
}
var DOCKER_NAME = /^(?:[a-z\d][a-z\d.-]*(?::\d+)?\/)?[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*)*$/;

// src/config/publication.ts
init_boolean();
var MOST_RETRIES = 10;
var STANDARD_RETRIES = 3;
var PATTERN = /^[\w.*-]{1,128}$/;
var MEANT_AS_A_SWITCH = /^(?:true|false|yes|no|on|off|enabled|disabled)$/i;
function parsePublication(inputs, report) {
  return {
    retries: parseRetries(inputs, report),
    immutable: parseImmutable(inputs, report),
    allowOlder: parseAllowOlder(inputs, report)
  };
}
function parseRetries({ retries }, report) {
  const text = retries.trim();
  if (text === "") return STANDARD_RETRIES;
  const count = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
  if (count <= MOST_RETRIES) return count;
  report("retries", text, {
    flaw: "it is not a whole number in range",
    allowed: `a whole number from 0 to ${MOST_RETRIES}`
  });
  return STANDARD_RETRIES;
}
function parseAllowOlder({ "allow-older": written }, report) {
  const text = written.trim();
  const flag = text === "" ? false : parseBoolean(text);
  if (flag === void 0)
    report("allow-older", text, { flaw: "it is neither true nor false", allowed: "true or false" });
  return flag ?? false;
}
function parseImmutable({ immutable }, report) {
  const words = immutable.split(/[\s,]+/).filter((word) => word !== "");
  const [only = "false"] = words;
  const flag = words.length <= 1 && only.length > 1 ? parseBoolean(only) : void 0;
  if (flag !== void 0) return { kind: flag ? "exact" : "none" };
  for (const word of words)
    if (!PATTERN.test(word) || MEANT_AS_A_SWITCH.test(word))
      report("immutable", word, {
        flaw: "it is not a tag pattern",
        allowed: "true, false, or names in which `*` matches anything, one a line: `*.*.*`, `*-stable`"
      });
  return { kind: "matching", patterns: words };
}
var EXPECTATIONS = ["public", "private", "internal", "linked"];
function parseExpectPackage(inputs, { host, gitHub }, report) {
  const input = "expect-package";
  const text = inputs[input];
  const words = [...new Set(text.split(/[\s,]+/).filter((word) => word !== ""))];
  const known2 = EXPECTATIONS.filter((expectation) => words.includes(expectation));
  for (const word of words)
    if (!known2.some((expectation) => expectation === word))
      report(input, word, {
        flaw: "it is not one of the choices",
        allowed: "public, private, internal or linked, one a line"
      });
  const visibilities = known2.filter((expectation) => expectation !== "linked");
  if (visibilities.length > 1)
    report(input, visibilities.join(", "), {
      flaw: "a package cannot be all of these at once",
      allowed: "one of public, private and internal, and `linked` beside it"
    });
  if (known2.length > 0 && gitHub === void 0)
    report(input, known2.join(", "), {
      flaw: `${host} is not a registry of GitHub's`,
      allowed: "nothing, for only GitHub's packages have a visibility and a repository"
    });
  return known2;
}

// src/attest/services.ts
init_host();
function signingGitHub({ url }, { host, gitHub }) {
  if (isLoopback(host) && gitHub !== void 0 && isLoopback(new URL(gitHub.apiUrl).host)) return gitHub;
  const serverUrl = url ?? GITHUB_DOT_COM;
  const name = URL.canParse(serverUrl) ? new URL(serverUrl).host : "";
  if (name !== "github.com" && !name.endsWith(".ghe.com")) return void 0;
  return { serverUrl: `https://${name}`, apiUrl: `https://api.${name}` };
}
function isIdentityAddress(address, { serverUrl, apiUrl }) {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname: hostname2, host, username, password } = new URL(address);
  if (username !== "" || password !== "") return false;
  if (isLoopback(new URL(apiUrl).host)) return isLoopback(host) && protocol === "http:";
  if (protocol !== "https:") return false;
  const server = new URL(serverUrl).hostname;
  const owned = server === "github.com" ? ["actions.githubusercontent.com"] : [server];
  return owned.some((name) => hostname2 === name || hostname2.endsWith(`.${name}`));
}

// src/config/sign.ts
init_reference();
init_secret();
function parseSigning(isAsked2, around, choose2) {
  const choice = choose2("sign", ["false", "true", "auto"], "false");
  const pushToRegistry = choose2("push-to-registry", ["true", "false"], "true") === "true";
  if (choice === "false" && !isAsked2) return { kind: "off" };
  const required = isAsked2 || choice === "true";
  const found = readMeans(around);
  return typeof found === "string" ? { kind: "impossible", required, why: found } : { kind: "sign", required, pushToRegistry, ...found };
}
var ON_ANOTHER_REF = /* @__PURE__ */ new Set([
  "pull_request_target",
  "workflow_run",
  "deployment",
  "deployment_status"
]);
function readMeans({
  registry,
  destinations,
  promotion,
  parseContext: { context: context2, variable }
}) {
  const { repository, workflow, server, event, trust } = context2;
  if (ownImages(destinations).length === 0) return "elsewhere-only";
  if (trust.kind === "foreign" || promotesForeignImage({ promotion, destinations })) return "foreign-source";
  if (workflow.isAct) return "act";
  if (event === "local" || repository === void 0) return "not-in-a-workflow";
  if (trust.kind === "unmerged" && ON_ANOTHER_REF.has(event)) return "unmerged-commit";
  const gitHub = signingGitHub(server, registry);
  if (gitHub === void 0) return "enterprise-server";
  if (repository.isPrivate === true && repository.ownerKind === "User") return "private-personal-repository";
  const url = variable("ACTIONS_ID_TOKEN_REQUEST_URL");
  const token = variable("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
  if (url === void 0 || token === void 0) return "id-token-missing";
  if (!isIdentityAddress(url, gitHub)) return "identity-address";
  const slug2 = `${repository.owner}/${repository.name}`;
  return { gitHub, slug: slug2, identity: { url, token: new Secret(token) } };
}
function parseSource({ source }, { isAsked: isAsked2, dryRun }, report) {
  const text = source.trim();
  if (!isAsked2) return void 0;
  if (dryRun)
    report("dry-run", "true", {
      flaw: "`operation` is attest, which does nothing but sign",
      allowed: "false, or leave it out"
    });
  const asSource = (input, value, why) => {
    if (input === "images") report("source", value, { ...why, allowed: SOURCE });
    else report(input, value, why);
  };
  const at = text.indexOf("@");
  const digest = parseDigest(text.slice(at + 1));
  if (at > 0 && digest !== void 0)
    return { images: splitTag(text.slice(0, at)).name, digest, report: asSource };
  report("source", text, {
    flaw: text === "" ? "it is empty" : "it does not name an image by its digest",
    allowed: SOURCE
  });
  return void 0;
}
var SOURCE = "the image to attest, as `ghcr.io/OWNER/NAME@sha256:…`, such as the output `reference` of the push";

// src/config/tokens.ts
function addTokens(parsed2, given3) {
  const { registry, result } = parsed2;
  const own = given3.registryAuth.entries.find(({ host }) => host === registry.host);
  const tokens = own === void 0 ? given3 : { ...given3, token: own.password };
  const isJobs = tokens.token.reveal() === tokens.jobToken?.reveal();
  const { isOwnGitHub: isOwnGitHub2 } = parsed2;
  const problems2 = isMisdirected(tokens.token, registry, isOwnGitHub2) || isJobs && !isOwnGitHub2 ? [
    {
      input: "registry",
      value: registry.host,
      flaw: "the token is GitHub's, and not for this registry",
      allowed: `the registry that the token is for, or another one together with a \`token\` of its own${ofOwnServer(registry)}`
    }
  ] : [];
  if (result.kind === "problems") return { kind: "problems", problems: [...result.problems, ...problems2] };
  if (problems2.length > 0) return { kind: "problems", problems: problems2 };
  return {
    kind: "config",
    config: {
      ...result.config,
      build: withGitAuth(result, tokens),
      credentials: { username: own?.username ?? result.username, token: tokens.token },
      gitHubToken: parsed2.isOwnGitHub ? tokens.jobToken : void 0,
      signing: withStoreToken(result.config.signing, tokens)
    }
  };
}
function ofOwnServer({ gitHub, host }) {
  const server = gitHub === void 0 ? /^containers\.(.+)$/.exec(host)?.[1] : void 0;
  return server === void 0 ? "" : `; if ${server} is your GitHub, GH_HOST=${server} in the environment`;
}
function withStoreToken(signing, { jobToken }) {
  if (signing.kind !== "sign") return signing;
  if (jobToken !== void 0) return { ...signing, token: jobToken };
  return { kind: "impossible", required: signing.required, why: "token-missing" };
}
function withGitAuth({ config: { build: build2 }, gitAuthId }, { jobToken }) {
  if (gitAuthId === void 0 || jobToken === void 0) return build2;
  const secret = { id: gitAuthId, input: "github-token", value: jobToken };
  return { ...build2, options: { ...build2.options, secrets: [...build2.options.secrets, secret] } };
}

// src/config/parse.ts
function parseSettings(inputs, parseContext, registryAuth) {
  const problems2 = [];
  const reportAll = (input, value, why) => problems2.push({ input, value, ...why });
  const pasted = /* @__PURE__ */ new Set([...checkPastedLists(inputs, reportAll), ...checkPastedKeys(inputs, reportAll)]);
  const report = (input, value, why) => {
    if (!pasted.has(input)) reportAll(input, value, why);
  };
  const choose2 = chooseFrom(inputs, report);
  const { context: context2, libraries } = parseContext;
  if (/[\r\n]/.test(inputs.username.trim()))
    report("username", inputs.username, { flaw: "it must be one line", allowed: "one line" });
  const operation = choose2("operation", ["push", "check", "merge", "promote", "attest"], "push");
  const pushChoice = choose2("push", ["auto", "true", "false"], "auto");
  const scopeCheck = choose2("scope-check", ["auto", "strict", "off"], "auto");
  const access = choose2("access", ["push", "pull", "delete"], "push");
  const dryRun = choose2("dry-run", ["false", "true"], "false") === "true";
  const pushByDigest = choose2("push-by-digest", ["false", "true"], "false") === "true";
  const publication = parsePublication(inputs, report);
  const registry = parseRegistry(inputs, context2, report);
  const logins = parseLogins(registryAuth, { registry, parseContext }, report);
  const keepLogin = parseKeepLogin(inputs, { registry, parseContext }, report);
  checkOneLine("outputs", splitLines(inputs.outputs), report);
  const outputs = splitLines(inputs.outputs).map((text) => parseOutput(parseEntry(text, libraries.csv)));
  const references2 = readReferences(inputs, { ...parseContext, outputs }, report);
  const expectPackage = parseExpectPackage(inputs, registry, report);
  const source = parseSource(inputs, { isAsked: operation === "attest", dryRun }, report);
  const images = source ?? { images: inputs.images, report };
  const reading = { libraries, report: images.report };
  const parsedImages = parseImages(images, { registry, logins, context: context2, references: references2 }, reading);
  choose2("metadata-context", ["workflow", "git"], "workflow");
  if (parseContext.lacksClone)
    report("metadata-context", inputs["metadata-context"], {
      flaw: "there is no git clone in the working directory",
      allowed: "`workflow`, or `git` after a step actions/checkout",
      ...parseContext.lacksClone.refusal && formatRefusal(parseContext.lacksClone.refusal)
    });
  const needed = operation === "push";
  const hasTags = operation !== "check" && operation !== "attest";
  const { build: build2, gitAuthId } = parseBuild(
    inputs,
    {
      needed,
      pushByDigest,
      image: parsedImages?.image,
      destinations: parsedImages?.destinations ?? [],
      outputs,
      parseContext,
      choose: choose2
    },
    report
  );
  if (pushChoice === "false" && outputs.some(({ pushes }) => pushes))
    report("push", "false", {
      flaw: "`outputs` pushes",
      allowed: "auto or true, or an output that does not push"
    });
  const temporaryFolder = findTemporaryFolder(needed ? localPaths(build2.options) : [], parseContext, report);
  const promoted = {
    operation,
    registry,
    image: parsedImages?.image,
    destinations: parsedImages?.destinations ?? []
  };
  const promotion = parsePromotion(inputs, promoted, report);
  const forkPullRequest = readForkPullRequest({ promotion, context: context2 });
  const push = decidePush(choiceFor(pushChoice, build2.options), context2, forkPullRequest !== void 0);
  if (parsedImages !== void 0 && (operation === "check" || operation === "attest" || push.kind === "push"))
    needOwnImage(parsedImages);
  if (push.kind === "push") reportEmptyLogins(registryAuth, report);
  if (push.kind === "push" && mayPromoteForeign({ promotion, context: context2 }))
    report("source", inputs.source, {
      flaw: "the run that this one follows does not say whose commit it was for, so its files may be a stranger's",
      allowed: "an archive in a run that follows the pull request's own workflow, or an image of the registry"
    });
  const around = { operation, pushByDigest, destinations: parsedImages?.destinations ?? [], push };
  const digests2 = parseMerge(inputs, { ...around, options: build2.options }, report);
  const signed = { ...around, registry, promotion, parseContext };
  const signing = parseSigning(operation === "attest", signed, choose2);
  const metadataRules = parseMetadata(inputs, { ...parseContext, references: references2 }, report);
  const naming = namingOf(inputs, { choice: pushChoice, push, build: build2 });
  const isKnown2 = hasTags && problems2.length === 0 && forkPullRequest === void 0;
  const metadata = isKnown2 ? resolveNow(metadataRules) : NO_METADATA;
  const parsed2 = { registry, isOwnGitHub: isOwnGitHub(registry, context2) };
  if (problems2.length > 0 || parsedImages === void 0)
    return { ...parsed2, result: { kind: "problems", problems: problems2 } };
  const config = {
    operation,
    context: context2,
    accessRequest: {
      access: operation === "check" ? access : "push",
      image: parsedImages.image ?? standardImage(registry, context2),
      registry,
      context: context2,
      scopeCheck
    },
    destinations: parsedImages.destinations,
    logins,
    keepLogin,
    metadata,
    metadataRules,
    form: parseForm(inputs, parseContext),
    naming,
    build: build2,
    push,
    publication,
    digests: digests2,
    signing,
    source: source?.digest,
    promotion,
    forkPullRequest,
    expectPackage,
    temporaryFolder,
    dryRun,
    remarks: [
      ...parsedImages.remarks,
      ...publication.immutable.kind === "none" ? [] : parsedImages.destinations.flatMap(formatUnprotected)
    ]
  };
  const username = inputs.username.trim() || (context2.actor ?? PLACEHOLDER_USER);
  return { ...parsed2, result: { kind: "settings", config, username, gitAuthId } };
  function needOwnImage({ destinations, missing: missing2 }) {
    const host = operation === "push" ? lacksDockerLogin(destinations, parseContext) : void 0;
    if (operation === "push" && host === void 0) return;
    const login = host === void 0 ? "" : `, or a login of docker's own at ${host} before this step`;
    for (const { input, name, flaw: flaw3 } of missing2)
      images.report(input, name, { flaw: flaw3, allowed: `${allowedImages(registry)}${login}` });
  }
  function resolveNow(rules) {
    const resolved = resolveTags(
      rules,
      {
        context: context2,
        published: { kind: "none" },
        pushes: push.kind === "push",
        cacheTags: cacheTags(build2.options, parsedImages?.destinations ?? [])
      },
      libraries
    );
    if (resolved.kind === "problems") {
      for (const { input, value, flaw: flaw3 } of resolved.problems)
        report(input, value, { flaw: flaw3, allowed: ALLOWED4[input] ?? "" });
      return NO_METADATA;
    }
    if (naming === "none" || naming === "bare") return { ...resolved.metadata, tags: [] };
    if (naming === "needed" && resolved.metadata.tags.length === 0 && !mayStillMatch(context2))
      problems2.push(...explainMissingTags(resolved.metadata, context2, rules));
    return resolved.metadata;
  }
}
function choiceFor(choice, { values, outputs }) {
  if (values.call?.[0]?.startsWith("build") === false) return "false";
  if (choice !== "auto") return choice;
  if (outputs.some(({ pushes }) => pushes)) return "true";
  return outputs.length > 0 || values.load !== void 0 ? "false" : "auto";
}
function formatUnprotected(destination) {
  return destination.kind === "own" ? [] : [`The input immutable does not protect the tags of ${destination.name}: docker pushes them itself.`];
}

// src/wiring.ts
var import_node_fs14 = require("node:fs");
var import_node_os3 = require("node:os");
var import_promises19 = require("node:timers/promises");

// src/docker/client.ts
var import_promises14 = require("node:fs/promises");
init_options();
init_progress();
init_reference();
init_json();
init_limits();

// src/docker/build.ts
var import_promises11 = require("node:fs/promises");
var import_node_path8 = require("node:path");
init_context_source();
init_options();
init_secrets();
init_progress();
init_reference();
init_json();
function filesIn(folder) {
  return {
    metadata: (0, import_node_path8.join)(folder, "metadata.json"),
    imageId: (0, import_node_path8.join)(folder, "image-id"),
    secrets: (0, import_node_path8.join)(folder, "secrets")
  };
}
function buildArguments(plan, { files, builder } = {}) {
  const { options, references: references2, buildx, description } = plan;
  return [
    ...buildx ? ["buildx", "build"] : ["build"],
    ...builder === void 0 ? [] : [`--builder=${builder}`],
    ...references2.map((reference) => `--tag=${reference}`),
    ...buildx ? buildxFlags(plan, files) : [],
    ...description.labels.map((label) => `--label=${label}`),
    ...description.annotations.map((annotation) => `--annotation=${annotation}`),
    ...buildFlags(options),
    ...options.secrets.map(
      (secret, index2) => `--secret=${secretFlag(secret, files ? fileOf(files, index2) : "…")}`
    ),
    "--",
    options.context
  ];
}
function buildxFlags({ options, push, pushesApart }, files) {
  const { outputs } = options;
  const hasImage = !outputs.some(({ type }) => type === "local" || type === "tar");
  return [
    ...push && !pushesApart && !outputs.some(({ pushes }) => pushes) ? ["--push"] : [],
    ...files ? [`--metadata-file=${files.metadata}`] : [],
    ...files && hasImage ? [`--iidfile=${files.imageId}`] : []
  ];
}
function buildEnvironment(plan, environment) {
  const { epoch } = plan.description;
  const fetches = !plan.buildx && isRemoteContext(plan.options.context);
  return {
    ...withGuardedGit(environment, { fetches }),
    // Progress lines are read: a user's `rawjson` or `quiet` would hide what went wrong.
    BUILDKIT_PROGRESS: "plain",
    [SOURCE_DATE_EPOCH]: epoch === void 0 ? void 0 : String(epoch),
    BUILDX_METADATA_WARNINGS: environment.BUILDX_METADATA_WARNINGS || "true",
    ...plan.withoutAttestations ? { BUILDX_NO_DEFAULT_ATTESTATIONS: "1" } : {}
  };
}
async function writeSecrets(secrets, files) {
  const values = secrets.map((secret, index2) => ({ secret, file: fileOf(files, index2) }));
  const written = values.filter(({ secret: { input } }) => input === "secrets" || input === "github-token");
  if (written.length > 0) await (0, import_promises11.mkdir)(files.secrets, { mode: 448 });
  for (const { secret, file } of written) await (0, import_promises11.writeFile)(file, secret.value.reveal(), { mode: 384 });
}
function fileOf({ secrets }, index2) {
  return (0, import_node_path8.join)(secrets, String(index2));
}
async function readResult(files, report) {
  const [metadata, imageId] = await Promise.all([
    readOrNothing(files.metadata),
    readOrNothing(files.imageId)
  ]);
  const json = parseJson(metadata);
  return {
    kind: "done",
    digest: parseDigest(textField(json, "containerimage.digest") ?? ""),
    imageId: imageId.trim() || void 0,
    metadata: json === null || json === void 0 ? "" : metadata,
    report,
    warnings: readWarnings(json)
  };
}
function readOrNothing(file) {
  return (0, import_promises11.readFile)(file, "utf8").catch(() => "");
}

// src/docker/describe-build.ts
function describeBuild(plan) {
  const { epoch } = plan.description;
  const variables = epoch === void 0 ? [] : [`${SOURCE_DATE_EPOCH}=${epoch}`];
  const pushes = plan.push && plan.pushesApart ? plan.references : [];
  return [
    ...optionLines([...variables, "docker", ...buildArguments(plan)]),
    ...pushes.map((reference) => `&& docker push ${quote3(reference)}`)
  ];
}
function optionLines(words) {
  return words.reduce(
    (lines, word) => word.startsWith("--") || lines.length === 0 ? [...lines, quote3(word)] : [...lines.slice(0, -1), `${lines.at(-1) ?? ""} ${quote3(word)}`],
    []
  );
}
function quote3(argument) {
  if (/[\r\n]/.test(argument)) {
    const escaped = argument.replaceAll(/[\\']/g, "\\$&").replaceAll("\r", "\\r").replaceAll("\n", "\\n");
    return `$'${escaped}'`;
  }
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
}

// src/docker/detect.ts
var import_node_fs7 = require("node:fs");
var import_node_http = require("node:http");
var import_node_net = require("node:net");
var import_node_path10 = require("node:path");
init_docker_trouble();
init_json();
init_limits();
init_version();

// src/docker/current-builder.ts
var import_node_crypto = require("node:crypto");
var import_node_fs6 = require("node:fs");
var import_node_path9 = require("node:path");
init_driver();
init_named();
init_json();
async function findBuilder(environment, config, { name: named2, ask: ask2 }) {
  const records = environment.BUILDX_CONFIG || (0, import_node_path9.join)(userFolder(environment), "buildx");
  const context2 = contextOf4(environment, config);
  const endpoint = context2 ?? addressOf(environment);
  const name = named2 ?? (environment.BUILDX_BUILDER || currentBuilder(records, endpoint));
  if (name === void 0) return { name, driver: "docker" };
  const place3 = name === (context2 ?? "default") ? {} : { isElsewhere: true };
  if (name === "default") return { name, driver: "docker", ...place3 };
  const record2 = read((0, import_node_path9.join)(records, "instances", name.toLowerCase()));
  const driver = textField(record2, "Driver");
  if (driver !== void 0) return { name, driver: parseDriver(driver) };
  const found = await askBuildx(environment, name, ask2);
  return found.driver === "docker" ? { ...found, ...place3 } : found;
}
function contextOf4({ DOCKER_CONTEXT, DOCKER_HOST }, config) {
  const context2 = DOCKER_HOST ? void 0 : DOCKER_CONTEXT || textField(config, "currentContext");
  return context2 === "default" ? void 0 : context2;
}
function addressOf({ DOCKER_HOST }) {
  return DOCKER_HOST || (process.platform === "win32" ? "npipe:////./pipe/docker_engine" : "unix:///var/run/docker.sock");
}
function currentBuilder(records, endpoint) {
  const current = read((0, import_node_path9.join)(records, "current"));
  const name = textField(current, "Name");
  if (name !== void 0 && (field(current, "Global") === true || textField(current, "Key") === endpoint))
    return name;
  const hash = (0, import_node_crypto.createHash)("sha256").update(endpoint).digest("hex");
  return readText((0, import_node_path9.join)(records, "defaults", hash)).trim() || void 0;
}
async function askBuildx(environment, name, ask2) {
  const answer = await ask2(environment, ["buildx", "inspect", name]);
  const driver = /^Driver:\s+(\S+)/m.exec(answer?.stdout ?? "")?.[1];
  if (driver !== void 0) return { name, driver: parseDriver(driver) };
  const isGone = findBuilderName(answer?.stderr ?? "") !== void 0;
  return { name, driver: "docker", ...isGone ? { isGone } : {} };
}
function read(file) {
  return parseJson(readText(file));
}
function readText(file) {
  try {
    return (0, import_node_fs6.readFileSync)(file, "utf8");
  } catch {
    return "";
  }
}

// src/docker/detect.ts
async function detectDocker(environment, query, ask2) {
  if (findClient(environment) === void 0) return NO_CLIENT;
  const config = readUserConfig(userFolder(environment));
  const [buildx, builder] = await Promise.all([
    lookForBuildx(environment, config, { ask: ask2, asksVersion: query.version }),
    !query.isRemote ? findBuilder(environment, config, { name: query.builder, ask: ask2 }) : { name: void 0, driver: "remote" }
  ]);
  if (FAR_AWAY.has(builder.driver)) return { kind: "ready", version: void 0, ...buildx, builder };
  const daemon = await askSocket(environment, config) ?? await askClient(environment, config, ask2);
  if (daemon.kind === "unavailable") return daemon;
  const isContainerd = daemon.hasContainerd && builder.driver === "docker";
  const driver = isContainerd ? "docker+containerd" : builder.driver;
  return { kind: "ready", version: daemon.version, ...buildx, builder: { ...builder, driver } };
}
var FAR_AWAY = /* @__PURE__ */ new Set(["kubernetes", "remote", "cloud"]);
var NO_CLIENT = {
  kind: "unavailable",
  reason: "there is no `docker` command here",
  trouble: { kind: "client missing" }
};
async function askClient(environment, config, ask2) {
  const answer = await ask2(environment, ["info", "--format", "{{json .}}"]);
  if (answer === void 0) return { kind: "unavailable", reason: "the `docker` command does not answer" };
  const daemon = readDaemon(answer.stdout);
  if (daemon !== void 0) return daemon;
  const errors = list(field(parseJson(answer.stdout), "ServerErrors")).map(String);
  const said = answer.stderr.trim().split("\n").at(-1) || errors.at(-1) || "";
  const trouble = findDockerTrouble(errors.at(-1) ?? said);
  const socket = isDefault(environment, config) ? findRootlessSocket(environment) : void 0;
  return {
    kind: "unavailable",
    reason: `${trouble.kind === "context missing" ? "docker's context is not there" : "docker's daemon does not answer"} (${said})`,
    trouble: trouble.kind === "silent" && socket !== void 0 ? { ...trouble, socket } : trouble
  };
}
function isDefault({ DOCKER_HOST, DOCKER_CONTEXT }, config) {
  return !DOCKER_HOST && !DOCKER_CONTEXT && textField(config, "currentContext") === void 0;
}
function findRootlessSocket({ XDG_RUNTIME_DIR, HOME }) {
  const user = process.getuid?.();
  const files = [
    ...XDG_RUNTIME_DIR ? [(0, import_node_path10.join)(XDG_RUNTIME_DIR, "docker.sock")] : [],
    ...user === void 0 ? [] : [`/run/user/${user}/docker.sock`],
    ...HOME ? [(0, import_node_path10.join)(HOME, ".docker/run/docker.sock"), (0, import_node_path10.join)(HOME, ".docker/desktop/docker.sock")] : []
  ];
  const found = files.find((file) => can(file, import_node_fs7.constants.F_OK));
  return found === void 0 ? void 0 : `unix://${found}`;
}
function readDaemon(body) {
  const json = parseJson(body);
  const version = textField(json, "ServerVersion");
  const store2 = list(field(json, "DriverStatus")).find((row) => list(row)[0] === "driver-type");
  const hasContainerd = String(list(store2)[1]).startsWith("io.containerd.");
  return version === void 0 ? void 0 : { kind: "daemon", version, hasContainerd };
}
async function askSocket(environment, config) {
  const socketPath = findSocket(environment, config);
  if (socketPath === void 0) return void 0;
  const createConnection = () => (0, import_node_net.connect)(socketPath);
  const signal = AbortSignal.timeout(TIMEOUTS.dockerSocket);
  return new Promise((resolve5) => {
    const asked = (0, import_node_http.request)({ createConnection, path: "/info", signal }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => {
        resolve5(readDaemon(Buffer.concat(chunks)));
      });
    });
    asked.on("close", () => {
      resolve5(void 0);
    });
    asked.on("error", () => void 0);
    asked.end();
  });
}
async function lookForBuildx(environment, config, { ask: ask2, asksVersion }) {
  if (!asksVersion && findBuildx(environment, config) !== void 0)
    return { buildx: true, buildxVersion: void 0 };
  const answer = await ask2(environment, ["buildx", "version"]);
  return { buildx: answer?.exitCode === 0, buildxVersion: findVersion(answer?.stdout ?? "") };
}

// src/docker/dockerfile-search.ts
var import_node_fs8 = require("node:fs");
var import_node_path11 = require("node:path");
init_limits();
var NAMED2 = /^(?:dockerfile|containerfile)(?:\.[\w.-]+)?$|^[\w.-]+\.(?:dockerfile|containerfile)$/i;
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules", "vendor"]);
var IGNORE = /\.dockerignore$/i;
var DEPTH2 = 3;
var NAMES2 = 3;
function findDockerfile2(file, folder) {
  const target = linkOutside(file);
  if (target !== void 0) return { kind: "link", target };
  if (entriesOf(folder).length === 0) return { kind: "empty" };
  const files = dockerfilesIn(folder).filter((found) => found !== file);
  return files.length === 0 ? { kind: "unknown" } : { kind: "elsewhere", files };
}
function dockerfilesIn(root) {
  const found = [];
  let seen = 0;
  let level = [root];
  for (let depth2 = 0; depth2 <= DEPTH2 && found.length < NAMES2; depth2++) {
    const next = [];
    for (const folder of level)
      for (const { name, isFolder } of entriesOf(folder)) {
        if (++seen > READ_LIMITS.searchedFiles) return found.slice(0, NAMES2);
        const path = (0, import_node_path11.join)(folder, name).replaceAll(import_node_path11.sep, "/");
        if (isFolder && !SKIPPED.has(name)) next.push(path);
        if (!isFolder && NAMED2.test(name) && !IGNORE.test(name)) found.push(path);
      }
    level = next;
  }
  return found.slice(0, NAMES2);
}
function entriesOf(folder) {
  try {
    return (0, import_node_fs8.readdirSync)(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  } catch {
    return [];
  }
}
function linkOutside(file) {
  try {
    if (!(0, import_node_fs8.lstatSync)(file).isSymbolicLink()) return void 0;
    const real = (0, import_node_fs8.realpathSync)(file);
    const inside = (0, import_node_path11.relative)((0, import_node_fs8.realpathSync)((0, import_node_path11.dirname)(file)), real);
    if (!inside.startsWith("..")) return void 0;
    return ((0, import_node_path11.relative)(process.cwd(), real) || (0, import_node_path11.basename)((0, import_node_fs8.readlinkSync)(file))).replaceAll(import_node_path11.sep, "/");
  } catch {
    return void 0;
  }
}

// src/docker/unfetched-files.ts
var import_node_fs9 = require("node:fs");
var import_node_path12 = require("node:path");
init_limits();
var POINTER = "version https://git-lfs.github.com/spec/";
var NAMES3 = 200;
function findUnfetched(context2, names) {
  const folders = emptySubmodules(context2);
  for (const name of names.slice(0, NAMES3)) {
    const path = inContext(name);
    if (path === void 0) continue;
    const folder = folders.find((one) => path === one || path.startsWith(`${one}/`));
    if (folder !== void 0) return { kind: "submodule", path: folder };
    if (startOf((0, import_node_path12.join)(context2, path)).toString("latin1").startsWith(POINTER)) return { kind: "lfs", path };
  }
  return void 0;
}
function findUnreadable(file) {
  const start = startOf(file);
  const text = start.toString("latin1");
  if (text.startsWith(POINTER)) return "lfs";
  const hasMark = text.startsWith("ÿþ") || text.startsWith("þÿ");
  return hasMark || /^(?:[ -~\r\n]\0){4}|^(?:\0[ -~\r\n]){4}/.test(text) ? "utf-16" : void 0;
}
function emptySubmodules(context2) {
  let text = "";
  try {
    if ((0, import_node_fs9.lstatSync)(".gitmodules").size <= READ_LIMITS.dockerfile) text = (0, import_node_fs9.readFileSync)(".gitmodules", "utf8");
  } catch {
    return [];
  }
  const below = (0, import_node_path12.normalize)(`${context2}/`).split(import_node_path12.sep).join("/").replace(/^\.\//, "");
  return [...text.matchAll(/^\s*path\s*=\s*"?([^"\r\n]+?)"?\s*$/gm)].map(([, path = ""]) => path).filter((path) => path.startsWith(below) && isEmptyFolder(path)).map((path) => path.slice(below.length));
}
function isEmptyFolder(path) {
  try {
    return (0, import_node_fs9.lstatSync)(path).isDirectory() && (0, import_node_fs9.readdirSync)(path).length === 0;
  } catch {
    return false;
  }
}
function inContext(name) {
  const path = (0, import_node_path12.normalize)(name.replace(/^\/+/, "")).split(import_node_path12.sep).join("/").replace(/\/$/, "");
  return path === "" || path === "." || path.startsWith("..") || (0, import_node_path12.basename)(path) === "" ? void 0 : path;
}
function startOf(file) {
  const start = Buffer.alloc(64);
  try {
    if (!(0, import_node_fs9.lstatSync)(file).isFile()) return start;
    const handle = (0, import_node_fs9.openSync)(file, "r");
    try {
      return start.subarray(0, (0, import_node_fs9.readSync)(handle, start));
    } finally {
      (0, import_node_fs9.closeSync)(handle);
    }
  } catch {
    return start;
  }
}

// src/docker/login.ts
function startLogin(host, { username, token }, wiring) {
  const { environment, stop, deadline } = wiring;
  const flaw3 = Promise.resolve(wiring.flaw);
  const args = ["login", "--username", username, "--password-stdin", host];
  const input = flaw3.then((found) => found === void 0 ? token.reveal() : "");
  const running2 = startDocker({ args, environment, input, deadline }, stop);
  return { stop: running2.stop, mayHaveToken: flaw3.then((found) => found === void 0), ended: end() };
  async function end() {
    const [{ status, output }, found] = await Promise.all([running2.ended, flaw3]);
    if (status === 0 && found === void 0) return { kind: "done" };
    const late = status === "late" ? `it let \`docker login\` wait for ${deadline / 1e3} s` : void 0;
    return { kind: "failed", command: "docker login", status, output, registryFault: found ?? late };
  }
}

// src/docker/private-config.ts
var import_node_crypto2 = require("node:crypto");
var import_node_fs10 = require("node:fs");
var import_promises12 = require("node:fs/promises");
var import_node_path13 = require("node:path");
var import_promises13 = require("node:timers/promises");
init_json();
init_host();
init_limits();
init_secret();
function openPrivateConfig(host, options) {
  const { environment, temporaryFolder, onOpened, others: others2 = [] } = options;
  const users = userFolder(environment);
  (0, import_node_fs10.mkdirSync)(temporaryFolder, { recursive: true });
  const sweeping = sweepLeftovers(temporaryFolder, environment);
  const folder = (0, import_node_path13.join)(temporaryFolder, `${FOLDER_PREFIX}${(0, import_node_crypto2.randomBytes)(8).toString("hex")}`);
  onOpened(folder);
  (0, import_node_fs10.mkdirSync)(folder, { mode: 448 });
  try {
    (0, import_node_fs10.writeFileSync)((0, import_node_path13.join)(folder, MARKER), formatOwner(), { mode: 384 });
    const config = adapt(readUserConfig(users), { host, others: others2, users, environment });
    (0, import_node_fs10.writeFileSync)((0, import_node_path13.join)(folder, "config.json"), JSON.stringify(config), { mode: 384 });
    copyFolder((0, import_node_path13.join)(users, "contexts"), (0, import_node_path13.join)(folder, "contexts"));
  } catch (error) {
    dropSession(folder);
    throw error;
  }
  const own = { ...environment, ...overrides(folder, { users, environment }) };
  const remove2 = async (timeout) => {
    const swept = Promise.race([sweeping, (0, import_promises13.setTimeout)(TIMEOUTS.sweep, void 0, { ref: false })]);
    await Promise.all([removeSession(folder, own, timeout), swept]);
  };
  const addLogin = (credentials) => writeLogin(folder, host, credentials);
  return { folder, environment: own, addLogin, remove: remove2 };
}
async function writeLogin(folder, host, { username, token }) {
  const config = readUserConfig(folder);
  const auths = record(config.auths);
  const key = dockerKeyOf(host);
  if (auths[key] !== void 0) return;
  const auth = basicCredentials(username, token).reveal();
  const file = (0, import_node_path13.join)(folder, "config.json");
  const text = JSON.stringify({ ...config, auths: { ...auths, [key]: { auth } } });
  await (0, import_promises12.writeFile)(`${file}.new`, text, { mode: 384 });
  await (0, import_promises12.rename)(`${file}.new`, file);
}
function adapt(config, { host, others: others2, users, environment }) {
  const given3 = record(field(parseJson(environment.DOCKER_AUTH_CONFIG ?? ""), "auths"));
  const own = others2.map(({ host: at, credentials: { username, token } }) => {
    const auth = basicCredentials(username, token).reveal();
    return [dockerKeyOf(at), { auth }];
  });
  const replaced = new Set([host, ...others2.map((one) => one.host)].map(canonicalHost));
  const logins = Object.entries({ ...record(config.auths), ...given3 }).filter(
    ([name]) => !replaced.has(canonicalHost(name))
  );
  return {
    ...config,
    auths: Object.fromEntries([...logins, ...own]),
    credHelpers: {
      ...record(config.credHelpers),
      ...Object.fromEntries([dockerKeyOf(host), ...own.map(([key]) => key)].map((key) => [key, ""]))
    },
    cliPluginsExtraDirs: [...list(config.cliPluginsExtraDirs), (0, import_node_path13.join)(users, "cli-plugins")]
  };
}
function overrides(folder, { users, environment }) {
  const usesTls = Boolean(environment.DOCKER_TLS_VERIFY) || Boolean(environment.DOCKER_TLS);
  return {
    DOCKER_CONFIG: folder,
    // Its logins are in our file.
    DOCKER_AUTH_CONFIG: void 0,
    // A file of its own would hold the provenance where it is asked for; the pushed attestation holds it anyway.
    BUILDX_METADATA_PROVENANCE: environment.BUILDX_METADATA_PROVENANCE ?? "disabled",
    BUILDX_CONFIG: environment.BUILDX_CONFIG || (0, import_node_path13.join)(users, "buildx"),
    ...usesTls ? { DOCKER_CERT_PATH: environment.DOCKER_CERT_PATH || users } : {}
  };
}
var DEPTH_OF_CONTEXTS = 4;
function copyFolder(from, to, depth2 = DEPTH_OF_CONTEXTS) {
  const found = readable(() => (0, import_node_fs10.statSync)(from, { throwIfNoEntry: false }));
  if (found?.isFile())
    readable(() => {
      (0, import_node_fs10.copyFileSync)(from, to);
    });
  if (!found?.isDirectory() || depth2 === 0) return;
  (0, import_node_fs10.mkdirSync)(to);
  for (const name of readable(() => (0, import_node_fs10.readdirSync)(from)) ?? [])
    copyFolder((0, import_node_path13.join)(from, name), (0, import_node_path13.join)(to, name), depth2 - 1);
}
function readable(read3) {
  try {
    return read3();
  } catch (error) {
    if (["EACCES", "ELOOP"].includes(String(field(error, "code")))) return void 0;
    throw error;
  }
}

// src/docker/save.ts
var import_node_path14 = require("node:path");
init_json();
async function saveImage(order, stop) {
  const { image, folder, environment, print } = order;
  if (stop.aborted) return { kind: "failed", command: "docker save", status: "SIGTERM", output: "" };
  const path = (0, import_node_path14.join)(folder, "image.tar");
  const args = ["save", "--output", path, "--", image];
  const [{ status, output }, digests2] = await Promise.all([
    startDocker({ args, environment, print }, stop).ended,
    readDigests(order)
  ]);
  if (status === 0) return { kind: "saved", path, digests: digests2 };
  return UNKNOWN_IMAGE.test(output) ? { kind: "missing" } : { kind: "failed", command: "docker save", status, output };
}
var UNKNOWN_IMAGE = /^Error response from daemon: (?:No such image: |reference does not exist)/im;
async function readDigests({ image, environment, ask: ask2 = askDocker }) {
  const format = "[{{json .Id}},{{json .RepoDigests}}]";
  const answer = await ask2(environment, ["image", "inspect", "--format", format, "--", image]);
  const [id, known2] = list(parseJson(answer?.stdout ?? ""));
  return [id, ...list(known2)].filter((one) => typeof one === "string");
}

// src/docker/client.ts
function openEngine(wiring) {
  return {
    detect: (query) => Promise.race([detectDocker(wiring.environment, query, wiring.ask ?? askDocker), stopped(wiring.stop)]),
    openSession: (host, credentials, others2 = []) => openSession(wiring, { host, credentials, others: others2 }),
    logIn: (host, credentials) => startLogin(host, credentials, {
      ...wiring,
      flaw: wiring.findLoginFlaw?.(),
      deadline: TIMEOUTS.loginWithKeychain
    }).ended,
    readDockerfile: async (options) => {
      const path = dockerfileOf(options);
      return path === void 0 ? void 0 : (0, import_promises14.readFile)(path, "utf8").catch(() => void 0);
    },
    findDockerfile: (options) => {
      const path = dockerfileOf(options);
      return path === void 0 ? { kind: "unknown" } : findDockerfile2(path, options.context);
    },
    findUnreadable: (options) => {
      const path = dockerfileOf(options);
      return path === void 0 ? void 0 : findUnreadable(path);
    },
    findUnfetched: (options, paths) => dockerfileOf(options) === void 0 ? void 0 : findUnfetched(options.context, paths),
    describe: describeBuild
  };
}
function openSession(wiring, { host, credentials, others: others2 }) {
  const findFlaw2 = () => credentials === void 0 ? void 0 : wiring.findLoginFlaw?.();
  const firstFlaw = findFlaw2();
  const config = openPrivateConfig(host, { ...wiring, others: others2 });
  const environment = config.environment;
  const logIn2 = (flaw3 = findFlaw2()) => credentials && startLogin(host, credentials, { ...wiring, environment, flaw: flaw3, deadline: TIMEOUTS.login });
  let login = logIn2(firstFlaw);
  let builder;
  const ending = new AbortController();
  const stopOrEnd = AbortSignal.any([wiring.stop, ending.signal]);
  let saving;
  const loggedIn = async () => await login?.ended ?? { kind: "done" };
  return {
    loggedIn,
    buildBesideLogin: async () => {
      if (credentials === void 0 || login === void 0) return true;
      const isAllowed2 = await login.mayHaveToken;
      if (isAllowed2) await config.addLogin(credentials);
      return isAllowed2;
    },
    logInAgain: () => {
      login = logIn2();
      return loggedIn();
    },
    makeBuilder: async (order) => {
      const made3 = await makeBuilder(order, { ...wiring, folder: config.folder, environment });
      const result = resultOf("docker buildx create", made3.ended);
      if (result.kind === "failed") return { ...result, endpoint: made3.failedAt, tls: made3.tls };
      builder = made3.name;
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
      ending.abort();
      await Promise.all([login?.stop(), saving]);
      await config.remove(wiring.stop.aborted ? TIMEOUTS.removeBuilderWhenStopped : TIMEOUTS.removeBuilder);
    }
  };
}
function stopped(stop) {
  const none = { kind: "unavailable", reason: "the run was stopped" };
  return new Promise((resolve5) => {
    if (stop.aborted) resolve5(none);
    stop.addEventListener("abort", () => {
      resolve5(none);
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
  const own = builder === void 0 ? config.environment : withOwnRecords(config.folder, config.environment);
  const environment = buildEnvironment(plan, own);
  const args = buildArguments(plan, { files, builder });
  const built = await run("docker build", args, { ...session, environment, print });
  return built.kind === "failed" ? built : readResult(files, summarizeBuild(progress.steps(), progress.configs()));
}
async function buildClassically(plan, session) {
  const { config } = session;
  const files = filesIn(config.folder);
  const environment = buildEnvironment(plan, config.environment);
  const built = await run("docker build", buildArguments(plan, { files }), { ...session, environment });
  return built.kind === "failed" ? built : readResult(files, summarizeBuild([]));
}
async function pushOne(reference, session) {
  const { stop, print } = session;
  const { environment } = session.config;
  const end = await startDocker({ args: ["push", reference], environment, print }, stop).ended;
  const pushed = resultOf("docker push", end);
  if (pushed.kind === "failed") return pushed;
  return {
    kind: "done",
    digest: findPushedDigest(reference, end.output) ?? await pushedDigest(reference, session)
  };
}
function findPushedDigest(reference, output) {
  const tag = reference.slice(reference.lastIndexOf(":") + 1);
  const words = output.split(/\r?\n/).map((line) => /^(\S+): digest: (\S+) size: \d+$/.exec(line) ?? []);
  const [, , digest = ""] = words.findLast(([, pushed]) => pushed === tag) ?? [];
  return parseDigest(digest);
}
async function pushedDigest(reference, { config, ask: ask2 = askDocker }) {
  const args = ["image", "inspect", "--format", "{{json .RepoDigests}}", reference];
  const answer = await ask2(config.environment, args);
  const repository = reference.slice(0, reference.lastIndexOf(":"));
  const own = list(parseJson(answer?.stdout ?? "")).map(String).find((text) => text.startsWith(`${repository}@`));
  return parseDigest(own?.slice(repository.length + 1) ?? "");
}
async function run(command, args, { environment, stop, print }) {
  return resultOf(command, await startDocker({ args, environment, print }, stop).ended);
}
function resultOf(command, { status, output }) {
  return status === 0 ? { kind: "done" } : { kind: "failed", command, status, output };
}

// src/registry/challenge.ts
init_limits();
init_retry();
init_host();
async function findLoginFlaw(http, registry) {
  const answer = await http({
    method: "GET",
    url: `${registry.url}/v2/`,
    deadline: TIMEOUTS.challenge,
    attempts: ATTEMPTS.once,
    headOnly: true
  });
  if (answer.kind === "failure") return answer.unreadable === true ? withheld(AMBIGUOUS) : void 0;
  const { status, headers } = answer;
  if (isTransient(status)) return void 0;
  if (status >= 300 && status < 400) return withheld(`it redirects logins (${status})`);
  const challenges = parseChallenges(headers["www-authenticate"] ?? "");
  const bearers = challenges?.filter(({ scheme }) => scheme === "bearer") ?? [];
  const realms = bearers.map(({ parameters }) => parameters.get("realm") ?? "").filter(isAddress);
  const foreign = realms.find((realm) => URL.canParse(realm) && !isOwnAddress(registry, realm));
  if (foreign !== void 0)
    return withheld(`it sends logins to ${new URL(foreign).origin}, which is not its own`);
  const isAmbiguous = challenges === void 0 || bearers.length > 1 || !realms.every((realm) => URL.canParse(realm) && isPlainUrl(realm));
  return isAmbiguous ? withheld(AMBIGUOUS) : void 0;
}
var AMBIGUOUS = "it asks for a login in words that can be read in two ways";
function withheld(why) {
  return `${why}, so that docker was not given the token`;
}
function isAddress(realm) {
  return /[^\w. -]/.test(realm);
}
function isPlainUrl(realm) {
  return /^https?:\/\/(?:[a-z0-9.-]+|\[::1\])(?::\d{1,5})?(?:[/?][\w\-./?=&%~:+,]*)?$/i.test(realm);
}
var LINE_END2 = "\n";
var TOKEN3 = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
var QUOTED2 = '"[\\t\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e\\x80-\\xff]*"';
var SPACE2 = "[ \\t]*";
var PARAMETER = new RegExp(`(${TOKEN3})${SPACE2}=${SPACE2}(?:(${TOKEN3})|(${QUOTED2}))${SPACE2}(?=,|$)`, "y");
var SCHEME = new RegExp(`(${TOKEN3})(?:${SPACE2}(?=,|$)| +)`, "y");
var TOKEN_68 = new RegExp(`[A-Za-z0-9._~+/-]+=*${SPACE2}(?=,|$)`, "y");
var SEPARATOR = /[ \t,]*/y;
function parseChallenges(header) {
  const lines = header.split(LINE_END2).map(parseLine);
  return lines.includes(void 0) ? void 0 : lines.flatMap((line) => line ?? []);
}
function parseLine(line) {
  const challenges = [];
  let at = 0;
  const next = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  for (next(SEPARATOR); at < line.length; next(SEPARATOR)) {
    let parameter = next(PARAMETER);
    if (parameter === null) {
      const [, scheme] = next(SCHEME) ?? [];
      if (scheme === void 0) return void 0;
      challenges.push({ scheme: scheme.toLowerCase(), parameters: /* @__PURE__ */ new Map() });
      if (at >= line.length || line[at] === ",") continue;
      parameter = next(PARAMETER);
      if (parameter === null && next(TOKEN_68) === null) return void 0;
      if (parameter === null) continue;
    }
    const [, name = "", bare2, quoted = ""] = parameter;
    const parameters = challenges.at(-1)?.parameters;
    if (parameters === void 0 || parameters.has(name.toLowerCase())) return void 0;
    parameters.set(name.toLowerCase(), bare2 ?? quoted.slice(1, -1));
  }
  return challenges;
}

// src/registry/registries.ts
init_host();

// src/registry/client.ts
init_reference();
init_json();
init_limits();

// src/registry/anonymous.ts
init_limits();

// src/registry/auth.ts
init_json();
init_limits();
init_secret();
init_response();

// src/registry/token-service.ts
init_json();
init_secret();
init_host();
init_response();
async function findTokenService({ http, registry }, attempts) {
  const answer = await http({
    method: "GET",
    url: `${registry.url}/v2/`,
    headOnly: true,
    ...attempts === void 0 ? {} : { attempts }
  });
  if (answer.kind === "answer" && answer.status === 200) return { kind: "open" };
  if (answer.kind === "failure" || answer.status !== 401) {
    const evidence = classifyResponse("token exchange", answer, 401);
    return { kind: "none", evidence, answer };
  }
  const challenges = parseChallenges(answer.headers["www-authenticate"] ?? "");
  const bearers = challenges?.filter(({ scheme }) => scheme === "bearer") ?? [];
  const [bearer] = bearers;
  if (bearer !== void 0 && bearers.length === 1) {
    const realm = bearer.parameters.get("realm") ?? "";
    if (!isPlainUrl(realm) || !URL.canParse(realm)) return withheld2(AMBIGUOUS2, answer);
    if (!mayHaveLogin(registry, realm))
      return withheld2(`it sends logins to ${new URL(realm).origin}, which is not https`, answer);
    return { kind: "bearer", realm, service: bearer.parameters.get("service") };
  }
  const isBasic = bearers.length === 0 && challenges?.some(({ scheme }) => scheme === "basic") === true;
  return isBasic ? { kind: "basic" } : withheld2(AMBIGUOUS2, answer);
}
var AMBIGUOUS2 = "it asks for a login in words that can be read in two ways";
function mayHaveLogin({ host }, realm) {
  const { protocol, host: named2 } = new URL(realm);
  return protocol === "https:" || isLoopback(host) && isLoopback(named2);
}
function withheld2(why, answer) {
  return { kind: "none", evidence: { kind: "withheld", step: "token exchange", reason: why }, answer };
}
function grantedActions(bearer, { path }) {
  const [, payload = ""] = bearer.reveal().split(".");
  const base64 = payload.replaceAll("-", "+").replaceAll("_", "/");
  const access = field(parseJson(decodeBase64(base64) ?? ""), "access");
  if (!Array.isArray(access)) return void 0;
  return list(access).filter((one) => textField(one, "type") === "repository" && textField(one, "name") === path).flatMap((one) => list(field(one, "actions"))).filter((action) => typeof action === "string" && /^[a-z*]{1,20}$/.test(action)).map(String);
}

// src/registry/auth.ts
var ACTIONS = { pull: "pull", push: "pull,push", delete: "pull" };
async function exchangeToken(options, request2, attempts) {
  const { registry } = options;
  const found = options.tokens === "named" ? await findTokenService(options, attempts) : { kind: "bearer", realm: new URL("/token", registry.url).href, service: registry.host };
  switch (found.kind) {
    case "none":
      return found;
    case "open":
      return { kind: "authorized", headers: {}, granted: void 0 };
    case "basic":
      return tryBasic(options, attempts);
    case "bearer":
      return requestBearer(found, options, { ...request2, attempts });
  }
}
async function tryBasic({ http, registry, credentials }, attempts) {
  const headers = basicHeader(credentials);
  const answer = await http({
    method: "GET",
    url: `${registry.url}/v2/`,
    headers,
    longest: READ_LIMITS.registryToken,
    ...attempts === void 0 ? {} : { attempts }
  });
  const evidence = classifyNamedLogin("login", answer);
  return evidence.kind === "accepted" ? { kind: "authorized", headers, granted: void 0 } : { kind: "none", evidence, answer };
}
async function requestBearer({ realm, service }, { http, credentials, mask, tokens }, { image, access, mountsFrom, attempts }) {
  const url = new URL(realm);
  if (service !== void 0) url.searchParams.set("service", service);
  url.searchParams.set("scope", `repository:${image.path}:${ACTIONS[access]}`);
  if (mountsFrom !== void 0) url.searchParams.append("scope", `repository:${mountsFrom.path}:pull`);
  const answer = await http({
    method: "GET",
    url: url.href,
    ...credentials && { headers: basicHeader(credentials) },
    longest: READ_LIMITS.registryToken,
    ...attempts === void 0 ? {} : { attempts }
  });
  const step = "token exchange";
  const evidence = tokens === "named" ? classifyNamedLogin(step, answer) : classifyResponse(step, answer, 200);
  const token = evidence.kind === "accepted" && answer.kind === "answer" ? bearerOf(answer.body) : void 0;
  if (token !== void 0) {
    if (credentials !== void 0) mask(token);
    const granted = tokens === "named" ? grantedActions(token, image) : void 0;
    return { kind: "authorized", headers: authorization(token), granted };
  }
  const empty = {
    kind: "silent",
    step: "token exchange",
    reason: "its answer has no token"
  };
  return { kind: "none", evidence: evidence.kind === "accepted" ? empty : evidence, answer };
}
function bearerOf(body) {
  const json = parseJson(body);
  const token = textField(json, "token") ?? textField(json, "access_token");
  return token !== void 0 && /^[\x21-\x7e]+$/.test(token) ? new Secret(token) : void 0;
}
function authorization(token) {
  return { authorization: `Bearer ${token.reveal()}` };
}
function basicHeader(credentials) {
  if (credentials === void 0) return {};
  return { authorization: `Basic ${basicCredentials(credentials.username, credentials.token).reveal()}` };
}

// src/registry/anonymous.ts
init_response();
async function askAnonymously(image, wiring) {
  const anonymous = { ...wiring, credentials: void 0 };
  const exchanged = await exchangeToken(anonymous, { image, access: "pull" }, ATTEMPTS.once);
  if (exchanged.kind === "none") return exchanged.evidence;
  const url = `${wiring.registry.url}/v2/${image.path}/tags/list?n=1`;
  const { headers } = exchanged;
  const answer = await wiring.http({ method: "GET", url, headers, attempts: ATTEMPTS.once });
  return classifyResponse("pull probe", answer, 200);
}

// src/registry/bearers.ts
init_limits();
var Bearers = class {
  #options;
  #exchanges = /* @__PURE__ */ new Map();
  /** Repositories that are only read from: there a bearer for pushing may be refused. */
  #sources = /* @__PURE__ */ new Set();
  constructor(options) {
    this.#options = options;
  }
  /** The preflight's own: with the retries of a request, and forgotten where it came to nothing. A refusal is final. */
  async ask(request2) {
    const { path } = request2.image;
    if (request2.access === "push") this.#sources.delete(path);
    const exchange = exchangeToken(this.#options, request2);
    this.#exchanges.set(path, exchange);
    const exchanged = await exchange;
    if (exchanged.kind === "none" && exchanged.evidence.kind !== "refused") this.#forget(path, exchange);
    return exchanged;
  }
  /** Whether there is one; what was not asked for is not there. */
  async has({ path }) {
    return (await this.#exchanges.get(path))?.kind === "authorized";
  }
  /** From now on the image is only read, unless it is asked whether it may be pushed. */
  readOnly({ path }) {
    if (!this.#exchanges.has(path)) this.#sources.add(path);
  }
  of(image, wanted = { attempts: ATTEMPTS.once }) {
    return this.#exchanges.get(keyOf(image, wanted)) ?? this.#exchange(image, wanted);
  }
  /** With the bearer at hand, and once more with a new one when that has run out during a long build or copy. */
  send(image, request2, mountsFrom) {
    const wanted = { attempts: request2.attempts, mountsFrom };
    return this.renewing(image, wanted, (exchanged) => this.#sendWith(exchanged, request2));
  }
  /** The same for what is no plain request. Each attempt is made with what the exchange gave. */
  async renewing(image, wanted, attempt2) {
    const used = this.of(image, wanted);
    const exchanged = await used;
    const answer = await attempt2(exchanged);
    if (answer.status !== 401) return answer;
    if (exchanged.kind === "none" && this.#exchanges.get(keyOf(image, wanted)) === used) return answer;
    this.#forget(keyOf(image, wanted), used);
    return attempt2(await this.of(image, wanted));
  }
  /** Of several requests that got a 401 at once, the first one renews the bearer for all. */
  #forget(key, used) {
    if (this.#exchanges.get(key) === used) this.#exchanges.delete(key);
  }
  /** One exchange for all requests that wait for it. A failed one is forgotten: the next attempt makes a new one. */
  #exchange(image, wanted) {
    const key = keyOf(image, wanted);
    const access = this.#sources.has(image.path) ? "pull" : "push";
    const request2 = { image, access, mountsFrom: wanted.mountsFrom };
    const exchange = exchangeToken(this.#options, request2, wanted.attempts).then((result) => {
      if (result.kind === "none") this.#forget(key, exchange);
      return result;
    });
    this.#exchanges.set(key, exchange);
    return exchange;
  }
  async #sendWith(exchanged, request2) {
    if (exchanged.kind === "none") return withoutBearer(exchanged.answer);
    return this.#options.http({ ...request2, headers: { ...request2.headers, ...exchanged.headers } });
  }
};
function withoutBearer(answer) {
  return answer.kind === "answer" && answer.status === 404 ? { kind: "failure", reason: "it answered 404 when it was asked for a token", retryable: false } : answer;
}
function keyOf({ path }, { mountsFrom }) {
  return mountsFrom === void 0 ? path : `${path} ${mountsFrom.path}`;
}

// src/registry/contents.ts
init_reference();

// src/registry/blobs.ts
init_request_failure();
init_limits();
init_content();
init_response();

// src/registry/upload.ts
init_limits();
async function cancelUpload({ begun, blobs, headers }, { http, base }) {
  const location = begun.kind === "answer" && begun.status === 202 ? begun.headers.location : void 0;
  if (location === void 0 || !URL.canParse(location, base)) return void 0;
  const { href: url } = new URL(location, base);
  return url.startsWith(new URL(blobs).href) ? http({ method: "DELETE", url, headers, attempts: ATTEMPTS.once, deadline: TIMEOUTS.cancelUpload }) : void 0;
}

// src/registry/blobs.ts
function openBlobs({ bearers, http, transfer, url }) {
  return { bring, open: open5 };
  async function bring(image, blob, source) {
    const mounted = source.image?.host === image.host ? await mount(image, blob, source.image) : void 0;
    if (mounted?.kind === "brought") return mounted;
    if (await isThere(image, blob)) {
      await cancel(image, mounted);
      return { kind: "brought", by: "there" };
    }
    return transfer.inTurn(async () => {
      const sent = await passOn(image, mounted, { blob, source });
      const last = sent.kind === "expired" ? await passOn(image, void 0, { blob, source }) : sent;
      return last.kind === "expired" ? { ...last.failure, retryable: true } : last;
    });
  }
  async function passOn(image, begun, { blob, source }) {
    const upload = begun ?? await begin2(image);
    if (isRequestFailure(upload)) return upload;
    const content = await source.blob(blob.digest);
    if (isRequestFailure(content)) {
      await cancel(image, upload);
      return { ...content, reason: `${blob.digest} could not be read: ${content.reason}` };
    }
    return sendTo(image, upload.location, { blob, content });
  }
  async function mount(image, { digest }, from) {
    const query = new URLSearchParams({ mount: digest, from: from.path });
    const request2 = {
      method: "POST",
      url: `${blobsUrl(image)}/uploads/?${query.toString()}`,
      attempts: 1
    };
    const answer = await bearers.send(image, request2, from);
    if (answer.kind === "answer" && answer.status === 201) return { kind: "brought", by: "mounted" };
    const upload = uploadOf(answer);
    return isRequestFailure(upload) ? void 0 : upload;
  }
  async function begin2(image) {
    return uploadOf(
      await bearers.send(image, { method: "POST", url: `${blobsUrl(image)}/uploads/`, attempts: 1 })
    );
  }
  function uploadOf(begun) {
    const location = begun.kind === "answer" && begun.status === 202 ? begun.headers.location : void 0;
    if (location === void 0 || !URL.canParse(location, url)) return requestFailureOf(begun);
    const upload = new URL(location, url);
    return upload.origin === new URL(url).origin ? { kind: "upload", location: upload, begun } : { ...DAMAGED, reason: "it sends uploads to another host", retryable: false };
  }
  async function cancel(image, upload) {
    if (upload === void 0) return;
    const exchanged = await bearers.of(image);
    if (exchanged.kind === "none") return;
    const { headers } = exchanged;
    await cancelUpload({ begun: upload.begun, blobs: `${blobsUrl(image)}/`, headers }, { http, base: url });
  }
  async function isThere(image, { digest }) {
    const answer = await bearers.send(image, {
      method: "HEAD",
      url: `${blobsUrl(image)}/${digest}`,
      attempts: 1
    });
    const found = await followRedirect(answer, { http, base: url, method: "HEAD" });
    return found.kind === "answer" && found.status === 200;
  }
  async function sendTo(image, location, { blob, content }) {
    const exchanged = await bearers.of(image);
    if (exchanged.kind === "none") return requestFailureOf(exchanged.answer);
    location.searchParams.set("digest", blob.digest);
    const answer = await transfer.send({
      url: location.href,
      headers: { ...exchanged.headers, "content-type": "application/octet-stream" },
      length: blob.size,
      chunks: verified(content.chunks, blob)
    });
    if (answer.kind === "answer" && answer.status === 201) return { kind: "brought", by: "sent" };
    const failure3 = requestFailureOf(answer);
    return answer.kind === "answer" && answer.status === 401 ? { kind: "expired", failure: failure3 } : failure3;
  }
  async function open5(image, digest) {
    const address = `${blobsUrl(image)}/${digest}`;
    const first2 = await bearers.renewing(
      image,
      { attempts: ATTEMPTS.once },
      (exchanged) => exchanged.kind === "none" ? Promise.resolve(exchanged.answer) : transfer.open({ url: address, headers: exchanged.headers })
    );
    const link = first2.kind === "answer" ? redirectOf(first2, url) : void 0;
    const opened = link === void 0 ? first2 : await transfer.open({ url: link });
    return opened.kind === "body" ? { kind: "blob", chunks: opened.chunks } : requestFailureOf(opened);
  }
  function blobsUrl({ path }) {
    return `${url}/v2/${path}/blobs`;
  }
}

// src/registry/contents.ts
init_content();
function openContents(access, transfer) {
  const { bearers, getManifest, content, referrers } = access;
  const blobs = openBlobs({ ...access, transfer });
  return { prepare, bring: blobs.bring, source };
  function source(image) {
    bearers.readOnly(image);
    return {
      read: (reference) => read3(image, reference),
      referrers: (digest) => referrers.find(image, digest),
      blob: (digest) => blobs.open(image, digest),
      image
    };
  }
  function prepare(image, { image: mountsFrom }) {
    if (mountsFrom?.host === image.host) void bearers.of(image, { mountsFrom });
  }
  async function read3(image, reference) {
    const digest = parseDigest(reference);
    if (digest === void 0) return readTaggedAnswer(await getManifest(image, reference));
    const found = await content(image, digest);
    return found.kind === "manifest" ? { ...found, digest } : found;
  }
}

// src/registry/client.ts
init_response();
init_content();

// src/registry/image-labels.ts
init_labels();

// src/registry/image-size.ts
init_index_entry();
init_json();
init_limits();
async function measureImage(reference, read3) {
  const found = await read3(reference);
  if (found === void 0) return void 0;
  const { digest, manifest } = found;
  const entries = list(field(manifest, "manifests"));
  if (entries.length === 0)
    return { digest, platforms: [{ platform: void 0, ...contentsOf(manifest) }], attestations: 0 };
  const images = entries.filter((entry) => !isAttestation(entry));
  if (images.length > READ_LIMITS.platforms) return void 0;
  const platforms = await Promise.all(images.map((entry) => weighPlatform(entry, read3)));
  return {
    digest,
    platforms: platforms.filter((platform) => platform !== void 0),
    attestations: entries.length - images.length
  };
}
async function weighPlatform(entry, read3) {
  const found = await read3(shortField(entry, "digest") ?? "");
  const words = ["os", "architecture", "variant"].map((name) => shortField(entry, "platform", name));
  const platform = words.filter((word) => word !== void 0).join("/");
  return found && { platform: platform || void 0, ...contentsOf(found.manifest) };
}
function isAttestation(entry) {
  const type = shortField(entry, "artifactType");
  return isMarkedAttestation(entry) || type !== void 0 && !IMAGE_CONFIGS.has(type);
}
function contentsOf(manifest) {
  const layers = list(field(manifest, "layers")).map((layer) => ({
    digest: shortField(layer, "digest") ?? "",
    bytes: bytesOf(field(layer, "size"))
  }));
  return { layers, config: shortField(manifest, "config", "digest") };
}
function bytesOf(size) {
  return typeof size === "number" ? size : 0;
}

// src/registry/image-labels.ts
init_json();
async function readImageLabels(digest, read3) {
  const found = [];
  let manifest = await readJson("manifests", digest);
  if (manifest.kind === "request-failure") return manifest;
  found.push(stringsOf(field(manifest.json, "annotations")));
  const platform = list(field(manifest.json, "manifests")).find((entry) => !isAttestation(entry));
  if (platform !== void 0) {
    manifest = await readJson("manifests", shortField(platform, "digest") ?? "");
    if (manifest.kind === "request-failure") return manifest;
    found.push(stringsOf(field(manifest.json, "annotations")));
  }
  const annotated = merge(found);
  if (annotated.has(REVISION_LABEL) && annotated.has(VERSION_LABEL))
    return { kind: "labels", labels: annotated };
  const config = await readJson("blobs", shortField(manifest.json, "config", "digest") ?? "");
  if (config.kind === "request-failure") return config;
  return { kind: "labels", labels: merge([...found, stringsOf(field(config.json, "config", "Labels"))]) };
  async function readJson(kind, of) {
    const bytes = await read3(kind, of);
    return bytes instanceof Uint8Array ? { kind: "json", json: parseJson(bytes) } : bytes;
  }
}
function merge(sources) {
  return new Map(sources.toReversed().flatMap((source) => [...source]));
}
function stringsOf(value) {
  if (typeof value !== "object" || value === null) return /* @__PURE__ */ new Map();
  return new Map(
    Object.entries(value).filter((entry) => typeof entry[1] === "string")
  );
}

// src/oci/instruction.ts
init_redact();
var LONGEST4 = 1e3;
var SHELL = /^\/bin\/(?:ba|da|a)?sh (?:-[a-z]*o pipefail )?-[a-z]*c /;
var NOTHING_RUN = /^\/bin\/sh -c #\(nop\) +/;
var ARGUMENTS = /^\|\d+ /;
function cleanInstruction(createdBy) {
  const text = printableLine(createdBy.slice(0, LONGEST4)).replace(/ # buildkit$/, "").replace(NOTHING_RUN, "").replaceAll(/\s+/g, " ").trim();
  if (text === "") return void 0;
  const isRun = text.startsWith("RUN ");
  const command = isRun ? text.slice("RUN ".length) : text;
  if (ARGUMENTS.test(command)) return afterArguments(command);
  return isRun || SHELL.test(command) ? `RUN ${command.replace(SHELL, "")}` : text;
}
function afterArguments(command) {
  const at = command.lastIndexOf("/bin/sh -c ");
  return at === -1 ? "RUN (a command with build arguments)" : `RUN ${command.slice(at + "/bin/sh -c ".length)}`;
}

// src/registry/image-history.ts
init_json();
function nameLayers(size, histories) {
  return { ...size, platforms: size.platforms.map((platform) => nameOnPlatform(platform, histories)) };
}
function nameOnPlatform(platform, histories) {
  const { config = "", layers } = platform;
  const made3 = list(histories.get(config)).filter((entry) => field(entry, "empty_layer") !== true);
  if (made3.length !== layers.length) return platform;
  const named2 = layers.map((layer, index2) => ({
    ...layer,
    madeBy: cleanInstruction(textField(made3[index2], "created_by") ?? "")
  }));
  return { ...platform, layers: named2 };
}

// src/attest/referrer.ts
init_json();
var BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
var MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json";
var INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
var EMPTY_TYPE = "application/vnd.oci.empty.v1+json";
var EMPTY = new TextEncoder().encode("{}");
function artifactManifest({ predicateType, created }, { subject, config, bundle }) {
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    artifactType: BUNDLE_TYPE,
    config: { ...config, mediaType: EMPTY_TYPE },
    layers: [{ ...bundle, mediaType: BUNDLE_TYPE }],
    subject,
    annotations: annotationsFor(predicateType, created)
  };
  return new TextEncoder().encode(JSON.stringify(manifest));
}
function annotationsFor(predicateType, created) {
  return {
    "org.opencontainers.image.created": created.toISOString(),
    "dev.sigstore.bundle.content": "dsse-envelope",
    "dev.sigstore.bundle.predicateType": predicateType
  };
}
function referrerEntry(manifest, digest) {
  return {
    mediaType: MANIFEST_TYPE,
    digest,
    size: manifest.length,
    artifactType: BUNDLE_TYPE,
    annotations: record(field(parseJson(manifest), "annotations"))
  };
}
function referrersTag(digest) {
  return digest.replace(":", "-");
}
function listsReferrers(index2, digests2) {
  const listed = new Set(
    list(field(parseJson(index2), "manifests")).map((entry) => textField(entry, "digest"))
  );
  return digests2.every((digest) => listed.has(digest));
}
function addReferrers(index2, referrers) {
  const empty = { schemaVersion: 2, mediaType: INDEX_TYPE, manifests: [] };
  const json = index2 === void 0 ? empty : parseJson(index2);
  const manifests = field(json, "manifests");
  if (!Array.isArray(manifests)) return void 0;
  const known2 = new Set(manifests.map((entry) => textField(entry, "digest")));
  const added = referrers.filter(({ digest }) => !known2.has(digest));
  return new TextEncoder().encode(
    JSON.stringify({ ...record(json), manifests: [...manifests, ...added] })
  );
}

// src/registry/referrers.ts
init_image_index();
init_limits();
init_request_failure();
init_content();

// src/registry/referrer-pages.ts
init_limits();
init_image_index();
init_content();

// src/registry/pages.ts
function findNextPage({ headers }, current) {
  const [, target] = /<([^>]+)>\s*;[^,]*\brel="?next"?/.exec(headers.link ?? "") ?? [];
  if (target === void 0) return { kind: "page", url: void 0 };
  if (!URL.canParse(target, current)) return { kind: "flaw", flaw: "goes on at no address" };
  const { origin, href } = new URL(target, current);
  if (origin !== new URL(current).origin) return { kind: "flaw", flaw: "goes on at another host" };
  return href === current ? { kind: "flaw", flaw: "goes in a circle" } : { kind: "page", url: href };
}

// src/registry/referrer-pages.ts
init_response();
async function readPages(first2, ask2) {
  const entries = [];
  let next = first2;
  for (let page = 0; next !== void 0; page++) {
    if (entries.length > READ_LIMITS.promotedManifests) break;
    if (page >= READ_LIMITS.referrerPages) return cutOff(`has more than ${READ_LIMITS.referrerPages} pages`);
    const answer = await ask2(next);
    if (answer.kind === "failure" || answer.status !== 200) {
      const failure3 = requestFailureOf(answer);
      const isNone = page === 0 && answer.kind === "answer" && !failure3.retryable;
      return isNone ? { kind: "referrers", entries } : failure3;
    }
    entries.push(...readReferrers(answer.body));
    const following = findNextPage(answer, next);
    if (following.kind === "flaw") return cutOff(following.flaw);
    next = following.url;
  }
  return { kind: "referrers", entries };
}
function cutOff(flaw3) {
  return { ...DAMAGED, reason: `its list of what refers to an image ${flaw3}`, retryable: false };
}

// src/registry/referrers.ts
init_response();

// src/attest/sbom.ts
init_json();
init_index_entry();
init_reference();

// src/attest/statement.ts
init_reference();
var STATEMENT_TYPE = "application/vnd.in-toto+json";

// src/attest/sbom.ts
function attestationManifests(index2) {
  const entries = list(field(parseJson(index2), "manifests"));
  const images = entries.filter((entry) => !isMarkedAttestation(entry));
  const held = new Set(images.map((entry) => textField(entry, "digest")));
  const manifests = entries.filter(isMarkedAttestation).flatMap((entry) => {
    const digest = parseDigest(textField(entry, "digest") ?? "");
    const about = subjectOf(entry);
    return digest === void 0 || about === void 0 || !held.has(about) ? [] : [{ digest, about }];
  });
  return { images: images.length, manifests };
}
function sbomLayers(manifest, about) {
  return list(field(parseJson(manifest), "layers")).flatMap((layer) => {
    const digest = parseDigest(textField(layer, "digest") ?? "");
    const type = textField(layer, "annotations", "in-toto.io/predicate-type") ?? "";
    const isSbom = textField(layer, "mediaType") === STATEMENT_TYPE && isSbomType(type);
    const size = Number(field(layer, "size") ?? 0);
    return digest !== void 0 && isSbom ? [{ digest, about, size }] : [];
  });
}
var SPDX = "https://spdx.dev/Document";
var KINDS2 = [SPDX, "https://cyclonedx.org/bom"];
function isSbomType(type) {
  return KINDS2.some((kind) => type === kind || type.startsWith(`${kind}/`));
}
function sbomStatement(statement, { about, index: index2 }) {
  const json = parseJson(statement);
  const predicate = field(json, "predicate");
  const predicateType = textField(json, "predicateType");
  if (predicateType === void 0 || !isSbomType(predicateType)) return void 0;
  if (typeof predicate !== "object" || predicate === null || !isOn2(json, about)) return void 0;
  const digests2 = index2 === void 0 ? [about] : [index2, about];
  return { predicateType: withVersion(predicateType, predicate), predicate, digests: digests2 };
}
function isOn2(statement, about) {
  const subjects = list(field(statement, "subject"));
  const hash = about.slice("sha256:".length);
  return subjects.length === 0 || subjects.some((one) => textField(one, "digest", "sha256") === hash);
}
function withVersion(type, predicate) {
  const version = /^SPDX-(\d+\.\d+)$/.exec(textField(predicate, "spdxVersion") ?? "")?.[1];
  return type === SPDX && version !== void 0 ? `https://spdx.dev/Document/v${version}` : type;
}

// src/registry/sboms.ts
init_limits();
init_request_failure();
init_content();
init_response();
async function readSboms(image, digest, { send, manifest, http, url }) {
  const index2 = await manifest(image, digest);
  if (isRequestFailure(index2)) return index2;
  const { images, manifests } = attestationManifests(index2.body);
  if (manifests.length > READ_LIMITS.indexEntries) return tooMuch(`${manifests.length} attestations`);
  const statements = [];
  const unsigned = [];
  let [count, length] = [0, 0];
  for (const { digest: of, about } of manifests) {
    const found = await manifest(image, of);
    if (isRequestFailure(found)) return found;
    for (const layer of sbomLayers(found.body, about)) {
      if (++count > READ_LIMITS.sboms) return tooMuch(`more than ${READ_LIMITS.sboms} lists of contents`);
      if (layer.size > READ_LIMITS.sbom) {
        unsigned.push({ about, why: `it has ${layer.size} bytes, and GitHub takes ${READ_LIMITS.sbom}` });
        continue;
      }
      const content = await blob(layer.digest);
      if (!(content instanceof Uint8Array)) return content;
      length += content.length;
      if (length > READ_LIMITS.allSboms)
        return tooMuch(`lists of contents of more than ${READ_LIMITS.allSboms} bytes`);
      const statement = sbomStatement(content, { about, index: images === 1 ? digest : void 0 });
      if (statement !== void 0) statements.push(statement);
      else unsigned.push({ about, why: "it is no list of what is in that image" });
    }
  }
  return { kind: "sboms", statements, unsigned };
  async function blob(of) {
    const longest = READ_LIMITS.sbom;
    const first2 = await send(image, { method: "GET", url: `${url}/v2/${image.path}/blobs/${of}`, longest });
    const answer = await followRedirect(first2, { http, base: url, longest });
    if (answer.kind !== "answer" || answer.status !== 200) return requestFailureOf(answer);
    return matchesDigest(answer.body, of) ? answer.body : DAMAGED;
  }
}
function tooMuch(what) {
  return { ...DAMAGED, reason: `it has ${what}`, retryable: false };
}

// src/registry/referrers.ts
var ROUNDS = 3;
function openReferrers({ send, manifest, http, url }, pause) {
  return {
    sboms: (image, digest) => readSboms(image, digest, { send, manifest, http, url }),
    attach: attach2,
    find,
    enlist
  };
  async function attach2(image, subject, artifacts) {
    const found = await manifest(image, subject);
    if (isRequestFailure(found)) return found;
    const about = { mediaType: found.type, digest: subject, size: found.body.length };
    const referrers = [];
    let isListed = true;
    for (const artifact of artifacts) {
      const pushed = await pushArtifact(image, artifact, about);
      if (isRequestFailure(pushed)) return pushed;
      referrers.push(pushed.referrer);
      isListed &&= pushed.isListed;
    }
    return isListed ? { kind: "attached", by: "api" } : enlist(image, subject, referrers);
  }
  async function enlist(image, subject, referrers) {
    if (await isInApi(image, subject, referrers)) return { kind: "attached", by: "api" };
    return listByTag(image, subject, referrers);
  }
  async function find(image, subject) {
    const once3 = { longest: READ_LIMITS.referrerList, attempts: ATTEMPTS.once };
    const headers = { accept: INDEX_TYPE };
    const [byApi, byTag] = await Promise.all([
      readPages(
        `${repository(image)}/referrers/${subject}`,
        (page) => send(image, { method: "GET", url: page, headers, ...once3 })
      ),
      readList2(image, referrersTag(subject), once3)
    ]);
    if (isRequestFailure(byTag)) return byTag;
    if (isRequestFailure(byApi)) return byApi;
    const listed = [...byApi.entries, ...byTag.body === void 0 ? [] : readReferrers(byTag.body)];
    const entries = new Map(listed.map((entry) => [entry.digest, entry]));
    return { kind: "referrers", entries: [...entries.values()] };
  }
  async function pushArtifact(image, { bundle, predicateType }, subject) {
    for (const content of [EMPTY, bundle]) {
      const failure3 = await pushBlob(image, content);
      if (failure3 !== void 0) return failure3;
    }
    const body = artifactManifest(
      { predicateType, created: /* @__PURE__ */ new Date() },
      { subject, config: describe(EMPTY), bundle: describe(bundle) }
    );
    const digest = hashOf(body);
    const answer = await put(image, digest, { type: MANIFEST_TYPE, body });
    if (answer.kind !== "answer" || answer.status !== 201) return requestFailureOf(answer);
    const isListed = answer.headers["oci-subject"] === subject.digest;
    return { kind: "pushed", referrer: referrerEntry(body, digest), isListed };
  }
  async function pushBlob(image, content) {
    const digest = hashOf(content);
    const there = await send(image, { method: "HEAD", url: `${repository(image)}/blobs/${digest}` });
    if (there.kind === "answer" && there.status === 200) return void 0;
    const begun = await send(image, { method: "POST", url: `${repository(image)}/blobs/uploads/` });
    const location = begun.kind === "answer" && begun.status === 202 ? begun.headers.location : void 0;
    if (location === void 0 || !URL.canParse(location, url)) return requestFailureOf(begun);
    const upload = new URL(location, url);
    if (upload.origin !== new URL(url).origin)
      return { ...DAMAGED, reason: "it sends uploads to another host", retryable: false };
    upload.searchParams.set("digest", digest);
    const headers = { "content-type": "application/octet-stream" };
    const sent = await send(image, { method: "PUT", url: upload.href, headers, body: content });
    return sent.kind === "answer" && sent.status === 201 ? void 0 : requestFailureOf(sent);
  }
  async function isInApi(image, subject, referrers) {
    const headers = { accept: INDEX_TYPE };
    const answer = await send(image, {
      method: "GET",
      url: `${repository(image)}/referrers/${subject}`,
      headers
    });
    return answer.kind === "answer" && answer.status === 200 && listsReferrers(answer.body, digests(referrers));
  }
  async function listByTag(image, subject, referrers) {
    const tag = referrersTag(subject);
    for (let round = 0; round < ROUNDS; round++) {
      const before = await readList2(image, tag);
      if (isRequestFailure(before)) return before;
      if (before.body !== void 0 && listsReferrers(before.body, digests(referrers)))
        return { kind: "attached", by: "tag" };
      const body = addReferrers(before.body, referrers);
      if (body === void 0) return { ...DAMAGED, reason: `its tag ${tag} is no list`, retryable: false };
      const answer = await put(image, tag, { type: INDEX_TYPE, body });
      if (answer.kind !== "answer" || answer.status !== 201) return requestFailureOf(answer);
      await pause(TIMEOUTS.listSettles * 2 ** round * (1 + Math.random()));
    }
    const after = await readList2(image, tag);
    if (isRequestFailure(after)) return after;
    return after.body !== void 0 && listsReferrers(after.body, digests(referrers)) ? { kind: "attached", by: "tag" } : { ...DAMAGED, reason: `other runs wrote its tag ${tag} at the same time, ${ROUNDS} times` };
  }
  async function readList2(image, tag, bounds = {}) {
    const headers = { accept: INDEX_TYPE };
    const answer = await send(image, {
      method: "GET",
      url: `${repository(image)}/manifests/${tag}`,
      headers,
      ...bounds
    });
    if (answer.kind === "answer" && answer.status === 404) return { kind: "list", body: void 0 };
    return answer.kind === "answer" && answer.status === 200 ? { kind: "list", body: answer.body } : requestFailureOf(answer);
  }
  function put(image, reference, { type, body }) {
    const headers = { "content-type": type };
    return send(image, {
      method: "PUT",
      url: `${repository(image)}/manifests/${reference}`,
      headers,
      body
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

// src/registry/tag-list.ts
init_reference();
init_json();
init_limits();
init_retry();
init_response();
var { tagsPerPage, tagPages, tags: mostTags } = READ_LIMITS;
async function fetchTagList(url, send) {
  const tags = [];
  const begun = performance.now();
  let next = `${url}?n=${tagsPerPage}`;
  for (let page = 0; next !== void 0; page++) {
    const left = TIMEOUTS.tagList - (performance.now() - begun);
    if (page >= tagPages || tags.length > mostTags || left <= 0)
      return unknown(`it has more than ${tags.length} tags, which is too many to read`);
    const answer = await send({
      method: "GET",
      url: next,
      deadline: left,
      attempts: ATTEMPTS.tagList,
      longest: READ_LIMITS.tagPage
    });
    if (answer.kind === "answer" && answer.status === 404) return { kind: "none" };
    const json = answer.kind === "answer" && answer.status === 200 ? parseJson(answer.body) : void 0;
    if (answer.kind === "failure" || json === void 0)
      return unknown(formatResponse(answer), mayPass(answer));
    for (const tag of list(record(json).tags))
      if (typeof tag === "string" && findTagProblem(tag) === void 0) tags.push(tag);
    const following = findNextPage(answer, next);
    if (following.kind === "flaw") return unknown(`its list of tags ${following.flaw}`);
    next = following.url;
  }
  return { kind: "listed", tags };
}
function mayPass(answer) {
  return answer.kind === "failure" || isTransient(answer.status) || answer.status === 200;
}
function unknown(reason, retryable = false) {
  return { kind: "unknown", reason, retryable };
}

// src/registry/tag-lookup.ts
init_reference();
init_content();
init_response();
async function lookUpTag(ask2) {
  const answer = await ask2("HEAD");
  if (answer.kind === "failure") return requestFailureOf(answer);
  const { status, headers } = answer;
  if (status === 404) return { kind: "missing" };
  const named2 = status === 200 ? headers[DIGEST_HEADER] : void 0;
  const saysNothing = status === 405 || status === 501 || status === 200 && named2 === void 0;
  if (saysNothing) return lookUpContent(() => ask2("GET"));
  const digest = parseDigest(named2 ?? "");
  return digest === void 0 ? requestFailureOf(answer) : { kind: "at", digest };
}
async function lookUpContent(ask2) {
  const answer = await ask2();
  if (answer.kind === "answer" && answer.status === 404) return { kind: "missing" };
  if (answer.kind === "failure" || answer.status !== 200) return requestFailureOf(answer);
  const digest = hashOf(answer.body);
  const named2 = answer.headers[DIGEST_HEADER];
  return named2 === void 0 || named2 === digest ? { kind: "at", digest } : misnamed(digest, named2);
}

// src/registry/client.ts
function openRegistry(wiring) {
  const { http, registry, pause = () => Promise.resolve() } = wiring;
  const bearers = new Bearers(wiring);
  const cancelled = [];
  const referrers = openReferrers({ send, manifest, http, url: registry.url }, pause);
  return {
    ask: ask2,
    hasToken: (image) => bearers.has(image),
    askAnonymously: (image) => askAnonymously(image, wiring),
    listTags,
    exists,
    resolve: resolve5,
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
    openContents: (transfer) => openContents({ bearers, getManifest, content, referrers, http, url: registry.url }, transfer)
  };
  async function ask2(accessRequest) {
    const exchanged = await bearers.ask(accessRequest);
    return exchanged.kind === "authorized" ? probe(accessRequest, exchanged) : exchanged.evidence;
  }
  function listTags(image) {
    return fetchTagList(`${repositoryUrl(image)}/tags/list`, (request2) => send(image, request2));
  }
  async function probe({ image, access }, by) {
    const { headers, granted } = by;
    if (access !== "push") {
      const list2 = await http({ method: "GET", url: `${repositoryUrl(image)}/tags/list?n=1`, headers });
      return classifyResponse("pull probe", list2, 200);
    }
    const begun = await http({ method: "POST", url: `${repositoryUrl(image)}/blobs/uploads/`, headers });
    const upload = { begun, blobs: `${repositoryUrl(image)}/blobs/`, headers };
    cancelled.push(cancelUpload(upload, { http, base: registry.url }));
    const isNamed = wiring.tokens === "named";
    return isNamed ? classifyNamedProbe(begun, granted) : classifyResponse("push probe", begun, 202);
  }
  async function exists(image) {
    const answer = await send(image, { method: "GET", url: `${repositoryUrl(image)}/tags/list?n=1` });
    if (answer.kind === "failure") return void 0;
    return answer.status === 404 ? false : answer.status === 200 || void 0;
  }
  function resolve5(image, reference) {
    const url = manifestUrl(image, reference);
    return lookUpTag((method) => sendOnce(image, { method, url }));
  }
  function resolveVerified(image, reference) {
    return lookUpContent(() => getManifest(image, reference));
  }
  async function content(image, digest) {
    return readManifestAnswer(await getManifest(image, digest), digest);
  }
  function getManifest(image, reference) {
    return sendOnce(image, { method: "GET", url: manifestUrl(image, reference) });
  }
  async function manifest(image, digest) {
    const found = await content(image, digest);
    return found.kind === "missing" ? { ...found.failure, retryable: true } : found;
  }
  async function tag(image, name, { type, body }) {
    const headers = { "content-type": type };
    const answer = await sendOnce(image, { method: "PUT", url: manifestUrl(image, name), headers, body });
    return answer.kind === "answer" && answer.status === 201 ? { kind: "set" } : requestFailureOf(answer);
  }
  function labels(image, digest) {
    return readImageLabels(digest, async (kind, of) => {
      const known2 = parseDigest(of);
      return known2 === void 0 ? { ...DAMAGED, retryable: false } : readBytes(image, { kind, digest: known2 });
    });
  }
  async function configuration(image, digest) {
    const bytes = await readBytes(image, { kind: "blobs", digest });
    return bytes instanceof Uint8Array ? { kind: "configuration", json: parseJson(bytes) } : bytes;
  }
  async function readBytes(image, { kind, digest }, limits = { longest: READ_LIMITS.imageConfig }) {
    const url = `${repositoryUrl(image)}/${kind}/${digest}`;
    const first2 = await sendOnce(image, { method: "GET", url, ...limits });
    const answer = await followRedirect(first2, { http, base: registry.url, ...limits });
    return readContentAnswer(answer, digest);
  }
  async function imageSize(image, reference, configs = []) {
    const reading = Promise.all(configs.map(async (of) => [of, await readHistory(image, of)]));
    const size = await readSize(image, reference);
    return size && nameLayers(size, new Map(await reading));
  }
  async function readHistory(image, digest) {
    const limits = { longest: READ_LIMITS.imageHistory, deadline: TIMEOUTS.imageSize };
    const bytes = await readBytes(image, { kind: "blobs", digest }, limits);
    return bytes instanceof Uint8Array ? field(parseJson(bytes), "history") : void 0;
  }
  function readSize(image, reference) {
    const read3 = async (name) => {
      const headers = { accept: MANIFEST_TYPES };
      const request2 = {
        method: "GET",
        url: manifestUrl(image, name),
        headers,
        attempts: ATTEMPTS.once,
        deadline: TIMEOUTS.imageSize
      };
      const answer = await send(image, request2);
      if (answer.kind !== "answer" || answer.status !== 200) return void 0;
      return { digest: answer.headers[DIGEST_HEADER] ?? name, manifest: parseJson(answer.body) };
    };
    return measureImage(reference, read3);
  }
  function sendOnce(image, request2) {
    const headers = { accept: MANIFEST_TYPES, ...request2.headers };
    return send(image, { ...request2, headers, attempts: ATTEMPTS.once });
  }
  function send(image, request2) {
    return bearers.send(image, request2);
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

// src/registry/registries.ts
init_content();
function openRegistries(options) {
  const { http, registry, credentials, logins, mask, pause } = options;
  const clients = /* @__PURE__ */ new Map();
  function open5(host) {
    if (host === registry.host) {
      const isGitHubs3 = registry.gitHub !== void 0 || isLoopback(host);
      return openRegistry({ http, mask, pause, registry, credentials, tokens: isGitHubs3 ? "own" : "named" });
    }
    const login = logins.find((one) => one.registry.host === host);
    const at2 = login?.registry ?? registryHost(host, {});
    return openRegistry({
      http,
      mask,
      pause,
      registry: at2,
      credentials: login?.credentials,
      tokens: "named"
    });
  }
  function at({ host }) {
    const client = clients.get(host) ?? open5(host);
    clients.set(host, client);
    return client;
  }
  return {
    ask: (request2) => at(request2.image).ask(request2),
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
    imageSize: (image, reference, configs) => at(image).imageSize(image, reference, configs),
    settle: async () => {
      await Promise.all([...clients.values()].map((client) => client.settle()));
    },
    referrers: {
      sboms: (image, digest) => at(image).referrers.sboms(image, digest),
      attach: (image, subject, artifacts) => at(image).referrers.attach(image, subject, artifacts),
      find: (image, subject) => at(image).referrers.find(image, subject),
      enlist: (image, subject, listed) => at(image).referrers.enlist(image, subject, listed)
    },
    openContents: (transfer) => {
      const contents = (image) => at(image).openContents(transfer);
      return {
        prepare: (image, source) => {
          contents(image).prepare(image, source);
        },
        bring: (image, blob, source) => contents(image).bring(image, blob, source),
        source: (image) => contents(image).source(image)
      };
    }
  };
}

// src/github/api.ts
init_reference();
init_json();
init_limits();
init_scopes();
init_redact();
var BOUNDS = {
  deadline: TIMEOUTS.gitHubApi,
  attempts: ATTEMPTS.gitHubApi,
  longest: READ_LIMITS.gitHubToken
};
function apiHeaders(token) {
  return { authorization: `Bearer ${token.reveal()}`, accept: "application/vnd.github+json" };
}
function openTokenInspector(http, owner = ownerByHttp(http)) {
  return {
    async inspect(token, { registry }) {
      if (registry.gitHub === void 0)
        return { kind: "silent", reason: `${registry.host} is not a registry of GitHub's` };
      const path = token.kind === "installation" ? "/rate_limit" : "/user";
      const answer = await http({
        method: "GET",
        url: registry.gitHub.apiUrl + path,
        headers: apiHeaders(token),
        ...BOUNDS
      });
      return weighAnswer(answer, token.kind, registry.gitHub);
    },
    owner
  };
}
function weighAnswer(answer, kind, gitHub) {
  if (answer.kind === "failure") {
    const { reason, unsent } = answer;
    return { kind: "silent", reason, ...unsent && { unsent } };
  }
  const { status, headers, body } = answer;
  const ssoUrl = ssoUrlOf(headers["x-github-sso"], gitHub);
  const json = parseJson(body);
  if (status === 401)
    return { kind: "rejected", status, message: printableLine(shortField(json, "message") ?? "") };
  if (status !== 200 && ssoUrl === void 0) return { kind: "silent", reason: `it answered ${status}` };
  return {
    kind: "accepted",
    login: loginIn(json),
    grant: grantOf(headers["x-oauth-scopes"], kind),
    expires: headers["github-authentication-token-expiration"],
    ssoUrl
  };
}
function loginIn(json) {
  const login = shortField(json, "login");
  return login !== void 0 && /^[\w-]+(?:\[bot\])?$/.test(login) && !login.startsWith("-") ? login : void 0;
}
function grantOf(header, kind) {
  if (header !== void 0) return { kind: "listed", scopes: parseScopes(header) };
  const reason = kind === "installation" ? "what a GITHUB_TOKEN may do is set by the workflow's permissions" : "only classic and OAuth tokens have them";
  return { kind: "unlisted", reason };
}
function ssoUrlOf(header, { serverUrl }) {
  const url = /^required;\s*url=(https:\/\/\S+)/.exec(header ?? "")?.[1] ?? "";
  return URL.canParse(url) && new URL(url).origin === new URL(serverUrl).origin ? new URL(url).href : void 0;
}
function ownerByHttp(http) {
  return async (token, { registry, image }) => {
    if (registry.gitHub === void 0) return { kind: void 0, ssoUrl: void 0 };
    const answer = await http({
      method: "GET",
      url: `${registry.gitHub.apiUrl}/orgs/${ownerOf(image)}`,
      headers: apiHeaders(token),
      ...BOUNDS
    });
    if (answer.kind === "failure") return { kind: void 0, ssoUrl: void 0 };
    const ssoUrl = ssoUrlOf(answer.headers["x-github-sso"], registry.gitHub);
    if (answer.status === 200 || ssoUrl !== void 0) return { kind: "Organization", ssoUrl };
    return { kind: answer.status === 404 ? "User" : void 0, ssoUrl };
  };
}
var DETAILS_BOUNDS = {
  deadline: TIMEOUTS.gitHubApi,
  attempts: ATTEMPTS.gitHubApi,
  longest: READ_LIMITS.gitHubDetails
};
function openRepositoryDetails(http, environment) {
  return {
    async branchHead(page, branch) {
      const path = branch.split("/").map(encodeURIComponent).join("/");
      return textField(await ask2(page, `/git/ref/heads/${path}`), "object", "sha");
    },
    async contains(page, { commit, in: other }) {
      const json = await ask2(page, `/compare/${commit}...${other}?per_page=1&page=2`);
      const status = textField(json, "status");
      return status === void 0 ? void 0 : status === "ahead" || status === "identical";
    },
    async details(page) {
      const json = await ask2(page, "");
      return json === void 0 ? void 0 : {
        description: shortField(json, "description"),
        license: shortField(json, "license", "spdx_id"),
        defaultBranch: shortField(json, "default_branch")
      };
    },
    async commitTime(sha, page) {
      const inClone = await commitTimeInClone(environment, sha);
      if (inClone !== void 0 || page === void 0) return inClone;
      const date = textField(await ask2(page, `/commits/${sha}`), "commit", "committer", "date");
      const time = new Date(date ?? NaN);
      return Number.isNaN(time.getTime()) ? void 0 : time;
    }
  };
  async function ask2({ apiUrl, slug: slug2, token }, path) {
    const answer = await http({
      method: "GET",
      url: `${apiUrl}/repos/${slug2}${path}`,
      headers: apiHeaders(token),
      ...DETAILS_BOUNDS
    });
    return answer.kind === "answer" && answer.status === 200 ? parseJson(answer.body) : void 0;
  }
}

// src/github/artifact-service.ts
init_json();
init_secret();
init_host();
function openRunArtifacts(http, environment, mask) {
  const found = findService(environment);
  if (found.kind === "absent") {
    const absent = () => Promise.resolve(found);
    return { save: absent, load: absent };
  }
  const open5 = async () => {
    mask(new Secret(found.token));
    return (await Promise.resolve().then(() => __toESM(require("./artifacts.js"), 1))).openArtifacts(http, found);
  };
  return {
    save: async (name, text, replaces) => (await open5()).save(name, text, replaces),
    load: async (prefix) => (await open5()).load(prefix)
  };
}
function findService({
  GITHUB_SERVER_URL: server = "",
  ACTIONS_RUNTIME_TOKEN: token = "",
  ACTIONS_RESULTS_URL: service = "",
  GITHUB_RETENTION_DAYS: kept = ""
}) {
  const host = URL.canParse(server) ? new URL(server).hostname : "github.com";
  if (host !== "github.com" && !/\.(?:ghe\.com|localhost)$/.test(host))
    return { kind: "absent", reason: "GitHub Enterprise Server has no artifact service for this action" };
  const ids = idsIn(token);
  if (ids === void 0 || !/^https?:/.test(service) || !URL.canParse(service))
    return { kind: "absent", reason: "this runner has no artifact service" };
  return isSafe(new URL(service)) ? {
    kind: "service",
    url: service,
    token,
    ...ids,
    .../^[1-9]\d{0,3}$/.test(kept) && { days: Number(kept) }
  } : { kind: "absent", reason: "the runner's token would be sent to its artifact service in the clear" };
}
function isSafe({ protocol, host, hostname: hostname2 }) {
  const isPrivate = /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(hostname2);
  return protocol === "https:" || isLoopback(host) || isPrivate;
}
function idsIn(token) {
  const claims = parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url"));
  const scopes = textField(claims, "scp")?.split(" ") ?? list(field(claims, "scp"));
  for (const scope of scopes) {
    const [name, run2, job, ...rest] = String(scope).split(":");
    if (name === "Actions.Results" && run2 && job && rest.length === 0) return { run: run2, job };
  }
  return void 0;
}

// src/github/packages.ts
init_json();
init_limits();
init_reference();
var VISIBILITIES = ["public", "private", "internal"];
var REPOSITORY2 = /^[\w-]{1,100}\/[\w.-]{1,100}$/;
function openPackages(http) {
  return {
    async details(token, { image, registry, ownerKind }) {
      if (registry.gitHub === void 0) return void 0;
      const accounts = ownerKind === "User" ? "users" : "orgs";
      const name = encodeURIComponent(packageOf(image));
      const answer = await http({
        method: "GET",
        url: `${registry.gitHub.apiUrl}/${accounts}/${ownerOf(image)}/packages/container/${name}`,
        headers: apiHeaders(token),
        deadline: TIMEOUTS.gitHubApi,
        attempts: ATTEMPTS.once,
        longest: READ_LIMITS.gitHubToken
      });
      if (answer.kind === "failure" || answer.status !== 200) return void 0;
      const json = parseJson(answer.body);
      const visibility = VISIBILITIES.find((one) => one === shortField(json, "visibility"));
      const repository = shortField(json, "repository", "full_name") ?? "";
      return visibility && { visibility, repository: REPOSITORY2.test(repository) ? repository : void 0 };
    }
  };
}

// src/github/pull-requests.ts
init_json();
init_redact();
init_limits();
var BOUNDS2 = {
  deadline: TIMEOUTS.request,
  attempts: ATTEMPTS.request,
  longest: READ_LIMITS.gitHubPullRequests
};
var MOST3 = 30;
function openPullRequests(http) {
  return {
    async ofBranch({ apiUrl, slug: slug2, token }, { owner, branch }) {
      const head = encodeURIComponent(`${owner}:${branch}`);
      const answer = await http({
        method: "GET",
        url: `${apiUrl}/repos/${slug2}/pulls?state=all&head=${head}&per_page=${MOST3}`,
        headers: apiHeaders(token),
        ...BOUNDS2
      });
      if (answer.kind === "failure") return { kind: "unknown", reason: answer.reason };
      const json = parseJson(answer.body);
      if (answer.status !== 200) {
        const message = printableLine(shortField(json, "message") ?? "");
        return { kind: "unknown", reason: `it answered ${answer.status} ${message}`.trimEnd() };
      }
      const entries = list(json);
      const pullRequests = entries.flatMap((entry) => readPullRequest(entry) ?? []);
      if (!Array.isArray(json) || pullRequests.length < entries.length)
        return { kind: "unknown", reason: "its list cannot be read" };
      return entries.length < MOST3 ? { kind: "listed", pullRequests } : { kind: "unknown", reason: `the branch has ${MOST3} pull requests or more` };
    }
  };
}
function readPullRequest(entry) {
  const number = field(entry, "number");
  const sha = textField(entry, "head", "sha");
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1 || sha === void 0)
    return void 0;
  const repository = (side) => {
    const id = field(entry, side, "repo", "id");
    return typeof id === "number" ? id : void 0;
  };
  const isOpen = field(entry, "state") === "open";
  return { number, isOpen, sha, head: repository("head"), base: repository("base") };
}

// src/net/http.ts
var import_promises15 = require("node:timers/promises");
init_limits();
init_retry();

// src/net/answer.ts
init_limits();
function collect(answer, longest, {
  end,
  fail: fail2
}) {
  const body = gather();
  answer.on("data", (chunk) => {
    if (body.add(chunk) > longest) fail2(`its answer is longer than ${longest} bytes`, { retryable: false });
  });
  answer.on("error", (error) => {
    fail2(formatError(error));
  });
  answer.on("end", () => {
    end({ kind: "answer", status: statusOf(answer), headers: flatten(answer), body: body.bytes() });
  });
}
function statusOf({ statusCode = 0 }) {
  return statusCode;
}
function dismiss(answer) {
  answer.on("error", () => void 0);
  if (Number(answer.headers["content-length"]) <= READ_LIMITS.dismissed) answer.resume();
  else answer.destroy();
}
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
      return length = after;
    },
    bytes: () => all.subarray(0, length)
  };
}
function flatten({ headers, headersDistinct }) {
  const lines = headersDistinct["www-authenticate"];
  return Object.fromEntries(
    Object.entries({ ...headers, ...lines && { "www-authenticate": lines.join("\n") } }).flatMap(
      ([name, value]) => value === void 0 ? [] : [[name, String(value)]]
    )
  );
}
var REASONS4 = {
  ECONNREFUSED: "it refused the connection",
  ECONNRESET: "it broke the connection",
  ENOTFOUND: "its name could not be resolved",
  EAI_AGAIN: "its name could not be resolved",
  ETIMEDOUT: "it could not be reached in time",
  HPE_HEADER_OVERFLOW: "the head of its answer is too long"
};
function unsentReason({ code = "", hostname: hostname2 }, url) {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return hostname2 === new URL(url).hostname ? "name" : void 0;
  return code === "ENETUNREACH" || code === "EHOSTUNREACH" || code === "ENETDOWN" ? "route" : void 0;
}
function formatError(error) {
  const { code = "", message } = error;
  if (REASONS4[code] !== void 0) return REASONS4[code];
  return code.startsWith("HPE_") ? `its answer is not HTTP (${code})` : `the connection failed (${code || message})`;
}

// src/net/garbage.ts
var import_node_v8 = require("node:v8");
var import_node_vm = require("node:vm");
var EVERY_BYTES = 8 * 1024 * 1024;
function openGarbageCollector() {
  let passed = 0;
  let collect2;
  return (length) => {
    passed += length;
    if (passed < EVERY_BYTES) return;
    passed = 0;
    collect2 ??= findCollector();
    collect2({ type: "minor" });
  };
}
function findCollector() {
  (0, import_node_v8.setFlagsFromString)("--expose-gc");
  const found = (0, import_node_vm.runInNewContext)("globalThis.gc");
  return typeof found === "function" ? found : () => void 0;
}

// src/net/proxy.ts
var import_node_net2 = require("node:net");
init_host();
function usesProxy(url, environment) {
  const { http_proxy, HTTP_PROXY, https_proxy, HTTPS_PROXY } = environment;
  const proxy = url.protocol === "https:" ? https_proxy || HTTPS_PROXY : http_proxy || HTTP_PROXY;
  if (!proxy || isLoopback(url.host)) return false;
  const exceptions = (environment.no_proxy || environment.NO_PROXY || "").split(/[\s,]+/);
  return !exceptions.some((entry) => entry !== "" && isException(entry.toLowerCase(), url));
}
function isException(entry, url) {
  if (entry === "*") return true;
  const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (entry.includes("/")) return (0, import_node_net2.isIP)(host) !== 0 && isInRange(host, entry);
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+|.*:.*:.*))(?::(\d+))?$/.exec(entry) ?? [];
  const name = (bracketed ?? plain ?? "").replace(/^\*(?=\.)/, "").replace(/\.$/, "");
  if (name === "" || port !== void 0 && port !== portOf(url)) return false;
  if ((0, import_node_net2.isIP)(name) !== 0) return (0, import_node_net2.isIP)(host) !== 0 && isInRange(host, `${name}/${(0, import_node_net2.isIP)(name) === 6 ? 128 : 32}`);
  return name.startsWith(".") ? host.endsWith(name) : host === name || host.endsWith(`.${name}`);
}
function portOf({ port, protocol }) {
  return port || (protocol === "https:" ? "443" : "80");
}
function isInRange(host, range2) {
  const [network = "", length = ""] = range2.split("/");
  const family = (0, import_node_net2.isIP)(network) === 6 ? "ipv6" : "ipv4";
  const bits = /^\d{1,3}$/.test(length) ? Number(length) : Infinity;
  if ((0, import_node_net2.isIP)(network) === 0 || bits > (family === "ipv6" ? 128 : 32)) return false;
  const ranges = new import_node_net2.BlockList();
  ranges.addSubnet(network, bits, family);
  return ranges.check(host, (0, import_node_net2.isIP)(host) === 6 ? "ipv6" : "ipv4");
}

// src/net/slots.ts
function openSlots(count) {
  const waiting = /* @__PURE__ */ new Set();
  let free = count;
  return async (work2) => {
    if (free > 0) free--;
    else await new Promise((turn) => waiting.add(turn));
    try {
      return await work2();
    } finally {
      const [turn] = waiting;
      if (turn === void 0) free++;
      else {
        waiting.delete(turn);
        turn();
      }
    }
  };
}

// src/net/transfer.ts
var import_node_events = require("node:events");
init_limits();
function openBody({ request: request2, agent }, { url, headers }, stop) {
  return new Promise((resolve5) => {
    const options = { method: "GET", agent, signal: stop, headers: { "user-agent": "surepush", ...headers } };
    const sent = request2(url, options, (answer) => {
      if (answer.statusCode === 200) resolve5({ kind: "body", chunks: chunksOf(answer) });
      else collectInto(answer, sent, resolve5);
    });
    failWhenIdle(sent, TIMEOUTS.transferIdle);
    sent.on("error", (error) => {
      resolve5(failure(formatError(error)));
    });
    sent.end();
  });
}
async function* chunksOf(answer) {
  try {
    for await (const chunk of answer) yield chunk;
  } catch (error) {
    yield brokenOff(formatError(error));
  }
}
async function sendBody({ request: request2, agent }, { url, headers, length, chunks }, { stop, countPassed }) {
  const answered = new AbortController();
  let answer;
  const end = (one) => {
    answer ??= one;
    answered.abort();
  };
  const all = { "user-agent": "surepush", ...headers, "content-length": String(length) };
  const sent = request2(url, { method: "PUT", agent, signal: stop, headers: all }, (incoming) => {
    collectInto(incoming, sent, end);
  });
  failWhenIdle(sent, TIMEOUTS.transferIdle);
  sent.on("error", (error) => {
    end(failure(formatError(error)));
  });
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) end({ ...chunk, kind: "failure" });
    if (answer !== void 0 || !(chunk instanceof Uint8Array)) break;
    countPassed(chunk.length);
    if (!sent.write(chunk)) await (0, import_node_events.once)(sent, "drain", { signal: answered.signal }).catch(() => void 0);
  }
  if (answer === void 0) {
    sent.setTimeout(TIMEOUTS.uploadAnswer);
    sent.end();
    if (!answered.signal.aborted) await (0, import_node_events.once)(answered.signal, "abort");
  }
  if (!sent.writableEnded) sent.destroy();
  return answer ?? failure("it gave no answer");
}
function collectInto(answer, sent, resolve5) {
  const fail2 = (reason, { retryable } = { retryable: true }) => {
    resolve5({ ...failure(reason), retryable });
    sent.destroy();
  };
  collect(answer, READ_LIMITS.registryAnswer, { end: resolve5, fail: fail2 });
}
function failWhenIdle(sent, idle) {
  sent.setTimeout(idle, () => {
    sent.destroy(new Error(`nothing moved for ${idle / 1e3} s`));
  });
}
function failure(reason) {
  return { kind: "failure", reason, retryable: true };
}
function brokenOff(reason) {
  return { kind: "request-failure", reason, retryable: true, retryAfter: void 0 };
}

// src/net/http.ts
var CONCURRENCY = 16;
var LAYERS = 4;
function openHttp(environment, stop) {
  const clients = /* @__PURE__ */ new Map();
  const closing2 = new AbortController();
  const ended = AbortSignal.any([stop, closing2.signal]);
  const retryPorts = {
    chance: Math.random,
    clock: {
      now: () => performance.now(),
      pause: (milliseconds) => (0, import_promises15.setTimeout)(milliseconds, void 0, { signal: ended }).catch(() => void 0)
    },
    stop: ended
  };
  const inTurn = openSlots(CONCURRENCY);
  const http = async (request2) => {
    const client = await clientOf(request2);
    if ("kind" in client) return client;
    const { attempts = ATTEMPTS.request } = request2;
    return new RetryBudget({ ...BACK_OFFS.request, retries: attempts - 1 }, retryPorts).retry({
      what: "to ask",
      attempt: () => inTurn(() => once2(client, request2, ended)),
      failure: failureOf
    });
  };
  const countPassed = openGarbageCollector();
  const transfer = {
    open: async (request2) => {
      const client = await clientOf(request2);
      return "kind" in client ? client : openBody(client, request2, ended);
    },
    send: async (request2) => {
      const client = await clientOf(request2);
      return "kind" in client ? client : sendBody(client, request2, { stop: ended, countPassed });
    },
    inTurn: openSlots(LAYERS)
  };
  async function clientOf({
    url: address,
    headers
  }) {
    const url = new URL(address);
    const isProxied = usesProxy(url, environment);
    if (isProxied && url.protocol === "http:" && headers?.authorization !== void 0)
      return { kind: "failure", reason: IN_CLEAR, retryable: false };
    const client = await clientFor(url.protocol, isProxied);
    return client ?? { kind: "failure", reason: NO_PROXY, retryable: false };
  }
  function clientFor(protocol, isProxied) {
    const kind = `${protocol} ${isProxied}`;
    const client = clients.get(kind) ?? openClient(protocol, isProxied ? environment : void 0);
    clients.set(kind, client);
    return client;
  }
  return {
    http,
    transfer,
    close: () => {
      closing2.abort();
      for (const client of clients.values())
        void client.then((opened) => {
          opened?.agent.destroy();
        });
    }
  };
}
async function openClient(protocol, environment) {
  const { request: request2, Agent } = protocol === "http:" ? await Promise.resolve().then(() => __toESM(require("node:http"), 1)) : await Promise.resolve().then(() => __toESM(require("node:https"), 1));
  try {
    const proxyEnv = environment && { ...environment, NO_PROXY: void 0, no_proxy: void 0 };
    return { request: request2, agent: new Agent({ keepAlive: true, ...proxyEnv && { proxyEnv } }) };
  } catch {
    return void 0;
  }
}
var IN_CLEAR = "plain HTTP would show the credential to the environment's proxy (`HTTP_PROXY`)";
var NO_PROXY = "the address of the proxy in the environment (`HTTPS_PROXY`, `HTTP_PROXY`) is not valid";
function once2({ request: request2, agent }, wanted, stop) {
  const {
    method,
    url,
    headers = {},
    body,
    deadline = TIMEOUTS.request,
    longest = READ_LIMITS.response,
    headOnly = false
  } = wanted;
  const length = body === void 0 && method !== "POST" ? {} : { "content-length": String(body?.length ?? 0) };
  return new Promise((resolve5) => {
    const end = (answer) => {
      clearTimeout(timer);
      resolve5(answer);
    };
    const fail2 = (reason, how = {}) => {
      end({ kind: "failure", reason, retryable: true, ...how });
      sent.destroy();
    };
    const sent = request2(
      url,
      { method, agent, signal: stop, headers: { "user-agent": "surepush", ...headers, ...length } },
      (answer) => {
        if (headOnly) {
          end({ kind: "answer", status: statusOf(answer), headers: flatten(answer), body: new Uint8Array() });
          dismiss(answer);
        } else collect(answer, longest, { end, fail: fail2 });
      }
    );
    const timer = setTimeout(() => {
      fail2(`it took more than ${deadline / 1e3} s`);
    }, deadline);
    sent.on("error", (error) => {
      const how = stop.aborted ? { retryable: false } : {};
      const unsent = unsentReason(error, url);
      if (error.code?.startsWith("HPE_") === true) fail2(formatError(error), { unreadable: true });
      else fail2(formatError(error), { ...how, ...unsent && { unsent } });
    });
    sent.end(body);
  });
}
function failureOf(answer) {
  if (answer.kind === "failure") return { ...answer, retryAfter: void 0 };
  const { status, headers } = answer;
  if (!isTransient(status)) return void 0;
  const retryAfter = parseRetryAfter(headers["retry-after"] ?? "", Date.now());
  return { reason: `it answered ${status}`, retryable: true, retryAfter };
}

// src/tags/libs/load.ts
var import_node_crypto4 = require("node:crypto");
init_csv();

// src/tags/libs/deadline.ts
var import_node_vm2 = require("node:vm");
init_json();
init_limits();
var script = new import_node_vm2.Script("work()");
var context;
function withinDeadline(work2, timeout = TIMEOUTS.tagRules) {
  try {
    context ??= (0, import_node_vm2.createContext)({});
    context.work = work2;
    return { result: script.runInContext(context, { timeout }) };
  } catch (error) {
    if (field(error, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT") return void 0;
    throw error;
  }
}

// src/tags/libs/load.ts
async function loadCsv(texts) {
  const library = texts.some(needsCsvLibrary) ? await Promise.resolve().then(() => __toESM(require("./csv.js"), 1)) : void 0;
  return (text, options) => {
    if (!needsCsvLibrary(text)) return readPlainCsv(text, options);
    if (library === void 0) throw new Error("The library for CSV was not loaded");
    return library.readQuotedCsv(text, options);
  };
}
async function loadTagLibraries(needed, csv) {
  const load = (library, part) => needed.has(library) ? part() : Promise.resolve(void 0);
  const [templates, calendar, semver, pep440] = await Promise.all([
    load("template", () => Promise.resolve().then(() => __toESM(require("./template.js"), 1))),
    load("date", () => Promise.resolve().then(() => __toESM(require("./calendar.js"), 1))),
    load("semver", () => Promise.resolve().then(() => __toESM(require("./semver.js"), 1))),
    load("pep440", () => Promise.resolve().then(() => __toESM(require("./pep440.js"), 1)))
  ]);
  return {
    csv,
    template: (text, values, times) => must(templates, "template").renderTemplate(text, values, {
      times,
      format: (time, wanted) => must(calendar, "date").formatDate(time, wanted)
    }),
    schemes: {
      semver: lazily(() => must(semver, "semver").semver),
      pep440: lazily(() => must(pep440, "pep440").pep440)
    },
    withinDeadline: (work2) => withinDeadline(work2),
    hash: (text) => (0, import_node_crypto4.createHash)("sha256").update(text).digest("hex")
  };
}
function lazily(scheme) {
  return { read: (text) => scheme().read(text) };
}
function must(part, library) {
  if (part === void 0) throw new Error(`The library for ${library} was not loaded`);
  return part;
}

// src/build/needed-variables.ts
init_csv();
init_cache2();
var CACHE_TOKEN = "ACTIONS_RUNTIME_TOKEN";
function variablesOfBuild({ secrets, values }) {
  const caches = [...values["cache-from"] ?? [], ...values["cache-to"] ?? []];
  const isGitHubs3 = caches.some((entry) => cacheAttributes(entry).get("type") === "gha");
  return /* @__PURE__ */ new Set([
    ...secrets.flatMap((secret) => secret.input === "secret-envs" ? [secret.variable] : []),
    ...(values["build-args"] ?? []).flatMap((argument) => {
      const [name, value] = splitPair(argument);
      return value === void 0 ? [name] : [];
    }),
    ...isGitHubs3 ? [CACHE_TOKEN] : []
  ]);
}

// src/context/checkout.ts
var import_node_fs11 = require("node:fs");
var import_node_path15 = require("node:path");
function readCheckout(folder, top) {
  const real = realPath(folder);
  return findCheckout(real, realPath(top)) ?? { kind: isEmpty(real) ? "none" : "unknown" };
}
function findCheckout(folder, top) {
  const place3 = (0, import_node_path15.join)(folder, ".git");
  const found = (0, import_node_fs11.statSync)(place3, { throwIfNoEntry: false });
  if (found !== void 0) return commitIn(found.isDirectory() ? place3 : linkedFolder(place3));
  const parent = (0, import_node_path15.dirname)(folder);
  return parent === folder || folder === top ? void 0 : findCheckout(parent, top);
}
function isEmpty(folder) {
  try {
    return (0, import_node_fs11.readdirSync)(folder).length === 0;
  } catch (error) {
    return error.code === "ENOENT";
  }
}
function realPath(path) {
  try {
    return (0, import_node_fs11.realpathSync)(path);
  } catch {
    return (0, import_node_path15.resolve)(path);
  }
}
function linkedFolder(file) {
  const path = /^gitdir: (.+)$/m.exec(read2(file))?.[1];
  return path === void 0 ? void 0 : (0, import_node_path15.resolve)((0, import_node_path15.dirname)(file), path);
}
function commitIn(folder) {
  if (folder === void 0) return { kind: "unknown" };
  const head = read2((0, import_node_path15.join)(folder, "HEAD")).trim();
  const ref = /^ref: (refs\/\S+)$/.exec(head)?.[1];
  const common = (0, import_node_path15.resolve)(folder, read2((0, import_node_path15.join)(folder, "commondir")).trim() || ".");
  const sha = ref === void 0 ? head : shaOf(ref, common);
  return isSha(sha) ? { kind: "commit", sha } : { kind: "unknown" };
}
function shaOf(ref, common) {
  const loose = read2((0, import_node_path15.join)(common, ref)).trim();
  if (loose !== "") return loose;
  const packed = read2((0, import_node_path15.join)(common, "packed-refs")).split("\n").find((line) => line.endsWith(` ${ref}`));
  return packed?.split(" ")[0] ?? "";
}
function isSha(text) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
var LONGEST5 = 64 * 1024 * 1024;
function read2(file) {
  try {
    const found = (0, import_node_fs11.statSync)(file);
    if (!found.isFile() || found.size > LONGEST5) return "";
    return (0, import_node_fs11.readFileSync)(file, "utf8");
  } catch {
    return "";
  }
}

// src/docker/real-paths.ts
var import_node_fs12 = require("node:fs");
var import_node_path16 = require("node:path");
function findPlaceOutside(places, paths) {
  const mounts = readMounts();
  const taken = new Set(
    paths.flatMap((path) => [...namesOf(path), ...mountsBelow(path, mounts).flatMap(namesOf)])
  );
  const [first2, ...others2] = places;
  return [first2, ...others2.filter(isUsable)].find(
    (place3) => !ancestorsOf(place3).some((name) => taken.has(name))
  );
}
function findLinkFlaw(path, workspaces) {
  const named2 = (0, import_node_path16.resolve)(path);
  const real = realPath2(named2);
  if (real.startsWith("/proc/")) return "leads into /proc";
  if (!namesSame(path, real)) return "goes back by `..` behind a link";
  const roots = [...workspaces, ...workspaces.map(realPath2)];
  const isIn2 = (file) => roots.some((root) => contains(root, file));
  if (!isIn2(named2) && !foldersAbove(named2).some((folder) => isIn2(realPath2(folder)))) return void 0;
  if (!isIn2(real)) return "is a link that leads out of the workspace";
  return isInClone(real) && !isInClone(named2) ? "is a link into the clone's own files" : void 0;
}
function namesSame(path, real) {
  try {
    return import_node_fs12.realpathSync.native(path) === real;
  } catch {
    return true;
  }
}
function foldersAbove(path) {
  const folder = (0, import_node_path16.dirname)(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder)];
}
function isInClone(path) {
  return path.split(import_node_path16.sep).some((name) => /^\.git$/i.test(name));
}
function contains(folder, path) {
  const way = (0, import_node_path16.relative)(folder, path);
  return way !== ".." && !way.startsWith(`..${import_node_path16.sep}`) && !(0, import_node_path16.isAbsolute)(way);
}
function namesOf(path) {
  try {
    const { dev, ino } = (0, import_node_fs12.statSync)(path, { bigint: true });
    return [realPath2(path), `${dev}:${ino}`];
  } catch {
    return [realPath2(path)];
  }
}
function mountsBelow(path, mounts) {
  const real = realPath2(path);
  return mounts.filter((mount) => contains(real, mount));
}
function readMounts() {
  try {
    return (0, import_node_fs12.readFileSync)("/proc/self/mountinfo", "utf8").split("\n").flatMap((line) => line.split(" ")[4] ?? []).map(
      (path) => path.replaceAll(/\\([0-7]{3})/g, (_whole, code) => String.fromCharCode(parseInt(code, 8)))
    );
  } catch {
    return [];
  }
}
function ancestorsOf(place3) {
  const real = realPath2(place3);
  const parent = (0, import_node_path16.dirname)(real);
  return [...namesOf(real), ...parent === real ? [] : ancestorsOf(parent)];
}
function realPath2(path) {
  const whole = (0, import_node_path16.resolve)(path);
  try {
    return import_node_fs12.realpathSync.native(whole);
  } catch {
    return (0, import_node_path16.dirname)(whole) === whole ? whole : (0, import_node_path16.join)(realPath2((0, import_node_path16.dirname)(whole)), (0, import_node_path16.basename)(whole));
  }
}
function isUsable(folder) {
  try {
    (0, import_node_fs12.accessSync)(folder, import_node_fs12.constants.W_OK | import_node_fs12.constants.X_OK);
    return (0, import_node_fs12.statSync)(folder).isDirectory();
  } catch {
    return false;
  }
}

// src/signals.ts
init_limits();
var SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
function stopOnSignals({ process: process2, hurry }) {
  const controller = new AbortController();
  const { signal } = controller;
  const end = () => {
    hurry();
    process2.exit(exitCodeOf(signal));
  };
  const take = (name) => {
    const isFirst = !signal.aborted;
    controller.abort(name);
    if (!isFirst) hurry();
    setTimeout(end, isFirst ? TIMEOUTS.afterFirstSignal : TIMEOUTS.afterSecondSignal).unref();
  };
  for (const name of Object.keys(SIGNALS))
    process2.on(name, () => {
      take(name);
    });
  return signal;
}
function cleanupDeadline(stop) {
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
  };
  stop.addEventListener("abort", () => setTimeout(abort, TIMEOUTS.undo).unref());
  return controller.signal;
}
function exitCodeOf({ reason }) {
  return Object.entries(SIGNALS).find(([name]) => name === reason)?.[1] ?? 1;
}

// src/github/attestations.ts
init_json();
init_limits();
init_redact();
function openAttestations(http) {
  return {
    async probe(address) {
      const answer = await post(address, new TextEncoder().encode("{}"), {
        attempts: ATTEMPTS.once,
        deadline: TIMEOUTS.gitHubApi
      });
      const isRefused = answer.kind === "answer" && answer.status === 403;
      const refusal = isRefused ? refusalOf(answer) : void 0;
      return refusal?.why === "other" ? void 0 : refusal;
    },
    async store(address, bundle) {
      const body = Buffer.concat([Buffer.from('{"bundle":'), bundle, Buffer.from("}")]);
      const answer = await post(address, body, {
        attempts: ATTEMPTS.request,
        deadline: TIMEOUTS.attestation
      });
      if (answer.kind !== "answer" || answer.status !== 201) return refusalOf(answer);
      const id = field(parseJson(answer.body), "id");
      return { kind: "stored", id: /^\d{1,20}$/.test(String(id)) ? String(id) : void 0 };
    }
  };
  function post({ apiUrl, slug: slug2, token }, body, limits) {
    return http({
      method: "POST",
      url: `${apiUrl}/repos/${slug2}/attestations`,
      headers: { ...apiHeaders(token), "content-type": "application/json" },
      body,
      longest: READ_LIMITS.attestation,
      ...limits
    });
  }
}
function refusalOf(answer) {
  if (answer.kind === "failure") return { kind: "refused", why: "other", reason: answer.reason };
  const message = printableLine(shortField(parseJson(answer.body), "message") ?? "");
  const reason = message === "" ? `it answered ${answer.status}` : `it answered ${answer.status}, ${message}`;
  if (/not accessible by (?:integration|personal access token)/i.test(message))
    return { kind: "refused", why: "permission", reason };
  if (/^feature not available/i.test(message)) return { kind: "refused", why: "plan", reason };
  return { kind: "refused", why: "other", reason };
}

// src/run/push.ts
init_failure();

// src/run/steps/tags/kept-tags.ts
init_reference();
init_tag_store();
function branchTagOf({ pushed }) {
  return pushed?.floats === true && pushed.contest === void 0 ? pushed : void 0;
}
function movedByBuild({
  push,
  pushesApart,
  pushed,
  options
}) {
  const canBeHeld = push && !pushesApart && !options.outputs.some(({ pushes }) => pushes);
  return canBeHeld ? branchTagOf({ pushed }) : void 0;
}
async function findKeptTags({ guard, destinations, tags, pushed, snapshot }, ports) {
  const storeOf = (image) => new TagStore({ image, justCreated: snapshot.justCreated(image) }, ports);
  const stores = ownImages(destinations).map(storeOf);
  const read3 = async (store2, { name }) => {
    const state = await store2.look(name);
    const ruling = await guard.rulingFor(state, store2);
    return { image: store2.image, tag: name, before: state, now: state, error: void 0, ruling };
  };
  if (!await guard.isBehind()) return void 0;
  const first2 = await Promise.all(stores.map((store2) => read3(store2, pushed)));
  if (!first2.some(({ ruling }) => ruling !== void 0)) return void 0;
  const others2 = tags.filter((tag) => tag !== pushed);
  const rest = stores.flatMap((store2) => others2.map((tag) => read3(store2, tag)));
  return [...first2, ...await Promise.all(rest)];
}

// src/run/push.ts
init_branch_guard();
init_tag_snapshot();
init_build_requirements();

// src/run/steps/build/make-builder.ts
init_build_requirements();
init_notices();
async function makeBuilder2({ plan, remarks, order, instead }, { config, ports, session, timer, docker }) {
  const { reporter, stop } = ports;
  const planned = { kind: "ready", plan, remarks };
  if (order === void 0) return planned;
  const made3 = await timer.time(
    "Builder",
    () => reporter.group("Make a builder", () => session.makeBuilder(order))
  );
  if (made3.kind === "done") return planned;
  if (instead === void 0 || stop.aborted)
    return { ...explainMissingBuilder(made3, config, docker), kind: "failed" };
  const isNew = ({ title }) => !remarks.some((one) => one.title === title);
  noticePlan({ remarks: instead.remarks.filter(isNew) }, reporter);
  return { kind: "ready", ...instead };
}

// src/run/steps/build/plan-build.ts
init_attestations();
init_driver();
init_reference();
init_moving();

// src/run/steps/build/argument-lengths.ts
init_limits();
var LONGEST6 = RUNNER_LIMITS.variable - 100;
function findLongArguments({ options, description }) {
  const given3 = [
    ["labels", description.labels],
    ["annotations", description.annotations],
    ["build-args", options.values["build-args"] ?? []]
  ];
  return given3.flatMap(
    ([input, texts]) => texts.filter((text) => sizeOf(text) > LONGEST6).map((text) => ({
      input,
      // The value is too long to be read, and may be a secret.
      value: `${text.slice(0, Math.min(text.indexOf("="), 100))}=…`,
      flaw: `it is ${Math.ceil(sizeOf(text) / 1024)} KiB long, and docker can be given no argument of more than 128 KiB`,
      allowed: "a shorter value; a file in the context, or `secret-files`, holds a longer one"
    }))
  );
}
var sizeOf = (text) => new TextEncoder().encode(text).length;

// src/run/steps/build/plan-build.ts
init_build_requirements();
init_branch_guard();
init_fit_options();
init_failure();
init_labels();
function planBuild(config, docker, image) {
  const means = chooseBuilder(config, docker, image.metadata.tags);
  if (means.kind === "missing") return { ...means, kind: "impossible" };
  const { buildx, builder } = docker;
  const fit = (one) => fitPlan({ config, buildx, isElsewhere: builder.isElsewhere === true, ...one }, image);
  if (isRewritten(config) && lacksTime(config, image.context))
    return { ...certainCause(WITHOUT_TIME), kind: "impossible" };
  const fitted = fit(means);
  const problems2 = findLongArguments(fitted.plan);
  if (problems2.length > 0)
    return { ...certainCause({ code: "input-invalid", problems: problems2, isLate: true }), kind: "impossible" };
  const { order, instead } = means;
  return { kind: "plan", ...fitted, order, instead: instead && fit(instead) };
}
function fitPlan(site, { metadata, context: context2 }) {
  const { config, driver, buildx } = site;
  const { options, remarks } = fitOptions(site);
  const push = config.push.kind === "push";
  const keepsAnnotations = buildx && supports(driver, "annotations");
  const hasIndex = push && isIndex(options);
  const isAnnotated = config.metadataRules.annotations.length > 0;
  if (push && !keepsAnnotations)
    remarks.push({ ...buildx ? DROPPED : CLASSIC2, level: isAnnotated ? "warning" : "info" });
  else if (push && !hasIndex && metadata.annotations.some(({ level }) => isIndexLevel(level)))
    remarks.push(WITHOUT_INDEX);
  const names = namesOf2({ ...config, options }, metadata);
  const isHeld = branchTagOf(names) !== void 0 && !hasIndex && isInEngine({ ...site, options }) && branchCommitOf({ config, context: context2, tags: metadata.tags }) !== void 0;
  const plan = {
    options,
    ...names,
    push,
    buildx,
    pushesApart: push && (!buildx || isHeld || driver === "docker" && isInEngine({ ...site, options })),
    withoutAttestations: !options.attestations.some(isAsked),
    description: {
      ...describeImage(metadata, { keepsAnnotations, hasIndex }),
      epoch: epochOf(config, context2)
    }
  };
  return { plan, remarks };
}
function isInEngine({
  driver,
  isElsewhere,
  options: { outputs, values }
}) {
  const isKept2 = outputs.length === 0 && values.load === void 0 && values.call === void 0;
  return isDockerDriver(driver) && !isElsewhere && isKept2;
}
var DROPPED = {
  title: "Docker drops the annotations",
  text: "This docker keeps images in a store that has no annotations; the labels are there. To have both, add the step docker/setup-buildx-action before this one, or turn docker's containerd image store on."
};
var CLASSIC2 = {
  title: "The image has no annotations",
  text: "This docker has no buildx, and the classic `docker build` cannot write them; the labels are there. To have both, install the docker-buildx plugin."
};
var WITHOUT_INDEX = {
  level: "notice",
  title: "There is no index to write on",
  text: "The image of one platform has none, so its annotations of the level index are left out. With `provenance: true` it has one."
};
function namesOf2({
  options,
  destinations,
  push,
  naming
}, { tags }) {
  const nameless = options.outputs.find((output) => output.byDigest);
  if (nameless !== void 0) {
    const isNamed = nameless.names.length === 0 && naming === "bare";
    const references2 = isNamed ? destinations.map(formatDestination) : [];
    return { references: references2, pushed: void 0 };
  }
  const isPushed = push.kind === "push";
  const inOrder = isPushed ? inPublicationOrder(tags) : tags;
  const names = inOrder.map(({ name }) => name);
  return {
    references: (isPushed ? pushedReferences : formatReferences)(destinations, names),
    pushed: isPushed ? inOrder[0] : void 0
  };
}
function replanFromCache(plan) {
  return { ...plan, options: leave(plan.options, "no-cache", "no-cache-filters", "pull") };
}
function describeImage({ labels, annotations }, { keepsAnnotations, hasIndex }) {
  const levels = hasIndex ? ["manifest", "index"] : ["manifest"];
  const fitting = annotations.filter(({ level }) => hasIndex || !isIndexLevel(level));
  return {
    labels: labels.map(formatLabel),
    annotations: keepsAnnotations ? formatAnnotations(fitting, levels) : []
  };
}
function epochOf({ build: { sourceDate } }, { commitTime }) {
  switch (sourceDate.kind) {
    case "variable":
      return sourceDate.seconds;
    case "argument":
      return void 0;
    case "commit":
      return commitTime && Math.floor(commitTime.getTime() / 1e3);
  }
}
function lacksTime({ build: { sourceDate } }, { commitTime }) {
  return sourceDate.kind === "commit" && commitTime === void 0;
}
var WITHOUT_TIME = {
  code: "input-invalid",
  isLate: true,
  problems: [
    {
      input: "reproducible",
      value: "true",
      flaw: "the commit's time is not known",
      allowed: "true where the commit's time is known, or with the variable SOURCE_DATE_EPOCH"
    }
  ]
};
function isIndexLevel(level) {
  return level?.split(",").some((one) => /^(?:index|manifest-descriptor)/.test(one)) ?? false;
}

// src/run/steps/build/concurrent-login.ts
init_retry();
init_reference();
init_other_preflights();

// src/run/steps/build/build.ts
init_progress_lines();
init_json();
function logInWithRetry(run2) {
  return retryCommand(
    "to log in",
    run2,
    (number) => number === 1 ? run2.session.loggedIn() : run2.session.logInAgain()
  );
}
async function buildWithRetry(plan, run2) {
  const { session, ports } = run2;
  const { kept } = run2;
  let fitted = kept === void 0 ? plan : { ...plan, push: false };
  const title = fitted.push && !fitted.pushesApart ? "Build and push" : "Build";
  const built = await retryCommand("to build and push", run2, async () => {
    const result = await ports.reporter.group(title, () => session.build(fitted, ports.stop));
    if (result.kind === "failed" && areStepsDone(result.output)) fitted = replanFromCache(fitted);
    return result;
  });
  if (kept !== void 0 && built.kind === "done") return { kind: "kept", built, moves: kept };
  if (built.kind === "failed" || !plan.push || !plan.pushesApart) return built;
  const failed2 = await run2.beforePush?.();
  if (failed2 !== void 0) return failed2;
  const moves = await run2.findKept?.();
  if (moves !== void 0) return { kind: "kept", built, moves };
  let digest;
  for (const reference of plan.references) {
    const pushed = await retryCommand(
      `to push ${reference}`,
      run2,
      () => ports.reporter.group("Push", () => session.push(reference))
    );
    if (pushed.kind === "failed") return pushed;
    digest ??= pushed.digest;
  }
  return { ...built, digest, metadata: withDigest(built.metadata, digest) };
}
function withDigest(metadata, digest) {
  const report = record(parseJson(metadata));
  if (digest === void 0 || Object.keys(report).length === 0) return metadata;
  return JSON.stringify({ ...report, "containerimage.digest": digest });
}
async function retryCommand(what, run2, attempt2) {
  const { budget } = run2;
  let tries = 0;
  const task = {
    what,
    attempt: async (number) => {
      tries = number;
      const result2 = await attempt2(number);
      if (result2.kind === "done") return result2;
      const { explainCommandFailure: explainCommandFailure2 } = await Promise.resolve().then(() => (init_command_failure(), command_failure_exports));
      return { kind: "failed", ...await explainCommandFailure2(result2, run2) };
    },
    failure: (result2) => result2.kind === "failed" ? result2.requestFailure : void 0
  };
  const result = await budget.retry(task);
  if (result.kind === "done" || tries === 1) return result;
  const { failure: failure3 } = result;
  const evidence = [...failure3.evidence ?? [], `It was tried ${tries} times.`];
  return { kind: "failed", failure: { ...failure3, evidence } };
}

// src/run/steps/build/concurrent-login.ts
var ConcurrentLogin = class {
  #run;
  #login;
  #isNeeded;
  #moves;
  #failing = new AbortController();
  /** Nothing depends on the login of a run that pushes nothing to the token's registry: a base image may be public. */
  constructor(run2, plan, driver) {
    const { push } = plan;
    this.#run = run2;
    this.#moves = movesTagAnyway(plan, driver);
    this.#isNeeded = push && pushesToOurs(run2.config) && !pushesElsewhereOnly(run2.config);
    this.#login = logInWithRetry({ ...run2, budget: new RetryBudget(run2.policy, run2.ports) }).then((login) => {
      if (login.kind === "failed" && this.#isNeeded) this.#failing.abort();
      return login;
    });
  }
  /** Resolves when the build may begin. A failure where the build had to wait for the login, and that failed. */
  async untilBuildMayBegin() {
    const { session, preflight } = this.#run;
    const areGood = !this.#isNeeded || preflight?.verdict.kind === "allowed" && !this.#moves;
    return areGood && await session.buildBesideLogin() ? void 0 : this.ended();
  }
  /** A login that fails ends the build. One that fails after docker's own push is over changes nothing: the push was accepted. */
  async build(plan, run2) {
    const stop = AbortSignal.any([this.#run.ports.stop, this.#failing.signal]);
    const ports = { ...this.#run.ports, stop };
    const budget = new RetryBudget(this.#run.policy, ports);
    const built = await buildWithRetry(plan, { ...run2, ports, budget, beforePush: () => this.ended() });
    if (built.kind === "failed")
      return this.#failing.signal.aborted ? await this.ended() ?? built : built;
    return plan.push && plan.pushed === void 0 ? await this.ended() ?? built : built;
  }
  /** The failure of a login that the run needs. */
  async ended() {
    const login = await this.#login;
    return login.kind === "failed" && this.#isNeeded ? login : void 0;
  }
};
function movesTagAnyway({ pushed, pushesApart }, driver) {
  return pushed !== void 0 && !pushesApart && driver !== "docker";
}
function pushesToOurs({ destinations }) {
  return ownImages(destinations).length > 0;
}

// src/run/push.ts
init_resolve_tags();
init_notices();
init_outcome();
init_retry();
init_readiness();

// src/run/steps/merge/hand-over.ts
init_failure();
init_why_not_pushed();
init_digest_artifact();
async function handOver({ config, digest }, { artifacts, registry, reporter }) {
  const name = artifactName(config, registry);
  const text = formatArtifact(config, { kind: "pushed", digest });
  const saved = await artifacts.save(name, text, replacesArtifact(config));
  switch (saved.kind) {
    case "saved":
      reporter.info(`The artifact ${saved.name} hands the digest to the merge.`);
      return void 0;
    case "absent":
      reporter.info(
        `The digest is in the output digest, and not in an artifact: ${saved.reason}. Hand it to the input digests of the merge.`
      );
      return void 0;
    case "failed":
      return certainCause({
        code: "artifacts-unavailable",
        aim: "save",
        reason: saved.reason,
        absent: false
      });
  }
}
async function handOverReason(config, { artifacts, registry, reporter }) {
  const { push, build: build2 } = config;
  if (!build2.pushByDigest || push.kind !== "build-only" || isByEvent(push.reason)) return;
  const name = artifactName(config, registry);
  const text = formatArtifact(config, { kind: "built", why: push.reason });
  const saved = await artifacts.save(name, text, replacesArtifact(config));
  reporter.info(
    saved.kind === "saved" ? `The artifact ${saved.name} says to the merge why nothing is pushed.` : `The merge does not learn why nothing is pushed: ${saved.reason}.`
  );
}

// src/run/push.ts
init_preflight();
init_publish();
init_package_state3();
init_end_of_publication();
init_sign();
init_other_preflights();
init_timings();

// src/run/steps/publish-built.ts
init_end_of_publication();
init_notices();
init_publish();

// src/run/steps/weigh-image.ts
init_progress();
init_reference();
var WORTH_A_HISTORY = 5;
var MOST_HISTORIES = 8;
async function weighBefore(run2, tags, snapshot) {
  const [image] = ownImages(run2.config.destinations);
  if (image === void 0) return void 0;
  const states = await snapshot;
  const held = tags.map(({ name }) => states.of(image, name)).find((state) => state.kind === "at");
  return held?.kind === "at" ? weighImage(run2, held.digest) : void 0;
}
async function weighImage({ config, ports }, reference, configs = []) {
  const [image] = ownImages(config.destinations);
  return reference === void 0 || image === void 0 ? void 0 : ports.registry.imageSize(image, reference, configs);
}
function historiesOf(report) {
  const isWorthIt = tookSeconds(report) >= WORTH_A_HISTORY && report.configs.length <= MOST_HISTORIES;
  return isWorthIt ? report.configs : [];
}

// src/run/steps/publish-built.ts
async function publishBuilt(run2, built, { work: work2, snapshot, packages, remarks, sizeBefore }) {
  const { config, ports, timer } = run2;
  const size = weighImage(run2, built.digest, historiesOf(built.report));
  const published = await timer.time(
    "Tags",
    async () => publish({ ...work2, snapshot: await snapshot }, built.digest, ports)
  );
  noticeMoves(published.moves, ports.reporter);
  if (published.kind === "incomplete")
    return { ...await failFor(published, run2), moves: published.moves, digest: built.digest };
  const done = {
    ...published,
    metadata: built.metadata,
    packages: await packages(),
    build: { ...built, remarks, size: await size, before: await sizeBefore }
  };
  const lost = config.build.pushByDigest ? await handOver({ config, digest: published.digest }, ports) : void 0;
  return lost === void 0 ? signAndEnd(done, run2) : { ...await failFor(lost, run2), pushed: done };
}

// src/run/push.ts
init_why_not_pushed();
async function pushImage(given3, ports) {
  var _stack = [];
  try {
    let config = given3;
    const timer = new PhaseTimer(ports);
    const flaw3 = unready(config);
    if (flaw3 !== void 0) {
      const run3 = { config, ports, preflight: void 0 };
      const { metadata } = config;
      return { end: await failFor(flaw3, run3), preflight: void 0, metadata, phases: timer.phases };
    }
    const looking = ports.engine.detect(dockerQueryFor(config));
    const preflighting = timer.time("Preflight", () => clearToPush(config, ports));
    const completing = resolveMetadata(config, ports);
    const { host } = config.accessRequest.registry;
    const logins = otherLoginsFor(config);
    const session = __using(_stack, ports.engine.openSession(host, loginFor(config), logins), true);
    const early = config.push.kind === "push" && !config.dryRun ? beginTagSnapshot(config.destinations, completing, ports) : void 0;
    const finding = findSigningObstacle({ config, ports });
    const preflight = await preflighting;
    config = leaveToDocker(config, preflight?.leftToDocker);
    const run2 = { config, ports, timer, session, preflight, looking, early, obstacle: await finding };
    const outcome = (end2, metadata = config.metadata) => ({
      end: end2,
      preflight,
      metadata,
      phases: timer.phases,
      destinations: config.destinations
    });
    const refusal = refuse(run2);
    if (refusal !== void 0) return outcome(await failFor(refusal, run2));
    const completed2 = await timer.time("Metadata", () => completing);
    if (completed2.kind === "failed") return outcome(completed2);
    const end = await proceed(run2, completed2);
    return outcome(end, withoutLostTags(completed2.metadata, end));
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function refuse({ config, ports: { stop }, preflight, obstacle }) {
  if (stop.aborted) return certainCause(interruptedCause(stop));
  if (config.push.kind === "forbidden") return explainForeign(config.push.why);
  return preflight?.verdict.kind === "denied" ? preflight.verdict : refuseUnsigned(obstacle, config);
}
async function proceed(run2, completed2) {
  const { config, ports, timer, preflight } = run2;
  const { reporter } = ports;
  if (preflight !== void 0) noticeVerdict(preflight, config, reporter);
  noticePush(config, reporter);
  noticeOtherCommit(config, reporter);
  noticeEndpoint(config, reporter);
  noticeMetadata(completed2, config, reporter);
  for (const { title, text } of config.build.warnings) reporter.warning(title, text, void 0);
  const docker = await timer.time("Docker", () => run2.looking);
  if (docker.kind === "unavailable") return fail(dockerUnavailable(docker), run2);
  noticeEngine(docker, reporter);
  const planned = planBuild(fillArguments(config, completed2, ports), docker, completed2);
  if (planned.kind === "impossible") return failFor(planned, run2);
  noticePlan(planned, reporter);
  noticeSecretArguments(config, reporter);
  if (config.dryRun) return { kind: "planned", command: ports.engine.describe(planned.plan) };
  return build(run2, planned, { docker, completed: completed2 });
}
async function build(run2, planned, { docker, completed: completed2 }) {
  const { config, ports, timer } = run2;
  const { context: context2, published: listedBefore } = completed2;
  const { tags } = completed2.metadata;
  const policy = publicationPolicy(config);
  const budget = () => new RetryBudget(policy, ports);
  const question = { config, context: context2, tags };
  const early = movedByBuild(planned.plan) && branchGuardFor(question, ports);
  early?.begin();
  const login = new ConcurrentLogin(
    { ...run2, policy },
    planned.plan,
    planned.order?.driver ?? docker.builder.driver
  );
  const refused = await timer.time("Login", () => login.untilBuildMayBegin());
  if (refused !== void 0) return failFor(refused.failure, run2);
  const builder = await makeBuilder2(planned, { ...run2, docker });
  if (builder.kind === "failed") return failFor(builder, run2);
  const { plan, remarks } = builder;
  const snapshot = plan.push ? takeTagSnapshot(config.destinations, tags, { ...ports, budget: budget(), begun: run2.early }) : void 0;
  const packages = lookAtPackages(run2, snapshot);
  const guard = branchGuardFor(question, ports);
  const work2 = {
    ...config.publication,
    plan,
    tags,
    destinations: config.destinations,
    published: listedBefore,
    guard
  };
  noticeUncompared(plan, config, ports.reporter);
  const taken = snapshot && plan.pushed && findTakenTag({ ...work2, snapshot: await snapshot });
  if (taken !== void 0) return failFor(taken, run2);
  const findKept = async (asked = guard, pushed = plan.pushed) => snapshot && asked && pushed?.floats ? findKeptTags(
    { ...work2, guard: asked, pushed, snapshot: await snapshot },
    { ...ports, budget: budget() }
  ) : void 0;
  const moved = movedByBuild(plan);
  const kept = early && moved && await findKept(early, moved);
  const sizeBefore = snapshot && weighBefore(run2, tags, snapshot);
  const built = await timer.time(
    plan.push ? "Build and push" : "Build",
    () => login.build(plan, { ...run2, snapshot, findKept, kept })
  );
  if (built.kind === "failed") return failFor(built.failure, run2);
  noticeBuild(built.kind === "kept" ? built.built : built, config, ports.reporter);
  if (built.kind === "kept") {
    noticeMoves(built.moves, ports.reporter);
    return { kind: "built", build: { ...built.built, remarks }, moves: built.moves };
  }
  if (snapshot === void 0) {
    await handOverReason(config, ports);
    return { kind: "built", build: { ...built, remarks } };
  }
  return publishBuilt(run2, built, { work: work2, snapshot, packages, remarks, sizeBefore });
}
async function clearToPush(config, ports) {
  return config.push.kind === "push" && pushesToOurs(config) ? runPreflight(config, ports) : void 0;
}
function fail(cause, run2) {
  return failFor(certainCause(cause), run2);
}

// src/wiring.ts
init_limits();

// src/tags/needed-libraries.ts
init_build_args();
init_template();
init_run_context();
init_fields();
function neededLibraries(texts, context2) {
  const { images, tags, flavor, labels, annotations } = texts;
  const isDated = asksForCommitDate(texts["build-args"] ?? "");
  const some = (test) => [images, tags, flavor, labels, annotations].some(test);
  const hasVersion = gitTagOf(context2) !== void 0 || readLines(tags).some(hasOwnVersion);
  const wanted = [
    ["template", isDated || some((text) => text.split("\n").some((line) => !isPlain3(line)))],
    ["date", isDated || some(asksForDate)],
    ["semver", hasVersion],
    ["pep440", hasVersion && tags.toLowerCase().includes("pep440")]
  ];
  return new Set(wanted.flatMap(([library, isWanted]) => isWanted ? [library] : []));
}
function hasOwnVersion(line) {
  const fields = line.toLowerCase().split(",");
  return /semver|pep440|match/.test(line.toLowerCase()) && fields.some((field2) => !field2.includes("=") || field2.includes("value"));
}

// src/config/build/sources.ts
init_context_source();
var OWN_REPOSITORY = /^\{\{\{?\s*defaultContext\s*\}?\}\}(?::[^{}]*)?$/;
function readBuildSources({ context: context2, file }, buildContexts, isFolder) {
  return [
    ...readContext2(context2.trim() || ".", isFolder),
    ...buildContexts.flatMap(({ source }) => readFurther(source, isFolder)),
    ...readFile8(file.trim())
  ];
}
function readContext2(text, isFolder) {
  if (OWN_REPOSITORY.test(text)) return [];
  const path = isFolder(text) ? asFolder(text) : text;
  return [isRemoteContext(path) ? { kind: "fetched" } : { kind: "folder", path }];
}
function readFurther(text, isFolder) {
  if (OWN_REPOSITORY.test(text)) return [];
  const source = readSource(text);
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
function readFile8(file) {
  if (file === "") return [];
  return [isHttpUrl(file) ? { kind: "fetched" } : { kind: "folder", path: `${file}/..` }];
}

// src/context/event.ts
init_boolean();
init_json();

// src/context/pull-request-run.ts
init_json();
function readPullRequestRun(event, payload) {
  const run2 = field(payload, "workflow_run");
  if (event !== "workflow_run" || textField(run2, "event") !== "pull_request") return void 0;
  const id = field(run2, "head_repository", "id");
  const base = field(payload, "repository", "id");
  const owner = textField(run2, "head_repository", "owner", "login");
  const branch = textField(run2, "head_branch");
  const sha = textField(run2, "head_sha");
  if (typeof id !== "number" || typeof base !== "number" || owner === void 0) return void 0;
  if (branch === void 0 || sha === void 0 || !COMMIT2.test(sha)) return void 0;
  return { head: { repository: id, owner }, base, branch, sha };
}
var COMMIT2 = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

// src/context/event.ts
init_push_policy();

// src/context/trust-evidence.ts
init_json();
init_push_policy();
var HEADS = /* @__PURE__ */ new Map([
  ["pull_request", "pull_request"],
  ["pull_request_review", "pull_request"],
  ["pull_request_review_comment", "pull_request"],
  ["pull_request_target", "pull_request"],
  ["workflow_run", "workflow_run"],
  ["deployment", "workflow_run"],
  ["deployment_status", "workflow_run"]
]);
function trustEvidence(name, { event, sha, checkouts }) {
  const payload = event.kind === "read" ? event.payload : void 0;
  const place3 = HEADS.get(name);
  const head = place3 === void 0 ? void 0 : field(payload, place3) ?? void 0;
  const run2 = place3 === "workflow_run" ? head : void 0;
  const branch = textField(run2, "head_branch");
  return {
    event: name,
    isEventRead: event.kind === "read",
    head: headOwner(head, {
      repository: field(payload, "repository"),
      isDeployment: name.startsWith("deploy")
    }),
    sha,
    headRef: textField(head, "head", "ref") ?? textField(head, "head_branch"),
    headSha: textField(head, "head", "sha") ?? textField(head, "head_sha"),
    run: {
      event: textField(run2, "event") ?? "",
      isOnDefaultBranch: branch !== void 0 && branch === textField(payload, "repository", "default_branch")
    },
    checkouts
  };
}
function headOwner(head, { repository, isDeployment }) {
  if (head === void 0) return "unknown";
  const owner = textField(head, "head", "repo", "full_name") ?? textField(head, "head_repository", "full_name");
  if (owner === void 0 && isDeployment) return isOwnRun(head, field(repository, "id")) ? "own" : "foreign";
  return owner !== void 0 && owner === textField(repository, "full_name") ? "own" : "foreign";
}
function isOwnRun(run2, id) {
  const { commit } = EVENTS.get(textField(run2, "event") ?? "") ?? { commit: "unmerged" };
  if (commit === "own") return true;
  const heads = list(field(run2, "pull_requests")).map((pull) => field(pull, "head", "repo", "id"));
  return typeof id === "number" && heads.length > 0 && heads.every((head) => head === id);
}

// src/context/event.ts
init_run_context();
var DEPENDABOT = "dependabot[bot]";
function readRunContext({
  environment,
  event,
  head,
  checkouts = [],
  now
}) {
  const payload = event.kind === "read" ? event.payload : void 0;
  const name = environment.GITHUB_EVENT_NAME || "local";
  const actor = environment.GITHUB_ACTOR || void 0;
  const author = textField(payload, "pull_request", "user", "login");
  const pullRequest = pullRequestNumber(payload);
  const runnerRef = environment.GITHUB_REF || void 0;
  const ref = head === void 0 ? refOf(name, runnerRef, pullRequest) : head.ref;
  const evidence = trustEvidence(name, { event, sha: environment.GITHUB_SHA || void 0, checkouts });
  const instead = builtInstead(evidence);
  const sha = head?.sha ?? instead ?? shaOf2(environment, payload);
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
    isPrerelease: name === "release" && field(payload, "release", "prerelease") === true,
    defaultBranch: textField(payload, "repository", "default_branch") ?? scheduledBranch(name, ref),
    repository: readRepository(environment, payload),
    commitTime: sha === void 0 ? void 0 : commitTimeOf(sha, payload),
    now,
    head: evidence.head === "foreign" ? "foreign" : "own",
    trust: judgeTrust(evidence),
    insteadOf: instead === void 0 ? void 0 : evidence.sha,
    // A run that somebody else starts again keeps Dependabot's rights: its author counts, too.
    dependabot: [actor, author].includes(DEPENDABOT),
    server: {
      url: withoutSlash(environment.GITHUB_SERVER_URL)?.toLowerCase(),
      apiUrl: environment.GITHUB_API_URL || void 0,
      ghHost: environment.GH_HOST?.toLowerCase() || void 0
    },
    workflow: {
      commit: environment.GITHUB_SHA || runnerRef,
      id: environment.GITHUB_RUN_ID || void 0,
      attempt: environment.GITHUB_RUN_ATTEMPT || void 0,
      architecture: environment.RUNNER_ARCH || void 0,
      // Source: nektos/act's documentation, "Skipping steps".
      isAct: environment.ACT === "true"
    }
  };
}
function readRepository(environment, payload) {
  const [owner, name] = environment.GITHUB_REPOSITORY?.split("/") ?? [];
  if (!owner || !name) return void 0;
  const kind = textField(payload, "repository", "owner", "type");
  const isPrivate = field(payload, "repository", "private");
  const server = withoutSlash(environment.GITHUB_SERVER_URL) ?? "https://github.com";
  return {
    owner,
    name,
    ownerKind: isOwnerKind(kind) ? kind : void 0,
    isPrivate: typeof isPrivate === "boolean" ? isPrivate : void 0,
    url: textField(payload, "repository", "html_url") ?? `${server}/${owner}/${name}`,
    details: readDetails(field(payload, "repository"))
  };
}
function withoutSlash(url) {
  return url?.replace(/\/+$/, "") || void 0;
}
function isOwnerKind(text) {
  return text === "User" || text === "Organization";
}
function readDetails(repository) {
  if (field(repository, "description") === void 0) return void 0;
  return {
    description: textField(repository, "description"),
    license: textField(repository, "license", "spdx_id"),
    defaultBranch: textField(repository, "default_branch")
  };
}
function pullRequestNumber(payload) {
  const repository = field(payload, "repository", "id");
  const [first2, ...others2] = list(field(payload, "workflow_run", "pull_requests")).filter(
    (pull) => field(pull, "base", "repo", "id") === repository
  );
  const number = field(payload, "pull_request", "number") ?? field(payload, "number") ?? (others2.length === 0 ? field(first2, "number") : void 0);
  return typeof number === "number" ? number : void 0;
}
function refOf(event, ref, pullRequest) {
  return event === "pull_request_target" && pullRequest !== void 0 ? `refs/pull/${pullRequest}/merge` : ref;
}
function shaOf2(environment, payload) {
  const wantsHead = parseBoolean(environment.DOCKER_METADATA_PR_HEAD_SHA) ?? false;
  const head = wantsHead ? textField(payload, "pull_request", "head", "sha") : void 0;
  return head ?? (environment.GITHUB_SHA || void 0);
}
function baseRefOf(ref, payload) {
  if (ref?.startsWith("refs/tags/")) return textField(payload, "base_ref")?.replace(/^refs\/heads\//, "");
  return ref?.startsWith("refs/pull/") ? textField(payload, "pull_request", "base", "ref") : void 0;
}
function scheduledBranch(event, ref) {
  return event === "schedule" ? branchOf({ ref }) : void 0;
}
function commitTimeOf(sha, payload) {
  const commits = [
    ...list(field(payload, "commits")),
    field(payload, "head_commit"),
    field(payload, "merge_group", "head_commit"),
    field(payload, "workflow_run", "head_commit")
  ];
  const own = commits.find((commit) => textField(commit, "id") === sha);
  const time = new Date(textField(own, "timestamp") ?? NaN);
  return Number.isNaN(time.getTime()) ? void 0 : time;
}
function parseEvent(text) {
  const payload = parseJson(text);
  return typeof payload === "object" && payload !== null && !Array.isArray(payload) ? { kind: "read", payload } : { kind: "unreadable" };
}

// src/wiring.ts
async function withPorts(config, { environment, libraries, secrets, reporter, stop, onSession, tools }, work2) {
  const { accessRequest, credentials, logins } = config;
  const inherited = withoutJobSecrets(environment, variablesOfBuild(config.build.options));
  const { http, transfer, close } = openHttp(inherited, stop);
  const last = openHttp(inherited, cleanupDeadline(stop));
  const pause = (milliseconds) => (0, import_promises19.setTimeout)(milliseconds, void 0, { signal: stop }).catch(() => void 0);
  const around = {
    credentials,
    logins,
    registry: accessRequest.registry,
    mask: (secret) => {
      secrets.add(secret);
    },
    pause
  };
  const registry = openRegistries({ ...around, http });
  const repository = openRepositoryDetails(http, inherited);
  const ports = {
    registry,
    undo: openRegistries({ ...around, http: (one) => last.http({ ...one, attempts: ATTEMPTS.undo }) }),
    contents: registry.openContents(transfer),
    // Loaded late: few runs promote one.
    archives: {
      open: async (source) => (await Promise.resolve().then(() => (init_open(), open_exports))).openArchives().open(source)
    },
    inspector: openTokenInspector(http, tools.askForOwner),
    packages: openPackages(http),
    signing: {
      sign: tools.openSigner?.({ http, mask: around.mask }),
      store: openAttestations(http),
      referrers: registry.referrers
    },
    engine: openEngine({
      environment: inherited,
      temporaryFolder: config.temporaryFolder,
      onOpened: onSession,
      stop,
      ask: tools.askDocker,
      findLoginFlaw: () => findLoginFlaw(http, accessRequest.registry),
      print: (chunk) => reporter.output(chunk)
    }),
    artifacts: openRunArtifacts(http, environment, around.mask),
    repositories: repository,
    branches: repository,
    pullRequests: openPullRequests(http),
    libraries,
    reporter,
    clock: {
      now: () => performance.now(),
      wait: (milliseconds) => (0, import_promises19.setTimeout)(milliseconds, void 0, { ref: false }),
      pause
    },
    chance: Math.random,
    // Loaded late: a job's own token has no checksum.
    crc32: async (text) => (await Promise.resolve().then(() => __toESM(require("node:zlib"), 1))).crc32(text),
    stop
  };
  try {
    return await work2(ports);
  } finally {
    await registry.settle();
    close();
    last.close();
  }
}
async function readParseContext(inputs, environment, event = readEvent(environment.GITHUB_EVENT_PATH)) {
  const isGits = inputs["metadata-context"].trim() === "git";
  const head = isGits ? await headOfClone(environment) : void 0;
  const csv = await loadCsv(Object.values(inputs));
  const buildContexts = readNamedContexts(inputs, csv);
  const context2 = readRunContext({
    environment,
    event,
    head,
    checkouts: checkoutsOf(inputs, buildContexts.kind === "read" ? buildContexts.value : [], environment),
    now: /* @__PURE__ */ new Date()
  });
  return {
    context: context2,
    lacksClone: isGits && head === void 0 && { refusal: await findCloneRefusal(environment) },
    libraries: await loadTagLibraries(neededLibraries(inputs, context2), csv),
    buildContexts,
    look: lookAtPath,
    findDockerfile: findDockerfile2,
    findLinkFlaw: (path) => findLinkFlaw(path, [environment.GITHUB_WORKSPACE || ".", "."]),
    findTemporaryFolder: (paths) => findPlaceOutside(temporaryFolders(environment), paths),
    read: readText2,
    variable: (name) => environment[name] || void 0
  };
}
function checkoutsOf(inputs, buildContexts, { GITHUB_EVENT_NAME, GITHUB_WORKSPACE }) {
  if (!GITHUB_EVENT_NAME) return [];
  const isFolder = (path) => lookAtPath(path) === "folder";
  return readBuildSources(inputs, buildContexts, isFolder).map(
    (source) => source.kind === "fetched" ? { kind: "elsewhere" } : readCheckout(source.path, GITHUB_WORKSPACE || ".")
  );
}
function lookAtPath(path) {
  try {
    const found = (0, import_node_fs14.statSync)(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : void 0;
  } catch {
    return void 0;
  }
}
function readText2(path) {
  try {
    return (0, import_node_fs14.readFileSync)(path, "utf8");
  } catch {
    return void 0;
  }
}
function readEvent(path) {
  if (!path || !(0, import_node_fs14.existsSync)(path)) return { kind: "missing" };
  try {
    return parseEvent((0, import_node_fs14.readFileSync)(path));
  } catch {
    return { kind: "unreadable" };
  }
}
function temporaryFolders(environment) {
  const { RUNNER_TEMP, XDG_RUNTIME_DIR } = environment;
  const others2 = [(0, import_node_os3.tmpdir)(), ...XDG_RUNTIME_DIR ? [XDG_RUNTIME_DIR] : [], "/tmp", "/var/tmp"];
  return RUNNER_TEMP ? [RUNNER_TEMP, ...others2] : [(0, import_node_os3.tmpdir)(), ...others2];
}
function abortOnSignals(outside) {
  return stopOnSignals({ process: outside, hurry: endDockersAtOnce });
}
function exitCode(end, stop) {
  if (stop.aborted) return exitCodeOf(stop);
  return end.kind === "failed" ? 1 : 0;
}

// src/cli/prepare.ts
async function prepareCommand(line, outside) {
  const environment = outside.env;
  const folder = isInActions(environment) ? void 0 : localRun(await readClone(environment), environment);
  const inputs = completeInputs({ ...line, folder });
  const flaw3 = findFolderProblem({ ...line, inputs, folder }, environment);
  if (flaw3 !== void 0) return problems([flaw3]);
  const parseContext = await readParseContext(
    inputs,
    folder?.environment ?? environment,
    folder && { kind: "read", payload: folder.event }
  );
  const parsed2 = parseSettings(inputs, parseContext, NO_REGISTRY_AUTH);
  if (parsed2.result.kind === "problems") return problems(parsed2.result.problems);
  const { accessRequest } = parsed2.result.config;
  const { host } = new URL(accessRequest.registry.gitHub?.serverUrl ?? GITHUB_DOT_COM);
  const isTyped = line.tokenFromStdin && outside.stdin.isTTY;
  const found = isTyped || line.anonymous ? void 0 : await findToken({
    environment,
    readStdin: line.tokenFromStdin ? () => readAll(outside.stdin) : void 0,
    askGh: () => askGh(environment, host)
  });
  const held = found ?? await ask2();
  if (held !== void 0 && "kind" in held) return held;
  const completed2 = addTokens(parsed2, tokensFor(inputs, held?.token ?? new Token(""), folder));
  if (completed2.kind === "problems") return problems(completed2.problems);
  return {
    kind: "ready",
    config: completed2.config,
    libraries: parseContext.libraries,
    tokenSource: held?.source
  };
  async function ask2() {
    const { stdin: input, stderr: output } = outside;
    if (!input.isTTY || !output.isTTY || line.json || line.command === "pull" || line.anonymous)
      return void 0;
    const typed = await askHidden(invitation(accessRequest, isTyped), { input, output });
    return typed.kind === "interrupted" ? typed : { token: new Token(typed.text.trim()), source: "typed in" };
  }
}
function invitation(accessRequest, isAnnounced) {
  const found = isAnnounced ? "" : "There is no token in GITHUB_TOKEN, GH_TOKEN or CR_PAT, and none of gh's.\n";
  return `${found}Here you make a classic one, with the right boxes ticked:
  ${newTokenLink(accessRequest)}
Paste it here. It is not shown, and not kept: `;
}
function problems(found) {
  return { kind: "problems", diagnosis: diagnoseInputs(found.map(nameOption)) };
}
function nameOption({ input, allowed, ...problem }) {
  return { ...problem, input: isOption(input) ? optionOf(input) : input, allowed: asTyped(allowed) };
}
function isOption(input) {
  return OPTIONS2.some((name) => name === input);
}
function asTyped(text) {
  return text.replaceAll(
    /`([a-z-]+): ([^`]+)`/g,
    (written, input, value) => isOption(input) ? `\`${optionOf(input)} ${value}\`` : written
  );
}

// src/cli/json.ts
init_reference();
init_scopes();
function formatCommandJson(report) {
  const { command, exitCode: exitCode2, accessRequest, verdict, docker, tags, digest, diagnosis } = report;
  const image = accessRequest === void 0 ? null : formatImage(accessRequest.image);
  return jsonLine({
    command,
    exitCode: exitCode2,
    image,
    access: accessRequest?.access ?? null,
    verdict: verdict ?? null,
    token: tokenFields(report),
    docker: docker?.kind === "ready" ? { version: docker.version ?? null, buildx: docker.buildx } : null,
    tags: tags ?? [],
    digest: digest ?? null,
    reference: image !== null && digest !== void 0 ? `${image}@${digest}` : null,
    package: packageFields(report.packages?.[0]),
    code: diagnosis?.code ?? null,
    diagnosis: diagnosis === void 0 ? null : diagnosisFields(diagnosis)
  });
}
function packageFields(state) {
  if (state === void 0) return null;
  const { visibility = null, link } = state;
  const linked = { unknown: null, unlinked: "none", linked: link.kind === "linked" ? link.repository : null };
  return { visibility, linked: linked[link.kind] };
}
function tokenFields({ source, findings }) {
  if (source === void 0) return null;
  const api = findings?.api;
  const accepted = api?.kind === "accepted" ? api : void 0;
  const scopes = accepted?.grant.kind === "listed" ? accepted.grant.scopes : void 0;
  return {
    source,
    kind: findings?.tokenKind ?? null,
    login: accepted?.login ?? null,
    scopes: scopes === void 0 ? null : [...scopes],
    implied: scopes === void 0 ? null : impliedBy(scopes),
    expires: accepted?.expires ?? null
  };
}

// src/cli/help.ts
var USAGE2 = {
  push: [
    "surepush [TAG…]",
    "Builds this folder, pushes it under each TAG, and reads every tag back. A version such as v1.0.0 becomes\n`latest`, too, if it is the highest. Without a TAG it is the branch's or git tag's name."
  ],
  check: [
    "surepush check [--access pull|push|delete] [--anonymous]",
    "Asks GitHub and the registry whether your token may do it. Builds and changes nothing.\nWith --access pull --anonymous it asks without a token: can everybody pull the image?"
  ],
  pull: [
    "surepush pull [TAG|IMAGE:TAG]",
    "Pulls the image, `latest` without a TAG. A public one needs no token."
  ],
  login: [
    "surepush login",
    "Logs docker in for good, in your own docker configuration. No other command touches that."
  ]
};
var OPTIONS_OF = {
  push: OPTIONS2,
  check: ["images", "registry", "username", "access", "scope-check", "expect-package", "retries"],
  pull: ["images", "registry", "username", "scope-check", "retries"],
  login: ["images", "registry", "username", "scope-check", "retries"]
};
var EXPLAIN = [
  "surepush explain [FILE]",
  "Says what went wrong in a log of docker, or of a whole job."
];
var INIT = [
  "surepush init",
  "Shows the workflow that this repository can start with, and writes it where you want that."
];
var MIGRATE = [
  "surepush migrate FILE",
  "Reads a workflow that uses docker's own actions, and prints a patch that uses Surepush in their place."
];
var COMMON2 = `The image:  --image, else the git remote, else the repository in package.json.
The token:  --token-stdin, else GITHUB_TOKEN, GH_TOKEN, CR_PAT, else \`gh auth token\`, else you are asked. Never on
            the command line, and not docker's login.

--json      one JSON object instead of text
--verbose   docker's output as it comes
--help      this, and after a command all that it takes
--version   which Surepush this is

Exit code: 0 done, 1 refused or failed, 2 wrong usage, 3 undecided (check), 129, 130 and 143 interrupted.
`;
function helpFor(command) {
  if (command === void 0) {
    const all = [...Object.values(USAGE2), EXPLAIN, INIT, MIGRATE];
    return `${all.map(([usage2, about2]) => `${usage2}
${indent(about2)}`).join("\n")}

${COMMON2}`;
  }
  const [usage, about] = USAGE2[command];
  return `${usage} [OPTION…]
${indent(about)}

Options are the action's inputs:
${indent(wrap(OPTIONS_OF[command].map(optionOf)))}

${COMMON2}`;
}
function indent(text) {
  return text.replaceAll(/^/gm, "    ");
}
function wrap(words) {
  const lines = [""];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length > 70) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`.trim();
  }
  return lines.join("\n");
}

// src/cli/commands.ts
init_check();

// src/run/login.ts
init_failure();
init_run_context();
init_scopes();
init_token2();
init_verdict();
init_docker_failure();
init_explain();
init_preflight();
init_timings();
async function logIn(config, ports) {
  const { accessRequest, credentials } = config;
  const { host } = accessRequest.registry;
  const timer = new PhaseTimer(ports);
  const { shape } = credentials.token;
  if (shape.kind !== "whole") return fail2(judgeShape(shape), void 0);
  const api = await timer.time("Preflight", () => ports.inspector.inspect(credentials.token, accessRequest));
  const verdict = { kind: "allowed", folded: [] };
  const preflight = {
    verdict,
    findings: {
      tokenKind: heldTokenKind(config),
      checksum: await verifyChecksum(credentials.token, ports.crc32),
      api
    }
  };
  if (ports.stop.aborted) return fail2(certainCause(interruptedCause(ports.stop)), preflight);
  const owner = api.kind === "accepted" ? api.login : void 0;
  const username = credentials.username === PLACEHOLDER_USER ? owner ?? PLACEHOLDER_USER : credentials.username;
  const result = await timer.time("Login", () => ports.engine.logIn(host, { ...credentials, username }));
  if (result.kind === "failed")
    return fail2(await explainDockerFailure(result, { config, preflight }, ports), preflight);
  const lacking2 = ["pull", "push"].filter(
    (access) => api.kind === "accepted" && checkScopes(api.grant, access).kind === "missing"
  );
  for (const access of lacking2) noticeLack(access, ports.reporter);
  return { end: { kind: "logged-in", host, username }, preflight };
  async function fail2(failure3, known2) {
    const diagnosis = await explainFailure(failure3, { config, preflight: known2 }, ports);
    return { end: { kind: "failed", diagnosis }, preflight: known2 };
  }
}
function noticeLack(access, reporter) {
  reporter.notice(
    `This token will not ${access}`,
    `The login is there, but to ${access} a token needs ${NEEDED_SCOPES[access].join(" and ")}, and GitHub lists neither that nor what implies it.`
  );
}

// src/cli/commands.ts
init_limits();
init_pull();
init_outcome();
init_reference();
init_reference();

// src/cli/check-table.ts
init_evidence();
init_reference();
init_scopes();
init_redact();
function formatCheckTable(checked, style) {
  const { accessRequest, preflight, docker } = checked;
  const { api } = preflight.findings;
  const rows = [
    ["image", formatImage(accessRequest.image)],
    ["token", plainLine(formatToken(checked))],
    ["scopes", api === void 0 ? "not asked" : plainLine(formatTokenScopes(api, preflight.verdict))],
    ...api?.kind === "accepted" && api.expires !== void 0 ? [["expires", formatExpiry(api.expires, checked.now, style)]] : [],
    [accessRequest.registry.host, plainLine(formatRegistry2(preflight.findings))],
    ["docker", plainLine(formatDocker(docker))]
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${style.faint(name.padEnd(width))}  ${value}
`).join("");
}
var KINDS3 = {
  classic: "classic",
  oauth: "OAuth",
  "app-user": "an App's user token",
  installation: "a job's GITHUB_TOKEN",
  app: "an App's",
  none: "none",
  "fine-grained": "fine-grained",
  refresh: "a refresh token",
  unknown: "of an unknown kind"
};
function formatToken({ source, preflight: { findings } }) {
  if (source === void 0) return "none";
  const { api, tokenKind, checksum } = findings;
  const owner = api?.kind === "accepted" ? api.login : void 0;
  return [
    KINDS3[tokenKind],
    ...owner === void 0 ? [] : [`of ${owner}`],
    `from ${source}`,
    ...checksum === "wrong" ? ["its checksum is wrong"] : []
  ].join(", ");
}
function formatTokenScopes(api, { kind }) {
  switch (api.kind) {
    case "rejected":
      return `GitHub does not take the token (${api.status} ${api.message})`;
    case "silent":
      return `unknown, GitHub's API did not list them: ${api.reason}`;
    case "accepted": {
      const { grant: grant2 } = api;
      if (grant2.kind === "unlisted") return `none listed: ${grant2.reason}`;
      if (grant2.scopes.size === 0) return "none";
      const implied = impliedBy(grant2.scopes);
      if (implied.length === 0) return formatScopes(grant2.scopes);
      return kind === "denied" ? `${formatScopes(grant2.scopes)}; ${implied.join(", ")} is not listed` : `${formatScopes(grant2.scopes)} (and so ${implied.join(", ")}, which GitHub does not list then)`;
    }
  }
}
var DAY = 864e5;
function formatExpiry(expires, now, style) {
  const left = Date.parse(expires.replace(" UTC", "Z").replace(" ", "T")) - now.getTime();
  if (Number.isNaN(left)) return plainLine(expires);
  const days = Math.floor(left / DAY);
  const text = `${expires}, ${days < 1 ? "within a day" : days === 1 ? "in a day" : `in ${days} days`}`;
  return days < 7 ? style.doubtful(text) : text;
}
function formatRegistry2({ api, registry }) {
  switch (registry?.kind) {
    case void 0:
      return api === void 0 ? "not asked" : "no answer in time";
    case "accepted":
      return `allows it (${registry.status} to the ${registry.step})`;
    case "refused":
      return `refuses: ${registry.message || "no reason given"} (${registry.status} to the ${registry.step})`;
    case "withheld":
    case "silent":
      return `does not say: ${registry.reason}`;
  }
}
function formatDocker(docker) {
  if (docker.kind === "unavailable") return docker.reason;
  return `${docker.version ?? "of an unknown version"}, ${docker.buildx ? "with buildx" : "without buildx"}`;
}

// src/cli/commands.ts
init_redact();

// src/report/conclusion.ts
init_outcome();
init_reference();
init_reference();
init_why_not_pushed();

// src/report/package.ts
init_package_state2();
init_links();
init_redact();
init_reference();

// src/report/markdown.ts
init_redact();

// src/report/package.ts
function packagesText(packages, config) {
  return formatPackages(packages ?? [], config).map(
    ({ text, link }) => plainLine(link === void 0 ? text : `${text} ${link}`)
  );
}
function formatPackages(packages, config) {
  const isAlone = packages.length === 1;
  return packages.flatMap(
    (state) => [...formatVisibility(state, config), ...formatLink(state, config)].map(({ text, link }) => ({
      text: isAlone ? text : `${formatImage(state.image)}: ${text}`,
      link
    }))
  );
}
function formatVisibility(state, config) {
  switch (state.visibility) {
    case void 0:
      return [];
    case "public":
      return [{ text: "Public: anybody can pull it." }];
    case "internal":
      return [
        withLink(
          `Internal: every member of ${ownerOf(state.image)} can pull it, and nobody else. ${CHANGE}`,
          settingsOf(state, config)
        )
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
var CHANGE = 'An admin of the package changes that by "Change visibility", at the end of its settings';
var PUBLISH = 'That is usual after a first push. To let everybody pull it, an admin of the package presses "Change visibility" at the end of its settings, and chooses Public (GitHub has no API for it, and no way back)';
function isSurprise({ context: { repository }, expectPackage }) {
  return repository?.isPrivate === false && !expectPackage.some((one) => one === "private" || one === "internal");
}
function withLink(text, link) {
  return link === void 0 ? { text: `${text}.` } : { text: `${text}:`, link };
}
function formatLink(state, config) {
  const { link } = state;
  const { repository } = config.context;
  const own = repository && `${repository.owner}/${repository.name}`;
  if (link.kind === "unknown" || config.credentials.token.kind === "installation") return [];
  if (link.kind === "linked" && isSameRepository(link.repository, own)) return [];
  const who = own ?? "the repository";
  const refusal = `a push with ${own === void 0 ? "a workflow's GITHUB_TOKEN" : `the GITHUB_TOKEN of ${own}`} will be refused (permission_denied: write_package), unless the package's settings have ${who} under "Manage Actions access"`;
  if (link.kind === "linked")
    return [withLink(`Linked to ${link.repository}, not to ${who}: ${refusal}`, settingsOf(state, config))];
  return [
    withLink(
      `Not linked to a repository: ${refusal}. To link it, press "Connect repository" on the package's page (a label links a package only with the push that makes it)`,
      packagePage({ ...config.accessRequest, ...state })
    )
  ];
}
function settingsOf(state, { accessRequest }) {
  return state.ownerKind && packageLink({ ...accessRequest, ...state });
}

// src/report/signature.ts
init_redact();
init_reference();
init_provenance();
function signatureText(signature) {
  if (signature?.kind !== "signed") return [];
  const urls = signature.attestations.flatMap(({ url }) => url === void 0 ? [] : [url]);
  return [`Signed by ${signature.identity}`, ...urls].map(plainLine);
}

// src/report/conclusion.ts
init_labels();
init_redact();
init_redact();
function formatConclusion({ end, metadata }, config, who = "you") {
  return {
    text: formatEnd({ end, metadata }, config, who),
    packages: packagesText(packagesOf(end), config),
    signature: signatureText(signatureOf2(end))
  };
}
function formatEnd({ end, metadata }, config, who) {
  const { accessRequest, destinations } = config;
  const images = destinations.map(formatDestination).join(", ");
  switch (end.kind) {
    case "pushed":
      return [
        ...references(metadata, destinations).map((reference) => `Pushed ${reference}`),
        ...ownImages(destinations).map((image) => `${formatImage(image)}@${end.digest}`)
      ].join("\n");
    case "attested":
      return `Attested ${ownImages(destinations).map((image) => formatReference(image, end.digest)).join(", ")}.`;
    case "built":
      return `Built ${images}, and did not push it.`;
    case "not-merged":
      return [`Merged nothing: ${images} was not to be pushed.`, ...end.reasons.map(whyNotPushed)].join(" ");
    case "not-promoted":
      return [`Promoted nothing: ${images} was not to be pushed.`, whyNotPushed(end.reason)].join(" ");
    case "planned":
      return [...formatPlan(metadata), `Would run: ${plainLine(redactShapes(end.command.join(" ")))}`].join(
        "\n"
      );
    case "checked":
      return `${accessRequest.registry.host} allows it: ${who} may ${accessRequest.access} ${ownImages(destinations).map(formatImage).join(", ")}.`;
  }
}
function formatPlan({ tags, skippedRules, labels }) {
  return [
    ...tags.map(({ name, rule }) => `Tag ${name}, by ${rule}`),
    ...skippedRules.map(({ rule, why }) => `No tag by ${rule}: ${why}`),
    ...labels.map((label) => `Label ${formatLabel(label).replaceAll(/\s+/g, " ")}`)
  ].map(plainLine);
}
function references({ tags }, destinations) {
  return formatReferences(
    destinations,
    tags.map(({ name }) => name)
  );
}

// src/cli/commands.ts
var UNDECIDED = 3;
var COMMANDS = {
  async push({ config: given3, style, secrets }, ports) {
    const outcome = await pushImage(given3, ports);
    const config = { ...given3, destinations: outcome.destinations ?? given3.destinations };
    const { end, metadata, preflight } = redactOutcome(outcome, secrets);
    const names = metadata.tags.map(({ name }) => name);
    const report = {
      ...known(preflight),
      exitCode: exitCode(end, ports.stop),
      tags: formatReferences(config.destinations, names),
      digest: pushedOf(end)?.digest,
      packages: packagesOf(end)
    };
    const done = end.kind === "failed" ? end.pushed : end;
    const conclusion = done && formatConclusion({ end: done, metadata }, config);
    for (const line of conclusion?.packages ?? []) ports.reporter.info(line);
    const text = conclusion === void 0 ? "" : `${style.good(conclusion.text)}
`;
    return end.kind === "failed" ? { report: { ...report, diagnosis: end.diagnosis }, text } : { report, text };
  },
  async check({ config, source, anonymous, style, secrets }, ports) {
    const looking = Promise.race([ports.engine.detect(MINIMAL_DETECTION), giveUp()]);
    const check2 = anonymous ? checkPublicPull : checkAccess;
    const outcome = redactOutcome(await check2(config, ports), secrets);
    const { end, preflight } = outcome;
    const docker = redactDocker(await looking, secrets);
    const { accessRequest } = config;
    const table = preflight === void 0 ? "" : formatCheckTable(
      { accessRequest, preflight, source, docker, now: /* @__PURE__ */ new Date() },
      style
    );
    const code = exitCode(end, ports.stop);
    const report = { ...known(preflight), docker, packages: packagesOf(end) };
    if (end.kind !== "failed") {
      const { text, packages } = formatConclusion(
        { ...outcome, end },
        config,
        anonymous ? "everybody" : "you"
      );
      const verdict = style.good([text, ...packages].join("\n"));
      return { report: { ...report, exitCode: code }, text: `${table}
${verdict}
` };
    }
    const { diagnosis } = end;
    const isUndecided = (preflight?.verdict.kind === "undecided" || diagnosis.code === "check-undecided") && !ports.stop.aborted;
    return {
      report: { ...report, diagnosis, exitCode: isUndecided ? UNDECIDED : code },
      text: `${table}
`
    };
  },
  async pull({ config, word = "latest", style }, ports) {
    const { image } = config.accessRequest;
    const digest = parseDigest(word);
    const reference = digest === void 0 ? formatReference(image, word) : `${formatImage(image)}@${digest}`;
    const { end, preflight } = await pullImage(config, reference, ports);
    const report = { ...known(preflight), exitCode: exitCode(end, ports.stop) };
    return end.kind === "failed" ? { report: { ...report, diagnosis: end.diagnosis }, text: "" } : { report: { ...report, tags: [reference], digest }, text: `${style.good(`Pulled ${reference}`)}
` };
  },
  async login({ config, style }, ports) {
    const { end, preflight } = await logIn(config, ports);
    const report = { findings: preflight?.findings, exitCode: exitCode(end, ports.stop) };
    if (end.kind === "failed") return { report: { ...report, diagnosis: end.diagnosis }, text: "" };
    const text = `Docker is logged in to ${end.host} as ${plainLine(end.username)}, until you type: docker logout ${end.host}`;
    return { report, text: `${style.good(text)}
` };
  }
};
function redactDocker(docker, secrets) {
  return docker.kind === "unavailable" ? { ...docker, reason: secrets.redact(docker.reason) } : docker;
}
function known(preflight) {
  return { findings: preflight?.findings, verdict: preflight?.verdict.kind };
}
function giveUp() {
  return new Promise((resolve5) => {
    const reason = "docker does not answer within a second";
    setTimeout(resolve5, TIMEOUTS.dockerInCheck, { kind: "unavailable", reason }).unref();
  });
}

// src/cli/main.ts
async function runCommand(args, outside) {
  const line = parseCommandLine(args);
  switch (line.kind) {
    case "explain":
      return runExplain(line.args, outside);
    case "init":
      return runInit(line.args, outside);
    case "migrate":
      return runMigrate(line.args, outside);
    case "help":
      outside.stdout.write(helpFor(line.command));
      return 0;
    case "version":
      outside.stdout.write(
        `${line.json ? JSON.stringify({ version: package_default.version }) : package_default.version}
`
      );
      return 0;
    case "unusable":
      if (line.json) outside.stdout.write(`${JSON.stringify({ exitCode: 2, problem: line.flaw })}
`);
      else outside.stderr.write(`${line.flaw}
`);
      return 2;
    case "command":
      return act(line, outside);
  }
}
async function act(line, outside) {
  const prepared = await prepareCommand(line, outside);
  const secrets = new SecretRegistry();
  switch (prepared.kind) {
    case "interrupted":
      return INTERRUPTED;
    case "problems": {
      const failed2 = { exitCode: 2, diagnosis: prepared.diagnosis };
      return printReport(
        line,
        { report: failed2, text: "" },
        { outside, terminal: terminalFor(line, outside, secrets), secrets }
      );
    }
    case "ready": {
      const scene = { outside, terminal: terminalFor(line, outside, secrets), secrets };
      return printReport(line, await work(prepared, line, scene), scene);
    }
  }
}
var INTERRUPTED = 130;
function terminalFor({ json, verbose }, { stderr, env }, secrets) {
  const isLive = stderr.isTTY && !json && env.TERM !== "dumb";
  return openTerminal({
    write: (text) => {
      if (!json) stderr.write(text);
    },
    style: styleOf(stderr, env),
    live: isLive ? { columns: stderr.columns || COLUMNS } : void 0,
    verbose,
    secrets
  });
}
var COLUMNS = 80;
function styleOf({ isTTY }, environment) {
  return styleFor(wantsColours(isTTY, environment));
}
async function work({ config, libraries, tokenSource: source }, line, scene) {
  const { outside, terminal, secrets } = scene;
  const { credentials, logins, accessRequest } = config;
  secrets.addToken(credentials.token, credentials.username);
  for (const login of logins) secrets.addLogin(login.credentials.username, login.credentials.token);
  for (const secret of secretsOf(config.build)) secrets.addBuildSecret(secret);
  if (source !== void 0 && line.command !== "check") terminal.info(`The token is from ${source}.`);
  const stop = abortOnSignals(outside);
  stop.addEventListener("abort", () => {
    terminal.notice("Stopping", "docker is asked to stop. Press Ctrl-C again to kill it.");
  });
  const environment = { ...outside.env, DOCKER_CLI_HINTS: "false" };
  const onSession = (folder) => {
    outside.on("exit", () => {
      dropSession(folder);
    });
  };
  const wiring = { environment, libraries, secrets, reporter: terminal, stop, onSession, tools: {} };
  const { words, anonymous } = line;
  const style = styleOf(outside.stdout, outside.env);
  const task = { config, source, word: words[0], anonymous, secrets, style };
  const { report, text } = await withPorts(config, wiring, (ports) => COMMANDS[line.command](task, ports));
  return { report: { accessRequest, source, ...report }, text };
}
function printReport({ command, json }, { report, text }, { outside, terminal, secrets }) {
  const { exitCode: exitCode2 } = report;
  const diagnosis = report.diagnosis && redactDiagnosis(report.diagnosis, secrets);
  const findings = report.findings && redactFindings(report.findings, secrets);
  if (json) outside.stdout.write(`${formatCommandJson({ command, ...report, findings, diagnosis })}
`);
  else {
    if (diagnosis !== void 0) terminal.showOutput();
    terminal.close();
    outside.stdout.write(text);
    if (diagnosis !== void 0)
      outside.stderr.write(formatPage(diagnosis, styleOf(outside.stderr, outside.env)));
  }
  return exitCode2;
}

// src/cli/index.ts
startNothingFromWorkingFolder(process);
process.stdout.on("error", () => process.exit(1));
void runCommand(process.argv.slice(2), process).catch((error) => {
  process.stderr.write(`Surepush itself failed: ${formatThrown(error)}
`);
  return 1;
}).then((code) => {
  process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
});
