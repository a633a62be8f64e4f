// A registry whose own rules keep tags from moving, as those of Harbor or Amazon ECR may: it refuses every write of a tag that is there.
import { expect, test } from "@jest/globals";

import { DIGEST, OTHER_DIGEST, refusal } from "../../support/fake-registry.ts";
import { OLD, published } from "../../support/published.ts";

const refused = { fails: { "tag 1.2.3-alpine": [refusal], "tag 1.2": [refusal] } };

test("what a run before this one has set there is no failure, and the second run completes the rest", async () => {
  const tags = { ...OLD, "acme/app:1.2.3-alpine": DIGEST, "acme/app:1.2": DIGEST };
  const told = await published({ ...refused, tags });
  expect(told.kind).toBe("pushed");
  expect(told.fakeRegistry.tags.get("acme/app:latest")).toBe(DIGEST);
});

test("another image there is the failure", async () => {
  const told = await published({ ...refused, tags: { ...OLD, "acme/app:1.2.3-alpine": OTHER_DIGEST } });
  expect(told).toMatchObject({ kind: "incomplete", cause: { code: "publication-incomplete" } });
  expect(told.fakeRegistry.tags.get("acme/app:latest")).toBe(OTHER_DIGEST);
});
