// A registry's content, to copy from and to: manifests by tag or digest, layers, and what refers to an image.
import type { RequestFailure } from "../lib/request-failure.ts";
import { parseDigest, type Digest, type Image } from "../oci/reference.ts";
import type { HttpAnswer, HttpTransfer } from "../ports/http.ts";
import type { ContentStore, FoundManifest, ImageSource } from "../ports/promotion.ts";
import type { Manifest, MissingManifest } from "../ports/registry.ts";
import type { Referrers } from "../ports/signing.ts";
import type { Bearers } from "./bearers.ts";
import { openBlobs, type BlobAccess } from "./blobs.ts";
import { readTaggedAnswer } from "./content.ts";

type ContentAccess = Omit<BlobAccess, "transfer"> & {
  bearers: Bearers;
  /** One try. */
  getManifest: (image: Image, tag: string) => Promise<HttpAnswer>;
  content: (image: Image, digest: Digest) => Promise<Manifest | MissingManifest | RequestFailure>;
  referrers: Pick<Referrers, "find">;
};

export function openContents(access: ContentAccess, transfer: HttpTransfer): ContentStore {
  const { bearers, getManifest, content, referrers } = access;
  const blobs = openBlobs({ ...access, transfer });
  return { prepare, bring: blobs.bring, source };

  function source(image: Image): ImageSource {
    bearers.readOnly(image);
    return {
      read: (reference) => read(image, reference),
      referrers: (digest) => referrers.find(image, digest),
      blob: (digest) => blobs.open(image, digest),
      image,
    };
  }

  function prepare(image: Image, { image: mountsFrom }: ImageSource): void {
    if (mountsFrom?.host === image.host) void bearers.of(image, { mountsFrom });
  }

  async function read(
    image: Image,
    reference: string,
  ): Promise<FoundManifest | MissingManifest | RequestFailure> {
    const digest = parseDigest(reference);
    if (digest === undefined) return readTaggedAnswer(await getManifest(image, reference));
    const found = await content(image, digest);
    return found.kind === "manifest" ? { ...found, digest } : found;
  }
}
