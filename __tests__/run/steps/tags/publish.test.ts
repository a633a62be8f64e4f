// All or nothing: tags that stay are set first, those that float last, and what fails in between moves none of these.
import { describe, expect, test } from "@jest/globals";
import { publish } from "../../../../src/run/steps/tags/publish.ts";
import { pushedReferences, type Destination } from "../../../../src/oci/reference.ts";
import type { TagLookup } from "../../../../src/oci/tag-state.ts";
import { plannedTag } from "../../../tags/support/samples.ts";
import { digest, DIGEST, fault, OTHER_DIGEST, refusal, type Given } from "../../support/fake-registry.ts";
import { outside } from "../../support/fakes.ts";
import { at, moves, OLD, order, own, published } from "../../support/published.ts";

test("tags that stay come before those that float, and each is read back", async () => {
  const told = await published({});
  expect(told.kind).toBe("pushed");
  expect(told.calls).toEqual([
    `manifest ${DIGEST}`,
    "tag 1.2.3-alpine",
    "verify 1.2.3",
    "read 1.2.3-alpine",
    // What the floating ones hold, right before they move.
    "read latest",
    "read 1.2",
    "tag latest",
    "tag 1.2",
    "read latest",
    "read 1.2",
  ]);
  expect(moves(told)).toMatchObject({
    latest: { before: at(OTHER_DIGEST), now: at(DIGEST) },
    "1.2.3": { before: { kind: "missing" }, now: at(DIGEST) },
  });
  expect(told.pauses).toEqual([]);
});

test("nothing is read back while another tag is being set: some registries fail what is read then", async () => {
  const floating = ["latest", "edge", "1.2"].map(plannedTag);
  const told = await published({ fails: { "tag edge": [fault] } }, { tags: floating });
  expect(told.kind).toBe("pushed");
  expect(told.calls.slice(told.calls.lastIndexOf("tag edge") + 1).toSorted()).toEqual([
    "read 1.2",
    "read edge",
    "verify latest",
  ]);
});

test("an image pushed by digest gets all of its tags from the publisher", async () => {
  const told = await published({}, { byDigest: true });
  expect(told.kind).toBe("pushed");
  expect(told.calls.filter((call) => call.startsWith("tag"))).toEqual([
    "tag 1.2.3",
    "tag 1.2.3-alpine",
    "tag latest",
    "tag 1.2",
  ]);
});

test("a single tag that docker has pushed is read back, and nothing else is asked", async () => {
  const told = await published({}, { tags: [plannedTag("latest")] });
  expect(told).toMatchObject({ kind: "pushed", calls: ["verify latest"] });
});

test("without a tag the digest itself is read back", async () => {
  const told = await published({}, { tags: [], byDigest: true });
  expect(told).toMatchObject({ kind: "pushed", calls: [`verify ${DIGEST}`] });
});

describe("floating tags stay where they were when", () => {
  const fails = Array<typeof fault>(4).fill(fault);
  test.each<[string, Given["fails"], { byDigest?: boolean; pushed?: boolean }]>([
    ["a tag that stays is refused", { "tag 1.2.3-alpine": [refusal] }, {}],
    ["the registry fails at it for good", { "tag 1.2.3-alpine": fails }, {}],
    ["the registry does not have what docker pushed", { manifest: fails }, {}],
    ["the same, by its digest", { manifest: fails }, { byDigest: true }],
    ["docker calls a push good that never arrived", {}, { pushed: false }],
    ["a tag that stays cannot be read back", { "read 1.2.3-alpine": [{ kind: "missing" }, ...fails] }, {}],
    ["one of them is refused: the other goes back", { "tag latest": [refusal] }, {}],
    ["one of them fails for good: the other goes back", { "tag 1.2": fails }, { byDigest: true }],
    [
      "its answer is lost: it goes back, too",
      { "tag latest": ["lost", ...fails.slice(1)], "tag 1.2": [refusal] },
      {},
    ],
  ])("%s", async (_story, failing, work) => {
    const told = await published({ fails: failing ?? {} }, work);
    expect(told).toMatchObject({
      kind: "incomplete",
      cause: { code: "publication-incomplete", digest: DIGEST },
    });
    for (const tag of ["latest", "1.2"]) {
      expect(told.fakeRegistry.tags.get(`acme/app:${tag}`)).toBe(OTHER_DIGEST);
      expect(moves(told)[tag]).toMatchObject({ before: at(OTHER_DIGEST), now: at(OTHER_DIGEST) });
    }
    const again = await published({ tags: Object.fromEntries(told.fakeRegistry.tags) });
    expect(again.kind).toBe("pushed");
  });
});

