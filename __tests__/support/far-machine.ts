// Runs as a machine of its own, in a network namespace that nothing leads into: a real buildkitd, and relays over sockets of
// the file system, which are its only cables. `unshare --net node far-machine.ts FOLDER PORT… -- buildkitd ARGUMENT…`
import { execFileSync, spawn } from "node:child_process";
import { connect, createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";

const [folder = "", ...rest] = process.argv.slice(2);
const ports = rest.slice(0, rest.indexOf("--")).map(Number);
const [command = "", ...args] = rest.slice(rest.indexOf("--") + 1);

/** Where buildkitd listens on this machine. */
export const BUILDKIT_PORT = 1234;

if (process.argv[1] === import.meta.filename) await run();

async function run(): Promise<void> {
  execFileSync(process.env.SUREPUSH_BUSYBOX_BIN ?? "busybox", ["ip", "link", "set", "lo", "up"]);
  const child = spawn(command, args, { stdio: "inherit" });
  child.on("exit", (code) => process.exit(code ?? 1));
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  const cables = [
    joinTo(() => connect(BUILDKIT_PORT, "127.0.0.1")).listen(join(folder, "in")),
    ...ports.map((port) => joinTo(() => connect(join(folder, String(port)))).listen(port, "127.0.0.1")),
  ];
  await Promise.all(cables.map((server) => new Promise((ready) => server.once("listening", ready))));
}

/** When one end is gone, the other is. */
export function joinTo(open: () => Socket): Server {
  return createServer((here) => {
    const there = open();
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      one.on("error", () => undefined);
      one.on("close", () => other.destroy());
      one.pipe(other);
    }
  });
}
