// The image: as docker holds it, as a registry takes it, and as a policy allows it.
import type { FailureContext } from "../context.ts";
import { imageToShow } from "../context.ts";
import { formatImage } from "../../oci/reference.ts";
import { OF_THE_BUILD, OF_THE_MACHINE, codeSpan, type CauseRecords } from "./record.ts";

/** `image` is its reference, where it is known. */
export type ImageCause =
  | { code: "local-image-missing"; image: string | undefined }
  | { code: "manifest-list-nested"; image: string | undefined }
  /** `host` is the registry's that does not take them. */
  | { code: "attestation-unsupported"; host: string | undefined }
  | { code: "policy-denied"; image: string | undefined };

export const IMAGE_CAUSES: CauseRecords<ImageCause> = {
  "local-image-missing": {
    why: "Docker was asked for an image that it does not hold under this name: it was built under another one, or by a builder that keeps its result to itself.",
    howToTell: "`docker image ls` does not show the image under this name",
    ...OF_THE_MACHINE,
    advise: (cause, context) => ({
      title: "Docker does not hold that image",
      problem: `Docker holds no image ${cause.image === undefined ? "of this name" : codeSpan(cause.image)}. No registry was asked.`,
      remedies: [
        {
          action: "See under which name the image was built, and give it the name that is pushed:",
          snippet: {
            language: "sh",
            text: `docker image ls\ndocker tag NAME:TAG ${nameOf(cause, context)}`,
          },
        },
        {
          action:
            "Was it built with `docker buildx`? Such a builder keeps its result to itself: push it from the build, or load it into docker.",
          snippet: { language: "sh", text: `docker buildx build --push --tag ${nameOf(cause, context)} .` },
        },
        {
          action:
            "Was it built in another job? Each job has a docker of its own: build and push in the same job.",
        },
      ],
    }),
  },
  "manifest-list-nested": {
    why: "`docker manifest create` takes images only, and one of its parts is a list: buildx makes a list even for one platform, because it adds an attestation of how the image was built.",
    howToTell: "`docker buildx imagetools inspect` shows more than one manifest for a part",
    ...OF_THE_MACHINE,
    advise: (cause, context) => ({
      title: "A part of the list is a list itself",
      problem: `${cause.image === undefined ? "One of the images" : codeSpan(cause.image)} is a list of manifests, and \`docker manifest create\` takes single images only.`,
      remedies: [
        {
          action: "Join them with buildx, which takes lists, too, and pushes the result:",
          snippet: {
            language: "sh",
            text: `docker buildx imagetools create --tag ${formatImage(imageToShow(context))}:TAG IMAGE:TAG-amd64 IMAGE:TAG-arm64`,
          },
        },
        {
          action: "Or build the parts without attestations, so that each is a single image:",
          snippet: { language: "yaml", text: "with:\n  provenance: false" },
        },
      ],
    }),
  },
  "attestation-unsupported": {
    why: "The registry does not accept a manifest of this kind. Since version 0.10 buildx adds an attestation to each image, as a manifest of its own; some registries refuse it, or the list that names it.",
    howToTell: "the same push goes well with `--provenance=false`",
    ...OF_THE_MACHINE,
    advise: (cause, context) => ({
      title: `${cause.host ?? context.registry.host} does not accept this kind of manifest`,
      problem: `${cause.host ?? context.registry.host} refused a manifest of the image: most registries that do so do not know attestations.`,
      isHedged: true,
      remedies: [
        { action: "Push once more: a short outage of the registry can look the same." },
        {
          action: "Build without attestations:",
          snippet: { language: "yaml", text: "with:\n  provenance: false\n  sbom: false" },
        },
        {
          action: "Or, with a new buildx, keep them in the older form, which more registries take:",
          snippet: { language: "yaml", text: 'env:\n  BUILDX_NO_DEFAULT_OCI_ARTIFACT: "true"' },
        },
      ],
    }),
  },
  "policy-denied": {
    why: "A policy on this machine or of this build says which images may be used, and this one is not among them. No registry refused anything.",
    howToTell: "the line speaks of a policy",
    ...OF_THE_BUILD,
    advise: (cause) => ({
      title: "A policy forbids this image",
      problem: `A policy does not allow ${cause.image === undefined ? "the image" : codeSpan(cause.image)} here; no registry was at fault.`,
      remedies: [
        {
          action:
            "See what the policy allows: for docker the file in `EXPERIMENTAL_BUILDKIT_SOURCE_POLICY` or beside the Dockerfile, for podman and buildah `/etc/containers/policy.json`.",
        },
        { action: "Start from an image that it allows, or ask the policy's owner to add this one." },
      ],
    }),
  },
};

function nameOf({ image }: { image: string | undefined }, context: FailureContext): string {
  return image ?? `${formatImage(imageToShow(context))}:TAG`;
}
