// The token exchange: a user's token becomes the registry's bearer token for one repository.
import type { Credentials } from "../config/config.ts";
import type { RegistryEvidence } from "../access/evidence.ts";
import type { Image } from "../oci/reference.ts";
import { parseJson, textField } from "../lib/json.ts";
import { READ_LIMITS } from "../lib/limits.ts";
import type { RegistryHost } from "../oci/host.ts";
import type { Access } from "../access/scopes.ts";
import { basicCredentials, Secret } from "../lib/secret.ts";
import { classifyResponse } from "./response.ts";
import type { Http, HttpAnswer } from "../ports/http.ts";

export type RegistryOptions = {
  http: Http;
  registry: RegistryHost;
  /** Without them the registry gives a token to whom it would give one to anybody. */
  credentials: Credentials | undefined;
  mask: (secret: Secret) => void;
};

export type TokenExchange =
  { kind: "bearer"; token: Secret } | { kind: "none"; evidence: RegistryEvidence; answer: HttpAnswer };

/** The actions that a registry token is requested for. Source: CNCF distribution, "Token scope documentation". */
const ACTIONS: Readonly<Record<Access, string>> = { pull: "pull", push: "pull,push", delete: "pull" };

/** Goes to the registry's own host only. The bearer is opaque (on ghcr.io base64 of the token): masked, never read. */
export async function exchangeToken(
  { http, registry, credentials, mask }: RegistryOptions,
  { image, access }: { image: Image; access: Access },
  attempts?: number,
): Promise<TokenExchange> {
  const url = new URL("/token", registry.url);
  url.searchParams.set("service", registry.host);
  url.searchParams.set("scope", `repository:${image.path}:${ACTIONS[access]}`);
  const basic = credentials && basicCredentials(credentials.username, credentials.token);
  const answer = await http({
    method: "GET",
    url: url.href,
    ...(basic && { headers: { authorization: `Basic ${basic.reveal()}` } }),
    longest: READ_LIMITS.registryToken,
    ...(attempts === undefined ? {} : { attempts }),
  });
  const evidence = classifyResponse("token exchange", answer, 200);
  const token = evidence.kind === "accepted" && answer.kind === "answer" ? bearerOf(answer.body) : undefined;
  if (token !== undefined) {
    if (basic !== undefined) mask(token);
    return { kind: "bearer", token };
  }
  const empty: RegistryEvidence = {
    kind: "silent",
    step: "token exchange",
    reason: "its answer has no token",
  };
  return { kind: "none", evidence: evidence.kind === "accepted" ? empty : evidence, answer };
}

/** Registries call it `token`, `access_token`, or both. */
function bearerOf(body: Uint8Array): Secret | undefined {
  const json = parseJson(body);
  const token = textField(json, "token") ?? textField(json, "access_token");
  return token !== undefined && /^[\x21-\x7e]+$/.test(token) ? new Secret(token) : undefined;
}

export function authorization(token: Secret): Record<string, string> {
  return { authorization: `Bearer ${token.reveal()}` };
}
