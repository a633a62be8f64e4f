// Attack: a checkout whose `secret-files` are links to what else the runner can read.
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { parseConfig } from "../../src/config/parse.ts";
import { readParseContext } from "../../src/wiring.ts";
import { inputs, tokens } from "../config/support/samples.ts";
import { folderWith, type Folder } from "../support/folder.ts";

const start = process.cwd();
let folder: Folder;
beforeEach(() => {
  folder = folderWith({ "workspace/Dockerfile": "", "workspace/npmrc": "n", secret: "s" });
  process.chdir(join(folder.path, "workspace"));
});
afterEach(() => {
  process.chdir(start);
  folder[Symbol.dispose]();
});

async function parse(path: string) {
  const given = inputs({ images: "ghcr.io/octo-org/app", tags: "v1", "secret-files": `npm=${path}` });
  const environment = { GITHUB_WORKSPACE: process.cwd(), RUNNER_TEMP: folder.path };
  return parseConfig(given, tokens(), await readParseContext(given, environment));
}

test.each([
  ["the job's environment", "/proc/self/environ", "it leads into /proc"],
  ["a file beside the workspace", "../secret", "it is a link that leads out of the workspace"],
  ["a file by its whole path", "/etc/hostname", "it is a link that leads out of the workspace"],
])("a link to %s is refused", async (_what, target, flaw) => {
  symlinkSync(target, "link");
  expect(await parse("link")).toMatchObject({
    kind: "problems",
    problems: [{ input: "secret-files", flaw }],
  });
});

test.each([
  ["the clone's configuration, where a token may stand", ".git/config", "link"],
  ["the same by a folder's link", ".git", "link/config"],
  ["the same in a submodule's clone", "sub/.git/config", "link"],
])("a link to %s is refused", async (_what, target, path) => {
  mkdirSync("sub/.git", { recursive: true });
  mkdirSync(".git");
  writeFileSync("sub/.git/config", "token");
  writeFileSync(".git/config", "token");
  symlinkSync(target, "link");
  expect(await parse(path)).toMatchObject({
    kind: "problems",
    problems: [{ input: "secret-files", flaw: "it is a link into the clone's own files" }],
  });
  expect(await parse(".git/config")).toMatchObject({ kind: "config" });
});

test("a file in /proc is refused by its own path, too", async () => {
  expect(await parse("/proc/self/environ")).toMatchObject({ kind: "problems" });
});

test("a file, a link inside of the workspace and a path that the user names outside are taken", async () => {
  symlinkSync("npmrc", "link");
  for (const path of ["npmrc", "link", "../secret"])
    expect(await parse(path)).toMatchObject({
      kind: "config",
      config: { build: { options: { secrets: [{ id: "npm", path }] } } },
    });
});
