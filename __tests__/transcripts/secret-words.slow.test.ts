// Build secrets whose values are ordinary words: the run ends as it would without them, and its files do not show them.
import { describe, expect, test } from "@jest/globals";
import { GISTS } from "../../src/diagnosis/causes.ts";
import { classic, PAT, play, type Story } from "../support/story.ts";

const WORDS = [
  ...new Set(Object.keys(GISTS).flatMap((code) => [code, ...code.split("-")])),
  ...[
    "sha256",
    "ghcr",
    "true",
    "https",
    "problem",
    "evidence",
    "remedies",
    "action",
    "snippet",
    "link",
    "title",
  ],
];
const secrets = WORDS.map((word, at) => `S${at}=${word}`).join("\n");
/** No word that the run itself says: it is looked for in what is left. */
const QUOTED = "zebra";
const inputs = { token: PAT, secrets: `${secrets}\nQ=${QUOTED}`, "build-args": `X=${QUOTED}` };
const world = { tokens: [classic("read:packages, write:packages")] };
const denied = "failed to authorize: failed to fetch oauth token: denied: denied";

describe("every word of every cause's code is a build's secret in", () => {
  test.each<[string, code: string, Story]>([
    ["a push", "", { world, inputs }],
    ["a token without the scope", "scope-missing", { world: { tokens: [classic("repo")] }, inputs }],
    [
      "a registry that refuses",
      "package-access-missing",
      {
        world: {
          ...world,
          faults: [
            {
              path: "/blobs/uploads",
              status: 403,
              body: { errors: [{ code: "DENIED", message: `permission_denied: write_package ${QUOTED}` }] },
            },
          ],
        },
        inputs,
      },
    ],
    [
      "a build whose base image is denied",
      "base-image-denied",
      {
        world,
        inputs,
        dockerFails: {
          "buildx build": `ERROR: failed to solve: ghcr.io/acme/base:1: failed to resolve source metadata for ghcr.io/acme/base:1: ${denied} ${QUOTED}`,
        },
      },
    ],
  ])("%s", async (_what, code, story) => {
    const { outputs, summary, annotations } = await play(story);
    expect(outputs.code).toBe(code);
    expect(annotations.map(({ title }) => title)).not.toContain("Surepush itself failed");
    const told = JSON.parse(outputs.diagnosis || "{}") as { code?: string; link?: string };
    expect(told.code ?? "").toBe(code);
    expect([told.link ?? ""].filter((link) => !summary.includes(link))).toEqual([]);
    expect(told.link ?? `#${code}`).toMatch(new RegExp(`#${code}$`));
    const reference = code === "" ? /\/octo-org\/app@sha256:[0-9a-f]{64}$/ : /^$/;
    expect(outputs.reference).toMatch(reference);
    expect(JSON.stringify([outputs, summary])).not.toContain(QUOTED);
  });
});
