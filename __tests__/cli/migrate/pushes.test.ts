// Where a workflow pushes an image: what `migrate` leaves to be done by hand, and what `init` does not write beside.
import { describe, expect, test } from "@jest/globals";
import { findPushes, formatLeftToDo } from "../../../src/cli/migrate/pushes.ts";
import { readWorkflow } from "../../../src/cli/migrate/workflow.ts";
import { workflowOf } from "./support/migrated.ts";

function found(text: string): string[] {
  const read = readWorkflow(text);
  if (read.kind === "unreadable") throw new Error(read.why);
  return findPushes(read.workflow).map((push) => `${push.line}: ${formatLeftToDo(push)}`);
}

describe("an image is pushed by", () => {
  test.each([
    [
      "docker's action",
      "- uses: docker/build-push-action@v6\n  with:\n    push: true\n",
      "6: It uses docker/build-push-action.",
    ],
    ["ours", "- uses: F1bonacci66/surepush@v1\n", "6: It uses Surepush already."],
    [
      "a script",
      "- run: |\n    ls\n    docker push a/b:1\n",
      "8: It pushes with `docker push a/b:1`: by hand.",
    ],
    [
      "a script with buildx",
      "- run: docker buildx build --push -t a/b:1 .\n",
      "6: It pushes with `run: docker buildx build --push -t a/b:1 .`: by hand.",
    ],
    [
      "another action",
      "- uses: redhat-actions/push-to-registry@v2\n",
      "6: It builds by another action, redhat-actions/push-to-registry: by hand.",
    ],
    [
      "docker's bake",
      "- uses: docker/bake-action@v6\n",
      "6: It builds by another action, docker/bake-action: by hand.",
    ],
  ])("%s", (_what, step, words) => {
    expect(found(workflowOf(step))).toEqual([words]);
  });

  test("a workflow that it calls", () => {
    const text = "on: push\njobs:\n  image:\n    uses: octo-org/shared/.github/workflows/image.yml@main\n";
    expect(found(text)).toEqual([
      "4: It calls octo-org/shared/.github/workflows/image.yml@main: migrate that file.",
    ]);
  });
});

test.each([
  ["a build without a push", "- uses: docker/build-push-action@v6\n  with:\n    push: false\n"],
  ["a build that says nothing of a push", "- uses: docker/build-push-action@v6\n"],
  ["a push of git's", "- run: git push\n"],
  ["words that are printed", "- run: echo docker push a/b\n"],
  ["an upload", "- uses: actions/upload-artifact@v4\n"],
  ["a login", "- uses: docker/login-action@v3\n"],
])("%s is no push of an image", (_what, step) => {
  expect(found(workflowOf(step))).toEqual([]);
});
