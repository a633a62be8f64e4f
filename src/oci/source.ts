// What is promoted: where an image lies that is published as it is.
import { formatReference, type Image } from "./reference.ts";

export type PromotionSource = {
  kind: "registry";
  /** On any registry. */
  image: Image;
  /** A tag or a digest. */
  reference: string;
};

/** In full, as people read it. */
export function formatSource({ image, reference }: PromotionSource): string {
  return formatReference(image, reference);
}
