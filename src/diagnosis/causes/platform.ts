// Platforms: what the builder cannot build, the image does not have, or the machine cannot run.
import { formatInput, taggedImage } from "../advice/commands.ts";
import { USES, type Remedy } from "../advice/remedies.ts";
import type { FailureContext } from "../context.ts";
import { betterBuilder } from "./builder.ts";
import { OF_THE_BUILD, type Advice, type CauseRecords } from "./record.ts";

/** The operating system and processor that is asked for. */
export type PlatformCause =
  /** `creationFailed`: `docker buildx create` was tried for it, and failed. */
  | { code: "platform-unsupported"; where: "builder" | "image" | "command"; creationFailed?: boolean }
  | { code: "emulation-missing" }
  | { code: "emulation-crashed" };

export const PLATFORM_CAUSES: CauseRecords<PlatformCause> = {
  "platform-unsupported": {
    why: "The image, or the builder, does not do the platform (operating system and processor) that is asked for.",
    howToTell: "the image has no variant for this platform, or the builder cannot do several",
    ...OF_THE_BUILD,
    advise: (cause, context) => adviseOnPlatform(cause, context),
  },
  "emulation-crashed": {
    why: "QEMU, which runs programs for another kind of processor, crashed. The program itself may be fine.",
    howToTell: "the line says `qemu: uncaught target signal`, and the step works on a machine of that kind",
    ...OF_THE_BUILD,
    advise: () => ({
      title: "The emulation of another processor crashed",
      problem: "QEMU crashed while it ran a command for another kind of processor; the command may be fine.",
      remedies: [
        buildOnTheRightMachine(),
        {
          action: "Or use another version of QEMU:",
          snippet: {
            language: "yaml",
            text: "- uses: docker/setup-qemu-action@v4\n  with:\n    image: tonistiigi/binfmt:latest",
          },
        },
        {
          action:
            "Or let that step run on the machine's own processor, where what it makes is for any (`FROM --platform=$BUILDPLATFORM`).",
        },
      ],
    }),
  },
  "emulation-missing": {
    why: "A command for another kind of processor was started on a machine that cannot emulate it.",
    howToTell: "the step is for another kind of processor, and QEMU is not set up",
    ...OF_THE_BUILD,
    advise: () => ({
      title: "The machine cannot run commands of that platform",
      problem:
        "A command for another kind of processor was started, and this machine has no emulation for it.",
      remedies: [emulate(), buildOnTheRightMachine()],
    }),
  },
};

function adviseOnPlatform(
  cause: Extract<PlatformCause, { code: "platform-unsupported" }>,
  context: FailureContext,
): Advice {
  switch (cause.where) {
    case "builder":
      return {
        title: "This builder cannot do that platform",
        problem: "Docker's own builder makes images of one platform at a time, and several were asked for.",
        remedies: [...betterBuilder(cause), { action: "Ask for one platform only." }],
      };
    case "image":
      return {
        title: "The image has no variant for this platform",
        problem: "The image is there, but not for the operating system and processor that is asked for.",
        remedies: [
          {
            action: "See which platforms it has:",
            snippet: { language: "sh", text: `docker buildx imagetools inspect ${imageIn(context)}` },
          },
          {
            action: "Ask for one of those, if the machine can run it:",
            snippet: { language: "sh", text: `docker pull --platform linux/amd64 ${imageIn(context)}` },
          },
          {
            action: `Is the image yours? Then build it for that platform, too, with ${formatInput(context, "platforms")}.`,
          },
        ],
      };
    case "command":
      return {
        title: "A program for another platform was started",
        problem:
          "The machine cannot run this program: it is for another kind of processor, or a script without its first line (`#!/bin/sh`).",
        remedies: [emulate(), buildOnTheRightMachine()],
      };
  }
}

/** What is pulled is the image in question; a build starts from another one. */
function imageIn(context: FailureContext): string {
  return context.operation === "pull" ? taggedImage(context) : "IMAGE:TAG";
}

function emulate(): Remedy {
  return {
    action: "Is the step for another kind of processor? Then set up QEMU in a step before:",
    snippet: { language: "yaml", text: "- uses: docker/setup-qemu-action@v4" },
  };
}

/** GitHub does not start a called workflow that needs more than its caller grants. Source: GitHub docs, "Reusing workflow configurations". */
function buildOnTheRightMachine(): Remedy {
  return {
    action:
      "Or build each platform on a machine of its kind, and merge: this job does both on GitHub's runners, and is quicker, too. Grant it what a job that pushes is granted (docs/recipes.md, “A runner for each platform”).",
    snippet: { language: "yaml", text: MULTI_PLATFORM },
  };
}

const [REPOSITORY = "", RELEASE = ""] = USES.split("@");

const MULTI_PLATFORM = [
  "jobs:",
  "  image:",
  `    uses: ${REPOSITORY}/.github/workflows/multi-platform.yml@${RELEASE}`,
].join("\n");
