export const id = 842;
export const ids = [842];
export const modules = {

/***/ 842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeImage: () => (/* binding */ mergeImage)
});

// EXTERNAL MODULE: ./.tools/action/src/oci/reference.ts
var reference = __webpack_require__(7047);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/failure.ts
var failure = __webpack_require__(1804);
// EXTERNAL MODULE: ./.tools/action/src/oci/image-index.ts
var image_index = __webpack_require__(8654);
// EXTERNAL MODULE: ./.tools/action/src/oci/index-entry.ts
var index_entry = __webpack_require__(799);
// EXTERNAL MODULE: ./.tools/action/src/oci/platform.ts
var oci_platform = __webpack_require__(5391);
// EXTERNAL MODULE: ./.tools/action/src/tags/labels.ts
var tags_labels = __webpack_require__(2529);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/merge/compose-index.ts





/** The platforms of the input `platforms`, each in one spelling. */
function wantedPlatforms({ build }) {
    return (build.options.values.platforms ?? []).flatMap((text) => (0,oci_platform/* parsePlatform */.FL)(text) ?? []);
}
function composeIndex(parts, order) {
    const flaw = findOtherCommit(parts, order) ?? findOtherTypes(parts, order) ?? findPlatformFlaw(parts, order);
    const [first] = parts;
    if (flaw !== undefined)
        return { kind: "failed", ...(0,failure/* certainCause */._)(flaw) };
    if (first === undefined)
        throw new Error("there are no parts");
    const attestations = parts.flatMap((part) => part.attestations);
    const images = (0,image_index/* sortByPlatform */.Tw)(parts.flatMap((part) => part.images), order.wanted).map((image) => annotate(image, order.metadata));
    const annotations = indexAnnotations(order.metadata);
    return {
        kind: "index",
        manifest: (0,image_index/* writeIndex */._M)({ family: first.family, images, attestations, annotations }),
        platforms: images.map((image) => describe(image, attestations)),
    };
}
function describe({ descriptor, platform }, attestations) {
    const own = attestations.filter((one) => (0,index_entry/* subjectOf */.et)(one) === descriptor.digest);
    return { platform: (0,oci_platform/* formatPlatform */.Bq)(platform), digest: descriptor.digest, attestations: own.length };
}
/** What says nothing of a commit may be of this one. */
function findOtherCommit(parts, { image, metadata, context }) {
    const known = (0,tags_labels/* ownCommits */.Jx)(context, metadata);
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
    const flaw = `has ${TYPES[other.family]} media types, and ${first.digest} has ${TYPES[first.family]}`;
    return { code: "merge-digest-unsuited", image, digest: other.digest, flaw, why: "types" };
}
const TYPES = { oci: "OCI's", docker: "docker's" };
function findPlatformFlaw(parts, { image, wanted }) {
    const byPlatform = new Map();
    for (const { descriptor, platform } of parts.flatMap(({ images }) => images)) {
        const name = (0,oci_platform/* formatPlatform */.Bq)(platform);
        byPlatform.set(name, [...(byPlatform.get(name) ?? []), descriptor.digest]);
    }
    const double = [...byPlatform].find(([, digests]) => digests.length > 1);
    if (double !== undefined)
        return { code: "merge-platform-duplicate", platform: double[0], digests: double[1].slice(0, 5) };
    const names = new Set(wanted.map(oci_platform/* formatPlatform */.Bq));
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
    const level = `manifest-descriptor[${(0,oci_platform/* formatPlatform */.Bq)(platform)}]`;
    const own = annotations.filter((one) => hasLevel(one.level, "manifest-descriptor") || hasLevel(one.level, level));
    if (own.length === 0)
        return { descriptor, platform };
    const added = Object.fromEntries(own.map(({ key, value }) => [key, value]));
    return { descriptor: { ...descriptor, annotations: { ...descriptor.annotations, ...added } }, platform };
}

// EXTERNAL MODULE: ./.tools/action/src/run/steps/why-not-pushed.ts
var why_not_pushed = __webpack_require__(9372);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/merge/digest-artifact.ts
var digest_artifact = __webpack_require__(1504);
;// CONCATENATED MODULE: ./.tools/action/src/run/steps/merge/find-digests.ts





