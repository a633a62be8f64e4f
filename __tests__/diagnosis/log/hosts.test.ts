// Which host a line names, and whose machine it is.
import { describe, expect, test } from "@jest/globals";
import {
  findHost,
  findMeant,
  findPushTarget,
  isActionsCache,
  isAnotherRegistry,
} from "../../../src/diagnosis/log/hosts.ts";

test.each<[string, string, string | undefined]>([
  ["the address of a request", 'Get "https://quay.io/v2/": EOF', "quay.io"],
  [
    "the last of several requests, which answered",
    'GET "https://ghcr.io/v2/a/b/tags/list": GET "https://token.example/token?x": 403',
    "token.example",
  ],
  ["the store behind a push", "failed to push ghcr.io/a/b:1: GET https://store.example/x", "store.example"],
  ["Docker Hub by any of its names", "POST https://index.docker.io/v2/a/b/blobs/uploads/: 401", "docker.io"],
  ["a reference", "failed to push registry.gitlab.com/a/b:1: unknown", "registry.gitlab.com"],
  ["a port", "failed to push localhost:5000/a/b:1: EOF", "localhost:5000"],
  [
    "a host after a path",
    "initiating layer upload to /v2/a/b/blobs/uploads/ in quay.io/a: denied",
    "quay.io",
  ],
  [
    "a host without a path",
    "No credentials found for registry europe-docker.pkg.dev",
    "europe-docker.pkg.dev",
  ],
  ["no host in a short name", "failed to push octo/app:1.2: denied", undefined],
])("finds %s", (_what, line, host) => {
  expect(findHost(line)).toBe(host);
});

describe("a push goes to", () => {
  test.each<[string, string]>([
    ["#21 [auth] octo/app:pull,push token for registry-1.docker.io", "docker.io"],
    ["The push refers to repository [quay.io/octo/app]", "quay.io"],
  ])("%s", (line, host) => {
    expect(findPushTarget(line)).toBe(host);
  });

  test("nowhere, where a token only pulls", () => {
    expect(findPushTarget("#3 [auth] library/alpine:pull token for registry-1.docker.io")).toBeUndefined();
  });
});

test("a registry is meant if an image was pushed to it or a command names it", () => {
  expect(findMeant("#9 pushing manifest for ghcr.io/a/b:1@sha256:0 0.9s done")).toBe("ghcr.io");
  expect(findMeant("helm push chart.tgz oci://registry-1.docker.io/octo")).toBe("docker.io");
  expect(findMeant("pushing octo/app")).toBeUndefined();
});

test("the store of the Actions cache is no registry, and GitHub's store of layers is no other one", () => {
  expect(isActionsCache("productionresultssa7.blob.core.windows.net")).toBe(true);
  expect(isActionsCache("acghubeus2.actions.githubusercontent.com")).toBe(true);
  expect(isActionsCache("ghcr1production.blob.core.windows.net")).toBe(false);
  expect(isAnotherRegistry("ghcr1production.blob.core.windows.net", "ghcr.io")).toBe(false);
  expect(isAnotherRegistry("pkg-containers.githubusercontent.com", "ghcr.io")).toBe(false);
  expect(isAnotherRegistry("docs.docker.com", "ghcr.io")).toBe(false);
  expect(isAnotherRegistry("docker.io", "ghcr.io")).toBe(true);
});
