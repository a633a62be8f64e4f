// Advice on the job's own token: what to do where it was refused, and what stands for it under act.
import { NEEDED_SCOPES } from "../../access/scopes.ts";
import { requestedAccess, type FailureContext } from "../context.ts";
import type { Advice } from "../causes/record.ts";
import { grantPermissions, type Remedy } from "./remedies.ts";

/** Under act there is no token of the job's: `-s` hands one over. Source: nektos/act's documentation, "GITHUB_TOKEN". */
export function handTokenToAct(context: FailureContext): Remedy {
  const scopes = NEEDED_SCOPES[requestedAccess(context)].join(",");
  return {
    action:
      "`act` has no token of the job's own, and `permissions:` change nothing there: hand over one of yours that has the scopes, here that of GitHub's command `gh`.",
    snippet: {
      language: "sh",
      text: `gh auth refresh --scopes ${scopes}\nact -s GITHUB_TOKEN="$(gh auth token)"`,
    },
  };
}

/** GitHub makes it for each job: it is never mistyped and is in no list of tokens. Source: GitHub docs, "GITHUB_TOKEN". */
export function adviseOnBadJobToken(context: FailureContext): Advice {
  const { host } = context.registry;
  return {
    title: `${host} refused the job's GITHUB_TOKEN`,
    problem: `${host} refused the job's GITHUB_TOKEN as such. GitHub makes a new one for each job and ends it with the job.`,
    isHedged: true,
    remedies: [
      {
        action:
          "Was it handed on from another job, or saved as a secret? Then it has expired: use `${{ github.token }}` in the job that uses it, which is what this step does when the input `token` is left out.",
      },
      grantPermissions(context, "Make sure that the job has these permissions:"),
      {
        action:
          "Is it the right one? Run the job again: it gets a new token, and GitHub may have had a short outage.",
      },
    ],
  };
}
