// What a step keeps, its clean-up finds, by way of the runner's file.
import { describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { saveState, savedState } from "../../src/action/state.ts";
import { folderWith } from "../support/folder.ts";

test("a value is added to the runner's file, after what others keep", () => {
  using folder = folderWith({ state: "other=1\n" });
  saveState({ GITHUB_STATE: join(folder.path, "state") }, "docker-config", "/tmp/surepush-1");
  expect(readFileSync(join(folder.path, "state"), "utf8")).toBe("other=1\ndocker-config=/tmp/surepush-1\n");
});

test("without a runner no state is kept, and nothing fails", () => {
  using folder = folderWith();
  for (const environment of [{}, { GITHUB_STATE: "" }]) saveState(environment, "docker-config", "x");
  expect(existsSync(join(folder.path, "state"))).toBe(false);
});

describe("the clean-up", () => {
  test.each([
    ["finds what was kept", { "STATE_docker-config": "/tmp/x" }, "/tmp/x"],
    ["finds nothing where nothing was", {}, undefined],
    ["takes an empty value for nothing", { "STATE_docker-config": "" }, undefined],
  ])("%s", (_story, environment: NodeJS.ProcessEnv, expected) => {
    expect(savedState(environment, "docker-config")).toBe(expected);
  });
});
