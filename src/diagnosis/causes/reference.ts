// Names: tags that are not there or must not move, references that break the rules or lack a registry.
import { formatImage, packageOf } from "../../oci/reference.ts";
import { formatInput, taggedImage } from "../advice/commands.ts";
import { tagsLink } from "../advice/links.ts";
import type { Remedy } from "../advice/remedies.ts";
import { imageToShow, ownerToShow, type FailureContext } from "../context.ts";
import { OF_THE_BUILD, OF_THE_MACHINE, OF_THE_TOKEN, codeSpan, type CauseRecords } from "./record.ts";

/** The name says something else than was meant. `reference` is what was written, where it is known. */
export type ReferenceCause =
  | { code: "tag-not-found"; reference: string | undefined }
  /** `isCompared`: what the tag holds was compared with this run's image, and is another one. */
  | { code: "tag-immutable"; reference: string | undefined; isCompared?: true }
  /** `rule`: the tag's, as the input `tags` has it. */
  | { code: "reference-invalid"; reference: string | undefined; rule?: string }
  | { code: "registry-missing-from-reference"; reference: string | undefined };

export const REFERENCE_CAUSES: CauseRecords<ReferenceCause> = {
  "tag-not-found": {
    why: "The package is there, and this tag or digest is not: it was mistyped, never pushed, or deleted.",
    howToTell: "the tag is mistyped, was never pushed, or was deleted",
    ...OF_THE_BUILD,
    findings: "all",
    advise: (cause, context) => ({
      title: "There is no such tag",
      problem: `${cause.reference === undefined ? "The tag" : codeSpan(cause.reference)} is not there, or not under this name.`,
      remedies: [
        {
          action:
            "Compare the tag, letter by letter, with the package's list of tags (`v1.2.3` is another one than `1.2.3`).",
          ...(isOnRegistry(cause.reference, context) ? { link: tagsLink(context) } : {}),
        },
        { action: "Does another job push it? Then let this one wait for that, with `needs:`." },
      ],
    }),
  },
  "tag-immutable": {
    why: "The tag is there already and must not move to another image.",
    howToTell: "the tag exists already and is protected against being moved",
    ...OF_THE_MACHINE,
    advise: (cause, context) => ({
      title: "The tag must not be moved",
      problem: `${cause.reference === undefined ? "The tag" : codeSpan(cause.reference)} is there already, and is protected against being moved to another image.`,
      remedies: [
        { action: "Push under a new tag: for a release the next version." },
        ...(cause.isCompared === true
          ? []
          : [
              {
                action:
                  "Is this run to complete a release of the same image? Docker's own builder cannot compare the two before it moves the tag; put the step docker/setup-buildx-action before this one, whose builder can.",
              },
            ]),
        // A promotion and a merge build nothing.
        ...(context.isRun && context.build === undefined
          ? []
          : [
              {
                action:
                  "Is it the same commit, built once more? Two builds differ in their files' times: `reproducible: true` gives the same image again, as far as the Dockerfile allows it.",
              },
            ]),
        {
          action: `Or, if it was meant to move, take the protection away first (${formatInput(context, "immutable")}).`,
        },
      ],
    }),
  },
  "reference-invalid": {
    why: "The image's name breaks the rules for names: upper case, an empty part (often an empty variable), a space, a wrong host.",
    howToTell: "the name has upper case, an empty part or a mistyped host",
    ...OF_THE_BUILD,
    advise: (cause, context) => ({
      title: "The image's name breaks the rules",
      problem: `${cause.reference === undefined ? "The name of the image" : codeSpan(cause.reference)} is no name that a registry can have.`,
      remedies: helpWithReference(cause.rule, context),
    }),
  },
  "registry-missing-from-reference": {
    why: "The name does not begin with a registry's host, so docker took it for one on Docker Hub and asked there, where your login is not good.",
    howToTell: "the name has no `ghcr.io/` before it, so that docker asked Docker Hub",
    ...OF_THE_TOKEN,
    advise: (cause, context) => ({
      title: "The name has no registry before it",
      problem: `${cause.reference === undefined ? "The image's name" : codeSpan(cause.reference)} does not begin with ${context.registry.host}, so docker asked Docker Hub.`,
      remedies: [
        {
          action: `Put the registry and the owner before the name: \`${context.registry.host}/${ownerToShow(context)}/${packageOf(imageToShow(context))}:TAG\`.`,
        },
        {
          action:
            "Has the image been built under the short name already? Then give it the long one, too, and push that:",
          snippet: {
            language: "sh",
            text: `docker tag NAME:TAG ${taggedImage(context)}\ndocker push ${taggedImage(context)}`,
          },
        },
      ],
    }),
  },
};

function helpWithReference(
  rule: string | undefined,
  context: FailureContext,
): readonly [Remedy, ...Remedy[]] {
  const others: readonly [Remedy, ...Remedy[]] = [
    {
      action: `Write all of it in lower case, with the right host, an owner, a name, and a tag that is not empty: \`${formatImage(imageToShow(context)).toLowerCase()}:TAG\`.`,
    },
    {
      action:
        "Does it come from a variable? An empty one leaves a hole in the name, and `github.repository` may have upper case. This lowers it:",
      snippet: { language: "sh", text: 'echo "IMAGE=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"' },
    },
    {
      action: `Or leave ${formatInput(context, "images")} out: the image is then named after your repository.`,
    },
  ];
  if (rule === undefined) return others;
  const byRule = `The rule ${codeSpan(rule)} of ${formatInput(context, "tags")} made this tag: change it.`;
  return [
    {
      action: `${byRule} A tag has up to 128 letters, digits, dots, underscores and hyphens, and does not begin with a dot or a hyphen.`,
    },
    ...others,
  ];
}

/** Whether the reference is, as far as it is known, one on the registry that the failure is about. */
function isOnRegistry(reference: string | undefined, { registry }: FailureContext): boolean {
  return reference?.startsWith(`${registry.host}/`) ?? true;
}
