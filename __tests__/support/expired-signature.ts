// A signature that was made when its certificate had expired, for those who verify: ours makes none.
import { generateKeyPairSync, sign as signBytes } from "node:crypto";
import { bundleToJSON, envelopeToJSON, toDSSEBundle } from "@sigstore/bundle";
import { dsse } from "@sigstore/core";

import { STATEMENT_TYPE } from "../../src/attest/statement.ts";
import { Secret } from "../../src/lib/secret.ts";
import { openHttp } from "../../src/net/http.ts";
import { requestIdentity } from "../../src/sigstore/identity.ts";
import { requestCertificate, requestLogEntry } from "../../src/sigstore/requests.ts";
import type { Twin } from "../../twin/twin.ts";
import { REQUEST_TOKEN, SIGNER } from "./signing.ts";

/** By a twin whose certificates have expired: `sigstore: { certificatesAt }`. */
export async function signExpired(twin: Twin, statement: Buffer): Promise<unknown> {
  const { http, close } = openHttp({}, new AbortController().signal);
  try {
    const gitHub = { serverUrl: "https://github.com", apiUrl: twin.apiUrl };
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url = "" } = twin.jobEnvironment();
    const request = { url, token: new Secret(REQUEST_TOKEN) };
    const who = await requestIdentity(request, gitHub, { http, mask: () => undefined });
    if (who.kind !== "identity") throw new Error(who.reason);
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const fulcio = { http, url: `${twin.url}/sigstore/fulcio`, identity: SIGNER };
    const certificate = await requestCertificate(who, privateKey, fulcio);
    if (certificate.kind !== "answered") throw new Error(certificate.reason);
    const bundle = toDSSEBundle({
      artifact: statement,
      artifactType: STATEMENT_TYPE,
      signature: signBytes("sha256", dsse.preAuthEncoding(STATEMENT_TYPE, statement), privateKey),
      certificate: certificate.value.raw,
      certificateChain: false,
    });
    const envelope = envelopeToJSON(bundle.content.dsseEnvelope);
    const proposed = { envelope, payload: statement, certificate: certificate.value.toString() };
    const entry = await requestLogEntry(proposed, { http, url: `${twin.url}/sigstore/rekor` });
    if (entry.kind !== "answered") throw new Error(entry.reason);
    bundle.verificationMaterial.tlogEntries = [entry.value];
    return bundleToJSON(bundle);
  } finally {
    close();
  }
}

/** The statement about an image that a good signature of it would be on. */
export function statementOn(digest: string): Buffer {
  return Buffer.from(
    JSON.stringify({
      _type: "https://in-toto.io/Statement/v1",
      subject: [{ name: "app", digest: { sha256: digest.slice("sha256:".length) } }],
      predicateType: "https://slsa.dev/provenance/v1",
      predicate: {},
    }),
  );
}
