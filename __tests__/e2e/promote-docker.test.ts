// What a step before built and loaded is published from docker's own store; crane looks at the result.
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { DockerConfig } from "../../twin/docker-config.ts";
import type { Job } from "../../twin/runner.ts";
import { crane, craneBinary } from "../support/crane.ts";
import { byEngine, hasBuildx } from "../support/engine.ts";
import { helloImage } from "../support/hello-image.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

let pushing: Pushing;
const config = new DockerConfig();
let loaded = "";
beforeAll(async () => {
  pushing = await startPushing();
  loaded = `${pushing.twin.host}/octocat/app:built`;
  const auth = Buffer.from(`octocat:${pushing.token}`).toString("base64");
  writeFileSync(
    join(config.folder, "config.json"),
    JSON.stringify({ auths: { [pushing.twin.host]: { auth } } }),
  );
  using builder = new DockerConfig();
  const inputs = { push: "false", tags: "built", ...(hasBuildx && { load: "true" }) };
  using job = pushing.job({
    inputs,
    files: helloImage("LABEL kept=yes"),
    environment: { DOCKER_CONFIG: builder.folder },
  });
  const { outputs, raw } = await job.main();
  if (outputs.code !== "") throw new Error(raw);
});
beforeEach(() => {
  pushing.twin.world.faults.length = 0;
});
afterAll(async () => {
  docker("image", "rm", "--force", loaded);
  config[Symbol.dispose]();
  await pushing[Symbol.asyncDispose]();
});

const docker = (...args: string[]) => execFileSync("docker", args, { encoding: "utf8" }).trim();
const inspect = (format: string) => docker("image", "inspect", "--format", format, loaded);

function jobFor(source: string, version: string): Job {
  return pushing.job({
    inputs: { operation: "promote", source, retries: "1" },
    files: {},
    event: { name: "push", ref: `refs/tags/v${version}`, repository: "octocat/app" },
  });
}

async function promote(source: string, version: string, prepare: (job: Job) => void = () => undefined) {
  using job = jobFor(source, version);
  prepare(job);
  const since = pushing.twin.requests.length;
  const main = await job.main();
  const writes = pushing.twin.requests.slice(since).filter(({ method }) => method === "PUT");
  return { ...main, writes, left: readdirSync(job.temporary) };
}

const at = (tag: string) => `${pushing.twin.host}/octocat/app:${tag}`;

test.each([
  { what: "by its name", version: "1.0.0", source: () => loaded },
  { what: "by its id", version: "1.1.0", source: () => inspect("{{.Id}}") },
  { what: "by the beginning of its id", version: "1.2.0", source: () => inspect("{{.Id}}").slice(7, 19) },
])("an image that was loaded is published $what, whole, and nothing is left of it", async (given) => {
  const main = await promote(`docker-daemon:${given.source()}`, given.version);
  expect(main.outputs).toMatchObject({ code: "", pushed: "true" });
  const { digest = "" } = main.outputs;
  for (const tag of [given.version, given.version.slice(0, 3), "1", "latest"])
    expect((await crane(config.folder, "digest", at(tag))).trim()).toBe(digest);
  for (const layer of await layersOf(digest)) expect(await hashOfBlob(layer)).toBe(layer);
  const written = JSON.parse(await crane(config.folder, "config", at(given.version))) as Configuration;
  expect(written.config.Labels.kept).toBe("yes");
  expect(written.rootfs.diff_ids).toEqual(JSON.parse(inspect("{{json .RootFS.Layers}}")));
  expect(main.left).toEqual([]);
  // The containerd store has kept the manifest that was built; the classic one has none.
  const isMade = `One is made of it: ${digest}.`;
  const isSaid = main.raw.includes(isMade);
  expect({ isSaid, isOwn: digest === inspect("{{.Id}}") }).toEqual(
    byEngine({
      found: { isSaid: true, isOwn: false },
      oldest: { isSaid: true, isOwn: false },
      newest: { isSaid: false, isOwn: true },
      container: { isSaid: true, isOwn: false },
    }),
  );
});
/** The layers of this machine's platform. */
async function layersOf(digest: string): Promise<string[]> {
  const reference = `${pushing.twin.host}/octocat/app@${digest}`;
  const manifest = await crane(config.folder, "manifest", "--platform", "linux/amd64", reference);
  const { layers } = JSON.parse(manifest) as { layers: { digest: string }[] };
  expect(layers.length).toBeGreaterThan(1);
  return layers.map((layer) => layer.digest);
}

