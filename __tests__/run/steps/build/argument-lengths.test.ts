// An argument that Linux hands to no program is refused before the build, by the input's name and without its value.
import { expect, test } from "@jest/globals";
import { planBuild } from "../../../../src/run/steps/build/plan-build.ts";
import type { Metadata } from "../../../../src/tags/metadata.ts";
import { runContext } from "../../../tags/support/samples.ts";
import { buildRequest, configFor, ready } from "../../support/fakes.ts";

const KIB = 1024;

/** The plan with a label, and with build arguments that repeat it. */
function planned(label: string, args: readonly string[] = []) {
  const config = configFor({ build: buildRequest({ values: { "build-args": args } }) });
  const metadata: Metadata = { ...config.metadata, labels: [{ key: "big", value: label }] };
  return planBuild(config, ready(), { metadata, context: runContext() });
}

test("a value as long as an input can be is planned", () => {
  expect(planned("x".repeat(127 * KIB)).kind).toBe("plan");
});

test("a longer one is named, and how long it is", () => {
  const big = "é".repeat(45 * KIB);
  expect(planned(big, [`SECRET=${big}${big}`, "B=1"])).toEqual({
    kind: "impossible",
    cause: {
      code: "input-invalid",
      isLate: true,
      problems: [
        {
          input: "build-args",
          value: "SECRET=…",
          flaw: "it is 181 KiB long, and docker can be given no argument of more than 128 KiB",
          allowed: expect.stringContaining("`secret-files`"),
        },
      ],
    },
    alternatives: [],
  });
});

test("a label and an argument that are both too long are both named", () => {
  const problems = [{ input: "labels", value: "big=…" }, { input: "build-args" }];
  expect(planned("x".repeat(128 * KIB), [`A=${"x".repeat(128 * KIB)}`])).toMatchObject({
    cause: { problems },
  });
});
