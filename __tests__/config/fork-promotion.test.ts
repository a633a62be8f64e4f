// Which runs may publish what a fork's pull request left, and on whose word.
import { describe, expect, test } from "@jest/globals";
import type { Trust } from "../../src/context/push-policy.ts";
import { runContext } from "../tags/support/samples.ts";
import { problems, request, type Written } from "./support/samples.ts";

const RUN = {
  head: { repository: 200, owner: "stranger" },
  base: 100,
  branch: "fix/login",
  sha: "5".repeat(40),
};
const FORK: Trust = { kind: "foreign", why: "fork" };
const following = (trust: Trust = FORK) => ({
  context: runContext({ event: "workflow_run", trust, pullRequestRun: RUN }),
});
const promote = (given: Written): Written => ({
  operation: "promote",
  source: "oci-archive:image.tar",
  push: "true",
  ...given,
});

describe("a fork's archive is published", () => {
  test.each([["oci-layout://image"], ["oci-archive:image.tar"], ["docker-archive:image.tar"]])(
    "out of %s, and its tag waits for the pull request's number",
    (source) => {
      const config = request(promote({ source, tags: "latest\nmain" }), following());
      expect(config.push).toEqual({ kind: "push" });
      expect(config.forkPullRequest).toEqual(RUN);
      expect(config.metadata.tags).toEqual([]);
    },
  );

  test("with `push: true` only", () => {
    expect(request(promote({ push: "auto" }), following()).push).toEqual({
      kind: "build-only",
      reason: "fork-archive",
    });
    expect(request(promote({ push: "false" }), following()).push).toEqual({
      kind: "build-only",
      reason: "asked",
    });
  });

  test("and is never signed as built here", () => {
    expect(request(promote({ sign: "true" }), following()).signing).toMatchObject({
      kind: "impossible",
      required: true,
      why: "foreign-source",
    });
  });
});

describe("nothing of a stranger's is published", () => {
  const REFUSED: [story: string, given: Written, trust: Trust][] = [
    ["that lies in a registry", promote({ source: "ghcr.io/stranger/app:main" }), FORK],
    ["that lies in this registry already", promote({ source: `sha256:${"1".repeat(64)}` }), FORK],
    ["by a build", { push: "true" }, FORK],
    ["where the event cannot be read", promote({}), { kind: "foreign", why: "event-unreadable" }],
    ["where another commit is checked out", promote({}), { kind: "foreign", why: "checkout" }],
  ];
  test.each(REFUSED)("%s", (_story, given, trust) => {
    const { push, forkPullRequest } = request(given, following(trust));
    expect(push).toMatchObject({ kind: "forbidden" });
    expect(forkPullRequest).toBeUndefined();
  });

  test("under an event that does not follow a pull request's run", () => {
    const context = runContext({ event: "pull_request_target", trust: FORK });
    expect(request(promote({}), { context }).push).toEqual({ kind: "forbidden", why: "fork" });
  });
});

describe("an archive that may be a stranger's, handed on by a run that follows another one,", () => {
  const relayed = { context: runContext({ event: "workflow_run", trust: { kind: "unmerged", by: "run" } }) };

  test.each(["oci-layout://image", "oci-archive:image.tar", "docker-archive:image.tar"])(
    "is refused out of %s",
    (source) => {
      expect(problems(promote({ source }), relayed)).toMatchObject([
        { input: "source", value: source, flaw: expect.stringContaining("stranger's") },
      ]);
    },
  );

  test("is no mistake where nothing is pushed", () => {
    expect(request(promote({ push: "auto" }), relayed).push).toMatchObject({ kind: "build-only" });
  });
});

test("one's own archive in a run that follows a pull request's is published as before", () => {
  const config = request(promote({ tags: "v1" }), following({ kind: "own", autoPush: true }));
  expect(config.forkPullRequest).toBeUndefined();
  expect(config.metadata.tags.map(({ name }) => name)).toEqual(["v1"]);
});

test("a mistake in the source is named under a fork's event, too", () => {
  expect(problems(promote({ source: "oci-archive:" }), following())).toMatchObject([{ input: "source" }]);
});
