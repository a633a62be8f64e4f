export const id = 604;
export const ids = [604];
export const modules = {

/***/ 1147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readLinks)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20);
/* harmony import */ var _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50);
/* harmony import */ var _image_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8654);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7047);
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
    const json = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body);
    const [named = ""] = type.split(";");
    const mediaType = named.trim().toLowerCase();
    const own = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "mediaType");
    if (own !== undefined && own !== mediaType)
        return flaw("calls itself another type than the registry does");
    // Source: CVE-2021-41190; containerd, `validateMediaType`: what is both is another thing to each client.
    const others = INDEX_TYPES.has(mediaType) ? ["config", "layers"] : ["manifests"];
    if (others.some((name) => ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, name) ?? undefined) !== undefined))
        return flaw("is an image and an index at once");
    if (Object.keys((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(json)).some(isOtherSpelling))
        return flaw("writes a field's name in other letters, and some programs read it as that field");
    if (INDEX_TYPES.has(mediaType))
        return readEntries(json);
    if (MANIFEST_TYPES.has(mediaType))
        return readBlobs(json);
    return flaw(`is of the type ${JSON.stringify(mediaType.slice(0, 100))}, which is no image's`);
}
const FIELDS = ["schemaVersion", "mediaType", "artifactType", "config", "layers", "manifests", "subject"];
/** `Subject` and `ſubject` are `subject` to a registry written in Go. Source: Go's documentation, `encoding/json`, "Unmarshal". */
function isOtherSpelling(name) {
    return FIELDS.some((own) => own !== name && own.toUpperCase() === name.toUpperCase());
}
function readEntries(json) {
    const entries = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "manifests"));
    if (entries.length > _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_LIMITS */ .Cl.promotedManifests)
        return flaw(`is an index of more than ${_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_LIMITS */ .Cl.promotedManifests} manifests`);
    const read = entries.flatMap((entry) => (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readDescriptor */ .qq)(entry) ?? []);
    return read.length < entries.length
        ? flaw("has an entry that cannot be read")
        : { kind: "index", entries: read, hasSubject: hasSubject(json) };
}
function readBlobs(json) {
    const entries = [(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "config"), ...(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "layers"))];
    if (entries.length > _lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_LIMITS */ .Cl.promotedLayers)
        return flaw(`has more than ${_lib_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_LIMITS */ .Cl.promotedLayers} layers`);
    const blobs = entries.filter((entry) => !isForeign(entry)).map((entry) => (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readDescriptor */ .qq)(entry));
    const read = blobs.flatMap((blob) => blob === undefined ? [] : [{ digest: blob.digest, size: blob.size }]);
    if (read.length < blobs.length)
        return flaw("has a layer that cannot be read");
    const subject = (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(json, "subject", "digest") ?? "");
    return { kind: "manifest", blobs: read, subject, hasSubject: hasSubject(json) };
}
/** Source: OCI image specification 1.1, "Image Manifest" and "Image Index", `subject`. */
function hasSubject(json) {
    return ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "subject") ?? undefined) !== undefined;
}
/** A layer of Windows that may not be distributed stays where it is. Source: OCI image specification 1.1, "Non-Distributable Layers". */
function isForeign(entry) {
    return (/foreign|nondistributable/.test((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(entry, "mediaType") ?? "") &&
        (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(entry, "urls")).length > 0);
}
function flaw(text) {
    return { kind: "flaw", flaw: text };
}


/***/ }),

/***/ 6604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openArchives: () => (/* binding */ openArchives)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.tools/action/src/lib/json.ts
var lib_json = __webpack_require__(20);
// EXTERNAL MODULE: ./.tools/action/src/lib/limits.ts
var limits = __webpack_require__(50);
// EXTERNAL MODULE: ./.tools/action/src/oci/image-links.ts
var image_links = __webpack_require__(1147);
// EXTERNAL MODULE: ./.tools/action/src/oci/reference.ts
var oci_reference = __webpack_require__(7047);
// EXTERNAL MODULE: ./.tools/action/src/registry/content.ts
var registry_content = __webpack_require__(8831);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.tools/action/src/registry/archive/file-tree.ts
// Where an archive's files are: in a folder, or in a tar file of which only the heads are read.



