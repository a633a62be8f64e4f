// Three platforms in three jobs and the merge in a fourth, on a real engine and a real registry; crane looks at the result.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { startArtifactService, type ArtifactService } from "../../twin/artifact-service.ts";
import { DockerConfig } from "../../twin/docker-config.ts";
import { startBuildKit, type BuildKit } from "../support/buildkit.ts";
import { crane } from "../support/crane.ts";
import { engineName } from "../support/engine.ts";
import { busybox } from "../support/hello-image.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

const PLATFORMS = ["linux/amd64", "linux/arm64", "linux/arm/v7"];
const SHA = "c0ffee0".padEnd(40, "0");
const OTHER_SHA = "facade0".padEnd(40, "0");
/** Runs where it is built for this machine's processor: nothing is run while it is built. */
const DOCKERFILE = [
  "FROM scratch",
  "ARG TARGETARCH",
  "COPY busybox /bin/busybox",
  "COPY hello /hello-$TARGETARCH",
  'CMD ["/bin/busybox", "sh", "-c", "cd /; /bin/busybox cat hello-*; echo *"]',
  "",
].join("\n");
const FILES = { Dockerfile: DOCKERFILE, hello: "hello", busybox: busybox() };
const NEVER = "sha256:".padEnd(71, "0");

let pushing: Pushing;
let remote: BuildKit;
let service: ArtifactService;
beforeAll(async () => {
  [pushing, remote] = await Promise.all([startPushing(), startBuildKit()]);
  const auth = Buffer.from(`octocat:${pushing.token}`).toString("base64");
  craneConfig = mkdtempSync(join(tmpdir(), "crane-"));
  writeFileSync(
    join(craneConfig, "config.json"),
    JSON.stringify({ auths: { [pushing.twin.host]: { auth } } }),
  );
});
beforeEach(async () => {
  service = await startArtifactService();
});
afterEach(async () => {
  await service[Symbol.asyncDispose]();
});
afterAll(async () => {
  rmSync(craneConfig, { recursive: true, force: true });
  await Promise.all([pushing[Symbol.asyncDispose](), remote[Symbol.asyncDispose]()]);
});
let craneConfig = "";

type JobInputs = Readonly<Record<string, string>>;
type JobGiven = { sha?: string; attempt?: string; files?: Record<string, string | Buffer> };

function job(name: string, inputs: JobInputs, { sha = SHA, attempt = "1", files = FILES }: JobGiven = {}) {
  return pushing.job({
    inputs,
    files,
    event: { name: "push", ref: "refs/heads/main", sha, repository: "octocat/app", actor: "octocat" },
    environment: {
      ...service.environmentOf(name),
      SOURCE_DATE_EPOCH: "1700000000",
      GITHUB_RUN_ATTEMPT: attempt,
    },
  });
}

/** Docker's own builder cannot push by digest: the newest docker's BuildKit is used as one elsewhere. */
const builder = () => (engineName === "newest" ? { endpoint: remote.endpoint } : {});

/** A job of one platform, in a process of its own. */
async function leg(platform: string, inputs: JobInputs = {}, given: JobGiven = {}) {
  using config = new DockerConfig();
  using one = job(
    platform,
    { platforms: platform, "push-by-digest": "true", ...builder(), ...inputs },
    given,
  );
  one.environment.DOCKER_CONFIG = config.folder;
  const main = await one.main();
  expect(main.outputs).toMatchObject({ code: "", pushed: "true", tags: "" });
  return main.outputs.digest ?? "";
}

/** Nothing is checked out, and there is no docker. */
async function merge(inputs: JobInputs = {}, given: JobGiven = {}) {
  using one = job(
    "merge",
    { operation: "merge", platforms: PLATFORMS.join(","), ...inputs },
    { ...given, files: {} },
  );
  one.environment.PATH = dirname(process.execPath);
  return await one.main();
}

/** What crane reads of an image: JSON. */
async function read(command: "manifest" | "config", reference: string): Promise<Read> {
  return JSON.parse(await crane(craneConfig, command, `${pushing.twin.host}/octocat/${reference}`)) as Read;
}

