// Yes and no as Go's `strconv.ParseBool` reads them, which docker uses.
import { expect, test } from "@jest/globals";
import { parseBoolean } from "../../src/lib/boolean.ts";

test.each(["1", "t", "T", "true", "True", "TRUE", " true\n"])("%j is yes", (text) => {
  expect(parseBoolean(text)).toBe(true);
});

test.each(["0", "f", "F", "false", "False", "FALSE"])("%j is no", (text) => {
  expect(parseBoolean(text)).toBe(false);
});

test.each(["", "yes", "on", "tRUE", "truex", "2", undefined])("%j is neither", (text) => {
  expect(parseBoolean(text)).toBeUndefined();
});
