// The build: its Dockerfile, its files, its commands, its secrets.
import { buildCommand } from "../advice/commands.ts";
import {
  adviseOnDockerfile,
  adviseOnFile,
  adviseOnStage,
  placeOf,
  type DockerfileSearch,
} from "../advice/build-context.ts";
import {
  adviseOnSubmodule,
  adviseOnUnreadable,
  fetchFile,
  formatUnfetched,
  type UnfetchedFile,
  type UnreadableDockerfile,
} from "../advice/unfetched-files.ts";
import { adviseOnGit } from "../advice/git-context.ts";
import type { GitFailure } from "../log/git.ts";
import { OF_THE_BUILD, codeSpan, type CauseRecords } from "./record.ts";

/** The Dockerfile, or what it is built with and for. `output` is the end of what a command printed. */
export type BuildCause =
  | {
      code: "build-command-failed";
      command: string | undefined;
      output: readonly string[];
      /** What the command names and git has not fetched. */
      unfetched?: UnfetchedFile | undefined;
    }
  | { code: "dockerfile-invalid"; flaw: string | undefined; unreadable?: UnreadableDockerfile | undefined }
  | { code: "build-context-missing"; missing: string | undefined; source?: MissingSource }
  | { code: "secret-missing"; secret: string | undefined };

/** Where the file should have come from, where that is not simply the context. */
export type MissingSource =
  | { kind: "dockerfile"; search: DockerfileSearch }
  /** Of `COPY --from=`. */
  | { kind: "stage"; stage: string }
  /** Below the empty folder of a submodule. */
  | { kind: "submodule"; path: string }
  | ({ kind: "git" } & GitFailure);

export const BUILD_CAUSES: CauseRecords<BuildCause> = {
  "build-command-failed": {
    why: "A command of the Dockerfile ended with an error. The registry has nothing to do with it.",
    howToTell: "a `RUN` of the Dockerfile failed",
    ...OF_THE_BUILD,
    advise: (cause, context, location) => ({
      title: "A command of the Dockerfile failed",
      problem: `${cause.command === undefined ? "A command" : `The command ${codeSpan(cause.command)}`} in ${placeOf(location)} ended with an error; the registry had nothing to do with it.`,
      printed: cause.output,
      evidence: cause.unfetched === undefined ? [] : [formatUnfetched(cause.unfetched)],
      remedies: [
        cause.unfetched === undefined
          ? { action: "Fix what its last lines name, and run the job again." }
          : fetchFile(cause.unfetched, context),
        {
          action: "To try it without a push, build on your own machine up to that step:",
          snippet: buildCommand(context, "--progress=plain"),
        },
      ],
    }),
  },
  "dockerfile-invalid": {
    why: "The Dockerfile cannot be read: an unknown instruction, a missing argument, a stage that does not exist.",
    howToTell: "the Dockerfile has a mistake in it",
    ...OF_THE_BUILD,
    advise: ({ flaw, unreadable }, context, location) =>
      unreadable !== undefined
        ? adviseOnUnreadable(unreadable, location?.file ?? context.build?.file ?? "Dockerfile", context)
        : {
            title: "The Dockerfile has a mistake",
            problem: `Docker cannot read ${placeOf(location)}${flaw === undefined ? "" : `: ${flaw}`}.`,
            remedies: [
              {
                action:
                  "Fix that line. Instructions stand first on their line: FROM, RUN, COPY, ARG and so on.",
              },
              {
                action: "Docker checks a Dockerfile without building it, from buildx 0.15 on:",
                snippet: buildCommand(context, "--check"),
              },
            ],
          },
  },
  "build-context-missing": {
    why: "The build asks for a file or folder that is not there: it is mistyped, lies above the context's folder, is left out by .dockerignore, was never checked out, or another stage has not made it. The same goes for a Dockerfile, and for a git repository that cannot be fetched.",
    howToTell: "the line names a file, a folder or a git repository that the build does not find",
    ...OF_THE_BUILD,
    advise: ({ missing, source }, context, location) => {
      switch (source?.kind) {
        case "dockerfile":
          return adviseOnDockerfile(source.search, missing, context);
        case "stage":
          return adviseOnStage(source.stage, missing, placeOf(location));
        case "submodule":
          return adviseOnSubmodule(source.path, { missing, place: placeOf(location) }, context);
        case "git":
          return adviseOnGit(source, context);
        case undefined:
          return adviseOnFile(missing, placeOf(location));
      }
    },
  },
  "secret-missing": {
    why: "The Dockerfile asks for a build secret that was not passed to the build, or whose file is not there.",
    howToTell: "the build secret was not passed to the build, or is empty",
    ...OF_THE_BUILD,
    advise: (cause) => ({
      title: "A build secret is missing",
      problem: `The build needs ${cause.secret === undefined ? "a secret" : `the secret ${codeSpan(cause.secret)}`}, which was not passed to the build or is empty.`,
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
    }),
  },
};
