// docker/metadata-action goes into the build that it names the tags of; where more asks for it, it stays.
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { BUILD, CHECKOUT, META, migrate, steps, workflowOf } from "./support/migrated.ts";

const TAGS = "tags: ${{ steps.meta.outputs.tags }}";
const notes = (before: string): string[] => migrate(workflowOf(before)).notes.map(({ text }) => text);

describe("it stays, and is asked as before,", () => {
  test("for labels alone: the tags are the build's own", () => {
    const bare = META.replace(/ {4}tags:[^]*/, "");
    const after = steps(CHECKOUT + bare + BUILD.replace(TAGS, "tags: ghcr.io/octo-org/app:1"));
    expect(() => parse(after) as unknown).not.toThrow();
    expect(after).toContain(bare);
    expect(after).toContain("    tags: ghcr.io/octo-org/app:1\n    labels: ${{ steps.meta.outputs.labels }}");
  });

  test("for a script, where the build does without", () => {
    const build = "- uses: docker/build-push-action@v6\n  with:\n    tags: a/b:1\n";
    const script = "- run: echo ${{ steps.meta.outputs.version }}\n";
    expect(steps(CHECKOUT + META + build + script)).toContain(META);
  });

  test("for a second build that has its labels alone", () => {
    const second = BUILD.replace("- name: Build", "- name: Second").replace(TAGS, "tags: a/b:2");
    const after = steps(
      `${CHECKOUT}${META}${BUILD}${second}- run: echo \${{ steps.meta.outputs.version }}\n`,
    );
    expect(after).toContain(META);
    expect(after.match(/id: meta/g)).toHaveLength(1);
    expect(after.match(/images: ghcr\.io\/octo-org\/app/g)).toHaveLength(2);
  });
});

describe("its variables", () => {
  const env = "  env:\n    # for the page\n    DOCKER_METADATA_ANNOTATIONS_LEVELS: index\n";
  const meta = META.replace("  with:", `${env}  with:`);

  test("move into the build's step", () => {
    expect(steps(CHECKOUT + meta + BUILD)).toContain(`  uses: F1bonacci66/surepush@v1\n${env}  with:`);
  });

  test("join those that are there, which count more", () => {
    const own = "  env:\n    A: b\n";
    const both = meta.replace("  with:", "    A: c\n  with:");
    expect(steps(CHECKOUT + both + BUILD.replace("  with:", `${own}  with:`))).toContain(
      `${env}    A: b\n  with:`,
    );
  });

  test("in braces are left to be done by hand", () => {
    const braces = META.replace("  with:", "  env: { DOCKER_METADATA_SHORT_SHA_LENGTH: 9 }\n  with:");
    expect(notes(CHECKOUT + braces + BUILD)).toEqual([expect.stringContaining("`env` is written in braces")]);
  });
});

describe("what it leaves in the environment", () => {
  test("becomes a template in build arguments", () => {
    const args = "    build-args: V=${{ env.DOCKER_METADATA_OUTPUT_VERSION }}\n";
    expect(steps(CHECKOUT + META + BUILD + args)).toContain("    build-args: V={{version}}");
  });

  test.each([
    [
      "the build",
      `${META}${BUILD}    cache-from: type=gha,scope=\${{ env.DOCKER_METADATA_OUTPUT_VERSION }}\n`,
    ],
    ["a step before it", `${META}- run: echo $DOCKER_METADATA_OUTPUT_TAGS\n${BUILD}`],
  ])("is not there yet for %s: that is left to be done by hand", (_what, text) => {
    expect(notes(CHECKOUT + text)).toEqual([
      expect.stringMatching(/^Line \d+ reads a variable `DOCKER_METADATA_OUTPUT_/),
    ]);
  });

  test("is there for a step behind the build", () => {
    expect(notes(`${CHECKOUT}${META}${BUILD}- run: echo $DOCKER_METADATA_OUTPUT_TAGS\n`)).toEqual([]);
  });
});
