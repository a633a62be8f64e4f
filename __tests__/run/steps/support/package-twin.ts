// Looks at a package of the twin's as a push does, and tells what was asked and how long it was waited for.
import { setTimeout as sleep } from "node:timers/promises";
import type { PackageState } from "../../../../src/access/package-state.ts";
import { Token } from "../../../../src/access/token.ts";
import { openPackages } from "../../../../src/github/packages.ts";
import { openHttp } from "../../../../src/net/http.ts";
import { openRegistry } from "../../../../src/registry/client.ts";
import { lookAtPackages } from "../../../../src/run/steps/package-state.ts";
import { mint } from "../../../../twin/mint.ts";
import { startTwin } from "../../../../twin/twin.ts";
import { newWorld, type Fault, type WorldPackage } from "../../../../twin/world.ts";
import { runContext } from "../../../tags/support/samples.ts";
import { accessRequestFor, configFor } from "../../support/fakes.ts";

const TOKEN = mint("classic", "package-state");

const closers: (() => void)[] = [];
export function closeAll(): void {
  for (const close of closers.splice(0)) close();
}

export type Look = {
  /** Nothing where there is no package. */
  found: Partial<WorldPackage> | undefined;
  justCreated?: boolean;
  isBuildOnly?: boolean;
  faults?: Fault[];
};

export type Seen = {
  states: readonly PackageState[];
  /** Method, path and status. */
  requests: readonly string[];
  duringBuild: readonly string[];
  /** How long the end of the run waited for it, in milliseconds. */
  waited: number;
};

export async function lookAround({
  found,
  justCreated = false,
  isBuildOnly = false,
  faults = [],
}: Look): Promise<Seen> {
  const access = { octocat: "admin", "acme/app": "admin" } as const;
  const package_ = { owner: "acme", name: "app", visibility: "private", access, ...found } as const;
  const world = newWorld({
    accounts: [
      { login: "octocat", kind: "User" },
      { login: "acme", kind: "Organization", members: ["octocat"] },
    ],
    tokens: [
      {
        kind: "classic",
        value: TOKEN,
        owner: "octocat",
        scopes: ["repo", "read:packages", "write:packages"],
      },
    ],
    packages: found === undefined ? [] : [package_],
    faults,
  });
  await using twin = await startTwin(world, { upstream: "shelf" });
  if (found !== undefined) await publish(twin.url);
  const before = twin.requests.length;
  const requests = () =>
    twin.requests.slice(before).map(({ method, path, status }) => `${method} ${path} ${status}`);

  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  const gitHub = { serverUrl: "https://github.com", apiUrl: twin.apiUrl };
  const registry = { host: twin.host, url: twin.url, gitHub };
  const image = { host: twin.host, path: "acme/app" };
  const credentials = { username: "octocat", token: new Token(TOKEN) };
  const { repository } = runContext();
  const config = configFor({
    accessRequest: accessRequestFor({ image, registry }),
    credentials,
    context: runContext({
      repository: repository && { ...repository, ownerKind: "Organization", isPrivate: false },
    }),
    destinations: [{ kind: "own", image }],
  });
  const ports = {
    registry: openRegistry({ http, registry, credentials, mask: () => undefined }),
    packages: openPackages(http),
    clock: {
      now: () => performance.now(),
      wait: (milliseconds: number) => sleep(milliseconds, undefined, { ref: false }),
      pause: () => Promise.resolve(),
    },
  };
  const snapshot = isBuildOnly ? undefined : Promise.resolve({ justCreated: () => justCreated });
  const look = lookAtPackages({ config, preflight: undefined, ports }, snapshot);
  // The build takes a moment.
  await sleep(150);
  const duringBuild = requests();
  const start = performance.now();
  const states = await look();
  return { states, requests: requests(), duringBuild, waited: performance.now() - start };
}

async function publish(url: string): Promise<void> {
  const type = "application/vnd.oci.image.manifest.v1+json";
  await fetch(`${url}/v2/acme/app/manifests/main`, {
    method: "PUT",
    headers: { authorization: `Bearer ${btoa(TOKEN)}`, "content-type": type },
    body: JSON.stringify({ schemaVersion: 2, mediaType: type, config: {}, layers: [] }),
  });
}
