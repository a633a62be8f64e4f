// What `surepush pull` is to pull: a tag, a digest, or a whole reference, which names the image, too.
import { parseWrittenReference } from "../config/references.ts";
import { findTagProblem, parseDigest, registryOfReference } from "../oci/reference.ts";

export type PullTarget =
  | { kind: "target"; image: string | undefined; reference: string }
  /** A sentence. */
  | { kind: "flaw"; flaw: string };

/** `image` is what `--image` says. As docker has it, a digest beside a tag decides, and neither is `latest`. */
export function parsePullTarget(word: string, image: string): PullTarget {
  if (parseDigest(word) !== undefined || findTagProblem(word) === undefined)
    return { kind: "target", image: undefined, reference: word };
  const flaw = (text: string): PullTarget => ({ kind: "flaw", flaw: `"${word}" ${text}` });
  const at = word.lastIndexOf("@");
  const written = at < 0 ? undefined : word.slice(at + 1);
  const named = at < 0 ? word : word.slice(0, at);
  const { name, tag } = parseWrittenReference(named) ?? { name: named, tag: undefined };
  if (!name.includes("/"))
    return flaw(`is no tag: ${findTagProblem(word) ?? ""}. Give a tag, a digest or a whole reference.`);
  if (written !== undefined && parseDigest(written) === undefined)
    return flaw("has no digest after its @. A digest is sha256: and 64 digits of 0-9 and a-f.");
  const tagFlaw = tag === undefined ? undefined : findTagProblem(tag);
  if (tagFlaw !== undefined) return flaw(`is no reference: of its tag, ${tagFlaw}.`);
  if (registryOfReference(name) === undefined)
    return flaw(`names no registry. Did you mean ghcr.io/${named}?`);
  if (image !== "") return flaw("names the image, and so does --image. Give one of the two.");
  return { kind: "target", image: name, reference: written ?? tag ?? "latest" };
}
