// What a recorded docker does, loaded before all else into a node that is called docker: it never gets to its script.
import { spawn } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

// Node takes the first word for its script and makes a path of it.
const [, first = "", ...rest] = process.argv;
const args = [basename(first), ...rest];
const { RECORDED_PLAYS = "", RECORDED_CALLS = "", DOCKER_CONFIG = "" } = process.env;
const { BUILDX_CONFIG, BUILDKIT_PROGRESS } = process.env;
const plays = Object.entries(JSON.parse(readFileSync(RECORDED_PLAYS, "utf8")));
const play = plays.find(([command]) => args.join(" ").startsWith(command))?.[1] ?? {};

const reads = play.reads === true || args.includes("--password-stdin");
const call = {
  args,
  // Not at once: a pipe that holds nothing yet would answer EAGAIN.
  input: reads ? await text(process.stdin) : "",
  folder: DOCKER_CONFIG,
  config: DOCKER_CONFIG === "" ? "" : readFileSync(join(DOCKER_CONFIG, "config.json"), "utf8"),
  builders: BUILDX_CONFIG,
  progress: BUILDKIT_PROGRESS,
};
if (play.stubborn) process.on("SIGTERM", () => undefined);
appendFileSync(RECORDED_CALLS, `${JSON.stringify(call)}\n`);

const says = play.says ?? [];
for (const [index, [stream, said]] of says.entries()) {
  // The two streams are two pipes: who reads them sees the order only of what comes apart.
  if (index > 0) await sleep(15);
  process[stream].write(said);
}
const metadata = args.find((word) => word.startsWith("--metadata-file="))?.slice("--metadata-file=".length);
if (metadata !== undefined && play.metadata !== undefined) writeFileSync(metadata, play.metadata);
if (play.daemon) {
  const options = { detached: true, stdio: "inherit", env: {} };
  spawn(process.execPath, ["-e", "setTimeout(() => {}, 20_000)"], options).unref();
}
if (play.plugin)
  spawn(process.execPath, ["-e", "setTimeout(() => {}, 600_000)"], { stdio: "inherit", env: {} });
if (play.hangs) await sleep(30_000);
if (play.killed) process.kill(process.pid, "SIGKILL");
process.exitCode = play.status ?? 0;
await new Promise((done) => process.stdout.write("", done));
await new Promise((done) => process.stderr.write("", done));
process.exit();
