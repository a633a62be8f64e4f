// Where docker's client, its plugin buildx and its daemon's socket are, without a question to docker.
import { accessSync, closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { basename, delimiter, isAbsolute, join } from "node:path";
import { field, list, textField } from "../lib/json.ts";
import { readUserConfig, userFolder } from "./user-config.ts";

type Environment = NodeJS.ProcessEnv;

/** A job's container may have the daemon's socket, and even buildx, without docker's client. */
export function findClient({ PATH, Path }: Environment): string | undefined {
  const name = process.platform === "win32" ? "docker.exe" : "docker";
  const folders = (PATH ?? Path ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find((file) => can(file, constants.X_OK));
}

/** The first folder that has the plugin decides, as it does for docker: a broken one hides all others. */
export function findBuildx(environment: Environment, config: unknown): string | undefined {
  const name = process.platform === "win32" ? "docker-buildx.exe" : "docker-buildx";
  const file = pluginFolders(environment, config)
    .map((folder) => join(folder, name))
    .find((path) => can(path, constants.F_OK));
  return file !== undefined && can(file, constants.X_OK) ? file : undefined;
}

/** Source: docker/cli, `cli-plugins/manager` and its `manager_unix.go`, `manager_windows.go`. */
function pluginFolders(environment: Environment, config: unknown): string[] {
  const { ProgramData = "", ProgramFiles = "" } = environment;
  const system =
    process.platform === "win32"
      ? [ProgramData, ProgramFiles].map((folder) => join(folder, "Docker"))
      : ["/usr/local/lib", "/usr/local/libexec", "/usr/lib", "/usr/libexec"].map((folder) =>
          join(folder, "docker"),
        );
  const own = [userFolder(environment), ...system].map((folder) => join(folder, "cli-plugins"));
  return [...list(field(config, "cliPluginsExtraDirs")).map(String), ...own];
}

/** A context, and a daemon that is not behind a socket, are the client's business. */
export function findSocket(
  { DOCKER_HOST, DOCKER_CONTEXT }: Environment,
  config: unknown,
): string | undefined {
  if (DOCKER_HOST) return /^unix:\/\/(\/.+)$/.exec(DOCKER_HOST)?.[1];
  if (DOCKER_CONTEXT || textField(config, "currentContext") !== undefined) return undefined;
  return process.platform === "win32" ? "//./pipe/docker_engine" : "/var/run/docker.sock";
}

/** Docker sets it for its plugins; a buildx that finds it takes itself for one, prints its usage to other words, and ends with 0. */
const IN_A_PLUGIN = "DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND";

/**
 * Buildx itself, where docker would only start it: docker starts it twice, and all that takes 0.08 to 0.12 s. Through docker where
 * that may do more: it is somebody's script, it knows a daemon that no socket shows, or it says why the plugin does not work.
 */
export function findDirectBuildx(environment: Environment): string | undefined {
  if (process.platform !== "linux" || environment[IN_A_PLUGIN]) return undefined;
  const config = readUserConfig(userFolder(environment));
  const socket = findSocket(environment, config);
  if (socket === undefined || !can(socket, constants.R_OK | constants.W_OK)) return undefined;
  const buildx = findBuildx(environment, config);
  // A name without a folder would be looked for in PATH.
  if (buildx === undefined || !isAbsolute(buildx) || !isProgram(buildx)) return undefined;
  return isClient(findClient(environment)) ? buildx : undefined;
}

/** Docker's own: snap, podman and version managers start something else behind a link with this name. */
function isClient(file: string | undefined): boolean {
  return file !== undefined && isProgram(file) && headOf(file)?.name === "docker";
}

/** Wrappers and stand-ins that are programs have less, in bytes; docker's client has 32 million at least, buildx 65. */
const SMALLEST = 8_000_000;

/** A file that this machine runs by itself, as it does Node: no script, and nothing for another processor. Source: elf(5). */
function isProgram(file: string): boolean {
  const [own, found] = [process.execPath, file].map(headOf);
  return own !== undefined && found !== undefined && found.size >= SMALLEST && own.head.equals(found.head);
}

/** Magic, class and byte order, and the machine; `name` is that of the file itself, where this is a link. */
function headOf(file: string): { name: string; size: number; head: Buffer } | undefined {
  const head = Buffer.alloc(20);
  try {
    const opened = openSync(file, "r");
    try {
      readSync(opened, head);
      const name = basename(realpathSync(file));
      return {
        name,
        size: fstatSync(opened).size,
        head: Buffer.concat([head.subarray(0, 6), head.subarray(18)]),
      };
    } finally {
      closeSync(opened);
    }
  } catch {
    return undefined;
  }
}

export function can(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
