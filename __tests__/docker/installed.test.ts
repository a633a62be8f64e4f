// Buildx is started by itself where docker would do no more, and through docker wherever that may know better.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import { delimiter, dirname, join } from "node:path";
import { commandFor } from "../../src/docker/installed.ts";
import { closeServer } from "../../twin/loopback.ts";
import { folderWith, type Folder } from "../support/folder.ts";

const BUILD = ["buildx", "build", "."];
const THROUGH = ["docker", BUILD];

let folder: Folder;
let daemon: Server;
beforeEach(async () => {
  folder = folderWith({ "home/config.json": "{}" });
  program("bin/docker");
  program("home/cli-plugins/docker-buildx");
  daemon = createServer();
  await new Promise<void>((resolve) => daemon.listen(at("d.sock"), resolve));
});
afterEach(async () => {
  await closeServer(daemon);
  folder[Symbol.dispose]();
});

const at = (name: string) => join(folder.path, name);
const plugin = () => at("home/cli-plugins/docker-buildx");
const environment = (): NodeJS.ProcessEnv => ({
  PATH: [at("none"), at("bin")].join(delimiter),
  DOCKER_CONFIG: at("home"),
  DOCKER_HOST: `unix://${at("d.sock")}`,
});

/** A program for this machine: Node, under another name. */
function program(name: string): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  symlinkSync(process.execPath, at(name));
}

function replace(name: string, content: string | Buffer): void {
  rmSync(at(name), { force: true });
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content, { mode: 0o755 });
}

/** Node for a processor that this is not. */
function foreign(): Buffer {
  const head = readFileSync(process.execPath).subarray(0, 64);
  head.writeUInt16LE(head.readUInt16LE(18) + 1, 18);
  return head;
}

// Elsewhere it always goes through docker.
(process.platform === "linux" ? describe : describe.skip)("buildx is started by itself,", () => {
  test("the file that docker would start, with docker's arguments but the first", () => {
    expect(commandFor(BUILD, environment())).toEqual([plugin(), ["build", "."]]);
  });

  test("in a folder that the configuration names before the user's own", () => {
    program("extra/docker-buildx");
    writeFileSync(at("home/config.json"), JSON.stringify({ cliPluginsExtraDirs: [at("extra")] }));
    expect(commandFor(BUILD, environment())).toEqual([at("extra/docker-buildx"), ["build", "."]]);
  });

  test("not for another command of docker", () => {
    expect(commandFor(["push", "x"], environment())).toEqual(["docker", ["push", "x"]]);
  });

  test.each<[string, () => NodeJS.ProcessEnv]>([
    ["a daemon far away", () => ({ DOCKER_HOST: "tcp://192.0.2.1:2376" })],
    ["a context", () => ({ DOCKER_HOST: undefined, DOCKER_CONTEXT: "x" })],
    ["a socket that is not there", () => ({ DOCKER_HOST: `unix://${at("other.sock")}` })],
    ["no docker", () => ({ PATH: at("none") })],
  ])("not with %s", (_story, other) => {
    expect(commandFor(BUILD, { ...environment(), ...other() })).toEqual(THROUGH);
  });

  test.each<[string, () => void]>([
    ["docker is a script", () => replace("bin/docker", '#!/bin/sh\nexec sudo docker "$@"\n')],
    ["a script stands before docker", () => replace("none/docker", "#!/bin/sh\n")],
    ["the plugin is a script", () => replace("home/cli-plugins/docker-buildx", "#!/bin/sh\n")],
    ["the plugin is empty", () => replace("home/cli-plugins/docker-buildx", "")],
    ["the plugin is for another processor", () => replace("home/cli-plugins/docker-buildx", foreign())],
    [
      "nobody may run the plugin",
      () => {
        rmSync(plugin());
        copyFileSync(process.execPath, plugin());
        chmodSync(plugin(), 0o644);
      },
    ],
    [
      "a broken plugin stands before it",
      () => {
        replace("extra/docker-buildx", "");
        writeFileSync(at("home/config.json"), JSON.stringify({ cliPluginsExtraDirs: [at("extra")] }));
      },
    ],
  ])("not where %s", (_story, change) => {
    change();
    expect(commandFor(BUILD, environment())).toEqual(THROUGH);
  });
});
