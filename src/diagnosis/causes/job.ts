// The job: its permissions, the event that it runs for, and the account that its token belongs to.
import { packageOf } from "../../oci/reference.ts";
import { adviseOnIdentity } from "../advice/identity.ts";
import { newTokenLinkFor, packageLink } from "../advice/links.ts";
import { formatAim, grantCallerPermissions, grantPermissions, repositoryOf } from "../advice/remedies.ts";
import { imageToShow, loginOf, ownerToShow, requestedAccess, type FailureContext } from "../context.ts";
import { IF_JUST_CREATED, OF_THE_MACHINE, OF_THE_TOKEN, type Advice, type CauseRecords } from "./record.ts";

/** The job does not allow it. */
export type JobCause =
  /** `permission` is set where it is not the one on packages: `identity` is `id-token: write`, with `attestations: write`. */
  | { code: "workflow-permission-missing"; permission?: "identity" }
  | { code: "fork-pull-request" }
  | { code: "untrusted-commit" }
  | { code: "dependabot" }
  | { code: "wrong-owner" };

export const JOB_CAUSES: CauseRecords<JobCause> = {
  "workflow-permission-missing": {
    why: "The job's GITHUB_TOKEN may do what `permissions:` grants, and `packages: write` is not among it. As soon as one permission is written, all others are none. Logging in works all the same.",
    howToTell: "the job's `permissions:` do not grant packages (`write` to push, `read` to pull)",
    ...OF_THE_TOKEN,
    retry: () => IF_JUST_CREATED,
    needsOwner: true,
    docs: { tokenKind: "installation", access: "push" },
    advise: ({ permission }, context) =>
      permission === "identity" ? adviseOnIdentity() : adviseOnPackages(context),
  },
  "fork-pull-request": {
    why: "A pull request from a fork gets a token that may only read, and no secrets, whatever the workflow says.",
    howToTell: "the pull request comes from a fork",
    ...OF_THE_TOKEN,
    docs: { tokenKind: "installation", access: "push" },
    advise: () => ({
      title: "A fork's pull request may not push",
      problem:
        "This run builds a commit from a fork, and GitHub gives such a run a token that may only read.",
      remedies: [
        {
          action:
            "Build pull requests without pushing, which is what the default does, and push when the change is merged:",
          snippet: { language: "yaml", text: "with:\n  push: auto" },
        },
      ],
    }),
  },
  "untrusted-commit": {
    why: "The commit that is built may be a stranger's: it is not the one of the run's event, or the event cannot be read or is not known. Such a commit gets no login and no secrets, and is not pushed.",
    howToTell: "under an event that anybody can start, another commit than the event's is checked out",
    ...OF_THE_MACHINE,
    docs: { tokenKind: "installation", access: "push" },
    advise: () => ({
      title: "A commit that may be a stranger's is not pushed",
      problem: "The workflow asks for a push, and what it builds may be a stranger's commit.",
      remedies: [
        {
          action:
            "Push from a run whose event is about the commit itself: a push, a release, a schedule or a start by hand, after somebody has reviewed it:",
          snippet: { language: "yaml", text: "on:\n  push:\n    branches: [main]" },
        },
        {
          action: "Under this event, build without pushing:",
          snippet: { language: "yaml", text: "with:\n  push: auto" },
        },
        { action: "See docs/trust.md for whose commit may do what." },
      ],
    }),
  },
  dependabot: {
    why: "A run that Dependabot started gets a token that may only read, and Dependabot's own secrets instead of those of Actions, even when somebody else starts it again.",
    howToTell: "Dependabot opened the pull request or started the run",
    ...OF_THE_TOKEN,
    docs: { tokenKind: "installation", access: "push" },
    advise: (_cause, context) => ({
      title: "A run of Dependabot may not push",
      problem:
        "Dependabot started this run, and GitHub gives such a run a token that only reads, and none of the Actions secrets.",
      remedies: [
        {
          action: "Build Dependabot's pull requests without pushing, which is what the default does:",
          snippet: { language: "yaml", text: "with:\n  push: auto" },
        },
        grantPermissions(
          context,
          "Or, where its image is really needed, raise the token's permissions in the job:",
        ),
      ],
    }),
  },
  "wrong-owner": {
    why: "The image's name begins with an owner that this token has no access to: another account's, or a mistyped one.",
    howToTell: "the owner in the image's name is not the one the token belongs to",
    ...OF_THE_TOKEN,
    advise: (_cause, context) => ({
      title: `This token has no access to ${ownerToShow(context)}`,
      problem: `The image belongs to ${ownerToShow(context)}, and ${holderOf(context)} is not allowed to ${requestedAccess(context)} there.`,
      remedies: [
        {
          action: "Push under the owner that the token belongs to:",
          snippet: {
            language: "yaml",
            text: `with:
  images: ${context.registry.host}/${accountOfToken(context)?.toLowerCase() ?? "OWNER"}/${packageOf(imageToShow(context))}`,
          },
        },
        {
          action: `Or use a classic token of somebody who may ${requestedAccess(context)} packages of ${ownerToShow(context)}, saved as a secret.`,
          link: newTokenLinkFor(context),
        },
      ],
    }),
  },
};

function adviseOnPackages(context: FailureContext): Advice {
  return {
    title: `The job may not ${requestedAccess(context)}: \`packages: ${requestedAccess(context) === "pull" ? "read" : "write"}\` is missing`,
    problem: `The job's GITHUB_TOKEN may not ${formatAim(context)}: the workflow does not grant it.`,
    remedies: [
      grantPermissions(context, "Add this to the job (or to the top of the workflow):"),
      grantCallerPermissions(
        context,
        "Is the job part of a reusable workflow? Then the job that calls it must grant the same, because the called one cannot have more:",
      ),
      {
        action:
          'Is it there already? Then the package\'s access list leaves this repository out: add it under "Manage Actions access".',
        link: packageLink(context),
      },
    ],
  };
}

/** Who holds the token: the workflow's repository, or a person. */
export function holderOf(context: FailureContext): string {
  return context.tokenKind === "installation"
    ? `the repository ${repositoryOf(context) ?? "of this workflow"}`
    : "whoever the token belongs to";
}

/** The account that the token belongs to. */
function accountOfToken(context: FailureContext): string | undefined {
  return context.tokenKind === "installation" ? context.repository?.owner : loginOf(context);
}
