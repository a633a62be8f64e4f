// How buildx reads a context, however it is spelled: as a folder, as an address, or as nothing that is there.
import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { asFolder, isRemoteContext, readSource } from "../../src/build/context-source.ts";
import { byEngine, hasBuildx } from "../support/engine.ts";
import { folderWith, type Folder } from "../support/folder.ts";

/** Folders whose names look like addresses; everything else here is none. */
const FOLDERS = [
  "app",
  "github.com/here/app",
  "git@127.0.0.1:here",
  "https:/127.0.0.1:1/here.git",
  "docker-image:here",
];
const CONTEXTS = [
  "app",
  "./app",
  "missing",
  "github.com/here/app",
  "./github.com/here/app",
  "git@127.0.0.1:here",
  "git@127.0.0.1:missing",
  "alice@127.0.0.1:missing.git#main:sub",
  "a-b_c@127.0.0.1:/missing",
  "a.b@127.0.0.1:missing",
  "https://127.0.0.1:1/here.git",
  "https://127.0.0.1:1/missing.git",
  "http://127.0.0.1:1/missing.tar.gz",
  "HTTP://127.0.0.1:1/missing.git",
  "HTTP://127.0.0.1:1/missing.tar.gz",
  "git://127.0.0.1:1/missing",
  "ssh://git@127.0.0.1:1/missing",
  "file:///missing",
  "ftp://127.0.0.1:1/missing.git",
  "docker-image:here",
];

type Kind = "folder" | "fetched" | "missing";

let folder: Folder;
beforeAll(() => {
  const Dockerfile = "FROM scratch\nCOPY marker /\n";
  const inEach = FOLDERS.flatMap((name): [string, string][] => [
    [`${name}/Dockerfile`, Dockerfile],
    [`${name}/marker`, name],
  ]);
  folder = folderWith({
    ...Object.fromEntries<string>(inEach),
    "further/Dockerfile": "FROM scratch\nCOPY --from=src marker /\n",
  });
  process.chdir(folder.path);
});
afterAll(() => {
  process.chdir("/");
  folder[Symbol.dispose]();
});

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** What docker takes it for, by what it does and says. */
function build(args: readonly string[]): Promise<Kind> {
  const command = hasBuildx
    ? ["buildx", "build", "--progress=plain", "--no-cache", "--output=type=local,dest=out"]
    : ["build", "--no-cache"];
  return new Promise((resolve) => {
    execFile("docker", [...command, ...args], { timeout: 60_000 }, (error, _stdout, stderr) => {
      const isMissing = /unable to prepare context: path|failed to get build context/.test(stderr);
      resolve(error === null ? "folder" : isMissing ? "missing" : "fetched");
    });
  });
}

describe("docker reads the context as we do:", () => {
  // Without buildx docker knows fewer addresses, and folders count more all the same.
  test.each(hasBuildx ? CONTEXTS : FOLDERS)("%s", async (text) => {
    const context = isFolder(text) ? asFolder(text) : text;
    const ours = isRemoteContext(context) ? "fetched" : isFolder(context) ? "folder" : "missing";
    // A folder that is called like an address of SSH builds with the agent alone, unless `./` stands before it.
    const spellings = text.startsWith("git@") ? [context] : [context, text];
    for (const spelling of spellings) expect(await build(["--", spelling])).toBe(ours);
  });
});

function furtherContexts(): void {
  test.each(CONTEXTS)("the further context %s", async (text) => {
    const source = readSource(text);
    const ours = source.kind === "local" ? (source.paths.some(isFolder) ? "folder" : "missing") : "fetched";
    expect(await build([`--build-context=src=${text}`, "--", "further"])).toBe(ours);
  });
}

// The BuildKit of docker 20.10 knows no further contexts.
describe("buildx reads as we do", () => {
  if (byEngine({ found: false, oldest: false, newest: true, hosted: true })) furtherContexts();
});
