// A docker command that failed by what the registry is known to have done wrong: docker's own words then mislead.
import { expect, test } from "@jest/globals";
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

test("a failure is docker's when docker itself is gone", async () => {
  const engine = { kind: "unavailable", reason: "it hangs" } as const;
  const { cause } = await explainDockerFailure(FAILURE, run, outside({ engine }).ports);
  expect(cause.code).toBe("docker-unavailable");
});
