// What a job needs to sign and to attest: a token of GitHub that says who it is.
import type { Advice } from "../causes/record.ts";

/** To ask GitHub for a token that says who the job is, as signing and attesting do. */
export function adviseOnIdentity(): Advice {
  return {
    title: "The job may not sign: `id-token: write` is missing",
    problem:
      "The job may not ask GitHub for a token that says who it is, or may not write attestations: the workflow does not grant it.",
    remedies: [
      {
        action:
          "Add these two lines to the job's `permissions:`, beside those that it has: whatever is not listed there is none.",
        snippet: {
          language: "yaml",
          text: "id-token: write\nattestations: write",
        },
      },
      {
        action:
          "Is the job part of a reusable workflow? Then the job that calls it must grant the same, because the called one cannot have more.",
      },
      {
        action:
          "Does it run outside of GitHub's runners, as with `act`? There is no such token there: sign with a key, or leave the step out.",
      },
    ],
  };
}
