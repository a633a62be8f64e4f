// The token service that a registry names in its challenge, and what a token says that it allows.
import type { RegistryEvidence } from "../access/evidence.ts";
import { field, list, parseJson, textField } from "../lib/json.ts";
import { decodeBase64, type Secret } from "../lib/secret.ts";
import { isLoopback, type RegistryHost } from "../oci/host.ts";
import type { Image } from "../oci/reference.ts";
import type { Http, HttpAnswer } from "../ports/http.ts";
import { isPlainUrl, parseChallenges } from "./challenge.ts";
import { classifyResponse } from "./response.ts";

export type TokenService =
  | { kind: "bearer"; realm: string; service: string | undefined }
  /** User and password go with each request. */
  | { kind: "basic" }
  /** It asks for no login. */
  | { kind: "open" }
  | { kind: "none"; evidence: RegistryEvidence; answer: HttpAnswer };

/**
 * The login goes to the service that the registry itself names, over https, on any host: docker sends it there, too. What can be
 * read in two ways gets nothing, and a redirect is not followed. Source: CNCF distribution, "Token Authentication Specification".
 */
export async function findTokenService(
  { http, registry }: { http: Http; registry: RegistryHost },
  attempts?: number,
): Promise<TokenService> {
  const answer = await http({
    method: "GET",
    url: `${registry.url}/v2/`,
    headOnly: true,
    ...(attempts === undefined ? {} : { attempts }),
  });
  if (answer.kind === "answer" && answer.status === 200) return { kind: "open" };
  if (answer.kind === "failure" || answer.status !== 401) {
    const evidence = classifyResponse("token exchange", answer, 401);
    return { kind: "none", evidence, answer };
  }
  const challenges = parseChallenges(answer.headers["www-authenticate"] ?? "");
  const bearers = challenges?.filter(({ scheme }) => scheme === "bearer") ?? [];
  const [bearer] = bearers;
  if (bearer !== undefined && bearers.length === 1) {
    const realm = bearer.parameters.get("realm") ?? "";
    if (!isPlainUrl(realm) || !URL.canParse(realm)) return withheld(AMBIGUOUS, answer);
    if (!mayHaveLogin(registry, realm))
      return withheld(`it sends logins to ${new URL(realm).origin}, which is not https`, answer);
    return { kind: "bearer", realm, service: bearer.parameters.get("service") };
  }
  const isBasic = bearers.length === 0 && challenges?.some(({ scheme }) => scheme === "basic") === true;
  return isBasic ? { kind: "basic" } : withheld(AMBIGUOUS, answer);
}

const AMBIGUOUS = "it asks for a login in words that can be read in two ways";

/** Plain HTTP stays on this machine, as the registry does. */
function mayHaveLogin({ host }: RegistryHost, realm: string): boolean {
  const { protocol, host: named } = new URL(realm);
  return protocol === "https:" || (isLoopback(host) && isLoopback(named));
}

function withheld(why: string, answer: HttpAnswer): TokenService {
  return { kind: "none", evidence: { kind: "withheld", step: "token exchange", reason: why }, answer };
}

/**
 * The actions in the claim `access` of a bearer that is a JWT; its signature is not checked, for nothing is decided by it.
 * Source: CNCF distribution, "Token Authentication Implementation".
 */
export function grantedActions(bearer: Secret, { path }: Image): readonly string[] | undefined {
  const [, payload = ""] = bearer.reveal().split(".");
  const base64 = payload.replaceAll("-", "+").replaceAll("_", "/");
  const access = field(parseJson(decodeBase64(base64) ?? ""), "access");
  if (!Array.isArray(access)) return undefined;
  return list(access)
    .filter((one) => textField(one, "type") === "repository" && textField(one, "name") === path)
    .flatMap((one) => list(field(one, "actions")))
    .filter((action) => typeof action === "string" && /^[a-z*]{1,20}$/.test(action))
    .map(String);
}
