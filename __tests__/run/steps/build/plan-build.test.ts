// The plan of a build: what is left out, what a builder is made for, what is an error before the build.
import { entryOf } from "../../../support/csv.ts";
import { runContext } from "../../../tags/support/samples.ts";
import { describe, expect, test } from "@jest/globals";
import { parseOutput } from "../../../../src/build/outputs.ts";
import { dockerQueryFor, explainMissingBuilder } from "../../../../src/run/steps/build/build-requirements.ts";
import { planBuild, type BuildPlanResult } from "../../../../src/run/steps/build/plan-build.ts";
import type { Config } from "../../../../src/config/config.ts";
import type { BuildOptions } from "../../../../src/build/options.ts";
import type { Driver } from "../../../../src/build/driver.ts";
import type { Entry } from "../../../../src/lib/csv.ts";
import { Secret } from "../../../../src/lib/secret.ts";
import { buildRequest, accessRequestFor, ready, configFor } from "../../support/fakes.ts";

type Values = BuildOptions["values"];

const OWN = { name: undefined, driver: "docker" } as const;
const on = (driver: Driver, name?: string) => ready({ builder: { name, driver } });
const asking = (given: Partial<BuildOptions> | Values, more: Partial<Config> = {}): Config => {
  const options = ["values", "attestations", "secrets", "outputs"].some((name) => name in given)
    ? (given as Partial<BuildOptions>)
    : { values: given as Values };
  return configFor({ build: buildRequest(options), ...more });
};
const planned = (config: Config, docker = ready()): Extract<BuildPlanResult, { kind: "plan" }> => {
  const plan = planBuild(config, docker, { metadata: config.metadata, context: config.context });
  if (plan.kind !== "plan") throw new Error(plan.cause.code);
  return plan;
};
const refused = (config: Config, docker = ready()) => {
  const plan = planBuild(config, docker, { metadata: config.metadata, context: config.context });
  return plan.kind === "impossible" ? [plan.cause, ...(plan.evidence ?? [])] : plan.kind;
};

const TWO: Values = { platforms: ["linux/amd64", "linux/arm64"] };
const PROVENANCE = "type=provenance,mode=max";
const textsOf = (entries: readonly Entry[]) => entries.map(({ text }) => text);
const BY_DIGEST = "type=image,name=ghcr.io/acme/app,push-by-digest=true,push=true";

describe("several platforms", () => {
  test.each<[Driver]>([["docker+containerd"], ["docker-container"], ["remote"], ["kubernetes"], ["cloud"]])(
    "are built by %s as it is, with provenance",
    (driver) => {
      const { order, plan } = planned(asking(TWO), on(driver, "mine"));
      expect(order).toBeUndefined();
      expect(textsOf(plan.options.attestations)).toEqual([PROVENANCE]);
      expect(plan.withoutAttestations).toBe(false);
    },
  );

  test("get a builder of their own where docker's cannot, and provenance with it", () => {
    const { order, plan } = planned(asking(TWO), ready({ builder: OWN }));
    expect(order).toEqual({ driver: "docker-container", hostNetwork: false });
    expect(textsOf(plan.options.attestations)).toEqual([PROVENANCE]);
  });

  test("are an error where somebody chose a builder that cannot", () => {
    expect(refused(asking(TWO), on("docker", "default"))).toEqual([
      { code: "platform-unsupported", where: "builder" },
    ]);
  });

  test("that docker is to take in have no provenance, which it would refuse", () => {
    const config = asking({ ...TWO, load: ["true"] }, { push: { kind: "build-only", reason: "asked" } });
    expect(planned(config).plan.options.attestations).toEqual([]);
  });

  test("are reached on this machine by a builder in the machine's own network", () => {
    const local = { ...accessRequestFor().registry, host: "127.0.0.1:5000" };
    const { order } = planned(
      asking(TWO, { accessRequest: accessRequestFor({ registry: local }) }),
      ready({ builder: OWN }),
    );
    expect(order).toEqual({ driver: "docker-container", hostNetwork: true });
  });
});

