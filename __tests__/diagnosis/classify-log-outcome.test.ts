// What is no reason: what went well in the end, what comes after the failure, what is some other host's.
import { describe, expect, test } from "@jest/globals";
import type { CauseCode } from "../../src/diagnosis/causes/index.ts";
import { codeOf, explain, JOB, REFUSED } from "./support/logs.ts";

describe("a success, or another program's output, has no cause", () => {
  const digest = `latest: digest: sha256:${"0".repeat(64)} size: 528`;
  test.each<[string, string]>([
    ["a fault that was got over", `received unexpected HTTP status: 502 Bad Gateway\nRetrying\n${digest}`],
    [
      "a fault that BuildKit got over",
      "#9 1.2 error: connection reset by peer\n#9 pushing manifest for ghcr.io/a/b:1@sha256:0 2.1s done",
    ],
    ["a challenge before a login", "< HTTP/2 401\nLogin Succeeded"],
    [
      "words of a RUN that went well",
      '#8 [2/3] RUN make test\n#8 1.2 ok - shows "denied: denied"\n#8 DONE 3.0s\n#9 ERROR: 404',
    ],
    ["a step's title", "#7 [3/5] COPY ENOSPC.md /x\n#7 DONE 0.1s"],
    ["a title of the classic builder", "Step 3/5 : ADD https://x.example/toomanyrequests.html /x"],
    ["a test's name", "ok 12 - shows unknown instruction"],
    ["a package manager's warning", "npm warn name should not be blank"],
    ["a compiler's complaint", "error: circular dependency detected in src/lib.rs"],
    ["another tool's flag", "error: unknown flag: --load\nSee 'kubectl --help'"],
    ["another tool's credentials", "test_bad_credentials PASSED"],
    ["an address that holds a look-alike", "cloning https://github.com/acme/gchr.io-docs"],
    ["a pipe that was closed", "yes: standard output: Broken pipe"],
  ])("%s", (_what, log) => {
    expect(codeOf(log, { operation: "push" })).toBe("unknown");
  });
});

describe("lines after the failed step are not the cause", () => {
  const exit = "##[error]Process completed with exit code 1.\n";
  test.each<[string, string, CauseCode]>([
    [
      "a harmless question before",
      `no such manifest: ghcr.io/octo/app:1\n${REFUSED}\n${exit}`,
      "workflow-permission-missing",
    ],
    ["a question after", `403 Forbidden\n${exit}manifest unknown\n`, "denied-hidden"],
    [
      "a build after",
      `${REFUSED}\n${exit}process "/bin/sh -c make" did not complete successfully: exit code: 2\n`,
      "workflow-permission-missing",
    ],
    [
      "a full disk in another step",
      '#8 [2/3] RUN a\n#8 1.2 ok maps "no space left on device"\n#9 [3/3] RUN make\n#9 ERROR: process "make" did not complete successfully: exit code: 2',
      "build-command-failed",
    ],
  ])("%s", (_what, log, expected) => {
    expect(codeOf(log, JOB)).toBe(expected);
  });
});

describe("a host is named only where it is known", () => {
  test.each<[string, string, string | undefined]>([
    ["by an address", 'Get "https://ghcr.io/v2/": net/http: TLS handshake timeout', "ghcr.io"],
    ["by Node", "Error: connect ECONNREFUSED 127.0.0.1:3000", "127.0.0.1:3000"],
    ["by nothing", "UPGRADE FAILED: context deadline exceeded", undefined],
    ["by a push's own step", "#9 pushing ghcr.io/a/b:1 with docker\n#9 ERROR: unexpected EOF", "ghcr.io"],
    [
      "by another registry's limit",
      "HEAD https://quay.io/v2/a/b/manifests/1: 429 Too Many Requests",
      "quay.io",
    ],
  ])("%s", (_by, log, host) => {
    expect(explain(log).cause).toHaveProperty("host", host);
  });
});
