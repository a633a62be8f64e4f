// What is promoted: where an image lies that is published as it is.
import { formatReference, parseDigest, type Image } from "./reference.ts";

/** A tag or a digest of an image on any registry. */
export type RegistrySource = { kind: "registry"; image: Image; reference: string };

/** `choice`: which of several images, by its name or its digest. */
export type ArchiveSource = {
  kind: "oci-layout" | "oci-archive" | "docker-archive";
  path: string;
  choice: string | undefined;
};

/** An image in docker's own store, by a name with a tag, or by its id. */
export type DaemonSource = { kind: "docker-daemon"; image: string };

export type PromotionSource = RegistrySource | ArchiveSource | DaemonSource;

/** As people read it. */
export function formatSource(source: PromotionSource): string {
  if (source.kind === "registry") return formatReference(source.image, source.reference);
  if (source.kind === "docker-daemon") return `${source.kind}:${source.image}`;
  const { kind, path, choice } = source;
  const chosen = choice === undefined ? "" : `${parseDigest(choice) === undefined ? ":" : "@"}${choice}`;
  return `${kind}:${kind === "oci-layout" ? "//" : ""}${path}${chosen}`;
}
