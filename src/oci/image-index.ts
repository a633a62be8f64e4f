// An image index: read strictly, since anybody may have written it, and written anew from the parts of several.
import { field, list, parseJson, record, textField } from "../lib/json.ts";
import { READ_LIMITS } from "../lib/limits.ts";
import { bareType, IMAGE_CONFIGS, isMarkedAttestation, subjectOf } from "./index-entry.ts";
import { parseDigest, type Digest } from "./reference.ts";
import { formatPlatform, readPlatform, type Platform } from "./platform.ts";

/** Source: OCI image specification 1.1, "Image Media Types"; docker's "Image Manifest V2, Schema 2". */
const FAMILIES = {
  oci: {
    index: "application/vnd.oci.image.index.v1+json",
    manifest: "application/vnd.oci.image.manifest.v1+json",
  },
  docker: {
    index: "application/vnd.docker.distribution.manifest.list.v2+json",
    manifest: "application/vnd.docker.distribution.manifest.v2+json",
  },
} as const;

export type MediaFamily = keyof typeof FAMILIES;

/** A manifest's bytes with their media type. */
export type ManifestBytes = { type: string; body: Uint8Array };

/** An entry of an index. `platform` is as it was written. */
export type Descriptor = {
  mediaType: string;
  digest: Digest;
  size: number;
  annotations?: Readonly<Record<string, string>>;
  platform?: Readonly<Record<string, unknown>>;
  artifactType?: string;
};

export type IndexedImage = { descriptor: Descriptor; platform: Platform };

export type ReadManifest =
  | {
      kind: "index";
      family: MediaFamily;
      annotations: Readonly<Record<string, string>>;
      images: readonly IndexedImage[];
      attestations: readonly Descriptor[];
    }
  /** `config` is the digest of its configuration, in which its platform and its labels stand. */
  | { kind: "image"; family: MediaFamily; annotations: Readonly<Record<string, string>>; config: Digest }
  /** `flaw` completes "it …". */
  | { kind: "flaw"; flaw: string };

/** An index within an index is none that a build makes, and is not followed. */
export function readManifest({ type, body }: ManifestBytes): ReadManifest {
  const json = parseJson(body);
  const mediaType = bareType(type);
  const own = field(json, "mediaType");
  if (own !== undefined && own !== mediaType) return flaw("calls itself another type than the registry does");
  const annotations = stringsOf(field(json, "annotations"));
  if (annotations === undefined) return flaw("has annotations that are no texts");
  const family = familyOf(mediaType);
  // Source: CVE-2021-41190: what is both is another thing to each client.
  if (field(json, "manifests") !== undefined && field(json, "config") !== undefined)
    return flaw("is an image and an index at once");
  if (family === undefined) return flaw("is neither an image nor an index of images");
  if (mediaType === FAMILIES[family].index) return readEntries(json, family, annotations);
  const config = parseDigest(textField(json, "config", "digest") ?? "");
  const isImage = IMAGE_CONFIGS.has(textField(json, "config", "mediaType") ?? "");
  return isImage && config !== undefined
    ? { kind: "image", family, annotations, config }
    : flaw("is not an image, but an artifact of another kind");
}

function readEntries(
  json: unknown,
  family: MediaFamily,
  annotations: Readonly<Record<string, string>>,
): ReadManifest {
  const entries = list(field(json, "manifests"));
  if (entries.length === 0) return flaw("is an index without a manifest");
  if (entries.length > READ_LIMITS.indexEntries)
    return flaw(`is an index of more than ${READ_LIMITS.indexEntries} manifests`);
  const images: IndexedImage[] = [];
  const attestations: Descriptor[] = [];
  for (const entry of entries) {
    const descriptor = readDescriptor(entry);
    if (descriptor === undefined) return flaw("has an entry that cannot be read");
    if (Object.values(FAMILIES).some(({ index }) => index === descriptor.mediaType))
      return flaw("is an index that holds another index");
    const isAttached = isMarkedAttestation(descriptor);
    // BuildKit writes what is attested in OCI's types, whatever those of the image are.
    const types: readonly string[] = [
      FAMILIES[family].manifest,
      ...(isAttached ? [FAMILIES.oci.manifest] : []),
    ];
    if (!types.includes(descriptor.mediaType))
      return flaw(`has the entry ${descriptor.digest} of another media type than its own`);
    if (isAttached) attestations.push(descriptor);
    else {
      const platform = readPlatform(descriptor.platform);
      if (platform === undefined || platform.os === "unknown")
        return flaw(`has the entry ${descriptor.digest} without a platform`);
      images.push({ descriptor, platform });
    }
  }
  const digests = new Set(images.map(({ descriptor }) => descriptor.digest));
  if (!attestations.every((one) => digests.has(subjectOf(one) ?? "sha256:")))
    return flaw("has an attestation of an image that it does not hold");
  return { kind: "index", family, annotations, images, attestations };
}

