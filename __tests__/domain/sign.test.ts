// The words of a refusal, one row a wording, as every client wraps them.
import { describe, expect, test } from "@jest/globals";
import { readSign, type Sign } from "../../src/domain/sign.ts";

const CORES: readonly [string, Sign][] = [
  ["denied", "credential-refused"],
  ["permission_denied: write_package", "no-write"],
  ["permission_denied: read_package", "no-read"],
  ["permission_denied: create_package", "no-create"],
  ["installation not allowed to Create organization package", "installation-may-not"],
  ["permission_denied: installation not allowed to Create organization package", "installation-may-not"],
  ["installation not allowed to Write organization package", "installation-may-not"],
  ["permission_denied: installation not allowed to Write organization package", "installation-may-not"],
  ["permission_denied: The requested installation does not exist.", "installation-elsewhere"],
  ["permission_denied: The token provided does not match expected scopes.", "scopes-do-not-match"],
  ["unauthenticated: User cannot be authenticated with the token provided.", "credential-refused"],
  [
    "Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.",
    "sso",
  ],
  [
    "`acme` forbids access via a personal access token (classic). Please use a GitHub App.",
    "classic-forbidden",
  ],
  [
    "Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.",
    "ip-not-allowed",
  ],
  ["Encountered a billing-related error: spending limit reached", "billing"],
  ["requested access to the resource is denied", "hidden-or-missing"],
  ["authentication required", "login-needed"],
];

describe.each(CORES)("%s", (core, sign) => {
  test.each([
    ["alone", core],
    ["by docker", `denied: ${core}`],
    ["by docker's daemon", `Error response from daemon: Get "https://ghcr.io/v2/": denied: ${core}`],
    ["by a newer docker", `error from registry: ${core}`],
    ["by a newer docker's daemon", `Error response from daemon: error from registry: ${core}\n`],
    ["by crane and kaniko", `DENIED: ${core}`],
    ["by buildx", `ERROR: failed to push ghcr.io/acme/app:1: denied: ${core}`],
    [
      "by podman",
      `writing blob: initiating layer upload to /v2/acme/app/blobs/uploads/ in ghcr.io: denied: ${core}`,
    ],
    ["below other output", `#12 pushing layers\n#12 ERROR: denied: ${core}\n------`],
  ])("is known %s", (_who, text) => {
    expect(readSign(text)).toBe(sign);
  });

  test("is known in any case", () => {
    expect(readSign(core.toUpperCase())).toBe(sign);
  });
});

describe("words of docker's and of the network's", () => {
  test.each<[string, Sign]>([
    ['Error response from daemon: Get "https://ghcr.io/v2/": denied: denied', "credential-refused"],
    [
      "failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://ghcr.io/token?scope=x&service=ghcr.io: 403 Forbidden",
      "credential-refused",
    ],
    [
      "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
      "daemon-unreachable",
    ],
    ['process "/bin/sh -c make" did not complete successfully: exit code: 2', "command-failed"],
    ["The command '/bin/sh -c make' returned a non-zero code: 2", "command-failed"],
    ["received unexpected HTTP status: 500 Internal Server Error", "server-fault"],
    [
      "unexpected status from PUT request to https://ghcr.io/v2/a/b/blobs/upload/1: 502 Bad Gateway",
      "server-fault",
    ],
    ["unexpected status code [manifests latest]: 503 Service Unavailable", "server-fault"],
    ["unexpected status code 504", "server-fault"],
    ["error parsing HTTP response: 500 Internal Server Error", "server-fault"],
    [
      "failed to fetch oauth token: unexpected status from GET request to https://ghcr.io/token: 503 Service Unavailable",
      "server-fault",
    ],
    ["read tcp 10.0.0.2:5000->140.82.121.34:443: read: connection reset by peer", "server-fault"],
    ["dial tcp 127.0.0.1:5000: connect: connection refused", "server-fault"],
    ["dial tcp: i/o timeout", "server-fault"],
    ["failed to copy: unexpected EOF", "server-fault"],
  ])("%s", (text, sign) => {
    expect(readSign(text)).toBe(sign);
  });
});

describe("no sign is read into", () => {
  test.each([
    ["nothing", ""],
    ["other words", "no space left on device"],
    ["a denial inside of a sentence", "#5 access was denied by the firewall"],
    [
      "a hidden reason",
      "unexpected status from HEAD request to https://ghcr.io/v2/a/b/blobs/sha256:0: 403 Forbidden",
    ],
    [
      "a hidden reason on a port that begins like a server's fault",
      "unexpected status from HEAD request to http://127.0.0.1:5000/v2/a/b/manifests/1: 403 Forbidden",
    ],
    [
      "a hidden reason of an image named after a server's fault",
      "unexpected status from HEAD request to https://ghcr.io/v2/a/error-500/blobs/sha256:0: 403 Forbidden",
    ],
    ["a step numbered like a server's fault", "#500 DONE 502.1s"],
  ])("%s", (_name, text) => {
    expect(readSign(text)).toBeUndefined();
  });
});

test("a megabyte of output is read in no time", () => {
  const start = performance.now();
  readSign("unexpected status ".repeat(60_000));
  readSign("failed to fetch oauth token ".repeat(40_000));
  expect(performance.now() - start).toBeLessThan(3000);
});
