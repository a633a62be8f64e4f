// The fault table.
import { ANSWERS } from "./answer-rows.ts";
import { BLOWN } from "./blow-rows.ts";
import { casesOfAnswers, casesOfBlows, casesOfRaces, casesOfSignings } from "./case.ts";
import { RACES } from "./race-rows.ts";
import { SIGNED_TWICE, SIGNING_ANSWERS, SIGNING_BLOWN } from "./signing-rows.ts";

export const CASES = [
  ...casesOfAnswers(ANSWERS),
  ...casesOfAnswers(SIGNING_ANSWERS),
  ...casesOfRaces(RACES),
  ...casesOfSignings(SIGNED_TWICE),
  ...casesOfBlows(BLOWN),
  ...casesOfBlows(SIGNING_BLOWN),
];
