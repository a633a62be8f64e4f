// Logs as people have them, whole stories of a few lines: what decides is found among all that does not.
import { describe, expect, test } from "@jest/globals";
import type { CauseCode } from "../../src/diagnosis/causes/index.ts";
import { codeOf, explain, JOB, REFUSED } from "./support/logs.ts";

describe("a line that looks like a refusal is classified by what it says:", () => {
  test.each<[string, string, CauseCode]>([
    [
      "docker.sock that may not be read",
      "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock",
      "docker-unavailable",
    ],
    ["a wget's normal 401", "HTTP request sent, awaiting response... 401 Unauthorized", "not-logged-in"],
    [
      "a RUN that prints a registry's words",
      '#9 [2/3] RUN ./push.sh\n#9 0.2 denied: denied\n#9 ERROR: process "/bin/sh -c ./push.sh" did not complete successfully: exit code: 1',
      "build-command-failed",
    ],
    [
      "a RUN that prints them under the classic builder",
      "Step 2/3 : RUN ./push.sh\n ---> Running in 1\ndenied: permission_denied: write_package\nThe command '/bin/sh -c ./push.sh' returned a non-zero code: 1",
      "build-command-failed",
    ],
    [
      "a COPY whose source is missing",
      'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref 0::1: "/dist": not found',
      "build-context-missing",
    ],
    [
      "a disk that filled up in a RUN",
      '#9 [2/3] RUN npm ci\n#9 9.1 npm ERR! nospc ENOSPC: no space left on device, write\n#9 ERROR: process "/bin/sh -c npm ci" did not complete successfully: exit code: 228',
      "disk-full",
    ],
    [
      "a RUN for another processor",
      '#9 [linux/arm64 2/3] RUN apk add x\n#9 0.1 exec /bin/sh: exec format error\n#9 ERROR: process "/bin/sh -c apk add x" did not complete successfully: exit code: 1',
      "platform-unsupported",
    ],
    [
      "Docker Hub's limit on a base image",
      "ERROR: failed to solve: alpine: failed to copy: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit.",
      "base-image-rate-limited",
    ],
    [
      "a base image that is refused",
      "ERROR: failed to solve: octo/base:1: failed to resolve source metadata for docker.io/octo/base:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
      "base-image-denied",
    ],
    ["DNS trouble", 'Get "https://ghcr.io/v2/": dial tcp: lookup ghcr.io: no such host', "network-error"],
    [
      "TLS trouble",
      'Get "https://ghcr.io/v2/": x509: certificate signed by unknown authority',
      "network-error",
    ],
    [
      "a cache that cannot be written after the push",
      "#20 pushing layers 3.1s done\n#21 exporting cache to GitHub Actions Cache\n#21 ERROR: failed to reserve cache: 503 Service Unavailable\nERROR: failed to solve: failed to reserve cache: 503 Service Unavailable",
      "cache-unsupported",
    ],
    [
      "a cache that is not there yet",
      "#4 importing cache manifest from ghcr.io/octo/app:buildcache\n#4 ERROR: ghcr.io/octo/app:buildcache: failed to resolve reference: not found\nERROR: failed to solve: dockerfile parse error on line 3: unknown instruction: RUM",
      "dockerfile-invalid",
    ],
  ])("%s", (_what, log, expected) => {
    expect(codeOf(log, { operation: "push" })).toBe(expected);
  });
});

describe("of several known lines", () => {
  test.each<[string, string, CauseCode]>([
    [
      "the last one of its weight decides",
      `toomanyrequests: slow down\n${REFUSED}`,
      "workflow-permission-missing",
    ],
    [
      "one with a reason outweighs a bare status below it",
      `${REFUSED}\n403 Forbidden`,
      "workflow-permission-missing",
    ],
    [
      "a fault that was got over does not count",
      `connection reset by peer\nretrying\n${REFUSED}`,
      "workflow-permission-missing",
    ],
    [
      "what comes while the job cleans up does not count",
      `${REFUSED}\nPost job cleanup.\nCannot connect to the Docker daemon`,
      "workflow-permission-missing",
    ],
    [
      "a refusal outweighs a challenge",
      `HTTP/1.1 401 Unauthorized\n${REFUSED}`,
      "workflow-permission-missing",
    ],
    [
      "a refused cache is a refusal",
      `#52 exporting cache to registry\n#52 ERROR: error writing layer blob: ${REFUSED}`,
      "workflow-permission-missing",
    ],
  ])("%s", (_which, log, expected) => {
    expect(codeOf(log, JOB)).toBe(expected);
  });
});

