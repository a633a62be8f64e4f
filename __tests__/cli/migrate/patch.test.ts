// A patch of a text whose last line does not end is one that git takes.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { formatPatch, type Edit } from "../../../src/cli/migrate/patch.ts";
import { folderWith } from "../../support/folder.ts";

test.each<[string, Edit, string]>([
  ["goes", { from: 2, to: 3, lines: [] }, "a\nb\n"],
  ["becomes another", { from: 2, to: 3, lines: ["x"] }, "a\nb\nx"],
  ["gets others below it", { from: 2, to: 3, lines: ["c", "d"] }, "a\nb\nc\nd"],
  ["stays below a change", { from: 0, to: 1, lines: ["x"] }, "x\nb\nc"],
  ["stays where the one above it goes", { from: 1, to: 3, lines: ["c"] }, "a\nc"],
])("one that %s", (_what, edit, after) => {
  using folder = folderWith({ "x.yml": "a\nb\nc" });
  const patch = formatPatch("x.yml", "a\nb\nc", [edit]);
  const applied = spawnSync("git", ["apply", "-"], { cwd: folder.path, input: patch, encoding: "utf8" });
  expect(applied).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(join(folder.path, "x.yml"), "utf8")).toBe(after);
});

test("a text that Windows wrote keeps its line ends, and gets no others", () => {
  const before = "a\r\nb\r\nc\r\n";
  using folder = folderWith({ "x.yml": before });
  const patch = formatPatch("x.yml", before, [{ from: 1, to: 2, lines: ["x", "b", "y"] }]);
  const applied = spawnSync("git", ["apply", "-"], { cwd: folder.path, input: patch, encoding: "utf8" });
  expect(applied).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(join(folder.path, "x.yml"), "utf8")).toBe("a\r\nx\r\nb\r\ny\r\nc\r\n");
});
