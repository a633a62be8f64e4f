// Which instruction made which layer, by the history in an image's configuration.
import { cleanInstruction } from "../oci/instruction.ts";
import type { SizedImage, SizedPlatform } from "../oci/image-size.ts";
import { field, list, textField } from "../lib/json.ts";

/** `histories` by the digest of the configuration. One that does not fit the layers names none of them. */
export function nameLayers(size: SizedImage, histories: ReadonlyMap<string, unknown>): SizedImage {
  return { ...size, platforms: size.platforms.map((platform) => nameOnPlatform(platform, histories)) };
}

function nameOnPlatform(platform: SizedPlatform, histories: ReadonlyMap<string, unknown>): SizedPlatform {
  const { config = "", layers } = platform;
  // Source: OCI image specification 1.1, "Image Configuration", `history`.
  const made = list(histories.get(config)).filter((entry) => field(entry, "empty_layer") !== true);
  if (made.length !== layers.length) return platform;
  const named = layers.map((layer, index) => ({
    ...layer,
    madeBy: cleanInstruction(textField(made[index], "created_by") ?? ""),
  }));
  return { ...platform, layers: named };
}
