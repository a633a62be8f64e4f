// What a killed run left behind is removed; a folder that is not ours, or is in use, never is, whatever anybody says.
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dropSession, removeLeftover, removeSession, sweepLeftovers } from "../../src/docker/cleanup.ts";
import { formatOwner } from "../../src/docker/cleanup.ts";
import { openPrivateConfig } from "../../src/docker/private-config.ts";
import { field, parseJson } from "../../src/lib/json.ts";
import { folderWith, type Folder } from "../support/folder.ts";
import { recordDocker } from "../support/recorded-docker.ts";

const MARK = ".surepush-docker-config";
const GONE = JSON.stringify({ ...(parseJson(formatOwner()) as object), pid: 2 ** 22 + 1, began: "1" });
const LOGIN = '{"auths":{"ghcr.io":{"auth":"c2VjcmV0"}},"cliPluginsExtraDirs":["/plugins"]}';

/** A private folder with a login, as a run of that owner has it. */
function session({ path }: Folder, { name = "surepush-abc", owner = GONE } = {}): string {
  const folder = join(path, name);
  mkdirSync(join(folder, "secrets"), { recursive: true });
  for (const [file, text] of [
    [MARK, owner],
    ["config.json", LOGIN],
    ["secrets/0", "hush"],
  ] as const)
    writeFileSync(join(folder, file), text);
  return folder;
}

/** The same with a builder that was made for it. */
function withBuilder(folder: string): string {
  mkdirSync(join(folder, "buildx/instances"), { recursive: true });
  writeFileSync(join(folder, "buildx/instances/surepush-abc"), "{}");
  return folder;
}

const auths = (folder: string) =>
  field(parseJson(readFileSync(join(folder, "config.json"), "utf8")), "auths");

