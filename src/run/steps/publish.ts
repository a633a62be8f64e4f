// Publication: tags are pointed at what was pushed, those that stay first and those that float last, and read back.
import type { Cause } from "../../diagnosis/causes.ts";
import { ownImages, type Destination } from "../../oci/reference.ts";
import { printReference, type Digest } from "../../oci/reference.ts";
import { isImmutable, type Immutable } from "../../tags/immutable.ts";
import type { PlannedTag } from "../../tags/metadata.ts";
import { only } from "../../diagnosis/classify-refusal.ts";
import { isAt, type TagMove } from "../../oci/tag-state.ts";
import type { Before } from "./tag-snapshot.ts";
import type { Accident } from "../explain.ts";
import type { BuildPlan } from "../../ports/ports.ts";
import { Shelf, type ShelfPorts, type TagSighting } from "./tag-publisher.ts";

export type Publication =
  | { kind: "pushed"; digest: Digest; moves: readonly TagMove[] }
  | ({ kind: "incomplete"; moves: readonly TagMove[] } & Accident);

export type Publishing = {
  plan: Pick<BuildPlan, "pushed">;
  destinations: readonly Destination[];
  tags: readonly PlannedTag[];
  immutable: Immutable;
  before: Before;
};

/**
 * `pushed` only when the registry answers for every tag of every image of ours with this very digest. Else the tags
 * that float point to what they pointed to before, as far as that could be had.
 */
export async function publish(
  work: Publishing,
  digest: Digest | undefined,
  ports: ShelfPorts,
): Promise<Publication> {
  if (digest === undefined)
    return incomplete({ code: "unknown", happened: "docker did not say which digest it pushed", output: [] });
  const { tags, before } = work;
  const { pushed } = work.plan;
  const shelves = ownImages(work.destinations).map(
    (image) => new Shelf({ image, digest, pushed, before }, ports),
  );
  const onAll = async (step: (shelf: Shelf) => Promise<boolean>) =>
    (await Promise.all(shelves.map(step))).every(Boolean);

  const untouched = protectedTags(work).filter((tag) => tag !== pushed);
  const taken = await Promise.all(shelves.map((shelf) => shelf.takenAmong(untouched)));
  const [first] = taken.flat();
  const staying = tags.filter(({ floats }) => !floats);
  const floating = tags.filter(({ floats }) => floats);
  const putBack = () => Promise.all(shelves.map((shelf) => shelf.putBack(floating)));
  const readBack = async () => (await Promise.all(shelves.map((shelf) => shelf.readBack(tags)))).flat();
  if (first !== undefined) {
    await putBack();
    return { ...tellTaken(first), kind: "incomplete", moves: await readBack() };
  }

  const areStaying = await onAll((shelf) => shelf.set(staying));
  const isDone = areStaying && !ports.stop.aborted && (await onAll((shelf) => shelf.set(floating)));
  if (shelves.some((shelf) => shelf.isHindered)) await putBack();
  const moves = await readBack();
  return isDone && moves.every(({ now }) => isAt(now, digest))
    ? { kind: "pushed", digest, moves }
    : incomplete({ code: "publication-incomplete", digest, moves }, moves);
}

/** Before the build, where docker would move a tag before it can be compared: one that must not move. */
export function findTaken(work: Omit<Publishing, "plan">): Accident | undefined {
  const tags = protectedTags(work);
  const found = ownImages(work.destinations).flatMap((image) =>
    tags.map(({ name: tag }) => ({ image, tag, pointing: work.before.of(image, tag) })),
  );
  const [taken] = found.filter(({ pointing }) => pointing.kind !== "nowhere");
  return taken && tellTaken(taken);
}

function protectedTags({ tags, immutable }: Pick<Publishing, "tags" | "immutable">): PlannedTag[] {
  return tags.filter((tag) => isImmutable(tag, immutable));
}

/** What cannot be looked at may be there, and is not touched. */
function tellTaken({ image, tag, pointing }: TagSighting): Accident {
  const reference = printReference(image, tag);
  if (pointing.kind !== "at") {
    const why = pointing.kind === "unknown" ? `, for ${pointing.reason}` : "";
    const reason = `nobody could say whether ${reference} is there, and it must not move${why}`;
    return only({ code: "registry-unavailable", reason, host: image.host });
  }
  const evidence = [`${reference} points to ${pointing.digest}, and the input \`immutable\` protects it.`];
  return { ...only({ code: "tag-immutable", reference }), evidence };
}

function incomplete(cause: Cause, moves: readonly TagMove[] = []): Publication {
  return { ...only(cause), kind: "incomplete", moves };
}
