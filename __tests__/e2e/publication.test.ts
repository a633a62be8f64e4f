// Publication on a real engine and a real registry: tried again from the cache, by digest, and never half.
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";

import { DockerConfig } from "../../twin/docker-config.ts";
import type { Fault } from "../../twin/world.ts";
import { byEngine, engineName } from "../support/engine.ts";
import { startBuildKit, type BuildKit } from "../support/buildkit.ts";
import { helloImage } from "../support/hello-image.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

let pushing: Pushing;
let remote: BuildKit;
beforeAll(async () => {
  pushing = await startPushing();
  remote = await startBuildKit(undefined, [Number(new URL(pushing.twin.url).port)]);
});
beforeEach(() => {
  pushing.twin.world.faults.length = 0;
});
afterAll(async () => {
  await Promise.all([pushing[Symbol.asyncDispose](), remote[Symbol.asyncDispose]()]);
});

/** Runs a job; the faults hit it alone. `puts` are the manifests that it sent, by their tag or digest. */
async function run(inputs: Record<string, string>, { faults = [] as Fault[], files = helloImage() } = {}) {
  using config = new DockerConfig();
  using job = pushing.job({ inputs, files, environment: { DOCKER_CONFIG: config.folder } });
  const { requests, world } = pushing.twin;
  world.faults.push(...faults);
  const since = requests.length;
  const main = await job.main();
  world.faults.length = 0;
  const puts = requests
    .slice(since)
    .filter(({ method, status }) => method === "PUT" && status === 201)
    .flatMap(({ path }) => /\/manifests\/(.+)$/.exec(path)?.[1] ?? []);
  return { ...main, puts };
}

test("a push that the registry fails is tried again, and nothing is built a second time", async () => {
  // A containerd tries six times by itself, docker's classic store once.
  const times = byEngine({ newest: 6, found: 1, oldest: 1 });
  // A builder that pushes by digest leaves the tag to us.
  const path = engineName === "container" ? "/manifests/sha256:" : "/manifests/again";
  const faults: Fault[] = [{ method: "PUT", path, status: 429, times }];
  const files = helloImage("RUN /bin/busybox echo it ran at $(/bin/busybox date +%s%N)");
  const told = await run({ tags: "again", "no-cache": "true" }, { faults, files });
  expect(told.outputs).toMatchObject({ pushed: "true", code: "" });
  expect(
    told.log.match(
      /^Trying again to (?:build and )?push .*in .* Why: Docker said: .*(?:429|toomanyrequests)/gm,
    ),
  ).toHaveLength(1);
  expect(new Set(told.log.match(/it ran at \d+/g)).size).toBe(1);
  // Where the build pushes, every step comes from the cache the second time; a `docker push` alone is repeated.
  const cached = told.log.match(/^#\d+ CACHED$/gm) ?? [];
  expect(cached).toHaveLength(byEngine({ newest: 4, found: 0, oldest: 0 }));
});

/** Docker's own builder pushes by name; only a BuildKit of its own pushes by digest, and that of 20.10 knows no images. */
const byDigest = byEngine({ newest: true, found: false, oldest: false });
const viaRemote = () => (engineName === "newest" ? { endpoint: remote.endpoint } : {});

test("the image goes first, then the tag that stays, then those that float", async () => {
  const told = await run({ tags: "latest,1.2,1.2.3", ...viaRemote() });
  expect(told.outputs).toMatchObject({ pushed: "true", code: "" });
  const { digest = "" } = told.outputs;
  const [first, ...others] = told.puts;
  expect(first).toBe(byDigest ? digest : "1.2.3");
  expect(others.slice(0, byDigest ? 1 : 0)).toEqual(byDigest ? ["1.2.3"] : []);
  expect(others.slice(byDigest ? 1 : 0).toSorted()).toEqual(["1.2", "latest"]);
  for (const tag of ["latest", "1.2", "1.2.3"]) expect(await pushing.digestOf(tag)).toBe(digest);
});

test("a tag that must not move stays; where docker pushes by name that is told before the build", async () => {
  const first = await run({ tags: "3.0.0,3", immutable: "true", ...viaRemote() });
  expect(first.outputs).toMatchObject({ pushed: "true", code: "" });
  const { digest } = first.outputs;

  const other = await run({ tags: "3.0.0,3", immutable: "true", ...viaRemote() });
  expect(other.outputs).toMatchObject({ pushed: "false", code: "tag-immutable" });
  expect(other.log.includes("▼ Build and push")).toBe(byDigest);
  for (const tag of ["3.0.0", "3"]) expect(await pushing.digestOf(tag)).toBe(digest);
});

test("a tag that cannot be set leaves the floating ones where they were, and a second run completes the rest", async () => {
  const before = await run({ tags: "4.0.0,4", ...viaRemote() });
  const faults: Fault[] = [{ method: "PUT", path: "/manifests/4-alpine", status: 403 }];
  const inputs = { tags: "4.0.1,4,4.0.1-alpine,4-alpine", ...viaRemote() };
  const half = await run(inputs, { faults });
  expect(half.outputs).toMatchObject({ pushed: "false", code: "publication-incomplete" });
  expect(await pushing.digestOf("4")).toBe(before.outputs.digest);
  expect(half.summary).toContain(`\`4\` | ➖ | as before | \`${before.outputs.digest ?? ""}\` |`);
  expect(await pushing.digestOf("4.0.1")).not.toBe(before.outputs.digest);

  const whole = await run(inputs);
  expect(whole.outputs).toMatchObject({ pushed: "true", code: "" });
  for (const tag of inputs.tags.split(",")) expect(await pushing.digestOf(tag)).toBe(whole.outputs.digest);
});
