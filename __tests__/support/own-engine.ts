// A docker engine for one test, to fill its disk or to kill it: the tests' own engine serves all the others.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export type OwnEngine = AsyncDisposable & {
  /** What a job's environment needs to use it. */
  environment: Readonly<Record<string, string>>;
  /** Ends the daemon as a machine that dies would. */
  kill: () => void;
};

/** The others are quick to start, and build without buildx. */
const WITH_THEIR_OWN = new Set(["newest", "hosted", "container"]);
/**
 * A disk that has room for what the engine needs, and the size in bytes of a file that does not fit on it. BuildKit's own image
 * is on the disk of an engine that runs it in a container.
 */
export const SMALL_DISK =
  process.env.SUREPUSH_ENGINE_KIND === "container"
    ? { size: "300m", tooLarge: 256 * 1024 * 1024 }
    : { size: "40m", tooLarge: 64 * 1024 * 1024 };

const NAMES = ["DOCKER_HOST", "DOCKER_CONFIG", "PATH"];

/** Of the same kind as the one that the tests run with. `disk` is its size, such as `48m`. */
export async function startOwnEngine(disk = ""): Promise<OwnEngine> {
  const own = process.env.SUREPUSH_ENGINE_KIND ?? "";
  const kind = WITH_THEIR_OWN.has(own) ? own : "oldest";
  const script = join(import.meta.dirname, "../../script/with-docker");
  const tell = `${NAMES.map((name) => `echo "${name}=$${name}"`).join("; ")}; echo ready; read -r _`;
  const child = spawn(script, ["--engine", kind, "bash", "-c", tell], {
    env: { ...process.env, SUREPUSH_ENGINE_DISK: disk },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.on("close", resolve));
  const said: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  const told = await new Promise<string>((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (text.endsWith("ready\n")) resolve(text);
    });
    child.on("close", () => {
      reject(new Error(`No engine came up:\n${Buffer.concat(said).toString()}`));
    });
  });
  const environment = Object.fromEntries(
    NAMES.map((name) => [name, new RegExp(`^${name}=(.*)$`, "m").exec(told)?.[1] ?? ""]),
  );
  const folder = dirname(environment.DOCKER_HOST?.replace("unix://", "") ?? "");
  return {
    environment,
    kill: () => process.kill(Number(readFileSync(join(folder, "dockerd.pid"), "utf8")), "SIGKILL"),
    async [Symbol.asyncDispose]() {
      child.stdin.end("\n");
      await ended;
    },
  };
}
