// What an account or organisation forbids: single sign-on, token policies, addresses, billing.
import { ownerToShow } from "../context.ts";
import { organizationLink, serverOf, tokensLink } from "../advice/links.ts";
import { useGitHubToken } from "../advice/remedies.ts";
import { OF_THE_TOKEN, type CauseRecords } from "./record.ts";

/** The image's owner does not let it in. */
export type AccountCause =
  | { code: "sso-required"; url: string | undefined }
  | { code: "classic-pat-forbidden" }
  | { code: "ip-not-allowed" }
  | { code: "billing" };

export const ACCOUNT_CAUSES: CauseRecords<AccountCause> = {
  "sso-required": {
    why: "The organisation uses single sign-on, and every token must be authorised for it once.",
    howToTell: "the organisation uses single sign-on, and the token is not authorised for it",
    ...OF_THE_TOKEN,
    advise: (cause, context) => ({
      title: `The token is not authorised for ${ownerToShow(context)}'s single sign-on`,
      problem: `${ownerToShow(context)} uses single sign-on, and this token has not been authorised for it.`,
      remedies: [
        {
          action: `Authorise the token: open your tokens, press "Configure SSO" beside it, then "Authorize" beside ${ownerToShow(context)}. The token stays the same.`,
          link: cause.url ?? tokensLink(context),
        },
        useGitHubToken(context),
      ],
    }),
  },
  "classic-pat-forbidden": {
    why: "The organisation forbids classic personal access tokens, and GitHub's registry accepts no other personal token. What remains is the job's GITHUB_TOKEN.",
    howToTell: "the organisation forbids classic tokens",
    ...OF_THE_TOKEN,
    advise: (_cause, context) => ({
      title: `${ownerToShow(context)} does not allow classic tokens`,
      problem: `${ownerToShow(context)} forbids access with a classic personal access token, and GitHub's registry accepts no other personal token.`,
      remedies: [
        useGitHubToken(context),
        { action: `Or ask an owner of ${ownerToShow(context)} to allow classic tokens.` },
      ],
    }),
  },
  "ip-not-allowed": {
    why: "The organisation allows listed IP addresses only, and this machine's is not on the list.",
    howToTell: "the organisation has a list of IP addresses, and this machine is not on it",
    ...OF_THE_TOKEN,
    advise: (_cause, context) => ({
      title: `${ownerToShow(context)} does not allow this address`,
      problem: `${ownerToShow(context)} allows listed IP addresses only, and this machine's is not on the list.`,
      remedies: [
        {
          action: `Ask an owner of ${ownerToShow(context)} to add the machine's address to the organisation's IP allow list.`,
          link: organizationLink(context, "security"),
        },
        {
          action:
            "Or run the job on a runner whose address is listed (a self-hosted one, or a larger runner with a fixed address).",
        },
      ],
    }),
  },
  billing: {
    why: "A payment failed, or a spending limit is reached. GitHub then refuses what costs money: private packages, and runners.",
    howToTell: "a payment failed or a spending limit is reached",
    ...OF_THE_TOKEN,
    advise: (_cause, context) => ({
      title: `${ownerToShow(context)}'s billing stops the registry`,
      problem: `GitHub refuses because of ${ownerToShow(context)}'s billing: a failed payment, or a spending limit that is reached.`,
      remedies: [
        {
          action: `Ask the person who pays for ${ownerToShow(context)} to look at Settings → Billing and licensing.`,
          link:
            context.ownerKind === "User"
              ? `${serverOf(context)}/settings/billing`
              : organizationLink(context, "billing"),
        },
      ],
    }),
  },
};
