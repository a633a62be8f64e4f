// Build arguments: what a later step takes from docker/metadata-action's outputs is filled in here.
import type { RunContext } from "../context/run-context.ts";
import type { Label } from "./labels.ts";
import type { TagLibraries } from "./language/libraries.ts";
import type { Metadata } from "./metadata.ts";
import { globalValues, timesOf } from "./language/template.ts";

/** Any other braces stay as they are: a value may hold a template of somebody else. */
const EXPRESSION =
  /(?<!\{)\{\{\s*(?:(?<name>version|tag|sha|branch)|(?<date>commit_date(?:\s[^{}]*)?)|label\s+'(?<label>[^']+)')\s*\}\}(?!\})/g;

export type ArgumentSources = {
  metadata: Metadata;
  context: RunContext;
  shaLength: number;
  libraries: TagLibraries;
};

export function fillBuildArgs(
  args: readonly string[],
  { metadata: { tags, labels }, context, shaLength, libraries }: ArgumentSources,
): string[] {
  const values = globalValues(context, shaLength);
  const version = tags[0]?.name ?? labelOf(labels, "org.opencontainers.image.version") ?? "";
  const known: Readonly<Record<string, unknown>> = { ...values, version };
  return args.map((arg) =>
    arg.replaceAll(EXPRESSION, (...match) => {
      const { name, date, label } = match.at(-1) as Partial<Record<"name" | "date" | "label", string>>;
      if (name !== undefined) return String(known[name]);
      if (label !== undefined) return labelOf(labels, label) ?? "";
      const filled = libraries.template(`{{${date ?? ""}}}`, known, timesOf(context));
      return filled.kind === "read" ? filled.value : match[0];
    }),
  );
}

/** Whether a text asks for the commit's date, and so for a calendar. */
export function asksForCommitDate(buildArgs: string): boolean {
  return /\{\{\s*commit_date/.test(buildArgs);
}

function labelOf(labels: readonly Label[], wanted: string): string | undefined {
  return labels.find(({ key }) => key === wanted)?.value;
}
