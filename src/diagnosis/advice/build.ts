// Advice on the build: its Dockerfile, its files, its commands, its secrets.
import { codeSpan, type Advice, type AdviceContext } from "./advice.ts";
import type { BuildCause } from "../causes.ts";
import { USES } from "./remedies.ts";

export function adviseOnBuild(cause: BuildCause, { location }: AdviceContext): Advice {
  const place = location === undefined ? "the Dockerfile" : `line ${location.line} of ${location.file}`;
  switch (cause.code) {
    case "build-command-failed":
      return {
        title: "A command of the Dockerfile failed",
        problem: `${cause.command === undefined ? "A command" : `The command ${codeSpan(cause.command)}`} in ${place} ended with an error; the registry had nothing to do with it.`,
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
        problem: `${cause.missing === undefined ? "A file or folder" : codeSpan(cause.missing)} that ${place} asks for is not in the build's context.`,
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
      };
  }
}
