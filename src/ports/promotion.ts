// Promotion, as its operation asks it: where an image comes from, and a registry that takes its content over.
import type { RequestFailure } from "../lib/request-failure.ts";
import type { Descriptor } from "../oci/image-index.ts";
import type { BlobReference } from "../oci/image-links.ts";
import type { ArchiveSource } from "../oci/source.ts";
import type { Digest, Image } from "../oci/reference.ts";
import type { Chunks } from "./http.ts";
import type { Manifest, MissingManifest } from "./registry.ts";

export type FoundManifest = Manifest & { digest: Digest };

export type BlobContent = { kind: "blob"; chunks: Chunks };

/** What an image is copied from. Each call is one try. */
export type ImageSource = {
  /** By a tag or a digest. What has another hash than its digest is a failure. */
  read(reference: string): Promise<FoundManifest | MissingManifest | RequestFailure>;
  /** What refers to a manifest: signatures, lists of contents. */
  referrers(digest: Digest): Promise<FoundReferrers | RequestFailure>;
  /** Unchecked: whoever sends it on compares the hash. */
  blob(digest: Digest): Promise<BlobContent | RequestFailure>;
  /** The repository from which its registry can take layers over by itself. */
  image: Image | undefined;
};

/** Images in files of this machine. */
export type Archives = { open(source: ArchiveSource): Promise<OpenedArchive> };

export type OpenedArchive =
  /** `reference`: the digest of its image. `isMade`: it has none of its own, and this one was made. */
  | { kind: "archive"; source: ImageSource; reference: Digest; isMade?: boolean }
  | { kind: "missing" }
  /** `flaw` completes "it …". */
  | { kind: "flaw"; flaw: string };

export type FoundReferrers = { kind: "referrers"; entries: readonly Descriptor[] };

/** How a blob came: it was there, the registry took it over from another repository, or it was sent. */
export type Arrival = "there" | "mounted" | "sent";

/** A registry's content beside manifests. Each call is one try. */
export type ContentStore = {
  /** Asks for the right to take layers over from the source's repository, ahead of the first one. */
  prepare(image: Image, source: ImageSource): void;
  /** Sends nothing that is there already, or that the registry can take over from the source's repository. */
  bring(
    image: Image,
    blob: BlobReference,
    source: ImageSource,
  ): Promise<{ kind: "brought"; by: Arrival } | RequestFailure>;
  /** An image of this registry, to copy from. */
  source(image: Image): ImageSource;
};
