// Which image a line speaks of: by its reference, or by the address that a client asked at.
import { expect, test } from "@jest/globals";
import { findBaseImage, findReference } from "../../../src/diagnosis/log/references.ts";

test.each<[string, string, string]>([
  ["failed to push ghcr.io/octo-org/app:1.2: denied", "octo-org/app", "ghcr.io/octo-org/app:1.2"],
  ["The push refers to repository [ghcr.io/octo-org/app]", "octo-org/app", "ghcr.io/octo-org/app"],
  ["docker pull ghcr.io/Octo-Org/App", "octo-org/app", "ghcr.io/Octo-Org/App"],
  ["oci://ghcr.io/octo-org/charts/app", "octo-org/charts/app", "ghcr.io/octo-org/charts/app"],
  ["ghcr.io/octo-org/app@sha256:0123", "octo-org/app", "ghcr.io/octo-org/app"],
  ['Head "https://ghcr.io/v2/octo-org/app/manifests/latest": denied', "octo-org/app", "ghcr.io/octo-org/app"],
  ["POST https://ghcr.io/v2/octo-org/a/b/blobs/uploads/: 403", "octo-org/a/b", "ghcr.io/octo-org/a/b"],
  [
    "https://ghcr.io/token?scope=repository%3Aocto-org%2Fapp%3Apull&service=ghcr.io",
    "octo-org/app",
    "ghcr.io/octo-org/app",
  ],
  [
    "https://ghcr.io/token?service=ghcr.io&scope=repository:octo-org/app:pull,push",
    "octo-org/app",
    "ghcr.io/octo-org/app",
  ],
  ["ghcr.io/octo-org/app then ghcr.io/octo-org/other:1.", "octo-org/other", "ghcr.io/octo-org/other:1"],
])("%s speaks of %s", (line, path, reference) => {
  expect(findReference(line, "ghcr.io")).toEqual({ image: { host: "ghcr.io", path }, reference });
});

test.each([
  'Get "https://ghcr.io/v2/": denied: denied',
  "https://ghcr.io/token?service=ghcr.io",
  "docker.io/library/alpine:3",
  "ghcr.io/v2/<owner>/<image>/manifests/1",
  "ghcr.io/",
])("%s speaks of none", (line) => {
  expect(findReference(line, "ghcr.io")).toBeUndefined();
});

test("references of another registry are found for its host", () => {
  expect(findReference("push 127.0.0.1:5000/a/b:1", "127.0.0.1:5000")?.image).toEqual({
    host: "127.0.0.1:5000",
    path: "a/b",
  });
});

test.each([
  [
    "failed to resolve source metadata for docker.io/library/alpine:9: not found",
    "docker.io/library/alpine:9",
  ],
  ["pull access denied for octo/app, repository does not exist", "octo/app"],
  ['failed to resolve reference "ghcr.io/octo/app:1": 403 Forbidden', "ghcr.io/octo/app:1"],
  ["ERROR: failed to solve: alpine:9: failed", "alpine:9"],
  ["failed to solve: failed to push it", undefined],
  ["denied: denied", undefined],
])("the base image of: %s", (line, image) => {
  expect(findBaseImage(line)).toBe(image);
});
