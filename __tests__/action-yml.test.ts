// `action.yml`, the lists in the code and `package.json` say the same.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { field, textField } from "../src/lib/json.ts";
import { USES } from "../src/diagnosis/advice/remedies.ts";
import { OUTPUTS } from "../src/action/outputs.ts";
import { INPUTS } from "../src/config/inputs.ts";
import { request } from "./config/support/samples.ts";

const read = (name: string) => readFileSync(join(import.meta.dirname, "..", name), "utf8");
const action: unknown = parse(read("action.yml"));
const names = (key: string) => Object.keys(Object(field(action, key)) as object);

test("action.yml has the inputs that config reads, in the same order", () => {
  expect(names("inputs")).toEqual([...INPUTS]);
});

test("action.yml has the outputs that the action sets, in the same order", () => {
  expect(names("outputs")).toEqual([...OUTPUTS]);
});

describe.each(["inputs", "outputs"])("all %s", (key) => {
  test.each(names(key))("%s is described in a sentence", (name) => {
    expect(textField(action, key, name, "description")).toMatch(/^\S.{15,}\.$/);
  });
});

test("action.yml runs on node24, and main and post are files of the bundle", () => {
  expect(field(action, "runs")).toEqual({ using: "node24", main: "dist/index.js", post: "dist/index.js" });
});

test("action.yml has a name, a description and branding for the marketplace", () => {
  expect(textField(action, "name")).toBe("Surepush");
  expect(textField(action, "description")).toMatch(/.{20,125}/);
  expect(field(action, "branding")).toEqual({ icon: expect.any(String), color: expect.any(String) });
});

test("no input is required: all of them left out is a push of the repository's own image", () => {
  for (const name of INPUTS) expect(field(action, "inputs", name, "required")).toBeUndefined();
});

test("every default that is no expression is what the shell takes for an input that is left out", () => {
  const defaults = INPUTS.flatMap((name) => {
    const value = textField(action, "inputs", name, "default") ?? "${{";
    return value.startsWith("${{") ? [] : [[name, value] as const];
  });
  expect(defaults.length).toBeGreaterThan(3);
  expect(JSON.stringify(request(Object.fromEntries(defaults)))).toBe(JSON.stringify(request()));
});

test("the name in the advice is that of the repository in package.json", () => {
  const [repository, version] = USES.split("@");
  const manifest: unknown = JSON.parse(read("package.json"));
  expect(textField(manifest, "repository", "url")).toBe(`git+https://github.com/${repository ?? ""}.git`);
  expect(version).toMatch(/^v\d+$/);
});
