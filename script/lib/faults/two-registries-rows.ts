// How a push to two registries should end when one of them fails it.
import { denied, failed, PUSHED, UNDECIDED } from "./case.ts";
import type { AnswerRow, BlowRow, DeathRow } from "./cases.ts";
import { EXACT_SET, FIRST_SET } from "./published.ts";
import { apart } from "./second.ts";

const FLAKES = "500, 502, 503, 429, reset, cut";
const refused = denied("other-registry-refused");
const incomplete = (tags: string) => failed("publication-incomplete", tags);
/** As often as a request is sent that is tried `retries` times more. */
const ALL_TRIES = 4;

export const TWO_ANSWERS: readonly AnswerRow[] = [
  ["registries: token exchange at the second", "once", FLAKES, PUSHED, 2],
  ["registries: token exchange at the second", "once", "403", refused, 1],
  ["registries: push probe at the second", "once", FLAKES, PUSHED, 2],
  ["registries: push probe at the second", "once", "403", refused, 1],
  ["registries: push probe at the second", "always", "503, reset, silence", UNDECIDED, 3],
  ["registries: send the manifest at the second", "once", "500, reset", PUSHED, 1],
  // Docker says "denied" without a status, and the registry allows the same when it is asked again: the trouble counts as a
  // passing one, and the build is pushed once more. At ghcr.io a refusal is believed: its advice needs the token's scopes.
  ["registries: send the manifest at the second", "once", "403", PUSHED, 2],
  ["registries: set an exact tag at the second", "once", FLAKES, PUSHED, 2],
  ["registries: set an exact tag at the second", "once", "403", incomplete(apart(EXACT_SET, FIRST_SET)), 1],
  [
    "registries: set an exact tag at the second",
    "always",
    "500, reset",
    incomplete(apart(EXACT_SET, FIRST_SET)),
    ALL_TRIES,
  ],
  ["registries: set a floating tag at the second", "once", FLAKES, PUSHED, 2],
  ["registries: set a floating tag at the second", "once", "403", incomplete(apart("new", EXACT_SET)), 1],
  [
    "registries: set a floating tag at the second",
    "always",
    "500, reset",
    incomplete(apart("new", EXACT_SET)),
    ALL_TRIES,
  ],
  ["registries: push probe at ghcr.io", "once", "403", denied("denied-hidden"), 1],
  ["registries: set an exact tag at ghcr.io", "once", "503, reset", PUSHED, 2],
  ["registries: set an exact tag at ghcr.io", "once", "403", incomplete(apart(FIRST_SET, EXACT_SET)), 1],
  [
    "registries: set an exact tag at ghcr.io",
    "always",
    "500, reset",
    incomplete(apart(FIRST_SET, EXACT_SET)),
    ALL_TRIES,
  ],
  ["registries: set a floating tag at ghcr.io", "once", "503, reset", PUSHED, 2],
  ["registries: set a floating tag at ghcr.io", "once", "403", incomplete(apart(EXACT_SET, "new")), 1],
  [
    "registries: set a floating tag at ghcr.io",
    "always",
    "500, reset",
    incomplete(apart(EXACT_SET, "new")),
    ALL_TRIES,
  ],
];

type TwoPhase = Extract<BlowRow[0], `registries: ${string}`>;

const struck = (phase: TwoPhase, tags: string, { verdict = "allowed", killed = tags } = {}): BlowRow[] => [
  [phase, "SIGINT", { exit: 130, code: "interrupted", verdict, tags }, 1],
  [phase, "SIGTERM", { exit: 143, code: "interrupted", verdict, tags }, 1],
  [phase, "SIGKILL", { exit: "killed", code: "", verdict: "", tags: killed }, 1],
];

export const TWO_BLOWN: readonly BlowRow[] = [
  ...struck("registries: preflight at the second", "old", { verdict: "undecided" }),
  ...struck("registries: exact tags at the second", apart(EXACT_SET, FIRST_SET)),
  ...struck("registries: before the floating tags", EXACT_SET),
  ...struck("registries: floating tags at the second", apart("new", EXACT_SET), {
    killed: apart("new", "torn"),
  }),
  ...struck("registries: floating tags at ghcr.io", apart(EXACT_SET, "new"), {
    killed: apart("torn", "new"),
  }),
];

export const TWO_DEATHS: readonly DeathRow[] = [
  ["registries", "the second", "its floating tags", incomplete(apart("new", EXACT_SET)), ALL_TRIES],
  ["registries", "ghcr.io", "its floating tags", incomplete(apart(EXACT_SET, "new")), ALL_TRIES],
];
