// Buildx is started by itself where docker would do no more, and through docker wherever that may know better.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import { delimiter, dirname, join, relative } from "node:path";
import { findDirectBuildx } from "../../src/docker/installed.ts";
import { closeServer } from "../../twin/loopback.ts";
import { folderWith, type Folder } from "../support/folder.ts";

const HEAD = readFileSync(process.execPath).subarray(0, 64);

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

/** A file that looks like a large program for this machine. */
function program(name: string, size = 32_000_000): void {
  replace(name, HEAD);
  truncateSync(at(name), size);
}

function replace(name: string, content: string | Buffer): void {
  rmSync(at(name), { force: true });
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content, { mode: 0o755 });
}

function useExtraFolder(path: string): void {
  writeFileSync(at("home/config.json"), JSON.stringify({ cliPluginsExtraDirs: [path] }));
}

/** Node for a processor that this is not. */
function foreign(): Buffer {
  const head = Buffer.from(HEAD);
  head.writeUInt16LE(head.readUInt16LE(18) + 1, 18);
  return Buffer.concat([head, Buffer.alloc(10_000_000)]);
}

// Elsewhere it always goes through docker.
(process.platform === "linux" ? describe : describe.skip)("buildx is started by itself,", () => {
  test("the file that docker would start", () => {
    expect(findDirectBuildx(environment())).toBe(plugin());
  });

  test("in a folder that the configuration names before the user's own", () => {
    program("extra/docker-buildx");
    useExtraFolder(at("extra"));
    expect(findDirectBuildx(environment())).toBe(at("extra/docker-buildx"));
  });

  test("where plugin and docker are links to programs, docker's with its name", () => {
    renameSync(plugin(), at("buildx-v0.29.1.linux-amd64"));
    symlinkSync(at("buildx-v0.29.1.linux-amd64"), plugin());
    mkdirSync(at("none"));
    symlinkSync(at("bin/docker"), at("none/docker"));
    expect(findDirectBuildx(environment())).toBe(plugin());
  });

  test.each<[string, () => NodeJS.ProcessEnv]>([
    ["a daemon far away", () => ({ DOCKER_HOST: "tcp://192.0.2.1:2376" })],
    ["a context", () => ({ DOCKER_HOST: undefined, DOCKER_CONTEXT: "x" })],
    ["a socket that is not there", () => ({ DOCKER_HOST: `unix://${at("other.sock")}` })],
    ["no docker", () => ({ PATH: at("none") })],
    // Buildx would take itself for a plugin, print its usage and end with 0.
    [
      "a run that a plugin of docker started",
      () => ({ DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND: "/usr/bin/docker" }),
    ],
    ["a plugin whose path is not absolute", () => ({ DOCKER_CONFIG: relative(".", at("home")) })],
  ])("not with %s", (_story, other) => {
    expect(findDirectBuildx({ ...environment(), ...other() })).toBeUndefined();
  });

  test.each<[string, () => void]>([
    [
      "docker is a script",
      () => {
        replace("bin/docker", '#!/bin/sh\nexec sudo docker "$@"\n');
      },
    ],
    [
      "docker is a small program, which starts another",
      () => {
        program("bin/docker", 70_000);
      },
    ],
    [
      "docker is a link to another program, such as snap or podman",
      () => {
        renameSync(at("bin/docker"), at("bin/podman"));
        symlinkSync("podman", at("bin/docker"));
      },
    ],
    [
      "a script stands before docker",
      () => {
        replace("none/docker", "#!/bin/sh\n");
      },
    ],
    [
      "the plugin is a script",
      () => {
        replace("home/cli-plugins/docker-buildx", "#!/bin/sh\n");
      },
    ],
    [
      "the plugin is empty",
      () => {
        replace("home/cli-plugins/docker-buildx", "");
      },
    ],
    [
      "the plugin is a small program, such as /bin/true",
      () => {
        program("home/cli-plugins/docker-buildx", 40_000);
      },
    ],
    [
      "the plugin is for another processor",
      () => {
        replace("home/cli-plugins/docker-buildx", foreign());
      },
    ],
    [
      "the plugin is a folder",
      () => {
        rmSync(plugin());
        mkdirSync(plugin());
      },
    ],
    [
      "nobody may run the plugin",
      () => {
        chmodSync(plugin(), 0o644);
      },
    ],
    [
      "a broken plugin stands before it",
      () => {
        replace("extra/docker-buildx", "");
        useExtraFolder(at("extra"));
      },
    ],
  ])("not where %s", (_story, change) => {
    change();
    expect(findDirectBuildx(environment())).toBeUndefined();
  });
});
