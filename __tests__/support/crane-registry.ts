// A registry of another make than the twin's: go-containerregistry's own, with OCI's API for referrers or without.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent } from "node:http";
import { createInterface } from "node:readline";

import type { Upstream } from "../../twin/upstream.ts";
import { craneBinary } from "./crane.ts";
import { goProgram } from "./go-binary.ts";

/** Without the API. */
export function startCraneRegistry(): Promise<Upstream> {
  return start(craneBinary(), ["registry", "serve", "--address", "127.0.0.1:0"]);
}

/** With the API. It sends no `OCI-Subject`. */
export function startReferrersRegistry(): Promise<Upstream> {
  return start(goProgram("script/lib/referrers-registry"), []);
}

async function start(binary: string, args: readonly string[]): Promise<Upstream> {
  const registry = spawn(binary, args, { stdio: ["ignore", "ignore", "pipe"] });
  const agent = new Agent({ keepAlive: true });
  const stop = async () => {
    agent.destroy();
    const ended = once(registry, "exit");
    registry.kill("SIGKILL");
    await ended;
  };
  for await (const line of createInterface({ input: registry.stderr })) {
    const [, port] = /serving on port (\d+)/.exec(line) ?? [];
    if (port === undefined) continue;
    registry.stderr.resume();
    return { host: `127.0.0.1:${port}`, agent, stop };
  }
  throw new Error(`${binary} did not start`);
}
