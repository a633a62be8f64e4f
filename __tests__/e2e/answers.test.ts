// Some wrong answers at docker's own requests (script/answers plays all of them), with each docker that the tests run with.
import { expect, test } from "@jest/globals";
import {
  nameOf,
  playAnswer,
  REQUESTS,
  STATUSES,
  BODIES,
  WRONG_ANSWERS,
} from "../../script/lib/faults/answers.ts";

const bodies = Object.keys(BODIES);
/** Each request with two statuses, so that over all requests each status and each body comes up. */
const SAMPLE = WRONG_ANSWERS.filter(({ request, status, body }) => {
  const at = REQUESTS.indexOf(request);
  const of = STATUSES.indexOf(status);
  const isItsStatus = of === (2 * at) % STATUSES.length || of === (2 * at + 5) % STATUSES.length;
  return isItsStatus && bodies.indexOf(body) === (at + (of % 2)) % bodies.length;
});

test.concurrent.each(SAMPLE.map((one) => [nameOf(one), one] as const))(
  "blames nobody: %s",
  async (_name, one) => {
    expect(await playAnswer(one)).toBeUndefined();
  },
);

test("the sample has every request, every status and every body", () => {
  const seen = (name: "request" | "status" | "body") => new Set(SAMPLE.map((one) => one[name])).size;
  expect([seen("request"), seen("status"), seen("body")]).toEqual([
    REQUESTS.length,
    STATUSES.length,
    bodies.length,
  ]);
});
