export const id = 868;
export const ids = [868];
export const modules = {

/***/ 3868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(3917);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.tools/action/src/attest/claims.ts
var attest_claims = __webpack_require__(9891);
// EXTERNAL MODULE: ./.tools/action/src/attest/services.ts
var attest_services = __webpack_require__(9558);
// EXTERNAL MODULE: ./.tools/action/src/attest/statement.ts
var attest_statement = __webpack_require__(7113);
// EXTERNAL MODULE: ./.tools/action/src/lib/json.ts
var lib_json = __webpack_require__(20);
// EXTERNAL MODULE: ./.tools/action/src/lib/limits.ts
var limits = __webpack_require__(50);
// EXTERNAL MODULE: ./.tools/action/src/lib/secret.ts
var secret = __webpack_require__(7182);
;// CONCATENATED MODULE: ./.tools/action/src/sigstore/identity.ts
// The job's identity: a token of GitHub that says which workflow of which commit runs, for Sigstore only.





/** Source: GitHub docs, "OpenID Connect reference", "Requesting the JWT". */
async function requestIdentity({ url, token }, gitHub, { http, mask }) {
    // Checked where it is parsed, too; here nothing can come in between.
    if (!(0,attest_services/* isIdentityAddress */.$5)(url, gitHub))
        return failed("identity", "it is not at a host of GitHub's");
    const address = new URL(url);
    address.searchParams.set("audience", "sigstore");
    const answer = await http({
        method: "GET",
        url: address.href,
        headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/json" },
        longest: limits/* READ_LIMITS */.Cl.identityToken,
        deadline: limits/* TIMEOUTS */.fT.sigstore,
        attempts: limits/* ATTEMPTS */.PY.request,
    });
    const value = isGood(answer) ? (0,lib_json/* textField */.M8)((0,lib_json/* parseJson */.qF)(answer.body), "value") : undefined;
    if (value === undefined || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(value))
        return failed("identity", isGood(answer) ? "its answer has no token" : formatStatus(answer));
    const identity = new secret/* Secret */.zh(value);
    mask(identity);
    const claims = (0,attest_claims/* readClaims */.I)(value);
    return claims.kind === "flaw"
        ? failed("identity", claims.flaw)
        : { kind: "identity", token: identity, claims: claims.value };
}
function failed(step, reason) {
    return { kind: "signing-failure", step, reason };
}
function isGood(answer) {
    return answer.kind === "answer" && (answer.status === 200 || answer.status === 201);
}
/** Without the body: what a service repeats there of the request may be a token. */
function formatStatus(answer) {
    return answer.kind === "failure" ? answer.reason : `it answered ${answer.status}`;
}

;// CONCATENATED MODULE: ./.tools/action/src/sigstore/requests.ts
// What Sigstore's services are asked: a certificate for a key, an entry in the public log, a timestamp.




/**
 * Source: Fulcio's API, `POST /api/v2/signingCert`. A certificate for another key than ours, or for another name than
 * `identity`, is refused.
 */
async function requestCertificate({ token, claims }, key, { identity, ...service }) {
    const body = {
        credentials: { oidcIdentityToken: token.reveal() },
        publicKeyRequest: {
            publicKey: {
                algorithm: "ECDSA",
                content: (0,external_node_crypto_.createPublicKey)(key).export({ format: "pem", type: "spki" }),
            },
            proofOfPossession: (0,external_node_crypto_.sign)("sha256", Buffer.from(claims.subject), key).toString("base64"),
        },
    };
    const answer = await post(service, "/api/v2/signingCert", body);
    if (!isGood(answer))
        return failed("certificate", formatStatus(answer));
    const json = (0,lib_json/* parseJson */.qF)(answer.body);
    const [pem] = ["signedCertificateEmbeddedSct", "signedCertificateDetachedSct"].flatMap((name) => (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(json, name, "chain", "certificates")));
    const certificate = parseCertificate(pem);
    if (certificate === undefined)
        return failed("certificate", "its answer has no certificate");
    if (!certificate.checkPrivateKey(key))
        return failed("certificate", "its certificate is for another key");
    return nameOf(certificate) === identity
        ? { kind: "answered", value: certificate }
        : failed("certificate", "its certificate is for another identity");
}
/** The one name of the certificate; Node writes one with a comma, such as a branch may have, as JSON. */
function nameOf({ subjectAltName = "" }) {
    const name = subjectAltName.replace(/^URI:/, "");
    return name.startsWith('"') ? (0,lib_json/* parseJson */.qF)(name) : name;
}
function parseCertificate(pem) {
    try {
        return typeof pem === "string" ? new external_node_crypto_.X509Certificate(pem) : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Source: Rekor's API, `POST /api/v1/log/entries`, type `dsse` 0.0.1. An entry that an earlier attempt has made is
 * fetched (409). One on another payload is refused.
 */
async function requestLogEntry({ envelope, payload, certificate }, service) {
    const verifiers = [Buffer.from(certificate).toString("base64")];
    const spec = { proposedContent: { envelope: JSON.stringify(envelope), verifiers } };
    const path = "/api/v1/log/entries";
    const first = await post(service, path, { apiVersion: "0.0.1", kind: "dsse", spec });
    const answer = await fetchConflicting(first, `${service.url}${path}/`, service.http);
    if (!isGood(answer))
        return failed("log", formatStatus(answer));
    const [entry, ...others] = Object.values((0,lib_json/* record */.g1)((0,lib_json/* parseJson */.qF)(answer.body)));
    const body = Buffer.from((0,lib_json/* textField */.M8)(entry, "body") ?? "", "base64");
    const logged = (0,lib_json/* parseJson */.qF)(body);
    const hash = (0,external_node_crypto_.createHash)("sha256").update(payload).digest("hex");
    if (others.length > 0 || (0,lib_json/* textField */.M8)(logged, "spec", "payloadHash", "value") !== hash)
        return failed("log", "its entry is about something else");
    return { kind: "answered", value: readEntry(entry, body) };
}
/** Followed within the log's own entries only. */
async function fetchConflicting(answer, entries, http) {
    const location = answer.kind === "answer" && answer.status === 409 ? answer.headers.location : undefined;
    const url = location !== undefined && URL.canParse(location, entries) ? new URL(location, entries).href : "";
    return url.startsWith(entries) ? http({ ...LIMITS, method: "GET", url }) : answer;
}
function readEntry(entry, canonicalizedBody) {
    const logged = (0,lib_json/* parseJson */.qF)(canonicalizedBody);
    const promise = (0,lib_json/* textField */.M8)(entry, "verification", "signedEntryTimestamp");
    const proof = (0,lib_json/* field */.ZZ)(entry, "verification", "inclusionProof");
    return {
        logIndex: numberText(entry, "logIndex"),
        logId: { keyId: Buffer.from((0,lib_json/* textField */.M8)(entry, "logID") ?? "", "hex") },
        integratedTime: numberText(entry, "integratedTime"),
        kindVersion: {
            kind: (0,lib_json/* textField */.M8)(logged, "kind") ?? "",
            version: (0,lib_json/* textField */.M8)(logged, "apiVersion") ?? "",
        },
        inclusionPromise: promise === undefined ? undefined : { signedEntryTimestamp: Buffer.from(promise, "base64") },
        inclusionProof: proof === undefined
            ? undefined
            : {
                logIndex: numberText(proof, "logIndex"),
                treeSize: numberText(proof, "treeSize"),
                rootHash: Buffer.from((0,lib_json/* textField */.M8)(proof, "rootHash") ?? "", "hex"),
                hashes: (0,lib_json/* list */.p_)((0,lib_json/* field */.ZZ)(proof, "hashes")).map((hash) => Buffer.from(String(hash), "hex")),
                checkpoint: { envelope: (0,lib_json/* textField */.M8)(proof, "checkpoint") ?? "" },
            },
        canonicalizedBody,
    };
}
function numberText(value, name) {
    const found = (0,lib_json/* field */.ZZ)(value, name);
    return typeof found === "number" ? String(found) : "0";
}
/** Source: Sigstore's timestamp authority, `POST /api/v1/timestamp`; RFC 3161. */
async function requestTimestamp(signature, service) {
    const artifactHash = (0,external_node_crypto_.createHash)("sha256").update(signature).digest("base64");
    const answer = await post(service, "/api/v1/timestamp", { artifactHash, hashAlgorithm: "sha256" });
    return isGood(answer)
        ? { kind: "answered", value: Buffer.from(answer.body) }
        : failed("timestamp", formatStatus(answer));
}
const LIMITS = {
    longest: limits/* READ_LIMITS */.Cl.sigstore,
    deadline: limits/* TIMEOUTS */.fT.sigstore,
    attempts: limits/* ATTEMPTS */.PY.request,
    headers: { accept: "application/json" },
};
function post({ http, url }, path, body) {
    const headers = { "content-type": "application/json", accept: "*/*" };
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    return http({ ...LIMITS, method: "POST", url: `${url}${path}`, headers, body: bytes });
}

;// CONCATENATED MODULE: ./.tools/action/src/sigstore/sign.ts
// Signs statements: one key for the run that is never written down, one certificate for it, a bundle for each statement.








async function sign({ identity, slug, gitHub, images, statements }, options) {
    const who = await requestIdentity(identity, gitHub, options);
    if (who.kind === "signing-failure")
        return who;
    // Another job's address and token, which an earlier step has put into the environment, are GitHub's, too.
    if (who.claims.repository.toLowerCase() !== slug.toLowerCase())
        return failed("identity", "its token is another repository's");
    const services = (0,attest_services/* sigstoreFor */.IW)(who.claims.visibility, gitHub);
    const { privateKey: key } = (0,external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" });
    const { http } = options;
    const certificate = await requestCertificate(who, key, {
        http,
        url: services.certificates,
        identity: (0,attest_claims/* certificateIdentity */.W)(who.claims, gitHub.serverUrl),
    });
    if (certificate.kind === "signing-failure")
        return certificate;
    const signing = { ...options, services, key, certificate: certificate.value };
    const signed = [];
    for (const statement of statements(who.claims)) {
        const result = await signOne(statement, (0,attest_statement/* statementBytes */.T)(statement, images), signing);
        if (result.kind === "signing-failure")
            return result;
        signed.push(result.statement);
    }
    return { kind: "signed", claims: who.claims, instance: services.instance, statements: signed };
}
/** Source: DSSE 1.0; Sigstore bundle specification, v0.3. */
async function signOne(statement, bytes, { http, services, key, certificate }) {
    const payload = Buffer.from(bytes);
    const signature = (0,external_node_crypto_.sign)("sha256", core_dist.dsse.preAuthEncoding(attest_statement/* STATEMENT_TYPE */.z, payload), key);
    const bundle = (0,dist/* toDSSEBundle */.PR)({
        artifact: payload,
        artifactType: attest_statement/* STATEMENT_TYPE */.z,
        signature,
        certificate: certificate.raw,
        certificateChain: false,
    });
    const envelope = (0,dist/* envelopeToJSON */.Qe)(bundle.content.dsseEnvelope);
    const entry = services.log
        ? await requestLogEntry({ envelope, payload, certificate: certificate.toString() }, { http, url: services.log })
        : undefined;
    if (entry?.kind === "signing-failure")
        return entry;
    const timestamp = services.timestamps
        ? await requestTimestamp(signature, { http, url: services.timestamps })
        : undefined;
    if (timestamp?.kind === "signing-failure")
        return timestamp;
    const signedTimestamp = timestamp?.value;
    const time = signedTimestamp && timeOf(signature, signedTimestamp);
    if (signedTimestamp !== undefined && time === undefined)
        return failed("timestamp", "its timestamp is of something else");
    if (time !== undefined && !isValidAt(certificate, time))
        return failed("timestamp", AT_ANOTHER_TIME);
    if (entry !== undefined && !isValidAt(certificate, new Date(Number(entry.value.integratedTime) * 1000)))
        return failed("log", AT_ANOTHER_TIME);
    const { verificationMaterial } = bundle;
    verificationMaterial.tlogEntries = entry === undefined ? [] : [entry.value];
    verificationMaterial.timestampVerificationData = {
        rfc3161Timestamps: signedTimestamp === undefined ? [] : [{ signedTimestamp }],
    };
    const json = new TextEncoder().encode(JSON.stringify((0,dist/* bundleToJSON */.ev)(bundle)));
    return { kind: "statement", statement: { ...statement, bundle: json } };
}
/** When it was granted, for the hash of this signature. Source: RFC 3161, section 2.4.2. */
function timeOf(signature, timestamp) {
    try {
        const { tstInfo } = core_dist.RFC3161Timestamp.parse(timestamp);
        const hash = (0,external_node_crypto_.createHash)("sha256").update(signature).digest();
        return tstInfo.messageImprintHashedMessage.equals(hash) ? tstInfo.genTime : undefined;
    }
    catch {
        return undefined;
    }
}
/** Every verifier asks this: a signature that was made at another time than the certificate's is none. */
function isValidAt({ validFromDate, validToDate }, time) {
    return validFromDate <= time && time <= validToDate;
}
const AT_ANOTHER_TIME = "its time is not within that of Sigstore's certificate";


/***/ })

};
