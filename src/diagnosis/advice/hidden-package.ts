// Advice on a package that is private or does not exist: how to see it, to read it, and to delete from it.
import { isAnotherOwner, loginOf, ownerToShow, type FailureContext } from "../context.ts";
import { packageLink, packagesLink } from "./links.ts";
import { grantPermissions, loginSnippet, newToken, repositoryOf, type Remedy } from "./remedies.ts";

type Remedies = readonly [Remedy, ...Remedy[]];

/** Source: GitHub docs, "Configuring a package's access control and visibility". */
export function adviseOnHidden(context: FailureContext): Remedies {
  return [
    compareName(context),
    inSettings(
      context,
      "New packages are private until somebody changes that. Should anybody be able to pull it?",
      'press "Change visibility" → "Public"',
    ),
    ...readPrivate(context),
  ];
}

/** A private package is read with a login that has a role in it. */
function readPrivate(context: FailureContext): Remedy[] {
  if (context.tokenKind === "installation")
    return [
      inSettings(
        context,
        "Should it stay private?",
        `add ${repositoryOf(context) ?? "the repository"} under "Manage Actions access", with the role Read`,
      ),
      grantPermissions(context, "Then the job needs this permission, too:"),
    ];
  const role = inSettings(
    context,
    "Should it stay private?",
    'give the token\'s owner the role Read under "Manage access"',
  );
  return context.tokenKind === "none" || context.tokenKind === "unknown"
    ? [
        {
          action:
            "Should it stay private? Then log in to pull, with a classic token that has `read:packages`, of somebody who may read the package:",
          snippet: loginSnippet(context),
        },
        role,
      ]
    : [role];
}

/** Source: GitHub docs, "Deleting and restoring a package". */
export function adviseOnDeletion(context: FailureContext): Remedies {
  const isJobs = context.tokenKind === "installation";
  const who = isJobs
    ? `give ${repositoryOf(context) ?? "the repository"} the role Admin under "Manage Actions access"`
    : 'give the token\'s owner the role Admin under "Manage access"';
  return [
    compareName(context),
    inSettings(context, "To delete, a role that only reads or writes is not enough.", who),
    isJobs
      ? grantPermissions(context, "The job needs this permission, too:")
      : newToken(context, "A classic token needs `delete:packages` beside `read:packages`: make one"),
  ];
}

/** Anybody can open the list, which shows each reader what that reader may see. */
function compareName(context: FailureContext): Remedy {
  return {
    action:
      "Compare the name, letter by letter, with the owner's list of packages, which shows you those that you may see.",
    link: packagesLink(context),
  };
}

/** To anybody but its admins GitHub answers 404 for a package's settings, so that others get no link. */
function inSettings(context: FailureContext, why: string, step: string): Remedy {
  const reader = context.tokenKind === "installation" ? context.repository?.owner : loginOf(context);
  return reader !== undefined && !isAnotherOwner(context, reader)
    ? { action: `${why} Open the package's settings and ${step}.`, link: packageLink(context) }
    : {
        action: `${why} Ask an admin of the package (${ownerToShow(context)}) to open its settings and ${step}.`,
      };
}
