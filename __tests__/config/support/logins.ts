// Docker's own logins, and what a run's images and tags come to.
import { formatReferences } from "../../../src/oci/reference.ts";
import type { Inputs } from "../../../src/config/inputs.ts";
import type { ParseContext } from "../../../src/config/parse-context.ts";
import { request } from "./samples.ts";

export type Written = Partial<Inputs>;

/** Docker Hub's key in the user's docker config. Source: docker/login-action, which writes it by `docker login`. */
export const HUB = "https://index.docker.io/v1/";

/** A run whose docker is logged in at these registries. */
export function loggedInAt(...hosts: string[]): Partial<ParseContext> {
  const auths = Object.fromEntries(hosts.map((host) => [host, {}]));
  return {
    variable: (name) => (name === "HOME" ? "/home/runner" : undefined),
    read: (path) => (path === "/home/runner/.docker/config.json" ? JSON.stringify({ auths }) : undefined),
  };
}

export function referencesOf(given: Written, around: Partial<ParseContext> = {}): string[] {
  const { destinations, metadata } = request(given, around);
  return formatReferences(
    destinations,
    metadata.tags.map(({ name }) => name),
  );
}
