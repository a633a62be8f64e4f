// What a release is, and which published tags are one: git tags and published tags are read alike, in every scheme.
import { describe, expect, test } from "@jest/globals";
import { branch, gitTag, listed, made, names, type Written } from "./support/samples.ts";
import { byDefault, byGroups, REF, SEMVER } from "./support/schemes.ts";

/** By the kind of version. `source`: where people report what goes wrong. */
describe.each<{
  kind: string;
  source: string;
  rows: [git: string, rules: string | Written, published: string[], expected: string[]][];
}>([
  {
    kind: "a repair of an old line",
    source: "docker/metadata-action#80, docker/metadata-action#407",
    rows: [
      ["v1.9.1", SEMVER, ["2.0.1", "2.0", "2", "latest"], ["1.9.1", "1.9", "1"]],
      ["v1.2.9", "type=semver,pattern={{major}}.{{minor}}", ["1.3", "1.2", "latest"], ["1.2"]],
      ["v1.2.9", "type=semver,pattern={{major}}", ["1.3", "1", "latest"], []],
    ],
  },
  {
    kind: "a calendar version, zero-padded",
    source: "bachya/ecowitt2mqtt#533, Songmu/tagpr#302",
    rows: [
      ["2024.05.1", REF, [], ["2024.05.1", "latest"]],
      ["2024.05.1", REF, ["2024.10.01", "latest"], ["2024.05.1"]],
      ["2024.10.1", REF, ["2024.05.1", "latest"], ["2024.10.1", "latest"]],
      ["24.05", REF, ["24.10", "latest"], ["24.05"]],
      ["24.10", REF, ["24.05", "latest"], ["24.10", "latest"]],
      ["v2026.0123.0", REF, ["v2026.1101.0"], ["v2026.0123.0"]],
      ["2024.05.1", String.raw`type=match,pattern=(\d+\.\d+),group=1`, ["2024.05.2", "2024.05"], []],
      ["20240501", REF, ["20240502"], ["20240501"]],
    ],
  },
  {
    kind: "two numbers",
    source: "issue of this project; a tag 1.10 took latest and did not count",
    rows: [
      ["1.9", REF, ["1.10", "latest"], ["1.9"]],
      ["1.9", "type=pep440,pattern={{version}}", ["1.10", "latest"], ["1.9"]],
      ["1.10.1", "type=pep440,pattern={{version}}", ["1.11"], ["1.10.1"]],
      ["v1.0.1", SEMVER, ["v1.1"], ["1.0.1", "1.0"]],
      ["1.2.4", "type=pep440,pattern={{version}}", ["2026.1"], ["1.2.4"]],
      ["1!1.0", "type=pep440,pattern={{version}}", ["2.0"], ["1-1.0", "latest"]],
      ["3.0", "type=pep440,pattern={{version}}", ["1-2.0"], ["3.0"]],
    ],
  },
  {
    kind: "four numbers",
    source: "casmith/release-it-calver-plugin#47",
    rows: [
      ["1.2.3.4", REF, [], ["1.2.3.4", "latest"]],
      ["1.2.3.4", REF, ["1.2.3.10"], ["1.2.3.4"]],
      ["2024.5.8.0", REF, ["2024.5.8.1"], ["2024.5.8.0"]],
      ["v1.2.3", SEMVER, ["1.2.3.1"], ["1.2.3", "1.2", "1"]],
    ],
  },
  {
    kind: "a name before the version",
    source: "trycua/cua#785",
    rows: [
      ["app-1.3.0", String.raw`type=match,pattern=app-\d+\.\d+\.\d+`, [], ["app-1.3.0", "latest"]],
      ["app-1.3.0", String.raw`type=match,pattern=app-\d+\.\d+\.\d+`, ["app-1.10.0"], ["app-1.3.0"]],
      [
        "app-1.3.0",
        String.raw`type=match,pattern=app-\d+\.\d+\.\d+`,
        ["web-2.0.0", "2.0.0"],
        ["app-1.3.0", "latest"],
      ],
      ["docker-xfce-v0.1.3", byGroups("v"), ["0.2.0"], ["0.1.3", "0.1"]],
      ["v1.3.0-app", byGroups("v"), ["1.3.1"], ["1.3.0"]],
      ["app@1.2.3", REF, ["app-1.3.0"], ["app-1.2.3"]],
      [
        "v1.2.3",
        { tags: SEMVER, flavor: "prefix=web-,onlatest=true\nsuffix=-slim,onlatest=true" },
        ["web-1.3.0-slim", "9.0.0"],
        ["web-1.2.3-slim", "web-1.2-slim"],
      ],
      ["v1.2.3", "type=semver,pattern={{version}},suffix=-slim", ["1.3.0-slim"], ["1.2.3-slim"]],
      ["v1.2.3", "type=semver,pattern=rel-{{version}}", ["rel-1.3.0"], ["rel-1.2.3"]],
      ["v1.2.3", "type=semver,pattern={{version}}-{{sha}}", ["1.3.0-1234abc"], ["1.2.3-860c190"]],
    ],
  },
  {
    kind: "build metadata",
    source: "docker/cli#4877, fsaintjacques/semver-tool#78",
    rows: [
      ["v2.3.8+fork.1", SEMVER, [], ["2.3.8-fork.1", "2.3", "2", "latest"]],
      ["v2.3.8+fork.1", SEMVER, ["2.3.8"], ["2.3.8-fork.1"]],
      ["v2.3.8+fork.1", SEMVER, ["2.3.7"], ["2.3.8-fork.1"]],
      ["v2.3.8+fork.1", SEMVER, ["2.3.8-fork.2"], ["2.3.8-fork.1"]],
      ["v2.3.8+fork.3", SEMVER, ["2.3.8-fork.2"], ["2.3.8-fork.3", "2.3", "2", "latest"]],
      ["v2.3.8+fork.1", SEMVER, ["2.4.0-rc.1", "9.0.0-alpine"], ["2.3.8-fork.1", "2.3", "2", "latest"]],
      ["v2.3.7", SEMVER, ["2.3.8-fork.1"], ["2.3.7", "2.3", "2", "latest"]],
      ["v2.3.8+fork.1", "type=semver,pattern={{major}}.{{minor}}.{{patch}}", ["2.3.8"], ["2.3.8-fork.1"]],
      ["v2.3.8-rc.1+b.1", SEMVER, [], ["2.3.8-rc.1-b.1"]],
      ["1.2.3+local.1", "type=pep440,pattern={{version}}", ["1.2.3"], ["1.2.3-local-1"]],
    ],
  },
])("$kind ($source):", ({ rows }) => {
  test.each(rows)("the git tag %s by %j beside %j", (...[git, rules, published, expected]) => {
    const written = typeof rules === "string" ? { tags: rules } : rules;
    expect(names(made(written, gitTag(git), listed(...published)))).toEqual(expected);
  });
});

