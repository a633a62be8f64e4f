// The report on the checks of the real ghcr.io, as Markdown that can be committed: no secret is in it.
import { encodedForms, longestFirst } from "../../../src/lib/encoded-forms.ts";
import { redactShapes } from "../../../src/lib/redact.ts";
import { Secret } from "../../../src/lib/secret.ts";
import { inlineMarkdown } from "../../../src/report/markdown.ts";
import { grid } from "../../../src/report/table.ts";
import type { Assumption } from "./assumptions.ts";
import type { Finding } from "./check.ts";

export type Checked = { line: string; part: string; finding: Finding };

export type LiveReport = {
  assumptions: readonly Assumption[];
  checked: readonly Checked[];
  /** Packages that were made and could not be deleted. */
  left: readonly string[];
  /** What must not be in the report. */
  secrets: readonly string[];
  registry: string;
  repository: string;
  commit: string;
  date: string;
  seconds: number;
};

const ANSWERS = ["yes", "no", "undecided", "not checked"] as const;
const LONGEST = 300;

export function formatReport(report: LiveReport): string {
  const { assumptions, checked, left, registry, repository, commit, date, seconds } = report;
  const hide = hider(report.secrets);
  const cell = (text: string) => inlineMarkdown(hide(text).slice(0, LONGEST));
  const rows = assumptions.flatMap(({ line, sure }) =>
    checked
      .filter((one) => one.line === line)
      .map(({ part, finding: { answer, seen } }) => [
        cell(line),
        sure,
        cell(part),
        answer === "no" ? "**no**" : answer,
        cell(seen),
      ]),
  );
  const counts = ANSWERS.map(
    (answer) => `${checked.filter(({ finding }) => finding.answer === answer).length} ${answer}`,
  );
  return [
    `# ${inlineMarkdown(registry)}: what was assumed, and what it is`,
    `Checked on ${date} in ${seconds} s by a job of ${inlineMarkdown(repository)} at commit ${commit.slice(0, 12)}: ${counts.join(", ")}. "yes": it is as [docs/ghcr.md](ghcr.md) says. M is likely, L is a guess.`,
    grid(["line", "sure", "what was tried", "is it so?", "what was seen"], rows, [
      ":--",
      ":-:",
      ":--",
      ":--",
      ":--",
    ]),
    ...(left.length > 0
      ? [`Left behind, please delete: ${left.map((name) => `\`${hide(name)}\``).join(", ")}.`]
      : []),
    "",
  ].join("\n\n");
}

/** Each secret in every form that an answer can print it in. */
function hider(secrets: readonly string[]): (text: string) => string {
  const forms = longestFirst(
    secrets.flatMap((secret) => encodedForms(new Secret(secret), "x").map((form) => form.reveal())),
  );
  return (text) => redactShapes(forms.reduce((safe, form) => safe.replaceAll(form, "***"), text));
}
