// Which command pushes: the build's own push, or `docker push` after it.
import { entryOf } from "../../../support/csv.ts";
import { expect, test } from "@jest/globals";
import { parseOutput } from "../../../../src/build/outputs.ts";
import type { BuildOptions } from "../../../../src/build/options.ts";
import { planBuild } from "../../../../src/run/steps/build/plan-build.ts";
import type { Builder } from "../../../../src/ports/docker.ts";
import { buildRequest, configFor, ready } from "../../support/fakes.ts";

type Case = { builder: Builder; buildx?: boolean; options?: Partial<BuildOptions> };

const CLASSIC: Builder = { name: undefined, driver: "docker" };

test.each<[string, Case, boolean]>([
  ["docker push, from docker's classic store", { builder: CLASSIC }, true],
  ["docker push, where that builder is named", { builder: { ...CLASSIC, name: "default" } }, true],
  [
    "docker push, where the image is to be loaded as well",
    { builder: CLASSIC, options: { values: { load: ["true"] } } },
    true,
  ],
  ["docker push, without buildx", { builder: CLASSIC, buildx: false }, true],
  [
    "the build, where the image is in the daemon of another context",
    { builder: { ...CLASSIC, name: "far", isElsewhere: true } },
    false,
  ],
  [
    "the build, where an output says how",
    { builder: CLASSIC, options: { outputs: [parseOutput(entryOf("type=image,push=true"))] } },
    false,
  ],
  [
    "the build, where it is another call",
    { builder: CLASSIC, options: { values: { call: ["check"] } } },
    false,
  ],
  [
    "the build, from the containerd store",
    { builder: { name: undefined, driver: "docker+containerd" } },
    false,
  ],
  ["the build, from a BuildKit of its own", { builder: { name: "mine", driver: "docker-container" } }, false],
])("%s", (_story, { builder, buildx = true, options = {} }, isApart) => {
  const config = configFor({ build: buildRequest(options) });
  const planned = planBuild(config, ready({ builder, buildx }), {
    metadata: config.metadata,
    context: config.context,
  });
  expect(planned).toMatchObject({ kind: "plan", plan: { push: true, pushesApart: isApart } });
});
