// The registry allowed the push, and one of docker's requests fails in whatever words: never `unknown`, never the user's fault.
import { describe, expect, test } from "@jest/globals";
import { retryRule } from "../../../src/diagnosis/causes/index.ts";
import { explainDockerFailure } from "../../../src/run/steps/docker-failure.ts";
import type { PreflightResult } from "../../../src/run/steps/preflight.ts";
import type { CommandFailure } from "../../../src/ports/docker.ts";
import { ALLOWED, api, configFor, outside, SILENT, type Answers } from "../support/fakes.ts";

const ALLOWED_BEFORE: PreflightResult = {
  verdict: { kind: "allowed", folded: [] },
  findings: {
    tokenKind: "classic",
    checksum: "right",
    api: api("write:packages"),
    registry: ALLOWED,
  },
};

function explain(command: CommandFailure["command"], output: string, answers: Answers = {}) {
  const run = { config: configFor(), preflight: ALLOWED_BEFORE };
  return explainDockerFailure({ kind: "failed", status: 1, command, output }, run, outside(answers).ports);
}

const STATUSES: readonly (readonly [number, string])[] = [
  [400, "Bad Request"],
  [402, "Payment Required"],
  [405, "Method Not Allowed"],
  [409, "Conflict"],
  [415, "Unsupported Media Type"],
  [418, "I'm a teapot"],
  [422, "Unprocessable Entity"],
  [429, "Too Many Requests"],
  [500, "Internal Server Error"],
  [502, "Bad Gateway"],
  [503, "Service Unavailable"],
  [504, "Gateway Timeout"],
];

type Words = (status: number, name: string) => string;

/** Source: moby `registry/auth.go`, distribution `registry/client/errors.go`, containerd `core/remotes/docker`. */
const BODIES: readonly (readonly [string, { login: Words; push: Words; build: Words }])[] = [
  [
    "no body",
    {
      login: (status, name) => `login attempt to https://ghcr.io/v2/ failed with status: ${status} ${name}`,
      push: (status, name) => `received unexpected HTTP status: ${status} ${name}`,
      build: (status, name) => `unexpected status: ${status} ${name}`,
    },
  ],
  [
    "HTML",
    {
      login: (status) =>
        `Get "https://ghcr.io/v2/": error parsing HTTP ${status} response body: invalid character '<' looking for beginning of value: "<html>busy</html>"`,
      push: (status) =>
        `error parsing HTTP ${status} response body: invalid character '<' looking for beginning of value: "<html>busy</html>"`,
      build: (status, name) => `unexpected status: ${status} ${name}`,
    },
  ],
  [
    "JSON with an unknown code",
    {
      login: () => 'Get "https://ghcr.io/v2/": unknown: the kettle is on',
      push: () => "unknown: the kettle is on",
      build: () => "unknown: the kettle is on",
    },
  ],
];

const REQUESTS: readonly (readonly [
  string,
  CommandFailure["command"],
  "login" | "push" | "build",
  string,
])[] = [
  ["the login", "docker login", "login", "Error response from daemon: "],
  ["the engine's push", "docker push", "push", "The push refers to repository [ghcr.io/acme/app]\n"],
  [
    "the engine's push within a build",
    "docker build",
    "push",
    "------\n > pushing ghcr.io/acme/app:v1 with docker:\n------\nERROR: ",
  ],
  ...[
    "HEAD request to https://ghcr.io/v2/acme/app/blobs/sha256:0",
    "POST request to https://ghcr.io/token",
  ].map(
    (request) =>
      [
        `BuildKit's ${request}`,
        "docker build",
        "build",
        `ERROR: failed to solve: failed to push ghcr.io/acme/app:v1: ${request}: `,
      ] as const,
  ),
];

const TABLE = REQUESTS.flatMap(([request, command, client, before]) =>
  STATUSES.flatMap(([status, name]) =>
    BODIES.map(([body, words]) => {
      const output = before + words[client](status, name);
      // A load balancer's page with 400 is known by its words.
      const isKnown = output.includes("parsing HTTP 400 ");
      const isPassing = isKnown || !output.includes(String(status)) || status === 429 || status >= 500;
      return { status, body, request, command, output, isPassing };
    }),
  ),
);

describe("a registry that allows the push and fails docker is at fault:", () => {
  test.each(TABLE)("$status with $body at $request", async ({ command, output, status, isPassing }) => {
    const { cause } = await explain(command, output);
    expect(retryRule(cause).kind).toBe(isPassing ? "transient" : "never");
    expect(cause.code).toMatch(isPassing ? /^(?:registry-unavailable|rate-limited)$/ : /^registry-rejected$/);
    expect(cause).toMatchObject(isPassing ? {} : { status, host: "ghcr.io" });
  });
});

describe("after unknown words the registry is asked once more:", () => {
  const refused = { kind: "refused", step: "push probe", status: 403 } as const;

  test("what it refuses now is the cause", async () => {
    const registry = { ...refused, message: "permission_denied: write_package" };
    const { cause, evidence } = await explain("docker push", "unknown: kettle", { registry });
    expect(cause.code).toBe("package-access-missing");
    expect(evidence?.join("\n")).toContain("Docker said: unknown: kettle");
  });

  test("where it is silent, it is the registry", async () => {
    const { cause } = await explain("docker login", "unknown: kettle", { registry: SILENT });
    expect(cause).toMatchObject({ code: "registry-unavailable", host: "ghcr.io" });
  });

  test("a build that fails before its push is not the registry's", async () => {
    const { cause } = await explain("docker build", "unknown: kettle");
    expect(cause.code).toBe("unknown");
  });
});
