// Docker's own logins: at which registries the user's docker config has one, and which of them can be used here.
import { canonicalName, formatDestination, registryOfReference, type Destination } from "../oci/reference.ts";
import { canonicalHost, dockerKeyOf, findHostProblem, HUB_KEY } from "../oci/host.ts";
import { field, parseJson, record, textField } from "../lib/json.ts";
import { decodeBase64 } from "../lib/secret.ts";
import { Token } from "../access/token.ts";
import type { AuthEntry } from "./registry-auth.ts";
import type { ParseContext } from "./parse-context.ts";

type DockerConfig = Pick<ParseContext, "read" | "variable">;

/** Where docker pushes by itself, it needs a login: docker/login-action or `docker login` writes it into this file. */
export function lacksDockerLogin(
  destinations: readonly Destination[],
  outside: DockerConfig,
): string | undefined {
  const config = readDockerConfig(outside);
  return destinations
    .filter(({ kind }) => kind === "elsewhere")
    .map((one) => registryOfReference(canonicalName(formatDestination(one))) ?? "docker.io")
    .find((host) => !hasLogin(config, host));
}

/**
 * The logins that stand in the file itself. One that a credential helper keeps, or that is an identity token, stays docker's.
 * Docker lets those of DOCKER_AUTH_CONFIG count more. Source: docker/cli, `cli/config/configfile`.
 */
export function readDockerLogins(outside: DockerConfig): AuthEntry[] {
  const config = readDockerConfig(outside);
  const given = record(field(parseJson(outside.variable("DOCKER_AUTH_CONFIG") ?? ""), "auths"));
  const found = new Map<string, AuthEntry>();
  const add = (key: string, entry: unknown) => {
    const host = canonicalHost(key.replace(/^https?:\/\/([^/]+)(?:\/v[12])?\/?$/, "$1"));
    const login = findHostProblem(host) === undefined ? readEntry(entry) : undefined;
    if (login !== undefined && (!found.has(host) || key === dockerKeyOf(host)))
      found.set(host, { host, ...login });
  };
  for (const [key, entry] of Object.entries(record(field(config, "auths"))))
    if (!isKept(config, key)) add(key, entry);
  for (const [key, entry] of Object.entries(given)) add(key, entry);
  return [...found.values()];
}

/** What keeps the login of a host instead of the file: a credential helper's name. */
export function findLoginKeeper(host: string, outside: DockerConfig): string | undefined {
  const config = readDockerConfig(outside);
  const key = dockerKeyOf(host);
  if (!isKept(config, key)) return undefined;
  return textField(config, "credHelpers", key) ?? textField(config, "credsStore");
}

function readDockerConfig({ read, variable }: DockerConfig): unknown {
  const folder = variable("DOCKER_CONFIG") ?? `${variable("HOME") ?? variable("USERPROFILE") ?? "~"}/.docker`;
  return parseJson(read(`${folder}/config.json`) ?? "");
}

/** A helper of the host's own counts more than the store, and an empty one is the file. */
function isKept(config: unknown, key: string): boolean {
  const helper = field(config, "credHelpers", key) ?? field(config, "credsStore");
  return typeof helper === "string" && helper !== "";
}

function readEntry(entry: unknown): Pick<AuthEntry, "username" | "password"> | undefined {
  if ((textField(entry, "identitytoken") ?? "") !== "") return undefined;
  const auth = decodeBase64(textField(entry, "auth") ?? "") ?? "";
  const colon = auth.indexOf(":");
  const username = auth.slice(0, Math.max(colon, 0));
  // Docker takes away the zero bytes that old versions have written.
  const password = colon === -1 ? "" : auth.slice(colon + 1).replace(/^\0+|\0+$/g, "");
  return username === "" || password === "" ? undefined : { username, password: new Token(password) };
}

/** Source: docker/cli, `cli/config/configfile`: a credential store leaves an empty entry in `auths`. */
function hasLogin(config: unknown, host: string): boolean {
  const keys = host === "docker.io" ? [HUB_KEY, "index.docker.io", "docker.io"] : [host, `https://${host}`];
  return keys.some(
    (key) => field(config, "auths", key) !== undefined || field(config, "credHelpers", key) !== undefined,
  );
}
