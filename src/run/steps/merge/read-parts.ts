// The parts of an image that is to be merged, as the registry has them: which platforms, which commit, what is attested.
import { field, record } from "../../../lib/json.ts";
import { isRequestFailure } from "../../../lib/request-failure.ts";
import {
  describeAlone,
  readManifest,
  type Descriptor,
  type IndexedImage,
  type MediaFamily,
  type ReadManifest,
} from "../../../oci/image-index.ts";
import { bareType } from "../../../oci/index-entry.ts";
import { formatPlatform, readPlatform } from "../../../oci/platform.ts";
import type { Digest, Image } from "../../../oci/reference.ts";
import type { Manifest } from "../../../ports/registry.ts";
import { REVISION_LABEL, SOURCE_LABEL } from "../../../tags/labels.ts";
import type { NamedDigest } from "./find-digests.ts";
import { PartStore, type Failing, type PartStorePorts } from "./part-store.ts";

/** What one digest brings. `revisions`: the commits that its images say they are of. */
export type MergePart = {
  digest: Digest;
  family: MediaFamily;
  images: readonly IndexedImage[];
  attestations: readonly Descriptor[];
  revisions: ReadonlySet<string>;
};

export type PartsResult = { kind: "parts"; parts: readonly MergePart[] } | Failing;

/** `source`: the repository's page, by which an image's labels are told from those of its base image. */
export class PartReader {
  readonly #store: PartStore;
  readonly #source: string | undefined;

  constructor(image: Image, source: string | undefined, ports: PartStorePorts) {
    this.#store = new PartStore(image, ports);
    this.#source = source;
  }

  /** All at once; the first one that will not do, in the order given, is the failure. */
  async readAll(digests: readonly NamedDigest[]): Promise<PartsResult> {
    const read = await Promise.all(digests.map((one) => this.#read(one)));
    const failed = read.find((one) => one.kind === "failed");
    const parts = read.flatMap((one) => (one.kind === "part" ? [one.part] : []));
    return failed ?? { kind: "parts", parts };
  }

  /** A job pushes to all of its images, so that they share their digests. What cannot be read is not missing. */
  async findMissing(digests: readonly NamedDigest[]): Promise<Failing | undefined> {
    const looked = await Promise.all(digests.map(({ digest }) => this.#store.lookup(digest)));
    const missing = digests.find((_, index) => looked[index]?.kind === "missing");
    return missing && this.#store.missing(missing.digest, missing.platform);
  }

  async #read({ digest, platform }: NamedDigest): Promise<PartResult> {
    const found = await this.#store.content(digest);
    if (found.kind === "missing") return this.#store.missing(digest, platform);
    if (isRequestFailure(found)) return this.#store.unreadable(found, digest);
    const manifest = readManifest(found);
    switch (manifest.kind) {
      case "flaw":
        return this.#store.unsuited(digest, manifest.flaw);
      case "image":
        return this.#readImage(digest, found, manifest);
      case "index":
        return this.#readIndex({ digest, platform }, manifest);
    }
  }

  async #readImage(digest: Digest, manifest: Manifest, image: ImageManifest): Promise<PartResult> {
    const found = await this.#store.configuration(image.config);
    if (isRequestFailure(found)) return this.#store.unreadable(found, image.config);
    const platform = readPlatform(found.json);
    if (platform === undefined) return this.#store.unsuited(digest, "names no platform in its configuration");
    const descriptor = describeAlone(digest, manifest, platform);
    const revision = image.annotations[REVISION_LABEL] ?? this.#labelled(found.json);
    const images = [{ descriptor, platform }];
    return part({ digest, family: image.family, images, attestations: [], revisions: setOf(revision) });
  }

  /** The commit that the index names its build has written; of its images it is read only where the index names none. */
  async #readIndex({ digest, platform }: NamedDigest, index: ImageIndex): Promise<PartResult> {
    const { family, images, attestations, annotations } = index;
    const said = annotations[REVISION_LABEL];
    const looked = await Promise.all([
      ...images.map((image) => this.#readEntry(image)),
      ...attestations.map((descriptor) => this.#readListed(descriptor)),
    ]);
    const [missing] = looked.flatMap((one) => (one.kind === "missing" ? [one.digest] : []));
    if (missing !== undefined) return this.#store.missing(missing, platform);
    const failed = looked.find((one) => one.kind === "failed");
    if (failed !== undefined) return failed;
    const revisions = looked.flatMap((one) => (one.kind === "entry" ? (one.revision ?? []) : []));
    return part({
      digest,
      family,
      images,
      attestations,
      revisions: said === undefined ? new Set(revisions) : setOf(said),
    });
  }

  /**
   * What an index says of an entry is copied into the merged one, so it must be so. The variant is not compared: a build for
   * `arm/v7` may stand on a base image for `arm/v5`.
   */
  async #readEntry({ descriptor, platform }: IndexedImage): Promise<Looked> {
    const { digest } = descriptor;
    const listed = await this.#readListed(descriptor);
    if (listed.kind !== "listed") return listed;
    const manifest = readManifest(listed.manifest);
    if (manifest.kind !== "image")
      return this.#store.unsuited(digest, "is not an image, though its index says so");
    const found = await this.#store.configuration(manifest.config);
    if (isRequestFailure(found)) return this.#store.unreadable(found, manifest.config);
    const own = readPlatform(found.json);
    if (own?.os !== platform.os || own.architecture !== platform.architecture) {
      const is = own === undefined ? "no platform" : `${own.os}/${own.architecture}`;
      return this.#store.unsuited(digest, `is for ${is}, and its index calls it ${formatPlatform(platform)}`);
    }
    const revision = manifest.annotations[REVISION_LABEL] ?? this.#labelled(found.json);
    return { kind: "entry", revision };
  }

  async #readListed({ digest, size, mediaType }: Descriptor): Promise<Listed> {
    const found = await this.#store.content(digest);
    if (found.kind === "missing") return { kind: "missing", digest };
    if (isRequestFailure(found)) return this.#store.unreadable(found, digest);
    const { byteLength } = found.body;
    if (byteLength !== size)
      return this.#store.unsuited(digest, `has ${byteLength} bytes, and its index says ${size}`);
    return bareType(found.type) === mediaType
      ? { kind: "listed", manifest: found }
      : this.#store.unsuited(digest, "has another media type than its index says");
  }

  /** A base image hands its labels down: a commit is this repository's where the source is. */
  #labelled(configuration: unknown): string | undefined {
    const labels = record(field(configuration, "config", "Labels"));
    const [revision, source] = [labels[REVISION_LABEL], labels[SOURCE_LABEL]];
    const isOurs =
      typeof source === "string" &&
      this.#source !== undefined &&
      source.toLowerCase() === this.#source.toLowerCase();
    return isOurs && typeof revision === "string" ? revision : undefined;
  }
}

type ImageManifest = Extract<ReadManifest, { kind: "image" }>;
type ImageIndex = Extract<ReadManifest, { kind: "index" }>;
type PartResult = { kind: "part"; part: MergePart } | Failing;
type Unlisted = { kind: "missing"; digest: Digest } | Failing;
type Listed = { kind: "listed"; manifest: Manifest } | Unlisted;
type Looked = { kind: "entry"; revision: string | undefined } | Listed;

function part(made: MergePart): PartResult {
  return { kind: "part", part: made };
}

function setOf(revision: string | undefined): Set<string> {
  return new Set(revision === undefined ? [] : [revision]);
}
