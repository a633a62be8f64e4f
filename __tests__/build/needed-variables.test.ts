// Which variables of the job a build reads: those that it names, and the token of GitHub's cache where that is used.
import { expect, test } from "@jest/globals";

import { variablesOfBuild } from "../../src/build/needed-variables.ts";
import { request, type Written } from "../config/support/samples.ts";

const variable = (name: string) => (["NPM_TOKEN", "VERSION"].includes(name) ? "a value" : undefined);

test.each<[string, Written, string[]]>([
  ["none for a plain build", {}, []],
  ["none for a cache elsewhere", { "cache-from": "type=registry,ref=ghcr.io/octo-org/app:cache" }, []],
  ["the cache's token for what is read", { "cache-from": "type=gha" }, ["ACTIONS_RUNTIME_TOKEN"]],
  ["the cache's token for what is written", { "cache-to": "mode=max,type=gha" }, ["ACTIONS_RUNTIME_TOKEN"]],
  ["what a secret is taken from", { "secret-envs": "npm=NPM_TOKEN" }, ["NPM_TOKEN"]],
  ["an argument without a value", { "build-args": "VERSION\nA=b" }, ["VERSION"]],
])("%s", (_name, written, expected) => {
  expect([...variablesOfBuild(request(written, { variable }).build.options)]).toEqual(expected);
});
