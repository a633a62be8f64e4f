// Advice on the token itself: missing, damaged, expired, of a kind or with scopes that will not do.
import type { TokenCause } from "./cause.ts";
import type { Advice, Scene } from "./advice.ts";
import type { Question } from "./question.ts";
import {
  aim,
  checkStep,
  newTokenLink,
  permissions,
  tokensLink,
  useGitHubToken,
  type Remedy,
} from "./remedy.ts";
import { NEEDED, type Scope } from "./scope.ts";
import type { TokenKind } from "./token.ts";

export function adviseOnToken(cause: TokenCause, { question, tokenKind }: Scene): Advice {
  switch (cause.code) {
    case "token-missing":
      return question.context.event === "local" ? adviseOnNoTokenHere(question) : adviseOnNoToken(question);
    case "token-malformed":
      return {
        title: "The token was damaged on its way here",
        problem: `The token has ${cause.flaw}; it was not sent anywhere.`,
        remedies: [
          {
            action:
              "Save the secret again, without quotes, blanks or a line end. From a file that holds only the token, this does it:",
            snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | gh secret set YOUR_TOKEN" },
          },
        ],
      };
    case "token-invalid":
      return {
        title: "The token is bad, expired or revoked",
        problem: `GitHub does not know this token: it is bad, expired or revoked.`,
        remedies: [
          {
            action: "Look whether the token is still in your list, and not expired.",
            link: tokensLink(question),
          },
          newToken(
            question,
            "Make a new classic token, with the right boxes ticked by this link, and save it as the secret.",
          ),
          useGitHubToken(question.access),
        ],
      };
    case "token-kind-unsupported":
      return {
        title: `${question.registry.host} does not take this kind of token`,
        problem: `${KIND_NAMES[tokenKind]} cannot ${aim(question)}: GitHub Packages takes classic personal access tokens and the job's GITHUB_TOKEN.`,
        remedies: [
          useGitHubToken(question.access),
          newToken(
            question,
            "Or make a classic token, with the right boxes ticked by this link, and save it as the secret.",
          ),
        ],
      };
    case "scope-missing":
      return adviseOnScope(cause, question, tokenKind);
  }
}

const KIND_NAMES: Readonly<Record<Scene["tokenKind"], string>> = {
  classic: "A classic personal access token",
  oauth: "An OAuth token",
  "app-user": "An App's user token",
  installation: "An App's installation token",
  "fine-grained": "A fine-grained personal access token",
  refresh: "A refresh token",
  unknown: "A token of an unknown kind",
};

type ScopeMissing = Extract<TokenCause, { code: "scope-missing" }>;

function adviseOnScope({ missing, proof }: ScopeMissing, question: Question, tokenKind: TokenKind): Advice {
  const lacking = and(missing);
  const needs = `To ${question.access}, a token needs ${and(NEEDED[question.access])}.`;
  const [boxes, are] = missing.length > 1 ? ["the boxes", "are"] : ["the box", "is"];
  const editToken: Remedy = {
    action: `Edit the token: open your tokens, choose it, tick ${boxes} ${lacking} and press "Update token". The token stays the same, so the secret need not change.`,
    link: tokensLink(question),
  };
  const remedies: [Remedy, ...Remedy[]] = [
    tokenKind === "oauth" ? refreshGh(missing) : editToken,
    newToken(
      question,
      "Or make a new classic token, with the right boxes ticked by this link, and save it as the secret.",
    ),
  ];
  switch (proof) {
    case "list":
      return {
        title: `The token lacks ${missing.join(" and ")}`,
        problem: `The token cannot ${aim(question)}: ${lacking} ${are} missing.`,
        evidence: [needs],
        remedies,
      };
    case "registry":
      return refusedToken([needs, `${lacking} ${are} not in GitHub's list.`]);
    case "wording":
      return refusedToken([needs, `${question.registry.host} says that the token's scopes do not match.`]);
    case "strict":
      return {
        title: `\`scope-check: strict\`: ${missing.join(" and ")} ${are} not listed`,
        problem: `\`scope-check: strict\` wants every scope listed by name, and ${lacking} ${are} not in GitHub's list.`,
        evidence: [
          needs,
          `GitHub normally hides ${lacking} when \`write:packages\` is there, so the token may well be good.`,
        ],
        remedies: [
          {
            action: "Let the registry decide: leave `scope-check` out, or set it to `auto`.",
            snippet: { language: "yaml", text: "with:\n  scope-check: auto" },
          },
          ...remedies,
        ],
      };
  }

  function refusedToken(evidence: string[]): Advice {
    return {
      title: `The token most likely lacks ${missing.join(" and ")}`,
      problem: `${question.registry.host} refused the token, and the likeliest reason is that ${lacking} ${are} missing.`,
      evidence,
      remedies: [
        ...remedies,
        {
          action:
            "Prove the repair by the registry's answer, with this step. GitHub's list is no proof: it leaves out what `write:packages` implies, and may look the same afterwards.",
          snippet: checkStep(question.access),
        },
      ],
    };
  }
}

function newToken(question: Question, action: string): Remedy {
  return { action, link: newTokenLink(question) };
}

/** An OAuth token is nearly always the one that GitHub's own command keeps: it has no boxes to tick. */
function refreshGh(missing: readonly Scope[]): Remedy {
  return {
    action: "Is it the token of GitHub's command `gh`? Then this adds what is missing:",
    snippet: { language: "sh", text: `gh auth refresh --scopes ${missing.join(",")}` },
  };
}

function adviseOnNoTokenHere(question: Question): Advice {
  return {
    title: "There is no token",
    problem: `There is no token to ${aim(question)} with.`,
    remedies: [
      { action: "Put one into the environment variable GITHUB_TOKEN, or hand it over with `--token-stdin`." },
      newToken(question, "You have none? Make a classic token, with the right boxes ticked by this link."),
    ],
  };
}

function adviseOnNoToken(question: Question): Advice {
  return {
    title: "The token is empty",
    problem: `There is no token to ${aim(question)} with: the input \`token\` is empty.`,
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

/** `a` and `b`, each as code. */
function and(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(" and ");
}
