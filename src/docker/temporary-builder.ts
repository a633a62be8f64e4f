// A builder of our own, for one session: its records lie in the session's private folder and go with it.
import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { quoteField } from "../lib/csv.ts";
import type { TlsFault } from "../diagnosis/advice/builder.ts";
import { findTlsFault, writeCertificates, type CertificateFiles } from "./endpoint-tls.ts";
import { startDocker, type ProcessEnd } from "./process.ts";
import type { NewBuilder } from "../ports/docker.ts";

type Environment = NodeJS.ProcessEnv;

export type BuilderSession = {
  folder: string;
  environment: Environment;
  stop: AbortSignal;
  print: (chunk: Buffer) => Promise<void> | undefined;
};

/** `failedAt`: the address where no BuildKit answers; `tls`: what is wrong with the certificates there. */
type MadeBuilder = {
  name: string;
  ended: ProcessEnd;
  failedAt?: string | undefined;
  tls?: TlsFault | undefined;
};

/** Where buildx keeps its records of our builder; other builders are not in there. */
export function withOwnRecords(folder: string, environment: Environment): Environment {
  return { ...environment, BUILDX_CONFIG: recordsIn(folder) };
}

/**
 * Makes it and starts it at once, so that a fault is reported before the build. The name is the folder's, which no
 * other session has: the driver docker-container names a container after it.
 */
export async function makeBuilder(
  order: NewBuilder,
  { folder, environment, stop, print }: BuilderSession,
): Promise<MadeBuilder> {
  const name = nameFor(folder);
  const files = await writeFiles(order, folder);
  // Buildx fails here with a user's `tty`, for its output is no terminal.
  const own = { ...withOwnRecords(folder, environment), BUILDKIT_PROGRESS: "plain" };
  const daemon = order.driver === "remote" ? undefined : daemonOverTls(environment);
  let ended: ProcessEnd = { status: 0, output: "" };
  for (const [index, args] of createArguments(order, { name, files, daemon }).entries()) {
    const address = order.driver === "remote" ? order.endpoints[index]?.address : undefined;
    const creating = startDocker({ args, environment: own, print }, stop);
    const handshake = new AbortController();
    const fault = findTlsFault(address ?? "", files.certificates ?? {}, handshake.signal);
    void fault.then((found) => (found === undefined ? undefined : creating.stop()));
    ended = await creating.ended;
    handshake.abort();
    if (ended.status !== 0) return { name, ended, failedAt: address, tls: await fault };
  }
  return { name, ended };
}

/**
 * Buildx makes no builder on a daemon whose certificates are in the environment: it wants a context. Source: docker/buildx,
 * `commands/create.go`; docker/cli, `cli/flags/options.go` and `opts/hosts.go`, for the files and the host.
 */
export function daemonOverTls(environment: Environment): string | undefined {
  const { DOCKER_HOST, DOCKER_TLS_VERIFY, DOCKER_TLS, DOCKER_CERT_PATH } = environment;
  if (!DOCKER_HOST || !DOCKER_CERT_PATH || !(DOCKER_TLS_VERIFY || DOCKER_TLS)) return undefined;
  // A host without a scheme is one of `tcp://` for docker.
  const host = DOCKER_HOST.includes("://") ? DOCKER_HOST : `tcp://${DOCKER_HOST}`;
  if (!host.startsWith("tcp://")) return undefined;
  const file = (name: string) => resolve(DOCKER_CERT_PATH, `${name}.pem`);
  // Docker does without a client's certificate that is not there: not every daemon asks for one.
  const own = ["cert", "key"].filter((name) => existsSync(file(name)));
  const fields = [`host=${host}`, ...["ca", ...own].map((name) => `${name}=${file(name)}`)];
  return [...fields, ...(DOCKER_TLS_VERIFY ? [] : ["skip-tls-verify=true"])].map(quoteField).join(",");
}

/** What buildx reads beside its arguments; `daemonConfig` is BuildKit's configuration. */
export type BuilderFiles = { certificates?: CertificateFiles; daemonConfig?: string };

