// What git has not fetched, and a Dockerfile that is no text, are recognised by what lies there; no link is followed.
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { findUnfetched, findUnreadable } from "../../src/docker/unfetched-files.ts";
import { folderWith } from "../support/folder.ts";

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0a".repeat(32)}\nsize 12345\n`;
const MODULES = `[submodule "lib"]
\tpath = vendor/lib
\turl = https://github.com/acme/lib
[submodule "full"]
\tpath = vendor/full
[submodule "app's"]
\tpath = "app/sub module"
`;

const home = process.cwd();
let folder: ReturnType<typeof folderWith>;

beforeEach(() => {
  folder = folderWith({
    ".gitmodules": MODULES,
    "model.bin": POINTER,
    "app/data.csv": POINTER,
    "plain.txt": "version 1\n",
    "vendor/full/file": "x",
  });
  for (const path of ["vendor/lib", "app/sub module"])
    mkdirSync(join(folder.path, path), { recursive: true });
  process.chdir(folder.path);
});
afterEach(() => {
  process.chdir(home);
  folder[Symbol.dispose]();
});

describe("of the paths that a build names,", () => {
  test.each<[string, string, string[], object | undefined]>([
    ["a submodule's empty folder", ".", ["/vendor/lib"], { kind: "submodule", path: "vendor/lib" }],
    ["a file below it", "./", ["x", "/vendor/lib/src/a.c"], { kind: "submodule", path: "vendor/lib" }],
    [
      "a folder with a blank, of another context",
      "app",
      ["sub module/a"],
      { kind: "submodule", path: "sub module" },
    ],
    ["a pointer of Git LFS", ".", ["nowhere", "model.bin"], { kind: "lfs", path: "model.bin" }],
    ["a pointer in another context", "./app/", ["/data.csv"], { kind: "lfs", path: "data.csv" }],
    ["a submodule that is there is none of them", ".", ["vendor/full", "vendor/full/file"], undefined],
    ["a folder beside a submodule is none", ".", ["vendor/library"], undefined],
    ["a submodule outside of the context is none", "app", ["vendor/lib"], undefined],
    ["a text is none", ".", ["plain.txt"], undefined],
    ["a path above the context is none", "app", ["../model.bin", "/../model.bin"], undefined],
    ["nothing is none", ".", ["", ".", "/", "\0"], undefined],
  ])("%s", (...[, context, names, expected]) => {
    expect(findUnfetched(context, names)).toEqual(expected);
  });

  test("one that is a link is not followed", () => {
    symlinkSync(join(folder.path, "model.bin"), "app/link.bin");
    expect(findUnfetched("app", ["link.bin"])).toBeUndefined();
  });

  test("none is found where there is no .gitmodules", () => {
    process.chdir(join(folder.path, "app"));
    expect(findUnfetched(".", ["vendor/lib"])).toBeUndefined();
  });
});

describe("a Dockerfile is", () => {
  const text = "FROM scratch\nCOPY a /\n";
  test.each<[string, Buffer | string, string | undefined]>([
    ["UTF-16 by its mark", Buffer.from(`\uFEFF${text}`, "utf16le"), "utf-16"],
    ["UTF-16, big end first", Buffer.from(`\uFEFF${text}`, "utf16le").swap16(), "utf-16"],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le"), "utf-16"],
    ["a pointer of Git LFS", POINTER, "lfs"],
    ["a text", text, undefined],
    ["a text with a mark of UTF-8", `\uFEFF${text}`, undefined],
    ["a text of other letters", "# Привет\nFROM scratch\n", undefined],
    ["empty", "", undefined],
  ])("%s", (_what, content, expected) => {
    writeFileSync("Dockerfile", content);
    expect(findUnreadable("Dockerfile")).toBe(expected);
  });

  test("nothing where it is not there", () => {
    expect(findUnreadable("nowhere/Dockerfile")).toBeUndefined();
  });
});
