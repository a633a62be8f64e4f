// A docker command that failed by what the registry is known to have done wrong: docker's own words then mislead.
import { describe, expect, test } from "@jest/globals";
import { explainDockerFailure } from "../../../src/run/steps/docker-failure.ts";
import { outside, configFor } from "../support/fakes.ts";
import type { CommandFailure } from "../../../src/ports/docker.ts";

const FAILURE: CommandFailure = {
  kind: "failed",
  command: "docker login",
  status: 1,
  output: "denied: denied",
  registryFault: "it is a trap",
};
const run = { config: configFor(), preflight: undefined };

test("a failure is the registry's, even if docker printed something else", async () => {
  expect(await explainDockerFailure(FAILURE, run, outside().ports)).toEqual({
    cause: { code: "registry-unavailable", reason: "it is a trap", host: "ghcr.io" },
    alternatives: [],
  });
});

describe("without a daemon", () => {
  const engine = { kind: "unavailable", reason: "docker's daemon does not answer" } as const;
  test.each([
    [
      "a look-up of the registry that failed is the network's",
      'Error response from daemon: Get "https://ghcr.io/v2/": dial tcp: lookup ghcr.io on 127.0.0.53:53: no such host',
      { code: "network-error", trouble: "name", host: "ghcr.io" },
    ],
    [
      "a refused connection to the registry is the network's",
      'Get "https://ghcr.io/v2/": dial tcp 140.82.121.33:443: connect: connection refused',
      { code: "network-error", trouble: "unreachable", host: "ghcr.io" },
    ],
    [
      "a refused connection to docker's own port is docker's",
      'error during connect: Post "http://127.0.0.1:2375/v1.51/auth": dial tcp 127.0.0.1:2375: connect: connection refused',
      { code: "docker-unavailable" },
    ],
    ["words that name no host are docker's", "unexpected EOF", { code: "docker-unavailable" }],
  ])("%s", async (_name, output, expected) => {
    const failure: CommandFailure = { kind: "failed", command: "docker login", status: 1, output };
    const { cause } = await explainDockerFailure(failure, run, outside({ engine }).ports);
    expect(cause).toMatchObject(expected);
  });
});

test("a failure is docker's when docker itself is gone", async () => {
  const engine = { kind: "unavailable", reason: "it hangs" } as const;
  const { cause } = await explainDockerFailure(FAILURE, run, outside({ engine }).ports);
  expect(cause.code).toBe("docker-unavailable");
});
