// Tag moves: where an image's tags pointed before a run, and where they point after it.
import type { Digest, Image } from "./reference.ts";
import { type RequestFailure, isRequestFailure } from "../lib/request-failure.ts";

/** What a registry says of a tag. `unknown`: it could not be learnt, for a reason that is a clause. */
export type TagState =
  { kind: "at"; digest: Digest } | { kind: "missing" } | { kind: "unknown"; reason: string };

/** What a registry that answers says of a tag. */
export type TagLookup = Exclude<TagState, { kind: "unknown" }>;

/** A tag, and what it points to. */
export type ObservedTag = { image: Image; tag: string; state: TagState };

export type TagMove = {
  image: Image;
  tag: string;
  before: TagState;
  now: TagState;
  /** Why it could not be set: a clause; nothing where it could, or was not tried. */
  error: string | undefined;
  /** Why a floating tag does not hold this run's image for certain, though nothing failed. */
  ruling?: TagRuling | undefined;
};

export type TagRuling =
  /** A higher version was published while this run built. */
  | { kind: "outranked"; version: string }
  /** It holds a commit that contains this run's. */
  | { kind: "newer-commit"; sha: string }
  /** Another run moved it after this one. */
  | { kind: "moved-on" }
  /** It stays where it is: whether this version is the highest could not be learnt, for a reason that is a clause. */
  | { kind: "undecided"; reason: string }
  /** It was set, and whether a higher version was published at the same time could not be learnt. */
  | { kind: "unchecked"; reason: string };

export function pointsAt(state: TagState, digest: Digest): boolean {
  return state.kind === "at" && state.digest === digest;
}

export function sameTagState(one: TagState, other: TagState): boolean {
  return one.kind === "at" ? pointsAt(other, one.digest) : one.kind === "missing" && other.kind === "missing";
}

/** Where a tag points, by what came of asking. */
export function tagStateOf(answer: TagLookup | RequestFailure): TagState {
  return isRequestFailure(answer) ? { kind: "unknown", reason: answer.reason } : answer;
}
