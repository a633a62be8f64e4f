// Whatever comes from outside, a summary gets no link, picture or HTML that is not ours, and a log no command.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { BuildOutcome, RunEnd } from "../../src/run/outcome.ts";
import { causeLink, type Diagnosis } from "../../src/diagnosis/diagnosis.ts";
import { formatCheckTable } from "../../src/cli/check-table.ts";
import { formatCommandJson } from "../../src/cli/json.ts";
import { formatConclusion } from "../../src/report/conclusion.ts";
import { diagnosisFields, diagnosisJson } from "../../src/report/json.ts";
import { codeMarkdown, inlineMarkdown } from "../../src/report/markdown.ts";
import { styleFor } from "../../src/cli/style.ts";
import { formatSummary } from "../../src/report/summary.ts";
import { formatPage } from "../../src/cli/page.ts";
import { buildDone } from "../run/support/fakes.ts";
import { metadataOf } from "../tags/support/samples.ts";
import { question } from "../diagnosis/support/samples.ts";
import { hostile, HOSTILE, UNSEEN } from "../support/hostile.ts";
import { readPage } from "../support/markdown.ts";
import { obey } from "../support/runner-model.ts";
import { diagnosis, DIGEST, outcome, request } from "./support/samples.ts";

const ROWS = Object.entries(HOSTILE);
const plainStyle = styleFor(false);

/** A diagnosis that repeats a text wherever somebody else's words can stand. */
const about = (text: string): Diagnosis =>
  diagnosis({
    title: text,
    problem: `It said ${text}, and \`${text}\`.`,
    evidence: [text, `\`${text}\``],
    printed: [text],
    excerpt: [text],
    remedies: [
      { action: text, link: OURS },
      { action: text, snippet: { language: "sh", text } },
    ],
    location: { file: text, line: 1 },
  });
const OURS = "https://github.com/settings/tokens";

const built = (text: string): BuildOutcome => ({
  ...buildDone(),
  remarks: [{ level: "notice" as const, title: text, text }],
  report: {
    stages: [text, `${text} 2`].map((name) => ({ name, steps: 1, cached: 0, seconds: 1 })),
    steps: 2,
    cached: 0,
    slowest: [{ name: text, stage: undefined, state: "done", begun: 0, seconds: 1, said: "" }],
    timeline: [{ name: text, stage: text, state: "done", begun: 0, seconds: 61, said: "" }],
    cacheFault: text,
    configs: [],
  },
  size: {
    digest: DIGEST,
    platforms: [
      {
        platform: text,
        layers: [
          { digest: text, bytes: 1 },
          { digest: DIGEST, bytes: 2, madeBy: text },
        ],
      },
    ],
    attestations: 1,
  },
});

const moves = (text: string) => [
  {
    image: question().image,
    tag: "latest",
    before: { kind: "unknown", reason: text } as const,
    now: { kind: "at", digest: DIGEST } as const,
    error: text,
  },
];

const metadata = (text: string) =>
  metadataOf(["latest"], {
    tags: [{ name: "latest", rule: text, floats: true }],
    skippedRules: [{ rule: text, why: text }],
    labels: [
      { key: text, value: text },
      { key: "k", value: text },
    ],
  });

const ENDS: readonly [what: string, end: (text: string) => RunEnd][] = [
  [
    "a push",
    (text) => ({ kind: "pushed", digest: DIGEST, moves: moves(text), metadata: text, build: built(text) }),
  ],
  ["a build", (text) => ({ kind: "built", build: built(text) })],
  ["a plan", (text) => ({ kind: "planned", command: ["docker build", text] })],
  ["a refusal", (text) => ({ kind: "failed", diagnosis: about(text) })],
];

const page = (end: RunEnd, text: string) =>
  readPage(formatSummary(outcome(end, { metadata: metadata(text) }), request()));

/** What is ours in a summary, by what a plain word makes of it. */
const shapeOf = ({ links, html, cells, headings, fences }: ReturnType<typeof readPage>) => ({
  links,
  html: html.map((tag) => tag.replace(/(<summary>).*(<\/summary>)/s, "$1$2")),
  cells,
  headings,
  fences,
});

