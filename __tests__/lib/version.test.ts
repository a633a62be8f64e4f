// Versions of buildx: found in what it says of itself, and compared by numbers.
import { expect, test } from "@jest/globals";
import { findVersion, isOlder } from "../../src/lib/version.ts";

test.each([
  ["github.com/docker/buildx v0.29.1 a32761a", "0.29.1"],
  ["github.com/docker/buildx 0.13.1+ds1 0.13.1+ds1-3", "0.13.1"],
  ["github.com/docker/buildx v0.12.0-rc1 x", "0.12.0"],
  ["github.com/docker/buildx v0.9.1-desktop.1 x", "0.9.1"],
  ["github.com/docker/buildx a32761a", undefined],
  ["", undefined],
])("%s", (text, version) => {
  expect(findVersion(text)).toBe(version);
});

test.each([
  ["0.9.1", "0.10.0", true],
  ["0.10.0", "0.9.1", false],
  ["0.10.0", "0.10.0", false],
  ["0.12.1", "0.12.2", true],
  ["1.0.0", "0.99.99", false],
] as const)("%s is older than %s: %s", (one, other, expected) => {
  expect(isOlder(one, other)).toBe(expected);
});
