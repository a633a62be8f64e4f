// A docker command that failed by what the registry is known to have done wrong: docker's own words then mislead.
import { expect, test } from "@jest/globals";
import { explainCommand } from "../../src/run/steps/docker-failure.ts";
import type { CommandFailure } from "../../src/ports/ports.ts";
import { outside, requestFor } from "./support/fakes.ts";

const FAILURE: CommandFailure = {
  kind: "failed",
  command: "docker login",
  status: 1,
  output: "denied: denied",
  fault: "it is a trap",
};
const run = { request: requestFor(), clearance: undefined };

test("it is the registry's, whatever docker said", async () => {
  expect(await explainCommand(FAILURE, run, outside().ports)).toEqual({
    cause: { code: "registry-unavailable", reason: "it is a trap", host: "ghcr.io" },
    alternatives: [],
  });
});

test("and it is docker's where docker itself is gone", async () => {
  const engine = { kind: "unavailable", reason: "it hangs" } as const;
  const { cause } = await explainCommand(FAILURE, run, outside({ engine }).ports);
  expect(cause.code).toBe("docker-unavailable");
});
