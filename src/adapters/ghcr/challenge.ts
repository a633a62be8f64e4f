// The registry's challenge: it names where docker's login takes the token to, and that must be the registry's own.
import type { Http } from "../../app/ports.ts";
import { isOwnAddress, type RegistryHost } from "../../domain/registry-host.ts";

/** Docker asks the same at the same time, and has an answer as late. In milliseconds. */
const DEADLINE = 5_000;

/**
 * Why docker must not be given the token, as a clause. We ourselves take it to the registry's own host, whatever a
 * challenge says; docker follows it to any. No answer is no flaw: docker will tell of that in its own words.
 * Source: CNCF distribution, "Token Authentication Specification".
 */
export async function findForeignRealm(http: Http, registry: RegistryHost): Promise<string | undefined> {
  const answer = await http({
    method: "GET",
    url: `${registry.url}/v2/`,
    deadline: DEADLINE,
    attempts: 1,
  });
  const challenge = answer.kind === "answer" ? (answer.headers["www-authenticate"] ?? "") : "";
  const foreign = realmsOf(challenge).find((realm) => !isOwnAddress(registry, realm));
  return foreign === undefined
    ? undefined
    : `it sends whoever logs in to ${new URL(foreign).origin}, which is not its own, so that docker was not given the token`;
}

/** The addresses of bearer challenges. `Basic` has no address: it stays with the registry. Source: RFC 9110, 11.6.1. */
function realmsOf(challenge: string): string[] {
  return [...challenge.matchAll(/\bbearer\s[^]*?\brealm\s*=\s*(?:"([^"]*)"|([^\s,"]+))/gi)]
    .map(([, quoted, bare]) => quoted ?? bare ?? "")
    .filter((realm) => URL.canParse(realm));
}
