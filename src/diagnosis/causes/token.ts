// The token itself: missing, damaged, expired, of a kind that will not do, or never used.
import { adviseOnBadJobToken } from "../advice/job-token.ts";
import type { HeldToken } from "../../access/token.ts";
import { tokensLink } from "../advice/links.ts";
import {
  formatAim,
  grantPermissions,
  loginSnippet,
  logoutSnippet,
  newToken,
  surepushStep,
  useGitHubToken,
  type Remedy,
} from "../advice/remedies.ts";
import { isOnOwnMachine, requestedAccess, type FailureContext } from "../context.ts";
import { OF_THE_TOKEN, type Advice, type CauseRecords } from "./record.ts";

/** The token itself will not do. */
export type TokenCause =
  | { code: "token-missing" }
  /** A token that we saw ourselves was not sent anywhere. */
  | { code: "token-malformed"; flaw: string; isOurs: boolean }
  /** Who says so: GitHub's API, which knows, or the registry, whose refusal may have another reason. */
  | { code: "token-invalid"; proof: "github" | "registry" }
  | { code: "token-kind-unsupported" }
  | { code: "not-logged-in" };

export const TOKEN_CAUSES: CauseRecords<TokenCause> = {
  "token-missing": {
    why: "There was no token to log in with. A secret that does not exist, or that the run may not see, arrives as an empty text, without a warning.",
    howToTell:
      "the secret has another name, or the run may not see it (a fork, Dependabot, another environment)",
    ...OF_THE_TOKEN,
    advise: (_cause, context) =>
      isOnOwnMachine(context) ? adviseOnNoTokenHere(context) : adviseOnNoToken(context),
  },
  "token-malformed": {
    why: "The token has something around it or in it that no token has: a line end, a space, quotes. It got there when the secret was saved.",
    howToTell: "the secret was pasted with quotes, a space or a line end",
    ...OF_THE_TOKEN,
    advise: (cause, context) => ({
      title: "The token was damaged on its way here",
      problem: `The token has ${cause.flaw}${cause.isOurs ? "; it was not sent anywhere" : ""}.`,
      remedies: [
        isOnOwnMachine(context)
          ? COPY_AGAIN
          : {
              action:
                "Save the secret again, without quotes, spaces or a line end. From a file that holds only the token, this does it:",
              snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | gh secret set YOUR_TOKEN" },
            },
      ],
    }),
  },
  "token-invalid": {
    why: "The token is mistyped, expired or revoked. A refused token is refused for public images, too: an old login that docker still keeps is enough.",
    howToTell: "the token is mistyped, expired or revoked, or docker still keeps an old login",
    ...OF_THE_TOKEN,
    advise: (cause, context) => adviseOnBadToken(cause.proof, context),
  },
  "token-kind-unsupported": {
    why: "GitHub's registry accepts classic personal access tokens and the job's own GITHUB_TOKEN. It does not accept fine-grained tokens, and mostly no tokens of other Apps. A login with one of those may succeed all the same.",
    howToTell: "the token begins with `github_pat_`, or an App other than GitHub Actions made it",
    ...OF_THE_TOKEN,
    docs: { tokenKind: "fine-grained", access: "push" },
    advise: (_cause, context) => ({
      title: `${context.registry.host} does not accept this kind of token`,
      problem: `${KIND_NAMES[context.tokenKind]} cannot ${formatAim(context)}: GitHub Packages accepts classic personal access tokens and the job's GITHUB_TOKEN.`,
      remedies: isOnOwnMachine(context)
        ? [newToken(context, "Make a classic token")]
        : [useGitHubToken(context), newToken(context, "Or make a classic token")],
    }),
  },
  "not-logged-in": {
    why: "There was no login to the registry when it was asked, or the login was for another registry or another user of the machine.",
    howToTell: "no login took place before, or it was for another registry, another user or another machine",
    ...OF_THE_TOKEN,
    advise: (_cause, context) => ({
      title: `Not logged in to ${context.registry.host}`,
      problem: `${context.registry.host} was asked to ${formatAim(context)} without a login, or with one that is not for it.`,
      remedies: isOnOwnMachine(context)
        ? [logInHere(context), newToken(context, "You have no token? Make a classic one")]
        : [LOG_IN_BY_STEP, logInHere(context)],
    }),
  },
};

