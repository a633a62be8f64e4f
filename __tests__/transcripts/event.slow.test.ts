// Stories of an event: what is pushed, what is built only, and why.
import { describe, expect, test } from "@jest/globals";

import { play, pullRequest, REPOSITORY } from "../support/story.ts";

const own = pullRequest("octo-org/app");
const fork = pullRequest("stranger/app", "stranger");

describe("push: auto", () => {
  test("a pull request is built and not pushed, and a line of the log says why", async () => {
    const told = await play({ event: own });
    expect(told.exitCode).toBe(0);
    expect(told.outputs).toMatchObject({ pushed: "false", verdict: "", code: "" });
    expect(told.outputs.tags).toMatch(/:pr-7$/);
    expect(told.annotations).toEqual([]);
    expect(told.log).toContain("A pull request's image");
    expect(told.requests.filter((request) => /\/(?:v2\/octo-org|token)/.test(request))).toEqual([]);
    expect(told.transcript).toMatchSnapshot();
  });

  test("a fork's pull request adds that it gets no login", async () => {
    const told = await play({ event: fork, packages: "read" });
    expect(told.exitCode).toBe(0);
    expect(told.annotations).toEqual([]);
    expect(told.log).toContain("without a login");
  });

  test("a foreign head with our secrets is built without a login", async () => {
    const told = await play({ event: { ...fork, name: "pull_request_target" } });
    expect(told.outputs.pushed).toBe("false");
    expect(told.docker.map(({ args }) => args[0])).not.toContain("login");
  });

  test.each([
    ["the default branch", "refs/heads/main", ["main"]],
    ["another branch", "refs/heads/feat/x", ["feat-x"]],
    ["a release", "refs/tags/v1.2.3", ["1.2.3", "1.2", "1", "latest"]],
    ["another git tag", "refs/tags/nightly-2026", ["nightly-2026"]],
  ])("%s is pushed under its own tags", async (_name, ref, tags) => {
    const told = await play({ event: { ref } });
    expect(told.outputs.pushed).toBe("true");
    expect(told.outputs["tag-names"]?.split("\n")).toEqual(tags);
  });
});

describe("push: true", () => {
  test("a fork's pull request fails with the explanation", async () => {
    const told = await play({ event: fork, packages: "read", inputs: { push: "true" } });
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ code: "fork-pull-request", verdict: "", pushed: "false" });
    expect(told.annotations[0]?.message).not.toContain("pull_request_target");
    expect(told.transcript).toMatchSnapshot();
  });

  test("a foreign head with our secrets is not pushed, even if the token could", async () => {
    const told = await play({ event: { ...fork, name: "pull_request_target" }, inputs: { push: "true" } });
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ code: "fork-pull-request", pushed: "false" });
    expect(told.docker.filter(({ args }) => args.includes("build"))).toEqual([]);
  });

  test("Dependabot's pull request is reported as Dependabot's", async () => {
    const event = pullRequest("octo-org/app", "dependabot[bot]");
    const told = await play({ event, packages: "read", inputs: { push: "true" } });
    expect(told.outputs.code).toBe("dependabot");
  });

  test("an own pull request is pushed when the registry allows it", async () => {
    const told = await play({ event: own, inputs: { push: "true" } });
    expect(told.outputs).toMatchObject({ pushed: "true", verdict: "allowed" });
  });
});

test("push: false builds and says nothing more of it", async () => {
  const told = await play({ inputs: { push: "false" } });
  expect(told.exitCode).toBe(0);
  expect(told.annotations).toEqual([]);
  expect(told.docker.some(({ args }) => args.includes("--push"))).toBe(false);
});

test("upper case in owner and name is lowered, and said once; tags keep theirs", async () => {
  const payload = { repository: { ...REPOSITORY, full_name: "Octo-Org/App" } };
  const told = await play({ event: { repository: "Octo-Org/App", payload }, inputs: { tags: "RC1" } });
  expect(told.outputs.tags).toMatch(/\/octo-org\/app:RC1$/);
  expect(told.log.match(/lower case/g)).toHaveLength(1);
});

test("dry-run shows the plan and builds nothing", async () => {
  const told = await play({ inputs: { "dry-run": "true", target: "app", "build-args": "A=1\nB=two words" } });
  expect(told.exitCode).toBe(0);
  expect(told.outputs).toMatchObject({ pushed: "false", verdict: "allowed" });
  expect(
    told.docker.filter(({ args }) => ["login", "build", "push"].some((word) => args.includes(word))),
  ).toEqual([]);
  expect(told.transcript).toMatchSnapshot();
});
