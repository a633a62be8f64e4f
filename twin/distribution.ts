// Starts the CNCF distribution registry (Debian's docker-registry) on a free port, in a folder of its own.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

import type { Upstream } from "./upstream.ts";

/** Long enough for a loaded machine; the registry is ready in some 30 ms on an idle one. */
const READY_WITHIN_MS = 20_000;
const STOP_WITHIN_MS = 5_000;

/**
 * On disk it answers 500 now and then to who reads a manifest while it is being tagged: a fault that nobody has ordered.
 * In memory it does not, and large images take their room there.
 */
export type Keeping = "on disk" | "in memory";

/** Port 0 lets the system choose, so nothing can take the port between our asking and the registry's start. */
const configFor = (folder: string, keeps: Keeping): string => `
version: 0.1
log: { level: info, accesslog: { disabled: true } }
storage:
  ${keeps === "in memory" ? "inmemory: {}" : `filesystem: { rootdirectory: ${JSON.stringify(join(folder, "storage"))} }`}
  delete: { enabled: true }
  maintenance: { uploadpurging: { enabled: false } }
http: { addr: "127.0.0.1:0" }
`;

export async function startDistribution(keeps: Keeping = "on disk"): Promise<Upstream> {
  const folder = await mkdtemp(join(tmpdir(), "surepush-registry-"));
  const config = join(folder, "config.yml");
  await writeFile(config, configFor(folder, keeps));
  const registry = spawn(process.env.SUREPUSH_REGISTRY_BIN ?? "docker-registry", ["serve", config], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const agent = new Agent({ keepAlive: true });

  // Whoever ends this process without stop() still leaves neither a registry nor a folder behind.
  const atExit = (): void => {
    registry.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", atExit);
  const stop = async (): Promise<void> => {
    agent.destroy();
    await end(registry);
    await rm(folder, { recursive: true, force: true });
    process.off("exit", atExit);
  };

  try {
    return { host: await addressOf(registry), agent, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Registry = ChildProcessByStdio<null, null, Readable>;

/** The registry says "listening on 127.0.0.1:PORT" once its port accepts. */
async function addressOf(registry: Registry): Promise<string> {
  let cause: Error | undefined;
  registry.once("error", (error) => (cause = error));
  const patience = setTimeout(() => registry.kill("SIGKILL"), READY_WITHIN_MS);
  const said: string[] = [];
  for await (const line of createInterface({ input: registry.stderr })) {
    said.push(line);
    const host = /listening on (127\.0\.0\.1:\d+)/.exec(line)?.[1];
    if (host === undefined) continue;
    clearTimeout(patience);
    // Let what it says from now on flow away: a pipe that nobody reads would one day block the registry.
    registry.stderr.resume();
    return host;
  }
  clearTimeout(patience);
  const advice = "Install docker-registry, or name its binary in SUREPUSH_REGISTRY_BIN.";
  throw new Error([`The registry did not start. ${advice}`, ...said.slice(-5)].join("\n"), { cause });
}

async function end(registry: Registry): Promise<void> {
  if (registry.pid === undefined || registry.exitCode !== null || registry.signalCode !== null) return;
  const ended = once(registry, "exit");
  registry.kill("SIGTERM");
  const patience = setTimeout(() => registry.kill("SIGKILL"), STOP_WITHIN_MS);
  await ended;
  clearTimeout(patience);
}
