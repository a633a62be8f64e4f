// Advice on the job and the package: who may write where.
import type { PackageCause } from "../causes.ts";
import type { Advice, AdviceContext } from "./advice.ts";
import { ownerOf, packageOf, formatImage } from "../../oci/reference.ts";
import {
  formatAim,
  callerPermissions,
  checkStep,
  isOnOwnMachine,
  proofOfRepair,
  newToken,
  newTokenLink,
  organizationPackagesLink,
  packageLink,
  permissions,
  serverOf,
  tokensLink,
  type Remedy,
} from "./remedies.ts";

export function adviseOnPackage(cause: PackageCause, adviceContext: AdviceContext): Advice {
  const { accessRequest, tokenKind, owner } = adviceContext;
  const { access, context, image, registry } = accessRequest;
  const account = ownerOf(image);
  const repository = context.repository && `${context.repository.owner}/${context.repository.name}`;
  const asker =
    tokenKind === "installation"
      ? `the repository ${repository ?? "of this workflow"}`
      : "whoever the token belongs to";
  const self = tokenKind === "installation" ? context.repository?.owner : adviceContext.login;
  switch (cause.code) {
    case "workflow-permission-missing":
      return {
        title: `The job may not ${access}: \`packages: ${access === "pull" ? "read" : "write"}\` is missing`,
        problem: `The job's GITHUB_TOKEN may not ${formatAim(accessRequest)}: the workflow does not grant it.`,
        remedies: [
          { action: "Add this to the job (or to the top of the workflow):", snippet: permissions(access) },
          {
            action:
              "Is the job part of a reusable workflow? Then the job that calls it must grant the same, for the called one can have no more:",
            snippet: callerPermissions(access),
          },
          {
            action:
              'Is it there already? Then the package\'s access list leaves this repository out: add it under "Manage Actions access".',
            link: packageLink(accessRequest, owner.kind),
          },
        ],
      };
    case "fork-pull-request":
      return {
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
      };
    case "dependabot":
      return {
        title: "A run of Dependabot may not push",
        problem:
          "Dependabot started this run, and GitHub gives such a run a token that only reads, and none of the Actions secrets.",
        remedies: [
          {
            action: "Build Dependabot's pull requests without pushing, which is what the default does:",
            snippet: { language: "yaml", text: "with:\n  push: auto" },
          },
          {
            action: "Or, where its image is really needed, raise the token's permissions in the job:",
            snippet: permissions(access),
          },
        ],
      };
    case "wrong-owner":
      return {
        title: `This token has no say over ${account}`,
        problem: `The image belongs to ${account}, and ${asker} is not allowed to ${access} there.`,
        remedies: [
          {
            action: "Push under the owner that the token belongs to:",
            snippet: {
              language: "yaml",
              text: `with:
  images: ${registry.host}/${self?.toLowerCase() ?? "OWNER"}/${packageOf(image)}`,
            },
          },
          {
            action: `Or use a classic token of somebody who may ${access} packages of ${account}, saved as a secret.`,
            link: newTokenLink(accessRequest),
          },
        ],
      };
    case "package-access-missing":
      return {
        title: "The package's access list leaves you out",
        problem: `The package ${formatImage(image)} exists, and ${asker} has no ${access === "pull" ? "read" : "write"} role in it.`,
        remedies: [
          {
            action:
              tokenKind === "installation"
                ? `Open the package's settings and add ${repository ?? "the repository"} under "Manage Actions access", with the role Write. (A package made by hand or by another repository knows nothing of this one.)`
                : "Ask the package's admin to give you the role Write in the package's settings.",
            link: packageLink(accessRequest, owner.kind),
          },
          ...(tokenKind === "installation" && adviceContext.packages !== "write"
            ? [{ action: "Make sure that the job has the permission, too:", snippet: permissions(access) }]
            : []),
        ],
      };
    case "package-creation-forbidden":
      return {
        title: `No new package may be made under ${account}`,
        problem: `The package ${formatImage(image)} does not exist yet, and ${account} does not let you make it.`,
        remedies: [
          {
            action: `Ask an owner of ${account} to allow the creation of packages of this visibility.`,
            link: organizationPackagesLink(accessRequest),
          },
          { action: "Or make sure that the owner in the image's name is the one you meant." },
        ],
      };
    case "package-not-found-or-private":
      return {
        title: "The package is private or does not exist",
        problem: `${registry.host} does not say whether ${formatImage(image)} exists: it is private, or there is no such package.`,
        remedies: [
          {
            action: "Compare the name, letter by letter, with the owner's list of packages.",
            link: `${serverOf(accessRequest)}/${account}?tab=packages`,
          },
          {
            action:
              "Is it private? Then give the repository or the token's owner the role Read in its settings.",
            link: packageLink(accessRequest, owner.kind),
          },
        ],
      };
    case "denied-hidden":
      return adviseOnSilence(adviceContext);
  }
}

/** Nobody said why. What to look at first depends on whose token it is. */
function adviseOnSilence({ accessRequest, tokenKind, owner }: AdviceContext): Advice {
  const { registry, access } = accessRequest;
  const words = {
    title: `${registry.host} refused and did not say why`,
    problem: `${registry.host} does not let this token ${formatAim(accessRequest)}, and neither it nor GitHub's API says why.`,
  };
  const ask: Remedy = {
    action: `Then ask the registry itself, which this ${isOnOwnMachine(accessRequest) ? "command" : "step"} does:`,
    snippet: proofOfRepair(accessRequest),
  };
  if (tokenKind === "installation")
    return {
      ...words,
      remedies: [
        { action: "Look whether the job has these permissions:", snippet: permissions(access) },
        {
          action:
            'It has? Then look whether the package\'s settings list this repository under "Manage Actions access".',
          link: packageLink(accessRequest, owner.kind),
        },
        { ...ask, snippet: checkStep(access, "job") },
      ],
    };
  return {
    ...words,
    remedies: [
      {
        action:
          'Look whether the token is still valid, has the right boxes ticked, and is authorised for the organisation ("Configure SSO").',
        link: tokensLink(accessRequest),
      },
      newToken(accessRequest, "Or make a new classic token"),
      ask,
    ],
  };
}
