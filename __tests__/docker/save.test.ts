// `docker save` writes an image into the session's private folder, and goes with the session.
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import type { EngineSession } from "../../src/ports/docker.ts";
import { DIGEST } from "../run/support/fakes.ts";
import type { Folder } from "../support/folder.ts";
import type { Play } from "../support/recorded-docker.ts";
import { engineFolder, openRecorded } from "../support/recorded-engine.ts";

const path = process.env.PATH;
let folder: Folder;
beforeEach(() => {
  folder = engineFolder();
});
afterEach(async () => {
  await session[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
  process.env.PATH = path;
});

let session: EngineSession;
function open(plays: Readonly<Record<string, Play>>) {
  const opened = openRecorded(folder, plays);
  session = opened.engine.openSession("ghcr.io", undefined);
  return opened;
}
const leftovers = () => readdirSync(folder.path).filter((name) => name.startsWith("surepush-"));

test("the file lies in the private folder, the name stands behind `--`, and what docker knows it by is said", async () => {
  const known = `["${DIGEST}",["app@${DIGEST}"]]\n`;
  const { calls } = open({ "image inspect": { says: [["stdout", known]] } });
  const saved = await session.save("app:1");
  if (saved.kind !== "saved") throw new Error(saved.kind);
  expect(saved.digests).toEqual([DIGEST, `app@${DIGEST}`]);
  expect(dirname(saved.path)).toBe(`${folder.path}/${leftovers().join()}`);
  expect(calls().find(({ args: [word] }) => word === "save")).toMatchObject({
    args: ["save", "--output", saved.path, "--", "app:1"],
    folder: dirname(saved.path),
  });
});

test.each([
  ["Docker 20.10's words", "Error response from daemon: reference does not exist\n"],
  ["those for an id", "Error response from daemon: No such image: 0123456789ab\n"],
  ["Docker 28's", "Error response from daemon: No such image: gone:1\n"],
])("an image that docker does not have is missing, by %s", async (_whose, text) => {
  open({ save: { status: 1, says: [["stderr", text]] } });
  expect(await session.save("gone:1")).toEqual({ kind: "missing" });
});

test("any other failure is docker's, in its own words", async () => {
  const output = "write /tmp/.docker_temp_1: no space left on device\n";
  const { printed } = open({ save: { status: 1, says: [["stderr", output]] } });
  const failed = { kind: "failed", command: "docker save", status: 1, output };
  expect(await session.save("app:1")).toEqual(failed);
  expect(printed.join("")).toBe(output);
});

test("a save that still runs when the session closes is ended before its folder is removed", async () => {
  const { calls } = open({ save: { hangs: true } });
  const saving = session.save("app:1");
  while (!calls().some(({ args: [word] }) => word === "save"))
    await new Promise((done) => setTimeout(done, 5));
  await session[Symbol.asyncDispose]();
  expect(await saving).toMatchObject({ kind: "failed", status: "SIGTERM" });
  expect(leftovers()).toEqual([]);
});

test("a session that is closed saves nothing", async () => {
  const { calls } = open({});
  await session[Symbol.asyncDispose]();
  expect(await session.save("app:1")).toMatchObject({ kind: "failed", status: "SIGTERM" });
  expect(calls()).toEqual([]);
  expect(existsSync(folder.path) && leftovers()).toEqual([]);
});
