// Advice on the token itself: missing, damaged, expired, of a kind that will not do, or never used.
import type { TokenCause } from "../causes.ts";
import type { Advice, Scene } from "./advice.ts";
import { adviseOnScope } from "./scope.ts";
import type { Question } from "../../access/request.ts";
import {
  aim,
  isOnOwnMachine,
  logIn,
  logOut,
  newToken,
  permissions,
  surepushStep,
  tokensLink,
  useGitHubToken,
  type Remedy,
} from "./remedies.ts";

export function adviseOnToken(cause: TokenCause, { question, tokenKind }: Scene): Advice {
  switch (cause.code) {
    case "token-missing":
      return isOnOwnMachine(question) ? adviseOnNoTokenHere(question) : adviseOnNoToken(question);
    case "token-malformed":
      return {
        title: "The token was damaged on its way here",
        problem: `The token has ${cause.flaw}${cause.isOurs ? "; it was not sent anywhere" : ""}.`,
        remedies: [
          isOnOwnMachine(question)
            ? COPY_AGAIN
            : {
                action:
                  "Save the secret again, without quotes, blanks or a line end. From a file that holds only the token, this does it:",
                snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | gh secret set YOUR_TOKEN" },
              },
        ],
      };
    case "token-invalid":
      return adviseOnBadToken(cause.proof, question);
    case "token-kind-unsupported":
      return {
        title: `${question.registry.host} does not take this kind of token`,
        problem: `${KIND_NAMES[tokenKind]} cannot ${aim(question)}: GitHub Packages takes classic personal access tokens and the job's GITHUB_TOKEN.`,
        remedies: isOnOwnMachine(question)
          ? [newToken(question, "Make a classic token")]
          : [useGitHubToken(question.access), newToken(question, "Or make a classic token")],
      };
    case "scope-missing":
      return adviseOnScope(cause, question, tokenKind);
    case "not-logged-in":
      return {
        title: `Nobody was logged in to ${question.registry.host}`,
        problem: `${question.registry.host} was asked to ${aim(question)} without a login, or with one that is not for it.`,
        remedies: isOnOwnMachine(question)
          ? [logInHere(question), newToken(question, "You have no token? Make a classic one")]
          : [LOG_IN_BY_STEP, logInHere(question)],
      };
  }
}

const COPY_AGAIN: Remedy = {
  action:
    "Copy the token again, without quotes, blanks or a line end. From a file that holds only the token, this does it:",
  snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | surepush check --token-stdin" },
};

const KIND_NAMES: Readonly<Record<Scene["tokenKind"], string>> = {
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
function adviseOnBadToken(proof: "github" | "registry", question: Question): Advice {
  const { host } = question.registry;
  const look: Remedy = {
    action: "Look whether the token is still in your list, and not expired.",
    link: tokensLink(question),
  };
  const renew = newToken(question, "Make a new classic token");
  const own = useGitHubTokenWhere(question);
  if (proof === "github")
    return {
      title: "The token is bad, expired or revoked",
      problem: "GitHub does not know this token: it is bad, expired or revoked.",
      remedies: [look, renew, ...own],
    };
  const forget: Remedy = {
    action:
      "Is the image public? Then no login is needed: let docker forget the old one, and pull again. (helm has its own: `helm registry logout`.)",
    snippet: logOut(question),
  };
  return {
    title: `${host} refused the token`,
    problem: `${host} refused the token as such; most likely it is mistyped, expired or revoked.`,
    evidence: ["A token that is refused is refused for public images, too."],
    remedies: question.access === "pull" ? [forget, look, renew, ...own] : [look, renew, ...own],
  };
}

const LOG_IN_BY_STEP: Remedy = {
  action: "In a workflow this step logs in by itself; give the job `packages: write` and `contents: read`.",
  snippet: surepushStep(),
};

/** There is no GITHUB_TOKEN on a machine of one's own. */
function useGitHubTokenWhere(question: Question): Remedy[] {
  return isOnOwnMachine(question) ? [] : [useGitHubToken(question.access)];
}

function logInHere(question: Question): Remedy {
  return { action: "On a machine of your own, log in with a classic token:", snippet: logIn(question) };
}

function adviseOnNoTokenHere(question: Question): Advice {
  return {
    title: "There is no token",
    problem: `There is no token to ${aim(question)} with.`,
    remedies: [
      { action: "Put one into the environment variable GITHUB_TOKEN, or hand it over with `--token-stdin`." },
      newToken(question, "You have none? Make a classic token"),
    ],
  };
}

function adviseOnNoToken(question: Question): Advice {
  return {
    title: "The token is empty",
    problem: `There is no token to ${aim(question)} with: the input for it is empty.`,
    evidence: [
      "A secret that does not exist, or that this run may not see (a fork's pull request, Dependabot, another environment), arrives as an empty text.",
    ],
    remedies: [
      {
        action:
          "Leave the input `token` out: the job's own GITHUB_TOKEN is taken then. Give the job these permissions.",
        snippet: permissions(question.access),
      },
      {
        action:
          "Or, if you meant a secret: compare its name with the one in the repository's Settings → Secrets and variables → Actions.",
      },
    ],
  };
}
