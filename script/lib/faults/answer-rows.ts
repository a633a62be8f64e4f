// How a run should end when GitHub or the registry answers wrongly: an ending a row, several faults a row.
//
// `truncated` is tried where an answer has a body; where it has none, `cut` is an answer that is lost.
import { denied, failed, PUSHED, SEVERAL, UNDECIDED } from "./case.ts";
import type { AnswerRow } from "./cases.ts";
import { EXACT_SET, FIRST_SET } from "./published.ts";

const FLAKES = "500, 502, 503, 429, reset, cut";
const down = failed("registry-unavailable");
const refused = failed("denied-hidden");

/** GitHub's API only explains; a run goes on without it. */
const github = (step: "GitHub: the token" | "GitHub: the repository" | "GitHub: the commit"): AnswerRow[] => [
  [step, "once", FLAKES, PUSHED, 2],
  [step, "once", "delay, truncated", PUSHED, 1],
  [step, "always", "503, reset", PUSHED, 2],
  [step, "always", "403", PUSHED, 1],
];

const PREFLIGHT: readonly AnswerRow[] = [
  ...github("GitHub: the token"),
  ...github("GitHub: the repository"),
  ...github("GitHub: the commit"),
  ["token exchange", "once", FLAKES, PUSHED, 2],
  ["token exchange", "once", "silence", PUSHED, 2],
  ["token exchange", "once", "delay", PUSHED, 1],
  ["token exchange", "once", "truncated", UNDECIDED, 2],
  ["token exchange", "once", "403", denied("denied-hidden"), 1],
  [
    "token exchange",
    "always",
    "503, reset",
    { ...failed("publication-incomplete", FIRST_SET), verdict: "undecided" },
    SEVERAL,
  ],
  ["push probe", "once", FLAKES, PUSHED, 2],
  ["push probe", "once", "delay", PUSHED, 1],
  ["push probe", "once", "403", denied("denied-hidden"), 1],
  ["push probe", "always", "503, reset", UNDECIDED, 3],
  // Once before the build, once before the floating tags move, and once after each of the three.
  ["list of tags", "once", FLAKES, PUSHED, 6],
  ["list of tags", "once", "delay, truncated, 403", PUSHED, 5],
  // What the tags hold says and proves that it is 1.2.2, so that they move; a warning says that no list was read.
  ["list of tags", "always", "503", PUSHED, SEVERAL],
  ["list of tags", "always", "403", PUSHED, 5],
];

/** As often as docker is started when the registry fails it each time: once, and `retries` times more. */
const ALL_TRIES = 4;

const LOGIN: readonly AnswerRow[] = [
  // An answer that lacks the challenge makes docker send no token, so that a refusal of it tells nothing.
  ["login: `/v2/`", "once", "500, 502, 503, 429, reset, 403", PUSHED, 2],
  ["login: `/v2/`", "once", "cut, delay", PUSHED, 1],
  ["login: `/v2/`", "always", "403", refused, 1],
  ["login: `/v2/`", "always", "503, reset", down, ALL_TRIES],
  ["login: token", "once", FLAKES, PUSHED, 2],
  ["login: token", "once", "truncated", PUSHED, 2],
  ["login: token", "once", "delay", PUSHED, 1],
  ["login: token", "once", "403", refused, 1],
  ["login: token", "always", "503, reset", down, ALL_TRIES],
];

/** Docker asks again by itself at most of these; where it does not, it is started again. */
const PUSH: readonly AnswerRow[] = [
  ["push: token", "once", "500, 502, 503, 429, cut, truncated", PUSHED, 2],
  ["push: token", "once", "reset, delay", PUSHED, 1],
  ["push: token", "once", "403", refused, 1],
  ["push: look for a layer", "once", `${FLAKES}, delay`, PUSHED, 1],
  ["push: look for a layer", "once", "403", refused, 1],
  ["push: begin an upload", "once", `${FLAKES}, delay`, PUSHED, 1],
  ["push: begin an upload", "once", "403", refused, 1],
  ["push: send a layer", "once", `${FLAKES}, delay`, PUSHED, 1],
  ["push: send a layer", "once", "unknown upload, invalid upload", PUSHED, 2],
  ["push: send a layer", "once", "403", refused, 1],
  ["push: send a layer", "always", "503", down, ALL_TRIES],
  ["push: look for the manifest", "once", `${FLAKES}, delay`, PUSHED, 1],
  ["push: look for the manifest", "once", "403", refused, 1],
  ["push: send the manifest", "once", `${FLAKES}, delay`, PUSHED, 1],
  ["push: send the manifest", "once", "unknown blob", PUSHED, 2],
  ["push: send the manifest", "once", "403", refused, 1],
  ["push: send the manifest", "always", "503", down, ALL_TRIES],
];

const incomplete = (tags: string) => failed("publication-incomplete", tags);

const TAGS: readonly AnswerRow[] = [
  ["look where a tag points", "once", FLAKES, PUSHED, 4],
  ["look where a tag points", "once", "delay", PUSHED, 3],
  ["look where a tag points", "once", "403", PUSHED, 4],
  ["read the manifest", "once", `${FLAKES}, truncated`, PUSHED, 3],
  ["read the manifest", "once", "delay", PUSHED, 2],
  ["read the manifest", "always", "503, reset, truncated, 404", incomplete(FIRST_SET), 1 + ALL_TRIES],
  ["read the manifest", "always", "403", incomplete(FIRST_SET), 2],
  ["set an exact tag", "once", FLAKES, PUSHED, 2],
  ["set an exact tag", "once", "empty 201", incomplete(FIRST_SET), 1],
  ["set an exact tag", "once", "silence", PUSHED, 2],
  ["set an exact tag", "once", "delay", PUSHED, 1],
  ["set an exact tag", "once", "403", incomplete(FIRST_SET), 1],
  ["set an exact tag", "always", "503, reset", incomplete(FIRST_SET), ALL_TRIES],
  ["set a floating tag", "once", FLAKES, PUSHED, 2],
  ["set a floating tag", "once", "delay", PUSHED, 1],
  ["set a floating tag", "once", "403", incomplete(EXACT_SET), 1],
  ["set a floating tag", "always", "503, reset", incomplete(EXACT_SET), ALL_TRIES],
  ["read a tag back", "once", `${FLAKES}, 404`, PUSHED, 2],
  ["read a tag back", "once", "delay", PUSHED, 1],
  ["read a tag back", "once", "403", incomplete("new"), 1],
  ["read a tag back", "always", "503, reset", incomplete("new"), ALL_TRIES],
];

/** Who can pull the package, and what it is linked to: nothing is said of it where it is not known. */
const PACKAGE: readonly AnswerRow[] = [
  ["package: its details", "always", "500, 403, 404, reset, truncated, delay, silence", PUSHED, 1],
  ["package: a token for nobody", "always", "500, 404, reset, delay, silence", PUSHED, 1],
];

export const ANSWERS = [...PREFLIGHT, ...LOGIN, ...PUSH, ...TAGS, ...PACKAGE];
