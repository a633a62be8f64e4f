// Attack: another run sets a protected tag while this one builds, or between this run's look at it and its write.
import { expect, test } from "@jest/globals";
import type { Digest } from "../../src/oci/reference.ts";
import { at, moves, published } from "../run/support/published.ts";
import { fault, OTHER_DIGEST, type Given } from "../run/support/fake-registry.ts";
import { plannedTag } from "../tags/support/samples.ts";

const missing = { kind: "missing" } as const;
const exact = { kind: "exact" } as const;
const sets = (calls: readonly string[]) => calls.filter((call) => call.startsWith("tag"));

/** What this run is answered: before the build, before anything is set, and right before the tag itself is set. */
const race = (...reads: readonly (Digest | "missing")[]): NonNullable<Given["fails"]> => ({
  "read 1.2.3": reads.map((one) => (one === "missing" ? missing : at(one))),
});

test("one that is set during the build is left alone, and nothing of ours is set", async () => {
  const told = await published(
    { fails: race("missing", OTHER_DIGEST) },
    { immutable: exact, byDigest: true },
  );
  expect(told).toMatchObject({
    kind: "incomplete",
    cause: { code: "tag-immutable", reference: "ghcr.io/acme/app:1.2.3" },
  });
  expect(sets(told.calls)).toEqual([]);
});

test("one that is set after all were compared is left alone, and no floating tag moves", async () => {
  const told = await published(
    { fails: race("missing", "missing", OTHER_DIGEST) },
    { immutable: exact, byDigest: true },
  );
  expect(told).toMatchObject({ kind: "incomplete", cause: { code: "tag-immutable" } });
  expect(sets(told.calls)).toEqual(["tag 1.2.3-alpine"]);
  expect(moves(told)["1.2.3"]).toMatchObject({ now: at(OTHER_DIGEST) });
});

test("one that is set while this run waits to try again is left alone", async () => {
  const fails = { ...race("missing", "missing", "missing", OTHER_DIGEST), "tag 1.2.3": [fault] };
  const told = await published({ fails }, { immutable: exact, byDigest: true });
  expect(told).toMatchObject({ kind: "incomplete", cause: { code: "tag-immutable" } });
  expect(sets(told.calls).filter((call) => call === "tag 1.2.3")).toHaveLength(1);
});

test("one whose write was obeyed, and whose answer was lost, is this run's own", async () => {
  const told = await published({ fails: { "tag 1.2.3": ["lost"] } }, { immutable: exact, byDigest: true });
  expect(told.kind).toBe("pushed");
});

test("a floating one that is protected is left alone, too, and those that moved go back", async () => {
  const immutable = { kind: "matching", patterns: ["edge"] } as const;
  const tags = ["latest", "edge"].map(plannedTag);
  const fails = { "read edge": [missing, missing, missing, at(OTHER_DIGEST)] };
  const told = await published({ fails }, { tags, immutable, byDigest: true });
  expect(told).toMatchObject({
    kind: "incomplete",
    cause: { code: "tag-immutable", reference: "ghcr.io/acme/app:edge" },
  });
  expect(sets(told.calls)).not.toContain("tag edge");
  expect(told.fakeRegistry.tags.get("acme/app:latest")).toBe(OTHER_DIGEST);
});
