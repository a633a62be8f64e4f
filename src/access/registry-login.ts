// A login at a registry beside that of the input `token`: whose it is, and where it was found.
import type { Secret } from "../lib/secret.ts";
import type { RegistryHost } from "../oci/host.ts";

export type RegistryLogin = {
  registry: RegistryHost;
  credentials: { username: string; token: Secret };
  /** `docker-config`: a step before has left it in docker's own configuration. */
  from: "registry-auth" | "docker-config";
};
