// The image that a build starts from: often on another registry, and not the one that is pushed.
import { registryOfReference } from "../../oci/reference.ts";
import type { Remedy } from "../advice/remedies.ts";
import type { FailureContext } from "../context.ts";
import type { Location } from "../log/build-steps.ts";
import { OF_THE_BUILD, codeSpan, type Advice, type CauseRecords } from "./record.ts";

/** Another image, that the build starts from. `image` is its reference, where it is known. */
export type BaseImageCause =
  /** `stage`: what `COPY --from=` names, where that could be a stage of the Dockerfile. */
  | { code: "base-image-denied"; image: string | undefined; stage?: string | undefined }
  | { code: "base-image-rate-limited"; image: string | undefined };

export const BASE_IMAGE_CAUSES: CauseRecords<BaseImageCause> = {
  "base-image-denied": {
    why: "The build starts from another image, and that one's registry does not give it away: it is private, does not exist, or wants a login.",
    howToTell: "the line names another image than the one that is pushed",
    ...OF_THE_BUILD,
    advise: (cause, context, location) =>
      cause.stage === undefined
        ? adviseOnImage(cause, context, location)
        : adviseOnMissingStage(cause.stage, cause, location),
  },
  "base-image-rate-limited": {
    why: "Docker Hub counts pulls by account or, without a login, by IP address, which runners share with many others.",
    howToTell: "the limit is Docker Hub's, on the image the build starts from",
    ...OF_THE_BUILD,
    advise: (cause, context, location) => ({
      title: "Docker Hub's limit of pulls is reached",
      problem: `Docker Hub refuses ${nameOf(cause)}${placeOf(location)}: too many pulls came from this account or this address.`,
      evidence: ["It is about the image that the build starts from, not about the one that is pushed."],
      remedies: [
        {
          action:
            "Log in to Docker Hub in a step before: with an account the limit is higher, and is yours alone.",
          snippet: {
            language: "sh",
            text: `printf '%s' "$DOCKERHUB_TOKEN" | docker login --username YOUR_NAME --password-stdin`,
          },
        },
        { action: `Or keep a copy of the image on ${context.registry.host}, and start from that.` },
        { action: "Or try again in an hour." },
      ],
    }),
  },
};

function adviseOnImage(cause: Denied, context: FailureContext, location: Location | undefined): Advice {
  return {
    title: "The build may not read the image it starts from",
    problem: `The registry refuses ${nameOf(cause)}${placeOf(location)}: it is private, does not exist, or needs a login.`,
    evidence: ["It is about the image that the build starts from, not about the one that is pushed."],
    remedies: [
      {
        action:
          "Compare the name after FROM (or `--from=`), letter by letter. Is it a stage of the same Dockerfile? Then its name has another spelling there.",
      },
      accessTo(cause, context),
      {
        action: "Is it public? Then an old login can be in the way: log docker out.",
        snippet: { language: "sh", text: `docker logout ${hostOf(cause) ?? context.registry.host}` },
        repeats: context.tokenKind === "none",
      },
    ],
  };
}

/** What is no stage is an image to docker. Source: Dockerfile reference, "COPY --from". */
function adviseOnMissingStage(stage: string, cause: Denied, location: Location | undefined): Advice {
  return {
    title: `There is no stage ${stage}`,
    problem: `The Dockerfile has no stage ${codeSpan(stage)} above ${placeOf(location) === "" ? "that line" : `line ${location?.line} of ${location?.file}`}, so docker looked for an image of that name, and may not read ${nameOf(cause)}.`,
    remedies: [
      {
        action: `Compare the name after ${codeSpan("--from=")} with those after ${codeSpan("AS")} in the lines with FROM. The stage must stand above the line that copies from it.`,
        snippet: { language: "sh", text: "grep -n -i -E '^FROM|--from=' Dockerfile" },
      },
      {
        action: `Is an image meant? Then write its registry, its owner and its tag: ${codeSpan(`--from=docker.io/OWNER/${stage}:TAG`)}.`,
      },
    ],
  };
}

type Denied = Extract<BaseImageCause, { code: "base-image-denied" }>;

function nameOf({ image }: BaseImageCause): string {
  return image === undefined ? "the image that the build starts from" : codeSpan(image);
}

function placeOf(location: Location | undefined): string {
  return location === undefined ? "" : ` (line ${location.line} of ${location.file})`;
}

/** How to get at a private image: by a role in its package on our registry, by a login elsewhere. */
function accessTo(cause: BaseImageCause, { registry }: FailureContext): Remedy {
  const host = hostOf(cause);
  return host === undefined || host === registry.host
    ? {
        action: `Is it a private package on ${registry.host}? Open its settings and give this repository the role Read under "Manage Actions access".`,
      }
    : {
        action: `Is it private? Then log in to ${host} in a step before:`,
        snippet: {
          language: "sh",
          text: `printf '%s' "$PASSWORD" | docker login ${host} --username YOUR_NAME --password-stdin`,
        },
      };
}

function hostOf({ image }: BaseImageCause): string | undefined {
  return image === undefined ? undefined : (registryOfReference(image) ?? "docker.io");
}
