// Stories of a runner whose files cannot be written, and of a docker that is killed: each is told in a sentence.
import { describe, expect, test } from "@jest/globals";

import { classic, PAT, play, type Told } from "../support/story.ts";

const tokens = [classic("read:packages, write:packages")];
const inputs = { token: PAT };
const errors = ({ annotations }: Told) => annotations.filter(({ level }) => level === "error");

describe("a file that cannot be written", () => {
  test.each(["/nowhere/at/all", "/"])(
    "for outputs (%s) fails the step, and names the variable",
    async (file) => {
      const told = await play({ world: { tokens }, inputs, environment: { GITHUB_OUTPUT: file } });
      expect(told.exitCode).toBe(1);
      expect(errors(told)).toMatchObject([
        {
          title: "The steps that follow will not see what was done",
          message: expect.stringContaining("The file that GITHUB_OUTPUT names could not be written"),
        },
      ]);
      expect(told.raw).not.toMatch(/^ +at /m);
      expect(told.left).toEqual([]);
      expect(told.summary).not.toBe("");
    },
  );

  test("for variables does the same", async () => {
    const told = await play({ world: { tokens }, inputs, environment: { GITHUB_ENV: "/nowhere/at/all" } });
    expect(told.exitCode).toBe(1);
    expect(errors(told)[0]?.message).toContain("The file that GITHUB_ENV names could not be written");
    expect(told.outputs).toMatchObject({ pushed: "true" });
  });

  test("for outputs of a run that failed leaves its own error first", async () => {
    const told = await play({
      world: { tokens },
      inputs: { ...inputs, push: "maybe" },
      environment: { GITHUB_OUTPUT: "/nowhere/at/all" },
    });
    expect(told.exitCode).toBe(1);
    expect(errors(told).map(({ title }) => title)).toEqual([
      expect.stringContaining("input"),
      "The steps that follow will not see what was done",
    ]);
  });

  test("for the summary is reported, and fails nothing", async () => {
    const told = await play({
      world: { tokens },
      inputs,
      environment: { GITHUB_STEP_SUMMARY: "/nowhere/at" },
    });
    expect(told.exitCode).toBe(0);
    expect(told.log).toContain("The summary could not be written");
  });

  test.each([
    ["/nowhere/at/all", "GITHUB_STATE: Error: ENOENT"],
    ["", "GITHUB_STATE names no file"],
  ])("for the state (%j) is one warning, and the runner is told by a command", async (file, reason) => {
    const told = await play({ world: { tokens }, inputs, environment: { GITHUB_STATE: file } });
    expect(told.exitCode).toBe(0);
    expect(told.outputs.pushed).toBe("true");
    const warnings = told.annotations.filter(({ level }) => level === "warning");
    expect(warnings).toMatchObject([{ message: expect.stringContaining(reason) }]);
    expect(told.raw).toMatch(/^::save-state name=began::true$/m);
    expect(told.raw).toMatch(/^::save-state name=docker-config::\/.*surepush-\w+$/m);
  });
});

test("a docker that is killed after its push looked good has failed", async () => {
  const says = "#9 pushing manifest for ghcr.io/octo-org/app:latest done\n#9 DONE 1.2s";
  const told = await play({ world: { tokens }, inputs, dockerFails: { "buildx build": { says } } });
  expect(told.exitCode).toBe(1);
  expect(told.outputs).toMatchObject({ pushed: "false", digest: "" });
  expect(errors(told)[0]?.message).toContain("(SIGKILL)");
  expect(told.requests.filter((request) => request.startsWith("PUT"))).toEqual([]);
  expect(told.left).toEqual([]);
});
