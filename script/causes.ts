// Writes docs/causes.md from the tables that the engine itself uses: what you see, why it happens, what to do.
// With --check it writes nothing, says whether the file is stale, and fails.
import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { GISTS } from "../src/diagnosis/causes.ts";
import type { Cause, CauseCode } from "../src/diagnosis/causes.ts";
import type { HeldToken } from "../src/access/token.ts";
import { diagnose } from "../src/diagnosis/advice/index.ts";
import { placeholderImage } from "../src/oci/reference.ts";
import { classifyLog } from "../src/diagnosis/classify-log.ts";
import { parseLog } from "../src/diagnosis/log/reader.ts";
import { registryHost } from "../src/oci/host.ts";
import { PATTERNS } from "../src/diagnosis/signatures/match.ts";
import { readFailureContext } from "../src/cli/explain-context.ts";
import { CAUSES } from "./lib/causes.ts";

const DOCUMENT = "docs/causes.md";
/** A list that is longer tells no more. */
const MOST_WORDINGS = 12;

/** Whom a wording is said to: what it means may differ by that. */
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

/** Said of the job's token; all others are shown for a person's. */
const OF_A_JOB: ReadonlySet<CauseCode> = new Set([
  "workflow-permission-missing",
  "fork-pull-request",
  "dependabot",
  "package-access-missing",
  "package-creation-forbidden",
]);

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
    "- [input-invalid](#input-invalid)",
    "",
    ...Object.values(CAUSES).flatMap(([cause]) => (cause === undefined ? [] : section(cause))),
    "## input-invalid",
    "",
    GISTS["input-invalid"].why,
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
  const { remedies } = diagnose(cause, {
    accessRequest: {
      access: code === "package-not-found-or-private" ? "pull" : "push",
      image: placeholderImage("ghcr.io"),
      registry: registryHost("ghcr.io", {}),
      context: { event: "push", repository: undefined, head: "own", dependabot: false },
      scopeCheck: "auto",
    },
    tokenKind: heldToken(code),
    login: undefined,
    owner: { kind: "Organization", ssoUrl: undefined },
    evidence: [],
    alternatives: [],
    location: undefined,
    packages: undefined,
  });
  const seen = wordingsOf(code);
  return [
    `## ${code}`,
    "",
    ...(seen.length === 0
      ? []
      : ["**What you see**, or something like it:", "", "```text", ...seen, "```", ""]),
    `**Why.** ${GISTS[code].why} It is this one when ${GISTS[code].tell}.`,
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

function heldToken(code: CauseCode): HeldToken {
  if (code === "token-kind-unsupported") return "fine-grained";
  return OF_A_JOB.has(code) ? "installation" : "classic";
}

/** The wordings that can mean this cause: the first of each client's, in the table's own letters. */
function wordingsOf(code: CauseCode): string[] {
  const found = PATTERNS.map(({ pieces }) => pieces.join("…").trim()).filter((line) =>
    codesOf(line).has(code),
  );
  const shown = found.slice(0, MOST_WORDINGS);
  return found.length > shown.length ? [...shown, `(and ${found.length - shown.length} more)`] : shown;
}

function codesOf(line: string): Set<CauseCode> {
  return new Set(
    CONTEXTS.map((given) => {
      const { context } = readFailureContext(given).told;
      return classifyLog(parseLog(line, context.host), context, "").cause.code;
    }),
  );
}
