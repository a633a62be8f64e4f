// The token exchange: a login becomes what a registry takes with each request for one repository.
import type { Credentials } from "../config/config.ts";
import type { RegistryEvidence } from "../access/evidence.ts";
import type { Image } from "../oci/reference.ts";
import { parseJson, textField } from "../lib/json.ts";
import { READ_LIMITS } from "../lib/limits.ts";
import type { RegistryHost } from "../oci/host.ts";
import type { Access } from "../access/scopes.ts";
import { basicCredentials, Secret } from "../lib/secret.ts";
import { classifyNamedLogin, classifyResponse } from "./response.ts";
import { findTokenService, grantedActions, type TokenService } from "./token-service.ts";
import type { Http, HttpAnswer } from "../ports/http.ts";

export type RegistryOptions = {
  http: Http;
  registry: RegistryHost;
  /** Without them the registry gives a token to whom it would give one to anybody. */
  credentials: Credentials | undefined;
  mask: (secret: Secret) => void;
  /** `named`: the registry names its own token service. Left out, it is at `/token` of its own host, as GitHub's is. */
  tokens?: "own" | "named";
  /** Between the write of a list that several runs may write at once and the look at it. Left out, it is looked at at once. */
  pause?: (milliseconds: number) => Promise<void>;
};

export type TokenExchange =
  | {
      kind: "authorized";
      /** Goes to the registry's own host. */
      headers: Readonly<Record<string, string>>;
      /** What the bearer says that it allows in the repository; nothing where it does not say. */
      granted: readonly string[] | undefined;
    }
  | { kind: "none"; evidence: RegistryEvidence; answer: HttpAnswer };

/** `mountsFrom`: an image whose layers are taken over, too. */
type ExchangeRequest = { image: Image; access: Access; mountsFrom?: Image | undefined };

/** The actions that a registry token is requested for. Source: CNCF distribution, "Token scope documentation". */
const ACTIONS: Readonly<Record<Access, string>> = { pull: "pull", push: "pull,push", delete: "pull" };

export async function exchangeToken(
  options: RegistryOptions,
  request: ExchangeRequest,
  attempts?: number,
): Promise<TokenExchange> {
  const { registry } = options;
  const found: TokenService =
    options.tokens === "named"
      ? await findTokenService(options, attempts)
      : { kind: "bearer", realm: new URL("/token", registry.url).href, service: registry.host };
  switch (found.kind) {
    case "none":
      return found;
    case "open":
      return { kind: "authorized", headers: {}, granted: undefined };
    case "basic":
      return tryBasic(options, attempts);
    case "bearer":
      return requestBearer(found, options, { ...request, attempts });
  }
}

/** No service says whether the login is right, so the registry itself is asked before it is asked for anything else. */
async function tryBasic(
  { http, registry, credentials }: RegistryOptions,
  attempts: number | undefined,
): Promise<TokenExchange> {
  const headers = basicHeader(credentials);
  const answer = await http({
    method: "GET",
    url: `${registry.url}/v2/`,
    headers,
    longest: READ_LIMITS.registryToken,
    ...(attempts === undefined ? {} : { attempts }),
  });
  const evidence = classifyNamedLogin("login", answer);
  return evidence.kind === "accepted"
    ? { kind: "authorized", headers, granted: undefined }
    : { kind: "none", evidence, answer };
}

/** The bearer is masked; where it is opaque (on ghcr.io base64 of the token), it is not read. */
async function requestBearer(
  { realm, service }: Extract<TokenService, { kind: "bearer" }>,
  { http, credentials, mask, tokens }: RegistryOptions,
  { image, access, mountsFrom, attempts }: ExchangeRequest & { attempts: number | undefined },
): Promise<TokenExchange> {
  const url = new URL(realm);
  if (service !== undefined) url.searchParams.set("service", service);
  url.searchParams.set("scope", `repository:${image.path}:${ACTIONS[access]}`);
  if (mountsFrom !== undefined) url.searchParams.append("scope", `repository:${mountsFrom.path}:pull`);
  const answer = await http({
    method: "GET",
    url: url.href,
    ...(credentials && { headers: basicHeader(credentials) }),
    longest: READ_LIMITS.registryToken,
    ...(attempts === undefined ? {} : { attempts }),
  });
  const step = "token exchange";
  const evidence =
    tokens === "named" ? classifyNamedLogin(step, answer) : classifyResponse(step, answer, 200);
  const token = evidence.kind === "accepted" && answer.kind === "answer" ? bearerOf(answer.body) : undefined;
  if (token !== undefined) {
    if (credentials !== undefined) mask(token);
    const granted = tokens === "named" ? grantedActions(token, image) : undefined;
    return { kind: "authorized", headers: authorization(token), granted };
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

function authorization(token: Secret): Record<string, string> {
  return { authorization: `Bearer ${token.reveal()}` };
}

function basicHeader(credentials: Credentials | undefined): Record<string, string> {
  if (credentials === undefined) return {};
  return { authorization: `Basic ${basicCredentials(credentials.username, credentials.token).reveal()}` };
}
