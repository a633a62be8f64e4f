// Attack: a registry called containers.HOST, as a GitHub server's is, asks for the token of another GitHub; by the built action.
import { expect, test } from "@jest/globals";
import { classic, PAT, play } from "../support/story.ts";

const tokens = [classic("read:packages, write:packages")];

test.each([
  "containers.evil.example",
  "containers.com",
  "containers.co.uk",
  "containers.ghe.com",
  "containers.github.com.evil.example",
  "CONTAINERS.evil.example",
])("%s gets no classic token, and nobody is asked", async (registry) => {
  const told = await play({
    world: { tokens },
    inputs: { token: PAT, registry, images: `${registry}/octo-org/app` },
  });
  expect(told.exitCode).toBe(1);
  expect(told.outputs.code).toBe("input-invalid");
  expect(told.annotations.at(-1)?.message).toContain("the token is GitHub's, and not for this registry");
  expect(told.docker.filter(({ args }) => args[0] === "login")).toEqual([]);
  expect(told.requests).toEqual([]);
});
