// Remedies: what a person does next, with the link to open and the text to paste.
import type { CauseCode } from "../causes.ts";
import { ownerOf, packageOf, formatImage } from "../../oci/reference.ts";
import type { AccessRequest } from "../../access/request.ts";
import { GITHUB_DOT_COM } from "../../oci/host.ts";
import type { OwnerKind } from "../../context/run-context.ts";
import { NEEDED_SCOPES, type Access } from "../../access/scopes.ts";

export type Remedy = {
  /** One or two sentences: what to do, and what that changes. */
  action: string;
  snippet?: Snippet;
  link?: string;
};

/** Text to paste; `language` as Markdown's fences have it. */
export type Snippet = { language: "yaml" | "sh" | "json"; text: string };

/** How a workflow names this action; a test holds it to `package.json`. */
export const USES = "F1bonacci66/surepush@v1";

/** What a person may read of a cause: why it happens, what to do. */
export function causeLink(code: CauseCode): string {
  return `${GITHUB_DOT_COM}/${USES.replace(/@.*$/, "")}/blob/main/docs/causes.md#${code}`;
}

export function serverOf({ registry }: AccessRequest): string {
  return registry.gitHub?.serverUrl ?? GITHUB_DOT_COM;
}

export function tokensLink(accessRequest: AccessRequest): string {
  return `${serverOf(accessRequest)}/settings/tokens`;
}

/** GitHub's page for a new classic token, with the boxes ticked. */
export function newTokenLink(accessRequest: AccessRequest): string {
  const scopes = NEEDED_SCOPES[accessRequest.access].join(",");
  const description = encodeURIComponent(`Docker Registry (${accessRequest.registry.host})`);
  return `${serverOf(accessRequest)}/settings/tokens/new?scopes=${scopes}&description=${description}`;
}

/** The package's own settings, where its access list is. */
export function packageLink(accessRequest: AccessRequest, ownerKind: OwnerKind | undefined): string {
  return `${containerLink(accessRequest, ownerKind)}/settings`;
}

/** The package's tags, newest first. */
export function tagsLink(accessRequest: AccessRequest, ownerKind: OwnerKind | undefined): string {
  return `${containerLink(accessRequest, ownerKind)}/versions?filters%5Bversion_type%5D=tagged`;
}

function containerLink(accessRequest: AccessRequest, ownerKind: OwnerKind | undefined): string {
  const accounts = ownerKind === "Organization" ? "orgs" : "users";
  const name = encodeURIComponent(packageOf(accessRequest.image));
  return `${serverOf(accessRequest)}/${accounts}/${ownerOf(accessRequest.image)}/packages/container/${name}`;
}

export function organizationPackagesLink(accessRequest: AccessRequest): string {
  return `${serverOf(accessRequest)}/organizations/${ownerOf(accessRequest.image)}/settings/packages`;
}

/** `permissions:` as every workflow of ours has it; whoever lists one permission sets all others to none. */
export function permissions(access: Access): Snippet {
  return {
    language: "yaml",
    text: ["permissions:", "  contents: read", `  packages: ${access === "pull" ? "read" : "write"}`].join(
      "\n",
    ),
  };
}

/** The same block where a reusable workflow is called: the called job can have no more than this grants. */
export function callerPermissions(access: Access): Snippet {
  const block = permissions(access).text.replaceAll(/^/gm, "    ");
  return {
    language: "yaml",
    text: ["jobs:", "  image:", "    uses: ./.github/workflows/image.yml", block].join("\n"),
  };
}

/** A step that asks the registry and changes nothing. */
export function checkStep(access: Access, whose: "job" | "own" = "own"): Snippet {
  return {
    language: "yaml",
    text: [
      `- uses: ${USES}`,
      "  with:",
      "    operation: check",
      `    access: ${access}`,
      ...(whose === "own" ? ["    token: ${{ secrets.YOUR_TOKEN }}"] : []),
    ].join("\n"),
  };
}

/** What asks the registry and changes nothing: a command where the run is no workflow's, else a step. */
export function proofOfRepair(accessRequest: AccessRequest): Snippet {
  const { access, image } = accessRequest;
  return isOnOwnMachine(accessRequest)
    ? { language: "sh", text: `surepush check --access ${access} --image ${formatImage(image)}` }
    : checkStep(access);
}

/** Whether workflows are spoken of: they are, where the run is no workflow's, only if nobody said that. */
export function isOnOwnMachine({ context }: AccessRequest): boolean {
  return context.event === "local";
}

/** `start` is a clause such as `Make a new classic token`; what follows is how to keep it. */
export function newToken(accessRequest: AccessRequest, start: string): Remedy {
  const keep = isOnOwnMachine(accessRequest) ? "log in with it:" : "save it as the secret.";
  return {
    action: `${start}, with the right boxes ticked by this link, and ${keep}`,
    link: newTokenLink(accessRequest),
    ...(isOnOwnMachine(accessRequest) ? { snippet: loginSnippet(accessRequest) } : {}),
  };
}

/** For docker on one's own machine; the token is in a variable, so that the shell's history does not hold it. */
export function loginSnippet({ registry }: AccessRequest): Snippet {
  return {
    language: "sh",
    text: `printf '%s' "$TOKEN" | docker login ${registry.host} --username YOUR_NAME --password-stdin`,
  };
}

export function logoutSnippet({ registry }: AccessRequest): Snippet {
  return { language: "sh", text: `docker logout ${registry.host}` };
}

/** The whole of what a job needs to build and push its repository's own image. */
export function surepushStep(): Snippet {
  return { language: "yaml", text: `- uses: ${USES}` };
}

export function useGitHubToken(access: Access): Remedy {
  return {
    action:
      "In a workflow no token of your own is needed for the repository's own package: leave the input `token` out, and give the job these permissions.",
    snippet: permissions(access),
  };
}

/** `push to ghcr.io/octo/app` */
export function formatAim({ access, image }: AccessRequest): string {
  return `${access} ${AIMS[access]}${formatImage(image)}`;
}

const AIMS: Readonly<Record<Access, string>> = { pull: "", push: "to ", delete: "" };
