// The package: its access list, its creation, its visibility, and refusals without a reason.
import type { Access } from "../../access/scopes.ts";
import { adviseOnDeletion, adviseOnHidden } from "../advice/hidden-package.ts";
import { formatImage } from "../../oci/reference.ts";
import { organizationLink, packageLink, tokensLink } from "../advice/links.ts";
import {
  checkStep,
  formatAim,
  grantPermissions,
  newToken,
  proofOfRepair,
  repositoryOf,
  type Remedy,
} from "../advice/remedies.ts";
import {
  imageToShow,
  isOnOwnMachine,
  ownerToShow,
  requestedAccess,
  type FailureContext,
} from "../context.ts";
import { holderOf } from "./job.ts";
import { IF_JUST_CREATED, OF_THE_MACHINE, OF_THE_TOKEN, type Advice, type CauseRecords } from "./record.ts";

/** The package does not allow it. */
export type PackageCause =
  | { code: "package-access-missing" }
  | { code: "package-creation-forbidden" }
  | { code: "package-not-found-or-private" }
  | { code: "delete-refused" }
  | { code: "denied-hidden" };

export const PACKAGE_CAUSES: CauseRecords<PackageCause> = {
  "package-access-missing": {
    why: "The package exists, and its own access list does not hold this repository or this person. A package made by hand, by a personal token or by another repository knows nothing of this one, and `permissions:` do not change that. To delete takes the role Admin; without it GitHub answers `Package not found`.",
    howToTell: "the job's permissions are right, and the package's own access list leaves the repository out",
    ...OF_THE_TOKEN,
    retry: () => IF_JUST_CREATED,
    needsOwner: true,
    docs: { tokenKind: "installation", access: "push" },
    advise: (_cause, context) => ({
      title: "The package's access list leaves you out",
      problem: `The package ${formatImage(imageToShow(context))} exists, and ${holderOf(context)} has no ${ROLES[requestedAccess(context)].toLowerCase()} role in it.`,
      remedies: [
        {
          action:
            context.tokenKind === "installation"
              ? `Open the package's settings and add ${repositoryOf(context) ?? "the repository"} under "Manage Actions access", with the role ${ROLES[requestedAccess(context)]}. (A package made by hand or by another repository knows nothing of this one.)`
              : context.isRun || context.tokenKind !== "unknown"
                ? `Ask the package's admin to give you the role ${ROLES[requestedAccess(context)]} in the package's settings.`
                : `In a workflow: open the package's settings and add the repository under "Manage Actions access", with the role ${ROLES[requestedAccess(context)]}. On a machine: ask the package's admin to give you that role there.`,
          link: packageLink(context),
        },
        ...(context.tokenKind === "installation" && context.packages !== "write"
          ? [grantPermissions(context, "Make sure that the job has the permission, too:")]
          : []),
      ],
    }),
  },
  "package-creation-forbidden": {
    why: "The package does not exist yet, and the organisation does not let this token make it.",
    howToTell: "the package does not exist yet, and the organisation restricts who may make one",
    ...OF_THE_TOKEN,
    docs: { tokenKind: "installation", access: "push" },
    advise: (_cause, context) => ({
      title: `No new package may be made under ${ownerToShow(context)}`,
      problem: `The package ${formatImage(imageToShow(context))} does not exist yet, and ${ownerToShow(context)} does not let you make it.`,
      remedies: [
        {
          action: `Ask an owner of ${ownerToShow(context)} to allow the creation of packages of this visibility.`,
          link: organizationLink(context, "packages"),
        },
        { action: "Or make sure that the owner in the image's name is the one you meant." },
      ],
    }),
  },
  "package-not-found-or-private": {
    why: "There is no such package, or it is private and this login may not read it. The registry does not say which of the two.",
    howToTell: "the name is mistyped, or the package is private",
    ...OF_THE_TOKEN,
    retry: () => IF_JUST_CREATED,
    needsOwner: true,
    docs: { tokenKind: "classic", access: "pull" },
    advise: (_cause, context) => ({
      title: "The package is private or does not exist",
      problem: `${context.registry.host} does not say whether ${formatImage(imageToShow(context))} exists: it is private, or there is no such package.`,
      remedies: requestedAccess(context) === "delete" ? adviseOnDeletion(context) : adviseOnHidden(context),
    }),
  },
  "delete-refused": {
    why: "GitHub keeps the last version of a package, and the last one that has a tag, until the package itself is deleted; and versions of a public package that were downloaded more than 5000 times, for others may depend on them. The token may be fine.",
    howToTell: "the line says that it cannot be deleted",
    ...OF_THE_MACHINE,
    needsOwner: true,
    docs: { tokenKind: "classic", access: "delete" },
    advise: (_cause, context) => ({
      title: "GitHub does not delete this version",
      problem:
        "GitHub deletes neither a package's last version, nor its last one with a tag, nor a public one with more than 5000 downloads; the token has no part in that.",
      remedies: [
        {
          action:
            "Is it the last version, or the last one with a tag? Keep one (a clean-up has an input for that), or delete the whole package at the end of its settings.",
          link: packageLink(context),
        },
        {
          action:
            "Was it downloaded more than 5000 times? Leave it out of the clean-up, or ask GitHub's support.",
        },
      ],
    }),
  },
  "denied-hidden": {
    why: "The registry refused and gave no reason. Clients often ask with a request whose answer has no text, so that the reason is lost.",
    howToTell: "none of the others fits",
    ...OF_THE_TOKEN,
    retry: () => IF_JUST_CREATED,
    isExplained: false,
    advise: (_cause, context) => adviseOnSilence(context),
  },
};

/** The role in the package that each access takes. Source: GitHub docs, "About permissions for GitHub Packages". */
const ROLES: Readonly<Record<Access, string>> = { pull: "Read", push: "Write", delete: "Admin" };

/** The registry gave no reason. What to look at first depends on whose token it is. */
function adviseOnSilence(context: FailureContext): Advice {
  const { host } = context.registry;
  const words = {
    title: `${host} refused and did not say why`,
    problem: `${host} does not let this token ${formatAim(context)}, and neither it nor GitHub's API says why.`,
  };
  const ask: Remedy = {
    action: `Then ask the registry itself, which this ${isOnOwnMachine(context) ? "command" : "step"} does:`,
    snippet: proofOfRepair(context),
    // A run of ours has just asked.
    repeats: context.isRun,
  };
  if (context.tokenKind === "installation")
    return {
      ...words,
      remedies: [
        grantPermissions(context, "Check whether the job has these permissions:"),
        {
          action:
            'It has? Then check whether the package\'s settings list this repository under "Manage Actions access".',
          link: packageLink(context),
        },
        { ...ask, snippet: checkStep(requestedAccess(context), "job") },
      ],
    };
  return {
    ...words,
    remedies: [
      {
        action:
          'Check whether the token is still valid, has the right boxes ticked, and is authorised for the organisation ("Configure SSO").',
        link: tokensLink(context),
      },
      // GitHub takes this one: another one of its kind would be refused alike.
      { ...newToken(context, "Or make a new classic token"), repeats: context.api.kind === "accepted" },
      ask,
    ],
  };
}
