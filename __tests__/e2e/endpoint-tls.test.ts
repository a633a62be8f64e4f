// BuildKits elsewhere, reached over TLS by docker's own client: certificates as files and as text, and two at once.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { DockerConfig } from "../../twin/docker-config.ts";
import { startBuildKit, type BuildKit, type TlsFiles } from "../support/buildkit.ts";
import { makeCertificates } from "../support/certificates.ts";
import { engineName, hasBuildx } from "../support/engine.ts";
import { helloImage } from "../support/hello-image.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

const folder = mkdtempSync(join(tmpdir(), "surepush-tls-"));
let pushing: Pushing;
let ours: TlsFiles;
let others: TlsFiles;
let buildKit: BuildKit;
beforeAll(async () => {
  ours = makeCertificates(folder, "ours");
  others = makeCertificates(folder, "others");
  pushing = await startPushing();
  buildKit = await startBuildKit(ours);
});
afterAll(async () => {
  await Promise.all([pushing[Symbol.asyncDispose](), buildKit[Symbol.asyncDispose]()]);
  rmSync(folder, { recursive: true });
});

const asFiles = ({ cacert, cert, key }: TlsFiles) => ({
  "endpoint-cacert": cacert,
  "endpoint-cert": cert,
  "endpoint-key": key,
});
const asText = (files: TlsFiles) =>
  Object.fromEntries(
    Object.entries(asFiles(files)).map(([name, path]) => [name, readFileSync(path, "utf8")]),
  );

async function run(inputs: Record<string, string>, files = helloImage()) {
  using config = new DockerConfig();
  using job = pushing.job({ inputs, files, environment: { DOCKER_CONFIG: config.folder } });
  const ran = await job.main();
  return { ...ran, leftBehind: readdirSync(job.temporary) };
}

describe("one BuildKit", () => {
  test.each([
    ["by the paths of certificates", asFiles],
    ["by their text, of which nothing is printed or left behind", asText],
  ])("is reached %s", async (_how, certificates) => {
    const ran = await run({
      endpoint: buildKit.endpoint,
      outputs: "type=local,dest=out",
      ...certificates(ours),
    });
    expect(ran.outputs.code).toBe(hasBuildx ? "" : "buildx-missing");
    expect(ran.log.includes("instance using remote driver")).toBe(hasBuildx);
    const [, secret = ""] = readFileSync(ours.key, "utf8").split("\n");
    expect(secret.length).toBeGreaterThan(20);
    expect(ran.log + ran.summary).not.toContain(secret);
    expect(ran.log).not.toContain("in the clear");
    expect(ran.leftBehind).toEqual([]);
  });

  test.each<[string, () => Record<string, string>, boolean]>([
    ["whose authority is another one", () => asFiles({ ...ours, cacert: others.cacert }), true],
    [
      "that does not know the client's certificate",
      () => asFiles({ ...others, cacert: ours.cacert }),
      // The relay before docker's own hangs up without an alert.
      engineName === "remote",
    ],
  ])("%s is an error before the build", async (_story, certificates, isExplained) => {
    const ran = await run({ endpoint: buildKit.endpoint, push: "false", ...certificates() });
    expect(ran.outputs.code).toBe(hasBuildx ? "builder-unavailable" : "buildx-missing");
    expect(ran.log).not.toContain("▼ Build");
    expect(ran.log.includes("The certificates do not fit this BuildKit")).toBe(hasBuildx && isExplained);
    // Buildx alone takes 20 s.
    expect(ran.milliseconds).toBeLessThan(isExplained ? 10_000 : 40_000);
  });
});

// Two addresses of one BuildKit would meet in it, so two of them run in containers; only this engine has their image.
if (engineName === "container")
  test("two BuildKits of their own build one image, each its platforms", async () => {
    const ports = [await freePort(), await freePort()];
    const containers = await Promise.all(ports.map((port) => startBuildKitContainer(port)));
    try {
      const [first, second] = ports.map((port) => `tcp://127.0.0.1:${port}`);
      const endpoint = `linux/amd64=${first}\nlinux/arm64,linux/s390x=${second}`;
      const ran = await run({
        endpoint,
        platforms: "linux/amd64,linux/arm64,linux/s390x",
        tags: "two",
        ...asText(ours),
      });
      expect(ran.outputs).toMatchObject({ code: "", pushed: "true" });
      const index = JSON.stringify(await pushing.read("manifests/two"));
      for (const name of ["amd64", "arm64", "s390x"]) expect(index).toContain(`"architecture":"${name}"`);
    } finally {
      await docker("rm", "--force", ...containers);
    }
  });

const docker = (...args: string[]) => promisify(execFile)("docker", args).then(({ stdout }) => stdout.trim());

/** A BuildKit that takes nobody without a certificate of ours, on this machine's network; its container's id. */
function startBuildKitContainer(port: number): Promise<string> {
  const tls = [
    "--tlscacert",
    "/tls/ours-ca.pem",
    "--tlscert",
    "/tls/ours-cert.pem",
    "--tlskey",
    "/tls/ours-key.pem",
  ];
  const options = ["--detach", "--privileged", "--network=host", `--volume=${folder}:/tls:ro`];
  return docker(
    "run",
    ...options,
    "moby/buildkit:buildx-stable-1",
    "--addr",
    `tcp://127.0.0.1:${port}`,
    ...tls,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
