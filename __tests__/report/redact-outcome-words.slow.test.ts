// A secret may be an ordinary word: what programs read of a run stays what it is, and what people read does not show it.
import { describe, expect, test } from "@jest/globals";
import { OUTPUTS, outputsOf } from "../../src/action/outputs.ts";
import { formatCommandJson } from "../../src/cli/json.ts";
import { formatPage } from "../../src/cli/page.ts";
import { styleFor } from "../../src/cli/style.ts";
import { CAUSE_RECORDS } from "../../src/diagnosis/causes/index.ts";
import { SecretRegistry } from "../../src/lib/secret-registry.ts";
import { Secret } from "../../src/lib/secret.ts";
import { formatAnnotation } from "../../src/report/annotation.ts";
import { redactOutcome } from "../../src/report/redact-outcome.ts";
import { formatSummary } from "../../src/report/summary.ts";
import type { Outcome } from "../../src/run/outcome.ts";
import { pushImage } from "../../src/run/push.ts";
import { summarizeBuild } from "../../src/build/progress.ts";
import { buildDone, configFor, outside, type Answers } from "../run/support/fakes.ts";
import { readPage } from "../support/markdown.ts";
import { diagnosis } from "./support/samples.ts";

/** What a run of each kind answers with; docker and the registry quote the secret. */
const RUNS: Readonly<Record<string, { code: string; answers: (secret: string) => Answers }>> = {
  "a refusal": {
    code: "package-access-missing",
    answers: (secret) => ({
      registry: {
        kind: "refused",
        step: "push probe",
        status: 403,
        message: `permission_denied: write_package <${secret}>`,
      },
    }),
  },
  "a failed build": {
    code: "base-image-denied",
    answers: (secret) => ({
      build: {
        kind: "failed",
        status: 1,
        command: "docker build" as const,
        output: [
          "#2 [internal] load metadata for ghcr.io/acme/base:1",
          "#2 ERROR: failed to authorize: failed to fetch oauth token: denied: denied",
          "------",
          ` > [internal] load metadata for ghcr.io/acme/base:1 <${secret}>:`,
          "------",
          `ERROR: failed to solve: ghcr.io/acme/base:1: failed to resolve source metadata for ghcr.io/acme/base:1: denied: denied <${secret}>`,
        ].join("\n"),
      },
    }),
  },
  "a push": {
    code: "",
    answers: (secret) => ({
      build: buildDone({
        report: summarizeBuild([
          { name: `[1/1] RUN <${secret}>`, stage: "one", state: "done", begun: 0, seconds: 1, said: "" },
          {
            name: "exporting cache",
            stage: undefined,
            state: "failed",
            begun: 0,
            seconds: 1,
            said: `<${secret}>`,
          },
        ]),
      }),
    }),
  },
};

const run = async ({ answers }: (typeof RUNS)[string], secret: string): Promise<Outcome> =>
  pushImage(configFor(), outside(answers(secret)).ports);

/** Everything that a program or a person gets of a run, as the doors make it. */
function render(raw: Outcome, secrets: SecretRegistry) {
  const config = configFor();
  const shown = redactOutcome(raw, secrets);
  const { end } = shown;
  const failure = end.kind === "failed" ? end.diagnosis : undefined;
  return {
    outputs: outputsOf({ ...shown, metadata: raw.metadata }, config),
    json: formatCommandJson({
      command: "push",
      exitCode: 1,
      accessRequest: config.accessRequest,
      diagnosis: failure,
    }),
    summary: formatSummary(shown, config),
    annotation: failure === undefined ? "" : formatAnnotation(failure).message,
    page: failure === undefined ? "" : formatPage(failure, styleFor(true)),
  };
}

const keysOf = (value: unknown): string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        ...(Array.isArray(value) ? [] : [key]),
        ...keysOf(inner),
      ])
    : [];

const CODES = Object.keys(CAUSE_RECORDS);
const JSON_KEYS = keysOf(
  JSON.parse(formatCommandJson({ command: "push", exitCode: 1, diagnosis: diagnosis() })),
);
/** What else stands in an output, a link, a page of Markdown or a colour of a terminal. */
const STRUCTURE = [
  "sha256",
  "ghcr",
  "ghcr.io",
  "github.com",
  "true",
  "null",
  "https",
  "://",
  "```",
  "###",
  ":--",
  "**",
  '":"',
  "},{",
  "[1m",
];
const WORDS = [
  ...new Set([
    ...CODES,
    ...[...CODES, ...JSON_KEYS, ...OUTPUTS].flatMap((name) => name.split("-")),
    ...JSON_KEYS,
    ...STRUCTURE,
  ]),
];

describe("a secret that is an ordinary word changes nothing that a program reads, and is not shown, in", () => {
  test.each(Object.entries(RUNS))("%s", async (_kind, told) => {
    const found = await Promise.all(WORDS.map((word) => compare(word, told)));
    for (const { word, got, plain, shown } of found) {
      expect({ word, ...got }).toEqual({ word, ...plain });
      expect({ word, code: got.outputs.code, shown }).toEqual({ word, code: told.code, shown: [] });
    }
  });
});

/** What programs read of a run with the word as its secret, and without; and the texts that show the word. */
async function compare(word: string, told: (typeof RUNS)[string]) {
  const secrets = new SecretRegistry();
  secrets.addBuildSecret(new Secret(word));
  const raw = await run(told, word);
  const rendered = render(raw, secrets);
  const { outputs, json, summary, annotation, page } = rendered;
  const shown = showing(word, [outputs.diagnosis, json, summary, annotation, page]);
  return { word, got: structureOf(rendered), plain: structureOf(render(raw, new SecretRegistry())), shown };
}

function structureOf({ outputs, json, summary, annotation, page }: ReturnType<typeof render>) {
  return {
    outputs: { ...outputs, diagnosis: dataOf(outputs.diagnosis) },
    json: dataOf(json),
    summary: { ...readPage(summary), text: "" },
    causes: [annotation, page].map(causeLine),
    lines: [annotation, page].map((text) => text.split("\n").length),
  };
}

/** The code, and the link to what it means, in its colours. */
function causeLine(text: string): string {
  return text.split("\n").findLast((line) => line.startsWith("(")) ?? "";
}

/** The texts that quote the word, as docker and the registry did. Shorter ones are the runner's to mask. */
function showing(word: string, texts: readonly string[]): string[] {
  const quoted = word.replaceAll(/\W/g, "\\$&");
  return texts.filter((text) => word.length >= 3 && new RegExp(`(?:<|&lt;)${quoted}(?:>|&gt;)`).test(text));
}

/** All of a JSON that no person reads as a sentence. */
function dataOf(json: string): unknown {
  const PROSE = ["title", "problem", "evidence", "action", "snippet"];
  return json === ""
    ? ""
    : JSON.parse(json, (key, value: unknown) => (PROSE.includes(key) ? "prose" : value));
}

test("the rows above can fail: each run shows the word where nothing is redacted", async () => {
  for (const told of Object.values(RUNS)) {
    const { summary } = render(await run(told, "image"), new SecretRegistry());
    expect(showing("image", [summary])).toHaveLength(1);
  }
});
