// SECURITY.md names a test for each promise, and the tests are there.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

const root = join(import.meta.dirname, "..", "..");
const page = readFileSync(join(root, "SECURITY.md"), "utf8");
const linksIn = (text: string) => [...text.matchAll(/\]\(([^)#\s]+)\)/g)].map(([, path = ""]) => path);

/** The rows of the table, each a promise and the tests that hold it. */
const promises = page
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2)
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, promise = "", tests = ""]) => [promise, linksIn(tests)] as const);

test("SECURITY.md has a table of promises", () => {
  expect(promises.length).toBeGreaterThan(10);
});

describe("a test holds:", () => {
  test.each(promises)("%s", (_promise, tests) => {
    expect(tests).not.toEqual([]);
    for (const path of tests) {
      expect(path).toMatch(/^__tests__\/.+\.test\.ts$/);
      expect({ path, isThere: existsSync(join(root, path)) }).toEqual({ path, isThere: true });
    }
  });
});

test("everything that the page links to in the repository is there", () => {
  const missing = linksIn(page).filter((path) => !path.startsWith("https:") && !existsSync(join(root, path)));
  expect(missing).toEqual([]);
});
