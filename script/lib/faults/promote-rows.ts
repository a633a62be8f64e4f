// How a promotion should end when its source, the registry that it goes to or somebody else fails it.
import { struck } from "./blow-rows.ts";
import { denied, failed, PUSHED, UNDECIDED } from "./case.ts";
import type { AnswerRow, BlowRow, PromotedRow, RaceRow } from "./cases.ts";
import { EXACT_SET, FIRST_SET, OVERTAKEN } from "./published.ts";

const FLAKES = "500, 502, 503, 429, reset, cut";
const incomplete = (tags: string) => failed("publication-incomplete", tags);
const down = failed("registry-unavailable");
const refused = failed("promote-source-denied");
const uncopied = failed("promote-copy-failed");
/** As often as a request is sent that is tried `retries` times more. */
const ALL_TRIES = 4;
/** An upload for each blob: two configurations, two layers, and two of what refers to the image. */
const BLOBS = 6;
const OF_REFERRER = 2;

export const PROMOTE_ANSWERS: readonly AnswerRow[] = [
  ["promote: token exchange", "once", FLAKES, PUSHED, 2],
  ["promote: token exchange", "once", "403", denied("denied-hidden"), 1],
  ["promote: push probe", "once", FLAKES, PUSHED, 2 + BLOBS],
  ["promote: push probe", "once", "403", denied("denied-hidden"), 1],
  ["promote: list of tags", "once", FLAKES, PUSHED, 6],
  ["promote: list of tags", "once", "delay, truncated, 403", PUSHED, 5],
  ["promote: look where a tag points", "once", FLAKES, PUSHED, 4],
  ["promote: look where a tag points", "once", "403", PUSHED, 4],
  ["promote: the source's challenge", "once", "500, 502, 503, 429, reset", PUSHED, 2],
  // Its head says all that is needed.
  ["promote: the source's challenge", "once", "cut", PUSHED, 1],
  ["promote: the source's challenge", "once", "403, 404", refused, 1],
  ["promote: the source's challenge", "always", "503, reset", down, ALL_TRIES],
  ["promote: a token for the source", "once", FLAKES, PUSHED, 2],
  ["promote: a token for the source", "once", "401", PUSHED, 2],
  ["promote: a token for the source", "once", "403", refused, 1],
  ["promote: a token for the source", "always", "401", refused, 2],
  ["promote: a token for the source", "always", "503, reset", down, ALL_TRIES],
  ["promote: read the source", "once", `${FLAKES}, truncated, 401`, PUSHED, 2],
  // Nothing says what a tag's content should be; it is no image.
  ["promote: read the source", "once", "another content", failed("promote-source-unsuited"), 1],
  ["promote: read the source", "once", "delay", PUSHED, 1],
  ["promote: read the source", "once", "403", refused, 1],
  ["promote: read the source", "once", "404", failed("promote-source-missing"), 1],
  ["promote: read the source", "always", "401", refused, 2],
  ["promote: read the source", "always", "503, reset, truncated", down, ALL_TRIES],
  ["promote: read an image of the source", "once", `${FLAKES}, truncated, another content, 401`, PUSHED, 2],
  ["promote: read an image of the source", "once", "delay, slow", PUSHED, 1],
  ["promote: read an image of the source", "once", "403", refused, 1],
  ["promote: read an image of the source", "once", "404", failed("promote-source-unsuited"), 1],
  ["promote: read an image of the source", "always", "503, reset, another content", down, ALL_TRIES],
  ["promote: list what refers to it", "once", `${FLAKES}, 401`, PUSHED, 2],
  // A registry without the API; the tag lists the same.
  ["promote: list what refers to it", "once", "403, 404", PUSHED, 1],
  ["promote: list what refers to it", "always", "503, reset", down, ALL_TRIES],
  ["promote: read what refers to it", "once", `${FLAKES}, truncated, another content`, PUSHED, 2],
  ["promote: read what refers to it", "once", "403", refused, 1],
  ["promote: read what refers to it", "always", "503", down, ALL_TRIES],
  ["promote: read a layer", "once", `${FLAKES}, truncated, another content, 401`, PUSHED, 2],
  ["promote: read a layer", "once", "delay, slow", PUSHED, 1],
  ["promote: read a layer", "once", "403, 404", uncopied, 1],
  ["promote: read a layer", "always", "503, reset, cut, truncated, another content", uncopied, ALL_TRIES],
  ["promote: read a configuration", "once", `${FLAKES}, truncated`, PUSHED, 2],
  ["promote: read a configuration", "always", "cut, another content", uncopied, ALL_TRIES],
  ["promote: look for a layer", "once", `${FLAKES}, 403`, PUSHED, 1],
  ["promote: look for a layer", "once", "401", PUSHED, 2],
  ["promote: begin an upload", "once", `${FLAKES}, 401`, PUSHED, BLOBS + 1],
  ["promote: begin an upload", "once", "403, 404", uncopied, BLOBS - OF_REFERRER],
  ["promote: send a layer", "once", "500, 502, 503, 429, reset, 401, invalid upload", PUSHED, 2],
  // It has arrived.
  ["promote: send a layer whose answer is lost", "once", "cut", PUSHED, 1],
  ["promote: send a layer", "once", "delay", PUSHED, 1],
  ["promote: send a layer", "once", "403, 404", uncopied, 1],
  ["promote: send a layer", "always", "503, reset", uncopied, ALL_TRIES],
  ["promote: write an image", "once", `${FLAKES}, 401`, PUSHED, 2],
  ["promote: write an image", "once", "403", uncopied, 1],
  ["promote: write an image", "always", "503, reset", uncopied, ALL_TRIES],
  ["promote: write the index", "once", FLAKES, PUSHED, 2],
  ["promote: write the index", "once", "403", uncopied, 1],
  ["promote: write what refers to it", "once", FLAKES, PUSHED, 2],
  ["promote: write what refers to it", "once", "403", uncopied, 1],
  ["promote: write the list of referrers", "once", FLAKES, PUSHED, 2],
  ["promote: write the list of referrers", "once", "403", uncopied, 1],
  ["promote: set an exact tag", "once", FLAKES, PUSHED, 2],
  ["promote: set an exact tag", "once", "empty 201, 403", incomplete(FIRST_SET), 1],
  ["promote: set an exact tag", "always", "503, reset", incomplete(FIRST_SET), ALL_TRIES],
  ["promote: set a floating tag", "once", FLAKES, PUSHED, 2],
  ["promote: set a floating tag", "once", "403", incomplete(EXACT_SET), 1],
  ["promote: set a floating tag", "always", "503, reset", incomplete(EXACT_SET), ALL_TRIES],
  ["promote: read a tag back", "once", `${FLAKES}, 404`, PUSHED, 2],
  ["promote: read a tag back", "once", "403", incomplete("new"), 1],
  ["promote: read a tag back", "always", "503, reset", incomplete("new"), ALL_TRIES],
  ["promote beside: pull probe", "once", FLAKES, PUSHED, 2],
  ["promote beside: pull probe", "always", "503", UNDECIDED, 3],
  ["promote beside: read the source", "once", `${FLAKES}, truncated`, PUSHED, 2],
  ["promote beside: read the source", "once", "404", failed("promote-source-missing"), 1],
  // What the registry does not take over is sent.
  ["promote beside: take a layer over", "once", `${FLAKES}, 403, 404`, PUSHED, 1],
  ["promote beside: take a layer over", "once", "401", PUSHED, 2],
  ["promote beside: take a layer over", "always", "403, 404, 500", PUSHED, 1],
];

