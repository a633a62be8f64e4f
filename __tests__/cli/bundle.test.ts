// The command needs nothing beside its folder, and has nothing of GitHub's toolkit in it.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const root = join(import.meta.dirname, "..", "..");
const folder = join(root, "dist", "cli");
const LATE = [
  "artifacts.js",
  "calendar.js",
  "csv.js",
  "pep440.js",
  "semver.js",
  "template.js",
  "workflow.js",
];
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

test("dist/cli is a package of one program, with no dependency", () => {
  const files = readdirSync(folder).filter((name) => !LATE.includes(name));
  expect(files.toSorted()).toEqual(["LICENSE", "command.js", "index.js", "licenses.txt", "package.json"]);
  const own = read(join(folder, "package.json"));
  expect(own).toMatchObject({ name: "surepush", type: "commonjs", bin: { surepush: "index.js" } });
  expect(own).toMatchObject({ version: (read(join(root, "package.json")) as { version: string }).version });
  expect(Object.keys(own as object).filter((name) => /dependencies|scripts/i.test(name))).toEqual([]);
});

test("what few runs need is in files of its own, which the program loads late", () => {
  const text = readFileSync(join(folder, "command.js"), "utf8");
  for (const name of LATE) expect(text).toContain(`require("./${name}")`);
  expect(text.match(/^\/\/ node_modules\/[\w-]+/gm)).toEqual(["// node_modules/fastest-levenshtein"]);
});

test("the program can be started, and holds nothing of @actions/*", () => {
  const path = join(folder, "index.js");
  expect(readFileSync(path, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
  expect(statSync(path).mode & 0o100).toBe(0o100);
  const text = readFileSync(join(folder, "command.js"), "utf8");
  expect(/node_modules\/(?:@actions|undici)\//.test(text)).toBe(false);
});

test.each([
  ["8.17.0", 2, /^Surepush needs Node 20\.15 or newer, and this is Node 8\.17\.0\./],
  ["20.14.9", 2, /^Surepush needs Node 20\.15/],
  ["20.15.0", 0, /^$/],
  ["100.0.0", 0, /^$/],
])("on Node %s it ends with %i", (version, exitCode, words) => {
  const pretend = `Object.defineProperty(process.versions, "node", { value: "${version}" }); process.argv.push("surepush", "--version"); require("./index.js")`;
  const { status, stderr } = spawnSync(process.execPath, ["--eval", pretend], {
    cwd: folder,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: exitCode, stderr: expect.stringMatching(words) as unknown });
});
