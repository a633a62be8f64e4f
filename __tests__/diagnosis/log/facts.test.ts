// The facts of a line of docker's output that decisions read.
import { expect, test } from "@jest/globals";
import { readFacts, type LineFacts } from "../../../src/diagnosis/log/facts.ts";

test.each<[string, string, Partial<LineFacts>]>([
  ["names our registry", "failed to push ghcr.io/acme/app:1: EOF", { namesRegistry: true }],
  ["names another registry", "failed to push quay.io/acme/app:1: EOF", { namesRegistry: false }],
  ["asks us to wait", "toomanyrequests: retry-after: 2s, allowed: 44000/minute", { retryAfter: 2_000 }],
  ["asks for no wait", "toomanyrequests", { retryAfter: undefined }],
  [
    "shows a login without a bearer token",
    "login attempt to https://ghcr.io/v2/ failed with status: 401 Unauthorized",
    { loginWithoutBearer: true },
  ],
  [
    "shows a login that was refused",
    "login attempt to https://ghcr.io/v2/ failed with status: 403 Forbidden",
    { loginWithoutBearer: false },
  ],
  [
    "names docker's socket",
    "dial unix /var/run/docker.sock: connect: permission denied",
    { socket: "engine" },
  ],
  ["names a builder's socket", "dial unix /run/buildkit/buildkitd.sock: no such file", { socket: "builder" }],
  [
    "is Azure's on a time limit",
    "The job running on agent 2 ran longer than the maximum time of 60 minutes.",
    { stopped: "time limit" },
  ],
  ["is Jenkins' on a time limit", "Build timed out (after 30 minutes).", { stopped: "time limit" }],
  ["is GitLab's on a time limit", "Job failed: execution took longer than 1h0m0s", { stopped: "time limit" }],
  ["says that somebody stopped it", "17:46:16 Aborted by Admin", { stopped: "somebody" }],
  ["speaks of a request's deadline", "context deadline exceeded after 30s", { stopped: undefined }],
  ["asks without a login", "failed to fetch anonymous token: 403", { isAnonymous: true }],
  [
    "has octokit's answer behind a request",
    "[Octokit ERROR] DELETE /users/octo/packages/container/app/versions/1 - 404",
    { status: 404, endpoint: "github api", isDeletion: true },
  ],
])("a line that %s", (_what, line, expected) => {
  expect(readFacts(line, "ghcr.io")).toMatchObject(expected);
});
