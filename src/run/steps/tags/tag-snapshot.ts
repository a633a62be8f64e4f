// Before: what an image's tags point to while nothing has been pushed yet.
import { ownDestinations, ownImages, tagsFor, type Destination } from "../../../oci/reference.ts";
import { formatImage, type Image } from "../../../oci/reference.ts";
import type { PlannedTag } from "../../../tags/metadata.ts";
import { type TagState, tagStateOf } from "../../../oci/tag-state.ts";
import { BACK_OFFS } from "../../../lib/limits.ts";
import { RetryBudget, type RetryPorts } from "../../../lib/retry.ts";
import { isRequestFailure } from "../../../lib/request-failure.ts";
import type { Registry } from "../../../ports/registry.ts";
import type { ResolvedMetadata } from "./resolve-tags.ts";

export type TagSnapshot = {
  of(image: Image, tag: string): TagState;
  /** No tag is there, and no package either: this run makes it. */
  justCreated(image: Image): boolean;
  /** Nothing that was asked stayed without an answer. */
  isComplete: boolean;
};

/** Beside the preflight's probe, as soon as the registry has given a token: one attempt, and nothing where there is none. */
export async function beginTagSnapshot(
  destinations: readonly Destination[],
  completing: Promise<ResolvedMetadata>,
  ports: Omit<LookPorts, "budget"> & RetryPorts & { registry: Pick<Registry, "hasToken"> },
): Promise<TagSnapshot | undefined> {
  const images = ownImages(destinations);
  const [completed, ...haveToken] = await Promise.all([
    completing,
    ...images.map((image) => ports.registry.hasToken(image)),
  ]);
  if (completed.kind === "failed" || images.length === 0 || !haveToken.every(Boolean)) return undefined;
  const budget = new RetryBudget({ ...BACK_OFFS.publication, retries: 0 }, ports);
  return takeTagSnapshot(destinations, completed.metadata.tags, { ...ports, budget });
}

/**
 * A tag that docker does not move by itself is read while docker builds, so that it takes no time; nothing is read where the
 * snapshot that was begun beside the preflight has every answer.
 */
export async function takeTagSnapshot(
  destinations: readonly Destination[],
  tags: readonly PlannedTag[],
  ports: LookPorts & { begun?: Promise<TagSnapshot | undefined> | undefined },
): Promise<TagSnapshot> {
  const begun = await ports.begun;
  if (begun?.isComplete === true) return begun;
  const looking = ownDestinations(destinations).map(
    async (one) => [formatImage(one.image), await look(one.image, tagsFor(one, tags), ports)] as const,
  );
  const looks = new Map(await Promise.all(looking));
  return {
    of: (image, tag) =>
      looks.get(formatImage(image))?.states.get(tag) ?? { kind: "unknown", reason: "not asked" },
    justCreated: (image) => looks.get(formatImage(image))?.isNew === true,
    isComplete: [...looks.values()].every(
      ({ states, isNew }) => isNew !== undefined && [...states.values()].every(isKnown),
    ),
  };
}

type LookPorts = {
  registry: Pick<Registry, "resolve" | "exists">;
  budget: RetryBudget;
  /** The package is known to be there, so that the registry is not asked where no tag is. */
  hasPackage?: boolean;
};

/** All tags at once, and once more those for which the registry gave no answer. */
async function look(
  image: Image,
  tags: readonly PlannedTag[],
  { registry, budget, hasPackage = false }: LookPorts,
): Promise<{ states: ReadonlyMap<string, TagState>; isNew: boolean | undefined }> {
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
  if (!isEmpty || hasPackage) return { states, isNew: false };
  const exists = await registry.exists(image);
  return { states, isNew: exists === undefined ? undefined : !exists };
}

function isKnown(state: TagState | undefined): boolean {
  return state !== undefined && state.kind !== "unknown";
}
