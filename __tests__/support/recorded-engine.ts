// The docker adapter over a recorded docker, in a folder of its own.
import { join } from "node:path";
import { openEngine } from "../../src/docker/client.ts";
import { folderWith, type Folder } from "./folder.ts";
import { recordDocker, type Call, type Play } from "./recorded-docker.ts";
import type { Engine, BuildPlan } from "../../src/ports/docker.ts";

export const REFERENCE = "ghcr.io/acme/app:latest";

/** With a login of the user's own. */
export function engineFolder(): Folder {
  return folderWith({ "home/config.json": '{"auths":{"other":{"auth":"eA=="}}}' });
}

export type Opened = { engine: Engine; calls: () => Call[]; printed: string[]; stop: AbortController };

/** Short questions look for docker on our own PATH, so it is changed; whoever opens one puts it back. */
export function openRecorded(folder: Folder, plays: Readonly<Record<string, Play>> = {}): Opened {
  const { environment, calls } = recordDocker(folder, plays);
  process.env.PATH = environment.PATH;
  const stop = new AbortController();
  const printed: string[] = [];
  const engine = openEngine({
    environment: { ...environment, DOCKER_CONFIG: join(folder.path, "home") },
    temporaryFolder: folder.path,
    onOpened: () => undefined,
    stop: stop.signal,
    print: (chunk) => void printed.push(chunk.toString()),
  });
  return { engine, calls, printed, stop };
}

export const plan = (given: Partial<BuildPlan> = {}): BuildPlan => ({
  options: { context: ".", values: {}, outputs: [], secrets: [], attestations: [] },
  references: [REFERENCE],
  pushed: undefined,
  push: true,
  buildx: true,
  pushesApart: given.pushesApart ?? given.buildx === false,
  withoutAttestations: true,
  description: { labels: [], annotations: [], epoch: undefined },
  ...given,
});