export const PROMOTE_BLOWN: readonly BlowRow[] = [
  ...struck("promote: preflight", "old", { verdict: "undecided" }),
  ...struck("promote: reading the source", "old"),
  ...struck("promote: reading a layer", "old"),
  ...struck("promote: sending a layer", "old"),
  ...struck("promote: writing an image", "old"),
  ...struck("promote: listing referrers", "old"),
  ...struck("promote: exact tags", FIRST_SET),
  ...struck("promote: floating tags", EXACT_SET, { killed: "torn" }),
  ...struck("promote: reading back", "new", { attempts: 2 }),
  ...struck("promote beside: taking a layer over", "old"),
];

const LOST = { ...PUSHED, tags: OVERTAKEN };

/** The other run promotes a higher version. */
export const PROMOTE_RACES: readonly RaceRow[] = [
  ["promote: reading a layer", "1.2.4", LOST, 2],
  ["promote: list before the floating tags", "1.2.4", LOST, 2],
  ["promote: setting a floating tag", "1.2.4", LOST, 2],
  ["promote: setting a floating tag", "1.2.4 then 403", incomplete(OVERTAKEN), 1],
  ["promote: reading a floating tag back", "1.2.4", LOST, 2],
];

export const PROMOTED_BESIDE: readonly PromotedRow[] = [
  [
    "another promotion of the same image in the same moment",
    { kind: "promoted twice", isHigher: false },
    PUSHED,
    2,
  ],
  ["a promotion of a higher version in the same moment", { kind: "promoted twice", isHigher: true }, LOST, 2],
  ["the source's tag moves while it is copied", { kind: "source moves" }, PUSHED, 1],
];
