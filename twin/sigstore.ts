// Sigstore on loopback, with a trust root of its own: certificates, the public log, timestamps, by `@sigstore/mock`.
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from "@sigstore/mock";
import { createHash, generateKeyPairSync, verify } from "node:crypto";

import type { Answer } from "./answer.ts";
import { claimsIn, type Issuer } from "./job.ts";

type Service = (body: string) => Promise<Answer>;

export type Sigstore = {
  /** `PATH` below `/sigstore`. */
  services: ReadonlyMap<string, Service>;
  /** `trusted_root.json`, as cosign and sigstore-js read it. */
  trustedRoot: object;
};

const sha256 = (bytes: Uint8Array | string): Buffer => createHash("sha256").update(bytes).digest();

/** A Sigstore that is broken, or in somebody's hands. */
export type SigstoreFlaws = {
  /** When its certificates begin, when its log and when its timestamps say that it is; now, if left out. */
  certificatesAt?: Date;
  logAt?: Date;
  timestampsAt?: Date;
  /** Whom its certificates name, whoever asks. */
  names?: string;
};

/** As Sigstore's authorities say it. A fraction loses its last zeros in DER, and `@sigstore/core` reads three digits or none. */
function wholeSecond(): Date {
  return new Date(Math.floor(Date.now() / 1000) * 1000);
}

export async function openSigstore(issuer: Issuer, flaws: SigstoreFlaws = {}): Promise<Sigstore> {
  const pair = () => generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const ctLog = await initializeCTLog(pair());
  const authority = await initializeCA(pair(), ctLog, flaws.certificatesAt);
  const log = await initializeTLog("https://rekor.sigstore.dev", pair(), flaws.logAt);
  const timestamps = await initializeTSA(pair(), flaws.timestampsAt);
  if (flaws.timestampsAt === undefined) Object.assign(timestamps, { getCurrentTime: wholeSecond });
  const plain = log.log.bind(log);
  log.log = (entry) => plain(asStored(entry as Entry));

  const services = new Map<string, Service>([
    ["/fulcio/api/v2/signingCert", (body) => certify(body)],
    ["/rekor/api/v1/log/entries", (body) => answerOf(rekorHandler(log).fn(body))],
    ["/timestamp/api/v1/timestamp", (body) => answerOf(tsaHandler(timestamps).fn(body))],
  ]);
  const start = new Date(Date.now() - 24 * 3_600_000).toISOString();
  const keyOf = (bytes: Buffer) => ({
    rawBytes: bytes.toString("base64"),
    keyDetails: "PKIX_ECDSA_P256_SHA_256",
    validFor: { start },
  });
  const logOf = (baseUrl: string, key: Buffer) => ({
    baseUrl,
    hashAlgorithm: "SHA2_256",
    publicKey: keyOf(key),
    logId: { keyId: sha256(key).toString("base64") },
  });
  const authorityOf = (uri: string, certificates: readonly ArrayBufferView[]) => ({
    subject: { organization: "sigstore.mock", commonName: "mock" },
    uri,
    certChain: {
      certificates: certificates.map((bytes) => ({
        rawBytes: Buffer.from(bytes as Uint8Array).toString("base64"),
      })),
    },
    validFor: { start },
  });
  const trustedRoot = {
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: [logOf("https://rekor.sigstore.dev", log.publicKey)],
    certificateAuthorities: [authorityOf("https://fulcio.sigstore.dev", [authority.rootCertificate])],
    ctlogs: [logOf("https://ctfe.sigstore.dev", ctLog.publicKey)],
    timestampAuthorities: [
      authorityOf("https://timestamp.githubapp.com", [timestamps.intCertificate, timestamps.rootCertificate]),
    ],
  };
  return { services, trustedRoot };

  /**
   * What Fulcio checks of a request: the issuer's token for Sigstore, and that whoever asks holds the key. The certificate names the
   * workflow of the job, and not the token's own subject. Source: Fulcio's docs, "OIDC usage" and "Certificate issuing".
   */
  async function certify(body: string): Promise<Answer> {
    const json = JSON.parse(body) as CertificateRequest;
    const { oidcIdentityToken: token } = json.credentials;
    if (!issuer.knows(token)) return { status: 400, body: { code: 3, message: "the token is not valid" } };
    const claims = claimsIn(token);
    const { publicKey, proofOfPossession } = json.publicKeyRequest;
    const proof = Buffer.from(proofOfPossession, "base64");
    if (!verify("sha256", Buffer.from(claims.sub ?? ""), publicKey.content, proof))
      return { status: 400, body: { code: 3, message: "the signature of the challenge is not valid" } };
    const subject = flaws.names ?? `https://github.com/${claims.job_workflow_ref ?? ""}`;
    const asked = { ...json, credentials: { oidcIdentityToken: unsigned({ ...claims, sub: subject }) } };
    return answerOf(fulcioHandler(authority).fn(JSON.stringify(asked)));
  }
}

type CertificateRequest = {
  credentials: { oidcIdentityToken: string };
  publicKeyRequest: { publicKey: { content: string }; proofOfPossession: string };
};

/** The mock reads the claims, and no signature. */
function unsigned(claims: object): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${encode({ alg: "none" })}.${encode(claims)}.`;
}

async function answerOf(
  answering: Promise<{ statusCode: number; response: unknown; contentType?: string }>,
): Promise<Answer> {
  const { statusCode: status, response, contentType } = await answering;
  const body = typeof response === "string" ? response : Buffer.from(response as Uint8Array);
  return { status, body, ...(contentType !== undefined && { headers: { "content-type": contentType } }) };
}

type Entry = {
  kind: string;
  spec?: { proposedContent?: { envelope: string; verifiers: readonly string[] } };
};

/** What Rekor stores of a proposed envelope: its hashes and signatures. Source: Rekor's type `dsse` 0.0.1. */
function asStored(entry: Entry): object {
  const proposed = entry.spec?.proposedContent;
  if (entry.kind !== "dsse" || proposed === undefined) return entry;
  const envelope = JSON.parse(proposed.envelope) as { payload: string; signatures: { sig: string }[] };
  const hash = (bytes: Uint8Array | string) => ({
    algorithm: "sha256",
    value: sha256(bytes).toString("hex"),
  });
  return {
    apiVersion: "0.0.1",
    kind: "dsse",
    spec: {
      envelopeHash: hash(proposed.envelope),
      payloadHash: hash(Buffer.from(envelope.payload, "base64")),
      signatures: envelope.signatures.map(({ sig }, index) => ({
        signature: sig,
        verifier: proposed.verifiers[index],
      })),
    },
  };
}
