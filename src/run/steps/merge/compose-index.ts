// The index that the parts make, or why they make none: another commit's, one platform twice, one that is missing.
import type { Config } from "../../../config/config.ts";
import type { Cause } from "../../../diagnosis/causes/index.ts";
import { certainCause, type Failure } from "../../../diagnosis/failure.ts";
import {
  sortByPlatform,
  writeIndex,
  type Descriptor,
  type IndexedImage,
  type ManifestBytes,
} from "../../../oci/image-index.ts";
import { subjectOf } from "../../../oci/index-entry.ts";
import { formatPlatform, parsePlatform, type Platform } from "../../../oci/platform.ts";
import type { Digest, Image } from "../../../oci/reference.ts";
import { ownCommits } from "../../../tags/labels.ts";
import type { Metadata } from "../../../tags/metadata.ts";
import type { RunContext } from "../../../context/run-context.ts";
import type { MergePart } from "./read-parts.ts";

/** A platform of the merged image. */
export type MergedPlatform = { platform: string; digest: Digest; attestations: number };

export type Composition =
  | { kind: "index"; manifest: ManifestBytes; platforms: readonly MergedPlatform[] }
  | ({ kind: "failed" } & Failure);

export type CompositionOrder = {
  image: Image;
  /** What the image has to have. */
  wanted: readonly Platform[];
  metadata: Pick<Metadata, "annotations" | "labels">;
  context: Pick<RunContext, "sha">;
};

/** The platforms of the input `platforms`, each in one spelling. */
export function wantedPlatforms({ build }: Pick<Config, "build">): readonly Platform[] {
  return (build.options.values.platforms ?? []).flatMap((text) => parsePlatform(text) ?? []);
}

export function composeIndex(parts: readonly MergePart[], order: CompositionOrder): Composition {
  const flaw =
    findOtherCommit(parts, order) ?? findOtherTypes(parts, order) ?? findPlatformFlaw(parts, order);
  const [first] = parts;
  if (flaw !== undefined) return { kind: "failed", ...certainCause(flaw) };
  if (first === undefined) throw new Error("there are no parts");
  const attestations = parts.flatMap((part) => part.attestations);
  const images = sortByPlatform(
    parts.flatMap((part) => part.images),
    order.wanted,
  ).map((image) => annotate(image, order.metadata));
  const annotations = indexAnnotations(order.metadata);
  return {
    kind: "index",
    manifest: writeIndex({ family: first.family, images, attestations, annotations }),
    platforms: images.map((image) => describe(image, attestations)),
  };
}

function describe(
  { descriptor, platform }: IndexedImage,
  attestations: readonly Descriptor[],
): MergedPlatform {
  const own = attestations.filter((one) => subjectOf(one) === descriptor.digest);
  return { platform: formatPlatform(platform), digest: descriptor.digest, attestations: own.length };
}

/** What says nothing of a commit may be of this one. */
function findOtherCommit(
  parts: readonly MergePart[],
  { image, metadata, context }: CompositionOrder,
): Cause | undefined {
  const known = ownCommits(context, metadata);
  for (const { digest, revisions } of known.size === 0 ? [] : parts) {
    const other = [...revisions].find((revision) => !known.has(revision));
    if (other !== undefined) {
      const flaw = `was built from the commit ${other.slice(0, 64)}, and this run is for ${[...known].join(" or ")}`;
      return { code: "merge-digest-unsuited", image, digest, flaw, why: "commit" };
    }
  }
  return undefined;
}

/** An index of both could be written, and not every client could read it. */
function findOtherTypes(parts: readonly MergePart[], { image }: CompositionOrder): Cause | undefined {
  const [first] = parts;
  const other = parts.find(({ family }) => family !== first?.family);
  if (first === undefined || other === undefined) return undefined;
  const flaw = `has ${TYPES[other.family]} media types, and ${first.digest} has ${TYPES[first.family]}`;
  return { code: "merge-digest-unsuited", image, digest: other.digest, flaw, why: "types" };
}

const TYPES = { oci: "OCI's", docker: "docker's" } as const;

function findPlatformFlaw(
  parts: readonly MergePart[],
  { image, wanted }: CompositionOrder,
): Cause | undefined {
  const byPlatform = new Map<string, Digest[]>();
  for (const { descriptor, platform } of parts.flatMap(({ images }) => images)) {
    const name = formatPlatform(platform);
    byPlatform.set(name, [...(byPlatform.get(name) ?? []), descriptor.digest]);
  }
  const double = [...byPlatform].find(([, digests]) => digests.length > 1);
  if (double !== undefined)
    return { code: "merge-platform-duplicate", platform: double[0], digests: double[1].slice(0, 5) };
  const names = new Set(wanted.map(formatPlatform));
  const missing = [...names].filter((name) => !byPlatform.has(name));
  if (missing.length > 0)
    return {
      code: "merge-platform-missing",
      platforms: missing,
      found: [...byPlatform.keys()],
      unpushed: [],
    };
  const extra = names.size === 0 ? undefined : [...byPlatform].find(([name]) => !names.has(name));
  const [platform, [digest] = []] = extra ?? [];
  if (platform === undefined || digest === undefined) return undefined;
  const flaw = `is for ${platform}, which \`platforms\` does not name`;
  return { code: "merge-digest-unsuited", image, digest, flaw, why: "platform" };
}

/** A level may name several: `manifest,index`. */
function hasLevel(level: string | undefined, wanted: string): boolean {
  return level?.split(",").includes(wanted) ?? false;
}

/** Those without a level are on the index, too, as those of a push are; in the order of their names. */
function indexAnnotations({ annotations }: Pick<Metadata, "annotations">): Record<string, string> {
  const own = annotations.filter(({ level }) => level === undefined || hasLevel(level, "index"));
  const sorted = own
    .map(({ key, value }) => [key, value] as const)
    .sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  return Object.fromEntries(sorted);
}

/** An entry of the index belongs to the index: what the user annotates it with is written here, and not by a build. */
function annotate(
  { descriptor, platform }: IndexedImage,
  { annotations }: Pick<Metadata, "annotations">,
): IndexedImage {
  const level = `manifest-descriptor[${formatPlatform(platform)}]`;
  const own = annotations.filter(
    (one) => hasLevel(one.level, "manifest-descriptor") || hasLevel(one.level, level),
  );
  if (own.length === 0) return { descriptor, platform };
  const added = Object.fromEntries(own.map(({ key, value }) => [key, value]));
  return { descriptor: { ...descriptor, annotations: { ...descriptor.annotations, ...added } }, platform };
}
