// Attack on oneself: a secret in an input for paths. It is no name that a path can have, and is not shown.
import { expect, test } from "@jest/globals";
import { inputs, problems, request } from "../config/support/samples.ts";
import { readParseContext } from "../../src/wiring.ts";

const LONG = "c2VjcmV0".repeat(60);

test("what is longer than a name can be is not there, and ends no run", async () => {
  const { look } = await readParseContext(inputs(), {});
  expect(look(LONG)).toBeUndefined();
  expect(look("a\0b")).toBeUndefined();
});

test.each([
  ["a long word", LONG, "there is no file *** that can be read"],
  ["a short one", "hunter2", "there is no file *** that can be read"],
  ["a path", "keys/npm.txt", "there is no file keys/npm.txt that can be read"],
])("%s in `secret-files`", (_story, value, reason) => {
  const { build } = request({ "secret-files": `NPM=${value}` });
  expect(build.missingSecrets).toEqual([{ input: "secret-files", id: "NPM", reason }]);
  expect(problems({ "secret-files": `NPM=${value}` })).toEqual([]);
});