/** No link is followed: what it leads to may be any file of this machine. */
function folderTree(folder) {
    const find = async (name) => {
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
    };
    return { kind: "tree", find, findLinked: find };
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

// EXTERNAL MODULE: ./.tools/action/src/oci/image-index.ts
var image_index = __webpack_require__(8654);
;// CONCATENATED MODULE: ./.tools/action/src/registry/archive/layout.ts
// OCI's image layout: blobs by their digest, and an index of what is in it.






const INDEX = "application/vnd.oci.image.index.v1+json";
const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
/** What an image is called in a layout. Source: OCI image specification 1.1, "Pre-Defined Annotation Keys"; containerd. */
const NAMES = ["org.opencontainers.image.ref.name", "io.containerd.image.name"];
/** Source: OCI image specification 1.1, "Image Layout". */
async function openLayout(tree, { choice }) {
    const extent = await tree.find("index.json");
    const body = extent && (await readExtent(extent, limits/* READ_LIMITS */.Cl.response));
    if (body === undefined)
        return { kind: "flaw", flaw: "has no `index.json` that can be read" };
    const entries = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(body), "manifests"));
    const known = readNames(body);
    if (known.size === 0)
        return { kind: "flaw", flaw: "holds no image" };
    if (entries.length > limits/* READ_LIMITS */.Cl.promotedManifests)
        return { kind: "flaw", flaw: `holds more than ${limits/* READ_LIMITS */.Cl.promotedManifests} images` };
    const [first, second] = choose([...known], choice);
    if (first === undefined)
        return { kind: "missing" };
    if (second !== undefined)
        return { kind: "flaw", flaw: ambiguous([...known]) };
    return { kind: "archive", source: layoutSource(tree), reference: first[0] };
}
/** One image may stand there several times, once for each of its names, as docker and buildx write it. */
function readNames(index) {
    const known = new Map();
    for (const { digest, annotations } of (0,image_index/* readReferrers */.tV)(index))
        known.set(digest, [...(known.get(digest) ?? []), ...namesOf(annotations)]);
    return known;
}
/** By digest or by name; where no name is written so, by what docker means by it: `app:1` is docker.io/library/app:1. */
function choose(images, choice) {
    if (choice === undefined)
        return [...images];
    const exact = images.filter(([id, names]) => id === choice || names.includes(choice));
    const meant = canonicalTagged(choice);
    return exact.length > 0
        ? exact
        : images.filter(([, names]) => names.some((name) => canonicalTagged(name) === meant));
}
function canonicalTagged(text) {
    const { name, tag } = (0,oci_reference/* splitTag */.RK)(text);
    return `${(0,oci_reference/* canonicalName */.Ew)(name)}:${tag ?? "latest"}`;
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
        read: (reference) => readManifest(tree, reference),
        referrers: () => Promise.resolve({ kind: "referrers", entries: [] }),
        blob: async (digest) => {
            const extent = await tree.find(blobName(digest));
            return extent === undefined
                ? failure(`${digest} is not in it`)
                : { kind: "blob", chunks: streamExtent(extent) };
        },
    };
}
async function readManifest(tree, reference) {
    const digest = (0,oci_reference/* parseDigest */.m)(reference);
    const extent = digest && (await tree.find(blobName(digest)));
    if (digest === undefined || extent === undefined)
        return { kind: "missing", failure: failure(`${reference} is not in it`) };
    const body = await readExtent(extent, limits/* READ_LIMITS */.Cl.response);
    if (body === undefined)
        return failure(`${reference} is too long for a manifest, or cut off`);
    if ((0,registry_content/* hashOf */.qQ)(body) !== digest)
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
    const body = extent && (await readExtent(extent, limits/* READ_LIMITS */.Cl.response));
    if (body === undefined)
        return { kind: "flaw", flaw: "has no `manifest.json` that can be read" };
    const images = (0,lib_json/* list */.p_)((0,lib_json/* parseJson */.qF)(body));
    const named = images.map((image) => [(0,lib_json/* textField */.M8)(image, "Config") ?? "", tagsOf(image), image]);
    const chosen = choose(named, source.choice);
    const [first] = chosen;
    if (first === undefined)
        return images.length === 0 ? { kind: "flaw", flaw: "holds no image" } : { kind: "missing" };
    return chosen.length > 1 ? { kind: "flaw", flaw: ambiguous(named) } : openListed(tree, first[2]);
}
/** One docker loads the image of `index.json`, an older one that of `manifest.json`: it must be the same. */
async function agreeing(tree, extent, opened) {
    if (opened.kind !== "archive")
        return opened;
    const body = await readExtent(extent, limits/* READ_LIMITS */.Cl.response);
    const images = body === undefined ? [] : (0,lib_json/* list */.p_)((0,lib_json/* parseJson */.qF)(body));
    if (images.length > limits/* READ_LIMITS */.Cl.promotedManifests)
        return { kind: "flaw", flaw: `holds more than ${limits/* READ_LIMITS */.Cl.promotedManifests} images` };
    const listed = new Set();
    for (const image of images) {
        const config = await tree.find((0,lib_json/* textField */.M8)(image, "Config") ?? "");
        const content = config && (await readExtent(config, limits/* READ_LIMITS */.Cl.imageConfig));
        if (content !== undefined)
            listed.add((0,registry_content/* hashOf */.qQ)(content));
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
    const links = (0,image_links/* readLinks */.C)(found);
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
    const body = config && (await readExtent(config, limits/* READ_LIMITS */.Cl.imageConfig));
    if (config === undefined || body === undefined)
        return { kind: "flaw", flaw: "lacks the image's configuration" };
    const names = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(image, "Layers")).map(String);
    const diffs = (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)((0,lib_json/* parseJson */.qF)(body), "rootfs", "diff_ids")).map((diff) => (0,oci_reference/* parseDigest */.m)(String(diff)));
    if (names.length !== diffs.length || names.length > limits/* READ_LIMITS */.Cl.promotedLayers)
        return { kind: "flaw", flaw: "lists other layers than the image's configuration" };
    const layers = [];
    for (const [at, name] of names.entries()) {
        // Of two layers with the same content docker writes the second as a link. Source: moby 24, `image/tarexport/save.go`.
        const extent = await tree.findLinked(name);
        const diff = diffs[at];
        if (extent === undefined || diff === undefined)
            return { kind: "flaw", flaw: `lacks the layer ${JSON.stringify(name.slice(0, 200))}` };
        layers.push(await describeLayer(extent, diff));
    }
    return made({ digest: (0,registry_content/* hashOf */.qQ)(body), extent: config, mediaType: CONFIG }, layers);
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
    const digest = (0,registry_content/* hashOf */.qQ)(body);
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
    /** Where a link leads to, by its name. */
    const links = new Map();
    let long = {};
    for (let position = 0, heads = 0; position + BLOCK <= size;) {
        const head = await readAt(file, position, BLOCK);
        if (head === undefined || head.every((byte) => byte === 0))
            break;
        if (!isHead(head))
            return flaw(position === 0 ? notTar(head) : "is a damaged tar file");
        if (++heads > limits/* READ_LIMITS */.Cl.archiveEntries)
            return flaw(`has more than ${limits/* READ_LIMITS */.Cl.archiveEntries} entries`);
        const type = String.fromCharCode(head[156] ?? 0);
        const length = long.size ?? numberIn(head, 124, 12);
        if (length === undefined || length > size - position - BLOCK)
            return flaw("is cut off, or damaged");
        const start = position + BLOCK;
        position = start + Math.ceil(length / BLOCK) * BLOCK;
        if (type === "x" || type === "L" || type === "g") {
            const text = length > limits/* READ_LIMITS */.Cl.archiveName ? undefined : await readAt(file, start, length);
            if (text === undefined)
                return flaw("has a name that is too long");
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
            return flaw(`has an entry that leads out of it, ${shown(written)}`);
        // Some programs take the first of two, others the last. The same bytes twice are one file: jib writes repeated layers so.
        const extent = { path, start, length };
        const isTwice = type !== "5" && names.has(name) && IMAGE_FILES.test(name);
        if (isTwice && !(await isSame(file, files.get(name), extent)))
            return flaw(`has two entries named ${shown(name)}`);
        names.add(name);
        if (type === "0" || type === "\0")
            files.set(name, extent);
        // Podman writes some beside the files, for clients that are older than those.
        else if (type === "2")
            links.set(name, textIn(head, 157, 100));
        else if (!/[125]/.test(type))
            return flaw(`has an entry that is no file, ${shown(name)}`);
    }
    const linked = (name) => {
        const target = links.get(name);
        return target === undefined || target.startsWith("/")
            ? undefined
            : files.get(external_node_path_.posix.join(external_node_path_.posix.dirname(name), target));
    };
    return {
        kind: "tree",
        find: (name) => Promise.resolve(files.get(name)),
        // One link, and by name alone: what is not a file of this archive is never found.
        findLinked: (name) => Promise.resolve(files.get(name) ?? linked(name)),
    };
}
/** The first bytes. Source: RFC 1952; RFC 8878; the format descriptions of xz and bzip2. */
const COMPRESSIONS = { gzip: "1f8b", zstd: "28b52ffd", xz: "fd377a585a00", bzip2: "425a68" };
/** Docker and skopeo unpack such a file first, and nothing is unpacked here. */
function notTar(head) {
    const start = Buffer.from(head.subarray(0, 8)).toString("hex");
    const [name] = Object.entries(COMPRESSIONS).find(([, magic]) => start.startsWith(magic)) ?? [];
    return name === undefined
        ? "is not a tar file"
        : `is compressed with ${name}, and a plain tar file is wanted: a step before can unpack it, as \`${name} --decompress\` does`;
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
function shown(name) {
    return JSON.stringify(name.slice(0, 200));
}
function flaw(text) {
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


/***/ })

};
