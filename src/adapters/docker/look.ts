// Looks whether docker can build at all: is a daemon there, is buildx there.
import { access, constants, readFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import type { AnnotationSupport, EngineEvidence } from "../../domain/evidence.ts";
import { field, list, readJson, textField } from "../../domain/json.ts";
import type { AskDocker } from "./question.ts";
import { readUserConfig, userFolder } from "./user-config.ts";

type Environment = NodeJS.ProcessEnv;

/** The longest that a daemon behind a socket of this machine may take, before docker's client is asked, in ms. */
const SOCKET_PATIENCE = 1_000;

/**
 * A question to docker's client takes 0.03 to 0.1 s of a processor; the daemon's socket and a look into the plugin
 * folders tell the same for next to nothing. Only where they tell nothing is the client asked: it knows of contexts,
 * of daemons far away, and of the reason when there is none.
 */
export async function lookAtEngine(environment: Environment, ask: AskDocker): Promise<EngineEvidence> {
  const config = await readUserConfig(userFolder(environment));
  const [told, info, buildx, builder] = await Promise.all([
    askSocket("/version", environment, config),
    askSocket("/info", environment, config),
    hasBuildx(environment, config, ask),
    builderOf(environment),
  ]);
  const annotations = supportOf(builder, info);
  const version = textField(told, "Version");
  if (version !== undefined) return { kind: "ready", version, buildx, annotations };
  const server = await ask(environment, ["version", "--format", "{{json .Server}}"]);
  if (server === undefined)
    return { kind: "unavailable", reason: "there is no `docker` command here, or it does not answer" };
  const answered = textField(readJson(server.stdout), "Version");
  if (answered !== undefined) return { kind: "ready", version: answered, buildx, annotations };
  const said = server.stderr.trim().split("\n").at(-1) ?? "";
  return { kind: "unavailable", reason: `docker's daemon does not answer (${said})` };
}

/** What the daemon behind the socket that docker would use answers, as JSON. Source: Docker Engine API. */
async function askSocket(path: string, environment: Environment, config: unknown): Promise<unknown> {
  const socketPath = socketOf(environment, config);
  if (socketPath === undefined) return undefined;
  return new Promise((resolve) => {
    const asked = request({ socketPath, path, timeout: SOCKET_PATIENCE }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        resolve(readJson(Buffer.concat(chunks)));
      });
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("close", () => {
      resolve(undefined);
    });
    asked.on("error", () => undefined);
    asked.end();
  });
}

/** The builder that somebody chose over docker's own one, if any. Source: docker/buildx, `store/storeutil`. */
async function builderOf(environment: Environment): Promise<string | undefined> {
  const folder = environment.BUILDX_CONFIG || join(userFolder(environment), "buildx");
  const current = readJson(await readFile(join(folder, "current"), "utf8").catch(() => ""));
  const name = environment.BUILDX_BUILDER || textField(current, "Name");
  return name === "default" ? undefined : name;
}

/** Docker's own builder keeps annotations in the containerd store only; any other builder keeps them itself. */
function supportOf(builder: string | undefined, info: unknown): AnnotationSupport {
  if (builder !== undefined) return "kept";
  if (field(info, "DriverStatus") === undefined) return "unknown";
  const rows = list(field(info, "DriverStatus")).map((row) => list(row).map(String));
  const isContainerd = rows.some(
    ([name, value]) => name === "driver-type" && value?.startsWith("io.containerd."),
  );
  return isContainerd ? "kept" : "dropped";
}

/** A context, and a daemon that is not behind a socket, are the client's business. */
function socketOf({ DOCKER_HOST, DOCKER_CONTEXT }: Environment, config: unknown): string | undefined {
  if (DOCKER_HOST) return /^unix:\/\/(\/.+)$/.exec(DOCKER_HOST)?.[1];
  if (DOCKER_CONTEXT || textField(config, "currentContext") !== undefined) return undefined;
  return process.platform === "win32" ? "//./pipe/docker_engine" : "/var/run/docker.sock";
}

/** The first folder that has the plugin decides, as it does for docker: a broken one hides all others. */
async function hasBuildx(environment: Environment, config: unknown, ask: AskDocker): Promise<boolean> {
  const file = process.platform === "win32" ? "docker-buildx.exe" : "docker-buildx";
  for (const path of pluginFolders(environment, config).map((folder) => join(folder, file)))
    if (await can(path, constants.F_OK)) {
      if (await can(path, constants.X_OK)) return true;
      break;
    }
  return (await ask(environment, ["buildx", "version"]))?.exitCode === 0;
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

function can(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