describe.each(ENDS)("the summary of %s has the shape that a plain word gives it with", (_what, end) => {
  const expected = shapeOf(page(end("word"), "word"));

  test.each(ROWS)("%s", (_name, text) => {
    const got = page(end(text), text);
    expect(shapeOf(got)).toEqual(expected);
    expect(got.text).not.toMatch(LINKED);
    expect(got.html.join("\n")).not.toMatch(/<(?!\/?details|\/?summary|br>)/);
  });

  test("anything", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const got = page(end(text), text);
        expect(shapeOf(got)).toEqual(expected);
        expect(got.text).not.toMatch(LINKED);
      }),
      { numRuns: 200 },
    );
  });
});

/** In the finished text: what a renderer makes links of after it has read entities and backslashes. */
const LINKED = /:\/\/|www\.|mailto:|xmpp:|@\w/i;

test("a link whose address is somebody else's ends where it ends", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const link = `https://github.com/${text}`;
      const end: RunEnd = { kind: "failed", diagnosis: diagnosis({ remedies: [{ action: "Look:", link }] }) };
      const { links, html } = page(end, "word");
      expect(html).toEqual([]);
      expect(links).toEqual([
        expect.stringMatching(/^https:\/\/github\.com\//),
        ...["sso-required", "billing", "scope-missing"].map((name) => causeLink(name as Diagnosis["code"])),
      ]);
    }),
  );
});

test("a line and a piece of code are one line, and hold nothing that is not seen", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const markdown of [inlineMarkdown(text), codeMarkdown(text)]) {
        expect(markdown).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        expect(markdown).not.toMatch(UNSEEN);
      }
    }),
  );
});

/** Every text that a log or a terminal is given. */
const PRINTED: readonly [what: string, print: (text: string) => string][] = [
  [
    "the end of a push",
    (text) => ended({ kind: "pushed", digest: DIGEST, moves: moves(text), metadata: text }, text),
  ],
  ["a plan", (text) => ended({ kind: "planned", command: [text] }, text)],
  ["a page on a terminal", (text) => formatPage(about(text), plainStyle)],
  ["the table of a check", (text) => tableOf(text)],
  ["a diagnosis as JSON", (text) => diagnosisJson(about(text))],
  ["a command's JSON", (text) => formatCommandJson({ command: "push", exitCode: 1, diagnosis: about(text) })],
];

function ended(end: Exclude<RunEnd, { kind: "failed" }>, text: string): string {
  const { text: said, packages } = formatConclusion(
    { ...outcome(end), end, metadata: metadata(text) },
    request(),
  );
  return [said, ...packages].join("\n");
}

function tableOf(text: string): string {
  const grant = { kind: "unlisted", reason: text } as const;
  const told = (api: Parameters<typeof formatCheckTable>[0]["preflight"]["findings"]["api"]) =>
    formatCheckTable(
      {
        accessRequest: question(),
        preflight: {
          verdict: { kind: "allowed", folded: [] },
          findings: {
            tokenKind: "classic",
            ...(api && { api }),
            registry: { kind: "refused", step: "push probe", status: 403, message: text },
          },
        },
        source: text,
        docker: { kind: "unavailable", reason: text },
        now: new Date(0),
      },
      plainStyle,
    );
  return [
    told({ kind: "accepted", login: text, grant, expires: text, ssoUrl: undefined }),
    told({ kind: "rejected", status: 401, message: text }),
    told({ kind: "silent", reason: text }),
  ].join("");
}

describe.each(PRINTED)(
  "%s holds no command to a runner, and nothing that a terminal obeys, with",
  (_what, print) => {
    test.each(ROWS)("%s", (_name, text) => {
      const printed = print(text);
      expect(obey(printed).commands).toEqual([]);
      expect(printed).not.toMatch(UNSEEN);
    });

    test("anything", () => {
      fc.assert(
        fc.property(hostile, (text) => {
          const printed = print(text);
          expect(obey(printed)).toMatchObject({ commands: [], stopped: false });
          expect(printed).not.toMatch(UNSEEN);
        }),
        { numRuns: 200 },
      );
    });
  },
);

test("JSON says the same to a program, however it had to be spelled", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const fields = JSON.parse(JSON.stringify(diagnosisFields(about(text)))) as unknown;
      expect(JSON.parse(diagnosisJson(about(text)))).toEqual(fields);
    }),
  );
});
