// Between a build and docker's push: the tags of a branch that a newer commit holds, so that nothing is pushed.
import { ownImages, type Destination, type Image } from "../../oci/reference.ts";
import type { TagMove } from "../../oci/tag-state.ts";
import type { PlannedTag } from "../../tags/metadata.ts";
import { isDockerDriver, type Driver } from "../../build/driver.ts";
import type { BuildPlan, NewBuilder } from "../../ports/docker.ts";
import { branchCommitOf, type BranchGuard, type BranchQuestion } from "./branch-guard.ts";
import type { TagSnapshot } from "./tag-snapshot.ts";
import { TagStore, type TagStorePorts } from "./tag-store.ts";

type BuildPlace = {
  driver: Driver;
  /** A builder that is made for this build. */
  order?: NewBuilder | undefined;
  question: BranchQuestion;
  hasIndex: boolean;
};

/**
 * A branch's tag that docker sets by its push must be held back until the branch has been asked, so the push is a
 * command of its own. Docker's own builder keeps what it builds in the engine, and can do that.
 */
export function mustHoldPush(
  { pushed, options }: Pick<BuildPlan, "pushed" | "options">,
  { driver, order, question, hasIndex }: BuildPlace,
): boolean {
  const isPlain = options.outputs.length === 0 && options.values.load === undefined && !hasIndex;
  const isMoving = pushed?.floats === true && pushed.contest === undefined;
  const isOwn = order === undefined && isDockerDriver(driver);
  return isMoving && isPlain && isOwn && branchCommitOf(question) !== undefined;
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
  guard.begin();
  const first = await Promise.all(stores.map((store) => read(store, pushed)));
  if (!first.some(({ ruling }) => ruling !== undefined)) return undefined;
  const others = tags.filter((tag) => tag !== pushed);
  const rest = stores.flatMap((store) => others.map((tag) => read(store, tag)));
  return [...first, ...(await Promise.all(rest))];
}
