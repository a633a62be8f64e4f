// The builder: what it cannot do, and which one can.
import { adviseOnCache, type CacheStep } from "../advice/cache.ts";
import { adviseOnBuilder, type BuilderTrouble } from "../advice/builder.ts";
import type { Remedy } from "../advice/remedies.ts";
import { OF_THE_MACHINE, codeSpan, type CauseRecords } from "./record.ts";

/** What the build is done with and for: buildx, the builder, the platform. */
export type BuilderCause =
  /** `inputs` ask for what `builder` cannot do: a clause. */
  | {
      code: "option-unsupported";
      inputs: readonly string[];
      builder: string;
      /** `docker buildx create` was tried for it, and failed. */
      creationFailed?: boolean;
      /** Docker's own builder cannot do it with either image store. */
      withAnyStore?: boolean;
      /** `buildkitd-config-inline` is among them. */
      isConfigured?: boolean;
    }
  | { code: "cache-unsupported"; when: CacheStep }
  | ({ code: "builder-unavailable" } & BuilderTrouble)
  | { code: "buildx-missing" }
  /** `lacks` is what this version does not know, as its flag; the versions are buildx's. */
  | { code: "buildx-too-old"; lacks: string; needed: string | undefined; found: string | undefined };

export const BUILDER_CAUSES: CauseRecords<BuilderCause> = {
  "option-unsupported": {
    why: "Docker's own builder cannot do all that a BuildKit of its own can: with docker's old store of images no attestations and no archives of an image, and never a push by digest alone.",
    howToTell: "an input asks for what only another builder can do",
    ...OF_THE_MACHINE,
    advise: (cause) => ({
      ...(cause.isConfigured === true && cause.creationFailed === true
        ? {
            title: "The builder with this configuration cannot be made",
            problem:
              "`buildkitd-config-inline` is for a builder that is made for this run, and none could be made with it.",
          }
        : {
            title: `This builder cannot do it: ${cause.inputs.join(", ")}`,
            problem: `${cause.inputs.map(codeSpan).join(" and ")} ${cause.inputs.length === 1 ? "asks" : "ask"} for what ${cause.builder} cannot do.`,
          }),
      remedies: [
        ...(cause.isConfigured === true ? configuredBuilder(cause) : betterBuilder(cause)),
        { action: "Or leave out what asks for it." },
      ],
    }),
  },
  "cache-unsupported": {
    why: "The build cache could not be written: this builder cannot do it, or the place it goes to did not take it. The image itself may be fine.",
    howToTell: "the line speaks of exporting a cache",
    ...OF_THE_MACHINE,
    advise: (cause) => adviseOnCache(cause.when),
  },
  "builder-unavailable": {
    why: "buildx runs its builder, BuildKit, in a container of its own, and that container did not start or stopped again; or the builder that is named was never made here, or is gone. Docker itself answers.",
    howToTell:
      "`docker buildx ls` does not show the builder, or `docker ps --all` shows its container as stopped or restarting",
    ...OF_THE_MACHINE,
    mayBeDeadDaemon: true,
    advise: (cause, context) => adviseOnBuilder(cause, context),
  },
  "buildx-missing": {
    why: "The build asks for something that only buildx can do, docker's plugin for builds, and it is not installed or is too old.",
    howToTell: "`docker buildx version` fails",
    ...OF_THE_MACHINE,
    advise: () => ({
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
    }),
  },
  "buildx-too-old": {
    why: "The build asks for something that this version of buildx does not know yet.",
    howToTell: "`docker buildx version` tells an old one",
    ...OF_THE_MACHINE,
    advise: (cause) => ({
      title: "buildx is too old",
      problem: `This buildx${cause.found === undefined ? "" : ` (${cause.found})`} does not know ${codeSpan(cause.lacks)}${cause.needed === undefined ? "" : `, which came with ${cause.needed}`}.`,
      remedies: [
        {
          action: "Install a newer one, and look at its version:",
          snippet: { language: "sh", text: "docker buildx version" },
        },
        { action: `Or leave out what asks for ${codeSpan(cause.lacks)}.` },
      ],
    }),
  },
};

type Making = { creationFailed?: boolean; withAnyStore?: boolean };

/** A builder that is there already keeps its configuration, which whoever makes it gives. */
function configuredBuilder({ creationFailed = false }: Making): readonly [Remedy, ...Remedy[]] {
  if (creationFailed)
    return [
      {
        action:
          "Does buildx name a line or a key of `buildkitd-config-inline`? Correct it: the input is BuildKit's own `buildkitd.toml`.",
      },
      builderImage(),
    ];
  return [
    {
      action: "Give the configuration to the step that makes the builder, and leave the input out here:",
      snippet: {
        language: "yaml",
        text: "- uses: docker/setup-buildx-action@v4\n  with:\n    buildkitd-config-inline: …",
      },
    },
  ];
}

/** Source: docker/buildx, `driver/bkimage`, for its name. */
function builderImage(): Remedy {
  return {
    action: "The builder is a container. See whether docker gets its image here:",
    snippet: { language: "sh", text: "docker pull moby/buildkit:buildx-stable-1" },
  };
}

/** What can do all that docker's own builder cannot. */
export function betterBuilder({
  creationFailed = false,
  withAnyStore = false,
}: Making): readonly [Remedy, ...Remedy[]] {
  return [
    {
      action: "In a workflow: make a builder that can in a step before. It is used by itself.",
      snippet: { language: "yaml", text: "- uses: docker/setup-buildx-action@v4" },
      repeats: creationFailed,
    },
    {
      action: "On your own machine or runner:",
      snippet: { language: "sh", text: "docker buildx create --use" },
      repeats: creationFailed,
    },
    ...(creationFailed ? [builderImage()] : []),
    ...(withAnyStore
      ? []
      : [
          {
            action:
              "Turn on docker's containerd image store in `/etc/docker/daemon.json`, and start docker again:",
            snippet: {
              language: "json",
              text: '{ "features": { "containerd-snapshotter": true } }',
            } as const,
          },
        ]),
  ];
}