async function findDigests(config, { artifacts, registry }) {
    const { digests: given, accessRequest } = config;
    const { image } = accessRequest;
    if (given.length > 0)
        return { kind: "digests", digests: given.map((digest) => ({ digest, platform: undefined })) };
    const loaded = await artifacts.load((0,digest_artifact/* artifactPrefix */.DS)(image, registry));
    if (loaded.kind !== "loaded") {
        const { kind, reason } = loaded;
        return failed({ code: "artifacts-unavailable", aim: "load", reason, absent: kind === "absent" });
    }
    if (loaded.artifacts.length === 0)
        return failed({ code: "merge-without-digests", image });
    const handed = [];
    for (const artifact of loaded.artifacts) {
        const one = (0,digest_artifact/* parseArtifact */.GJ)(artifact);
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
        const flaw = made.kind === "pushed" ? findFlaw(one, config) : undefined;
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
        unpushed: unpushed.map((one) => `The job for ${nameOf(one)}: ${(0,why_not_pushed/* whyNotPushed */.rw)(one.why)}`),
    });
}
/** Of what another job wrote. */
const LONGEST_SHOWN = 255;
function findFlaw({ images, commit }, { destinations, context, metadata }) {
    const missing = (0,reference/* ownImages */.Fq)(destinations)
        .map(reference/* formatImage */.vy)
        .find((name) => !images.includes(name));
    if (missing !== undefined)
        return {
            flaw: `was pushed to ${images.slice(0, 3).join(", ").slice(0, LONGEST_SHOWN)}, and not to ${missing}`,
            why: "image",
        };
    const known = (0,tags_labels/* ownCommits */.Jx)(context, metadata);
    if (commit !== undefined && known.size > 0 && !known.has(commit))
        return {
            flaw: `was built from the commit ${commit.slice(0, 64)}, and this run is for ${[...known].join(" or ")}`,
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
    return { kind: "failed", ...(0,failure/* certainCause */._)(cause) };
}

// EXTERNAL MODULE: ./.tools/action/src/lib/json.ts
var json = __webpack_require__(20);
// EXTERNAL MODULE: ./.tools/action/src/lib/request-failure.ts
var request_failure = __webpack_require__(4822);
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
            what: `to read ${(0,reference/* formatReference */.FH)(this.#image, digest)}`,
            attempt: () => attempt(registry),
            failure: (result) => ((0,request_failure/* isRequestFailure */.U)(result) ? result : undefined),
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
        const what = `${(0,reference/* formatReference */.FH)(this.#image, digest)} could not be read: ${reason}`;
        return failing({ code: "registry-unavailable", reason: what, host: this.#image.host });
    }
}
function failing(cause) {
    return { kind: "failed", ...(0,failure/* certainCause */._)(cause) };
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
        if ((0,request_failure/* isRequestFailure */.U)(found))
            return this.#store.unreadable(found, digest);
        const manifest = (0,image_index/* readManifest */.WI)(found);
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
        if ((0,request_failure/* isRequestFailure */.U)(found))
            return this.#store.unreadable(found, image.config);
        const platform = (0,oci_platform/* readPlatform */.Kd)(found.json);
        if (platform === undefined)
            return this.#store.unsuited(digest, "names no platform in its configuration");
        const descriptor = (0,image_index/* describeAlone */.Vn)(digest, manifest, platform);
        const revision = image.annotations[tags_labels/* REVISION_LABEL */.P1] ?? this.#labelled(found.json);
        const images = [{ descriptor, platform }];
        return part({ digest, family: image.family, images, attestations: [], revisions: setOf(revision) });
    }
    /** The commit that the index names its build has written; of its images it is read only where the index names none. */
    async #readIndex({ digest, platform }, index) {
        const { family, images, attestations, annotations } = index;
        const said = annotations[tags_labels/* REVISION_LABEL */.P1];
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
        const manifest = (0,image_index/* readManifest */.WI)(listed.manifest);
        if (manifest.kind !== "image")
            return this.#store.unsuited(digest, "is not an image, though its index says so");
        const found = await this.#store.configuration(manifest.config);
        if ((0,request_failure/* isRequestFailure */.U)(found))
            return this.#store.unreadable(found, manifest.config);
        const own = (0,oci_platform/* readPlatform */.Kd)(found.json);
        if (own?.os !== platform.os || own.architecture !== platform.architecture) {
            const is = own === undefined ? "no platform" : `${own.os}/${own.architecture}`;
            return this.#store.unsuited(digest, `is for ${is}, and its index calls it ${(0,oci_platform/* formatPlatform */.Bq)(platform)}`);
        }
        const revision = manifest.annotations[tags_labels/* REVISION_LABEL */.P1] ?? this.#labelled(found.json);
        return { kind: "entry", revision };
    }
    async #readListed({ digest, size, mediaType }) {
        const found = await this.#store.content(digest);
        if (found.kind === "missing")
            return { kind: "missing", digest };
        if ((0,request_failure/* isRequestFailure */.U)(found))
            return this.#store.unreadable(found, digest);
        const { byteLength } = found.body;
        if (byteLength !== size)
            return this.#store.unsuited(digest, `has ${byteLength} bytes, and its index says ${size}`);
        return (0,index_entry/* bareType */.Hf)(found.type) === mediaType
            ? { kind: "listed", manifest: found }
            : this.#store.unsuited(digest, "has another media type than its index says");
    }
    /** A base image hands its labels down: a commit is this repository's where the source is. */
    #labelled(configuration) {
        const labels = (0,json/* record */.g1)((0,json/* field */.ZZ)(configuration, "config", "Labels"));
        const [revision, source] = [labels[tags_labels/* REVISION_LABEL */.P1], labels[tags_labels/* SOURCE_LABEL */.Rc]];
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