/** The entries of a list of referrers that can be read, each as it stands there. */
export function readReferrers(body: Uint8Array): Descriptor[] {
  return list(field(parseJson(body), "manifests")).flatMap((entry) => readDescriptor(entry) ?? []);
}

export function readDescriptor(entry: unknown): Descriptor | undefined {
  const digest = parseDigest(textField(entry, "digest") ?? "");
  const mediaType = textField(entry, "mediaType");
  const size = field(entry, "size");
  const [platform, artifactType] = [field(entry, "platform"), field(entry, "artifactType")];
  const annotations = stringsOf(field(entry, "annotations"));
  const isWhole =
    digest !== undefined && mediaType !== undefined && annotations !== undefined && isSize(size);
  if (!isWhole || (artifactType !== undefined && typeof artifactType !== "string")) return undefined;
  return {
    mediaType,
    digest,
    size,
    ...(Object.keys(annotations).length > 0 && { annotations }),
    ...(platform !== undefined && { platform: record(platform) }),
    ...(artifactType !== undefined && { artifactType }),
  };
}

function isSize(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function familyOf(mediaType: string): MediaFamily | undefined {
  return (["oci", "docker"] as const).find((family) =>
    Object.values<string>(FAMILIES[family]).includes(mediaType),
  );
}

/** A value as texts by name; nothing where it is there and holds anything else. */
function stringsOf(value: unknown): Readonly<Record<string, string>> | undefined {
  const entries = Object.entries(record(value));
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const isOdd = value !== undefined && value !== null && (typeof value !== "object" || Array.isArray(value));
  return isOdd || texts.length < entries.length ? undefined : Object.fromEntries(texts);
}

function flaw(text: string): ReadManifest {
  return { kind: "flaw", flaw: text };
}

/** An entry for an image that stood by itself, in no index. */
export function describeAlone(digest: Digest, { type, body }: ManifestBytes, platform: Platform): Descriptor {
  const { os, architecture, variant, osVersion } = platform;
  return {
    mediaType: bareType(type),
    digest,
    size: body.byteLength,
    platform: {
      architecture,
      os,
      ...(osVersion !== undefined && { "os.version": osVersion }),
      ...(variant !== undefined && { variant }),
    },
  };
}

export type IndexParts = {
  family: MediaFamily;
  images: readonly IndexedImage[];
  attestations: readonly Descriptor[];
  /** Docker's list has none. */
  annotations: Readonly<Record<string, string>>;
};

/**
 * Flat, images first and then what is attested of each, as BuildKit writes it. Of the same parts it makes the same bytes.
 * Source: moby/buildkit, `exporter/containerimage/writer.go`.
 */
export function writeIndex({ family, images, attestations, annotations }: IndexParts): ManifestBytes {
  const manifests = [
    ...images.map(({ descriptor }) => descriptor),
    ...images.flatMap(({ descriptor }) => attestations.filter((one) => subjectOf(one) === descriptor.digest)),
  ];
  const { index: mediaType } = FAMILIES[family];
  const written = family === "oci" && Object.keys(annotations).length > 0 ? { annotations } : {};
  const json = { schemaVersion: 2, mediaType, manifests, ...written };
  return { type: mediaType, body: new TextEncoder().encode(JSON.stringify(json, undefined, 2)) };
}

/** In the order of `wanted`, and those that it does not name after them, by their names. */
export function sortByPlatform(
  images: readonly IndexedImage[],
  wanted: readonly Platform[],
): readonly IndexedImage[] {
  const places = new Map(wanted.map((platform, at) => [formatPlatform(platform), at]));
  const keyed = images.map((image) => ({ image, name: formatPlatform(image.platform) }));
  const placeOf = (name: string) => places.get(name) ?? places.size;
  return keyed
    .sort((one, other) => placeOf(one.name) - placeOf(other.name) || (one.name < other.name ? -1 : 1))
    .map(({ image }) => image);
}
