// The command's arguments are the action's inputs; a token never stands among them.
import { describe, expect, test } from "@jest/globals";
import { HELP, readArguments } from "../../src/shell/arguments.ts";
import { INPUTS, readInputs, type InputName, type Inputs } from "../../src/shell/inputs.ts";

const noStdin = (): string => {
  throw new Error("standard input was read");
};
const read = (args: readonly string[], environment: Record<string, string> = {}) =>
  readArguments(args, environment, noStdin);

function inputsOf(args: readonly string[], environment: Record<string, string> = {}): Inputs {
  const parsed = read(args, environment);
  if (parsed.kind !== "inputs") throw new Error(JSON.stringify(parsed));
  return parsed.inputs;
}

test("an operation alone is all inputs left out", () => {
  expect(inputsOf(["push"])).toEqual({ ...readInputs({}), operation: "push" });
});

const SECRET = ["token", "github-token", "secrets"];
const SWITCHES = ["dry-run", "load", "no-cache", "pull"] as const;
const OPTIONS = INPUTS.filter((name) => ![...SECRET, ...SWITCHES, "operation"].includes(name));

test.each(OPTIONS.map((name) => [name]))("--%s is the input of that name", (name) => {
  expect(inputsOf(["check", `--${name}`, "x"])[name]).toBe("x");
  expect(inputsOf([`--${name}=x`, "check"])[name]).toBe("x");
});

test("an option given twice is two lines", () => {
  expect(inputsOf(["push", "--tags", "v1", "--tags", "v2"]).tags).toBe("v1\nv2");
  expect(inputsOf(["push", "--build-args", "A=1", "--build-args", "B=2"])["build-args"]).toBe("A=1\nB=2");
});

test.each(SWITCHES)("--%s takes no value", (name) => {
  expect(inputsOf(["push", `--${name}`])[name]).toBe("true");
  expect(inputsOf(["push"])[name]).toBe("");
});

describe("the token", () => {
  test.each<[string, Record<string, string>, string]>([
    ["is GITHUB_TOKEN", { GITHUB_TOKEN: "a", GH_TOKEN: "b" }, "a"],
    ["else GH_TOKEN", { GH_TOKEN: "b" }, "b"],
    ["else none", {}, ""],
  ])("%s", (_name, environment, token) => {
    expect(inputsOf(["push"], environment).token).toBe(token);
  });

  test.each([
    ["as it is", "t", "t"],
    ["without the line end that every shell puts there", "t\n", "t"],
    ["without that of Windows", "t\r\n", "t"],
    ["with all other blanks, which are evidence", " t \n\n", " t \n"],
  ])("is what standard input holds, %s", (_name, stdin, token) => {
    const parsed = readArguments(["push", "--token-stdin"], { GITHUB_TOKEN: "a" }, () => stdin);
    expect(parsed).toMatchObject({ kind: "inputs", inputs: { token } });
  });

  test.each<readonly string[]>([
    ["push", "--token", "t"],
    ["push", "--token=t"],
    ["push", "--github-token", "t"],
  ])("is never taken from the command line: %s %s", (...args) => {
    const parsed = read(args);
    expect(parsed.kind).toBe("unusable");
  });
});

test.each<[string, readonly string[]]>([
  ["no operation", []],
  ["two operations", ["push", "check"]],
  ["an option nobody knows", ["push", "--force"]],
  ["an option without its value", ["push", "--tags"]],
  ["a flag with a value", ["push", "--dry-run=maybe"]],
  ["the operation as an option", ["--operation", "push"]],
])("%s is unusable, and it is said why", (_name, args) => {
  expect(read(args)).toEqual({ kind: "unusable", flaw: expect.stringMatching(/\S{3}/) });
});

test.each([["--help"], ["-h"], ["push", "--help"]])("%s asks for help", (...args) => {
  expect(read(args.filter((argument) => typeof argument === "string"))).toEqual({ kind: "help" });
});

test("the help names every option, and no option for a secret's value", () => {
  const named = new Set(HELP.match(/--[a-z-]+/g));
  const expected: readonly InputName[] = [...OPTIONS, ...SWITCHES];
  expect([...named].toSorted()).toEqual(
    [...expected, "token-stdin", "json", "help"].map((name) => `--${name}`).toSorted(),
  );
});
