// Advice on the builder: what it cannot do, and which one can.
import { codeSpan, type Advice } from "./advice.ts";
import type { BuilderCause } from "../causes.ts";
import type { Remedy } from "./remedies.ts";

export function adviseOnBuilder(cause: BuilderCause): Advice {
  switch (cause.code) {
    case "platform-unsupported":
      return adviseOnPlatform(cause.where);
    case "option-unsupported":
      return {
        title: `This builder cannot do it: ${cause.inputs.join(", ")}`,
        problem: `${cause.inputs.map(codeSpan).join(" and ")} ask for what ${cause.builder} cannot do.`,
        remedies: [...betterBuilder(), { action: "Or leave out what asks for it." }],
      };
    case "emulation-missing":
      return {
        title: "The machine cannot run commands of that platform",
        problem:
          "A command for another kind of processor was started, and this machine has no emulation for it.",
        remedies: [emulate(), buildOnTheRightMachine()],
      };
    case "cache-unsupported":
      return cause.when === "before the build" ? adviseOnCacheDriver() : adviseOnCacheStore();
    case "buildx-missing":
      return {
        title: "buildx is missing",
        problem:
          "The build asks for something that only buildx can do, and this docker has no buildx, or an old one.",
        remedies: [
          {
            action:
              "On Debian, Ubuntu and the like install docker's plugin (with docker's own packages it is `docker-buildx-plugin`):",
            snippet: { language: "sh", text: "sudo apt-get install docker-buildx\ndocker buildx version" },
          },
          { action: "On GitHub's hosted runners for Linux it is there: use `runs-on: ubuntu-latest`." },
        ],
      };
    case "buildx-too-old":
      return {
        title: "buildx is too old",
        problem: `This buildx${cause.found === undefined ? "" : ` (${cause.found})`} does not know ${codeSpan(cause.lacks)}${cause.needed === undefined ? "" : `, which came with ${cause.needed}`}.`,
        remedies: [
          {
            action: "Install a newer one, and look at its version:",
            snippet: { language: "sh", text: "docker buildx version" },
          },
          { action: `Or leave out what asks for ${codeSpan(cause.lacks)}.` },
        ],
      };
  }
}

function adviseOnPlatform(where: Extract<BuilderCause, { code: "platform-unsupported" }>["where"]): Advice {
  switch (where) {
    case "builder":
      return {
        title: "This builder cannot do that platform",
        problem: "Docker's own builder makes images of one platform at a time, and several were asked for.",
        remedies: [...betterBuilder(), { action: "Or ask for one platform only." }],
      };
    case "image":
      return {
        title: "The image has no variant for this platform",
        problem: "The image is there, but not for the operating system and processor that is asked for.",
        remedies: [
          {
            action: "See which platforms it has:",
            snippet: { language: "sh", text: "docker buildx imagetools inspect IMAGE:TAG" },
          },
          {
            action: "Ask for one of those, if the machine can run it:",
            snippet: { language: "sh", text: "docker pull --platform linux/amd64 IMAGE:TAG" },
          },
          { action: "Is the image yours? Then build it for that platform, too, with the input `platforms`." },
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

/** What can do all that docker's own builder cannot. */
function betterBuilder(): readonly [Remedy, ...Remedy[]] {
  return [
    {
      action: "In a workflow: make a builder that can in a step before. It is used by itself.",
      snippet: { language: "yaml", text: "- uses: docker/setup-buildx-action@v4" },
    },
    {
      action: "On your own machine or runner:",
      snippet: { language: "sh", text: "docker buildx create --use" },
    },
    {
      action:
        "Or turn on docker's containerd image store in `/etc/docker/daemon.json`, and start docker again:",
      snippet: { language: "json", text: '{ "features": { "containerd-snapshotter": true } }' },
    },
  ];
}

function emulate(): Remedy {
  return {
    action: "Is the step for another kind of processor? Then set up QEMU in a step before:",
    snippet: { language: "yaml", text: "- uses: docker/setup-qemu-action@v4" },
  };
}

function buildOnTheRightMachine(): Remedy {
  return {
    action:
      "Or build on a machine of that kind: GitHub has `runs-on: ubuntu-24.04-arm`. That is quicker, too.",
  };
}

function adviseOnCacheDriver(): Advice {
  return {
    title: "This builder cannot write that cache",
    problem: "Docker's own builder cannot export a build cache of this kind, and stops before it builds.",
    remedies: [
      {
        action: "Make a builder that can, in a step before, and use it:",
        snippet: { language: "sh", text: "docker buildx create --use" },
      },
      { action: "Or leave the cache's export (`cache-to`) out." },
    ],
  };
}

function adviseOnCacheStore(): Advice {
  return {
    title: "The build cache could not be written",
    problem: "The cache could not be written to its store; the image itself has no part in that.",
    evidence: ["A cache is written last: the image was built, and where it was to be pushed, pushed before."],
    remedies: [
      {
        action: "Let a cache that fails not fail the build: add `ignore-error=true` to it.",
        snippet: { language: "yaml", text: "with:\n  cache-to: type=gha,mode=max,ignore-error=true" },
      },
      { action: "Run the job again: the store may be back." },
    ],
  };
}
