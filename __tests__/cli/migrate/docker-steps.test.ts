// What becomes of docker's own actions in a workflow.
import { describe, expect, test } from "@jest/globals";
import { BUILD, CHECKOUT, LOGIN, META, migrate, steps, workflowOf } from "./support/migrated.ts";

const notes = (before: string): string[] => migrate(workflowOf(before)).notes.map(({ text }) => text);

test("login, metadata, builder and build become one step", () => {
  const comment = "# Uses buildx\n";
  expect(steps(`${CHECKOUT}${LOGIN}\n${comment}- uses: docker/setup-buildx-action@v3\n${META}${BUILD}`)).toBe(
    `${CHECKOUT}- name: Build
  uses: F1bonacci66/surepush@v1
  with:
    images: ghcr.io/octo-org/app
    tags: |
      type=semver,pattern={{version}}
      # the branch
      type=ref,event=branch`,
  );
});

test("what is beside the inputs stays, and so do the steps around", () => {
  const before = `${CHECKOUT}${LOGIN}- name: Build # here
  if: success()
  uses: docker/build-push-action@0123456 # v6
  env:
    A: b
  with:
    tags: ghcr.io/octo-org/app:1
    push: false
  timeout-minutes: 5

# the end
- run: echo`;
  expect(steps(before)).toBe(`${CHECKOUT}- name: Build # here
  if: success()
  uses: F1bonacci66/surepush@v1
  env:
    A: b
  with:
    tags: ghcr.io/octo-org/app:1
    push: false
  timeout-minutes: 5

# the end
- run: echo`);
});

describe("inputs of a build", () => {
  const inputs = (written: string, on?: string): string => {
    const step = `- uses: docker/build-push-action@v6\n  with:\n${written.replaceAll(/^/gm, "    ")}`;
    const [, after = ""] = steps(CHECKOUT + step, on).split("  with:\n");
    return after.replaceAll(/^ {4}/gm, "");
  };

  test.each([
    [
      "a push on every event but a pull request is what is done anyhow",
      "tags: a:1\npush: true",
      "tags: a:1",
      "push",
    ],
    ["a push of a pull request is kept", "tags: a:1\npush: true", "tags: a:1\npush: true", "pull_request"],
    [
      "a push of a called workflow is kept",
      "tags: a:1\npush: true",
      "tags: a:1\npush: true",
      "workflow_call",
    ],
    [
      "a condition is kept",
      "tags: a:1\npush: ${{ inputs.push }}",
      "tags: a:1\npush: ${{ inputs.push }}",
      "push",
    ],
    ["without push there is none", "tags: a:1", "tags: a:1\npush: false", "push"],
    [
      "what goes elsewhere is not pushed by us",
      "outputs: type=local,dest=x",
      "outputs: type=local,dest=x",
      "push",
    ],
    [
      "a builder that goes is not named",
      "push: true\nbuilder: ${{ steps.b.outputs.name }}\nfile: x",
      "file: x",
      "push",
    ],
  ])("%s", (...[, before, after, on]) => {
    expect(inputs(before, on)).toBe(after);
  });

  test("one that is not known is left out, and said with its line", () => {
    const before = `${CHECKOUT}- uses: docker/build-push-action@v6\n  with:\n    push: true\n    no-such: 1\n`;
    expect(migrate(workflowOf(before, "push")).notes).toContainEqual({
      line: 10,
      text: "`no-such` has no like here, and is left out.",
    });
    expect(steps(before, "push")).not.toContain("no-such");
  });

  test("without a checkout the context is the repository, as docker takes it", () => {
    expect(steps("- uses: docker/build-push-action@v6\n  with:\n    push: true\n", "push")).toContain(
      'context: "{{defaultContext}}"',
    );
  });
});

describe("docker/metadata-action", () => {
  test("without tags has rules of its own, which are written down", () => {
    const bare = "- id: meta\n  uses: docker/metadata-action@v5\n  with:\n    images: ghcr.io/octo-org/app\n";
    expect(steps(CHECKOUT + bare + BUILD)).toContain(`    tags: |
      type=schedule
      type=ref,event=branch
      type=ref,event=tag
      type=ref,event=pr`);
  });

  test("has a context of another kind", () => {
    expect(steps(`${CHECKOUT}${META}    context: git\n${BUILD}`)).toContain("    metadata-context: git");
  });

  test("and a step that asks it later: ours has the outputs under its id, or under its own", () => {
    const later = '- run: echo "${{ steps.meta.outputs.version }}"\n';
    expect(steps(CHECKOUT + META + BUILD + later)).toMatch(/id: meta\n[^]*steps\.meta\.outputs\.version/);
    const named = BUILD.replace("- name: Build", "- id: build");
    expect(steps(CHECKOUT + META + named + later)).toMatch(/id: build\n[^]*steps\.build\.outputs\.version/);
  });

  test("and the job's outputs, which stand before the steps", () => {
    const before = workflowOf(CHECKOUT + META + BUILD.replace("- name: Build", "- id: build")).replace(
      "    steps:",
      "    outputs:\n      tags: ${{ steps.meta.outputs.tags }}\n    steps:",
    );
    expect(migrate(before).text).toContain("tags: ${{ steps.build.outputs.tags }}");
  });

  test("and build arguments: its words become templates, and another step's stay", () => {
    const args = `    build-args: |
      V=\${{ steps.meta.outputs.version }}
      D=\${{ fromJSON(steps.meta.outputs.json).labels['org.opencontainers.image.created'] }}
      O=\${{ steps.other.outputs.version }}
`;
    expect(steps(CHECKOUT + META + BUILD + args)).toContain(`    build-args: |
      V={{version}}
      D={{label 'org.opencontainers.image.created'}}
      O=\${{ steps.other.outputs.version }}`);
  });
});

describe("a job that is left as it is, with the reason", () => {
  test.each([
    [
      "a platform that is pushed by its digest",
      `${BUILD}    outputs: type=image,push-by-digest=true\n`,
      /recipes\.md#a-runner/,
    ],
    [
      "tags beside those of docker/metadata-action",
      BUILD.replace("outputs.tags }}", "outputs.tags }},a:1"),
      /`tags` mixes/,
    ],
    [
      "labels in two steps",
      BUILD.replace("${{ steps.meta.outputs.labels }}", "a=b"),
      /`labels` stand in two steps/,
    ],
    [
      "braces",
      "- { uses: docker/build-push-action@v6, with: { tags: '${{ steps.meta.outputs.tags }}' } }\n",
      /braces/,
    ],
    [
      "an output that is asked for before the build",
      `- run: echo \${{ steps.meta.outputs.version }}\n${BUILD}`,
      /Line 16 asks for `meta` before the build/,
    ],
    [
      "an output that is not there",
      `${BUILD}- run: x \${{ steps.meta.outputs.bake-file }}\n`,
      /the output `bake-file`/,
    ],
    [
      "an output inside of the step",
      `${BUILD}    cache-from: type=registry,ref=\${{ steps.meta.outputs.version }}\n`,
      /in the very step/,
    ],
  ])("%s", (_what, build, why) => {
    const meta = META.replace("    tags: |", "    labels: c=d\n    tags: |");
    const before = workflowOf(CHECKOUT + meta + build);
    const { text, notes: said } = migrate(before);
    expect(text).toBe(before);
    expect(said.map((note) => note.text)).toEqual([expect.stringMatching(why)]);
  });
});

test("a workflow of other things has nothing to say", () => {
  expect(notes("- run: docker build .\n- uses: docker/login-action@v3\n")).toEqual([]);
});
