// What docker says of itself and of a build when all goes well.
import { summarizeBuild } from "../../../src/build/progress.ts";
import type { BuildDone, ReadyEngine } from "../../../src/ports/docker.ts";
import { DIGEST } from "./fake-registry.ts";

/** What buildx writes of a build. */
export const BUILT = '{"containerimage.digest":"…"}';

/** Docker's own builder with the containerd store. */
export function ready(given: Partial<ReadyEngine> = {}): ReadyEngine {
  const builder = { name: undefined, driver: "docker+containerd" } as const;
  return { kind: "ready", version: "28.0.0", buildx: true, buildxVersion: undefined, builder, ...given };
}

export function buildDone(given: Partial<BuildDone> = {}): BuildDone {
  return {
    kind: "done",
    digest: DIGEST,
    imageId: undefined,
    metadata: BUILT,
    report: summarizeBuild([]),
    warnings: [],
    ...given,
  };
}
