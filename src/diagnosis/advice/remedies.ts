// Remedies: what a person does next, with the link to open and the text to paste.
import { formatImage } from "../../oci/reference.ts";
import type { Access } from "../../access/scopes.ts";
import { imageToShow, isOnOwnMachine, requestedAccess, type FailureContext } from "../context.ts";
import { newTokenLinkFor } from "./links.ts";

export type Remedy = {
  /** One or two sentences: what to do, and what that changes. */
  action: string;
  snippet?: Snippet;
  link?: string | undefined;
  /** What it grants the job on packages: of no use to a job that has it. */
  grants?: "read" | "write";
  /** It was tried already: of no use where this holds. */
  repeats?: boolean;
};

/** Text to paste; `language` as Markdown's fences have it. */
export type Snippet = {
  /** `text` is a block to copy whole, for which only a summary has the room. */
  language: "yaml" | "sh" | "json" | "text";
  text: string;
};

/** How a workflow names this action; a test holds it to `package.json`. */
export const USES = "F1bonacci66/surepush@v1";

/** `permissions:` as every workflow of ours has it; a job that lists one permission sets all others to none. */
export function permissions(access: Access): Snippet {
  return {
    language: "yaml",
    text: ["permissions:", "  contents: read", `  packages: ${packagesPermission(access)}`].join("\n"),
  };
}

function packagesPermission(access: Access): "read" | "write" {
  return access === "pull" ? "read" : "write";
}

/** To add `permissions:` to the job. */
export function grantPermissions(context: FailureContext, action: string): Remedy {
  const access = requestedAccess(context);
  return { action, snippet: permissions(access), grants: packagesPermission(access) };
}

/** To add the same block where a reusable workflow is called: the called job can have no more than this grants. */
export function grantCallerPermissions(context: FailureContext, action: string): Remedy {
  const access = requestedAccess(context);
  const block = permissions(access).text.replaceAll(/^/gm, "    ");
  const text = ["jobs:", "  image:", "    uses: ./.github/workflows/image.yml", block].join("\n");
  return { action, snippet: { language: "yaml", text }, grants: packagesPermission(access) };
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

/** What asks the registry and changes nothing: a step in a workflow, a command elsewhere. */
export function proofOfRepair(context: FailureContext): Snippet {
  const access = requestedAccess(context);
  return isOnOwnMachine(context)
    ? {
        language: "sh",
        text: `surepush check --access ${access} --image ${formatImage(imageToShow(context))}`,
      }
    : checkStep(access);
}

/** `start` is a clause such as `Make a new classic token`; what follows is how to keep it. */
export function newToken(context: FailureContext, start: string): Remedy {
  const { keep, snippet } = keepToken(context);
  return {
    action: `${start}, with the right boxes ticked by this link, and ${keep}`,
    link: newTokenLinkFor(context),
    ...(snippet && { snippet: { language: "sh", text: snippet } }),
  };
}

/** Where a new token goes. A command of ours reads it from the environment, docker from its login. */
function keepToken(context: FailureContext): { keep: string; snippet?: string } {
  if (context.isAct) return { keep: "hand it to act:", snippet: "act -s GITHUB_TOKEN=YOUR_TOKEN" };
  if (!isOnOwnMachine(context)) return { keep: "save it as the secret." };
  return context.isRun
    ? {
        keep: "paste it after this line, which does not show it:",
        snippet: "read -rs GITHUB_TOKEN && export GITHUB_TOKEN",
      }
    : { keep: "log in with it:", snippet: loginSnippet(context).text };
}

/** For docker on one's own machine; the token is in a variable, so that the shell's history does not hold it. */
export function loginSnippet({ registry }: FailureContext): Snippet {
  return {
    language: "sh",
    text: `printf '%s' "$TOKEN" | docker login ${registry.host} --username YOUR_NAME --password-stdin`,
  };
}

export function logoutSnippet({ registry }: FailureContext): Snippet {
  return { language: "sh", text: `docker logout ${registry.host}` };
}

/** The code is not on the runner before it is checked out. */
export function checkOutFirst(): Remedy {
  return {
    action: "In a workflow: check out the code in a step before.",
    snippet: { language: "yaml", text: `- uses: actions/checkout@v7\n- uses: ${USES}` },
  };
}

/** The whole of what a job needs to build and push its repository's own image. */
export function surepushStep(): Snippet {
  return { language: "yaml", text: `- uses: ${USES}` };
}

/** Of no use to a job whose own token was refused. */
export function useGitHubToken(context: FailureContext): Remedy {
  const remedy = grantPermissions(
    context,
    "In a workflow no token of your own is needed for the repository's own package: leave the input `token` out, and give the job these permissions.",
  );
  return { ...remedy, repeats: context.tokenKind === "installation" };
}

/** `push to ghcr.io/octo/app` */
export function formatAim(context: FailureContext): string {
  const access = requestedAccess(context);
  return `${access} ${AIMS[access]}${formatImage(imageToShow(context))}`;
}

const AIMS: Readonly<Record<Access, string>> = { pull: "", push: "to ", delete: "" };

/** `octo/app`, the repository whose workflow it is. */
export function repositoryOf({ repository }: FailureContext): string | undefined {
  return repository && `${repository.owner}/${repository.name}`;
}
