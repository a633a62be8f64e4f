// What a build writes on the image: labels always, annotations as far as docker keeps them.
import type { EngineEvidence } from "../domain/evidence.ts";
import { printAnnotations, printLabel } from "../domain/metadata/label.ts";
import type { Facts } from "../domain/metadata/facts.ts";
import type { Metadata } from "../domain/metadata/metadata.ts";
import type { Description } from "./ports.ts";

export type ReadyEngine = Extract<EngineEvidence, { kind: "ready" }>;

/**
 * `pushes`: whether the image leaves the engine, and so whether there can be an index. Where nobody knows that docker
 * keeps annotations it gets only those that the user wants: buildx has known the flag since 0.12.
 */
export function describe(
  { labels, annotations }: Metadata,
  { commitTime }: Pick<Facts, "commitTime">,
  { docker, pushes, wantsAnnotations }: { docker: ReadyEngine; pushes: boolean; wantsAnnotations: boolean },
): Description {
  const hasIndex = pushes && pushesIndex(docker);
  const levels = hasIndex ? ["manifest", "index"] : ["manifest"];
  const fitting = annotations.filter(({ level }) => hasIndex || !isOfIndex(level));
  const areTaken =
    docker.buildx &&
    (docker.annotations === "kept" || (docker.annotations === "unknown" && wantsAnnotations));
  return {
    labels: labels.map(printLabel),
    annotations: areTaken ? printAnnotations(fitting, levels) : [],
    epoch: commitTime && Math.floor(commitTime.getTime() / 1000),
  };
}

/** BuildKit fails a build that has an annotation for an index, and has none. */
function isOfIndex(level: string | undefined): boolean {
  return level?.split(",").some((one) => /^(?:index|manifest-descriptor)/.test(one)) ?? false;
}

/**
 * Docker attaches the provenance of a pushed image by itself wherever it can, and puts an index around both.
 * Source: docker's documentation, "Provenance attestation".
 */
function pushesIndex({ buildx, annotations }: ReadyEngine): boolean {
  return buildx && annotations === "kept";
}