const COPY_AGAIN: Remedy = {
  action:
    "Copy the token again, without quotes, spaces or a line end. From a file that holds only the token, this does it:",
  snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | surepush check --token-stdin" },
};

const KIND_NAMES: Readonly<Record<HeldToken, string>> = {
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
function adviseOnBadToken(proof: "github" | "registry", context: FailureContext): Advice {
  if (context.tokenKind === "installation") return adviseOnBadJobToken(context);
  const { host } = context.registry;
  const look: Remedy = {
    action: "Check whether the token is still in your list, and not expired.",
    link: tokensLink(context),
  };
  if (context.checksum === "wrong") return adviseOnMistypedToken(context, look);
  const renew = newToken(context, "Make a new classic token");
  const own = useGitHubTokenWhere(context);
  if (proof === "github")
    return {
      title: "The token is bad, expired or revoked",
      problem: "GitHub does not know this token: it is bad, expired or revoked.",
      remedies: [look, renew, ...own],
    };
  const forget: Remedy = {
    action:
      "Is the image public? Then no login is needed: let docker forget the old one, and pull again. (helm has its own: `helm registry logout`.)",
    snippet: logoutSnippet(context),
  };
  return {
    title: `${host} refused the token`,
    problem: `${host} refused the token as such; most likely it is mistyped, expired or revoked.`,
    isHedged: true,
    evidence: ["A token that is refused is refused for public images, too."],
    remedies: requestedAccess(context) === "pull" ? [forget, look, renew, ...own] : [look, renew, ...own],
  };
}

/** A wrong checksum is no proof: GitHub may change how it makes them. */
function adviseOnMistypedToken(context: FailureContext, look: Remedy): Advice {
  const isOwn = isOnOwnMachine(context);
  return {
    title: "The token is mistyped",
    problem: "The last letters of the token do not fit the others: most likely it is mistyped, or cut short.",
    isHedged: true,
    remedies: [
      isOwn
        ? {
            action: "Copy the token again, whole, and paste it after this line, which does not show it:",
            snippet: { language: "sh", text: "read -rs GITHUB_TOKEN && export GITHUB_TOKEN" },
          }
        : { action: "Copy the token again, whole, and save the secret anew." },
      look,
      newToken(context, "You have it no more? Make a new classic token"),
      ...useGitHubTokenWhere(context),
    ],
  };
}

const LOG_IN_BY_STEP: Remedy = {
  action: "In a workflow this step logs in by itself; give the job `packages: write` and `contents: read`.",
  snippet: surepushStep(),
  grants: "write",
};

/** There is no GITHUB_TOKEN on a machine of one's own. */
function useGitHubTokenWhere(context: FailureContext): Remedy[] {
  return isOnOwnMachine(context) ? [] : [useGitHubToken(context)];
}

function logInHere(context: FailureContext): Remedy {
  return {
    action: "On a machine of your own, log in with a classic token:",
    snippet: loginSnippet(context),
  };
}

function adviseOnNoTokenHere(context: FailureContext): Advice {
  return {
    title: "There is no token",
    problem: `There is no token to ${formatAim(context)} with.`,
    remedies: [
      { action: "Put one into the environment variable GITHUB_TOKEN, or hand it over with `--token-stdin`." },
      newToken(context, "You have none? Make a classic token"),
    ],
  };
}

function adviseOnNoToken(context: FailureContext): Advice {
  return {
    title: "The token is empty",
    problem: `There is no token to ${formatAim(context)} with: the input for it is empty.`,
    evidence: [
      "A secret that does not exist, or that this run may not see (a fork's pull request, Dependabot, another environment), arrives as an empty text.",
    ],
    remedies: [
      grantPermissions(
        context,
        "Leave the input `token` out: the job's own GITHUB_TOKEN is taken then. Give the job these permissions.",
      ),
      {
        action:
          "Or, if you meant a secret: compare its name with the one in the repository's Settings → Secrets and variables → Actions.",
      },
    ],
  };
}
