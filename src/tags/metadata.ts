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
export type PublishedTags =
  { kind: "listed"; tags: readonly string[] } | { kind: "none" } | { kind: "unknown"; reason: string };

export type Metadata = {
  /** In order; the first one is the image's version. */
  tags: readonly PlannedTag[];
  /** Rules that gave no tag, and why. */
  skippedRules: readonly { rule: string; why: string }[];
  labels: readonly Label[];
  annotations: readonly Label[];
  /** Tags that were left out or changed, a sentence each. */
  remarks: readonly string[];
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
  movesByVersion: false,
};

export type PlannedTag = {
  name: string;
  rule: string;
  /** It moves from image to image, as `latest` does. */
  floats: boolean;
};

/** A mistake that only shows when an expression is filled in. */
export type MetadataProblem = {
  input: "tags" | "flavor" | "labels" | "annotations";
  value: string;
  flaw: string;
};

export type TagResolution =
  { kind: "metadata"; metadata: Metadata } | { kind: "problems"; problems: readonly MetadataProblem[] };
