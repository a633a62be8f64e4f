// `reproducible`: every image of the build is written with times that no later build changes, or the run says why not.
import { describe, expect, test } from "@jest/globals";
import { parseOutput } from "../../../../src/build/outputs.ts";
import type { BuildOptions } from "../../../../src/build/options.ts";
import type { Config } from "../../../../src/config/config.ts";
import { makeEntry } from "../../../../src/lib/csv.ts";
import { planBuild } from "../../../../src/run/steps/build/plan-build.ts";
import { runContext } from "../../../tags/support/samples.ts";
import { buildRequest, configFor, ready } from "../../support/fakes.ts";

const REMOTE = ready({ builder: { name: "far", driver: "remote" } });
const BUILD_ONLY = { push: { kind: "build-only", reason: "asked" } } as const;

function planOf(options: Partial<BuildOptions>, given: Partial<Config> = {}, docker = REMOTE) {
  const build = { ...buildRequest(options), reproducible: true };
  const config = configFor({ build, ...given });
  return planBuild(config, docker, { metadata: config.metadata, context: config.context });
}

function outputsOf(...given: Parameters<typeof planOf>): string[] {
  const planned = planOf(...given);
  if (planned.kind !== "plan") throw new Error(planned.cause.code);
  return planned.plan.options.outputs.map(({ text }) => text);
}

describe("every image is written with the commit's time:", () => {
  const BY_DIGEST =
    "type=image,push=true,push-by-digest=true,name-canonical=true,store=false,name=ghcr.io/acme/app,rewrite-timestamp=true";
  const LOAD = { values: { load: ["true"] } };
  test.each<[string, Parameters<typeof outputsOf>, string[]]>([
    ["one that is pushed by digest", [{}], [BY_DIGEST]],
    [
      "one that is pushed by name, and loaded",
      [LOAD],
      ["type=registry,rewrite-timestamp=true", "type=docker,rewrite-timestamp=true"],
    ],
    ["one that is loaded only", [LOAD, BUILD_ONLY], ["type=docker,rewrite-timestamp=true"]],
    [
      "the user's outputs, but for files, and for one that says it already",
      [
        {
          outputs: [
            "type=oci,dest=a.tar",
            "type=local,dest=out",
            "type=image,name=ghcr.io/acme/app,push=true,rewrite-timestamp=false",
          ].map((text) => parseOutput(makeEntry(...text.split(",")))),
        },
      ],
      [
        "type=oci,dest=a.tar,rewrite-timestamp=true",
        "type=local,dest=out",
        "type=image,name=ghcr.io/acme/app,push=true,rewrite-timestamp=false",
      ],
    ],
    ["and a build that keeps nothing needs nothing", [{}, BUILD_ONLY], []],
  ])("%s", (_story, given, expected) => {
    expect(outputsOf(...given)).toEqual(expected);
  });
});

test("an index has no provenance by default: it would say when it was built", () => {
  const planned = planOf({ values: { platforms: ["linux/amd64", "linux/arm64"] } });
  expect(planned).toMatchObject({ plan: { options: { attestations: [] }, withoutAttestations: true } });
});

describe("docker's own builder cannot:", () => {
  test.each(["docker", "docker+containerd"] as const)(
    "another one is made for %s, or nothing is built",
    (driver) => {
      expect(planOf({}, {}, ready({ builder: { name: undefined, driver } }))).toMatchObject({
        order: { driver: "docker-container" },
        instead: undefined,
      });
    },
  );

  test("one that the user chose is an error, and so is a docker without buildx", () => {
    const chosen = ready({ builder: { name: "default", driver: "docker+containerd" } });
    expect(planOf({}, {}, chosen)).toMatchObject({
      kind: "impossible",
      cause: { code: "option-unsupported", inputs: ["reproducible"], withAnyStore: true },
    });
    expect(planOf({}, {}, ready({ buildx: false }))).toMatchObject({ cause: { code: "buildx-missing" } });
  });
});

test("an unknown commit time is an error before the build, unless the user sets one", () => {
  const context = runContext({ commitTime: undefined });
  expect(planOf({}, { context })).toMatchObject({
    kind: "impossible",
    cause: { code: "input-invalid", problems: [{ input: "reproducible" }] },
  });
  for (const sourceDate of [
    { kind: "argument", seconds: 1 },
    { kind: "variable", seconds: 1 },
  ] as const)
    expect(
      planOf({}, { context, build: { ...buildRequest(), reproducible: true, sourceDate } }),
    ).toMatchObject({
      kind: "plan",
    });
});
