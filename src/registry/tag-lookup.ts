// Where a tag points: by the registry's word, or by the content that it hands out.
import type { RequestFailure } from "../lib/request-failure.ts";
import { parseDigest } from "../oci/reference.ts";
import type { TagLookup } from "../oci/tag-state.ts";
import type { HttpAnswer } from "../ports/http.ts";
import { hashOf, misnamed } from "./content.ts";
import { DIGEST_HEADER, requestFailureOf } from "./response.ts";

/** By HEAD, or by GET where the registry's answer to that has no digest. */
export async function lookUpTag(
  ask: (method: "HEAD" | "GET") => Promise<HttpAnswer>,
): Promise<TagLookup | RequestFailure> {
  const answer = await ask("HEAD");
  if (answer.kind === "failure") return requestFailureOf(answer);
  const { status, headers } = answer;
  if (status === 404) return { kind: "missing" };
  const named = status === 200 ? headers[DIGEST_HEADER] : undefined;
  // A registry may leave out the header, and the method.
  const saysNothing = status === 405 || status === 501 || (status === 200 && named === undefined);
  if (saysNothing) return lookUpContent(() => ask("GET"));
  const digest = parseDigest(named ?? "");
  return digest === undefined ? requestFailureOf(answer) : { kind: "at", digest };
}

/** The digest is the hash of what came. */
export async function lookUpContent(ask: () => Promise<HttpAnswer>): Promise<TagLookup | RequestFailure> {
  const answer = await ask();
  if (answer.kind === "answer" && answer.status === 404) return { kind: "missing" };
  if (answer.kind === "failure" || answer.status !== 200) return requestFailureOf(answer);
  const digest = hashOf(answer.body);
  const named = answer.headers[DIGEST_HEADER];
  return named === undefined || named === digest ? { kind: "at", digest } : misnamed(digest, named);
}
