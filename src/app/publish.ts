// Publication: points the other tags at the digest that was pushed, then reads every tag back.
import type { Cause, TagState } from "../domain/cause.ts";
import type { Digest } from "../domain/image-reference.ts";
import type { Registry } from "./ports.ts";
import type { Request } from "./request.ts";

export type Publication = { kind: "pushed"; digest: Digest } | { kind: "incomplete"; cause: Cause };

/** `pushed` only when the registry answers for every tag with this very digest. */
export async function publish(
  { question: { image }, tags }: Request,
  digest: Digest | undefined,
  registry: Registry,
): Promise<Publication> {
  if (digest === undefined)
    return incomplete({ code: "unknown", happened: "docker did not say which digest it pushed", output: [] });
  const [, ...others] = tags;
  const set = await registry.tag(image, digest, others);
  // An image that was pushed by its digest only is read back by that.
  const read = await registry.readBack(image, tags.length > 0 ? tags : [digest]);
  const states = read.map((state) =>
    tellWhy(
      state,
      digest,
      set.find(({ tag }) => tag === state.tag),
    ),
  );
  return states.every((state) => state.digest === digest)
    ? { kind: "pushed", digest }
    : incomplete({ code: "publication-incomplete", tags: states });
}

/** A tag that reads back wrong because it could not be set says so in the words of that refusal. */
function tellWhy(read: TagState, digest: Digest, set: TagState | undefined): TagState {
  return read.digest !== digest && set?.digest === undefined && set !== undefined ? set : read;
}

function incomplete(cause: Cause): Publication {
  return { kind: "incomplete", cause };
}
