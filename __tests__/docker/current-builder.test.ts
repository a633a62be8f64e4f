// The builder is the one that buildx would take, by buildx's own records.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findBuilder } from "../../src/docker/current-builder.ts";
import { askDocker } from "../../src/docker/process.ts";
import { folderWith, type Folder } from "../support/folder.ts";
import { recordDocker, type Play } from "../support/recorded-docker.ts";

const ENDPOINT = "unix:///run/d.sock";
const path = process.env.PATH;
let folder: Folder | undefined;
beforeEach(() => {
  folder = undefined;
});
afterEach(() => {
  process.env.PATH = path;
  folder?.[Symbol.dispose]();
});

type Machine = {
  files?: Record<string, string>;
  environment?: NodeJS.ProcessEnv;
  config?: object;
  named?: string;
  plays?: Record<string, Play>;
};

async function find({ files = {}, environment = {}, config = {}, named, plays = {} }: Machine) {
  folder = folderWith(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`buildx/${name}`, text])),
  );
  writeFileSync(join(folder.path, "config.json"), "{}");
  const docker = recordDocker(folder, plays);
  process.env.PATH = docker.environment.PATH;
  const home = { DOCKER_CONFIG: folder.path, DOCKER_HOST: ENDPOINT };
  const builder = await findBuilder({ ...docker.environment, ...home, ...environment }, config, {
    name: named,
    ask: askDocker,
  });
  return { builder, asked: docker.calls().map(({ args }) => args.join(" ")) };
}

const record = (driver: string) => JSON.stringify({ Name: "mine", Driver: driver });
const current = (given: object = {}) =>
  JSON.stringify({ Key: ENDPOINT, Name: "mine", Global: false, ...given });
const MINE = { name: "mine", driver: "docker-container" };
const OWN = { name: undefined, driver: "docker" };
const instances = { "instances/mine": record("docker-container") };

describe("it is", () => {
  test.each<[string, Machine, object]>([
    ["docker's own, where nothing is recorded", {}, OWN],
    ["the one that is named", { files: instances, named: "mine" }, MINE],
    ["the one that is named in capitals", { files: instances, named: "Mine" }, { ...MINE, name: "Mine" }],
    [
      "docker's own by its name",
      { files: { ...instances, current: current() }, named: "default" },
      { ...OWN, name: "default" },
    ],
    ["the one in the variable", { files: instances, environment: { BUILDX_BUILDER: "mine" } }, MINE],
    ["the current one of this daemon", { files: { ...instances, current: current() } }, MINE],
    [
      "docker's own, where the current one is another daemon's",
      { files: { ...instances, current: current({ Key: "unix:///x" }) } },
      OWN,
    ],
    [
      "the current one of all",
      { files: { ...instances, current: current({ Key: "x", Global: true }) } },
      MINE,
    ],
    [
      "the standard one of this daemon",
      {
        files: { ...instances, [`defaults/${createHash("sha256").update(ENDPOINT).digest("hex")}`]: "mine" },
      },
      MINE,
    ],
    [
      "the current one of a context",
      {
        files: { ...instances, current: current({ Key: "away" }) },
        config: { currentContext: "away" },
        environment: { DOCKER_HOST: undefined },
      },
      MINE,
    ],
    [
      "one of a driver that we do not know",
      { files: { "instances/mine": record("teleport") }, named: "mine" },
      { name: "mine", driver: "cloud" },
    ],
    [
      "a Kubernetes one",
      { files: { "instances/mine": record("kubernetes") }, named: "mine" },
      { name: "mine", driver: "kubernetes" },
    ],
  ])("%s", async (_story, machine, expected) => {
    const { builder, asked } = await find(machine);
    expect(builder).toEqual(expected);
    expect(asked).toEqual([]);
  });
});

describe("a name without a record", () => {
  test("is asked about", async () => {
    const plays = {
      "buildx inspect mine": { says: [["stdout", "Name:   mine\nDriver: remote\n"]] },
    } satisfies Record<string, Play>;
    const { builder, asked } = await find({ named: "mine", plays });
    expect(builder).toEqual({ name: "mine", driver: "remote" });
    expect(asked).toEqual(["buildx inspect mine"]);
  });

  test("that buildx does not know either is gone", async () => {
    const plays = {
      "buildx inspect mine": { status: 1, says: [["stderr", 'ERROR: no builder "mine" found\n']] },
    } satisfies Record<string, Play>;
    const gone = { name: "mine", driver: "docker", isGone: true, isElsewhere: true };
    expect((await find({ named: "mine", plays })).builder).toEqual(gone);
  });

  test("or whose record is broken is no error of ours", async () => {
    const { builder } = await find({ named: "mine", files: { "instances/mine": "{" } });
    expect(builder).toEqual({ name: "mine", driver: "docker", isElsewhere: true });
  });

  test.each<[string, Parameters<typeof find>[0], boolean | undefined]>([
    ["is a context's, and so is docker's command", { config: { currentContext: "far" } }, undefined],
    ["is a context's, and docker's command is another one's", { config: { currentContext: "near" } }, true],
    ["is a context's, and docker's command is this machine's", {}, true],
    [
      "is the standard one, and docker's command is a context's",
      { named: "default", config: { currentContext: "near" } },
      true,
    ],
  ])("%s", async (_story, machine, isElsewhere) => {
    const plays = {
      "buildx inspect far": { says: [["stdout", "Name:   far\nDriver: docker\n"]] },
    } satisfies Record<string, Play>;
    const { builder } = await find({
      named: "far",
      plays,
      environment: { DOCKER_HOST: undefined },
      ...machine,
    });
    expect(builder.driver).toBe("docker");
    expect(builder.isElsewhere).toBe(isElsewhere);
  });
});
