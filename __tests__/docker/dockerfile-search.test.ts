// Where the Dockerfile is that docker does not find: the reader gets the line to write.
import { symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { findDockerfile } from "../../src/docker/dockerfile-search.ts";
import { folderWith, type Folder } from "../support/folder.ts";

let folder: Folder | undefined;
afterEach(() => {
  folder?.[Symbol.dispose]();
});

/** Searches a folder of these files for `Dockerfile`; paths of the answer are shown from that folder. */
function search(files: Readonly<Record<string, string>>, prepare: (path: string) => void = () => undefined) {
  folder = folderWith(files);
  prepare(folder.path);
  const root = folder.path;
  const found = findDockerfile(`${root}/Dockerfile`, root);
  return found.kind === "elsewhere"
    ? { ...found, files: found.files.map((file) => relative(root, file)) }
    : found;
}

test("a folder without anything in it was not checked out", () => {
  expect(search({})).toEqual({ kind: "empty" });
  expect(findDockerfile("nowhere/Dockerfile", "nowhere")).toEqual({ kind: "empty" });
});

describe("it lies elsewhere:", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ["in a subfolder", { "docker/Dockerfile": "", "README.md": "" }, ["docker/Dockerfile"]],
    ["as a Containerfile", { Containerfile: "" }, ["Containerfile"]],
    [
      "with a name of its own",
      { "Dockerfile.prod": "", "app.dockerfile": "" },
      ["app.dockerfile", "Dockerfile.prod"],
    ],
    [
      "the nearest first, three at most",
      { "a/b/Dockerfile": "", "z/Dockerfile": "", "c/Dockerfile": "", "d/Dockerfile": "" },
      ["c/Dockerfile", "d/Dockerfile", "z/Dockerfile"],
    ],
  ])("%s", (_where, files, expected) => {
    expect(search(files)).toEqual({ kind: "elsewhere", files: expected });
  });
});

test.each<[string, Record<string, string>]>([
  ["other people's packages", { "node_modules/x/Dockerfile": "" }],
  ["what is only ignored for it", { "Dockerfile.dockerignore": "" }],
  ["what only sounds like it", { "dockerfile-lint.json": "" }],
  ["what is very deep", { "a/b/c/d/e/Dockerfile": "" }],
])("%s is none", (_what, files) => {
  expect(search(files)).toEqual({ kind: "unknown" });
});

test("a link that leads out of its folder is reported with its target", () => {
  const outside = folderWith({ Dockerfile: "FROM scratch" });
  try {
    const found = search({ a: "" }, (path) => {
      symlinkSync(join(outside.path, "Dockerfile"), join(path, "Dockerfile"));
    });
    expect(found).toEqual({ kind: "link", target: expect.stringMatching(/Dockerfile$/) });
  } finally {
    outside[Symbol.dispose]();
  }
});

test("a link within its folder is followed by docker, too", () => {
  const found = search({ "real/Dockerfile": "" }, (path) => {
    symlinkSync("real/Dockerfile", join(path, "Dockerfile"));
  });
  expect(found.kind).toBe("elsewhere");
});
