// A tag that must not move does not, whether the builder lets it be compared or not.
import { describe, expect, test } from "@jest/globals";
import { takeTagSnapshot } from "../../src/run/steps/tags/tag-snapshot.ts";
import { RetryBudget } from "../../src/lib/retry.ts";
import { findTakenTag } from "../../src/run/steps/tags/publish.ts";
import type { Config } from "../../src/config/config.ts";
import type { CommandResult } from "../../src/ports/docker.ts";
import { pushImage } from "../../src/run/push.ts";
import { plannedTag, rules } from "../tags/support/samples.ts";
import { DIGEST, FakeRegistry, fault, OTHER_DIGEST } from "./support/fake-registry.ts";
import { outside, ready, buildRequest, configFor, RETRIES, type Answers } from "./support/fakes.ts";
import { OLD, order, published } from "./support/published.ts";

/** What becomes of a tag that is taken. */
const ALL = {
  chosen: { calls: [] as string[], isBuilt: true, isTold: false },
  made: { calls: ["builder docker-container"], isBuilt: true, isTold: false },
  failed: { calls: ["builder docker-container"], isBuilt: false, isTold: true },
  without: { calls: [] as string[], isBuilt: false, isTold: true },
};

describe("a tag that must not move", () => {
  const exact = { kind: "exact" } as const;
  const taken = { tags: { ...OLD, "acme/app:1.2.3": OTHER_DIGEST } };

  test("and points to another image ends the publication before any tag is set", async () => {
    const told = await published(taken, { immutable: exact, byDigest: true });
    expect(told).toMatchObject({
      kind: "incomplete",
      cause: { code: "tag-immutable", reference: "ghcr.io/acme/app:1.2.3" },
    });
    expect(told.calls.filter((call) => call.startsWith("tag"))).toEqual([]);
  });

  test("and points to this very image is as it should be", async () => {
    const told = await published(
      { tags: { "acme/app:1.2.3": DIGEST } },
      { immutable: exact, byDigest: true },
    );
    expect(told.kind).toBe("pushed");
  });

  test("may move where nothing is protected, and so may a floating one", async () => {
    expect((await published(taken, { byDigest: true })).kind).toBe("pushed");
    expect((await published({}, { byDigest: true, immutable: exact })).kind).toBe("pushed");
  });

  test("and whose presence is unknown is not touched", async () => {
    const fails = { "read 1.2.3": [{ kind: "missing" as const }, ...Array<typeof fault>(4).fill(fault)] };
    const told = await published({ fails }, { byDigest: true, immutable: exact });
    expect(told).toMatchObject({
      kind: "incomplete",
      cause: { code: "registry-unavailable", host: "ghcr.io" },
    });
    expect(told.calls.filter((call) => call.startsWith("tag"))).toEqual([]);
  });

  test.each([
    [taken, "tag-immutable"],
    [{ fails: { "read 1.2.3": Array<typeof fault>(4).fill(fault) } }, "registry-unavailable"],
    [{}, undefined],
  ])(
    "is looked for before the build where docker would move it before anybody can compare",
    async (given, code) => {
      const { ports } = outside({ fakeRegistry: new FakeRegistry(given) });
      const work = { ...order(), immutable: exact };
      const snapshot = await takeTagSnapshot(work.destinations, work.tags, {
        ...ports,
        budget: new RetryBudget(RETRIES, ports),
      });
      expect(findTakenTag({ ...work, snapshot })?.cause.code).toBe(code);
    },
  );
});

test("a tag that must not move takes back what docker has pushed under a floating one", async () => {
  const immutable = { kind: "matching", patterns: ["edge"] } as const;
  const tags = ["latest", "edge"].map(plannedTag);
  const given = { tags: { "acme/app:latest": OTHER_DIGEST, "acme/app:edge": OTHER_DIGEST } };
  const told = await published(given, { tags, immutable });
  expect(told).toMatchObject({ kind: "incomplete", cause: { code: "tag-immutable" } });
  expect(Object.fromEntries(told.fakeRegistry.tags)).toEqual(given.tags);
});

const publication = { retries: 3, immutable: { kind: "exact" }, allowOlder: false } as const;
const given = { publication, metadataRules: rules({ tags: "v1.2.3\nlatest" }) };

describe("a protected tag", () => {
  const takenTags = { "acme/app:v1.2.3": OTHER_DIGEST };
  const remote = ready({ builder: { name: "mine", driver: "remote" } });
  const noNetwork: CommandResult = {
    kind: "failed",
    command: "docker buildx create",
    status: 1,
    output: "ERROR: dial tcp: lookup registry-1.docker.io: no such host",
  };

  test.each<[string, Answers, { calls: string[]; isBuilt: boolean; isTold: boolean }]>([
    ["is compared after the build by a builder that pushes by digest", { engine: remote }, ALL.chosen],
    ["gets such a builder where docker's own cannot", { engine: ready() }, ALL.made],
    ["is compared before the build where none can be made", { builder: noNetwork }, ALL.failed],
    ["is compared before the build without buildx", { engine: ready({ buildx: false }) }, ALL.without],
    [
      "is compared before the build by docker's own builder where the user chose that",
      { engine: ready({ builder: { name: "default", driver: "docker" } }) },
      ALL.without,
    ],
  ])("%s", async (_story, answers, expected) => {
    const { ports, calls, lines } = outside({
      fakeRegistry: new FakeRegistry({ tags: takenTags }),
      ...answers,
    });
    const { end } = await pushImage(configFor(given), ports);
    expect(end).toMatchObject({ kind: "failed", diagnosis: { code: "tag-immutable" } });
    expect(calls.filter((call) => call.startsWith("builder"))).toEqual(expected.calls);
    expect(calls.includes("build")).toBe(expected.isBuilt);
    // A builder that compares is there already.
    expect(JSON.stringify(end).includes("whose builder can")).toBe(!expected.isBuilt);
    expect(lines.filter((line) => line.includes("compared before the build only"))).toHaveLength(
      expected.isTold ? 1 : 0,
    );
    expect(calls.filter((call) => call.startsWith("tag"))).toEqual([]);
  });

  test("that is not there is pushed by docker's own builder where no other can be made", async () => {
    const { ports, plans } = outside({ builder: noNetwork });
    const { end } = await pushImage(configFor(given), ports);
    expect(end.kind).toBe("pushed");
    expect(plans.map(({ pushed, options }) => [pushed?.name, options.outputs])).toEqual([["v1.2.3", []]]);
  });

  test.each<[string, Partial<Config>]>([
    ["nothing is protected", { publication: { ...publication, immutable: { kind: "none" } } }],
    ["only tags that float are there", { metadataRules: rules({ tags: "latest" }) }],
    ["the image is loaded, too", { build: buildRequest({ values: { load: ["true"] } }) }],
    ["nothing is pushed", { push: { kind: "build-only", reason: "asked" } }],
  ])("costs no builder where %s", async (_story, other) => {
    const { ports, calls } = outside();
    await pushImage(configFor({ ...given, ...other }), ports);
    expect(calls.filter((call) => call.startsWith("builder"))).toEqual([]);
  });
});