describe("the lines around a refusal decide:", () => {
  const listing = "##[group]GITHUB_TOKEN Permissions\nContents: read\nMetadata: read\n";
  test.each<[string, string, CauseCode]>([
    [
      "the permission that the job has",
      `${listing}Packages: write\n##[endgroup]\n${REFUSED}`,
      "package-access-missing",
    ],
    [
      "the permission that only reads",
      `${listing}Packages: read\n##[endgroup]\n${REFUSED}`,
      "workflow-permission-missing",
    ],
    ["a list without it", `${listing}##[endgroup]\n403 Forbidden pushing`, "workflow-permission-missing"],
    [
      "a push, by its address",
      "POST https://ghcr.io/v2/octo/app/blobs/uploads/: UNAUTHORIZED: authentication required",
      "not-logged-in",
    ],
    [
      "a pull, by its words",
      "docker pull ghcr.io/octo/app\nunauthorized: authentication required",
      "package-not-found-or-private",
    ],
    ["a login, by its address", 'Get "https://ghcr.io/v2/": unauthorized', "token-invalid"],
    [
      "a push to Docker Hub",
      "The push refers to repository [docker.io/octo/app]\ndenied: requested access to the resource is denied",
      "registry-missing-from-reference",
    ],
    [
      "a push to ghcr.io",
      "The push refers to repository [ghcr.io/octo/app]\ndenied: requested access to the resource is denied",
      "not-logged-in",
    ],
  ])("%s", (_what, log, expected) => {
    expect(codeOf(log, { tokenKind: log.startsWith("##") ? "github-token" : "unknown" })).toBe(expected);
  });

  test("that the runner lists a job's permissions does not say whose token was used", () => {
    const log = `${listing}##[endgroup]\npermission_denied: The token provided does not match expected scopes.`;
    expect(codeOf(log)).toBe("scope-missing");
  });

  test("a line below the list of permissions is not one of them", () => {
    const log = `${listing}##[endgroup]\ncat values.yaml\npackages: write\n${REFUSED}`;
    expect(codeOf(log, JOB)).toBe("workflow-permission-missing");
  });

  test("the given context takes precedence over the log", () => {
    const log = `${listing}Packages: read\n${REFUSED}`;
    expect(codeOf(log, { ...JOB, permissions: "packages: write" })).toBe("package-access-missing");
  });
});

describe("the cause contains", () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      "the command that failed",
      'process "/bin/sh -c make all" did not complete successfully: exit code: 2',
      { command: "make all" },
    ],
    [
      "the command, of docker 20.10",
      "executor failed running [/bin/sh -c make all]: exit code: 2",
      { command: "make all" },
    ],
    [
      "the command, of the classic builder",
      "The command '/bin/sh -c make all' returned a non-zero code: 2",
      { command: "make all" },
    ],
    [
      "the command with a shell of its own",
      'process "/bin/bash -o pipefail -c make" did not complete successfully: exit code: 2',
      { command: "make" },
    ],
    [
      "the file that is not there",
      'failed to calculate checksum of ref 0::1: "/requirements": not found',
      { missing: "/requirements" },
    ],
    [
      "the file, of the classic builder",
      "COPY failed: file not found in build context or excluded by .dockerignore: stat dist: file does not exist",
      { missing: "dist" },
    ],
    ["the file, of an older BuildKit", 'cache key: "/dist" not found: not found', { missing: "/dist" }],
    [
      "the Dockerfile that is not there",
      "failed to read dockerfile: open Dockerfile.prod: no such file or directory",
      { missing: "Dockerfile.prod" },
    ],
    [
      "the flaw of the Dockerfile",
      "dockerfile parse error on line 3: unknown instruction: RUM",
      { flaw: "unknown instruction: RUM" },
    ],
    ["the flag that is too new", "unknown flag: --annotation", { lacks: "--annotation" }],
    ["the secret", "failed to solve: secret NPM_TOKEN: not found", { secret: "NPM_TOKEN" }],
    [
      "the base image",
      "failed to resolve source metadata for docker.io/octo/base:1: pull access denied",
      { image: "docker.io/octo/base:1" },
    ],
    [
      "the tag",
      "manifest for ghcr.io/octo/app:9 not found: manifest unknown",
      { reference: "ghcr.io/octo/app:9" },
    ],
    [
      "the reference that is wrong",
      'invalid argument "ghcr.io/Octo:1" for "-t, --tag" flag: invalid reference format',
      { reference: "ghcr.io/Octo:1" },
    ],
    ["the host", "dial tcp: lookup ghcr.example: no such host", { host: "ghcr.example", trouble: "name" }],
    [
      "the scope that GitHub names",
      "You need at least delete:packages scope to delete it.",
      { missing: ["delete:packages"] },
    ],
    ["why there is no docker", "bash: docker: command not found", { reason: "there is no `docker` command" }],
    [
      "that docker may not be spoken to",
      "permission denied while trying to connect to the Docker daemon socket",
      { reason: "this user may not use docker's socket" },
    ],
  ])("%s", (_what, log, facts) => {
    expect(explain(log, { operation: "build" }).cause).toMatchObject(facts);
  });
});

test("a log without any known signature is `unknown`, with the log's end", () => {
  expect(explain("one\ntwo\n")).toEqual({
    cause: { code: "unknown", happened: "nothing is known", output: ["one", "two"] },
    alternatives: [],
  });
});

test("the match contains the line's number and text, without a secret", () => {
  const { match } = explain(`one\n2026-01-01T00:00:00.1Z ##[error]${REFUSED} ghp_${"a".repeat(36)}\n`);
  expect(match).toMatchObject({ line: 2, text: `${REFUSED} ***` });
});
