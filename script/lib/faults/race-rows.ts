// How a run should end when a higher version is published while it is held at a request, which then goes on or fails.
import { failed, PUSHED } from "./case.ts";
import type { RaceRow } from "./cases.ts";
import { OVERTAKEN } from "./published.ts";

const LOST = { ...PUSHED, tags: OVERTAKEN };
const FAILED = failed("publication-incomplete", OVERTAKEN);

export const RACES: readonly RaceRow[] = [
  ["list before the floating tags", "1.2.4", LOST, 2],
  // No list can be read any more: what the tags hold says and proves that it is 1.2.4.
  ["list before the floating tags", "1.2.4 then 403, 1.2.4 then 503", LOST, 2],
  ["list after a floating tag", "1.2.4", LOST, 2],
  ["list after a floating tag", "1.2.4 then 403, 1.2.4 then 503", LOST, 2],
  ["setting a floating tag", "1.2.4", LOST, 2],
  // The tags that it has set before hold 1.2.4, and are not put back.
  ["setting a floating tag", "1.2.4 then 403, 1.2.4 then 503", FAILED, 1],
  ["reading a floating tag back", "1.2.4", LOST, 2],
  ["reading a floating tag back", "1.2.4 then 403, 1.2.4 then 503", FAILED, 1],
];
