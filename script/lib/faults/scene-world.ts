// The world of a scene: an owner with a token, a repository with its two commits, and GitHub's own token of the job.
import { claimsOf } from "../../../twin/job.ts";
import { newWorld, type World } from "../../../twin/world.ts";
import { HIGHER_SHA, SHA } from "./legs.ts";

export const OWNER = "octocat";
export const REPOSITORY = "octocat/app";

type Given = {
  token: string;
  gitHubToken: string;
  requestToken: string;
  /** The visibility of the repository, where its jobs sign. */
  signing: "public" | "private" | undefined;
};

export function worldOf({ token, gitHubToken, requestToken, signing }: Given): World {
  const claims = claimsOf(REPOSITORY, { sha: SHA, ...(signing && { visibility: signing }) });
  return newWorld({
    ...(signing && { job: { requestToken, claims, attestations: "write" } }),
    accounts: [{ login: OWNER, kind: "User" }],
    tokens: [
      { kind: "classic", value: token, owner: OWNER, scopes: ["repo", "write:packages"] },
      {
        kind: "installation",
        value: gitHubToken,
        repository: REPOSITORY,
        packages: "none",
        actions: true,
      },
    ],
    repositories: [
      {
        name: REPOSITORY,
        description: null,
        license: null,
        defaultBranch: "main",
        commits: { [SHA]: "2026-01-02T03:04:05Z", [HIGHER_SHA]: "2026-01-03T03:04:05Z" },
      },
    ],
  });
}
