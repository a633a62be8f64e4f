// Loaded before all else into a node that is called docker: notes its arguments, and becomes the engine's own docker.
import { appendFileSync } from "node:fs";
import { basename } from "node:path";
import process from "node:process";

const { FAULTS_CALLS = "", FAULTS_DOCKER = "", NODE_OPTIONS, ...environment } = process.env;
if (basename(process.argv0) === "docker") {
  // Node takes the first word for its script and makes a path of it.
  const [, first = "", ...others] = process.argv;
  const args = [basename(first), ...others];
  appendFileSync(FAULTS_CALLS, `${args.join(" ")}\x1e`);
  process.execve(FAULTS_DOCKER, ["docker", ...args], environment);
}
