// A docker and a buildx that note their arguments, before the engine's own.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { findBuildx, findClient } from "../../../src/docker/installed.ts";
import { readUserConfig, userFolder } from "../../../src/docker/user-config.ts";
import type { Job } from "../../../twin/runner.ts";

/**
 * Puts before the engine's own programs others that note their arguments, and become the engine's own. They are no scripts, and
 * docker is no link to something with another name: a run starts buildx by itself only then.
 */
export function recordDocker(job: Job): void {
  const environment = { ...process.env, ...job.environment };
  const users = userFolder(environment);
  const config = readUserConfig(users);
  const docker = findClient(environment);
  if (docker === undefined) throw new Error("There is no docker: run script/faults, which brings one.");
  const buildx = findBuildx(environment, config);
  const bin = join(job.folder, "bin");
  const own = join(job.folder, "docker-config");
  for (const folder of [bin, own]) mkdirSync(folder);
  symlinkSync(nodeNamedDocker(), join(bin, "docker"));
  if (buildx !== undefined) symlinkSync(process.execPath, join(bin, "docker-buildx"));
  writeFileSync(join(own, "config.json"), JSON.stringify({ ...config, cliPluginsExtraDirs: [bin] }));
  Object.assign(job.environment, {
    PATH: [bin, environment.PATH].join(delimiter),
    DOCKER_CONFIG: own,
    BUILDX_CONFIG: environment.BUILDX_CONFIG ?? join(users, "buildx"),
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "recording-docker.mjs")).href}`,
    FAULTS_CALLS: callsOf(job),
    FAULTS_DOCKER: docker,
    FAULTS_BUILDX: buildx,
  });
}

const copy = resolve(import.meta.dirname, "../../../.tools/faults/docker");
let isCopied = false;

/** One copy for all jobs: it has a hundred megabytes. */
function nodeNamedDocker(): string {
  if (isCopied) return copy;
  mkdirSync(dirname(copy), { recursive: true });
  const own = `${copy}.${process.pid}`;
  copyFileSync(process.execPath, own);
  renameSync(own, copy);
  isCopied = true;
  return copy;
}

const callsOf = (job: Job) => join(job.folder, "docker-calls");

/** The arguments of each docker that the job has started. */
export function dockerCalls(job: Job): string[] {
  const file = callsOf(job);
  return existsSync(file) ? readFileSync(file, "utf8").split("\x1e").slice(0, -1) : [];
}
