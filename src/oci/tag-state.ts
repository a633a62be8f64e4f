// Tag moves: where an image's tags pointed before a run, and where they point after it.
import type { Digest, Image } from "./reference.ts";

/** What a registry says of a tag. `unknown`: it could not be learnt, for a reason that is a clause. */
export type Pointing =
  { kind: "at"; digest: Digest } | { kind: "nowhere" } | { kind: "unknown"; reason: string };

/** What a registry that answers says of a tag. */
export type Found = Exclude<Pointing, { kind: "unknown" }>;

export type TagMove = {
  image: Image;
  tag: string;
  before: Pointing;
  now: Pointing;
  /** Why it could not be set: a clause; nothing where it could, or where nobody tried. */
  hindrance: string | undefined;
};

export function isAt(pointing: Pointing, digest: Digest): boolean {
  return pointing.kind === "at" && pointing.digest === digest;
}

export function samePlace(one: Pointing, other: Pointing): boolean {
  return one.kind === "at" ? isAt(other, one.digest) : one.kind === "nowhere" && other.kind === "nowhere";
}
