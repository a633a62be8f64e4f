// What refers to an image by the registry's API, page by page: all of it, or a failure.
import { READ_LIMITS } from "../lib/limits.ts";
import type { RequestFailure } from "../lib/request-failure.ts";
import { readReferrers, type Descriptor } from "../oci/image-index.ts";
import type { HttpAnswer } from "../ports/http.ts";
import type { FoundReferrers } from "../ports/promotion.ts";
import { DAMAGED } from "./content.ts";
import { findNextPage } from "./pages.ts";
import { requestFailureOf } from "./response.ts";

/**
 * Without the API a registry answers 404, or another refusal; what has gone wrong for a moment, or is too long, is not "none", and
 * neither is a later page that is missing. `ask`: one try. Source: OCI distribution specification 1.1, "Listing Referrers".
 */
export async function readPages(
  first: string,
  ask: (url: string) => Promise<HttpAnswer>,
): Promise<FoundReferrers | RequestFailure> {
  const entries: Descriptor[] = [];
  let next: string | undefined = first;
  for (let page = 0; next !== undefined; page++) {
    // More than can be copied; who reads each of them says so.
    if (entries.length > READ_LIMITS.promotedManifests) break;
    if (page >= READ_LIMITS.referrerPages) return cutOff(`has more than ${READ_LIMITS.referrerPages} pages`);
    const answer: HttpAnswer = await ask(next);
    if (answer.kind === "failure" || answer.status !== 200) {
      const failure = requestFailureOf(answer);
      const isNone = page === 0 && answer.kind === "answer" && !failure.retryable;
      return isNone ? { kind: "referrers", entries } : failure;
    }
    entries.push(...readReferrers(answer.body));
    const following = findNextPage(answer, next);
    if (following.kind === "flaw") return cutOff(following.flaw);
    next = following.url;
  }
  return { kind: "referrers", entries };
}

function cutOff(flaw: string): RequestFailure {
  return { ...DAMAGED, reason: `its list of what refers to an image ${flaw}`, retryable: false };
}
