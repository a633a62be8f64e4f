// Advice on the build: its Dockerfile, its files, its commands, and the builder.
import { code, type Advice, type Scene } from "./advice.ts";
import type { BuildCause } from "./cause.ts";
import { USES, type Remedy } from "./remedy.ts";

export function adviseOnBuild(cause: BuildCause, { location }: Scene): Advice {
  const place = location === undefined ? "the Dockerfile" : `line ${location.line} of ${location.file}`;
  switch (cause.code) {
    case "build-command-failed":
      return {
        title: "A command of the Dockerfile failed",
        problem: `${cause.command === undefined ? "A command" : `The command ${code(cause.command)}`} in ${place} ended with an error; the registry had nothing to do with it.`,
        evidence: cause.output.map((line) => `It printed: ${line}`),
        remedies: [
          { action: "Mend what its last lines name, and run the job again." },
          {
            action: "To try it without a push, build on your own machine up to that step:",
            snippet: { language: "sh", text: "docker build --progress=plain ." },
          },
        ],
      };
    case "dockerfile-invalid":
      return {
        title: "The Dockerfile has a mistake",
        problem: `Docker cannot read ${place}${cause.flaw === undefined ? "" : `: ${cause.flaw}`}.`,
        remedies: [
          {
            action: "Mend that line. Instructions stand first on their line: FROM, RUN, COPY, ARG and so on.",
          },
          {
            action: "Docker checks a Dockerfile without building it, from buildx 0.15 on:",
            snippet: { language: "sh", text: "docker build --check ." },
          },
        ],
      };
    case "build-context-missing":
      return {
        title: "A file that the build needs is not there",
        problem: `${cause.missing === undefined ? "A file or folder" : code(cause.missing)} that ${place} asks for is not in the build's context.`,
        remedies: [
          {
            action:
              "Look whether the path is right, seen from the context's folder: a Dockerfile cannot reach above it, and upper and lower case differ.",
          },
          { action: "Look whether `.dockerignore` leaves it out." },
          {
            action:
              "In a workflow: check the code out first, and build what an earlier step makes (say, `dist/`) in the same job.",
            snippet: {
              language: "yaml",
              text: `- uses: actions/checkout@v7\n- uses: ${USES}\n  with:\n    context: .`,
            },
          },
        ],
      };
    case "secret-missing":
      return {
        title: "A build secret is missing",
        problem: `The build needs ${cause.secret === undefined ? "a secret" : `the secret ${code(cause.secret)}`}, and nobody handed it over, or it is empty.`,
        remedies: [
          {
            action:
              "Compare the name after `--mount=type=secret,id=` in the Dockerfile with the one that the build is given.",
          },
          {
            action:
              "Is it empty? A secret that does not exist, or that the run may not see (a fork, Dependabot), arrives as an empty text: look in Settings → Secrets and variables → Actions.",
          },
        ],
      };
    case "platform-unsupported":
      return adviseOnPlatform(cause.where);
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
        problem: `This buildx${cause.found === undefined ? "" : ` (${cause.found})`} does not know ${code(cause.lacks)}${cause.needed === undefined ? "" : `, which came with ${cause.needed}`}.`,
        remedies: [
          {
            action: "Install a newer one, and look at its version:",
            snippet: { language: "sh", text: "docker buildx version" },
          },
          { action: `Or leave out what asks for ${code(cause.lacks)}.` },
        ],
      };
  }
}

function adviseOnPlatform(where: Extract<BuildCause, { code: "platform-unsupported" }>["where"]): Advice {
  switch (where) {
    case "builder":
      return {
        title: "This builder cannot do that platform",
        problem: "Docker's own builder makes images of one platform at a time, and several were asked for.",
        remedies: [
          {
            action: "Make a builder that can, in a step before, and use it:",
            snippet: { language: "sh", text: "docker buildx create --use" },
          },
          { action: "Or turn on docker's containerd image store, which can do it, too." },
          { action: "Or ask for one platform only." },
        ],
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
