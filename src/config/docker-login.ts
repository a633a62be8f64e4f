// Docker's own logins: at which registries the user's docker config has one.
import { canonicalName, formatDestination, registryOfReference, type Destination } from "../oci/reference.ts";
import { field, parseJson } from "../lib/json.ts";
import type { ParseContext } from "./parse-context.ts";

/** Where docker pushes by itself, it needs a login: docker/login-action or `docker login` writes it into this file. */
export function lacksDockerLogin(
  destinations: readonly Destination[],
  { read, variable }: Pick<ParseContext, "read" | "variable">,
): string | undefined {
  const folder = variable("DOCKER_CONFIG") ?? `${variable("HOME") ?? variable("USERPROFILE") ?? "~"}/.docker`;
  const config = parseJson(read(`${folder}/config.json`) ?? "");
  return destinations
    .map((one) => registryOfReference(canonicalName(formatDestination(one))) ?? "docker.io")
    .find((host) => !hasLogin(config, host));
}

/** Source: docker/cli, `cli/config/configfile`: a credential store leaves an empty entry in `auths`. */
function hasLogin(config: unknown, host: string): boolean {
  const keys = host === "docker.io" ? [HUB, "index.docker.io", "docker.io"] : [host, `https://${host}`];
  return keys.some(
    (key) => field(config, "auths", key) !== undefined || field(config, "credHelpers", key) !== undefined,
  );
}

/** Docker Hub's key. Source: docker/docker, `registry.IndexServer`. */
const HUB = "https://index.docker.io/v1/";
