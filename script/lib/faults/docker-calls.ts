// A docker that notes its arguments, before the engine's own.
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

import type { Job } from "../../../twin/runner.ts";

/**
 * Puts a docker before the engine's own that notes its arguments, and becomes the engine's own. It is a program, and no script:
 * a run starts buildx by itself only where docker is one, and no link to something with another name.
 */
export function recordDocker(job: Job): void {
  const bin = join(job.folder, "bin");
  mkdirSync(bin);
  const path = job.environment.PATH ?? process.env.PATH ?? "";
  const docker = path
    .split(delimiter)
    .map((folder) => join(folder, "docker"))
    .find((file) => existsSync(file));
  if (docker === undefined) throw new Error("There is no docker: run script/faults, which brings one.");
  putNode(join(bin, "docker"));
  Object.assign(job.environment, {
    PATH: bin + delimiter + path,
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "recording-docker.mjs")).href}`,
    FAULTS_CALLS: callsOf(job),
    FAULTS_DOCKER: docker,
  });
}

function putNode(file: string): void {
  try {
    linkSync(process.execPath, file);
  } catch {
    // It is on another disk, or is somebody else's.
    copyFileSync(process.execPath, file);
  }
}

const callsOf = (job: Job) => join(job.folder, "docker-calls");

/** The arguments of each docker that the job has started. Buildx is not among them. */
export function dockerCalls(job: Job): string[] {
  const file = callsOf(job);
  return existsSync(file) ? readFileSync(file, "utf8").split("\x1e").slice(0, -1) : [];
}

/** How many builds have begun to push, in a log of BuildKit's plain progress. */
export function countPushingBuilds(log: string): number {
  const builds = log.split(/^#0 building with /m).slice(1);
  return builds.filter((lines) => /^#\d+ pushing layers/m.test(lines)).length;
}
