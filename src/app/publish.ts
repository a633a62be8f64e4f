// Publication: points the other tags at the digest that was pushed, then reads every tag back, image by image.
import type { Cause, TagState } from "../domain/cause.ts";
import { ownImages } from "../domain/destination.ts";
import { printReference, type Digest, type Image } from "../domain/image-reference.ts";
import type { Registry } from "./ports.ts";
import type { Request } from "./request.ts";

export type Publication = { kind: "pushed"; digest: Digest } | { kind: "incomplete"; cause: Cause };

/** `pushed` only when the registry answers for every tag of every image of ours with this very digest. */
export async function publish(
  { destinations, tags }: Pick<Request, "destinations"> & { tags: readonly string[] },
  digest: Digest | undefined,
  registry: Registry,
): Promise<Publication> {
  if (digest === undefined)
    return incomplete({ code: "unknown", happened: "docker did not say which digest it pushed", output: [] });
  const images = ownImages(destinations);
  const all = await Promise.all(images.map((image) => publishImage({ image, tags }, digest, registry)));
  const states = all.flatMap((of, index) => {
    const image = images[index];
    return image === undefined || images.length === 1 ? of : of.map((state) => nameImage(state, image));
  });
  return states.every((state) => state.digest === digest)
    ? { kind: "pushed", digest }
    : incomplete({ code: "publication-incomplete", tags: states });
}

async function publishImage(
  { image, tags }: { image: Image; tags: readonly string[] },
  digest: Digest,
  registry: Registry,
): Promise<TagState[]> {
  const [, ...others] = tags;
  const set = await registry.tag(image, digest, others);
  // An image that was pushed by its digest only is read back by that.
  const read = await registry.readBack(image, tags.length > 0 ? tags : [digest]);
  return read.map((state) =>
    tellWhy(
      state,
      digest,
      set.find(({ tag }) => tag === state.tag),
    ),
  );
}

/** A tag that reads back wrong because it could not be set says so in the words of that refusal. */
function tellWhy(read: TagState, digest: Digest, set: TagState | undefined): TagState {
  return read.digest !== digest && set?.digest === undefined && set !== undefined ? set : read;
}

/** Among several images a tag alone does not say which one it is of. */
function nameImage(state: TagState, image: Image): TagState {
  return { ...state, tag: printReference(image, state.tag) };
}

function incomplete(cause: Cause): Publication {
  return { kind: "incomplete", cause };
}
