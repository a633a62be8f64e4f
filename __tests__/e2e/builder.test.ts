// Builders beyond docker's own: one far away, one that a step before made, and what is left of them afterwards.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { DockerConfig } from "../../twin/docker-config.ts";
import type { Job } from "../../twin/runner.ts";
import { byEngine, engineName, hasBuildx } from "../support/engine.ts";
import { startBuildKit, type BuildKit } from "../support/buildkit.ts";
import { helloImage, IT_RUNS, runsFor } from "../support/hello-image.ts";
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

/** The builder that the engine `container` comes with. */
const EARLIER = engineName === "container" ? ["surepush"] : [];
/** Without buildx nothing of this can be had. */
const BUILT = { code: hasBuildx ? "" : "buildx-missing" };

describe("a BuildKit at an address", () => {
  test("builds, and the builder that is made for it is gone afterwards", async () => {
    using config = new DockerConfig();
    using run = remoteJob(config, { endpoint: remote.endpoint, outputs: "type=local,dest=out" });
    const main = await run.main();
    expect(main.outputs).toMatchObject(BUILT);
    expect(main.log.includes("instance using remote driver")).toBe(hasBuildx);
    expect(existsSync(join(run.workspace, "out/hello"))).toBe(hasBuildx);
    expect(readdirSync(run.temporary)).toEqual([]);
    expect(buildersIn(config)).toEqual(EARLIER);
  });

  // The BuildKit of docker 20.10 knows no images without docker around it.
  test("pushes, by its digest alone where that is asked for", async () => {
    using config = new DockerConfig();
    const name = `${pushing.twin.host}/octocat/app`;
    const outputs = `type=image,name=${name},push-by-digest=true,name-canonical=true,push=true`;
    using run = remoteJob(config, { endpoint: remote.endpoint, outputs });
    const main = await run.main();
    const code = byEngine({
      newest: "",
      found: "unknown",
      oldest: "buildx-missing",
      container: "unknown",
      remote: "",
    });
    expect(main.outputs).toMatchObject({ code, tags: "" });
    const digests = main.outputs.pushed === "true" ? [main.outputs.digest ?? ""] : [];
    expect(digests).toHaveLength(code === "" ? 1 : 0);
    for (const digest of digests) {
      expect(main.outputs.reference).toBe(`${name}@${digest}`);
      expect(await pushing.read(`manifests/${digest}`)).toMatchObject({ schemaVersion: 2 });
    }
  });

  // Of two builds that create the same name there at once, BuildKit fails one: `image "…": already exists`.
  test("that pushes by digest is given no name for its own store of images", async () => {
    using config = new DockerConfig();
    const endpoint = engineName === "newest" ? { endpoint: remote.endpoint } : {};
    const image = `${pushing.twin.host}/octocat/unnamed`;
    using run = remoteJob(config, { ...endpoint, images: image });
    const main = await run.main();
    expect(main.outputs).toMatchObject({ pushed: "true", code: "" });
    const names = await config.docker(["image", "ls", "--format={{.Repository}}"]);
    const byDigest = byEngine({ newest: true, found: false, oldest: false });
    expect(names.includes(image)).toBe(!byDigest);
  });

  test("where nobody listens is told before the build", async () => {
    using config = new DockerConfig();
    using run = remoteJob(config, { endpoint: "tcp://127.0.0.1:1", push: "false" });
    const main = await run.main();
    expect(main.outputs.code).toBe(hasBuildx ? "builder-unavailable" : "buildx-missing");
    expect(main.log).not.toContain("▼ Build");
    expect(readdirSync(run.temporary)).toEqual([]);
  });
});

test("a builder that a step before made is used as it is, by its name and as the current one, and stays", async () => {
  using config = new DockerConfig();
  const args = ["buildx", "create", "--name=earlier", "--driver=remote", "--use", remote.endpoint];
  const created = await config.docker(args).then(
    () => true,
    () => false,
  );
  expect(created).toBe(hasBuildx);
  for (const builder of ["", "earlier"]) {
    using run = remoteJob(config, { builder, outputs: "type=local,dest=out" });
    const main = await run.main();
    expect(main.log.includes('"earlier" instance using remote driver')).toBe(hasBuildx);
    expect(main.outputs).toMatchObject(BUILT);
  }
  expect(buildersIn(config)).toEqual(hasBuildx ? ["earlier", ...EARLIER] : []);
});

test("a builder that is gone in mid-build is told as that, and nothing is left behind", async () => {
  await using dying = await startBuildKit();
  using config = new DockerConfig();
  const files = helloImage(runsFor(30));
  using run = remoteJob(config, { endpoint: dying.endpoint, outputs: "type=local,dest=out" }, files);
  const running = run.main();
  expect(await run.printed(IT_RUNS)).toBe(hasBuildx);
  dying.vanish();
  const main = await running;
  expect(main.exitCode).toBe(1);
  expect(main.outputs.code).toBe(hasBuildx ? "builder-unavailable" : "buildx-missing");
  expect(readdirSync(run.temporary)).toEqual([]);
});

function remoteJob(
  config: DockerConfig,
  inputs: Readonly<Record<string, string>>,
  files = helloImage(),
): Job {
  return pushing.job({ inputs, files, environment: { DOCKER_CONFIG: config.folder } });
}

function buildersIn({ folder }: DockerConfig): string[] {
  const records = join(folder, "buildx/instances");
  return existsSync(records) ? readdirSync(records) : [];
}
