// Before: what an image's tags point to while nothing has been pushed yet.
import { ownImages, type Destination } from "../domain/destination.ts";
import { printImage, type Image } from "../domain/image-reference.ts";
import type { PlannedTag } from "../domain/metadata/metadata.ts";
import { isSetback, type Setback } from "../domain/setback.ts";
import type { Pointing } from "../domain/tag-move.ts";
import type { Patience } from "./patience.ts";
import type { Found, Registry } from "./ports.ts";

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

  /** All tags at once, and once more those of which the registry could not tell. */
  async function look(image: Image): Promise<void> {
    const open = new Set(tags.map(({ name }) => name));
    const pointing = new Map<string, Pointing>();
    await patience.persist({
      what: `to read the tags of ${printImage(image)}`,
      attempt: () => Promise.all([...open].map(find)),
      setback: (answers) => answers.filter(isSetback).find(({ blame }) => blame === "registry"),
    });
    for (const [tag, found] of pointing) seen.set(`${image.path}:${tag}`, found);
    const isEmpty = [...pointing.values()].every(({ kind }) => kind === "nowhere");
    if (isEmpty && (await registry.isThere(image)) === false) made.add(image.path);

    async function find(tag: string): Promise<Found | Setback> {
      const answer = await registry.resolve(image, tag);
      pointing.set(tag, isSetback(answer) ? { kind: "unknown", reason: answer.reason } : answer);
      if (!isSetback(answer)) open.delete(tag);
      return answer;
    }
  }
}
