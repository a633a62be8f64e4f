// How a promotion and a merge to two registries should end when one of them fails it.
//
// Each ending follows from the promise: the exact tags are set everywhere first, and where one registry lacks one, no floating
// tag moves anywhere. A registry that fails later puts its own floating tags back, and the others keep theirs.
import { struck } from "./blow-rows.ts";
import { denied, failed, PUSHED, SEVERAL, UNDECIDED } from "./case.ts";
import type { AnswerRow, BlowRow, DeathRow } from "./cases.ts";
import { EXACT_SET, FIRST_SET } from "./published.ts";
import { apart } from "./second.ts";
import type { ToTwo } from "./two-steps.ts";

type WithoutBuild = Exclude<ToTwo, "registries">;

const FLAKES = "500, 502, 503, 429, reset, cut";
const refused = denied("other-registry-refused");
const incomplete = (tags: string) => failed("publication-incomplete", tags);
const uncopied = failed("promote-copy-failed");
/** As often as a request is sent that is tried `retries` times more. */
const ALL_TRIES = 4;
/** Attempts of a request before anything is published. */
const ALL_PROBES = 3;
/** An upload for each blob of the image, and for each of what refers to it, at each registry. */
const BLOBS = 4;
const OF_REFERRER = 2;

/** The other registry has all of its tags. */
const secondLacksOne = apart(EXACT_SET, FIRST_SET);
const ghcrLacksOne = apart(FIRST_SET, EXACT_SET);
const secondLags = apart("new", EXACT_SET);
const ghcrLags = apart(EXACT_SET, "new");

const ofTags = (kind: WithoutBuild): AnswerRow[] => [
  [`${kind}: set an exact tag at the second`, "once", FLAKES, PUSHED, 2],
  [`${kind}: set an exact tag at the second`, "once", "403", incomplete(secondLacksOne), 1],
  [`${kind}: set an exact tag at the second`, "always", "500, reset", incomplete(secondLacksOne), ALL_TRIES],
  [`${kind}: set a floating tag at the second`, "once", FLAKES, PUSHED, 2],
  [`${kind}: set a floating tag at the second`, "once", "403", incomplete(secondLags), 1],
  [`${kind}: set a floating tag at the second`, "always", "500, reset", incomplete(secondLags), ALL_TRIES],
  // All of it is there, and the run must not say so of what it has not seen.
  [`${kind}: read a tag back at the second`, "once", "503, reset, 404", PUSHED, 2],
  [`${kind}: read a tag back at the second`, "once", "403", incomplete("new"), 1],
  [`${kind}: set an exact tag at ghcr.io`, "once", FLAKES, PUSHED, 2],
  [`${kind}: set an exact tag at ghcr.io`, "once", "403", incomplete(ghcrLacksOne), 1],
  [`${kind}: set an exact tag at ghcr.io`, "always", "500, reset", incomplete(ghcrLacksOne), ALL_TRIES],
  [`${kind}: set a floating tag at ghcr.io`, "once", FLAKES, PUSHED, 2],
  [`${kind}: set a floating tag at ghcr.io`, "once", "403", incomplete(ghcrLags), 1],
  [`${kind}: set a floating tag at ghcr.io`, "always", "500, reset", incomplete(ghcrLags), ALL_TRIES],
];

