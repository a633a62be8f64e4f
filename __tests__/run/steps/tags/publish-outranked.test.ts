// A release that another one has overtaken: what it asks, and that it waits for nothing.
import { describe, expect, test } from "@jest/globals";
import type { PublishedTags } from "../../../../src/tags/metadata.ts";
import type { TagLookup } from "../../../../src/oci/tag-state.ts";
import { gitTag, made } from "../../../tags/support/samples.ts";
import { digest, DIGEST, OTHER_DIGEST } from "../../support/fake-registry.ts";
import { at, moves, published } from "../../support/published.ts";

const HIGHER = digest("c");
const before: PublishedTags = { kind: "listed", tags: ["1.73.0"] };
const { tags } = made({ tags: "type=semver,pattern={{version}}" }, gitTag("v1.74.0"), before);

/** 1.75.0 was published while 1.74.0 was built. */
const overtaken = (latest: typeof HIGHER, latestReads: readonly TagLookup[] = []) =>
  published(
    {
      tags: { "acme/app:1.73.0": OTHER_DIGEST, "acme/app:1.75.0": HIGHER, "acme/app:latest": latest },
      fails: { "read latest": latestReads },
    },
    { tags, byDigest: true, published: before, listed: { kind: "listed", tags: ["1.73.0", "1.75.0"] } },
  );

test("a run that is outranked leaves the tag alone, and waits for nothing", async () => {
  const told = await overtaken(HIGHER);
  expect(told).toMatchObject({ kind: "pushed", pauses: [] });
  expect(told.calls.filter((call) => call === "tag latest")).toEqual([]);
  expect(moves(told).latest).toMatchObject({ now: at(HIGHER), ruling: { kind: "outranked" } });
});

test("where the higher run has not set the tag yet, this one does, and waits until the registry shows it", async () => {
  const late = Array<TagLookup>(4).fill(at(OTHER_DIGEST));
  const told = await overtaken(OTHER_DIGEST, late);
  expect(told).toMatchObject({ kind: "pushed", pauses: [100] });
  expect(told.calls.filter((call) => call === "tag latest")).toHaveLength(1);
  expect(moves(told).latest).toMatchObject({ now: at(HIGHER), ruling: { kind: "outranked" } });
  expect(told.fakeRegistry.tags.get("acme/app:1.74.0")).toBe(DIGEST);
});

describe("where no list can be read any more", () => {
  const reason = "the registry answered 403";
  const unlisted = (latestReads: readonly TagLookup[]) =>
    published(
      {
        tags: { "acme/app:1.73.0": OTHER_DIGEST, "acme/app:1.75.0": HIGHER, "acme/app:latest": HIGHER },
        labels: Object.fromEntries(
          [
            ["1.73.0", OTHER_DIGEST],
            ["1.75.0", HIGHER],
          ].map(([version = "", of = ""]) => [of, { "org.opencontainers.image.version": version }]),
        ),
        fails: { "read latest": latestReads },
      },
      { tags, byDigest: true, published: before, listed: { kind: "unknown", reason, retryable: false } },
    );

  test("a tag that another run moved while it was tried stays", async () => {
    // Before the build, and while the list fails.
    const told = await unlisted([at(OTHER_DIGEST), at(OTHER_DIGEST)]);
    expect(told.kind).toBe("pushed");
    expect(told.fakeRegistry.tags.get("acme/app:latest")).toBe(HIGHER);
    expect(moves(told).latest).toMatchObject({
      before: at(HIGHER),
      now: at(HIGHER),
      ruling: { kind: "outranked", version: "1.75.0" },
    });
  });

  test("a tag that another run moves after this one is left to it", async () => {
    const old = Array<TagLookup>(3).fill(at(OTHER_DIGEST));
    const told = await unlisted([...old, at(HIGHER)]);
    expect(told.kind).toBe("pushed");
    expect(moves(told).latest).toMatchObject({ now: at(HIGHER), ruling: { kind: "moved-on" } });
  });

  test("a tag that the registry does not show where it was set is no success", async () => {
    const told = await unlisted(Array<TagLookup>(20).fill(at(OTHER_DIGEST)));
    expect(told).toMatchObject({ kind: "incomplete", cause: { code: "publication-incomplete" } });
  });
});
