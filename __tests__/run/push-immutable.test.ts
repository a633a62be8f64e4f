// A tag that must not move does not, whether the builder lets it be compared or not.
import { describe, expect, test } from "@jest/globals";
import { takeTagSnapshot } from "../../src/run/steps/tag-snapshot.ts";
import { RetryBudget } from "../../src/lib/retry.ts";
import { findTakenTag } from "../../src/run/steps/publish.ts";
import { pushImage } from "../../src/run/push.ts";
import { plannedTag, rules } from "../tags/support/samples.ts";
import { DIGEST, FakeRegistry, fault, OTHER_DIGEST } from "./support/fake-registry.ts";
import { outside, ready, configFor, RETRIES } from "./support/fakes.ts";
import { OLD, order, published } from "./support/published.ts";

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

  test("and of which nobody can say whether it is there is not touched", async () => {
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

test("a tag that must not move is found before the build where docker would move it, and else before it is set", async () => {
  const fakeRegistry = new FakeRegistry({ tags: { "acme/app:v1.2.3": OTHER_DIGEST } });
  const publication = { retries: 3, immutable: { kind: "exact" }, allowOlder: false } as const;
  const tags = "v1.2.3\nlatest";
  const given = { publication, metadataRules: rules({ tags }) };
  const remote = ready({ builder: { name: "mine", driver: "remote" } });
  for (const [engine, isBuilt] of [
    [ready(), false],
    [remote, true],
  ] as const) {
    const { ports, calls } = outside({ fakeRegistry, engine });
    const { end } = await pushImage(configFor(given), ports);
    expect(end).toMatchObject({ kind: "failed", diagnosis: { code: "tag-immutable" } });
    expect(calls.includes("build")).toBe(isBuilt);
    expect(calls.filter((call) => call.startsWith("tag"))).toEqual([]);
  }
});
