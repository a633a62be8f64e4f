// The steps of a publication to ghcr.io and to a second registry, which has its own login: a push, a promotion or a merge.
import { LEGS } from "./legs.ts";
import { OWN_STEPS } from "./own-steps.ts";
import { PROMOTE_STEPS } from "./promote-steps.ts";
import { EXACT } from "./published.ts";
import { ours, tag, toSet, type Step } from "./request-step.ts";

/** What is published to two registries: a push, a promotion, a merge. */
export const TO_TWO = ["registries", "promote to two", "merge to two"] as const;
export type ToTwo = (typeof TO_TWO)[number];

export const REGISTRIES = ["ghcr.io", "the second"] as const;
export type OneOfTwo = (typeof REGISTRIES)[number];

const AT_EACH = {
  "push probe": OWN_STEPS["push probe"],
  "set another exact tag": toSet(EXACT[0]),
  "set an exact tag": OWN_STEPS["set an exact tag"],
  // The first tag that is read back is read with its content; before the exact tags are set, only their digests are asked for.
  "read an exact tag back": ours("GET", tag(EXACT[0]), new RegExp(`to read \\S+:${EXACT[0]} `)),
  "set another floating tag": OWN_STEPS["set another floating tag"],
  "set a third floating tag": OWN_STEPS["set a third floating tag"],
  "set a floating tag": OWN_STEPS["set a floating tag"],
  "read a tag back": OWN_STEPS["read a tag back"],
} satisfies Record<string, Step>;

const atSecond = (step: Step): Step => ({ ...step, at: "second" });

type AtEach<Kind extends ToTwo> = Record<`${Kind}: ${keyof typeof AT_EACH} at ${OneOfTwo}`, Step>;

function atEach<Kind extends ToTwo>(kind: Kind): AtEach<Kind> {
  const steps = Object.entries(AT_EACH).flatMap(([name, step]) => [
    [`${kind}: ${name} at ghcr.io`, step],
    [`${kind}: ${name} at the second`, atSecond(step)],
  ]);
  return Object.fromEntries(steps) as AtEach<Kind>;
}

const TOKEN = atSecond(ours("GET", /^\/token\?/));
const [leg] = LEGS;
const digest = leg?.index ?? "";

export const TWO_STEPS = {
  ...atEach("registries"),
  "registries: token exchange at the second": TOKEN,
  "registries: send the manifest at the second": atSecond(OWN_STEPS["push: send the manifest"]),
  ...atEach("promote to two"),
  "promote to two: token exchange at the second": TOKEN,
  "promote to two: read a layer of the source": { ...PROMOTE_STEPS["promote: read a layer"], alike: 1 },
  "promote to two: begin an upload at the second": atSecond(PROMOTE_STEPS["promote: begin an upload"]),
  "promote to two: send a layer at the second": atSecond(PROMOTE_STEPS["promote: send a layer"]),
  "promote to two: send a layer, whose answer is lost, at the second": atSecond(
    PROMOTE_STEPS["promote: send a layer whose answer is lost"],
  ),
  "promote to two: write the index at the second": atSecond(PROMOTE_STEPS["promote: write the index"]),
  "promote to two: write the list of referrers at the second": atSecond(
    PROMOTE_STEPS["promote: write the list of referrers"],
  ),
  "promote to two: write the index at ghcr.io": PROMOTE_STEPS["promote: write the index"],
  ...atEach("merge to two"),
  "merge to two: token exchange at the second": TOKEN,
  "merge to two: look for a digest at the second": atSecond(
    ours("HEAD", tag(digest), new RegExp(`to read \\S+@${digest} `)),
  ),
} satisfies Record<`${ToTwo}: ${string}`, Step>;