async function writeFiles(order: NewBuilder, folder: string): Promise<BuilderFiles> {
  if (order.driver === "remote") return { certificates: await writeCertificates(order.certificates, folder) };
  const { daemonConfig } = order;
  if (daemonConfig === undefined) return {};
  const file = join(folder, "buildkitd.toml");
  await writeFile(file, daemonConfig, { mode: 0o600 });
  return { daemonConfig: file };
}

function nameFor(folder: string): string {
  return basename(folder).toLowerCase();
}

/**
 * The command lines, one after the other. Each starts its node: an older buildx says nothing where one of several does
 * not answer, and none says which. Source: docker/buildx, `builder/builder.go`.
 */
export function createArguments(
  order: NewBuilder,
  { name, files = {}, daemon }: { name: string; files?: BuilderFiles; daemon?: string | undefined },
): string[][] {
  const create = ["buildx", "create", `--name=${name}`, `--driver=${order.driver}`];
  switch (order.driver) {
    case "docker-container":
      return [
        ...(daemon === undefined ? [] : [["context", "create", `--docker=${daemon}`, "--", contextOf(name)]]),
        [
          ...create,
          "--bootstrap",
          ...(order.hostNetwork ? ["--driver-opt=network=host"] : []),
          // Its name before buildx 0.15, which newer ones still take.
          ...(files.daemonConfig === undefined ? [] : [`--config=${files.daemonConfig}`]),
          ...(daemon === undefined ? [] : ["--", contextOf(name)]),
        ],
      ];
    case "remote": {
      const { endpoints } = order;
      return endpoints.map(({ address, platforms }, index) => [
        ...create,
        ...(index === 0 ? [] : ["--append"]),
        "--bootstrap",
        ...(endpoints.length === 1 ? [] : [`--node=${name}${index}`]),
        ...(platforms.length === 0 ? [] : [`--platform=${platforms.join(",")}`]),
        ...optionsFor(address, files.certificates ?? {}),
        "--",
        address,
      ]);
    }
  }
}

/** Buildx takes a context for a builder of the same name. */
function contextOf(name: string): string {
  return `${name}-daemon`;
}

/** The value of a driver's option is a record of CSV, in which a path may have a comma. */
function optionsFor(address: string, files: CertificateFiles): string[] {
  if (!address.startsWith("tcp://")) return [];
  return Object.entries(files).map(([option, path]) => `--driver-opt=${quoteField(`${option}=${path}`)}`);
}

/**
 * Removes what `makeBuilder` made in that folder, its container and volume included; does nothing where it made none.
 * Says whether docker came to an end with it in time.
 */
export async function removeBuilders(
  folder: string,
  environment: Environment,
  deadline: number,
): Promise<boolean> {
  const names = await readdir(join(recordsIn(folder), "instances")).catch(() => []);
  const remove = (name: string) =>
    startDocker(
      {
        args: ["buildx", "rm", "--force", "--", name],
        environment: withOwnRecords(folder, environment),
        deadline,
      },
      NEVER,
    ).ended;
  const ends = await Promise.all(names.map(remove));
  return ends.every(({ status }) => typeof status === "number");
}

/**
 * Removes the container and the volume of a builder whose run is over, by docker alone: buildx would believe the folder's
 * records, which may name any endpoint. Says whether docker came to an end with it in time. Source: docker/buildx,
 * `driver/docker-container`, for the names.
 */
export async function removeContainer(
  folder: string,
  environment: Environment,
  deadline: number,
): Promise<boolean> {
  const container = `buildx_buildkit_${nameFor(folder)}0`;
  for (const args of [
    ["rm", "--force", "--volumes", "--", container],
    ["volume", "rm", "--force", "--", `${container}_state`],
  ]) {
    const { status } = await startDocker({ args, environment, deadline }, NEVER).ended;
    if (typeof status !== "number") return false;
  }
  return true;
}

/** A run that is stopped still cleans up. */
const NEVER = new AbortController().signal;

/** Where buildx keeps its records of a builder that was made for this folder. */
export function recordsIn(folder: string): string {
  return join(folder, "buildx");
}