const started: ChildProcess[] = [];
afterEach(() => {
  jest.restoreAllMocks();
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

describe("the clean-up of a folder that is", () => {
  test.each<[string, string, boolean]>([
    ["ours", `surepush-abc/${MARK}`, true],
    ["of our name without our mark", "surepush-abc/config.json", false],
    ["with our mark under another name", `docker/${MARK}`, false],
    ["of neither", "docker/config.json", false],
  ])("%s", async (_story, file, removed) => {
    using folder = folderWith({ [file]: "", [`${file}.d/deeper/auth`]: "secret" });
    const path = join(folder.path, file, "..");
    expect(await removeLeftover(path, {})).toBe(removed);
    expect(existsSync(path)).toBe(!removed);
    expect(existsSync(folder.path)).toBe(true);
  });

  test("gone already is nothing to speak of", async () => {
    using folder = folderWith();
    expect(await removeLeftover(join(folder.path, "surepush-gone"), {})).toBe(false);
  });
});

describe("a sweep", () => {
  test("removes what a run that has ended left behind, and only that", async () => {
    using folder = folderWith({ "surepush-registry-x/config.yml": "", "surepush-file": "", "other/x": "" });
    const left = session(folder);
    const inUse = session(folder, { name: "surepush-busy", owner: formatOwner() });
    const older = session(folder, { name: "surepush-older", owner: "" });
    await sweepLeftovers(folder.path, {});
    expect(existsSync(left)).toBe(false);
    for (const kept of [inUse, older]) expect(auths(kept)).toEqual({ "ghcr.io": { auth: "c2VjcmV0" } });
    expect(readdirSync(folder.path)).toEqual([
      "other",
      "surepush-busy",
      "surepush-file",
      "surepush-older",
      "surepush-registry-x",
    ]);
  });

  test("follows no link", async () => {
    using elsewhere = folderWith();
    using folder = folderWith();
    const target = session(elsewhere);
    symlinkSync(target, join(folder.path, "surepush-link"));
    await sweepLeftovers(folder.path, {});
    expect(readdirSync(target)).toContain("config.json");
    expect(readdirSync(folder.path)).toEqual(["surepush-link"]);
  });

  test("leaves another user's folder alone", async () => {
    using folder = folderWith();
    const left = session(folder);
    const somebody = process.getuid?.() ?? 0;
    // Windows knows no such users: there the folder for temporary files is the user's own.
    if (process.getuid !== undefined) jest.spyOn(process, "getuid").mockReturnValue(somebody + 1);
    await sweepLeftovers(folder.path, {});
    expect(existsSync(left)).toBe(process.platform !== "win32");
  });

  test("of a folder that is not there does nothing", async () => {
    await expect(sweepLeftovers("/nowhere/at/all", {})).resolves.toBeUndefined();
  });

  test("is what the next run begins with", async () => {
    using folder = folderWith();
    const left = session(folder);
    const environment = { DOCKER_CONFIG: join(folder.path, "none") };
    const around = { environment, temporaryFolder: folder.path, onOpened: () => undefined };
    const { remove } = openPrivateConfig("ghcr.io", around);
    await remove(0);
    expect(existsSync(left)).toBe(false);
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

test("two runs at a time leave each other's folder alone", async () => {
  using folder = folderWith();
  const environment = { DOCKER_CONFIG: join(folder.path, "none") };
  const open = () =>
    openPrivateConfig("ghcr.io", { environment, temporaryFolder: folder.path, onOpened: () => undefined });
  const [one, other] = [open(), open()];
  await one.remove(0);
  expect(readdirSync(folder.path)).toEqual([other.folder.slice(folder.path.length + 1)]);
});

describe("a docker that outlived its run", () => {
  // It does what a login does at its end, over and over: make the folder, and put the login there.
  const WRITER = `
    const { mkdirSync, writeFileSync } = require("node:fs");
    const folder = process.env.DOCKER_CONFIG;
    setInterval(() => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(folder + "/config.json", "{}");
      if (process.send) { process.send("wrote"); }
    }, 1);`;

  test("is ended before its folder is removed, and writes it no more", async () => {
    using folder = folderWith();
    const left = session(folder);
    const orphan = spawn(process.execPath, ["-e", WRITER], {
      env: { DOCKER_CONFIG: left },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    started.push(orphan);
    const ended = new Promise((resolve) =>
      orphan.on("close", (_code, signal) => {
        resolve(signal);
      }),
    );
    await new Promise((wrote) => orphan.once("message", wrote));
    await sweepLeftovers(folder.path, {});
    expect(await ended).toBe("SIGKILL");
    expect(existsSync(left)).toBe(false);
  });

  test("is not taken for one that has another folder", async () => {
    using folder = folderWith();
    const [left, other] = [session(folder), join(folder.path, "surepush-abcd")];
    const stranger = spawn(process.execPath, ["-e", WRITER], {
      env: { DOCKER_CONFIG: other },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    await new Promise((wrote) => stranger.once("message", wrote));
    await removeLeftover(left, {});
    await new Promise((wrote) => stranger.once("message", wrote));
    const ended = new Promise((resolve) => stranger.on("close", resolve));
    stranger.kill("SIGKILL");
    await ended;
    expect(readdirSync(other)).toEqual(["config.json"]);
  });
});

describe("a builder of ours", () => {
  const HANGS = { "buildx rm": { hangs: true, stubborn: true } };

  test("goes with its session", async () => {
    using folder = folderWith();
    const left = withBuilder(session(folder));
    const { environment, calls } = recordDocker(folder);
    await removeSession(left, { ...environment, DOCKER_CONFIG: left }, 20_000);
    expect(calls()).toMatchObject([
      { args: ["buildx", "rm", "--force", "--", "surepush-abc"], builders: join(left, "buildx") },
    ]);
    expect(existsSync(left)).toBe(false);
  });

  test("that does not go in time leaves its records, and no login, for the next who cleans up", async () => {
    using folder = folderWith();
    const left = withBuilder(session(folder));
    const { environment } = recordDocker(folder, HANGS);
    await removeSession(left, { ...environment, DOCKER_CONFIG: left }, 300);
    expect(readdirSync(left).toSorted()).toEqual([MARK, "buildx"].toSorted());
    writeFileSync(join(folder.path, "docker-plays"), "{}");
    expect(await removeLeftover(left, environment)).toBe(true);
    expect(existsSync(left)).toBe(false);
  });

  test.each([
    ["all of it goes, where docker has nothing to remove", (left: string) => left, []],
    ["the records stay", withBuilder, [MARK, "buildx"]],
  ])("when a process ends without waiting, %s", (_story, arrange, kept) => {
    using folder = folderWith();
    const left = arrange(session(folder));
    dropSession(left);
    expect(existsSync(left) ? readdirSync(left).toSorted() : []).toEqual(kept.toSorted());
  });
});

test("a private configuration that was announced can be removed", async () => {
  using folder = folderWith();
  let announced = "";
  const { folder: path } = openPrivateConfig("ghcr.io", {
    environment: { DOCKER_CONFIG: join(folder.path, "none") },
    temporaryFolder: folder.path,
    onOpened: (told) => {
      announced = told;
    },
  });
  expect(announced).toBe(path);
  expect(await removeLeftover(path, {})).toBe(true);
  expect(existsSync(path)).toBe(false);
});

test.each([
  ["of our name goes", "surepush-abc", false],
  ["of another name stays", "docker", true],
])("an empty folder that is not yet marked and %s", async (_story, name, stays) => {
  using folder = folderWith();
  const path = join(folder.path, name);
  mkdirSync(path);
  expect(await removeLeftover(path, {})).toBe(false);
  expect(existsSync(path)).toBe(stays);
});
