// A publication in memory: docker has pushed, and the tags are set on a shelf that a test prepares.
import { takeTagSnapshot } from "../../../src/run/steps/tags/tag-snapshot.ts";
import { RetryBudget } from "../../../src/lib/retry.ts";
import { publish, type Publication, type PublicationWork } from "../../../src/run/steps/tags/publish.ts";
import type { Destination } from "../../../src/oci/reference.ts";
import type { Digest } from "../../../src/oci/reference.ts";
import { inPublicationOrder } from "../../../src/tags/moving.ts";
import type { PlannedTag, PublishedTags } from "../../../src/tags/metadata.ts";
import type { TagLookup } from "../../../src/oci/tag-state.ts";
import { plannedTag } from "../../tags/support/samples.ts";
import { DIGEST, FakeRegistry, OTHER_DIGEST, type Given } from "./fake-registry.ts";
import { outside, RETRIES } from "./fakes.ts";

export const TAGS = ["latest", "1.2", "1.2.3", "1.2.3-alpine"];
export const OLD = Object.fromEntries(
  ["latest", "1.2"].map((tag) => [`acme/app:${tag}`, OTHER_DIGEST] as const),
);
export const own = (path: string): Destination => ({ kind: "own", image: { host: "ghcr.io", path } });

export type Told = Publication & {
  calls: string[];
  fakeRegistry: FakeRegistry;
  pauses: number[];
  lines: string[];
};

/** Docker has pushed the first tag, or with `byDigest` none. `listed`: the registry's list of tags after the build. */
export async function published(
  given: Given,
  work: Partial<PublicationWork> & { byDigest?: boolean; pushed?: boolean; listed?: PublishedTags } = {},
): Promise<Told> {
  const fakeRegistry = new FakeRegistry({ tags: OLD, ...given });
  const { ports, ...told } = outside({
    fakeRegistry,
    ...(given.stop && { stop: given.stop }),
    ...(work.listed && { published: work.listed }),
  });
  const { destinations = [own("acme/app")], tags = TAGS.map(plannedTag), byDigest, pushed = true } = work;
  const snapshot = await takeTagSnapshot(destinations, tags, {
    ...ports,
    budget: new RetryBudget(RETRIES, ports),
  });
  const { plan } = order({ byDigest, tags });
  const first = plan.pushed;
  if (first !== undefined && pushed)
    fakeRegistry.push(
      destinations.map((one) => (one.kind === "own" ? `${one.image.path}:${first.name}` : "")),
    );
  told.calls.splice(0);
  const publication = await publish(
    { ...order(), plan, destinations, tags, snapshot, ...work },
    DIGEST,
    ports,
  );
  return { ...publication, ...told, fakeRegistry };
}

type Ordered = { byDigest?: boolean | undefined; tags?: readonly PlannedTag[] };

export function order({ byDigest = false, tags = TAGS.map(plannedTag) }: Ordered = {}): Omit<
  PublicationWork,
  "snapshot"
> {
  const plan = { pushed: byDigest ? undefined : inPublicationOrder(tags)[0] };
  return {
    plan,
    destinations: [own("acme/app")],
    tags,
    immutable: { kind: "none" },
    retries: 3,
    published: { kind: "none" },
  };
}

/** The moves by their tags. */
export const moves = (told: Told) => Object.fromEntries(told.moves.map(({ tag, ...move }) => [tag, move]));
export const at = (of: Digest): TagLookup => ({ kind: "at", digest: of });
