// The list of an image's tags, page by page.
import { findTagProblem } from "../oci/reference.ts";
import { list, parseJson, record } from "../lib/json.ts";
import { ATTEMPTS, READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";
import type { PublishedTags } from "../tags/metadata.ts";
import { isTransient } from "../lib/retry.ts";
import { findNextPage } from "./pages.ts";
import { formatResponse } from "./response.ts";
import type { HttpRequest, HttpAnswer } from "../ports/http.ts";

const { tagsPerPage, tagPages, tags: mostTags } = READ_LIMITS;

/**
 * Source: OCI distribution specification 1.1, "Listing Tags": `Link: <URL>; rel="next"` is the next page, and 404 means that
 * the image was never pushed. A list that is not read to its end is no list: the highest version may be missing.
 */
export async function fetchTagList(
  url: string,
  send: (request: HttpRequest) => Promise<HttpAnswer>,
): Promise<PublishedTags> {
  const tags: string[] = [];
  const begun = performance.now();
  let next: string | undefined = `${url}?n=${tagsPerPage}`;
  for (let page = 0; next !== undefined; page++) {
    const left = TIMEOUTS.tagList - (performance.now() - begun);
    if (page >= tagPages || tags.length > mostTags || left <= 0)
      return unknown(`it has more than ${tags.length} tags, which is too many to read`);
    const answer = await send({
      method: "GET",
      url: next,
      deadline: left,
      attempts: ATTEMPTS.tagList,
      longest: READ_LIMITS.tagPage,
    });
    if (answer.kind === "answer" && answer.status === 404) return { kind: "none" };
    const json = answer.kind === "answer" && answer.status === 200 ? parseJson(answer.body) : undefined;
    if (answer.kind === "failure" || json === undefined)
      return unknown(formatResponse(answer), mayPass(answer));
    // A package whose last tag was deleted answers `null`.
    for (const tag of list(record(json).tags))
      if (typeof tag === "string" && findTagProblem(tag) === undefined) tags.push(tag);
    const following = findNextPage(answer, next);
    if (following.kind === "flaw") return unknown(`its list of tags ${following.flaw}`);
    next = following.url;
  }
  return { kind: "listed", tags };
}

/** A refusal stays one; a list that was cut short, or a registry that was down, may be there the next time. */
function mayPass(answer: HttpAnswer): boolean {
  return answer.kind === "failure" || isTransient(answer.status) || answer.status === 200;
}

function unknown(reason: string, retryable = false): PublishedTags {
  return { kind: "unknown", reason, retryable };
}
