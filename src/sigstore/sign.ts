// Signs statements: one key for the run that is never written down, one certificate for it, a bundle for each statement.
import { bundleToJSON, envelopeToJSON, toDSSEBundle } from "@sigstore/bundle";
import { dsse, RFC3161Timestamp } from "@sigstore/core";
import {
  createHash,
  generateKeyPairSync,
  sign as signBytes,
  type KeyObject,
  type X509Certificate,
} from "node:crypto";
import { certificateIdentity } from "../attest/claims.ts";
import { sigstoreFor, type SigstoreServices } from "../attest/services.ts";
import { STATEMENT_TYPE, statementBytes, type Statement } from "../attest/statement.ts";
import type {
  Signed,
  SignedStatement,
  SignerOptions,
  SigningFailure,
  SigningOrder,
} from "../ports/signing.ts";
import { failed, requestIdentity } from "./identity.ts";
import { requestCertificate, requestLogEntry, requestTimestamp, type LogEntry } from "./requests.ts";

type Signing = SignerOptions & {
  services: SigstoreServices;
  key: KeyObject;
  certificate: X509Certificate;
};

export async function sign(
  { identity, slug, gitHub, images, statements }: SigningOrder,
  options: SignerOptions,
): Promise<Signed | SigningFailure> {
  const who = await requestIdentity(identity, gitHub, options);
  if (who.kind === "signing-failure") return who;
  // Another job's address and token, which an earlier step has put into the environment, are GitHub's, too.
  if (who.claims.repository.toLowerCase() !== slug.toLowerCase())
    return failed("identity", "its token is another repository's");
  const services = sigstoreFor(who.claims.visibility, gitHub);
  const { privateKey: key } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { http } = options;
  const certificate = await requestCertificate(who, key, {
    http,
    url: services.certificates,
    identity: certificateIdentity(who.claims, gitHub.serverUrl),
  });
  if (certificate.kind === "signing-failure") return certificate;
  const signing = { ...options, services, key, certificate: certificate.value };
  const signed: SignedStatement[] = [];
  for (const statement of statements(who.claims)) {
    const result = await signOne(statement, statementBytes(statement, images), signing);
    if (result.kind === "signing-failure") return result;
    signed.push(result.statement);
  }
  return { kind: "signed", claims: who.claims, instance: services.instance, statements: signed };
}

/** Source: DSSE 1.0; Sigstore bundle specification, v0.3. */
async function signOne(
  statement: Statement,
  bytes: Uint8Array,
  { http, services, key, certificate }: Signing,
): Promise<{ kind: "statement"; statement: SignedStatement } | SigningFailure> {
  const payload = Buffer.from(bytes);
  const signature = signBytes("sha256", dsse.preAuthEncoding(STATEMENT_TYPE, payload), key);
  const bundle = toDSSEBundle({
    artifact: payload,
    artifactType: STATEMENT_TYPE,
    signature,
    certificate: certificate.raw,
    certificateChain: false,
  });
  const envelope = envelopeToJSON(bundle.content.dsseEnvelope);
  const entry = services.log
    ? await requestLogEntry(
        { envelope, payload, certificate: certificate.toString() },
        { http, url: services.log },
      )
    : undefined;
  if (entry?.kind === "signing-failure") return entry;
  const timestamp = services.timestamps
    ? await requestTimestamp(signature, { http, url: services.timestamps })
    : undefined;
  if (timestamp?.kind === "signing-failure") return timestamp;
  const signedTimestamp = timestamp?.value as Buffer<ArrayBuffer> | undefined;
  const time = signedTimestamp && timeOf(signature, signedTimestamp);
  if (signedTimestamp !== undefined && time === undefined)
    return failed("timestamp", "its timestamp is of something else");
  if (time !== undefined && !isValidAt(certificate, time)) return failed("timestamp", AT_ANOTHER_TIME);
  if (entry !== undefined && !isValidAt(certificate, new Date(Number(entry.value.integratedTime) * 1000)))
    return failed("log", AT_ANOTHER_TIME);
  const { verificationMaterial } = bundle;
  verificationMaterial.tlogEntries = entry === undefined ? [] : [entry.value satisfies LogEntry];
  verificationMaterial.timestampVerificationData = {
    rfc3161Timestamps: signedTimestamp === undefined ? [] : [{ signedTimestamp }],
  };
  const json = new TextEncoder().encode(JSON.stringify(bundleToJSON(bundle)));
  return { kind: "statement", statement: { ...statement, bundle: json } };
}

/** When it was granted, for the hash of this signature. Source: RFC 3161, section 2.4.2. */
function timeOf(signature: Buffer, timestamp: Buffer<ArrayBuffer>): Date | undefined {
  try {
    const { tstInfo } = RFC3161Timestamp.parse(timestamp);
    const hash = createHash("sha256").update(signature).digest();
    return tstInfo.messageImprintHashedMessage.equals(hash) ? tstInfo.genTime : undefined;
  } catch {
    return undefined;
  }
}

/** Every verifier asks this: a signature that was made at another time than the certificate's is none. */
function isValidAt({ validFromDate, validToDate }: X509Certificate, time: Date): boolean {
  return validFromDate <= time && time <= validToDate;
}

const AT_ANOTHER_TIME = "its time is not within that of Sigstore's certificate";
