// What Sigstore's services are asked: a certificate for a key, an entry in the public log, a timestamp.
import { createHash, createPublicKey, sign, X509Certificate, type KeyObject } from "node:crypto";
import { field, list, parseJson, record, textField } from "../lib/json.ts";
import { ATTEMPTS, READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";
import type { Http, HttpAnswer } from "../ports/http.ts";
import type { SigningFailure } from "../ports/signing.ts";
import { failed, formatStatus, isGood, type Identity } from "./identity.ts";

/** Nothing else that a service says is used. */
type Answered<Value> = { kind: "answered"; value: Value } | SigningFailure;

/**
 * Source: Fulcio's API, `POST /api/v2/signingCert`. A certificate for another key than ours, or for another name than
 * `identity`, is refused.
 */
export async function requestCertificate(
  { token, claims }: Identity,
  key: KeyObject,
  { identity, ...service }: { http: Http; url: string; identity: string },
): Promise<Answered<X509Certificate>> {
  const body = {
    credentials: { oidcIdentityToken: token.reveal() },
    publicKeyRequest: {
      publicKey: {
        algorithm: "ECDSA",
        content: createPublicKey(key).export({ format: "pem", type: "spki" }),
      },
      proofOfPossession: sign("sha256", Buffer.from(claims.subject), key).toString("base64"),
    },
  };
  const answer = await post(service, "/api/v2/signingCert", body);
  if (!isGood(answer)) return failed("certificate", formatStatus(answer));
  const json = parseJson(answer.body);
  const [pem] = ["signedCertificateEmbeddedSct", "signedCertificateDetachedSct"].flatMap((name) =>
    list(field(json, name, "chain", "certificates")),
  );
  const certificate = parseCertificate(pem);
  if (certificate === undefined) return failed("certificate", "its answer has no certificate");
  if (!certificate.checkPrivateKey(key)) return failed("certificate", "its certificate is for another key");
  return nameOf(certificate) === identity
    ? { kind: "answered", value: certificate }
    : failed("certificate", "its certificate is for another identity");
}

/** The one name of the certificate; Node writes one with a comma, such as a branch may have, as JSON. */
function nameOf({ subjectAltName = "" }: X509Certificate): unknown {
  const name = subjectAltName.replace(/^URI:/, "");
  return name.startsWith('"') ? parseJson(name) : name;
}

function parseCertificate(pem: unknown): X509Certificate | undefined {
  try {
    return typeof pem === "string" ? new X509Certificate(pem) : undefined;
  } catch {
    return undefined;
  }
}

/** What the bundle keeps of the log's entry. */
export type LogEntry = {
  logIndex: string;
  logId: { keyId: Buffer };
  integratedTime: string;
  kindVersion: { kind: string; version: string };
  inclusionPromise: { signedEntryTimestamp: Buffer } | undefined;
  inclusionProof:
    | {
        logIndex: string;
        treeSize: string;
        rootHash: Buffer;
        hashes: Buffer[];
        checkpoint: { envelope: string };
      }
    | undefined;
  canonicalizedBody: Buffer;
};

/**
 * Source: Rekor's API, `POST /api/v1/log/entries`, type `dsse` 0.0.1. An entry that an earlier attempt has made is
 * fetched (409). One on another payload is refused.
 */
export async function requestLogEntry(
  { envelope, payload, certificate }: { envelope: unknown; payload: Uint8Array; certificate: string },
  service: { http: Http; url: string },
): Promise<Answered<LogEntry>> {
  const verifiers = [Buffer.from(certificate).toString("base64")];
  const spec = { proposedContent: { envelope: JSON.stringify(envelope), verifiers } };
  const path = "/api/v1/log/entries";
  const first = await post(service, path, { apiVersion: "0.0.1", kind: "dsse", spec });
  const answer = await fetchConflicting(first, `${service.url}${path}/`, service.http);
  if (!isGood(answer)) return failed("log", formatStatus(answer));
  const [entry, ...others] = Object.values(record(parseJson(answer.body)));
  const body = Buffer.from(textField(entry, "body") ?? "", "base64");
  const logged = parseJson(body);
  const hash = createHash("sha256").update(payload).digest("hex");
  if (others.length > 0 || textField(logged, "spec", "payloadHash", "value") !== hash)
    return failed("log", "its entry is about something else");
  return { kind: "answered", value: readEntry(entry, body) };
}

/** Followed within the log's own entries only. */
async function fetchConflicting(answer: HttpAnswer, entries: string, http: Http): Promise<HttpAnswer> {
  const location = answer.kind === "answer" && answer.status === 409 ? answer.headers.location : undefined;
  const url =
    location !== undefined && URL.canParse(location, entries) ? new URL(location, entries).href : "";
  return url.startsWith(entries) ? http({ ...LIMITS, method: "GET", url }) : answer;
}

function readEntry(entry: unknown, canonicalizedBody: Buffer): LogEntry {
  const logged = parseJson(canonicalizedBody);
  const promise = textField(entry, "verification", "signedEntryTimestamp");
  const proof = field(entry, "verification", "inclusionProof");
  return {
    logIndex: numberText(entry, "logIndex"),
    logId: { keyId: Buffer.from(textField(entry, "logID") ?? "", "hex") },
    integratedTime: numberText(entry, "integratedTime"),
    kindVersion: {
      kind: textField(logged, "kind") ?? "",
      version: textField(logged, "apiVersion") ?? "",
    },
    inclusionPromise:
      promise === undefined ? undefined : { signedEntryTimestamp: Buffer.from(promise, "base64") },
    inclusionProof:
      proof === undefined
        ? undefined
        : {
            logIndex: numberText(proof, "logIndex"),
            treeSize: numberText(proof, "treeSize"),
            rootHash: Buffer.from(textField(proof, "rootHash") ?? "", "hex"),
            hashes: list(field(proof, "hashes")).map((hash) => Buffer.from(String(hash), "hex")),
            checkpoint: { envelope: textField(proof, "checkpoint") ?? "" },
          },
    canonicalizedBody,
  };
}

function numberText(value: unknown, name: string): string {
  const found = field(value, name);
  return typeof found === "number" ? String(found) : "0";
}

/** Source: Sigstore's timestamp authority, `POST /api/v1/timestamp`; RFC 3161. */
export async function requestTimestamp(
  signature: Buffer,
  service: { http: Http; url: string },
): Promise<Answered<Buffer>> {
  const artifactHash = createHash("sha256").update(signature).digest("base64");
  const answer = await post(service, "/api/v1/timestamp", { artifactHash, hashAlgorithm: "sha256" });
  return isGood(answer)
    ? { kind: "answered", value: Buffer.from(answer.body) }
    : failed("timestamp", formatStatus(answer));
}

const LIMITS = {
  longest: READ_LIMITS.sigstore,
  deadline: TIMEOUTS.sigstore,
  attempts: ATTEMPTS.request,
  headers: { accept: "application/json" },
} as const;

function post({ http, url }: { http: Http; url: string }, path: string, body: unknown): Promise<HttpAnswer> {
  const headers = { "content-type": "application/json", accept: "*/*" };
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  return http({ ...LIMITS, method: "POST", url: `${url}${path}`, headers, body: bytes });
}
