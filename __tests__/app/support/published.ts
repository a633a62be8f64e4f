// A publication in memory: docker has pushed, and the tags are set on a shelf that a test prepares.
import { lookBefore } from "../../../src/app/before.ts";
import { Patience } from "../../../src/app/patience.ts";
import type { Found } from "../../../src/app/ports.ts";
import { publish, type Publication, type Publishing } from "../../../src/app/publish.ts";
import type { Destination } from "../../../src/domain/destination.ts";
import type { Digest } from "../../../src/domain/image-reference.ts";
import { inOrderOfPublication } from "../../../src/domain/metadata/floating.ts";
import { plannedTag } from "../../domain/metadata/support/samples.ts";
import { DIGEST, FakeShelf, OTHER_DIGEST, type Given } from "./fake-shelf.ts";
import { outside, requestFor } from "./fakes.ts";

export const TAGS = ["latest", "1.2", "1.2.3", "1.2.3-alpine"];
export const OLD = Object.fromEntries(
  ["latest", "1.2"].map((tag) => [`acme/app:${tag}`, OTHER_DIGEST] as const),
);
export const own = (path: string): Destination => ({ kind: "own", image: { host: "ghcr.io", path } });
const BY_DIGEST = "type=image,name=ghcr.io/acme/app,push=true,push-by-digest=true";

export type Told = Publication & { calls: string[]; shelf: FakeShelf; pauses: number[]; lines: string[] };

/** Docker has pushed the first tag, or with `byDigest` none; before that the tags pointed where `shelf` says. */
export async function published(
  given: Given,
  work: Partial<Publishing> & { byDigest?: boolean; pushed?: boolean } = {},
): Promise<Told> {
  const shelf = new FakeShelf({ tags: OLD, ...given });
  const { ports, ...told } = outside({ shelf, ...(given.stop && { stop: given.stop }) });
  const { destinations = [own("acme/app")], tags = TAGS.map(plannedTag), byDigest, pushed = true } = work;
  const before = await lookBefore(destinations, tags, { ...ports, patience: new Patience(3, ports) });
  const [first] = inOrderOfPublication(tags);
  if (byDigest !== true && first !== undefined && pushed)
    shelf.push(destinations.map((one) => (one.kind === "own" ? `${one.image.path}:${first.name}` : "")));
  told.calls.splice(0);
  const publication = await publish({ ...order({ byDigest }), destinations, tags, before, ...work }, DIGEST, {
    ...ports,
    patience: new Patience(3, ports),
  });
  return { ...publication, ...told, shelf };
}

export function order({ byDigest = false }: { byDigest?: boolean | undefined } = {}): Omit<
  Publishing,
  "before"
> {
  const { options } = requestFor().build;
  const plan = {
    options: byDigest ? { ...options, values: { outputs: [BY_DIGEST] } } : options,
    references: [],
    push: true,
    buildx: true,
    withoutAttestations: true,
    description: { labels: [], annotations: [], epoch: undefined },
  };
  return { plan, destinations: [own("acme/app")], tags: TAGS.map(plannedTag), immutable: { kind: "none" } };
}

/** The moves by their tags. */
export const moves = (told: Told) => Object.fromEntries(told.moves.map(({ tag, ...move }) => [tag, move]));
export const at = (of: Digest): Found => ({ kind: "at", digest: of });
