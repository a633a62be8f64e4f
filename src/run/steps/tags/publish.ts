// Publication: tags are pointed at what was pushed, those that stay first and those that float last, and read back.
import type { Cause } from "../../../diagnosis/causes/index.ts";
import {
  ownDestinations,
  tagsFor,
  formatReference,
  type Destination,
  type Digest,
} from "../../../oci/reference.ts";
import { isImmutable, type Immutable } from "../../../tags/immutable.ts";
import type { PlannedTag, PublishedTags } from "../../../tags/metadata.ts";
import { inPublicationOrder } from "../../../tags/moving.ts";
import { certainCause, type Failure } from "../../../diagnosis/failure.ts";
import { BACK_OFFS } from "../../../lib/limits.ts";
import { RetryBudget, type RetryPorts } from "../../../lib/retry.ts";
import { pointsAt, type ObservedTag, type TagMove } from "../../../oci/tag-state.ts";
import type { BranchGuard } from "./branch-guard.ts";
import type { TagSnapshot } from "./tag-snapshot.ts";
import { TagPublisher, type TagPublisherOrder } from "./tag-publisher.ts";
import type { TagStorePorts } from "./tag-store.ts";
import type { BuildPlan } from "../../../ports/docker.ts";
import type { Manifest } from "../../../ports/registry.ts";

export type Publication =
  | { kind: "pushed"; digest: Digest; moves: readonly TagMove[] }
  | ({ kind: "incomplete"; moves: readonly TagMove[] } & Failure);

export type PublicationWork = {
  plan: Pick<BuildPlan, "pushed">;
  destinations: readonly Destination[];
  tags: readonly PlannedTag[];
  immutable: Immutable;
  /** How often a request is tried again. */
  retries: number;
  snapshot: TagSnapshot;
  /** The tags that were listed before the build. */
  published: PublishedTags;
  /** What the digest names, where this run made it; left out, the registry has it. */
  manifest?: Manifest;
  /** Where a branch's newer commit may hold the tags that float. */
  guard?: BranchGuard | undefined;
};

/**
 * `pushed` only when the registry answers for every tag of every image of ours with this very digest, or a tag that
 * floats rightly stays on another one. Else the tags that float go back to what they held when this run moved them, as
 * far as that could be had and no other run has moved them since.
 */
export async function publish(
  work: PublicationWork,
  digest: Digest | undefined,
  outside: Omit<TagStorePorts, "budget"> & RetryPorts,
): Promise<Publication> {
  if (digest === undefined)
    return incomplete({ code: "unknown", happened: "docker did not say which digest it pushed", output: [] });
  // A budget of its own: the minutes of a build do not count against the tags.
  const ports = {
    ...outside,
    budget: new RetryBudget({ ...BACK_OFFS.tags, retries: work.retries }, outside),
  };
  const known: ReadonlySet<string> = new Set(work.published.kind === "listed" ? work.published.tags : []);
  const isProtected = (tag: PlannedTag) => isImmutable(tag, work.immutable);
  const publishers = ownDestinations(work.destinations).map(
    (one) =>
      new TagPublisher(
        { ...work, ...orderFor(one, work), digest, known, guard: work.guard, isProtected },
        ports,
      ),
  );
  work.guard?.begin();
  const onAll = async (step: (publisher: TagPublisher) => Promise<boolean>) =>
    (await Promise.all(publishers.map(step))).every(Boolean);

  const taken = await Promise.all(publishers.map((publisher) => publisher.findTaken()));
  const putBack = (those = publishers) => Promise.all(those.map((publisher) => publisher.putBack()));
  const readBack = async () =>
    (await Promise.all(publishers.map((publisher) => publisher.readBack()))).flat();
  const [found] = taken.flat();
  if (found !== undefined) {
    await putBack();
    return { ...formatTaken(found, COMPARED), kind: "incomplete", moves: await readBack() };
  }

  const areStaying = await onAll((publisher) => publisher.setStaying());
  const isDone = areStaying && !ports.stop.aborted && (await onAll((publisher) => publisher.moveFloating()));
  // Where every registry has its exact tags, one that fails later puts back its own: the others are complete.
  const failed = new Set(publishers.filter(({ hasErrors }) => hasErrors).map(({ image }) => image.host));
  if (failed.size > 0)
    await putBack(areStaying ? publishers.filter(({ image }) => failed.has(image.host)) : publishers);
  const moves = await readBack();
  const [lost] = publishers.flatMap((publisher) => publisher.taken);
  if (lost !== undefined) return { ...formatTaken(lost, COMPARED), kind: "incomplete", moves };
  // A run that was stopped says so, even if all of it is there.
  return isDone &&
    !ports.stop.aborted &&
    moves.every(({ now, ruling }) => pointsAt(now, digest) || ruling !== undefined)
    ? { kind: "pushed", digest, moves }
    : incomplete({ code: "publication-incomplete", digest, moves }, moves);
}

/** An image's own tags, and the one of them that docker has set by its push. */
function orderFor(
  destination: Extract<Destination, { kind: "own" }>,
  { plan, tags }: Pick<PublicationWork, "plan" | "tags">,
): Pick<TagPublisherOrder, "image" | "tags" | "pushed"> {
  const own = tagsFor(destination, tags);
  return { image: destination.image, tags: own, pushed: plan.pushed && inPublicationOrder(own)[0] };
}

/** Before the build, where docker would move a tag before it can be compared: one that must not move. */
export function findTakenTag(
  work: Pick<PublicationWork, "destinations" | "tags" | "immutable" | "snapshot">,
): Failure | undefined {
  const tags = protectedTags(work);
  const found = ownDestinations(work.destinations).flatMap((one) =>
    tagsFor(one, tags).map(({ name: tag }) => ({
      image: one.image,
      tag,
      state: work.snapshot.of(one.image, tag),
    })),
  );
  const [taken] = found.filter(({ state }) => state.kind !== "missing");
  return taken && formatTaken(taken);
}

function protectedTags({ tags, immutable }: Pick<PublicationWork, "tags" | "immutable">): PlannedTag[] {
  return tags.filter((tag) => isImmutable(tag, immutable));
}

/** A publisher looks at a tag when it knows the digest that the tag is to have. */
const COMPARED = { isCompared: true } as const;

/** What cannot be looked at may be there, and is not touched. */
function formatTaken({ image, tag, state }: ObservedTag, compared?: typeof COMPARED): Failure {
  const reference = formatReference(image, tag);
  if (state.kind !== "at") {
    const why = state.kind === "unknown" ? `, for ${state.reason}` : "";
    const reason = `it is unknown whether ${reference} exists, and it must not move${why}`;
    return certainCause({ code: "registry-unavailable", reason, host: image.host });
  }
  const evidence = [`${reference} points to ${state.digest}, and the input \`immutable\` protects it.`];
  return { ...certainCause({ code: "tag-immutable", reference, ...compared }), evidence };
}

function incomplete(cause: Cause, moves: readonly TagMove[] = []): Publication {
  return { ...certainCause(cause), kind: "incomplete", moves };
}
