// What a person should know of the packages: who can pull them, and whether the next push may happen.
import { isSameRepository, type PackageState } from "../access/package-state.ts";
import type { Config } from "../config/config.ts";
import { packageLink, packagePage } from "../diagnosis/advice/remedies.ts";
import { plainLine } from "../lib/redact.ts";
import { formatImage, ownerOf } from "../oci/reference.ts";
import { autolink, inlineMarkdown } from "./markdown.ts";

/** Where there is a link, it stands at the end of the text. */
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
        withSettings(
          `Internal: every member of ${ownerOf(state.image)} can pull it, and nobody else. This is changed`,
          state,
          config,
        ),
      ];
    case "private":
    case "not-public":
      return [
        withSettings(
          `${state.visibility === "private" ? "Private" : "Not public"}: only those with access to the package can pull it${howItEnds(config)}`,
          state,
          config,
        ),
      ];
  }
}

/** Of a public repository people expect a public image. Source: GitHub docs, "About permissions for GitHub Packages". */
function howItEnds({ context: { repository }, expectPackage }: Config): string {
  const isSurprise =
    repository?.isPrivate === false && !expectPackage.some((one) => one === "private" || one === "internal");
  return isSurprise
    ? ", which is usual after a first push. To let everybody pull it, somebody with the role Admin chooses Public (by hand: GitHub has no API for it, and no way back)"
    : ". This is changed";
}

function withSettings(start: string, state: PackageState, config: Config): PackageLine {
  const where = `${start} under "Change visibility" in the package's settings`;
  const link = settingsOf(state, config);
  return link === undefined ? { text: `${where}.` } : { text: `${where}:`, link };
}

/** What has just been pushed by a job's own token will be pushed by it again. */
function formatLink(state: PackageState, config: Config): PackageLine[] {
  const { link } = state;
  const { repository } = config.context;
  const own = repository && `${repository.owner}/${repository.name}`;
  if (link.kind === "unknown" || config.credentials.token.kind === "installation") return [];
  if (link.kind === "linked" && isSameRepository(link.repository, own)) return [];
  const problem =
    link.kind === "linked"
      ? `Linked to ${link.repository}, not to ${own ?? ""}`
      : "Not linked to a repository";
  return [
    {
      text: `${problem}: a push by a workflow's GITHUB_TOKEN will be refused (write_package), unless the package's access list holds the repository. To link it, press "Connect repository" on this page, for a label on a later image does not:`,
      link: packagePage({ ...config.accessRequest, ...state }),
    },
  ];
}

/** A person's package has its page elsewhere than an organisation's: without the owner's kind there is none to name. */
function settingsOf(state: PackageState, { accessRequest }: Config): string | undefined {
  return state.ownerKind && packageLink({ ...accessRequest, ...state });
}
