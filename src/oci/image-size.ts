// The size of a published image: what somebody who pulls it has to load, by platform and layer.

/** `madeBy`: the instruction that made it, as the image's history has it; nothing where that is not known. */
export type Layer = { digest: string; bytes: number; madeBy?: string | undefined };

export type SizedPlatform = {
  /** `linux/amd64`; nothing for an image that is for one platform only, and does not say which. */
  platform: string | undefined;
  layers: readonly Layer[];
  /** The digest of its configuration. */
  config?: string | undefined;
};

export type SizedImage = {
  digest: string;
  platforms: readonly SizedPlatform[];
  /** Entries `unknown/unknown` of the index: who built it from what, and what is inside. */
  attestations: number;
};

export function compressedBytes({ layers }: SizedPlatform): number {
  return layers.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The same platform of an image that was there before. */
export function samePlatformIn({ platform }: SizedPlatform, image: SizedImage): SizedPlatform | undefined {
  const [only] = image.platforms;
  if (image.platforms.length === 1 && (platform === undefined || only?.platform === undefined)) return only;
  return image.platforms.find((other) => other.platform === platform);
}
