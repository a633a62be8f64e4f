// Content by its digest: what a registry or its store sends is what was asked for, or damaged.
import { createHash } from "node:crypto";
import { parseDigest, type Digest } from "../oci/reference.ts";
import type { RequestFailure } from "../lib/request-failure.ts";
import type { Manifest, MissingManifest } from "../ports/registry.ts";
import { DIGEST_HEADER, requestFailureOf } from "./response.ts";
import type { Chunks, Http, HttpAnswer } from "../ports/http.ts";
import type { BlobReference } from "../oci/image-links.ts";
import type { FoundManifest } from "../ports/promotion.ts";

/** The manifests that buildx and docker push. Source: OCI image specification; docker's "Image Manifest V2". */
export const MANIFEST_TYPES = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

/** What a digest names is what has that hash; an answer that was cut short has another one. */
export function matchesDigest(body: Uint8Array, digest: Digest): boolean {
  return digest === hashOf(body);
}

export function hashOf(body: Uint8Array): Digest {
  return `sha256:${createHash("sha256").update(body).digest("hex")}`;
}

export const DAMAGED: RequestFailure = {
  kind: "request-failure",
  reason: "its manifest arrived damaged",
  retryable: true,
  retryAfter: undefined,
};

/** A truncated answer looks the same, so the caller tries once more. */
export function misnamed(hash: Digest, named: string): RequestFailure {
  const name = parseDigest(named) ?? "something else";
  return { ...DAMAGED, reason: `the registry calls it ${name}, and its content has the hash ${hash}` };
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Registries hand blobs out by a link to a store. The link is followed once and without the bearer: the digest proves
 * the content. Source: OCI distribution specification 1.1, "Pulling blobs".
 */
export async function followRedirect(
  answer: HttpAnswer,
  { http, base, ...request }: { http: Http; base: string } & ({ method: "HEAD" } | Limits),
): Promise<HttpAnswer> {
  const url = redirectOf(answer, base);
  return url === undefined ? answer : http({ method: "GET", url, attempts: 1, ...request });
}

/** Of what is read. */
type Limits = { longest: number; deadline?: number };

/** Where an answer leads: to a place that is safe from eavesdroppers, or to the registry itself. */
export function redirectOf(answer: HttpAnswer, base: string): string | undefined {
  const location =
    answer.kind === "answer" && REDIRECTS.has(answer.status) ? answer.headers.location : undefined;
  if (location === undefined || !URL.canParse(location, base)) return undefined;
  const url = new URL(location, base);
  const isSafe = url.protocol === "https:" || url.origin === new URL(base).origin;
  return isSafe ? url.href : undefined;
}

/** The same bytes, of which the last piece comes only when all of them have the size and the hash that they should. */
export async function* verified(chunks: Chunks, { digest, size }: BlobReference): Chunks {
  const hash = createHash("sha256");
  let length = 0;
  let held: Uint8Array | undefined;
  for await (const chunk of chunks) {
    const isBytes = chunk instanceof Uint8Array;
    if (isBytes) length += chunk.length;
    if (!isBytes || length > size) {
      yield isBytes ? { ...DAMAGED, reason: `${digest} is longer than its ${size} bytes` } : chunk;
      return;
    }
    hash.update(chunk);
    if (held !== undefined) yield held;
    held = chunk;
  }
  if (length < size) yield { ...DAMAGED, reason: `${digest} ended after ${length} of ${size} bytes` };
  else if (hash.digest("hex") !== digest.slice("sha256:".length))
    yield { ...DAMAGED, reason: `${digest} arrived with another content` };
  else if (held !== undefined) yield held;
}

/** A blob's or a manifest's bytes. */
export function readContentAnswer(answer: HttpAnswer, digest: Digest): Uint8Array | RequestFailure {
  if (answer.kind !== "answer" || answer.status !== 200) return requestFailureOf(answer);
  return matchesDigest(answer.body, digest) ? answer.body : DAMAGED;
}

export function readManifestAnswer(
  answer: HttpAnswer,
  digest: Digest,
): Manifest | MissingManifest | RequestFailure {
  if (answer.kind === "answer" && answer.status === 404)
    return { kind: "missing", failure: requestFailureOf(answer) };
  const type = answer.kind === "answer" ? answer.headers["content-type"] : undefined;
  if (type === undefined) return requestFailureOf(answer);
  const body = readContentAnswer(answer, digest);
  return body instanceof Uint8Array ? { kind: "manifest", type, body } : body;
}

/** The same by a tag, whose digest is the hash of what came. */
export function readTaggedAnswer(answer: HttpAnswer): FoundManifest | MissingManifest | RequestFailure {
  if (answer.kind === "failure") return requestFailureOf(answer);
  const digest = hashOf(answer.body);
  const named = answer.headers[DIGEST_HEADER];
  if (answer.status === 200 && named !== undefined && named !== digest) return misnamed(digest, named);
  const found = readManifestAnswer(answer, digest);
  return found.kind === "manifest" ? { ...found, digest } : found;
}
