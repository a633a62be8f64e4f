// Links to GitHub's pages: tokens, packages, an organisation's settings.
import { NEEDED_SCOPES, type Access } from "../../access/scopes.ts";
import { GITHUB_DOT_COM, type RegistryHost } from "../../oci/host.ts";
import { ownerOf, packageOf, type Image } from "../../oci/reference.ts";
import { requestedAccess, type FailureContext } from "../context.ts";

export function serverOf({ registry }: Pick<FailureContext, "registry">): string {
  return registry.gitHub?.serverUrl ?? GITHUB_DOT_COM;
}

export function tokensLink(context: FailureContext): string {
  return `${serverOf(context)}/settings/tokens`;
}

/** GitHub's page for a new classic token, with the boxes ticked. */
export function newTokenLink({ access, registry }: { access: Access; registry: RegistryHost }): string {
  const scopes = NEEDED_SCOPES[access].join(",");
  const description = encodeQuery(`Docker Registry (${registry.host})`);
  return `${serverOf({ registry })}/settings/tokens/new?scopes=${scopes}&description=${description}`;
}

/** The same page, for the access that failed. */
export function newTokenLinkFor(context: FailureContext): string {
  return newTokenLink({ access: requestedAccess(context), registry: context.registry });
}

/** Terminals and Markdown end a link at a bracket. */
export function encodeQuery(text: string): string {
  return encodeURIComponent(text).replaceAll("(", "%28").replaceAll(")", "%29");
}

/** A package, and where its pages are. */
export type PackageOnGitHub = Pick<FailureContext, "image" | "ownerKind" | "registry">;

/** The package's own settings, where its access list and its visibility are. */
export function packageLink(context: PackageOnGitHub): string | undefined {
  return containerLink(context, "settings");
}

/** The package's page, as GitHub's API has it in `html_url`. Source: GitHub's REST API, "Get a package for a user". */
export function packagePage(context: PackageOnGitHub): string | undefined {
  const { image } = context;
  return image && `${accountLink(context, image)}/package/${encodeURIComponent(packageOf(image))}`;
}

/** The package's tags, newest first. */
export function tagsLink(context: PackageOnGitHub): string | undefined {
  return containerLink(context, "versions?filters%5Bversion_type%5D=tagged");
}

function containerLink(context: PackageOnGitHub, page: string): string | undefined {
  const { image } = context;
  return image && `${accountLink(context, image)}/${encodeURIComponent(packageOf(image))}/${page}`;
}

function accountLink(context: PackageOnGitHub, image: Image): string {
  const accounts = context.ownerKind === "Organization" ? "orgs" : "users";
  return `${serverOf(context)}/${accounts}/${ownerOf(image)}/packages/container`;
}

/** A page of an organisation's settings; nothing where the image's owner is not known. */
export function organizationLink(context: FailureContext, page: string): string | undefined {
  const { image } = context;
  return image && `${serverOf(context)}/organizations/${ownerOf(image)}/settings/${page}`;
}

/** The owner's list of packages. */
export function packagesLink(context: FailureContext): string | undefined {
  const { image } = context;
  return image && `${serverOf(context)}/${ownerOf(image)}?tab=packages`;
}
