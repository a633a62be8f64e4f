// The input `push` stays where ours would do something else without it.
import { expect, test } from "@jest/globals";
import { CHECKOUT, steps } from "./support/migrated.ts";

const UNLESS_PULL_REQUEST = "${{ github.event_name != 'pull_request' }}";

test.each([
  ["goes: a push, a tag and a release push anyhow", "true", "", "[push, release, workflow_dispatch]", false],
  ["goes: a pull request is only built anyhow", UNLESS_PULL_REQUEST, "", "[push, pull_request]", false],
  ["stays: a comment pushes nothing by itself", "true", "", "issue_comment", true],
  [
    "stays: the condition is true for pull_request_target",
    UNLESS_PULL_REQUEST,
    "",
    "pull_request_target",
    true,
  ],
  ["stays: a run that follows another one may be a stranger's", "true", "", "workflow_run", true],
  ["stays: an unknown event pushes nothing by itself", "true", "", "some_new_event", true],
  ["stays: beside outputs", "true", "    outputs: type=image,compression=zstd\n", "push", true],
  ["stays: beside load", UNLESS_PULL_REQUEST, "    load: true\n", "[push, pull_request]", true],
])("%s", (...[, push, more, on, stays]) => {
  const build = `- uses: docker/build-push-action@v6\n  with:\n    push: ${push}\n${more}    tags: a/b:1\n`;
  expect(steps(CHECKOUT + build, on).includes(`    push: ${push}\n`)).toBe(stays);
});
