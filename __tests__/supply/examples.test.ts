// What the README and the documents show is run by script/examples, or stands there with the reason why it is not.
import { expect, test } from "@jest/globals";
import { matchExamples } from "../../script/lib/examples/match.ts";

test("every YAML and shell block of the README and the documents has a row in script/lib/examples/table.ts, and every row a block", () => {
  const { examples, mistakes } = matchExamples();
  expect(mistakes).toEqual([]);
  expect(examples.length).toBeGreaterThan(80);
});
