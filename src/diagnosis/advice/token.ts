// Advice on the token itself: missing, damaged, expired, of a kind that will not do, or never used.
import type { TokenCause } from "../causes.ts";
import type { Advice, AdviceContext } from "./advice.ts";
import { adviseOnScope } from "./scope.ts";
import type { AccessRequest } from "../../access/request.ts";
import {
  formatAim,
  isOnOwnMachine,
  loginSnippet,
  logoutSnippet,
  newToken,
  permissions,
  surepushStep,
  tokensLink,
  useGitHubToken,
  type Remedy,
} from "./remedies.ts";

export function adviseOnToken(cause: TokenCause, { accessRequest, tokenKind }: AdviceContext): Advice {
  switch (cause.code) {
    case "token-missing":
      return isOnOwnMachine(accessRequest)
        ? adviseOnNoTokenHere(accessRequest)
        : adviseOnNoToken(accessRequest);
    case "token-malformed":
      return {
        title: "The token was damaged on its way here",
        problem: `The token has ${cause.flaw}${cause.isOurs ? "; it was not sent anywhere" : ""}.`,
        remedies: [
          isOnOwnMachine(accessRequest)
            ? COPY_AGAIN
            : {
                action:
                  "Save the secret again, without quotes, blanks or a line end. From a file that holds only the token, this does it:",
                snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | gh secret set YOUR_TOKEN" },
              },
        ],
      };
    case "token-invalid":
      return adviseOnBadToken(cause.proof, accessRequest);
    case "token-kind-unsupported":
      return {
        title: `${accessRequest.registry.host} does not take this kind of token`,
        problem: `${KIND_NAMES[tokenKind]} cannot ${formatAim(accessRequest)}: GitHub Packages takes classic personal access tokens and the job's GITHUB_TOKEN.`,
        remedies: isOnOwnMachine(accessRequest)
          ? [newToken(accessRequest, "Make a classic token")]
          : [useGitHubToken(accessRequest.access), newToken(accessRequest, "Or make a classic token")],
      };
    case "scope-missing":
      return adviseOnScope(cause, accessRequest, tokenKind);
    case "not-logged-in":
      return {
        title: `Nobody was logged in to ${accessRequest.registry.host}`,
        problem: `${accessRequest.registry.host} was asked to ${formatAim(accessRequest)} without a login, or with one that is not for it.`,
        remedies: isOnOwnMachine(accessRequest)
          ? [logInHere(accessRequest), newToken(accessRequest, "You have no token? Make a classic one")]
          : [LOG_IN_BY_STEP, logInHere(accessRequest)],
      };
  }
}

const COPY_AGAIN: Remedy = {
  action:
    "Copy the token again, without quotes, blanks or a line end. From a file that holds only the token, this does it:",
  snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | surepush check --token-stdin" },
};

const KIND_NAMES: Readonly<Record<AdviceContext["tokenKind"], string>> = {
  classic: "A classic personal access token",
  oauth: "An OAuth token",
  "app-user": "An App's user token",
  installation: "The job's GITHUB_TOKEN",
  app: "The token of an App other than GitHub Actions",
  none: "No token at all",
  "fine-grained": "A fine-grained personal access token",
  refresh: "A refresh token",
  unknown: "A token of an unknown kind",
};

/** GitHub knows; the registry only refuses, and what docker keeps from an old login is refused like a bad token. */
function adviseOnBadToken(proof: "github" | "registry", accessRequest: AccessRequest): Advice {
  const { host } = accessRequest.registry;
  const look: Remedy = {
    action: "Look whether the token is still in your list, and not expired.",
    link: tokensLink(accessRequest),
  };
  const renew = newToken(accessRequest, "Make a new classic token");
  const own = useGitHubTokenWhere(accessRequest);
  if (proof === "github")
    return {
      title: "The token is bad, expired or revoked",
      problem: "GitHub does not know this token: it is bad, expired or revoked.",
      remedies: [look, renew, ...own],
    };
  const forget: Remedy = {
    action:
      "Is the image public? Then no login is needed: let docker forget the old one, and pull again. (helm has its own: `helm registry logout`.)",
    snippet: logoutSnippet(accessRequest),
  };
  return {
    title: `${host} refused the token`,
    problem: `${host} refused the token as such; most likely it is mistyped, expired or revoked.`,
    evidence: ["A token that is refused is refused for public images, too."],
    remedies: accessRequest.access === "pull" ? [forget, look, renew, ...own] : [look, renew, ...own],
  };
}

const LOG_IN_BY_STEP: Remedy = {
  action: "In a workflow this step logs in by itself; give the job `packages: write` and `contents: read`.",
  snippet: surepushStep(),
};

/** There is no GITHUB_TOKEN on a machine of one's own. */
function useGitHubTokenWhere(accessRequest: AccessRequest): Remedy[] {
  return isOnOwnMachine(accessRequest) ? [] : [useGitHubToken(accessRequest.access)];
}

function logInHere(accessRequest: AccessRequest): Remedy {
  return {
    action: "On a machine of your own, log in with a classic token:",
    snippet: loginSnippet(accessRequest),
  };
}

function adviseOnNoTokenHere(accessRequest: AccessRequest): Advice {
  return {
    title: "There is no token",
    problem: `There is no token to ${formatAim(accessRequest)} with.`,
    remedies: [
      { action: "Put one into the environment variable GITHUB_TOKEN, or hand it over with `--token-stdin`." },
      newToken(accessRequest, "You have none? Make a classic token"),
    ],
  };
}

function adviseOnNoToken(accessRequest: AccessRequest): Advice {
  return {
    title: "The token is empty",
    problem: `There is no token to ${formatAim(accessRequest)} with: the input for it is empty.`,
    evidence: [
      "A secret that does not exist, or that this run may not see (a fork's pull request, Dependabot, another environment), arrives as an empty text.",
    ],
    remedies: [
      {
        action:
          "Leave the input `token` out: the job's own GITHUB_TOKEN is taken then. Give the job these permissions.",
        snippet: permissions(accessRequest.access),
      },
      {
        action:
          "Or, if you meant a secret: compare its name with the one in the repository's Settings → Secrets and variables → Actions.",
      },
    ],
  };
}
