// The recipe for a monorepo: each package's git tags give its own image its versions.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { gitTag, listed, made, names } from "./support/samples.ts";

const recipes = readFileSync(join(import.meta.dirname, "../../docs/recipes.md"), "utf8");
const RECIPE = [...recipes.matchAll(/^ *(type=semver,\S+,match=\^pkg-a\/v\(\.\+\)\$)$/gm)]
  .map(([, line]) => line)
  .join("\n");
/** The other forms of git tags that it names. */
const matches = [...recipes.matchAll(/`match=(\S+\$)`/g)].map(([, match = ""]) => match);

test("the recipe is there, with its other forms", () => {
  expect(RECIPE.split("\n")).toHaveLength(3);
  expect(matches).toEqual(["^@scope/pkg-a@(.+)$", "^pkg-a-(.+)$"]);
});

test.each([
  ["pkg-a/v1.2.3", "^pkg-a/v(.+)$"],
  ["@scope/pkg-a@1.2.3", matches[0] ?? ""],
  ["pkg-a-1.2.3", matches[1] ?? ""],
])("the git tag %s gives the package's image its versions, and nothing moves backwards", (git, match) => {
  const tags = RECIPE.replaceAll("^pkg-a/v(.+)$", match);
  expect(names(made({ tags }, gitTag(git)))).toEqual(["1.2.3", "1.2", "1", "latest"]);
  expect(names(made({ tags }, gitTag(git), listed("1.3.0", "1.3", "1", "latest")))).toEqual(["1.2.3", "1.2"]);
  expect(names(made({ tags }, gitTag(git.replace("1.2.3", "2.0.0-rc.1"))))).toEqual(["2.0.0-rc.1"]);
  expect(names(made({ tags }, gitTag("pkg-b/v9.9.9")))).toEqual([]);
});
