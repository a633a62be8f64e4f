// Notices: what a person should know of a run that goes on, each said once and only where it is true.
import { describe, expect, test } from "@jest/globals";
import { pushImage } from "../../../src/run/push.ts";
import type { Config } from "../../../src/config/config.ts";
import { Token } from "../../../src/access/token.ts";
import { api, outside, ready, configFor, SILENT, TOKEN, type Answers } from "../support/fakes.ts";

const mistyped = new Token(TOKEN.reveal().replace(/.$/, (last) => (last === "a" ? "b" : "a")));
const folded = api("repo, write:packages");

async function noticesOf(answers: Answers, given: Partial<Config> = {}): Promise<string[]> {
  const { ports, notices } = outside(answers);
  await pushImage(configFor(given), ports);
  return notices;
}

test("a run where all is well says nothing", async () => {
  expect(await noticesOf({})).toEqual([]);
});

describe("one notice says", () => {
  test.each<[string, Answers, Partial<Config>, RegExp]>([
    [
      "that a checksum is wrong, and that the token is used all the same",
      {},
      { credentials: { username: "octocat", token: mistyped } },
      /mistyped.*checksum.*used all the same/,
    ],
    ["that GitHub folds a scope", { api: folded }, {}, /read:packages.*folds.*write:packages.*allows it/],
    ["that nobody could say, and why", { registry: SILENT }, {}, /did not decide.*503/],
    [
      "that buildx is missing, and what to install",
      { engine: ready({ version: "20.10.0", buildx: false }) },
      {},
      /no buildx.*docker-buildx/,
    ],
    [
      "how to push a pull request's image",
      {},
      { push: { kind: "build-only", reason: "pull-request" } },
      /not pushed.*push: true/,
    ],
    [
      "that a fork's commit gets no login",
      {},
      { push: { kind: "build-only", reason: "fork" } },
      /fork.*without a login/,
    ],
    [
      "that Dependabot's token may only read",
      {},
      { push: { kind: "build-only", reason: "dependabot" } },
      /Dependabot.*may only read/,
    ],
  ])("%s", async (...[, answers, given, expected]) => {
    expect(await noticesOf(answers, given)).toEqual([expect.stringMatching(expected)]);
  });
});

test.each<[string, Answers, Partial<Config>]>([
  ["a folded list that nobody looks at", { api: folded }, { push: { kind: "build-only", reason: "asked" } }],
  ["an image that is pushed", {}, { push: { kind: "push" } }],
  ["a docker that is missing", { engine: { kind: "unavailable", reason: "none" } }, {}],
])("no notice of %s", async (_story, answers, given) => {
  expect(await noticesOf(answers, given)).toEqual([]);
});
