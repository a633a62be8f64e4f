// Stories of the run itself: bad input, and a docker that fails.
import { existsSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

import { classic, PAT, play } from "../support/story.ts";

const tokens = [classic("read:packages, write:packages")];
const inputs = { token: PAT };

test("all mistakes in the inputs are reported at once, and nothing is contacted", async () => {
  const told = await play({
    world: { tokens },
    inputs: {
      ...inputs,
      operation: "publish",
      push: "maybe",
      "scope-check": "loose",
      "dry-run": "yes",
      registry: "https://ghcr.io",
      images: "ghrc.io/octo-org/app:latest",
      tags: "-bad\nfine",
      "build-args": "=x",
      context: "nowhere",
    },
  });
  expect(told.exitCode).toBe(1);
  expect(told.outputs).toMatchObject({ code: "input-invalid", pushed: "false" });
  expect(told.annotations).toHaveLength(1);
  expect(told.requests).toEqual([]);
  expect(told.docker).toEqual([]);
  expect(told.left).toEqual([]);
  expect(told.transcript).toMatchSnapshot();
});

test("each form of a token is masked once, and that of the login's own user name, too", async () => {
  const told = await play({ world: { tokens }, inputs: { ...inputs, username: " me " } });
  expect(told.masks).toContain(Buffer.from(`me:${PAT}`).toString("base64"));
  const sent = told.raw.match(/^::add-mask::.*$/gm) ?? [];
  expect(sent).toHaveLength(new Set(sent).size);
});

test("an error of Surepush's own is reported as one error, and the outputs are set", async () => {
  const told = await play({ world: { tokens }, inputs, environment: { RUNNER_TEMP: "/dev/null" } });
  expect(told.exitCode).toBe(1);
  expect(told.annotations.map(({ level, title }) => [level, title])).toEqual([
    ["error", "Surepush itself failed"],
  ]);
  expect(told.outputs).toMatchObject({ code: "unknown", pushed: "false" });
  expect(told.raw.replaceAll(/^::add-mask::.*$/gm, "")).not.toContain(PAT);
});

describe("docker", () => {
  test("a command of the Dockerfile that fails is the build's fault, not the token's", async () => {
    const build =
      'ERROR: failed to solve: process "/bin/sh -c false" did not complete successfully: exit code: 1';
    const told = await play({ world: { tokens }, inputs, dockerFails: { "buildx build": build } });
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ code: "build-command-failed", verdict: "allowed", pushed: "false" });
    expect(told.left).toEqual([]);
    expect(told.transcript).toMatchSnapshot();
  });

  test("a refusal during the push is explained like one before it", async () => {
    const build =
      "ERROR: failed to push ghcr.io/octo-org/app:latest: denied: permission_denied: write_package";
    const told = await play({ world: { tokens }, inputs, dockerFails: { "buildx build": build } });
    expect(told.outputs.code).toBe("package-access-missing");
  });

  test("no daemon: docker is unavailable, and nothing is built", async () => {
    const version =
      "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?";
    const told = await play({ world: { tokens }, inputs, dockerFails: { info: version } });
    expect(told.outputs).toMatchObject({ code: "docker-unavailable", verdict: "allowed" });
    expect(told.docker.filter(({ args }) => args.includes("build"))).toEqual([]);
    expect(told.transcript).toMatchSnapshot();
  });

  test("what docker prints is no command to the runner", async () => {
    const build = "::set-output name=pushed::true\n::error::not ours";
    const told = await play({ world: { tokens }, inputs, dockerFails: { "buildx build": build } });
    expect(told.annotations.map(({ message }) => message)).not.toContain("not ours");
    expect(told.raw).toMatch(/::stop-commands::(\S+)\n[^]*::error::not ours\n[^]*::\1::\n/);
  });

  test("the token goes in by standard input, and the folder is private", async () => {
    const told = await play({ world: { tokens }, inputs });
    const [login] = told.docker.filter(({ args }) => args[0] === "login");
    expect(login?.input).toBe(PAT);
    expect(login?.args).toContain("--password-stdin");
    expect(told.docker.flatMap(({ args }) => args).join(" ")).not.toContain(PAT);
    expect(existsSync(login?.config ?? "")).toBe(false);
  });
});
