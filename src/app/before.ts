// Before: what an image's tags point to while nothing has been pushed yet.
import { ownImages, type Destination } from "../domain/destination.ts";
import { printReference, type Image } from "../domain/image-reference.ts";
import type { PlannedTag } from "../domain/metadata/metadata.ts";
import type { Pointing } from "../domain/tag-move.ts";
import type { Patience } from "./patience.ts";
import type { Registry } from "./ports.ts";

export type Before = {
  of(image: Image, tag: string): Pointing;
  /** No tag is there, and no package either: this run makes it. */
  isNew(image: Image): boolean;
};

/** Where docker does not move a tag by itself, it is asked while docker builds, and takes no time. */
export async function lookBefore(
  destinations: readonly Destination[],
  tags: readonly PlannedTag[],
  { registry, patience }: { registry: Pick<Registry, "resolve" | "isThere">; patience: Patience },
): Promise<Before> {
  const seen = new Map<string, Pointing>();
  const made = new Set<string>();
  await Promise.all(ownImages(destinations).map(look));
  return {
    of: ({ path }, tag) => seen.get(`${path}:${tag}`) ?? { kind: "unknown", reason: "nobody asked" },
    isNew: ({ path }) => made.has(path),
  };

  async function look(image: Image): Promise<void> {
    const pointings = await Promise.all(
      tags.map(async ({ name }) => {
        const answer = await patience.persist({
          what: `to read ${printReference(image, name)}`,
          attempt: () => registry.resolve(image, name),
          setback: (result) => (result.kind === "setback" ? result : undefined),
        });
        const pointing: Pointing =
          answer.kind === "setback" ? { kind: "unknown", reason: answer.reason } : answer;
        seen.set(`${image.path}:${name}`, pointing);
        return pointing;
      }),
    );
    const isEmpty = pointings.every(({ kind }) => kind === "nowhere");
    if (isEmpty && (await registry.isThere(image)) === false) made.add(image.path);
  }
}
