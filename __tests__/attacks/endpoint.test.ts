// Attack: somebody listens between the runner and a builder that is reached by plain TCP.
import { expect, test } from "@jest/globals";
import { noticeEndpoint } from "../../src/run/steps/notices.ts";
import { classic, PAT, play } from "../support/story.ts";
import { configFor } from "../run/support/fakes.ts";

test.each([
  ["tcp://buildkitd.example:1234", 1],
  ["tcp://10.0.0.1:1234", 1],
  ["tcp://127.0.0.1.evil.example:1234", 1],
  ["tcp://127.0.0.1:1234", 0],
  ["tcp://localhost:1234", 0],
  ["tcp://[::1]:1234", 0],
  ["unix:///run/buildkitd.sock", 0],
  ["ssh://buildkitd.example", 0],
  [undefined, 0],
])("%s: %d warnings", (endpoint, count) => {
  const warnings: string[] = [];
  const config = configFor();
  const endpoints = endpoint === undefined ? [] : [{ address: endpoint, platforms: [] }];
  const given = { ...config, build: { ...config.build, endpoints } };
  noticeEndpoint(given, { warning: (title: string) => warnings.push(title) } as never);
  expect(warnings).toHaveLength(count);
});

test("a run on such a builder warns once, by the built action", async () => {
  const told = await play({
    world: { tokens: [classic("read:packages, write:packages")] },
    inputs: { token: PAT, tags: "1.0.0", endpoint: "tcp://buildkitd.example:1234", "dry-run": "true" },
  });
  expect(told.exitCode).toBe(0);
  const warnings = told.annotations.filter(({ message }) => message.includes("in the clear"));
  expect(warnings).toHaveLength(1);
});