type Entry = { digest: string; platform: Record<string, string>; annotations?: Record<string, string> };
type Read = {
  mediaType: string;
  manifests: Entry[];
  layers: { mediaType: string }[];
  annotations: Record<string, string>;
  architecture: string;
};

const canPushByDigest = engineName === "newest" || engineName === "container";

function withBuilder(): void {
  test("three jobs at once and a merge after them give one image with its tags, its annotations and what is attested", async () => {
    const digests = await Promise.all(PLATFORMS.map((platform) => leg(platform)));
    const tags = "1.2.3\nlatest";
    const main = await merge({ tags });
    expect(main.outputs).toMatchObject({
      code: "",
      pushed: "true",
      tags: expect.stringContaining("app:1.2.3"),
    });
    expect(main.log).not.toContain("docker");

    const index = await read("manifest", "app:1.2.3");
    expect(index.mediaType).toBe("application/vnd.oci.image.index.v1+json");
    expect(index.annotations).toMatchObject({
      "org.opencontainers.image.source": "https://github.com/octocat/app",
      "org.opencontainers.image.revision": SHA,
      "org.opencontainers.image.title": "app",
      "org.opencontainers.image.version": "1.2.3",
    });
    const [images, attestations] = [index.manifests.slice(0, 3), index.manifests.slice(3)];
    expect(images.map(({ platform }) => [platform.os, platform.architecture, platform.variant])).toEqual([
      ["linux", "amd64", undefined],
      ["linux", "arm64", undefined],
      ["linux", "arm", "v7"],
    ]);
    expect(attestations.map(({ annotations }) => annotations)).toEqual(
      images.map(({ digest }) => ({
        "vnd.docker.reference.digest": digest,
        "vnd.docker.reference.type": "attestation-manifest",
      })),
    );
    for (const { digest } of attestations)
      expect((await read("manifest", `app@${digest}`)).layers.map(({ mediaType }) => mediaType)).toContain(
        "application/vnd.in-toto+json",
      );
    for (const { digest, platform } of images)
      expect((await read("config", `app@${digest}`)).architecture).toBe(platform.architecture);
    expect(new Set(digests).size).toBe(3);
    for (const tag of ["1.2.3", "latest"]) expect(await pushing.digestOf(tag)).toBe(main.outputs.digest);

    using person = new DockerConfig();
    await person.docker(
      ["login", "--username=octocat", "--password-stdin", pushing.twin.host],
      pushing.token,
    );
    const { reference = "" } = main.outputs;
    await person.docker(["pull", "--quiet", reference]);
    const architecture = process.arch === "x64" ? "amd64" : process.arch;
    expect(await person.docker(["run", "--rm", "--network=none", reference])).toMatch(
      new RegExp(`^hello.*hello-${architecture}\\b`),
    );
  });

  test("the merge differs in nothing but order from what one builder makes alone", async () => {
    const same = { reproducible: "true" };
    await Promise.all(PLATFORMS.map((platform) => leg(platform, same)));
    expect((await merge()).outputs).toMatchObject({ code: "", pushed: "true" });
    using config = new DockerConfig();
    using whole = job("whole", {
      ...same,
      ...builder(),
      platforms: PLATFORMS.join(","),
      images: `${pushing.twin.host}/octocat/whole`,
    });
    whole.environment.DOCKER_CONFIG = config.folder;
    expect((await whole.main()).outputs).toMatchObject({ code: "", pushed: "true" });
    const sorted = (index: Read) => ({
      ...index,
      manifests: index.manifests.toSorted((one, other) => (one.digest < other.digest ? -1 : 1)),
    });
    expect(sorted(await read("manifest", "app:main"))).toEqual(sorted(await read("manifest", "whole:main")));
  });

  test("a job that runs again replaces what it left, and the merge takes the new one", async () => {
    await Promise.all(PLATFORMS.map((platform) => leg(platform)));
    const files = { ...FILES, hello: "again" };
    const again = await leg("linux/arm64", {}, { attempt: "2", files });
    const main = await merge({ tags: "again" }, { attempt: "2" });
    expect(main.outputs).toMatchObject({ code: "", pushed: "true" });
    const own = (await read("manifest", `app@${again}`)).manifests.map(({ digest }) => digest);
    expect((await read("manifest", "app:again")).manifests.map(({ digest }) => digest)).toEqual(
      expect.arrayContaining(own),
    );
  });

  test("a matrix over images and platforms leaves each merge its own image's digests, and given digests merge alike", async () => {
    const platforms = PLATFORMS.slice(0, 2);
    const names = ["app", "web"];
    const images = names.map((name) => `${pushing.twin.host}/octocat/${name}`);
    // The second image's job for arm64 fails at first, and runs again.
    const legs = images.flatMap((image) => platforms.map((platform) => ({ image, platform })));
    const digests: string[] = [];
    for (const [at, { image, platform }] of legs.slice(0, 3).entries())
      digests[at] = await leg(platform, { images: image });
    const merged = (image: string, given: JobGiven = {}, inputs: JobInputs = {}) =>
      merge({ images: image, platforms: platforms.join(","), tags: "matrix", ...inputs }, given);
    const [app = "", web = ""] = images;
    expect((await merged(web)).outputs).toMatchObject({ code: "merge-platform-missing", pushed: "false" });
    digests.push(await leg("linux/arm64", { images: web }, { attempt: "2" }));

    const again = { attempt: "2" };
    const [one, other] = await Promise.all([merged(app, again), merged(web, again)]);
    expect([one, other].map(({ outputs }) => [outputs.code, outputs.pushed])).toEqual(
      Array(2).fill(["", "true"]),
    );
    for (const [at, name] of names.entries()) {
      const { manifests } = await read("manifest", `${name}:matrix`);
      const own = digests.slice(2 * at, 2 * at + 2);
      const parts = await Promise.all(own.map((digest) => read("manifest", `${name}@${digest}`)));
      expect(manifests.map(({ digest }) => digest).toSorted()).toEqual(
        parts.flatMap((part) => part.manifests.map(({ digest }) => digest)).toSorted(),
      );
    }
    // As `join(needs.*.outputs.digest, ',')` hands them over.
    const given = await merged(web, again, { digests: digests.slice(2).join(",") });
    expect(given.outputs).toMatchObject({ code: "", pushed: "true", digest: other.outputs.digest });
  });

  test("a job of another commit, a digest that is missing and a platform that is missing leave every tag alone", async () => {
    await leg("linux/amd64");
    const other = await leg("linux/arm64", {}, { sha: OTHER_SHA });
    expect((await merge({ tags: "never" })).outputs).toMatchObject({ code: "merge-digest-unsuited" });
    expect((await merge({ tags: "never", digests: other })).outputs.code).toBe("merge-digest-unsuited");
    expect((await merge({ tags: "never", digests: NEVER })).outputs.code).toBe("merge-digest-missing");
    service.artifacts.pop();
    expect((await merge({ tags: "never" })).outputs.code).toBe("merge-platform-missing");
    expect(await pushing.digestOf("never")).toBeNull();
  });
}

describe("an image for several platforms, a job for each", () => {
  if (canPushByDigest) withBuilder();
  test.each([["pull_request"]])("on a %s is built only, and the merge ends well", async (name) => {
    using one = pushing.job({
      inputs: { operation: "merge" },
      files: {},
      event: { name, ref: "refs/pull/7/merge", sha: SHA, repository: "octocat/app", payload: PULL_REQUEST },
      environment: service.environmentOf("merge"),
    });
    const main = await one.main();
    expect({ exit: main.exitCode, ...main.outputs }).toMatchObject({ exit: 0, pushed: "false", code: "" });
    expect(service.requests).toEqual([]);
  });
});

const PULL_REQUEST = {
  pull_request: {
    head: { sha: SHA, repo: { full_name: "octocat/app" } },
    base: { repo: { full_name: "octocat/app" } },
  },
};
