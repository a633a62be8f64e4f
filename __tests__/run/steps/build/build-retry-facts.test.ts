// Whether docker is run again depends on the cause and on the facts of docker's line, never on a sentence.
import { expect, test } from "@jest/globals";
import type { CommandFailure } from "../../../../src/ports/docker.ts";
import { requestFailureFor } from "../../../../src/run/steps/build/command-failure.ts";
import { explainDockerFailure } from "../../../../src/run/steps/docker-failure.ts";
import { configFor, outside } from "../../support/fakes.ts";

const run = { config: configFor(), preflight: undefined, snapshot: undefined };

test.each<[string, CommandFailure["command"], string, boolean, number | undefined]>([
  [
    "a build that names our registry",
    "docker build",
    'Head "https://ghcr.io/v2/acme/base/manifests/1": dial tcp: i/o timeout',
    true,
    undefined,
  ],
  [
    "a build that names another registry",
    "docker build",
    'Head "https://quay.io/v2/acme/base/manifests/1": dial tcp: i/o timeout',
    false,
    undefined,
  ],
  [
    "a push that is asked to wait",
    "docker push",
    "toomanyrequests: retry-after: 2s, allowed: 44000/minute",
    true,
    2_000,
  ],
  ["a push that is refused", "docker push", "denied: permission_denied: write_package", false, undefined],
])("%s, with nonsense for every text", async (...[, command, output, retryable, retryAfter]) => {
  const failed: CommandFailure = { kind: "failed", command, status: 1, output };
  const failure = await explainDockerFailure(failed, run, outside().ports);
  if (failure.match === undefined) throw new Error("Docker's line names no cause.");
  const nonsense = { ...failure, match: { ...failure.match, text: "Blivet" }, evidence: ["Blivet"] };
  const decision = { retryable, retryAfter };
  expect(await requestFailureFor(failed, failure, run)).toMatchObject(decision);
  expect(await requestFailureFor(failed, nonsense, run)).toMatchObject({
    ...decision,
    reason: "Docker said: Blivet",
  });
});
