// The fault table.
import { ANSWERS } from "./answer-rows.ts";
import { BLOWN } from "./blow-rows.ts";
import { casesOfAnswers, casesOfBlows } from "./case.ts";

export const CASES = [...casesOfAnswers(ANSWERS), ...casesOfBlows(BLOWN)];