export const PROMOTE_TO_TWO_ANSWERS: readonly AnswerRow[] = [
  ["promote to two: token exchange at the second", "once", FLAKES, PUSHED, 2],
  ["promote to two: token exchange at the second", "once", "403", refused, 1],
  // Nothing can be copied there, and so no tag is set at ghcr.io either.
  [
    "promote to two: token exchange at the second",
    "always",
    "503",
    { ...uncopied, verdict: "undecided" },
    SEVERAL,
  ],
  // The uploads of the copy are requests of the same kind.
  ["promote to two: push probe at the second", "once", FLAKES, PUSHED, 2 + BLOBS + OF_REFERRER],
  ["promote to two: push probe at the second", "once", "403", refused, 1],
  [
    "promote to two: push probe at the second",
    "always",
    "503",
    { ...uncopied, verdict: "undecided" },
    ALL_PROBES + BLOBS * ALL_TRIES,
  ],
  ["promote to two: push probe at ghcr.io", "once", "403", denied("denied-hidden"), 1],
  // Each registry gets its copy by itself.
  ["promote to two: read a layer of the source", "once", FLAKES, PUSHED, 3],
  ["promote to two: read a layer of the source", "once", "403", uncopied, 2],
  ["promote to two: read a layer of the source", "always", "503, reset", uncopied, 2 * ALL_TRIES],
  ["promote to two: begin an upload at the second", "once", FLAKES, PUSHED, BLOBS + OF_REFERRER + 1],
  ["promote to two: begin an upload at the second", "once", "403", uncopied, BLOBS],
  ["promote to two: begin an upload at the second", "always", "503, reset", uncopied, BLOBS * ALL_TRIES],
  ["promote to two: send a layer at the second", "once", "500, 502, 503, 429, reset", PUSHED, 2],
  // It has arrived.
  ["promote to two: send a layer, whose answer is lost, at the second", "once", "cut", PUSHED, 1],
  ["promote to two: send a layer at the second", "once", "403", uncopied, 1],
  ["promote to two: send a layer at the second", "always", "503, reset", uncopied, ALL_TRIES],
  ["promote to two: write the index at the second", "once", FLAKES, PUSHED, 2],
  ["promote to two: write the index at the second", "once", "403", uncopied, 1],
  ["promote to two: write the index at the second", "always", "503, reset", uncopied, ALL_TRIES],
  ["promote to two: write the list of referrers at the second", "once", "503, reset", PUSHED, 2],
  ["promote to two: write the list of referrers at the second", "once", "403", uncopied, 1],
  ["promote to two: write the index at ghcr.io", "once", "403", uncopied, 1],
  ...ofTags("promote to two"),
];

export const MERGE_TO_TWO_ANSWERS: readonly AnswerRow[] = [
  ["merge to two: token exchange at the second", "once", FLAKES, PUSHED, 2],
  ["merge to two: token exchange at the second", "once", "403", refused, 1],
  // Nothing can be set there; ghcr.io has its exact tags.
  [
    "merge to two: token exchange at the second",
    "always",
    "503",
    { ...incomplete(apart(EXACT_SET, "old")), verdict: "undecided" },
    SEVERAL,
  ],
  ["merge to two: push probe at the second", "once", FLAKES, PUSHED, 2],
  ["merge to two: push probe at the second", "once", "403", refused, 1],
  ["merge to two: push probe at the second", "always", "503, reset, silence", UNDECIDED, ALL_PROBES],
  ["merge to two: push probe at ghcr.io", "once", "403", denied("denied-hidden"), 1],
  ["merge to two: look for a digest at the second", "once", FLAKES, PUSHED, 2],
  ["merge to two: look for a digest at the second", "once", "404", failed("merge-digest-missing"), 1],
  // What cannot be read is not missing; the registry takes no index without its images.
  ["merge to two: look for a digest at the second", "once", "403", PUSHED, 1],
  ["merge to two: look for a digest at the second", "always", "503, reset", PUSHED, ALL_TRIES],
  ...ofTags("merge to two"),
];

/** SIGKILL leaves what was moved already. */
const ofSignals = (kind: WithoutBuild): BlowRow[] => [
  ...struck(`${kind}: preflight at the second`, "old", { verdict: "undecided" }),
  ...struck(`${kind}: exact tags at the second`, secondLacksOne),
  ...struck(`${kind}: before the floating tags`, EXACT_SET),
  ...struck(`${kind}: floating tags at the second`, secondLags, { killed: apart("new", "torn") }),
  ...struck(`${kind}: floating tags at ghcr.io`, ghcrLags, { killed: apart("torn", "new") }),
];

export const TO_TWO_BLOWN: readonly BlowRow[] = [
  ...ofSignals("promote to two"),
  ...struck("promote to two: sending a layer at the second", "old"),
  ...ofSignals("merge to two"),
];

const ofDeaths = (kind: WithoutBuild): DeathRow[] => [
  // The tags are there, and nobody has seen them: no floating tag moves on a guess.
  [kind, "the second", "its exact tags are read back", incomplete(EXACT_SET), ALL_TRIES],
  [kind, "ghcr.io", "its exact tags are read back", incomplete(EXACT_SET), ALL_TRIES],
  [kind, "the second", "its floating tags", incomplete(secondLags), ALL_TRIES],
  [kind, "ghcr.io", "its floating tags", incomplete(ghcrLags), ALL_TRIES],
];

export const TO_TWO_DEATHS: readonly DeathRow[] = [
  ...ofDeaths("promote to two"),
  ...ofDeaths("merge to two"),
];
