// The token exchange: a user's token becomes the registry's bearer token for one repository.
import type { Http, HttpAnswer } from "../../app/ports.ts";
import type { Credentials } from "../../app/request.ts";
import type { RegistryEvidence } from "../../domain/evidence.ts";
import type { Image } from "../../domain/image-reference.ts";
import { readJson, textField } from "../../domain/json.ts";
import type { RegistryHost } from "../../domain/registry-host.ts";
import type { Access } from "../../domain/scope.ts";
import { basicCredentials, Secret } from "../../domain/secret.ts";
import { weighAnswer } from "./answer.ts";

export type Wiring = {
  http: Http;
  registry: RegistryHost;
  credentials: Credentials;
  mask: (secret: Secret) => void;
};

export type Exchanged =
  { kind: "bearer"; token: Secret } | { kind: "none"; evidence: RegistryEvidence; answer: HttpAnswer };

/** The actions that a registry token is asked for. Source: CNCF distribution, "Token scope documentation". */
const ACTIONS: Readonly<Record<Access, string>> = { pull: "pull", push: "pull,push", delete: "pull" };

/** A token is some hundred bytes, in bad cases some thousand. */
const LONGEST = 256 * 1024;

/** Goes to the registry's own host only. The bearer is opaque (on ghcr.io base64 of the token): masked, never read. */
export async function exchange(
  { http, registry, credentials, mask }: Wiring,
  { image, access }: { image: Image; access: Access },
  attempts?: number,
): Promise<Exchanged> {
  const url = new URL("/token", registry.url);
  url.searchParams.set("service", registry.host);
  url.searchParams.set("scope", `repository:${image.path}:${ACTIONS[access]}`);
  const basic = basicCredentials(credentials.username, credentials.token);
  const answer = await http({
    method: "GET",
    url: url.href,
    headers: { authorization: `Basic ${basic.reveal()}` },
    longest: LONGEST,
    ...(attempts === undefined ? {} : { attempts }),
  });
  const evidence = weighAnswer("token exchange", answer, 200);
  const token = evidence.kind === "accepted" && answer.kind === "answer" ? bearerOf(answer.body) : undefined;
  if (token !== undefined) {
    mask(token);
    return { kind: "bearer", token };
  }
  const empty: RegistryEvidence = {
    kind: "silent",
    step: "token exchange",
    reason: "its answer holds no token",
  };
  return { kind: "none", evidence: evidence.kind === "accepted" ? empty : evidence, answer };
}

/** Registries call it `token`, `access_token`, or both. */
function bearerOf(body: Uint8Array): Secret | undefined {
  const json = readJson(body);
  const token = textField(json, "token") ?? textField(json, "access_token");
  return token !== undefined && /^[\x21-\x7e]+$/.test(token) ? new Secret(token) : undefined;
}
