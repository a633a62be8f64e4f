// A docker that notes its arguments, before the engine's own.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

import type { Job } from "../../../twin/runner.ts";

/** Puts a docker before the engine's own that notes its arguments, and becomes the engine's own. */
export function recordDocker(job: Job): void {
  const bin = join(job.folder, "bin");
  mkdirSync(bin);
  const path = job.environment.PATH ?? process.env.PATH ?? "";
  const docker = path
    .split(delimiter)
    .map((folder) => join(folder, "docker"))
    .find((file) => existsSync(file));
  if (docker === undefined) throw new Error("There is no docker: run script/faults, which brings one.");
  const script = `#!/bin/sh\nprintf '%s\\036' "$*" >>'${callsOf(job)}'\nexec '${docker}' "$@"\n`;
  writeFileSync(join(bin, "docker"), script);
  chmodSync(join(bin, "docker"), 0o755);
  job.environment.PATH = bin + delimiter + path;
}

const callsOf = (job: Job) => join(job.folder, "docker-calls");

/** The arguments of each docker that the job has started. */
export function dockerCalls(job: Job): string[] {
  const file = callsOf(job);
  return existsSync(file) ? readFileSync(file, "utf8").split("\x1e").slice(0, -1) : [];
}
