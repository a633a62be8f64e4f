// The private docker configuration: made from the user's own, so that a login touches neither that nor a keychain.
import { randomBytes } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Credentials } from "../config/config.ts";
import { field, list, parseJson, record } from "../lib/json.ts";
import { canonicalHost, dockerKeyOf } from "../oci/host.ts";
import type { HostLogin } from "../ports/docker.ts";
import { TIMEOUTS } from "../lib/limits.ts";
import { basicCredentials } from "../lib/secret.ts";
import { FOLDER_PREFIX, dropSession, MARKER, removeSession, sweepLeftovers, formatOwner } from "./cleanup.ts";
import { readUserConfig, userFolder } from "./user-config.ts";

export type PrivateConfig = {
  folder: string;
  /** What docker's environment needs in order to use it. */
  environment: NodeJS.ProcessEnv;
  /** Writes what `docker login` writes, unless that has done so already. */
  addLogin: (credentials: Credentials) => Promise<void>;
  /** Removes the folder, and a builder that was made for it; `timeout` is for the builder, in milliseconds. */
  remove: (timeout: number) => Promise<void>;
};

export type PrivateConfigOptions = {
  environment: NodeJS.ProcessEnv;
  temporaryFolder: string;
  /** Called with the folder before it is made, so that a run that is killed at any moment can be cleaned up after. */
  onOpened: (folder: string) => void;
  /** Logins at further hosts, which are in the file from the start. */
  others?: readonly HostLogin[];
};

/**
 * Opens a folder of mode 0700 with files of mode 0600. Other logins, contexts, builders and plugins of the user go
 * on working; the login at `host` stays in the file, for an empty `credHelpers` entry, under the key that docker
 * uses, keeps it out of `credsStore`.
 * Source: docker/cli `cli/config/configfile`, docker's reference on `config.json`.
 */
export function openPrivateConfig(host: string, options: PrivateConfigOptions): PrivateConfig {
  const { environment, temporaryFolder, onOpened, others = [] } = options;
  const users = userFolder(environment);
  mkdirSync(temporaryFolder, { recursive: true });
  const sweeping = sweepLeftovers(temporaryFolder, environment);
  const folder = join(temporaryFolder, `${FOLDER_PREFIX}${randomBytes(8).toString("hex")}`);
  onOpened(folder);
  mkdirSync(folder, { mode: 0o700 });
  try {
    writeFileSync(join(folder, MARKER), formatOwner(), { mode: 0o600 });
    const config = adapt(readUserConfig(users), { host, others, users, environment });
    writeFileSync(join(folder, "config.json"), JSON.stringify(config), { mode: 0o600 });
    // A `currentContext` without its context breaks every docker command.
    copyFolder(join(users, "contexts"), join(folder, "contexts"));
  } catch (error) {
    dropSession(folder);
    throw error;
  }
  const own = { ...environment, ...overrides(folder, { users, environment }) };
  const remove = async (timeout: number) => {
    const swept = Promise.race([sweeping, sleep(TIMEOUTS.sweep, undefined, { ref: false })]);
    await Promise.all([removeSession(folder, own, timeout), swept]);
  };
  const addLogin = (credentials: Credentials) => writeLogin(folder, host, credentials);
  return { folder, environment: own, addLogin, remove };
}

/** In one piece, because docker may read the file, or write it, at the same moment. Source: docker/cli `config/configfile`. */
async function writeLogin(folder: string, host: string, { username, token }: Credentials): Promise<void> {
  const config = readUserConfig(folder);
  const auths = record(config.auths);
  const key = dockerKeyOf(host);
  if (auths[key] !== undefined) return;
  const auth = basicCredentials(username, token).reveal();
  const file = join(folder, "config.json");
  const text = JSON.stringify({ ...config, auths: { ...auths, [key]: { auth } } });
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

type Adaptation = {
  host: string;
  others: readonly HostLogin[];
  users: string;
  environment: NodeJS.ProcessEnv;
};

function adapt(
  config: Record<string, unknown>,
  { host, others, users, environment }: Adaptation,
): Record<string, unknown> {
  // Docker lets the logins of this variable count more than the file's; here they are kept beside ours.
  const given = record(field(parseJson(environment.DOCKER_AUTH_CONFIG ?? ""), "auths"));
  const own = others.map(({ host: at, credentials: { username, token } }) => {
    const auth = basicCredentials(username, token).reveal();
    return [dockerKeyOf(at), { auth }] as const;
  });
  const replaced = new Set([host, ...others.map((one) => one.host)].map(canonicalHost));
  const logins = Object.entries({ ...record(config.auths), ...given }).filter(
    ([name]) => !replaced.has(canonicalHost(name)),
  );
  return {
    ...config,
    auths: Object.fromEntries([...logins, ...own]),
    credHelpers: {
      ...record(config.credHelpers),
      ...Object.fromEntries([dockerKeyOf(host), ...own.map(([key]) => key)].map((key) => [key, ""])),
    },
    cliPluginsExtraDirs: [...list(config.cliPluginsExtraDirs), join(users, "cli-plugins")],
  };
}

/** Builders stay in the user's own folder, and so do the certificates of a daemon behind TLS. */
function overrides(
  folder: string,
  { users, environment }: { users: string; environment: NodeJS.ProcessEnv },
): NodeJS.ProcessEnv {
  const usesTls = Boolean(environment.DOCKER_TLS_VERIFY) || Boolean(environment.DOCKER_TLS);
  return {
    DOCKER_CONFIG: folder,
    // Its logins are in our file.
    DOCKER_AUTH_CONFIG: undefined,
    // A file of its own would hold the provenance where it is asked for; the pushed attestation holds it anyway.
    BUILDX_METADATA_PROVENANCE: environment.BUILDX_METADATA_PROVENANCE ?? "disabled",
    BUILDX_CONFIG: environment.BUILDX_CONFIG || join(users, "buildx"),
    ...(usesTls ? { DOCKER_CERT_PATH: environment.DOCKER_CERT_PATH || users } : {}),
  };
}

/** A context's files lie so deep: `meta/ID/meta.json`, `tls/ID/docker/ca.pem`. A link to a folder above it would go on for ever. */
const DEPTH_OF_CONTEXTS = 4;

/** Where one is a link, docker would write into what it leads to; `cpSync` keeps links. What is neither file nor folder stays. */
function copyFolder(from: string, to: string, depth = DEPTH_OF_CONTEXTS): void {
  const found = readable(() => statSync(from, { throwIfNoEntry: false }));
  if (found?.isFile())
    readable(() => {
      copyFileSync(from, to);
    });
  if (!found?.isDirectory() || depth === 0) return;
  mkdirSync(to);
  for (const name of readable(() => readdirSync(from)) ?? [])
    copyFolder(join(from, name), join(to, name), depth - 1);
}

/** Docker run by root leaves contexts that no other user may read. They are missed by docker where it wants one. */
function readable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (["EACCES", "ELOOP"].includes(String(field(error, "code")))) return undefined;
    throw error;
  }
}
