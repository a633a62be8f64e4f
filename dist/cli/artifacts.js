"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/github/artifacts.ts
var artifacts_exports = {};
__export(artifacts_exports, {
  openArtifacts: () => openArtifacts
});
module.exports = __toCommonJS(artifacts_exports);
var import_node_crypto = require("node:crypto");

// src/lib/limits.ts
var TIMEOUTS = {
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
var BACK_OFFS = {
  /** A request before the build: somebody is waiting for the answer. */
  request: { base: 300, cap: 3e3, longestWait: 1e4, window: Infinity },
  /** A phase of a publication: what was built in minutes is worth some seconds more. */
  publication: { base: 1e3, cap: 2e4, longestWait: 6e4, window: 5 * 6e4 },
  /** Tags, of which many are set at once: a registry may answer 500 for a manifest that is just being tagged, and is over it at once. */
  tags: { first: 100, base: 1e3, cap: 2e4, longestWait: 6e4, window: 5 * 6e4 }
};
var KIB = 1024;
var MIB = 1024 * KIB;
var RUNNER_LIMITS = {
  /** One variable with its name. Source: Linux, execve(2), `MAX_ARG_STRLEN`. */
  variable: 128 * KIB,
  /** All outputs of a job. Source: GitHub docs, "Workflow syntax", `jobs.<job_id>.outputs`. */
  outputs: 1 * MIB,
  /** A step's summary; one that is longer is not shown at all. Source: GitHub docs, "Workflow commands". */
  summary: 1 * MIB
};
var READ_LIMITS = {
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
  let [depth, isText] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isText && character === "\\") at++;
    else if (character === '"') isText = !isText;
    else if (!isText && (character === "[" || character === "{") && ++depth > deepest) return true;
    else if (!isText && (character === "]" || character === "}")) depth--;
  }
  return false;
}
function field(value, ...[name, ...rest]) {
  const found = typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
  const [next, ...others] = rest;
  return next === void 0 ? found : field(found, next, ...others);
}
function textField(value, ...path) {
  const found = field(value, ...path);
  return typeof found === "string" && found !== "" ? found : void 0;
}
function list(value) {
  return Array.isArray(value) ? value : [];
}

// src/lib/redact.ts
var OTHER_TOKEN = /(?<![A-Za-z0-9])(?:gl[a-z]{2,6}-[\w-]{16,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{16,}|dckr_[a-z]{3}_[\w-]{16,}|xox[a-z]-[\w-]{10,}|[rs]k_live_\w{16,}|hf_[A-Za-z0-9]{30,}|AIza[\w-]{30,}|AT(?:ATT|BB|CTT)\w{20,}|dop_v1_[0-9a-f]{40,})/g;
var WEB_TOKEN = /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}(?:\.[\w-]+)?/g;
var SHAPES = [
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
function redactShapes(text) {
  return SHAPES.reduce((safe, shape) => safe.replaceAll(shape, "***"), text);
}
function printableLine(text) {
  return redactShapes(plainLine(text));
}
function plainLine(text) {
  return disarm(text.replaceAll(LINE_ENDS, " ").replaceAll(UNSEEN, ""));
}
var LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]+/g;
var UNSEEN = (
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu
);
function disarm(text) {
  return text.replaceAll("##[", "## [").replaceAll(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, "$1: ");
}