describe("a configuration of BuildKit", () => {
  const configured = (options = {}) => {
    const config = asking(options);
    return { ...config, build: { ...config.build, daemonConfig: "debug = true" } };
  };

  test("gets a builder of its own, even where docker's can build the image", () => {
    const { order } = planned(configured(), ready({ builder: OWN }));
    expect(order).toMatchObject({ driver: "docker-container", daemonConfig: "debug = true" });
  });

  test("is an error where a step before made the builder", () => {
    expect(refused(configured(), on("docker-container", "mine"))).toMatchObject([
      { code: "option-unsupported", inputs: ["buildkitd-config-inline"] },
    ]);
  });
});

describe("one platform", () => {
  test("has no attestations unless they are asked for", () => {
    expect(planned(asking({})).plan).toMatchObject({
      options: { attestations: [] },
      withoutAttestations: true,
    });
    const none = [entryOf("type=provenance,disabled=true")];
    expect(planned(asking({ attestations: none })).plan.withoutAttestations).toBe(true);
    const sbom = planned(asking({ attestations: [entryOf("type=sbom")] })).plan;
    expect(textsOf(sbom.options.attestations)).toEqual([PROVENANCE, "type=sbom"]);
    expect(sbom.withoutAttestations).toBe(false);
  });

  test("with attestations asked for gets a builder that can", () => {
    const { order } = planned(asking({ attestations: [entryOf("type=sbom")] }), ready({ builder: OWN }));
    expect(order).toMatchObject({ driver: "docker-container" });
  });
});

describe("what this docker cannot do is reported by input:", () => {
  const unsupported = (...inputs: string[]) => ({ code: "option-unsupported", inputs });
  test.each<[string, Config, ReturnType<typeof ready>, object]>([
    [
      "attestations",
      asking({ attestations: [entryOf("type=sbom"), entryOf("type=x")] }),
      on("docker", "default"),
      unsupported("sbom", "attests"),
    ],
    [
      "an archive",
      asking({ outputs: [parseOutput(entryOf("type=oci,dest=x"))] }),
      on("docker", "default"),
      unsupported("outputs"),
    ],
    [
      "a push by digest",
      asking({ outputs: [parseOutput(entryOf(BY_DIGEST))] }),
      on("docker+containerd", "default"),
      unsupported("outputs"),
    ],
    [
      "two results",
      asking({ outputs: [parseOutput(entryOf("type=local,dest=x"))] }),
      on("docker", "default"),
      unsupported("outputs"),
    ],
  ])("%s", (...[, config, docker, cause]) => {
    expect(refused(config, docker)).toEqual([expect.objectContaining(cause)]);
  });

  test("what only buildx can, without buildx", () => {
    const build = {
      ...buildRequest({ values: { platforms: ["linux/arm64"], load: ["true"] } }),
      endpoints: [{ address: "tcp://b:1", platforms: [] }],
    };
    expect(refused(configFor({ build }), ready({ buildx: false, builder: OWN }))).toEqual([
      { code: "buildx-missing" },
      "Only buildx knows what these inputs ask for: `platforms`, `endpoint`.",
    ]);
  });

  test("what only a newer buildx can, with both versions", () => {
    const config = asking({ values: { call: ["check"] }, attestations: [entryOf("type=sbom")] });
    expect(refused(config, ready({ buildxVersion: "0.9.1" }))).toEqual([
      { code: "buildx-too-old", lacks: "--call", needed: "0.15.0", found: "0.9.1" },
      "`call` needs buildx 0.15.0 or newer, and 0.9.1 is here.",
      "`sbom` needs buildx 0.10.0 or newer, and 0.9.1 is here.",
    ]);
  });

  test("a buildx that has no version is taken for a new one", () => {
    expect(refused(asking({ call: ["check"] }), ready({ buildxVersion: undefined }))).toBe("plan");
  });
});

