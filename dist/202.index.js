export const id = 202;
export const ids = [202];
export const modules = {

/***/ 6202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openArtifacts: () => (/* binding */ openArtifacts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.tools/action/src/lib/json.ts
var lib_json = __webpack_require__(20);
// EXTERNAL MODULE: ./.tools/action/src/lib/limits.ts
var limits = __webpack_require__(50);
// EXTERNAL MODULE: ./.tools/action/src/lib/redact.ts
var redact = __webpack_require__(2267);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./.tools/action/src/github/zip.ts
// Small zip archives of one file, as GitHub keeps artifacts: written, and read without a look at the file's name.

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** "2.0", the first version with deflate; and 1 January 1980, the first day that a zip can name. */
const VERSION = 20;
const FIRST_DAY = 0x21;
/** An archive of one file, not compressed. Source: PKWARE, APPNOTE 6.3, 4.3. */
function writeZip(name, file) {
    const encoded = Buffer.from(name);
    // Version, flags, method, time, date, checksum, twice the length, the name's length, no extra field.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(STORED, 4);
    common.writeUInt16LE(FIRST_DAY, 8);
    common.writeUInt32LE((0,external_node_zlib_.crc32)(file), 10);
    common.writeUInt32LE(file.length, 14);
    common.writeUInt32LE(file.length, 18);
    common.writeUInt16LE(encoded.length, 22);
    const local = Buffer.concat([uint32(LOCAL), common, encoded, file]);
    const madeBy = uint16(VERSION);
    // No comment, disk 0, no attributes, and the file at the archive's beginning.
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
/**
 * Nothing where the archive does not hold exactly one file, or that is longer than `longest`. Whoever made the archive
 * has written every length in it: what points outside of it makes the reads fail.
 */
function readZip(archive, longest) {
    try {
        const end = archive.lastIndexOf(uint32(END));
        if (end === -1 || archive.readUInt16LE(end + 10) !== 1)
            return undefined;
        const entry = archive.readUInt32LE(end + 16);
        if (archive.readUInt32LE(entry) !== ENTRY)
            return undefined;
        const method = archive.readUInt16LE(entry + 10);
        const packedLength = archive.readUInt32LE(entry + 20);
        const length = archive.readUInt32LE(entry + 24);
        const local = archive.readUInt32LE(entry + 42);
        if (archive.readUInt32LE(local) !== LOCAL || length > longest)
            return undefined;
        const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
        if (start + packedLength > archive.length)
            return undefined;
        const packed = archive.subarray(start, start + packedLength);
        const file = method === STORED ? packed : method === DEFLATED ? inflate(packed, longest) : undefined;
        return file?.length === length ? file : undefined;
    }
    catch {
        return undefined;
    }
}
function inflate(packed, longest) {
    return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: longest + 1 });
}

;// CONCATENATED MODULE: ./.tools/action/src/github/artifacts.ts
// GitHub's artifacts of a run, over HTTP: what one job leaves for another one.





/** What our own names look like; no other one is sent, printed or read. */
const NAME = /^surepush-[a-z0-9-]{1,200}$/;
/**
 * The requests of `@actions/artifact`, which documents them by its code alone. The package itself brings 161 others,
 * one of them without a licence, and unpacks what it downloads. Source: actions/toolkit, `packages/artifact`, 6.2.1.
 */
function openArtifacts(http, service) {
    return { save, load };
    async function save(name, text, replaces) {
        if (!NAME.test(name))
            return failed(`${name} is no name of an artifact of ours`);
        let kept = name;
        let created = await call("CreateArtifact", creation(name, service));
        // A name can be taken once in a run.
        if (created.kind === "conflict" && (await makeRoom(name, replaces)))
            created = await call("CreateArtifact", creation(name, service));
        if (created.kind === "conflict") {
            kept = `${name}-${sha256(Buffer.from(service.job)).slice(0, 10)}`;
            created = await call("CreateArtifact", creation(kept, service));
        }
        if (created.kind !== "json")
            return asFailure(created, "CreateArtifact");
        const target = signedUrl(service, created.json, "signed_upload_url");
        if (target === undefined)
            return failed("it named no address to upload to");
        const archive = writeZip("digest.json", Buffer.from(text));
        const uploaded = await upload(target, archive);
        if (uploaded !== undefined)
            return uploaded;
        const hash = `sha256:${sha256(archive)}`;
        const finished = await call("FinalizeArtifact", { name: kept, size: String(archive.length), hash });
        return finished.kind === "json" ? { kind: "saved", name: kept } : asFailure(finished, "FinalizeArtifact");
    }
    /** Whether the name is free now. It is deleted by the ids of the job that left it: one that runs again has other ids. */
    async function makeRoom(name, replaces) {
        const listed = await call("ListArtifacts", {});
        const before = artifactsIn(listed).find((one) => one.name === name);
        if (before === undefined)
            return false;
        if (before.job !== service.job) {
            const read = await download(before);
            if ("kind" in read || !replaces(read.text))
                return false;
        }
        return (await call("DeleteArtifact", { name, ...backendIds(before) })).kind === "json";
    }
    async function load(prefix) {
        const listed = await call("ListArtifacts", {});
        if (listed.kind !== "json")
            return asFailure(listed, "ListArtifacts");
        const found = artifactsIn(listed).filter(({ name }) => name.startsWith(prefix) && NAME.test(name));
        if (found.length > limits/* READ_LIMITS */.Cl.digestArtifacts)
            return failed(`the run has ${found.length} artifacts whose names begin with ${prefix}`);
        const read = await Promise.all(found.map(download));
        const bad = read.find((one) => "kind" in one);
        return bad ?? { kind: "loaded", artifacts: read.filter((one) => "name" in one) };
    }
    async function download({ name, run, job }) {
        const signed = await call("GetSignedArtifactURL", { name, ...backendIds({ run, job }) });
        if (signed.kind !== "json")
            return asFailure(signed, "GetSignedArtifactURL");
        const url = signedUrl(service, signed.json, "signed_url");
        if (url === undefined)
            return failed(`it named no address of the artifact ${name}`);
        const answer = await http({ method: "GET", url, longest: limits/* READ_LIMITS */.Cl.digestArtifact });
        if (answer.kind === "failure" || answer.status !== 200)
            return failed(`the artifact ${name} could not be read: ${formatAnswer(answer)}`);
        const text = readZip(Buffer.from(answer.body), limits/* READ_LIMITS */.Cl.digestArtifact)?.toString("utf8");
        return text === undefined ? failed(`the artifact ${name} does not hold one small file`) : { name, text };
    }
    /** In blocks, as the toolkit does it, for not every such service takes a file whole. Source: Azure, "Put Block List". */
    async function upload(target, archive) {
        const id = Buffer.from("surepush").toString("base64");
        const blocks = `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${id}</Latest></BlockList>`;
        const requests = [
            { query: { comp: "block", blockid: id }, body: archive, type: "application/octet-stream" },
            { query: { comp: "blocklist" }, body: Buffer.from(blocks), type: "application/xml" },
        ];
        for (const { query, body, type } of requests) {
            const url = new URL(target);
            for (const [name, value] of Object.entries(query))
                url.searchParams.append(name, value);
            const headers = {
                "content-type": type,
                "x-ms-version": "2024-11-04",
                "x-ms-blob-content-type": "application/zip",
            };
            const answer = await http({ method: "PUT", url: url.href, headers, body });
            if (answer.kind === "failure" || answer.status !== 201)
                return failed(`the upload came to nothing: ${formatAnswer(answer)}`);
        }
        return undefined;
    }
    async function call(method, fields) {
        const request = {
            method: "POST",
            url: new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, service.url).href,
            headers: { "content-type": "application/json", authorization: `Bearer ${service.token}` },
            body: Buffer.from(JSON.stringify({ ...backendIds(service), ...fields })),
            longest: limits/* READ_LIMITS */.Cl.artifactList,
            deadline: limits/* TIMEOUTS */.fT.gitHubApi,
        };
        const answer = await http(request);
        if (answer.kind === "answer" && answer.status === 409)
            return { kind: "conflict" };
        if (answer.kind === "failure" || answer.status !== 200)
            return { kind: "none", answer };
        const json = (0,lib_json/* parseJson */.qF)(answer.body);
        const hasNoWord = method === "ListArtifacts" || method === "GetSignedArtifactURL";
        return json !== undefined && (hasNoWord || (0,lib_json/* field */.ZZ)(json, "ok") === true)
            ? { kind: "json", json }
            : { kind: "none", answer };
    }
}
function creation(name, { days = KEPT_DAYS }) {
    const kept = Math.min(KEPT_DAYS, days);
    const expires = new Date(Date.now() + kept * 24 * 60 * 60 * 1_000).toISOString();
    return { name, version: 4, expires_at: expires };
}
/** In these a run can be repeated. Source: GitHub docs, "Re-running workflows and jobs". */
const KEPT_DAYS = 30;
function sha256(content) {
    return (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
}
function backendIds({ run, job }) {
    return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}
function readListed(json) {
    const text = (snake, camel) => (0,lib_json/* textField */.M8)(json, snake) ?? (0,lib_json/* textField */.M8)(json, camel) ?? "";
    return {
        name: (0,lib_json/* textField */.M8)(json, "name") ?? "",
        id: Number(text("database_id", "databaseId")),
        run: text("workflow_run_backend_id", "workflowRunBackendId"),
        job: text("workflow_job_run_backend_id", "workflowJobRunBackendId"),
    };
}
/** Of one name the newest, where a run that was repeated has several. */
function artifactsIn(called) {
    const found = called.kind === "json" ? (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(called.json, "artifacts")).map(readListed) : [];
    const inOrder = found.toSorted((one, other) => one.id - other.id);
    return [...new Map(inOrder.map((one) => [one.name, one])).values()];
}
/**
 * The runner's token is not sent there. In the clear only the service itself may be spoken to, whose address the runner gave:
 * `act` serves its artifacts at the machine's address in its network. Source: nektos/act, `pkg/artifacts/arifacts_v4.go`.
 */
function signedUrl({ url: service }, json, snake) {
    const camel = snake.replaceAll(/_(.)/g, (_all, letter) => letter.toUpperCase());
    const text = (0,lib_json/* textField */.M8)(json, snake) ?? (0,lib_json/* textField */.M8)(json, camel) ?? "";
    if (!URL.canParse(text))
        return undefined;
    const { protocol, origin } = new URL(text);
    return protocol === "https:" || (protocol === "http:" && origin === new URL(service).origin)
        ? text
        : undefined;
}
function asFailure(called, method) {
    const why = called.kind === "conflict" ? "it answered 409" : formatAnswer(called.answer);
    return failed(`GitHub's artifact service did not do ${method}: ${why}`);
}
function formatAnswer(answer) {
    if (answer.kind === "failure")
        return answer.reason;
    const said = (0,lib_json/* textField */.M8)((0,lib_json/* parseJson */.qF)(answer.body), "msg");
    const words = said === undefined ? "" : `, ${(0,redact/* printableLine */.oy)(said).slice(0, limits/* READ_LIMITS */.Cl.shownField)}`;
    if (answer.status === 200)
        return "it answered 200, and not with what was asked for";
    return `it answered ${answer.status}${words}`;
}
function failed(reason) {
    return { kind: "failed", reason };
}


/***/ })

};
