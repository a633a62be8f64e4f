// Attack on a real engine: another run sets a protected tag while this one builds. With a builder of our own it stays.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readdirSync } from "node:fs";

import { DockerConfig } from "../../twin/docker-config.ts";
import { byEngine, engineName, hasBuildx } from "../support/engine.ts";
import { helloImage, IT_RUNS, runsFor } from "../support/hello-image.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

let pushing: Pushing;
beforeAll(async () => {
  pushing = await startPushing();
});
afterAll(async () => {
  await pushing[Symbol.asyncDispose]();
});

/** The image of BuildKit is in that engine, so that a builder can be made there; the others reach no registry for it. */
const canMake = engineName === "container";

/** A configuration whose current builder is docker's own, as nobody has chosen one. */
async function withoutBuilder(): Promise<DockerConfig> {
  const config = new DockerConfig();
  if (hasBuildx) await config.docker(["buildx", "use", "default"]);
  return config;
}

/** Points a tag at the image of another one, as another run would. */
async function move(tag: string, { from }: { from: string }): Promise<void> {
  const { twin, token } = pushing;
  const accept =
    "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json";
  const authorization = `Bearer ${Buffer.from(token).toString("base64")}`;
  const at = (name: string) => `${twin.url}/v2/octocat/app/manifests/${name}`;
  const manifest = await fetch(at(from), { headers: { authorization, accept } });
  const type = manifest.headers.get("content-type") ?? "";
  const headers = { authorization, "content-type": type };
  const answer = await fetch(at(tag), { method: "PUT", headers, body: await manifest.text() });
  expect(answer.status).toBe(201);
}

test("a protected tag that appears during the build is left alone by a builder that was made for it", async () => {
  using config = await withoutBuilder();
  const environment = { DOCKER_CONFIG: config.folder };
  using first = pushing.job({ inputs: { tags: "first" }, files: helloImage(), environment });
  expect((await first.main()).outputs).toMatchObject({ pushed: "true" });
  const inputs = { tags: "5.0.0,5", immutable: "true" };
  using run = pushing.job({ inputs, files: helloImage(runsFor(8)), environment });
  const running = run.main();
  expect(await run.printed(IT_RUNS)).toBe(true);
  await move("5.0.0", { from: "first" });
  const main = await running;

  const theirs = await pushing.digestOf("first");
  // Where no builder can be had docker's own pushes by name: the gap that SECURITY.md names.
  const isKept = byEngine({ newest: false, found: false, oldest: false, container: true });
  expect(main.outputs).toMatchObject(
    isKept ? { pushed: "false", code: "tag-immutable" } : { pushed: "true", code: "" },
  );
  expect((await pushing.digestOf("5.0.0")) === theirs).toBe(isKept);
  expect((await pushing.digestOf("5")) === null).toBe(isKept);
  expect(main.log.includes("using docker-container driver")).toBe(canMake);
  expect(readdirSync(run.temporary)).toEqual([]);
  const containers = await config.docker(["ps", "--all", "--format={{.Names}}"]);
  expect(containers.split("\n").filter((name) => name.startsWith("buildx_buildkit_surepush-"))).toEqual([]);
});
