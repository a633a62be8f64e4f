// Build secrets of unusual kinds: ordinary words change nothing that a program reads, and JSON is hidden field by field.
import { describe, expect, test } from "@jest/globals";
import { CAUSE_RECORDS } from "../../src/diagnosis/causes/index.ts";
import { obey } from "../support/runner-model.ts";
import { tracesOf } from "../support/traces.ts";
import { classic, PAT, play, type Story } from "../support/story.ts";

const WORDS = [
  ...new Set(Object.keys(CAUSE_RECORDS).flatMap((code) => [code, ...code.split("-")])),
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

test("a service account's key is hidden where docker prints its fields and their lines, as they are and encoded", async () => {
  const lines = [
    "-----BEGIN PRIVATE KEY-----",
    "MIIBVgIBADANBgkqhkiG9w0BAQEF",
    "AASCAT8wggE7AgEAAkEAq7BFUpkG",
  ];
  const [password, key] = ["correct horse/battery+staple", lines.join("\n")];
  const account = JSON.stringify({ type: "user", private_key: key, login: { password } }, null, 2);
  const printed = [password, ...lines].flatMap((text) => [
    text,
    encodeURIComponent(text),
    btoa(`user:${text}`),
  ]);
  const { raw, outputs, summary, annotations } = await play({
    world,
    inputs: { token: PAT, secrets: `"ACCOUNT=${account.replaceAll('"', '""')}"` },
    dockerFails: { "buildx build": [...printed, `ERROR: ${printed.join(" ")}`].join("\n") },
  });
  expect(outputs.code).toBe("unknown");
  expect(outputs.diagnosis).toContain("***");
  const places = {
    log: obey(raw).log,
    outputs: JSON.stringify(outputs),
    summary,
    annotations: JSON.stringify(annotations),
  };
  const parts = Object.fromEntries([password, ...lines].map((part) => [part, part]));
  expect(tracesOf(parts, places)).toEqual([]);
});
