// Whether docker can build is told by its socket and its plugin folders, and only else by its client.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import { openEngine } from "../../src/docker/client.ts";
import { closeServer } from "../../twin/loopback.ts";
import { folderWith, type Folder } from "../support/folder.ts";
import { recordDocker, type Call, type Play } from "../support/recorded-docker.ts";
import type { EngineEvidence, DockerQuery } from "../../src/ports/docker.ts";

const PLUGIN = process.platform === "win32" ? "docker-buildx.exe" : "docker-buildx";
const INFO: Play = { says: [["stdout", '{"ServerVersion":"27.1.0"}\n']] };
const NO_BUILDX: Play = { status: 1, says: [["stderr", "docker: 'buildx' is not a docker command.\n"]] };
const NO_DAEMON: Play = { status: 1, says: [["stderr", "some words\nCannot connect to the daemon.\n"]] };

let folder: Folder;
const path = process.env.PATH;
beforeEach(() => {
  folder = folderWith({ "home/config.json": "{}" });
});
afterEach(() => {
  process.env.PATH = path;
  folder[Symbol.dispose]();
});

type Machine = {
  plays?: Readonly<Record<string, Play>>;
  environment?: NodeJS.ProcessEnv;
  config?: object;
  /** Where the plugin is, under the folder. */
  plugin?: string;
  pluginMode?: number;
  query?: Partial<DockerQuery>;
};

/** Looks around on a machine whose socket, docker client and configuration are these. */
async function look({
  plays = {},
  environment = {},
  config = {},
  plugin,
  pluginMode = 0o755,
  query,
}: Machine = {}) {
  const docker = recordDocker(folder, { info: NO_DAEMON, "buildx version": NO_BUILDX, ...plays });
  // The client is looked for on our own PATH.
  process.env.PATH = docker.environment.PATH;
  write("home/config.json", JSON.stringify(config));
  if (plugin !== undefined) write(join(plugin, PLUGIN), "", pluginMode);
  const found = await lookIn(
    {
      ...docker.environment,
      DOCKER_CONFIG: join(folder.path, "home"),
      DOCKER_HOST: `unix://${socket()}`,
      ...environment,
    },
    query,
  );
  return { found, asked: docker.calls().map(({ args }: Call) => args.join(" ")) };
}

function lookIn(environment: NodeJS.ProcessEnv, query: Partial<DockerQuery> = {}): Promise<EngineEvidence> {
  const nothing = { builder: undefined, isRemote: false, version: false };
  const stop = new AbortController().signal;
  const temporaryFolder = folder.path;
  const none = () => undefined;
  return openEngine({ environment, temporaryFolder, stop, onOpened: none, print: none }).detect({
    ...nothing,
    ...query,
  });
}

function write(name: string, text: string, mode = 0o644): void {
  const file = join(folder.path, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { mode });
}

const socket = () => join(folder.path, "d.sock");

/** A daemon behind the socket; without a body it never answers, and with a function it answers so. */
async function daemon(
  body: string | undefined | ((response: ServerResponse) => void),
): Promise<{ asked: string[] } & AsyncDisposable> {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    if (typeof body === "function") body(response);
    else if (body !== undefined) response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(socket(), resolve));
  return { asked, [Symbol.asyncDispose]: () => closeServer(server) };
}

function breakOff(response: ServerResponse): void {
  response.writeHead(200, { "content-length": "99" }).write('{"Server', () => response.destroy());
}

const READY = {
  kind: "ready",
  version: "28.0.0",
  buildx: true,
  buildxVersion: undefined,
  builder: { name: undefined, driver: "docker" },
};
const BY_CLIENT = { ...READY, version: "27.1.0" };
const ASKED = "info --format {{json .}}";

describe("a daemon behind a socket", () => {
  test("gives its version, and no client is started", async () => {
    await using dockerd = await daemon('{"ServerVersion":"28.0.0"}');
    const { found, asked } = await look({ plugin: "home/cli-plugins" });
    expect(found).toEqual(READY);
    expect(dockerd.asked).toEqual(["/info"]);
    expect(asked).toEqual([]);
  });

  test.each([
    ["answers something else", "<html>"],
    ["does not answer", undefined],
    ["stops in the middle of its answer", (response: ServerResponse) => response.write('{"Server')],
    ["ends in the middle of its answer", breakOff],
  ])("that %s leaves it to the client", async (_story, body) => {
    await using dockerd = await daemon(body);
    const { found, asked } = await look({ plays: { info: INFO }, plugin: "home/cli-plugins" });
    expect(found).toEqual(BY_CLIENT);
    expect(dockerd.asked).toEqual(["/info"]);
    expect(asked).toEqual([ASKED]);
  });

  test("that is gone leaves it to the client", async () => {
    const { found } = await look({ plays: { info: INFO }, plugin: "home/cli-plugins" });
    expect(found).toEqual(BY_CLIENT);
  });
});

