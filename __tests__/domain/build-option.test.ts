// What the user says of a build, as docker's flags.
import { expect, test } from "@jest/globals";
import { buildFlags, isRemoteContext, type BuildOptions } from "../../src/domain/build-option.ts";

const options = (given: Partial<BuildOptions>): BuildOptions => ({
  context: ".",
  file: undefined,
  target: undefined,
  buildArgs: [],
  ...given,
});

test.each<[string, Partial<BuildOptions>, string[]]>([
  ["nothing said is no flag", {}, []],
  ["the Dockerfile", { file: "docker/Dockerfile" }, ["--file=docker/Dockerfile"]],
  ["the stage", { target: "release" }, ["--target=release"]],
  ["each build argument, in order", { buildArgs: ["B=2", "A=1"] }, ["--build-arg=B=2", "--build-arg=A=1"]],
  ["a value stays as it is", { buildArgs: ['A=$(x) "y" %z%'] }, ['--build-arg=A=$(x) "y" %z%']],
  ["a value that looks like a flag stays inside of its own", { file: "--push" }, ["--file=--push"]],
  [
    "all of them",
    { file: "f", target: "t", buildArgs: ["A=1"] },
    ["--file=f", "--target=t", "--build-arg=A=1"],
  ],
])("%s", (_name, given, flags) => {
  expect(buildFlags(options(given))).toEqual(flags);
});

test("the context is no flag: it comes last on the command line", () => {
  expect(buildFlags(options({ context: "elsewhere" }))).toEqual([]);
});

test.each([
  "https://github.com/octo/app.git#main:docker",
  "git://example.org/x",
  "ssh://git@example.org/x",
  "git@github.com:octo/app",
  "github.com/octo/app",
  "HTTPS://example.org/x.tar.gz",
])("docker fetches %s by itself", (context) => {
  expect(isRemoteContext(context)).toBe(true);
});

test.each([
  ".",
  "./app",
  "/srv/app",
  "C:\\app",
  "C:/app",
  "git",
  "githubXcom/x",
  "app://".slice(0, 4),
  "sub/git@x",
])("%s is a folder", (context) => {
  expect(isRemoteContext(context)).toBe(false);
});
