// How a merge should end when the registry, GitHub's artifacts, the jobs before it or somebody else fails it.
import { struck } from "./blow-rows.ts";
import { denied, failed, PUSHED, UNDECIDED } from "./case.ts";
import type { AnswerRow, BlowRow, LegRow, RaceRow, TwiceRow } from "./cases.ts";
import { EXACT_SET, FIRST_SET, OVERTAKEN } from "./published.ts";

const FLAKES = "500, 502, 503, 429, reset, cut";
const incomplete = (tags: string) => failed("publication-incomplete", tags);
const down = failed("registry-unavailable");
const noArtifacts = failed("artifacts-unavailable");
/** As often as a request is sent that is tried `retries` times more. */
const ALL_TRIES = 4;
/** Attempts of a request of which the run knows nothing. */
const ALL = 3;

export const MERGE_ANSWERS: readonly AnswerRow[] = [
  ["merge: token exchange", "once", FLAKES, PUSHED, 2],
  ["merge: token exchange", "once", "403", denied("denied-hidden"), 1],
  ["merge: push probe", "once", FLAKES, PUSHED, 2],
  ["merge: push probe", "once", "403", denied("denied-hidden"), 1],
  ["merge: push probe", "always", "503, reset", UNDECIDED, 3],
  ["merge: list of tags", "once", FLAKES, PUSHED, 6],
  ["merge: list of tags", "once", "delay, truncated, 403", PUSHED, 5],
  ["merge: look where a tag points", "once", FLAKES, PUSHED, 4],
  ["merge: look where a tag points", "once", "403", PUSHED, 4],
  ["merge: list the artifacts", "once", FLAKES, PUSHED, 2],
  ["merge: list the artifacts", "once", "delay", PUSHED, 1],
  ["merge: list the artifacts", "once", "403, truncated", noArtifacts, 1],
  ["merge: list the artifacts", "always", "503, reset", noArtifacts, ALL],
  ["merge: find an artifact", "once", FLAKES, PUSHED, 3],
  ["merge: find an artifact", "once", "403, 404, truncated", noArtifacts, 2],
  ["merge: find an artifact", "always", "503", noArtifacts, 2 * ALL],
  ["merge: read an artifact", "once", FLAKES, PUSHED, 3],
  ["merge: read an artifact", "once", "403, 404, truncated", noArtifacts, 2],
  ["merge: read an artifact", "always", "503", noArtifacts, 2 * ALL],
  ["merge: read a digest", "once", `${FLAKES}, truncated`, PUSHED, 2],
  ["merge: read a digest", "once", "delay", PUSHED, 1],
  ["merge: read a digest", "once", "404", failed("merge-digest-missing"), 1],
  ["merge: read a digest", "once", "403", down, 1],
  ["merge: read a digest", "always", "503, reset, truncated", down, ALL_TRIES],
  ["merge: read an image", "once", `${FLAKES}, truncated`, PUSHED, 2],
  ["merge: read an image", "once", "404", failed("merge-digest-missing"), 1],
  ["merge: read an image", "always", "503", down, ALL_TRIES],
  ["merge: read a configuration", "once", `${FLAKES}, truncated`, PUSHED, 2],
  ["merge: read a configuration", "once", "403, 404", down, 1],
  ["merge: read a configuration", "always", "503", down, ALL_TRIES],
  ["merge: read what is attested", "once", `${FLAKES}, truncated`, PUSHED, 2],
  ["merge: read what is attested", "once", "404", failed("merge-digest-missing"), 1],
  ["merge: set an exact tag", "once", `${FLAKES}, unknown blob`, PUSHED, 2],
  ["merge: set an exact tag", "once", "delay", PUSHED, 1],
  ["merge: set an exact tag", "once", "empty 201, 403", incomplete(FIRST_SET), 1],
  ["merge: set an exact tag", "always", "503, reset", incomplete(FIRST_SET), ALL_TRIES],
  ["merge: set a floating tag", "once", FLAKES, PUSHED, 2],
  ["merge: set a floating tag", "once", "delay", PUSHED, 1],
  ["merge: set a floating tag", "once", "403", incomplete(EXACT_SET), 1],
  ["merge: set a floating tag", "always", "503, reset", incomplete(EXACT_SET), ALL_TRIES],
  ["merge: read a tag back", "once", `${FLAKES}, 404`, PUSHED, 2],
  ["merge: read a tag back", "once", "403", incomplete("new"), 1],
  ["merge: read a tag back", "always", "503, reset", incomplete("new"), ALL_TRIES],
];

export const MERGE_BLOWN: readonly BlowRow[] = [
  ...struck("merge: preflight", "old", { verdict: "undecided" }),
  ...struck("merge: artifacts", "old"),
  ...struck("merge: digests", "old"),
  ...struck("merge: exact tags", FIRST_SET),
  ...struck("merge: floating tags", EXACT_SET, { killed: "torn" }),
  ...struck("merge: reading back", "new", { attempts: 2 }),
];

const LOST = { ...PUSHED, tags: OVERTAKEN };

/** The other run merges a higher version. */
export const MERGE_RACES: readonly RaceRow[] = [
  ["merge: list before the floating tags", "1.2.4", LOST, 2],
  ["merge: setting a floating tag", "1.2.4", LOST, 2],
  ["merge: setting a floating tag", "1.2.4 then 403", incomplete(OVERTAKEN), 1],
  ["merge: reading a floating tag back", "1.2.4", LOST, 2],
];

const unsuited = failed("merge-digest-unsuited");
const deleted = failed("merge-digest-missing");

/** No tag is touched where a job is wrong. */
export const MERGE_LEGS: readonly LegRow[] = [
  ["a job is missing, a job that built only", failed("merge-platform-missing"), 0],
  ["no job has left anything", failed("merge-without-digests"), 0],
  [
    "two jobs for one platform, an image for another platform than its job says",
    failed("merge-platform-duplicate"),
    0,
  ],
  ["a job that ran again", PUSHED, 1],
  ["all jobs built only", { ...PUSHED, tags: "old" }, 0],
  [
    "a job of another commit, an image of another commit than its job says, a job of another image",
    unsuited,
    0,
  ],
  [
    "a digest that was deleted, an image in a digest that was deleted, what is attested was deleted",
    deleted,
    0,
  ],
  ["an artifact that is damaged", noArtifacts, 0],
];

/** Of one commit they make one image. */
export const MERGED_TWICE: readonly TwiceRow[] = [
  ["another merge of the same commit in the same moment", PUSHED, 2],
];
