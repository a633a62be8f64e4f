// The package is not what `expect-package` wants: its visibility, and the repository that it is linked to.
import type { PackageState, Visibility } from "../../access/package-state.ts";
import { formatImage } from "../../oci/reference.ts";
import { organizationLink, packageLink, packagePage } from "../advice/links.ts";
import { type Remedy, repositoryOf } from "../advice/remedies.ts";
import { imageToShow, ownerToShow, type FailureContext } from "../context.ts";

import { NEVER, type Advice, type CauseRecord, type CauseRecords } from "./record.ts";

type Found = NonNullable<PackageState["visibility"]>;
/** `isPushed`: every tag was read back before. */
type Facts = { isPushed: boolean };

export type PackageStateCause =
  | ({ code: "package-not-public"; found: Exclude<Found, "public"> } & Facts)
  | ({ code: "package-not-private"; found: Exclude<Found, "private"> } & Facts)
  | ({ code: "package-not-internal"; found: Exclude<Found, "internal"> } & Facts)
  | ({ code: "package-not-linked"; linkedTo: string | undefined } & Facts);

/** What all of them have in common: nothing was refused, so no token is at fault. */
const SAME = {
  retry: () => NEVER,
  findings: "none",
  needsOwner: true,
  inDockerfile: false,
  mayBeDeadDaemon: false,
  isExplained: true,
  docs: { tokenKind: "classic", access: "push" },
} as const satisfies Partial<CauseRecord<never>>;

export const PACKAGE_STATE_CAUSES: CauseRecords<PackageStateCause> = {
  "package-not-public": {
    ...SAME,
    why: "A package is private when it is made, even in a public repository, until somebody changes that by hand. The input `expect-package` wants it to be public.",
    howToTell: "`expect-package` has `public`, and a pull without a login is refused",
    advise: (cause, context) => ({
      ...wordsFor("public", cause, context),
      remedies: [
        {
          action: `Open the package's settings, as somebody with the role Admin in it. At the end of the page, under "Danger Zone", press "Change visibility" and choose Public. GitHub has no API for this, and a public package can never be made private again.`,
          link: packageLink(context),
        },
        ...(context.ownerKind === "Organization"
          ? [
              {
                action: `Public cannot be chosen there? Then an owner of ${ownerToShow(context)} has to allow public packages first, under "Package creation".`,
                link: organizationLink(context, "packages"),
              },
            ]
          : []),
        { action: "Is it right as it is? Then take `public` out of `expect-package`." },
      ],
    }),
  },
  "package-not-private": {
    ...SAME,
    why: "The input `expect-package` wants the package to be private, and more people can pull it than those who were given access.",
    howToTell:
      "`expect-package` has `private`, and a pull without a login is allowed, or GitHub calls it internal",
    advise: (cause, context) => ({
      ...wordsFor("private", cause, context),
      remedies: narrowing("private", cause.found, context),
    }),
  },
  "package-not-internal": {
    ...SAME,
    why: "The input `expect-package` wants the package to be internal: open to every member of its organisation, and to nobody else.",
    howToTell: "`expect-package` has `internal`, and GitHub calls the package public or private",
    advise: (cause, context) => ({
      ...wordsFor("internal", cause, context),
      remedies: narrowing("internal", cause.found, context),
    }),
  },
  "package-not-linked": {
    ...SAME,
    why: "A package that a person's token made is linked to no repository. Its access list then leaves the repository's workflows out, so that their GITHUB_TOKEN is refused with `write_package`. The label `org.opencontainers.image.source` links a package only while it is made.",
    howToTell:
      "`expect-package` has `linked`, and GitHub names no repository for the package, or another one",
    advise: (cause, context) => adviseOnLink(cause, context),
  },
};

/** Who can pull. Source: GitHub docs, "Configuring a package's access control and visibility". */
const AUDIENCES: Readonly<Record<Found, string>> = {
  public: "anybody can pull it",
  internal: "every member of its organisation can pull it",
  private: "only those with access to it can pull it",
  "not-public": "only those with access to it can pull it",
};

function wordsFor(
  wanted: Visibility,
  { found, isPushed }: { found: Found; isPushed: boolean },
  context: FailureContext,
): Pick<Advice, "title" | "problem" | "evidence"> {
  const image = formatImage(imageToShow(context));
  const state = found === "not-public" ? "not public" : found;
  return {
    title: `The package is ${found === "not-public" ? state : `${state}, not ${wanted}`}`,
    problem: `${image} is ${state}: ${AUDIENCES[found]}. The input \`expect-package\` wants it to be ${wanted}.`,
    evidence: pushedEvidence(isPushed),
  };
}

function pushedEvidence(isPushed: boolean): string[] {
  return isPushed
    ? ["The image is pushed, and every tag was read back: only the expectation is not met."]
    : [];
}

/** From public there is no way back. Source: GitHub docs, "Configuring a package's access control and visibility". */
function narrowing(
  wanted: "private" | "internal",
  found: Found,
  context: FailureContext,
): readonly [Remedy, ...Remedy[]] {
  const stay = { action: `Is it right as it is? Then take \`${wanted}\` out of \`expect-package\`.` };
  if (found !== "public")
    return [
      {
        action: `Open the package's settings, as somebody with the role Admin in it. At the end of the page, under "Danger Zone", press "Change visibility" and choose ${wanted === "private" ? "Private" : "Internal"}. GitHub has no API for this.`,
        link: packageLink(context),
      },
      stay,
    ];
  return [
    {
      action:
        'GitHub never makes a public package private again. Delete the package: at the end of its settings, under "Danger Zone", press "Delete this package" (GitHub support does it where a version has over 5000 downloads). The next push makes a new one, which is private.',
      link: packageLink(context),
    },
    {
      action: "Take every secret in the image as known: anybody could pull it. Make new ones.",
    },
    stay,
  ];
}

function adviseOnLink(
  { linkedTo, isPushed }: Extract<PackageStateCause, { code: "package-not-linked" }>,
  context: FailureContext,
): Advice {
  const image = formatImage(imageToShow(context));
  const repository = repositoryOf(context) ?? "the repository";
  const state =
    linkedTo === undefined ? "is linked to no repository" : `is linked to ${linkedTo}, not to ${repository}`;
  return {
    title:
      linkedTo === undefined ? "The package is not linked" : "The package is linked to another repository",
    problem: `${image} ${state}. A push by the GITHUB_TOKEN of ${repository} is refused with \`permission_denied: write_package\`, unless the package's access list holds it.`,
    evidence: pushedEvidence(isPushed),
    remedies: [
      {
        action: `Open the package's page, as somebody with the role Admin in it, press "Connect repository" and choose ${repository}. GitHub has no API for this.`,
        link: packagePage(context),
      },
      {
        action: `Then look in its settings whether "Manage Actions access" has ${repository} with the role Write, and add it if not.`,
        link: packageLink(context),
      },
    ],
  };
}
