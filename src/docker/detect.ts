// Looks whether docker can build at all: is a daemon there, is buildx there.
import { constants } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import type { Driver } from "../build/driver.ts";
import { findDockerTrouble } from "../diagnosis/advice/docker-trouble.ts";
import { field, list, parseJson, textField } from "../lib/json.ts";
import { TIMEOUTS } from "../lib/limits.ts";
import { findVersion } from "../lib/version.ts";
import { findBuilder } from "./current-builder.ts";
import { can, findBuildx, findClient, findSocket } from "./installed.ts";
import type { AskDocker } from "./process.ts";
import { readUserConfig, userFolder } from "./user-config.ts";
import type { EngineEvidence, ReadyEngine, DockerQuery } from "../ports/docker.ts";

type Environment = NodeJS.ProcessEnv;

/**
 * A question to docker's client takes 0.03 to 0.1 s of a processor; the daemon's socket, a look into the plugin
 * folders and buildx's records show the same for next to nothing. The client is asked only where they show nothing: it
 * knows of contexts, of daemons far away, and of the reason when there is none.
 */
export async function detectDocker(
  environment: Environment,
  query: DockerQuery,
  ask: AskDocker,
): Promise<EngineEvidence> {
  if (findClient(environment) === undefined) return NO_CLIENT;
  const config = readUserConfig(userFolder(environment));
  const [buildx, builder] = await Promise.all([
    lookForBuildx(environment, config, { ask, asksVersion: query.version }),
    !query.isRemote
      ? findBuilder(environment, config, { name: query.builder, ask })
      : { name: undefined, driver: "remote" as const },
  ]);
  if (FAR_AWAY.has(builder.driver)) return { kind: "ready", version: undefined, ...buildx, builder };
  const daemon = (await askSocket(environment, config)) ?? (await askClient(environment, config, ask));
  if (daemon.kind === "unavailable") return daemon;
  const isContainerd = daemon.hasContainerd && builder.driver === "docker";
  const driver = isContainerd ? "docker+containerd" : builder.driver;
  return { kind: "ready", version: daemon.version, ...buildx, builder: { ...builder, driver } };
}

/** What these build needs no daemon here. */
const FAR_AWAY: ReadonlySet<Driver> = new Set(["kubernetes", "remote", "cloud"]);

type Daemon = { kind: "daemon"; version: string; hasContainerd: boolean };

const NO_CLIENT: Unavailable = {
  kind: "unavailable",
  reason: "there is no `docker` command here",
  trouble: { kind: "client missing" },
};

async function askClient(
  environment: Environment,
  config: unknown,
  ask: AskDocker,
): Promise<Daemon | Unavailable> {
  const answer = await ask(environment, ["info", "--format", "{{json .}}"]);
  if (answer === undefined) return { kind: "unavailable", reason: "the `docker` command does not answer" };
  const daemon = readDaemon(answer.stdout);
  if (daemon !== undefined) return daemon;
  const errors = list(field(parseJson(answer.stdout), "ServerErrors")).map(String);
  const said = answer.stderr.trim().split("\n").at(-1) || errors.at(-1) || "";
  // What ssh says may have several lines.
  const trouble = findDockerTrouble(errors.at(-1) ?? said);
  const socket = isDefault(environment, config) ? findRootlessSocket(environment) : undefined;
  return {
    kind: "unavailable",
    reason: `${trouble.kind === "context missing" ? "docker's context is not there" : "docker's daemon does not answer"} (${said})`,
    trouble: trouble.kind === "silent" && socket !== undefined ? { ...trouble, socket } : trouble,
  };
}

/** Neither a variable nor a context says where the daemon is. */
function isDefault({ DOCKER_HOST, DOCKER_CONTEXT }: Environment, config: unknown): boolean {
  return !DOCKER_HOST && !DOCKER_CONTEXT && textField(config, "currentContext") === undefined;
}

/** Where a rootless daemon, or Docker Desktop's, listens. Source: docker docs, "Rootless mode"; Docker Desktop's context. */
function findRootlessSocket({ XDG_RUNTIME_DIR, HOME }: Environment): string | undefined {
  const user = process.getuid?.();
  const files = [
    ...(XDG_RUNTIME_DIR ? [join(XDG_RUNTIME_DIR, "docker.sock")] : []),
    ...(user === undefined ? [] : [`/run/user/${user}/docker.sock`]),
    ...(HOME ? [join(HOME, ".docker/run/docker.sock"), join(HOME, ".docker/desktop/docker.sock")] : []),
  ];
  const found = files.find((file) => can(file, constants.F_OK));
  return found === undefined ? undefined : `unix://${found}`;
}

type Unavailable = Extract<EngineEvidence, { kind: "unavailable" }>;

/** `ServerVersion`, and where the images are stored. */
function readDaemon(body: Uint8Array | string): Daemon | undefined {
  const json = parseJson(body);
  const version = textField(json, "ServerVersion");
  const store = list(field(json, "DriverStatus")).find((row) => list(row)[0] === "driver-type");
  const hasContainerd = String(list(store)[1]).startsWith("io.containerd.");
  return version === undefined ? undefined : { kind: "daemon", version, hasContainerd };
}

/** The daemon behind the socket that docker would use. Source: Docker Engine API, `GET /info`. */
async function askSocket(environment: Environment, config: unknown): Promise<Daemon | undefined> {
  const socketPath = findSocket(environment, config);
  if (socketPath === undefined) return undefined;
  // Without an agent, which would look for the name that a certificate must have.
  const createConnection = () => connect(socketPath);
  const signal = AbortSignal.timeout(TIMEOUTS.dockerSocket);
  return new Promise((resolve) => {
    const asked = request({ createConnection, path: "/info", signal }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        resolve(readDaemon(Buffer.concat(chunks)));
      });
    });
    asked.on("close", () => {
      resolve(undefined);
    });
    asked.on("error", () => undefined);
    asked.end();
  });
}

type Buildx = Pick<ReadyEngine, "buildx" | "buildxVersion">;

async function lookForBuildx(
  environment: Environment,
  config: unknown,
  { ask, asksVersion }: { ask: AskDocker; asksVersion: boolean },
): Promise<Buildx> {
  if (!asksVersion && findBuildx(environment, config) !== undefined)
    return { buildx: true, buildxVersion: undefined };
  const answer = await ask(environment, ["buildx", "version"]);
  return { buildx: answer?.exitCode === 0, buildxVersion: findVersion(answer?.stdout ?? "") };
}
