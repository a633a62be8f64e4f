// Where images go: ours are set and read back, those elsewhere are docker's business.
import { describe, expect, test } from "@jest/globals";
import {
  parseDestination,
  formatDestination,
  formatReferences,
  pushedReferences,
  type Destination,
} from "../../src/oci/reference.ts";

const OURS: Destination = { kind: "own", image: { host: "ghcr.io", path: "a/b" } };
const QUAY: Destination = { kind: "elsewhere", name: "quay.io/a/b" };

describe("an image is", () => {
  test.each<[string, string, Destination]>([
    ["ours", "ghcr.io/a/b", OURS],
    ["ours, in capitals", "GHCR.io/A/b", OURS],
    ["elsewhere, by its host", "quay.io/a/b", QUAY],
    ["elsewhere, with a port", "example.org:5000/b", { kind: "elsewhere", name: "example.org:5000/b" }],
    ["on Docker Hub, without a host", "a/b", { kind: "elsewhere", name: "a/b" }],
    ["on Docker Hub, of one word", "alpine", { kind: "elsewhere", name: "alpine" }],
  ])("%s", (_name, text, destination) => {
    expect(parseDestination(text, "ghcr.io")).toMatchObject({ kind: "destination", destination });
  });
});

describe("no image is", () => {
  test.each([
    ["one with a tag", "quay.io/a/b:1", /tag/],
    ["one with a digest", "a/b@sha256:0", /tag or a digest/],
    ["one of a look-alike", "ghrc.io/a/b", /somebody else/],
    ["a URL", "https://quay.io/a/b", /./],
    ["one with a blank", "quay.io/a b", /not an image name/],
    ["one that ends in a slash", "quay.io/a/", /not an image name/],
    ["ours without a name", "ghcr.io/a", /no OWNER\/NAME/],
    ["nothing but a host", "quay.io/", /not an image name/],
  ])("%s", (_name, text, flaw) => {
    expect(parseDestination(text, "ghcr.io")).toEqual({ kind: "flaw", flaw: expect.stringMatching(flaw) });
  });
});

test("every image has every tag, but docker pushes one of ours, and all of those elsewhere", () => {
  expect(formatReferences([OURS, QUAY], ["1", "2"])).toEqual([
    "ghcr.io/a/b:1",
    "ghcr.io/a/b:2",
    "quay.io/a/b:1",
    "quay.io/a/b:2",
  ]);
  expect(pushedReferences([OURS, QUAY], ["1", "2"])).toEqual([
    "ghcr.io/a/b:1",
    "quay.io/a/b:1",
    "quay.io/a/b:2",
  ]);
  expect([OURS, QUAY].map(formatDestination)).toEqual(["ghcr.io/a/b", "quay.io/a/b"]);
});