async function hashOfBlob(digest: string): Promise<string> {
  const blob = ["blob", "--insecure", `${pushing.twin.host}/octocat/app@${digest}`];
  const env = { ...process.env, DOCKER_CONFIG: config.folder };
  const options = { env, encoding: "buffer", maxBuffer: 64 * 1024 * 1024 } as const;
  const { stdout } = await promisify(execFile)(craneBinary(), blob, options);
  return `sha256:${createHash("sha256").update(stdout).digest("hex")}`;
}

type Configuration = { config: { Labels: Record<string, string> }; rootfs: { diff_ids: string[] } };

describe("nothing is published", () => {
  test("where docker has no image of that name, and the run says how to load it", async () => {
    const main = await promote("docker-daemon:gone:1", "2.0.0");
    expect(main.outputs).toMatchObject({ code: "promote-source-missing", pushed: "false" });
    expect(main.summary).toContain("load: true");
    expect([main.writes, main.left]).toEqual([[], []]);
  });

  test("where there is no docker", async () => {
    const main = await promote(`docker-daemon:${loaded}`, "2.0.0", (job) => {
      job.environment.PATH = dirname(process.execPath);
    });
    expect(main.outputs).toMatchObject({ code: "docker-unavailable", pushed: "false" });
    expect([main.writes, main.left]).toEqual([[], []]);
  });

  test("where docker's daemon does not run", async () => {
    const main = await promote(`docker-daemon:${loaded}`, "2.0.0", (job) => {
      job.environment.DOCKER_HOST = `unix://${job.folder}/no.sock`;
    });
    expect(main.outputs).toMatchObject({ code: "docker-unavailable", pushed: "false" });
    expect([main.writes, main.left]).toEqual([[], []]);
  });

  test("where the name would be an option", async () => {
    const main = await promote("docker-daemon:--output=/tmp/x", "2.0.0");
    expect(main.outputs).toMatchObject({ code: "input-invalid", pushed: "false" });
    expect([main.writes, main.left]).toEqual([[], []]);
  });

  test("where the disk has no room for the file", async () => {
    using job = jobFor(`docker-daemon:${loaded}`, "2.0.0");
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=200k", "small", job.temporary]);
    try {
      const since = pushing.twin.requests.length;
      const main = await job.main();
      expect(main.outputs).toMatchObject({ code: "disk-full", pushed: "false" });
      expect(pushing.twin.requests.slice(since).filter(({ method }) => method === "PUT")).toEqual([]);
      expect(readdirSync(job.temporary)).toEqual([]);
    } finally {
      execFileSync("umount", [job.temporary]);
    }
  });
});

/** A docker that takes its time to save; all else it leaves to the real one. */
function slowDocker(job: Job): void {
  const bin = join(job.folder, "bin");
  mkdirSync(bin);
  const real = execFileSync("which", ["docker"], { encoding: "utf8" }).trim();
  const script = `#!/bin/sh\nif [ "$1" = save ]; then echo half > "$3"; echo it saves >&2; sleep 600; fi\nexec ${real} "$@"\n`;
  writeFileSync(join(bin, "docker"), script);
  chmodSync(join(bin, "docker"), 0o755);
  job.environment.PATH = [bin, process.env.PATH].join(delimiter);
}

test.each([
  { signal: "SIGINT", exitCode: 130 },
  { signal: "SIGTERM", exitCode: 143 },
  { signal: "SIGKILL", exitCode: null },
] as const)(
  "$signal while docker saves leaves no file and no docker behind",
  async ({ signal, exitCode }) => {
    using job = jobFor(`docker-daemon:${loaded}`, "2.0.0");
    slowDocker(job);
    let pid = 0;
    const running = job.main((started) => (pid = started));
    expect(await job.printed(/it saves/)).toBe(true);
    const since = performance.now();
    process.kill(pid, signal);
    const main = await running;
    expect(main.exitCode).toBe(exitCode);
    expect(main.outputs.pushed).not.toBe("true");
    await job.post();
    expect(performance.now() - since).toBeLessThan(15_000);
    expect(readdirSync(job.temporary)).toEqual([]);
    const commands = execFileSync("ps", ["-eo", "args"], { encoding: "utf8" });
    expect(commands).not.toContain(join(job.folder, "bin", "docker"));
  },
);
