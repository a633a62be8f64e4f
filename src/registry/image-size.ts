// Weighs an image by its manifests: what each platform's layers take, compressed, as a pull loads them.
import type { SizedImage, SizedPlatform } from "../oci/image-size.ts";
import { IMAGE_CONFIGS, isMarkedAttestation } from "../oci/index-entry.ts";
import { field, list, shortField } from "../lib/json.ts";
import { READ_LIMITS } from "../lib/limits.ts";

type Read = (reference: string) => Promise<{ digest: string; manifest: unknown } | undefined>;

/** An index has one manifest a platform, and one more for the attestations of each. Source: OCI image specification 1.1. */
export async function measureImage(reference: string, read: Read): Promise<SizedImage | undefined> {
  const found = await read(reference);
  if (found === undefined) return undefined;
  const { digest, manifest } = found;
  const entries = list(field(manifest, "manifests"));
  if (entries.length === 0)
    return { digest, platforms: [{ platform: undefined, ...contentsOf(manifest) }], attestations: 0 };
  const images = entries.filter((entry) => !isAttestation(entry));
  if (images.length > READ_LIMITS.platforms) return undefined;
  const platforms = await Promise.all(images.map((entry) => weighPlatform(entry, read)));
  return {
    digest,
    platforms: platforms.filter((platform) => platform !== undefined),
    attestations: entries.length - images.length,
  };
}

async function weighPlatform(entry: unknown, read: Read): Promise<SizedPlatform | undefined> {
  const found = await read(shortField(entry, "digest") ?? "");
  const words = ["os", "architecture", "variant"].map((name) => shortField(entry, "platform", name));
  const platform = words.filter((word) => word !== undefined).join("/");
  return found && { platform: platform || undefined, ...contentsOf(found.manifest) };
}

/**
 * An entry of an index that is no image: BuildKit's attestations, and any artifact; an image's own type may be named as well.
 * Source: OCI image specification 1.1, "Content Descriptors".
 */
export function isAttestation(entry: unknown): boolean {
  const type = shortField(entry, "artifactType");
  return isMarkedAttestation(entry) || (type !== undefined && !IMAGE_CONFIGS.has(type));
}

function contentsOf(manifest: unknown): Pick<SizedPlatform, "layers" | "config"> {
  const layers = list(field(manifest, "layers")).map((layer) => ({
    digest: shortField(layer, "digest") ?? "",
    bytes: bytesOf(field(layer, "size")),
  }));
  return { layers, config: shortField(manifest, "config", "digest") };
}

function bytesOf(size: unknown): number {
  return typeof size === "number" ? size : 0;
}
