// Before: what an image's tags point to while nothing has been pushed yet.
import { ownImages, type Destination } from "../../oci/reference.ts";
import { printImage, type Image } from "../../oci/reference.ts";
import type { PlannedTag } from "../../tags/metadata.ts";
import { isSetback, pointingOf } from "../../oci/request-failure.ts";
import type { Pointing } from "../../oci/tag-state.ts";
import type { Patience } from "../../lib/retry-loop.ts";
import type { Registry } from "../../ports/ports.ts";

export type Before = {
  of(image: Image, tag: string): Pointing;
  /** No tag is there, and no package either: this run makes it. */
  isNew(image: Image): boolean;
};

/** Where docker does not move a tag by itself, it is asked while docker builds, and takes no time. */
export async function lookBefore(
  destinations: readonly Destination[],
  tags: readonly PlannedTag[],
  ports: LookPorts,
): Promise<Before> {
  const looking = ownImages(destinations).map(
    async (image) => [image.path, await look(image, tags, ports)] as const,
  );
  const looks = new Map(await Promise.all(looking));
  return {
    of: ({ path }, tag) => looks.get(path)?.pointings.get(tag) ?? { kind: "unknown", reason: "nobody asked" },
    isNew: ({ path }) => looks.get(path)?.isNew === true,
  };
}

type LookPorts = { registry: Pick<Registry, "resolve" | "isThere">; patience: Patience };

/** All tags at once, and once more those of which the registry could not tell. */
async function look(
  image: Image,
  tags: readonly PlannedTag[],
  { registry, patience }: LookPorts,
): Promise<{ pointings: ReadonlyMap<string, Pointing>; isNew: boolean }> {
  const pointings = new Map<string, Pointing>();
  const find = async ({ name }: PlannedTag) => {
    const answer = await registry.resolve(image, name);
    pointings.set(name, pointingOf(answer));
    return answer;
  };
  await patience.persist({
    what: `to read the tags of ${printImage(image)}`,
    attempt: () => Promise.all(tags.filter(({ name }) => !isKnown(pointings.get(name))).map(find)),
    setback: (answers) => answers.filter(isSetback).find(({ blame }) => blame === "registry"),
  });
  const isEmpty = [...pointings.values()].every(({ kind }) => kind === "nowhere");
  return { pointings, isNew: isEmpty && (await registry.isThere(image)) === false };
}

function isKnown(pointing: Pointing | undefined): boolean {
  return pointing !== undefined && pointing.kind !== "unknown";
}
