// Advice on a scope that is missing: how we know, both ways to mend it, and what proves the repair.
import type { TokenCause } from "../causes.ts";
import type { Advice } from "./advice.ts";
import type { AccessRequest } from "../../access/request.ts";
import { formatAim, isOnOwnMachine, newToken, proofOfRepair, tokensLink, type Remedy } from "./remedies.ts";
import { NEEDED_SCOPES } from "../../access/scopes.ts";
import type { HeldToken } from "../../access/token.ts";

type ScopeMissing = Extract<TokenCause, { code: "scope-missing" }>;

export function adviseOnScope(
  { missing, proof }: ScopeMissing,
  accessRequest: AccessRequest,
  tokenKind: HeldToken,
): Advice {
  const lacking = and(missing);
  const needs = `To ${accessRequest.access}, a token needs ${and(NEEDED_SCOPES[accessRequest.access])}.`;
  const [boxes, are] = missing.length > 1 ? ["the boxes", "are"] : ["the box", "is"];
  const editToken: Remedy = {
    action: `Edit the token: open your tokens, choose it, tick ${boxes} ${lacking} and press "Update token". The token stays the same, so ${isOnOwnMachine(accessRequest) ? "your login" : "the secret"} need not change.`,
    link: tokensLink(accessRequest),
  };
  const remedies: [Remedy, ...Remedy[]] = [
    tokenKind === "oauth" ? refreshGh(missing) : editToken,
    newToken(accessRequest, "Or make a new classic token"),
  ];
  switch (proof) {
    case "list":
      return {
        title: `The token lacks ${missing.join(" and ")}`,
        problem: `The token cannot ${formatAim(accessRequest)}: ${lacking} ${are} missing.`,
        evidence: [needs],
        remedies,
      };
    case "registry":
      return refusedToken(accessRequest.registry.host, [needs, `${lacking} ${are} not in GitHub's list.`]);
    case "wording":
      return refusedToken(accessRequest.registry.host, [
        needs,
        `${accessRequest.registry.host} says that the token's scopes do not match.`,
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
      evidence,
      remedies: [
        ...remedies,
        {
          action: `Prove the repair by the registry's answer, with this ${isOnOwnMachine(accessRequest) ? "command" : "step"}. GitHub's list is no proof: it leaves out what \`write:packages\` implies, and may look the same afterwards.`,
          snippet: proofOfRepair(accessRequest),
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
