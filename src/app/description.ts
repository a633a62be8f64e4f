// What a build writes on the image: labels always, annotations as far as docker keeps them.
import type { EngineEvidence } from "../domain/evidence.ts";
import { printAnnotations, printLabel } from "../domain/metadata/label.ts";
import type { Facts } from "../domain/metadata/facts.ts";
import type { Metadata } from "../domain/metadata/metadata.ts";
import type { Description } from "./ports.ts";

export type ReadyEngine = Extract<EngineEvidence, { kind: "ready" }>;

/** `hasIndex`: whether what is pushed is an index, with the image's manifests below it. */
export function describe(
  { labels, annotations }: Metadata,
  { commitTime }: Pick<Facts, "commitTime">,
  { buildx, hasIndex }: { buildx: boolean; hasIndex: boolean },
): Description {
  const levels = hasIndex ? ["manifest", "index"] : ["manifest"];
  const fitting = annotations.filter(({ level }) => hasIndex || !isOfIndex(level));
  return {
    labels: labels.map(printLabel),
    annotations: buildx ? printAnnotations(fitting, levels) : [],
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
export function pushesIndex({ buildx, annotations }: ReadyEngine): boolean {
  return buildx && annotations === "kept";
}
