// Platforms: one spelling for what people, builders and images write.
import { expect, test } from "@jest/globals";
import { formatPlatform, parsePlatform, readPlatform } from "../../src/oci/platform.ts";

const format = (platform: ReturnType<typeof parsePlatform>) => platform && formatPlatform(platform);

test.each([
  ["linux/amd64", "linux/amd64"],
  [" linux/amd64 ", "linux/amd64"],
  ["linux/x86_64", "linux/amd64"],
  ["linux/amd64/v1", "linux/amd64"],
  ["linux/amd64/v3", "linux/amd64/v3"],
  ["linux/aarch64", "linux/arm64"],
  ["linux/arm64/v8", "linux/arm64"],
  ["linux/arm64/8", "linux/arm64"],
  ["linux/arm", "linux/arm/v7"],
  ["linux/arm/7", "linux/arm/v7"],
  ["linux/armhf", "linux/arm/v7"],
  ["linux/armel", "linux/arm/v6"],
  ["linux/i386", "linux/386"],
  ["Linux/S390X", "linux/s390x"],
  ["macos/arm64", "darwin/arm64"],
])("%j is the platform %s", (text, platform) => {
  expect(format(parsePlatform(text))).toBe(platform);
});

test.each([
  "",
  "linux",
  "/amd64",
  "linux/",
  "linux/arm/v7/x",
  "../etc",
  "linux/a b",
  "linux/constructor()",
  `linux/${"a".repeat(65)}`,
])("%j is no platform", (text) => {
  expect(parsePlatform(text)).toBeUndefined();
});

test("an index's entry of Windows is told by its version, too", () => {
  const json = { os: "windows", architecture: "amd64", "os.version": "10.0.17763.1" };
  expect(format(readPlatform(json))).toBe("windows(10.0.17763.1)/amd64");
});

test.each([
  undefined,
  null,
  [],
  "linux/amd64",
  { os: "linux" },
  { os: 1, architecture: "amd64" },
  { os: "linux", architecture: ["amd64"] },
  { os: "linux", architecture: "amd64", variant: {} },
  { os: "linux\n", architecture: "amd64" },
])("what an index says there may be anything, and is then no platform: %j", (json) => {
  expect(readPlatform(json)).toBeUndefined();
});
