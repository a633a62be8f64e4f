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
    ["that nobody could say, and why", { registry: SILENT }, {}, /did not decide.*503/],
    [
      "that a comment's image is not pushed, and how to push it",
      {},
      { push: { kind: "build-only", reason: "talk" } },
      /not pushed.*push: true/,
    ],
    [
      "that another commit than the event's gets no login",
      {},
      { push: { kind: "build-only", reason: "checkout" } },
      /without a login/,
    ],
  ])("%s", async (...[, answers, given, expected]) => {
    expect(await noticesOf(answers, given)).toEqual([expect.stringMatching(expected)]);
  });
});

test("a wrong checksum is a notice where the registry does not say that the token is good", async () => {
  const credentials = { username: "octocat", token: mistyped };
  const notices = await noticesOf({ registry: SILENT }, { credentials });
  expect(notices).toContainEqual(expect.stringMatching(/mistyped.*checksum.*used anyway/));
});

const classicStore = ready({ builder: { name: undefined, driver: "docker" } });

describe("a plain line of the log, and no notice, says", () => {
  test.each<[string, Answers, Partial<Config>, RegExp]>([
    [
      "that a checksum is wrong, where the registry takes the token",
      {},
      { credentials: { username: "octocat", token: mistyped } },
      /checksum.*used anyway/,
    ],
    [
      "which scope GitHub does not list",
      { api: folded },
      {},
      /read:packages.*write:packages includes it.*allows the push/,
    ],
    ["that docker drops the annotations", { engine: classicStore }, {}, /drops the annotations/],
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
    const { ports, notices, warnings, lines } = outside(answers);
    await pushImage(configFor(given), ports);
    expect([...notices, ...warnings]).toEqual([]);
    expect(lines.filter((line) => expected.test(line))).toHaveLength(1);
  });
});

test("annotations that the user sets and docker drops are a warning", async () => {
  const { ports, notices, warnings } = outside({ engine: classicStore });
  const { metadataRules } = configFor();
  await pushImage(configFor({ metadataRules: { ...metadataRules, annotations: ["a=b"] } }), ports);
  expect(notices).toEqual([]);
  expect(warnings).toEqual([expect.stringContaining("drops the annotations")]);
});

test.each<[string, Answers, Partial<Config>]>([
  [
    "a folded list in a run that pushes nothing",
    { api: folded },
    { push: { kind: "build-only", reason: "asked" } },
  ],
  ["an image that is pushed", {}, { push: { kind: "push" } }],
  ["a docker that is missing", { engine: { kind: "unavailable", reason: "none" } }, {}],
])("no notice of %s", async (_story, answers, given) => {
  expect(await noticesOf(answers, given)).toEqual([]);
});