// src/github/zip.ts
var import_node_zlib = require("node:zlib");
var END = 101010256;
var ENTRY = 33639248;
var LOCAL = 67324752;
var STORED = 0;
var DEFLATED = 8;
var VERSION = 20;
var FIRST_DAY = 33;
function writeZip(name, file) {
  const encoded = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(VERSION, 0);
  common.writeUInt16LE(STORED, 4);
  common.writeUInt16LE(FIRST_DAY, 8);
  common.writeUInt32LE((0, import_node_zlib.crc32)(file), 10);
  common.writeUInt32LE(file.length, 14);
  common.writeUInt32LE(file.length, 18);
  common.writeUInt16LE(encoded.length, 22);
  const local = Buffer.concat([uint32(LOCAL), common, encoded, file]);
  const madeBy = uint16(VERSION);
  const entry = Buffer.concat([uint32(ENTRY), madeBy, common, Buffer.alloc(14), encoded]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, entry, uint32(END), end]);
}
function uint16(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
function readZip(archive, longest) {
  try {
    const end = archive.lastIndexOf(uint32(END));
    if (end === -1 || archive.readUInt16LE(end + 10) !== 1) return void 0;
    const entry = archive.readUInt32LE(end + 16);
    if (archive.readUInt32LE(entry) !== ENTRY) return void 0;
    const method = archive.readUInt16LE(entry + 10);
    const packedLength = archive.readUInt32LE(entry + 20);
    const length = archive.readUInt32LE(entry + 24);
    const local = archive.readUInt32LE(entry + 42);
    if (archive.readUInt32LE(local) !== LOCAL || length > longest) return void 0;
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    if (start + packedLength > archive.length) return void 0;
    const packed = archive.subarray(start, start + packedLength);
    const file = method === STORED ? packed : method === DEFLATED ? inflate(packed, longest) : void 0;
    return file?.length === length ? file : void 0;
  } catch {
    return void 0;
  }
}
function inflate(packed, longest) {
  return (0, import_node_zlib.inflateRawSync)(packed, { maxOutputLength: longest + 1 });
}

// src/github/artifacts.ts
var NAME = /^surepush-[a-z0-9-]{1,200}$/;
function openArtifacts(http, service) {
  return { save, load };
  async function save(name, text, replaces) {
    if (!NAME.test(name)) return failed(`${name} is no name of an artifact of ours`);
    let kept = name;
    let created = await call("CreateArtifact", creation(name, service));
    if (created.kind === "conflict" && await makeRoom(name, replaces))
      created = await call("CreateArtifact", creation(name, service));
    if (created.kind === "conflict") {
      kept = `${name}-${sha256(Buffer.from(service.job)).slice(0, 10)}`;
      created = await call("CreateArtifact", creation(kept, service));
    }
    if (created.kind !== "json") return asFailure(created, "CreateArtifact");
    const target = signedUrl(service, created.json, "signed_upload_url");
    if (target === void 0) return failed("it named no address to upload to");
    const archive = writeZip("digest.json", Buffer.from(text));
    const uploaded = await upload(target, archive);
    if (uploaded !== void 0) return uploaded;
    const hash = `sha256:${sha256(archive)}`;
    const finished = await call("FinalizeArtifact", { name: kept, size: String(archive.length), hash });
    return finished.kind === "json" ? { kind: "saved", name: kept } : asFailure(finished, "FinalizeArtifact");
  }
  async function makeRoom(name, replaces) {
    const listed = await call("ListArtifacts", {});
    const before = artifactsIn(listed).find((one) => one.name === name);
    if (before === void 0) return false;
    if (before.job !== service.job) {
      const read = await download(before);
      if ("kind" in read || !replaces(read.text)) return false;
    }
    return (await call("DeleteArtifact", { name, ...backendIds(before) })).kind === "json";
  }
  async function load(prefix) {
    const listed = await call("ListArtifacts", {});
    if (listed.kind !== "json") return asFailure(listed, "ListArtifacts");
    const found = artifactsIn(listed).filter(({ name }) => name.startsWith(prefix) && NAME.test(name));
    if (found.length > READ_LIMITS.digestArtifacts)
      return failed(`the run has ${found.length} artifacts whose names begin with ${prefix}`);
    const read = await Promise.all(found.map(download));
    const bad = read.find((one) => "kind" in one);
    return bad ?? { kind: "loaded", artifacts: read.filter((one) => "name" in one) };
  }
  async function download({ name, run, job }) {
    const signed = await call("GetSignedArtifactURL", { name, ...backendIds({ run, job }) });
    if (signed.kind !== "json") return asFailure(signed, "GetSignedArtifactURL");
    const url = signedUrl(service, signed.json, "signed_url");
    if (url === void 0) return failed(`it named no address of the artifact ${name}`);
    const answer = await http({ method: "GET", url, longest: READ_LIMITS.digestArtifact });
    if (answer.kind === "failure" || answer.status !== 200)
      return failed(`the artifact ${name} could not be read: ${formatAnswer(answer)}`);
    const text = readZip(Buffer.from(answer.body), READ_LIMITS.digestArtifact)?.toString("utf8");
    return text === void 0 ? failed(`the artifact ${name} does not hold one small file`) : { name, text };
  }
  async function upload(target, archive) {
    const id = Buffer.from("surepush").toString("base64");
    const blocks = `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${id}</Latest></BlockList>`;
    const requests = [
      { query: { comp: "block", blockid: id }, body: archive, type: "application/octet-stream" },
      { query: { comp: "blocklist" }, body: Buffer.from(blocks), type: "application/xml" }
    ];
    for (const { query, body, type } of requests) {
      const url = new URL(target);
      for (const [name, value] of Object.entries(query)) url.searchParams.append(name, value);
      const headers = {
        "content-type": type,
        "x-ms-version": "2024-11-04",
        "x-ms-blob-content-type": "application/zip"
      };
      const answer = await http({ method: "PUT", url: url.href, headers, body });
      if (answer.kind === "failure" || answer.status !== 201)
        return failed(`the upload came to nothing: ${formatAnswer(answer)}`);
    }
    return void 0;
  }
  async function call(method, fields) {
    const request = {
      method: "POST",
      url: new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, service.url).href,
      headers: { "content-type": "application/json", authorization: `Bearer ${service.token}` },
      body: Buffer.from(JSON.stringify({ ...backendIds(service), ...fields })),
      longest: READ_LIMITS.artifactList,
      deadline: TIMEOUTS.gitHubApi
    };
    const answer = await http(request);
    if (answer.kind === "answer" && answer.status === 409) return { kind: "conflict" };
    if (answer.kind === "failure" || answer.status !== 200) return { kind: "none", answer };
    const json = parseJson(answer.body);
    const hasNoWord = method === "ListArtifacts" || method === "GetSignedArtifactURL";
    return json !== void 0 && (hasNoWord || field(json, "ok") === true) ? { kind: "json", json } : { kind: "none", answer };
  }
}
function creation(name, { days = KEPT_DAYS }) {
  const kept = Math.min(KEPT_DAYS, days);
  const expires = new Date(Date.now() + kept * 24 * 60 * 60 * 1e3).toISOString();
  return { name, version: 4, expires_at: expires };
}
var KEPT_DAYS = 30;
function sha256(content) {
  return (0, import_node_crypto.createHash)("sha256").update(content).digest("hex");
}
function backendIds({ run, job }) {
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}
function readListed(json) {
  const text = (snake, camel) => textField(json, snake) ?? textField(json, camel) ?? "";
  return {
    name: textField(json, "name") ?? "",
    id: Number(text("database_id", "databaseId")),
    run: text("workflow_run_backend_id", "workflowRunBackendId"),
    job: text("workflow_job_run_backend_id", "workflowJobRunBackendId")
  };
}
function artifactsIn(called) {
  const found = called.kind === "json" ? list(field(called.json, "artifacts")).map(readListed) : [];
  const inOrder = found.toSorted((one, other) => one.id - other.id);
  return [...new Map(inOrder.map((one) => [one.name, one])).values()];
}
function signedUrl({ url: service }, json, snake) {
  const camel = snake.replaceAll(/_(.)/g, (_all, letter) => letter.toUpperCase());
  const text = textField(json, snake) ?? textField(json, camel) ?? "";
  if (!URL.canParse(text)) return void 0;
  const { protocol, origin } = new URL(text);
  return protocol === "https:" || protocol === "http:" && origin === new URL(service).origin ? text : void 0;
}
function asFailure(called, method) {
  const why = called.kind === "conflict" ? "it answered 409" : formatAnswer(called.answer);
  return failed(`GitHub's artifact service did not do ${method}: ${why}`);
}
function formatAnswer(answer) {
  if (answer.kind === "failure") return answer.reason;
  const said = textField(parseJson(answer.body), "msg");
  const words = said === void 0 ? "" : `, ${printableLine(said).slice(0, READ_LIMITS.shownField)}`;
  if (answer.status === 200) return "it answered 200, and not with what was asked for";
  return `it answered ${answer.status}${words}`;
}
function failed(reason) {
  return { kind: "failed", reason };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openArtifacts
});
