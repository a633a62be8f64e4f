// What a manifest names: its layers and its configuration, or the manifests of its index.
import { field, list, parseJson, record, textField } from "../lib/json.ts";
import { READ_LIMITS } from "../lib/limits.ts";
import { readDescriptor, type Descriptor, type ManifestBytes } from "./image-index.ts";
import { parseDigest, type Digest } from "./reference.ts";

export type BlobReference = Pick<Descriptor, "digest" | "size">;

export type ManifestLinks =
  /** `subject`: what it says itself that it refers to; `hasSubject`: by whatever text. */
  | { kind: "manifest"; blobs: readonly BlobReference[]; subject: Digest | undefined; hasSubject: boolean }
  | { kind: "index"; entries: readonly Descriptor[]; hasSubject: boolean }
  /** `flaw` completes "it …". */
  | { kind: "flaw"; flaw: string };

/** Source: OCI image specification 1.1, "Image Media Types"; docker's "Image Manifest V2, Schema 2". */
const INDEX_TYPES: ReadonlySet<string> = new Set([
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
]);
const MANIFEST_TYPES: ReadonlySet<string> = new Set([
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
]);

/** Any image or artifact may be copied: only what has to be copied with it is read. */
export function readLinks({ type, body }: ManifestBytes): ManifestLinks {
  const json = parseJson(body);
  const [named = ""] = type.split(";");
  const mediaType = named.trim().toLowerCase();
  const own = field(json, "mediaType");
  if (own !== undefined && own !== mediaType) return flaw("calls itself another type than the registry does");
  // Source: CVE-2021-41190; containerd, `validateMediaType`: what is both is another thing to each client.
  const others = INDEX_TYPES.has(mediaType) ? ["config", "layers"] : ["manifests"];
  if (others.some((name) => (field(json, name) ?? undefined) !== undefined))
    return flaw("is an image and an index at once");
  if (Object.keys(record(json)).some(isOtherSpelling))
    return flaw("writes a field's name in other letters, and some programs read it as that field");
  if (INDEX_TYPES.has(mediaType)) return readEntries(json);
  if (MANIFEST_TYPES.has(mediaType)) return readBlobs(json);
  return flaw(`is of the type ${JSON.stringify(mediaType.slice(0, 100))}, which is no image's`);
}

const FIELDS = ["schemaVersion", "mediaType", "artifactType", "config", "layers", "manifests", "subject"];

/** `Subject` and `ſubject` are `subject` to a registry written in Go. Source: Go's documentation, `encoding/json`, "Unmarshal". */
function isOtherSpelling(name: string): boolean {
  return FIELDS.some((own) => own !== name && own.toUpperCase() === name.toUpperCase());
}

function readEntries(json: unknown): ManifestLinks {
  const entries = list(field(json, "manifests"));
  if (entries.length > READ_LIMITS.promotedManifests)
    return flaw(`is an index of more than ${READ_LIMITS.promotedManifests} manifests`);
  const read = entries.flatMap((entry) => readDescriptor(entry) ?? []);
  return read.length < entries.length
    ? flaw("has an entry that cannot be read")
    : { kind: "index", entries: read, hasSubject: hasSubject(json) };
}

function readBlobs(json: unknown): ManifestLinks {
  const entries = [field(json, "config"), ...list(field(json, "layers"))];
  if (entries.length > READ_LIMITS.promotedLayers)
    return flaw(`has more than ${READ_LIMITS.promotedLayers} layers`);
  const blobs = entries.filter((entry) => !isForeign(entry)).map((entry) => readDescriptor(entry));
  const read = blobs.flatMap((blob) =>
    blob === undefined ? [] : [{ digest: blob.digest, size: blob.size }],
  );
  if (read.length < blobs.length) return flaw("has a layer that cannot be read");
  const subject = parseDigest(textField(json, "subject", "digest") ?? "");
  return { kind: "manifest", blobs: read, subject, hasSubject: hasSubject(json) };
}

/** Source: OCI image specification 1.1, "Image Manifest" and "Image Index", `subject`. */
function hasSubject(json: unknown): boolean {
  return (field(json, "subject") ?? undefined) !== undefined;
}

/** A layer of Windows that may not be distributed stays where it is. Source: OCI image specification 1.1, "Non-Distributable Layers". */
function isForeign(entry: unknown): boolean {
  return (
    /foreign|nondistributable/.test(textField(entry, "mediaType") ?? "") &&
    list(field(entry, "urls")).length > 0
  );
}

function flaw(text: string): ManifestLinks {
  return { kind: "flaw", flaw: text };
}
