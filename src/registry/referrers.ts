// Signed bundles beside an image: artifacts that refer to it, listed by the registry's API or by a tag.
import {
  addReferrers,
  artifactManifest,
  EMPTY,
  INDEX_TYPE,
  listsReferrers,
  MANIFEST_TYPE,
  referrerEntry,
  referrersTag,
  type Artifact,
  type Descriptor,
  type Referrer,
} from "../attest/referrer.ts";
import { readReferrers } from "../oci/image-index.ts";
import { ATTEMPTS, READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";
import { isRequestFailure, type RequestFailure } from "../lib/request-failure.ts";
import type { Digest, Image } from "../oci/reference.ts";
import type { HttpAnswer, HttpRequest } from "../ports/http.ts";
import type { FoundReferrers } from "../ports/promotion.ts";
import type { Attached, Listed, Referrers } from "../ports/signing.ts";
import { DAMAGED, hashOf } from "./content.ts";
import { readPages } from "./referrer-pages.ts";
import { requestFailureOf } from "./response.ts";
import { readSboms, type RepositoryAccess } from "./sboms.ts";

/** How often a list is written that another run writes, too. */
const ROUNDS = 3;

/** Source: OCI distribution specification 1.1, "Listing referrers" and "Pushing manifests with subject". */
export function openReferrers(
  { send, manifest, http, url }: RepositoryAccess,
  pause: (milliseconds: number) => Promise<void>,
): Referrers {
  return {
    sboms: (image, digest) => readSboms(image, digest, { send, manifest, http, url }),
    attach,
    find,
    enlist,
  };

  async function attach(
    image: Image,
    subject: Digest,
    artifacts: readonly Artifact[],
  ): ReturnType<Referrers["attach"]> {
    const found = await manifest(image, subject);
    if (isRequestFailure(found)) return found;
    const about = { mediaType: found.type, digest: subject, size: found.body.length };
    const referrers: Referrer[] = [];
    let isListed = true;
    for (const artifact of artifacts) {
      const pushed = await pushArtifact(image, artifact, about);
      if (isRequestFailure(pushed)) return pushed;
      referrers.push(pushed.referrer);
      isListed &&= pushed.isListed;
    }
    return isListed ? { kind: "attached", by: "api" } : enlist(image, subject, referrers);
  }

  /** Where the API does not list what was pushed, the tag does. */
  async function enlist(
    image: Image,
    subject: Digest,
    referrers: readonly Listed[],
  ): Promise<Attached | RequestFailure> {
    if (await isInApi(image, subject, referrers)) return { kind: "attached", by: "api" };
    return listByTag(image, subject, referrers);
  }

  /** Both lists at once: a client that does not trust the API has written the tag, too. */
  async function find(image: Image, subject: Digest): Promise<FoundReferrers | RequestFailure> {
    // The caller tries again.
    const once = { longest: READ_LIMITS.referrerList, attempts: ATTEMPTS.once };
    const headers = { accept: INDEX_TYPE };
    const [byApi, byTag] = await Promise.all([
      readPages(`${repository(image)}/referrers/${subject}`, (page) =>
        send(image, { method: "GET", url: page, headers, ...once }),
      ),
      readList(image, referrersTag(subject), once),
    ]);
    if (isRequestFailure(byTag)) return byTag;
    if (isRequestFailure(byApi)) return byApi;
    const listed = [...byApi.entries, ...(byTag.body === undefined ? [] : readReferrers(byTag.body))];
    const entries = new Map(listed.map((entry) => [entry.digest, entry]));
    return { kind: "referrers", entries: [...entries.values()] };
  }

  /** `isListed`: the registry says that its API lists it. */
  async function pushArtifact(
    image: Image,
    { bundle, predicateType }: Artifact,
    subject: Descriptor,
  ): Promise<{ kind: "pushed"; referrer: Referrer; isListed: boolean } | RequestFailure> {
    for (const content of [EMPTY, bundle]) {
      const failure = await pushBlob(image, content);
      if (failure !== undefined) return failure;
    }
    const body = artifactManifest(
      { predicateType, created: new Date() },
      { subject, config: describe(EMPTY), bundle: describe(bundle) },
    );
    const digest = hashOf(body);
    const answer = await put(image, digest, { type: MANIFEST_TYPE, body });
    if (answer.kind !== "answer" || answer.status !== 201) return requestFailureOf(answer);
    const isListed = answer.headers["oci-subject"] === subject.digest;
    return { kind: "pushed", referrer: referrerEntry(body, digest), isListed };
  }

  /** One that is there already is not sent. The bearer follows the upload to the registry's own address only. */
  async function pushBlob(image: Image, content: Uint8Array): Promise<RequestFailure | undefined> {
    const digest = hashOf(content);
    const there = await send(image, { method: "HEAD", url: `${repository(image)}/blobs/${digest}` });
    if (there.kind === "answer" && there.status === 200) return undefined;
    const begun = await send(image, { method: "POST", url: `${repository(image)}/blobs/uploads/` });
    const location = begun.kind === "answer" && begun.status === 202 ? begun.headers.location : undefined;
    if (location === undefined || !URL.canParse(location, url)) return requestFailureOf(begun);
    const upload = new URL(location, url);
    if (upload.origin !== new URL(url).origin)
      return { ...DAMAGED, reason: "it sends uploads to another host", retryable: false };
    upload.searchParams.set("digest", digest);
    const headers = { "content-type": "application/octet-stream" };
    const sent = await send(image, { method: "PUT", url: upload.href, headers, body: content });
    return sent.kind === "answer" && sent.status === 201 ? undefined : requestFailureOf(sent);
  }

  /** A registry may have the API, and not say so in its answer to the push. */
  async function isInApi(image: Image, subject: Digest, referrers: readonly Listed[]): Promise<boolean> {
    const headers = { accept: INDEX_TYPE };
    const answer = await send(image, {
      method: "GET",
      url: `${repository(image)}/referrers/${subject}`,
      headers,
    });
    return (
      answer.kind === "answer" && answer.status === 200 && listsReferrers(answer.body, digests(referrers))
    );
  }

  /**
   * Read, add, write, wait, read again; once more where another run's list came in between. What stays open: a run that has
   * read before this one wrote, and writes after this one has waited. Registries know no condition for a write.
   */
  async function listByTag(
    image: Image,
    subject: Digest,
    referrers: readonly Listed[],
  ): Promise<Attached | RequestFailure> {
    const tag = referrersTag(subject);
    for (let round = 0; round < ROUNDS; round++) {
      const before = await readList(image, tag);
      if (isRequestFailure(before)) return before;
      if (before.body !== undefined && listsReferrers(before.body, digests(referrers)))
        return { kind: "attached", by: "tag" };
      const body = addReferrers(before.body, referrers);
      if (body === undefined) return { ...DAMAGED, reason: `its tag ${tag} is no list`, retryable: false };
      const answer = await put(image, tag, { type: INDEX_TYPE, body });
      if (answer.kind !== "answer" || answer.status !== 201) return requestFailureOf(answer);
      await pause(TIMEOUTS.listSettles * 2 ** round * (1 + Math.random()));
    }
    const after = await readList(image, tag);
    if (isRequestFailure(after)) return after;
    return after.body !== undefined && listsReferrers(after.body, digests(referrers))
      ? { kind: "attached", by: "tag" }
      : { ...DAMAGED, reason: `other runs wrote its tag ${tag} at the same time, ${ROUNDS} times` };
  }

  async function readList(
    image: Image,
    tag: string,
    bounds: Pick<HttpRequest, "longest" | "attempts"> = {},
  ): Promise<{ kind: "list"; body: Uint8Array | undefined } | RequestFailure> {
    const headers = { accept: INDEX_TYPE };
    const answer = await send(image, {
      method: "GET",
      url: `${repository(image)}/manifests/${tag}`,
      headers,
      ...bounds,
    });
    if (answer.kind === "answer" && answer.status === 404) return { kind: "list", body: undefined };
    return answer.kind === "answer" && answer.status === 200
      ? { kind: "list", body: answer.body }
      : requestFailureOf(answer);
  }

  function put(
    image: Image,
    reference: string,
    { type, body }: { type: string; body: Uint8Array },
  ): Promise<HttpAnswer> {
    const headers = { "content-type": type };
    return send(image, {
      method: "PUT",
      url: `${repository(image)}/manifests/${reference}`,
      headers,
      body,
    });
  }

  function repository({ path }: Image): string {
    return `${url}/v2/${path}`;
  }
}

function digests(referrers: readonly Listed[]): Digest[] {
  return referrers.map(({ digest }) => digest);
}

function describe(content: Uint8Array): Descriptor {
  return { mediaType: "application/octet-stream", digest: hashOf(content), size: content.length };
}
