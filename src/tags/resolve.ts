// When no rule gives a tag: each says why.
import type { InputProblem } from "../diagnosis/input-problems.ts";
import { formatRef, type GitContext } from "../context/run-context.ts";
import type { Metadata, MetadataRules, TagResolution } from "./metadata.ts";
import { fillTemplate, globalValues, timesOf, type Expressions } from "./template.ts";
import { mergeLabels, parseAnnotation, parseLabel, standardLabels, type Label } from "./labels.ts";
import type { TagLibraries } from "./language.ts";
import { invalid, parsed, type ParseResult } from "../lib/result.ts";
import { TagDraft, type TagDraftContext } from "./tag-set.ts";

export function explainMissingTags({ skippedRules }: Metadata, facts: GitContext): InputProblem[] {
  const allowed = `at least one rule that gives a tag for the event ${facts.event} and ${formatRef(facts)}`;
  return skippedRules.map(({ rule, why }) => ({
    input: "tags",
    value: rule,
    flaw: `it gives no tag: ${why}`,
    allowed,
  }));
}

/** Whether GitHub's API may still tell the default branch, and so give a rule its tag. */
export function mayStillMatch({ defaultBranch, repository }: GitContext): boolean {
  return defaultBranch === undefined && repository !== undefined && repository.details === undefined;
}

/** Nothing is asked for here: the same rules, facts and published tags always come to the same metadata. */
export function resolveTags(
  rules: MetadataRules,
  { facts, published, pushes }: TagDraftContext,
  libraries: TagLibraries,
): TagResolution {
  const expressions = { values: globalValues(facts, rules.shaLength), times: timesOf(facts), libraries };
  const draft = new TagDraft(rules.flavor, { facts, published, pushes, expressions });
  for (const rule of rules.tags) draft.add(rule);
  draft.addLatest();
  const version = draft.tags[0]?.name ?? "";
  const standard = standardLabels(facts, version);
  const describe = (input: "labels" | "annotations", parse: (line: string) => Label | undefined) =>
    mergeLabels(
      standard,
      rules[input].flatMap((line) => {
        const label = readLabel(line, parse, { ...expressions, values: { ...expressions.values, version } });
        if (label.kind === "read") return [label.value];
        draft.problems.push({ input, value: line, flaw: label.flaw });
        return [];
      }),
    );
  const labels = describe("labels", parseLabel);
  const annotations = describe("annotations", parseAnnotation);
  if (draft.problems.length > 0) return { kind: "problems", problems: draft.problems };
  const { tags, skippedRules, remarks, movesByVersion } = draft;
  return {
    kind: "metadata",
    metadata: {
      tags,
      skippedRules: skippedRules,
      labels,
      annotations,
      remarks,
      movesByVersion: movesByVersion,
    },
  };
}

function readLabel(
  line: string,
  parse: (line: string) => Label | undefined,
  expressions: Expressions,
): ParseResult<Label> {
  const filled = fillTemplate(line, expressions);
  if (filled.kind === "flaw") return filled;
  const label = parse(filled.value);
  return label === undefined ? invalid("it is no key=value") : parsed(label);
}
