// GitHub's attestations API: stores a signed bundle for a repository, and says beforehand whether it would.
import { field, parseJson, shortField } from "../lib/json.ts";
import { ATTEMPTS, READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";
import { printableLine } from "../lib/redact.ts";
import type { Http, HttpAnswer } from "../ports/http.ts";
import type { AttestationsAddress, AttestationStore, StoreRefusal } from "../ports/signing.ts";
import { apiHeaders } from "./api.ts";

/** Source: GitHub's REST API, "Create an attestation". */
export function openAttestations(http: Http): AttestationStore {
  return {
    async probe(address) {
      // Nothing that could be stored: whoever may store is told that it is no bundle.
      const answer = await post(address, new TextEncoder().encode("{}"), {
        attempts: ATTEMPTS.once,
        deadline: TIMEOUTS.gitHubApi,
      });
      const isRefused = answer.kind === "answer" && answer.status === 403;
      const refusal = isRefused ? refusalOf(answer) : undefined;
      return refusal?.why === "other" ? undefined : refusal;
    },
    async store(address, bundle) {
      const body = Buffer.concat([Buffer.from('{"bundle":'), bundle, Buffer.from("}")]);
      const answer = await post(address, body, {
        attempts: ATTEMPTS.request,
        deadline: TIMEOUTS.attestation,
      });
      if (answer.kind !== "answer" || answer.status !== 201) return refusalOf(answer);
      const id = field(parseJson(answer.body), "id");
      return { kind: "stored", id: /^\d{1,20}$/.test(String(id)) ? String(id) : undefined };
    },
  };

  function post(
    { apiUrl, slug, token }: AttestationsAddress,
    body: Uint8Array,
    limits: { attempts: number; deadline: number },
  ): Promise<HttpAnswer> {
    return http({
      method: "POST",
      url: `${apiUrl}/repos/${slug}/attestations`,
      headers: { ...apiHeaders(token), "content-type": "application/json" },
      body,
      longest: READ_LIMITS.attestation,
      ...limits,
    });
  }
}

/**
 * GitHub says "Resource not accessible by integration" to a job without the permission, and "Feature not available for …"
 * where the plan has none. Source: actions/attest#193; reports of 2026.
 */
function refusalOf(answer: HttpAnswer): StoreRefusal {
  if (answer.kind === "failure") return { kind: "refused", why: "other", reason: answer.reason };
  const message = printableLine(shortField(parseJson(answer.body), "message") ?? "");
  const reason = message === "" ? `it answered ${answer.status}` : `it answered ${answer.status}, ${message}`;
  if (/not accessible by (?:integration|personal access token)/i.test(message))
    return { kind: "refused", why: "permission", reason };
  if (/^feature not available/i.test(message)) return { kind: "refused", why: "plan", reason };
  return { kind: "refused", why: "other", reason };
}
