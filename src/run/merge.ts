// `operation: merge`: what the jobs of several platforms pushed by digest becomes one image, and gets its tags.
import type { Config } from "../config/config.ts";
import { formatImage, ownImages } from "../oci/reference.ts";
import type { Ports } from "../ports/ports.ts";
import type { Outcome } from "./outcome.ts";
import { composeIndex, wantedPlatforms } from "./steps/merge/compose-index.ts";
import { findDigests, type FoundDigests } from "./steps/merge/find-digests.ts";
import { PartReader, type PartsResult } from "./steps/merge/read-parts.ts";
import {
  budgetFor,
  planned,
  publishWithoutBuild,
  type CompletedMetadata,
  type Material,
} from "./steps/without-build.ts";

export function mergeImage(config: Config, ports: Ports): Promise<Outcome> {
  const material: Material<FoundParts> = {
    // The jobs that build have built only, so that there is nothing to merge.
    idle: (reason) => ({ kind: "not-merged", reasons: [reason] }),
    phase: "Digests",
    // The jobs before have pushed to it.
    hasPackage: true,
    read: () => readParts(config, ports),
    make: (parts, completed) => compose(parts, completed, { config, ports }),
  };
  return publishWithoutBuild(material, config, ports);
}

type FoundParts = PartsResult | Extract<FoundDigests, { kind: "built-only" }>;

async function readParts(config: Config, ports: Ports): Promise<FoundParts> {
  const found = await findDigests(config, ports);
  if (found.kind !== "digests") return found;
  const { image } = config.accessRequest;
  const budget = budgetFor(config, ports);
  const source = config.context.repository?.url;
  const reader = new PartReader(image, source, { ...ports, budget });
  const [parts, ...elsewhere] = await Promise.all([
    reader.readAll(found.digests),
    ...ownImages(config.destinations)
      .slice(1)
      .map((other) => new PartReader(other, source, { ...ports, budget }).findMissing(found.digests)),
  ]);
  return elsewhere.find((failure) => failure !== undefined) ?? parts;
}

function compose(
  found: FoundParts,
  { metadata, context }: CompletedMetadata,
  { config, ports }: { config: Config; ports: Ports },
): ReturnType<Material<FoundParts>["make"]> {
  const { image } = config.accessRequest;
  switch (found.kind) {
    case "built-only":
      return { kind: "ended", end: { kind: "not-merged", reasons: found.reasons } };
    case "failed": {
      if (!config.dryRun || found.cause.code !== "merge-without-digests") return found;
      ports.reporter.info("No job of this run has left a digest; a dry run of theirs leaves none.");
      const end = planned(config, metadata.tags, [`${formatImage(image)}@sha256:…`]);
      return { kind: "ended", end };
    }
    case "parts": {
      const wanted = wantedPlatforms(config);
      const composed = composeIndex(found.parts, { image, wanted, metadata, context });
      if (composed.kind === "failed") return composed;
      return {
        kind: "publishable",
        manifest: { kind: "manifest", ...composed.manifest },
        sources: composed.platforms.map(({ digest }) => `${formatImage(image)}@${digest}`),
        about: { merged: composed.platforms },
      };
    }
  }
}
