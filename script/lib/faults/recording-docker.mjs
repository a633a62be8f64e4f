// Loaded before all else into a node that is called docker, or buildx: notes its arguments, and becomes the engine's own program.
import { appendFileSync } from "node:fs";
import { basename } from "node:path";
import process from "node:process";

const { FAULTS_CALLS = "", FAULTS_DOCKER = "", FAULTS_BUILDX = "" } = process.env;
const name = basename(process.argv0);
if (name === "docker" || name === "docker-buildx") {
  // Node takes the first word for its script and makes a path of it.
  const [, first = "", ...others] = process.argv;
  const args = [basename(first), ...others];
  appendFileSync(FAULTS_CALLS, `${(name === "docker" ? args : ["buildx", ...args]).join(" ")}\x1e`);
  delete process.env.NODE_OPTIONS;
  process.execve(name === "docker" ? FAULTS_DOCKER : FAULTS_BUILDX, [name, ...args], process.env);
}