describe("a stranger's commit", () => {
  const context = runContext({ trust: { kind: "foreign", why: "fork" } });
  const secrets = [
    { id: "A", input: "secrets", value: new Secret("a") },
    { id: "GIT_AUTH_TOKEN.github.com", input: "github-token", value: new Secret("t") },
  ] as const;

  test("is built without any of them, and without the agent, and a notice says so", () => {
    const config = asking({ secrets, values: { ssh: ["default"], target: ["t"] } }, { context });
    const { plan, remarks } = planned(config);
    expect(plan.options).toMatchObject({ secrets: [], values: { target: ["t"] } });
    expect(plan.options.values.ssh).toBeUndefined();
    expect(remarks).toEqual([
      {
        level: "info",
        title: "The build gets no secrets",
        text: expect.stringMatching(/secrets, github-token, ssh/),
      },
    ]);
  });

  test("is none in an own pull request, whose build gets them", () => {
    const own = runContext({ event: "pull_request", trust: { kind: "unmerged", by: "pull-request" } });
    expect(planned(asking({ secrets }, { context: own })).plan.options.secrets).toHaveLength(2);
  });
});

describe("the references", () => {
  test.each<[string, Config, string[]]>([
    ["of a push are none where the builder pushes by digest", asking({}), []],
    [
      "of a push that is loaded, too, are its first tag",
      asking({ load: ["true"] }),
      ["ghcr.io/acme/app:latest"],
    ],
    [
      "of a build are all its tags",
      asking({}, { push: { kind: "build-only", reason: "asked" } }),
      ["ghcr.io/acme/app:latest", "ghcr.io/acme/app:v1", "ghcr.io/acme/app:v1.2"],
    ],
    ["of a push by digest are in the output", asking({ outputs: [parseOutput(entryOf(BY_DIGEST))] }), []],
    [
      "of a push by digest are the bare image, where the output does not name it",
      asking(
        { outputs: [parseOutput(entryOf("type=image,push-by-digest=true,push=true"))] },
        { naming: "bare" },
      ),
      ["ghcr.io/acme/app"],
    ],
    [
      "of a digest that is not pushed are none, where nothing names it",
      asking(
        { outputs: [parseOutput(entryOf('type=image,"name=",push-by-digest=true'))] },
        { naming: "none" },
      ),
      [],
    ],
  ])("%s", (_name, config, references) => {
    expect(planned(config, on("remote", "mine")).plan.references).toEqual(references);
  });
});

test("docker's own builder is not asked to load what it pushes, another one is", () => {
  const load: Values = { load: ["true"] };
  expect(planned(asking(load), on("docker")).plan.options.values.load).toBeUndefined();
  expect(planned(asking(load), on("remote", "mine")).plan.options.values.load).toEqual(["true"]);
  const buildOnly = { push: { kind: "build-only", reason: "asked" } } as const;
  expect(planned(asking(load, buildOnly), on("docker")).plan.options.values.load).toEqual(["true"]);
});

describe("a look at docker asks for no more than the build needs", () => {
  test.each<[string, Config, object]>([
    ["a plain build", asking({ target: ["t"], "build-args": ["A=1"] }), { version: false }],
    ["a new option", asking({ call: ["check"] }), { version: true }],
    ["a builder", asking({ builder: ["mine"] }), { builder: "mine", version: false }],
  ])("%s", (_name, config, wish) => {
    expect(dockerQueryFor(config)).toMatchObject(wish);
  });
});

describe("a builder that could not be made is reported", () => {
  const output = "#1 x\nERROR: no such host\n";
  const failure = { kind: "failed", command: "docker buildx create", status: 1, output } as const;

  test("by what it was to do, with buildx's last words", () => {
    expect(explainMissingBuilder(failure, asking(TWO), ready({ builder: OWN }))).toMatchObject({
      cause: { code: "platform-unsupported" },
      evidence: [expect.stringMatching(/failed: no such host$/)],
    });
  });

  test("by its address, where the user gave one", () => {
    const build = { ...buildRequest(), endpoints: [{ address: "tcp://b:1", platforms: [] }] };
    const failed = { ...failure, endpoint: "tcp://b:1" };
    expect(explainMissingBuilder(failed, configFor({ build }), ready())).toMatchObject({
      cause: { code: "builder-unavailable", endpoint: "tcp://b:1" },
      evidence: [expect.stringMatching(/no such host$/)],
    });
  });
});
