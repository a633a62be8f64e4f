// A build's secrets and outputs on docker's command line: values are in files, and nothing is asked for twice.
import { entryOf } from "../support/csv.ts";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parseOutput } from "../../src/build/outputs.ts";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Secret } from "../../src/lib/secret.ts";
import type { Folder } from "../support/folder.ts";
import type { Play } from "../support/recorded-docker.ts";
import { engineFolder, openRecorded, plan } from "../support/recorded-engine.ts";

const path = process.env.PATH;
let folder: Folder;
beforeEach(() => {
  folder = engineFolder();
});
afterEach(() => {
  folder[Symbol.dispose]();
  process.env.PATH = path;
});

const open = (plays: Readonly<Record<string, Play>> = {}) => openRecorded(folder, plays);
const leftovers = () => readdirSync(folder.path).filter((name) => name.startsWith("surepush-"));

describe("a build's secrets", () => {
  const secrets = [
    { id: "A", input: "secrets", value: new Secret("by value") },
    { id: "B", input: "secret-envs", variable: "MY_B", value: new Secret("by env") },
    { id: "C", input: "secret-files", path: "dir,x/c", value: new Secret("by file") },
    { id: "GIT_AUTH_TOKEN.github.com", input: "github-token", value: new Secret("job") },
  ] as const;

  test("go by files of mode 0600, by the environment, or as the user's own files, and never as arguments", async () => {
    const { engine, calls, stop } = open({ "buildx build": { hangs: true } });
    const session = engine.openSession("ghcr.io", undefined);
    const built = session.build(plan({ options: { ...plan().options, secrets } }));
    while (calls().length === 0) await new Promise((done) => setTimeout(done, 5));
    const [call] = calls();
    const flags = call?.args.filter((text) => text.startsWith("--secret=")) ?? [];
    const [, file = ""] = /src=(.*)$/.exec(flags[0] ?? "") ?? [];
    const [, token = ""] = /src=(.*)$/.exec(flags[3] ?? "") ?? [];
    expect(flags).toEqual([
      `--secret=id=A,src=${file}`,
      "--secret=id=B,env=MY_B",
      '--secret=id=C,"src=dir,x/c"',
      `--secret=id=GIT_AUTH_TOKEN.github.com,src=${token}`,
    ]);
    expect([file, token].map((path) => readFileSync(path, "utf8"))).toEqual(["by value", "job"]);
    expect([dirname(file), file, token].map((path) => statSync(path).mode & 0o777)).toEqual([
      0o700, 0o600, 0o600,
    ]);
    expect(dirname(dirname(file))).toBe(call?.folder);
    expect(JSON.stringify(call?.args)).not.toMatch(/by value|by env|by file|job"/);
    stop.abort("SIGTERM");
    await built;
    await session[Symbol.asyncDispose]();
    expect(leftovers()).toEqual([]);
  });

  test("are no secret's value in what a dry run shows", () => {
    const told = open()
      .engine.describe(plan({ options: { ...plan().options, secrets } }))
      .join(" ");
    expect(told).toContain("id=A,src=…");
    expect(told).not.toMatch(/by value|by env|by file/);
  });
});

describe("an output of the user's", () => {
  test.each<[string, string, boolean, boolean]>([
    ["that pushes gets no further push", "type=registry", false, true],
    ["that does not gets one", "type=image,compression=zstd", true, true],
    ["of files has no image's id", "type=local,dest=out", true, false],
  ])("%s", async (...[, output, pushes, hasId]) => {
    const { engine, calls } = open();
    await using session = engine.openSession("ghcr.io", undefined);
    await session.build(plan({ options: { ...plan().options, outputs: [parseOutput(entryOf(output))] } }));
    const [call] = calls();
    expect(call?.args.includes("--push")).toBe(pushes);
    expect(call?.args.some((text) => text.startsWith("--iidfile="))).toBe(hasId);
  });
});
