// The fault table.
import { ANSWERS } from "./answer-rows.ts";
import { BLOWN } from "./blow-rows.ts";
import { casesOfAnswers, casesOfBlows, casesOfRaces } from "./case.ts";
import { RACES } from "./race-rows.ts";

export const CASES = [...casesOfAnswers(ANSWERS), ...casesOfRaces(RACES), ...casesOfBlows(BLOWN)];