test("a tag that the registry says it has set, and does not show, takes the others back with it", async () => {
  const never = Array<TagLookup>(9).fill(at(OTHER_DIGEST));
  const told = await published({ fails: { "read latest": never } });
  expect(told.kind).toBe("incomplete");
  expect(moves(told)).toMatchObject({ latest: { now: at(OTHER_DIGEST) }, "1.2": { now: at(OTHER_DIGEST) } });
});

test("a floating tag that docker pushed is reset, too, when all tags float", async () => {
  const tags = ["latest", "1.2"].map(plannedTag);
  const told = await published({ fails: { "tag 1.2": [refusal] } }, { tags });
  expect(told.kind).toBe("incomplete");
  expect(Object.fromEntries(told.fakeRegistry.tags)).toEqual(OLD);
});

test("a floating tag that was new cannot go back, and is reported", async () => {
  const tags = ["latest", "edge"].map(plannedTag);
  const told = await published({ fails: { "tag edge": [refusal] }, tags: {} }, { tags });
  expect(moves(told)).toMatchObject({
    latest: { before: { kind: "missing" }, now: at(DIGEST) },
    edge: { now: { kind: "missing" }, error: "the registry answered 403, denied" },
  });
});

test("a tag that another run moves after this one is left to it, and nothing failed", async () => {
  const stranger: TagLookup = { kind: "at", digest: digest("c") };
  const seen = [at(OTHER_DIGEST), at(OTHER_DIGEST), stranger];
  const told = await published({ fails: { "read latest": seen } });
  expect(told).toMatchObject({ kind: "pushed", pauses: [] });
  expect(moves(told)).toMatchObject({
    latest: { now: stranger, ruling: { kind: "moved-on" } },
    "1.2": { now: at(DIGEST), ruling: undefined },
  });
});

test("a failed run leaves alone what another run has moved since, and puts back the rest", async () => {
  const stranger: TagLookup = { kind: "at", digest: digest("c") };
  const tags = ["latest", "1.2", "edge"].map(plannedTag);
  const seen = [at(OTHER_DIGEST), at(OTHER_DIGEST), at(DIGEST), stranger, stranger];
  const told = await published(
    { fails: { "read latest": seen, "tag edge": [refusal] } },
    { tags, byDigest: true },
  );
  expect(told.kind).toBe("incomplete");
  expect(told.calls.filter((call) => call === "tag latest")).toHaveLength(1);
  expect(moves(told)).toMatchObject({ latest: { now: stranger }, "1.2": { now: at(OTHER_DIGEST) } });
});

test("a failed run puts a tag back to what it held when it was moved, not to what it held before the build", async () => {
  const newer: TagLookup = { kind: "at", digest: digest("c") };
  const tags = ["latest", "edge"].map(plannedTag);
  const told = await published(
    { fails: { "read latest": [at(OTHER_DIGEST), newer], "tag edge": [refusal] } },
    { tags, byDigest: true },
  );
  expect(told.fakeRegistry.tags.get("acme/app:latest")).toBe(digest("c"));
  expect(moves(told)).toMatchObject({ latest: { before: newer, now: newer } });
});

test("a run that is stopped between two floating tags puts back the one that has moved", async () => {
  const stop = new AbortController();
  const told = await published({ stop, fails: { "tag 1.2": ["stopped"] } }, { byDigest: true });
  expect(told.kind).toBe("incomplete");
  expect(told.calls.filter((call) => call.startsWith("undo: tag"))).toEqual(["undo: tag latest"]);
  for (const [reference, old] of Object.entries(OLD)) expect(told.fakeRegistry.tags.get(reference)).toBe(old);
});

