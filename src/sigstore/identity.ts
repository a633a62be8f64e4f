// The job's identity: a token of GitHub that says which workflow of which commit runs, for Sigstore only.
import { readClaims, type IdentityClaims, type IdentityRequest } from "../attest/claims.ts";
import { isIdentityAddress } from "../attest/services.ts";
import { parseJson, textField } from "../lib/json.ts";
import { ATTEMPTS, READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";
import { Secret } from "../lib/secret.ts";
import type { GitHub } from "../oci/host.ts";
import type { HttpAnswer } from "../ports/http.ts";
import type { SignerOptions, SigningFailure } from "../ports/signing.ts";

export type Identity = { kind: "identity"; token: Secret; claims: IdentityClaims };

/** Source: GitHub docs, "OpenID Connect reference", "Requesting the JWT". */
export async function requestIdentity(
  { url, token }: IdentityRequest,
  gitHub: GitHub,
  { http, mask }: SignerOptions,
): Promise<Identity | SigningFailure> {
  // Checked where it is parsed, too; here nothing can come in between.
  if (!isIdentityAddress(url, gitHub)) return failed("identity", "it is not at a host of GitHub's");
  const address = new URL(url);
  address.searchParams.set("audience", "sigstore");
  const answer = await http({
    method: "GET",
    url: address.href,
    headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/json" },
    longest: READ_LIMITS.identityToken,
    deadline: TIMEOUTS.sigstore,
    attempts: ATTEMPTS.request,
  });
  const value = isGood(answer) ? textField(parseJson(answer.body), "value") : undefined;
  if (value === undefined || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(value))
    return failed("identity", isGood(answer) ? "its answer has no token" : formatStatus(answer));
  const identity = new Secret(value);
  mask(identity);
  const claims = readClaims(value);
  return claims.kind === "flaw"
    ? failed("identity", claims.flaw)
    : { kind: "identity", token: identity, claims: claims.value };
}

export function failed(step: SigningFailure["step"], reason: string): SigningFailure {
  return { kind: "signing-failure", step, reason };
}

export function isGood(answer: HttpAnswer): answer is Extract<HttpAnswer, { kind: "answer" }> {
  return answer.kind === "answer" && (answer.status === 200 || answer.status === 201);
}

/** Without the body: what a service repeats there of the request may be a token. */
export function formatStatus(answer: HttpAnswer): string {
  return answer.kind === "failure" ? answer.reason : `it answered ${answer.status}`;
}
