// Starts docker, or buildx by itself.
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { findDirectBuildx } from "./installed.ts";

/** A process that leads a group can be ended with all that it has started. */
export const HAS_GROUPS = process.platform !== "win32";

/** Buildx by itself where that is the same; through docker where it is not, or where buildx's file cannot be started after all. */
export function spawnDocker(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): ChildProcessWithoutNullStreams | Error {
  const buildx = args[0] === "buildx" ? findDirectBuildx(env) : undefined;
  const direct = buildx === undefined ? undefined : spawnProgram(buildx, args.slice(1), env);
  if (direct === undefined) return spawnProgram("docker", args, env);
  if (!(direct instanceof Error) && direct.pid !== undefined) return direct;
  // It says why by an event; docker does so in its own words.
  if (!(direct instanceof Error)) direct.on("error", () => undefined);
  return spawnProgram("docker", args, env);
}

/** An argument that is too long for the system is thrown at once; all else comes as an event. */
function spawnProgram(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): ChildProcessWithoutNullStreams | Error {
  try {
    return spawn(file, args, {
      env,
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
      detached: HAS_GROUPS,
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
