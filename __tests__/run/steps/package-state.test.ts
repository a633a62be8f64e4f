// What is asked of a package: at most three requests, beside the build where it was there before, after it where not.
import { afterEach, describe, expect, test } from "@jest/globals";
import type { WorldPackage } from "../../../twin/world.ts";
import { closeAll, lookAround } from "./support/package-twin.ts";

afterEach(closeAll);

describe("at most three requests, for a package that is", () => {
  test.each<[string, Partial<WorldPackage> | undefined, object]>([
    [
      "public",
      { visibility: "public" },
      { visibility: "public", link: { kind: "linked", repository: "acme/app" } },
    ],
    ["private", { visibility: "private" }, { visibility: "private" }],
    ["internal", { visibility: "internal" }, { visibility: "internal" }],
    ["unlinked", { repository: null }, { link: { kind: "unlinked" } }],
    [
      "linked to another repository",
      { repository: "acme/old" },
      { link: { kind: "linked", repository: "acme/old" } },
    ],
    ["not there", undefined, { link: { kind: "unknown" } }],
  ])("%s", async (_what, found, expected) => {
    const { states, requests } = await lookAround({ found });
    expect(states).toEqual([expect.objectContaining(expected)]);
    expect(requests.length).toBeLessThanOrEqual(3);
    expect(requests.filter((line) => line.includes("/packages/container/"))).toHaveLength(1);
  });
});

test("what was there before is asked beside the build, and not once more after it", async () => {
  const { duringBuild, requests } = await lookAround({ found: { visibility: "public" } });
  expect(duringBuild).toEqual(requests);
});

test("what the run makes is asked after it only", async () => {
  const { duringBuild, requests } = await lookAround({ found: {}, justCreated: true });
  expect(duringBuild).toEqual([]);
  expect(requests.length).toBeGreaterThan(0);
});

test("where nothing is pushed no request is made beside the build", async () => {
  const { duringBuild } = await lookAround({ found: {}, isBuildOnly: true });
  expect(duringBuild).toEqual([]);
});
