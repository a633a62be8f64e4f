// Which commit is checked out around a folder, by git's own files, and by files that only look like them.
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { readCheckout } from "../../src/context/checkout.ts";
import { folderWith } from "../support/folder.ts";

const SHA = "a".repeat(40);

test.each<[string, Readonly<Record<string, string>>, object]>([
  ["a detached HEAD", { ".git/HEAD": `${SHA}\n` }, { kind: "commit", sha: SHA }],
  [
    "a branch",
    { ".git/HEAD": "ref: refs/heads/x\n", ".git/refs/heads/x": `${SHA}\n` },
    { kind: "commit", sha: SHA },
  ],
  [
    "a packed branch",
    { ".git/HEAD": "ref: refs/heads/x", ".git/packed-refs": `# x\n${SHA} refs/heads/x\n` },
    { kind: "commit", sha: SHA },
  ],
  [
    "a work tree",
    {
      ".git": "gitdir: real/w\n",
      "real/w/HEAD": "ref: refs/heads/x",
      "real/w/commondir": "..\n",
      "real/refs/heads/x": SHA,
    },
    { kind: "commit", sha: SHA },
  ],
  ["a branch without a commit", { ".git/HEAD": "ref: refs/heads/x" }, { kind: "unknown" }],
  ["a HEAD that is no commit", { ".git/HEAD": "root:x:0:0" }, { kind: "unknown" }],
  ["files without a clone", { file: "" }, { kind: "unknown" }],
])("%s", (_what, files, checkout) => {
  using folder = folderWith({ ...files, "sub/file": "" });
  expect(readCheckout(join(folder.path, "sub"), folder.path)).toEqual(checkout);
});

test("a folder without files holds no checkout, and neither does one that is not there", () => {
  using folder = folderWith();
  for (const path of [folder.path, join(folder.path, "missing")])
    expect(readCheckout(path, folder.path)).toEqual({ kind: "none" });
});

test.each(["HEAD", "packed-refs"])("a link to what never ends in place of %s is not read", (name) => {
  using folder = folderWith({
    ".git/config": "",
    ...(name === "HEAD" ? {} : { ".git/HEAD": "ref: refs/heads/x" }),
  });
  symlinkSync("/dev/zero", join(folder.path, ".git", name));
  expect(readCheckout(folder.path, folder.path)).toEqual({ kind: "unknown" });
});
