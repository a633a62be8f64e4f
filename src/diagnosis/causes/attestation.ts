// Signing: a job that cannot sign, and an image that is pushed and not signed.
import { isPermission, WHY_UNSIGNED, type SigningObstacle } from "../../attest/obstacle.ts";
import { formatReference, type Digest, type Image } from "../../oci/reference.ts";
import { adviseOnSigning, signLater } from "../advice/identity.ts";
import type { FailureContext } from "../context.ts";
import type { Remedy } from "../advice/remedies.ts";
import { NEVER, OF_THE_MACHINE, type CauseRecords } from "./record.ts";

/** What did not work: the identity from GitHub, Sigstore, GitHub's store, the registry. */
export type AttestationStage =
  "identity" | "certificate" | "log" | "timestamp" | "store" | "registry" | "contents";

export type AttestationCause =
  | { code: "signing-unavailable"; obstacle: SigningObstacle }
  /** `reason` is a clause that begins with "it"; `obstacle` where GitHub's API named one. */
  | {
      code: "attestation-failed";
      image: Image;
      digest: Digest;
      stage: AttestationStage;
      reason: string;
      obstacle?: SigningObstacle | undefined;
    };

const SUBJECTS: Readonly<Record<AttestationStage, string>> = {
  identity: "GitHub was asked for the job's identity",
  certificate: "Sigstore was asked for a certificate",
  log: "Sigstore's log was asked for an entry",
  timestamp: "the timestamp service was asked for a timestamp",
  store: "GitHub was to store the attestation",
  registry: "the registry was to store the attestation",
  contents: "the registry was asked for the image's list of contents (SBOM)",
};

export const ATTESTATION_CAUSES: CauseRecords<AttestationCause> = {
  "signing-unavailable": {
    why: "`sign: true` asks for a signature, and this job cannot have one. That is known before anything is built. `sign: auto` would say so in one line, and push all the same.",
    howToTell: "`sign: true` or `operation: attest` is set, and the run says why it cannot sign",
    ...OF_THE_MACHINE,
    docs: { tokenKind: "installation", access: "push" },
    advise: ({ obstacle }, context) =>
      isPermission(obstacle)
        ? adviseOnSigning(obstacle, context)
        : {
            title: "This job cannot sign",
            problem: `The image was to be signed, and cannot be: ${WHY_UNSIGNED[obstacle]}.`,
            remedies: completed(
              { obstacle, context },
              {
                action: "Or push without a signature where there can be none:",
                snippet: { language: "yaml", text: "with:\n  sign: auto" },
              },
            ),
          },
  },
  "attestation-failed": {
    why: "The image is pushed, under all its tags, and something went wrong while it was signed, or while the signature was stored. The image is not taken back.",
    howToTell:
      "the output `pushed` is `true`, and the failure names Sigstore, GitHub's attestations or the registry",
    ...OF_THE_MACHINE,
    retry: () => NEVER,
    docs: { tokenKind: "installation", access: "push" },
    advise: ({ image, digest, stage, reason, obstacle }, context) => ({
      title: "The image is pushed, and not signed",
      problem: `${formatReference(image, digest)} is there, and its attestation is not complete.`,
      evidence: [`When ${SUBJECTS[stage]}, ${reason}.`],
      remedies: completed({ obstacle, context }, signLater({ image, digest })),
    }),
  },
};

/** What is in the way comes first. */
function completed(
  { obstacle, context }: { obstacle: SigningObstacle | undefined; context: FailureContext },
  last: Remedy,
): [Remedy, ...Remedy[]] {
  if (obstacle === undefined) return [last];
  const first = isPermission(obstacle)
    ? adviseOnSigning(obstacle, context).remedies
    : OBSTACLE_REMEDIES[obstacle];
  const [one, ...more] = first;
  return one === undefined ? [last] : [one, ...more, last];
}

type Impossible = Exclude<SigningObstacle, "id-token-missing" | "attestations-missing">;

const OBSTACLE_REMEDIES: Readonly<Record<Impossible, readonly Remedy[]>> = {
  "identity-address": [
    {
      action:
        "Does a step or a proxy of the runner set `ACTIONS_ID_TOKEN_REQUEST_URL`? Then take that away: the job's secret goes to GitHub's own hosts only.",
    },
  ],
  "unmerged-commit": [
    {
      action:
        "Sign when the commit is merged, or build it under `pull_request`, where the identity names the pull request: signed here, it would verify as a build of the default branch.",
    },
  ],
  "not-in-a-workflow": [{ action: "Sign in a workflow of GitHub Actions." }],
  act: [{ action: "Sign in a run on GitHub. Under `act` leave `sign` out." }],
  "enterprise-server": [
    {
      action: "On GitHub Enterprise Server sign with a key of your own, for instance by `cosign sign --key`.",
    },
  ],
  "private-personal-repository": [
    {
      action:
        "Make the repository public, or move it to an organisation whose plan has artifact attestations (GitHub Enterprise Cloud).",
    },
  ],
  plan: [
    {
      action:
        "Make the repository public, or ask an owner for a plan that has artifact attestations (GitHub Enterprise Cloud).",
    },
  ],
  "elsewhere-only": [
    { action: "Push one image to the registry that the input `token` is for: that one is signed." },
  ],
  "foreign-source": [
    {
      action:
        "Sign it where it is built, and leave `sign` out here: from another repository what signs it is copied along.",
    },
  ],
  "token-missing": [
    {
      action: "Leave the input `github-token` out: its default is the job's own token.",
    },
  ],
};
