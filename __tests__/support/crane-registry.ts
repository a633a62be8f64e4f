// A registry of another make than the twin's: go-containerregistry's own, which has the API for referrers.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent } from "node:http";
import { createInterface } from "node:readline";

import type { Upstream } from "../../twin/upstream.ts";
import { craneBinary } from "./crane.ts";

export async function startCraneRegistry(): Promise<Upstream> {
  const registry = spawn(craneBinary(), ["registry", "serve", "--address", "127.0.0.1:0"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
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
  throw new Error("crane's registry did not start");
}
