// What a person should know of the packages: who can pull them, and whether the next push may happen.
import { isSameRepository, type PackageState } from "../access/package-state.ts";
import type { Config } from "../config/config.ts";
import { packageLink, packagePage } from "../diagnosis/advice/links.ts";
import { plainLine } from "../lib/redact.ts";
import { formatImage, ownerOf } from "../oci/reference.ts";
import { autolink, inlineMarkdown } from "./markdown.ts";

/** A link comes at the end of the text. */
type PackageLine = { text: string; link?: string | undefined };

/** Lines for a log or a terminal. */
export function packagesText(packages: readonly PackageState[] | undefined, config: Config): string[] {
  return formatPackages(packages ?? [], config).map(({ text, link }) =>
    plainLine(link === undefined ? text : `${text} ${link}`),
  );
}

/** The same for the summary. */
export function packagesMarkdown(packages: readonly PackageState[] | undefined, config: Config): string[] {
  return formatPackages(packages ?? [], config).map(({ text, link }) =>
    link === undefined ? inlineMarkdown(text) : `${inlineMarkdown(text)} ${autolink(link)}`,
  );
}

/** Nothing is said of what was not learnt. */
function formatPackages(packages: readonly PackageState[], config: Config): PackageLine[] {
  const isAlone = packages.length === 1;
  return packages.flatMap((state) =>
    [...formatVisibility(state, config), ...formatLink(state, config)].map(({ text, link }) => ({
      text: isAlone ? text : `${formatImage(state.image)}: ${text}`,
      link,
    })),
  );
}

function formatVisibility(state: PackageState, config: Config): PackageLine[] {
  switch (state.visibility) {
    case undefined:
      return [];
    case "public":
      return [{ text: "Public: anybody can pull it." }];
    case "internal":
      return [
        withLink(
          `Internal: every member of ${ownerOf(state.image)} can pull it, and nobody else. ${CHANGE}`,
          settingsOf(state, config),
        ),
      ];
    case "private":
    case "not-public": {
      const word = state.visibility === "private" ? "Private" : "Not public";
      const audience = `${word}: only those who were given access to the package can pull it.`;
      const change = isSurprise(config) ? PUBLISH : CHANGE;
      return [withLink(`${audience} ${change}`, settingsOf(state, config))];
    }
  }
}

const CHANGE = 'An admin of the package changes that by "Change visibility", at the end of its settings';

/** Source: GitHub docs, "Configuring a package's access control and visibility". */
const PUBLISH =
  'That is usual after a first push. To let everybody pull it, an admin of the package presses "Change visibility" at the end of its settings, and chooses Public (GitHub has no API for it, and no way back)';

/** Of a public repository people expect a public image. Source: GitHub docs, "About permissions for GitHub Packages". */
function isSurprise({ context: { repository }, expectPackage }: Config): boolean {
  return (
    repository?.isPrivate === false && !expectPackage.some((one) => one === "private" || one === "internal")
  );
}

function withLink(text: string, link: string | undefined): PackageLine {
  return link === undefined ? { text: `${text}.` } : { text: `${text}:`, link };
}

/** What has just been pushed by a job's own token will be pushed by it again. */
function formatLink(state: PackageState, config: Config): PackageLine[] {
  const { link } = state;
  const { repository } = config.context;
  const own = repository && `${repository.owner}/${repository.name}`;
  if (link.kind === "unknown" || config.credentials.token.kind === "installation") return [];
  if (link.kind === "linked" && isSameRepository(link.repository, own)) return [];
  const who = own ?? "the repository";
  const refusal = `a push with ${own === undefined ? "a workflow's GITHUB_TOKEN" : `the GITHUB_TOKEN of ${own}`} will be refused (permission_denied: write_package), unless the package's settings have ${who} under "Manage Actions access"`;
  if (link.kind === "linked")
    return [withLink(`Linked to ${link.repository}, not to ${who}: ${refusal}`, settingsOf(state, config))];
  return [
    withLink(
      `Not linked to a repository: ${refusal}. To link it, press "Connect repository" on the package's page (a label links a package only with the push that makes it)`,
      packagePage({ ...config.accessRequest, ...state }),
    ),
  ];
}

/** A person's package has its page elsewhere than an organisation's: without the owner's kind there is none to name. */
function settingsOf(state: PackageState, { accessRequest }: Config): string | undefined {
  return state.ownerKind && packageLink({ ...accessRequest, ...state });
}
