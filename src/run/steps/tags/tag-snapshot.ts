// Before: what an image's tags point to while nothing has been pushed yet.
import { ownDestinations, tagsFor, type Destination } from "../../../oci/reference.ts";
import { formatImage, type Image } from "../../../oci/reference.ts";
import type { PlannedTag } from "../../../tags/metadata.ts";
import { type TagState, tagStateOf } from "../../../oci/tag-state.ts";
import type { RetryBudget } from "../../../lib/retry.ts";
import { isRequestFailure } from "../../../lib/request-failure.ts";
import type { Registry } from "../../../ports/registry.ts";

export type TagSnapshot = {
  of(image: Image, tag: string): TagState;
  /** No tag is there, and no package either: this run makes it. */
  justCreated(image: Image): boolean;
};

/** A tag that docker does not move by itself is read while docker builds, so that it takes no time. */
export async function takeTagSnapshot(
  destinations: readonly Destination[],
  tags: readonly PlannedTag[],
  ports: LookPorts,
): Promise<TagSnapshot> {
  const looking = ownDestinations(destinations).map(
    async (one) => [one.image.path, await look(one.image, tagsFor(one, tags), ports)] as const,
  );
  const looks = new Map(await Promise.all(looking));
  return {
    of: ({ path }, tag) => looks.get(path)?.states.get(tag) ?? { kind: "unknown", reason: "not asked" },
    justCreated: ({ path }) => looks.get(path)?.isNew === true,
  };
}

type LookPorts = { registry: Pick<Registry, "resolve" | "exists">; budget: RetryBudget };

/** All tags at once, and once more those for which the registry gave no answer. */
async function look(
  image: Image,
  tags: readonly PlannedTag[],
  { registry, budget }: LookPorts,
): Promise<{ states: ReadonlyMap<string, TagState>; isNew: boolean }> {
  const states = new Map<string, TagState>();
  const find = async ({ name }: PlannedTag) => {
    const answer = await registry.resolve(image, name);
    states.set(name, tagStateOf(answer));
    return answer;
  };
  await budget.retry({
    what: `to read the tags of ${formatImage(image)}`,
    attempt: () => Promise.all(tags.filter(({ name }) => !isKnown(states.get(name))).map(find)),
    failure: (answers) => answers.filter(isRequestFailure).find(({ retryable }) => retryable),
  });
  const isEmpty = [...states.values()].every(({ kind }) => kind === "missing");
  return { states, isNew: isEmpty && (await registry.exists(image)) === false };
}

function isKnown(state: TagState | undefined): boolean {
  return state !== undefined && state.kind !== "unknown";
}
