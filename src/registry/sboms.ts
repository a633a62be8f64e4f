// The lists of contents (SBOM) that BuildKit has pushed with an image, each read by its digest.
import { attestationManifests, sbomLayers, sbomStatement, type UnsignedSbom } from "../attest/sbom.ts";
import type { Statement } from "../attest/statement.ts";
import { READ_LIMITS } from "../lib/limits.ts";
import { isRequestFailure, type RequestFailure } from "../lib/request-failure.ts";
import type { Digest, Image } from "../oci/reference.ts";
import type { Http, HttpAnswer, HttpRequest } from "../ports/http.ts";
import type { Manifest } from "../ports/registry.ts";
import type { Referrers } from "../ports/signing.ts";
import { DAMAGED, followRedirect, matchesDigest } from "./content.ts";
import { requestFailureOf } from "./response.ts";

export type RepositoryAccess = {
  /** With the image's bearer, and with the retries of a request. */
  send: (image: Image, request: HttpRequest) => Promise<HttpAnswer>;
  manifest: (image: Image, digest: Digest) => Promise<Manifest | RequestFailure>;
  http: Http;
  /** `https://ghcr.io`. */
  url: string;
};

export async function readSboms(
  image: Image,
  digest: Digest,
  { send, manifest, http, url }: RepositoryAccess,
): ReturnType<Referrers["sboms"]> {
  const index = await manifest(image, digest);
  if (isRequestFailure(index)) return index;
  const { images, manifests } = attestationManifests(index.body);
  if (manifests.length > READ_LIMITS.indexEntries) return tooMuch(`${manifests.length} attestations`);
  const statements: Statement[] = [];
  const unsigned: UnsignedSbom[] = [];
  let [count, length] = [0, 0];
  for (const { digest: of, about } of manifests) {
    const found = await manifest(image, of);
    if (isRequestFailure(found)) return found;
    for (const layer of sbomLayers(found.body, about)) {
      if (++count > READ_LIMITS.sboms) return tooMuch(`more than ${READ_LIMITS.sboms} lists of contents`);
      if (layer.size > READ_LIMITS.sbom) {
        unsigned.push({ about, why: `it has ${layer.size} bytes, and GitHub takes ${READ_LIMITS.sbom}` });
        continue;
      }
      const content = await blob(layer.digest);
      if (!(content instanceof Uint8Array)) return content;
      length += content.length;
      if (length > READ_LIMITS.allSboms)
        return tooMuch(`lists of contents of more than ${READ_LIMITS.allSboms} bytes`);
      const statement = sbomStatement(content, { about, index: images === 1 ? digest : undefined });
      if (statement !== undefined) statements.push(statement);
      else unsigned.push({ about, why: "it is no list of what is in that image" });
    }
  }
  return { kind: "sboms", statements, unsigned };

  async function blob(of: Digest): Promise<Uint8Array | RequestFailure> {
    const longest = READ_LIMITS.sbom;
    const first = await send(image, { method: "GET", url: `${url}/v2/${image.path}/blobs/${of}`, longest });
    const answer = await followRedirect(first, { http, base: url, longest });
    if (answer.kind !== "answer" || answer.status !== 200) return requestFailureOf(answer);
    return matchesDigest(answer.body, of) ? answer.body : DAMAGED;
  }
}

/** Whoever built the image wrote how many there are. */
function tooMuch(what: string): RequestFailure {
  return { ...DAMAGED, reason: `it has ${what}`, retryable: false };
}
