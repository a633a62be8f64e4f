// A real BuildKit on another machine, as far as anybody can tell: a network namespace of its own, with one address here.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { connect, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import type { BuildKit, TlsFiles } from "./buildkit.ts";
import { BUILDKIT_PORT, joinTo } from "./far-machine.ts";
import { Relay } from "./relay.ts";

/** Without networks of its own for RUN steps, and without containerd. */
const PLAIN = ["--containerd-worker=false", "--oci-worker-net=host", "--oci-worker-snapshotter=native"];

export async function startFarBuildKit(
  tls: TlsFiles | undefined,
  reaches: readonly number[],
): Promise<BuildKit> {
  const folder = mkdtempSync(join(tmpdir(), "far-"));
  const cables = reaches.map((port) =>
    joinTo(() => connect(port, "127.0.0.1")).listen(join(folder, String(port))),
  );
  const { SUREPUSH_BUILDKITD_BIN = "buildkitd", SUREPUSH_RUNC_BIN = "runc", PATH = "" } = process.env;
  // The name by which it looks for its own.
  symlinkSync(SUREPUSH_RUNC_BIN, join(folder, "buildkit-runc"));
  const buildkitd = [
    SUREPUSH_BUILDKITD_BIN,
    `--root=${join(folder, "root")}`,
    `--addr=tcp://127.0.0.1:${BUILDKIT_PORT}`,
    ...PLAIN,
    ...(tls === undefined
      ? []
      : [`--tlscacert=${tls.cacert}`, `--tlscert=${tls.cert}`, `--tlskey=${tls.key}`]),
  ];
  const machine = join(import.meta.dirname, "far-machine.ts");
  const node = [process.execPath, machine, folder, ...reaches.map(String), "--", ...buildkitd];
  const search = ["env", `PATH=${folder}:${PATH}`];
  const [program = "", ...args] = [...asRoot(), "unshare", "--net", ...search, ...node];
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  const said: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  const gone = once(child, "exit");
  const isUp = () => Buffer.concat(said).includes("running server on");
  for (let tries = 0; tries < 300 && !isUp() && child.exitCode === null; tries++) await sleep(100);
  if (!isUp()) throw new Error(`buildkitd did not start:\n${Buffer.concat(said).toString()}`);

  const relay = new Relay();
  const server: Server = relay.between(() => connect(join(folder, "in")));
  const endpoint = await relay.listen(server);
  const vanish = () => {
    relay.vanish();
  };
  return {
    endpoint,
    vanish,
    async [Symbol.asyncDispose]() {
      vanish();
      for (const cable of cables) cable.close();
      child.kill("SIGTERM");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A namespace, and what is below `root`, need a superuser. */
function asRoot(): string[] {
  return process.getuid?.() === 0 || spawnSync("sudo", ["-n", "true"]).status !== 0 ? [] : ["sudo", "-n"];
}
