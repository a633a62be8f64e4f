// Expressions: `{{branch}}` and its kin. Plain names are filled in here; only the rest needs a template engine.
import { branchOf, gitTagOf, isOnDefaultBranch, type RunContext } from "../../context/run-context.ts";
import { findGitHubExpression } from "./expressions.ts";
import type { TagLibraries, Times, TemplateValues } from "./libraries.ts";
import { invalid, parsed, type ParseResult } from "../../lib/result.ts";

const NAME = /\{\{\s*([A-Za-z_]\w*)\s*\}\}/g;
const TAKES_A_FORMAT = new Set(["date", "commit_date"]);

/** How many characters of a commit are shown, unless the user says otherwise. */
export const SHORT_SHA = 7;

/** The values of the global expressions in this run. */
export function globalValues(context: RunContext, shaLength: number): TemplateValues {
  const isDefault = isOnDefaultBranch(context);
  return {
    branch: branchOf(context) ?? "",
    tag: gitTagOf(context) ?? "",
    sha: (context.sha ?? "").slice(0, shaLength),
    base_ref: context.baseRef ?? "",
    is_default_branch: String(isDefault),
    is_not_default_branch: String(!isDefault),
  };
}

export function timesOf({ now, commitTime }: RunContext): Times {
  return { date: now, commit_date: commitTime ?? now };
}

/** Whether a text holds nothing but plain names, so that no template engine is needed. */
export function isPlain(text: string): boolean {
  if (["{{{", "}}}", "\\{{"].some((mark) => text.includes(mark))) return false;
  const rest = text.replaceAll(NAME, (whole, name: string) => (TAKES_A_FORMAT.has(name) ? whole : ""));
  return !rest.includes("{{");
}

/** Whether a text asks for a date, and so for a calendar. */
export function asksForDate(text: string): boolean {
  return /\{\{[^{}]*date/.test(text);
}

/** All that an expression can speak of. */
export type Expressions = { values: TemplateValues; times: Times; libraries: TagLibraries };

/** Fills a template in. An unknown name is a mistake, not an empty text. */
export function fillTemplate(text: string, { values, times, libraries }: Expressions): ParseResult<string> {
  const flaw = findGitHubExpression(text);
  if (flaw !== undefined) return invalid(flaw);
  if (!isPlain(text)) return libraries.template(text, values, times);
  const names = [...text.matchAll(NAME)].map(([, name = ""]) => name);
  const unknown = names.find((name) => !Object.hasOwn(values, name));
  if (unknown !== undefined)
    return invalid(
      `there is no expression {{${unknown}}} here, only ${[...Object.keys(values), "date", "commit_date"].join(", ")}`,
    );
  return parsed(text.replaceAll(NAME, (_whole, name: string) => String(values[name])));
}
