// A cancelled run ends before the runner kills it: what it waits for, one after the other, is added up here.
import { expect, test } from "@jest/globals";
import { RUNNER_CANCELLATION, TIMEOUTS } from "../../src/lib/limits.ts";

/** The session's end: builder and sweep are waited for at once, `openPrivateConfig` in `src/docker/private-config.ts`. */
const CLOSING = Math.max(TIMEOUTS.removeBuilderWhenStopped, TIMEOUTS.sweep);

test.each([
  ["docker ignores SIGTERM, in a login, a build or a push", TIMEOUTS.dockerGrace + TIMEOUTS.dockerPipes],
  ["tags are restored", TIMEOUTS.undo],
])("a cancelled run closes its session by itself when %s", (_story, waits) => {
  expect(waits + CLOSING).toBeLessThan(TIMEOUTS.afterFirstSignal);
});

test("a cancelled run exits before the runner sends SIGTERM", () => {
  expect(TIMEOUTS.afterFirstSignal).toBeLessThan(RUNNER_CANCELLATION.terminate);
});

test("a run that got SIGTERM exits before the runner kills it", () => {
  expect(TIMEOUTS.afterSecondSignal).toBeLessThan(RUNNER_CANCELLATION.kill);
});

test("no part of the preflight may take longer than all of it", () => {
  const { request, tagList, gitHubApi, challenge, preflight } = TIMEOUTS;
  expect(Math.max(request, tagList, gitHubApi, challenge)).toBeLessThan(preflight);
});
