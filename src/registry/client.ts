// The registry over HTTP: probed before the build, given the tags after it, and read back at the end.
import type { RegistryEvidence } from "../access/evidence.ts";
import { parseDigest, type Digest, type Image } from "../oci/reference.ts";
import type { SizedImage } from "../oci/image-size.ts";
import { field, parseJson } from "../lib/json.ts";
import { ATTEMPTS, READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";
import type { PublishedTags } from "../tags/metadata.ts";
import type { AccessRequest } from "../access/request.ts";
import type { TagLookup } from "../oci/tag-state.ts";
import { askAnonymously } from "./anonymous.ts";
import type { TokenExchange, RegistryOptions } from "./auth.ts";
import { Bearers } from "./bearers.ts";
import { openContents } from "./contents.ts";
import { requestFailureOf, classifyResponse, classifyNamedProbe, DIGEST_HEADER } from "./response.ts";
import {
  DAMAGED,
  followRedirect,
  hashOf,
  MANIFEST_TYPES,
  readContentAnswer,
  readManifestAnswer,
} from "./content.ts";
import { readImageLabels } from "./image-labels.ts";
import { measureImage } from "./image-size.ts";
import { nameLayers } from "./image-history.ts";
import { openReferrers } from "./referrers.ts";
import { cancelUpload } from "./upload.ts";
import { fetchTagList } from "./tag-list.ts";
import { lookUpContent, lookUpTag } from "./tag-lookup.ts";
import type { RequestFailure } from "../lib/request-failure.ts";
import type {
  ImageConfiguration,
  ImageLabels,
  Manifest,
  MissingManifest,
  Registry,
} from "../ports/registry.ts";
import type { HttpTransfer } from "../ports/http.ts";
import type { ContentStore } from "../ports/promotion.ts";
import type { Referrers } from "../ports/signing.ts";
import type { HttpRequest, HttpAnswer } from "../ports/http.ts";

/** `settle` waits for what runs in the background: cancelling the probe's upload. */
export type SettlingRegistry = Registry & {
  settle: () => Promise<void>;
  referrers: Referrers;
  openContents: (transfer: HttpTransfer) => ContentStore;
};

type Authorized = Extract<TokenExchange, { kind: "authorized" }>;

/** Source of the requests: the OCI distribution specification 1.1. */
export function openRegistry(wiring: RegistryOptions): SettlingRegistry {
  const { http, registry, pause = () => Promise.resolve() } = wiring;
  const bearers = new Bearers(wiring);
  const cancelled: Promise<unknown>[] = [];
  const referrers = openReferrers({ send, manifest, http, url: registry.url }, pause);

  return {
    ask,
    hasToken: (image) => bearers.has(image),
    askAnonymously: (image) => askAnonymously(image, wiring),
    listTags,
    exists,
    resolve,
    resolveVerified,
    manifest,
    content,
    configuration,
    digestOf: hashOf,
    tag,
    labels,
    imageSize,
    settle,
    referrers,
    openContents: (transfer) =>
      openContents({ bearers, getManifest, content, referrers, http, url: registry.url }, transfer),
  };

  async function ask(accessRequest: AccessRequest): Promise<RegistryEvidence> {
    const exchanged = await bearers.ask(accessRequest);
    return exchanged.kind === "authorized" ? probe(accessRequest, exchanged) : exchanged.evidence;
  }

  function listTags(image: Image): Promise<PublishedTags> {
    return fetchTagList(`${repositoryUrl(image)}/tags/list`, (request) => send(image, request));
  }

  /** An upload that is begun and cancelled asks for the right to push; the list of tags for that to pull. */
  async function probe({ image, access }: AccessRequest, by: Authorized): Promise<RegistryEvidence> {
    const { headers, granted } = by;
    if (access !== "push") {
      const list = await http({ method: "GET", url: `${repositoryUrl(image)}/tags/list?n=1`, headers });
      return classifyResponse("pull probe", list, 200);
    }
    const begun = await http({ method: "POST", url: `${repositoryUrl(image)}/blobs/uploads/`, headers });
    const upload = { begun, blobs: `${repositoryUrl(image)}/blobs/`, headers };
    cancelled.push(cancelUpload(upload, { http, base: registry.url }));
    const isNamed = wiring.tokens === "named";
    return isNamed ? classifyNamedProbe(begun, granted) : classifyResponse("push probe", begun, 202);
  }

  async function exists(image: Image): Promise<boolean | undefined> {
    const answer = await send(image, { method: "GET", url: `${repositoryUrl(image)}/tags/list?n=1` });
    if (answer.kind === "failure") return undefined;
    return answer.status === 404 ? false : answer.status === 200 || undefined;
  }

  function resolve(image: Image, reference: string): Promise<TagLookup | RequestFailure> {
    const url = manifestUrl(image, reference);
    return lookUpTag((method) => sendOnce(image, { method, url }));
  }

  function resolveVerified(image: Image, reference: string): Promise<TagLookup | RequestFailure> {
    return lookUpContent(() => getManifest(image, reference));
  }

  async function content(image: Image, digest: Digest): Promise<Manifest | MissingManifest | RequestFailure> {
    return readManifestAnswer(await getManifest(image, digest), digest);
  }

  function getManifest(image: Image, reference: string): Promise<HttpAnswer> {
    return sendOnce(image, { method: "GET", url: manifestUrl(image, reference) });
  }

  async function manifest(image: Image, digest: Digest): Promise<Manifest | RequestFailure> {
    const found = await content(image, digest);
    // It received this digest a moment ago: not to know it is its own fault, and no refusal.
    return found.kind === "missing" ? { ...found.failure, retryable: true } : found;
  }

  async function tag(
    image: Image,
    name: string,
    { type, body }: Manifest,
  ): Promise<{ kind: "set" } | RequestFailure> {
    const headers = { "content-type": type };
    const answer = await sendOnce(image, { method: "PUT", url: manifestUrl(image, name), headers, body });
    return answer.kind === "answer" && answer.status === 201 ? { kind: "set" } : requestFailureOf(answer);
  }

  function labels(image: Image, digest: Digest): Promise<ImageLabels | RequestFailure> {
    return readImageLabels(digest, async (kind, of) => {
      const known = parseDigest(of);
      return known === undefined
        ? { ...DAMAGED, retryable: false }
        : readBytes(image, { kind, digest: known });
    });
  }

  async function configuration(image: Image, digest: Digest): Promise<ImageConfiguration | RequestFailure> {
    const bytes = await readBytes(image, { kind: "blobs", digest });
    return bytes instanceof Uint8Array ? { kind: "configuration", json: parseJson(bytes) } : bytes;
  }

  async function readBytes(
    image: Image,
    { kind, digest }: { kind: "manifests" | "blobs"; digest: Digest },
    limits: { longest: number; deadline?: number } = { longest: READ_LIMITS.imageConfig },
  ): Promise<Uint8Array | RequestFailure> {
    const url = `${repositoryUrl(image)}/${kind}/${digest}`;
    const first = await sendOnce(image, { method: "GET", url, ...limits });
    const answer = await followRedirect(first, { http, base: registry.url, ...limits });
    return readContentAnswer(answer, digest);
  }

  /** The end of a run waits for it: one attempt, and a short one; the configurations are read beside the manifests. */
  async function imageSize(
    image: Image,
    reference: string,
    configs: readonly Digest[] = [],
  ): Promise<SizedImage | undefined> {
    const reading = Promise.all(configs.map(async (of) => [of, await readHistory(image, of)] as const));
    const size = await readSize(image, reference);
    return size && nameLayers(size, new Map(await reading));
  }

  async function readHistory(image: Image, digest: Digest): Promise<unknown> {
    const limits = { longest: READ_LIMITS.imageHistory, deadline: TIMEOUTS.imageSize };
    const bytes = await readBytes(image, { kind: "blobs", digest }, limits);
    return bytes instanceof Uint8Array ? field(parseJson(bytes), "history") : undefined;
  }

  function readSize(image: Image, reference: string): Promise<SizedImage | undefined> {
    const read = async (name: string) => {
      const headers = { accept: MANIFEST_TYPES };
      const request = {
        method: "GET",
        url: manifestUrl(image, name),
        headers,
        attempts: ATTEMPTS.once,
        deadline: TIMEOUTS.imageSize,
      } as const;
      const answer = await send(image, request);
      if (answer.kind !== "answer" || answer.status !== 200) return undefined;
      return { digest: answer.headers[DIGEST_HEADER] ?? name, manifest: parseJson(answer.body) };
    };
    return measureImage(reference, read);
  }

  /** One attempt; the caller retries and logs. */
  function sendOnce(image: Image, request: HttpRequest): Promise<HttpAnswer> {
    const headers = { accept: MANIFEST_TYPES, ...request.headers };
    return send(image, { ...request, headers, attempts: ATTEMPTS.once });
  }

  function send(image: Image, request: HttpRequest): Promise<HttpAnswer> {
    return bearers.send(image, request);
  }

  async function settle(): Promise<void> {
    await Promise.all(cancelled);
  }

  function manifestUrl(image: Image, reference: string): string {
    return `${repositoryUrl(image)}/manifests/${reference}`;
  }

  function repositoryUrl({ path }: Image): string {
    return `${registry.url}/v2/${path}`;
  }
}