// EXTERNAL MODULE: ./.tools/action/src/run/steps/without-build.ts
var without_build = __webpack_require__(5307);
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
    return (0,without_build/* publishWithoutBuild */.U9)(material, config, ports);
}
async function readParts(config, ports) {
    const found = await findDigests(config, ports);
    if (found.kind !== "digests")
        return found;
    const { image } = config.accessRequest;
    const budget = (0,without_build/* budgetFor */.vO)(config, ports);
    const source = config.context.repository?.url;
    const reader = new PartReader(image, source, { ...ports, budget });
    const [parts, ...elsewhere] = await Promise.all([
        reader.readAll(found.digests),
        ...(0,reference/* ownImages */.Fq)(config.destinations)
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
            const end = (0,without_build/* planned */.lM)(config, metadata.tags, [`${(0,reference/* formatImage */.vy)(image)}@sha256:…`]);
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
                sources: composed.platforms.map(({ digest }) => `${(0,reference/* formatImage */.vy)(image)}@${digest}`),
                about: { merged: composed.platforms },
            };
        }
    }
}


/***/ }),

/***/ 5307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ publishWithoutBuild),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   vO: () => (/* binding */ budgetFor)
/* harmony export */ });
/* harmony import */ var _diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1804);
/* harmony import */ var _lib_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(406);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7047);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3998);
/* harmony import */ var _end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(402);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2303);
/* harmony import */ var _package_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9070);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5637);
/* harmony import */ var _readiness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8246);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9925);
/* harmony import */ var _tags_branch_guard_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7196);
/* harmony import */ var _tags_publish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1259);
/* harmony import */ var _tags_resolve_tags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3330);
/* harmony import */ var _tags_tag_snapshot_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7111);
/* harmony import */ var _timings_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9213);















