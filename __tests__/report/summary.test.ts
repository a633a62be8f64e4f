// The job summary, as Markdown that nothing from outside can break.
import { describe, expect, test } from "@jest/globals";
import { formatSummary, formatDiagnosis } from "../../src/report/summary.ts";
import { diagnosis, DIGEST, HOSTILE, outcome, pushed, REFERENCE, request, TOKEN } from "./support/samples.ts";

const TAGS = "Its tags would be `ghcr.io/acme/app:V1`, `ghcr.io/acme/app:latest`.";

test("a push shows image, tags, digest, the command to pull, and the time of each phase", () => {
  expect(formatSummary(outcome(pushed()), request())).toBe(`### ✅ Pushed \`ghcr.io/acme/app\` · 62 s

\`\`\`sh
docker pull ${REFERENCE}
\`\`\`

Digest \`${DIGEST}\`

Time: Preflight 0.12 s · Build and push 61 s
`);
});

test("a build says that nothing was pushed, and shows no digest", () => {
  const summary = formatSummary(outcome({ kind: "built" }), request());
  expect(summary).toMatch(/^### Built `ghcr\.io\/acme\/app`, not pushed · 62 s\n/);
  expect(summary).toContain(TAGS);
  expect(summary).not.toMatch(/sha256|docker pull/);
});

test("a plan shows the command in a block", () => {
  const summary = formatSummary(outcome({ kind: "planned", command: ["docker build ."] }), request());
  expect(summary).toMatch(/^### Dry run/);
  expect(summary).toContain("```sh\ndocker build .\n```");
});

test("a check says what is allowed", () => {
  const summary = formatSummary(outcome({ kind: "checked" }), request());
  expect(summary).toMatch(/^### ✅ ghcr\.io allows it\n\nYou may push `ghcr\.io\/acme\/app`\./);
});

test("a failure shows the diagnosis, and the time of each phase", () => {
  const summary = formatSummary(outcome({ kind: "failed", diagnosis: diagnosis() }), request());
  expect(summary).toContain(formatDiagnosis(diagnosis()));
  expect(summary).toContain("Time: Preflight 0.12 s");
  expect(summary).not.toContain(TOKEN);
});

test("a publication that failed shows where each tag points, and the time below that", () => {
  const at = { kind: "at", digest: DIGEST } as const;
  const { image } = request().accessRequest;
  const moves = [
    { image, tag: "V1", before: { kind: "missing" } as const, now: at, error: undefined },
    { image, tag: "latest", before: at, now: at, error: "the registry answered 503" },
  ];
  const summary = formatSummary(outcome({ kind: "failed", diagnosis: diagnosis(), moves }), request());
  expect(summary.slice(summary.indexOf("| Tag |"))).toBe(`| Tag |  | Points at | Before |
| :-- | :-: | :-- | :-- |
| \`V1\` | 🆕 | \`aaaaaaaaaaaa\` | not there |
| \`latest\` | ➖ | as before | \`${DIGEST}\` |

Time: Preflight 0.12 s · Build and push 61 s
`);
});

test("without a phase there is no time", () => {
  expect(formatSummary(outcome({ kind: "built" }, { phases: [] }), request())).not.toContain("Time");
});

test.each([
  [5, "0.01 s"],
  [9994, "10.0 s"],
  [10_000, "10 s"],
])("%i ms are %s", (duration, told) => {
  const phases = [{ name: "Build", duration }];
  expect(formatSummary(outcome({ kind: "built" }, { phases }), request())).toContain(`Build ${told}`);
});

test("a phase that took no time is left out", () => {
  const phases = [
    { name: "Docker", duration: 4 },
    { name: "Build", duration: 5 },
  ];
  expect(formatSummary(outcome({ kind: "built" }, { phases }), request())).toContain("Time: Build 0.01 s\n");
});

describe("a diagnosis", () => {
  test("has its parts in the order in which a person reads", () => {
    const parts = [
      "### The token lacks read:packages",
      "it lacks `read:packages`",
      "#### How we know",
      "- GitHub lists `repo`.",
      "- ghcr.io answered 403.",
      "#### What to do",
      "1. Tick the box. <https://github.com/settings/tokens>",
      "2. Or add this:",
      "   ```yaml\n   permissions:\n     packages: write\n   ```",
      "#### It could also be",
      "- [`sso-required`](https://github.com/F1bonacci66/surepush/blob/main/docs/causes.md#sso-required): the org",
      "- [`billing`]",
      "Cause: [`scope-missing`](https://github.com/F1bonacci66/surepush/blob/main/docs/causes.md#scope-missing)",
    ];
    const summary = formatDiagnosis(diagnosis());
    const found = parts.map((part) => summary.indexOf(part));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test("has the Dockerfile's lines and what was printed as blocks of text, which nothing in them ends", () => {
    const summary = formatDiagnosis(
      diagnosis({
        evidence: ["Docker said: exit code: 2", "It printed: cc: `error`", "It printed: ```"],
        printed: ["cc: `error`", "```"],
        excerpt: ["4   FROM alpine", "5 > RUN make"],
        location: { file: "app/Dockerfile", line: 5 },
      }),
    );
    expect(summary).toContain(`#### How we know

- Docker said: exit code: 2

\`app/Dockerfile\`:

\`\`\`text
4   FROM alpine
5 > RUN make
\`\`\`

The end of what it printed:

\`\`\`\`text
cc: \`error\`
\`\`\`
\`\`\`\`

#### What to do`);
    expect(summary).not.toContain("It printed");
  });

  test("has no heading for what is not known", () => {
    const summary = formatDiagnosis(diagnosis({ evidence: [], alternatives: [] }));
    expect(summary).not.toMatch(/How we know|could also be/);
  });

  test("lets no hostile text become a heading, HTML, a link, a picture or a fence", () => {
    const hostile = diagnosis({
      title: HOSTILE,
      problem: HOSTILE,
      evidence: [HOSTILE],
      remedies: [{ action: HOSTILE }],
    });
    const summary = formatDiagnosis(hostile);
    expect(summary.match(/^#+ .*/gm)).toHaveLength(4);
    expect(summary).not.toMatch(/<script|^# f|(?<!\\)\[b|(?<!\\)!|^```|^::/m);
    const evidence = summary.slice(0, summary.indexOf("#### What to do"));
    expect(evidence.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(1);
  });

  test("keeps hostile text to paste inside of its fence", () => {
    const text = "a\n```\n# out";
    const remedies = [{ action: "Paste:", snippet: { language: "sh", text } }] as const;
    expect(formatDiagnosis(diagnosis({ remedies }))).toContain("   ````sh\n   a\n   ```\n   # out\n   ````");
  });
});
