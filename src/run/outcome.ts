// The outcome: how a run ended and what was learnt, for the outputs, the summary and the exit code.
import type { PackageState } from "../access/package-state.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Digest } from "../oci/reference.ts";
import type { SizedImage } from "../oci/image-size.ts";
import { pointsAt, type TagMove } from "../oci/tag-state.ts";
import type { MergedPlatform } from "./steps/compose-index.ts";
import type { PlanNote } from "./steps/fit-options.ts";
import type { Metadata } from "../tags/metadata.ts";
import type { PreflightResult } from "./steps/preflight.ts";
import type { PhaseTiming } from "../ports/reporter.ts";
import type { BuildDone } from "../ports/docker.ts";

export type Outcome = {
  end: RunEnd;
  preflight: PreflightResult | undefined;
  /** As far as it was known when the run ended. */
  metadata: Metadata;
  phases: readonly PhaseTiming[];
};

export type RunEnd =
  /** `metadata`: what buildx wrote of the build, as JSON; empty where there is no buildx. */
  | Pushed
  /** Built, and by decision not pushed. `moves`: of tags that rightly stay where they are. */
  | { kind: "built"; build?: BuildOutcome; moves?: readonly TagMove[] }
  /** `operation: merge` where the jobs before built only: there is nothing to merge. */
  | { kind: "not-merged" }
  /** A `dry-run`: what would be done, a line for each option. */
  | { kind: "planned"; command: readonly string[] }
  /** `operation: check`, and the access is allowed. */
  | { kind: "checked"; packages?: readonly PackageState[] }
  /** `moves`: of a publication that began. `pushed`: every tag was read back, and the package is not as expected. */
  | Failed;

export type Failed = {
  kind: "failed";
  diagnosis: Diagnosis;
  moves?: readonly TagMove[];
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
  /** Who can pull it, and where it is linked; of each image on the registry, the first one first. */
  packages?: readonly PackageState[];
};

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
    case "built":
    case "not-merged":
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
