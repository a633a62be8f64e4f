// Docker on another machine, behind TLS: its own builder, a builder that is made there, and a context.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { DockerConfig } from "../../twin/docker-config.ts";
import { makeCertificates } from "../support/certificates.ts";
import { startDockerOverTls, type DockerOverTls } from "../support/docker-tls.ts";
import { byEngine } from "../support/engine.ts";
import { helloImage } from "../support/hello-image.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

const folder = mkdtempSync(join(tmpdir(), "surepush-tls-"));
let pushing: Pushing;
let daemon: DockerOverTls;
beforeAll(async () => {
  const client = join(folder, "client, of docker");
  mkdirSync(client);
  pushing = await startPushing();
  daemon = await startDockerOverTls(makeCertificates(folder, "ours"), client);
});
afterAll(async () => {
  await Promise.all([pushing[Symbol.asyncDispose](), daemon[Symbol.asyncDispose]()]);
  rmSync(folder, { recursive: true });
});

async function run(inputs: Record<string, string>, environment: Record<string, string>) {
  using config = new DockerConfig();
  using job = pushing.job({
    inputs,
    files: helloImage(),
    environment: { DOCKER_CONFIG: config.folder, SOURCE_DATE_EPOCH: "1772600767", ...environment },
  });
  const ran = await job.main();
  return { ...ran, leftBehind: readdirSync(job.temporary) };
}

test("docker's own builder builds and pushes there", async () => {
  const ran = await run({ tags: "tls" }, daemon.environment);
  expect(ran.outputs).toMatchObject({ code: "", pushed: "true" });
  expect(await pushing.digestOf("tls")).toBe(ran.outputs.digest);
  expect(ran.leftBehind).toEqual([]);
});

test("a builder for what docker's own cannot is made there, or the run says why it cannot be", async () => {
  const ran = await run({ tags: "made", reproducible: "true" }, daemon.environment);
  // The image of BuildKit is on one engine alone, and docker 20.10 has no builders without buildx.
  const code = byEngine({
    container: "",
    newest: "option-unsupported",
    found: "option-unsupported",
    oldest: "buildx-missing",
  });
  expect(ran.outputs).toMatchObject({ code, pushed: String(code === "") });
  using person = new DockerConfig();
  const ours = ["ps", "--all", "--quiet", "--filter=name=buildx_buildkit_surepush-"];
  expect(await person.docker(ours)).toBe("");
  expect(ran.log).not.toContain("TLS data loaded from environment");
  expect(ran.leftBehind).toEqual([]);
});
