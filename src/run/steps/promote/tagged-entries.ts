// Whether a stranger's index names an image that has a tag of its own here: a clean-up that deletes the index deletes its entries.
import { isRequestFailure, type RequestFailure } from "../../../lib/request-failure.ts";
import type { RetryBudget } from "../../../lib/retry.ts";
import { formatImage, formatReference, type Digest, type Image } from "../../../oci/reference.ts";
import type { Registry } from "../../../ports/registry.ts";
import { failing, type Failing, type ManifestNode } from "./source-image.ts";

/** Tags that are asked for at once. */
const BATCH = 10;

type Around = {
  /** The source as people read it. */
  name: string;
  /** The tag that is to be set, whose image may be named. */
  ownTag: string;
  registry: Pick<Registry, "resolve" | "listTags">;
  budget: RetryBudget;
};

/**
 * The tags are looked at only where an entry is here already, which no build of a fork's makes so. Source:
 * dataaxiom/ghcr-cleanup-action 1.2.1, `deletePlatformChild`: an entry that is in no other index goes, with its tags.
 */
export async function findTaggedEntry(
  { children }: Pick<ManifestNode, "children">,
  image: Image,
  around: Around,
): Promise<Failing | undefined> {
  const entries = [...new Set(children.map(({ found }) => found.digest))];
  const known = await lookup(entries, image, around);
  if (known.kind === "failed") return known;
  const here = new Set(known.digests.filter((digest) => digest !== undefined));
  if (here.size === 0) return undefined;
  const listed = await around.registry.listTags(image);
  if (listed.kind === "unknown") return copyFailed("to list the tags", image, { ...around, ...listed });
  const tags = listed.kind === "listed" ? listed.tags.filter((tag) => tag !== around.ownTag) : [];
  for (let at = 0; at < tags.length; at += BATCH) {
    const batch = tags.slice(at, at + BATCH);
    const found = await lookup(batch, image, around);
    if (found.kind === "failed") return found;
    const place = found.digests.findIndex((digest) => digest !== undefined && here.has(digest));
    if (place !== -1)
      return failing({
        code: "promote-source-unsuited",
        source: around.name,
        flaw: `names ${found.digests[place]}, which is ${formatReference(image, batch[place] ?? "")}: a clean-up that deletes the one would delete the other`,
      });
  }
  return undefined;
}

type Looked = { kind: "digests"; digests: readonly (Digest | undefined)[] };

async function lookup(
  references: readonly string[],
  image: Image,
  around: Around,
): Promise<Looked | Failing> {
  const { registry, budget } = around;
  const what = `to look at the tags of ${formatImage(image)}`;
  const looked = await Promise.all(
    references.map((reference) =>
      budget.retry({
        what,
        attempt: () => registry.resolve(image, reference),
        failure: (one) => (isRequestFailure(one) ? one : undefined),
      }),
    ),
  );
  const failure = looked.find((one): one is RequestFailure => isRequestFailure(one));
  if (failure !== undefined) return copyFailed(what, image, { ...around, ...failure });
  return { kind: "digests", digests: looked.map((one) => ("digest" in one ? one.digest : undefined)) };
}

function copyFailed(
  what: string,
  image: Image,
  { name: source, reason }: { name: string; reason: string },
): Failing {
  return failing({ code: "promote-copy-failed", source, image, what, reason });
}
