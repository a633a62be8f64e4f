// `push-by-digest: true`: no tag is set, and the digest is left for the merge.
import { describe, expect, test } from "@jest/globals";
import type { BuildOptions } from "../../src/build/options.ts";
import type { Config } from "../../src/config/config.ts";
import type { BuildOnlyReason } from "../../src/context/push-policy.ts";
import { makeEntry } from "../../src/lib/csv.ts";
import { parseJson } from "../../src/lib/json.ts";
import { Secret } from "../../src/lib/secret.ts";
import type { RunArtifacts } from "../../src/ports/artifacts.ts";
import { hashOf } from "../../src/registry/content.ts";
import { pushImage } from "../../src/run/push.ts";
import { planBuild } from "../../src/run/steps/build/plan-build.ts";
import { artifactName, parseArtifact } from "../../src/run/steps/merge/digest-artifact.ts";
import type { MetadataRules } from "../../src/tags/metadata.ts";
import { metadataOf, runContext, SHA } from "../tags/support/samples.ts";
import { memoryArtifacts } from "./support/artifacts.ts";
import { buildDone, buildRequest, configFor, DIGEST, outside, ready, type Answers } from "./support/fakes.ts";

const platform = (name: string, given: Partial<Config> = {}) =>
  configFor({
    build: { ...buildRequest({ values: { platforms: [name] } }), pushByDigest: true },
    metadata: metadataOf([]),
    naming: "bare",
    ...given,
  });
const own = ready({ builder: { name: undefined, driver: "docker+containerd" } });
const container = ready({ builder: { name: "ci", driver: "docker-container" } });

async function push(config: Config, answers: Answers = {}) {
  const artifacts = memoryArtifacts();
  const { ports, calls, lines } = outside({ engine: container, build: buildDone(), artifacts, ...answers });
  const { end } = await pushImage(config, ports);
  return { end, calls, lines, kept: [...artifacts.kept] };
}

test("the image is pushed without a tag, and its digest is an artifact with its platform and commit", async () => {
  const context = runContext({ workflow: { ...runContext().workflow, attempt: "3" } });
  const { end, calls, kept } = await push(platform("linux/arm64/v8", { context }));
  expect(end).toMatchObject({ kind: "pushed", digest: DIGEST });
  expect(calls.filter((call) => call.startsWith("tag"))).toEqual([]);
  expect(kept).toHaveLength(1);
  const [name = "", text = ""] = kept[0] ?? [];
  expect(name).toMatch(/^surepush-acme-app-[0-9a-f]{10}-linux-arm64-[0-9a-f]{10}$/);
  expect(parseJson(text)).toMatchObject({
    digest: DIGEST,
    images: ["ghcr.io/acme/app"],
    platforms: ["linux/arm64"],
    commit: SHA,
    attempt: 3,
  });
});

test("each image, platform and set of build arguments has an artifact of its own, and a second run the same", async () => {
  const image = { host: "ghcr.io", path: "acme/web" };
  const values = { platforms: ["linux/amd64"], "build-args": ["BASE=alpine"] };
  const configs = [
    platform("linux/amd64"),
    platform("linux/arm64"),
    platform("linux/amd64", { accessRequest: { ...configFor().accessRequest, image } }),
    platform("linux/amd64", { build: { ...buildRequest({ values }), pushByDigest: true } }),
    platform("linux/amd64"),
  ];
  const names: string[] = [];
  for (const config of configs) names.push((await push(config)).kept[0]?.[0] ?? "");
  expect(new Set(names).size).toBe(4);
  expect(names[4]).toBe(names[0]);
});

test.each([
  ["of the same attempt stands beside it, so that the merge sees a platform twice", "1", 2],
  ["of an earlier attempt is replaced", "2", 1],
])("what another job for the same platform has left %s", async (_story, attempt, count) => {
  const artifacts = memoryArtifacts();
  const context = runContext({ workflow: { ...runContext().workflow, attempt } });
  await push(platform("linux/amd64"), { artifacts });
  await push(platform("linux/amd64", { context }), { artifacts });
  expect([...artifacts.kept.values()].map((text) => parseArtifact({ text })?.attempt)).toEqual(
    count === 2 ? [1, 1] : [2],
  );
});