test("a run that is stopped before the floating tags leaves them alone", async () => {
  const stop = new AbortController();
  const told = await published({ stop, fails: { "tag 1.2.3-alpine": ["stopped"] } });
  expect(told).toMatchObject({ kind: "incomplete", pauses: [] });
  expect(told.calls.filter((call) => /tag (?:latest|1\.2)$/.test(call))).toEqual([]);
});

describe("what the registry is at fault for is tried again:", () => {
  test.each<[string, Given["fails"] & object, number]>([
    ["a tag, once", { "tag latest": [fault] }, 1],
    ["a tag, three times", { "tag latest": [fault, fault, fault] }, 3],
    ["the manifest", { manifest: [fault, fault] }, 2],
    [
      "a tag that does not read back at once",
      { "read latest": Array<TagLookup>(3).fill(at(OTHER_DIGEST)) },
      1,
    ],
    ["a read that fails", { "read 1.2.3": [{ kind: "missing" }, fault] }, 1],
  ])("%s", async (_story, fails, pauses) => {
    const told = await published({ fails });
    expect(told.kind).toBe("pushed");
    expect(told.pauses).toHaveLength(pauses);
    expect(told.lines.filter((line) => line.startsWith("Trying again"))).toHaveLength(pauses);
  });

  test("a refusal is not", async () => {
    const told = await published({ fails: { "tag latest": [refusal] } });
    expect(told).toMatchObject({ kind: "incomplete", pauses: [] });
  });

  test("unless this run has made the package a moment ago", async () => {
    const told = await published({ tags: {}, isThere: false, fails: { "tag latest": [refusal, refusal] } });
    expect(told).toMatchObject({ kind: "pushed", pauses: [100, 2_000] });
  });

  test("and a package that was there without these tags is none that it has made", async () => {
    const told = await published({ tags: {}, isThere: true, fails: { "tag latest": [refusal] } });
    expect(told).toMatchObject({ kind: "incomplete", pauses: [] });
  });
});

test("several images are one publication: no floating tag of one moves when another one fails", async () => {
  const destinations: Destination[] = [
    own("acme/app"),
    { kind: "elsewhere", name: "acme/app" },
    own("acme/web"),
  ];
  const tags = { ...OLD, "acme/web:latest": OTHER_DIGEST };
  const good = await published({ tags }, { destinations });
  expect(good.kind).toBe("pushed");
  expect(good.moves).toHaveLength(8);

  const bad = await published({ tags, fails: { "tag latest": [refusal] } }, { destinations });
  expect(bad.kind).toBe("incomplete");
  for (const reference of Object.keys(tags)) expect(bad.fakeRegistry.tags.get(reference)).toBe(OTHER_DIGEST);
});

test("without a digest no tag is set", async () => {
  const { ports, calls } = outside();
  const snapshot = { of: () => ({ kind: "missing" }) as const, justCreated: () => false, isComplete: true };
  const told = await publish({ ...order(), snapshot }, undefined, ports);
  expect(told).toMatchObject({ kind: "incomplete", cause: { code: "unknown" } });
  expect(calls).toEqual([]);
});

test.each([true, false])("each image gets its own tags only, pushed by digest: %s", async (byDigest) => {
  const tags = ["1.2.3", "latest"].map(plannedTag);
  const destinations: Destination[] = [
    own("acme/app"),
    { ...own("acme/old"), only: ["latest"] },
    { ...own("acme/web"), only: ["1.2.3"] },
  ];
  // Docker has pushed one of its own tags to each, as the plan says.
  const pushed = pushedReferences(destinations, ["1.2.3", "latest"]);
  expect(pushed).toEqual(["ghcr.io/acme/app:1.2.3", "ghcr.io/acme/old:latest", "ghcr.io/acme/web:1.2.3"]);
  const digests = byDigest ? {} : { "acme/old:latest": DIGEST, "acme/web:1.2.3": DIGEST };
  const told = await published({ tags: digests }, { destinations, tags, byDigest });
  expect(told.kind).toBe("pushed");
  const set = told.kind === "pushed" ? told.moves.map(({ image, tag }) => `${image.path}:${tag}`) : [];
  expect(set).toEqual(["acme/app:1.2.3", "acme/app:latest", "acme/old:latest", "acme/web:1.2.3"]);
});
