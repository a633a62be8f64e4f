// The configuration of a BuildKit that is made for the run: TOML, and for no builder that is there already.
import { describe, expect, test } from "@jest/globals";
import { problems, request } from "../support/samples.ts";

const MIRROR = '[registry."docker.io"]\n  mirrors = ["mirror.example.com"]\n';

describe("the input `buildkitd-config-inline`", () => {
  test.each([
    ["a table", MIRROR],
    ["a key alone", "debug = true"],
    ["a comment before it", `# ours\r\n\r\n${MIRROR}`],
    ["a comment alone", "# nothing yet"],
    ["a quoted key", '"root" = "/x"'],
  ])("is taken as it is: %s", (_name, text) => {
    expect(request({ "buildkitd-config-inline": text }).build.daemonConfig).toBe(text);
  });

  test("is nothing where it is blank", () => {
    expect(request({ "buildkitd-config-inline": " \n" }).build.daemonConfig).toBeUndefined();
  });

  test.each<[string, string, RegExp]>([
    ["a path", ".github/buildkitd.toml", /not TOML/],
    ["an option of buildx", "--driver-opt network", /not TOML/],
    ["a text with control characters", `${MIRROR}\u001b[31m`, /control characters/],
    ["a text of 64 KiB", MIRROR + "#".repeat(64 * 1024), /longer than 64 KiB/],
  ])("is not %s, and what it holds is not shown", (_name, text, flaw) => {
    expect(problems({ "buildkitd-config-inline": text })).toEqual([
      expect.objectContaining({
        input: "buildkitd-config-inline",
        value: "***",
        flaw: expect.stringMatching(flaw),
      }),
    ]);
  });

  test.each([{ builder: "mine" }, { endpoint: "tcp://b:1" }])("has no place beside %j", (other) => {
    expect(problems({ "buildkitd-config-inline": MIRROR, ...other })).toEqual([
      expect.objectContaining({
        input: "buildkitd-config-inline",
        flaw: expect.stringContaining("there already"),
      }),
    ]);
  });
});
