// Metadata: an image's tags, labels and annotations, as its rules and the run's context make them.
import type { Flavor } from "./flavor.ts";
import type { Label } from "./labels.ts";
import type { TagRule } from "./rules.ts";

/** What the user asks for, read and in order; the expressions in it are still to be filled in. */
export type MetadataRules = {
  tags: readonly TagRule[];
  flavor: Flavor;
  labels: readonly string[];
  annotations: readonly string[];
  shaLength: number;
};

/** The tags that an image has in the registry already. `unknown`: for a reason that completes "it …". */
export type PublishedTags = { kind: "listed"; tags: readonly string[] } | { kind: "none" } | UnlistedTags;

/** `retryable`: another try may succeed. */
export type UnlistedTags = { kind: "unknown"; reason: string; retryable: boolean };

export type Metadata = {
  /** In order; the first one is the image's version. */
  tags: readonly PlannedTag[];
  /** Rules that gave no tag, and why. */
  skippedRules: readonly { rule: string; why: string }[];
  labels: readonly Label[];
  annotations: readonly Label[];
  /** Tags that were left out or changed, a sentence each. */
  remarks: readonly string[];
  /** What is probably not meant, and the line that does what is. */
  warnings: readonly { title: string; text: string }[];
  /** Whether what is published decides on a tag. */
  movesByVersion: boolean;
};

/** Of a run that makes no image. */
export const NO_METADATA: Metadata = {
  tags: [],
  skippedRules: [],
  labels: [],
  annotations: [],
  remarks: [],
  warnings: [],
  movesByVersion: false,
};

export type PlannedTag = {
  name: string;
  rule: string;
  /** It moves from image to image, as `latest` does. */
  floats: boolean;
  /** Which published versions compete for it; nothing where versions do not decide. */
  contest?: TagContest | undefined;
};

/** A published version that takes the same floating tag. */
export type Rival = {
  version: string;
  /** Its own tag, by which its digest is found. */
  tag: string;
  isHigher: boolean;
};

/** A floating tag that goes to the highest of the published versions that take it. */
export type TagContest = {
  /** The version that this run publishes. */
  version: string;
  /** The highest of these published tags' versions, other than this run's own. */
  findHighest: (published: readonly string[]) => Rival | undefined;
  /** Below zero where that tag's version is lower than this run's; nothing where it does not take this tag. */
  compare: (tag: string) => number | undefined;
};

/** A mistake that only shows when an expression is filled in. */
export type MetadataProblem = {
  input: "tags" | "flavor" | "labels" | "annotations";
  value: string;
  flaw: string;
};

export type TagResolution =
  { kind: "metadata"; metadata: Metadata } | { kind: "problems"; problems: readonly MetadataProblem[] };
