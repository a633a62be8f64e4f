// The build's time as `SOURCE_DATE_EPOCH`: the user's own as a build argument or as a variable, else the commit's.
import { splitPair } from "../../lib/csv.ts";
import type { BuildWarningNote } from "./args.ts";
import type { SourceDate } from "../config.ts";
import type { ParseContext, ReportProblem } from "../parse-context.ts";

/** Source: reproducible-builds.org, "SOURCE_DATE_EPOCH"; docker/buildx hands the variable on as a build argument. */
export const SOURCE_DATE_EPOCH = "SOURCE_DATE_EPOCH";

/** Whole seconds, up to the end of the year 9999: BuildKit writes no later time into an image. */
function isTime(text: string): boolean {
  return /^\d{1,12}$/.test(text) && Number(text) <= 253_402_300_799;
}

/**
 * Of several arguments docker takes the last one. A variable that is no number is left out with a warning: BuildKit would
 * fail the build.
 */
export function parseSourceDate(
  args: readonly string[],
  { variable }: Pick<ParseContext, "variable">,
  report: ReportProblem,
): { sourceDate: SourceDate; warnings: BuildWarningNote[] } {
  let sourceDate: SourceDate | undefined;
  for (const arg of args) {
    const [name, value] = splitPair(arg);
    if (name !== SOURCE_DATE_EPOCH || value === undefined) continue;
    // The values of templates are not known yet.
    if (!isTime(value) && !value.includes("{{"))
      report("build-args", arg, {
        flaw: "it is no time",
        allowed: `${SOURCE_DATE_EPOCH}=SECONDS, a whole number of seconds since 1970, as \`git log -1 --format=%ct\` prints it`,
      });
    const seconds = isTime(value) ? Number(value) : undefined;
    sourceDate = { kind: "argument", seconds };
  }
  if (sourceDate !== undefined) return { sourceDate, warnings: [] };
  const given = variable(SOURCE_DATE_EPOCH)?.trim() ?? "";
  if (isTime(given)) return { sourceDate: { kind: "variable", seconds: Number(given) }, warnings: [] };
  const text = `The variable ${SOURCE_DATE_EPOCH} is "${given}", and not a number of seconds since 1970. The build gets the commit's time, where that is known.`;
  const title = `${SOURCE_DATE_EPOCH} is no time`;
  return { sourceDate: { kind: "commit" }, warnings: given === "" ? [] : [{ title, text }] };
}