test("each variant of a platform has an artifact of its own, and none whose secret has another value", () => {
  const variant = (given: Partial<BuildOptions>, rules: Partial<MetadataRules> = {}, reproducible = false) =>
    platform("linux/amd64", {
      build: {
        ...buildRequest({ values: { platforms: ["linux/amd64"] }, ...given }),
        pushByDigest: true,
        reproducible,
      },
      metadataRules: { ...configFor().metadataRules, ...rules },
    });
  const secrets = (id: string, value: string) => [
    { id, input: "secrets", value: new Secret(value) } as const,
  ];
  const configs = [
    variant({}),
    variant({}, { labels: ["org.acme.variant=slim"] }),
    variant({}, { annotations: ["org.acme.variant=slim"] }),
    variant({}, {}, true),
    variant({ attestations: [makeEntry("type=provenance", "mode=max")] }),
    variant({ attestations: [makeEntry("type=sbom")] }),
    variant({ secrets: secrets("licence", "one") }),
    variant({ values: { platforms: ["linux/amd64"], target: ["slim"] } }),
  ];
  const names = new Set(configs.map((config) => artifactName(config, { digestOf: hashOf })));
  expect(names.size).toBe(configs.length);
  const same = [
    variant({ secrets: secrets("licence", "two") }),
    variant({ attestations: [makeEntry("type=provenance", "mode=max", "builder-id=https://x/attempts/2")] }),
  ];
  for (const config of same) expect(names).toContain(artifactName(config, { digestOf: hashOf }));
});

describe("a job that builds only", () => {
  const buildOnly = (reason: BuildOnlyReason) =>
    platform("linux/amd64", { push: { kind: "build-only", reason }, naming: "none" });

  test.each<BuildOnlyReason>(["asked", "unmerged-run", "checkout"])(
    "for what the merge cannot see leaves it why: %s",
    async (reason) => {
      const { end, kept } = await push(buildOnly(reason));
      expect(end.kind).toBe("built");
      expect(kept.map(([, text]) => parseArtifact({ text })?.made)).toEqual([{ kind: "built", why: reason }]);
    },
  );

  test.each<BuildOnlyReason>(["pull-request", "dependabot", "talk", "fork"])(
    "for what the event says to each job leaves nothing: %s",
    async (reason) => {
      expect((await push(buildOnly(reason))).kept).toEqual([]);
    },
  );

  test("and for no merge leaves nothing", async () => {
    const config = configFor({ push: { kind: "build-only", reason: "asked" } });
    expect((await push(config)).kept).toEqual([]);
  });

  test("ends well where that cannot be left", async () => {
    const artifacts = failing("failed");
    const { end, lines } = await push(buildOnly("asked"), { artifacts });
    expect(end.kind).toBe("built");
    expect(lines.join("\n")).toContain("The merge does not learn why nothing is pushed");
  });
});

function failing(kind: "absent" | "failed"): RunArtifacts {
  const failure = { kind, reason: "the service answered 503" } as const;
  return { save: () => Promise.resolve(failure), load: () => Promise.resolve(failure) };
}

describe("an artifact service", () => {
  test("that is not there costs a line of the log: the output has the digest", async () => {
    const { end, lines } = await push(platform("linux/amd64"), { artifacts: failing("absent") });
    expect(end.kind).toBe("pushed");
    expect(lines.join("\n")).toMatch(/input digests of the merge/);
  });

  test("that fails is a failure, which says that the image is pushed", async () => {
    const { end } = await push(platform("linux/amd64"), { artifacts: failing("failed") });
    expect(end).toMatchObject({
      kind: "failed",
      pushed: { digest: DIGEST },
      diagnosis: { code: "artifacts-unavailable", problem: expect.stringMatching(/is pushed/) },
    });
  });
});

describe("the builder", () => {
  const plan = (config: Config, docker = own) =>
    planBuild(config, docker, { metadata: config.metadata, context: config.context });

  test("is made where docker's own cannot push by digest", () => {
    expect(plan(platform("linux/amd64"))).toMatchObject({ order: { driver: "docker-container" } });
  });

  test("that was chosen and cannot is an error that names the input", () => {
    const chosen = ready({ builder: { name: "mine", driver: "docker" } });
    expect(plan(platform("linux/amd64"), chosen)).toMatchObject({
      kind: "impossible",
      cause: { code: "option-unsupported", inputs: ["push-by-digest"] },
    });
  });

  test("is docker's own where nothing is pushed", () => {
    const push = { kind: "build-only", reason: "pull-request" } as const;
    expect(plan(platform("linux/amd64", { push, naming: "none" }))).toMatchObject({ order: undefined });
  });

  test("writes OCI's media types, which have annotations, whether something is attested or not", () => {
    const planned = plan(platform("linux/amd64"), container);
    if (planned.kind !== "plan") throw new Error(planned.cause.code);
    const [output] = planned.plan.options.outputs;
    expect(output?.text).toContain(",oci-mediatypes=true,");
  });

  test("writes the provenance of an image for several platforms", () => {
    const planned = plan(platform("linux/amd64"), container);
    expect(planned).toMatchObject({
      plan: { options: { attestations: [{ text: expect.stringMatching(/provenance/) }] } },
    });
  });
});
