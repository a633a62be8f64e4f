// The parts of an image that is to be merged, as the registry has them: which platforms, which commit, what is attested.
import type { Cause } from "../../../diagnosis/causes/index.ts";
import { certainCause, type Failure } from "../../../diagnosis/failure.ts";
import { field, record } from "../../../lib/json.ts";
import { isRequestFailure, type RequestFailure } from "../../../lib/request-failure.ts";
import type { RetryBudget } from "../../../lib/retry.ts";
import {
  describeAlone,
  readManifest,
  type Descriptor,
  type IndexedImage,
  type MediaFamily,
  type ReadManifest,
} from "../../../oci/image-index.ts";
import { readPlatform } from "../../../oci/platform.ts";
import { formatReference, type Digest, type Image } from "../../../oci/reference.ts";
import type { ImageConfiguration, Manifest, MissingManifest } from "../../../ports/registry.ts";
import type { Ports } from "../../../ports/ports.ts";
import { REVISION_LABEL, SOURCE_LABEL } from "../../../tags/labels.ts";
import type { NamedDigest } from "./find-digests.ts";

/** What one digest brings. `revisions`: the commits that its images say they are of. */
export type MergePart = {
  digest: Digest;
  family: MediaFamily;
  images: readonly IndexedImage[];
  attestations: readonly Descriptor[];
  revisions: ReadonlySet<string>;
};

export type PartsResult = { kind: "parts"; parts: readonly MergePart[] } | ({ kind: "failed" } & Failure);

/** `source`: the repository's page, by which an image's labels are told from those of its base image. */
type PartsPorts = Pick<Ports, "registry"> & { budget: RetryBudget };

export class PartReader {
  readonly #image: Image;
  readonly #source: string | undefined;
  readonly #ports: PartsPorts;

  constructor(image: Image, source: string | undefined, ports: PartsPorts) {
    this.#image = image;
    this.#source = source;
    this.#ports = ports;
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
    const looked = await Promise.all(digests.map((one) => this.#look(one)));
    const missing = digests.find((_, index) => looked[index]?.kind === "missing");
    return missing && this.#missing(missing.digest, missing.platform);
  }

  async #read({ digest, platform }: NamedDigest): Promise<PartResult> {
    const found = await this.#content(digest);
    if (found.kind === "missing") return this.#missing(digest, platform);
    if (isRequestFailure(found)) return this.#unreadable(found, digest);
    const manifest = readManifest(found);
    switch (manifest.kind) {
      case "flaw":
        return this.#unsuited(digest, manifest.flaw);
      case "image":
        return this.#readImage(digest, found, manifest);
      case "index":
        return this.#readIndex({ digest, platform }, manifest);
    }
  }

  async #readImage(digest: Digest, manifest: Manifest, image: ImageManifest): Promise<PartResult> {
    const found = await this.#configuration(image.config);
    if (isRequestFailure(found)) return this.#unreadable(found, image.config);
    const platform = readPlatform(found.json);
    if (platform === undefined) return this.#unsuited(digest, "names no platform in its configuration");
    const descriptor = describeAlone(digest, manifest, platform);
    const revision = image.annotations[REVISION_LABEL] ?? this.#labelled(found.json);
    const images = [{ descriptor, platform }];
    return part({ digest, family: image.family, images, attestations: [], revisions: setOf(revision) });
  }

  /** What the index says of itself its build has written; its images are asked only where it says nothing. */
  async #readIndex({ digest, platform }: NamedDigest, index: ImageIndex): Promise<PartResult> {
    const { family, images, attestations, annotations } = index;
    const said = annotations[REVISION_LABEL];
    const looked = await Promise.all([
      ...images.map(({ descriptor }) =>
        said === undefined ? this.#ask(descriptor) : this.#look(descriptor),
      ),
      ...attestations.map((descriptor) => this.#look(descriptor)),
    ]);
    const [missing] = looked.flatMap((one) => (one.kind === "missing" ? [one.digest] : []));
    if (missing !== undefined) return this.#missing(missing, platform);
    const failed = looked.find((one) => one.kind === "failed");
    if (failed !== undefined) return failed;
    const revisions = looked.flatMap((one) => (one.kind === "there" ? (one.revision ?? []) : []));
    return part({ digest, family, images, attestations, revisions: new Set([...setOf(said), ...revisions]) });
  }

  /** Whether it is there. */
  async #look({ digest }: Pick<Descriptor, "digest">): Promise<Looked> {
    const found = await this.#retry(digest, () => this.#ports.registry.resolve(this.#image, digest));
    if (found.kind === "missing") return { kind: "missing", digest };
    return isRequestFailure(found) ? this.#unreadable(found, digest) : { kind: "there", revision: undefined };
  }

  /** The same, and which commit it is of. */
  async #ask({ digest }: Descriptor): Promise<Looked> {
    const found = await this.#content(digest);
    if (found.kind === "missing") return { kind: "missing", digest };
    if (isRequestFailure(found)) return this.#unreadable(found, digest);
    const manifest = readManifest(found);
    if (manifest.kind !== "image") return this.#unsuited(digest, "is not an image, though its index says so");
    const revision = manifest.annotations[REVISION_LABEL];
    if (revision !== undefined) return { kind: "there", revision };
    const configuration = await this.#configuration(manifest.config);
    return isRequestFailure(configuration)
      ? this.#unreadable(configuration, manifest.config)
      : { kind: "there", revision: this.#labelled(configuration.json) };
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

  #content(digest: Digest): Promise<Manifest | MissingManifest | RequestFailure> {
    return this.#retry(digest, () => this.#ports.registry.content(this.#image, digest));
  }

  #configuration(digest: Digest): Promise<ImageConfiguration | RequestFailure> {
    return this.#retry(digest, () => this.#ports.registry.configuration(this.#image, digest));
  }

  #retry<Good extends { kind: string }>(
    digest: Digest,
    attempt: () => Promise<Good | RequestFailure>,
  ): Promise<Good | RequestFailure> {
    return this.#ports.budget.retry({
      what: `to read ${formatReference(this.#image, digest)}`,
      attempt,
      failure: (result) => (isRequestFailure(result) ? result : undefined),
    });
  }

  #missing(digest: Digest, platform: string | undefined): Failing {
    return failing({ code: "merge-digest-missing", image: this.#image, digest, platform });
  }

  #unsuited(digest: Digest, flaw: string): Failing {
    return failing({ code: "merge-digest-unsuited", image: this.#image, digest, flaw, why: "contents" });
  }

  #unreadable({ reason }: RequestFailure, digest: Digest): Failing {
    const what = `${formatReference(this.#image, digest)} could not be read: ${reason}`;
    return failing({ code: "registry-unavailable", reason: what, host: this.#image.host });
  }
}

type ImageManifest = Extract<ReadManifest, { kind: "image" }>;
type ImageIndex = Extract<ReadManifest, { kind: "index" }>;
type Failing = { kind: "failed" } & Failure;
type PartResult = { kind: "part"; part: MergePart } | Failing;
type Looked = { kind: "there"; revision: string | undefined } | { kind: "missing"; digest: Digest } | Failing;

function part(made: MergePart): PartResult {
  return { kind: "part", part: made };
}

function setOf(revision: string | undefined): Set<string> {
  return new Set(revision === undefined ? [] : [revision]);
}

function failing(cause: Cause): Failing {
  return { kind: "failed", ...certainCause(cause) };
}
