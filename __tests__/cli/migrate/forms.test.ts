// Workflows in the forms that people write them in: comments, anchors, dashes, Windows' line ends, composite actions.
import { expect, test } from "@jest/globals";
import { readWorkflow } from "../../../src/cli/migrate/workflow.ts";
import { BUILD, CHECKOUT, LOGIN, META, migrate, steps, workflowOf } from "./support/migrated.ts";

test("comments stay with the inputs that they are above, and those of the metadata step move to the build", () => {
  const meta = `# The tags\n${META.replace("    tags: |", "    # by event\n    tags: |")}`;
  const build = `# The image\n${BUILD.replace("    tags:", "    # from here\n    file: x\n    tags:")}`;
  expect(steps(`${CHECKOUT}\n${meta}\n${build}    # the end\n`)).toBe(`${CHECKOUT}
# The tags
# The image
- name: Build
  uses: F1bonacci66/surepush@v1
  with:
    images: ghcr.io/octo-org/app
    # by event
    tags: |
      type=semver,pattern={{version}}
      # the branch
      type=ref,event=branch
    # from here
    file: x
    # the end`);
});

test.each([
  ["a step", "- &build\n  uses: docker/build-push-action@v6\n  with:\n    push: true\n- *build\n"],
  ["inputs", "- uses: docker/build-push-action@v6\n  with: &inputs\n    push: true\n"],
  ["a value", "- uses: docker/build-push-action@v6\n  with:\n    tags: &tags a/b:1\n"],
])("an anchor on %s stays, for an alias may use it", (_what, step) => {
  const before = workflowOf(CHECKOUT + step);
  const { text, notes } = migrate(before);
  expect(text).toBe(before);
  expect(notes).toEqual([{ line: 7, text: expect.stringContaining("The step has an anchor") }]);
});

test("a login with an anchor stays, for an alias may use it", () => {
  const login = LOGIN.replace("  with:", "  with: &login");
  expect(steps(CHECKOUT + login + META + BUILD)).toContain(login);
});

test("a dash on a line of its own goes with its step", () => {
  const own = (step: string): string => step.replace("- ", "-\n  ");
  expect(steps(CHECKOUT + own(LOGIN) + own(META) + own(BUILD))).toBe(`${CHECKOUT}-
  name: Build
  uses: F1bonacci66/surepush@v1
  with:
    images: ghcr.io/octo-org/app
    tags: |
      type=semver,pattern={{version}}
      # the branch
      type=ref,event=branch`);
});

test("a composite action is one job, which pushes as before, whatever its caller's event is", () => {
  const before = `name: x
runs:
  using: composite
  steps:
    - uses: docker/build-push-action@v6
      with:
        context: .
        push: true
        tags: a/b:1
`;
  expect(migrate(before).text).toBe(before.replace("docker/build-push-action@v6", "F1bonacci66/surepush@v1"));
});

test("a file without jobs and steps is none", () => {
  expect(readWorkflow("runs:\n  using: node24\n  main: x.js\n")).toEqual({
    kind: "unreadable",
    why: "it has no `jobs:`, and is no composite action",
  });
});

test("Windows' line ends are not part of a line", () => {
  const { text } = migrate(workflowOf(CHECKOUT + LOGIN + META + BUILD).replaceAll("\n", "\r\n"));
  expect(text).toContain("uses: F1bonacci66/surepush@v1\n");
});

test.each([
  ["cache-to: type=gha,mode=max", true],
  ["cache-from: type=gha", true],
  ["cache-to: type=inline", false],
  ["cache-from: type=registry,ref=a/b:cache", false],
])("the builder of a build with %s stays: %p", (cache, stays) => {
  const builder = "- uses: docker/setup-buildx-action@v3\n";
  expect(steps(`${CHECKOUT}${builder}${META}${BUILD}    ${cache}\n`).includes(builder)).toBe(stays);
});

test("a login whose registry only the run knows stays, with a note for another token than the job's", () => {
  const login = LOGIN.replace("ghcr.io", "${{ inputs.registry }}");
  const notes = (text: string) => migrate(workflowOf(CHECKOUT + text + META + BUILD)).notes;
  expect(notes(login)).toEqual([]);
  expect(notes(login.replace("GITHUB_TOKEN", "PAT"))).toEqual([
    { line: 7, text: expect.stringContaining("only the run knows its registry") },
  ]);
});