describe("git tags by default rules:", () => {
  test.each([
    ["pkg-a/v1.2.3", ["pkg-a-v1.2.3"]],
    ["@scope/pkg@1.2.3", ["scope-pkg-1.2.3"]],
    ["pkg-a-1.2.3", ["pkg-a-1.2.3"]],
    ["3proxy-1.2.3", ["3proxy-1.2.3"]],
    ["release-1.2", ["release-1.2"]],
    ["2024.05.1", ["2024.05.1", "latest"]],
    ["v1.2", ["v1.2", "latest"]],
  ])("%s gives %j", (git, expected) => {
    const context = gitTag(git);
    expect(names(made(byDefault(context), context))).toEqual(expected);
  });
});

/** Source: ghostfolio/ghostfolio#3619, exelearning/exelearning#2431. */
describe("a release whose pre-release box is ticked moves nothing that floats:", () => {
  const ticked = (git: string) => gitTag(git, { event: "release", isPrerelease: true });
  test.each<[string, Written, string[]]>([
    ["v1.2.3", { tags: SEMVER }, ["1.2.3"]],
    [
      "v1.2.3",
      { tags: "type=semver,pattern=v{{version}}\ntype=semver,pattern=v{{major}}" },
      ["v1.2.3", "1.2.3"],
    ],
    ["v1.2.3", { tags: SEMVER, flavor: "latest=true" }, ["1.2.3"]],
    ["v1.2.3", { tags: `${SEMVER}\nlatest\nstable\n1` }, ["1.2.3"]],
    ["v1.2.3", { tags: "beta\nbuild-17\ntype=sha" }, ["beta", "build-17", "sha-860c190"]],
    ["v1.2.3", { tags: byGroups("v") }, ["1.2.3"]],
    ["v1.2.3", { tags: REF }, ["v1.2.3"]],
    ["2024.05", { tags: REF }, ["2024.05"]],
  ])("%s by %j gives %j", (git, written, expected) => {
    expect(names(made(written, ticked(git)))).toEqual(expected);
  });

  test("and says so", () => {
    expect(made({ tags: SEMVER }, ticked("v1.2.3")).remarks).toEqual([
      "The tag latest is left out: GitHub marks this release as a pre-release.",
    ]);
  });
});

describe("a suffix on each rule (docker/metadata-action#95, amir20/dozzle#4902)", () => {
  const warnings = (written: Written) => made(written, gitTag("v1.2.3")).warnings;

  test("moves the bare latest, with one warning that has the line for latest-alpine", () => {
    const tags = SEMVER.replaceAll("}}\n", "}},suffix=-alpine\n") + ",suffix=-alpine";
    const metadata = made({ tags }, gitTag("v1.2.3"));
    expect(names(metadata)).toEqual(["1.2.3-alpine", "1.2-alpine", "1-alpine", "latest"]);
    expect(metadata.warnings.map(({ text }) => text)).toEqual([
      expect.stringContaining("`flavor: suffix=-alpine,onlatest=true`"),
    ]);
    const meant = made({ tags: SEMVER, flavor: "suffix=-alpine,onlatest=true" }, gitTag("v1.2.3"));
    expect(names(meant)).toEqual(["1.2.3-alpine", "1.2-alpine", "1-alpine", "latest-alpine"]);
    expect(meant.warnings).toEqual([]);
  });

  test.each<[string, Written]>([
    ["the version is there without it, too", { tags: `${SEMVER}\ntype=semver,pattern={{major}},suffix=-x` }],
    [
      "the flavor says what latest is",
      { tags: "type=semver,pattern={{version}},suffix=-x", flavor: "latest=true" },
    ],
    ["there is no latest", { tags: "type=semver,pattern={{version}},suffix=-x", flavor: "latest=false" }],
    ["it is a prefix", { tags: "type=semver,pattern={{version}},prefix=v" }],
  ])("warns of nothing where %s", (_name, written) => {
    expect(warnings(written)).toEqual([]);
  });
});

test("what build metadata leaves out is said once", () => {
  const { remarks } = made({ tags: SEMVER }, gitTag("v2.3.8+fork.1"), listed("2.3.8"));
  expect(remarks).toEqual([
    'The tag "2.3.8+fork.1" is written 2.3.8-fork.1.',
    "Tags that move, such as 2.3, are left out: 2.3.8 is published, and 2.3.8+fork.1 stays beside it.",
  ]);
});

test("a branch has no version, whatever its name looks like", () => {
  expect(names(made({ tags: "type=ref,event=branch" }, branch("v1.2.3")))).toEqual(["v1.2.3"]);
});
