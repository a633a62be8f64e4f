// What a published image says of itself: its annotations, and the labels in its configuration.
import { REVISION_LABEL, VERSION_LABEL } from "../tags/labels.ts";
import { isAttestation } from "./image-size.ts";
import { field, list, parseJson, shortField } from "../lib/json.ts";
import type { ImageLabels } from "../ports/registry.ts";
import type { RequestFailure } from "../lib/request-failure.ts";

/** The bytes of a manifest or a blob, by its digest. */
type ReadContent = (kind: "manifests" | "blobs", digest: string) => Promise<Uint8Array | RequestFailure>;

/**
 * Annotations count more than labels: a base image's labels are handed down, its annotations are not. Of several
 * platforms the first one speaks for all. Source: OCI image specification 1.1, "Annotations", "Image Configuration".
 */
export async function readImageLabels(
  digest: string,
  read: ReadContent,
): Promise<ImageLabels | RequestFailure> {
  const found: Map<string, string>[] = [];
  let manifest = await readJson("manifests", digest);
  if (manifest.kind === "request-failure") return manifest;
  found.push(stringsOf(field(manifest.json, "annotations")));
  const platform = list(field(manifest.json, "manifests")).find((entry) => !isAttestation(entry));
  if (platform !== undefined) {
    manifest = await readJson("manifests", shortField(platform, "digest") ?? "");
    if (manifest.kind === "request-failure") return manifest;
    found.push(stringsOf(field(manifest.json, "annotations")));
  }
  const annotated = merge(found);
  if (annotated.has(REVISION_LABEL) && annotated.has(VERSION_LABEL))
    return { kind: "labels", labels: annotated };
  const config = await readJson("blobs", shortField(manifest.json, "config", "digest") ?? "");
  if (config.kind === "request-failure") return config;
  return { kind: "labels", labels: merge([...found, stringsOf(field(config.json, "config", "Labels"))]) };

  async function readJson(
    kind: "manifests" | "blobs",
    of: string,
  ): Promise<{ kind: "json"; json: unknown } | RequestFailure> {
    const bytes = await read(kind, of);
    return bytes instanceof Uint8Array ? { kind: "json", json: parseJson(bytes) } : bytes;
  }
}

/** The first one that has a name counts. */
function merge(sources: readonly ReadonlyMap<string, string>[]): Map<string, string> {
  return new Map(sources.toReversed().flatMap((source) => [...source]));
}

function stringsOf(value: unknown): Map<string, string> {
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