/** Docker is not asked, and nothing has to be checked out. */
async function publishWithoutBuild({ idle, phase, hasPackage, read, make }, config, ports) {
    const timer = new _timings_js__WEBPACK_IMPORTED_MODULE_12__/* .PhaseTimer */ .x(ports);
    const { push, metadata } = config;
    const ended = (end) => ({ end, preflight: undefined, metadata, phases: timer.phases });
    if (push.kind === "build-only")
        return ended(idle(push.reason));
    if (push.kind === "forbidden")
        return ended(await (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .failFor */ .qC)((0,_readiness_js__WEBPACK_IMPORTED_MODULE_6__/* .explainForeign */ .cx)(push.why), { config, ports, preflight: undefined }));
    // All of it beside the preflight: who may not push is told so without waiting for what would be pushed.
    const preflighting = timer.time("Preflight", () => (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .runPreflight */ .hg)(config, ports));
    const completing = (0,_tags_resolve_tags_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveMetadata */ .M2)(config, ports);
    const reading = isWhole(config) ? read() : undefined;
    const early = config.dryRun
        ? undefined
        : (0,_tags_tag_snapshot_js__WEBPACK_IMPORTED_MODULE_11__/* .beginTagSnapshot */ .A)(config.destinations, completing, { ...ports, hasPackage });
    const finding = (0,_sign_js__WEBPACK_IMPORTED_MODULE_7__/* .findSigningObstacle */ .Iv)({ config, ports });
    const preflight = await preflighting;
    const run = { config, ports, timer, preflight, obstacle: await finding };
    const outcome = (end, of = config.metadata) => ({
        end,
        preflight,
        metadata: of,
        phases: timer.phases,
    });
    if (ports.stop.aborted)
        return outcome(await (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .failFor */ .qC)((0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .certainCause */ ._)((0,_diagnosis_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .interruptedCause */ .ch)(ports.stop)), run));
    if (preflight.verdict.kind === "denied")
        return outcome(await (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .failFor */ .qC)(preflight.verdict, run));
    const refusal = (0,_sign_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseUnsigned */ .wA)(run.obstacle, config);
    if (refusal !== undefined)
        return outcome(await (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .failFor */ .qC)(refusal, run));
    const completed = await timer.time("Metadata", () => completing);
    if (completed.kind === "failed")
        return outcome(completed);
    (0,_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .noticeVerdict */ .Ob)(preflight, config, ports.reporter);
    (0,_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .noticeMetadata */ .C)(completed, config, ports.reporter);
    // Beside what is read, so that it takes no time.
    const before = early && lookBefore(run, completed, { hasPackage, begun: early });
    const made = make(await timer.time(phase, () => reading ?? read()), completed);
    switch (made.kind) {
        case "ended":
            return outcome(made.end, completed.metadata);
        case "failed":
            return outcome(await (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .failFor */ .qC)(made, run), completed.metadata);
        case "publishable": {
            const end = await publishMade({ ...run, before }, completed, made);
            return outcome(end, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutLostTags */ .mu)(completed.metadata, end));
        }
    }
}
function lookBefore(run, { metadata }, { hasPackage, begun }) {
    const { config, ports } = run;
    const budget = budgetFor(config, ports);
    const around = { ...ports, budget, hasPackage, begun };
    const snapshot = (0,_tags_tag_snapshot_js__WEBPACK_IMPORTED_MODULE_11__/* .takeTagSnapshot */ .C)(config.destinations, metadata.tags, around);
    const known = hasPackage ? Promise.resolve({ justCreated: () => false }) : snapshot;
    return { snapshot, packages: (0,_package_state_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAtPackages */ .Q)(run, known) };
}
/** A token that is damaged is sent nowhere. */
function isWhole({ credentials }) {
    return credentials.token.shape.kind === "whole";
}
/** Each phase has a budget of its own. */
function budgetFor(config, ports) {
    return new _lib_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryBudget */ .Km((0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .publicationPolicy */ .Jl)(config), ports);
}
async function publishMade(run, { metadata: { tags }, context, published }, { manifest, sources, about, bring }) {
    const { config, ports, timer, before } = run;
    const { destinations } = config;
    if (before === undefined)
        return planned(config, tags, sources);
    const brought = bring === undefined ? undefined : await timer.time("Copy", bring);
    if (brought?.kind === "failed")
        return (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .failFor */ .qC)(brought, run);
    if (brought?.kind === "ended")
        return brought.end;
    const guard = (0,_tags_branch_guard_js__WEBPACK_IMPORTED_MODULE_8__/* .branchGuardFor */ .tA)({ config, context, tags }, ports);
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
    const publication = await timer.time("Tags", async () => (0,_tags_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .publish */ .m)({ ...work, snapshot: await before.snapshot }, digest, ports));
    (0,_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .noticeMoves */ .hM)(publication.moves, ports.reporter);
    if (publication.kind === "incomplete")
        return { ...(await (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .failFor */ .qC)(publication, run)), moves: publication.moves, digest };
    const pushed = {
        ...publication,
        metadata: "",
        packages: await before.packages(),
        ...about,
        ...brought?.about,
    };
    return (0,_end_of_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .signAndEnd */ .oq)(pushed, run);
}
/** What does the same by hand, but for the annotations and the checks. */
function planned({ destinations }, tags, sources) {
    const references = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReferences */ .C8)(destinations, tags.map(({ name }) => name));
    const targets = references.map((reference) => `--tag ${reference}`);
    return { kind: "planned", command: ["docker buildx imagetools create", ...targets, ...sources] };
}


/***/ })

};
