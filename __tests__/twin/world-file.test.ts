// The twin takes what its README names, from a file.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { newWorld } from "../../twin/world.ts";
import { parseWorld } from "../../twin/world-file.ts";

const folder = join(import.meta.dirname, "..", "..", "twin");
const readme = readFileSync(join(folder, "README.md"), "utf8");
const section = readme.slice(readme.indexOf("## What is in a world"), readme.indexOf("## What it rests on"));
const bullets = [...section.matchAll(/^- (.+?):/gm)].map(([, names = ""]) => names);
const named = bullets.flatMap((names) => [...names.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name));

const example = {
  job: { requestToken: "secret", claims: {}, attestations: "write" },
  policy: "literal",
  accounts: [{ login: "octocat", kind: "User" }],
  tokens: [],
  packages: [],
  repositories: [
    {
      name: "octocat/app",
      description: null,
      license: "MIT",
      defaultBranch: "main",
      commits: {},
      branches: {},
    },
  ],
  faults: [{ path: "/manifests/", status: 503 }],
};

test("a file may hold each field that the README names, and the README names each field", () => {
  expect(named.toSorted()).toEqual(Object.keys(example).toSorted());
  expect(Object.keys({ ...newWorld(), job: undefined }).toSorted()).toEqual(named.toSorted());
  expect(parseWorld(JSON.stringify(example))).toEqual(example);
});

test("what the README says of a fault is part of a fault", () => {
  const source = readFileSync(join(folder, "world.ts"), "utf8");
  const keys = [...section.matchAll(/"(\w+)": (?!"\^)/g)].map(([, key = ""]) => key);
  expect(keys.length).toBeGreaterThan(8);
  expect(keys.filter((key) => !new RegExp(`\\b${key}\\??:`).test(source))).toEqual([]);
});

test.each(["write", ["write"], null])("a job that is %j is refused with the reason", (job) => {
  expect(() => parseWorld(JSON.stringify({ job }))).toThrow('"job" must be an object');
});
