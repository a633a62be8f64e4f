// Advice on what an account or organisation forbids: single sign-on, token policies, addresses, billing.
import type { AccountCause } from "../causes.ts";
import type { Advice, AdviceContext } from "./advice.ts";
import { ownerOf } from "../../oci/reference.ts";
import { serverOf, tokensLink, useGitHubToken } from "./remedies.ts";

export function adviseOnAccount(
  cause: AccountCause,
  { accessRequest, owner: { kind } }: AdviceContext,
): Advice {
  const owner = ownerOf(accessRequest.image);
  switch (cause.code) {
    case "sso-required":
      return {
        title: `The token is not authorised for ${owner}'s single sign-on`,
        problem: `${owner} uses single sign-on, and this token has not been authorised for it.`,
        remedies: [
          {
            action: `Authorise the token: open your tokens, press "Configure SSO" beside it, then "Authorize" beside ${owner}. The token stays the same.`,
            link: cause.url ?? tokensLink(accessRequest),
          },
          useGitHubToken(accessRequest.access),
        ],
      };
    case "classic-pat-forbidden":
      return {
        title: `${owner} does not allow classic tokens`,
        problem: `${owner} forbids access with a classic personal access token, and GitHub's registry takes no other personal token.`,
        remedies: [
          useGitHubToken(accessRequest.access),
          { action: `Or ask an owner of ${owner} to allow classic tokens.` },
        ],
      };
    case "ip-not-allowed":
      return {
        title: `${owner} does not allow this address`,
        problem: `${owner} lets in listed IP addresses only, and this machine's is not one of them.`,
        remedies: [
          {
            action: `Ask an owner of ${owner} to add the machine's address to the organisation's IP allow list.`,
            link: `${serverOf(accessRequest)}/organizations/${owner}/settings/security`,
          },
          {
            action:
              "Or run the job on a runner whose address is listed (a self-hosted one, or a larger runner with a fixed address).",
          },
        ],
      };
    case "billing":
      return {
        title: `${owner}'s billing stops the registry`,
        problem: `GitHub refuses because of ${owner}'s billing: a failed payment, or a spending limit that is reached.`,
        remedies: [
          {
            action: `Ask whoever pays for ${owner} to look at Settings → Billing and licensing.`,
            link:
              kind === "User"
                ? `${serverOf(accessRequest)}/settings/billing`
                : `${serverOf(accessRequest)}/organizations/${owner}/settings/billing`,
          },
        ],
      };
  }
}
