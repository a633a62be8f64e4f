// `buildkitd-config-inline` on a real BuildKit: base images come from a mirror, and a broken configuration is reported.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readdirSync } from "node:fs";

import { DockerConfig } from "../../twin/docker-config.ts";
import { engineName } from "../support/engine.ts";
import { helloImage } from "../support/hello-image.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

/** The image `moby/buildkit` is on this engine only; on the others no builder can be made. */
const canMake = engineName === "container";

let pushing: Pushing;
beforeAll(async () => {
  pushing = await startPushing();
});
afterAll(async () => {
  await pushing[Symbol.asyncDispose]();
});

/** Where docker's own builder is the current one. */
async function run(inputs: Record<string, string>, files = helloImage()) {
  using config = new DockerConfig();
  if (canMake) await config.docker(["buildx", "use", "default"]);
  using job = pushing.job({ inputs, files, environment: { DOCKER_CONFIG: config.folder } });
  const main = await job.main();
  const containers = await config.docker(["ps", "--all", "--format={{.Names}}"]);
  return {
    ...main,
    leftBehind: [...readdirSync(job.temporary), ...(containers.match(/surepush-\w+/g) ?? [])],
  };
}

const mirroredBy = (host: string) =>
  `[registry."docker.io"]\n  mirrors = ["${host}"]\n[registry."${host}"]\n  http = true\n`;

test("a mirror gives the base image, and the builder is gone afterwards", async () => {
  const base = await run({ tags: "base" });
  expect(base.outputs.pushed).toBe("true");
  const { host } = pushing.twin;
  const files = { Dockerfile: "FROM docker.io/octocat/app:base\nCOPY new /new\n", new: "new" };
  const config = { "buildkitd-config-inline": mirroredBy(host) };
  const { outputs, log, leftBehind } = await run({ tags: "mirrored", ...config }, files);
  expect(outputs.code === "").toBe(canMake);
  expect(log.includes("using docker-container driver")).toBe(canMake);
  expect(leftBehind).toEqual([]);
  expect((await pushing.digestOf("mirrored")) !== null).toBe(canMake);
});

test("one that BuildKit cannot read is an error before the build, with BuildKit's own words", async () => {
  const { outputs, log, leftBehind } = await run({ "buildkitd-config-inline": "workers = [[[" });
  expect(outputs).toMatchObject({ pushed: "false" });
  expect(outputs.code).not.toBe("");
  expect(log).not.toContain("▼ Build");
  expect(leftBehind).toEqual([]);
});
