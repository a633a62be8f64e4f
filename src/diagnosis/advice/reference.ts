// Advice on names: tags that are not there or must not move, references that break the rules or lack a registry.
import type { ReferenceCause } from "../causes.ts";
import { codeSpan, type Advice, type AdviceContext } from "./advice.ts";
import { ownerOf, packageOf, formatImage } from "../../oci/reference.ts";
import { tagsLink } from "./remedies.ts";

export function adviseOnReference(cause: ReferenceCause, { accessRequest, owner }: AdviceContext): Advice {
  const { image, registry } = accessRequest;
  const { reference } = cause;
  const isOurs = reference === undefined || reference.startsWith(`${registry.host}/`);
  switch (cause.code) {
    case "tag-not-found":
      return {
        title: "There is no such tag",
        problem: `${reference === undefined ? "The tag" : codeSpan(reference)} is not there, or not under this name.`,
        remedies: [
          {
            action:
              "Compare the tag, letter by letter, with the package's list of tags (`v1.2.3` is another one than `1.2.3`).",
            ...(isOurs ? { link: tagsLink(accessRequest, owner.kind) } : {}),
          },
          { action: "Does another job push it? Then let this one wait for that, with `needs:`." },
        ],
      };
    case "tag-immutable":
      return {
        title: "The tag must not be moved",
        problem: `${reference === undefined ? "The tag" : codeSpan(reference)} is there already, and is protected against being moved to another image.`,
        remedies: [
          { action: "Push under a new tag: for a release the next version." },
          {
            action:
              "Is this run to complete a release of the same image? Docker's own builder cannot compare the two before it moves the tag; put the step docker/setup-buildx-action before this one, whose builder can.",
          },
          { action: "Or, if it was meant to move, take the protection away first (the input `immutable`)." },
        ],
      };
    case "reference-invalid":
      return {
        title: "The image's name breaks the rules",
        problem: `${reference === undefined ? "The name of the image" : codeSpan(reference)} is no name that a registry can have.`,
        remedies: [
          {
            action: `Write all of it in lower case, with the right host, an owner, a name, and a tag that is not empty: \`${formatImage(image).toLowerCase()}:TAG\`.`,
          },
          {
            action:
              "Does it come from a variable? An empty one leaves a hole in the name, and `github.repository` may have upper case. This lowers it:",
            snippet: { language: "sh", text: 'echo "IMAGE=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"' },
          },
          { action: "Or leave the input `images` out: this step makes a right name of your repository's." },
        ],
      };
    case "registry-missing-from-reference":
      return {
        title: "The name has no registry before it",
        problem: `${reference === undefined ? "The image's name" : codeSpan(reference)} does not begin with ${registry.host}, so docker asked Docker Hub.`,
        remedies: [
          {
            action: `Put the registry and the owner before the name: \`${registry.host}/${ownerOf(image)}/${packageOf(image)}:TAG\`.`,
          },
          {
            action:
              "Has the image been built under the short name already? Then give it the long one, too, and push that:",
            snippet: {
              language: "sh",
              text: `docker tag NAME:TAG ${formatImage(image)}:TAG\ndocker push ${formatImage(image)}:TAG`,
            },
          },
        ],
      };
  }
}
