// The build: its Dockerfile, its files, its commands, its secrets.
import { buildCommand } from "../advice/commands.ts";
import { USES } from "../advice/remedies.ts";
import type { Location } from "../log/build-steps.ts";
import { codeSpan, NEVER, type CauseRecords } from "./record.ts";

/** The Dockerfile, or what it is built with and for. `output` is the end of what a command printed. */
export type BuildCause =
  | { code: "build-command-failed"; command: string | undefined; output: readonly string[] }
  | { code: "dockerfile-invalid"; flaw: string | undefined }
  | { code: "build-context-missing"; missing: string | undefined }
  | { code: "secret-missing"; secret: string | undefined };

export const BUILD_CAUSES: CauseRecords<BuildCause> = {
  "build-command-failed": {
    why: "A command of the Dockerfile ended with an error. The registry has nothing to do with it.",
    howToTell: "a `RUN` of the Dockerfile failed",
    retry: () => NEVER,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context, location) => ({
      title: "A command of the Dockerfile failed",
      problem: `${cause.command === undefined ? "A command" : `The command ${codeSpan(cause.command)}`} in ${placeOf(location)} ended with an error; the registry had nothing to do with it.`,
      evidence: cause.output.map((line) => `It printed: ${line}`),
      remedies: [
        { action: "Mend what its last lines name, and run the job again." },
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
    retry: () => NEVER,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context, location) => ({
      title: "The Dockerfile has a mistake",
      problem: `Docker cannot read ${placeOf(location)}${cause.flaw === undefined ? "" : `: ${cause.flaw}`}.`,
      remedies: [
        {
          action: "Mend that line. Instructions stand first on their line: FROM, RUN, COPY, ARG and so on.",
        },
        {
          action: "Docker checks a Dockerfile without building it, from buildx 0.15 on:",
          snippet: buildCommand(context, "--check"),
        },
      ],
    }),
  },
  "build-context-missing": {
    why: "The build asks for a file or folder that is not in its context: it is mistyped, lies above the context, is left out by .dockerignore, or was never checked out.",
    howToTell: "a file that the build needs is not in the context",
    retry: () => NEVER,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, _context, location) => ({
      title: "A file that the build needs is not there",
      problem: `${cause.missing === undefined ? "A file or folder" : codeSpan(cause.missing)} that ${placeOf(location)} asks for is not in the build's context.`,
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
    }),
  },
  "secret-missing": {
    why: "The Dockerfile asks for a build secret that nobody handed over, or the file it should come from is not there.",
    howToTell: "the build secret was not handed over, or is empty",
    retry: () => NEVER,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause) => ({
      title: "A build secret is missing",
      problem: `The build needs ${cause.secret === undefined ? "a secret" : `the secret ${codeSpan(cause.secret)}`}, and nobody handed it over, or it is empty.`,
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

function placeOf(location: Location | undefined): string {
  return location === undefined ? "the Dockerfile" : `line ${location.line} of ${location.file}`;
}
