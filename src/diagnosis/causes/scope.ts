// A scope that the token lacks: how we know, both ways to fix it, and what proves the repair.
import { NEEDED_SCOPES } from "../../access/scopes.ts";
import { tokensLink } from "../advice/links.ts";
import { formatAim, newToken, proofOfRepair, type Remedy } from "../advice/remedies.ts";
import { isOnOwnMachine, requestedAccess, type FailureContext } from "../context.ts";
import { OF_THE_TOKEN, type Advice, type CauseRecords } from "./record.ts";

export type ScopeCause = { code: "scope-missing"; missing: readonly string[]; proof: ScopeProof };

/** How we know that a scope is missing. */
export type ScopeProof =
  /** GitHub's list neither holds nor implies it. */
  | "list"
  /** The list implies it, and the registry refused all the same. */
  | "registry"
  /** There is no list, and the registry says that the scopes do not match. */
  | "wording"
  /** GitHub's REST API refuses. */
  | "api"
  /** The list implies it, and the user wants it listed by name. */
  | "strict";

export const SCOPE_CAUSES: CauseRecords<ScopeCause> = {
  "scope-missing": {
    why: "A classic token can do what its boxes (scopes) say, and one of them is not ticked. To push takes `write:packages` and `read:packages`, to pull `read:packages`, to delete `delete:packages` and `read:packages`.",
    howToTell: "a box of the token (`read:packages`, `write:packages`) is not ticked",
    ...OF_THE_TOKEN,
    advise: (cause, context) => adviseOnScope(cause, context),
  },
};

function adviseOnScope({ missing, proof }: ScopeCause, context: FailureContext): Advice {
  const access = requestedAccess(context);
  const lacking = and(missing);
  const needs = `To ${access}, a token needs ${and(NEEDED_SCOPES[access])}.`;
  const [boxes, are] = missing.length > 1 ? ["the boxes", "are"] : ["the box", "is"];
  const editToken: Remedy = {
    action: `Edit the token: open your tokens, choose it, tick ${boxes} ${lacking} and press "Update token". The token stays the same, so ${isOnOwnMachine(context) ? "your login" : "the secret"} need not change.`,
    link: tokensLink(context),
  };
  const remedies: [Remedy, ...Remedy[]] = [
    context.tokenKind === "oauth" ? refreshGh(missing) : editToken,
    newToken(context, "Or make a new classic token"),
  ];
  switch (proof) {
    case "list":
      return {
        title: `The token lacks ${missing.join(" and ")}`,
        problem: `The token cannot ${formatAim(context)}: ${lacking} ${are} missing.`,
        evidence: [needs],
        remedies,
      };
    case "registry":
      return refusedToken(context.registry.host, [needs, `${lacking} ${are} not in GitHub's list.`]);
    case "wording":
      return refusedToken(context.registry.host, [
        needs,
        `${context.registry.host} says that the token's scopes do not match.`,
      ]);
    case "api":
      return refusedToken("GitHub's API", [
        `${lacking} ${are} what GitHub's API wants here, whatever the registry allows.`,
      ]);
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

  function refusedToken(who: string, evidence: string[]): Advice {
    return {
      title: `The token most likely lacks ${missing.join(" and ")}`,
      problem: `${who} refused the token, and the likeliest reason is that ${lacking} ${are} missing.`,
      isHedged: true,
      evidence,
      remedies: [
        ...remedies,
        {
          action: `Prove the repair by the registry's answer, with this ${isOnOwnMachine(context) ? "command" : "step"}. GitHub's list is no proof: it leaves out what \`write:packages\` implies, and may look the same afterwards.`,
          snippet: proofOfRepair(context),
        },
      ],
    };
  }
}

/** An OAuth token is nearly always the one that GitHub's own command keeps: it has no boxes to tick. */
function refreshGh(missing: readonly string[]): Remedy {
  return {
    action: "Is it the token of GitHub's command `gh`? Then this adds what is missing:",
    snippet: { language: "sh", text: `gh auth refresh --scopes ${missing.join(",")}` },
  };
}

/** `a` and `b`, each as code. */
function and(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(" and ");
}
