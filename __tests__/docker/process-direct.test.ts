// A buildx that looks like a program and cannot be started is started through docker, which says why in its own words.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { startDocker } from "../../src/docker/process.ts";
import { findDirectBuildx } from "../../src/docker/installed.ts";
import { closeServer } from "../../twin/loopback.ts";
import { folderWith, type Folder } from "../support/folder.ts";
import { recordDocker, type RecordedDocker } from "../support/recorded-docker.ts";

const never = new AbortController().signal;

const OWN_HEAD = readFileSync(process.execPath).subarray(0, 4096);

let folder: Folder;
let daemon: Server;
let docker: RecordedDocker;
beforeEach(async () => {
  folder = folderWith({ "home/config.json": "{}" });
  docker = recordDocker(folder, { buildx: { status: 1, says: [["stderr", "docker's words\n"]] } });
  // A link that leads to no file called docker would not do.
  rmSync(at("bin/docker"));
  copyFileSync(process.execPath, at("bin/docker"));
  mkdirSync(at("home/cli-plugins"));
  daemon = createServer();
  await new Promise<void>((resolve) => daemon.listen(at("d.sock"), resolve));
});
afterEach(async () => {
  await closeServer(daemon);
  folder[Symbol.dispose]();
});

const at = (name: string) => join(folder.path, name);
const environment = (): NodeJS.ProcessEnv => ({
  ...docker.environment,
  DOCKER_CONFIG: at("home"),
  DOCKER_HOST: `unix://${at("d.sock")}`,
});

function plugin(content: Buffer): void {
  writeFileSync(at("home/cli-plugins/docker-buildx"), content, { mode: 0o755 });
  truncateSync(at("home/cli-plugins/docker-buildx"), 32_000_000);
}

/** Node's own beginning, in which the loader has another name. */
function forAnotherLibc(): Buffer {
  const head = OWN_HEAD.toString("latin1");
  return Buffer.from(
    head.replace(/\/lib\w*\/ld-/, (found) => `${found.slice(0, -3)}xx-`),
    "latin1",
  );
}

(process.platform === "linux" ? describe : describe.skip)("a plugin that", () => {
  test.each<[string, () => number | undefined]>([
    [
      "needs a libc that is not here",
      () => {
        plugin(forAnotherLibc());
        return undefined;
      },
    ],
    [
      "is being written",
      () => {
        plugin(OWN_HEAD);
        return openSync(at("home/cli-plugins/docker-buildx"), "r+");
      },
    ],
  ])("%s: docker says so", async (_story, place) => {
    const opened = place();
    expect(findDirectBuildx(environment())).toBeDefined();
    const args = ["buildx", "build", "."];
    const { status, output } = await startDocker({ args, environment: environment() }, never).ended;
    expect({ status, output }).toEqual({ status: 1, output: "docker's words\n" });
    if (opened !== undefined) closeSync(opened);
    expect(docker.calls().map((call) => call.args)).toEqual([args]);
  });
});
