// Whether a registry has all of what a promotion has published there.
import { HIGHER, readBytes, type Package } from "./published.ts";
import { bodyOf, HIGHER_PROMOTED, kindOf, PROMOTED } from "./source.ts";

/** What is wrong where a tag points to the image, and not all of it is there byte for byte. `tags` are that registry's. */
export async function findUncopied(place: string, registry: Package, tags: string): Promise<string[]> {
  if (tags === "old") return [];
  const { parts } = tags.startsWith(HIGHER) ? HIGHER_PROMOTED : PROMOTED;
  const found = await Promise.all(
    parts.map(async (part) => (await readBytes(registry, `${kindOf(part)}/${part}`)).equals(bodyOf(part))),
  );
  return found.every(Boolean) ? [] : [`a tag at ${place} points to an image that was not copied whole`];
}
