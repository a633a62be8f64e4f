// What is promoted: where an image lies that is published as it is.
import type { RegistryHost } from "./host.ts";
import { formatReference, type Image } from "./reference.ts";

export type PromotionSource = {
  kind: "registry";
  registry: RegistryHost;
  image: Image;
  /** A tag or a digest. */
  reference: string;
};

/** As its user wrote it, in full. */
export function formatSource({ image, reference }: PromotionSource): string {
  return formatReference(image, reference);
}
