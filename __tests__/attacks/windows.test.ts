// What Windows would allow a stranger's files, by reading: there is no Windows here to run them on.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { startNothingFromWorkingFolder } from "../../src/context/child-environment.ts";
import { FOLDER_PREFIX, formatOwner, MARKER, sweepLeftovers } from "../../src/docker/cleanup.ts";
import { folderWith } from "../support/folder.ts";

describe("a docker.exe in the checkout", () => {
  test("is not started: our environment keeps Windows from looking in the working folder", () => {
    const env: Record<string, string | undefined> = {};
    startNothingFromWorkingFolder({ platform: "win32", env });
    expect(env).toEqual({ NoDefaultCurrentDirectoryInExePath: "1" });
  });

  test.each(["action", "cli"])("is ruled out by the first statement of the door %s", (room) => {
    const door = readFileSync(join(import.meta.dirname, "..", "..", "src", room, "index.ts"), "utf8");
    const [first] = door.split("\n").filter((line) => line !== "" && !/^(?:\/\/|#!|import )/.test(line));
    expect(first).toBe("startNothingFromWorkingFolder(process);");
  });
});

test("a planted session folder is not swept where no owner can be compared", async () => {
  using folder = folderWith();
  const planted = join(folder.path, `${FOLDER_PREFIX}planted`);
  mkdirSync(planted);
  const ended = { ...(JSON.parse(formatOwner()) as object), began: "long ago" };
  writeFileSync(join(planted, MARKER), JSON.stringify(ended));
  await sweepLeftovers(folder.path, {}, false);
  expect(existsSync(planted)).toBe(true);
  // The same folder is swept where its owner is known to be us.
  await sweepLeftovers(folder.path, {}, true);
  expect(existsSync(planted)).toBe(false);
});
