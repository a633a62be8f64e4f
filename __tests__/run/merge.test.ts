// A merge: the digests of several jobs become one image with its tags.
import { describe, expect, test } from "@jest/globals";
import { parseJson } from "../../src/lib/json.ts";
import { SHA } from "../tags/support/samples.ts";
import { memoryArtifacts } from "./support/artifacts.ts";
import { configFor } from "./support/fakes.ts";
import { FakeRegistry, fault } from "./support/fake-registry.ts";
import { artifactsOf, merge, mergeConfig, PLATFORMS, pushedDigests, type Index } from "./support/merging.ts";
import { Contents, DOCKER, OURS, REVISION, SOURCE } from "./support/parts.ts";

describe("three digests", () => {
  test("become one flat index: every image, then what is attested of each, in the order of `platforms`", async () => {
    const contents = new Contents();
    const digests = pushedDigests(contents);
    const { end, index, tags } = await merge(contents, mergeConfig(digests.toReversed()));
    expect(end).toMatchObject({
      kind: "pushed",
      merged: PLATFORMS.map((platform) => ({ platform, attestations: 1 })),
    });
    const parts = digests.map((digest) => parseJson(contents.get(digest)?.body ?? "") as Index);
    expect(index?.manifests).toEqual([
      ...parts.map(({ manifests }) => manifests[0]),
      ...parts.map(({ manifests }) => manifests[1]),
    ]);
    const digest = end.kind === "pushed" ? end.digest : "";
    const names = ["acme/app:latest", "acme/app:v1", "acme/app:v1.2"];
    expect(Object.fromEntries(tags)).toEqual(Object.fromEntries(names.map((name) => [name, digest])));
  });

  test("give the same index in any order, and from artifacts", async () => {
    const contents = new Contents();
    const digests = pushedDigests(contents);
    const all = await Promise.all(
      [digests, digests.toReversed()].map(async (order) => (await merge(contents, mergeConfig(order))).end),
    );
    const config = mergeConfig([]);
    const artifacts = memoryArtifacts(artifactsOf(digests));
    const { end } = await merge(contents, config, { artifacts });
    expect(new Set([...all, end].map((one) => (one.kind === "pushed" ? one.digest : one.kind))).size).toBe(1);
  });

  test("get the annotations of a push on the index, and on an entry those that are for it", async () => {
    const contents = new Contents();
    const rules = {
      ...configFor().metadataRules,
      annotations: [
        "index:org.acme.index=1",
        "manifest:org.acme.manifest=2",
        "manifest-descriptor[linux/arm64]:org.acme.entry=3",
        "org.opencontainers.image.title=Ours",
      ],
    };
    const { index } = await merge(contents, mergeConfig(pushedDigests(contents), { metadataRules: rules }));
    expect(index?.annotations).toMatchObject({
      "org.acme.index": "1",
      "org.opencontainers.image.title": "Ours",
      "org.opencontainers.image.description": "An app",
      [REVISION]: SHA,
      [SOURCE]: "https://github.com/Acme/App",
    });
    expect(index?.annotations).not.toHaveProperty(["org.acme.manifest"]);
    expect(
      index?.manifests.map(({ annotations }) => Object.hasOwn(annotations ?? {}, "org.acme.entry")),
    ).toEqual([false, true, false, false, false, false]);
  });

  test("that are images without an index are listed with the platform of their configuration", async () => {
    const contents = new Contents();
    const digests = PLATFORMS.map((platform) => contents.image(platform, { labels: OURS }));
    const { index } = await merge(contents, mergeConfig(digests));
    expect(index?.manifests).toEqual(
      digests.map((digest, at) => ({
        mediaType: "application/vnd.oci.image.manifest.v1+json",
        digest,
        size: contents.sizeOf(digest),
        platform: [
          { architecture: "amd64", os: "linux" },
          { architecture: "arm64", os: "linux" },
          { architecture: "arm", os: "linux", variant: "v7" },
        ][at],
      })),
    );
  });

  test("of docker's media types become docker's list, which has no annotations", async () => {
    const contents = new Contents();
    const digests = PLATFORMS.map((platform) => contents.image(platform, { types: DOCKER }));
    const { index } = await merge(contents, mergeConfig(digests));
    expect(index).toMatchObject({ mediaType: DOCKER.index });
    expect(index).not.toHaveProperty("annotations");
  });
});

test("a base image's own label is not taken for the commit of this image", async () => {
  const contents = new Contents();
  const labels = { [REVISION]: "f".repeat(40), [SOURCE]: "https://github.com/nginx/docker-nginx" };
  const digests = PLATFORMS.map((platform) => contents.image(platform, { labels }));
  expect((await merge(contents, mergeConfig(digests))).end.kind).toBe("pushed");
});

test("a fault of the registry's while a digest is read is tried again", async () => {
  const contents = new Contents();
  const digests = pushedDigests(contents);
  const fails = { [`content ${digests[0] ?? ""}`]: [fault, fault] };
  const fakeRegistry = new FakeRegistry({ contents, fails });
  expect((await merge(contents, mergeConfig(digests), { fakeRegistry })).end.kind).toBe("pushed");
});

test.each(["build-only"] as const)(
  "where nothing is to be pushed, the run ends well and asks nobody",
  async (kind) => {
    const push = { kind, reason: "pull-request" } as const;
    const { end, calls } = await merge(new Contents(), mergeConfig([], { push }));
    expect(end).toEqual({ kind: "not-merged", reasons: ["pull-request"] });
    expect(calls).toEqual([]);
  },
);

test("a dry run reads the digests, and says what it would do", async () => {
  const contents = new Contents();
  const { end, calls } = await merge(contents, mergeConfig(pushedDigests(contents), { dryRun: true }));
  expect(end).toMatchObject({
    kind: "planned",
    command: expect.arrayContaining(["docker buildx imagetools create", "--tag ghcr.io/acme/app:latest"]),
  });
  // Nothing of the tags, the package or their versions is read.
  expect(new Set(calls.map((call) => call.split(" ")[0]))).toEqual(
    new Set(["ask", "inspect", "content", "configuration"]),
  );
});

test("a dry run of all jobs leaves no digest, and the merge shows its tags all the same", async () => {
  const { end, lines } = await merge(new Contents(), mergeConfig([], { dryRun: true }));
  expect(end).toMatchObject({
    kind: "planned",
    command: expect.arrayContaining(["--tag ghcr.io/acme/app:latest", "ghcr.io/acme/app@sha256:…"]),
  });
  expect(lines.join("\n")).toContain("a dry run of theirs leaves none");
});
