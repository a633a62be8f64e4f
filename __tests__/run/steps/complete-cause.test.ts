// What a run knows of a failure beside docker's words.
import { expect, test } from "@jest/globals";
import { completeCause } from "../../../src/run/steps/complete-cause.ts";
import { configFor, outside } from "../support/fakes.ts";

const UNKNOWN = { code: "unknown", happened: "it failed", output: [] } as const;

test("unknown words of a build are a Dockerfile's that docker cannot read, those of a login are not", async () => {
  const { engine } = outside({ unreadable: "utf-16" }).ports;
  const config = configFor();
  expect(await completeCause(UNKNOWN, { command: "docker build", config, engine })).toMatchObject({
    code: "dockerfile-invalid",
    unreadable: "utf-16",
  });
  expect(await completeCause(UNKNOWN, { command: "docker login", config, engine })).toEqual(UNKNOWN);
});
