// What docker pushes: the image by its digest where the builder can, else its most exact tag, and no other.
import { entryOf } from "../../../support/csv.ts";
import { describe, expect, test } from "@jest/globals";
import { parseOutput } from "../../../../src/build/outputs.ts";
import { planBuild } from "../../../../src/run/steps/build/plan-build.ts";
import type { Config } from "../../../../src/config/config.ts";
import type { BuildOptions } from "../../../../src/build/options.ts";
import type { Driver } from "../../../../src/build/driver.ts";
import { metadataOf } from "../../../tags/support/samples.ts";
import { buildRequest, accessRequestFor, ready, configFor } from "../../support/fakes.ts";

const on = (driver: Driver, name?: string) => ready({ builder: { name, driver } });
const asking = (values: BuildOptions["values"], given: Partial<Config> = {}) =>
  configFor({ build: buildRequest({ values }), ...given });

function planned(config: Config, docker = ready()) {
  const plan = planBuild(config, docker, { metadata: config.metadata, context: config.context });
  if (plan.kind !== "plan") throw new Error(plan.cause.code);
  return plan.plan;
}

describe("an image is pushed by its digest, and all of its tags are set later,", () => {
  const image = (path: string) => ({ kind: "own", image: { host: "ghcr.io", path } }) as const;
  const elsewhere = { kind: "elsewhere", name: "docker.io/acme/app" } as const;
  const outputs = (config: Config, docker = on("remote", "mine")) =>
    planned(config, docker).options.outputs.map(({ text }) => text);

  test("by every BuildKit of its own", () => {
    const output =
      "type=image,push=true,push-by-digest=true,name-canonical=true,store=false,name=ghcr.io/acme/app";
    for (const driver of ["docker-container", "remote", "kubernetes", "cloud"] as const)
      expect(outputs(asking({}), on(driver, "mine"))).toEqual([output]);
  });

  test("under all of its names", () => {
    const destinations = [image("acme/app"), image("acme/web")];
    expect(outputs(asking({}, { destinations }))[0]).toMatch(
      /,"name=ghcr\.io\/acme\/app,ghcr\.io\/acme\/web"$/,
    );
  });

  test.each<[string, Config, ReturnType<typeof ready> | undefined]>([
    ["by docker's own builder", asking({}), on("docker+containerd")],
    ["without buildx", asking({}), ready({ buildx: false, builder: { name: undefined, driver: "docker" } })],
    ["when it is loaded, too", asking({ load: ["true"] }), undefined],
    ["when it goes elsewhere, too", asking({}, { destinations: [image("acme/app"), elsewhere] }), undefined],
    ["when it is not pushed", asking({}, { push: { kind: "build-only", reason: "asked" } }), undefined],
  ])("but not %s", (_story, config, docker) => {
    expect(outputs(config, docker)).toEqual([]);
  });

  test("but not when the user says what becomes of it", () => {
    expect(
      outputs(configFor({ build: buildRequest({ outputs: [parseOutput(entryOf("type=registry"))] }) })),
    ).toEqual(["type=registry"]);
  });
});

test("docker pushes the fixed tag by name, and all tags to other registries", () => {
  const metadata = metadataOf(["latest", "1.2.3"]);
  const destinations = [
    { kind: "own", image: accessRequestFor().image },
    { kind: "elsewhere", name: "docker.io/acme/app" },
  ] as const;
  const { references, pushed } = planned(asking({}, { metadata, destinations }));
  expect(pushed?.name).toBe("1.2.3");
  expect(references).toEqual([
    "ghcr.io/acme/app:1.2.3",
    "docker.io/acme/app:1.2.3",
    "docker.io/acme/app:latest",
  ]);
});
