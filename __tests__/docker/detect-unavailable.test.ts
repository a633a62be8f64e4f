// A docker that cannot be used: what is missing is known from the machine, and from the client's own words.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { openEngine } from "../../src/docker/client.ts";
import type { EngineEvidence } from "../../src/ports/docker.ts";
import { closeServer } from "../../twin/loopback.ts";
import { folderWith, type Folder } from "../support/folder.ts";
import { recordDocker } from "../support/recorded-docker.ts";

let folder: Folder;
const path = process.env.PATH;
beforeEach(() => {
  folder = folderWith({ "home/config.json": "{}" });
});
afterEach(() => {
  process.env.PATH = path;
  folder[Symbol.dispose]();
});

const socket = () => join(folder.path, "d.sock");

/** A client that fails with these words. */
function lookWith(words: string, environment: NodeJS.ProcessEnv = {}): Promise<EngineEvidence> {
  const docker = recordDocker(folder, { info: { status: 1, says: [["stderr", `${words}\n`]] } });
  process.env.PATH = docker.environment.PATH;
  return lookIn({ ...docker.environment, DOCKER_HOST: `unix://${socket()}`, ...environment });
}

function lookIn(environment: NodeJS.ProcessEnv): Promise<EngineEvidence> {
  const none = () => undefined;
  const engine = openEngine({
    environment: { DOCKER_CONFIG: join(folder.path, "home"), ...environment },
    temporaryFolder: folder.path,
    stop: new AbortController().signal,
    onOpened: none,
    print: none,
  });
  return engine.detect({ builder: undefined, isRemote: false, version: false });
}

const GONE =
  "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?";

test("the client says why it reaches no daemon: the last line counts", async () => {
  expect(await lookWith("some words\nCannot connect to the daemon.")).toEqual({
    kind: "unavailable",
    reason: "docker's daemon does not answer (Cannot connect to the daemon.)",
    trouble: { kind: "silent" },
  });
});

describe("there is no client", () => {
  const missing = {
    kind: "unavailable",
    reason: "there is no `docker` command here",
    trouble: { kind: "client missing" },
  };

  test("on a machine without docker", async () => {
    const PATH = join(folder.path, "nothing");
    expect(await lookIn({ PATH, DOCKER_HOST: `unix://${socket()}` })).toEqual(missing);
  });

  test("in a job's container that has the daemon's socket, and even buildx", async () => {
    mkdirSync(join(folder.path, "home/cli-plugins"), { recursive: true });
    writeFileSync(join(folder.path, "home/cli-plugins/docker-buildx"), "", { mode: 0o755 });
    const server = createServer((_request, response) => response.end('{"ServerVersion":"28.0.0"}'));
    await new Promise<void>((resolve) => server.listen(socket(), resolve));
    try {
      expect(await lookIn({ PATH: folder.path, DOCKER_HOST: `unix://${socket()}` })).toEqual(missing);
    } finally {
      await closeServer(server);
    }
  });
});

describe("a daemon that does not answer", () => {
  test("may be one that runs rootless: its socket is named", async () => {
    const XDG_RUNTIME_DIR = join(folder.path, "run");
    mkdirSync(XDG_RUNTIME_DIR);
    writeFileSync(join(XDG_RUNTIME_DIR, "docker.sock"), "");
    const found = await lookWith(GONE, { DOCKER_HOST: undefined, XDG_RUNTIME_DIR });
    expect(found).toMatchObject({
      trouble: { kind: "silent", socket: `unix://${join(XDG_RUNTIME_DIR, "docker.sock")}` },
    });
  });

  test("is not looked for elsewhere where somebody says where it is", async () => {
    const XDG_RUNTIME_DIR = join(folder.path, "run");
    mkdirSync(XDG_RUNTIME_DIR);
    writeFileSync(join(XDG_RUNTIME_DIR, "docker.sock"), "");
    expect(await lookWith(GONE, { XDG_RUNTIME_DIR })).toMatchObject({ trouble: { kind: "silent" } });
  });

  test.each([
    [
      "not allowed",
      "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock",
    ],
    ["tls", "unable to resolve docker endpoint: open /certs/client/ca.pem: no such file or directory"],
    ["tls", 'error during connect: Get "https://docker:2376/v1.24/info": remote error: tls: bad certificate'],
    [
      "context missing",
      'Failed to initialize: unable to resolve docker endpoint: context "gone": context not found: open /home/u/.docker/contexts/meta/28/meta.json: no such file or directory',
    ],
    [
      "context missing",
      'Current context "gone" is not found on the file system, please check your config file at /home/u/.docker/config.json',
    ],
    [
      "ssh",
      'error during connect: Get "http://docker.example.com/v1.51/info": command [ssh -l u -T -- far docker system dial-stdio] has exited with exit status 255, make sure the URL is valid: stderr=u@far: Permission denied (publickey).',
    ],
    ["tls", "Error response from daemon: Client sent an HTTP request to an HTTPS server."],
  ])("is %s: %s", async (kind, words) => {
    expect(await lookWith(words)).toMatchObject({ trouble: { kind } });
  });
});
