// `reproducible` on real builders: two clones of the same commit, built at two times.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { DockerConfig } from "../../twin/docker-config.ts";
import { byEngine } from "../support/engine.ts";
import { startBuildKit, type BuildKit } from "../support/buildkit.ts";
import { folderWith, type Folder } from "../support/folder.ts";
import { helloImage } from "../support/hello-image.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

let pushing: Pushing;
let remote: BuildKit;
beforeAll(async () => {
  pushing = await startPushing();
  remote = await startBuildKit(undefined, [Number(new URL(pushing.twin.url).port)]);
});
afterAll(async () => {
  await Promise.all([pushing[Symbol.asyncDispose](), remote[Symbol.asyncDispose]()]);
});

/**
 * The BuildKit of a docker with the classic image store, which `found` and `hosted` have, cannot push by itself; the engine
 * `container` brings its builder.
 */
const CODE = byEngine({
  newest: "",
  hosted: "unknown",
  container: "",
  remote: "",
  found: "unknown",
  oldest: "buildx-missing",
});
const endpoint = (): Record<string, string> =>
  byEngine<Record<string, string>>({
    newest: { endpoint: remote.endpoint },
    container: {},
    hosted: { endpoint: remote.endpoint },
    found: { endpoint: remote.endpoint },
    oldest: {},
  });

test("two clones of one commit at two times are one image; without it they are two", async () => {
  using origin = commitOf({
    ...helloImage('RUN ["/bin/busybox", "sh", "-c", "mkdir /made && echo it >/made/it"]\nCOPY . /all'),
    ".dockerignore": ".git\n",
  });
  const built = async (reproducible: boolean) => {
    using config = new DockerConfig();
    using run = pushing.job({
      // A tag that differs would be a label that differs.
      inputs: { tags: "same", "no-cache": "true", reproducible: String(reproducible), ...endpoint() },
      files: {},
      // The commit's time is known where the checkout is the event's commit.
      event: { name: "push", ref: "refs/heads/main", sha: origin.sha, repository: "octocat/app" },
      environment: { DOCKER_CONFIG: config.folder },
    });
    execFileSync("git", ["clone", "--quiet", origin.path, run.workspace]);
    return (await run.main()).outputs;
  };
  // A file's time in a layer is in whole seconds.
  const second = () => new Promise((resolve) => setTimeout(resolve, 1100));
  const first = await built(true);
  await second();
  const again = await built(true);
  expect([first.code, again.code]).toEqual([CODE, CODE]);
  expect(again.digest).toBe(first.digest);
  if (CODE !== "") return;

  const loose = await built(false);
  await second();
  expect((await built(false)).digest).not.toBe(loose.digest);
});

/** A repository with one commit. */
function commitOf(files: Record<string, string | Buffer>): Folder & { sha: string } {
  const folder = folderWith();
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder.path, name), text, { mode: 0o755 });
  const person = ["-c", "user.name=octocat", "-c", "user.email=octocat@example.com"];
  for (const args of [
    ["init", "--quiet"],
    ["add", "--all"],
    ["commit", "--quiet", "--message=one"],
  ])
    execFileSync("git", [...person, ...args], { cwd: folder.path });
  const sha = execFileSync("git", ["rev-parse", "HEAD"], { cwd: folder.path, encoding: "utf8" }).trim();
  return { ...folder, sha };
}
