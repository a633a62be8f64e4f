// A signed bundle as an OCI artifact that refers to its image, and the list that a registry without an API keeps of these.
import { field, list, parseJson, record, textField } from "../lib/json.ts";
import type { Digest } from "../oci/reference.ts";

/** Source: Sigstore bundle specification, v0.3; cosign's "Sigstore bundle in OCI" specification. */
export const BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
export const MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json";
export const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
/** The configuration of an artifact that needs none, `{}`. Source: OCI image specification 1.1, "Guidance for an empty descriptor". */
const EMPTY_TYPE = "application/vnd.oci.empty.v1+json";
export const EMPTY = new TextEncoder().encode("{}");

export type Descriptor = { mediaType: string; digest: Digest; size: number };

export type Artifact = { bundle: Uint8Array; predicateType: string };

/** Source: OCI image specification 1.1, "Image manifest", `subject` and `artifactType`. */
export function artifactManifest(
  { predicateType, created }: { predicateType: string; created: Date },
  { subject, config, bundle }: Record<"subject" | "config" | "bundle", Descriptor>,
): Uint8Array {
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    artifactType: BUNDLE_TYPE,
    config: { ...config, mediaType: EMPTY_TYPE },
    layers: [{ ...bundle, mediaType: BUNDLE_TYPE }],
    subject,
    annotations: annotationsFor(predicateType, created),
  };
  return new TextEncoder().encode(JSON.stringify(manifest));
}

/** Source: cosign's "Sigstore bundle in OCI" specification; actions/attest writes the same. */
function annotationsFor(predicateType: string, created: Date): Record<string, string> {
  return {
    "org.opencontainers.image.created": created.toISOString(),
    "dev.sigstore.bundle.content": "dsse-envelope",
    "dev.sigstore.bundle.predicateType": predicateType,
  };
}

/** An entry in a list of referrers, as the registry's own API would make it of the manifest. */
export function referrerEntry(manifest: Uint8Array, digest: Digest): Referrer {
  return {
    mediaType: MANIFEST_TYPE,
    digest,
    size: manifest.length,
    artifactType: BUNDLE_TYPE,
    annotations: record(field(parseJson(manifest), "annotations")),
  };
}

export type Referrer = Descriptor & { artifactType: string; annotations: Record<string, unknown> };

/** The tag of the list, where the registry has no API. Source: OCI distribution specification 1.1, "Referrers tag schema". */
export function referrersTag(digest: Digest): string {
  return digest.replace(":", "-");
}

/** Whether a list, by the API or the tag, has all of these. */
export function listsReferrers(index: Uint8Array, digests: readonly Digest[]): boolean {
  const listed = new Set(
    list(field(parseJson(index), "manifests")).map((entry) => textField(entry, "digest")),
  );
  return digests.every((digest) => listed.has(digest));
}

/** The list with these added, and nothing else changed; nothing where the text is no list. */
export function addReferrers(
  index: Uint8Array | undefined,
  referrers: readonly Descriptor[],
): Uint8Array | undefined {
  const empty = { schemaVersion: 2, mediaType: INDEX_TYPE, manifests: [] };
  const json = index === undefined ? empty : parseJson(index);
  const manifests = field(json, "manifests");
  if (!Array.isArray(manifests)) return undefined;
  const known = new Set(manifests.map((entry) => textField(entry, "digest")));
  const added = referrers.filter(({ digest }) => !known.has(digest));
  return new TextEncoder().encode(
    JSON.stringify({ ...record(json), manifests: [...(manifests as unknown[]), ...added] }),
  );
}
