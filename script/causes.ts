// Writes docs/causes.md from the tables that the engine itself uses: what you see, why it happens, what to do.
// With --check it writes nothing, says whether the file is stale, and fails.
import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { readFailureContext } from "../src/cli/explain-context.ts";
import { CAUSE_RECORDS, type Cause, type CauseCode } from "../src/diagnosis/causes/index.ts";
import { classifyLog } from "../src/diagnosis/classify-log.ts";
import { diagnose } from "../src/diagnosis/diagnose.ts";
import { certainCause } from "../src/diagnosis/failure.ts";
import { parseLog } from "../src/diagnosis/log/reader.ts";
import { PATTERNS } from "../src/diagnosis/signatures/match.ts";
import { CAUSES } from "./lib/causes.ts";

const DOCUMENT = "docs/causes.md";
/** A list that is longer tells no more. */
const MOST_WORDINGS = 12;

/** Codes and statuses, which no table of wordings holds, as clients print them. */
const PRINTED_CODES = [
  "permission_denied: write_package",
  "permission_denied: read_package",
  "permission_denied: create_package",
  "denied: access forbidden",
  "error response from daemon: denied",
  "403 forbidden",
  "unauthorized: authentication required",
  "401 unauthorized",
  "manifest unknown",
  "name unknown",
  "toomanyrequests",
  "429 too many requests",
  "413 request entity too large",
  "416 requested range not satisfiable",
  "manifest invalid",
  "blob unknown",
  "blob upload unknown",
  "500 internal server error",
  "502 bad gateway",
  "503 service unavailable",
  "504 gateway timeout",
  "no space left on device",
  "exec format error",
  "no such host",
  "connection refused",
  "no route to host",
  "connection reset by peer",
  "connection timed out",
  "x509: ",
  "certificate has expired",
];

/** Contexts of a pattern: what it means may differ by them. */
const CONTEXTS = [
  { operation: "push", tokenKind: "github-token", image: "OWNER/NAME" },
  { operation: "push", tokenKind: "classic", image: "OWNER/NAME" },
  { operation: "push", tokenKind: "none", image: "OWNER/NAME" },
  { operation: "push", tokenKind: "fine-grained", image: "OWNER/NAME" },
  { operation: "push", tokenKind: "github-token", event: "fork-pull_request" },
  { operation: "push", tokenKind: "github-token", actor: "dependabot[bot]" },
  { operation: "pull", tokenKind: "unknown" },
  { operation: "build", tokenKind: "unknown" },
] as const;

const text = await format(
  [
    "# Causes",
    "",
    "Surepush ends each refusal and each failed build with the **code** of its cause, in brackets, on the last line of the",
    "message. Find your code here: what you see, why it happens, what to do. `OWNER` and `NAME` stand for your image's.",
    "",
    "The same words can have several causes. The likeliest comes first in the message; under “It could also be” it says",
    "how to tell it from the others. You have a log and no code? `surepush explain` reads it:",
    "",
    "```sh",
    "node dist/cli/index.js explain build.log",
    "```",
    "",
    "<!-- This file is written by `npm run causes`, from the tables that the program itself uses. -->",
    "",
    ...Object.keys(CAUSES).map((code) => `- [${code}](#${code})`),
    "",
    ...Object.values(CAUSES).flatMap(([cause]) =>
      cause === undefined || cause.code === "input-invalid" ? [] : section(cause),
    ),
    "## input-invalid",
    "",
    CAUSE_RECORDS["input-invalid"].why,
    "",
    "**What to do.** The message names each input, its value, and what is allowed there. Mend them all, and run it again.",
    "",
  ].join("\n"),
  { ...(await resolveConfig(DOCUMENT)), parser: "markdown" },
);

if (!process.argv.includes("--check")) writeFileSync(DOCUMENT, text);
else if (readFileSync(DOCUMENT, "utf8") !== text) {
  console.error(`${DOCUMENT} is stale; run \`npm run causes\``);
  process.exitCode = 1;
}

function section(cause: Cause): string[] {
  const { code } = cause;
  const { why, howToTell, docs } = CAUSE_RECORDS[code];
  const { remedies } = diagnose(certainCause(cause), {
    ...readFailureContext({ operation: docs.access, event: "push", owner: "organization" }).context,
    tokenKind: docs.tokenKind,
  });
  const seen = wordingsOf(code);
  return [
    `## ${code}`,
    "",
    ...(seen.length === 0
      ? []
      : ["**What you see**, or something like it:", "", "```text", ...seen, "```", ""]),
    `**Why.** ${why} It is this one when ${howToTell}.`,
    "",
    "**What to do**, in this order:",
    "",
    ...remedies.flatMap(({ action, link, snippet }, index) => [
      `${index + 1}. ${action}${link === undefined ? "" : ` <${link}>`}`,
      ...(snippet === undefined
        ? []
        : [
            "",
            ...["```" + snippet.language, ...snippet.text.split("\n"), "```"].map((line) => `   ${line}`),
            "",
          ]),
    ]),
    "",
  ];
}

/** The words that can mean this cause: the first of each client's, in the table's own letters. */
function wordingsOf(code: CauseCode): string[] {
  const wordings = PATTERNS.map(({ pieces }) => pieces.join("…").trim());
  const found = [...PRINTED_CODES, ...wordings].filter((line) => codesOf(line).has(code));
  const shown = found.slice(0, MOST_WORDINGS);
  return found.length > shown.length ? [...shown, `(and ${found.length - shown.length} more)`] : shown;
}

function codesOf(line: string): Set<CauseCode> {
  return new Set(
    CONTEXTS.map((given) => {
      const { context } = readFailureContext(given);
      return classifyLog(parseLog(line, context.registry.host), context, "").cause.code;
    }),
  );
}
