// What the user says of a build, as docker's flags.
import { describe, expect, test } from "@jest/globals";
import {
  BUILD_OPTIONS,
  buildFlags,
  inputsForBuildx,
  versionsNeeded,
  type BuildOptions,
} from "../../src/build/options.ts";
import { makeEntry } from "../../src/lib/csv.ts";
import { Secret } from "../../src/lib/secret.ts";

const options = (given: Partial<BuildOptions>): BuildOptions => ({
  context: ".",
  values: {},
  outputs: [],
  secrets: [],
  attestations: [],
  ...given,
});

test.each<[string, BuildOptions["values"], string[]]>([
  ["a build without options has no flags", {}, []],
  ["the Dockerfile", { file: ["docker/Dockerfile"] }, ["--file=docker/Dockerfile"]],
  [
    "every build option has its flag, in order",
    { "build-args": ["B=2", "A=1"] },
    ["--build-arg=B=2", "--build-arg=A=1"],
  ],
  ["a value stays as it is", { "build-args": ['A=$(x) "y" %z%'] }, ['--build-arg=A=$(x) "y" %z%']],
  ["a value that looks like a flag stays inside of its own", { file: ["--push"] }, ["--file=--push"]],
  ["a switch is a flag by itself", { "no-cache": ["true"], pull: ["true"] }, ["--no-cache", "--pull"]],
  [
    "platforms share one flag",
    { platforms: ["linux/amd64", "linux/arm64"] },
    ["--platform=linux/amd64,linux/arm64"],
  ],
])("%s", (_name, values, flags) => {
  expect(buildFlags(options({ values }))).toEqual(flags);
});

test("attestations come after all of these", () => {
  const attestations = [makeEntry("type=sbom"), makeEntry("type=provenance")];
  expect(buildFlags(options({ values: { target: ["t"] }, attestations }))).toEqual([
    "--target=t",
    "--attest=type=sbom",
    "--attest=type=provenance",
  ]);
});

test("every input has a flag of its own", () => {
  const flags = Object.values(BUILD_OPTIONS).map(({ flag }) => flag);
  expect(new Set(flags).size).toBe(flags.length);
});

describe("what not every docker can do", () => {
  const secret = { id: "A", input: "secret-envs", variable: "A", value: new Secret("a") } as const;

  test("is told by input where there is no buildx", () => {
    const values = { file: ["f"], "build-args": ["A=1"], platforms: ["linux/arm64"], ssh: ["default"] };
    const asked = options({
      values,
      secrets: [secret, secret],
      attestations: [makeEntry("type=sbom"), makeEntry("type=x")],
    });
    const inputs = ["platforms", "ssh", "secret-envs", "sbom", "attests"];
    expect(inputsForBuildx(asked)).toEqual(inputs);
    expect(inputsForBuildx(options({ values: { file: ["f"], network: ["none"] } }))).toEqual([]);
  });

  test("is told with the first buildx that can", () => {
    const asked = options({
      values: { file: ["f"], call: ["check"] },
      attestations: [makeEntry("type=sbom")],
    });
    expect(versionsNeeded(asked)).toEqual([
      { input: "call", flag: "--call", since: "0.15.0" },
      { input: "sbom", flag: "--attest", since: "0.10.0" },
    ]);
    expect(versionsNeeded(options({ values: { file: ["f"], platforms: ["linux/arm64"] } }))).toEqual([]);
  });
});

test("the context is no flag: it comes last on the command line", () => {
  expect(buildFlags(options({ context: "elsewhere" }))).toEqual([]);
});
