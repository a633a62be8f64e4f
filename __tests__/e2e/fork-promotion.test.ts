// A fork's pull request on a real engine and a real registry: its run leaves an archive, and the run that follows promotes it.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { byEngine, hasBuildx } from "../support/engine.ts";
import { FORK, followingRun, HEAD, LATER, pullRequestOf } from "../support/fork-archive.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";
import type { WorldPullRequest } from "../../twin/world.ts";

let pushing: Pushing;
beforeAll(async () => {
  pushing = await startPushing();
});
afterAll(async () => {
  await pushing[Symbol.asyncDispose]();
});

const REPOSITORY = { id: 100, name: "app", full_name: "octocat/app", default_branch: "main" };

function withPullRequests(...pullRequests: WorldPullRequest[]): void {
  const { world } = pushing.twin;
  const about = { name: "octocat/app", description: null, license: null, defaultBranch: "main", commits: {} };
  world.repositories = [{ ...about, pullRequests }];
}

/** Docker's own builder with the classic store exports no archive: there a step after the build runs `docker save`. */
const exportsArchives = byEngine({ newest: true, found: false, oldest: false });

/** The run of the pull request, with the token that only reads: its archive is kept in a file of this name. */
async function buildAsFork(kind: "oci" | "docker", kept: string) {
  const load = { push: "false", tags: `fork-${kind}`, ...(hasBuildx && { load: "true" }) };
  const head = { sha: HEAD, ref: "fix/login", repo: { id: FORK, full_name: "stranger/app" } };
  using job = pushing.job({
    inputs: exportsArchives ? { outputs: `type=${kind},dest=image.tar` } : load,
    event: {
      name: "pull_request",
      ref: "refs/pull/7/merge",
      repository: "octocat/app",
      payload: { repository: REPOSITORY, pull_request: { number: 7, head } },
    },
  });
  const built = await job.main();
  expect(built.outputs).toMatchObject({ code: "", pushed: "false" });
  if (exportsArchives) cpSync(join(job.workspace, "image.tar"), kept);
  else saveFromStore(built.outputs.tags ?? "", kept);
  await job.post();
}

function saveFromStore(reference: string, file: string): void {
  execFileSync("docker", ["save", "--output", file, reference]);
  execFileSync("docker", ["image", "rm", "--force", reference], { stdio: "ignore" });
}

/** The run that follows, which has downloaded the archive into a folder. */
async function promoteAfter(archive: string, source: string, inputs: Record<string, string> = {}) {
  const { payload } = followingRun();
  using job = pushing.job({
    inputs: { operation: "promote", source, push: "true", ...inputs },
    files: {},
    event: {
      name: "workflow_run",
      ref: "refs/heads/main",
      repository: "octocat/app",
      payload: { ...(payload as object), repository: REPOSITORY },
    },
  });
  mkdirSync(join(job.workspace, "image"));
  cpSync(archive, join(job.workspace, "image", "image.tar"));
  return await job.main();
}

describe.each(exportsArchives ? (["oci", "docker"] as const) : (["docker"] as const))(
  "an archive of the type %s",
  (kind) => {
    const kept = join(tmpdir(), `fork-${kind}-${process.pid}.tar`);
    const source = `${kind}-archive:image/image.tar`;
    beforeAll(async () => {
      await buildAsFork(kind, kept);
    });
    afterAll(() => {
      rmSync(kept, { force: true });
    });

    test("is published as pr-7 alone, with a digest that the registry gives out", async () => {
      withPullRequests(pullRequestOf());
      const promoted = await promoteAfter(kept, source, { tags: "type=ref,event=pr\nlatest\nmain" });
      expect(promoted.outputs).toMatchObject({ code: "", pushed: "true", "tag-names": "pr-7", signed: "" });
      expect(await pushing.digestOf("pr-7")).toBe(promoted.outputs.digest);
      for (const tag of ["latest", "main"]) expect(await pushing.digestOf(tag)).toBeNull();
    });

    test("is not published where the pull request has moved on", async () => {
      withPullRequests(pullRequestOf({ number: 8, head: { ...pullRequestOf().head, sha: LATER } }));
      const promoted = await promoteAfter(kept, source);
      expect(promoted.outputs).toMatchObject({ code: "", pushed: "false" });
      expect(await pushing.digestOf("pr-8")).toBeNull();
    });
  },
);
