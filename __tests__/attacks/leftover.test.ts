// Attack: a folder that looks like a killed run's makes the clean-up start a program, remove a builder or end a process.
import { afterEach, expect, test } from "@jest/globals";
import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatOwner, removeSession, sweepLeftovers } from "../../src/docker/cleanup.ts";
import { parseJson } from "../../src/lib/json.ts";
import { folderWith, type Folder } from "../support/folder.ts";
import { recordDocker } from "../support/recorded-docker.ts";

const GONE = JSON.stringify({ ...(parseJson(formatOwner()) as object), pid: 2 ** 22 + 1, began: "1" });

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

/** A folder that its run is said to have left, with records of these builders. */
function plant({ path }: Folder, builders: readonly string[] = []): string {
  const folder = join(path, "tmp/surepush-Abc");
  mkdirSync(join(folder, "buildx/instances"), { recursive: true });
  mkdirSync(join(folder, "cli-plugins"));
  const plugin = join(folder, "cli-plugins/docker-buildx");
  writeFileSync(plugin, `#!/bin/sh\ntouch ${path}/ran\n`);
  chmodSync(plugin, 0o755);
  writeFileSync(join(folder, ".surepush-docker-config"), GONE);
  writeFileSync(
    join(folder, "config.json"),
    JSON.stringify({ cliPluginsExtraDirs: [join(folder, "cli-plugins")], currentContext: "evil" }),
  );
  for (const name of builders)
    writeFileSync(
      join(folder, "buildx/instances", name),
      JSON.stringify({ Name: name, Driver: "kubernetes", Nodes: [{ Endpoint: "ssh://evil.example" }] }),
    );
  return folder;
}

test("docker reads neither the configuration nor the records of a leftover", async () => {
  using folder = folderWith();
  const left = plant(folder, ["surepush-abc", "--all-inactive", "somebodys"]);
  const { environment, calls } = recordDocker(folder);
  await sweepLeftovers(join(folder.path, "tmp"), environment);
  expect(calls().map(({ args, folder, builders }) => ({ args, folder, builders }))).toEqual([
    {
      args: ["rm", "--force", "--volumes", "--", "buildx_buildkit_surepush-abc0"],
      folder: "",
      builders: undefined,
    },
    {
      args: ["volume", "rm", "--force", "--", "buildx_buildkit_surepush-abc0_state"],
      folder: "",
      builders: undefined,
    },
  ]);
  expect(existsSync(join(folder.path, "ran"))).toBe(false);
  expect(existsSync(left)).toBe(false);
});

test("a configuration that is a link to a file of the user's leaves that file as it is", async () => {
  using folder = folderWith({ "precious.json": '{"auths":{"a":{}}}' });
  const left = plant(folder, ["surepush-abc"]);
  rmSync(join(left, "config.json"));
  symlinkSync(join(folder.path, "precious.json"), join(left, "config.json"));
  const { environment } = recordDocker(folder, { "buildx rm": { hangs: true, stubborn: true } });
  await removeSession(left, environment, 100);
  await sweepLeftovers(join(folder.path, "tmp"), { PATH: "/nowhere" });
  expect(readFileSync(join(folder.path, "precious.json"), "utf8")).toBe('{"auths":{"a":{}}}');
});

test("a process whose configuration only has the leftover's name goes on", async () => {
  using folder = folderWith();
  const left = plant(folder);
  const other = join(folder.path, "work/surepush-Abc");
  mkdirSync(other, { recursive: true });
  const stranger = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000); process.send('up')"], {
    env: { DOCKER_CONFIG: other },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  started.push(stranger);
  await new Promise((up) => stranger.once("message", up));
  await sweepLeftovers(join(folder.path, "tmp"), recordDocker(folder).environment);
  expect(existsSync(left)).toBe(false);
  expect(stranger.signalCode).toBeNull();
  expect(stranger.kill(0)).toBe(true);
});
