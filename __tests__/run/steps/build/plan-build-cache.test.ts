// The cache of a build: read and written where the builder can and the commit may, and reported where it is not.
import { describe, expect, test } from "@jest/globals";
import { planBuild, type BuildPlanResult } from "../../../../src/run/steps/build/plan-build.ts";
import type { Config } from "../../../../src/config/config.ts";
import type { BuildOptions } from "../../../../src/build/options.ts";
import type { Driver } from "../../../../src/build/driver.ts";
import { entryOf } from "../../../support/csv.ts";
import { runContext } from "../../../tags/support/samples.ts";
import { buildRequest, configFor, ready } from "../../support/fakes.ts";

type Values = BuildOptions["values"];

const on = (driver: Driver) => ready({ builder: { name: undefined, driver } });
const asking = (values: Values, more: Partial<Config> = {}) =>
  configFor({ build: buildRequest({ values }), ...more });
const planned = (config: Config, docker = ready()): Extract<BuildPlanResult, { kind: "plan" }> => {
  const plan = planBuild(config, docker, { metadata: config.metadata, context: config.context });
  if (plan.kind !== "plan") throw new Error(plan.cause.code);
  return plan;
};

describe("the cache", () => {
  const CACHE: Values = {
    "cache-from": [entryOf("type=gha")],
    "cache-to": [entryOf("type=gha,ignore-error=true"), entryOf("type=inline")],
  };
  const caches = ({ plan }: { plan: { options: BuildOptions } }) => [
    (plan.options.values["cache-from"] ?? []).map(({ text }) => text),
    (plan.options.values["cache-to"] ?? []).map(({ text }) => text),
  ];

  test("is written and read where the builder can", () => {
    const plan = planned(asking(CACHE), on("docker+containerd"));
    expect(caches(plan)).toEqual([["type=gha"], ["type=gha,ignore-error=true", "type=inline"]]);
    expect(plan.remarks).toEqual([]);
  });

  test("is written into the image alone where docker's own builder cannot, and a notice says so", () => {
    const plan = planned(asking(CACHE), on("docker"));
    expect(caches(plan)).toEqual([["type=gha"], ["type=inline"]]);
    expect(plan.remarks[0]).toEqual({
      level: "notice",
      title: "The build's cache is not written",
      text: expect.stringContaining("containerd image store"),
    });
  });

  test.each([
    ["a commit from a fork", { trust: { kind: "foreign", why: "fork" } }, /fork/],
    ["Dependabot", { dependabot: true }, /Dependabot/],
  ] as const)("is not written by a build of %s, in no form", (_name, given, told) => {
    const context = runContext({ event: "pull_request", ...given });
    const plan = planned(asking(CACHE, { context }), on("remote"));
    expect(caches(plan)).toEqual([["type=gha"], []]);
    expect(plan.remarks).toEqual([
      { level: "info", title: expect.any(String), text: expect.stringMatching(told) },
    ]);
  });

  test("is neither read nor written by the classic build", () => {
    const plan = planned(
      asking(CACHE),
      ready({ buildx: false, builder: { name: undefined, driver: "docker" } }),
    );
    expect(caches(plan)).toEqual([[], []]);
    expect(plan.remarks.map(({ title }) => title)).toEqual([
      "The build's cache is not used",
      "The image has no annotations",
    ]);
  });
});
