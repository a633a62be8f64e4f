import type { Secret } from "../lib/secret.ts";
import type { Token } from "../access/token.ts";
import type { AccessRequest } from "../access/request.ts";
import type { ApiEvidence, OwnerEvidence } from "../access/evidence.ts";
import type { PackageDetails } from "../access/package-state.ts";
import type { OwnerKind, RepositoryDetails } from "../context/run-context.ts";

// GitHub's API, as the operations ask it.

/** GitHub's API. It never throws for an answer: what cannot be learnt is `silent`. */
export type TokenInspector = {
  inspect(token: Token, accessRequest: AccessRequest): Promise<ApiEvidence>;
  /** Who owns the image; asked only to explain a refusal. */
  owner(token: Secret, accessRequest: AccessRequest): Promise<OwnerEvidence>;
};

/** GitHub's packages API. One attempt; what cannot be learnt is nothing. */
export type PackagesApi = {
  details(token: Secret, address: PackageAddress): Promise<PackageDetails | undefined>;
};

/** A package, and which of GitHub's two lists it is in: an organisation's where the owner's kind is not known. */
export type PackageAddress = Pick<AccessRequest, "image" | "registry"> & { ownerKind: OwnerKind | undefined };

/** The clone and GitHub's API, for what the event does not say. What cannot be known is `undefined`. */
export type RepositoryDetailsApi = {
  details(page: RepositoryAddress): Promise<RepositoryDetails | undefined>;
  /** Asks git first; GitHub's API only where there is a page to ask. */
  commitTime(sha: string, page: RepositoryAddress | undefined): Promise<Date | undefined>;
};

/** GitHub's API, asked which commits a branch has. What cannot be learnt is nothing. */
export type BranchApi = {
  /** The branch's last commit. */
  branchHead(page: RepositoryAddress, branch: string): Promise<string | undefined>;
  /** Whether one commit is among the ancestors of another one. */
  contains(page: RepositoryAddress, commits: { commit: string; in: string }): Promise<boolean | undefined>;
};

/** GitHub's API, asked which pull requests a branch has. */
export type PullRequestApi = {
  /** Those of all bases, closed ones too. `reason` is a clause. */
  ofBranch(
    page: RepositoryAddress,
    head: { owner: string; branch: string },
  ): Promise<{ kind: "listed"; pullRequests: readonly PullRequest[] } | { kind: "unknown"; reason: string }>;
};

/** `head` and `base`: the ids of their repositories; a fork that was deleted has none. */
export type PullRequest = {
  number: number;
  isOpen: boolean;
  sha: string;
  head: number | undefined;
  base: number | undefined;
};

/** A repository at GitHub's API: `slug` is `owner/name`. */
export type RepositoryAddress = { apiUrl: string; slug: string; token: Secret };
