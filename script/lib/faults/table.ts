// The fault table.
import { ANSWERS } from "./answer-rows.ts";
import { BLOWN } from "./blow-rows.ts";
import {
  casesOfAnswers,
  casesOfBlows,
  casesOfDeaths,
  casesOfLegs,
  casesOfPromotions,
  casesOfRaces,
  casesOfSignings,
  casesOfTwiceMerged,
} from "./cases.ts";
import { MERGE_ANSWERS, MERGE_BLOWN, MERGE_LEGS, MERGE_RACES, MERGED_TWICE } from "./merge-rows.ts";
import { PROMOTE_ANSWERS, PROMOTE_BLOWN, PROMOTE_RACES, PROMOTED_BESIDE } from "./promote-rows.ts";
import { RACES } from "./race-rows.ts";
import { SIGNED_TWICE, SIGNING_ANSWERS, SIGNING_BLOWN } from "./signing-rows.ts";
import { MERGE_TO_TWO_ANSWERS, PROMOTE_TO_TWO_ANSWERS, TO_TWO_BLOWN, TO_TWO_DEATHS } from "./to-two-rows.ts";
import { TWO_ANSWERS, TWO_BLOWN, TWO_DEATHS } from "./two-registries-rows.ts";

export const CASES = [
  ...casesOfAnswers(ANSWERS),
  ...casesOfAnswers(SIGNING_ANSWERS),
  ...casesOfRaces(RACES),
  ...casesOfSignings(SIGNED_TWICE),
  ...casesOfBlows(BLOWN),
  ...casesOfBlows(SIGNING_BLOWN),
  ...casesOfLegs(MERGE_LEGS),
  ...casesOfAnswers(MERGE_ANSWERS),
  ...casesOfTwiceMerged(MERGED_TWICE),
  ...casesOfRaces(MERGE_RACES),
  ...casesOfBlows(MERGE_BLOWN),
  ...casesOfAnswers(PROMOTE_ANSWERS),
  ...casesOfPromotions(PROMOTED_BESIDE),
  ...casesOfRaces(PROMOTE_RACES),
  ...casesOfBlows(PROMOTE_BLOWN),
  ...casesOfAnswers(TWO_ANSWERS),
  ...casesOfDeaths(TWO_DEATHS),
  ...casesOfBlows(TWO_BLOWN),
  ...casesOfAnswers(PROMOTE_TO_TWO_ANSWERS),
  ...casesOfAnswers(MERGE_TO_TWO_ANSWERS),
  ...casesOfDeaths(TO_TWO_DEATHS),
  ...casesOfBlows(TO_TWO_BLOWN),
];
