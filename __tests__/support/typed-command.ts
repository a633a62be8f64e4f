// The built command as somebody types it: with the twin, a recorded docker, and all that it printed and left behind.
import { spawn } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";

import type { Twin } from "../../twin/twin.ts";
import { folderWith } from "./folder.ts";
import { filesUnder, type Places } from "./traces.ts";

const BUNDLE = join(import.meta.dirname, "..", "..", "dist", "cli", "index.js");

export type TypedCommand = {
  /** What stands in GITHUB_TOKEN. */
  token: string;
  dockerFails?: Readonly<Record<string, string>>;
};

export type CommandEnd = {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** The arguments of each call of docker. */
  docker: readonly string[];
  /** What is in the command's folder, its home and its folder for temporary files. */
  files: Places;
  /** What is still in the folder for temporary files. */
  left: readonly string[];
};

/** `HOST` in an argument stands for the twin's. */
export async function typeCommand(
  args: readonly string[],
  twin: Twin,
  { token, dockerFails = {} }: TypedCommand,
): Promise<CommandEnd> {
  using folder = folderWith({ Dockerfile: "FROM scratch\n" });
  const at = (name: string) => join(folder.path, name);
  for (const name of ["bin", "tmp", "home"]) mkdirSync(at(name));
  copyFileSync(join(import.meta.dirname, "recorded-docker.mjs"), join(at("bin"), "docker"));
  chmodSync(join(at("bin"), "docker"), 0o755);
  writeFileSync(at("docker-calls"), "");
  const child = spawn(process.execPath, [BUNDLE, ...args.map((one) => one.replaceAll("HOST", twin.host))], {
    cwd: folder.path,
    env: {
      PATH: [at("bin"), process.env.PATH].join(delimiter),
      HOME: at("home"),
      TMPDIR: at("tmp"),
      GITHUB_TOKEN: token,
      GITHUB_API_URL: twin.apiUrl,
      DOCKER_HOST: `unix://${at("no.sock")}`,
      GIT_CEILING_DIRECTORIES: folder.path,
      RECORDED_CALLS: at("docker-calls"),
      RECORDED_FAILURE: JSON.stringify(dockerFails),
      RECORDED_TALKS: "true",
      DEBUG: "*",
      RUNNER_DEBUG: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const { "docker-calls": calls = "", ...files } = filesUnder(folder.path);
  const docker = calls
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { args: string[] }).args.join(" "));
  return { exitCode: await ended, stdout, stderr, docker, files, left: readdirSync(at("tmp")) };
}
