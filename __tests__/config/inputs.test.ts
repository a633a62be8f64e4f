// The runner's variables become inputs, word for word.
import { expect, test } from "@jest/globals";
import { parseYamlEntries } from "../../src/action/yaml-entries.ts";
import { INPUTS, readInputs, readTokens, type TextInput } from "../../src/config/inputs.ts";

const SECRETS = ["token", "github-token", "registry-auth"];
const TEXTS = INPUTS.filter((name): name is TextInput => !SECRETS.includes(name));

test.each(TEXTS.map((name) => [name]))("%s is read as the runner hands it over", (name) => {
  const inputs = readInputs({ [`INPUT_${name.toUpperCase()}`]: "x" });
  expect(inputs[name]).toBe("x");
  expect(Object.values(inputs).join("")).toBe("x");
});

test("an input that was left out is an empty text", () => {
  expect(readInputs({})).toEqual(Object.fromEntries(TEXTS.map((name) => [name, ""])));
});

test("no token is among the texts", () => {
  const tokens = { INPUT_TOKEN: "hush", "INPUT_GITHUB-TOKEN": "hush" };
  expect(JSON.stringify(readInputs(tokens))).not.toContain("hush");
});

test("a token is not trimmed: the white space around it is evidence", () => {
  expect(readTokens({ INPUT_TOKEN: " t\n" }, parseYamlEntries).token.reveal()).toBe(" t\n");
});

test("a job's token that is empty is none", () => {
  expect(readTokens({ "INPUT_GITHUB-TOKEN": "" }, parseYamlEntries).jobToken).toBeUndefined();
  expect(readTokens({ "INPUT_GITHUB-TOKEN": "t" }, parseYamlEntries).jobToken?.reveal()).toBe("t");
});

test("a hyphen stays a hyphen, as the runner has it", () => {
  expect(readInputs({ "INPUT_BUILD-ARGS": "A=1" })["build-args"]).toBe("A=1");
  expect(readInputs({ INPUT_BUILD_ARGS: "A=1" })["build-args"]).toBe("");
});
