// The inputs of a promotion.
import { describe, expect, test } from "@jest/globals";
import { runContext } from "../tags/support/samples.ts";
import { problems, request, type Written } from "./support/samples.ts";

const DIGEST = `sha256:${"1".repeat(64)}`;
const promote = (given: Written): Written => ({ operation: "promote", ...given });

describe("a source is read as", () => {
  const at = (host: string, path: string, reference: string) => ({ image: { host, path }, reference });
  test.each([
    ["a digest of this image", DIGEST, at("ghcr.io", "acme/app", DIGEST)],
    ["a tag", "ghcr.io/acme/other:main", at("ghcr.io", "acme/other", "main")],
    ["a digest", `ghcr.io/acme/other@${DIGEST}`, at("ghcr.io", "acme/other", DIGEST)],
    ["the digest behind a tag", `ghcr.io/Acme/App:main@${DIGEST}`, at("ghcr.io", "acme/app", DIGEST)],
    ["one of another registry", "quay.io/acme/app:1", at("quay.io", "acme/app", "1")],
    ["one of Docker Hub's", "docker.io/alpine:3", at("docker.io", "library/alpine", "3")],
    ["one of a registry on a port", "127.0.0.1:5000/app:1", at("127.0.0.1:5000", "app", "1")],
  ])("%s", (_story, source, expected) => {
    expect(request(promote({ source })).promotion).toMatchObject(expected);
  });
});

describe("an archive is read as", () => {
  test.each([
    ["a folder", "oci-layout://out/image", { kind: "oci-layout", path: "out/image", choice: undefined }],
    ["a folder of the whole machine", "oci-layout:///tmp/image", { path: "/tmp/image" }],
    ["one of its images by name", "oci-layout://out:1.2.3", { path: "out", choice: "1.2.3" }],
    ["one of its images by digest", `oci-layout://out@${DIGEST}`, { path: "out", choice: DIGEST }],
    ["a file", "oci-archive:image.tar", { kind: "oci-archive", path: "image.tar" }],
    ["what docker saved", "docker-archive:a.tar:app:1", { kind: "docker-archive", choice: "app:1" }],
  ])("%s", (_story, source, expected) => {
    expect(request(promote({ source })).promotion).toMatchObject(expected);
  });
});

describe("an image of docker's own is read as docker looks it up:", () => {
  const ID = "1".repeat(64);
  test.each([
    ["a name and a tag", "app:1.2", "app:1.2"],
    ["a name alone, which means latest", "acme/app", "acme/app:latest"],
    ["a name of a registry on a port", "localhost:5000/app", "localhost:5000/app:latest"],
    ["a name and a digest", `ghcr.io/acme/app@${DIGEST}`, `ghcr.io/acme/app@${DIGEST}`],
    ["an id", DIGEST, DIGEST],
    ["an id without its hash's name, which newer dockers refuse", ID, `sha256:${ID}`],
    ["a short id", "0123456789ab", "0123456789ab"],
  ])("%s", (_story, name, image) => {
    const { promotion } = request(promote({ source: `docker-daemon:${name}` }));
    expect(promotion).toEqual({ kind: "docker-daemon", image });
  });
});

test("a digest alone is of the first of several images", () => {
  const given = promote({ source: DIGEST, images: "ghcr.io/acme/first\nghcr.io/acme/app" });
  expect(request(given).promotion).toMatchObject({ image: { path: "acme/first" } });
});

test("a promotion has the tags of a push, and needs no folder and no Dockerfile", () => {
  const given = promote({ source: DIGEST, tags: "1.2.3\nlatest", context: "gone" });
  const { metadata, accessRequest } = request(given, { look: () => undefined });
  expect(metadata.tags.map(({ name }) => name)).toEqual(["1.2.3", "latest"]);
  expect(accessRequest.access).toBe("push");
});

describe("a source is refused that", () => {
  test.each([
    ["is empty", "", /empty/],
    ["is a tag alone", "main", /registry/],
    ["is a name alone", "ghcr.io/acme/app", /neither a tag nor a digest/],
    ["has no digest behind its @", "ghcr.io/acme/app@main", /not a digest/],
    ["is by another hash", `sha512:${"1".repeat(128)}`, /registry/],
    ["has two digests", `ghcr.io/acme/app@${DIGEST}@${DIGEST}`, /not a digest/],
    ["is a URL", "https://ghcr.io/acme/app:main", /URL/],
    ["has a tag that none can be", "ghcr.io/acme/app:a b", /tag/],
    ["is of a form that is not known", "dir:app", /none of the forms/],
    ["is an image of docker's without a name", "docker-daemon:", /names no image/],
    ["is an image of docker's that would be an option", "docker-daemon:-o/etc/passwd", /not a name/],
    ["is an image of docker's with a name that climbs", "docker-daemon:../app:1", /not a name/],
    ["is an image of docker's with a blank", "docker-daemon:app app:1", /not a name/],
    ["is an image of docker's in capitals", "docker-daemon:acme/App:1", /not a name/],
    ["is an image of docker's with a tag that none can be", "docker-daemon:app:-1", /tag/],
    ["is an image of docker's with another hash", "docker-daemon:app@md5:1", /not a digest/],
    ["is an archive without a file", "oci-archive:", /names no file/],
    ["is a layout without a folder", "oci-layout://", /names no folder/],
    ["is a layout without its slashes", "oci-layout:out", /lacks the `\/\/`/],
    ["has no digest behind an archive", "oci-archive:a.tar@1", /not a digest/],
    ["climbs", "ghcr.io/acme/../app:main", /./],
  ])("%s", (_story, source, flaw) => {
    expect(problems(promote({ source }))).toMatchObject([
      { input: "source", value: source, flaw: expect.stringMatching(flaw) },
    ]);
  });
});

test.each([
  ["labels", "a=b", /another label/],
  ["annotations", "a=b", /another annotation/],
  ["platforms", "linux/amd64", /fewer platforms/],
])("%s are refused: the image would be another one", (input, value, flaw) => {
  expect(problems(promote({ source: DIGEST, [input]: value }))).toMatchObject([
    { input, value, flaw: expect.stringMatching(flaw) },
  ]);
});

test("where nothing is to be pushed, nothing is promoted", () => {
  const context = runContext({ trust: { kind: "unmerged", by: "pull-request" } });
  expect(request(promote({ source: DIGEST }), { context }).push.kind).toBe("build-only");
});
