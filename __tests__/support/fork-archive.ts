// A fork's pull request: what GitHub knows of it, what its run left, and the event of the run that follows.
import type { WorkflowEvent } from "../../twin/runner.ts";
import type { World, WorldPullRequest } from "../../twin/world.ts";
import { Contents, OCI, SOURCE } from "../run/support/parts.ts";
import type { Digest } from "../../src/oci/reference.ts";
import { REPOSITORY, type Story } from "./story.ts";

export const BASE = 100;
export const FORK = 200;
/** The head of the pull request, and a commit after it. */
export const HEAD = "5".repeat(40);
export const LATER = "6".repeat(40);

/** The pull request 7, open, from the branch `fix/login` of the fork. */
export function pullRequestOf(given: Partial<WorldPullRequest> = {}): WorldPullRequest {
  const head = { repository: FORK, owner: "stranger", branch: "fix/login", sha: HEAD };
  return { number: 7, state: "open", head, base: BASE, ...given };
}

/** The run that follows the pull request's; `given` replaces what GitHub says of that one. */
export function followingRun(given: Readonly<Record<string, unknown>> = {}): Partial<WorkflowEvent> {
  return {
    name: "workflow_run",
    payload: {
      action: "completed",
      repository: { ...REPOSITORY, id: BASE },
      workflow_run: {
        event: "pull_request",
        conclusion: "success",
        head_branch: "fix/login",
        head_sha: HEAD,
        head_repository: { id: FORK, full_name: "stranger/app", owner: { login: "stranger" } },
        pull_requests: [],
        ...given,
      },
    },
  };
}

export function worldWith(pullRequests: readonly WorldPullRequest[]): Partial<World> {
  const { full_name: name, description, license, default_branch: defaultBranch } = REPOSITORY;
  const repository = { name, description, license: license.spdx_id, defaultBranch, commits: {} };
  return { repositories: [{ ...repository, pullRequests: [...pullRequests] }] };
}

export type ForkArchive = { digest: Digest; files: Record<string, string> };

/** A folder `image` with one image, whose label calls it somebody else's. `of` may name another one of the contents. */
export function forkArchive(
  of: (contents: Contents) => Digest = theirImage,
  entry: Readonly<Record<string, unknown>> = {},
): ForkArchive {
  const contents = new Contents();
  const digest = of(contents);
  const { type, body } = contents.get(digest) ?? { type: OCI.manifest, body: Buffer.of() };
  const blobs = [...contents].map(([name, one]) => [
    `image/blobs/${name.replace(":", "/")}`,
    String(Buffer.from(one.body)),
  ]);
  const manifests = [{ mediaType: type, digest, size: body.byteLength, ...entry }];
  const files: Record<string, string> = Object.fromEntries(blobs) as Record<string, string>;
  files["image/index.json"] = JSON.stringify({ schemaVersion: 2, manifests });
  files["image/oci-layout"] = JSON.stringify({ imageLayoutVersion: "1.0.0" });
  return { digest, files };
}

export function theirImage(contents: Contents): Digest {
  return contents.image("linux/amd64", { labels: { [SOURCE]: "https://github.com/stranger/app" } });
}

/** A promotion of what the fork's run left. */
export function promotionOf(archive: ForkArchive, given: Story = {}): Story {
  return {
    event: followingRun(),
    world: worldWith([pullRequestOf()]),
    files: archive.files,
    ...given,
    inputs: { operation: "promote", source: "oci-layout://image", push: "true", ...given.inputs },
  };
}
