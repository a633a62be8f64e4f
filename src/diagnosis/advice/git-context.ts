// Advice on a build context in a git repository that could not be fetched.
import { codeSpan, type Advice } from "../causes/record.ts";
import type { FailureContext } from "../context.ts";
import type { GitFailure, GitTrouble } from "../log/git.ts";
import { buildCommand, formatInput } from "./commands.ts";
import { checkOutFirst, type Remedy } from "./remedies.ts";

type Remedies = readonly [Remedy, ...Remedy[]];

export function adviseOnGit({ trouble, said }: GitFailure, context: FailureContext): Advice {
  return {
    title: "Git could not fetch the build's context",
    problem: `The build's context, or one of its named contexts, is a git repository, and ${HAPPENED[trouble]}.`,
    evidence: said === undefined ? [] : [`Git said: ${said}`],
    remedies: REMEDIES[trouble](context),
  };
}

const HAPPENED: Readonly<Record<GitTrouble, string>> = {
  login: "its host wants a login that the build does not have",
  repository: "its host has no such repository, or does not show it without a login",
  ref: "it has no such branch, tag or commit",
  ssh: "the build cannot log in there by SSH",
  other: "git could not fetch it",
};

const REMEDIES: Readonly<Record<GitTrouble, (context: FailureContext) => Remedies>> = {
  login: (context) => [giveToken(context), checkOutFirst()],
  repository: (context) => [
    {
      action:
        'Compare the address with the repository\'s, letter by letter. Is it private? Then git needs a token: GitHub says "not found" without one.',
    },
    giveToken(context),
    checkOutFirst(),
  ],
  ref: () => [
    {
      action:
        "Compare what stands behind the `#` in the address with the repository's branches and tags. The branch of a merged pull request is often deleted.",
      snippet: { language: "sh", text: "git ls-remote ADDRESS" },
    },
    checkOutFirst(),
  ],
  ssh: (context) => [
    {
      action:
        "Use the address with `https://`. A public repository needs no login then, and a private one takes a token.",
    },
    {
      action: `Or start an agent with the key in a step before, and forward it with ${formatInput(context, "ssh")}:`,
      snippet: { language: "yaml", text: "with:\n  ssh: default" },
    },
    checkOutFirst(),
  ],
  other: (context) => [
    checkOutFirst(),
    {
      action: "To see git's own words, build it by hand:",
      snippet: buildCommand(context, "--progress=plain"),
    },
  ],
};

/** Source: docker docs, "Build context", on private repositories. */
function giveToken(context: FailureContext): Remedy {
  return {
    action: `Give git a token that may read the repository, as the build secret ${codeSpan("GIT_AUTH_TOKEN")}. The job's own token reads the job's own repository only.`,
    snippet:
      context.event === "local"
        ? { language: "sh", text: buildCommand(context, "--secret id=GIT_AUTH_TOKEN").text }
        : { language: "yaml", text: "with:\n  secrets: |\n    GIT_AUTH_TOKEN=${{ secrets.YOUR_TOKEN }}" },
  };
}
