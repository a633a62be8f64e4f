// Advice on the run itself: registry, docker, build, publication.
import type { RunCause, TagState } from "./cause.ts";
import type { Advice, Scene } from "./advice.ts";
import { printReference } from "./image-reference.ts";
import { GITHUB_DOT_COM } from "./registry-host.ts";
import { aim, newTokenLink, serverOf, type Remedy } from "./remedy.ts";

export function adviseOnRun(cause: RunCause, { question }: Scene): Advice {
  const { host } = question.registry;
  switch (cause.code) {
    case "registry-unavailable":
      return {
        title: `${host} does not answer`,
        problem: `${host} did not do its part: ${cause.reason}. Nothing is known to be wrong on your side.`,
        remedies: [
          { action: "Try again in a few minutes." },
          ...(serverOf(question) === GITHUB_DOT_COM ? [STATUS_PAGE] : []),
          { action: "Does this machine reach other hosts? Else look at its network, its DNS and its proxy." },
        ],
      };
    case "check-undecided":
      return {
        title: "The check could not be decided",
        problem: `Nobody could say whether the token may ${aim(question)}: ${cause.reason}.`,
        remedies: [
          {
            action: "Ask with a classic token of your own: GitHub lists the scopes of such a token.",
            link: newTokenLink(question),
          },
        ],
      };
    case "docker-unavailable":
      return {
        title: "Docker does not answer",
        problem: `The image cannot be built: ${cause.reason}.`,
        remedies: [
          {
            action: "On your own machine or runner: start Docker, and see that this command shows a server.",
            snippet: { language: "sh", text: "docker version" },
          },
          {
            action:
              "On GitHub's hosted runners: use `runs-on: ubuntu-latest`; those for Windows and macOS have no Docker for Linux images.",
          },
        ],
      };
    case "build-command-failed":
      return {
        title: "The build failed",
        problem: "A command of the Dockerfile failed; the registry had nothing to do with it.",
        evidence: shownLines(cause.output),
        remedies: [{ action: "Mend the command that the build's output names, and run the job again." }],
      };
    case "publication-incomplete":
      return {
        title: "Not every tag was published",
        problem: `${host} has the image, but not under every tag that was asked for.`,
        evidence: cause.tags.map((state) => tellTag(state, question)),
        remedies: [
          {
            action: "Run the job again: it builds again and sets every tag.",
          },
        ],
      };
    case "interrupted":
      return {
        title: "The run was stopped",
        problem: `The run was stopped from outside (${cause.signal}) before it could ${aim(question)}.`,
        remedies: [{ action: "Run the job again." }],
      };
    case "unknown":
      return {
        title: `It failed: ${cause.happened}`,
        problem: `It failed, and we do not know this failure yet: ${cause.happened}.`,
        evidence: shownLines(cause.output),
        remedies: [
          {
            action:
              cause.output === ""
                ? "Run the job again. If it happens again, please report it to Surepush: it should not."
                : "The last lines of its output, above, say what happened in its own words.",
          },
        ],
      };
  }
}

const STATUS_PAGE: Remedy = {
  action: "See whether GitHub knows of trouble.",
  link: "https://www.githubstatus.com",
};

function tellTag(state: TagState, { image }: Scene["question"]): string {
  const reference = printReference(image, state.tag);
  return state.digest === undefined ? `${reference}: ${state.reason}` : `${reference} is ${state.digest}`;
}

/** The last lines of a command's output, without blank ones. */
function shownLines(output: string): string[] {
  return output
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== "")
    .slice(-8);
}
