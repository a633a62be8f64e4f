// OCI's image layout: blobs by their digest, and an index of what is in it.
import { field, list, parseJson, textField } from "../../lib/json.ts";
import { READ_LIMITS } from "../../lib/limits.ts";
import type { RequestFailure } from "../../lib/request-failure.ts";
import { readReferrers } from "../../oci/image-index.ts";
import { canonicalName, parseDigest, splitTag, type Digest } from "../../oci/reference.ts";
import type { ArchiveSource } from "../../oci/source.ts";
import type { FoundManifest, ImageSource, OpenedArchive } from "../../ports/promotion.ts";
import type { MissingManifest } from "../../ports/registry.ts";
import { hashOf } from "../content.ts";
import { readExtent, streamExtent, type FileTree } from "./file-tree.ts";

const INDEX = "application/vnd.oci.image.index.v1+json";
const MANIFEST = "application/vnd.oci.image.manifest.v1+json";

/** What an image is called in a layout. Source: OCI image specification 1.1, "Pre-Defined Annotation Keys"; containerd. */
const NAMES = ["org.opencontainers.image.ref.name", "io.containerd.image.name"] as const;

/** Source: OCI image specification 1.1, "Image Layout". */
export async function openLayout(tree: FileTree, { choice }: ArchiveSource): Promise<OpenedArchive> {
  const extent = await tree.find("index.json");
  const body = extent && (await readExtent(extent, READ_LIMITS.response));
  if (body === undefined) return { kind: "flaw", flaw: "has no `index.json` that can be read" };
  const entries = list(field(parseJson(body), "manifests"));
  const known = readNames(body);
  if (known.size === 0) return { kind: "flaw", flaw: "holds no image" };
  if (entries.length > READ_LIMITS.promotedManifests)
    return { kind: "flaw", flaw: `holds more than ${READ_LIMITS.promotedManifests} images` };
  const [first, second] = choose([...known], choice);
  if (first === undefined) return { kind: "missing" };
  if (second !== undefined) return { kind: "flaw", flaw: ambiguous([...known]) };
  return { kind: "archive", source: layoutSource(tree), reference: first[0] };
}

/** One image may stand there several times, once for each of its names, as docker and buildx write it. */
function readNames(index: Uint8Array): Map<Digest, string[]> {
  const known = new Map<Digest, string[]>();
  for (const { digest, annotations } of readReferrers(index))
    known.set(digest, [...(known.get(digest) ?? []), ...namesOf(annotations)]);
  return known;
}

type Named = readonly [id: string, names: readonly string[], ...more: unknown[]];

/** By digest or by name; where no name is written so, by what docker means by it: `app:1` is docker.io/library/app:1. */
export function choose<Image extends Named>(images: readonly Image[], choice: string | undefined): Image[] {
  if (choice === undefined) return [...images];
  const exact = images.filter(([id, names]) => id === choice || names.includes(choice));
  const meant = canonicalTagged(choice);
  return exact.length > 0
    ? exact
    : images.filter(([, names]) => names.some((name) => canonicalTagged(name) === meant));
}

function canonicalTagged(text: string): string {
  const { name, tag } = splitTag(text);
  return `${canonicalName(name)}:${tag ?? "latest"}`;
}

function namesOf(annotations: Readonly<Record<string, string>> | undefined): string[] {
  return NAMES.flatMap((name) => annotations?.[name] ?? []);
}

/** The names are somebody else's words. */
export function ambiguous(images: readonly Named[]): string {
  const shown = images.slice(0, 5).map(([digest, [name]]) => name?.slice(0, 100) ?? digest);
  const more = images.length > shown.length ? ` and ${images.length - shown.length} more` : "";
  return `holds ${images.length} images, and none is chosen: ${shown.map((one) => JSON.stringify(one)).join(", ")}${more}`;
}

function layoutSource(tree: FileTree): ImageSource {
  return {
    image: undefined,
    read: (reference) => readManifest(tree, reference),
    referrers: () => Promise.resolve({ kind: "referrers", entries: [] }),
    blob: async (digest) => {
      const extent = await tree.find(blobName(digest));
      return extent === undefined
        ? failure(`${digest} is not in it`)
        : { kind: "blob", chunks: streamExtent(extent) };
    },
  };
}

async function readManifest(
  tree: FileTree,
  reference: string,
): Promise<FoundManifest | MissingManifest | RequestFailure> {
  const digest = parseDigest(reference);
  const extent = digest && (await tree.find(blobName(digest)));
  if (digest === undefined || extent === undefined)
    return { kind: "missing", failure: failure(`${reference} is not in it`) };
  const body = await readExtent(extent, READ_LIMITS.response);
  if (body === undefined) return failure(`${reference} is too long for a manifest, or cut off`);
  if (hashOf(body) !== digest) return failure(`${reference} has another content`);
  return { kind: "manifest", digest, type: typeOf(body), body };
}

/** A manifest of OCI's may leave its type out. */
function typeOf(body: Uint8Array): string {
  const json = parseJson(body);
  return textField(json, "mediaType") ?? (field(json, "manifests") === undefined ? MANIFEST : INDEX);
}

function blobName(digest: Digest): string {
  return `blobs/${digest.replace(":", "/")}`;
}

export function failure(reason: string): RequestFailure {
  return { kind: "request-failure", reason, retryable: false, retryAfter: undefined };
}
