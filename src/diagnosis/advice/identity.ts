// What a job needs to sign and to attest: a token of GitHub that says who it is.
import { formatReference, type Digest, type Image } from "../../oci/reference.ts";
import type { Advice } from "../causes/record.ts";
import type { FailureContext } from "../context.ts";
import { USES, type Remedy } from "./remedies.ts";

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

/** What a job of ours needs that signs, whole: what is not listed is none. */
const SIGNING_PERMISSIONS = [
  "permissions:",
  "  contents: read",
  "  packages: write",
  "  id-token: write",
  "  attestations: write",
];

/** A run of ours that was to sign, and may not. */
export function adviseOnSigning(
  obstacle: "id-token-missing" | "attestations-missing",
  context: FailureContext,
): Advice {
  const permission = obstacle === "id-token-missing" ? "id-token: write" : "attestations: write";
  return {
    title: `The job may not sign: \`${permission}\` is missing`,
    problem:
      obstacle === "id-token-missing"
        ? "The image was to be signed, and the job may not ask GitHub for its identity: the workflow does not grant it."
        : "The image was to be signed, and the job may not store attestations: the workflow does not grant it.",
    remedies: signingRemedies(context),
  };
}

/** Under act permissions change nothing. Where it is known that the job has `packages: write`, the rest is added to that. */
function signingRemedies({ isAct, packages }: FailureContext): Advice["remedies"] {
  if (isAct) return [{ action: "`act` has no identity to sign with: sign in a run on GitHub." }];
  if (packages !== undefined) return adviseOnIdentity().remedies;
  return [
    {
      action: "Give the job these permissions. What is not listed is none:",
      snippet: { language: "yaml", text: SIGNING_PERMISSIONS.join("\n") },
    },
    {
      action:
        "Is the job part of a reusable workflow? Then the job that calls it must grant the same, because the called one cannot have more:",
      snippet: {
        language: "yaml",
        text: [
          "jobs:",
          "  image:",
          "    uses: ./.github/workflows/image.yml",
          ...SIGNING_PERMISSIONS.map((line) => `    ${line}`),
        ].join("\n"),
      },
    },
    {
      action:
        "Does Dependabot or a fork's pull request start the run? Such a run gets no identity, whatever the workflow grants. `sign: auto` leaves the signature out there.",
    },
  ];
}

/** The step that signs what is there. */
export function signLater({ image, digest }: { image: Image; digest: Digest }): Remedy {
  const text = [
    `- uses: ${USES}`,
    "  with:",
    "    operation: attest",
    `    source: ${formatReference(image, digest)}`,
  ].join("\n");
  return {
    action: "Complete it by this step, in a job of the same workflow. Nothing is built, and no tag is moved:",
    snippet: { language: "yaml", text },
  };
}
