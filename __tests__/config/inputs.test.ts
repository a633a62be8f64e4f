// The runner's variables become inputs, word for word.
import { expect, test } from "@jest/globals";
import { INPUTS, readInputs } from "../../src/config/inputs.ts";

test.each(INPUTS.map((name) => [name]))("%s is read as the runner hands it over", (name) => {
  const inputs = readInputs({ [`INPUT_${name.toUpperCase()}`]: "x" });
  expect(inputs[name]).toBe("x");
  expect(Object.values(inputs).join("")).toBe("x");
});

test("an input that was left out is an empty text", () => {
  expect(readInputs({})).toEqual(Object.fromEntries(INPUTS.map((name) => [name, ""])));
});

test("inputs are not trimmed: spaces around a token are evidence", () => {
  expect(readInputs({ INPUT_TOKEN: " t\n" }).token).toBe(" t\n");
});

test("a hyphen stays a hyphen, as the runner has it", () => {
  expect(readInputs({ "INPUT_BUILD-ARGS": "A=1" })["build-args"]).toBe("A=1");
  expect(readInputs({ INPUT_BUILD_ARGS: "A=1" })["build-args"]).toBe("");
});