describe("the client is asked, and not a socket,", () => {
  test.each<[string, Machine]>([
    [
      "of a context that the environment names",
      { environment: { DOCKER_CONTEXT: "x", DOCKER_HOST: undefined } },
    ],
    [
      "of a context that the configuration names",
      { config: { currentContext: "x" }, environment: { DOCKER_HOST: undefined } },
    ],
    ["of a daemon far away", { environment: { DOCKER_HOST: "tcp://192.0.2.1:2376" } }],
    ["of a daemon behind ssh", { environment: { DOCKER_HOST: "ssh://me@192.0.2.1" } }],
  ])("%s", async (_story, machine) => {
    await using dockerd = await daemon('{"ServerVersion":"28.0.0"}');
    const { found } = await look({ plays: { info: INFO }, plugin: "home/cli-plugins", ...machine });
    expect(found).toEqual(BY_CLIENT);
    expect(dockerd.asked).toEqual([]);
  });
});

describe("buildx is there", () => {
  test.each<[string, () => Machine, string[]]>([
    ["in the user's own folder", () => ({ plugin: "home/cli-plugins" }), []],
    [
      "in a folder that the configuration names",
      () => ({ plugin: "extra", config: { cliPluginsExtraDirs: [join(folder.path, "extra")] } }),
      [],
    ],
    [
      "when docker says so of a plugin that nobody may run",
      () => ({ plugin: "home/cli-plugins", pluginMode: 0o644, plays: { "buildx version": {} } }),
      ["buildx version"],
    ],
    ["when docker says so", () => ({ plays: { "buildx version": {} } }), ["buildx version"]],
  ])("%s", async (_story, machine, expected) => {
    await using dockerd = await daemon('{"ServerVersion":"28.0.0"}');
    const { found, asked } = await look(machine());
    expect(found).toEqual(READY);
    expect(dockerd.asked).toEqual(["/info"]);
    expect(asked).toEqual(expected);
  });
});

test("buildx is not there when docker knows no such command", async () => {
  await using dockerd = await daemon('{"ServerVersion":"28.0.0"}');
  const broken = { plugin: "home/cli-plugins", pluginMode: 0o644 };
  expect((await look(broken)).found).toEqual({ ...READY, buildx: false });
  expect(dockerd.asked).toEqual(["/info"]);
});

describe("what docker's own builder can do depends on its store of images:", () => {
  const containerd =
    '{"ServerVersion":"28.0.0","DriverStatus":[["driver-type","io.containerd.snapshotter.v1"]]}';
  const old = '{"ServerVersion":"28.0.0","DriverStatus":[["Backing Filesystem","extfs"]]}';
  test.each([
    ["the containerd store", containerd, "docker+containerd"],
    ["docker's own store", old, "docker"],
  ])("%s", async (_name, body, driver) => {
    await using dockerd = await daemon(body);
    const { found, asked } = await look({ plugin: "home/cli-plugins" });
    expect(found).toEqual({ ...READY, builder: { name: undefined, driver } });
    expect(dockerd.asked).toEqual(["/info"]);
    expect(asked).toEqual([]);
  });

  test("by the client, where there is no socket, in one question", async () => {
    const plays = { info: { says: [["stdout", containerd]] } } satisfies Record<string, Play>;
    const environment = { DOCKER_HOST: "tcp://192.0.2.1:2376" };
    const { found, asked } = await look({
      plays,
      environment,
      plugin: "home/cli-plugins",
    });
    expect(found).toMatchObject({ version: "28.0.0", builder: { driver: "docker+containerd" } });
    expect(asked).toEqual(["info --format {{json .}}"]);
  });

  test("a client that reaches no daemon says why", async () => {
    const told = '{"ServerErrors":["Cannot connect to the daemon."]}';
    const plays = { info: { status: 1, says: [["stdout", told]] } } satisfies Record<string, Play>;
    const { found } = await look({ plays, plugin: "home/cli-plugins" });
    expect(found).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("Cannot connect") });
  });
});

test("a builder far away needs no daemon here", async () => {
  const { found, asked } = await look({
    plugin: "home/cli-plugins",
    query: { isRemote: true },
  });
  expect(found).toEqual({ ...READY, version: undefined, builder: { name: undefined, driver: "remote" } });
  expect(asked).toEqual([]);
});

test("buildx is asked for its version where that matters", async () => {
  await using dockerd = await daemon('{"ServerVersion":"28.0.0"}');
  const plays = {
    "buildx version": { says: [["stdout", "github.com/docker/buildx v0.29.1 a32761a\n"]] },
  } satisfies Record<string, Play>;
  const { found, asked } = await look({ plays, plugin: "home/cli-plugins", query: { version: true } });
  expect(found).toEqual({ ...READY, buildxVersion: "0.29.1" });
  expect(asked).toEqual(["buildx version"]);
  expect(dockerd.asked).toHaveLength(1);
});
