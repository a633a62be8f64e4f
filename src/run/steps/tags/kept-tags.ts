// Before docker's push moves a branch's tag: the tags that a newer commit holds, so that nothing is pushed.
import { ownImages, type Destination, type Image } from "../../../oci/reference.ts";
import type { TagMove } from "../../../oci/tag-state.ts";
import type { PlannedTag } from "../../../tags/metadata.ts";
import type { BuildPlan } from "../../../ports/docker.ts";
import type { BranchGuard } from "./branch-guard.ts";
import type { TagSnapshot } from "./tag-snapshot.ts";
import { TagStore, type TagStorePorts } from "./tag-store.ts";

/** The tag that docker sets by its push, where a branch decides on it and no version. */
export function branchTagOf({ pushed }: Pick<BuildPlan, "pushed">): PlannedTag | undefined {
  return pushed?.floats === true && pushed.contest === undefined ? pushed : undefined;
}

/** Such a tag, where the build itself moves it by its push, so that the branch must be asked before. */
export function movedByBuild({
  push,
  pushesApart,
  pushed,
  options,
}: Pick<BuildPlan, "push" | "pushesApart" | "pushed" | "options">): PlannedTag | undefined {
  const canBeHeld = push && !pushesApart && !options.outputs.some(({ pushes }) => pushes);
  return canBeHeld ? branchTagOf({ pushed }) : undefined;
}

export type KeptTagsQuestion = {
  guard: BranchGuard;
  destinations: readonly Destination[];
  tags: readonly PlannedTag[];
  /** The tag that docker would set. */
  pushed: PlannedTag;
  snapshot: TagSnapshot;
};

/** All of the tags as they are, where the one that docker would set must stay: what it pushes cannot be taken back. */
export async function findKeptTags(
  { guard, destinations, tags, pushed, snapshot }: KeptTagsQuestion,
  ports: TagStorePorts,
): Promise<readonly TagMove[] | undefined> {
  const storeOf = (image: Image) => new TagStore({ image, justCreated: snapshot.justCreated(image) }, ports);
  const stores = ownImages(destinations).map(storeOf);
  const read = async (store: TagStore, { name }: PlannedTag): Promise<TagMove> => {
    const state = await store.look(name);
    const ruling = await guard.rulingFor(state, store);
    return { image: store.image, tag: name, before: state, now: state, error: undefined, ruling };
  };
  if (!(await guard.isBehind())) return undefined;
  const first = await Promise.all(stores.map((store) => read(store, pushed)));
  if (!first.some(({ ruling }) => ruling !== undefined)) return undefined;
  const others = tags.filter((tag) => tag !== pushed);
  const rest = stores.flatMap((store) => others.map((tag) => read(store, tag)));
  return [...first, ...(await Promise.all(rest))];
}
