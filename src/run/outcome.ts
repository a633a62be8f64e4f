// The outcome: how a run ended and what was learnt, for the outputs, the summary and the exit code.
import type { SigstoreServices } from "../attest/services.ts";
import type { PackageState } from "../access/package-state.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { BuildOnlyReason } from "../context/push-policy.ts";
import type { Destination, Digest, Image } from "../oci/reference.ts";
import type { SizedImage } from "../oci/image-size.ts";
import { pointsAt, type TagMove } from "../oci/tag-state.ts";
import type { MergedPlatform } from "./steps/merge/compose-index.ts";
import type { PlanNote } from "./steps/build/fit-options.ts";
import type { Metadata } from "../tags/metadata.ts";
import type { PreflightResult } from "./steps/preflight.ts";
import type { PhaseTiming } from "../ports/reporter.ts";
import type { BuildDone } from "../ports/docker.ts";
import type { Arrival } from "../ports/promotion.ts";

export type Outcome = {
  end: RunEnd;
  preflight: PreflightResult | undefined;
  /** As far as it was known when the run ended. */
  metadata: Metadata;
  phases: readonly PhaseTiming[];
  /** As they were in the end: docker may have pushed by itself where we were to. */
  destinations?: readonly Destination[];
};

export type RunEnd =
  /** `metadata`: what buildx wrote of the build, as JSON; empty where there is no buildx. */
  | Pushed
  /** Built, and by decision not pushed. `moves`: of tags that rightly stay where they are. */
  | { kind: "built"; build?: BuildOutcome; moves?: readonly TagMove[] }
  /** `operation: merge` where the jobs before built only: there is nothing to merge. */
  | { kind: "not-merged"; reasons: readonly BuildOnlyReason[] }
  /** `operation: promote` in a run that is not to push. */
  | { kind: "not-promoted"; reason: BuildOnlyReason }
  /** A `dry-run`: what would be done, a line for each option. */
  | { kind: "planned"; command: readonly string[] }
  /** `operation: attest`, and the image is signed. */
  | { kind: "attested"; digest: Digest; signature: Signature | undefined }
  /** `operation: check`, and the access is allowed. */
  | { kind: "checked"; packages?: readonly PackageState[] }
  /** `moves`: of a publication that began. `pushed`: every tag was read back, and the package is not as expected. */
  | Failed;

export type Failed = {
  kind: "failed";
  diagnosis: Diagnosis;
  moves?: readonly TagMove[];
  /** What the tags were to point at. */
  digest?: Digest | undefined;
  pushed?: Pushed;
  packages?: readonly PackageState[];
};

export type Pushed = {
  kind: "pushed";
  digest: Digest;
  moves: readonly TagMove[];
  metadata: string;
  build?: BuildOutcome;
  /** The platforms that were merged. */
  merged?: readonly MergedPlatform[];
  /** What was published as it is. */
  promoted?: Promoted;
  /** Who can pull it, and where it is linked; of each image on the registry, the first one first. */
  packages?: readonly PackageState[];
  signature?: Signature | undefined;
};

/** `source` is as its user wrote it. */
export type Promoted = { source: string; copies: readonly CopyToImage[] };

/**
 * How many layers and configurations came in which way, how many bytes were sent, and how many signatures and the like
 * came along.
 */
export type CopyToImage = { image: Image; bytes: number; referrers: number } & Readonly<
  Record<Arrival, number>
>;

/** `unsigned`: a run that need not sign says why it did not, as a clause. */
export type Signature =
  | {
      kind: "signed";
      instance: SigstoreServices["instance"];
      /** The workflow, as the certificate names it. */
      identity: string;
      /** The same without the server: `owner/name/.github/workflows/image.yml@refs/heads/main`. */
      signer: string;
      /** Who vouches for it. */
      issuer: string;
      /** The repository that has the attestations: `owner/name`. */
      slug: string;
      /** The provenance first. `url`: where GitHub shows it. */
      attestations: readonly { predicateType: string; about: Digest; url: string | undefined }[];
      /** How the registry lists them beside the image; nothing where they are not stored there. */
      list: "api" | "tag" | undefined;
    }
  | { kind: "unsigned"; why: string };

/** What is known of the signature, however the run ended. */
export function signatureOf(end: RunEnd): Signature | undefined {
  return end.kind === "attested" ? end.signature : pushedOf(end)?.signature;
}

/** What was pushed, whether the run was content with it or not. */
export function pushedOf(end: RunEnd): Pushed | undefined {
  return end.kind === "pushed" ? end : end.kind === "failed" ? end.pushed : undefined;
}

/** What was learnt of the packages. */
export function packagesOf(end: RunEnd): readonly PackageState[] {
  switch (end.kind) {
    case "pushed":
    case "checked":
      return end.packages ?? [];
    case "failed":
      return end.packages ?? end.pushed?.packages ?? [];
    case "attested":
    case "built":
    case "not-merged":
    case "not-promoted":
    case "planned":
      return [];
  }
}

/** A build that went well, and what is worth telling of it. */
export type BuildOutcome = BuildDone & {
  /** What was asked for and left out. */
  remarks: readonly PlanNote[];
  /** The image as the registry has it now, and as its first tag had it before. */
  size?: SizedImage | undefined;
  before?: SizedImage | undefined;
};

/** The tags that this run published: one that stays with another run's image is none of them. */
export function withoutLostTags(metadata: Metadata, end: RunEnd): Metadata {
  if (end.kind !== "pushed") return metadata;
  const lost = new Set(end.moves.filter(({ now }) => !pointsAt(now, end.digest)).map(({ tag }) => tag));
  return { ...metadata, tags: metadata.tags.filter(({ name }) => !lost.has(name)) };
}
