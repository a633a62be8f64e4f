// Whole references among the tags and in `outputs`, as docker/build-push-action takes them: `ghcr.io/acme/app:1.2.3`.
import type { BuildOutput } from "../build/outputs.ts";
import { branchOf, gitTagOf } from "../context/run-context.ts";
import { canonicalName, findTagProblem, registryOfReference, splitTag } from "../oci/reference.ts";
import { MISWRITTEN_RULE } from "../tags/rules.ts";
import { readTagEntries } from "./lists.ts";
import type { Inputs } from "./inputs.ts";
import type { ParseContext, ReportProblem } from "./parse-context.ts";

/** `name` is the image without its tag; docker takes `latest` where there is none. */
export type WrittenReference = { text: string; name: string; tag: string | undefined };

/** What names images and tags beside, or instead of, `images`; none where there are only tags and rules. */
export type WrittenReferences = { input: "tags" | "outputs"; references: readonly WrittenReference[] };

const ALLOWED = "a reference such as ghcr.io/OWNER/NAME:TAG";

/**
 * `ghcr.io/acme/app:1.2.3`, `ghcr.io/acme/app` or `snuba:test`; nothing for a tag alone, which has no colon, and for a
 * rule, which has a `=`.
 */
export function parseWrittenReference(text: string): WrittenReference | undefined {
  if (/[\s="]/.test(text) || MISWRITTEN_RULE.test(text) || !(text.includes(":") || namesRegistry(text)))
    return undefined;
  return splitReference(text);
}

function splitReference(text: string): WrittenReference {
  return { text, ...splitTag(text) };
}

/** A branch such as `1.x/fix` names none. */
function namesRegistry(text: string): boolean {
  return /(?:^localhost|[.][a-z][a-z-]*)$/i.test(registryOfReference(text) ?? "");
}

export function readReferences(
  inputs: Pick<Inputs, "images" | "tags">,
  {
    context,
    variable,
    outputs,
  }: Pick<ParseContext, "context" | "variable"> & { outputs: readonly BuildOutput[] },
  report: ReportProblem,
): WrittenReferences | undefined {
  const isDigestOnly = outputs.some(({ byDigest }) => byDigest);
  const entries = readTagEntries(inputs.tags).map((text) => ({ text, reference: referenceIn(text) }));
  const references = entries.flatMap(({ reference }) => reference ?? []);
  const [first] = references;
  for (const { text } of entries)
    if (!/[="{]/.test(text) && /\s/.test(text) && /^\w[\w.-]*(?:\.[\w.-]*|:\d+)\/|\/\S*:/.test(text))
      report("tags", text, {
        flaw: "it contains a space",
        allowed: "one reference a line, or commas between them",
      });
  checkDigestOnly(outputs, entries, report);
  if (first === undefined) {
    const named = outputs.flatMap(({ names }) => names).map(splitReference);
    return named.length === 0 ? undefined : { input: "outputs", references: named };
  }
  for (const { text, reference } of entries)
    if (reference === undefined) reportMixed(text, first, report);
    else checkTag(reference, report);
  return { input: "tags", references };

  /** `octo/app` may be a branch, too: where no image is named and no such branch is built, it is an image. */
  function referenceIn(text: string): WrittenReference | undefined {
    const refs = [branchOf(context), gitTagOf(context), variable("GITHUB_HEAD_REF")];
    if (refs.includes(text)) return undefined;
    const namesNone = inputs.images.trim() === "";
    const isBare =
      (namesNone || isDigestOnly) &&
      /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)+$/.test(text);
    return isBare ? splitReference(text) : parseWrittenReference(text);
  }
}

type Entry = { text: string; reference: WrittenReference | undefined };

function reportMixed(
  text: string,
  { text: whole, name, tag }: WrittenReference,
  report: ReportProblem,
): void {
  report("tags", text, {
    flaw: `it is mixed with a whole reference, ${whole}`,
    allowed: `whole references only; or \`images: ${name}\`, and tags and rules alone in \`tags\`, such as ${tag ?? "latest"}`,
  });
}

function checkTag({ text, tag }: WrittenReference, report: ReportProblem): void {
  if (text.includes("@")) report("tags", text, { flaw: "it contains a digest", allowed: ALLOWED });
  else if (tag !== undefined && findTagProblem(tag) !== undefined)
    report("tags", text, { flaw: `of its tag: ${findTagProblem(tag) ?? ""}`, allowed: ALLOWED });
}

/** BuildKit refuses to push by digest what has a tag. A rule is allowed, for the labels. */
function checkDigestOnly(
  outputs: readonly BuildOutput[],
  entries: readonly Entry[],
  report: ReportProblem,
): void {
  const output = outputs.find(({ byDigest }) => byDigest);
  const tagged = entries.find(({ text, reference }) =>
    reference === undefined ? !/[="{]/.test(text) : reference.tag !== undefined,
  );
  if (output === undefined || tagged === undefined) return;
  report("outputs", output.text, {
    flaw: `it pushes by digest, without a tag, and \`tags\` names ${tagged.text}`,
    allowed: "an output without `push-by-digest`, or no tag: the job that joins the digests sets the tags",
  });
}

/** The tags of each image, by its canonical name. */
export function tagsByImage(references: readonly WrittenReference[]): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const { name, tag = "latest" } of references) {
    const image = canonicalName(name);
    tags.set(image, [...(tags.get(image) ?? []), tag]);
  }
  return tags;
}
