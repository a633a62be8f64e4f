// Why a job cannot sign: what is known of it before anything is built.

export type SigningObstacle =
  /** `id-token: write` is missing: GitHub does not tell the job where to ask for its identity. */
  | "id-token-missing"
  /** GitHub's API refuses to store attestations: `attestations: write` is missing. */
  | "attestations-missing"
  /** The address for the identity is not GitHub's, so the token for it is not sent there. */
  | "identity-address"
  /** The commit is not merged, and under this event GitHub gives the job the identity of the default branch. */
  | "unmerged-commit"
  /** No workflow of GitHub's runs, so nobody says who signs. */
  | "not-in-a-workflow"
  /** nektos/act has no identity to give. */
  | "act"
  /** GitHub Enterprise Server has no attestations. */
  | "enterprise-server"
  /** A private repository of a person has no attestations, whatever the plan. */
  | "private-personal-repository"
  /** GitHub's API says that the owner's plan has none for this repository. */
  | "plan"
  /** Docker pushes all images by itself: no digest is read back that could be signed. */
  | "elsewhere-only"
  /** What is promoted comes from another repository or an archive: somebody else may have built it. */
  | "foreign-source"
  /** The input `github-token` is empty, and attestations are stored with it. */
  | "token-missing";

/** The job's `permissions:` are at fault, and there is a block to paste. */
export function isPermission(
  obstacle: SigningObstacle,
): obstacle is "id-token-missing" | "attestations-missing" {
  return obstacle === "id-token-missing" || obstacle === "attestations-missing";
}

/** Each as a clause. Source: GitHub docs, "Artifact attestations", on plans; the words of GitHub's API to a repository without. */
export const WHY_UNSIGNED: Readonly<Record<SigningObstacle, string>> = {
  "id-token-missing": "the job's `permissions:` lack `id-token: write`",
  "attestations-missing": "the job's `permissions:` lack `attestations: write`",
  "identity-address": "`ACTIONS_ID_TOKEN_REQUEST_URL` does not name a host of GitHub's",
  "unmerged-commit":
    "the commit is not merged, and under this event the job's identity is that of the default branch",
  "not-in-a-workflow": "only a workflow of GitHub's has an identity to sign with",
  act: "`act` has no identity to sign with",
  "enterprise-server": "GitHub Enterprise Server has no artifact attestations",
  "private-personal-repository":
    "GitHub has no artifact attestations for private repositories of personal accounts",
  plan: "the owner's plan has no artifact attestations for this private repository",
  "elsewhere-only": "all images go to registries where docker's own login pushes",
  "foreign-source":
    "the `source` is not an image of the repository that it is promoted in, and the signature would say that this workflow built it from this commit",
  "token-missing": "the input `github-token` is empty, and attestations are stored with it",
};
