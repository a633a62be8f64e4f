// What a recorded docker does, loaded before all else into a node that is called docker: it never gets to its script.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Call, Play } from "./recorded-docker.ts";

// Node takes the first word for its script and makes a path of it.
const [, first = "", ...rest] = process.argv;
const args = [basename(first), ...rest];
const { RECORDED_PLAYS = "", RECORDED_CALLS = "", DOCKER_CONFIG = "", BUILDX_CONFIG } = process.env;
const plays = JSON.parse(readFileSync(RECORDED_PLAYS, "utf8")) as Record<string, Play>;
const play = Object.entries(plays).find(([command]) => args.join(" ").startsWith(command))?.[1] ?? {};

const call: Call = {
  args,
  input: play.deaf ? "" : readFileSync(0, "utf8"),
  folder: DOCKER_CONFIG,
  config: DOCKER_CONFIG === "" ? "" : readFileSync(join(DOCKER_CONFIG, "config.json"), "utf8"),
  builders: BUILDX_CONFIG,
};
if (play.stubborn) process.on("SIGTERM", () => undefined);
appendFileSync(RECORDED_CALLS, `${JSON.stringify(call)}\n`);

for (const [stream, text] of play.says ?? []) {
  process[stream].write(text);
  // The two streams are two pipes: who reads them sees the order only of what comes apart.
  await sleep(15);
}
const metadata = args.find((text) => text.startsWith("--metadata-file="))?.slice("--metadata-file=".length);
if (metadata !== undefined && play.metadata !== undefined) writeFileSync(metadata, play.metadata);
if (play.hangs) await sleep(30_000);
if (play.killed) process.kill(process.pid, "SIGKILL");
process.exit(play.status ?? 0);
