// Which libraries a run needs: what the inputs do not use is not loaded.
import { asksForCommitDate } from "./build-args.ts";
import { asksForDate, isPlain } from "./language/template.ts";
import { gitTagOf, type RunContext } from "../context/run-context.ts";
import type { TagLibraryName } from "./language/libraries.ts";
import { readLines } from "./language/fields.ts";

/** The inputs that are read as rules, word for word. */
export type MetadataTexts = Readonly<
  Record<"images" | "tags" | "flavor" | "labels" | "annotations", string>
> & {
  "build-args"?: string;
};

/** A version needs its scheme only where there is a git tag, or a rule with a value of its own. */
export function neededLibraries(texts: MetadataTexts, context: RunContext): Set<TagLibraryName> {
  const { images, tags, flavor, labels, annotations } = texts;
  const isDated = asksForCommitDate(texts["build-args"] ?? "");
  const some = (test: (text: string) => boolean) => [images, tags, flavor, labels, annotations].some(test);
  const hasVersion = gitTagOf(context) !== undefined || readLines(tags).some(hasOwnVersion);
  const wanted: readonly [TagLibraryName, boolean][] = [
    ["template", isDated || some((text) => text.split("\n").some((line) => !isPlain(line)))],
    ["date", isDated || some(asksForDate)],
    ["semver", hasVersion],
    ["pep440", hasVersion && tags.toLowerCase().includes("pep440")],
  ];
  return new Set(wanted.flatMap(([library, isWanted]) => (isWanted ? [library] : [])));
}

/** A rule of versions that has a value, by name or bare. */
function hasOwnVersion(line: string): boolean {
  const fields = line.toLowerCase().split(",");
  return (
    /semver|pep440|match/.test(line.toLowerCase()) &&
    fields.some((field) => !field.includes("=") || field.includes("value"))
  );
}
