// An image as its source has it: its manifests, what they name, and what refers to them.
import type { Cause } from "../../../diagnosis/causes/index.ts";
import { certainCause, type Failure } from "../../../diagnosis/failure.ts";
import type { Descriptor } from "../../../oci/image-index.ts";
import type { BlobReference } from "../../../oci/image-links.ts";
import type { Digest } from "../../../oci/reference.ts";
import type { FoundManifest } from "../../../ports/promotion.ts";

/** A manifest with all that it names. */
export type ManifestNode = {
  kind: "node";
  found: FoundManifest;
  blobs: readonly BlobReference[];
  children: readonly ManifestNode[];
};

/** `entry` is how the source lists it. */
export type ReferrerNode = { subject: Digest; entry: Descriptor; node: ManifestNode };

/** `referrers` are read while the layers are brought already. */
export type SourceImage = { kind: "image"; root: ManifestNode; referrers: Promise<FoundReferrers | Failing> };
export type FoundReferrers = { kind: "referrers"; referrers: readonly ReferrerNode[] };

export type Failing = { kind: "failed" } & Failure;

export function failing(cause: Cause): Failing {
  return { kind: "failed", ...certainCause(cause) };
}
